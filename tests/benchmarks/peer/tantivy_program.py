"""Tantivy, indexing and asked: python -m tests.benchmarks.peer.tantivy_program FOLDER [TEXTS]."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import tantivy

from tests.benchmarks.peer.asking import NEWEST, SHOWN, Question, Shown, answer

HEAP = 256_000_000  # bytes, for all its threads
FIELDS = ["title", "body"]


def schema() -> tantivy.Schema:
    """Keep what is shown, and the text itself, as the other programs do."""
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("title", stored=True)
    builder.add_text_field("body", stored=True)
    builder.add_date_field("date", stored=True, indexed=True, fast=True)
    return builder.build()


def index(folder: Path, texts: Path) -> None:
    writer = tantivy.Index(schema(), path=str(folder)).writer(HEAP)
    for file in sorted(texts.rglob("*.txt")):
        title, _, body = file.read_text("utf-8").partition("\n")
        date = datetime.fromtimestamp(file.stat().st_mtime, UTC)
        writer.add_document(tantivy.Document(title=title, body=body, date=date))
    writer.commit()
    writer.wait_merging_threads()


def query(index: tantivy.Index, question: Question) -> tantivy.Query:
    if question.sort == "phrase":
        return index.parse_query(f'"{question.words}"', FIELDS)
    if question.sort == "prefix":
        return index.parse_query(question.words, FIELDS, fuzzy_fields=dict.fromkeys(FIELDS, (True, 0, False)))
    return index.parse_query(question.words, FIELDS, conjunction_by_default=True)


def main() -> None:
    folder = Path(sys.argv[1])
    if len(sys.argv) > 2:
        index(folder, Path(sys.argv[2]))
        return
    opened = tantivy.Index.open(str(folder))
    searcher = opened.searcher()

    def ask(question: Question, order: str) -> Shown:
        by = "date" if order == NEWEST else None
        found = searcher.search(query(opened, question), SHOWN, count=False, order_by_field=by)
        documents = [searcher.doc(address) for _, address in found.hits]
        told = [document.to_dict() for document in documents]
        return [(fields["title"][0], fields["date"][0].toordinal()) for fields in told]

    answer(ask)


if __name__ == "__main__":
    main()
