"""Name the things that a clause asks for: concepts of the vocabulary, and phrases that it does not know.

Never decides status or grouping.
"""

import re
from functools import cache

from mlscreen.lexicon import tables
from mlscreen.lexicon.matcher import Hit, find_apart
from mlscreen.lexicon.vocabulary import ConceptKind, Vocabulary
from mlscreen.model.document import Span
from mlscreen.model.record import replace
from mlscreen.regex import regex
from mlscreen.rubric.draft_heads import with_heads
from mlscreen.rubric.draft_items import with_items
from mlscreen.rubric.draft_objects import objects, openings
from mlscreen.rubric.draft_things import Term

_TABLE = tables.load("posting_nouns")
_EMPTY = (
    frozenset(_TABLE["front"]) | frozenset(_TABLE["back"]) | frozenset(_TABLE["generic"]) | frozenset(_TABLE["stop"])
)
_WIDE = frozenset(_TABLE["wide"])
_DOMAIN_AFTER = regex(
    r"\s*(?:or \w+ )?(?:industr(?:y|ies)|sectors?|domains?|verticals?|space|business(?:es)? model|"
    r"market(?:s)?(?! research| analy)|compan(?:y|ies)|organi[sz]ations?|or (?:a )?(?:related|"
    r"similar) (?:field|industry|sector|domain))\b",
    re.I,
)
_DOMAIN_BEFORE = regex(
    r"(?:industr(?:y|ies)|sectors?|domains?|verticals?)(?: such as| like| including|:| \(|,? e\.g\.,?)\s*$", re.I
)
_CERTIFICATE_AFTER = regex(
    r"\s*(?:certifications?|certificates?|certified|licen[cs]es?|licen[cs]ure|accreditation|registration|"
    r"accredited|licensed|registered|credentials?|clearance certificate)\b(?:\(s\))?",
    re.I,
)
_CERTIFICATE_BEFORE = regex(
    r"(?:certified(?: in| as an?)?|licensed(?: as an?| in)?|certifications?(?: in| such as|:| "
    r"like| from| \()|licen[cs]e (?:as|in)|registered(?: as an?| with(?: the)?)?|certificate in|"
    r"chartered)\s*$",
    re.I,
)
# In a short demand, "HACCP and allergens" is a list; in a sentence, "and" joins anything.
_SHORT = 9
# "English language learners" are pupils, no language that a candidate speaks.
_TAUGHT = regex(r"\s+(?:as a second )?(?:language (?:learners?|arts)|learners?|literature|teachers?|classes)\b", re.I)
# "Independent problem-solving" is one demand, not two; "confident handling of Jira" asks for Jira.
_MANNER = regex(r"independent(?:ly)? (?=\w)(?!work)|confident (?:in|with|handling|using|user|use)\b", re.I)
_BEFORE_AND = regex(r",? (?:and|or|&) ")
_LONG_NAME = 6
_TRADES = frozenset(_TABLE["trades"])
_SUFFIX = regex(r"-(?=(?:based|driven|oriented|native|focused|like|style|related)\b)(?<!cloud-)", re.IGNORECASE)
_WHERE = regex(r"\bwhere\b[^.;]*?(?=\bis\b|\bare a\b|[.;]|$)", re.IGNORECASE)
_PROOF = regex(r" (?:card|licen[cs]e|certificate|certification|registration|accreditation|ticket)$", re.IGNORECASE)
_CUT = regex(r"^((?:[A-Z][A-Z0-9&+#.-]+|[A-Z][a-z]+[A-Z]\w*)(?: (?:[A-Z0-9][\w&+#.-]*))*) (?:[a-z]+ ?){1,2}$")


