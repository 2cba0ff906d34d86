"""What every test stands on: Qt without a screen, and a home of its own so that no test touches the user's folders."""

import os
import re
import shlex
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings

from reader import child_process

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LANGUAGE"] = "en"  # of the system's own words, which Qt would have in the user's language

settings.register_profile("house", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("house")

# Files of tests that take a good while together: begun first, so that no core is left alone with one at the end.
_LONG = frozenset(
    (
        "test_check.py test_kind_vote.py test_main.py test_pool.py test_pool_import.py test_process.py"
        " test_projection.py test_readme.py test_resumed_import.py test_retag_process.py test_retag_worker.py"
        " test_soundness.py test_term_index.py test_trained.py test_watched_folder_commands.py"
        " test_wheel.py test_window.py test_worker.py"
    ).split()
)
_FOLDERS = {
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "run",
    "LOCALAPPDATA": "local",
    "APPDATA": "roaming",
}


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: item.path.name not in _LONG)


@pytest.fixture(scope="session")
def numbers() -> Iterator[int]:
    return count()


@pytest.fixture
def tmp_path(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, numbers: Iterator[int]) -> Path:
    """Return a new folder, as pytest's own does, which looks through those of all tests before for a free number."""
    name = re.sub(r"\W", "_", request.node.name)[:30]
    folder = tmp_path_factory.getbasetemp() / f"{name}{next(numbers)}"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("homes")


@pytest.fixture(autouse=True)
def home(homes: Path, numbers: Iterator[int], monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = homes / str(next(numbers))
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("USERPROFILE", str(folder))
    for name, child in _FOLDERS.items():
        (folder / child).mkdir(mode=0o700)
        monkeypatch.setenv(name, str(folder / child))
    return folder


@pytest.fixture(scope="session")
def forking_program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    from tests import forks  # loads all that an import needs, and most tests do not

    with forks.served(tmp_path_factory.mktemp("forks")) as program:
        yield program


@pytest.fixture
def forked(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let imports be forks of a process that has loaded what they need, where the system can do that."""
    if hasattr(os, "fork"):
        monkeypatch.setattr(sys, "executable", request.getfixturevalue("forking_program"))


@pytest.fixture
def bundle(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Let this process be a bundle: a program that has all within; what it is started with stands beside it."""
    program = tmp_path / "entity-reader"
    within = os.pathsep.join(child_process.environment()["PYTHONPATH"].split(os.pathsep)[:2])
    starts = f'PYTHONPATH={shlex.quote(within)} exec {shlex.quote(sys.executable)} -P -m reader "$@"'
    program.write_text(f'#!/bin/sh\necho "$*" >> "$0.started"\n{starts}\n', "utf-8")
    program.chmod(0o700)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    return program
