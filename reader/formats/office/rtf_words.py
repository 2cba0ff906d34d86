"""What the control words of an RTF file do to the group that they stand in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from reader.formats.office import style_names
from reader.formats.office.rtf_flow import Format
from reader.formats.office.rtf_group import Group

_LEVELS = range(9)  # of an outline; 9 is body text


def obey(group: Group, word: str, number: int | None, styles: Mapping[int, tuple[str, int]]) -> None:
    """Do what a word says, if it says anything of what a text is."""
    if word == "s":
        name, level = styles.get(number or 0, ("", 0))
        group.style = number or 0
        group.format = replace(group.format, style_name=name, level=level or style_names.level_of(name))
    elif word in _DEEDS:
        _DEEDS[word](group, number)


def _take_font(group: Group, number: int | None) -> None:
    group.font = number or 0


def _take_charset(group: Group, number: int | None) -> None:
    if group.place == "fonttbl":
        group.fonts.add(group.font, number or 0)


def _take_page_of_font(group: Group, number: int | None) -> None:
    if group.place == "fonttbl" and number is not None:
        group.fonts.set_page(group.font, number)


def _take_page_of_document(group: Group, number: int | None) -> None:
    group.fonts.set_page_of_document(number or 0)


def _take_default_font(group: Group, number: int | None) -> None:
    group.font = group.fonts.default = number or 0


def _count_fallbacks(group: Group, number: int | None) -> None:
    group.fallbacks = max(0, min(number if number is not None else 1, 8))


def _hide(group: Group, number: int | None) -> None:
    group.is_hidden = number != 0


def _delete(group: Group, number: int | None) -> None:
    group.is_deleted = number != 0


def _be_plain(group: Group, _number: int | None) -> None:
    group.is_hidden = group.is_deleted = False
    if group.place != "fonttbl":
        group.font = group.fonts.default


def _begin_paragraph(group: Group, _number: int | None) -> None:
    group.format = Format()


def _set_level(group: Group, number: int | None) -> None:
    level = (number or 0) + 1 if (number or 0) in _LEVELS else 0
    group.format = replace(group.format, level=level)


def _be_item(group: Group, number: int | None) -> None:
    group.format = replace(group.format, is_item=bool(number))


def _be_in_table(group: Group, _number: int | None) -> None:
    group.format = replace(group.format, is_in_table=True)


def _end_paragraph(group: Group, _number: int | None) -> None:
    group.flow.end_paragraph(group.format)


def _end_section(group: Group, _number: int | None) -> None:
    group.flow.ends_page = True
    group.flow.end_paragraph(group.format)


def _end_page(group: Group, _number: int | None) -> None:
    group.flow.end_page()


def _end_cell(group: Group, _number: int | None) -> None:
    group.flow.end_cell(group.format)


def _end_row(group: Group, _number: int | None) -> None:
    group.flow.end_row()


def _part_words(group: Group, _number: int | None) -> None:
    group.add(" ")


_DEEDS: dict[str, Callable[[Group, int | None], None]] = {
    "f": _take_font,
    "fcharset": _take_charset,
    "cpg": _take_page_of_font,
    "ansicpg": _take_page_of_document,
    "deff": _take_default_font,
    "mac": lambda group, _number: group.fonts.set_page_of_document(10000),
    "pc": lambda group, _number: group.fonts.set_page_of_document(437),
    "pca": lambda group, _number: group.fonts.set_page_of_document(850),
    "uc": _count_fallbacks,
    "v": _hide,
    "deleted": _delete,
    "plain": _be_plain,
    "pard": _begin_paragraph,
    "outlinelevel": _set_level,
    "ls": _be_item,
    "intbl": _be_in_table,
    "par": _end_paragraph,
    "\n": _end_paragraph,
    "\r": _end_paragraph,
    "sect": _end_section,
    "page": _end_page,
    "cell": _end_cell,
    "row": _end_row,
    "nestcell": _part_words,
}
