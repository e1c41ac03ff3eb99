from pathlib import Path

from mlscreen.cli.screening import blinded, report_on, screened
from mlscreen.extract.limits import Limits
from mlscreen.model.scorecard import Scorecard, Unscreened
from tests.cli.test_parse import TEXT
from tests.render.examples import AS_OF, RUBRIC, SCAN, STRONG


def test_results_come_in_the_order_of_the_files(tmp_path: Path) -> None:
    place = tmp_path / "nils.txt"
    place.write_text(TEXT, encoding="utf-8")
    report = screened([tmp_path / "missing", place], RUBRIC, None, AS_OF, Limits())
    assert [type(screening) for screening in report.screenings] == [Unscreened, Scorecard]
    assert report.as_of == AS_OF


def test_results_made_elsewhere_make_a_report_with_the_same_rubric(tmp_path: Path) -> None:
    here = screened([], RUBRIC, None, AS_OF, Limits())
    assert report_on((), RUBRIC, None, AS_OF) == here


def test_blinding_hides_names_but_not_files_to_look_for() -> None:
    card, missing = blinded((STRONG, SCAN))
    assert isinstance(card, Scorecard)
    assert (card.candidate, card.source) == ("candidate aaaaaaaa", "")
    assert missing == SCAN
