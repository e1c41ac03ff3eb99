import pytest

from mlscreen.model.resume import Polarity, SectionKind, SkillMention
from mlscreen.parse import skills
from tests.parse.builders import document
from tests.parse.reading import mentions, outline

HEAD = "Ines Okafor\nines@example.org\n\n"
JOB = "Experience\nData Engineer, Acme Freight\t2019 - 2021\n"


def affirmed(text: str) -> set[str]:
    return {mention.skill for mention in mentions(text) if mention.polarity is Polarity.AFFIRMED}


def one(text: str, skill: str) -> SkillMention:
    return next(mention for mention in mentions(text) if mention.skill == skill)


def test_a_mention_knows_its_section_and_its_position() -> None:
    text = HEAD + "Skills\nPython, Kubernetes\n\n" + JOB + "• Built pipelines in Java\n"
    listed, shown = one(text, "Python"), one(text, "Java")
    assert (listed.section, listed.position) == (SectionKind.SKILLS, None)
    assert (shown.section, shown.position) == (SectionKind.EXPERIENCE, 0)


def test_a_mention_is_literal_and_names_its_ancestors() -> None:
    text = HEAD + "Skills\nPyTorch"
    mention = one(text, "PyTorch")
    assert text[mention.span.start : mention.span.end] == "PyTorch"
    assert "deep learning framework" in mention.implies


def test_everyday_words_count_in_a_list_of_skills_and_not_in_prose() -> None:
    assert {"Go", "R"} <= affirmed(HEAD + "Skills\nGo, R, Python")
    assert not {"Go", "R", "Spark"} & affirmed(
        HEAD + JOB + "• Worked on go-to-market, R&D and the spark of creativity\n"
    )


@pytest.mark.parametrize(
    "label", ["Tools", "Technologies", "Languages", "Environment", "Tech stack", "Programmiersprachen"]
)
def test_a_labelled_list_counts_as_one_anywhere(label: str) -> None:
    assert "Go" in affirmed(HEAD + JOB + f"• {label}: Go, Python\n")


def test_a_labelled_list_goes_on_where_its_line_wraps() -> None:
    text = HEAD + JOB + "Tools: Python,\nGo, Docker\n"
    made = outline(document(text))
    assert any(text[span.start : span.end].endswith("Go, Docker") for span in skills.list_spans(made))


def test_an_acronym_beside_its_long_form_is_one_mention() -> None:
    found = [
        m for m in mentions(HEAD + "Skills\nnatural language processing (NLP), Python") if "language proc" in m.skill
    ]
    assert len(found) == 1


def test_denied_and_wished_for_skills_are_shown_and_not_affirmed() -> None:
    text = HEAD + JOB + "• No experience with Kubernetes\n• Interested in learning Docker\n"
    assert not {"Kubernetes", "Docker"} & affirmed(text)
    assert {one(text, "Kubernetes").polarity, one(text, "Docker").polarity} == {Polarity.NEGATED, Polarity.AMBIGUOUS}
    assert one(text, "Kubernetes").note


@pytest.mark.parametrize(
    "line",
    [
        "github.com/ines/python-kubernetes",
        "https://example.org/docker",
        "kubernetes@docker.com",
        "www.docker.com/python",
    ],
)
def test_addresses_and_links_name_no_skills(line: str) -> None:
    assert not {"Python", "Kubernetes", "Docker"} & affirmed(f"Ines Okafor\n{line}\n\n{JOB}")


def test_the_name_of_an_employer_is_no_skill() -> None:
    text = HEAD + "Experience\nAnalyst\tOracle\t2015 - 2018\n• Wrote reports\n"
    assert all(m.polarity is not Polarity.AFFIRMED for m in mentions(text) if m.skill.startswith("Oracle"))


def test_a_list_of_tools_in_the_employers_place_is_no_name() -> None:
    text = HEAD + "Experience\nJunior Developer\t2015 - 2018\nJava SE, SQLite, Docker, JSON\n• Wrote reports\n"
    assert {"SQLite", "Docker"} <= affirmed(text)


def test_the_name_of_a_school_is_no_skill() -> None:
    text = HEAD + "Education\nM.Sc. Physics, Kubernetes University, 2015"
    assert "Kubernetes" not in affirmed(text)


def test_the_persons_own_name_is_no_skill() -> None:
    assert not {"Ruby", "Julia"} & affirmed("Ruby Julia\nruby@example.org\n\nSkills\nPython")


