"""A release is refused where it cannot be one, and leaves the tree as it was where it fails."""

from __future__ import annotations

import subprocess
import tarfile
from pathlib import Path

import pytest

import release
import version

CHANGELOG = "## [Unreleased]\n\n- A thing.\n\n## [0.9.0] - 2026-11-03\n\n- Another.\n"


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a repository with a version and a changelog."""
    package, changelog = tmp_path / "__init__.py", tmp_path / "CHANGELOG.md"
    package.write_text('__version__ = "0.9.0"\n', "utf-8")
    changelog.write_text(CHANGELOG, "utf-8")
    for module in (release, version):
        monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(version, "PACKAGE", package)
    monkeypatch.setattr(version, "CHANGELOG", changelog)
    named = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    for words in (("init", "--quiet"), ("add", "."), (*named, "commit", "--quiet", "--message", "One")):
        subprocess.run(["git", *words], cwd=tmp_path, check=True)
    return tmp_path


@pytest.mark.parametrize(
    ("number", "day", "reason"),
    [
        ("0.9.0", "2026-12-01", "does not come after 0.9.0"),
        ("0.9.0-rc1", "2026-12-01", "does not come after 0.9.0"),
        ("1.0", "2026-12-01", "is no version"),
        ("1.0.0", "2026-11-02", "before the day of 0.9.0"),
        ("1.0.0", "today", "Invalid isoformat"),
    ],
)
def test_what_cannot_be_the_next_release_is_refused(tree: Path, number: str, day: str, reason: str) -> None:
    with pytest.raises((release.ReleaseError, ValueError), match=reason):
        release.refuse(number, day)


def test_what_is_not_committed_or_tagged_already_is_refused(tree: Path) -> None:
    release.refuse("1.0.0", "2026-12-01")
    subprocess.run(["git", "tag", "v1.0.0"], cwd=tree, check=True)
    with pytest.raises(release.ReleaseError, match="there is a tag"):
        release.refuse("1.0.0", "2026-12-01")
    (tree / "new").touch()
    with pytest.raises(release.ReleaseError, match="not committed"):
        release.refuse("1.0.1", "2026-12-01")


def test_without_anything_new_there_is_no_release(tree: Path) -> None:
    version.CHANGELOG.write_text(CHANGELOG.replace("- A thing.\n", ""), "utf-8")
    with pytest.raises(release.ReleaseError, match="nothing that it is unreleased"):
        release.refuse("1.0.0", "2026-12-01")


def test_where_a_step_fails_both_files_are_as_they_were(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []

    def fail(*words: object) -> None:
        seen.append(version.read())
        raise subprocess.CalledProcessError(1, [str(word) for word in words])

    monkeypatch.setattr(release, "run", fail)
    with pytest.raises(subprocess.CalledProcessError):
        release.main(["1.0.0-rc1", "2026-12-01"])
    assert seen == ["1.0.0-rc1"]
    assert (version.read(), version.CHANGELOG.read_text("utf-8")) == ("0.9.0", CHANGELOG)


def test_what_was_made_lies_in_one_folder_with_the_notes_and_sums(
    tree: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bundle, steps = tree / "build" / "entity-reader", []
    (bundle / "_internal").mkdir(parents=True)
    (bundle / "entity-reader").write_bytes(b"program")
    (tree / ".gitignore").write_text("build\ndist\n.gitignore\n")
    monkeypatch.setattr(release, "BUNDLE", bundle)
    monkeypatch.setattr(release, "run", lambda *words: steps.append([Path(str(word)).name for word in words[1:4]]))
    assert release.main(["1.0.0-rc1", "2026-12-01"]) == 0
    made = tree / "dist" / "1.0.0-rc1"
    assert steps[0] == ["dev.py", "check"]  # nothing is built of what is not sound
    assert (made / release.NOTES).read_text("utf-8") == "- A thing.\n"
    assert version.newest(version.CHANGELOG.read_text("utf-8")) == ("1.0.0-rc1", "2026-12-01")
    assert "git tag v1.0.0-rc1" in capsys.readouterr().out
    for archive in made.glob("*.tar.xz"):
        with tarfile.open(archive) as packed:
            names = {member.name: (member.uid, member.uname) for member in packed}
        assert names[f"{archive.name[:-7]}/entity-reader"] == (0, "")
    sums = (made / release.SUMS).read_text("utf-8").splitlines()
    assert {line.partition("  ")[2] for line in sums} == {path.name for path in made.iterdir()} - {release.SUMS}
