"""The library: the only place that knows SQL. Values go in and come out, never rows."""

from reader.library.articles.permalinks import LinkTarget
from reader.library.articles.selection import Selection
from reader.library.articles.snapshot import Snapshot
from reader.library.backups.folder import BackupFolder
from reader.library.backups.loan import lend
from reader.library.backups.restore import Restore, look_into
from reader.library.library import Library

__all__ = ["BackupFolder", "Library", "LinkTarget", "Restore", "Selection", "Snapshot", "lend", "look_into"]
