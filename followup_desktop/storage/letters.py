"""Letters, as queries over what is remembered of follow-ups: in which order they stand, and some of them whole."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from peewee import JOIN, SQL, fn

from followup_desktop.domain.vocabulary import WRITTEN, State
from followup_desktop.services.deed import Deed
from followup_desktop.storage import tables
from followup_desktop.storage.mapping import row_id
from followup_desktop.storage.named_by_key import is_named

if TYPE_CHECKING:
    from followup_desktop.services.ports.rows import LetterPlace

_MARKING = [Deed.DONE, Deed.SENT_ANYWAY, Deed.IMPORT]


def order_query() -> Any:
    """The columns of ``LetterPlace``: those not sent yet first, then the sent ones, each newest first."""
    letter, kept = tables.FollowUp, _kept()
    is_sent = letter.state == State.DONE
    return (
        letter.select(letter.application, letter.key)
        .join(kept, JOIN.LEFT_OUTER, on=(kept.c.application_id == letter.application))
        .where((letter.body != "") | (is_sent & letter.channel.in_(list(WRITTEN))))
        .order_by(is_sent, fn.COALESCE(letter.done_at, kept.c.at, "").desc(), letter.application, letter.key)
    )


def query(places: Sequence[LetterPlace]) -> Any:
    """The columns of ``LetterRow`` of these letters, in no order."""
    letter, application, contact = tables.FollowUp, tables.Application, tables.Contact
    rows = [row_id(*place) for place in places]
    kept = _kept([place.application_id for place in places])
    marked = _marked(rows)
    return (
        letter.select(
            letter.application,
            application.company,
            application.role,
            letter.key,
            letter.state,
            letter.channel,
            letter.subject,
            letter.body,
            letter.checked,
            letter.done_at,
            kept.c.at,
            contact.name,
            marked.c.deed,
        )
        .join(application, on=(application.id == letter.application))
        .join(contact, JOIN.LEFT_OUTER, on=is_named(contact, letter))
        .join(kept, JOIN.LEFT_OUTER, on=(kept.c.application_id == letter.application))
        .join(marked, JOIN.LEFT_OUTER, on=(marked.c.row == letter.row_id))
        .where(letter.row_id.in_(rows))
    )


def _kept(of: Sequence[str] | None = None) -> Any:
    """When a letter of each application was kept last."""
    change = tables.Change
    found = change.select(change.application_id, fn.MAX(change.at).alias("at")).where(
        (change.deed == Deed.LETTER) & (change.state == "done")
    )
    if of is not None:
        found = found.where(change.application_id.in_(list(of)))
    return found.group_by(change.application_id).alias("kept")


def _marked(rows: Sequence[str]) -> Any:
    """Which deed marked these letters last."""
    row, marking = tables.ChangeRow, tables.Change.alias()
    return (
        row.select(row.row, marking.deed.alias("deed"), fn.MAX(marking.number))
        .join(marking, on=(marking.number == row.change))
        # Not by the index of the states, from which SQLite would go through all rows of an import.
        .where(marking.deed.in_(_MARKING) & (marking.state.concat("") == "done"))
        # Written out, as the index of those rows has it.
        .where((row.table == SQL("'follow_up'")) & row.row.in_(list(rows)))
        .group_by(row.row)
        .alias("marked")
    )
