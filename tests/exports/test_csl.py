"""Citations in a style of the user's, and what is said of one that cannot be used."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from reader.errors import ReaderError
from reader.exports.citation_styles import cite, style_title
from reader.exports.csl import LONGEST, CslStyle, csl_citation
from tests.exports.citation_style import AUTHOR_DATE, NEWSROOM, cased
from tests.exports.test_citation import LINK, TOLD


def style(tmp_path: Path, said: str = NEWSROOM) -> Path:
    path = tmp_path / "style.csl"
    path.write_text(said, "utf-8")
    return path


def test_a_style_for_notes_says_where_the_words_are_from(tmp_path: Path) -> None:
    made = csl_citation(TOLD, "One.\n\nTwo  and\nthree.", CslStyle(style(tmp_path)), LINK)
    origin = "Jane Doe, ‘SHIPS [ARRIVE]’, The *Post*, 6 July 2023, <https://example.org/a b>."
    assert made.text == f"“One.\n\nTwo and three.”\n— told by {origin}\n{LINK}\n"
    assert made.html.startswith("<blockquote><p>One.</p><p>Two and three.</p></blockquote><p>told by Jane Doe, ")
    assert "<b><i>The *Post*</i></b>" in made.html
    assert "&lt;https://example.org/a b&gt;" in made.html
    assert made.html.endswith(' <a href="' + LINK.replace("&", "&amp;") + '">passage</a></p>')


def test_a_style_for_what_stands_in_the_text_has_a_list_below(tmp_path: Path) -> None:
    several = replace(TOLD, author="Jane Doe and Li Wei")
    made = csl_citation(several, "One.", CslStyle(style(tmp_path, AUTHOR_DATE)))
    assert made.text == "“One.” (Jane Doe and Li Wei, 2023)\n\nJane Doe and Li Wei. Ships [arrive]. The *Post*.\n"
    assert made.html.endswith("<p>Jane Doe and Li Wei. Ships [arrive]. <i>The *Post*</i>.</p>")


def test_what_an_article_does_not_tell_is_left_out(tmp_path: Path) -> None:
    bare = replace(TOLD, title_derived=True, source="", author="", url="", published=None)
    assert csl_citation(bare, "One.", CslStyle(style(tmp_path))).text == "“One.”\n— told by .\n"


@pytest.mark.parametrize(
    ("case", "said"),
    [
        ("uppercase", "BY JANE DOE, ‘SHIPS [ARRIVE]’, THE *POST*, 6 JULY 2023."),
        ("lowercase", "by jane doe, ‘ships [arrive]’, the *post*, 6 july 2023."),
        ("capitalize-first", "By Jane Doe, ‘Ships [arrive]’, The *Post*, 6 July 2023."),
        ("capitalize-all", "By Jane Doe, ‘Ships [Arrive]’, The *Post*, 6 July 2023."),
        ("sentence", "By jane doe, ‘ships [arrive]’, the *post*, 6 july 2023."),
        ("title", "By Jane Doe, ‘Ships [Arrive]’, The *Post*, 6 July 2023."),
    ],
)
def test_a_style_may_change_the_case_of_all_that_it_cites(tmp_path: Path, case: str, said: str) -> None:
    made = csl_citation(TOLD, "One.", CslStyle(style(tmp_path, cased(case))))
    assert made.text == f"“One.”\n— {said}\n"
    assert "<b><i>" in made.html


def test_a_text_is_made_large_at_its_first_letter_whatever_stands_before_it(tmp_path: Path) -> None:
    said = cased("capitalize-first").replace(' prefix="by "', "").replace('<text macro="author"/>', "")
    for title, source, found in (("ships arrive", "Post", "‘Ships arrive’, Post"), ("", "post", "Post"), ("", "", "")):
        told = replace(TOLD, title=title, title_derived=not title, source=source, published=None)
        assert csl_citation(told, "One.", CslStyle(style(tmp_path, said))).text == f"“One.”\n— {found}.\n"


def test_it_is_chosen_by_its_path_beside_our_own(tmp_path: Path) -> None:
    assert cite(TOLD, "One.", "markdown", "").text.startswith("> One.")
    assert cite(TOLD, "One.", str(style(tmp_path)), "").text.startswith("“One.”\n— told by Jane Doe")
    assert style_title(str(style(tmp_path))) == "Newsroom"


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.found.add(tag)


def test_nothing_that_an_article_or_a_style_says_is_a_mark(tmp_path: Path) -> None:
    hostile = replace(
        TOLD, title='<img src=x>&amp;<span class="nocase">x</span>\ue000', source="<script>", author="<u>Jane</u> & Co"
    )
    said = NEWSROOM.replace('prefix="told by "', 'prefix="&lt;script&gt;told by "')
    made = csl_citation(hostile, "<b>One</b>", CslStyle(style(tmp_path, said)))
    assert '‘<IMG SRC=X>&AMP;<SPAN CLASS="NOCASE">X</SPAN>\ufffd’' in made.text
    tags = Tags()
    tags.feed(made.html)
    assert tags.found == {"blockquote", "p", "b", "i"}


DEPENDENT = (
    '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0"><info><title>Like it</title>'
    '<link href="http://www.zotero.org/styles/apa" rel="independent-parent"/></info></style>'
)
ENDLESS = NEWSROOM.replace('<macro name="day">', '<macro name="day"><text macro="day"/>')
BOMB = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in zip("abcdefghi", "bcdefghij", strict=True)
)


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("", "it is damaged, or no such style"),
        ("Not XML at all", "it is damaged, or no such style"),
        ("<style/>", "it is damaged, or no such style"),
        (NEWSROOM[:400], "it is damaged, or no such style"),
        (f"{BOMB}]>{DEPENDENT.replace('Like it', '&j;')}", "it is damaged, or no such style"),
        (DEPENDENT, "it only says that it is like another one. Choose the file of that, “apa.csl”"),
        (DEPENDENT.replace("independent-parent", "self"), "it does not say how to cite"),
        (ENDLESS, "it asks for something that Entity Reader cannot do"),
        (NEWSROOM.replace('macro="author"', 'macro="nobody"'), "it asks for something that Entity Reader cannot do"),
        (" " * (LONGEST + 1), "it is larger than 2 MB"),
    ],
)
def test_what_cannot_be_used_is_refused_in_words(tmp_path: Path, said: str, why: str) -> None:
    with pytest.raises(ReaderError) as refused:
        style_title(str(style(tmp_path, said)))
    assert str(refused.value) == f"The citation style “style.csl” cannot be used: {why}."


def test_what_is_no_file_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(ReaderError, match=r"there is no such file\."):
        CslStyle(tmp_path / "gone.csl")
    with pytest.raises(ReaderError, match="it is a folder, not a file"):
        CslStyle(tmp_path)


def test_no_other_file_is_read_for_it(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    entity = f'<!DOCTYPE style [<!ENTITY x SYSTEM "file://{tmp_path}/secret">]>'
    said = NEWSROOM.replace("<style", f"{entity}<style", 1).replace("<title>Newsroom", "<title>Newsroom&x;")
    try:
        title = style_title(str(style(tmp_path, said)))
    except ReaderError:
        return
    assert "secret" not in title
