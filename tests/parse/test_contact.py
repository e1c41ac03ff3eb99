import pytest

from mlscreen.model.contact import Contact
from mlscreen.parse.contact import find, find_name
from tests.parse.builders import document

TOP = "Ines Okafor\nData Engineer\n{}\n\nExperience\nAnalyst, Acme\t2010 - 2012\n• Reports about owls, 1998-2004\n"


def contact(line: str, more: str = "") -> Contact:
    return find(document(TOP.format(line) + more))


def test_all_of_the_head_is_read() -> None:
    found = contact("ines@example.org | +49 30 1234567 | linkedin.com/in/ines | https://ines.example.org")
    assert found == Contact(
        "Ines Okafor", ("ines@example.org",), ("+49 30 1234567",), ("linkedin.com/in/ines", "https://ines.example.org")
    )


@pytest.mark.parametrize(
    ("line", "phone"),
    [
        ("Phone: (415) 555-0142", "(415) 555-0142"),
        ("+1 415 555 0142", "+1 415-555-0142"),
        ("+44 (0)20 7946 0958", "+44 20 7946 0958"),
        ("Tel. 030/12345678", "030/12345678"),
        ("Sometown, IL 62701\n(217) 555-0100", "(217) 555-0100"),
        ("Mobile: 0176 1234567", "0176 1234567"),
        ("+123 456 7890", "+123 456 7890"),
    ],
)
def test_a_number_is_given_in_international_form_when_it_names_its_country(line: str, phone: str) -> None:
    assert contact(line).phones == (phone,)


@pytest.mark.parametrize(
    "line", ["Berlin 10115", "born 12.05.1985", "2015 - 2019", "ORCID 0000-0002-1825-0097", "v1.2.3"]
)
def test_dates_postcodes_and_identifiers_are_no_numbers(line: str) -> None:
    assert contact(line).phones == ()


def test_referees_are_not_the_candidate() -> None:
    found = contact("ines@example.org", "\nReferences\nJo Doe, Acme, jo@example.com, phone 030 7654321\n")
    assert found.emails == ("ines@example.org",)


def test_profiles_count_anywhere_and_other_sites_only_in_the_head() -> None:
    found = contact("ines@example.org", "x " * 200 + "\nSee github.com/ines and https://acme.example/product\n")
    assert found.links == ("github.com/ines",)


def test_the_host_of_an_address_is_no_link() -> None:
    assert contact("ines@example.org").links == ()


@pytest.mark.parametrize("text", ["", "   ", "\n\n", "...", "Experience"])
def test_an_empty_document_gives_an_empty_contact(text: str) -> None:
    assert find(document(text)) == Contact()


def test_hidden_words_are_not_read() -> None:
    assert find(document("Ines Okafor\nines@example.org", hidden=["ines@example.org"])).emails == ()


@pytest.mark.parametrize(
    "text", ["Ines Okafor\nines@example.org\n+49 30 1234567\n", "", "Experience", "ines@example.org"]
)
def test_the_name_alone_is_the_name_of_the_whole(text: str) -> None:
    assert find_name(document(text)) == find(document(text)).name
