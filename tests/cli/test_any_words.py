"""Whatever is typed: a documented exit status, one sentence where it is not done, and nothing changed then."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, note
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from followup_desktop.app import close_workplace, open_workplace
from followup_desktop.cli.answer import Answer
from followup_desktop.cli.carrying_out import run
from followup_desktop.cli.commands import all_named
from followup_desktop.cli.entry import FIRST_PRESENT, LAST_PRESENT
from followup_desktop.cli.session import Session
from followup_desktop.clock import FrozenClock
from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.settings import Settings
from followup_desktop.domain.vocabulary import Kind
from followup_desktop.interchange import json_file
from followup_desktop.interchange.application_document import write_application
from followup_desktop.services import interchange
from tests.cli.words import Application, calls

PRESENTS = (
    datetime(2026, 11, 23, 10, tzinfo=UTC),
    datetime(2027, 3, 28, 0, 59, tzinfo=UTC),
    datetime(FIRST_PRESENT, 1, 1, tzinfo=UTC),
    datetime(LAST_PRESENT, 12, 31, 23, 59, 59, tzinfo=UTC),
)
DOCUMENTED = {0, 1, 2, 6, 7, 8}
"""Those that a command on sound data can give: it is neither busy nor damaged, and no fault is our own."""


class Desk:
    """An open data folder on which commands are given one after the other."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.number = 0
        self.work = open_workplace(folder / "data", PRESENTS[0])
        (folder / "folder.json").mkdir()
        (folder / "broken.json").write_text('{"format": ')
        (folder / "newer.json").write_text('{"format": "followup-desktop", "version": 2}')
        self.give("sample")
        self.give("export", "all.json")

    def give(self, *given: str, now: datetime = PRESENTS[0]) -> Answer:
        """Carries out one command at that present."""
        self.work = self.work._replace(clock=FrozenClock(now))
        return run(Session(self.work, self.folder, lambda _: None), given)

    def state(self) -> tuple[int, bytes]:
        """Everything that a command could change: the number of changes, and all data."""
        applications, settings = interchange.everything(self.work)
        self.number += len(self.work.store.changes(self.number))
        return self.number, b"".join(json_file.parts(applications, settings, PRESENTS[0]))

    def facts(self) -> tuple[list[dict[str, Any]], Settings]:
        """All data but what calendars were told, which is never taken back."""
        applications, settings = interchange.everything(self.work)
        return [write_application(without_calendars(one)) for one in applications], settings

    def applications(self) -> list[Application]:
        """The applications with the keys of their follow-ups, those there are and one more of each kind."""
        keys: dict[str, list[str]] = {one.id: [] for one in self.work.store.applications()}
        for item in json.loads(self.give("plan", "--json", "--all").out):
            keys[item["application"]].append(item["key"])
        return [Application(one, [*found, *found, *(f"{kind}:1" for kind in Kind)]) for one, found in keys.items()]


@pytest.fixture(scope="module", params=sorted(all_named()))
def command_and_desk(request: pytest.FixtureRequest) -> Iterator[tuple[str, Desk]]:
    """One desk for all examples of a command: what they change is taken back."""
    with TemporaryDirectory(prefix="fud-") as folder:
        opened = Desk(Path(folder))
        yield request.param, opened
        close_workplace(opened.work)


def without_calendars(application: JobApplication) -> JobApplication:
    kept = [replace(one, calendar=None) for one in application.follow_ups]
    return replace(application, follow_ups=tuple(one for one in kept if not one.is_bare))


def check_answer(answer: Answer, given: list[str]) -> None:
    as_json = "--json" in given
    assert answer.status in DOCUMENTED, answer.err
    if answer.status:
        assert answer.out == ""
        assert answer.err.endswith("\n")
        assert len(answer.err.splitlines()) == 1
        told: dict[str, Any] = json.loads(answer.err) if as_json else {}
        assert not as_json or told["status"] == answer.status
    elif as_json:
        json.loads(answer.out)


@hypothesis_settings(max_examples=hypothesis_settings().max_examples // 4)
@given(data=st.data())
def test_any_words(command_and_desk: tuple[str, Desk], data: st.DataObject) -> None:
    name, desk = command_and_desk
    given = [name, *data.draw(calls(all_named()[name], desk.applications()))]
    now = data.draw(st.sampled_from(PRESENTS))
    note(f"{now} {given}")
    (number, content), facts = desk.state(), desk.facts()
    answer = desk.give(*given, now=now)
    check_answer(answer, given)
    assert desk.work.store.check() == []
    after = desk.state()
    if answer.status:
        assert after == (number, content)
    if after[0] > number:
        # Whatever it left can be read, planned, exported, and taken back.
        for rest in (("list", "--json"), ("plan", "--json", "--all"), ("export", "after.ics")):
            assert desk.give(*rest, now=now).status == 0
        assert desk.give("redo" if name == "undo" else "undo", now=now).status == 0
        assert desk.facts() == facts
