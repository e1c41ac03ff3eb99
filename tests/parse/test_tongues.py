import pytest

from mlscreen.model.resume import Polarity
from tests.parse.reading import mentions

HEAD = "Ines Okafor\nines@example.org\n\n"
JOB = "Experience\nClerk, Acme Freight\t2019 - 2021\n• {}\n"


def spanish(text: str) -> list[Polarity]:
    return [mention.polarity for mention in mentions(text) if mention.skill == "Spanish"]


@pytest.mark.parametrize(
    "line",
    [
        "Wrote reports in Spanish",
        "Reports in Spanish for the ministry",
        "Answered Spanish-speaking customers",
        "Translated contracts from German into Spanish",
        "Support in English, Spanish and French",
        "Taught Spanish to adults",
        "Spanish (C1)",
    ],
)
def test_a_language_that_is_used_is_claimed(line: str) -> None:
    assert spanish(HEAD + JOB.format(line)) == [Polarity.AFFIRMED]


@pytest.mark.parametrize("line", ["Sold Spanish wine", "Worked for the Spanish embassy", "In Spanish restaurants"])
def test_an_adjective_claims_nothing(line: str) -> None:
    assert spanish(HEAD + JOB.format(line)) == [Polarity.AMBIGUOUS]


@pytest.mark.parametrize(
    "line",
    [
        "Nationality: Spanish",
        "Nationality\tSpanish",
        "Nationality\nSpanish",
        "Spanish citizen",
        "Born to Spanish parents",
        "Date of birth 1.2.1990, married, Spanish",
        "Ethnicity: Spanish / Hispanic",
    ],
)
def test_nationality_and_origin_are_no_mention_at_all(line: str) -> None:
    assert spanish(HEAD + line + "\n\n" + JOB.format("Filed letters")) == []


@pytest.mark.parametrize(
    "line",
    ["Languages: English, Spanish", "Spanish native speaker, born in Lima", "English, Spanish, Quechua (native)"],
)
def test_languages_in_the_head_are_claimed(line: str) -> None:
    assert spanish(HEAD + line + "\n\n" + JOB.format("Filed letters")) == [Polarity.AFFIRMED]


@pytest.mark.parametrize(
    "line", ["Spanish (native, born in Peru)", "Spanish: heritage speaker", "Spanish - resident in Lima"]
)
def test_a_claim_stands_beside_words_of_origin(line: str) -> None:
    assert spanish(HEAD + JOB.format("Filed letters") + f"\nLanguages\n{line}\n") == [Polarity.AFFIRMED]


@pytest.mark.parametrize("said", ["(can understand, don't speak)", "(do not speak)", "- not spoken"])
def test_a_language_that_is_not_spoken_is_denied(said: str) -> None:
    assert spanish(HEAD + JOB.format("Filed letters") + f"\nLanguages\nSpanish {said}, English\n") == [Polarity.NEGATED]


def test_a_language_that_is_an_everyday_word_is_sure_among_languages() -> None:
    text = HEAD + JOB.format("Filed letters") + "\nLanguages\nPolish - native, English - C1\n"
    assert [m.polarity for m in mentions(text) if m.skill == "Polish"] == [Polarity.AFFIRMED]


def test_a_denied_language_stays_denied() -> None:
    assert spanish(HEAD + JOB.format("No Spanish, but English")) == [Polarity.NEGATED]


def test_many_languages_take_no_longer_than_few_each() -> None:
    assert len(spanish(HEAD + "Languages\n" + "Spanish, " * 2000)) == 2000


def test_a_section_of_languages_claims_them() -> None:
    assert spanish(HEAD + JOB.format("Filed letters") + "\nLanguages\nSpanish\n") == [Polarity.AFFIRMED]
