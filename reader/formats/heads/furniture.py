"""What stands around an article on a page and is no part of it: buttons, counts, reading times, rights, credits."""

import re

from reader.formats import dates
from reader.formats.heads import byline_words, page_words, section_words

_LONGEST_BUTTON, _MOST_BUTTONS, _FEWEST_OF_A_MENU = 8, 14, 4  # words
_TRAIL = re.compile(r"\s[>›»]\s")  # "Home > County > Schools"
_LONGEST_STEP, _MOST_STEPS = 25, 3
_MOST_SMALL_OF_A_CREDIT = 1  # words
_LONGEST_CREDIT, _LONGEST_LINE_OF_CREDIT = 80, 120  # code points
_READING_TIME = re.compile(
    rf"(?:(?:est\.?\s)?(?:{page_words.READING})(?:\s(?:stimato|estimé|estimado|geschätzt|"
    rf"szacowany|von|of|de|di|van))?\s*[:：]?\s*(?:ca\.?|approx\.?|about"
    rf"|~)?\s*\d{{1,3}}\s?[-–]?\s?(?:(?:{page_words.MINUTES})\b\.?(?:\s(?:{page_words.READ}))?|['’′])"
    rf"|(?:ca\.?|approx\.?|about|~)\s?\d{{1,3}}\s?(?:{page_words.MINUTES})\b\.?"
    rf"|\d{{1,3}}\s?[-–]?\s?(?:{page_words.MINUTES})\.?\s(?:{page_words.READ})|\d{{1,3}}\s?分钟阅读"
    r"|\d[\d.,]*\s(?:words|wörter|mots|palabras|parole|palavras|woorden|ord|słów|слов)|(?:本文)?共?\d+字)",
    re.IGNORECASE,
)
_FIGURE = r"(?:\d{1,3}(?:[ \u202f]\d{3})+|[\d.,]+[km]?\)?次?)"
_COUNT = re.compile(
    rf"[|\s]*(?:\(?{_FIGURE}\s?(?:{page_words.COUNTED})|(?:{page_words.COUNTED})\s?[:：(]?\s?{_FIGURE}"
    rf"|(?:{page_words.SEEN})\s{_FIGURE}\s(?:{page_words.TIMES}))"
    rf"(?:[\s,|]+(?:{page_words.COUNTED})\s?[:：(]?\s?{_FIGURE}){{0,3}}",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    rf"[(\[]?(?:{page_words.CREDITS})(?:\s+(?:by|von|par|de|di|door|av)\b|\s*[:：/©]|(?<=\bfot)\.\s|(?<=\bzdj)\.\s"
    rf"|(?<=©)|(?<=source),|(?<=caption),|\s*$)"
    r"|(?:archivo|archive|archiv|archief|arkiv|file|архив)\s[–—-]\s.{3,90}$"
    r"|(?:foto|photo|bild|beeld|zdjęcie|фото) [^.!?/]{2,40} ?/ ?[^.!?/]{2,40}$"
    r"|(?:foto|photo|bild|beeld|фото) (?:afp|ap|reuters|dpa|efe|ansa|epa|tt|pap|lusa|anp|getty images|тасс)$"
    r"|(?:foto|beeld|bild|фото) (?-i:[^\W\d_a-z])[\w.’-]+(?: (?:van|de|der|von|den)){0,2} (?-i:[^\W\d_a-z])[\w.’-]+$",
    re.IGNORECASE,
)
_CREDIT_AT_THE_END = re.compile(
    r"(?<=[.!?”»])\s(?-i:[A-Z][A-Za-z-]{1,20})(?:\s?/\s?(?-i:[A-Z]{2,10})){1,3}$|"
    r"(?<=[.!?”])\s?\((?:cedidas?|cortesía|divulgação|reprodução|(?:the )?associated press|ap|afp|reuters|efe|supplied"
    r"|handout"
    r"|ansa|belga|anp|тасс|pap)\)\.?$|"
    r"(?<=。)\s?(?:摄影?|图|圖|攝影?)\s?[/／]\s?[^。]{2,10}$"
    rf"|(?:{page_words.CREDITS})\s*(?:[:：]|\.\.\.|…)\s*[^.!?]{{2,60}}[)\]]?\.?$"
    r"|(?<=\S)/\s?(?:getty images|afp|ap|reuters|dpa|epa"
    rf"|efe|ansa)[)\]]?\.?$"
    r"|(?<=[.!?”])\s?\([^().!?]{2,40}[:/]\s?[^().!?]{2,40}\)$"
    r"|(?<=[.…!?]\s)(?:courtesy|file|handout|stock|archive)\s(?:photo|image|picture)s?\.?$"
    r"|(?<=[.!?”]\s)(?:photo|photograph|picture|image|video|foto|bild)s? (?:by|von|de|di|av"
    r"|door) (?-i:[^\W\d_a-z]).{2,40}$"
    r"|(?<=[.!?”]\s)(?-i:[^\W\d_a-z])[\w.’-]{1,20}(?:\s(?-i:[^\W\d_a-z])[\w.’-]{1,20}){1,2}\s?/\s?(?-i:[^\W\d_a-z])[^.!?/]{1,30}$"
    r"|\((?:fotos?|photos?|bild|symbolbild|archivbild|imagen|imagem|immagine|fot|фото|file"
    r" photo|pictures?|image|credit|zdj|beeld|foto’s|photograph)\b[^()]{0,60}\)\.?$"
    r"|(?<=[.!?”\"]\s)courtesy (?:of )?[^.!?]{2,50}\.?$"
    r"|(?<=[.!?”\"])\s\|\s(?:photo|foto|credit|image|picture|fot)s?\b.{3,60}$"
    r"|\s[–—-]\s(?:archivo|archive|archiv|archief|архив)$"
    r"|(?<=[.!?”\"])\sphotos? d[’']illustration\s[^!?]{2,50}$|(?<=[.!?”\"])\sphoto\s[A-Z]{2,4}\s?/[^!?]{2,40}$"
    r"|(?<=[.!?”\"])\s(?:pic|photo|fot|foto|bild):\s?[^.!?]{2,40}$"
    r"|(?<=[.…!?]\s)(?:архивное фото|фото из архива|arkivbild|archivbild|symbolbild|archieffoto|archiefbeeld)\.?$"
    r"|(?<=\s)[/|–—-]\s?(?:fot\.|foto|photo|фото|bild|zdj\.|beeld)\s(?-i:[^\W\d_a-z])[^!?]{2,50}$"
    r"|(?:^|(?<=[.!?”]\s))(?:reuters|afp|ap|dpa|efe|ansa|epa|tt|pap|lusa|anp|тасс|риа"
    r" новости)\s?/\s?(?-i:[^\W\d_a-z])[^.!?]{2,40}$"
    r"|\((?:picture[ -]alliance|pa(?: wire| media)?|alamy|shutterstock|istock|unsplash|imago|dpa|afp|getty|reuters|"
    r"ap|epa|efe|ansa|keystone|tt|pap|archiv\w*)\b[^()]{0,40}\)\.?$"
    r"|\([^()]{2,30}\s/\s(?:picture[ -]alliance|imago|dpa|afp|getty|reuters|ap|epa|efe|ansa|keystone|tt|"
    r"pap)[^()]{0,30}\)\.?$"
    r"|(?<=[.!?”]\s)(?:photo|foto|bild|fot\.|фото|beeld)s?"
    r" (?-i:[^\W\d_a-z])[\w.’-]+(?:\s(?-i:[^\W\d_a-z])[\w.’-]+){1,2}\.?$"
    r"|\([^()]{0,30}\b(?:file photo|photo|foto|archivfoto|archivbild)\)\.?$"
    r"|(?<=[.!?”])\s?/\s?(?-i:[^\W\d_a-z]{2}[^a-z.!?|]{4,40})$"
    r"|(?<=[.!?”])\s\|\s(?-i:[^\W\d_a-z]{2}[^a-z.!?|]{4,50})$"
    r"|(?<=\s)©\s?[^.!?]{2,60}\.?$|\((?:getty images|afp|ap photo|reuters|dpa)[^()]{0,40}\)$",
    re.IGNORECASE,
)
_CREDIT_IN_BRACKETS = re.compile(r"[(\[][^\W\d_][^()\[\]/|]{2,40}\s?[/|]\s?[^()\[\]/|]{2,40}[)\]]")
_PHOTOGRAPHER = re.compile(r"[^\W\d_a-z][\w.’-]*(?:\s[^\W\d_a-z][\w.’-]*){1,3}")
_ENDS_OF_PICTURES = ("images", "via ap", "via reuters", "photo", "pictures")
_OF_MENUS = section_words.SECTIONS | page_words.SHARING
_STEPS = frozenset(">›»/|")
_MENU = re.compile(r"[|•·]|\b\d{1,3}\s?°\s?[cf]?\b")  # what parts its words, and how warm it is
_MARKS_OF_CREDITS = (". ", ":", "：", "/", "(", "...", "…", "©", " | ", " - ", " – ")
_WORD = re.compile(r"[^\W\d_]+")
_WORDS_OF_CREDITS = frozenset(word for word in _WORD.findall(page_words.CREDITS) if len(word) > 2) | frozenset(
    "courtesy file handout stock archive photo photos picture pictures image images foto fotos bild bilder beeld"
    " video"
    " fot zdj фото архивное arkivbild archivbild symbolbild archieffoto archiefbeeld reuters getty".split()
)
_RIGHTS = re.compile(
    r"(?:©|\(c\)|copyright)\s?.{0,80}|.{0,40}all rights reserved\.?|alle rechte vorbehalten\.?", re.IGNORECASE
)
_PAGE = re.compile(
    r"(?:pages?|pg\.?|pp?\.|seite|s\.|página|pág\.|pagina|pag\.|sida|sid\.?|с\.|strona|str\.|стр\.)"
    r"\s?[A-Z]{0,2}\d{1,4}(?:\s?(?:[-–/]|of)\s?\d{1,4})?|第\s?[A-Z]?\d{1,3}\s?版",
    re.IGNORECASE,
)
_TEXT_SIZE = re.compile(r"(?:\w+\s){0,2}(?:text|font)[ -]?size(?:\s?[:+-]|(?:\s?[aA][+-]?){1,4}){0,3}", re.IGNORECASE)
_CLOCK = re.compile(r"\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?", re.IGNORECASE)
_HANDLE = re.compile(r"@\w{2,30}|<?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?")
_COUNT_BEHIND = re.compile(
    r"[\s:+]*(?:\(\d{0,6}\)|\b(?!(?:19|20)\d\d$)\d{1,6}k?)[+]?$|[\s|›>»→+…:]+$"
)  # "Share 8", "Comments (12)", "More >"
_GALLERY = re.compile(  # where one is in it, and what it has
    r"\d{1,3}\s?(?:of|/|von|de|di|sur|van|av|z|из)\s?\d{1,3}(?:\s(?:photos?|images?|pictures?|fotos?|bilder?))?"
    r"|(?:photo|image|picture|slide|bild|foto|imagen|immagine|imagem|beeld|zdjęcie|фото)\s\d{1,3}"
    r"\s(?:of|von|de|di|sur|van|av|z|из)\s\d{1,3}"
    r"|\+?\d{1,3}\s(?:photos?|images|pictures|bilder|fotos|foto’s|images|immagini|imagens|imágenes|zdjęć|zdjęcia|фото)"
    r"|[-–]?\s?(?:fotostrecke|bildergalerie|galerie|galería|galleria|galeria|fotogalerie|photo gallery|gallery"
    r"|diaporama)(?:\s(?:öffnen|ansehen|starten|anzeigen|voir))?"
    r"|[\w-]{1,60}\.(?:jpe?g|png|gif|webp)",
    re.IGNORECASE,
)
_PLAYER = re.compile(
    r"(?:aktuelle zeit|gesamtdauer|current time|duration|remaining time|loaded|temps actuel|durée|duración|durata"
    r"|duração|duur)"
    r"\s?:?\s?[-–]?\d{0,3}[:.]?\d{0,3}%?|\d(?:[.,]\d{1,2})?x",
    re.IGNORECASE,
)
_GLUED_TRAIL = re.compile(
    r"(?:Startseite|Accueil|Inicio|Início|Strona główna|Главная)(?=[^\W\d_a-zà-ÿа-я])[\w /&-]{2,60}"
)
_SHARE_ON = re.compile(
    r"(?:click|tap|klicken?|klik|cliquez?|haga clic|haz clic|hacer clic|clique|fai clic|fare clic|kliknij|нажмите)[,\s]"
    r"(?:here )?(?:um |pour |para |per |om |för att |aby |чтобы )?.{0,30}(?:share|email|e-mail|print|copy"
    r"|tweet|teilen|versenden"
    r"|drucken|partager|envoyer|imprimer|compartir|enviar|imprimir|compartilhar|condividere|inviare|stampare|delen|"
    r"afdrukken|dela|skriva ut|udostępnić|wydrukować|поделиться)\b.{0,80}"
    r"|(?:auf|via|per|bei|mit|in|über|por|en|via|op|på|na|w|sur|su|в|用) ?[^\W\d_][\w-]{1,20}(?:[ -][\w-]{1,12})? ?"
    r"(?:teilen|senden|versenden"
    r"|mailen|weiterleiten|delen|dela|udostępnij|partager|compartir|condividi|compartilhar|поделиться|传送|傳送|分享)"
    r"|(?:x |facebook )?share (?:via|permalink|link)|(?:get|copy) short url|url (?:is )?copied\.?|lien copié"
    r"|(?:view|get|read|see) (?:all |more )?(?:posts|articles|author|stories|full|rss|by)\b.{0,40}"
    r"|(?:email|follow|contact|message) (?:the |this )?(?:author|writer|reporter|on \w+)\b.{0,20}"
    r"|(?:share|tweet|teilen|partager|compartir|condividi|compartilhar|compartilhe|deel|dela|udostępnij"
    r"|поделиться)\s(?:on|via|this|by|with|auf|per|sur|par|cet|en|por|su|con|no|em|op|dit|på|na|w|в|l’)\b.{0,40}"
    r"|\w+ \((?:opens in|öffnet in|s’ouvre dans|se abre en|si apre in|abre em|opent in|öppnas i|otwiera się w).{3,30}\)"
    r"|follow @\w+|(?:listen to|écouter|escuchar|ascolta|ouvir|ouça|luister naar|lyssna på|posłuchaj"
    r"|слушать)\s(?:\w+[\s’'])?"
    r"(?:article|story|episode|podcast|artículo|noticia|articolo|artigo|notícia|artikeln?|artykułu|статью|подкаст)",
    re.IGNORECASE,
)
_OF_A_PROGRAM = re.compile(
    r"(?:document )?\d{1,4} (?:of|von|de|di|van|av|z|из) \d{1,4} (?:documents?|dokumenten?)|document \d{1,4} of"
    r" \d{1,4}"
    r"|(?:archived|saved|retrieved|downloaded|captured|copied|printed|imported) (?:from|on|at)\b.{0,100}(?:://"
    r"|\d{4}).{0,150}"
    r"|!\[[^\]]{0,200}\]\([^()]{0,300}\)|-{2,}\s?[^\W\d_][^-]{5,60}-{2,}|begin forwarded message:?",
    re.IGNORECASE,
)
_WHOSE_MATERIAL = "mit material|avec|con|com|met|med|z|unter mitarbeit|con información|com informações"
_OF_AGENCIES = "agencias|agências|agenzie|agences?|dpa|afp|efe|ansa|pap|tt|anp|ap|reuters|lusa"
_NOTICE = re.compile(
    "|".join(
        (
            r"transcript|summary|synopsis|highlights|abstract",
            r"this (?:article|story|content|piece|post) (?:is|was|has|will|appeared|first|originally)\b.{0,80}",
            r"(?:read|see|watch|listen|explore)(?: more| also| next)?\s?:.{1,80}",
            r"(?:lire|à lire|voir)(?: aussi| également)?\s?[:：].{1,80}|(?:leggi|vedi|guarda)(?:"
            r" anche)?\s?[:：].{1,80}",
            r"(?:lea|lee|vea|ver|leia|veja)(?: también| también en| também| mais| más)?\s?[:：].{1,80}",
            r"(?:lees|bekijk|kijk)(?: ook| meer)?\s?[:：].{1,80}|(?:läs|se|lyssna)(?: mer| också|"
            r" även)?\s?[:：].{1,80}",
            r"(?:czytaj|zobacz|przeczytaj|sprawdź)(?: też| także| więcej| również)?\s?[:：].{1,80}",
            r"(?:читайте|смотрите)(?: также| ещё)?\s?[:：].{1,80}|(?:lesen|sehen|hören) sie(?: auch| mehr|"
            r" dazu)?\s?[:：].{1,80}",
            r"(?:mehr zum thema|auch interessant|zum weiterlesen|相关阅读|延伸阅读)\s?[:：].{1,80}",
            r"(?:aus der |aus dem |in der )?.{0,30}(?:nr\.?|ausgabe|heft|issue|numéro|número|numer) ?\d{1,3}/\d{2,4}",
            r"(?:bewertung|rating|valutazione|avaliação|beoordeling|betyg|ocena|оценка|puntuación)\s?:.{1,20}",
            r"(?:translation|translated|übersetzung|übersetzt|adaptierung|traduction|traduit|traducción|traduzione|tradução"
            r"|vertaling|översättning|tłumaczenie|przekład|перевод|翻译|编译)(?:\s(?:and|und|et|y|e|en|och|i|и)\s\w+)?\s?[:：].{1,60}",
            r"about the authors?|heard on .{3,40}|\d{1,3}-minute (?:listen|read|watch)",
            r"(?:related|more|rating|duration)(?: \w+)?\s?:.{1,80}",
            r"(?:sponsored|presented|paid for|brought to you|supported|powered|produced|hosted) by .{1,40}",
            r"(?:last )?edit(?:ed|ing) by .{1,40}|(?:archived|copied|taken) from .{1,60}",
            r"(?:get|join|read|try) (?:our|this|it|us) .{1,40}|(?:click|tap) (?:here|to|on)\b.{0,40}",
            r"(?:in|with) (?:partnership|association|cooperation|collaboration) with .{1,60}",
            r"(?:with|using) (?:additional |extra )?(?:files|reporting|contributions|material|agencies)\b.{0,60}",
            r"(?:additional|further|extra) (?:reporting|research|contributions) (?:by|from) .{1,60}",
            r"(?:saved|shared|sent|exported|imported|clipped) (?:from|with|via|by|in|to|using) .{1,40}",
            rf"(?:{_WHOSE_MATERIAL}) (?:von |der |de |da |do |d’)?(?:{_OF_AGENCIES})\b.{{0,30}}",
            r"(?:part|chapter|episode|teil|partie|parte|deel|del|część|часть) (?:\d{1,2}|one|two|three|four|five)"
            r"(?: of (?:\d{1,2}|\w+))?",
            r"(?:(?:vol|volume|no|nr|issue|ausgabe|número|numero)\b|n[º°]|№)\.? ?\d[\d.,]*(?:, no\.? ?\d+)?",
            r".{2,30}\s\d+(?:[.,]\d\d)?\s?(?:€|£|\$|₽|eur|euros?|kr|zł|chf)(?:\W.{0,20})?",  # what it costs
            r"(?:video|audio|podcast|listen|watch|play|anhören|écouter)\s?[·•|:–-]?\s?\d{1,2}:\d\d(?::\d\d)?",
            r"(?:#\w{2,40}[,\s]*){2,12}|(?:published|posted|filed) (?:in|under) .{1,40}",
            r"(?:\w+ )?(?:\d(?:st|nd|rd|th)|\w+) edition|edition \d.{0,30}",
            r"(?:translated|adapted|abridged) (?:from|by) .{1,60}|reporting (?:from|by|for) .{1,50}",
            r"[A-Z]{1,2}\d{1,3}|\d{1,3}|\d{5,6}|\d{1,3}(?:[.,]\d{1,3})?k",  # a page, "A14", or how many shared it
            rf"\d{{1,3}}(?:\s?[-–]\s?\d{{1,3}})?\s?(?:{page_words.MINUTES})\b\.?",
        )
    ),
    re.IGNORECASE,
)


