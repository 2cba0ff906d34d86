import pickle

import pytest

from reader.formats.refusal import RefusedError, outcome_of
from reader.model import LeftOutBecause


@pytest.mark.parametrize(
    ("predicate", "because"),
    [
        ("is protected by a password", LeftOutBecause.PASSWORD),
        ("is a scanned PDF without text", LeftOutBecause.SCANNED),
        ("is empty: there is no text in it", LeftOutBecause.EMPTY),
        ("is damaged: it is no whole ZIP file", LeftOutBecause.DAMAGED),
        ("is larger than 50 MB", LeftOutBecause.TOO_LARGE),
        ("is nested too deeply", LeftOutBecause.TOO_LARGE),
        ("is a PDF document, not plain text", LeftOutBecause.UNKNOWN),
        ("contains NUL bytes, as no plain text does", LeftOutBecause.UNKNOWN),
        ("has been eaten", LeftOutBecause.OTHER),
    ],
)
def test_the_first_words_say_what_group_of_reasons_it_is(predicate: str, because: LeftOutBecause) -> None:
    assert RefusedError(predicate).because == because


def test_what_is_said_counts_before_the_words() -> None:
    assert RefusedError("holds nothing", LeftOutBecause.NO_ARTICLE).because == "no article"


def test_it_passes_from_process_to_process() -> None:
    passed = pickle.loads(pickle.dumps(RefusedError("is a scanned PDF")))
    assert str(passed) == "The file is a scanned PDF."
    assert (passed.predicate, passed.because) == ("is a scanned PDF", "scanned")


def test_what_became_of_a_file_has_the_group_of_its_reason() -> None:
    assert outcome_of("/a.pdf", RefusedError("is damaged")).because is LeftOutBecause.DAMAGED
