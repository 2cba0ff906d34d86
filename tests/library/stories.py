"""Invented stories and versions of them, as papers make them of what an agency sends."""

from __future__ import annotations

from datetime import date

from tests.library.newsroom import MONDAY, Ready, reading

PARAGRAPHS = (
    "The harbour master of Dunmare said on Tuesday that the new pier would open in June, a year late and a third above "
    "its price of 14 million.",
    "Councillors had asked for the bill of the divers, who found a wreck of 1743 where the piles were to stand. They "
    "were told that it came to 212,000, most of it for a crane that nobody had ordered.",
    "“We built around it,” the harbour master, Odile Ferrant, said. “It was there first.” The ferry line will move to "
    "the pier in July, and the old quay will be sold to a maker of sails from Port Ansgar.",
    "Fishermen on the east side, where 31 boats lie, fear for their berths. Their speaker said that a promise of 1998 "
    "still held, and that he had it in writing, in a drawer, at home.",
    "The divers want to lift the wreck next spring. A museum in Vell has offered a hall for it, and the council will "
    "vote on the money in September.",
)
WIRE = "\n\n".join(PARAGRAPHS)
LONGER = WIRE + "\n\nThe minister for the coast welcomed the news on Wednesday and announced a visit before the autumn."
SHORTER = "\n\n".join((*PARAGRAPHS[:2], PARAGRAPHS[4]))
EDITED = (
    WIRE.replace("said on Tuesday", "announced yesterday")
    .replace("most of it", "the greater part")
    .replace("fear for", "are worried about")
    .replace("has offered a hall", "is ready to give it a hall")
)
OTHER = (
    "A beaver that was blamed for the flood of the cricket field at Tull is innocent, engineers told a packed meeting. "
    "A culvert did it, they said, and showed a film of a mattress, two bicycles and the missing sign of the station. "
    "The warden of the river accepted apologies in the form of willow. The club will play elsewhere until the autumn."
)


def story(title: str, body: str, published: date = MONDAY) -> Ready:
    return reading(title, body, published=published, source=f"{title} Post", path=f"/wires/{title}.txt")


def papers() -> list[Ready]:
    """Return what four papers made of the story, on three days, and another story."""
    told = (
        ("New pier at Dunmare to open in June, a year late", LONGER, "Dunmare Courier", 3),
        ("Pier opens in June, a third above its price", SHORTER, "The Ansgar Mail", 4),
        ("A wreck of 1743 under the new pier", EDITED, "Coast and Harbour", 4),
        ("Harbour master: the pier will open in June", WIRE, "Vell Evening Post", 5),
        ("The beaver of Tull is innocent", OTHER, "Tull Gazette", 4),
    )
    return [
        reading(title, body, published=date(2023, 4, day), source=source, path=f"/papers/{source}.txt")
        for title, body, source, day in told
    ]


def wires() -> list[Ready]:
    """Return a story, longer, shorter and edited again, and another."""
    bodies = {"Wire": WIRE, "Longer": LONGER, "Shorter": SHORTER, "Edited": EDITED, "Other": OTHER}
    return [story(title, body) for title, body in bodies.items()]
