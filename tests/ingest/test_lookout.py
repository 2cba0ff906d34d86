"""Watched folders are looked into by a process that stays."""

import json
import os
from pathlib import Path

from reader import child_process
from reader.library import Library
from tests.ingest.fakes import write
from tests.ingest.processes import Start, next_event, remaining_events, say


def test_it_tells_what_is_new_and_remembers_what_grows(start: Start, library_path: Path, folder: Path) -> None:
    with Library.open(library_path) as library:
        library.watched_folders.add(folder)
    (folder / "below").mkdir()
    fair = write(folder, "fair.txt", "Fair opens\n\nA fair opened in Shanghai.")
    os.utime(fair, (1_000, 1_000))
    child = start(library_path, "1", worker=child_process.LOOK)
    say(child, json.dumps(str(folder)))
    told = {"event": "progress", "folder": str(folder), "there": True, "changed": [], "folders": [str(folder)]}
    first = next_event(child)
    assert first.pop("seconds") >= 0
    assert first == {**told, "new": [str(fair)], "growing": False}
    ships = write(folder, "ships.txt", "Ships")
    os.utime(ships, (1_000, 1_000))
    say(child, json.dumps(str(folder)))
    second = next_event(child)
    assert (second["new"], second["growing"]) == ([str(fair)], True)
    say(child, json.dumps(str(folder)))
    third = next_event(child)
    assert (third["new"], third["growing"]) == ([str(fair), str(ships)], False)
    assert child.stdin
    child.stdin.close()
    assert remaining_events(child) == []


def test_a_folder_that_is_not_watched_is_told_and_the_next_is_looked_into(
    start: Start, library_path: Path, folder: Path
) -> None:
    child = start(library_path, "9", worker=child_process.LOOK)
    say(child, json.dumps(str(folder)), json.dumps(str(folder / "gone")))
    assert next_event(child)["error"] == f"The folder “{folder}” is not watched."
    assert next_event(child)["folder"] == str(folder / "gone")
