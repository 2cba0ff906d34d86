"""What is asked of an entity that is not there."""

import pytest

from reader.errors import NotFoundError
from reader.library import Library


def test_who_is_gone_has_no_company(library: Library) -> None:
    with pytest.raises(NotFoundError):
        library.profiles.companions(7)
    assert len(library.profiles.postings(7).article_ids) == 0
    assert library.profiles.descriptions(7, 0, 1 << 60) == ()
