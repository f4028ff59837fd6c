"""Today as a list: sections, what is late, what their clocks say; the model tells views the least that is true."""

import random
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from itertools import permutations
from pathlib import Path

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from followup_desktop.calendars.public_holidays import PublicHolidays
from followup_desktop.domain.settings import Settings
from followup_desktop.domain.vocabulary import Channel, Kind
from followup_desktop.presentation import agenda_placement
from followup_desktop.presentation.agenda_model import RAIL, AgendaModel, SectionHead
from followup_desktop.presentation.agenda_placement import AHEAD, Agenda, Placement, rows_of
from followup_desktop.presentation.agenda_words import (
    AgendaItem,
    AgendaWording,
    DoneBy,
    Section,
    Urgency,
    done_by,
    section_of,
)
from followup_desktop.presentation.day_words import quiet_hours, things_today
from followup_desktop.presentation.desk import Desk
from followup_desktop.services.ports.rows import AgendaRow
from followup_desktop.services.steps import to_the_end
from followup_desktop.storage.opening import open_store
from tests.builders import a_workplace, some_settings
from tests.fakes import SettableClock

NOW = datetime(2026, 11, 23, 9, 41, tzinfo=UTC)  # a Monday
SETTINGS = some_settings()


def a_row(key: str = "application_call:1", **facts: object) -> AgendaRow:
    defaults: dict[str, object] = {
        "application_id": "globex",
        "company": "Globex",
        "role": "Backend engineer",
        "key": key,
        "kind": key.partition(":")[0],
        "channel": "call",
        "contact": "Sam Weber",
        "phone": "+49 30 901820",
        "due_on": "2026-11-23",
        "slot_start": "2026-11-23T10:00:00Z",
        "slot_end": "2026-11-23T10:15:00Z",
        "all_day": 0,
        "zone": "Europe/Berlin",
        "own": 0,
        "in_time_until": "2026-11-23T22:59:59Z",
    }
    return AgendaRow(**{**defaults, **facts})  # type: ignore[arg-type]


LATE = a_row(
    "thank_you_note:i1:asa:1",
    application_id="umbra",
    company="Umbra Health",
    channel="email",
    contact="Åsa Lind",
    in_time_until="2026-11-21T14:30:00Z",
    zone="Europe/London",
)
CALL = a_row()
MESSAGE = a_row(
    "decision_call:i2:1",
    application_id="hooli",
    channel="voicemail",
    slot_start="2026-11-23T17:30:00Z",
    zone="Europe/London",
)
OFFER = a_row(
    "offer_reply:1",
    application_id="vandelay",
    channel="decide",
    all_day=1,
    slot_start="2026-11-24",
    slot_end="2026-11-25",
    in_time_until="2026-11-24T22:59:59Z",
    contact=None,
    phone=None,
)
INTERVIEW = a_row(
    "ask_process:i3:1",
    application_id="acme",
    channel="interview",
    slot_start="2026-11-26T13:30:00Z",
    in_time_until=None,
)
ROWS = (LATE, CALL, MESSAGE, OFFER, INTERVIEW)


@pytest.fixture
def model(qapp: object) -> AgendaModel:
    found = AgendaModel()
    found.tester = QAbstractItemModelTester(found)  # type: ignore[attr-defined]
    found.set_rows(ROWS, NOW, SETTINGS)
    return found


def a_placement(rows: Iterable[AgendaRow], now: datetime, settings: Settings) -> Placement:
    placement = Placement(now, settings)
    to_the_end(placement.fill(rows))
    return placement


def entries(model: AgendaModel) -> list[str]:
    found = []
    for row in range(model.rowCount()):
        entry = model.entry(model.index(row))
        found.append(f"# {entry.title}" if isinstance(entry, SectionHead) else entry.key if entry else "")
    return found


