import pytest

from mlscreen.parse import education, study_wraps
from tests.parse.builders import document
from tests.parse.reading import VOCABULARY, hits, outline

HEAD = "Ines Okafor\n\nEducation\n"


def joined(text: str) -> tuple[list[str], str]:
    made = outline(document(text))
    found = hits(made)
    areas = [hit for hit in found if education._is_area(hit, VOCABULARY)]
    lines, flowing = study_wraps.joined(made, found, areas)
    assert all(line.text == flowing[line.span.start : line.span.end] for line in lines)
    assert [a for a, b in zip(text, flowing, strict=True) if a != b] == ["\n"] * (len(made.lines) - len(lines))
    return [line.text for line in lines][2:], flowing


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Master of Science in\nPhysics\nUniversity of\nSomewhere", 2),
        ("Universidad de\nAlgún\nSitio", 2),
        ("BACHELOR OF ARTS IN\nMUSIC", 1),
        ("Bachelor of Business\nAdministration", 1),
        ("Master of Science in\nSupply Chain\nManagement", 1),
        ("BSc in Theoretical\nPhysics", 1),
        ("BSc\nComputer Science", 1),
        ("Bachelor of Science\nin Music\nSomewhere University\nof Technology", 2),
        ("MASTER OF ARTS\nIN MUSIC", 1),
        ("• Licence de droit et\nde langues", 1),
    ],
)
def test_a_line_goes_on_behind_an_open_word_inside_a_concept_and_before_a_missing_area(text: str, lines: int) -> None:
    found, _ = joined(HEAD + text)
    assert len(found) == lines


@pytest.mark.parametrize(
    "text",
    [
        "BSc Physics\nUniversity of Somewhere",
        "University of\n\nSomewhere",
        "University of\n• Somewhere",
        "Diploma in\n2010 - 2012",
        "Somewhere College, Gary, IN\nPhysics Club",
        "BSc, University of Somewhere\nComputer Science society",
        "BSc Physics\nComputer Science society",
        "BSc Physics\nInstitute of Somewhere",
        "BSc Physics\nDe Montfort School",
    ],
)
def test_other_lines_stay_apart(text: str) -> None:
    found, flowing = joined(HEAD + text)
    assert found == [line for line in text.split("\n") if line]
    assert flowing == HEAD + text


def test_a_heading_is_not_joined() -> None:
    text = "Ines Okafor\n\nSummary\nWorks for the love of\nEducation\nBSc Physics, University of Somewhere, 2010"
    assert joined(text)[0][1:] == [
        "Education",
        "BSc Physics, University of Somewhere, 2010",
    ]
