"""The words that tell what a line above an article is, in the languages that it may be written in."""

from collections.abc import Mapping


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for phrase in text.split("|"))


LABELS: Mapping[str, str] = {
    label: field
    for field, labels in {
        "title": "article|article title|ti|t1|title|full title|headline|subject|titel|überschrift|betreff|titre|"
        "titular|título|titulo|titolo|oggetto|tytuł|"
        "objet|asunto|assunto|onderwerp|ämne|emne|temat|主题|rubrik|заголовок|тема|标题|hl|hd",
        "author": "journalist|au|a1|author|authors|author(s)|contributor|contributors|correspondent|byline|by|"
        "by-line|written by|"
        "verfasserin|verfasst von|author name|"
        "reporter|reporters|writer|creator|from|fra|de|da|od|от|发件人|från|van|autor|autorin|"
        "autoren|verfasser|von|auteur|auteurs|par|autora|por|autore|di|författare|skribent|av|автор|авторы|作者|记者",
        "source": "paper|so|jo|jf|t2|source|publisher|publication|publication info|publication title|newspaper|"
        "site|site name|website|feed|via|quelle|zeitung|medium|"
        "fuente|medio|fonte|testata|bron|krant|källa|tidning|źródło|gazeta|источник|издание|来源|媒体|sn",
        "url": "ur|url|link|permalink|web address|web|original|address|canonical|adresse|lien|enlace|indirizzo|länk|"
        "ссылка|链接|网址|source url|source_url|original url",
        "published": "date|published|published on|published at|publication date|date published|date of publication|"
        "publish date|first published|first published on|originally published|article published|posted|posted on|"
        "posted at|date posted|issued|release date|dated|publishdate|publish_date|sent|published time|"
        "published_time|pub date|pub. date|pubdate|pd|"
        "edition of|issue of|on|posted date|date of issue|issue date|article date|first posted|uploaded|uploaded on|"
        "added on|"
        "submitted on|released|released on|aired|originally aired|broadcast on|filed on|written on|created on|"
        "envoyé|enviado|enviado el|enviada em|enviado em|inviato|verzonden|skickat|sendt|wysłano|отправлено|发送时间|"
        "datum|veröffentlicht|veröffentlicht am|erschienen|erschienen am|gesendet|publiziert|"
        "publié|publié le|paru le|mis en ligne le|date de publication|date de parution|"
        "publicado|publicado el|publicado em|publicada|"
        "fecha|fecha de publicación|data|data di pubblicazione|data de publicação|pubblicato|pubblicato il|"
        "gepubliceerd|gepubliceerd op|geplaatst|geplaatst op|publicerad|publicerat|publicerad den|publiceringsdatum|"
        "opublikowano|data publikacji|data dodania|dodano|опубликовано|дата публикации|дата|发布时间|发表时间|"
        "发布日期|发布于|发表于|日期|时间|發布時間|發表時間|發布日期|發佈時間|發佈|發布|時間|刊登日期|出版日期|"
        "online seit|ersterscheinung|"
        "eingestellt am|mis en ligne|date de mise en ligne|paru|fecha y hora|fecha publicación|"
        "data pubblicazione|publicatiedatum|plaatsingsdatum|verschenen|verschenen op|datum publicatie|publicerades|"
        "data wydania|data opublikowania|data utworzenia|utworzono|размещено|дата выхода|дата и время",
        "updated": "updated|created|created_time|erstellt|lastmod|last update on|last updated|last updated on|"
        "updated on|updated at|last update|last modified|last edited|"
        "modified|zuletzt geändert|geändert am|"
        "aktualisiert|aktualisiert am|zuletzt aktualisiert|letzte aktualisierung|stand|mis à jour|mis à jour le|"
        "modifié le|actualizado|actualizado el|última actualización|atualizado|atualizado em|última atualização|"
        "última modificação|última alteração|ultimo aggiornamento il|aggiornato|aggiornato il|ultimo aggiornamento|"
        "bijgewerkt|bijgewerkt op|laatst bijgewerkt|laatste update|"
        "uppdaterad|uppdaterat|senast uppdaterad|aktualizacja|ostatnia aktualizacja|zaktualizowano|обновлено|"
        "дата обновления|更新|更新时间|更新于|更新時間|最后更新|最後更新|修改时间|"
        "last modified on|modified on|edited|last edited on|revised|last revised|last reviewed|modifica|modificato|"
        "modificato il|modifica il|ultima modifica|última modificación|modificado|modificado el|modificado em|"
        "mise à jour|"
        "mise à jour le|dernière mise à jour|màj|màj le|modifié|letzte änderung|bearbeitet am|zuletzt bearbeitet|"
        "aangepast|"
        "gewijzigd|gewijzigd op|laatst gewijzigd|ändrad|senast ändrad|ostatnia modyfikacja|aktualizowano|изменено|"
        "последнее обновление|обновлен",
        "section": "section|category|ressort|rubrik/ressort|rubrique|sección|sezione|seção|rubriek|avdelning|dział"
        "|рубрика|раздел|栏目|分类|se",
        "": "highlight|highlights|graphic|document type|accessed|accessed on|retrieved|retrieved on|date accessed|"
        "printed|printed on|downloaded|saved|captured|"
        "archived|load-date|imported|categories|tags|tag|keywords|topic|topics|subjects|rubric|"
        "desk|page|pages|pg|length|wc|word count|words|language|lang|la|copyright|cy|rights|country|location|"
        "place|dateline|to|à|an|para|a|aan|till|til|do|кому|收件人|destinataire|kopie|copie|cc|bcc|reply-to|"
        "message-id|content-type|mime-version|type|layout|slug|draft|image|"
        "description|summary|excerpt|abstract|id|an|guid|doi|issn|isbn|volume|issue|series|format|status|permalinks|"
        "contact|contacts|media contact|press contact|kontakt|pressekontakt|contacto|contatto|contato|contact presse|"
        "accessed at|retrieved at|saved on|downloaded on|archived on|captured on|dostęp|data dostępu|дата обращения|"
        "访问日期|hämtad den|"
        "geraadpleegd op|abgerufen|abgerufen am|schlagwörter|stichwörter|kategorie|länge|seite|an|"
        "consulté le|mots-clés|consultado|consultado el|etiquetas|palabras clave|consultato il|"
        "parole chiave|palavras-chave|geraadpleegd|trefwoorden|hämtad|nyckelord|"
        "tagi|słowa kluczowe|теги|ключевые слова|关键词|编辑|责任编辑|责编|read|sc|ed|"
        "原标题|original title|filed under|filed in|posted in|tagged|tagged with|under|edition|first edition|"
        "ty|er|ab|n2|py|pb|vl|sp|ep|circulation|notebook|importance|attachments|ct|ip|in|ns|re|co|pub|et|cr",
    }.items()
    for label in labels.split("|")
}
SUMMARIES = _phrases(
    "summary|abstract|description|excerpt|zusammenfassung|résumé|resumen|riassunto|resumo|samenvatting|streszczenie"
)
LABELS_WITHOUT_COLON = frozenset(
    label for label, field in LABELS.items() if field in ("published", "updated")
) - _words(
    "date dated created created_time erstellt sent pd on data datum stand fecha dodano дата 日期 时间 更新 issued"
    " modified envoyé enviado inviato verzonden skickat sendt wysłano отправлено"
)
COMMON_LABELS = _phrases(
    "article|paper|journalist|ti|t1|au|a1|so|jo|jf|t2|ur|"
    "objet|asunto|assunto|onderwerp|ämne|emne|temat|envoyé|enviado|inviato|verzonden|skickat|sendt|wysłano|od|"
    "от|från|van|fra|de|da|"
    "from|by|via|site|von|par|por|di|av|creator|medium|hl|hd|pd|sn|web|original|tema|subject|issued|sent|created"
    "|data|stand|"
    "bron|тема|时间|link|address|lien|reporter|writer|feed|newspaper|oggetto|rubrik|category|se"
)
DESKS = _words("staff agency agencies agencias agences desk bureau editorial newsroom online")

