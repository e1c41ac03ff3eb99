import pytest

from mlscreen.model.document import Span
from mlscreen.parse.emails import addresses, find
from mlscreen.parse.lines import visible_lines
from tests.parse.builders import document


def found(text: str, header: int = 60, referees: tuple[Span, ...] = ()) -> tuple[str, ...]:
    return find(text, visible_lines(document(text)), Span(0, header), referees)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("ines.okafor@example.org", "ines.okafor@example.org"),
        ("Email: ines+cv@mail.example.co.uk.", "ines+cv@mail.example.co.uk"),
        ("[Email: ines@example.org]", "ines@example.org"),
        ("mailto:ines@example.org", "ines@example.org"),
        ("Ines.Okafor@Example.org", "Ines.Okafor@Example.org"),
        ("ines (at) example (dot) org", "ines@example.org"),
        ("ines [at] example.org", "ines@example.org"),
        ("ines AT example DOT org", "ines@example.org"),
        ("ines @ example.org", "ines@example.org"),
        ("i n e s @ e x a m p l e . o r g", "ines@example.org"),
        ("ines@example.orgPhone: 1", "ines@example.org"),
        ("(030) 555-01234567ines@example.org", "ines@example.org"),
        ("<ines_okafor@example.org>", "ines_okafor@example.org"),
        ("Ines|ines@example.org|Berlin", "ines@example.org"),
        ("INES.OKAFOR@EXAMPLE.ORG", "ines.okafor@example.org"),
        ("ines.okafor@example.\norg", "ines.okafor@example.org"),
        ("ines.okafor@exam\nple.org\nBerlin", "ines.okafor@example.org"),
        ("INES.OKAFOR@EXAMPLE.\nORG", "ines.okafor@example.org"),
    ],
)
def test_an_address_is_read_in_every_disguise(text: str, address: str) -> None:
    assert [one.address for one in addresses(text)] == [address]


@pytest.mark.parametrize(
    "text",
    [
        "git@github.com:ines/x.git",
        "Worked at example.org",
        "@ines on X",
        "a@b",
        "met at noon. dot matrix",
        "ines@",
        "ines@example.\norg chart",
        "ines@example.\nBERLIN",
        "",
    ],
)
def test_what_is_no_address_is_not_taken_for_one(text: str) -> None:
    assert not list(addresses(text))


def test_the_span_of_an_address_is_where_it_stands() -> None:
    text = "Mail ines@example.org now"
    (one,) = addresses(text)
    assert text[one.span.start : one.span.end] == "ines@example.org"


def test_one_in_the_head_comes_before_and_instead_of_one_in_a_job() -> None:
    text = "Ines Okafor\nines@example.org\n" + "x" * 40 + "\nBuilt the mailbox that answers to press@acme.example\n"
    assert found(text) == ("ines@example.org",)


def test_two_of_the_persons_own_are_both_kept() -> None:
    assert found("Ines\nines@example.org\ni.okafor@example.com") == ("ines@example.org", "i.okafor@example.com")


def test_a_referees_address_is_never_the_candidates() -> None:
    text = "Ines Okafor\nReferences\nJo Doe, jo@example.com"
    assert found(text, 5, (Span(12, len(text)),)) == ()
    assert found("Ines Okafor\nines@example.org\nSupervisor: jo@example.com", 80) == ("ines@example.org",)


def test_a_general_mailbox_is_taken_only_in_the_head() -> None:
    assert found("Ines\nhello@example.org") == ("hello@example.org",)
    assert found("x" * 70 + "\nwrote to info@acme.example daily about many different things of the company", 10) == (
        "info@acme.example",
    )


def test_the_same_address_is_given_once() -> None:
    assert found("ines@example.org\nInes@example.org") == ("ines@example.org",)
