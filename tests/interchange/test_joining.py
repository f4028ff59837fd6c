"""What an import does to what is there: records are known by their ids or their content, and nothing is lost."""

from collections.abc import Iterator
from typing import Any

import pytest

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.calendar_uids import calendar_uid
from followup_desktop.domain.vocabulary import Stage, State
from followup_desktop.services import board, follow_ups, interchange
from tests.interchange.documents import IDS
from tests.interchange.folders import Folder, a_folder, written

UMBRA = IDS[0]
ASA = {"name": "Åsa Lind", "phone": "+44 20 7946 0018"}
FRIDAY = {"starts_at": "2026-11-20T14:30:00Z", "ends_at": "2026-11-20T15:30:00Z"}
CALL = {"at": "2026-11-19T09:00:00Z", "kind": "call"}
KEY = "application_call:1"


@pytest.fixture
def folder() -> Iterator[Folder]:
    """An empty data folder."""
    with a_folder() as opened:
        yield opened


def umbra(**fields: Any) -> dict[str, Any]:
    """Umbra Health under its id."""
    return {"id": UMBRA, "company": "Umbra Health", "role": "Data platform lead", **fields}


def globex(**fields: Any) -> dict[str, Any]:
    """Globex, without an id."""
    return {"company": "Globex", "role": "Backend engineer", **fields}


def take_in(folder: Folder, *applications: dict[str, Any]) -> tuple[int, int, int]:
    """Imports a file of these applications; returns how many were new, changed and the same."""
    found: interchange.Imported = folder.take_in(
        written({"format": "followup-desktop", "version": 1, "applications": applications})
    )
    return found.intake.new, found.intake.changed, found.intake.same


def stored(folder: Folder, application_id: str = UMBRA) -> JobApplication:
    """The application of that id."""
    return folder.work.store.application(application_id)


def only(folder: Folder) -> JobApplication:
    """The one application there is."""
    (found,) = folder.work.store.applications()
    return found


def names(application: JobApplication) -> list[str]:
    """Who belongs to it."""
    return [contact.name for contact in application.contacts]


# Records without ids ----------------------------------------------------------------------------------------------


def test_a_second_file_with_other_people_adds_them(folder: Folder) -> None:
    take_in(folder, umbra(contacts=[ASA], interviews=[FRIDAY], activity=[CALL]))
    monday = {"starts_at": "2026-11-23T14:30:00Z", "ends_at": "2026-11-23T15:30:00Z"}
    note = {"at": "2026-11-19T09:00:00Z", "kind": "note"}
    assert take_in(folder, umbra(contacts=[{"name": "Sam Weber"}], interviews=[monday], activity=[note])) == (0, 1, 0)
    found = stored(folder)
    assert names(found) == ["Åsa Lind", "Sam Weber"]
    assert [i.starts_at.day for i in found.interviews] == [20, 23]
    assert [a.kind for a in found.activity] == ["call", "note"]


def test_the_same_record_has_the_same_id_in_every_file(folder: Folder) -> None:
    take_in(folder, umbra(contacts=[ASA], interviews=[FRIDAY]))
    before = stored(folder)
    elsewhere = {"starts_at": "2026-11-20T15:30:00+01:00", "ends_at": "2026-11-20T16:30:00+01:00", "notes": ""}
    sam = {"name": "Sam Weber"}
    assert take_in(folder, umbra(contacts=[sam, {**ASA, "title": ""}], interviews=[elsewhere])) == (0, 1, 0)
    assert stored(folder).interviews == before.interviews
    assert names(stored(folder)) == ["Åsa Lind", "Sam Weber"]


def test_equal_records_of_one_file_stay_apart(folder: Folder) -> None:
    twins = umbra(contacts=[ASA, ASA], activity=[CALL, CALL, CALL])
    assert take_in(folder, twins, globex(), globex()) == (3, 0, 0)
    assert (len(stored(folder).contacts), len(stored(folder).activity)) == (2, 3)
    assert take_in(folder, twins, globex(), globex()) == (0, 0, 3)
    assert take_in(folder, globex(), globex(), globex()) == (1, 0, 2)


def test_a_copy_beside_the_record_that_has_its_id_stays_apart(folder: Folder) -> None:
    take_in(folder, umbra(contacts=[ASA]))
    known = stored(folder).contacts[0].id
    assert take_in(folder, umbra(contacts=[{"id": known, **ASA}, ASA])) == (0, 1, 0)
    assert names(stored(folder)) == ["Åsa Lind", "Åsa Lind"]


def test_what_is_there_under_another_id_is_the_same_record(folder: Folder) -> None:
    added = board.add(folder.work, globex(location="Berlin"), Stage.APPLIED, ({**ASA, "title": "CTO"},)).touched[0]
    before = folder.everything()
    assert take_in(folder, globex(contacts=[ASA])) == (0, 0, 1)
    assert folder.everything() == before
    # Once only: a second one is another person.
    assert take_in(folder, globex(contacts=[ASA, ASA])) == (0, 1, 0)
    assert names(stored(folder, added)) == ["Åsa Lind", "Åsa Lind"]


