"""What each calendar program does with a file, and which way suits it best."""

from enum import StrEnum

from followup_desktop.domain.export_choice import ExportChoice
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill

tr = Texts("CalendarPrograms")


class Program(StrEnum):
    """Calendar programs whose ways with a second import differ."""

    APPLE = "apple"
    CALCURSE = "calcurse"
    EVOLUTION = "evolution"
    GNOME = "gnome"
    GOOGLE = "google"
    KHAL = "khal"
    KORGANIZER = "korganizer"
    NEXTCLOUD = "nextcloud"
    OUTLOOK = "outlook"
    THUNDERBIRD = "thunderbird"


def program_named(name: str) -> Program | None:
    """The program of that name, as the window's state keeps it; None where it is not known."""
    return Program(name) if name in set(Program) else None


def programs() -> dict[Program, str]:
    """The programs by their names, in the order of the alphabet."""
    return {
        Program.APPLE: tr("Apple Calendar"),
        Program.CALCURSE: "calcurse",
        Program.EVOLUTION: "Evolution",
        Program.GNOME: tr("GNOME Calendar"),
        Program.GOOGLE: tr("Google Calendar"),
        Program.KHAL: "khal",
        Program.KORGANIZER: "KOrganizer",
        Program.NEXTCLOUD: "Nextcloud",
        Program.OUTLOOK: "Outlook",
        Program.THUNDERBIRD: "Thunderbird",
    }


def advice(program: Program | None) -> str:
    """One line about the best way for that program; a general one where it is not known."""
    again = tr("Import the file again whenever it has changed: the events are updated.")
    only_new = tr("Each import adds what is in the file once more: export only what was never exported.")
    return {
        None: tr("Some calendars add changed events twice: import into a calendar of its own."),
        Program.EVOLUTION: again,
        Program.KHAL: again,
        Program.APPLE: tr("Import into a calendar of its own; a second import replaces the same events there."),
        Program.THUNDERBIRD: tr(
            "Importing again does not update events: subscribe to the live file instead (see the settings)."
        ),
        Program.KORGANIZER: tr(
            "Importing again does not update events: add the live file as an iCal calendar file (see the settings)."
        ),
        Program.GNOME: tr("It refuses a file with an event that it knows: export only what was never exported."),
        Program.NEXTCLOUD: tr(
            "Importing again does not update events: publish to it as a calendar server instead (see the settings)."
        ),
        Program.GOOGLE: tr("Import into a calendar of its own. Google drops the reminders."),
        Program.OUTLOOK: tr(
            "Each import adds new copies: delete that calendar before you import again, or subscribe to the live "
            "file (see the settings)."
        ),
        Program.CALCURSE: only_new,
    }[program]


def advice_for(name: str) -> str:
    """The advice for the program of that name, as the window's state keeps it."""
    return advice(program_named(name))


def subscribing(program: Program | None) -> str:
    """How that program subscribes to the live file; how each of them does where it is not known."""
    ways = {
        Program.THUNDERBIRD: tr(
            "Thunderbird: New calendar, On the network; give the address of the file. It looks again by itself."
        ),
        Program.KORGANIZER: tr(
            "KOrganizer: Add calendar, iCal calendar file; choose the file and mark it as read-only."
        ),
        Program.EVOLUTION: tr(
            "Evolution: New calendar, On this computer; choose an existing iCalendar file, and open it read-only."
        ),
        Program.APPLE: tr(
            "Apple Calendar: File, New calendar subscription; it takes addresses of the web, so the file must lie in a "
            "folder that you publish there. Without one, export and import into a calendar of its own."
        ),
    }
    if program in ways:
        return ways[program]
    if program is Program.GNOME:
        return fill(tr("GNOME Calendar shows what Evolution subscribes to. %1"), ways[Program.EVOLUTION])
    if program in (Program.GOOGLE, Program.OUTLOOK, Program.NEXTCLOUD):
        return tr(
            "It subscribes to addresses of the web only: the file must lie in a folder that you publish there. Without "
            "one, export and import."
        )
    if program in (Program.KHAL, Program.CALCURSE):
        return tr("It subscribes to no file: export and import instead.")
    return "\n".join(ways.values())


def subscribing_for(name: str) -> str:
    """The same for the program of that name, as the window's state keeps it."""
    return subscribing(program_named(name))


def best_choice(program: Program | None) -> ExportChoice:
    """Which events a file for that program had better hold."""
    return ExportChoice.NEW if program in (Program.GNOME, Program.CALCURSE) else ExportChoice.EVERYTHING
