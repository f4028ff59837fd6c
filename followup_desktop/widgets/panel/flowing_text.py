"""Text of data in the panel: over several lines, never wider than the panel, never read as markup."""

import re

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy

from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type

_LONG_WORD = re.compile(r"\S{25,}")


class FlowingText(PlainLabel):
    """A label of several lines that never asks for more width than there is, whatever is in it."""

    def __init__(self, token: Type = Type.BODY, *, weight: int | None = None, colour: str = "text") -> None:
        super().__init__("", token, weight=weight, colour=colour)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def say(self, text: str) -> None:
        """Shows that text, with places to break a line in words that no panel is wide enough for."""
        self.setText(_LONG_WORD.sub(_breakable, text))
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        # Layouts guess their height from the width that is wanted here: that of the narrowest panel.
        return QSize(260, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        # How tall it must be follows from the width it gets; QLabel would answer for the narrowest.
        return QSize(24, self.fontMetrics().height())


def _breakable(word: re.Match[str]) -> str:
    return "\u200b".join(word[0][place : place + 12] for place in range(0, len(word[0]), 12))
