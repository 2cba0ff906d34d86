from pathlib import Path

from reader.ingest.whole_page import take_whole_page
from reader.library import Library
from tests.ingest.fakes import WordTagger
from tests.ingest.test_encoding_change import imported

LEAD = "The harbour of Shanghai opened its new lock on Tuesday, after eleven years of work and two of quarrel."
MENU = "<nav><a href=/a>Home</a></nav>"


def test_all_of_a_page_is_the_article_where_its_reader_wants_it(
    library: Library, folder: Path, tagger: WordTagger
) -> None:
    page = folder / "page.html"
    page.write_text(
        f"<html>{MENU}<h1>Lock opens at last</h1><p>{LEAD}</p><aside>Ferry sails to Shanghai</aside></html>"
    )
    article_id = imported(library, page, tagger)
    before = library.articles.article(article_id)
    assert before.text == f"Lock opens at last\n\n{LEAD}"
    assert article_id in take_whole_page(library, article_id, tagger).articles
    whole = library.articles.article(article_id)
    assert whole.text == f"Lock opens at last\n\nHome\n\nLock opens at last\n\n{LEAD}\n\nFerry sails to Shanghai"
    assert len(whole.mentions) == len(before.mentions) + 1
    take_whole_page(library, article_id, tagger, whole=False)
    assert library.articles.article(article_id).text == before.text
    library.history.undo()
    assert library.articles.article(article_id).text == whole.text
