"""Which column of a table tells what of an article: by its name, else by what stands in it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from reader.formats import dates
from reader.formats.catalogues.links import SavedLink
from reader.formats.field_names import Role, rank_of, role_of
from reader.formats.fields import day_of, is_day_first
from reader.formats.refusal import RefusedError
from reader.formats.tables.mappings import ColumnMapping, column_names, find_exact, find_near
from reader.lazy_dataclass import dataclass
from reader.phrase import phrase

_JUDGED = 200  # rows
_TEXT = 250  # code points: no other column has as many in most of its rows
_NAMED_TEXT = 40  # the same, of a column that is called a text
_MOSTLY = 0.8
_NAMED = 6  # columns that a refusal names
_DAY_PARTS = (
    frozenset("year jahr année annee año anno ano jaar år rok год 年".split()),
    frozenset("month monat mois mes mese mês maand månad miesiąc месяц 月".split()),
    frozenset("day tag jour día dia giorno dag dzień день 日".split()),
)
_FIGURES_OF_A_YEAR = 4
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns tell what, the surest first, and whether their dates write the day first where that is seen."""

    roles: Mapping[Role, Sequence[int]]
    is_day_first: bool | None = None
    day_parts: tuple[int, ...] = ()  # the columns of year, month and day, where each has one

    def fields(self, row: Sequence[str]) -> dict[Role, str]:
        """Return what a row tells: of several columns for the same, the first with something in it."""
        told = {
            role: next((row[at] for at in places if at < len(row) and row[at].strip()), "")
            for role, places in self.roles.items()
        }
        if (day := self._day_of_parts(row)) and len(told.get(Role.DATE, "")) <= _FIGURES_OF_A_YEAR:
            told[Role.DATE] = day
        return {role: said for role, said in told.items() if said}

    def _day_of_parts(self, row: Sequence[str]) -> str:
        cells = [row[at].strip().removesuffix(".0") for at in self.day_parts if at < len(row)]
        is_day = (
            len(cells) == len(_DAY_PARTS) and all(map(str.isdecimal, cells)) and len(cells[0]) == _FIGURES_OF_A_YEAR
        )
        return "-".join(cell.zfill(2) for cell in cells) if is_day else ""


def columns_of(names: Sequence[str], rows: Sequence[Sequence[str]], mappings: Sequence[ColumnMapping] = ()) -> Columns:
    """Return what the columns of a table tell; RefusedError where none holds texts.

    What a user has said of tables with these very columns counts more than what they are called and hold, and what was
    said of a table with others beside them counts where that says nothing.
    """
    cells = _cells(names, rows)
    exact = find_exact(mappings, names)
    if exact and exact.is_named:
        return _columns_said(exact, names, cells)
    roles = _roles_by_name(names, cells)
    texts = _text_columns(cells, roles)
    if not texts and (said := exact or find_near(mappings, names)):
        return _columns_said(said, names, cells)
    if not texts:
        raise RefusedError(
            phrase("is a table whose columns hold no texts of articles: {columns}", columns=list_of(names))
        )
    return replace(_columns(roles, texts, cells), day_parts=_day_parts(names))


def _day_parts(names: Sequence[str]) -> tuple[int, ...]:
    """Return the columns that are called year, month and day; nothing where one is missing."""
    called = [name.strip().casefold() for name in names]
    found = [next((at for at, name in enumerate(called) if name in part), -1) for part in _DAY_PARTS]
    return () if -1 in found else tuple(found)


def guess(names: Sequence[str], rows: Sequence[Sequence[str]]) -> Columns:
    """Return what the columns of a table may tell, be it little: where none holds texts, the longest may be it."""
    cells = _cells(names, rows)
    roles = _roles_by_name(names, cells)
    texts = _text_columns(cells, roles)
    taken = {at for places in roles.values() for at in places}
    lengths = {at: _typical_length(values) for at, values in cells.items() if at not in taken}
    longest = max(lengths, key=lambda at: lengths[at], default=-1)
    return _columns(roles, texts or [longest] * (lengths.get(longest, 0) > 0), cells)


def _cells(names: Sequence[str], rows: Sequence[Sequence[str]]) -> dict[int, list[str]]:
    return {at: [row[at].strip() for row in rows[:_JUDGED] if at < len(row)] for at in range(len(names))}


def _roles_by_name(names: Sequence[str], cells: Mapping[int, Sequence[str]]) -> dict[Role, list[int]]:
    roles: dict[Role, list[int]] = {}
    for at in sorted(cells, key=lambda at: rank_of(names[at])):
        if (role := role_of(names[at])) and any(cells[at]):
            roles.setdefault(role, []).append(at)
    return roles


def _columns_said(said: ColumnMapping, names: Sequence[str], cells: Mapping[int, Sequence[str]]) -> Columns:
    called = [name.casefold() for name in column_names(names)]
    roles = {
        role: [at for at, name in enumerate(called) if name == column.casefold()]
        for role, column in said.fields.items()
    }
    return Columns(roles, _day_first_in(roles, cells))


