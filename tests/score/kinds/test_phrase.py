import pytest

from mlscreen.model.document import Span
from mlscreen.model.record import replace
from mlscreen.model.resume import Polarity, SectionKind
from mlscreen.model.rubric import CriterionKind, PhraseOptions, PhraseTopic
from mlscreen.model.scorecard import Outcome
from tests.score.builders import Maker, choices, judged

OPTIONS = PhraseOptions(choices(("presented", "explained")), 1, PhraseTopic.SOFT_SKILL)


def test_a_phrase_earns_all_points_wherever_it_stands() -> None:
    for maker in (
        Maker().job("2020 to 2021", "presented results", "presented"),
        Maker().listed("explained", "explained", kind=SectionKind.SUMMARY),
    ):
        verdict = judged(maker, CriterionKind.PHRASE, OPTIONS)
        assert (verdict.outcome, verdict.points) == (Outcome.MET, 10)


def test_the_words_themselves_stand_in_the_rationale() -> None:
    verdict = judged(Maker().job("2020 to 2021", "presented results", "presented"), CriterionKind.PHRASE, OPTIONS)
    assert verdict.rationale == "“presented” stands in dated work."


def test_silence_is_no_evidence() -> None:
    verdict = judged(Maker().job("2020 to 2021", "sold shoes"), CriterionKind.PHRASE, OPTIONS)
    assert (verdict.outcome, verdict.to_change) == (
        Outcome.NO_EVIDENCE,
        "A line that shows presented/explained in practice would meet this.",
    )


def test_an_ambiguous_phrase_is_unclear() -> None:
    maker = Maker().job("2020 to 2021", "presented").mention("presented", Span(0, 999), 0, Polarity.AMBIGUOUS)
    assert judged(maker, CriterionKind.PHRASE, OPTIONS).outcome is Outcome.UNCLEAR


@pytest.mark.parametrize(
    ("level", "outcome"),
    [
        ("basic", Outcome.UNCLEAR),
        ("A2", Outcome.UNCLEAR),
        ("A2/B1", Outcome.MET),
        ("limited working proficiency", Outcome.MET),
        ("B2", Outcome.MET),
        ("", Outcome.MET),
    ],
)
def test_a_language_of_the_lowest_level_is_left_open(level: str, outcome: Outcome) -> None:
    maker = Maker().listed("Spanish", "Spanish", kind=SectionKind.LANGUAGES)
    maker.skills[-1] = replace(maker.skills[-1], level=level)
    verdict = judged(maker, CriterionKind.PHRASE, PhraseOptions(choices("Spanish"), 1, PhraseTopic.LANGUAGE))
    assert verdict.outcome is outcome
    assert verdict.evidence[0].quote == "Spanish"


def test_half_of_what_is_asked_is_partial() -> None:
    options = PhraseOptions(choices("presented", "wrote"), 2)
    verdict = judged(Maker().job("2020 to 2021", "presented", "presented"), CriterionKind.PHRASE, options)
    assert (verdict.outcome, verdict.points) == (Outcome.PARTIAL, 5)


def test_a_name_that_counts_only_by_itself_is_not_shown_by_what_belongs_to_it() -> None:
    options = PhraseOptions(choices("communication"), by_name=("communication",))
    maker = Maker().listed("wrote the handbook")
    maker.mention("wrote the handbook", Span(0, 999), implies=("communication",))
    assert judged(maker, CriterionKind.PHRASE, options).outcome is Outcome.NO_EVIDENCE
