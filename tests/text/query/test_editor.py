import pytest

from reader.model import ArticleQuery, Entity, Kind
from reader.text.query import filters, parse, query_text, tail, without

GONG = Entity(1, Kind.PERSON, "Gong Zheng", 3, 5)
TOWER = Entity(2, Kind.FACILITY, 'The "Tower"', 3, 5)


def test_the_filters_of_a_query_from_left_to_right() -> None:
    query = 'maglev person:"Gong Zheng" NOT is:read -(source:Post OR org:x)'
    found = [(query[one.start : one.end], one.name, one.value, one.negated) for one in filters(query)]
    assert found == [
        ('person:"Gong Zheng"', "person", "Gong Zheng", False),
        ("NOT is:read", "is", "read", True),
        ("source:Post", "source", "Post", True),
        ("org:x", "org", "x", True),
    ]


def test_a_name_that_is_still_being_typed_is_no_filter_yet() -> None:
    assert filters("person:Gon") == filters('person:"Gon') == filters("person:") == ()
    assert [one.value for one in filters('person:"Gon"')] == ["Gon"]
    assert [one.value for one in filters("is:unread")] == ["unread"]
    assert [one.value for one in filters("date:2023-0")] == ["2023"]


@pytest.mark.parametrize(
    ("query", "left"),
    [
        ("is:read", ""),
        ("maglev is:read", "maglev "),
        ("is:read maglev", "maglev"),
        ("one is:read two", "one two"),
        ("one AND is:read", "one "),
        ("is:read OR one", "one"),
        ("one OR NOT is:read", "one "),
        ("one AND -is:read AND two", "one AND two"),
        ("(is:read OR one) two", "(one) two"),
        ("one (is:read)", "one "),
        ("one OR (is:read) OR two", "one OR two"),
    ],
)
def test_a_filter_is_taken_out_with_what_joined_it_and_the_word_before_stays_finished(query: str, left: str) -> None:
    [only] = filters(query)
    assert without(query, only) == left
    assert parse(left + " ").problems == ()


def test_a_whole_query_is_written_as_it_would_be_typed() -> None:
    query = ArticleQuery("one OR two", (1, 2), unread=True)
    assert query_text(query, [GONG, TOWER]) == '(one OR two) person:"Gong Zheng" facility:"The  Tower " is:unread'
    assert query_text(ArticleQuery("one two "), []) == "one two"
    assert query_text(ArticleQuery()) == ""


@pytest.mark.parametrize(
    ("query", "start", "text", "name"),
    [
        ("one tw", 4, "tw", ""),
        ('one "two th', 9, "th", ""),
        ("U.S", 2, "S", ""),
        ("one person:", 4, "", "person"),
        ('one person:"Gong Z', 4, "Gong Z", "person"),
        ("-is:un", 1, "un", "is"),
        ("title:may", 6, "may", ""),
    ],
)
def test_what_is_being_typed(query: str, start: int, text: str, name: str) -> None:
    found = tail(query)
    assert found
    assert (found.start, found.text, found.name) == (start, text, name)


@pytest.mark.parametrize("query", ["", "one ", '"one"', "x.", "gov*", 'person:"Gong"', "one OR", "(", "title:"])
def test_nothing_is_being_typed(query: str) -> None:
    assert tail(query) is None
