import pickle
from pathlib import Path

import pytest

from mlscreen.errors import BadVocabulary
from mlscreen.lexicon.vocabulary import ConceptKind, load


def test_the_vocabulary_is_large_and_of_many_fields() -> None:
    concepts = load().concepts
    assert len(concepts) >= 1500
    assert {one.kind for one in concepts} == set(ConceptKind) - {ConceptKind.PHRASE}


@pytest.mark.parametrize(
    ("name", "canonical"),
    [("golang", "Go"), ("K8S", "Kubernetes"), ("postgres", "PostgreSQL"), ("Go", "Go"), ("hr", "human resources")],
)
def test_a_concept_is_found_by_any_of_its_names(name: str, canonical: str) -> None:
    concept = load().get(name)
    assert concept is not None
    assert concept.name == canonical


@pytest.mark.parametrize("name", ["", "  ", "go to market", "no such thing"])
def test_what_is_not_known_is_none(name: str) -> None:
    assert load().get(name) is None


@pytest.mark.parametrize(
    ("child", "ancestors"),
    [
        ("PyTorch", {"deep learning framework", "deep learning", "machine learning library", "machine learning"}),
        ("AWS", {"cloud platform", "cloud computing"}),
        ("C++", {"programming language"}),
        ("federated learning", {"privacy-preserving machine learning"}),
        ("GAN", {"generative model"}),
        ("Kubernetes", {"container orchestration", "cloud-native"}),
    ],
)
def test_a_child_implies_its_ancestors(child: str, ancestors: set[str]) -> None:
    assert ancestors <= set(load().implies(child))


@pytest.mark.parametrize(
    ("name", "stranger"),
    [("TensorFlow", "Python"), ("machine learning", "PyTorch"), ("Java", "JavaScript"), ("SQL", "MySQL")],
)
def test_nothing_implies_a_child_or_a_sibling(name: str, stranger: str) -> None:
    assert stranger not in load().implies(name)


def test_ancestors_come_nearest_first() -> None:
    implied = load().implies("PyTorch")
    assert implied.index("deep learning framework") < implied.index("deep learning") < implied.index("machine learning")
    assert load().implies("no such thing") == ()


def test_extending_adds_only_what_is_unknown() -> None:
    base = load()
    wider = base.extended(["clean rooms", "Python", "k8s", "", "!!"])
    assert len(wider.concepts) == len(base.concepts) + 1
    added = wider.get("Clean Rooms")
    assert added is not None
    assert added.kind is ConceptKind.PHRASE
    assert wider.digest != base.digest
    assert base.extended(["Python"]) is base
    assert base.extended(["b", "a b"]).digest == base.extended(["a b", "b"]).digest


def test_neighbours_are_study_areas_of_the_same_family() -> None:
    near = load().neighbours("Informatik")
    assert {"mathematics", "electrical engineering", "data science"} <= set(near)
    assert not {"computer science", "nursing", "law"} & set(near)
    assert load().neighbours("Python") == ()


def test_suggestions_are_canonical_names_best_first() -> None:
    assert load().suggest("Kuberntes")[0] == "Kubernetes"
    assert len(load().suggest("pyhton", limit=1)) == 1


def test_search_finds_a_part_of_a_name_or_alias() -> None:
    assert {"PyTorch", "Kubernetes"} <= {one.name for word in ("torch", "k8s") for one in load().search(word)}
    assert load().search("!!") == ()


def test_a_machine_learning_degree_is_an_area_too() -> None:
    concept = load().get("machine learning")
    assert concept is not None
    assert concept.is_area


def test_it_crosses_process_borders() -> None:
    copy = pickle.loads(pickle.dumps(load()))
    assert copy.digest == load().digest
    assert copy.implies("AWS") == load().implies("AWS")


def test_own_terms_are_added(tmp_path: Path) -> None:
    file = tmp_path / "own.yaml"
    file.write_text("Acme Flow: [AcmeFlow]\nPython: [Snakelang]\n", encoding="utf-8")
    vocabulary = load(file)
    flow, python = vocabulary.get("acmeflow"), vocabulary.get("snakelang")
    assert flow is not None
    assert python is not None
    assert (flow.name, python.name) == ("Acme Flow", "Python")


def test_a_file_of_terms_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadVocabulary, match=r"none\.yaml: cannot be read"):
        load(tmp_path / "none.yaml")


def test_children_are_those_that_name_it_as_a_parent() -> None:
    children = load().children("programming language")
    assert {"Go", "Scala", "C++"} <= set(children)
    assert "Django" not in children
    assert load().children("no such thing") == ()


def test_a_certificate_with_a_number_is_known_without_its_last_word() -> None:
    extended = load().extended(["EPA 608 certification", "Zorbing certificate", "AWS certification"])
    assert (found := extended.get("EPA 608")) is not None
    assert found.name == "EPA 608 certification"
    assert extended.get("Zorbing") is None
    assert (cloud := extended.get("AWS")) is not None
    assert "certif" not in cloud.name.lower()
