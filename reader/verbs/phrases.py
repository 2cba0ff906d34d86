"""Decisions in words: as the Edit menu offers them, and as the history tells them."""

from __future__ import annotations

from reader.model.decision import Decision, Scope
from reader.phrase import phrase
from reader.verbs import verb_of
from reader.verbs.words import listing, quote


def imperative(decision: Decision) -> str:
    """Say what a decision does: "Merge Jon Smith and John Smith"."""
    return _say(verb_of(decision).imperative, decision)


def past(decision: Decision) -> str:
    """Say what a decision did: "Merged Jon Smith and John Smith into John Smith"."""
    return _say(verb_of(decision).past, decision)


def noun(decision: Decision) -> str:
    """Call a decision by what it is: "the merger of Jon Smith and John Smith"."""
    return _say(verb_of(decision).noun, decision)


def _say(said: str, decision: Decision) -> str:
    """Return what is said with its parts; where all of it depends on the decision, that is one of them."""
    parts = _parts(decision)
    whole = said.removeprefix("{").removesuffix("}")
    return parts[whole] if whole in parts else phrase(said, **parts)


def _parts(decision: Decision) -> dict[str, str]:
    names = [ref.display_name for ref in decision.entities]
    quoted = quote(verb_of(decision).quotation(decision))
    return {
        "about": listing(names) or quoted,
        "name": decision.name,
        "kind": phrase(str(decision.kind or "")),
        "to": decision.to.display_name if decision.to else "",
        "quoted": quoted,
        "where": _where(decision),
        **verb_of(decision).own_words(decision),
    }


def _where(decision: Decision) -> str:
    scope = verb_of(decision).scope(decision)
    if scope is Scope.MENTION:
        places = len(decision.places)
        return phrase("in one passage", "in {n} passages", n=places)
    if scope is Scope.ARTICLE:
        articles = len(decision.articles)
        return phrase("in one article", "in {n} articles", n=articles)
    return phrase("everywhere")
