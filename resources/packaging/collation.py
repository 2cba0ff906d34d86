"""Leaves of the data of ICU, which Qt brings whole, what sorting asks for: `shrink(FOLDER)`, on Linux.

Qt asks ICU for nothing but the order of words; dates, numbers and names of languages it knows by itself. ICU's data are
one library with one constant in it: a table of contents, by names in order, and the items, each at a multiple of 16.
"""

from __future__ import annotations

import re
import struct
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

MAGIC = b"\xda\x27"
SHARED = ("root.res", "supplementalData.res", "icuver.res", "icustd.res", "keyTypeData.res")  # by all orders
SOURCE = """\
.section .rodata
.globl {symbol}
.type {symbol}, @object
.size {symbol}, {size}
.balign 16
{symbol}: .incbin "{data}"
.section .note.GNU-stack, "", @progbits
"""


class DataError(Exception):
    """ICU's data are not as they were when this was written."""


def shrink(folder: Path) -> None:
    """Put in the place of the one library of ICU's data in the folder one that sorts alike."""
    [library] = folder.glob("libicudata.so.*")
    symbol, data = constant(library)
    head, items = contents(data)
    kept = [(name, item) for name, item in items if is_for_sorting(name)]
    replace_library(library, symbol, written(head, kept))


def is_for_sorting(name: str) -> bool:
    """Tell whether an item is an order, or one that orders stand upon."""
    _, *folders, file = name.split("/")
    return folders == ["coll"] or (not folders and (file in SHARED or file.endswith(".nrm")))


def constant(library: Path) -> tuple[str, bytes]:
    """Return the name of the library's one constant, and what it says."""
    told = subprocess.run(["readelf", "-sW", "--dyn-syms", library], capture_output=True, text=True, check=True).stdout
    found = re.search(r": ([0-9a-f]+)\s+(0x[0-9a-f]+|\d+) OBJECT .* (icudt\d+_dat)$", told, re.MULTILINE)
    if not found:
        raise DataError(f"{library} has no data.")
    at, size = int(found[1], 16), int(found[2], 0)
    data = library.read_bytes()[at : at + size]  # which stands in the file where it will stand in memory
    if data[2:4] != MAGIC:
        raise DataError(f"The data of {library} do not begin where its table says.")
    return found[3], data


def contents(data: bytes) -> tuple[bytes, Iterator[tuple[str, bytes]]]:
    """Return the head of the data, and each item with its name."""
    [size] = struct.unpack_from("<H", data)
    table = data[size:]
    [count] = struct.unpack_from("<I", table)
    entries = list(struct.iter_unpack("<II", table[4 : 4 + 8 * count]))
    ends = [*(begin for _, begin in entries[1:]), len(table)]
    names = (table[name : table.index(b"\0", name)].decode("ascii") for name, _ in entries)
    items = (table[begin:end] for (_, begin), end in zip(entries, ends, strict=True))
    return data[:size], zip(names, items, strict=True)


def written(head: bytes, items: Sequence[tuple[str, bytes]]) -> bytes:
    """Return data with these items, in the form in which ICU reads them."""
    names = b"".join(name.encode("ascii") + b"\0" for name, _ in items)
    first = 4 + 8 * len(items)
    begin = _aligned(len(head) + first + len(names)) - len(head)
    table, name_at, item_at, body = struct.pack("<I", len(items)), first, begin, b""
    for name, item in items:
        padded = item.ljust(_aligned(len(item)), b"\0")
        table += struct.pack("<II", name_at, item_at)
        name_at += len(name) + 1
        item_at += len(padded)
        body += padded
    return head + (table + names).ljust(begin, b"\0") + body


def _aligned(size: int) -> int:
    return -(-size // 16) * 16


def replace_library(library: Path, symbol: str, data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        kept, source = Path(folder, "data"), Path(folder, "data.s")
        kept.write_bytes(data)
        source.write_text(SOURCE.format(symbol=symbol, size=len(data), data=kept), "utf-8")
        options: list[str | Path] = ["-shared", "-nostdlib", "-s", f"-Wl,-soname,{library.name}", "-o", library]
        subprocess.run(["gcc", *options, source], check=True)
