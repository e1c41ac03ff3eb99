from mlscreen.model.record import replace
from mlscreen.model.rubric import (
    Choice,
    CriterionKind,
    ExperienceOptions,
    PhraseOptions,
    PhraseTopic,
    SkillOptions,
    Source,
    Status,
)
from mlscreen.rubric.draft_asks import Ask
from mlscreen.rubric.draft_merge import is_soft, merged

REQUIRED, PREFERRED = Status.REQUIRED, Status.PREFERRED
ALIASES = {"k8s": "kubernetes"}


def skill(*names: str, need: int | None = None, status: Status | None = REQUIRED) -> Ask:
    choices = tuple(Choice((name,)) for name in names)
    options = SkillOptions(choices, need or len(names))
    return Ask(CriterionKind.SKILL, " ".join(names), options, status, Source(1, "x"))


def years(months: int, *of: str) -> Ask:
    options = ExperienceOptions(months, of=tuple(Choice((name,)) for name in of))
    return Ask(CriterionKind.EXPERIENCE, "years", options, REQUIRED, Source(1, "x"))


def labels(*asks: Ask) -> list[tuple[str, str | None]]:
    found = merged(asks, lambda name: ALIASES.get(name.lower(), name.lower()))
    return [(ask.label, ask.status.value if ask.status else None) for ask in found]


def test_a_thing_is_said_once_and_the_demand_wins() -> None:
    assert labels(skill("Python", status=PREFERRED), skill("python")) == [("python", "required")]


def test_another_name_of_the_same_thing_is_the_same() -> None:
    assert labels(skill("Kubernetes"), skill("k8s", status=None)) == [("Kubernetes", "required")]


def test_a_list_of_all_gives_up_what_is_asked_for_already() -> None:
    assert labels(skill("Python"), skill("Python", "Go", "Rust")) == [
        ("Python", "required"),
        ("Go and Rust", "required"),
    ]


def test_a_required_choice_stays_whole() -> None:
    assert labels(skill("AWS"), skill("AWS", "GCP", need=1))[1] == ("AWS GCP", "required")


def test_a_wish_keeps_what_is_new_in_it() -> None:
    assert labels(skill("Docker"), skill("Docker", "Kubernetes", need=1, status=PREFERRED))[1] == (
        "Kubernetes",
        "preferred",
    )


def test_what_is_only_mentioned_is_not_offered_when_asked_for() -> None:
    assert labels(skill("AWS", "GCP", need=1), skill("GCP", status=None)) == [("AWS GCP", "required")]


def test_the_same_years_of_the_same_work_are_said_once() -> None:
    assert len(labels(years(60, "data engineering"), years(60, "Data Engineer"))) == 1
    assert len(labels(years(24, "SRE"), years(24, "Kubernetes"))) == 2
    assert len(labels(years(24, "SRE"), years(36, "SRE"))) == 2


def test_years_in_something_stay_beside_years_in_anything() -> None:
    found = merged((years(48), years(48, "vision")), str.lower)
    assert [ask.options for ask in found] == [years(48, "vision").options]
    wish = replace(years(36, "leadership"), status=PREFERRED)
    assert len(merged((years(36), wish), str.lower)) == 2


def test_only_soft_skills_are_soft() -> None:
    options = PhraseOptions((Choice(("teamwork",)),), 1, PhraseTopic.SOFT_SKILL)
    assert is_soft(Ask(CriterionKind.PHRASE, "teamwork", options, REQUIRED, Source(1, "x")))
    assert not is_soft(skill("Python"))