_SENTENCE_OF_A_SITE = re.compile(
    r"(?:save (?:articles?|stor(?:y|ies)) to read later|sign up (?:for|to) (?:our|the|this|receive|get)"
    r"|subscribe (?:to (?:our|the|read|continue)|now)|(?:already|not yet) an? (?:subscriber|member)"
    r"|get our .{3,40} newsletter"
    r"|this (?:article|story|post) is more than|you have (?:\w+ )?free (?:articles?|stor(?:y|ies))|we use cookies"
    r"|create (?:a free|an|your) account|enter your e-?mail|to listen to this (?:article|story)|as a subscriber,? you"
    r"|(?:dieser|diesen) (?:artikel|text|beitrag) (?:ist|erschien|stammt|wurde|anhören|hören|als)|lesen sie hier, wie"
    r"|cet article est réservé|vous (?:pouvez|avez) .{0,30}articles?\b|inscrivez-vous|suscríbete (?:a|para)"
    r"|regístrate (?:a|para)"
    r"|iscriviti (?:alla|per)|abbonati (?:a|per)|assine (?:a|o|para)|meld je aan|schrijf je in|prenumerera på"
    r"|zapisz się (?:na|do)"
    r"|(?:ten (?:tekst|artykuł) )?przeczyta(?:sz|cie|nie) (?:\w+ )?(?:w|zajmie) .{0,10}\d{1,3} min"
    r"|(?:add|follow|make) .{2,30} (?:on|your preferred source on) google|(?:user )?rating: \d"
    r"|(?:hinweis|notice|note): (?:dieser|this)\b|(?:editor|publisher)[’']?s[’']? note\s?[:—–-]|clarification:|"
    r"correction:|(?:the )?(?:writer|author) (?:is|was|works|lives) "
    r"|(?:der autor|die autorin) (?:ist|war|leitet|arbeitet|lebt) |l’auteure? est |detta är en låst artikel"
    r"|why you can trust .{2,30}$|from [^\W\d_][\w’. ]{2,30}, the free [\w ]{3,50}!?$|why we wrote this$|"
    r"disclosure statement$|if you (?:buy|"
    r"purchase) .{2,60}\b(?:link|commission)"
    r"|(?:we|[^\W\d_][\w’ ]{1,30}) may (?:earn|receive) (?:a|an affiliate) commission|new you can now listen"
    r"|you can now listen to|we believe in the free flow|republish (?:our|this) (?:articles?|story)"
    r"|[^\W\d_][\w’ ]{1,30} is an? (?:nonprofit|non-profit|independent|reader-supported)[\w, ]{0,40}"
    r"\b(?:newsroom|publication|news (?:site|organi[sz]ation|outlet)|newsletter)\b"
    r"|[^\W\d_][\w’. ]{2,40} (?:receives|has received|does not (?:work for, )?(?:consult|receive)) funding\b"
    r"|(?:this|the) (?:article|story|piece) (?:was|is) (?:originally |first |also )?(?:published|produced|"
    r"republished|supported)"
    r"|(?:co-)?published (?:in partnership )?with |thanks for reading |try (?:\d|one) months? for "
    r"|(?:support|donate to) (?:our|independent) journalism|reader support"
    r"|подпишитесь на|подписывайтесь на|欢迎关注|扫码)",
    re.IGNORECASE,
)


