"""The pictures of the cards: every state in both themes and densities, at 1× and 2×, each a sheet of its own.

``.venv/bin/python -m tests.widgets.card_pictures`` paints the sheets of ``tests/widgets/pictures`` anew, after a change
of how cards look that is meant to be; look at every one of them before it goes in. The font is the shipped one, which
is painted without hinting, so that a sheet looks the same on every machine.
"""

import os
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QPoint, QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from followup_desktop.domain.vocabulary import Channel, Kind, Outcome, Signal
from followup_desktop.presentation.card_text import CardWording
from followup_desktop.qt_application import ARGUMENTS
from followup_desktop.services.ports.card import Card
from followup_desktop.widgets.board.card_painting import REST, CardPainter, CardState
from followup_desktop.widgets.theme.theme import Density, Scheme, Theme, theme
from tests.builders import a_card

FOLDER = Path(__file__).with_name("pictures")
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")
COLUMNS = 4
WIDTH = 240
AROUND = 24


class Sheet(NamedTuple):
    """Which sheet it is."""

    scheme: Scheme
    density: Density
    ratio: int

    @property
    def path(self) -> Path:
        """Where its picture is kept."""
        return FOLDER / f"cards-{self.scheme}-{self.density}-{self.ratio}x.png"


SHEETS = [Sheet(*facts) for facts in product((Scheme.LIGHT, Scheme.DARK), Density, (1, 2))]


def planned(
    days: float, kind: Kind = Kind.APPLICATION_CALL, channel: Channel = Channel.CALL, **changes: object
) -> Card:
    """A card with a next step that many days from now; one before now is overdue."""
    start = NOW + timedelta(days=days)
    facts = {
        "next_key": f"{kind}:1",
        "next_kind": kind,
        "next_channel": channel,
        "next_due_on": f"{start:%Y-%m-%d}",
        "next_slot_start": f"{start:%Y-%m-%dT%H:%M:%SZ}",
        "next_all_day": 0,
        "next_zone": "Europe/Berlin",
        "next_own": 0,
        "next_in_time_until": f"{start:%Y-%m-%dT%H:%M:%SZ}",
        "open_count": 1,
    }
    return a_card(**{**facts, **changes})


LEAD = planned(
    -2,
    Kind.THANK_YOU_NOTE,
    Channel.EMAIL,
    company="Umbra Health",
    role="Data platform lead",
    location="London",
    signal=Signal.WELCOME,
    pips="dddtt",
)
"""The card of the design's picture: overdue, keep talking."""
SHORT = LEAD._replace(next_kind=Kind.MOVE_ON, company="Umbra", location="", role="Lead")
"""The same with few letters: the pictures stay small."""
STATES: dict[str, tuple[Card, CardState]] = {
    "rest": (LEAD, REST),
    "hover": (SHORT, CardState(hover=True)),
    "pointer on the dots": (SHORT, CardState(hover=True, menu_hover=True)),
    "keyboard focus": (SHORT, CardState(focus=True)),
    "selected": (SHORT, CardState(selected=True)),
    "picked": (SHORT, CardState(picked=True)),
    "picked, with the keys": (SHORT, CardState(picked=True, focus=True)),
    "source of a drag": (SHORT, CardState(dragged=True)),
    "just dropped": (SHORT, CardState(flash=1.0)),
    "light half gone": (SHORT, CardState(flash=0.5)),
    "due today": (planned(0.1, pips="dtttt"), REST),
    "planned": (planned(2, company="Initech", role="Python developer", location="Hybrid, Cork"), REST),
    "blocked": (
        planned(15, Kind.DECISION_CALL, Channel.EMAIL, company="Stark Rail", no_calls=1, pips="pddtt", stage="waiting"),
        REST,
    ),
    "snoozed": (planned(3, next_own=1, signal=Signal.UNCLEAR, company="Hooli", role="Staff engineer"), REST),
    "stale": (a_card(stage="waiting", company="Kumo Systems", role="Build engineer"), REST),
    "tags": (planned(2, company="Northwind", role="Platform engineer", tags="remote\nfirst choice"), REST),
    "long": (planned(1, role="Senior staff engineer for distributed systems", company="Acme Robotics of Lyon"), REST),
    "closed": (a_card(stage="closed", company="Wayne Aero", outcome=Outcome.REJECTED, pips="ddddd"), REST),
}


def paint(sheet: Sheet, look: Theme) -> QImage:
    """The sheet as it looks now; the theme is left as it was asked for."""
    look.set_scheme(sheet.scheme)
    look.set_density(sheet.density)
    look.set_text_size(1.0)
    look.set_system_font(False)
    painter = CardPainter(look)
    words = CardWording(NOW, BERLIN, QLocale("en_GB"))
    rows = -(-len(STATES) // COLUMNS)
    lifted = painter.measures.height + 2 * AROUND
    size = QPoint(COLUMNS * WIDTH, rows * painter.row_height + lifted) * sheet.ratio
    # Not opaque: text is then painted in greys, whatever the order of the colours on this screen is.
    image = QImage(size.x(), size.y(), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(sheet.ratio)
    image.fill(look.colours.column)
    draw = QPainter(image)
    for number, (card, state) in enumerate(STATES.values()):
        row, column = divmod(number, COLUMNS)
        place = QRect(column * WIDTH, row * painter.row_height, WIDTH, painter.row_height)
        painter.paint(draw, painter.card_rect(place), words.of(card), state, sheet.ratio)
    card_size = QRect(0, 0, WIDTH - 16, painter.measures.height)
    for number, count in enumerate((1, 3, 128)):
        pixmap, _ = painter.lifted(card_size, words.of(LEAD), sheet.ratio, count=count)
        draw.drawPixmap(number * (WIDTH + AROUND), rows * painter.row_height, pixmap)
    draw.end()
    return image


def unlike(one: QImage, other: QImage, ratio: int) -> float:
    """How unlike two pictures of one size are, at the place where they are it most.

    Of each field of 120 × 60 pixels (at 100 %) the share of the colour values that differ by more than 3 of 255: what
    tells a hovered card from another is a difference of 4.
    """
    difference = one.convertToFormat(QImage.Format.Format_RGB32)
    difference.setDevicePixelRatio(1)
    draw = QPainter(difference)
    draw.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    draw.drawImage(0, 0, other.convertToFormat(QImage.Format.Format_RGB888))
    draw.end()
    shares = []
    for x in range(0, difference.width(), 120 * ratio):
        for y in range(0, difference.height(), 60 * ratio):
            field = difference.copy(x, y, 120 * ratio, 60 * ratio).convertToFormat(QImage.Format.Format_RGB888)
            values = bytes(field.constBits())
            shares.append(values.translate(_DIFFERS).count(1) / len(values))
    return max(shares)


def coarse(picture: QImage) -> QImage:
    """The picture with every third value of a colour only, which no eye sees and which takes less room."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    line = plain.bytesPerLine()
    values = bytes(plain.constBits()).translate(_EVERY_THIRD)
    return QImage(values, plain.width(), plain.height(), line, QImage.Format.Format_RGB888).copy()


_DIFFERS = bytes(value > 3 for value in range(256))
_EVERY_THIRD = bytes(round(value / 3) * 3 for value in range(256))


def main() -> None:
    """Paints every sheet anew."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(list(ARGUMENTS))
    FOLDER.mkdir(exist_ok=True)
    for sheet in SHEETS:
        if not coarse(paint(sheet, theme())).save(str(sheet.path), "PNG", 0):
            raise OSError(f"{sheet.path} could not be written")
    app.quit()


if __name__ == "__main__":
    main()
