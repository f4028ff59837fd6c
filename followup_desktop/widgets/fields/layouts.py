"""What is done to layouts as a whole."""

from PySide6.QtWidgets import QLayout


def empty(layout: QLayout) -> None:
    """Takes everything out; the widgets are hidden at once, and gone a moment later."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
