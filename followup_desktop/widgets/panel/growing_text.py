"""Text that grows with what is written in it."""

from math import ceil

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from followup_desktop.widgets.fields.text_fields import LongText
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

_AROUND, _AROUND_FLAT = 6, 2
"""Border and padding above, and below."""


class GrowingText(LongText):
    """As tall as its text, from ``lines`` on; it never scrolls. With ``one_line`` it wraps, but takes no line breaks;
    ``flat`` leaves little room above and below.

    Break lines anywhere in words that are too long, so that it never asks for more width than there is.
    """

    def __init__(
        self,
        lines: int = 1,
        placeholder: str = "",
        *,
        token: Type = Type.BODY,
        one_line: bool = False,
        flat: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._token = token
        self._one_line = one_line
        self._around = _AROUND_FLAT if flat else _AROUND
        super().__init__(lines, placeholder, parent)
        self.setProperty("flat", flat)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(1)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        theme().changed.connect(self._restyle)
        self._restyle()

    @property
    def is_one_line(self) -> bool:
        """Whether it takes no line breaks."""
        return self._one_line

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def sizeHint(self) -> QSize:
        lines = max(self._lines, round(self.document().size().height()))
        # To a fraction: over several lines what is rounded off would be a line that has no room.
        return QSize(200, ceil(lines * QFontMetricsF(self.font()).lineSpacing()) + 2 * self._around + 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        if self.height() >= self.sizeHint().height():
            # What was typed beyond the last line has moved the text up before there was room for it.
            self.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._one_line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self._one_line:
            self.insertPlainText(" ".join(source.text().split()))
        else:
            self.insertPlainText(source.text())

    def wheelEvent(self, event) -> None:
        # It is as tall as its text: what it stands in scrolls.
        event.ignore()

    def _fit(self) -> None:
        self.setFixedHeight(self.sizeHint().height())

    def _restyle(self) -> None:
        self.setFont(theme().font(self._token))
        self._fit()
