"""What the details panel shows of one application, as plain rows: next step, plan, interviews, people, history."""

import re
from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QDate, QLocale, QUrl

from followup_desktop.domain.activity import Activity, ActivityKind
from followup_desktop.domain.application import JobApplication, Stage
from followup_desktop.domain.contact import Contact, ContactRole
from followup_desktop.domain.follow_up import (
    LETTERS,
    Channel,
    FollowUp,
    Kind,
    Need,
    PlannedFollowUp,
    State,
)
from followup_desktop.domain.interview import Interview, InterviewKind, Signal
from followup_desktop.domain.time.zones import find_zone
from followup_desktop.presentation.agenda_model import DoneBy, done_by
from followup_desktop.presentation.agenda_model import act_words as plain_act
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.messages import stage_name
from followup_desktop.presentation.plan_words import act_words, when_words
from followup_desktop.presentation.speaking import say_why
from followup_desktop.presentation.translating import QT_TRANSLATE_NOOP, Texts
from followup_desktop.presentation.wall_clock import fill, say_clock, say_day, say_moment

tr = Texts("Panel")


class Standing(StrEnum):
    """How a row of the plan stands; each has its own ring."""

    DONE = "done"
    SKIPPED = "skipped"
    LATE = "late"
    TODAY = "today"
    TO_COME = "to_come"
    IF_SILENT = "if_silent"


class PlanRow(NamedTuple):
    """One row of the plan: what, when, and why it stands there. ``key`` is empty for what is not open."""

    standing: Standing
    title: str
    detail: str
    why: str
    key: str = ""

    @property
    def accessible(self) -> str:
        """The row for screen readers, with its standing in words."""
        parts = (standing_words(self.standing), self.title, self.detail, self.why)
        return " ".join(f"{part.rstrip('.')}." for part in parts if part)


class NextStep(NamedTuple):
    """The card of the next step: heading, what to do, a hint, and its one main button.

    ``button`` is empty where there is nothing to press. ``key`` is empty where nothing is planned: the button then
    adds what the card lacks, by ``fills``.
    """

    standing: Standing
    heading: str
    title: str
    hint: str
    button: str
    icon: str
    done_by: DoneBy
    key: str = ""
    interview_id: str = ""
    asks_again: str = ""
    fills: Need | None = None


class Line(NamedTuple):
    """A title with a smaller line below it; ``id`` names what it stands for."""

    title: str
    detail: str
    more: str = ""
    id: str = ""
    icon: str = ""


class Person(NamedTuple):
    """A person as the panel shows them; the links are those of a telephone and a mail program, or None."""

    id: str
    name: str
    detail: str
    phone: str
    phone_link: QUrl | None
    email: str
    email_link: QUrl | None
    notes: str


class Details(NamedTuple):
    """Everything that the panel shows of an application."""

    application: JobApplication
    title: str
    subtitle: str
    company: str
    letter: str
    next_step: NextStep
    plan: tuple[PlanRow, ...]
    interviews: tuple[Line, ...]
    people: tuple[Person, ...]
    posting: tuple[Line, ...]
    posting_link: QUrl | None
    notes: str
    history: tuple[Line, ...]


def standing_words(standing: Standing) -> str:
    """The standing for screen readers."""
    return {
        Standing.DONE: tr("Done"),
        Standing.SKIPPED: tr("Skipped"),
        Standing.LATE: tr("Late"),
        Standing.TODAY: tr("Today"),
        Standing.TO_COME: tr("To come"),
        Standing.IF_SILENT: tr("If still silent"),
    }[standing]


def details_of(desk: Desk, application_id: str, asks_again: str = "") -> Details:
    """What the panel shows. Raises NotFound. ``asks_again`` is why the next step's letter was not marked as sent."""
    application = desk.application(application_id)
    return _Panel(desk, application, desk.still_silent(application)).details(asks_again)


def next_step_of(desk: Desk, application_id: str) -> NextStep:
    """The next step of an application. Raises NotFound."""
    return _Panel(desk, desk.application(application_id), ()).next_step("")


