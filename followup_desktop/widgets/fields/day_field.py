"""A day as text, which can be empty, with a calendar to choose it from."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
)
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QFrame,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from followup_desktop.presentation.wall_clock import day_of, qdate, read_day, write_day
from followup_desktop.widgets.theme.buttons import icon_button
from followup_desktop.widgets.theme.measures import Height, Space
from followup_desktop.widgets.theme.theme import theme

_STEPS: dict[int, int] = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 7, Qt.Key.Key_PageDown: -7}


class DayField(QLineEdit):
    """A day as text, which can be empty; a calendar opens with a click, Alt+Down or F4, Up and Down go day by day.

    ``entered`` carries the ISO date, an empty text, or, where it cannot be read, the text itself.
    """

    entered = Signal(str)

    def __init__(self, today: date, *, may_be_empty: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._may_be_empty = may_be_empty
        self._value = ""
        self._buttons_shown = True
        self.setPlaceholderText(self.tr("No day"))
        self.setMaxLength(60)
        self._open = icon_button(self.tr("Open the calendar"), "calendar-clock", self)
        self._clear = icon_button(self.tr("Take the day away"), "x", self)
        self._open.setObjectName("openCalendar")
        self._clear.setObjectName("clearDay")
        for button in (self._open, self._clear):
            # The field's own keys do the same.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setCursor(Qt.CursorShape.ArrowCursor)
        self._open.clicked.connect(lambda _: self.open_calendar())
        self._clear.clicked.connect(self.clear_day)
        self.textEdited.connect(self._typed)
        self._calendar: _CalendarPopup | None = None
        self._show_buttons()

    def value(self) -> str:
        """The ISO date, an empty text, or a text that cannot be read."""
        return self._value

    def set_value(self, value: str) -> None:
        """Shows that day without saying so; while somebody types another way of writing it, nothing changes."""
        if value == self._value and (self.hasFocus() or self.text()):
            return
        self._value = value
        self._write()

    def set_today(self, today: date) -> None:
        """Another day is today."""
        self._today = today

    def show_buttons(self, shown: bool) -> None:
        """Whether the buttons in it can be seen; its own keys do the same."""
        self._buttons_shown = shown
        self._show_buttons()

    def clear_day(self) -> None:
        """Takes the day away."""
        self._enter("")
        self.setFocus()

    def open_calendar(self, offered: str = "") -> None:
        """Shows a calendar from which to choose, at the day that stands there, else at the one (ISO) offered."""
        shown = day_of(self._value) or day_of(offered) or self._today
        popup = self._calendar = _CalendarPopup(shown, self)
        popup.chosen.connect(self._choose)
        popup.show_under(self)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        wide = QFontMetrics(self.font()).horizontalAdvance(write_day(date(2026, 11, 25)) + "  ")
        return QSize(wide + self._room() + 26, hint.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.key())
        if event.key() == Qt.Key.Key_F4 or (
            event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            self.open_calendar()
        elif step is not None and not event.modifiers():
            day = day_of(self._value)
            moved = qdate(day).addDays(step) if day else qdate(self._today)
            self._enter(moved.toString(Qt.DateFormat.ISODate))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._write()
            super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_buttons()

    def _typed(self, text: str) -> None:
        day = read_day(text, self._today)
        self._value = day.isoformat() if day else text.strip()
        self._show_buttons()
        self.entered.emit(self._value)

    def _choose(self, day: QDate) -> None:
        self._enter(day.toString(Qt.DateFormat.ISODate))
        self.setFocus()

    def _enter(self, value: str) -> None:
        self._value = value
        self._write()
        self.entered.emit(value)

    def _write(self) -> None:
        day = day_of(self._value)
        self.setText(write_day(day) if day else self._value)
        self._show_buttons()

    def _room(self) -> int:
        side = theme().px(Height.SMALL_BUTTON)
        return 2 * side if self._may_be_empty else side

    def _show_buttons(self) -> None:
        self._open.setVisible(self._buttons_shown and not self.isReadOnly())
        self._clear.setVisible(
            self._buttons_shown and not self.isReadOnly() and self._may_be_empty and bool(self.text())
        )
        self.setTextMargins(0, 0, self._room() - 6, 0)
        self._place_buttons()

    def _place_buttons(self) -> None:
        side = theme().px(Height.SMALL_BUTTON)
        top = (self.height() - side) // 2
        right = self.width() - side - 2
        self._open.setGeometry(right, top, side, side)
        self._clear.setGeometry(right - side, top, side, side)


class _CalendarPopup(QFrame):
    chosen = Signal(QDate)

    def __init__(self, shown: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._before = QApplication.focusWidget()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("calendarPopup")
        self.calendar = QCalendarWidget(self)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setGridVisible(False)
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self.calendar.setSelectedDate(qdate(shown))
        # What is typed goes to the field, which reads more ways of writing a day.
        self.calendar.setDateEditEnabled(False)
        for part in self.calendar.findChildren(QWidget):
            part.installEventFilter(self)
        self._style()
        self.calendar.clicked.connect(self._choose)
        self.calendar.activated.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.TINY, Space.TINY, Space.TINY, Space.TINY)
        layout.addWidget(self.calendar)
        self.calendar.setMinimumSize(theme().px(300), theme().px(250))

    def _style(self) -> None:
        """What a style sheet cannot reach: the arrows, and weekends in grey, since red means late."""
        for name, icon in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
            button = self.calendar.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(theme().icon(icon))
        grey = QTextCharFormat()
        grey.setForeground(theme().colours.text3)
        self.calendar.setHeaderTextFormat(grey)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, grey)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme().colours.line_strong)
        painter.setBrush(theme().colours.raised)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def show_under(self, field: QWidget) -> None:
        self.adjustSize()
        room = field.screen().availableGeometry()
        place = field.mapToGlobal(QPoint(0, field.height() + 2))
        if place.y() + self.height() > room.bottom():
            place = field.mapToGlobal(QPoint(0, -self.height() - 2))
        self.move(max(room.left(), min(place.x(), room.right() - self.width())), place.y())
        self.show()
        self.calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif not self._passes_on(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._passes_on(event)
        return super().eventFilter(watched, event)

    def _passes_on(self, event: QKeyEvent) -> bool:
        """Whoever goes on typing, or on to the next field, is not held up: the keys go to where they went before."""
        goes_on = event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        before = self._before
        if before is None or not (goes_on or (event.text().strip().isprintable() and event.text().strip())):
            return False
        self.close()
        before.setFocus()
        QApplication.sendEvent(before, QKeyEvent(event.type(), event.key(), event.modifiers(), event.text()))
        return True

    def _choose(self, day: QDate) -> None:
        self.chosen.emit(day)
        self.close()
