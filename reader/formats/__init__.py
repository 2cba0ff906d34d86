"""What a file says: its bytes, the text in them, the article in the text."""