class _Panel:
    def __init__(self, desk: Desk, application: JobApplication, silent: Sequence[PlannedFollowUp]) -> None:
        self._application = application
        self._plan = desk.plan(application)
        self._silent = silent
        self._now = desk.now()
        self._settings = desk.settings()
        self._zone = desk.zone()
        self._today = self._now.astimezone(self._zone).date()

    def details(self, asks_again: str) -> Details:
        application = self._application
        applied = (
            fill(tr("applied %1"), say_date(application.applied_on, self._today)) if application.applied_on else ""
        )
        company = application.company.strip()
        return Details(
            application,
            application.role,
            " · ".join(part for part in (company, application.location, applied) if part),
            application.company,
            next((sign.upper() for sign in company or application.role if sign.isalnum()), "?")[:1],
            self.next_step(asks_again),
            tuple(self.plan()),
            tuple(self.interviews()),
            tuple(person_of(contact) for contact in application.contacts),
            tuple(self.posting()),
            web_link(application.posting_url),
            application.notes,
            tuple(self.history()),
        )

    # ------------------------------------------------------------------------------------------ next step

    def next_step(self, asks_again: str) -> NextStep:
        if not self._plan.follow_ups:
            return self._nothing_planned()
        late = [f for f in self._plan.follow_ups if f.is_overdue(self._now)]
        planned = late[0] if late else self._plan.follow_ups[0]
        standing = self._standing(planned)
        way = done_by(planned.kind, planned.channel)
        _, title = act_words(planned, self._application)
        _, _, verb = plain_act(planned.kind, planned.channel)
        contact = self._application.contact(planned.contact_id)
        if contact is not None and planned.kind is Kind.THANK_YOU_NOTE:
            title = fill(tr("Write the thank-you note to %1"), contact.salutation or contact.name)
        elif planned.kind not in (Kind.DECISION_CALL, Kind.ASK_PROCESS):
            title = verb if contact is None else fill(tr("%1: %2"), verb, contact.salutation or contact.name)
        button, button_icon = self._button(planned, way, asks_again)
        return NextStep(
            standing,
            self._heading(planned, standing),
            title,
            asks_again or self._hint(planned),
            button,
            button_icon,
            way,
            planned.key,
            planned.interview_id,
            asks_again,
        )

    def _nothing_planned(self) -> NextStep:
        application = self._application
        nothing = tr("Nothing planned")
        if Need.INTERVIEW_NOTES in self._plan.needs:
            latest = application.latest_interview
            return NextStep(
                Standing.TO_COME,
                nothing,
                tr("Write up the interview"),
                tr("The plan goes on with what they said about the next steps."),
                tr("Write up notes"),
                "notebook-pen",
                DoneBy.NOTES,
                interview_id=latest.id if latest else "",
                fills=Need.INTERVIEW_NOTES,
            )
        if Need.INTERVIEW_DATE in self._plan.needs:
            return NextStep(
                Standing.TO_COME,
                nothing,
                tr("Add the interview date"),
                tr("The questions, the notes and the thank-you note are planned around it."),
                tr("Add the interview"),
                "calendar-plus",
                DoneBy.TIME,
                fills=Need.INTERVIEW_DATE,
            )
        if Need.APPLIED_ON in self._plan.needs:
            return NextStep(
                Standing.TO_COME,
                nothing,
                tr("Add the date you applied"),
                tr("The first call is planned from it."),
                tr("Edit"),
                "pencil-line",
                DoneBy.TIME,
                fills=Need.APPLIED_ON,
            )
        title, hint = {
            Stage.INTERESTED: (tr("Apply when you are ready"), tr("Move the card to Applied, and the plan begins.")),
            Stage.OFFER: (tr("Answer the offer"), ""),
            Stage.CLOSED: (tr("This one is closed"), ""),
        }.get(application.stage, (tr("Wait to hear from them"), ""))
        return NextStep(Standing.TO_COME, nothing, title, hint, "", "", DoneBy.TIME)

    def _heading(self, planned: PlannedFollowUp, standing: Standing) -> str:
        if standing is Standing.LATE:
            days = self._days_late(planned)
            if not days:
                return tr("Next step, late")
            return tr.counted("Next step, %Ln day late", "Next step, %Ln days late", days)
        if standing is Standing.TODAY:
            if planned.slot.all_day:
                return tr("Next step, today")
            clock = say_clock(planned.slot.start.astimezone(self._zone).time())
            return fill(tr("Next step, today %1"), clock)
        return fill(tr("Next step, %1"), when_words(planned, self._today, self._settings.timezone))

    def _hint(self, planned: PlannedFollowUp) -> str:
        interview = self._interview(planned.interview_id)
        if planned.kind is Kind.THANK_YOU_NOTE and interview is not None and interview.learned:
            return fill(tr("Mention: %1"), _one_line(interview.learned))
        if planned.kind is Kind.APPLICATION_CALL and self._application.key_skill:
            return fill(tr("Name your one skill: %1"), _one_line(self._application.key_skill))
        if planned.kind is Kind.MOVE_ON:
            return tr("Continued silence probably means that they have moved on, and so should you.")
        needs = [words for need in planned.needs if (words := need_words(need))]
        if needs:
            return fill(tr("Still needed: %1"), ", ".join(needs))
        contact = self._application.contact(planned.contact_id)
        if contact is not None and planned.channel in (Channel.CALL, Channel.VOICEMAIL) and contact.phone:
            return f"{contact.name} · {contact.phone}"
        return ""

    def _button(self, planned: PlannedFollowUp, way: DoneBy, asks_again: str) -> tuple[str, str]:
        if asks_again:
            return tr("Mark as sent anyway"), "check"
        if planned.kind is Kind.OFFER_REPLY:
            return tr("Mark as answered"), "check"
        if planned.channel is Channel.EMAIL or planned.kind in LETTERS:
            return tr("Mark as sent"), "check"
        return {
            DoneBy.NOTES: (tr("Write up notes"), "notebook-pen"),
            DoneBy.LOGGING: (tr("Log the call"), "phone-call"),
            DoneBy.MOVING_ON: (tr("Move on"), "flag"),
            DoneBy.MARKING: (tr("Done"), "check"),
            DoneBy.TIME: ("", ""),
        }.get(way, ("", ""))

    # ----------------------------------------------------------------------------------------------- plan

    def plan(self) -> list[PlanRow]:
        ended: list[tuple[datetime, PlanRow]] = []
        for interview in self._application.interviews_on_record:
            if interview.ends_at <= self._now:
                ended += self._interview_rows(interview)
        for follow_up in self._application.follow_ups:
            if follow_up.ended and follow_up.done_at and follow_up.kind not in (Kind.INTERVIEW_NOTES, Kind.ASK_PROCESS):
                ended.append((follow_up.done_at, self._ended_row(follow_up)))
        ended.sort(key=lambda e: e[0])
        rows = [row for _, row in ended]
        for planned in sorted(self._plan.follow_ups, key=lambda f: (not f.is_overdue(self._now), f.slot.start)):
            _, title = act_words(planned, self._application)
            rows.append(PlanRow(self._standing(planned), title, self._when(planned), say_why(planned), planned.key))
        for planned in self._silent:
            _, title = act_words(planned, self._application)
            when = when_words(planned, self._today, self._settings.timezone)
            rows.append(PlanRow(Standing.IF_SILENT, title, fill(tr("%1, if still silent"), when), say_why(planned)))
        return rows

    def _interview_rows(self, interview: Interview) -> list[tuple[datetime, PlanRow]]:
        names = self._names(interview)
        title = fill(tr("Interview with %1"), names) if names else tr("Interview")
        detail = self._day_of(interview.starts_at)
        if interview.signal is not None:
            detail = fill(tr("%1 · signal: %2"), detail, signal_words(interview.signal))
        rows = [(interview.ends_at, PlanRow(Standing.DONE, title, detail, ""))]
        if interview.asked_process is None:
            return rows
        if interview.asked_process:
            heard = _quoted(interview.promise_words)
            by = fill(tr("by %1"), self._day(interview.decision_on)) if interview.decision_on else ""
            detail = " → ".join(part for part in (heard, by) if part) or _one_line(interview.next_steps)
            rows.append((interview.ends_at, PlanRow(Standing.DONE, tr("Asked about next steps"), detail, "")))
        else:
            rows.append((interview.ends_at, PlanRow(Standing.SKIPPED, tr("Did not ask about next steps"), "", "")))
        return rows

    def _ended_row(self, follow_up: FollowUp) -> PlanRow:
        done_at = follow_up.done_at or self._now
        entry = next((a for a in reversed(self._application.activity) if a.follow_up == follow_up.key), None)
        standing = Standing.DONE if follow_up.state is State.DONE else Standing.SKIPPED
        title = self._ended_words(follow_up, entry)
        told = _one_line(entry.text) if entry else ""
        when = say_moment(done_at.astimezone(self._zone), self._today)
        if follow_up.state is State.SKIPPED:
            when = fill(tr("Skipped on %1"), self._day_of(done_at))
        return PlanRow(standing, title, f"{when} · {told}" if told else when, "")

    def _ended_words(self, follow_up: FollowUp, entry: Activity | None) -> str:
        contact = self._person_of(follow_up)
        name = (contact.salutation or contact.name) if contact else ""
        if follow_up.state is State.SKIPPED:
            _, _, words = plain_act(follow_up.kind, follow_up.channel or Channel.CALL)
            return words
        if follow_up.kind is Kind.THANK_YOU_NOTE:
            return fill(tr("Sent the thank-you note to %1"), name) if name else tr("Sent the thank-you note")
        if follow_up.kind in LETTERS:
            return tr("Sent the gracious note") if follow_up.kind is Kind.GRACIOUS_NOTE else tr("Said hello again")
        if follow_up.kind is Kind.OFFER_REPLY:
            return tr("Answered the offer")
        if follow_up.kind is Kind.MOVE_ON:
            return tr("Moved on")
        if entry is not None and entry.kind is ActivityKind.VOICEMAIL:
            return tr("Left a message")
        if entry is not None and entry.kind is ActivityKind.NO_ANSWER:
            return tr("Called, no answer")
        by_mail = follow_up.channel is Channel.EMAIL
        if follow_up.kind is Kind.APPLICATION_CALL:
            return tr("Introduced yourself by email") if by_mail else tr("Introduced yourself by phone")
        return tr("Asked for news by email") if by_mail else tr("Asked for news")

    def _when(self, planned: PlannedFollowUp) -> str:
        when = when_words(planned, self._today, self._settings.timezone)
        if self._standing(planned) is not Standing.LATE:
            return when
        due = fill(tr("Due %1"), self._day(planned.due_on))
        if planned.kind is Kind.THANK_YOU_NOTE and planned.channel is Channel.EMAIL:
            hours = self._settings.thank_you_within_hours
            within = tr.counted("within %Ln h of the interview", "within %Ln h of the interview", hours)
            return f"{due} · {within}"
        return fill(tr("%1 · next good moment %2"), due, when) if not planned.slot.all_day else due

    def _standing(self, planned: PlannedFollowUp) -> Standing:
        if planned.is_overdue(self._now):
            return Standing.LATE
        slot = planned.slot
        day = slot.day if slot.all_day else slot.start.astimezone(self._zone).date()
        return Standing.TODAY if day <= self._today else Standing.TO_COME

    def _days_late(self, planned: PlannedFollowUp) -> int:
        if planned.in_time_until is None:
            return 0
        zone = find_zone(planned.timezone) or self._zone
        return max(0, (self._today - planned.in_time_until.astimezone(zone).date()).days)

    # ------------------------------------------------------------------------------------------ the other tabs

    def interviews(self) -> list[Line]:
        lines = []
        for interview in sorted(self._application.interviews, key=lambda i: i.starts_at, reverse=True):
            zone = find_zone(self._application.timezone) or self._zone
            start, end = interview.starts_at.astimezone(zone), interview.ends_at.astimezone(zone)
            when = fill(tr("%1 to %2"), say_moment(start, self._today), say_clock(end.time()))
            kind = interview_kind_words(interview.kind) if interview.kind else ""
            names = self._names(interview)
            title = fill(tr("Interview with %1"), names) if names else tr("Interview")
            if interview.called_off:
                kind = tr("called off")
            more = []
            if interview.signal is not None:
                more.append(fill(tr("Signal: %1"), signal_words(interview.signal)))
            if interview.promise_words:
                more.append(_quoted(interview.promise_words))
            if interview.learned:
                more.append(fill(tr("Learned: %1"), interview.learned.strip()))
            if interview.asked_process is None and not interview.called_off and interview.ends_at <= self._now:
                more.append(tr("The notes are not written yet."))
            detail = " · ".join(part for part in (when, kind, interview.place) if part)
            lines.append(Line(title, detail, "\n".join(more), interview.id))
        return lines

    def posting(self) -> list[Line]:
        application = self._application
        pairs = (
            (tr("Stage"), stage_name(application.stage)),
            (tr("Key skill"), application.key_skill),
            (tr("Place"), application.location),
            (tr("Time zone"), application.timezone),
            (tr("Posting"), application.posting_url),
            (tr("Source"), application.source),
            (tr("Salary"), application.salary),
            (tr("Tags"), ", ".join(application.tags)),
            (tr("Posting closes"), self._day(application.posting_closes_on)),
            (tr("Applied"), self._day(application.applied_on)),
            (tr("Answer the offer by"), self._day(application.offer_reply_by)),
            (tr("Closed"), self._day(application.closed_on)),
            (tr("Calls"), tr("No calls, please") if application.no_calls else ""),
        )
        return [Line(name, value) for name, value in pairs if value]

    def history(self) -> list[Line]:
        return [self._history_line(entry) for entry in reversed(self._application.activity)]

    def _history_line(self, entry: Activity) -> Line:
        icon, words = {
            ActivityKind.CREATED: ("plus", tr("Added")),
            ActivityKind.STAGE: ("arrow-right", fill(tr("Moved to %1"), _stage(entry.to_stage))),
            ActivityKind.CALL: ("phone-call", tr("Spoke by phone")),
            ActivityKind.VOICEMAIL: ("phone", tr("Left a message")),
            ActivityKind.NO_ANSWER: ("phone-off", tr("Called, no answer")),
            ActivityKind.EMAIL: ("mail", tr("Sent an email")),
            ActivityKind.LETTER: ("mail", tr("Sent a letter")),
            ActivityKind.RESPONSE: ("message-square", tr("They answered")),
            ActivityKind.NOTE: ("file-text", tr("Note")),
        }[entry.kind]
        contact = self._application.contact(entry.contact_id)
        when = say_moment(entry.at.astimezone(self._zone), self._today)
        more = [entry.text.strip()] if entry.text.strip() else []
        if entry.decision_on:
            more.append(fill(tr("Decision by %1"), self._day(entry.decision_on)))
        return Line(words, f"{when} · {contact.name}" if contact else when, "\n".join(more), entry.id, icon)

    # ------------------------------------------------------------------------------------------------ inside

    def _day(self, day: date | None) -> str:
        return say_day(day, self._today) if day else ""

    def _day_of(self, instant: datetime) -> str:
        return say_day(instant.astimezone(self._zone).date(), self._today)

    def _interview(self, interview_id: str) -> Interview | None:
        return next((i for i in self._application.interviews if i.id == interview_id), None)

    def _names(self, interview: Interview) -> str:
        met = [self._application.contact(contact_id) for contact_id in interview.contact_ids]
        return ", ".join(contact.salutation or contact.name for contact in met if contact)

    def _person_of(self, follow_up: FollowUp) -> Contact | None:
        parts = follow_up.key.split(":")[1:-1]
        return next((c for part in parts if (c := self._application.contact(part))), None)


