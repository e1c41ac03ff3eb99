import pytest

from mlscreen.lexicon.spellings import variants


@pytest.mark.parametrize(
    ("form", "variant"),
    [
        ("neural network", "neural networks"),
        ("databases", "database"),
        ("GAN", "GANs"),
        ("optimization", "optimisation"),
        ("data modelling", "data modeling"),
        ("TensorFlow", "Tensor Flow"),
        ("scikit-learn", "scikitlearn"),
        ("library", "libraries"),
    ],
)
def test_spellings_that_mean_the_same_follow(form: str, variant: str) -> None:
    assert variant in set(variants(form))


@pytest.mark.parametrize("form", ["Kubernetes", "AWS", "statistics", "MySQL", "SAS"])
def test_names_have_no_other_number(form: str) -> None:
    assert not {form + "s", form + "es", form[:-1]} & set(variants(form))
