import pytest

from mlscreen.errors import ExitCode, NoInput
from mlscreen.rubric.posting_language import MOST_CHARACTERS, language_of, require_readable

GERMAN = (
    "Wir suchen eine Köchin oder einen Koch für die Küche. Du bist mit dem Herd vertraut und arbeitest im Team. " * 3
)
FRENCH = (
    "Nous recherchons un cuisinier pour la cuisine. Vous êtes à l'aise avec les sauces et vous aimez le travail. " * 3
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "empty"),
        (" \n\t", "empty"),
        ("x" * (MOST_CHARACTERS + 1), "characters"),
        (GERMAN, "German"),
        (FRENCH, "French"),
        ("我们正在寻找一位厨师，负责厨房的日常工作。" * 5, "another language"),
        (bytes(range(256)).decode("latin-1") * 20, "not text"),
        ("\ufffd\x00\x01PNG" * 50, "not text"),
    ],
)
def test_what_is_no_posting_gets_one_clear_line(text: str, words: str) -> None:
    with pytest.raises(NoInput, match=words) as caught:
        require_readable(text)
    assert "\n" not in str(caught.value)
    assert caught.value.exit_code is ExitCode.NO_INPUT


@pytest.mark.parametrize(
    "text", ["Cook wanted", "Python, SQL, Go", "Fluent German and French; experience in a bank in Köln"]
)
def test_short_english_is_read(text: str) -> None:
    require_readable(text)


def test_english_with_german_words_is_english() -> None:
    assert language_of("We are looking for a cook with experience in the kitchen of a Gasthaus und Biergarten") == "en"
