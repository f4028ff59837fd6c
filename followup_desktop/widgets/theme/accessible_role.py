"""What a widget is to assistive technology, where Qt cannot tell it from its class."""

from PySide6 import QtGui, QtWidgets
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

_PROPERTY = "accessibleRole"
_installed: list[bool] = []


def set_role(widget: QWidget, role: "QtGui.QAccessible.Role") -> None:
    """Says what the widget is: a list, a row of one, a group. Its name is its accessible name, as everywhere."""
    if not _installed:
        QtGui.QAccessible.installFactory(_interface_of)
        _installed.append(True)
    widget.setProperty(_PROPERTY, role.value)


def _interface_of(_kind: str, thing: QObject) -> "QtGui.QAccessibleInterface | None":
    if not isinstance(thing, QWidget) or (role := thing.property(_PROPERTY)) is None:
        return None
    return QtWidgets.QAccessibleWidget(thing, QtGui.QAccessible.Role(role))
