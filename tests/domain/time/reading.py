"""Reading promises in the calendars of the tests: England, Ontario, and elsewhere the country as a whole."""

from datetime import date

from followup_desktop.calendars.public_holidays import PublicHolidays
from followup_desktop.domain.time.business_days import BusinessDays
from followup_desktop.domain.time.promised import Reading, read_promise
from tests.domain.time.promises import MON

_HOLIDAYS = PublicHolidays()
_SUBDIVISIONS = {"GB": "ENG", "CA": "ON"}


def read(words: str, said_on: date = MON, country: str = "US") -> Reading | None:
    """The words as they are read in that country."""
    return read_promise(words, said_on, BusinessDays(_HOLIDAYS, country, _SUBDIVISIONS.get(country, "")))
