"""What the gallery shows: each view in each look at the usual size, and light in every size and at 200 %.

A view is set up once for all pictures of one scale: the window is given its other sizes when its looks are taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tests.shots import VIEWS, View

LOOKS = {"": ("light", "auto"), "dark": ("dark", "auto"), "sepia": ("light", "sepia"), "black": ("dark", "black")}
USUAL, SIZES = (1440, 900), {"900x600": (900, 600), "1366x768": (1366, 768), "2560x1440": (2560, 1440)}
LARGE = "200-percent"


@dataclass(frozen=True, slots=True)
class Scene:
    """A view: what is set up once, in a size, and rendered in each of its looks, and in other sizes."""

    view: View
    size: tuple[int, int]
    looks: tuple[str, ...]  # how its pictures are told apart
    scale: int = 1

    @property
    def pictures(self) -> list[str]:
        return ["-".join(filter(None, (self.view.name, look))) or "light" for look in self.looks]


def scenes() -> Iterator[Scene]:
    for view in VIEWS:
        yield Scene(view, USUAL, (*LOOKS, *(() if view.alone else SIZES)))
        yield Scene(view, (1280, 800), (LARGE,), scale=2)


def wanted(names: Iterable[str]) -> list[Scene]:
    """Return the scenes of the pictures that are named, or all."""
    named = {*names}
    return [scene for scene in scenes() if not named or named & {*scene.pictures}]
