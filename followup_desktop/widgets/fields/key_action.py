"""A key that does something while the focus is in a widget."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


def add_key(widget: QWidget, keys: str, do: Callable[[], object]) -> None:
    """These keys do that while the focus is in the widget or in a part of it."""
    action = QAction(widget)
    action.setShortcut(QKeySequence(keys))
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(lambda _: do())
    widget.addAction(action)
