"""What the manual says of each field of JSON is what the commands write, no field less and none more."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.cli.command import JSON
from reader.cli.commands import COMMANDS
from reader.manual.chapters import folder
from tests.readme import Shell

CHAPTER = (folder() / "fields-and-views.md").read_text("utf-8")
# Of each command what it is asked, one after the other; what none of these has to say stands in RARE.
CALLS = """
import seeds --json
watch-folder seeds --json
watch-folder --json
watch-folder --update --json
read-again --json
read-again --heads --json
articles maglev --limit 1 --json
search maglev --limit 1 --json
similar 774256984064 --limit 1 --json
import longer.txt --json
versions 773333188608 --json
entities --limit 1 --stories --json
places --limit 6 --json
communities --limit 1 --json
saved --add Montag Montag --json
show 773333188608 --json
entity "Ying Yong" --stories --json
together "Bernd Montag" "Gong Zheng" --json
connect "Elon Musk" "Wilhelm Conrad Röntgen" --limit 1 --json
extract longer.txt --json
cite 773577506816 --quote "April 1990" --json
check --json
keep-up --json
rename "Ying Yong" "Mayor Ying" --json
retype Lingang --to facility --dry-run --json
merge "Siemens Healthineers" "Siemens AG" --dry-run --json
split Shanghai --in 773577506816 --to "Shanghai Stock Exchange" --dry-run --json
remove WAIC --dry-run --json
watch "Jin Mao" --kind organization --dry-run --json
locate "Huangpu River" 31.24 N 121.49 E --dry-run --json
keep-apart 773577506816 --json
keep-together 773577506816 772558290944 --dry-run --json
edit 773577506816 --source Post --dry-run --json
edit 773577506816 --date-from-name year-month-day_anything --dry-run --json
note 773577506816 --quote "April 1990" --json
notes --json
tag-articles 773577506816 --tag Pudong --json
digest --since 2020-01-01 --name "Bernd Montag" --pair Tesla Lingang --limit 1 --json
decisions --json
decisions --export names.jsonl --json
decisions --import names.jsonl --json
export --as csv --to tables --json
entities --from tables/entities.csv --dry-run --json
undo --json
redo --json
backup copy.library --json
backup --json
backup --list --json
rescue rescued --json
gather copy.library --into other.library --json
restore copy.library --json
""".strip().splitlines()
TAGGED = (
    """printf '{"id": 7, "text": "Xi Jinping met Bernd Montag."}\\n{}\\n' | entity-reader tag --jsonl 2> messages.txt"""
)
RARE = {
    "watch-folder": {"status"},  # of a file that is being written, which takes its time
    "read-again": {"id", "title", "changes", "other_text"},  # of heads that older rules have read
    "check": {"readable", *(f"readable.{lost}{what}" for lost in ("", "lost_") for what in ("originals", "decisions"))},
    "notes": {"entities"},
    "note": {"entities"},
    "backup": {"sound"},
    "gather": {"contradictions[].earlier", "contradictions[].later"},
}
BY_NAME = {"watched", "changes", "failed", "edited", "ids"}  # tables whose keys are no fields
SAME_AS_RENAME = "retype merge split remove watch locate keep-apart keep-together".split()


def told() -> dict[str, set[str]]:
    """Return the fields of each command as the manual says them."""
    fields: dict[str, set[str]] = {}
    for section in CHAPTER.partition("## SQL views")[0].split("\n### ")[1:]:
        heading, _, text = section.partition("\n")
        rows = re.findall(r"^\| ((?:`[a-z_]+` ?)+) \| (.*) \|$", text, re.MULTILINE)
        own = {name for names, _ in rows for name in re.findall(r"[a-z_]+", names)}
        inner = {name for _, said in rows for name in re.findall(r"`([a-z_]+(?:\[\])?\.[a-z_]+)`", said)}
        others = (fields[name] for name in re.findall(r"all fields of `([a-z-]+)`", text, re.IGNORECASE))
        fields[heading.strip("`")] = own.union(inner, *others)
    return fields | dict.fromkeys(SAME_AS_RENAME, fields["rename"])


def paths(value: object, before: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield f"{before}{key}"
            if key not in BY_NAME:
                yield from paths(inner, f"{before}{key}.")
    elif isinstance(value, list) and before:
        for inner in value:
            yield from paths(inner, f"{before[:-1]}[].")


def change(table: Path) -> None:
    """Merge two names in a table, and give another a kind that there is not."""
    text = table.read_text("utf-8").replace(",GE Healthcare,", ",General Electric,").replace(",group,", ",crowd,")
    table.write_text(text, "utf-8")


def test_each_command_that_writes_json_is_told() -> None:
    assert {command.name for command in COMMANDS if JSON in command.arguments} | {"tag"} == {*told()}
    assert {call.split()[0] for call in CALLS} | {"tag"} == {*told()}


@pytest.mark.skipif(sys.platform == "win32", reason="a line is for a POSIX shell")
def test_a_command_writes_the_fields_that_the_manual_says(tmp_path_factory: pytest.TempPathFactory) -> None:
    home = tmp_path_factory.mktemp("fields")
    [seed] = folder().parents[1].glob("seeds/007*")
    (home / "longer.txt").write_text(seed.read_text("utf-8") + "\n\nHe will be sworn in soon.\n", "utf-8")
    written: dict[str, set[str]] = {}
    with Shell(home) as shell:
        for line in (*(f"entity-reader {call}" for call in CALLS), TAGGED):
            if "--from" in line:
                change(home / "tables" / "entities.csv")
            said = shell.output(line)
            assert said or "--update" in line, line
            fields = written.setdefault("tag" if line is TAGGED else line.split()[1], set())
            for one in said.splitlines():
                assert one.startswith("{"), f"{line}: {one}"
                fields.update(paths(json.loads(one)))
    expected = told()
    written["tag"].discard("id")  # that is the line's own
    assert {name: fields - expected[name] for name, fields in written.items() if fields - expected[name]} == {}
    assert {
        name: rest for name, fields in written.items() if (rest := expected[name] - fields - RARE.get(name, set()))
    } == {}
