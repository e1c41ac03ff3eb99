from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from mlscreen.cli.preparation import Choice, day, limits, load_rubric, nearest
from mlscreen.errors import BadRubric, UsageProblem
from mlscreen.extract.limits import SETTABLE, Limits
from mlscreen.model.record import replace
from mlscreen.rubric.writing import write
from tests.render.examples import CLOUD, RUBRIC


@pytest.fixture
def rubric(tmp_path: Path) -> str:
    senior = replace(CLOUD, id="cloud-senior", only_for=("senior",))
    place = tmp_path / "mine.yaml"
    place.write_text(write(replace(RUBRIC, criteria=(*RUBRIC.criteria, senior))), encoding="utf-8")
    return str(place)


def test_without_a_variant_its_criteria_are_left_out(rubric: str) -> None:
    assert len(load_rubric(Choice(rubric)).criteria) == len(RUBRIC.criteria)


def test_a_variant_adds_its_criteria(rubric: str) -> None:
    assert len(load_rubric(Choice(rubric, ("senior",))).criteria) == len(RUBRIC.criteria) + 1


def test_an_unknown_variant_is_told_with_the_known_ones(rubric: str) -> None:
    with pytest.raises(UsageProblem, match=r"did you mean 'senior'\? \(it has senior\)"):
        load_rubric(Choice(rubric, ("senoir",)))


def test_a_rubric_without_variants_says_so(tmp_path: Path) -> None:
    place = tmp_path / "plain.yaml"
    place.write_text(write(RUBRIC), encoding="utf-8")
    with pytest.raises(UsageProblem, match="it has none"):
        load_rubric(Choice(str(place), ("senior",)))


def test_an_unknown_rubric_is_a_bad_one() -> None:
    with pytest.raises(BadRubric, match="no-such-rubric"):
        load_rubric(Choice("no-such-rubric"))


def test_the_day_is_the_one_given_or_today() -> None:
    assert day(datetime(2026, 11, 1, tzinfo=UTC)) == date(2026, 11, 1)
    assert day(None) >= date(2026, 1, 1)


@pytest.mark.parametrize(
    ("word", "advice"), [("pythn", "; did you mean 'Python'?"), ("xyz", ""), ("PYTHON", "; did you mean 'Python'?")]
)
def test_a_near_name_is_suggested(word: str, advice: str) -> None:
    assert nearest(word, ["Python", "Go"]) == advice


@pytest.mark.parametrize(
    ("setting", "field", "expected"),
    [
        ("pages=300", "max_pages", 300),
        ("size=50MB", "max_bytes", 50_000_000),
        ("size=1,000", "max_bytes", 1_000),
        ("memory=2G", "max_memory_bytes", 2_000_000_000),
        ("characters=10k", "max_characters", 10_000),
    ],
)
def test_a_limit_is_set_by_name(setting: str, field: str, expected: int) -> None:
    assert getattr(limits(False, [setting]), field) == expected


@pytest.mark.parametrize(
    ("setting", "message"),
    [
        ("page=3", "did you mean 'pages'"),
        ("pages", "no number above 0"),
        ("pages=0", "no number above 0"),
        ("pages=-1", "no number above 0"),
        ("size=MB", "no number above 0"),
        ("size=many", "no number above 0"),
    ],
)
def test_a_limit_that_is_none_is_told(setting: str, message: str) -> None:
    with pytest.raises(UsageProblem, match=message):
        limits(False, [setting])


def test_every_limit_that_can_be_set_exists() -> None:
    assert set(SETTABLE.values()) == {name for name in Limits.__struct_fields__ if name.startswith("max_")}


def test_a_rubric_that_judges_who_someone_is_does_not_score(tmp_path: Path) -> None:
    place = tmp_path / "unlawful.yaml"
    place.write_text(write(RUBRIC).replace("label: Teamwork", "label: Young digital native"), encoding="utf-8")
    assert "digital native" in place.read_text(encoding="utf-8")
    with pytest.raises(BadRubric, match=r"unlawful\.yaml:\d+:\d+"):
        load_rubric(Choice(str(place)))
