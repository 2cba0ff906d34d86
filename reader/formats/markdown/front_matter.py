"""What stands above a note between two lines of three hyphens, read as YAML that can neither run nor grow.

Between two lines of three plus signs it is TOML, as Hugo has it, and behind signs of per cent what Pandoc has.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping

import yaml

from reader.formats.field_names import Role, rank_of, role_of
from reader.formats.fields import text_of

_BEGIN = re.compile(r"\ufeff?(?P<mark>---|\+\+\+)[ \t]*\r?\n")
_END = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.MULTILINE)
_END_OF_TOML = re.compile(r"^\+\+\+[ \t]*(?:\r?\n|\Z)", re.MULTILINE)
_OF_LOGSEQ = re.compile(r"\ufeff?(?:(?:- |  )?[\w-]{2,40}::[ \t][^\r\n]{0,1000}(?:\r?\n|\Z)){2,40}")
_OF_PANDOC = re.compile(
    r"\ufeff?%[ \t]+(?P<title>[^\r\n]{1,500})\r?\n%[ \t]?(?P<author>[^\r\n]{0,500})"
    r"(?:\r?\n%[ \t]?(?P<date>[^\r\n]{0,99}))?"
    r"(?:\r?\n|\Z)"
)
_OF_NOTION = re.compile(  # the properties of a page, below its title
    r"\ufeff?(?P<title># [^\r\n]{1,500}\r?\n)\s{0,9}\n"
    r"(?P<lines>(?:[^\W\d_][\w .-]{0,40}: [^\r\n]{1,2000}(?:\r?\n|\Z)){2,40})(?=\r?\n|\Z)"
)
_OF_JOPLIN = re.compile(
    r"\n\r?\n(?P<lines>id: [0-9a-f]{32}\r?\n(?:[a-z_]{2,40}: ?[^\r\n]{0,2000}(?:\r?\n|\Z)){3,60})\s{0,9}\Z"
)
_TOLD_BY_NOTES = frozenset({Role.AUTHOR, Role.DATE, Role.ADDRESS, Role.SOURCE})
_LONGEST_END = 20_000  # code points
_LONGEST = 50_000  # code points
_DEEPEST = 20  # lists and mappings within each other
_LINE = re.compile(r"(?P<name>[\w][\w .-]{0,60}?)[ \t]*:[ \t]*(?P<value>.*)")


class _Loader(yaml.BaseLoader):  # type: ignore[misc]
    """Reads texts, lists and mappings of texts, some within others.

    A name for a part of the file, which would let it grow, and what nobody nests so deep are no front matter.
    """

    depth = 0

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent) or self.depth > _DEEPEST:
            raise yaml.YAMLError("an alias, or a nest")
        self.depth += 1
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node


def parts_of(text: str) -> tuple[dict[Role, str], str]:
    """Return the fields above a note, and the note."""
    if found := _OF_PANDOC.match(text):
        return _by_role({name: said or "" for name, said in found.groupdict().items()}), text[found.end() :]
    if found := _OF_LOGSEQ.match(text):
        lines = (line.lstrip("- ").partition("::") for line in found[0].splitlines())
        return _by_role({name.strip(): said.strip() for name, _, said in lines}), text[found.end() :]
    if (found := _OF_NOTION.match(text)) and _TOLD_BY_NOTES & (fields := _by_role(_lines(found["lines"]))).keys():
        return fields, found["title"] + text[found.end() :]
    if found := _OF_JOPLIN.search(text, max(0, len(text) - _LONGEST_END)):
        return _by_role(_lines(found["lines"])), text[: found.start()]
    begin = _BEGIN.match(text)
    ending, read = _FORMS[begin["mark"]] if begin else (_END, _read)
    end = ending.search(text, begin.end(), begin.end() + _LONGEST) if begin else None
    if not begin or not end:
        return {}, text
    values = read(text[begin.end() : end.start()])
    return (_by_role(values), text[end.end() :]) if values else ({}, text)


def _lines(written: str) -> dict[str, object]:
    return {name: said.strip() for name, _, said in (line.partition(":") for line in written.splitlines())}


def _read(written: str) -> Mapping[str, object]:
    try:
        found = yaml.load(written, _Loader)
    except (yaml.YAMLError, RecursionError, ValueError):
        return _line_by_line(written)
    return {str(key): value for key, value in found.items()} if isinstance(found, dict) else {}


def _read_toml(written: str) -> Mapping[str, object]:
    try:
        return tomllib.loads(written)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError):
        return {}


def _line_by_line(written: str) -> dict[str, object]:
    """Return what lines say that are no YAML, as where a title has a colon in it."""
    found = (_LINE.fullmatch(line) for line in written.splitlines())
    return {
        line["name"]: line["value"].strip().strip("\"'") for line in found if line and line["value"][:1] not in "&*!|>["
    }


_FORMS: Mapping[str, tuple[re.Pattern[str], Callable[[str], Mapping[str, object]]]] = {
    "---": (_END, _read),
    "+++": (_END_OF_TOML, _read_toml),
}


def _by_role(values: Mapping[str, object]) -> dict[Role, str]:
    fields: dict[Role, str] = {}
    for name in sorted(values, key=rank_of):
        role, said = role_of(name), text_of(values[name])
        if role and said and role is not Role.TEXT:
            fields.setdefault(role, said)
    return fields
