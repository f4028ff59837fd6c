"""What to say: the plain script of a call or message, and the questions for the interview."""

from math import ceil

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.follow_up import PlannedFollowUp
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.settings import Settings
from followup_desktop.domain.vocabulary import Channel, Kind, Stage

QUESTIONS = (
    Sentence("What are the next steps from here?"),
    Sentence("By when do you expect to decide?"),
    Sentence("May I call you if I have not heard by then?"),
)
MOST_WORDS = 75
"""A message is never longer."""
_WORDS_IN_TEN_SECONDS = 25
_THANKS = Sentence("Thank you, and have a good day.")


def script_of(follow_up: PlannedFollowUp, application: JobApplication, settings: Settings) -> tuple[Sentence, ...]:
    """Three plain sentences for a try of step 1 or 4, the questions of step 2, nothing for the others.

    Step 1 names who is calling, the interest with the one key skill, and asks for the next step. Where the try is an
    email, the sign-off and the user's name end it.
    """
    if follow_up.kind is Kind.ASK_PROCESS:
        return QUESTIONS
    name = _own_name(settings)
    sign_off = settings.sign_off.strip().rstrip(",")
    has_end = follow_up.channel is Channel.EMAIL and sign_off
    end = (Sentence("{sign_off}, {name}", sign_off=sign_off, name=name),) if has_end else ()
    if follow_up.kind is Kind.APPLICATION_CALL:
        return (
            _introduction(Kind.APPLICATION_CALL, application, settings),
            _interest(Kind.APPLICATION_CALL, application),
            Sentence("May I ask what the next step is?"),
            *end,
        )
    if follow_up.kind is Kind.DECISION_CALL:
        return (
            _introduction(Kind.DECISION_CALL, application, settings),
            Sentence("I am still very interested and would like to ask where the decision stands."),
            _how_to_reach(follow_up.channel, settings),
            *end,
        )
    return ()


def live_script(kind: Kind, application: JobApplication, settings: Settings) -> tuple[Sentence, ...]:
    """What to say to somebody who picks up, for a try of step 1 or 4: who calls, the interest with the one key skill,
    the question about the next step, and thanks.
    """
    if kind is Kind.DECISION_CALL:
        question = Sentence("May I ask where the decision stands, and what the next step is?")
    else:
        question = Sentence("May I ask what the next step is?")
    return (_introduction(kind, application, settings), _interest(kind, application), question, _THANKS)


def message_script(
    kind: Kind, application: JobApplication, settings: Settings, *, names_skill: bool = True
) -> tuple[Sentence, ...]:
    """What to leave as a message, for a try of step 1 or 4: about 20 seconds, with the number to call back.

    Without ``names_skill`` it is shorter by that: for long names of roles.
    """
    if kind is Kind.DECISION_CALL:
        question = Sentence("I would like to ask where the decision stands.")
    else:
        question = Sentence("I would like to ask what the next step is.")
    interest = (_interest(kind, application),) if names_skill else ()
    return (_introduction(kind, application, settings), *interest, question, _how_to_reach(Channel.VOICEMAIL, settings))


def count_words(text: str) -> int:
    """How many words somebody has to speak."""
    return sum(any(sign.isalnum() for sign in word) for word in text.split())


def seconds_to_say(words: int) -> int:
    """How long so many words take, spoken calmly."""
    return ceil(words * 10 / _WORDS_IN_TEN_SECONDS)


def _own_name(settings: Settings) -> str | Sentence:
    return settings.user_name.strip() or Sentence("[your name]")


def _introduction(kind: Kind, application: JobApplication, settings: Settings) -> Sentence:
    facts = {"name": _own_name(settings), "role": application.role, "company": application.company}
    if kind is Kind.DECISION_CALL:
        return Sentence("Hello, this is {name}; we spoke about the position of {role} at {company}.", **facts)
    if application.stage is Stage.INTERESTED:
        return Sentence("Hello, this is {name}; I am calling about the position of {role} at {company}.", **facts)
    return Sentence("Hello, this is {name}; I applied for the position of {role} at {company}.", **facts)


def _interest(kind: Kind, application: JobApplication) -> Sentence:
    skill = application.key_skill.strip()
    if kind is Kind.DECISION_CALL:
        if not skill:
            return Sentence("I am still very interested.")
        return Sentence("I am still very interested, and what I would bring is {skill}.", skill=skill)
    return Sentence(
        "I am very interested, and what I would bring is {skill}.", skill=skill or Sentence("[your key skill]")
    )


def _how_to_reach(channel: Channel, settings: Settings) -> Sentence:
    if channel is Channel.EMAIL:
        return Sentence("I look forward to hearing from you whenever it suits you.")
    number = settings.user_phone.strip()
    if not number:
        return _THANKS
    return Sentence("You can reach me at {number} whenever it suits you.", number=number)
