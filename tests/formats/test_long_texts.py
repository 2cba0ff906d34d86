"""Long texts that are no language are refused; those that somebody has written are read, however long."""

import hashlib
import random
import string
from base64 import b64encode, encodebytes

import pytest

from reader.errors import FileError
from reader.formats import registry
from reader.formats.long_texts import LONGEST, refuse_unwritten
from reader.formats.refusal import RefusedError
from reader.model import ArticleDraft, LeftOutBecause, SourceFile

CHANCE = random.Random(1)
REPEATED = "it says the same few words again and again"
LONG_WORDS = "its words have more than 60 letters"
WORDS = (
    "the mayor said on Monday that a bridge over our river would be closed for months while workers repair what floods "
    "have left of its oldest piers and nobody in town knows how children will get to school before spring comes again"
).split()


def long(part: str) -> str:
    return part * (2 * LONGEST // len(part))


def written(words: list[str], gap: str = " ", stop: str = ".\n\n") -> str:
    """Return a long text of sentences, no two alike."""
    chance = random.Random(2)
    return "".join(gap.join(chance.choices(words, k=12)) + stop for _ in range(2 * LONGEST // 40))


def file_of(name: str, text: str) -> SourceFile:
    data = text.encode()
    return SourceFile(f"/texts/{name}", data, hashlib.sha256(data).hexdigest())


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (long("a"), REPEATED),
        (long("&"), REPEATED),
        (long("The President "), REPEATED),
        (long("By Jane Doe\n"), REPEATED),
        (long("e\u0301"), REPEATED),
        (long("It was a long day, and the mayor was tired.\n"), REPEATED),
        (b64encode(CHANCE.randbytes(LONGEST)).decode(), LONG_WORDS),
        (encodebytes(CHANCE.randbytes(LONGEST)).decode(), LONG_WORDS),
        ("\n".join(str(CHANCE.randrange(10**6)) for _ in range(LONGEST // 4)), "hardly any letters stand in it"),
        (" ".join(CHANCE.choices(string.ascii_letters, k=LONGEST)), "its words are single letters"),
        ("\n".join(f"X-Header-{number}: y" for number in range(LONGEST // 10)), "its lines have a word or two"),
    ],
)
def test_a_long_text_that_is_no_language_is_refused_and_it_is_said_why(text: str, why: str) -> None:
    with pytest.raises(RefusedError) as refused:
        refuse_unwritten(text)
    assert refused.value.predicate == f"is no text in any language: {why}"
    assert refused.value.because == LeftOutBecause.UNKNOWN


@pytest.mark.parametrize(
    "text",
    [
        written(WORDS),
        written([word.upper() for word in WORDS]),
        written("市长 周一 表示 大桥 将 关闭 数月 工人 修复 洪水 留下 的 桥墩".split(), gap="", stop="。"),
        written("สะพาน แม่น้ำ นายก เทศมนตรี วันจันทร์ ปิด ซ่อม น้ำท่วม โรงเรียน".split(), gap=""),
        written("पुल नदी महापौर सोमवार बंद मरम्मत बाढ़ विद्यालय वसंत".split(), stop="। "),
        written("сказал мост мэр понедельник река школа весна рабочие".split()),
        "\n".join(
            f"{word} {CHANCE.randrange(10**5)} {CHANCE.random():.3f}" for word in CHANCE.choices(WORDS, k=40_000)
        ),
    ],
    ids=lambda text: text[:12],
)
def test_a_long_text_that_may_be_language_is_not_refused(text: str) -> None:
    assert len(text) > LONGEST
    refuse_unwritten(text)


def test_a_text_of_the_length_of_a_novel_is_read_whatever_it_says() -> None:
    refuse_unwritten("a" * LONGEST)


def test_a_long_text_with_something_else_in_it_is_read() -> None:
    refuse_unwritten(written(WORDS) + "=" * LONGEST + written(WORDS))


def test_a_text_of_nothing_but_line_ends_between_two_sentences_has_too_many_lines() -> None:
    with pytest.raises(RefusedError, match="has more than 2,000,000 lines") as refused:
        refuse_unwritten("It rained.\n" + "\r\n" * 2_000_001 + "It stopped.")
    assert refused.value.because == LeftOutBecause.TOO_LARGE


def test_a_row_of_a_table_that_is_no_language_is_left_out_and_those_behind_it_are_read() -> None:
    one, other = " ".join(WORDS), " ".join(reversed(WORDS))
    table = f"title,date,text\nOne,2024-03-01,{one}\nTwo,2024-03-02,{long('(x) ')}\nThree,2024-03-03,{other}\n"
    first, left_out, last = registry.articles(file_of("a.csv", table))
    assert isinstance(left_out, FileError)
    assert str(left_out) == f"a.csv has an article, number 2, that is no text in any language: {REPEATED}."
    assert [one.title for one in (first, last) if isinstance(one, ArticleDraft)] == ["One", "Three"]


def test_a_page_that_says_nothing_but_one_entity_is_refused() -> None:
    [left_out] = registry.articles(file_of("a.html", f"<html><body><p>{long('&amp;' * 5) * 5}</p></body></html>"))
    assert str(left_out) == f"a.html is no text in any language: {REPEATED}."
