"""One line of text into which a saved job posting can be pasted or dropped as well."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence

from followup_desktop.presentation.dropped import posting_in
from followup_desktop.widgets.fields.text_fields import LineText


class PostingLine(LineText):
    """Text is pasted as text; a saved page, its source or its file goes out whole instead."""

    posting_given = Signal(object)
    """A file as a path, or the source of a page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            source = posting_in(QGuiApplication.clipboard().mimeData())
            if source is not None:
                self.posting_given.emit(source)
                return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if posting_in(event.mimeData()) is not None:
            event.acceptProposedAction()
            return
        super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if posting_in(event.mimeData()) is not None:
            event.acceptProposedAction()
            return
        super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        source = posting_in(event.mimeData())
        if source is not None:
            event.acceptProposedAction()
            self.posting_given.emit(source)
            return
        super().dropEvent(event)
