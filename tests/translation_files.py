"""Gathers what the window says and keeps its translations: python -m tests.translation_files.

Each sentence of the source is put into resources/translations/*.ts, what is no longer said is taken out, and a .qm is
compiled of each, which the window loads. Qt's lupdate would find neither `tr` nor what is said by modules that know no
Qt; Linguist opens the files, and its lrelease compiles them.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from reader.ui.style.recognition import TABLE

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "window"
FORMS = {"ar": 6, "de": 2, "es": 2, "fr": 2, "it": 2, "pl": 3, "pt_BR": 2}  # of what is counted
COMPLETE = ("de", "es", "fr", "it", "pl", "pt_BR")
COUNTED = ("article", "note", "name", "day", "week", *"title author source date section address language".split())
PLACE = re.compile(r"\{(\w+)\}")


@dataclass(slots=True)
class Said:
    """A sentence: as it is translated, of one alone where it is counted, and which modules say it."""

    source: str
    one: str = ""
    files: set[str] = field(default_factory=set)

    @property
    def places(self) -> list[str]:
        return sorted(set(PLACE.findall(self.source)))


def sentences(folder: Path = ROOT / "reader") -> dict[str, Said]:
    """Return all that the window says, by what is translated."""
    found: dict[str, Said] = {}
    for path in sorted(set(folder.rglob("*.py")) - set(folder.glob("cli/*"))):  # the command line speaks English
        for source, one in _in_module(ast.parse(path.read_text("utf-8"))):
            said = found.setdefault(source, Said(source, one))
            said.files.add(path.relative_to(folder.parent).as_posix())
            if bool(said.one) is not bool(one):
                raise ValueError(f"{path}: “{source}” is counted in one place and not in another")
    for word in COUNTED:
        for pattern in ("{n} %s", "in {n} %s") if word == "article" else ("{n} %s",):
            found.setdefault(pattern % plural(word), Said(pattern % plural(word), pattern % word, {"reader/ui"}))
    return found


def plural(word: str) -> str:
    from reader.ui.style import phrases

    return phrases.plural(word)


def _in_module(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield what is translated, and what is said of one."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        words = [one.value if isinstance(one, ast.Constant) and type(one.value) is str else None for one in node.args]
        if name in ("tr", "phrase") and words and words[0]:
            many = words[1] if len(words) > 1 else ""
            yield (many, words[0]) if many else (words[0], "")
        elif name in ("count", "within") and len(words) > 1 and words[1]:
            before = "in " * (name == "within")
            yield f"{before}{{n}} {plural(words[1])}", f"{before}{{n}} {words[1]}"
        elif name == "ActionSpec" and len(words) > 1:
            yield from ((text, "") for text in (words[2], (words[1] or "").partition("/")[2]) if text)


def read(code: str) -> dict[str, list[str]]:
    """Return the translations into a language, each as its forms; what is not translated has none."""
    path = FOLDER / f"{code}.ts"
    if not path.exists():
        return {}
    found = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        source, told = message.findtext("source") or "", message.find("translation")
        assert told is not None
        forms = [one.text or "" for one in told.iter("numerusform")] or [told.text or ""]
        found[source] = forms if all(forms) else []
    return found


def write(code: str, told: Mapping[str, Sequence[str]], said: Mapping[str, Said]) -> None:
    """Write the translations of what is said, and compile them."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{code}" sourcelanguage="en">', "<context>", f"    <name>{CONTEXT}</name>"]
    for one in sorted(said.values(), key=lambda one: (min(one.files), one.source)):
        lines += _message(one, told.get(one.source, ()), FORMS[code])
    path = FOLDER / f"{code}.ts"
    path.write_text("\n".join([*lines, "</context>", "</TS>", ""]), "utf-8")
    compile_file(path, path.with_suffix(".qm"))


def _message(said: Said, forms: Sequence[str], wanted: int) -> Iterator[str]:
    yield '    <message numerus="yes">' if said.one else "    <message>"
    yield f"        <source>{escape(said.source)}</source>"
    if said.one:
        yield f"        <extracomment>{escape(said.one)}</extracomment>"
    state = "" if forms else ' type="unfinished"'
    if said.one:
        yield f"        <translation{state}>"
        yield from (f"            <numerusform>{escape(one)}</numerusform>" for one in forms or [""] * wanted)
        yield "        </translation>"
    else:
        yield f"        <translation{state}>{escape(forms[0]) if forms else ''}</translation>"
    yield "    </message>"


def below(said: Mapping[str, Said]) -> str:
    """Return what is said by what knows no Qt, a line each, as the window knows it again."""
    told = (one for one in said.values() if any(not file.startswith("reader/ui") for file in one.files))
    return "".join(sorted(f"{one.one}\t{one.source}\n" if one.one else f"{one.source}\n" for one in told))


def compile_file(source: Path, target: Path) -> None:
    """Compile translations as the window loads them."""
    program = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([program, "-silent", source, "-qm", target], check=True)


def main() -> int:
    said = sentences()
    (FOLDER / TABLE).write_text(below(said), "utf-8")
    for code in FORMS:
        told = read(code)
        write(code, told, said)
        done = sum(bool(told.get(source)) for source in said)
        print(f"{code}: {done} of {len(said)} translated, {len(told.keys() - said.keys())} taken out")
    return 0


if __name__ == "__main__":
    sys.exit(main())
