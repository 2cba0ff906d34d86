"""Files into the library: the only place that strings formats, extraction and library together.

    files ─▶ formats ─▶ extraction ─▶ library
    (bytes)  (articles)  (entities)    (one transaction a batch)

The window runs it in a child process (`worker`), the command line in its own. Where there is much to read, more
processes (`pool`) read, on every core but one, and that one process writes.
"""

from reader.ingest.encoding_change import reopen, reopen_long
from reader.ingest.importer import Progress, import_files, resume
from reader.ingest.pool import Pool
from reader.ingest.retagger import Reread, read_again
from reader.ingest.seeds import seed
from reader.ingest.whole_page import take_whole_page

__all__ = [
    "Pool",
    "Progress",
    "Reread",
    "import_files",
    "read_again",
    "reopen",
    "reopen_long",
    "resume",
    "seed",
    "take_whole_page",
]
