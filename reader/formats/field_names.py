"""What the fields of articles are called: by programs, and in twenty languages by people."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache, lru_cache
from unicodedata import combining, normalize


class Role(StrEnum):
    """What a field tells of an article."""

    TITLE = "title"
    TEXT = "text"
    SUMMARY = "summary"  # in place of a text, where there is none
    STANDFIRST = "standfirst"  # above the text, and part of it
    AUTHOR = "author"
    SOURCE = "source"
    DATE = "date"
    OTHER_DATE = "other date"  # when it was changed or saved: no day of an article
    ADDRESS = "address"
    SECTION = "section"
    LANGUAGE = "language"


# The surest name of each field comes first: where a table has several, that counts.
_NAMES: dict[Role, str] = {
    Role.TITLE: (
        "title headline webtitle head hed articletitle newstitle storytitle titletext heading name subject titel"
        " überschrift schlagzeile titelzeile titre intitulé título titular encabezado titolo manchete kop koptitel"
        " rubrik rubriken överskrift overskrift tytuł nagłówek otsikko titulek nadpis titlu cím başlık τίτλος"
        " заголовок название 标题 標題 题目 題目 見出し タイトル 제목 عنوان العنوان כותרת"
    ),
    Role.TEXT: (
        "text fulltext body content articlebody articletext bodytext article articlecontent contenttext"
        " contenthtml maintext storytext transcript html story fullcontent rawtext cleantext documenttext"
        " textcontent texte contenu corps texteintegral textecomplet volltext inhalt artikeltext haupttext beitrag"
        " beitragstext artikel texto contenido cuerpo textocompleto testo contenuto corpo testocompleto conteúdo"
        " textointegral tekst inhoud artikeltekst volledigetekst brödtext innehåll brødtekst innhold indhold treść"
        " artykuł teksti leipäteksti obsah conținut szöveg tartalom metin içerik κείμενο текст полныйтекст содержание"
        " статья зміст 正文 内容 內容 全文 文章 本文 記事 본문 내용 النص المحتوى متن טקסט תוכן"
    ),
    Role.SUMMARY: (
        "summary abstract description excerpt snippet summarytext metadescription abstractnote zusammenfassung"
        " beschreibung résumé resume resumen descripción descripcion sommario riassunto descrizione resumo"
        " descrição samenvatting omschrijving beschrijving sammanfattning beskrivning sammendrag beskrivelse"
        " streszczenie opis аннотация описание 摘要 概要 简介 요약 ملخص"
    ),
    Role.STANDFIRST: (
        "lead lede standfirst subtitle subheadline subhead dek deck teaser vorspann untertitel chapô chapo"
        " sommaire entradilla sottotitolo occhiello intro ingress лид подзаголовок 副标题 副標題 导语"
    ),
    Role.AUTHOR: (
        "author authors byline creator writer reporter journalist publishedby by dccreator authorname autor autoren"
        " influencer verfasser verfasserin autorin redakteur auteur auteurs journaliste signature autores autore autori"
        " autora firma periodista redactor jornalista redator giornalista schrijver författare forfatter skribent"
        " autorzy dziennikarz kirjoittaja toimittaja szerző yazar muhabir συντάκτης автор авторы журналист"
        " корреспондент 作者 记者 記者 著者 筆者 執筆者 기자 저자 기고자 الكاتب كاتب المؤلف نویسنده מחבר כתב"
    ),
    Role.SOURCE: (
        "source publication newspaper outlet publisher media medium sitename site website journal"
        " publicationtitle containertitle sourcename sourcetitle paper magazine feed feedtitle domain domainname"
        " provider sourcedomain origin newssource dcpublisher quelle zeitung medienname publikation herausgeber"
        " zeitschrift support éditeur fuente periódico periodico diario medio fonte giornale testata jornal veículo"
        " krant bron uitgever tidning källa avis kilde mediehus źródło gazeta lähde lehti zdroj sursă forrás kaynak"
        " gazete πηγή εφημερίδα источник издание газета сми названиеиздания названиегазеты джерело 来源 來源 媒体"
        " 媒體 报纸 報紙 出处 新聞 掲載紙 신문 출처 언론사 المصدر الصحيفة منبع מקור עיתון"
    ),
    Role.DATE: (
        "published publishedat publicationdate datepublished publishdate pubdate publisheddate published_on"
        " publicationdatetime issued date day newsdate articledate datetime publishedtime publishtime releasedate"
        " pubtime dcdate"
        " datepublish webpublicationdate timestamp time firstpublished firstpublicationdate datum erscheinungsdatum"
        " veröffentlicht veröffentlichungsdatum erschienen erscheinungstag datepublication datedepublication"
        " datedeparution parution fecha fechapublicacion fechadepublicacion data datapubblicazione datadipubblicazione"
        " datapublicação datadepublicação publicatiedatum publiceringsdatum publicerad dato publisert publiceret"
        " datapublikacji opublikowano päivämäärä julkaistu dátum dată tarih ημερομηνία дата опубликовано 日期 发布时间"
        " 發布時間 发布日期 發布日期 发表时间 发表日期 出版日期 时间 掲載日 日付 公開日 날짜 일자 게재일 작성일 보도일"
        " التاريخ تاريخ تاريخالنشر תאריך"
    ),
    Role.OTHER_DATE: (
        "created createdat updated updatedat modified modifiedat datemodified savedat dateadded saveddate"
        " retrieved retrievedat accessed crawled crawledat scraped scrapedat fetched fetchedat addedat timeadded"
        " aktualisiert geändert abgerufen modifié consulté modificado modificato"
    ),
    Role.ADDRESS: (
        "url link permalink canonicalurl weburl articleurl href uri storyurl sourceurl originalurl guid address"
        " externalurl pageurl webpage weblink canonical resolvedurl givenurl adresse webadresse internetadresse"
        " lien adressweb enlace dirección indirizzo collegamento endereço länk webbadress lenke adres odnośnik"
        " ссылка адрес 链接 鏈接 連結 网址 網址 リンク 링크 주소 الرابط رابط"
    ),
    Role.SECTION: (
        "section category categories rubric ressort sectionname desk newsdesk topic rubrique catégorie sección"
        " seccion categoría sezione categoria seção rubriek categorie avdelning kategori sektion seksjon dział"
        " kategoria kategorie rubryka рубрика раздел категория 栏目 欄目 版面 分类 分類 版 면 القسم"
    ),
    Role.LANGUAGE: (
        "language lang languagecode sprache langue idioma lingua língua taal språk sprog język язык 语言 語言"
        " 言語 언어 اللغة"
    ),
}
# What stands beside those names and tells nothing more: "Titre de l'article", "Дата публикации", "source_name".
_BESIDE = frozenset(
    "the of a an name names nom nome nombre naam namn navn article articles news story document item post full original"
    " value clean main first utc gmt cet local de la le les l du des d del della di do da der el il van het den av"
    " artikel artikels beitrags articulo articolo artigo noticia nota notizia novosti статьи новости материала"
    " публикации публикация сми statti artykułu makale haber haberin cikk clanku".split()
)
_BESIDE_IN_ONE_WORD = re.compile("新闻|新聞(?=.)|文章(?=.)|記事(?=.)|기사(?=.)|뉴스(?=.)|(?<=.)(?:名称|名稱|名|명)$")
_WORD = re.compile(r"[^\W\d_]+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LONGEST = 200  # code points: a cell may hold a whole article
_NO_LETTERS = re.compile(r"[\W_]+")


def role_of(name: str) -> Role | None:
    """Return what a field of that name tells: "Published At", "published_at", "Veröffentlicht am"."""
    found = _find(name)
    return found[0] if found else None


def rank_of(name: str) -> int:
    """Return how far behind a name stands among those of its field: 0 is the surest."""
    found = _find(name)
    return found[1] if found else len(_ranks())


@lru_cache(maxsize=4_096)
def _find(name: str) -> tuple[Role, int] | None:
    """Return what a name tells and its rank, also where words stand in it that tell nothing more."""
    ranks = _ranks()
    if (found := ranks.get(_plain(name))) or len(name) > _LONGEST:
        return found
    words = [word for word in _WORD.findall(_HUMP.sub(" ", name)) if word.casefold() not in _BESIDE]
    return ranks.get(_plain("".join(words))) or ranks.get(_plain(_BESIDE_IN_ONE_WORD.sub("", name)))


@cache
def _ranks() -> dict[str, tuple[Role, int]]:
    ranks: dict[str, tuple[Role, int]] = {}
    for role, names in _NAMES.items():
        for rank, name in enumerate(names.split()):
            ranks.setdefault(_plain(name), (role, rank))
    return ranks


def _plain(name: str) -> str:
    if len(name) > _LONGEST:
        return ""
    letters = name.casefold()
    if letters.isascii():
        return _NO_LETTERS.sub("", letters)
    letters = normalize("NFD", letters)
    return _NO_LETTERS.sub("", "".join(letter for letter in letters if not combining(letter)))
