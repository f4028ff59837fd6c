"""Promise 10: every deed, undo, redo, restart, kill, import and export in any order, against a simple model.

The model is what stood after each change, as a row of whole states: undo goes back in it, redo forward, anything else
cuts off what was undone. A deed touches what it is about and nothing else.
"""

import random
import shutil
import tempfile
import uuid
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from followup_desktop.domain.errors import CouldNot, FollowupError
from followup_desktop.domain.letters.letter import Letter
from followup_desktop.domain.vocabulary import LOGGABLE, ActivityKind, Channel, Outcome, Stage
from followup_desktop.interchange import json_file
from followup_desktop.services import (
    backups,
    board,
    deeds,
    follow_ups,
    interchange,
    interviews,
    letters,
    sample,
    undo,
)
from followup_desktop.services import settings as settings_service
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.storage.data_folder import DATA_NAME
from followup_desktop.storage.opening import open_store
from followup_desktop.storage.store import SqliteStore
from tests.builders import HOLIDAYS, a_workplace, at
from tests.fakes import SettableClock
from tests.interchange.documents import documents, texts
from tests.storage.deeds import dump, dump_of
from tests.torture.figures import Figure, none_of

STEPS_EACH = 60
RUNS = 60
PROMISE = "10 state machine"
UNDONE = 150
"""So many changes are taken back in a row, more than a run comes to."""
LONG_RUNS = 5

Deed = Callable[[], deeds.Outcome | None]
picks = st.integers(0, 30)
stages = st.sampled_from(Stage)
fields = st.fixed_dictionaries(
    {},
    optional={
        "salary": texts,
        "notes": texts,
        "key_skill": texts,
        "tags": st.lists(texts, max_size=2),
        "timezone": st.sampled_from(["", "Europe/London", "Asia/Tokyo"]),
        "chase": st.booleans(),
        "no_calls": st.booleans(),
        "applied_on": st.sampled_from([None, "2026-11-09", "2026-11-20"]),
    },
)


