"""The house rules of the README's section "Design", held against the imports of every module."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "mlscreen"
FEWEST_MODULES = 50

FLOORS = {
    "cli": 6, "batch": 5, "pipeline": 4, "parse": 3, "score": 3, "rubric": 3, "extract": 2, "integrity": 2, "audit": 2,
    "render": 2, "lexicon": 2, "model": 1,
    "errors": 0, "version": 0, "regex": 0, "digest": 0,
}  # fmt: skip

LIBRARY_HOMES = {
    "pypdfium2_raw": {"extract/pdf_library.py"},
    "pdfplumber": {"extract/second_reader.py"},
    "pdfminer": {"extract/second_reader.py"},
    "docx": {"extract/docx.py"},
    "lxml": {"extract/xml_tree.py"},
    "charset_normalizer": {"extract/encoding.py"},
    "rapidfuzz": {"lexicon/matcher.py", "lexicon/typos.py"},
    "yaml": {"rubric/composing.py", "lexicon/tables.py"},
    "msgspec": {"model/record.py", "model/wire.py", "lexicon/tables.py", "batch/store.py"},
    "phonenumbers": {"parse/contact.py"},
    "rich": {"render/terminal", "cli/"},
    "typer": {"cli/"},
    "pebble": {"batch/runner.py"},
    "rapidocr": {"extract/ocr.py"},
}
CLOCK_NETWORK_ENVIRONMENT = {"socket", "urllib", "http", "requests", "random", "secrets"}


def modules() -> list[Path]:
    return sorted(SOURCE.rglob("*.py"))


def place(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


def room(path: str) -> str:
    return path.split("/")[0].removesuffix(".py")


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{place(path)}: relative import"
            module = node.module or ""
            folder = SOURCE.parent / module.replace(".", "/")
            for alias in node.names:
                # `from mlscreen.parse import dates` names the module parse/dates.py, not what parse/__init__.py holds.
                is_module = module.startswith("mlscreen") and (folder / f"{alias.name}.py").exists()
                yield f"{module}.{alias.name}" if is_module else module


def own_imports(path: Path) -> Iterator[str]:
    for name in imports(path):
        if name.startswith("mlscreen."):
            yield name.removeprefix("mlscreen.").replace(".", "/")


def test_the_guard_sees_the_whole_house() -> None:
    assert len(modules()) >= FEWEST_MODULES
    assert {room(place(path)) for path in modules()} - {"__init__", "__main__"} <= set(FLOORS)


@pytest.mark.parametrize("path", modules(), ids=place)
def test_imports_go_downward_and_rooms_of_one_floor_do_not_meet(path: Path) -> None:
    here = room(place(path))
    if here in {"__init__", "__main__"}:
        return
    for target in own_imports(path):
        there = room(target)
        assert there == here or FLOORS[there] < FLOORS[here], f"{place(path)} imports {target}"


@pytest.mark.parametrize("path", modules(), ids=place)
def test_nobody_imports_through_a_package_init(path: Path) -> None:
    for target in own_imports(path):
        assert (SOURCE / f"{target}.py").exists(), f"{place(path)} imports the package {target}"
    assert "mlscreen" not in set(imports(path)), place(path)


@pytest.mark.parametrize("path", [p for p in modules() if p.name == "__init__.py"], ids=place)
def test_package_inits_hold_a_docstring_only(path: Path) -> None:
    body = ast.parse(path.read_text(encoding="utf-8")).body
    assert len(body) == 1
    assert isinstance(body[0], ast.Expr)


@pytest.mark.parametrize("path", modules(), ids=place)
def test_each_library_has_one_home(path: Path) -> None:
    for name in imports(path):
        homes = LIBRARY_HOMES.get(name.split(".")[0])
        if homes is not None:
            assert any(place(path).startswith(home) for home in homes), f"{place(path)} imports {name}"


def test_every_home_of_a_library_uses_it() -> None:
    used = {(name.split(".")[0], place(path)) for path in modules() for name in imports(path)}
    for library in LIBRARY_HOMES:
        assert any(library == name for name, _ in used), f"nobody imports {library}"


@pytest.mark.parametrize("path", [p for p in modules() if room(place(p)) in {"score", "rubric", "lexicon"}], ids=place)
def test_scoring_cannot_reach_contact_data_or_the_audit(path: Path) -> None:
    assert not {t for t in own_imports(path) if t == "model/contact" or room(t) == "audit"}


@pytest.mark.parametrize("path", [p for p in modules() if room(place(p)) != "cli"], ids=place)
def test_no_clock_network_or_environment_below_the_command_line(path: Path) -> None:
    assert not {name.split(".")[0] for name in imports(path)} & CLOCK_NETWORK_ENVIRONMENT, place(path)
    text = path.read_text(encoding="utf-8")
    for call in ("datetime.now(", "date.today(", "time.time(", "os.environ", "os.getenv("):
        assert call not in text, f"{place(path)} uses {call}"


@pytest.mark.parametrize("path", modules(), ids=place)
def test_modules_say_what_they_are_for_and_stay_small(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text)), f"{place(path)} has no docstring"
    assert len(text.splitlines()) <= 250, f"{place(path)} has outgrown 250 lines"


@pytest.mark.parametrize("path", modules(), ids=place)
def test_functions_stay_small_and_take_few_parameters(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            assert length <= 50, f"{place(path)}:{node.lineno} {node.name} has {length} lines"
            command = room(place(path)) == "cli"
            assert command or len(node.args.args) + len(node.args.kwonlyargs) <= 6, f"{place(path)} {node.name}"


@pytest.mark.parametrize("path", [p for p in modules() if p.name not in {"__init__.py", "__main__.py"}], ids=place)
def test_tests_mirror_the_source(path: Path) -> None:
    where = Path(place(path))
    assert (ROOT / "tests" / where.parent / f"test_{where.name}").exists(), f"no test for {where}"
