import pytest

from mlscreen.lexicon.vocabulary import load
from mlscreen.rubric.draft_groups import Group, groups
from mlscreen.rubric.draft_terms import terms

VOCABULARY = load()


def grouped(text: str) -> tuple[Group, ...]:
    return groups(text, terms(text, VOCABULARY), lambda name, category: category in VOCABULARY.implies(name))


@pytest.mark.parametrize(
    ("text", "need", "names"),
    [
        ("Experience with Python, Java and Go", 3, ["Python", "Java", "Go"]),
        ("Experience with Python, Java or Go", 1, ["Python", "Java", "Go"]),
        ("Experience with Python and/or Java", 1, ["Python", "Java"]),
        ("Experience with SQL, SAS or similar tools", 1, ["SQL", "SAS"]),
        ("At least two languages such as C/C++, Go, Python, or Java", 2, ["C", "C++", "Go", "Python", "Java"]),
        ("One or more programming languages, including Java, C++, Python", 1, ["Java", "C++", "Python"]),
        (
            "Coding experience in two or more of the following languages: Java, Python, or Go",
            2,
            ["Java", "Python", "Go"],
        ),
        ("Experience with cloud platforms (AWS, GCP, Azure)", 1, ["AWS", "GCP", "Azure"]),
        ("Experience with cloud services (AWS, GCP, etc.)", 1, ["AWS", "GCP"]),
        ("One or more public cloud providers: AWS, GCP, Azure", 1, ["AWS", "GCP", "Azure"]),
        ("At least two relational databases: PostgreSQL, MySQL, Oracle", 2, ["PostgreSQL", "MySQL", "Oracle"]),
        ("Any of the major cloud platforms: AWS, GCP, Azure", 1, ["AWS", "GCP", "Azure"]),
        (
            "Amazon Web Services (AWS), Microsoft Azure or Google Cloud Platform (GCP)",
            1,
            ["Amazon Web Services", "Microsoft Azure", "Google Cloud Platform"],
        ),
        ("Go (Golang), Rust or C++", 1, ["Go", "Rust", "C++"]),
        ("Fluent in German (C1) or French (B2)", 1, ["German", "French"]),
        ("Experience with frameworks including React, Redux and Django", 3, ["React", "Redux", "Django"]),
    ],
)
def test_lists_are_grouped_as_the_text_groups_them(text: str, need: int, names: list[str]) -> None:
    (group,) = [one for one in grouped(text) if len(one.choices) > 1]
    assert group.need == need
    assert [term.name for term in group.terms] == names


def test_a_slash_joins_names_of_one_choice() -> None:
    (group,) = grouped("Knowledge of C/C++")
    assert len(group.choices) == 1


def test_such_as_keeps_its_class_open() -> None:
    (group,) = grouped("Experience with cloud platforms such as Azure or GCP")
    assert group.category is not None
    assert group.category.concept == "cloud platform"


def test_a_product_with_its_parts_stays_asked_for() -> None:
    first, second = grouped("Understanding of Microsoft Excel (pivot tables, VBA, macros, etc.)")
    assert [term.name for term in first.terms] == ["Microsoft Excel"]
    assert second.need == 1


def test_or_binds_closer_than_and() -> None:
    groups_found = grouped("Experience in Java or Kotlin and JavaScript or TypeScript")
    assert [[term.name for term in group.terms] for group in groups_found] == [
        ["Java", "Kotlin"],
        ["JavaScript", "TypeScript"],
    ]
    assert [group.need for group in groups_found] == [1, 1]


def test_a_bare_list_enumerates_but_for_its_last_two() -> None:
    first, second = grouped("Python, Django, Docker, MySQL or Oracle")
    assert first.need == len(first.choices) == 3
    assert (second.need, len(second.choices)) == (1, 2)


def test_two_lists_in_brackets_stay_apart() -> None:
    found = grouped("Expertise in architectures (Transformers, LLMs) and training frameworks (TensorFlow, PyTorch)")
    assert [[term.name for term in group.terms] for group in found][-1] == ["TensorFlow", "PyTorch"]


def test_a_choice_ends_where_the_next_demand_begins() -> None:
    first, second = grouped("Python or R, and SQL")
    assert (first.need, [term.name for term in first.terms]) == (1, ["Python", "R"])
    assert [term.name for term in second.terms] == ["SQL"]
