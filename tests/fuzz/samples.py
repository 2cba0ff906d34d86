"""A small honest file of each format, made here: what is then damaged."""

from __future__ import annotations

import gzip
import io
import json
import tarfile
import zipfile
from collections.abc import Callable, Mapping
from email.message import EmailMessage

TITLE = "Ferry runs again after a night on the sandbank"
PARAGRAPHS = (
    "The ferry of Tarn carried its first passengers on Monday, said the council of Lower Ashling.",
    "Ida Lund, who runs it, thanked the coast guard of Merrow. “It was a long night,” she said.",
    "The port authority will meet in March; schoolchildren still go first.",
)
TEXT = f"{TITLE}\nBy Ida Lund\n3 March 2021\n\n" + "\n\n".join(PARAGRAPHS) + "\n"
_BODY = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
HTML = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{TITLE} | Tarn Post</title>
<meta property="og:title" content="{TITLE}"><meta property="og:site_name" content="Tarn Post">
<link rel="canonical" href="https://tarnpost.example/ferry"><meta name="author" content="Ida Lund">
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{TITLE}", "datePublished": "2021-03-03",
"author": {{"@type": "Person", "name": "Ida Lund"}}, "articleBody": "{PARAGRAPHS[0]}"}}</script></head>
<body><nav><ul><li><a href="/">Home</a></li></ul></nav><article><h1>{TITLE}</h1><p class="byline">By Ida Lund</p>
{_BODY}<ul><li>One</li><li>Two</li></ul><table><tr><td>1</td><td>2</td></tr></table><blockquote>Three</blockquote>
</article><footer>© Tarn Post</footer></body></html>"""


def mail() -> bytes:
    message = EmailMessage()
    message["From"], message["Subject"] = "Ida Lund <ida@tarn.example>", TITLE
    message["Date"] = "Wed, 03 Mar 2021 10:00:00 +0000"
    message.set_content("\n\n".join(PARAGRAPHS))
    message.add_alternative(HTML, subtype="html")
    message.add_attachment(TEXT.encode(), maintype="text", subtype="plain", filename="ferry.txt")
    for part in message.walk():
        if part.is_multipart():
            part.set_boundary(f"----{part.get_content_subtype()}")  # else it is another one each time
    return message.as_bytes()


def mailbox() -> bytes:
    return b"".join(b"From ida@tarn.example Wed Mar  3 10:00:00 2021\n" + mail() + b"\n" for _ in range(3))


def mhtml() -> bytes:
    head = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://tarnpost.example/ferry\r\nMIME-Version: 1.0\r\n"
        f'Subject: {TITLE}\r\nContent-Type: multipart/related; type="text/html"; boundary="----b"\r\n\r\n'
        "------b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n"
        "Content-Location: https://tarnpost.example/ferry\r\n\r\n"
    )
    return f"{head}{HTML}\r\n------b--\r\n".encode()


def zipped(members: Mapping[str, str | bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)  # of 1980, whenever it is made
    return made.getvalue()


def archive() -> bytes:
    inner = zipped({"inner.txt": TEXT, "inner.eml": mail()})
    return zipped(
        {"a/ferry.txt": TEXT, "ferry.html": HTML, "mail.eml": mail(), "inner.zip": inner, "ferry.docx": docx()}
    )


def tar_archive() -> bytes:
    """Return what tar makes of a folder: files, a long name, a link, a device, and an archive in it."""
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w", format=tarfile.GNU_FORMAT) as kept:
        members = {"a/ferry.txt": TEXT.encode(), f"a/{'long ' * 40}.html": HTML.encode(), "in.zip": archive()}
        for name, data in members.items():
            told = tarfile.TarInfo(name)
            told.size = len(data)
            kept.addfile(told, io.BytesIO(data))
        for name, kind in (("link.txt", tarfile.SYMTYPE), ("hard.txt", tarfile.LNKTYPE), ("device", tarfile.CHRTYPE)):
            told = tarfile.TarInfo(name)
            told.type, told.linkname = kind, "a/ferry.txt"
            kept.addfile(told)
    return made.getvalue()


def saved_pages() -> bytes:
    """Return a folder with a page that a browser saved, what belongs to it, and another page in one file."""
    frame = (
        f'<html><body><iframe src="Ferry_files/saved_resource.html"></iframe><article>{_BODY}</article></body></html>'
    )
    return zipped(
        {
            "news/Ferry.html": frame,
            "news/Ferry_files/saved_resource.html": HTML,
            "news/Ferry_files/style.css": "p { color: red }",
            "news/Other.mhtml": mhtml(),
            "news/Ferry_dateien/a.txt": TEXT,
        }
    )


def omnivore() -> bytes:
    known = [{"slug": "ferry", "title": TITLE, "url": "https://t.example/1", "author": "Ida Lund", "labels": []}]
    return zipped(
        {
            "metadata_0_to_20.json": json.dumps(known),
            "content/ferry.html": HTML,
            "highlights/ferry.md": f"> {PARAGRAPHS[0]}\n",
        }
    )


def zotero() -> bytes:
    known = [{"id": "a", "title": TITLE, "attachments": [{"path": "storage/A1/ferry.html"}], "type": "webpage"}]
    return zipped({"library.json": json.dumps(known), "storage/A1/ferry.html": HTML, "library.ris": ris()})


_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_WORD_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def docx() -> bytes:
    lines = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in (TITLE, "By Ida Lund", *PARAGRAPHS))
    table = f"<w:tbl><w:tr><w:tc><w:p><w:r><w:t>{TITLE}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType='
            '"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml"'
            f' ContentType="{_WORD_MAIN}"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" Type='
            f'"{_OFFICE}/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/document.xml": f'<w:document xmlns:w="{_W}"><w:body>{lines}{table}</w:body></w:document>',
        }
    )


_ODF = "urn:oasis:names:tc:opendocument:xmlns"


def odt() -> bytes:
    lines = "".join(f"<text:p>{line}</text:p>" for line in PARAGRAPHS)
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f'<office:document-content xmlns:office="{_ODF}:office:1.0" xmlns:text="{_ODF}:text:1.0">'
            f"<office:body><office:text><text:h>{TITLE}</text:h>{lines}</office:text></office:body>"
            "</office:document-content>",
            "META-INF/manifest.xml": f'<m:manifest xmlns:m="{_ODF}:manifest:1.0"><m:file-entry m:full-path="/"'
            ' m:media-type="application/vnd.oasis.opendocument.text"/></m:manifest>',
        }
    )


def rtf() -> bytes:
    lines = "".join(rf"\pard {line}\par " for line in PARAGRAPHS)
    return (
        r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times;}}{\info{\title " + TITLE + r"}{\author Ida Lund}}"
        r"\f0\b " + TITLE + r"\b0\par " + lines.replace("“", r"\'93").replace("”", r"\u8221?") + r"{\*\x\bin4 abcd}}"
    ).encode("cp1252")


def epub() -> bytes:
    chapter = (
        f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>{TITLE}</title></head><body>{_BODY}</body></html>'
    )
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
            '<rootfile full-path="c.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
            "c.opf": '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<metadata><dc:title>{TITLE}</dc:title><dc:creator>Ida Lund</dc:creator></metadata><manifest>"
            '<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/><item id="b" href="b.xhtml"'
            ' media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine>'
            "</package>",
            "a.xhtml": chapter,
            "b.xhtml": chapter,
        }
    )


def pdf() -> bytes:
    shown = "".join(f"({line.replace('“', '').replace('”', '')}) Tj 0 -14 Td " for line in (TITLE, *PARAGRAPHS))
    content = f"BT /F1 10 Tf 50 700 Td {shown}ET".encode("ascii", "ignore")
    bodies = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        f"<</Title({TITLE})/Author(Ida Lund)/CreationDate(D:20210303100000Z)>>".encode(),
    ]
    made, starts = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, start=1):
        starts.append(len(made))
        made += b"%d 0 obj%s endobj\n" % (number, body)
    rows = b"".join(b"%010d 00000 n \n" % start for start in starts)
    end = b"trailer<</Size %d/Root 1 0 R/Info 6 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(bodies) + 1, len(made))
    return made + b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(bodies) + 1, rows) + end


_ROWS = tuple(
    {
        "title": f"{TITLE} {at}",
        "author": "Ida Lund",
        "date": "2021-03-03",
        "url": f"https://t.example/{at}",
        "text": text,
    }
    for at, text in enumerate(PARAGRAPHS)
)


def csv() -> bytes:
    quoted = [",".join(f'"{value}"' for value in row.values()) for row in _ROWS]
    return "\r\n".join([",".join(_ROWS[0]), *quoted, ""]).encode()


def xlsx() -> bytes:
    from openpyxl import Workbook

    book, made = Workbook(), io.BytesIO()
    sheet = book.active
    assert sheet
    for row in (list(_ROWS[0]), *(list(row.values()) for row in _ROWS)):
        sheet.append(row)
    book.save(made)
    with zipfile.ZipFile(made) as archive:
        members = {name: archive.read(name) for name in archive.namelist() if not name.startswith("docProps/")}
    return zipped(members)


def feed() -> bytes:
    entries = "".join(
        f"<item><title>{row['title']}</title><link>{row['url']}</link><pubDate>Wed, 03 Mar 2021 10:00:00 GMT</pubDate>"
        f"<description><![CDATA[{_BODY}]]></description></item>"
        for row in _ROWS
    )
    return (
        f'<?xml version="1.0"?><rss version="2.0"><channel><title>Tarn Post</title>{entries}</channel></rss>'.encode()
    )


def atom() -> bytes:
    entries = "".join(
        f"<entry><title>{row['title']}</title><link href='{row['url']}'/><updated>2021-03-03T10:00:00Z</updated>"
        f"<content type='html'>{row['text']}</content></entry>"
        for row in _ROWS
    )
    return (
        f'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Tarn</title>{entries}</feed>'.encode()
    )


def opml() -> bytes:
    return b'<?xml version="1.0"?><opml version="2.0"><body><outline text="Tarn" xmlUrl="https://t.example/f"/></body></opml>'


def warc() -> bytes:
    page = HTML.encode()
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%s" % (len(page), page)
    head = (
        b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://tarnpost.example/ferry\r\nWARC-Date:"
        b" 2021-03-03T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
        b"Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n" % len(answer)
    )
    return (head + answer + b"\r\n\r\n") * 2


def wacz() -> bytes:
    page = json.dumps({"url": "https://tarnpost.example/ferry", "title": TITLE, "ts": "2021-03-03T10:00:00Z"})
    return zipped(
        {
            "datapackage.json": json.dumps({"profile": "data-package", "wacz_version": "1.1.1", "resources": []}),
            "archive/data.warc.gz": gzip.compress(warc(), mtime=0),
            "pages/pages.jsonl": '{"format": "json-pages-1.0", "id": "pages"}\n' + page + "\n",
        }
    )


def markdown() -> bytes:
    head = (
        f'---\ntitle: "{TITLE}"\nauthor:\n  - "[[Ida Lund]]"\npublished: 2021-03-03\nsource: https://t.example/1\n---\n'
    )
    return f"{head}# {TITLE}\n\n> {PARAGRAPHS[0]}\n\n* One\n* Two\n\n{PARAGRAPHS[1]}\n".encode()


def wallabag() -> bytes:
    saved = [
        {"title": row["title"], "url": row["url"], "content": _BODY, "published_at": "2021-03-03T10:00:00+0000"}
        for row in _ROWS
    ]
    return json.dumps(saved).encode()


def csl_json() -> bytes:
    known = [
        {
            "id": row["url"],
            "type": "article-newspaper",
            "title": row["title"],
            "abstract": row["text"],
            "issued": {"date-parts": [[2021, 3, 3]]},
        }
        for row in _ROWS
    ]
    return json.dumps(known).encode()


def ris() -> bytes:
    return "".join(
        f"TY  - NEWS\r\nTI  - {row['title']}\r\nAU  - Lund, Ida\r\nDA  - 2021/03/03\r\n"
        f"AB  - {row['text']}\r\nER  - \r\n"
        for row in _ROWS
    ).encode()


def pocket() -> bytes:
    return b"title,url,time_added,tags,status\r\nFerry,https://t.example/1,1614765600,,unread\r\n"


def nexis() -> bytes:
    documents = "".join(
        f"{at} of 3 DOCUMENTS\n\nTarn Post\n\nMarch 3, 2021 Wednesday\n\n{row['title']}\n\nBYLINE: Ida Lund\n\n"
        f"LENGTH: 120 words\n\n{row['text']}\n\nLOAD-DATE: March 4, 2021\n\n\n"
        for at, row in enumerate(_ROWS, start=1)
    )
    return documents.encode()


SAMPLES: dict[str, Callable[[], bytes]] = {
    "ferry.txt": TEXT.encode,
    "ferry.md": markdown,
    "ferry.html": HTML.encode,
    "ferry.mhtml": mhtml,
    "ferry.eml": mail,
    "ferry.mbox": mailbox,
    "ferry.zip": archive,
    "ferry.tar": tar_archive,
    "ferry.tar.gz": lambda: gzip.compress(tar_archive(), mtime=0),
    "ferry.txt.gz": lambda: gzip.compress(TEXT.encode(), mtime=0),
    "saved.zip": saved_pages,
    "omnivore.zip": omnivore,
    "zotero.zip": zotero,
    "ferry.docx": docx,
    "ferry.odt": odt,
    "ferry.rtf": rtf,
    "ferry.epub": epub,
    "ferry.pdf": pdf,
    "ferry.csv": csv,
    "ferry.jsonl": lambda: "\n".join(map(json.dumps, _ROWS)).encode(),
    "ferry.xlsx": xlsx,
    "ferry.rss": feed,
    "ferry.atom": atom,
    "ferry.opml": opml,
    "ferry.warc": warc,
    "ferry.warc.gz": lambda: gzip.compress(warc(), mtime=0),
    "ferry.wacz": wacz,
    "wallabag.json": wallabag,
    "zotero.json": csl_json,
    "zotero.ris": ris,
    "pocket.csv": pocket,
    "nexis.txt": nexis,
}
