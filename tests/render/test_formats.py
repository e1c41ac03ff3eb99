import pytest

from mlscreen.errors import UsageProblem
from mlscreen.render.formats import NAMES, renderer
from mlscreen.render.view import View
from tests.render.examples import FOLDER


@pytest.mark.parametrize("name", NAMES)
def test_every_format_renders_a_report_with_all_its_files(name: str) -> None:
    made = renderer(name)(FOLDER, View()).decode()
    for screening in FOLDER.screenings:
        assert screening.source in made


@pytest.mark.parametrize("name", NAMES)
def test_the_same_report_gives_the_same_bytes(name: str) -> None:
    assert renderer(name)(FOLDER, View()) == renderer(name)(FOLDER, View())


def test_an_unknown_format_is_told_with_the_known_ones() -> None:
    with pytest.raises(UsageProblem, match="terminal, json, csv"):
        renderer("xml")
