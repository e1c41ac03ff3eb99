import pytest

from mlscreen.lexicon.vocabulary import load
from mlscreen.rubric import file
from mlscreen.rubric.lint import lint
from mlscreen.rubric.problem import Problem, ProblemSeverity
from tests.rubric.texts import criterion, rubric

VOCABULARY = load()


def check(text: str) -> tuple[Problem, ...]:
    read = file._read(text.encode())
    assert read.rubric is not None, read.problems
    return lint(read.rubric, VOCABULARY, read.places)


def messages(*criteria: str) -> list[str]:
    return [str(problem) for problem in check(rubric(*criteria))]


FINE = criterion("any_of: [Go]")


@pytest.mark.parametrize("name", file.bundled())
def test_bundled_rubrics_are_clean(name: str) -> None:
    read = file.examine(file.locate(name))
    assert read.rubric is not None
    assert not [str(problem) for problem in lint(read.rubric, VOCABULARY, read.places)]


@pytest.mark.parametrize(
    ("body", "kind", "place"),
    [
        ("any_of: [Go, native speaker]", "skill", "10:18"),
        ("any_of: [[recent graduate, new grad]]", "phrase", "10:15"),
        ("level: master\nareas: [gender]", "education", "11:13"),
        ("years: 2\nof: [no employment gaps]", "experience", "11:10"),
        ("branches: [{experience: {years: 2, of: [culture fit]}}]", "either", "10:45"),
    ],
)
def test_protected_attributes_are_errors_at_their_place_with_the_alternative(body: str, kind: str, place: str) -> None:
    problems = [p for p in check(rubric(criterion(body, kind))) if p.severity is ProblemSeverity.ERROR]
    assert len(problems) == 1
    assert str(problems[0]).startswith(f"{place}: 'a' asks for ")
    assert "instead, " in str(problems[0])


def test_labels_are_checked_too() -> None:
    assert "culture" in messages(FINE.replace("label: L", "label: Culture fit"))[0].casefold()


def test_the_words_of_the_posting_are_not_the_rubrics_to_answer_for() -> None:
    assert not messages(criterion('any_of: [Go]\nfrom: {line: 1, quote: "for digital natives"}'))


def test_counting_twice_is_warned_of() -> None:
    found = messages(criterion("any_of: [Go, Rust]"), criterion("any_of: [golang]", name="b"))
    assert found == ["11:5: 'b' counts Go a second time, after 'a'; keep it in one of them."]


def test_a_variant_may_weigh_again() -> None:
    assert not messages(FINE, criterion("any_of: [Go]\nonly_for: [senior]", name="b"))


def test_a_slip_of_the_pen_is_warned_of_at_its_place() -> None:
    found = messages(criterion("any_of: [Go, Kuberntes]"))
    assert found == [
        "10:18: 'Kuberntes' is not in the vocabulary and is looked for word by word; did you mean 'Kubernetes'?"
    ]
    assert not messages(criterion("any_of: [Frobnicator 3000]"))
    assert not messages(criterion("any_of: [software developer]"))


def test_contradictory_years_are_warned_of() -> None:
    years = [criterion(f"years: {n}", "experience", name) for n, name in ((2, "a"), (5, "b"))]
    assert any("ask for different times of the same experience" in text for text in messages(*years))
    senior = criterion("years: 5\nonly_for: [senior]", "experience", "b")
    assert not messages(years[0], senior)
    assert "upper end lies below" in messages(criterion("years: 5\nup_to_years: 3", "experience"))[0]
    assert "shuts out by age" in messages(criterion("years: 40", "experience"))[0]


def test_points_that_decide_everything_are_warned_of() -> None:
    heavy = FINE.replace("points: 5", "points: 90")
    others = [criterion("any_of: [Rust]", name="b"), criterion("any_of: [SQL]", name="c")]
    assert "alone has 90 % of the points" in messages(heavy, *others)[0]
    assert not messages(FINE, *others)
    assert "no criterion has points" in messages(FINE.replace("points: 5", "points: 0"))[0]


def test_a_rubric_that_requires_everything_is_warned_of() -> None:
    names = ["Go", "Rust", "SQL", "Python", "Java"]
    criteria = [criterion(f"any_of: [{name}]", name=name) for name in names]
    assert "every criterion is required" in messages(*criteria)[0]
    assert not messages(*criteria[:4], criteria[4].replace("required", "preferred"))


def test_what_no_resume_can_show_is_warned_of() -> None:
    assert "no résumé can show 'passion'" in messages(criterion("any_of: [passion]", "phrase"))[0]


def test_variants_much_alike_are_warned_of() -> None:
    found = messages(
        criterion("any_of: [Go]\nonly_for: [senior]"), criterion("any_of: [Rust]\nonly_for: [seniors]", name="b")
    )
    assert found == ["18:16: variant 'seniors' of 'b' is much like 'senior'; are they the same?"]


def test_without_a_file_the_place_is_nowhere() -> None:
    problems = lint(file.loads(rubric(criterion("any_of: [culture fit]"))), VOCABULARY)
    assert (problems[0].line, problems[0].column) == (0, 0)


def test_an_open_list_of_nothing_known_is_warned_of() -> None:
    (found,) = messages(criterion("any_of: [Go]\nor_other: frobnication"))
    assert "nothing that is a 'frobnication'" in found
    assert not messages(criterion("any_of: [Go]\nor_other: programming language"))


def test_a_name_that_counts_only_by_itself_must_be_among_the_choices() -> None:
    (found,) = messages(criterion("any_of: [Go]\nby_name: [Rust]"))
    assert "'by_name' has 'Rust', which is none of its choices" in found
    assert not messages(criterion("any_of: [golang]\nby_name: [Go]"))
