"""Style sheets that ask for a property of a widget are not told when it changes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def repolish(widget: QWidget) -> None:
    """Has the style sheet of the application look at the widget once more. One that it has not seen yet needs none."""
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
