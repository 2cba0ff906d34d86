"""Text to mentions: a tagger finds the names, linking says which of them are one."""
