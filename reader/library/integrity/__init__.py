"""Whether a library is sound: its pages, its tables, its originals, and all that follows from them."""
