import pytest

from mlscreen.parse.position_towns import parted

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
