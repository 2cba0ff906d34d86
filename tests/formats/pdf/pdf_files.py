"""PDF files for tests: lines of Helvetica at points counted from the lower left."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import NamedTuple

WIDTH, HEIGHT = 595, 842


class Drawn(NamedTuple):
    """A line of text where its baseline begins; `turn` is a matrix that turns it."""

    x: float
    y: float
    text: str
    size: float = 10
    turn: str = "1 0 0 1"


def column(x: float, y: float, lines: Sequence[str], size: float = 10, leading: float = 1.2) -> list[Drawn]:
    """Return lines below each other; two blanks before one indent it."""
    return [
        Drawn(x + (size if line.startswith("  ") else 0), y - number * size * leading, line.strip(), size)
        for number, line in enumerate(lines)
    ]


def by_rows(*columns: Sequence[Drawn]) -> list[Drawn]:
    """Return columns drawn as some programs do: line by line across all of them."""
    return sorted((one for column in columns for one in column), key=lambda one: (-one.y, one.x))


def pdf(*pages: Sequence[Drawn], info: str = "", trailer: str = "", content: bytes | None = None) -> bytes:
    """Return a file of these pages; a `content` takes the place of what they draw."""
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {len(pages)}/Kids[{' '.join(f'{5 + 2 * number} 0 R' for number in range(len(pages)))}]>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        f"<<{info}>>",
    ]
    streams: dict[int, bytes] = {}
    for page in pages:
        size = f"/MediaBox[0 0 {WIDTH} {HEIGHT}]/Resources<</Font<</F 3 0 R>>>>"
        objects.append(f"<</Type/Page/Parent 2 0 R{size}/Contents {len(objects) + 2} 0 R>>")
        streams[len(objects) + 1] = content if content is not None else b"\n".join(map(_drawing, page))
        objects.append("")
    return _file(objects, streams, trailer)


def _drawing(one: Drawn) -> bytes:
    text = one.text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return b"BT /F %g Tf %s %g %g Tm (%s) Tj ET" % (one.size, one.turn.encode(), one.x, one.y, text)


def _file(objects: Sequence[str], streams: dict[int, bytes], trailer: str) -> bytes:
    data, places = b"%PDF-1.5\n", []
    for number, dictionary in enumerate(objects, 1):
        places.append(len(data))
        body = dictionary.encode("cp1252")
        if number in streams:
            packed = zlib.compress(streams[number])
            body = b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(packed), packed)
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer\n<</Size %d/Root 1 0 R/Info 4 0 R%s>>\nstartxref\n%d\n%%%%EOF\n"
    size = len(objects) + 1
    return data + b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table) + end % (size, trailer.encode(), len(data))
