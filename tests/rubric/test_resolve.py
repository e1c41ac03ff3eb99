import pytest

from mlscreen.lexicon.vocabulary import ConceptKind, load
from mlscreen.model.rubric import CriterionKind, EducationOptions, ExperienceOptions, SkillOptions
from mlscreen.rubric import file
from mlscreen.rubric.resolve import asked, names, resolve
from tests.rubric.texts import criterion, rubric

VOCABULARY = load()


def read(body: str, kind: str = "skill") -> object:
    return resolve(file.loads(rubric(criterion(body, kind))), VOCABULARY).criteria[0].options


def test_names_become_canonical_and_count_once() -> None:
    options = read("any_of: [[k8s, Kubernetes], golang]")
    assert isinstance(options, SkillOptions)
    assert [choice.names for choice in options.choices] == [("Kubernetes",), ("Go",)]


def test_unknown_names_stay_as_they_are() -> None:
    options = read("any_of: [Frobnicator 3000]")
    assert isinstance(options, SkillOptions)
    assert options.choices[0].names == ("Frobnicator 3000",)


def test_neighbours_are_filled_in_only_when_related_counts() -> None:
    options = read("level: master\nareas: [CS]", "education")
    assert isinstance(options, EducationOptions)
    assert options.areas == ("computer science",)
    assert "computer engineering" in options.neighbours
    assert "history" not in options.neighbours
    strict = read("level: master\nareas: [CS]\nrelated: false", "education")
    assert isinstance(strict, EducationOptions)
    assert strict.neighbours == ()


def test_positions_are_limited_by_canonical_names() -> None:
    options = read("years: 2\nof: [k8s]", "experience")
    assert isinstance(options, ExperienceOptions)
    assert options.of[0].names == ("Kubernetes",)


def test_all_names_are_listed_once_in_order() -> None:
    text = rubric(
        criterion("any_of: [Go, [Rust, Zig]]"),
        criterion("years: 2\nof: [Go, Elm]", "experience", "b"),
        criterion("level: master\nareas: [CS]\nor_equivalent: 1 year\nequivalent_of: [Ada]", "education", "c"),
        criterion("branches: [{experience: {years: 2, of: [Lua]}}]", "either", "d"),
    )
    assert names(file.loads(text)) == ("Go", "Rust", "Zig", "Elm", "Ada", "Lua")


def test_resolving_twice_changes_nothing() -> None:
    once = resolve(file.load(file.locate("ml-engineer")), VOCABULARY)
    assert resolve(once, VOCABULARY) == once


@pytest.mark.parametrize("name", file.bundled())
def test_every_skill_of_a_bundled_rubric_has_a_name_that_the_vocabulary_knows(name: str) -> None:
    for one in file.load(file.locate(name)).criteria:
        if one.kind is CriterionKind.SKILL and isinstance(one.options, SkillOptions):
            unknown = [c.names for c in one.options.choices if len(c.names) == 1 and not VOCABULARY.get(c.names[0])]
            assert not unknown, f"{one.id}: {unknown}"
            assert any(VOCABULARY.get(n) for n in asked(one.options)), one.id
        if isinstance(one.options, EducationOptions):
            assert all((found := VOCABULARY.get(area)) and found.is_area for area in one.options.areas), one.id


def test_phrases_are_no_concepts_of_the_vocabulary_before_it_is_extended() -> None:
    extended = VOCABULARY.extended(names(file.load(file.locate("ml-engineer"))))
    concept = extended.get("together with")
    assert concept is not None
    assert concept.kind is ConceptKind.PHRASE


def test_open_lists_are_filled_with_the_others_of_their_kind() -> None:
    options = read("at_least: 2\nof: [golang, Python]\nor_other: programming languages\nby_name: [golang]")
    assert isinstance(options, SkillOptions)
    assert (options.or_other, options.by_name) == ("programming language", ("Go",))
    assert {"Scala", "Rust", "C++"} <= set(options.others)
    assert not {"Go", "Python", "SQL", "HTML", "Django"} & set(options.others)
    assert read("any_of: [Go]") == SkillOptions(options.choices[:1], 1)
