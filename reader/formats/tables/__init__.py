"""Tables of articles: a row an article, its columns known by their names in eleven languages or by what they hold."""
