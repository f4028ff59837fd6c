"""Acting on follow-ups: logging what happened, done, skipped, snoozed."""

import uuid
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import NamedTuple

from followup_desktop.domain import fields
from followup_desktop.domain.activity import Activity
from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.errors import CouldNot, NotFound, Refused
from followup_desktop.domain.follow_up import PlannedFollowUp
from followup_desktop.domain.letters.letter import UNCHECKED, lacks_checks
from followup_desktop.domain.method.own_dates import OwnDates
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.vocabulary import (
    LOGGABLE,
    NUDGES,
    RESPONSES,
    TOUCHES,
    TRIES,
    ActivityKind,
    Channel,
    Kind,
    Outcome,
    Stage,
    State,
)
from followup_desktop.services import deeds
from followup_desktop.services.deed import Deed
from followup_desktop.services.deeds import Moment
from followup_desktop.services.ports.workplace import Workplace

_CHANNEL_OF: Mapping[ActivityKind, Channel] = {
    ActivityKind.CALL: Channel.CALL,
    ActivityKind.VOICEMAIL: Channel.VOICEMAIL,
    ActivityKind.NO_ANSWER: Channel.CALL,
    ActivityKind.EMAIL: Channel.EMAIL,
    ActivityKind.LETTER: Channel.LETTER,
}


def log(
    work: Workplace,
    application_id: str,
    kind: ActivityKind,
    *,
    at: datetime | None = None,
    text: str = "",
    decision_on: date | None = None,
    key: str = "",
    contact_id: str = "",
    no_more_calls: bool = False,
) -> deeds.Outcome:
    """Logs a touch, a response or a note, at the present unless ``at`` is given.

    A touch, or a call that reached somebody, that names no follow-up belongs to the open try of step 1 or 4, if there
    is one (Words); the follow-up it belongs to is done with it. A response cancels the pending nudges (Always, 4).
    ``no_more_calls`` keeps that they asked not to be called. Raises Refused or NotFound.
    """
    entry = _Entry(kind, at, text, decision_on, key, contact_id, no_more_calls)
    outcome = deeds.carry_out(work, Deed.LOG, application_id, _logging(entry))
    return replace(outcome, logged=kind)


def preview_log(
    work: Workplace,
    application_id: str,
    kind: ActivityKind,
    *,
    decision_on: date | None = None,
    key: str = "",
    contact_id: str = "",
    no_more_calls: bool = False,
) -> deeds.Outcome:
    """What logging that at the present would do to the plan; nothing is changed. Raises as ``log`` does."""
    entry = _Entry(kind, None, "", decision_on, key, contact_id, no_more_calls)
    return deeds.preview(work, Deed.LOG, application_id, _logging(entry))


class _Entry(NamedTuple):
    """What is to be logged, as ``log`` takes it."""

    kind: ActivityKind
    at: datetime | None
    text: str
    decision_on: date | None
    key: str
    contact_id: str
    no_more_calls: bool


def _logging(entry: _Entry) -> deeds.Alteration:
    kind, key, contact_id = entry.kind, entry.key, entry.contact_id
    if kind not in LOGGABLE:
        raise Refused(Sentence("“{kind}” is not for logging; nothing was changed.", kind=str(kind)), "kind")
    fields.text(entry.text, "text")
    if entry.decision_on is not None and kind not in RESPONSES:
        raise Refused(
            Sentence("Only a response, or a call that reached somebody, leaves a promise; nothing was changed."),
            "decision_on",
        )

    def alteration(application: JobApplication, now: Moment) -> JobApplication:
        instant = entry.at or now.now
        if instant > now.now:
            raise Refused(Sentence("“at” lies in the future; nothing was changed."), "at")
        if contact_id and application.contact(contact_id) is None:
            raise NotFound(Sentence("There is no such person on this application; nothing was changed."), "contact_id")
        carried_out = key or _open_try(application, kind, now._replace(now=instant))
        if key and not _is_known(application, key, now):
            raise _no_such(key)
        logged = Activity(
            str(uuid.uuid4()), instant, kind, entry.text, contact_id, carried_out, decision_on=entry.decision_on
        )
        if entry.no_more_calls:
            application = replace(application, no_calls=True)
        if kind in RESPONSES:
            application = _without_nudge_dates(application)
        application = application.with_activity(logged)
        remembered = application.follow_up(carried_out) if carried_out else None
        if remembered is None or remembered.ended:
            return application
        return application.with_follow_up(
            replace(remembered, state=State.DONE, own_start=None, done_at=instant, channel=_CHANNEL_OF.get(kind))
        )

    return alteration


