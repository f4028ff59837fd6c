"""Keeps the calendar on a server in line with the plan while the window is open: after changes, and now and then.

Servers are asked beside the window, by a process of their own: however long one hangs, the window answers.
"""

from collections.abc import Callable, Iterable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from followup_desktop.domain.errors import FollowupError, PasswordNeeded
from followup_desktop.domain.published import Account
from followup_desktop.presentation.aside import Aside
from followup_desktop.presentation.deed_effects import may_change_settings
from followup_desktop.presentation.desk import Desk, Report
from followup_desktop.presentation.in_slices import InSlices
from followup_desktop.presentation.published_words import failed_words, standing_words
from followup_desktop.presentation.speaking import say_fault
from followup_desktop.services import published_elsewise, publishing
from followup_desktop.services.calendar_composition import Composition
from followup_desktop.services.deeds import Outcome
from followup_desktop.services.ports.calendar_servers import Connected, Connecting, ServerSession
from followup_desktop.services.published_elsewise import Elsewise

FIRST_SECONDS = 0.05
"""What the user did on a server is known at once, as long as that is found in this time."""
SOON_MS = 3_000
"""Changes that follow one another are sent together."""
AGAIN_MS = 15 * 60_000
"""So often is tried what could not be sent, and looked for what the user did there."""


