import pytest

from mlscreen.model.rubric import PhraseOptions, Source, Status
from mlscreen.rubric.draft_phrases import core, find


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Experience managing vendors to deliver projects.", "managing vendors"),
        ("Ability to read circuit diagrams", "read circuit diagrams"),
        ("You are able to supervise research students", "supervise research students"),
        ("Ability to prepare clear and concise written reports", "prepare concise written reports"),
        ("Ability to establish and maintain effective working relationships", "maintain working relationships"),
        ("Run practical laboratory work", "Run practical laboratory work"),
        ("Ability to exceed many goals in a fast-paced environment", "exceed goals"),
        ("Fast-paced environment", ""),
        ("Contribute to the life of the school", ""),
        ("Experience", ""),
        ("", ""),
    ],
)
def test_the_core_of_a_demand_is_kept(text: str, phrase: str) -> None:
    assert core(text) == phrase


def test_a_phrase_comes_in_the_forms_of_a_resume() -> None:
    ask = find("Experience managing vendors", Status.REQUIRED, Source(1, "x"))
    assert ask is not None
    assert ask.weak
    assert isinstance(ask.options, PhraseOptions)
    assert ask.options.choices[0].names == ("managing vendors", "managed vendors", "vendor management")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Running laboratory work", ("Running laboratory work", "ran laboratory work")),
        ("Writing press releases", ("Writing press releases", "wrote press releases", "press release writing")),
        ("Practising certificate", ("Practising certificate",)),
        ("Run practical laboratory work", ("Run practical laboratory work", "practical laboratory work")),
    ],
)
def test_no_form_is_an_invented_word(text: str, names: tuple[str, ...]) -> None:
    ask = find(text, Status.REQUIRED, Source(1, "x"))
    assert ask is not None
    assert isinstance(ask.options, PhraseOptions)
    assert ask.options.choices[0].names == names


def test_nothing_is_made_of_nothing() -> None:
    assert find("Experience", Status.REQUIRED, Source(1, "x")) is None
