import os
import subprocess
import sys
from pathlib import Path

import pytest

import entity_reader
from reader import child_process
from reader.cli.arguments import _command_parser


def ended(command: list[str], folder: Path) -> tuple[int, str, str]:
    environment = os.environ | child_process.environment()
    ran = subprocess.run(
        command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    return ran.returncode, ran.stdout, ran.stderr


def test_a_child_of_a_checkout_or_a_package_is_run_by_the_interpreter() -> None:
    program = [sys.executable, "-P", "-m", "reader"]
    assert child_process.command("read", "none") == [*program, "--worker", "read", "none"]


def test_a_child_of_a_bundle_is_the_bundle_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/entity-reader/entity-reader")
    assert child_process.command("read", "none") == ["/opt/entity-reader/entity-reader", "--worker", "read", "none"]
    assert child_process.environment() == {}


def test_each_worker_is_there_and_finds_its_package_in_whichever_folder(tmp_path: Path) -> None:
    (tmp_path / "reader").mkdir()
    (tmp_path / "reader" / "__init__.py").write_text("raise ImportError('another package')\n", "utf-8")
    assert ended(child_process.command(child_process.READ, "none"), tmp_path) == (0, "", "")
    code, out, error = ended(child_process.command(child_process.PARSE), tmp_path)
    assert (code, '"kind": "ready"' in out, error) == (0, True, "")
    code, out, error = ended(child_process.command(child_process.IMPORT, "a.library"), tmp_path)
    assert (code, out, error) == (1, "", "The parent went away before it said what to import.\n")
    code, out, error = ended(child_process.command(child_process.LOOK, "a.library", "9"), tmp_path)
    assert (code, '"event": "failed"' in out, error) == (0, True, "")


def test_a_worker_that_there_is_not_is_refused(tmp_path: Path) -> None:
    code, out, error = ended(child_process.command("nothing"), tmp_path)
    assert (code, out, error) == (entity_reader.CANNOT, "", "There is no worker “nothing”.\n")


def test_what_the_environment_has_already_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/opt/more")
    assert child_process.environment()["PYTHONPATH"].endswith(f"{os.pathsep}/opt/more")
    monkeypatch.delenv("PYTHONPATH")
    assert not child_process.environment()["PYTHONPATH"].endswith(os.pathsep)


def test_the_help_does_not_tell_of_it() -> None:
    assert child_process.OPTION not in _command_parser(None).format_help()
