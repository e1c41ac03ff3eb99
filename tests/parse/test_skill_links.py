import pytest

from mlscreen.parse.skill_links import addresses
from tests.parse.reading import mentions

JOB = "\n\nExperience\nData Engineer, Acme Freight\t2019 - 2021\n"
NETWORKS = {"LinkedIn", "GitHub", "Skype", "Twitter", "GitLab"}


def networks(text: str) -> set[str]:
    return NETWORKS & {mention.skill for mention in mentions(text)}


def test_addresses_and_links_are_found() -> None:
    text = "ines@example.org and www.example.org or github.com/ines, not and/or"
    assert [text[span.start : span.end] for span in addresses(text)] == [
        "ines@example.org",
        "www.example.org",
        "github.com/ines,",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "LinkedIn: linkedin.com/in/ines | GitHub: github.com/ines | Skype: ines.o",
        "[LinkedIn profile]",
        "LinkedIn | Portfolio",
        "GitHub",
        "GitHub ines",
        "GitHub / ines",
        "ines (GitHub)",
        "GitHub (https://github.com/ines)",
        "Twitter: @ines",
        "London • +44 20 7946 0991 • LinkedIn • GitHub",
    ],
)
def test_what_labels_a_link_in_the_contact_block_is_no_skill(line: str) -> None:
    assert not networks(f"Ines Okafor\nines@example.org\n{line}{JOB}")


@pytest.mark.parametrize("section", ["Profiles\nGitHub\nines", "Links\nLinkedIn", "Contact\nGitHub: ines"])
def test_what_labels_a_link_in_a_section_of_links_is_no_skill(section: str) -> None:
    assert not networks(f"Ines Okafor\nines@example.org{JOB}• Wrote reports\n\n{section}\n")


def test_what_labels_a_link_anywhere_is_no_skill() -> None:
    assert not networks(
        f"Ines Okafor\nines@example.org{JOB}• Wrote a parser\n• GitHub: https://github.com/ines/parser\n"
    )


@pytest.mark.parametrize(
    "line", ["Skills: Git, GitHub, Docker", "Python | GitHub | Docker", "Engineer who automates GitHub and GitLab"]
)
def test_a_network_named_as_a_tool_is_a_skill_even_at_the_top(line: str) -> None:
    assert "GitHub" in networks(f"Ines Okafor\nines@example.org\n{line}{JOB}")


@pytest.mark.parametrize("words", ["Ran campaigns on LinkedIn and Twitter", "Moved 40 repositories to GitHub"])
def test_a_network_in_the_words_of_a_job_is_a_skill(words: str) -> None:
    assert networks(f"Ines Okafor\nines@example.org{JOB}• {words}\n")


def test_networks_under_a_heading_of_social_media_are_skills() -> None:
    assert networks(f"Ines Okafor\nines@example.org{JOB}• Wrote reports\n\nSocial media\nLinkedIn, Twitter\n")


def test_a_running_line_that_names_the_document_is_no_skill() -> None:
    line = "Ines Okafor — Curriculum vitae — page 1 of 2"
    assert not [
        mention
        for mention in mentions(f"Ines Okafor\nines@example.org{JOB}• Wrote reports\n{line}\n• Led a team\n")
        if "curriculum" in mention.skill
    ]


def test_the_curriculum_of_a_school_is_a_skill() -> None:
    found = mentions(f"Ines Okafor\nines@example.org{JOB}• Wrote the curriculum of the evening school\n")
    assert "curriculum development" in {mention.skill for mention in found}
