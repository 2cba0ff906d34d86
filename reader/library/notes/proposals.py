"""Notes and tags before they are decided: each says in words why it makes no sense where it makes none.

proposal = library.note_proposals.on_passage(article_id, 5, 10, color=Color.SAGE, text="Who says so?")
library.decisions.decide(proposal.decision)
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from reader.errors import NotFoundError, ReaderError, UnchangedError
from reader.library.decisions.jsonl import LONGEST_NOTE
from reader.library.decisions.proposals import identities_of, ref_of
from reader.library.entities import entities
from reader.library.notes import loader
from reader.library.store.article_record import moment, storable
from reader.library.store.database import Database, column, json_list, rows
from reader.model import Color, Note, Subject, Tag, article_text
from reader.model.decision import NEW, Anchor, Decision, Proposal, Verb
from reader.phrase import phrase
from reader.text import tag_name
from reader.verbs.phrases import imperative

_TEXT = "SELECT title, body FROM shown_text WHERE id = ?"
_TITLE = "SELECT title FROM article WHERE id = ?"
_MARKS = "SELECT id, mark FROM note WHERE id IN (SELECT value FROM json_each(?))"
_LONGEST_CALLED = 200  # code points of what notes are called in the history
_SOON = moment(0)  # of a note that is not written yet: the time is told when it is


class NoteProposals:
    """What could be noted and tagged in one library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # --- notes ---

    def on_passage(
        self,
        article_id: int,
        start: int,
        end: int,
        *,
        text: str = "",
        color: Color = Color.APRICOT,
        tags: Sequence[str] = (),
    ) -> Proposal:
        """Highlight a passage, code points of `Article.text`, or write a note on it."""
        with self._database.read() as connection:
            anchor = _anchor(connection, article_id, start, end)
            decision = Decision(Verb.ANNOTATE, anchors=(anchor,), **_note_fields(text, color, tags))
            note = _new_note(connection, decision, Subject.PASSAGE)
            note = replace(note, article_id=article_id, start=start, end=end, quote=anchor.quote)
            return _proposal(decision, [note], articles=(article_id,))

    def on_article(
        self, article_id: int, text: str, *, color: Color = Color.NONE, tags: Sequence[str] = ()
    ) -> Proposal:
        """Write a note on an article."""
        with self._database.read() as connection:
            about = identities_of(connection, article_id)
            called = _title_of(connection, article_id)
            decision = Decision(Verb.ANNOTATE, name=called, articles=(about,), **_note_fields(_text(text), color, tags))
            note = replace(_new_note(connection, decision, Subject.ARTICLE), article_id=article_id)
            return _proposal(decision, [note], articles=(article_id,))

    def on_entities(
        self, entity_ids: Sequence[int], text: str, *, color: Color = Color.NONE, tags: Sequence[str] = ()
    ) -> Proposal:
        """Write a note on an entity, or on a pair of them."""
        numbers = tuple(dict.fromkeys(entity_ids))
        if len(numbers) not in (1, 2):
            raise ReaderError(phrase("A note is on one name, or on two."))
        with self._database.read() as connection:
            refs = tuple(ref_of(connection, number) for number in numbers)
            decision = Decision(Verb.ANNOTATE, refs, **_note_fields(_text(text), color, tags))
            note = _new_note(connection, decision, Subject.ENTITY if len(refs) == 1 else Subject.PAIR)
            note = replace(note, entities=tuple(entities.by_id(connection, number) for number in numbers))
            return _proposal(decision, [note])

    def revise(
        self,
        note_ids: Sequence[int],
        *,
        text: str | None = None,
        color: Color | None = None,
        tags: Sequence[str] | None = None,
    ) -> Proposal:
        """Let notes say something else, or have another colour or just these tags; what is None stays."""
        with self._database.read() as connection:
            notes = _load(connection, note_ids)
            new = None if text is None else storable(text.strip())
            wanted = None if tags is None else tuple(_tags(connection, tags) if tags else ())
            revised = [_revise(note, new, color, wanted) for note in notes]
            changed = [(was, now) for was, now in zip(notes, revised, strict=True) if was != now]
            if not changed:
                raise UnchangedError(phrase("There is nothing to change: it says so already."))
            _refuse_empty(now for _, now in changed)
            decision = _about(connection, Verb.REVISE, [was for was, _ in changed], text=new, color=color)
            come, go = _tag_difference([was for was, _ in changed], wanted)
            return _proposal(replace(decision, tags=come, untags=go), [now for _, now in changed])

    def place(self, note_id: int, start: int, end: int) -> Proposal:
        """Put a note on another passage of its article, such as one that has lost its place."""
        with self._database.read() as connection:
            note = loader.load_one(connection, note_id)
            if note.subject is not Subject.PASSAGE or note.article_id is None:
                raise ReaderError(phrase("Only a note on a passage can be placed in a text."))
            anchor = _anchor(connection, note.article_id, start, end)
            decision = replace(_about(connection, Verb.PLACE, [note]), anchors=(anchor,))
            return _proposal(decision, [replace(note, start=start, end=end, quote=anchor.quote)])

    def erase(self, note_ids: Sequence[int]) -> Proposal:
        """Delete notes."""
        with self._database.read() as connection:
            notes = _load(connection, note_ids)
            return _proposal(_about(connection, Verb.ERASE, notes), notes)

    # --- tags ---

    def tag(
        self,
        tags: Sequence[str],
        *,
        articles: Sequence[int] = (),
        entities: Sequence[int] = (),
        notes: Sequence[int] = (),
    ) -> Proposal:
        """Give articles, entities and notes tags, new ones among them, beside those that they have."""
        with self._database.read() as connection:
            given = _tags(connection, tags)
            subjects = _Subjects(connection, articles, entities, notes)
            after = [replace(note, tags=_with_tags(note.tags, given)) for note in subjects.notes]
            return subjects.proposal(Verb.TAG, given, after)

    def untag(
        self,
        tags: Sequence[str],
        *,
        articles: Sequence[int] = (),
        entities: Sequence[int] = (),
        notes: Sequence[int] = (),
    ) -> Proposal:
        """Take tags from articles, entities and notes."""
        with self._database.read() as connection:
            taken = _known_tags(connection, tags)
            keys = {tag_name.key(tag.name) for tag in taken}
            subjects = _Subjects(connection, articles, entities, notes)
            left = [
                replace(note, tags=tuple(tag for tag in note.tags if tag_name.key(tag.name) not in keys))
                for note in subjects.notes
            ]
            return subjects.proposal(Verb.UNTAG, taken, left)

    def delete_tag(self, tag: str) -> Proposal:
        """Take a tag from all that has it."""
        with self._database.read() as connection:
            known = _known_tags(connection, [tag])
            return _proposal(Decision(Verb.UNTAG, tags=_names(known)), tags=known)

    def rename_tags(self, tags: Sequence[str], name: str) -> Proposal:
        """Call a tag otherwise, or several by one name, by which they become one; so does a tag that has the name."""
        called = _tag_name(name)
        with self._database.read() as connection:
            known = _known_tags(connection, tags)
            if [tag.name for tag in known] == [called]:
                raise UnchangedError(phrase("The tag is called “{called}” already.", called=called))
            there = loader.tags_by_key(connection, [tag_name.key(called)]).values()
            colors = (tag.color for tag in (*there, *known) if tag.color is not Color.NONE)
            now = Tag(called, next(colors, Color.NONE))
            return _proposal(Decision(Verb.RENAME_TAG, name=called, tags=_names(known)), tags=[now])

    def color_tags(self, tags: Sequence[str], color: Color) -> Proposal:
        """Show tags in a colour."""
        with self._database.read() as connection:
            known = _known_tags(connection, tags)
            if all(tag.color is color for tag in known):
                raise UnchangedError(phrase("There is nothing to change: they have this colour already."))
            now = [replace(tag, color=color) for tag in known]
            return _proposal(Decision(Verb.COLOR_TAG, tags=_names(known), color=color), tags=now)


