"""Threads and what runs on them while nobody waits; it knows no widget."""
