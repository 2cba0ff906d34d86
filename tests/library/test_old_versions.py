"""Libraries that older versions wrote are brought up to date without losing anything."""

from __future__ import annotations

import gzip
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Connection

from reader.disk import SCHEMA_VERSION
from reader.errors import DamagedError
from reader.library import Library
from reader.library.maintenance import derived_titles, files_apart
from reader.model import ArticleQuery, Field, Kind
from tests.library.newsroom import add, person, place, reading

OLD = Path(__file__).parent / "old"


def old(folder: Path, version: int) -> Path:
    path = folder / "articles.library"
    path.write_bytes(gzip.decompress((OLD / f"version_{version}.library.gz").read_bytes()))
    return path


@pytest.fixture
def first(tmp_path: Path) -> Path:
    return old(tmp_path, 1)


@pytest.fixture
def second(tmp_path: Path) -> Path:
    return old(tmp_path, 2)


def test_a_library_of_version_1_keeps_what_it_has(first: Path) -> None:
    with Library.open(first) as library:
        assert library.migrated_from == 1
        assert [row.title for row in library.articles.rows(library.articles.ids(ArticleQuery()))] == [
            "Harbour opens",
            "Harbour closes",
        ]
        assert {(entity.name, entity.kind, entity.articles) for entity in library.entities.entities()} == {
            ("Shanghai", Kind.PLACE, 2),
            ("Gong Zheng", Kind.PERSON, 1),
            ("Washington", Kind.PERSON, 1),
        }
        assert library.check() == []


def test_what_lay_in_its_bin_comes_back(first: Path) -> None:
    with Library.open(first) as library:
        opened = library.articles.ids(ArticleQuery())[0]
        assert library.articles.restore([opened + 1]).articles == {opened + 1}
        [gong] = library.entities.find_by_name("Gong Zheng")
        assert gong.articles == 2
        assert library.check() == []


def test_it_goes_on_like_a_new_one(first: Path, tmp_path: Path) -> None:
    with Library.open(first) as library:
        kinds = [place("Washington")] * 2
        add(library, *(reading(f"New {n}", "Washington is old.", kind) for n, kind in enumerate(kinds)))
        assert [(entity.kind, entity.articles) for entity in library.entities.find_by_name("Washington")] == [
            (Kind.PLACE, 3)
        ]
        assert library.check() == []
    with Library.create(tmp_path / "new.library") as new:
        add(new, reading("One", "Gong Zheng.", person("Gong Zheng")))
    assert _schema(first) == _schema(tmp_path / "new.library")
    assert SCHEMA_VERSION == 23


def test_a_library_of_version_2_keeps_what_it_has_and_can_be_corrected(second: Path, tmp_path: Path) -> None:
    with Library.open(second) as library:
        assert library.migrated_from == 2
        [gong] = library.entities.find_by_name("Gong Zheng")
        assert [said.text for said in library.cross_reference.card(gong.id).descriptions] == ["the mayor"]
        assert [(line.sentence, bool(line.undone)) for line in library.decisions.lines()] == [
            ("Renamed Gong Zheng to Mayor Gong", True)
        ]
        library.decisions.decide(library.proposals.rename(gong.id, "龚正").decision)
        [opened] = [
            row.id for row in library.articles.rows(library.articles.ids(ArticleQuery())) if "opens" in row.title
        ]
        assert library.articles.restore([opened + 2]).articles == {opened + 2}
        assert (library.entities.entity(gong.id).name, library.entities.entity(gong.id).articles) == ("龚正", 2)
        assert library.check() == []
    with Library.create(tmp_path / "new.library"):
        assert _schema(second) == _schema(tmp_path / "new.library")


def test_a_library_of_version_3_has_its_articles_in_the_order_of_titles_and_by_author(tmp_path: Path) -> None:
    path = old(tmp_path, 3)
    with Library.open(path) as library:
        assert library.migrated_from == 3
        assert library.check() == []
        assert library.articles.restore([library.bin.articles()[0].id]).membership
        assert library.check() == []
    with closing(sqlite3.connect(path)) as connection:
        keys = [row[0] for row in connection.execute("SELECT key FROM title_order ORDER BY key")]
        assert keys == ["alter” harbour opens", "deleted one", "harbour closes", "undated"]
        authors = connection.execute("SELECT name FROM author").fetchall()
        assert sorted(authors) == [("Entity Reader Developers",), ("Somebody Else",)]
    with Library.create(tmp_path / "new.library"):
        assert _schema(path) == _schema(tmp_path / "new.library")


