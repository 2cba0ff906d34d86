"""The pattern that reads the dates of most of many files; day and month are told apart by all of them or not at all."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from reader.formats.file_names.path_date import PathDates
from reader.formats.file_names.pattern import Pattern, Token
from reader.formats.file_names.shapes import patterns, rivals
from reader.lazy_dataclass import dataclass

_LOOKED_AT, _TRIED, _TRIED_ON = 120, 40, 600
_OF_FOLDERS = 0.9  # as much counts a file whose date is put together from folders
_FEW = 3  # files, which may well be of one day
_LONG = 50  # years: nobody keeps so many under two digits, if the same digits can be read as fewer


@dataclass(frozen=True, slots=True)
class Guess:
    """A pattern, and how many of the paths it reads; or, where day and month could be either, what it may be."""

    pattern: Pattern | None
    reads: int
    possible: tuple[Pattern, ...] = ()


@dataclass(frozen=True, slots=True)
class _Trial:
    """What a pattern has read of some paths."""

    pattern: Pattern
    days: tuple[date | None, ...]

    @property
    def count(self) -> int:
        return sum(day is not None for day in self.days)

    def rank(self) -> tuple[bool, float, int, bool, int, int, int]:
        """Return how good it is: many days rather than the one of a download, then many files, then what is plain."""
        tokens, parts = self.pattern.tokens, self.pattern.parts
        many = len(self.days) <= _FEW or len(set(self.days) - {None}) > 1
        narrow = -sum(part == Token.ANYTHING for part in parts)
        anywhere = parts[0] == Token.ANYTHING
        signs = len(str(self.pattern)) - sum(map(len, tokens))
        folders = -str(self.pattern).count("/")
        count = self.count * (_OF_FOLDERS if folders else 1.0)
        return many, count, folders, not anywhere, Token.YEAR in tokens, narrow, signs


def guess(paths: Sequence[str], today: date) -> Guess | None:
    """Return the pattern that reads most of the paths, or nothing where none reads any."""
    trials = sorted(_trials(paths, today), key=lambda trial: (trial.rank(), str(trial.pattern)), reverse=True)
    undecided: list[Guess] = []
    for trial in trials:
        if trial.count * 2 < trials[0].count:
            break
        decided = _decide(trial.pattern, paths, today)
        if decided.pattern:
            return decided
        undecided.append(decided)
    return undecided[0] if undecided else None


def _trials(paths: Sequence[str], today: date) -> list[_Trial]:
    counted = Counter(pattern for path in _some(paths, _LOOKED_AT) for pattern in patterns(path))
    likely = sorted(counted, key=lambda pattern: (-counted[pattern], str(pattern)))[:_TRIED]
    trials = [_Trial(pattern, _days(pattern, _some(paths, _TRIED_ON), today)) for pattern in likely]
    return [trial for trial in trials if trial.count]


def _some(paths: Sequence[str], most: int) -> Sequence[str]:
    return paths[:: -(-len(paths) // most)] if paths else paths


def _days(pattern: Pattern, paths: Sequence[str], today: date) -> tuple[date | None, ...]:
    dates = PathDates(pattern, today)
    return tuple(dates.read(path).day for path in paths)


def _decide(pattern: Pattern, paths: Sequence[str], today: date) -> Guess:
    """Choose among the readings of the same numbers the only one that some of the names allow."""
    trials = [_Trial(rival, _days(rival, paths, today)) for rival in sorted(rivals(pattern), key=str)]
    possible = _of_few_years([trial for trial in trials if trial.count])
    rows = list(zip(*(trial.days for trial in possible), strict=True))
    contested = any(len(set(row) - {None}) > 1 for row in rows)
    proved = {place for row in rows for place in _only(row)} if len(possible) > 1 else {0}
    if contested and len(proved) != 1:
        best = max(trial.count for trial in possible)
        return Guess(None, best, tuple(trial.pattern for trial in possible if trial.count * 2 > best))
    chosen = possible[proved.pop()] if contested else max(possible, key=lambda trial: trial.count)
    if _may_be_months(chosen, paths):
        return Guess(None, chosen.count, (chosen.pattern,))
    return Guess(chosen.pattern, chosen.count)


def _of_few_years(trials: list[_Trial]) -> list[_Trial]:
    few = [trial for trial in trials if Token.YEAR in trial.pattern.tokens or _years(trial) <= _LONG]
    return few or trials


def _years(trial: _Trial) -> int:
    years = [day.year for day in trial.days if day]
    return max(years) - min(years)


def _only(row: tuple[date | None, ...]) -> list[int]:
    """Return the place of the only one that reads a name, if it is one only."""
    reading = [place for place, day in enumerate(row) if day]
    return reading if len(reading) == 1 else []


def _may_be_months(trial: _Trial, paths: Sequence[str]) -> bool:
    """Tell whether 201203 may be March 2012 in each of the names, rather than 3 December 2020."""
    if _touching_short(trial.pattern):
        return all(day is None or (day.year % 100 in (19, 20) and day.day <= 12) for day in trial.days)
    return False


def _touching_short(pattern: Pattern) -> bool:
    row = (Token.SHORT_YEAR, Token.MONTH, Token.DAY)
    return any(pattern.parts[place : place + 3] == row for place in range(len(pattern.parts)))
