from mlscreen.model.record import replace
from mlscreen.model.resume import Method
from mlscreen.model.rubric import SkillOptions
from mlscreen.model.scorecard import Outcome, Scorecard, Unscreened
from mlscreen.render.terminal import render
from mlscreen.render.view import View
from tests.render.examples import JOBS, LOCKED, RUBRIC, SENIOR, STRONG, UNSURE, report, verdict


def page(screening: Scorecard | Unscreened, details: bool = False) -> str:
    return render(report(screening), View(80, details=details)).decode()


def test_required_criteria_come_before_preferred_ones() -> None:
    shown = page(STRONG)
    assert shown.index("\nRequired") < shown.index("Teamwork") < shown.index("\nPreferred") < shown.index("Kubernetes")


def test_outcomes_are_said_in_words() -> None:
    shown = page(UNSURE)
    for word in ("partly met", "unclear", "not met", "no evidence"):
        assert word in shown


def test_unmet_required_criteria_stand_in_the_head() -> None:
    head = page(UNSURE).split("\nRequired")[0]
    assert "review; 3 required criteria not shown" in head
    assert "not met      At least two of C/C++, Go, Python, Java" in head


def test_the_range_is_shown_only_where_something_is_unclear() -> None:
    assert "22.0 to 42.0 %, depending on 2 unclear criteria" in page(UNSURE)
    assert "depending" not in page(STRONG)
    once = replace(STRONG, verdicts=(*STRONG.verdicts[:-1], verdict(SENIOR, Outcome.UNCLEAR, 0, JOBS)))
    assert "depending on 1 unclear criterion" in page(once)


def test_the_arithmetic_of_the_details_adds_up() -> None:
    assert "15 + 10 + 10 + 15 + 5 + 6 + 5 = 66 of 75 points = 88.0 %" in page(STRONG, details=True)
    assert "with every unclear one met: 31.5 points = 42.0 %" in page(UNSURE, details=True)


def test_a_criterion_that_asks_for_two_shows_two_quotes() -> None:
    assert "“Rebuilt the ranking service" in page(STRONG)
    assert "“Python, Go, SQL”" in page(STRONG)


def test_degrees_and_times_that_are_met_say_by_which_way() -> None:
    shown = page(STRONG)
    assert shown.count("Shown in a dated position.") == 3
    assert page(STRONG, details=True).count("Shown in a dated position.") > 3


def test_a_quote_that_names_something_else_says_why_it_counts() -> None:
    one = next(v for v in STRONG.verdicts if isinstance(v.criterion.options, SkillOptions))
    implied = replace(one, evidence=tuple(replace(e, method=Method.IMPLIED) for e in one.evidence))
    shown = page(replace(STRONG, verdicts=tuple(implied if v is one else v for v in STRONG.verdicts)))
    assert shown.count("Shown in a dated position.") == 4


def test_details_show_how_evidence_was_recognised() -> None:
    assert "(skills)" not in page(STRONG)
    assert "(skills)" in page(STRONG, details=True)
    assert "(skills, fuzzy, similarity 0.86)" in page(UNSURE, details=True)


def test_flags_show_some_quotes_and_count_the_others() -> None:
    assert "and 2 more (--details)" in page(UNSURE)
    assert "expert in everything 4" in page(UNSURE, details=True)


def test_a_draft_rubric_is_called_one() -> None:
    draft = replace(report(STRONG), rubric=replace(RUBRIC, draft=True))
    assert "Draft rubric" in render(draft, View()).decode()


def test_a_blind_scorecard_shows_no_file() -> None:
    assert "mira" not in page(replace(STRONG, candidate="candidate aaaaaaaa", source="")).lower()


def test_a_file_without_a_scorecard_shows_code_and_reason_once() -> None:
    shown = page(LOCKED)
    assert "not screened (encrypted)" in shown
    assert shown.count(LOCKED.source) == 1
