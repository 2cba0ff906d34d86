"""Which mention names which entity, and all that is counted from it; it follows `identity` and is never asked why."""
