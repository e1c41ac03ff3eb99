"""Cut a statement into clauses and tell how much each insists: its own words first, the heading's after.

Never looks at what is asked for, only at how.
"""

import itertools
import re
from functools import cache, lru_cache

from mlscreen.lexicon import tables
from mlscreen.model.record import Record
from mlscreen.model.rubric import Status
from mlscreen.regex import regex
from mlscreen.rubric.posting_patterns import lowered

_OPENERS = (
    r"(?:strong |solid |good |prior |previous |some |any |working |proven |basic |advanced |excellent "
    r"|hands-on |an? |the )*"
    r"(?:experience|knowledge|familiarity|understanding|exposure|proficiency|ability|background|"
    r"degree|master'?s|bachelor'?s|"
    r"mba|ph\.?d|m\.?sc?\b|certification|certificate|licen[cs]e|fluency|fluent|expertise|\w+ (?:experience|"
    r"certification|knowledge|degree|skills|licen[cs]e)|"
    r"(?!(?:strongly|highly|very|much|greatly|also|especially|particularly|preferably|ideally|but|though)\b)"
    r"[\w+#./-]+(?: [\w+#./-]+)? (?:is |are |would be |an? |highly )*(?:plus|preferred|desirable|"
    r"bonus|advantage|desired|required|essential|asset))"
)
_STOP = regex(
    r";|[.!?]\s+(?=[A-Z(])|\s[–—]\s|\s-\s|,? but (?!not)|,? while | although | though |,? whereas |,? however,? "
)
_COMMA_OPENER = regex(r",\s+(?:and |with |or )?(?=" + _OPENERS + r")", re.IGNORECASE)
_WITH = regex(
    r"(?<!experience)(?<!familiarity)(?<!proficiency)(?<!working)(?<!skills)(?<!skilled)(?<!familiar)(?<!proficient)(?<!comfortable)"
    r",? with (?=\S+(?: \S+){0,6}$)",
    re.IGNORECASE,
)
_LIKEWISE = regex(r",? as (?:would|is|are)\b", re.IGNORECASE)
_MORE = regex(r"\s+(?!(?:for|in|if|but|and|or|when|as|with|to|here)\b)[\w(]", re.IGNORECASE)
_DASHES = frozenset("-–—")
# A line is looked at several times in a row, and no more after.
_REMEMBERED = 8
_ITEM = regex(r",\s*(?:and |or )?| and | or |\(|:\s|/| with | in | of ")
_PROOFS = regex(
    r"^(?:[\w.+-]+,? ){1,5}or (?:[\w.+-]+ ){1,3}"
    r"(?:certifications?|certificates?|licen[cs]es?|degrees?|qualifications?)\s*$",
    re.IGNORECASE,
)
_BRACKETED = regex(r"\(\s*([^()]{2,50})\s*\)")
# A preference that begins in mid-line reaches to the next full stop or semicolon, or to a comma with a new subject.
_AHEAD = regex(r"[;]|\.\s|,\s+(?:but|and (?:a |an )?(?:strong|solid|good|proven|excellent|minimum))\b|\)")


_STRAIGHT = str.maketrans({"’": "'", "[": "(", "]": ")"})


class Clause(Record):
    """Part of a statement with one status; `status` is `None` where its own words say nothing."""

    start: int
    end: int
    status: Status | None


@cache
def _pattern(status: str, side: str) -> re.Pattern[str]:
    rows = tables.load("posting_status")[status][side]
    return regex(r"(?<![\w-])(?:" + "|".join(f"(?:{row})" for row in rows) + ")", re.IGNORECASE)


@cache
def _ask() -> re.Pattern[str]:
    return regex("|".join(f"(?:{row})" for row in tables.load("posting_status")["ask"]), re.IGNORECASE)


@cache
def _ask_lowered() -> re.Pattern[str]:
    return lowered(tables.load("posting_status")["ask"])


@lru_cache(maxsize=_REMEMBERED)
def asks(text: str) -> bool:
    """Tell whether running text says in so many words that something is asked of the candidate."""
    return _ask_lowered().search(text.replace("’", "'").lower()) is not None


def ask_start(text: str) -> int:
    """Return where the asking words of a sentence end, so that what is asked for follows; 0 when it does not ask."""
    found = _ask().search(text.replace("’", "'"))
    if found is None:
        return 0
    # "Experience with X is required" asks backwards: the whole sentence is asked for.
    return 0 if found["back"] else found.end()


class _Cue(Record):
    start: int
    end: int
    status: Status
    after: bool


def _straight(text: str) -> str:
    """Return the text with straight quotes and round brackets: the same offsets."""
    return text.translate(_STRAIGHT)


