import pytest

from mlscreen.rubric.posting_lines import Role


@pytest.mark.parametrize("role", [Role.COMPANY, Role.OFFER, Role.LEGAL, Role.APPLY])
def test_what_is_about_the_employer_is_set_aside(role: Role) -> None:
    assert role.aside


@pytest.mark.parametrize("role", [Role.REQUIRED, Role.PREFERRED, Role.DUTIES, Role.STACK, Role.PROSE, Role.CONDITIONS])
def test_what_may_describe_the_candidate_is_read(role: Role) -> None:
    assert not role.aside
