"""The names in the program (a function is a verb or a noun phrase, a module is a noun), and how much a class may do."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
READER = TESTS.parent / "reader"
MOST = 0.01  # of all functions, and of all modules: one in a hundred reads well in spite of the rule

# Participles that do not end in -ed. Those that are a verb or a noun as well (read, put, set, left, cost) are none.
IRREGULAR = frozenset(
    """
    been begun bent bitten blown born bound bought bred broken brought built burnt caught chosen dealt done drawn driven
    eaten fallen fed felt flown forgotten fought found given gone got grown had heard held hidden kept known laid learnt
    led lent lit lost made meant met paid ridden risen said seen sent shot shown sold sought spent spoken spun stolen
    stood struck stuck sung sunk sworn swept taken taught thought thrown told torn understood withdrawn won worn wound
    written
    """.split()
)
NOT_PARTICIPLES = frozenset("embed exceed feed need proceed seed shed speed".split())
PARTICLES = frozenset("about again apart away back by down from in of off on out over so there to up with".split())


def is_participle(word: str) -> bool:
    return word in IRREGULAR or (word.endswith("ed") and len(word) > 4 and word not in NOT_PARTICIPLES)


def is_bare_participle(name: str) -> bool:
    """Tell whether a name has neither a verb nor a noun: `found` and `told_of`, not `selected_ids` or Qt's own."""
    first, *others = name.strip("_").split("_")
    return name.islower() and is_participle(first) and all(is_participle(word) or word in PARTICLES for word in others)


@cache
def modules() -> dict[str, ast.Module]:
    return {str(path.relative_to(READER)): ast.parse(path.read_text("utf-8")) for path in READER.rglob("*.py")}


def functions() -> Iterator[tuple[str, str]]:
    for path, module in modules().items():
        for node in ast.walk(module):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield path, node.name


@pytest.mark.parametrize(
    ("name", "bare"),
    [("found", True), ("_told", True), ("told_of", True), ("selected_ids", False), ("read", False), ("feed", False)],
)
def test_a_bare_participle_is_told_from_a_verb_and_from_a_noun_phrase(name: str, bare: bool) -> None:
    assert is_bare_participle(name) is bare


def test_functions_are_named_by_verbs_or_noun_phrases() -> None:
    named = list(functions())
    bare = [f"{path}: {name}" for path, name in named if is_bare_participle(name)]
    assert len(bare) < MOST * len(named), bare


def test_modules_are_named_by_nouns() -> None:
    doing = [path for path in modules() if path.endswith("ing.py")]
    assert len(doing) < MOST * len(modules()), doing


METHODS, SIGNALS = 15, 4  # that a class may have


def classes() -> Iterator[ast.ClassDef]:
    for module in modules().values():
        yield from (node for node in ast.walk(module) if isinstance(node, ast.ClassDef))


def public_methods(class_: ast.ClassDef) -> int:
    """Count the methods without a leading underscore, but for properties and, in camelCase, what Qt calls itself."""
    defined = (node for node in class_.body if isinstance(node, ast.FunctionDef))
    methods = (node for node in defined if node.name.islower() and not node.name.startswith("_"))
    return sum(not any("property" in ast.unparse(one) for one in node.decorator_list) for node in methods)


def signals(class_: ast.ClassDef) -> int:
    """Count the attributes that are a Signal."""
    values = (node.value for node in class_.body if isinstance(node, ast.Assign | ast.AnnAssign))
    return sum(isinstance(value, ast.Call) and ast.unparse(value.func) == "Signal" for value in values)


def test_no_class_does_too_much() -> None:
    found = [(one.name, public_methods(one), signals(one)) for one in classes()]
    assert [(name, m, n) for name, m, n in found if m > METHODS or n > SIGNALS] == []


def test_the_parts_of_a_window_are_known_where_they_are_put_together() -> None:
    """A command or a pane is handed the few that it works with, and asks nobody for the others."""
    naming = {path for path, module in modules().items() if path.startswith("ui/") and "Parts" in ast.dump(module)}
    assert {path for path in naming if not path.startswith("ui/workspace/")} <= {"ui/main_window.py"}


def rooms() -> set[str]:
    return {str(Path(path).parent) for path in modules()} - {"."}


def test_every_room_has_its_tests_where_it_stands() -> None:
    """All but the values: whatever uses them tests them."""
    assert {room for room in rooms() if not (TESTS / room).is_dir()} == {"model"}


def test_every_room_stands_on_the_map() -> None:
    told = (READER / "README.md").read_text("utf-8")
    assert [room for room in sorted(rooms()) if f"{Path(room).name}/" not in told] == []
