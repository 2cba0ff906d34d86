"""Tries what is handed out: python3 dev.py installs [bundle | deb | wheel] …, all three where none is named.

    bundle    the folder build/entity-reader: used, its window too, held against the checkout; and how soon it starts
    deb       the package in dist/, on bare systems: installed, used, removed; --on names them, as root
    wheel     the wheel and the archive of sources in dist/, in an empty environment

--from names another folder than dist/.

What is tried must have been built. Nothing of this is part of the tests: it takes minutes, and what a system has.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.installs import bare, deb, sorting, starting, wheel
from tests.installs.machine import Machine, TrialError, programs, require
from tests.installs.use import Program, checkout, use_commands
from tests.installs.window import screen, use_window

ROOT = Path(__file__).parents[2]
BUNDLE, DIST = ROOT / "build" / "entity-reader", ROOT / "dist"


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="dev.py installs", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help="bundle, deb, wheel")
    parser.add_argument("--on", action="append", choices=bare.RELEASES, help="a bare system, repeated (debian-12)")
    parser.add_argument("--from", dest="built", type=Path, default=DIST, help="where the packages lie (dist)")
    parser.add_argument("--mirror", help="where that system has its packages from")
    chosen = parser.parse_args(arguments)
    trials: dict[str, Callable[[Path], list[str]]] = {
        "bundle": try_bundle,
        "wheel": lambda folder: wheel.try_packages(chosen.built, folder),
    }
    for name in chosen.on or ["debian-12"]:
        trials[f"deb {name}"] = lambda folder, name=name: try_deb(name, chosen.built, chosen.mirror, folder)  # type: ignore[misc]
    wanted = [name for name in trials if not chosen.names or name.split()[0] in chosen.names]
    return max([tell(name, trials[name]) for name in wanted], default=2)


def tell(name: str, trial: Callable[[Path], list[str]]) -> int:
    """Try something in a folder of its own, and say what was found."""
    programs("strace", "Xvfb", "openbox", "xdotool")
    with tempfile.TemporaryDirectory(prefix="installs-") as folder:
        try:
            for line in trial(Path(folder)):
                print(f"{name:18}{line}", flush=True)
        except TrialError as error:
            print(f"{name:18}no: {error}", flush=True)
            return 1
    print(f"{name:18}yes", flush=True)
    return 0


def try_bundle(folder: Path) -> list[str]:
    require(BUNDLE.is_dir(), f"There is no {BUNDLE}: python3 dev.py bundle makes it.")
    program = Program(Machine(Path("/"), folder / "used"), (str(BUNDLE / "entity-reader"),))
    reference = checkout(folder / "home")
    found = [f"{size(BUNDLE) / 1e6:.1f} MB"]
    found += sorting.compare(BUNDLE)
    found += use_commands(program, reference, folder / "calls")
    with screen() as display:
        found += use_window(program, display, folder / "window-calls")
    rows, is_within = starting.compare(program, reference)
    require(is_within, f"It starts too slowly: {'; '.join(rows)}")
    return found + rows


def size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def try_deb(name: str, built: Path, mirror: str | None, folder: Path) -> list[str]:
    programs("debootstrap", "chroot", "mount", "desktop-file-validate", "appstreamcli")
    packages = sorted(built.glob("*.deb"))
    require(len(packages) == 1, f"There must be one package in {built}: python3 dev.py deb makes it.")
    return deb.try_package(packages[0], bare.RELEASES[name], mirror or bare.mirror_here(), folder)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
