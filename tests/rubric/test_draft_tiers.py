"""Tiers of degree and years in list items of their own."""

import pytest

from mlscreen.lexicon.vocabulary import load
from mlscreen.model.rubric import CriterionKind, EitherOptions
from mlscreen.rubric.draft import draft

POSTING = """Analyst

Requirements
{}
- Strong SQL
"""
VOCABULARY = load()


def kinds(*items: str) -> list[CriterionKind]:
    made = draft(POSTING.format("\n".join(f"- {item}" for item in items)), VOCABULARY)
    return [criterion.kind for criterion in made.rubric.criteria]


def test_a_higher_degree_with_fewer_years_is_another_way() -> None:
    items = (
        "Bachelor's degree in statistics and 5 years of experience in data analysis",
        "Master's degree and 3 years of experience",
    )
    made = draft(POSTING.format("\n".join(f"- {item}" for item in items)), VOCABULARY)
    first = made.rubric.criteria[0]
    assert isinstance(first.options, EitherOptions)
    assert first.label == "5+ years with a bachelor's degree or 3+ years with a master's degree"
    assert all(branch.education and branch.education.areas for branch in first.options.branches)
    assert all(branch.experience and branch.experience.of for branch in first.options.branches)
    assert CriterionKind.EXPERIENCE not in [criterion.kind for criterion in made.rubric.criteria]


@pytest.mark.parametrize(
    "items",
    [
        ("Bachelor's degree and 3 years of experience", "Master's degree and 5 years of experience"),
        ("Bachelor's degree and 5 years of experience", "3 years of experience in sales"),
        ("Bachelor's degree and 5 years of experience",),
    ],
)
def test_what_could_hold_together_is_not_joined(items: tuple[str, ...]) -> None:
    assert CriterionKind.EITHER not in kinds(*items)