def test_a_record_that_says_something_else_is_another_one(folder: Folder) -> None:
    board.add(folder.work, globex(location="Berlin"), Stage.APPLIED)
    assert take_in(folder, globex(location="Paris")) == (1, 0, 0)


def test_a_file_that_grew_joins_the_application_it_made(folder: Folder) -> None:
    take_in(folder, globex(contacts=[ASA]))
    assert take_in(folder, globex(contacts=[ASA], interviews=[FRIDAY])) == (0, 1, 0)
    assert names(only(folder)) == ["Åsa Lind"]
    assert len(only(folder).interviews) == 1
    assert take_in(folder, globex(contacts=[ASA], interviews=[FRIDAY])) == (0, 0, 1)


def test_what_the_user_made_of_an_imported_record_stays(folder: Folder) -> None:
    file = globex(stage="interested", contacts=[ASA])
    take_in(folder, file)
    imported = only(folder)
    board.move_card(folder.work, imported.id, Stage.APPLIED, fields={"company": "Globex Ltd"})
    board.put_contact(folder.work, imported.id, {"name": "Åsa Lind-Berg"}, imported.contacts[0].id)
    before = folder.everything()
    assert take_in(folder, file) == (0, 0, 1)
    assert folder.everything() == before


# Records with ids -------------------------------------------------------------------------------------------------


def test_a_record_with_an_id_keeps_what_the_file_does_not_name(folder: Folder) -> None:
    asa = {"id": IDS[1], **ASA}
    friday = {"id": IDS[2], **FRIDAY, "contact_ids": [IDS[1]], "learned": "Kafka"}
    take_in(folder, umbra(contacts=[asa], interviews=[friday]))
    renamed = {"id": IDS[1], "name": "Å. Lind"}
    assert take_in(folder, umbra(contacts=[renamed], interviews=[{"id": IDS[2], **FRIDAY}])) == (0, 1, 0)
    contact, interview = stored(folder).contacts[0], stored(folder).interviews[0]
    assert (contact.name, contact.phone) == ("Å. Lind", ASA["phone"])
    assert (interview.contact_ids, interview.learned) == ((IDS[1],), "Kafka")


def test_people_of_two_applications_may_have_one_id(folder: Folder) -> None:
    asa = {"id": IDS[1], **ASA}
    take_in(folder, umbra(contacts=[asa]))
    take_in(folder, umbra(id=IDS[2], contacts=[{**asa, "name": "Somebody else"}]))
    assert folder.take_in(folder.everything()).intake.same == 2
    assert names(stored(folder)) == ["Åsa Lind"]


def test_what_was_done_stays_done(folder: Folder) -> None:
    take_in(folder, umbra(stage="applied", applied_on="2026-11-09"))
    follow_ups.done(folder.work, UMBRA, KEY)
    done = stored(folder).follow_up(KEY)
    older = {"key": KEY, "state": "planned", "own_start": "2026-11-25T14:00:00Z", "subject": "A text"}
    assert take_in(folder, umbra(follow_ups=[older])) == (0, 1, 0)
    found = stored(folder).follow_up(KEY)
    assert (found.state, found.done_at, found.own_start) == (State.DONE, done.done_at, None)
    assert found.subject == "A text"


# What calendars were told -----------------------------------------------------------------------------------------


def test_a_calendar_entry_without_a_uid_gets_the_one_that_it_has_for_good(folder: Folder) -> None:
    file = umbra(stage="applied", follow_ups=[{"key": KEY, "state": "planned", "calendar": {"sequence": 2}}])
    assert take_in(folder, file) == (1, 0, 0)
    entry = stored(folder).follow_up(KEY).calendar
    assert entry is not None
    assert (entry.uid, entry.sequence) == (calendar_uid(UMBRA, KEY), 2)
    assert take_in(folder, file) == (0, 0, 1)
    assert stored(folder).follow_up(KEY).calendar == entry


def test_what_a_calendar_was_told_never_goes_back(folder: Folder) -> None:
    take_in(folder, umbra(stage="applied", applied_on="2026-11-09", contacts=[ASA]))
    untold = folder.everything()
    folder.schedule()
    before = folder.everything()
    other = {"uid": IDS[3], "sequence": 9, "created_at": "2026-11-23T10:00:00Z", "modified_at": "2026-11-23T10:00:00Z"}
    assert folder.take_in(untold).intake.same == 1
    assert take_in(folder, umbra(follow_ups=[{"key": KEY, "state": "planned", "calendar": other}])) == (0, 0, 1)
    assert take_in(folder, umbra(follow_ups=[{"key": KEY, "state": "planned", "calendar": None}])) == (0, 0, 1)
    assert folder.everything() == before


def test_newer_news_for_calendars_are_taken_in(folder: Folder) -> None:
    take_in(folder, umbra(stage="applied", applied_on="2026-11-09", contacts=[ASA]))
    folder.schedule()
    with a_folder() as elsewhere:
        elsewhere.take_in(folder.everything())
        board.edit(elsewhere.work, UMBRA, {"company": "Umbra"})
        elsewhere.schedule()
        newer = elsewhere.everything()
    assert folder.take_in(newer).intake.changed == 1
    assert folder.everything() == newer
