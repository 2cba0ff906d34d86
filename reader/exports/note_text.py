"""Notes below the text that they are on, in Markdown, in which they were written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reader.exports.markdown_text import begin, escape
from reader.model import Note
from reader.text.permalink import note_link

IN_PLACE = "Open in Entity Reader"


def notes_as_markdown(notes: Iterable[Note], link: str = "") -> Iterator[str]:
    """Yield each as the quotation that it is on, what is noted, its tags, and by its article's link the way to it."""
    for note in notes:
        if note.quote:
            yield "\n".join(f"> {line}" for line in begin(escape(note.quote)).split("\n")) + "\n\n"
        if note.text:
            yield f"{note.text}\n\n"
        if note.tags:
            yield f"{' '.join(f'#{tag_word(tag.name)}' for tag in note.tags)}\n\n"
        if link:
            yield f"[{IN_PLACE}](<{note_link(link, note.uid)}>)\n\n"


def tag_word(name: str) -> str:
    """Return a tag as one word, as programs for notes have them."""
    return "-".join("".join(one if one.isalnum() or one in "-_/" else " " for one in name).split())
