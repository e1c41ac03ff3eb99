"""Keep a demand in which nothing could be named as a phrase to look for, with the forms it takes in a résumé.

Never looks at lines that gave a criterion already.
"""

import re

from mlscreen.lexicon import tables
from mlscreen.model.rubric import Choice, CriterionKind, PhraseOptions, PhraseTopic, Source, Status
from mlscreen.regex import regex
from mlscreen.rubric.draft_asks import Ask

_LEAD = regex(
    r"^(?:\W|\b(?:you|candidates?|applicants?|must|should|will|have|has|be|are|is|need|needs|to|"
    r"an?|the|our|we|also|strong|solid|good|excellent|proven|prior|previous|some|relevant|demonstrated|"
    r"demonstrable|significant|"
    r"extensive|hands-on|practical|experience|experiences|experienced|knowledge|ability|able|abilities|"
    r"skills?|skilled|understanding|familiarity|familiar|proficiency|proficient|expertise|background|"
    r"exposure|comfortable|comfort|willingness|willing|"
    r"desire|passion|passionate|interest|interested|capacity|capable|aptitude|track record|record|"
    r"minimum|at least|working|in|with|of|for|on|at|and|or|general|deep|broad|thorough|sound|basic|"
    r"advanced|high|level|well|highly|effectively|successfully|"
    r"someone|person|who|that|can|love|loves|enjoy|enjoys|direct|multiple|understand|understands|"
    r"know|knows|possess|possesses|successful|history|keen|full|commitment|committed|flair|eye|"
    r"like|looking|ideally|preferably|desirable|preferred)\b)+",
    re.IGNORECASE,
)
_END = regex(
    r"[,;:.()]|\b(?:to|that|which|who|where|in order|with|for|within|across|while|when|through|"
    r"as|so|by|from|at|on|using|is|are|would|will|and|or|including|such|preferred|required|desired|"
    r"desirable|a plus)\b",
    re.IGNORECASE,
)
_GERUND = regex(r"^([a-z]+)ing (?:with |and |the |a |an |our |your |in |on )*([\w&/+ -]+)$", re.IGNORECASE)
_NOUNS = {
    "manag": "management",
    "develop": "development",
    "plann": "planning",
    "design": "design",
    "coordinat": "coordination",
    "analyz": "analysis",
    "negotiat": "negotiation",
    "administ": "administration",
    "implement": "implementation",
    "sell": "sales",
    "test": "testing",
    "train": "training",
    "build": "building",
    "writ": "writing",
    "optimiz": "optimization",
}
_EMPTY = frozenset(one for one in tables.load("posting_nouns")["front"] if not one.endswith("ing")) | frozenset(
    {"highly", "very"}
)
# Adjectives that tell one kind from another, where others only praise.
_KINDS = frozenset({"practical", "commercial", "international"})
_IRREGULAR: dict[str, str] = tables.load("posting_nouns")["irregular"]
_VERBS = frozenset(tables.load("posting_nouns")["verbs"])
_SAYS_NOTHING = frozenset(tables.load("posting_nouns")["generic"]) | frozenset(tables.load("posting_nouns")["verbs"])
_TAIL = frozenset({"fast-paced", "dynamic", "a", "an", "the", "in", "of", "on", "our", "your", "their"})
_MOST_WORDS = 5


def find(text: str, status: Status, source: Source) -> Ask | None:
    """Return a phrase criterion for a demand, or `None` when nothing is left of it."""
    phrase = core(text)
    if not phrase:
        return None
    names = tuple(dict.fromkeys((phrase, *_forms(phrase))))
    options = PhraseOptions((Choice(names),), 1, PhraseTopic.OTHER)
    return Ask(CriterionKind.PHRASE, phrase, options, status, source, weak=True)


def core(text: str) -> str:
    """Return the words of a demand that a résumé might repeat: "managing vendors"."""
    words: list[str] = []
    qualified = False
    for token in text[_match_end(text) :].split():
        word = token.strip('.,;:()"“”')
        if words and _END.fullmatch(word.lower()):
            if word.lower() not in {"and", "or"} or (len(words) > 1 and not qualified):
                break
            # "Establish and maintain relationships", "clear and concise reports": the last has what it is about.
            words = words if qualified else []
            continue
        qualified = word.lower() in _EMPTY and word.lower() not in _KINDS and len(words) < 2
        if word and not qualified:
            words.append(word)
        if len(words) == _MOST_WORDS or token[-1:] in ",;:.)":
            break
    while words and words[-1].lower() in _TAIL:
        words.pop()
    phrase = " ".join(words)
    return (
        phrase
        if len(phrase) >= 4 and any(len(word) > 3 for word in words) and phrase.lower() not in _SAYS_NOTHING
        else ""
    )


def _match_end(text: str) -> int:
    lead = _LEAD.match(text)
    return lead.end() if lead else 0


def _forms(phrase: str) -> tuple[str, ...]:
    first, _, thing = phrase.partition(" ")
    if first.lower() in _VERBS and " " in thing:
        # "Run practical laboratory work": a résumé may name it without the verb.
        return (thing,)
    found = _GERUND.match(phrase)
    if not found:
        return ()
    stem, rest = found[1].lower(), found[2].strip()
    single = rest[:-1] if rest.endswith("s") and not rest.endswith("ss") and len(rest) > 4 else rest
    if single == rest and " " not in rest:
        # "Practising certificate" is a thing: nobody "practised certificate".
        return ()
    noun = next((noun for start, noun in _NOUNS.items() if stem.startswith(start)), "")
    return (_past(stem, rest), *([f"{single} {noun}"] if noun and len(rest.split()) <= 2 else []))


def _past(stem: str, rest: str) -> str:
    """Return what was done, by what stands before -ing: "ran meetings" and "managed vendors"."""
    return f"{_IRREGULAR.get(stem, stem + 'ed')} {rest}"
