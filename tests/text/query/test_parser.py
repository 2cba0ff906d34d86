import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.query.parser import DEEPEST, LONGEST, PROBLEMS, is_beyond_mending, parse
from reader.text.query.tree import All, Any, Filter, Near, Node, Not, Words

SYNTAX = st.sampled_from(
    ['"', "“", "*", "(", ")", ":", "-", " ", "AND", "OR", "NOT", "NEAR", "NEAR(", ", 3", "title:", "person:", "date:2"]
)
QUERIES = st.lists(st.one_of(SYNTAX, st.text(max_size=5))).map("".join)


def shown(node: Node | None) -> str:
    """Write a tree with all its brackets."""
    match node:
        case None:
            return ""
        case Words(words, unfinished, prefix, in_title):
            return f"{'title:' * in_title}{'+'.join(words)}{'*' * prefix}{'…' * unfinished}"
        case Near(parts, distance):
            return f"near{distance}({' '.join(map(shown, parts))})"
        case Filter(asked, unfinished):
            return f"{asked.name}:{asked.value}{'…' * unfinished}"
        case Not(inner):
            return f"not({shown(inner)})"
        case All(nodes):
            return f"all({' '.join(map(shown, nodes))})"
        case Any(nodes):
            return f"any({' '.join(map(shown, nodes))})"


def sentences(query: str, *, finished: bool = False) -> list[str]:
    return [problem.sentence for problem in parse(query, finished=finished).problems]


@pytest.mark.parametrize(
    ("query", "tree"),
    [
        ("", ""),
        (" !!! ", ""),
        ("one two ", "all(one two)"),
        ("one two", "all(one two…)"),
        ("one AND two ", "all(one two)"),
        ("one and two ", "all(one and two)"),
        ("one OR two three ", "any(one all(two three))"),
        ("(one OR two) three ", "all(any(one two) three)"),
        ("one NOT two ", "all(one not(two))"),
        ("-one two ", "all(not(one) two)"),
        ("NOT NOT one ", "one"),
        ("NOT (one OR two) ", "not(any(one two))"),
        ('"prime minister"', "prime+minister"),
        ("“prime minister” ", "prime+minister"),
        ('"prime min', "prime+min…"),
        ("U.S. firms ", "all(U+S firms)"),
        ("well-known ", "well+known"),
        ("gov* ", "gov*"),
        ('"prime min"*', "prime+min*"),
        ("gov!", "gov"),
        ("naïve 上海 ", "all(naïve 上海)"),
        ("one NEAR two ", "near10(one two)"),
        ('one NEAR "two three" NEAR four ', "near10(one two+three four)"),
        ("NEAR(one two, 3) ", "near3(one two)"),
        ("NEAR(one two,3)", "near3(one two)"),
        ("near(one)", "all(near one)"),
        ("title:mayor ", "title:mayor"),
        ('title:"new mayor" ', "title:new+mayor"),
        ("title:(one OR two) three ", "all(any(title:one title:two) three)"),
        ('person:"Gong Zheng" ', "person:Gong Zheng"),
        ('person:"Gong  Zheng"', "person:Gong Zheng"),
        ("Person:Gong", "person:Gong…"),
        ("person:Gon ", "person:Gon"),
        ('person:"Gon', "person:Gon…"),
        ("person:", ""),
        ("one OR", "one"),
        ("one AND ", "one"),
        ("one NOT", "one"),
        ("foo:bar ", "foo+bar"),
        ("https://example.org/a ", "https+example+org+a"),
        ("is:Unread ", "is:unread"),
        ("NOT is:undated ", "not(is:undated)"),
        ("is:un", ""),
        ("language:German ", "language:German"),
        ("language:DE one ", "all(language:DE one)"),
        ("language:none ", "language:none"),
        ("language:Germ", ""),
        ("language:no", "language:no"),
        ("date:2023-0", "date:2023"),
        ("date:2023-04..2024 ", "date:2023-04..2024"),
        ("date:202", ""),
        ("one -", "one"),
        ("()", ""),
    ],
)
def test_a_query_becomes_a_tree(query: str, tree: str) -> None:
    assert shown(parse(query).node) == tree


