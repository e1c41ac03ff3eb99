import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from mlscreen.errors import Unreadable
from mlscreen.extract.limits import Limits
from mlscreen.extract.pdf import read_pdf
from mlscreen.extract.second_reader import read_page
from mlscreen.model.document import Visibility
from tests.extract.page_maker import line, page
from tests.extract.pdf_maker import lines, pdf, rectangle, text

PAGES = {
    "lines": lines(72, 72, "Ada Example", "Engineer of engines", "e-mail ada@example.org, +44 20 7946 0000"),
    "columns": lines(72, 72, "left column", "and more") + lines(330, 75, "right column", "and more"),
    "bold and large": text(72, 72, "ADA", size=24, font="F2") + text(72, 100, "C++ and C#", font="F3"),
    "dates": text(72, 100, "Engineer") + text(450, 100, "Jan 2020 – May 2021"),
    "sidebar": rectangle(0, 0, 200, 700, "0.1 0.1 0.3") + text(20, 100, "White words", before="1 1 1 rg"),
}


SAMPLES = Path(__file__).parents[2] / "samples" / "resumes"
BULLET, UNNAMED = "•", "\ufffd"


def bag(texts: list[str]) -> Counter[str]:
    return Counter(unicodedata.normalize("NFKC", each) for each in texts)


@pytest.mark.parametrize("content", PAGES.values(), ids=PAGES)
def test_both_readers_find_the_same_words_in_the_same_places(content: str) -> None:
    data = pdf(content)
    document = read_pdf(data, "resume.pdf", Limits())
    first = [word for each in document.lines for word in each.words]
    second = read_page(data, 0, [])
    assert bag([document.quote(word.span) for word in first]) == bag([word.text for word in second])
    for word in first:
        assert word.bbox is not None
        assert any(
            abs(word.bbox.x0 - other.x0) < 1.5 and abs(word.bbox.x1 - other.x1) < 1.5 and other.top < word.bbox.bottom
            for other in second
        )


def test_hyphens_at_the_line_end_are_the_difference_between_the_readers() -> None:
    data = pdf(lines(72, 72, "an ani-", "mated film of some length"))
    assert read_pdf(data, "resume.pdf", Limits()).text.startswith("an animated\n")
    assert [word.text for word in read_page(data, 0, [])][:3] == ["an", "ani-", "mated"]


def test_what_the_first_reader_saw_hidden_stays_hidden() -> None:
    (secret,) = page(line(72, 100, "secret"))
    found = read_page(pdf(text(72, 100, "secret")), 0, [secret._replace(visibility=Visibility.TINY)])
    assert [word.visibility for word in found] == [Visibility.TINY]


@pytest.mark.parametrize(("data", "number"), [(b"", 0), (b"%PDF-1.4", 0), (pdf(""), 3)])
def test_what_it_cannot_read_gives_no_words(data: bytes, number: int) -> None:
    assert read_page(data, number, []) == []


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.pdf")), ids=lambda path: path.stem)
def test_both_readers_find_the_same_words_in_every_sample_but_for_named_differences(path: Path) -> None:
    data = path.read_bytes()
    try:
        document = read_pdf(data, path.name, Limits())
    except Unreadable:
        assert not any(read_page(data, 0, []))
        return
    one = bag(document.text.split())
    two = bag([word.text for number in range(len(document.pages)) for word in read_page(data, number, [])])
    ours, theirs = one - two, two - one
    # A bullet of a TeX font has no Unicode value in the file: only the first reader knows the glyph's name.
    assert ours.pop(BULLET, 0) == theirs.pop(UNNAMED, 0)
    # The second reader leaves words in two where a line ends at a hyphen.
    for piece in theirs:
        assert any(whole.startswith(piece.rstrip("-")) or whole.endswith(piece) for whole in ours), piece
    assert (
        sum(map(len, ours.elements())) <= sum(map(len, theirs.elements())) <= sum(map(len, ours.elements())) + len(ours)
    )