def terms(text: str, vocabulary: Vocabulary, wanted: bool = True) -> tuple[Term, ...]:
    """Return what a text names, in order; where it is not `wanted` (duties), only what the vocabulary knows."""
    # "Agile-based" and "cloud-based" name agile and the cloud; a clause with "where" tells what a thing is for.
    text = _SUFFIX.sub(lambda match: " " + match[0][1:], text)
    if wanted:
        text = _WHERE.sub(lambda match: " " * len(match[0]), text)
    lists = tuple(Span(begin, len(text)) for begin in openings(text)[:1]) if wanted else ()
    hits = [hit for hit in find_apart(text, vocabulary, lists) if not hit.ambiguous and hit.concept not in _WIDE]
    # "Statistical and machine learning methods": a first word read as more of the second is read below, with its head.
    following = [*(hit.concept for hit in hits[1:]), ""]
    pairs = zip(hits, following, strict=False)
    hits = [hit for hit, after in pairs if hit.concept != after or not _BEFORE_AND.match(text, hit.span.end)]
    hits = [hit for hit in hits if not _TAUGHT.match(text, hit.span.end) and not _MANNER.match(text, hit.span.start)]
    found = [*(_of_hit(text, hit, vocabulary) for hit in hits), *_ways(text, hits)]
    if wanted:
        found = with_items(text, _with_objects(text, found, vocabulary), vocabulary)
    ordered = sorted(found, key=lambda term: (term.span.start, -term.span.end))
    return tuple(_written(text, term, vocabulary) for term in _resolved(ordered))


def _ways(text: str, hits: list[Hit]) -> list[Term]:
    """Find the soft skills that postings word as a setting: "in a multicultural team environment"."""
    found = [
        Term(name, kind, Span(*match.span()), True)
        for name, kind, pattern in _settings()
        for match in pattern.finditer(text)
    ]
    named = {hit.concept for hit in hits}
    return [
        term for term in found if term.concept not in named and not any(hit.span.overlaps(term.span) for hit in hits)
    ]


@cache
def _settings() -> tuple[tuple[str, ConceptKind, re.Pattern[str]], ...]:
    tables_of = (("soft_settings", ConceptKind.SOFT), ("licences", ConceptKind.CERTIFICATE))
    return tuple(
        (name, kind, regex("|".join(rows), re.IGNORECASE))
        for table, kind in tables_of
        for name, rows in _TABLE[table].items()
    )


def _written(text: str, term: Term, vocabulary: Vocabulary) -> Term:
    if term.name:
        return term
    words = " ".join(text[term.span.start : term.span.end].split())
    concept = vocabulary.get(words)
    same = concept is not None and concept.name == term.concept
    return replace(
        term,
        name=words
        if same and words.lower() != term.concept.lower() and len(words.split()) < _LONG_NAME
        else term.concept,
    )


def _of_hit(text: str, hit: Hit, vocabulary: Vocabulary) -> Term:
    concept = vocabulary.get(hit.concept)
    kind = concept.kind if concept else ConceptKind.PHRASE
    if kind in {ConceptKind.SKILL, ConceptKind.AREA}:
        kind = _by_neighbours(text, hit.span, ConceptKind.SKILL)
    if kind is ConceptKind.CERTIFICATE and concept is not None and concept.kind is not ConceptKind.CERTIFICATE:
        after = _CERTIFICATE_AFTER.match(text, hit.span.end)
        if after:
            return Term(text[hit.span.start : after.end()], kind, Span(hit.span.start, after.end()), False)
    return Term(hit.concept, kind, hit.span, True)


def _by_neighbours(text: str, span: Span, otherwise: ConceptKind) -> ConceptKind:
    before = text[max(0, span.start - 40) : span.start]
    if _CERTIFICATE_AFTER.match(text, span.end) or _CERTIFICATE_BEFORE.search(before):
        return ConceptKind.CERTIFICATE
    if _DOMAIN_AFTER.match(text, span.end) or _DOMAIN_BEFORE.search(before):
        return ConceptKind.DOMAIN
    return otherwise


