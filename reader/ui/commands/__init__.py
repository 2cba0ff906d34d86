"""What the menus do: each command is handed the few parts that it works with."""
