"""The completions as a model, and what is said of each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from pytestqt.modeltest import ModelTester

from reader.model import Completion, Entity, Kind
from reader.ui.search.popup import CompletionModel, about, speech


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def entity(articles: int) -> Completion:
    return Completion("Shanghai", Entity(1, Kind.PLACE, "Shanghai", articles, articles))


def test_they_behave_as_a_model(qtmodeltester: ModelTester) -> None:
    model = CompletionModel()
    model.show([entity(3), Completion("shanghai")])
    qtmodeltester.check(model)
    assert model.completion(1) == Completion("shanghai")


def test_an_entity_is_told_with_its_kind_and_articles() -> None:
    assert about(entity(1)) == "place · 1 article"
    assert about(entity(8000)) == "place · 8,000 articles"
    assert speech(entity(2)) == "Shanghai, place, 2 articles"


def test_a_word_is_told_as_it_is() -> None:
    assert about(Completion("government")) == ""
    assert speech(Completion("government")) == "government"
