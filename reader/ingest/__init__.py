"""Files into the library: the only place that strings formats, extraction and library together.

    files ─▶ formats ─▶ extraction ─▶ library
    (bytes)  (article)   (entities)    (one transaction a batch)

The window runs it in a child process (`worker`), the command line in its own.
"""

from reader.ingest.importing import Progress, import_files
from reader.ingest.reopening import reopen
from reader.ingest.seeding import is_seeded, seed

__all__ = ["Progress", "import_files", "is_seeded", "reopen", "seed"]
