"""Fields of dialogs that Qt does not have: a day that can be empty, zones, countries, people, a plan."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QEvent, QObject, QPoint, QRect, QSize, QStringListModel, Qt, QTime, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
)
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QTimeEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from followup_desktop.presentation.places import countries, country_named, country_shown, zone_named, zone_names
from followup_desktop.presentation.plan_words import PlanLine
from followup_desktop.presentation.wall_clock import clock_of, day_of, read_day, time_format, write_day
from followup_desktop.widgets.theme.controls import Chip, IconMark, Tone, icon_button
from followup_desktop.widgets.theme.measures import Height, Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

# Day and time ---------------------------------------------------------------------------------------------------------


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
        self._open.clicked.connect(self.open_calendar)
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

    def clear_day(self) -> None:
        """Takes the day away."""
        self._enter("")
        self.setFocus()

    def open_calendar(self) -> None:
        """Shows a calendar from which to choose."""
        shown = day_of(self._value) or self._today
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
            moved = QDate(day.year, day.month, day.day).addDays(step) if day else _qdate(self._today)
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
        self._clear.setVisible(self._may_be_empty and bool(self.text()))
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
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("calendarPopup")
        self.calendar = QCalendarWidget(self)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setGridVisible(False)
        self.calendar.setSelectedDate(_qdate(shown))
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
        else:
            super().keyPressEvent(event)

    def _choose(self, day: QDate) -> None:
        self.chosen.emit(day)
        self.close()


class ClockField(QTimeEdit):
    """A local time; ``entered`` carries it as 14:30. The arrow keys go by the hour, or by five minutes."""

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDisplayFormat(time_format())
        self.lineEdit().setTextMargins(9, 0, 0, 0)
        self._quiet = False
        self.timeChanged.connect(self._changed)

    def value(self) -> str:
        """The time as 14:30."""
        return self.time().toString("HH:mm")

    def set_value(self, value: str) -> None:
        """Shows that time without saying so."""
        clock = clock_of(value)
        if clock is None or value == self.value():
            return
        self._quiet = True
        self.setTime(QTime(clock.hour, clock.minute))
        self._quiet = False

    def stepBy(self, steps: int) -> None:
        if self.currentSection() == QTimeEdit.Section.MinuteSection:
            minutes = self.time().minute()
            # To the next full five minutes, then on by five.
            to = (minutes // 5 + steps) * 5 if steps > 0 else (-(-minutes // 5) + steps) * 5
            self.setTime(self.time().addSecs((to - minutes) * 60))
            self.setSelectedSection(QTimeEdit.Section.MinuteSection)
            return
        super().stepBy(steps)

    def _changed(self) -> None:
        if not self._quiet:
            self.entered.emit(self.value())


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


# Places ---------------------------------------------------------------------------------------------------------------


class _Combo(QComboBox):
    """An editable list of many, found by any part of them; ``entered`` carries what it means."""

    entered = Signal(str)

    def __init__(self, shown: Sequence[str], placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.setMaxVisibleItems(12)
        self.addItems(list(shown))
        self.setCurrentIndex(-1)
        self.line.setPlaceholderText(placeholder)
        completer = self.finder()
        completer.setModel(self.model())
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(10)
        self.setCompleter(completer)
        self.editTextChanged.connect(self._changed)
        self._quiet = False

    @property
    def line(self) -> QLineEdit:
        """The line in which somebody types."""
        line = self.lineEdit()
        if line is None:
            raise RuntimeError("the list is editable")
        return line

    def finder(self) -> QCompleter:
        """What finds the entries of the list."""
        return QCompleter(self)

    def meant(self, text: str) -> str:
        """What the text means."""
        raise NotImplementedError

    def shown(self, value: str) -> str:
        """How a value is shown."""
        return value

    def value(self) -> str:
        """What the text that stands there means."""
        return self.meant(self.currentText())

    def set_value(self, value: str) -> None:
        """Shows that value without saying so."""
        if value == self.value() and self.currentText():
            return
        self._quiet = True
        self.setCurrentIndex(-1)
        self.setEditText(self.shown(value))
        self._quiet = False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            meant = self.shown(self.value())
            if meant != self.currentText():
                self.setEditText(meant)

    def _changed(self) -> None:
        if not self._quiet:
            self.entered.emit(self.value())


class _ByCity(QCompleter):
    """Finds "New_York" by "new york" too."""

    def splitPath(self, path: str) -> list[str]:
        return [path.strip().replace(" ", "_")]


class ZoneField(_Combo):
    """A time zone by its IANA name or its city."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(zone_names(), placeholder, parent)

    def finder(self) -> QCompleter:
        return _ByCity(self)

    def meant(self, text: str) -> str:
        return zone_named(text)


