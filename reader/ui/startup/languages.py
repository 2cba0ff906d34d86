"""The language that the window speaks: the one that is chosen, or that of the system where the window knows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from reader import paths
from reader.settings import ENGLISH, SYSTEM

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

BEGUN = frozenset({"ar"})  # of which not every sentence is translated: spoken only where it is chosen


def speak(application: QApplication, choice: str, codes: tuple[str, ...]) -> str:
    """Let the window speak a language of `codes` by its code, or that of the system, and return which it is.

    A translation is loaded by one map of a file; English needs none. Dates and numbers are those of the user's country
    where its people speak that language, else of the language as such.
    """
    code = language_of_system(codes) if choice == SYSTEM else choice
    if code != ENGLISH:
        for name, folder in ((code, str(paths.translations())), (f"qtbase_{code}", _folder_of_qt())):
            translator = QTranslator(application)
            if translator.load(name, folder):
                application.installTranslator(translator)
    spoken = QLocale(code)
    if choice != SYSTEM and QLocale.system().language() is not spoken.language():
        QLocale.setDefault(spoken)
    if code != ENGLISH:
        application.setLayoutDirection(spoken.textDirection())
    return code


def language_of_system(codes: tuple[str, ...]) -> str:
    """Return the first language of the system that is translated as a whole, or English."""
    complete = {QLocale(code).language(): code for code in codes if code not in (*BEGUN, SYSTEM)}
    wanted = (QLocale(name).language() for name in QLocale.system().uiLanguages())
    return next((complete[one] for one in wanted if one in complete), ENGLISH)


def _folder_of_qt() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
