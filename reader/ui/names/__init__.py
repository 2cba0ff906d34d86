"""The pane at the left with every name of the library, beside that of the articles."""
