"""Postings whose own minimum and preferred lines are known, with their headings reworded; and experts' skill spans."""

import json
import re
import time
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from mlscreen.errors import MlscreenError
from mlscreen.lexicon.vocabulary import Vocabulary, load
from mlscreen.model.draft import Draft
from mlscreen.model.resume import DegreeLevel
from mlscreen.model.rubric import (
    Criterion,
    EducationOptions,
    EitherOptions,
    ExperienceOptions,
    PhraseOptions,
    SkillOptions,
)
from mlscreen.rubric.draft import draft
from tests.accuracy.result import Result, Share, rows

REWORDED = {
    "what you need / nice to have": ("Your tasks", "What you need", "Nice to have"),
    "who you are / bonus points": ("In this role, you will:", "WHO YOU ARE", "BONUS POINTS IF YOU HAVE"),
    "essential / desirable": ("## Duties", "**Essential criteria**", "**Desirable criteria**"),
    "no headings": ("", "", ""),
}
LEVELS = (
    (
        DegreeLevel.BACHELOR,
        re.compile(
            r"\bB\.?[AS]\b|\bBachelor|\bBS\b|\bBA\b|BA/BS|Bachelors|Undergraduate degree|LLB|^Degree |"
            r"university degree|\bB\.Tech",
            re.I,
        ),
    ),
    (
        DegreeLevel.MASTER,
        re.compile(r"\bMaster'?s?\b(?! data)|\bM\.?[AS]\b|\bMBA\b|MA/MS|advanced degree|graduate degree", re.I),
    ),
    (DegreeLevel.DOCTORATE, re.compile(r"\bPh\.?D|doctora|\bJD\b|\bJ\.D\.", re.I)),
)
YEARS = re.compile(r"(\d+)(?:\+|-\d+)? years?\b(?!-| (?:old|degree))", re.I)
WORD = re.compile(r"[a-z0-9+#]+")


def run(folder: Path, as_of: date) -> Result:
    vocabulary = load()
    records: list[dict[str, Any]] = []
    table = []
    path = folder / "minimum-preferred.jsonl"
    if path.exists():
        postings = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        for name, headings in REWORDED.items():
            table.append(f"-- {name}\n" + rows(statuses(postings, headings, vocabulary, name, records)))
    path = folder / "skill-spans.jsonl"
    if path.exists():
        table.append("-- skill spans\n" + rows(spans(path, vocabulary, records)))
    return Result(records, "\n".join(table))


def reworded(text: str, headings: tuple[str, str, str]) -> str:
    for old, new in zip(
        ("Responsibilities", "Minimum qualifications", "Preferred qualifications"), headings, strict=True
    ):
        text = re.sub(rf"(?m)^{old}:?$", new, text)
    return text


def attempt(text: str, vocabulary: Vocabulary) -> Draft | None:
    try:
        return draft(text, vocabulary)
    except MlscreenError:
        return None


def statuses(
    postings: list[dict[str, Any]],
    headings: tuple[str, str, str],
    vocabulary: Vocabulary,
    name: str,
    records: list[dict[str, Any]],
) -> list[tuple[str, object]]:
    right, covered, degrees, years = Share(), Share(), Share(), Share()
    started = time.process_time()
    for posting in postings:
        made = attempt(reworded(posting["text"], headings), vocabulary)
        criteria = made.rubric.criteria if made else ()
        conditions = {source.quote for source in made.rubric.conditions} if made else set()
        for status in ("minimum", "preferred"):
            for line in posting[status]:
                mine = [c for c in criteria if c.source and c.source.quote in line]
                want = "required" if status == "minimum" else "preferred"
                for criterion in mine:
                    right.add(hit=criterion.status.value == want)
                    if criterion.status.value != want:
                        records.append({"way": name, "id": posting["id"], "line": line, "want": want})
                if status == "minimum":
                    hit = bool(mine) or any(quote in line for quote in conditions) or said_before(line, criteria)
                    covered.add(hit=hit)
                    if not hit:
                        records.append({"way": name, "id": posting["id"], "uncovered": line})
                judge_numbers(line, criteria, status, (degrees, years), records)
    spent = (time.process_time() - started) / len(postings) * 1000
    return [
        ("status right", right),
        ("minimum lines covered", covered),
        ("degree right", degrees),
        ("years right", years),
        ("CPU ms per draft", f"{spent:.1f}"),
    ]


