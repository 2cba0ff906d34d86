"""The wheel, installed where nothing of the checkout can be seen."""

import os
import re
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

import reader
from tests.end_to_end.program import ROOT, entity_reader, lines


def done(*command: str | Path) -> None:
    line = [str(part) for part in command]
    result = subprocess.run(line, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    assert result.returncode == 0, result.stdout + result.stderr


# Of the module's scope, so that pip still sees the cache in the home of whoever runs the tests.
@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    done(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT)
    [file] = folder.glob("*.whl")
    return file


@pytest.fixture(scope="module")
def programs(wheel: Path) -> Path:
    """Return the folder of the programs of an environment with the wheel; what it needs is the one that tests."""
    venv = wheel.parent / "venv"
    done(sys.executable, "-m", "venv", "--without-pip", venv)
    folder = venv / ("Scripts" if os.name == "nt" else "bin")
    offline = ("--quiet", "--disable-pip-version-check", "--no-index", "--no-deps", "--no-compile")
    done(sys.executable, "-m", "pip", "--python", folder / "python", "install", *offline, wheel)
    [packages] = [*venv.glob("lib/python*/site-packages"), *venv.glob("Lib/site-packages")]
    (packages / "needed.pth").write_text(sysconfig.get_path("purelib"), "utf-8")
    return folder


def test_the_wheel_carries_every_seed_and_resource(wheel: Path) -> None:
    files = {file for folder in ("seeds", "resources") for file in (ROOT / folder).rglob("*") if file.is_file()}
    for aside in ("screenshots", "packaging", "start"):  # for who reads of the program, packs or starts it
        files -= set((ROOT / "resources" / aside).rglob("*"))
    files -= {
        file for file in (ROOT / "resources" / "translations").iterdir() if file.suffix != ".qm"
    }  # what they are made of
    assert {f"reader/{file.relative_to(ROOT).as_posix()}" for file in files} <= set(zipfile.ZipFile(wheel).namelist())


def test_the_wheel_tells_the_index_who_it_is_and_has_no_pictures_of_itself(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    names = archive.namelist()
    assert [name for name in names if name.endswith(".png") or "/packaging/" in name or name.startswith("tests")] == []
    [told] = (archive.read(name).decode("utf-8") for name in names if name.endswith(".dist-info/METADATA"))
    head, _, page = told.partition("\n\n")
    assert {"Homepage", "Source", "Changelog", "Issues"} <= {*re.findall(r"^Project-URL: (\w+), https://", head, re.M)}
    assert re.findall(r'(?:src|srcset)="(?!https://)|\]\((?!https://|#)', page) == []
    [scripts] = (archive.read(name).decode("utf-8") for name in names if name.endswith("entry_points.txt"))
    assert re.search(r"\[gui_scripts\]\nentity-reader-window = entity_reader:main", scripts)


def test_the_installed_command_imports_and_names_entities(
    programs: Path, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PYTHONPATH", raising=False)
    command = [programs / "entity-reader"]

    version = entity_reader("--version", command=command, cwd=tmp_path)
    assert version.stdout.split()[-1] == reader.__version__, version.stderr

    [expo] = lines(entity_reader("import", folder / "expo.txt", "--json", command=command, cwd=tmp_path))
    assert expo["status"] == "added"

    entities = lines(entity_reader("entities", "--json", command=command, cwd=tmp_path))
    names = {entity["name"] for entity in entities}
    assert "China International Import Expo" in names
    assert "Gong Zheng" in names, "the seeds are not in the wheel"
