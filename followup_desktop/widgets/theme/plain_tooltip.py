"""Tooltips whose text comes from data."""

import html

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QToolTip, QWidget


def plain_tooltip(text: str) -> str:
    """The text as a tooltip takes it: markup that shows it as it is. For ``setToolTip`` with text from data."""
    return "<p>" + html.escape(text).replace("\n", "<br>") + "</p>" if text else ""


def show_plain_tooltip(position: QPoint, text: str, widget: QWidget) -> None:
    """Shows the text at that place of the screen."""
    QToolTip.showText(position, plain_tooltip(text), widget)
