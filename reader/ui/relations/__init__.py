"""The page of relations: who stands with a name, or in some articles, drawn around it."""
