import pytest

from mlscreen.lexicon import matcher
from mlscreen.model.resume import Polarity
from mlscreen.parse.proofs import judge
from tests.parse.reading import VOCABULARY

LOST, PENDING = Polarity.NEGATED, Polarity.AMBIGUOUS


def judged(text: str) -> dict[str, Polarity]:
    hits = matcher.find(text, VOCABULARY)
    return {hits[number].concept: found.polarity for number, found in judge(text, hits, VOCABULARY)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BLS expired in January 2025", LOST),
        ("BLS (inactive)", LOST),
        ("BLS: withdrew in March 2026", LOST),
        ("BLS abgelaufen", LOST),
        ("Failed the BLS exam", LOST),
        ("BLS 2015 (lapsed 2019)", LOST),
        ("BLS pending", PENDING),
        ("BLS - in progress", PENDING),
        ("BLS exam booked for December", PENDING),
        ("BLS expected 2027", PENDING),
        ("Working towards BLS", PENDING),
        ("Currently pursuing my BLS", PENDING),
        ("Eligible to sit for the BLS", PENDING),
    ],
)
def test_what_is_not_held_is_told_by_the_words_beside_it(text: str, expected: Polarity) -> None:
    assert judged(text) == {"BLS": expected}


@pytest.mark.parametrize(
    "text",
    [
        "BLS, expires 03/2027",
        "BLS (valid until 2027)",
        "BLS, renewed after it expired",
        "BLS",
        "BLS\nProject pending",
        "BLS; application of dressings",
        "Interviewed each candidate. BLS",
        "BLS, suspended ceilings",
        "BLS, cut failed payments",
        "BLS (not expired)",
        "BLS - expected expiry 2027",
        "BLS, planned and ran drills",
        "Currently BLS at Acme",
        "BLS (renewal due 2027)",
    ],
)
def test_what_is_held_stands(text: str) -> None:
    assert judged(text) == {}


def test_the_words_belong_to_the_proof_that_they_stand_beside() -> None:
    assert judged("CCNA, BLS (expired), PMP") == {"BLS": LOST}


def test_each_of_a_list_is_lost_when_all_are() -> None:
    assert judged("CCNA, BLS and PMP (all expired)") == {"CCNA": LOST, "BLS": LOST, "PMP": LOST}


def test_a_level_of_an_examination_is_not_its_certificate() -> None:
    assert judged("CFA Level I passed") == {"CFA": PENDING}
    assert judged("CFA Level III passed 2020, charter awarded 2021") == {}


def test_skills_are_no_proofs() -> None:
    assert judged("Python migration in progress") == {}
