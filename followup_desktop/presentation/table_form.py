"""A table from elsewhere that is taken in: what its columns stand for, what that would do row by row, and doing it."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from followup_desktop.domain.errors import FollowupError, Refused
from followup_desktop.domain.table import Table, Target
from followup_desktop.domain.time.table_dates import Order
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.in_slices import InSlices
from followup_desktop.presentation.speaking import say_fault
from followup_desktop.presentation.table_words import encoding_name, target_name
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill
from followup_desktop.services import table_import
from followup_desktop.services.interchange import Imported
from followup_desktop.services.table_import import Proposal, What
from followup_desktop.services.table_rows import Understanding, open_order

SAMPLES = 3
tr = Texts("TableForm")


class TableForm(QObject):
    """Nothing is taken in before ``take_in``; what is proposed follows every choice, worked out in slices."""

    changed = Signal()
    refused = Signal(str, str)
    """A field, or an empty text, and the sentence why it cannot be taken."""
    taken_in = Signal(object)
    """The outcome."""

    def __init__(self, desk: Desk, name: str, table: Table, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.name = name
        self.table = table
        self.how: Understanding = table_import.usual(desk.work, table)
        self.proposal: Proposal | None = None
        """What taking it in would do; None while that is worked out, or cannot be."""
        self.trouble = ""
        """Why it cannot be taken in as it is understood."""
        self._open: dict[tuple[Target, ...], bool] = {}
        self._slices = InSlices(self)
        self._propose()

    # What the columns stand for -----------------------------------------------------------------------------------

    def sample(self, column: int) -> str:
        """The first cells of the column that are not empty, to know it by."""
        filled = (cell for _, cells in self.table.rows[:200] if (cell := _cell(cells, column)))
        return " · ".join(list(dict.fromkeys(filled))[:SAMPLES])

    def set_target(self, column: int, target: Target) -> None:
        """That column stands for that; another one that did so stands for nothing then."""
        targets = list(self.how.targets)
        if targets[column] is target:
            return
        if target not in (Target.NOTHING, Target.NOTE):
            targets = [Target.NOTHING if one is target else one for one in targets]
        targets[column] = target
        self.how = replace(self.how, targets=tuple(targets))
        self._propose()

    def set_order(self, order: Order) -> None:
        """Which number of a date is the day."""
        if self.how.order is not order:
            self.how = replace(self.how, order=order)
            self._propose()

    def set_replaces(self, replaces: bool) -> None:
        """Whether what the table says takes the place of what is there."""
        if self.how.replaces is not replaces:
            self.how = replace(self.how, replaces=replaces)
            self._propose()

    @property
    def asks_for_order(self) -> bool:
        """Whether some date could be two days."""
        return self._order_is_open()

    def _order_is_open(self) -> bool:
        """Looking through all dates takes a while: it is done once for each choice of columns."""
        targets = self.how.targets
        if targets not in self._open:
            self._open[targets] = open_order(self.table, targets)[1]
        return self._open[targets]

    # What that would do -------------------------------------------------------------------------------------------

    def _propose(self) -> None:
        self.proposal, self.trouble = None, ""
        try:
            table_import.check(self.table, self.how, self._order_is_open())
        except Refused as fault:
            self._slices.drop()
            self.trouble = say_fault(fault)
        else:
            self._slices.run(table_import.proposing(self.desk.work, self.table, self.how), self._was_proposed)
        self.changed.emit()

    def _was_proposed(self, found: Proposal | Exception) -> None:
        if isinstance(found, FollowupError):
            self.trouble = say_fault(found)
        elif isinstance(found, Exception):
            raise found
        else:
            self.proposal = found
        self.changed.emit()

    @property
    def can_be_taken(self) -> bool:
        """Whether there is anything to take in, and nothing in its way."""
        return self.proposal is not None and self.proposal.is_worth_taking

    def file_words(self) -> str:
        """What was found out about the file: "teal.csv: 120 rows, UTF-8, set apart by ;"."""
        apart = {
            "\t": tr("tabs"),
            ",": tr("commas"),
            ";": tr("semicolons"),
            "|": tr("vertical lines"),
        }[self.table.delimiter]
        rows = tr.counted("%Ln row", "%Ln rows", len(self.table.rows))
        return fill(tr("%1: %2, %3, set apart by %4"), self.name, rows, encoding_name(self.table.encoding), apart)

    def counts(self) -> str:
        """What taking it in would do, in numbers: "12 new, 3 changed, 4 as they are, 1 skipped"."""
        proposal = self.proposal
        if proposal is None:
            return "" if self.trouble else tr("Looking through the rows…")
        return fill(
            tr("%1, %2, %3, %4"),
            tr.counted("%Ln new", "%Ln new", proposal.count(What.NEW)),
            tr.counted("%Ln changed", "%Ln changed", proposal.count(What.CHANGED)),
            tr.counted("%Ln as it is", "%Ln as they are", proposal.count(What.SAME)),
            tr.counted("%Ln skipped", "%Ln skipped", proposal.count(What.SKIPPED)),
        )

    def submit_words(self) -> str:
        """What the main button says."""
        count = sum(1 for line in self.proposal.lines if line.given is not None) if self.proposal else 0
        if not count:
            return tr("Import")
        return tr.counted("Import %Ln application", "Import %Ln applications", count)

    def missing(self) -> str:
        """Which columns are still to be chosen; empty where none is."""
        names = [target_name(one) for one in (Target.COMPANY, Target.ROLE) if one not in self.how.targets]
        return fill(tr("Choose the column for: %1."), ", ".join(names)) if names else ""

    # Doing it -----------------------------------------------------------------------------------------------------

    def take_in(self) -> None:
        """Takes it in, as one change; until its end it can be called off, and nothing was changed then."""
        if self.proposal is not None and self.can_be_taken:
            self.desk.long.run(tr("Importing"), table_import.taking(self.desk.work, self.proposal), self._was_taken)

    def close(self) -> None:
        """Nobody looks any more."""
        self._slices.close()

    def _was_taken(self, found: Imported | Exception | None) -> None:
        """Or it was called off (None)."""
        if found is None:
            return
        if isinstance(found, FollowupError):
            self.refused.emit("", say_fault(found))
            self.changed.emit()
            return
        if isinstance(found, Exception):
            raise found
        try:
            table_import.remember(self.desk.work, self.table, self.how)
        except FollowupError as fault:
            # What was taken in is kept; the columns are to be chosen once more next time.
            self.refused.emit("", say_fault(fault))
        self.taken_in.emit(found.outcome)


def _cell(cells: tuple[str, ...], column: int) -> str:
    text = cells[column].strip() if column < len(cells) else ""
    return " ".join(text[:60].split())


def read_table(desk: Desk, path: Path) -> Any:
    """The table in the file; any thread may do it. Raises what ``services.table_import.read`` raises."""
    return table_import.read(desk.work, path)
