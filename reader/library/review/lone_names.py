"""Names that stand alone in some articles and are short for somebody's in others: a surname, an acronym."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection

from reader.library.review import profile
from reader.library.review.candidates import Candidate, forget, weight
from reader.library.review.differences import Why
from reader.library.review.profile import Company, Profile, are_near
from reader.library.store.database import column, json_list, rows
from reader.library.store.tables import FIRST_AMOUNT
from reader.model.decision import Asks

MOST = 9  # who may go by a name; more are not asked for at once
LOOKED_AT = 30  # who goes by a name most often
_CLEAR = 4  # times the articles of all others, from which on a thing's short name is its own
_RATHER_ITS_OWN = 3  # times the articles of the fuller name, from which on a short one is rather another thing's

_SHORT_NAMES = """
    SELECT DISTINCT name.form FROM alias JOIN name ON name.id = name_id
    WHERE entity_id IN (SELECT value FROM json_each(?))"""
_ALONE = f"""
    SELECT entity.id FROM json_each(?) AS wanted CROSS JOIN json_each('{list(range(1, FIRST_AMOUNT))}') AS code
    CROSS JOIN entity ON key_kind = code.value AND form = wanted.value AND made = ''"""
_HOLDERS = f"""
    SELECT form, entity_id, n FROM (
        SELECT name.form, entity_id, sum(n_alias) AS n,
               row_number() OVER (PARTITION BY name.form ORDER BY sum(n_alias) DESC, entity_id) AS place
        FROM name CROSS JOIN alias ON name_id = name.id
        WHERE name.form IN (SELECT value FROM json_each(?)) AND n_alias GROUP BY 1, 2)
    WHERE place <= {LOOKED_AT}"""

Holder = tuple[Profile, int]  # who is called so in how many articles


def holders(connection: Connection, looked_at: Iterable[int], company: Company) -> Iterator[Candidate]:
    """Yield who may be meant where a short name stands alone that some entities have, or are."""
    short = column(connection, _SHORT_NAMES, json_list(looked_at))
    alone = profile.load_profiles(connection, column(connection, _ALONE, json_list(short)))
    forget(connection, Asks.SURNAME, alone)
    by_form = _by_form(connection, {one.forms[0] for one in alone.values()})
    for one in alone.values():
        found = [(other, n) for other, n in by_form.get(one.forms[0], ()) if _may_be(one, other)]
        yield from _of(one, found, company)


def _by_form(connection: Connection, forms: Iterable[str]) -> dict[str, list[Holder]]:
    read = rows(connection, _HOLDERS, json_list(forms))
    known = profile.load_profiles(connection, {number for _, number, _ in read})
    found: dict[str, list[Holder]] = {}
    for form, number, n in read:
        if number in known:
            found.setdefault(form, []).append((known[number], n))
    return found


def _of(one: Profile, found: Sequence[Holder], company: Company) -> Iterator[Candidate]:
    if len(found) > 1 and one.personal:
        yield from _ambiguous(one, [other for other, _ in found[:MOST]], company)
    elif found and (len(found) == 1 or _is_clear([n for _, n in found])):
        yield _clear(one, *found[0], company)


def _may_be(one: Profile, other: Profile) -> bool:
    """Tell whether the other can be meant by the short name, being fuller."""
    return are_near(one, other) and len(other.forms[0]) > len(one.forms[0]) and " " in other.forms[0]


def _is_clear(counts: Sequence[int]) -> bool:
    return counts[0] >= _CLEAR * sum(counts[1:])


def _ambiguous(one: Profile, others: Sequence[Profile], company: Company) -> Iterator[Candidate]:
    company.learn([one.id, *(other.id for other in others)])
    shared = {other.id: company.count_shared(one.id, other.id) for other in others}
    score = 700 + 25 * min(max(shared.values()), 4) + weight(one.articles, one.articles)
    return (Candidate(Asks.SURNAME, one.id, number, score, Why.ALIAS, n) for number, n in shared.items())


def _clear(one: Profile, other: Profile, called_so: int, company: Company) -> Candidate:
    shared = company.count_shared(one.id, other.id)
    score = 760 + 20 * min(shared, 4) + weight(one.articles, other.articles) - (0 if shared else 100)
    if not one.personal and one.articles > _RATHER_ITS_OWN * max(called_so, other.articles):
        score -= 200
    return Candidate(Asks.DUPLICATES, min(one.id, other.id), max(one.id, other.id), score, Why.ALIAS, shared)
