"""A second set of sentences about when they will decide, written without a look at the reader or at the first set.

They come as people say and write them: with other dates and numbers in them, British and American, misspelled,
hedged, quoted, and with dates that promise nothing. ``None`` stands where a careful person reads no last day.
"""

from datetime import date

from tests.domain.time.promises import Said


def on(text: str) -> date:
    return date.fromisoformat(text)


MON, TUE, WED, THU, FRI, SAT, SUN = (date(2026, 11, day) for day in range(23, 30))
LEAP_DAY = date(2028, 2, 29)
"""A Tuesday."""
NEW_YEARS_EVE = date(2026, 12, 31)
"""A Thursday."""

SHORT_ANSWERS = [
    Said("Friday", TUE, FRI),
    Said("next week", WED, on("2026-12-04")),
    Said("tomorrow", MON, TUE),
    Said("tommorow morning", NEW_YEARS_EVE, on("2027-01-01")),
    Said("Two weeks.", FRI, on("2026-12-11")),
    Said("a week", SAT, on("2026-12-05")),
    Said("EOD Thursday", MON, THU),
    Said("COB tomorrow", WED, THU),
    Said("by wendesday", MON, WED),
    Said("end of month", WED, on("2026-11-30")),
    Said("End of the week?", MON, FRI),
    Said("soon", MON, None),
    Said("Q1", MON, on("2027-03-31")),
    Said("w/c 7 December", TUE, on("2026-12-11"), "GB"),
    # The 12th of November as well as December 11: whoever is not sure asks, and so does the reader.
    Said("12/11", MON, None),
    Said("the 9th", FRI, on("2026-12-09")),
    Said("Dec. 15", MON, on("2026-12-15")),
    # The middle third of a month: its last day is the one to wait for.
    Said("mid Dec", WED, on("2026-12-20")),
    Said("ASAP", MON, None),
    Said("no idea yet", MON, None),
]

DAYS_OF_THE_WEEK = [
    Said("You'll have our answer on Tuesday.", FRI, on("2026-12-01")),
    Said("We'll ring you Thursday week.", MON, on("2026-12-03"), "GB"),
    Said("I'll call you a week on Monday.", WED, on("2026-12-07"), "GB"),
    Said("Let's say next Friday, to be safe.", TUE, on("2026-12-04")),
    Said("Sometime between Wednesday and Friday, I'd think.", MON, FRI),
    Said("I can let you know first thing Monday", FRI, on("2026-11-30")),
    Said("Should be Tuesday, Wednesday at the latest.", FRI, on("2026-12-02")),
    Said("We'll decide by close of play on Thursday.", TUE, THU, "GB"),
    Said("You'll get a mail from HR this Friday by 5 pm", MON, FRI),
    Said("Give me until Friday afternoon.", WED, FRI),
    Said("Before Friday, I promise.", MON, THU),
    Said("I'll be in touch by Tues or Weds", FRI, on("2026-12-02"), "GB"),
    Said("Ideally we'd have it settled before the weekend.", WED, FRI),
    Said("Hang on until Monday after next, we need the budget first.", THU, on("2026-12-07")),
    Said("The committee sits on Monday and you'll hear the day after.", FRI, on("2026-12-01")),
    Said("I'll phone you over the weekend", THU, SUN),
    Said("By Saturday lunchtime you will know.", THU, SAT, "DE"),
    Said("We'll come back to you on Monday or Tuesday at 9:30", SAT, on("2026-12-01")),
    Said("You shall hear from me by Wed 2 Dec, 12 noon.", TUE, on("2026-12-02"), "GB"),
    Said("Hopefully we'll have news by a week from Thursday.", TUE, on("2026-12-03")),
]

