import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader import paths
from reader.extraction import default_tagger
from reader.ingest.importer import import_files
from reader.library import Library
from tests.extraction import pipelines
from tests.ingest.fakes import WordTagger, write, write_many
from tests.ingest.processes import ROOT, Start, is_running, next_event, number_of_articles, remaining_events, say

MANY = 1500
PATIENCE = 600  # seconds: a machine may be busy


def test_it_tells_each_file_and_how_it_ended(start: Start, library_path: Path, folder: Path) -> None:
    good = write(folder, "großartig.txt", "Fair opens\n\nA fair opened in Shanghai.")
    empty = write(folder, "empty.txt", "")
    child = start(library_path)
    say(child, json.dumps(str(good)), json.dumps(str(empty)), json.dumps(str(good)), "go")
    *steps, finished = remaining_events(child)  # as many as a busy machine needs
    progress, outcomes = steps[-1], [outcome for step in steps for outcome in step["outcomes"]]
    assert (progress["event"], progress["done"], progress["total"]) == ("progress", 3, 3)
    assert [(outcome["path"], outcome["status"]) for outcome in outcomes] == [
        (str(good), "added"),
        (str(empty), "failed"),
        (str(good), "duplicate"),
    ]
    assert [outcome["reason"][:9] for outcome in outcomes] == ["", "empty.txt", "The libra"]
    assert finished == {
        "event": "finished",
        "import_id": progress["import_id"],
        "added": 1,
        "duplicate": 1,
        "failed": 1,
        "skipped": 0,
        "noted": 0,
        "cancelled": False,
        "tagger": default_tagger().name,
        "outdated": 0,
    }
    with Library.open(library_path) as library:
        assert library.imports.articles(progress["import_id"]) == [outcomes[0]["id"]]


def test_it_reads_with_the_tagger_it_is_told(start: Start, library_path: Path, folder: Path, tmp_path: Path) -> None:
    model = pipelines.ruled(tmp_path / "model", {"a fair": "EVENT"})
    good = write(folder, "good.txt", "Fair opens\n\nNow a fair opened in Shanghai.")
    child = start(library_path, "--tagger", f"spacy:{model}")
    say(child, json.dumps(str(good)), "go")
    assert remaining_events(child)[-1]["added"] == 1
    with Library.open(library_path) as library:
        assert [entity.name for entity in library.entities.entities()] == ["a fair"]


def test_a_tagger_that_is_not_there_is_told(start: Start, library_path: Path, folder: Path) -> None:
    child = start(library_path, "--tagger", "spacy:xx_no_such_model")
    say(child, json.dumps(str(folder)), "go")
    [failed] = remaining_events(child)
    assert failed["event"] == "failed"
    assert failed["reason"].startswith("There is no spaCy model “xx_no_such_model”")


@pytest.fixture
def long_article(library_path: Path, folder: Path) -> int:
    body = "Müller sah das Gerät in Shanghai. " * 8_000
    (folder / "long.txt").write_bytes(f"Gerät für Shanghai\n\n{body}".encode("cp1252"))
    with Library.open(library_path) as library:
        [step] = import_files(library, [folder / "long.txt"], WordTagger())
    assert step.outcomes[0].article_id
    return step.outcomes[0].article_id


def title_of(path: Path, article_id: int) -> str:
    with Library.open(path) as library:
        return library.articles.article(article_id).title


def test_it_reads_a_long_article_again_in_another_encoding(start: Start, library_path: Path, long_article: int) -> None:
    [finished] = remaining_events(start(library_path, f"--reopen={long_article}", "--encoding=cp1251"))
    assert finished == {"event": "finished", "articles": [long_article], "moved": False, "cancelled": False}
    assert title_of(library_path, long_article) == "Gerдt fьr Shanghai"


def test_a_long_article_whose_reading_is_cancelled_stays_as_it_was(
    start: Start, library_path: Path, long_article: int
) -> None:
    child = start(library_path, f"--reopen={long_article}", "--encoding=cp1251")
    say(child, "cancel")
    assert remaining_events(child) == [{"event": "finished", "articles": [], "moved": False, "cancelled": True}]
    assert title_of(library_path, long_article) == "Gerät für Shanghai"


