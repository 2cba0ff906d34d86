"""What another file tells of an article: kept with its file as JSON, and stronger than what the file says itself."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date

from reader.model import ArticleDraft, Style

_ALIKE = 20  # letters that two forms of one title begin with


def json_of(facts: Mapping[str, object]) -> str:
    """Return facts as they are kept: title, author, source, url, published, section."""
    return json.dumps({name: said for name, said in facts.items() if said}, ensure_ascii=False, sort_keys=True)


def facts_in(facts: str) -> dict[str, object]:
    """Return facts as they were written; none where they are none."""
    with suppress(ValueError, RecursionError):
        found = json.loads(facts)
        return found if isinstance(found, dict) else {}
    return {}


def with_facts(draft: ArticleDraft, facts: str) -> ArticleDraft:
    """Return an article as another file tells of it; a title of its own that says something else stays in its text."""
    said = {name: value for name, value in facts_in(facts).items() if isinstance(value, str) and value}
    draft = _with_title(draft, said["title"]) if "title" in said else draft
    with suppress(ValueError):
        draft = replace(draft, published=date.fromisoformat(said.get("published", "")), undated_because="")
    return replace(
        draft,
        author=said.get("author", draft.author),
        source=said.get("source", draft.source),
        url=said.get("url", draft.url),
        section=said.get("section", draft.section),
    )


def _with_title(draft: ArticleDraft, title: str) -> ArticleDraft:
    own = "" if draft.title_derived else draft.title
    if not own or _is_alike(own, title):
        return replace(draft, title=title, title_derived=False)
    body = f"{own}\n\n{draft.body}" if draft.body else own
    n_plain = draft.body.count("\n\n") + 1 if draft.body else 0
    return replace(draft, title=title, body=body, styles=Style.HEADING + (draft.styles or Style.PLAIN * n_plain))


def _is_alike(one: str, other: str) -> bool:
    one, other = ("".join(filter(str.isalnum, title.casefold())) for title in (one, other))
    return one[:_ALIKE] == other[:_ALIKE] or one in other or other in one
