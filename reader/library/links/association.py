"""How strongly two entities are associated: how much more often they stand together than chance would have it.

By the log-likelihood ratio of T. Dunning, Accurate Methods for the Statistics of Surprise and Coincidence,
Computational Linguistics 19 (1), 1993: twice the logarithm of how much likelier the articles are if the two depend on
each other than if they do not. Unlike pointwise mutual information it weighs how much evidence there is, so neither a
country that stands everywhere nor a name that stands once comes before those who belong together.
"""

from __future__ import annotations

from math import log


def articles_by_chance(one: int, other: int, articles: int) -> float:
    """Return in how many of the articles both would stand by chance, of which so many name each."""
    return one * other / articles


def log_likelihood(together: int, one: int, other: int, articles: int) -> float:
    """Return how strongly two are associated, of whom so many articles name both, each, and any.

    0 where they stand together as often as by chance, negative where less often. Of no unit: from 10.83 on, chance
    would have it in fewer than one case of a thousand.
    """
    only_one, only_other = one - together, other - together
    neither = articles - one - other + together
    absent, other_absent = articles - one, articles - other
    cells = (
        (together, one * other),
        (only_one, one * other_absent),
        (only_other, absent * other),
        (neither, absent * other_absent),
    )
    ratio = 2 * sum(n * log(n * articles / by_chance) for n, by_chance in cells if n > 0)
    return ratio if together * articles >= one * other else -ratio
