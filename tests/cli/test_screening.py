from pathlib import Path

from mlscreen.batch.plan import Plan
from mlscreen.cli.screening import blinded, screened
from mlscreen.extract.limits import Limits
from mlscreen.model.scorecard import Scorecard, Unscreened
from tests.cli.test_parse import TEXT
from tests.render.examples import AS_OF, RUBRIC, SCAN, STRONG

PLAN = Plan(RUBRIC, AS_OF, Limits())


def test_results_come_in_the_order_of_the_files(tmp_path: Path) -> None:
    place = tmp_path / "nils.txt"
    place.write_text(TEXT, encoding="utf-8")
    outcome, report = screened([tmp_path / "missing", place], PLAN)
    assert [type(screening) for screening in report.screenings] == [Unscreened, Scorecard]
    assert report.as_of == AS_OF
    assert outcome.unfinished == ()


def test_the_rubric_of_the_report_is_the_one_that_verdicts_point_to(tmp_path: Path) -> None:
    place = tmp_path / "nils.txt"
    place.write_text(TEXT, encoding="utf-8")
    _, report = screened([place], PLAN)
    assert tuple(verdict.criterion for verdict in report.scorecards[0].verdicts) == report.rubric.criteria


def test_the_same_file_named_twice_is_flagged(tmp_path: Path) -> None:
    place = tmp_path / "nils.txt"
    place.write_text(TEXT, encoding="utf-8")
    _, report = screened([place, place], PLAN, blind=True)
    assert [flag.kind for flag in report.scorecards[1].flags][-1:] == ["duplicate"]
    assert "nils" not in report.scorecards[1].flags[-1].message


def test_blinding_hides_names_but_not_files_to_look_for() -> None:
    card, missing = blinded((STRONG, SCAN))
    assert isinstance(card, Scorecard)
    assert (card.candidate, card.source) == ("candidate aaaaaaaa", "")
    assert missing == SCAN
