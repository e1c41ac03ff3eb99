"""Turn the things that a clause names into criteria: skills, certificates, languages, domains, soft skills.

Never decides status: that is given.
"""

import re

from mlscreen.lexicon.vocabulary import ConceptKind, Vocabulary
from mlscreen.model.record import replace
from mlscreen.model.rubric import (
    Choice,
    CriterionKind,
    PhraseOptions,
    PhraseTopic,
    SkillOptions,
    Source,
    Status,
)
from mlscreen.regex import regex
from mlscreen.rubric.draft_asks import Ask
from mlscreen.rubric.draft_groups import Group, groups
from mlscreen.rubric.draft_terms import terms
from mlscreen.rubric.draft_things import Term

TOPICS = {
    ConceptKind.SOFT: PhraseTopic.SOFT_SKILL,
    ConceptKind.DOMAIN: PhraseTopic.DOMAIN,
    ConceptKind.CERTIFICATE: PhraseTopic.CERTIFICATE,
    ConceptKind.LANGUAGE: PhraseTopic.LANGUAGE,
    ConceptKind.PHRASE: PhraseTopic.OTHER,
}


# Names that their makers write small.
_SMALL_NAMES = frozenset(
    {"dbt", "scikit-learn", "pandas", "spaCy", "npm", "pytest", "ggplot2", "jq", "git-flow", "mypy"}
)
_TOGETHER = frozenset({ConceptKind.SKILL, ConceptKind.DOMAIN, ConceptKind.PHRASE, ConceptKind.CERTIFICATE})
_EXAMPLES = regex(
    r"((?:[\w+#-]+ ){0,2}[\w+#-]+)(?:,? (?:such as|like|including|e\.g\.?|for example|for instance)[,:]?|"
    r" \((?:e\.g\.|such as|like)?,?)\s*$",
    re.IGNORECASE,
)


def find(
    text: str, status: Status | None, source: Source, vocabulary: Vocabulary, names_only: bool = False
) -> tuple[Ask, ...]:
    """Return the criteria of a clause in order.

    `status` `None` means that it is only mentioned; `names_only`, that only what the vocabulary knows is taken.
    """
    found = terms(text, vocabulary, status is not None and not names_only)
    asks: list[Ask] = []

    def is_a(name: str, category: str) -> bool:
        return category in vocabulary.implies(name)

    for group in groups(text, found, is_a):
        other = _other(text, group, vocabulary)
        for part in _by_kind(group):
            asks += [_opened(ask, other, vocabulary) for ask in _asks(part, status, source)]
    return tuple(asks)


def _other(text: str, group: Group, vocabulary: Vocabulary) -> str:
    """Return the kind of thing of which a group lists examples: "two programming languages such as"; else empty."""
    found = _EXAMPLES.search(text[: group.terms[0].span.start])
    words = found[1].split() if found and group.need < len(group.choices) else []
    for start in range(len(words)):
        concept = vocabulary.get(" ".join(words[start:]))
        if concept is not None:
            kinds = (vocabulary.implies(term.concept) for term in group.terms)
            return concept.name if any(concept.name in kind for kind in kinds) else ""
    return ""


def _opened(ask: Ask, other: str, vocabulary: Vocabulary) -> Ask:
    """Let further things of the kind count, unless the group names the kind itself as a choice."""
    options = ask.options
    if not other or not isinstance(options, SkillOptions) or options.need == len(options.choices):
        return ask
    concepts = [vocabulary.get(name) for choice in options.choices for name in choice.names]
    named = any(concept is not None and concept.name == other for concept in concepts)
    return ask if named else replace(ask, options=replace(options, or_other=other))


