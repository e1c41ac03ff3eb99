from mlscreen.integrity.hidden_text import flags
from mlscreen.model.document import Document, Visibility
from mlscreen.model.record import replace
from mlscreen.model.scorecard import Severity
from tests.integrity.made import document, resume


def marked(made: Document, visibility: Visibility) -> Document:
    lines = tuple(
        replace(
            line,
            words=tuple(
                word._replace(visibility=visibility) if word.visibility is not Visibility.VISIBLE else word
                for word in line.words
            ),
        )
        for line in made.lines
    )
    return replace(made, pages=(replace(made.pages[0], lines=lines),))


def test_visible_text_gives_no_flag() -> None:
    made = document("Python Java")
    assert list(flags(made, resume(made))) == []


def test_hidden_words_are_listed_together_with_how_they_are_hidden() -> None:
    made = document("Python secret words here Java", hidden=["secret", "words", "here"])
    (flag,) = flags(made, resume(made))
    assert [one.quote for one in flag.evidence] == ["secret words here"]
    assert "3 words" in flag.message
    assert "colour of its background" in flag.message


def test_few_are_a_notice_and_many_a_warning() -> None:
    few, many = document("a b", hidden=["b"]), document("a " + "b " * 12, hidden=["b"])
    assert [flag.severity for flag in flags(few, resume(few))] == [Severity.NOTICE]
    assert [flag.severity for flag in flags(many, resume(many))] == [Severity.WARNING]


def test_replacement_text_of_icons_is_only_information() -> None:
    made = marked(document("a " + "b " * 12, hidden=["b"]), Visibility.ACTUAL_TEXT)
    assert [flag.severity for flag in flags(made, resume(made))] == [Severity.INFO]


def test_nobody_is_accused() -> None:
    made = document("a b", hidden=["b"])
    (flag,) = flags(made, resume(made))
    assert not {"cheat", "fraud", "manipulat", "dishonest"} & set(flag.message.lower().split())
    assert "ask" in flag.message


def test_every_way_of_hiding_has_its_words() -> None:
    for way in Visibility:
        if way is not Visibility.VISIBLE:
            made = marked(document("a b", hidden=["b"]), way)
            assert list(flags(made, resume(made)))
