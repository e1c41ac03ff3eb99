from typing import Any

import pytest

from mlscreen.model.document import Span
from mlscreen.model.resume import Polarity, PositionKind, SectionKind
from mlscreen.model.rubric import CriterionKind, SkillOptions
from mlscreen.model.scorecard import Outcome, Verdict
from tests.score.builders import Maker, choices, judged

EVERYWHERE = Span(0, 10_000)


def skill(maker: Maker, *names: str | tuple[str, ...], need: int = 1, **limits: Any) -> Verdict:
    return judged(maker, CriterionKind.SKILL, SkillOptions(choices(*names), need, **limits))


def test_a_skill_in_dated_work_earns_all_points_and_quotes_the_bullet() -> None:
    verdict = skill(Maker().job("2020-01 to 2021-06", "Built services in Go", "Go"), "Go")
    assert (verdict.outcome, verdict.points, verdict.to_change) == (Outcome.MET, 10, "")
    assert [e.quote for e in verdict.evidence] == ["Built services in Go"]
    assert "“Go” stands in dated work" in verdict.rationale


@pytest.mark.parametrize("kind", list(PositionKind))
def test_every_kind_of_dated_position_demonstrates(kind: PositionKind) -> None:
    assert skill(Maker().job("2020 to 2021", "Go", "Go", kind=kind), "Go").outcome is Outcome.MET


@pytest.mark.parametrize("kind", [SectionKind.SKILLS, SectionKind.SUMMARY, SectionKind.EDUCATION])
def test_a_skill_that_is_only_listed_earns_the_listed_share(kind: SectionKind) -> None:
    verdict = skill(Maker().listed("Go, SQL", "Go", kind=kind), "Go")
    assert (verdict.outcome, verdict.points) == (Outcome.PARTIAL, 6)
    assert "0.6 × 10 = 6 points" in verdict.rationale
    assert verdict.to_change == "A dated position, project or publication that names Go would earn the rest."


def test_an_undated_position_counts_as_listed() -> None:
    assert skill(Maker().job(None, "Built services in Go", "Go"), "Go").points == 6


@pytest.mark.parametrize(("text", "points"), [("Trained a GAN, ICML 2021", 10), ("Trained a GAN", 6)])
def test_a_publication_demonstrates_when_it_has_a_year(text: str, points: float) -> None:
    assert skill(Maker().listed(text, "GAN", kind=SectionKind.PUBLICATIONS), "GAN").points == points


def test_silence_is_no_evidence_and_says_what_would_help() -> None:
    verdict = skill(Maker().job("2020 to 2021", "Sold shoes"), "Go", "Rust")
    assert (verdict.outcome, verdict.points, verdict.evidence) == (Outcome.NO_EVIDENCE, 0, ())
    assert verdict.to_change == "A dated position, project or publication that names Go or Rust would meet this."


def test_two_names_of_one_choice_count_once() -> None:
    verdict = skill(Maker().job("2020 to 2021", "C and C++", "C", "C++"), ("C", "C++"), "Go", need=2)
    assert (verdict.outcome, verdict.points) == (Outcome.PARTIAL, 5)
    assert "1 of the 2 asked for" in verdict.rationale
    assert "(1 + 0) / 2 = 0.5" in verdict.rationale


def test_of_several_choices_the_best_count() -> None:
    maker = Maker().job("2020 to 2021", "Go and Rust", "Go", "Rust").listed("Java", "Java")
    assert skill(maker, "Java", "Go", "Rust", need=2).outcome is Outcome.MET
    assert skill(maker, "Java", "Go", "Rust", need=3).points == pytest.approx(8.6667, abs=1e-3)


def test_a_child_credits_its_ancestor_and_prints_the_path() -> None:
    maker = Maker().job("2020 to 2021", "Trained in PyTorch")
    maker.mention("PyTorch", EVERYWHERE, 0, implies=("deep learning framework", "deep learning"))
    verdict = skill(maker, "deep learning framework")
    assert verdict.outcome is Outcome.MET
    assert "“PyTorch” (counts as deep learning framework)" in verdict.rationale


def test_neither_a_parent_nor_a_sibling_credits() -> None:
    maker = Maker().job("2020 to 2021", "deep learning with JAX", "deep learning")
    maker.mention("JAX", EVERYWHERE, 0, implies=("deep learning framework",))
    assert skill(maker, "PyTorch").outcome is Outcome.NO_EVIDENCE


def test_an_ambiguous_mention_is_shown_and_not_credited() -> None:
    maker = Maker().job("2020 to 2021", "Go to market")
    verdict = skill(maker.mention("Go", EVERYWHERE, 0, Polarity.AMBIGUOUS), "Go")
    assert (verdict.outcome, verdict.points, verdict.highest_points) == (Outcome.UNCLEAR, 0, 10)
    assert verdict.evidence[0].quote == "Go to market"
    assert "not credited (not claimed)" in verdict.rationale


def test_a_doubt_that_could_not_meet_the_criterion_leaves_nothing_open() -> None:
    maker = Maker().listed("the python house at the zoo", kind=SectionKind.INTERESTS)
    verdict = skill(maker.mention("python", EVERYWHERE, None, Polarity.AMBIGUOUS), "python", "Go", need=2)
    assert verdict.outcome is Outcome.NO_EVIDENCE
    assert "“python” is not credited" in verdict.rationale


