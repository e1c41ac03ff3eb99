from mlscreen.model.document import Span
from mlscreen.model.rubric import Status
from mlscreen.rubric.draft_asks import masked, status_at
from mlscreen.rubric.draft_status import Clause


def test_what_was_read_is_blanked_in_place() -> None:
    assert masked("5 years of Java", (Span(0, 7),)).strip() == "of Java"
    assert len(masked("abc def", (Span(0, 3),))) == 7


def test_a_span_has_the_status_of_its_clause_or_of_the_heading() -> None:
    parts = (Clause(0, 5, None), Clause(5, 9, Status.PREFERRED))
    assert status_at(parts, Span(1, 2), Status.REQUIRED) is Status.REQUIRED
    assert status_at(parts, Span(6, 7), Status.REQUIRED) is Status.PREFERRED
    assert status_at(parts, Span(20, 21), None) is None
