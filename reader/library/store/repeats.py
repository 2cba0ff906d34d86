"""How many articles of an entity repeat a story that another of them tells: what is counted once, if its user wants.

Of the articles that mention an entity, those of one story are one; each beyond the first is a repeat. So an entity in
n articles is in n - n_repeats stories, whether or not it stands in the fullest version of each. Of two entities that
stand together it is the same, counted in the articles that mention both.

Triggers keep both counts, at every posting that comes or goes and at every article that becomes a version of another:
what they look at are the other articles of that story, which are few, and where there is no story nothing.
"""

from __future__ import annotations

# Every posting with its story, which is called by its fullest article: of that which is no version, by itself.
_POSTINGS = """CREATE VIEW story_posting(story, entity_id, article_id) AS
    SELECT fullest_id, it.entity_id, it.article_id
    FROM version CROSS JOIN entity_article AS it ON it.article_id = version.article_id
    UNION ALL SELECT article_id, entity_id, article_id FROM entity_article AS it
    WHERE NOT EXISTS (SELECT 1 FROM version WHERE version.article_id = it.article_id)"""
# Whether another article of a story mentions an entity, or two.
_OTHER = "EXISTS (SELECT 1 FROM story_posting AS it WHERE it.entity_id = {0} AND story = {1} AND it.article_id != {2}"
_BOTH = " AND EXISTS (SELECT 1 FROM entity_article WHERE entity_id = other_id AND article_id = it.article_id)"
_STORY = "ifnull((SELECT fullest_id FROM version WHERE article_id = {0}), {0})"
_NAMED = "(SELECT entity_id FROM mention WHERE article_id = {0})"
_HAS = "EXISTS (SELECT 1 FROM entity_article AS it WHERE it.entity_id = {0} AND it.article_id = {1})"


def _of_entity(story: str, but: str) -> str:
    return f"{_OTHER.format('entity.id', story, but)})"


def _of_pair(story: str, but: str) -> str:
    return f"{_OTHER.format('comention.entity_id', story, but)}{_BOTH})"


def _version_trigger(name: str, event: str, article: str, before: str, now: str) -> str:
    """Return what counts where an article was of the one story and is of the other."""
    named = _NAMED.format(article)
    return f"""CREATE TRIGGER {name} AFTER {event} ON version BEGIN
    UPDATE entity SET n_repeats = n_repeats + {_of_entity(now, article)} - {_of_entity(before, article)}
    WHERE id IN {named};
    UPDATE comention SET n_repeats = n_repeats + {_of_pair(now, article)} - {_of_pair(before, article)}
    WHERE entity_id IN (SELECT id FROM entity WHERE drift IS NOT NULL AND id IN {named}) AND other_id IN {named}; END"""


def _posting_trigger(name: str, event: str, *signs: tuple[str, str]) -> str:
    """Return what counts where an article comes to mention an entity, or no longer does."""
    counts = "".join(_count_posting(row, sign) for row, sign in signs)
    is_told = " OR ".join(
        f"EXISTS (SELECT 1 FROM version WHERE {key} = {row}.article_id)"
        for row, _ in signs
        for key in ("article_id", "fullest_id")
    )
    return f"CREATE TRIGGER {name} AFTER {event} ON entity_article WHEN {is_told} BEGIN{counts} END"


def _count_posting(row: str, sign: str) -> str:
    entity, article = f"{row}.entity_id", f"{row}.article_id"
    story = _STORY.format(article)
    return f"""
    UPDATE entity SET n_repeats = n_repeats {sign} {_of_entity(story, article)} WHERE id = {entity};
    UPDATE comention SET n_repeats = n_repeats {sign} {_of_pair(story, article)}
    WHERE (entity_id = {entity} AND {_HAS.format("other_id", article)})
    OR (other_id = {entity} AND {_HAS.format("comention.entity_id", article)});"""


COUNTED_BY = (
    _POSTINGS,
    _version_trigger("version_added", "INSERT", "new.article_id", "new.article_id", "new.fullest_id"),
    _version_trigger("version_changed", "UPDATE OF fullest_id", "new.article_id", "old.fullest_id", "new.fullest_id"),
    _version_trigger("version_removed", "DELETE", "old.article_id", "old.fullest_id", "old.article_id"),
    _posting_trigger("posting_added", "INSERT", ("new", "+")),
    _posting_trigger("posting_moved", "UPDATE OF article_id", ("old", "-"), ("new", "+")),
    _posting_trigger("posting_removed", "DELETE", ("old", "-")),
)
