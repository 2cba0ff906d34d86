"""Copies of a library that is there, and one of them in its place again."""
