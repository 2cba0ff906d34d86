"""What is said of the columns of tables in words: title=Headline,text=Body."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from reader.cli.command import Argument
from reader.errors import ReaderError

if TYPE_CHECKING:
    from reader.formats.field_names import Role
    from reader.formats.files import Found
    from reader.formats.tables.mappings import ColumnMapping

Pairs: TypeAlias = list[tuple[str, str]]  # a field, and the column that tells it
_WORDS = "title text date source author section address language".split()
_PAIR = re.compile(rf"({'|'.join(_WORDS)})\s*=\s*(.*)", re.IGNORECASE | re.DOTALL)


def some_columns(text: str) -> Pairs:
    """Return which column tells each field, for argparse; a comma within the name of a column parts nothing."""
    parts = re.split(rf",\s*(?=(?:{'|'.join(_WORDS)})\s*=)", text, flags=re.IGNORECASE)
    pairs = [_PAIR.fullmatch(part.strip()) for part in parts]
    said = [(pair[1].lower(), " ".join(pair[2].split())) for pair in pairs if pair and pair[2].strip()]
    if len(said) < len(parts):
        raise argparse.ArgumentTypeError(f"“{text}” does not say FIELD=COLUMN; the fields are {', '.join(_WORDS)}")
    return said


COLUMNS = Argument(
    ("--columns",),
    {
        "type": some_columns,
        "action": "extend",
        "metavar": "FIELD=COLUMN,…",
        "help": f"which columns of tables tell what: {', '.join(_WORDS)}",
    },
)


def column_mappings(said: Sequence[tuple[str, str]], found: Sequence[Found]) -> Sequence[tuple[str, ColumnMapping]]:
    """Return what is said of the tables among files, each with the path of its file.

    ReaderError where they have no such columns, or none for the texts.
    """
    from reader.formats.field_names import Role
    from reader.ingest.table_columns import mappings_for

    fields: dict[Role, str] = {Role(field): column for field, column in said}
    made = mappings_for(found, fields)
    if any(Role.TEXT not in one.fields for _, one in made):
        raise ReaderError("Say which column holds the texts, too: --columns text=COLUMN.")
    return made
