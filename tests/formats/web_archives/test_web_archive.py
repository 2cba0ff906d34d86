"""Archives of invented sites, as crawlers and browsers write them."""

import gzip
import io
import json
import zipfile
from datetime import date
from hashlib import sha256

import pytest

from reader.errors import FileError
from reader.formats import registry
from reader.model import ArticleDraft, Remark, SourceFile

TEXT = (
    "The harbour board met behind closed doors on Monday, and its chairman left without a word to anybody at all.",
    "He said later that he had no choice, and that his deputy, Möller, would lead the board for the time being.",
    "The deputy, who had come by the first ferry of the day, said that nobody had told her of it before noon.",
)
BOARD = "https://beacon.example/2021/03/02/board"


def page(title: str) -> str:
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in TEXT)
    links = "".join(f'<li><a href="/{n}">Link {n}</a></li>' for n in range(9))
    body = f"<ul>{links}</ul><article><h1>{title}</h1>{paragraphs}</article>"
    return f"<html><head><title>{title}</title></head><body>{body}</body></html>"


def record(kind: str, url: str, block: bytes) -> bytes:
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2024-01-01T00:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:{len(block)}>\r\nContent-Type: application/http; msgtype={kind}\r\n"
        f"Content-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def warc(*captures: tuple[str, str, str, bytes], packed: bool = True) -> bytes:
    records = [record("warcinfo", "", b"software: hand\r\n")]
    for url, status, kind, data in captures:
        head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(data)}\r\n\r\n"
        records += [record("response", url, head.encode() + data), record("request", url, b"GET / HTTP/1.1\r\n\r\n")]
    return b"".join(gzip.compress(one) if packed else one for one in records)


CAPTURES = (
    ("https://beacon.example/robots.txt", "200 OK", "text/plain", b"User-agent: *\nDisallow:\n" * 40),
    ("https://beacon.example/old", "301 Moved", "text/html", page("Moved").encode()),
    ("https://beacon.example/a.png", "200 OK", "image/png", b"\x89PNG"),
    (BOARD, "200 OK", "text/html; charset=iso-8859-1", page("Board meets").encode("iso-8859-1")),
    (BOARD, "200 OK", "text/html; charset=iso-8859-1", page("Board meets").encode("iso-8859-1")),
    ("https://beacon.example/ads", "200 OK", "text/html", b"<p><a href='/'>Buy</a></p>"),
    ("https://beacon.example/note.txt", "200 OK", "text/plain", ("Fair opens\n\n" + "\n\n".join(TEXT) * 2).encode()),
)


def read(data: bytes, name: str = "a.warc.gz") -> list[ArticleDraft | FileError | Remark]:
    return registry.articles(SourceFile(f"/web/{name}", data, sha256(data).hexdigest()))


@pytest.mark.parametrize("packed", [True, False])
def test_each_page_that_was_fetched_is_an_article_once_with_its_address(packed: bool) -> None:
    board, note, remark = read(warc(*CAPTURES, packed=packed))
    assert isinstance(board, ArticleDraft)
    assert isinstance(note, ArticleDraft)
    assert (board.title, board.url, board.published, board.part) == ("Board meets", BOARD, date(2021, 3, 2), 1)
    assert board.body == "\n\n".join(TEXT)
    assert (note.title, note.url, note.part) == ("Fair opens", "https://beacon.example/note.txt", 2)
    assert remark == Remark("a.warc.gz also holds what is no article: 2 of its pages.")


def test_of_a_package_only_the_pages_that_it_lists_are_read() -> None:
    stream = io.BytesIO()
    listed = {"url": BOARD, "title": "Board meets", "ts": "2024-01-01T00:00:00Z"}
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr("archive/data.warc.gz", warc(*CAPTURES))
        package.writestr("pages/pages.jsonl", '{"format": "json-pages-1.0"}\n' + json.dumps(listed) + "\n{")
        package.writestr("datapackage.json", "{}")
    [draft] = read(stream.getvalue(), "a.wacz")
    assert isinstance(draft, ArticleDraft)
    assert (draft.title, draft.url) == ("Board meets", BOARD)


def test_an_archive_that_is_damaged_or_has_no_page_says_so() -> None:
    [refusal] = read(warc(*CAPTURES)[:400])
    assert isinstance(refusal, FileError)
    [refusal] = read(warc(CAPTURES[3], packed=False).replace(b"WARC-Target-URI", b"WARC-Other-URI"), "a.warc")
    assert str(refusal) == "a.warc is a web archive that is damaged or not whole."
    [refusal] = read(warc(CAPTURES[0], CAPTURES[2]))
    assert str(refusal) == "a.warc.gz is a web archive without an article: of what was fetched nothing is one."


def test_an_address_that_is_none_harms_no_page() -> None:
    [draft] = read(warc(("http://[beacon.example/a", "200 OK", "text/html", page("Board meets").encode())))
    assert isinstance(draft, ArticleDraft)
    assert draft.title == "Board meets"


def test_an_archive_that_unpacks_without_end_is_not_read() -> None:
    bomb = (BOARD, "200 OK", "text/html", b"<p>" + bytes(30_000_000))
    [refusal] = read(warc(bomb))
    assert isinstance(refusal, FileError)
    inner = gzip.compress(bytes(250_000_000), 9)
    [refusal] = read(warc((BOARD, "200 OK", "image/png", b"")) + inner)
    assert isinstance(refusal, FileError)


def test_what_a_page_says_is_shown_as_its_original() -> None:
    data = warc(*CAPTURES)
    assert registry.original_text(SourceFile("/web/a.warc.gz", data, ""), 1, "") == page("Board meets")


def test_a_page_is_put_together_of_the_chunks_that_it_was_sent_in() -> None:
    sent = page("Board meets").encode()
    chunks = [sent[at : at + 7] for at in range(0, len(sent), 7)]
    chunked = b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks) + b"0\r\n\r\n"
    for body in (chunked, sent):  # some say that it is sent in chunks, and it is not
        head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
        [draft] = read(record("response", BOARD, head + body), "a.warc")
        assert isinstance(draft, ArticleDraft)
        assert draft.body == "\n\n".join(TEXT)


def test_an_archive_of_nothing_but_heads_is_refused_soon() -> None:
    nothing = b"WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 0\r\n\r\n\r\n\r\n"
    [error] = read(nothing * 3_002, "a.warc")
    assert str(error) == "a.warc holds more than 3,000 records with nothing in them."
