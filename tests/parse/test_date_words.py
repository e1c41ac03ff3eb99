import pytest

from mlscreen.parse.date_words import counts_here


@pytest.mark.parametrize(
    ("text", "vouchers", "counts"),
    [
        ("Mart 2019 – Ekim 2020", ("ocak", "ekim"), True),
        ("Dollar Mart 2019", ("ocak", "ekim"), False),
        ("Dollar Mart 2019, Ekimov & Co", ("ocak", "ekim"), False),
        ("el trabajo de la empresa y los clientes de la ciudad en el norte con los socios", ("es",), True),
        ("The work of the company and its clients", ("es", "pt"), False),
    ],
)
def test_a_month_counts_where_its_language_or_another_month_stands(
    text: str, vouchers: tuple[str, ...], *, counts: bool
) -> None:
    assert counts_here(text, vouchers) is counts
