"""A painted card: its parts never overlap, and every state paints in both themes on every screen."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import combinations
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from followup_desktop.domain.vocabulary import Channel, Kind, Need, Outcome, Signal, Stage
from followup_desktop.presentation.card_text import CardText, card_text
from followup_desktop.services.ports.card import Card
from followup_desktop.widgets.board.card_layout import CardMeasures, layout_card
from followup_desktop.widgets.board.card_painting import REST, CardPainter, CardState
from followup_desktop.widgets.board.row_pictures import MOST_PIXELS
from followup_desktop.widgets.theme.theme import Density, Scheme, Theme, theme

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")
GROUND = QColor("#EBEDF2")
WORDS = [
    "",
    "Go",
    "Senior staff platform reliability engineer for distributed systems and observability (m/f/d)",
    "מהנדס תוכנה בכיר בחברה גדולה מאוד בתל אביב",
    "مهندس برمجيات أول",
    "👩🏽‍💻 Rocket 🚀🚀🚀 crew 🏳️‍🌈",
    "Ingénieur·e données — Zürich",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "資料平台主管工程師",
    "a\tb\nc\u2028d\x00e",
    "\u202egnirts desrever\u202c",
]


def random_card(draw: random.Random, number: int) -> Card:
    planned = draw.random() < 0.75
    kind = draw.choice(list(Kind))
    day = NOW + timedelta(days=draw.randint(-30, 400), minutes=15 * draw.randint(0, 95))
    all_day = draw.random() < 0.3
    start = day.strftime("%Y-%m-%d" if all_day else "%Y-%m-%dT%H:%M:%SZ") if planned else None
    stage = draw.choice(list(Stage))
    return Card(
        id=str(number),
        stage=stage,
        rank="m",
        company=draw.choice(WORDS),
        role=draw.choice(WORDS),
        location=draw.choice(WORDS),
        outcome=draw.choice([None, *Outcome]) if stage is Stage.CLOSED else None,
        tags="\n".join(draw.sample(WORDS[1:], draw.randint(0, 3))),
        no_calls=draw.randint(0, 1),
        archived=0,
        signal=draw.choice([None, *Signal]),
        pips="".join(draw.choices("dtp", k=5)),
        needs="\n".join(draw.sample(list(Need), draw.randint(0, 2))),
        open_count=int(planned),
        next_key=f"{kind}:1" if planned else None,
        next_kind=kind if planned else None,
        next_channel=draw.choice(list(Channel)) if planned else None,
        next_contact=draw.choice([None, *WORDS]) if planned else None,
        next_due_on=day.strftime("%Y-%m-%d") if planned else None,
        next_slot_start=start,
        next_slot_end=None,
        next_all_day=int(all_day) if planned else None,
        next_zone=draw.choice(["Europe/Berlin", "Asia/Kathmandu"]) if planned else None,
        next_own=draw.randint(0, 1) if planned else None,
        next_in_time_until=(NOW + timedelta(days=draw.randint(-5, 5))).strftime("%Y-%m-%dT%H:%M:%SZ")
        if planned and draw.random() < 0.8
        else None,
    )


def random_cards(count: int) -> list[Card]:
    draw = random.Random(20261123)
    return [random_card(draw, number) for number in range(count)]


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Theme]:
    found = theme()
    yield found
    found.set_scheme(Scheme.LIGHT)
    found.set_text_size(1.0)
    found.set_density(Density.COMFORTABLE)


@pytest.mark.parametrize("density", list(Density))
@pytest.mark.parametrize("size", [0.9, 1.0, 1.1, 1.25, 1.5])
def test_no_two_parts_of_a_card_overlap(look: Theme, density: Density, size: float) -> None:
    """200 cards in columns from 220 to 320 wide, which grow with the text, written from either side."""
    look.set_density(density)
    look.set_text_size(size)
    painter = CardPainter(look)
    draw = random.Random(7)
    for card in random_cards(200):
        text = card_text(card, NOW, BERLIN)
        column = draw.choice((220, 320, draw.randint(221, 319)))
        row = QRect(0, 0, look.px(column), painter.row_height)
        frame = painter.card_rect(row)
        for mirrored in (False, True):
            layout = painter.layout(frame, text, mirrored)
            for part in layout.parts():
                assert QRectF(frame).contains(part), (card, column, part)
            for one, other in combinations(layout.parts(), 2):
                assert not one.intersects(other), (card, column, one, other)


@pytest.mark.parametrize("size", [0.9, 1.5])
def test_what_is_written_stays_in_its_part(look: Theme, size: float) -> None:
    """Letters of every script, elided where they must be: nothing is painted beside the rectangle of its part."""
    look.set_text_size(size)
    painter = CardPainter(look)
    ground = QColor("#FFFFFF")
    for word in WORDS:
        for width in (look.px(110), look.px(190)):
            image = QImage(width + 40, 80, QImage.Format.Format_RGB32)
            image.fill(ground)
            draw = QPainter(image)
            painter._write(draw, 20, 20, QRectF(0, 0, width, 20), word, painter._title_font, QColor("#000000"))
            draw.end()
            beside = [*range(18), *range(width + 22, image.width())]
            assert all(image.pixelColor(x, y) == ground for x in beside for y in range(0, 80, 2)), (word, width)


def test_the_layout_at_100_percent_is_the_designs() -> None:
    measures = CardMeasures(1.0, 16, 15, 17, False)
    assert measures.height == 106
    assert CardMeasures(1.0, 16, 15, 17, True).height == 58
    layout = layout_card(QRectF(0, 0, 224, 106), measures, 95, 77, True, 5)
    assert layout.monogram == QRectF(12, 12, 24, 24)
    assert layout.due == QRectF(12, 76, 95, 22)
    assert layout.signal == QRectF(113, 76, 22, 22)
    assert layout.menu.size().toTuple() == (24, 24)
    assert layout.title.left() == 44


def test_where_room_is_short_the_icon_goes_before_the_words() -> None:
    measures = CardMeasures(1.0, 16, 15, 17, True)
    roomy = layout_card(QRectF(0, 0, 224, 58), measures, 80, 62, True, 5)
    tight = layout_card(QRectF(0, 0, 204, 58), measures, 100, 80, True, 5)
    tightest = layout_card(QRectF(0, 0, 160, 58), measures, 100, 80, True, 5)
    assert (roomy.due.width(), tight.due.width()) == (80, 80)
    assert 22 <= tightest.due.width() < 80


def test_a_tag_is_elided_before_it_is_left_out() -> None:
    def tags(width: float, *widths: float) -> list[float]:
        layout = layout_card(QRectF(0, 0, width, 106), CardMeasures(1.0, 16, 15, 17, False), 95, 77, False, 5, widths)
        return [tag.width() for tag in layout.tags]

    assert tags(300, 60, 50) == [60, 50]
    assert tags(224, 60, 50) == [52]
    assert tags(224, 30) == [30]
    assert tags(200, 60) == []


STATES = [
    REST,
    CardState(hover=True),
    CardState(hover=True, menu_hover=True),
    CardState(focus=True),
    CardState(selected=True),
    CardState(selected=True, focus=True, hover=True),
    CardState(dragged=True),
    CardState(flash=1.0),
    CardState(flash=0.37),
]


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("density", list(Density))
def test_every_state_paints(look: Theme, scheme: Scheme, ratio: float, density: Density) -> None:
    look.set_scheme(scheme)
    look.set_density(density)
    painter = CardPainter(look)
    pictures = []
    cards = [card_text(card, NOW, BERLIN) for card in random_cards(40)]
    for state in STATES:
        pictures.append(picture(painter, cards[0], state, ratio))
        for text in cards:
            picture(painter, text, state, ratio, mirrored=True)
    distinct = [image for state, image in zip(STATES, pictures, strict=True) if not (state.selected and state.hover)]
    for one, other in combinations(distinct, 2):
        assert one != other, "each state can be told from the others"
    lifted, around = painter.lifted(QRect(0, 0, 224, painter.measures.height), cards[0], ratio)
    assert lifted.deviceIndependentSize().width() == pytest.approx(224 + 2 * around, abs=1)


def test_the_colours_of_the_theme_are_where_they_belong(look: Theme) -> None:
    painter = CardPainter(look)
    text = card_text(random_cards(1)[0], NOW, BERLIN)
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        look.set_scheme(scheme)
        painter.start_anew()
        spot = (120, 10)
        colours = look.colours
        assert pixel(painter, text, REST, spot) == colours.card
        assert pixel(painter, text, CardState(hover=True), spot) == colours.card_hover
        assert pixel(painter, text, CardState(selected=True), spot) == colours.card_sel
        assert pixel(painter, text, CardState(flash=1.0), spot) == colours.accent_soft
        assert pixel(painter, text, CardState(focus=True), (120, 2)) == colours.focus


def test_the_card_is_not_painted_beyond_its_row(look: Theme) -> None:
    """What were painted there would stay on the screen when the card changes."""
    painter = CardPainter(look)
    text = card_text(random_cards(1)[0], NOW, BERLIN)
    ground = QColor("#123456")
    for state in STATES:
        image = QImage(240, painter.row_height + 40, QImage.Format.Format_RGB32)
        image.fill(ground)
        row = QRect(0, 20, 240, painter.row_height)
        draw = QPainter(image)
        painter.paint(draw, painter.card_rect(row), text, state, 1.0)
        draw.end()
        for y in (*range(18), *range(row.bottom() + 3, image.height())):
            assert all(image.pixelColor(x, y) == ground for x in range(0, 240, 3)), (state, y)


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("mirrored", [False, True])
def test_a_row_that_is_kept_looks_as_if_it_were_painted(look: Theme, ratio: float, mirrored: bool) -> None:
    cards = [card_text(card, NOW, BERLIN) for card in random_cards(12)]
    painting, keeping = CardPainter(look), CardPainter(look)
    keeping.keep_rows()
    for _ in range(2):
        for text in cards:
            for state in (REST, CardState(focus=True)):
                kept = picture(keeping, text, state, ratio, mirrored, GROUND)
                assert kept == picture(painting, text, state, ratio, mirrored, GROUND)
    changed = cards[0]._replace(title="Another title")
    assert picture(keeping, changed, REST, ratio, mirrored, GROUND) == picture(
        painting, changed, REST, ratio, mirrored, GROUND
    )


def test_kept_rows_are_painted_anew_in_another_look(look: Theme) -> None:
    text = card_text(random_cards(1)[0], NOW, BERLIN)
    painter = CardPainter(look)
    painter.keep_rows()
    light = picture(painter, text, REST, 1.0, ground=GROUND)
    look.set_scheme(Scheme.DARK)
    painter.start_anew()
    assert picture(painter, text, REST, 1.0, ground=GROUND) != light
    assert picture(painter, text, REST, 1.0, ground=QColor("#123456")).pixelColor(1, 1) == QColor("#123456")


def test_rows_are_kept_only_up_to_some_megabytes(look: Theme) -> None:
    painter = CardPainter(look)
    painter.keep_rows()
    for card in random_cards(200):
        picture(painter, card_text(card, NOW, BERLIN), REST, 1.0, ground=GROUND)
    assert painter._rows
    assert sum(row.width() * row.height() for row in painter._rows.values()) <= MOST_PIXELS


def picture(
    painter: CardPainter,
    text: CardText,
    state: CardState,
    ratio: float,
    mirrored: bool = False,
    ground: QColor | None = None,
) -> QImage:
    image = QImage(round(240 * ratio), round(painter.row_height * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(GROUND)
    row = QRect(0, 0, 240, painter.row_height)
    draw = QPainter(image)
    painter.paint(draw, painter.card_rect(row), text, state, ratio, mirrored, ground)
    draw.end()
    return image


def pixel(painter: CardPainter, text: CardText, state: CardState, spot: tuple[int, int]) -> QColor:
    return picture(painter, text, state, 1.0).pixelColor(*spot)
