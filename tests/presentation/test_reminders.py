"""What is shown of what is due: each once over all runs, withdrawn when it is done, in plain words."""

import pytest
from PySide6.QtCore import QCoreApplication

from followup_desktop.domain.reminders import Told
from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.agenda_upkeep import AgendaUpkeep
from followup_desktop.presentation.reminding.reminders import Reminders
from followup_desktop.presentation.reminding.ways import Ways
from followup_desktop.presentation.reminding.wishes import KINDS, wishes_of
from followup_desktop.presentation.reminding.words import Notice
from followup_desktop.presentation.window_state import WindowState
from tests.builders import at
from tests.desks import Heard, TestDesk, done
from tests.reminding import FakeNotifier

BEFORE_TEN = "2026-11-23 09:50"
"""On Monday, on London's clocks; the digest of the day is told by then."""


class Told_of:  # noqa: N801 - reads as the sentence it stands for
    """Reminders on a desk, and what they showed."""

    def __init__(self, desk: TestDesk, state: WindowState | None = None) -> None:
        self.desk = desk
        self.state = state or WindowState()
        self.agenda = AgendaUpkeep(desk)
        self.agenda.read()
        self.reminders = Reminders(desk, self.agenda, self.state)
        self.shown, self.withdrawn = Heard(self.reminders.shown), Heard(self.reminders.withdrawn)
        self.reminders.begin()

    def at(self, now: str) -> list[Notice]:
        """What is shown when the clock shows that."""
        self.desk.clock.instant = at(now)
        self.shown.said.clear()
        self.reminders.look()
        return list(self.shown.said)

    def follow(self, application_id: str) -> None:
        """A deed has changed that application, and Today has read it."""
        self.agenda.refresh([application_id])
        self.agenda.show()


@pytest.fixture
def desk(qapp: QCoreApplication) -> TestDesk:
    desk = TestDesk(BEFORE_TEN, timezone="Europe/London")
    desk.store.put_told([Told("", "digest", "2026-11-23")], desk.now())
    return desk


def apply(desk: TestDesk, company: str = "Globex", **fields: str) -> str:
    """Applied for a week ago in London: a call is due today at ten."""
    known = {"company": company, "role": "Backend engineer", "timezone": "Europe/London", "applied_on": "2026-11-16"}
    person = {"name": "Sam Weber", "role": "screener", "phone": "+44 20 7946 0018"}
    return done(desk.add({**known, **fields}, Stage.APPLIED, (person,)))


def test_a_slot_is_told_when_it_opens_in_words_that_say_what_to_do(desk: TestDesk) -> None:
    globex = apply(desk)
    told = Told_of(desk)
    assert told.shown.said == [] and told.at("2026-11-23 09:59") == []
    (notice,) = told.at("2026-11-23 10:00")
    assert (notice.title, notice.text) == ("Introduce yourself by phone", "Sam Weber · Globex · Backend engineer")
    assert (notice.application_id, notice.said) == (
        globex,
        "Introduce yourself by phone. Sam Weber · Globex · Backend engineer",
    )
    assert told.at("2026-11-23 10:01") == []


def test_data_that_can_only_be_looked_at_remind_of_nothing(desk: TestDesk) -> None:
    apply(desk)
    desk.store.read_only = True
    told = Told_of(desk)
    assert told.at("2026-11-23 10:00") == []
    told.reminders.wishes_changed()
    told.agenda.show()
    assert told.shown.said == [] and desk.store.told() == {Told("", "digest", "2026-11-23")}


def test_another_run_tells_nothing_twice(desk: TestDesk) -> None:
    apply(desk)
    assert len(Told_of(desk).at("2026-11-23 10:00")) == 1
    desk.clock.instant = at("2026-11-23 10:05")
    again = Told_of(desk)
    assert again.shown.said == [] and again.at("2026-11-23 10:30") == []


def test_a_late_one_says_since_when(desk: TestDesk) -> None:
    apply(desk)
    told = Told_of(desk)
    (notice,) = told.at("2026-11-23 16:40")
    assert notice.text.splitlines()[-1] == "Since 10:00"


def test_late_ones_come_as_one_that_opens_today(desk: TestDesk) -> None:
    apply(desk), apply(desk, "Initech")
    told = Told_of(desk)
    (notice,) = told.at("2026-11-23 16:40")
    assert notice.title == "2 follow-ups have come up"
    assert sorted(notice.text.splitlines()) == ["Introduce yourself · Globex", "Introduce yourself · Initech"]
    assert notice.application_id == ""


def test_the_digest_says_what_is_late_and_what_is_for_today(desk: TestDesk) -> None:
    desk.store.was_told.clear()
    desk.clock.instant = at("2026-11-23 07:50")
    apply(desk, "Late Ltd", applied_on="2026-11-09")
    for n in range(6):
        apply(desk, f"Company {n}")
    told = Told_of(desk)
    (notice,) = told.at("2026-11-23 08:00")
    assert notice.title == "6 follow-ups for today, 1 late"
    lines = notice.text.splitlines()
    assert (lines[0], lines[-1], len(lines)) == ("Introduce yourself · Late Ltd", "and 2 more", 6)
    assert lines[1].startswith("10:00  Introduce yourself · Company")
    assert told.at("2026-11-23 08:01") == []


@pytest.mark.parametrize(
    ("late", "today", "title"),
    [(0, 1, "1 follow-up for today"), (1, 0, "1 follow-up is late"), (2, 0, "2 follow-ups are late")],
)
def test_the_digest_counts(desk: TestDesk, late: int, today: int, title: str) -> None:
    desk.store.was_told.clear()
    desk.clock.instant = at("2026-11-23 07:50")
    for _ in range(late):
        apply(desk, applied_on="2026-11-09")
    for _ in range(today):
        apply(desk)
    (notice,) = Told_of(desk).at("2026-11-23 08:00")
    assert notice.title == title