def test_an_encoding_that_does_not_fit_a_long_article_is_told(
    start: Start, library_path: Path, long_article: int
) -> None:
    [failed] = remaining_events(start(library_path, f"--reopen={long_article}", "--encoding=utf-8"))
    assert failed["event"] == "failed"
    assert "long.txt" in failed["reason"]


def test_seeds_begin_at_once_and_are_planted_once(start: Start, library_path: Path) -> None:
    *_, finished = remaining_events(start(library_path, "--seeds"))
    assert finished["added"] == len(list(paths.seeds().glob("*.txt")))
    assert finished["failed"] == 0
    child = start(library_path, "--seeds")
    say(child, "go")
    assert [(event["event"], event["added"]) for event in remaining_events(child)] == [("finished", 0)]


def test_two_that_plant_the_seeds_at_once_plant_each_once(start: Start, library_path: Path) -> None:
    children = [start(library_path, "--seeds") for _ in range(2)]
    finished = [remaining_events(child)[-1] for child in children]
    assert [event["event"] for event in finished] == ["finished"] * 2
    seeds = len(list(paths.seeds().glob("*.txt")))
    assert sum(event["added"] for event in finished) == seeds
    assert number_of_articles(library_path) == seeds


def test_cancel_keeps_what_is_done_and_says_so(start: Start, library_path: Path, folder: Path) -> None:
    write_many(folder, MANY)
    child = start(library_path)
    say(child, json.dumps(str(folder)), "go")
    first = next_event(child)
    say(child, "cancel")
    *steps, finished = remaining_events(child)
    added = sum(len(step["outcomes"]) for step in [first, *steps])
    assert finished["cancelled"]
    assert 0 < finished["added"] == added < MANY
    assert number_of_articles(library_path) == added


def test_it_ends_when_its_input_ends_and_keeps_what_is_done(start: Start, library_path: Path, folder: Path) -> None:
    write_many(folder, MANY)
    child = start(library_path)
    say(child, json.dumps(str(folder)), "go")
    next_event(child)
    assert child.stdin
    child.stdin.close()
    assert child.wait(PATIENCE) in (0, 1)
    assert 0 < number_of_articles(library_path) < MANY


@pytest.mark.skipif(sys.platform == "win32", reason="looks for the process as POSIX does")
def test_it_does_not_outlive_a_parent_that_is_killed(library_path: Path, folder: Path) -> None:
    write_many(folder, MANY)
    program = f"""
import json, subprocess, time
from reader import child_process
command = child_process.command(child_process.IMPORT, {str(library_path)!r})
child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
child.stdin.write(json.dumps({str(folder)!r}).encode() + b"\\ngo\\n")
child.stdin.flush()
child.stdout.readline()
print(child.pid, flush=True)
time.sleep(60)
"""
    command = [sys.executable, "-c", program]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as parent:
        assert parent.stdout
        pid = int(parent.stdout.readline())
        assert is_running(pid)
        parent.kill()
    end = time.monotonic() + PATIENCE
    while is_running(pid):
        assert time.monotonic() < end
        time.sleep(0.05)
    assert 0 < number_of_articles(library_path) < MANY


def test_a_library_that_cannot_be_opened_is_told_in_words(start: Start, tmp_path: Path) -> None:
    child = start(tmp_path / "none.library")
    say(child, "go")
    [event] = remaining_events(child)
    assert event["event"] == "failed"
    assert "none.library" in event["reason"]


def test_a_crash_of_ours_ends_with_a_traceback(start: Start, library_path: Path) -> None:
    child = start(library_path)
    out, error = child.communicate(b"this is no path\ngo\n", timeout=PATIENCE)
    assert child.returncode == 1
    assert out == b""
    assert b"Traceback" in error


def test_a_parent_that_goes_before_it_said_what_to_do_ends_it(start: Start, library_path: Path) -> None:
    child = start(library_path)
    out, error = child.communicate(b'"/news/a.txt"\n', timeout=PATIENCE)
    assert child.returncode == 1
    assert out == b""
    assert b"parent went away" in error


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX counts priorities")
def test_it_gives_way_to_other_programs(start: Start, library_path: Path, folder: Path) -> None:
    write_many(folder, MANY)
    child = start(library_path, own=True)
    say(child, json.dumps(str(folder)), "go")
    next_event(child)
    lowest = 19  # below which no process can go
    assert os.getpriority(os.PRIO_PROCESS, child.pid) >= min(os.getpriority(os.PRIO_PROCESS, 0) + 5, lowest)
