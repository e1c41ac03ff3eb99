import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlscreen.model.record import replace
from mlscreen.model.scorecard import Report
from mlscreen.model.wire import OPTIONS, NotAReport, decode_report, encode_report
from tests.render.examples import ATTACKER, CRITERIA, FOLDER, LOCKED, RUBRIC, STRONG, UNSURE, report


@pytest.mark.parametrize("made", [FOLDER, report(ATTACKER), report(), report(LOCKED)])
def test_a_report_comes_back_as_it_was(made: Report) -> None:
    assert decode_report(encode_report(made)) == made
    assert decode_report(encode_report(made, indent=2)) == made


def test_the_examples_hold_every_kind_of_criterion() -> None:
    assert {criterion.kind for criterion in CRITERIA} == set(OPTIONS)


@given(st.text(), st.text(), st.floats(min_value=0, max_value=1))
def test_any_words_and_shares_come_back_as_they_were(candidate: str, quote: str, share: float) -> None:
    first = STRONG.verdicts[0]
    evidence = replace(first.evidence[0], quote=quote)
    verdict = replace(first, evidence=(evidence,), points=share * first.max_points)
    made = report(replace(STRONG, candidate=candidate, verdicts=(verdict,)))
    assert decode_report(encode_report(made)) == made


def test_derived_figures_are_written_for_readers() -> None:
    card = json.loads(encode_report(report(UNSURE)))["screenings"][0]
    assert card["result"] == "scorecard"
    assert card["percent"] == UNSURE.percent
    assert card["percent_range"] == list(UNSURE.percent_range)
    assert card["recommendation"] == UNSURE.recommendation(RUBRIC)
    assert card["unmet_required"] == ["industry", "languages", "teamwork"]


def test_a_file_without_a_scorecard_is_a_result_with_code_and_reason() -> None:
    result = json.loads(encode_report(report(LOCKED)))["screenings"][0]
    assert result == {
        "result": "unscreened",
        "source": LOCKED.source,
        "code": "encrypted",
        "reason": LOCKED.reason,
    }


def test_file_names_that_are_no_text_do_not_break_it() -> None:
    made = report(replace(STRONG, source="caf\udce9.pdf"))
    [card] = decode_report(encode_report(made)).scorecards
    assert card.source == "caf\ufffd.pdf"
    assert card.verdicts == STRONG.verdicts


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"{}",
        b'{"format": "mlscreen-report"}',
        b"\xff\xfe",
        b"null",
        encode_report(FOLDER)[:-20],
        encode_report(FOLDER).replace(b'"criterion":"degree"', b'"criterion":"other"'),
        encode_report(FOLDER).replace(b'"outcome":"met"', b'"outcome":"splendid"'),
        encode_report(FOLDER).replace(b'"need":2', b'"need":9'),
    ],
)
def test_other_bytes_are_refused_in_one_way(data: bytes) -> None:
    with pytest.raises(NotAReport):
        decode_report(data)


def test_a_version_to_come_is_named_in_the_refusal() -> None:
    later = encode_report(FOLDER).replace(b'"version":1,', b'"version":2,', 1)
    with pytest.raises(NotAReport, match="version 2"):
        decode_report(later)
