"""Publishing to a calendar server: server and plan agree afterwards, and what the user did there stays theirs."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from typing import Any

import pytest

from followup_desktop.domain.errors import (
    CouldNot,
    DiskFailed,
    NetworkFailed,
    NotFound,
    PasswordNeeded,
    ReadOnly,
    Refused,
)
from followup_desktop.domain.follow_up import kind_of
from followup_desktop.domain.published import Account, Came, ServerAnswer, Standing
from followup_desktop.domain.vocabulary import Kind, Stage
from followup_desktop.fault_points import StruckError
from followup_desktop.services import publishing
from followup_desktop.services.calendar_composition import Composition
from followup_desktop.services.ports.calendar_servers import Connected
from followup_desktop.services.published_elsewise import elsewise, leave_out, publish_again, take_theirs
from followup_desktop.services.publishing import Published, waiting
from followup_desktop.services.steps import Progress, to_the_end
from tests.builders import at
from tests.desks import TestDesk
from tests.memory_server import PASSWORD, MemoryServers

ADDRESS = "https://calendar.example"
COLLECTION = f"{ADDRESS}/job-follow-ups/"


class Publisher:
    """A desk that publishes to a server in memory."""

    def __init__(self, now: str = "2026-11-23 14:52") -> None:
        self.desk = TestDesk(now)
        self.work = self.desk.work
        assert isinstance(self.work.servers, MemoryServers)
        self.server: MemoryServers = self.work.servers
        connecting = self.work.servers.connecting(ADDRESS, "robin")
        publishing.choose(self.work, connecting.connect(PASSWORD))

    def publish(self, password: str = "") -> Published:
        """Publishes everything here and now."""
        session = self.server.session(Account(ADDRESS, "robin", COLLECTION))
        return to_the_end(publishing.publishing(self.work, Composition(self.work), session, password))

    def waiting(self) -> int:
        """How many events wait."""
        return to_the_end(waiting(self.work, Composition(self.work)))

    def plan(self) -> dict[str, bytes]:
        """What the server should have of what calendars are to know."""
        composition = Composition(self.work)
        to_the_end(composition.compose())
        return {told.entry.uid: self.work.calendar.resource(told.entry.vevent) for told in composition.told()}

    def there(self) -> dict[str, bytes]:
        """What the server has."""
        return {uid: content for uid, (_, content) in self.server.resources.items()}

    def uid_of(self, kind: Kind) -> str:
        """The UID of the one event of that kind."""
        [uid] = [uid for (_, key), uid in self.work.store.calendar_uids().items() if kind_of(key) is kind]
        return uid

    def standing(self, uid: str) -> Standing:
        """How the event stands."""
        return self.work.store.published(COLLECTION)[uid].standing


@pytest.fixture
def publisher() -> Publisher:
    """With Umbra Health and its interview."""
    publisher = Publisher()
    publisher.desk.add_umbra()
    return publisher


def later(minutes: int) -> Callable[[str], str]:
    """What a calendar program does to an event that is dragged: both times move, and its own stamps."""

    def change(text: str) -> str:
        moved = []
        for line in text.split("\r\n"):
            if line.startswith(("DTSTART;TZID", "DTEND;TZID")):
                name, wall = line.rsplit(":", 1)
                clock = int(wall[9:11]) * 60 + int(wall[11:13]) + minutes
                line = f"{name}:{wall[:9]}{clock // 60:02}{clock % 60:02}00"
            moved.append(line)
        return "\r\n".join(moved)

    return change


def test_everything_is_there_once_however_often_it_is_published(publisher: Publisher) -> None:
    assert publisher.waiting() == 3
    assert publisher.publish() == Published(written=3)
    assert publisher.there() == publisher.plan()
    assert publisher.waiting() == 0
    for _ in range(9):
        assert publisher.publish() == Published()
    assert publisher.there() == publisher.plan()
    assert [asked for asked in publisher.server.requests if asked.startswith(("put", "delete", "get"))] == [
        asked for asked in publisher.server.requests if asked.startswith("put")
    ][:3]


def test_an_event_has_its_own_zone_and_no_method(publisher: Publisher) -> None:
    publisher.publish()
    there = publisher.there()
    assert len(there) == 3
    for content in there.values():
        text = content.decode()
        assert text.count("BEGIN:VEVENT") == 1
        assert ("TZID=" in text) == ("BEGIN:VTIMEZONE" in text)
        assert "METHOD" not in text
        assert "X-WR-CALNAME" not in text


def test_what_is_changed_here_is_changed_there(publisher: Publisher) -> None:
    publisher.publish()
    [application] = publisher.work.store.applications()
    publisher.desk.edit(application.id, {"company": "Umbra & Sons"})
    assert publisher.waiting() == 3
    assert publisher.publish() == Published(written=3)
    assert publisher.there() == publisher.plan()
    assert b"Umbra & Sons" in b"".join(publisher.there().values())


def test_what_is_called_off_says_so_for_30_days_and_then_goes(publisher: Publisher) -> None:
    publisher.publish()
    [application] = publisher.work.store.applications()
    publisher.desk.delete(application.id)
    assert publisher.publish() == Published(written=3)
    assert all(b"STATUS:CANCELLED" in content for content in publisher.there().values())
    publisher.desk.clock.pass_by(days=200)
    assert publisher.waiting() == 3
    assert publisher.publish() == Published(deleted=3)
    assert publisher.there() == {}
    assert publisher.work.store.published(COLLECTION) == {}


def test_an_undo_confirms_it_again(publisher: Publisher) -> None:
    publisher.publish()
    before = publisher.there()
    [application] = publisher.work.store.applications()
    publisher.desk.delete(application.id)
    publisher.publish()
    publisher.desk.undo()
    publisher.publish()
    assert publisher.there() == publisher.plan()
    assert publisher.there().keys() == before.keys()
    assert not any(b"CANCELLED" in content for content in publisher.there().values())


def test_what_was_never_there_is_not_called_off_there(publisher: Publisher) -> None:
    publisher.server.is_down = True
    with pytest.raises(NetworkFailed):
        publisher.publish()
    [application] = publisher.work.store.applications()
    publisher.desk.delete(application.id)
    publisher.server.is_down = False
    assert publisher.waiting() == 0
    assert publisher.publish() == Published()
    assert publisher.there() == {}


def test_what_could_not_be_sent_is_sent_later(publisher: Publisher) -> None:
    publisher.server.is_down = True
    with pytest.raises(NetworkFailed, match="cannot be reached"):
        publisher.publish()
    assert publisher.waiting() == 3
    publisher.server.is_down = False
    publisher.publish()
    assert publisher.there() == publisher.plan()


def test_what_was_through_before_the_network_failed_is_kept(publisher: Publisher) -> None:
    gone: Any = NetworkFailed("gone")
    requests = publisher.server.requests

    class FailsOnTheSecond(list[Any]):
        def __bool__(self) -> bool:
            return sum(asked.startswith("put") for asked in requests) == 2

        def pop(self, _: Any = 0) -> Any:
            return gone

    publisher.server.faults = FailsOnTheSecond()
    with pytest.raises(NetworkFailed):
        publisher.publish()
    assert publisher.waiting() == 2
    publisher.server.faults = []
    assert publisher.publish() == Published(written=2)
    assert publisher.there() == publisher.plan()


@pytest.mark.parametrize("changes_meanwhile", [False, True])
def test_killed_between_writing_and_bookkeeping_there_is_one_event(
    publisher: Publisher, monkeypatch: pytest.MonkeyPatch, changes_meanwhile: bool
) -> None:
    monkeypatch.setenv("FOLLOWUP_FAULT", "publish.after_put:raise")
    with pytest.raises(StruckError):
        publisher.publish()
    monkeypatch.delenv("FOLLOWUP_FAULT")
    assert len(publisher.there()) == 1
    if changes_meanwhile:
        [application] = publisher.work.store.applications()
        publisher.desk.edit(application.id, {"company": "Umbra & Sons"})
    assert publisher.publish().refused == 0
    assert publisher.there() == publisher.plan()
    assert {event.standing for event in publisher.work.store.published(COLLECTION).values()} == {Standing.OURS}


def test_an_update_that_was_killed_is_known_again_although_the_plan_went_on(
    publisher: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    publisher.publish()
    [application] = publisher.work.store.applications()
    publisher.desk.edit(application.id, {"company": "Second"})
    monkeypatch.setenv("FOLLOWUP_FAULT", "publish.after_put:raise")
    with pytest.raises(StruckError):
        publisher.publish()
    monkeypatch.delenv("FOLLOWUP_FAULT")
    publisher.desk.edit(application.id, {"company": "Third"})
    publisher.publish()
    assert publisher.there() == publisher.plan()
    assert elsewise(publisher.work) == []


# What the user does there --------------------------------------------------------------------------------------------


def test_an_event_that_was_moved_there_is_left_and_shown(publisher: Publisher) -> None:
    publisher.publish()
    uid = publisher.uid_of(Kind.INTERVIEW_NOTES)
    publisher.server.edit(uid, later(45))
    theirs = publisher.server.text(uid)
    publisher.publish()
    [found] = elsewise(publisher.work)
    assert publisher.server.text(uid) == theirs
    assert (found.uid, found.summary) == (uid, "Write interview notes: Data platform lead (Umbra Health)")
    assert (found.can_take, found.is_called_off, found.all_day) == (True, False, False)
    assert (found.start, found.there and found.there.start) == (at("2026-11-23 15:00"), "2026-11-23T15:45:00+00:00")
    [application] = publisher.work.store.applications()
    publisher.desk.edit(application.id, {"company": "Umbra & Sons"})
    assert publisher.publish() == Published(written=2)
    assert publisher.server.text(uid) == theirs
    assert publisher.waiting() == 0


def test_their_time_becomes_ones_own_date(publisher: Publisher) -> None:
    publisher.publish()
    uid = publisher.uid_of(Kind.INTERVIEW_NOTES)
    publisher.server.edit(uid, later(45))
    publisher.publish()
    outcome = take_theirs(publisher.work, uid)
    [application] = publisher.work.store.applications()
    assert outcome.touched == (application.id,)
    [own] = [f.own_start for f in application.follow_ups if f.own_start is not None]
    assert own == at("2026-11-23 15:45")
    assert elsewise(publisher.work) == []
    publisher.publish()
    assert publisher.there() == publisher.plan()
    assert "DTSTART;TZID=Europe/London:20261123T154500" in publisher.server.text(uid)
    publisher.desk.undo()
    publisher.publish()
    assert "DTSTART;TZID=Europe/London:20261123T150000" in publisher.server.text(uid)


def test_the_time_of_an_interview_becomes_its_time() -> None:
    publisher = Publisher("2026-11-18 10:00")
    publisher.desk.add_umbra()
    publisher.publish()
    uid = publisher.uid_of(Kind.ASK_PROCESS)
    publisher.server.edit(uid, later(60))
    publisher.publish()
    take_theirs(publisher.work, uid)
    [application] = publisher.work.store.applications()
    [interview] = application.interviews
    assert (interview.starts_at, interview.ends_at) == (at("2026-11-20 15:30"), at("2026-11-20 16:30"))
    publisher.publish()
    assert publisher.there() == publisher.plan()


def test_a_whole_day_there_takes_the_time_from_here(publisher: Publisher) -> None:
    publisher.publish()
    uid = publisher.uid_of(Kind.INTERVIEW_NOTES)

    def whole_day(text: str) -> str:
        text = text.replace("DTSTART;TZID=Europe/London:20261123T150000", "DTSTART;VALUE=DATE:20261124")
        return text.replace("DTEND;TZID=Europe/London:20261123T151500", "DTEND;VALUE=DATE:20261125")

    publisher.server.edit(uid, whole_day)
    publisher.publish()
    take_theirs(publisher.work, uid)
    [application] = publisher.work.store.applications()
    assert [f.own_start for f in application.follow_ups if f.own_start] == [at("2026-11-24 15:00")]


def test_a_time_that_the_method_refuses_changes_nothing(publisher: Publisher) -> None:
    publisher.publish()
    uid = publisher.uid_of(Kind.INTERVIEW_NOTES)
    publisher.server.edit(uid, later(-240))
    publisher.publish()
    with pytest.raises(Refused, match="That time has passed"):
        take_theirs(publisher.work, uid)
    assert [one.uid for one in elsewise(publisher.work)] == [uid]


def test_ours_is_published_again(publisher: Publisher) -> None:
    publisher.publish()
    uid = publisher.uid_of(Kind.THANK_YOU_NOTE)
    publisher.server.edit(uid, lambda text: text.replace("SUMMARY:", "SUMMARY:Mine "))
    publisher.publish()
    publish_again(publisher.work, uid)
    assert (elsewise(publisher.work), publisher.waiting()) == ([], 1)
    assert publisher.publish() == Published(written=1)
    assert publisher.there() == publisher.plan()


def test_an_edit_after_that_decision_is_theirs_again(publisher: Publisher) -> None:
    publisher.publish()
    uid = publisher.uid_of(Kind.THANK_YOU_NOTE)
    publisher.server.edit(uid, lambda text: text.replace("SUMMARY:", "SUMMARY:Mine "))
    publisher.publish()
    publish_again(publisher.work, uid)
    publisher.server.edit(uid, lambda text: text.replace("SUMMARY:", "SUMMARY:Still "))
    assert publisher.publish() == Published()
    assert "SUMMARY:Still Mine" in publisher.server.text(uid)
    assert publisher.standing(uid) is Standing.EDITED


def test_what_was_deleted_there_stays_deleted(publisher: Publisher) -> None:
    publisher.publish()
    uid = publisher.uid_of(Kind.THANK_YOU_NOTE)
    publisher.server.delete(uid)
    [application] = publisher.work.store.applications()
    for company in ("Second", "Third"):
        publisher.desk.edit(application.id, {"company": company})
        publisher.publish()
        assert uid not in publisher.there()
    [found] = elsewise(publisher.work)
    assert (found.uid, found.there, found.can_take) == (uid, None, False)
    with pytest.raises(CouldNot):
        take_theirs(publisher.work, uid)
    leave_out(publisher.work, uid)
    publisher.publish()
    assert (elsewise(publisher.work), uid in publisher.there(), publisher.waiting()) == ([], False, 0)


def test_what_was_deleted_there_is_published_again_where_that_is_wished(publisher: Publisher) -> None:
    publisher.publish()
    uid = publisher.uid_of(Kind.THANK_YOU_NOTE)
    publisher.server.delete(uid)
    publisher.publish()
    publish_again(publisher.work, uid)
    assert publisher.publish() == Published(written=1)
    assert publisher.there() == publisher.plan()


def test_there_is_nothing_to_decide_about_what_is_done(publisher: Publisher) -> None:
    publisher.publish()
    [application] = publisher.work.store.applications()
    notes, note = publisher.uid_of(Kind.INTERVIEW_NOTES), publisher.uid_of(Kind.THANK_YOU_NOTE)
    publisher.server.edit(note, later(45))
    publisher.server.delete(notes)
    publisher.publish()
    keys = {uid: key for (_, key), uid in publisher.work.store.calendar_uids().items()}
    assert len(elsewise(publisher.work)) == 2
    publisher.desk.done(application.id, keys[notes], anyway=True)
    publisher.desk.done(application.id, keys[note], anyway=True)
    publisher.publish()
    assert elsewise(publisher.work) == []
    with pytest.raises(NotFound):
        take_theirs(publisher.work, note)


def test_what_was_called_off_here_and_edited_there_can_be_called_off_there(publisher: Publisher) -> None:
    publisher.publish()
    uid = publisher.uid_of(Kind.THANK_YOU_NOTE)
    publisher.server.edit(uid, later(45))
    [application] = publisher.work.store.applications()
    publisher.desk.delete(application.id)
    publisher.publish()
    [found] = elsewise(publisher.work)
    assert (found.can_take, found.is_called_off) == (False, True)
    publish_again(publisher.work, uid)
    publisher.publish()
    assert "STATUS:CANCELLED" in publisher.server.text(uid)


def test_a_program_that_only_stamps_an_event_has_not_edited_it(publisher: Publisher) -> None:
    publisher.publish()
    uid = publisher.uid_of(Kind.INTERVIEW_NOTES)

    def dismissed(text: str) -> str:
        text = text.replace("PRODID:-//followup-desktop//Job follow-ups//EN", "PRODID:-//Other//Calendar//EN")
        text = text.replace("SEQUENCE:0", "SEQUENCE:1").replace("DTSTAMP:2026", "DTSTAMP:2027")
        return text.replace("END:VEVENT", "X-MOZ-LASTACK:20261123T150000Z\r\nEND:VEVENT")

    publisher.server.edit(uid, dismissed)
    assert publisher.publish() == Published()
    assert (publisher.standing(uid), elsewise(publisher.work)) == (Standing.OURS, [])
    [application] = publisher.work.store.applications()
    publisher.desk.edit(application.id, {"company": "Second"})
    assert publisher.publish() == Published(written=3)
    assert publisher.there() == publisher.plan()


@pytest.mark.parametrize(
    "edit",
    [
        lambda text: text.replace("END:VEVENT", "COMMENT:remember the slides\r\nEND:VEVENT"),
        lambda text: text.replace("END:VEVENT", "RRULE:FREQ=WEEKLY\r\nEND:VEVENT"),
        lambda text: text.replace("TRIGGER:-PT10M", "TRIGGER:-PT30M"),
        lambda text: text.replace("STATUS:CONFIRMED", "STATUS:CANCELLED"),
        lambda _: "no calendar at all",
    ],
)
def test_every_edit_there_is_left(publisher: Publisher, edit: Callable[[str], str]) -> None:
    publisher.publish()
    uid = publisher.uid_of(Kind.INTERVIEW_NOTES)
    publisher.server.edit(uid, edit)
    theirs = publisher.server.text(uid)
    [application] = publisher.work.store.applications()
    publisher.desk.edit(application.id, {"company": "Second"})
    publisher.publish()
    assert (publisher.server.text(uid), publisher.standing(uid)) == (theirs, Standing.EDITED)


def test_an_edit_between_looking_and_writing_is_left(publisher: Publisher) -> None:
    publisher.publish()
    uid = publisher.uid_of(Kind.THANK_YOU_NOTE)
    [application] = publisher.work.store.applications()
    publisher.desk.edit(application.id, {"company": "Second"})
    server = publisher.server
    ask = server.asked

    def edited_meanwhile(what: str) -> None:
        ask(what)
        if what == f"put {uid}" and "Mine" not in server.text(uid):
            server.edit(uid, lambda text: text.replace("SUMMARY:", "SUMMARY:Mine "))

    server.asked = edited_meanwhile  # type: ignore[method-assign]
    publisher.publish()
    assert "SUMMARY:Mine" in server.text(uid)
    assert publisher.standing(uid) is Standing.EDITED


def test_other_events_of_the_calendar_are_not_touched(publisher: Publisher) -> None:
    publisher.server.put("11111111-2222-4333-8444-555555555555", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
    publisher.publish()
    [application] = publisher.work.store.applications()
    publisher.desk.delete(application.id)
    publisher.desk.clock.pass_by(days=200)
    publisher.publish()
    assert list(publisher.there()) == ["11111111-2222-4333-8444-555555555555"]


# What can be in the way ----------------------------------------------------------------------------------------------


def test_what_the_server_refuses_is_counted_and_tried_again(publisher: Publisher) -> None:
    publisher.server.answers = [ServerAnswer(Came.REFUSED, status=400)]
    assert publisher.publish() == Published(written=2, refused=1)
    assert publisher.waiting() == 1
    assert publisher.publish() == Published(written=1)
    assert publisher.there() == publisher.plan()


def test_a_uid_that_something_else_in_the_calendar_has_is_refused(publisher: Publisher) -> None:
    publisher.server.answers = [ServerAnswer(Came.CONFLICT, status=412)]
    assert publisher.publish() == Published(written=2, refused=1)


def test_without_a_password_nothing_is_asked(publisher: Publisher) -> None:
    publisher.server.in_keyring = ""
    requests = list(publisher.server.requests)
    with pytest.raises(PasswordNeeded):
        publisher.publish()
    assert publisher.server.requests == requests
    assert publisher.publish(PASSWORD) == Published(written=3)


def test_without_an_account_nothing_is_published() -> None:
    desk = TestDesk()
    session = desk.work.servers.session(Account(ADDRESS, "robin", COLLECTION))
    with pytest.raises(CouldNot, match="No calendar server was chosen"):
        to_the_end(publishing.publishing(desk.work, Composition(desk.work), session))


def test_leaving_keeps_what_is_there(publisher: Publisher) -> None:
    publisher.publish()
    there = publisher.there()
    publishing.leave(publisher.work)
    assert publishing.account_of(publisher.work) is None
    assert (publisher.there(), publisher.waiting(), elsewise(publisher.work)) == (there, 0, [])


def test_a_calendar_that_was_made_anew_gets_everything(publisher: Publisher) -> None:
    publisher.publish()
    publisher.server.resources.clear()
    publishing.choose(publisher.work, Connected(Account(ADDRESS, "robin", COLLECTION), is_new=True, is_kept=True))
    assert publisher.publish() == Published(written=3)


def test_a_calendar_that_was_there_before_is_known_again(publisher: Publisher) -> None:
    publisher.publish()
    before = dict(publisher.server.resources)
    publisher.work.store.drop_published(COLLECTION, list(before))
    publishing.choose(publisher.work, Connected(Account(ADDRESS, "robin", COLLECTION), is_new=False, is_kept=True))
    assert publisher.publish() == Published()
    assert publisher.server.resources == before
    assert {event.standing for event in publisher.work.store.published(COLLECTION).values()} == {Standing.OURS}


def test_data_that_cannot_be_written_are_not_published(publisher: Publisher) -> None:
    publisher.desk.store.read_only = True
    with pytest.raises(ReadOnly):
        publisher.publish()
    publisher.desk.store.read_only, publisher.desk.store.full = False, True
    with pytest.raises(DiskFailed):
        publisher.publish()
    assert publisher.there() == {}


def test_it_tells_how_far_it_is(publisher: Publisher) -> None:
    for number in range(20):
        publisher.desk.add_globex(company=f"Globex {number}", applied_on="2026-11-20")
        publisher.desk.add({"company": f"Hooli {number}", "role": "SRE", "applied_on": "2026-11-20"}, Stage.APPLIED)
    session = publisher.server.session(Account(ADDRESS, "robin", COLLECTION))
    steps = publishing.publishing(publisher.work, Composition(publisher.work), session)
    seen: list[Progress] = []
    step = next(steps)
    with suppress(StopIteration):
        while True:
            if isinstance(step, Progress):
                seen.append(step)
            step = steps.send(step()) if callable(step) else next(steps)
    assert seen == [Progress(number, 23) for number in range(23)]


def test_time_alone_does_not_move_what_is_published(publisher: Publisher) -> None:
    publisher.publish()
    before = publisher.there()
    publisher.desk.clock.instant += timedelta(minutes=1)
    publisher.publish()
    assert publisher.there() == before
