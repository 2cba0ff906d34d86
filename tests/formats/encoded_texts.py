"""News-like texts in thirty-odd languages, and the encodings that files in those languages come in."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

SAMPLES = Path(__file__).parent / "samples"

WESTERN = ("cp1252", "iso8859-1", "iso8859-15", "mac-roman")
CENTRAL = ("cp1250", "iso8859-2")
CYRILLIC = ("cp1251", "koi8-r", "iso8859-5", "cp866")
BALTIC = ("cp1257",)
ENCODINGS = {
    **dict.fromkeys(("en", "fr", "de", "es", "pt", "it", "nl", "sv", "da", "nb", "fi"), WESTERN),
    "is": WESTERN[:3],
    **dict.fromkeys(("pl", "cs", "sk", "hu", "ro", "hr", "sl"), CENTRAL),
    **dict.fromkeys(("ru", "bg"), CYRILLIC),
    **dict.fromkeys(("lt", "lv", "et"), BALTIC),
    "uk": ("cp1251", "koi8-u"),
    "sr": ("cp1251", "iso8859-5"),
    "el": ("cp1253", "iso8859-7"),
    "tr": ("cp1254", "iso8859-9"),
    "he": ("cp1255",),
    "ar": ("cp1256",),
    "th": ("cp874",),
    "zh": ("gb2312", "gbk", "gb18030"),
    "zh_hant": ("big5", "gb18030"),
    "ja": ("shift_jis", "euc_jp", "iso2022_jp"),
    "ko": ("euc_kr", "cp949"),
}
WIDE = ("utf-16-le", "utf-16-be")
_SIMPLER = {
    **dict.fromkeys("‘’", "'"), **dict.fromkeys("“”„«»", '"'), **dict.fromkeys("–—", "-"),
    "…": "...", "½": ".5", "€": "EUR", "œ": "oe", "〇": "零", "ș": "ş", "ț": "ţ", "Ș": "Ş", "Ț": "Ţ",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class EncodedText:
    """A text as a program would have saved it, and what it says."""

    language: str
    encoding: str
    length: str  # "short", "paragraph", "article"
    text: str
    data: bytes


def encoded_texts(
    lengths: tuple[str, ...] = ("short", "paragraph", "article"), wide: bool = False
) -> Iterator[EncodedText]:
    """Yield every sample in every encoding of its language, whole and in pieces, those beyond ASCII alone."""
    for language, encodings in ENCODINGS.items():
        for encoding in WIDE if wide else encodings:
            for length in lengths:
                for text in pieces(language, length):
                    fitting = _fitted(text, encoding)
                    if not fitting.isascii() or wide:
                        yield EncodedText(language, encoding, length, fitting, fitting.encode(encoding))


def pieces(language: str, length: str) -> list[str]:
    """Return a language's sample in pieces: about 60 characters, a paragraph, or the whole."""
    whole = (SAMPLES / f"{language}.txt").read_text("utf-8")
    if length == "article":
        return [whole]
    paragraphs = whole.splitlines()
    return paragraphs if length == "paragraph" else [piece for text in paragraphs for piece in _cut(text, 60)]


def _cut(text: str, size: int) -> list[str]:
    words, count, groups = text.split(" "), 0, []
    for word in words:
        groups.append(count // size)
        count += len(word) + 1
    cut = [
        " ".join(word for word, _ in group)
        for _, group in groupby(zip(words, groups, strict=True), lambda pair: pair[1])
    ]
    return [
        piece
        for whole in cut
        for piece in (whole[i : i + size] for i in range(0, len(whole), size))
        if len(piece) > size // 3
    ]


def _fitted(text: str, encoding: str) -> str:
    """Return the text as a program would have to write it in an encoding that lacks some of its characters."""
    return "".join(c if _holds(encoding, c) else _SIMPLER[c] for c in text)


def _holds(encoding: str, character: str) -> bool:
    try:
        character.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
