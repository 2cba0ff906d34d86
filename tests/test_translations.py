"""Every sentence of the window can be said in other languages, and is: whole, and with what stands in it."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader import paths
from reader.settings import ENGLISH, LANGUAGE, SYSTEM
from reader.ui.chrome.actions import ACTIONS, MENUS
from tests.translation_files import COMPLETE, FOLDER, FORMS, PLACE, compile_file, read, sentences

UI = Path(paths.__file__).parent / "ui"
READER = UI.parent
SAID = sentences()
# Errors of the world, which the window shows, and what of them only the command line says.
ERRORS = frozenset(
    "ReaderError FileError LibraryError DamagedError OccupiedError TaggerError NotFoundError UnchangedError"
    " ObstacleError RefusedError TypedDateError PatternError NoFileError Remark".split()
)
NEVER_SHOWN = (
    "cli/",
    "extraction/training/",
    "ingest/tagged",
    "ingest/library_union.py",
    "formats/bundles/description.py",
)
WORDS = re.compile("[A-Za-z]{2}")
# What shows words, each with the place of these among its arguments.
SHOWS = {
    **dict.fromkeys(
        "setToolTip setAccessibleName setAccessibleDescription setWindowTitle setPlaceholderText".split(), 0
    ),
    **dict.fromkeys("setText set_words addMenu QAction QMenu QPushButton QCheckBox QRadioButton Label".split(), 0),
    **dict.fromkeys("Link PlainButton Heading Section".split(), 1),
    **dict.fromkeys("say show_tip addRow addItem".split(), 0),
}
OURS = {
    "HTML",
    "Markdown",
    "A4",
    "English",
    "hit",
    "system",
    "Entity Reader",
    "Shift+Left",
    "pause",
    "go on",
    "go",
    "cancel",
    "Software",  # a key of PNG
    "year-month-day_anything",  # as patterns are read
    " — Entity Reader",
    "\tEnter",
}


def _words_shown() -> Iterator[tuple[str, str]]:
    """Yield what is shown and said by no `tr`, with where that is."""
    for path in sorted(UI.rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(call, ast.Call):
                continue
            name = getattr(call.func, "attr", getattr(call.func, "id", ""))
            if name not in SHOWS or len(call.args) <= SHOWS[name]:
                continue
            shown = call.args[SHOWS[name]]
            parts = shown.values if isinstance(shown, ast.JoinedStr) else [shown]
            words = "".join(str(one.value) for one in parts if isinstance(one, ast.Constant))
            if WORDS.search(words) and words not in OURS:
                yield f"{path.relative_to(UI)}:{call.lineno}", words


def test_nothing_is_shown_that_could_not_be_said_otherwise() -> None:
    assert list(_words_shown()) == []


def _errors_in_words() -> Iterator[tuple[str, str]]:
    """Yield what an error says below the window that is no phrase, with where that is."""
    for path in sorted(READER.rglob("*.py")):
        place = path.relative_to(READER).as_posix()
        if place.startswith(NEVER_SHOWN):
            continue
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(call, ast.Call) or not call.args:
                continue
            if getattr(call.func, "attr", getattr(call.func, "id", "")) in ERRORS:
                said = call.args[0]
                parts = said.values if isinstance(said, ast.JoinedStr) else [said]
                words = "".join(str(one.value) for one in parts if isinstance(one, ast.Constant))
                if WORDS.search(words):
                    yield f"{place}:{call.lineno}", words


def test_what_goes_wrong_below_the_window_can_be_said_otherwise() -> None:
    assert list(_errors_in_words()) == []


def test_what_is_said_stands_where_it_can_be_gathered() -> None:
    """No sentence is handed over between stars, which hide it from `sentences`."""
    for path in READER.rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") in ("tr", "phrase"):
                assert not any(isinstance(one, ast.Starred) for one in call.args), f"{path}:{call.lineno}"


@pytest.mark.parametrize("code", FORMS)
def test_the_files_have_what_is_said_and_nothing_else(code: str) -> None:
    assert read(code).keys() == SAID.keys(), "python3 dev.py translations"


@pytest.mark.parametrize("code", COMPLETE)
def test_a_language_that_is_offered_is_whole(code: str) -> None:
    assert [source for source, forms in read(code).items() if not forms] == []


@pytest.mark.parametrize("code", FORMS)
def test_a_translation_has_all_its_forms_and_what_stands_in_it(code: str) -> None:
    for source, forms in read(code).items():
        said = SAID[source]
        assert not forms or len(forms) == (FORMS[code] if said.one else 1), source
        for form in forms:
            there, wanted = {*PLACE.findall(form)}, {*said.places}
            assert there <= wanted, source
            assert wanted - there <= {"n"}, source  # “the first one” of a single one
            assert form.format(**dict.fromkeys(wanted, "7")), source


@pytest.mark.parametrize("code", FORMS)
def test_each_line_of_a_menu_has_a_letter_of_its_own(code: str) -> None:
    told = read(code)
    menus: dict[str, set[str]] = {"": {str(title) for title in MENUS.values()}}
    for spec in ACTIONS:
        menus.setdefault(spec.menu, set()).add(spec.text)
        top, _, submenu = spec.menu.partition("/")
        if submenu:
            menus.setdefault(top, set()).add(submenu)
    for menu, texts in menus.items():
        letters = Counter(form[form.index("&") + 1].lower() for text in texts for form in told[text] if "&" in form)
        assert [letter for letter, times in letters.items() if times > 1] == [], (menu, letters)
    assert not [source for source, forms in told.items() for form in forms if form.count("&") > source.count("&")]


@pytest.mark.parametrize("code", FORMS)
def test_what_is_loaded_is_compiled_of_what_is_there(code: str, tmp_path: Path) -> None:
    compile_file(FOLDER / f"{code}.ts", tmp_path / "anew.qm")
    assert (tmp_path / "anew.qm").read_bytes() == (paths.translations() / f"{code}.qm").read_bytes()


def test_every_language_can_be_chosen() -> None:
    assert {*LANGUAGE.choices} == {SYSTEM, ENGLISH, *FORMS}


@pytest.mark.parametrize(
    ("given_up", "instead"),
    [
        (r"\bother places?\b", "passages: a place is a kind of name"),
        (r"^&?Same As\b", "Merge With…"),
        (r"\bAnother Entity\b", "Merge With…"),
        (r"\bShow its articles\b", "List Articles"),
        (r"\bFace\b", "Typeface"),
        (r"\d\+", "the number"),
    ],
)
def test_a_thing_has_one_word_everywhere(given_up: str, instead: str) -> None:
    found = [one for one in SAID if re.search(given_up, one.replace("&", "") if given_up[0] != "^" else one)]
    assert not found, f"say instead: {instead}"


def test_no_label_of_a_setting_is_shown_as_it_is() -> None:
    """A label is a phrase: what takes a text, and no phrase, has to be handed its translation."""
    shown = re.compile(r"\.set(?:AccessibleName|AccessibleDescription|Text|ToolTip|WindowTitle)\(\w+\.label\)")
    files = (Path(__file__).parents[1] / "reader" / "ui").rglob("*.py")
    assert [path.name for path in files if shown.search(path.read_text("utf-8"))] == []
