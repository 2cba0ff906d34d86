"""The review: which names deserve a look, found beforehand and stored, asked best first."""
