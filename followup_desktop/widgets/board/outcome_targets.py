"""The drop targets of the closed column: one for each outcome, shown while a card is dragged over it."""

from PySide6 import QtWidgets
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from followup_desktop.domain.vocabulary import Outcome
from followup_desktop.presentation.messages import outcome_name
from followup_desktop.widgets.board.card_layout import MARGIN, SIDE
from followup_desktop.widgets.theme.measures import ICON, Radius
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

_HEIGHT = 44
_GAP = 6
_ICONS = {
    Outcome.ACCEPTED: "party-popper",
    Outcome.REJECTED: "archive",
    Outcome.MOVED_ON: "flag",
    Outcome.WITHDRAWN: "undo-2",
}


class OutcomeTargets(QWidget):
    """Four fields below one another. Nothing is clicked here: the keys choose an outcome in the sheet of the move."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pointed: Outcome | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def outcome_at(self, pointer: QPoint) -> Outcome | None:
        """The outcome whose field is at that point of the screen; None beside them, or while they are not shown."""
        if not self.isVisible():
            return None
        inside = self.mapFromGlobal(pointer)
        half = _GAP // 2
        return next((o for o in Outcome if self.field(o).adjusted(-SIDE, -half, SIDE, half).contains(inside)), None)

    def point_to(self, outcome: Outcome | None) -> None:
        """Marks one field, or none."""
        if outcome is not self._pointed:
            self._pointed = outcome
            self.update()

    def field(self, outcome: Outcome) -> QRect:
        """Where the field of that outcome is."""
        step = theme().px(_HEIGHT) + _GAP
        return QRect(SIDE, MARGIN + list(Outcome).index(outcome) * step, self.width() - 2 * SIDE, theme().px(_HEIGHT))

    def sizeHint(self) -> QSize:
        return QSize(100, MARGIN + len(Outcome) * (theme().px(_HEIGHT) + _GAP) + MARGIN)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, colours = theme(), theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font(Type.BODY, 500))
        side = look.px(ICON)
        for outcome in Outcome:
            field, pointed = self.field(outcome), outcome is self._pointed
            pen = QPen(colours.accent if pointed else colours.line_strong, 2 if pointed else 1.25)
            if not pointed:
                pen.setDashPattern([4, 3])
            painter.setPen(pen)
            painter.setBrush(colours.card if pointed else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(field).adjusted(1, 1, -1, -1), Radius.CARD, Radius.CARD)
            ink = colours.accent_text if pointed else colours.text2
            drawing = look.pixmap(_ICONS[outcome], ink, side, self.devicePixelRatioF())
            # Laid out as for a language that is written from left to right, then mirrored as a whole.
            left, beside = look.px(14), look.px(14) + side + look.px(10)
            icon = QRect(field.left() + left, field.center().y() - side // 2, side, side)
            words = field.adjusted(beside, 0, -look.px(8), 0)
            painter.drawPixmap(QtWidgets.QStyle.visualRect(self.layoutDirection(), field, icon).topLeft(), drawing)
            painter.setPen(ink)
            start = QtWidgets.QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
            place = QtWidgets.QStyle.visualRect(self.layoutDirection(), field, words)
            painter.drawText(place, int(start | Qt.AlignmentFlag.AlignVCenter), outcome_name(outcome))
