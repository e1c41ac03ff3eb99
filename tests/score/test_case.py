import pytest

from mlscreen.model.document import Span
from mlscreen.model.resume import Polarity, SectionKind
from mlscreen.score.case import NEVER
from tests.score.builders import Maker


def test_mentions_are_found_by_their_own_name_and_by_what_they_are() -> None:
    maker = Maker().job("2020 to 2021", "PyTorch")
    case = maker.mention("PyTorch", Span(0, 999), 0, implies=("deep learning",)).case()
    assert len(case.mentions(["PyTorch", "deep learning"], Polarity.AFFIRMED)) == 1
    assert len(case.mentions(["deep learning"], Polarity.AFFIRMED)) == 1
    assert not case.mentions(["machine learning"], Polarity.AFFIRMED)
    assert not case.mentions(["PyTorch"], Polarity.NEGATED)


@pytest.mark.parametrize(
    ("when", "demonstrated", "last"),
    [("2020-01 to 2021-03", True, 2021 * 12 + 2), (None, False, NEVER), ("2026-01 to 2027-01", False, NEVER)],
)
def test_only_dated_and_past_work_demonstrates(when: str | None, demonstrated: bool, last: int) -> None:
    case = Maker().job(when, "Go", "Go").case()
    mention = case.mentions(["Go"], Polarity.AFFIRMED)[0]
    assert (case.demonstrated(mention), case.last_use(mention)) == (demonstrated, last)


@pytest.mark.parametrize(
    ("kind", "text", "demonstrated"),
    [
        (SectionKind.PROJECTS, "Go chess engine, 2021", True),
        (SectionKind.PROJECTS, "Go chess engine", False),
        (SectionKind.PUBLICATIONS, "Go, pp. 112.2019", False),
        (SectionKind.SKILLS, "Go since 2019", False),
    ],
)
def test_outside_positions_a_project_or_publication_needs_a_year(
    kind: SectionKind, text: str, demonstrated: bool
) -> None:
    case = Maker().listed(text, "Go", kind=kind).case()
    assert case.demonstrated(case.mentions(["Go"], Polarity.AFFIRMED)[0]) is demonstrated


def test_the_heading_of_a_position_holds_its_dates() -> None:
    case = Maker().job("2020-01 to now", "text").case()
    assert case.heading(case.resume.positions[0]).quote == "Engineer, Initech\t2020-01 to now"
