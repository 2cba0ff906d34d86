from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QSysInfo, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QTextBrowser
from pytestqt.qtbot import QtBot

from reader.ui.commands.paste_commands import PasteActions, as_file


class FakeFiles:
    """Notes what is to be imported, with the bytes that it has."""

    def __init__(self) -> None:
        self.taken: list[Path] = []

    def take(self, paths: list[Path]) -> None:
        self.taken += paths


class FakeNotice:
    """Notes what is said."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def say(self, sentence: str) -> None:
        self.said.append(sentence)


@pytest.fixture
def files() -> FakeFiles:
    return FakeFiles()


@pytest.fixture
def notice() -> FakeNotice:
    return FakeNotice()


@pytest.fixture
def paste(qapp: QApplication, files: FakeFiles, notice: FakeNotice) -> PasteActions:
    return PasteActions(files, notice)  # type: ignore[arg-type]


def copy(*, text: str = "", html: str = "", urls: tuple[str, ...] = ()) -> None:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    if urls:
        data.setUrls([QUrl(url) for url in urls])
    QApplication.clipboard().setMimeData(data)


def test_a_clipboard_that_holds_nothing_at_all_is_told_of(
    paste: PasteActions, files: FakeFiles, notice: FakeNotice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(QApplication.clipboard()), "mimeData", lambda *_: None)
    paste.paste()
    assert files.taken == []
    assert notice.said == ["There is no text on the clipboard, and no file."]


def test_text_is_imported_as_a_file_of_text(paste: PasteActions, files: FakeFiles) -> None:
    copy(text="Fähre fährt\n\nEin Satz.")
    paste.paste()
    [path] = files.taken
    assert path.suffix == ".txt"
    assert path.read_text("utf-8") == "Fähre fährt\n\nEin Satz."


def test_a_piece_of_a_web_page_is_imported_as_a_page(paste: PasteActions, files: FakeFiles) -> None:
    copy(text="Ferry runs", html="<h1>Ferry runs</h1><p>A sentence.</p>")
    paste.paste()
    [path] = files.taken
    assert path.suffix == ".html"
    assert "<h1>Ferry runs</h1><p>A sentence.</p></body>" in path.read_text("utf-8")


def test_copied_files_are_imported_where_they_lie(paste: PasteActions, files: FakeFiles, tmp_path: Path) -> None:
    copy(text="a.txt", urls=(tmp_path.as_uri(), "https://tarnpost.example/ferry"))
    paste.paste()
    assert files.taken == [tmp_path]


def test_an_address_alone_is_no_article_and_is_not_called(
    paste: PasteActions, files: FakeFiles, notice: FakeNotice
) -> None:
    link = "https://tarnpost.example/ferry"
    copy(text=link, html=f'<a href="{link}">Ferry</a>', urls=(link,))
    paste.paste()
    assert files.taken == []
    assert notice.said[0].startswith("That is an address, and nothing is fetched from the web")


def test_where_there_is_nothing_that_is_said(paste: PasteActions, files: FakeFiles, notice: FakeNotice) -> None:
    for text in ("", " \n "):
        copy(text=text)
        paste.paste()
    assert files.taken == []
    assert notice.said == ["There is no text on the clipboard, and no file."] * 2
    assert as_file(QMimeData()) is None


def test_into_a_field_goes_what_is_typed_there(
    paste: PasteActions, files: FakeFiles, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    field, page = QLineEdit(), QTextBrowser()
    for widget in (field, page):
        qtbot.addWidget(widget)
    copy(text="Ferry")
    monkeypatch.setattr(QApplication, "focusWidget", lambda: field)
    paste.paste()
    assert (field.text(), files.taken) == ("Ferry", [])
    monkeypatch.setattr(QApplication, "focusWidget", lambda: page)
    paste.paste()
    assert len(files.taken) == 1


def dropped(*urls: str, text: str = "", html: str = "") -> QMimeData:
    data = QMimeData()
    if urls:
        data.setData("text/uri-list", "\r\n".join(urls).encode())
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    return data


def test_dropped_files_are_imported_where_they_lie(paste: PasteActions, files: FakeFiles, tmp_path: Path) -> None:
    paste.drop(dropped(tmp_path.as_uri(), "https://tarnpost.example/ferry"))
    assert files.taken == [tmp_path]


def test_a_file_whose_address_names_this_machine_is_found(paste: PasteActions, files: FakeFiles) -> None:
    paste.drop(dropped(f"file://{QSysInfo.machineHostName()}/texts/a.txt"))
    assert files.taken == [Path("/texts/a.txt")]


def test_dropped_text_is_imported(paste: PasteActions, files: FakeFiles) -> None:
    paste.drop(dropped(text="Ferry runs\n\nA sentence."))
    [path] = files.taken
    assert path.name.startswith("Dropped ")
    assert path.read_text("utf-8") == "Ferry runs\n\nA sentence."


def test_a_dropped_piece_of_a_web_page_is_imported_also_without_its_text(paste: PasteActions, files: FakeFiles) -> None:
    paste.drop(dropped(html="<p>A sentence.</p>"))
    [path] = files.taken
    assert "<p>A sentence.</p>" in path.read_text("utf-8")


@pytest.mark.parametrize(
    "urls", [("https://tarnpost.example/a",), ("https://tarnpost.example/a", "https://tarnpost.example/b")]
)
def test_dropped_links_are_not_called(
    paste: PasteActions, files: FakeFiles, notice: FakeNotice, urls: tuple[str, ...]
) -> None:
    paste.drop(dropped(*urls))
    assert files.taken == []
    assert notice.said[0].startswith("That is an address, and nothing is fetched from the web")


def test_of_a_dropped_picture_it_is_said_that_nothing_comes(
    paste: PasteActions, files: FakeFiles, notice: FakeNotice
) -> None:
    data = QMimeData()
    data.setImageData(QImage(8, 6, QImage.Format.Format_RGB32))
    paste.drop(data)
    assert files.taken == []
    assert notice.said == ["Nothing was imported: what was dropped is a picture, or has no text in it."]
