import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from mlscreen.lexicon.matcher import find
from mlscreen.lexicon.tables import load as load_table
from mlscreen.lexicon.typos import Mender, allowed, compared, mender, nearest
from mlscreen.lexicon.vocabulary import load
from mlscreen.model.resume import Method


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("kubernets", "kubernetes"),
        ("tensorfow", "tensorflow"),
        ("postgersql", "postgresql"),
        ("javascirpt", "javascript"),
        ("recomender", "recommender"),
    ],
)
def test_a_slip_of_the_fingers_is_mended(word: str, meant: str) -> None:
    found = mender(load()).mend(word)
    assert found is not None
    assert found[0] == meant
    assert 0.8 <= found[1] < 1


ORDINARY = (
    "patient, patent, closure, director, directory, recommended, nodes, javac, robert, germany, vertical, angled, "
    "swing, keros, facilitate, oncology, parking, shopping, hiking, germane, marina, piston, reacted, railing"
)


@pytest.mark.parametrize("word", ORDINARY.split(", "))
def test_ordinary_words_and_names_stay_as_they_are(word: str) -> None:
    assert not [hit for hit in find(word, load()) if hit.method is Method.FUZZY]


def test_two_words_equally_near_are_no_answer() -> None:
    assert Mender(lambda _: ["martian", "martial"]).mend("martiaz") is None


def test_the_first_letter_must_be_right() -> None:
    assert Mender({"k": ["kubernetes"], "c": []}.__getitem__).mend("cubernetes") is None


def test_long_words_may_hold_two_errors() -> None:
    assert (allowed("python"), allowed("tensorflow")) == (1, 2)


def test_the_nearest_forms_come_best_first() -> None:
    assert nearest("pyton", ["pylon", "python", "cobol"], 2)[0] in {"pylon", "python"}
    assert "cobol" not in nearest("pyton", ["pylon", "python", "cobol"], 3)


def test_a_trap_is_never_mended() -> None:
    traps = load_table("typo_traps")["words"]
    assert len(traps) > 1000
    assert not [word for word in traps if mender(load()).mend(word)]


_WORDS = st.text("abc", min_size=5, max_size=8)


@given(_WORDS, st.lists(_WORDS, max_size=8), st.integers(1, 2))
def test_with_and_without_the_library_the_same_words_are_near(word: str, forms: list[str], cutoff: int) -> None:
    assert compared(word, forms, cutoff) == list(
        extract(word, forms, scorer=OSA.distance, limit=None, score_cutoff=cutoff)
    )


def test_an_answer_does_not_depend_on_how_many_words_were_asked_before() -> None:
    words = [word[:-2] + word[-1] for word in sorted(load().words) if len(word) > 7 and word.isascii()][::120]
    used = Mender(load().index.words_with)
    assert [used.mend(word) for word in words] == [Mender(load().index.words_with).mend(word) for word in words]
