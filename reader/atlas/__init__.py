"""Where the places of the world lie: a map of countries, a table of spots, and which of them an article means.

It knows no library and no window: it is given the names of places, and answers with spots.
"""
