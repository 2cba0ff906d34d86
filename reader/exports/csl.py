"""Citations in a style of the Citation Style Language (CSL), which comes as a file: from Zotero, or from a journal.

Nothing that an article or a style says is a mark: what a style makes italic is marked by signs that stand in no text,
and only these become marks once all else is escaped.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from html import escape as escape_html
from io import BytesIO
from typing import TYPE_CHECKING, Any

from reader import disk
from reader.errors import ReaderError
from reader.exports.citation import Citation, joined, paragraphs_of, title_of
from reader.exports.references import csl_fields
from reader.lazy_dataclass import dataclass
from reader.phrase import phrase
from reader.reasons import unread_file

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model import Article

LONGEST = 2_000_000  # bytes of a style; the longest there are have 200,000
IN_TEXT = "in-text"
_SPACE = "{http://purl.org/net/xbiblio/csl}"
_KEY = "article"
# What goes wrong in a style that is none, or asks for what there is not; the parser's own error is a SyntaxError.
_FAULTS = (SyntaxError, ValueError, LookupError, AttributeError, TypeError, NotImplementedError, RecursionError)
_TAGS = ("i", "b", "u", "sup", "sub")
_OPENS = {chr(0xE000 + number): tag for number, tag in enumerate(_TAGS)}
_CLOSES = {chr(0xE100 + number): tag for number, tag in enumerate(_TAGS)}
_LESS = "\ue200"  # for a sign by which the processor would find marks in a title
_SIGNS = dict.fromkeys([*_OPENS, *_CLOSES, _LESS])
_NO_SIGNS = str.maketrans(dict.fromkeys(map(ord, _SIGNS), "\ufffd") | {ord("<"): _LESS})


@dataclass(frozen=True, slots=True)
class Reference:
    """An article as a style cites it: what stands beside the words, and in the list at the end, if it has one."""

    beside: str
    entry: str = ""


class CslStyle:
    """A style, read from its file; ReaderError says what is wrong with one that cannot be used."""

    def __init__(self, path: Path) -> None:
        self._path = path
        data = self._read()
        from citeproc import CitationStylesStyle  # when there is one to be read

        _let_any_text_change_case()
        try:
            self._style = CitationStylesStyle(BytesIO(data), validate=False)
            root = self._style.root
            self.title = " ".join(str(root.findtext(f"{_SPACE}info/{_SPACE}title") or path.stem).split())
            self.is_in_text = root.get("class") == IN_TEXT
            is_whole = root.find(f"{_SPACE}citation/{_SPACE}layout") is not None
            parent = next(
                (link for link in root.iter(f"{_SPACE}link") if link.get("rel") == "independent-parent"), None
            )
        except _FAULTS as error:
            raise self._unusable(phrase("it is damaged, or no such style")) from error
        if not is_whole and parent is not None:
            name = str(parent.get("href") or "").rpartition("/")[2]
            raise self._unusable(
                phrase("it only says that it is like another one. Choose the file of that, “{name}.csl”", name=name)
            )
        if not is_whole:
            raise self._unusable(phrase("it does not say how to cite"))

    def reference(self, article: Article) -> Reference:
        """Return an article as it is cited; ReaderError where the style asks for what cannot be done."""
        from citeproc import Citation as Cited
        from citeproc import CitationItem, CitationStylesBibliography
        from citeproc.source.json import CiteProcJSON

        try:
            source = CiteProcJSON([{"id": _KEY, **_without_signs(_fields(article))}])
            bibliography = CitationStylesBibliography(self._style, source, _Marks)
            cited = Cited([CitationItem(_KEY)])
            bibliography.register(cited)
            beside = str(bibliography.cite(cited, _refuse))
            has_list = self.is_in_text and self._style.has_bibliography()
            return Reference(beside, "".join(map(str, bibliography.bibliography())) if has_list else "")
        except _FAULTS as error:
            raise self._unusable(phrase("it asks for something that Entity Reader cannot do")) from error

    def _read(self) -> bytes:
        try:
            data = disk.read(self._path, LONGEST)
        except OSError as error:
            raise self._unusable(phrase("its file cannot be read: {why}", why=unread_file(error))) from error
        except disk.NoFileError as error:
            raise self._unusable(phrase("it {why}", why=error)) from error
        if len(data) > LONGEST:
            raise self._unusable(phrase("it is larger than {megabytes} MB", megabytes=LONGEST // 1_000_000))
        return data

    def _unusable(self, why: str) -> ReaderError:
        return ReaderError(phrase("The citation style “{name}” cannot be used: {why}.", name=self._path.name, why=why))


def csl_citation(article: Article, words: str, style: CslStyle, link: str = "") -> Citation:
    """Return words of an article as a style cites them, with the link to them behind it."""
    told, paragraphs = style.reference(article), paragraphs_of(words)
    quoted = f"“{joined(paragraphs)}”"
    beside = f"{quoted} {_as_text(told.beside)}" if style.is_in_text else f"{quoted}\n— {_as_text(told.beside)}"
    text = "\n\n".join(filter(None, (beside, _as_text(told.entry))))
    body = "".join(f"<p>{escape_html(part)}</p>" for part in paragraphs)
    way = f' <a href="{escape_html(link)}">passage</a>' if link else ""
    parts = [part for part in (told.beside, told.entry) if part]
    below = "".join(f"<p>{_as_html(part)}{way * (part is parts[-1])}</p>" for part in parts)
    return Citation("\n".join(filter(None, (text, link))) + "\n", f"<blockquote>{body}</blockquote>{below}")


def _fields(article: Article) -> dict[str, Any]:
    fields = csl_fields(article)
    fields["title"] = title_of(article)
    return {name: value for name, value in fields.items() if value and name not in ("id", "source", "keyword")}


def _without_signs(value: Any) -> Any:
    """Return what is told of an article without signs that mean something to the processor, or to us behind it."""
    if isinstance(value, dict):
        return {name: _without_signs(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_without_signs(one) for one in value]
    return value.translate(_NO_SIGNS) if isinstance(value, str) else value


def _refuse(item: object) -> None:
    raise LookupError(f"{item} is not cited")


def _as_text(said: str) -> str:
    plain = said.translate({ord(sign): None for sign in (*_OPENS, *_CLOSES)})
    return " ".join(plain.replace(_LESS, "<").split())


def _as_html(said: str) -> str:
    marks = {ord(sign): f"<{tag}>" for sign, tag in _OPENS.items()}
    marks |= {ord(sign): f"</{tag}>" for sign, tag in _CLOSES.items()}
    return escape_html(" ".join(said.replace(_LESS, "<").split())).translate(marks)


def _mark(tag: str) -> Callable[[object], str]:
    at = _TAGS.index(tag)
    return lambda text: f"{chr(0xE000 + at)}{text}{chr(0xE100 + at)}"


@cache
def _let_any_text_change_case() -> None:
    """Hand the processor texts of its own sort where their case is to change.

    It fails at others, and makes them itself, where a style puts something before or between texts or marks them.
    """
    from citeproc.model import TextCased
    from citeproc.string import String

    class Text(String):  # type: ignore[misc]  # which says nothing of types
        """A text that begins with its first letter or digit, whatever marks and quotation marks stand before that."""

        def capitalize_first(self) -> Text:
            at = next((at for at, sign in enumerate(self) if sign.isalnum()), 0)
            return Text(f"{self[:at]}{self[at : at + 1].title()}{self[at + 1 :]}")

    change = TextCased.case

    def case(element: Any, text: Any, language: str | None = None) -> Any:
        return text if text is None or element.get("text-case") is None else change(element, Text(text), language)

    TextCased.case = case


class _Marks:
    """How the processor is to mark what a style wants marked, by the names that it has for that."""

    @staticmethod
    def preformat(text: Any) -> Any:
        """Leave a text as it is: all is escaped in the end."""
        return text

    Italic = Oblique = staticmethod(_mark("i"))
    Bold = staticmethod(_mark("b"))
    Underline = staticmethod(_mark("u"))
    Superscript = staticmethod(_mark("sup"))
    Subscript = staticmethod(_mark("sub"))
    Light = SmallCaps = staticmethod(str)
