"""What counts as text inside a paragraph, and what does not."""

import pytest

from tests.extract.docx_making import p, r, read

FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'


def field(instruction: str, result: str) -> str:
    code = f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
    return f"{FIELD.format('begin')}{code}{FIELD.format('separate')}{r(result)}{FIELD.format('end')}"


ROWS = {
    "runs join into words": (r("Py") + r("thon ") + r("Go"), "Python Go"),
    "hyperlinks": (f'<w:hyperlink r:id="x">{r("ada@example.org")}</w:hyperlink>', "ada@example.org"),
    "inserted text": (f'<w:ins w:id="1">{r("in")}</w:ins>', "in"),
    "deleted text": (f"{r('stays')}<w:del w:id='1'><w:r><w:delText> gone</w:delText></w:r></w:del>", "stays"),
    "moved text stands at its new place": (
        f"<w:moveFrom>{r('a')}</w:moveFrom>{r('b')}<w:moveTo>{r('a')}</w:moveTo>", "ba"),
    "smart tags": (f'<w:smartTag w:element="City"><w:smartTag>{r("Paris")}</w:smartTag></w:smartTag>', "Paris"),
    "a field shows its result": (field('HYPERLINK "http://x.org"', "my page"), "my page"),
    "a field in a field": (field(f"IF {field('PAGE', '1')} = 1", "first"), "first"),
    "a simple field": (f'<w:fldSimple w:instr="AUTHOR">{r("Ada")}</w:fldSimple>', "Ada"),
    "a field without a result": (f"{r('a')}{FIELD.format('begin')}<w:r><w:instrText>SEQ</w:instrText></w:r>"
                                 f"{FIELD.format('end')}{r('b')}", "ab"),
    "symbols": ('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t> done</w:t></w:r>', "✓ done"),
    "letters in a symbol font": (r("\u00a7", '<w:rFonts w:ascii="Wingdings"/>') + r(" item"), "▪ item"),
    "hyphens that do not break, and those that are not seen": (
        "<w:r><w:t>state</w:t><w:noBreakHyphen/><w:t>of</w:t><w:softHyphen/><w:t>ten</w:t></w:r>", "state-often"),
    "capitals of the format are text, as in print": (
        r("Skills", "<w:caps/>") + r(" and Tools", "<w:smallCaps/>") + r(" here", '<w:caps w:val="0"/>'),
        "SKILLS AND TOOLS here"),
    "signs of a symbol font have no capitals": (r("\u00a7", '<w:rFonts w:ascii="Wingdings"/><w:caps/>'), "▪"),
    "ruby keeps its base": (
        f"<w:r><w:ruby><w:rt>{r('kan')}</w:rt><w:rubyBase>{r('漢')}</w:rubyBase></w:ruby></w:r>", "漢"),
    "formulas": ("<m:oMath><m:r><m:t>O(n)</m:t></m:r></m:oMath>", "O(n)"),
    "a positioned tab": ("<w:r><w:t>Acme</w:t><w:ptab/><w:t>2019</w:t></w:r>", "Acme\t2019"),
    "many spaces are a gap": (r("Acme        2019"), "Acme\t2019"),
    "a typed bullet is followed by one space": ("<w:r><w:t>•</w:t><w:tab/><w:t>built it</w:t></w:r>", "• built it"),
    "unseen characters are dropped": (r("Ku\u200bber\u00adnetes"), "Kubernetes"),
    "comments are not text": (f'{r("a")}<w:commentRangeStart w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>', "a"),
    "of alternatives the choice is read": (
        f"<mc:AlternateContent><mc:Choice Requires='w14'>{r('new')}</mc:Choice>"
        f"<mc:Fallback>{r('old')}</mc:Fallback></mc:AlternateContent>", "new"),
    "the fallback is read where the choice has no text": (
        f"<mc:AlternateContent><mc:Choice Requires='x'/><mc:Fallback>{r('old')}</mc:Fallback></mc:AlternateContent>",
        "old"),
}  # fmt: skip


@pytest.mark.parametrize(("inner", "expected"), ROWS.values(), ids=ROWS)
def test_the_text_of_a_paragraph(inner: str, expected: str) -> None:
    assert read(f"<w:p>{inner}</w:p>").text == expected


def test_a_field_whose_end_is_missing_does_not_swallow_the_rest() -> None:
    body = f"<w:p>{r('a')}{FIELD.format('begin')}</w:p>" + p("b")
    assert read(body).text == "a\nb"


def test_a_field_may_run_over_paragraphs() -> None:
    code = "<w:r><w:instrText>TOC</w:instrText></w:r>"
    start = f"<w:p>{FIELD.format('begin')}{code}{FIELD.format('separate')}{r('one')}</w:p>"
    assert read(start + f"<w:p>{r('two')}{FIELD.format('end')}</w:p>" + p("three")).text == "one\ntwo\nthree"


def test_a_word_takes_the_look_of_its_longest_part() -> None:
    words = read(f"<w:p>{r('K', '<w:b/>')}ubernetes{r('ubernetes')}</w:p>").lines[0].words
    assert [word.bold for word in words] == [False]
