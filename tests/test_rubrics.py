"""The bundled rubrics against lines that people write: what meets each criterion, and what only looks like it."""

from datetime import date
from functools import cache

import pytest

from mlscreen.extract.limits import Limits
from mlscreen.extract.plaintext import read_plaintext
from mlscreen.lexicon.vocabulary import load as vocabulary
from mlscreen.model.rubric import CriterionKind
from mlscreen.model.scorecard import Outcome
from mlscreen.parse.parser import parse
from mlscreen.pipeline import Prepared, prepare
from mlscreen.rubric import file
from mlscreen.score.scorer import score

AS_OF = date(2026, 11, 1)
ALL_VARIANTS = ("senior", "video", "search", "lead")
TIMED = (CriterionKind.EXPERIENCE, CriterionKind.EDUCATION, CriterionKind.EITHER)
ML, DATA, BACKEND = "ml-engineer", "data-scientist", "backend-engineer"

# Rubric, criterion, a line of a dated job that meets it, a near miss.
LINES = (
    (ML, "ml-at-scale", "Built the ads ranking of a marketplace", "Raised our ranking in the guide of the region"),
    (ML, "ml-at-scale", "Wrote the model that ranks ads", "Sold ads for a paper of high rank"),
    (ML, "ml-at-scale", "Serves the click-through rate model of the shop", "Raised the click-through rate of mails"),
    (ML, "architectures", "Trained deep neural networks on speech", "Trained models in PyTorch"),
    (ML, "framework", "Trained models in PyTorch", "Read about deep neural networks"),
    (ML, "languages", "Wrote services in Scala and Python", "Wrote pages in Python, HTML and SQL"),
    (ML, "ml-libraries", "Trained trees with scikit-learn", "Lent books at the city library"),
    (ML, "problem-solving", "Diagnosed and solved a data race", "Posed hard problems to pupils"),
    (ML, "communication", "Wrote the handbook and presented it to the board", "Wrote the handbook of the depot"),
    (ML, "teamwork", "Worked closely with nurses and managers", "Closely watched nurses at work"),
    (ML, "cloud-native", "Deployed services on Kubernetes", "Deployed services on a mainframe"),
    (ML, "distributed-systems", "Verteilte Systeme für die Bahn gebaut", "Distributed leaflets by a system"),
    (ML, "generative-networks", "Trained diffusion models on 64 GPUs", "Wrote about the diffusion of gases"),
    (ML, "foundation-models", "Tuned large language models", "Tuned large models of trains"),
    (ML, "privacy", "Introduced federated learning on devices", "Wrote the privacy notice of the shop"),
    (ML, "low-level-vision", "Built super-resolution for old films", "Kept the noise low in the library"),
    (ML, "signal-processing", "Digital signal processing in radios", "Wrote skills for Amazon Alexa"),
    (ML, "search-relevance", "Analysed search ranking and relevance", "Led the search for new staff"),
    (ML, "production", "Deployed models behind the web shop", "Shipped in production of chairs"),
    (ML, "cloud-architectures", "Moved the platform to AWS", "Moved backups from tape to object storage"),
    (ML, "data-curation", "Recorded clips, with quality checks and annotation", "Curated an exhibition of maps"),
    (ML, "back-end", "Built secure back-end services in Java", "Wrote the plan for incident response"),
    (ML, "ml-tooling", "Wrote the feature store with MLflow", "Built tooling and moulds for presses"),
    (ML, "agile", "Worked in a Scrum team", "Agile on the climbing wall"),
    (ML, "technical-direction", "Set the technical direction of the group", "Led the team of the morning shift"),
    (DATA, "language", "Wrote the reports in Python", "Wrote the reports in Word"),
    (DATA, "sql", "Wrote queries in PostgreSQL", "Answered queries by telephone"),
    (DATA, "statistics", "Planned A/B tests and regression models", "Wrote macros in SPSS"),
    (DATA, "machine-learning", "Forecast waste with scikit-learn", "Tried gradient boosting once"),
    (DATA, "communication", "Presented findings to shop managers", "Wrote the handbook of the depot"),
    (DATA, "teamwork", "Partnered with the buyers", "Partner of the firm"),
    (DATA, "causal-inference", "Studied prices by causal inference", "Casual work in a bar"),
    (DATA, "forecasting", "Built demand forecasts for 300 shops", "Read the weather forecast on air"),
    (DATA, "dashboards", "Built dashboards in Tableau", "Repaired the dashboards of cars"),
    (DATA, "big-data", "Moved the SQL tables to Snowflake", "Ran the warehouse of a grocer"),
    (DATA, "pipelines", "Scheduled the loads in Apache Airflow", "Welded pipelines in Norway"),
    (DATA, "git", "Introduced Git and code review", "Kept the books in Git"),
    (DATA, "retail", "Advised four retailers on prices", "Held workshops for nurses"),
    (BACKEND, "language", "Wrote services in Kotlin", "Wrote services in Python"),
    (BACKEND, "databases", "Tuned MySQL", "Tuned MongoDB"),
    (BACKEND, "apis", "Designed REST APIs", "Sent letters through the Twilio service"),
    (BACKEND, "containers", "Ran Docker images on Kubernetes", "Loaded containers in the docks"),
    (BACKEND, "tests", "Wrote unit tests and integration tests", "Tested the brakes of lorries"),
    (BACKEND, "communication", "Wrote runbooks and explained them", "Ran the book stall"),
    (BACKEND, "leading", "Led a team of five", "Led tours through the old town"),
    (BACKEND, "messaging", "Streamed events through Kafka", "Answered messages of guests"),
    (BACKEND, "leading", "Leads a team of six", "Leads guests to the table"),
    (BACKEND, "leading", "Lead engineer of the ledger", "Found leads at fairs"),
    (BACKEND, "infrastructure-as-code", "Described the network in Terraform", "Mended the infrastructure of roads"),
    (BACKEND, "ci-cd", "Introduced CI/CD", "Sold CDs"),
    (BACKEND, "monitoring", "Set up Prometheus and Grafana", "Sat with patients at night, monitoring them"),
    (BACKEND, "cloud", "Moved the services to AWS", "Flew through clouds as a pilot"),
    (BACKEND, "payments", "Built services for card payments", "Served 60 seats and processed payments"),
    (BACKEND, "security", "Drew up threat models and added OAuth", "Wrote the handbook for incident response"),
)  # fmt: skip


