"""UTF-16 and UTF-32 that carry no byte order mark, known by what the text would say."""

import unicodedata
from collections import Counter

_WIDE = (("utf-16-le", 2), ("utf-16-be", 2), ("utf-32-le", 4), ("utf-32-be", 4))
_SAMPLE = 65_536  # bytes
_LEAST_COMMON = 0.15  # of the characters
_FEWEST_COMMON = 3
_MOST_IMPOSSIBLE = 0.005
_TYPED = bytes(range(0x20, 0x7F)) + b"\x00\t\r\n"

_COMMON = frozenset(
    " \n\r\t0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,:;'\"()-!?"
    "。，、：；！？「」『』（）“”‘’《》・ー…　"
    "的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于着下自之年过過发發后後作里用"
    "北東东西市長长高新年民開开通部多將将車车電电"
    "のにはをとがでたしていなるれかもらりこすさっだまきんくあけいうえおそ日本月"
    "이다는에을의가고를한은하기로지사도서대인시해자과수리정일부어있전"
    "оеаинтсрвлкмдпуяыьгзбчйхжшюцщієїґ"
    "αοιετσνηυρπκμλςόάίέήύώ"
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىأ،"
    "אבגדהוזחטיכךלמםנןסעפףצץקרשת"
    "กขคงจชดตถทนบปผพมยรลวสหอะาิีึุู่้็์เแโใไั"
    "कखगचजटडतदनपबमयरलवशसहािीुूेैोौ्ं।"
)


def encoding_of(data: bytes) -> str | None:
    """Return the name of the encoding if the bytes read as text in one of these four."""
    filled = data.rstrip(b"\x00")
    shares = {
        encoding: _share_of_common(filled + bytes(-len(filled) % unit), encoding)
        for encoding, unit in _WIDE
        if len(data) % unit == 0
    }
    best = max(shares, key=shares.__getitem__, default=None)
    return best if best is not None and shares[best] >= _LEAST_COMMON else None


def _share_of_common(data: bytes, encoding: str) -> float:
    """Return how much of the sample is made of every script's commonest characters; 0 where it is no text at all."""
    sample = data[:_SAMPLE]
    try:
        text = sample.decode(encoding)
    except UnicodeDecodeError as error:
        if error.start < len(sample) - 4:
            return 0.0
        text = sample[: error.start].decode(encoding)
    counts = Counter(text)
    impossible = sum(n for character, n in counts.items() if _is_impossible(character))
    are_pairs_of_letters = not sample.translate(None, _TYPED) and not text.isascii()
    if not text or are_pairs_of_letters or impossible > len(text) * _MOST_IMPOSSIBLE:
        return 0.0
    common = sum(n for character, n in counts.items() if character in _COMMON)
    return common / len(text) if common >= _FEWEST_COMMON or b"\x00" in sample else 0.0


def _is_impossible(character: str) -> bool:
    category = unicodedata.category(character)
    return category in ("Cn", "Co") or (category == "Cc" and character not in "\t\n\v\f\r\x1a")
