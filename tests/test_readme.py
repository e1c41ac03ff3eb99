"""README is a document that runs: its sessions print what it shows, and every command has its place in it."""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONSOLE = re.compile(r"```console\n(.*?)```", re.DOTALL)


def sessions() -> Iterator[tuple[str, str]]:
    """Yield each command of README's console blocks with the output that README shows."""
    for block in CONSOLE.findall(README):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            yield command, output


def run(command: str) -> str:
    program, *arguments = shlex.split(command)
    assert program == "mlscreen"
    environment = {**os.environ, "COLUMNS": "100", "NO_COLOR": "1", "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "mlscreen", *arguments],
        cwd=ROOT, env=environment, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode in {0, 1}, done.stderr
    return done.stdout


@pytest.mark.parametrize(("command", "shown"), list(sessions()), ids=lambda text: text.split("\n")[0][:60])
def test_a_session_in_readme_prints_what_readme_shows(command: str, shown: str, request: pytest.FixtureRequest) -> None:
    printed = "\n".join(line.rstrip() for line in run(command).splitlines()).strip("\n")
    if request.config.getoption("--update-golden"):
        path = ROOT / "README.md"
        path.write_text(
            path.read_text(encoding="utf-8").replace(f"$ {command}\n{shown}", f"$ {command}\n{printed}\n"), "utf-8"
        )
        return
    assert printed == shown.strip("\n")


def test_readme_shows_sessions_and_the_two_commands() -> None:
    assert len(list(sessions())) >= 3
    assert len(re.findall(r"^python3 -m venv ", README, re.MULTILINE)) == 2


def commands() -> list[str]:
    """Return the words of every command, such as "rubric list"."""
    from typer.main import get_command

    from mlscreen.cli.app import app_for

    found: list[str] = []
    stack: list[tuple[str, object]] = [("", get_command(app_for([])))]
    while stack:
        name, command = stack.pop()
        children = getattr(command, "commands", {})
        if not children:
            found.append(name)
        stack += [(f"{name} {child}".strip(), children[child]) for child in children]
    return sorted(found)


def test_every_command_is_documented_in_readme() -> None:
    assert len(commands()) >= 7
    assert not [command for command in commands() if f"mlscreen {command}" not in README]


def test_every_file_that_readme_names_exists() -> None:
    named = set(re.findall(r"`?((?:samples|rubrics|tests|src)/[\w./-]+\.\w+)`?", README))
    assert named
    assert not [name for name in sorted(named) if not (ROOT / name).exists() and "*" not in name]
