"""One window a library: a second start hands its files, or the link that it was to open, to the first and ends.

    in   {"files": ["/news/a.txt", …], "last": false}      a line, of at most a megabyte; so many as it takes
    in   {"files": [], "last": true, "link": "entity-reader://…"}
    out  ok                                                a line for the last of them: the window has the files

Both sides look who the other is, and hear nobody but the same user. What is no such line ends the conversation.
"""

from __future__ import annotations

import json
import os
import socket
import struct
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from reader.lazy_dataclass import dataclass
from reader.private import keep_private
from reader.ui.startup.instance_probe import server_name

WAIT = 3_000  # milliseconds for a window that may be busy
PATIENCE = 10_000  # milliseconds for a start that has connected to say all that it has to
LONGEST = 1_000_000  # bytes of a line
LONGEST_LINK = 100_000  # characters that are looked at, so as to say that a link is too long
AT_ONCE = 30  # files that a line names: a path of 4,096 bytes takes six times as many there
MOST = 1_000_000  # files in all
CONVERSATIONS = 16  # at a time


def hand_over(library: Path, files: Sequence[Path], link: str = "") -> bool:
    """Give the files, or a link, to a window that has this library open; False where there is none that takes them."""
    name = server_name(library)
    if not name:
        return False
    connection = QLocalSocket()
    connection.connectToServer(name)
    if not connection.waitForConnected(WAIT) or not is_the_same_user(connection):
        connection.abort()
        return False
    for line in _lines([os.path.realpath(file) for file in files], link):
        connection.write(line)
        while connection.bytesToWrite() and connection.waitForBytesWritten(WAIT):
            pass
    while not connection.canReadLine() and connection.waitForReadyRead(WAIT):
        pass
    return bytes(connection.readLine(LONGEST).data()) == b"ok\n"


def is_the_same_user(connection: QLocalSocket) -> bool:
    """Tell whether this user is at the other end, where the system says who is."""
    if not hasattr(socket, "SO_PEERCRED"):
        return True  # there the folder of the socket alone keeps others out
    with socket.socket(fileno=os.dup(int(connection.socketDescriptor()))) as end:
        size = struct.calcsize("3i")
        _, user, _ = struct.unpack("3i", end.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, size))
    return bool(user == os.geteuid())


def _lines(files: Sequence[str], link: str) -> Iterator[bytes]:
    for at in range(0, len(files) or 1, AT_ONCE):
        is_last = at + AT_ONCE >= len(files)
        said = {"files": files[at : at + AT_ONCE], "last": is_last, **({"link": link} if is_last and link else {})}
        yield json.dumps(said).encode() + b"\n"


@dataclass(frozen=True, slots=True)
class Line:
    """What one line of a second start says."""

    files: tuple[Path, ...]
    is_last: bool
    link: str = ""


class Instance(QObject):
    """Listens for second starts of the same library."""

    files_handed_over = Signal(list)  # list[Path], empty when only the window is wanted
    link_handed_over = Signal(str)

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        if sys.platform == "win32":  # elsewhere the folder keeps others out
            self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        self.listen(library)

    def listen(self, library: Path) -> None:
        """Answer for this library from now on."""
        self._server.close()
        if name := server_name(library):
            QLocalServer.removeServer(name)  # what a killed window left
            self._server.listen(name)
            keep_private(Path(name))

    def close(self) -> None:
        self._server.close()

    def _greet(self) -> None:
        while connection := self._server.nextPendingConnection():
            connection.disconnected.connect(connection.deleteLater)
            if len(self._server.findChildren(QLocalSocket)) <= CONVERSATIONS and is_the_same_user(connection):
                conversation = Conversation(connection)
                conversation.understood.connect(self.files_handed_over)
                conversation.link_understood.connect(self.link_handed_over)
                conversation.read()
            else:
                connection.abort()


class Conversation(QObject):
    """What one second start says; it ends with the connection."""

    understood = Signal(list)  # list[Path]
    link_understood = Signal(str)

    def __init__(self, connection: QLocalSocket) -> None:
        super().__init__(connection)
        self._connection = connection
        self._files: list[Path] = []
        connection.setReadBufferSize(LONGEST)
        connection.readyRead.connect(self.read)
        patience = QTimer(self, singleShot=True, interval=PATIENCE)
        patience.timeout.connect(self.give_up)
        patience.start()

    def give_up(self) -> None:
        self._connection.abort()

    def read(self) -> None:
        """Take the lines that have come."""
        while self._connection.canReadLine():
            if not self._take(bytes(self._connection.readLine(LONGEST + 1).data())):
                self.give_up()
                return
        if self._connection.bytesAvailable() >= LONGEST:
            self.give_up()

    def _take(self, line: bytes) -> bool:
        """Take a line; tell whether it made sense."""
        said = parse_line(line)
        if said is None or len(self._files) + len(said.files) > MOST:
            return False
        self._files += said.files
        if said.is_last:
            self._connection.write(b"ok\n")
            self._connection.flush()
            self.understood.emit(self._files)
            if said.link:
                self.link_understood.emit(said.link)
            self._files = []
        return True


def parse_line(line: bytes) -> Line | None:
    """Return what a line says, None where it makes no sense."""
    try:
        said = json.loads(line.decode("utf-8"))
    except (ValueError, RecursionError):
        return None
    match said:
        case {"files": [*files], "last": bool(is_last), **others} if all(map(_is_path, files)):
            return _line([Path(file) for file in files], is_last, others)
    return None


def _line(files: Sequence[Path], is_last: bool, others: Mapping[object, object]) -> Line | None:
    match others:
        case {"link": str(link), **more} if not more and is_last and len(link) <= LONGEST_LINK:
            return Line(tuple(files), is_last, link)
    return None if others else Line(tuple(files), is_last)


def _is_path(said: object) -> bool:
    try:
        return isinstance(said, str) and Path(said).is_absolute() and b"\0" not in os.fsencode(said)
    except UnicodeEncodeError:  # half a character
        return False