class _Subjects:
    """What is to be tagged: articles, entities and notes, by their ids."""

    def __init__(
        self, connection: Connection, articles: Sequence[int], entities: Sequence[int], notes: Sequence[int]
    ) -> None:
        self._connection = connection
        self._articles, self._entities = tuple(dict.fromkeys(articles)), tuple(dict.fromkeys(entities))
        self.notes = _load(connection, notes) if notes else []
        if not (articles or entities or notes):
            raise ReaderError(phrase("Nothing is chosen that could be tagged."))

    def proposal(self, verb: Verb, tags: Sequence[Tag], after: Sequence[Note]) -> Proposal:
        connection, one = self._connection, self._articles[:1] if len(self._articles) == 1 else ()
        decision = Decision(
            verb,
            tuple(ref_of(connection, number) for number in self._entities),
            name="".join(_title_of(connection, number) for number in one),
            articles=tuple(identities_of(connection, number) for number in self._articles),
            notes=_marks(connection, self.notes),
            tags=_names(tags),
        )
        proposal = _proposal(decision, after, tags, self._articles)
        return replace(proposal, entity_ids=self._entities)


def _proposal(
    decision: Decision, notes: Sequence[Note] = (), tags: Sequence[Tag] = (), articles: Sequence[int] = ()
) -> Proposal:
    there = {*articles, *(note.article_id for note in notes if note.article_id is not None)}
    return Proposal(
        decision,
        imperative(decision),
        0,
        len(there),
        article_ids=tuple(articles),
        notes=tuple(notes),
        tags=tuple(tags),
    )


def _anchor(connection: Connection, article_id: int, start: int, end: int) -> Anchor:
    from reader.text.anchor import anchor  # brings rapidfuzz, which no start waits for

    identities = identities_of(connection, article_id)
    [[title, body]] = rows(connection, _TEXT, article_id)
    text = article_text(title, body)
    if not 0 <= start < end <= len(text) or not text[start:end].strip():
        raise ReaderError(phrase("There are no words in this passage that a note could be on."))
    before = len(text) - len(body)
    if start < before and end > len(title):
        raise ReaderError(phrase("A note is on words of the title or of the text, not of both."))
    return anchor(identities, title, body, (start, end))


