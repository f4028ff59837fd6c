"""Where lanes and marks of the plan stand, one lane below the other, in pixels below the heads of the days."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import NamedTuple

from followup_desktop.presentation.plan.marks import Lane, Mark
from followup_desktop.presentation.plan.marks_model import HEAD
from followup_desktop.presentation.plan.weeks import Box, Sheet, packed

_ROOM_FOR_WORDS = 2.5
"""So many times as wide as tall is a mark that has words."""


class Measures(NamedTuple):
    """How large things are: the heads of lanes (their width) and of days (their height), a mark, the room about it.

    ``strip`` is the room above the marks in which a promised window is named; ``weekday`` the least width of a day.
    """

    heads: int
    top: int
    strip: int
    mark: int
    gap: int
    pad: int
    weekday: int


class Rect(NamedTuple):
    """A rectangle."""

    left: int
    top: int
    width: int
    height: int

    def holds(self, x: float, y: float) -> bool:
        """Whether the point lies in it."""
        return self.left <= x < self.left + self.width and self.top <= y < self.top + self.height


class LaneLayout:
    """The places of lanes and marks on a sheet. ``label_width`` tells how wide a mark would like to be.

    It is asked with the mark, and whether it stands in a week in short and so names its day. A mark for which its
    column has not that much room gets all there is; where that is too little for words, it is as wide as it is tall.
    One without a time may be wider than its column.
    """

    def __init__(
        self, lanes: Sequence[Lane], sheet: Sheet, measures: Measures, label_width: Callable[[Mark, bool], int]
    ) -> None:
        self.lanes = lanes
        self.sheet = sheet
        self.measures = measures
        self._label_width = label_width
        self._boxes: dict[int, list[Box]] = {}
        self._tops = [0]
        for number, lane in enumerate(lanes):
            # Most lanes have one mark: where it stands matters when it is seen, how tall its lane is does not.
            rows = 1 + max((box.row for box in self._boxes_of(number)), default=0) if len(lane.marks) > 1 else 1
            self._tops.append(self._tops[-1] + 2 * measures.pad + measures.strip + rows * self._step - measures.gap)

    @property
    def height(self) -> int:
        """Of all lanes together."""
        return self._tops[-1]

    @property
    def _step(self) -> int:
        return self.measures.mark + self.measures.gap

    def lane_rect(self, lane: int) -> Rect:
        """The whole of a lane, its head included."""
        top = self._tops[lane]
        return Rect(0, top, self.sheet.left + self.sheet.width, self._tops[lane + 1] - top)

    def rect(self, lane: int, mark: int) -> Rect:
        """A mark of a lane, or its head."""
        if mark == HEAD:
            return self.lane_rect(lane)._replace(width=self.sheet.left)
        box = self._boxes_of(lane)[mark]
        top = self._tops[lane] + self.measures.pad + self.measures.strip + box.row * self._step
        return Rect(box.left, top, box.width, self.measures.mark)

    def lane_at(self, y: float) -> int | None:
        """The lane at that height; None below the last."""
        return bisect_right(self._tops, y) - 1 if 0 <= y < self.height else None

    def at(self, x: float, y: float) -> tuple[int, int] | None:
        """The lane and the mark (or head) at a point; None where there is neither."""
        lane = self.lane_at(y)
        if lane is None:
            return None
        for mark in (HEAD, *range(len(self.lanes[lane].marks))):
            if self.rect(lane, mark).holds(x, y):
                return lane, mark
        return None

    def nearest(self, lane: int, x: float) -> int:
        """The mark of the lane that stands nearest to that place; its head where it has none."""
        marks = range(len(self.lanes[lane].marks))
        return min(marks, key=lambda mark: abs(_middle(self.rect(lane, mark)) - x), default=HEAD)

    def _boxes_of(self, lane: int) -> list[Box]:
        if lane not in self._boxes:
            marks = self.lanes[lane].marks
            wanted = [(mark.day, mark.clock, self._width(mark)) for mark in marks]
            self._boxes[lane] = packed(self.sheet, wanted, self.measures.gap)
        return self._boxes[lane]

    def _width(self, mark: Mark) -> int:
        column = self.sheet.column_of(mark.day)
        width = self._label_width(mark, not column.is_a_day)
        # Words in the place of a time may go on over the days that follow.
        beyond = self.sheet.left + self.sheet.width - column.left
        if width <= (column.width if mark.clock else beyond):
            return width
        return column.width if column.width >= _ROOM_FOR_WORDS * self.measures.mark else self.measures.mark


def _middle(rect: Rect) -> float:
    return rect.left + rect.width / 2
