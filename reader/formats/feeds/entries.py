"""The entries of a feed and what it says of itself, in whichever of its forms it is written."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from reader.formats import html_fragment
from reader.formats.feeds.entry import Entry
from reader.formats.fields import text_of
from reader.formats.refusal import RefusedError
from reader.phrase import phrase

_TAG = re.compile(r"<[^<>]{1,500}>")
_REFERENCE = re.compile(rb"&#(?:x(?P<hex>[0-9a-f]{1,12})|(?P<number>\d{1,12}));", re.IGNORECASE)
_OF_BLOGGER = re.compile(r"/blogger/\d{4}/kind#(?:settings|template|comment)$")
_NO_TEXTS = frozenset(  # what a copy of a site by WordPress has beside posts and pages
    "attachment nav_menu_item revision custom_css wp_global_styles wp_navigation wp_template wp_block".split()
)
_MAILED = re.compile(r"\S+@\S+\s*\((?P<name>[^()]{2,100})\)")  # as RSS has authors


def entries_of_xml(data: bytes) -> list[Entry]:
    """Return the entries of RSS or Atom, however it is damaged."""
    import feedparser  # takes long to load

    try:
        whole = _REFERENCE.sub(_character, data)
        found = feedparser.parse(io.BytesIO(whole), sanitize_html=False, resolve_relative_uris=False)
    except (ValueError, OverflowError) as error:
        raise RefusedError(phrase("is a feed that is damaged or not whole")) from error
    if not found.entries and found.bozo:
        raise RefusedError(phrase("is a feed that is damaged or not whole"))
    return [_entry(one, found.feed) for one in found.entries if _is_a_text(one)]


def _is_a_text(entry: Mapping[str, Any]) -> bool:
    """Tell whether an entry is one that people read, where a copy of a whole site is written as a feed."""
    kinds = [str(tag.get("term") or "") for tag in entry.get("tags") or () if isinstance(tag, Mapping)]
    return entry.get("wp_post_type", "") not in _NO_TEXTS and not any(map(_OF_BLOGGER.search, kinds))


def _character(reference: re.Match[bytes]) -> bytes:
    """Return a reference to a character, in the place of one to none that which stands for such."""
    number = int(reference["hex"], 16) if reference["hex"] else int(reference["number"])
    is_one = number <= 0x10FFFF and not 0xD800 <= number <= 0xDFFF
    return reference[0] if is_one else b"&#xfffd;"


def entries_of_json(data: bytes) -> list[Entry]:
    """Return the entries of a JSON Feed."""
    try:
        feed = json.loads(data.decode("utf-8-sig", "replace"), parse_int=str, parse_float=str)
    except RecursionError:
        raise RefusedError(phrase("is nested too deep: lists within lists")) from None
    except ValueError:
        raise RefusedError(phrase("is a feed that is damaged or not whole")) from None
    items = feed.get("items") if isinstance(feed, dict) else None
    return [_json_entry(one, feed) for one in items if isinstance(one, dict)] if isinstance(items, list) else []


def _entry(entry: Mapping[str, Any], feed: Mapping[str, Any]) -> Entry:
    text = _longest([_value(one) for one in entry.get("content") or ()] + [_value(entry.get("summary_detail"))])
    return Entry(
        title=_plain(_value(entry.get("title_detail")) or entry.get("title", "")),
        text=text,
        author=_names(entry),
        source=_plain((entry.get("source") or {}).get("title") or feed.get("title", "")),
        published=entry.get("published") or entry.get("updated") or "",
        url=entry.get("feedburner_origlink") or entry.get("link") or "",
        language=entry.get("language") or feed.get("language") or "",
    )


def _json_entry(entry: Mapping[str, object], feed: Mapping[str, object]) -> Entry:
    texts = [text_of(entry.get(name)) for name in ("content_html", "content_text")]
    return Entry(
        title=text_of(entry.get("title")),
        text=next(filter(None, texts), "") or text_of(entry.get("summary")),
        author=text_of(entry.get("authors") or entry.get("author")),
        source=text_of(feed.get("title")),
        published=text_of(entry.get("date_published")) or text_of(entry.get("date_modified")),
        url=text_of(entry.get("url")) or text_of(entry.get("external_url")),
        language=text_of(entry.get("language")) or text_of(feed.get("language")),
    )


def _names(entry: Mapping[str, Any]) -> str:
    if mailed := _MAILED.fullmatch(str(entry.get("author") or "").strip()):
        return mailed["name"]
    several = [one.get("name") or "" for one in entry.get("authors") or () if isinstance(one, Mapping)]
    return ", ".join(dict.fromkeys(filter(None, several))) or entry.get("author") or ""


def _value(detail: Any) -> str:
    return str(detail.get("value") or "") if isinstance(detail, Mapping) else ""


def _longest(texts: Sequence[str]) -> str:
    return max(texts, key=lambda text: len(_TAG.sub("", text)), default="")


def _plain(text: str) -> str:
    return html_fragment.without_entities(_TAG.sub("", text))
