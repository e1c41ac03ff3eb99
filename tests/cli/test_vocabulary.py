from tests.cli.conftest import Mlscreen


def test_a_word_shows_its_concepts_and_what_they_credit(mlscreen: Mlscreen) -> None:
    ended = mlscreen("vocabulary", "search", "pytorch")
    assert ended.code == 0
    assert "PyTorch" in ended.out
    assert "machine learning" in " ".join(ended.out.split())


def test_a_slip_of_the_pen_gets_a_suggestion(mlscreen: Mlscreen) -> None:
    ended = mlscreen("vocabulary", "search", "kubernets")
    assert ended.code == 3
    assert "did you mean Kubernetes" in ended.err


def test_an_unknown_word_is_told_how_to_add_it(mlscreen: Mlscreen) -> None:
    ended = mlscreen("vocabulary", "search", "qqqqqqqq")
    assert (ended.code, ended.out) == (3, "")
    assert "--vocabulary FILE" in ended.err
