"""Postings, invitations and tables that come from outside, read beside the window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QObject, Signal

from followup_desktop import apart
from followup_desktop.domain.errors import FollowupError
from followup_desktop.presentation.aside import Aside
from followup_desktop.presentation.desk import Desk, Report
from followup_desktop.presentation.dropped import Dropped, pasted_in
from followup_desktop.presentation.invitation_form import InvitationForm, nothing_to_do
from followup_desktop.presentation.speaking import say, say_fault
from followup_desktop.presentation.table_form import TableForm, read_table
from followup_desktop.presentation.translating import Texts
from followup_desktop.services import invitations, postings
from followup_desktop.services.invitations import Board, Read

tr = Texts("Incoming")


class Incoming(QObject):
    """Reads one file after the other in a thread of its own; the window answers meanwhile. ``close`` it in the end."""

    invited = Signal(object)
    """An ``InvitationForm`` to be shown; whoever shows it owns it."""
    table_read = Signal(object)
    """A ``TableForm`` to be shown; whoever shows it owns it."""
    told = Signal(str, str)
    """A sentence about an invitation that asks for nothing, and the application that it is about, or an empty text."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.aside = Aside(self)

    def close(self) -> None:
        """What is being read is stopped; nobody hears of it."""
        apart.stop_all()
        self.aside.close()

    def pasted(self, data: QMimeData) -> Dropped | None:
        """What is pasted; a refusal goes out by the desk."""
        found = pasted_in(data)
        if found is None:
            self._desk.refused.emit(
                tr(
                    "What was copied is no application; nothing was added. Copy a link, a line such as “Globex | "
                    "Backend engineer”, a saved posting, an invitation or a table."
                )
            )
        return found

    def read_posting(
        self, source: Path | bytes | str, done: Callable[[Any], object], report: Report | None = None
    ) -> None:
        """Reads a saved posting and gives it to ``done``; a refusal goes to ``report``, else out by the desk."""
        self._read(partial(postings.read, self._desk.work, source), done, report)

    def read_invitation(self, source: Path | bytes | str, onto: str = "") -> None:
        """Reads an invitation; ``onto`` is the application that it was dropped on."""
        content = source.encode() if isinstance(source, str) else source
        work = partial(invitations.read, self._desk.work, content, self._desk.settings().timezone)
        self._read(work, partial(self._was_read, onto), None)

    def read_table(self, path: Path) -> None:
        """Reads a table of applications."""
        self._read(partial(read_table, self._desk, path), partial(self._was_table, path.name), None)

    def _was_table(self, name: str, table: Any) -> None:
        self.table_read.emit(TableForm(self._desk, name, table))

    def _read(self, work: Callable[[], Any], done: Callable[[Any], object], report: Report | None) -> None:
        def tell(found: Any) -> None:
            if isinstance(found, FollowupError):
                self._refuse(found, report)
            elif isinstance(found, Exception):
                raise found
            else:
                done(found)

        self.aside.run(work, tell)

    def _refuse(self, fault: FollowupError, report: Report | None) -> None:
        if report is not None:
            report(fault)
        else:
            self._desk.refused.emit(say_fault(fault))

    def _was_read(self, onto: str, file: Any) -> None:
        try:
            read = invitations.offered(self._desk.work, file)
            first = read.invitations[0]
            standing = invitations.standing(self._desk.work, first)
            there = invitations.board_of(self._desk.work, read.invitations)
        except FollowupError as fault:
            self._refuse(fault, None)
            return
        sentence = nothing_to_do(first, standing) if len(read.invitations) == 1 else None
        if sentence is not None:
            self.told.emit(say(sentence), standing.application_id)
            return
        self._read(partial(invitations.find, first, there), partial(self._was_matched, read, there, onto), None)

    def _was_matched(self, read: Read, there: Board, onto: str, found: Any) -> None:
        self.invited.emit(InvitationForm(self._desk, self.aside, read, there, found, onto))
