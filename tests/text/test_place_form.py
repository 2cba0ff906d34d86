import pytest

from reader.text.place_form import folder, folder_matcher, name_pattern, of_folder, of_name


@pytest.mark.parametrize(
    ("path", "where", "name"),
    [
        ("/Archive/\u0141\xf3d\u017a/2021 Report.TXT", "/archive/lodz/", "2021 report.txt"),
        ("/a.txt", "/", "a.txt"),
        ("a.txt", "/", "a.txt"),
        ("news/Stra\xdfe/O\u0308l.txt", "/news/strasse/", "ol.txt"),
        ("//server//x/\u65b0\u805e.txt", "/server/x/", "\u65b0\u805e.txt"),
        ("", "/", ""),
    ],
)
def test_a_place_is_written_in_small_plain_letters(path: str, where: str, name: str) -> None:
    assert (of_folder(folder(path)), of_name(path)) == (where, name)


@pytest.mark.parametrize(
    ("asked", "path", "has_it"),
    [
        ("archive", "/home/Press Archive/2021", True),
        ("press archive", "/home/Press Archive/2021", True),
        ("\u0141\xd3D\u0179", "/home/lodz", True),
        ("archive/2021", "/home/Press Archive/2021", True),
        ("/archive/2021", "/home/Press Archive/2021", False),
        ("/press archive/", "/home/Press Archive/2021", True),
        ("press/2021", "/home/Press Archive/2021", False),
        ("arch*", "/home/Press Archive/2021", False),
        ("press*", "/home/Press Archive/2021", True),
        ("*archive/20?1", "/home/Press Archive/2021", True),
        ("p*1", "/home/Press Archive/2021", False),
        ("/home/*/2021", "/home/Press Archive/2021", True),
        ("/press*", "/home/Press Archive/2021", False),
        ("[1]", "/home/[1]/a", True),
        ("/", "/home", False),
        ("", "/home", False),
    ],
)
def test_a_folder_is_asked_for_by_part_of_a_name_or_by_a_pattern(asked: str, path: str, has_it: bool) -> None:
    assert folder_matcher(asked)(of_folder(path)) is has_it


def test_a_name_is_asked_for_by_a_part_of_it_or_by_a_pattern_of_all() -> None:
    assert name_pattern("R\xe9port") == "*report*"
    assert name_pattern("R*.TXT") == "r*.txt"
    assert name_pattern("a[1]") == "*a[[]1]*"
