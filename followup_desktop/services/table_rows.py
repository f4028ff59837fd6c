"""The rows of a table as applications, once it is known what its columns stand for."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from followup_desktop.domain.content_ids import ContentIds
from followup_desktop.domain.errors import Refused
from followup_desktop.domain.fields import CONTACT_FIELDS, EDITABLE_FIELDS, LONGEST_TEXT, identifier, shown
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.table import (
    DAYS,
    FLAGS,
    OF_THE_PERSON,
    Table,
    Target,
    flag_of,
    guessed,
    outcome_of,
    stage_of,
)
from followup_desktop.domain.table_tags import tags_in
from followup_desktop.domain.time.table_dates import Order, order_of, read_date
from followup_desktop.domain.vocabulary import Outcome, Stage

_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Understanding:
    """What the columns of a table stand for, and how it is taken in.

    ``order`` is which number of a date is the day, where it cannot be told. With ``replaces`` what the table says takes
    the place of what is there; else only what is empty is filled in.
    """

    targets: tuple[Target, ...]
    order: Order | None = None
    replaces: bool = False

    def column_of(self, target: Target) -> int | None:
        """The first column that stands for that."""
        return next((index for index, one in enumerate(self.targets) if one is target), None)


class Row(NamedTuple):
    """One row as it was understood: plain values of fields by their names, without those that are empty.

    ``number`` is that in the file. ``trouble`` says why the row cannot be taken; the fields are what could be read.
    ``has_id``: the table gives the id, else it is made from the content of the row.
    """

    number: int
    id: str
    has_id: bool
    fields: Mapping[str, Any]
    stage: Stage | None
    outcome: Outcome | None
    person: Mapping[str, Any]
    trouble: Sentence | None


def understood(table: Table) -> Understanding:
    """What its columns seem to stand for. A table with ids comes from here, and replaces what is there."""
    targets = guessed(table)
    return Understanding(targets, replaces=Target.ID in targets)


def open_order(table: Table, targets: tuple[Target, ...]) -> tuple[Order | None, bool]:
    """The order of day and month that the dates of the table show, and whether it must be asked for."""
    cells = (cell for index, target in enumerate(targets) if target in DAYS for cell in table.column(index))
    return order_of(cells)


def reading(table: Table, how: Understanding) -> Generator[None, None, list[Row]]:
    """Reads all rows, some at a step; a row that cannot be taken says why."""
    order, _ = open_order(table, how.targets)
    reader = _Reader(table, replace(how, order=order or how.order))
    rows = []
    for count, (number, cells) in enumerate(table.rows, 1):
        rows.append(reader.row(number, cells))
        if count % _AT_ONCE == 0:
            yield
    return rows


class _Unfit(Exception):
    """A cell that cannot be what its column stands for."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__()
        self.sentence = sentence


def _fit(read: Any, why_not: Sentence) -> Any:
    """What was read; where that is nothing, the cell is unfit."""
    if read is None:
        raise _Unfit(why_not)
    return read


class _Reader:
    def __init__(self, table: Table, how: Understanding) -> None:
        self._table = table
        self._how = how
        self._ids = ContentIds(())
        # What we have written ourselves is taken to the letter.
        self._is_ours = Target.ID in how.targets
        self._seen: dict[tuple[str, ...], int] = {}

    def row(self, number: int, cells: tuple[str, ...]) -> Row:
        whole = tuple(cell.strip() for cell in cells)
        found: dict[Target, Any] = {}
        notes: list[str] = []
        trouble: Sentence | None = None
        for index, target in enumerate(self._how.targets):
            cell = cells[index] if index < len(cells) else ""
            if target is Target.NOTHING or not cell.strip():
                continue
            if target is Target.NOTE:
                notes.append(f"{self._table.header[index]}: {cell.strip()}")
                continue
            try:
                found[target] = self._value(target, cell)
            except _Unfit as unfit:
                trouble = trouble or self._at(number, index, unfit.sentence, cell)
            except Refused:
                trouble = trouble or self._at(number, index, Sentence("“{value}” cannot stand there"), cell)
        if any(cell for cell in whole[len(self._table.header) :]):
            trouble = trouble or Sentence("Row {row} has more cells than there are columns.", row=number)
        joined = self._joined(found.get(Target.NOTES, ""), notes)
        if len(joined) > LONGEST_TEXT:
            trouble = trouble or Sentence("The notes of row {row} are too long.", row=number)
        elif joined:
            found[Target.NOTES] = joined
        first = self._seen.setdefault(whole, number)
        if first != number:
            trouble = Sentence("Row {row} says the same as row {other}.", row=number, other=first)
        for target, name in ((Target.COMPANY, Sentence("company")), (Target.ROLE, Sentence("role"))):
            if target not in found:
                trouble = trouble or Sentence("Row {row} has no {what}.", row=number, what=name)
        return self._made(number, whole, found, trouble)

    def _joined(self, notes: str, lines: list[str]) -> str:
        return "\n".join([*([notes] if notes else []), *lines])

    def _made(
        self,
        number: int,
        whole: tuple[str, ...],
        found: dict[Target, Any],
        trouble: Sentence | None,
    ) -> Row:
        stage, outcome = found.pop(Target.STAGE, (None, None))
        outcome = found.pop(Target.OUTCOME, outcome)
        given_id = found.pop(Target.ID, "")
        person = {str(t).removeprefix("contact_"): found.pop(t) for t in tuple(found) if t in OF_THE_PERSON}
        fields = {str(target): value for target, value in found.items()}
        made_id = given_id or self._ids.make("\x1f".join(whole))
        outcome = outcome if stage is Stage.CLOSED else None
        return Row(number, made_id, bool(given_id), fields, stage, outcome, person, trouble)

    def _value(self, target: Target, cell: str) -> Any:
        if target in DAYS:
            return _fit(read_date(cell, self._how.order), Sentence("“{value}” is no date that can be read"))
        if target in FLAGS:
            return _fit(flag_of(cell), Sentence("“{value}” is neither yes nor no"))
        if target is Target.STAGE:
            return _fit(stage_of(cell), Sentence("“{value}” is no stage"))
        if target is Target.OUTCOME:
            return _fit(outcome_of(cell), Sentence("“{value}” is no outcome"))
        if target is Target.ID:
            return identifier(cell.strip(), str(target))
        if target is Target.TAGS:
            return EDITABLE_FIELDS[target](list(tags_in(cell)), str(target))
        if target in OF_THE_PERSON:
            return CONTACT_FIELDS[target.removeprefix("contact_")](cell.strip(), str(target))
        kept = cell if target is Target.NOTES or self._is_ours else cell.strip()
        return EDITABLE_FIELDS[target](kept, str(target))

    def _at(self, number: int, index: int, sentence: Sentence, cell: str) -> Sentence:
        value = sentence.filled(value=shown(cell.strip()))
        return Sentence("Row {row}, “{column}”: {why}.", row=number, column=self._table.header[index], why=value)
