"""The search language as SQL: what stands in the search box becomes a plan, and the plan a statement in any order."""

from reader.library.query.matching import marks
from reader.library.query.names import entities_asked
from reader.library.query.orders import ids
from reader.library.query.planning import Planner, planned

__all__ = ["Planner", "entities_asked", "ids", "marks", "planned"]
