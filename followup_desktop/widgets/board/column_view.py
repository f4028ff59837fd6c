"""A column of the board: its header, its cards, and the strip to which the closed one folds."""

from PySide6 import QtCore
from PySide6.QtCore import (
    QLocale,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from followup_desktop.domain.vocabulary import Outcome, Stage
from followup_desktop.presentation.board_model import BoardModel
from followup_desktop.presentation.messages import stage_name
from followup_desktop.presentation.translating import Texts
from followup_desktop.widgets.board.card_delegate import CardDelegate
from followup_desktop.widgets.board.card_layout import SIDE
from followup_desktop.widgets.board.card_list import CardList
from followup_desktop.widgets.board.outcome_targets import OutcomeTargets
from followup_desktop.widgets.theme.buttons import Button, icon_button, press_by_enter
from followup_desktop.widgets.theme.colours import mixed
from followup_desktop.widgets.theme.measures import Motion, Radius
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

STRIP_WIDTH = 44
_HEADER = 40
_DOT = 8
_DOT_LEFT = 14
_LINE_HEIGHT = 12

STAGE_COLOURS = {
    Stage.INTERESTED: "s_interested",
    Stage.APPLIED: "s_applied",
    Stage.INTERVIEWING: "s_interview",
    Stage.WAITING: "s_waiting",
    Stage.OFFER: "s_offer",
    Stage.CLOSED: "s_closed",
}


_tr = Texts("Board")


def _empty_words(stage: Stage) -> tuple[str, str, str]:
    """The icon and two lines of a column without cards."""
    return {
        Stage.INTERESTED: (
            "briefcase",
            _tr("No ideas yet"),
            _tr("Add one you are thinking of"),
        ),
        Stage.APPLIED: (
            "file-text",
            _tr("Nothing sent yet"),
            _tr("Drag a card here once you applied"),
        ),
        Stage.INTERVIEWING: (
            "users",
            _tr("No interviews yet"),
            _tr("Drag a card here when they invite you"),
        ),
        Stage.WAITING: (
            "hourglass",
            _tr("Nobody to wait for"),
            _tr("Drag a card here after an interview"),
        ),
        Stage.OFFER: (
            "party-popper",
            _tr("No offers yet"),
            _tr("Drag a card here when one lands"),
        ),
        Stage.CLOSED: (
            "archive",
            _tr("Nothing closed yet"),
            _tr("Drag a card here when it is over"),
        ),
    }[stage]


class ColumnView(QWidget):
    """One stage. The one that ``folds`` stands as a narrow strip until it is opened."""

    add_requested = Signal(str)
    fold_changed = Signal(bool)

    def __init__(
        self, stage: Stage, model: BoardModel, delegate: CardDelegate, folds: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.stage = stage
        self._model = model
        self._folds = folds
        self._said: tuple[int, int, str] | None = None
        self._width = 240
        self._tint = 0.0
        self._tinting: QtCore.QVariantAnimation | None = None
        # Each in its place from the beginning: what is put elsewhere is looked through for styles once more.
        body = self._body = QWidget(self)
        self.cards = CardList(stage, model, delegate, body)
        self._title = PlainLabel("", Type.BODY, weight=600, elide=False, parent=body)
        self._count = PlainLabel("", Type.META, weight=500, colour="text3", figures=True, parent=body)
        self._button: Button = icon_button("", "chevron-left" if folds else "plus", body)
        self._button.clicked.connect(self.fold if folds else self._add)
        self._strip = _Strip(self)
        self._strip.clicked.connect(self.unfold)
        self._line = DropLine(self)
        self._targets = OutcomeTargets(body) if folds else None
        header = QHBoxLayout()
        header.setContentsMargins(30, 0, 7, 0)
        header.setSpacing(8)
        header.addWidget(self._title)
        header.addWidget(self._count)
        header.addStretch(1)
        header.addWidget(self._button)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, Radius.COLUMN)
        layout.setSpacing(0)
        layout.addLayout(header)
        if self._targets is not None:
            layout.addWidget(self._targets)
        layout.addWidget(self.cards, 1)
        self._header, self._inside = header, layout
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._folded = folds
        if folds:
            body.hide()
            self._strip.show()
        theme().changed.connect(self._restyle)
        self._restyle()

    # ------------------------------------------------------------------------------------------ what it shows

    @property
    def folded(self) -> bool:
        """Whether only the strip is shown."""
        return self._folded

    def set_width(self, width: int) -> None:
        """The width while it is not folded."""
        self._width = width
        self._fit()

    def fold(self) -> None:
        """Shows the strip in place of the cards, if this column folds."""
        self._set_folded(self._folds)

    def unfold(self) -> None:
        """Shows the cards."""
        self._set_folded(False)

    def say_counts(self) -> None:
        """The number of cards has changed."""
        count, total = self._model.count(self.stage), self._model.total(self.stage)
        name = stage_name(self.stage)
        if (count, total, name) == self._said:
            return
        self._said = (count, total, name)
        number = QLocale().toString(count)
        shown = number
        spoken = _tr.counted("%1, %Ln application", "%1, %Ln applications", count)
        if count < total:
            shown = _tr("%1 of %2").replace("%1", number).replace("%2", QLocale().toString(total))
            spoken = _tr.counted("%1, %2 of %Ln application", "%1, %2 of %Ln applications", total).replace("%2", number)
        spoken = spoken.replace("%1", name)
        self._count.setText(shown)
        if not count:
            empty = ("search", _tr("No match here"), "") if total else _empty_words(self.stage)
            self.cards.say_when_empty(*empty)
        self.cards.setAccessibleName(spoken)
        self._count.setAccessibleName(spoken)
        if self._folds:
            self._strip.say(name, shown, spoken)

    def tint(self, on: bool) -> None:
        """A dragged card is over the column, or not any more."""
        goal = 1.0 if on else 0.0
        if self._tinting is not None:
            self._tinting.stop()
            self._tinting.deleteLater()
            self._tinting = None
        duration = theme().duration(Motion.COLUMN_TINT)
        if duration == 0 or not self.isVisible():
            self._set_tint(goal)
            return
        curve = QtCore.QEasingCurve(QtCore.QEasingCurve.Type.BezierSpline)
        curve.addCubicBezierSegment(QPointF(0.15, 1), QPointF(0.3, 1), QPointF(1, 1))
        animation = self._tinting = QtCore.QVariantAnimation(self)
        animation.setDuration(duration)
        animation.setEasingCurve(curve)
        animation.setStartValue(self._tint)
        animation.setEndValue(goal)
        animation.valueChanged.connect(self._set_tint)
        animation.start()

    def show_line(self, row: int | None) -> None:
        """The line before that row of cards where the dragged one would land; None takes it away."""
        if row is None or self._folded:
            self._line.hide()
            return
        top = self.cards.mapTo(self, self.cards.viewport().pos()).y() + self.cards.line_at(row)
        if row == 0:
            top -= 1
        self._line.setGeometry(0, top - _LINE_HEIGHT // 2, self.width(), _LINE_HEIGHT)
        self._line.show()
        self._line.raise_()

    def offer_outcomes(self, on: bool) -> bool:
        """Shows a target for each outcome above the cards, if this is the column that folds and it is open.

        Returns whether that has moved the cards.
        """
        shown = on and not self._folded
        if self._targets is None or self._targets.isHidden() != shown:
            return False
        self._targets.setVisible(shown)
        self._inside.activate()
        return True

    def outcome_at(self, pointer: QPoint) -> Outcome | None:
        """The outcome whose target is at that point of the screen."""
        return self._targets.outcome_at(pointer) if self._targets is not None else None

    def point_to_outcome(self, outcome: Outcome | None) -> None:
        """Marks the target of that outcome, on which a dropped card would land."""
        if self._targets is not None:
            self._targets.point_to(outcome)

    # -------------------------------------------------------------------------------------------------- inside

    def sizeHint(self) -> QSize:
        return QSize(theme().px(STRIP_WIDTH) if self._folded else self._width, 400)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._body.setGeometry(self.rect())
        self._strip.setGeometry(self.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.cards.ground)
        painter.drawRoundedRect(QRectF(self.rect()), Radius.COLUMN, Radius.COLUMN)
        painter.setBrush(getattr(colours, STAGE_COLOURS[self.stage]))
        dot = theme().px(_DOT)
        if self._folded:
            x = (self.width() - dot) / 2
        elif self.isRightToLeft():
            x = self.width() - _DOT_LEFT - dot
        else:
            x = _DOT_LEFT
        painter.drawEllipse(QRectF(x, (theme().px(_HEADER) - dot) / 2 + 1, dot, dot))

    def _add(self) -> None:
        self.add_requested.emit(self.stage.value)

    def _set_tint(self, share: float) -> None:
        self._tint = share
        self.cards.ground = mixed(theme().colours.column, theme().colours.column_over, share)
        self.cards.viewport().update()
        self.update()

    def _set_folded(self, folded: bool) -> None:
        if folded == self._folded:
            return
        had_focus = self.focusWidget() is not None
        self._folded = folded
        # First show one, then hide the other: the focus would go anywhere in between.
        shown, hidden = (self._strip, self._body) if folded else (self._body, self._strip)
        shown.show()
        if had_focus:
            (self._strip if folded else self.cards).setFocus(Qt.FocusReason.OtherFocusReason)
        hidden.hide()
        self._fit()
        self.fold_changed.emit(folded)

    def _fit(self) -> None:
        self.setFixedWidth(self.sizeHint().width())
        self.updateGeometry()
        self.update()

    def _restyle(self) -> None:
        self._set_tint(self._tint)
        name = stage_name(self.stage)
        self._title.setText(name)
        action = _tr("Fold %1") if self._folds else _tr("Add an application to %1")
        self._button.setAccessibleName(action.replace("%1", name))
        self._button.setToolTip(action.replace("%1", name))
        self._title.setFixedHeight(theme().px(_HEADER) - 2)
        left = _DOT_LEFT + theme().px(_DOT) + SIDE
        self._header.setContentsMargins(left, 2, 7, 0)
        self.cards.setAccessibleDescription(_tr("Arrow keys move between cards; < and > move a card."))
        self.say_counts()
        self._fit()


class _Strip(QAbstractButton):
    """The folded column as a button: the name and the number, written downwards."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = self._number = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ownFocus", True)
        self.hide()

    def say(self, name: str, number: str, spoken: str) -> None:
        self._name, self._number = name, number
        self.setAccessibleName(_tr("%1, folded. Open").replace("%1", spoken))
        self.setToolTip(_tr("Open %1").replace("%1", name))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(colours.focus, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), Radius.COLUMN - 1, Radius.COLUMN - 1)
        painter.translate(self.width(), theme().px(_HEADER))
        painter.rotate(90)
        font = theme().font(Type.BODY, 600)
        painter.setFont(font)
        painter.setPen(colours.text2)
        line = QRectF(0, 0, self.height() - theme().px(_HEADER), self.width())
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        used = painter.boundingRect(line, flags, self._name)
        painter.drawText(line, flags, self._name)
        painter.setFont(theme().font(Type.META, 500))
        painter.drawText(line.adjusted(used.width() + theme().px(9), 0, 0, 0), flags, self._number)


class DropLine(QWidget):
    """A line with a ring at its beginning: here the dragged card would stand."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        middle = self.height() / 2
        painter.setPen(QPen(colours.accent, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(SIDE + 7, middle), QPointF(self.width() - SIDE - 2, middle))
        painter.setPen(QPen(colours.accent, 2))
        painter.setBrush(colours.column_over)
        painter.drawEllipse(QPointF(SIDE + 2, middle), 4, 4)
