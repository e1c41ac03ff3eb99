"""Cut a line of a posting into sentences.

Never cuts inside an abbreviation, a number, a name such as Node.js, or brackets.
"""

import re

from mlscreen.regex import regex

LONGEST = 1200
_END = regex(r"[.!?…]+[)\"”’']*\s+(?=[A-Z0-9(\"“*•#<’'‘])|[.!?]\s*$")
_ABBREVIATION = regex(
    r"(?:\b(?:e\.?g|i\.?e|etc|vs|cf|approx|incl|min|max|mr|mrs|ms|dr|st|no|nr|inc|ltd|co|corp|sr|jr|dept|univ|yrs?|"
    r"ph|a\.?k\.?a|pvt|govt|ex|resp|u\.?s|u\.?k|e\.?u|[a-z]\.[a-z]|b\.?sc|m\.?sc|ph\.?d|b\.?tech|m\.?tech|b\.?e|m\.?s|b\.?s|b\.?a|m\.?a)|\b[A-Z])\.$",
    re.IGNORECASE,
)
# After "etc.", "Ph.D." or "U.S." a sentence may well end: then the next word must open one.
_MAY_END = regex(
    r"(?:etc|ph\.?d|m\.?s|b\.?s|m\.?sc|b\.?sc|b\.?a|m\.?a|inc|ltd|u\.?s|u\.?k|b\.?tech|m\.?tech|yrs?)\.$", re.I
)
_OPENER = regex(
    r"(?:The|This|We|You|Our|Your|Experience|Knowledge|Strong|Ability|Proficien|Excellent|Must|Minimum|Familiar|"
    r"At|Preferred|Good|An?|In|Equivalent|Demonstrated|Candidates?|\d+\+? years|Prior|Solid|Proven|Please|It|If)\b"
)


def sentences(text: str) -> list[str]:
    """Return the sentences of a line, in order and literally."""
    result, at = [], 0
    for match in _END.finditer(text):
        end = match.end()
        if _inside_brackets(text[at : match.start()]) or _goes_on(text, at, match):
            continue
        result += _bounded(text[at:end].strip())
        at = end
    return result + _bounded(text[at:].strip())


def _bounded(sentence: str) -> list[str]:
    """Cut what is too long to be a sentence, so that the work stays in proportion to the text."""
    parts = []
    while len(sentence) > LONGEST:
        cut = sentence.rfind(" ", 1, LONGEST)
        cut = cut if cut > 0 else LONGEST
        parts.append(sentence[:cut])
        sentence = sentence[cut:].strip()
    return [*parts, sentence] if sentence else parts


def _goes_on(text: str, at: int, match: re.Match[str]) -> bool:
    if match[0][0] != "." or match[0].startswith("..."):
        return False
    before = text[at : match.start() + 1]
    if not _ABBREVIATION.search(before[-12:]):
        return False
    following = text[match.end() :]
    return not (_MAY_END.search(before[-12:]) and _OPENER.match(following))


def _inside_brackets(text: str) -> bool:
    return len(text) < LONGEST and text.count("(") > text.count(")")
