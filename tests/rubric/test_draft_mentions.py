import pytest

from mlscreen.model.resume import DegreeLevel
from mlscreen.rubric.draft_mentions import mentions, of_others

D = DegreeLevel


@pytest.mark.parametrize(
    "text",
    [
        "Experience with LLM fine-tuning",
        "LLM, RAG and agents",
        "Experience with LLM/GenAI",
        "TensorRT-LLM",
        "LLM in production",
        "LLM or agents",
        "Mastery of Figma",
        "Mastering data pipelines",
        "Masterful storytelling",
        "MS in Excel",
        "MS Office and MS Excel",
        "Mentoring PhD students",
        "Supervising Honours, Masters or PhD students",
        "Work closely with PhD researchers",
        "The faculty delivers Bachelor and Master programs in design",
        "Teaching on bachelor and master's level courses",
        "Three years in a secondary school",
        "Teaching in secondary schools",
        "Work with secondary-school pupils",
        "Experience in a large high school",
        "Staff must enroll in a BSN program within two years",
    ],
)
def test_no_degree_is_asked_for(text: str) -> None:
    assert list(mentions(text)) == []


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("LLM degree", [D.MASTER]),
        ("LL.M. in tax law", [D.MASTER]),
        ("LLM (International Law)", [D.MASTER]),
        ("LLM in Human Rights", [D.MASTER]),
        ("Degree-level education", [D.BACHELOR]),
        ("LLB/LLM", [D.BACHELOR, D.MASTER]),
        ("LLM or LLB", [D.MASTER, D.BACHELOR]),
        ("JD or LLM", [D.DOCTORATE, D.MASTER]),
        ("Masters in physics", [D.MASTER]),
        ("PhD student in computer science", [D.DOCTORATE]),
        ("Secondary school diploma", [D.SECONDARY]),
        ("Completed a master's program in design", [D.MASTER]),
    ],
)
def test_a_degree_is_asked_for(text: str, levels: list[DegreeLevel]) -> None:
    assert [level for level, _ in mentions(text)] == levels


def test_people_are_told_from_schools() -> None:
    text = "Mentoring PhD students in a secondary school"
    assert [text[start:end] for start, end in of_others(text)] == ["PhD students"]