WEEKS = [
    Said("We expect to make our decision early next week.", TUE, on("2026-12-01")),
    Said("We'll be back with you by the middle of next week.", FRI, on("2026-12-03"), "GB"),
    Said("Towards the back end of next week, probably.", MON, on("2026-12-04"), "GB"),
    Said("It'll be the week after next before everyone's in one room, but then we decide.", MON, on("2026-12-11")),
    Said("We should be able to tell you later this week.", TUE, FRI),
    Said("We plan on extending an offer the week of December 14th.", MON, on("2026-12-18")),
    Said("Final decisions go out the week commencing 30 November.", TUE, on("2026-12-04"), "GB"),
    Said("Within the next week or two.", MON, on("2026-12-07")),
    Said("You can count on an answer in two to three weeks.", FRI, on("2026-12-18")),
    Said("Allow 2-3 weeks for a reply.", MON, on("2026-12-14")),
    Said("It usually takes us a couple weeks to get through everyone.", WED, on("2026-12-09")),
    Said("Within a fortnight of today, at the outside.", LEAP_DAY, on("2028-03-14"), "GB"),
    Said("three weeks from today", LEAP_DAY, on("2028-03-21")),
    Said("Four weeks max!", MON, on("2026-12-21")),
    Said("We try to answer everybody inside of a week", THU, on("2026-12-03")),
    Said("The first week of December is what we aim for.", TUE, on("2026-12-04")),
    Said("in the second week of January, once the board is back", MON, on("2027-01-15")),
    Said("Some time in the last week of January.", MON, on("2027-01-29"), "GB"),
    Said("We're hoping to wrap this up this week.", MON, FRI),
    Said("Next week at the very latest", SAT, on("2026-12-04")),
]

COUNTS_OF_DAYS = [
    Said("We will respond within five business days.", MON, on("2026-12-01")),
    Said("Please allow up to 7 working days for a decision.", MON, on("2026-12-02"), "GB"),
    Said("You should expect to hear something in the next 3 days", MON, THU),
    Said("within 48 hours", FRI, SUN),
    Said("We'll get back to you within 24 hrs.", MON, TUE),
    Said("In ten days' time you'll have it in writing.", FRI, on("2026-12-07"), "GB"),
    Said("30 days from the interview at most", MON, on("2026-12-23")),
    Said("two business days, tops", THU, on("2026-11-30")),
    Said("We'll revert within 3 working days.", NEW_YEARS_EVE, on("2027-01-06"), "GB"),
    Said("The day after tomorrow I should know more.", LEAP_DAY, on("2028-03-02")),
    Said("It won't take more than 10 days.", MON, on("2026-12-03")),
    Said("You'll hear back later today.", MON, MON),
    Said("I'll let you know tonight", WED, WED),
    Said("5-7 business days", TUE, on("2026-12-04")),
    Said("a month from now", MON, on("2026-12-23")),
    Said("It may take us up to six weeks.", MON, on("2027-01-04")),
]

DATES = [
    Said("We'll have made a decision by December 4.", MON, on("2026-12-04")),
    Said("We aim to let all candidates know by 11th December 2026.", WED, on("2026-12-11"), "GB"),
    Said("You will hear from us no later than Friday, Dec 18th.", TUE, on("2026-12-18")),
    Said("no later than 15.12.", MON, on("2026-12-15"), "DE"),
    Said("Decision date: 2026-12-09", THU, on("2026-12-09")),
    Said("by the 31st of January at the latest", NEW_YEARS_EVE, on("2027-01-31"), "GB"),
    Said("Between the 7th and the 11th we'll call everybody.", MON, on("2026-12-11")),
    Said("We will inform you by 18/12/2026.", MON, on("2026-12-18"), "AU"),
    Said("We'll be making offers from 7 to 11 December.", FRI, on("2026-12-11"), "GB"),
    Said("Look for an email Dec 1-3.", MON, on("2026-12-03")),
    Said("around the 10th", FRI, on("2026-12-10")),
    Said("On or before January 8th, you will receive our answer by post.", MON, on("2027-01-08")),
    Said("I'd say the 1st or the 2nd.", LEAP_DAY, on("2028-03-02")),
    Said("by the twelfth of December", TUE, on("2026-12-12"), "GB"),
    Said("We'll tell you by the first of the month.", MON, on("2026-12-01")),
    # The day and the month can be exchanged.
    Said("Expect a call on 12/9 around 2 pm EST", TUE, None),
]

