"""Where days, hours and marks of the plan stand."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desktop.domain.vocabulary import Kind
from followup_desktop.presentation.plan.lane_layout import LaneLayout, Measures
from followup_desktop.presentation.plan.marks import Lane, Mark, Standing
from followup_desktop.presentation.plan.weeks import A_DAY, Box, Moment, Sheet, Weeks, monday_of, packed
from followup_desktop.services.ports.rows import AgendaRow
from tests.builders import on

WEEKS = Weeks(on("2026-11-23"))


def a_sheet(width: int = 860, left: int = 150, weekday: int = 60) -> Sheet:
    return Sheet(WEEKS, left, width, weekday)


def test_the_weeks_begin_on_a_monday_and_are_three() -> None:
    assert [monday_of(on("2026-11-23") + n * A_DAY) for n in (0, 6, 7)] == [WEEKS.first, WEEKS.first, on("2026-11-30")]
    assert (WEEKS.days[0], WEEKS.days[-1], WEEKS.after) == (on("2026-11-23"), on("2026-12-13"), on("2026-12-14"))
    assert on("2026-12-13") in WEEKS
    assert on("2026-12-14") not in WEEKS
    assert WEEKS.moved(-1).first == on("2026-11-16")


def test_the_first_week_stands_day_by_day_and_the_others_in_short() -> None:
    sheet = a_sheet()
    assert [(c.first.isoformat(), c.days) for c in sheet.columns] == [
        *((f"2026-11-{day}", 1) for day in range(23, 30)),
        ("2026-11-30", 7),
        ("2026-12-07", 7),
    ]
    assert [c.width for c in sheet.columns] == [80] * 5 + [50] * 2 + [180] * 2
    assert sheet.columns[0].left == 150
    for column, following in zip(sheet.columns, sheet.columns[1:], strict=False):
        assert column.right == following.left
    assert sheet.columns[-1].right == 150 + 860


def test_a_narrow_place_is_scrolled_rather_than_squeezed() -> None:
    assert a_sheet(width=300).width == 645
    assert all(column.width >= 60 for column in a_sheet(width=300).columns[:5])


@pytest.mark.parametrize(
    ("day", "clock", "x"),
    [
        ("2026-11-23", "06:00", 150),
        ("2026-11-23", "14:00", 190),
        ("2026-11-23", "22:00", 230),
        ("2026-11-23", "03:00", 150),
        ("2026-11-23", "23:30", 230),
        ("2026-11-24", "10:00", 250),
        ("2026-11-29", "06:00", 600),
        ("2026-11-30", "06:00", 650),
        ("2026-12-07", "06:00", 830),
    ],
)
def test_an_hour_stands_to_scale_within_its_day(day: str, clock: str, x: int) -> None:
    assert round(a_sheet().x_of(on(day), time.fromisoformat(clock))) == x


def test_what_stands_at_a_place() -> None:
    sheet = a_sheet()
    assert sheet.at(150) == Moment(on("2026-11-23"), time(6))
    assert sheet.at(229.9) == Moment(on("2026-11-23"), time(21, 45))
    assert sheet.at(250) == Moment(on("2026-11-24"), time(10))
    assert sheet.at(660) == Moment(on("2026-11-30"), None)
    assert sheet.at(829) == Moment(on("2026-12-06"), None)
    assert sheet.at(149) is None
    assert sheet.at(1010) is None


def test_a_day_that_is_not_shown_stands_nowhere() -> None:
    with pytest.raises(ValueError, match="is not shown"):
        a_sheet().column_of(on("2026-12-14"))


def test_marks_of_one_hour_stand_below_one_another() -> None:
    monday, clock = on("2026-11-23"), time(10)
    boxes = packed(a_sheet(), [(monday, clock, 60), (monday, clock, 60), (on("2026-11-24"), clock, 60)], 4)
    assert boxes == [Box(170, 60, 0), Box(170, 60, 1), Box(250, 60, 0)]


def test_a_mark_of_the_evening_stays_in_its_column() -> None:
    (box,) = packed(a_sheet(), [(on("2026-11-23"), time(21), 60)], 4)
    assert box == Box(170, 60, 0)


days = st.integers(0, 20).map(lambda n: WEEKS.first + timedelta(days=n))
clocks = st.none() | st.times().map(lambda clock: clock.replace(second=0, microsecond=0))


@given(st.integers(200, 3000), st.integers(30, 120), st.data())
def test_every_place_of_the_sheet_is_a_moment_that_stands_there(width: int, weekday: int, data: st.DataObject) -> None:
    sheet = a_sheet(width, weekday=weekday)
    x = data.draw(st.floats(sheet.left, sheet.left + sheet.width, exclude_max=True))
    moment = sheet.at(x)
    assert moment is not None
    left, right = sheet.span_of(moment.day)
    assert left - 0.001 <= x <= right + 0.001
    if moment.clock is not None:
        a_quarter = (right - left) / 64
        assert x - a_quarter - 0.001 <= sheet.x_of(moment.day, moment.clock) <= x + 0.001


@given(
    st.integers(400, 2000),
    st.integers(24, 120),
    st.integers(0, 8),
    st.lists(st.tuples(days, clocks, st.integers(24, 120)), max_size=12),
)
def test_no_mark_ever_lies_over_another_nor_before_its_column(
    width: int, weekday: int, gap: int, wanted: list[tuple[date, time | None, int]]
) -> None:
    sheet = a_sheet(width, weekday=weekday)
    boxes = packed(sheet, wanted, gap)
    assert len(boxes) == len(wanted)
    for number, (box, (day, _, wide)) in enumerate(zip(boxes, wanted, strict=True)):
        column = sheet.column_of(day)
        assert box.width == wide
        assert box.left >= column.left
        assert box.right <= max(column.right, column.left + wide)
        for other in boxes[:number]:
            apart = box.left >= other.right + gap or other.left >= box.right + gap
            assert box.row != other.row or apart


def test_a_mark_without_a_time_says_its_words_over_the_days_that_follow() -> None:
    sheet = a_sheet()
    measures = Measures(heads=100, top=40, strip=20, mark=26, gap=4, pad=7, weekday=84)
    row = AgendaRow(
        *("app", "Globex", "Clerk", "offer_reply:1", "offer_reply", "decide", None, None, "2026-11-26"),
        *("2026-11-26", "2026-11-27", 1, "Europe/London", 0, None),
    )
    words = Mark("app", "Globex", "Clerk", row.key, Kind.OFFER_REPLY, on("2026-11-26"), None, Standing.PLANNED, row)
    wide = 2 * sheet.column_of(words.day).width
    lane = Lane("app", "Globex", "Clerk", (words, words._replace(clock=time(9)), words._replace(day=on("2026-11-27"))))
    layout = LaneLayout([lane], sheet, measures, lambda mark, with_day: wide)
    column = sheet.column_of(words.day)
    first, timed, next_day = (layout.rect(0, number) for number in range(3))
    assert (first.left, first.width) == (column.left, wide)
    assert timed.width == column.width, "a time stands within its day"
    assert next_day.top > first.top, "and nothing lies over the words"
    far = LaneLayout([lane], sheet, measures, lambda mark, with_day: 10 * sheet.width)
    assert far.rect(0, 0).width == column.width, "words that fit nowhere are shortened in their day"
