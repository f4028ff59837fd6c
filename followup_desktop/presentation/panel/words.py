"""Words for interviews, people and what is lacking, as they stand inside a sentence."""

from datetime import date

from PySide6.QtCore import QLocale

from followup_desktop.domain.vocabulary import Need, Signal, Stage
from followup_desktop.presentation.messages import stage_name
from followup_desktop.presentation.translating import QT_TRANSLATE_NOOP, Texts
from followup_desktop.presentation.wall_clock import day_and_month, qdate

tr = Texts("Panel")


def say_date(day: date, near: date) -> str:
    """The day without its weekday, where room is short: "9 Nov", with the year where it is not that of ``near``."""
    locale = QLocale()
    form = day_and_month(locale)
    return locale.toString(qdate(day), form if day.year == near.year else f"{form} yyyy")


def signal_words(signal: Signal) -> str:
    """The signal inside a sentence."""
    return {
        Signal.WELCOME: tr("keep talking"),
        Signal.UNCLEAR: tr("hard to tell"),
        Signal.DONT_CALL: tr("don't call us"),
    }[signal]


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


def stage_words(name: str) -> str:
    """The stage that an entry of the history names; the name itself where there is no such stage."""
    try:
        return stage_name(Stage(name))
    except ValueError:
        return name
