"""The picture of the weeks as a whole: heads that stay, lanes that are seen, and the mark that hangs on the pointer."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QPainter

from followup_desktop.presentation.plan.lane_layout import LaneLayout
from followup_desktop.presentation.plan.marks_model import HEAD, Entry
from followup_desktop.presentation.plan.upkeep import PlanUpkeep
from followup_desktop.widgets.plan.mark_drag import MarkDrag
from followup_desktop.widgets.plan.weeks_painting import WeeksPainter
from followup_desktop.widgets.theme.theme import theme


class Seen(NamedTuple):
    """What is to be seen: ``offset`` is how far the view is scrolled, ``focused`` what shows that it has the keys.

    ``lit`` is the follow-up that lights up, by application and key.
    """

    layout: LaneLayout
    viewport: QRect
    offset: QPoint
    focused: Entry | None
    lit: tuple[str, str] | None
    drag: MarkDrag | None

    @property
    def room(self) -> QRect:
        """Where lanes are seen: below the heads of the days."""
        return self.viewport.adjusted(0, self.layout.measures.top, 0, 0)


def paint_weeks(painter: QPainter, plan: PlanUpkeep, seen: Seen) -> None:
    """Paints all of it."""
    if plan.marks.wording is None:
        return
    layout, sizes = seen.layout, seen.layout.measures
    heads = {number: plan.head(column) for number, column in enumerate(layout.sheet.columns)}
    painter.fillRect(seen.viewport, theme().colours.card)
    paint = WeeksPainter(painter, layout.sheet, plan.marks.wording)
    painter.save()
    painter.setClipRect(seen.viewport.adjusted(sizes.heads, 0, 0, 0))
    painter.translate(-seen.offset.x(), 0)
    paint.paint_ground(seen.viewport.bottom() + 1, heads)
    for number, head in heads.items():
        paint.paint_head(number, head)
    painter.restore()
    _paint_lanes(painter, paint, plan, seen)
    painter.fillRect(0, sizes.top - 1, seen.viewport.width(), 1, theme().colours.line_strong)
    _paint_drag(painter, paint, plan, seen)


def _lanes_seen(seen: Seen) -> range:
    first = seen.layout.lane_at(seen.offset.y())
    last = seen.layout.lane_at(seen.offset.y() + seen.room.height())
    count = len(seen.layout.lanes)
    return range(0) if first is None else range(first, count if last is None else last + 1)


def _paint_lanes(painter: QPainter, paint: WeeksPainter, plan: PlanUpkeep, seen: Seen) -> None:
    layout, sizes, lanes = seen.layout, seen.layout.measures, _lanes_seen(seen)
    painter.save()
    painter.setClipRect(seen.room.adjusted(sizes.heads, 0, 0, 0))
    painter.translate(-seen.offset.x(), sizes.top - seen.offset.y())
    for lane in lanes:
        paint.paint_lane(layout, lane, plan.marks.facts(layout.lanes[lane].application_id))
    if seen.drag is not None:
        paint.paint_windows(_drag_lane(plan, seen), seen.drag.stretches)
    if plan.today in plan.weeks:
        paint.paint_now(layout.sheet.x_of(plan.today, plan.clock()), layout.height)
    for lane in lanes:
        paint.paint_promise(layout, lane, plan.marks.facts(layout.lanes[lane].application_id))
        for number, mark in enumerate(layout.lanes[lane].marks):
            paint.paint_mark(
                layout.rect(lane, number),
                mark,
                focused=seen.focused == (lane, number),
                lifted=seen.drag is not None and seen.drag.mark.place == mark.place,
                lit=seen.lit == mark.place,
            )
    painter.restore()
    painter.save()
    painter.setClipRect(seen.room)
    painter.translate(0, sizes.top - seen.offset.y())
    for lane in lanes:
        shown = layout.lanes[lane]
        rect = QRect(*layout.rect(lane, HEAD))
        paint.paint_lane_head(rect, shown, plan.marks.facts(shown.application_id), seen.focused == (lane, HEAD))
    painter.restore()


def _paint_drag(painter: QPainter, paint: WeeksPainter, plan: PlanUpkeep, seen: Seen) -> None:
    drag = seen.drag
    if drag is None:
        return
    sizes, sheet = seen.layout.measures, seen.layout.sheet
    lane = _drag_lane(plan, seen)
    moment = drag.target.moment if drag.target is not None else None
    painter.save()
    painter.setClipRect(seen.room.adjusted(sizes.heads, 0, 0, 0))
    painter.translate(-seen.offset.x(), sizes.top - seen.offset.y())
    if moment is not None and moment.day in plan.weeks:
        left, right = sheet.span_of(moment.day)
        x = sheet.x_of(moment.day, moment.clock) if moment.clock is not None else (left + right) / 2
        paint.paint_drop_line(x, lane)
    painter.restore()
    entry = plan.marks.entry(plan.marks.index_of(*drag.mark.place))
    if entry is not None:
        shown = seen.layout.rect(entry.lane, entry.mark)
        left, top = drag.pointer.x() - drag.grip.x(), shown.top + sizes.top - seen.offset.y()
        paint.paint_mark(shown._replace(left=left, top=top), drag.mark, lit=True)
    if drag.target is not None:
        paint.paint_bubble(QPointF(drag.pointer), drag.target.words, moment is None, seen.viewport)


def _drag_lane(plan: PlanUpkeep, seen: Seen) -> QRect:
    """The lane of the mark that hangs on the pointer."""
    entry = plan.marks.entry(plan.marks.index_of(*seen.drag.mark.place)) if seen.drag is not None else None
    return QRect(*seen.layout.lane_rect(entry.lane)) if entry is not None else QRect()
