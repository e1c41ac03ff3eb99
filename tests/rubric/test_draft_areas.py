import pytest

from mlscreen.rubric.draft_areas import after, before, without_in


@pytest.mark.parametrize(
    ("text", "areas", "related"),
    [
        ("Degree in physics or mathematics", ("physics", "mathematics"), False),
        ("Degree in physics or a related field", ("physics",), True),
        ("Degree in physics plus a licence", ("physics",), False),
        ("Degree in physics, or have learned it at work", ("physics",), False),
        ("Degree of your choice", (), False),
    ],
)
def test_areas_follow_a_degree(text: str, areas: tuple[str, ...], related: bool) -> None:
    found, near, stop = after(text, len("Degree"), len(text))
    assert (found if areas else (), near) == (areas, related)
    assert stop <= len(text)


@pytest.mark.parametrize(
    ("degree", "rest", "areas"),
    [
        ("BSc", " (Hons) Diagnostic Radiography", ("Diagnostic Radiography",)),
        ("MEng", " Civil Engineering, chartered", ("Civil Engineering",)),
        ("BA", " Degree", ()),
        ("Bachelor", " Nursing", ()),
        ("BSc", " and experience", ()),
    ],
)
def test_an_abbreviation_needs_no_in(degree: str, rest: str, areas: tuple[str, ...]) -> None:
    assert without_in(degree + rest, len(degree), len(degree))[0] == areas


def test_an_area_may_stand_in_front() -> None:
    assert before("Nursing degree", len("Nursing ")) == ("Nursing",)
    assert before("the degree", len("the ")) == ()
