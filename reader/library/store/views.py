"""The views for whoever opens a library with another program: they need nothing but SQLite, and what they say stays.

    v_articles   an article a row, with its text and where it came from
    v_entities   a person, organization, place or the like a row, with its other names
    v_mentions   a place in a text that names an entity, a row each
    v_notes      a note or a highlight a row; those on passages with what they quote, and where that stands

A column may come behind the others; none goes, gets another name or says another thing.
"""

from __future__ import annotations

from reader.library.store.tables import KIND_CODES, NOTHING
from reader.model import FIRST_DATED

_DAY_ZERO = 1721424.5  # the Julian day before the first day of the calendar, from which the days of ids are counted
_DAY = f"iif(article.id >= {FIRST_DATED}, date((article.id >> 20) + {_DAY_ZERO}), NULL)"
_TEXT = """CASE WHEN title_derived OR title = '' THEN body WHEN body = '' THEN title
       ELSE title || char(10, 10) || body END"""
_KIND = " ".join(["CASE entity.kind", *(f"WHEN {code} THEN '{kind}'" for kind, code in KIND_CODES.items()), "END"])

VIEWS = (
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
       FROM entity WHERE entity.kind != {NOTHING}""",
    f"""CREATE VIEW v_mentions(article_id, start, "end", text, entity_id, kind, name, published) AS
       SELECT mention.article_id, start, "end", substr({_TEXT}, start + 1, "end" - start), entity.id, {_KIND},
       entity.name, {_DAY}
       FROM mention JOIN entity ON entity.id = entity_id AND entity.kind != {NOTHING}
       JOIN article ON article.id = mention.article_id
       JOIN article_text ON article_text.article_id = article.id""",
    """CREATE VIEW v_notes(
       id, subject, article_id, start, "end", quote, text, color, tags, created, changed) AS
       SELECT id, subject, article_id, start + body_at, "end" + body_at, quote, text, color,
       (SELECT json_group_array(name) FROM note_tag JOIN tag ON tag."key" = note_tag.tag WHERE note_id = it.id),
       datetime(created, 'unixepoch'), datetime(changed, 'unixepoch')
       FROM (SELECT *, (
           SELECT iif(title_derived OR title = '', 0, length(title) + 2 * (body != '')) FROM article
           JOIN article_text ON article_id = article.id WHERE article.id = note.article_id)
       AS body_at FROM note) AS it""",
)
