import json

from mlscreen.model.wire import decode_report
from mlscreen.render.json import render
from mlscreen.render.view import View
from tests.conftest import Golden
from tests.render.examples import ATTACKER, FOLDER, report


def test_json_is_the_wire_form_and_reads_back() -> None:
    assert decode_report(render(FOLDER, View())) == FOLDER


def test_hostile_words_are_kept_but_cannot_act() -> None:
    made = render(report(ATTACKER), View())
    assert decode_report(made) == report(ATTACKER)
    assert not set(made.decode()) & set("\x1b\x9b\x07\u202e\u200b")


def test_json_of_a_folder(golden: Golden) -> None:
    golden("folder.json", render(FOLDER, View()))


def test_json_is_readable_without_knowing_mlscreen() -> None:
    report = json.loads(render(FOLDER, View()))
    assert (report["format"], report["version"], report["as_of"]) == ("mlscreen-report", 1, "2026-11-01")
