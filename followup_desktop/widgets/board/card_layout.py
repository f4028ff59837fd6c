"""Where the parts of a card stand. Pure: numbers in, rectangles out."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF

MARGIN = 4
"""Above and below a card inside its row: half of the gap between two cards."""
SIDE = 8
"""Left and right of a card inside its column."""
GAP = 6
ROOM_FOR_MENU = 7
PIP = 6
PIP_STEP = 8
TAGS_AT_MOST = 2
LEAST_TAG = 52


class CardMeasures(NamedTuple):
    """The sizes from which a card is laid out: the text size (1.0 is 100 %), and the heights of its lines."""

    scale: float
    title: int
    subtitle: int
    step: int
    compact: bool

    @property
    def height(self) -> int:
        """How tall every card is: 106 at 100 %, 58 where compact."""
        if self.compact:
            return self._s(8) + self.title + self._s(4) + self._s(22) + self._s(8)
        lines = self.title + self.subtitle + self.step
        return self._s(11) + lines + self._s(10) + self._s(7) + self._s(22) + self._s(8)

    def _s(self, pixels: float) -> int:
        return round(pixels * self.scale)


class CardLayout(NamedTuple):
    """The rectangles of a card's parts; those that are not painted are None. ``menu`` is the target of "…"."""

    card: QRectF
    monogram: QRectF
    title: QRectF
    menu: QRectF
    subtitle: QRectF | None
    step_icon: QRectF | None
    step: QRectF | None
    due: QRectF
    signal: QRectF | None
    pips: QRectF
    tags: tuple[QRectF, ...]

    def changed(self, change: Callable[[QRectF], QRectF]) -> "CardLayout":
        """The same with every rectangle changed."""

        def or_none(rect: QRectF | None) -> QRectF | None:
            return None if rect is None else change(rect)

        return CardLayout(
            card=change(self.card),
            monogram=change(self.monogram),
            title=change(self.title),
            menu=change(self.menu),
            subtitle=or_none(self.subtitle),
            step_icon=or_none(self.step_icon),
            step=or_none(self.step),
            due=change(self.due),
            signal=or_none(self.signal),
            pips=change(self.pips),
            tags=tuple(change(tag) for tag in self.tags),
        )

    def parts(self) -> list[QRectF]:
        """Every rectangle in which something is painted, the card itself left out."""
        single = (
            self.monogram,
            self.title,
            self.menu,
            self.subtitle,
            self.step_icon,
            self.step,
            self.due,
            self.signal,
            self.pips,
        )
        return [rect for rect in (*single, *self.tags) if rect is not None]


def layout_card(
    card: QRectF,
    measures: CardMeasures,
    due_width: float,
    due_least: float,
    signal: bool,
    pips: int,
    tag_widths: Sequence[float] = (),
    mirrored: bool = False,
) -> CardLayout:
    """Lays out a card of that rectangle.

    ``due_width`` is that of the due chip with its icon, ``due_least`` without it: the icon goes first where there is
    less room, then the end of the text. A tag is elided, and left out where not even a few of its letters fit.
    ``mirrored`` is for languages written from right to left.
    """
    s = measures.scale

    def px(pixels: float) -> int:
        return round(pixels * s)

    pad = px(8 if measures.compact else 12)
    left, right, top = card.left() + pad, card.right() - pad, card.top()
    tile, target, chip = px(24), max(24, px(24)), px(22)
    beside = left + tile + px(8)
    y = top + px(8 if measures.compact else 11)
    menu = QRectF(card.right() - px(ROOM_FOR_MENU) - target, top + px(4 if measures.compact else 11), target, target)
    monogram = QRectF(left, top + pad, tile, tile)
    text_width = max(0.0, menu.left() - px(4) - beside)
    title = QRectF(beside, y, text_width, measures.title)
    y += measures.title
    subtitle = step_icon = step = None
    if measures.compact:
        row = y + px(4)
        chips_left = beside
    else:
        subtitle = QRectF(beside, y, text_width, measures.subtitle)
        y += measures.subtitle + px(10)
        side = px(15)
        step_icon = QRectF(left, y + (measures.step - side) / 2, side, side)
        step_left = left + side + px(7)
        step = QRectF(step_left, y, max(0.0, right - step_left), measures.step)
        row = y + measures.step + px(7)
        chips_left = left
    pips_width = (px(PIP_STEP) * (pips - 1) + px(PIP)) if pips else 0
    pips_rect = QRectF(right - px(1) - pips_width, row + (chip - px(PIP)) / 2, pips_width, px(PIP))
    free = pips_rect.left() - px(SIDE) - chips_left
    signal_room = chip + px(GAP) if signal else 0
    room = free - signal_room
    due = QRectF(chips_left, row, max(float(chip), due_width if due_width <= room else min(due_least, room)), chip)
    x = due.right() + px(GAP)
    signal_rect = None
    if signal:
        signal_rect = QRectF(x, row, chip, chip)
        x += chip + px(GAP)
    tags: list[QRectF] = []
    for width in tag_widths[:TAGS_AT_MOST]:
        if measures.compact:
            bar = px(24)
            tags.append(QRectF(beside + len(tags) * (bar + px(4)), title.bottom(), bar, px(4)))
        elif (space := pips_rect.left() - px(SIDE) - x) >= min(width, px(LEAST_TAG)):
            tags.append(QRectF(x, row, min(width, space), chip))
            x += tags[-1].width() + px(GAP)
    made = CardLayout(card, monogram, title, menu, subtitle, step_icon, step, due, signal_rect, pips_rect, tuple(tags))
    return _mirror(made) if mirrored else made


def _mirror(layout: CardLayout) -> CardLayout:
    axis = layout.card.left() + layout.card.right()
    return layout.changed(lambda rect: QRectF(axis - rect.right(), rect.top(), rect.width(), rect.height()))
