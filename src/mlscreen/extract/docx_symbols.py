"""Letters of symbol fonts as the characters that a reader sees: bullets, ticks, Greek letters.

Knows the fonts that Word's own dialogs offer; pictures without a letter become a space.
"""

_BULLETS = dict.fromkeys(
    (0x6C, 0x6E, 0x6F, 0x71, 0x72, 0x73, 0x75, 0x76, 0x77, 0x9F, 0xA0, 0xA1, 0xA2, 0xA4, 0xA7, 0xA8), "•"
)
_WINGDINGS = _BULLETS | {
    0x28: "☎", 0x29: "✆", 0x2A: "✉", 0x2B: "✉", 0x20: " ", 0xA7: "▪", 0xA8: "☐", 0xD8: "➢", 0xE0: "→", 0xE8: "➔",
    0xF0: "➔", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑", 0xAB: "★", 0x4A: "☺", 0xDF: "←", 0xF3: "↔",
}  # fmt: skip
_GREEK = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ"
_SYMBOL = {code: chr(code) for code in range(0x20, 0x40)}
_SYMBOL |= {0x61 + place: letter for place, letter in enumerate(_GREEK)}
_SYMBOL |= {0x41 + place: letter for place, letter in enumerate("ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ")}
_SYMBOL |= {
    0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAE: "→", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•",
    0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0xBC: "…", 0xD2: "®", 0xD3: "©", 0xD4: "™", 0xE2: "®", 0xE3: "©", 0xE4: "™",
    0x5B: "[", 0x5D: "]", 0x5F: "_", 0x7B: "{", 0x7C: "|", 0x7D: "}", 0x7E: "~", 0x2D: "−",
}  # fmt: skip
_FONTS: dict[str, dict[int, str]] = {
    "symbol": _SYMBOL,
    "wingdings": _WINGDINGS,
    "wingdings 2": {},
    "wingdings 3": {},
    "webdings": {},
}
_PRIVATE = range(0xF000, 0xF100)


def is_symbol_font(font: str) -> bool:
    """Tell whether the font draws pictures in place of letters."""
    return font.lower() in _FONTS


def seen(text: str, font: str) -> str:
    """Return the characters that `text` shows in a symbol font."""
    table = _FONTS[font.lower()]
    return "".join(table.get(_code(char), " ") for char in text)


def symbol(code: str | None, font: str) -> str:
    """Return what `w:sym` shows; `code` is hexadecimal. Empty when it is no number."""
    try:
        number = int(code or "", 16)
    except ValueError:
        return ""
    if is_symbol_font(font):
        return seen(chr(number), font) if number < 0x110000 else ""
    if number in _PRIVATE:
        number -= 0xF000
    return chr(number) if 0x20 <= number < 0x110000 else ""


def _code(char: str) -> int:
    number = ord(char)
    return number - 0xF000 if number in _PRIVATE else number
