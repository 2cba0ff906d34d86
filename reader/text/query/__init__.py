"""The language of the search box: read into a tree, and edited as text; what it finds is the library's to say."""

from reader.text.query.editing import Tail, asks_for_words, filters, named, tail, without, written
from reader.text.query.parsing import Parsed, parse

__all__ = ["Parsed", "Tail", "asks_for_words", "filters", "named", "parse", "tail", "without", "written"]
