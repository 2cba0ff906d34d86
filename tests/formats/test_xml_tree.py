"""XML of others as trees, or why there is none."""

from __future__ import annotations

import pytest

from reader.formats.refusal import RefusedError
from reader.formats.xml_tree import tree_of


def test_a_tree_is_read() -> None:
    assert [one.tag for one in tree_of(b"<book><title>A</title></book>").iter()] == ["book", "title"]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "entities"),
        (b"<a>" * 300 + b"</a>" * 300, "nested too deeply"),
        (b"<a><b></a>", "not well-formed"),
        (b"", "damaged"),
    ],
)
def test_what_is_unsafe_or_damaged_says_so(data: bytes, why: str) -> None:
    with pytest.raises(RefusedError, match=why):
        tree_of(data)
