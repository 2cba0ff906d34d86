"""What the names of files and folders tell of their articles: a date by a pattern, a source by its folder."""
