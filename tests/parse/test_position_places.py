import pytest

from mlscreen.parse.position_places import inner_place, is_place, trailing_place


@pytest.mark.parametrize(
    "text",
    ["Austin, TX", "Little Town, TX", "Berlin", "Berlin, Germany", "Remote", "London, UK (Remote)",
     "New York, NY 10001", "İzmir, Türkiye",
     "Hyderabad, Telangana", "São Paulo, Brasil", "Greater Boston Area", "(Leeds, UK)"],
)  # fmt: skip
def test_places_are_known(text: str) -> None:
    assert is_place(text)


@pytest.mark.parametrize(
    "text",
    [
        "Acme Corp",
        "Mercy Hospital, TX",
        "Engineer",
        "Smith, Jones",
        "Google Mountain View, CA",
        "Boston Consulting Group",
        "Lotuswave Robotics, Singapore",
        "",
        "TX",
    ],
)
def test_other_words_are_no_place(text: str) -> None:
    assert not is_place(text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Acme Corp, Austin, TX", "Austin, TX"),
        ("Acme Corp – Berlin, Germany", "Berlin, Germany"),
        ("Acme Corp - Pune, Maharashtra", "Pune, Maharashtra"),
        ("Acme Corp (Remote)", "Remote"),
        ("Acme Austin, TX", "Austin, TX"),
        ("Bank of Somewhere, Charlotte, NC", "Charlotte, NC"),
        ("Mercy Hospital, TX", "TX"),
        ("Engineer, Acme Corp", None),
        ("Acme Corp", None),
        ("x" * 200 + ", TX", None),
    ],
)
def test_a_place_at_the_end_is_found(text: str, place: str | None) -> None:
    found = trailing_place(text)
    assert (text[found[0] : found[1]] if found else None) == place


def test_a_place_between_employer_and_title_is_found() -> None:
    text = "Acme Corp New York City, NY Senior Engineer of the team"
    found = inner_place(text)
    assert found is not None
    assert text[found[0] : found[1]] == "New York City, NY"
    assert inner_place("Engineer, Acme") is None
    assert inner_place("") is None
