"""The page that says what of the user's lies where."""
