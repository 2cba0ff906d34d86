"""The page of groups: names that stand together, in the articles of a name or of the list."""
