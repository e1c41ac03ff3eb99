from mlscreen.model.draft import Draft, SetAside
from mlscreen.model.rubric import Rubric, Source


def test_a_draft_holds_its_rubric_and_what_a_person_should_look_at() -> None:
    rubric = Rubric("cook", "Cook", "draft", (), draft=True)
    draft = Draft(rubric, set_aside=(SetAside(Source(3, "Free meals"), "pay and benefits"),), questions=("How many?",))
    assert draft.rubric.draft
    assert draft.mentioned == ()
    assert draft.set_aside[0].source.line == 3
