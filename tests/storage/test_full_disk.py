"""A disk that is really full: the system refuses to let any file grow, and lets it again."""

from pathlib import Path

import pytest

from followup_desktop.storage.data_folder import DATA_NAME
from followup_desktop.storage.opening import open_store
from tests.fakes import SettableClock
from tests.storage.programs import run

FULL = """
import resource, signal
from followup_desktop.domain.errors import FollowupError
from followup_desktop.services import backups, interchange, zip_file
from followup_desktop.interchange import json_file
from tests.builders import HOLIDAYS, a_workplace

# A write beyond the limit fails then, and does not end the program.
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
store = open_store(folder, SettableClock(NOW))
work = a_workplace(store, SettableClock(NOW), HOLIDAYS)
put(store, an_application(id="a", notes="first"))
put(store, an_application(id="b"))
store._database.fold_in()

def attempt(deed):
    try:
        deed()
        say("done")
    except FollowupError as fault:
        say(type(fault).__name__)

resource.setrlimit(resource.RLIMIT_FSIZE, (8192, resource.RLIM_INFINITY))
attempt(lambda: edit(store, "a", notes="x" * 50_000))
attempt(lambda: edit(store, "a", notes="y" * 50_000))
attempt(lambda: store.put_draft("notes", {"text": "typed " * 9000}, NOW))
attempt(lambda: backups.write(work))
say(store.application("a").notes)
say(len(store.cards()))
attempt(lambda: work.calendar.write(Path(sys.argv[1]).parent / "all.json", json_file.parts([], store.settings(), NOW)))
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
attempt(lambda: edit(store, "a", notes="second"))
attempt(lambda: store.put_draft("notes", {"text": "typed"}, NOW))
attempt(lambda: backups.write(work))
say(store.check())
store.close()
"""


OPENED_WHILE_FULL = """
import resource, signal
from followup_desktop.domain.errors import FollowupError
from followup_desktop.interchange import json_file
from followup_desktop.services import interchange
from tests.builders import HOLIDAYS, a_workplace

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
store = open_store(folder, SettableClock(NOW))
say(store.read_only and store.is_without_room)
say(store.application("a").notes)
found = interchange.everything(a_workplace(store, SettableClock(NOW), HOLIDAYS))
say(len(b"".join(json_file.parts(*found, NOW))) > 100)
try:
    edit(store, "a", notes="second")
except FollowupError as fault:
    say(type(fault).__name__)
try:
    open_store(folder, SettableClock(NOW))
except FollowupError as fault:
    say(type(fault).__name__)
store.close()
"""


@pytest.mark.parametrize("left", ["closed", "killed"])
def test_where_the_disk_is_full_the_data_open_for_reading(folder: Path, clock: SettableClock, left: str) -> None:
    filled = 'put(store := open_store(folder, SettableClock(NOW)), an_application(id="a", notes="first"))\n'
    status, _, complaints = run(filled + ("store.close()" if left == "closed" else "die()"), folder)
    assert complaints == ""
    before = (folder / DATA_NAME).read_bytes()
    status, said, complaints = run(OPENED_WHILE_FULL, folder)
    if left == "killed":
        # Nothing can be folded in, nor copied: there is no way to read what was not.
        assert said == [] and "DiskFailed" in complaints
    else:
        assert (said, complaints, status) == (["True", "first", "True", "DiskFailed", "Owned"], "", 0)
    assert (folder / DATA_NAME).read_bytes() == before
    store = open_store(folder, clock)
    assert (store.read_only, store.application("a").notes, store.check()) == (False, "first", [])
    store.close()


def test_nothing_is_saved_or_lost_while_the_disk_is_full_and_a_retry_works(folder: Path, clock: SettableClock) -> None:
    status, said, complaints = run(FULL, folder)
    assert (status, complaints) == (0, "")
    assert said == [
        "DiskFailed", "DiskFailed", "DiskFailed", "DiskFailed", "first", "2", "done", "done", "done", "done", "[]"
    ]  # fmt: skip
    store = open_store(folder, clock)
    assert store.application("a").notes == "second" and store.check() == []
    assert [path.suffix for path in (folder / "backups").iterdir() if "partial" in path.name] == []
    store.close()
