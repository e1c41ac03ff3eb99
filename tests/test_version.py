from importlib.metadata import version

from mlscreen.version import VERSION


def test_the_installed_package_has_the_version_of_the_source() -> None:
    assert version("mlscreen") == VERSION
