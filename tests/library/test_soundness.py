"""Whatever happens to a library in whatever order, its counts are those of its mentions."""

import os
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, multiple, rule

from reader.errors import ReaderError
from reader.library import Library
from reader.model import ArticleQuery, Changes, Field
from tests.library.newsroom import MONDAY, Ready, described, in_other_bytes, person, place, reading, state

NAMES = (
    person("Gong Zheng", "Gong"),
    person("GONG ZHENG"),
    described(person("Xi Jinping"), "President"),
    person("Washington"),
    place("Washington"),
    place("Shanghai", "the city"),
    place("The U.S."),
    place("US"),
)

WORDS = st.sampled_from(["Gong", "the city", "government", "上海", "naïve", "😀", "Gongs"])

EDITS: tuple[tuple[Field, str | None], ...] = (
    *((Field.DATE, value) for value in ("2023-04-03", "2020-01-01", "", None)),
    *((Field.SOURCE, value) for value in ("A", "C", "", None)),
    (Field.AUTHOR, "Somebody"),
)


@st.composite
def readings(draw: st.DrawFn) -> Ready:
    kinds = draw(st.lists(st.sampled_from(NAMES), max_size=4, unique_by=lambda name: name.name.lower()))
    parts = draw(st.permutations([*(name.name for name in kinds), *draw(st.lists(WORDS, max_size=3))]))
    title, source = draw(st.sampled_from(["One", "Two", "Three"])), draw(st.sampled_from(["", "A", "B"]))
    day = draw(st.sampled_from([None, MONDAY, date(2020, 1, 1)]))
    made = without_overlaps(reading(title, ". ".join(parts), *kinds, published=day, source=source))
    return draw(st.sampled_from([made, in_other_bytes(made, "utf-16"), in_other_bytes(made, "utf-8-sig")]))


def without_overlaps(made: Ready) -> Ready:
    file, draft, read = made
    taken: set[int] = set()
    kept = []
    for entity in read.entities:
        free = tuple(span for span in entity.mentions if not taken.intersection(range(*span)))
        taken.update(offset for span in free for offset in range(*span))
        kept.append(replace(entity, mentions=free))
    return file, draft, replace(read, entities=tuple(kept))


class SoundLibrary(RuleBasedStateMachine):
    """A library to which anything may happen."""

    articles = Bundle("articles")

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.clock = 1_700_000_000.0
        self.library = Library.open(Path(self.folder.name, "a.library"), create=True, now=lambda: self.clock)
        self.expected: dict[int, Ready] = {}
        self.made: dict[int, Ready] = {}
        self.imported = 0

    def teardown(self) -> None:
        self.library.close()
        self.folder.cleanup()

    def follow(self, changes: Changes) -> None:
        """Know articles by the ids that they have now."""
        for was, now in changes.moved:
            self.made[now] = self.made.pop(was)

    def look(self) -> None:
        self.expected = {number: self.made[number] for number in self.library.articles.ids(ArticleQuery())}

    @rule(target=articles, made=st.lists(readings(), max_size=4))
    def add(self, made: Sequence[Ready]) -> object:
        import_id = self.imported = self.library.imports.begin("random")
        outcomes = self.library.imports.add(import_id, made)
        self.library.imports.finish(import_id)
        self.library.upkeep.store_large()
        numbers = [outcome.article_id for outcome in outcomes if outcome.article_id is not None]
        for outcome, one in zip(outcomes, made, strict=True):
            assert outcome.article_id is not None
            if outcome.status == "added":
                assert outcome.article_id not in self.made
                self.made[outcome.article_id] = one
        self.look()
        return multiple(*numbers)

    @rule(numbers=st.lists(articles, max_size=3))
    def delete(self, numbers: list[int]) -> None:
        there = set(numbers) & set(self.expected)
        assert self.library.articles.delete(numbers).articles == there
        assert set(self.expected) - there == set(self.library.articles.ids(ArticleQuery()))
        self.look()

    @rule(numbers=st.lists(articles, max_size=3))
    def restore(self, numbers: list[int]) -> None:
        changes = self.library.articles.restore(numbers)
        self.follow(changes)
        before = set(self.expected)
        self.look()
        assert changes.articles == set(self.expected) - before

    @rule(number=articles)
    def delete_and_restore(self, number: int) -> None:
        before = state(self.library.path)
        restored = self.library.articles.restore(self.library.articles.delete([number]).articles)
        assert restored.articles <= {number}
        assert state(self.library.path) == before

    @rule(number=articles, value=st.booleans())
    def star(self, number: int, value: bool) -> None:
        self.library.articles.set_starred([number], value)
        self.library.articles.set_unread([number], value)

    @rule(number=articles, made=readings())
    def update(self, number: int, made: Ready) -> None:
        if number not in self.expected:
            return
        _, draft, read = made
        moved = self.library.articles.update(number, draft, read).articles - {number}
        file, *_ = self.made.pop(number)
        for place_now in moved or {number}:
            self.made[place_now] = file, draft, read
        self.look()

    @rule(target=articles, number=articles, change=st.sampled_from(EDITS))
    def edit(self, number: int, change: tuple[Field, str | None]) -> object:
        try:
            proposal = self.library.proposals.edit([(number, *change)])
        except ReaderError:  # it is not there, or is so already
            return multiple()
        changes = self.library.decisions.decide(proposal.decision)
        self.follow(changes)
        self.look()
        return multiple(*(now for _, now in changes.moved))

    @rule(back=st.integers(min_value=0, max_value=5))
    def undo_redo_undo(self, back: int) -> None:
        import_id = self.imported - back
        if import_id < 1:
            return
        first = state(self.library.path)
        undone = self.library.imports.undo(import_id)
        without = state(self.library.path)
        redone = self.library.imports.redo(import_id)
        self.follow(redone)
        if redone.articles == undone.articles:
            assert state(self.library.path) == first
        self.library.imports.undo(import_id)
        if redone.articles == undone.articles:
            assert state(self.library.path) == without
        self.look()

    @rule(back=st.integers(min_value=0, max_value=5))
    def redo(self, back: int) -> None:
        if back < self.imported:
            self.follow(self.library.imports.redo(self.imported - back))
            self.look()

    @rule()
    def a_day_goes_by(self) -> None:
        self.clock += timedelta(days=1).total_seconds()

    @invariant()
    def it_is_sound(self) -> None:
        assert self.library.check() == []

    @invariant()
    def it_counts_what_it_was_given(self) -> None:
        articles: dict[int, set[int]] = {}
        mentions: dict[int, int] = {}
        for number, (_, _, read) in self.expected.items():
            spans = {span for entity in read.entities for span in entity.mentions}
            assert {(one.start, one.end) for one in self.library.articles.article(number).mentions} == spans
            for one in self.library.articles.article(number).mentions:
                articles.setdefault(one.entity_id, set()).add(number)
                mentions[one.entity_id] = mentions.get(one.entity_id, 0) + 1
        counted = {entity.id: (entity.articles, entity.mentions) for entity in self.library.entities.entities()}
        assert counted == {number: (len(found), mentions[number]) for number, found in articles.items()}
        assert self.library.articles.counts().articles == len(self.expected)


EXAMPLES = int(os.environ.get("ENTITY_READER_EXAMPLES", "10"))
TestSoundLibrary = SoundLibrary.TestCase
TestSoundLibrary.settings = settings(max_examples=EXAMPLES, stateful_step_count=20, deadline=None)
