from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from mlscreen.model.record import replace
from mlscreen.model.scorecard import Outcome, Scorecard
from mlscreen.render.ranking import ranking
from tests.render.examples import DEGREE, INDUSTRY, JOBS, STUDY, card, verdict

UNCLEAR_10_OF_25 = verdict(INDUSTRY, Outcome.UNCLEAR, 0, JOBS)
SILENT = verdict(INDUSTRY, Outcome.NO_EVIDENCE)


def made(name: str, share: float, unclear: bool = False) -> Scorecard:
    degree = replace(verdict(DEGREE, Outcome.PARTIAL, 0, STUDY), points=15 * share)
    return card(name, f"{name}.pdf", (degree, UNCLEAR_10_OF_25 if unclear else SILENT), name[0])


def labels(*cards: Scorecard) -> list[str]:
    return [f"{row.label} {row.card.candidate}" for row in ranking(cards)]


def test_the_highest_percent_comes_first() -> None:
    assert labels(made("a", 0.1), made("b", 0.9), made("c", 0.5)) == ["1 b", "2 c", "3 a"]


def test_equal_percents_are_a_tie_and_the_next_place_is_skipped() -> None:
    assert labels(made("c", 0.2), made("b", 0.9), made("a", 0.9)) == ["1= a", "1= b", "3 c"]


def test_overlapping_ranges_are_a_tie() -> None:
    # a: 12 to 52 %, b: 48 %: a could be ahead of b.
    assert labels(made("a", 0.2, unclear=True), made("b", 0.8)) == ["1= b", "1= a"]


def test_a_chain_of_overlaps_is_one_tie() -> None:
    # a: 12 to 52 %, b: 48 to 88 %, c: 60 %: a and c meet only through b.
    chain = made("a", 0.2, unclear=True), made("b", 0.8, unclear=True), made("c", 1.0)
    assert labels(*chain) == ["1= c", "1= b", "1= a"]


def test_nobody_to_rank_gives_no_places() -> None:
    assert ranking(()) == ()


people = st.lists(st.tuples(st.integers(0, 20), st.booleans()), max_size=8)


@given(people)
def test_ranges_overlap_only_inside_a_tie_and_order_of_input_does_not_matter(people: list[tuple[int, bool]]) -> None:
    cards = [made(f"{chr(97 + index)}", share / 20, unclear) for index, (share, unclear) in enumerate(people)]
    ranked = ranking(cards)
    assert ranked == ranking(reversed(cards))
    assert len(ranked) == len(cards)
    for better, worse in pairwise(ranked):
        if better.rank != worse.rank:
            assert better.card.percent_range[0] > worse.card.percent_range[1]
        else:
            assert better.tied
            assert worse.tied
