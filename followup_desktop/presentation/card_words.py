"""What a card says of its next step, of what is lacking, and of how it ended: icons and words to be translated."""

from typing import NamedTuple

from followup_desktop.domain.vocabulary import Channel, Kind, Need, Outcome, Signal, Stage
from followup_desktop.presentation.translating import QT_TRANSLATE_NOOP


class Step(NamedTuple):
    """An icon, the words of a card, and the words inside a sentence."""

    icon: str
    words: str
    spoken: str


# What the message after hours waits for, where they said by when they would decide.
PROMISE_PAST = Step(
    "phone",
    QT_TRANSLATE_NOOP("CardText", "Message: decision was due"),
    QT_TRANSLATE_NOOP("CardText", "leave a message, the decision was due"),
)
PROMISE_AHEAD = Step(
    "phone",
    QT_TRANSLATE_NOOP("CardText", "Message, if still silent"),
    QT_TRANSLATE_NOOP("CardText", "leave a message, if they are still silent"),
)
# By the kind and the channel; None for any other channel.
STEPS: dict[tuple[Kind, Channel | None], Step] = {
    (Kind.APPLICATION_CALL, None): Step(
        "phone",
        QT_TRANSLATE_NOOP("CardText", "Introduce yourself by phone"),
        QT_TRANSLATE_NOOP("CardText", "introduce yourself by phone"),
    ),
    (Kind.APPLICATION_CALL, Channel.EMAIL): Step(
        "mail",
        QT_TRANSLATE_NOOP("CardText", "Introduce yourself by email"),
        QT_TRANSLATE_NOOP("CardText", "introduce yourself by email"),
    ),
    (Kind.ASK_PROCESS, None): Step(
        "users",
        QT_TRANSLATE_NOOP("CardText", "Go to the interview"),
        QT_TRANSLATE_NOOP("CardText", "go to the interview"),
    ),
    (Kind.INTERVIEW_NOTES, None): Step(
        "notebook-pen",
        QT_TRANSLATE_NOOP("CardText", "Write interview notes"),
        QT_TRANSLATE_NOOP("CardText", "write interview notes"),
    ),
    (Kind.THANK_YOU_NOTE, None): Step(
        "pen-line",
        QT_TRANSLATE_NOOP("CardText", "Write the thank-you note"),
        QT_TRANSLATE_NOOP("CardText", "write the thank-you note"),
    ),
    (Kind.DECISION_CALL, None): Step(
        "phone",
        QT_TRANSLATE_NOOP("CardText", "Call: ask for news"),
        QT_TRANSLATE_NOOP("CardText", "call and ask for news"),
    ),
    (Kind.DECISION_CALL, Channel.VOICEMAIL): Step(
        "phone",
        QT_TRANSLATE_NOOP("CardText", "Leave a message: any news?"),
        QT_TRANSLATE_NOOP("CardText", "leave a message and ask for news"),
    ),
    (Kind.DECISION_CALL, Channel.EMAIL): Step(
        "mail",
        QT_TRANSLATE_NOOP("CardText", "Send a short email"),
        QT_TRANSLATE_NOOP("CardText", "send a short email"),
    ),
    (Kind.MOVE_ON, None): Step(
        "flag",
        QT_TRANSLATE_NOOP("CardText", "Move on?"),
        QT_TRANSLATE_NOOP("CardText", "decide whether to move on"),
    ),
    (Kind.GRACIOUS_NOTE, None): Step(
        "pen-line",
        QT_TRANSLATE_NOOP("CardText", "Write the gracious note"),
        QT_TRANSLATE_NOOP("CardText", "write the gracious note"),
    ),
    (Kind.STAY_IN_TOUCH, None): Step(
        "mail",
        QT_TRANSLATE_NOOP("CardText", "Say hello again"),
        QT_TRANSLATE_NOOP("CardText", "say hello again"),
    ),
    (Kind.OFFER_REPLY, None): Step(
        "handshake",
        QT_TRANSLATE_NOOP("CardText", "Answer the offer"),
        QT_TRANSLATE_NOOP("CardText", "answer the offer"),
    ),
}
NEEDS: dict[Need, Step] = {
    Need.KEY_SKILL: Step(
        "star",
        QT_TRANSLATE_NOOP("CardText", "Name your one skill"),
        QT_TRANSLATE_NOOP("CardText", "name your one skill"),
    ),
    Need.LEARNED: Step(
        "notebook-pen",
        QT_TRANSLATE_NOOP("CardText", "Note what you learned"),
        QT_TRANSLATE_NOOP("CardText", "note what you learned"),
    ),
    Need.SIGNAL: Step(
        "message-square",
        QT_TRANSLATE_NOOP("CardText", "Note how they left it"),
        QT_TRANSLATE_NOOP("CardText", "note how they left it"),
    ),
    Need.DECISION_DATE: Step(
        "message-circle-question",
        QT_TRANSLATE_NOOP("CardText", "Note when they decide"),
        QT_TRANSLATE_NOOP("CardText", "note when they decide"),
    ),
    Need.CONTACT: Step(
        "user",
        QT_TRANSLATE_NOOP("CardText", "Add a person"),
        QT_TRANSLATE_NOOP("CardText", "add a person"),
    ),
    Need.PHONE: Step(
        "phone",
        QT_TRANSLATE_NOOP("CardText", "Add a phone number"),
        QT_TRANSLATE_NOOP("CardText", "add a phone number"),
    ),
    Need.EMAIL: Step(
        "mail",
        QT_TRANSLATE_NOOP("CardText", "Add an email address"),
        QT_TRANSLATE_NOOP("CardText", "add an email address"),
    ),
    Need.ADDRESS: Step(
        "mail",
        QT_TRANSLATE_NOOP("CardText", "Add a postal address"),
        QT_TRANSLATE_NOOP("CardText", "add a postal address"),
    ),
    Need.USER_NAME: Step(
        "user",
        QT_TRANSLATE_NOOP("CardText", "Add your name"),
        QT_TRANSLATE_NOOP("CardText", "add your name"),
    ),
    Need.TIMEZONE: Step(
        "globe",
        QT_TRANSLATE_NOOP("CardText", "Set the time zone"),
        QT_TRANSLATE_NOOP("CardText", "set the time zone"),
    ),
    Need.APPLIED_ON: Step(
        "calendar-plus",
        QT_TRANSLATE_NOOP("CardText", "Add the date you applied"),
        QT_TRANSLATE_NOOP("CardText", "add the date you applied"),
    ),
    Need.INTERVIEW_DATE: Step(
        "calendar-plus",
        QT_TRANSLATE_NOOP("CardText", "Add the interview date"),
        QT_TRANSLATE_NOOP("CardText", "add the interview date"),
    ),
    Need.INTERVIEW_NOTES: Step(
        "notebook-pen",
        QT_TRANSLATE_NOOP("CardText", "Write up the interview"),
        QT_TRANSLATE_NOOP("CardText", "write up the interview"),
    ),
}
# What stands where nothing is planned and nothing is lacking.
IDLE: dict[Stage, Step] = {
    Stage.INTERESTED: Step(
        "file-text",
        QT_TRANSLATE_NOOP("CardText", "Apply when you are ready"),
        QT_TRANSLATE_NOOP("CardText", "apply when you are ready"),
    ),
    Stage.OFFER: Step(
        "handshake",
        QT_TRANSLATE_NOOP("CardText", "Answer the offer"),
        QT_TRANSLATE_NOOP("CardText", "answer the offer"),
    ),
}
WAIT = Step(
    "hourglass",
    QT_TRANSLATE_NOOP("CardText", "Wait to hear from them"),
    QT_TRANSLATE_NOOP("CardText", "wait to hear from them"),
)
WAIT_IN_SILENCE = Step(
    "hourglass",
    QT_TRANSLATE_NOOP("CardText", "Wait, no calls please"),
    QT_TRANSLATE_NOOP("CardText", "wait, they asked not to be called"),
)
OUTCOMES: dict[Outcome, tuple[str, str, str]] = {
    Outcome.ACCEPTED: (
        "party-popper",
        QT_TRANSLATE_NOOP("CardText", "You accepted the offer"),
        QT_TRANSLATE_NOOP("CardText", "Accepted"),
    ),
    Outcome.REJECTED: (
        "archive",
        QT_TRANSLATE_NOOP("CardText", "They chose someone else"),
        QT_TRANSLATE_NOOP("CardText", "Rejected"),
    ),
    Outcome.MOVED_ON: (
        "flag",
        QT_TRANSLATE_NOOP("CardText", "You moved on after silence"),
        QT_TRANSLATE_NOOP("CardText", "Moved on"),
    ),
    Outcome.WITHDRAWN: (
        "undo-2",
        QT_TRANSLATE_NOOP("CardText", "You withdrew"),
        QT_TRANSLATE_NOOP("CardText", "Withdrawn"),
    ),
}
CLOSED = (
    "archive",
    QT_TRANSLATE_NOOP("CardText", "Closed without an outcome"),
    QT_TRANSLATE_NOOP("CardText", "Closed"),
)
SIGNALS: dict[Signal, tuple[str, str]] = {
    Signal.WELCOME: ("message-square", QT_TRANSLATE_NOOP("CardText", "Signal: keep talking")),
    Signal.UNCLEAR: ("minus", QT_TRANSLATE_NOOP("CardText", "Signal: hard to tell")),
    Signal.DONT_CALL: ("phone-off", QT_TRANSLATE_NOOP("CardText", "Signal: don't call us")),
}