@pytest.mark.parametrize(
    ("query", "tree", "sentence"),
    [
        ("(one two ", "all(one two)", "This bracket is not closed."),
        ("one) two ", "all(one two)", "No bracket is open that this one could close."),
        ('one "two ', "all(one two)", "This quotation mark is not closed."),
        ("OR one ", "one", "OR needs something before it."),
        ("one OR OR two ", "any(one two)", "OR needs something after it."),
        ("(one AND) two ", "all(one two)", "AND needs something after it."),
        ("one NEAR is:read ", "all(one is:read)", "NEAR stands between words or phrases; here it is read as AND."),
        ("NEAR(one) ", "one", "NEAR(…) needs at least two words."),
        (
            "one NEAR/3 two ",
            "all(one NEAR+3 two)",
            "“NEAR/3” is searched as words: write NEAR(mayor Shanghai, 3) for a distance.",
        ),
        ("NEAR(one two is:read) ", "near10(one two)", "Only words and phrases stand in NEAR(…)."),
        ("person: Gong ", "Gong", "Nothing stands right after “person:”."),
        ("date:2023-13 one ", "one", "“2023-13” is no day, month or year, such as 2023-04-12, 2023-04 or 2023."),
        ("date:2020..2019 one ", "all(date:2020..2019 one)", "“2020..2019” ends before it begins."),
        ("foo:bar one ", "all(foo+bar one)", "“foo:” is no filter: “foo:bar” is searched as words."),
        ("one -Foo-Bar:5 ", "all(one not(Foo+Bar+5))", "“Foo-Bar:” is no filter: “Foo-Bar:5” is searched as words."),
        ('foo:"one two" ', "all(foo one+two)", "“foo:” is no filter: it is searched as a word."),
        ("foo:(one two) ", "all(foo all(one two))", "“foo:” is no filter: it is searched as a word."),
        ("() one ", "one", "Nothing stands between these brackets."),
        ('"" one ', "one", "Nothing stands between these quotation marks."),
        ("NEAR() one ", "one", "NEAR(…) needs at least two words."),
        (
            "language:Klingon ",
            "",
            "“Klingon” is no language, such as German or de; language:none is where none is known.",
        ),
        ("is:foo ", "", "An article is:unread, is:read, is:starred or is:undated."),
        (
            "word " * (LONGEST + 1),
            f"all({' '.join(['word'] * LONGEST)})",
            "Only the first 100 words are searched.",
        ),
        ("(" * (DEEPEST + 1) + "one" + ")" * (DEEPEST + 1), "one", "There are too many brackets within each other."),
    ],
)
def test_what_is_wrong_is_told_and_the_rest_is_searched(query: str, tree: str, sentence: str) -> None:
    assert shown(parse(query).node) == tree
    assert sentence in sentences(query)


@pytest.mark.parametrize(
    "query", ["one OR", "one NEAR", "person:", "is:un", "language:fren", "date:20", "one -", "title:", "one (two) "]
)
def test_what_is_still_being_typed_is_no_mistake(query: str) -> None:
    assert sentences(query) == []


@pytest.mark.parametrize(
    "query",
    ["https://example.org/a?b=c:d", "12:30", "Memo: one", "“foo:bar”", 'title:"foo:bar"', "C:\\x", "std::move"],
)
def test_addresses_times_and_what_is_quoted_are_words(query: str) -> None:
    assert sentences(query, finished=True) == []


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("one AND", "AND needs something after it."),
        ("one OR ", "OR needs something after it."),
        ("one NOT", "NOT needs something after it."),
        ("one NEAR", "NEAR needs something after it."),
        ("person:", "Nothing stands right after “person:”."),
        ("one foo:", "“foo:” is no filter: it is searched as a word."),
        ("is:un", "An article is:unread, is:read, is:starred or is:undated."),
        ("date:20", "“20” is no day, month or year, such as 2023-04-12, 2023-04 or 2023."),
        (" !!! ", "There is no word in “!!!” to search for."),
    ],
)
def test_what_is_finished_lacks_what_might_still_be_typed(query: str, sentence: str) -> None:
    assert sentences(query) == []
    assert sentences(query, finished=True) == [sentence]


def test_nothing_mends_a_filter_that_does_not_exist() -> None:
    mended = {"foo": False, "foo:": False, "foo:b": True, "foo:bar one": True, 'person:"Go': False, "is:un": False}
    assert {query: is_beyond_mending(query) for query in mended} == mended


@given(QUERIES)
def test_to_be_finished_changes_nothing_but_what_is_told(query: str) -> None:
    assert shown(parse(query, finished=True).node) == shown(parse(f"{query} ").node)


def test_a_problem_tells_where_it_is() -> None:
    [problem] = parse("one date:never two").problems
    assert "one date:never two"[problem.start : problem.end] == "date:never"


@given(QUERIES)
def test_nothing_that_a_user_types_is_an_error(query: str) -> None:
    parsed = parse(query)
    assert len(parsed.problems) <= PROBLEMS
    assert all(0 <= problem.start < problem.end <= len(query) for problem in parsed.problems)


@given(QUERIES)
def test_brackets_around_a_query_change_nothing(query: str) -> None:
    if not parse(query).problems and query.endswith(" "):
        assert shown(parse(f"({query})").node) == shown(parse(query).node)
