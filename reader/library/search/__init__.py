"""The search language as SQL: what stands in the search box becomes a plan, and the plan a statement in any order."""

from reader.library.search.folding import ids
from reader.library.search.fts_expression import match_expression
from reader.library.search.id_finder import which
from reader.library.search.names import entities_asked
from reader.library.search.planner import Planner, plan_query

__all__ = ["Planner", "entities_asked", "ids", "match_expression", "plan_query", "which"]
