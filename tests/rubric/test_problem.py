from mlscreen.rubric.problem import ProblemSeverity, error, suggestion, warning
from mlscreen.rubric.tree import Place


def test_a_problem_says_where_and_what() -> None:
    assert str(error(Place(3, 7), "wrong.")) == "3:7: wrong."
    assert warning(Place(3, 7), "odd.").severity is ProblemSeverity.WARNING


def test_problems_sort_by_their_place() -> None:
    places = [Place(2, 1), Place(1, 9), Place(1, 2)]
    assert [(p.line, p.column) for p in sorted(error(place, "x") for place in places)] == [(1, 2), (1, 9), (2, 1)]


def test_a_near_word_is_suggested_and_else_all_are_listed() -> None:
    assert suggestion("Skil", ["skill", "phrase"]) == " Did you mean 'skill'?"
    assert suggestion("zzz", ["skill", "phrase"]) == " Known: skill, phrase."
