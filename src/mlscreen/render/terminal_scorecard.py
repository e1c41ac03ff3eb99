"""Draw a scorecard: what it comes to, then each criterion with its outcome and the words it rests on.

Never shows a figure that is not in the scorecard, and says in words all that it says in colour.
"""

import math
from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from mlscreen.model.resume import Method
from mlscreen.model.rubric import CriterionKind, PhraseOptions, Rubric, SkillOptions, Status
from mlscreen.model.scorecard import Evidence, Flag, Outcome, Scorecard, Unscreened, Verdict
from mlscreen.render.terminal_page import (
    OUTCOME_WIDTH,
    OUTCOMES,
    QUIET,
    SEVERITIES,
    SEVERITY_WIDTH,
    STRONG,
    WIDE,
    Beside,
    FileName,
    Quoted,
    heading,
    item,
    number,
    safe,
)
from mlscreen.render.view import View

GROUPS = {Status.REQUIRED: "Required", Status.PREFERRED: "Preferred"}
# One quote does not say by which way, or by which sum of months, these are met.
RECKONED = (CriterionKind.EDUCATION, CriterionKind.EXPERIENCE, CriterionKind.EITHER)
BAR = 30
GAP = 2
LABEL_SHARE = 2 / 5
"""Of the width that outcome and points leave, for the criteria's names beside the quotes."""
QUOTES_PER_FLAG = 3


def scorecard(card: Scorecard, rubric: Rubric, view: View) -> Iterator[RenderableType]:
    """Yield the parts of the page that shows `card`."""
    yield from _head(card, rubric)
    for status, name in GROUPS.items():
        verdicts = [v for v in card.verdicts if v.criterion.status is status]
        if verdicts:
            yield Text()
            yield _group_heading(name, verdicts)
            yield from _criteria(verdicts, view, _width_of_points(card))
    yield from _unclear(card)
    yield from _flags(card, view)
    yield from _warnings(card)
    if view.details:
        yield from _arithmetic(card)


def unscreened(missing: Unscreened) -> Iterator[RenderableType]:
    """Yield the parts of the page that tells why there is no scorecard."""
    yield FileName(missing.source, STRONG)
    yield Text.assemble(
        ("not screened", "bold red"), f" ({missing.code.value})", ("  no score, and not a rejection", QUIET)
    )
    yield Padding(safe(missing.reason.removeprefix(f"{missing.source}: ")), (0, 0, 0, 2))


def _head(card: Scorecard, rubric: Rubric) -> Iterator[RenderableType]:
    yield safe(card.candidate, STRONG)
    if card.source:
        yield FileName(card.source)
    yield safe(f"{rubric.title} (rubric {rubric.id} {rubric.version}), as of {card.as_of.isoformat()}", QUIET)
    if rubric.draft:
        yield Text("Draft rubric: made from the job description, and not yet reviewed by a person.", "bold yellow")
    yield Text()
    yield from _score(card)
    yield from _advice(card, rubric)


def _score(card: Scorecard) -> Iterator[RenderableType]:
    low, high = card.percent_range
    sure, possible = round(low / 100 * BAR), round(high / 100 * BAR)
    yield Text.assemble(
        (f"{card.percent:.1f} %", STRONG), "  ",
        ("█" * sure, "green"), ("▒" * (possible - sure), "magenta"), ("░" * (BAR - possible), QUIET),
        f"  {number(card.points)} of {number(card.max_points)} points",
    )  # fmt: skip
    if high > low:
        count = sum(v.highest_points > v.points for v in card.verdicts)
        what = "1 unclear criterion" if count == 1 else f"{count} unclear criteria"
        yield Text(f"{low:.1f} to {high:.1f} %, depending on {what}", "magenta")


def _advice(card: Scorecard, rubric: Rubric) -> Iterator[RenderableType]:
    missing = card.unmet_required
    if not missing:
        yield Text.assemble("Recommendation: ", safe(card.recommendation(rubric) or "none", STRONG))
        return
    noun = "criterion" if len(missing) == 1 else "criteria"
    yield Text.assemble("Recommendation: ", (f"review; {len(missing)} required {noun} not shown", STRONG))
    for verdict in missing:
        word, style = OUTCOMES[verdict.outcome]
        yield item(safe(verdict.criterion.label), Text(f"{word:<{OUTCOME_WIDTH}} ", style))


def _group_heading(name: str, verdicts: list[Verdict]) -> Text:
    points, most = sum(v.points for v in verdicts), sum(v.max_points for v in verdicts)
    return heading(name, f"{number(points)} of {number(most)} points")


def _points(verdict: Verdict) -> str:
    return f"{number(verdict.points)}/{number(verdict.max_points)}"


def _width_of_points(card: Scorecard) -> int:
    return max(len(_points(verdict)) for verdict in card.verdicts)


