import pytest

from mlscreen.integrity.quoting import LONGEST_QUOTE, evidence, years_and_months
from mlscreen.model.document import Span
from mlscreen.model.resume import SectionKind
from tests.integrity.made import document, resume


def test_a_quote_is_literal_and_knows_its_place_and_section() -> None:
    made = document("one\ntwo three")
    found = evidence(made, resume(made), Span(4, 7))
    assert (found.quote, found.location.line, found.section) == ("two", 2, SectionKind.SKILLS)


def test_a_long_quote_is_cut_at_the_end_of_a_word_and_stays_literal() -> None:
    made = document("owl " * 200)
    found = evidence(made, resume(made), Span(0, 800))
    assert len(found.quote) <= LONGEST_QUOTE
    assert found.quote == made.text[found.span.start : found.span.end]
    assert found.quote.endswith("owl")


def test_a_long_word_is_cut_anywhere() -> None:
    made = document("x" * 500)
    assert len(evidence(made, resume(made), Span(0, 500)).quote) == LONGEST_QUOTE


@pytest.mark.parametrize(
    ("months", "words"),
    [(0, "0 months"), (1, "1 month"), (12, "1 year"), (27, "2 years 3 months"), (24, "2 years")],
)
def test_amounts_are_said_as_people_do(months: int, words: str) -> None:
    assert years_and_months(months) == words