FORMER = 774734086144  # an undated article of version 4, whose id was that of the day on which it was added


def test_undated_articles_of_version_4_stand_below_the_dated_ones_and_are_found_by_what_they_were(
    tmp_path: Path,
) -> None:
    path = old(tmp_path, 4)
    with Library.open(path) as library:
        assert [row.title[:8] for row in library.articles.rows(library.articles.ids(ArticleQuery()))] == [
            *("Gong Zhe", "Harbour ", "Rightly "),
            *("Washingt", "Gong Zhe", "No day"),
        ]
        assert library.articles.article(FORMER).id == 2
        assert [article.id for article in library.bin.articles()] == [5, 4]
        assert [row.id for row in library.articles.rows(library.articles.ids(ArticleQuery("is:starred ")))] == [2, 1]
        assert library.articles.ids(ArticleQuery("people gate ")).tolist() == [2]
        assert library.check() == []
    with Library.create(tmp_path / "new.library"):
        assert _schema(path) == _schema(tmp_path / "new.library")


def test_all_that_was_done_in_version_4_can_be_undone_and_done_again(tmp_path: Path) -> None:
    with Library.open(old(tmp_path, 4)) as library:
        undated = [article.id for article in library.bin.articles()]
        assert library.history.state().undo == "Mark Article as Read"
        for _ in range(3):  # two deletions before
            library.history.undo()
        assert {*undated} < {*library.articles.ids(ArticleQuery())}
        assert library.check() == []
        while library.history.state().undo:
            library.history.undo()
            assert library.check() == []
        assert not library.articles.ids(ArticleQuery())
        while library.history.state().redo:
            library.history.redo()
            assert library.check() == []
        assert len(library.articles.ids(ArticleQuery())) == 6
        assert library.decisions.lines()[1].undone is None


def test_a_library_of_version_4_with_few_undated_articles_finds_their_words(tmp_path: Path) -> None:
    path = old(tmp_path, 4)
    with closing(sqlite3.connect(path)) as connection:  # as if three others had a date
        connection.execute("UPDATE article SET date_known = 1 WHERE id != ?", (FORMER,))
        connection.commit()
    with Library.open(path) as library:
        assert [*library.articles.ids(ArticleQuery("people gate "))] == [1]
        assert library.check() == []


