import pytest

from mlscreen.lexicon.vocabulary import load
from mlscreen.model.resume import DegreeLevel
from mlscreen.model.rubric import EitherOptions, Source, Status
from mlscreen.rubric import draft_education as education
from mlscreen.rubric import draft_years as years
from mlscreen.rubric.draft import draft
from mlscreen.rubric.draft_asks import Line
from mlscreen.rubric.draft_paths import are_branches, either
from mlscreen.rubric.draft_status import clauses

VOCABULARY = load()


@pytest.mark.parametrize(
    "text",
    [
        "Minimum 5 years (with M.S. degree) or 3 years (with PhD) of industry experience in data science",
        "Master's degree and 3 years of experience, or PhD and 1 year of experience",
        "Bachelor's degree with 5+ years of experience; Master's degree with 3+ years of experience",
    ],
)
def test_ways_with_years_are_branches_of_one_criterion(text: str) -> None:
    line = Line(text, Source(1, text), Status.REQUIRED)
    degrees, asked = education.find(text), years.find(text)
    assert are_branches(text, degrees, asked)
    (ask,) = either(line, clauses(text), degrees, asked, VOCABULARY).asks
    assert isinstance(ask.options, EitherOptions)
    found = [(b.education.level, b.experience.min_months) for b in ask.options.branches if b.education and b.experience]
    assert len(found) == 2
    # The higher the degree, the fewer the years.
    assert sorted(found) == sorted(found, key=lambda pair: -pair[1])
    assert DegreeLevel.MASTER in {level for level, _ in found}


@pytest.mark.parametrize("text", ["Bachelor's degree and 5 years of experience", "2 years of Java and 3 years of SQL"])
def test_one_degree_or_none_is_no_choice_of_ways(text: str) -> None:
    assert not are_branches(text, education.find(text), years.find(text))


def test_a_way_is_said_with_the_article_of_its_degree() -> None:
    text = "Nurse\n\nRequirements\n- BSN, or an associate degree in nursing plus 2 years of experience\n"
    (criterion,) = draft(text, VOCABULARY).rubric.criteria
    assert criterion.label == "Bachelor's degree or 2+ years with an associate degree"
