import pytest

from mlscreen.model.rubric import Status
from mlscreen.rubric.draft_status import ask_start, asks, clauses, without_cues

REQUIRED, PREFERRED = Status.REQUIRED, Status.PREFERRED


@pytest.mark.parametrize(
    "text",
    [
        "Kubernetes is a plus",
        "A background in imaging helps",
        "Some Kubernetes always helps.",
        "Kubernetes - desirable",
        "Kubernetes – preferred",
        "Java - a plus",
        "Java – nice to have",
        "EEHA ticket - advantageous",
        "Master's degree – highly desirable",
        "5 years of Java - preferred",
        "Kubernetes [preferred]",
        "Kafka: nice to have",
        "Knowledge of Go would be a big plus.",
        "SAP is highly desirable",
        "German is desirable but not essential",
        "Ideally you know Terraform",
        "A background in imaging is advantageous for video-related positions.",
        "Forklift licence preferred",
        "CPA, strongly preferred",
        "Experience with Epic or Cerner, highly desirable",
        "Polish would come in handy",
        "Some Python would help",
        "A BSN is not required but helpful",
        "Speed where latency is critical is highly valued.",
        "Experience with SAP would be a great start",
        "Bonus points for open source work",
        "Knowledge of SQL and experience with a shop a big plus",
    ],
)
def test_a_wish_is_a_wish_under_any_heading(text: str) -> None:
    assert {clause.status for clause in clauses(text) if len(text[clause.start : clause.end]) > 3} == {PREFERRED}


@pytest.mark.parametrize(
    "text",
    [
        "Excel is a must",
        "Valid licence essential",
        "Clear writing is crucial.",
        "You must have a licence",
        "Two languages are expected.",
    ],
)
def test_a_demand_is_a_demand_under_any_heading(text: str) -> None:
    assert REQUIRED in {clause.status for clause in clauses(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Travel as required",
        "Overtime when necessary",
        "Python and SQL",
        "Five years plus bonus",
        "Java plus SQL",
        "Degree plus PGDE",
    ],
)
def test_words_that_only_look_like_status_say_nothing(text: str) -> None:
    assert {clause.status for clause in clauses(text)} == {None}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("React required, Vue desirable", {"React": REQUIRED, "Vue": PREFERRED}),
        ("Fluent in English; French is a plus.", {"English": None, "French": PREFERRED}),
        ("TypeScript (preferred) or JavaScript", {"TypeScript": PREFERRED, "JavaScript": None}),
        ("Bachelor's degree required, Master's preferred", {"Bachelor": REQUIRED, "Master": PREFERRED}),
        ("Bachelor's degree with MBA preferred", {"Bachelor": None, "MBA": PREFERRED}),
        ("Experience with Docker, ideally Kubernetes", {"Docker": None, "Kubernetes": PREFERRED}),
        ("Excel skills a must, PowerPoint a plus", {"Excel": REQUIRED, "PowerPoint": PREFERRED}),
        ("Kafka - essential, Spark - desirable", {"Kafka": REQUIRED, "Spark": PREFERRED}),
        ("Java - a must, Docker - a plus", {"Java": REQUIRED, "Docker": PREFERRED}),
        ("Python and Go (a plus)", {"Python": None, "Go": PREFERRED}),
    ],
)
def test_two_statuses_share_a_line(text: str, expected: dict[str, Status | None]) -> None:
    found = {word: next(c.status for c in clauses(text) if c.start <= text.index(word) < c.end) for word in expected}
    assert found == expected


@pytest.mark.parametrize("text", ["", "A", "Python is a plus, SQL a must; Go", "(preferred)"])
def test_clauses_cover_the_text(text: str) -> None:
    assert "".join(text[clause.start : clause.end] for clause in clauses(text)) == text


def test_prose_asks_only_in_so_many_words() -> None:
    assert asks("The ideal candidate has a background in nursing.")
    assert asks("We are looking for someone with a head for numbers.")
    assert asks("Experience with federated learning is highly valued.")
    assert not asks("Engineers play a crucial role in building models.")
    assert not asks("You'll team up with experts in data science.")


def test_what_is_asked_for_follows_the_asking_words() -> None:
    sentence = "We bake with love and seek someone with a steady hand."
    assert sentence[ask_start(sentence) :].strip() == "a steady hand."


def test_words_of_status_are_blanked_in_place() -> None:
    text = "Kubernetes is a plus"
    assert without_cues(text).strip() == "Kubernetes"
    assert len(without_cues(text)) == len(text)
