"""Whether the bundle's data of ICU put words in the same order as all of it, in every language that Qt knows."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.installs.machine import require

SORTED = """
import json, sys
from PySide6.QtCore import QCollator, QLocale
words = '''zebra Zebra apfel Äpfel aptel ol öl oz Oz côte coté cote ñandú nube llama luz čas cas żaba zaba łza lza ß ss
ı i I İ æ ae å aa dž đ ć chata cukr ирис йод ёлка ель яблоко їжак абрикос
αβ άλφα ω अ आ ไทย กา เขา 東京 北京 上海 阿 あい アイ ゔ
가 나 힣 שלום אבא العربية إبن ابن ۱ 1 10 2 a-b ab a_b'''.split()
told = {}
for locale in QLocale.matchingLocales(QLocale.AnyLanguage, QLocale.AnyScript, QLocale.AnyCountry):
    for numeric in (False, True):
        collator = QCollator(locale)
        collator.setNumericMode(numeric)
        order = sorted(words, key=collator.sortKey)
        told[f"{locale.name()} {numeric}"] = " ".join(order) + locale.toUpper("iıßǆ") + locale.toLower("IİΣ")
json.dump(told, sys.stdout, sort_keys=True)
"""


def compare(bundle: Path) -> list[str]:
    [library] = (bundle / "_internal" / "PySide6" / "Qt" / "lib").glob("libicudata.so.*")
    whole, small = sorted_words({}), sorted_words({"LD_PRELOAD": str(library)})
    require(whole.count("True") > 300, "No languages are known.")
    require(whole == small, "The bundle sorts otherwise.")
    return [f"{whole.count('True')} languages of places sort alike"]


def sorted_words(variables: dict[str, str]) -> str:
    """Return what Qt makes of words of many alphabets, where another library stands in the place of its own."""
    line = [sys.executable, "-c", SORTED]
    return subprocess.run(line, env=os.environ | variables, capture_output=True, text=True, check=True).stdout