@cache
def prepared(name: str) -> Prepared:
    return prepare(file.load(file.locate(name)).selected(ALL_VARIANTS), vocabulary())


def outcome(name: str, criterion: str, line: str) -> Outcome:
    text = f"Mira Solberg\n\nEXPERIENCE\n\nAssociate, Initech\tJanuary 2020 - December 2022\n- {line}.\n"
    resume = parse(read_plaintext(text.encode(), "mira.txt", Limits()), prepared(name).vocabulary)
    verdicts = score(resume, prepared(name).rubric, AS_OF)
    return next(verdict.outcome for verdict in verdicts if verdict.criterion.id == criterion)


def industry_experience(title: str) -> Outcome:
    text = f"Mira Solberg\n\nEXPERIENCE\n\n{title}, Initech GmbH\nJanuary 2020 - December 2023\n"
    resume = parse(read_plaintext(text.encode(), "mira.txt", Limits()), prepared(ML).vocabulary)
    verdicts = score(resume, prepared(ML).rubric, AS_OF)
    return next(verdict.outcome for verdict in verdicts if verdict.criterion.id == "industry-experience")


@pytest.mark.parametrize(
    "title",
    [
        "Softwareentwicklerin",
        "Développeur backend",
        "Analista programador",
        "Cientista de Dados",
        "Sviluppatore software",
        "算法工程师",
        "Embedded Software Engineer",
        "Robotics Software Engineer",
        "Firmware Engineer",
    ],
)
def test_a_title_alone_shows_years_in_the_industry(title: str) -> None:
    assert industry_experience(title) is Outcome.MET


@pytest.mark.parametrize("title", ["Krankenpfleger", "Développeur commercial", "Bus driver", "Receptionist"])
def test_the_title_of_another_trade_does_not(title: str) -> None:
    assert industry_experience(title) is Outcome.NO_EVIDENCE


def test_every_criterion_that_words_decide_has_its_lines() -> None:
    asked = {
        (name, criterion.id)
        for name in file.bundled()
        for criterion in file.load(file.locate(name)).criteria
        if criterion.kind not in TIMED
    }
    assert asked == {(name, criterion) for name, criterion, _, _ in LINES}


@pytest.mark.parametrize(("name", "criterion", "line"), [row[:3] for row in LINES])
def test_a_plausible_line_meets_the_criterion(name: str, criterion: str, line: str) -> None:
    assert outcome(name, criterion, line) is Outcome.MET


@pytest.mark.parametrize(("name", "criterion", "line"), [(*row[:2], row[3]) for row in LINES])
def test_a_line_that_only_looks_like_it_does_not(name: str, criterion: str, line: str) -> None:
    assert outcome(name, criterion, line) is not Outcome.MET
