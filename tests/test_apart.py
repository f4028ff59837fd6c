"""What is read in a process of its own can neither hang the program, nor fill the memory, nor end it."""

import threading
import time
from pathlib import Path

import pytest

from followup_desktop import apart
from followup_desktop.apart import Limits, read_apart, work_apart
from followup_desktop.calendars.invitation_files import READER as INVITATIONS
from followup_desktop.domain.errors import CouldNot, Damaged, Refused
from followup_desktop.domain.sentences import Sentence
from followup_desktop.interchange.csv_files import READER as TABLES
from followup_desktop.interchange.exchange_files import READER as EVERYTHING
from followup_desktop.interchange.posting_pages import READER as POSTINGS
from followup_desktop.storage.data_folder import DATA_NAME
from followup_desktop.storage.opening import open_store
from tests.builders import an_application, at
from tests.fakes import SettableClock
from tests.invitations import STARTS, an_invitation, calendar, event
from tests.storage.deeds import put

PRESENT = "2026-11-23T10:00:00+00:00"
ENDLESS = calendar(event("UID:a", STARTS, "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"))


def test_what_is_read_comes_back_as_plain_values() -> None:
    told = read_apart(INVITATIONS, an_invitation())
    assert [one["title"] for one in told["events"]] == ["Interview at Globex: first round"]


def test_a_refusal_comes_back_as_it_was_said() -> None:
    with pytest.raises(Refused) as refused:
        read_apart(INVITATIONS, b"BEGIN:VCALENDAR\n" * 7)
    assert str(refused.value) == "The file was not read: its parts are nested too deeply."
    with pytest.raises(Refused) as refused:
        read_apart(INVITATIONS, calendar(event("UID:a", STARTS, "RRULE:FREQ=HOURLY")))
    assert refused.value.sentence.values == {"most": 1000}  # type: ignore[union-attr]
    with pytest.raises(Refused, match="JobPosting"):
        read_apart(POSTINGS, b"<p>Apply")


def test_what_takes_too_long_is_stopped() -> None:
    with pytest.raises(Refused, match="took longer than such a file may take"):
        read_apart(INVITATIONS, ENDLESS, Limits(seconds=0.3))


def test_what_asks_for_too_much_memory_is_refused() -> None:
    with pytest.raises(Refused, match="asks for more memory"):
        read_apart(INVITATIONS, b"x" * 19_000_000, Limits(seconds=20, memory=40_000_000))


def test_an_answer_without_end_is_refused() -> None:
    with pytest.raises(Refused, match="asks for more memory"):
        read_apart(INVITATIONS, an_invitation(), Limits(seconds=20, answer=50))


@pytest.mark.parametrize("reader", ["os:abort", "followup_desktop.no_such_module:read"])
def test_only_our_own_readers_are_started(reader: str) -> None:
    with pytest.raises(CouldNot, match="did not start"):
        read_apart(reader, b"")


def test_a_reading_can_be_stopped_from_another_thread() -> None:
    faults: list[Exception] = []

    def read() -> None:
        try:
            read_apart(INVITATIONS, ENDLESS, Limits(seconds=60))
        except Exception as fault:
            faults.append(fault)

    reading = threading.Thread(target=read)
    reading.start()
    while reading.is_alive():
        apart.stop_all()
        time.sleep(0.01)
    reading.join()
    assert len(faults) == 1, "it ended long before its time"


def test_every_reader_is_there() -> None:
    import importlib

    for reader in (INVITATIONS, POSTINGS, TABLES, EVERYTHING):
        module, _, name = reader.partition(":")
        assert callable(getattr(importlib.import_module(module), name))


def test_work_apart_answers_or_says_why_it_could_not(tmp_path: Path) -> None:
    with pytest.raises(Damaged, match="Nothing can be read") as fault:
        (tmp_path / DATA_NAME).write_bytes(b"no data file")
        work_apart(
            "followup_desktop.own_processes:write_what_can_be_read", [str(tmp_path), str(tmp_path / "a.json"), PRESENT]
        )
    assert isinstance(fault.value.sentence, Sentence)
    store = open_store(tmp_path / "sound", SettableClock(at("2026-11-23 09:41")))
    put(store, an_application())
    store.close()
    words = [str(tmp_path / "sound"), str(tmp_path / "a.json"), PRESENT]
    assert work_apart("followup_desktop.own_processes:write_what_can_be_read", words) == 1
    assert (tmp_path / "a.json").is_file()


@pytest.mark.parametrize("function", ["os:abort", "followup_desktop.no_such_module:work"])
def test_only_our_own_work_is_done_apart(function: str) -> None:
    with pytest.raises(CouldNot, match="did not come to its end"):
        work_apart(function, [])
