"""Export, import into an empty folder, export again: the same file, whatever was imported and done before."""

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import jsonschema
from hypothesis import event, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.errors import FollowupError
from followup_desktop.domain.vocabulary import LOGGABLE, Outcome, Stage
from followup_desktop.services import board, follow_ups, interviews, settings, undo
from tests.interchange import documents
from tests.interchange.documents import PRESENT, or_null
from tests.interchange.folders import Folder, a_folder, written

SCHEMA = json.loads((Path(__file__).parent / "interchange.schema.json").read_text(encoding="utf-8"))
VALID = jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.FormatChecker())


# What a user does -------------------------------------------------------------------------------------------------

Draw = Callable[[st.SearchStrategy[Any]], Any]


def _some(draw: Draw, fields: documents.Fields, *names: str) -> dict[str, Any]:
    return dict(draw(documents.named({}, {n: v for n, v in fields.items() if not names or n in names})))


def _edited(draw: Draw) -> dict[str, Any]:
    left_out = {"id", "stage", "rank", *documents.LISTS}
    return _some(draw, documents.APPLICATION, *(documents.APPLICATION.keys() - left_out))


def _person(draw: Draw) -> dict[str, Any]:
    return _some(draw, documents.CONTACT, *(documents.CONTACT.keys() - {"id"}))


def _add(folder: Folder, draw: Draw, _: JobApplication | None) -> None:
    titled = {"company": draw(documents.names), "role": draw(documents.names)}
    people = tuple({"name": "Sam", **_person(draw)} for _ in range(draw(st.integers(0, 2))))
    board.add(folder.work, {**_edited(draw), **titled}, draw(st.sampled_from(Stage)), people)


def _edit(folder: Folder, draw: Draw, one: JobApplication) -> None:
    board.edit(folder.work, one.id, _edited(draw))


def _people(folder: Folder, draw: Draw, one: JobApplication) -> None:
    known = draw(st.sampled_from(("", *(c.id for c in one.contacts))))
    if known and draw(documents.flags):
        board.remove_contact(folder.work, one.id, known)
    else:
        board.put_contact(folder.work, one.id, {"name": "Åsa Lind", **_person(draw)}, known)


def _move(folder: Folder, draw: Draw, one: JobApplication) -> None:
    stage = draw(st.sampled_from(Stage))
    outcome = draw(or_null(st.sampled_from(Outcome))) if stage is Stage.CLOSED else None
    others = [a.id for a in folder.work.store.applications() if a.stage is stage and a.id != one.id]
    board.move_card(
        folder.work, one.id, stage, below=draw(st.sampled_from((None, *others))), outcome=outcome, fields=_edited(draw)
    )


def _interview(folder: Folder, draw: Draw, one: JobApplication) -> None:
    fields = {key: value for key, value in draw(documents.interviews()).items() if key not in ("id", "contact_ids")}
    known = draw(st.sampled_from(("", *(i.id for i in one.interviews))))
    if known and draw(documents.flags):
        interviews.call_off(folder.work, one.id, known)
    else:
        interviews.save(folder.work, one.id, fields, known, tuple(draw(st.lists(documents.names, max_size=1))))


def _log(folder: Folder, draw: Draw, one: JobApplication) -> None:
    follow_ups.log(
        folder.work,
        one.id,
        draw(st.sampled_from(sorted(LOGGABLE))),
        at=draw(or_null(documents.moments)),
        text=draw(st.text(max_size=8)),
        contact_id=draw(st.sampled_from(("", *(c.id for c in one.contacts)))),
        no_more_calls=draw(documents.flags),
    )


def _act(folder: Folder, draw: Draw, one: JobApplication) -> None:
    planned = [
        row.key for row in folder.work.store.agenda(PRESENT + timedelta(days=9000)) if row.application_id == one.id
    ]
    key = draw(st.sampled_from(planned or ["move_on:1"]))
    act = draw(st.sampled_from(["done", "skip", "snooze", "unsnooze"]))
    if act == "done":
        follow_ups.done(folder.work, one.id, key, anyway=True)
    elif act == "skip":
        follow_ups.skip(folder.work, one.id, key)
    else:
        follow_ups.snooze(folder.work, one.id, key, draw(documents.moments) if act == "snooze" else None)


