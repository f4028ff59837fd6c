"""A disk that is really full: the system refuses to let any file grow, and lets it again."""

from pathlib import Path

from followup_desktop.storage.store import open_store
from tests.fakes import SettableClock
from tests.storage.programs import run

FULL = """
import resource, signal
from followup_desktop.domain.errors import FollowupError
from followup_desktop.services import archive, backups, interchange
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
attempt(lambda: work.calendar.write(Path(sys.argv[1]).parent / "all.json", json_file.render([], store.settings(), NOW)))
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
attempt(lambda: edit(store, "a", notes="second"))
attempt(lambda: store.put_draft("notes", {"text": "typed"}, NOW))
attempt(lambda: backups.write(work))
say(store.check())
store.close()
"""


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
