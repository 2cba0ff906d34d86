import pytest

from reader.formats.bundles.faulty_recipe import FaultyRecipeError
from reader.formats.bundles.recipe_file import read_recipe

WHOLE = """
id = "gazette"
provider = "The Gazette"
inputs = ["text"]
detect = [[{ text = '^GAZETTE$' }]]
"""


def test_a_recipe_needs_little() -> None:
    recipe = read_recipe(WHOLE)
    assert (recipe.id, recipe.provider, recipe.is_seen) == ("gazette", "The Gazette", True)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("id = ", "it is no TOML"),
        (WHOLE.replace('id = "gazette"', ""), "it lacks “id”"),
        (WHOLE.replace('["text"]', '["texts"]'), "“inputs” should be some of text, page, document, book, chunk"),
        (WHOLE.replace('["text"]', '"text"'), "“inputs” has a value of another kind: 'text'"),
        (f"{WHOLE}headd = 3", "it has “headd”, which means nothing there"),
        (f"{WHOLE}[body]\nuntill = []", "it has “untill”, which means nothing there"),
        (WHOLE.replace("'^GAZETTE$'", "'('"), r"the pattern '\(' cannot be used"),
        (WHOLE.replace("'^GAZETTE$'", f"'{'x' * 1001}'"), "a pattern is longer than 1,000 characters"),
        (f"{WHOLE}split = [{{ where = 'within', text = 'x' }}]", "“where” should be before or after"),
        (f"{WHOLE}count = [{{ date = 'there' }}]", "“date” should be line or within"),
        (f"{WHOLE}[clean.title]\ntake = 'x'", "“take” needs a group “value”"),
        (f"{WHOLE}drop = [3]", "3 should be a table"),
        (WHOLE.replace("[[{ text = '^GAZETTE$' }]]", "[3]"), "3 should be a list"),
    ],
)
def test_what_is_wrong_with_a_recipe_is_told_in_words(text: str, fault: str) -> None:
    with pytest.raises(FaultyRecipeError, match=fault):
        read_recipe(text)
