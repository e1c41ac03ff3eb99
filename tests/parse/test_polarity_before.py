import pytest

from mlscreen.lexicon import matcher
from mlscreen.parse.polarity_before import carried_on, directly
from tests.parse.reading import VOCABULARY


def carried(text: str) -> dict[str, str]:
    hits = matcher.find(text, VOCABULARY)
    return {hits[number].concept: group for number, group in carried_on(text, hits)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("no Docker, Kubernetes or Terraform", {"Docker": "negated", "Kubernetes": "negated", "Terraform": "negated"}),
        ("without Docker and Kubernetes", {"Docker": "negated", "Kubernetes": "negated"}),
        ("Python rather than Docker or Kubernetes", {"Docker": "contrasted", "Kubernetes": "contrasted"}),
        ("Learning Python and Docker", {"Python": "ambiguous", "Docker": "ambiguous"}),
        ("not Docker, Kubernetes, Python", {}),
        ("Unlike Docker, Kubernetes and Python", {}),
        ("Never without Docker, Kubernetes or Python", {}),
        ("instead\nof Docker or Kubernetes", {"Docker": "contrasted", "Kubernetes": "contrasted"}),
        ("Docker, Kubernetes or Python", {}),
        ("no Docker. Kubernetes or Python", {}),
        ("no downtime with Docker or Kubernetes", {}),
    ],
)
def test_a_list_goes_with_the_cue_that_begins_it(text: str, expected: dict[str, str]) -> None:
    assert carried(text) == expected


@pytest.mark.parametrize(
    ("text", "group"),
    [("no Docker", "negated"), ("not only Docker", ""), ("instead of Docker", "contrasted"), ("with Docker", "")],
)
def test_the_cue_directly_before_a_name_is_told(text: str, group: str) -> None:
    (hit,) = matcher.find(text, VOCABULARY)
    assert directly(text, hit, 0) == group
