"""Reads the skills that a section of skills lists and the vocabulary does not know: "Ventilator care, Triage".

Never reports what may be prose, a label, a level or a part of a known name, and never says what such a skill implies.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from mlscreen.lexicon import tables
from mlscreen.model.document import Span
from mlscreen.model.record import Record
from mlscreen.model.resume import Method, Polarity, SectionKind, SkillMention
from mlscreen.parse import headings
from mlscreen.parse.cues import is_unspaced
from mlscreen.parse.lines import TextLine
from mlscreen.parse.outline import Outline, Stretches
from mlscreen.regex import regex

TOPIC = "unlisted"
_MOST_WORDS = 4
_LONGEST_ITEM = 40
_FEWEST_ALONE = 3
_SEPARATOR = regex(r"[,;|•·●▪∙◦▸、，；]|\t+|\s{2,}|\s[-–—/]\s")
# "Pivot tables (VLOOKUP, charts), SQL": what a bracket at the end of an item holds are items too.
_CLOSING_BRACKET = regex(r"[(\[]([^()\[\]]*)[)\]](?=\s*(?:$|[,;|•·.]))")
_LABEL = regex(r"[^,;|:()\t]{2,40}[:：](?=\s|$)\s*")
_ITEM = regex(r"[^\W\d_](?:[\w+#&'’./-]| (?=\S))*")
_JOINT = regex(r"(?:and|und|et|y|e|en|&)\s+", re.IGNORECASE)
_MOST_HEAD_LINES = 8
_PART = regex(r"[,;|/()\t]| [-–—] ")
_EDGES = " \t\n.:-–—*'’\"“”"
_FOREIGN = regex(r"\b(?:19|20)\d\d\b|\S@\S|://|\bwww\.|\d[ -]?\d{3}[ -]?\d{3}")
_MEASURE = regex(
    r"\s+(?:\d{1,2}\s?\+?\s?(?:years?|yrs?|jahre|ans|años|anni)|\d{1,3}\s?%|\d{1,2}/\d{1,2}|[★☆●○]+)$",
    holding="0123456789★☆●○",
)


class _Piece(Record):
    span: Span
    words: str
    torn: bool
    """A line ends at its edge, so that it may be half a name."""


def find(outline: Outline, known: Stretches) -> tuple[SkillMention, ...]:
    """Return the items that no concept touches, in order; `known` is where the vocabulary found something."""
    found: list[SkillMention] = []
    for section in outline.of_kind([SectionKind.SKILLS]):
        lines = headings.content(section, outline.lines)
        found += [_mention(piece) for piece in _items(outline, lines, known)]
    own = _own_names(outline)
    return tuple(mention for mention in found if mention.skill.casefold() not in own)


def _own_names(outline: Outline) -> set[str]:
    """Return what names the person, a place, an employer or a title somewhere, in parts."""
    top = outline.sections[0].span.end if outline.sections and outline.sections[0].heading_span is None else 0
    heads = [line.text for line in outline.lines[:_MOST_HEAD_LINES] if line.span.end <= top or line is outline.lines[0]]
    names = [name for one in outline.positions for name in (one.title, one.employer, one.place)]
    parts = {part.strip(_EDGES).casefold() for name in (*heads, *names) for part in (name, *_PART.split(name))}
    return parts | {word for line in heads[:1] for word in line.casefold().split()}


def _mention(piece: _Piece) -> SkillMention:
    return SkillMention(
        piece.words, piece.span, SectionKind.SKILLS, None, Method.EXACT, 1.0, Polarity.AFFIRMED, topic=TOPIC
    )


def _items(outline: Outline, lines: Sequence[TextLine], known: Stretches) -> Iterator[_Piece]:
    groups = _groups(lines, _edges(outline.lines))
    lists = [_pieces(group) for group in groups]
    alone = [len(pieces) == 1 for pieces in lists]
    # Single lines are a list when there are several; one or two may be anything that a column holds.
    believed = sum(alone) >= _FEWEST_ALONE
    prose = _prose(groups, lists)
    if 3 * sum(prose) > len(prose):
        return
    for number, pieces in enumerate(lists):
        if prose[number]:
            continue
        if alone[number] and (not believed or _is_title(groups, lists, number)):
            continue
        yield from (
            piece
            for piece in pieces
            if not piece.torn
            and not known.touch(piece.span)
            and _is_name(piece.words)
            and outline.position_at(piece.span) is None
        )


def _prose(groups: Sequence[Sequence[TextLine]], lists: Sequence[Sequence[_Piece]]) -> list[bool]:
    """Tell of each group whether it is text, an address or dates, or goes on with such."""
    prose: list[bool] = []
    for group, pieces in zip(groups, lists, strict=True):
        first = group[0]
        own = any(_is_prose(piece.words) for piece in pieces) or (len(pieces) == 1 and group[-1].text.endswith("."))
        carried = bool(prose) and prose[-1] and not (first.bullet or first.blank_before)
        prose.append(own or any(map(_FOREIGN.search, (line.text for line in group))) or carried)
    return prose


def _edges(lines: Sequence[TextLine]) -> dict[tuple[int, int], float]:
    """Return how far to the right the lines of each page and region reach."""
    edges: dict[tuple[int, int], float] = {}
    for line in lines:
        where = (line.page, line.region)
        edges[where] = max(edges.get(where, 0.0), line.bbox.x1 if line.bbox else float(len(line.text)))
    return edges


def _groups(lines: Sequence[TextLine], edges: dict[tuple[int, int], float]) -> list[list[TextLine]]:
    """Return the lines, with those that carry a list on joined to the line where it began."""
    groups: list[list[TextLine]] = []
    for line in lines:
        if groups and _goes_on(groups[-1][-1], line, edges[line.page, line.region]):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _goes_on(before: TextLine, line: TextLine, edge: float) -> bool:
    if line.bullet or line.blank_before or _LABEL.match(line.body):
        return False
    if _is_open(before):
        return True
    if not _SEPARATOR.search(before.body):
        return False
    if line.body[:1].islower():
        return True
    width = (before.bbox.x1 - before.bbox.x0) / max(len(before.text), 1) if before.bbox else 1.0
    reached = before.bbox.x1 if before.bbox else len(before.text)
    return reached + width * (1 + len(line.body.split(" ", 1)[0])) > edge


def _is_open(line: TextLine) -> bool:
    return line.text.endswith((",", "&", "/", ";", "|", "·", "•")) or line.text.count("(") > line.text.count(")")


def _pieces(group: Sequence[TextLine]) -> list[_Piece]:
    """Return the parts between the separators; brackets and the label before them are left out."""
    pieces: list[_Piece] = []
    for number, line in enumerate(group):
        body = _CLOSING_BRACKET.sub(_opened, line.body)
        label = _LABEL.match(body) if number == 0 else None
        start = label.end() if label else 0
        bounds = [(m.start(), m.end()) for m in _SEPARATOR.finditer(body, start)]
        starts, ends = [start, *(end for _, end in bounds)], [*(begin for begin, _ in bounds), len(body)]
        for one, two in zip(starts, ends, strict=True):
            torn = (one == 0 and number > 0 and not _is_open(group[number - 1])) or (
                two == len(body) and number + 1 < len(group)
            )
            piece = _trimmed(body[one:two], line.body_span.start + one, torn)
            if piece.words:
                pieces.append(piece)
    return pieces


def _opened(bracket: re.Match[str]) -> str:
    """Make items of a list in brackets; a single word there is a level or an acronym. Keeps the length."""
    return f";{bracket[1] if ',' in bracket[1] else ' ' * len(bracket[1])};"


def _trimmed(words: str, start: int, torn: bool) -> _Piece:
    joint = _JOINT.match(words.lstrip())
    lead = len(words) - len(words.lstrip()) + (joint.end() if joint else 0)
    kept = words[lead:].lstrip(_EDGES)
    start += len(words) - len(kept)
    kept = kept.rstrip(_EDGES)
    measure = _MEASURE.search(kept)
    kept = (kept[: measure.start()] if measure else kept).rstrip(_EDGES)
    return _Piece(Span(start, start + len(kept)), kept, torn)


def _is_title(groups: Sequence[Sequence[TextLine]], lists: Sequence[Sequence[_Piece]], number: int) -> bool:
    """Tell whether a single line only names what the next ones hold."""
    line = groups[number][0]
    if line.bullet:
        return False
    after = number + 1
    while after < len(lists) and lists[after] and _is_level(lists[after][0].words):
        after += 1
    if after >= len(lists):
        return False
    following = groups[after][0]
    if len(lists[after]) > 1 or any(_is_prose(piece.words) for piece in lists[after]):
        return True
    if line.bold and not following.bold:
        return True
    nested = after + 1 < len(groups) and not groups[after + 1][0].blank_before
    return line.blank_before and following.blank_before and nested


def _is_prose(words: str) -> bool:
    tokens = words.casefold().split()
    return len(tokens) > _MOST_WORDS + 1 or not _table()[0].isdisjoint(token.strip(".()") for token in tokens)


def _is_level(words: str) -> bool:
    return words.casefold() in _table()[2]


def _is_name(words: str) -> bool:
    small = words.casefold()
    if small in _table()[1] or small in _table()[2] or not _ITEM.fullmatch(words):
        return False
    tokens = small.split()
    if tokens[-1] in _titles() or (tokens[0].strip(".") in _months() and tokens[-1].isdigit()):
        return False
    letters = sum(map(str.isalpha, words))
    if len(tokens) > _MOST_WORDS or letters < 2 or len(words) > _LONGEST_ITEM:
        return False
    return not is_unspaced(words) or letters <= 12


@cache
def _table() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return the words of prose, what is never a skill, and the levels."""
    own = tables.load("unlisted")
    never = {*own["never"], *tables.load("skill_lists")["labels"]}
    return frozenset(own["prose"]), frozenset(never), frozenset(tables.load("levels")["words"])


@cache
def _titles() -> frozenset[str]:
    return frozenset(noun for nouns in tables.load("titles")["nouns"] for noun in nouns)


@cache
def _months() -> frozenset[str]:
    return frozenset(name for names in tables.load("months")["months"] for name in names)
