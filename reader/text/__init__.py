"""Pure functions on text: sentences, the normal form of names, the order of titles."""
