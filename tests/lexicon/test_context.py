import pytest

from mlscreen.lexicon.matcher import find
from mlscreen.lexicon.vocabulary import load
from mlscreen.model.document import Span


def certain(text: str, lists: tuple[Span, ...] = ()) -> list[str]:
    return [hit.concept for hit in find(text, load(), lists) if not hit.ambiguous]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Python, R and C", ["Python", "R", "C"]),
        ("python, go, rust", ["Python", "Go", "Rust"]),
        ("Kotlin/Swift", ["Kotlin", "Swift"]),
        ("Ruby | Perl | Scala", ["Ruby", "Perl", "Scala"]),
        ("Go (3 years), Docker", ["Go", "Docker"]),
    ],
)
def test_a_list_neighbour_vouches_for_an_everyday_word(text: str, expected: list[str]) -> None:
    assert certain(text) == expected


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Go microservices", "Go"),
        ("services written in Rust for the railway", "Rust"),
        ("proficient in Excel", "Microsoft Excel"),
        ("R developer", "R"),
        ("used Spark on a Hadoop cluster", "Apache Spark"),
    ],
)
def test_a_telling_word_beside_it_is_enough(text: str, concept: str) -> None:
    assert concept in certain(text)


def test_two_everyday_words_of_one_field_vouch_for_each_other() -> None:
    assert certain("Word, Excel") == ["Microsoft Word", "Microsoft Excel"]


def test_in_a_skill_list_an_item_of_its_own_counts_in_any_case() -> None:
    text = "c, go, spring cleaning"
    assert certain(text, (Span(0, len(text)),)) == ["C", "Go"]
    assert certain("go") == ["Go"]


def test_a_line_of_nothing_but_names_is_a_list() -> None:
    assert certain("docker kubernetes go jenkins") == ["Docker", "Kubernetes", "Go", "Jenkins"]


def test_capitals_say_nothing_in_a_line_of_capitals() -> None:
    assert "REST API" not in certain("THE REST OF THE STORY")
    assert "REST API" in certain("a REST interface")


def test_a_field_of_study_needs_words_of_study() -> None:
    assert "engineering" not in certain("Management met with Engineering daily")
    assert "engineering" in certain("Bachelor of Engineering")


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Rewrote the billing engine in Go", "Go"),
        ("Wrote R packages for survival analysis", "R"),
        ("wrote UI tests in Swift", "Swift"),
        ("Containerised Spring services for the bank", "Spring"),
        ("Trained Transformers on 2 billion interactions", "Transformer"),
        ("Peer tutor for math students", "teaching"),
        ("Bank reconciliation at month end", "account reconciliation"),
        ("Press and PR work for the brand", "public relations"),
        ("Designed UI mockups in Figma", "UI design"),
    ],
)
def test_what_was_made_and_the_words_beside_it_make_an_everyday_word_certain(text: str, concept: str) -> None:
    assert concept in certain(text)


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Wrote Scheme documents for the council", "Scheme"),
        ("Deployed Swift responses to customers", "Swift"),
        ("Served Chef salads and Ruby grapefruit", "Ruby"),
        ("Built a store in Crystal", "Crystal"),
        ("Trained Transformers for a power utility", "Transformer"),
        ("Voice tutor for Hawaiian, with speech recognition", "teaching"),
        ("Sped up reconciliation in React trees", "account reconciliation"),
        ("Reviewed every PR within a day", "public relations"),
        ("shipping features every week", "shipping and receiving"),
        ("wrote UI tests in Swift", "UI design"),
        ("Harbor Freight Forwarding tools", "customs clearance"),
    ],
)
def test_everyday_words_of_other_trades_stay_doubtful(text: str, concept: str) -> None:
    assert concept not in certain(text)


@pytest.mark.parametrize(
    "text",
    ["patient care, EMR, phlebotomy, scheduling", "networking, access, keys", "wound care, triage, R, first aid"],
)
def test_an_item_among_skills_of_another_world_names_no_technology(text: str) -> None:
    assert not {"Amazon EMR", "Microsoft Access", "R"} & set(certain(text, (Span(0, len(text)),)))


def test_an_item_among_technologies_names_one_in_any_case() -> None:
    text = "S3, EMR, Glue\nexcel, access, r"
    assert {"Amazon EMR", "Microsoft Access", "R"} <= set(certain(text, (Span(0, len(text)),)))
