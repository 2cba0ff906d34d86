from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import extraction
from reader.errors import ReaderError
from reader.extraction import default_tagger, extract, headline, reads, tag
from reader.model import ArticleDraft, Kind, Reading, Span

_TAGGER = default_tagger()
_WORDS = st.sampled_from(
    [
        "Mayor Gong Zheng",
        "Gong",
        "met",
        "Siemens AG,",
        "the",
        "U.S.",
        "👩‍🔬",
        "李明",
        "e\u0301",
        "שלום",
        "Nov. 5",
        "“Xi”",
        "\n\n",
        "China's",
    ]
)
_LINES = st.lists(st.one_of(_WORDS, st.text(max_size=4)), min_size=1, max_size=30).map(" ".join)


def test_numpy_waits_until_there_is_something_to_tag() -> None:
    program = "import sys, reader.ui.application, reader.ingest.importer; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_an_article_without_a_name_has_no_entities() -> None:
    assert extract([ArticleDraft(title="nothing at all", body="and nobody came.")], _TAGGER) == [
        Reading(tagger=_TAGGER.name)
    ]


def test_a_person_named_in_the_headline_is_known_in_the_body() -> None:
    draft = ArticleDraft(
        title="Shanghai Mayor Gong Zheng met visitors on Wednesday", body="Gong said that it was late."
    )
    (person,) = (entity for entity in extract([draft], _TAGGER)[0].entities if entity.kind is Kind.PERSON)
    assert (person.name, person.aliases) == ("Gong Zheng", ("Gong",))
    assert [draft.text[start:end] for start, end in person.mentions] == ["Gong Zheng", "Gong"]
    assert [description.text for description in person.descriptions] == ["Shanghai Mayor"]


def test_an_article_in_another_language_names_nothing() -> None:
    finnish = ArticleDraft(
        title="Helsingin satama on avattu",
        body="Satama on avattu tiistaina, ja suurin osa veneistä on nyt löydetty, sanoi eilen Matti Virtanen.",
    )
    english = ArticleDraft(
        title="Mayor of Geneva reopens the port",
        body="The port reopened on Tuesday, and most of the boats have been found, John Smith told the fishermen.",
    )
    first, second = extract([finnish, english], _TAGGER)
    assert first == Reading(language="fi", tagger=_TAGGER.name)
    assert second.language == "en"
    assert "John Smith" in {entity.name for entity in second.entities}


class _ReadsFrench:
    """A tagger for another language."""

    name = "French 1"
    languages = frozenset(["fr"])

    def tag(self, texts: Sequence[str]) -> list[list[Span]]:
        return [[] for _ in texts]


@pytest.mark.parametrize(("code", "read"), [("fr", True), ("", True), ("en", False), ("de", False)])
def test_a_tagger_reads_its_languages_and_what_could_be_any(code: str, read: bool) -> None:
    assert reads(_ReadsFrench(), code) is read


@given(_LINES, st.one_of(st.just(""), _LINES))
def test_mentions_of_any_article_lie_apart_in_its_text(title: str, body: str) -> None:
    draft = ArticleDraft(title=title, body=body)
    mentions = sorted(mention for entity in extract([draft], _TAGGER)[0].entities for mention in entity.mentions)
    behind = 0
    for start, end in mentions:
        assert behind <= start < end <= len(draft.text)
        assert draft.text[start:end] == draft.text[start:end].strip()
        behind = end


def test_names_are_found_in_letters_that_are_written_apart_and_where_they_stand() -> None:
    written = ArticleDraft(
        "The opening", "The mayor, Zoe\u0308 Ange\u0301la\u200b Mu, met Pe\u00adter Quist in Malmo\u0308. Ms. Mu left."
    )
    [reading] = extract([written], _TAGGER)
    found = {one.name: [written.text[start:end] for start, end in one.mentions] for one in reading.entities}
    assert found["Zo\xeb Ang\xe9la Mu"][0] == "Zoe\u0308 Ange\u0301la\u200b Mu"
    assert found["Peter Quist"] == ["Pe\u00adter Quist"]
    assert found["Malm\xf6"] == ["Malmo\u0308"]


def test_a_text_alone_is_tagged_in_any_form() -> None:
    text = "The mayor, Zoe\u0308 Mu, was in Malmo\u0308."
    assert [text[span.start : span.end] for span in tag(text, _TAGGER)] == ["Zoe\u0308 Mu", "Malmo\u0308"]


class _FindsNames:
    """Finds a name wherever a capital is."""

    name = "fake 1"
    languages = frozenset[str]()

    def tag(self, texts: Sequence[str]) -> list[list[Span]]:
        return [[Span(at, at + 1, Kind.PLACE) for at, letter in enumerate(text) if letter.isupper()] for text in texts]


def test_more_names_than_any_article_has_keep_it_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(headline, "MOST_NAMES", 3)
    draft = ArticleDraft("", "A B C")
    assert len(extract([draft], _FindsNames())[0].entities) == 3
    with pytest.raises(ReaderError, match="mentions names in more than 3 places"):
        extract([ArticleDraft("", "A B C D")], _FindsNames())


def test_what_is_longer_than_any_name_is_none() -> None:
    text = f"He is {'X' * 5_000} of Rome."
    [reading] = extract([ArticleDraft("", text)], _TAGGER)
    assert "Rome" in {entity.name for entity in reading.entities}
    assert all(len(entity.name) <= extraction.LONGEST_NAME for entity in reading.entities)
