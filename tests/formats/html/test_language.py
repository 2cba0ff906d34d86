import pytest

from reader.formats.html.language import language_if_likely

ENGLISH = "The harbour of Vellmouth opened its new lock on Tuesday, after eleven years of work and two of quarrel. " * 4
GERMAN = (
    "Der Hafen von Nordfelde hat am Dienstag eine neue Schleuse eröffnet, nach elf Jahren Arbeit und viel Streit. " * 4
)
CHINESE = "青禾镇的石拱老桥经过两年修复，昨日重新通车。" * 20


@pytest.mark.parametrize(
    ("said", "text", "meant"),
    [
        ("en", ENGLISH, "en"),
        ("en", GERMAN, ""),
        ("en", CHINESE, ""),
        ("de", GERMAN, "de"),
        ("zh", CHINESE, "zh"),
        ("ru", ENGLISH, ""),
        ("sr", ENGLISH, "sr"),
        ("en", "Wetter", "en"),
        ("", ENGLISH, ""),
    ],
)
def test_a_language_is_believed_that_the_text_can_be_in(said: str, text: str, meant: str) -> None:
    assert language_if_likely(said, [text]) == meant
