from mlscreen.model.document import Document
from mlscreen.model.resume import SectionKind
from mlscreen.parse.structure import structure
from tests.parse.builders import document


def test_the_same_document_is_read_once() -> None:
    made = document("Ada\n\nEDUCATION\nMSc Physics, 2012\n")
    lines, sections = structure(made)
    assert structure(made)[0] is lines
    assert [line.text for line in lines][:2] == ["Ada", "EDUCATION"]
    assert SectionKind.EDUCATION in {section.kind for section in sections}


def test_another_document_is_read_anew() -> None:
    first, second = document("Ada\n"), document("Bo\n")
    assert structure(first)[0][0].text == "Ada"
    assert structure(second)[0][0].text == "Bo"
    assert structure(first)[0][0].text == "Ada"


def test_an_empty_document_has_neither() -> None:
    assert structure(Document("a.txt", "0" * 64, "text/plain", "", ())) == ((), ())
