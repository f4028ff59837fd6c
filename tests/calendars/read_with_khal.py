"""Imports calendar files into khal one after the other, as ``khal import --batch`` does; runs as a program of its own.

Prints, as JSON, what the calendar holds after each of them: uid, start, end, status, alarms and summary of each event.
Arguments: a folder for the calendar, then the files in their order.
"""

import datetime as dt
import json
import sys
from pathlib import Path

from khal import controllers
from khal.cli import build_collection
from khal.settings import get_config

CONFIG = """
[calendars]
[[home]]
path = {folder}/calendar
type = calendar

[sqlite]
path = {folder}/khal.db

[locale]
local_timezone = Europe/London
default_timezone = Europe/London
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
"""


def main(folder: Path, files: list[Path]) -> None:
    (folder / "calendar").mkdir(parents=True)
    config_file = folder / "config"
    config_file.write_text(CONFIG.format(folder=folder), encoding="utf-8")
    config = get_config(str(config_file))
    told = []
    for file in files:
        collection = build_collection(config, None)
        controllers.import_ics(collection, config, file.read_text(encoding="utf-8"), batch=True)
        # What is shown comes from the files of the calendar, not from what the import kept in memory.
        told.append(events_of(build_collection(config, None)))
    print(json.dumps(told))  # noqa: T201


def events_of(collection) -> list[dict[str, object]]:
    first = dt.datetime(2025, 1, 1, tzinfo=dt.UTC)
    found = list(collection.get_localized(first, first + dt.timedelta(days=365 * 5)))
    found += collection.get_floating(dt.datetime(2025, 1, 1), dt.datetime(2030, 1, 1))
    return sorted((event_of(event) for event in found), key=lambda event: (event["uid"], event["start"]))


def event_of(event) -> dict[str, object]:
    start, end = event.start, event.end
    if event.allday:
        # khal's last day is the last one that it lasts.
        start, end = start.isoformat(), (end + dt.timedelta(days=1)).isoformat()
    else:
        start, end = start.timestamp(), end.timestamp()
    return {
        "uid": event.uid,
        "start": start,
        "end": end,
        "summary": event.summary,
        "status": event.status.strip(),
        "alarms": [int(trigger.total_seconds()) for trigger, _ in event.alarms],
    }


main(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]])
