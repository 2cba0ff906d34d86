"""A decision as a line of JSON, as it travels: told for other libraries, and read from them with suspicion.

{"verb": "rename", "at": "2026-05-03T09:12:44Z", "mark": "37d445b6d6cdc480",
 "entities": [{"kind": "person", "name": "Bernd Montag"}], "name": "Bernd Monday"}
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from reader.library.identity import decision_log
from reader.library.identity.resolution import LoggedDecision
from reader.library.store.article_record import storable
from reader.model import Color, Field, Kind
from reader.model.decision import CONTEXT, Anchor, Decision, Edit, EntityRef, Identities, Place, Point, Verb
from reader.text import tag_name
from reader.text.field_value import is_value
from reader.text.name import fault
from reader.verbs import verb_of
from reader.verbs.locate import is_point

FORMAT = "Entity Reader decisions"
VERSION = 2  # since when articles are named by all that they answer to, and a place may count into the body alone
VERSIONS = (1, VERSION)
LARGEST_OFFSET = 2**31
MOST_IDENTITIES = 1_000  # of an article
SHOWN = 40  # code points of what is not understood

LONGEST_NOTE = 100_000  # code points

_FIELDS = {
    *("verb", "at", "mark", "entities", "to", "name", "kind", "articles", "places", "edits"),
    *("anchors", "notes", "tags", "text", "color", "untags", "point"),
}
_MARK = re.compile("[0-9a-f]{16}")
_MADE = re.compile("[0-9a-f]{8}")
_IDENTITY = re.compile("[0-9a-f]{64}(?:[.][1-9][0-9]{0,8})?|text:[0-9a-f]{64}")


def heading() -> str:
    return json.dumps({"format": FORMAT, "version": VERSION})


def to_line(one: LoggedDecision) -> str:
    """Return a decision as the line that `read` takes."""
    at = datetime.fromtimestamp(one.at, UTC).isoformat().replace("+00:00", "Z")
    head = {"verb": str(one.decision.verb), "at": at, "mark": one.uid}
    return json.dumps(head | json.loads(decision_log.to_json(one.decision)), ensure_ascii=False)


def check_heading(line: str) -> None:
    """Raise ValueError, in words, unless the line begins decisions that can be read here."""
    said = _object(line)
    if said.get("format") != FORMAT:
        raise ValueError("it does not begin a file of decisions")
    if said.get("version") not in VERSIONS:
        raise ValueError("it was written by a newer Entity Reader")


def begins_decisions(head: bytes) -> bool:
    """Tell whether a file that begins so is one of decisions, of whichever version."""
    try:
        return _object(head.splitlines()[0].decode("utf-8-sig")).get("format") == FORMAT
    except ValueError:
        return False


def read(line: str) -> tuple[Decision, int, str]:
    """Return a decision, when it was taken in seconds since 1970, and its mark; ValueError tells what is wrong."""
    said = _object(line)
    if strange := sorted(said.keys() - _FIELDS):
        raise ValueError(f"“{strange[0][:SHOWN]}” is not known here")
    decision = Decision(
        _one_of(Verb, said.get("verb"), "verb"),
        tuple(_ref(ref) for ref in _list(said, "entities")),
        _ref(said["to"]) if "to" in said else None,
        _name(said["name"]) if "name" in said else "",
        _one_of(Kind, said["kind"], "kind") if "kind" in said else None,
        tuple(_identities(article) for article in _list(said, "articles")),
        tuple(_place(place) for place in _list(said, "places")),
        tuple(_edit(edit) for edit in _list(said, "edits")),
        tuple(_anchor(anchor) for anchor in _list(said, "anchors")),
        tuple(_matching(_MARK, note, "mark of a note") for note in _list(said, "notes")),
        tuple(_tag(tag) for tag in _list(said, "tags")),
        _note_text(said["text"]) if "text" in said else None,
        _one_of(Color, said["color"], "colour") if "color" in said else None,
        tuple(_tag(tag) for tag in _list(said, "untags")),
        _point(said["point"]) if "point" in said else None,
    )
    if lack := next(verb_of(decision).lacks(decision), ""):
        raise ValueError(f"it lacks {lack}")
    return decision, _seconds(said.get("at")), _matching(_MARK, said.get("mark"), "mark")


def _object(line: str) -> dict[str, Any]:
    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        said = None
    if not isinstance(said, dict):
        raise ValueError("it is no JSON object")
    return said


def _list(said: Mapping[str, Any], field: str) -> Sequence[Any]:
    found = said.get(field, [])
    if not isinstance(found, list):
        raise ValueError(f"its {field} are no list")
    return found


def _ref(said: object) -> EntityRef:
    if not isinstance(said, dict) or said.keys() - {"kind", "name", "made", "called"}:
        raise ValueError("an entity in it is not like {“kind”: …, “name”: …}")
    made = _matching(_MADE, said["made"], "mark of an entity") if "made" in said else ""
    called = _name(said["called"]) if "called" in said else ""
    return EntityRef(_one_of(Kind, said.get("kind"), "kind"), _name(said.get("name")), made, called)


def _place(said: object) -> Place:
    match said:
        case [article, int() as start, int() as end, str() as text, *rest] if _is_stretch(start, end, text, rest):
            return Place(_identities(article), start, end, storable(text), in_body=bool(rest))
    raise ValueError("a place in it is not like [article, start, end, text]")


def _edit(said: object) -> Edit:
    match said:
        case [article, str() as field, None | str() as value]:
            title = ""
        case [article, str() as field, None | str() as value, str() as title] if is_value(Field.TITLE, title):
            pass
        case _:
            raise ValueError("an edit in it is not like [article, field, value]")
    edit = Edit(_identities(article), _one_of(Field, field, "field"), value, title)
    if value is not None and not is_value(edit.field, value):
        raise ValueError(f"“{value[:SHOWN]}” cannot be the {edit.field} of an article")
    return edit


def _anchor(said: object) -> Anchor:
    match said:
        case [article, int() as start, int() as end, str() as quote, str() as before, str() as after, *rest]:
            is_stretch = abs(start) <= LARGEST_OFFSET and end - start == len(quote) > 0
            is_framed = len(before) <= CONTEXT and len(after) <= CONTEXT and rest in ([], [decision_log.UNIQUE])
            if is_stretch and is_framed:
                words = storable(quote), storable(before), storable(after)
                return Anchor(_identities(article), start, end, *words, is_unique=bool(rest))
    raise ValueError("a passage in it is not like [article, start, end, quote, before, after]")


def _point(said: object) -> Point:
    match said:
        case [int() | float() as latitude, int() | float() as longitude] if is_point(latitude, longitude):
            return float(latitude), float(longitude)
    raise ValueError("a point in it is not like [latitude, longitude]")


def _note_text(said: object) -> str:
    if not isinstance(said, str) or len(said) > LONGEST_NOTE:
        raise ValueError(f"a note in it is no text of at most {LONGEST_NOTE:,} characters")
    return storable(said)


def _identities(said: object) -> Identities:
    """Return what an article is named by: one digest in a file of version 1, a list in one of version 2."""
    named = said if isinstance(said, list) and 0 < len(said) <= MOST_IDENTITIES else [said]
    return tuple(_matching(_IDENTITY, one, "article") for one in named)


def _is_stretch(start: int, end: int, text: str, rest: Sequence[object]) -> bool:
    return 0 <= start < end <= LARGEST_OFFSET and len(text) == end - start and rest in ([], [decision_log.IN_BODY])


def _name(said: object) -> str:
    if not isinstance(said, str):
        raise ValueError("a name in it is no text")
    if wrong := fault(said):
        raise ValueError(f"a name in it {wrong}")
    return said


def _tag(said: object) -> str:
    if not isinstance(said, str):
        raise ValueError("a tag in it is no text")
    if wrong := tag_name.fault(said):
        raise ValueError(f"a tag in it {wrong}")
    return said


def _one_of(kinds: type[Verb] | type[Kind] | type[Field] | type[Color], said: object, what: str) -> Any:
    try:
        return kinds(str(said))
    except ValueError:
        raise ValueError(f"“{str(said)[:SHOWN]}” is no {what} that is known here") from None


def _matching(pattern: re.Pattern[str], said: object, what: str) -> str:
    if not isinstance(said, str) or not pattern.fullmatch(said):
        raise ValueError(f"“{str(said)[:SHOWN]}” is no {what}")
    return said


def _seconds(said: object) -> int:
    try:
        moment = datetime.fromisoformat(said) if isinstance(said, str) else None
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None or not 0 <= moment.timestamp() < decision_log.LATEST:
        raise ValueError("it does not say when it was decided, such as 2026-05-03T09:12:44Z")
    return int(moment.timestamp())
