"""The page of places: a map, and the list of what lies where."""
