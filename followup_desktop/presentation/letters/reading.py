"""Proofreading while somebody types: one thread, and only the newest text counts."""

import logging
from collections.abc import Callable
from threading import Condition, Thread
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from followup_desktop.domain.letters.checks import LetterFacts
from followup_desktop.domain.letters.proof import Proof, proof_of
from followup_desktop.services import letters
from followup_desktop.services.ports.letters import Proofreader

AFTER_A_KEY_MS = 120
_log = logging.getLogger(__name__)


class Task(NamedTuple):
    """What is to be read: see ``services.letters.check``."""

    text: str
    facts: LetterFacts
    known: tuple[str, ...]
    dialect: str
    ignored: tuple[str, ...]


class _Turn:
    """What both threads look at, under its condition: the next text, and whether there will be none any more."""

    def __init__(self) -> None:
        self.condition = Condition()
        self.waiting: tuple[int, Task] | None = None
        self.is_over = False

    def end(self, *_: object) -> None:
        """Nothing is read any more; the thread ends with what it is about."""
        with self.condition:
            self.is_over = True
            self.condition.notify()


class LetterReading(QObject):
    """Reads the newest text a moment after the last key, in a thread of its own; ``close``, or its own end, ends that.

    The thread begins with the first text, and builds its proofreader there. Where that fails, the letter is checked
    without it, and counts as unread.
    """

    read = Signal(object)
    """The ``Proof`` of the newest text."""
    _came = Signal(int, object)

    def __init__(self, new_proofreader: Callable[[], Proofreader], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._new_proofreader = new_proofreader
        self._newest: Task | None = None
        self._number = 0
        self._read_number = 0
        self._turn = _Turn()
        # A dialog that is thrown away rather than closed takes the thread along as well.
        self.destroyed.connect(self._turn.end)
        self.has_failed = False
        """Whether the proofreader could not read the last text that it was given."""
        self.thread_of_it: Thread | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_A_KEY_MS)
        self._soon.timeout.connect(self.hurry)
        self._came.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def is_pending(self) -> bool:
        """Whether the newest text is not read yet."""
        return self._read_number != self._number

    def look(self, task: Task) -> None:
        """There is a newer text: it is read soon."""
        if task == self._newest:
            return
        self._newest = task
        self._number += 1
        self._soon.start()

    def hurry(self) -> None:
        """The newest text is read now."""
        self._soon.stop()
        turn = self._turn
        if self._newest is None or turn.is_over:
            return
        with turn.condition:
            turn.waiting = (self._number, self._newest)
            turn.condition.notify()
        if self.thread_of_it is None:
            self.thread_of_it = Thread(target=self._work, name="proofreading")
            self.thread_of_it.start()

    def close(self) -> None:
        """Nothing is read any more; the thread ends with what it is about."""
        self._soon.stop()
        self._turn.end()

    def _take(self, number: int, proof: Proof) -> None:
        if number == self._number and not self._turn.is_over:
            self._read_number = number
            self.read.emit(proof)

    # In the thread --------------------------------------------------------------------------------------------------

    def _work(self) -> None:
        proofreader: Proofreader | None = None
        turn = self._turn
        while True:
            with turn.condition:
                turn.condition.wait_for(lambda: turn.is_over or turn.waiting is not None)
                if turn.is_over or turn.waiting is None:
                    return
                (number, task), turn.waiting = turn.waiting, None
            try:
                proofreader = proofreader or self._new_proofreader()
                proof = letters.check(proofreader, *task)
                self.has_failed = False
            except BaseException as fault:
                # A panic in the library is no Exception. Neither text nor message is logged: they hold the letter.
                self.has_failed = True
                _log.error("Proofreading failed: %s", type(fault).__name__)
                proof = proof_of(task.text, task.facts, (), frozenset((*task.known, *task.ignored)), read=False)
            self._tell(number, proof)

    def _tell(self, number: int, proof: Proof) -> None:
        """Not after the end: whoever listens may be gone then."""
        with self._turn.condition:
            if not self._turn.is_over:
                self._came.emit(number, proof)
