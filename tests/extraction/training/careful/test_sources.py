from __future__ import annotations

import json
from pathlib import Path

from reader.extraction.labels import BIOES
from reader.extraction.training.careful import russian, sources
from reader.extraction.training.careful.marking import Marked


def _marks(article: Marked) -> list[tuple[str, str]]:
    """Return the words about which something is said, with the first label that each may have."""
    return [
        (word, BIOES[(bits & -bits).bit_length() - 1] if bits else "nothing")
        for line in article
        for word, bits in zip(line.words, line.permitted, strict=True)
        if not bits & 1
    ]


def test_english_marks_all_kinds(tmp_path: Path) -> None:
    path = tmp_path / "train.jsonl"
    path.write_text(json.dumps({"text": "Quist left.", "entities": [[0, 5, "Person"]]}) + "\n", "utf-8")
    [article] = sources.english(path)
    assert _marks(article) == [("Quist", "S-person")]
    assert article[0].permitted[1] == 1


def test_german_leaves_dates_sums_and_groups_open(tmp_path: Path) -> None:
    path = tmp_path / "german.jsonl"
    path.write_text(json.dumps({"text": "Quist ging.", "entities": [[0, 5, "person"]]}) + "\n", "utf-8")
    [article] = sources.german(path)
    open_labels = {BIOES[number] for number in range(len(BIOES)) if article[0].permitted[1] >> number & 1}
    assert {label[2:] for label in open_labels} == {"", "date", "money", "group"}


def test_norwegian_reads_names_of_the_last_column_and_leaves_out_what_is_kept_aside(tmp_path: Path) -> None:
    rows = [
        "1\tSiri\t_\tname=B-PER",
        "2\tQuist\t_\tname=I-PER",
        "3\tser\t_\tname=O",
        "4\tNorge\t_\tname=B-GPE_LOC",
        "5\t.\t_\tname=O",
    ]
    for name, first in (("one", rows[0]), ("two", rows[0].replace("Siri", "Tone"))):
        path = tmp_path / f"norne/ndt/nob/{name}.conll"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join([first, *rows[1:]]) + "\n\n", "utf-8")
    aside = tmp_path / "norwegian.jsonl"
    aside.write_text(json.dumps({"text": "Tone Quist ser Norge.", "entities": []}) + "\n", "utf-8")
    [article] = sources.norwegian(tmp_path / "norne", aside)
    assert _marks(article) == [("Siri", "B-person"), ("Quist", "E-person"), ("Norge", "S-place")]


def test_romanian_common_nouns_are_trimmed(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    one = {
        "tokens": ["primarul", "Ion", "Popa", ",", "poetul", ",", "luni"],
        "ner_tags": ["B-PERSON", "I-PERSON", "I-PERSON", "O", "B-PERSON", "O", "B-DATETIME"],
        "space_after": [True, True, False, True, False, True, False],
    }
    for part in ("valid", "test"):
        (tmp_path / f"data/{part}.json").write_text(json.dumps([one]), "utf-8")
    [article] = sources.romanian(tmp_path)
    assert _marks(article) == [("Ion", "B-person"), ("Popa", "E-person"), ("luni", "nothing")] * 2


def test_swedish_runs_of_a_tag_are_one_name(tmp_path: Path) -> None:
    (tmp_path / "train_corpus.txt").write_text(
        "Siri\tPER\nQuist\tPER\nsåg\t0\nMora\tLOC\n.\t0\n\nHon\t0\ngick\t0\n", "utf-8"
    )
    [article] = sources.swedish(tmp_path)
    assert _marks(article) == [("Siri", "B-person"), ("Quist", "E-person"), ("Mora", "S-place")]
    assert len(article) == 2


def test_russian_names_are_built_of_spans_and_the_outermost_counts(tmp_path: Path) -> None:
    text = "Банк Заря открыт в Городе.\nВчера сам банк молчал."
    (tmp_path / "one.txt").write_text(text, "utf-8")
    (tmp_path / "one.spans").write_text(
        "1 org_descr 0 4 1 1 # 1 Банк\n2 org_name 5 4 2 1 # 2 Заря\n3 loc_name 19 6 5 1 # 5\n4 org_descr 37 4 9 1\n",
        "utf-8",
    )
    (tmp_path / "one.objects").write_text(
        "10 Org 1 2 # Банк Заря\n11 Org 2 # Заря\n12 LocOrg 3 # Городе\n13 Org 4 # банк\n", "utf-8"
    )
    (tmp_path / "list.txt").write_text("one\n", "utf-8")
    [article] = russian.articles(tmp_path)
    assert _marks(article) == [
        ("Банк", "B-organization"),
        ("Заря", "E-organization"),
        ("Городе", "S-place"),
        ("банк", "nothing"),
    ]
