"""After a few hundred random deeds nothing is left over that one would not have had before: counted, not timed."""

from pathlib import Path

from tests.benchmarks.board import applications
from tests.benchmarks.day import Day, counted, settled
from tests.widgets.windows import OpenFolder, open_window

DEEDS = 120
SPARE = {"widgets": 12, "children": 12, "objects": 24}
"""Rows and lines come and go with what is shown: fewer than one dialog has."""


def test_a_day_leaves_no_widget_timer_thread_or_file_behind(qapp: object, tmp_path: Path) -> None:
    place = OpenFolder(tmp_path / "data")
    try:
        place.put(*applications(30))
        with open_window(place) as window:
            day = Day(window)
            # Everything is used once: what is made when it is first wanted is there then.
            for _ in range(DEEDS):
                day.one()
            settled(window)
            before = counted(window)
            for _ in range(DEEDS):
                day.one()
            settled(window)
            after = counted(window)
        for what, count in after.items():
            assert count <= before[what] + SPARE.get(what, 2), (what, before, after)
    finally:
        place.store.close()
