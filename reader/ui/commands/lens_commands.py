"""Goes from one page about a name, or the list, to the others about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.browsing.lens import lens_beside, lens_of, lenses_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.ui.browsing.lens import Lens
    from reader.ui.browsing.navigator import Navigator


class LensActions:
    """The next page about the name whose page stands in front, and the one before."""

    def __init__(self, navigator: Navigator, turn: Callable[[Lens, tuple[int, ...]], object]) -> None:
        self._navigator = navigator
        self._turn = turn

    def table(self) -> dict[str, Callable[[], object]]:
        return {"next_lens": lambda: self._step(+1), "previous_lens": lambda: self._step(-1)}

    def _step(self, by: int) -> None:
        page = self._navigator.page
        here = lens_of(page)
        if page and here:
            self._turn(lens_beside(here, by, lenses_of(page.entity_ids)), page.entity_ids)
