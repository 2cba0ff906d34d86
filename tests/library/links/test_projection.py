"""Whatever is decided, undone, read again and imported in whatever order: links follow from mentions and decisions."""

from __future__ import annotations

import os
import re
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from reader.errors import ReaderError
from reader.library import Library
from reader.library.identity import decision_log
from reader.library.links.projection import load_readings
from reader.library.store.article_record import ArticleReading
from reader.model import ArticleDraft, ArticleQuery, Kind, LinkedEntity, Reading
from reader.model.decision import Proposal, Target, Verb
from reader.verbs import verb_of
from tests.library.newsroom import Ready, add, described, export_decisions, person, place, reading, state
from tests.library.test_soundness import without_overlaps

NAMES = (
    person("Gong Zheng", "Gong"),
    described(person("Zheng Gong", "Gong"), "Mayor"),
    person("Gong"),
    place("Gong"),
    LinkedEntity("Gong Bar", Kind.ORGANIZATION, ()),
    place("Shanghai", "the city"),
    place("The City"),
    person("Shanghai"),
    LinkedEntity("Monday", Kind.DATE, ()),
    LinkedEntity("Shanghai", Kind.DATE, ()),
)
TEXTS = ("Gong Zheng", "Gong", "Zheng", "the city", "Gong Bar", "Bar", "Shanghai", "Monday", "naïve")
KINDS = (Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE, Kind.DATE)

names = st.sampled_from(("Gong", "Gong Zheng", "Shanghai", "New Name", "龚正"))
kinds = st.sampled_from(KINDS)
texts = st.sampled_from(TEXTS)


@st.composite
def articles(draw: st.DrawFn) -> Ready:
    words = draw(st.lists(texts, min_size=1, max_size=6))
    said = draw(st.lists(st.sampled_from(NAMES), max_size=4, unique_by=lambda name: (name.kind, name.name.lower())))
    return without_overlaps(reading(draw(st.sampled_from("ABCD")), ". ".join(words), *said, published=None))


_FILES = "JOIN article_file USING (article_id) JOIN source_file ON source_file.id = file_id"
_DUMP = {
    "mentions": f"""
        SELECT digest, start, mention.end, mention.kind, name.text, key_kind, entity.form, made FROM mention
        JOIN name ON name.id = name_id JOIN entity ON entity.id = entity_id
        {_FILES}""",
    "aliases": """
        SELECT key_kind, entity.form, made, text, n_named, n_alias, n_given FROM alias
        JOIN name ON name.id = name_id JOIN entity ON entity.id = entity_id""",
    "entities": "SELECT key_kind, form, made, kind, called, n_articles, n_mentions FROM entity",
    "descriptions": f"""
        SELECT digest, key_kind, entity.form, made, start, text FROM description
        JOIN entity ON entity.id = entity_id {_FILES}""",
    "kinds": "SELECT form, kind, n FROM read_kind",
    "apart": f"SELECT digest FROM read_apart {_FILES}",
}


