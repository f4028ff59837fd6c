"""The small parts of which dialogs and panels are made."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6 import QtGui
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from followup_desktop.widgets.theme.accessible_role import set_role
from followup_desktop.widgets.theme.colours import Tone
from followup_desktop.widgets.theme.marks import IconMark
from followup_desktop.widgets.theme.measures import ICON, Height, Radius, Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.plain_tooltip import show_plain_tooltip
from followup_desktop.widgets.theme.radio_choice import RadioChoice
from followup_desktop.widgets.theme.repolish import repolish
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type


class Chip(QWidget):
    """A small pill with an icon, a text, or both. Icon alone: the text becomes its tooltip and accessible name."""

    def __init__(
        self,
        text: str,
        icon: str = "",
        tone: Tone = Tone.NEUTRAL,
        *,
        icon_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_only = icon_only
        set_role(self, QtGui.QAccessible.Role.StaticText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._restyle)
        self.set_content(text, icon, tone)

    def set_content(self, text: str, icon: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        """Shows another text, icon and tone."""
        self._text, self._icon, self._tone = text, icon, tone
        self.setAccessibleName(text)
        self._restyle()

    def sizeHint(self) -> QSize:
        height = theme().px(Height.CHIP)
        if self._icon_only:
            return QSize(height, height)
        width = 2 * theme().px(8) + QFontMetrics(self.font()).horizontalAdvance(self._text)
        if self._icon:
            width += theme().px(14) + 4
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        ink = getattr(colours, self._tone.ink)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(getattr(colours, self._tone.ground))
        rect = QRectF(self.rect())
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        side = theme().px(14)
        text_rect = rect.adjusted(theme().px(8), 0, -theme().px(8), 0)
        if self._icon:
            x = (rect.width() - side) / 2 if self._icon_only else theme().px(7)
            pixmap = theme().pixmap(self._icon, ink, side, self.devicePixelRatioF())
            painter.drawPixmap(QRectF(x, (rect.height() - side) / 2, side, side).toRect(), pixmap)
            text_rect.setLeft(x + side + 4)
        if not self._icon_only:
            painter.setPen(ink)
            painter.drawText(text_rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self._text)

    def _restyle(self) -> None:
        self.setFont(theme().font(Type.META, 500))
        self.updateGeometry()
        self.update()

    def event(self, event: QEvent) -> bool:
        # Not setToolTip: that would guess the format of the text.
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._icon_only:
            show_plain_tooltip(event.globalPos(), self._text, self)
            return True
        return super().event(event)


class Monogram(QWidget):
    """The tile with the first letter of a company."""

    def __init__(self, company: str, letter: str, size: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._restyle)
        self.set_company(company, letter)

    def set_company(self, company: str, letter: str) -> None:
        """Shows another company's tile."""
        self._company, self._letter = company, letter
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(self._size), theme().px(self._size))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().monogram_colour(self._company))
        painter.drawRoundedRect(rect, rect.width() / 4, rect.width() / 4)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), self._letter)

    def _restyle(self) -> None:
        token = Type.META if self._size <= 24 else Type.HEADING
        self.setFont(theme().font(token, 700 if self._size <= 24 else 600))
        self.updateGeometry()
        self.update()


class Choice(NamedTuple):
    """One segment: what it stands for, its text, icon, and the tone in which it is shown when chosen."""

    value: Any
    text: str
    icon: str = ""
    tone: Tone = Tone.ACCENT


class SegmentedChoice(QWidget):
    """A group of radio buttons drawn as segments; the arrow keys choose. Nothing is chosen at first.

    ``chosen(value)`` is emitted when the user chooses, not for ``set_value``. With ``may_be_none`` a click on the
    chosen one (or Delete) takes the choice away.
    """

    chosen = Signal(object)

    def __init__(
        self, choices: Sequence[Choice], name: str, *, may_be_none: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        set_role(self, QtGui.QAccessible.Role.Grouping)
        self._may_be_none = may_be_none
        self._group = QButtonGroup(self)
        self._choices = list(choices)
        self._was_checked = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.SMALL)
        for number, choice in enumerate(self._choices):
            segment = _Segment(choice, self)
            segment.setAccessibleDescription(name)
            self._group.addButton(segment, number)
            layout.addWidget(segment)
        layout.addStretch(1)
        self._group.idPressed.connect(self._pressed)
        self._group.idClicked.connect(self._clicked)
        self._group.idToggled.connect(self._toggled)
        self._quiet = False
        self._last: Any = None
        self._aim()

    def value(self) -> Any:
        """What the chosen segment stands for; None where none is."""
        number = self._group.checkedId()
        return self._choices[number].value if number >= 0 else None

    def set_value(self, value: Any) -> None:
        """Chooses the segment that stands for this, or none for None."""
        self._quiet = True
        try:
            self._clear()
            for number, choice in enumerate(self._choices):
                if value is not None and choice.value == value:
                    self._group.button(number).setChecked(True)
        finally:
            self._quiet = False
            self._last = self.value()
            self._aim()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._may_be_none and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.value() is not None:
            self.set_value(None)
            self.chosen.emit(None)
            return
        super().keyPressEvent(event)

    def _aim(self) -> None:
        """Tab and the label lead to the chosen segment, or to the first: Qt minds it only while one has the keys."""
        buttons = self._group.buttons()
        aim = self._group.checkedButton() or next(iter(buttons), None)
        for button in buttons:
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is aim else Qt.FocusPolicy.ClickFocus)
        if aim is not None:
            self.setFocusProxy(aim)

    def _clear(self) -> None:
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)

    def _pressed(self, number: int) -> None:
        self._was_checked = self._group.button(number).isChecked()

    def _clicked(self, number: int) -> None:
        if self._was_checked and self._may_be_none and self._last == self._choices[number].value:
            self.set_value(None)
            self.chosen.emit(None)

    def _toggled(self, number: int, on: bool) -> None:
        if on and not self._quiet:
            self._aim()
            self._last = self._choices[number].value
            self.chosen.emit(self._last)


