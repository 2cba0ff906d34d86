from pathlib import Path

import pytest

from reader.formats.heads.head_signs import Place
from reader.formats.heads.head_weights import NEVER, STARTS, Weights, read_weights, weights
from tests.formats.heads.combinations import combinations
from tests.formats.heads.training import learn, marked_heads_of, write


def test_an_address_is_never_the_title_whatever_speaks_for_it() -> None:
    assert Weights({"text": (0.0, 50.0, 0.0, 0.0, 0.0)}).scores_of(("text", "is: url"))[Place.TITLE] == NEVER


def test_a_sign_without_a_weight_says_nothing() -> None:
    assert Weights({"text": (1.0, 2.0, 3.0, 4.0, 5.0)}).scores_of(("text", "unheard of")) == [1.0, 2.0, 3.0, 4.0, 5.0]


def test_the_first_paragraph_is_above_the_title_the_title_or_the_body() -> None:
    starts = weights().starts(has_title=False)
    assert [place for place in Place if starts[place] > NEVER] == list(STARTS)


def test_the_best_step_comes_from_a_place_that_may_stand_before() -> None:
    table = Weights({"* from title": (0.0, 9.0, 1.0, 0.0, 0.0)})
    assert table.best_step([5.0, 1.0, 0.0, 0.0, 0.0], Place.BELOW) == (2.0, Place.TITLE)
    assert table.best_step([5.0, 1.0, 0.0, 0.0, 0.0], Place.TITLE) == (5.0, Place.ABOVE)


def test_a_table_is_read_as_it_was_written(tmp_path: Path) -> None:
    write({"text": [0.5, -1.25, 0.0, 0.0, 3.0]}, tmp_path / "heads.txt")
    assert read_weights(tmp_path / "heads.txt") == {"text": (0.5, -1.25, 0.0, 0.0, 3.0)}


def test_weights_that_are_learnt_tell_a_title_from_a_kicker_and_a_standfirst() -> None:
    heads = list(marked_heads_of(combinations(150)))
    table = learn(heads)
    assert len(heads) > 150
    assert table["the first"][Place.TITLE] > table["the first"][Place.BODY]
    assert table["ends as a sentence"][Place.BODY] > table["ends as a sentence"][Place.TITLE]
    assert learn(heads)["the first"] == pytest.approx(table["the first"])