def _schema(path: Path) -> set[tuple[str, str, tuple[str, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'").fetchall()
        columns = {
            name: connection.execute(f'SELECT name FROM pragma_table_info("{name}")') if kind == "table" else ()
            for kind, name in found
        }
        settings = connection.execute("SELECT k, v FROM article_fts_config WHERE k != 'usermerge'").fetchall()
        parts = {(kind, name, tuple(row[0] for row in columns[name])) for kind, name in found}
        return parts | {("setting of the index", name, (str(value),)) for name, value in settings}


# --- titles that were derived, which were part of the text up to version 5 ---


def said(library: Library, article_id: int) -> list[tuple[str, int, str]]:
    """Return what is marked in an article, where, and whom it names."""
    article = library.articles.article(article_id)
    return [
        (article.text[mention.start : mention.end], mention.start, library.entities.entity(mention.entity_id).name)
        for mention in article.mentions
    ]


CUT, DATELINE, WHOLE = 2, 3, 774491865089  # shortened; behind a dateline; the first sentence as it stands
SAID = {
    WHOLE: [
        ("Gong Zheng", 0, "Gong Zheng"),
        ("Shanghai", 27, "Shanghai"),  # and Li Qiang before it is none: decided in the title
        ("Li Qiang", 54, "Li Qiang"),
        ("harbour", 76, "Yangshan Harbour"),
        ("Gong Zheng", 85, "Gong the Last"),
    ],
    CUT: [
        ("Gong Zheng", 0, "Gong the First"),  # decided in the body
        ("Gong Zheng", 12, "Gong the Second"),  # decided in the title
        ("Gong Zheng", 37, "Gong Zheng"),
        ("harbour", 100, "The Harbour"),
        ("Shanghai", 111, "Shanghai"),
        ("Li Qiang", 142, "Li Qiang"),
    ],
    DATELINE: [("Washington", 20, "Washington"), ("Washington", 59, "Washington")],
}


def test_titles_that_were_derived_are_no_part_of_the_text_any_more(tmp_path: Path) -> None:
    with Library.open(old(tmp_path, 4)) as library:
        rows = {row.id: row for row in library.articles.rows(library.articles.ids(ArticleQuery()))}
        assert {number for number, row in rows.items() if row.title_derived} == {CUT, DATELINE, WHOLE}
        assert rows[WHOLE].snippet == "He and Li Qiang spoke of the harbour. Gong Zheng spoke last."
        assert rows[CUT].snippet == "Shanghai for hours said, while Li Qiang waited. The end."
        assert rows[WHOLE].word_count == 21
        assert library.articles.article(CUT).text.startswith("Gong Zheng, Gong Zheng and once more Gong Zheng were")
        assert not [*library.articles.ids(ArticleQuery("title:agreed "))]
        assert [*library.articles.ids(ArticleQuery("agreed "))] == [DATELINE]


def test_what_was_decided_in_them_still_means_the_same_words(tmp_path: Path) -> None:
    with Library.open(old(tmp_path, 4)) as library:
        assert {number: said(library, number) for number in SAID} == SAID
        assert library.check() == []


def test_what_came_back_from_the_bin_has_its_title_told_apart(tmp_path: Path) -> None:
    with Library.open(old(tmp_path, 4)) as library:
        library.articles.restore([article.id for article in library.bin.articles()])
        derived = [row for row in library.articles.rows(library.articles.ids(ArticleQuery())) if row.title_derived]
        assert {row.title for row in derived} > {"Li Qiang left the harbour of Shanghai."}
        assert library.check() == []


def test_a_file_of_decisions_of_version_4_applies_to_texts_without_their_titles(tmp_path: Path) -> None:
    with Library.open(old(tmp_path, 4)) as library:
        for line in library.decisions.lines():
            if line.undone is None:
                library.decisions.undo(line.id)
        assert said(library, CUT)[0] == ("Gong Zheng", 0, "Gong Zheng")
        taken_back = {number: said(library, number) for number in SAID}
        with library._database.write() as connection:
            connection.exec_driver_sql("DELETE FROM action")
            connection.exec_driver_sql("DELETE FROM decision")
    with Library.open(tmp_path / "articles.library") as library:
        assert {number: said(library, number) for number in SAID} == taken_back != SAID
        assert library.exchange.adopt(OLD / "version_4.decisions").applied == 7
        assert {number: said(library, number) for number in SAID} == SAID
        assert library.check() == []


def test_a_program_that_ended_in_between_is_gone_on_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = old(tmp_path, 4)
    monkeypatch.setattr(derived_titles, "_AT_A_TIME", 2)
    steps = [derived_titles._step]

    def step(connection: Connection) -> bool:
        return steps.pop()(connection)

    with monkeypatch.context() as patch:
        patch.setattr(derived_titles, "_step", step)
        with pytest.raises(IndexError):  # the second time
            Library.open(path)
    with Library.open(path) as library:
        assert {number: said(library, number) for number in SAID} == SAID
        assert library.check() == []
        assert library.meta.get(derived_titles.PENDING) == ""


# --- words and names, which were searched letter by letter up to version 9, and runs as one word ---


def test_texts_of_older_versions_are_found_in_plain_letters_and_by_any_run(tmp_path: Path) -> None:
    path = old(tmp_path, 6)
    with closing(sqlite3.connect(path)) as connection:
        [number] = connection.execute("SELECT min(article_id) FROM article_text").fetchone()
        title, body = connection.execute("SELECT title, body FROM article_words WHERE id = ?", (number,)).fetchone()
        told = f"{body} \u0141\xf3d\u017a and the stra\xdfe of \u4e0a\u6d77\u5e02\u5e02\u957f."
        delete = "INSERT INTO article_fts(article_fts, rowid, title, body) VALUES ('delete', ?, ?, ?)"
        connection.execute(delete, (number, title, body))
        connection.execute("UPDATE article_text SET body = ? WHERE article_id = ?", (told, number))
        connection.execute("INSERT INTO article_fts(rowid, title, body) VALUES (?,?,?)", (number, title, told))
        new = ["\u0142odz", "strasse", "stra\xdfe", "\u4e0a\u6d77\u5e02\u5e02\u957f"]
        for word in new[:1] + new[2:]:
            connection.execute("INSERT INTO term VALUES (?, 1)", (word,))
        for word in ("and", "the", "of"):
            connection.execute("INSERT INTO term VALUES (?, 1) ON CONFLICT DO UPDATE SET df = df + 1", (word,))
        connection.execute("UPDATE article SET words = words + 6 WHERE id = ?", (number,))
        connection.commit()
    with Library.open(path) as library:
        for words in ("lodz ", "strasse ", "\u5e02\u957f ", "\u5e02 "):
            assert [*library.articles.ids(ArticleQuery(words))] == [number]
        wrong = {problem for problem in library.check() if "counts" not in problem}
        assert wrong == set()
        library.articles.delete([number])
        assert not library.articles.ids(ArticleQuery("lodz "))
        library.history.undo()
        assert [*library.articles.ids(ArticleQuery("lodz "))] == [number]


def test_where_articles_of_older_versions_came_from_is_known(tmp_path: Path) -> None:
    with Library.open(old(tmp_path, 6)) as library:
        assert len(library.articles.ids(ArticleQuery("folder:texts "))) == library.articles.counts().articles
        assert len(library.articles.ids(ArticleQuery("file:opens* "))) == 2


# --- files, of which each article had one up to version 6 ---

HARBOUR = (
    "Harbour opens\n\n3 April 2023\n\nGong Zheng, the mayor, opened the harbour of Shanghai. Gong spoke for long.\n"
)


def originals(library: Library) -> dict[str, bytes]:
    ids = library.articles.ids(ArticleQuery())
    return {file.path: file.data for file in map(library.articles.original, ids)}


def test_every_byte_of_the_files_of_version_6_is_kept_also_of_those_in_the_bin(tmp_path: Path) -> None:
    path = old(tmp_path, 6)
    with Library.open(path) as library:
        assert library.migrated_from == 6
        assert library.check() == []
        kept = originals(library)
        assert kept["/texts/opens.txt"] == HARBOUR.encode()
        assert kept["/texts/opens (copy).txt"] == HARBOUR.replace("\n", "\r\n").encode()
        assert "Müller".encode("cp1252") in kept["/texts/closes.txt"]
        deleted, undone = (article.id for article in library.bin.articles())
        assert library.articles.restore([deleted, undone]).articles == {deleted, undone}
        assert originals(library).keys() - kept.keys() == {"/texts/deleted.txt", "/texts/undone.txt"}
        assert library.check() == []
    with Library.create(tmp_path / "new.library"):
        assert _schema(path) == _schema(tmp_path / "new.library")


def test_all_that_was_done_in_version_6_can_be_undone_and_done_again(tmp_path: Path) -> None:
    with Library.open(old(tmp_path, 6)) as library:
        decided = [line.sentence for line in library.decisions.lines() if line.undone is None]
        entities = {(one.name, one.kind, one.articles, one.mentions) for one in library.entities.entities()}
        assert len(decided) == 6
        while library.history.state().undo:
            library.history.undo()
        assert not library.articles.ids(ArticleQuery())
        assert library.check() == []
        while library.history.state().redo:
            library.history.redo()
        assert library.check() == []
        library.imports.undo(3)  # as it was, apart from the log
        assert [line.sentence for line in library.decisions.lines() if line.undone is None] == decided
        assert {(one.name, one.kind, one.articles, one.mentions) for one in library.entities.entities()} == entities


def test_a_file_of_decisions_of_version_6_applies(tmp_path: Path) -> None:
    with Library.open(old(tmp_path, 6)) as library:
        entities = {(one.name, one.kind, one.articles, one.mentions) for one in library.entities.entities()}
        for line in library.decisions.lines():
            library.decisions.undo(line.id)
        with library._database.write() as connection:
            connection.exec_driver_sql("DELETE FROM action")
            connection.exec_driver_sql("DELETE FROM decision")
    with Library.open(tmp_path / "articles.library") as library:
        assert library.exchange.adopt(OLD / "version_6.decisions").applied == 6
        assert {(one.name, one.kind, one.articles, one.mentions) for one in library.entities.entities()} == entities
        assert library.check() == []


# --- fields of articles, which could not be edited up to version 7 ---


def test_what_articles_of_version_7_are_can_be_edited_and_taken_back(tmp_path: Path) -> None:
    path = old(tmp_path, 7)
    with Library.open(path) as library:
        assert library.migrated_from == 7
        assert library.check() == []
        rows = library.articles.rows(library.articles.ids(ArticleQuery()))
        assert [row.title for row in rows] == ["Harbour closes", "Harbour opens", "No day"]
        number = rows[-1].id
        [(was, now)] = library.decisions.decide(
            library.proposals.edit([(number, Field.DATE, "2023-07-12")]).decision
        ).moved
        assert was == number
        assert next(row.title for row in library.articles.rows(library.articles.ids(ArticleQuery()))) == "No day"
        assert library.articles.article(now).starred
        assert library.check() == []
        while library.history.state().undo:
            library.history.undo()
        assert not library.articles.ids(ArticleQuery())
        while library.history.state().redo:
            library.history.redo()
        assert library.articles.article(now).published == date(2023, 7, 12)
        assert library.check() == []
    with Library.create(tmp_path / "new.library"):
        assert _schema(path) == _schema(tmp_path / "new.library")


@pytest.mark.parametrize("version", [1, 4, 6])
def test_an_old_library_is_rescued_as_it_is(tmp_path: Path, version: int) -> None:
    path = old(tmp_path, version)
    with Library.open(path, migrations=()) as library:
        articles = len(library.articles.ids(ArticleQuery()))
        assert library.rescue.write(tmp_path / "out").originals == articles > 0
        assert library.migrated_from is None


def test_files_that_cannot_be_moved_apart_are_left_as_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "kept").mkdir()
    kept, path = old(tmp_path / "kept", 6), old(tmp_path, 6)
    with monkeypatch.context() as patch:
        patch.setattr(files_apart, "_INDEXES", (*files_apart._INDEXES, "INSERT INTO none_such VALUES (1)"))
        with pytest.raises(DamagedError):
            Library.open(path)
    assert {file.name for file in tmp_path.iterdir()} == {path.name, "kept"}
    with closing(sqlite3.connect(path)) as connection, closing(sqlite3.connect(kept)) as untouched:
        assert connection.execute("PRAGMA user_version").fetchall() == [(6,)]
        assert [*connection.iterdump()] == [*untouched.iterdump()]
    with Library.open(path) as library:
        assert library.check() == []


def test_a_file_of_the_bin_that_is_in_the_library_again_is_kept_once(tmp_path: Path) -> None:
    path = old(tmp_path, 6)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("""
            UPDATE bin SET digest = (SELECT digest FROM source_file WHERE path = '/texts/opens.txt'),
            data = (SELECT data FROM source_file WHERE path = '/texts/opens.txt')
            WHERE undone_import IS NULL""")
        connection.commit()
    with Library.open(path) as library:
        assert library.check() == []
        [known] = [article.id for article in library.bin.articles() if article.known]
        assert not library.articles.restore([known]).articles
        library.bin.empty([known])
        assert originals(library)["/texts/opens.txt"] == HARBOUR.encode()
        assert library.check() == []


# --- styles of paragraphs and facts of files, which were not kept up to version 11 ---


def test_articles_of_version_11_are_plain_and_their_files_are_told_of_by_no_other(tmp_path: Path) -> None:
    path = old(tmp_path, 11)
    with Library.open(path) as library:
        assert library.migrated_from == 11
        assert library.check() == []
        shown = {article.title: article for article in map(library.articles.article, _ids(library))}
        assert shown.keys() == {"Harbour opens", "Harbour shuts", "Ferry unclear"}
        assert {article.styles for article in shown.values()} == {""}
        assert shown["Ferry unclear"].undated_because == "03/04/2021 may be 3 April or 4 March."
        assert {library.articles.original(number).facts for number in _ids(library)} == {""}
        library.articles.restore([article.id for article in library.bin.articles()])
        assert {library.articles.article(number).styles for number in _ids(library)} == {""}
        assert len(_ids(library)) == 5
        while library.history.state().undo:
            library.history.undo()
        while library.history.state().redo:
            library.history.redo()
        assert library.check() == []
    with Library.create(tmp_path / "new.library"):
        assert _schema(path) == _schema(tmp_path / "new.library")


def _ids(library: Library) -> list[int]:
    return library.articles.ids(ArticleQuery()).tolist()


# --- the words by which articles are known again, which were not kept up to version 12 ---


def test_articles_of_version_12_are_known_by_their_words_once_they_were_looked_at(tmp_path: Path) -> None:
    path = old(tmp_path, 12)
    with Library.open(path) as library:
        assert library.migrated_from == 12
        assert library.check() == []
        library.history.undo()  # of the deletion
        assert library.articles.counts().articles == 3
        assert library.check() == []
        while library.upkeep.step():
            pass
        with library._database.read() as connection:
            known = connection.exec_driver_sql("SELECT article_id, count(*) FROM wording GROUP BY 1").all()
        assert [n for _, n in known] == [9, 9]  # the third is too short
        assert library.check() == []
    with Library.create(tmp_path / "new.library"):
        assert _schema(path) == _schema(tmp_path / "new.library")


# --- watched folders, of which there were none up to version 15 ---


def test_a_library_of_version_13_watches_no_folder_until_it_is_told_to(tmp_path: Path) -> None:
    path = old(tmp_path, 13)
    with Library.open(path) as library:
        assert library.migrated_from == 13
        assert library.check() == []
        assert library.articles.counts().articles == 2
        assert library.watched_folders.paths() == []
        library.watched_folders.add(tmp_path)
        assert library.watched_folders.paths() == [tmp_path]
        assert library.check() == []
    with Library.create(tmp_path / "new.library"):
        assert _schema(path) == _schema(tmp_path / "new.library")


# --- views for other programs, of which there were none up to version 16 ---


def test_a_library_of_version_16_is_read_by_its_views(tmp_path: Path) -> None:
    path = old(tmp_path, 16)
    with Library.open(path) as library:
        assert library.migrated_from == 16
        assert library.check() == []
        library.history.undo()  # of the new name of Gong Zheng
        assert library.check() == []
    with closing(sqlite3.connect(path)) as connection:
        named = connection.execute("SELECT published, text, name, kind FROM v_mentions ORDER BY article_id, start")
        assert named.fetchall() == [
            ("2023-04-03", "Gong Zheng", "Gong Zheng", "person"),
            ("2023-04-03", "Shanghai", "Shanghai", "place"),
            ("2023-04-03", "Gong", "Gong Zheng", "person"),
            ("2024-02-29", "Shanghai", "Shanghai", "place"),
            ("2024-02-29", "5 million euros", "5 million euros", "money"),
        ]
    with Library.create(tmp_path / "new.library"):
        assert _schema(path) == _schema(tmp_path / "new.library")


# --- notes, of which there were none up to version 17 ---


def test_a_library_of_version_16_has_no_notes_until_some_are_written(tmp_path: Path) -> None:
    path = old(tmp_path, 16)
    with Library.open(path) as library:
        assert (library.notes.counts().notes, library.notes.tags()) == (0, [])
        number, *_ = library.articles.ids(ArticleQuery())
        proposal = library.note_proposals.on_passage(number, 0, 4, tags=["check"])
        library.decisions.decide(proposal.decision)
        assert [note.quote for note in library.articles.article(number).notes] == [proposal.notes[0].quote]
        assert library.articles.ids(ArticleQuery("has:note tag:check ")).tolist() == [number]
        assert library.check() == []


def test_a_library_of_version_18_knows_what_repeats_a_story(tmp_path: Path) -> None:
    path = old(tmp_path, 18)
    with Library.open(path) as library:
        assert library.migrated_from == 18
        [dunmare] = library.entities.find_by_name("Dunmare")
        library.count_versions_once(True)
        assert {one.name: (one.articles, one.versions) for one in library.entities.entities()} == {
            "Dunmare": (2, 2),
            "Odile Ferrant": (2, 1),
            "Vell": (1, 1),
        }
        assert library.check() == []
    with closing(sqlite3.connect(path)) as connection:
        pairs = "SELECT n, n_repeats FROM comention WHERE entity_id = ? ORDER BY other_id"
        assert connection.execute(pairs, (dunmare.id,)).fetchall() == [(3, 1), (2, 1)]
    with Library.create(tmp_path / "new.library"):
        assert _schema(path) == _schema(tmp_path / "new.library")


def test_texts_of_version_18_get_keys_and_a_checksum_as_they_come_back(tmp_path: Path) -> None:
    with Library.open(old(tmp_path, 18)) as library:
        ids = library.articles.ids(ArticleQuery())
        library.articles.delete(ids[:1])
        library.history.undo()
        assert library.check() == []
        with library._database.read() as connection:
            kept = connection.exec_driver_sql("SELECT count(wording), count(checksum), count(*) FROM article_text")
            assert tuple(kept.one()) == (1, 1, len(ids))
