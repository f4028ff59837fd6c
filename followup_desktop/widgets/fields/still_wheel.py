"""Fields that the wheel passes over without changing them."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget


class StillWheel(QObject):
    """The wheel scrolls what the fields stand in, and changes no value that it happens to pass over."""

    def keep_off(self, field: QWidget) -> None:
        """Watches the field and what it is made of."""
        for widget in (field, *field.findChildren(QWidget)):
            if isinstance(widget, QComboBox | QAbstractSpinBox):
                widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False
