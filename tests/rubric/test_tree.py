import pytest

from mlscreen.rubric.tree import Items, Mapping, Node, Place, Scalar, Value, child_of, describe, plain_value, texts

AT = Place(1, 1)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("null", None),
        ("true", True),
        ("No", "No"),
        ("on", "on"),
        ("12", 12),
        ("1.5", 1.5),
        ("1e400", "1e400"),
        ("1.2.3", "1.2.3"),
        ("2024-01-01", "2024-01-01"),
        ("C", "C"),
        ("9" * 30, float("9" * 30)),
    ],
)
def test_plain_values_mean_what_yaml_1_2_says(text: str, value: Value) -> None:
    found = plain_value(text)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("node", "words"),
    [
        (Scalar(AT, None), "nothing"),
        (Scalar(AT, True), "true"),
        (Scalar(AT, 3), "the number 3"),
        (Scalar(AT, "x"), "the text 'x'"),
        (Items(AT, ()), "a list"),
        (Mapping(AT, ()), "a mapping"),
    ],
)
def test_nodes_are_named_in_words(node: Node, words: str) -> None:
    assert describe(node) == words


def test_texts_and_children_are_found() -> None:
    inner = Items(AT, (Scalar(Place(2, 3), "a"), Scalar(AT, 1)))
    node = Mapping(AT, ((Scalar(AT, "key"), inner),))
    assert list(texts(node)) == [("a", Place(2, 3))]
    assert child_of(node, "key") is inner
    assert child_of(node, "other") is None
    assert child_of(inner, "key") is None
