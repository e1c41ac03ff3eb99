import pytest

from mlscreen.rubric.posting_unglue import pieces


def texts(line: str) -> list[str]:
    return [text for text, _ in pieces(line, lambda word: word in {"JavaScript", "QuickBooks"})]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("A degree in Accounting3-5 years of experience", ["A degree in Accounting", "3-5 years of experience"]),
        ("Cash reconciliationsExperience with Excel", ["Cash reconciliations", "Experience with Excel"]),
        ("Knows JavaScript and QuickBooks", ["Knows JavaScript and QuickBooks"]),
        ("Good at iOS, GitHub and PowerPoint", ["Good at iOS, GitHub and PowerPoint"]),
        ("Skills: ● Java ● Go", ["Skills:", "Java", "Go"]),
        ("Duties 1. Cook. 2. Clean. 3. Serve.", ["Duties", "1. Cook.", "2. Clean.", "3. Serve."]),
        ("One line", ["One line"]),
    ],
)
def test_lost_breaks_are_found_and_names_stay_whole(line: str, expected: list[str]) -> None:
    assert texts(line) == expected


def test_openers_without_full_stops_cut_a_long_line() -> None:
    line = (
        "Experience with forklifts and pallet jacks in a busy depot Knowledge of stock control and cycle counts "
        "Ability to lead a shift of eight people Strong numeracy and tidy paperwork at all times of the year"
    )
    assert [text.split()[0] for text in texts(line)] == ["Experience", "Knowledge", "Ability", "Strong"]


def test_headings_inside_a_long_line_stand_alone() -> None:
    line = "We run ferries on four routes and carry many people every day of the year. " * 2
    assert "Requirements" in texts(f"{line}Requirements Boat licence and five seasons at sea Benefits Free rides")


def test_the_pieces_are_literally_in_the_line() -> None:
    line = "About usWe bake.What you bringKnowledge of HACCPAbility to work nightsBenefitsFree meals"
    assert all(text in line for text in texts(line))
    assert len(texts(line)) >= 6
