import plistlib
from pathlib import Path

import pytest

from reader.errors import FileError
from reader.formats import registry
from reader.formats.files import source_file
from reader.model import ArticleDraft, SourceFile

TEXT = "The harbour of Vellmouth opened its new lock on Tuesday, after eleven years of work and two of quarrel."
URL = "https://post.example/lock"
PAGE = f"<html><head><title>Lock opens</title></head><body><h1>Lock opens</h1><p>{TEXT}</p></body></html>"


def resource(page: str, url: str = URL) -> dict[str, object]:
    return {"WebResourceData": page.encode(), "WebResourceURL": url, "WebResourceMIMEType": "text/html"}


def saved(archive: dict[str, object], form: plistlib.PlistFormat = plistlib.FMT_BINARY) -> SourceFile:
    return source_file(Path("a.webarchive"), plistlib.dumps(archive, fmt=form))


@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_the_page_in_the_file_is_the_article(form: plistlib.PlistFormat) -> None:
    [draft] = registry.articles(saved({"WebMainResource": resource(PAGE)}, form))
    assert isinstance(draft, ArticleDraft)
    assert (draft.title, draft.body, draft.url) == ("Lock opens", TEXT, URL)


def test_a_page_of_frames_has_its_article_in_one_of_them() -> None:
    frames = [{"WebMainResource": resource("<p>Boots</p><a href=x>Buy</a>")}, {"WebMainResource": resource(PAGE)}]
    outer = resource("<frameset><frame src=a><frame src=b></frameset>", "https://post.example/")
    [draft] = registry.articles(saved({"WebMainResource": outer, "WebSubframeArchives": frames}))
    assert isinstance(draft, ArticleDraft)
    assert draft.title == "Lock opens"


@pytest.mark.parametrize("data", [b"bplist00 WebMainResource", plistlib.dumps({"WebMainResource": 1})])
def test_a_file_without_a_page_says_so(data: bytes) -> None:
    [refused] = registry.articles(source_file(Path("a.webarchive"), data))
    assert isinstance(refused, FileError)
    assert "page" in str(refused)