BYLINES = (
    "van(?=\\sonze)|"
    "redactado por|elaborado por|firmado por|redatto da|redigido por|postato da|pubblicato da|scritto da|inserito da|"
    "publicado por|postado por|publié par|posté par|écrit par|"
    "veröffentlicht von|geschrieben von|aufgezeichnet von|geplaatst door|geschreven door|gepubliceerd door|"
    "publicerad av|skriven av|opublikowała?|dodała?|autor(?:ka)? tekstu|опубликовала?|автор текста|"
    "(?:text|texte|texto|testo|tekst|words|story|текст)\\s?"
    "(?:and|&|und|et|y|e|i|och|en|\\+|/|и)\\s?(?:photos?|photography|pictures|"
    "images|fotos?|fotografie|bild|bilder|beeld|zdjęcia|фото|video)(?:\\s(?:by|de|von|di|av))?|"
    "by|story by|words by|words|text by|written by|report by|reported by|reporter|article by|analysis by|opinion by|"
    "posted by|published by|journalist|reviewed by|contributor|author\\(s\\)|"
    "aus [\\w -]{2,30} berichtet|es berichtet|interview by|review by|compiled by|von|text von|ein bericht von|"
    "ein kommentar von|ein interview von|interview|"
    "protokoll|dal|dalla|texte|recueilli par|entretien|reportage|par|propos recueillis par|por|"
    "texto de|entrevista de|escrito por|reportagem de|testo di|intervista di|di|a cura di|de|texto|door|tekst|av|"
    "text|intervju|af|oprac\\.|opracowała?|opracował|napisała?|autorka|redakcja|rozmawiała?|rozmawiał|"
    "беседовала?|подготовила?|autor|autorin|"
    "tekst i zdjęcia|автор|автор статьи|автор материала|текст|作者|记者"
    "|本报记者|新华社记者|图文|文/图|文|撰文|采写|記者|本報記者|撰文者|"
    "opracowanie|redaktor|reportaż|wywiad|relacja|rozmowa|"
    "(?:redacción|redaktion|rédaction|redazione|redação|redactie|корреспондент|bericht|testo|kolumne|kommentar|analyse|"
    "essay|porträt|gespräch|servizio|intervista|crónica|crônica|reportagem|reportaje|entrevista|enquête|chronique|"
    "column|"
    "review|feature|comment|opinion|analysis|report|krönika|recension|verslag|felieton|колонка|обзор)(?=\\s?:)|"
    "репортаж|интервью|материал подготовила?|подготовил|фото и текст|текст и фото|"
    "text och foto|text och bild|text & foto|text und fotos|text und foto|testo e foto|texto y fotos|texto e fotos|"
    "textes? et photos?|tekst en foto(?:’s)?|words and pictures|words & pictures|words and photos by|"
    "stor(?:y|ies) and photos? by|text and photos? by|submitted by|contributed by|as told to"
)
ROLES = _words(
    "reporter reporters correspondent correspondents editor editors writer writers columnist columnists staff desk"
    " bureau contributor freelance journalist producer presenter critic commentator chief newsroom editorial"
    " korrespondent korrespondentin redakteur redakteurin redaktion reporterin journalistin autorin chefredakteur"
    " journaliste correspondant correspondante envoyé envoyée rédacteur rédactrice rédaction éditorialiste"
    " corresponsal redactor redactora redacción periodista enviado enviada columnista"
    " inviato inviata corrispondente giornalista redazione redattore editorialista"
    " correspondente repórter jornalista redação colunista editora"
    " verslaggever verslaggeefster redacteur redactie correspondente columniste"
    " korrespondent reporter redaktör krönikör redaktionen"
    " korespondent korespondentka dziennikarz dziennikarka redaktor redakcja publicysta"
    " корреспондент корреспондентка журналист обозреватель редактор редакция"
)
OF_NO_AUTHOR = _words(  # but of who made something else
    "additional further extra editing produced production research narrated hosted curated powered supported sponsored"
    " designed design graphics audio camera checked"
    " photo photos photographs photography photographed artwork maps"
    " picture pictures image images illustration illustrated drawing drawings edited"
    " translated music video film directed foto fotos bild bilder traduit traducido tradotto traduzido vertaald"
    " översatt übersetzt imagen imágenes immagini imagens beeld"
)
OF_ROLES = _words(
    "our special staff chief senior junior deputy acting assistant associate political foreign diplomatic national"
    " local regional business economics education health science sport sports crime legal arts environment"
)  # which stand before one
DESKS_ALONE = _phrases(
    "agencies|agencias|agenzie|agenturen|agences|agências|da redação|redação|por redacción|redacción|la redacción|"
    "par la rédaction|la rédaction|rédaction|a cura della redazione|la redazione|redazione|von der redaktion|"
    "von redaktion|redaktion|door redactie|door de redactie|van de redactie|redactie|av redaktionen|redaktionen|"
    "redakcja|редакция|by staff|staff report|staff reports|by staff reports|staff and agencies|by the newsroom"
)
LINKING = _words(
    "and & in for of with at und aus et à en dans y e ed da dal i in w z och från i med uit namens и в из na te"
    " bei aan"
    " by au du für special to photographs photography photos pictures graphics additional reporting the our"
    " | / , - – — @"
)
PARTICLES = _words(
    "van von der den de del della di da dos das do du la le el al bin ibn ben abu ter ten zu zur y e af av"
)
OF_NO_NAME = (
    _words(
        "the a an in on at of for to from with by is are was were as after before how why what who when where"
        " his her its"
        " new not no und im am die der das ein eine für mit wie warum was les des une dans pour avec comment"
        " pourquoi los las"
        " una para con cómo por qué il lo gli nel con come perché os as um uma na no com como het een voor"
        " met hoe waarom"
        " den det ett och för med hur varför na dla jak i o на в и о как почему"
    )
    - PARTICLES
)
ARTICLES = _words("the le la les el los il lo der die das de het o")
SMALL = PARTICLES | _words("the of and och für")
OUTLETS = _words(
    "news post times herald tribune gazette journal guardian telegraph daily press agency media tv radio zeitung"
    " rundschau allgemeine tageblatt tagblatt tageszeitung anzeiger nachrichten kurier bote blatt presse standard"
    " spiegel monde figaro libération parisien courrier gazette tribune dépêche ouest-france país mundo"
    " vanguardia correo periódico diario nación"
    " corriere repubblica stampa sole messaggero gazzetta giornale folha estado globo público correio jornal"
    " volkskrant telegraaf dagblad handelsblad courant krant nieuws nyheter dagbladet svenska aftonbladet expressen"
    " tidningen posten bladet gazeta rzeczpospolita dziennik kurier fakt правда известия коммерсантъ ведомости газета"
    " новости вести"
    " 聯合報 明報 蘋果日報 新聞 日报 晚报 新闻网 新闻 新华社 时报 周刊 人民网"
    " agência agencia agence agenzia agentur agentschap agencja агентство"
    " broadcasting broadcaster bulletin chronicle mail"
    " mirror express"
    " observer independent examiner dispatch courier record review weekly magazine wire network echo argus"
    " star sun world mercury advertiser argus voz écho вестник вечерний"
    " online newspaper correspondent bbc cnn nbc abc cbs npr pbs itv zdf ard wdr ndr orf srf rai rtve nos svt tvp"
)
AGENCIES = _words(
    "reuters ap afp dpa xinhua tass interfax kyodo jiji ansa efe pti ani ians unb bss app bernama antara yonhap wam"
    " kuna qna spa petra mena irna isna anadolu upi bloomberg ips bta mti pap pa aap cp cna voa tt ritzau ntb anp"
    " belga apa kna sid lusa europa adnkronos agi тасс риа интерфакс"
)
NAMES_OF_PEOPLE_AND_AGENCIES = _words(
    "petra sid ani pa mena spa cna una lusa europa"
)  # agencies where they stand alone
ENDS_OF_OUTLETS = tuple(
    "rundfunk funk zeitung blatt anzeiger nachrichten bladet blad tidning tidningen posten nyheter dagblad courant 日报"
    " 晚报 早报 时报"
    " 周刊 新闻网 新闻 通讯社 新华社 电视台 日報 晚報 早報 時報 週刊 新聞網 通訊社 電視台 news times post".split()
)  # of one word: "Küstenblatt"
ENDS_OF_ROLES = tuple(
    "redakteur redakteurin korrespondent korrespondentin reporter reporterin redaktör verslaggever verslaggeefster"
    " redacteur correspondent redaktion 记者 编辑 评论员 特派员".split()
)  # of one word: "Wirtschaftsredakteurin"
SECTIONS = _phrases(
    "home|start|news|latest|latest news|top stories|world|world news|us news|uk news|uk|us|politics|business|economy|"
    "finance|markets|money|opinion|comment|analysis|editorial|letters|culture|arts|entertainment|books|film|music|"
    "sport|sports|football|science|technology|tech|health|education|environment|climate|travel|lifestyle|life|food|"
    "fashion|style|national|international|local|local news|regional|crime|law|features|feature|exclusive|breaking|"
    "breaking news|live|video|podcast|newsletter|europe|asia|africa|americas|middle east|obituaries|obituary|"
    "nachrichten|politik|inland|ausland|welt|wirtschaft|finanzen|meinung|kommentar|kultur|feuilleton|wissen|"
    "wissenschaft|gesundheit|panorama|gesellschaft|region|regionales|lokales|reise|startseite|"
    "accueil|actualités|actualité|politique|monde|économie|société|opinions|idées|débats|sciences|santé|"
    "environnement|planète|portada|noticias|política|mundo|internacional|nacional|economía|opinión|sociedad|deportes|"
    "cultura|ciencia|salud|inicio|home page|notizie|cronaca|politica|esteri|mondo|economia|opinioni|sport|scienze|"
    "salute|início|notícias|brasil|esportes|desporto|economia|opinião|saúde|ciência|voorpagina|nieuws|binnenland|"
    "buitenland|politiek|economie|opinie|cultuur|wetenschap|gezondheid|startsida|nyheter|inrikes|utrikes|ekonomi|"
    "ledare|debatt|kultur|vetenskap|hälsa|strona główna|wiadomości|kraj|świat|polityka|gospodarka|biznes|opinie|"
    "kultura|nauka|zdrowie|главная|новости|политика|мир|в мире|экономика|бизнес|общество|мнения|культура|спорт|наука|"
    "происшествия|город|регионы|экология|россия|за рубежом|наука и техника|недвижимость|авто|туризм|финансы|首页|"
    "新闻|国内|国际|财经|社会|评论|文化|体育|科技|健康|要闻|时政|社會|國際|國內|財經|地方|生活|娛樂|娱乐|教育|军事|"
    "法治|港澳|台湾|"
    "city|county|courts|police|emergency services|wildlife|nature|energy|weather|royals|people|society|media|"
    "investigations|analysis and opinion|comment and analysis|letters to the editor|mountaineering|housing|transport|"
    "property|employment|jobs|universities|schools|faits divers|sport|culture|région|régions|éducation|médias|"
    "high-tech|sucesos|tribunales|comunidades|ciudad|municipios|medio ambiente|educación|tecnología|cultura y ocio|"
    "economía y empresa|tecnologia|ambiente|scuola|spettacoli|motori|salute e benessere|cronaca nera|primo piano|"
    "sociedade|país|justiça|educação|ambiente|cidades|cotidiano|polícia|tecnologia|"
    "misdaad|regio|onderwijs|milieu|klimaat|media|verkeer|samhälle|brott|miljö|klimat|utbildning|sverige|världen|"
    "lokalt|społeczeństwo|kryminalne|edukacja|środowisko|zdrowie i uroda|region|miasto|wydarzenia|kriminalität|"
    "stadtentwicklung|bildung|umwelt|klima|verkehr|justiz|medien|digital|netzwelt|karriere|auto|immobilien"
)
GENRES = _phrases(  # sorts of articles, which newspapers name above the title
    "the long read|long read|longread|the big read|big read|the big story|weekend essay|essay|in depth|in pictures|"
    "explainer|"
    "explained|q&a|fact check|factcheck|first person|profile|interview|the interview|review|dispatch|guest essay|"
    "backstory|"
    "letter from the editor|reportage|spotlight|long story short|the weekend read|on the ground|magazine|long reads|"
    "feature|"
    "the conversation|perspective|viewpoint|commentary|guest column|column|notebook|diary|sketch|briefing|"
    "special report|"
    "reportage|interview|porträt|kolumne|glosse|leitartikel|gastkommentar|analyse|hintergrund|faktencheck|rezension|"
    "das interview|die reportage|seite drei|enquête|entretien|récit|portrait|chronique|éditorial|décryptage|critique|"
    "grand format|tribune|reportaje|entrevista|crónica|perfil|análisis|columna|editorial|reseña|crítica|tribuna|"
    "intervista|inchiesta|il reportage|l’intervista|l’inchiesta|l’analisi|il commento|il caso|editoriale|recensione|"
    "ritratto|"
    "reportagem|crônica|análise|coluna|crítica|perfil|interview|analyse|achtergrond|reportage|column|recensie|profiel|"
    "intervju|krönika|analys|recension|ledare|reportage|porträtt|granskning|wywiad|felieton|reportaż|analiza|recenzja|"
    "komentarz|интервью|репортаж|колонка|расследование|рецензия|разбор|мнение|专访|特稿|深度|社论|观点|评论|调查|人物"
)
NO_SECTIONS = _phrases(  # though they stand where one does
    "home|start|latest|latest news|top stories|feature|features|exclusive|breaking|breaking news|live|video|podcast|"
    "newsletter|startseite|accueil|portada|inicio|home page|início|voorpagina|startsida|strona główna|главная|首页|"
    "要闻"
)
SECTIONS |= GENRES
SHARING = _phrases(
    "english|german|french|spanish|italian|portuguese|dutch|swedish|polish|russian|chinese|share|share this|"
    "share this article|share article|share on|share via|share story|tweet|print|print this|"
    "print article|email|e-mail|email this|mail|save|save article|bookmark|copy|copy link|copy article link|"
    "link copied|comment|comments|"
    "leave a comment|no comments|reply|like|follow|follow us|subscribe|subscribe now|sign up|sign in|log in|login|"
    "register|menu|search|skip to content|skip to main content|skip to navigation|jump to content|advertisement|"
    "advertising|ad|sponsored|listen|listen to this article|listen to article|play|watch|watch video|read more|more|"
    "show more|full text|view original|proquest document link|close|open|back|back to top|next|previous|"
    "gift article|give this article|text size|a a a|font size|"
    "facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest|instagram|flipboard|messenger|threads|bluesky|"
    "mastodon|copy url|related|related topics|image caption|image source|media caption|getty images|"
    "teilen|artikel teilen|drucken|merken|kommentare|kommentieren|anhören|artikel anhören|anzeige|werbung|abonnieren|"
    "anmelden|zum inhalt springen|zur startseite|vorlesen|partager|imprimer|envoyer|commenter|commentaires|écouter|"
    "écouter l’article|publicité|s’abonner|se connecter|aller au contenu|offrir l’article|compartir|imprimir|enviar|"
    "comentar|comentarios|guardar|escuchar|publicidad|suscríbete|iniciar sesión|ir al contenido|condividi|stampa|"
    "invia|commenta|commenti|salva|ascolta|pubblicità|abbonati|accedi|vai al contenuto|compartilhar|compartilhe|"
    "partilhar|comentários|ouvir|publicidade|assine|entrar|ir para o conteúdo|delen|deel|deel dit artikel|afdrukken|"
    "reacties|reageer|luister|advertentie|abonneer|inloggen|naar de inhoud|dela|dela artikeln|skriv ut|kommentera|"
    "kommentarer|lyssna|annons|prenumerera|logga in|hoppa till innehåll|udostępnij|drukuj|komentarze|skomentuj|"
    "posłuchaj|reklama|subskrybuj|zaloguj się|przejdź do treści|поделиться|печать|распечатать|комментарии|"
    "комментировать|слушать|реклама|подписаться|войти|перейти к содержанию|分享|打印|评论|收藏|收听|广告|订阅|登录|"
    "跳到主要内容|分享到|字号|大|中|小|收听本文|会员专享|独家|"
    "by|written by|posted by|published|posted|updated|author|von|par|por|door|av|autor|автор|作者|body|premium|plus|"
    "subscribers only|subscriber exclusive|members only|free to read|free|exclusive|save this story|save story|"
    "add to bookmarks|add to favourites|add to favorites|sign in to read more|click here to subscribe|"
    "story highlights|"
    "most viewed|most read|recommended for you|related stories|enlarge this image|click to enlarge|hide caption|"
    "toggle caption|cookie settings|accept all|log in to comment|give us feedback|report a correction|"
    "press release|for immediate release|live blog|follow us on twitter|follow us on facebook|download|add comment|"
    "leserbriefe|merkliste|newsletter abonnieren|gastbeitrag|eilmeldung|article abonné|ajouter à vos favoris|réagir|"
    "à lire aussi|tribune|noticia guardada|añadir comentario|actualidad|regístrate gratis|читать позже|в закладки|"
    "comparte|comparta|"
    "leggi anche|lea también|lee también|leia também|lees ook|läs också|läs även|czytaj także|czytaj też|zobacz też|"
    "читайте также|смотрите также|延伸阅读|"
    "相关阅读|相关新闻|发表评论|我要评论|à lire également|lire aussi|auch interessant|"
    "lesen sie auch|mehr lesen|weiterlesen|weiterlesen nach der anzeige|read also|also read|read next|"
    "share full article|leave a reply|read full story|read the full story|read full article|view all comments|"
    "see all comments|jump to comments|skip to main|save for later|read later|add to reading list|add to list|"
    "copy link to clipboard|resize|comment on this story|gift this article|unlock article|download pdf|pdf|cite|"
    "reprints|buy reprints|get alerts|follow topic|follow author|live updates|key takeaways|"
    "in this article|table of contents|sections|a|a-|a+|aa|aaa|subscribe to our newsletter|"
    "sign up for our newsletter|"
    "continue reading|story continues below|story continues below advertisement|article continues below|remove ads|"
    "support us|donate|make a donation|more options|more sharing options|share options|snapchat|weibo|wechat|viber|"
    "vk|tumblr|xing|google news|follow us on google news|youtube|tiktok|sms|permalink|tweet this|like this|"
    "pin it|mark as read|paid|log out|my account|e-paper|epaper|newsletters|sponsored content|paid post|"
    "partner content|author archive|see more|hide|show|print page|print this page|print this article|"
    "email this article|email article|hear this story|listen to this story|add us on google|"
    "make us preferred on google|"
    "zur app|später lesen|auf die merkliste|zur merkliste|artikel drucken|artikel vorlesen|artikel teilen via|"
    "link kopieren|per e-mail teilen|mehr|mehr zum thema|jetzt abonnieren|jetzt teilen|zum thema|kommentar schreiben|"
    "kommentare anzeigen|schriftgröße|feedback|hinweis|verschenken|artikel verschenken|whatsapp-kanal|"
    "copier le lien|écouter cet article|lire l’article|lire la suite|ajouter aux favoris|enregistrer|"
    "suivre|je m’abonne|abonnez-vous|s’inscrire|télécharger|voir les commentaires|laisser un commentaire|"
    "poster un commentaire|lecture zen|taille du texte|agrandir|réduire|offrir|partager cet article|"
    "copiar enlace|copiar link|leer más|leer más tarde|ver comentarios|añadir a favoritos|me gusta|seguir|"
    "suscribirse|"
    "regístrate|deja un comentario|deja tu comentario|ir a los comentarios|escuchar artículo|resumen|"
    "copia link|leggi dopo|leggi più tardi|leggi anche|aggiungi ai preferiti|segui|segui su google|regala|"
    "lascia un commento|iscriviti|scarica|riepilogo|ascolta l’articolo|ascolta questo articolo|riduci|ingrandisci|"
    "partilhar notícia|partilhar artigo|compartilhar notícia|copiar ligação|ler mais tarde|guardar artigo|"
    "seguir tema|"
    "ouvir artigo|ouvir notícia|oferecer artigo|ofereça este artigo|deixe um comentário|comente|assine já|leia mais|"
    "ver comentários|salvar|imprima|tamanho da letra|"
    "kopieer link|lees later|bewaar|lees voor|voorlezen|volg|cadeau geven|geef cadeau|reactie plaatsen|meer|"
    "lees verder|lees meer|bekijk reacties|word abonnee|tekstgrootte|"
    "kopiera länk|läs senare|läs mer|lyssna på artikeln|följ|ge bort artikeln|dela artikel|skriv en kommentar|"
    "spara till senare|bli prenumerant|stäng|textstorlek|"
    "podziel się|czytaj później|czytaj dalej|kopiuj link|skopiuj link|obserwuj|dodaj komentarz|dodaj do ulubionych|"
    "zobacz komentarze|przeczytaj później|wyślij|podaruj|podaruj artykuł|lubię to|czytaj więcej|streszczenie|"
    "копировать ссылку|скопировать ссылку|читать далее|читать дальше|в избранное|добавить в избранное|"
    "подписаться на новости|"
    "оставить комментарий|обсудить|версия для печати|прослушать|размер шрифта|отправить|нравится|следить|"
    "转发|点赞|评论区|复制链接|举报|关注|加入收藏|字体|字体大小|分享本文|打印文章|阅读全文|听新闻|分享至|繁体|简体|"
    "列印|字級|收聽|"
    "訂閱|評論|留言|複製連結|登入|廣告|複製網址|字型大小|"
    "点击查看大图|打印本页|bewaar artikel|spara artikel|zapisz artykuł|salvar notícias|"
    "stand|datum|date|veröffentlicht|aktualisiert|publié|publié le|mis à jour|publicado|actualizado|pubblicato|"
    "aggiornato|atualizado|gepubliceerd|bijgewerkt|publicerad|publicerat|uppdaterad|opublikowano|aktualizacja|"
    "опубликовано|обновлено|发布|发布时间|posted on|published on|text|text by|byline|autorin|auteur|"
    "trending|trending now|popular|most popular|top stories|recommended|recommended stories|editors’ picks|"
    "editor’s picks|"
    "you may also like|more stories|meistgelesen|am meisten gelesen|les plus lus|lo más leído|más leídas|i più letti|"
    "più letti|mais lidas|meest gelezen|mest läst|najczęściej czytane|popularne|самое читаемое|популярное|热门|热点|"
    "ouvir o texto|ouvir texto|diminuir fonte|aumentar fonte|why you can trust us|"
    "key points|translate|translated|play video|watch live|listen now|view comments|join the conversation|"
    "post a comment|artikel merken|exklusiv|nur für abonnenten|für abonnenten|abo|plus-artikel|vidéo|"
    "réservé aux abonnés|"
    "article réservé aux abonnés|abonnés|exclusif|lire plus tard|sauvegarder|favoris|aller au contenu principal|"
    "suscriptores|solo suscriptores|exclusiva|exclusivo|exclusivo para suscriptores|ir al contenido principal|"
    "riservato agli abbonati|per abbonati|esclusiva|esclusivo|vai al contenuto principale|exclusivo para assinantes|"
    "exclusivo assinantes|só para assinantes|pular para o conteúdo|alleen voor abonnees|exclusief|premium artikel|"
    "bewaren|endast för prenumeranter|för prenumeranter|exklusivt|spara|tylko dla prenumeratorów|dla prenumeratorów|"
    "na wyłączność|zapisz|только для подписчиков|для подписчиков|эксклюзив|сохранить"
)
LISTS_OF_OTHERS = (  # the headings of lists of other articles, which stand beside one on a page
    "most read|most viewed|most popular|most shared|popular|popular now|trending|trending now|top stories|recommended|"
    "recommended for you|recommended stories|related|related stories|related articles|related news|related topics|"
    "more stories|more news|editors?’s? picks|you may also like|read more|latest news|latest|in other news|"
    "meistgelesen|am meisten gelesen|die meistgelesenen artikel|mehr zum thema|lesen sie auch|les plus lus|"
    "à lire aussi|sur le même sujet|lo más leído|las más leídas|lo último|más noticias|te puede interesar|i più letti|"
    "più letti|leggi anche|"
    "mais lidas|mais lidos|as mais lidas|leia também|meest gelezen|lees ook|mest läst|läs också|läs mer|"
    "najczęściej czytane|"
    "popularne|czytaj także|zobacz też|самое читаемое|популярное|читайте также|热门文章|热门|热点|相关阅读|相关新闻"
)
CREDITS = (
    "video|videos|graphic|graphics|illustrations|photo|photos|photograph|photographs|photography|picture|pictures|"
    "image|images|illustration|"
    "photo credit|image credit|image source|image caption|"
    "media caption|picture credit|credit|foto|fotos|bild|bilder|fotograf|bildnachweis|symbolbild|grafik|"
    "crédit|crédit photo|photo d’illustration|imagen|fotografía|ilustración|immagine|fotografia|imagem|crédito|beeld|"
    "zdjęcie|zdj|fot|фото|иллюстрация|图片|图|图源|摄影|摄|getty images|file photo|archivbild|©|\\(c\\)|copyright"
)
READING = (
    "reading time|estimated reading time|"
    "lectura|lettura|leitura|read time|time to read|lesezeit|lesedauer|temps de lecture|lecture|tiempo de lectura|"
    "tempo di lettura|tempo de leitura|leestijd|lästid|czas czytania|время чтения|читать|阅读时间|阅读"
)
CODES = (
    "HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|LA|CY|CO|IN|NS|RE|PUB|AN|SE|CT|IP|CLM|VOL|RF"  # of Factiva: labels of two letters
)
MINUTES = "min|mins|minute|minutes|minuten|minut|minuter|minuti|minuto|minutos|minuty|мин|минут|минуты|минута|分钟"
READ = (
    "read|reading|to read|lesezeit|lesedauer|lesen|de lecture|de lectura|di lettura|de leitura|lezen|leestijd|"
    "läsning|"
    "lästid|att läsa|czytania|чтения|на чтение|阅读|阅读时间"
)
COUNTED = (
    "comments?|shares?|views?|likes?|reads?|reactions?|kommentare?|aufrufe|commentaires?|partages?|comentarios?|"
    "visitas|commenti|commento|condivisioni|comentários?|visualizações|reacties|reactie|kommentarer|kommentar|"
    "delningar|visningar|komentarz(?:e|y)?|komentarzy|udostępnień|комментари(?:й|я|ев|и)|просмотр(?:а|ов|ы)?|"
    "条?评论|次?阅读|次?浏览|阅读量?|浏览量?|評論|瀏覽數?|人气|点击量?|点击数|views?|vues?|lectures?|lecturas?|"
    "letture|"
    "visualizzazioni|leituras?|gelezen|läsningar|lajków|polubień|wyświetleń|odsłon|klicks|просмотров|лайков|claps?|"
    "retweets?|lubię to!?|me gusta|mi piace|j’aime|gefällt mir|vind ik leuk|gillar|нравится|upvotes|"
    "points|notes|replies|responses|antworten|respuestas|risposte|respostas"
)
SEEN = (
    "viewed|read|seen|shared|vue?|lue?|partagé|gelesen|angesehen|geteilt|visto|leído|compartido|letto|visualizzato|"
    "lido|"
    "partilhado|gelezen|bekeken|gedeeld|läst|visad|delad|czytano|przeczytano|wyświetlono|просмотрено|прочитано"
)
TIMES = "times|fois|mal|veces|volte|vezes|keer|gånger|razy|razów|раза?"
