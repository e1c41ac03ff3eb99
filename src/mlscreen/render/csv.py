"""Render a report as CSV: one row per résumé, those without a scorecard too, safe to open in a spreadsheet.

Never writes text that a spreadsheet would run as a formula; numbers stay numbers.
"""

import csv
import io
from collections.abc import Iterator, Mapping

from mlscreen.model.scorecard import Report, Scorecard, Verdict
from mlscreen.render.ranking import Ranked, ranking
from mlscreen.render.text import cell
from mlscreen.render.view import View

Value = str | float | int

HEAD = (
    "rank", "tied", "candidate", "file", "result", "percent", "percent low", "percent high", "recommendation",
    "required not shown", "code", "reason", "flags", "document", "rubric", "as of",
)  # fmt: skip
PER_CRITERION = ("outcome", "points", "quote", "where")

# Excel reads UTF-8 only behind this mark.
BYTE_ORDER_MARK = "\ufeff"


def render(report: Report, view: View) -> bytes:
    """Return the table in UTF-8 with a byte order mark and CRLF: ranked rows first, then files without a scorecard."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    for row in _rows(report):
        writer.writerow([cell(value) if isinstance(value, str) else value for value in row])
    return (BYTE_ORDER_MARK + out.getvalue()).encode()


def _rows(report: Report) -> Iterator[list[Value]]:
    criteria = report.rubric.criteria
    yield [*HEAD, *(f"{criterion.id} {what}" for criterion in criteria for what in PER_CRITERION)]
    for ranked in ranking(report.scorecards):
        yield _row(ranked, report)
    for missing in report.unscreened:
        named = {
            "file": missing.source, "result": "unscreened", "code": missing.code.value, "reason": missing.reason
        }  # fmt: skip
        yield [*_head(named, report), *("" for _ in criteria for _ in PER_CRITERION)]


def _row(ranked: Ranked, report: Report) -> list[Value]:
    card = ranked.card
    low, high = card.percent_range
    named: dict[str, Value] = {
        "rank": ranked.rank,
        "tied": "yes" if ranked.tied else "no",
        "candidate": card.candidate,
        "file": card.source,
        "result": "scored",
        "percent": card.percent,
        "percent low": low,
        "percent high": high,
        "recommendation": card.recommendation(report.rubric),
        "required not shown": len(card.unmet_required),
        "flags": _flags(card),
        "document": f"sha256:{card.digests.document[:12]}",
    }
    verdicts = {verdict.criterion.id: verdict for verdict in card.verdicts}
    row = _head(named, report)
    for criterion in report.rubric.criteria:
        row += _cells(verdicts.get(criterion.id))
    return row


def _head(named: Mapping[str, Value], report: Report) -> list[Value]:
    rubric = report.rubric
    draft = ", draft" if rubric.draft else ""
    same = {"rubric": f"{rubric.id} {rubric.version}{draft}", "as of": report.as_of.isoformat()}
    return [{**named, **same}.get(column, "") for column in HEAD]


def _flags(card: Scorecard) -> str:
    return "; ".join(f"{flag.severity.value}: {flag.message}" for flag in card.flags)


def _cells(verdict: Verdict | None) -> list[Value]:
    if verdict is None:
        return [""] * len(PER_CRITERION)
    best = verdict.evidence[0] if verdict.evidence else None
    quote, where = (best.quote, str(best.location)) if best else ("", "")
    return [verdict.outcome.value, round(verdict.points, 4), quote, where]
