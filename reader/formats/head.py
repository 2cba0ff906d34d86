"""The lines above an article's body: its address, title, byline, date, and labels such as "Source:"."""

import re
from datetime import date

from reader.formats import attribution, dates, headline

_LONGEST_LABELLED = 300
_LONGEST_DATE_LINE = 100
_PARAGRAPHS = 12  # the head is no longer than that
_PARTS = re.compile(r"\s*[|•·]\s*")
_AROUND = " ,|•·–—-("


def is_furniture(line: str, today: date) -> bool:
    """Tell whether a line is an address, a label, a byline or a date, which stands alone whatever surrounds it."""
    return bool(attribution.url_of(line)) or Head(today).take_furniture(line)


class Head:
    """What the lines above the body say, gathered from the top down."""

    def __init__(self, today: date) -> None:
        self.title = ""
        self.author = ""
        self.source = ""
        self.agency = ""
        self.url = ""
        self.published: date | None = None
        self.updated: date | None = None
        self._today = today
        self._kept: list[str] = []  # date lines that tell no day: they stay in the body

    def read(self, paragraphs: list[str]) -> list[str]:
        """Return the body: the paragraphs that are left when the head is taken off."""
        number = 0
        if paragraphs and (url := attribution.url_of(paragraphs[0])):
            self.url = url
            number = 1
        while number < min(_PARAGRAPHS, len(paragraphs)) and self._take(paragraphs[number : number + 2]):
            number += 1
        if not self.title and headline.is_repeated(*[*paragraphs[number : number + 2], "", ""][:2]):
            number += 1
        return self._kept + paragraphs[number:]

    def take_furniture(self, line: str) -> bool:
        return self._take_label(line) or self._take_credits(line)

    def _take(self, paragraphs: list[str]) -> bool:
        opening, following = paragraphs[0], "".join(paragraphs[1:])
        if self.title and headline.is_repeated(self.title, opening):
            return True
        return self.take_furniture(opening) or self._take_title(opening, following)

    def _take_title(self, opening: str, following: str) -> bool:
        is_long_title = headline.may_be_repeated(opening) and headline.is_repeated(opening, following)
        if self.title or not (headline.is_headline(opening) or is_long_title):
            return False
        self.title = opening
        return True

    def _take_label(self, line: str) -> bool:
        label = attribution.parse_label(line) if len(line) <= _LONGEST_LABELLED else None
        if not label:
            return False
        if label.name in ("published", "updated"):
            return self._take_date(label.value, label.name)
        if label.name == "url" and not attribution.url_of(label.value):
            return False
        if getattr(self, label.name):
            return False
        setattr(self, label.name, label.value)
        return True

    def _take_credits(self, line: str) -> bool:
        if len(line) > _LONGEST_LABELLED:
            return False
        return self._take_date(line) or self._take_byline(line) or self._take_parts(_PARTS.split(line))

    def _take_parts(self, parts: list[str]) -> bool:
        """Take a line such as "By Jane Doe | 3 April 2023" if each of its parts is one that stands alone."""
        trial = Head(self._today)
        if len(parts) < 2 or not all(trial._take_date(part) or trial._take_byline(part) for part in parts):
            return False
        for part in parts:
            if not self._take_date(part):
                self._take_byline(part)
        return True

    def _take_byline(self, line: str) -> bool:
        """Take "By Jane Doe", with or without a date after it."""
        found = dates.in_line(line, self._today)
        names = line[: found.start].rstrip(_AROUND) if found else line
        author = attribution.author_of(names, below_title=bool(self.title))
        if not author or (self.author and self.author != author):
            return False
        if found and not self._take_date(line[found.start :]):
            return False
        self.author = author
        self.agency = author if attribution.is_agency(author) else ""
        return True

    def _take_date(self, line: str, name: str = "published") -> bool:
        found = dates.in_line(line, self._today) if len(line) <= _LONGEST_DATE_LINE else None
        if not found or not dates.is_only_a_date(line, found):
            return False
        if found.day is None:
            self._kept.append(line)
        elif name == "published":
            self.published = self.published or found.day
        else:
            self.updated = self.updated or found.day
        return True
