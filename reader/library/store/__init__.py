"""The file itself: connections, tables, and what lies in them as it lies there; it knows no other room."""