def the(model: AgendaModel, key: str) -> AgendaItem:
    for row in range(model.rowCount()):
        item = model.item(model.index(row))
        if item is not None and item.key == key:
            return item
    raise AssertionError(key)


def test_sections_in_their_order_with_titles(model: AgendaModel) -> None:
    assert entries(model) == [
        "# Overdue",
        LATE.key,
        "# Today",
        CALL.key,
        MESSAGE.key,
        "# Tomorrow",
        OFFER.key,
        "# This week",
        INTERVIEW.key,
    ]
    assert model.today_count == 3


def test_the_rail_leaves_the_rest_of_the_week_out_and_counts_alike(qapp: object) -> None:
    rail = AgendaModel(RAIL)
    rail.set_rows(ROWS, NOW, SETTINGS)
    assert entries(rail)[-2:] == ["# Tomorrow", OFFER.key]
    assert rail.today_count == 3


def test_the_words_of_a_row(model: AgendaModel) -> None:
    late = the(model, LATE.key)
    assert (late.act, late.who, late.when, late.urgency) == (
        "Thank-you note",
        "Umbra Health · Åsa Lind",
        "2 d late",
        Urgency.LATE,
    )
    call = the(model, CALL.key)
    assert (call.reach, call.when, call.urgency) == ("Globex · +49 30 901820", "10:00", Urgency.NOW)
    assert call.there == "It is 10:41 in Berlin · good time to call"
    message = the(model, MESSAGE.key)
    assert (message.when, message.urgency) == ("17:30", Urgency.LATER)
    assert message.there == "It is 09:41 in London · better from 17:30"
    assert the(model, INTERVIEW.key).when == "Thu 26 Nov 13:30"
    assert "Introduce yourself by phone, Globex · Sam Weber." in call.accessible


def test_an_interview_that_goes_on_says_since_which_day(qapp: object) -> None:
    model = AgendaModel()
    model.set_rows([INTERVIEW._replace(slot_start="2026-11-21T13:30:00Z")], NOW, SETTINGS)
    assert (the(model, INTERVIEW.key).when, the(model, INTERVIEW.key).urgency) == ("Sat 21 Nov", Urgency.NOW)


@pytest.mark.parametrize(
    ("utc", "channel", "zone", "said"),
    [
        ("2026-11-23T09:41", "call", "Asia/Kathmandu", "It is 15:26 in Kathmandu · good time to call"),
        ("2026-11-23T09:41", "call", "America/Los_Angeles", "It is 01:41 in Los Angeles · not a time to call"),
        ("2026-11-23T12:00", "call", "Europe/London", "It is 12:00 in London · better from 14:00"),
        ("2026-11-23T16:30", "call", "Europe/London", "It is 16:30 in London · better tomorrow"),
        ("2026-11-22T11:00", "call", "Europe/London", "It is 11:00 in London · the weekend there"),
        ("2026-11-23T18:00", "voicemail", "Europe/London", "It is 18:00 in London · good time for a message"),
        ("2026-11-23T22:30", "call", "America/Los_Angeles", "It is 14:30 in Los Angeles · your own quiet hours"),
        # Their evening begins in the user's own night: it is no better then.
        ("2026-11-23T18:10", "voicemail", "America/Los_Angeles", "It is 10:10 in Los Angeles · better tomorrow"),
        ("2026-11-23T11:00", "email", "Europe/Berlin", "It is 12:00 in Berlin"),
    ],
)
def test_what_their_clock_says(qapp: object, utc: str, channel: str, zone: str, said: str) -> None:
    model = AgendaModel()
    row = a_row(channel=channel, zone=zone, slot_start=f"{utc}:00Z")
    model.set_rows([row], datetime.fromisoformat(utc).replace(tzinfo=UTC), SETTINGS)
    assert the(model, row.key).there == said


