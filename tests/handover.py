"""Hands an import over to `tests.forks`, and becomes Python for all else: python -IS handover.py SOCKET WORDS…

It loads next to nothing, waits for the import, and ends as that has ended.
"""

import json
import os
import socket
import sys

IMPORT = ["-P", "-m", "reader", "--worker", "import"]  # how a window starts one


def hand_over(place: str, words: list[str]) -> int:
    with socket.socket(socket.AF_UNIX) as server:
        server.connect(place)
        asked = json.dumps([words, dict(os.environ)]).encode()
        socket.send_fds(server, [len(asked).to_bytes(8, "big")], [0, 1, 2])
        server.sendall(asked)
        return (server.recv(1) or b"\1")[0]


if __name__ == "__main__":
    _, place, *words = sys.argv
    if words[: len(IMPORT)] != IMPORT:
        os.execv(sys.executable, [sys.executable, *words])
    sys.exit(hand_over(place, words[3:]))
