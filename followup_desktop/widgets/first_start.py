"""The first start: three cards where the board will be, each of which can be skipped."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.first_start import WhereAndWho, steps
from followup_desktop.presentation.quick_add import QuickAddForm
from followup_desktop.widgets.fields.place_fields import CountryField, FoundByPart, ZoneField
from followup_desktop.widgets.fields.quick_add_pane import QuickAddPane
from followup_desktop.widgets.fields.text_fields import LineText
from followup_desktop.widgets.theme.buttons import primary_button, quiet_button, secondary_button
from followup_desktop.widgets.theme.controls import FieldRow, field_row
from followup_desktop.widgets.theme.measures import Radius, Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

_WIDTH = 680
_RING = 4


class FirstStart(QWidget):
    """Nothing is kept of a card that is skipped. Enter does a card's main action, Escape skips it."""

    sample_wanted = Signal()
    added = Signal(object)
    """The outcome: the first application was added."""
    posting_given = Signal(object)
    """A saved page that was pasted or dropped: its path, or its source."""
    over = Signal()
    """The last card was left."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("firstStart")
        self._cards = QStackedWidget()
        self.method = self._method_card()
        self.where = _WhereCard(desk)
        self.where.left.connect(lambda: self.show_card(2))
        self.first = self._first_card(desk)
        for card in (self.method, self.where, self.first):
            self._cards.addWidget(card)
            card.grown.connect(self._fit)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.PANEL, 0, Space.PANEL, Space.PANEL)
        outer.addWidget(self._cards, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(1)
        theme().changed.connect(self._fit)
        self.show_card(0)

    @property
    def number(self) -> int:
        """The card that is shown, from 0."""
        return self._cards.currentIndex()

    def show_card(self, number: int) -> None:
        """Shows that card and, where the keys are in here, gives them to it."""
        had_keys = self.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self._cards.setCurrentIndex(number)
        if had_keys:
            self.take_focus()

    def take_focus(self) -> None:
        """Gives the keys to what the card is about; what stands there is selected, so that typing takes its place."""
        start = self._card().start
        start.setFocus(Qt.FocusReason.TabFocusReason)
        if isinstance(start, FoundByPart):
            # It may have had the keys before.
            start.line.selectAll()

    def skip(self) -> None:
        """Leaves the card, and with the first or the last one the first start."""
        if self.number == 1:
            self.show_card(2)
        else:
            self.over.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.skip()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._card().main.click()
        else:
            super().keyPressEvent(event)

    # The cards --------------------------------------------------------------------------------------------------

    def _card(self) -> "_Card":
        card = self._cards.currentWidget()
        assert isinstance(card, _Card)
        return card

    def _method_card(self) -> "_Card":
        card = _Card(1, self.tr("Apply, call, thank, ask, move on."))
        card.body.addWidget(_MethodPicture())
        words = PlainLabel(
            self.tr("Followup keeps the dates and words for each step. Everything stays on this computer."), Type.BODY
        )
        words.setWordWrap(True)
        card.body.addWidget(words)
        sample = secondary_button(self.tr("Look around with a sample board"), "kanban")
        sample.setObjectName("sample")
        sample.clicked.connect(self.sample_wanted)
        card.body.addWidget(sample, 0, Qt.AlignmentFlag.AlignLeft)
        card.add_buttons(self.skip, self.tr("Start empty"), lambda: self.show_card(1))
        return card

    def _first_card(self, desk: Desk) -> "_Card":
        card = _Card(3, self.tr("Add your first application"))
        self.form = QuickAddForm(desk, parent=self)
        self.form.saved.connect(self.added)
        self.pane = QuickAddPane(self.form)
        self.pane.posting_given.connect(self.posting_given)
        card.body.addWidget(self.pane)
        then = PlainLabel(
            self.tr("Then drag it to Applied once you have applied; the keys < and > move it too."),
            Type.META,
            colour="text3",
        )
        then.setWordWrap(True)
        card.body.addWidget(then)
        card.add_buttons(self.skip, self.tr("Add"), self.form.save)
        card.start = self.pane.field
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # A card that was never seen has not the size that its style gives it.
        for part in self.findChildren(QWidget):
            part.ensurePolished()
        self._fit()

    def _fit(self) -> None:
        """All as tall as the tallest of them; where there is less room, what a card says scrolls above its buttons."""
        width = min(theme().px(_WIDTH), max(200, self.width() - 2 * Space.PANEL))
        cards: list[_Card] = [self.method, self.where, self.first]
        self._cards.setFixedWidth(width)
        self._cards.setFixedHeight(min(max(card.height_at(width) for card in cards), self.height() - Space.PANEL))


class _Card(QWidget):
    """One card: which one it is, its title, what it says, its buttons. ``start`` is where the keys go."""

    grown = Signal()
    """What it says may need another height."""

    def __init__(self, number: int, title: str) -> None:
        super().__init__()
        self.setObjectName(f"firstStart{number}")
        count = PlainLabel(self.tr("%1 of 3").replace("%1", str(number)), Type.META, colour="text3")
        self.setAccessibleName(f"{title} {count.text()}")
        self._inside = QWidget()
        self._inside.setObjectName("plain")
        self._inside.installEventFilter(self)
        self.body = QVBoxLayout(self._inside)
        # Room for the rings of what has the keys.
        self.body.setContentsMargins(_RING, _RING, _RING, _RING)
        self.body.setSpacing(Space.LARGE)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setMinimumHeight(0)
        self._scroll.setWidget(self._inside)
        self._scroll.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)
        self.buttons = QHBoxLayout()
        self.buttons.setContentsMargins(_RING, 0, _RING, 0)
        self.buttons.setSpacing(Space.SMALL)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(Space.HUGE - _RING, Space.PANEL, Space.HUGE - _RING, Space.PANEL)
        column.setSpacing(Space.LARGE - _RING)
        heading = PlainLabel(title, Type.DISPLAY)
        heading.setWordWrap(True)
        for label in (count, heading):
            label.setContentsMargins(_RING, 0, _RING, 0)
            column.addWidget(label)
        column.addWidget(self._scroll, 1)
        column.addLayout(self.buttons)
        self._labels = (count, heading)
        self.main = primary_button("")
        self.start: QWidget = self.main

    def height_at(self, width: int) -> int:
        """How tall it is at that width when all of it is seen."""
        margins = self._column.contentsMargins()
        room = width - margins.left() - margins.right()
        labels = sum(_height_at(label, room) for label in self._labels)
        # The area that scrolls leaves what is in it no lower than that, however wide.
        body = max(_height_at(self._inside, room), self._inside.minimumSizeHint().height())
        between = self._column.spacing() * (self._column.count() - 1)
        return margins.top() + labels + body + self.buttons.sizeHint().height() + between + margins.bottom()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.grown.emit()
        return super().eventFilter(watched, event)

    def add_buttons(self, skip: Callable[[], object], main: str, act: Callable[[], object]) -> None:
        """Skip at the left, the main button at the right."""
        leave = quiet_button(self.tr("Skip"))
        leave.setObjectName("skip")
        leave.clicked.connect(skip)
        self.main.setText(main)
        self.main.setAccessibleName(main)
        self.main.setObjectName("main")
        self.main.clicked.connect(act)
        self.body.addStretch(1)
        self.buttons.addWidget(leave)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.main)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.line, 1))
        painter.setBrush(colours.card)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius.COLUMN, Radius.COLUMN)


def _height_at(widget: QWidget, width: int) -> int:
    return widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()


class _WhereCard(_Card):
    """The time zone, the country and the name."""

    left = Signal()
    """The settings are saved, or the card is skipped."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(2, self.tr("Where are you in your day?"))
        self.form = form = WhereAndWho(desk, self)
        detected = self.tr("Detected on this computer") if form.value("timezone") else ""
        fields: dict[str, ZoneField | CountryField | LineText] = {
            "timezone": ZoneField(self.tr("Such as Europe/Berlin")),
            "country": CountryField(self.tr("None")),
            "user_name": LineText(),
        }
        labels = {
            "timezone": (self.tr("Time &zone"), detected),
            "country": (self.tr("Holida&ys of"), self.tr("Its public holidays are no business days.")),
            "user_name": (self.tr("Your &name"), self.tr("It stands in what you say and write.")),
        }
        self.rows: dict[str, FieldRow] = {}
        for name, field in fields.items():
            field.setObjectName(name)
            field.set_value(form.value(name))
            field.entered.connect(lambda value, name=name: self._enter(name, value))
            self.rows[name] = field_row(labels[name][0], field, labels[name][1])
        for row in self.rows.values():
            self.body.addWidget(row)
        self.trouble = PlainLabel("", Type.META, weight=500, colour="red")
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.add_buttons(self.left.emit, self.tr("Next"), self._save)
        self.start = fields["timezone"]
        form.refused.connect(self._refuse)

    def _enter(self, name: str, value: str) -> None:
        self.form.set(name, value)
        self.rows[name].set_error("")

    def _save(self) -> None:
        self.trouble.hide()
        if self.form.save():
            self.left.emit()

    def _refuse(self, name: str, sentence: str) -> None:
        row = self.rows.get(name)
        if row is not None:
            row.set_error(sentence)
            row.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.trouble.setText(sentence)
            self.trouble.show()


class _MethodPicture(QWidget):
    """The five steps as dots on a line."""

    def __init__(self) -> None:
        super().__init__()
        self._steps = steps()
        self.setAccessibleName(", ".join(self._steps))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(480), theme().px(16) + Space.SMALL + QFontMetrics(self.font()).height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        share = self.width() / len(self._steps)
        radius = theme().px(6)
        height = theme().px(8)
        painter.setPen(QPen(colours.accent, 2))
        painter.drawLine(QPointF(share / 2, height), QPointF(self.width() - share / 2, height))
        for number, step in enumerate(self._steps):
            middle = share * (number + 0.5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.accent)
            painter.drawEllipse(QPointF(middle, height), radius, radius)
            painter.setPen(colours.text2)
            words = QRectF(share * number, theme().px(16) + Space.SMALL, share, self.height())
            shown = QFontMetrics(self.font()).elidedText(step, Qt.TextElideMode.ElideRight, int(share) - 4)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), shown)

    def _restyle(self) -> None:
        self.setFont(theme().font(Type.META, 500))
        self.updateGeometry()
        self.update()
