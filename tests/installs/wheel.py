"""The wheel and the archive of sources: as the package index wants them, and in an empty environment."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.installs.machine import Machine, require
from tests.installs.use import Program, checkout, use_commands
from tests.installs.window import screen, use_window

ROOT = Path(__file__).parents[2]


def try_packages(built: Path, folder: Path) -> list[str]:
    """Return what was found of the packages in a folder; raise where something is not as it should be."""
    [wheel], [sources] = built.glob("*.whl"), built.glob("*.tar.gz")
    checked = subprocess.run(
        [sys.executable, "-m", "twine", "check", "--strict", wheel, sources],
        capture_output=True,
        text=True,
        check=False,
    )
    require(checked.returncode == 0, checked.stdout + checked.stderr)
    venv = folder / "venv"
    subprocess.run([sys.executable, "-m", "venv", venv], check=True)
    subprocess.run([venv / "bin" / "python", "-m", "pip", "install", "--quiet", wheel], check=True)
    program = Program(Machine(Path("/"), folder / "used"), (str(venv / "bin" / "entity-reader"),))
    found = [f"{wheel.name}, {sources.name}: as the index wants them; installed into an empty environment"]
    found += use_commands(program, checkout(folder / "home"), folder / "calls")
    with screen() as display:
        of_the_window = Program(program.machine, (str(venv / "bin" / "entity-reader-window"),))
        found += use_window(Program(program.machine, of_the_window.words), display, folder / "window-calls")
    return found
