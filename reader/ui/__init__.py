"""The window: with `exports/paper`, which paints pages, the only package that knows Qt."""