def test_a_negated_mention_alone_is_not_met_with_its_quote() -> None:
    maker = Maker().job("2020 to 2021", "No experience with Kubernetes")
    verdict = skill(maker.mention("Kubernetes", EVERYWHERE, 0, Polarity.NEGATED), "Kubernetes")
    assert (verdict.outcome, verdict.evidence[0].quote) == (Outcome.NOT_MET, "No experience with Kubernetes")


def test_months_are_counted_over_the_positions_that_name_the_skill() -> None:
    maker = Maker().job("2020-01 to 2020-10", "Go", "Go").job("2021-01 to 2023-01", "Java", "Java")
    verdict = skill(maker, "Go", min_months=12)
    assert (verdict.outcome, verdict.points) == (Outcome.PARTIAL, 6)
    assert "10 months of the 12 months asked for" in verdict.rationale
    assert verdict.to_change == "2 more months in a dated position that names Go would meet this."
    assert skill(maker, "Go", min_months=10).outcome is Outcome.MET
    assert "1 more month in" in skill(maker, "Go", min_months=11).to_change


def test_year_only_dates_leave_the_months_unclear() -> None:
    verdict = skill(Maker().job("2019 to 2021", "Go", "Go"), "Go", min_months=24)
    assert (verdict.outcome, verdict.points, verdict.highest_points) == (Outcome.UNCLEAR, 6, 10)
    assert "14 to 36 months" in verdict.rationale


@pytest.mark.parametrize(
    ("when", "outcome"),
    [
        ("2020-01 to now", Outcome.MET),
        ("2020-01 to 2023-06", Outcome.MET),
        ("2020-01 to 2023-05", Outcome.PARTIAL),
        ("2020 to 2023", Outcome.UNCLEAR),
        ("2019 to 2022", Outcome.PARTIAL),
    ],
)
def test_a_skill_may_have_to_be_recent(when: str, outcome: Outcome) -> None:
    assert skill(Maker().job(when, "Go", "Go"), "Go", used_within=24).outcome is outcome


def test_an_undated_position_leaves_a_time_limit_open() -> None:
    assert skill(Maker().job(None, "Go", "Go"), "Go", min_months=6).outcome is Outcome.UNCLEAR


def test_dated_recent_and_exact_evidence_stands_first() -> None:
    maker = Maker().listed("Go", "Go").job("2010-01 to 2011-01", "Old Go", "Go").job("2020-01 to now", "New Go", "Go")
    assert [e.quote for e in skill(maker, "Go").evidence][:2] == ["New Go", "Old Go"]


LANGUAGE = "programming language"
OPEN = SkillOptions(choices("Python", "JavaScript"), 2, or_other=LANGUAGE, others=("Scala", "Rust"))


def opened(maker: Maker) -> Verdict:
    return judged(maker, CriterionKind.SKILL, OPEN)


def test_an_open_list_takes_another_of_its_kind_and_says_so() -> None:
    maker = Maker().job("2020 to 2021", "Python and Scala", "Python", "Scala")
    verdict = opened(maker)
    assert verdict.outcome is Outcome.MET
    assert "“Scala”, another programming language, stands in dated work" in verdict.rationale


def test_an_open_list_says_that_another_would_do() -> None:
    verdict = opened(Maker().job("2020 to 2021", "Python", "Python"))
    assert verdict.outcome is Outcome.PARTIAL
    assert verdict.to_change.startswith("A dated position, project or publication that names JavaScript or another pro")
    assert "JavaScript or another programming language" in opened(Maker()).rationale


def test_what_belongs_to_a_listed_choice_is_no_further_one() -> None:
    maker = Maker().listed("Python, Django", "Python", kind=SectionKind.SKILLS)
    maker.mention("Django", EVERYWHERE, implies=("Python", LANGUAGE))
    options = SkillOptions(choices("Python", "Go"), 2, or_other=LANGUAGE, others=("Django",))
    assert judged(maker, CriterionKind.SKILL, options).points == 3


@pytest.mark.parametrize("polarity", [Polarity.AMBIGUOUS, Polarity.NEGATED])
def test_doubts_about_what_is_not_listed_open_nothing(polarity: Polarity) -> None:
    maker = Maker().listed("Rust Scala", kind=SectionKind.SUMMARY)
    maker.mention("Rust", EVERYWHERE, polarity=polarity).mention("Scala", EVERYWHERE, polarity=polarity)
    assert opened(maker).outcome is Outcome.NO_EVIDENCE


def test_a_name_that_counts_only_by_itself_is_not_shown_by_what_belongs_to_it() -> None:
    options = SkillOptions(choices("deep learning"), 1, by_name=("deep learning",))
    maker = Maker().job("2020 to 2021", "PyTorch").mention("PyTorch", EVERYWHERE, 0, implies=("deep learning",))
    assert judged(maker, CriterionKind.SKILL, options).outcome is Outcome.NO_EVIDENCE
    named = Maker().job("2020 to 2021", "deep learning", "deep learning")
    assert judged(named, CriterionKind.SKILL, options).outcome is Outcome.MET


def test_a_pastime_opens_no_question() -> None:
    maker = Maker().listed("the Python house", kind=SectionKind.INTERESTS)
    maker.mention("Python", EVERYWHERE, polarity=Polarity.AMBIGUOUS)
    verdict = skill(maker, "Python")
    assert verdict.outcome is Outcome.NO_EVIDENCE
    assert "not credited" in verdict.rationale
