"""The parts of a line above an article, as values."""

import re
from datetime import date
from enum import StrEnum

from reader.lazy_dataclass import dataclass

_SEPARATORS = re.compile(
    r"\s*[|•·∙⋅●▪►]\s*|\s*(?<!\w)»\s*|\s+[/–—-]{1,2}\s+|\s*;\s+|\.\s+(?=[^\W\d_]{3,20}\s?[:：])"
    r"|\.\s+(?=(?:by|von|par|por|di|door|av|posted|published|filed|updated)\s)",
    re.IGNORECASE,
)
BETWEEN = " ,|•·∙–—-(/:《》（）"  # the parts of a line


class Form(StrEnum):
    """What a part of a line is."""

    TITLE = "title"  # by its label
    AUTHOR = "author"
    SOURCE = "source"
    URL = "url"
    PUBLISHED = "published"
    UPDATED = "updated"
    NAME = "name"  # of a person, who may be the author
    OUTLET = "outlet"  # which may be the source
    ROLE = "role"
    NAMELESS = "nameless"  # who wrote, where nobody is named: "Our correspondent in Geneva"
    SECTION = "section"
    LABEL = "label"  # which is one only among others
    PLACE = "place"
    CAPTION = "caption"
    NOTICE = "notice"  # about the article, or a headline of such words
    SITE = "site"  # a site's word about itself or to its readers
    OTHER = "other"  # a rule, a reading time, a button, a count: nothing that an article keeps


SURE = (Form.TITLE, Form.AUTHOR, Form.SOURCE, Form.URL, Form.PUBLISHED, Form.UPDATED, Form.OTHER)


@dataclass(frozen=True, slots=True)
class Part:
    """What a part of a line is and says; a date may be several days, or none."""

    form: Form
    value: str = ""
    days: tuple[date, ...] = ()

    @property
    def day(self) -> date | None:
        return self.days[0] if len(self.days) == 1 else None


def is_sure(parts: tuple[Part, ...]) -> bool:
    """Tell whether a line is of the head by its form alone."""
    return any(part.form in SURE for part in parts)


def pieces_of(line: str) -> list[str]:
    """Return the parts of a line as text: "By Jane Doe", "3 April 2023", "4 min read"."""
    return [piece.removeprefix("/ ") for piece in _SEPARATORS.split(line) if piece.strip(" /")]
