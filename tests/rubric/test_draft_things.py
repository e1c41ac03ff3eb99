from mlscreen.lexicon.vocabulary import ConceptKind
from mlscreen.model.document import Span
from mlscreen.rubric.draft_things import Term


def test_a_thing_without_a_name_of_its_own_has_none() -> None:
    assert Term("Kafka", ConceptKind.SKILL, Span(0, 5), True).name == ""