def done(work: Workplace, application_id: str, key: str, *, anyway: bool = False) -> deeds.Outcome:
    """Marks an open follow-up as done; doing ``move_on`` closes the application as moved on (step 4).

    Raises CouldNot for a letter whose text has not passed its checks, unless ``anyway`` (an email in place of a call
    that was written elsewhere has no text here and needs no check); NotFound where the follow-up
    is not open.
    """

    def alteration(application: JobApplication, now: Moment) -> JobApplication:
        planned = _open(application, key, now)
        remembered = application.follow_up(key)
        if lacks_checks(planned, remembered) and not anyway:
            raise CouldNot(UNCHECKED)
        channel = planned.channel if planned.channel in _CHANNEL_OF.values() else None
        ended = replace(remembered, state=State.DONE, done_at=now.now, channel=channel, own_start=None)
        application = application.with_follow_up(ended)
        if planned.kind is not Kind.MOVE_ON:
            return application
        return deeds.moved(application, Stage.CLOSED, now, Outcome.MOVED_ON)

    return deeds.carry_out(work, Deed.DONE, application_id, alteration)


def skip(work: Workplace, application_id: str, key: str) -> deeds.Outcome:
    """Skips an open follow-up. Raises NotFound where it is not open."""

    def alteration(application: JobApplication, now: Moment) -> JobApplication:
        _open(application, key, now)
        remembered = application.follow_up(key)
        return application.with_follow_up(replace(remembered, state=State.SKIPPED, done_at=now.now, own_start=None))

    return deeds.carry_out(work, Deed.SKIP, application_id, alteration)


def snooze(work: Workplace, application_id: str, key: str, own_start: datetime | None) -> deeds.Outcome:
    """Gives an open follow-up the user's own date, or takes it back where that is None.

    For a call it is refused, with the reason and the next good moment, before 07:00 or after 20:30 at their end or in
    the user's own night; a closed day is allowed with a warning (Always, 5). Raises Refused or NotFound.
    """
    warnings: list[Sentence] = []

    def alteration(application: JobApplication, now: Moment) -> JobApplication:
        planned = _open(application, key, now)
        own = OwnDates(application, planned, now.now, now.settings, now.holidays)
        is_fixed = planned.kind is Kind.ASK_PROCESS
        if (own_start is not None or is_fixed) and (refusal := own.refusal(own_start or now.now)):
            raise Refused(refusal, "own_start")
        if own_start is not None and (warning := own.warning(own_start)):
            warnings.append(warning)
        return application.with_follow_up(replace(application.follow_up(key), own_start=own_start, state=State.PLANNED))

    outcome = deeds.carry_out(work, Deed.SNOOZE, application_id, alteration)
    return replace(outcome, warnings=tuple(warnings))


_STATES = {
    State.PLANNED: Sentence("planned"),
    State.DONE: Sentence("done"),
    State.SKIPPED: Sentence("skipped"),
    State.CANCELLED: Sentence("cancelled"),
}


def _open(application: JobApplication, key: str, now: Moment) -> PlannedFollowUp:
    planned = now.plan(application).follow_up(key)
    if planned is not None:
        return planned
    remembered = application.follow_up(key)
    if remembered.ended:
        raise CouldNot(
            Sentence("That follow-up is {state} already; nothing was changed.", state=_STATES[remembered.state])
        )
    raise _no_such(key)


def _is_known(application: JobApplication, key: str, now: Moment) -> bool:
    remembered = any(f.key == key for f in application.follow_ups)
    return remembered or now.plan(application).follow_up(key) is not None


def _no_such(key: str) -> NotFound:
    return NotFound(
        Sentence("There is no open follow-up “{key}” on this application; nothing was changed.", key=key), "follow_up"
    )


def _open_try(application: JobApplication, kind: ActivityKind, now: Moment) -> str:
    if kind not in TOUCHES and kind is not ActivityKind.CALL:
        return ""
    return next((f.key for f in now.plan(application).follow_ups if f.kind in TRIES), "")


def _without_nudge_dates(application: JobApplication) -> JobApplication:
    for follow_up in application.follow_ups:
        if follow_up.kind in NUDGES and follow_up.own_start is not None and follow_up.state is State.PLANNED:
            application = application.with_follow_up(replace(follow_up, own_start=None))
    return application
