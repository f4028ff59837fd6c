"""Work on thousands of records: how far it is, called off without a trace, and nothing else in between."""

import itertools
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from followup_desktop.domain.errors import Busy, CouldNot
from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation import long_work
from followup_desktop.presentation.long_work import LongWork
from followup_desktop.services import exchange
from followup_desktop.services.deed import Deed
from followup_desktop.services.interchange import Found, taking_in
from followup_desktop.services.joining import Given
from followup_desktop.services.steps import Progress, Steps
from tests.benchmarks.board import applications
from tests.desks import Heard
from tests.widgets.windows import OpenFolder, wait_for

pytestmark = pytest.mark.usefixtures("qapp")
COUNT = 60


@pytest.fixture(autouse=True)
def _at_once_in_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(long_work, "FIRST_SECONDS", 0.0)
    monkeypatch.setattr("followup_desktop.presentation.desk.MANY_RECORDS", 20)


@pytest.fixture
def place(tmp_path):
    opened = OpenFolder(tmp_path / "data")
    yield opened
    opened.store.close()


def found() -> Found:
    return Found(tuple(Given(one, frozenset({"id"})) for one in applications(COUNT)), {})


def endless(total: int) -> Steps[str]:
    for number in itertools.count(1):
        yield Progress(number, total)
    return ""


def test_it_says_how_far_it_is_and_after_a_while_how_long_it_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr("followup_desktop.presentation.long_work.time", SimpleNamespace(monotonic=lambda: now))
    work = LongWork()
    ended = Heard(work.ended)
    heard: list[object] = []
    work.run("Importing", endless(10**9), heard.append)
    wait_for(lambda: work.share > 0)
    done = work._part[0]
    number = QLocale().toString
    assert work.words() == f"{number(done)} of {number(10**9)}"
    now += 30
    rest = 30 / done * (10**9 - done)
    assert work.words().endswith(f" About {round(rest / 60)} minutes left"), work.words()
    work.call_off()
    assert heard == [None] and len(ended) == 1 and not work.is_busy
    work.call_off()
    assert len(ended) == 1


def test_only_one_thing_is_done_at_a_time() -> None:
    work = LongWork()
    heard: list[object] = []
    work.run("Importing", endless(10), lambda _: None)
    work.run("Exporting", endless(10), heard.append)
    assert isinstance(heard[0], Busy) and work.title == "Importing"
    work.call_off()


def test_what_goes_wrong_is_heard() -> None:
    def failing() -> Steps[None]:
        yield None
        raise CouldNot("It could not.")

    heard: list[object] = []
    work = LongWork()
    work.run("Importing", failing(), heard.append)
    wait_for(lambda: bool(heard))
    assert isinstance(heard[0], CouldNot) and not work.is_busy


def test_an_import_that_is_called_off_has_changed_nothing(place: OpenFolder) -> None:
    place.add("Umbra", "applied")
    before = [place.store.application(card.id) for card in place.store.cards()]
    heard: list[object] = []
    place.desk.long.run("Importing", taking_in(place.work, found(), deed=Deed.SAMPLE), heard.append)
    assert place.desk.long.is_busy
    place.desk.long.call_off()
    assert heard == [None]
    assert [place.store.application(card.id) for card in place.store.cards()] == before
    assert place.store.last_change() == 1 and place.store.check() == []


def test_an_import_that_is_called_off_while_it_becomes_durable_is_kept(place: OpenFolder) -> None:
    heard: list[Any] = []
    long = place.desk.long
    long.run("Importing", taking_in(place.work, found(), deed=Deed.SAMPLE), heard.append)
    while not long._slices.is_decided:
        long._slices._go_on()
    assert heard == []
    long.call_off()
    assert heard[0].intake.new == COUNT and not long.is_busy
    assert place.store.count() == COUNT and place.store.last_change() == 1 and place.store.check() == []


def test_meanwhile_nothing_else_is_changed_and_what_is_typed_is_kept(place: OpenFolder) -> None:
    desk = place.desk
    desk.put_draft("old", {"text": "old"})
    refused = Heard(desk.refused)
    heard: list[object] = []
    desk.long.run("Importing", taking_in(place.work, found(), deed=Deed.SAMPLE), heard.append)
    assert desk.add({"company": "Globex", "role": "Engineer"}, Stage.APPLIED) is None and len(refused) == 1
    assert desk.replan() is False
    with pytest.raises(Busy):
        place.store.begin().__enter__()
    desk.put_draft("notes", {"text": "typed meanwhile"})
    desk.drop_draft("old")
    assert place.store.draft("notes") is None
    wait_for(lambda: not desk.long.is_busy)
    assert place.store.draft("notes") == {"text": "typed meanwhile"} and place.store.draft("old") is None
    assert desk.add({"company": "Globex", "role": "Engineer"}, Stage.APPLIED) is not None


def test_in_slices_it_is_the_same_import_and_undo_takes_it_back(place: OpenFolder) -> None:
    kept = place.add("Umbra", "applied")
    changed = Heard(place.desk.changed)
    heard: list[Any] = []
    place.desk.long.run("Importing", taking_in(place.work, found(), deed=Deed.SAMPLE), heard.append)
    wait_for(lambda: bool(heard))
    assert place.store.count() == COUNT + 1 and heard[0].intake.new == COUNT
    assert place.desk.undo() is None, "it takes a while"
    wait_for(lambda: len(changed) == 1)
    assert [card.id for card in place.store.cards_after(None, 99)] == [kept] and place.store.check() == []
    assert place.desk.redo() is None
    wait_for(lambda: len(changed) == 2)
    assert place.store.count() == COUNT + 1 and place.store.check() == []
    assert place.store.next_undo() is not None


def test_an_undo_that_is_called_off_leaves_the_change(place: OpenFolder) -> None:
    heard: list[object] = []
    place.desk.long.run("Importing", taking_in(place.work, found(), deed=Deed.SAMPLE), heard.append)
    wait_for(lambda: bool(heard))
    place.desk.undo()
    assert place.desk.long.is_busy
    place.desk.rest()
    assert place.store.count() == COUNT and place.store.check() == []


def test_everything_is_written_in_steps_as_it_is_at_once(place: OpenFolder, tmp_path) -> None:
    heard: list[object] = []
    place.desk.long.run("Importing", taking_in(place.work, found(), deed=Deed.SAMPLE), heard.append)
    wait_for(lambda: bool(heard))
    place.desk.long.run("Exporting", exchange.writing_everything(place.work, tmp_path / "all.json"), heard.append)
    wait_for(lambda: len(heard) == 2)
    parts = place.work.exchange.parts(place.store.applications(), place.store.settings(), place.work.clock.now())
    assert heard[1] == COUNT and (tmp_path / "all.json").read_bytes() == b"".join(parts)
