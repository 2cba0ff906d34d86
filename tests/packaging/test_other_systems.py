"""What is built where this cannot be tried: that it speaks of the program as it is, and of files that are there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

import appimage
import dev
import macos
import version
from reader.disk import LIBRARY_SUFFIX
from reader.text.permalink import SCHEME

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "resources" / "packaging"
WORKFLOW = ROOT / ".github" / "workflows" / "release.yml"
MANIFEST = PACKAGING / "flatpak" / "org.entity_reader.EntityReader.yml"
INSTALLER = PACKAGING / "windows" / "entity-reader.iss"


@pytest.mark.skipif(sys.platform == "win32", reason="an AppImage is made on Linux")
def test_an_appimage_starts_what_is_in_it_wherever_it_lies(tmp_path: Path) -> None:
    bundle, out = tmp_path / "bundle", tmp_path / "mounted here"
    bundle.mkdir()
    program = bundle / "entity-reader"
    program.write_text('#!/bin/sh\necho "$0" "$@"\n')
    program.chmod(0o755)
    assert appimage.main([str(bundle), str(out)]) == 0
    said = subprocess.run([out / "AppRun", "a b"], capture_output=True, text=True, check=True).stdout
    assert said == f"{out / 'usr/lib/entity-reader/entity-reader'} a b\n"
    told = (out / "entity-reader.desktop").read_text("utf-8")
    assert "Icon=entity-reader\n" in told
    assert (out / ".DirIcon").resolve().read_bytes().startswith(b"\x89PNG")


def test_macos_is_told_of_libraries_and_links() -> None:
    told = macos.information()
    [declared] = told["UTExportedTypeDeclarations"]
    assert declared["UTTypeTagSpecification"] == {"public.filename-extension": [LIBRARY_SUFFIX.removeprefix(".")]}
    assert declared["UTTypeIdentifier"] in told["CFBundleDocumentTypes"][0]["LSItemContentTypes"]
    assert told["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == [SCHEME]
    assert re.fullmatch(r"\d+\.\d+\.\d+", told["CFBundleShortVersionString"])


def test_windows_is_told_of_libraries_and_links_and_forgets_them_again() -> None:
    told = INSTALLER.read_text("utf-8")
    keys = re.findall(r'Subkey: "Software\\Classes\\([^"\\]+)"; .*Flags: (\w+)', told)
    assert {name for name, _ in keys} >= {LIBRARY_SUFFIX, f"EntityReader{LIBRARY_SUFFIX}", SCHEME}
    assert {flag for _, flag in keys} <= {"uninsdeletekey", "uninsdeletevalue"}
    assert '""%1""' in told  # a path with spaces is one


def test_the_flatpak_has_no_right_to_the_network() -> None:
    rights = yaml.safe_load(MANIFEST.read_text("utf-8"))["finish-args"]
    assert [right for right in rights if "network" in right] == []


def test_every_file_and_command_of_the_workflow_is_there() -> None:
    told = WORKFLOW.read_text("utf-8")
    files = {name.replace("\\", "/") for name in re.findall(r"resources[/\\]packaging[/\\][\w./\\-]+", told)}
    assert len(files) > 5
    assert [name for name in sorted(files) if not (ROOT / name).exists()] == []
    assert {*re.findall(r"dev\.py (\w+)", told)} - {"release"} <= dev.COMMANDS.keys()
    for name in ("python", "linux", "windows", "macos", "flatpak", "draft"):
        assert name in yaml.safe_load(told)["jobs"]


def test_the_notes_of_a_release_are_what_the_changelog_says_of_it() -> None:
    told = "## [Unreleased]\n\n## [1.0.0] - 2027-01-31\n\n- A.\n\n## [1.0.0-rc1] - 2027-01-01\n\n- B.\n"
    assert (version.notes(told, "1.0.0"), version.notes(told, "1.0.0-rc1")) == ("- A.", "- B.")
    with pytest.raises(ValueError, match=r"says nothing of 2\.0\.0"):
        version.notes(told, "2.0.0")
