"""The rail: the name of the program, the views, what is for today, and the quiet hours."""

from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from followup_desktop import APP_NAME
from followup_desktop.presentation.day_words import date_line, things_today
from followup_desktop.widgets.theme.buttons import press_by_enter
from followup_desktop.widgets.theme.marks import IconMark
from followup_desktop.widgets.theme.measures import ICON, Height, Radius
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

WIDE, NARROW = 252, 56


class NavButton(QAbstractButton):
    """A row of the rail that shows a view; with a badge where something waits there."""

    def __init__(self, text: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._icon = icon
        self._badge = ""
        self._wide = True
        self._hover = False
        theme().changed.connect(self._restyle)
        self._restyle()

    def set_badge(self, badge: str, spoken: str) -> None:
        """A number at the end, and what it means for screen readers."""
        self._badge = badge
        self.setAccessibleDescription(spoken)
        self.update()

    def set_wide(self, wide: bool) -> None:
        """With its text, or as an icon."""
        self._wide = wide
        self.setToolTip("" if wide else self.text())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(NARROW - 16), theme().px(Height.NAV_ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_enter(self, event):
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, colours = theme(), theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        ink, icon_ink = colours.text2, colours.text2
        if self.isChecked():
            ink = icon_ink = colours.accent_text
        if self.isChecked() or self._hover:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.accent_soft if self.isChecked() else colours.sunken)
            painter.drawRoundedRect(rect, Radius.CARD, Radius.CARD)
        side = look.px(ICON)
        left = look.px(12) if self._wide else (rect.width() - side) / 2
        icon = QRectF(left, (rect.height() - side) / 2, side, side).toRect()
        painter.drawPixmap(icon, look.pixmap(self._icon, icon_ink, side, self.devicePixelRatioF()))
        badge_width = 0.0
        if self._badge:
            badge_width = self._paint_badge(painter, rect)
        if self._wide:
            painter.setFont(look.font(Type.BODY, 600 if self.isChecked() else 500))
            painter.setPen(ink)
            text = rect.adjusted(left + side + look.px(10), 0, -badge_width - look.px(12), 0)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
            painter.drawText(text, int(flags), self.text())

    def _paint_badge(self, painter: QPainter, rect: QRectF) -> float:
        look, colours = theme(), theme().colours
        font = look.font(Type.META if self._wide else Type.KEY, 600)
        height = look.px(18 if self._wide else 15)
        width = max(height + look.px(4), QFontMetrics(font).horizontalAdvance(self._badge) + look.px(12))
        if self._wide:
            place = QRectF(rect.right() - look.px(12) - width, (rect.height() - height) / 2, width, height)
        else:
            place = QRectF(rect.right() - width, 0, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.amber_soft)
        painter.drawRoundedRect(place, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(colours.amber)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), self._badge)
        return width

    def _restyle(self) -> None:
        self.setFont(theme().font(Type.BODY, 500))
        self.updateGeometry()
        self.update()


