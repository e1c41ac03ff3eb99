import pytest

from mlscreen.lexicon import matcher
from mlscreen.model.resume import Polarity
from mlscreen.parse.cues import words_of
from mlscreen.parse.polarity import judge
from tests.parse.reading import VOCABULARY

YES, NO, MAYBE = Polarity.AFFIRMED, Polarity.NEGATED, Polarity.AMBIGUOUS


def polarities(text: str) -> dict[str, Polarity]:
    hits = matcher.find(text, VOCABULARY)
    return {
        hit.concept: judgement.polarity for hit, judgement in zip(hits, judge(text, hits, words_of(text)), strict=True)
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Built services in Python and Java.", {"Python": YES, "Java": YES}),
        ("No experience with Kubernetes.", {"Kubernetes": NO}),
        (
            "No experience with Kubernetes or Docker, but strong Python.",
            {"Kubernetes": NO, "Docker": NO, "Python": YES},
        ),
        ("Java, not JavaScript", {"Java": MAYBE, "JavaScript": NO}),
        ("Java, not JavaScript, Python", {"Java": MAYBE, "JavaScript": NO, "Python": YES}),
        ("I have never used TensorFlow.", {"TensorFlow": NO}),
        ("Not familiar with Python. Java daily.", {"Python": NO, "Java": YES}),
        ("not yet worked with Kubernetes", {"Kubernetes": NO}),
        ("Shipped it without using Docker.", {"Docker": NO}),
        ("Python: none", {"Python": NO}),
        ("I don’t know Java", {"Java": NO}),
        ("Keine Erfahrung mit Kubernetes, aber Docker.", {"Kubernetes": NO, "Docker": YES}),
        ("Pas d'expérience en Java", {"Java": NO}),
        ("Sin experiencia en Python", {"Python": NO}),
        ("没有使用过 Kubernetes", {"Kubernetes": NO}),
        ("Interested in learning Python.", {"Python": MAYBE}),
        ("Eager to learn Kubernetes and Docker", {"Kubernetes": MAYBE, "Docker": MAYBE}),
        ("Currently learning TensorFlow", {"TensorFlow": MAYBE}),
        ("Learning: Kubernetes", {"Kubernetes": MAYBE}),
        ("Kubernetes (learning), Docker", {"Kubernetes": MAYBE, "Docker": YES}),
        ("Used Python instead of Java", {"Python": YES, "Java": MAYBE}),
        ("Python rather than Java or Kotlin", {"Python": YES, "Java": MAYBE, "Kotlin": MAYBE}),
        ("No Docker, Kubernetes or Terraform", {"Docker": NO, "Kubernetes": NO, "Terraform": NO}),
        ("Neither Docker nor Kubernetes was used", {"Docker": NO, "Kubernetes": NO}),
        ("Without Docker and Kubernetes", {"Docker": NO, "Kubernetes": NO}),
        ("Python but not Docker or Kubernetes", {"Python": YES, "Docker": NO, "Kubernetes": NO}),
        ("Python, not Java, Kotlin", {"Kotlin": YES}),
        ("Python (no experience with Java), Docker", {"Python": YES, "Java": NO, "Docker": YES}),
        ("Kubernetes was left to the admins", {"Kubernetes": NO}),
        ("They run Kubernetes; I do not use it myself", {"Kubernetes": NO}),
        ("Seeking a position in machine learning.", {"machine learning": MAYBE}),
        ("Recruited Java and Python developers for clients", {"Python": MAYBE}),
        ("Planned releases with product managers and data scientists", {"product management": MAYBE}),
        ("Assisted the product manager", {"product management": MAYBE}),
        ("Worked with a preceptor in the first month", {"mentoring": MAYBE}),
        ("Not led a team of 5", {"leadership": NO}),
        ("Product Manager at a bank", {"product management": YES}),
        ("Hired a team and built it in Python", {"Python": YES}),
        ("Machine learning in Python", {"machine learning": YES, "Python": YES}),
        ("Deep learning, Python", {"deep learning": YES, "Python": YES}),
        ("Not only Python but Java", {"Python": YES, "Java": YES}),
        ("Knows Python, Java, etc.\n• No downtime in 5 years on Kubernetes", {"Kubernetes": YES}),
        ("SEM Python", {"Python": YES}),
        ("Nothing is known.\nPython", {"Python": YES}),
        ("Why we said no to Kubernetes", {"Kubernetes": NO}),
        ("Said no to Java and Docker and moved to Python", {"Java": NO, "Docker": NO, "Python": YES}),
        ("Decided against using Docker; Python did it", {"Docker": NO, "Python": YES}),
        ("Learning: Kubernetes, Java, Python", {"Kubernetes": MAYBE, "Java": MAYBE, "Python": MAYBE}),
        ("Proficient: Python. Learning: Java, Docker\nKubernetes", {"Python": YES, "Docker": MAYBE, "Kubernetes": YES}),
        ("Machine learning: Python, Java", {"machine learning": YES, "Python": YES, "Java": YES}),
        ("Learning Kubernetes and Docker", {"Kubernetes": MAYBE, "Docker": MAYBE}),
        ("Learning Kubernetes, used Docker daily", {"Kubernetes": MAYBE, "Docker": YES}),
        ("Speaks French and learning Dutch, Python", {"Python": YES}),
        ("Looking to go deeper into Kubernetes", {"Kubernetes": MAYBE}),
        ("Electives: Ethics, Introduction to TensorFlow", {"TensorFlow": MAYBE}),
        ("Taught Introduction to Python", {"Python": YES}),
        ("Python\n- Learning Kubernetes", {"Python": YES, "Kubernetes": MAYBE}),
        ("The operations department runs Kubernetes; I write Python", {"Kubernetes": MAYBE, "Python": YES}),
        ("Kubernetes was planned but never introduced", {"Kubernetes": NO}),
    ],
)
def test_the_sentence_decides(text: str, expected: dict[str, Polarity]) -> None:
    found = polarities(text)
    assert {name: found.get(name) for name in expected} == expected


def test_a_denial_does_not_reach_over_the_next_bullet_or_sentence() -> None:
    assert polarities("• No experience with Java\n• Python daily")["Python"] is YES
    assert polarities("No experience with Java. Python daily")["Python"] is YES


def test_a_denial_reaches_over_a_wrapped_line() -> None:
    assert polarities("I have no experience with\nKubernetes")["Kubernetes"] is NO


def test_what_is_not_affirmed_says_why() -> None:
    text = "No experience with Java"
    assert judge(text, matcher.find(text, VOCABULARY), words_of(text))[0].note


def test_nothing_found_gives_nothing() -> None:
    assert judge("No experience with", (), []) == ()
