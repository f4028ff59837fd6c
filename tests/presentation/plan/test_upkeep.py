"""The plan as it is read: which lanes and marks stand in the weeks, what is told of them, and what a deed changes."""

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.errors import NotFound
from followup_desktop.domain.vocabulary import Kind
from followup_desktop.presentation.plan import upkeep
from followup_desktop.presentation.plan.lane_facts import LaneFacts, Promised
from followup_desktop.presentation.plan.marks import Mark, Standing, show_words, shown_as
from followup_desktop.presentation.plan.marks_model import HEAD, PlanRole
from followup_desktop.presentation.plan.moving import Moving
from followup_desktop.presentation.plan.plan_table import Column
from followup_desktop.presentation.plan.shows import SHOWN_AT_FIRST, Show
from followup_desktop.presentation.plan.upkeep import SOME, PlanUpkeep
from followup_desktop.presentation.plan.weeks import Moment, Sheet
from tests.builders import at, on
from tests.desks import RealDesk
from tests.fakes import SettableClock
from tests.presentation.plan.plans import CALL, INTERVIEW, MESSAGE, MOVE_ON, NOTE, NOW, OFFER, some_applications

STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal
LONDON = {"timezone": "Europe/London", "country": "GB"}


@pytest.fixture
def desk(qapp: object, tmp_path: Path) -> Iterator[RealDesk]:
    found = RealDesk(tmp_path / "data", NOW)
    found.change_settings(LONDON)
    for application in some_applications():
        with found.work.store.begin() as unit:
            unit.put(application, found.plan(application))
            unit.commit("add", found.now(), application.id, application.company)
    yield found
    found.close()


@pytest.fixture
def plan(desk: RealDesk) -> PlanUpkeep:
    made = PlanUpkeep(desk)
    for model in (made.marks, made.table):
        # It would read on by itself.
        QAbstractItemModelTester(model, STRICT, made).setUseFetchMore(False)
    made.read()
    return made


@pytest.fixture
def listed(plan: PlanUpkeep) -> PlanUpkeep:
    """The same as a list."""
    plan.show_list(True)
    return plan


def marks_of(plan: PlanUpkeep, application_id: str) -> list[Mark]:
    return [mark for lane in plan.marks.lanes if lane.application_id == application_id for mark in lane.marks]


def spoken(plan: PlanUpkeep, application_id: str, key: str = "") -> str:
    index = plan.marks.index_of(application_id, key)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


# What stands in the weeks ---------------------------------------------------------------------------------------------


def test_each_application_with_something_ahead_has_a_lane_soonest_first(plan: PlanUpkeep) -> None:
    assert plan.weeks.first == on("2026-11-23")
    assert [lane.application_id for lane in plan.marks.lanes] == [
        "kumo",
        "globex",
        "vandelay",
        "acme",
        "umbra",
        "hooli",
    ]
    assert [(m.key, m.day, m.clock) for m in marks_of(plan, "umbra")] == [(MESSAGE, on("2026-11-30"), time(17, 30))]
    # 10:00 in Berlin on the user's own clock.
    assert [(m.key, m.day, m.clock) for m in marks_of(plan, "globex")] == [(CALL, on("2026-11-25"), time(9))]
    assert [(m.key, m.clock) for m in marks_of(plan, "vandelay")] == [(OFFER, None)]
    assert [m.kind for m in marks_of(plan, "acme")] == [Kind.ASK_PROCESS, Kind.INTERVIEW_NOTES, Kind.THANK_YOU_NOTE]
    assert marks_of(plan, "hooli") == []


def test_what_is_late_stands_on_today(plan: PlanUpkeep) -> None:
    (mark,) = marks_of(plan, "kumo")
    assert (mark.key, mark.day, mark.standing) == (MOVE_ON, plan.today, Standing.LATE)
    assert plan.marks.wording is not None
    assert "late" in plan.marks.wording.label(mark, False)
    assert spoken(plan, "kumo", MOVE_ON).startswith("Decide whether to move on, Kumo. Mon 23 Nov, any time.")


def test_marks_say_what_when_there_and_how_it_stands(plan: PlanUpkeep) -> None:
    assert spoken(plan, "globex", CALL) == (
        "Introduce yourself by phone, Globex · Sam Weber. Wed 25 Nov, 09:00 (10:00 Berlin time). Planned."
    )
    wording = plan.marks.wording
    assert wording is not None
    (mark,) = marks_of(plan, "umbra")
    assert (wording.label(mark, True), wording.label(mark, False)) == ("Mon 17:30", "17:30")
    assert wording.when(mark) == "Mon 30 Nov, 17:30"
    assert wording.icon(mark) == "phone"


