"""A folder of real PDFs in folders named for their trade: nothing crashes, nothing is lost, jobs are found."""

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

from mlscreen.extract.limits import Limits
from mlscreen.lexicon.vocabulary import load
from mlscreen.model.resume import Polarity, PositionKind
from mlscreen.model.scorecard import Unscreened
from mlscreen.parse.parser import parse
from mlscreen.pipeline import assess, prepare
from mlscreen.rubric.file import load as load_rubric
from mlscreen.rubric.file import locate
from tests.accuracy.result import Result, Share, rows

MACHINE_LEARNING = {"machine learning", "deep learning", "artificial intelligence"}


def run(folder: Path, as_of: date) -> Result:
    from mlscreen.errors import Unreadable
    from mlscreen.extract.reader import read

    prepared = prepare(load_rubric(locate("ml-engineer")), load())
    ended, dated, trades, hidden, words = Share(), Share(), Counter[str](), 0, 0
    records: list[dict[str, Any]] = []
    for path in sorted(folder.rglob("*.pdf")):
        trade = path.parent.name
        try:
            document = read(path, Limits())
        except Unreadable as problem:
            ended.add(hit=bool(Unscreened(str(path), problem.reason, problem.code).reason))
            records.append({"id": path.stem, "trade": trade, "error": problem.code.value})
            continue
        resume = parse(document, prepared.vocabulary)
        card = assess(document, resume, prepared, as_of)
        ended.add(hit=card.max_points > 0)
        jobs = [p for p in resume.positions if p.kind is PositionKind.JOB and p.dates]
        dated.add(hit=bool(jobs))
        affirmed = [m for m in resume.skills if m.polarity is Polarity.AFFIRMED]
        ml = sorted({m.skill for m in affirmed if MACHINE_LEARNING & {m.skill, *m.implies}})
        trades[trade] += bool(ml)
        hidden += sum(1 for _ in document.hidden_words())
        words += sum(len(line.words) for line in document.lines)
        records.append({"id": path.stem, "trade": trade, "percent": card.percent, "jobs": len(jobs), "ml": ml})
    table = rows(
        (
            ("ends in a scorecard or a reason", ended),
            ("a job with dates found", dated),
            ("hidden words / words", f"{hidden} / {words}"),
            ("files with an ML term, by trade", ", ".join(f"{t} {n}" for t, n in trades.most_common() if n)),
        )
    )
    return Result(records, table)
