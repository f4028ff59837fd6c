"""The plan as a list of rings: done, late, to come, if still silent; each row says why when it is looked at."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from followup_desktop.presentation.panel.plan_rows import PlanRow
from followup_desktop.presentation.panel.plan_standing import Standing
from followup_desktop.widgets.panel.flowing_text import FlowingText
from followup_desktop.widgets.theme.accessible_role import set_role
from followup_desktop.widgets.theme.measures import Radius
from followup_desktop.widgets.theme.plain_tooltip import show_plain_tooltip
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

_RING = 20
_TEXT_LEFT = 32
_ABOVE = 5


class PlanList(QWidget):
    """Rows in the order of time. The arrow keys go from row to row; the row with the focus says why it is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Plan"))
        set_role(self, QAccessible.Role.List)
        self.rows: list[PlanRowView] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def set_rows(self, rows: Sequence[PlanRow]) -> None:
        """Shows these rows; those that are there already are told what they show, so that the keys stay."""
        while len(self.rows) > len(rows):
            old = self.rows.pop()
            if old.hasFocus() and self.rows:
                self.rows[-1].setFocus(Qt.FocusReason.OtherFocusReason)
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        for number, row in enumerate(rows):
            if number == len(self.rows):
                view = PlanRowView(self)
                self.rows.append(view)
                self._layout.addWidget(view)
            after = rows[number + 1].standing if number + 1 < len(rows) else None
            self.rows[number].show_row(row, number > 0, after)
        start = next((v for v in self.rows if v.row.key), self.rows[0] if self.rows else None)
        for view in self.rows:
            # Tab comes to the list once; the arrow keys go on from there.
            by_tab = Qt.FocusPolicy.StrongFocus if view is start else Qt.FocusPolicy.ClickFocus
            view.setFocusPolicy(by_tab)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = next((number for number, row in enumerate(self.rows) if row.hasFocus()), None)
        step = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Home: -len(self.rows),
            Qt.Key.Key_End: len(self.rows),
        }.get(Qt.Key(event.key()))
        if here is None or step is None:
            super().keyPressEvent(event)
            return
        goal = max(0, min(len(self.rows) - 1, here + step))
        self.rows[goal].setFocus(Qt.FocusReason.TabFocusReason)


class PlanRowView(QWidget):
    """One row of the plan with its ring."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = PlanRow(Standing.TO_COME, "", "", "")
        self._has_before = False
        self._after: Standing | None = None
        self._by_keys = False
        self._title = FlowingText()
        self._detail = FlowingText(Type.META)
        self.why = FlowingText(Type.META, colour="text2")
        self.why.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._inside = QVBoxLayout(self)
        self._inside.setSpacing(1)
        for label in (self._title, self._detail, self.why):
            self._inside.addWidget(label)
        theme().changed.connect(self._restyle)
        self._restyle()

    def show_row(self, row: PlanRow, has_before: bool, after: Standing | None) -> None:
        """Shows that row; ``after`` is the standing of the one below it."""
        self.row, self._has_before, self._after = row, has_before, after
        later = row.standing in (Standing.TO_COME, Standing.IF_SILENT, Standing.SKIPPED)
        late = row.standing is Standing.LATE
        now = late or row.standing is Standing.TODAY
        tone = "red" if late else "amber" if now else "text3" if later else "text2"
        self._title.set_type(Type.BODY, 600 if now else 500)
        self._title.set_colour("text2" if row.standing in (Standing.IF_SILENT, Standing.SKIPPED) else "text")
        self._detail.set_colour(tone)
        for label, text in ((self._title, row.title), (self._detail, row.detail), (self.why, row.why)):
            label.say(text)
        self._detail.setVisible(bool(row.detail))
        self.why.setVisible(bool(row.why) and self.hasFocus())
        self.setAccessibleName(row.accessible)
        set_role(self, QAccessible.Role.ListItem)
        self.update()

    def _restyle(self) -> None:
        self._inside.setContentsMargins(theme().px(_TEXT_LEFT), _ABOVE, 2, 16 - _ABOVE)
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            if self.row.why and self.why.isHidden():
                show_plain_tooltip(event.globalPos(), self.row.why, self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_keys = event.reason() != Qt.FocusReason.MouseFocusReason
        self.why.setVisible(bool(self.row.why))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.why.hide()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, colours = theme(), theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() and self._by_keys:
            painter.setPen(QPen(colours.focus, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(24, 1, -1, -6), Radius.CARD, Radius.CARD)
        side = look.px(_RING)
        ring = QRectF(0.75, _ABOVE + 0.25, side - 1.5, side - 1.5)
        x = ring.center().x()
        done = self.row.standing is Standing.DONE
        if self._has_before:
            painter.setPen(QPen(colours.accent if done else colours.line, 2))
            painter.drawLine(round(x), 0, round(x), _ABOVE - 2)
        if self._after is not None:
            goes_on = done and self._after in (Standing.DONE, Standing.LATE, Standing.TODAY)
            painter.setPen(QPen(colours.accent if goes_on else colours.line, 2))
            painter.drawLine(round(x), _ABOVE + side + 2, round(x), self.height())
        self._paint_ring(painter, ring)

    def _paint_ring(self, painter: QPainter, ring: QRectF) -> None:
        look, colours = theme(), theme().colours
        standing = self.row.standing
        icon, ink = "", colours.text2
        painter.setPen(QPen(colours.line_strong, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if standing is Standing.DONE:
            painter.setPen(QPen(colours.accent, 1.5))
            painter.setBrush(colours.accent)
            icon, ink = "check", colours.on_accent
        elif standing is Standing.LATE:
            painter.setPen(QPen(colours.red, 1.5))
            painter.setBrush(colours.red_soft)
            icon, ink = "triangle-alert", colours.red
        elif standing is Standing.TODAY:
            painter.setPen(QPen(colours.amber, 1.5))
            painter.setBrush(colours.amber_soft)
            icon, ink = "clock", colours.amber
        elif standing is Standing.SKIPPED:
            icon = "minus"
        elif standing is Standing.IF_SILENT:
            pen = QPen(colours.line_strong, 1.5)
            pen.setDashPattern([2.2, 2.2])
            painter.setPen(pen)
        painter.drawEllipse(ring)
        if icon:
            side = look.px(12)
            place = QRectF(ring.center().x() - side / 2, ring.center().y() - side / 2, side, side).toRect()
            painter.drawPixmap(place, look.pixmap(icon, ink, side, self.devicePixelRatioF()))
