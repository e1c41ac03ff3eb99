from mlscreen.lexicon.index import SHIFT
from mlscreen.lexicon.reading import Candidate, make_ready
from mlscreen.lexicon.vocabulary import load
from mlscreen.model.document import Span


def test_a_candidate_knows_its_place_and_its_concept() -> None:
    reading = make_ready("the Python way", load(), ())
    candidate = Candidate(1, 2, load().index.forms["python"])
    assert reading.span(candidate) == Span(4, 10)
    assert reading.concept(candidate).name == "Python"
    assert candidate.value >> SHIFT < len(load().rows)


def test_a_word_divided_at_a_line_end_is_joined_when_the_vocabulary_knows_it() -> None:
    assert make_ready("kuber-\nnetes", load(), ()).atoms.words == ["kubernetes"]
    assert make_ready("quick-\nwitted", load(), ()).atoms.words == ["quick", "witted"]
