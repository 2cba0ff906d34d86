"""Which of its names an entity is called by: the one that is the fullest in most articles.

A country or capital is known by its English name; it is called as the articles of one language call it where these are
more than half of all that name it.
"""

COMMONEST_NAME = """(
    SELECT name.text FROM alias JOIN name ON name.id = alias.name_id JOIN entity AS own ON own.id = alias.entity_id
    WHERE alias.entity_id = entity.id
    ORDER BY n_named + iif(n_alias AND is_name_abroad(name.text, own.form), 2 * n_alias, 0) DESC, alias.name_id
    LIMIT 1)"""  # of an `entity`
