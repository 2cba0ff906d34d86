"""Feeds as files: RSS, Atom, JSON Feed, an article an entry; lists of feeds hold none. No link is followed."""
