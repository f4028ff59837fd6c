"""Text of data in the panel: over several lines, never wider than the panel, never read as markup."""

import math
import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

_LONG_WORD = re.compile(r"\S{25,}")


def flowing(text: str, token: Type = Type.BODY, *, weight: int | None = None, colour: str = "text") -> PlainLabel:
    """A label of several lines that never asks for more width than there is, whatever is in it."""
    label = _Flowing(breakable(text), token, weight=weight, colour=colour)
    label.setAccessibleName(text)
    return label


def breakable(text: str) -> str:
    """The text with places to break a line in words that no panel is wide enough for."""
    return _LONG_WORD.sub(lambda match: "\u200b".join(match[0][n : n + 12] for n in range(0, len(match[0]), 12)), text)


class _Flowing(PlainLabel):
    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        # Layouts guess their height from the width that is wanted here: that of the narrowest panel.
        return QSize(260, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        # How tall it must be follows from the width it gets; QLabel would answer for the narrowest.
        return QSize(24, self.fontMetrics().height())


class NotesText(QTextEdit):
    """Text to read and to copy from, as it is; as tall as it needs to be."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setAcceptRichText(False)
        self.setPlainText(text)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.setObjectName("notesText")
        self.setStyleSheet("QTextEdit#notesText { background: transparent; border: none; padding: 0; }")
        self.setFont(theme().font(Type.BODY))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(math.ceil(self.document().size().height()) + 4)

    def wheelEvent(self, event) -> None:
        event.ignore()
