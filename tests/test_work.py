"""A count of work tells a line from a square."""

from tests.work import calls


def walk(length: int, times: int) -> None:
    for _ in range(times):
        for number in range(length):
            abs(number)


def test_work_is_counted_and_is_the_same_each_time() -> None:
    assert calls(lambda: walk(1000, 1)) == calls(lambda: walk(1000, 1))
    assert 1000 <= calls(lambda: walk(1000, 1)) < 1010


def test_a_square_is_told_from_a_line() -> None:
    assert calls(lambda: walk(400, 400)) > 15 * calls(lambda: walk(100, 100))
    assert calls(lambda: walk(400, 1)) < 4.1 * calls(lambda: walk(100, 1))
