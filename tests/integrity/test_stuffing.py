from mlscreen.integrity.stuffing import flags
from mlscreen.model.document import Span
from mlscreen.model.resume import SectionKind, SkillMention
from mlscreen.model.scorecard import Flag
from tests.integrity.made import at, document, job, mention, resume

SKILLS = ["Python", "Java", "Docker", "Kubernetes", "SQL", "Spark", "Kafka", "Redis", "Terraform"]


def mentions(text: str, section: SectionKind = SectionKind.SKILLS) -> list[SkillMention]:
    found = []
    for skill in SKILLS:
        start = 0
        while (index := text.find(skill, start)) >= 0:
            found.append(mention(skill, Span(index, index + len(skill)), section))
            start = index + 1
    return found


def kinds(text: str, section: SectionKind = SectionKind.SKILLS, sizes: dict[int, float] | None = None) -> list[str]:
    made = document(text, sizes=sizes)
    return [flag.kind for flag in flags(made, resume(made, skills=mentions(text, section)))]


def test_a_long_list_of_skills_is_no_stuffing() -> None:
    assert kinds(", ".join(SKILLS)) == []


def test_the_same_list_over_and_over_is_flagged() -> None:
    assert "repeated_keywords" in kinds("\n".join(f"{n} Python Java Docker" for n in range(6)))


def test_naming_a_skill_in_every_job_is_not_repetition() -> None:
    assert kinds("\n".join(f"{n} Python Java Docker" for n in range(6)), SectionKind.EXPERIENCE) == []


def test_one_skill_alone_may_come_often() -> None:
    assert kinds("\n".join(f"Python {n}" for n in range(9))) == []


def test_a_wall_of_terms_in_type_nobody_reads_is_flagged() -> None:
    text = "Analyst of owls\nMore text\nand more\n" + " ".join(SKILLS)
    assert kinds(text, sizes={3: 2.0}) == ["keywords_in_small_type"]
    assert kinds(text, sizes={3: 8.0}) == []


def test_small_type_without_terms_is_a_footnote() -> None:
    assert kinds("Analyst of owls\nMore text\nand more\nprinted in Sometown", sizes={3: 2.0}) == []


def test_copied_lines_on_one_page_are_flagged() -> None:
    line = "Built Python services with Java and Docker at scale"
    assert "copied_lines" in kinds("\n".join([line] * 3), SectionKind.EXPERIENCE)
    assert kinds("\n".join([line] * 2), SectionKind.EXPERIENCE) == []


def test_the_same_duties_under_several_jobs_are_not() -> None:
    line = "Built Python services with Java and Docker at scale"
    text = "\n".join([line] * 3)
    made = document(text)
    size = len(line) + 1
    jobs = [job(((2010, 1), None), span=Span(n * size, n * size + size - 1)) for n in range(3)]
    assert list(flags(made, resume(made, jobs, mentions(text, SectionKind.EXPERIENCE)))) == []


def test_flags_quote_what_they_mean() -> None:
    text = "\n".join(f"{n} Python Java Docker" for n in range(6))
    made = document(text)
    found: list[Flag] = list(flags(made, resume(made, skills=mentions(text))))
    assert found[0].evidence[0].quote in SKILLS
    assert at(text, "Python").covers(found[0].evidence[0].span)


def test_nothing_gives_nothing() -> None:
    assert kinds("") == []
