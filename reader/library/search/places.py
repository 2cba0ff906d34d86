"""Where articles came from: the folders and the names of files that a query asks for, and how to walk through them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from sqlalchemy import Connection

from reader.lazy_dataclass import dataclass
from reader.library.search.plans import NAMES, Files, Plan, Sql
from reader.library.store.database import json_list, rows, scalar
from reader.library.store.term_index import MANY, STALE
from reader.text import place_form
from reader.text.plain_letters import without_accents

ARMS = 30  # folders that are walked through side by side
GATHERED = 20_000  # articles of more folders that are gathered and sorted; more are looked for among all articles
SAMPLED = 3_000  # files, the newest, that tell how common a name is
SCANNING = 0.15  # of what it costs to walk through articles, to look through the names of files

_COUNT = "SELECT count(*) FROM (SELECT 1 FROM article_file WHERE folder_id IN (SELECT value FROM json_each(?)) LIMIT ?)"
_SAMPLE = f"""
    SELECT count(*), total(name_form GLOB ?) FROM (
        SELECT name_form FROM article_file INDEXED BY {NAMES} ORDER BY article_id DESC LIMIT ?)"""
_OF_EACH = """
    SELECT folder_id, count(DISTINCT article_id) FROM article_file WHERE withdrawn IS NULL
    AND EXISTS (SELECT 1 FROM article_fts_docsize AS it WHERE it.id = article_id) GROUP BY 1"""
_ONE = "folder_id = ?"
_ANY = "folder_id IN (SELECT value FROM json_each(?))"


def folders(connection: Connection, asked: str) -> list[int]:
    """Return the folders that are called so, or lie below one that is."""
    is_asked = place_form.folder_matcher(asked)
    return [number for number, form in rows(connection, "SELECT id, form FROM folder") if is_asked(form)]


def of_folders(connection: Connection, found: Sequence[int], everything: int) -> Plan:
    articles = int(scalar(connection, _COUNT, json_list(found), GATHERED))
    if len(found) <= ARMS:
        return Files(tuple(Sql(_ONE, (number,)) for number in found), articles)
    any_of_them = (Sql(_ANY, (json_list(found),)),)
    if articles < GATHERED:
        return Files(any_of_them, articles)
    return Files(any_of_them, max(articles, int(everything * SCANNING)), NAMES)


def of_file_name(connection: Connection, asked: str, everything: int) -> Plan:
    pattern = place_form.name_pattern(asked)
    [[looked_at, named]] = rows(connection, _SAMPLE, pattern, SAMPLED)
    share = max(named / looked_at if looked_at else 0.0, SCANNING)
    return Files((Sql("name_form GLOB ?", (pattern,)),), int(everything * share), NAMES)


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder by its name, with those above it where another is called so, and the articles of it and those below."""

    name: str
    articles: int


def complete(connection: Connection, begun: str) -> Iterator[Folder]:
    """Yield the folders of which a word of the name begins so: those of most articles first, of all last."""
    form, counts = without_accents(begun).strip("/"), _articles_of_each(connection)
    names = Counter(without_accents(path.rpartition("/")[2]) for path in counts)
    everything = int(scalar(connection, "SELECT articles FROM total"))
    for path, articles in sorted(counts.items(), key=lambda one: (one[1] >= everything, -one[1], one[0])):
        name = path.rpartition("/")[2]
        plain = without_accents(name)
        if _has_beginning(plain, form):
            yield Folder(name if names[plain] == 1 else "/".join(path.split("/")[-2:]), articles)


def _has_beginning(form: str, begun: str) -> bool:
    return f" {begun}" in " " + form.replace("_", " ").replace("-", " ")


def _articles_of_each(connection: Connection) -> dict[str, int]:
    """Return how many articles came from each folder and those below it, counted anew where many came or went."""
    articles = int(scalar(connection, "SELECT articles FROM total"))
    kept: tuple[int, dict[str, int]] = connection.info.get("articles of folders", (0, {}))
    then, counts = kept
    if articles < MANY or abs(articles - then) > articles * STALE:
        counts = _count(connection)
        connection.info["articles of folders"] = articles, counts
    return counts


def _count(connection: Connection) -> dict[str, int]:
    paths = dict(map(tuple, rows(connection, "SELECT id, path FROM folder")))
    counts: Counter[str] = Counter()
    for number, articles in rows(connection, _OF_EACH):
        path = paths[number].rstrip("/")
        while path:
            counts[path] += articles
            path = path.rpartition("/")[0]
    return counts
