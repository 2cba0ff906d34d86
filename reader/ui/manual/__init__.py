"""The manual in the middle of the window, a chapter at a time."""