def clauses(text: str) -> tuple[Clause, ...]:
    """Return the parts of a statement in order; they cover it."""
    straight = _straight(text)
    spans = [_reach(straight, cue) for cue in _cues(straight)]
    bounds = {0, len(text)}
    for start, end, _ in spans:
        bounds |= {start, end}
    edges = sorted(bounds)
    result: list[Clause] = []
    for start, end in itertools.pairwise(edges):
        covering = [span for span in spans if span[0] <= start and end <= span[1]]
        # The narrowest words win: "(preferred)" behind one name inside a line that "is required".
        status = min(covering, key=lambda span: span[1] - span[0])[2] if covering else None
        if result and result[-1].status is status:
            result[-1] = Clause(result[-1].start, end, status)
        else:
            result.append(Clause(start, end, status))
    return tuple(result)


def without_cues(text: str) -> str:
    """Return the text with the words of status blanked: the same offsets."""
    for cue in _cues(_straight(text)):
        text = text[: cue.start] + " " * (cue.end - cue.start) + text[cue.end :]
    return text


@lru_cache(maxsize=_REMEMBERED)
def _cues(text: str) -> tuple[_Cue, ...]:
    found: list[_Cue] = []
    for status in (Status.PREFERRED, Status.REQUIRED):
        for side in ("after", "before"):
            for match in _pattern(status.value, side).finditer(text):
                if match[0].strip() and not _joins(text, match):
                    found.append(_Cue(match.start(), match.end(), status, side == "after" and match.start() > 2))
    found.sort(key=lambda cue: (cue.start, -cue.end))
    result: list[_Cue] = []
    for cue in found:
        if result and cue.start < result[-1].end:
            # "not required" and "preferred but not required" hold a word of the other status.
            if cue.end > result[-1].end and cue.status is Status.PREFERRED and result[-1].status is Status.REQUIRED:
                result[-1] = cue
            continue
        result.append(cue)
    return tuple(result)


def _joins(text: str, match: re.Match[str]) -> bool:
    """Tell whether "plus" adds one thing to another: "Java plus SQL"."""
    return match[0].strip().lower() == "plus" and _MORE.match(text, match.end()) is not None


def _reach(text: str, cue: _Cue) -> tuple[int, int, Status]:
    bracket = next((b for b in _BRACKETED.finditer(text) if b.start() < cue.start and cue.end <= b.end()), None)
    if bracket is not None and len(bracket[0].split()) <= 5 and cue.after:
        if text[bracket.start() + 1 : cue.start].strip(" ,-"):
            return bracket.start() + 1, bracket.end() - 1, cue.status
        return _item_before(text, bracket.start()), bracket.end(), cue.status
    if not cue.after:
        stop = _AHEAD.search(text, cue.end)
        return cue.start if cue.start > 3 else 0, stop.start() if stop else len(text), cue.status
    if _LIKEWISE.match(text, cue.end):
        # "A, B would be advantageous, as would C": the whole of what goes before.
        ended = [0, *(match.end() for match in regex(r"[;.]\s").finditer(text, 0, cue.start))]
        return max(ended), _clause_end(text, cue), cue.status
    return _clause_start(text, cue.start), _clause_end(text, cue), cue.status


def _item_before(text: str, at: int) -> int:
    start = 0
    if _PROOFS.search(text, 0, at) and not text[at:].partition(")")[2].strip(" ."):
        # "PMP or PRINCE2 certification (highly regarded)": one certification of two.
        return 0
    for match in _ITEM.finditer(text, 0, at):
        if match.end() < at - 1:
            start = match.end()
    # "Experience with Kubernetes (preferred)": the whole of a short line, not the name alone.
    return (
        0
        if re.fullmatch(r"[\w ,'-]{0,45}\b(?:with|in|of)\s*", text[:start])
        and not re.search(r",| or | and ", text[:start])
        and not text[at:].partition(")")[2].strip(" .")
        else start
    )


def _clause_start(text: str, at: int) -> int:
    start = 0
    for pattern in (_STOP, _COMMA_OPENER):
        for match in pattern.finditer(text):
            # An opener that is the cue's own neighbour ("Knowledge of SQL, Go a plus") starts there.
            # What stands between a dash and the cue is nothing in "Java - preferred": the dash leads to the cue.
            if match.end() <= at and (match[0].strip() not in _DASHES or text[match.end() : at].strip()):
                start = max(start, match.end())
    bracket = text.rfind("(", 0, at)
    if bracket > text.rfind(")", 0, at):
        start = max(start, bracket + 1)
    narrowing = _WITH.search(text[:at].rstrip())
    if narrowing and narrowing.start() >= start:
        start = narrowing.start()
    ended = [
        match.end()
        for match in re.finditer(
            r"\b(?:required|mandatory|essential|a must|preferred|desirable|a plus)\b[,;.]?\s*(?:and |but )?",
            text[:at],
            re.I,
        )
    ]
    return max([start, *[end for end in ended if end <= at]])


def _clause_end(text: str, cue: _Cue) -> int:
    stop = regex(r"[;.,]|\s(?:but|while|although|with|and)\s|\)").search(text, cue.end)
    return stop.start() if stop else len(text)