def said_before(line: str, criteria: tuple[Criterion, ...]) -> bool:
    """A line may have become no criterion because another line asks for the same."""
    words = set(WORD.findall(line.lower()))
    return any(labels & words == labels and labels for labels in (set(WORD.findall(c.label.lower())) for c in criteria))


def judge_numbers(
    line: str, criteria: tuple[Criterion, ...], status: str, shares: tuple[Share, Share], records: list[dict[str, Any]]
) -> None:
    wanted = [level for level, pattern in LEVELS if pattern.search(line)]
    if wanted and re.search(r"degree|BA/BS|Bachelor|Master's|MBA|PhD", line) and status == "minimum":
        hit = min(wanted) in {degree.level for degree in degrees_of(criteria)}
        shares[0].add(hit=hit)
        if not hit:
            records.append({"id": "", "degree": line, "got": [d.level.name for d in degrees_of(criteria)]})
    for number in YEARS.findall(line):
        hit = int(number) * 12 in {o.min_months for o in years_of(criteria)}
        shares[1].add(hit=hit)
        if not hit:
            records.append({"id": "", "years": line})


def degrees_of(criteria: Iterable[Criterion]) -> list[EducationOptions]:
    found = [c.options for c in criteria if isinstance(c.options, EducationOptions)]
    branches = [b for c in criteria if isinstance(c.options, EitherOptions) for b in c.options.branches]
    return found + [b.education for b in branches if b.education]


def years_of(criteria: Iterable[Criterion]) -> list[ExperienceOptions]:
    found = [c.options for c in criteria if isinstance(c.options, ExperienceOptions)]
    branches = [b for c in criteria if isinstance(c.options, EitherOptions) for b in c.options.branches]
    return found + [b.experience for b in branches if b.experience]


def spans(path: Path, vocabulary: Vocabulary, records: list[dict[str, Any]]) -> list[tuple[str, object]]:
    found, drafted = Share(), Share()
    for line in path.read_text(encoding="utf-8").splitlines():
        posting = json.loads(line)
        made = attempt(posting["text"], vocabulary)
        drafted.add(hit=made is not None)
        names = all_names(made) if made else []
        for span in posting["knowledge"]:
            hit = any(loosely(span, name) for name in names)
            found.add(hit=hit)
            if not hit:
                records.append({"id": posting["id"], "span": span})
    return [("postings drafted", drafted), ("loose recall of knowledge", found)]


def all_names(made: Draft) -> list[str]:
    names: list[str] = []
    for criterion in (*made.rubric.criteria, *made.mentioned):
        options = criterion.options
        if isinstance(options, SkillOptions | PhraseOptions):
            names += [name for choice in options.choices for name in choice.names]
        elif isinstance(options, ExperienceOptions):
            names += [name for choice in options.of for name in choice.names]
        elif isinstance(options, EducationOptions):
            names += [*options.areas, "degree bachelor's master's phd university"]
    return names


def loosely(span: str, name: str) -> bool:
    """One of the two holds the other, word for word, or they share half of the longer one's words."""
    ours, theirs = (
        set(WORD.findall(text.lower())) - {"and", "of", "the", "in", "a", "or", "with"} for text in (span, name)
    )
    shared = {word[:6] for word in ours} & {word[:6] for word in theirs}
    return bool(shared) and len(shared) * 2 >= min(len(ours), len(theirs))
