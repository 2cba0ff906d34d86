"""The folder that a file lies in, as its source: the nearest that is no date, or one above it."""

import re

from reader.formats.file_names.path_date import mask_months, unify_strokes

_DATE_ONLY = re.compile(r"(?:\d|\ue000|\b(?:q|w|kw|week|day|year|month)(?=[\W_]*\d)|[\W_]|[年月日])+", re.IGNORECASE)
_DRIVE = re.compile(r"[A-Za-z]:")


def source_folders(path: str) -> list[str]:
    """Return the folders of a file that may be its source, the nearest first: those that are no date ("2021")."""
    folders = unify_strokes(path).split("/")[-2::-1]
    return [folder for folder in folders if folder and not _DRIVE.fullmatch(folder) and not is_date(folder)]


def source_folder(path: str, above: int = 0) -> str | None:
    """Return the nearest folder that is no date, or the one so many above it, if there is one."""
    folders = source_folders(path)
    return folders[above] if above < len(folders) else None


def is_date(folder: str) -> bool:
    """Tell whether a folder is named by a day, a month, a quarter or a year only."""
    return bool(_DATE_ONLY.fullmatch(mask_months(folder))) and any(map(str.isalnum, folder))
