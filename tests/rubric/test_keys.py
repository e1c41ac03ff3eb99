from mlscreen.model.resume import DegreeLevel
from mlscreen.model.rubric import CriterionKind
from mlscreen.rubric.keys import COMMON, LEVELS, OF_KIND, RUBRIC, Fields, of_kind


def every(fields: Fields) -> list[Fields]:
    nested = [inner for key in fields.keys if key.fields for inner in every(key.fields)]
    return [fields, *nested]


def test_every_kind_has_its_keys_beside_the_common_ones() -> None:
    assert set(OF_KIND) == set(CriterionKind)
    for kind in CriterionKind:
        names = [key.name for key in of_kind(kind).keys]
        assert len(names) == len(set(names))
        assert names[: len(COMMON)] == [key.name for key in COMMON]


def test_every_key_says_what_it_is_and_groups_name_known_keys() -> None:
    for fields in [*every(RUBRIC), *(inner for kind in CriterionKind for inner in every(of_kind(kind)))]:
        assert all(key.about for key in fields.keys)
        for group in fields.one_of:
            assert all(fields.get(name) for way in group for name in way)
        assert all(fields.get(name) for name in fields.any_of)


def test_levels_leave_out_none() -> None:
    assert tuple(level.name.lower() for level in DegreeLevel if level is not DegreeLevel.NONE) == LEVELS