def is_sentence_of_a_site(text: str) -> bool:
    """Tell whether a text begins as the sentences do with which a site speaks of itself: "Sign up for our …"."""
    return bool(_SENTENCE_OF_A_SITE.match(text))


def is_furniture(text: str, plain: str) -> bool:
    """Tell whether a text is a button, a count, a reading time, a claim of rights or the like."""
    lower = " ".join(plain.casefold().replace("'", "’").split())
    is_count = _READING_TIME.fullmatch(plain) or _COUNT.fullmatch(plain) or dates.is_a_while_ago(plain)
    is_button = _COUNT_BEHIND.sub("", lower) in page_words.SHARING or (
        _SHARE_ON.fullmatch(plain) and len(plain.split()) <= _MOST_BUTTONS
    )
    is_claim = (
        is_page(plain)
        or _CLOCK.fullmatch(plain)
        or _TEXT_SIZE.fullmatch(plain)
        or is_of_a_gallery(plain)
        or _RIGHTS.fullmatch(text)
        or _HANDLE.fullmatch(plain)
        or _OF_A_PROGRAM.fullmatch(text)
        or _GLUED_TRAIL.fullmatch(plain)
        or _PLAYER.fullmatch(plain)
    )
    return (
        bool(is_count or is_button or is_claim)
        or is_sentence_of_a_site(plain)
        or _are_buttons(lower)
        or _is_menu(lower)
    )


