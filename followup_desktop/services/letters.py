"""Letters: begun from a template, kept with the follow-up, checked, marked as sent."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.errors import CouldNot, NotFound
from followup_desktop.domain.follow_up import PlannedFollowUp
from followup_desktop.domain.letters.checks import LetterFacts
from followup_desktop.domain.letters.letter import UNCHECKED, Letter, Template, facts_for, is_written, values_for
from followup_desktop.domain.letters.mail import MailMessage, message_of
from followup_desktop.domain.letters.proof import Proof, proof_of
from followup_desktop.domain.method.plan import situation_of
from followup_desktop.domain.method.script import script_of
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.settings import Settings
from followup_desktop.domain.vocabulary import Channel, Kind, State, ThankBy
from followup_desktop.services import deeds
from followup_desktop.services.deed import Deed
from followup_desktop.services.deeds import Moment
from followup_desktop.services.ports.letters import Proofreader
from followup_desktop.services.ports.rows import LetterPlace, LetterRow
from followup_desktop.services.ports.workplace import Workplace

Values = Mapping[str, str | int]


class Desktop(NamedTuple):
    """What lies before whoever writes: the follow-up, what the letter is about, and the text as it was kept.

    ``values`` is what a template can name.
    """

    application: JobApplication
    follow_up: PlannedFollowUp
    facts: LetterFacts
    values: Values
    kept: Letter | None


def lay_out(work: Workplace, application_id: str, key: str) -> Desktop:
    """What is needed to write the letter of an open follow-up. Raises NotFound, or CouldNot where it is not written."""
    application, planned = _open(work, application_id, key)
    if not is_written(planned):
        raise CouldNot(Sentence("This follow-up is spoken, not written."))
    settings = work.store.settings()
    remembered = application.follow_up(key)
    kept = Letter(remembered.subject, remembered.body) if remembered.body else None
    values = _values(work, application, planned, settings)
    return Desktop(application, planned, facts_for(planned, application, settings), values, kept)


def begin(work: Workplace, desktop: Desktop, tone: str = "") -> Letter:
    """A letter from the template of that tone, else from the first one. Raises Refused or CouldNot for a spoilt one."""
    templates = work.templates.of(desktop.follow_up.kind)
    chosen = next((template for template in templates if template.tone == tone), None) or first_of(templates)
    return work.templates.render(chosen, desktop.values)


def first_of(templates: tuple[Template, ...]) -> Template:
    """The template that a letter begins from where none is chosen: the first of ours."""
    return next((template for template in templates if not template.own), templates[0])


def script(work: Workplace, application_id: str, key: str) -> tuple[PlannedFollowUp, tuple[Sentence, ...]]:
    """What to say in an open follow-up that is spoken, and that follow-up. Raises NotFound, CouldNot where nothing."""
    application, planned = _open(work, application_id, key)
    lines = script_of(planned, application, work.store.settings())
    if not lines:
        raise CouldNot(Sentence("There is nothing to write or say for this follow-up."))
    return planned, lines


def check(
    proofreader: Proofreader,
    text: str,
    facts: LetterFacts,
    known: Collection[str],
    dialect: str,
    ignored: Collection[str] = (),
) -> Proof:
    """Reads the letter: its points, the rule pack, and spelling and grammar where the language is known.

    ``known`` are names and words that are right, ``ignored`` places that are to be left as they are. It may be called
    in a thread of its own.
    """
    read = proofreader.knows(text, dialect)
    found = proofreader.check(text, tuple(known), dialect) if read else ()
    return proof_of(text, facts, found, frozenset((*known, *ignored)), names=known, read=read)


def keep(
    work: Workplace, application_id: str, key: str, letter: Letter, *, passed: bool = False
) -> deeds.Outcome | None:
    """Keeps the text with its follow-up, not sent; ``passed`` says that it passed its checks as it stands.

    None where it is kept already. Raises NotFound or CouldNot as ``lay_out``.
    """
    remembered = lay_out(work, application_id, key).application.follow_up(key)
    if (remembered.subject, remembered.body, remembered.checked) == (*letter, passed):
        return None

    def alteration(application: JobApplication, _: Moment) -> JobApplication:
        kept = application.follow_up(key)
        return application.with_follow_up(replace(kept, subject=letter.subject, body=letter.body, checked=passed))

    return deeds.carry_out(work, Deed.LETTER, application_id, alteration)


def send(
    work: Workplace,
    application_id: str,
    key: str,
    letter: Letter,
    channel: Channel,
    *,
    passed: bool,
    anyway: bool = False,
) -> deeds.Outcome:
    """Keeps the text and marks its follow-up as done by that channel, as one change.

    Raises CouldNot for a text that has not ``passed`` its checks, unless ``anyway``, which the history remembers; else
    as ``lay_out``.
    """
    lay_out(work, application_id, key)
    if not passed and not anyway:
        raise CouldNot(UNCHECKED)
    deed = Deed.DONE if passed else Deed.SENT_ANYWAY
    return _done(work, application_id, key, letter, channel, deed, checked=True)


def written_elsewhere(work: Workplace, application_id: str, key: str, channel: Channel) -> deeds.Outcome:
    """Marks a letter as done that was written elsewhere: without a text, and unchecked. Raises as ``lay_out``."""
    lay_out(work, application_id, key)
    return _done(work, application_id, key, Letter("", ""), channel, Deed.DONE, checked=False)


def _done(
    work: Workplace, application_id: str, key: str, letter: Letter, channel: Channel, deed: Deed, *, checked: bool
) -> deeds.Outcome:
    def alteration(application: JobApplication, now: Moment) -> JobApplication:
        return application.with_follow_up(
            replace(
                application.follow_up(key),
                subject=letter.subject,
                body=letter.body,
                checked=checked,
                channel=channel,
                state=State.DONE,
                done_at=now.now,
                own_start=None,
            )
        )

    return deeds.carry_out(work, deed, application_id, alteration)


def known_words(work: Workplace, application: JobApplication) -> tuple[str, ...]:
    """The names on the card and the user's own words, which are spelled as they are spelled."""
    user_name = work.store.settings().user_name
    names = [application.company, application.role, application.location, application.key_skill, user_name]
    for contact in application.contacts:
        names += [contact.name, contact.salutation, contact.title]
    return tuple(dict.fromkeys(name for name in (*names, *work.own_words.all()) if name.strip()))


