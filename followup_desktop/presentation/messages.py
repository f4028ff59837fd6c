"""What the window says about deeds: the toast, and the names of undo and redo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_desktop.domain.vocabulary import ActivityKind, Outcome, Stage
from followup_desktop.presentation.translating import QT_TRANSLATE_NOOP, Texts
from followup_desktop.presentation.wall_clock import fill
from followup_desktop.services.deed import Deed
from followup_desktop.when_wanted import modules_when_wanted

if TYPE_CHECKING:
    from followup_desktop.domain.follow_up import PlannedFollowUp
    from followup_desktop.domain.method.reconcile import Difference
    from followup_desktop.presentation import plan_words, settings_catalogue
    from followup_desktop.services import deeds
    from followup_desktop.services.ports.rows import RecordedChange
else:
    plan_words, settings_catalogue = modules_when_wanted(
        "followup_desktop.presentation", "plan_words", "settings_catalogue"
    )

tr = Texts("Messages")


def stage_name(stage: Stage) -> str:
    """The stage as the board calls it."""
    return {
        Stage.INTERESTED: tr("Interested"),
        Stage.APPLIED: tr("Applied"),
        Stage.INTERVIEWING: tr("Interviewing"),
        Stage.WAITING: tr("Waiting to hear"),
        Stage.OFFER: tr("Offer"),
        Stage.CLOSED: tr("Closed"),
    }[stage]


def outcome_name(outcome: Outcome) -> str:
    """Why an application is closed, as the user chooses it."""
    return {
        Outcome.ACCEPTED: tr("Accepted"),
        Outcome.REJECTED: tr("Rejected"),
        Outcome.MOVED_ON: tr("No answer"),
        Outcome.WITHDRAWN: tr("Withdrawn"),
    }[outcome]


def difference_words(difference: Difference) -> str:
    """The plan's difference: "Adds 2, moves 1, cancels 3"; empty where there is none (Always, 3)."""
    parts = []
    if difference.added:
        parts.append(tr.counted("adds %Ln", "adds %Ln", len(difference.added)))
    if difference.moved:
        parts.append(tr.counted("moves %Ln", "moves %Ln", len(difference.moved)))
    if difference.cancelled:
        parts.append(tr.counted("cancels %Ln", "cancels %Ln", len(difference.cancelled)))
    words = ", ".join(parts)
    return words[:1].upper() + words[1:]


def toast_words(outcome: deeds.Outcome, own_zone: str = "") -> str:
    """What a toast says of a deed: the act, then what it does to the plan.

    ``own_zone`` is the user's time zone: a time in another is said to be of there.
    """
    act = _ACTS.get(outcome.deed, "")
    said = tr(act)
    application = outcome.application
    count = len(outcome.touched)
    difference = outcome.difference
    if (count > 1 or application is None) and (of_several := _of_several(outcome.deed, count)):
        said = of_several
    elif application is not None and (dated := _dated(outcome)) is not None:
        act = plan_words.act_words(dated, application)[1]
        when = plan_words.when_words(dated, dated.slot.start.date(), own_zone)
        said = fill(tr("%1: %2 on %3"), application.company, act, when)
        difference = difference._replace(moved=tuple(one for one in difference.moved if one is not dated))
    elif outcome.deed is Deed.MOVE and application is not None:
        said = fill(tr("%1 moved to %2"), application.company, stage_name(application.stage))
    elif outcome.deed is Deed.ARCHIVE and application is not None and outcome.plan is not None:
        # Whoever puts a card away that is not over may think that this was all.
        stays = tr("%1 archived; its follow-ups stay planned") if outcome.plan.follow_ups else tr("%1 archived")
        said = fill(stays, application.company)
    elif outcome.deed is Deed.IMPORT and outcome.intake is not None:
        said = intake_words(outcome.intake)
    elif outcome.logged in _LOGGED and application is not None:
        said = tr(_LOGGED[outcome.logged]).replace("%1", application.company)
    elif outcome.deed in _OF_ONE and application is not None:
        said = tr(_OF_ONE[outcome.deed]).replace("%1", application.company)
    if outcome.of is not None:
        said = (tr("Undone: %1") if outcome.deed is Deed.UNDO else tr("Done again: %1")).replace(
            "%1", deed_name(outcome.of)
        )
    change = difference_words(difference)
    return fill("%1. %2", said, change) if change else said


