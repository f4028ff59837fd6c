"""What the palette finds, and in which order."""

from collections.abc import Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from followup_desktop.presentation.actions import Do
from followup_desktop.presentation.card_text import CardWording
from followup_desktop.presentation.other_names import other_names
from followup_desktop.presentation.palette import MOST_RECENT, MOST_SHOWN, Command, Entry, Kind, PaletteIndex
from followup_desktop.presentation.palette_model import PaletteModel, PaletteRole
from followup_desktop.services.ports.card import Card
from followup_desktop.services.ports.rows import Person
from tests.builders import a_card

pytestmark = pytest.mark.usefixtures("qapp")

WORDING = CardWording(datetime(2026, 11, 23, 9, 0, tzinfo=UTC), ZoneInfo("Europe/London"))
NOTE = {
    "next_key": "thank_you_note:i:c:1",
    "next_kind": "thank_you_note",
    "next_channel": "email",
    "next_slot_start": "2026-11-24T10:00:00Z",
    "next_zone": "Europe/London",
}
CARDS = [
    a_card("umbra", "interviewing", company="Umbra Health", role="Data platform lead", location="London", **NOTE),
    a_card("globex", company="Globex", role="Backend engineer"),
    a_card("undone", company="Undo Robotics", role="Exporter", location=""),
    a_card("old", company="Umbra Archive", role="Clerk", archived=1, **NOTE),
]
PEOPLE = [Person("umbra", "Åsa Lind", "Head of data"), Person("globex", "Sam Weber", ""), Person("gone", "Nobody", "")]


def people_of(ids: Sequence[str]) -> list[Person]:
    """Those of these applications."""
    return [person for person in PEOPLE if person.application_id in ids]


COMMANDS = [Command(Do.UNDO, "Undo move", "revert"), Command(Do.EXPORT, "Export to calendar (.ics)")]


def an_index(recent: list[str] | None = None, cards: list[Card] | None = None) -> PaletteIndex:
    """An index that is whole."""
    index = PaletteIndex(cards or CARDS, people_of, COMMANDS, recent or [], WORDING)
    while index.grow():
        pass
    return index


def said(entries: list[Entry]) -> list[str]:
    """The entries as short texts: their kind's first letter and what they are of."""
    return [
        f"{entry.kind.name[0].lower()} {entry.name if entry.kind is Kind.PERSON else entry.id}" for entry in entries
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("umbra th", ["s umbra"]),
        ("umbra", ["a umbra", "s umbra", "p Åsa Lind", "a old"]),
        ("lind", ["p Åsa Lind"]),
        ("asa head", ["p Åsa Lind"]),
        ("thank", ["s umbra"]),
        ("und", ["a undone", "c undo"]),
        ("export", ["c export", "a undone"]),
        ("BACKEND glo", ["a globex"]),
        ("london", ["a umbra", "s umbra"]),
        # With a mistake or two.
        ("umbar helth", ["a umbra", "s umbra", "p Åsa Lind"]),
        ("glboex", ["a globex", "p Sam Weber"]),
        ("platfrom", ["a umbra", "s umbra"]),
        ("webber", ["p Sam Weber"]),
        ("exprot", ["a undone", "c export"]),
        ("qq", []),
        # By another name, mistyped as well.
        ("revert", ["c undo"]),
        ("revret", ["c undo"]),
        ("xylophone", []),
        ("nobody", []),
    ],
)
def test_what_is_found(text: str, found: list[str]) -> None:
    assert said(an_index().find(text)) == found


def test_what_was_open_lately_comes_first() -> None:
    index = an_index(["globex", "gone", "umbra"])
    assert said(index.find("")) == ["a globex", "a umbra", "c undo", "c export"]
    assert said(index.find(" '")) == said(index.find(""))
    assert said(an_index(["umbra"]).find("e"))[0] != "a umbra"
    many = [a_card(str(number), role="Engineer", company=f"Company {number}") for number in range(100)]
    found = an_index(["77", "3"], many).find("engineer")
    assert [entry.id for entry in found[:2]] == ["77", "3"]
    assert len(found) == MOST_SHOWN
    recent = an_index([str(number) for number in range(20)], many).find("")
    assert [entry.kind for entry in recent].count(Kind.APPLICATION) == MOST_RECENT


def test_it_finds_what_is_there_while_it_is_put_together() -> None:
    cards = [a_card(str(number), company=f"Company {number}") for number in range(2_000)]
    index = PaletteIndex(cards, people_of, COMMANDS, [], WORDING)
    assert said(index.find("undo")) == ["c undo"]
    assert index.grow()
    assert not index.is_whole
    assert said(index.find("company 7"))[0] == "a 7"
    assert index.find("company 1999") == []
    while index.grow():
        pass
    assert index.is_whole
    assert said(index.find("1999")) == ["a 1999"]


@given(st.text(max_size=30))
def test_every_text_can_be_typed(text: str) -> None:
    assert len(an_index().find(text)) <= MOST_SHOWN


def a_model(recent: list[str] | None = None) -> PaletteModel:
    model = PaletteModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, parent=model)
    model.begin(CARDS, people_of, COMMANDS, recent or [], WORDING)
    return model


def test_the_rows_are_said(qtbot: object) -> None:
    model = a_model(["umbra"])
    row = model.row(0)
    assert row is not None
    assert (row.title, row.detail, row.letter) == ("Data platform lead · Umbra Health", "Interviewing", "U")
    undo = model.row(1)
    assert undo is not None
    assert (undo.title, undo.keys, undo.icon) == ("Undo move", "Ctrl+Z", "undo-2")
    while model._growing.isActive():
        model._grow()
    model.search("umbra")
    rows = [model.index(number, 0).data(PaletteRole.ROW) for number in range(model.rowCount())]
    assert [(row.title, row.detail) for row in rows] == [
        ("Data platform lead · Umbra Health", "Interviewing"),
        ("Write the thank-you note · Umbra Health", "Tomorrow 10:00"),
        ("Åsa Lind · Umbra Health", "Data platform lead"),
        ("Clerk · Umbra Archive", "Archived"),
    ]
    model.end()
    assert (model.rowCount(), model._growing.isActive()) == (0, False)


def test_what_other_programs_call_an_action_is_known() -> None:
    assert "postpone" in other_names(Do.SNOOZE).split() and "preferences" in other_names(Do.SETTINGS).split()
    assert other_names(Do.UNDO) == ""
