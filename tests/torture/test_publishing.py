"""Promise 13 in short, on real servers, and that the measuring sees what goes wrong."""

import random
from pathlib import Path

import pytest

from followup_desktop.domain.published import Act, next_act
from followup_desktop.services import publishing as services
from tests.calendar_servers import SERVERS
from tests.torture import publishing


@pytest.mark.parametrize("name", SERVERS)
def test_random_edits_here_and_there_leave_server_and_plan_equal(name: str, tmp_path: Path) -> None:
    with SERVERS[name](tmp_path / "server") as server:
        for number in range(2):
            one = publishing.Edits(tmp_path / f"data-{number}", server, random.Random(f"short {name} {number}"))
            try:
                one.run(rounds=3)
            finally:
                one.close()


def test_an_edit_that_is_written_over_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What stands there is never looked at: everything that differs is written over."""

    def writes(wanted: str, **known: object) -> Act:
        act = next_act(wanted, **known)  # type: ignore[arg-type]
        return Act.WRITE if act is Act.LOOK and wanted else act

    with SERVERS["radicale"](tmp_path / "server") as server:
        one = publishing.Edits(tmp_path / "data", server, random.Random("seen"))
        try:
            for _ in range(4):
                one._add()
            one.publish()
            for _ in range(6):
                one._there()
            assert one.theirs
            monkeypatch.setattr(services, "next_act", writes)
            with pytest.raises(AssertionError, match="an edit made there"):
                one.publish()
        finally:
            one.close()