def test_overdue_is_derived_when_it_is_read(model: AgendaModel) -> None:
    model.set_rows(ROWS, datetime(2026, 11, 24, 9, 0, tzinfo=UTC), SETTINGS)
    assert the(model, CALL.key).section is Section.OVERDUE
    assert the(model, CALL.key).when == "1 d late"
    assert the(model, OFFER.key).section is Section.TODAY
    assert the(model, OFFER.key).when == "any time"


def test_late_ones_stand_by_how_late_they_are(qapp: object) -> None:
    model = AgendaModel()
    older = LATE._replace(application_id="older", in_time_until="2026-11-18T14:30:00Z")
    model.set_rows([LATE, older], NOW, SETTINGS)
    assert [model.item(model.index(n)).application_id for n in (1, 2)] == ["older", "umbra"]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("day", "today", "section"),
    [
        ("2026-11-22", "2026-11-23", Section.TODAY),
        ("2026-11-24", "2026-11-23", Section.TOMORROW),
        ("2026-11-29", "2026-11-23", Section.THIS_WEEK),
        ("2026-11-30", "2026-11-23", None),
        ("2026-11-30", "2026-11-27", Section.NEXT_WEEK),
        ("2026-11-30", "2026-11-29", Section.TOMORROW),
        ("2026-12-07", "2026-11-29", None),
        ("2026-12-06", "2026-11-29", Section.NEXT_WEEK),
    ],
)
def test_the_section_of_a_day(day: str, today: str, section: Section | None) -> None:
    assert section_of(date.fromisoformat(day), date.fromisoformat(today)) is section


@pytest.mark.parametrize(
    ("kind", "channel", "way"),
    [
        (Kind.APPLICATION_CALL, Channel.CALL, DoneBy.LOGGING),
        (Kind.APPLICATION_CALL, Channel.EMAIL, DoneBy.SENDING),
        (Kind.DECISION_CALL, Channel.VOICEMAIL, DoneBy.LOGGING),
        (Kind.ASK_PROCESS, Channel.INTERVIEW, DoneBy.TIME),
        (Kind.INTERVIEW_NOTES, Channel.NOTES, DoneBy.NOTES),
        (Kind.THANK_YOU_NOTE, Channel.LETTER, DoneBy.SENDING),
        (Kind.GRACIOUS_NOTE, Channel.EMAIL, DoneBy.SENDING),
        (Kind.MOVE_ON, Channel.DECIDE, DoneBy.MOVING_ON),
        (Kind.OFFER_REPLY, Channel.DECIDE, DoneBy.MARKING),
    ],
)
def test_what_done_means(kind: Kind, channel: Channel, way: DoneBy) -> None:
    assert done_by(kind, channel) is way


def test_done_is_not_offered_for_an_interview(model: AgendaModel) -> None:
    assert not the(model, INTERVIEW.key).is_for_marking
    assert the(model, CALL.key).is_for_marking


def test_a_letter_that_asks_again_goes_on_asking_until_it_is_gone(model: AgendaModel) -> None:
    model.ask_again("umbra", LATE.key, "Did it go out?")
    assert the(model, LATE.key).asks_again == "Did it go out?"
    model.set_rows(ROWS, NOW, SETTINGS)
    assert the(model, LATE.key).asks_again == "Did it go out?"
    model.set_rows([CALL], NOW, SETTINGS)
    model.set_rows(ROWS, NOW, SETTINGS)
    assert the(model, LATE.key).asks_again == ""


def test_titles_cannot_be_chosen(model: AgendaModel) -> None:
    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsSelectable


def test_a_row_keeps_its_index_while_others_come_and_go(model: AgendaModel) -> None:
    kept = QPersistentModelIndex(model.index_of("hooli", MESSAGE.key))
    model.set_rows([CALL, MESSAGE, OFFER, INTERVIEW], NOW, SETTINGS)
    assert kept.isValid()
    assert model.item(kept).key == MESSAGE.key  # type: ignore[union-attr]


