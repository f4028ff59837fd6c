"""Whether calendar entries are private: every entry says so from the next export on."""

from pathlib import Path

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.services import board, calendar, calendar_state
from followup_desktop.services.ports.calendar import CalendarState
from followup_desktop.services.ports.workplace import Workplace


def said_of(work: Workplace, path: Path) -> set[tuple[str, str]]:
    """The class and the sequence of the entries, as the next export has them."""
    calendar.export(work, path)
    lines = path.read_text(encoding="utf-8").splitlines()
    classes = [line.removeprefix("CLASS:") for line in lines if line.startswith("CLASS:")]
    sequences = [line.removeprefix("SEQUENCE:") for line in lines if line.startswith("SEQUENCE:")]
    return set(zip(classes, sequences, strict=True))


def test_entries_are_private_unless_that_is_chosen_otherwise(work: Workplace, tmp_path: Path) -> None:
    board.add(work, {"company": "Globex", "role": "Clerk", "key_skill": "Go"}, Stage.APPLIED)
    path = tmp_path / "plan.ics"
    assert said_of(work, path) == {("PRIVATE", "0")}
    calendar_state.choose_privacy(work, private=False)
    assert said_of(work, path) == {("PUBLIC", "1")}
    assert said_of(work, path) == {("PUBLIC", "1")}, "nothing is another"
    calendar_state.choose_privacy(work, private=True)
    assert said_of(work, path) == {("PRIVATE", "2")}


def test_where_what_was_chosen_cannot_be_read_they_are_private(work: Workplace, tmp_path: Path) -> None:
    calendar_state.choose_privacy(work, private=False)
    (tmp_path / "data" / "calendar.toml").write_text("private = maybe", encoding="utf-8")
    assert calendar_state.chosen(work) == CalendarState() and calendar_state.chosen(work).is_private
    calendar_state.choose_privacy(work, private=False)
    assert not work.calendar_state.read().is_private, "it is chosen anew"
