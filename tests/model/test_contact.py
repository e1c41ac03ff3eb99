from mlscreen.model.contact import Contact
from mlscreen.model.resume import Education, Position, Resume, SkillMention


def test_what_scoring_receives_holds_no_contact_data() -> None:
    contact = set(Contact.__struct_fields__)
    assert contact
    for kind in (Resume, Position, Education, SkillMention):
        assert kind.__struct_fields__
        assert not contact & set(kind.__struct_fields__)
