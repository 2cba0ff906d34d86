from __future__ import annotations

from collections.abc import Sequence

import pytest

from reader.extraction import default_tagger
from reader.extraction.headline import tag_articles
from reader.model import ArticleDraft, Kind, Span


class EveryCapital:
    """Takes every capitalised word for a person, as a tagger may that a headline deceives."""

    name = "every capital"
    languages = frozenset[str]()

    def tag(self, texts: Sequence[str]) -> list[list[Span]]:
        return [list(self._spans(text)) for text in texts]

    def _spans(self, text: str) -> list[Span]:
        spans, at = [], 0
        for word in text.split():
            at = text.index(word, at)
            name = word.rstrip(".,")
            if name[0].isupper():
                spans.append(Span(at, at + len(name), Kind.PERSON))
            at += len(word)
        return spans


def _in_headline(title: str, body: str) -> list[str]:
    draft = ArticleDraft(title=title, body=body)
    return [draft.text[s.start : s.end] for s in tag_articles([draft], EveryCapital())[0] if s.end <= len(title)]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Mayor Gong Welcomes Visitors From Erlangen", ["Gong", "Erlangen"]),
        ("MAYOR GONG WELCOMES VISITORS FROM ERLANGEN", ["GONG", "ERLANGEN"]),
        ("Gong's City Welcomes Visitors", ["Gong"]),
        ("Gongs And Erlangens Everywhere", []),
    ],
)
def test_in_a_headline_in_capitals_only_the_names_of_the_body_are_found(title: str, expected: list[str]) -> None:
    assert _in_headline(title, "the mayor Gong came from Erlangen.") == expected


def test_a_month_of_the_body_is_no_date_in_a_headline_in_capitals() -> None:
    draft = ArticleDraft(title="Government May Leave Shanghai Tomorrow", body="It left Shanghai in May.")
    names = [draft.text[span.start : span.end] for span in tag_articles([draft], default_tagger())[0]]
    assert names == ["Shanghai", "Shanghai", "May"]


def test_a_headline_that_is_a_sentence_is_read_as_one() -> None:
    assert _in_headline("Visitors from Erlangen see the mayor", "he came.") == ["Visitors", "Erlangen"]


def test_a_headline_is_all_there_is_where_the_body_is_empty() -> None:
    assert _in_headline("Gong came", "") == ["Gong"]


def test_spans_of_the_body_count_from_the_start_of_the_text() -> None:
    draft = ArticleDraft(
        title="Visitors See Shanghai Mayor Today", body="They came to Shanghai. 👩‍🔬 Gong Zheng smiled."
    )
    names = [draft.text[span.start : span.end] for span in tag_articles([draft], default_tagger())[0]]
    assert names == ["Shanghai", "Shanghai", "Gong Zheng"]


def test_the_longest_name_wins_in_a_headline() -> None:
    draft = ArticleDraft(
        title="Siemens Healthineers Beats Siemens", body="They saw Siemens Healthineers Inc. and Siemens AG."
    )

    class Fixed(EveryCapital):
        def _spans(self, text: str) -> list[Span]:
            names = ["Siemens Healthineers", "Siemens"]
            return [
                Span(text.index(n, 10 * i), text.index(n, 10 * i) + len(n), Kind.ORGANIZATION)
                for i, n in enumerate(names)
            ]

    spans = tag_articles([draft], Fixed())[0]
    assert [draft.text[s.start : s.end] for s in spans if s.end <= len(draft.title)] == [
        "Siemens Healthineers",
        "Siemens",
    ]


def test_a_title_that_was_derived_is_not_read_beside_the_text_that_it_was_made_of() -> None:
    draft = ArticleDraft("Gong met Li.", "Gong met Li. So he said.", title_derived=True)
    [spans] = tag_articles([draft], EveryCapital())
    assert [(span.start, span.end) for span in spans] == [(0, 4), (9, 11), (13, 15)]


@pytest.mark.parametrize(
    ("title", "language", "expected"),
    [
        ("Streit um Kohle und Stahl in Bremen", "de", ["Streit", "Kohle", "Stahl", "Bremen"]),
        ("Streit um Kohle und Stahl in Bremen", "en", ["Bremen"]),
        ("STREIT UM KOHLE IN BREMEN", "de", ["BREMEN"]),
    ],
)
def test_german_nouns_with_capitals_do_not_make_a_headline_title_case(
    title: str, language: str, expected: list[str]
) -> None:
    draft = ArticleDraft(title=title, body="Gestern stritt man in Bremen.")
    spans = tag_articles([draft], EveryCapital(), [language])[0]
    assert [draft.text[span.start : span.end] for span in spans if span.end <= len(title)] == expected
