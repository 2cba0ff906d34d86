"""Files into the library: the only place that strings formats, extraction and library together.

    files ─▶ formats ─▶ extraction ─▶ library
    (bytes)  (articles)  (entities)    (one transaction a batch)

The window runs it in a child process (`worker`), the command line in its own. Where there is much to read, more
processes (`pool`) read, on every core but one, and that one process writes. Those that read know no library: so nothing
is imported here, which they would have to load as well.
"""
