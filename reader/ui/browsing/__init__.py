"""Where the reader is and how they came there, as values; it knows no widget."""
