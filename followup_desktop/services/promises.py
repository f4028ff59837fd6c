"""What was promised: words read as dates, in the calendar of the application that they are about."""

from datetime import date

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.method.plan import situation_of
from followup_desktop.domain.time.promised import Reading, read_promise
from followup_desktop.services.ports import Workplace


def read(work: Workplace, application: JobApplication, words: str, said_on: date) -> Reading | None:
    """Reads what was said on that day, a local date of the application; see ``domain.time.promised``."""
    situation = situation_of(application, work.clock.now(), work.store.settings(), work.holidays)
    return read_promise(words, said_on, situation.days)
