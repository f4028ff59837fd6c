"""The interchange file: everything that the user entered or did, as JSON."""

import json
import uuid
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.errors import Refused
from followup_desktop.domain.fields import LONGEST_TEXT, instant, read_application, refuse, text, write_application
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.settings import SETTING_NAMES, Settings
from followup_desktop.domain.time.zones import format_instant
from followup_desktop.services.interchange import Found, Given

FORMAT = "followup-desktop"
VERSION = 1
LARGEST_FILE = 20 * 1024 * 1024
MOST_APPLICATIONS = 50_000
_TOP = ("format", "version", "exported_at", "settings", "applications")
_MADE_FROM_CONTENT = uuid.UUID("6d4f0a52-0b8e-5c1e-9a44-52b1f0c7a9d3")
_LISTS_WITH_IDS = ("contacts", "interviews", "activity")


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
            raise refuse(str(key)[:60], Sentence("“{field}” is no key of this format; nothing was changed."))
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


def render(applications: Iterable[JobApplication], settings: Settings, exported_at: datetime) -> bytes:
    """The interchange file with everything, its keys in the order of the schema."""
    document = {
        "format": FORMAT,
        "version": VERSION,
        "exported_at": format_instant(exported_at),
        "settings": settings.as_schema(),
        "applications": [write_application(application) for application in applications],
    }
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def _load(content: bytes) -> Any:
    if len(content) > LARGEST_FILE:
        raise Refused(Sentence("The file is larger than 20 MB; nothing was changed."))
    try:
        return json.loads(content.decode("utf-8-sig"), parse_constant=_no_constant)
    except UnicodeDecodeError:
        raise Refused(Sentence("The file is not written in UTF-8; nothing was changed.")) from None
    except json.JSONDecodeError as fault:
        raise Refused(
            Sentence(
                "The file is no valid JSON (line {line}, column {column}); nothing was changed.",
                line=str(fault.lineno),
                column=str(fault.colno),
            )
        ) from None
    except (RecursionError, ValueError):
        raise Refused(Sentence("The file is no valid JSON; nothing was changed.")) from None


def value(written: str, where: str) -> Any:
    """A single JSON value of the field ``where``. Raises Refused, which names the field."""
    try:
        return json.loads(text(written, where), parse_constant=_no_constant)
    except (RecursionError, ValueError):
        raise refuse(
            where, Sentence('“{field}” is no JSON such as [["09:00", "12:00"]]; nothing was changed.')
        ) from None


def _no_constant(constant: str) -> Any:
    raise ValueError(constant)


def _settings(data: Any) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise refuse("settings", Sentence("“{field}” needs an object; nothing was changed."))
    checked = Settings()
    for name, value in data.items():
        if name not in SETTING_NAMES:
            raise refuse(
                f"settings.{str(name)[:60]}", Sentence("“{field}” is no key of this format; nothing was changed.")
            )
        if isinstance(value, str) and len(value) > LONGEST_TEXT:
            raise refuse(f"settings.{name}", Sentence("“{field}” is too long; nothing was changed."))
        try:
            checked = checked.with_value(name, value)
        except Refused as fault:
            raise Refused(fault.sentence, f"settings.{name}") from None
    return data


def _applications(listed: list[Any]) -> tuple[Given, ...]:
    found = []
    seen: dict[str, str] = {}
    for index, data in enumerate(listed):
        where = f"applications[{index}]"
        given = frozenset(data) if isinstance(data, dict) else frozenset()
        application = read_application(_with_ids(data, seen), where)
        for path, one in _ids(application, where):
            if one in seen:
                raise refuse(
                    path,
                    Sentence(
                        "“{field}” has the id “{one}”, which {other} has too; nothing was changed.",
                        one=one,
                        other=seen[one],
                    ),
                )
            seen[one] = path
        found.append(Given(application, given))
    return tuple(found)


def _ids(application: JobApplication, where: str) -> Iterable[tuple[str, str]]:
    yield where, application.id
    for name in _LISTS_WITH_IDS:
        for index, record in enumerate(getattr(application, name)):
            yield f"{where}.{name}[{index}]", record.id


def _with_ids(data: Any, taken: dict[str, str]) -> Any:
    """The application with an id wherever one is missing, made from what stands there."""
    if not isinstance(data, dict):
        return data
    data = dict(data)
    if "id" not in data:
        data["id"] = _fresh(json.dumps(data, sort_keys=True, default=str), taken)
    for name in _LISTS_WITH_IDS:
        if isinstance(data.get(name), list):
            data[name] = [
                {**one, "id": str(uuid.uuid5(_MADE_FROM_CONTENT, f"{data['id']}/{name}/{index}"))}
                if isinstance(one, dict) and "id" not in one
                else one
                for index, one in enumerate(data[name])
            ]
    return data


def _fresh(content: str, taken: dict[str, str]) -> str:
    copy = 0
    while (made := str(uuid.uuid5(_MADE_FROM_CONTENT, f"{copy}/{content}"))) in taken:
        copy += 1
    return made