class CountryField(_Combo):
    """A country by its name or code; the value is the code."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__([country.shown for country in countries()], placeholder, parent)

    def meant(self, text: str) -> str:
        return country_named(text)

    def shown(self, value: str) -> str:
        return country_shown(value)


# Text -----------------------------------------------------------------------------------------------------------------


class LongText(QPlainTextEdit):
    """Several lines of plain text; Tab goes on to the next field. ``entered`` carries the text."""

    entered = Signal(str)

    def __init__(self, lines: int = 3, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setPlaceholderText(placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._quiet = False
        self.textChanged.connect(self._changed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        height = theme().line_height(Type.BODY) * self._lines + 20
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def value(self) -> str:
        """The text."""
        return self.toPlainText()

    def set_value(self, value: str) -> None:
        """Shows that text without saying so."""
        if value != self.toPlainText():
            self._quiet = True
            self.setPlainText(value)
            self._quiet = False

    def _changed(self) -> None:
        if not self._quiet:
            self.entered.emit(self.toPlainText())


class LineText(QLineEdit):
    """One line of text; ``entered`` carries it."""

    entered = Signal(str)

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.textEdited.connect(self.entered)

    def value(self) -> str:
        """The text."""
        return self.text()

    def set_value(self, value: str) -> None:
        """Shows that text without saying so."""
        if value != self.text():
            self.setText(value)


# People ---------------------------------------------------------------------------------------------------------------


class PersonLine(LineText):
    """One person by name, found among those who are known."""

    def __init__(self, names: Sequence[str], placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(placeholder, parent)
        self._names = QStringListModel(list(names), self)
        self.finder = QCompleter(self._names, self)
        self.finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.finder.setFilterMode(Qt.MatchFlag.MatchContains)
        self.finder.activated.connect(self.entered)
        self.setCompleter(self.finder)

    def set_names(self, names: Sequence[str]) -> None:
        """Other people are known."""
        if self._names.stringList() != list(names):
            self._names.setStringList(list(names))


_ONLY_AWAY = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class NameChips(QWidget):
    """Names as chips, each with an x, and a line to add one: Enter adds, and so does leaving it.

    ``added`` carries a name, ``removed`` its place.
    """

    added = Signal(str)
    removed = Signal(int)

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = PersonLine((), placeholder)
        self.line.setMinimumWidth(theme().px(170))
        self.line.setAccessibleName(placeholder)
        self._add = icon_button(self.tr("Add this person"), "plus")
        self._add.setObjectName("addPerson")
        self._add.clicked.connect(self.add)
        self._add.setEnabled(False)
        self._names: tuple[str, ...] = ()
        self._chips: list[_NameChip] = []
        self._flow = FlowLayout(self, Space.SMALL)
        entry = QWidget()
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TINY)
        row.addWidget(self.line)
        row.addWidget(self._add)
        self._flow.addWidget(entry)
        self.line.textChanged.connect(lambda text: self._add.setEnabled(bool(text.strip())))
        self.line.finder.activated.connect(self._completed)
        # While the list of names is open, Enter reaches the line past every filter.
        self.line.returnPressed.connect(self._return_pressed)
        self.line.installEventFilter(self)
        self.setFocusProxy(self.line)

    def set_names(self, names: Sequence[str], known: Sequence[str]) -> None:
        """Shows these chips; ``known`` are the people whom the line finds."""
        self.line.set_names(known)
        if tuple(names) == self._names:
            return
        self._names = tuple(names)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for number, name in enumerate(names):
            chip = _NameChip(name)
            chip.removed.connect(lambda number=number: self.removed.emit(number))
            self._flow.insert(number, chip)
            self._chips.append(chip)
            chip.show()
        before: QWidget = self
        for chip in self._chips:
            QWidget.setTabOrder(before, chip.button)
            before = chip.button
        QWidget.setTabOrder(before, self.line)
        QWidget.setTabOrder(self.line, self._add)
        self.updateGeometry()

    def add(self) -> None:
        """Adds what stands in the line."""
        text = self.line.text()
        if text.strip():
            self.line.clear()
            self.added.emit(text)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow.heightForWidth(width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and self.line.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.add()
                return True
            if event.key() == Qt.Key.Key_Backspace and not self.line.text() and self._names:
                self.removed.emit(len(self._names) - 1)
                return True
        elif isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _ONLY_AWAY:
            self.add()
        return False

    def _return_pressed(self) -> None:
        names = self.line.finder.popup()
        if names is None or not names.isVisible() or not names.currentIndex().isValid():
            self.add()

    def _completed(self, name: str) -> None:
        self.line.clear()
        # The completer writes the name once more after this.
        QTimer.singleShot(0, self.line, self.line.clear)
        if name not in self._names:
            self.added.emit(name)


class _NameChip(QWidget):
    removed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("nameChip")
        label = PlainLabel(name, Type.BODY, weight=500, colour="text2", elide=True)
        label.setMaximumWidth(theme().px(280))
        wide = QFontMetrics(label.font()).horizontalAdvance(name) + 4
        label.setMinimumWidth(min(wide, theme().px(280)))
        self.button = icon_button(self.tr("Take %1 out").replace("%1", name), "x")
        self.button.setToolTip(self.tr("Take out"))
        self.button.clicked.connect(self.removed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme().px(11), 0, 2, 0)
        layout.setSpacing(Space.HAIR)
        layout.addWidget(label)
        layout.addWidget(self.button)
        self.setFixedHeight(theme().px(Height.FIELD))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colours.grey_soft)
        half = self.height() / 2
        painter.drawRoundedRect(self.rect(), half, half)


class FlowLayout(QLayout):
    """Widgets in lines, as many beside one another as fit."""

    def __init__(self, parent: QWidget, spacing: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def insert(self, place: int, widget: QWidget) -> None:
        """Puts the widget at that place."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        x, y, tallest = rect.x(), rect.y(), 0
        for item in self._items:
            hint = item.sizeHint()
            if x > rect.x() and x + hint.width() > rect.right() + 1:
                x, y, tallest = rect.x(), y + tallest + self.spacing(), 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), hint))
            x += hint.width() + self.spacing()
            tallest = max(tallest, hint.height())
        return y + tallest - rect.y()


