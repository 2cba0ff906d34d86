"""What was a phrase is known again by its English: what was stored, told by another process, or joined."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from reader import paths
from reader.errors import ReaderError
from reader.phrase import Phrase, phrase
from reader.settings import LANGUAGE
from reader.ui.startup.languages import speak
from reader.ui.style.recognition import AMOUNTS, TABLE, parts, recognize
from reader.ui.style.translation import told
from tests.translation_files import PLACE, below, sentences

LINES = (paths.translations() / TABLE).read_text("utf-8").splitlines()


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    before, usual = set(qapp.findChildren(QTranslator)), QLocale()
    speak(qapp, "de", LANGUAGE.choices)
    yield
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(usual)


def test_the_table_has_what_is_said_below_the_window() -> None:
    assert "".join(f"{line}\n" for line in LINES) == below(sentences()), "python3 dev.py translations"


def filled(source: str, n: int) -> str:
    """Put something into a sentence: amounts where it has amounts."""
    return PLACE.sub(lambda found: str(n) if found[1] in AMOUNTS else f"Xq{found[1]}", source)


def test_every_sentence_is_known_again() -> None:
    for line in LINES:
        for n, source in enumerate(line.split("\t"), start=1):
            known = recognize(filled(source, n))
            if re.search("[A-Za-z]{2}", PLACE.sub("", source)):
                assert isinstance(known, Phrase), source
            assert known == filled(source, n)


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("english", "said"),
    [
        ("Rename Gong to Gong Zheng", "Gong in Gong Zheng umbenennen"),  # as a library has it
        ("report.pdf is protected by a password.", "report.pdf ist durch ein Passwort geschützt."),
        (
            "“notes.txt” cannot be written in /news: the disk is full",
            "„notes.txt“ kann in /news nicht geschrieben werden: der Datenträger ist voll",
        ),
        ("Delete 1,200 Articles", "1.200 Artikel löschen"),
        ("Import of 1 Article", "Import: 1 Artikel"),
        ("2 articles, 1 note", "2 Artikel, 1 Notiz"),
        ("1 article calls Ma so; 2 other names are mentioned with both", None),
        (
            "Spelt the same but for accents or capitals; 1 other name is mentioned with both",
            "Gleich geschrieben bis auf Akzente oder Großbuchstaben; 1 anderer Name wird mit beiden erwähnt",
        ),
        (
            "“Ma” stands alone in 1 article; Jack Ma and Pony Ma are in the library",
            "„Ma“ steht in 1 Artikel allein; Jack Ma und Pony Ma sind in der Bibliothek",
        ),
        ("3/4/2021 may be 3 April or 4 March.", "3/4/2021 kann 3. April oder 4. März sein."),
        ("Watched “Jin Mao” as Jin Mao Tower", "„Jin Mao“ als Jin Mao Tower beobachtet"),
        ("“Ma”", "„Ma“"),
        ("“Ma”, not “Mo”", "“Ma”, not “Mo”"),
        ("Gong Zheng", "Gong Zheng"),
        ("No such sentence was ever said.", "No such sentence was ever said."),
    ],
)
def test_it_is_said_in_the_language_of_the_window(english: str, said: str | None) -> None:
    expected = said or "1 Artikel nennt Ma so; 2 andere Namen werden mit beiden erwähnt"
    assert told(english) == expected


@pytest.mark.usefixtures("german")
def test_a_name_between_quotation_marks_stays_as_it_is() -> None:
    assert told("“is empty” is closed.") == "„is empty“ ist geschlossen."


@pytest.mark.usefixtures("german")
def test_an_error_says_its_phrase() -> None:
    assert told(ReaderError(phrase("“{name}” is empty.", name="a.txt"))) == "„a.txt“ ist leer."


@pytest.mark.parametrize("bit", ["a: ", "a, ", "a; ", "a. ", "a ", "“a” ", "a of ", "a in ", "1 article, "])
@pytest.mark.parametrize("end", ["", "."])
def test_a_text_that_could_be_taken_apart_in_very_many_ways_stays_as_it_is(bit: str, end: str) -> None:
    text = (bit * 1990)[:1990] + end
    assert "".join(f"{part}{behind}" for part, behind in parts(text)) == text
