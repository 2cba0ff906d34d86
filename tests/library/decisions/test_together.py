"""Articles that are taken for one story are versions of the fullest, here and elsewhere, until that is undone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from reader.errors import ReaderError, UnchangedError
from reader.library import Library
from reader.library.decisions import proposals
from reader.model import Field
from tests.library.decisions.test_apart import keep_apart
from tests.library.links.test_versions import ALL, groups
from tests.library.newsroom import add
from tests.library.stories import OTHER, PARAGRAPHS, story, wires

JOINED = {"Longer": {"Wire", "Shorter", "Edited", "Other"}}


def keep_together(library: Library, *ids: int) -> frozenset[int]:
    return library.decisions.decide(library.proposals.keep_together(ids).decision).articles


def test_articles_that_read_otherwise_are_one_story_until_that_is_undone(library: Library) -> None:
    _, longer, shorter, _, other = add(library, *wires())
    assert keep_together(library, shorter, other) == {longer, other}
    assert groups(library) == JOINED
    assert library.check() == []
    assert library.history.state().undo == "Take 5 Articles for One Story"
    assert [line.sentence for line in library.decisions.lines()] == ["Took 5 articles for versions of one story"]
    library.history.undo()
    assert groups(library) == ALL
    assert library.check() == []
    library.history.redo()
    assert groups(library) == JOINED


def test_two_stories_become_one_with_all_their_versions(library: Library) -> None:
    ids = add(library, *wires(), story("Beaver", f"{OTHER} {PARAGRAPHS[0]}"))
    assert groups(library) == ALL | {"Beaver": {"Other"}}
    keep_together(library, ids[2], ids[4])
    assert groups(library) == {"Longer": {*JOINED["Longer"], "Beaver"}}
    assert library.check() == []


def test_it_lasts_while_articles_come_go_and_move(library: Library) -> None:
    made = wires()
    shorter, other = add(library, made[2], made[4])
    keep_together(library, shorter, other)
    assert groups(library) == {"Shorter": {"Other"}}
    [longer] = add(library, made[1])
    assert groups(library) == {"Longer": {"Shorter", "Other"}}
    assert library.check() == []
    library.articles.delete([shorter])
    assert groups(library) == {}  # nothing joins the two that are left
    assert library.check() == []
    library.history.undo()
    assert groups(library) == {"Longer": {"Shorter", "Other"}}
    library.decisions.decide(library.proposals.edit([(other, Field.DATE, "2020-02-02")]).decision)
    assert groups(library) == {"Longer": {"Shorter", "Other"}}
    library.decisions.decide(library.proposals.edit([(longer, Field.DATE, "")]).decision)
    assert groups(library) == {"Longer": {"Shorter", "Other"}}
    assert library.check() == []


def test_a_copy_of_what_was_joined_follows_it(library: Library) -> None:
    made = wires()
    _, other = add(library, made[1], made[4])
    keep_together(library, *add(library, made[0]), other)
    add(library, story("Beaver", OTHER.rpartition(". ")[0], date(2023, 5, 1)))
    assert groups(library) == {"Longer": {"Wire", "Other", "Beaver"}}
    assert library.check() == []


def test_of_what_is_said_of_two_articles_the_later_holds(library: Library) -> None:
    _, _, shorter, _, other = add(library, *wires())
    keep_together(library, shorter, other)
    keep_apart(library, other)
    assert groups(library) == ALL
    keep_together(library, shorter, other)
    assert groups(library) == JOINED
    library.history.undo()
    library.history.undo()
    assert groups(library) == JOINED
    keep_apart(library, shorter)
    assert groups(library) == {"Longer": {"Wire", "Edited", "Other"}}
    assert library.check() == []


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_it_holds_in_another_library_and_for_what_comes_later(
    library: Library, tmp_path: Path, order: Sequence[int]
) -> None:
    made = [wires()[2], wires()[4]]
    keep_together(library, *add(library, *made))
    names = tmp_path / "names.jsonl"
    names.write_text("\n".join(library.exchange.to_lines()), "utf-8")
    with Library.create(tmp_path / "other.library") as other:
        assert other.exchange.adopt(names).idle == 1
        for number in order:
            add(other, made[number])
        assert groups(other) == groups(library) != {}
        assert other.check() == []


def test_articles_of_one_story_need_not_be_joined(library: Library) -> None:
    wire, longer, *_ = add(library, *wires())
    for ids in ([wire, longer], [wire], []):
        with pytest.raises(UnchangedError):
            library.proposals.keep_together(ids)


def test_a_story_has_an_end(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = add(library, *wires())
    monkeypatch.setattr(proposals, "JOINED_AT_MOST", 4)
    with pytest.raises(ReaderError, match="At most 4 articles can be taken for one story; these are 5"):
        library.proposals.keep_together([ids[0], ids[4]])