def test_interests_and_references_are_not_credited() -> None:
    assert "Python" not in affirmed(HEAD + JOB + "\nInterests\nPython, chess\n")
    assert "Python" not in affirmed(HEAD + JOB + "\nReferences\nJo Doe, teacher of Python\n")


def test_research_interests_are_a_field_of_work() -> None:
    assert "Python" in affirmed(HEAD + JOB + "\nResearch Interests\nCompilers of Python\n")


def test_a_level_is_kept_as_written() -> None:
    assert one(HEAD + "Skills\nPython (expert), Java", "Python").level == "expert"


def test_hidden_words_are_no_mentions() -> None:
    made = document(HEAD + "Skills\nPython Kubernetes", hidden=["Kubernetes"])
    shown = outline(made)
    assert "Kubernetes" not in shown.text


def test_a_resume_without_technology_has_none() -> None:
    text = (
        HEAD + "Experience\nBarista, Corner Café\t2019 - 2021\n• Made coffee with spring in my step\n"
        "• Pulled rust off the flask and went to C-suite parties\n• Swift service, a dash of julia\n"
    )
    assert not affirmed(text) & {"Spring", "Rust", "Flask", "C", "Swift", "Dash", "Julia", "Microsoft Excel"}


def test_notions_of_prose_are_told_from_skills_named() -> None:
    text = HEAD + JOB + "• Built dashboards in Python\n\nSkills\nDashboards, SQL"
    by_name = {(m.skill, m.section): m.by_name for m in mentions(text)}
    assert not by_name["dashboards", SectionKind.EXPERIENCE]
    assert by_name["dashboards", SectionKind.SKILLS]
    assert by_name["Python", SectionKind.EXPERIENCE]


def test_a_mention_says_what_sort_of_thing_it_is() -> None:
    text = HEAD + "Skills\nPython, teamwork\n\nLanguages\nGerman (native)"
    assert [one(text, name).topic for name in ("Python", "teamwork", "German")] == ["skill", "soft", "language"]


def test_nothing_gives_nothing() -> None:
    assert mentions("") == ()


@pytest.mark.parametrize(
    "words", ["Siebel Scholar, class of 2019", "Django Foundation Award", "MATLAB Prize for students"]
)
def test_what_an_honour_is_named_for_is_no_skill(words: str) -> None:
    assert not {"Siebel", "Django", "MATLAB"} & affirmed(HEAD + JOB + f"• {words}\n")
    assert "Django" in affirmed(HEAD + JOB + "• Django services for the award office\n")


def test_two_names_told_apart_claim_neither() -> None:
    assert not {"Java", "JavaScript"} & affirmed(HEAD + JOB + "• We serve Java, not JavaScript, in this house\n")
    assert {"Java"} <= affirmed(HEAD + JOB + "• Wrote Java but not JavaScript\n")
    assert {"Python"} <= affirmed(HEAD + JOB + "• Wrote Python, not only for tests\n")


def test_the_label_of_a_list_is_no_item_of_it() -> None:
    found = {m.skill: m.by_name for m in mentions(HEAD + "Skills\nDatabases: Redis, dashboards\nPython: pandas\n")}
    assert not found["databases"]
    found = {m.skill: m.by_name for m in mentions(HEAD + "Skills\nProgramming languages: Java\tDatabases: Redis\n")}
    assert [name for name, listed in found.items() if listed] == ["Java", "Redis"]
    found = {m.skill: m.by_name for m in mentions(HEAD + "Skills\nDatabases: Redis, dashboards\nPython: pandas\n")}
    assert all(found[name] for name in ("Redis", "dashboards", "Python"))


@pytest.mark.parametrize(
    ("end", "position"),
    [
        ("\nSkills: Tableau, Python\n", None),
        ("\nTechnical skills: Tableau, Python\nLanguages: English\n", None),
        ("Skills: Tableau, Python\n", 0),
        ("\nTechnologies: Tableau, Python\n", 0),
        ("\nSkills: Tableau, Python\n\nClerk, Acme Rail\t2015 - 2017\n• Filed\nSkills: SQL\n", 0),
    ],
)
def test_one_line_of_skills_behind_the_last_job_speaks_of_all(end: str, position: int | None) -> None:
    text = "Ines Okafor\n\nExperience\nAnalyst, Acme Freight\t2019 - 2021\n• Wrote reports\n" + end
    assert [m.position for m in mentions(text) if m.skill == "Tableau"] == [position]
