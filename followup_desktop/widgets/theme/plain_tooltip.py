"""Tooltips whose text comes from data."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QToolTip, QWidget

_DESCRIBED = "describedByTooltip"


def plain_tooltip(text: str) -> str:
    """The text as a tooltip takes it: markup that shows it as it is. For ``setToolTip`` with text from data."""
    if not text:
        return ""
    # Not needed before somebody points at something.
    import html

    return "<p>" + html.escape(text).replace("\n", "<br>") + "</p>"


def set_plain_tooltip(widget: QWidget, text: str) -> None:
    """Gives the widget that tooltip. Where it has no description, screen readers get the text, and not the markup."""
    before = widget.property(_DESCRIBED) or ""
    widget.setToolTip(plain_tooltip(text))
    if widget.accessibleDescription() in ("", before):
        described = ", ".join(text.splitlines())
        widget.setAccessibleDescription(described)
        widget.setProperty(_DESCRIBED, described)


def show_plain_tooltip(position: QPoint, text: str, widget: QWidget) -> None:
    """Shows the text at that place of the screen."""
    QToolTip.showText(position, plain_tooltip(text), widget)
