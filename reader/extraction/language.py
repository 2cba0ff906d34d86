"""Which language a text is in, told from its opening; nothing is said of one that is too short or could be several.

Names say little of the language around them, so only words without a capital count where a text has both. Most texts
are English, and common English words settle that without a model; it is loaded for the first text of another kind.
"""

from __future__ import annotations

import logging
import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

ENGLISH = "en"
_OPENING = 1_000  # code points
_ENOUGH = 500  # code points of words without a capital
_LEAST_BYTES = 60  # of words without a capital; in UTF-8 a Chinese character counts as three Latin letters
_LEAST_BYTES_WITH_NAMES = 200  # where capitals do not tell names from other words
_SURE = 0.7  # of 1
_ENGLISH_SHARE = 0.09  # of the words that count; English news has 0.2, no other language of the tests 0.03
_ENGLISH_WORDS = 4
_NO_LANGUAGE = "zxx"  # ISO 639-2: tables, formulas

_WORD = re.compile(r"[^\W\d_]+")
# Words of English that are rare in any other language: no "in" (German, Italian), no "was" (German), no "for" (Danish).
_COMMON = frozenset(
    "about after and are been before between but by could from had has have his how into its more most not of said say"
    " she should that the their them there these they this those through to until were what when where which while who"
    " whose will with would you your".split()
)

log = logging.getLogger(__name__)


def language(text: str) -> str:
    """Return the ISO 639-1 code of the language that a text begins in, or "" where that is not clear."""
    words = _telling_words(text[:_OPENING])
    if is_evidently_english(words):
        return ENGLISH
    telling = " ".join(words)[:_ENOUGH]
    least = _LEAST_BYTES_WITH_NAMES if telling.isupper() or text[:_OPENING].islower() else _LEAST_BYTES
    return identify(telling) if len(telling.encode("utf-8", "replace")) >= least else ""


def is_evidently_english(words: list[str]) -> bool:
    english = sum(word.lower() in _COMMON for word in words)
    return english >= max(_ENGLISH_WORDS, _ENGLISH_SHARE * len(words))


def identify(text: str) -> str:
    """Return what the model makes of a text, or "" where it is not sure."""
    try:
        code, probability = _model().classify(text)
    except OSError as error:  # it is unpacked into a temporary file
        log.warning("No language can be told: %s.", error)
        return ""
    return code if probability >= _SURE and code != _NO_LANGUAGE else ""


def _telling_words(text: str) -> list[str]:
    words = _WORD.findall(text)
    return words if text.isupper() else [word for word in words if not word[0].isupper()]


@cache
def _model() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    model = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    model.set_languages([label for label in model.labels if len(label) == 2 or label == _NO_LANGUAGE])
    return model
