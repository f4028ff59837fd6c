"""Random records, with everything that a field can hold; small, so that they meet each other often."""

from datetime import UTC, date, datetime, time

from hypothesis import strategies as st

from followup_desktop.domain.activity import Activity
from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.contact import Contact
from followup_desktop.domain.follow_up import CalendarEntry, FollowUp
from followup_desktop.domain.interview import Interview
from followup_desktop.domain.settings import AfterHours, Settings
from followup_desktop.domain.vocabulary import (
    ActivityKind,
    Channel,
    ContactRole,
    InterviewKind,
    Kind,
    NextContact,
    Outcome,
    Signal,
    Stage,
    State,
    ThankBy,
)

texts = st.text(max_size=12) | st.sampled_from(["", "Åsa", "a\nb", "\0", "'; DROP TABLE x;--", "{}", "\U0001f600"])
entered_texts = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=12)
"""What gets past the check of a field; settings are checked again when they are read."""
names = st.text(min_size=1, max_size=8)
days = st.dates(date(1900, 1, 1), date(2200, 12, 31))
instants = st.datetimes(datetime(1970, 1, 1), datetime(2200, 12, 31), timezones=st.just(UTC)).map(
    lambda instant: instant.replace(microsecond=0)
)
flags = st.booleans()
ids = st.sampled_from([f"p{n}" for n in range(4)])
keys = st.builds(lambda kind, n: f"{kind}:{n}", st.sampled_from(Kind), st.integers(1, 2))

contacts = st.builds(
    Contact,
    id=ids,
    name=names,
    role=st.none() | st.sampled_from(ContactRole),
    title=texts,
    email=texts,
    phone=texts,
    timezone=st.sampled_from(["", "Europe/London"]),
    address=texts,
    notes=texts,
    salutation=texts,
)
interviews = st.builds(
    Interview,
    id=ids,
    starts_at=instants,
    ends_at=instants,
    kind=st.none() | st.sampled_from(InterviewKind),
    place=texts,
    contact_ids=st.lists(ids, max_size=3).map(tuple),
    asked_process=st.none() | flags,
    next_steps=texts,
    decision_on=st.none() | days,
    signal=st.none() | st.sampled_from(Signal),
    learned=texts,
    notes=texts,
    thank_by=st.sampled_from(ThankBy),
    promise_words=texts,
    next_contact=st.none() | st.sampled_from(NextContact),
    called_off=flags,
)
activity = st.builds(
    Activity,
    id=ids,
    at=instants,
    kind=st.sampled_from(ActivityKind),
    text=texts,
    contact_id=texts,
    follow_up=st.just("") | keys,
    from_stage=st.just("") | st.sampled_from([stage.value for stage in Stage]),
    to_stage=texts,
    decision_on=st.none() | days,
)
calendar_entries = st.builds(
    CalendarEntry,
    uid=texts,
    sequence=st.integers(0, 9),
    created_at=instants,
    modified_at=instants,
    first_exported_at=st.none() | instants,
    cancelled_at=st.none() | instants,
    hash=texts,
    vevent=texts,
)
follow_ups = st.builds(
    FollowUp,
    key=keys,
    state=st.sampled_from(State),
    own_start=st.none() | instants,
    channel=st.none() | st.sampled_from(Channel),
    subject=texts,
    body=texts,
    done_at=st.none() | instants,
    checked=flags,
    calendar=st.none() | calendar_entries,
).filter(lambda f: not f.is_bare or f.calendar is not None)


def _remembered(found: list[FollowUp]) -> tuple[FollowUp, ...]:
    return tuple(sorted(found, key=lambda f: f.key))


applications = st.builds(
    JobApplication,
    id=st.sampled_from(["a", "b", "c"]),
    company=names,
    role=names,
    stage=st.sampled_from(Stage),
    outcome=st.none() | st.sampled_from(Outcome),
    rank=st.text("09az", max_size=3),
    key_skill=texts,
    location=texts,
    timezone=st.sampled_from(["", "Europe/London"]),
    country=st.sampled_from(["", "GB"]),
    subdivision=texts,
    posting_url=texts,
    source=texts,
    salary=texts,
    tags=st.lists(texts, max_size=3).map(tuple),
    notes=texts,
    added_on=st.none() | days,
    applied_on=st.none() | days,
    posting_closes_on=st.none() | days,
    offer_reply_by=st.none() | days,
    closed_on=st.none() | days,
    no_calls=flags,
    chase=flags,
    call_after_applying=flags,
    contacts=st.lists(contacts, max_size=3, unique_by=lambda c: c.id).map(tuple),
    interviews=st.lists(interviews, max_size=2, unique_by=lambda i: i.id).map(tuple),
    activity=st.lists(activity, max_size=3, unique_by=lambda a: a.id).map(tuple),
    follow_ups=st.lists(follow_ups, max_size=3, unique_by=lambda f: f.key).map(_remembered),
    archived=flags,
)

_times = st.times(time(0), time(23, 58)).map(lambda moment: moment.replace(second=0, microsecond=0))
settings = st.builds(
    lambda name, zone, country, days_after, hours, start, live: Settings()._replace(
        user_name=name,
        timezone=zone,
        country=country,
        application_call_after_days=days_after,
        after_hours=hours,
        own_day_start=start,
        live_windows=live,
    ),
    entered_texts,
    st.sampled_from(["UTC", "Europe/Berlin"]),
    st.sampled_from(["", "GB"]),
    st.integers(1, 30),
    st.sampled_from(AfterHours),
    _times,
    st.sampled_from([((time(9), time(10)),), Settings().live_windows]),
)
