"""The program's own tagger is two where the careful one is there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from reader.extraction import OwnTagger, default_tagger, extract, reads, tag
from reader.extraction.careful import shipped
from reader.model import ArticleDraft, Kind, Span
from tests.extraction.careful import tiny

_GERMAN = (
    "Das Schiff ist gestern spät in den Hafen gefahren und liegt dort, seit man es gesehen hat. Gong Zheng met Roma."
)
_ENGLISH = "The port reopened on Tuesday, and most of the boats have been found, said Gong Zheng, who met them in Roma."
_FINNISH = (
    "Laiva on eilen tullut satamaan ja on siellä edelleen, koska sitä ei ole vielä kukaan nähnyt. Gong Zheng met Roma."
)


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OwnTagger:
    file = tiny.write(tmp_path / "careful.npz")
    monkeypatch.setattr(shipped, "file", lambda: file)
    own = default_tagger()
    assert isinstance(own, OwnTagger)
    return own


def _names(text: str, tagger: OwnTagger) -> set[str]:
    return {entity.name for entity in extract([ArticleDraft("", text)], tagger)[0].entities}


def test_each_language_is_read_by_who_knows_it(own: OwnTagger) -> None:
    english, german, finnish = extract([ArticleDraft("", text) for text in (_ENGLISH, _GERMAN, _FINNISH)], own)
    assert [one.language for one in (english, german, finnish)] == ["en", "de", "fi"]
    assert {(one.name, one.kind) for one in german.entities} == {("Gong Zheng", Kind.PERSON), ("Roma", Kind.PLACE)}
    assert "Tuesday" in {one.name for one in english.entities}  # what the careful one here does not know
    assert finnish.entities == ()
    assert {one.tagger for one in (english, german, finnish)} == {own.name}


def test_articles_of_several_languages_keep_their_order(own: OwnTagger) -> None:
    texts = [_GERMAN, _ENGLISH, _FINNISH, _GERMAN, "Roma", _ENGLISH]
    together = extract([ArticleDraft("", text) for text in texts], own)
    assert together == [extract([ArticleDraft("", text)], own)[0] for text in texts]


def test_it_is_named_for_both_so_that_what_one_alone_has_read_is_read_again(own: OwnTagger) -> None:
    assert own.name.endswith(f", {shipped.NAME}")
    assert (reads(own, "de"), reads(own, "en"), reads(own, ""), reads(own, "fi")) == (True, True, True, False)


def test_a_text_alone_is_read_by_who_knows_its_language(own: OwnTagger) -> None:
    text = "Gong Zheng met Roma."
    assert tag(text, own, "de") == [Span(0, 10, Kind.PERSON), Span(15, 19, Kind.PLACE)]
    assert tag(text, own) == own.tag([text])[0]


def test_the_careful_one_waits_until_a_text_needs_it(tmp_path: Path) -> None:
    program = (
        "import sys\nfrom pathlib import Path\nfrom reader.extraction import default_tagger, extract\n"
        "from reader.extraction.careful import shipped\nfrom reader.model import ArticleDraft\n"
        f"shipped.file = lambda: Path({str(tiny.write(tmp_path / 'careful.npz'))!r})\n"
        f"tagger = default_tagger()\nextract([ArticleDraft('', {_ENGLISH!r})], tagger)\n"
        "assert 'onnxruntime' not in sys.modules, 'loaded for English'\n"
        f"extract([ArticleDraft('', {_GERMAN!r})], tagger)\nassert 'onnxruntime' in sys.modules\n"
    )
    ran = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr


def test_without_the_careful_one_there_is_the_fast_one_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shipped, "file", lambda: tmp_path / "none.npz")
    assert not isinstance(default_tagger(), OwnTagger)
    file = tiny.write(tmp_path / "careful.npz")
    monkeypatch.setattr(shipped, "file", lambda: file)
    monkeypatch.setattr(shipped, "find_spec", lambda name: None)
    assert not isinstance(default_tagger(), OwnTagger)
