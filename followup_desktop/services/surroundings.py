"""What is odd about the surroundings, though everything works: said once, with a way out."""

from datetime import timedelta

from followup_desktop.domain.sentences import Day, Sentence
from followup_desktop.domain.time.zones import find_zone
from followup_desktop.services.ports.workplace import Workplace

CLOCK_BACK = timedelta(hours=1)
"""By so much the last change may come from the future: clocks of two computers part by minutes."""


def remarks(work: Workplace) -> tuple[Sentence, ...]:
    """A sentence each; none where nothing is odd."""
    found = []
    zone = work.store.settings().timezone
    if find_zone(zone) is None:
        found.append(
            Sentence(
                "This computer does not know your time zone “{zone}”, so your times are shown in UTC; nothing was "
                "changed. Choose another time zone in the settings.",
                zone=zone,
            )
        )
    last = work.store.changes(since=max(0, work.store.last_change() - 1), limit=1)
    now = work.clock.now()
    if last and last[0].at > now + CLOCK_BACK:
        found.append(
            Sentence(
                "The clock of this computer stands before your last change ({day}), so the plan may be out of step; "
                "nothing is lost. Set the clock right.",
                day=Day(last[0].at.date(), now.date()),
            )
        )
    if work.store.is_on_network:
        found.append(
            Sentence(
                "Your data folder is on a network share, where a lost connection can damage it. Keep it on this "
                "computer, and choose the share as the second folder for backups."
            )
        )
    return tuple(found)