def _note_fields(text: str, color: Color, tags: Sequence[str]) -> dict[str, Any]:
    """Return the fields of a decision that say what a note says."""
    if not text and color is Color.NONE:
        raise ReaderError(phrase("A note needs a text, a highlight a colour."))
    if len(text) > LONGEST_NOTE:
        raise ReaderError(
            phrase("A note has room for {n} characters; this one has {length}.", n=LONGEST_NOTE, length=len(text))
        )
    named = {tag_name.key(tag): tag for tag in map(_tag_name, tags)}
    return {"text": storable(text.strip()) or None, "color": color, "tags": tuple(named.values())}


def _text(text: str) -> str:
    if not text.strip():
        raise ReaderError(phrase("This note says nothing."))
    return text


def _refuse_empty(notes: Iterable[Note]) -> None:
    for note in notes:
        if not note.text and (note.subject is not Subject.PASSAGE or note.color is Color.NONE):
            raise ReaderError(phrase("This note would say nothing. Delete it, or write something."))
        if len(note.text) > LONGEST_NOTE:
            raise ReaderError(
                phrase(
                    "A note has room for {n} characters; this one has {length}.", n=LONGEST_NOTE, length=len(note.text)
                )
            )


def _new_note(connection: Connection, decision: Decision, subject: Subject) -> Note:
    tags = _tags(connection, decision.tags) if decision.tags else ()
    color = decision.color or Color.NONE
    return Note(NEW, subject, decision.text or "", color, tuple(tags), _SOON, _SOON)


def _revise(note: Note, text: str | None, color: Color | None, tags: tuple[Tag, ...] | None) -> Note:
    return replace(
        note,
        text=note.text if text is None else text,
        color=note.color if color is None else color,
        tags=note.tags if tags is None else tags,
    )


def _tag_difference(notes: Sequence[Note], wanted: Sequence[Tag] | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the tags that come to any of some notes, and those that go, where just these are wanted on each."""
    if wanted is None:
        return (), ()
    come = [tag for tag in wanted if any(tag not in note.tags for note in notes)]
    go = dict.fromkeys(tag for note in notes for tag in note.tags if tag not in wanted)
    return _names(come), _names(go)


def _load(connection: Connection, ids: Sequence[int]) -> list[Note]:
    wanted = list(dict.fromkeys(ids))
    notes = loader.load(connection, wanted)
    if not wanted or len(notes) < len(wanted):
        raise NotFoundError(phrase("This note is no longer in the library."))
    return [notes[number] for number in wanted]


def _about(
    connection: Connection, verb: Verb, notes: Sequence[Note], text: str | None = None, color: Color | None = None
) -> Decision:
    """Return a decision about notes, which says in words what the one is on."""
    called = _on(connection, notes[0]) if len(notes) == 1 else ""
    return Decision(verb, name=called, notes=_marks(connection, notes), text=text, color=color)


def _on(connection: Connection, note: Note) -> str:
    if note.article_id is not None and not note.quote:
        return _title_of(connection, note.article_id)
    return _short(note.quote or " and ".join(entity.name for entity in note.entities))


def _marks(connection: Connection, notes: Sequence[Note]) -> tuple[str, ...]:
    marks = dict(map(tuple, rows(connection, _MARKS, json_list(note.id for note in notes))))
    return tuple(marks[note.id] for note in notes)


def _title_of(connection: Connection, article_id: int) -> str:
    return "".join(map(_short, column(connection, _TITLE, article_id)))


def _short(text: str) -> str:
    """Return a text as a name of one line, such as decisions have."""
    line = " ".join("".join(character for character in text if character.isprintable() or character.isspace()).split())
    return line[:_LONGEST_CALLED]


def _tags(connection: Connection, names: Sequence[str]) -> list[Tag]:
    """Return tags by their names, each as it is if there is one already."""
    named = {tag_name.key(name): Tag(name) for name in map(_tag_name, names)}
    if not named:
        raise ReaderError(phrase("Say which tag."))
    known = {**named, **loader.tags_by_key(connection, named)}
    return [known[key] for key in sorted(known)]


def _known_tags(connection: Connection, names: Sequence[str]) -> list[Tag]:
    known = loader.tags_by_key(connection, [tag_name.key(name) for name in names])
    for name in names:
        if tag_name.key(name) not in known:
            raise NotFoundError(phrase("There is no tag “{name}”.", name=" ".join(name.split())))
    if not known:
        raise ReaderError(phrase("Say which tag."))
    return list(known.values())


def _names(tags: Iterable[Tag]) -> tuple[str, ...]:
    return tuple(tag.name for tag in tags)


def _with_tags(tags: Sequence[Tag], more: Sequence[Tag]) -> tuple[Tag, ...]:
    by_key = {tag_name.key(tag.name): tag for tag in (*more, *tags)}
    return tuple(by_key[key] for key in sorted(by_key))


def _tag_name(name: str) -> str:
    tag = " ".join(name.split())
    if fault := tag_name.fault(tag):
        raise ReaderError(phrase("“{tag}” cannot be a tag: it {fault}.", tag=tag[: tag_name.LONGEST], fault=fault))
    return tag
