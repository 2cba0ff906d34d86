"""Windows of their own: the bin, the history, preferences, an original text."""
