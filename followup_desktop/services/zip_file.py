"""Everything in one zip file, readable without this program: data, a table, the schedule, letters as text."""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from followup_desktop.domain.application import JobApplication
from followup_desktop.services import calendar
from followup_desktop.services.calendar_composition import Composition
from followup_desktop.services.interchange import one_by_one
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.services.steps import Progress, Steps, to_the_end

SUFFIX = ".zip"
DATA_NAME = "followup.json"
TABLE_NAME = "applications.csv"
SCHEDULE_NAME = "job-follow-ups.ics"
LETTERS_FOLDER = "letters"
_NOT_IN_A_NAME = re.compile(r"[^\w \-.,&()+]+")
_LONGEST_NAME = 60


def write(work: Workplace, path: Path) -> int:
    """Writes the zip file; returns how many applications are in it.

    Raises CouldNot, DiskFailed or ReadOnly where it cannot be written; what was there before is untouched then.
    """
    return to_the_end(writing(work, path))


def writing(work: Workplace, path: Path) -> Steps[int]:
    """The same in steps."""
    now = work.clock.now()
    composition = Composition(work)
    told = yield from calendar.keeping_or_as_stored(work, composition)
    schedule = yield from work.calendar.calendar_steps([one.entry.vevent for one in told])
    total = work.store.count()
    applications: list[JobApplication] = []
    for application in (yield from one_by_one(work)):
        applications.append(application)
        yield Progress(min(len(applications), total), total)
    data = yield from _joined(work.exchange.parts(applications, work.store.settings(), now))
    table = yield from _joined(work.tables.parts(applications))
    files = {DATA_NAME: data, TABLE_NAME: table, SCHEDULE_NAME: schedule}
    for name, letter in _letters(applications):
        files[name] = letter
        yield None
    content = yield partial(_zipped, files, now)
    yield partial(work.calendar.write, path, content)
    return len(applications)


def _joined(parts: Iterable[bytes]) -> Steps[bytes]:
    joined: list[bytes] = []
    for part in parts:
        joined.append(part)
        yield None
    whole: bytes = yield partial(b"".join, joined)
    return whole


def _letters(applications: Sequence[JobApplication]) -> Iterator[tuple[str, bytes]]:
    """Each letter under a name of its own, with its subject on the first line."""
    taken: set[str] = set()
    for application in applications:
        for follow_up in application.follow_ups:
            if not follow_up.body:
                continue
            day = f"{follow_up.done_at:%Y-%m-%d} " if follow_up.done_at else ""
            kind = follow_up.key.partition(":")[0].replace("_", " ")
            company = " ".join(_NOT_IN_A_NAME.sub(" ", application.company).split())[:_LONGEST_NAME]
            name = stem = f"{day}{company}, {kind}"
            number = 2
            while name.casefold() in taken:
                name, number = f"{stem} {number}", number + 1
            taken.add(name.casefold())
            text = f"{follow_up.subject}\n\n{follow_up.body}" if follow_up.subject else follow_up.body
            yield f"{LETTERS_FOLDER}/{name}.txt", text.encode()


def _zipped(files: Mapping[str, bytes], now: datetime) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, now.astimezone(UTC).timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            file.writestr(entry, content)
    return written.getvalue()