MONTHS_AND_YEARS = [
    Said("We'd like to have somebody picked before the end of the month.", SAT, on("2026-11-30")),
    Said("By month-end you should have a yes or no.", NEW_YEARS_EVE, NEW_YEARS_EVE),
    Said("End of next month, I'm afraid - budgets.", MON, on("2026-12-31")),
    Said("By the end of February, they told me.", LEAP_DAY, LEAP_DAY),
    Said("We're looking at early January.", MON, on("2027-01-10")),
    Said("Realistically mid-January.", TUE, on("2027-01-20"), "GB"),
    Said("late January", MON, on("2027-01-31")),
    Said("before the year is out", MON, on("2026-12-31"), "GB"),
    Said("By the end of the year you'll know where you stand.", WED, on("2026-12-31")),
    Said("Some time in January", FRI, on("2027-01-31")),
    Said("We'll pick this up again in the new year.", MON, None),
    Said("Headcount gets approved at the end of Q1, we'll decide then.", LEAP_DAY, on("2028-03-31")),
    Said("in the first quarter of next year", WED, on("2027-03-31")),
    Said("beginning of December", TUE, on("2026-12-10")),
    Said("This month, definitely.", TUE, on("2026-11-30")),
    Said("Spring, maybe.", MON, None),
]

HOLIDAYS = [
    Said("We'll let you know by Thanksgiving.", on("2026-11-16"), on("2026-11-26")),
    Said("The week after Thanksgiving, I'd guess.", MON, on("2026-12-04")),
    Said("We want this done before Christmas.", MON, on("2026-12-24")),
    Said("After Thanksgiving.", MON, None),
    Said("You'll hear before Labor Day.", on("2026-08-31"), on("2026-09-06")),
    Said("before the bank holiday", on("2026-08-24"), on("2026-08-30"), "GB"),
    Said("By Good Friday we will have decided.", on("2027-03-15"), on("2027-03-26"), "GB"),
    Said("the Tuesday after Easter", on("2027-03-15"), on("2027-03-30"), "GB"),
    Said("We'll decide before Australia Day.", on("2027-01-11"), on("2027-01-25"), "AU"),
    Said("by Canada Day at the latest", on("2026-06-15"), on("2026-07-01"), "CA"),
    Said("We will be in touch before Thanksgiving.", on("2026-09-28"), on("2026-10-11"), "CA"),
    Said("Before Ascension Day you will have our reply.", on("2026-05-04"), on("2026-05-13"), "DE"),
    Said("We'll try to call you before the Fourth of July.", on("2026-06-22"), on("2026-07-03")),
    Said("the week before Christmas", MON, on("2026-12-18")),
    Said("After New Year's, when the partners are back.", MON, None),
    Said("By Memorial Day weekend we'll have made up our minds.", on("2026-05-11"), on("2026-05-25")),
    Said("The day after Martin Luther King Day.", on("2027-01-06"), on("2027-01-19")),
]

HEDGED_OR_DENIED = [
    Said("We won't decide before Friday.", TUE, None),
    Said("You won't hear from us until the 10th.", MON, None),
    Said("Don't expect anything this week.", MON, None),
    Said("It can't be any sooner than two weeks.", MON, None),
    Said("Not before January, sorry.", MON, None),
    Said("It should take no more than a week.", WED, on("2026-12-02")),
    Said("If you haven't heard from me by Friday, give me a shout.", TUE, FRI, "GB"),
    Said(
        "If you do not hear from us within 3 weeks, please assume that you were not successful.",
        MON,
        on("2026-12-14"),
        "GB",
    ),
    Said("It isn't going to be this week, more like the end of next week.", TUE, on("2026-12-04")),
    Said("Probably Thursday, but don't hold me to that.", MON, THU),
    Said("I hate to promise anything, but I'd be surprised if it took longer than two weeks.", MON, on("2026-12-07")),
    Said("We decide as soon as the references are in.", MON, None),
    Said("shouldn't be later than the 18th", MON, on("2026-12-18")),
    Said("Not Monday but Tuesday you'll get a call.", FRI, on("2026-12-01")),
    Said("We're no longer in a hurry, so who knows.", MON, None),
    Said("any day now", MON, None),
    Said("After the 15th we'll know more.", MON, None),
    Said("At least two more weeks, maybe longer.", MON, None),
]

