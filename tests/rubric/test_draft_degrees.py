from mlscreen.lexicon.vocabulary import load
from mlscreen.model.rubric import EducationOptions, ExperienceOptions, Source, Status
from mlscreen.rubric.draft_asks import Found, Line
from mlscreen.rubric.draft_degrees import find
from mlscreen.rubric.draft_status import clauses

VOCABULARY = load()


def found(text: str) -> Found:
    return find(Line(text, Source(3, text), Status.REQUIRED), clauses(text), VOCABULARY)


def test_a_degree_and_years_are_two_criteria() -> None:
    asks = found("Bachelor's degree in nursing and 2 years of experience in a clinic").asks
    assert [type(ask.options) for ask in asks] == [EducationOptions, ExperienceOptions]


def test_years_in_place_of_a_degree_are_no_criterion_of_their_own() -> None:
    (ask,) = found("Degree in accounting or 6 years of experience").asks
    assert isinstance(ask.options, EducationOptions)
    assert ask.options.or_equivalent_months == 72


def test_an_unnamed_equivalent_is_asked_about() -> None:
    made = found("Bachelor's degree or equivalent experience")
    assert isinstance(made.asks[0].options, EducationOptions)
    assert made.asks[0].options.or_equivalent_months == 48
    assert "Line 3" in made.questions[0]


def test_degrees_of_one_line_have_their_own_status() -> None:
    asks = found("Bachelor's degree required, Master's preferred").asks
    assert [ask.status for ask in asks] == [Status.REQUIRED, Status.PREFERRED]


def test_fields_that_are_a_wish_do_not_bind() -> None:
    made = found("An advanced degree, preferably in statistics")
    assert isinstance(made.asks[0].options, EducationOptions)
    assert made.asks[0].options.areas == ()
    assert any("wish" in question for question in made.questions)