class Publisher(QObject):
    """The one who publishes. A fault is told once; what could not be sent is sent later.

    Without a password in the system's keyring nothing is sent by itself: it is asked for each time.
    """

    changed = Signal()
    """The account, how it stands, or how far it is, is another."""
    refused = Signal(str)
    """One sentence: why nothing was sent, what was kept, what to do."""
    connected = Signal()
    """The account that was asked for is the one where is published from now on."""
    not_connected = Signal(object)
    """A FollowupError: why not."""
    password_wanted = Signal(str)
    """Somebody wants to publish, and it needs the password; the sentence says why."""
    elsewise_found = Signal(int)
    """So many events are known to stand elsewise on the server; more than before."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work = desk.work
        self._composition = Composition(desk.work)
        self._slices = InSlices(self)
        self._looking = InSlices(self)
        self._slices.progressed.connect(self._tell_progress)
        self._aside = Aside(self)
        self._session: ServerSession | None = None
        self._connecting: Connecting | None = None
        self._asked_by_user = self._is_behind = False
        self._needs_password = False
        self._trouble = self._told = ""
        self._elsewise: list[Elsewise] = []
        self._waiting = 0
        self.progress: tuple[int, int] | None = None
        """How many events of how many are through; None while nothing is sent, or nothing known of it."""
        self._soon = self._timer(SOON_MS, self._publish)
        self._again = self._timer(AGAIN_MS, self._publish)
        desk.changed.connect(self._follow)
        desk.replanned.connect(self._take_time)

    def _timer(self, milliseconds: int, act: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer

    # How it stands ------------------------------------------------------------------------------------------------

    @property
    def account(self) -> Account | None:
        """Where is published; None where nowhere is."""
        try:
            return publishing.account_of(self._work)
        except FollowupError:
            return None

    @property
    def is_busy(self) -> bool:
        """Whether something is being sent, or a server looked for."""
        return self._session is not None or self._connecting is not None

    @property
    def trouble(self) -> str:
        """Why it is not up to date, or what is left of an account that was; empty where nothing is wrong."""
        return self._trouble

    @property
    def elsewise(self) -> list[Elsewise]:
        """The events that the user changed or deleted there."""
        return self._elsewise

    def standing(self) -> str:
        """How it stands: "Published Mon 23 Nov, 14:02 · 3 waiting"; empty where nothing is published."""
        if self.account is None:
            return ""
        return standing_words(self._desk, self._published_at(), self._waiting)

    def missing(self) -> str:
        """What to install before anything can be published; empty where that is there."""
        try:
            self._work.servers.check_available()
        except FollowupError as fault:
            return say_fault(fault)
        return ""

    # Which account ------------------------------------------------------------------------------------------------

    def connect_to(self, address: str, user: str, password: str) -> None:
        """Looks for the calendar there, beside the window: ``connected`` or ``not_connected`` follows."""
        if self._connecting is not None:
            return
        try:
            self._work.servers.check_available()
            connecting = self._connecting = self._work.servers.connecting(address, user)
        except FollowupError as fault:
            self.not_connected.emit(fault)
            return
        self.changed.emit()
        self._aside.run(lambda: connecting.connect(password), lambda found: self._was_found(found, password))

    def _was_found(self, found: Connected | Exception, password: str) -> None:
        self._connecting = None
        self.changed.emit()
        if isinstance(found, Connected):
            self._take(found, password)
        elif isinstance(found, FollowupError):
            self.not_connected.emit(found)
        else:
            raise found

    def disconnect_from_server(self) -> None:
        """Publishes nowhere any more: what is there stays, the password is forgotten."""
        account = self.account
        if account is None:
            return
        self._drop()
        try:
            publishing.leave(self._work)
        except FollowupError as fault:
            self.refused.emit(say_fault(fault))
            return
        self._aside.run(lambda: self._work.servers.forget(account), self._was_forgotten)
        self._clear()
        self.changed.emit()

    def _was_forgotten(self, found: object) -> None:
        if isinstance(found, FollowupError):
            self._fail(say_fault(found))
            self.changed.emit()
        elif isinstance(found, Exception):
            raise found

    def _take(self, connected: Connected, password: str) -> None:
        self._drop()
        try:
            publishing.choose(self._work, connected)
        except FollowupError as fault:
            self.not_connected.emit(fault)
            return
        self._clear()
        self._composition.forget_all()
        self._needs_password = not connected.is_kept
        self._publish(password, by_user=True)
        self.connected.emit()

    def _clear(self) -> None:
        self._trouble = self._told = ""
        self._elsewise = []
        self._soon.stop()
        self._again.stop()

    # Publishing ---------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """The window opened: what waits is sent, and what the user did on the server is found out."""
        self._look_elsewise()
        if self._is_on():
            self._soon.start(0)

    def begin_anew(self) -> None:
        """What every entry says may be another now."""
        self._composition.forget_all()
        self._publish_soon()

    def time_passed(self) -> None:
        """Another day has begun, or the machine was asleep."""
        self.begin_anew()

    def publish_now(self, password: str = "") -> None:
        """Somebody wants it now; where the password is not known, ``password_wanted`` asks for it."""
        if not self._is_on() or self.is_busy:
            return
        if self._needs_password and not password:
            self.password_wanted.emit("")
            return
        self._publish(password, by_user=True)

    def cancel(self) -> None:
        """Ends what is being sent or looked for; what was through is kept, the rest is sent later."""
        if self._session is not None:
            self._session.cancel()
        if self._connecting is not None:
            self._connecting.cancel()

    def finish(self) -> None:
        """The window closes: nothing is waited for, and what waits is sent when it opens again."""
        self._drop()
        self._slices.close()
        self._looking.close()
        self._soon.stop()
        self._again.stop()
        if self._connecting is not None:
            self._connecting.cancel()
        self._aside.close()

    def _is_on(self) -> bool:
        return not self._work.store.read_only and self.account is not None

    def _follow(self, outcome: Outcome) -> None:
        if may_change_settings(outcome):
            self._composition.forget_all()
        self._composition.forget(outcome.touched)
        if self._elsewise:
            self._look_elsewise()
        self._publish_soon()

    def _take_time(self, ids: Iterable[str]) -> None:
        self._composition.forget(ids)
        self._publish_soon()

    def _publish_soon(self) -> None:
        if self._is_on() and not self._soon.isActive():
            self._soon.start(SOON_MS)

    def _publish(self, password: str = "", *, by_user: bool = False) -> None:
        self._soon.stop()
        if not self._is_on():
            return
        if self._session is not None:
            self._is_behind = True
            return
        if self._needs_password and not password:
            self._count()
            return
        account = self.account
        if account is None or self.missing():
            return
        self._asked_by_user = by_user
        self._session = session = self._work.servers.session(account)
        steps = publishing.publishing(self._work, self._composition, session, password)
        self._slices.run(steps, lambda found: self._was_published(session, found))
        self.changed.emit()

    def _count(self) -> None:
        """How much waits is known although nothing is sent."""
        if self._session is None:
            self._slices.run(publishing.waiting(self._work, self._composition), self._was_counted)

    def _was_counted(self, found: int | Exception) -> None:
        if isinstance(found, int):
            self._waiting = found
        elif not isinstance(found, FollowupError):
            raise found
        self.changed.emit()

    def _tell_progress(self, done: int, of: int) -> None:
        self.progress = (done, of)
        self.changed.emit()

    def _was_published(self, session: ServerSession, found: publishing.Published | Exception) -> None:
        self._session = self.progress = None
        session.close()
        was_behind, self._is_behind = self._is_behind, False
        self._again.start()
        if isinstance(found, PasswordNeeded):
            self._ask_for_password(found)
        elif isinstance(found, FollowupError):
            self._fail(say_fault(found))
        elif isinstance(found, Exception):
            self.changed.emit()
            raise found
        elif found.refused:
            self._fail(failed_words(found.refused))
        else:
            self._trouble = self._told = ""
        self._look_elsewise()
        self._count()
        if was_behind:
            self._publish_soon()
        self.changed.emit()

    def _ask_for_password(self, fault: PasswordNeeded) -> None:
        self._needs_password = True
        if self._asked_by_user:
            self._trouble = ""
            self.password_wanted.emit(say_fault(fault))
        else:
            self._fail(say_fault(fault))

    def _fail(self, sentence: str) -> None:
        self._trouble = sentence
        if self._trouble != self._told or self._asked_by_user:
            self._told = self._trouble
            self.refused.emit(self._trouble)

    def _drop(self) -> None:
        """Ends what is being sent without waiting for a server, and without a word."""
        session, self._session, self.progress = self._session, None, None
        self._slices.drop()
        self._looking.drop()
        if session is not None:
            session.cancel()
            session.close()

    def _published_at(self) -> datetime | None:
        try:
            return self._work.calendar_state.read().published_at
        except FollowupError:
            return None

    # What the user did there --------------------------------------------------------------------------------------

    def take_theirs(self, uid: str, report: Report) -> bool:
        """Their time becomes the user's own date; ``report`` hears why not."""
        outcome = self._desk.attempt(lambda: published_elsewise.take_theirs(self._work, uid), report)
        self._decided()
        return outcome is not None

    def publish_again(self, uids: Iterable[str], report: Report) -> bool:
        """Ours is published again over theirs."""
        return self._decide(published_elsewise.publish_again, uids, report)

    def leave_out(self, uid: str, report: Report) -> bool:
        """What they deleted there stays deleted."""
        return self._decide(published_elsewise.leave_out, [uid], report)

    def _decide(self, decision: Callable[..., None], uids: Iterable[str], report: Report) -> bool:
        try:
            for uid in uids:
                decision(self._work, uid)
        except FollowupError as fault:
            report(fault)
            return False
        finally:
            self._decided()
        return True

    def _decided(self) -> None:
        self._look_elsewise()
        self._publish_soon()
        self.changed.emit()

    def _look_elsewise(self) -> None:
        steps = published_elsewise.looking_elsewise(self._work)
        self._looking.run(steps, self._has_looked, FIRST_SECONDS)

    def _has_looked(self, found: list[Elsewise] | Exception) -> None:
        known = {one.uid for one in self._elsewise}
        if isinstance(found, list):
            self._elsewise = found
        elif isinstance(found, FollowupError):
            self._elsewise = []
        else:
            raise found
        if {one.uid for one in self._elsewise} - known:
            self.elsewise_found.emit(len(self._elsewise))
        self.changed.emit()
