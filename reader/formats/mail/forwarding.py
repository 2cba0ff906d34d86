"""What a program for mail puts above a message that is forwarded: who sent it first, when and about what."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.formats.draft import Block
from reader.lazy_dataclass import dataclass

_ABOVE = 12  # paragraphs among which the head may begin: whoever forwards says a word or two
_LONGEST = 300  # code points of a line of the head
_LABELS = {
    "from": "from von de da van från fra od от 发件人 寄件者 差出人 lähettäjä",
    "date": "date sent gesendet datum envoyé enviado fecha data inviato verzonden skickat sendt wysłano отправлено дата"
    " 发送时间 日期 日時 送信日時",
    "subject": "subject betreff objet asunto assunto oggetto onderwerp ämne emne temat тема 主题 主旨 件名",
    "other": "to an à para a aan till til do кому 收件人 宛先 cc kopie copie bcc reply-to antwort kopia",
}
_LABEL_OF = {label: kind for kind, labels in _LABELS.items() for label in labels.split()}
_LINE = re.compile(
    r"[*_]{0,2}(?P<label>[^\W\d_][\w-]{0,20})(?:\s(?:el|am|le))?[*_]{0,2}\s?[:：][*_]{0,2}\s{0,3}(?P<value>.*)"
)
_MARK = re.compile(
    r"_{5,}|-{3,}.{0,80}|.{0,80}-{3,}|.{0,60}(?:forwarded|original) message.{0,20}"
    r"|.{0,60}(?:weitergeleitet|transféré|réexpédié|reenviado|inoltrato|encaminhad|doorgestuurd|vidarebefordra"
    r"|videresend|przekazan|пересыла|пересланн|转发).{0,40}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Forwarded:
    """What the head of a message within a message says, and the paragraphs without it."""

    sender: str
    sent: str
    subject: str
    blocks: Sequence[Block]


def forwarded_in(blocks: Sequence[Block]) -> Forwarded | None:
    """Return what the head of a forwarded message says; None where nobody forwards one."""
    for at, block in enumerate(blocks[:_ABOVE]):
        if _kind(block) == "from":
            return _head_at(blocks, at)
    return None


def _head_at(blocks: Sequence[Block], start: int) -> Forwarded | None:
    said: dict[str, str] = {}
    end = start
    while end < len(blocks) and (kind := _kind(blocks[end])):
        found = _LINE.match(blocks[end].text)
        said.setdefault(kind, found["value"] if found else "")
        end += 1
    if len(said) < 3 or "subject" not in said:
        return None
    before = start - 1 if start and _MARK.fullmatch(blocks[start - 1].text) else start
    rest = [*blocks[end:], *blocks[:before]]  # what whoever forwards it says stands above no article
    return Forwarded(said["from"], said.get("date", ""), said["subject"], rest)


def _kind(block: Block) -> str:
    found = _LINE.match(block.text) if len(block.text) <= _LONGEST else None
    return _LABEL_OF.get(found["label"].lower(), "") if found else ""
