from datetime import date
from pathlib import Path

import pytest

from reader.formats.files import source_file
from reader.formats.mhtml_pages import MhtmlPages, read
from reader.formats.refusal import RefusedError

TEXT = "The harbour of Vellmouth opened its new lock on Tuesday, after eleven years of work and two of quarrel."
URL = "https://post.example/lock"
PAGE = f"<html><head><title>Lock opens</title></head><body><h1>Lock opens</h1><p>{TEXT}</p></body></html>"
FIELDS = (
    f"From: <Saved by Blink>\nSnapshot-Content-Location: {URL}\nSubject: Lock\nDate: Sat, 28 Nov 2026 10:00:00 +0000\n"
)


def saved(*pages: tuple[str, str], fields: str = FIELDS) -> bytes:
    parts = "".join(
        f"--=_x\nContent-Type: text/html; charset=utf-8\nContent-Location: {url}\n\n{markup}\n" for url, markup in pages
    )
    return f'{fields}MIME-Version: 1.0\nContent-Type: multipart/related; boundary="=_x"\n\n{parts}--=_x--\n'.encode()


def test_the_page_in_the_file_is_the_article_and_its_day_is_not_that_of_saving() -> None:
    draft = read(source_file(Path("a.mhtml"), saved((URL, PAGE))), today=date(2026, 12, 1))
    assert (draft.title, draft.body, draft.url, draft.published) == ("Lock opens", TEXT, URL, None)


def test_adverts_in_frames_are_not_the_article_and_texts_in_frames_are() -> None:
    advert = ("https://ads.example/x", f"<p>{'Three pairs of boots for the price of two. ' * 9}</p>")
    assert read(source_file(Path("a.mht"), saved((URL, PAGE), advert))).title == "Lock opens"
    frames = ("https://post.example/", "<frameset><frame src=menu.html><frame src=lock></frameset>")
    assert read(source_file(Path("a.mht"), saved(frames, (URL, PAGE)))).title == "Lock opens"


def test_a_page_in_a_file_is_known_by_its_fields_and_mail_is_none() -> None:
    assert MhtmlPages().recognises(source_file(Path("a"), saved((URL, PAGE))))
    assert MhtmlPages().recognises(source_file(Path("a"), saved((URL, PAGE), fields="")))
    mail = b"From: a@b.example\nTo: c@d.example\nSubject: Hello\nContent-Type: text/html\n\n<p>Hello</p>"
    assert not MhtmlPages().recognises(source_file(Path("a"), mail))
    assert not MhtmlPages().recognises(source_file(Path("a.mhtml"), b"Lock opens"))


def test_a_file_without_a_page_says_so() -> None:
    with pytest.raises(RefusedError, match="has no page in it"):
        read(source_file(Path("a.mhtml"), saved()))


def test_the_original_is_the_whole_page() -> None:
    assert MhtmlPages().original_text(source_file(Path("a"), saved((URL, PAGE))), 0, "") == f"Lock opens\n\n{TEXT}"
