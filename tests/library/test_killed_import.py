import subprocess
import sys
from pathlib import Path

import pytest

from reader.library import Library
from reader.model import ArticleQuery
from tests.library.newsroom import add, reading

IMPORTING = """
import sys
from itertools import count
from pathlib import Path
from reader.library import Library
from tests.library.newsroom import person, place, reading
library = Library.open(Path(sys.argv[1]))
import_id = library.imports.begin("endless")
for batch in count():
    names = person("Gong Zheng", "Gong"), place("Shanghai"), person(f"Name {batch % 7}")
    body = f"Gong Zheng. Gong is in Shanghai with Name {batch % 7}. " + "Words. " * 200
    library.imports.add(import_id, [reading(f"Title {batch} {n}", body, *names) for n in range(50)])
    print(batch, flush=True)
"""


@pytest.mark.parametrize("after", [1, 4])
def test_an_import_killed_in_the_middle_leaves_a_sound_library_with_all_that_was_acknowledged(
    path: Path, after: int
) -> None:
    Library.create(path).close()
    with subprocess.Popen([sys.executable, "-c", IMPORTING, str(path)], stdout=subprocess.PIPE, text=True) as importing:
        assert importing.stdout is not None
        acknowledged = [int(importing.stdout.readline()) for _ in range(after)][-1]
        importing.kill()  # amid the next batch
        acknowledged = max([acknowledged, *map(int, importing.stdout.read().split())])
    with Library.open(path) as library:
        assert library.check() == []
        articles = library.articles.counts().articles
        assert articles % 50 == 0
        assert articles >= (acknowledged + 1) * 50
        add(library, reading("After", "The library goes on."))
        library.imports.undo(1)
        assert len(library.articles.ids(ArticleQuery())) == 1
        assert library.check() == []
