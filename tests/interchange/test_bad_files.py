"""Files that somebody, or something, has spoilt: refused in one sentence with nothing changed, or taken in whole."""

import json
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desktop.domain.errors import Refused
from followup_desktop.interchange import json_file
from followup_desktop.services import board, sample
from followup_desktop.services import settings as settings_service
from tests.interchange import documents
from tests.interchange.folders import Folder, a_folder, written

APPLICATION = {"company": "Globex", "role": "Engineer"}
GOOD: dict[str, Any] = {"format": "followup-desktop", "version": 1, "applications": [APPLICATION]}


@cache
def sample_export() -> bytes:
    """The sample board as a file, of which a calendar was told."""
    with a_folder() as folder:
        sample.fill(folder.work)
        folder.schedule()
        return folder.everything()


def with_application(**fields: Any) -> bytes:
    """A file with one application."""
    return written({**GOOD, "applications": [{**APPLICATION, **fields}]})


def nested(depth: int) -> bytes:
    """A file with lists inside lists in the place of a text."""
    return b'{"format": "followup-desktop", "version": 1, "applications": [{"role": "A", "company": %s%s}]}' % (
        b"[" * depth,
        b"]" * depth,
    )


def interview(**fields: Any) -> dict[str, Any]:
    """An interview of an hour."""
    return {"starts_at": "2026-11-20T15:00:00Z", "ends_at": "2026-11-20T16:00:00Z", **fields}


def assert_refused(folder: Folder, content: bytes) -> str:
    """The file is refused in one sentence, and nothing is changed; returns the sentence."""
    before = folder.everything()
    with pytest.raises(Refused) as refusal:
        folder.take_in(content)
    sentence = str(refusal.value)
    assert sentence.isprintable()
    assert len(sentence) < 400
    assert folder.everything() == before
    return sentence


@pytest.mark.parametrize(
    ("content", "named"),
    [
        # What stands twice.
        (b'{"format": "followup-desktop", "version": 1, "applications": [], "applications": []}', "“applications”"),
        (b'{"format": "followup-desktop", "version": 1, "applications": [{"role": "A", "role": "B"}]}',
         "“role” stands twice"),
        (with_application(contacts=[{"id": one, "name": "A"} for one in (documents.IDS[0], documents.IDS[0].upper())]),
         "applications[0].contacts"),
        (written({**GOOD, "applications": [{**APPLICATION, "id": documents.IDS[0]}] * 2}), "applications[1]"),
        # What is no JSON, or no text.
        (b"", "JSON"),
        (b"[1,]", "JSON"),
        (b"\xef\xbb\xbf\xef\xbb\xbf{}", "JSON"),
        (json.dumps(GOOD).encode("utf-16"), "UTF-8"),
        (json.dumps(GOOD).encode("utf-16-le"), "UTF-8"),
        (json.dumps(GOOD).encode("utf-32-be"), "UTF-8"),
        (json.dumps({**GOOD, "x": "é"}, ensure_ascii=False).encode("latin-1"), "UTF-8"),
        (b'"\xed\xa0\x80"', "UTF-8"),
        (nested(100_000), "nested"),
        (nested(50), "applications[0].company"),
        (b'{"a":' * 50_000, "nested"),
        # Numbers.
        (b'{"format": "followup-desktop", "version": NaN}', "NaN"),
        (b'{"format": "followup-desktop", "version": -Infinity}', "Infinity"),
        (b'{"format": "followup-desktop", "version": 1e999, "applications": []}', "version"),
        (b'{"format": "followup-desktop", "version": %s}' % (b"9" * 5_000), "“version”"),
        (b'{"format": "followup-desktop", "version": 1, "settings": {"lapse_after_days": %s}, "applications": []}'
         % (b"9" * 5_000), "settings.lapse_after_days"),
        (with_application(archived=0), "applications[0].archived"),
        (with_application(follow_ups=[{"key": "move_on:1", "state": "planned", "calendar": {"sequence": 2**31}}]),
         "applications[0].follow_ups[0].calendar.sequence"),
        (with_application(follow_ups=[{"key": "move_on:\u0661", "state": "planned"}]), "follow_ups[0].key"),
        # Texts.
        (b'{"format": "followup-desktop", "version": 1, "applications": [{"company": "\\ud800", "role": "C"}]}',
         "applications[0].company"),
        (b'{"format": "followup-desktop", "version": 1, "applications": [{"\\ud800\\n": ""}]}',
         "no key"),
        (written({**GOOD, "two\nlines": 1}), "two"),
        (written({**GOOD, "settings": {"timezone": "x" * 1_000}}), "timezone"),
        (written({**GOOD, "settings": {"after_hours": ["evening"]}}), "after_hours"),
        (with_application(stage="two\nlines"), "applications[0].stage"),
        (with_application(notes="x" * 100_001), "applications[0].notes"),
        (with_application(notes="\x07"), "applications[0].notes"),
        # People who are not there.
        (with_application(interviews=[interview(contact_ids=[documents.IDS[1]])]), "interviews[0].contact_ids"),
        (with_application(activity=[{"at": "2026-11-20T15:00:00Z", "kind": "note", "contact_id": documents.IDS[1]}]),
         "activity[0].contact_id"),
    ],
)  # fmt: skip
def test_a_spoilt_file_is_refused_by_what_is_wrong(content: bytes, named: str) -> None:
    with a_folder() as folder:
        board.add(folder.work, APPLICATION)
        assert named in assert_refused(folder, content)


