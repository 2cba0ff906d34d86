"""An article in which every style of a paragraph stands, as a file with headings, lists and tables has it."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

from reader.extraction import default_tagger, extract
from reader.formats.draft import Block, Known, make_draft
from reader.library import Library
from reader.model import Changes, SourceFile, Style

TITLE = "Where the cranes of Lingang will stand"
BLOCKS = (
    Block(
        "The harbour of Lingang will have nine cranes more by the spring, said Gong Zheng, the mayor of Shanghai, when"
        " the plan was shown on Monday. Siemens Healthineers asked for a quay of its own."
    ),
    Block("What was decided", Style.HEADING),
    Block("Three hours were spoken about the depth of the basin, and a quarter of an hour about what it will cost."),
    Block(
        "We have counted the ships, and then we have counted them once more by night, because nobody believed us.",
        Style.QUOTATION,
    ),
    Block("There were more of them by night.", Style.QUOTATION),
    Block("Gong Zheng did not say who had counted."),
    Block("Who brings what", Style.SUBHEADING),
    Block(
        "Bernd Montag of Siemens Healthineers brings the measuring carts, which have come by rail from Erlangen and"
        " wait in two halls.",
        Style.BULLET,
    ),
    Block("Shanghai brings the quay.", Style.BULLET),
    Block("The railway brings four kilometres of track.", Style.BULLET),
    Block("In this order it is built:", Style.PLAIN),
    Block("The basin is dug to eleven metres, and the sand is brought to the east of the island.", Style.NUMBERED),
    Block("The quay is set.", Style.NUMBERED),
    Block("The cranes are put up, one a fortnight.", Style.NUMBERED),
    Block("The cranes", Style.SUBHEADING),
    Block("Maker\tHeight\tCost\tWhere it stands", Style.ROW),
    Block(
        "Siemens\t62\t4,100,000\tAt the north end, beside the halls, where the ground has been made firm twice already",
        Style.ROW,
    ),
    Block("Zhenhua\t71\t5,250,000\tLingang, berth 4", Style.ROW),
    Block("Konecranes\t68\t12,900,000\tLingang, berth 5", Style.ROW),
    Block("Heights in metres, costs in euros; the third is paid by Shanghai alone.", Style.CAPTION),
    Block("The watchman of the old pier has put up a board, which says:"),
    Block(
        "    NORTH   in   06:10   out  18:40\n    EAST    in   07:05   out  19:15\n    nobody after dark",
        Style.VERBATIM,
    ),
    Block("It has been read by all who came."),
)


def add(library: Library) -> Changes:
    """Put the article into a library."""
    data = TITLE.encode()
    file = SourceFile("/texts/cranes.html", data, hashlib.sha256(data).hexdigest())
    known = Known(title=TITLE, source="example.org", author="Ada Quill", published=date(2023, 7, 20))
    draft = make_draft(BLOCKS, Path(file.path), known)
    [reading] = extract([draft], default_tagger())
    import_id = library.imports.begin("cranes.html")
    [outcome] = library.imports.add(import_id, [(file, draft, reading)])
    library.imports.finish(import_id)
    assert outcome.article_id
    return Changes(frozenset({outcome.article_id}), membership=True, entities=True)
