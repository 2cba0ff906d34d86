"""Text to mentions: a tagger finds the names, linking says which of them are one."""

from reader.extraction.headline import tag_article
from reader.extraction.linking import link
from reader.extraction.patterns import PatternTagger
from reader.extraction.tagger import Tagger
from reader.model import ArticleDraft, LinkedEntity

__all__ = ["Tagger", "default_tagger", "extract"]


def default_tagger() -> Tagger:
    return PatternTagger()


def extract(draft: ArticleDraft, tagger: Tagger) -> tuple[LinkedEntity, ...]:
    """Return what an article names, offsets in code points into its `text`."""
    return link(draft.text, tag_article(draft, tagger))
