"""The window's panes put together, and what is shown in which of them."""
