"""Certificates and licences by their letters and by their long names."""

import pytest

from mlscreen.lexicon.matcher import find
from mlscreen.lexicon.vocabulary import ConceptKind, load


@pytest.mark.parametrize(
    ("text", "certificate"),
    [
        ("Qualified Teacher Status", "Qualified Teacher Status"),
        ("QTS and PGCE", "Qualified Teacher Status"),
        ("PE license", "Professional Engineer"),
        ("Licensed Professional Engineer", "Professional Engineer"),
        ("EIT", "Engineer in Training"),
        ("driver's license", "driving licence"),
        ("Führerschein Klasse B", "driving licence"),
        ("CDL", "driver certification"),
        ("GSEC", "GSEC"),
        ("GIAC Security Essentials", "GSEC"),
        ("SSCP", "SSCP"),
        ("CCSP", "CCSP"),
        ("CRISC", "CRISC"),
        ("CGEIT", "CGEIT"),
        ("PCCN", "PCCN"),
        ("CMSRN", "CMSRN"),
        ("CIPD Level 5", "CIPD"),
        ("NEBOSH General Certificate", "NEBOSH"),
        ("ENV SP", "Envision Sustainability Professional"),
    ],
)
def test_a_certificate_is_known_as_one(text: str, certificate: str) -> None:
    assert certificate in {hit.concept for hit in find(text, load()) if not hit.ambiguous}
    concept = load().get(certificate)
    assert concept is not None
    assert concept.kind is ConceptKind.CERTIFICATE


def test_a_candidate_for_a_licence_does_not_hold_it() -> None:
    assert "Professional Engineer" not in load().implies("Engineer in Training")
    assert "Qualified Teacher Status" not in load().implies("PGCE")
