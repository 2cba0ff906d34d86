"""The search language: what stands in the search box becomes a tree, and what is wrong with it is said in words.

query  = all (OR all)*            all  = one ([AND] one)*            one = NOT* near
near   = part (NEAR part)*        part = "(" query ")" | NEAR( words, distance ) | name:value | "phrase" | word*
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import islice

from reader.lazy_dataclass import dataclass
from reader.model import QueryFilter, QueryProblem
from reader.phrase import phrase
from reader.text.one_form import in_one_form
from reader.text.query import days
from reader.text.query.operators import MARKS, NO_LANGUAGE, STATES
from reader.text.query.tokens import WORD, Sign, Token, tokens
from reader.text.query.tree import All, Any, Filter, Near, Node, Not, Words

DISTANCE = 10  # words that may stand between those of NEAR
LONGEST = 100  # words of a query: the index's own limit on nesting lies above
DEEPEST = 20  # brackets within brackets
PROBLEMS = 5  # told; more would not be read

_DISTANCE = re.compile(r",\s*(\d{1,4})\s*$")
_NEAR_ELSEWHERE = re.compile(r"NEAR/?\d+|(?:NEAR|ADJ)/\S*")
_NAME = re.compile(r"[^\W\d_]{2,}(?:[-_][^\W\d_]+)*:(?!//|:)")  # that a filter could have: C:\\, 12:30 and std:: do not
_BINARY = (Sign.AND, Sign.OR, Sign.NEAR, Sign.CLOSE)
_VALUES = (Sign.TEXT, Sign.OPEN)
_WORDS = {  # that a filter takes, and what is said where it is given another
    "is": (STATES, phrase("An article is:unread, is:read, is:starred or is:undated.")),
    "has": (MARKS, phrase("An article has:note or has:tag.")),
}


@dataclass(frozen=True, slots=True)
class Parsed:
    """A query as a tree, None where it asks for nothing, and what of it could not be understood."""

    node: Node | None
    problems: tuple[QueryProblem, ...] = ()


def parse(query: str, *, finished: bool = False) -> Parsed:
    """Read what stands in the search box; there is nothing a user could type that is an error.

    Once it is finished, nothing more comes that could mend it.
    """
    parser = _Parser(f"{query} " if finished else query, finished)
    node = parser.query()
    if finished:
        parser.check_asks_for_something(node)
    return Parsed(node, tuple(parser.problems[:PROBLEMS]))


def is_beyond_mending(query: str) -> bool:
    """Tell whether a query has something that is not understood, whatever is typed behind it."""
    return any(problem.is_final for problem in parse(query).problems)


class _Parser:
    def __init__(self, query: str, finished: bool) -> None:
        self._query = query
        self._finished = finished
        self._tokens = list(islice(tokens(query), 10 * LONGEST))
        self._at = 0
        self._depth = 0
        self._in_title = False
        self._words = 0
        self.problems: list[QueryProblem] = []

    def query(self) -> Node | None:
        nodes = []
        while self._next():
            nodes.append(self._any())
            if token := self._take(Sign.CLOSE):
                self._complain(token, phrase("No bracket is open that this one could close."))
        return _join(All, nodes)

    def check_asks_for_something(self, node: Node | None) -> None:
        if node is None and self._tokens and not self.problems:
            whole = replace(self._tokens[0], end=self._tokens[-1].end)
            self._complain(whole, phrase("There is no word in “{query}” to search for.", query=self._query.strip()))

    def _any(self) -> Node | None:
        nodes = [self._all()]
        while token := self._take(Sign.OR):
            self._check_sides(token, self._at > 1 and self._tokens[self._at - 2].sign is not Sign.OPEN)
            nodes.append(self._all())
        return _join(Any, nodes)

    def _all(self) -> Node | None:
        nodes: list[Node | None] = []
        while (token := self._next()) and token.sign not in (Sign.OR, Sign.CLOSE):
            if token.sign is Sign.AND:
                self._at += 1
                self._check_sides(token, bool(nodes))
            else:
                nodes.append(self._one())
        return _join(All, nodes)

    def _one(self) -> Node | None:
        first, negative = None, False
        while token := self._take(Sign.NOT):
            self._check_sides(token, True)
            first, negative = first or token, not negative
        node = self._near()
        if first and isinstance(node, Filter):
            node = replace(node, filter=replace(node.filter, start=first.start))
        return Not(node) if negative and node else node

    def _near(self) -> Node | None:
        parts, wrong = [self._part()], None
        while token := self._take(Sign.NEAR):
            self._check_sides(token, parts != [None])
            parts.append(self._part())
            wrong = wrong or token
        words = [part for part in parts if isinstance(part, Words)]
        if wrong is None or len(words) < len(parts):
            if wrong and None not in parts:
                self._complain(wrong, phrase("NEAR stands between words or phrases; here it is read as AND."))
            return _join(All, parts)
        return Near(tuple(words), DISTANCE)

    def _part(self) -> Node | None:
        reading: dict[Sign, Callable[[Token], Node | None]] = {
            Sign.OPEN: self._bracket,
            Sign.NEAR_OPEN: self._near_list,
            Sign.TEXT: self._text,
        }
        token = self._next()
        if token is None or token.sign not in reading:
            return None
        self._at += 1
        return reading[token.sign](token)

    def _bracket(self, token: Token) -> Node | None:
        if self._depth >= DEEPEST:
            self._complain(token, phrase("There are too many brackets within each other."))
            return None
        if (follows := self._next()) and follows.sign is Sign.CLOSE:
            self._complain(token, phrase("Nothing stands between these brackets."))
        self._depth += 1
        node = self._any()
        self._depth -= 1
        self._close(token)
        return node

    def _close(self, token: Token) -> None:
        if not self._take(Sign.CLOSE):
            self._complain(token, phrase("This bracket is not closed."))

    def _near_list(self, opening: Token) -> Node | None:
        end = next((token.start for token in self._tokens[self._at :] if token.sign is Sign.CLOSE), len(self._query))
        told = _DISTANCE.search(self._query, opening.end, end)
        end, parts = told.start() if told else end, []
        while (token := self._next()) and token.sign is not Sign.CLOSE:
            self._at += 1
            if token.sign is not Sign.TEXT or token.name:
                self._complain(token, phrase("Only words and phrases stand in NEAR(…)."))
            elif token.start < end:
                short = token if token.quoted else replace(token, text=token.text[: end - token.start])
                parts.append(self._words_of(short))
        self._close(opening)
        words = [part for part in parts if part]
        if len(words) < 2:
            self._complain(opening, phrase("NEAR(…) needs at least two words."))
        return Near(tuple(words), int(told[1]) if told else DISTANCE) if len(words) > 1 else _join(All, words)

    def _text(self, token: Token) -> Node | None:
        if token.name == "title" and not token.text and not token.quoted:
            follows = self._next()
            if follows and follows.sign is Sign.OPEN and follows.start == token.end:
                return self._titles()
        if token.quoted and not token.closed:
            self._complain(token, phrase("This quotation mark is not closed."))
        elif token.quoted and not token.name and not token.text.strip():
            self._complain(token, phrase("Nothing stands between these quotation marks."))
        if token.name and not token.text.strip():
            if not self._is_unfinished(token):
                self._complain(token, phrase("Nothing stands right after “{name}:”.", name=token.name))
            return None
        return self._filter(token) if token.name not in ("", "title") else self._words_of(token)

    def _check_name(self, token: Token) -> None:
        """Complain of what looks like a filter and is none, such as `foo:bar`; addresses, times and `Memo:` do not.

        And of what other programs take for a distance, such as `NEAR/3`.
        """
        if token.name or token.quoted:
            return
        if _NEAR_ELSEWHERE.fullmatch(token.text):
            self._complain(
                token,
                phrase("“{text}” is searched as words: write NEAR(mayor Shanghai, 3) for a distance.", text=token.text),
            )
        name = _NAME.match(token.text)
        if name is None:
            return
        follows = self._next()
        if name.end() < len(token.text):
            self._complain(
                token,
                phrase("“{name}” is no filter: “{text}” is searched as words.", name=name[0], text=token.text),
                final=True,
            )
        elif follows.start == token.end and follows.sign in _VALUES if follows else self._finished:
            self._complain(token, phrase("“{name}” is no filter: it is searched as a word.", name=name[0]))

    def _titles(self) -> Node | None:
        before, self._in_title = self._in_title, True
        node = self._part()
        self._in_title = before
        return node

    def _words_of(self, token: Token) -> Words | None:
        self._check_name(token)
        words = WORD.findall(in_one_form(token.text))
        if not words:
            return None
        if self._words + len(words) > LONGEST:
            self._complain(token, phrase("Only the first {longest} words are searched.", longest=LONGEST))
            words = words[: max(LONGEST - self._words, 0)]
        self._words += len(words)
        typed = self._is_unfinished(token) and not token.star and WORD.fullmatch(self._query[-1:]) is not None
        in_title = self._in_title or token.name == "title"
        return Words(tuple(words), typed, token.star, in_title) if words else None

    def _filter(self, token: Token) -> Node | None:
        value, unfinished = in_one_form(" ".join(token.text.split())), self._is_unfinished(token)
        if token.name in ("before", "after", "date"):
            value, unfinished = self._day(token, value, unfinished), False
        elif token.name == "language":
            value, unfinished = self._language(token, value, unfinished), False
        elif token.name in _WORDS:
            value, unfinished = self._one_of(token, value.lower(), unfinished), False
        return Filter(QueryFilter(token.start, token.end, token.name, value), unfinished) if value else None

    def _day(self, token: Token, value: str, unfinished: bool) -> str:
        """Return what tells a day; of one that is still being typed, what already does."""
        beginnings = [value[:length] for length in range(len(value), 3, -1)] if unfinished else [value]
        told = next((day for day in beginnings if days.interval(token.name, day)), "")
        if not told and not unfinished:
            self._complain(
                token, phrase("“{value}” is no day, month or year, such as 2023-04-12, 2023-04 or 2023.", value=value)
            )
        elif told and not unfinished and days.ends_before_it_begins(token.name, told):
            self._complain(token, phrase("“{value}” ends before it begins.", value=value))
        return told

    def _language(self, token: Token, value: str, unfinished: bool) -> str:
        """Return what names a language, or says that none is known; nothing, with a complaint, where it does not."""
        from reader.text.languages import codes_of, languages_called  # here, since no start needs it

        if value.lower() == NO_LANGUAGE or codes_of(value):
            return value
        if not (unfinished and (languages_called(value) or NO_LANGUAGE.startswith(value.lower()))):
            self._complain(
                token,
                phrase(
                    "“{value}” is no language, such as German or de; language:none is where none is known.", value=value
                ),
            )
        return ""

    def _one_of(self, token: Token, value: str, unfinished: bool) -> str:
        """Return the word that a filter has; nothing, with a complaint, where it takes no such word."""
        words, complaint = _WORDS[token.name]
        if value in words:
            return value
        if not (unfinished and any(word.startswith(value) for word in words)):
            self._complain(token, complaint)
        return ""

    def _next(self) -> Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _take(self, sign: Sign) -> Token | None:
        token = self._next()
        if token is None or token.sign is not sign:
            return None
        self._at += 1
        return token

    def _is_unfinished(self, token: Token) -> bool:
        return token.end == len(self._query) and not (token.quoted and token.closed)

    def _check_sides(self, token: Token, before: bool) -> None:
        """Complain of an operator that lacks something on one of its sides, unless that is still to be typed."""
        after = self._next()
        if not before:
            self._complain(token, phrase("{operator} needs something before it.", operator=token.text or "NOT"))
        elif after.sign in _BINARY if after else self._finished:
            self._complain(token, phrase("{operator} needs something after it.", operator=token.text or "NOT"))

    def _complain(self, token: Token, sentence: str, *, final: bool = False) -> None:
        self.problems.append(QueryProblem(token.start, token.end, sentence, final))


def _join(kind: type[All] | type[Any], nodes: Sequence[Node | None]) -> Node | None:
    there = [node for node in nodes if node is not None]
    return kind(tuple(there)) if len(there) > 1 else next(iter(there), None)