class _Segment(RadioChoice):
    def __init__(self, choice: Choice, parent: QWidget) -> None:
        super().__init__(choice.text, parent)
        self._choice = choice
        self._hover = False
        theme().changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        width = 2 * theme().px(13) + QFontMetrics(self.font()).horizontalAdvance(self._choice.text)
        if self._choice.icon:
            width += theme().px(ICON) + 7
        return QSize(width, theme().px(Height.BUTTON))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: Any) -> bool:
        return self.rect().contains(position)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        tone = self._choice.tone
        ink, ground, edge = colours.text2, colours.field, colours.line_strong
        if not self.isEnabled():
            ink, edge = colours.disabled, colours.line
        elif self.isChecked():
            ink, ground, edge = getattr(colours, tone.ink), getattr(colours, tone.ground), getattr(colours, tone.ink)
        elif self._hover:
            ground = colours.sunken
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 1.5 if self.isChecked() else 1.0
        painter.setPen(QPen(edge, width))
        painter.setBrush(ground)
        rect = QRectF(self.rect())
        inner = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(inner, Radius.CARD, Radius.CARD)
        left = theme().px(13)
        if self._choice.icon:
            side = theme().px(ICON)
            pixmap = theme().pixmap(self._choice.icon, ink, side, self.devicePixelRatioF())
            painter.drawPixmap(QRectF(left, (rect.height() - side) / 2, side, side).toRect(), pixmap)
            left += side + 7
        painter.setPen(ink)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
        painter.drawText(rect.adjusted(left, 0, 0, 0), int(flags), self._choice.text)

    def _restyle(self) -> None:
        self.setFont(theme().font(Type.BODY, 500))
        self.updateGeometry()
        self.update()


class FieldRow(QWidget):
    """A field under its label, with room for a hint and for an error in words and with an icon."""

    def __init__(self, label: str, field: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        inset(field)
        # Each with its parent from the beginning: what comes to one later is looked through for styles once more.
        self.label = _FieldLabel(label, Type.META, weight=500, colour="text2", parent=self)
        self.label.setBuddy(field)
        self._hint = PlainLabel(hint, Type.META, colour="text3", parent=self)
        self._hint.setWordWrap(True)
        self._hint.setVisible(bool(hint))
        self._error = _ErrorLine(self)
        self._error.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.TINY)
        for widget in (self.label, self._hint):
            widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        layout.addWidget(self.label)
        layout.addWidget(field, 1)
        layout.addWidget(self._hint)
        layout.addWidget(self._error)
        # A field that cannot grow stays under its label.
        layout.addStretch(0)
        if not field.accessibleName():
            field.setAccessibleName(label.replace("&", ""))
        if hint:
            field.setAccessibleDescription(hint)

    def set_error(self, sentence: str) -> None:
        """Shows what is wrong with the field; an empty sentence takes it away."""
        self._error.say(sentence)
        self._error.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence or self._hint.text())
        self.field.setProperty("wrong", bool(sentence))
        repolish(self.field)

    def error(self) -> str:
        """The sentence that is shown, or an empty text."""
        return self._error.sentence()


class _FieldLabel(PlainLabel):
    """Its letter gives the keys to a field as well for which one of its parts stands, as Qt's own does not."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Shortcut:
            field: QWidget | None = self.buddy()
            if field is not None and field.focusPolicy() == Qt.FocusPolicy.NoFocus and field.focusProxy() is not None:
                field.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return super().event(event)


def inset(field: QWidget) -> None:
    """Moves the text of a spin box or time field away from its edge, which no style sheet can. Field rows do it."""
    if isinstance(field, QAbstractSpinBox) and not field.property("calendarPopup"):
        line = field.findChild(QLineEdit)
        if line is not None:
            line.setTextMargins(Space.SMALL, 0, Space.SMALL, 0)


def field_row(label: str, field: QWidget, hint: str = "") -> FieldRow:
    """The field with its label above it (``&`` marks the letter of its Alt key)."""
    return FieldRow(label, field, hint)


class _ErrorLine(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = PlainLabel("", Type.META, weight=500, colour="red", parent=self)
        self._text.setWordWrap(True)
        self._mark = IconMark("circle-alert", "red", 14, self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)

    def say(self, sentence: str) -> None:
        self._text.setText(sentence)

    def sentence(self) -> str:
        return self._text.text()
