"""The words of bylines: what stands before names, what people are at a newspaper, and what no name has."""

from reader.formats.heads.word_sets import phrase_set, word_set

DESKS = word_set("staff agency agencies agencias agences desk bureau editorial newsroom online")
BYLINES = (
    "van(?=\\sonze)|napisane przez|dodane przez|opublikowane przez|zamieszczone przez|dodany przez|zamieścił|"
    "zamieściła|опубликовал\\(?а?\\)?|разместил\\(?а?\\)?|добавил\\(?а?\\)?|написал\\(?а?\\)?|publicerat av|"
    "skrivet av|inlagt av|autor\\(a\\)|autor/a|autore/i|auteur\\(s\\)|auteure|autrice|autora|autoras|autores|"
    "autores\\(as\\)|autorzy|författare|schrijver|redactado por|elaborado por|firmado por|redatto da|redigido por|"
    "postato da|pubblicato da|scritto da|inserito da|publicado por|postado por|publié par|posté par|écrit par|"
    "veröffentlicht von|geschrieben von|aufgezeichnet von|geplaatst door|geschreven door|gepubliceerd door|"
    "publicerad av|skriven av|opublikowała?|dodała?|autor(?:ka)? tekstu|опубликовала?|автор текста|"
    "(?:text|texte|texto|testo|tekst|words|story|текст)\\s?(?:and|&|und|et|y|e|i|och|en|\\+|/|и)\\s?(?:photos?|photography|pictures|images|fotos?|fotografie|bild|bilder|beeld|zdjęcia|фото|video)(?:\\s(?:by|de|von|di|av))?|"
    "by|story by|words by|words|text by|written by|report by|reported by|reporter|article by|analysis by|opinion by|"
    "posted by|published by|journalist|reviewed by|contributor|author\\(s\\)|aus [\\w -]{2,30} berichtet|es berichtet|"
    "interview by|review by|compiled by|von|text von|ein bericht von|ein kommentar von|ein interview von|interview|"
    "автор публикации|autor[/:*]in|autore/autrice|a firma di|a firma|firma|signée?|une? \\w+ signée?|przez|informa|"
    "escribe|scrive|escreve|schrijft|пишет|рассказывает|сообщает|relata|reporta|assinado por|firmato da|firmado|"
    "podpisano|das (?:interview|gespräch) führten?|die fragen stellten?|het interview is van|intervjun gjordes av|"
    "l’intervista è di|protokoll|dal|dalla|texte|recueilli par|entretien|reportage|par|propos recueillis par|por|"
    "texto de|entrevista de|escrito por|reportagem de|testo di|intervista di|di|a cura di|de|texto|door|tekst|av|text|"
    "intervju|af|oprac\\.|opracowała?|opracował|napisała?|autorka|redakcja|rozmawiała?|rozmawiał|беседовала?|"
    "подготовила?|autor|autorin|tekst i zdjęcia|автор|автор статьи|автор материала|текст|作者|记者|本报记者|"
    "新华社记者|图文|文/图|文|撰文|采写|記者|本報記者|撰文者|opracowanie|redaktor|reportaż|wywiad|relacja|rozmowa|"
    "(?:redacción|redaktion|rédaction|redazione|redação|redactie|корреспондент|bericht|testo|kolumne|kommentar|analyse|essay|porträt|gespräch|servizio|intervista|crónica|crônica|reportagem|reportaje|entrevista|enquête|chronique|column|review|feature|comment|opinion|analysis|report|krönika|recension|verslag|felieton|колонка|обзор)(?=\\s?:)|"
    "репортаж|интервью|материал подготовила?|подготовил|фото и текст|текст и фото|text och foto|text och bild|"
    "text & foto|text und fotos|text und foto|testo e foto|texto y fotos|texto e fotos|textes? et photos?|"
    "tekst en foto(?:’s)?|words and pictures|words & pictures|words and photos by|stor(?:y|ies) and photos? by|"
    "text and photos? by|submitted by|contributed by|as told to"
)
ROLES = word_set(
    "reporter reporters correspondent correspondents editor editors writer writers columnist columnists staff desk"
    " bureau contributor freelance journalist producer presenter critic commentator chief newsroom editorial"
    " korrespondent korrespondentin redakteur redakteurin redaktion reporterin journalistin autorin chefredakteur"
    " journaliste correspondant correspondante envoyé envoyée rédacteur rédactrice rédaction éditorialiste"
    " corresponsal redactor redactora redacción periodista enviado enviada columnista inviato inviata corrispondente"
    " giornalista redazione redattore editorialista correspondente repórter jornalista redação colunista editora"
    " verslaggever verslaggeefster redacteur redactie correspondente columniste korrespondent reporter redaktör"
    " krönikör redaktionen korespondent korespondentka dziennikarz dziennikarka redaktor redaktorka redakcja"
    " publicysta publicystka reporterka корреспондент корреспондентка журналист журналистка обозреватель редактор"
    " редакция репортёр репортер колумнист собкор спецкор собкорр фотокорреспондент"
)
OF_NO_AUTHOR = word_set(  # but of who made something else
    "additional further extra editing produced production research narrated hosted curated powered supported sponsored"
    " designed design graphics audio camera checked photo photos photographs photography photographed artwork maps"
    " picture pictures image images illustration illustrated drawing drawings edited translated music video film"
    " directed foto fotos bild bilder traduit traducido tradotto traduzido vertaald översatt übersetzt imagen imágenes"
    " immagini imagens beeld"
)
OF_ROLES = word_set(
    "our special staff chief senior junior deputy acting assistant associate political foreign diplomatic national"
    " local regional business economics education health science sport sports crime legal arts environment"
)  # which stand before one
DESKS_ALONE = phrase_set(
    "agencies|agencias|agenzie|agenturen|agences|agências|da redação|redação|por redacción|redacción|la redacción|"
    "par la rédaction|la rédaction|rédaction|a cura della redazione|la redazione|redazione|von der redaktion|"
    "von redaktion|redaktion|door redactie|door de redactie|van de redactie|redactie|av redaktionen|redaktionen|"
    "redakcja|редакция|by staff|staff report|staff reports|by staff reports|staff and agencies|by the newsroom"
)
LINKING = word_set(
    "and & in for of with at und aus et à en dans y e ed da dal i in w z och från i med uit namens i в из na te bei aan"
    " by au du für special to photographs photography photos pictures graphics additional reporting the our |"
    " / , - – — @"
)
PARTICLES = word_set(
    "van von der den de del della di da dos das do du la le lo el al bin ibn ben abu ter ten zu zur y e af av"
)
OF_NO_NAME = (
    word_set(
        "the a an in on at of for to from with by is are was were as after before how why what who when where his her"
        " its new not no und im am die der das ein eine für mit wie warum was les des une dans pour avec comment"
        " pourquoi los las una para con cómo por qué il lo gli nel con come perché os as um uma na no com como het een"
        " voor met hoe waarom den det ett och för med hur varför na dla jak i o на в и о как почему about against"
        " without between since until under over during near into amid behind nach vor bei über unter gegen ohne"
        " seit bis zwischen durch trotz wegen statt sehr après avant sans chez contre selon entre depuis"
        " vers malgré tras sin contra según desde hasta hacia ante bajo sobre"
        " dopo prima senza contro secondo tra fra verso sotto após antes sem até sob"
        " naar zonder tegen volgens tussen sinds tot onder bij efter före utan mot enligt mellan"
        " sedan till vid po przed bez według między od do pod nad przy после до без против по"
        " между от под над при за province provincia provinz county city stadt ville ciudad città cidade"
        " miasto город область region región regione região distrito district département landkreis municipio comune"
        " gemeente kommun road avenue stadium airport ministry council parliament two three four five six seven eight"
        " nine ten eleven twelve aid rights affairs policy security development relations months mths weeks days years"
    )
    - PARTICLES
)
GREETINGS = word_set(  # with which no name opens
    "dear liebe lieber chère cher querido querida estimado estimada caro cara gentile prezado beste geachte bästa"
    " szanowny szanowni уважаемые"
)
ARTICLES = word_set("the le la les el los il lo der die das de het o")
SMALL = PARTICLES | word_set("the of and och für")
ENDS_OF_ROLES = tuple(
    "redakteur redakteurin korrespondent korrespondentin reporter reporterin redaktör verslaggever verslaggeefster"
    " redacteur correspondent redaktion journalist journalistin journaliste journalista giornalista redakteuren"
    " redaktor redaktorka redattore redattrice rédacteur rédactrice redactora korrespondenten corresponsal"
    " corrispondente correspondente reportern repórter kolumnist kolumnistin columnista krönikör skribent volontärin"
    " volontär dziennikarz dziennikarka publicysta корреспондент журналист журналистка обозреватель редактор колумнист"
    " 撰稿人 记者 编辑 评论员 特派员".split()
)  # of one word: "Wirtschaftsredakteurin"
