"""The list of articles at the left: its chips, its rows, its states."""
