"""Bylines that name the sort of text, or a role as a label: "Een artikel van Jane Doe", "Redactora: Jane Doe"."""

import re

from reader.formats.heads import attribution, byline_words

_LONGEST, _LONGEST_END = 120, 16  # code points
_A_TEXT = (
    "article|story|report|piece|text|essay|analysis|column|interview|feature|review|opinion|comment|dispatch|artikel|"
    "beitrag|bericht|reportage|kommentar|analyse|kolumne|gastbeitrag|porträt|texte|entretien|enquête|chronique|"
    "tribune|récit|portrait|artículo|texto|reportaje|entrevista|crónica|análisis|columna|artigo|reportagem|crônica|"
    "análise|coluna|articolo|testo|intervista|analisi|commento|servizio|tekst|verhaal|verslag|krönika|intervju|"
    "analys|artykuł|reportaż|wywiad|felieton|analiza|komentarz|rozmowa|статья|текст|материал|интервью|репортаж|"
    "колонка"
)
_PICTURES = (
    "photos?|photography|pictures|images|video|fotos?|fotografien?|bilder|bild|foto’s|beeld|fotografías?|imágenes|"
    "immagini|fotografie|fotografia|imagens|zdjęcia|фото|grafik"
)
_OF_A_TEXT = re.compile(
    rf"(?:(?:an?|the|ein|eine|une?|una|uno|uma?|een|ett|en)\s+)?(?:[^\W\d_]+\s+)?[^\W\d_]*(?:{_A_TEXT})"
    r"(?:\s+(?:by|von|van|de|di|da|do|por|par|door|av|autorstwa|a cura di)\s+|"
    r"\s+d[’'])(?P<names>\S.*?)(?:\.(?:\s.{0,60})?)?",
    re.IGNORECASE,
)
_WORDS_OF_BYLINES = (
    *_A_TEXT.split("|"),
    *"words told rozmawia rozmawiał rozmawiała rozmawiali sprach sprachen sprak talade spoke".split(),
)
_PICTURES_BEHIND = re.compile(
    rf"[,;]?\s+(?:(?:and|und|et|y|e|i|och|en|и)\s+)?(?:{_PICTURES})"
    r"(?:\s(?:by|de|di|von|av|door|par)\s|\s?[:：]\s?|\sd[’'])\S.*$",
    re.IGNORECASE,
)
_AND_PICTURES = re.compile(
    rf"(?:text|texte|texto|testo|tekst|words|story|текст)\s+(?P<names>\S.{{3,50}}?)\s+(?:{_PICTURES})\s+\S.{{3,50}}",
    re.IGNORECASE,
)
_TOLD_TO = re.compile(r"(?P<names>\S.{3,50}?),? as told to \S.{3,50}", re.IGNORECASE)
_INTERVIEWED = re.compile(
    r"(?:z|ze|mit|met|med|with)\s\S.{3,50}\s(?:rozmawia(?:ła?|li)?|sprach(?:en)?|sprak(?:en)?|talade|"
    r"spoke)\s(?P<names>\S.+)",
    re.IGNORECASE,
)
_SORTS_OF_PICTURES = (
    "foto",
    "photo",
    "bild",
    "beeld",
    "zdję",
    "фото",
    "ima",
    "imá",
    "imm",
    "pictur",
    "video",
    "grafik",
)
_BESIDE_PICTURES = re.compile(
    rf"(?P<names>[^\W\d_]\S.{{2,50}}?)\s*[/|;,–—-]\s*(?:{_PICTURES})(?:\s(?:by|de|di|von|av|door|"
    rf"par))?\s?[:：]?\s\S.{{2,50}}",
    re.IGNORECASE,
)
_LABELLED = re.compile(r"(?P<label>[^\W\d_]+(?:[\s-][^\W\d_]+){0,2})\s*[:：]\s*(?P<names>\S.*)")
_ENDS_WITH_WHAT_THEY_MADE = re.compile(
    rf"(?:\b(?:te(?:xte?|xto|sto|kst)|words|story|текст)|{_PICTURES})\)?$", re.IGNORECASE
)
_WHAT_THEY_MADE = re.compile(
    rf"(?P<names>\S.*?)(?:,|\s[–—/-])?\s+\(?(?:text|texte|texto|testo|tekst|words|story|текст)"
    rf"(?:\s?(?:and|&|und|et|y|e|i|och|en|\+|/|и)\s?(?:{_PICTURES}))?\)?",
    re.IGNORECASE,
)
_ONE_OR_MORE_OF_CHINESE = r"(?P<names>[^\W\d_]{2,4}(?:[\s、&＆,，和]+[^\W\d_]{2,4})*?)"
_OTHERS_OF_CHINESE = (
    r"(?:\s*文[/／]图|[\s,，;；|｜]*(?:图片?|圖|摄影?|攝影?|摄像|视频|编辑|編輯|责编|责任编辑|校对|翻译|来源|实习生|通讯员)"
    r"\s*[:：/／|｜]?\s*.{1,20})?"
)
_OF_CHINESE = re.compile(
    r"(?:(?:文字?|[^\W\d_]{0,4}撰稿人?|撰文|采写|采访|编译|整理|执笔|主笔|作者|[^\W\d_]{0,4}评论员|[^\W\d_]{0,6}记者|"
    r"[^\W\d_]{0,6}記者)\s*[:：/／|｜]\s*"
    rf"{_ONE_OR_MORE_OF_CHINESE}{_OTHERS_OF_CHINESE}"
    r"|原[创創]\s*[:：]?\s+(?P<original>[^\W\d_]{2,4})(?:\s+[^\W\d_]{2,12}){0,2}"
    r"|[^\W\d_]{2,12}(?:\d{1,2}月)?(?:\d{1,2}日)?[电電讯訊]\s*[(（〔【]\s*(?:[^\W\d_]{0,6}[记記]者)\s*[:：]?\s*"
    r"(?P<reporter>[^\W\d_]{2,4})[^()（）]{0,20}[)）〕】])"
)
_BEHIND_AN_OUTLET = re.compile(  # "南方都市报记者 李明哲", "聯合報／ 記者林佩珊／清溪即時報導", "文｜财新 陈思远"
    r"(?:(?P<outlet>[^\W\d_]{2,8})\s?[／/|｜]?\s?(?:特约|特派|首席|见习|驻[^\W\d_]{2,4})?[记記]者\s*[:：]?\s*"
    r"|文\s?[|｜/／:：]\s?(?P<of>[^\W\d_]{2,8})\s(?:[记記]者\s*)?)"
    r"(?P<names>[^\W\d_]{2,4}(?:[\s、]+[^\W\d_]{2,3})*?)"
    r"(?:\s?[／/]\s?[^\W\d_]{2,8}|\s(?:实习生|通讯员|摄影)\s?[^\W\d_]{2,4}|\s?[^\W\d_]{0,4}(?:报道|報導|報道|电|電))?"
)
_FROM_AN_OUTLET = re.compile(
    r"(?:来源于|来源自|来自|转自|转载自|摘自|來源於|轉自|出处|出處)\s?[:：]?\s?(?P<outlet>\S{2,14})"
)
_ORIGINAL = re.compile(r"原[创創]\s*[:：]?\s+(?P<names>[^\W\d_]{2,4})\s+(?P<outlet>[^\W_]{2,12})")
_FEWEST_HAN = "\u2e80"
_ENDS_OF_OUTLETS = "报報网網社台刊新"
_NEWSROOMS = frozenset("redacción redazione redação redaktion redaktionen redactie rédaction redakcja редакция".split())
_WRITERS = frozenset("skribent skribenter schreiber schreiberin szerző pisze pisał pisała opisał opisała".split())


