import hashlib
from pathlib import Path

import pytest

from mlscreen.errors import BadRubric, ExitCode
from mlscreen.rubric.file import LARGEST_FILE, bundled, examine, load, loads, locate
from tests.rubric.texts import rubric

ROOT = Path(__file__).parents[2]


def test_bundled_rubrics_are_found_by_name() -> None:
    assert bundled() == ("backend-engineer", "data-scientist", "ml-engineer")
    assert load(locate("ml-engineer")).id == "ml-engineer"


@pytest.mark.parametrize("name", bundled())
def test_bundled_rubrics_are_named_by_their_id_and_sum_to_100(name: str) -> None:
    read = load(locate(name))
    assert read.id == name
    assert sum(criterion.points for criterion in read.selected(()).criteria) == 100


@pytest.mark.parametrize("name", bundled())
def test_every_criterion_quotes_its_line_of_the_posting(name: str) -> None:
    lines = (ROOT / "samples" / "jobs" / f"{name}.md").read_text(encoding="utf-8").splitlines()
    read = load(locate(name))
    sources = [criterion.source for criterion in read.criteria]
    for source in [*sources, *read.conditions]:
        assert source is not None
        assert source.quote in lines[source.line - 1]


def test_the_reference_rubric_has_the_status_that_each_line_gives() -> None:
    read = load(locate("ml-engineer"))
    required = {c.id for c in read.criteria if c.status == "required"}
    assert required == {
        "degree", "industry-experience", "ml-at-scale", "architectures", "framework", "languages", "ml-libraries",
        "problem-solving", "communication", "teamwork", "senior-systems",
    }  # fmt: skip
    assert {c.id: c.only_for for c in read.criteria if c.only_for} == {
        "senior-systems": ("senior",),
        "low-level-vision": ("video",),
        "signal-processing": ("video",),
        "search-relevance": ("search",),
    }


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("ml-enginer", "no rubric 'ml-enginer'. Did you mean 'ml-engineer'?"),
        ("zzz", "Known: backend-engineer, data-scientist, ml-engineer."),
        ("none.yaml", "none.yaml: no such file."),
        ("a/b", "a/b: no such file."),
    ],
)
def test_an_unknown_name_is_refused_with_advice(name: str, message: str) -> None:
    with pytest.raises(BadRubric) as caught:
        locate(name)
    assert message in str(caught.value)
    assert caught.value.exit_code is ExitCode.BAD_RUBRIC


def test_a_path_is_found_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(rubric(), encoding="utf-8")
    assert locate(str(file)) == file
    assert load(file).digest == hashlib.sha256(file.read_bytes()).hexdigest()


def test_messages_begin_with_the_file(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("id: [\n", encoding="utf-8")
    with pytest.raises(BadRubric) as caught:
        load(file)
    assert str(caught.value).startswith(f"{file}:2:1: not YAML:")


def test_an_unreadable_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadRubric, match="cannot be read"):
        load(tmp_path)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "1:1: empty"),
        ("# only a comment\n", "1:1: empty"),
        ("a: 'b", "not YAML"),
        ("a: b: c", "1:5: not YAML"),
        ("\ta: b", "not YAML"),
        ("a: 1\nb: \x07\n", "2:1: a character that YAML does not allow"),
        ("a: &x [1]\nb: *x\n", "1:4: anchors (&) and aliases (*) are not allowed"),
        ("a: *x\n", "anchors (&) and aliases (*) are not allowed"),
        ("a: !!python/object:os.system x\n", "1:4: tags"),
        ("a: 1\n---\nb: 2\n", "2:1: a second document"),
        ("[" * 5000, "nested more than 12 deep"),
        ("a: " * 5000, "not YAML"),
        ("x" * (LARGEST_FILE + 1), "larger than 1024 KiB"),
    ],
)
def test_hostile_and_broken_yaml_is_refused_in_one_line(text: str, message: str) -> None:
    with pytest.raises(BadRubric) as caught:
        loads(text)
    assert message in str(caught.value)
    assert len(str(caught.value).splitlines()) == 1


def test_a_billion_laughs_stay_one_line() -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n" for n in range(20)
    )
    with pytest.raises(BadRubric, match="anchors"):
        loads(bomb)


def test_bytes_that_are_no_text_are_refused_with_their_line(tmp_path: Path) -> None:
    file = tmp_path / "x.yaml"
    file.write_bytes(b"id: r\ntitle: \xff\xfe\n")
    with pytest.raises(BadRubric, match=":2:1: not UTF-8"):
        load(file)


def test_a_byte_order_mark_and_windows_line_ends_are_read(tmp_path: Path) -> None:
    file = tmp_path / "x.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + rubric().replace("\n", "\r\n").encode())
    assert load(file).id == "r"


def test_the_places_of_criteria_and_terms_are_known() -> None:
    read = examine(locate("ml-engineer"))
    text = locate("ml-engineer").read_text(encoding="utf-8").splitlines()
    line, column = read.places[("framework", "PyTorch")]
    assert text[line - 1][column - 1 :].startswith("PyTorch")
    line, column = read.places[("framework",)]
    assert text[line - 1][column - 1 :].startswith("id: framework")
