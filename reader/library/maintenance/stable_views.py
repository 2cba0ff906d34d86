"""Libraries up to version 16 get the views by which other programs read them."""

from __future__ import annotations

from sqlalchemy import Connection

# As version 17 had them.
_TEXT = """CASE WHEN title_derived OR title = '' THEN body WHEN body = '' THEN title
       ELSE title || char(10, 10) || body END"""
_DAY = "iif(article.id >= 383778816, date((article.id >> 20) + 1721424.5), NULL)"
_KIND = """CASE entity.kind WHEN 1 THEN 'person' WHEN 2 THEN 'organization' WHEN 3 THEN 'place' WHEN 4 THEN 'facility'
       WHEN 5 THEN 'group' WHEN 6 THEN 'product' WHEN 7 THEN 'other' WHEN 8 THEN 'date' WHEN 9 THEN 'money' END"""
_VIEWS = (
    f"""CREATE VIEW v_articles(
       id, published, title, source, author, section, url, language, words, unread, starred, added, path, text) AS
       SELECT article.id, {_DAY}, title, ifnull(source.name, ''), author, section, url, language, words, unread,
       starred, datetime(added, 'unixepoch'), path, {_TEXT}
       FROM article JOIN article_text ON article_text.article_id = article.id
       JOIN article_file ON article_file.article_id = article.id AND n = 0
       LEFT JOIN source ON source.id = source_id""",
    f"""CREATE VIEW v_entities(id, kind, name, articles, mentions, aliases) AS
       SELECT entity.id, {_KIND}, entity.name, n_articles, n_mentions,
       (SELECT json_group_array(name.text) FROM alias JOIN name ON name.id = name_id
        WHERE entity_id = entity.id AND name.text != entity.name)
       FROM entity WHERE entity.kind != 10""",
    f"""CREATE VIEW v_mentions(article_id, start, "end", text, entity_id, kind, name, published) AS
       SELECT mention.article_id, start, "end", substr({_TEXT}, start + 1, "end" - start), entity.id, {_KIND},
       entity.name, {_DAY}
       FROM mention JOIN entity ON entity.id = entity_id AND entity.kind != 10
       JOIN article ON article.id = mention.article_id
       JOIN article_text ON article_text.article_id = article.id""",
)


def make_views(connection: Connection) -> None:
    for statement in _VIEWS:
        connection.exec_driver_sql(statement)
