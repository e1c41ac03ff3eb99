"""What all tests share: golden files, renewed by `pytest --update-golden` and then read in the diff."""

from collections.abc import Callable

import pytest

Golden = Callable[[str, bytes], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write golden files instead of comparing")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compare bytes with the file of that name in the folder `golden` beside the test."""

    def compare(name: str, made: bytes) -> None:
        place = request.path.parent / "golden" / name
        if request.config.getoption("--update-golden"):
            place.parent.mkdir(exist_ok=True)
            place.write_bytes(made)
        assert made.decode("utf-8", "replace") == place.read_bytes().decode("utf-8", "replace")
        assert made == place.read_bytes()

    return compare
