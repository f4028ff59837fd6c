"""Taking in a table of applications from elsewhere: what it would do, row by row, and then all of it as one change.

A row that was taken in before is known by its content and stays as it is, whatever became of the application since. Any
other row is that of the application with its id or its posting's link, else of the one with its company and role; of
that one it fills in what is empty, or replaces what is there where that is wanted.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.contact import Contact
from followup_desktop.domain.content_ids import ContentIds
from followup_desktop.domain.errors import Refused
from followup_desktop.domain.likeness import plain_link, plain_name
from followup_desktop.domain.search import plain_words
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.table import Table, Target
from followup_desktop.domain.time.table_dates import Order
from followup_desktop.domain.vocabulary import Stage
from followup_desktop.services.interchange import Found, Imported, taking_in
from followup_desktop.services.joining import Given
from followup_desktop.services.ports.rows import Named
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.services.steps import Steps, to_the_end
from followup_desktop.services.table_rows import Row, Understanding, open_order, reading, understood

_AT_ONCE = 50


class What(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    SKIPPED = "skipped"


class Line(NamedTuple):
    """A row and what becomes of it. ``changed`` names the fields that get another value; ``given`` is taken in."""

    row: Row
    what: What
    changed: tuple[str, ...] = ()
    given: Given | None = None


class Proposal(NamedTuple):
    """What taking in a table would do, a line a row."""

    lines: tuple[Line, ...]

    def count(self, what: What) -> int:
        """How many rows that becomes of."""
        return sum(1 for line in self.lines if line.what is what)

    @property
    def is_worth_taking(self) -> bool:
        """Whether it would change anything."""
        return any(line.given is not None for line in self.lines)


def read(work: Workplace, path: Path) -> Table:
    """The table in a file; any thread may do it. Raises Refused, or CouldNot where the file cannot be read."""
    return work.tables.read(path)


def proposing(work: Workplace, table: Table, how: Understanding) -> Steps[Proposal]:
    """Finds out what taking the table in would do; nothing is changed."""
    rows = yield from reading(table, how)
    there = _There(work.store.names())
    yield there.prepare
    lines: list[Line] = []
    taken: set[str] = set()
    for count, row in enumerate(rows, 1):
        line = _line(work, there, taken, row, replaces=how.replaces)
        lines.append(line)
        if line.given is not None:
            taken.add(line.given.application.id)
        if count % _AT_ONCE == 0:
            yield None
    return Proposal(tuple(lines))


def taking(work: Workplace, proposal: Proposal) -> Steps[Imported]:
    """Takes in what was proposed: all of it or nothing, as one change, once what stands is backed up."""
    given = tuple(line.given for line in proposal.lines if line.given is not None)
    imported = yield from taking_in(work, Found(given, {}))
    intake = imported.intake._replace(same=imported.intake.same + proposal.count(What.SAME))
    return Imported(intake, replace(imported.outcome, intake=intake))


def take_in(work: Workplace, table: Table, how: Understanding) -> tuple[Proposal, Imported | None]:
    """Takes the table in at once; nothing is done where all of it is there already.

    Raises Refused, which names row and column, where any row cannot be taken.
    """
    return to_the_end(taking_all_in(work, table, how))


def taking_all_in(work: Workplace, table: Table, how: Understanding) -> Steps[tuple[Proposal, Imported | None]]:
    """The same in steps."""
    check(table, how)
    proposal = yield from proposing(work, table, how)
    for line in proposal.lines:
        if line.row.trouble is not None and not _is_copy(line.row):
            raise Refused(
                Sentence("{trouble} Nothing was changed.", trouble=line.row.trouble), f"row {line.row.number}"
            )
    return proposal, (yield from taking(work, proposal)) if proposal.is_worth_taking else None


def check(table: Table, how: Understanding, is_open: bool | None = None) -> None:
    """Raises Refused where no row could be taken: no column for the company or the role, or an order to be chosen.

    ``is_open`` is whether the order cannot be told from the table, where that is known already.
    """
    for target, what in ((Target.COMPANY, Sentence("company")), (Target.ROLE, Sentence("role"))):
        if target not in how.targets:
            raise Refused(
                Sentence(
                    "No column stands for the {what}; there are: {names}. Nothing was changed.",
                    what=what,
                    names=", ".join(table.header[:20]),
                ),
                str(target),
            )
    if how.order is None and (open_order(table, how.targets)[1] if is_open is None else is_open):
        raise Refused(
            Sentence("Dates such as 3/12/2026 can be two days: say whether the day or the month comes first."), "order"
        )


def usual(work: Workplace, table: Table) -> Understanding:
    """What was chosen for a table with these columns before, else what they seem to stand for."""
    kept = work.store.draft(_name_of(table))
    try:
        return _kept(kept, table) if kept is not None else understood(table)
    except (KeyError, ValueError, TypeError):
        return understood(table)


def left_out(table: Table, how: Understanding) -> list[str]:
    """The names of the columns with something in them that stand for nothing here."""
    return [
        name
        for index, (name, target) in enumerate(zip(table.header, how.targets, strict=True))
        if target is Target.NOTHING and any(cell.strip() for cell in table.column(index))
    ]


def remember(work: Workplace, table: Table, how: Understanding) -> None:
    """Keeps what was chosen, for the next table with these columns; no change of the data."""
    content = {
        "targets": {name: str(target) for name, target in zip(table.header, how.targets, strict=True)},
        "order": how.order.value if how.order else "",
        "replaces": how.replaces,
    }
    work.store.put_draft(_name_of(table), content, work.clock.now())


def _name_of(table: Table) -> str:
    """The same for the same set of columns, in whatever order they stand."""
    return f"table:{ContentIds(()).make(chr(31).join(sorted(table.header)))}"


def _kept(kept: Mapping[str, Any], table: Table) -> Understanding:
    targets = tuple(Target(kept["targets"][name]) for name in table.header)
    return Understanding(targets, Order(kept["order"]) if kept["order"] else None, bool(kept["replaces"]))


def _is_copy(row: Row) -> bool:
    """Whether the row only repeats another one, which is no fault."""
    return row.trouble is not None and "other" in row.trouble.values


# One row ----------------------------------------------------------------------------------------------------------


class _There:
    """The applications that are there, to be found by what a row says."""

    def __init__(self, names: Iterable[Named]) -> None:
        self._names = list(names)
        self.ids = {named.id for named in self._names}
        self._by_link: dict[str, str] = {}
        self._by_title: dict[tuple[str, str], list[str]] = defaultdict(list)

    def prepare(self) -> None:
        """Takes the names apart, which takes a while; any thread may do it."""
        for named in self._names:
            if link := plain_link(named.posting_url):
                self._by_link.setdefault(link, named.id)
            self._by_title[_title(named.company, named.role)].append(named.id)

    def find(self, row: Row, taken: set[str]) -> str:
        """The id of the application that the row is about; empty where there is none."""
        if row.has_id:
            return row.id if row.id in self.ids else ""
        by_link = self._by_link.get(plain_link(str(row.fields.get("posting_url", ""))), "")
        if by_link and by_link not in taken:
            return by_link
        alike = self._by_title.get(_title(str(row.fields["company"]), str(row.fields["role"])), ())
        return next((one for one in alike if one not in taken), "")


def _title(company: str, role: str) -> tuple[str, str]:
    return plain_name(company), plain_words(role)


def _line(work: Workplace, there: _There, taken: set[str], row: Row, *, replaces: bool) -> Line:
    if row.trouble is not None:
        return Line(row, What.SKIPPED)
    if not row.has_id and row.id in there.ids and not replaces:
        return Line(row, What.SAME)
    known_id = row.id if row.id in there.ids else there.find(row, taken)
    if not known_id or known_id in taken:
        return Line(row, What.NEW, given=_new(row))
    return _changed(row, work.store.application(known_id), replaces=replaces)


def _new(row: Row) -> Given:
    contacts = (_contact(row),) if row.person.get("name") else ()
    application = JobApplication(
        row.id,
        **row.fields,
        stage=row.stage or Stage.INTERESTED,
        outcome=row.outcome,
        contacts=contacts,
    )
    keys = frozenset({"id", "stage", *row.fields, *(("outcome",) if row.outcome else ())})
    return Given(application, keys, {("contacts", one.id): frozenset({"id", *row.person}) for one in contacts})


def _contact(row: Row) -> Contact:
    made = ContentIds(()).make(f"{row.id}\x1f{row.person['name']}")
    return Contact(made, **row.person)


def _changed(row: Row, known: JobApplication, *, replaces: bool) -> Line:
    changes: dict[str, Any] = {}
    for name, value in row.fields.items():
        there = getattr(known, name)
        if there != value and (replaces or there in ("", None, ())):
            changes[name] = value
    if replaces and row.stage is not None and (row.stage, row.outcome) != (known.stage, known.outcome):
        changes["stage"] = row.stage
        changes["outcome"] = row.outcome
    contacts: tuple[Contact, ...] = ()
    name = row.person.get("name", "")
    if name and all(one.name.casefold() != name.casefold() for one in known.contacts):
        contacts = (_contact(row),)
    if not changes and not contacts:
        return Line(row, What.SAME)
    # What is not named of its parts stays.
    application = replace(known, **changes, contacts=contacts, interviews=(), activity=(), follow_ups=())
    parts = {("contacts", one.id): frozenset({"id", *row.person}) for one in contacts}
    given = Given(application, frozenset({"id", *changes}), parts)
    return Line(row, What.CHANGED, (*changes, *(("contact_name",) if contacts else ())), given)
