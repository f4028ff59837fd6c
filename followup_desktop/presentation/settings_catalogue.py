"""What the settings window holds: every setting with its section, its words and what it is by default."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from followup_desktop.presentation.translating import QT_TRANSLATE_NOOP, Texts


class Section(StrEnum):
    """The sections of the window, in their order."""

    YOU = "you"
    APPLYING = "applying"
    INTERVIEW = "interview"
    RIGHT_TIME = "right_time"
    SOMEONE_ELSE = "someone_else"
    CALLS = "calls"
    REMINDERS = "reminders"
    LETTERS = "letters"
    CALENDAR = "calendar"
    APPEARANCE = "appearance"
    KEYBOARD = "keyboard"
    DATA = "data"


class Shape(StrEnum):
    """How a setting is entered."""

    TEXT = "text"
    ZONE = "zone"
    COUNTRY = "country"
    NUMBER = "number"
    CLOCK = "clock"
    SPAN = "span"
    SPANS = "spans"
    CHOICE = "choice"
    SWITCH = "switch"
    DEED = "deed"


class Unit(StrEnum):
    """What a number counts."""

    BUSINESS_DAYS = "business_days"
    DAYS = "days"
    HOURS = "hours"
    MINUTES = "minutes"
    TRIES = "tries"


class Entry(NamedTuple):
    """One setting. ``name`` is that of the interchange schema, or one of the window's own (appearance, data).

    ``help`` is what it is for; the numbers of the method have a sentence with the value in it instead.
    """

    name: str
    section: Section
    shape: Shape
    text: str
    help_text: str = ""
    unit: Unit | None = None

    @property
    def label(self) -> str:
        """What the window calls it, in the user's language."""
        return tr(self.text)

    @property
    def help(self) -> str:
        """What it is for, in the user's language; empty where a sentence of the method says it."""
        return tr(self.help_text) if self.help_text else ""


tr = Texts("Settings")


_TITLES = {
    Section.YOU: QT_TRANSLATE_NOOP("Settings", "You"),
    Section.APPLYING: QT_TRANSLATE_NOOP("Settings", "After applying"),
    Section.INTERVIEW: QT_TRANSLATE_NOOP("Settings", "After the interview"),
    Section.RIGHT_TIME: QT_TRANSLATE_NOOP("Settings", "When the time is right"),
    Section.SOMEONE_ELSE: QT_TRANSLATE_NOOP("Settings", "When they chose someone else"),
    Section.CALLS: QT_TRANSLATE_NOOP("Settings", "Call windows"),
    Section.REMINDERS: QT_TRANSLATE_NOOP("Settings", "Reminders"),
    Section.LETTERS: QT_TRANSLATE_NOOP("Settings", "Letters"),
    Section.CALENDAR: QT_TRANSLATE_NOOP("Settings", "Calendar"),
    Section.APPEARANCE: QT_TRANSLATE_NOOP("Settings", "Appearance"),
    Section.KEYBOARD: QT_TRANSLATE_NOOP("Settings", "Keyboard"),
    Section.DATA: QT_TRANSLATE_NOOP("Settings", "Data and backup"),
}
_ICONS = {
    Section.YOU: "user",
    Section.APPLYING: "phone",
    Section.INTERVIEW: "pen-line",
    Section.RIGHT_TIME: "hourglass",
    Section.SOMEONE_ELSE: "handshake",
    Section.CALLS: "clock",
    Section.REMINDERS: "bell",
    Section.LETTERS: "mail",
    Section.CALENDAR: "calendar-clock",
    Section.APPEARANCE: "sun",
    Section.KEYBOARD: "keyboard",
    Section.DATA: "archive",
}


def title_of(section: Section) -> str:
    """The title of the section in the user's language."""
    return tr(_TITLES[section])


def icon_of(section: Section) -> str:
    """The name of the section's icon."""
    return _ICONS[section]


def _number(name: str, section: Section, unit: Unit, text: str) -> Entry:
    return Entry(name, section, Shape.NUMBER, text, unit=unit)


