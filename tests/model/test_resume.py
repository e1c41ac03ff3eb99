from mlscreen.model.resume import DegreeLevel, Polarity


def test_degree_levels_ascend() -> None:
    order = ["NONE", "SECONDARY", "DIPLOMA", "ASSOCIATE", "BACHELOR", "MASTER", "DOCTORATE"]
    assert [level.name for level in sorted(DegreeLevel)] == order


def test_only_one_polarity_is_credited() -> None:
    assert [polarity.value for polarity in Polarity] == ["affirmed", "negated", "ambiguous"]
