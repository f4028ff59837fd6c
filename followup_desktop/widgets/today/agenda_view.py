"""The list of Today, as the rail shows it and as the view of its own shows it: painted rows, made for many."""

from enum import IntEnum
from typing import NamedTuple

from PySide6 import QtWidgets
from PySide6.QtCore import (
    QEvent,
    QMargins,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from followup_desktop.presentation.agenda_model import AgendaModel, SectionHead
from followup_desktop.presentation.agenda_words import AgendaItem, Urgency
from followup_desktop.widgets.own_viewport import give_viewport
from followup_desktop.widgets.theme.measures import TARGET, Height, Radius
from followup_desktop.widgets.theme.one_line import draw_line
from followup_desktop.widgets.theme.plain_tooltip import show_plain_tooltip
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type


class Part(IntEnum):
    """What a click can hit in a row."""

    ROW = 0
    RING = 1
    ANYWAY = 2
    SNOOZE = 3
    LOG = 4
    SKIP = 5


class Places(NamedTuple):
    """Where the parts of a row are; a part that is not shown has an empty rectangle."""

    ring: QRect
    icon: QRect
    text: QRect
    when: QRect
    anyway: QRect
    tools: dict[Part, QRect]

    def at(self, point: QPoint) -> Part:
        """The part under the point; a ring and a tool are at least 24 pixels for the pointer."""
        for part, rect in self.tools.items():
            if rect.contains(point):
                return part
        if not self.anyway.isEmpty() and self.anyway.contains(point):
            return Part.ANYWAY
        grown = (TARGET - self.ring.width()) // 2 + 2
        if not self.ring.isEmpty() and self.ring.adjusted(-grown, -grown, grown, grown).contains(point):
            return Part.RING
        return Part.ROW


_TOOLS = ((Part.SNOOZE, "moon"), (Part.LOG, "phone-call"), (Part.SKIP, "ban"))


class AgendaDelegate(QStyledItemDelegate):
    """Paints titles and rows. ``wide`` is the view of its own: more lines, and tools on the row at hand."""

    def __init__(self, wide: bool, model: AgendaModel, parent: "AgendaView") -> None:
        super().__init__(parent)
        self._wide = wide
        self._agenda = model
        self._view = parent
        self.hot: tuple[QPersistentModelIndex, Part] | None = None

    # ------------------------------------------------------------------------------------------- measures

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        # Asked of every row, of which there may be thousands: none is put into words for it.
        if self._agenda.is_title(index):
            return QSize(0, theme().px(44 if self._wide and index.row() else 29))
        question = self._agenda.question(index)
        if not self._wide:
            return QSize(0, theme().px(Height.RAIL_ROW) + self._question_height(question))
        lines = 2 if self._agenda.tells_their_clock(index) else 1
        height = theme().line_height(Type.BODY) + theme().line_height(Type.META) * lines
        return QSize(0, height + theme().px(20) + self._question_height(question))

    def _question_height(self, question: str) -> int:
        """Room for the question whether a letter went out, with its button."""
        if not question:
            return 0
        return len(self._question_lines(question)) * theme().line_height(Type.META) + theme().px(36)

    def _question_lines(self, question: str) -> list[str]:
        width = self._view.viewport().width() - theme().px(98 if not self._wide else 120)
        return wrapped(question, theme().font(Type.META), max(80, width))

    def places(self, rect: QRect, item: AgendaItem, at_hand: bool) -> Places:
        """Where the parts of a row in that rectangle are."""
        px = theme().px
        # A scroll bar takes its room from the margin, not from the words.
        beside = self._view.width() - self._view.viewport().width()
        left, right = rect.left() + px(24), rect.right() - max(px(8), px(20) - beside)
        if self._wide:
            left, right = rect.left() + px(16), rect.right() - px(16)
        middle = rect.top() + (px(Height.RAIL_ROW) // 2 - 2 if not self._wide else px(22))
        side = px(20)
        ring = QRect(left - 1, middle - side // 2, side, side) if item.is_for_marking else QRect()
        icon_side = px(16)
        icon_left = left + side + (px(6) if not self._wide else px(14))
        icon = QRect(icon_left, middle - icon_side // 2, icon_side, icon_side)
        text = QRect(icon_left + icon_side + px(7 if not self._wide else 14), rect.top(), 0, rect.height())
        metrics = QFontMetrics(theme().font(Type.BODY if self._wide else Type.META, 600))
        when_width = metrics.horizontalAdvance(item.when) + 2
        when = QRect(right - when_width, rect.top(), when_width, rect.height())
        tools = {}
        if self._wide and at_hand:
            step = px(32)
            x = when.left() - px(14) - step * len(_TOOLS)
            for part, _ in _TOOLS:
                tools[part] = QRect(x, rect.top() + px(8), px(28), px(28))
                x += step
            text.setRight(when.left() - px(20) - step * len(_TOOLS))
        else:
            text.setRight(when.left() - px(6))
        anyway = QRect()
        if item.asks_again:
            words = self._view.tr("Mark as sent anyway")
            width = QFontMetrics(theme().font(Type.META, 600)).horizontalAdvance(words) + px(20)
            anyway = QRect(text.left(), rect.bottom() - px(34), min(width, right - text.left()), px(28))
        return Places(ring, icon, text, when, anyway, tools)

    # ------------------------------------------------------------------------------------------- painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        entry = self._agenda.entry(index)
        if entry is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, SectionHead):
            self._paint_head(painter, option.rect, entry)
        else:
            self._paint_item(painter, option, index, entry)
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRect, head: SectionHead) -> None:
        colours = theme().colours
        painter.setFont(theme().font(Type.HEADING if self._wide else Type.META, 600))
        painter.setPen(colours.red if head.section == "overdue" else colours.text2)
        left = rect.left() + (1 if self._wide else theme().px(24))
        line = QRect(left, rect.bottom() - theme().px(22), rect.width(), theme().px(20))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), head.title)

    def _paint_item(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex, item: AgendaItem
    ) -> None:
        colours, px = theme().colours, theme().px
        hover = bool(option.state & QtWidgets.QStyle.StateFlag.State_MouseOver)
        current = self._view.currentIndex() == index
        focused = current and self._view.hasFocus() and self._view.shows_focus
        body = QRectF(option.rect).adjusted(px(6), 1, -px(6), -1)
        if self._wide:
            body = QRectF(option.rect).adjusted(1, 2, -2, -2)
            painter.setPen(QPen(colours.line, 1))
            painter.setBrush(colours.card_hover if hover else colours.card)
            painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), Radius.CARD, Radius.CARD)
        elif hover or focused:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.sunken)
            painter.drawRoundedRect(body, Radius.CARD, Radius.CARD)
        if focused:
            painter.setPen(QPen(colours.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), Radius.CARD, Radius.CARD)
        places = self.places(option.rect, item, hover or focused)
        hot = self.hot[1] if self.hot is not None and self.hot[0] == index else Part.ROW
        self._paint_ring(painter, places.ring, hot is Part.RING)
        self._paint_icon(painter, item.icon, places.icon, colours.text2)
        self._paint_texts(painter, option.rect, places, item)
        for part, rect in places.tools.items():
            if hot is part:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colours.grey_soft)
                painter.drawRoundedRect(QRectF(rect), 6, 6)
            side = px(16)
            inner = QRect(rect.center().x() - side // 2 + 1, rect.center().y() - side // 2 + 1, side, side)
            self._paint_icon(painter, dict(_TOOLS)[part], inner, colours.text2)
        if not places.anyway.isEmpty():
            self._paint_question(painter, places, item, hot is Part.ANYWAY)

    def _paint_ring(self, painter: QPainter, rect: QRect, hot: bool) -> None:
        if rect.isEmpty():
            return
        colours = theme().colours
        painter.setPen(QPen(colours.accent if hot else colours.line_strong, 1.5))
        painter.setBrush(colours.accent_soft if hot else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(rect).adjusted(1, 1, -1, -1))
        if hot:
            side = theme().px(12)
            inner = QRect(rect.center().x() - side // 2 + 1, rect.center().y() - side // 2 + 1, side, side)
            self._paint_icon(painter, "check", inner, colours.accent_text)

    def _paint_icon(self, painter: QPainter, name: str, rect: QRect, colour) -> None:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, theme().pixmap(name, colour, rect.width(), ratio))

    def _paint_texts(self, painter: QPainter, rect: QRect, places: Places, item: AgendaItem) -> None:
        colours, px = theme().colours, theme().px
        strong = theme().line_height(Type.BODY)
        small = theme().line_height(Type.META)
        top = rect.top() + (px(10) if self._wide else (px(Height.RAIL_ROW) - strong - small) // 2 - 1)
        first = QRect(places.text.left(), top, places.text.width(), strong)
        act = item.long_act if self._wide else item.act
        draw_line(painter, first, act, theme().font(Type.BODY, 600 if self._wide else 500), colours.text)
        ink = {Urgency.LATE: colours.red, Urgency.NOW: colours.amber, Urgency.LATER: colours.text2}[item.urgency]
        weight = 400 if item.urgency is Urgency.LATER else 600
        when = QRect(places.when.left(), top, places.when.width(), strong)
        font = theme().font(Type.BODY if self._wide else Type.META, weight)
        draw_line(painter, when, item.when, font, ink, Qt.AlignmentFlag.AlignRight)
        right = places.when.right()
        second = QRect(places.text.left(), top + strong - (0 if self._wide else 1), right - places.text.left(), small)
        who = f"{item.who} · {item.role}" if self._wide else item.reach
        draw_line(painter, second, who, theme().font(Type.META), colours.text2 if self._wide else colours.text3)
        if self._wide and item.there:
            third = second.translated(0, small)
            draw_line(painter, third, item.there, theme().font(Type.META), colours.text3)

    def _paint_question(self, painter: QPainter, places: Places, item: AgendaItem, hot: bool) -> None:
        colours = theme().colours
        height = theme().line_height(Type.META)
        lines = self._question_lines(item.asks_again)
        y = places.anyway.top() - theme().px(4) - height * len(lines)
        for line in lines:
            rect = QRect(places.text.left(), y, places.when.right() - places.text.left(), height)
            draw_line(painter, rect, line, theme().font(Type.META), colours.amber)
            y += height
        painter.setPen(QPen(colours.line_strong, 1))
        painter.setBrush(colours.grey_soft if hot else colours.field)
        painter.drawRoundedRect(QRectF(places.anyway).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        words = self._view.tr("Mark as sent anyway")
        draw_line(
            painter,
            places.anyway,
            words,
            theme().font(Type.META, 600),
            colours.text2,
            Qt.AlignmentFlag.AlignHCenter,
        )


def wrapped(text: str, font, width: int) -> list[str]:
    """The lines of a text in that width."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    return lines


class AgendaView(QListView):
    """A list of Today. It only asks: every wish goes out as a signal with application id and key."""

    done_wanted = Signal(str, str)
    anyway_wanted = Signal(str, str)
    open_wanted = Signal(str, str)
    snooze_wanted = Signal(str, str)
    log_wanted = Signal(str, str)
    skip_wanted = Signal(str, str)
    menu_wanted = Signal(QPoint)

    def __init__(self, model: AgendaModel, wide: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widest = 0
        give_viewport(self)
        self.shows_focus = False
        self._wide = wide
        self._agenda = model
        self._pressed: tuple[str, str, Part] | None = None
        self._delegate = AgendaDelegate(wide, model, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Today"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(200)
        self.setTabKeyNavigation(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setObjectName("wideAgenda" if wide else "railAgenda")
        # Last: much of the above lays out all rows anew at once.
        self.setModel(model)
        theme().changed.connect(self._restyle)
        # A row that asks something is taller than it was.
        model.heights_changed.connect(self._restyle)
        self._restyle()

    def set_widest(self, pixels: int) -> None:
        """Rows become no wider than leaves them readable; the scroll bar stays at the edge."""
        self._widest = pixels
        self._leave_room()

    def _leave_room(self) -> None:
        beside = max(0, self.width() - self._widest) if self._widest else 0
        margins = QMargins(beside, 0, 0, 0) if self.isRightToLeft() else QMargins(0, 0, beside, 0)
        if self.viewportMargins() != margins:
            self.setViewportMargins(margins)

    def current(self) -> AgendaItem | None:
        """The row at hand."""
        return self._agenda.item(self.currentIndex())

    def current_id(self) -> str:
        """The application at hand; empty where none is."""
        item = self.current()
        return item.application_id if item is not None else ""

    def part_rect(self, index: QModelIndex, part: Part) -> QRect:
        """Where that part of a row is in the viewport, with everything shown."""
        item = self._agenda.item(index)
        if item is None:
            return QRect()
        places = self._delegate.places(self.visualRect(index), item, True)
        if part is Part.RING:
            return places.ring
        if part is Part.ANYWAY:
            return places.anyway
        return places.tools.get(part, self.visualRect(index))

    # --------------------------------------------------------------------------------------------- events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = None
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self._hit(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        hit = self._hit(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or hit is None or hit != self._pressed:
            return
        wish = {
            Part.RING: self.done_wanted,
            Part.ANYWAY: self.anyway_wanted,
            Part.SNOOZE: self.snooze_wanted,
            Part.LOG: self.log_wanted,
            Part.SKIP: self.skip_wanted,
        }.get(hit[2], self.open_wanted)
        wish.emit(hit[0], hit[1])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        hit = self._hit(point)
        hot = (QPersistentModelIndex(index), hit[2]) if hit and hit[2] is not Part.ROW else None
        if hot != self._delegate.hot:
            self._delegate.hot = hot
            self.viewport().update()
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hit else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._delegate.hot = None
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.shows_focus = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        if self._agenda.item(self.currentIndex()) is None and self._agenda.rowCount() > 1:
            self.setCurrentIndex(self._agenda.index(1))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event) -> None:
        self.shows_focus = True
        super().keyPressEvent(event)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if self._agenda.item(index) is None:
                return
            self.setCurrentIndex(index)
            self.menu_wanted.emit(event.globalPos())
        elif self.current() is not None:
            rect = self.visualRect(self.currentIndex())
            self.menu_wanted.emit(self.viewport().mapToGlobal(rect.center()))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            item = self._agenda.item(self.indexAt(event.pos()))
            hit = self._hit(event.pos())
            if item is None or hit is None:
                return True
            words = {
                Part.RING: self.tr("Done"),
                Part.SNOOZE: self.tr("Another date…"),
                Part.LOG: self.tr("Log what happened…"),
                Part.SKIP: self.tr("Skip"),
                Part.ANYWAY: self.tr("It went out, although nobody checked it"),
            }.get(hit[2], "")
            lines = (item.long_act, item.who, item.role, item.there)
            show_plain_tooltip(event.globalPos(), words or "\n".join(line for line in lines if line), self)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._leave_room()
        self.scheduleDelayedItemsLayout()

    # ---------------------------------------------------------------------------------------------- inside

    def _hit(self, point: QPoint) -> tuple[str, str, Part] | None:
        index = self.indexAt(point)
        item = self._agenda.item(index)
        if item is None:
            return None
        part = self._delegate.places(self.visualRect(index), item, True).at(point)
        return (item.application_id, item.key, part)

    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
