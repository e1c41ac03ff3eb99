import pytest

from mlscreen.lexicon import matcher
from mlscreen.model.document import Span
from mlscreen.parse.cues import words_of
from mlscreen.parse.polarity_behind import find
from tests.parse.reading import VOCABULARY


def taken_back(text: str, passives: tuple[Span, ...] = ()) -> dict[str, str]:
    hits = matcher.find(text, VOCABULARY)
    return {hits[number].concept: group for number, group in find(text, hits, words_of(text), passives)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kubernetes was planned but never introduced.", {"Kubernetes": "negated"}),
        ("Kubernetes was planned.", {"Kubernetes": "ambiguous"}),
        ("Kubernetes (never used)", {"Kubernetes": "negated"}),
        ("Docker and Kubernetes were never used", {"Docker": "negated", "Kubernetes": "negated"}),
        ("Used Docker and Kubernetes was never used", {"Kubernetes": "negated"}),
        ("Built it in Python, evaluated TensorFlow but decided against it.", {"TensorFlow": "negated"}),
        ("They run Kubernetes; I have not used it.", {"Kubernetes": "negated"}),
        ("Kubernetes wurde nie eingeführt", {"Kubernetes": "negated"}),
        ("Kubernetes habe ich nicht eingesetzt", {"Kubernetes": "negated"}),
        ("Kubernetes n’a jamais été introduit", {"Kubernetes": "negated"}),
        ("Conozco Kubernetes; yo no lo he administrado", {"Kubernetes": "negated"}),
        ("Kubernetes: non l'ho mai usato", {"Kubernetes": "negated"}),
        ("Kubernetes nunca foi usado", {"Kubernetes": "negated"}),
        ("Kubernetes werd nooit gebruikt", {"Kubernetes": "negated"}),
        (
            "Deep Learning with PyTorch (audited, not finished)",
            {"deep learning": "unfinished", "PyTorch": "unfinished"},
        ),
    ],
)
def test_the_words_behind_take_a_name_back(text: str, expected: dict[str, str]) -> None:
    assert taken_back(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Built a TensorFlow model that was never used",
        "Python, never used Kubernetes",
        "Wrote it in Python. Evaluated the plan and decided against it",
        "• Python\n• never used it",
        "Python, not used since 2019",
        "Python (have not used it for a year)",
        "never used it",
    ],
)
def test_what_the_words_do_not_speak_of_stands(text: str) -> None:
    assert "Python" not in taken_back(text)
    assert "TensorFlow" not in taken_back(text)


def test_a_passive_reaches_over_what_joins_two_names() -> None:
    text = "Python scripts, dashboards in Tableau were made by a colleague"
    place = Span(text.index("were"), len(text))
    assert taken_back(text, (place,)) == {"dashboards": "people", "Tableau": "people"}
