"""An application with its plan, looked at now and from where the user is."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.follow_up import FollowUp, PlannedFollowUp
from followup_desktop.domain.interview import Interview
from followup_desktop.domain.plain_text import one_line
from followup_desktop.domain.time.zones import find_zone
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.panel.plan_standing import Standing
from followup_desktop.presentation.wall_clock import say_day, say_moment


class Standpoint:
    """One application at the present instant; days and times in words are those of the user's clocks."""

    def __init__(self, desk: Desk, application: JobApplication) -> None:
        self.application = application
        self.plan = desk.plan(application)
        self.now: datetime = desk.now()
        self.settings = desk.settings()
        self.zone: ZoneInfo = desk.zone()
        self.today: date = self.now.astimezone(self.zone).date()

    def say_day(self, day: date | None) -> str:
        """The day in words; an empty text where there is none."""
        return say_day(day, self.today) if day else ""

    def say_day_of(self, instant: datetime) -> str:
        """The user's day of an instant, in words."""
        return say_day(instant.astimezone(self.zone).date(), self.today)

    def say_moment_of(self, instant: datetime) -> str:
        """Day and time of an instant on the user's clocks, in words."""
        return say_moment(instant.astimezone(self.zone), self.today)

    def standing(self, planned: PlannedFollowUp) -> Standing:
        """How an open follow-up stands today."""
        if planned.is_overdue(self.now):
            return Standing.LATE
        slot = planned.slot
        day = slot.day if slot.all_day else slot.start.astimezone(self.zone).date()
        return Standing.TODAY if day <= self.today else Standing.TO_COME

    def days_late(self, planned: PlannedFollowUp) -> int:
        """How many days ago it should have been done, on the clock of the one it is for."""
        if planned.in_time_until is None:
            return 0
        zone = find_zone(planned.timezone) or self.zone
        return max(0, (self.today - planned.in_time_until.astimezone(zone).date()).days)

    def interview(self, interview_id: str) -> Interview | None:
        """The interview with that id, if there is one."""
        return next((i for i in self.application.interviews if i.id == interview_id), None)

    def names_met(self, interview: Interview) -> str:
        """Those who were met, as one addresses them."""
        met = [self.application.contact(contact_id) for contact_id in interview.contact_ids]
        return ", ".join(contact.salutation or contact.name for contact in met if contact)

    def name_in(self, follow_up: FollowUp) -> str:
        """The person whom the key of a follow-up names, as one addresses them; an empty text where it names nobody."""
        for part in follow_up.key.split(":")[1:-1]:
            contact = self.application.contact(part)
            if contact is not None:
                return contact.salutation or contact.name
        return ""


def quoted(words: str) -> str:
    """Their own words between quotation marks."""
    bare = one_line(words).strip('“”"')
    return f"“{bare}”" if bare else ""
