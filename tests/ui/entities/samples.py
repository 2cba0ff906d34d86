"""The names of one article, and two cards: one as most are, one with more of everything than fits."""

from __future__ import annotations

from datetime import date

from reader.model import Card, CoMention, ConcordanceLine, Entity, EntityDescription, EntityInArticle, Kind

BIG = 775_000_000_000  # an article's id is far beyond 32 bits
ROWS = (
    EntityInArticle(1, Kind.PERSON, "Gong Zheng", 3, 4),
    EntityInArticle(2, Kind.PERSON, "Xi Jinping", 1, 2),
    EntityInArticle(3, Kind.PLACE, "Shanghai", 9, 12),
    EntityInArticle(4, Kind.DATE, "Wednesday", 1, 1),
)
GONG = Entity(1, Kind.PERSON, "Gong Zheng", 120, 200, ("Gong",))


def line(number: int) -> ConcordanceLine:
    return ConcordanceLine(
        BIG - number, f"Title {number}", date(2020, 3, 23), 5 + number, 15 + number, "Then ", "Gong Zheng", " spoke."
    )


CARD = Card(
    GONG,
    (EntityDescription("Shanghai Mayor", BIG, 0, 14), EntityDescription("the Shanghai mayor", BIG, 0, 14)),
    (CoMention(3, Kind.PLACE, "Shanghai", 4), CoMention(5, Kind.PERSON, "Ying Yong", 1)),
    (("2020-03", 1), ("2020-05", 3)),
    tuple(line(number) for number in range(50)),
)
WORDY = Card(
    Entity(
        7, Kind.ORGANIZATION, "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", 2, 2
    ),
    tuple(EntityDescription(f"company number {number} of the river", BIG, 0, 9) for number in range(20)),
    tuple(CoMention(20 + number, Kind.PLACE, f"A place of the number {number}", 1) for number in range(9)),
    tuple((f"{year}-{month:02}", month) for year in range(1990, 2024) for month in range(1, 13)),
    (line(0),),
)
