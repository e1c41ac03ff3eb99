import pytest

from mlscreen.lexicon import tables
from mlscreen.model.resume import SectionKind
from mlscreen.parse.heading_words import by_last_word, clean, key, mended, understand

KINDS = [
    ("Experience", "experience"),
    ("WORK EXPERIENCE", "experience"),
    ("Employment History:", "experience"),
    ("Professional Experience (continued)", "experience"),
    ("Experience, cont'd", "experience"),
    ("P ROFESSI ONAL EXPER IENCE C ONTINUED", "experience"),
    ("2. Work History", "experience"),
    ("Selected Projects", "projects"),
    ("Relevant Coursework", "training"),
    ("Education & Certifications", "education"),
    ("Education and Work Experience", "experience"),
    ("Skills / Languages", "skills"),
    ("Selected Honors", "awards"),
    ("Invited Talks", "talks"),
    ("Additional Professional Experience", "experience"),
    ("Technical Skills", "skills"),
    ("About me", "summary"),
    ("Languages", "languages"),
    ("References", "references"),
    ("Berufserfahrung", "experience"),
    ("Ausbildung", "education"),
    ("Kenntnisse und Fähigkeiten", "skills"),
    ("Expérience professionnelle", "experience"),
    ("EXPERIENCE PROFESSIONNELLE", "experience"),
    ("Centres d'intérêt", "interests"),
    ("Formación académica", "education"),
    ("Experiência profissional", "experience"),
    ("Istruzione e formazione", "education"),
    ("Werkervaring", "experience"),
    ("Vaardigheden", "skills"),
    ("工作经历", "experience"),
    ("教育背景", "education"),
    ("专业技能：", "skills"),
    ("EDUCATIONAL ATTAINMENT", "education"),
    ("What I have learned", "education"),
    ("ON-THE-JOB TRAINING", "internships"),
    ("Clinical placements", "internships"),
    ("Industrial Attachment", "internships"),
    ("WHERE I’VE WORKED", "experience"),
    ("Experience in Detail", "experience"),
    ("What I can do", "skills"),
    ("Self-evaluation", "summary"),
    ("Supporting Statement", "summary"),
    ("Job Related Training", "training"),
    ("Tickets and Licences", "certifications"),
    ("Leadership & Volunteering", "volunteering"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_headings_of_all_languages_are_understood(text: str, kind: str) -> None:
    words = understand(text)
    assert words is not None
    assert words.kind is SectionKind(kind)


@pytest.mark.parametrize(
    "text",
    [
        "Senior Engineer",
        "Acme Corp",
        "Jo Doe",
        "I have experience in sales",
        "Python",
        "2019 - 2020",
        "",
        "•",
        "x" * 90,
    ],
)
def test_other_words_are_no_heading(text: str) -> None:
    assert understand(text) is None


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("E X P E R I E N C E", "EXPERIENCE"),
        ("W O R K  E X P E R I E N C E", "WORK EXPERIENCE"),
        ("edu cation", "education"),
        ("oth er information", "other information"),
        ("Work   History", "Work History"),
        ("• Skills:", "Skills"),
    ],
)
def test_letter_spacing_is_mended(text: str, shown: str) -> None:
    words = understand(text)
    assert words is not None
    assert words.text == shown


def test_an_unknown_letter_spaced_heading_is_put_together() -> None:
    assert mended("F L I G H T S  F L O W N") == "FLIGHTS FLOWN"
    assert mended("Flights Flown") == "Flights Flown"


def test_the_last_word_tells_the_kind_of_a_longer_heading() -> None:
    assert by_last_word("Wine and Spirits Sales Experience") is SectionKind.EXPERIENCE
    assert by_last_word("Glassblowing Skills") is SectionKind.SKILLS
    assert by_last_word("Experience") is None
    assert by_last_word("We gained a lot of experience") is None


def test_keys_ignore_case_accents_spaces_and_marks() -> None:
    assert key("É d u c a t i o n :") == key("education") == "education"


def test_cleaning_takes_off_marks_and_numbers() -> None:
    assert clean("## 3) Skills __") == "3) Skills"
    assert clean("3) Skills:") == "Skills"


def test_the_table_names_only_kinds_that_exist_and_weak_words_that_it_knows() -> None:
    table = tables.load("headings")
    known = {key(phrase) for phrases in table["kinds"].values() for phrase in phrases}
    assert set(table["kinds"]) <= set(SectionKind)
    assert set(table["last_words"]) <= set(SectionKind)
    assert all(key(word) for word in table["weak"])
    assert len(known) > 900


@pytest.mark.parametrize("text", ["Résumé Sample: Higher Education", "Resume Higher Education", "CV Sample Experience"])
def test_the_title_of_the_document_is_no_heading_by_its_last_word(text: str) -> None:
    assert by_last_word(text) is None
