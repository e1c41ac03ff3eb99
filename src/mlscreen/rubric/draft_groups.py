"""Group the things of a clause as its words group them: all of, any of, at least n, "such as" keeps a group open.

Never looks at status or kind.
"""

import itertools
import re
from collections.abc import Callable

from mlscreen.model.record import Record
from mlscreen.regex import regex
from mlscreen.rubric.draft_runs import EMPTY, runs_of
from mlscreen.rubric.draft_things import Term

_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "1": 1, "2": 2, "3": 3, "4": 4, "5": 5}
_NUMBER = r"(one|two|three|four|five|[1-5])"
_AT_LEAST = regex(
    rf"\b(?:at least|minimum(?: of)?|a minimum of|not less than|any)\s+{_NUMBER}\b(?!\s*(?:\+|years?|"
    rf"yrs?|months?|-|–))|"
    rf"\b{_NUMBER}\s*(?:\+|or more|or several|plus)\b(?!\s*(?:years?|yrs?|months?))|\b{_NUMBER} "
    rf"of (?:the|these|following|our)",
    re.IGNORECASE,
)
_ANY = regex(r"\b(?:any of|either|one of|some of|any)\b", re.IGNORECASE)
_ANY_KIND = regex(r"\bany(?: one)?(?: of)? (?:the |these |our )?", re.IGNORECASE)
_OPEN_BEFORE = regex(
    r"(?:\bsuch as|\be\.\s?g\.?|\beg\b|\bex\.|\bfor example|\bfor instance|\blike|\bsimilar to|"
    r"\bcomparable to)[\s:,(]*$",
    re.IGNORECASE,
)
_CLOSED_BEFORE = regex(
    r"(?:\bincluding|\bincludes?|\bi\.e\.?|\bnamely|\bspecifically)(?: but not limited to)?[\s:,(]*$", re.IGNORECASE
)
_OPEN_AFTER = regex(
    r"^\W{0,3}(?:\w+ ){0,2}?(?:etc\b|…|\.\.\.|and (?:more|others|so on|the like|similar)|(?:,|"
    r" and/or| or|/) ?(?:something )?(?:an? |any |some |the )?(?:other |another )?(?:similar|equivalent|comparable|"
    r"related|relevant|like\b|others?\b|another))",
    re.IGNORECASE,
)
_NEAR = 3
# "One or more public cloud providers: AWS, GCP": what stands between the kind that is counted and its examples.
_COLON = regex(r"\s*(?:[\w/-]+ ){0,2}[\w/-]*(?:\s*:|\s[–—-])\s*")
_COUNTED_KIND = regex(r"\s*(?:[\w/-]+ ){0,3}")


class Group(Record):
    """Things that belong together, and how many of them are needed."""

    choices: tuple[tuple[Term, ...], ...]
    """Each choice may have several names, which count once: C/C++."""
    need: int
    category: Term | None = None
    """What the things are examples of ("cloud platforms such as ..."): it stands for what is not listed."""

    @property
    def terms(self) -> tuple[Term, ...]:
        """All names, in order."""
        return tuple(term for choice in self.choices for term in choice)


def groups(text: str, found: tuple[Term, ...], is_a: Callable[[str, str], bool]) -> tuple[Group, ...]:
    """Return the groups of a clause in order; `is_a` tells whether the first name is an instance of the second."""
    runs = runs_of(text, found)
    result: list[Group] = []
    for at, run in enumerate(runs):
        start = runs[at - 1][-1].span.end if at else 0
        end = runs[at + 1][0].span.start if at + 1 < len(runs) else len(text)
        before, after = text[start : run[0].span.start], text[run[-1].span.end : end]
        made = _made(text, run, before, after)
        counted = _counted_kind(text, result[-1].terms[-1], before) if result and len(made) == 1 else None
        if counted:
            result[-1] = Group(made[0].choices, _count(counted, len(made[0].choices)), result[-1].terms[-1])
            continue
        if result and len(made) == 1 and _exemplifies(before, after, result[-1], made[0]):
            category = result[-1].terms[-1]
            keeps = not _is_category(text[category.span.start : category.span.end] + before, category, made[0], is_a)
            counted = _AT_LEAST.search(text[: category.span.start])
            # "At least one scripting language (" names a kind, although it stands in the singular.
            keeps = keeps and not (counted and category.span.start - counted.end() <= _NEAR)
            need = _count(counted, len(made[0].choices)) if counted and made[0].need <= 1 else made[0].need
            if not keeps and len(result[-1].choices) == 1:
                result[-1] = Group(made[0].choices, need, category)
                continue
            if not keeps and need == result[-1].need == 1:
                # "Accounting or ERP systems (NetSuite, SAP)": the examples are further choices.
                result[-1] = Group((*result[-1].choices[:-1], *made[0].choices), 1, category)
                continue
            if not keeps and need == 1 and len(made[0].choices) > 0:
                result[-1] = Group(result[-1].choices[:-1], min(result[-1].need, len(result[-1].choices) - 1))
                result.append(Group(made[0].choices, need, category))
                continue
        result += made
    return tuple(result)


