"""What was marked in the articles of an Omnivore export comes as notes on the words that were marked."""

import json
from pathlib import Path

from reader.extraction import NoTagger
from reader.ingest.importer import import_files
from reader.library import Library
from reader.model import ArticleQuery

SLUG = "the-last-ferry-0f6369e2"
BODY = "The last ferry left Fürth at noon on Wednesday, with nobody on board but its captain, Ben Rook, and a dog."
MARKED = "> left Fürth at\n> noon\n\nAsk him when.\n\n> words that are\n> not there\n\n> Ben Rook\n"


def export(folder: Path) -> Path:
    for name in ("content", "highlights"):
        (folder / name).mkdir(parents=True)
    entry = {"slug": SLUG, "title": "The last ferry", "url": "https://beacon.example/ferry", "savedAt": "2021-03-04"}
    (folder / "metadata_0_to_20.json").write_text(json.dumps([entry]), "utf-8")
    (folder / "content" / f"{SLUG}.md").write_text(f"# The last ferry\n\n{BODY}\n", "utf-8")
    (folder / "highlights" / f"{SLUG}.md").write_text(MARKED, "utf-8")
    return folder


def test_what_was_marked_is_highlighted_with_its_notes_and_only_once(tmp_path: Path) -> None:
    folder = export(tmp_path / "omnivore")
    with Library.create(tmp_path / "a.library") as library:
        for _ in range(2):
            for _ in import_files(library, [folder], NoTagger()):
                pass
        [number] = library.articles.ids(ArticleQuery())
        notes = library.notes.on_article(number)
        assert [(note.quote, note.text) for note in notes if note.quote] == [
            ("left Fürth at noon", "Ask him when."),
            ("Ben Rook", ""),
        ]
        assert [note.text for note in notes if not note.quote] == ["“words that are not there”"]

        library.history.undo()
        assert list(library.articles.ids(ArticleQuery())) == []
        library.history.redo()
        assert len(library.notes.on_article(number)) == 3
        assert library.check() == []


READWISE = (
    "Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,"
    "Document tags\n"
    '"left Fürth\nat noon",The last ferry,Ben Rook,,Ask him when.,yellow,"ferry, noon",page,2,2021-03-05,\n'
    "nobody on board,The last ferry,Ben Rook,,,,,page,3,2021-03-05,\n"
    ",The last ferry,Ben Rook,,Read again.,,,,4,,\n"
    "A bell rings.,The bell of Tull,,,,,,,,,\n"
)


def test_a_table_of_highlights_brings_each_article_with_its_own_notes_and_tags(tmp_path: Path) -> None:
    table = tmp_path / "readwise-data.csv"
    table.write_text(READWISE, "utf-8")
    with Library.create(tmp_path / "a.library") as library:
        for _ in range(2):
            for _ in import_files(library, [table], NoTagger()):
                pass
        notes = {
            library.articles.article(number).title: library.notes.on_article(number)
            for number in library.articles.ids(ArticleQuery())
        }
        assert {
            title: sorted((note.quote, note.text, [tag.name for tag in note.tags]) for note in found)
            for title, found in notes.items()
        } == {
            "The last ferry": [
                ("", "Read again.", []),
                ("left Fürth\n\nat noon", "Ask him when.", ["ferry", "noon"]),
                ("nobody on board", "", []),
            ],
            "The bell of Tull": [("A bell rings.", "", [])],
        }
        assert library.check() == []
