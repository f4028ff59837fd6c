"""Where the window takes in commands and second starts: one local socket per data folder."""

import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from followup_desktop import neighbour

log = logging.getLogger(__name__)

RAISE = b"raise"


def raise_with(file: Path | None) -> bytes:
    """What a second start says to the window: to come to the front, and to open the file where one was given."""
    return RAISE if file is None else RAISE + b"\0" + os.fsencode(file)


class Reception(QObject):
    """Listens for the other programs of this user while the window owns the data folder.

    The owner of the lock is the only one who listens: what an owner that was killed left behind is removed first.
    """

    raised = Signal()
    """A second start asks for the window."""
    file_given = Signal(object)
    """It was given this file (a path) to open, and the window was asked for before."""

    def __init__(self, folder: Path, answer: Callable[[bytes], bytes], parent: QObject | None = None) -> None:
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
            log.warning("Commands cannot reach the window: %s", fault.strerror or fault)
            return
        self._address = address
        self._server.listen(address)

    def close(self) -> None:
        """Stops listening and removes the socket."""
        self._server.close()
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
            answer = b"raised"
        else:
            try:
                answer = self._answer(message)
            except BaseException:
                line.abort()
                raise
        line.write(QByteArray(neighbour.framed(answer)))
        line.flush()
        line.disconnectFromServer()
