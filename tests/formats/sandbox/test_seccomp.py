import pytest

from reader.formats.sandbox import seccomp

OWN = 4321
ALLOWED, REFUSED, UNKNOWN = 0x7FFF0000, 0x50001, 0x50026


def answer(machine: str, call: int, *arguments: int, processor: int | None = None) -> int:
    """Return what the filter answers to a call, as the kernel would run it."""
    shown = {0: call, 4: seccomp._PROCESSORS[machine][1] if processor is None else processor}
    shown |= {16 + 8 * at: arguments[at] if at < len(arguments) else 0 for at in range(6)}
    steps, at, held = list(seccomp.program(machine, OWN)), 0, 0
    while True:
        what, yes, no, value = steps[at]
        if what == seccomp._RETURN:
            return value
        if what == seccomp._LOAD:
            held, at = shown[value], at + 1
            continue
        true = {
            seccomp._EQUAL: held == value,
            seccomp._ANY_BIT: bool(held & value),
            seccomp._AT_LEAST: held >= value,
        }[what]
        at += 1 + (yes if true else no)


@pytest.mark.parametrize(("machine", "column"), [("x86_64", 0), ("aarch64", 1)])
def test_what_harms_is_refused_and_what_reads_is_not(machine: str, column: int) -> None:
    for numbers in seccomp._FORBIDDEN.values():
        assert not numbers[column] or answer(machine, numbers[column]) == REFUSED
    for numbers in seccomp._UNKNOWN.values():
        assert answer(machine, numbers[column]) == UNKNOWN
    for call in ((0, 63), (1, 64), (9, 222), (11, 215), (3, 57)):  # read, write, mmap, munmap, close
        assert answer(machine, call[column]) == ALLOWED


@pytest.mark.parametrize(("machine", "column"), [("x86_64", 0), ("aarch64", 1)])
def test_of_some_calls_an_argument_decides(machine: str, column: int) -> None:
    opened = (257, 56)[column]
    assert [answer(machine, opened, 0, 0, how) for how in (0, 0o2000000, 1, 2, 0o100, 0o1000)] == [
        ALLOWED,
        ALLOWED,
        *[REFUSED] * 4,
    ]
    assert answer(machine, (56, 220)[column], 0x10000) == ALLOWED  # a thread
    assert answer(machine, (56, 220)[column], 17) == REFUSED
    assert [answer(machine, (234, 131)[column], to) for to in (OWN, OWN + 1, 1)] == [ALLOWED, REFUSED, REFUSED]


def test_calls_of_other_sorts_of_programs_are_refused() -> None:
    assert answer("x86_64", 0, processor=0x40000003) == REFUSED
    assert answer("x86_64", 0x40000000 | 41) == REFUSED
