"""Makes the library that multiplies numpy's matrices smaller: `shrink(FOLDER)`, on Linux with Debian's OpenBLAS.

The one that comes with numpy has kernels for twenty sorts of processors and all of LAPACK: 25 MB. Debian brings it in
parts that can be linked anew; of these are taken what numpy calls, and two sorts of kernels. A processor for which
there were others gets those of the nearest one before it, as OpenBLAS does where it was built with a choice.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

PACKAGE = "libopenblas64-pthread-dev"
PARTS = Path("/usr/lib/x86_64-linux-gnu/openblas64-pthread/libopenblas64.a")
KERNELS = ("NEHALEM", "HASWELL")  # numpy itself starts on nothing older than the first
NEAREST = dict.fromkeys(("ZEN", "SKYLAKEX", "COOPERLAKE"), "HASWELL")  # all others: the first


# What LAPACK asks of Fortran's library: to join two words, and whole powers. All of it would be half of LAPACK.
FORTRAN = """\
#include <string.h>
void _gfortran_concat_string(
    size_t size, char *whole, size_t first, const char *one, size_t second, const char *other) {
    size_t begin = first < size ? first : size, rest = size - begin, end = second < rest ? second : rest;
    memcpy(whole, one, begin);
    memcpy(whole + begin, other, end);
    memset(whole + begin + end, ' ', rest - end);
}
#define POWER(NAME, REAL) REAL NAME(REAL base, long long exponent) { \\
    unsigned long long left = exponent < 0 ? -(unsigned long long)exponent : (unsigned long long)exponent; \\
    REAL power = 1; \\
    for (; left; left >>= 1, base *= base) if (left & 1) power *= base; \\
    return exponent < 0 ? 1 / power : power; }
POWER(_gfortran_pow_r4_i8, float)
POWER(_gfortran_pow_r8_i8, double)
"""


def shrink(folder: Path) -> None:
    """Put in the place of the OpenBLAS in a folder's `numpy.libs` one with what the folder's `numpy` calls."""
    [library] = (folder / "numpy.libs").glob("libscipy_openblas64_*.so")
    called = {name for path in (folder / "numpy").rglob("*.so") for name in wanted(path)}
    with tempfile.TemporaryDirectory() as work:
        script, fortran = Path(work, "exported"), Path(work, "fortran.c")
        script.write_text(f"{{ global: {' '.join(f'{name};' for name in sorted(called))} local: *; }};\n", "utf-8")
        fortran.write_text(FORTRAN, "utf-8")
        linked = ["-s", "--as-needed", "--gc-sections", "-z,defs", f"-soname,{library.name}"]
        linked += [f"--version-script,{script}", *entrances(called), *kernels(processors())]
        options = ["-shared", "-fPIC", "-O2", *(f"-Wl,{option}" for option in linked)]
        library.unlink()
        subprocess.run(["gcc", "-o", library, *options, PARTS, fortran, "-lm"], check=True)


def symbols(*options: str | Path) -> str:
    return subprocess.run(["nm", *options], capture_output=True, text=True, check=True).stdout


def wanted(module: Path) -> list[str]:
    """Return what a module of numpy's calls in its OpenBLAS."""
    return re.findall(r" U (scipy_\w+64_)$", symbols("-D", "--undefined-only", module), re.MULTILINE)


def entrances(called: Iterable[str]) -> Iterator[str]:
    """Yield what tells the linker to take a function, and to have it under the name by which numpy calls it."""
    for name in sorted(called):
        plain = name.removeprefix("scipy_").removesuffix("64_")
        yield f"-u,{plain}"
        yield f"--defsym={name}={plain}"


def processors() -> list[str]:
    """Return the sorts of processors for which there are kernels."""
    return re.findall(r" D gotoblas_(\w+)$", symbols(PARTS), re.MULTILINE)


def kernels(known: Iterable[str]) -> Iterator[str]:
    """Yield what tells the linker whose kernels a sort of processors gets that is not one of the two."""
    for name in sorted({*known} - {*KERNELS}):
        yield f"--defsym=gotoblas_{name}=gotoblas_{NEAREST.get(name, KERNELS[0])}"
