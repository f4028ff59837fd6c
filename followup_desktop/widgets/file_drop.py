"""Saved job postings and invitations that are dropped on the window."""

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from followup_desktop.presentation.dropped import dropped_in


class FileDrop(QObject):
    """Takes what is dropped anywhere on the widget where it can be read, and leaves everything else alone."""

    dropped = Signal(object, QPoint)
    """A ``Dropped``, and where on the widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # QDropEvent is what an entering and a moving drag are as well.
        if isinstance(event, QDropEvent) and event.type() != QEvent.Type.DragLeave:
            found = dropped_in(event.mimeData())
            if found is None:
                event.ignore()
                return True
            event.acceptProposedAction()
            if not isinstance(event, QDragMoveEvent):
                self.dropped.emit(found, event.position().toPoint())
            return True
        return super().eventFilter(watched, event)
