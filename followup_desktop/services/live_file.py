"""The live file: the whole plan as a calendar file at a place of the user's, kept up to date after every change.

A calendar program that is subscribed to it is in sync. It is no export: what it holds is kept (the sequence rises with
every change that a calendar sees), but what an export has told, to whichever calendar that went, stays as it is.
"""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from followup_desktop.domain.errors import Refused
from followup_desktop.domain.sentences import Sentence
from followup_desktop.services.calendar_state import chosen
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.services.steps import Steps, to_the_end

if TYPE_CHECKING:
    from followup_desktop.services.calendar_composition import Composition

SUFFIX = ".ics"


def choose(work: Workplace, path: str, *, on: bool) -> None:
    """Where the live file is, and whether it is kept up to date; nothing is written there yet.

    Raises Refused ("path") where there can be none, CouldNot where another file stands there or there is no such
    folder, and ReadOnly or DiskFailed where the choice cannot be kept.
    """
    place = _place(path) if on or path.strip() else ""
    if on:
        work.calendar.check_live(Path(place))
    work.calendar_state.write(replace(chosen(work), live_path=place, live_on=on, live_change=0))


def rewriting(work: Workplace, composition: "Composition") -> Steps[bool]:
    """Brings the live file up to date, where there is one; returns whether it was written, since it was another.

    What deeds touch in between must be forgotten by the composition. Raises CouldNot where a file that is not ours
    stands there, and DiskFailed, ReadOnly or CouldNot where it cannot be written; the data are as they were then.
    """
    state = work.calendar_state.read()
    if not state.live_on or work.store.read_only:
        return False
    # Every command looks here; what composes calendars is loaded where there is a live file.
    from followup_desktop.services.calendar import keeping

    change = work.store.last_change()
    told = yield from keeping(work, composition)
    content = yield from work.calendar.calendar_steps([one.entry.vevent for one in told], live=True)
    was_written = yield partial(work.calendar.write_live, Path(state.live_path), content)
    state = work.calendar_state.read()
    if state.live_change != change:
        work.calendar_state.write(replace(state, live_change=change))
    return bool(was_written)


def catch_up(work: Workplace) -> None:
    """Brings the live file up to date where a change is not in it, of this program or of one that was ended too early.

    Raises what ``rewriting`` raises.
    """
    state = work.calendar_state.read()
    if state.live_on and state.live_change != work.store.last_change():
        from followup_desktop.services.calendar_composition import Composition

        to_the_end(rewriting(work, Composition(work)))


def _place(path: str) -> str:
    typed = path.strip()
    try:
        found = Path(typed).expanduser()
        found.name.encode()
    except (RuntimeError, UnicodeError):
        found = Path()
    if not typed or "\0" in typed or found.name in ("", "..") or len(str(found)) > 4000:
        raise Refused(Sentence("Choose where the live file goes; nothing was changed."), "path")
    if not found.is_absolute():
        raise Refused(Sentence("The live file needs its whole path; nothing was changed."), "path")
    # Whatever else has a name of its own, the data file above all, is not even opened.
    return str(found if found.suffix.lower() == SUFFIX else found.with_name(found.name + SUFFIX))
