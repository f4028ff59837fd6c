"""A desk with a plan of every kind, for the tests of the view of the plan."""

from followup_desktop.domain.application import JobApplication
from tests.builders import a_contact, a_follow_up, an_application, an_interview, on

NOW = "2026-11-23 09:41"
MESSAGE, CALL, NOTE = "decision_call:i1:1", "application_call:1", "thank_you_note:i1:asa:1"
OFFER, MOVE_ON, INTERVIEW = "offer_reply:1", "move_on:1", "ask_process:i1:1"


def met(**facts: object) -> JobApplication:
    """Met on Friday 13 November in London; they decide by Friday 27, so that a message is for Monday 30, 17:30."""
    held = an_interview(
        start="2026-11-13 10:00", contact_ids=("asa",), asked_process=True, decision_on=on("2026-11-27")
    )
    thanked = a_follow_up(NOTE, done_at="2026-11-13 15:00", channel=None)
    return an_application(
        "waiting", **{"id": "umbra", "rank": "a", "interviews": (held,), "follow_ups": (thanked,), **facts}
    )


def some_applications() -> tuple[JobApplication, ...]:
    """One of every kind: a message, a call in Berlin, an offer, something late, an interview, a far promise."""
    far = an_interview(start="2026-11-13 10:00", contact_ids=("asa",), asked_process=True, decision_on=on("2027-01-15"))
    thanked = a_follow_up(NOTE, done_at="2026-11-13 15:00")
    ahead = an_interview(start="2026-11-26 10:00", contact_ids=("asa",))
    return (
        met(),
        an_application(
            "applied",
            id="globex",
            company="Globex",
            role="Backend engineer",
            rank="b",
            applied_on="2026-11-18",
            timezone="Europe/Berlin",
            country="DE",
            contacts=(a_contact("sam", "Sam Weber"),),
        ),
        an_application("offer", id="vandelay", company="Vandelay", rank="c", offer_reply_by="2026-11-26"),
        an_application(
            "applied", id="kumo", company="Kumo", rank="d", applied_on="2026-10-05", call_after_applying=False
        ),
        an_application("interviewing", id="acme", company="Acme", rank="e", interviews=(ahead,)),
        an_application(
            "waiting", id="hooli", company="Hooli", rank="f", country="US", interviews=(far,), follow_ups=(thanked,)
        ),
        an_application("interested", id="nothing", company="Initech", rank="g"),
    )
