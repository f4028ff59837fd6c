"""Start and end of an interview as they are entered: the end goes along, and an end after the start is on its day."""

import pytest

from followup_desktop.presentation import interview_time


@pytest.mark.parametrize(
    ("before", "entered", "after", "end_is_another"),
    [
        (("10:00", "11:00", 0), ("start", "14:30"), ("14:30", "15:30", 0), True),
        (("10:00", "11:00", 0), ("start", "23:30"), ("23:30", "23:59", 0), True),
        (("10:00", "23:59", 0), ("start", "10:30"), ("10:30", "23:59", 0), False),
        # Past midnight there: as long as before, wherever that ends.
        (("23:00", "00:30", 1), ("start", "23:30"), ("23:30", "01:00", 1), True),
        (("23:00", "00:30", 1), ("start", "09:00"), ("09:00", "10:30", 0), True),
        # An end that was entered.
        (("10:00", "11:00", 0), ("end", "12:00"), ("10:00", "12:00", 0), False),
        (("23:00", "00:30", 1), ("end", "01:00"), ("23:00", "01:00", 1), False),
        (("23:00", "00:30", 1), ("end", "23:45"), ("23:00", "23:45", 0), False),
        # One of several days stays so.
        (("09:00", "17:00", 3), ("end", "18:00"), ("09:00", "18:00", 3), False),
        (("09:00", "08:00", 2), ("end", "10:00"), ("09:00", "10:00", 2), False),
        (("09:00", "17:00", 3), ("start", "10:00"), ("10:00", "18:00", 3), True),
        # What is no time, or no length, takes nothing along.
        (("10:00", "11:00", 0), ("start", "soon"), ("soon", "11:00", 0), False),
        (("11:00", "10:00", 0), ("start", "09:00"), ("09:00", "10:00", 0), False),
        (("10:00", "11:00", 0), ("day", "2026-11-25"), ("10:00", "11:00", 0), False),
    ],
)
def test_what_is_entered_takes_the_end_along(
    before: tuple[str, str, int], entered: tuple[str, str], after: tuple[str, str, int], end_is_another: bool
) -> None:
    values = {**interview_time.nothing_yet(), **dict(zip(("start", "end", "later_days"), before, strict=True))}
    assert interview_time.enter(values, *entered, end_follows=True) == end_is_another
    assert (values["start"], values["end"], values["later_days"]) == after
    assert values[entered[0]] == entered[1]


def test_an_end_of_ones_own_stays_where_it_is() -> None:
    values = interview_time.nothing_yet()
    assert not interview_time.enter(values, "start", "09:00", end_follows=False)
    assert (values["start"], values["end"]) == ("09:00", "11:00")
