"""A first look at files: whether there is an article among them at all, before a library is made for it."""

from __future__ import annotations

from collections.abc import Iterable

from reader.formats import files, registry
from reader.formats.files import Found
from reader.formats.refusal import outcome_of
from reader.ingest.stream import contents_of
from reader.model import ArticleDraft, FileOutcome, Remark


def refusals(paths: Iterable[Found]) -> list[FileOutcome] | None:
    """Return why there is no article among the files, those of the folders included; None where there is one."""
    outcomes: list[FileOutcome] = []
    for found in files.find_files(paths):
        for file in contents_of(found).files:
            if isinstance(file, FileOutcome):
                outcomes.append(file)
                continue
            for one in registry.articles(file):
                if isinstance(one, ArticleDraft):
                    return None
                if not isinstance(one, Remark):
                    outcomes.append(outcome_of(file.path, one))
    return outcomes
