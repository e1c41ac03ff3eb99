import pytest

from mlscreen.rubric.draft_lists import choices


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Experience with fisheries, environmental or agricultural data",
            ["fisheries data", "environmental data", "agricultural data"],
        ),
        ("CRRT, IABP and/or Impella", ["CRRT", "IABP", "Impella"]),
        (
            "quantisation, pruning and/or knowledge distillation",
            ["quantisation", "pruning", "knowledge distillation"],
        ),
        (
            "oncology, paediatric or emergency nursing",
            ["oncology nursing", "paediatric nursing", "emergency nursing"],
        ),
        (
            "industrial, commercial or residential wiring",
            ["industrial wiring", "commercial wiring", "residential wiring"],
        ),
        ("budgeting, forecasting and/or planning", ["budgeting", "forecasting", "planning"]),
        ("Inbound or outbound logistics", ["Inbound logistics", "outbound logistics"]),
        (
            "any of: pensions, landlord and tenant, or secured lending",
            ["pensions", "landlord and tenant", "secured lending"],
        ),
        ("Knowledge of Revit or Zorbo in practice", ["Revit", "Zorbo"]),
        ("Information retrieval or machine learning", ["retrieval", "machine learning"]),
        ("Able to manage CRRT, IABP and/or Impella", ["CRRT", "IABP", "Impella"]),
    ],
)
def test_items_of_a_list_are_cut(text: str, names: list[str]) -> None:
    assert [[item.name for item in items] for items in choices(text)] == [names]


@pytest.mark.parametrize(
    "text",
    [
        "Python or similar languages",
        "C++14 or later",
        "Rust, or the itch to learn it",
        "Ability to design or build Java services",
        "Java and SQL",
        "",
    ],
)
def test_what_is_no_list_of_things_is_left_alone(text: str) -> None:
    assert choices(text) == ()