# Words and links ------------------------------------------------------------------------------------------------------


def say_date(day: date, near: date) -> str:
    """The day without its weekday, where room is short: "9 Nov", with the year where it is not that of ``near``."""
    locale = QLocale()
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    order = "MMM d" if 0 <= short.find("M") < short.find("d") else "d MMM"
    return locale.toString(QDate(day.year, day.month, day.day), order if day.year == near.year else f"{order} yyyy")


def signal_words(signal: Signal) -> str:
    """The signal inside a sentence."""
    return {
        Signal.WELCOME: tr("keep talking"),
        Signal.UNCLEAR: tr("hard to tell"),
        Signal.DONT_CALL: tr("don't call us"),
    }[signal]


def interview_kind_words(kind: InterviewKind) -> str:
    """How the two sides met."""
    return {
        InterviewKind.PHONE: tr("phone"),
        InterviewKind.VIDEO: tr("video"),
        InterviewKind.ON_SITE: tr("on site"),
    }[kind]


def role_words(role: ContactRole) -> str:
    """What a person has to do with the application."""
    return {
        ContactRole.SCREENER: tr("Screener"),
        ContactRole.RECRUITER: tr("Recruiter"),
        ContactRole.INTERVIEWER: tr("Interviewer"),
        ContactRole.HIRING_MANAGER: tr("Hiring manager"),
        ContactRole.REFERRER: tr("Referrer"),
    }[role]


