import pytest

from mlscreen.extract.flow import FlowLine
from mlscreen.extract.markdown import is_markdown, markdown_lines


def lines(text: str) -> list[FlowLine]:
    return [line for line in markdown_lines(text.split("\n")) if not line.blank]


@pytest.mark.parametrize(
    ("mark", "seen"),
    [
        ("## Work ##", "Work"), ("**Engineer** at *Acme*", "Engineer at Acme"),
        ("__Engineer__ _at_ Acme", "Engineer at Acme"),
        ("snake_case_name and 2*3*4", "snake_case_name and 2*3*4"), ("`kubectl` user", "kubectl user"),
        ("[my page](https://x.org/ada)", "my page (https://x.org/ada)"), ("[x.org](https://x.org/)", "x.org"),
        ("[ada@x.org](mailto:ada@x.org)", "ada@x.org"), ("<ada@x.org>", "ada@x.org"), ("![photo](me.png) Ada", " Ada"),
        ("C\\# and C\\+\\+", "C# and C++"), ("| Go | 3 years |", "Go\t3 years"), ("> quoted", "quoted"),
        ("- [x] shipped", "shipped"), ("3. third", "third"), ("a<br>b", "a b"),
        ("I use C++ and C#", "I use C++ and C#"),
        ("R & D * other", "R & D * other"),
    ],
)  # fmt: skip
def test_marks_become_what_a_reader_would_see(mark: str, seen: str) -> None:
    assert [line.text for line in lines(mark)] == [seen]


def test_headings_items_and_bold_words_are_marked() -> None:
    title, item, under = lines("### Work\n* did **much**\n\nTitle\n---\n")
    assert (title.heading_level, item.bullet, under.heading_level) == (3, True, 2)
    assert [(run.text, run.look.bold) for run in item.runs] == [("did ", False), ("much", True)]


def test_rules_fences_table_rules_and_front_matter_are_left_out() -> None:
    assert [line.text for line in lines("---\nlayout: cv\n---\nAda\n***\n```\ncode\n```\n|a|\n|:-:|\n")] == [
        "Ada",
        "code",
        "a",
    ]


def test_a_place_is_the_line_in_the_file() -> None:
    assert [line.place for line in lines("\n\nAda")] == ["line 3"]


@pytest.mark.parametrize(
    "text", ["**a " * 20_000, "[" * 50_000, "`" * 50_000, "<a.b" * 20_000, "_a _" * 20_000, "# " + " #" * 50_000 + "x"]
)
def test_hostile_lines_cost_no_more_than_their_length(text: str) -> None:
    assert is_markdown([text], "x.md")
    assert len(lines(text)) <= 1