def is_of_a_gallery(text: str) -> bool:
    """Tell whether a line says where in a gallery of pictures one is, or names a picture's file: "1 of 4"."""
    return bool(_GALLERY.fullmatch(text))


def is_page(text: str) -> bool:
    return bool(_PAGE.fullmatch(text))


def is_notice(text: str, plain: str) -> bool:
    """Tell whether a text may be a notice about the article, as it may be a headline of such words."""
    return bool(_NOTICE.fullmatch(text)) or dates.names_a_near_day(plain)


def is_section(text: str, plain: str) -> bool:
    return plain.casefold().removesuffix(" news") in section_words.SECTIONS or _are_sections(text)


def section_of(text: str) -> str:
    """Return the last section that a line names: "Europe" of "Home > World > Europe"; "" for "Home" and the like."""
    steps = [step.strip(" .:") for step in re.split(r"\s*[>›»/|]\s*", text) if step.strip(" .:")]
    return next((step for step in reversed(steps) if step.casefold() not in section_words.NO_SECTIONS), "")


def trail_before(text: str) -> tuple[str, str]:
    """Part the sections that a line begins with from what is longer than they are behind them."""
    *steps, last = re.split(r"\s+[>›»/]\s+", text)
    is_trail = (
        bool(steps)
        and steps[0].strip().casefold() in section_words.SECTIONS
        and all(len(step) <= _LONGEST_STEP for step in steps)
        and len(last) > _LONGEST_STEP
    )
    return (" > ".join(steps), last.strip()) if is_trail else ("", text)


