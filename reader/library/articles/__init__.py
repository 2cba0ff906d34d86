"""Articles coming, changing and going: imports, flags, the bin; it writes what `links` and `store` hold."""
