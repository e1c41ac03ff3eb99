import pytest

from mlscreen.lexicon.vocabulary import load
from mlscreen.rubric.draft_terms import terms

VOCABULARY = load()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Experience with Kafka or Zorbo", ["Kafka", "Zorbo"]),
        ("preceptor or charge nurse", ["preceptor", "charge nurse"]),
        ("Experience in inbound or outbound logistics", ["inbound logistics", "outbound logistics"]),
        (
            "mergers, landlord and tenant, or secured lending",
            ["mergers", "landlord and tenant", "secured lending"],
        ),
        ("Experience in state or local government", ["local government"]),
        ("Written or verbal communication", ["written communication", "verbal communication"]),
    ],
)
def test_each_item_beside_a_named_one_is_named(text: str, names: list[str]) -> None:
    found = [term.name for term in terms(text, VOCABULARY)]
    assert found == names
