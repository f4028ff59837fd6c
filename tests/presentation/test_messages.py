"""What the window says about deeds."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale

from followup_desktop.domain.method.reconcile import Difference
from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.messages import deed_name, toast_words
from followup_desktop.services.deed import Deed
from followup_desktop.services.deeds import Intake, Outcome
from followup_desktop.services.ports.rows import RecordedChange
from tests.builders import an_application
from tests.desks import Heard, TestDesk

OF_A_DEED = [Deed.UNDO, Deed.REDO]


def change(deed: Deed, label: str = "Globex, Backend engineer") -> RecordedChange:
    return RecordedChange(7, datetime(2026, 11, 23, tzinfo=UTC), deed, "globex", label, "done")


@pytest.mark.parametrize("deed", [deed for deed in Deed if deed not in OF_A_DEED])
def test_every_deed_has_a_name_for_undo_and_something_to_say(deed: Deed) -> None:
    if deed is not Deed.RESTORE:  # no change of the history: another backup takes it back
        name = deed_name(change(deed))
        assert name.strip() and "%1" not in name
    assert toast_words(Outcome(deed, 7, ("globex",), application=an_application(id="globex")))


def test_the_name_of_a_deed_names_its_application() -> None:
    assert deed_name(change(Deed.MOVE)) == "move of Globex, Backend engineer"
    assert deed_name(change(Deed.SAMPLE, "")) == "sample board"


@pytest.mark.parametrize(
    ("deed", "said"),
    [
        (Deed.UNDO, "Undone: move of Globex, Backend engineer"),
        (Deed.REDO, "Done again: move of Globex, Backend engineer"),
    ],
)
def test_undo_and_redo_say_what_they_are_about(deed: Deed, said: str) -> None:
    assert toast_words(Outcome(deed, 8, ("globex",), of=change(Deed.MOVE))) == said


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("intake", "said"),
    [
        (Intake(1, 0, 0), "Imported 1 application"),
        (Intake(3, 0, 0), "Imported 3 applications"),
        (Intake(3, 0, 1), "Imported 3 applications: 3 new, 1 as it is"),
        (Intake(2, 1, 5), "Imported 3 applications: 2 new, 1 changed, 5 as they are"),
        (Intake(0, 1, 0), "Imported 1 application: 1 changed"),
        (Intake(0, 0, 2), "Imported: 2 as they are"),
        (Intake(0, 0, 0), "Imported"),
    ],
)
def test_an_import_says_how_many_it_brought_and_what_was_there(intake: Intake, said: str) -> None:
    assert toast_words(Outcome(Deed.IMPORT, 7, ("globex", "umbra"), intake=intake)) == said


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("deed", "of_one", "of_three"),
    [
        (Deed.MOVE, "Umbra Health moved to Waiting to hear", "Moved 3 applications"),
        (Deed.ARCHIVE, "Umbra Health archived", "Archived 3 applications"),
        (Deed.UNARCHIVE, "Umbra Health is back on the board", "Put 3 applications back on the board"),
        (Deed.DELETE, "Umbra Health deleted", "Deleted 3 applications"),
        (Deed.SKIP, "Umbra Health: skipped", "Skipped"),
        (Deed.ADD, "Umbra Health added", "Added"),
    ],
)
def test_one_is_named_and_several_are_counted(deed: Deed, of_one: str, of_three: str) -> None:
    application = an_application(Stage.WAITING)
    assert toast_words(Outcome(deed, 1, ("app",), application=application)) == of_one
    assert toast_words(Outcome(deed, 1, ("a", "b", "c"))) == of_three
    changed = Difference(added=(1, 2), cancelled=(3,))  # type: ignore[arg-type]
    assert toast_words(Outcome(deed, 1, ("a", "b", "c"), changed)) == f"{of_three}. Adds 2, cancels 1"


@pytest.mark.usefixtures("qapp")
def test_a_card_that_is_put_away_says_whether_its_follow_ups_stay() -> None:
    desk = TestDesk("2026-11-23 09:00")
    done = Heard(desk.changed)
    globex = desk.add_globex(applied_on="2026-11-16")
    desk.move(globex.id, Stage.APPLIED)
    desk.archive(globex.id)
    assert toast_words(done.last) == "Globex archived; its follow-ups stay planned"
    desk.unarchive(globex.id)
    desk.move(globex.id, Stage.INTERESTED)
    desk.archive(globex.id)
    assert toast_words(done.last) == "Globex archived"


@pytest.mark.usefixtures("qapp")
def test_a_date_of_ones_own_is_said_on_the_clock_of_whom_it_is_for() -> None:
    desk = TestDesk("2026-11-23 09:00")
    done = Heard(desk.changed)
    globex = desk.add_globex(applied_on="2026-11-16", timezone="Europe/Berlin")
    desk.move(globex.id, Stage.APPLIED)
    desk.snooze(globex.id, "application_call:1", datetime(2026, 11, 24, 9, tzinfo=UTC))
    said = "Globex: Intro call on Tue 24 Nov, 10:00"
    assert toast_words(done.last, "Europe/Berlin") == said
    assert toast_words(done.last, "Europe/London") == f"{said} Berlin time"
    desk.snooze(globex.id, "application_call:1", None)
    assert toast_words(done.last, "Europe/London") == "Globex: date changed. Moves 1"


@pytest.mark.usefixtures("qapp")
def test_after_a_month_that_is_written_short_there_is_one_full_stop() -> None:
    desk = TestDesk("2026-11-23 09:00")
    done = Heard(desk.changed)
    globex = desk.add_globex()
    assert desk.move(globex.id, Stage.OFFER, fields={"offer_reply_by": "2026-11-26"})
    desk.snooze(globex.id, "offer_reply:1", datetime(2026, 11, 27, tzinfo=UTC))
    moved = done.last
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        said = toast_words(replace(moved, difference=moved.difference._replace(added=(1,))))
    finally:
        QLocale.setDefault(before)
    assert said.endswith("27. Nov. Adds 1")
