"""Skills, date ranges and degrees in résumé texts, against annotators' spans (`resumes.jsonl`)."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

from mlscreen.extract.limits import Limits
from mlscreen.extract.plaintext import read_plaintext
from mlscreen.lexicon.vocabulary import load
from mlscreen.model.resume import DegreeLevel, Polarity, Resume
from mlscreen.parse.parser import parse
from tests.accuracy.result import Result, Share, rows

YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
ONGOING = re.compile(r"present|current|now|till date|to date|ongoing", re.IGNORECASE)
# Postgraduate diplomas are left out: annotators and countries differ on their level.
LEVELS = (
    (DegreeLevel.DOCTORATE, r"p\.?h\.?\s?d|doctor|\bj\.?d\b|\bed\.?\s?d\b"),
    (
        DegreeLevel.MASTER,
        r"(?<!scrum )\bmaster|\bm\.?\s?(?:sc|s|tech|e|eng|a|ed|l\.?s|com|phil|c\.?a|b\.?a)\b",
    ),
    (DegreeLevel.BACHELOR, r"bachelor|\bb\.?\s?(?:sc|s|tech|e|eng|a|com|c\.?a|b\.?a)\b|graduat"),
)


def run(folder: Path, as_of: date) -> Result:
    del as_of
    vocabulary = load()
    tools, precision, years, degrees = Share(), Share(), Share(), Share()
    records: list[dict[str, Any]] = []
    for line in (folder / "resumes.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        resume = parse(read_plaintext(entry["text"].encode(), entry["id"], Limits()), vocabulary)
        gold = [(span["label"], span["text"]) for span in entry["spans"]]
        found = [resume.document.quote(m.span) for m in resume.skills if m.polarity is Polarity.AFFIRMED]
        score_tools(found, [text for label, text in gold if label == "Tech Tools"], tools)
        score_precision(found, [t for label, t in gold if "Tools" in label or "Skills" in label], gold, precision)
        missed = score_years(resume, [text for label, text in gold if label == "Years of Experience"], years)
        wanted, level = score_degree(resume, [text for label, text in gold if label == "Degree"], degrees)
        records.append({"id": entry["id"], "missed_years": missed, "degree": [wanted, level]})
    table = rows(
        (
            ("Tech Tools, loose recall", tools),
            ("mentions inside a labelled skill", precision),
            ("date ranges, both years right", years),
            ("highest degree level right", degrees),
        )
    )
    return Result(records, table)


def words(text: str) -> set[str]:
    return set(re.findall(r"[a-z0-9+#.]*[a-z0-9+#]", text.lower()))


def score_tools(found: list[str], gold: list[str], share: Share) -> None:
    quoted = [words(text) for text in found]
    for text in {" ".join(sorted(words(text))) for text in gold} - {""}:
        share.add(any(q & set(text.split()) for q in quoted))


def score_precision(found: list[str], gold: list[str], spans: list[tuple[str, str]], share: Share) -> None:
    if not any(label == "Tech Tools" for label, _ in spans):
        return
    labelled = [words(text) for text in gold]
    for text in sorted(set(found)):
        share.add(any(words(text) & other for other in labelled))


def score_years(resume: Resume, gold: list[str], share: Share) -> list[str]:
    # Annotators also label the years of a degree as "Years of Experience", so those of studies count as found.
    have = set()
    for dates in (*(p.dates for p in resume.positions), *(e.dates for e in resume.education)):
        if dates and dates.start:
            end = "now" if dates.ongoing else str(dates.end.year) if dates.end else ""
            have.add((str(dates.start.year), end))
    missed = []
    for text in sorted(set(gold)):
        ends = YEAR.findall(text) + (["now"] if ONGOING.search(text) else [])
        if len(ends) == 2:
            share.add(tuple(ends) in have)
            if tuple(ends) not in have:
                missed.append(text)
    return missed


def score_degree(resume: Resume, gold: list[str], share: Share) -> tuple[str, str]:
    wanted = [level for text in gold for level, pattern in LEVELS if re.search(pattern, text, re.IGNORECASE)]
    found = max((e.level for e in resume.education), default=DegreeLevel.NONE)
    if wanted:
        share.add(max(wanted) == found)
    return (max(wanted).name if wanted else "", found.name)