def _criteria(verdicts: Iterable[Verdict], view: View, width_of_points: int) -> Iterator[Beside]:
    rest = view.columns - OUTCOME_WIDTH - width_of_points - 2 * GAP
    label_width = math.ceil(rest * LABEL_SHARE)
    for verdict in verdicts:
        word, style = OUTCOMES[verdict.outcome]
        label = safe(verdict.criterion.label, STRONG)
        body = Group(*_body(verdict, view))
        head = (
            (Text(word, style), OUTCOME_WIDTH + GAP),
            (Text(f"{_points(verdict):>{width_of_points}}"), width_of_points + GAP),
        )
        if view.columns >= WIDE:
            yield Beside((*head, (label, label_width - GAP), ("", GAP), (body, rest - label_width)))
        else:
            yield Beside((*head, (Group(label, body), rest)))


def _body(verdict: Verdict, view: View) -> Iterator[RenderableType]:
    if view.details:
        yield from _details(verdict)
        return
    options = verdict.criterion.options
    need = options.need if isinstance(options, SkillOptions | PhraseOptions) else 1
    shown = verdict.evidence[:need]
    yield from map(Quoted, shown)
    # Without its reason, a quote that names something else does not show why it counts.
    indirect = any(evidence.method in (Method.IMPLIED, Method.FUZZY) for evidence in shown)
    if verdict.outcome in (Outcome.PARTIAL, Outcome.NOT_MET) or (
        verdict.outcome is Outcome.MET and (indirect or verdict.criterion.kind in RECKONED)
    ):
        yield safe(verdict.rationale, QUIET)


def _details(verdict: Verdict) -> Iterator[RenderableType]:
    for evidence in verdict.evidence:
        yield Quoted(evidence, _recognised(evidence))
    yield safe(verdict.rationale)
    if verdict.to_change:
        yield Text.assemble(("What would change it: ", QUIET), safe(verdict.to_change))
    source = verdict.criterion.source
    if source is not None:
        where = f"Job description, line {source.line}: " if source.line else "Job description: "
        yield Text.assemble((where, QUIET), safe(f"“{source.quote}”", QUIET))


def _recognised(evidence: Evidence) -> str:
    words = [evidence.section.value]
    if evidence.method is not Method.EXACT:
        words.append(evidence.method.value)
    if evidence.similarity < 1:
        words.append(f"similarity {evidence.similarity:.2f}")
    return f"  ({', '.join(words)})"


def _unclear(card: Scorecard) -> Iterator[RenderableType]:
    verdicts = [v for v in card.verdicts if v.outcome is Outcome.UNCLEAR]
    if verdicts:
        yield Text()
        yield heading("Unclear", "to ask the candidate; each could go either way")
    for verdict in verdicts:
        yield item(Text.assemble(safe(verdict.criterion.label, STRONG), ": ", safe(verdict.rationale)))


def _flags(card: Scorecard, view: View) -> Iterator[RenderableType]:
    if card.flags:
        yield Text()
        yield heading("Flags", "to look at; never part of the points")
    for flag in card.flags:
        word, style = SEVERITIES[flag.severity]
        yield item(Group(*_flag(flag, view)), Text(f"{word:<{SEVERITY_WIDTH}}", style))


def _flag(flag: Flag, view: View) -> Iterator[RenderableType]:
    shown = flag.evidence if view.details else flag.evidence[:QUOTES_PER_FLAG]
    yield safe(flag.message)
    yield from map(Quoted, shown)
    if len(shown) < len(flag.evidence):
        yield Text(f"and {len(flag.evidence) - len(shown)} more (--details)", QUIET)


def _warnings(card: Scorecard) -> Iterator[RenderableType]:
    if card.warnings:
        yield Text()
        yield heading("The document", "how well it could be read; never part of the points")
    for warning in card.warnings:
        yield item(safe(warning.message))


def _arithmetic(card: Scorecard) -> Iterator[RenderableType]:
    credited = " + ".join(number(v.points) for v in card.verdicts if v.points) or "0"
    yield Text()
    yield heading("Arithmetic")
    sums = f"{credited} = {number(card.points)} of {number(card.max_points)} points = {card.percent:.1f} %"
    yield Padding(Text(sums), (0, 0, 0, 2))
    unclear = [v for v in card.verdicts if v.highest_points > v.points]
    if unclear:
        most = number(sum(v.highest_points for v in card.verdicts))
        text = f"with every unclear one met: {most} points = {card.percent_range[1]:.1f} %"
        yield Padding(Text(text), (0, 0, 0, 2))
    digests = card.digests
    made = f"document {digests.document[:12]}, rubric {digests.rubric[:12]}, vocabulary {digests.vocabulary[:12]}"
    yield Padding(Text(f"sha256 of {made}", QUIET), (0, 0, 0, 2))