def _counted_kind(text: str, kind: Term, between: str) -> re.Match[str] | None:
    """Return how many are asked for of a kind of things whose examples follow a colon."""
    if not _COLON.fullmatch(between):
        return None
    counted = _AT_LEAST.search(text[: kind.span.start]) or _ANY_KIND.search(text[: kind.span.start])
    near = counted is not None and _COUNTED_KIND.fullmatch(text, counted.end(), kind.span.start)
    return counted if near else None


def _made(text: str, run: list[Term], before: str, after: str) -> list[Group]:
    glues = [text[a.span.end : b.span.start].lower() for a, b in itertools.pairwise(run)]
    bounds = [re.search(r"\bor\b|and/or", glue) is not None for glue in glues]
    ands = [re.search(r"\band\b|&", glue) is not None and not bound for glue, bound in zip(glues, bounds, strict=True)]
    if any(bounds) and any(ands) and not any("," in glue for glue in glues):
        cut = [at + 1 for at, one in enumerate(ands) if one]
        parts = [run[a:b] for a, b in zip([0, *cut], [*cut, len(run)], strict=True)]
        return [_group(text, part, "", "") for part in parts]
    cut = [at + 1 for at, one in enumerate(ands) if one and any(bounds[:at]) and not any(bounds[at:])]
    if cut:
        # "Python or R, and SQL": the choice ends where the next demand begins.
        parts = [run[a:b] for a, b in zip([0, *cut], [*cut, len(run)], strict=True)]
        return [_group(text, part, before if part is parts[0] else "", "") for part in parts]
    if len(run) > 3 and bounds[-1] and not any(bounds[:-1]) and not before.strip() and "," not in glues[-1]:
        # A bare list "Java, Spring, REST, MySQL or Oracle" enumerates; only its last two are alternatives.
        return [_group(text, run[:-2], "", ""), _group(text, run[-2:], "", "")]
    return [_group(text, run, before, after)]


def _group(text: str, run: list[Term], before: str, after: str) -> Group:
    choices: list[tuple[Term, ...]] = []
    any_of = False
    conjunction = False
    for at, term in enumerate(run):
        glue = text[run[at - 1].span.end : term.span.start] if at else ""
        if at and re.fullmatch(r"\w{0,2}/", glue.strip()) and glue.strip() == glue:
            choices[-1] = (*choices[-1], term)
            continue
        any_of |= re.search(r"\bor\b|/(?!\d)", glue) is not None
        conjunction |= re.search(r"\band\b|&", glue) is not None and "/" not in glue
        choices.append((term,))
    return Group(tuple(choices), _need(len(choices), before, after, any_of, conjunction))


def _need(size: int, before: str, after: str, any_of: bool, conjunction: bool) -> int:
    counted = _AT_LEAST.search(before)
    if counted:
        return _count(counted, size)
    if _CLOSED_BEFORE.search(before) and not _OPEN_AFTER.match(after):
        return 1 if _ANY.search(before) or any_of else size
    bracketed = before.rstrip().endswith("(") and re.match(r"[^()]*\)", after) is not None
    opened = _OPEN_BEFORE.search(before) or _OPEN_AFTER.match(after) or _ANY.search(before[-45:])
    if any_of or opened or (bracketed and not conjunction):
        return 1
    return size


def _count(match: re.Match[str], size: int) -> int:
    number = next((part for part in match.groups() if part), "one")
    return max(1, min(_NUMBERS[number.lower()], size))


def _is_category(before: str, category: Term, group: Group, is_a: Callable[[str, str], bool]) -> bool:
    """Tell a class of things ("cloud platforms (") from a thing with parts ("Excel (pivot tables, macros)")."""
    if _OPEN_BEFORE.search(before):
        return True
    plural = re.search(r"\b(?!skills\b)\w+[a-rt-z]s\b", before.split("(")[0]) is not None
    if plural and any(is_a(term.concept, category.concept) for term in group.terms):
        return True
    if group.need == len(group.choices) > 1:
        return False
    return plural or not category.known or "(" not in before


def _exemplifies(before: str, after: str, last: Group, group: Group) -> bool:
    """Tell whether a group lists examples of what stands before it."""
    if (
        re.search(r"(?<!\.g)[;.)]\s|\b(?:with|in|using|for(?! (?:example|instance))|on|to)\b", before)
        or len(before.split()) > 6
    ):
        return False
    bracketed = (
        before.rstrip().endswith("(")
        or re.search(r"\((?:e\.?\s?g\.?,?|i\.e\.?,?|such as|like|ex\.|including|for example,?)\s*$", before, re.I)
        is not None
    )
    words = [
        word
        for word in re.findall(
            r"[a-z]+",
            re.sub(
                r"\(|such as|e\.\s?g\.?|like|including|includes?|for example|for instance|i\.e\.", " ", before.lower()
            ),
        )
        if word not in EMPTY
    ]
    return not words and (
        bracketed
        or (_OPEN_BEFORE.search(before) is not None)
        or (_CLOSED_BEFORE.search(before) is not None and group.need < len(group.choices))
    )
