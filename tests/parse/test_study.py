import pytest

from mlscreen.model.document import Span
from mlscreen.model.resume import EducationStatus
from mlscreen.parse import dates, degrees
from mlscreen.parse.lines import visible_lines
from mlscreen.parse.study import institution_of, status_of
from tests.parse.builders import document

DONE, NOW = EducationStatus.COMPLETED, EducationStatus.IN_PROGRESS
BROKEN, UNKNOWN = EducationStatus.DISCONTINUED, EducationStatus.UNKNOWN


def status(text: str) -> EducationStatus:
    lines = visible_lines(document(text))
    word = next(degrees.find(text, Span(0, len(text)), education=True))
    when = next(iter(dates.find(text)), None)
    return status_of(text, word, lines, when)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("M.Sc. Physics, 2013 - 2015", DONE),
        ("M.Sc. Physics", DONE),
        ("M.Sc. Physics, graduated with distinction", DONE),
        ("M.Sc. Physics, magna cum laude, 2015", DONE),
        ("B.Sc. Physics (expected May 2027)", NOW),
        ("B.Sc. Physics\nExpected: 2027", NOW),
        ("B.Sc. Physics, Exp. Jun. 2027", NOW),
        ("Anticipated B.Sc. Physics, 2027", NOW),
        ("Pursuing B.Sc. in Physics", NOW),
        ("B.Sc. Physics, 2022 - present", NOW),
        ("Ph.D. candidate in Physics", NOW),
        ("PhD student, Physics", NOW),
        ("B.Sc. Physics, in progress", NOW),
        ("B.Sc. Physik, voraussichtlich 2027", NOW),
        ("Master en droit, en cours", NOW),
        ("Licenciatura en Química, en curso", NOW),
        ("硕士 在读", NOW),
        ("Coursework toward M.A. in History", BROKEN),
        ("B.Sc. Physics, 2010 - 2012 (no degree)", BROKEN),
        ("B.Sc. Physics, 2010 - 2012, not completed", BROKEN),
        ("Ph.D. in Physics, ABD", BROKEN),
        ("Ph.D. Physics, all but dissertation", BROKEN),
        ("B.Sc. Physics, withdrew in 2012", BROKEN),
        ("B.Sc. Physik, ohne Abschluss", BROKEN),
        ("Licence de droit, non terminé", BROKEN),
        ("M.Sc. Physics, 2019 - 2021 (left the programme in 2021 without the degree)", BROKEN),
        ("M.Sc. Physics\nLeft without a degree", BROKEN),
        ("M.Sc. Physics, abandoned in 2012", BROKEN),
        ("M.Sc. Physics (abandoned)", BROKEN),
        ("M.Sc. Physics\tdropped after two years", BROKEN),
        ("M.Sc. Physics, did not finish", BROKEN),
        ("M.Sc. Physics (deferred offer, not started)", BROKEN),
        ("Licenciatura en Química, abandonada en 2012", BROKEN),
        ("Licence de droit, sans diplôme", BROKEN),
        ("Laurea in Fisica, non conseguita", BROKEN),
        ("Bacharelado em Física, não concluída", BROKEN),
        ("Bachelor Geschiedenis, zonder diploma", BROKEN),
        ("M.Sc. Physics, 2015\nThesis on abandoned mines and dropped stones", DONE),
        ("M.Sc. Physics, 2015\nabandoned mines", DONE),
    ],
)
def test_the_words_beside_a_degree_tell_whether_it_was_obtained(text: str, expected: EducationStatus) -> None:
    assert status(text) is expected


def test_a_highlight_about_something_current_does_not_keep_a_degree_from_being_done() -> None:
    assert status("M.Sc. Physics, 2015\n• Currently cited by 300 papers of students in progress of theirs") is DONE


def test_a_school_that_says_so_is_preferred_to_a_place() -> None:
    text = "Sometown\nUniversity of X\nM.Sc. Physics"
    lines = visible_lines(document(text))
    assert institution_of(text, lines, [Span(text.index("M.Sc."), len(text))], []) == "University of X"


def test_a_place_without_a_school_word_is_taken_when_nothing_better_stands_there() -> None:
    text = "M.Sc. Physics\tWonderland"
    lines = visible_lines(document(text))
    assert institution_of(text, lines, [Span(0, 5)], [Span(6, 13)]) == "Wonderland"


def test_no_school_is_no_error() -> None:
    text = "M.Sc."
    assert institution_of(text, visible_lines(document(text)), [Span(0, 5)], []) == ""


@pytest.mark.parametrize(
    ("line", "school"),
    [
        ("Licence de physique\tUniversité Exemple 1", "Université Exemple 1"),
        ("Master Droit, Université Exemple 8 Ouest, 2012", "Université Exemple 8 Ouest"),
        ("B.Sc., High School Grade 12, Wonderland", "Wonderland"),
    ],
)
def test_a_number_may_be_part_of_a_schools_name(line: str, school: str) -> None:
    word = next(degrees.find(line, Span(0, len(line)), education=True))
    assert institution_of(line, visible_lines(document(line)), [word.span], [Span(0, 18)]) == school
