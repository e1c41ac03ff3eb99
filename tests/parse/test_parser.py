import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlscreen.model.resume import DegreeLevel, PositionKind, Resume, SectionKind
from mlscreen.parse.parser import parse
from tests.parse.builders import document
from tests.parse.reading import VOCABULARY

TEXT = """Ines Okafor
ines@example.org | +49 30 1234567

Summary
Data engineer with 9 years of experience and no knowledge of Kubernetes.

Experience
Data Engineer, Acme Freight\tJan 2019 - Dec 2021
• Built pipelines in Python and Apache Spark
Analyst Intern, Corner Bank\tJun 2017 - Aug 2017
• Reports in SQL

Education
M.Sc. in Computer Science, University of Somewhere\t2015 - 2017

Skills
Python, SQL, Docker
"""


def parsed(text: str = TEXT) -> Resume:
    return parse(document(text), VOCABULARY)


def test_a_plain_resume_is_understood() -> None:
    resume = parsed()
    assert [s.kind for s in resume.sections][1:] == [
        SectionKind.SUMMARY, SectionKind.EXPERIENCE, SectionKind.EDUCATION, SectionKind.SKILLS
    ]  # fmt: skip
    assert [(p.title, p.kind) for p in resume.positions] == [
        ("Data Engineer", PositionKind.JOB), ("Analyst Intern", PositionKind.INTERNSHIP)
    ]  # fmt: skip
    assert [degree.level for degree in resume.education] == [DegreeLevel.MASTER]
    assert {"Python", "SQL", "Docker"} <= {mention.skill for mention in resume.skills}
    assert [claim.years for claim in resume.claims] == [9]
    assert (resume.language, resume.language_supported) == ("en", True)


def test_nothing_of_the_contact_data_is_a_field_of_the_resume() -> None:
    assert not {"name", "emails", "phones", "links", "contact"} & set(Resume.__struct_fields__)


def test_spans_are_literal_and_inside_the_text() -> None:
    resume = parsed()
    for mention in resume.skills:
        assert 0 <= mention.span.start < mention.span.end <= len(TEXT)
    for degree in resume.education:
        assert "M.Sc." in resume.document.quote(degree.span)


def test_hidden_words_take_no_part() -> None:
    resume = parse(document(TEXT + "Kubernetes TensorFlow\n", hidden=["TensorFlow"]), VOCABULARY)
    assert "TensorFlow" not in {mention.skill for mention in resume.skills}


@pytest.mark.parametrize(
    "text", ["", "\n\n\n", " ", "\t", "Experience", "•", "2019", "Education\nB.Sc.", "\ufeff", "(" * 500]
)
def test_scraps_give_a_resume_and_no_error(text: str) -> None:
    assert parsed(text).document.text == text


def test_the_same_text_gives_the_same_resume() -> None:
    assert parsed() == parsed()


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from([*TEXT.split("\n"), "\t", "•", "(", "B.A.", "no", "2019 -", "Python (", "@", "\u202e"]))
)
def test_any_order_of_lines_is_read_without_error(lines: list[str]) -> None:
    resume = parsed("\n".join(lines))
    assert all(m.span.end <= len(resume.document.text) for m in resume.skills)
