from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.extraction import default_tagger, extract
from reader.model import ArticleDraft, Kind, Reading

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


def test_an_article_without_a_name_has_no_entities() -> None:
    assert extract([ArticleDraft(title="nothing at all", body="and nobody came.")], _TAGGER) == [Reading()]


def test_a_person_named_in_the_headline_is_known_in_the_body() -> None:
    draft = ArticleDraft(
        title="Shanghai Mayor Gong Zheng met visitors on Wednesday", body="Gong said that it was late."
    )
    (person,) = (entity for entity in extract([draft], _TAGGER)[0].entities if entity.kind is Kind.PERSON)
    assert (person.name, person.aliases) == ("Gong Zheng", ("Gong",))
    assert [draft.text[start:end] for start, end in person.mentions] == ["Gong Zheng", "Gong"]
    assert [description.text for description in person.descriptions] == ["Shanghai Mayor"]


@given(_LINES, st.one_of(st.just(""), _LINES))
def test_mentions_of_any_article_lie_apart_in_its_text(title: str, body: str) -> None:
    draft = ArticleDraft(title=title, body=body)
    mentions = sorted(mention for entity in extract([draft], _TAGGER)[0].entities for mention in entity.mentions)
    behind = 0
    for start, end in mentions:
        assert behind <= start < end <= len(draft.text)
        assert draft.text[start:end] == draft.text[start:end].strip()
        behind = end
