"""The operators of the search language: one table, from which the completions, the sheet and the parser are made."""

from __future__ import annotations

from reader.lazy_dataclass import dataclass
from reader.model import Kind
from reader.phrase import phrase


@dataclass(frozen=True, slots=True)
class Operator:
    """A name before a colon, what it does in a few words, and an example of the whole."""

    name: str
    note: str
    example: str
    kind: Kind | None = None  # of the entities that it names


OPERATORS = (
    Operator("person", phrase("articles that mention a person"), 'person:"Gong Zheng"', Kind.PERSON),
    Operator("org", phrase("articles that mention an organization"), "org:Siemens", Kind.ORGANIZATION),
    Operator("place", phrase("articles that mention a place"), "place:Shanghai", Kind.PLACE),
    Operator("facility", phrase("articles that mention a facility"), 'facility:"Shanghai Tower"', Kind.FACILITY),
    Operator("group", phrase("articles that mention a group"), "group:Germans", Kind.GROUP),
    Operator("product", phrase("articles that mention a product"), "product:Cybertruck", Kind.PRODUCT),
    Operator("other", phrase("articles that mention something else by name"), "other:Expo", Kind.OTHER),
    Operator("with", phrase("articles that mention a name of any kind"), 'with:"Xi Jinping"'),
    Operator("before", phrase("articles from before a day, month or year"), "before:2020"),
    Operator("after", phrase("articles from after a day, month or year"), "after:2023-04-12"),
    Operator("date", phrase("articles of a day, month or year, or from one to another"), "date:2018..2020-03"),
    Operator("source", phrase("articles of a source"), "source:Example"),
    Operator("author", phrase("articles by an author"), "author:Developers"),
    Operator(
        "language",
        phrase("articles in a language, by its name or code; language:none where it is not known"),
        "language:German",
    ),
    Operator("title", phrase("words that stand in the title"), "title:mayor"),
    Operator("file", phrase("articles from files with this in their name, or named so by * and ?"), "file:2021*.txt"),
    Operator("folder", phrase("articles from a folder, or from one below it"), 'folder:"Press Archive"'),
    Operator("tag", phrase("articles that have a tag, or a note or a name in them that has it"), 'tag:"to check"'),
    Operator("has", phrase("articles that have a note, or a tag"), "has:note"),
    Operator("note", phrase("articles with notes in which words stand, or in what they quote"), 'note:"ask again"'),
    Operator("is", phrase("articles that are unread, read, starred or undated"), "is:unread"),
)
BY_NAME = {operator.name: operator for operator in OPERATORS}
BY_ENTITY = frozenset({operator.name for operator in OPERATORS if operator.kind} | {"with"})
MARKS = ("note", "tag")  # that an article may have
STATES = ("unread", "read", "starred", "undated")
NO_LANGUAGE = "none"  # that is known of an article

# What has no name before a colon: an example, and what it finds.
SIGNS = (
    ("maglev Pudong", phrase("both words, anywhere in the article; the last one may be unfinished")),
    ('"prime minister"', phrase("the words side by side")),
    ("maglev OR Expo", phrase("either of them")),
    ("maglev NOT Pudong", phrase("the first without the second; also maglev -Pudong")),
    ("(maglev OR Expo) AND Pudong", phrase("brackets keep together what belongs together")),
    ("mayor NEAR Shanghai", phrase("at most ten words apart; NEAR(mayor Shanghai, 3) for another distance")),
    ("gov*", phrase("words that begin so: the 100 commonest of them")),
)