def is_only_a_credit(text: str) -> bool:
    """Tell whether a text says whose a picture is and nothing else: "ALAMY", "(Jane Doe / The Post)"."""
    plain = text.strip(" ()[].")
    name, slash, whose = plain.rpartition("/")
    is_by_name = bool(slash) and len(plain) <= _LONGEST_CREDIT and bool(_PHOTOGRAPHER.fullmatch(name.strip()))
    last = whose.strip().casefold()
    is_known = any(map(last.endswith, _ENDS_OF_PICTURES))
    is_whole = plain.casefold() in page_words.OF_PICTURES or bool(_CREDIT_IN_BRACKETS.fullmatch(text))
    return is_whole or (is_by_name and is_known)


def is_credit(text: str) -> bool:
    return (opens_as_a_credit(text) and len(text) <= _LONGEST_LINE_OF_CREDIT) or ends_as_a_credit(text)


def opens_as_a_credit(text: str) -> bool:
    return bool(_CREDIT.match(text))


def ends_as_a_credit(line: str) -> bool:
    end = line[-_LONGEST_CREDIT:]
    found = _CREDIT_AT_THE_END.search(end) if _may_end_as_a_credit(end) else None
    return found is not None and not _goes_on_as_a_headline(found[0])


def _goes_on_as_a_headline(credit: str) -> bool:
    """Tell whether behind the colon stands no name but more of a headline: "First picture: what the bridge will be"."""
    _, colon, behind = credit.partition(":")
    small = [word for word in behind.split() if word.isalpha() and word.islower() and word not in byline_words.LINKING]
    others = [word for word in small if word not in byline_words.PARTICLES]
    return bool(colon) and len(others) > _MOST_SMALL_OF_A_CREDIT


