"""Saved job postings that are dropped on the window."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from followup_desktop.presentation.saved_posting import posting_in


class PostingDrop(QObject):
    """Takes saved pages that are dropped anywhere on the widget, and leaves everything else alone."""

    dropped = Signal(object)
    """A file as a path, or the source of a page."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # QDropEvent is what an entering and a moving drag are as well.
        if isinstance(event, QDropEvent) and event.type() != QEvent.Type.DragLeave:
            source = posting_in(event.mimeData())
            if source is None:
                event.ignore()
                return True
            event.acceptProposedAction()
            if not isinstance(event, QDragMoveEvent):
                self.dropped.emit(source)
            return True
        return super().eventFilter(watched, event)
