import pytest

from mlscreen.extract.docx_symbols import is_symbol_font, seen, symbol


@pytest.mark.parametrize(
    ("code", "font", "text"),
    [
        ("F0FC", "Wingdings", "✓"), ("F0B7", "Symbol", "•"), ("61", "Symbol", "α"), ("F041", "Arial", "A"),
        ("2022", "Arial", "•"), ("F0EE", "Webdings", " "), ("nonsense", "Symbol", ""), (None, "Symbol", ""),
        ("FFFFFFFF", "Symbol", ""), ("FFFFFFFF", "Arial", ""),
    ],
)  # fmt: skip
def test_symbols_become_what_is_seen(code: str | None, font: str, text: str) -> None:
    assert symbol(code, font) == text


def test_letters_in_a_symbol_font_are_pictures() -> None:
    assert is_symbol_font("Wingdings")
    assert not is_symbol_font("Arial")
    assert seen("l\uf0a7", "Wingdings") == "•▪"
