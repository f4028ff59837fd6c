"""Cards look as they were looked at last: every state against its picture, in both themes and densities, 1× and 2×."""

import pytest
from PySide6.QtGui import QImage

from followup_desktop.domain.vocabulary import Signal
from followup_desktop.services.ports.card import Card
from followup_desktop.widgets.board.card_painting import REST, CardState
from followup_desktop.widgets.theme.theme import Theme
from tests.widgets import card_pictures
from tests.widgets.card_pictures import LEAD, SHEETS, SHORT, STATES, Sheet, paint, unlike

TOLERATED = 0.006
"""So much may differ in a field of a picture: edges of letters and curves, where another FreeType paints them."""


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.path.stem)
def test_every_state_looks_like_its_picture(look: Theme, sheet: Sheet) -> None:
    kept = QImage(str(sheet.path))
    seen = paint(sheet, look)
    assert (seen.width(), seen.height()) == (kept.width(), kept.height())
    assert unlike(seen, kept, sheet.ratio) <= TOLERATED


CHANGES = {
    "another signal": ("rest", (LEAD._replace(signal=Signal.DONT_CALL), REST)),
    "no hover": ("hover", (SHORT, CardState())),
    "a ring that is lost": ("keyboard focus", (SHORT, REST)),
    "a check that is lost": ("picked", (SHORT, CardState(selected=True))),
    "a light that does not fade": ("light half gone", (SHORT, CardState(flash=1.0))),
    "a step done": ("rest", (LEAD._replace(pips="ddddt"), REST)),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_small_change_is_found(
    look: Theme, monkeypatch: pytest.MonkeyPatch, change: tuple[str, tuple[Card, CardState]]
) -> None:
    seen = paint(SHEETS[0], look)
    monkeypatch.setattr(card_pictures, "STATES", {**STATES, change[0]: change[1]})
    assert unlike(paint(SHEETS[0], look), seen, SHEETS[0].ratio) > TOLERATED
