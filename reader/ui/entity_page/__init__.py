"""The page of an entity: all that the library knows of it, in the middle of the window."""
