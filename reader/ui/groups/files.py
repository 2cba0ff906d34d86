"""Groups as files: a page to be printed, and a network for other programs."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from reader.ui.groups.queries import article_ids
from reader.ui.style.foreign_text import one_line
from reader.ui.style.phrases import count, number
from reader.ui.widgets.spans import time_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reader.exports.paper.paragraph import Paragraph
    from reader.library import Library
    from reader.model import ArticleQuery
    from reader.ui.groups.queries import Groups

CREATOR = "Entity Reader"


def groups_as_pdf(found: Groups, name: str) -> bytes:
    """Return pages with the names of each group, and in how many of the articles each stands."""
    from reader.exports.export import Paper
    from reader.exports.paper.pdf_writer import pdf_of
    from reader.exports.paper.print_run import set_on_paper

    return pdf_of(set_on_paper(paragraphs_of(found, name), Paper()), CREATOR)


def title_of(found: Groups, name: str) -> str:
    """Return what groups are called: by the name that they are around, or by where they were looked for."""
    where = name if found.entity else name[:1].lower() + name[1:]
    return f"Groups in {one_line(where)}"


def paragraphs_of(found: Groups, name: str) -> Iterator[Paragraph]:
    """Yield what is said of groups on paper, the title first."""
    from reader.exports.paper.manuscript import names_in_a_row
    from reader.exports.paper.paragraph import Look, Paragraph

    yield Paragraph(Look.TITLE, title_of(found, name))
    facts = f"{count(len(found.groups), 'group')} in {count(found.articles, 'article')}", time_words(found.narrowing)
    yield Paragraph(Look.FACTS, " · ".join(filter(None, facts)))
    for group in found.groups:
        yield Paragraph(Look.SECTION, count(len(group.names), "name"))
        yield names_in_a_row([(one_line(one.name), number(one.together)) for one in group.names])
    yield Paragraph(Look.FACTS, "Behind each name: in how many of these articles it stands")


def network_of(found: Groups, query: ArticleQuery) -> Callable[[Library], bytes]:
    """Return what writes the names and who of them stands with whom as GEXF, each with the number of its group."""

    def write(library: Library) -> bytes:
        from reader.exports.network import write_relations

        names = [one for group in found.groups for one in group.names]
        ids = article_ids(library, found.entity.id if found.entity else None, query, found.narrowing)
        ties = library.cross_reference.ties_in(ids[: found.articles], [one.entity_id for one in names])
        group_of = {one.entity_id: at for at, group in enumerate(found.groups, 1) for one in group.names}
        file = BytesIO()
        nodes = [(one.entity_id, one.kind, one.name, one.articles) for one in names]
        write_relations(nodes, [(*pair, n) for pair, n in sorted(ties.items())], file, group_of)
        return file.getvalue()

    return write
