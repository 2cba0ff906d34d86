"""A decision has happened wholly or not at all, whenever the program is killed."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.library import Library
from tests.library.newsroom import add, entity_id, person, place, reading

ARTICLES = 400
DECIDING = """
import sys
from pathlib import Path
from reader.library import Library
from tests.library.newsroom import entity_id
library = Library.open(Path(sys.argv[1]))
proposal = library.proposals.merge([entity_id(library, "Jon Smith"), entity_id(library, "John Smith")], "J. Smith")
while True:
    print("deciding", flush=True)
    library.decisions.decide(proposal.decision)
    library.history.undo()
"""


@pytest.mark.parametrize("after", [0.0, 0.004, 0.011, 0.023, 0.041])
def test_a_decision_killed_in_the_middle_is_in_force_or_not(path: Path, after: float) -> None:
    with Library.create(path) as library:
        names = person("Jon Smith", "Jon"), person("John Smith"), place("Shanghai")
        add(library, *(reading(f"{n}", "Jon Smith met John Smith in Shanghai.", *names) for n in range(ARTICLES)))
    with subprocess.Popen([sys.executable, "-c", DECIDING, str(path)], stdout=subprocess.PIPE, text=True) as deciding:
        assert deciding.stdout is not None
        deciding.stdout.readline()
        time.sleep(after)
        deciding.kill()
    with Library.open(path) as library:
        assert library.check() == []
        one = entity_id(library, "Jon Smith") == entity_id(library, "John Smith")
        assert library.decisions.count() == int(one)
        assert library.history.state().undo == ("Merge Jon Smith and John Smith" if one else "Import of 400 Articles")