def _by_kind(group: Group) -> list[Group]:
    """Split a group whose things are of several kinds: a language beside a skill is a criterion of its own."""
    group = _like_neighbours(group)
    kinds = list(dict.fromkeys(choice[0].kind for choice in group.choices))
    if len(kinds) == 1:
        return [group]
    if group.need < len(group.choices) and set(kinds) <= _TOGETHER and ConceptKind.SKILL in kinds:
        # "Payments, banking or PCI DSS": one of them is enough, of whatever kind it is.
        whole = tuple(tuple(replace(term, kind=ConceptKind.SKILL) for term in choice) for choice in group.choices)
        return [replace(group, choices=whole)]
    parts = []
    for kind in kinds:
        choices = tuple(choice for choice in group.choices if choice[0].kind is kind)
        need = len(choices) if group.need == len(group.choices) else min(group.need, len(choices))
        parts.append(Group(choices, need, group.category if kind is ConceptKind.SKILL else None))
    return parts


def _like_neighbours(group: Group) -> Group:
    """Take an unknown name beside a certificate, or a known language or domain, for another of that kind."""
    known = {term.kind for term in group.terms if term.known}
    if not known and any(term.kind is ConceptKind.CERTIFICATE for term in group.terms):
        known = {ConceptKind.CERTIFICATE}
    if len(known) != 1 or not known <= set(TOPICS) or known == {ConceptKind.SOFT}:
        return group
    kind = next(iter(known))
    choices = tuple(
        tuple(term if term.known else replace(term, kind=kind) for term in choice) for choice in group.choices
    )
    return replace(group, choices=choices)


def _asks(group: Group, status: Status | None, source: Source) -> list[Ask]:
    kind = group.choices[0][0].kind
    if kind is ConceptKind.LANGUAGE:
        # "Bilingual English/Spanish" asks for both.
        group = Group(
            tuple((term,) for term in group.terms), len(group.terms) if group.need == len(group.choices) else 1
        )
    if kind is ConceptKind.SOFT:
        return [
            _phrase(PhraseTopic.SOFT_SKILL, (Choice((choice[0].name,)),), 1, status, source) for choice in group.choices
        ]
    choices = _choices(group)
    need = (
        len(choices) if group.need == len(group.choices) and group.category is None else min(group.need, len(choices))
    )
    topic = TOPICS.get(kind)
    if topic is not None:
        return [_phrase(topic, choices, need, status, source)]
    return [Ask(CriterionKind.SKILL, label(choices, need), SkillOptions(choices, need), status, source)]


def _choices(group: Group) -> tuple[Choice, ...]:
    made: dict[str, Choice] = {}
    for choice in group.choices:
        names = tuple(dict.fromkeys(term.name for term in choice))
        made.setdefault(names[0].lower(), Choice(names))
    category = group.category
    # "Such as" leaves a list open: what the category stands for counts too. Not where several are counted, for one
    # thing would then count twice, as itself and as an instance of the category.
    if category is not None and group.need == 1 and _names_something(category):
        made.setdefault(category.name.lower(), Choice((category.name,)))
    return tuple(made.values())


def _names_something(category: Term) -> bool:
    return category.known or len(category.name.split()) > 1 or category.name[:1].isupper()


def _phrase(topic: PhraseTopic, choices: tuple[Choice, ...], need: int, status: Status | None, source: Source) -> Ask:
    return Ask(CriterionKind.PHRASE, label(choices, need), PhraseOptions(choices, need, topic), status, source)


def label(choices: tuple[Choice, ...], need: int) -> str:
    """Return the names as a person reads them: "A or B", "A, B and C", "at least 2 of A, B, C"."""
    names = [choice.label for choice in choices]
    if len(names) == 1:
        return names[0]
    if 1 < need < len(names):
        return f"at least {need} of {', '.join(names)}"
    return f"{', '.join(names[:-1])} {'or' if need == 1 else 'and'} {names[-1]}"


def headline(text: str) -> str:
    """Return a label as it stands at the head of a criterion: with a capital, where a name is not written without."""
    first = text.split(",")[0].split(" ")[0]
    plain = first.replace("-", "").isalpha() and first.islower() and first not in _SMALL_NAMES
    return text[:1].upper() + text[1:] if plain else text