def _delete(folder: Folder, draw: Draw, one: JobApplication) -> None:
    board.delete(folder.work, one.id)


def _settings(folder: Folder, draw: Draw, _: JobApplication | None) -> None:
    settings.change(folder.work, _some(draw, documents.SETTINGS))


def _import(folder: Folder, draw: Draw, _: JobApplication | None) -> None:
    folder.take_in(written(draw(documents.documents)), replace_all=draw(documents.flags))


def _undo(folder: Folder, draw: Draw, _: JobApplication | None) -> None:
    for _again in range(draw(st.integers(1, 3))):
        undo.undo(folder.work)


def _redo(folder: Folder, draw: Draw, _: JobApplication | None) -> None:
    undo.redo(folder.work)


def _wait(folder: Folder, draw: Draw, _: JobApplication | None) -> None:
    folder.clock.instant += draw(st.sampled_from([timedelta(minutes=20), timedelta(hours=20), timedelta(days=40)]))


def _export(folder: Folder, draw: Draw, _: JobApplication | None) -> None:
    folder.schedule()


ANYTIME = (_add, _settings, _import, _undo, _redo, _wait, _export)
ABOUT_ONE = (_edit, _people, _move, _interview, _log, _act, _delete)


def use(folder: Folder, draw: Draw) -> None:
    """One deed; what is refused changes nothing."""
    there = list(folder.work.store.applications())
    deed = draw(st.sampled_from(ANYTIME + ABOUT_ONE if there else ANYTIME))
    one = draw(st.sampled_from(there)) if deed in ABOUT_ONE else None
    try:
        deed(folder, draw, one)
    except FollowupError as fault:
        event(f"{deed.__name__}: {type(fault).__name__}")


fewer = hypothesis_settings(max_examples=hypothesis_settings().max_examples // 2)

# What holds ---------------------------------------------------------------------------------------------------------


def assert_lossless(folder: Folder) -> None:
    """The whole of the folder goes into a file, and out of it into an empty folder."""
    first = folder.everything()
    VALID.validate(json.loads(first))
    with a_folder() as other:
        other.clock.instant = folder.clock.instant
        other.take_in(first)
        assert other.everything() == first
        assert other.schedule() == folder.schedule_without_deleted()
        # Also of what calendars were told just now.
        told = folder.everything()
        assert other.everything() == told
        # Twice is once, there and here.
        for place in (folder, other):
            again = place.take_in(told)
            assert again.intake[:2] == (0, 0)
            assert place.everything() == told


@fewer
@given(documents.documents, st.data())
def test_what_was_imported_and_done_is_exported_without_loss(document: dict[str, Any], data: st.DataObject) -> None:
    with a_folder() as folder:
        folder.take_in(written(document))
        for _ in range(data.draw(st.integers(0, 8))):
            use(folder, data.draw)
        assert_lossless(folder)


@fewer
@given(documents.documents)
def test_importing_twice_is_importing_once(document: dict[str, Any]) -> None:
    with a_folder() as folder:
        folder.take_in(written(document))
        once = folder.everything()
        again = folder.take_in(written(document))
        assert again.intake == (0, 0, len(document["applications"]))
        assert folder.everything() == once


def test_the_documents_cover_the_schema() -> None:
    places = {
        "application": documents.APPLICATION,
        "contact": documents.CONTACT,
        "interview": documents.INTERVIEW,
        "activity": documents.ACTIVITY,
        "follow_up": documents.FOLLOW_UP,
        "settings": documents.SETTINGS,
    }
    assert {name: set(fields) for name, fields in places.items()} == {
        name: set(SCHEMA["$defs"][name]["properties"]) for name in places
    }
    told = SCHEMA["$defs"]["follow_up"]["properties"]["calendar"]["properties"]
    assert set(documents.CALENDAR) == set(told)
    assert set(documents.DOCUMENT) == set(SCHEMA["properties"])