def _dated(outcome: deeds.Outcome) -> PlannedFollowUp | None:
    """The follow-up that was given a date of the user's own; None where another deed was done, or it took one back."""
    if outcome.deed is not Deed.SNOOZE:
        return None
    return next((one for one in outcome.difference.moved if one.own), None)


def spoken_words(outcome: deeds.Outcome, own_zone: str = "") -> str:
    """The same for who hears it: a card that was moved is named as it is on the board, by its role."""
    application = outcome.application
    if outcome.deed is not Deed.MOVE or len(outcome.touched) > 1 or application is None:
        return toast_words(outcome, own_zone)
    said = fill(tr("%1, moved to %2."), application.role, stage_name(application.stage))
    change = difference_words(outcome.difference)
    return f"{said} {change}." if change else said


def intake_words(intake: deeds.Intake) -> str:
    """What an import brought: "Imported 4 applications: 3 new, 1 changed, 5 as they are"."""
    count = intake.new + intake.changed
    act = tr.counted("Imported %Ln application", "Imported %Ln applications", count) if count else tr("Imported")
    return fill(tr("%1: %2"), act, intake_counts(intake)) if intake.changed or intake.same else act


def intake_counts(intake: deeds.Intake) -> str:
    """How many are new, changed and the same, of what there is any: "3 new, 5 as they are"."""
    counts = {
        "new": tr.counted("%Ln new", "%Ln new", intake.new),
        "changed": tr.counted("%Ln changed", "%Ln changed", intake.changed),
        "same": tr.counted("%Ln as it is", "%Ln as they are", intake.same),
    }
    return ", ".join(words for name, words in counts.items() if getattr(intake, name)) or tr("no applications")


def _of_several(deed: Deed, count: int) -> str:
    """The act on so many applications at once; empty for what is done to one only."""
    return {
        Deed.MOVE: tr.counted("Moved %Ln application", "Moved %Ln applications", count),
        Deed.ARCHIVE: tr.counted("Archived %Ln application", "Archived %Ln applications", count),
        Deed.UNARCHIVE: tr.counted(
            "Put %Ln application back on the board", "Put %Ln applications back on the board", count
        ),
        Deed.DELETE: tr.counted("Deleted %Ln application", "Deleted %Ln applications", count),
    }.get(deed, "")


def deed_name(change: RecordedChange) -> str:
    """The deed as undo and redo name it: "move of Globex, Backend engineer"."""
    label = change.label
    if change.deed == Deed.SETTING:
        label = ", ".join(settings_catalogue.label_of(setting) for setting in label.split(", "))
    return tr(_NAMES[Deed(change.deed)]).replace("%1", label)