def dump(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return all that follows from what was read and decided, without ids."""
    with closing(sqlite3.connect(path)) as connection:
        return {name: sorted(connection.execute(sql).fetchall(), key=repr) for name, sql in _DUMP.items()}


def without_the_log(path: Path) -> dict[str, list[tuple[object, ...]]]:
    return {name: rows for name, rows in state(path).items() if name not in ("decision", "meta", "reading")}


class Corrections(RuleBasedStateMachine):
    """A library about which anything may be decided."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name, "a.library")
        self.library = Library.open(self.path, create=True)
        self.other = Library.open(self.path)  # looks on while the first one writes
        self.empty = without_the_log(self.path)

    def teardown(self) -> None:
        try:
            self.as_a_new_library_with_the_same_decisions()
            while self.library.history.state().undo:
                self.library.history.undo()
            assert self.library.check() == []
            assert without_the_log(self.path) == self.empty
        finally:
            self.other.close()
            self.library.close()
            self.folder.cleanup()

    # --- what it is about ---

    def ids(self) -> list[int]:
        return list(self.library.articles.ids(ArticleQuery()))

    def some_entities(self, data: st.DataObject, least: int, most: int = 3) -> list[int]:
        known = [entity.id for entity in self.library.entities.entities()]
        return data.draw(st.lists(st.sampled_from(known), min_size=least, max_size=most, unique=True))

    def target(self, data: st.DataObject) -> Target:
        if data.draw(st.booleans()) and self.library.entities.entities():
            return Target(self.some_entities(data, 1, 1)[0])
        return Target(kind=data.draw(kinds), name=data.draw(names))

    def decide(self, propose: Callable[[], Proposal]) -> None:
        proposal = propose()
        gone = {number for number, _ in self.library.decisions.decide(proposal.decision).became}
        if proposal.decision.verb is Verb.MERGE:
            assert proposal.after is not None
            after = self.library.entities.entity(proposal.after.id)
            assert gone == set(proposal.became)
            assert after.name == proposal.after.name
            if not self.some_are_about_articles():  # what they say of one may then hold of the other
                expected = proposal.after.articles, proposal.after.mentions
                assert (after.articles, after.mentions) == expected

    def some_are_about_articles(self) -> bool:
        return any(
            verb_of(line.decision).name_to_watch(line.decision) or verb_of(line.decision).identities(line.decision)
            for line in self.library.decisions.lines()
            if not line.undone
        )

    # --- articles ---

    @rule(made=st.lists(articles(), min_size=1, max_size=3))
    def add(self, made: list[Ready]) -> None:
        add(self.library, *made)

    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        if ids := self.ids():
            self.library.articles.delete([data.draw(st.sampled_from(ids))])

    @rule()
    def empty_the_bin(self) -> None:
        self.library.bin.empty()

    @rule(data=st.data(), other=articles(), tagger=st.sampled_from(["another 1", "another 2"]))
    def read_again(self, data: st.DataObject, other: Ready, tagger: str) -> None:
        """Let a tagger read in an article what it finds of the names of another one."""
        for number in self.library.retag.next(tagger, 2):
            article = self.library.articles.article(number)
            _, _, read = without_overlaps(reading(article.title, article.body, *other[2].entities))
            self.library.retag.replace({number: Reading(read.entities, "", tagger)})

    # --- decisions ---

    @rule(data=st.data(), name=names)
    def rename(self, data: st.DataObject, name: str) -> None:
        if self.library.entities.entities():
            self.decide(lambda: self.library.proposals.rename(self.some_entities(data, 1, 1)[0], name))

    @rule(data=st.data(), kind=kinds)
    def retype(self, data: st.DataObject, kind: Kind) -> None:
        if self.library.entities.entities():
            self.decide(lambda: self.library.proposals.retype(self.some_entities(data, 1), kind))

    @rule(data=st.data(), name=names)
    def merge(self, data: st.DataObject, name: str) -> None:
        if len(self.library.entities.entities()) > 1:
            self.decide(lambda: self.library.proposals.merge(self.some_entities(data, 2), name))

    @rule(data=st.data())
    def split_or_remove_mentions(self, data: st.DataObject) -> None:
        ids = [number for number in self.ids() if self.library.articles.article(number).mentions]
        if ids:
            article = self.library.articles.article(data.draw(st.sampled_from(ids)))
            starts = [data.draw(st.sampled_from([mention.start for mention in article.mentions]))]
            if data.draw(st.booleans()):
                target = self.target(data)
                self.decide(lambda: self.library.proposals.split_mentions(article.id, starts, target))
            else:
                self.decide(lambda: self.library.proposals.remove_mentions(article.id, starts))

    @rule(data=st.data(), everywhere=st.booleans())
    def split_or_remove(self, data: st.DataObject, everywhere: bool) -> None:
        if not self.library.entities.entities():
            return
        [entity] = self.some_entities(data, 1, 1)
        of_it = list(self.library.articles.ids(ArticleQuery(entity_ids=(entity,))))
        some = data.draw(st.lists(st.sampled_from(of_it), min_size=1, unique=True))
        if data.draw(st.booleans()):
            self.decide(lambda: self.library.proposals.remove([entity], [] if everywhere else some))
        else:
            target = self.target(data)
            self.decide(lambda: self.library.proposals.split_articles(entity, some, target))

    @rule(data=st.data(), text=texts)
    def watch_or_mark(self, data: st.DataObject, text: str) -> None:
        places = [(one.article_id, one.start, one.end) for one in self.library.proposals.occurrences(text)]
        some = data.draw(st.lists(st.sampled_from(places), unique=True, max_size=2)) if places else []
        target, here = self.target(data), data.draw(st.booleans())
        if some and here:
            self.decide(lambda: self.library.proposals.mark(some, target))
        else:
            self.decide(lambda: self.library.proposals.watch(text, target, some))

    # --- taking back ---

    @rule(steps=st.integers(1, 4))
    def undo_and_redo(self, steps: int) -> None:
        """Undo and redo are exact, but for the ids of what only decisions have made."""
        before = dump(self.path)
        done = 0
        while self.library.history.state().undo and done < steps:
            self.library.history.undo()
            done += 1
        for _ in range(done):
            self.library.history.redo()
        assert dump(self.path) == before

    @rule(steps=st.integers(1, 3))
    def undo(self, steps: int) -> None:
        for _ in range(steps):
            self.library.history.undo()

    @rule()
    def redo(self) -> None:
        self.library.history.redo()

    @precondition(lambda self: self.library.decisions.lines())
    @rule(data=st.data())
    def take_back_or_do_again(self, data: st.DataObject) -> None:
        line = data.draw(st.sampled_from(self.library.decisions.lines()))
        do = self.library.decisions.redo if line.undone else self.library.decisions.undo
        if line.obstacle:
            with pytest.raises(ReaderError, match=re.escape(line.obstacle)):
                do(line.id)
        else:
            do(line.id)

    @rule(data=st.data(), name=names)
    def decide_and_undo_exactly(self, data: st.DataObject, name: str) -> None:
        first, dumped, exactly = without_the_log(self.path), dump(self.path), not self.library.decisions.count()
        before = len(self.library.decisions.lines())
        self.rename(data, name)
        self.watch_or_mark(data, data.draw(texts))
        self.merge(data, name)
        self.split_or_remove_mentions(data)
        taken = self.library.decisions.lines()[: len(self.library.decisions.lines()) - before]
        for _ in taken:
            self.library.history.undo()
        assert dump(self.path) == dumped
        if exactly:  # what only decisions have made may get another id
            assert without_the_log(self.path) == first

    # --- what holds ---

    @invariant()
    def it_is_sound(self) -> None:
        assert self.library.check() == []

    @invariant()
    def what_follows_from_the_log_is_the_same_however_it_was_come_to(self) -> None:
        for library in (self.library, self.other):
            with library._database.read() as connection:
                assert decision_log.current(connection) == decision_log.fold_log(
                    connection, decision_log.in_force(connection)
                )

    def as_a_new_library_with_the_same_decisions(self) -> None:
        path, ids = Path(self.folder.name, "b.library"), self.ids()
        with Library.open(path, create=True) as fresh:
            with self.library._database.read() as connection:
                readings = load_readings(connection, ids)
            file = Path(self.folder.name, "names.jsonl")
            exported = export_decisions(self.library, file)
            assert fresh.exchange.adopt(file).applied == exported
            add(fresh, *sorted((self.ready(read) for read in readings), key=lambda one: one[0].digest))
            assert fresh.check() == []
        assert dump(path) == dump(self.path)
        path.unlink()

    def ready(self, read: ArticleReading) -> Ready:
        article = self.library.articles.article(read.id)
        draft = ArticleDraft(article.title, article.body)
        return self.library.articles.original(read.id), draft, Reading(read.entities)


EXAMPLES = int(os.environ.get("ENTITY_READER_EXAMPLES", "12"))
TestDeciding = Corrections.TestCase
TestDeciding.settings = settings(
    max_examples=EXAMPLES, stateful_step_count=15, deadline=None, suppress_health_check=list(HealthCheck)
)