def test_an_interview_says_when_it_begins(desk: TestDesk) -> None:
    desk.add_umbra()
    umbra = desk.cards()[0].id
    times = {"starts_at": "2026-11-23T14:30:00Z", "ends_at": "2026-11-23T15:30:00Z", "kind": "video"}
    assert desk.save_interview(umbra, times)
    told = Told_of(desk)
    (notice,) = [one for one in told.at("2026-11-23 13:30") if one.title == "Go to the interview"]
    assert notice.text.splitlines()[-1] == "Begins at 14:30"


@pytest.mark.parametrize("end", ["done", "skip", "snooze", "delete"])
def test_what_is_done_skipped_moved_or_gone_is_withdrawn(desk: TestDesk, end: str) -> None:
    globex = apply(desk)
    told = Told_of(desk)
    (notice,) = told.at("2026-11-23 10:00")
    key = desk.plan(desk.application(globex)).follow_ups[0].key
    acts = {
        "done": lambda: desk.done(globex, key),
        "skip": lambda: desk.skip(globex, key),
        "snooze": lambda: desk.snooze(globex, key, at("2026-11-23 15:00")),
        "delete": lambda: desk.delete(globex),
    }
    assert acts[end]()
    told.follow(globex)
    assert told.withdrawn.said == [notice.id]
    assert told.reminders.notice(notice.id) is None
    assert len(told.at("2026-11-23 15:00")) == (end == "snooze")


def test_a_slot_that_only_rolls_is_neither_withdrawn_nor_told_again(desk: TestDesk) -> None:
    globex = apply(desk)
    told = Told_of(desk)
    assert told.at("2026-11-23 10:00")
    desk.clock.instant = at("2026-11-23 10:20")
    desk.replan()
    told.follow(globex)
    assert (told.withdrawn.said, told.at("2026-11-23 10:30")) == ([], [])


def test_an_undo_of_what_was_done_does_not_tell_it_again(desk: TestDesk) -> None:
    globex = apply(desk)
    told = Told_of(desk)
    assert told.at("2026-11-23 10:00")
    assert desk.skip(globex, desk.plan(desk.application(globex)).follow_ups[0].key) and desk.undo()
    told.follow(globex)
    assert told.at("2026-11-23 10:10") == []


def test_what_cannot_be_remembered_is_told_all_the_same_and_once_by_this_run(desk: TestDesk) -> None:
    apply(desk)
    told = Told_of(desk)
    desk.store.full = True
    assert len(told.at("2026-11-23 10:00")) == 1
    told.agenda.show()
    assert told.at("2026-11-23 10:01") == []
    desk.store.full = False


def test_wishes_take_effect_at_once(desk: TestDesk) -> None:
    apply(desk)
    told = Told_of(desk, WindowState(remind_calls=False))
    assert told.at("2026-11-23 10:00") == []
    told.state.remind_calls = True
    told.reminders.wishes_changed()
    assert len(told.shown) == 1


def test_every_kind_of_follow_up_has_a_switch() -> None:
    from followup_desktop.domain.vocabulary import Kind

    assert frozenset().union(*KINDS.values()) == frozenset(Kind)
    state = WindowState()
    for name in KINDS:
        setattr(state, name, False)
    assert wishes_of(state).unwanted == frozenset(Kind)
    assert wishes_of(WindowState(digest=False)).digest_at is None


def test_names_become_one_line_of_plain_text(desk: TestDesk) -> None:
    apply(desk, "Glo\u202ebex\u2028<b> &amp;" + "x" * 200)
    (notice,) = Told_of(desk).at("2026-11-23 10:00")
    (line,) = notice.text.splitlines()
    assert "Glo bex <b> &amp;xxx" in line and "x…" in line and len(line) < 200


# Ways -------------------------------------------------------------------------------------------------------------


class Nearer:
    """A way in the window's own process, which is there or not."""

    def __init__(self, *, is_there: bool) -> None:
        self.is_there = is_there
        self.shown: list[str] = []

    def tell(self, notice: Notice) -> bool:
        if self.is_there:
            self.shown.append(notice.id)
        return self.is_there

    def withdraw(self, notice_id: str) -> None:
        self.shown = [id_ for id_ in self.shown if id_ != notice_id]


@pytest.mark.parametrize(
    ("desktop", "tray", "expected"),
    [(True, True, ["n", "", ""]), (False, True, ["", "n", ""]), (False, False, ["", "", "n"])],
)
def test_a_notice_goes_by_the_first_way_that_is_there(
    qapp: QCoreApplication, desktop: bool, tray: bool, expected: list[str]
) -> None:
    service, nearer = FakeNotifier(is_there=desktop), (Nearer(is_there=tray), Nearer(is_there=True))
    ways = Ways(service, nearer)
    ways.show(Notice("n", "Call", "Globex"))
    QCoreApplication.processEvents()
    assert ["".join(service.shown), *("".join(way.shown) for way in nearer)] == expected
    ways.withdraw("n")
    assert not service.shown and not any(way.shown for way in nearer)


def test_a_click_is_heard_and_a_withdrawn_notice_does_not_fall_back(qapp: QCoreApplication) -> None:
    service, banner = FakeNotifier(is_there=True), Nearer(is_there=True)
    ways = Ways(service, (banner,))
    heard = Heard(ways.clicked)
    ways.show(Notice("n", "Call", "Globex"))
    service.click("n")
    QCoreApplication.processEvents()
    assert heard.said == ["n"]
    ways.show(Notice("m", "Call", "Globex"))
    service.fail("m")
    ways.withdraw("m")
    QCoreApplication.processEvents()
    assert banner.shown == []
