import pytest

from mlscreen.lexicon.vocabulary import load
from mlscreen.model.rubric import Choice, PhraseOptions, PhraseTopic, SkillOptions, Source, Status
from mlscreen.rubric.draft_asks import Ask
from mlscreen.rubric.draft_skills import find, label

VOCABULARY = load()


def asks(text: str) -> tuple[Ask, ...]:
    return find(text, Status.REQUIRED, Source(1, text), VOCABULARY)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Fluent in Spanish", PhraseTopic.LANGUAGE),
        ("Strong communication skills", PhraseTopic.SOFT_SKILL),
        ("Zorblax certification", PhraseTopic.CERTIFICATE),
        ("Experience in the zeppelin industry", PhraseTopic.DOMAIN),
    ],
)
def test_each_kind_has_its_topic(text: str, topic: PhraseTopic) -> None:
    (ask,) = asks(text)
    assert isinstance(ask.options, PhraseOptions)
    assert ask.options.topic is topic


def test_soft_skills_are_one_criterion_each() -> None:
    assert len(asks("Communication, teamwork and negotiation skills")) == 3


def test_bilingual_asks_for_both_languages() -> None:
    (ask,) = asks("Bilingual English/Spanish")
    assert isinstance(ask.options, PhraseOptions)
    assert (ask.options.need, len(ask.options.choices)) == (2, 2)


def test_what_a_list_exemplifies_counts_too_but_not_where_it_is_counted() -> None:
    (open_list,) = asks("Experience with cloud platforms such as Azure or GCP")
    assert isinstance(open_list.options, SkillOptions)
    assert len(open_list.options.choices) == 3
    (counted,) = asks("At least two programming languages such as Python, Java or Go")
    assert isinstance(counted.options, SkillOptions)
    assert (counted.options.need, len(counted.options.choices)) == (2, 3)


def test_labels_read_as_a_person_says_them() -> None:
    choices = (Choice(("C", "C++")), Choice(("Go",)), Choice(("Java",)))
    assert label(choices, 1) == "C/C++, Go or Java"
    assert label(choices, 2) == "at least 2 of C/C++, Go, Java"
    assert label(choices, 3) == "C/C++, Go and Java"
