"""How heads are laid out: in newspapers, agencies, blogs, archives, e-mail, copies of web pages, Markdown.

`{title}` and the like are filled with the words of a language. TUNED are what the weights of `heads.head` were
set by; ASIDE were written apart, in three rounds, each measured before anything was mended that it showed (the second:
title 99.4 %, author 89.3 %, source 100 %, date 100 %, body 93.5 %; the third: title 100 %, author 94.4 %, source 100 %,
date 98.7 %, body 93.9 %).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import TypeAlias

from tests.formats.heads.vocabulary import LANGUAGES, Language

Layout: TypeAlias = tuple[str, Mapping[str, str]]  # the text, and what is to be read: field to what it comes from

BODY = "{first}\n\n{second}\n"
TITLE, NAME, BOTH, OUTLET, DAY = (
    {"title": "title"},
    {"author": "name"},
    {"author": "both"},
    {"source": "outlet"},
    {"published": "day"},
)

TUNED: Sequence[Layout] = (
    ("{title}\n\n{by}\n\n{day}\n\n" + BODY, TITLE | NAME | DAY),
    ("{title}\n{by}\n{day}\n\n" + BODY, TITLE | NAME | DAY),
    ("{title}\n\n{standfirst}\n\n{by}\n\n{published}\n\n" + BODY, TITLE | NAME | DAY),
    ("{title}\n{standfirst}\n{by}\n{day}\n\n" + BODY, TITLE | NAME | DAY),
    ("{outlet}\n\n{title}\n\n{by}\n\n{day_and_time}\n\n" + BODY, TITLE | NAME | DAY),
    ("{title}\n\n{outlet}\n\n{day}\n\n" + BODY, TITLE | OUTLET | DAY),
    ("{section}\n\n{title}\n\n{by} | {day}\n\n{minutes}\n\n" + BODY, TITLE | NAME | DAY),
    ("{title}\n\n{name}\n\n{day}\n\n" + BODY, TITLE | NAME | DAY),
    ("{title}\n\n{name}\n{role}\n{day_and_time}\n\n" + BODY, TITLE | NAME | DAY),
    ("{title}\n\n{minutes}\n\n{by}\n\n{published_and_updated}\n\n" + BODY, TITLE | NAME | DAY),
    ("{title}\n\n{share}\n\n{both}\n\n{day}\n\n{credit}\n\n" + BODY, TITLE | BOTH | DAY),
    ("{day}\n\n{title}\n\n" + BODY, TITLE | DAY),
    ("{by}\n\n{title}\n\n{day}\n\n" + BODY, TITLE | NAME | DAY),
    ("# {title}\n\n*{by}*\n\n{day}\n\n" + BODY, TITLE | NAME | DAY),
    ("{title}\n=====\n\n{by}\n\n{day}\n\n" + BODY, TITLE | NAME | DAY),
    ("---\ntitle: \"{title}\"\nauthor: {name}\ndate: 2021-03-03\ntags: [a, b]\n---\n\n" + BODY, TITLE | NAME | DAY),
    ("Title: {title}\nSource: {outlet}\nAuthor: {name}\nDate: 3 March 2021\nSection: {section}\n\n" + BODY,
     TITLE | OUTLET | NAME | DAY),
    ("From: {name} <desk@example.org>\nTo: list@example.org\nSubject: {title}\nDate: Wed, 3 Mar 2021 14:05:00 +0100\n\n"
     + BODY, TITLE | NAME | DAY),
    ("https://www.example.org/2021/03/03/ferry\n\n{title}\n\n{by}\n\n" + BODY, TITLE | NAME | DAY),
    ("{title}\n\n" + BODY, TITLE),
    ("{title}\n" + BODY, TITLE),
    ("{title}\n\n{by}\n\n{first} {second}\n", TITLE | NAME),
    ("{title} | {outlet}\n\n{by}\n\n{day}\n\n" + BODY, TITLE | NAME | DAY),
    ("{title}\n\n{day} · {minutes}\n\n" + BODY, TITLE | DAY),
)  # fmt: skip

ASIDE: Sequence[Layout] = (
    ("{section}\n{title}\n{standfirst}\n\n{name}\n{day_and_time}\n{share}\n\n" + BODY, TITLE | NAME | DAY),
    ("{outlet} - {section}\n\n{title}\n\n{day_and_time}\n\n" + BODY, TITLE | DAY),
    ("{title}\n\n{credit}\n\n{by}\n\n{ago}\n\n" + BODY, TITLE | NAME),
    ("{title}\n\n{both}\n{role}\n\n{published_and_updated}\n\n{standfirst}\n\n" + BODY, TITLE | BOTH | DAY),
    ("{outlet}, {day}\n\n{title}\n\n{by}\n\n" + BODY, TITLE | OUTLET | NAME | DAY),
    ("{title}\n\n{name} | {outlet}\n\n{day}\n\n" + BODY, TITLE | DAY),
    ("# {title}\n\n**{name}** – {day}\n\n_{standfirst}_\n\n" + BODY, TITLE | NAME | DAY),
    ("Headline: {title}\nByline: {by}\nPublication: {outlet}\nPublished: 2021-03-03\nLength: 312 words\n\n" + BODY,
     TITLE | NAME | OUTLET | DAY),
    ("Feed: {outlet}\nTitle: {title}\nAuthor: {name}\nLink: https://example.org/a\n"
     "Date: Wed, 03 Mar 2021 14:05:00 GMT\n\n" + BODY, TITLE | NAME | OUTLET | DAY),
    ("{title}\n\nhttps://example.org/a/b\n\n{day}\n\n" + BODY, TITLE | DAY),
    ("{share}\n{share}\n\n{section}\n\n{title}\n\n{by}\n{minutes}\n{day}\n\n" + BODY, TITLE | NAME | DAY),
    ("{title}\n\n----------\n\n{by}, {outlet}\n\n{day}\n\n" + BODY, TITLE | DAY),
    ("{title}\n\n{standfirst}\n\n{name}\n\n{published}\n\n{minutes}\n\n" + BODY, TITLE | NAME | DAY),
    ("{published}\n{title}\n{standfirst}\n\n" + BODY, TITLE | DAY),
    ("{title}\n{outlet}\n{day}\n{by}\n\n" + BODY, TITLE | OUTLET | DAY | NAME),
    ("title: {title}\ndate: 20210303\nurl: https://example.org/a\n\n" + BODY, TITLE | DAY),
    ("{section} | {outlet}\n\n{title}\n\n{standfirst}\n\n{both} | {day_and_time}\n\n{share} {share}\n\n" + BODY,
     TITLE | BOTH | DAY),
    ("{title}\n{name}, {outlet}\n{day}\n\n" + BODY, TITLE | DAY),
    ("{outlet}\n{section}\n\n{title}\n\n{published}\n{by}\n\n" + BODY, TITLE | NAME | DAY),
    ("{title}\n\n{by} · {day} · {minutes}\n\n{share}\n\n{credit}\n\n" + BODY, TITLE | NAME | DAY),
    ("## {title}\n\n- {by}\n- {day}\n\n" + BODY, TITLE | NAME | DAY),
    ("{title}\n\n{credit}\n{standfirst}\n\n{name}\n\n{role}\n\n{published}\n\n" + BODY, TITLE | NAME | DAY),
    ("{day_and_time}\n{outlet}\n\n{title}\n{standfirst}\n\n{by}\n\n" + BODY, TITLE | OUTLET | NAME | DAY),
    ("{title}\n\n{ago} | {minutes}\n\n{by}\n\n" + BODY, TITLE | NAME),
    ("Source: {outlet}\nDate: 2021-03-03\nURL: https://example.org/x\n\n{title}\n\n" + BODY, TITLE | OUTLET | DAY),
    ("{title}\nhttps://example.org/a\n{published_and_updated}\n{both}\n\n" + BODY, TITLE | BOTH | DAY),
    ("{title} - {outlet}\n\n{day}\n\n{by}\n\n" + BODY, TITLE | NAME | DAY),
    ("***\n\n{title}\n\n***\n\n{name} – {role}\n\n{day}\n\n" + BODY, TITLE | DAY),
    ("{by}\n{role}\n{day}\n\n{title}\n\n" + BODY, TITLE | NAME | DAY),
    ("{share}\n{title}\n{share}\n{minutes}\n{name} {day}\n\n" + BODY, TITLE | NAME | DAY),
    ("{section}\n\n{title}\n\n{standfirst}\n\n{by} and agencies\n\n{day}\n\n" + BODY, TITLE | DAY),
    ("{outlet}\n{day}\n\n{title}\n\n{by}\n\n" + BODY, TITLE | OUTLET | NAME | DAY),
    ("{title}\n{by}\n{role}\n{minutes}\n{day}\n{share}\n{share}\n\n{credit}\n\n" + BODY, TITLE | NAME | DAY),
    ("{title}\n\n{day} | {section} | {name}\n\n" + BODY, TITLE | NAME | DAY),
    ("{title}\n\n{day} — {by}\n\n" + BODY, TITLE | NAME | DAY),
    ("{title}\n\n({by}, {day})\n\n" + BODY, TITLE | NAME | DAY),
    ("{share}\n\n{minutes}\n\n{title}\n\n{standfirst}\n\n{name}\n\n{day_and_time}\n\n" + BODY, TITLE | NAME | DAY),
    ("{title}\n\n{outlet} | {day} | {minutes}\n\n" + BODY, TITLE | OUTLET | DAY),
    ("{title}\n\n{by}\n{outlet}\n{published_and_updated}\n\n{share}\n\n{standfirst}\n\n"
     + BODY, TITLE | NAME | OUTLET | DAY),
    ("---\ntitle: {title}\nauthor:\n- {name}\ndate: 2021-03-03\nsection: {section}\n---\n# {title}\n\n"
     + BODY, TITLE | NAME | DAY),
    ("**{title}**\n\n{outlet}, {day}\n\n{by}\n\n" + BODY, TITLE | OUTLET | NAME | DAY),
    ("{title}\n\n{credit}\n\n{day}\n\n{by}\n\n{minutes}\n\n" + BODY, TITLE | NAME | DAY),
    ("{day}\n{section}\n{title}\n{by}\n\n" + BODY, TITLE | NAME | DAY),
    ("{title}\n{day}\n{section}\n\n{standfirst}\n\n{by}\n\n" + BODY, TITLE | NAME | DAY),
    ("Subject: {title}\nFrom: {outlet} <news@example.org>\nDate: Wed, 03 Mar 2021 14:05:00 +0000\n\n{by}\n\n"
     + BODY, TITLE | DAY),
    ("URL: https://example.org/a\nTITLE: {title}\nDATE: 2021-03-03 14:05\nAUTHOR: {name}\n\n"
     + BODY, TITLE | NAME | DAY),
    ("{title}\nBy: {name} | {day} | {section}\n\n" + BODY, TITLE | NAME | DAY),
    ("> {title}\n\n{name}\n{day}\n\n" + BODY, TITLE | NAME | DAY),
    ("{outlet}\n\n{section}\n\n{title}\n{standfirst}\n{by}\n{day_and_time}\n" + BODY, TITLE | NAME | DAY),
    ("{title}\n\n{published}\n\n{both}\n\n{credit}\n\n{ago}\n\n" + BODY, TITLE | BOTH | DAY),
)  # fmt: skip


def filled(layouts: Sequence[Layout]) -> Iterator[tuple[str, Language]]:
    """Yield the text of each layout in each language."""
    for language in LANGUAGES.values():
        for layout, _ in layouts:
            yield layout.format(**asdict(language)), language
