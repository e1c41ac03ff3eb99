"""The keys of a rubric file: one table that the reader and the JSON Schema both follow, so that they cannot drift.

Never reads or writes anything.
"""

from enum import StrEnum

from mlscreen.model.record import Record
from mlscreen.model.resume import DegreeLevel, PositionKind
from mlscreen.model.rubric import CriterionKind, PhraseTopic, Status


class Shape(StrEnum):
    """What a value looks like."""

    TEXT = "text"
    NAME = "name"
    WORD = "word"
    NUMBER = "number"
    WHOLE = "whole number"
    FLAG = "flag"
    DURATION = "duration"
    NAMES = "names"
    WORDS = "words"
    TEXTS = "texts"
    CHOICES = "choices"
    MAPPING = "mapping"
    MAPPINGS = "mappings"
    CRITERIA = "criteria"


class Key(Record):
    """One key of a mapping."""

    name: str
    shape: Shape
    about: str
    required: bool = False
    words: tuple[str, ...] = ()
    low: float = 0.0
    high: float | None = None
    fields: "Fields | None" = None


class Fields(Record):
    """The keys of a mapping; of each group of `one_of`, exactly one set must be there."""

    keys: tuple[Key, ...]
    one_of: tuple[tuple[tuple[str, ...], ...], ...] = ()
    any_of: tuple[str, ...] = ()
    """At least one of these must be there."""

    def get(self, name: str) -> Key | None:
        """Return the key of that name."""
        return next((key for key in self.keys if key.name == name), None)


NAME_PATTERN = r"^[^\s,]+$"
DURATION_PATTERN = r"^[0-9]+(\.[0-9]+)? (years?|months?)$"
LONGEST_MONTHS = 600
LEVELS = tuple(level.name.lower() for level in DegreeLevel if level)

SOURCE = Fields(
    (
        Key("line", Shape.WHOLE, "line of the job description, from 1", high=1_000_000),
        Key("quote", Shape.TEXT, "its words", required=True),
    )
)
_CHOICES = (
    Key("any_of", Shape.CHOICES, "one of these is enough; a list inside the list is one choice under several names"),
    Key("all_of", Shape.CHOICES, "all of these are asked for"),
    Key("at_least", Shape.WHOLE, "so many of the choices under `of`", low=1),
    Key("of", Shape.CHOICES, "the choices that `at_least` counts"),
)
_ONE_GROUP = ((("any_of",), ("all_of",), ("at_least", "of")),)
_TIME = (
    Key("years", Shape.NUMBER, "years asked for", high=50),
    Key("months", Shape.WHOLE, "months asked for, in place of years", high=LONGEST_MONTHS),
)
_BY_NAME = Key("by_name", Shape.TEXTS, "names that count only when they stand there, not by what belongs to them")
SKILL = Fields(
    (
        *_CHOICES,
        Key("min_months", Shape.WHOLE, "months in dated positions that name it", low=1, high=LONGEST_MONTHS),
        Key("used_within", Shape.DURATION, 'last use at most so long ago: "3 years"'),
        Key("listed_share", Shape.NUMBER, "share of the points when it only stands in a list (0.6)", high=1),
        Key("or_other", Shape.TEXT, 'for open lists ("such as"): others of this kind count too: programming language'),
        _BY_NAME,
    ),
    _ONE_GROUP,
)
PHRASE = Fields(
    (*_CHOICES, Key("topic", Shape.WORD, "what the phrase is about", words=tuple(map(str, PhraseTopic))), _BY_NAME),
    _ONE_GROUP,
)
EXPERIENCE = Fields(
    (
        *_TIME,
        Key("up_to_years", Shape.NUMBER, 'upper end, as in "3 to 5 years"; never held against anyone', high=50),
        Key("up_to_months", Shape.WHOLE, "upper end in months", high=LONGEST_MONTHS),
        Key("of", Shape.CHOICES, "only positions whose own text names one of these"),
        Key("counts", Shape.WORDS, "kinds of positions that count (job)", words=tuple(map(str, PositionKind))),
    ),
    ((("years",), ("months",)),),
)
EDUCATION = Fields(
    (
        Key("level", Shape.WORD, "lowest level accepted", required=True, words=LEVELS),
        Key("areas", Shape.TEXTS, "fields of study; without it, any"),
        Key("related", Shape.FLAG, "whether a related field is accepted too (true)"),
        Key("or_equivalent", Shape.DURATION, 'work accepted in place of the degree: "4 years"'),
        Key("equivalent_of", Shape.CHOICES, "only positions whose own text names one of these are equivalent"),
        Key("in_progress_share", Shape.NUMBER, "share of the points for a degree in progress (0.5)", high=1),
    )
)
BRANCH = Fields(
    (
        Key("education", Shape.MAPPING, "a degree", fields=EDUCATION),
        Key("experience", Shape.MAPPING, "a time of experience", fields=EXPERIENCE),
    ),
    any_of=("education", "experience"),
)
EITHER = Fields((Key("branches", Shape.MAPPINGS, "the ways, each with all its parts", required=True, fields=BRANCH),))
COMMON = (
    Key("id", Shape.NAME, "short name, used once", required=True),
    Key("label", Shape.TEXT, "what is asked for, in words", required=True),
    Key("kind", Shape.WORD, "which rule judges it", required=True, words=tuple(map(str, CriterionKind))),
    Key("status", Shape.WORD, "how much the posting insists", required=True, words=tuple(map(str, Status))),
    Key("points", Shape.NUMBER, "weight", required=True, high=10_000),
    Key("only_for", Shape.NAMES, "variants of the vacancy that it belongs to; without it, all"),
    Key("from", Shape.MAPPING, "the line of the job description it comes from", fields=SOURCE),
)
OF_KIND = {
    CriterionKind.SKILL: SKILL,
    CriterionKind.PHRASE: PHRASE,
    CriterionKind.EXPERIENCE: EXPERIENCE,
    CriterionKind.EDUCATION: EDUCATION,
    CriterionKind.EITHER: EITHER,
}
JOB = Fields(
    (
        Key("title", Shape.TEXT, "title of the posting"),
        Key("digest", Shape.TEXT, "SHA-256 of its text, hexadecimal"),
    )
)
BAND = Fields(
    (
        Key("label", Shape.TEXT, "name of the band", required=True),
        Key("at_least", Shape.NUMBER, "percent from which it holds", required=True, high=100),
    )
)
RUBRIC = Fields(
    (
        Key("id", Shape.NAME, "short name of the rubric", required=True),
        Key("title", Shape.TEXT, "title of the vacancy", required=True),
        Key("version", Shape.TEXT, 'version of the rubric, in quotes: "1"', required=True),
        Key("draft", Shape.FLAG, "true until a person has reviewed it"),
        Key("job", Shape.MAPPING, "the posting it was made from", fields=JOB),
        Key("bands", Shape.MAPPINGS, "names for stretches of the percent scale", fields=BAND),
        Key("conditions", Shape.MAPPINGS, "travel, place, clearance: listed, never scored", fields=SOURCE),
        Key("criteria", Shape.CRITERIA, "what every résumé is judged by", required=True),
    )
)


def of_kind(kind: CriterionKind) -> Fields:
    """Return all keys of a criterion of that kind."""
    own = OF_KIND[kind]
    return Fields((*COMMON, *own.keys), own.one_of, own.any_of)
