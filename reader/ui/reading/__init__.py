"""The reading pane: the open article, with the names in it marked."""
