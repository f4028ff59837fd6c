"""WCAG 2.2 AA, computed from the theme's own colours: every pair that the style sheet and the painters show."""

import re
from itertools import product

import pytest
from PySide6.QtGui import QColor

from followup_desktop.widgets.theme.colours import Colours, Tone, colours, contrast
from followup_desktop.widgets.theme.stylesheet import _SHEET

LOOKS = [(dark, high) for dark in (False, True) for high in (False, True)]
BY_LOOK = pytest.mark.parametrize(("dark", "high"), LOOKS, ids=["light", "light, high", "dark", "dark, high"])
SURFACES = ("app", "rail", "card", "raised")
"""Where a text stands whose rule names no ground of its own."""
INKS = ("text", "text2", "text3", "link", "red", "amber", "green", "accent_text")


def rules() -> list[tuple[str, str, str]]:
    """Selector, ink and ground of every rule of the style sheet that has an ink; an empty ground is the surface's."""
    found = []
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", _SHEET):
        ink = re.search(r"(?<![-\w])color: @(\w+)@", body)
        ground = re.search(r"background: @(\w+)@", body)
        if ink and "disabled" not in selector:
            found.append((" ".join(selector.split()), ink[1], ground[1] if ground else ""))
    return found


def ratio(look: Colours, ink: str, ground: str) -> float:
    return contrast(getattr(look, ink), getattr(look, ground))


@BY_LOOK
@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule[0][:60])
def test_every_rule_of_the_style_sheet_can_be_read(rule: tuple[str, str, str], dark: bool, high: bool) -> None:
    _, ink, ground = rule
    look = colours(dark, high)
    for surface in (ground,) if ground else SURFACES:
        assert ratio(look, ink, surface) >= 4.5, (ink, surface)


@BY_LOOK
def test_every_ink_can_be_read_on_every_surface(dark: bool, high: bool) -> None:
    look = colours(dark, high)
    low = {(i, s): round(ratio(look, i, s), 2) for i, s in product(INKS, SURFACES) if ratio(look, i, s) < 4.5}
    assert low == {}


@BY_LOOK
@pytest.mark.parametrize("tone", list(Tone))
def test_every_chip_can_be_read(tone: Tone, dark: bool, high: bool) -> None:
    assert ratio(colours(dark, high), tone.ink, tone.ground) >= 4.5


@BY_LOOK
def test_edges_of_fields_and_the_ring_of_the_focus_can_be_seen(dark: bool, high: bool) -> None:
    look = colours(dark, high)
    for edge, ground in product(("line_strong", "focus", "accent"), ("app", "field", "card", "rail")):
        assert ratio(look, edge, ground) >= 3, (edge, ground)
    assert contrast(look.toast_text, look.toast) >= 4.5
    assert contrast(look.toast_action, look.toast) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
def test_high_contrast_has_more_of_it(dark: bool) -> None:
    usual, high = colours(dark), colours(dark, True)
    assert ratio(high, "text3", "app") >= max(7.0, ratio(usual, "text3", "app"))
    assert ratio(high, "line", "app") >= 3 > ratio(usual, "line", "app")
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)
