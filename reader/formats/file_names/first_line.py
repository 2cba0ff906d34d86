"""The first line of a text, as its title."""

LONGEST_TITLE = 250  # characters; what is longer is a paragraph


def first_line(text: str) -> str | None:
    """Return the first line of a text that says something, if it is short enough for a title."""
    line = next((" ".join(line.split()) for line in text.splitlines() if line.strip()), "")
    return line if line and len(line) <= LONGEST_TITLE else None
