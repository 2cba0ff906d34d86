"""Downloads from news archives, each sort described by a recipe, a file that anybody can write: resources/recipes/."""
