import pytest

from mlscreen.rubric.composing import DEEPEST, compose
from mlscreen.rubric.problem import Refused
from mlscreen.rubric.tree import Items, Mapping, Place, Scalar


def test_the_tree_holds_values_with_their_places() -> None:
    tree = compose("a: 1\nb:\n  - x\n")
    assert tree == Mapping(
        Place(1, 1),
        (
            (Scalar(Place(1, 1), "a"), Scalar(Place(1, 4), 1)),
            (Scalar(Place(2, 1), "b"), Items(Place(3, 3), (Scalar(Place(3, 5), "x"),))),
        ),
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "empty"),
        ("a: &x 1\nb: *x", "anchors"),
        ("a: !!python/none x", "tags"),
        ("a: [", "not YAML"),
        ("a: 1\n---\nb: 2", "second document"),
        ("[" * (DEEPEST + 2) + "]" * (DEEPEST + 2), "nested"),
        ("a: \x00", "does not allow"),
    ],
)
def test_what_a_rubric_has_no_use_for_is_refused(text: str, said: str) -> None:
    with pytest.raises(Refused) as refused:
        compose(text)
    assert said in refused.value.problem.message
