import pytest

from reader.formats.heads.rarer_bylines import author_of


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Een artikel van Jane Doe", "Jane Doe"),
        ("Un reportage d’Aliénor Puyol et Jean Marais", "Aliénor Puyol et Jean Marais"),
        ("Ein Gastbeitrag von Roswitha Thaler", "Roswitha Thaler"),
        ("Redactora: Violeta Casares", "Violeta Casares"),
        ("Hedvig Sandahl och Ture Oksanen, text och bild", "Hedvig Sandahl och Ture Oksanen"),
        ("撰稿：沈佳宁 摄影：欧阳明", "沈佳宁"),
        ("原创 沈佳宁 盐湾观察", "沈佳宁"),
        ("中新社盐湾4月18日电 (记者 沈佳宁)", "沈佳宁"),
    ],
)
def test_who_wrote_is_found_in_rarer_bylines(line: str, names: str) -> None:
    assert author_of(line) == names


@pytest.mark.parametrize(
    "line",
    ["The story of the old tram depot", "Goalkeeper: Jane Doe", "Een artikel van vlees en bloed", "Photos: Jane Doe"],
)
def test_what_only_looks_like_one_is_none(line: str) -> None:
    assert author_of(line) == ""
