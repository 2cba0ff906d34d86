"""Which of the entities that are looked at may be one with another that the library has."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from sqlalchemy import Connection

from reader.library.review import profile
from reader.library.review.candidates import Candidate, weight
from reader.library.review.differences import Why
from reader.library.review.likeness import LEAST, Likeness, keys, likeness
from reader.library.review.profile import PERSON, Company, Profile, are_near
from reader.library.store.database import execute_many, json_list, rows, scalar
from reader.model.decision import Asks

MOST = 100  # names that share a key; more of them tell nothing

_ANY_KIND = (Why.ACCENTS, Why.SPACES)  # which hold between things of any kind
_DOUBTFUL = (Why.LETTER, Why.LETTERS, Why.INITIALS, Why.ACRONYM)  # where company has to speak for it
_APART = (Why.LETTER, Why.LETTERS, Why.INITIALS, Why.MIDDLE)  # which one article would hardly spell both ways
_FREQUENT = 5  # articles from which on a name ought to share some company with its other spelling
_GIVEN = 3  # people who have a given name, from which on it is no misspelling

_KEEP = "INSERT OR IGNORE INTO likeness(key, entity_id) VALUES (?,?)"
# One more than what tells something is enough to know that a key tells nothing.
_SHARING = f"""
    SELECT likeness.key, entity_id FROM json_each(?) AS wanted CROSS JOIN likeness ON likeness.key = wanted.value
    AND entity_id <= ifnull((
        SELECT entity_id FROM likeness WHERE key = wanted.value ORDER BY entity_id LIMIT 1 OFFSET {MOST}), 1 << 62)"""
_BEARERS = f"""
    SELECT count(*) FROM (SELECT 1 FROM entity WHERE key_kind = {PERSON} AND form >= ? AND form < ? LIMIT {_GIVEN})"""


def pairs(connection: Connection, looked_at: Mapping[int, Profile], company: Company) -> Iterator[Candidate]:
    """Yield the pairs that entities make with all others; from now on they are found themselves."""
    alike = list(_alike(connection, looked_at))
    company.learn({entity.id for one, other, _ in alike for entity in (one, other)})
    for one, other, found in alike:
        if not _are_given_names(connection, one, other, found):
            yield from _candidates(one, other, found, company)


def _alike(connection: Connection, looked_at: Mapping[int, Profile]) -> Iterator[tuple[Profile, Profile, Likeness]]:
    sharing = _sharing(connection, looked_at)
    others = profile.load_profiles(connection, {number for group in sharing.values() for number in group})
    numbers = {(min(one, other), max(one, other)) for one, group in sharing.items() for other in group if one != other}
    known = {**others, **looked_at}
    for one, other in sorted(numbers):
        found = _likeness(known[one], known[other]) if one in known and other in known else None
        if found:
            yield known[one], known[other], found


def _sharing(connection: Connection, looked_at: Mapping[int, Profile]) -> dict[int, set[int]]:
    """Return for each entity those that share a key with it."""
    by_entity = {one.id: _keys(one) for one in looked_at.values()}
    execute_many(connection, _KEEP, sorted((key, one) for one, found in by_entity.items() for key in found))
    groups: dict[int, list[int]] = defaultdict(list)
    for key, number in rows(connection, _SHARING, json_list({key for found in by_entity.values() for key in found})):
        groups[key].append(number)
    return {
        one: {number for key in found if len(groups[key]) <= MOST for number in groups[key]}
        for one, found in by_entity.items()
    }


def _keys(one: Profile) -> set[int]:
    return {key for form in one.forms for key in keys(form, personal=one.personal)}


def _candidates(one: Profile, other: Profile, found: Likeness, company: Company) -> Iterator[Candidate]:
    shared = company.count_shared(one.id, other.id)
    score = found.score + _doubt(found, one, other, shared, company) + 15 * min(shared, 4)
    if score >= LEAST:
        total = score + weight(one.articles, other.articles)
        yield Candidate(Asks.DUPLICATES, one.id, other.id, total, found.why, shared)


def _likeness(one: Profile, other: Profile) -> Likeness | None:
    """Return how the most alike of their names are; the same name as another kind is no question of spelling."""
    if one.personal != other.personal or not set(one.forms).isdisjoint(other.forms):
        return None
    alike = [likeness(first, second, personal=one.personal) for first in one.forms for second in other.forms]
    best = max(filter(None, alike), key=lambda like: like.score, default=None)
    return best if best and (best.why in _ANY_KIND or are_near(one, other)) else None


def _doubt(found: Likeness, one: Profile, other: Profile, shared: int, company: Company) -> int:
    """Return what speaks against a pair, below 0; an acronym beside the name that it is short for speaks for it."""
    doubt = 0
    if found.why in _DOUBTFUL and not shared:
        doubt -= 80 if min(one.articles, other.articles) >= _FREQUENT else 0
        doubt -= 160 if found.why in (Why.LETTERS, Why.ACRONYM) else 0
    if found.why in (*_APART, Why.ACRONYM) and company.together(one, other):
        doubt += 160 if found.why is Why.ACRONYM else -60
    return doubt


def _are_given_names(connection: Connection, one: Profile, other: Profile, found: Likeness) -> bool:
    """Tell whether two people differ in their given names, both of which others have too: Maria and Mario."""
    if not one.personal or found.why not in (Why.LETTER, Why.LETTERS):
        return False
    first, second = (entity.forms[0].split()[0] for entity in (one, other))
    return first != second and all(
        scalar(connection, _BEARERS, f"{name} ", f"{name}!") >= _GIVEN for name in (first, second)
    )
