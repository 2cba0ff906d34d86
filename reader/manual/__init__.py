"""The manual: its chapters as they lie in `resources/manual`, and as pages; it knows no window."""
