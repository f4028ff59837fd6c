"""Step 5, when they chose someone else: thank them and ask to be kept in mind; the first choice may fall through."""

from datetime import time, timedelta

from followup_desktop.domain.follow_up import PlannedFollowUp, follow_up_key
from followup_desktop.domain.method.placing import counted, emails, ended, moved_to_business_day, place
from followup_desktop.domain.method.reasons import Because, Reason
from followup_desktop.domain.method.situation import Situation
from followup_desktop.domain.vocabulary import ContactRole, Kind, Outcome, Stage

STEP = 5
STAY_IN_TOUCH_HOUR = time(10)


def asked(s: Situation) -> tuple[PlannedFollowUp, ...]:
    """``gracious_note`` and ``stay_in_touch`` of an application closed as rejected."""
    application = s.application
    if application.stage is not Stage.CLOSED or application.outcome is not Outcome.REJECTED:
        return ()
    if application.closed_on is None:
        return ()
    contact = s.first_met(s.latest) or s.first_of(ContactRole.RECRUITER, ContactRole.HIRING_MANAGER)
    local = s.local(contact)
    found = []
    key = follow_up_key(Kind.GRACIOUS_NOTE)
    if not ended(s, key):
        due_on, why = counted(s, Because.REJECTED, application.closed_on, 1)
        found.append(place(s, key, STEP, due_on, contact, emails(local, due_on), why, local=local))
    key = follow_up_key(Kind.STAY_IN_TOUCH)
    days = s.settings.stay_in_touch_after_calendar_days
    if days and not ended(s, key):
        wanted = application.closed_on + timedelta(days=days)
        due_on, moved = moved_to_business_day(s, wanted)
        offers = emails(local, due_on, STAY_IN_TOUCH_HOUR)
        why = (Reason(Because.KEEP_IN_TOUCH, application.closed_on, wanted, days), *moved)
        found.append(place(s, key, STEP, due_on, contact, offers, why, local=local))
    return tuple(found)
