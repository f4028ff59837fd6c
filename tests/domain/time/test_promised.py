"""What was promised, read from words: sentences with the day that a person reads in them, and what always holds."""

from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desktop.domain.time.business_days import BusinessDays
from followup_desktop.domain.time.promised import Reading, read_promise
from tests.domain.time.fresh_promises import FIFTH_SENTENCES, FOURTH_SENTENCES, SIXTH_SENTENCES
from tests.domain.time.more_promises import MORE_SENTENCES
from tests.domain.time.promises import MON, SENTENCES, Said
from tests.domain.time.reading import read
from tests.domain.time.unseen_promises import UNSEEN_SENTENCES


class NoHolidays:
    def of(self, country: str, subdivision: str, year: int) -> Mapping[date, str]:
        return {}


SETS = [SENTENCES, MORE_SENTENCES, UNSEEN_SENTENCES, FOURTH_SENTENCES, FIFTH_SENTENCES, SIXTH_SENTENCES]

# The sentences -----------------------------------------------------------------------------------------------------


def latest_of(said: Said) -> date | None:
    reading = read(said.words, said.on, said.country)
    return None if reading is None else reading.latest


@pytest.mark.parametrize("said", [said for one in SETS for said in one], ids=lambda said: said.words[:60])
def test_no_sentence_is_read_wrong_without_a_warning(said: Said) -> None:
    reading = read(said.words, said.on, said.country)
    if reading is not None and reading.sure:
        assert reading.latest == said.latest


@pytest.mark.parametrize("sentences", SETS, ids=["first", "second", "third", "fourth", "fifth", "sixth"])
def test_nearly_every_sentence_is_read_right(sentences: list[Said]) -> None:
    wrong = [said.words for said in sentences if latest_of(said) != said.latest]
    assert len(sentences) >= 40
    assert len(wrong) <= len(sentences) * 0.05, wrong


