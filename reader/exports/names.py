"""What the exports are called, for whoever only names them and does not wait for what they are written with."""

NAMES = ("csv", "jsonl")
