import pytest

from mlscreen.model.resume import DegreeLevel, PositionKind
from mlscreen.model.rubric import (
    DEFAULT_BANDS,
    Band,
    Branch,
    Choice,
    EducationOptions,
    EitherOptions,
    ExperienceOptions,
    Options,
    PhraseOptions,
    PhraseTopic,
    SkillOptions,
    Source,
)
from mlscreen.rubric.file import loads
from tests.rubric.texts import HEAD, criterion, rubric

GO, RUST = Choice(("Go",)), Choice(("Rust",))


@pytest.mark.parametrize(
    ("kind", "body", "options"),
    [
        ("skill", "any_of: [Go, Rust]", SkillOptions((GO, RUST), 1)),
        ("skill", "all_of: [Go, Rust]", SkillOptions((GO, RUST), 2)),
        ("skill", "at_least: 1\nof: [[C, C++], Go]", SkillOptions((Choice(("C", "C++")), GO), 1)),
        ("skill", "any_of: [Go]\nmin_months: 6\nused_within: 3 years", SkillOptions((GO,), 1, 6, 36)),
        ("skill", "any_of: [Go]\nlisted_share: 1", SkillOptions((GO,), 1, listed_share=1.0)),
        ("skill", "any_of: [No, on]", SkillOptions((Choice(("No",)), Choice(("on",))), 1)),
        ("phrase", "any_of: [Go]\ntopic: domain", PhraseOptions((GO,), 1, PhraseTopic.DOMAIN)),
        ("experience", "years: 1.5", ExperienceOptions(18)),
        ("experience", "months: 7\nup_to_years: 2", ExperienceOptions(7, 24)),
        (
            "experience",
            "years: 2\nof: [Go]\ncounts: [job, internship]",
            ExperienceOptions(24, None, (GO,), (PositionKind.JOB, PositionKind.INTERNSHIP)),
        ),
        ("education", "level: bachelor", EducationOptions(DegreeLevel.BACHELOR)),
        (
            "education",
            "level: master\nareas: [physics]\nrelated: false\nor_equivalent: 1 year\nequivalent_of: [Go]",
            EducationOptions(DegreeLevel.MASTER, ("physics",), False, (), 12, 0.5, (GO,)),
        ),
        (
            "either",
            "branches: [{education: {level: master}, experience: {years: 3}}, {experience: {years: 5}}]",
            EitherOptions(
                (
                    Branch(EducationOptions(DegreeLevel.MASTER), ExperienceOptions(36)),
                    Branch(None, ExperienceOptions(60)),
                )
            ),
        ),
    ],
)
def test_the_keys_become_the_options(kind: str, body: str, options: Options) -> None:
    assert loads(rubric(criterion(body, kind))).criteria[0].options == options


def test_the_parts_of_a_criterion_are_read() -> None:
    read = loads(rubric(criterion('any_of: [Go]\nonly_for: [senior]\nfrom: {line: 3, quote: "x: y"}')))
    found = read.criteria[0]
    assert (found.id, found.label, found.points, found.only_for) == ("a", "L", 5.0, ("senior",))
    assert found.source == Source(3, "x: y")
    assert read.variants == ("senior",)


def test_the_head_is_read() -> None:
    text = (
        "draft: true\njob: {title: T}\nbands: [{label: all, at_least: 0}]\nconditions: [{quote: travel}]\n" + rubric()
    )
    read = loads(text)
    assert (read.draft, read.job.title, read.bands) == (True, "T", (Band("all", 0),))
    assert read.conditions == (Source(0, "travel"),)
    assert loads(rubric()).bands == DEFAULT_BANDS
    assert len(read.digest) == 64


def test_head_and_criteria_may_stand_in_any_order() -> None:
    head, tail = HEAD.split("criteria:\n")[0], "criteria:\n" + criterion("any_of: [Go]")
    assert loads(tail + head).criteria == loads(head + tail).criteria