def test_a_lane_says_by_when_they_decide(plan: PlanUpkeep) -> None:
    assert plan.marks.facts("umbra").promised == Promised(
        on("2026-11-13"), on("2026-11-27"), "They decide by Fri 27 Nov"
    )
    assert spoken(plan, "umbra") == "Umbra Health, Data platform lead. They decide by Fri 27 Nov."
    assert spoken(plan, "hooli").endswith("They decide by Fri 15 Jan 2027.")
    assert plan.marks.facts("globex").promised is None
    assert plan.marks.facts("gone") == LaneFacts()


def test_a_promise_that_has_passed_says_so(desk: RealDesk) -> None:
    desk.work = desk.work._replace(clock=SettableClock(at("2026-11-30 09:00")))
    plan = PlanUpkeep(desk)
    plan.read()
    # It ended before these weeks.
    assert plan.marks.facts("umbra").promised is None
    plan.go_to(on("2026-11-27"))
    promised = plan.marks.facts("umbra").promised
    assert promised is not None
    assert promised.words == "Decision was due Fri 27 Nov"


def test_a_lane_says_where_no_calls_are_wanted(desk: RealDesk, plan: PlanUpkeep) -> None:
    assert desk.edit("umbra", {"no_calls": True})
    plan.refresh(["umbra"])
    assert plan.marks.facts("umbra").calls == "No calls, please"
    assert marks_of(plan, "umbra")[0].row.channel == "email"


def test_other_weeks_are_asked_for(plan: PlanUpkeep) -> None:
    plan.go_on(1)
    assert plan.weeks.first == on("2026-11-30")
    assert plan.kept_first == "2026-11-30"
    assert [lane.application_id for lane in plan.marks.lanes] == ["umbra", "hooli"]
    plan.go_to(on("2027-01-20"))
    assert [lane.application_id for lane in plan.marks.lanes] == ["hooli"]
    plan.go_to(None)
    assert (plan.weeks.first, plan.kept_first) == (on("2026-11-23"), "")
    plan.go_on(1)
    plan.go_on(-1)
    assert plan.kept_first == ""


def test_in_weeks_that_are_over_stands_what_was_done(plan: PlanUpkeep) -> None:
    plan.go_to(on("2026-11-02"))
    assert not plan.marks.lanes
    plan.narrow({Show.DONE, *SHOWN_AT_FIRST})
    assert {(m.application_id, m.key, m.standing) for lane in plan.marks.lanes for m in lane.marks} == {
        (id_, key, Standing.DONE) for id_ in ("umbra", "hooli") for key in (NOTE, INTERVIEW)
    }
    assert spoken(plan, "umbra", NOTE) == "Write the thank-you note, Umbra Health · Åsa Lind. Fri 13 Nov, 15:00. Done."
    assert plan.marks.item(plan.marks.index_of("umbra", NOTE)) is None


def test_kinds_can_be_left_out(plan: PlanUpkeep) -> None:
    plan.narrow({Show.CALLS})
    assert {m.kind for lane in plan.marks.lanes for m in lane.marks} == {Kind.APPLICATION_CALL, Kind.DECISION_CALL}
    plan.narrow({Show.DECISIONS, Show.NOTES})
    kinds = {m.kind for lane in plan.marks.lanes for m in lane.marks}
    assert kinds == {Kind.MOVE_ON, Kind.OFFER_REPLY, Kind.THANK_YOU_NOTE}
    assert [show_words(show) for show in Show] == ["Calls", "Notes", "Interviews", "Decisions", "Done"]


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_belongs_to_one_filter(kind: Kind) -> None:
    assert shown_as(kind) in SHOWN_AT_FIRST


# The heads, and what is worth knowing ---------------------------------------------------------------------------------


def test_the_heads_name_days_and_holidays_of_every_country(plan: PlanUpkeep) -> None:
    sheet = Sheet(plan.weeks, 0, 900, 60)
    heads = [plan.head(column) for column in sheet.columns]
    assert [head.title for head in heads] == [
        "Mon 23", "Tue 24", "Wed 25", "Thu 26", "Fri 27", "Sat 28", "Sun 29", "30 Nov – 4 Dec", "7 Dec – 11 Dec",
    ]  # fmt: skip
    assert [head.is_today for head in heads] == [True] + [False] * 8
    thursday = heads[3]
    assert (thursday.note, thursday.tells) == ("Holiday US", "Thu 26 Nov is Thanksgiving Day (United States)")
    assert [head.is_closed for head in heads] == [False] * 5 + [True] * 2 + [False] * 2
    assert plan.title == "23 Nov – 13 Dec 2026"
    assert plan.has_holidays


