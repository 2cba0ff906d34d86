"""Newspapers, broadcasters and agencies: the words of their names, and those whose names have no such word."""

import re

from reader.formats.heads.word_sets import phrase_set, word_set

OUTLETS = word_set(
    "news post times herald tribune gazette journal guardian telegraph daily press agency media tv radio zeitung"
    " rundschau allgemeine tageblatt tagblatt tageszeitung anzeiger nachrichten kurier bote blatt presse standard"
    " spiegel monde figaro libération parisien courrier gazette tribune dépêche ouest-france país mundo vanguardia"
    " correo periódico diario nación corriere repubblica stampa sole messaggero gazzetta giornale folha estado globo"
    " público correio jornal volkskrant telegraaf dagblad handelsblad courant krant nieuws nyheter dagbladet svenska"
    " aftonbladet expressen tidningen posten bladet gazeta rzeczpospolita dziennik kurier fakt правда известия"
    " коммерсантъ ведомости газета новости вести 聯合報 明報 蘋果日報 新聞 日报 晚报 新闻网 新闻 新华社 时报 周刊"
    " 人民网 agência agencia agence agenzia agentur agentschap agencja агентство broadcasting broadcaster bulletin"
    " chronicle mail mirror express observer independent examiner dispatch courier record review weekly magazine wire"
    " network echo argus star sun world mercury advertiser argus voz écho вестник вечерний heraldo gaceta gazzettino"
    " mattino nieuwsblad allehanda abendblatt morgenpost volksblatt merkur télégramme républicain nouvelliste conteúdo"
    " głos tygodnik telegraf известия ведомости радио радіо rádio radio online newspaper correspondent bbc cnn nbc abc"
    " diário semanario informativo noticiero hebdo quotidien éclaireur kuriren wochenblatt volkszeitung tidende "
    "tidningar"
    " omroep omrop ledger beacon clarion democrat statesman intelligencer gleaner messenger sentinel enquirer "
    "inquirer digest goniec курьер листок"
    " funkhaus landbote volksfreund morgenbladet middagsblad rozgłośnia"
    " cbs npr pbs itv zdf ard wdr ndr orf srf rai rtve nos svt tvp"
)
AGENCIES = word_set(
    "reuters ap afp dpa xinhua tass interfax kyodo jiji ansa efe pti ani ians unb bss app bernama antara yonhap wam"
    " kuna qna spa petra mena irna isna anadolu upi bloomberg ips bta mti pap pa aap cp cna voa tt ritzau ntb anp"
    " belga apa kna sid lusa europa adnkronos agi тасс риа интерфакс"
)
NAMES_OF_PEOPLE_AND_AGENCIES = word_set(
    "petra sid ani pa mena spa cna una lusa europa"
)  # agencies where they stand alone
ENDS_OF_OUTLETS = tuple(
    "kurier rundschau merkur kuriren tidende telegraf"
    " dbote lbote mbote nbote sbote tbote dbode kbode lbode nbode rbode sbode tbode avisen avisa vesti вести"
    " rundfunk funk zeitung blatt anzeiger nachrichten bladet blad tidning tidningen posten nyheter dagblad courant"
    " 日报 晚报 早报 时报 报 报网 网 網 報 电台 社"
    " 周刊 新闻网 新闻 通讯社 新华社 电视台 日報 晚報 早報 時報 週刊 新聞網 通訊社 電視台 news times post".split()
)  # of one word: "Küstenblatt"
BRANDS = phrase_set(
    "usa today|politico|propublica|vox|axios|fox news|msnbc|sky news|newsweek|forbes|barron’s|marketwatch|techcrunch|"
    "buzzfeed|huffpost|grist|undark|bellingcat|vice|techradar|the hill|the atlantic|the new yorker|the economist|"
    "the intercept|the conversation|the verge|the spectator|al jazeera|scmp|euronews|euractiv|taz|faz|zeit online|"
    "spiegel online|der spiegel|die welt|die zeit|focus online|n-tv|t-online|tagesschau|heise online|golem.de|"
    "correctiv|krautreporter|nzz|swissinfo|der standard|die presse|falter|dw|deutsche welle|epd|kna|sda|franceinfo|"
    "france 24|rfi|tf1|bfmtv|bfm tv|l’express|l’obs|marianne|médiapart|mediapart|20 minutes|reporterre|ouest-france|"
    "sud ouest|le point|la croix|les échos|les echos|actu.fr|lefigaro.fr|le figaro|l’humanité|eldiario.es|infolibre|"
    "el español|el confidencial|infobae|clarín|la tercera|el tiempo|el universal|proceso|europa press|efe|servimedia|"
    "colpisa|página 12|página/12|la voz de galicia|okdiario|20minutos|askanews|il post|fanpage|fanpage.it|"
    "internazionale|il manifesto|il foglio|il fatto quotidiano|il sole 24 ore|agi|observador|expresso|uol|poder360|"
    "agência brasil|agência lusa|estadão|metrópoles|o globo|folhapress|nexo|nos|nrc|nu.nl|trouw|rtl nieuws|vrt nws|"
    "het parool|parool|de standaard|de morgen|de tijd|svt nyheter|sveriges radio|göteborgs-posten|ekot|flamman|onet|"
    "wirtualna polska|interia|tvn24|oko.press|polsat news|rmf fm|wprost|polityka|newsweek polska|meduza|медуза|"
    "лента.ру|lenta.ru|рбк|коммерсантъ|фонтанка|интерфакс|новая газета|риа новости|тасс|财新|财新网|澎湃|澎湃新闻|"
    "界面新闻|观察者网|新京报|南方都市报|南方周末|第一财经|新华网|新华社|人民网|央视新闻|中新网|中新社|环球网|凤凰网|"
    "新浪|网易|聯合報|自由時報|中央社|明報|端傳媒|中國時報|business wire|globe newswire|globenewswire|pr newswire|"
    "prnewswire|dow jones|associated press|the associated press|afp|agence france-presse|reuters|tnn|bbc|bbc news|"
    "france télévisions|русская служба би-би-си|би-би-си|bbc 中文|bbc中文|bbc news 中文|g1|wikinews|bbc sport|"
    "cnn|nbc news|abc news|cbs news|itv news|npr"
)
BRANDS |= phrase_set(
    "the hindu|dawn|the scotsman|mailonline|city a.m.|haaretz|ha’aretz|ynet|al arabiya|al-ahram|middle east eye|"
    "al-monitor|rudaw|kurdistan 24|hürriyet|cumhuriyet|kathimerini|ta nea|protothema|ukrainska pravda|ukrinform|"
    "sputnik|kommersant|vedomosti|izvestia|аргументы и факты|московский комсомолец|эхо москвы|медиазона|росбалт|"
    "регнум|иа регнум|твц|нтв|первый канал|русская служба bbc|stv|rté|rte|walesonline|cornwall live|kentonline|"
    "new statesman|private eye|unherd|opendemocracy|the big issue|cbc|maclean’s|the tyee|le devoir|le soleil|"
    "the australian|rnz|the spinoff|channel newsasia|nikkei asia|nikkei|asahi shimbun|the asahi shimbun|mainichi|"
    "the mainichi|yomiuri shimbun|nhk|hankyoreh|caixin|caixin global|sixth tone|the diplomat|rappler|vnexpress|"
    "mizzima|the irrawaddy|frontier myanmar|theprint|livemint|ndtv|india today|outlook india|prothom alo|ada derana|"
    "thisday|the east african|new vision|news24|timeslive|business day|sowetan|groundup|newsday|jeune afrique|"
    "allafrica|the africa report|le quotidien|dakaractu|seneweb|el watan|hespress|médias24|mosaïque fm|"
    "ámbito financiero|el cronista|télam|cartacapital|the intercept brasil|gzh|el comercio|el espectador|"
    "el colombiano|efecto cocuyo|runrunes|emol|el mercurio|biobiochile|el mostrador|la diaria|el observador|"
    "los tiempos|la jornada|excélsior|el financiero|animal político|aristegui noticias|el sol de méxico|prensa libre|"
    "el faro|la prensa gráfica|el nuevo día|granma|cubadebate|14ymedio|juventud rebelde|prensa latina|la razón|"
    "el punt avui|vilaweb|el norte de castilla|faro de vigo|levante-emv|canarias7|cadena ser|aujourd’hui en france|"
    "la voix du nord|le dauphiné libéré|midi libre|nice-matin|var-matin|dernières nouvelles d’alsace|paris-normandie|"
    "l’yonne républicaine|charente libre|la nouvelle république|le bien public|lci|tf1 info|france bleu|france inter|"
    "france info|rtl|rue89|streetpress|politis|le canard enchaîné|charlie hebdo|courrier international|"
    "alternatives économiques|l’usine nouvelle|le monde diplomatique|le vif|le soir|la libre belgique|"
    "la dernière heure|sudinfo|rtbf|rtl info|hln|gazet van antwerpen|het belang van limburg|bruzz|le temps|24 heures|"
    "rts|rts info|arcinfo|le matin dimanche|nzz am sonntag|20 minuten|der bund|bz basel|st. galler tagblatt|"
    "südostschweiz|laregione|rsi|welt|die tageszeitung|der freitag|junge welt|neues deutschland|der tagesspiegel|"
    "tagesspiegel|b.z.|mopo|haz|nordkurier|volksstimme|lvz|waz|neue westfälische|trierischer volksfreund|"
    "die rheinpfalz|mannheimer morgen|südkurier|mittelbayerische|fränkischer tag|wirtschaftswoche|manager magazin|"
    "t3n|übermedien|deutschlandfunk kultur|dlf|br24|hessenschau|mdr|mdr aktuell|rbb|rbb24|swr|swr aktuell|zdfheute|"
    "ntv|sat.1|oön|luxemburger wort|il secolo xix|il tirreno|il piccolo|il resto del carlino|il giorno|"
    "quotidiano nazionale|libero quotidiano|la verità|avvenire|l’osservatore romano|l’espresso|linkiesta|"
    "huffpost italia|tpi|milano finanza|italia oggi|startmag|la gazzetta dello sport|corriere dello sport|tuttosport|"
    "l’unione sarda|la nuova sardegna|l’eco di bergamo|bresciaoggi|l’adige|primonumero|tgcom24|sky tg24|tg1|"
    "diário de notícias|dn|jornal i|nascer do sol|renascença|rtp|rtp notícias|sic notícias|dinheiro vivo|"
    "notícias ao minuto|açoriano oriental|diário dos açores|diário de coimbra|o jogo|a bola|tubantia|de stentor|"
    "de gelderlander|bn destem|pzc|de limburger|omrop fryslân|rtv noord|rtv drenthe|rtv oost|omroep gelderland|"
    "omroep brabant|rtv rijnmond|omroep west|omroep zeeland|eenvandaag|nieuwsuur|"
    "de groene amsterdammer|vrij nederland|geenstijl|sydsvenskan|östgöta correspondenten|corren|"
    "norrköpings tidningar|unt|dalarnas tidningar|västerbottens-kuriren|norrbottens-kuriren|nsd|dagens industri|"
    "dagens etc|tv4|tv4 nyheterna|ny teknik|computer sweden|resumé|hbl|yle|helsingin sanomat|nrk|berlingske|wyborcza|"
    "dgp|gość niedzielny|krytyka polityczna|rmf24|tok fm|business insider|business insider polska|puls biznesu|"
    "notes from poland|21世纪经济报道|搜狐|今日头条|報導者|天下雜誌|香港01|香港電台|立場新聞|德国之声|美国之音|"
    "法广|nyt|wsj|the boston globe|boston globe|"
    "the philadelphia inquirer|orlando sentinel|ajc|the tennessean|the commercial appeal|arizona republic|"
    "the arizona republic|the oregonian|oregonlive|sfgate|the sacramento bee|orange county register|the plain dealer|"
    "cincinnati enquirer|indystar|st. louis post-dispatch|des moines register|the oklahoman|the virginian-pilot|"
    "vtdigger|honolulu civil beat|texas monthly|calmatters|the marshall project|mother jones|the new republic|"
    "the bulwark|the american prospect|rolling stone|the hollywood reporter|ars technica|engadget|gizmodo|mashable|"
    "cnet|zdnet|venturebeat|ieee spectrum|scientific american|new scientist|national geographic|live science|"
    "harper’s|vanity fair|semafor|politico europe|c-span|kqed|wnyc|wbur|wbez|kuow|opb|cnbc|fox business|"
    "al jazeera english|patch|gothamist|laist|block club chicago|chalkbeat|carbon brief|mongabay|"
    "yale environment 360|global voices|the new humanitarian|irin|reliefweb|devex|the cipher brief|war on the rocks|"
    "lawfare|just security|occrp|icij|euobserver|balkan insight|romania insider|hungary today|denník n|novinky|idnes|"
    "irozhlas|delfi|postimees|the national|the age|la república|zero hora|al-ahram weekly|el nacional|clarín.com|"
    "rfe/rl|radio free europe/radio liberty|democracy now!|time magazine|nature news|газета.ru|вести.ru|newsnight|g1"
)
_NUMBERED = re.compile(
    r"(?:channel|canal|canale|kanal|kanaal|kanał|канал|tv|tele|newsroom|newschannel)\s?\d{1,3}", re.IGNORECASE
)
CALL_SIGN = re.compile(r"[KW][A-Z]{3}(?:-(?:TV|FM|AM))?")  # of a station in the United States
BRANDS |= phrase_set("france 2|france 3|france 4|france 5|canal+|canal sur|tv2")
OTHER_AGENCIES = phrase_set(
    "prensa latina|télam|notimex|servimedia|europapress|"
    "business wire|globe newswire|globenewswire|pr newswire|prnewswire|dow jones|associated press|europa press|"
    "servimedia|colpisa|epd|kna|sda|askanews|agência brasil|agência lusa|folhapress|estadão conteúdo|ria novosti|"
    "риа новости|interfax.ru|agence france-presse|taz|dw|pa media|press association|ats|keystone-sda|apa|"
    "canadian press|新华社|中新社|中新网|中央社|тасс|интерфакс|the canadian press|aap|ips|inter press service|"
    "european pressphoto agency|tnn|infobae|sputnik|cnn|bbc|rfi"
)


def is_brand(text: str) -> bool:
    """Tell whether a text is the name of an outlet that is known by it alone, or by its number: "Channel 6"."""
    return text.casefold().replace("'", "’") in BRANDS or bool(_NUMBERED.fullmatch(text))
