"""The command `entity-reader`, also as `python -m reader`."""

import sys
from pathlib import Path

from reader.cli.main import main as run


def main() -> int:
    return run(sys.argv[1:], _open_window)


def _open_window(library: Path | None, files: list[Path]) -> int:
    from reader.ui.application import main as open_window  # no command imports Qt

    return open_window(library, files)


if __name__ == "__main__":
    sys.exit(main())