def test_free_days_and_holidays_are_told(plan: PlanUpkeep) -> None:
    assert plan.remarks() == ("Nothing planned on Tuesday, Friday. Thu 26 Nov is Thanksgiving Day (United States).")


def test_a_lane_knows_the_closed_days_of_its_own_country(plan: PlanUpkeep) -> None:
    assert plan.marks.facts("hooli").closed[on("2026-11-26")] == "Thanksgiving Day"
    assert on("2026-11-26") not in plan.marks.facts("umbra").closed
    assert plan.marks.facts("umbra").closed[on("2026-11-28")] == ""


# After deeds ----------------------------------------------------------------------------------------------------------


def test_after_a_deed_its_lane_alone_is_read_and_the_others_stay_where_they_are(
    desk: RealDesk, plan: PlanUpkeep
) -> None:
    before = [lane.application_id for lane in plan.marks.lanes]
    assert desk.snooze("kumo", MOVE_ON, at("2026-12-02 00:00"))
    plan.refresh(["kumo"])
    assert [lane.application_id for lane in plan.marks.lanes] == before
    assert [(m.day, m.standing) for m in marks_of(plan, "kumo")] == [(on("2026-12-02"), Standing.OWN)]
    plan.read()
    assert [lane.application_id for lane in plan.marks.lanes] == [
        "globex", "vandelay", "acme", "umbra", "kumo", "hooli",
    ]  # fmt: skip


def test_what_is_deleted_or_done_goes(desk: RealDesk, plan: PlanUpkeep) -> None:
    assert desk.delete("acme")
    assert desk.skip("umbra", MESSAGE)
    plan.refresh(["acme", "umbra"])
    assert "acme" not in [lane.application_id for lane in plan.marks.lanes]
    assert MESSAGE not in [m.key for m in marks_of(plan, "umbra")]


def test_after_a_great_change_everything_is_read(desk: RealDesk, plan: PlanUpkeep) -> None:
    assert desk.delete("acme")
    plan.refresh([f"x{n}" for n in range(SOME)] + ["acme"])
    assert not plan.marks.index_of("acme").isValid()


