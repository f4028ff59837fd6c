"""Fields that are edited where they stand: text until they are pointed at or have the keys, then a field."""

from collections.abc import Mapping
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from followup_desktop.presentation.panel.edits import Edit
from followup_desktop.presentation.panel.spots import Plain
from followup_desktop.widgets.fields.day_field import DayField
from followup_desktop.widgets.fields.notice import Notice
from followup_desktop.widgets.fields.still_wheel import StillWheel
from followup_desktop.widgets.panel.growing_text import GrowingText
from followup_desktop.widgets.theme.buttons import Button, icon_button
from followup_desktop.widgets.theme.measures import Radius, Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.plain_tooltip import set_plain_tooltip
from followup_desktop.widgets.theme.repolish import repolish
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

NAME_WIDTH = 96
_INSET = 8
"""From the edge of a field to its text."""


class Field(Protocol):
    """What a field of the panel can do, beside being a widget."""

    entered: Any

    def value(self) -> Plain:
        """What stands in it."""

    def set_value(self, value: Plain) -> None:
        """Shows that without saying so."""


class ChoiceField(QComboBox):
    """One of a few; ``entered`` carries the value that was chosen."""

    entered = Signal(str)

    def __init__(self, names: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        for value, words in names.items():
            self.addItem(words, str(value))
        self.activated.connect(lambda _: self.entered.emit(self.value()))

    def value(self) -> str:
        """The value of the name that is shown."""
        return str(self.currentData() or "")

    def set_value(self, value: Plain) -> None:
        """Shows that value without saying so."""
        self.setCurrentIndex(self.findData(value))


class FlagField(QCheckBox):
    """Yes or no; ``entered`` carries which."""

    entered = Signal(bool)

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words.replace("&", "&&"), parent)
        self.clicked.connect(self.entered)

    def value(self) -> bool:
        """Whether it is on."""
        return self.isChecked()

    def set_value(self, value: Plain) -> None:
        """Shows that without saying so."""
        self.setChecked(bool(value))


