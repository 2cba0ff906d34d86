"""A table of names that comes back from a spreadsheet: what it would change, before it does."""
