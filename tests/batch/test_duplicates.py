from mlscreen.batch.duplicates import count, marked
from mlscreen.model.record import replace
from mlscreen.model.scorecard import Scorecard, Severity
from tests.render.examples import SCAN, STRONG, UNSURE

AGAIN = replace(STRONG, source="elsewhere/copy.pdf")


def test_the_later_of_two_equal_files_is_flagged_with_the_earlier() -> None:
    first, other, again = marked((STRONG, UNSURE, AGAIN))
    assert (first, other) == (STRONG, UNSURE)
    assert isinstance(again, Scorecard)
    [flag] = again.flags
    assert (flag.kind, flag.severity) == ("duplicate", Severity.INFO)
    assert STRONG.source in flag.message


def test_points_do_not_change() -> None:
    assert [s.percent for s in marked((STRONG, AGAIN)) if isinstance(s, Scorecard)] == [STRONG.percent] * 2


def test_repeats_are_counted() -> None:
    assert count((STRONG, UNSURE, AGAIN, SCAN, AGAIN, SCAN)) == 2
    assert count(()) == 0


def test_files_without_a_scorecard_stay_as_they_are() -> None:
    assert marked((SCAN, SCAN)) == (SCAN, SCAN)


def test_a_blind_scorecard_names_the_pseudonym_only() -> None:
    blind = replace(STRONG, candidate="candidate aaaaaaaa", source="")
    again = marked((blind, blind))[1]
    assert isinstance(again, Scorecard)
    assert "candidate aaaaaaaa" in again.flags[0].message
