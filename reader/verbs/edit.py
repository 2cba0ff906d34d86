"""Fields of articles, such as their dates, are what the user says, whatever their files say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from reader.model import Article, Field, Mention, Note
from reader.model.decision import Decision, Proposal, Scope
from reader.model.decision import Edit as FieldEdit
from reader.phrase import phrase
from reader.text.day_words import day_in_words
from reader.text.field_value import is_value
from reader.text.languages import NAMES
from reader.verbs.decision_verb import DecisionVerb
from reader.verbs.words import listing

_LONGEST = 60  # code points of a title or a value that is quoted
_ORDER = {field: number for number, field in enumerate(Field)}


class Edit(DecisionVerb):
    """The fields of articles are what `edits` say: no entity is touched, but where a title is another."""

    imperative = "{does}"
    past = "{did}"
    noun = phrase("the editing of {edited}")
    edits_articles = True
    least_entities = 0

    def lacks(self, decision: Decision) -> Iterator[str]:
        yield from super().lacks(decision)
        if not decision.edits:
            yield "what it edits"
        for edit in decision.edits:
            if edit.value is not None and not is_value(edit.field, edit.value):
                yield f"a {edit.field} that there can be"

    def scope(self, decision: Decision) -> Scope:
        return Scope.ARTICLE

    def identities(self, decision: Decision) -> tuple[str, ...]:
        return ()  # it says nothing of what articles name

    def own_words(self, decision: Decision) -> Mapping[str, str]:
        edited = _articles_in_words(decision.edits)
        does, did = _sentence(decision.edits, edited)
        return {"does": does, "did": did, "edited": edited}

    def preview_article(self, proposal: Proposal, article: Article) -> Article:
        """Return an article as it will be; in a title the names are told by whoever proposes, or else not before."""
        edited = next((one for one in proposal.edited if one.id == article.id), None)
        if edited is None:
            return article
        after = edited.after
        shown = replace(
            article,
            title=after.title,
            title_derived=after.title_derived,
            published=after.published,
            source=after.source,
            author=after.author,
            section=after.section,
            url=after.url,
            language=after.language,
        )
        if shown.text == article.text:
            return shown
        shown, known = replace(shown, notes=tuple(_notes_in_body(article, shown.text))), edited.mentions
        return replace(shown, mentions=_in_body(article, shown.text) if known is None else known)


def _in_body(before: Article, text: str) -> tuple[Mention, ...]:
    """Return the mentions of a body below another title."""
    moved = len(text) - len(before.text)
    first = len(before.text) - len(before.body)
    return tuple(
        replace(one, start=one.start + moved, end=one.end + moved) for one in before.mentions if one.start >= first
    )


def _notes_in_body(before: Article, text: str) -> Iterator[Note]:
    """Yield the notes of an article below another title; where those in the title are is not known yet."""
    moved = len(text) - len(before.text)
    first = len(before.text) - len(before.body)
    for note in before.notes:
        if note.start is None or note.end is None:
            yield note
        elif note.start >= first:
            yield replace(note, start=note.start + moved, end=note.end + moved)


# --- in words ---


def _sentence(edits: Sequence[FieldEdit], edited: str) -> tuple[str, str]:
    """Return what edits do, and did."""
    fields = sorted({edit.field for edit in edits}, key=_ORDER.__getitem__)
    values = {edit.value for edit in edits}
    if len(fields) != 1:
        names = listing([phrase(str(field)) for field in fields], len(fields))
        return phrase("Edit {edited}", edited=edited), phrase(
            "Edited the {fields} of {edited}", fields=names, edited=edited
        )
    about = {"field": phrase(str(fields[0])), "edited": edited}
    if len(values) > 1:
        said = phrase("Set the {field} of {edited}", **about)
        return said, said
    [value] = values
    if value is None:
        return phrase("Put Back the {field} of {edited}", **about), phrase(
            "Put back the {field} of {edited} as it was read", **about
        )
    if value:
        words = _value_in_words(fields[0], value)
        said = phrase("Set the {field} of {edited} to {value}", **about, value=words)
        return said, said
    if fields[0] is Field.TITLE:
        return phrase("Take the title of {edited} from the Text", edited=edited), phrase(
            "Took the title of {edited} from the text", edited=edited
        )
    return phrase("Clear the {field} of {edited}", **about), phrase("Cleared the {field} of {edited}", **about)


def _articles_in_words(edits: Sequence[FieldEdit]) -> str:
    articles = len({edit.article for edit in edits})
    if articles != 1:
        return phrase("{n} article", "{n} articles", n=articles)
    title = next((edit.title for edit in edits if edit.title), "")
    return f"“{_short(title)}”" if title else phrase("one article")


def _value_in_words(field: Field, value: str) -> str:
    if field is Field.DATE:
        return day_in_words(date.fromisoformat(value))
    return NAMES[value] if field is Field.LANGUAGE else f"“{_short(value)}”" if field is Field.TITLE else _short(value)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"
