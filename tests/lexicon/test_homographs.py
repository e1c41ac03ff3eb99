"""Words of one trade that mean something else in another: what names the skill, and what does not."""

import pytest

from mlscreen.lexicon.matcher import find
from mlscreen.lexicon.vocabulary import load


def named(text: str) -> set[str]:
    return {hit.concept for hit in find(text, load()) if not hit.ambiguous}


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("CAN bus drivers in C", "vehicle driving"),
        ("Wrote a GPU driver", "vehicle driving"),
        ("the key drivers of the margin", "vehicle driving"),
        ("Linux Driver Engineer", "vehicle driving"),
        ("rota of four forklift drivers", "vehicle driving"),
        ("2019 – presente", "presentation skills"),
        ("almacén de datos", "warehouse management"),
        ("Responsabile dei sistemi", "diversity and inclusion"),
        ("settles instructions over the SWIFT network", "teaching"),
        ("Roasted beans from Java and Sumatra", "Java"),
        ("Sold coffee from Java", "Java"),
        ("clients in tourism", "tour guiding"),
        ("what stocking has to do with the season", "warehouse management"),
        ("Ran reservations in Cloudbeds", "Jenkins"),
        ("Cable routing and switchboards", "telephone etiquette"),
        ("University of the North (distance learning)", "e-learning development"),
        ("Diesel engines of 8 MW on a ferry", "auto repair"),
        ("Business or sector Information and communication", "communication"),
        ("English B2: Independent user", "working independently"),
        ("Assessed bridges to CS 454", "computer science"),
        ("Laurea magistrale in Informatica", "Informatica"),
        ("Bachelor Informatica", "Informatica"),
        ("Updated firmware of the printers and ran firmware updates", "firmware"),
        ("In the telemetry of the satellites", "cardiac monitoring"),
        ("PE teacher of two forms", "Professional Engineer"),
        ("Health and PE, Literacy and Numeracy", "Professional Engineer"),
        ("Chips of Texas Instruments", "Xcode Instruments"),
        ("Please send the forms", "special educational needs"),
        ("safeguarding the assets of the firm", "safeguarding"),
        ("a key stage of the works", "national curriculum"),
        ("Hann window functions for the FFT", "SQL window functions"),
        ("Repaired combine harvesters", "Apple Combine"),
        ("Tuned instruments of the orchestra", "Xcode Instruments"),
        ("Depot in Phoenix, Arizona", "Phoenix Framework"),
        ("MES COMPÉTENCES ET LANGUES", "manufacturing execution system"),
        ("found a workable plan", "Workable"),
        ("sold watches and bags", "watchOS"),
    ],
)
def test_a_word_that_means_something_else_names_no_skill(text: str, concept: str) -> None:
    assert concept not in named(text)


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Truck driver, 1.2 million miles", "vehicle driving"),
        ("Driver, Initech Ltd", "vehicle driving"),
        ("Driver of city buses", "vehicle driving"),
        ("Valid driver's license", "driving licence"),
        ("présenté les résultats au comité", "presentation skills"),
        ("Ran the DEI council", "diversity and inclusion"),
        ("Java and Kotlin services", "Java"),
        ("Managed hotels in the tourism industry", "tour guiding"),
        ("stocking shelves and pricing goods", "warehouse management"),
        ("Operated the switchboard", "telephone etiquette"),
        ("Designed distance learning courses", "e-learning development"),
        ("Diesel engines of trucks", "auto repair"),
        ("Information and communication technology", "information technology"),
        ("BSc CS 2015", "computer science"),
        ("Informatica, Talend, SSIS", "Informatica"),
        ("Informatica PowerCenter", "Informatica"),
        ("loaded the marts with Informatica and Oracle", "Informatica"),
        ("Laurea magistrale in Informatica", "computer science"),
        ("Bacharelado em Informática", "computer science"),
        ("Becario de informática", "computer science"),
        ("Wrote firmware for heat pumps", "firmware"),
        ("Telemetry nurse, 30 beds", "cardiac monitoring"),
        ("PE licensed in Ohio", "Professional Engineer"),
        ("Taught SEND pupils in KS2", "special educational needs"),
        ("safeguarding of children", "safeguarding"),
        ("SQL with CTEs and window functions", "SQL window functions"),
        ("SwiftUI, Combine, Instruments", "Apple Combine"),
        ("Profiled with Instruments", "Xcode Instruments"),
        ("Calls, security, switchboards, phones", "telephone etiquette"),
        ("Computer informations systems", "information systems"),
        ("Elixir, Phoenix, PostgreSQL", "Phoenix Framework"),
        ("MES and SCADA of the plant", "manufacturing execution system"),
        ("Greenhouse and Workable", "Workable"),
    ],
)
def test_the_same_word_beside_its_trade_names_it(text: str, concept: str) -> None:
    assert concept in named(text)