def measure(folder: Path, runs: int = RUNS, steps: int = STEPS_EACH) -> list[Figure]:
    """That many runs of so many steps each, from an empty folder."""
    Deeds.top = folder
    chosen = settings(
        max_examples=runs,
        stateful_step_count=steps,
        deadline=None,
        database=None,
        phases=(Phase.generate,),
        derandomize=True,
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )
    Deeds.steps = 0
    failures = []
    try:
        run_state_machine_as_test(Deeds, settings=chosen)
    except AssertionError as fault:
        failures = [
            str(fault).splitlines()[0] if str(fault) else type(fault).__name__,
            *getattr(fault, "__notes__", []),
        ]
    tried = Deeds.steps
    seeds = range(max(1, runs * LONG_RUNS // RUNS))
    long = [found for seed in seeds if (found := long_undo(seed))]
    return [
        none_of(PROMISE, tried, "steps leave anything but what the model says", failures),
        none_of(f"{PROMISE}, {UNDONE} undone and done again", len(seeds), "times anything else is there then", long),
    ]


def long_undo(seed: int, changes: int = UNDONE) -> str:
    """Makes that many changes, through restarts and kills, takes all back and does all again; what is wrong then."""
    dice = random.Random(seed)
    machine = Deeds()
    try:
        machine.begin()
        while len(machine._past) < changes:
            pick, word = dice.randrange(30), f"{dice.randrange(1_000_000)}"
            acts: list[Callable[[], object]] = [
                partial(machine.edit, pick=pick, given={"notes": word}),
                partial(machine.edit, pick=pick, given={"salary": word, "tags": [word]}),
                partial(machine.move, pick=pick, below=0, stage=dice.choice(list(Stage)), outcome=None),
                partial(machine.contact, pick=pick, name="Bo Berg", phone=word),
                partial(machine.log, pick=pick, kind=ActivityKind.NOTE, text=word),
                partial(machine.add, given={"notes": word}, stage=Stage.APPLIED),
                partial(machine.delete, picked=[pick]),
                machine.restart,
                machine.kill,
            ]
            dice.choices(acts, [8, 4, 8, 4, 4, 3, 1, 1, 1])[0]()
            machine.is_sound()
        machine.teardown()
    except AssertionError as fault:
        return f"{seed}: {str(fault).splitlines()[0] if str(fault) else type(fault).__name__}"
    return ""


class Kept(NamedTuple):
    """A backup, what stood then, and what could be taken back and done again."""

    path: Path
    state: object
    past: tuple[object, ...]
    future: tuple[object, ...]


class Deeds(RuleBasedStateMachine):
    """A data folder, and the states that it went through."""

    top = Path(tempfile.gettempdir())
    steps = 0

    def __init__(self) -> None:
        super().__init__()
        self._home = Path(tempfile.mkdtemp(dir=self.top))
        self._folder = self._home / "data"
        self._clock = SettableClock(at("2026-11-23 10:00"))
        self._store: SqliteStore = open_store(self._folder, self._clock)
        self._past: list[object] = []
        self._future: list[object] = []
        self._kept: list[Kept] = []
        self._number = 0

    def teardown(self) -> None:
        """At the end, everything is taken back and done again."""
        try:
            end, start = dump_of(self._store), self._past[0] if self._past else dump_of(self._store)
            for _ in range(len(self._past)):
                self._undo()
            assert dump_of(self._store) == start
            for _ in range(len(self._past) + len(self._future)):
                if not self._future:
                    break
                self._redo()
            assert not self._future or dump_of(self._store) == end
        finally:
            self._store.close()
            shutil.rmtree(self._home, ignore_errors=True)

    @property
    def _work(self) -> Workplace:
        return a_workplace(self._store, self._clock, HOLIDAYS)

    # Deeds --------------------------------------------------------------------------------------------------------

    @initialize()
    def begin(self) -> None:
        """There is something to work with."""
        self._do(lambda: settings_service.change(self._work, {"timezone": "Europe/London"}))
        for number in range(3):
            self._add({"company": f"Umbra {number}", "role": "Lead"}, Stage.APPLIED)

    @rule(given=fields, stage=stages)
    def add(self, given: dict[str, Any], stage: Stage) -> None:
        """An application is added."""
        self._add({"company": "Globex", "role": "SRE", **given}, stage)

    @rule(pick=picks, given=fields)
    def edit(self, pick: int, given: dict[str, Any]) -> None:
        """Fields are changed, as the panel and the dialog do."""
        self._do_to(pick, lambda id_: board.edit(self._work, id_, given))

    @rule(pick=picks, below=picks, stage=stages, outcome=st.sampled_from([None, *Outcome]))
    def move(self, pick: int, below: int, stage: Stage, outcome: Outcome | None) -> None:
        """A card is dragged."""
        above = [card.id for card in self._store.cards() if card.stage == stage and card.id != self._pick(pick)]
        under = above[below % len(above)] if above and below % 3 else None
        why = outcome if stage is Stage.CLOSED else None
        self._do_to(pick, lambda id_: board.move_card(self._work, id_, stage, below=under, outcome=why))

    @rule(picked=st.lists(picks, min_size=1, max_size=3), stage=stages)
    def move_several(self, picked: list[int], stage: Stage) -> None:
        """Several are dragged as one."""
        self._do_to_all(picked, lambda ids: board.move_cards(self._work, dict.fromkeys(ids, stage)))

    @rule(picked=st.lists(picks, min_size=1, max_size=3), there=st.booleans())
    def archive(self, picked: list[int], there: bool) -> None:
        """Into the archive, or back."""
        deed = board.archive if there else board.unarchive
        self._do_to_all(picked, lambda ids: deed(self._work, *ids))

    @rule(picked=st.lists(picks, min_size=1, max_size=2))
    def delete(self, picked: list[int]) -> None:
        """One goes, or two."""
        self._do_to_all(picked, lambda ids: board.delete(self._work, *ids))

    @rule(pick=picks, name=st.sampled_from(["Åsa Lind", "Bo Berg"]), phone=texts)
    def contact(self, pick: int, name: str, phone: str) -> None:
        """A person is added or changed."""
        people = {c.name: c.id for c in self._store.application(self._pick(pick)).contacts} if self._ids() else {}
        given = {"name": name, "phone": phone}
        self._do_to(pick, lambda id_: board.put_contact(self._work, id_, given, people.get(name, "")))

    @rule(pick=picks)
    def remove_contact(self, pick: int) -> None:
        """A person is taken out."""
        people = [c.id for c in self._store.application(self._pick(pick)).contacts] if self._ids() else []
        if people:
            self._do_to(pick, lambda id_: board.remove_contact(self._work, id_, people[0]))

    @rule(pick=picks, days=st.integers(-9, 9), asked=st.none() | st.booleans(), learned=texts)
    def interview(self, pick: int, days: int, asked: bool | None, learned: str) -> None:
        """An interview is recorded, or its notes."""
        held = self._store.application(self._pick(pick)).interviews if self._ids() else ()
        starts = self._clock.now() + timedelta(days=days)
        span = {"starts_at": starts.isoformat(), "ends_at": (starts + timedelta(hours=1)).isoformat()}
        if held and days % 2:
            given: dict[str, Any] = {"learned": learned} | ({} if asked is None else {"asked_process": asked})
            self._do_to(pick, lambda id_: interviews.save(self._work, id_, given, held[0].id))
        elif held and days % 3 == 0:
            self._do_to(pick, lambda id_: interviews.call_off(self._work, id_, held[0].id))
        else:
            self._do_to(pick, lambda id_: interviews.save(self._work, id_, span, people=("Åsa Lind",)))

    @rule(pick=picks, kind=st.sampled_from(sorted(LOGGABLE)), text=texts)
    def log(self, pick: int, kind: Any, text: str) -> None:
        """Something is logged."""
        self._do_to(pick, lambda id_: follow_ups.log(self._work, id_, kind, text=text))

    @rule(pick=picks, way=st.sampled_from(["done", "skip", "snooze", "unsnooze", "letter", "sent"]), text=texts)
    def follow_up(self, pick: int, way: str, text: str) -> None:
        """A follow-up is acted on."""
        rows = self._store.agenda(self._clock.now() + timedelta(days=900))
        if not rows:
            return
        row = rows[pick % len(rows)]
        id_, key = row.application_id, row.key
        letter = Letter("Subject", f"Dear all,\n{text}")
        acts: dict[str, Deed] = {
            "done": lambda: follow_ups.done(self._work, id_, key, anyway=True),
            "skip": lambda: follow_ups.skip(self._work, id_, key),
            "snooze": lambda: follow_ups.snooze(self._work, id_, key, self._clock.now() + timedelta(days=2)),
            "unsnooze": lambda: follow_ups.snooze(self._work, id_, key, None),
            "letter": lambda: letters.keep(self._work, id_, key, letter),
            "sent": lambda: letters.send(self._work, id_, key, letter, Channel.EMAIL, passed=True),
        }
        self._do(acts[way], {id_})

    @rule(value=st.integers(1, 5), name=texts)
    def settings(self, value: int, name: str) -> None:
        """A number of the method changes."""
        self._do(
            lambda: settings_service.change(self._work, {"application_call_after_days": value, "user_name": name}),
            set(),
        )

    @rule(there=st.booleans())
    def sample_board(self, there: bool) -> None:
        """The sample board comes, where nothing else is, and goes."""
        self._do(lambda: (sample.fill if there else sample.remove)(self._work))

    # Files --------------------------------------------------------------------------------------------------------

    @rule(document=documents, replace_all=st.booleans())
    def import_file(self, document: dict[str, Any], replace_all: bool) -> None:
        """A file is imported; a second time it changes nothing."""
        import json

        content = json.dumps(document).encode()

        def take_in(everything: bool) -> deeds.Outcome:
            found = json_file.parse(content)
            return interchange.take_in(self._work, found, replace_all=everything).outcome

        self._do(lambda: take_in(replace_all))
        if self._did:
            stood = dump_of(self._store)
            again = take_in(False)
            assert (again.change, dump_of(self._store)) == (self._number, stood), "importing twice is once"

    @rule()
    def export(self) -> None:
        """What is exported and imported elsewhere is the same there, and changes nothing here."""
        applications, chosen = interchange.everything(self._work)
        content = b"".join(json_file.parts(applications, chosen, self._clock.now()))
        elsewhere = open_store(self._home / uuid.uuid4().hex, self._clock)
        interchange.take_in(a_workplace(elsewhere, self._clock, HOLIDAYS), json_file.parse(content))
        there = dump_of(elsewhere)
        elsewhere.close()
        assert there == dump(applications, chosen), "what was exported is not what was imported"

    @rule()
    def back_up(self) -> None:
        """A backup is written."""
        self._clock.pass_by(seconds=1)
        path = backups.write(self._work).path
        self._kept.append(Kept(path, dump_of(self._store), tuple(self._past), tuple(self._future)))

    @precondition(lambda machine: machine._kept)
    @rule(pick=picks)
    def restore(self, pick: int) -> None:
        """A backup comes back, and the history is that of the backup then."""
        kept = self._kept[pick % len(self._kept)]
        if not kept.path.exists():
            return  # thinned
        self._clock.pass_by(seconds=1)
        backups.restore(self._work, kept.path)
        assert dump_of(self._store) == kept.state, "a backup is not as it was"
        self._number = self._store.last_change()
        self._past, self._future = list(kept.past), list(kept.future)

    # Turning, ending ----------------------------------------------------------------------------------------------

    @rule()
    def undo(self) -> None:
        """The last change is taken back."""
        if self._past:
            self._undo()

    @rule()
    def redo(self) -> None:
        """What was taken back is done again."""
        if self._future:
            self._redo()
        elif not self._past:
            return
        else:
            try:
                undo.redo(self._work)
            except CouldNot:
                return
            raise AssertionError("there was nothing to do again")

    @rule(hours=st.integers(1, 60))
    def time_passes(self, hours: int) -> None:
        """Plans are made anew, which is no change."""
        stood = dump_of(self._store)
        self._clock.pass_by(hours=hours)
        settings_service.replan(self._work, 1000)
        assert dump_of(self._store) == stood and self._store.last_change() == self._number

    @rule()
    def restart(self) -> None:
        """The program is closed and started again."""
        self._meets_again(self._store.close)

    @rule()
    def kill(self) -> None:
        """The program dies: what lies on the disk is all that there is."""

        def die() -> None:
            left = self._home / uuid.uuid4().hex
            left.mkdir(mode=0o700)
            for path in self._folder.iterdir():
                if path.name.startswith(DATA_NAME) and not path.name.endswith("-shm"):
                    shutil.copyfile(path, left / path.name)
            self._store.close()
            shutil.copytree(self._folder / "backups", left / "backups") if (self._folder / "backups").is_dir() else None
            self._kept = [kept._replace(path=left / "backups" / kept.path.name) for kept in self._kept]
            self._folder = left

        self._meets_again(die)

    @invariant()
    def is_sound(self) -> None:
        """The file is sound, the board shows what is there, and numbers rise by one."""
        type(self).steps += 1
        assert self._store.check() == []
        there = {a.id: a.archived for a in self._store.applications()}
        assert {c.id for c in self._store.cards()} == {id_ for id_, archived in there.items() if not archived}
        assert self._store.last_change() == self._number

    # What the rules share -----------------------------------------------------------------------------------------

    _did = False

    def _ids(self) -> list[str]:
        return sorted(a.id for a in self._store.applications())

    def _pick(self, pick: int) -> str:
        ids = self._ids()
        return ids[pick % len(ids)] if ids else ""

    def _add(self, given: dict[str, Any], stage: Stage) -> None:
        self._do(
            lambda: board.add(self._work, given, stage, application_id=str(uuid.UUID(int=self._number + 1))), set()
        )

    def _do_to(self, pick: int, deed: Callable[[str], deeds.Outcome]) -> None:
        if id_ := self._pick(pick):
            self._do(lambda: deed(id_), {id_})

    def _do_to_all(self, picked: list[int], deed: Callable[[list[str]], deeds.Outcome]) -> None:
        if ids := list(dict.fromkeys(id_ for pick in picked if (id_ := self._pick(pick)))):
            self._do(lambda: deed(ids), set(ids))

    def _do(self, deed: Deed, about: set[str] | None = None) -> None:
        """Carries out the deed: refused, nothing changes; else what it is not about stays as it was."""
        before = dump_of(self._store)
        self._did = False
        try:
            outcome = deed()
        except FollowupError:
            assert dump_of(self._store) == before, "a refused deed changed something"
            return
        after = dump_of(self._store)
        last = self._store.last_change()
        assert outcome is None or outcome.change == last
        if last == self._number:
            assert after == before, "something changed without a change"
            return
        assert last == self._number + 1, "more than one change"
        self._number = last
        self._did = True
        self._past.append(before)
        self._future.clear()
        if about is not None:
            _others_stay(before, after, about | set(outcome.touched if outcome else ()))

    def _undo(self) -> None:
        self._future.append(dump_of(self._store))
        undo.undo(self._work)
        self._number += 1
        assert dump_of(self._store) == self._past.pop(), "undo is not what stood before"

    def _redo(self) -> None:
        self._past.append(dump_of(self._store))
        undo.redo(self._work)
        self._number += 1
        assert dump_of(self._store) == self._future.pop(), "redo is not what was undone"

    def _meets_again(self, end: Callable[[], None]) -> None:
        stood = dump_of(self._store)
        end()
        self._store = open_store(self._folder, self._clock)
        assert dump_of(self._store) == stood, "the next start finds something else"


def _others_stay(before: Any, after: Any, about: set[str]) -> None:
    for id_ in (before[0].keys() | after[0].keys()) - about:
        assert before[0].get(id_) == after[0].get(id_), "another application was touched"
