"""Notes, highlights and tags: proposed, listed, found and counted; what they are follows from decisions (`links`)."""