_NEEDS = {
    Need.KEY_SKILL: QT_TRANSLATE_NOOP("Panel", "your one skill"),
    Need.LEARNED: QT_TRANSLATE_NOOP("Panel", "what you learned"),
    Need.SIGNAL: QT_TRANSLATE_NOOP("Panel", "how they left it"),
    Need.DECISION_DATE: QT_TRANSLATE_NOOP("Panel", "when they decide"),
    Need.CONTACT: QT_TRANSLATE_NOOP("Panel", "a person"),
    Need.PHONE: QT_TRANSLATE_NOOP("Panel", "a phone number"),
    Need.EMAIL: QT_TRANSLATE_NOOP("Panel", "an email address"),
    Need.ADDRESS: QT_TRANSLATE_NOOP("Panel", "a postal address"),
    Need.USER_NAME: QT_TRANSLATE_NOOP("Panel", "your name"),
    Need.TIMEZONE: QT_TRANSLATE_NOOP("Panel", "their time zone"),
}


def need_words(need: Need) -> str:
    """What is still lacking, inside a sentence."""
    return tr(_NEEDS[need]) if need in _NEEDS else ""


def person_of(contact: Contact) -> Person:
    """A person with the links that may be followed."""
    role = role_words(contact.role) if contact.role else ""
    return Person(
        contact.id,
        contact.name,
        " · ".join(part for part in (contact.title, role) if part),
        contact.phone,
        phone_link(contact.phone),
        contact.email,
        mail_link(contact.email),
        contact.notes,
    )


