"""Publishing while the window is open: by itself, on demand, cancelled, without a password, and never in its way."""

from collections.abc import Iterator
from contextlib import suppress
from time import perf_counter

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from followup_desktop.domain.errors import FollowupError, NetworkFailed, PasswordNeeded, Refused
from followup_desktop.domain.follow_up import kind_of
from followup_desktop.domain.published import Came, ServerAnswer
from followup_desktop.domain.vocabulary import Kind
from followup_desktop.presentation import publisher as module
from followup_desktop.presentation.published_words import elsewise_lines, elsewise_words, progress_words
from followup_desktop.presentation.publisher import Publisher
from tests.builders import at
from tests.desks import Heard, TestDesk
from tests.memory_server import PASSWORD, MemoryServers

pytestmark = pytest.mark.usefixtures("qapp")

ADDRESS, USER = "calendar.example", "robin"


class Publishing:
    """A publisher on a board in memory with Umbra Health on it, and what it says."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.desk = TestDesk()
        self.umbra = self.desk.add_umbra()
        assert isinstance(self.desk.work.servers, MemoryServers)
        self.server: MemoryServers = self.desk.work.servers
        self.publisher = Publisher(self.desk)
        self.refused = Heard(self.publisher.refused)
        self.not_connected = Heard(self.publisher.not_connected)
        self.password_wanted = Heard(self.publisher.password_wanted)
        self.elsewise_found = Heard(self.publisher.elsewise_found)

    def connect(self, password: str = PASSWORD) -> None:
        """Connects, and waits until everything is published."""
        self.publisher.connect_to(ADDRESS, USER, password)
        self.wait()

    def publish(self) -> None:
        """Publishes now, and waits."""
        self.publisher.publish_now()
        self.wait()

    def wait(self) -> None:
        """Until nothing is going on."""
        self.qtbot.waitUntil(lambda: not self.publisher.is_busy)

    def uid_of(self, kind: Kind) -> str:
        """The UID of the one event of that kind."""
        [uid] = [uid for (_, key), uid in self.desk.store.calendar_uids().items() if kind_of(key) is kind]
        return uid

    def report(self, fault: FollowupError) -> None:
        """Nothing is refused."""
        raise AssertionError(str(fault))


@pytest.fixture
def publishing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Publishing]:
    monkeypatch.setattr(module, "SOON_MS", 5)
    made = Publishing(qtbot)
    yield made
    made.server.freed.set()
    made.publisher.finish()


def test_it_is_off_until_somebody_connects(publishing: Publishing) -> None:
    publishing.publisher.begin()
    publishing.publisher.publish_now()
    publishing.publisher.time_passed()
    assert (publishing.publisher.account, publishing.publisher.standing()) == (None, "")
    assert publishing.server.requests == []


def test_connecting_publishes_everything(publishing: Publishing) -> None:
    connected = Heard(publishing.publisher.connected)
    publishing.connect()
    assert len(connected) == 1
    assert publishing.publisher.account == (
        "https://calendar.example",
        USER,
        "https://calendar.example/job-follow-ups/",
    )
    assert len(publishing.server.resources) == 3
    assert publishing.publisher.standing() == "Published 14:52"
    assert publishing.server.in_keyring == PASSWORD
    publishing.desk.clock.pass_by(days=1)
    assert publishing.publisher.standing() == "Published Mon 23 Nov, 14:52"


@pytest.mark.parametrize(
    ("address", "user", "password", "fault", "field"),
    [
        ("http://calendar.example", USER, PASSWORD, Refused, "address"),
        ("", USER, PASSWORD, Refused, "address"),
        (ADDRESS, " ", PASSWORD, Refused, "user"),
        (ADDRESS, USER, "guess", PasswordNeeded, ""),
    ],
)
def test_what_cannot_be_connected_says_why(
    publishing: Publishing, address: str, user: str, password: str, fault: type[FollowupError], field: str
) -> None:
    publishing.publisher.connect_to(address, user, password)
    publishing.wait()
    assert isinstance(publishing.not_connected.last, fault)
    assert publishing.not_connected.last.field == field
    assert publishing.publisher.account is None


def test_without_the_libraries_it_says_so_and_asks_nothing(publishing: Publishing) -> None:
    publishing.server.is_missing = True
    assert publishing.publisher.missing() == "Publishing needs libraries that are not installed."
    publishing.publisher.connect_to(ADDRESS, USER, PASSWORD)
    assert "not installed" in str(publishing.not_connected.last)
    assert publishing.server.requests == []


def test_a_change_goes_out_by_itself(publishing: Publishing) -> None:
    publishing.connect()
    publishing.desk.edit(publishing.umbra.id, {"company": "Globex"})
    publishing.qtbot.waitUntil(lambda: all(b"Globex" in content for _, content in publishing.server.resources.values()))


def test_a_change_in_the_middle_goes_out_too(publishing: Publishing) -> None:
    publishing.connect()
    publishing.server.is_hanging.set()
    publishing.publisher.publish_now()
    publishing.qtbot.waitUntil(lambda: publishing.server.requests[-1] == "open")
    publishing.desk.edit(publishing.umbra.id, {"company": "Globex"})
    publishing.publisher.publish_now()
    publishing.server.is_hanging.clear()
    publishing.server.freed.set()
    publishing.qtbot.waitUntil(lambda: all(b"Globex" in content for _, content in publishing.server.resources.values()))


def test_what_waits_while_offline_is_counted_and_sent_later(publishing: Publishing) -> None:
    publishing.connect()
    publishing.server.is_down = True
    publishing.desk.edit(publishing.umbra.id, {"company": "Globex"})
    publishing.publish()
    assert publishing.publisher.standing() == "Published 14:52 · 3 waiting"
    assert publishing.refused.last == "calendar.example cannot be reached. Your changes are kept and sent later."
    assert publishing.publisher.trouble == publishing.refused.last
    publishing.server.is_down = False
    publishing.publish()
    assert (publishing.publisher.standing(), publishing.publisher.trouble) == ("Published 14:52", "")


def test_the_same_trouble_is_told_once_unless_somebody_asked(publishing: Publishing) -> None:
    publishing.connect()
    publishing.server.is_down = True
    for minute in range(3):
        publishing.publisher.time_passed()
        publishing.qtbot.waitUntil(lambda n=minute: publishing.server.requests.count("open") == n + 2)  # type: ignore[misc]
        publishing.wait()
    assert len(publishing.refused) == 1
    publishing.publish()
    assert len(publishing.refused) == 2


def test_what_the_server_refuses_is_said(publishing: Publishing) -> None:
    publishing.server.answers = [ServerAnswer(Came.REFUSED, status=400)]
    publishing.connect()
    assert publishing.refused.last == "The server did not take 1 event; it is kept and sent again."
    assert publishing.publisher.standing() == "Published 14:52 · 1 waiting"


def test_without_a_keyring_the_password_is_asked_each_time(publishing: Publishing) -> None:
    publishing.server.has_keyring = False
    publishing.connect()
    assert publishing.publisher.standing() == "Published 14:52"
    opened = publishing.server.requests.count("open")
    publishing.desk.edit(publishing.umbra.id, {"company": "Globex"})
    publishing.qtbot.waitUntil(lambda: publishing.publisher.standing() == "Published 14:52 · 3 waiting")
    assert (publishing.server.requests.count("open"), len(publishing.password_wanted)) == (opened, 0)
    publishing.publish()
    assert len(publishing.password_wanted) == 1
    publishing.publisher.publish_now(PASSWORD)
    publishing.wait()
    assert publishing.publisher.standing() == "Published 14:52"
    publishing.publish()
    assert len(publishing.password_wanted) == 2


def test_a_password_that_is_no_longer_right_is_asked_for(publishing: Publishing) -> None:
    publishing.connect()
    publishing.server.in_keyring = "older"
    publishing.publish()
    assert publishing.password_wanted.last == "calendar.example does not take this user name with this password."
    publishing.publisher.publish_now("guess")
    publishing.wait()
    assert len(publishing.password_wanted) == 2
    publishing.publisher.publish_now(PASSWORD)
    publishing.wait()
    assert publishing.publisher.trouble == ""


def test_a_password_that_is_missed_by_itself_is_no_dialog(publishing: Publishing) -> None:
    publishing.connect()
    publishing.server.in_keyring = ""
    publishing.desk.edit(publishing.umbra.id, {"company": "Globex"})
    publishing.qtbot.waitUntil(lambda: bool(publishing.refused.said))
    assert publishing.refused.last == "The password for calendar.example is not in the system's keyring."
    assert len(publishing.password_wanted) == 0


def test_a_server_that_hangs_does_not_hold_up_the_window(publishing: Publishing) -> None:
    publishing.connect()
    publishing.server.is_hanging.set()
    publishing.publisher.publish_now()
    publishing.qtbot.waitUntil(lambda: publishing.server.requests[-1] == "open")
    beats: list[float] = []
    timer = QTimer()
    timer.setInterval(0)
    timer.timeout.connect(lambda: beats.append(perf_counter()))
    timer.start()
    publishing.qtbot.waitUntil(lambda: len(beats) > 50)
    assert publishing.publisher.is_busy
    timer.stop()
    publishing.publisher.cancel()
    publishing.wait()
    assert publishing.refused.last == "Publishing was cancelled; what was not sent yet is kept."


def test_connecting_can_be_cancelled(publishing: Publishing) -> None:
    publishing.server.is_hanging.set()
    publishing.publisher.connect_to(ADDRESS, USER, PASSWORD)
    publishing.qtbot.waitUntil(lambda: publishing.server.requests == ["connect"])
    publishing.publisher.connect_to(ADDRESS, USER, PASSWORD)
    publishing.publisher.cancel()
    publishing.wait()
    assert isinstance(publishing.not_connected.last, NetworkFailed)
    assert (publishing.server.requests, publishing.publisher.account) == (["connect"], None)


def test_the_window_closes_although_the_server_hangs(publishing: Publishing) -> None:
    publishing.connect()
    publishing.server.is_hanging.set()
    publishing.publisher.publish_now()
    publishing.qtbot.waitUntil(lambda: publishing.server.requests[-1] == "open")
    publishing.publisher.finish()
    assert not publishing.publisher.is_busy


def test_how_far_it_is_is_shown(publishing: Publishing) -> None:
    seen: list[str] = []
    publishing.publisher.changed.connect(lambda: seen.append(progress_words(publishing.publisher.progress)))
    publishing.connect()
    for words in ("Asking the server…", "0 of 3 sent", "2 of 3 sent"):
        assert words in seen
    assert publishing.publisher.progress is None


def test_disconnecting_leaves_what_is_there_and_forgets_the_password(publishing: Publishing) -> None:
    publishing.connect()
    publishing.publisher.disconnect_from_server()
    publishing.qtbot.waitUntil(lambda: publishing.server.in_keyring == "")
    assert (publishing.publisher.account, len(publishing.server.resources)) == (None, 3)
    requests = list(publishing.server.requests)
    publishing.desk.edit(publishing.umbra.id, {"company": "Globex"})
    publishing.publisher.publish_now()
    assert publishing.server.requests == requests


def test_a_keyring_that_does_not_forget_is_told(publishing: Publishing) -> None:
    publishing.connect()
    publishing.server.is_locked = True
    refused = Heard(publishing.publisher.refused)
    publishing.publisher.disconnect_from_server()
    publishing.qtbot.waitUntil(lambda: bool(refused.said))
    told = "The keyring could not be made to forget the password."
    assert (refused.said, publishing.publisher.trouble, publishing.publisher.account) == ([told], told, None)


def test_what_was_changed_there_is_told_and_decided(publishing: Publishing) -> None:
    publishing.connect()
    notes, note = publishing.uid_of(Kind.INTERVIEW_NOTES), publishing.uid_of(Kind.THANK_YOU_NOTE)
    publishing.server.edit(notes, lambda text: text.replace("T150000", "T160000").replace("T151500", "T163000"))
    publishing.server.delete(note)
    publishing.publish()
    assert publishing.elsewise_found.said == [2]
    assert elsewise_words(2).startswith("2 events were changed or deleted in your calendar")
    lines = {line.uid: line for line in elsewise_lines(publishing.desk, publishing.publisher.elsewise)}
    assert lines[notes][1:] == (
        "Write interview notes: Data platform lead (Umbra Health)",
        "Here: Mon 23 Nov, 15:00–15:15",
        "There: Mon 23 Nov, 16:00–16:30",
        True,
        False,
    )
    assert (lines[note].there, lines[note].can_take, lines[note].is_deleted) == ("There: deleted", False, True)
    assert publishing.publisher.take_theirs(notes, publishing.report)
    [own] = [f.own_start for f in publishing.desk.application(publishing.umbra.id).follow_ups if f.own_start]
    assert own == at("2026-11-23 16:00")
    assert publishing.publisher.publish_again([note], publishing.report)
    assert publishing.publisher.elsewise == []
    publishing.qtbot.waitUntil(
        lambda: note in publishing.server.resources and "T161500" in publishing.server.text(notes)
    )
    publishing.publish()
    assert publishing.elsewise_found.said == [2]


def test_what_was_deleted_there_is_left_so(publishing: Publishing) -> None:
    publishing.connect()
    note = publishing.uid_of(Kind.THANK_YOU_NOTE)
    publishing.server.delete(note)
    publishing.publish()
    assert publishing.publisher.leave_out(note, publishing.report)
    assert publishing.publisher.elsewise == []
    refused: list[FollowupError] = []
    assert not publishing.publisher.leave_out(note, refused.append)
    assert len(refused) == 1
    publishing.publish()
    assert note not in publishing.server.resources


def test_a_decision_that_the_method_refuses_is_reported(publishing: Publishing) -> None:
    publishing.connect()
    notes = publishing.uid_of(Kind.INTERVIEW_NOTES)
    publishing.server.edit(notes, lambda text: text.replace("T150000", "T100000").replace("T151500", "T101500"))
    publishing.publish()
    refused: list[FollowupError] = []
    assert not publishing.publisher.take_theirs(notes, refused.append)
    assert "That time has passed" in str(refused[0])
    assert [one.uid for one in publishing.publisher.elsewise] == [notes]


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (("SUMMARY:Write", "SUMMARY:Then write"), "There: Mon 23 Nov, 15:00–15:15, “Then write interview notes: Data"),
        (("DTEND;TZID=Europe/London:20261123", "DTEND;TZID=Europe/London:20261124"), "There: Mon 23 Nov, 15:00 to Tue"),
        (("BEGIN:VEVENT", "BEGIN:VTODO"), "There: something that cannot be read"),
    ],
)
def test_what_stands_there_is_said(publishing: Publishing, edit: tuple[str, str], words: str) -> None:
    publishing.connect()
    publishing.server.edit(publishing.uid_of(Kind.INTERVIEW_NOTES), lambda text: text.replace(*edit))
    publishing.publish()
    [line] = elsewise_lines(publishing.desk, publishing.publisher.elsewise)
    assert line.there.startswith(words)


def test_data_that_cannot_be_written_are_not_published(publishing: Publishing) -> None:
    publishing.connect()
    publishing.desk.store.read_only = True
    requests = list(publishing.server.requests)
    publishing.publisher.begin()
    publishing.publish()
    with suppress(FollowupError):
        publishing.desk.edit(publishing.umbra.id, {"company": "Globex"})
    assert publishing.server.requests == requests
