"""What can be edited of an article, as it is shown in a field and as it is read out of it again."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from reader.model import Field
from reader.phrase import phrase
from reader.ui.style.phrases import language_name, long_date, weekday

if TYPE_CHECKING:
    from reader.model import Article, Details

NOTHING = {
    Field.TITLE: phrase("as the text begins"),
    Field.SOURCE: phrase("not named"),
    Field.AUTHOR: phrase("not named"),
    Field.DATE: phrase("undated"),
    Field.SECTION: phrase("none"),
    Field.ADDRESS: phrase("none"),
    Field.LANGUAGE: phrase("not known"),
}


def values(of: Article | Details) -> dict[Field, str]:
    """Return every field as it is shown: a date as 12 July 2023, a language by its name."""
    return {
        Field.TITLE: "" if of.title_derived else of.title,
        Field.SOURCE: of.source,
        Field.AUTHOR: of.author,
        Field.DATE: long_date(of.published) if of.published else "",
        Field.SECTION: of.section,
        Field.ADDRESS: of.url,
        Field.LANGUAGE: language_name(of.language) if of.language else "",
    }


def read_value(field: Field, shown: str, today: date) -> str:
    """Return what an edit says of a field whose user wrote that; a ReaderError tells why it cannot be that."""
    from reader.formats.typed_date import read_typed_date  # behind the first frame
    from reader.text.field_value import to_value

    if field is Field.DATE and shown.strip():
        return read_typed_date(shown, today).isoformat()
    return to_value(field, shown)


def day_in_words(value: str) -> str:
    """Return what the date of an edit is: "Wednesday, 12 July 2023"."""
    day = date.fromisoformat(value)
    return f"{weekday(day)}, {long_date(day)}"