_ADDRESS = re.compile(r"[^\s@<>()\[\]\\,;:\"?&%#\x00-\x1f\x7f]{1,64}@[^\s@<>()\[\]\\,;:\"?&%#/\x00-\x1f\x7f]{1,190}")
_WEB = re.compile(r"https?://[^\s\x00-\x20\x7f\"<>\\^`{|}]{1,2000}", re.IGNORECASE)


def phone_link(number: str) -> QUrl | None:
    """A link for a telephone program: digits and a plus, nothing else; None where it is no number."""
    digits = "".join(sign for sign in number if sign in "0123456789+")
    if not re.fullmatch(r"\+?[0-9]{3,20}", digits) or not re.fullmatch(r"[0-9+()./\s\-–]+", number.strip()):
        return None
    return QUrl(f"tel:{digits}")


def mail_link(address: str) -> QUrl | None:
    """A link for a mail program: one recipient, no header; None where it is no address."""
    if not _ADDRESS.fullmatch(address.strip()):
        return None
    link = QUrl()
    link.setScheme("mailto")
    link.setPath(address.strip())
    return link


def web_link(address: str) -> QUrl | None:
    """A link of the web, http or https with a host; None for anything else."""
    if not _WEB.fullmatch(address.strip()):
        return None
    link = QUrl(address.strip(), QUrl.ParsingMode.StrictMode)
    return link if link.isValid() and link.host() and not link.userInfo() else None


def _quoted(words: str) -> str:
    """Their own words between quotation marks."""
    bare = _one_line(words).strip('“”"')
    return f"“{bare}”" if bare else ""


def _stage(name: str) -> str:
    try:
        return stage_name(Stage(name))
    except ValueError:
        return name


def _one_line(text: str) -> str:
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
