"""What of a page is no article: by the element, its role, its classes, or its words."""

from __future__ import annotations

import re
from functools import lru_cache

from lxml import etree

from reader.formats.html import notices

_TAGS = frozenset("nav footer menu form aside amp-ad amp-embed amp-sidebar amp-user-notification amp-sticky-ad".split())
_ROLES = frozenset(
    "navigation complementary banner contentinfo search menu menubar alert alertdialog dialog tablist toolbar".split()
)
_WORDS = (
    "ad|ads|adv|advert|advertisement|adslot|adbox|adunit|advertorial|sponsor|sponsored|outbrain|taboola|dfp|promo"
    "|promos|promotion"
    "|cookie|cookies|consent|gdpr|cmp|banner|popup|pop-up|modal|overlay|lightbox|dialog|paywall|regwall|subscribe"
    "|subscription"
    "|newsletter|newsletters|piano|offer|donate|donation|donations|membership|signup|sign-up|optin|opt-in|login"
    "|register"
    "|nav|navbar|navigation|navi|menu|topnav|submenu|breadcrumb|breadcrumbs|pagination|pager|paging|toolbar|masthead"
    "|footer|foot|colophon"
    "|sidebar|sidebars|side-bar|rail|widget|widgets|secondary|sidecol|rightcol|rightrail"
    "|related|recirc|recirculation|recommend|recommended|recommendations|more-stories|morestories|readmore|read-more"
    "|teaser|teasers"
    "|trending|popular|mostread|most-read|mostpopular|latest-news|also-like|you-may-like|upnext|up-next|prevnext"
    "|prev-next|next-post"
    "|comment|comments|commentlist|disqus|replies|respond|discussion|livefyre|talkback"
    "|share|sharing|sharebar|sharedaddy|addthis|addtoany|social|socials|shareaholic|sociallinks|social-links"
    "|sharetools|jp-relatedposts"
    "|author-bio|authorbio|author-box|authorbox|about-author|about-the-author|bio|tags|taglist|tag-list|topics"
    "|topiclist|topic-list|links-block|tagcloud|post-tags|entry-tags"
    "|print|printonly|skip|skip-link|screen-reader|noprint|no-print|rss|tools|postmeta|entry-meta|meta-bar"
    "|suscripcion|suscribete|abonnement|abonnements|abonnez-vous|abonnieren|abbonamento|abbonati|assinatura|assine"
    "|prenumeration|prenumerera|boletin|lo-mas-visto|lo-mas-leido|mas-leidas|mais-lidas|piu-letti|plus-lus|meistgelesen"
    "|leserbriefe|leserkommentare|kommentarer|reacties|commenti|komentarz|mehrzumthema|mehr-zum-thema|lesermeinungen"
    "|werbung|anzeige|publicite|pub|publicidad|reklam|reklama|anuncio|annonce|kommentare|commentaires|comentarios"
    "|komentarze"
)
_CLUTTER = re.compile(rf"(?:^|[\s_-])(?:{_WORDS})(?:$|[\s_-]|\d)", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_TEXT = re.compile(
    r"(?:^|[\s_-])(?:article|articles|story|body|content|contents|entry|hentry|main|page|post|posts|text|txt|blog"
    r"|news|artikel|articulo|articolo"
    r"|inhalt|contenu|contenido)(?:$|[\s_-]|\d)|(?:article|story|content|post|entry)[_-]?(?:body|text|content)|(?:^|\s)prose",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"(?:advertisement|advertising|adverts?|sponsored(?: content| links)?|ad|werbung|anzeige|publicité|publicidad"
    r"|pubblicità"
    r"|publicidade|advertentie|annons|reklama|реклама|إعلان|פרסומת|广告|広告|(?:story|article) continues below.{0,30}"
    r"|continue reading(?: the main story)?|share(?: this)?(?: article| story)?|read more|read next"
    r"|(?:advertisement|advert|ad|werbung|anzeige|publicité) ?[·|–—-] ?(?:scroll|swipe|weiter|défiler|continue).{0,30}"
    r"|(?:like|enjoy(?:ed|ing)?) (?:this|our|what you) .{1,30}\? (?:share|please|subscribe|sign up|support"
    r"|follow).{0,40}"
    r"|don[’']t miss|what do you think\?? .{0,40}comments?.{0,10}|tell us what you think[.…!]*|have your say.{0,30}"
    r"|image (?:copyright|source|credit),? .{1,60}"
    r"|related(?: articles| stories)?|skip advertisement|most read|most popular|(?:print|email) this article"
    r"|(?:re)?tweet(?: (?:this|it))?|post this|(?:share|forward) (?:it|this|on|via|to|with) .{1,30}"
    r"|(?:read|view) (?:this )?(?:online|in app|on the web)"
    r"|click to share.{0,60})[.:!]?",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"[(\[]?(?:photos?|photograph|photography|picture|images?|illustration|credit|courtesy|file photo|video|graphic"
    r"|fotos?|fotografie|fotografía|fotografia|bild|bilder|grafik|abbildung|crédits?|imagen|immagine|beeld|zdjęcie|rys"
    r"|фото|صورة|תמונה|צילום|图片来源|图片|图|图源|写真|写真提供|©|\(c\)|getty images|reuters|afp|ap photo)"
    r"(?:\b|(?<=©)).{0,60}",
    re.IGNORECASE,
)
_LEGAL = re.compile(
    r"©|\(c\)\s|copyright|all rights reserved|terms (?:of|and)|privacy|cookies?\b|imprint|legal notice|impressum"
    r"|datenschutz|alle rechte|agb\b|mentions légales|tous droits|aviso legal|todos los derechos|note legali"
    r"|tutti i diritti|todos os direitos|alle rechten|upphovsrätt|prawa zastrzeżone|все права"
    r"|политика конфиденциальности|版权所有|隐私|著作権|無断転載|جميع الحقوق|כל הזכויות",
    re.IGNORECASE,
)
_LONGEST_LEGAL = 140
_NOTES = re.compile(r"reference|footnote|endnote|cite|note|bibliograph", re.IGNORECASE)
_GALLERY = re.compile(r"(?:^|[\s_-])(?:gallery|slideshow|carousel|slider)(?:$|[\s_-])", re.IGNORECASE)
_OF_COMMENTS = re.compile(
    r"(?:^|\s)(?:comments?(?:[_-]?(?:list|area|section|container|wrapper|thread|block|box|page))?|disqus[_-]thread"
    r"|leserbriefe|leserkommentare|kommentare|commentaires|comentarios)(?:$|\s)",
    re.IGNORECASE,
)
_STATE = re.compile(r"(?<!\S)(?:has|no|with|without)[-_]\S+")  # of a page: has-paywall, no-sidebar
_PAYWALL = re.compile(r"paywall|metered|premium|subscriber|steady", re.IGNORECASE)
_NUMBER = re.compile(r"\d+")
_LONGEST_NAMES = 300
_MOST_NAMES = 8_192  # that are remembered
_LONGEST_SAID = 80
_MOST_DASHES = 2


def names_of(element: etree._Element) -> str:
    """Return the classes and the id of an element, and which part of a page it says it is, words in one apart."""
    identity = element.get("id") or ""
    if identity.count("-") > _MOST_DASHES:  # made of a heading
        identity = ""
    part = element.get("data-component") or ""
    names = _STATE.sub("", f"{element.get('class') or ''} {identity} {part}"[:_LONGEST_NAMES]).strip()
    if not names:
        return ""
    return names if names.islower() else _CAMEL.sub("-", names)


def sort_of(element: etree._Element) -> str:
    """Return the classes of an element without the numbers that tell it from its like: story-body-2, part3."""
    return _NUMBER.sub("", element.get("class") or "")


def is_clutter(element: etree._Element, names: str) -> bool:
    """Tell whether an element is by its tag, role or names a part of a page beside its article."""
    return element.tag in _TAGS or (element.get("role") or "") in _ROLES or _say_clutter(names)


def weight_of(names: str) -> int:
    """Return what the names of an element say: 1 for text, -1 for clutter, 0 for neither or both."""
    return _say_text(names) - _say_clutter(names)


@lru_cache(maxsize=_MOST_NAMES)
def is_of_comments(names: str) -> bool:
    """Tell whether names are surely those of the part of a page with its comments."""
    return bool(names) and bool(_OF_COMMENTS.search(names))


@lru_cache(maxsize=_MOST_NAMES)
def is_of_a_paywall(names: str) -> bool:
    """Tell whether names are those of what only those see who pay, or of what is put in its place."""
    return bool(names) and bool(_PAYWALL.search(names))


@lru_cache(maxsize=_MOST_NAMES)
def is_gallery(names: str) -> bool:
    """Tell whether names are those of what shows pictures one after the other, with a caption each."""
    return bool(names) and bool(_GALLERY.search(names))


@lru_cache(maxsize=_MOST_NAMES)
def is_of_notes(names: str) -> bool:
    """Tell whether names are those of references or notes at the foot, lists of links that belong to a text."""
    return bool(names) and bool(_NOTES.search(names))


@lru_cache(maxsize=_MOST_NAMES)
def _say_clutter(names: str) -> bool:
    return bool(names) and bool(_CLUTTER.search(names))


@lru_cache(maxsize=_MOST_NAMES)
def _say_text(names: str) -> bool:
    return bool(names) and bool(_TEXT.search(names))


def says_nothing(text: str) -> bool:
    """Tell whether a paragraph is only the label of an advert, a button or the like."""
    text = text.strip()
    return (len(text) <= _LONGEST_SAID and bool(_SAID.fullmatch(text))) or notices.is_of_the_site(text)


def is_legal(text: str) -> bool:
    """Tell whether a paragraph at the foot of a page speaks of rights and rules, and is no article."""
    return len(text) <= _LONGEST_LEGAL and bool(_LEGAL.search(text))


def is_credit(caption: str) -> bool:
    """Tell whether a caption only says whose picture it is."""
    return bool(_CREDIT.fullmatch(caption.strip())) and caption.strip()[-1:] not in ".!?"