def _may_end_as_a_credit(end: str) -> bool:
    """Tell at first sight whether a credit may stand at the end of a line, as it does of few."""
    if not any(mark in end for mark in _MARKS_OF_CREDITS):
        return False
    is_marked = end.endswith((")", ").", "]", "].")) or any(mark in end for mark in ("/", "©", " | ", "图", "摄"))
    return is_marked or not _WORDS_OF_CREDITS.isdisjoint(_WORD.findall(end.lower()))


def _is_way_into_a_newspaper(text: str) -> bool:
    """Tell whether a line is a section that is known, and behind a bar one of a few words: "Energy | Oil & Gas"."""
    steps = [step.strip() for step in re.split(r"\s[/|]\s", text)]
    known = [step.casefold() in section_words.SECTIONS for step in steps]
    are_short = all(
        len(step) <= _LONGEST_STEP and len(step.split()) <= _MOST_STEPS and step[-1:] not in ".!?" for step in steps
    )
    return len(steps) == 2 and any(known) and are_short


def _are_sections(text: str) -> bool:
    if _STEPS.isdisjoint(text):
        return False
    steps = [step.strip().casefold() for step in re.split(r"\s*[>›»/|]\s*", text) if step.strip()]
    known = [step in section_words.SECTIONS for step in steps]
    is_trail = bool(_TRAIL.search(text)) and any(known) and all(len(step) <= _LONGEST_STEP for step in steps)
    are_of_a_word = any(known) and all(len(step.split()) <= 1 for step in steps) and len(steps) <= _MOST_STEPS
    return len(steps) > 1 and (all(known) or is_trail or are_of_a_word or _is_way_into_a_newspaper(text))


def _is_menu(lower: str) -> bool:
    """Tell whether most of several words are sections, as a page has them at its top: "Sports Opinion Obituaries"."""
    if len(_OF_MENUS.intersection(lower.split())) < _FEWEST_OF_A_MENU - 1:
        return False
    words = [word for word in _MENU.sub(" ", lower.replace("today’s paper", "news")).split() if len(word) > 1]
    known = sum(word in _OF_MENUS for word in words)
    return known >= _FEWEST_OF_A_MENU and known * 3 >= len(words) * 2


def _are_buttons(lower: str) -> bool:
    words = lower.replace("：", " ").split()
    return 1 < len(words) <= _MOST_BUTTONS and _begin_with_buttons(words)


def _begin_with_buttons(words: list[str]) -> bool:
    """Tell whether words are buttons one behind the other, the longest first: "Facebook Copy link Save"."""
    start = 0
    while start < len(words):
        ends = range(min(len(words), start + _LONGEST_BUTTON), start, -1)
        start = next((end for end in ends if " ".join(words[start:end]) in page_words.SHARING), 0)
        if not start:
            return False
    return True
