from reader.library import Library
from reader.model import ArticleDraft, Completion, Kind, LinkedEntity, Reading
from tests.library.newsroom import add, person, place, reading


def sentences(library: Library, words: str) -> list[str]:
    return [problem.sentence for problem in library.search.interpret(words).problems]


def completed(library: Library, words: str) -> list[str]:
    return [completion.text for completion in library.search.completions(words)]


def test_who_is_not_known_is_said(library: Library) -> None:
    add(library, reading("One", "Gong Zheng.", person("Gong Zheng"), source="The Post"))
    assert sentences(library, 'person:"Gong Zheng" source:post ') == []
    assert sentences(library, "person:Gong ") == ["No person is called “Gong”."]
    assert sentences(library, 'place:"Gong Zheng" (source:Sun OR author:"Bo Li")') == [
        "No place is called “Gong Zheng”.",
        "No source is called “Sun”.",
        "No author is called “Bo Li”.",
    ]


def test_what_is_wrong_is_said_in_the_order_in_which_it_stands(library: Library) -> None:
    assert sentences(library, "person:Gong date:never ) x ") == [
        "No person is called “Gong”.",
        "“never” is no day, month or year, such as 2023-04-12, 2023-04 or 2023.",
        "No bracket is open that this one could close.",
    ]


def test_it_tells_whether_there_are_words_by_which_to_rank(library: Library) -> None:
    assert library.search.interpret("mayor ").has_words
    assert library.search.interpret("is:unread title:mayor ").has_words
    assert not library.search.interpret("is:unread NOT mayor ").has_words
    assert not library.search.interpret("").has_words


def test_a_filter_is_completed_from_what_the_library_knows(library: Library) -> None:
    gong, shanghai = person("Gong Zheng"), place("Gongshan")
    add(library, reading("One", "Gong Zheng in Gongshan.", gong, shanghai, source="The Gong Post"))
    assert completed(library, "mayor person:go") == ['mayor person:"Gong Zheng" ']
    assert completed(library, 'mayor -place:"Gon') == ['mayor -place:"Gongshan" ']
    assert sorted(completed(library, "with:gong")) == ['with:"Gong Zheng" ', 'with:"Gongshan" ']
    assert completed(library, "source:") == []
    assert completed(library, "source:go") == ['source:"The Gong Post" ']
    assert completed(library, "is:") == ["is:unread ", "is:read ", "is:starred ", "is:undated "]
    assert completed(library, "is:st") == ["is:starred "]
    assert completed(library, "date:2023") == []


def test_an_author_is_completed(library: Library) -> None:
    file, draft, machine = reading("One", "Body.")
    add(library, (file, ArticleDraft(draft.title, draft.body, 'Mia "Mo" Miller'), machine))
    assert completed(library, "author:mil") == ['author:"Mia  Mo  Miller" ']


def test_an_operator_is_completed_with_what_it_does(library: Library) -> None:
    assert library.search.completions("mayor pers") == [
        Completion("mayor person:", note="articles that mention a person")
    ]
    assert completed(library, "p") == []
    assert completed(library, '"per') == []


def test_a_chosen_entity_goes_on_in_the_box_where_it_is_a_filter(library: Library) -> None:
    add(library, reading("One", "Gong Zheng.", person("Gong Zheng")))
    [inside] = library.search.completions("person:gong")
    assert inside.entity
    assert not inside.goes_there
    assert library.search.completions("gong")[0].goes_there


def test_one_of_many_bearers_of_a_name_is_enough(library: Library) -> None:
    people = [LinkedEntity(f"Gong {name}", Kind.PERSON, (), ("Gong",)) for name in ("Li", "Bo", "Wu")]
    texts = [reading(one.name, f"{one.name}. Gong.", one) for one in people]
    add(library, *((file, draft, Reading(machine.entities)) for file, draft, machine in texts))
    assert sentences(library, "person:gong ") == []
    assert sentences(library, "person:Gong NOT person:Li ") == ["No person is called “Li”."]
