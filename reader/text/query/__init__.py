"""The language of the search box: read into a tree, and edited as text; what it finds is the library's to say."""

from reader.text.query.editor import (
    Tail,
    asks_for_words,
    entity_filter,
    filters,
    only_filters,
    query_text,
    required_filters,
    tail,
    with_filter,
    without,
)
from reader.text.query.parser import Parsed, is_beyond_mending, parse

__all__ = [
    "Parsed",
    "Tail",
    "asks_for_words",
    "entity_filter",
    "filters",
    "is_beyond_mending",
    "only_filters",
    "parse",
    "query_text",
    "required_filters",
    "tail",
    "with_filter",
    "without",
]