def _with_objects(text: str, found: list[Term], vocabulary: Vocabulary) -> list[Term]:
    result = list(found)
    for span in objects(text):
        inside = [term for term in found if term.span.overlaps(span)]
        if not inside:
            if _stands_alone(text, span):
                result.append(_unknown(text, span, vocabulary))
        elif _longer_name(text, span, inside):
            result = [term for term in result if not span.covers(term.span)]
            result.append(Term(text[span.start : span.end], _by_neighbours(text, span, ConceptKind.SKILL), span, False))
    return [*result, *_shared(text, result, vocabulary)]


def _stands_alone(text: str, span: Span) -> bool:
    """Tell whether an unknown word may be taken for a thing: one lower-case word only inside a list or of a trade."""
    name = text[span.start : span.end]
    if re.match(r" skills?\b", text[span.end :]):
        return True
    if " " in name or not name.islower() or _by_neighbours(text, span, ConceptKind.SKILL) is not ConceptKind.SKILL:
        return True
    pair = r"|\s+(?:and|or|&)\s" if len(text.split()) <= _SHORT else ""
    return (
        re.match(rf"\s*[,/]{pair}", text[span.end :]) is not None
        or re.search(rf"(?:[,/]\s*(?:and |or )?{pair})\s*$", text[: span.start]) is not None
    )


def _unknown(text: str, span: Span, vocabulary: Vocabulary) -> Term:
    name = text[span.start : span.end].strip()
    kind = _by_neighbours(text, span, ConceptKind.SKILL)
    if kind is ConceptKind.SKILL and _PROOF.search(name) and name[0].isupper():
        return Term(name, ConceptKind.CERTIFICATE, span, False)
    if kind is ConceptKind.CERTIFICATE:
        after = _CERTIFICATE_AFTER.match(text, span.end)
        end = after.end() if after else span.end
        return Term(text[span.start : end].removesuffix("(s)"), kind, Span(span.start, end), False)
    cut = _CUT.match(name)
    if cut and all(word in _EMPTY for word in name[len(cut[1]) :].split()):
        span = Span(span.start, span.start + len(cut[1]))
        name = cut[1]
    concept = vocabulary.get(name)
    if concept is not None and concept.name not in _WIDE:
        return Term(concept.name, concept.kind if concept.kind is not ConceptKind.AREA else kind, span, True)
    words = name.split()
    if (
        len(words) > 1
        and name.islower()
        and words[0].endswith("ing")
        and words[0] not in _TRADES
        and kind is ConceptKind.SKILL
    ):
        # "Exceeding targets" is something done, not a thing known.
        kind = ConceptKind.PHRASE
    return Term(name, kind, span, False)


def _longer_name(text: str, span: Span, inside: list[Term]) -> bool:
    """Tell whether a known name is only part of a longer capitalised one: SAP in "SAP FICO"."""
    if len(inside) != 1 or inside[0].kind is not ConceptKind.SKILL or not span.covers(inside[0].span):
        return False
    rest = f"{text[span.start : inside[0].span.start]} {text[inside[0].span.end : span.end]}".split()
    rest = [word for word in rest if word not in {"of", "the"}]
    return (
        bool(rest)
        and all(word[0].isupper() or word[0].isdigit() for word in rest)
        and any(word.strip(".,").lower() not in _EMPTY for word in rest)
        and text[span.start].isupper()
    )


def _shared(text: str, found: list[Term], vocabulary: Vocabulary) -> list[Term]:
    """Give each first word its head: "unit, integration and acceptance testing"."""
    result: list[Term] = []
    for name, span in with_heads(text):
        concept = vocabulary.get(name)
        taken = any(term.span.overlaps(span) for term in found)
        if not taken or (concept is not None and concept.kind is ConceptKind.SKILL):
            result.append(Term(concept.name if concept else name, ConceptKind.SKILL, span, concept is not None))
    return result


def _resolved(found: list[Term]) -> list[Term]:
    """Drop what overlaps a longer or later-made name, and repeats."""
    result: list[Term] = []
    for term in found:
        if result and term.span.start < result[-1].span.end:
            if term.known and not result[-1].known and term.span.end >= result[-1].span.end:
                result[-1] = term
            continue
        if term.concept.strip():
            result.append(term)
    return result
