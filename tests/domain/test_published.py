"""What is to be done about one event, so that a server and the plan come to agree."""

from dataclasses import replace

import pytest

from followup_desktop.domain.published import Act, PublishedEvent, Standing, next_act

SENT = PublishedEvent("uid", "app", "move_on:1", '"1"', "text")
BEGUN = replace(SENT, etag="", sent="", sending="text")
EDITED = replace(SENT, standing=Standing.EDITED)
DELETED = replace(SENT, standing=Standing.DELETED)
LEFT_OUT = replace(SENT, standing=Standing.LEFT_OUT)
REFUSED = replace(SENT, sent="older", standing=Standing.REFUSED)
FREED = replace(SENT, sent="")
"""As it is once the user lets it be written over."""


@pytest.mark.parametrize(
    ("wanted", "cancelled", "known", "etag", "act"),
    [
        ("text", False, None, "", Act.WRITE),
        ("text", False, None, '"1"', Act.LOOK),
        ("text", True, None, "", Act.NOTHING),
        ("", False, None, '"1"', Act.NOTHING),
        ("", False, None, "", Act.NOTHING),
        ("text", False, SENT, '"1"', Act.NOTHING),
        ("new", False, SENT, '"1"', Act.WRITE),
        ("new", True, SENT, '"1"', Act.WRITE),
        ("text", False, SENT, '"2"', Act.LOOK),
        ("text", False, SENT, "", Act.LEAVE_OUT),
        ("text", True, SENT, "", Act.LEAVE_OUT),
        ("", False, SENT, '"1"', Act.DELETE),
        ("", False, SENT, '"2"', Act.LOOK),
        ("", False, SENT, "", Act.FORGET),
        ("text", False, BEGUN, "", Act.WRITE),
        ("text", True, BEGUN, "", Act.FORGET),
        ("text", False, BEGUN, '"1"', Act.LOOK),
        ("", False, BEGUN, '"1"', Act.LOOK),
        ("", False, BEGUN, "", Act.FORGET),
        ("text", False, EDITED, '"1"', Act.LOOK),
        ("text", False, EDITED, "", Act.LEAVE_OUT),
        ("", False, EDITED, '"1"', Act.LOOK),
        ("", False, EDITED, "", Act.FORGET),
        ("text", False, DELETED, "", Act.NOTHING),
        ("text", False, DELETED, '"9"', Act.LOOK),
        ("", False, DELETED, "", Act.FORGET),
        ("text", False, LEFT_OUT, "", Act.NOTHING),
        ("text", False, LEFT_OUT, '"9"', Act.LOOK),
        ("text", False, REFUSED, '"1"', Act.WRITE),
        ("older", False, REFUSED, '"1"', Act.NOTHING),
        ("text", False, FREED, '"1"', Act.WRITE),
        ("text", False, FREED, '"2"', Act.LOOK),
    ],
)
def test_the_next_act(wanted: str, cancelled: bool, known: PublishedEvent | None, etag: str, act: Act) -> None:
    assert next_act(wanted, cancelled=cancelled, known=known, etag=etag) is act
