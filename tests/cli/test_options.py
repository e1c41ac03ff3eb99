from mlscreen.cli.options import ReportFormat
from mlscreen.render.formats import NAMES


def test_the_command_line_offers_every_format_that_can_be_rendered() -> None:
    assert {form.value for form in ReportFormat} == set(NAMES)