# QT_TRANSLATE_NOOP marks the texts for the translation tools; tr() looks them up.
_ACTS: dict[Deed, str] = {
    Deed.ADD: QT_TRANSLATE_NOOP("Messages", "Added"),
    Deed.EDIT: QT_TRANSLATE_NOOP("Messages", "Saved"),
    Deed.CONTACT: QT_TRANSLATE_NOOP("Messages", "Person saved"),
    Deed.REMOVE_CONTACT: QT_TRANSLATE_NOOP("Messages", "Person removed"),
    Deed.INTERVIEW: QT_TRANSLATE_NOOP("Messages", "Interview saved"),
    Deed.NOTES: QT_TRANSLATE_NOOP("Messages", "Notes saved"),
    Deed.CALL_OFF: QT_TRANSLATE_NOOP("Messages", "Interview called off"),
    Deed.LOG: QT_TRANSLATE_NOOP("Messages", "Logged"),
    Deed.DONE: QT_TRANSLATE_NOOP("Messages", "Done"),
    Deed.SENT_ANYWAY: QT_TRANSLATE_NOOP("Messages", "Sent, with open findings"),
    Deed.SKIP: QT_TRANSLATE_NOOP("Messages", "Skipped"),
    Deed.SNOOZE: QT_TRANSLATE_NOOP("Messages", "Date changed"),
    Deed.ARCHIVE: QT_TRANSLATE_NOOP("Messages", "Archived"),
    Deed.UNARCHIVE: QT_TRANSLATE_NOOP("Messages", "Back on the board"),
    Deed.LETTER: QT_TRANSLATE_NOOP("Messages", "Letter kept"),
    Deed.DELETE: QT_TRANSLATE_NOOP("Messages", "Deleted"),
    Deed.SETTING: QT_TRANSLATE_NOOP("Messages", "Settings changed"),
    Deed.IMPORT: QT_TRANSLATE_NOOP("Messages", "Imported"),
    Deed.RESTORE: QT_TRANSLATE_NOOP("Messages", "Restored from the backup"),
    Deed.SAMPLE: QT_TRANSLATE_NOOP("Messages", "Sample board added"),
    Deed.SAMPLE_GONE: QT_TRANSLATE_NOOP("Messages", "Sample board removed"),
}
_LOGGED: dict[ActivityKind, str] = {
    ActivityKind.CALL: QT_TRANSLATE_NOOP("Messages", "%1: reached somebody"),
    ActivityKind.VOICEMAIL: QT_TRANSLATE_NOOP("Messages", "%1: left a message"),
    ActivityKind.NO_ANSWER: QT_TRANSLATE_NOOP("Messages", "%1: no answer"),
    ActivityKind.EMAIL: QT_TRANSLATE_NOOP("Messages", "%1: sent an email"),
    ActivityKind.LETTER: QT_TRANSLATE_NOOP("Messages", "%1: sent a letter"),
    ActivityKind.RESPONSE: QT_TRANSLATE_NOOP("Messages", "%1: they answered"),
    ActivityKind.NOTE: QT_TRANSLATE_NOOP("Messages", "%1: note kept"),
}
_OF_ONE: dict[Deed, str] = {
    Deed.ADD: QT_TRANSLATE_NOOP("Messages", "%1 added"),
    Deed.EDIT: QT_TRANSLATE_NOOP("Messages", "%1: saved"),
    Deed.INTERVIEW: QT_TRANSLATE_NOOP("Messages", "%1: interview saved"),
    Deed.NOTES: QT_TRANSLATE_NOOP("Messages", "%1: notes saved"),
    Deed.CALL_OFF: QT_TRANSLATE_NOOP("Messages", "%1: interview called off"),
    Deed.DONE: QT_TRANSLATE_NOOP("Messages", "%1: done"),
    Deed.SKIP: QT_TRANSLATE_NOOP("Messages", "%1: skipped"),
    Deed.SNOOZE: QT_TRANSLATE_NOOP("Messages", "%1: date changed"),
    Deed.ARCHIVE: QT_TRANSLATE_NOOP("Messages", "%1 archived"),
    Deed.UNARCHIVE: QT_TRANSLATE_NOOP("Messages", "%1 is back on the board"),
    Deed.DELETE: QT_TRANSLATE_NOOP("Messages", "%1 deleted"),
}
_NAMES: dict[Deed, str] = {
    Deed.ADD: QT_TRANSLATE_NOOP("Messages", "add %1"),
    Deed.EDIT: QT_TRANSLATE_NOOP("Messages", "edit %1"),
    Deed.CONTACT: QT_TRANSLATE_NOOP("Messages", "change of people in %1"),
    Deed.REMOVE_CONTACT: QT_TRANSLATE_NOOP("Messages", "removal of a person from %1"),
    Deed.MOVE: QT_TRANSLATE_NOOP("Messages", "move of %1"),
    Deed.INTERVIEW: QT_TRANSLATE_NOOP("Messages", "interview with %1"),
    Deed.NOTES: QT_TRANSLATE_NOOP("Messages", "notes on %1"),
    Deed.CALL_OFF: QT_TRANSLATE_NOOP("Messages", "calling off with %1"),
    Deed.LOG: QT_TRANSLATE_NOOP("Messages", "entry for %1"),
    Deed.DONE: QT_TRANSLATE_NOOP("Messages", "done for %1"),
    Deed.SENT_ANYWAY: QT_TRANSLATE_NOOP("Messages", "sending for %1"),
    Deed.SKIP: QT_TRANSLATE_NOOP("Messages", "skip for %1"),
    Deed.SNOOZE: QT_TRANSLATE_NOOP("Messages", "date for %1"),
    Deed.LETTER: QT_TRANSLATE_NOOP("Messages", "letter for %1"),
    Deed.DELETE: QT_TRANSLATE_NOOP("Messages", "deletion of %1"),
    Deed.ARCHIVE: QT_TRANSLATE_NOOP("Messages", "archiving of %1"),
    Deed.UNARCHIVE: QT_TRANSLATE_NOOP("Messages", "return of %1"),
    Deed.SETTING: QT_TRANSLATE_NOOP("Messages", "settings: %1"),
    Deed.IMPORT: QT_TRANSLATE_NOOP("Messages", "import"),
    Deed.SAMPLE: QT_TRANSLATE_NOOP("Messages", "sample board"),
    Deed.SAMPLE_GONE: QT_TRANSLATE_NOOP("Messages", "removal of the sample board"),
}
