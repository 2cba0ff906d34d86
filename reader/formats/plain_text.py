"""From text to article: title, byline, source, date and paragraphs, as plain text files have them.

https://www.example.org/2023/04/03/talks      the address, whose host is the source
Talks open in Geneva                          the title
By Jane Doe                                   the author
3 April 2023                                  the date
Talks open in Geneva.                         the title once more: left out
GENEVA, April 3 (Agency) — Delegates …        the body begins; a dateline stays in it
"""

from dataclasses import replace
from datetime import date
from pathlib import Path

from reader.formats import html_fragment, long_texts, markup
from reader.formats.charsets.text_decoder import Decoded, decode
from reader.formats.content import paragraphs_of_text
from reader.formats.draft import draft_of_paragraphs
from reader.formats.heads.line_forms import Forms
from reader.formats.refusal import RefusedError
from reader.model import ArticleDraft, SourceFile
from reader.phrase import phrase
from reader.text.one_form import in_one_form
from reader.text.source_identity import text_digest


class PlainText:
    """Files of text and nothing else, each an article."""

    label = phrase("Text files")
    suffixes = (".txt", ".text")

    def recognises(self, file: SourceFile) -> bool:
        return True  # text has no signature: what is none is found out when it is decoded, and told

    def articles(self, file: SourceFile, encoding: str | None = None) -> list[ArticleDraft | RefusedError]:
        return [parse(decode(file.data, encoding), Path(file.path))]

    def original_text(self, file: SourceFile, part: int, encoding: str) -> str:
        return decode(file.data, encoding).text


def paragraphs_of(text: str, forms: Forms) -> list[str]:
    """Return the paragraphs of a file's text, its head among them."""
    return paragraphs_of_text(_without_tags(in_one_form(text)), forms)


def _without_tags(text: str) -> str:
    is_fragment = html_fragment.is_fragment(text)
    return html_fragment.text_of(text) if is_fragment else html_fragment.without_entities(text)


def parse(decoded: Decoded, path: Path, today: date | None = None) -> ArticleDraft:
    """Return the article in the text; its title is made of the file's name where the text has no word to offer."""
    long_texts.refuse_unwritten(decoded.text)
    text = _without_tags(in_one_form(decoded.text))
    forms = Forms(today or date.today())
    draft = draft_of_paragraphs(
        paragraphs_of_text(text, forms),
        path,
        forms,
        encoding=decoded.encoding,
        text_digest=text_digest(decoded.text),
    )
    return replace(draft, body=markup.without_marks(draft.body)) if markup.is_marked(text) else draft