# Windows -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "earliest", "latest"),
    [
        ("in two weeks", "2026-11-23", "2026-12-07"),
        ("in two to three weeks", "2026-12-07", "2026-12-14"),
        ("early next week", "2026-11-30", "2026-12-01"),
        ("mid next week", "2026-12-01", "2026-12-03"),
        ("late next week", "2026-12-03", "2026-12-04"),
        ("this week", "2026-11-23", "2026-11-27"),
        ("mid-December", "2026-12-11", "2026-12-20"),
        ("early December", "2026-12-01", "2026-12-10"),
        ("late December", "2026-12-21", "2026-12-31"),
        ("first week of January", "2027-01-04", "2027-01-08"),
        ("the week of Nov 30", "2026-11-30", "2026-12-04"),
        ("the 5th", "2026-12-05", "2026-12-05"),
        ("between the 3rd and the 7th", "2026-12-03", "2026-12-07"),
        ("between 3 and 7 December", "2026-12-03", "2026-12-07"),
        ("December 3 to 7", "2026-12-03", "2026-12-07"),
        ("Tuesday or Wednesday next week", "2026-12-01", "2026-12-02"),
        ("Q1", "2027-01-01", "2027-03-31"),
        ("early Q1", "2027-01-01", "2027-01-30"),
        ("before the 15th", "2026-11-23", "2026-12-14"),
        ("before Christmas", "2026-11-23", "2026-12-24"),
        ("in the week after Thanksgiving", "2026-11-30", "2026-12-04"),
        ("by the last day of January", "2026-11-23", "2027-01-31"),
        ("within 10 business days", "2026-11-23", "2026-12-08"),
        ("this month", "2026-11-23", "2026-11-30"),
        ("before the end of the month", "2026-11-23", "2026-11-30"),
        ("a week before Christmas", "2026-12-18", "2026-12-18"),
        ("the first Monday in December", "2026-12-07", "2026-12-07"),
        ("the last Friday of January", "2027-01-29", "2027-01-29"),
        ("by the twelfth of December", "2026-11-23", "2026-12-12"),
        ("by December twenty-first", "2026-11-23", "2026-12-21"),
        ("Fri 12/4", "2026-12-04", "2026-12-04"),
        ("Friday, 4/12", "2026-12-04", "2026-12-04"),
        ("2026/12/04", "2026-12-04", "2026-12-04"),
        ("It won't take more than two weeks", "2026-11-23", "2026-12-07"),
        ("by Presidents' Day", "2026-11-23", "2027-02-15"),
        ("this coming Friday", "2026-11-27", "2026-11-27"),
        ("next week Wednesday", "2026-12-02", "2026-12-02"),
        ("the Friday before Christmas", "2026-12-18", "2026-12-18"),
        ("the 15th of next month", "2026-12-15", "2026-12-15"),
        ("tomorrow week", "2026-12-01", "2026-12-01"),
        ("a week from tomorrow", "2026-12-01", "2026-12-01"),
        ("a week tomorrow", "2026-12-01", "2026-12-01"),
        ("Friday to Tuesday", "2026-11-27", "2026-12-01"),
        ("within a week of our conversation", "2026-11-23", "2026-11-30"),
        ("in the next fortnight", "2026-11-23", "2026-12-07"),
        ("later next week", "2026-12-02", "2026-12-04"),
        ("December 2026", "2026-12-01", "2026-12-31"),
        ("next quarter", "2027-01-01", "2027-03-31"),
        ("next year", "2027-01-01", "2027-12-31"),
        ("30.11.26", "2026-11-30", "2026-11-30"),
        ("Within ten (10) business days", "2026-11-23", "2026-12-08"),
        ("in twenty-one days", "2026-11-23", "2026-12-14"),
        ("by Friday 27", "2026-11-23", "2026-11-27"),
        ("by Black Friday", "2026-11-23", "2026-11-27"),
        ("by Cyber Monday", "2026-11-23", "2026-11-30"),
        ("by New Year's Eve", "2026-11-23", "2026-12-31"),
        ("this side of Christmas", "2026-11-23", "2026-12-24"),
        ("the first ten days of December", "2026-12-01", "2026-12-10"),
        ("the first business day of December", "2026-12-01", "2026-12-01"),
        ("the last working day of January", "2027-01-29", "2027-01-29"),
        ("the first half of next year", "2027-01-01", "2027-06-30"),
        ("by midweek", "2026-11-23", "2026-11-26"),
        ("midweek next week", "2026-12-01", "2026-12-03"),
        ("Dec '26", "2026-12-01", "2026-12-31"),
        ("today week", "2026-11-23", "2026-11-30"),
        ("this day next week", "2026-11-23", "2026-11-30"),
        ("3rd week of January", "2027-01-18", "2027-01-22"),
        ("in week 3 of January", "2027-01-18", "2027-01-22"),
        ("1st Monday in December", "2026-12-07", "2026-12-07"),
        ("by the end of the 1st quarter", "2026-11-23", "2027-03-31"),
        ("10–14 days", "2026-12-03", "2026-12-07"),
        ("10 -14 days", "2026-12-03", "2026-12-07"),
        ("Dec 3 -7", "2026-12-03", "2026-12-07"),
        ("Dec 30 – Jan 2", "2026-12-30", "2027-01-02"),
        ("- by Friday", "2026-11-23", "2026-11-27"),
        ("<3 weeks", "2026-11-23", "2026-12-14"),
        ("in 0-2 days", "2026-11-23", "2026-11-25"),
    ],
)
def test_the_window_that_words_name(words: str, earliest: str, latest: str) -> None:
    assert read(words) == Reading(date.fromisoformat(earliest), date.fromisoformat(latest), True)


@pytest.mark.parametrize(
    ("words", "earliest"),
    [
        ("after the 15th", "2026-12-16"),
        ("after Thanksgiving", "2026-11-27"),
        ("not before 10 December", "2026-12-10"),
        ("no earlier than Friday", "2026-11-27"),
        ("We won't decide before Friday", "2026-11-27"),
        ("not until next week", "2026-11-30"),
        ("from Wednesday onwards", "2026-11-25"),
        ("in the new year", "2027-01-02"),
        ("in at least two weeks", "2026-12-07"),
        ("Friday at the earliest", "2026-11-27"),
        ("It can't be sooner than two weeks", "2026-12-07"),
        ("over two weeks", "2026-12-07"),
        ("It won't be sooner than the 18th", "2026-12-18"),
        ("later than the 18th", "2026-12-19"),
        ("at the earliest in two weeks", "2026-12-07"),
        ("in two weeks at the earliest", "2026-12-07"),
        (">10 days", "2026-12-03"),
        ("2+ weeks", "2026-12-07"),
        ("≥ 3 weeks", "2026-12-14"),
    ],
)
def test_only_a_beginning_is_named(words: str, earliest: str) -> None:
    reading = read(words)
    assert reading is not None
    assert (reading.earliest, reading.latest) == (date.fromisoformat(earliest), None)


