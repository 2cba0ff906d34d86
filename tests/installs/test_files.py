"""Whoever adds a format adds a file of it to those that packages are tried with."""

from __future__ import annotations

from pathlib import Path

from reader.formats import registry
from reader.formats.files import source_file
from tests.installs.files import FILES


def test_there_is_a_file_of_every_format() -> None:
    looks = [registry._Look.at(source_file(Path(name), made())) for name, made in FILES.items()]
    assert {type(one) for one in registry.FORMATS} - {type(look.format) for look in looks} == set()
