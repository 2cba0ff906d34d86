from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import TaggerError
from reader.extraction import choice, default_tagger, extract, spacy_tagger
from reader.extraction.careful import shipped
from reader.model import ArticleDraft, Reading
from tests.extraction import pipelines
from tests.extraction.careful import tiny


def test_no_choice_is_the_programs_own_tagger() -> None:
    assert choice.tagger().name == choice.tagger(choice.OWN).name == default_tagger().name


def test_a_spacy_model_is_chosen_by_its_folder(tmp_path: Path) -> None:
    folder = pipelines.ruled(tmp_path / "a model", {"Osterby": "GPE"})
    assert choice.tagger(f"spacy:{folder}").name == "spacy en_tiny 1.2.3"


def test_none_finds_no_names_and_does_not_ask_for_the_language() -> None:
    tagger = choice.tagger("none")
    [reading] = extract([ArticleDraft("Fair opens", "A fair opened in Shanghai, said Gong Zheng.")], tagger)
    assert reading == Reading((), "", tagger.name)
    assert tagger.name == "none"
    assert tagger.tag(["Shanghai", ""]) == [[], []]


@pytest.mark.parametrize("said", ["spacy", "spacy:", "spacy: ", "careful:", "stanza:en", " ", "en_core_web_sm"])
def test_a_choice_of_another_form_is_refused_with_an_example(said: str) -> None:
    with pytest.raises(TaggerError, match=f"no tagger “{said}”.*spacy:en_core_web_sm"):
        choice.tagger(said)


def test_without_spacy_the_way_to_install_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spacy_tagger, "find_spec", lambda name: None)
    with pytest.raises(TaggerError, match=r"pip install entity-reader\[spacy\]"):
        choice.tagger("spacy:en_core_web_sm")


def test_a_careful_tagger_is_chosen_by_its_file(tmp_path: Path) -> None:
    assert choice.tagger(f"careful:{tiny.write(tmp_path / 'my own.npz')}").name == "Tiny 1"
    with pytest.raises(TaggerError, match=r"“none\.npz”, cannot be read"):
        choice.tagger(f"careful:{tmp_path / 'none.npz'}")


def test_the_careful_tagger_can_read_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shipped, "file", lambda: tmp_path / "careful.npz")
    assert "careful" not in choice.installed()
    with pytest.raises(TaggerError, match=r"“careful\.npz”, cannot be read"):
        choice.tagger("careful")
    tiny.write(tmp_path / "careful.npz")
    assert choice.installed()[0] == "careful"
    assert choice.tagger("careful").name == "Tiny 1"


def test_without_onnxruntime_the_way_to_install_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shipped, "find_spec", lambda name: None)
    with pytest.raises(TaggerError, match=r"pip install entity-reader\[careful\]"):
        choice.tagger("careful:my.npz")


def test_the_models_that_are_installed_are_listed_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "xx_tiny-1.2.3.dist-info"
    package.mkdir()
    (package / "METADATA").write_text("Metadata-Version: 2.1\nName: xx_tiny\nVersion: 1.2.3\n")
    (package / "entry_points.txt").write_text("[spacy_models]\nxx_tiny = xx_tiny\n")
    monkeypatch.syspath_prepend(tmp_path)
    assert "spacy:xx_tiny" in choice.installed()
