"""Words of files and libraries: made plain by one function, and no part of the window goes past it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

import reader.ui
from reader.ui.style.foreign_text import LONGEST, TIP, in_a_menu, in_a_title, one_line, set_apart, tip
from reader.ui.style.label import Label
from reader.ui.style.message_box import MessageBox

PICTURE = '<img src="file:///dev/zero">'
UI = Path(reader.ui.__file__).parent
ONLY_IN = {"QLabel": "label.py", "QToolTip": "foreign_text.py"}
MARKUP = {"setHtml", "insertHtml", "setMarkdown", "fromHtml", "RichText", "AutoText", "MarkdownText", "QTextBrowser"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (PICTURE, PICTURE),
        ("one\ntwo\tthree\x00four\u2029five", "one two three four five"),
        ("invoice\u202etxt.exe", "invoicetxt.exe"),
        ("\u2067turned and never back", "turned and never back"),
        ("\u2068kept apart\u2069 \u2069", "kept apart"),
        ("\u2068kept apart\u2069 and paired", "\u2068kept apart\u2069 and paired"),
        ("no text: \udcff", "no text: \ufffd"),
        ("  AT&T  ", "AT&T"),
    ],
)
def test_a_text_becomes_one_line_that_turns_nothing(text: str, said: str) -> None:
    assert one_line(text) == said


def test_a_long_text_is_cut_in_the_middle() -> None:
    said = one_line("begin " + "x" * 10_000 + " end")
    assert len(said) <= LONGEST
    assert said.startswith("begin x")
    assert "x…x" in said
    assert said.endswith("x end")


def test_a_name_that_runs_leftwards_is_set_apart() -> None:
    assert set_apart("Gong Zheng") == "Gong Zheng"
    assert set_apart("שלום") == "\u2068שלום\u2069"


def test_an_ampersand_chooses_no_line_of_a_menu() -> None:
    assert in_a_menu("AT&T\tCtrl+Q") == "AT&&T Ctrl+Q"
    assert len(in_a_menu("M" * 10_000)) <= 60


def test_a_title_says_nothing_of_changes() -> None:
    assert in_a_title("report[*]") == "report[*][*]"


def test_a_tip_is_wrapped_into_long_lines_and_no_narrow_column() -> None:
    [first, *others] = tip("Surname of Gong Zheng, named in the title. " * 4).removeprefix(TIP).split("<br>")
    assert 60 < len(first) <= 72
    assert others


def test_a_tip_says_the_words_as_they_stand() -> None:
    said = tip(PICTURE, "", "&amp; <b>" + "x" * 10_000)
    assert "<img" not in said
    shown = QTextDocumentFragment.fromHtml(said).toPlainText().replace("\u200b", "")
    assert shown.startswith(f"{PICTURE}\n&amp; <b>xxx")
    assert len(shown) <= 2 * LONGEST
    assert tip("") == tip() == ""


def test_a_label_shows_words_as_they_stand_and_no_wider_than_a_screen(qtbot: QtBot) -> None:
    for label in (Label(wraps=True), Label()):
        qtbot.addWidget(label)
        label.setText(f"{PICTURE}\n{'W' * 10_000}", "below")
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert label.text().startswith(PICTURE + " W")
        assert label.text().endswith("\nbelow")
        assert label.minimumSizeHint().width() < 1366


def test_a_message_box_takes_nothing_for_markup(qtbot: QtBot) -> None:
    box = MessageBox(MessageBox.Icon.Warning, "Title", PICTURE)
    qtbot.addWidget(box)
    box.setInformativeText(PICTURE)
    shown = [label for label in box.findChildren(QLabel) if label.text()]
    assert [label.textFormat() for label in shown] == [Qt.TextFormat.PlainText] * 2


# --- the whole of the source ---


def trees() -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted(UI.rglob("*.py")):
        yield path, ast.parse(path.read_text("utf-8"))


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def called(call: ast.Call) -> str:
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def is_plain(said: ast.expr) -> bool:
    """Tell whether an expression can only be words of ours without markup, or comes from `tip`."""
    if isinstance(said, ast.Constant):
        return "<" not in str(said.value)
    if isinstance(said, ast.IfExp):
        return is_plain(said.body) and is_plain(said.orelse)
    if isinstance(said, ast.BoolOp):
        return all(map(is_plain, said.values))
    if isinstance(said, ast.Call) and called(said) == "tr":  # the translations are plain, too
        return not said.keywords and all(is_plain(one) or isinstance(one, ast.Name) for one in said.args)
    return isinstance(said, ast.Call) and called(said) in {"tip", "tooltip"}


def test_nothing_but_our_label_and_our_tips_shows_words() -> None:
    past = [
        f"{path.relative_to(UI)}: {node.name}"
        for path, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.alias) and node.name in ONLY_IN and path.name != ONLY_IN[node.name]
    ]
    assert past == []


def test_nothing_is_shown_as_markup() -> None:
    found = [
        f"{path.relative_to(UI)}:{node.lineno}"
        for path, tree in trees()
        if path.parent.name != "manual"  # which is ours, and escapes what is looked for in it
        for node in ast.walk(tree)
        if (isinstance(node, ast.Attribute) and node.attr in MARKUP)
        or (isinstance(node, ast.Name) and node.id in MARKUP)
        or (isinstance(node, ast.Call) and called(node) in {"QTextDocument", "QMessageBox", "QErrorMessage"})
        or (isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == "QMessageBox" and node.attr.islower())
    ]
    assert found == []


def test_every_tooltip_is_made_by_the_one_function() -> None:
    past = [
        f"{path.relative_to(UI)}:{call.lineno}"
        for path, tree in trees()
        for call in calls(tree)
        if called(call) == "setToolTip" and not is_plain(call.args[-1])
    ]
    past += [
        f"{path.relative_to(UI)}:{node.lineno}"
        for path, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "ToolTipRole" in ast.unparse(node.test)
        for said in ast.walk(node)
        if isinstance(said, ast.Return) and said.value and not is_plain(said.value)
    ]
    assert past == []


def test_a_text_that_is_not_looked_through_for_controls_has_none() -> None:
    """What Python says is printable is shown as it is: no control, turn or half of a character may be among it."""
    ranges = (0, 0x3000), (0xD7F0, 0xE010), (0xFE00, 0x10010), (0xE0000, 0xE0200)
    for character in (chr(code) for first, end in ranges for code in range(first, end)):
        looked_through = one_line(f"\x00a{character}b").strip(" ")
        assert one_line(f"a{character}b") == looked_through, ascii(character)
