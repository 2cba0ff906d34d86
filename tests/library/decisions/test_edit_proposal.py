"""What the user would say of articles' fields is refused in words where it cannot be."""

from __future__ import annotations

import re
from datetime import date

import pytest

from reader.errors import NotFoundError, ReaderError
from reader.library import Library
from reader.model import Field
from tests.library.newsroom import MONDAY, add, reading


@pytest.fixture
def one(library: Library) -> int:
    return add(library, reading("Talks open", "They talk.", source="The Post"))[0]


def test_it_says_what_it_would_do_and_what_the_article_would_be(library: Library, one: int) -> None:
    proposal = library.proposals.edit([(one, Field.DATE, "2023-07-12"), (one, Field.SOURCE, "The Post")])
    assert proposal.label == "Set the date of “Talks open” to 12 July 2023"
    assert proposal.articles == 1
    [edited] = proposal.edited
    assert (edited.id, edited.before.published, edited.after.published) == (one, MONDAY, date(2023, 7, 12))
    assert edited.after.source == "The Post"
    assert [edit.field for edit in proposal.decision.edits] == [Field.DATE]


def test_of_two_changes_to_one_field_the_last_counts(library: Library, one: int) -> None:
    changes = [(one, Field.AUTHOR, "A"), (one, Field.AUTHOR, "B")]
    assert [edit.value for edit in library.proposals.edit(changes).decision.edits] == ["B"]


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        (Field.DATE, "12 July", "“12 July” is no date."),
        (Field.SOURCE, "The Post", "There is nothing to edit: everything is so already."),
    ],
)
def test_what_makes_no_sense_is_refused(library: Library, one: int, field: Field, value: str, words: str) -> None:
    with pytest.raises(ReaderError, match=re.escape(words)):
        library.proposals.edit([(one, field, value)])


def test_an_article_that_is_gone_cannot_be_edited(library: Library, one: int) -> None:
    with pytest.raises(NotFoundError):
        library.proposals.edit([(one, Field.SOURCE, "A"), (one + 1, Field.SOURCE, "A")])
