"""The page of notes: all that the reader has highlighted and written, each a click from its passage.

It may know the values of the model, what pages are handed, and widgets; of the library only what it asks by tasks.
"""
