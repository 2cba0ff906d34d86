"""Headings behind which a page goes on with something else than its article: comments, and what to read next."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.formats.html.containers import SENTENCE_ENDS, is_prose, size_of
from reader.formats.html.passages import Passage

_LONGEST = 60  # code points of such a heading
_COUNT = r"[\s:(\[]*\d{0,6}[\s)\]:]*"
_COMMENTS = re.compile(
    rf"{_COUNT}(?:(?:all |reader |readers’ |user |your |leave (?:a |your ))?comments?|leave a reply"
    r"|join the (?:conversation|discussion)|(?:leser|user)?kommentare?|leserbriefe|leserstimmen"
    r"|(?:vos |les |laisser un )?commentaires?|comentarios|deja un comentario|commenti|lascia un commento"
    r"|comentários|deixe um comentário|reacties|plaats een reactie|kommentarer|komentarze|комментарии"
    rf"|(?:网友|读者|全部|热门|最新)?评论|コメント|댓글|التعليقات|תגובות){_COUNT}"
    r"|\d{1,6} (?:responses?|replies|réactions?|antworten)(?: to .{0,40})?",
    re.IGNORECASE,
)
_NEXT = re.compile(
    r"(?:related(?: (?:articles|stories|posts|content|topics|links|news|coverage))?"
    r"|more (?:on|from|stories|news)\b.{0,40}|read (?:more|next|also).{0,30}|recommended(?: for you| stories)?"
    r"|you (?:may|might) (?:also )?like.{0,20}|most (?:read|popular|viewed)|trending(?: now)?"
    r"|popular (?:posts|stories)|latest (?:news|stories)|top stories|lesen sie auch|auch interessant|mehr zum thema"
    r"|mehr (?:aus|von)\b.{0,40}|das könnte (?:sie|dich) .{0,30}|meistgelesen|weitere artikel|zum thema"
    r"|más información|more information|further reading|weitere informationen|per saperne di più|para saber mais"
    r"|meer informatie|mer information|pour en savoir plus|plus d’informations"
    r"|(?:à )?lire aussi|à lire (?:également|ensuite)|sur le même sujet|dans la même rubrique|les plus lus"
    r"|lea también|[lt]e puede interesar|noticias relacionadas|más (?:leídas|sobre)\b.{0,30}|leggi anche"
    r"|potrebbe interessarti|articoli correlati|i più letti|leia (?:também|mais)|veja também|mais lidas|lees ook"
    r"|gerelateerd|meest gelezen|läs (?:också|mer|även)|mest lästa|relaterat|czytaj (?:też|także|również)"
    r"|zobacz (?:też|także)|najczęściej czytane|читайте также|материалы по теме|(?:ещё )?по теме|самое читаемое"
    r"|相关(?:阅读|新闻|文章|报道)|推荐阅读|延伸阅读|热门文章|関連(?:記事|ニュース)|おすすめ記事|あわせて読みたい"
    r"|관련 ?기사|اقرأ أيض[اًا]+|مواضيع ذات صلة|الأكثر قراءة|קראו גם|כתבות נוספות)[:.…]?",
    re.IGNORECASE,
)


def before_endings(passages: Sequence[Passage], numbers: Sequence[int]) -> list[int]:
    """Return which of an article's paragraphs are left without the comments, and without what to read next.

    Nothing is left out above the first prose, where such a heading may name a section of the site.
    """
    taken = set(numbers)
    return [number for number in _not_ended(passages, numbers) if number in taken]


def _is_sentence(passage: Passage) -> bool:
    """Tell whether a paragraph too short for prose is a sentence that leads nowhere, as no teaser is."""
    return passage.element.tag == "p" and not passage.linked and passage.text[-1] in SENTENCE_ENDS


def _not_ended(passages: Sequence[Passage], numbers: Sequence[int]) -> Iterator[int]:
    """Yield all paragraphs up to the comments, but none from a heading of what to read next to the next prose."""
    is_next = has_prose = False
    for number in range(numbers[0], numbers[-1] + 1) if numbers else ():
        passage = passages[number]
        is_short = len(passage.text) <= _LONGEST
        if has_prose and is_short and _COMMENTS.fullmatch(passage.text):
            return
        prose = not is_short and (is_prose(passage, size_of(passage.text)) or _is_sentence(passage))
        has_prose = has_prose or prose
        is_next = (is_next and not prose) or (has_prose and is_short and bool(_NEXT.fullmatch(passage.text)))
        if not is_next:
            yield number
