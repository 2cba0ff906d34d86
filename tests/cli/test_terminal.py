import io
import json

import pytest

from reader.cli.terminal import BOLD, PLAIN, Terminal


class Screen(io.StringIO):
    """A terminal as a program sees it."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Screen:
    monkeypatch.setenv("COLUMNS", "20")
    monkeypatch.setenv("TERM", "xterm")
    return Screen()


ROWS = [("1", "Shanghai", "a long title that goes on"), ("1,000", "上海", "b")]


def test_columns_are_aligned_by_what_is_seen() -> None:
    out = io.StringIO()
    Terminal(out, io.StringIO()).columns(ROWS, right=(0,))
    assert out.getvalue() == "    1  Shanghai  a long title that goes on\n1,000  上海      b\n"


def test_on_a_screen_lines_are_cut_to_its_width(screen: Screen) -> None:
    Terminal(screen, io.StringIO()).columns(ROWS, right=(0,))
    assert screen.getvalue() == "    1  Shanghai  a…\n1,000  上海      b\n"


def test_on_a_narrow_screen_the_spare_columns_give_way_to_the_last(screen: Screen) -> None:
    rows = [("7", "2020-03-24", "The Shanghai Daily", "A fair opens in town")]
    Terminal(screen, io.StringIO()).columns(rows, spare=(2, 1))
    assert screen.getvalue() == "7  A fair opens in…\n"


@pytest.mark.parametrize(
    ("columns", "line"),
    [
        (80, "7  2020-03-24  The Shanghai Daily  A fair opens in town"),
        (50, "7  2020-03-24  The Shanghai…  A fair opens in town"),
        (40, "7  2020-03-24  A fair opens in town"),
        (24, "7  A fair opens in town"),
    ],
)
def test_a_spare_column_is_narrowed_before_it_is_left_out(
    screen: Screen, monkeypatch: pytest.MonkeyPatch, columns: int, line: str
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    rows = [("7", "2020-03-24", "The Shanghai Daily", "A fair opens in town")]
    Terminal(screen, io.StringIO()).columns(rows, spare=(2, 1))
    assert screen.getvalue() == f"{line}\n"


def test_elsewhere_no_column_gives_way() -> None:
    out = io.StringIO()
    rows = [("7", "x")] * 500 + [("wider than all before", "y")]
    Terminal(out, io.StringIO()).columns(rows, spare=(0,))
    assert out.getvalue().endswith("wider than all before  y\n")


def test_on_a_screen_a_paragraph_is_wrapped_under_its_label(screen: Screen) -> None:
    terminal = Terminal(screen, io.StringIO())
    terminal.paragraph("Shanghai (12), Frankfurt (4), Erlangen", "With  ")
    terminal.paragraph("")
    assert screen.getvalue() == "With  Shanghai (12),\n      Frankfurt (4),\n      Erlangen\n\n"


def test_elsewhere_a_paragraph_is_a_line() -> None:
    out = io.StringIO()
    Terminal(out, io.StringIO()).paragraph("Shanghai (12), Frankfurt (4), Erlangen", "With  ")
    assert out.getvalue() == "With  Shanghai (12), Frankfurt (4), Erlangen\n"


def test_no_rows_are_no_lines() -> None:
    out = io.StringIO()
    Terminal(out, io.StringIO()).columns([])
    assert out.getvalue() == ""


def test_bold_is_for_screens_only(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    assert Terminal(screen, screen).bold("a fair in", [(2, 6)]) == f"a {BOLD}fair{PLAIN} in"
    assert Terminal(io.StringIO(), screen).bold("a fair in", [(2, 6)]) == "a fair in"
    monkeypatch.setenv("TERM", "dumb")
    assert Terminal(screen, screen).bold("a fair in", [(2, 6)]) == "a fair in"


def test_progress_is_for_screens_only_and_makes_room_for_messages(screen: Screen) -> None:
    quiet = io.StringIO()
    Terminal(screen, quiet).progress("1 of 2")
    assert quiet.getvalue() == ""
    terminal = Terminal(io.StringIO(), screen)
    terminal.progress("1 of 2")
    terminal.message("a.txt is empty.")
    terminal.progress("")
    assert screen.getvalue() == "\r\x1b[K1 of 2\r\x1b[Ka.txt is empty.\n"


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-16"])
def test_a_pipe_speaks_utf_8_whatever_the_locale(encoding: str) -> None:
    pipe = io.BytesIO()
    terminal = Terminal(io.TextIOWrapper(pipe, encoding), io.StringIO())
    terminal.json({"name": "上海 \udce9"})
    terminal.flush()
    assert json.loads(pipe.getvalue().decode("utf-8")) == {"name": "上海 \udce9"}


def test_a_screen_of_another_encoding_shows_what_it_lacks_escaped() -> None:
    class Latin(io.TextIOWrapper):
        def isatty(self) -> bool:
            return True

    bytes_shown = io.BytesIO()
    terminal = Terminal(Latin(bytes_shown, "latin-1"), io.StringIO())
    terminal.line("é 上")
    terminal.flush()
    assert bytes_shown.getvalue() == b"\xe9 \\u4e0a\n"
