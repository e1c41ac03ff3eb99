import json

import pytest

from mlscreen.rubric.posting_markup import plain


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("R&amp;D and C&#43;&#43;", "R&D and C++"),
        ("<ul><li>Java</li><li>Go</li></ul>", "- Java\n- Go"),
        ("<h2>Duties</h2><p>Do it</p>", "## Duties\n\nDo it"),
        ("See [the page](https://example.org/a) now", "See the page now"),
        ("C\\+\\+ and 5\\-7", "C++ and 5-7"),
        ("a\\nb\\nc", "a\nb\nc"),
        ("plain text, 3 < 5", "plain text, 3 < 5"),
        ("&lt;li&gt;Java&lt;/li&gt;", "- Java"),
        ("a\u200bb\u00a0c", "ab c"),
    ],
)
def test_remains_of_markup_go_and_words_stay(given: str, expected: str) -> None:
    assert plain(given).strip() == expected


def test_scripts_navigation_and_footers_are_not_text() -> None:
    page = "<html><nav>Jobs</nav><script>var x</script><p>Cook</p><footer>Imprint</footer></html>"
    assert plain(page).strip() == "Cook"


def page_with(posting: object) -> str:
    return f'<html><body><script type="application/ld+json">{json.dumps(posting)}</script><p>Cookies?</p></body></html>'


def test_the_fields_of_a_job_posting_in_a_page_are_used() -> None:
    posting = {"@type": "JobPosting", "title": "Baker", "description": "<p>Bake bread</p>", "skills": ["Sourdough"]}
    assert plain(page_with(posting)) == "# Baker\n\nBake bread\n\n## Requirements\n- Sourdough"


def test_a_job_posting_is_found_in_a_graph_and_months_become_words() -> None:
    posting = {"@type": ["JobPosting"], "title": "Baker", "experienceRequirements": {"monthsOfExperience": 24}}
    assert "At least 24 months of experience" in plain(page_with({"@graph": [{"@type": "Thing"}, posting]}))


def test_broken_json_in_a_page_falls_back_to_its_text() -> None:
    page = '<html><script type="application/ld+json">{"@type": "JobPosting",</script><p>Cook</p></html>'
    assert plain(page).strip() == "Cook"
