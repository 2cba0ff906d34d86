"""Takes out of compiled modules what only people read: `compiled.py FOLDER`, with Python's -X no_debug_ranges.

That is the docstrings and the columns of the lines. Asserts stay, and so do the numbers of lines. Packages that no
start waits for are packed into one file then, which `module_path.py` lets Python find.
"""

from __future__ import annotations

import ast
import importlib.util
import marshal
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

PACKED = "email feedparser feedparser_sgmllib html http markdown_it mdurl networkx rispy warcio xlsxwriter xml".split()
MODULES = "modules.zip"
HEAD = 16  # bytes of a compiled file before its code
DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def main(arguments: Sequence[str]) -> int:
    [folder] = map(Path, arguments)
    places = [Path(place) for place in sys.path[1:]]
    for path in sorted(folder.rglob("*.pyc")):
        name = path.relative_to(folder).with_suffix("")
        if source := source_of(name, places):
            tree = ast.parse(importlib.util.decode_source(source.read_bytes()))
            take_docstrings(tree)
            code = compile(tree, str(name.with_suffix(".py")), "exec", dont_inherit=True)
            path.write_bytes(path.read_bytes()[:HEAD] + marshal.dumps(code))
    pack(folder, PACKED)
    return 0


def source_of(name: Path, places: Sequence[Path]) -> Path | None:
    """Return the file that a module is compiled of, if it lies in one of the places."""
    found = (place / name.with_suffix(".py") for place in places)
    return next((file for file in found if file.is_file()), None)


def take_docstrings(tree: ast.Module) -> None:
    for node in ast.walk(tree):
        if isinstance(node, DOCUMENTED) and ast.get_docstring(node, clean=False) is not None:
            node.body = node.body[1:] or [ast.copy_location(ast.Pass(), node.body[0])]


def pack(folder: Path, packages: Sequence[str]) -> None:
    """Move packages, of which each must be nothing but modules, into one file."""
    with ZipFile(folder / MODULES, "w", ZIP_DEFLATED, compresslevel=9) as archive:
        for package in packages:
            for path in sorted((folder / package).rglob("*")):
                if path.is_file():
                    if path.suffix != ".pyc":
                        raise ValueError(f"{path} is no module: {package} cannot be packed.")
                    archive.write(path, path.relative_to(folder).as_posix())
            shutil.rmtree(folder / package)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
