import pytest

from mlscreen.parse.cues import words_of
from mlscreen.parse.polarity_people import find


def clauses(text: str) -> list[str]:
    return [text[span.start : span.end].strip(" ,") for span in find(text, words_of(text)).clauses]


def passives(text: str) -> list[str]:
    return [text[span.start : span.end] for span in find(text, words_of(text)).passives]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The operations department monitored it with Prometheus.", "it with Prometheus"),
        ("Our platform team runs all on Kubernetes, so I only hand over images", "all on Kubernetes, so"),
        ("The engineers of my squad deploy with Airflow; my own work is analysis", "with Airflow"),
        ("Worked with data scientists who trained the model; I wrote the features", "the model"),
        ("• Another team runs Kafka", "Kafka"),
        ("Wrote features, while the developers used Kafka", "Kafka"),
        ("Das Betriebsteam betreibt Kubernetes, ich schreibe Python", "Kubernetes"),
        ("Die IT-Abteilung verwaltet Kubernetes", "Kubernetes"),
        ("L’équipe voisine utilise Kubernetes", "Kubernetes"),
        ("El equipo vecino utiliza Kubernetes", "Kubernetes"),
        ("Un altro team gestisce Kubernetes", "Kubernetes"),
        ("Outra equipe administra Kubernetes", "Kubernetes"),
        ("Een ander team beheert Kubernetes", "Kubernetes"),
    ],
)
def test_the_work_of_others_is_told_from_the_persons_own(text: str, told: str) -> None:
    assert clauses(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Led the platform team that runs Kubernetes",
        "My team and I run Kubernetes",
        "Our team, which I lead, runs Kubernetes",
        "The platform team I led ran Kubernetes",
        "Our DevOps team migrated 200 services to Kubernetes",
        "Our platform team runs Kubernetes",
        "The team built services with Kafka",
        "Worked with colleagues on Kafka",
        "Worked in a team that built Kafka pipelines",
        "Trained engineers who use Kafka",
        "My colleagues and I built it on Kafka",
        "The analysts use the Tableau dashboards I built",
        "The analysts use the Tableau dashboards that I built",
        "The operations department uses Kubernetes clusters set up by me",
        "Built tools that\nthe engineers use with Kafka",
    ],
)
def test_the_persons_own_work_is_no_work_of_others(text: str) -> None:
    assert not clauses(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Dashboards in Tableau were made by a colleague", "were made by a colleague"),
        ("The cluster is now operated by the platform team", "is now operated by the platform team"),
        ("Die Berichte wurden von einem Kollegen erstellt", "wurden von einem Kollegen"),
        ("Les tableaux ont été réalisés par une collègue", "ont été réalisés par une collègue"),
        ("Los informes fueron creados por otro equipo", "fueron creados por otro equipo"),
        ("I report sono stati fatti da un collega", "sono stati fatti da un collega"),
        ("Os relatórios foram feitos por outra equipe", "foram feitos por outra equipe"),
        ("De rapporten werden door een collega gemaakt", "werden door een collega"),
    ],
)
def test_what_others_made_is_told_in_the_passive_too(text: str, told: str) -> None:
    assert passives(text) == [told]


@pytest.mark.parametrize(
    "text",
    ["A Python library that is used by a colleague", "Reviewed by another team", "Reports were made by my team"],
)
def test_what_others_use_or_review_is_not_made_by_them(text: str) -> None:
    assert not passives(text)
