"""Decisions in words: as the Edit menu offers them, and as the history tells them."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model.decision import Decision, Scope, Verb

_SHOWN = 3  # names of a list; the others are counted
_LONGEST = 40  # code points of a text that is quoted


def imperative(decision: Decision) -> str:
    """Say what a decision does: "Merge Jon Smith and John Smith"."""
    return _SENTENCES[decision.verb][0].format(**_parts(decision))


def past(decision: Decision) -> str:
    """Say what a decision did: "Merged Jon Smith and John Smith into John Smith"."""
    return _SENTENCES[decision.verb][1].format(**_parts(decision))


_SENTENCES = {
    Verb.RENAME: ("Rename {about} to {name}", "Renamed {about} to {name}"),
    Verb.RETYPE: ("Change {about} to {kind}", "Changed {about} to {kind}"),
    Verb.MERGE: ("Merge {about}", "Merged {about} into {name}"),
    Verb.SPLIT: ("Split {to} from {about}", "Split {to} from {about} {where}"),
    Verb.REMOVE: ("Remove {about}", "Removed {about} {where}: not an entity"),
    Verb.MARK: ("Mark {quoted} as {to}", "Marked {quoted} as {to} {where}"),
    Verb.WATCH: ("Watch {quoted}", "Watched {quoted} as {to}"),
    Verb.DIFFERENT: ("Keep {about} Apart", "Kept {about} apart"),
    Verb.LATER: ("Put Off {about}", "Put off {about}"),
}


def _parts(decision: Decision) -> dict[str, str]:
    names = [ref.display_name for ref in decision.entities]
    texts = [place.text for place in decision.places]
    return {
        "about": listing(names) or _quote(texts[0] if texts else ""),
        "name": decision.name,
        "kind": str(decision.kind or ""),
        "to": decision.to.display_name if decision.to else "",
        "quoted": _quote(decision.name if decision.verb is Verb.WATCH else (texts or [""])[0]),
        "where": _where(decision),
    }


def _where(decision: Decision) -> str:
    if decision.scope is Scope.MENTION:
        places = len(decision.places)
        return "in one passage" if places == 1 else f"in {places:,} passages"
    if decision.scope is Scope.ARTICLE:
        articles = len(decision.digests)
        return "in one article" if articles == 1 else f"in {articles:,} articles"
    return "everywhere"


def _quote(text: str) -> str:
    line = " ".join(text.split())
    return f"“{line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + '…'}”"


def listing(names: Sequence[str]) -> str:
    """List names in words: "A", "A and B", "A, B and C", "A, B and 3 others"."""
    several = list(names) if len(names) <= _SHOWN else [*names[: _SHOWN - 1], f"{len(names) - _SHOWN + 1} others"]
    return " and ".join(filter(None, [", ".join(several[:-1]), *several[-1:]]))
