"""Spellings that mean the same: the plural, with and without a hyphen, British and American.

Never judges a word; an index takes all of them for its own.
"""

from collections.abc import Iterator

from mlscreen.regex import regex

# What a word must hold for the pattern to be tried, the pattern, and the other spelling.
_SPELLINGS = tuple(
    (part, regex(pattern), replacement)
    for part, pattern, replacement in (
        ("iz", r"iz(ation|ing|ed|er|ers|e)\b", r"is\1"),
        ("is", r"is(ation|ing|ed|er|ers|e)\b", r"iz\1"),
        ("yz", r"yz(ing|er|e)\b", r"ys\1"),
        ("eling", r"\b(mode|labe|trave|cance)l(ing)\b", r"\1ll\2"),
        ("eler", r"\b(mode|labe|trave|cance)l(er)\b", r"\1ll\2"),
        ("ell", r"\b(mode|labe|trave|cance)ll(ing|er)\b", r"\1l\2"),
        ("behavior", r"\bbehavior", "behaviour"),
        ("color", r"\bcolor", "colour"),
        ("center", r"\bcenter\b", "centre"),
        ("defense", r"\bdefense\b", "defence"),
        ("catalog", r"\bcatalog\b", "catalogue"),
        ("pediatric", r"\bpediatric", "paediatric"),
        ("anesthe", r"\banesthe", "anaesthe"),
        ("hematolog", r"\bhematolog", "haematolog"),
        ("gynecolog", r"\bgynecolog", "gynaecolog"),
        ("orthopedic", r"\borthopedic", "orthopaedic"),
    )
)
_SINGULAR_S = ("ss", "us", "is", "ics", "news", "sas", "aws", "os")
_CAMEL = regex(r"(?<=[a-z])(?=[A-Z])")


def _plural(word: str) -> str:
    if word.endswith("sis"):
        return word[:-2] + "es"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh", "z")) else "s")


def _singular(word: str) -> str:
    if len(word) < 5 or not word.endswith("s") or word.endswith(_SINGULAR_S):
        return ""
    return word[:-3] + "y" if word.endswith("ies") and len(word) > 5 else word[:-1]


def _numbers(form: str) -> Iterator[str]:
    """Yield the other number of the last word: of common nouns and of acronyms, never of names."""
    head, _, last = form.rpartition(" ")
    stem, _, tail = last.rpartition("-")
    prefix = (f"{head} " if head else "") + (f"{stem}-" if stem else "")
    if not tail.isascii() or not tail.isalpha() or len(tail) < 2:
        return
    if tail.islower():
        if not tail.endswith("ics"):
            yield prefix + _plural(tail)
        if singular := _singular(tail):
            yield prefix + singular
    elif tail.isupper() and not tail.endswith("S"):
        yield prefix + tail + "s"


def variants(form: str) -> Iterator[str]:
    """Yield a form and the spellings that mean the same."""
    yield form
    yield from _numbers(form)
    small = form.lower()
    for part, pattern, replacement in _SPELLINGS:
        other = pattern.sub(replacement, small) if part in small else small
        if other != small:
            yield other
            yield from _numbers(other)
    if "-" in form and " " not in form and len(form) > 5:
        yield form.replace("-", "")
    humps = _CAMEL.split(form)
    if len(humps) == 2 and min(map(len, humps)) >= 3 and humps[0].isalpha():
        yield " ".join(humps)
