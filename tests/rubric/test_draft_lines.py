import pytest

from mlscreen.lexicon.vocabulary import load
from mlscreen.model.rubric import Status
from mlscreen.rubric.draft_lines import Reading, base_status, read
from mlscreen.rubric.posting_lines import Role, Statement

VOCABULARY = load()


def reading(text: str, role: Role = Role.REQUIRED) -> Reading:
    return read(Statement(text, 1, role, bullet=True, quote=text, whole=True), True, VOCABULARY)


def statuses(text: str, role: Role = Role.REQUIRED) -> dict[str, str | None]:
    return {ask.label: ask.status.value if ask.status else None for ask in reading(text, role).asks}


def test_the_words_of_the_line_come_before_the_heading() -> None:
    assert statuses("Experience with Kubernetes is a plus") == {"Kubernetes": "preferred"}
    assert statuses("Kubernetes is a must", Role.PREFERRED) == {"Kubernetes": "required"}


def test_duties_and_stacks_only_mention() -> None:
    assert statuses("Look after Kubernetes", Role.DUTIES) == {"Kubernetes": None}
    assert set(statuses("Python, Kafka", Role.STACK).values()) == {None}


def test_a_demand_inside_the_duties_is_a_demand() -> None:
    assert statuses("Experience with Kubernetes is essential", Role.DUTIES) == {"Kubernetes": "required"}


def test_two_statuses_of_a_line() -> None:
    assert statuses("Fluent in English; French is a plus.") == {"English": "required", "French": "preferred"}
    assert statuses("TypeScript (preferred) or JavaScript") == {"TypeScript": "preferred", "JavaScript": "required"}


def test_prose_asks_where_it_says_so() -> None:
    assert statuses("The ideal candidate has experience with Python.", Role.PROSE) == {"Python": "required"}
    assert statuses("Our team writes Python all day.", Role.PROSE) == {"Python": None}


def test_conditions_are_no_criteria() -> None:
    made = reading("Willingness to travel up to 25%")
    assert made.condition
    assert made.asks == ()


@pytest.mark.parametrize(
    "text",
    [
        "Male candidates only",
        "Age between 25 and 35",
        "A digital native",
        "Recent graduates only",
        "Candidates below 35",
        "Not older than 40",
        "Under 30 years of age",
        "You should be under 35.",
    ],
)
def test_protected_attributes_are_never_drafted(text: str) -> None:
    made = reading(text)
    assert made.protected
    assert made.asks == ()


def test_a_demand_without_names_is_kept_as_a_phrase() -> None:
    (ask,) = reading("Ability to bend steel frames").asks
    assert ask.weak


def test_the_employers_own_words_ask_nothing() -> None:
    assert base_status(Statement("We use Python.", 1, Role.REQUIRED), True) is None
    assert base_status(Statement("Python", 1, Role.REQUIRED), True) is Status.REQUIRED
    assert base_status(Statement("Experience with Python", 1, Role.PROSE), False) is Status.REQUIRED


@pytest.mark.parametrize(
    "text",
    [
        "Experience with Kafka at latencies under 40 milliseconds",
        "Managed budgets below 50 thousand with Excel",
        "Keep the backlog under 20 tickets in Jira",
    ],
)
def test_a_small_figure_is_no_age(text: str) -> None:
    assert not reading(text).protected
    assert reading(text).asks


@pytest.mark.parametrize(("text", "labels"), [
    ("HEC-RAS, HEC-HMS, SWMM or XPSWMM", {"HEC-RAS", "HEC-HMS", "SWMM", "XPSWMM"}),
    ("PYTHON, SQL", {"Python", "SQL"}),
])  # fmt: skip
def test_a_list_of_names_in_capitals_is_not_shouted(text: str, labels: set[str]) -> None:
    found = " ".join(ask.label for ask in reading(text).asks).lower()
    assert all(label.lower() in found for label in labels)


@pytest.mark.parametrize("text", ["You hold a NEBOSH certificate", "You must be CIPD Level 5 qualified"])
def test_what_you_hold_is_asked_for_though_nobody_knows_the_name(text: str) -> None:
    assert [ask.status for ask in reading(text).asks] == [Status.REQUIRED]


def test_a_quota_is_carried_by_the_voice() -> None:
    assert not reading("Track record of carrying a $1M+ quota in B2B sales").condition
    assert reading("Able to lift up to 25 kg").condition


def test_a_spoken_language_that_helps_is_a_wish() -> None:
    text = "Speaking Spanish or Polish would come in handy"
    assert set(statuses(text, Role.PROSE).values()) <= {"preferred", None}


def test_a_demand_that_no_words_could_show_is_said_to_be_one() -> None:
    made = reading("Fast-paced environment")
    assert made.vague
    assert made.asks == ()
    assert not reading("Ability to bend steel frames").vague
    assert not reading("Python").vague
