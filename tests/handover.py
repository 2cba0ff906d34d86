"""Hands an import over to `tests.forks`, and becomes Python for all else: python -IS handover.py SOCKET WORDS…

It loads next to nothing, waits for the import, and ends as that has ended; where it is ended first, that is killed.
"""

import json
import os
import socket
import sys

PROGRAM = ["-P", "-m", "reader"]
IMPORT = [*PROGRAM, "--worker", "import"]  # how a window starts one
LOOK = [*PROGRAM, "--worker", "look"]


def hand_over(place: str, words: list[str]) -> int:
    with socket.socket(socket.AF_UNIX) as server:
        server.connect(place)
        asked = json.dumps([words, dict(os.environ), os.getcwd()]).encode()  # noqa: PTH109 - Path would have to be loaded
        socket.send_fds(server, [len(asked).to_bytes(8, "big")], [0, 1, 2])
        server.sendall(asked)
        return (server.recv(1) or b"\1")[0]


if __name__ == "__main__":
    _, place, *words = sys.argv
    if words[: len(IMPORT)] not in (IMPORT, LOOK):
        os.execv(sys.executable, [sys.executable, *words])
    sys.exit(hand_over(place, words[len(PROGRAM) :]))
