"""Which detector reads legacy encodings right, and how fast.

Every sample in tests/formats/samples is saved in the encodings of its language: whole, by paragraphs, in pieces of 60
characters. An answer counts only if the text that comes out is the text that went in, to the letter. The detectors that
the program does not use are measured where they are installed (charset-normalizer, faust-cchardet).
"""

import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.util import find_spec

from reader.errors import FileError
from reader.formats.charsets.detection import DETECTORS_NAMES
from reader.formats.charsets.text_decoder import decode
from tests.formats.encoded_texts import EncodedText, encoded_texts

Reading = Callable[[bytes], str | None]


def main() -> None:
    texts = list(encoded_texts())
    readings = dict(_readings())
    right: dict[str, Counter[str]] = {name: Counter() for name in readings}
    seconds: defaultdict[str, float] = defaultdict(float)
    for name, reading in readings.items():
        for sample in texts:
            start = time.perf_counter()
            is_right = reading(sample.data) == sample.text
            seconds[name] += time.perf_counter() - start
            right[name].update(dict.fromkeys(_groups(sample), int(is_right)))
    _print(texts, right, seconds)
    wide = list(encoded_texts(wide=True))
    print(f"UTF-16 without a mark, entity-reader: {sum(_ours(s.data) == s.text for s in wide)} of {len(wide)} right")


def _print(texts: list[EncodedText], right: dict[str, Counter[str]], seconds: dict[str, float]) -> None:
    sizes = Counter(group for sample in texts for group in _groups(sample))
    print(f"{'% exactly right':24} {'n':>5}", *(f"{name:>20}" for name in right))
    for group, size in sizes.items():
        print(f"{group:24} {size:5}", *(f"{100 * right[name][group] / size:20.1f}" for name in right))
    print(f"{'ms a text':24} {'':5}", *(f"{1000 * seconds[name] / len(texts):20.2f}" for name in right))


def _groups(sample: EncodedText) -> tuple[str, ...]:
    return "all", sample.length, f"language {sample.language}", sample.encoding


def _readings() -> Iterator[tuple[str, Reading]]:
    chardet = import_module("chardet")
    yield "entity-reader", _ours
    yield "chardet", lambda data: _decoded(data, chardet.detect(data)["encoding"])
    names = {"compat_names": False, "include_encodings": (*DETECTORS_NAMES, "iso2022_jp_2")}
    yield "chardet, restricted", lambda data: _decoded(data, chardet.detect(data, **names)["encoding"])
    if find_spec("charset_normalizer"):
        normalizer = import_module("charset_normalizer")
        yield (
            "charset-normalizer",
            lambda data: _decoded(data, getattr(normalizer.from_bytes(data).best(), "encoding", None)),
        )
    if find_spec("cchardet"):
        cchardet = import_module("cchardet")
        yield "faust-cchardet", lambda data: _decoded(data, cchardet.detect(data)["encoding"])


def _ours(data: bytes) -> str | None:
    try:
        return decode(data).text
    except FileError:
        return None


def _decoded(data: bytes, encoding: str | None) -> str | None:
    try:
        return data.decode(encoding) if encoding else None
    except (LookupError, UnicodeDecodeError):
        return None


if __name__ == "__main__":
    main()
