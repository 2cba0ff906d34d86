"""The saved searches above the article list."""
