"""Stretches of a day: from one time to another."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from followup_desktop.presentation.translating import Texts
from followup_desktop.widgets.fields.clock_field import ClockField
from followup_desktop.widgets.theme.buttons import icon_button, quiet_button
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type

_tr = Texts("SpanField")
MOST_SPANS = 8
"""So many can be entered here; the data may have more."""
_FIRST = QTime(10, 0)


class SpanField(QWidget):
    """Two times; ``entered`` carries them as ["10:00", "11:30"]."""

    entered = Signal(list)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.start, self.end = ClockField(), ClockField()
        self.set_name(name)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(self.start)
        layout.addWidget(PlainLabel(_tr("to"), Type.BODY, colour="text2"))
        layout.addWidget(self.end)
        self.setFocusProxy(self.start)
        for clock in (self.start, self.end):
            clock.entered.connect(lambda _: self.entered.emit(self.value()))

    def set_name(self, name: str) -> None:
        """What screen readers say of it."""
        self.setAccessibleName(name)
        self.start.setAccessibleName(_tr("%1, from").replace("%1", name))
        self.end.setAccessibleName(_tr("%1, to").replace("%1", name))

    def value(self) -> list[str]:
        """Both times, as 10:00."""
        return [self.start.value(), self.end.value()]

    def set_value(self, value: Sequence[str]) -> None:
        """Shows these times without saying so."""
        self.start.set_value(value[0])
        self.end.set_value(value[1])


class SpansField(QWidget):
    """Stretches in the order in which they are tried, or none; ``entered`` carries the list of them."""

    entered = Signal(list)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._name = name
        self._rows: list[_SpanRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.TINY)
        self.add = quiet_button(_tr("Add a window"), "plus")
        self.add.setObjectName("addSpan")
        self.add.set_small()
        self.add.clicked.connect(self._add_one)
        self._layout.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def value(self) -> list[list[str]]:
        """The stretches, each as its two times."""
        return [row.span.value() for row in self._rows]

    def set_value(self, value: Sequence[Sequence[str]]) -> None:
        """Shows these stretches without saying so."""
        if [list(span) for span in value] == self.value():
            return
        while len(self._rows) > len(value):
            self._drop(self._rows[-1])
        while len(self._rows) < len(value):
            self._put()
        for row, span in zip(self._rows, value, strict=True):
            row.span.set_value(span)
        self._number()

    def _put(self) -> "_SpanRow":
        row = _SpanRow()
        row.span.set_value(["00:00", "00:00"])
        row.span.entered.connect(self._tell)
        row.remove.clicked.connect(lambda: self._take_out(row))
        self._layout.insertWidget(len(self._rows), row)
        self._rows.append(row)
        return row

    def _drop(self, row: "_SpanRow") -> None:
        self._rows.remove(row)
        self._layout.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _add_one(self) -> None:
        """A stretch of an hour behind the last one, as far as the day goes; the first one where calls usually begin."""
        last = self._rows[-1].span.end.time() if self._rows else _FIRST
        row = self._put()
        start = last if last.hour() < 23 else row.span.start.time()
        row.span.set_value([start.toString("HH:mm"), start.addSecs(3600).toString("HH:mm")])
        self._number()
        row.span.start.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    def _take_out(self, row: "_SpanRow") -> None:
        place = self._rows.index(row)
        self._drop(row)
        self._number()
        neighbour = self._rows[min(place, len(self._rows) - 1)].span.start if self._rows else self.add
        neighbour.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    def _tell(self, _value: object = None) -> None:
        self.entered.emit(self.value())

    def _number(self) -> None:
        """Names and tab order follow the number of the stretch."""
        before: QWidget | None = None
        for number, row in enumerate(self._rows, 1):
            name = f"{self._name} {number}"
            row.span.set_name(name)
            row.remove.setAccessibleName(_tr("Take out %1").replace("%1", name))
            for part in (row.span.start, row.span.end, row.remove):
                if before is not None:
                    QWidget.setTabOrder(before, part)
                before = part
        if before is not None:
            QWidget.setTabOrder(before, self.add)
        self.add.setEnabled(len(self._rows) < MOST_SPANS)
        self.updateGeometry()


class _SpanRow(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.span = SpanField("")
        self.remove = icon_button(_tr("Take out"), "x")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.TINY)
        layout.addWidget(self.span)
        layout.addWidget(self.remove)
