"""The library: the only place that knows SQL. Values go in and come out, never rows."""

from reader.library.library import Library

__all__ = ["Library"]
