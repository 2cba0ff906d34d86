"""The page that greets a newcomer: what is here, and how to begin."""
