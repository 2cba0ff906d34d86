"""What is told of an article beside its text, in words."""

from __future__ import annotations

from reader.model import Field
from reader.phrase import phrase

LABELS = {
    Field.TITLE: phrase("Title"),
    Field.AUTHOR: phrase("Author"),
    Field.SOURCE: phrase("Source"),
    Field.DATE: phrase("Date"),
    Field.SECTION: phrase("Section"),
    Field.ADDRESS: phrase("Address"),
    Field.LANGUAGE: phrase("Language"),
}
WORDS = {
    Field.TITLE: phrase("title"),
    Field.AUTHOR: phrase("author"),
    Field.SOURCE: phrase("source"),
    Field.DATE: phrase("date"),
    Field.SECTION: phrase("section"),
    Field.ADDRESS: phrase("address"),
    Field.LANGUAGE: phrase("language"),
}
