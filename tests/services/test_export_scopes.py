"""Exports of a part of the plan, on a real store: nothing is lost, doubled or told twice, whatever the order."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup_desktop.domain.errors import FollowupError, Refused
from followup_desktop.domain.export_choice import ExportChoice
from followup_desktop.domain.follow_up import CalendarEntry
from followup_desktop.domain.method.plan import plan
from followup_desktop.domain.vocabulary import Outcome, Stage
from followup_desktop.services import board, calendar, calendar_composition, follow_ups, undo
from followup_desktop.services.calendar import CHANGED, EVERYTHING, Scope
from followup_desktop.services.calendar_composition import Composition
from followup_desktop.services.ports.store import CalendarPlace
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.services.settings import change
from followup_desktop.storage.opening import open_store
from tests.builders import HOLIDAYS, a_workplace, at, on
from tests.calendars.events import unfolded
from tests.fakes import SettableClock

MONDAY = "2026-11-23 09:00"
NEW = Scope(ExportChoice.NEW)
COMPANIES = ("Umbra", "Globex", "Hooli")


class Folder:
    """A real data folder with three applications, and a calendar that imports every file by UID and SEQUENCE."""

    def __init__(self, place: Path) -> None:
        self.clock = SettableClock(at(MONDAY))
        zone = {"timezone": "Europe/London", "country": "GB"}
        self.work: Workplace = a_workplace(
            open_store(place / "data", self.clock, first_settings=lambda: zone), self.clock, HOLIDAYS
        )
        self.file = place / "job-follow-ups.ics"
        self.ids = [self.add(company, f"2026-11-{day}") for company, day in zip(COMPANIES, (18, 19, 20), strict=True)]
        self.calendar: dict[str, dict[str, str]] = {}

    def add(self, company: str, applied_on: str) -> str:
        done = board.add(self.work, {"company": company, "role": "Engineer", "applied_on": applied_on}, Stage.APPLIED)
        return done.touched[0]

    def one(self, number: int) -> Scope:
        """The scope of that application alone."""
        return Scope(ExportChoice.APPLICATION, self.ids[number])

    def entries(self) -> dict[CalendarPlace, CalendarEntry]:
        with self.work.store.begin() as unit:
            return unit.calendar_entries()

    def export(self, scope: Scope) -> calendar.Exported:
        """Exports, imports the file into the calendar, and holds what must hold of every export."""
        before = self.entries()
        found = calendar.export(self.work, self.file, scope)
        events = events_of(self.file)
        assert found.total == len(events)
        after = self.entries()
        in_file = {place for place, entry in after.items() if entry.uid in events}
        assert {place: e for place, e in after.items() if place not in in_file} == {
            place: e for place, e in before.items() if place not in in_file
        }, "what the scope leaves out is not touched"
        assert all(after[place].first_exported_at is not None for place in in_file)
        for uid, event in events.items():
            known = self.calendar.get(uid)
            if known is not None:
                assert int(event["SEQUENCE"]) >= int(known["SEQUENCE"]), "a calendar never gets an older event"
                if event["SEQUENCE"] == known["SEQUENCE"]:
                    assert event == known, "what has changed has a higher sequence"
            self.calendar[uid] = event
        return found


@contextmanager
def a_folder() -> Iterator[Folder]:
    """A folder of its own, closed at the end."""
    with tempfile.TemporaryDirectory() as place:
        folder = Folder(Path(place))
        try:
            yield folder
        finally:
            folder.work.store.close()


@pytest.fixture
def folder() -> Iterator[Folder]:
    with a_folder() as made:
        yield made


def events_of(path: Path) -> dict[str, dict[str, str]]:
    """The events of the file by their UID, each by the names of its lines; no UID is there twice."""
    found: dict[str, dict[str, str]] = {}
    for text in "\n".join(unfolded(path.read_bytes())).split("BEGIN:VEVENT\n")[1:]:
        lines = dict(line.partition(":")[::2] for line in text.partition("END:VEVENT")[0].splitlines())
        assert lines["UID"] not in found
        found[lines["UID"]] = lines
    return found


def counts(found: calendar.Exported) -> tuple[int, int, int, int, int]:
    return found.new, found.changed, found.cancelled, found.unchanged, found.total


def companies(folder: Folder) -> list[str]:
    """Of which companies the file tells."""
    said = " ".join(event["SUMMARY"] for event in events_of(folder.file).values())
    return [company for company in COMPANIES if company in said]


def days(first: str, last: str) -> Scope:
    return Scope(ExportChoice.DATES, first=on(first), last=on(last))


# Each scope ---------------------------------------------------------------------------------------------------------


def test_one_application_is_told_alone_and_the_others_stay_new(folder: Folder) -> None:
    assert counts(folder.export(folder.one(1))) == (1, 0, 0, 0, 1)
    assert companies(folder) == ["Globex"]
    assert counts(folder.export(folder.one(1))) == (0, 0, 0, 1, 1)
    assert counts(folder.export(NEW)) == (2, 0, 0, 1, 2)
    assert companies(folder) == ["Umbra", "Hooli"]
    assert counts(folder.export(EVERYTHING)) == (0, 0, 0, 3, 3)


def test_what_is_new_leaves_what_changed_to_a_later_export(folder: Folder) -> None:
    folder.export(EVERYTHING)
    board.edit(folder.work, folder.ids[0], {"role": "Lead engineer", "posting_url": "https://umbra.example/7"})
    folder.add("Initech", "2026-11-20")
    board.move_card(folder.work, folder.ids[1], Stage.CLOSED, outcome=Outcome.WITHDRAWN)
    assert counts(folder.export(NEW)) == (1, 0, 0, 1, 1)
    assert counts(folder.export(NEW)) == (0, 0, 0, 2, 0)
    assert counts(folder.export(CHANGED)) == (0, 1, 1, 2, 2)
    assert counts(folder.export(CHANGED)) == (0, 0, 0, 4, 0)


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2026-11-25", "2026-11-27", 3),
        ("2026-11-25", "2026-11-25", 1),
        ("2026-11-26", "2026-11-26", 1),
        ("2026-11-27", "2026-12-31", 1),
        ("2026-11-28", "2026-12-31", 0),
        ("2026-11-01", "2026-11-24", 0),
        ("0001-01-01", "9999-12-31", 3),
    ],
)
def test_a_range_takes_the_events_of_its_days(folder: Folder, first: str, last: str, expected: int) -> None:
    assert counts(folder.export(days(first, last))) == (expected, 0, 0, 0, expected)
    assert counts(folder.export(CHANGED)) == (3 - expected, 0, 0, expected, 3 - expected)


def test_the_days_are_those_of_the_user(folder: Folder) -> None:
    board.edit(folder.work, folder.ids[0], {"timezone": "Pacific/Auckland"})
    follow_ups.snooze(folder.work, folder.ids[0], "application_call:1", at("2026-12-01 09:30", "Pacific/Auckland"))
    assert folder.export(days("2026-12-01", "2026-12-01")).total == 0
    assert folder.export(days("2026-11-30", "2026-11-30")).total == 1, "still Monday evening in London"


def test_an_event_that_leaves_the_range_is_told_there(folder: Folder) -> None:
    folder.export(EVERYTHING)
    follow_ups.snooze(folder.work, folder.ids[0], "application_call:1", at("2026-12-09 10:00"))
    assert counts(folder.export(days("2026-11-25", "2026-11-25"))) == (0, 1, 0, 0, 1)
    assert folder.export(days("2026-11-25", "2026-11-25")).total == 0
    assert counts(folder.export(days("2026-12-09", "2026-12-09"))) == (0, 0, 0, 1, 1)


def test_a_range_takes_what_was_called_off_in_it(folder: Folder) -> None:
    folder.export(EVERYTHING)
    board.delete(folder.work, folder.ids[0])
    assert counts(folder.export(days("2026-11-26", "2026-11-27"))) == (0, 0, 0, 2, 2)
    assert counts(folder.export(days("2026-11-25", "2026-11-25"))) == (0, 0, 1, 0, 1)


def test_the_slot_of_an_exported_part_stays_until_it_has_ended(folder: Folder) -> None:
    folder.export(folder.one(0))
    (told,) = events_of(folder.file).values()
    folder.clock.instant = at("2026-11-25 10:05")
    folder.export(folder.one(1))
    assert counts(folder.export(folder.one(0))) == (0, 0, 0, 1, 1)
    assert list(events_of(folder.file).values()) == [told]


@pytest.mark.parametrize(
    ("scope", "field"),
    [
        (Scope(ExportChoice.DATES), "first"),
        (Scope(ExportChoice.DATES, first=date(2026, 11, 1)), "last"),
        (Scope(ExportChoice.DATES, first=date(2026, 11, 2), last=date(2026, 11, 1)), "last"),
    ],
)
def test_a_range_that_is_none_writes_nothing(folder: Folder, scope: Scope, field: str) -> None:
    with pytest.raises(Refused) as refused:
        calendar.export(folder.work, folder.file, scope)
    assert refused.value.field == field
    assert not folder.file.exists() and folder.entries() == {}


def test_the_parts_together_are_the_whole(folder: Folder) -> None:
    with a_folder() as other:
        for number in range(3):
            folder.export(folder.one(number))
        other.ids = [other.add(f"{company} again", "2026-11-20") for company in COMPANIES]
        for day in range(24, 30):
            other.export(days(f"2026-11-{day}", f"2026-11-{day}"))
        for each in (folder, other):
            parts = dict(each.calendar)
            assert counts(each.export(EVERYTHING))[:3] == (0, 0, 0)
            assert events_of(each.file) == parts


def test_the_day_of_the_last_export_is_that_of_one_that_told_everything(folder: Folder) -> None:
    state = folder.work.calendar_state
    for scope in (folder.one(0), NEW, days("2026-11-01", "2026-11-30")):
        folder.export(scope)
        assert state.read().exported_at is None
    for scope, day in ((CHANGED, "2026-11-24"), (EVERYTHING, "2026-11-26")):
        folder.clock.instant = at(f"{day} 08:00")
        folder.export(scope)
        assert state.read().exported_at == folder.clock.instant


# In the middle ------------------------------------------------------------------------------------------------------


def test_each_event_of_what_is_gone_is_looked_up_in_a_step_of_its_own(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.export(EVERYTHING)
    board.delete(folder.work, *folder.ids)
    looked_up: list[str] = []
    entry_of = type(folder.work.store).calendar_entry

    def look_up(store: Any, application_id: str, key: str) -> CalendarEntry | None:
        looked_up.append(application_id)
        found: CalendarEntry | None = entry_of(store, application_id, key)
        return found

    monkeypatch.setattr(type(folder.work.store), "calendar_entry", look_up)
    by_then = [len(looked_up) for _ in Composition(folder.work).compose()]
    assert set(looked_up) == set(folder.ids)
    assert all(after - before <= 1 for before, after in pairwise(by_then))


def test_no_step_reads_the_uids_of_everything(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.export(EVERYTHING)
    assert len(folder.work.store.calendar_uids()) > 2
    monkeypatch.setattr(calendar_composition, "UIDS_AT_ONCE", 2)
    read: list[int] = []
    uids_of = type(folder.work.store).calendar_uids

    def read_some(store: Any, *given: Any) -> Any:
        found = uids_of(store, *given)
        read.append(len(found))
        return found

    monkeypatch.setattr(type(folder.work.store), "calendar_uids", read_some)
    composition = Composition(folder.work)
    by_then = [sum(read) for _ in composition.compose()]
    assert all(after - before <= 2 for before, after in pairwise(by_then)) and by_then[-1] > 2
    assert counts(calendar.count(composition, EVERYTHING))[:3] == (0, 0, 0)


@pytest.mark.parametrize("what", ["export", "edit", "delete", "add", "settings"])
@pytest.mark.parametrize("moment", range(14))
def test_what_happens_between_two_steps_of_an_export_is_neither_lost_nor_turned_back(
    folder: Folder, what: str, moment: int
) -> None:
    composition = Composition(folder.work)
    steps = calendar.exporting(folder.work, composition, folder.file, EVERYTHING)
    found: Any = None
    for number in range(200):
        if number == moment:
            between(folder, composition, what)
        try:
            step = steps.send(found)
        except StopIteration:
            break
        found = step() if callable(step) else None
    first = events_of(folder.file)
    if what == "export":
        assert counts(folder.export(CHANGED)) == (0, 0, 0, 3, 0), "what two exports told is told"
    folder.calendar.update(first)
    folder.export(EVERYTHING)
    assert counts(folder.export(CHANGED))[:3] == (0, 0, 0)
    there = len(list(folder.work.store.applications()))
    states = [event["STATUS"] for event in folder.calendar.values()]
    assert states.count("CONFIRMED") == there
    stored = {entry.uid: entry for entry in folder.entries().values()}
    assert all(stored[uid].sequence == int(event["SEQUENCE"]) for uid, event in folder.calendar.items())


def between(folder: Folder, composition: Composition, what: str) -> None:
    """What the window or a command does meanwhile; the window tells the composition."""
    if what == "export":
        folder.clock.pass_by(seconds=1)
        calendar.export(folder.work, folder.file.with_name("other.ics"))
    elif what == "edit":
        board.edit(folder.work, folder.ids[0], {"role": "Lead engineer", "posting_url": "https://umbra.example/7"})
        composition.forget([folder.ids[0]])
    elif what == "delete":
        board.delete(folder.work, folder.ids[1])
        composition.forget([folder.ids[1]])
    elif what == "add":
        composition.forget([folder.add("Initech", "2026-11-20")])
    else:
        change(folder.work, {"user_name": "Priya Nair"})
        composition.forget_all()


# Whatever the order -------------------------------------------------------------------------------------------------

ACTS = ("wait", "wait", "edit", "snooze", "skip", "done", "delete", "undo", "close")
EXPORTS = ("everything", "application", "dates", "changed", "new")
STEPS = st.lists(
    st.tuples(st.sampled_from((*ACTS, *EXPORTS, *EXPORTS)), st.integers(0, 2), st.integers(0, 20)),
    min_size=3,
    max_size=14,
)


def act(folder: Folder, what: str, number: int, size: int) -> None:
    """One deed, where it is possible."""
    work, id_ = folder.work, folder.ids[number]
    if what == "wait":
        folder.clock.pass_by(minutes=7 + 23 * size)
        return
    first: Any = None
    if work.store.find_ids(id_):
        application = work.store.application(id_)
        open_now = plan(application, folder.clock.now(), work.store.settings(), HOLIDAYS).follow_ups
        first = open_now[0] if open_now else None
    try:
        if what == "undo":
            undo.undo(work)
        elif what == "edit":
            board.edit(work, id_, {"location": f"Floor {size}", "posting_url": f"https://jobs.example/{size}"})
        elif what == "delete":
            board.delete(work, id_)
        elif what == "close":
            board.move_card(work, id_, Stage.CLOSED, outcome=Outcome.WITHDRAWN)
        elif first is not None and what == "snooze":
            follow_ups.snooze(work, id_, first.key, at(f"2026-12-{1 + size:02} 10:00"))
        elif first is not None and what == "skip":
            follow_ups.skip(work, id_, first.key)
        elif first is not None and what == "done":
            follow_ups.done(work, id_, first.key, anyway=True)
    except FollowupError:
        return


def scope_of(folder: Folder, what: str, number: int, size: int) -> Scope:
    if what == "application":
        return folder.one(number)
    if what == "dates":
        return days(f"2026-11-{20 + number:02}", f"2026-12-{1 + size:02}")
    return Scope(ExportChoice(what))


@settings(max_examples=30)
@given(STEPS)
def test_successive_exports_of_any_scopes_never_lose_double_or_turn_back_an_event(steps: Any) -> None:
    with a_folder() as folder:
        for what, number, size in steps:
            if what not in EXPORTS:
                act(folder, what, number, size)
                continue
            scope = scope_of(folder, what, number, size)
            folder.export(scope)
            content = folder.file.read_bytes()
            if scope.choice in (ExportChoice.CHANGED, ExportChoice.NEW):
                assert folder.export(scope).total == 0, "it was told"
            elif scope.choice is not ExportChoice.DATES:
                folder.export(scope)
                assert folder.file.read_bytes() == content, "the same data, the same bytes"
        folder.export(CHANGED)
        told = dict(folder.calendar)
        folder.export(EVERYTHING)
        whole = events_of(folder.file)
        assert {uid: shown(event) for uid, event in whole.items()} == {uid: shown(event) for uid, event in told.items()}


def shown(event: dict[str, str]) -> dict[str, str]:
    """What of an event a calendar shows."""
    return {name: value for name, value in event.items() if name not in {"DTSTAMP", "LAST-MODIFIED", "SEQUENCE"}}
