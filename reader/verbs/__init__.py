"""What can be decided: a class a verb, which says in one place all that the verb means.

How it applies, what it needs and what it touches, how it reads in words, and what the window shows before it is stored.
Nothing here knows the library, SQL or the window: those hand in what a verb acts upon (`protocols.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from reader.model.decision import Decision, Verb
from reader.verbs.annotate import Annotate
from reader.verbs.apart import Apart
from reader.verbs.color_tag import ColorTag
from reader.verbs.decision_verb import DecisionVerb
from reader.verbs.different import Different
from reader.verbs.edit import Edit
from reader.verbs.erase import Erase
from reader.verbs.hide import Hide
from reader.verbs.later import Later
from reader.verbs.locate import Locate
from reader.verbs.mark import Mark
from reader.verbs.merge import Merge
from reader.verbs.place import Place
from reader.verbs.remove import Remove
from reader.verbs.rename import Rename
from reader.verbs.rename_tag import RenameTag
from reader.verbs.retype import Retype
from reader.verbs.revise import Revise
from reader.verbs.split import Split
from reader.verbs.tag import Tag
from reader.verbs.together import Together
from reader.verbs.untag import Untag
from reader.verbs.watch import Watch

VERBS: Mapping[Verb, DecisionVerb] = MappingProxyType(
    {
        Verb.RENAME: Rename(),
        Verb.RETYPE: Retype(),
        Verb.MERGE: Merge(),
        Verb.SPLIT: Split(),
        Verb.REMOVE: Remove(),
        Verb.MARK: Mark(),
        Verb.WATCH: Watch(),
        Verb.DIFFERENT: Different(),
        Verb.LATER: Later(),
        Verb.HIDE: Hide(),
        Verb.EDIT: Edit(),
        Verb.APART: Apart(),
        Verb.ANNOTATE: Annotate(),
        Verb.REVISE: Revise(),
        Verb.PLACE: Place(),
        Verb.ERASE: Erase(),
        Verb.TAG: Tag(),
        Verb.UNTAG: Untag(),
        Verb.RENAME_TAG: RenameTag(),
        Verb.COLOR_TAG: ColorTag(),
        Verb.TOGETHER: Together(),
        Verb.LOCATE: Locate(),
    }
)


def verb_of(decision: Decision) -> DecisionVerb:
    """Return what the verb of a decision means."""
    return VERBS[decision.verb]
