"""What is wrong with a recipe, told in words."""


class FaultyRecipeError(ValueError):
    """A recipe that cannot be used, and why."""