def _columns(roles: Mapping[Role, Sequence[int]], texts: Sequence[int], cells: Mapping[int, Sequence[str]]) -> Columns:
    found = {role: [at for at in places if at not in texts] for role, places in roles.items()}
    found |= {Role.TEXT: [*texts]} if texts else {}
    _add_by_content(cells, found)
    return Columns(found, _day_first_in(found, cells))


def _day_first_in(roles: Mapping[Role, Sequence[int]], cells: Mapping[int, Sequence[str]]) -> bool | None:
    return is_day_first(cell for at in roles.get(Role.DATE, [])[:1] for cell in cells[at])


def is_header(row: Sequence[str]) -> bool:
    """Tell whether a row names the columns of a table of articles."""
    roles = {role_of(cell) for cell in row}
    return len(roles - {None}) >= 2 and bool(roles & {Role.TEXT, Role.TITLE, Role.SUMMARY})


def links_in(names: Sequence[str], rows: Sequence[Sequence[str]]) -> list[SavedLink]:
    """Return the links of a table that is a list of them: titles and addresses of the web; none where it is not."""
    places: dict[Role, int] = {}
    for at in sorted(range(len(names)), key=lambda at: rank_of(names[at])):
        if role := role_of(names[at]):
            places.setdefault(role, at)
    if not {Role.TITLE, Role.ADDRESS} <= places.keys():
        return []
    told = [Columns({role: [at] for role, at in places.items()}).fields(row) for row in rows]
    n_addresses = sum(bool(_ADDRESS.fullmatch(fields.get(Role.ADDRESS, "").strip())) for fields in told)
    return list(map(_link, told)) if n_addresses >= max(1, len(rows) * _MOSTLY) else []


def _link(fields: Mapping[Role, str]) -> SavedLink:
    said = fields.get(Role.OTHER_DATE) or fields.get(Role.DATE, "")  # when it was saved: a list says no more
    day, _ = day_of(said, date.today())
    author, source = fields.get(Role.AUTHOR, ""), fields.get(Role.SOURCE, "")
    return SavedLink(fields.get(Role.TITLE, ""), fields.get(Role.ADDRESS, "").strip(), day, author, source)


def _text_columns(cells: Mapping[int, Sequence[str]], roles: Mapping[Role, Sequence[int]]) -> list[int]:
    """Return which columns hold the texts: those that are called so, the longest first, else the longest of all.

    Where there is none, a column with summaries does.
    """
    lengths = {at: _typical_length(values) for at, values in cells.items()}
    named = [at for at in roles.get(Role.TEXT, ()) if lengths[at] >= _NAMED_TEXT]
    if named:
        return sorted(named, key=lambda at: -lengths[at])
    taken = {at for role, places in roles.items() if role is not Role.TEXT for at in places}
    free = [at for at in cells if at not in taken and lengths[at] >= _TEXT]
    summaries = [at for at in roles.get(Role.SUMMARY, ()) if lengths[at] >= _NAMED_TEXT]
    return [max(free, key=lambda at: lengths[at])] if free else summaries


def _typical_length(values: Sequence[str]) -> int:
    """Return how long the values are, the longest and shortest half left out; 0 where they are no words."""
    lengths = sorted(len(value) for value in values if value and not _ADDRESS.fullmatch(value))
    words = sum(" " in value or not value.isascii() for value in values)
    return lengths[len(lengths) // 2] if lengths and words >= len(lengths) / 2 else 0


def _add_by_content(cells: Mapping[int, Sequence[str]], roles: dict[Role, list[int]]) -> None:
    today = date.today()
    for at, values in cells.items():
        said = [value for value in values if value][:20]
        if not said or any(at in places for places in roles.values()):
            continue
        if Role.ADDRESS not in roles and sum(bool(_ADDRESS.fullmatch(value)) for value in said) >= len(said) * _MOSTLY:
            roles[Role.ADDRESS] = [at]
        elif Role.DATE not in roles and sum(_is_date(value, today) for value in said) >= len(said) * _MOSTLY:
            roles[Role.DATE] = [at]


def _is_date(value: str, today: date) -> bool:
    found = dates.in_line(value, today) if len(value) <= 40 else None
    return bool(found and dates.is_only_a_date(value, found))


def list_of(names: Sequence[str]) -> str:
    """Return the names of columns as a sentence has them, of many the first: “mm” and “day”."""
    shown = [f"“{name.strip()[:40]}”" for name in names if name.strip()]
    if len(shown) > _NAMED:
        return phrase("{several} and {n} more", several=", ".join(shown[:_NAMED]), n=len(shown) - _NAMED)
    if len(shown) > 1:
        return phrase("{several} and {last}", several=", ".join(shown[:-1]), last=shown[-1])
    return "".join(shown) or phrase("they have no names")