def test_every_way_from_some_rows_to_others_is_told_rightly(qapp: object) -> None:
    """QAbstractItemModelTester watches; the rows are those of a model that was filled at once."""
    model = AgendaModel()
    tester = QAbstractItemModelTester(model)
    sets = [(), (CALL,), (LATE, CALL), (MESSAGE, OFFER), ROWS, (LATE, INTERVIEW)]
    for one, other in permutations(sets, 2):
        model.set_rows(one, NOW, SETTINGS)
        model.set_rows(other, NOW, SETTINGS)
        fresh = AgendaModel()
        fresh.set_rows(other, NOW, SETTINGS)
        assert entries(model) == entries(fresh)
    assert tester.model() is model


def test_text_is_one_line_without_control_characters(qapp: object) -> None:
    model = AgendaModel()
    model.set_rows([a_row(company="Glo\nbex\x00 <b>x</b>", contact="Sam\u2028Weber")], NOW, SETTINGS)
    assert the(model, "application_call:1").who == "Glo bex <b>x</b> · Sam Weber"


def test_words_of_the_day(qapp: object) -> None:
    assert [things_today(n) for n in (0, 1)] == ["Nothing left today", "1 thing today"]
    assert quiet_hours(SETTINGS) == ("Quiet hours 20:30 to 07:00", "No calls suggested overnight")


def test_the_rows_of_one_application_are_those_that_the_store_reads(qapp: object, tmp_path: Path) -> None:
    """After a deed only its application is looked at; Today must say the same as after a restart."""
    clock = SettableClock(NOW)
    store = open_store(tmp_path / "data", clock, first_settings=lambda: {"timezone": "Europe/London"})
    try:
        desk = Desk(a_workplace(store, clock, PublicHolidays(tmp_path / "data")))
        assert desk.fill_with_sample() is not None
        for application in list(store.applications()):
            read = [row for row in desk.agenda(NOW + timedelta(days=500)) if row.application_id == application.id]
            made = rows_of(application, desk.plan(application))
            assert sorted(made) == sorted(read), application.company
        agenda = Agenda()
        to_the_end(agenda.fill([desk.agenda(NOW + AHEAD)]))
        soonest = [row.slot_start for row in agenda.rows()]
        assert soonest == sorted(soonest) != []
    finally:
        store.close()


def test_an_agenda_takes_over_one_application(qapp: object) -> None:
    agenda = Agenda()
    to_the_end(agenda.fill([list(ROWS)]))
    agenda.put("umbra", ())
    assert [row.key for row in agenda.rows()] == [CALL.key, MESSAGE.key, OFFER.key, INTERVIEW.key]


def test_a_minute_says_their_clocks_anew_and_leaves_the_rows(model: AgendaModel) -> None:
    before = entries(model)
    model.tell_time(datetime(2026, 11, 23, 9, 42, tzinfo=UTC), SETTINGS)
    assert entries(model) == before
    assert the(model, CALL.key).there == "It is 10:42 in Berlin · good time to call"


def test_an_agenda_that_follows_deeds_is_that_which_is_read_anew(qapp: object) -> None:
    chance = random.Random(7)
    agenda, known = Agenda(), {}
    for _ in range(300):
        id_ = f"a{chance.randrange(12)}"
        known[id_] = tuple(
            a_row(f"move_on:{n}", application_id=id_, slot_start=f"2026-11-{chance.randrange(23, 27)}T10:00:00Z")
            for n in range(chance.randrange(3))
        )
        agenda.put(id_, known[id_])
    anew = Agenda()
    to_the_end(anew.fill(list(rows) for rows in known.values()))
    assert agenda.rows() == anew.rows() != []


