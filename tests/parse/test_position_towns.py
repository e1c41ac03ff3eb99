import pytest

from mlscreen.parse.position_towns import is_inside, parted, qualified

PARTED = [
    ("Larkspur Foods, Madrid — Quality Manager", "Larkspur Foods", "Madrid", "Quality Manager"),
    ("Lotuswave Robotics, Singapore — Senior ML Engineer", "Lotuswave Robotics", "Singapore", "Senior ML Engineer"),
    ("Larkspur Foods, New York - Research Analyst", "Larkspur Foods", "New York", "Research Analyst"),
    ("Acme, Berlin, Germany – Data Engineer", "Acme", "Berlin, Germany", "Data Engineer"),
    ("Tarnwick Mills, Wrexham – Machine Operator", "Tarnwick Mills, Wrexham", "", "Machine Operator"),
    ("Spanish Army, Engineer Regiment No. 1 – Sergeant", "Spanish Army, Engineer Regiment No. 1", "", "Sergeant"),
    ("Royal Navy, HMS Ocean – Engineer", "Royal Navy, HMS Ocean", "", "Engineer"),
]


@pytest.mark.parametrize(("text", "employer", "place", "title"), PARTED)
def test_employer_with_its_town_is_parted_from_the_title(text: str, employer: str, place: str, title: str) -> None:
    found = parted(text)
    assert found is not None
    assert (found.employer, found.place, found.title) == (employer, place, title)


@pytest.mark.parametrize(
    "text",
    [
        "Marketing Manager, EMEA – Brightwell Dairy",
        "Quality Manager — Larkspur Foods, Madrid",
        "Acme, Senior Engineer – Platform Team",
        "Acme — Quality Manager",
        "Engineering, Platform – Team Lead",
        "Acme, York – Brightwell Hospital",
    ],
)
def test_other_headings_are_left(text: str) -> None:
    assert parted(text) is None


@pytest.mark.parametrize(
    "text",
    ["Surgical Ward, Rio Grande Medical Center", "Year 4, Little Oak School", "Statistics (MSc), Ilia University"],
)
def test_employer_stands_behind_what_the_title_is_about(text: str) -> None:
    assert qualified(text)


@pytest.mark.parametrize("text", ["Acme Ltd, York", "Copperfield", "Copperfield, York Bank", "Orthopaedics"])
def test_employer_stands_first(text: str) -> None:
    assert not qualified(text)


@pytest.mark.parametrize(
    ("joint", "rest", "inside"),
    [
        (" (", "BSc course), University of York", True),
        (" (", "Copperfield)", False),
        (" for ", "biologists, York University", True),
        (" for ", "Copperfield, York", False),
        (", ", "York University", False),
    ],
)
def test_joint_inside_of_a_subject_is_told_apart(joint: str, rest: str, *, inside: bool) -> None:
    assert is_inside(joint, rest) is inside
