"""Bytes to articles: decoding, and one file per format."""
