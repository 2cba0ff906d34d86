"""Makes the weights of the tagger that the program ships, and of taggers for other texts."""
