"""What stands around the panes: menus, toolbar, status bar, notices, keys."""
