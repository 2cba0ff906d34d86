from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import TaggerError
from reader.extraction import extract
from reader.extraction.spacy_tagger import KINDS, SpacyTagger, load, pieces
from reader.model import ArticleDraft, Kind, Reading
from tests.extraction import pipelines

LABELS = {
    "Mara Lindqvist": "PER",
    "Norrsken": "ORG",
    "Osterby": "GPE",
    "Berg\n": "LOC",
    "seven": "CARDINAL",
    "Fest": "unheard-of",
    "the Harbour Law": "LAW",
}


@pytest.fixture(scope="module")
def tagger(tmp_path_factory: pytest.TempPathFactory) -> SpacyTagger:
    return load(str(pipelines.ruled(tmp_path_factory.mktemp("models") / "ruled", LABELS, fails=True)))


def named(tagger: SpacyTagger, text: str) -> list[tuple[str, Kind]]:
    (spans,) = tagger.tag([text])
    return [(text[span.start : span.end], span.kind) for span in spans]


def test_a_trained_recogniser_finds_what_it_was_trained_on(tmp_path: Path) -> None:
    tagger = load(str(pipelines.trained(tmp_path / "trained")))
    assert named(tagger, "Mara Lindqvist left Osterby on Friday.") == [
        ("Mara Lindqvist", Kind.PERSON),
        ("Osterby", Kind.PLACE),
        ("Friday", Kind.DATE),
    ]


def test_it_goes_by_the_name_and_version_of_its_model(tagger: SpacyTagger) -> None:
    assert (tagger.name, tagger.languages) == ("spacy en_tiny 1.2.3", frozenset(["en"]))


def test_its_labels_become_our_kinds_and_what_is_no_name_is_dropped(tagger: SpacyTagger) -> None:
    assert named(tagger, "At seven, Mara Lindqvist of Norrsken read the Harbour Law at the Fest in Osterby.") == [
        ("Mara Lindqvist", Kind.PERSON),
        ("Norrsken", Kind.ORGANIZATION),
        ("the Harbour Law", Kind.OTHER),
        ("Osterby", Kind.PLACE),
    ]


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_can_be_found_also_by_its_own_name_or_a_short_one(kind: Kind) -> None:
    assert kind in KINDS.values()
    assert KINDS[kind.value.upper()] is kind


def test_offsets_are_counted_in_code_points_of_each_text(tagger: SpacyTagger) -> None:
    texts = ["👩‍🔬 e\u0301 Osterby", "", "\udce9 Osterby\u2028Osterby", "nothing"]
    found = [
        [text[span.start : span.end] for span in spans] for text, spans in zip(texts, tagger.tag(texts), strict=True)
    ]
    assert found == [["Osterby"], [], ["Osterby", "Osterby"], []]


def test_a_long_text_is_read_in_parts_that_count_on(tagger: SpacyTagger) -> None:
    text = "\n\n".join(["Nobody came, and nobody minded.", "Then Mara Lindqvist came to Osterby."] * 3_000)
    assert named(tagger, text) == [("Mara Lindqvist", Kind.PERSON), ("Osterby", Kind.PLACE)] * 3_000


@given(st.text("ab \n", max_size=60), st.integers(1, 20))
def test_parts_make_up_the_text_and_none_is_too_long(text: str, longest: int) -> None:
    parts = list(pieces(text, longest))
    assert "".join(part for _, part in parts) == text
    assert all(text.startswith(part, start) and 0 < len(part) <= longest for start, part in parts)


def test_parts_end_between_paragraphs_else_between_words() -> None:
    assert [part for _, part in pieces("one two\n\nthree four five", 12)] == ["one two\n\n", "three four ", "five"]


@given(st.lists(st.one_of(st.sampled_from(["Osterby", "Berg\n", "Norrsken", "\n\n", " "]), st.text(max_size=3))))
def test_spans_of_any_text_ascend_lie_apart_and_have_no_white_space_at_their_ends(
    tagger: SpacyTagger, words: list[str]
) -> None:
    text, behind = " ".join(words), 0
    for span in tagger.tag([text])[0]:
        assert behind <= span.start < span.end <= len(text)
        assert text[span.start : span.end] == text[span.start : span.end].strip()
        behind = span.end


def test_a_model_in_another_language_reads_that_one_and_no_english(tmp_path: Path) -> None:
    french = load(str(pipelines.ruled(tmp_path / "french", {"Genève": "LOC"}, "fr")))
    news = ArticleDraft(
        "Le port de Genève rouvre mardi",
        "La plupart des bateaux qui avaient rompu leurs amarres ont été retrouvés, a déclaré le maire aux pêcheurs.",
    )
    english = ArticleDraft("Port reopens", "The boats that had broken loose in Genève were found, and that was that.")
    reading, other = extract([news, english], french)
    assert (reading.language, [entity.name for entity in reading.entities]) == ("fr", ["Geneva"])
    assert other == Reading(language="en", tagger=french.name)


@pytest.mark.parametrize(("code", "languages"), [("xx", set()), ("nb", {"nb", "no", "nn"}), ("de", {"de"})])
def test_a_model_says_which_languages_it_reads(tmp_path: Path, code: str, languages: set[str]) -> None:
    assert load(str(pipelines.ruled(tmp_path / code, LABELS, code))).languages == languages


def test_a_pipeline_that_fails_at_a_text_says_so_in_words(tagger: SpacyTagger) -> None:
    with pytest.raises(TaggerError) as told:
        tagger.tag(["Osterby", "the unspeakable"])
    assert str(told.value) == "The tagger spacy en_tiny 1.2.3 failed: The unspeakable was said."
    assert tagger.tag(["Osterby"]) != [[]]


def test_a_model_that_finds_no_names_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TaggerError, match="finds no names"):
        load(str(pipelines.without_ner(tmp_path / "mute")))


def test_a_model_for_another_spacy_is_refused(tmp_path: Path) -> None:
    folder = pipelines.made_for(pipelines.ruled(tmp_path / "old", LABELS), ">=3.0.0,<3.1.0")
    with pytest.raises(TaggerError, match=r"made for spaCy >=3.0.0,<3.1.0, and this is 3"):
        load(str(folder))


def test_a_model_that_is_not_there_is_told_with_the_way_to_it() -> None:
    with pytest.raises(TaggerError, match=r"“xx_no_such_model”.* “python -m spacy download xx_no_such_model”"):
        load("xx_no_such_model")


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(TaggerError, match=r"There is no spaCy model .*none.* Is the path right"):
        load(str(tmp_path / "none"))


def test_a_folder_without_a_model_is_told(tmp_path: Path) -> None:
    with pytest.raises(TaggerError, match="cannot be loaded: Could not read"):
        load(str(tmp_path))


def test_a_damaged_model_is_told(tmp_path: Path) -> None:
    folder = pipelines.ruled(tmp_path / "damaged", LABELS)
    (folder / "config.cfg").write_text("[nlp]\nlang = ", "utf-8")
    with pytest.raises(TaggerError, match="cannot be loaded"):
        load(str(folder))
