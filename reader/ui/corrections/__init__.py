"""Correcting names: what can be decided about them, in which dialogs, and how it is shown before it is written."""
