"""Where the program's own files lie, and where a user's do."""

from contextlib import suppress
from functools import cache
from pathlib import Path

import appdirs

from reader.disk import LIBRARY_SUFFIX
from reader.private import private_folder

APPLICATION = "Entity Reader"
PACKAGE = Path(__file__).parent  # as importlib.resources would say, which takes a while to import


@cache
def _package_folder(folder: str) -> Path:
    inside = PACKAGE / folder
    return inside if inside.is_dir() else Path(__file__).parent.parent / folder


def resources() -> Path:
    """Return the folder of icons, fonts, gazetteer and weights: inside the installed package, else beside it."""
    return _package_folder("resources")


def seeds() -> Path:
    """Return the folder of the seed articles."""
    return _package_folder("seeds")


def user_data() -> Path:
    """Return the user's data folder, made if need be."""
    return _own(appdirs.user_data_dir(APPLICATION, appauthor=False))


def recipes() -> Path:
    """Return the folder of the recipes by which downloads from archives are read."""
    return resources() / "recipes"


def translations() -> Path:
    """Return the folder of what the window says in other languages."""
    return resources() / "translations"


def user_recipes() -> Path:
    """Return the folder that a user's own recipes lie in, if there is one."""
    return Path(appdirs.user_data_dir(APPLICATION, appauthor=False)) / "recipes"


def user_columns() -> Path:
    """Return the folder of what a user has said of the columns of tables, if there is one."""
    return Path(appdirs.user_data_dir(APPLICATION, appauthor=False)) / "columns"


def mistakes() -> Path:
    """Return the file that keeps what went wrong in the program itself."""
    return user_data() / "crashes.log"


def last_frames() -> Path:
    """Return the folder that keeps what the window showed last, made if need be."""
    return _own(_user_cache() / "last frames")


def running() -> Path:
    """Return the folder for the sockets of windows where the system keeps none for them, made if need be."""
    return _own(_user_cache() / "running")


def default_library() -> Path:
    """Return where the library lies that opens when none is named."""
    return user_data() / f"Articles{LIBRARY_SUFFIX}"


def user_settings() -> Path:
    """Return the file that keeps preferences and the last session."""
    return _own(appdirs.user_config_dir(APPLICATION, appauthor=False)) / "settings.json"


def _user_cache() -> Path:
    return _own(appdirs.user_cache_dir(APPLICATION, appauthor=False))


def _own(folder: Path | str) -> Path:
    """Make a folder that only its user may enter, or mend it; where it cannot be made, who writes there is told."""
    with suppress(OSError):
        private_folder(Path(folder))
    return Path(folder)
