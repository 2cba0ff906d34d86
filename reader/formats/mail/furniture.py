"""What newsletters put above and below their text: where else to read it, and how not to receive it any more."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.formats.draft import Block

_ABOVE, _BELOW = 4, 10  # paragraphs
_LONGEST = 400  # code points
_LONGEST_END = 800  # of all that follows
_FURNITURE = re.compile(
    r"unsubscribe|(?:view|read|open|see) .{0,40}\bbrowser|manage (?:your |my )?(?:email |subscription )?preferences"
    r"|update your preferences|you(?:'re| are|’re) receiving this"
    r"|im browser (?:ansehen|anzeigen|öffnen|lesen)|abbestellen|newsletter abmelden"
    r"|désabonner|désinscri|dans (?:votre|un) navigateur|version en ligne"
    r"|darse de baja|cancelar (?:la )?suscripción|en (?:el|su|tu) navegador"
    r"|disiscri|annulla(?:re)? l.iscrizione|nel (?:tuo )?browser"
    r"|cancelar (?:a )?(?:assinatura|inscrição|subscrição)|no (?:seu )?navegador"
    r"|afmelden|uitschrijven|in (?:uw|je) browser"
    r"|avprenumerera|avregistrera|i (?:din )?webbläsare|avmeld|afmeld|i (?:din )?(?:nettleser|browser)"
    r"|wypisz|anuluj subskrypcję|w przeglądarce|отписаться|в браузере"
    r"|退订|退訂|取消订阅|取消訂閱|配信停止|ブラウザで",
    re.IGNORECASE,
)


def without_furniture(blocks: Sequence[Block]) -> list[Block]:
    """Return the paragraphs of a newsletter without these; a message of nothing else keeps them."""
    first = max((at for at, block in enumerate(blocks[:_ABOVE]) if _is_furniture(block)), default=-1)
    above = [block for block in blocks[: first + 1] if not _is_furniture(block)]
    rest = blocks[first + 1 :]
    start = max(0, len(rest) - _BELOW)
    end = next((at for at in range(start, len(rest)) if _is_furniture(rest[at])), len(rest))
    if sum(len(block.text) for block in rest[end:]) > _LONGEST_END:
        end = len(rest)
    return [*above, *rest[:end]] or list(blocks)


def _is_furniture(block: Block) -> bool:
    return len(block.text) <= _LONGEST and bool(_FURNITURE.search(block.text))