ENTRIES: tuple[Entry, ...] = (
    # You ---------------------------------------------------------------------------------------------------------
    Entry(
        "user_name",
        Section.YOU,
        Shape.TEXT,
        QT_TRANSLATE_NOOP("Settings", "Name"),
        QT_TRANSLATE_NOOP("Settings", "With it begins what to say on the phone, and it stands under an email."),
    ),
    Entry(
        "sign_off",
        Section.YOU,
        Shape.TEXT,
        QT_TRANSLATE_NOOP("Settings", "Sign-off"),
        QT_TRANSLATE_NOOP("Settings", "Ends an email, above your name."),
    ),
    Entry(
        "user_phone",
        Section.YOU,
        Shape.TEXT,
        QT_TRANSLATE_NOOP("Settings", "Phone"),
        QT_TRANSLATE_NOOP("Settings", "The number at which they can call back; a message that you leave names it."),
    ),
    Entry(
        "user_email",
        Section.YOU,
        Shape.TEXT,
        QT_TRANSLATE_NOOP("Settings", "Email"),
        QT_TRANSLATE_NOOP(
            "Settings", "Stands as the sender in the drafts for your mail program, and tells invitations who you are."
        ),
    ),
    Entry(
        "timezone",
        Section.YOU,
        Shape.ZONE,
        QT_TRANSLATE_NOOP("Settings", "Time zone"),
        QT_TRANSLATE_NOOP("Settings", "Your own clock; it is theirs too where an application names no time zone."),
    ),
    Entry(
        "country",
        Section.YOU,
        Shape.COUNTRY,
        QT_TRANSLATE_NOOP("Settings", "Country"),
        QT_TRANSLATE_NOOP(
            "Settings", "Its public holidays are no business days, where an application names no country."
        ),
    ),
    # The method: its sentences stand in settings_sentences --------------------------------------------------------
    _number(
        "application_call_after_days",
        Section.APPLYING,
        Unit.BUSINESS_DAYS,
        QT_TRANSLATE_NOOP("Settings", "First call"),
    ),
    _number(
        "application_call_retry_days",
        Section.APPLYING,
        Unit.BUSINESS_DAYS,
        QT_TRANSLATE_NOOP("Settings", "Next call"),
    ),
    _number(
        "application_call_attempts",
        Section.APPLYING,
        Unit.TRIES,
        QT_TRANSLATE_NOOP("Settings", "Number of calls"),
    ),
    _number(
        "move_on_after_application_days",
        Section.APPLYING,
        Unit.BUSINESS_DAYS,
        QT_TRANSLATE_NOOP("Settings", "Moving on"),
    ),
    _number(
        "move_on_without_call_days",
        Section.APPLYING,
        Unit.BUSINESS_DAYS,
        QT_TRANSLATE_NOOP("Settings", "Moving on without a call"),
    ),
    _number(
        "thank_you_after_minutes",
        Section.INTERVIEW,
        Unit.MINUTES,
        QT_TRANSLATE_NOOP("Settings", "Earliest thank-you note"),
    ),
    _number(
        "thank_you_within_hours",
        Section.INTERVIEW,
        Unit.HOURS,
        QT_TRANSLATE_NOOP("Settings", "Thank-you note due"),
    ),
    _number(
        "thank_you_late_until_days",
        Section.INTERVIEW,
        Unit.BUSINESS_DAYS,
        QT_TRANSLATE_NOOP("Settings", "Late thank-you note"),
    ),
    _number(
        "decision_call_after_promise_days",
        Section.RIGHT_TIME,
        Unit.BUSINESS_DAYS,
        QT_TRANSLATE_NOOP("Settings", "After a promise"),
    ),
    _number(
        "decision_call_without_promise_days",
        Section.RIGHT_TIME,
        Unit.BUSINESS_DAYS,
        QT_TRANSLATE_NOOP("Settings", "Without a promise"),
    ),
    _number(
        "decision_call_retry_days",
        Section.RIGHT_TIME,
        Unit.BUSINESS_DAYS,
        QT_TRANSLATE_NOOP("Settings", "Still silent"),
    ),
    _number(
        "decision_call_attempts",
        Section.RIGHT_TIME,
        Unit.TRIES,
        QT_TRANSLATE_NOOP("Settings", "Number of messages"),
    ),
    _number(
        "dont_call_email_after_promise_days",
        Section.RIGHT_TIME,
        Unit.BUSINESS_DAYS,
        QT_TRANSLATE_NOOP("Settings", "Don’t call us, after a promise"),
    ),
    _number(
        "dont_call_email_without_promise_days",
        Section.RIGHT_TIME,
        Unit.BUSINESS_DAYS,
        QT_TRANSLATE_NOOP("Settings", "Don’t call us, without a promise"),
    ),
    _number(
        "move_on_after_days",
        Section.RIGHT_TIME,
        Unit.BUSINESS_DAYS,
        QT_TRANSLATE_NOOP("Settings", "Moving on after an interview"),
    ),
    _number(
        "move_on_min_calendar_days",
        Section.RIGHT_TIME,
        Unit.DAYS,
        QT_TRANSLATE_NOOP("Settings", "Moving on, at the earliest"),
    ),
    _number(
        "stay_in_touch_after_calendar_days",
        Section.SOMEONE_ELSE,
        Unit.DAYS,
        QT_TRANSLATE_NOOP("Settings", "Staying in touch"),
    ),
    Entry("live_windows", Section.CALLS, Shape.SPANS, QT_TRANSLATE_NOOP("Settings", "Live calls")),
    Entry("after_hours", Section.CALLS, Shape.CHOICE, QT_TRANSLATE_NOOP("Settings", "After office hours")),
    Entry("evening_window", Section.CALLS, Shape.SPAN, QT_TRANSLATE_NOOP("Settings", "Evening messages")),
    Entry("morning_window", Section.CALLS, Shape.SPAN, QT_TRANSLATE_NOOP("Settings", "Morning messages")),
    Entry("own_day_start", Section.CALLS, Shape.CLOCK, QT_TRANSLATE_NOOP("Settings", "Your day begins")),
    Entry("own_day_end", Section.CALLS, Shape.CLOCK, QT_TRANSLATE_NOOP("Settings", "Your day ends")),
    _number(
        "lapse_after_days",
        Section.CALLS,
        Unit.BUSINESS_DAYS,
        QT_TRANSLATE_NOOP("Settings", "Missed calls"),
    ),
    # The window itself: kept beside the data, not in them ---------------------------------------------------------
    Entry(
        "digest",
        Section.REMINDERS,
        Shape.SWITCH,
        QT_TRANSLATE_NOOP("Settings", "Daily digest"),
        QT_TRANSLATE_NOOP("Settings", "Once a day, what is late and what is for today."),
    ),
    Entry(
        "digest_at",
        Section.REMINDERS,
        Shape.CLOCK,
        QT_TRANSLATE_NOOP("Settings", "Time of the digest"),
        QT_TRANSLATE_NOOP("Settings", "By your own clock. In your night there is none: it comes when your day begins."),
    ),
    Entry(
        "notices",
        Section.REMINDERS,
        Shape.SWITCH,
        QT_TRANSLATE_NOOP("Settings", "Notice when it is time"),
        QT_TRANSLATE_NOOP(
            "Settings", "One for each follow-up when its slot opens, an hour before an interview; never in your night."
        ),
    ),
    Entry(
        "remind_calls",
        Section.REMINDERS,
        Shape.SWITCH,
        QT_TRANSLATE_NOOP("Settings", "Remind of calls and messages"),
        QT_TRANSLATE_NOOP("Settings", "After applying, and when the time is right."),
    ),
    Entry(
        "remind_interviews",
        Section.REMINDERS,
        Shape.SWITCH,
        QT_TRANSLATE_NOOP("Settings", "Remind of interviews"),
        QT_TRANSLATE_NOOP("Settings", "With the questions to ask about the next steps."),
    ),
    Entry(
        "remind_notes",
        Section.REMINDERS,
        Shape.SWITCH,
        QT_TRANSLATE_NOOP("Settings", "Remind of interview notes"),
        QT_TRANSLATE_NOOP("Settings", "Right after the interview."),
    ),
    Entry(
        "remind_letters",
        Section.REMINDERS,
        Shape.SWITCH,
        QT_TRANSLATE_NOOP("Settings", "Remind of letters"),
        QT_TRANSLATE_NOOP("Settings", "Thank-you notes, gracious notes, staying in touch."),
    ),
    Entry(
        "remind_decisions",
        Section.REMINDERS,
        Shape.SWITCH,
        QT_TRANSLATE_NOOP("Settings", "Remind of decisions"),
        QT_TRANSLATE_NOOP("Settings", "Answering an offer, and moving on."),
    ),
    Entry(
        "keep_running",
        Section.REMINDERS,
        Shape.SWITCH,
        QT_TRANSLATE_NOOP("Settings", "Keep running in the tray"),
        QT_TRANSLATE_NOOP(
            "Settings", "Closing the window leaves the program in the tray, so that it can remind you. Quit ends it."
        ),
    ),
    Entry(
        "autostart",
        Section.REMINDERS,
        Shape.DEED,
        QT_TRANSLATE_NOOP("Settings", "Start with the session"),
        QT_TRANSLATE_NOOP(
            "Settings", "After you log in, without its window where it runs in the tray, else minimized."
        ),
    ),
    Entry(
        "own_words",
        Section.LETTERS,
        Shape.DEED,
        QT_TRANSLATE_NOOP("Settings", "My words"),
        QT_TRANSLATE_NOOP("Settings", "Names and terms that proofreading leaves as they are."),
    ),
    Entry(
        "own_templates",
        Section.LETTERS,
        Shape.DEED,
        QT_TRANSLATE_NOOP("Settings", "Templates"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Your own stand beside ours: text files such as thank_you_note.warm.txt, whose first line is the subject.",
        ),
    ),
    Entry(
        "calendar_program",
        Section.CALENDAR,
        Shape.CHOICE,
        QT_TRANSLATE_NOOP("Settings", "Calendar program"),
        QT_TRANSLATE_NOOP(
            "Settings", "Exporting says what suits it best, and proposes only what is new where it must."
        ),
    ),
    Entry(
        "calendar_privacy",
        Section.CALENDAR,
        Shape.DEED,
        QT_TRANSLATE_NOOP("Settings", "Private entries"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Whoever you share your calendar with sees that you are busy, and not with what. It holds for exports, the "
            "live file and the server.",
        ),
    ),
    Entry(
        "live_calendar",
        Section.CALENDAR,
        Shape.DEED,
        QT_TRANSLATE_NOOP("Settings", "Live calendar file"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "A file with the whole plan, written anew after every change. A calendar program that subscribes to it is "
            "always in sync.",
        ),
    ),
    Entry(
        "calendar_server",
        Section.CALENDAR,
        Shape.DEED,
        QT_TRANSLATE_NOOP("Settings", "Calendar server (CalDAV)"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Publishes the plan as a calendar of its own, “Job follow-ups”, so that it is on your phone as well: "
            "Nextcloud, Radicale, Apple, Fastmail and others. What you change there stays as you made it.",
        ),
    ),
    Entry(
        "theme",
        Section.APPEARANCE,
        Shape.CHOICE,
        QT_TRANSLATE_NOOP("Settings", "Look"),
        QT_TRANSLATE_NOOP("Settings", "High contrast is taken over from the system."),
    ),
    Entry(
        "text_size",
        Section.APPEARANCE,
        Shape.CHOICE,
        QT_TRANSLATE_NOOP("Settings", "Text size"),
        QT_TRANSLATE_NOOP("Settings", "All texts of the program, and what stands around them."),
    ),
    Entry(
        "density",
        Section.APPEARANCE,
        Shape.CHOICE,
        QT_TRANSLATE_NOOP("Settings", "Cards"),
        QT_TRANSLATE_NOOP("Settings", "Compact cards show less, and more of them fit on the board."),
    ),
    Entry(
        "motion",
        Section.APPEARANCE,
        Shape.CHOICE,
        QT_TRANSLATE_NOOP("Settings", "Motion"),
        QT_TRANSLATE_NOOP("Settings", "Reduced: nothing slides, glides or fades."),
    ),
    Entry(
        "font",
        Section.APPEARANCE,
        Shape.CHOICE,
        QT_TRANSLATE_NOOP("Settings", "Font"),
        QT_TRANSLATE_NOOP("Settings", "Inter comes with the program."),
    ),
    Entry(
        "language",
        Section.APPEARANCE,
        Shape.CHOICE,
        QT_TRANSLATE_NOOP("Settings", "Language"),
        QT_TRANSLATE_NOOP(
            "Settings", "The window opens anew in it, with its days and numbers. Letters and commands stay English."
        ),
    ),
    Entry(
        "letter_keys",
        Section.KEYBOARD,
        Shape.SWITCH,
        QT_TRANSLATE_NOOP("Settings", "Single-letter keys"),
        QT_TRANSLATE_NOOP(
            "Settings", "On the board and in lists a letter alone starts something, such as M for moving a card."
        ),
    ),
    Entry(
        "data_folder",
        Section.DATA,
        Shape.DEED,
        QT_TRANSLATE_NOOP("Settings", "Where your data are"),
        QT_TRANSLATE_NOOP("Settings", "Everything stays in this folder, on this computer."),
    ),
    Entry(
        "backups",
        Section.DATA,
        Shape.DEED,
        QT_TRANSLATE_NOOP("Settings", "Backups"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Copies of everything, each checked: one a day where something changed, and one before an upgrade, an "
            "import, a restore and the deletion of several. The older they are, the fewer are kept.",
        ),
    ),
    Entry(
        "second_backup_folder",
        Section.DATA,
        Shape.DEED,
        QT_TRANSLATE_NOOP("Settings", "Second folder"),
        QT_TRANSLATE_NOOP(
            "Settings", "Every backup goes there as well: another disk, or a folder that is synchronized."
        ),
    ),
    Entry(
        "export_everything",
        Section.DATA,
        Shape.DEED,
        QT_TRANSLATE_NOOP("Settings", "Export everything"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "All applications and these settings in one file (.json), for another computer; or in a zip file "
            "with the schedule and the letters as well, to be read without Followup.",
        ),
    ),
    Entry(
        "import_file",
        Section.DATA,
        Shape.DEED,
        QT_TRANSLATE_NOOP("Settings", "Import"),
        QT_TRANSLATE_NOOP(
            "Settings", "Adds what such a file (.json) holds: all of it or nothing. One undo takes it back."
        ),
    ),
)

BY_NAME: dict[str, Entry] = {entry.name: entry for entry in ENTRIES}


def of_section(section: Section) -> Iterator[Entry]:
    """The settings of a section in their order."""
    return (entry for entry in ENTRIES if entry.section is section)


def label_of(name: str) -> str:
    """What the window calls a setting of the interchange schema; the name itself where it is not shown."""
    entry = BY_NAME.get(name)
    return entry.label if entry else name
