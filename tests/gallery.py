"""Renders the window's main states to PNG, to be looked at: python -m tests.gallery FOLDER [NAME…].

Each view in each look at the usual size, and light in every size and at 200 %:

    light dark sepia black 900x600 1366x768 2560x1440 200-percent        the first view
    page page-dark page-sepia … page-200-percent                         the others
    rename rename-dark rename-sepia rename-black rename-200-percent      what stands apart from the window

Each view and size starts from a fresh home with a library of the seeds, at one and the same time of a day long past.
"""

from __future__ import annotations

import datetime
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from reader import paths
from reader.disk import keep_what_is_of_another_sort
from reader.errors import OccupiedError
from reader.extraction import default_tagger
from reader.ingest.seeds import seed
from reader.library import Library
from reader.model import ArticleQuery
from reader.settings import MARK_READ, THEME, Settings
from reader.ui.application import ReaderApplication
from reader.ui.background.topics import Topic
from reader.ui.dialogs import day_list_dialog
from tests.picture import PICTURE, save
from tests.shots import VIEWS, View, let_it_work, wait

NOON = datetime.datetime(2026, 5, 3, 12, tzinfo=datetime.UTC)
LOOKS = {"": ("light", "auto"), "dark": ("dark", "auto"), "sepia": ("light", "sepia"), "black": ("dark", "black")}
USUAL, SIZES = (1440, 900), ((900, 600), (1366, 768), (2560, 1440))
LARGE = "200-percent"
SOON = 120  # milliseconds in which another look is laid out and painted
TOGETHER = 12  # scenes that one process renders
FOLDERS = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")


@dataclass(frozen=True, slots=True)
class Scene:
    """A view in a size: what is set up once and rendered in each of its looks."""

    view: View
    size: tuple[int, int]
    looks: tuple[str, ...]  # how its pictures are told apart
    scale: int = 1

    @property
    def pictures(self) -> list[str]:
        return ["-".join(filter(None, (self.view.name, look))) or "light" for look in self.looks]


def scenes() -> Iterator[Scene]:
    for view in VIEWS:
        yield Scene(view, USUAL, tuple(LOOKS))
        for width, height in () if view.alone else SIZES:
            yield Scene(view, (width, height), (f"{width}x{height}",))
        yield Scene(view, (1280, 800), (LARGE,), scale=2)


def wanted(names: Iterable[str]) -> list[Scene]:
    """Return the scenes of the pictures that are named, or all."""
    named = {*names}
    return [scene for scene in scenes() if not named or named & {*scene.pictures}]


def take(scene: Scene, application: QApplication, home: Path, names: set[str], folder: Path) -> None:
    """Start the program on a fresh home, bring it to the state, and render it in each look."""
    os.environ |= dict.fromkeys(FOLDERS, str(home))
    shutil.copy(home.parent / "seeds.library", paths.default_library())
    settings = Settings(paths.user_settings())
    settings.set(THEME, "light")
    settings.set(MARK_READ, False)
    reader = ReaderApplication(application, settings)
    reader.open(paths.default_library())
    window = reader.window
    assert window
    window.resize(*scene.size)
    wait(lambda: window.parts.status.counts != "")
    window.parts.tasks.run(
        Topic.SELECTED, lambda library: max(library.articles.ids(ArticleQuery())), window.parts.navigator.open_article
    )
    picture = scene.view.state(window) or window
    picture.show()
    let_it_work(3 * SOON)
    for look, name in zip(scene.looks, scene.pictures, strict=True):
        if name in names:
            theme, page = LOOKS.get(look, LOOKS[""])
            window.parts.theme.choose(theme)
            window.parts.theme.choose_reading(page)
            let_it_work(SOON)
            save(picture.grab().toImage(), folder / f"{name}.png")
    if picture is not window:
        picture.close()
    reader.close()


class Noon(datetime.date):
    """The day of the pictures."""

    @classmethod
    def today(cls) -> Noon:
        return cls(NOON.year, NOON.month, NOON.day)


def stop_the_clock() -> None:
    """Let every library of this process, and every list of days, stand at one time."""
    open_library: Any = Library.open
    open_library.__func__.__kwdefaults__["now"] = NOON.timestamp
    day_list_dialog.date = Noon  # type: ignore[attr-defined]


def render(names: set[str], folder: Path) -> None:
    """Render pictures in this process."""
    stop_the_clock()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    for scene in wanted(names):
        with tempfile.TemporaryDirectory(dir=os.environ["ENTITY_READER_GALLERY"]) as home:
            take(scene, application, Path(home), names, folder)


def make_seeds(path: Path) -> None:
    stop_the_clock()
    with Library.create(path) as library:
        for _ in seed(library, default_tagger()):
            pass


def render_in_processes(all_scenes: Sequence[Scene], names: set[str], folder: Path) -> bool:
    """Render pictures by several processes, since a scale is set for a whole one; tell whether all could."""
    batches = [batch for scale in (1, 2) for batch in _batches([one for one in all_scenes if one.scale == scale])]
    with tempfile.TemporaryDirectory() as home:
        make_seeds(Path(home, "seeds.library"))

        def run(batch: Sequence[Scene]) -> bool:
            pictures = [name for scene in batch for name in scene.pictures if not names or name in names]
            own = {"QT_SCALE_FACTOR": str(batch[0].scale), "QT_QPA_PLATFORM": "offscreen", "TZ": "UTC"}
            own |= {"ENTITY_READER_GALLERY": home, "HOME": home, **dict.fromkeys(FOLDERS, home)}
            command = [sys.executable, "-m", "tests.gallery", str(folder.absolute()), *pictures]
            code = subprocess.run(command, env=os.environ | own, check=False).returncode
            print(*pictures, *([f"failed: {code}"] if code else []), flush=True)
            return code == 0

        with ThreadPoolExecutor(2 * (os.cpu_count() or 1)) as pool:  # while one waits for its window, another paints
            return all(list(pool.map(run, batches)))


def _batches(of: Sequence[Scene]) -> list[Sequence[Scene]]:
    count = -(-len(of) // TOGETHER)
    return [of[first::count] for first in range(count)]


def main(arguments: list[str]) -> int:
    folder, names = Path(arguments[0]), {*arguments[1:]}
    folder.mkdir(parents=True, exist_ok=True)
    if "ENTITY_READER_GALLERY" in os.environ:
        render(names, folder)
        return 0
    chosen = wanted(names)
    if unknown := names - {name for scene in chosen for name in scene.pictures}:
        print(f"No such picture: {', '.join(sorted(unknown))}.", file=sys.stderr)
        return 2
    try:
        for name in {name for scene in chosen for name in scene.pictures}:
            keep_what_is_of_another_sort(folder / f"{name}.png", PICTURE)
    except OccupiedError as error:
        print(f"{error} Name another folder.", file=sys.stderr)
        return 2
    return 0 if render_in_processes(chosen, names, folder) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
