"""Entity Reader: who is in a pile of news articles, where, with whom, since when, and which sentence says so."""

__version__ = "0.1.0"