@pytest.mark.parametrize(
    "words",
    [
        "soon",
        "as soon as possible",
        "we'll see",
        "04/12/2026",
        "4/12",
        "30/02/2026",
        "yesterday",
        "last Friday",
        "two weeks ago",
        "2026-11-22",
        "24/7",
        "in 999999999999 weeks",
        "in 300 years",
        "by 2201-01-01",
        "-1 days",
        "in -2 weeks",
        "within −5 days",
        "in - 2 weeks",
        "Timeline: -2 weeks",
        "(-3 business days)",
        "in minus two days",
        "0 days",
        "in zero weeks",
        "in 10,000 days",
        "in 1/2 week",
        "1000.5 weeks",
        "by 31/13/2026",
        "We might march on",
        "a second round",
        "that may be",
        "The start date would be January 4th",
        "The canteen is closed and everybody is away on the 4th of December this time",
        "You'd be working four days a week",
        "Every two weeks",
        "🙂" * 5000,
    ],
)
def test_nothing_is_read_where_nothing_is_said(words: str) -> None:
    assert read(words) is None


@pytest.mark.parametrize(
    "words",
    [
        "in a couple of weeks",
        "a week or so",
        "in a few days",
        "in about two weeks",
        "maybe Friday",
        "on Monday",
        "next Friday",
        "by November 20",
        "until Friday",
        "Thursday the 4th",
        "not by Friday",
        "We'll call on Thursday, or it will be the 9th",
        "the 23rd",
        "the following week",
        "The canteen serves what everybody likes best on the 4th of December this time",
        "by wendesday",
        "next week or the week after",
        "the Friday after next",
        "in an hour",
        "The panel meets on Thursday and you'll hear the day after",
    ],
)
def test_what_could_mean_something_else_is_not_sure(words: str) -> None:
    reading = read(words)
    assert reading is not None
    assert not reading.sure


@pytest.mark.parametrize(
    ("words", "latest"),
    [
        ("in several days", "2026-11-30"),
        ("1.5 weeks", "2026-12-04"),
        ("in 1,5 weeks", "2026-12-04"),
        ("2½ weeks", "2026-12-11"),
        ("in a week and a half", "2026-12-04"),
        ("one and a half months", "2027-01-07"),
        ("half a year", "2027-05-23"),
        ("within 2.5 business days", "2026-11-27"),
        ("1 to 1.5 weeks", "2026-12-04"),
        ("Decision - 2 weeks", "2026-12-07"),
        ("~10 days", "2026-12-03"),
        ("November 31st", "2026-11-30"),
        ("31 November", "2026-11-30"),
        ("Feb 29", "2028-02-29"),
        ("next weekend", "2026-12-06"),
        ("early in the new year", "2027-01-10"),
        ("the end of 2027", "2027-12-31"),
        ("before the early May bank holiday", "2027-04-30"),
        ("two weeks after the last interview", "2026-12-07"),
        ("two weeks after we have the budget", "2026-12-07"),
        ("Friday at the earliest, Wednesday after that at the latest", "2026-12-02"),
        ("The board meets on the 4th and we decide two days later", "2026-12-06"),
        ("The board meets on the 4th and we decide the following day", "2026-12-05"),
        ("The board meets on the 4th and we decide the following week", "2026-12-11"),
        ("We decide on Friday or the Monday after that", "2026-11-30"),
    ],
)
def test_the_day_that_is_offered_where_the_words_are_not_sure(words: str, latest: str) -> None:
    reading = read(words)
    assert reading is not None
    assert (reading.latest, reading.sure) == (date.fromisoformat(latest), False)


def test_a_weekday_named_on_that_day_is_the_next_one_and_asked_about() -> None:
    assert read("by Monday") == Reading(MON, date(2026, 11, 30), False)
    assert read("this Monday") == Reading(MON, MON, True)


@pytest.mark.parametrize(
    ("words", "country", "latest"),
    [
        ("You might hear as early as Thursday.", "US", "2026-11-26"),
        ("We'll call you the weekend after next.", "US", "2026-12-06"),
        ("We'll let you know Thanksgiving week.", "US", "2026-11-27"),
        ("We open again on January 4 and call you that week.", "US", "2027-01-08"),
        ("References are due on Friday; we'll decide the Wednesday after.", "US", "2026-12-02"),
        ("We'll tell you first thing next week.", "US", "2026-11-30"),
    ],
)
def test_what_hangs_on_another_day_is_asked_about(words: str, country: str, latest: str) -> None:
    reading = read(words, country=country)
    assert reading is not None
    assert (reading.latest, reading.sure) == (date.fromisoformat(latest), False)


