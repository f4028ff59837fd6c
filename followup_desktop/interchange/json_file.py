"""The interchange file: everything that the user entered or did, as JSON."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.content_ids import ContentIds
from followup_desktop.domain.errors import Refused
from followup_desktop.domain.fields import LONGEST_TEXT, instant, refuse, shown, text
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.settings import SETTING_NAMES, Settings
from followup_desktop.domain.time.zones import format_instant
from followup_desktop.interchange.application_document import read_application, with_ids, write_application
from followup_desktop.services.interchange import Found
from followup_desktop.services.joining import Given

FORMAT = "followup-desktop"
VERSION = 1
LARGEST_FILE = 20 * 1024 * 1024
MOST_APPLICATIONS = 50_000
MOST_DIGITS = 20
_TOP = ("format", "version", "exported_at", "settings", "applications")


def parse(content: bytes) -> Found:
    """The applications and settings of an interchange file. Raises Refused, which names the field.

    Where an id is missing, it is made from the content, so that the same file read twice gives the same ids.
    """
    data = _load(content)
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise refuse(
            "format",
            Sentence("“{field}” must be “{format}”: this is no interchange file; nothing was changed.", format=FORMAT),
        )
    version = data.get("version")
    if isinstance(version, int) and not isinstance(version, bool) and version > VERSION:
        raise Refused(
            Sentence(
                "“version” is {version}: the file was written by a newer version of Followup than this one, which "
                "reads version {supported}; nothing was changed. Update Followup and import it again.",
                version=str(version),
                supported=VERSION,
            ),
            "version",
        )
    if version != VERSION or isinstance(version, bool):
        raise refuse("version", Sentence("“{field}” must be {supported}; nothing was changed.", supported=VERSION))
    for key in data:
        if key not in _TOP:
            raise refuse(shown(key), Sentence("“{field}” is no key of this format; nothing was changed."))
    if "exported_at" in data:
        instant(data["exported_at"], "exported_at")
    applications = data.get("applications")
    if not isinstance(applications, list):
        raise refuse("applications", Sentence("“{field}” needs a list; nothing was changed."))
    if len(applications) > MOST_APPLICATIONS:
        raise refuse(
            "applications", Sentence("“{field}” holds more than {most}; nothing was changed.", most=MOST_APPLICATIONS)
        )
    return Found(_applications(applications), _settings(data.get("settings", {})))


def parts(applications: Iterable[JobApplication], settings: Settings, exported_at: datetime) -> Iterator[bytes]:
    """The interchange file with everything, its keys in the order of the schema.

    In parts: a head, one for each application, and an end, indented as if the whole were written at once.
    """
    frame = {
        "format": FORMAT,
        "version": VERSION,
        "exported_at": format_instant(exported_at),
        "settings": settings.as_schema(),
        "applications": [],
    }
    yield json.dumps(frame, ensure_ascii=False, indent=2).removesuffix("]\n}").encode()
    between, end = "\n    ", "]\n}\n"
    for application in applications:
        # No text of JSON has a line end in it.
        written = json.dumps(write_application(application), ensure_ascii=False, indent=2).replace("\n", "\n    ")
        yield f"{between}{written}".encode()
        between, end = ",\n    ", "\n  ]\n}\n"
    yield end.encode()


def _load(content: bytes) -> Any:
    if len(content) > LARGEST_FILE:
        raise Refused(Sentence("The file is larger than 20 MB; nothing was changed."))
    try:
        # JSON holds no zero bytes, and UTF-16 is full of them.
        written = content.decode("utf-8-sig") if b"\0" not in content else None
    except UnicodeDecodeError:
        written = None
    if written is None:
        raise Refused(Sentence("The file is not written in UTF-8; nothing was changed."))
    try:
        return json.loads(written, object_pairs_hook=_object, parse_int=_whole_number, parse_constant=_no_constant)
    except json.JSONDecodeError as fault:
        raise Refused(
            Sentence(
                "The file is no valid JSON (line {line}, column {column}); nothing was changed.",
                line=str(fault.lineno),
                column=str(fault.colno),
            )
        ) from None
    except RecursionError:
        raise Refused(Sentence("The file is no JSON for us: it is nested too deeply; nothing was changed.")) from None


def value(written: str, where: str) -> Any:
    """A single JSON value of the field ``where``. Raises Refused, which names the field."""
    text(written, where)
    try:
        return json.loads(written, parse_constant=_no_constant)
    except (RecursionError, ValueError, Refused):
        raise refuse(
            where, Sentence('“{field}” is no JSON such as [["09:00", "12:00"]]; nothing was changed.')
        ) from None


def record(written: str, where: str) -> dict[str, Any]:
    """A single JSON object, called ``where`` in what is said of it. Raises Refused."""
    try:
        found = json.loads(written, object_pairs_hook=_object, parse_int=_whole_number, parse_constant=_no_constant)
    except (RecursionError, ValueError):
        raise refuse(where, Sentence("“{field}” is no valid JSON; nothing was changed.")) from None
    if not isinstance(found, dict):
        raise refuse(where, Sentence("“{field}” needs an object; nothing was changed."))
    return found


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        counted = Counter(key for key, _ in pairs)
        twice = next(key for key, times in counted.items() if times > 1)
        raise refuse(shown(twice), Sentence("“{field}” stands twice in one object; nothing was changed."))
    return found


def _whole_number(digits: str) -> int:
    """The number, cut where it is too big for any field: its field refuses it all the same, and by its name."""
    return int(digits[:MOST_DIGITS])


def _no_constant(constant: str) -> Any:
    raise Refused(Sentence("“{constant}” is no number in JSON; nothing was changed.", constant=constant))


def _settings(data: Any) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise refuse("settings", Sentence("“{field}” needs an object; nothing was changed."))
    checked = Settings()
    for name, value in data.items():
        if name not in SETTING_NAMES:
            raise refuse(
                f"settings.{shown(name)}", Sentence("“{field}” is no key of this format; nothing was changed.")
            )
        where = f"settings.{name}"
        if isinstance(value, str) and len(value) > LONGEST_TEXT:
            raise refuse(where, Sentence("“{field}” is too long; nothing was changed."))
        try:
            checked = checked.with_value(name, value)
        except Refused as fault:
            said = fault.sentence
            raise (refuse(where, said) if isinstance(said, Sentence) else Refused(said, where)) from None
    return data


def _applications(listed: list[Any]) -> tuple[Given, ...]:
    read = [read_application(data, f"applications[{index}]") for index, data in enumerate(listed)]
    seen: dict[str, str] = {}
    for one in read:
        if (named := one.application.id) and seen.setdefault(named, one.where) != one.where:
            raise refuse(
                one.where,
                Sentence(
                    "“{field}” has the id “{one}”, which {other} has too; nothing was changed.",
                    one=named,
                    other=seen[named],
                ),
            )
    ids = ContentIds(seen)
    return tuple(with_ids(one, one.application.id or ids.make(one.content)) for one in read)
