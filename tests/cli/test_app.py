import subprocess
import sys

import pytest

from mlscreen.version import VERSION
from tests.cli.conftest import Mlscreen

HEAVY = (
    "pypdfium2", "pdfplumber", "pdfminer", "docx", "lxml", "pydantic", "pandas", "numpy", "yaml", "rapidfuzz",
    "msgspec", "pebble", "phonenumbers", "charset_normalizer",
)  # fmt: skip
COMMANDS = [
    ("score",), ("batch",), ("parse",), ("rubric", "list"), ("rubric", "show"), ("rubric", "check"),
    ("rubric", "schema"), ("rubric", "draft"), ("rubric", "diff"), ("vocabulary", "search"),
]  # fmt: skip


@pytest.mark.parametrize("arguments", [("--help",), ("score", "--help"), ("--version",), ("batch", "--help")])
def test_help_imports_nothing_heavy(arguments: tuple[str, ...]) -> None:
    code = (
        "import sys; from mlscreen.cli.app import run; sys.argv[1:] = " + repr(list(arguments)) + "; run();"
        f"loaded = {{name.split('.')[0] for name in sys.modules}} & set({HEAVY!r});"
        "print('LOADED', sorted(loaded), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "LOADED []" in done.stderr


def test_version_is_said(mlscreen: Mlscreen) -> None:
    assert mlscreen("--version").out == f"mlscreen {VERSION}\n"


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_explains_itself_with_an_example(command: tuple[str, ...], mlscreen: Mlscreen) -> None:
    ended = mlscreen(*command, "--help")
    assert ended.code == 0
    assert f"Example:  mlscreen {' '.join(command)}" in ended.out


def test_without_arguments_help_is_shown(mlscreen: Mlscreen) -> None:
    ended = mlscreen()
    assert "Usage: mlscreen" in ended.out + ended.err


@pytest.mark.parametrize(
    ("arguments", "advice"),
    [
        (("scroe", "a.pdf"), "score"),
        (("rubric", "lst"), "list"),
        (("score", "a.pdf", "--detials"), "--details"),
        (("score", "a.pdf", "--format", "xml"), "terminal"),
        (("score", "a.pdf", "--as-of", "yesterday"), "as-of"),
        (("batch", "folder", "--jobs", "0"), "jobs"),
        (("parse", "a.pdf", "b.pdf"), "b.pdf"),
    ],
)
def test_a_bad_command_line_is_code_2_with_advice(arguments: tuple[str, ...], advice: str, mlscreen: Mlscreen) -> None:
    ended = mlscreen(*arguments)
    assert ended.code == 2
    assert ended.out == ""
    assert advice in ended.err
    assert "Traceback" not in ended.err


def test_completion_is_offered(mlscreen: Mlscreen) -> None:
    assert "--install-completion" in mlscreen("--help").out


def test_the_module_runs_as_a_program() -> None:
    done = subprocess.run([sys.executable, "-m", "mlscreen", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"mlscreen {VERSION}\n"


POSIX = pytest.mark.skipif(sys.platform == "win32", reason="a shell of POSIX is needed")
PROGRAM = f"{sys.executable} -m mlscreen"


def shell(command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)


@POSIX
@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("rubric show ml-engineer | head -1; exit ${PIPESTATUS[0]}", 0),
        ("rubric show ml-engineer | true; exit ${PIPESTATUS[0]}", 0),
        ("rubric show ml-engineer > /dev/full", 5),
        ("rubric show ml-engineer >&-", 5),
        ("rubric show ml-engineer 2>&- > /dev/null", 0),
        ("--help > /dev/full", 5),
        ("score missing.pdf 2>&-", 3),
    ],
)
def test_pipes_that_close_and_disks_that_are_full_end_in_a_line_and_a_code(command: str, code: int) -> None:
    done = shell(f"{PROGRAM} {command}")
    assert done.returncode == code
    assert len(done.stderr.splitlines()) == (code == 5)
    assert "Traceback" not in done.stderr
