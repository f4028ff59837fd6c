"""Letters, as one query over what is remembered of follow-ups."""

from typing import Any

from peewee import JOIN, Value, fn

from followup_desktop.domain.follow_up import State
from followup_desktop.domain.letters.letter import WRITTEN
from followup_desktop.services.deeds import Deed
from followup_desktop.storage import tables

_MARKING = [Deed.DONE, Deed.SENT_ANYWAY, Deed.IMPORT]


def query() -> Any:
    """The columns of ``LetterRow``: those not sent yet first, then the sent ones, each newest first."""
    letter, application, contact, change = tables.FollowUp, tables.Application, tables.Contact, tables.Change
    kept = (
        change.select(change.application_id, fn.MAX(change.at).alias("at"))
        .where((change.deed == Deed.LETTER) & (change.state == "done"))
        .group_by(change.application_id)
        .alias("kept")
    )
    row = tables.ChangeRow
    marking = change.alias()
    marked = (
        row.select(row.row, marking.deed.alias("deed"), fn.MAX(marking.number))
        .join(marking, on=(marking.number == row.change))
        .where(marking.deed.in_(_MARKING) & (marking.state == "done") & (row.table == "follow_up"))
        .group_by(row.row)
        .alias("marked")
    )
    # The key of a letter to somebody names the person between colons.
    named = (contact.application == letter.application) & (
        fn.INSTR(letter.key, Value(":").concat(contact.id).concat(":")) > 0
    )
    is_sent = letter.state == State.DONE
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
        .join(contact, JOIN.LEFT_OUTER, on=named)
        .join(kept, JOIN.LEFT_OUTER, on=(kept.c.application_id == letter.application))
        .join(marked, JOIN.LEFT_OUTER, on=(marked.c.row == letter.row_id))
        .where((letter.body != "") | (is_sent & letter.channel.in_(list(WRITTEN))))
        .order_by(is_sent, fn.COALESCE(letter.done_at, kept.c.at, "").desc(), letter.application, letter.key)
    )