@pytest.mark.parametrize("sections", [RAIL, tuple(Section)])
def test_lists_that_follow_what_has_changed_are_those_that_are_filled_anew(
    qapp: object, sections: tuple[Section, ...]
) -> None:
    chance = random.Random(3)
    agenda, model = Agenda(), AgendaModel(sections)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    placement = a_placement((), NOW, SETTINGS)
    model.take(placement)
    for _ in range(400):
        id_ = f"a{chance.randrange(9)}"
        rows = tuple(
            a_row(
                f"move_on:{n}",
                application_id=id_,
                company=chance.choice("AB"),
                slot_start=f"2026-11-{chance.randrange(21, 30)}T{chance.choice(('00:00:00Z', '10:00:00Z'))}",
                in_time_until=chance.choice((None, "2026-11-22T10:00:00Z", "2026-12-22T10:00:00Z")),
            )
            for n in range(chance.randrange(3))
        )
        model.follow(placement.change(agenda.put(id_, rows), rows))
        fresh = AgendaModel(sections)
        fresh.set_rows(agenda.rows(), NOW, SETTINGS)
        assert entries(model) == entries(fresh)
        assert model.today_count == fresh.today_count
    assert tester.model() is model


def test_a_row_that_says_something_else_keeps_its_place_and_one_that_goes_asks_no_more(model: AgendaModel) -> None:
    placement = a_placement(ROWS, NOW, SETTINGS)
    model.take(placement)
    kept = QPersistentModelIndex(model.index_of(CALL.application_id, CALL.key))
    called = CALL._replace(contact="Somebody else")
    model.follow(placement.change([CALL], [called]))
    assert kept.isValid() and model.item(kept).who.endswith("Somebody else")  # type: ignore[union-attr]
    model.ask_again(CALL.application_id, CALL.key, "Sure?")
    model.follow(placement.change([called], []))
    assert not kept.isValid()
    model.follow(placement.change([], [CALL]))
    assert the(model, CALL.key).asks_again == ""


def test_a_placement_holds_for_a_quarter_of_an_hour_and_its_settings(qapp: object) -> None:
    placement = a_placement((), NOW, SETTINGS)
    assert placement.holds(NOW + timedelta(minutes=3), SETTINGS)
    assert not placement.holds(NOW + timedelta(minutes=4), SETTINGS)
    assert not placement.holds(NOW, some_settings(timezone="Asia/Tokyo"))


@pytest.mark.parametrize("zone", ["Europe/London", "Asia/Kathmandu", "Pacific/Auckland", "America/New_York"])
@pytest.mark.parametrize("day", [23, 27, 29])
def test_every_row_stands_where_its_own_section_is(zone: str, day: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The sections are cut out of the sorted rows; each row, asked alone, belongs where it stands."""
    monkeypatch.setattr(agenda_placement, "_AT_ONCE", 70)
    chance = random.Random(day)
    settings = some_settings(timezone=zone)
    now = datetime(2026, 11, day, 9, 41, tzinfo=UTC)
    rows = []
    for n in range(400):
        at = now + timedelta(minutes=15 * chance.randrange(-200, 1_200))
        all_day = n % 4 == 0
        start = at.date().isoformat() if all_day else f"{at:%Y-%m-%dT%H:%M:%SZ}"
        until = f"{at + timedelta(hours=chance.randrange(30)):%Y-%m-%dT%H:%M:%SZ}" if n % 5 else None
        rows.append(a_row(application_id=f"a{n}", slot_start=start, all_day=int(all_day), in_time_until=until))
    agenda = Agenda()
    to_the_end(agenda.fill(rows[start : start + 90] for start in range(0, len(rows), 90)))
    placed = a_placement(agenda.rows(), now, settings)
    wording = AgendaWording(now, settings)
    for section, found in placed.sections.items():
        own = [row for row in agenda.rows() if wording.section(row) is section]
        if section is Section.OVERDUE:
            own.sort(key=lambda row: (row.in_time_until, row.company, row.key, row.slot_start, row.application_id))
        assert found == own, section
    assert sum(map(len, placed.sections.values())) == sum(wording.section(row) is not None for row in rows)
