import pytest

from mlscreen.lexicon.matcher import Hit, find
from mlscreen.lexicon.vocabulary import load
from mlscreen.model.document import Span
from mlscreen.model.resume import Method


def hits(text: str, lists: tuple[Span, ...] = ()) -> tuple[Hit, ...]:
    return find(text, load(), lists)


def named(text: str, lists: tuple[Span, ...] = ()) -> list[str]:
    return [hit.concept for hit in hits(text, lists) if not hit.ambiguous]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Java, not JavaScript", ["Java", "JavaScript"]),
        ("C/C++, Go, Python, or Java", ["C", "C++", "Go", "Python", "Java"]),
        ("C#, F#, .NET and PL/SQL", ["C#", "F#", ".NET", "PL/SQL"]),
        ("SQL Server", ["Microsoft SQL Server"]),
        ("Node.js/Express; CI/CD over TCP/IP", ["Node.js", "Express.js", "CI/CD", "TCP/IP"]),
        ("machine learning engineer", ["machine learning"]),
        ("recommendation engines and neural nets", ["recommender systems", "neural network"]),
        ("behavior-driven development", ["behavior-driven development"]),
        ("behaviour driven development", ["behavior-driven development"]),
        ("scikit‑learn and Python3, CSS3", ["scikit-learn", "Python", "CSS"]),
        ("Tensor Flow; MachineLearning", ["TensorFlow", "machine learning"]),
        ("apprentissage automatique, maschinelles Lernen", ["machine learning", "machine learning"]),
        ("Microsoft® Excel®", ["Microsoft Excel"]),
        ("k8s on AWS", ["Kubernetes", "AWS"]),
    ],
)
def test_names_are_found_in_the_spellings_that_people_use(text: str, expected: list[str]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize("gap", [" ", "-", "\n", "\t", "  ", "‑", "\u00a0"])
def test_a_name_may_run_over_a_line_end_a_hyphen_or_a_wide_gap(gap: str) -> None:
    assert named(f"machine{gap}learning") == ["machine learning"]


@pytest.mark.parametrize("gap", ["\n\n", ", ", ". ", "; ", " • ", "\n• ", " | ", "/"])
def test_a_name_does_not_run_over_a_block_a_sentence_or_an_item(gap: str) -> None:
    assert "machine learning" not in named(f"machine{gap}learning")


def test_a_word_divided_at_the_end_of_a_line_is_one() -> None:
    (hit,) = hits("machine learn-\ning")
    assert (hit.concept, hit.span) == ("machine learning", Span(0, 18))


@pytest.mark.parametrize(
    "text",
    [
        "a go-to-market strategy for R&D in the C-suite",
        "I like to go out; a spark of creativeness",
        "Grade C in school, vitamin C, hepatitis C, Section R",
        "Julia Roberts had dinner at Ruby Tuesday",
        "Excel at service and react to complaints; Swift response to guests",
        "Sous Chef, then Chef de partie",
        "access to care; Access control at the gate",
        "Spring 2021 and spring break",
        "patients, patents, closures, nodes, directories",
        "jane.doe@python.org and https://java.example.com/kotlin",
        "John C. Smith; Bradley, C. & Fiorini, R. (1999)",
        "SOAP notes, atrial flutter, distribution transformers",
        "made from scratch; JAVA CHIP FRAPPUCCINO",
    ],
)
def test_everyday_words_and_names_give_no_credit(text: str) -> None:
    technical = {"languages", "machine learning", "computing", "data", "cloud", "web", "systems", "tools"}
    concepts = [load().get(name) for name in named(text)]
    assert not [one.name for one in concepts if one and one.field in technical]


def test_an_everyday_word_without_context_is_shown_as_ambiguous() -> None:
    (hit,) = hits("We chose Rust.")
    assert hit.ambiguous
    assert '"Rust"' in hit.note


def test_misspelt_names_are_mended_and_say_so() -> None:
    first, second = hits("Kubernets and machine lerning")
    assert (first.concept, first.method, first.similarity) == ("Kubernetes", Method.FUZZY, 0.9)
    assert (second.concept, second.span) == ("machine learning", Span(14, 29))
    assert second.similarity < 1


def test_method_tells_the_name_from_an_alias() -> None:
    assert [hit.method for hit in hits("Kubernetes, k8s")] == [Method.EXACT, Method.ALIAS]


def test_hits_are_sorted_and_quote_their_own_place() -> None:
    text = "• Pythn? Kuberntes, PyTorch\n• Résumé in naïve Bayes & K8s"
    found = hits(text)
    assert list(found) == sorted(found, key=lambda hit: hit.span)
    assert [text[hit.span.start : hit.span.end] for hit in found] == ["Kuberntes", "PyTorch", "naïve Bayes", "K8s"]


@pytest.mark.parametrize(
    "text", ["", " \n\t", "\x00\x1b[2J", "é" * 50, "İİİ", "-\n-\n", "a\u0301" * 9, "😀 " * 9, "c++" * 99]
)
def test_odd_texts_are_no_problem(text: str) -> None:
    assert all(0 <= hit.span.start < hit.span.end <= len(text) for hit in hits(text))


def test_a_phrase_of_the_rubric_is_found_literally() -> None:
    vocabulary = load().extended(["clean rooms", "go-to-market"])
    found = find("a go-to-market plan, clean-room work", vocabulary)
    assert [hit.concept for hit in found] == ["go-to-market", "clean rooms"]


BARISTA = """Barista, Corner Coffee House
- Espresso machine, latte art, mocha and Java blends; trained new team members on the cash register
- Excel at fast service; access to stock room; react quickly on the go; spring and summer menus made from scratch
Sous Chef, Ruby Street Kitchen: knife skills, servers, prep lists. Swift, friendly service.
References: Julia Stone, Scala Street; Jenkins Bakery"""
NURSE = """Registered Nurse, ICU: telemetry, PCA pumps, SOAP notes, C-section recovery, hepatitis C, vitamin C
- Access to care, grade R triage, patient closures, atrial flutter, ANN charting, PPO plans; MS in Nursing"""


@pytest.mark.parametrize("text", [BARISTA, NURSE])
def test_a_trade_without_technology_is_given_none(text: str) -> None:
    technical = {"languages", "machine learning", "computing", "data", "cloud", "web", "systems", "tools", "office"}
    concepts = [load().get(name) for name in named(text)]
    assert not [one.name for one in concepts if one and one.field in technical]
