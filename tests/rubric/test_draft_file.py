import pytest

from mlscreen.lexicon.vocabulary import load
from mlscreen.rubric.draft import draft
from mlscreen.rubric.draft_file import text_of
from mlscreen.rubric.file import loads

VOCABULARY = load()
TEXT = """Baker
What you'll do
- Schedule ovens with Python
Requirements
- 3+ years of experience in bakeries
- Degree in chemistry or equivalent experience
Benefits
- Free bread # and: "butter"
- A budget of [5] {euros}
"""
FILE = text_of(draft(TEXT, VOCABULARY))


def test_the_file_loads_as_the_draft_it_was_made_from() -> None:
    made, read = draft(TEXT, VOCABULARY).rubric, loads(FILE)
    assert read.draft
    assert (read.criteria, read.title, read.job, read.conditions) == (
        made.criteria,
        made.title,
        made.job,
        made.conditions,
    )


def test_what_is_mentioned_can_be_turned_on() -> None:
    head, offered = FILE.split("# ---- Only mentioned", 1)
    block = offered.split("# ---- ", 1)[0].splitlines()[2:]
    turned_on = head + "\n".join(line.removeprefix("# ") for line in block if line.startswith("#  "))
    more = {criterion.label for criterion in loads(turned_on).criteria} - {c.label for c in loads(FILE).criteria}
    assert "Python" in more


def test_set_aside_lines_and_questions_stand_at_the_end() -> None:
    tail = FILE.split("# ---- Set aside", 1)[1]
    assert 'Free bread # and: "butter"' in tail
    assert "# ---- Questions to you" in tail
    assert all(line.startswith("#") or not line for line in tail.splitlines()[1:])


@pytest.mark.parametrize("line", ["x: [", "\u2028", "\x1b[31m", "- *a", "'''"])
def test_no_line_of_a_posting_breaks_the_file(line: str) -> None:
    text = f"Baker\nRequirements\n- Knowledge of HACCP {line}\n- Experience with Python\nBenefits\n- Bread {line}\n"
    made = draft(text, VOCABULARY)
    assert loads(text_of(made)).criteria == made.rubric.criteria
