import pytest

from mlscreen.parse.licences import find
from tests.parse.reading import VOCABULARY, mentions

LICENCE = "registered nurse licence"


@pytest.mark.parametrize(
    "line",
    [
        "RN, State of Ohio, License # RN.451877, exp. 10/31/2027",
        "Registered Nurse, Ohio, RN-339120, active",
        "Texas RN multistate (compact) license 1088231",
        "RN - Ohio (compact), valid until 2028",
        "registered nurse, reg. no. 55512",
    ],
)
def test_a_title_with_a_number_or_a_state_is_a_licence(line: str) -> None:
    assert [hit.concept for hit in find(line, (), VOCABULARY)] == [LICENCE]


@pytest.mark.parametrize("line", ["Registered Nurse, Mercy Hospital", "RN", "Supervised RNs", "Driver, licensed"])
def test_the_title_alone_is_none(line: str) -> None:
    assert find(line, (), VOCABULARY) == ()


def test_a_licence_that_is_named_is_found_once() -> None:
    assert sum(m.skill == LICENCE for m in mentions("Ana Ruiz\n\nLicences\nRN license, Ohio, RN-339120\n")) == 1
