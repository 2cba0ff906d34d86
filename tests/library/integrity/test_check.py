from __future__ import annotations

import hashlib
import json
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path
from threading import Event
from typing import cast

import pytest

from reader import child_process
from reader.errors import DamagedError, QueryInterruptedError
from reader.library import Library
from reader.library.integrity import check, originals, pages
from reader.library.integrity.check import problems
from reader.library.integrity.check_process import CheckProcess
from reader.library.links.aggregates import LARGE
from reader.library.store import undo_log
from reader.library.store.database import Database, Mode
from reader.model import ArticleQuery
from tests.library.newsroom import add, file_at, person, place, reading


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return the bytes of a library in which something of each kind is counted."""
    path, gong = tmp_path_factory.mktemp("stored") / "articles.library", person("Gong Zheng", "Gong")
    with Library.create(path) as library:
        add(
            library,
            reading("One", "Gong Zheng. Gong in Shanghai.", gong, place("Shanghai")),
            *(reading(f"Title {number}", "Gong Zheng.", gong) for number in range(LARGE)),
        )
    return path.read_bytes()


@pytest.fixture
def filled(path: Path, stored: bytes) -> Iterator[Library]:
    path.write_bytes(stored)
    with Library.open(path) as library:
        yield library


def test_a_sound_library_has_no_problems(filled: Library) -> None:
    assert filled.check() == []


@pytest.mark.parametrize(
    ("harm", "problem"),
    [
        ("UPDATE entity_article SET n = n + 1", "postings disagree with the mentions"),
        (
            "DELETE FROM mention WHERE start > 0 AND article_id = (SELECT max(article_id) FROM mention)",
            "postings disagree",
        ),
        ("UPDATE entity SET n_mentions = n_mentions - 1", "entities have wrong counts"),
        ("UPDATE entity SET n_articles = 99", "entities have wrong counts"),
        ("UPDATE alias SET n_named = n_named + 1", "names of entities have wrong counts"),
        ("DELETE FROM article_alias", "names of entities have wrong counts"),
        ("UPDATE entity SET name = 'Nobody'", "not called by their commonest name"),
        ("INSERT INTO name(text, form) VALUES ('Nobody', 'nobody')", "1 names belong to nobody"),
        ("UPDATE mention SET end = 9999", "Some mentions lie outside their text, in “One”"),
        ("DELETE FROM article_text", "articles have no text"),
        ("DELETE FROM article_file", "articles have no file"),
        ("DELETE FROM article_file", "originals are of no article"),
        ("UPDATE text_identity SET article_id = article_id + 7000", "texts are said by no article"),
        ("UPDATE article_file SET article_id = article_id + 7000", "files are of no article"),
        ("UPDATE comention SET n = n + 1", "stored co-mentions disagree"),
        ("UPDATE entity_month SET n = n + 1", "The months stored of entity 1 disagree"),
        ("UPDATE OR IGNORE entity_month SET month = 999999999", "The months stored of entity 1 disagree"),
        ("UPDATE OR IGNORE entity_month SET month = 120000", "The months stored of entity 1 disagree"),
        (f"UPDATE source_file SET data = 'text' WHERE {file_at('/texts/One.txt')}", "“One” is damaged"),
        (
            f"UPDATE source_file SET data = x'00' WHERE {file_at('/texts/One.txt')};"
            " PRAGMA foreign_keys = OFF; DROP TABLE article",
            "The original of article ",
        ),
        ("UPDATE source_file SET data = x'00'; DROP TABLE article_file", "The original of file 1 is damaged."),
        ("UPDATE total SET unread = unread + 1", "1 totals are wrong"),
        ("UPDATE term SET df = df + 1 WHERE term = 'gong'", "words have wrong counts"),
        ("UPDATE article_text SET body = 'Other words.'", "The index of words disagrees"),
        ("PRAGMA foreign_keys = OFF; DELETE FROM entity", "2 postings are of no entity"),
        ("UPDATE title_order SET key = 'zz' WHERE article_id = (SELECT min(id) FROM article)", "no alphabetical order"),
        ("UPDATE name SET form = 'zz' WHERE text = 'Gong'", "1 names have another normal form"),
        (
            f"UPDATE source_file SET size = size + 1 WHERE {file_at('/texts/One.txt')}",
            "The original of “One” is damaged",
        ),
        (f"UPDATE source_file SET data = x'00' WHERE {file_at('/texts/One.txt')}", "“One” is damaged (/texts/One.txt)"),
        (f"UPDATE source_file SET digest = zeroblob(32) WHERE {file_at('/texts/One.txt')}", "“One” is damaged"),
        (f"UPDATE source_file SET data = substr(data, 1, 20) WHERE {file_at('/texts/One.txt')}", "“One” is damaged"),
        ("UPDATE article SET title = CAST(x'ff' AS TEXT) WHERE title = 'One'", "The text of “\ufffd” holds bytes"),
        ("UPDATE article_text SET body = CAST(x'41ff' AS TEXT)", "The text of “One” holds bytes that are no text"),
        ("UPDATE name SET text = CAST(x'80' AS TEXT) WHERE text = 'Gong'", "1 rows of the table “name” hold bytes"),
        ("UPDATE article_alias SET name_id = 99", "of nothing that it mentions"),
        ("UPDATE mention SET name_id = 99", "mentions have no name"),
        ("UPDATE read_kind SET n = n + 1 WHERE form = 'gong zheng'", "1 names have wrong counts of their kinds"),
        ("DROP TABLE saved_search", "The table “saved_search” is missing."),
        ("DROP TABLE comention", "The table “comention” is missing."),
        ("PRAGMA foreign_keys = OFF; DROP TABLE source_file", "The table “source_file” is missing."),
        ("DROP TABLE decision", "The table “decision” is missing."),
        ("DROP INDEX article_by_length", "The index of the table “article” by words and id is missing."),
        ("DROP TRIGGER article_added", "The trigger “article_added” is missing."),
        (
            "CREATE TRIGGER evil AFTER INSERT ON article BEGIN DELETE FROM bin; END",
            "The trigger “evil” does not belong",
        ),
        ("UPDATE article SET title = x'41'", "rows of the table “article” hold what does not belong there."),
        ("UPDATE article SET title = x'41'", "articles have another number of words"),
        ("UPDATE article SET words = x'41'", "rows of the table “article” hold what does not belong there."),
        ("UPDATE source_file SET data = 'text'", "rows of the table “source_file” hold what does not belong there."),
        ("DROP VIEW article_words", "The view “article_words” is missing."),
        (
            "ALTER TABLE article DROP COLUMN undated_because",
            "The column “undated_because” of the table “article” is missing.",
        ),
        ("INSERT INTO decision VALUES (7, 0, NULL, 'rename', 'everywhere', '{', 'm')", "Decision 7 cannot be read"),
        ("INSERT INTO decision VALUES (7, 0, NULL, 'sing', 'everywhere', '{}', 'm')", "Decision 7 cannot be read"),
        ("INSERT INTO action VALUES (7, 0, NULL, 'decide', '', x'00')", "Step 7 of Edit ▸ Undo cannot be read"),
        ("UPDATE action SET verb = 'decidf'", "Step 1 of Edit ▸ Undo cannot be read"),
        (f"UPDATE action SET payload = x'{undo_log.pack({}).hex()}'", "Step 1 of Edit ▸ Undo cannot be read"),
        ("UPDATE article SET words = words + 1 WHERE title = 'One'", "1 articles have another number of words"),
        ("UPDATE article_text SET body = body || ' twice'", "articles have another number of words"),
        ("UPDATE article SET title = 'One and more' WHERE title = 'One'", "1 articles have another number of words"),
        ("UPDATE article_text SET body = upper(body)", "The text of “One” is not as it was stored."),
        ("UPDATE article_text SET wording = x'000000000001'", "articles are not found by their words"),
        ("DELETE FROM article_text WHERE article_id = (SELECT min(id) FROM article)", "1 articles have no text."),
        ("UPDATE article SET styles = 'pp' WHERE title = 'One'", "1 articles have other styles than paragraphs."),
        ("UPDATE article SET styles = 'x' WHERE title = 'One'", "1 articles have other styles than paragraphs."),
        (
            "PRAGMA foreign_keys = OFF; INSERT INTO article_text(article_id, body) VALUES (7, '')",
            "1 texts are of no article.",
        ),
        ("UPDATE article SET title_derived = 1 WHERE title = 'One'", "mentions lie outside their text, in “One”"),
        ('UPDATE mention SET "end" = start WHERE start = 5', "mentions lie outside their text, in “One”"),
        ("UPDATE mention SET \"end\" = 'x' WHERE start = 5", "mentions lie outside their text, in “One”"),
        ("UPDATE import SET sources = '[1]'", "The import 1 cannot be read"),
        ("INSERT INTO bin VALUES (7, 0, NULL, x'00')", "The deleted article 7 cannot be read"),
        ("INSERT INTO read_apart SELECT min(id), x'00' FROM article", "cannot be read"),
        ("INSERT INTO source(name) VALUES ('The Nobody Times')", "1 sources are of no article"),
        ("DELETE FROM total", "1 totals are wrong"),
        ("DROP TABLE note_tag", "The table “note_tag” is missing."),
        ("DROP TABLE note_fts", "The table “note_fts” is missing."),
    ],
)
def test_harm_is_found(filled: Library, harm: str, problem: str) -> None:
    with filled._database.driver() as driver:
        driver.executescript(harm)
    assert any(problem in found for found in filled.check()), filled.check()


def test_what_is_damaged_in_one_place_keeps_nothing_else_from_being_looked_at(filled: Library) -> None:
    with filled._database.driver() as driver:
        driver.executescript(f"""
            DROP TABLE mention;
            UPDATE article_text SET body = CAST(x'ff' AS TEXT) WHERE article_id = (SELECT min(id) FROM article);
            INSERT INTO decision VALUES (7, 0, NULL, 'rename', 'everywhere', '{{', 'm');
            UPDATE source_file SET data = x'00' WHERE {file_at("/texts/Title 7.txt")};
            UPDATE total SET articles = 0""")
    found = " ".join(filled.check())
    for told in ("“mention” is missing", "bytes that are no text", "Decision 7", "“Title 7” is damaged", "1 totals"):
        assert told in found


@pytest.mark.parametrize("at_once", [2, 3])
def test_what_is_looked_at_at_the_same_time_is_told_in_the_same_order(filled: Library, at_once: int) -> None:
    with filled._database.driver() as driver:
        driver.executescript(f"""
            UPDATE source_file SET data = x'00' WHERE {file_at("/texts/Title 7.txt")} OR {file_at("/texts/One.txt")};
            UPDATE article_text SET body = CAST(x'ff' AS TEXT) WHERE article_id = (SELECT min(id) FROM article);
            INSERT INTO decision VALUES (7, 0, NULL, 'rename', 'everywhere', '{{', 'm');
            INSERT INTO action VALUES (7, 0, NULL, 'decide', '', x'00');
            UPDATE total SET articles = 0;
            UPDATE alias SET n_named = n_named + 1;
            UPDATE comention SET n = n + 1;
            UPDATE term SET df = df + 1""")
    in_turn = problems(filled._database, at_once=1)
    assert len(in_turn) > 8
    assert problems(filled._database, at_once=at_once) == in_turn


PATIENCE = 60.0  # seconds
ENDS, TALKS, WAITS = "", "print('[')", "import time; time.sleep(3_600)"


@pytest.mark.parametrize("program", [ENDS, TALKS, None])
def test_where_another_process_does_not_answer_all_is_looked_at_here(
    filled: Library, program: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = ["no/such/program"] if program is None else [sys.executable, "-c", program]
    monkeypatch.setattr(child_process, "command", lambda *_: command)
    assert problems(filled._database, at_once=2) == []
    with filled._database.driver() as driver:
        driver.execute("UPDATE total SET articles = 0")
    assert problems(filled._database, at_once=2) == ["1 totals are wrong."]


def test_this_process_looks_at_one_part_while_the_other_looks_at_all_others(
    filled: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    beside, find, enough = Database.beside, CheckProcess.find, Event()
    here, there = list[int](), list[int]()

    @contextmanager
    def wait_here(database: Database, unwanted: Callable[[], bool]) -> Iterator[Database]:
        here.append(len(there))
        if len(here) == 1:
            enough.wait(PATIENCE)
        with beside(database, unwanted) as another:
            yield another

    def count_there(process: CheckProcess, part: int) -> list[str]:
        there.append(part)
        if len(there) == 9:
            enough.set()
        return find(process, part)

    monkeypatch.setattr(Database, "beside", wait_here)
    monkeypatch.setattr(CheckProcess, "find", count_there)
    assert problems(filled._database, at_once=2) == []
    assert enough.is_set()
    assert all(done >= 9 for done in here[1:])


def test_another_process_looks_at_what_it_is_asked(filled: Library) -> None:
    path, parts = filled._database.path, range(len(check._PARTS))
    with filled._database.driver() as driver:
        driver.execute("UPDATE total SET articles = 0")
    words = [child_process.OPTION, child_process.CHECK, str(path), filled._database.mode]
    asked = "".join(f"{part}\n" for part in parts)
    done = subprocess.run([sys.executable, "-m", "reader", *words], input=asked, text=True, capture_output=True)
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert (done.returncode, done.stderr, len(found)) == (0, "", len(parts))
    assert [one for one in found if one] == [["1 totals are wrong."]]


def test_a_process_that_is_waited_for_ends_when_the_check_is_broken_off(
    filled: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(child_process, "command", lambda *_: [sys.executable, "-c", WAITS])
    asked = count()
    with pytest.raises(QueryInterruptedError), filled.interruptible(lambda: next(asked) > 60):
        problems(filled._database, at_once=2)
    assert problems(filled._database, at_once=1) == []


def test_what_is_looked_at_at_the_same_time_is_broken_off_together(filled: Library) -> None:
    filled.interrupt()
    with pytest.raises(QueryInterruptedError):
        problems(filled._database, at_once=2)
    filled.resume()
    asked = count()
    with pytest.raises(QueryInterruptedError), filled.interruptible(lambda: next(asked) > 2):
        problems(filled._database, at_once=2)
    assert problems(filled._database, at_once=2) == []


def test_every_bit_of_an_original_counts(filled: Library) -> None:
    with filled._database.driver() as driver:
        [[data]] = driver.execute(f"SELECT data FROM source_file WHERE {file_at('/texts/One.txt')}")
        for bit in range(16, 8 * len(data)):  # what goes before says only how hard zlib has tried
            flipped = bytearray(data)
            flipped[bit // 8] ^= 1 << bit % 8
            driver.execute(f"UPDATE source_file SET data = ? WHERE {file_at('/texts/One.txt')}", (bytes(flipped),))
            assert any("“One” is damaged" in one for one in originals.problems(filled._database)), bit


def test_damaged_pages_are_told_by_their_table_and_the_other_originals_are_read(path: Path) -> None:
    with Library.create(path) as library:
        add(library, *(reading(f"Title {number}", f"{random(number)}") for number in range(60)))
        with library._database.driver() as driver:
            [[root]] = driver.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'source_file'")
    with path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        page = file.read(4096)
        [child] = struct.unpack(">I", page[struct.unpack(">H", page[12:14])[0] :][:4])
        file.seek((child - 1) * 4096)
        file.write(b"\xaa" * 4096)
    with Library.open(path) as library:
        found = library.check()
        assert "The table “source_file” is damaged." in found
        damaged = sum("The original of “Title" in one for one in found)
        assert 0 < damaged < 60
        assert library.rescue.foresee().originals == 60 - damaged


def random(number: int) -> str:
    """Return a text that takes half a page, however it is compressed."""
    return " ".join(hashlib.sha256(f"{number} {part}".encode()).hexdigest() for part in range(60))


@pytest.mark.parametrize("times", [1, 2])
def test_work_grows_with_the_library_and_no_faster(path: Path, times: int) -> None:
    steps = [_steps(path.with_name(f"{size}.library"), size) for size in (100 * times, 200 * times)]
    assert steps[1] < 2.5 * steps[0]


def _steps(path: Path, mentions: int) -> int:
    """Return how many of its own steps, in hundreds, SQLite needs for the library of one long article."""
    body = " ".join(f"Gong{number:04} x" * 10 for number in range(mentions))
    with Library.create(path) as library:
        add(library, reading("Title", body, *(person(f"Gong{number:04}") for number in range(mentions))))
        taken = [0]

        def counted() -> int:
            taken[0] += 1
            return 0

        with library._database.driver() as driver:
            driver.set_progress_handler(counted, 100)
        assert problems(library._database, at_once=1) == []  # all of it on the connection that counts
    return taken[0]


def test_a_quick_check_finds_damage_but_does_not_count(filled: Library) -> None:
    with filled._database.driver() as driver:
        driver.executescript(f"UPDATE source_file SET data = x'00' WHERE {file_at('/texts/One.txt')}")
        driver.executescript("UPDATE alias SET n_named = 99")
    assert filled.check(quick=True) == ["The original of “One” is damaged (/texts/One.txt)."]
    assert len(filled.check()) > 1


def test_names_may_have_any_ids(filled: Library) -> None:
    with filled._database.driver() as driver:
        driver.execute("UPDATE sqlite_sequence SET seq = 4000000000 WHERE name = 'name'")
    add(filled, reading("Two", "Bernd Montag.", person("Bernd Montag")))
    assert filled.check() == []


def test_damaged_originals_of_deleted_articles_are_counted(filled: Library) -> None:
    [one] = [outcome.entity.id for outcome in filled.search.completions("Shanghai") if outcome.entity]
    filled.articles.delete([*filled.articles.ids(ArticleQuery(entity_ids=(one,)))])
    with filled._database.driver() as driver:
        driver.execute(f"UPDATE source_file SET data = x'00' WHERE {file_at('/texts/One.txt')}")
    assert filled.check() == ["1 originals of articles in the bin are damaged."]


def test_originals_are_looked_at_few_at_a_time_where_they_are_large(
    filled: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    every = [one.id for one in originals.every(filled._database)]
    monkeypatch.setattr(originals, "MOST_BYTES", 1)
    assert [one.id for one in originals.every(filled._database)] == every


def test_a_library_without_articles_is_checked_and_one_that_can_only_be_read(filled: Library) -> None:
    with closing(Database(filled.path, Mode.IMMUTABLE)) as database:
        assert problems(database) == []
    with filled._database.driver() as driver:
        driver.executescript("PRAGMA foreign_keys = OFF; DROP TABLE article")
    assert any("“article” is missing" in found for found in filled.check(quick=True))


class Stubborn:
    """A database of which SQLite gives up on what begins with some words, or complains of something."""

    def __init__(self, database: Database, refused: str, complaints: Sequence[str] = ()) -> None:
        self._database, self._refused, self._complaints = database, refused, complaints

    @contextmanager
    def driver(self) -> Iterator[Stubborn]:
        yield self

    def execute(self, sql: str) -> object:
        if sql.startswith(self._refused):
            if self._complaints:
                return [(complaint,) for complaint in self._complaints]
            raise DamagedError("It is damaged.")
        with self._database.driver() as driver:
            return driver.execute(sql).fetchall()


@pytest.mark.parametrize(
    ("refused", "told"),
    [
        ("SELECT rootpage", ["The list of tables is damaged."]),
        ("PRAGMA integrity_check(100)", []),
        ('PRAGMA integrity_check("mention")', []),
    ],
)
def test_pages_on_which_sqlite_gives_up_are_told_as_far_as_it_knows(
    filled: Library, refused: str, told: list[str]
) -> None:
    assert list(pages.problems(cast("Database", Stubborn(filled._database, refused)))) == told


def test_what_sqlite_complains_of_is_told_by_its_table_where_it_says_which(filled: Library) -> None:
    with filled._database.driver() as driver:
        [[root]] = driver.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'mention'")
    complaints = [
        f"*** in database main ***\nTree {root} page 7: btreeInitPage() returns error code 11",
        "row 3 missing from index article_unread",
        "row 4 missing from index article_unread",
        "Freelist: size is 3 but should be 0",
    ]
    stubborn = Stubborn(filled._database, "PRAGMA integrity_check(100)", complaints)
    assert list(pages.problems(cast("Database", stubborn))) == [
        "The table “mention” is damaged.",
        "The table “article” is damaged.",
        "The file is damaged: Freelist: size is 3 but should be 0.",
    ]


def test_each_table_is_looked_at_where_sqlite_gives_up_on_the_file(filled: Library) -> None:
    found = list(pages.problems(cast("Database", Stubborn(filled._database, "PRAGMA integrity_check("))))
    assert "The table “mention” is damaged." in found
    assert len(found) > 10


@pytest.mark.parametrize(
    ("harm", "problem"),
    [
        ("UPDATE decision SET mark = NULL", "Decision 1 cannot be read"),
        ("DELETE FROM apart_name", "The names that are kept for article"),
        ("UPDATE decision SET undone = 1", "1 articles name something else than what was read and decided says."),
        ("UPDATE entity SET called = 'Nobody', name = 'Nobody'", "entities are called otherwise than was decided."),
    ],
)
def test_harm_to_what_was_decided_is_found(filled: Library, harm: str, problem: str) -> None:
    [number] = [
        number for number in filled.articles.ids(ArticleQuery()) if "One" in filled.articles.article(number).title
    ]
    start = filled.articles.article(number).mentions[0].start
    filled.decisions.decide(filled.proposals.remove_mentions(number, [start]).decision)
    assert filled.check() == []
    with filled._database.driver() as driver:
        driver.executescript(harm)
    assert any(problem in found for found in filled.check()), filled.check()
