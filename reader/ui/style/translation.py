"""How the window says a sentence: in the language that is chosen, by Qt's translations.

A sentence is one text with names in braces for what changes in it, so that each language can put them where it likes:
`tr("“{name}” is not a file.", name=path.name)`. Where the number of something decides the form of words, both forms of
English are given and `n` is that number: `tr("{n} file", "{n} files", n=3)`; the second of them is what is translated,
with as many forms as the language has. No sentence is glued from parts.

A constant is translated when it is shown, not when its module is loaded: it is a `phrase`, as are the sentences of
whatever knows no Qt (`reader.phrase`), and `tr(NOTHING_YET)` says it. What is no phrase, such as the words of a system,
stays as it is. English needs no file. Of the others, `python3 dev.py translations` gathers the sentences from the
source: Qt's own lupdate sees no function of this sort, and none of what knows no Qt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from reader.phrase import Phrase, in_english

if TYPE_CHECKING:
    from collections.abc import Sequence

CONTEXT = "window"


def tr(source: str, many: str = "", /, capped: bool = False, **arguments: object) -> str:
    """Return a sentence, or what a phrase says, in the language of the window; `capped` means "n or more": "500+"."""
    if isinstance(source, Phrase):
        told: Phrase = source
        source, many, arguments = told.source, told.many, {**told.arguments}
    wanted, n = many or source, arguments.get("n", -1)
    said = QCoreApplication.translate(CONTEXT, wanted, None, n if isinstance(n, int) else -1)
    if not arguments:
        return said
    shown = {name: _shown(value) for name, value in arguments.items()}
    if capped:
        shown["n"] = f"{shown['n']}+"
    return said.format(**shown) if said != wanted else in_english(source, many, arguments, shown)


def fill(template: str, **arguments: object) -> str:
    """Say a phrase of a table, what stands in it being known only now: `fill(HEADINGS[kind], name="Bern")`."""
    return tr(template.source if isinstance(template, Phrase) else template, "", False, **arguments)


def translation(text: str) -> str:
    """Return what a phrase says in the language of the window; another text, such as a name, stays as it is."""
    return tr(text) if isinstance(text, Phrase) else text


def told(said: object) -> str:
    """Return what something says that knows no Qt, an error as well, in the language of the window.

    Its phrases are known again where only their English is left: what was stored, or told by another process.
    """
    text = str(said)
    if isinstance(text, Phrase) or language() == "en":
        return translation(text)
    from reader.ui.style.recognition import parts  # with a table that English needs not

    return "".join(f"{translation(one)}{behind}" for one, behind in parts(text))


def language() -> str:
    """Return the code of the language that the window speaks, which each translation tells as its word for "en"."""
    return tr("en")


def spoken_locale() -> QLocale:
    """Return the user's country where it speaks the language of the window, else that language as such."""
    chosen, spoken = QLocale(), QLocale(language())
    return chosen if chosen.language() is spoken.language() else spoken


def number(amount: int) -> str:
    """Return the number with its groups, in the user's way or, where the system names no country, in English: 8,000."""
    locale = QLocale()
    return (QLocale(QLocale.Language.English) if locale.language() is QLocale.Language.C else locale).toString(amount)


def enumeration(words: Sequence[str]) -> str:
    """Return "Bern, Cairo and Oslo"."""
    if not words[1:]:
        return "".join(words)
    return tr("{several} and {last}", several=", ".join(words[:-1]), last=words[-1])


def _shown(value: object) -> str:
    if type(value) is int:
        return number(value)
    return translation(str(value))
