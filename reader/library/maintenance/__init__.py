"""A library file over the years: opened, brought up to date, kept quick."""
