import pytest

from mlscreen.model.document import Span
from mlscreen.parse.lines import TextLine, text_line
from mlscreen.parse.position_prose import is_text


def line(text: str) -> TextLine:
    return text_line(Span(0, len(text)), text)


@pytest.mark.parametrize(
    "text",
    [
        "• Built the pipeline that feeds all the reports",
        "Built the pipeline that feeds all reports.",
        "Managed a budget of two million for three years",
        "responsible for the books of the company",
        "Prepared consolidated statements for a group with operations in",
        "Taught teenagers to program",
        "Drew charts",
        "Surgical ward.",
        "Responsibilities:",
        "Environment: Java, Oracle, Linux",
        "This firm makes parts for trains and ships and sells",
        "A very long line " * 10,
    ],
)
def test_items_and_sentences_are_text(text: str) -> None:
    assert is_text(line(text), None)


@pytest.mark.parametrize(
    "text",
    [
        "Acme Corp",
        "Senior Data Engineer",
        "Acme Corp, Inc.",
        "University of Applied Sciences",
        "• Senior Engineer, Acme",
        "Certified Nursing Assistant",
        "Managing partner",
        "Help desk technician",
        "Raktár Kft.",
        "Built Environment Group",
        "Project: Billing",
    ],
)
def test_names_are_no_text(text: str) -> None:
    assert not is_text(line(text), None)


def test_the_rest_of_an_item_is_text() -> None:
    above = line("• Built the pipeline that feeds all of the reports of the company and")
    assert is_text(line("Weekly Dashboards"), above)
    assert not is_text(line("Weekly Dashboards"), line("• Built a pipeline."))


def test_the_last_word_of_an_item_is_text() -> None:
    assert is_text(line("manager."), line("- Report service levels to the site"))
    assert is_text(line("team lead."), line("- Report to the"))
