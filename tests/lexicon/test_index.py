from mlscreen.lexicon.index import BLOCKED, CASED, GRADE, SHIFT, SLASH, UNSURE, Index, Row


def row(name: str, **columns: tuple[str, ...]) -> Row:
    empty = Row(name, "skill", "", (), (), (), (), (), (), ())
    return empty._replace(**columns)  # type: ignore[arg-type]


def test_grades_and_marks_are_kept() -> None:
    index = Index()
    rows = [row("Go", unsure=("Go",), blocked=("go to",)), row("CI/CD"), row("REST API", cased=("REST",))]
    assert index.add(enumerate(rows)) == []
    assert [index.forms[key] & GRADE for key in ("go", "go to", "ci cd", "rest")] == [UNSURE, BLOCKED, 0, CASED]
    assert index.forms["ci cd"] & SLASH
    assert index.written["rest"] == "REST"
    assert index.firsts == {
        "go": 2,
        "ci": 2,
        "rest": 2,
        "rests": 1,
        **dict.fromkeys(index.firsts.keys() - {"go", "ci", "rest", "rests"}, 1),
    }


def test_the_first_row_keeps_a_name_that_two_state() -> None:
    index = Index()
    assert index.add(enumerate([row("A one", aliases=("ace",)), row("B two", aliases=("ace",))])) == [("ace", 0, 1)]
    assert index.forms["ace"] >> SHIFT == 0


def test_a_year_stands_for_any_year() -> None:
    index = Index()
    index.add(enumerate([row("Spring", unsure=("Spring",), blocked=("spring <year>",))]))
    assert index.forms["spring 2021"] & GRADE == BLOCKED


def test_a_row_becomes_one_text_and_the_same_row_again() -> None:
    rows = [
        Row("Go", "skill", "languages", ("programming language",), ("Golang",), (), ("Go",), (), ("gin", "goroutine")),
        Row("problem solving", "phrase"),
        Row("Sass", "skill", beside=("css", "less")),
    ]
    assert [Row.unpacked(row.packed()) for row in rows] == rows
