from datetime import date
from pathlib import Path

import pytest

from reader.formats.charsets.text_decoder import Decoded
from reader.formats.plain_text import parse

BODY = "The ferry company lost its licence on Tuesday after a second accident, its second within a month."


@pytest.mark.parametrize(
    "head",
    [
        "% Ferry loses licence\n% Jane Doe\n% 3 March 2021",
        "@title Ferry loses licence\n@author Jane Doe\n@date 2021-03-03",
        "\\title{Ferry loses licence}\n\\author{Jane Doe}\n\\date{3 March 2021}",
        "| Title | Ferry loses licence |\n| --- | --- |\n| Author | Jane Doe |\n| Date | 3 March 2021 |",
        "'''Ferry loses licence'''\n\n''By Jane Doe''\n\n''3 March 2021''",
        "== Ferry loses licence ==\n\nBy Jane Doe\n\n3 March 2021",
        "[b]Ferry loses licence[/b]\n[i]By Jane Doe, 3 March 2021[/i]",
        "%T Ferry loses licence\n%A Jane Doe\n%D 2021-03-03",
        "* Ferry loses licence\n:PROPERTIES:\n:AUTHOR: Jane Doe\n:DATE: 2021-03-03\n:END:",
        '"title": "Ferry loses licence",\n"author": "Jane Doe",\n"date": "2021-03-03"',
        "# Title: Ferry loses licence\n# Author: Jane Doe\n# Date: 3 March 2021",
        "[Title] Ferry loses licence\n[Author] Jane Doe\n[Date] 3 March 2021",
        "Title - Ferry loses licence\nAuthor - Jane Doe\nDate - 3 March 2021",
        "```\ntitle: Ferry loses licence\nauthor: Jane Doe\ndate: 3 March 2021\n```",
        "<!-- kept -->\ntitle:: Ferry loses licence\nauthor:: [[Jane Doe]]\ndate:: 2021-03-03",
        "**Title:** Ferry loses licence\n**Author:** Jane Doe\n**Date:** 3 March 2021",
        "title: Ferry loses licence; author: Jane Doe; date: 3 March 2021",
        "=====\nFerry loses licence\n=====\n\n:Author: Jane Doe\n:Date: 2021-03-03",
        "# [Ferry loses licence](https://example.org/a)\n### By Jane Doe ###\n#### 3 March 2021",
        "~~Ferry loses licence~~\n`By Jane Doe`\n*3 March 2021*\\",
        "Title: Ferry loses licence\nAuthor: {name: Jane Doe}\nDate: 2021-03-03\nContent: " + BODY,
    ],
)
def test_the_notations_of_programs_say_title_author_and_date(head: str) -> None:
    text = head if BODY in head else f"{head}\n\n{BODY}\n"
    draft = parse(Decoded(text, "utf-8"), Path("a.txt"), date(2026, 1, 15))
    assert (draft.title, draft.author, draft.published) == ("Ferry loses licence", "Jane Doe", date(2021, 3, 3))
    assert draft.body == BODY


@pytest.mark.parametrize("title", ["# Date: a fruit of the palm", "Date - a fruit", "[Source] of the Nile"])
def test_one_line_alone_is_no_notation(title: str) -> None:
    draft = parse(Decoded(f"{title}\n\n{BODY}\n\n{BODY}\n", "utf-8"), Path("a.txt"), date(2026, 1, 15))
    assert draft.title == title.removeprefix("# ")
