"""What is shown of a decision before it is written is what is read once it is, for every verb.

What the window cannot know before is left out, and only that: the id of an entity that is made; how often, and with
whom, entities are named of which only some articles come to name more or less (`known_at_once`); what a watched name
does where something was marked, split off or removed earlier, to which it gives way unseen, or what it does in a
new title, as the row of a name that only that title brings back (`EARLIER`); and what an entity that is made takes
from one of its name and of another kind, where it was read as of the new kind (`takes`).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import ReaderError
from reader.library import Library
from reader.model import (
    Article,
    ArticleQuery,
    Card,
    Color,
    Entity,
    Field,
    Kind,
    LinkedEntity,
    Note,
    NoteQuery,
    Subject,
)
from reader.model.decision import NEW, Proposal, Target, Verb
from reader.ui.browsing.optimistic import OptimisticView
from reader.ui.browsing.queries import OpenArticle, card_if_there, open_article
from reader.verbs import verb_of
from reader.verbs.note_verb import NoteVerb
from tests.library.newsroom import Ready, add, person, place, reading
from tests.library.test_soundness import without_overlaps

NAMES = (
    person("Gong Zheng", "Gong"),
    person("Zheng Gong"),
    place("Gong"),
    LinkedEntity("Gong Bar", Kind.ORGANIZATION, ()),
    place("Shanghai", "the city"),
    person("Shanghai"),
)
TEXTS = ("Gong Zheng", "Gong", "gong", "Zheng", "the city", "Gong Bar", "Bar", "Shanghai", "Gong Zheng Gong")
KINDS = (Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE)
EARLIER = dict.fromkeys(Verb, tuple(Verb))  # what may have been decided before
EARLIER[Verb.WATCH] = (Verb.RENAME, Verb.RETYPE, Verb.MERGE, Verb.WATCH, Verb.DIFFERENT)
EARLIER[Verb.EDIT] = (Verb.RENAME, Verb.RETYPE, Verb.MERGE, Verb.DIFFERENT, Verb.EDIT)

VALUES: dict[Field, tuple[str | None, ...]] = {
    Field.TITLE: ("A", "Gong Zheng in Shanghai", "gong", "New Gong Bar", "", None),
    Field.DATE: ("2023-07-12", "", None),
    Field.SOURCE: ("The Post", None),
}

TAGS = ("check", "Check", "desk", "to do")
points = st.sampled_from((None, (-33.92, 18.42)))
new_tags = st.sampled_from((*TAGS, "another"))
new_names = st.sampled_from(("Gong", "gong zheng", "Shanghai", "New Name"))


@st.composite
def articles(draw: st.DrawFn) -> Ready:
    words = draw(st.lists(st.sampled_from(TEXTS), min_size=1, max_size=5))
    said = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=4, unique_by=lambda name: (name.kind, name.name)))
    return without_overlaps(reading(draw(st.sampled_from("ABCD")), ". ".join(words), *said, published=None))


class Chooser:
    """Chooses, as a user would in the dialogs, what to decide about what a library has."""

    def __init__(self, library: Library, data: st.DataObject) -> None:
        self._library, self._data, self._propose = library, data, library.proposals
        self._notes = library.note_proposals
        self.ids = list(library.articles.ids(ArticleQuery()))

    def proposal(self, verb: Verb) -> Proposal:
        choices: dict[Verb, Callable[[], Proposal]] = {
            Verb.RENAME: lambda: self._propose.rename(self._entities(1, 1)[0], self._data.draw(new_names)),
            Verb.RETYPE: lambda: self._propose.retype(self._entities(1), self._data.draw(st.sampled_from(KINDS))),
            Verb.MERGE: lambda: self._propose.merge(self._entities(2), self._data.draw(new_names)),
            Verb.SPLIT: self._split,
            Verb.REMOVE: self._remove,
            Verb.MARK: self._mark,
            Verb.WATCH: self._watch,
            Verb.DIFFERENT: lambda: self._propose.different(self._entities(2)),
            Verb.LATER: lambda: self._propose.later(self._entities(1)),
            Verb.HIDE: lambda: self._library.relation_proposals.hide(*self._entities(2, 2)),
            Verb.EDIT: self._edit,
            Verb.APART: lambda: self._propose.keep_apart(self.ids[0]),
            Verb.ANNOTATE: self._annotate,
            Verb.REVISE: self._revise,
            Verb.PLACE: lambda: self._notes.place(*self._place()),
            Verb.ERASE: lambda: self._notes.erase(self._some_notes()),
            Verb.TAG: lambda: self._notes.tag(self._tags(), **self._subjects()),
            Verb.UNTAG: self._untag,
            Verb.RENAME_TAG: lambda: self._notes.rename_tags(self._tags(), self._data.draw(new_tags)),
            Verb.COLOR_TAG: lambda: self._notes.color_tags(self._tags(), self._data.draw(st.sampled_from(Color))),
            Verb.LOCATE: lambda: self._library.map_proposals.locate(self._entities(1), self._data.draw(points)),
            Verb.TOGETHER: lambda: self._propose.keep_together(self.ids[:2]),
        }
        return choices[verb]()

    def _entities(self, least: int, most: int = 3) -> list[int]:
        known = [entity.id for entity in self._library.entities.entities()]
        if len(known) < least:
            raise ReaderError("There are too few.")
        return self._data.draw(st.lists(st.sampled_from(known), min_size=least, max_size=most, unique=True))

    def _target(self) -> Target:
        if self._data.draw(st.booleans()):
            return Target(self._entities(1, 1)[0])
        return Target(kind=self._data.draw(st.sampled_from(KINDS)), name=self._data.draw(new_names))

    def _some_articles(self, entity_id: int) -> list[int]:
        of_it = list(self._library.articles.ids(ArticleQuery(entity_ids=(entity_id,))))
        return self._data.draw(st.lists(st.sampled_from(of_it), min_size=1, unique=True))

    def _mention(self) -> tuple[int, int]:
        mentions = [
            (number, mention.start)
            for number in self.ids
            for mention in self._library.articles.article(number).mentions
        ]
        if not mentions:
            raise ReaderError("Nothing is marked.")
        return self._data.draw(st.sampled_from(mentions))

    def _split(self) -> Proposal:
        if self._data.draw(st.booleans()):
            number, start = self._mention()
            return self._propose.split_mentions(number, [start], self._target())
        [entity] = self._entities(1, 1)
        return self._propose.split_articles(entity, self._some_articles(entity), self._target())

    def _remove(self) -> Proposal:
        how = self._data.draw(st.sampled_from(("here", "in articles", "everywhere")))
        if how == "here":
            number, start = self._mention()
            return self._propose.remove_mentions(number, [start])
        about = self._entities(1)
        return self._propose.remove(about, self._some_articles(about[0]) if how == "in articles" else [])

    def _places(self, text: str, least: int) -> list[tuple[int, int, int]]:
        found = [(one.article_id, one.start, one.end) for one in self._propose.occurrences(text)]
        if len(found) < least:
            raise ReaderError("It stands nowhere.")
        return self._data.draw(st.lists(st.sampled_from(found), min_size=least, unique=True)) if found else []

    def _mark(self) -> Proposal:
        return self._propose.mark(self._places(self._data.draw(st.sampled_from(TEXTS)), 1), self._target())

    def _watch(self) -> Proposal:
        text = self._data.draw(st.sampled_from(TEXTS))
        return self._propose.watch(text, self._target(), self._places(text, 0))

    def _article(self) -> int:
        return self._data.draw(st.sampled_from(self.ids))

    def _passage(self, number: int) -> tuple[int, int]:
        text = self._library.articles.article(number).text
        start = self._data.draw(st.integers(0, len(text) - 1))
        return start, self._data.draw(st.integers(start + 1, len(text)))

    def _annotate(self) -> Proposal:
        color, tags = self._data.draw(st.sampled_from(Color)), self._data.draw(st.lists(new_tags, max_size=2))
        subject = self._data.draw(st.sampled_from(Subject))
        number = self._article()
        if subject is Subject.PASSAGE:
            return self._notes.on_passage(number, *self._passage(number), color=color, tags=tags)
        if subject is Subject.ARTICLE:
            return self._notes.on_article(number, "Ask again.", color=color, tags=tags)
        return self._notes.on_entities(self._entities(1, 2), "Who?", color=color, tags=tags)

    def _some_notes(self, asked: NoteQuery | None = None) -> list[int]:
        known = self._library.notes.ids(asked or NoteQuery()).tolist()
        if not known:
            raise ReaderError("There is no note.")
        return self._data.draw(st.lists(st.sampled_from(known), min_size=1, max_size=3, unique=True))

    def _place(self) -> tuple[int, int, int]:
        note = self._library.notes.note(self._some_notes(NoteQuery(subjects=(Subject.PASSAGE,)))[0])
        return note.id, *self._passage(note.article_id or 0)

    def _tags(self) -> list[str]:
        return self._data.draw(st.lists(st.sampled_from(TAGS), min_size=1, max_size=2))

    def _subjects(self) -> dict[str, list[int]]:
        notes = self._some_notes() if self._library.notes.counts().notes else []
        entities = self._entities(0, 2) if self._library.entities.entities() else []
        return {"articles": [self._article()], "notes": notes, "entities": entities}

    def _revise(self) -> Proposal:
        tags = self._data.draw(st.one_of(st.none(), st.lists(new_tags, max_size=3)))
        return self._notes.revise(self._some_notes(), text=self._data.draw(new_names), tags=tags)

    def _untag(self) -> Proposal:
        if self._data.draw(st.booleans()):
            return self._notes.delete_tag(self._tags()[0])
        return self._notes.untag(self._tags(), **self._subjects())

    def _edit(self) -> Proposal:
        numbers = self._data.draw(st.lists(st.sampled_from(self.ids), min_size=1, unique=True))
        field, values = self._data.draw(st.sampled_from(list(VALUES.items())))
        return self._propose.edit([(number, field, self._data.draw(st.sampled_from(values))) for number in numbers])


# --- what is compared ---


class View:
    """What a window shows of a library: each article with its names, and the card and tags of each entity."""

    def __init__(self, library: Library, ids: Iterable[int], entity_ids: Iterable[int]) -> None:
        self.articles = [open_article(number, "")(library) for number in ids]
        self.cards = {number: card_if_there(number)(library) for number in entity_ids}
        there = [number for number, card in self.cards.items() if card]
        self.tags = {number: library.notes.tags_of_entity(number) for number in there}


def rows_of(opened: OpenArticle, new: int | None) -> object:
    """Return what is marked in an article, and the names beside it in their order."""
    called = {NEW: new}
    article = opened.article
    return (
        (article.title, article.title_derived, article.published, article.source),
        [(one.start, one.end, one.kind, called.get(one.entity_id, one.entity_id)) for one in opened.article.mentions],
        [(called.get(row.id, row.id), row.kind, row.name, row.mentions) for row in opened.entities],
    )


def notes_of(article: Article, verb: Verb, before: Article) -> object:
    """Return the notes and tags of an article, but for when they were written.

    Where a title is edited, those notes that were not in the body before are left out.
    """
    first = len(before.text) - len(before.body)
    passages = (note for note in before.notes if note.subject is Subject.PASSAGE)
    elsewhere = {note.id for note in passages if note.start is None or note.start < first}
    left_out = elsewhere if verb is Verb.EDIT else set()
    return article.tags, [note_values(note) for note in article.notes if note.id not in left_out]


def note_values(note: Note) -> tuple[object, ...]:
    return note.subject, note.start, note.end, note.quote, note.text, note.color, note.tags


def made_by(before: View, after: View) -> int | None:
    """Return the id of the entity that a decision has made."""
    known = {row.id for opened in before.articles for row in opened.entities}
    found = {row.id for opened in after.articles for row in opened.entities} - known
    return next(iter(found), None)


@pytest.mark.parametrize("verb", Verb)
@settings(
    max_examples=max(int(os.environ.get("ENTITY_READER_EXAMPLES", "30")) // 6, 1),
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
@given(data=st.data())
def test_what_is_shown_first_is_what_is_read_afterwards(verb: Verb, data: st.DataObject) -> None:
    with TemporaryDirectory() as folder, Library.create(Path(folder, "a.library")) as library:
        add(library, *data.draw(st.lists(articles(), min_size=1, max_size=3)))
        chooser = Chooser(library, data)
        for earlier in data.draw(st.lists(st.sampled_from(EARLIER[verb]), max_size=2)):
            decide(library, chooser, earlier)
        try:
            proposal = chooser.proposal(verb)
        except ReaderError:  # nothing there of which this could be said
            return
        entities = library.entities.entities()
        entity_ids = [entity.id for entity in entities]
        before = View(library, chooser.ids, entity_ids)
        optimistic = OptimisticView()
        optimistic.expect(proposal)
        library.decisions.decide(proposal.decision)
        after = View(library, chooser.ids, entity_ids)
        new = made_by(before, after)
        for was, now in () if takes(proposal, entities) else zip(before.articles, after.articles, strict=True):
            shown_first = optimistic.article(was)
            assert rows_of(shown_first, new) == rows_of(now, new)
            assert notes_of(shown_first.article, verb, was.article) == notes_of(now.article, verb, was.article)
        for number, tags in before.tags.items() if isinstance(verb_of(proposal.decision), NoteVerb) else ():
            assert optimistic.tags(number, tags) == after.tags[number]
        for number, card in before.cards.items():
            shown, there = optimistic.card(card), after.cards[optimistic.entity_id(number) or number]
            if number in proposal.entity_ids and len(proposal.entity_ids) == 1:
                assert (shown is None) == (there is None)
            if shown and there:
                assert known_at_once(proposal, shown) == known_at_once(proposal, there)


def takes(proposal: Proposal, entities: Iterable[Entity]) -> bool:
    """Whether a decision makes an entity of another kind than one of the same name."""
    made = proposal.to if proposal.to and proposal.to.id == NEW else None
    return made is not None and made.name.casefold() in {entity.name.casefold() for entity in entities}


def known_at_once(proposal: Proposal, card: Card) -> object:
    """Return what a card says for sure before a decision is written."""
    entity, others = card.entity, card.often_with
    if proposal.article_ids or proposal.places or proposal.to:
        return entity.name, entity.kind
    if entity.id in proposal.became.values():
        return entity
    return entity, sorted((other.entity_id, other.kind, other.name) for other in others)


def decide(library: Library, chooser: Chooser, verb: Verb) -> None:
    try:
        library.decisions.decide(chooser.proposal(verb).decision)
    except ReaderError:
        return


# --- what was shown otherwise once ---


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.create(tmp_path / "a.library") as library:
        bar = LinkedEntity("Gong Bar", Kind.ORGANIZATION, ())
        add(library, reading("A", "The Gong Bar. Gong Zheng, or gong.", bar, person("Gong Zheng")))
        yield library


def shown_and_read(library: Library, proposal: Proposal) -> tuple[object, object]:
    [article_id] = library.articles.ids(ArticleQuery())
    optimistic, was = OptimisticView(), open_article(article_id, "")(library)
    optimistic.expect(proposal)
    library.decisions.decide(proposal.decision)
    now = open_article(article_id, "")(library)
    return rows_of(optimistic.article(was), None), rows_of(now, None)


def test_a_watched_name_is_not_shown_in_a_longer_one(library: Library) -> None:
    gong = next(one.id for one in library.entities.entities() if one.name == "Gong Zheng")
    shown, read = shown_and_read(library, library.proposals.watch("Gong", Target(gong)))
    assert shown == read


def test_a_new_name_is_shown_as_whom_it_means_already(library: Library) -> None:
    target = Target(kind=Kind.PERSON, name="GONG ZHENG")
    shown, read = shown_and_read(library, library.proposals.watch("gong", target))
    assert shown == read


def test_a_new_name_is_shown_as_whom_it_means_since_its_kind_was_changed(library: Library) -> None:
    gong = next(one.id for one in library.entities.entities() if one.name == "Gong Zheng")
    library.decisions.decide(library.proposals.retype([gong], Kind.PLACE).decision)
    target = Target(kind=Kind.PLACE, name="Gong Zheng")
    shown, read = shown_and_read(library, library.proposals.watch("gong", target))
    assert shown == read
    assert [one.id for one in library.entities.entities() if one.name == "Gong Zheng"] == [gong]


def test_a_name_in_other_capitals_is_shown_as_no_alias(library: Library) -> None:
    gong = next(one.id for one in library.entities.entities() if one.name == "Gong Zheng")
    proposal = library.proposals.rename(gong, "GONG ZHENG")
    library.decisions.decide(proposal.decision)
    assert proposal.after == library.entities.entity(gong)
