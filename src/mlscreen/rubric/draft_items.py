"""Turn the items of "or" lists into things asked for, known to the vocabulary or not.

Never touches a list of which no item is named, nor one of soft skills, languages or certificates.
"""

from mlscreen.lexicon import tables
from mlscreen.lexicon.vocabulary import ConceptKind, Vocabulary
from mlscreen.model.document import Span
from mlscreen.model.record import replace
from mlscreen.rubric.draft_lists import Item, choices
from mlscreen.rubric.draft_things import Term

_WIDE = frozenset(tables.load("posting_nouns")["wide"])
_LISTED = frozenset({ConceptKind.SKILL, ConceptKind.DOMAIN, ConceptKind.PHRASE, ConceptKind.AREA})


def with_items(text: str, found: list[Term], vocabulary: Vocabulary) -> list[Term]:
    """Name each item of an "or" list of which one is named, so that none of them becomes a demand of its own."""
    result = list(found)
    for items in choices(text):
        inside = [[term for term in result if term.span.overlaps(item.span)] for item in items]
        kinds = {term.kind for terms in inside for term in terms}
        if not kinds or not kinds <= _LISTED:
            continue
        for item, terms_of in zip(items, inside, strict=True):
            if terms_of and _is_whole(item, terms_of):
                continue
            if not terms_of and len(items) == 2 and item.name.islower() and item.name.isalpha():
                # "State or local government": of two, a single word may be anything.
                continue
            made = _item(text, item, terms_of[0] if len(terms_of) == 1 else None, vocabulary)
            result = [term for term in result if term not in terms_of] + [made]
    return result


def _item(text: str, item: Item, inside: Term | None, vocabulary: Vocabulary) -> Term:
    if inside is not None and not item.special and not _is_kind_of(item, inside):
        # "Leisure sales" holds sales: the words beside it do not end the list.
        words = " ".join(text[inside.span.start : inside.span.end].split())
        concept = vocabulary.get(words)
        name = words if concept is not None and concept.name == inside.concept else ""
        return replace(
            inside, name=name, span=Span(min(inside.span.start, item.span.start), max(inside.span.end, item.span.end))
        )
    concept = vocabulary.get(item.name)
    known = concept is not None and concept.name not in _WIDE
    return Term(concept.name if concept and known else item.name, ConceptKind.SKILL, item.span, known)


def _is_whole(item: Item, terms: list[Term]) -> bool:
    """Tell whether an item is named in full; "landlord and tenant" is one thing."""
    if terms[0].span.covers(item.span):
        return terms[0].known or not item.special
    return not item.special and len(terms) > 1 and any(term.known for term in terms)


def _is_kind_of(item: Item, inside: Term) -> bool:
    """Tell whether an item names a kind of what the vocabulary knows: "charge nurse" is not any nurse."""
    return item.name.islower() and inside.span.end == item.span.end and inside.span.start > item.span.start
