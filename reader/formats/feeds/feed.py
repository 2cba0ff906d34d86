"""Feeds as files: an article an entry, of which some hold the whole text and some its beginning."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from reader.formats import content
from reader.formats.draft import make_draft
from reader.formats.feeds.entries import entries_of_json, entries_of_xml
from reader.formats.feeds.entry import Entry
from reader.formats.field_names import Role
from reader.formats.fields import known_of
from reader.formats.html import notices
from reader.formats.refusal import RefusedError
from reader.model import ArticleDraft, SourceFile
from reader.phrase import phrase

_HEAD = 8_000  # bytes that tell what a file is
_ROOT = re.compile(
    rb"\s{0,200}(?:<\?xml[^>]{0,300}>|<\?[^>]{0,300}\?>|<!--(?:[^-]|-(?!->)){0,2000}-->|<!DOCTYPE[^>\[]{0,500}(?:\[[^\]]{0,4000}\])?\s{0,9}>|\s)*"
    rb"<(?P<root>rss|feed|rdf:RDF|opml|channel)[\s>]",
    re.IGNORECASE,
)
_JSON = re.compile(rb"\s{0,99}\{.{0,2000}?\"version\"\s{0,9}:\s{0,9}\"https?://(?:www\.)?jsonfeed\.org/", re.DOTALL)
_OF_AN_ARCHIVE = re.compile(rb"<(?:\w{1,20}:)?(?:ppsarticle|leadParagraph|tailParagraphs|GOID)[\s>]", re.IGNORECASE)
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)
_OUTLINE = re.compile(rb"<outline\b[^<>]{0,5000}\bxmlUrl\s*=", re.IGNORECASE)
_MOST = 50_000  # entries
_CDATA = re.compile(rb"<!\[CDATA\[.*?\]\]>", re.DOTALL)
_ITEM = re.compile(rb"<(?:item|entry)[\s/>]", re.IGNORECASE)
_MOST_TAGS, _MOST_TAGS_OF_AN_ENTRY = 20_000, 1_000  # beside the texts: of the feed, and on the average
_FEW, _SHORTEST = 2_000, 100  # entries that may be short, and the bytes of which others have more


class Feed:
    """Files of feeds, and those of archives whose articles are as their entries."""

    label = phrase("Feeds")
    suffixes = (".rss", ".atom", ".rdf", ".xml", ".opml")

    def recognises(self, file: SourceFile) -> bool:
        head = _head(file.data)
        return bool(_ROOT.match(head) or _JSON.match(file.data[:_HEAD]) or _is_of_an_archive(head))

    def articles(self, file: SourceFile, encoding: str | None = None) -> Iterator[ArticleDraft | RefusedError]:
        for part, entry in enumerate(_entries(file.data), start=1):
            yield _article(entry, Path(file.path), part)

    def original_text(self, file: SourceFile, part: int, encoding: str) -> str:
        entries = _entries(file.data)
        if not 0 < part <= len(entries):
            raise RefusedError(phrase("does not hold that article any more"))
        return entries[part - 1].text


def _is_of_an_archive(head: bytes) -> bool:
    """Tell whether a file is a download as XML from Factiva or ProQuest."""
    return head.lstrip().startswith(b"<") and bool(_OF_AN_ARCHIVE.search(head))


def _head(data: bytes) -> bytes:
    """Return how the file begins, as ASCII where it is in UTF-16."""
    head = data[:_HEAD]
    for mark in _MARKS:
        head = head.removeprefix(mark)
    return head.replace(b"\x00", b"")


def _entries(data: bytes) -> list[Entry]:
    entries = entries_of_json(data) if _JSON.match(data[:_HEAD]) else _entries_of_xml(data)
    if not entries:
        raise RefusedError(phrase("is a feed without entries, and so without articles"))
    if len(entries) > _MOST:
        raise RefusedError(phrase("is a feed of more than {n} entries", n=_MOST))
    return entries


def _entries_of_xml(data: bytes) -> list[Entry]:
    if _is_of_an_archive(_head(data)):
        from reader.formats.feeds.archive_xml import entries_of_archive  # what reads XML takes long to load

        return entries_of_archive(data)
    root = _ROOT.match(_head(data))
    if root and root["root"].lower() == b"opml":
        n_feeds = len(_OUTLINE.findall(data.replace(b"\x00", b"")))
        raise RefusedError(
            phrase("is a list of {n_feeds} feeds, which holds no articles: they are with the feeds", n_feeds=n_feeds)
        )
    if _ENTITY.search(data.replace(b"\x00", b"")):
        raise RefusedError(phrase("is not read: it defines entities of its own, as files do that are made to do harm"))
    _refuse_what_has_no_texts(_CDATA.sub(b"", data.replace(b"\x00", b"")), len(data))
    return entries_of_xml(data)


def _refuse_what_has_no_texts(markup: bytes, size: int) -> None:
    """Refuse a feed of fields without end: what reads feeds takes long over it."""
    n_entries, n_tags = len(_ITEM.findall(markup)), markup.count(b"<")
    if n_entries > _MOST:
        raise RefusedError(phrase("is a feed of more than {n} entries", n=_MOST))
    if n_tags > _MOST_TAGS + _MOST_TAGS_OF_AN_ENTRY * n_entries or (n_entries > _FEW and size < _SHORTEST * n_entries):
        raise RefusedError(phrase("is a feed with hardly any texts among its fields"))


def _article(entry: Entry, path: Path, part: int) -> ArticleDraft | RefusedError:
    today = date.today()
    fields = {
        Role.TITLE: entry.title,
        Role.AUTHOR: entry.author,
        Role.SOURCE: entry.source,
        Role.DATE: entry.published,
        Role.ADDRESS: entry.url,
        Role.LANGUAGE: entry.language,
    }
    blocks = [block for block in content.blocks_of(entry.text) if not notices.is_of_the_site(block.text)]
    if not blocks and not entry.title:
        return RefusedError(phrase("has nothing in entry {part}", part=part))
    return make_draft(blocks, path, known_of(fields, today), part=part, today=today)
