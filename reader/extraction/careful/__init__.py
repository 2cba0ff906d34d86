"""The careful tagger: a small multilingual encoder that finds names in many languages, ten times slower than ours."""
