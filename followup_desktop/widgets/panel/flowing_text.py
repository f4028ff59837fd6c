"""Text of data in the panel: over several lines, never wider than the panel, never read as markup."""

import re

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy

from followup_desktop.widgets.theme.plain_label import PlainLabel
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
