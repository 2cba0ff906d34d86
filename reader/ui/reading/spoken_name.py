"""How a name of a text is said to who cannot see where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.style.kind_labels import kind_word
from reader.ui.style.phrases import within
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.model import EntityInArticle
    from reader.ui.reading.mentions import Mentions


def spoken_name(words: str, mentions: Mentions, index: int, entities: Mapping[int, EntityInArticle]) -> str:
    """Return "Gong, that is Gong Zheng, person, mention 2 of 3 here, in 5 articles".

    What is not known of the entity is left out: its row may not be there yet.
    """
    mention = mentions[index]
    entity, of_entity = entities.get(mention.entity_id), mentions.of(mention.entity_id)
    if entity is None:
        return f"{words}, {kind_word(mention.kind)}"
    called = entity.name if words == entity.name else tr("{words}, that is {name}", words=words, name=entity.name)
    return tr(
        "{name}, {kind}, mention {at} of {all} here, {in_articles}",
        name=called,
        kind=kind_word(entity.kind),
        at=of_entity.index(index) + 1,
        all=len(of_entity),
        in_articles=within(entity.articles, "article"),
    )
