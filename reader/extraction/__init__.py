"""Text to mentions: a tagger finds the names, linking says which of them are one."""

from collections.abc import Sequence

from reader.extraction.careful import shipped
from reader.extraction.clean_draft import CleanDraft
from reader.extraction.headline import tag_articles
from reader.extraction.language import language
from reader.extraction.linker import link
from reader.extraction.no_tagger import NoTagger
from reader.extraction.own_tagger import OwnTagger
from reader.extraction.tagger import Tagger
from reader.model import ArticleDraft, Reading, Span
from reader.paths import resources
from reader.text.one_form import with_origins

LONGEST_NAME = 1_000  # code points

__all__ = ["NoTagger", "OwnTagger", "Tagger", "default_tagger", "extract", "language", "reads", "tag"]


def default_tagger() -> Tagger:
    """Return the program's own: the fast one, and the careful one beside it for other languages where that is there."""
    from reader.extraction.trained import TrainedTagger  # numpy takes a tenth of a second; the window starts without it

    fast = TrainedTagger(resources() / "tagger.npz")
    return OwnTagger(fast) if shipped.is_there() else fast


def extract(drafts: Sequence[ArticleDraft], tagger: Tagger) -> list[Reading]:
    """Return what each article names, offsets in code points into its `text`; several at once are read faster.

    An article in a language that the tagger does not read names nothing; no tagger does not even ask for the language.
    """
    if isinstance(tagger, NoTagger):
        return [Reading(tagger=tagger.name) for _ in drafts]
    texts = [CleanDraft.of(draft) for draft in drafts]
    languages = [text.draft.language or language(text.draft.text) for text in texts]
    spans = _spans([text.draft for text in texts], languages, tagger)
    return [
        Reading(text.place(link(text.draft.text, found, code)) if reads(tagger, code) else (), code, tagger.name)
        for text, found, code in zip(texts, spans, languages, strict=True)
    ]


def tag(text: str, tagger: Tagger, code: str = "") -> list[Span]:
    """Return what a tagger finds in a text, whatever form its letters have; offsets in code points into the text."""
    clean, origin = with_origins(text)
    return [Span(*origin(span.start, span.end), span.kind) for span in _reader(tagger, code).tag([clean])[0]]


def _spans(drafts: Sequence[ArticleDraft], languages: Sequence[str], tagger: Tagger) -> list[list[Span]]:
    """Return the spans of each article; those that one tagger reads are read together, and in others is nothing."""
    spans: list[list[Span]] = [[] for _ in drafts]
    readers = [_reader(tagger, code) if reads(tagger, code) else None for code in languages]
    for reader in dict.fromkeys(one for one in readers if one):
        numbers = [number for number, one in enumerate(readers) if one is reader]
        found = tag_articles([drafts[number] for number in numbers], reader, [languages[number] for number in numbers])
        for number, some in zip(numbers, found, strict=True):
            spans[number] = _drop_overlong(some)
    return spans


def _reader(tagger: Tagger, code: str) -> Tagger:
    """Return who reads a language, where a tagger is two."""
    return tagger.for_language(code) if isinstance(tagger, OwnTagger) else tagger


def _drop_overlong(spans: Sequence[Span]) -> list[Span]:
    """Leave out what is longer than any name."""
    return [span for span in spans if span.end - span.start <= LONGEST_NAME]


def reads(tagger: Tagger, code: str) -> bool:
    """Tell whether a tagger reads a language; what could be any is read."""
    return not code or not tagger.languages or code in tagger.languages
