"""The review in the window: a quiet list of what deserves a look, answered by keys."""
