"""Whatever is edited, deleted, read again, undone and done again, in whatever order: the library stays sound."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import ReaderError
from reader.library import Library
from reader.library.articles.watched_folders import Renewal
from reader.model import ArticleQuery, Field, Kind, Reading
from reader.model.decision import Target
from tests.library.newsroom import MONDAY, add, found, in_other_bytes, person, place, reading

EVERY = ArticleQuery()
MADE = (
    reading("Gong Zheng", "Gong Zheng went to Shanghai. Gong left.", person("Gong Zheng", "Gong"), place("Shanghai")),
    reading("Two", "Shanghai grows.", place("Shanghai"), published=None),
)
ANEW = reading("Gong", "Gong Zheng went to Shanghai. Gong left.", person("Gong Zheng"), published=MONDAY)
VALUES: dict[Field, tuple[str | None, ...]] = {
    Field.TITLE: ("Gong in Shanghai", "Shanghai grows.", "Gong Zheng", "龚正 in Łódź", "", None),
    Field.DATE: ("2023-07-12", "2020-01-01", "", None),
    Field.SOURCE: ("The Post", "", None),
    Field.LANGUAGE: ("de", None),
}
STEPS = (
    *("edit", "edit", "edit", "undo", "redo", "take back", "delete", "restore", "read", "reopen", "import", "decide"),
    *("renew", "withdraw", "reinstate"),
)


def do(library: Library, step: str, data: st.DataObject) -> None:
    ids = list(library.articles.ids(EVERY))
    if step in ("undo", "redo"):
        getattr(library.history, step)()
    elif step == "restore":
        library.articles.restore([one.id for one in library.bin.articles()])
    elif step == "import":
        add(library, data.draw(st.sampled_from([*MADE, in_other_bytes(MADE[0], "utf-16")])))
    elif step in ("withdraw", "reinstate"):
        do_to_import(library, step, data)
    elif step == "take back":
        lines = [line for line in library.decisions.lines() if not line.undone]
        if lines:
            library.decisions.undo(data.draw(st.sampled_from(lines)).id)
    elif ids:
        do_to(library, step, data.draw(st.sampled_from(ids)), data)


def do_to_import(library: Library, step: str, data: st.DataObject) -> None:
    runs = [run.id for run in library.import_runs.list_newest(9) if run.is_undone is (step == "reinstate")]
    if runs:
        do_it = library.import_runs.bring_back if step == "reinstate" else library.import_runs.take_back
        do_it(data.draw(st.sampled_from(runs)))


def do_to(library: Library, step: str, number: int, data: st.DataObject) -> None:
    if step == "edit":
        field, values = data.draw(st.sampled_from(list(VALUES.items())))
        library.decisions.decide(library.proposals.edit([(number, field, data.draw(st.sampled_from(values)))]).decision)
    elif step == "delete":
        library.articles.delete([number])
    elif step == "read":
        text = library.retag.drafts([number])[number].text
        read_in = [found(text, name) for name in (person("Gong Zheng", "Gong"), place("Shanghai"))]
        library.retag.replace({number: Reading(tuple(one for one in read_in if one.mentions), tagger="tests 2")})
    elif step == "reopen":
        _, draft, read = data.draw(st.sampled_from([ANEW, *MADE]))
        library.articles.update(number, draft, read)
    elif step == "renew":
        library.watched_folders.renew([Renewal(number, *data.draw(st.sampled_from([ANEW, *MADE])))])
    elif mentions := library.articles.article(number).mentions:
        start = data.draw(st.sampled_from(mentions)).start
        target = Target(kind=Kind.PERSON, name="Gong the Second")
        library.decisions.decide(library.proposals.split_mentions(number, [start], target).decision)


def shown(library: Library) -> object:
    """Return what is seen of the articles."""
    articles = [library.articles.article(number) for number in library.articles.ids(EVERY)]
    return [
        (one.id, one.title, one.published, one.source, one.language, one.edited, one.text,
         [(it.start, it.end, library.entities.entity(it.entity_id).name) for it in one.mentions])
        for one in articles
    ]  # fmt: skip


@settings(
    max_examples=max(int(os.environ.get("ENTITY_READER_EXAMPLES", "30")) // 10, 1),
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
@given(data=st.data())
def test_the_library_stays_sound_and_is_the_same_once_all_was_undone_and_done_again(data: st.DataObject) -> None:
    with TemporaryDirectory() as folder, Library.create(Path(folder, "a.library")) as library:
        add(library, *MADE)
        for step in data.draw(st.lists(st.sampled_from(STEPS), min_size=1, max_size=8)):
            try:
                do(library, step, data)
            except ReaderError:  # so already, or another decision rests on it
                continue
            assert library.check() == [], step
        after, steps = shown(library), 0
        while library.history.state().undo:
            library.history.undo()
            steps += 1
        assert library.check() == []
        for _ in range(steps):
            library.history.redo()
        assert library.check() == []
        assert shown(library) == after
