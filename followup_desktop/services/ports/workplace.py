"""Everything a deed needs, in one place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from followup_desktop.domain.sentences import Sentence
    from followup_desktop.services.ports.calendar import CalendarStateFile, CalendarWriter
    from followup_desktop.services.ports.calendar_servers import CalendarServers
    from followup_desktop.services.ports.clock import Clock, Holidays
    from followup_desktop.services.ports.files import ExchangeFiles, InvitationReader, PostingReader, TableFiles
    from followup_desktop.services.ports.letters import LetterTemplates, MailDrafts, OwnWords, Proofreader
    from followup_desktop.services.ports.safekeeping import DataMover
    from followup_desktop.services.ports.store import Store


class Workplace(NamedTuple):
    """Everything a deed needs: the store, the clock, the holidays, and the writer of calendar files.

    ``new_proofreader`` makes one for the thread that asks for it; it is slow at its first use.
    ``export_backup`` writes what a backup holds to an interchange file, as of an instant; it may be called from any
    thread, and raises Damaged or CouldNot.
    ``mover`` is None where the data cannot move: the folder was given for this start alone.
    ``say`` says the sentences of calendar events: in English unless a window says them in its own language.
    """

    store: Store
    clock: Clock
    holidays: Holidays
    calendar: CalendarWriter
    postings: PostingReader
    invitations: InvitationReader
    exchange: ExchangeFiles
    tables: TableFiles
    templates: LetterTemplates
    own_words: OwnWords
    mail: MailDrafts
    new_proofreader: Callable[[], Proofreader]
    calendar_state: CalendarStateFile
    servers: CalendarServers
    export_backup: Callable[[Path, Path, datetime], None]
    say: Callable[[Sentence], str] = str
    mover: DataMover | None = None