def test_only_what_is_seen_is_looked_into(desk: RealDesk, plan: PlanUpkeep, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    whole = desk.application

    def look(application_id: str) -> JobApplication:
        asked.append(application_id)
        return whole(application_id)

    monkeypatch.setattr(desk, "application", look)
    plan.read()
    plan.refresh(["umbra"])
    assert asked == []
    plan.marks.facts("umbra")
    plan.marks.facts("umbra")
    assert asked == ["umbra"]


# A great many ---------------------------------------------------------------------------------------------------------


def test_of_a_great_many_the_first_lanes_are_read_and_the_others_when_they_are_wanted(
    plan: PlanUpkeep, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = [lane.application_id for lane in plan.marks.lanes]
    monkeypatch.setattr(upkeep, "LANES", 2)
    plan.read()
    assert [lane.application_id for lane in plan.marks.lanes] == whole[:2]
    assert plan.marks.canFetchMore(QModelIndex())
    # Which days are free is not known yet; holidays are.
    assert plan.remarks() == "Thu 26 Nov is Thanksgiving Day (United States)."
    plan.marks.fetchMore(QModelIndex())
    assert [lane.application_id for lane in plan.marks.lanes] == whole[:4]
    assert plan.marks.index_of(whole[3]).data(PlanRole.APPLICATION_ID) == whole[3]
    plan.reveal(whole[-1])
    assert [lane.application_id for lane in plan.marks.lanes] == whole
    assert not plan.marks.canFetchMore(QModelIndex())


def test_a_deed_on_a_lane_that_was_not_read_yet_waits_until_it_is(
    desk: RealDesk, plan: PlanUpkeep, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "LANES", 2)
    plan.read()
    assert desk.snooze("umbra", MESSAGE, at("2026-12-02 18:00"))
    plan.refresh(["umbra"])
    assert not plan.marks.index_of("umbra").isValid()
    plan.reveal("umbra")
    assert [m.day for m in marks_of(plan, "umbra")] == [on("2026-12-02")]


def test_of_a_great_many_rows_the_soonest_are_read_and_all_to_sort_them(
    listed: PlanUpkeep, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = column(listed, Column.APPLICATION)
    monkeypatch.setattr(upkeep, "ROWS", 2)
    listed.read()
    assert column(listed, Column.APPLICATION) == whole[:2]
    listed.table.fetchMore(QModelIndex())
    assert column(listed, Column.APPLICATION) == whole[:4]
    listed.table.sort(Column.APPLICATION)
    assert column(listed, Column.APPLICATION) == sorted(whole)
    assert not listed.table.canFetchMore(QModelIndex())


# The list of lanes and marks ------------------------------------------------------------------------------------------


def test_the_rows_are_lanes_and_then_their_marks(plan: PlanUpkeep) -> None:
    marks = plan.marks
    rows = [(i.data(PlanRole.APPLICATION_ID), i.data(PlanRole.KEY)) for i in map(marks.index, range(3))]
    assert rows == [("kumo", ""), ("kumo", MOVE_ON), ("globex", "")]
    head = marks.index_of("globex")
    assert head.data() == "Globex"
    assert (marks.mark(head), marks.item(head)) == (None, None)
    item = marks.item(marks.index_of("globex", CALL))
    assert item is not None
    assert (item.application_id, item.key, item.company) == ("globex", CALL, "Globex")
    # A follow-up that is not shown leads to its lane.
    assert marks.index_of("globex", "other:1") == head
    assert not marks.index_of("nobody").isValid()
    assert not marks.index_at(99).isValid()
    assert marks.index_at(1, HEAD) == head
    assert marks.data(QModelIndex()) is None


def test_a_letter_that_was_not_checked_asks_once_more(plan: PlanUpkeep) -> None:
    for is_list, model in ((True, plan.table), (False, plan.marks)):
        plan.show_list(is_list)
        plan.ask_again("acme", NOTE, "Did it go out?")
        item = model.item(model.index_of("acme", NOTE))
        assert item is not None
        assert item.asks_again == "Did it go out?"
    plan.go_to(on("2027-01-20"))
    plan.go_to(None)
    item = plan.marks.item(plan.marks.index_of("acme", NOTE))
    assert item is not None
    assert item.asks_again == ""


# The table ------------------------------------------------------------------------------------------------------------


def column(plan: PlanUpkeep, which: Column) -> list[str]:
    return [str(plan.table.index(row, which).data()) for row in range(plan.table.rowCount())]


def test_the_table_has_the_same_follow_ups_by_their_time(listed: PlanUpkeep) -> None:
    assert column(listed, Column.APPLICATION)[:3] == [
        "Kumo, Data platform lead", "Globex, Backend engineer", "Vandelay, Data platform lead",
    ]  # fmt: skip
    assert column(listed, Column.WHEN)[1] == "Wed 25 Nov, 09:00 (10:00 Berlin time)"
    assert column(listed, Column.PERSON)[1] == "Sam Weber"
    assert column(listed, Column.STANDING)[1] == "Planned"
    heads = [listed.table.headerData(n, Qt.Orientation.Horizontal) for n in range(listed.table.columnCount())]
    assert heads == ["When", "What", "Person", "Application", "State"]
    assert listed.table.headerData(0, Qt.Orientation.Vertical) is None
    said = listed.table.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Introduce yourself by phone, Globex")


@pytest.mark.parametrize("which", [Column.ACT, Column.PERSON, Column.APPLICATION, Column.STANDING])
def test_the_table_is_sorted_by_any_column(listed: PlanUpkeep, which: Column) -> None:
    listed.table.sort(which)
    said = [text.casefold() for text in column(listed, which)]
    assert said == sorted(said)
    listed.table.sort(which, Qt.SortOrder.DescendingOrder)
    assert [text.casefold() for text in column(listed, which)] == sorted(said, reverse=True)


def test_an_index_stays_with_its_follow_up_while_the_table_is_sorted(listed: PlanUpkeep) -> None:
    from PySide6.QtCore import QPersistentModelIndex

    kept = QPersistentModelIndex(listed.table.index_of("umbra", MESSAGE))
    listed.table.sort(Column.APPLICATION, Qt.SortOrder.DescendingOrder)
    mark = listed.table.mark(kept)
    assert mark is not None
    assert mark.place == ("umbra", MESSAGE)
    listed.table.sort(99)
    assert listed.table.mark(kept) == mark


def test_the_page_for_printing_is_the_table_day_by_day(listed: PlanUpkeep) -> None:
    page = listed.table.page(listed.weeks)
    assert page.title == "Plan, 23 Nov – 13 Dec 2026"
    assert [section.heading for section in page.sections] == ["Mon 23 Nov", "Wed 25 Nov", "Thu 26 Nov", "Mon 30 Nov"]
    assert page.sections[1].lines == (
        "09:00 (10:00 Berlin time) · Introduce yourself by phone · Sam Weber · Globex, Backend engineer · Planned",
    )
    listed.table.sort(Column.APPLICATION)
    assert [section.heading for section in listed.table.page(listed.weeks).sections] == [""]


# Moving ---------------------------------------------------------------------------------------------------------------


def test_a_follow_up_is_moved_by_the_deed_of_own_dates_and_one_undo_takes_it_back(
    desk: RealDesk, plan: PlanUpkeep
) -> None:
    moving = Moving(desk, "umbra", MESSAGE)
    target = moving.to(Moment(on("2026-12-01"), time(18)))
    assert (target.moment, target.words) == (Moment(on("2026-12-01"), time(18)), "Tue 1 Dec, 18:00")
    assert moving.go(target)
    plan.refresh(["umbra"])
    assert [(m.day, m.clock, m.standing) for m in marks_of(plan, "umbra")] == [
        (on("2026-12-01"), time(18), Standing.OWN)
    ]
    assert desk.undo()
    plan.refresh(["umbra"])
    assert [m.day for m in marks_of(plan, "umbra")] == [on("2026-11-30")]


def test_a_refusal_says_why_and_changes_nothing(desk: RealDesk) -> None:
    moving = Moving(desk, "umbra", MESSAGE)
    target = moving.to(Moment(on("2026-11-20"), time(18)))
    assert (target.moment, target.words) == (None, "That time has passed; nothing was changed.")
    assert not moving.go(target)
    assert not moving.go(moving.to(Moment(on("2026-11-30"), time(17, 30))))
    assert desk.application("umbra").follow_up(MESSAGE).own_start is None


def test_the_words_of_a_target_say_why_it_lands_elsewhere(desk: RealDesk) -> None:
    moving = Moving(desk, "umbra", MESSAGE)
    assert moving.to(Moment(on("2026-12-01"), time(21))).words == (
        "Tue 1 Dec, 20:15. It would be 21:00 in London, and calls go out between 07:00 and 20:30 there."
    )
    assert moving.to(Moment(on("2026-12-05"), time(18))).words == (
        "Sat 5 Dec, 18:00. Sat 5 Dec is a Saturday: they may be closed."
    )


def test_by_keys_it_goes_a_moment_or_a_day(desk: RealDesk) -> None:
    moving = Moving(desk, "umbra", MESSAGE)
    assert moving.by_quarter(later=True).moment == Moment(on("2026-11-30"), time(17, 45))
    assert moving.by_days(1).moment == Moment(on("2026-12-01"), time(17, 30))
    assert moving.by_days(-3).moment == Moment(on("2026-11-27"), time(17, 30))
    offer = Moving(desk, "vandelay", OFFER).by_days(1)
    assert (offer.moment, offer.words) == (Moment(on("2026-11-27"), None), "Fri 27 Nov")


def test_where_it_may_stand_is_shown_on_the_days_with_hours(desk: RealDesk, plan: PlanUpkeep) -> None:
    sheet = Sheet(plan.weeks, 0, 860, 60)
    stretches = Moving(desk, "umbra", MESSAGE).stretches(sheet)
    # Morning and evening of seven days.
    assert len(stretches) == 14
    assert stretches[0] == pytest.approx((sheet.x_of(on("2026-11-23"), time(8)), 14), abs=1)
    assert Moving(desk, "vandelay", OFFER).stretches(sheet) == []


def test_what_is_not_open_any_more_is_not_moved(desk: RealDesk) -> None:
    with pytest.raises(NotFound):
        Moving(desk, "umbra", "decision_call:i1:9")
    with pytest.raises(NotFound):
        Moving(desk, "nobody", MESSAGE)


def test_what_is_archived_is_still_planned(desk: RealDesk, plan: PlanUpkeep) -> None:
    before = marks_of(plan, "umbra")
    assert desk.archive("umbra")
    plan.read()
    assert marks_of(plan, "umbra") == before