def test_a_long_weekend_begins_with_its_saturday() -> None:
    monday = date(2026, 5, 18)
    assert read("before the bank holiday weekend", monday, "GB") == Reading(monday, date(2026, 5, 22), True)


def test_what_comes_after_a_day_that_was_named_has_no_end() -> None:
    reading = read("Everything stops for Christmas, so you'll hear after that.")
    assert reading is not None
    assert (reading.earliest, reading.latest) == (date(2026, 12, 26), None)


def test_this_week_is_asked_about_once_it_is_over() -> None:
    saturday = date(2026, 11, 28)
    assert read("this week", saturday) == Reading(date(2026, 11, 30), date(2026, 12, 4), False)


@pytest.mark.parametrize("words", ["by the end of the week", "by the end of this week", "end of week", "by week's end"])
def test_the_end_of_the_week_is_asked_about_on_its_friday(words: str) -> None:
    friday = date(2026, 11, 27)
    assert read(words, friday) == Reading(friday, friday, False)
    assert read("early in the week", friday) is None


def test_next_friday_is_sure_only_where_both_readings_agree() -> None:
    friday = date(2026, 12, 4)
    assert read("next Friday", date(2026, 11, 24)) == Reading(friday, friday, False)
    assert read("next Friday", date(2026, 11, 27)) == Reading(friday, friday, True)
    assert read("next Monday", date(2026, 11, 25)) == Reading(date(2026, 11, 30), date(2026, 11, 30), True)


def test_holidays_are_those_of_the_country() -> None:
    assert read("by Boxing Day", country="GB") == Reading(MON, date(2026, 12, 26), True)
    assert read("by Boxing Day", country="US") is None
    # Good Friday and Easter Monday: which one is Easter has to be asked; both of England, one of Germany's begin so.
    easter = read("by Easter", country="GB")
    assert easter is not None and easter.latest == date(2027, 3, 29)


def test_business_days_are_those_of_the_country() -> None:
    assert read("within three business days", country="US") == Reading(MON, date(2026, 11, 27), True)
    assert read("within three business days", country="GB") == Reading(MON, date(2026, 11, 26), True)


# What always holds ---------------------------------------------------------------------------------------------------

WORDS = tuple(
    word
    for line in (
        "in by before after until not the a next this early mid late end of week month Friday Monday 5th 31st December",
        "May two 10 business days weeks fortnight from between and or to tomorrow Thanksgiving new year Q1 2026-12-04",
        "4.12. 3/4/2027 couple few so decide call . , - ? won't we'll last quarter half second first weekend EOD 99",
        "later sooner earlier more less than over another that day following twelfth Tuesday bank holiday wendesday "
        "Christmas every for longer at least most earliest latest once 3/4 2027 hours tomorow ( ) ;",
    )
    for word in line.split()
)
days = st.dates(date(2024, 1, 1), date(2031, 12, 31))
sentences = st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join)


@given(sentences, days)
def test_a_window_is_never_upside_down_and_never_in_the_past(words: str, said_on: date) -> None:
    reading = read_promise(words, said_on, BusinessDays(NoHolidays(), ""))
    if reading is not None:
        assert said_on <= reading.earliest <= (reading.latest or reading.earliest)


@given(st.text(max_size=300), days)
def test_any_text_is_read_or_not_understood(words: str, said_on: date) -> None:
    reading = read_promise(words, said_on, BusinessDays(NoHolidays(), ""))
    assert reading is None or reading.earliest >= said_on


@given(sentences, days)
def test_what_is_said_back_is_read_as_the_same_window(words: str, said_on: date) -> None:
    calendar = BusinessDays(NoHolidays(), "")
    reading = read_promise(words, said_on, calendar)
    if reading is None or reading.earliest.year > said_on.year + 50:
        return
    again = read_promise(str(reading.said(said_on)), said_on, calendar)
    assert again is not None
    assert (again.earliest, again.latest) == (reading.earliest, reading.latest)


@given(st.integers(1, 60), days)
def test_so_many_days_and_weeks_are_counted_from_the_day_it_was_said(count: int, said_on: date) -> None:
    calendar = BusinessDays(NoHolidays(), "")
    for words, ahead in ((f"in {count} days", timedelta(count)), (f"within {count} weeks", timedelta(weeks=count))):
        assert read_promise(words, said_on, calendar) == Reading(said_on, said_on + ahead, True)
