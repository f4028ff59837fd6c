"""Promise 13: whatever is changed here and there, and however often the server goes away, server and plan agree after
every publishing, edits made on the server stay as they are, and there is one event for each follow-up.

Each sequence has a data folder and a calendar of its own on a real server. Most publishings ask the server from this
process, which is quicker; some ask it from a process of its own, as the program does.
"""

import os
import random
import re
from collections.abc import Callable, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from followup_desktop.calendars.publish import CalDavServers
from followup_desktop.calendars.server.client import CalDavClient, FaultError
from followup_desktop.calendars.server.resource import read_there
from followup_desktop.domain.errors import CouldNot, FollowupError, NetworkFailed
from followup_desktop.domain.published import Account, EventThere, ServerAnswer, Standing
from followup_desktop.domain.vocabulary import Stage
from followup_desktop.fault_points import StruckError
from followup_desktop.services import board, follow_ups, interviews, published_elsewise, publishing, undo
from followup_desktop.services.calendar_composition import Composition, Told
from followup_desktop.services.ports.calendar_servers import Connected
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.services.steps import to_the_end
from followup_desktop.storage.opening import open_store
from tests.builders import FakeHolidays, a_workplace, at
from tests.calendar_servers import PASSWORD, SERVERS, USER, CalendarServer
from tests.fakes import SettableClock
from tests.torture.figures import Figure, none_of

PROMISE = "13 publishing"
SEQUENCES = 200
ROUNDS = 8
CALENDAR = {"Content_Type": "text/calendar; charset=utf-8"}
FAULT = "FOLLOWUP_FAULT"


