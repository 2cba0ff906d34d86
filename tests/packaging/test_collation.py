"""ICU's data are taken apart and put together again in the form that ICU reads."""

from __future__ import annotations

import struct

import collation

HEAD = struct.pack("<H", 32) + collation.MAGIC + b"\0" * 28
ITEMS = [
    ("icudt1l/cnvalias.icu", b"alias"),
    ("icudt1l/coll/de.res", b"German order" * 3),
    ("icudt1l/root.res", b"root"),
]


def test_what_is_put_together_is_found_again_where_its_table_says() -> None:
    data = collation.written(HEAD, ITEMS)
    head, items = collation.contents(data)
    assert head == HEAD
    found = list(items)
    assert [name for name, _ in found] == [name for name, _ in ITEMS]
    assert all(item.rstrip(b"\0") == told for (_, item), (_, told) in zip(found, ITEMS, strict=True))
    [count] = struct.unpack_from("<I", data, 32)
    places = [struct.unpack_from("<II", data, 36 + 8 * number)[1] for number in range(count)]
    assert [place % 16 for place in places] == [0, 0, 0]


def test_orders_stay_and_what_qt_knows_by_itself_goes() -> None:
    kept = ["icudt1l/coll/zh.res", "icudt1l/coll/ucadata.icu", "icudt1l/root.res", "icudt1l/nfkc.nrm"]
    gone = ["icudt1l/de.res", "icudt1l/zone/de.res", "icudt1l/windows-1252.cnv", "icudt1l/brkitr/cjdict.dict"]
    assert [name for name in kept + gone if collation.is_for_sorting(name)] == kept
