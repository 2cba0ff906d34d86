import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlock, QTextCursor, QTextFormat
from PySide6.QtWidgets import QApplication

from reader.model import Style
from reader.ui.reading.block_writer import BULLET
from reader.ui.reading.document import FIRST, NO_TEXT, ArticleDocument
from reader.ui.reading.tables import AT_ONCE, MOST_COLUMNS
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


# --- styles ---

CELLS = st.text(st.sampled_from("ab 1,.🎉é上אب\u2029\ufdd0"), max_size=12).map(lambda text: " ".join(text.split()))
ROWS = st.lists(CELLS, min_size=1, max_size=5).map(lambda cells: "\t".join(["x", *cells]).rstrip("\t"))
STYLED = st.lists(
    st.one_of(
        st.tuples(st.just(Style.ROW), ROWS),
        st.tuples(st.sampled_from([style for style in Style if style is not Style.ROW]), CELLS.filter(bool)),
    ),
    min_size=1,
    max_size=8,
)


@pytest.mark.usefixtures("qapp")
@hypothesis_settings(max_examples=60, deadline=None)
@given(blocks=STYLED)
def test_every_letter_stands_where_the_offsets_say_in_every_style(
    look: Typography, blocks: list[tuple[Style, str]]
) -> None:
    body, styles = "\n\n".join(text for _, text in blocks), "".join(style for style, _ in blocks)
    document = ArticleDocument(article("T", body, styles=styles), look, "#666666")
    document.fill()
    for offset, letter in enumerate(document.text):
        if not letter.isspace():
            assert document.offset(document.position(offset)) == offset
            assert shown(document, offset, offset + 1) == ("\ufffd" if letter == "\ufdd0" else letter)


def styled(*blocks: tuple[Style, str]) -> ArticleDocument:
    body, styles = "\n\n".join(text for _, text in blocks), "".join(style for style, _ in blocks)
    look = Typography(QFont(), QFont(), QFont(), 17, 500)
    document = ArticleDocument(article("T", body, styles=styles), look, "#666666")
    document.fill()
    return document


def block_at(document: ArticleDocument, words: str) -> QTextBlock:
    return document.document.findBlock(document.position(document.text.index(words)))


@pytest.mark.usefixtures("qapp")
def test_headings_are_bold_and_known_as_such() -> None:
    document = styled((Style.HEADING, "Above"), (Style.PLAIN, "Between"), (Style.SUBHEADING, "Below"))
    levels = [block_at(document, words).blockFormat().headingLevel() for words in ("Above", "Between", "Below")]
    assert levels == [2, 0, 3]
    fonts = [block_at(document, words).begin().fragment().charFormat().font() for words in ("Above", "Between")]
    assert [font.bold() for font in fonts] == [True, False]


@pytest.mark.usefixtures("qapp")
def test_items_are_counted_anew_in_each_list_and_their_numbers_are_no_text() -> None:
    document = styled((Style.NUMBERED, "dig"), (Style.NUMBERED, "set"), (Style.PLAIN, "then"), (Style.NUMBERED, "lift"))
    items = [block_at(document, words) for words in ("dig", "set", "lift")]
    numbers = [item.textList().itemText(item) for item in items]
    assert numbers == ["1.", "2.", "1."]
    assert document.document.toPlainText().endswith("dig\nset\nthen\nlift")


@pytest.mark.usefixtures("qapp")
def test_an_item_that_has_its_mark_gets_no_other() -> None:
    document = styled((Style.NUMBERED, "4. dig"), (Style.BULLET, "\u2022 set"), (Style.BULLET, "lift"))
    assert block_at(document, "4.").textList() is None
    assert [block_at(document, words).userState() for words in ("\u2022", "lift")] == [-1, BULLET]
    assert block_at(document, "4.").blockFormat().textIndent() < 0


@pytest.mark.usefixtures("qapp")
def test_rows_are_a_table_whose_numbers_stand_at_the_right_below_a_bold_head() -> None:
    rows = [(Style.ROW, row) for row in ("Maker\tCost", "Adler\t1,200", "Birk")]
    document = styled(*rows, (Style.PLAIN, "After"))
    cell = block_at(document, "1,200")
    assert cell.blockFormat().alignment() & Qt.AlignmentFlag.AlignRight
    assert block_at(document, "Maker").begin().fragment().charFormat().font().bold()
    assert not cell.begin().fragment().charFormat().font().bold()
    table = QTextCursor(cell).currentTable()
    assert (table.rows(), table.columns()) == (3, 2)
    assert table.cellAt(2, 0).columnSpan() == 2
    assert QTextCursor(block_at(document, "After")).currentTable() is None


@pytest.mark.usefixtures("qapp")
def test_a_long_table_is_put_in_by_parts_whose_columns_are_of_one_width() -> None:
    document = styled(*((Style.ROW, f"Row {number}\t{'word ' * (number % 30)}end") for number in range(3 * AT_ONCE)))
    tables = {QTextCursor(block_at(document, f"Row {number}\t")).currentTable() for number in (0, AT_ONCE, 2 * AT_ONCE)}
    assert len(tables) == 3
    widths = {tuple(one.rawValue() for one in table.format().columnWidthConstraints()) for table in tables}
    assert len(widths) == 1
    document.fit(300)
    assert sum(one.rawValue() for one in next(iter(tables)).format().columnWidthConstraints()) <= 300


@pytest.mark.usefixtures("qapp")
def test_a_table_of_very_many_columns_stands_as_lines() -> None:
    row = "\t".join(f"c{number}" for number in range(MOST_COLUMNS + 1))
    document = styled((Style.ROW, row), (Style.PLAIN, "After"))
    assert block_at(document, "c0").text() == row


@pytest.mark.usefixtures("qapp")
def test_captions_are_quiet_in_any_colour() -> None:
    document = styled((Style.CAPTION, "A pier"), (Style.PLAIN, "After"))
    document.recolor("#777777")
    assert block_at(document, "A pier").begin().fragment().charFormat().foreground().color().name() == "#777777"
    plain = block_at(document, "After").begin().fragment().charFormat()
    assert not plain.hasProperty(QTextFormat.Property.ForegroundBrush.value)


@pytest.mark.usefixtures("qapp")
def test_styles_that_do_not_fit_the_text_are_not_heeded(look: Typography) -> None:
    document = ArticleDocument(article("T", "One.\n\nTwo.", styles="1"), look, "#666666")
    assert [block_at(document, words).blockFormat().headingLevel() for words in ("One", "Two")] == [0, 0]