DATES_THAT_PROMISE_NOTHING = [
    Said("The start date would be January 4th.", MON, None),
    Said("Our office is closed from December 24 to January 3.", MON, None),
    Said("Thank you for coming in on Tuesday.", FRI, None),
    Said("Thanks for your interview on 20 November, we were impressed.", WED, None, "GB"),
    Said("You'd be working four days a week.", MON, None),
    Said("We are a team of 12 and ship every 2 weeks.", MON, None),
    Said("I'm out of the office until 7 December.", WED, None, "GB"),
    Said("The probation period is six months.", MON, None, "GB"),
    Said("After careful consideration we've decided to move forward with other candidates.", MON, None),
    Said("We regret to inform you that the position was filled on November 20.", WED, None),
    Said("We will keep your details on file for six months.", TUE, None, "GB"),
    Said("The salary is 65,000 with 28 days of holiday.", TUE, None, "GB"),
    Said("Your application from 3 November is still under review.", TUE, None, "GB"),
]

LONG_SENTENCES = [
    Said("Thanks for talking to us on Monday, the team will meet on Thursday and you'll hear by Friday.", TUE, FRI),
    Said("The position starts on March 1, and we'll decide by December 18.", MON, on("2026-12-18")),
    Said(
        "We've 3 people to see this week, two next Monday, and we'll get back to everyone by Wednesday 2 December.",
        TUE,
        on("2026-12-02"),
        "GB",
    ),
    Said(
        "Our offices will be closed December 24 through January 3, so you'll hear from us the week of January 4.",
        MON,
        on("2027-01-08"),
    ),
    Said('She said: "We\'ll let you know by the end of next week."', TUE, on("2026-12-04")),
    Said("Quote: 'two weeks, give or take' - that was Anna, round 2, 14:00.", MON, on("2026-12-07")),
    Said("We received over 200 applications and expect to respond within 15 business days.", MON, on("2026-12-15")),
    Said(
        "Interviews run until December 4, and we'll contact all candidates with the outcome by December 9, 2026.",
        MON,
        on("2026-12-09"),
    ),
    Said(
        "The hiring manager is on leave until 30 November; once she is back we will decide within a week.",
        WED,
        on("2026-12-07"),
        "GB",
    ),
    Said(
        "You were one of 5 finalists; a decision will be made on or about December 10 at 10 am.", MON, on("2026-12-10")
    ),
    Said("I'm travelling Wed to Fri, so it'll be Monday before you hear from me.", TUE, on("2026-11-30"), "GB"),
    # A few days are offered as up to four, and asked about.
    Said("Round 2 was great, HR will reach out in the next few days.", MON, FRI),
    Said("The role would begin in February but you'll know before Christmas.", MON, on("2026-12-24")),
    Said("The 45 minute chat went well; they'll tell me one way or the other by the 4th.", TUE, on("2026-12-04")),
]

MORE_SENTENCES = [
    *SHORT_ANSWERS,
    *DAYS_OF_THE_WEEK,
    *WEEKS,
    *COUNTS_OF_DAYS,
    *DATES,
    *MONTHS_AND_YEARS,
    *HOLIDAYS,
    *HEDGED_OR_DENIED,
    *DATES_THAT_PROMISE_NOTHING,
    *LONG_SENTENCES,
]
