"""Where an article names several entities together."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.library import Library
from reader.library.entities.joint_mentions import _closest
from reader.model import JointMention, LinkedEntity, Nearness
from tests.library.newsroom import add, entity_id, person, place, reading

GONG, XI, SHANGHAI = person("Gong Zheng", "Gong"), person("Xi Jinping", "Xi"), place("Shanghai")


def joint(library: Library, title: str, body: str, *entities: LinkedEntity) -> JointMention:
    ids = add(library, reading(title, body, *entities))
    [found] = library.cross_reference.together([entity_id(library, entity.name) for entity in entities], ids)
    return found


def shown(found: JointMention) -> list[str]:
    """Return the passages with the names in brackets."""
    lines = []
    for passage in found.passages:
        line = passage.line
        for start, end, _ in reversed(passage.marks):
            line = f"{line[:start]}[{line[start:end]}]{line[end:]}"
        lines.append(line)
    return lines


def test_all_sentences_that_name_them_all_are_told(library: Library) -> None:
    body = "Gong Zheng spoke. Gong met Xi Jinping.\n\nNobody else came. Xi and\nGong left."
    found = joint(library, "A meeting", body, GONG, XI)
    assert found.nearness is Nearness.SENTENCE
    assert shown(found) == ["[Gong] met [Xi Jinping].", "[Xi] and [Gong] left."]
    text = f"A meeting\n\n{body}"
    assert [text[one.start : one.end] for one in found.passages] == ["Gong met Xi Jinping.", "Xi and\nGong left."]


def test_where_no_sentence_does_the_paragraph_is_told(library: Library) -> None:
    found = joint(library, "T", "Words.\n\nGong Zheng spoke. It rained. Xi Jinping left.\n\nXi slept.", GONG, XI)
    assert found.nearness is Nearness.PARAGRAPH
    assert shown(found) == ["[Gong Zheng] spoke. It rained. [Xi Jinping] left."]


def test_else_the_sentences_that_stand_closest_are_told(library: Library) -> None:
    body = "Gong Zheng spoke.\n\nXi Jinping left.\n\nWords.\n\nGong slept.\n\nShanghai grew. Xi came."
    found = joint(library, "T", body, GONG, XI, SHANGHAI)
    assert found.nearness is Nearness.ARTICLE
    assert shown(found) == ["[Gong] slept.", "[Shanghai] grew.", "[Xi] came."]


def test_a_title_is_a_sentence_of_its_own(library: Library) -> None:
    found = joint(library, "Gong Zheng and Xi Jinping meet", "Nobody came.", GONG, XI)
    assert (found.nearness, shown(found)) == (Nearness.SENTENCE, ["[Gong Zheng] and [Xi Jinping] meet"])
    assert not found.repeats_title


def untitled(library: Library, title: str, body: str) -> JointMention:
    """Return where an article names both whose title was derived from its body."""
    file, draft, read = reading("", body, GONG, XI)
    ids = add(library, (file, replace(draft, title=title, title_derived=True), read))
    both = [entity_id(library, name) for name in ("Gong Zheng", "Xi Jinping")]
    [found] = library.cross_reference.together(both, ids)
    return found


def test_a_derived_title_is_repeated_by_the_passage_that_holds_its_words(library: Library) -> None:
    title = "Gong Zheng spoke to nobody in particular."
    found = untitled(library, title, f"{title}\n\nWords.\n\nXi Jinping left.")
    assert (shown(found), found.repeats_title) == (
        ["[Gong Zheng] spoke to nobody in particular.", "[Xi Jinping] left."],
        True,
    )


def test_a_derived_title_of_which_no_passage_tells_is_not(library: Library) -> None:
    title = "Gong Zheng spoke to nobody in particular."
    found = untitled(library, title, f"{title}\n\nWords.\n\nGong Zheng slept. Xi Jinping left.")
    assert (found.nearness, found.repeats_title) == (Nearness.PARAGRAPH, False)


def test_a_table_without_end_is_no_paragraph(library: Library) -> None:
    found = joint(library, "T", "Gong Zheng spoke. " + "A cell. " * 300 + "Xi Jinping left.", GONG, XI)
    assert (found.nearness, shown(found)) == (Nearness.ARTICLE, ["[Gong Zheng] spoke.", "[Xi Jinping] left."])


def test_who_does_not_name_them_all_is_left_out_and_the_order_is_kept(library: Library) -> None:
    both, one, other = add(
        library,
        reading("Both", "Gong Zheng met Xi Jinping.", GONG, XI),
        reading("One", "Gong Zheng spoke.", GONG),
        reading("Other", "Xi Jinping met Gong Zheng.", GONG, XI),
    )
    entities = [entity_id(library, "Gong Zheng"), entity_id(library, "Xi Jinping")]
    found = library.cross_reference.together(entities, [other, one, both])
    assert [joint.article_id for joint in found] == [other, both]


spans = st.lists(st.integers(0, 60), min_size=1, max_size=6, unique=True)


@given(st.lists(spans, min_size=2, max_size=4))
def test_no_choice_of_one_mention_each_is_closer(starts: list[list[int]]) -> None:
    mentions = {n: [(2 * start, 2 * start + 1) for start in sorted(each)] for n, each in enumerate(starts)}
    chosen = _closest(mentions)
    assert len(chosen) == len(mentions)
    extent = chosen[-1][1] - chosen[0][0]
    for first in sorted({span for each in mentions.values() for span in each}):
        reachable = [[span for span in each if span >= first] for each in mentions.values()]
        if all(reachable):
            assert extent <= max(min(each)[1] for each in reachable) - first[0]
