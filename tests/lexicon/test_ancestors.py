"""What naming one thing shows of another, and what it does not."""

import pytest

from mlscreen.lexicon.vocabulary import load


@pytest.mark.parametrize(
    ("named", "shown"),
    [
        ("Amazon EKS", "cloud computing"),
        ("Amazon EKS", "Kubernetes"),
        ("Kubernetes", "cloud-native"),
        ("AdaBoost", "boosting"),
        ("XGBoost", "boosting"),
        ("DNN", "neural network"),
        ("deep neural network", "deep learning"),
        ("convolutional neural network", "deep neural network"),
        ("Transformer", "deep learning"),
        ("ventilator care", "nursing"),
        ("VAT", "taxation"),
        ("OWASP", "information security"),
        ("Apache Airflow", "data engineering"),
        ("embedded software", "software development"),
        ("embedded software", "embedded systems"),
        ("firmware", "software development"),
        ("robotics software", "software development"),
        ("robotics software", "robotics"),
        ("driving licence", "vehicle driving"),
    ],
)
def test_what_a_name_necessarily_shows(named: str, shown: str) -> None:
    concept = load().get(named)
    assert concept is not None
    assert shown in load().implies(concept.name)


@pytest.mark.parametrize(
    ("named", "hidden"),
    [
        ("Kubernetes", "cloud computing"),
        ("MinIO", "cloud computing"),
        ("microservices", "information security"),
        ("event-driven architecture", "information security"),
        ("JWT", "information security"),
        ("LDAP", "information security"),
        ("SSL/TLS", "cryptography"),
        ("HTTP", "computer networking"),
        ("PyTorch", "neural network"),
        ("PyTorch", "deep neural network"),
        ("AdaBoost", "gradient boosting"),
        ("RabbitMQ", "distributed systems"),
        ("Autosys", "data engineering"),
        ("Jira", "software testing"),
        ("MVC", "software architecture"),
        ("Elasticsearch", "information retrieval"),
        ("FFmpeg", "signal processing"),
        ("Jupyter", "data analysis"),
        ("freight forwarding", "customs clearance"),
        ("Active Directory", "information security"),
        ("embedded systems", "software development"),
        ("robotics", "software development"),
    ],
)
def test_what_a_name_does_not_show(named: str, hidden: str) -> None:
    concept = load().get(named)
    assert concept is not None
    assert hidden not in (concept.name, *load().implies(concept.name))
