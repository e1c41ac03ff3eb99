"""A résumé made ready for judging: who names what, where, and whether dated work stands behind it.

Never searches the text for words: names were found once, in parsing.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from mlscreen.model.document import Span
from mlscreen.model.record import Record
from mlscreen.model.resume import Method, Polarity, Position, Resume, SectionKind, SkillMention
from mlscreen.model.scorecard import Evidence
from mlscreen.model.timeline import RangeProblem, month_number
from mlscreen.regex import regex
from mlscreen.score.quotes import Quotes

_DATED_SECTIONS = {SectionKind.PROJECTS, SectionKind.PUBLICATIONS, SectionKind.PATENTS, SectionKind.TALKS}
_PROSE = {SectionKind.SUMMARY, SectionKind.HEADER}
_YEAR = regex(r"(?<![\d.,])(?:19|20)\d\d(?!\d)")
_METHODS = (Method.EXACT, Method.ALIAS, Method.IMPLIED, Method.FUZZY)
NEVER = -1


class _Standing(Record):
    """What a position's dates say on the day."""

    dated: bool
    last: int


class Case:
    """One résumé on one day; everything the kinds ask for is looked up, not searched."""

    def __init__(self, resume: Resume, as_of: date) -> None:
        self.resume = resume
        self.as_of = as_of
        self.now = month_number(as_of.year, as_of.month)
        self.quotes = Quotes(resume.document, resume.sections)
        self._text = resume.document.visible_text
        self._standing = tuple(self._stand(position) for position in resume.positions)
        self._by_name: dict[tuple[str, Polarity], list[SkillMention]] = {}
        for mention in resume.skills:
            for name in dict.fromkeys((mention.skill, *mention.implies)):
                self._by_name.setdefault((name, mention.polarity), []).append(mention)

    def mentions(self, names: Iterable[str], polarity: Polarity, by_name: Sequence[str] = ()) -> list[SkillMention]:
        """Return the mentions of the names and of what necessarily is one of them, best evidence first.

        Names that are in `by_name` too are not credited through what is one of them.
        """
        wanted = tuple(names)
        found = {
            mention.span: mention
            for name in wanted
            for mention in self._by_name.get((name, polarity), ())
            if name not in by_name or mention.skill == name
        }
        if not found:
            return []
        return sorted(found.values(), key=lambda mention: self._rank(mention, wanted))

    def position(self, mention: SkillMention) -> Position | None:
        """Return the position whose own text holds the mention."""
        return None if mention.position is None else self.resume.positions[mention.position]

    def demonstrated(self, mention: SkillMention) -> bool:
        """Tell whether a dated position, project or publication stands behind the mention."""
        if mention.position is not None:
            return self._standing[mention.position].dated
        return mention.section in _DATED_SECTIONS and self._has_year(mention.span)

    def last_use(self, mention: SkillMention) -> int:
        """Return the number of the last month the mention's position may cover, `NEVER` without one."""
        return NEVER if mention.position is None else self._standing[mention.position].last

    def evidence(self, mention: SkillMention) -> Evidence:
        """Return the mention with the bullet point or line it stands in."""
        position = self.position(mention)
        highlights = position.highlights if position else ()
        whole = next((span for span in highlights if span.covers(mention.span)), None)
        prose = mention.section in _PROSE and not whole
        within = self.quotes.sentence(mention.span) if prose else whole or self.quotes.line(mention.span)
        return self.quotes.evidence(mention.span, within, mention.method, mention.similarity)

    def heading(self, position: Position) -> Evidence:
        """Return the heading lines of a position, with its dates where they stand there."""
        first = min((span.start for span in position.highlights), default=position.span.end)
        own = Span(position.span.start, first) if first > position.span.start else position.span
        dates = position.dates.span if position.dates else None
        if dates and own.covers(dates):
            # What follows the heading after a gap is a label of its own: "Accomplishments".
            gap = self._text.find("\n\n", dates.end, own.end)
            return self.quotes.evidence(dates, own if gap < 0 else Span(own.start, gap))
        start = self.quotes.line(Span(own.start, own.start + 1))
        return self.quotes.evidence(Span(own.start, own.start + 1), Span(own.start, min(start.end, own.end)))

    def _stand(self, position: Position) -> "_Standing":
        if position.dates is None:
            return _Standing(dated=False, last=NEVER)
        last = position.dates.last_month(self.as_of)
        dated = position.dates.problem(self.as_of) is not RangeProblem.FUTURE
        return _Standing(dated, NEVER if last is None else last)

    def _has_year(self, span: Span) -> bool:
        start = self._text.rfind("\n\n", 0, span.start) + 1
        end = self._text.find("\n\n", span.end)
        return _YEAR.search(self._text, start, len(self._text) if end < 0 else end) is not None

    def _rank(self, mention: SkillMention, wanted: tuple[str, ...]) -> tuple[bool, bool, int, int, int]:
        return (
            not self.demonstrated(mention),
            mention.skill not in wanted,
            _METHODS.index(mention.method),
            -self.last_use(mention),
            mention.span.start,
        )
