"""The page of articles that are like the open one: those of one story in a row, and whatever else is near it."""