class InPlace(QWidget):
    """One field with its refusal below it. The arrows of a form: what is entered goes to the ``Edit``, and back.

    Escape gives the stored value back and leaves the field: this widget has the keys then, Enter or F2 goes in again,
    and Tab goes on from here.
    """

    def __init__(self, edit: Edit, name: str, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = edit
        self.field = field
        self.name = name
        self.means = ""
        """What the field means, for screen readers."""
        self._bare: Field = field  # type: ignore[assignment]
        self._by_keys = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(name)
        field.setAccessibleName(name)
        field.setObjectName(edit.spot.name)
        field.setProperty("inPlace", True)
        self.refusal = Notice("red", "circle-alert")
        self.warning = Notice("amber", "triangle-alert")
        self._still = StillWheel(self)
        self._still.keep_off(field)
        self._show_buttons(False)
        field.installEventFilter(self)
        if isinstance(field, ChoiceField | FlagField):
            self._bare.entered.connect(edit.choose)
        else:
            self._bare.entered.connect(edit.enter)
        edit.changed.connect(self._show)
        self._show()

    def lay_below(self, layout: QVBoxLayout) -> None:
        """Puts the refusal and the warning into the layout."""
        for notice in (self.refusal, self.warning):
            notice.setContentsMargins(_INSET, 0, 0, Space.TINY)
            layout.addWidget(notice)

    def go_in(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Gives the keys to the field."""
        self.field.setFocus(reason)

    def set_read_only(self, read_only: bool) -> None:
        """Whether the text can only be looked at and copied."""
        if isinstance(self.field, QLineEdit | QPlainTextEdit):
            self.field.setReadOnly(read_only)
        else:
            self.field.setEnabled(not read_only)

    # What the field says, and what it shows ---------------------------------------------------------------------

    def _show(self) -> None:
        edit, field = self.edit, self._bare
        self.field.setAccessibleDescription(edit.trouble or edit.warning or self.means)
        if not self.field.hasFocus() or not edit.says(field.value()):
            field.set_value(edit.value)
            self._show_beginning()
        self.refusal.say(edit.trouble)
        self.warning.say(edit.warning)
        if bool(self.field.property("wrong")) != bool(edit.trouble):
            self.field.setProperty("wrong", bool(edit.trouble))
            repolish(self.field)

    def _show_beginning(self) -> None:
        """What is longer than the field is shown from its beginning, and whole under the pointer."""
        if isinstance(self.field, QLineEdit) and not self.field.hasFocus():
            self.field.setCursorPosition(0)
            room = self.field.width() - 2 * _INSET
            is_cut = self.field.fontMetrics().horizontalAdvance(self.field.text()) > room
            set_plain_tooltip(self.field, self.field.text() if is_cut else "")

    def _show_buttons(self, shown: bool) -> None:
        """The buttons inside a day, and the arrow of a list, are there only while it looks like a field."""
        if isinstance(self.field, DayField):
            self.field.show_buttons(shown)
        elif isinstance(self.field, QComboBox) and self.field.property("asText") is not (not shown):
            self.field.setProperty("asText", not shown)
            repolish(self.field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QKeyEvent):
            return self._key(event)
        if kind == QEvent.Type.FocusIn:
            self._show_buttons(True)
        elif kind == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            if event.reason() != Qt.FocusReason.PopupFocusReason:
                self._show_buttons(self.field.underMouse())
                self.edit.leave()
                self._show_beginning()
        elif kind == QEvent.Type.Enter:
            self._show_buttons(True)
        elif kind == QEvent.Type.Leave:
            self._show_buttons(self.field.hasFocus())
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            turns = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
            if turns and not self.edit.is_typing:
                # Nothing is typed that is not saved: the window takes back, or does again, the last change.
                event.ignore()
                return True
        elif event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.edit.take_back()
                self._bare.set_value(self.edit.value)
                self.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            several_lines = isinstance(self.field, GrowingText) and not self.field.is_one_line
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not several_lines:
                self.edit.leave()
        return False

    # Left with Escape -------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self.hasFocus():
            self.go_in()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.MouseFocusReason:
            # A click on the name of the field.
            self.go_in(Qt.FocusReason.MouseFocusReason)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme().colours.focus, 2))
            around = QRectF(self.field.geometry()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(around, Radius.CARD, Radius.CARD)


class Line(InPlace):
    """A field beside its name, or under it (``above``), with a link behind it where there is one to follow."""

    link_wanted = Signal(QUrl)

    def __init__(
        self,
        edit: Edit,
        name: str,
        field: QWidget,
        *,
        above: bool = False,
        link_icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(edit, name, field, parent)
        self.label = PlainLabel(name, Type.META, colour="text3")
        self.label.setBuddy(field)
        self._link: QUrl | None = None
        self._follow: Button | None = None
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.TINY)
        grid.setVerticalSpacing(0)
        if above:
            self.label.setContentsMargins(0, Space.TINY, 0, Space.HAIR)
            grid.addWidget(self.label, 0, 0, 1, 2)
            grid.addWidget(field, 1, 0)
            grid.setColumnStretch(0, 1)
        else:
            self.label.setWordWrap(True)
            self.label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(self.label, 0, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, 0, 1)
            grid.setColumnStretch(1, 1)
        if link_icon:
            self._follow = icon_button("", link_icon)
            self._follow.clicked.connect(lambda: self._link is not None and self.link_wanted.emit(self._link))
            self._follow.hide()
            grid.addWidget(self._follow, 1 if above else 0, 2, Qt.AlignmentFlag.AlignTop)
        below = QVBoxLayout()
        below.setSpacing(0)
        self.lay_below(below)
        grid.addLayout(below, 2, 0 if above else 1, 1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(grid)
        # Not fixed: that would hold it at its usual height while a refusal below the field wraps.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._above = above
        theme().changed.connect(self._resize_name)
        self._resize_name()

    @property
    def follow(self) -> Button | None:
        """The button that follows the link."""
        return self._follow

    def set_link(self, link: QUrl | None, says: str) -> None:
        """The link behind the field, and what following it does; None where there is none."""
        self._link = link
        if self._follow is not None:
            self._follow.setVisible(link is not None)
            self._follow.setAccessibleName(says)
            set_plain_tooltip(self._follow, f"{says}\n{link.toString()}" if link is not None else "")

    def _resize_name(self) -> None:
        if not self._above:
            self.label.setFixedWidth(theme().px(NAME_WIDTH))
            # On the line of the field's text.
            self.label.setContentsMargins(0, theme().px(7), 0, 0)


class Flag(InPlace):
    """A check box with what it means below it."""

    def __init__(self, edit: Edit, name: str, means: str, parent: QWidget | None = None) -> None:
        super().__init__(edit, name, FlagField(name), parent)
        self.means = means
        self.field.setAccessibleDescription(means)
        self._means = PlainLabel(means, Type.META, colour="text3")
        self._means.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, Space.SMALL)
        layout.setSpacing(0)
        layout.addWidget(self.field)
        layout.addWidget(self._means)
        self.lay_below(layout)
        theme().changed.connect(self._indent)
        self._indent()

    def _indent(self) -> None:
        self._means.setContentsMargins(theme().px(24), 0, 0, 0)
