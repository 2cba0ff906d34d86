"""Pure functions on text: sentences, and the normal form of names."""
