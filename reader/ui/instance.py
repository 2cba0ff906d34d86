"""One window a library: a second start hands its files to the first and ends."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from reader.ui.running import server_name

WAIT = 500  # milliseconds


def hand_over(library: Path, files: Sequence[Path]) -> bool:
    """Give the files to a window that has this library open; False where there is none."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(library))
    if not socket.waitForConnected(WAIT):
        return False
    socket.write(json.dumps([str(file.resolve()) for file in files]).encode() + b"\n")
    socket.waitForBytesWritten(WAIT)
    socket.waitForReadyRead(WAIT)
    return True


class Instance(QObject):
    """Listens for second starts of the same library."""

    files_handed_over = Signal(list)  # list[Path], empty when only the window is wanted

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        self.listen(library)

    def listen(self, library: Path) -> None:
        """Answer for this library from now on."""
        self._server.close()
        QLocalServer.removeServer(server_name(library))  # what a killed window left
        self._server.listen(server_name(library))

    def close(self) -> None:
        self._server.close()

    def _greet(self) -> None:
        while socket := self._server.nextPendingConnection():
            socket.readyRead.connect(self._take)
            socket.disconnected.connect(socket.deleteLater)
            if socket.canReadLine():
                self._read(socket)

    def _take(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        while socket.canReadLine():
            said = json.loads(bytes(socket.readLine().data()))
            socket.write(b"ok\n")
            self.files_handed_over.emit([Path(file) for file in said])
