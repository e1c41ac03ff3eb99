import pytest

from mlscreen.lexicon.matcher import find
from mlscreen.lexicon.vocabulary import load


def certain(text: str) -> set[str]:
    return {hit.concept for hit in find(text, load()) if not hit.ambiguous}


@pytest.mark.parametrize(
    "text",
    [
        "Designed A/B studies with hypothesis tests in R.",
        "Statistical analysis of tide gauges in R",
        "Plotted the survey data in R, by county",
        "Fitted mixed models in R. We published both",
        "Analyse de cohortes de patients sous R",
        "Statistische Auswertung von Umfragen mit R",
        "Análisis de datos de mareas en R.",
        "Analyse van waterstanden met R en SQL",
        "Modelos de previsão em R",
        "Analisi dei dati in R",
    ],
)
def test_words_of_statistics_make_the_letter_a_language(text: str) -> None:
    assert "R" in certain(text)


@pytest.mark.parametrize(
    "text",
    [
        "Wrote CAN bus drivers in C and fixed memory leaks.",
        "Firmware for pumps in C",
        "Programmed the sequencer in C.",
        "Unit tests in C for the bootloader",
    ],
)
def test_words_of_programming_make_the_letter_a_language(text: str) -> None:
    assert "C" in certain(text)


@pytest.mark.parametrize(
    "text",
    [
        "Analysis of the effect of Vitamin C",
        "Tests for Hepatitis C.",
        "Passed all tests with a grade in C",
        "Wrote a sonata in C major",
        "Wrote the sequel to section R",
        "Models with R. Smith and J. Doe",
        "Data of patients in C wards",
        "Wrote the report. Living in C",
        "Sang in C.",
    ],
)
def test_a_letter_of_another_sort_is_no_language(text: str) -> None:
    assert not {"R", "C"} & certain(text)
