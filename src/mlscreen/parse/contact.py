"""Finds how to reach the candidate: name, e-mail addresses, telephone numbers and links of their own.

Never feeds scoring: nothing of it is in `Resume`. Never takes a referee's or an employer's data.
"""

import re
from collections.abc import Iterator, Sequence

from mlscreen.model.contact import Contact
from mlscreen.model.document import Document, Span
from mlscreen.model.resume import Section, SectionKind
from mlscreen.parse import emails, names
from mlscreen.parse.structure import structure
from mlscreen.regex import regex

SHORTEST_HEADER = 400
"""Code points from the top that count as the head of the résumé even when a section begins before."""
LONGEST_HEADER = 3000
"""Beyond it is no head, even when no section was found."""
_NUMBER = regex(r"(?<![\w/.-])(?:\+|00)?\(?\d[\d \t().\u2010-\u2013/-]{6,18}\d(?![\w/])")
_LABEL = regex(
    r"(?:phone|tel(?:efon|éfono|efone|ephone)?|mobile?|mobil|cell|handy|móvil|contact|whatsapp|电话|手机|☎|📞)\W{0,4}(?:no\.?|number)?\W{0,4}$",
    re.IGNORECASE,
)
_YEARS = regex(
    r"(?:1[5-9]|20)\d{2}\s?[\u2010-\u2013-]\s?(?:(?:1[5-9]|20)\d{2}|\d{2}\b)|\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2}"
)
_HOSTS = (
    r"linkedin\.com|github\.com|gitlab\.com|github\.io|bitbucket\.org|stackoverflow\.com|kaggle\.com|medium\.com|behance\.net|"
    r"dribbble\.com|twitter\.com|x\.com|orcid\.org|scholar\.google\.[a-z.]+|huggingface\.co|leetcode\.com|hackerrank\.com|"
    r"codepen\.io|xing\.com|researchgate\.net|dev\.to|about\.me|youtube\.com|indeed\.com|t\.me|instagram\.com|facebook\.com"
)
_PROFILE = regex(rf"(?:https?://)?(?:[\w-]+\.)?(?:{_HOSTS})/[\w@%+=~?&#./-]*[\w/=]", re.IGNORECASE)
_SLASHED = regex(r"(?<![\w:/-])[\w:/-]{1,60}\.[^\s/]{1,80}/\S{1,200}|https?://\S{1,200}")
_SITE = regex(r"(?<![@\w.])(?:https?://|www\.)[\w-]+(?:\.[\w-]+)+(?:/[\w@%+=~?&#./-]*)?", re.IGNORECASE)
_BARE = regex(
    r"(?<![@\w./-])(?:[a-z0-9-]{2,}\.){1,3}(?:com|io|dev|me|net|org|ai|app|tech|design)(?:/[\w./-]*)?(?![\w@.])"
)


def find(document: Document) -> Contact:
    """Return the candidate's contact data; whatever is not found is left empty."""
    lines, sections = structure(document)
    if not lines:
        return Contact()
    text = document.visible_text
    header = _header(sections)
    addresses = emails.find(text, lines, header, _referees(sections))
    return Contact(
        name=names.find(lines, addresses),
        emails=addresses,
        phones=tuple(dict.fromkeys(_phones(text, header))),
        links=tuple(dict.fromkeys(_links(text, header))),
    )


def find_name(document: Document) -> str:
    """Return the candidate's name as `find` does, without the cost of reading telephone numbers and links."""
    lines, sections = structure(document)
    if not lines:
        return ""
    return names.find(lines, emails.find(document.visible_text, lines, _header(sections), _referees(sections)))


def _header(sections: Sequence[Section]) -> Span:
    first = next((s for s in sections if s.kind is SectionKind.HEADER), None)
    return Span(0, min(max(first.span.end if first else 0, SHORTEST_HEADER), LONGEST_HEADER))


def _referees(sections: Sequence[Section]) -> list[Span]:
    return [section.span for section in sections if section.kind is SectionKind.REFERENCES]


def _phones(text: str, header: Span) -> Iterator[str]:
    for match in _NUMBER.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        before = text[max(match.start() - 24, 0) : match.start()]
        labelled = _LABEL.search(before) is not None
        if not 7 <= len(digits) <= 15 or _YEARS.search(match[0]) or not (labelled or match.start() < header.end):
            continue
        yield _international(match[0].strip())


def _international(number: str) -> str:
    """Return the number in international form when it says its country, else as written."""
    if not number.startswith("+"):
        return number
    # Its tables cost 30 ms; many résumés have no number with a country.
    import phonenumbers

    try:
        parsed = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        return number
    if not phonenumbers.is_possible_number(parsed):
        return number
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def _links(text: str, header: Span) -> Iterator[str]:
    """Yield profiles anywhere, and other sites in the head of the résumé."""
    slashed = [token.span() for token in _SLASHED.finditer(text)]
    found = [(match.span(), match[0]) for start, end in slashed if (match := _PROFILE.search(text, start, end))]
    for pattern in (_SITE, _BARE):
        for match in pattern.finditer(text, header.start, min(header.end, len(text))):
            if not any(start < match.end() and match.start() < end for (start, end), _ in found):
                found.append((match.span(), match[0]))
    for _, link in sorted(found):
        yield link.rstrip("/.,")
