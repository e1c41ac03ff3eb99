"""Write a draft as the commented rubric file that a recruiter corrects and signs.

Never writes anything active that the draft does not hold: what is only mentioned stands in comments.
"""

from collections import Counter

from mlscreen.model.draft import Draft
from mlscreen.model.record import replace
from mlscreen.model.rubric import Criterion
from mlscreen.rubric.draft_points import EXPLANATION
from mlscreen.rubric.writing import write

_WIDTH = 160
_MOST_LINES = 60


def text_of(draft: Draft) -> str:
    """Return the YAML text of a draft: criteria, then in comments what is offered, set aside and unsure."""
    parts = [write(draft.rubric, _head(draft))]
    parts += (_commented(draft), _aside(draft), _questions(draft))
    return "\n".join(part for part in parts if part)


def _head(draft: Draft) -> tuple[str, ...]:
    required = sum(criterion.status == "required" for criterion in draft.rubric.criteria)
    preferred = len(draft.rubric.criteria) - required
    return (
        f"Draft of a rubric for: {_line(draft.rubric.title)}",
        f"{required} required and {preferred} preferred criteria, each with the line of the posting it comes from.",
        "Read it once, correct it, then remove `draft: true`. What was left out, and what is unsure,"
        " stands at the end.",
        *_wrapped(EXPLANATION),
        "Criteria with `only_for` count only when that variant is asked for, and come on top of the 100.",
    )


def _commented(draft: Draft) -> str:
    if not draft.mentioned:
        return ""
    lines = [
        "# ---- Only mentioned (duties, tools in use, prose): not asked of anyone. To turn one on,"
        ' remove its "# ". ----',
        "#",
    ]
    for criterion in draft.mentioned:
        lines += (f"# {line}" for line in _block(draft, criterion))
    return "".join(f"{line}\n" for line in lines)


def _block(draft: Draft, criterion: Criterion) -> list[str]:
    alone = replace(draft.rubric, criteria=(criterion,), conditions=())
    lines = write(alone).splitlines()
    return lines[lines.index("criteria:") + 1 :]


def _aside(draft: Draft) -> str:
    if not draft.set_aside:
        return ""
    counts = Counter(one.reason for one in draft.set_aside)
    summary = ", ".join(f"{number} {reason}" for reason, number in counts.items())
    lines = [
        "# ---- Set aside: lines of the posting that describe no candidate ----",
        *(f"# {line}" for line in _wrapped(summary)),
    ]
    for one in draft.set_aside[:_MOST_LINES]:
        lines.append(f"#   line {one.source.line} ({one.reason}): {_line(one.source.quote)}")
    if len(draft.set_aside) > _MOST_LINES:
        lines.append(f"#   and {len(draft.set_aside) - _MOST_LINES} more")
    return "".join(f"{line}\n" for line in lines)


def _questions(draft: Draft) -> str:
    if not draft.questions:
        return ""
    lines = ["# ---- Questions to you ----"]
    for number, question in enumerate(draft.questions, 1):
        first, *rest = _wrapped(_line(question, 600))
        lines += (f"# {number}. {first}", *(f"#    {line}" for line in rest))
    return "".join(f"{line}\n" for line in lines)


def _line(text: str, most: int = _WIDTH) -> str:
    """Return a text as one line that cannot end its comment."""
    one = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return one if len(one) <= most else one[: most - 1].rstrip() + "…"


def _wrapped(text: str, width: int = 110) -> list[str]:
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + len(word) >= width:
            lines.append(line)
            line = ""
        line = f"{line} {word}".strip()
    return [*lines, line]
