import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtWidgets import QApplication

from reader.ui.reading.document import FIRST, NO_TEXT, ArticleDocument
from reader.ui.reading.typography import Typography
from tests.ui.reading.articles import article

TEXTS = st.text(st.sampled_from("ab 🎉é\u0301上אب\u2029\ufdd0\x00\r") | st.characters(), min_size=1, max_size=30)


@pytest.fixture(scope="module")
def look() -> Typography:
    return Typography(QFont(), QFont(), QFont(), 17, 500)


def shown(document: ArticleDocument, start: int, end: int) -> str:
    """Return what Qt has between two code points of the text."""
    cursor = QTextCursor(document.document)
    cursor.setPosition(document.position(start))
    cursor.setPosition(document.position(end), QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


@pytest.mark.usefixtures("qapp")
@hypothesis_settings(max_examples=60)
@given(title=TEXTS, paragraphs=st.lists(TEXTS, max_size=4))
def test_every_letter_stands_where_the_offsets_say(look: Typography, title: str, paragraphs: list[str]) -> None:
    body = "\n\n".join(text for text in (" ".join(part.split()) for part in paragraphs) if text)
    document = ArticleDocument(article(" ".join(title.split()) or "T", body), look, "#666666")
    document.fill()
    for offset, letter in enumerate(document.text):
        if letter.isspace():
            continue
        assert document.offset(document.position(offset)) == offset
        alien = letter in "\x00\ufdd0\ufdd1\ufffc\ufffe" or "\ud800" <= letter <= "\udfff"
        wanted = "\ufffd" if alien else "\u2060" if letter == "\ufeff" else letter
        assert shown(document, offset, offset + 1) == wanted


def test_the_line_under_the_title_is_no_part_of_the_text(qapp: QApplication, look: Typography) -> None:
    shown_article = article()
    document = ArticleDocument(shown_article, look, "#666666")
    meta = document.document.findBlockByNumber(1)
    assert document.in_meta(meta.position() + 3)
    assert document.offset(meta.position() + 3) <= len(shown_article.title) + 1
    assert not document.in_meta(document.position(len(shown_article.title) + 2))


def test_a_remark_stands_below_that_line_and_moves_no_offset(qapp: QApplication, look: Typography) -> None:
    document = ArticleDocument(article(), look, "#666666", remark="In French.")
    line = document.document.findBlockByNumber(1)
    assert line.text().endswith("\u2028In French.")
    assert document.in_meta(line.position() + line.length() - 2)
    for offset in (0, 10, len(document.text) - 1):
        assert document.offset(document.position(offset)) == offset
        assert shown(document, offset, offset + 1) == document.text[offset]


def test_a_long_text_is_put_in_by_slices(qapp: QApplication, look: Typography) -> None:
    document = ArticleDocument(article(body="\n\n".join(["All of Paris came. " * 40] * 400)), look, "#666666")
    assert not document.complete
    assert document.document.characterCount() < FIRST * 2
    while not document.complete:
        before = document.document.characterCount()
        document.fill_slice()
        assert document.document.characterCount() > before or document.complete
    assert document.document.toPlainText().count("All of Paris came.") == 40 * 400


def test_asking_for_a_place_further_on_puts_the_text_before_it_in(qapp: QApplication, look: Typography) -> None:
    text = "\n\n".join(["All of Paris came. " * 40] * 400)
    document = ArticleDocument(article(body=text), look, "#666666")
    end = document.text.rindex("Paris")
    assert shown(document, end, end + 5) == "Paris"


def test_an_article_without_text_says_so(qapp: QApplication, look: Typography) -> None:
    document = ArticleDocument(article(title="Only a headline", body=""), look, "#666666")
    assert document.complete
    assert document.document.toPlainText().endswith(NO_TEXT)


def test_markup_is_shown_as_the_letters_that_it_is(qapp: QApplication, look: Typography) -> None:
    body = '<img src="file:///etc/hostname"><b>bold</b> &amp;'
    document = ArticleDocument(article(body=body), look, "#666666")
    assert document.document.lastBlock().text() == body


@pytest.mark.usefixtures("qapp")
@hypothesis_settings(max_examples=30)
@given(paragraphs=st.lists(TEXTS, min_size=1, max_size=4))
def test_where_the_title_was_derived_every_letter_stands_where_the_offsets_say(
    look: Typography, paragraphs: list[str]
) -> None:
    body = "\n\n".join(text for text in (" ".join(part.split()) for part in paragraphs) if text) or "T"
    document = ArticleDocument(article(body[:20], body, title_derived=True), look, "#666666")
    document.fill()
    assert document.text == body
    for offset, letter in enumerate(body):
        if not letter.isspace():
            assert document.offset(document.position(offset)) == offset


@pytest.mark.usefixtures("qapp")
def test_a_text_without_a_headline_begins_as_itself_below_the_line_about_it(look: Typography) -> None:
    body = "Marie Curie spoke at noon. Paris listened.\n\nShe went."
    document = ArticleDocument(article("Marie Curie spoke at noon.", body, title_derived=True), look, "#666666")
    document.fill()
    blocks = document.document.toPlainText().split("\n")
    assert blocks[0].startswith("The Morning Post")
    assert blocks[1:] == ["Marie Curie spoke at noon. Paris listened.", "She went."]
    assert document.in_meta(3)
    assert not document.in_meta(document.position(0))
    assert document.offset(2) == 0
    document.recolor("#777777")


@pytest.mark.usefixtures("qapp")
def test_the_line_about_it_stands_where_the_text_begins(look: Typography) -> None:
    for body, right in (("שלום לכולם.", True), ("“123” Hello.", False)):
        document = ArticleDocument(article(body, body, title_derived=True), look, "#666666")
        alignment = document.document.firstBlock().blockFormat().alignment()
        assert bool(alignment & Qt.AlignmentFlag.AlignRight) is right
