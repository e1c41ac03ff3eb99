import pytest

from mlscreen.model.record import replace
from mlscreen.model.resume import DegreeLevel, EducationStatus
from mlscreen.model.rubric import CriterionKind, EducationOptions
from mlscreen.model.scorecard import Outcome, Verdict
from tests.score.builders import Maker, choices, judged

MASTER = EducationOptions(DegreeLevel.MASTER, ("computer science",), True, ("statistics",))


def education(maker: Maker, options: EducationOptions = MASTER) -> Verdict:
    return judged(maker, CriterionKind.EDUCATION, options)


def master(**more: str) -> Maker:
    return Maker().degree(DegreeLevel.MASTER, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("level", [DegreeLevel.MASTER, DegreeLevel.DOCTORATE])
def test_a_completed_degree_of_the_level_or_higher_meets_it(level: DegreeLevel) -> None:
    assert education(Maker().degree(level)).outcome is Outcome.MET


def test_the_quote_holds_the_degree_and_not_the_school() -> None:
    verdict = education(master(school="Harvard"))
    assert verdict.evidence[0].quote == "Master computer science"
    assert "Harvard" not in verdict.rationale


def test_a_lower_degree_does_not_meet_it() -> None:
    verdict = education(Maker().degree(DegreeLevel.BACHELOR))
    assert verdict.outcome is Outcome.NOT_MET
    assert "below the level" in verdict.rationale


def test_a_higher_degree_in_progress_leaves_open_whether_the_lower_one_was_completed() -> None:
    verdict = education(Maker().degree(DegreeLevel.DOCTORATE, status=EducationStatus.IN_PROGRESS))
    assert verdict.outcome is Outcome.UNCLEAR
    assert "whether the master's degree was completed before is not said" in verdict.rationale


def test_to_study_takes_a_finished_secondary_school() -> None:
    school = EducationOptions(DegreeLevel.SECONDARY)
    for level, outcome in ((DegreeLevel.BACHELOR, Outcome.MET), (DegreeLevel.DIPLOMA, Outcome.UNCLEAR)):
        maker = Maker().degree(level, status=EducationStatus.IN_PROGRESS)
        assert education(maker, school).outcome is outcome


def test_a_related_field_counts_when_the_posting_says_so() -> None:
    assert education(master(area="statistics")).outcome is Outcome.MET
    assert "related field" in education(master(area="statistics")).rationale
    assert education(master(area="statistics"), replace(MASTER, related=False)).outcome is Outcome.NOT_MET


def test_another_field_does_not_count_and_the_reason_is_given() -> None:
    verdict = education(master(area="history"))
    assert (verdict.outcome, verdict.points) == (Outcome.NOT_MET, 0)
    assert "not one of the areas" in verdict.rationale


def test_a_degree_without_a_field_is_unclear() -> None:
    assert education(master(area="")).outcome is Outcome.UNCLEAR
    assert education(master(area=""), EducationOptions(DegreeLevel.MASTER)).outcome is Outcome.MET


@pytest.mark.parametrize(
    ("status", "when", "outcome", "points"),
    [
        (EducationStatus.IN_PROGRESS, None, "partial", 5),
        (EducationStatus.IN_PROGRESS, "2024-01 to now", "partial", 5),
        (EducationStatus.IN_PROGRESS, "2018-01 to 2020-06", "unclear", 5),
        (EducationStatus.COMPLETED, "2023-09 to 2026-06", "partial", 5),
        (EducationStatus.UNKNOWN, "2023-09 to 2026-06", "partial", 5),
        (EducationStatus.UNKNOWN, "2018-09 to 2020-06", "met", 10),
        (EducationStatus.UNKNOWN, None, "met", 10),
        (EducationStatus.UNKNOWN, "2024 to 2025", "met", 10),
        (EducationStatus.DISCONTINUED, None, "not_met", 0),
    ],
)
def test_the_status_decides(status: EducationStatus, when: str | None, outcome: str, points: float) -> None:
    verdict = education(Maker().degree(DegreeLevel.MASTER, status=status, when=when))
    assert (verdict.outcome.value, verdict.points) == (outcome, points)


def test_no_degree_is_no_evidence() -> None:
    assert education(Maker()).outcome is Outcome.NO_EVIDENCE


def test_equivalent_experience_meets_it_and_the_path_is_named() -> None:
    options = replace(MASTER, or_equivalent_months=48)
    verdict = education(Maker().degree(DegreeLevel.BACHELOR).job("2018-01 to 2022-01", "x"), options)
    assert (verdict.outcome, verdict.points) == (Outcome.MET, 10)
    assert verdict.rationale.startswith("Met through equivalent experience (48 months), not through a degree")


def test_equivalent_experience_is_of_the_kind_that_the_rubric_names() -> None:
    options = replace(MASTER, or_equivalent_months=48, equivalent_of=choices("Go"))
    assert education(Maker().job("2010-01 to 2022-01", "Made coffee"), options).outcome is Outcome.NO_EVIDENCE
    assert education(Maker().job("2010-01 to 2022-01", "Go", "Go"), options).outcome is Outcome.MET


def test_both_paths_are_named_when_neither_is_enough() -> None:
    options = replace(MASTER, or_equivalent_months=48)
    verdict = education(Maker().degree(DegreeLevel.BACHELOR).job("2018-01 to 2018-12", "x"), options)
    assert verdict.outcome is Outcome.NOT_MET
    assert "A completed master's degree" in verdict.to_change
    assert "36 more months" in verdict.to_change


def test_the_better_of_two_degrees_decides() -> None:
    maker = Maker().degree(DegreeLevel.DOCTORATE, status=EducationStatus.IN_PROGRESS).degree(DegreeLevel.MASTER)
    assert education(maker).outcome is Outcome.MET


def test_the_degree_in_the_area_itself_is_shown_before_a_higher_one_in_a_related_area() -> None:
    maker = Maker().degree(DegreeLevel.DOCTORATE, "statistics").degree(DegreeLevel.MASTER, "computer science")
    verdict = education(maker)
    assert verdict.evidence[0].quote == "Master computer science"
    assert verdict.rationale.startswith("Master's degree in computer science: completed.")


def test_a_degree_in_two_areas_counts_for_each() -> None:
    options = EducationOptions(DegreeLevel.BACHELOR, ("accounting",))
    verdict = education(Maker().degree(DegreeLevel.BACHELOR, "Accounting and Finance"), options)
    assert verdict.outcome is Outcome.MET
    other = education(Maker().degree(DegreeLevel.BACHELOR, "Finance and Law"), options)
    assert other.outcome is Outcome.NOT_MET


def test_the_science_of_a_title_is_no_field_of_study() -> None:
    maker = Maker().degree(DegreeLevel.MASTER, "")
    maker.education[0] = replace(maker.education[0], study="Master of Science", area="Science")
    verdict = education(maker)
    assert verdict.outcome is Outcome.UNCLEAR
    assert verdict.rationale.startswith("Master's degree: the field of study is not clear.")


def test_a_school_leaving_certificate_is_not_given_a_field() -> None:
    verdict = education(Maker().degree(DegreeLevel.SECONDARY, "philosophy"))
    assert verdict.rationale.startswith("Secondary school: below the level")


def test_the_field_is_quoted_where_it_stands_apart_from_the_title() -> None:
    maker = Maker().degree(DegreeLevel.MASTER, "computer science")
    maker.education[0] = replace(maker.education[0], study="Master")
    assert [e.quote for e in education(maker).evidence] == ["Master", "computer science"]


def test_a_degree_cut_by_a_line_break_is_quoted_as_it_stands_without_the_school() -> None:
    maker = Maker().degree(DegreeLevel.MASTER, "computer\tscience")
    whole = replace(maker.education[0], study="Master computer science", area="computer science")
    maker.education[0] = replace(whole, fields=("computer science",))
    assert [" ".join(e.quote.split()) for e in education(maker).evidence] == ["Master computer science"]
