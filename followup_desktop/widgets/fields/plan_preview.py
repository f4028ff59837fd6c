"""The plan that would follow a deed."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from followup_desktop.presentation.plan_words import PlanLine
from followup_desktop.widgets.theme.accessible_role import set_role
from followup_desktop.widgets.theme.colours import Tone
from followup_desktop.widgets.theme.controls import Chip
from followup_desktop.widgets.theme.marks import IconMark
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

_CHIPS = {"added": Tone.ACCENT, "moved": Tone.BLUE, "cancelled": Tone.NEUTRAL, "silent": Tone.NEUTRAL}


class PlanPreview(QWidget):
    """The plan that would follow, a line for each follow-up."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        set_role(self, QAccessible.Role.List)
        self._lines: tuple[PlanLine, ...] = ()
        self._rows: list[_PlanRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.HAIR)

    def show_lines(self, lines: tuple[PlanLine, ...]) -> None:
        """Shows these lines; rows that are there already are used again, so that nothing flickers."""
        if lines == self._lines:
            return
        self._lines = lines
        while len(self._rows) > len(lines):
            row = self._rows.pop()
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        for number, line in enumerate(lines):
            if number == len(self._rows):
                row = _PlanRow()
                self._rows.append(row)
                self._layout.addWidget(row)
            self._rows[number].say(line)

    def lines(self) -> tuple[PlanLine, ...]:
        """The lines that are shown."""
        return self._lines


class _PlanRow(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._mark: IconMark | None = None
        self._drawn = ("", "")
        self._act = PlainLabel("", Type.BODY, weight=500)
        self._act.setWordWrap(True)
        self._act.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._when = PlainLabel("", Type.META, colour="text2")
        self._chip = Chip("")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.SMALL)
        self._layout.addWidget(self._act, 1)
        self._layout.addWidget(self._when)
        self._layout.addWidget(self._chip)
        self.setMinimumHeight(theme().px(24))

    def say(self, line: PlanLine) -> None:
        gone = line.change == "cancelled"
        drawn = (line.icon, "text3" if gone or line.change == "silent" else "accent_text")
        if drawn != self._drawn:
            if self._mark is not None:
                self._layout.removeWidget(self._mark)
                self._mark.hide()
                self._mark.deleteLater()
            self._drawn, self._mark = drawn, IconMark(*drawn)
            self._layout.insertWidget(0, self._mark)
        self._act.setText(line.act)
        self._act.set_colour("text3" if gone or line.change == "silent" else "text")
        self._when.setText(line.when)
        self._chip.set_content(line.tells, "", _CHIPS.get(line.change, Tone.NEUTRAL))
        self._chip.setVisible(bool(line.tells))
        self.setAccessibleName(", ".join(part for part in (line.act, line.when, line.tells) if part))
        set_role(self, QAccessible.Role.ListItem)
