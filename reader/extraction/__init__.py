"""Text to mentions: a tagger finds the names, linking says which of them are one."""

from collections.abc import Sequence

from reader.extraction.clean_draft import CleanDraft
from reader.extraction.headline import tag_articles
from reader.extraction.language import language
from reader.extraction.linker import link
from reader.extraction.no_tagger import NoTagger
from reader.extraction.tagger import Tagger
from reader.model import ArticleDraft, Reading, Span
from reader.paths import resources
from reader.text.one_form import with_origins

LONGEST_NAME = 1_000  # code points

__all__ = ["NoTagger", "Tagger", "default_tagger", "extract", "language", "reads", "tag"]


def default_tagger() -> Tagger:
    from reader.extraction.trained import TrainedTagger  # numpy takes a tenth of a second; the window starts without it

    return TrainedTagger(resources() / "tagger.npz")


def extract(drafts: Sequence[ArticleDraft], tagger: Tagger) -> list[Reading]:
    """Return what each article names, offsets in code points into its `text`; several at once are read faster.

    An article in a language that the tagger does not read names nothing; no tagger does not even ask for the language.
    """
    if isinstance(tagger, NoTagger):
        return [Reading(tagger=tagger.name) for _ in drafts]
    texts = [CleanDraft.of(draft) for draft in drafts]
    languages = [text.draft.language or language(text.draft.text) for text in texts]
    readable = [text.draft for text, code in zip(texts, languages, strict=True) if reads(tagger, code)]
    spans = map(_drop_overlong, tag_articles(readable, tagger))
    return [
        Reading(text.place(link(text.draft.text, next(spans))) if reads(tagger, code) else (), code, tagger.name)
        for text, code in zip(texts, languages, strict=True)
    ]


def tag(text: str, tagger: Tagger) -> list[Span]:
    """Return what a tagger finds in a text, whatever form its letters have; offsets in code points into the text."""
    clean, origin = with_origins(text)
    return [Span(*origin(span.start, span.end), span.kind) for span in tagger.tag([clean])[0]]


def _drop_overlong(spans: Sequence[Span]) -> list[Span]:
    """Leave out what is longer than any name."""
    return [span for span in spans if span.end - span.start <= LONGEST_NAME]


def reads(tagger: Tagger, code: str) -> bool:
    """Tell whether a tagger reads a language; what could be any is read."""
    return not code or not tagger.languages or code in tagger.languages
