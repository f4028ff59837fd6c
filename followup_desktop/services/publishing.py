"""Publishing: the plan as a calendar on a CalDAV server, one way, one event a follow-up.

Before an event is written there, its text is kept as one that may have arrived; afterwards, with the server's ETag, as
one that did. So whatever ends the program in between, the next publishing knows its own text again, and there is one
event. What the user changed or deleted there is left as theirs, until they say otherwise. Like the live file it is no
export: what an export has told stays as it is.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from followup_desktop.domain.errors import CouldNot, FollowupError, ReadOnly
from followup_desktop.domain.published import (
    Account,
    Act,
    Came,
    EventThere,
    PublishedEvent,
    ServerAnswer,
    Standing,
    next_act,
)
from followup_desktop.domain.sentences import Sentence
from followup_desktop.fault_points import strike
from followup_desktop.services.calendar import AT_ONCE, keeping
from followup_desktop.services.calendar_composition import Composition, Told
from followup_desktop.services.calendar_state import chosen
from followup_desktop.services.ports.calendar_servers import Connected, ServerSession
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.services.steps import Progress, Step, Steps

READ_AT_ONCE = 200


class Published(NamedTuple):
    """What a publishing brought: how many events were written and deleted there, and how many were refused."""

    written: int = 0
    deleted: int = 0
    refused: int = 0


def account_of(work: Workplace) -> Account | None:
    """Where is published; None where nowhere is. Raises CouldNot where that cannot be read."""
    return work.calendar_state.read().server


def choose(work: Workplace, connected: Connected) -> None:
    """From now on is published there; nothing is sent yet.

    A calendar that was just made knows nothing of what went to one of the same address before. Raises ReadOnly or
    DiskFailed where the choice cannot be kept.
    """
    account = connected.account
    if connected.is_new:
        work.store.drop_published(account.collection)
    work.calendar_state.write(replace(chosen(work), server=account, published_at=None))


def leave(work: Workplace) -> None:
    """Nothing is published any more; what was, stays there. Raises ReadOnly or DiskFailed where that cannot be kept."""
    work.calendar_state.write(replace(chosen(work), server=None, published_at=None))


def publishing(
    work: Workplace,
    composition: Composition,
    session: ServerSession,
    password: str = "",
) -> Steps[Published]:
    """Brings the calendar on the server in line with the plan. What deeds touch must be forgotten by the composition.

    Raises NetworkFailed where the server is not reached or stops answering: what was through by then is kept as such,
    the rest is sent by the next publishing. Raises PasswordNeeded, CouldNot where nothing is to be published to,
    ReadOnly, and DiskFailed.
    """
    account = account_of(work)
    if account is None:
        raise CouldNot(Sentence("No calendar server was chosen; nothing was published. Choose one in the settings."))
    if work.store.read_only:
        raise ReadOnly(Sentence("The data folder cannot be written, so nothing is published."))
    told = yield from keeping(work, composition)
    yield partial(session.open, password)
    etags = yield session.etags
    known = yield from _known(work, account.collection)
    found = yield from _Publishing(work, session, account.collection, told, etags, known).go()
    with suppress(FollowupError):
        # It is only shown, so a fault costs no more than that.
        work.calendar_state.write(replace(work.calendar_state.read(), published_at=work.clock.now()))
    return found


def waiting(work: Workplace, composition: Composition) -> Steps[int]:
    """Counts how many events the server has not been told of, once the plan is composed."""
    account = account_of(work)
    if account is None:
        return 0
    yield from composition.compose()
    told = {one.entry.uid: one.entry for one in composition.told()}
    yield None
    count = 0
    for event in (yield from _known(work, account.collection)).values():
        entry = told.pop(event.uid, None)
        if event.standing in (Standing.OURS, Standing.REFUSED):
            count += entry is None or event.sent != entry.vevent
    return count + sum(entry.cancelled_at is None for entry in told.values())


def _known(work: Workplace, collection: str) -> Steps[dict[str, PublishedEvent]]:
    """What is known of the calendar, read a part at a time: their texts make the rows long."""
    found: dict[str, PublishedEvent] = {}
    last = ""
    while part := work.store.published(collection, after=last, limit=READ_AT_ONCE):
        found |= part
        last = max(part)
        yield None
    return found


class _Publishing:
    """One publishing: what is wanted, what is known, and what the server has."""

    def __init__(
        self,
        work: Workplace,
        session: ServerSession,
        collection: str,
        told: list[Told],
        etags: dict[str, str],
        known: dict[str, PublishedEvent],
    ) -> None:
        self._work = work
        self._session = session
        self._collection = collection
        self._wanted = {one.entry.uid: one for one in told}
        self._etags = etags
        self._known = known
        self._written = self._deleted = self._refused = 0

    def go(self) -> Steps[Published]:
        """All that differs, an event after the other."""
        acts: dict[str, Act] = {}
        for uid in dict.fromkeys((*self._wanted, *self._known)):
            act = self._act(uid)
            if act is not Act.NOTHING:
                acts[uid] = act
            yield None
        yield from self._keep_as_sending([uid for uid, act in acts.items() if act is Act.WRITE])
        for number, (uid, act) in enumerate(acts.items()):
            yield Progress(number, len(acts))
            yield from self._do(uid, act)
        return Published(self._written, self._deleted, self._refused)

    def _act(self, uid: str) -> Act:
        told = self._wanted.get(uid)
        cancelled = told is not None and told.entry.cancelled_at is not None
        known = self._known.get(uid)
        return next_act(self._text(uid), cancelled=cancelled, known=known, etag=self._etags.get(uid, ""))

    def _text(self, uid: str) -> str:
        told = self._wanted.get(uid)
        return told.entry.vevent if told is not None else ""

    def _do(self, uid: str, act: Act) -> Iterator[Step]:
        if act is Act.WRITE:
            yield from self._write(uid, self._etags.get(uid, ""))
        elif act is Act.DELETE:
            yield from self._delete(uid, self._etags[uid])
        elif act is Act.LOOK:
            yield from self._look(uid)
        elif act is Act.FORGET:
            self._forget(uid)
        elif act is Act.LEAVE_OUT:
            self._keep(replace(self._event(uid), standing=Standing.DELETED, there=None))
        yield None

    # Writing and deleting -----------------------------------------------------------------------------------------

    def _keep_as_sending(self, uids: list[str]) -> Iterator[Step]:
        for start in range(0, len(uids), AT_ONCE):
            self._keep(*(replace(self._event(uid), sending=self._text(uid)) for uid in uids[start : start + AT_ONCE]))
            yield None

    def _write(self, uid: str, etag: str, *, looked: bool = False) -> Steps[None]:
        text = self._text(uid)
        if self._event(uid).sending != text:
            self._keep(replace(self._event(uid), sending=text))
        content = self._work.calendar.resource(text)
        answer: ServerAnswer = yield partial(self._session.put, uid, content, etag)
        strike("publish.after_put")
        if answer.came is Came.DONE:
            self._written += 1
            self._keep_as_sent(uid, text, answer.etag)
        elif answer.came is Came.REFUSED:
            self._refused += 1
            self._keep(replace(self._event(uid), sending="", standing=Standing.REFUSED))
        elif not looked:
            yield from self._look(uid)
        # Else somebody changed it between two questions: the next publishing finds out what it has become.

    def _delete(self, uid: str, etag: str, *, looked: bool = False) -> Steps[None]:
        answer: ServerAnswer = yield partial(self._session.delete, uid, etag)
        if answer.came in (Came.DONE, Came.MISSING):
            self._deleted += 1
            self._forget(uid)
        elif answer.came is Came.REFUSED:
            self._refused += 1
        elif not looked:
            yield from self._look(uid)

    # Whose it is --------------------------------------------------------------------------------------------------

    def _look(self, uid: str) -> Steps[None]:
        """What stands there says whether it is ours: the text that is wanted, the last one sent, or one on its way."""
        event, wanted = self._event(uid), self._text(uid)
        texts = [text for text in dict.fromkeys((wanted, event.sent, event.sending)) if text]
        contents = [self._work.calendar.resource(text) for text in texts]
        there: EventThere | None = yield partial(self._session.get, uid, contents)
        if there is None:
            yield from self._missing(uid)
            return
        there = there._replace(etag=there.etag or self._etags.get(uid, ""))
        if not 0 <= there.same_as < len(texts):
            if wanted:
                self._keep(replace(event, standing=Standing.EDITED, there=there))
            else:
                self._forget(uid)
        elif texts[there.same_as] == wanted:
            self._keep_as_sent(uid, wanted, there.etag)
        elif wanted:
            yield from self._write(uid, there.etag, looked=True)
        else:
            yield from self._delete(uid, there.etag, looked=True)

    def _missing(self, uid: str) -> Steps[None]:
        """It was there a moment ago, or a write came upon something else in its way."""
        was_there = self._etags.pop(uid, "")
        act = self._act(uid)
        if act is Act.WRITE and not was_there:
            # Something else in the calendar has this UID: it cannot be written.
            self._refused += 1
            self._keep(replace(self._event(uid), sending="", standing=Standing.REFUSED))
        elif act is Act.WRITE:
            yield from self._write(uid, "", looked=True)
        else:
            yield from self._do(uid, act)

    # What is kept -------------------------------------------------------------------------------------------------

    def _event(self, uid: str) -> PublishedEvent:
        if uid not in self._known:
            told = self._wanted[uid]
            return PublishedEvent(uid, told.application_id, told.key)
        return self._known[uid]

    def _keep_as_sent(self, uid: str, text: str, etag: str) -> None:
        event = self._event(uid)
        self._keep(replace(event, etag=etag, sent=text, sending="", standing=Standing.OURS, there=None))

    def _keep(self, *events: PublishedEvent) -> None:
        self._known |= {event.uid: event for event in events}
        self._work.store.put_published(self._collection, events)

    def _forget(self, uid: str) -> None:
        self._known.pop(uid, None)
        self._work.store.drop_published(self._collection, [uid])
