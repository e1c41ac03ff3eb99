import json
import subprocess
import sys
from pathlib import Path

import pytest

# Beside what every Python program loads.
HEAVY = {
    "pypdfium2", "pypdfium2_raw", "pdfplumber", "pdfminer", "docx", "lxml", "yaml", "rapidfuzz", "msgspec", "pydantic",
    "pebble", "multiprocessing", "concurrent.futures", "asyncio", "email", "phonenumbers", "jinja2", "xlsxwriter",
    "charset_normalizer", "rapidocr", "PIL", "pygments", "markdown_it", "numpy",
}  # fmt: skip
# Typer draws its help with these.
NOT_FOR_HELP = HEAVY - {"pygments", "markdown_it"}
# Records are made with msgspec.
NOT_FOR_TEXT = HEAVY - {"msgspec"}
RUN = "\n".join((
    "import json, sys",
    "from mlscreen.cli.app import run",
    "sys.argv = ['mlscreen', *json.loads(sys.argv[1])]",
    "stdout, sys.stdout = sys.stdout, sys.stderr",
    "code = run()",
    "stdout.write(json.dumps([code, sorted(sys.modules)]))",
))  # fmt: skip
ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "samples" / "resumes"


def loaded(*arguments: str) -> set[str]:
    """Return the modules that a command has loaded when it ends."""
    command = [sys.executable, "-c", RUN, json.dumps(arguments)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=60, check=True)
    code, modules = json.loads(done.stdout)
    assert code == 0, done.stderr
    return set(modules)


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["score", "--help"], ["batch", "--help"]])
def test_help_loads_no_library_and_no_stage(arguments: list[str]) -> None:
    modules = loaded(*arguments)
    assert modules.isdisjoint(NOT_FOR_HELP), modules & NOT_FOR_HELP
    stages = ("extract", "parse", "score", "integrity", "lexicon", "pipeline")
    assert not {name for name in modules if name.startswith(tuple(f"mlscreen.{stage}" for stage in stages))}


def test_a_text_is_scored_without_libraries_for_documents_and_processes() -> None:
    text = next(SAMPLES.glob("*.txt"))
    assert not loaded("score", str(text)) & NOT_FOR_TEXT


def test_a_pdf_is_scored_with_pdfium_alone() -> None:
    modules = loaded("score", str(SAMPLES / "amara-okonkwo.pdf"))
    assert "mlscreen.extract.pdf_library" in modules
    assert not modules & NOT_FOR_TEXT


def test_scoring_loads_no_part_of_the_program_that_drafts_or_audits() -> None:
    modules = loaded("score", str(SAMPLES / "amara-okonkwo.pdf"))
    drafting = ("mlscreen.rubric.draft", "mlscreen.rubric.posting", "mlscreen.audit", "mlscreen.rubric.reading")
    assert not {name for name in modules if name.startswith(drafting)}


def test_the_start_of_the_program_ends_with_the_code_of_the_command_and_all_its_output() -> None:
    command = [sys.executable, "-m", "mlscreen"]
    shown = subprocess.run([*command, "--version"], capture_output=True, text=True, timeout=60, check=False)
    assert (shown.returncode, shown.stdout[:9]) == (0, "mlscreen ")
    missing = subprocess.run(
        [*command, "score", "no-such-file"], capture_output=True, text=True, timeout=60, check=False
    )
    assert missing.returncode == 3
    assert "no-such-file" in missing.stdout