# The plan -------------------------------------------------------------------------------------------------------------

_CHIPS = {"added": Tone.ACCENT, "moved": Tone.BLUE, "cancelled": Tone.NEUTRAL, "silent": Tone.NEUTRAL}


class PlanList(QWidget):
    """The plan that would follow, a line for each follow-up."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._lines: tuple[PlanLine, ...] = ()
        self._rows: list[_PlanRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.HAIR)

    def show_lines(self, lines: tuple[PlanLine, ...]) -> None:
        """Shows these lines; rows that are there already are used again, so that nothing flickers."""
        if lines == self._lines:
            return
        self._lines = lines
        while len(self._rows) > len(lines):
            row = self._rows.pop()
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        for number, line in enumerate(lines):
            if number == len(self._rows):
                row = _PlanRow()
                self._rows.append(row)
                self._layout.addWidget(row)
            self._rows[number].say(line)

    def lines(self) -> tuple[PlanLine, ...]:
        """The lines that are shown."""
        return self._lines


class _PlanRow(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._mark: IconMark | None = None
        self._drawn = ("", "")
        self._act = PlainLabel("", Type.BODY, weight=500, elide=True)
        self._act.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._when = PlainLabel("", Type.META, colour="text2")
        self._chip = Chip("")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.SMALL)
        self._layout.addWidget(self._act, 1)
        self._layout.addWidget(self._when)
        self._layout.addWidget(self._chip)
        self.setMinimumHeight(theme().px(24))

    def say(self, line: PlanLine) -> None:
        gone = line.change == "cancelled"
        drawn = (line.icon, "text3" if gone or line.change == "silent" else "accent_text")
        if drawn != self._drawn:
            if self._mark is not None:
                self._layout.removeWidget(self._mark)
                self._mark.hide()
                self._mark.deleteLater()
            self._drawn, self._mark = drawn, IconMark(*drawn)
            self._layout.insertWidget(0, self._mark)
        self._act.setText(line.act)
        self._act.set_colour("text3" if gone or line.change == "silent" else "text")
        self._when.setText(line.when)
        self._chip.set_content(line.tells, "", _CHIPS.get(line.change, Tone.NEUTRAL))
        self._chip.setVisible(bool(line.tells))
        self.setAccessibleName(", ".join(part for part in (line.act, line.when, line.tells) if part))


def key_action(widget: QWidget, keys: str, do) -> QAction:
    """A key that does something while the focus is in the widget."""
    action = QAction(widget)
    action.setShortcut(QKeySequence(keys))
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(do)
    widget.addAction(action)
    return action
