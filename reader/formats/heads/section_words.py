"""The sections of newspapers, and the sorts of articles that they name above a title."""

from reader.formats.heads.word_sets import phrase_set

SECTIONS = phrase_set(
    "home|start|news|latest|latest news|top stories|world|world news|us news|uk news|uk|us|politics|business|economy|"
    "finance|markets|money|opinion|comment|analysis|editorial|letters|culture|arts|entertainment|books|film|music|"
    "sport|sports|football|science|technology|tech|health|education|environment|climate|travel|lifestyle|life|food|"
    "fashion|style|national|international|local|local news|regional|crime|law|features|feature|exclusive|breaking|"
    "breaking news|live|video|podcast|newsletter|europe|asia|africa|americas|middle east|obituaries|obituary|"
    "nachrichten|politik|inland|ausland|welt|wirtschaft|finanzen|meinung|kommentar|kultur|feuilleton|wissen|"
    "wissenschaft|gesundheit|panorama|gesellschaft|region|regionales|lokales|reise|startseite|accueil|actualités|"
    "actualité|politique|monde|économie|société|opinions|idées|débats|sciences|santé|environnement|planète|portada|"
    "noticias|política|mundo|internacional|nacional|economía|opinión|sociedad|deportes|cultura|ciencia|salud|inicio|"
    "home page|notizie|cronaca|politica|esteri|mondo|economia|opinioni|sport|scienze|salute|início|notícias|brasil|"
    "esportes|desporto|economia|opinião|saúde|ciência|voorpagina|nieuws|binnenland|buitenland|politiek|economie|"
    "opinie|cultuur|wetenschap|gezondheid|startsida|nyheter|inrikes|utrikes|ekonomi|ledare|debatt|kultur|vetenskap|"
    "hälsa|strona główna|wiadomości|kraj|świat|polityka|gospodarka|biznes|opinie|kultura|nauka|zdrowie|главная|"
    "новости|политика|мир|в мире|экономика|бизнес|общество|мнения|культура|спорт|наука|происшествия|город|регионы|"
    "экология|россия|за рубежом|наука и техника|недвижимость|авто|туризм|финансы|首页|新闻|国内|国际|财经|社会|评论|"
    "文化|体育|科技|健康|要闻|时政|社會|國際|國內|財經|地方|生活|娛樂|娱乐|教育|军事|法治|港澳|台湾|city|county|"
    "courts|police|emergency services|wildlife|nature|energy|weather|royals|people|society|media|investigations|"
    "analysis and opinion|comment and analysis|letters to the editor|mountaineering|housing|transport|property|"
    "employment|jobs|universities|schools|faits divers|sport|culture|région|régions|éducation|médias|high-tech|"
    "sucesos|tribunales|comunidades|ciudad|municipios|medio ambiente|educación|tecnología|cultura y ocio|"
    "economía y empresa|tecnologia|ambiente|scuola|spettacoli|motori|salute e benessere|cronaca nera|primo piano|"
    "sociedade|país|justiça|educação|ambiente|cidades|cotidiano|polícia|tecnologia|misdaad|regio|onderwijs|milieu|"
    "klimaat|media|verkeer|samhälle|brott|miljö|klimat|utbildning|sverige|världen|lokalt|społeczeństwo|kryminalne|"
    "edukacja|środowisko|zdrowie i uroda|region|miasto|wydarzenia|kriminalität|stadtentwicklung|bildung|umwelt|klima|"
    "verkehr|justiz|medien|digital|netzwelt|karriere|auto|immobilien"
)
GENRES = phrase_set(  # sorts of articles, which newspapers name above the title
    "the long read|long read|longread|the big read|big read|the big story|weekend essay|essay|in depth|in pictures|"
    "explainer|explained|q&a|fact check|factcheck|first person|profile|interview|the interview|review|dispatch|"
    "guest essay|backstory|letter from the editor|reportage|spotlight|long story short|the weekend read|on the ground|"
    "magazine|long reads|feature|the conversation|perspective|viewpoint|commentary|guest column|column|notebook|diary|"
    "sketch|briefing|special report|reportage|interview|porträt|kolumne|glosse|leitartikel|gastkommentar|analyse|"
    "hintergrund|faktencheck|rezension|das interview|die reportage|seite drei|enquête|entretien|récit|portrait|"
    "chronique|éditorial|décryptage|critique|grand format|tribune|reportaje|entrevista|crónica|perfil|análisis|"
    "columna|editorial|reseña|crítica|tribuna|intervista|inchiesta|il reportage|l’intervista|l’inchiesta|l’analisi|"
    "il commento|il caso|editoriale|recensione|ritratto|reportagem|crônica|análise|coluna|crítica|perfil|interview|"
    "analyse|achtergrond|reportage|column|recensie|profiel|intervju|krönika|analys|recension|ledare|reportage|"
    "porträtt|granskning|wywiad|felieton|reportaż|analiza|recenzja|komentarz|интервью|репортаж|колонка|расследование|"
    "рецензия|разбор|мнение|专访|特稿|深度|社论|观点|评论|调查|人物"
)
SIGNED = phrase_set(  # those beside which stands who wrote them, not whom they are about
    "opinion|comment|column|guest column|essay|commentary|perspective|viewpoint|kolumne|glosse|leitartikel|"
    "gastkommentar|kommentar|"
    "meinung|chronique|éditorial|tribune|columna|tribuna|opinión|editoriale|il commento|opinione|coluna|crônica|"
    "crónica|opinião|"
    "opinie|krönika|ledare|debatt|felieton|komentarz|opinia|колонка|мнение|观点|评论"
)
NO_SECTIONS = phrase_set(  # though they stand where one does
    "home|start|latest|latest news|top stories|feature|features|exclusive|breaking|breaking news|live|video|podcast|"
    "newsletter|startseite|accueil|portada|inicio|home page|início|voorpagina|startsida|strona główna|главная|首页|"
    "正文|要闻"
)
SECTIONS |= GENRES | phrase_set(
    "能源|金融|市场|公司|政经|地产|房产|汽车|产经|产业|宏观|商业|环境|生态|民生|旅游|健康|兩岸|两岸|大湾区|长三角|"
    "commodities|companies|industry|retail|banking|consumer|nation|provincia|weather|obituaries|chronik|wetter|umland|"
    "planète|climat|justice|police|faits-divers|cronache|attualità|cronaca locale|cotidiano|geral|quotidien|buurt|"
    "lokaal|regionaal|klimaatcrisis|inrikes|utrikes|lokal|povinnost|sąd|港聞|中國|兩岸|民生|时事|時事|本地|社区"
)
