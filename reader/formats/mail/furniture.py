"""What newsletters put above and below their text: where else to read it, and how not to receive it any more."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.formats.draft import Block
from reader.formats.html import clutter

_ABOVE, _BELOW = 4, 10  # paragraphs
_LONGEST = 400  # code points
_LONGEST_END = 800  # of all that follows
_SAID = {  # by a word that stands in each, as to look for them all takes a hundred times as long
    word: re.compile(pattern)
    for word, pattern in {
        "browser": r"(?:view|read|open|see) .{0,40}\bbrowser|im browser (?:ansehen|anzeigen|öffnen|lesen)"
        r"|nel (?:tuo )?browser|in (?:uw|je) browser|i (?:din )?browser",
        "received this": r"you(?:'ve| have|’ve)? received this (?:e-?mail|message|newsletter)",
        "new posts": r"to receive new posts",
        "preferences": r"manage (?:your |my )?(?:email |subscription )?preferences|update your preferences",
        "receiving this": r"you(?:'re| are|’re) receiving this",
        "navigateur": r"dans (?:votre|un) navigateur",
        "navegador": r"en (?:el|su|tu) navegador|no (?:seu )?navegador",
        "suscripción": r"cancelar (?:la )?suscripción",
        "iscrizione": r"annulla(?:re)? l.iscrizione",
        "cancelar": r"cancelar (?:a )?(?:assinatura|inscrição|subscrição)",
        "webbläsare": r"i (?:din )?webbläsare",
        "nettleser": r"i (?:din )?nettleser",
        **{
            word: re.escape(word)
            for word in (
                "unsubscribe", "abbestellen", "newsletter abmelden", "désabonner", "désinscri", "version en ligne",
                "darse de baja", "disiscri", "afmelden", "uitschrijven", "avprenumerera", "avregistrera", "avmeld",
                "afmeld", "wypisz", "anuluj subskrypcję", "w przeglądarce", "отписаться", "в браузере", "退订", "退訂",
                "取消订阅", "取消訂閱", "配信停止", "ブラウザで",
            )
        },
    }.items()
}  # fmt: skip


def without_furniture(blocks: Sequence[Block]) -> list[Block]:
    """Return the paragraphs of a newsletter without these; a message of nothing else keeps them."""
    first = max((at for at, block in enumerate(blocks[:_ABOVE]) if _is_furniture(block)), default=-1)
    above = [block for block in blocks[: first + 1] if not _is_furniture(block)]
    rest = blocks[first + 1 :]
    start = max(0, len(rest) - _BELOW)
    end = next((at for at in range(start, len(rest)) if _is_furniture(rest[at])), len(rest))
    if sum(len(block.text) for block in rest[end:]) > _LONGEST_END:
        end = len(rest)
    while end < len(rest) and end and clutter.says_nothing(rest[end - 1].text):  # a button above it
        end -= 1
    return [*above, *rest[:end]] or list(blocks)


def _is_furniture(block: Block) -> bool:
    if len(block.text) > _LONGEST:
        return False
    text = block.text.lower()
    return any(word in text and said.search(text) for word, said in _SAID.items())
