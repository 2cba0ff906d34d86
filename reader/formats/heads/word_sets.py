"""Sets of words and of phrases, written down in one text each."""


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text that spaces part."""
    return frozenset(text.split())


def phrase_set(text: str) -> frozenset[str]:
    """Return the phrases of a text that "|" parts, whatever lines it was broken into."""
    return frozenset(" ".join(phrase.split()) for phrase in text.split("|"))
