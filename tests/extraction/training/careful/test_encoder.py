"""The encoder's file, and which of its pieces are kept."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest

from reader.extraction.training.careful import encoder_file, vocabulary
from reader.extraction.training.careful.encoder_file import Encoder

_PIECES = ["<s>", "<pad>", "</s>", "<unk>", "▁Łódź", "при", "việt", "李", "5", "."]


def _file(path: Path, pieces: list[str]) -> Path:
    """Write an encoder of one array of blocks and one of numbers."""
    texts = [piece.encode() for piece in pieces]
    offsets = np.cumsum([0, *map(len, texts)]).astype(np.uint32)
    scores = -np.arange(len(pieces), dtype=np.float32)
    head = b"E5S1" + struct.pack("<i7i", 1, 32, 0, 1, 128, len(pieces), 8, 1) + struct.pack("<fi", 1e-5, 4)
    head += struct.pack("<5i", len(pieces), 0, 2, 1, 3) + struct.pack("<Q", offsets[-1])
    head += offsets.tobytes() + scores.tobytes() + b"".join(texts) + struct.pack("<iI", 0, 0)
    steps = np.arange(16, dtype=np.uint8) | np.arange(16, dtype=np.uint8)[::-1] << 4
    blocks = (np.float16(0.5).tobytes() + steps.tobytes()) * len(pieces)
    names = (("emb.word", 1, 32 * len(pieces), blocks), ("emb.ln.w", 0, 32, np.ones(32, np.float32).tobytes()))
    directory = struct.pack("<i", len(names))
    at = len(head) + 4 + sum(2 + len(name) + 21 for name, *_ in names)
    for name, sort, size, data in names:
        directory += struct.pack("<H", len(name)) + name.encode() + struct.pack("<BIQQ", sort, size, at, len(data))
        at += len(data)
    path.write_bytes(head + directory + b"".join(data for *_, data in names))
    return path


@pytest.fixture
def encoder(tmp_path: Path) -> Encoder:
    return encoder_file.read(_file(tmp_path / "tiny.bin", _PIECES))


def test_the_file_is_read(encoder: Encoder) -> None:
    assert (encoder.width, encoder.layers, encoder.begin, encoder.end, encoder.padding, encoder.unknown) == (
        32,
        0,
        0,
        2,
        1,
        3,
    )
    assert encoder.pieces[4] == ("▁Łódź", -4.0)
    assert encoder.vocabulary().of("Łódź", spaced=True) == [4]
    row = encoder.arrays["emb.word"][9]
    assert row[:3].tolist() == [-4, -3.5, -3]
    assert row[16:19].tolist() == [3.5, 3, 2.5]
    assert encoder.arrays["emb.ln.w"].tolist() == [1] * 32


def test_another_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "other.bin").write_bytes(b"GGUF")
    with pytest.raises(ValueError, match=r"other\.bin is no encoder"):
        encoder_file.read(tmp_path / "other.bin")


def test_pieces_in_the_letters_of_our_languages_are_kept(encoder: Encoder) -> None:
    trimmed = vocabulary.trim(encoder)
    assert [text for text, _ in trimmed.pieces] == ["<s>", "<pad>", "</s>", "<unk>", "▁Łódź", "при", "5", "."]
    assert (trimmed.begin, trimmed.end, trimmed.padding, trimmed.unknown) == (0, 2, 1, 3)
    assert trimmed.arrays["emb.word"].shape == (8, 32)
    assert trimmed.vocabulary().of("5", spaced=False) == [6]


def test_of_too_many_the_likelier_are_kept_and_single_characters() -> None:
    pieces = [("<s>", 0.0), ("<unk>", 0.0), ("abc", -9.0), ("ab", -5.0), ("a", -12.0), ("def", -6.0)]
    assert vocabulary.kept(pieces, (0, 1), 5) == [0, 1, 3, 4, 5]
