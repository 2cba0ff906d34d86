"""Where the program's own files lie, and where a user's do."""

from importlib.resources import files
from pathlib import Path

import appdirs

from reader.disk import LIBRARY_SUFFIX, private_folder

APPLICATION = "Entity Reader"


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
    return private_folder(Path(appdirs.user_data_dir(APPLICATION, appauthor=False)))


def last_frames() -> Path:
    """Return the folder that keeps what the window showed last, made if need be."""
    return private_folder(_user_cache() / "last frames")


def default_library() -> Path:
    """Return where the library lies that opens when none is named."""
    return user_data() / f"Articles{LIBRARY_SUFFIX}"


def user_settings() -> Path:
    """Return the file that keeps preferences and the last session."""
    return private_folder(Path(appdirs.user_config_dir(APPLICATION, appauthor=False))) / "settings.json"


def _user_cache() -> Path:
    return private_folder(Path(appdirs.user_cache_dir(APPLICATION, appauthor=False)))
