import pytest

from mlscreen.rubric.draft_objects import objects


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Experience with webpack, docker containers, web performance",
            ["webpack", "docker containers", "web performance"],
        ),
        (
            "Knowledge of ethical AI principles and model interpretability is asked for.",
            ["ethical AI", "model interpretability"],
        ),
        ("Strong knowledge of infection control and wound care", ["infection control", "wound care"]),
        ("Prior team management experience", ["team management"]),
        ("Knowledge of the OSHA regulations", ["OSHA regulations"]),
        ("Experience in US GAAP.", ["US GAAP"]),
        ("Ability to work in a team", []),
        ("Experience with various tools and technologies", []),
        ("Experience in the United States", []),
        ("", []),
    ],
)
def test_the_things_asked_for_are_cut_out(text: str, expected: list[str]) -> None:
    assert [text[span.start : span.end] for span in objects(text)] == expected


def test_a_shouted_line_is_not_all_names() -> None:
    assert objects("PLEASE READ THE WHOLE OF THIS TEXT BEFORE YOU GO ON WITH IT, THANKS") == ()
