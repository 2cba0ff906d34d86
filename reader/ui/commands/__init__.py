"""What the menus do: each command finds its panes through the workspace."""
