"""A mark of the plan that hangs on the pointer: where it would land shows itself, Escape leaves it where it was."""

from PySide6.QtCore import QPoint

from followup_desktop.presentation.plan.marks import Mark
from followup_desktop.presentation.plan.moving import Moving, Target
from followup_desktop.presentation.plan.weeks import Moment, Sheet


class MarkDrag:
    """One drag of one mark. Only days and times count: a mark stays in its lane wherever the pointer is."""

    def __init__(self, mark: Mark, moving: Moving, sheet: Sheet, grip: QPoint) -> None:
        self.mark = mark
        self.grip = grip
        """Where in the mark it is held."""
        self.pointer = QPoint()
        self.stretches = moving.stretches(sheet)
        self.target: Target | None = None
        self._moving = moving
        self._sheet = sheet
        self._over: Moment | None = None

    def move(self, pointer: QPoint, x: float) -> None:
        """The pointer is there, at that place of the sheet."""
        self.pointer = pointer
        over = self._sheet.at(x)
        if over != self._over:
            self._over = over
            self.target = self._moving.to(over) if over is not None else None

    def drop(self) -> bool:
        """Lets go: whether it was moved."""
        return self.target is not None and self._moving.go(self.target)
