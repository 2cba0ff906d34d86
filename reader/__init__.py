"""Entity Reader: who is in a pile of news articles, where, with whom, since when, and which sentence says so."""

import os

# The tagger's matrices are small: threads that share them cost more than they bring. numpy asks when it is imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("VECLIB_MAXIMUM_THREADS", "1")

__version__ = "0.1.0"
