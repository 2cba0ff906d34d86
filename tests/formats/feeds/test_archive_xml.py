"""Downloads of invented articles as XML, in the layouts of two archives."""

from datetime import date
from hashlib import sha256

import pytest

from reader.errors import FileError
from reader.formats import registry
from reader.model import ArticleDraft, SourceFile

LEAD = "The harbour board met behind closed doors on Monday, and its chairman left without a word to anybody."
TAIL = "He said later that he had no choice, and that his deputy would lead the <board> for the time being."
FACTIVA = f"""<?xml version="1.0" encoding="utf-8"?><PPSResponse xmlns="http://global.factiva.example/pps/2.0">
<ppsArticleResponse><ppsarticleResultSet count="2"><ppsarticle><article>
<accessionNo>BEAC000020210303eh33000a1</accessionNo>
<baseLanguage>en</baseLanguage><byline>By Rena Holt</byline><copyright>(c) 2021 Beacon</copyright>
<headline><paragraph>Board <hlt>meets</hlt></paragraph></headline>
<leadParagraph><paragraph>{LEAD}</paragraph></leadParagraph>
<tailParagraphs><paragraph>{TAIL.replace("<", "&lt;")}</paragraph></tailParagraphs>
<publicationDate><date>2021-03-03</date></publicationDate><publisherName>Beacon Ltd</publisherName>
<sourceName>The Harbour Beacon</sourceName></article></ppsarticle>
<ppsarticle><article><headline><paragraph>Fair opens</paragraph></headline>
<leadParagraph><paragraph>{LEAD}</paragraph></leadParagraph>
<publicationDate><dateTime>2021-03-04T00:00:00Z</dateTime></publicationDate></article></ppsarticle>
</ppsarticleResultSet></ppsArticleResponse></PPSResponse>"""
PROQUEST = f"""<RECORD><GOID>2495</GOID><Obj><TitleAtt><Title>Board meets</Title></TitleAtt>
<NumericDate>2021-03-03</NumericDate>
<Contributors><Contributor><OriginalForm>Holt, Rena</OriginalForm></Contributor></Contributors></Obj>
<DFS><PubFrosting><Title>The Harbour Beacon</Title></PubFrosting></DFS><PubTitle>The Harbour Beacon</PubTitle>
<TextInfo><Text>&lt;p&gt;{LEAD}&lt;/p&gt;&lt;p&gt;He said no more.&lt;/p&gt;</Text></TextInfo></RECORD>"""


def read(text: str) -> list[ArticleDraft]:
    data = text.encode()
    found = registry.articles(SourceFile("/x/a.xml", data, sha256(data).hexdigest()))
    return [one for one in found if isinstance(one, ArticleDraft)]


def test_the_articles_of_factiva_are_read_with_what_is_known_of_them() -> None:
    board, fair = read(FACTIVA)
    assert board.body == f"{LEAD}\n\n{TAIL}"
    assert (board.title, board.author, board.source) == ("Board meets", "Rena Holt", "The Harbour Beacon")
    assert (board.published, board.language, board.part) == (date(2021, 3, 3), "en", 1)
    assert (fair.title, fair.published, fair.part) == ("Fair opens", date(2021, 3, 4), 2)


def test_a_record_of_proquest_is_read_as_the_page_that_its_text_is() -> None:
    [board] = read(PROQUEST)
    assert (board.title, board.source, board.published) == ("Board meets", "The Harbour Beacon", date(2021, 3, 3))
    assert board.body == f"{LEAD}\n\nHe said no more."


@pytest.mark.parametrize("spoilt", [FACTIVA[:-40], FACTIVA.replace("<PPS", '<!DOCTYPE a [<!ENTITY b "c">]><PPS', 1)])
def test_what_is_damaged_or_unsafe_is_refused(spoilt: str) -> None:
    data = spoilt.encode()
    [error] = registry.articles(SourceFile("/x/a.xml", data, sha256(data).hexdigest()))
    assert isinstance(error, FileError)
