"""The colour tokens of both themes, as the design names them."""

import json
import zlib
from enum import Enum
from functools import cache, lru_cache
from typing import Any, NamedTuple

from PySide6.QtGui import QColor

from followup_desktop.resource_files import resource


class Colours(NamedTuple):
    """One theme. What each colour is for stands in the design; text on a surface keeps the contrast named there."""

    app: QColor
    rail: QColor
    column: QColor
    column_over: QColor
    card: QColor
    card_hover: QColor
    card_sel: QColor
    raised: QColor
    sunken: QColor
    field: QColor
    line: QColor
    line_strong: QColor
    text: QColor
    text2: QColor
    text3: QColor
    disabled: QColor
    accent: QColor
    accent_hover: QColor
    accent_soft: QColor
    accent_text: QColor
    on_accent: QColor
    focus: QColor
    link: QColor
    red: QColor
    red_soft: QColor
    amber: QColor
    amber_soft: QColor
    green: QColor
    green_soft: QColor
    blue: QColor
    blue_soft: QColor
    violet: QColor
    violet_soft: QColor
    grey_soft: QColor
    s_interested: QColor
    s_applied: QColor
    s_interview: QColor
    s_waiting: QColor
    s_offer: QColor
    s_closed: QColor
    underline_spell: QColor
    underline_grammar: QColor
    underline_style: QColor
    toast: QColor
    toast_text: QColor
    toast_action: QColor


class Tone(Enum):
    """What a colour means; the values name the tokens of ink and ground."""

    NEUTRAL = ("text2", "grey_soft")
    ACCENT = ("accent_text", "accent_soft")
    RED = ("red", "red_soft")
    AMBER = ("amber", "amber_soft")
    GREEN = ("green", "green_soft")
    BLUE = ("blue", "blue_soft")
    VIOLET = ("violet", "violet_soft")

    @property
    def ink(self) -> str:
        """The token of the text."""
        return self.value[0]

    @property
    def ground(self) -> str:
        """The token of the surface."""
        return self.value[1]


@cache
def tokens() -> dict[str, Any]:
    """The shipped file of tokens as it is: both themes, the toast, the monogram tiles, the pairs with contrast."""
    found: dict[str, Any] = json.loads(resource("theme", "colours.json").read_text(encoding="utf-8"))
    return found


@cache
def colours(dark: bool, high_contrast: bool = False) -> Colours:
    """The colours of the dark or the light theme; with high contrast no text is greyed, and every edge is seen."""
    name = "dark" if dark else "light"
    toast = tokens()["toast"][name]
    values = {
        **tokens()[name],
        "toast": toast["background"],
        "toast_text": toast["text"],
        "toast_action": toast["action"],
    }
    found = Colours(*(QColor(values[name]) for name in Colours._fields))
    if not high_contrast:
        return found
    text = found.text
    return found._replace(
        text2=text, text3=text, line=found.line_strong, line_strong=text, disabled=found.text3, focus=text
    )


@lru_cache(maxsize=2048)
def monogram_colour(company: str) -> QColor:
    """The tile of a company's monogram: always the same for the same name, however it is written."""
    tiles = tokens()["monogram"]
    name = " ".join(company.split()).casefold()
    return QColor(tiles[zlib.crc32(name.encode("utf-8", "replace")) % len(tiles)])


def mixed(start: QColor, end: QColor, share: float) -> QColor:
    """The colour that lies that share of the way from the one to the other."""

    def between(a: float, b: float) -> float:
        return a + (b - a) * share

    return QColor.fromRgbF(
        between(start.redF(), end.redF()),
        between(start.greenF(), end.greenF()),
        between(start.blueF(), end.blueF()),
        between(start.alphaF(), end.alphaF()),
    )


def with_alpha(colour: QColor, alpha: int) -> QColor:
    """The colour, that opaque (0 to 255)."""
    clear = QColor(colour)
    clear.setAlpha(alpha)
    return clear


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two opaque colours as WCAG 2 computes it: 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    linear = [
        v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4
        for v in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
