from mlscreen.lexicon.vocabulary import load
from mlscreen.model.resume import DegreeLevel, PositionKind
from mlscreen.model.rubric import Choice, CriterionKind, EducationOptions, Source, Status
from mlscreen.rubric.draft_asks import Ask
from mlscreen.rubric.draft_options import EQUIVALENT_MONTHS, LEVEL_NAMES, counts, scopes, with_equivalents, years_words

VOCABULARY = load()


def test_every_level_has_a_name_and_an_equivalent() -> None:
    levels = set(DegreeLevel) - {DegreeLevel.NONE}
    assert set(EQUIVALENT_MONTHS) == set(LEVEL_NAMES) == levels


def test_a_scope_becomes_words_to_look_for() -> None:
    assert scopes("data engineering", VOCABULARY) == (Choice(("data engineering",)),)
    assert scopes("", VOCABULARY) == ()


def test_months_read_as_years() -> None:
    assert [years_words(12), years_words(60), years_words(18)] == ["1+ year", "5+ years", "18+ months"]


def test_a_line_may_count_more_than_jobs() -> None:
    assert counts("2 years of teaching experience") == (PositionKind.JOB, PositionKind.TEACHING)
    assert counts("2 years of experience") == (PositionKind.JOB,)


def test_equivalent_work_is_work_in_the_degrees_areas_or_the_trade() -> None:
    options = EducationOptions(DegreeLevel.BACHELOR, ("nursing",), or_equivalent_months=48)
    ask = Ask(CriterionKind.EDUCATION, "Degree", options, Status.REQUIRED, Source(1, "x"))
    (changed,) = with_equivalents((ask,), "Python Developer", VOCABULARY)
    assert isinstance(changed.options, EducationOptions)
    assert Choice(("nursing",)) in changed.options.equivalent_of
    assert len(changed.options.equivalent_of) > 1
