"""The buttons."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from followup_desktop.widgets.theme.measures import ICON
from followup_desktop.widgets.theme.repolish import repolish
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

_BUTTON_INK = {"primary": "on_accent", "destructive": "red", "link": "link"}


def press_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Enter presses the button that has the keys, as Space does: Qt does so in dialogs alone. False for another key."""
    is_plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    if not is_plain or event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


class Button(QPushButton):
    """A push button whose icon follows the theme. ``kind``: primary, secondary, quiet, link, destructive, icon, filter.

    A button of kind icon shows no text: its name for screen readers and tooltip is the text it is made with.
    """

    def __init__(self, text: str, icon: str = "", kind: str = "secondary", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._kind = kind
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        if kind == "icon":
            self.setAccessibleName(text)
            self.setToolTip(text)
        else:
            super().setText(text)
        if kind == "filter":
            self.setCheckable(True)
            self.toggled.connect(self._restyle)
        theme().changed.connect(self._restyle)
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_enter(self, event):
            super().keyPressEvent(event)

    def setText(self, text: str) -> None:
        """Another text; an icon keeps its distance from it."""
        super().setText(text)
        self._restyle()

    def set_icon_name(self, icon: str) -> None:
        """Another icon; none for an empty name."""
        self._icon = icon
        self._restyle()

    def set_kind(self, kind: str) -> None:
        """Another of the kinds that show a text."""
        if kind == self._kind:
            return
        self._kind = kind
        self.setProperty("kind", kind)
        repolish(self)
        self._restyle()

    def set_small(self, small: bool = True) -> None:
        """30 instead of 34 px tall."""
        self.setProperty("small", small)
        repolish(self)

    def _restyle(self) -> None:
        weight = 600 if self._kind == "primary" else 500
        token = Type.META if self._kind == "filter" else Type.BODY
        self.setFont(theme().font(token, weight))
        is_on = self._kind == "filter" and self.isChecked()
        # Colour is never the only sign.
        icon = "check" if is_on else self._icon
        if not icon:
            self.setIcon(QIcon())
            return
        ink = "accent_text" if self.isChecked() else _BUTTON_INK.get(self._kind, "text2")
        size = 14 if self._kind == "filter" else ICON
        gap = 3 if self.text() else 0
        self.setIcon(theme().icon(icon, getattr(theme().colours, ink), size, gap))
        self.setIconSize(QSize(theme().px(size) + gap, theme().px(size)))


def primary_button(text: str, icon: str = "", parent: QWidget | None = None) -> Button:
    """The one main button of a view. Make it the default of its dialog with ``setDefault``."""
    return Button(text, icon, "primary", parent)


def secondary_button(text: str, icon: str = "", parent: QWidget | None = None) -> Button:
    """Any other button."""
    return Button(text, icon, "secondary", parent)


def destructive_button(text: str, icon: str = "", parent: QWidget | None = None) -> Button:
    """A button that takes something away for good: red, never filled."""
    return Button(text, icon, "destructive", parent)


def quiet_button(text: str, icon: str = "", parent: QWidget | None = None) -> Button:
    """A button that is text only until the pointer is over it."""
    return Button(text, icon, "quiet", parent)


def icon_button(name: str, icon: str, parent: QWidget | None = None) -> Button:
    """An icon alone; ``name`` is its tooltip and its name for screen readers."""
    return Button(name, icon, "icon", parent)


def filter_chip(text: str, icon: str = "", parent: QWidget | None = None) -> Button:
    """A checkable chip of a filter, 28 px tall; a check stands on it while it is on."""
    return Button(text, icon, "filter", parent)
