"""Which recipe a file is read by, found in its first lines."""

import pytest

from reader.formats.bundles import inputs
from reader.formats.bundles.recognition import recognise
from reader.model import SourceFile


def test_of_a_text_that_is_no_download_only_the_first_lines_are_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inputs, "lines_of_text", None)
    text = "LENGTH: none\nOf the DOCUMENTS that the board had, none was read.\n" * 20
    file = SourceFile("a.txt", text.encode(), "")
    given = inputs.input_of(file)
    assert given is not None
    assert len(given.read_first()) == 40
    assert recognise(file) is None
