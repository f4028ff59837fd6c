"""Letters: begun from a template, kept with the follow-up, checked, marked as sent."""

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.errors import CouldNot, NotFound
from followup_desktop.domain.follow_up import Channel, Kind, PlannedFollowUp, State
from followup_desktop.domain.letters.checks import LetterFacts
from followup_desktop.domain.letters.letter import Letter, Template, facts_for, is_written, values_for
from followup_desktop.domain.letters.proof import Proof, proof_of
from followup_desktop.domain.method.plan import situation_of
from followup_desktop.domain.sentences import Sentence
from followup_desktop.services import deeds
from followup_desktop.services.deeds import Deed, Moment
from followup_desktop.services.ports import Proofreader, Workplace


class Desktop(NamedTuple):
    """What lies before whoever writes: the follow-up, what the letter is about, and the text as it was kept."""

    application: JobApplication
    follow_up: PlannedFollowUp
    facts: LetterFacts
    kept: Letter | None


def lay_out(work: Workplace, application_id: str, key: str) -> Desktop:
    """What is needed to write the letter of an open follow-up. Raises NotFound, or CouldNot where it is not written."""
    application = work.store.application(application_id)
    settings = work.store.settings()
    planned = deeds.moment(work, settings).plan(application).follow_up(key)
    if planned is None:
        raise NotFound(Sentence("There is no such open follow-up; nothing was changed."), "key")
    if not is_written(planned):
        raise CouldNot(Sentence("This follow-up is spoken, not written."))
    remembered = application.follow_up(key)
    kept = Letter(remembered.subject, remembered.body) if remembered.body else None
    return Desktop(application, planned, facts_for(planned, application, settings), kept)


def begin(work: Workplace, application_id: str, key: str, tone: str = "") -> Letter:
    """A letter from the template of that tone, else from the first one. Raises as ``lay_out``, or Refused."""
    desktop = lay_out(work, application_id, key)
    templates = work.templates.of(desktop.follow_up.kind)
    chosen = next((template for template in templates if template.tone == tone), None) or _first(templates)
    return work.templates.render(chosen, _values(work, desktop))


def check(proofreader: Proofreader, text: str, facts: LetterFacts, known: tuple[str, ...], dialect: str) -> Proof:
    """Reads the letter: its points, the rule pack, and spelling and grammar where the language is known.

    ``known`` are names and words that are right, and left alone. It may be called in a thread of its own.
    """
    read = proofreader.knows(text)
    found = proofreader.check(text, known, dialect) if read else ()
    return proof_of(text, facts, found, frozenset(known), read=read)


def keep(work: Workplace, application_id: str, key: str, letter: Letter) -> deeds.Outcome:
    """Keeps the text with its follow-up, not sent and not checked. Raises NotFound or CouldNot as ``lay_out``."""
    lay_out(work, application_id, key)

    def alteration(application: JobApplication, _: Moment) -> JobApplication:
        remembered = application.follow_up(key)
        return application.with_follow_up(replace(remembered, subject=letter.subject, body=letter.body, checked=False))

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

    Raises CouldNot for a text that has not ``passed`` its checks, unless ``anyway``; else as ``lay_out``.
    """
    lay_out(work, application_id, key)
    if not passed and not anyway:
        raise CouldNot(
            Sentence(
                "The text of this letter has not passed its checks, so it was not marked as sent; say so once more "
                "(--anyway) if it went out."
            )
        )

    def alteration(application: JobApplication, now: Moment) -> JobApplication:
        return application.with_follow_up(
            replace(
                application.follow_up(key),
                subject=letter.subject,
                body=letter.body,
                checked=True,
                channel=channel,
                state=State.DONE,
                done_at=now.now,
                own_start=None,
            )
        )

    return deeds.carry_out(work, Deed.DONE, application_id, alteration)


def known_words(application: JobApplication, user_name: str) -> tuple[str, ...]:
    """The names on the card, which are spelled as they are spelled."""
    names = [application.company, application.role, application.location, application.key_skill, user_name]
    for contact in application.contacts:
        names += [contact.name, contact.salutation, contact.title]
    return tuple(dict.fromkeys(name for name in names if name.strip()))


def _values(work: Workplace, desktop: Desktop) -> dict[str, str | int]:
    application, follow_up = desktop.application, desktop.follow_up
    settings = work.store.settings()
    situation = situation_of(application, work.clock.now(), settings, work.holidays)
    interview = (
        application.interview(follow_up.interview_id) if follow_up.interview_id else application.latest_interview
    )
    start = None
    if interview is not None:
        start = interview.starts_at.astimezone(situation.local(situation.first_met(interview)).zone)
    promise = situation.standing_promise(situation.here, situation.responses, situation.now)
    # A thank-you note speaks of what is to come; a note that asks for news, of what they said.
    is_past = promise is not None and promise.on < situation.here.date_of(situation.now)
    said = (
        "" if promise is None or (is_past and follow_up.kind is Kind.THANK_YOU_NOTE) else f"by {_say_day(promise.on)}"
    )
    return dict(values_for(follow_up, application, settings, start, said))


def _say_day(day: date) -> str:
    """The day as a letter in English says it, the same in every dialect."""
    return f"{day:%A} {day.day} {day:%B}"


def _first(templates: tuple[Template, ...]) -> Template:
    return next((template for template in templates if not template.own), templates[0])
