"""Where the window takes in commands and second starts: one local socket per data folder."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from followup_desktop import neighbour
from followup_desktop.presentation.in_slices import InSlices

if TYPE_CHECKING:
    from followup_desktop.services.steps import Steps

log = logging.getLogger(__name__)

RAISE = b"raise"


def raise_with(file: Path | None) -> bytes:
    """What a second start says to the window: to come to the front, and to open the file where one was given."""
    return RAISE if file is None else RAISE + b"\0" + os.fsencode(file)


class Reception(QObject):
    """Listens for the other programs of this user while the window owns the data folder.

    The owner of the lock is the only one who listens: what an owner that was killed left behind is removed first.
    An answer that takes a while is worked out beside the window, which goes on, and gives others meanwhile.
    """

    raised = Signal()
    """A second start asks for the window."""
    file_given = Signal(object)
    """It was given this file (a path) to open, and the window was asked for before."""

    def __init__(self, folder: Path, answer: Callable[[bytes], Steps[bytes]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answer = answer
        self._beginnings: dict[QLocalSocket, bytes] = {}
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        self._address = ""
        try:
            address = neighbour.address(folder)
            if sys.platform != "win32":
                # Not QLocalServer.removeServer: that would listen under another name in the temporary folder.
                Path(address).unlink(missing_ok=True)
        except OSError as fault:
            log.warning("Commands cannot reach the window: %s", type(fault).__name__)
            return
        self._address = address
        self._server.listen(address)

    def close(self) -> None:
        """Stops listening and removes the socket; nobody gets an answer that is not worked out yet."""
        self._server.close()
        for slices in self.findChildren(InSlices):
            slices.drop()
        if self._address and sys.platform != "win32":
            Path(self._address).unlink(missing_ok=True)

    def _welcome(self) -> None:
        while (line := self._server.nextPendingConnection()) is not None:
            self._beginnings[line] = b""
            line.readyRead.connect(lambda line=line: self._read(line))
            line.disconnected.connect(lambda line=line: self._leave(line))
            self._read(line)

    def _leave(self, line: QLocalSocket) -> None:
        if self._beginnings.pop(line, None) is not None:
            line.deleteLater()

    def _read(self, line: QLocalSocket) -> None:
        if line not in self._beginnings:
            return
        heard = self._beginnings[line] + bytes(line.readAll().data())
        self._beginnings[line] = heard
        try:
            whole = neighbour.frame_length(heard)
        except ValueError:
            line.abort()
            return
        if whole is None or len(heard) < whole:
            return
        self._beginnings[line] = b""
        message = neighbour.unframed(heard[:whole])
        start, _, file = message.partition(b"\0")
        if start == RAISE:
            self.raised.emit()
            if file:
                self.file_given.emit(Path(os.fsdecode(file)))
            self._reply(line, b"raised")
            return
        # Not part of the line, which may hang up first: its end would wait for the work.
        slices = InSlices(self)
        slices.run(self._answer(message), lambda found: self._worked_out(slices, line, found))

    def _worked_out(self, slices: InSlices, line: QLocalSocket, found: bytes | Exception) -> None:
        slices.deleteLater()
        if isinstance(found, Exception):
            if line in self._beginnings:
                line.abort()
            raise found
        self._reply(line, found)

    def _reply(self, line: QLocalSocket, found: bytes) -> None:
        """Gives the answer to whoever still listens."""
        if line not in self._beginnings:
            return
        line.write(QByteArray(neighbour.framed(found)))
        line.flush()
        line.disconnectFromServer()
