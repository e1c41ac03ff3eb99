import json

from mlscreen.model.contact import Contact
from mlscreen.render.reading import render_json
from tests.conftest import Golden
from tests.render.examples import AS_OF, HOSTILE
from tests.render.resumes import CONTACT, EMPTY, RESUME, TEXT

READING = json.loads(render_json(RESUME, CONTACT, AS_OF))


def test_everything_that_was_read_is_in_it(golden: Golden) -> None:
    golden("reading.json", render_json(RESUME, CONTACT, AS_OF))


def test_every_quote_is_literally_in_the_text_at_its_span() -> None:
    quoted = READING["positions"] + READING["education"] + READING["mentions"] + READING["claims"]
    assert len(quoted) == 15
    for item in quoted:
        start, end = item["span"]
        assert TEXT[start:end] == item["quote"]


def test_months_are_least_likeliest_and_most_per_kind_of_position() -> None:
    assert READING["months"]["internship"] == {"low": 6, "likely": 6, "high": 6}
    assert READING["months"]["job"] == {"low": 69 + 14, "likely": 69 + 24, "high": 69 + 36}


def test_dates_that_cannot_be_counted_say_why() -> None:
    assert [p["dates"] and p["dates"]["problem"] for p in READING["positions"]] == [None] * 5 + ["future"]


def test_an_empty_resume_is_valid_json_too() -> None:
    reading = json.loads(render_json(EMPTY, Contact(), AS_OF))
    assert reading["positions"] == reading["skills"] == []
    assert reading["language_supported"] is False


def test_hostile_names_cannot_act() -> None:
    made = render_json(RESUME, Contact(HOSTILE), AS_OF)
    assert json.loads(made)["contact"]["name"] == HOSTILE
    assert not set(made.decode()) & set("\x1b\x9b\x07\u202e\u200b")
