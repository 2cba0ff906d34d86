"""The entity pane: the names of the open article above, the card of the current one below."""
