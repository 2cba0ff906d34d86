"""What becomes of a file on its way, and what somebody who means harm makes of it: the same for the same number."""

from __future__ import annotations

import gzip
import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Callable, Sequence
from random import Random

_TOKENS = (
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\x1b[31m", b"\r", b"\n\n\n", b"\xe2\x80\xae", b"%n%s",
    b"<", b"</", b"<!--", b"<![CDATA[", b"<p>", b"<table><tr><td>", b"<div>", b"&#0;", b"&#x110000;", b"&a;",
    b'<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>',
    b'<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
    b"{", b"[", b'{"a":', b"}", b"]", b'"', b"'", b"\\", b",", b";", b"\t", b"{\\rtf1", b"\\bin99999999 ", b"\\u-1?",
    b"../../../../tmp/escaped", b"=?utf-8?q?=00?=", b"=?x?b?!!?=",
    b"Content-Type: multipart/mixed; boundary=x\n\n--x\n",
    b"<</Kids[1 0 R 2 0 R]>>", b" 0 R", b"stream\n", b"endobj",
    b"---\n", b"&x [*x,*x]\n", b"!!python/object/apply:os.abort []",
    b"9999999999999999999999", b"-1", b"1e999", b"NaN", b"0001-01-01", b"99999-99-99", b"\xf0\x9d\x92\xaa",
)  # fmt: skip
_NAMES = (
    "../../tmp/escaped.txt", "/etc/passwd", "C:\\escaped.txt", "..\\..\\escaped.txt", ".", "..", "/", "", "a//b.txt",
    "a\x00b.txt", "a\nb.txt", "a\u202egnp.txt", "CON.txt", "a" * 60_000, "a/" * 20_000 + "b.txt", "Ferry_files/b.html",
    "library.json", "metadata_0_to_20.json", "mimetype", "word/document.xml", "[Content_Types].xml", "ferry.html",
    "日本語.txt", "Ünï.txt", ".hidden", "__MACOSX/._a.txt", "a.zip", "a.library",
)  # fmt: skip
_DIRECTORY = ((8, 2), (10, 2), (16, 4), (20, 4), (24, 4), (28, 2), (30, 2), (32, 2), (38, 4), (42, 4))  # of an entry
_END = ((8, 2), (10, 2), (12, 4), (16, 4), (20, 2))  # fields of the end of a directory: where, and of how many bytes
_TAR_FIELDS = ((0, 100), (100, 8), (124, 12), (136, 12), (156, 1), (157, 100), (345, 155), (386, 12), (482, 1))
_TAR_VALUES = (
    b"", b"0", b"77777777777", b"\x80" + b"\xff" * 11, b"\xff" * 12, b"00000000001", b"../../tmp/escaped.txt",
    b"/etc/passwd", b"5", b"2", b"1", b"3", b"g", b"x", b"L", b"K", b"S", b"D", b"V", b"a\nb\xff.txt", b"." * 100,
)  # fmt: skip
_LARGE = (b"0", b"-1", b"255", b"65536", b"2147483648", b"4294967295", b"18446744073709551616", b"9" * 400)
_WITHIN = 0.75  # of the archives that are changed: what is within them, so that they can be opened
_GZIP = b"\x1f\x8b"
_REPEATED = (2, 10, 1_000, 20_000)
_LONGEST = 1_000_000  # bytes: a small file is to be refused quickly
_NUMBER = re.compile(rb"\d{1,12}")

Mutation = Callable[[Random, bytes, Sequence[bytes]], bytes]


def mutated(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Return the file with some changes; `others` are files that parts may come from."""
    if data.startswith(b"PK") and random.random() < _WITHIN:
        return random.choice(_OF_ARCHIVES)(random, data, others)
    if data.startswith(_GZIP) and random.random() < _WITHIN:
        return change_unpacked(random, data, others)
    if data[257:262] == b"ustar" and random.random() < _WITHIN:
        return lie_in_header(random, data, others)
    for _ in range(random.choice((1, 1, 2, 4, 8))):
        data = random.choice(MUTATIONS)(random, data, others)[:_LONGEST] or b" "
    return data


def flip_bits(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    changed = bytearray(data)
    for _ in range(random.choice((1, 4, 40))):
        changed[random.randrange(len(changed))] ^= 1 << random.randrange(8)
    return bytes(changed)


def truncate(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    return data[: random.randrange(len(data) + 1)]


def behead(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    return data[random.randrange(min(len(data), 64)) :]


def repeat_block(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    start, end = _stretch(random, data)
    times = min(random.choice(_REPEATED), _LONGEST // (end - start + 1))
    return data[:start] + data[start:end] * times + data[end:]


def remove_block(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    start, end = _stretch(random, data)
    return data[:start] + data[end:]


def swap_blocks(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    start, end = _stretch(random, data)
    rest = data[:start] + data[end:]
    at = random.randrange(len(rest) + 1)
    return rest[:at] + data[start:end] + rest[at:]


def splice(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    other = random.choice(others)
    start, end = _stretch(random, other)
    at = random.randrange(len(data) + 1)
    return data[:at] + other[start:end] + data[at + random.choice((0, end - start)) :]


def insert_token(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    token = random.choice(_TOKENS) * random.choice((1, 1, 1, *_REPEATED))
    at = random.randrange(len(data) + 1)
    return data[:at] + token + data[at:]


def change_number(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    found = list(_NUMBER.finditer(data, 0, 200_000))
    if not found:
        return data
    number = random.choice(found)
    return data[: number.start()] + random.choice(_LARGE) + data[number.end() :]


def change_member(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Change a file within an archive, which stays whole; or nothing, where this is none."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [(one, archive.read(one)) for one in archive.infolist()[:50] if one.file_size < _LONGEST]
    except Exception:  # noqa: BLE001 - after other changes it may be anything
        return data
    if not members:
        return data
    chosen, made = random.randrange(len(members)), io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        warnings.simplefilter("ignore")  # two of the same name
        for at, (member, content) in enumerate(members):
            changed = mutated(random, content or b" ", others) if at == chosen else content
            archive.writestr(zipfile.ZipInfo(member.filename[:100] or "a"), changed, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def rename_member(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Call a file within an archive otherwise, perhaps as another; or nothing, where this is none."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [(one.filename, archive.read(one)) for one in archive.infolist()[:50] if one.file_size < _LONGEST]
    except Exception:  # noqa: BLE001 - after other changes it may be anything
        return data
    made = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        warnings.simplefilter("ignore")  # two of the same name
        for name, content in members:
            named = random.choice((*_NAMES, *(other for other, _ in members))) if random.random() < 0.5 else name
            info = zipfile.ZipInfo("a")
            info.filename = named[:60_000]
            info.external_attr = random.choice((0, 0, 0, 0o120777 << 16, 0x10))
            archive.writestr(
                info, content, random.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2))
            )
    return made.getvalue()


def lie_in_directory(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Change what an archive says of its files, or of the list of them; or nothing, where this is none."""
    mark, fields = random.choice(((b"PK\x01\x02", _DIRECTORY), (b"PK\x01\x02", _DIRECTORY), (b"PK\x05\x06", _END)))
    places = [found.start() for found in re.finditer(re.escape(mark), data)]
    if not places:
        return data
    offset, size = random.choice(fields)
    at = random.choice(places) + offset
    value = random.choice((0, 1, 8, 99, 0xFFFF, 0xFFFF_FFFF, 0x7FFF_FFFF, random.randrange(len(data) + 1)))
    return data[:at] + (value % (1 << 8 * size)).to_bytes(size, "little") + data[at + size :]


def lie_in_header(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Change what a TAR archive says of a file, and the sum by which it is checked; or nothing, where this is none."""
    places = [found.start() - 257 for found in re.finditer(b"ustar", data) if found.start() >= 257]
    if not places:
        return data
    at, (offset, size) = random.choice(places), random.choice(_TAR_FIELDS)
    head = bytearray(data[at : at + 512].ljust(512, b"\0"))
    head[offset : offset + size] = random.choice(_TAR_VALUES)[:size].ljust(size, b"\0")
    total = 256 + sum(head[:148]) + sum(head[156:])  # the sum itself counts as eight spaces
    head[148:156] = b"%06o\0 " % total
    return data[:at] + bytes(head) + data[at + 512 :]


def change_unpacked(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Change what gzip has packed, and pack it again, perhaps in parts; or nothing, where this is none."""
    try:
        unpacked = gzip.decompress(data)[:_LONGEST]
    except (EOFError, OSError, zlib.error):
        return data
    changed = mutated(random, unpacked or b" ", others)
    cut = random.randrange(len(changed) + 1) if random.random() < 0.2 else 0
    return b"".join(gzip.compress(part, mtime=0) for part in (changed[:cut], changed[cut:]) if part)


def wrap(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Put the file into an archive or a message, some times over."""
    for _ in range(random.choice((1, 2, 30))):
        if len(data) > _LONGEST // 2:
            break
        if random.random() < 0.5:
            made = io.BytesIO()
            with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
                name = random.choice(("a.txt", "a.html", "a.zip", "../a.eml", "a\nb.docx"))
                archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
            data = made.getvalue()
        else:
            data = b"Subject: One\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n" + data
    return data


MUTATIONS: tuple[Mutation, ...] = (
    flip_bits, flip_bits, truncate, behead, repeat_block, remove_block, swap_blocks, splice, splice, insert_token,
    insert_token, change_number, change_member, change_member, change_member, rename_member, lie_in_directory,
    lie_in_directory, lie_in_header, change_unpacked, wrap,
)  # fmt: skip


_OF_ARCHIVES: tuple[Mutation, ...] = (change_member, change_member, change_member, rename_member, lie_in_directory)


def _stretch(random: Random, data: bytes) -> tuple[int, int]:
    start = random.randrange(len(data) + 1)
    return start, min(start + random.choice((1, 8, 64, 512, len(data))), len(data))
