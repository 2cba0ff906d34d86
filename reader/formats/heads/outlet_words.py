"""Newspapers, broadcasters and agencies: the words of their names, and those whose names have no such word."""

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
    "rundfunk funk zeitung blatt anzeiger nachrichten bladet blad tidning tidningen posten nyheter dagblad courant"
    " 日报 晚报 早报 时报 报 报网 网 網 电台 社"
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
    "bbc sport|cnn|nbc news|abc news|cbs news|itv news|npr"
)
OTHER_AGENCIES = phrase_set(
    "business wire|globe newswire|globenewswire|pr newswire|prnewswire|dow jones|associated press|europa press|"
    "servimedia|colpisa|epd|kna|sda|askanews|agência brasil|agência lusa|folhapress|estadão conteúdo|ria novosti|"
    "риа новости|interfax.ru|agence france-presse|taz|dw|pa media|press association|ats|keystone-sda|apa|"
    "canadian press|新华社|中新社|中新网|中央社|тасс|интерфакс|the canadian press|aap|ips|inter press service|"
    "european pressphoto agency|tnn|infobae|sputnik|cnn|bbc|rfi"
)
