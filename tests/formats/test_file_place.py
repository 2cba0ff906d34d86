import pytest

from reader.formats.file_place import file_place


@pytest.mark.parametrize(
    ("path", "part", "words"),
    [
        ("/in/report.pdf", 0, "PDF"),
        ("/in/letter.txt", 0, ""),
        ("/in/nexis.txt", 12, "article 12 of nexis.txt"),
        ("/in/export.csv", 1204, "row 1,204 of export.csv"),
        ("/in/book.epub", 3, "part 3 of book.epub"),
        ("/in/inbox.mbox", 5, "message in inbox.mbox"),
        ("/in/letter.eml", 1, "mail message"),
        ("/in/feed.xml", 2, "entry 2 of feed.xml"),
        ("/in/crawl.warc.gz", 2, "page in crawl.warc.gz"),
        ("/in/press.zip/2021/report.pdf", 0, "PDF in press.zip"),
        ("/in/press.zip/more.zip/letter.txt", 0, "text in more.zip"),
        ("/in/press.zip/export.csv", 2, "row 2 of export.csv"),
        (r"C:\Users\Ada\press.zip\report.pdf", 0, "PDF in press.zip"),
        (r"C:\Users\Ada\export.CSV", 7, "row 7 of export.CSV"),
        ("/in/README", 0, ""),
        ("/in/press.zip/README", 0, "README in press.zip"),
    ],
)
def test_it_says_what_an_article_was_read_from_and_where_it_stood(path: str, part: int, words: str) -> None:
    assert file_place(path, part).words == words
