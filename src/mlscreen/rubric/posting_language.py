"""Refuse what is no posting in a language with rules: emptiness, random bytes, too much, another language.

Never translates and never guesses at the content.
"""

from functools import cache

from mlscreen.errors import NoInput
from mlscreen.lexicon import tables
from mlscreen.regex import regex

MOST_CHARACTERS = 200_000
_WORD = regex(r"[^\W\d_]+")
_NAMES = {
    "de": "German",
    "fr": "French",
    "es": "Spanish",
    "it": "Italian",
    "nl": "Dutch",
    "pt": "Portuguese",
    "pl": "Polish",
    "sv": "Swedish",
    "tr": "Turkish",
}
_ENOUGH = 6
_SAMPLE = 20_000


def require_readable(text: str) -> None:
    """Raise `NoInput` with one line of advice when no rubric can be drafted from the text."""
    if not text.strip():
        raise NoInput("the job description is empty; give the text of a posting")
    if len(text) > MOST_CHARACTERS:
        raise NoInput(
            f"the job description has {len(text):,} characters, more than {MOST_CHARACTERS:,}; give one "
            f"posting, not a collection"
        )
    if _is_noise(text[:_SAMPLE]):
        raise NoInput("the job description is not text; give the posting as text, Markdown, HTML, PDF or DOCX")
    language = language_of(text[:_SAMPLE])
    if language != "en":
        name = _NAMES.get(language, "another language")
        raise NoInput(
            f"the job description is in {name}; drafting has rules for English only, so write the rubric by hand"
        )


def _is_noise(text: str) -> bool:
    strange = sum(
        1
        for c in text
        if c == "\ufffd"
        or (ord(c) < 32 and c not in "\t\n\r\f\v")
        or 0x7F <= ord(c) < 0xA0
        or 0xE000 <= ord(c) < 0xF000
    )
    letters = sum(c.isalpha() or c.isspace() for c in text)
    words = _WORD.findall(text)
    longest = max((len(word) for word in text.split()), default=0)
    return strange > 0.02 * len(text) + 3 or letters < 0.5 * len(text) or not words or (len(words) < 5 and longest > 80)


@cache
def _stopwords() -> dict[str, frozenset[str]]:
    return {language: frozenset(words) for language, words in tables.load("posting_stopwords").items()}


def language_of(text: str) -> str:
    """Return the ISO 639-1 code of the language the text is mostly in; "und" for a script without rules."""
    words = [word.lower() for word in _WORD.findall(text)]
    latin = sum(1 for word in words if word[0] < "\u0250")
    if latin < 0.5 * len(words):
        return "und"
    counts = {language: sum(word in known for word in words) for language, known in _stopwords().items()}
    best = max(counts, key=lambda language: (counts[language], language == "en"))
    return best if counts[best] >= _ENOUGH and counts[best] > 1.3 * counts["en"] else "en"
