"""The page of several names: when one article names them all, who else is there, and which sentences say so."""
