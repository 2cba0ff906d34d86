"""Lists of links to invented sites, as browsers, Pocket, Instapaper and Readwise write them."""

import json
from datetime import date

import pytest

from reader.errors import FileError
from reader.formats import registry
from reader.model import ArticleDraft, Remark, SourceFile

POCKET = (
    "title,url,time_added,tags,status\n"
    "Board meets,https://beacon.example/2021/03/02/board,1614700000,harbour|news,unread\n"
    "https://crier.example/x,https://crier.example/x,1614700000,,archive\n"
)
INSTAPAPER = (
    "URL,Title,Selection,Folder,Timestamp\n"
    "https://beacon.example/2021/03/02/board,Board meets,,Unread,1614700000\n"
    "https://crier.example/x,https://crier.example/x,,Archive,1614700000\n"
)
READER = (
    "Title,URL,Document tags,Saved date,Reading progress,Location,Seen\n"
    "Board meets,https://beacon.example/2021/03/02/board,[],2021-03-02 15:46:40+00:00,0.1,new,True\n"
    "https://crier.example/x,https://crier.example/x,[],2021-03-02 15:46:40+00:00,0,new,True\n"
)
PAGE = (
    "<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>"
    '<li><a href="https://beacon.example/2021/03/02/board" time_added="1614700000" tags="">Board meets</a></li>'
    '<li><a href="https://crier.example/x" time_added="1614700000">https://crier.example/x</a></li></ul></body></html>'
)
BOOKMARKS = (
    "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<DL><p>\n<DT><H3>News</H3>\n<DL><p>\n"
    '<DT><A HREF="https://beacon.example/2021/03/02/board" ADD_DATE="1614700000">Board meets</A>\n'
    '<DT><A HREF="javascript:x">Run</A>\n'
    '<DT><A HREF="https://crier.example/x" ADD_DATE="1614700000">https://crier.example/x</A>\n</DL><p></DL>'
)
KEPT = json.dumps(
    {
        "bookmarks": [
            {
                "createdAt": 1614700000,
                "title": title,
                "tags": ["a"],
                "content": {"type": "link", "url": url},
            }
            for title, url in [
                ("Board meets", "https://beacon.example/2021/03/02/board"),
                ("https://crier.example/x", "https://crier.example/x"),
            ]
        ]
    }
)


def read(text: str, name: str) -> list[ArticleDraft | FileError | Remark]:
    return registry.articles(SourceFile(f"/lists/{name}", text.encode(), "0" * 64))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (POCKET, "part_000000.csv"),
        (INSTAPAPER, "instapaper-export.csv"),
        (READER, "reader.csv"),
        (PAGE, "ril_export.html"),
        (BOOKMARKS, "bookmarks.html"),
        (KEPT, "kept.json"),
    ],
)
def test_links_are_kept_as_titles_and_addresses_that_are_dated_by_nothing_but_these(text: str, name: str) -> None:
    first, second, remark = read(text, name)
    assert isinstance(first, ArticleDraft)
    assert isinstance(second, ArticleDraft)
    assert (first.title, first.url, first.body) == ("Board meets", "https://beacon.example/2021/03/02/board", "")
    assert (first.published, first.source, first.part) == (date(2021, 3, 2), "beacon.example", 1)
    assert (second.title, second.published, second.part) == ("https://crier.example/x", None, 2)
    assert second.undated_because == "Of its day is known only that it was saved on 2 March 2021."
    assert remark == Remark(f"{name} holds links only: 2 titles and addresses of articles, without their texts.")


def test_a_table_of_people_is_no_list_of_links() -> None:
    [refusal] = read("name,address,phone\nRena Holt,1 Mill Lane,7\nTom Ash,2 Mill Lane,8\n", "people.csv")
    assert "hold no texts" in str(refusal)
