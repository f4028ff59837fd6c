"""The one label of the program: text from data is never read as markup."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from followup_desktop.widgets.theme.plain_tooltip import show_plain_tooltip
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type


class PlainLabel(QLabel):
    """A label that shows its text as it is, in a type and colour of the theme.

    ``colour`` is the name of a token. With ``elide`` the text stays on one line and ends in "…" where it is too long;
    screen readers still get the whole of it, and a tooltip shows it. Without, it may be asked to wrap with
    ``setWordWrap``. ``figures`` are of one width, for dates and counts that stand under each other.
    """

    def __init__(
        self,
        text: str = "",
        token: Type = Type.BODY,
        *,
        weight: int | None = None,
        colour: str = "text",
        elide: bool = False,
        figures: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._token = token
        self._weight = weight
        self._colour = colour
        self._elide = elide
        self._figures = figures
        super().setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        theme().changed.connect(self._restyle)
        self._restyle()

    @property
    def elides(self) -> bool:
        """Whether a text that is too long ends in "…"."""
        return self._elide

    def hidden_text(self) -> str:
        """The whole text where it is shown shortened, which its tooltip says; empty where all of it is shown."""
        text = self.text().replace("\n", " ")
        is_whole = not self._elide or QFontMetrics(self.font()).horizontalAdvance(text) <= self.contentsRect().width()
        return "" if is_whole else self.text()

    def setTextFormat(self, format_: Qt.TextFormat) -> None:
        """Refused for anything but plain text."""
        if format_ != Qt.TextFormat.PlainText:
            raise ValueError("a plain label shows plain text only")

    def set_colour(self, colour: str) -> None:
        """Another token of the theme's colours."""
        self._colour = colour
        self._restyle()

    def set_type(self, token: Type, weight: int | None = None) -> None:
        """Another token of the theme's types."""
        self._token, self._weight = token, weight
        self._restyle()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), 24), hint.height()) if self._elide else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._elide:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        rect: QRect = self.contentsRect()
        metrics = QFontMetrics(self.font())
        shown = metrics.elidedText(self.text().replace("\n", " "), Qt.TextElideMode.ElideRight, rect.width())
        group = QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(self.palette().color(group, QPalette.ColorRole.WindowText))
        horizontal = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        painter.drawText(rect, int(horizontal | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        # Nothing is asked of it before. Events are for Python a dear thing at the start: with the first of any kind
        # that it hears of, types of all kinds are made.
        if self._elide:
            self.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Not setToolTip: whether the text fits is known when it is asked for.
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and not self.toolTip():
            if hidden := self.hidden_text():
                show_plain_tooltip(event.globalPos(), hidden, self)
            return bool(hidden)
        return False

    def _restyle(self) -> None:
        self.setFont(theme().font(self._token, self._weight, figures=self._figures))
        palette = self.palette()
        palette.setColor(QPalette.ColorGroup.All, QPalette.ColorRole.WindowText, getattr(theme().colours, self._colour))
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText, theme().colours.disabled)
        self.setPalette(palette)