def dialect_of(work: Workplace, application: JobApplication, dialects: Collection[str]) -> str:
    """The English of the application's country, else of the user's, else American."""
    countries = (application.country, work.store.settings().country)
    return next((country for country in countries if country in dialects), "US")


def mail_message(work: Workplace, desktop: Desktop, letter: Letter) -> MailMessage:
    """The letter for the user's mail program, to the person that the follow-up is for."""
    contact = desktop.application.contact(desktop.follow_up.contact_id)
    settings = work.store.settings()
    name, address = (contact.name, contact.email) if contact else ("", "")
    return message_of(name, address, settings.user_name, settings.user_email, letter)


def thank_by(work: Workplace, application_id: str, key: str, way: ThankBy) -> deeds.Outcome:
    """Decides how the people of that interview are thanked; their notes are due by that way (step 3).

    Raises NotFound where there is no such open follow-up, and CouldNot where it is no thank-you note.
    """
    planned = lay_out(work, application_id, key).follow_up
    if planned.kind is not Kind.THANK_YOU_NOTE:
        raise CouldNot(Sentence("This letter thanks nobody for an interview; nothing was changed."))

    def alteration(application: JobApplication, _: Moment) -> JobApplication:
        interview = application.interview(planned.interview_id)
        return application.with_interview(replace(interview, thank_by=way))

    return deeds.carry_out(work, Deed.INTERVIEW, application_id, alteration)


def order(work: Workplace) -> list[LetterPlace]:
    """The letters that were begun or sent, newest first, those not sent yet before the others."""
    return work.store.letter_order()


def read(work: Workplace, places: Sequence[LetterPlace]) -> list[LetterRow]:
    """These letters, some hundreds at most, in no order; those that are gone are left out."""
    return work.store.letters(places)


def _open(work: Workplace, application_id: str, key: str) -> tuple[JobApplication, PlannedFollowUp]:
    application = work.store.application(application_id)
    planned = deeds.moment(work, work.store.settings()).plan(application).follow_up(key)
    if planned is None:
        raise NotFound(Sentence("There is no such open follow-up; nothing was changed."), "key")
    return application, planned


def _values(work: Workplace, application: JobApplication, follow_up: PlannedFollowUp, settings: Settings) -> Values:
    situation = situation_of(application, work.clock.now(), settings, work.holidays)
    interview = (
        application.interview(follow_up.interview_id) if follow_up.interview_id else application.latest_interview
    )
    met_on = ""
    if interview is not None:
        local = situation.local(situation.first_met(interview))
        met_on = _say_past_day(local.date_of(interview.starts_at), local.date_of(situation.now))
    promise = situation.standing_promise(situation.here, situation.responses, situation.now)
    # A thank-you note speaks of what is to come; a note that asks for news, of what they said.
    is_past = promise is not None and promise.on < situation.here.date_of(situation.now)
    said = (
        "" if promise is None or (is_past and follow_up.kind is Kind.THANK_YOU_NOTE) else f"by {_say_day(promise.on)}"
    )
    return values_for(follow_up, application, settings, met_on, said)


def _say_day(day: date) -> str:
    """The day as a letter in English says it, the same in every dialect."""
    return f"{day:%A} {day.day} {day:%B}"


def _say_past_day(day: date, today: date) -> str:
    """The name of the day alone, as long as it can be no other one."""
    return f"{day:%A}" if today - day < timedelta(days=7) else _say_day(day)
