import pytest

from mlscreen.model.document import Document, Line, Page, Span, Visibility, Word
from mlscreen.model.record import replace
from mlscreen.model.resume import Section, SectionKind
from mlscreen.score.quotes import LONGEST_QUOTE, Quotes
from tests.score.builders import Maker


def document(*lines: str) -> Document:
    maker = Maker()
    for line in lines:
        maker.line(line)
    return maker.resume().document


def quote(made: Document, core: str, within: Span | None = None) -> str:
    at = made.text.index(core)
    span = Span(at, at + len(core))
    quotes = Quotes(made, ())
    return quotes.evidence(span, within or quotes.line(span)).quote


def test_the_whole_line_is_quoted_without_its_bullet() -> None:
    assert quote(document("Head", "• Built services in Go", "next"), "Go") == "Built services in Go"


def test_a_name_that_begins_with_a_point_is_kept() -> None:
    assert quote(document("- .NET and C#"), ".NET") == ".NET and C#"


def test_a_long_line_is_cut_at_words_around_the_mention() -> None:
    made = document(" ".join(["before"] * 60 + ["Kubernetes"] + ["after"] * 60))
    found = quote(made, "Kubernetes")
    assert len(found) <= LONGEST_QUOTE
    assert len(found) > LONGEST_QUOTE - 20
    assert found in made.text
    assert set(found.split()) == {"before", "Kubernetes", "after"}


@pytest.mark.parametrize("core", ["first", "last"])
def test_at_the_ends_of_a_long_line_the_room_is_used(core: str) -> None:
    found = quote(document("first " + "word " * 100 + "last"), core)
    assert LONGEST_QUOTE - 10 < len(found) <= LONGEST_QUOTE


def test_a_mention_over_two_lines_is_quoted_with_both() -> None:
    assert quote(document("uses machine", "learning daily"), "machine\nlearning") == "uses machine\nlearning daily"


def test_hidden_words_are_never_quoted() -> None:
    made = document("Python secret Java")
    line = made.pages[0].lines[0]
    words = tuple(
        Word(word.span, visibility=Visibility.TINY) if made.quote(word.span) == "secret" else word
        for word in line.words
    )
    hidden = replace(made, pages=(Page(0, 0, 0, (Line(line.span, words),)),))
    assert quote(hidden, "Python") == "Python"
    assert quote(hidden, "Java") == "Java"


def test_a_sentence_reaches_over_lines_but_not_over_others() -> None:
    made = document("I bake bread. Engineer who takes", "ranking models to", "production. Also sings.")
    at = made.text.index("ranking")
    quotes = Quotes(made, ())
    core = Span(at, at + 7)
    found = quotes.evidence(core, quotes.sentence(core)).quote
    assert found == "Engineer who takes\nranking models to\nproduction."


def test_the_section_is_the_last_that_began() -> None:
    sections = (
        Section(SectionKind.SKILLS, "", None, Span(0, 5)),
        Section(SectionKind.EXPERIENCE, "", None, Span(5, 9)),
    )
    quotes = Quotes(document("skills work"), sections)
    assert [quotes.section(at) for at in (0, 4, 5, 11)] == [SectionKind.SKILLS] * 2 + [SectionKind.EXPERIENCE] * 2
    assert Quotes(document("x"), ()).section(0) is SectionKind.OTHER


def test_words_survive_a_document_without_lines() -> None:
    bare = Document("x", "", "", "Go", (), ())
    assert Quotes(bare, ()).evidence(Span(0, 2), Quotes(bare, ()).line(Span(0, 2))).quote == "Go"
    assert Word(Span(0, 2)).visibility is Visibility.VISIBLE


def test_a_sentence_does_not_run_into_the_heading_above_it() -> None:
    maker = Maker()
    heading = maker.line("Professional Summary")
    body = maker.line("An engineer of calm habits who knows Rust")
    resume = maker.resume()
    section = Section(SectionKind.SUMMARY, "Professional Summary", heading, Span(heading.start, body.end))
    cut = Quotes(resume.document, (section,))
    core = Span(body.end - 4, body.end)
    assert resume.document.quote(cut.sentence(core)).strip() == "An engineer of calm habits who knows Rust"


def test_a_long_stretch_is_quoted_by_the_statement_that_holds_the_words() -> None:
    maker = Maker()
    first = maker.line("Taught classes of many pupils for many years in several places")
    middle = maker.line("Trained new colleagues in Rust")
    maker.line("Planned the exhibitions of the museum and " + "wrote its long guides, " * 5)
    last = maker.line("Ran the shop")
    resume = maker.resume()
    core = Span(middle.end - 4, middle.end)
    shown = Quotes(resume.document, ()).evidence(core, Span(first.start, last.end))
    assert shown.quote == "Trained new colleagues in Rust"
