"""Where the program's own files lie, and where a user's do."""

from importlib.resources import files
from pathlib import Path

import appdirs

APPLICATION = "Entity Reader"
LIBRARY_SUFFIX = ".library"


def _packaged(folder: str) -> Path:
    inside = Path(str(files("reader"))) / folder
    return inside if inside.is_dir() else Path(__file__).parent.parent / folder


def resources() -> Path:
    """Return the folder of icons, fonts, gazetteer and weights: inside the installed package, else beside it."""
    return _packaged("resources")


def seeds() -> Path:
    """Return the folder of the seed articles."""
    return _packaged("seeds")


def user_data() -> Path:
    """Return the user's data folder, made if need be."""
    folder = Path(appdirs.user_data_dir(APPLICATION, appauthor=False))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def last_frames() -> Path:
    """Return the folder that keeps what the window showed last, made if need be."""
    folder = Path(appdirs.user_cache_dir(APPLICATION, appauthor=False)) / "last frames"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def default_library() -> Path:
    """Return where the library lies that opens when none is named."""
    return user_data() / f"Articles{LIBRARY_SUFFIX}"


def user_settings() -> Path:
    """Return the file that keeps preferences and the last session."""
    folder = Path(appdirs.user_config_dir(APPLICATION, appauthor=False))
    folder.mkdir(parents=True, exist_ok=True)
    return folder / "settings.json"