def test_a_file_of_more_than_20_megabytes_is_refused() -> None:
    with a_folder() as folder:
        content = sample_export()
        content += b" " * (json_file.LARGEST_FILE - len(content))
        assert "20 MB" in assert_refused(folder, content + b" ")
        folder.take_in(content)
        assert len(list(folder.work.store.applications())) >= 12


def test_a_file_with_a_mark_of_its_order_of_bytes_is_read() -> None:
    with a_folder() as folder:
        assert folder.take_in(b"\xef\xbb\xbf" + written(GOOD)).intake.new == 1


# Spoilt at random -------------------------------------------------------------------------------------------------

ODD_VALUES: st.SearchStrategy[Any] = st.sampled_from(
    [None, True, 0, -1, 2**31 - 1, 2**40, 1.5, "", "x", "\0", "\n", "9999-12-31T23:59:59Z", "2200-12-31", "0001-01-01",
     [], {}, [[]], [{}], {"": ""}, "x" * 100_001, documents.IDS[0], "UTC", "move_on:1", "ask_process:1", "é"]
)  # fmt: skip
_Path = tuple[Any, ...]


def places(value: Any, path: _Path = ()) -> Iterator[_Path]:
    """The ways to every value inside."""
    yield path
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, part in inside:
        yield from places(part, (*path, step))


def value_at(document: Any, path: _Path) -> Any:
    """The value at the end of the way."""
    for step in path:
        document = document[step]
    return document


@st.composite
def spoilt_documents(draw: st.DrawFn) -> bytes:
    """The sample board with some values exchanged, left out, doubled, misnamed or put elsewhere."""
    document = json.loads(sample_export())
    for _ in range(draw(st.integers(1, 4))):
        ways = [path for path in places(document) if path]
        if not ways:
            break
        path, other = draw(st.sampled_from(ways)), draw(st.sampled_from(ways))
        holder, step = value_at(document, path[:-1]), path[-1]
        what = draw(st.sampled_from(["odd", "odd", "leave out", "double", "misname", "elsewhere", "text"]))
        if what == "odd":
            holder[step] = draw(ODD_VALUES)
        elif what == "leave out":
            del holder[step]
        elif what == "double" and isinstance(holder, list):
            holder.append(deepcopy(holder[step]))
        elif what == "misname" and isinstance(holder, dict):
            holder[draw(st.sampled_from([*holder, "misnamed", ""]))] = holder.pop(step)
        elif what == "elsewhere":
            holder[step] = deepcopy(value_at(document, other))
        elif what == "text" and isinstance(holder[step], str):
            text = holder[step]
            cut = draw(st.integers(0, len(text)))
            holder[step] = text[:cut] + draw(st.text(max_size=2)) + text[cut + draw(st.integers(0, 3)) :]
    return json.dumps(document, ensure_ascii=draw(st.booleans())).encode(errors="surrogatepass")


@st.composite
def spoilt_bytes(draw: st.DrawFn) -> bytes:
    """The sample board with some bytes exchanged, or cut off."""
    content = bytearray(sample_export())
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(content)))
        content[start : start + draw(st.integers(0, 5))] = draw(st.binary(max_size=3) | st.sampled_from([b'"', b"},{"]))
    return bytes(content[: draw(st.just(len(content)) | st.integers(0, len(content)))])


@given(spoilt_documents() | spoilt_bytes(), st.booleans())
def test_whatever_is_in_a_file_it_is_taken_in_whole_or_not_at_all(content: bytes, replace_all: bool) -> None:
    with a_folder() as folder:
        board.add(folder.work, APPLICATION)
        before = folder.everything()
        try:
            folder.take_in(content, replace_all=replace_all)
        except Refused as refusal:
            assert str(refusal).isprintable()
            assert folder.everything() == before
            return
        assert folder.work.store.check() == []
        settings_service.replan(folder.work)
        folder.schedule()
        told = folder.everything()
        again = folder.take_in(content)
        assert again.intake[:2] == (0, 0)
        assert folder.everything() == told
