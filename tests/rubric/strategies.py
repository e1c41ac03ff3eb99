"""Rubrics of every shape, for property tests."""

from typing import Any

from hypothesis import strategies as st

from mlscreen.model.resume import DegreeLevel, PositionKind
from mlscreen.model.rubric import (
    Band,
    Branch,
    Choice,
    Criterion,
    CriterionKind,
    EducationOptions,
    EitherOptions,
    ExperienceOptions,
    Job,
    PhraseOptions,
    PhraseTopic,
    Rubric,
    SkillOptions,
    Source,
    Status,
)

TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=12).filter(
    lambda text: text.strip()
)
AWKWARD = st.sampled_from(
    ["No", "1", "C++", "C#", "a: b", "- x", "[x]", "'", '"', "null", "~", "*a", "&a", "1.5", "#x"]
)
WORDS = TEXT | AWKWARD
NAME = st.from_regex(r"[A-Za-z0-9_.-]{1,8}", fullmatch=True)
NAMES = st.lists(NAME, max_size=2, unique=True).map(tuple)
MONTHS = st.integers(0, 600)
SHARE = st.floats(0, 1)
CHOICES = st.lists(st.lists(WORDS, min_size=1, max_size=2).map(tuple).map(Choice), min_size=1, max_size=3).map(tuple)
SOURCE = st.builds(Source, st.integers(0, 999), WORDS)


@st.composite
def grouped(draw: st.DrawFn, /, kind: type[Any], **more: Any) -> Any:
    choices = draw(CHOICES)
    return kind(choices, draw(st.integers(1, len(choices))), **{name: draw(value) for name, value in more.items()})


BY_NAME = st.lists(WORDS, max_size=2).map(tuple)
SKILL = grouped(
    SkillOptions,
    min_months=st.none() | st.integers(1, 600),
    used_within=st.none() | MONTHS,
    listed_share=SHARE,
    or_other=st.just("") | WORDS,
    by_name=BY_NAME,
)
PHRASE = grouped(PhraseOptions, topic=st.sampled_from(PhraseTopic), by_name=BY_NAME)
EXPERIENCE = st.builds(
    ExperienceOptions,
    MONTHS,
    st.none() | MONTHS,
    st.just(()) | CHOICES,
    st.lists(st.sampled_from(list(PositionKind)), min_size=1, max_size=3).map(tuple),
)
EDUCATION = st.builds(
    EducationOptions,
    st.sampled_from([level for level in DegreeLevel if level]),
    st.lists(WORDS, max_size=2).map(tuple),
    st.booleans(),
    st.just(()),
    st.none() | MONTHS,
    SHARE,
    st.just(()) | CHOICES,
)
EITHER = st.builds(
    EitherOptions,
    st.lists(
        st.builds(Branch, EDUCATION, st.none() | EXPERIENCE) | st.builds(Branch, st.none(), EXPERIENCE),
        min_size=1,
        max_size=2,
    ).map(tuple),
)
OPTIONS = {
    CriterionKind.SKILL: SKILL,
    CriterionKind.PHRASE: PHRASE,
    CriterionKind.EXPERIENCE: EXPERIENCE,
    CriterionKind.EDUCATION: EDUCATION,
    CriterionKind.EITHER: EITHER,
}


@st.composite
def criteria(draw: Any) -> Criterion:
    kind = draw(st.sampled_from(CriterionKind))
    points = draw(st.floats(0, 10_000) | st.integers(0, 100).map(float))
    status = draw(st.sampled_from(Status))
    return Criterion(
        draw(NAME), kind, draw(WORDS), status, points, draw(OPTIONS[kind]), draw(NAMES), draw(st.none() | SOURCE)
    )


RUBRICS = st.builds(
    Rubric,
    NAME,
    WORDS,
    WORDS,
    st.lists(criteria(), min_size=1, max_size=3, unique_by=lambda one: one.id).map(tuple),
    st.lists(st.builds(Band, WORDS, st.floats(0, 100)), min_size=1, max_size=3).map(tuple),
    st.builds(Job, st.just("") | WORDS, st.just("") | WORDS),
    st.lists(SOURCE, max_size=2).map(tuple),
    st.booleans(),
)