def measure(folder: Path, sequences: int = SEQUENCES, seed: int = 13) -> list[Figure]:
    """That many sequences, half of them on each server."""
    figures = []
    for name, kind in SERVERS.items():
        count = max(1, sequences // len(SERVERS))
        failures: list[str] = []
        publishings = 0
        with kind(folder / name) as server:
            for number in range(count):
                one = Edits(folder / f"{name}-{number}", server, random.Random(f"{seed} {name} {number}"))
                try:
                    one.run(ROUNDS)
                except AssertionError as fault:
                    failures.append(f"{name} {number}: {fault}")
                finally:
                    one.close()
                publishings += one.publishings
        what = f"random edit sequences leave {name.capitalize()} and plan different ({publishings:,} publishings)"
        figures.append(none_of(PROMISE, count, what, failures))
    return figures


class DirectSession:
    """Implements ``services.ports.calendar_servers.ServerSession`` in this process."""

    def __init__(self, account: Account, *, loses: Callable[[], bool] = lambda: False) -> None:
        self._account = account
        self._client: CalDavClient | None = None
        self._loses = loses

    def open(self, password: str = "") -> None:
        """Begins."""
        self._client = CalDavClient(self._account.address, self._account.user, password)

    def etags(self) -> dict[str, str]:
        """What is there."""
        return self._ask(lambda client: client.etags(self._account.collection))

    def get(self, uid: str, ours: Sequence[bytes]) -> EventThere | None:
        """How an event stands there."""
        texts = [text.decode() for text in ours]
        return self._ask(lambda client: client.get(self._account.collection, uid, texts))

    def put(self, uid: str, content: bytes, etag: str) -> ServerAnswer:
        """Writes an event; now and then the answer is lost on the way."""
        answer = self._ask(lambda client: client.put(self._account.collection, uid, content.decode(), etag))
        if self._loses():
            raise NetworkFailed("The answer was lost.")
        return answer

    def delete(self, uid: str, etag: str) -> ServerAnswer:
        """Deletes an event."""
        return self._ask(lambda client: client.delete(self._account.collection, uid, etag))

    def cancel(self) -> None:
        """Nobody cancels it."""

    def close(self) -> None:
        """Ends the connections."""
        if self._client is not None:
            self._client.close()

    def _ask(self, ask: Callable[[CalDavClient], Any]) -> Any:
        assert self._client is not None
        try:
            return ask(self._client)
        except FaultError as fault:
            raise NetworkFailed(fault.code) from fault


class Edits:
    """One sequence: deeds here, edits there, and what both sides have to look like after a publishing."""

    def __init__(self, folder: Path, server: CalendarServer, dice: random.Random) -> None:
        self.server, self.dice = server, dice
        self.clock = SettableClock(at("2026-11-23 10:00"))
        self.store = open_store(folder, self.clock, first_settings=lambda: {"timezone": "Europe/London"})
        work = a_workplace(self.store, self.clock, FakeHolidays({"GB": {}}))
        self.work: Workplace = work._replace(servers=CalDavServers())
        self.theirs: dict[str, bytes] = {}
        """What the user wrote there, as the server gives it."""
        self.deleted: set[str] = set()
        """What the user deleted there."""
        self.publishings = 0
        self._names = 0
        client = CalDavClient(server.address, USER, PASSWORD)
        try:
            collection, _ = client.find_calendar()
            server.request("DELETE", self._path(collection))
            collection, is_new = client.find_calendar()
        finally:
            client.close()
        assert is_new
        self.account = Account(server.address, USER, collection)
        publishing.choose(self.work, Connected(self.account, is_new=True, is_kept=False))

    def close(self) -> None:
        """Closes the data folder."""
        self.store.close()

    def run(self, rounds: int) -> None:
        """Deeds and edits in turns, each round ended by a publishing after which everything must agree."""
        for _ in range(3):
            self._add()
        self.publish()
        for _ in range(rounds):
            for _ in range(self.dice.randint(1, 4)):
                self._here()
            if self.dice.random() < 0.5:
                self._there()
            self._disturb()
            self.publish(apart=self.dice.random() < 0.05)
        self._decide_everything()
        self.publish()
        assert not self.theirs and not self.deleted, "something is still undecided"

    # Publishing ---------------------------------------------------------------------------------------------------

    def publish(self, *, apart: bool = False) -> None:
        """Publishes, and compares both sides; once more must change nothing."""
        for _ in range(2):
            session = self.work.servers.session(self.account) if apart else DirectSession(self.account)
            found = self._publish(session)
            self._compare()
        assert found == publishing.Published(), f"published again, it still did {found}"

    def _publish(self, session: Any) -> publishing.Published:
        self.publishings += 1
        try:
            return to_the_end(publishing.publishing(self.work, Composition(self.work), session, PASSWORD))
        finally:
            session.close()

    def _disturb(self) -> None:
        """The server goes away, an answer is lost, or the program dies in the middle; then it is published again."""
        kind = self.dice.choice(["none", "none", "stopped", "lost", "killed"])
        if kind == "stopped":
            self.server.stop()
            try:
                self._publish(DirectSession(self.account))
            except NetworkFailed:
                pass
            else:
                raise AssertionError("it published to a server that is not there")
            if self.dice.random() < 0.5:
                self._here()
            self.server.start()
        elif kind == "lost":
            lost = iter([self.dice.random() < 0.5, True])
            try:
                self._publish(DirectSession(self.account, loses=lambda: next(lost, False)))
            except NetworkFailed:
                self._here()
        elif kind == "killed":
            with _struck("publish.after_put:raise"):
                try:
                    self._publish(DirectSession(self.account))
                except StruckError:
                    self._here()

    def _compare(self) -> None:
        composition = Composition(self.work)
        to_the_end(composition.compose())
        told = {one.entry.uid: one for one in composition.told()}
        known = self.store.published(self.account.collection)
        there = self._listed()
        for uid, one in told.items():
            self._compare_one(uid, one, known[uid].standing if uid in known else None, uid in there)
        extra = there - set(told) - set(self.theirs)
        assert not extra, f"{len(extra)} events are there which the plan does not have"
        for uid, content in self.theirs.items():
            assert self._get(uid) == content, "an edit made there was written over"
        for uid in self.deleted:
            assert uid not in there, "what was deleted there came back"
        assert to_the_end(publishing.waiting(self.work, composition)) == 0, (
            "something waits although everything was published"
        )

    def _compare_one(self, uid: str, told: Told, standing: Standing | None, is_there: bool) -> None:
        if uid in self.theirs:
            assert standing is Standing.EDITED, f"an edit made there stands as {standing}"
        elif uid in self.deleted:
            assert standing in (Standing.DELETED, Standing.LEFT_OUT), f"a deletion made there stands as {standing}"
        elif not is_there:
            assert told.entry.cancelled_at is not None and standing is None, f"{told.key} is missing there"
        else:
            wanted = self.work.calendar.resource(told.entry.vevent)
            assert standing is Standing.OURS, f"{told.key} stands as {standing}"
            assert read_there(uid, "", self._get(uid), [wanted]).same_as == 0, f"{told.key} says something else there"

    # Here ---------------------------------------------------------------------------------------------------------

    def _here(self) -> None:
        """One deed; a refused one is none."""
        deed = self.dice.choice(
            [self._add, self._reword, self._move, self._snooze, self._end, self._interview, self._delete,
             self._undo, self._undo, self._redo, self._pass_time]
        )  # fmt: skip
        try:
            deed()
        except (FollowupError, IndexError):
            return

    def _ids(self) -> list[str]:
        return [named.id for named in self.store.names()]

    def _any(self) -> str:
        return self.dice.choice(self._ids())

    def _name(self) -> str:
        self._names += 1
        return self.dice.choice(["Umbra", "Çelik & Söhne", "Aa; Bb, Cc", "Ünï\\code", "東京"]) + f" {self._names}"

    def _add(self) -> None:
        board.add(
            self.work,
            {"company": self._name(), "role": "Engineer", "applied_on": "2026-11-20", "key_skill": "streams"},
            self.dice.choice([Stage.APPLIED, Stage.APPLIED, Stage.INTERVIEWING, Stage.WAITING]),
            ({"name": "Åsa Lind", "phone": "+44 20 7946 0018", "timezone": self.dice.choice(["", "Asia/Tokyo"])},),
        )

    def _reword(self) -> None:
        board.edit(self.work, self._any(), {"company": self._name(), "key_skill": self._name()})

    def _move(self) -> None:
        board.move_card(self.work, self._any(), self.dice.choice(list(Stage)))

    def _keys(self, application_id: str) -> list[str]:
        rows = self.store.agenda(at("2027-12-31 00:00"))
        return [row.key for row in rows if row.application_id == application_id]

    def _snooze(self) -> None:
        application_id = self._any()
        days, hour = self.dice.randint(1, 20), self.dice.randint(8, 18)
        wish = (
            self.clock.instant.replace(hour=hour, minute=0) + (at("2026-11-24 10:00") - at("2026-11-23 10:00")) * days
        )
        follow_ups.snooze(self.work, application_id, self.dice.choice(self._keys(application_id)), wish)

    def _end(self) -> None:
        application_id = self._any()
        key = self.dice.choice(self._keys(application_id))
        if self.dice.random() < 0.5:
            follow_ups.skip(self.work, application_id, key)
        else:
            follow_ups.done(self.work, application_id, key, anyway=True)

    def _interview(self) -> None:
        application = self.store.application(self._any())
        if application.interviews and self.dice.random() < 0.5:
            interviews.call_off(self.work, application.id, self.dice.choice(application.interviews).id)
            return
        day = self.dice.randint(1, 25)
        times = {"starts_at": f"2026-12-{day:02}T14:00:00Z", "ends_at": f"2026-12-{day:02}T15:00:00Z"}
        interviews.save(self.work, application.id, times)

    def _delete(self) -> None:
        if len(self._ids()) > 2:
            board.delete(self.work, self._any())

    def _undo(self) -> None:
        undo.undo(self.work)

    def _redo(self) -> None:
        undo.redo(self.work)

    def _pass_time(self) -> None:
        self.clock.pass_by(**self.dice.choice([{"minutes": 20}, {"hours": 5}, {"days": 1}, {"days": 40}]))

    # There --------------------------------------------------------------------------------------------------------

    def _there(self) -> None:
        """The user changes or deletes an event in a calendar program."""
        uids = sorted(self._listed() - set(self.theirs))
        if not uids:
            return
        uid = self.dice.choice(uids)
        if self.dice.random() < 0.35:
            assert self.server.request("DELETE", self._path_of(uid))[0] in (200, 204)
            self.deleted.add(uid)
            return
        content = self._get(uid)
        edit = self.dice.choice([_renamed, _moved, _remarked])
        status, _ = self.server.request("PUT", self._path_of(uid), edit(content), **CALENDAR)
        assert status in (200, 201, 204), f"the server does not take an edit ({status})"
        self.theirs[uid] = self._get(uid)

    def _decide_everything(self) -> None:
        found = {one.uid: one for one in published_elsewise.elsewise(self.work)}
        for uid in list(self.theirs):
            if uid in found and self.dice.random() < 0.5 and found[uid].can_take:
                try:
                    published_elsewise.take_theirs(self.work, uid)
                except FollowupError:
                    published_elsewise.publish_again(self.work, uid)
            else:
                self._publish_again(uid)
            del self.theirs[uid]
        for uid in list(self.deleted):
            self._publish_again(uid)
            self.deleted.remove(uid)

    def _publish_again(self, uid: str) -> None:
        try:
            published_elsewise.publish_again(self.work, uid)
        except CouldNot:
            # It left the plan meanwhile, and theirs stays for good: the user takes it away.
            self.server.request("DELETE", self._path_of(uid))

    # The server ---------------------------------------------------------------------------------------------------

    def _listed(self) -> set[str]:
        client = CalDavClient(self.account.address, USER, PASSWORD)
        try:
            return set(client.etags(self.account.collection))
        finally:
            client.close()

    def _get(self, uid: str) -> bytes:
        status, content = self.server.request("GET", self._path_of(uid))
        assert status == 200, f"an event is not there ({status})"
        return content

    def _path_of(self, uid: str) -> str:
        return f"{self._path(self.account.collection)}{uid}.ics"

    @staticmethod
    def _path(url: str) -> str:
        return urlsplit(url).path


def _renamed(content: bytes) -> bytes:
    return content.replace(b"SUMMARY:", b"SUMMARY:Mine: ", 1)


def _remarked(content: bytes) -> bytes:
    return content.replace(b"END:VEVENT", b"COMMENT:remember the slides\r\nEND:VEVENT", 1)


def _moved(content: bytes) -> bytes:
    """An hour later, or a day for a whole one, as far as the clock allows; a day program sets its own stamps."""
    head, event, rest = content.partition(b"BEGIN:VEVENT")

    def later(found: re.Match[bytes]) -> bytes:
        return found[1] + b"%02d" % min(23, int(found[2]) + 1) + found[3]

    timed = re.sub(rb"(DT(?:START|END)[^:\r\n]*:\d{8}T)(\d\d)(\d{4})", later, rest)
    if timed == rest:
        timed = rest.replace(b"SUMMARY:", b"SUMMARY:Later: ", 1)
    return head + event + timed.replace(b"SEQUENCE:", b"SEQUENCE:1", 1)


@contextmanager
def _struck(point: str) -> Any:
    os.environ[FAULT] = point
    try:
        yield
    finally:
        del os.environ[FAULT]
