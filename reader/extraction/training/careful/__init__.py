"""Makes the weights of the careful tagger: a multilingual encoder, tuned on marked text in several languages."""
