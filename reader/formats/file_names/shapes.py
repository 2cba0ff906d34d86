"""Every pattern by which the name of one file could be read as a date."""

import re
from collections.abc import Iterator

from reader.formats.file_names.path_date import mask_months, unify_strokes
from reader.formats.file_names.pattern import YEARS, Part, Pattern, Token
from reader.lazy_dataclass import dataclass

_LONGEST = 255  # characters, which is what systems allow
_FOLDERS = 6  # that are looked at, from the file's own upwards
_PIECES = 9  # of them, from the file's name upwards: names full of numbers are no dates
_Y, _YY, _M, _D, _ANY = Token.YEAR, Token.SHORT_YEAR, Token.MONTH, Token.DAY, Token.ANYTHING
_PIECE = re.compile(r"\d+|\ue000+")
_READINGS: dict[int, tuple[tuple[Token, ...], ...]] = {  # of so many digits
    1: ((_M,), (_D,)),
    2: ((_M,), (_D,), (_YY,)),
    4: ((_Y,), (_M, _D), (_D, _M)),
    6: ((_YY, _M, _D), (_D, _M, _YY), (_M, _D, _YY), (_Y, _M)),
    8: ((_Y, _M, _D), (_D, _M, _Y), (_M, _D, _Y)),
}
_ORDERS = frozenset({(_Y, _M, _D), (_D, _M, _Y), (_M, _D, _Y), (_YY, _M, _D), (_D, _M, _YY), (_M, _D, _YY)})
_MONTH_OF_YEAR_THEN_DAY = (_M, _Y, _D)  # only where the day lies in a folder below
_BETWEEN = re.compile(
    r"(?:[\W_]|[年月日號号년월일]|(?:\b|(?<=_))(?:de|del|of|di|den)(?=\b|_)|(?:st|nd|rd|th|er)\b){0,8}"
)
# behind a number: "03" in "03-04-2021" belongs to a date that needs no folder's year
_OWN_YEAR = re.compile(r"(?:[-_. /]\d\d?)?[-_. ](?:1[6-9]|2\d)\d\d(?!\d)")
_SIGNS_BEFORE, _SIGNS_BEHIND = re.compile(r"[\W_]{0,3}\Z"), re.compile(r"[\W_日號号일]{0,3}")
_ENDING = re.compile(r"(?:\.[a-zA-Z]\w{0,9}){0,2}\Z")


@dataclass(frozen=True, slots=True)
class _Piece:
    """Digits, or a month's name, read as one or more parts of a date."""

    folder: int
    start: int
    end: int
    tokens: tuple[Token, ...]


def patterns(path: str) -> set[Pattern]:
    """Return the patterns by which a path could be read, each as narrow as its signs and also wider."""
    folders = unify_strokes(path).split("/")[-_FOLDERS - 1 :]
    found: set[Pattern] = set()
    if max(map(len, folders)) > _LONGEST:
        return found
    for chain in _chains(_pieces(folders), folders):
        for wide in (False, True):
            found.add(Pattern(tuple(_write(chain, folders, wide))))
    return found


def rivals(pattern: Pattern) -> set[Pattern]:
    """Return what the same numbers could be read as too, each in the other's place, the pattern among it."""
    places = [place for place, part in enumerate(pattern.parts) if part in YEARS or part in (_M, _D)]
    tokens = tuple(pattern.parts[place] for place in places)
    if tokens not in _ORDERS:
        return {pattern}
    if tokens[0] == _Y and _year_lies_above(pattern, places):
        return {pattern, Pattern(tuple(_put(pattern.parts, {places[1]: _D, places[2]: _M})))}
    touching = places[2] - places[0] == 2
    if tokens[0] == _Y and not touching:
        return {pattern}
    year = next(token for token in tokens if token in YEARS)
    orders = [order for order in _ORDERS if year in order and (order[0] != _Y or touching)]
    return {Pattern(tuple(_put(pattern.parts, dict(zip(places, order, strict=True))))) for order in orders}


def _year_lies_above(pattern: Pattern, places: list[int]) -> bool:
    """Tell whether a folder is the year and a name below it both month and day, in which order ever."""
    above, beside = pattern.parts[places[0] : places[1]], pattern.parts[places[1] : places[2]]
    return any("/" in part for part in above) and not any("/" in part for part in beside)


def _put(parts: tuple[Part, ...], tokens: dict[int, Token]) -> Iterator[Part]:
    return (tokens.get(place, part) for place, part in enumerate(parts))


