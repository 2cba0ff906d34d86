"""The log folded on from where it had been folded to is the log folded from its beginning."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.identity.fold import extend, fold, forms_of, turn
from reader.library.identity.kind_vote import KindVote
from reader.library.identity.resolution import LoggedDecision, Resolution, key_moves
from reader.model import Kind
from reader.model.decision import Decision, EntityRef, Place, Verb

KINDS = (Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE)
NAMES = ("Gong", "Gong Zheng", "Shanghai", "The City")
ARTICLES = (("aa", "text:aa"), ("bb",), ("cc", "text:aa"))

kinds = st.sampled_from(KINDS)
refs = st.builds(EntityRef, st.sampled_from((*KINDS, Kind.DATE)), st.sampled_from(NAMES), st.sampled_from(("", "made")))
places = st.builds(Place, st.sampled_from(ARTICLES), st.just(0), st.just(4), st.just("Gong"))
articles = st.lists(st.sampled_from(ARTICLES), min_size=1, max_size=2, unique=True).map(tuple)
one = st.tuples(refs)
several = st.lists(refs, min_size=2, max_size=3).map(tuple)
decisions = st.one_of(
    st.builds(Decision, st.just(Verb.RENAME), one, name=st.sampled_from(NAMES)),
    st.builds(Decision, st.just(Verb.RETYPE), several, kind=kinds),
    st.builds(Decision, st.just(Verb.MERGE), several, refs, st.sampled_from(NAMES)),
    st.builds(Decision, st.just(Verb.REMOVE), one),
    st.builds(Decision, st.just(Verb.REMOVE), one, articles=articles),
    st.builds(Decision, st.just(Verb.SPLIT), one, refs, articles=articles),
    st.builds(Decision, st.just(Verb.MARK), st.just(()), refs, places=st.tuples(places)),
    st.builds(Decision, st.just(Verb.WATCH), st.just(()), refs, st.sampled_from(NAMES)),
    st.builds(Decision, st.just(Verb.DIFFERENT), several),
)
logs = st.lists(decisions, max_size=12).map(
    lambda found: [LoggedDecision(number, number, f"{number:016x}", said) for number, said in enumerate(found)]
)
counts = st.dictionaries(st.integers(1, 3), st.integers(1, 9), max_size=3)
readings = st.fixed_dictionaries(dict.fromkeys(("gong", "gong zheng", "shanghai", "city"), counts)).map(
    lambda read: KindVote({form: known for form, known in read.items() if known})
)


def only(kind_vote: KindVote, forms: set[str]) -> KindVote:
    """Return what is known of some names alone, as it is read from a library."""
    return KindVote({form: known for form, known in kind_vote.counts.items() if form in forms})


@given(log=logs, read=readings, parts=st.lists(st.integers(0, 12), max_size=3).map(sorted))
def test_a_log_is_folded_on_from_wherever_it_was_folded_to(
    log: list[LoggedDecision], read: KindVote, parts: list[int]
) -> None:
    resolution = fold(log[: parts[0]] if parts else [], read)
    for end in (*parts[1:], len(log)):
        later = log[len(resolution.taken) : end]
        resolution = extend(resolution, later, only(read, forms_of(later)))
    assert resolution == fold(log, read)


@given(log=logs, read=readings, later=readings, forms=st.sets(st.sampled_from(("gong", "gong zheng", "shanghai"))))
def test_kinds_that_turn_are_followed(
    log: list[LoggedDecision], read: KindVote, later: KindVote, forms: set[str]
) -> None:
    now = read.with_newer(later, forms)
    turned = turn(fold(log, read), only(later, forms), forms)
    assert turned == fold(log, now)


@given(log=logs, read=readings, end=st.integers(0, 12))
def test_what_has_been_folded_never_changes(log: list[LoggedDecision], read: KindVote, end: int) -> None:
    before, same = fold(log[:end], read), fold(log[:end], read)
    extend(before, log[end:], only(read, forms_of(log[end:])))
    before.pairs(Verb.DIFFERENT)
    before.key(EntityRef(Kind.PERSON, "Nobody"))
    assert before == same


@given(log=logs, read=readings)
def test_every_part_of_an_entity_leads_to_it_and_no_other(log: list[LoggedDecision], read: KindVote) -> None:
    resolution = fold(log, read)
    assert {key: root for root in resolution.parts for key in resolution.parts[root]} == resolution.roots
    assert resolution.roots.keys().isdisjoint({*resolution.roots.values(), *resolution.dresses})


@given(log=logs, read=readings, end=st.integers(0, 12))
def test_what_moved_is_what_has_another_root(log: list[LoggedDecision], read: KindVote, end: int) -> None:
    before, after = fold(log[:end], read), fold(log, read)
    keys = {*before.roots, *after.roots, *before.normal.values(), *after.normal.values()}
    expected = {key: (before.root(key), after.root(key)) for key in keys if before.root(key) != after.root(key)}
    assert (
        key_moves(before, after)
        == expected
        == {key: (new, old) for key, (old, new) in key_moves(after, before).items()}
    )


def test_a_standing_cannot_be_written_to() -> None:
    with pytest.raises(AttributeError):
        Resolution(KindVote({})).watches = ()  # type: ignore[misc]
