"""What edits would do and did to articles, as it is printed: those first of which something cannot be read."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from reader.cli.terminal import Terminal
from reader.cli.width import printable
from reader.cli.words import UNDATED, count
from reader.model import Changes, EditableArticle, EditedArticle, Field
from reader.model.decision import DecisionLine, Proposal

if TYPE_CHECKING:
    from reader.formats.edit_plan import Row

_NONE = "none"


def tell_failed(terminal: Terminal, failed: Sequence[Row], arguments: Namespace) -> None:
    """Say of which articles something cannot be read, and why."""
    for row in failed:
        reasons = {field: found.why_not for field, found in row.found.items() if found.why_not}
        if arguments.dry_run and arguments.json:
            terminal.json({**_place(row.article), "failed": {str(field): why for field, why in reasons.items()}})
        elif arguments.dry_run:
            terminal.line(printable(f"{row.article.id}  {_why(reasons)}  ({row.article.path})"))
        else:
            terminal.message(f"{row.article.id} keeps its {_listing(reasons)}: {_why(reasons)} ({row.article.path}).")


def tell_plan(
    terminal: Terminal, proposal: Proposal, articles: Iterable[EditableArticle], arguments: Namespace
) -> None:
    """Say of each article what would be another, old and new."""
    by_id = {article.id: article for article in articles}
    for edited in proposal.edited:
        changed = dict(_field_changes(edited))
        if arguments.json:
            changes = {str(field): {"from": before, "to": after} for field, (before, after) in changed.items()}
            terminal.json({**_place(by_id[edited.id]), "changes": changes})
        else:
            told = "; ".join(
                f"{field}: {value_in_words(field, was)} → {value_in_words(field, now)}"
                for field, (was, now) in changed.items()
            )
            terminal.line(printable(f"{edited.id}  {told}  ({by_id[edited.id].path})"))
    if arguments.json:
        terminal.json(_summary(proposal.label, len(proposal.edited), None, ()))
    else:
        terminal.line(f"It would edit {count(len(proposal.edited), 'article')}.")


def tell_done(terminal: Terminal, line: DecisionLine, changes: Changes, arguments: Namespace) -> None:
    """Say what was edited; articles of another date have another id."""
    articles = len({edit.article for edit in line.decision.edits})
    if arguments.json:
        terminal.json(_summary(line.sentence, articles, line.id, changes.moved))
        return
    terminal.line(printable(f"{line.sentence}."))
    if len(changes.moved) == 1:
        terminal.line(f"Its id is {changes.moved[0][1]} now.")


def _place(article: EditableArticle) -> dict[str, Any]:
    return {"id": article.id, "title": article.details.title, "path": article.path}


def _summary(words: str, articles: int, number: int | None, moved: Sequence[tuple[int, int]]) -> dict[str, Any]:
    told = {"decision": number, "verb": "edit", "words": words, "articles": articles}
    return {**told, "ids": {str(before): now for before, now in moved}}


def _field_changes(edited: EditedArticle) -> Iterator[tuple[Field, tuple[str, str]]]:
    for field in Field:
        before, after = edited.before.value(field), edited.after.value(field)
        if before != after:
            yield field, (before, after)


def value_in_words(field: Field, value: str) -> str:
    return value or (UNDATED if field is Field.DATE else _NONE)


def _listing(fields: Iterable[Field]) -> str:
    return " and ".join(fields)


def _why(reasons: Mapping[Field, str]) -> str:
    return "; ".join(reasons.values())