def _pieces(folders: list[str]) -> list[_Piece]:
    found = [
        _Piece(folder, match.start(), match.start() + length, tokens)
        for folder, name in enumerate(folders)
        for match in _PIECE.finditer(mask_months(name))
        for length, tokens in _read_piece(match)
    ]
    starts = sorted({(piece.folder, piece.start) for piece in found})[-_PIECES:]
    return [piece for piece in found if (piece.folder, piece.start) in starts]


def _read_piece(match: re.Match[str]) -> Iterator[tuple[int, tuple[Token, ...]]]:
    length = len(match.group())
    if not match.group()[0].isdigit():
        return iter([(length, (_M,))])
    if length > 8:  # a day with a time or a number behind it
        return iter([(8, (_Y, _M, _D))])
    return iter([(length, tokens) for tokens in _READINGS.get(length, ())])


def _chains(pieces: list[_Piece], folders: list[str]) -> Iterator[list[_Piece]]:
    """Yield the pieces that make one date together, each behind the other."""
    waiting = [[piece] for piece in pieces]
    while waiting:
        chain = waiting.pop()
        tokens = [token for piece in chain for token in piece.tokens]
        if len(tokens) == 3:
            if _is_date(chain, tuple(tokens), folders):
                yield chain
            continue
        waiting += [[*chain, piece] for piece in pieces if len(tokens) < 3 and _follows(chain[-1], piece, folders)]


def _follows(last: _Piece, piece: _Piece, folders: list[str]) -> bool:
    if piece.folder != last.folder:
        return piece.folder > last.folder
    return piece.start >= last.end and bool(_BETWEEN.fullmatch(folders[last.folder], last.end, piece.start))


def _is_date(chain: list[_Piece], tokens: tuple[Token, ...], folders: list[str]) -> bool:
    if chain[0].folder == chain[-1].folder:
        return tokens in _ORDERS
    in_folders = tokens in _ORDERS or tokens == _MONTH_OF_YEAR_THEN_DAY
    if not in_folders or _YY in tokens:
        return False
    year = next(piece.folder for piece in chain if _Y in piece.tokens)
    return all(
        _stands_alone(piece, folders[piece.folder])
        and (piece.folder == year or not _OWN_YEAR.match(folders[piece.folder], piece.end))
        for piece in chain
    )


def _stands_alone(piece: _Piece, name: str) -> bool:
    """Tell whether no other letter or digit touches it: "8" in "tmp8x" is no month of a date that goes on below."""
    around = name[max(piece.start - 1, 0) : piece.start] + name[piece.end : piece.end + 1]
    return not any(map(str.isalnum, around))


def _write(chain: list[_Piece], folders: list[str], wide: bool) -> Iterator[Part]:
    for folder in range(chain[0].folder, len(folders)):
        here = [piece for piece in chain if piece.folder == folder]
        if folder > chain[0].folder and (here or any(piece.folder == folder - 1 for piece in chain)):
            yield "/"
        if here:
            yield from _write_folder(here, folders[folder], folder == len(folders) - 1, wide)
        elif any(piece.folder == folder - 1 for piece in chain):  # "anything" stands for all folders that follow
            yield _ANY


def _write_folder(pieces: list[_Piece], name: str, is_file: bool, wide: bool) -> Iterator[Part]:
    yield from _before(name[: pieces[0].start], wide)
    for number, piece in enumerate(pieces):
        between = name[pieces[number - 1].end : piece.start] if number else ""
        if between:
            yield _without_ordinal(between)
        yield from piece.tokens
    yield from _behind(name[pieces[-1].end :], is_file, wide)


def _before(text: str, wide: bool) -> Iterator[Part]:
    if not text:
        return
    signs = _SIGNS_BEFORE.search(text)[0]  # type: ignore[index]  # it finds nothing at least
    if signs != text or wide:
        yield _ANY
    if signs and not wide:
        yield signs


def _behind(text: str, is_file: bool, wide: bool) -> Iterator[Part]:
    text = _ENDING.sub("", text) if is_file else text
    if not text:
        return
    signs = _SIGNS_BEHIND.match(text)[0]  # type: ignore[index]  # it finds nothing at least
    if signs and not wide:
        yield _without_ordinal(signs)
    if signs != text or wide:
        yield _ANY


def _without_ordinal(text: str) -> str:
    return re.sub(r"^(?:st|nd|rd|th|er)\b", "", text)