def of_china(line: str) -> tuple[str, str]:
    """Return the newspaper and who wrote for it, each "" where a line in Chinese names none."""
    if len(line) > _LONGEST or line[0] < _FEWEST_HAN:
        return "", ""
    if source := _FROM_AN_OUTLET.fullmatch(line):
        return source["outlet"], ""
    if original := _ORIGINAL.fullmatch(line):
        return original["outlet"], original["names"]
    found = _BEHIND_AN_OUTLET.fullmatch(line)
    outlet = (found["outlet"] or found["of"]) if found else ""
    is_outlet = bool(outlet) and (attribution.is_outlet(outlet) or outlet[-1] in _ENDS_OF_OUTLETS)
    return (outlet, found["names"]) if found and is_outlet else ("", "")


def author_of(line: str) -> str:
    """Return the names in a byline of a rarer form, "" if it is none."""
    if len(line) > _LONGEST:
        return ""
    if line[0] > _FEWEST_HAN:
        found = _OF_CHINESE.fullmatch(line)
        return next(filter(None, found.groups()), "") if found else ""
    return (
        _of_a_text(line)
        or _beside_pictures(line)
        or _behind_a_bare_role(line)
        or _behind_a_role(line)
        or _before_what_they_made(line)
    )


def _of_a_text(line: str) -> str:
    if not any(word.endswith(_WORDS_OF_BYLINES) for word in line.lower().split()):
        return ""
    forms = (_OF_A_TEXT, _AND_PICTURES, _INTERVIEWED, _TOLD_TO)
    found = next(filter(None, (form.fullmatch(line) for form in forms)), None)
    names = _PICTURES_BEHIND.sub("", found["names"]) if found else ""
    return names if attribution.are_people(names) else ""


def _beside_pictures(line: str) -> str:
    may_be = any(sort in line.lower() for sort in _SORTS_OF_PICTURES)
    found = _BESIDE_PICTURES.fullmatch(line) if may_be else None
    return found["names"] if found and attribution.are_people(found["names"]) else ""


def _behind_a_role(line: str) -> str:
    found = _LABELLED.fullmatch(line) if ":" in line[:40] else None
    words = found["label"].lower().split() if found else []
    has_role = any(
        word in byline_words.ROLES or word in _WRITERS or word.endswith(byline_words.ENDS_OF_ROLES) for word in words
    )
    return found["names"] if found and has_role and attribution.are_people(found["names"]) else ""


def _behind_a_bare_role(line: str) -> str:
    """Return who is named behind a role and nothing else: "Correspondent Jane Doe"."""
    role, _, names = line.partition(" ")
    is_one = role.lower() in byline_words.ROLES or role.lower().endswith(byline_words.ENDS_OF_ROLES)
    is_role = is_one and names[:1].isalpha()
    is_role = is_role and role.lower() not in _NEWSROOMS
    return names if is_role and attribution.are_people(names) and not attribution.has_role_behind(names) else ""


def _before_what_they_made(line: str) -> str:
    found = _WHAT_THEY_MADE.fullmatch(line) if _ENDS_WITH_WHAT_THEY_MADE.search(line[-_LONGEST_END:]) else None
    return found["names"] if found and attribution.are_people(found["names"]) else ""
