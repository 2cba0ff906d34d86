"""The same text in other bytes is the same article: all of its files are kept, and what was decided holds."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from threading import Barrier, Thread

from reader.library import Library
from reader.library.articles.text_identities import PENDING
from reader.model import ArticleQuery, Field, FileOutcome, FileStatus, Kind
from reader.model.decision import Target
from reader.text.source_identity import text_digest
from tests.library.newsroom import Ready, add, entity_id, in_other_bytes, person, reading, state

GONG = person("Gong Zheng")
OPENS = reading("Harbour opens", "Gong Zheng opened it.", GONG)
WIDE, MARKED = in_other_bytes(OPENS, "utf-16"), in_other_bytes(OPENS, "utf-8-sig", "\n")


def import_files(library: Library, *made: Ready) -> tuple[int, list[FileOutcome]]:
    import_id = library.imports.begin("more")
    outcomes = library.imports.add(import_id, made)
    library.imports.finish(import_id)
    return import_id, outcomes


def files(library: Library) -> Sequence[bytes]:
    """Return the files that are kept and not withdrawn, in the order of their articles."""
    sql = """
        SELECT source_file.digest FROM article_file JOIN source_file ON source_file.id = file_id
        WHERE withdrawn IS NULL ORDER BY article_id, n"""
    with closing(sqlite3.connect(library.path)) as connection:
        return [row[0] for row in connection.execute(sql)]


def digests(*made: Ready) -> list[bytes]:
    return [bytes.fromhex(file.digest) for file, _, _ in made]


def test_the_same_text_in_other_bytes_is_told_as_there_already_and_its_file_is_kept(library: Library) -> None:
    [number] = add(library, OPENS)
    _, [wide, marked] = import_files(library, WIDE, MARKED)
    assert (wide.status, wide.article_id, wide.path) == (FileStatus.DUPLICATE, number, WIDE[0].path)
    assert wide.reason == marked.reason == "The library has this text already: “Harbour opens”."
    assert files(library) == digests(OPENS, WIDE, MARKED)
    assert library.articles.original(number) == OPENS[0]
    assert library.articles.counts().articles == 1
    assert library.check() == []
    again = library.imports.find_by_digest([WIDE[0].digest])
    assert again == {WIDE[0].digest: number}


def test_the_same_text_twice_in_a_batch_is_one_article(library: Library) -> None:
    _, [one, two] = import_files(library, WIDE, OPENS)
    assert (one.status, two.status, two.article_id) == (FileStatus.ADDED, FileStatus.DUPLICATE, one.article_id)
    assert files(library) == digests(WIDE, OPENS)


def test_another_text_with_the_same_head_is_another_article(library: Library) -> None:
    add(library, OPENS, reading("Harbour opens", "Gong Zheng opened it again.", GONG))
    assert library.articles.counts().articles == 2


def test_an_undo_of_the_second_import_takes_only_its_file_back(library: Library) -> None:
    [number] = add(library, OPENS)
    before = state(library.path)
    import_files(library, WIDE)
    after = state(library.path)
    assert library.history.state().undo == "Import of 1 File"
    library.history.undo()
    assert files(library) == digests(OPENS)
    assert not library.imports.find_by_digest([WIDE[0].digest])
    assert [*library.articles.ids(ArticleQuery())] == [number]
    library.history.redo()
    assert state(library.path) == after
    library.history.undo()
    library.bin.empty()
    assert state(library.path) == before
    assert library.check() == []


def test_an_undo_of_the_first_import_leaves_what_the_second_brought_too(library: Library) -> None:
    [number] = add(library, OPENS)
    import_files(library, WIDE)
    before = state(library.path)
    assert not library.imports.undo(1).articles
    assert library.articles.original(number) == WIDE[0]
    assert library.articles.article(number).encoding == "utf-16"
    library.imports.undo(2)
    assert library.bin.count() == 1
    library.imports.redo(2)
    library.imports.redo(1)
    assert state(library.path) == before
    assert library.check() == []


def test_a_file_that_was_taken_back_can_come_again(library: Library) -> None:
    add(library, OPENS)
    import_files(library, WIDE)
    library.history.undo()
    _, [outcome] = import_files(library, WIDE)
    assert outcome.status is FileStatus.DUPLICATE
    assert files(library) == digests(OPENS, WIDE)
    assert library.check() == []


def test_an_article_comes_back_from_the_bin_with_all_its_files(library: Library) -> None:
    [number] = add(library, OPENS)
    import_files(library, WIDE)
    before = state(library.path)
    library.articles.delete([number])
    library.articles.restore([number])
    assert state(library.path) == before


def test_what_was_deleted_cannot_come_back_once_its_text_is_there_again(library: Library) -> None:
    [number] = add(library, OPENS)
    library.articles.delete([number])
    _, [outcome] = import_files(library, WIDE)
    assert outcome.status is FileStatus.ADDED
    assert [article.known for article in library.bin.articles()] == [True]
    assert not library.articles.restore([number]).articles


def test_what_was_thrown_away_leaves_nothing_behind(library: Library) -> None:
    [number] = add(library, OPENS)
    import_files(library, WIDE)
    library.articles.delete([number])
    library.bin.empty()
    for table in ("source_file", "article_file", "text_identity"):
        assert state(library.path)[table] == []
    assert library.check() == []


def test_two_imports_of_a_text_at_once_add_it_once(library: Library) -> None:
    begin, outcomes = Barrier(2), []

    def run(made: Ready) -> None:
        with Library.open(library.path) as own:
            begin.wait()
            outcomes.extend(import_files(own, made)[1])

    threads = [Thread(target=run, args=(made,)) for made in (OPENS, WIDE)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcome.status for outcome in outcomes) == [FileStatus.ADDED, FileStatus.DUPLICATE]
    assert sorted(files(library)) == sorted(digests(OPENS, WIDE))
    assert library.check() == []


def test_what_was_decided_about_one_file_holds_where_only_another_is(library: Library, tmp_path: Path) -> None:
    [number] = add(library, OPENS)
    target = Target(kind=Kind.PLACE, name="Harbour")
    library.decisions.decide(library.proposals.mark([(number, 0, 7)], target).decision)
    library.decisions.decide(library.proposals.remove([entity_id(library, "Gong Zheng")], [number]).decision)
    (tmp_path / "names.jsonl").write_text("\n".join(library.exchange.to_lines()), "utf-8")
    with Library.create(tmp_path / "other.library") as other:
        add(other, WIDE)
        adoption = other.exchange.adopt(tmp_path / "names.jsonl")
        assert (adoption.applied, adoption.idle) == (2, 0)
        assert [entity.name for entity in other.entities.entities()] == ["Harbour"]
        assert [line.decision for line in other.decisions.lines()] == [
            line.decision for line in library.decisions.lines()
        ]
        assert other.check() == []


def test_what_was_decided_about_bytes_alone_holds_as_soon_as_these_come(library: Library, tmp_path: Path) -> None:
    """As a file of version 1 names them."""
    line = {
        "verb": "remove", "at": "2026-05-03T09:12:44Z", "mark": "0123456789abcdef",
        "entities": [{"kind": "person", "name": "Gong Zheng"}], "articles": [WIDE[0].digest],
    }  # fmt: skip
    names = tmp_path / "names.jsonl"
    names.write_text(f'{{"format": "Entity Reader decisions", "version": 1}}\n{json.dumps(line)}\n', "utf-8")
    add(library, OPENS)
    assert library.exchange.adopt(names).idle == 1
    assert [entity.name for entity in library.entities.entities()] == ["Gong Zheng"]
    import_files(library, WIDE)
    assert not library.entities.entities()
    assert library.check() == []


def test_an_article_of_an_older_version_learns_what_its_text_says(library: Library) -> None:
    file, draft, read = OPENS
    [old] = add(library, (file, replace(draft, text_digest=""), read))
    [copy] = add(library, (MARKED[0], replace(draft, text_digest=""), read))
    library.meta.set(PENDING, "0")  # as the migration does
    assert [one.article_id for one in library.text_identities.unidentified(9)] == [old, copy]
    digest = text_digest("Harbour opens\n\nGong Zheng opened it.")
    library.text_identities.add([old, copy], {old: digest, copy: digest})
    assert not library.text_identities.unidentified(9)
    library.text_identities.finish()
    assert not library.text_identities.is_due()
    _, [outcome] = import_files(library, WIDE)
    assert (outcome.status, outcome.article_id) == (FileStatus.DUPLICATE, old)
    assert library.articles.restore(library.articles.delete([copy]).articles).articles == {copy}
    assert library.check() == []


def test_an_article_that_is_read_in_another_encoding_answers_to_both_texts(library: Library) -> None:
    [number] = add(library, OPENS)
    _, draft, read = OPENS
    other = replace(draft, body="Gong Zheng opened ït.", encoding="cp1252", text_digest=text_digest("other"))
    library.articles.update(number, other, read)
    _, [wide] = import_files(library, WIDE)
    again = (WIDE[0].path, FileStatus.DUPLICATE, number)
    assert (wide.path, wide.status, wide.article_id) == again
    file, _, _ = MARKED
    _, [marked] = import_files(library, (file, other, read))
    assert (marked.status, marked.article_id) == (FileStatus.DUPLICATE, number)
    assert library.articles.article(number).encoding == "cp1252"
    assert library.check() == []


def test_two_that_say_the_same_are_told_apart_and_what_is_damaged_says_nothing(library: Library) -> None:
    ids = add(library, OPENS, reading("Harbour closes", "Gong Zheng closed it."))
    with library._database.driver() as driver:
        driver.executescript("DELETE FROM text_identity; UPDATE source_file SET data = x'00' WHERE id = 2")
        driver.execute("INSERT INTO meta(key, value) VALUES (?, '0')", (PENDING,))
    whole, damaged = library.text_identities.unidentified(5)
    assert (whole.file.data, damaged.file.data) == (OPENS[0].data, b"")
    library.text_identities.add(ids, dict.fromkeys(ids, OPENS[1].text_digest))
    library.text_identities.add(ids, dict.fromkeys(ids, OPENS[1].text_digest))
    with library._database.driver() as driver:
        assert driver.execute("SELECT article_id FROM text_identity").fetchall() == [(ids[0],)]


def shown(library: Library) -> list[tuple[int, str]]:
    """Return which articles there are, and what they say; the library is sound."""
    assert library.check() == []
    ids = library.articles.ids(ArticleQuery())
    return [(number, library.articles.article(number).text) for number in ids]


def there_and_back(library: Library) -> list[list[tuple[int, str]]]:
    """Undo everything and do it again; return what there was after each step, and in the end."""
    now = [shown(library)]
    while library.history.state().undo:
        library.history.undo()
        now.append(shown(library))
    for before in now[-2::-1]:
        library.history.redo()
        assert shown(library) == before
    return now


def test_articles_that_come_to_say_the_same_both_come_back(library: Library) -> None:
    ids = add(library, OPENS, reading("Harbour closes", "Gong Zheng closed it."))
    _, draft, read = reading("Harbour", "Gong Zheng was there.", GONG)
    for number in ids:
        library.articles.update(number, draft, read)
    assert [text for _, text in shown(library)] == 2 * ["Harbour\n\nGong Zheng was there."]
    assert [len(now) for now in there_and_back(library)] == [2, 2, 2, 0]
    for some in (ids[:1], ids[1:], ids):
        library.articles.delete(some)
        assert library.articles.restore(some).articles == set(some)


def test_an_article_that_comes_to_say_what_another_does_leaves_it_its_text(library: Library) -> None:
    one, two = add(library, OPENS, reading("Harbour closes", "Gong Zheng closed it."))
    _, draft, read = OPENS
    library.articles.update(two, draft, read)
    assert [len(now) for now in there_and_back(library)] == [2, 2, 0]
    _, [wide] = import_files(library, WIDE)
    assert wide.article_id == one


def test_what_was_deleted_comes_back_after_another_has_said_the_same_for_a_while(library: Library) -> None:
    one, two = add(library, OPENS, reading("Harbour closes", "Gong Zheng closed it."))
    library.articles.delete([one])
    _, draft, read = OPENS
    library.articles.update(two, draft, read)
    assert [len(now) for now in there_and_back(library)] == [1, 1, 2, 0]
    assert library.articles.restore([one]).articles == {one}


def test_what_was_deleted_comes_back_after_its_file_was_with_another_for_a_while(library: Library) -> None:
    body = "Gong Zheng opened the new harbour of the town on Monday, and many ships came into it by noon. " * 3
    one, two = add(library, reading("Harbour opens", body, GONG), reading("Port opens", body, GONG))
    library.articles.delete([one])
    library.decisions.decide(library.proposals.edit([(two, Field.TITLE, "Harbour opens")]).decision)
    _, [again] = import_files(library, reading("Harbour opens", body, GONG))
    assert (again.status, again.article_id) == (FileStatus.DUPLICATE, two)
    assert [len(now) for now in there_and_back(library)] == [1, 1, 1, 2, 0]


def test_where_only_a_file_was_taken_back_undo_brings_it_back(library: Library) -> None:
    add(library, OPENS)
    second, _ = import_files(library, WIDE)
    library.import_runs.take_back(second)
    assert library.history.state().undo == "Withdrawal of 1 File"
    library.import_runs.take_back(second)
    library.import_runs.take_back(1)
    assert [len(now) for now in there_and_back(library)] == [0, 1, 1, 1, 0]
    library.history.undo()
    library.import_runs.bring_back(second)
    assert library.history.state().undo == "Import of 1 File"
    assert files(library) == digests(OPENS, WIDE)
