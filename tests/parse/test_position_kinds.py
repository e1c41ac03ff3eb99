import pytest

from mlscreen.model.resume import PositionKind, SectionKind
from mlscreen.parse.position_kinds import BY_SECTION, kind_of


@pytest.mark.parametrize(("section", "kind"), BY_SECTION.items())
def test_a_plain_title_has_the_kind_of_its_section(section: SectionKind, kind: PositionKind) -> None:
    assert kind_of("Engineer", section) is kind


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Praktikantin", PositionKind.INTERNSHIP),
        ("Stagiaire développeur", PositionKind.INTERNSHIP),
        ("数据实习生", PositionKind.INTERNSHIP),
        ("Afstudeerstage", PositionKind.INTERNSHIP),
        ("Pflichtpraktikum", PositionKind.INTERNSHIP),
        ("PhD Candidate", PositionKind.RESEARCH),
        ("Research Analyst", PositionKind.JOB),
        ("Grader", PositionKind.TEACHING),
        ("", PositionKind.JOB),
    ],
)
def test_the_title_decides_among_jobs(title: str, kind: PositionKind) -> None:
    assert kind_of(title, SectionKind.EXPERIENCE) is kind


def test_a_project_named_so_is_no_job() -> None:
    assert kind_of("Billing system", SectionKind.EXPERIENCE, project=True) is PositionKind.PROJECT
