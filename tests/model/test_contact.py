from dataclasses import fields

from mlscreen.model.contact import Contact
from mlscreen.model.resume import Education, Position, Resume, SkillMention


def test_what_scoring_receives_holds_no_contact_data() -> None:
    contact = {field.name for field in fields(Contact)}
    for kind in (Resume, Position, Education, SkillMention):
        assert not contact & {field.name for field in fields(kind)}