class Rail(QWidget):
    """The left edge of the window, 252 pixels wide, or 56 with icons alone: as the user wishes, or for want of room."""

    view_wanted = Signal(str)
    widened = Signal(bool)
    """It shows its texts, or no longer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agenda: QWidget | None = None
        self._is_wished_wide = self._wide = True
        self._is_crowded = self._insists = self._is_laid_out = False
        self._brand = _Brand()
        self.today = NavButton(self.tr("Today"), "list-todo")
        self.board = NavButton(self.tr("Board"), "kanban")
        self.plan = NavButton(self.tr("Plan"), "calendar-clock")
        self.letters = NavButton(self.tr("Letters"), "pen-line")
        self.archive = NavButton(self.tr("Archive"), "archive")
        self.board.setChecked(True)
        self._buttons = {
            "today": self.today,
            "board": self.board,
            "plan": self.plan,
            "letters": self.letters,
            "archive": self.archive,
        }
        for name, button in self._buttons.items():
            button.clicked.connect(partial(self._want, name))
        self._day = PlainLabel("", Type.META, colour="text3")
        self._count = PlainLabel("", Type.SECTION)
        self._quiet = _QuietHours()
        self._navigation = QVBoxLayout()
        self._navigation.setSpacing(2)
        for button in self._buttons.values():
            self._navigation.addWidget(button)
        self._heading = QWidget()
        heading = QVBoxLayout(self._heading)
        heading.setContentsMargins(0, 0, 0, 0)
        heading.setSpacing(2)
        heading.addWidget(self._day)
        heading.addWidget(self._count)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 14, 0, 16)
        layout.setSpacing(0)
        layout.addWidget(self._brand)
        layout.addSpacing(20)
        layout.addLayout(self._navigation)
        layout.addSpacing(22)
        layout.addWidget(self._heading)
        self._filler = QWidget()
        layout.addWidget(self._filler, 1)
        layout.addSpacing(12)
        layout.addWidget(self._quiet)
        theme().changed.connect(self._restyle)
        self._restyle()
        self._show_wide(True)

    def _restyle(self) -> None:
        # Where the rows of the list begin.
        self._heading.setContentsMargins(theme().px(24), 0, 16, 2)
        self.update()

    @property
    def is_wide(self) -> bool:
        """Whether the texts are shown."""
        return self._wide

    @property
    def is_wished_wide(self) -> bool:
        """Whether the texts are shown wherever there is room."""
        return self._is_wished_wide

    def wanted_width(self) -> int:
        """So wide it is to be."""
        return theme().px(WIDE if self._wide else NARROW)

    def set_wide(self, wide: bool) -> None:
        """With texts, or as icons: the user's wish, which counts also where there is little room."""
        self._is_wished_wide = wide
        self._insists = wide and self._is_crowded
        self._show_wide(wide)

    def set_crowded(self, is_crowded: bool) -> None:
        """Whether with its texts it would leave too little room for the view: it shows icons meanwhile."""
        self._is_crowded = is_crowded
        self._insists = self._insists and is_crowded
        self._show_wide(self._is_wished_wide and (self._insists or not is_crowded))

    def _show_wide(self, wide: bool) -> None:
        if wide is self._wide and self._is_laid_out:
            return
        self._is_laid_out, self._wide = True, wide
        self.widened.emit(wide)
        margin = 12 if wide else 8
        self._navigation.setContentsMargins(margin, 0, margin, 0)
        for button in self._buttons.values():
            button.set_wide(wide)
        self._brand.set_wide(wide)
        self._quiet.set_wide(wide)
        self._heading.setVisible(wide)
        self._show_agenda()

    def put_agenda(self, agenda: QWidget) -> None:
        """What is to be done, under the day: it is there once the board is."""
        self._agenda = agenda
        self._layout.insertWidget(self._layout.indexOf(self._filler), agenda, 1)
        self._show_agenda()

    def _show_agenda(self) -> None:
        if self._agenda is not None:
            self._agenda.setVisible(self._wide)
        self._filler.setVisible(self._agenda is None or not self._wide)

    def _want(self, name: str, _checked: bool = False) -> None:
        self.view_wanted.emit(name)

    def set_view(self, name: str) -> None:
        """Marks the view that is shown."""
        self._buttons[name].setChecked(True)

    def set_day(self, today: date, count: int) -> None:
        """The date, and how many things are for today."""
        self._day.setText(date_line(today))
        self._count.setText(things_today(count))
        self.today.set_badge(str(count) if count else "", things_today(count))

    def set_quiet_hours(self, hours: str, meaning: str) -> None:
        """When no call is suggested."""
        self._quiet.say(hours, meaning)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        for place, colour in (
            (self.rect(), theme().colours.rail),
            (self.rect().adjusted(self.width() - 1, 0, 0, 0), theme().colours.line),
        ):
            painter.setBrush(colour)
            painter.drawRect(place)


class _Brand(PlainLabel):
    def __init__(self) -> None:
        super().__init__()
        self._wide = True
        self.setAccessibleName(APP_NAME)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def set_wide(self, wide: bool) -> None:
        self._wide = wide
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(NARROW), theme().px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, colours = theme(), theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = look.px(28)
        left = look.px(20) if self._wide else (self.width() - side) // 2
        tile = QRectF(left, (self.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent)
        painter.drawRoundedRect(tile, 8, 8)
        inner = look.px(16)
        icon = QRectF(tile.center().x() - inner / 2, tile.center().y() - inner / 2, inner, inner).toRect()
        painter.drawPixmap(icon, look.pixmap("phone", colours.on_accent, inner, self.devicePixelRatioF()))
        if self._wide:
            painter.setFont(look.font(Type.LETTER, 600))
            painter.setPen(colours.text)
            text = QRectF(tile.right() + look.px(10), 0, self.width(), self.height())
            painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), APP_NAME)


class _QuietHours(QWidget):
    """When nobody is called, in words and with a moon."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconMark("moon", "violet", 16)
        self._hours = PlainLabel("", Type.META, weight=500, colour="text2", elide=True)
        self._meaning = PlainLabel("", Type.META, colour="text3", elide=True)
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(1)
        words.addWidget(self._hours)
        words.addWidget(self._meaning)
        self._layout = QHBoxLayout(self)
        self._layout.setSpacing(9)
        self._layout.addWidget(self._icon)
        self._layout.addWidget(self._words, 1)
        theme().changed.connect(self.update)

    def say(self, hours: str, meaning: str) -> None:
        self._hours.setText(hours)
        self._meaning.setText(meaning)
        self.setToolTip(f"{hours}\n{meaning}")
        self.setAccessibleName(f"{hours}. {meaning}.")

    def set_wide(self, wide: bool) -> None:
        if self._words.isHidden() is wide:
            self._words.setVisible(wide)
        side = 24 if wide else 20
        self._layout.setContentsMargins(side, 9, side - 4 if wide else side, 9)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colours.sunken)
        margin = 16 if self._words.isVisibleTo(self) else 8
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(margin, 0, -margin, 0), Radius.CARD, Radius.CARD)
