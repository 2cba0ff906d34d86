"""The filter of system calls of Linux: a process that sets it opens no connection, writes no file, starts no program.

What is forbidden fails with EPERM, as where a right is lacking. The filter is a program for the kernel's small machine:
it looks at the number of the call, and of some at an argument.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
from collections.abc import Iterator
from errno import ENOSYS, EPERM

from reader.formats.sandbox import privileges

# By the numbers of x86_64 and of aarch64; 0 where there is no such call.
_FORBIDDEN = {
    "socket": (41, 198),
    "connect": (42, 203),
    "accept": (43, 202),
    "sendto": (44, 206),
    "sendmsg": (46, 211),
    "bind": (49, 200),
    "listen": (50, 201),
    "socketpair": (53, 199),
    "accept4": (288, 242),
    "sendmmsg": (307, 269),
    "fork": (57, 0),
    "vfork": (58, 0),
    "execve": (59, 221),
    "execveat": (322, 281),
    "ptrace": (101, 117),
    "tkill": (200, 130),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "pidfd_send_signal": (424, 424),
    "pidfd_open": (434, 434),
    "pidfd_getfd": (438, 438),
    "rename": (82, 0),
    "mkdir": (83, 0),
    "rmdir": (84, 0),
    "creat": (85, 0),
    "link": (86, 0),
    "unlink": (87, 0),
    "symlink": (88, 0),
    "chmod": (90, 0),
    "fchmod": (91, 52),
    "chown": (92, 0),
    "fchown": (93, 55),
    "lchown": (94, 0),
    "utime": (132, 0),
    "mknod": (133, 0),
    "truncate": (76, 45),
    "utimes": (235, 0),
    "mkdirat": (258, 34),
    "mknodat": (259, 33),
    "fchownat": (260, 54),
    "futimesat": (261, 0),
    "unlinkat": (263, 35),
    "renameat": (264, 38),
    "linkat": (265, 37),
    "symlinkat": (266, 36),
    "fchmodat": (268, 53),
    "utimensat": (280, 88),
    "renameat2": (316, 276),
    "fchmodat2": (452, 452),
    "setxattr": (188, 5),
    "lsetxattr": (189, 6),
    "fsetxattr": (190, 7),
    "removexattr": (197, 14),
    "lremovexattr": (198, 15),
    "fremovexattr": (199, 16),
    "open_by_handle_at": (304, 265),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "mount": (165, 40),
    "umount2": (166, 39),
    "unshare": (272, 97),
    "setns": (308, 268),
    "open_tree": (428, 428),
    "move_mount": (429, 429),
    "fsopen": (430, 430),
    "fsmount": (432, 432),
    "mount_setattr": (442, 442),
    "shmget": (29, 194),
    "msgget": (68, 186),
    "mq_open": (240, 180),
    "settimeofday": (164, 170),
    "swapon": (167, 224),
    "reboot": (169, 142),
    "init_module": (175, 105),
    "delete_module": (176, 106),
    "clock_settime": (227, 112),
    "kexec_load": (246, 104),
    "finit_module": (313, 273),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
    "perf_event_open": (298, 241),
    "bpf": (321, 280),
    "userfaultfd": (323, 282),
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
}
# In whose place there is an older call, of which the arguments can be looked at.
_UNKNOWN = {"clone3": (435, 435), "openat2": (437, 437)}
_OPEN = {"open": ((2, 0), 1), "openat": ((257, 56), 2)}  # and which argument says how
_TO_WRITE = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
_TO_OWN = {"kill": ((62, 129), 0), "tgkill": ((234, 131), 0), "prlimit64": ((302, 261), 0)}  # which one says to whom
_CLONE, _THREAD = (56, 220), 0x10000
_PROCESSORS = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
_FOREIGN = 0x40000000  # numbers from here on are of another sort of program, which x86_64 runs as well

_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000
_LOAD, _EQUAL, _ANY_BIT, _AT_LEAST, _RETURN = 0x20, 0x15, 0x45, 0x35, 0x06
_NUMBER, _PROCESSOR, _ARGUMENTS = 0, 4, 16  # where each stands in what the kernel shows
_SET_SECCOMP, _FILTER = 22, 2

_Step = tuple[int, int, int, int]  # what to do, where to go on if so and if not, with which value


def restrict() -> bool:
    """Set the filter for this process, for good; tell whether the system can do that."""
    if platform.machine() not in _PROCESSORS:
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    steps = list(program(platform.machine(), os.getpid()))
    code = ctypes.create_string_buffer(b"".join(struct.pack("=HBBI", *step) for step in steps))
    filter_ = struct.pack("@HP", len(steps), ctypes.addressof(code))
    none = ctypes.c_ulong(0)
    if not privileges.renounce(libc):
        return False
    return bool(libc.prctl(_SET_SECCOMP, ctypes.c_ulong(_FILTER), filter_, none, none) == 0)


def program(machine: str, own: int) -> Iterator[_Step]:
    """Yield the steps of the filter for a sort of processor and the process of that number."""
    column, processor = _PROCESSORS[machine]
    yield from [(_LOAD, 0, 0, _PROCESSOR), (_EQUAL, 1, 0, processor), _refuse(EPERM), (_LOAD, 0, 0, _NUMBER)]
    yield from [(_AT_LEAST, 0, 1, _FOREIGN), _refuse(EPERM)]
    for error, calls in ((EPERM, _FORBIDDEN), (ENOSYS, _UNKNOWN)):
        for numbers in calls.values():
            if numbers[column]:
                yield from [(_EQUAL, 0, 1, numbers[column]), _refuse(error)]
    for numbers, argument in _OPEN.values():
        if numbers[column]:
            yield from _looking_at(numbers[column], argument, (_ANY_BIT, 0, 1, _TO_WRITE))
    yield from _looking_at(_CLONE[column], 0, (_ANY_BIT, 1, 0, _THREAD))
    for numbers, argument in _TO_OWN.values():
        yield from _looking_at(numbers[column], argument, (_EQUAL, 2, 0, own), (_EQUAL, 1, 0, 0))
    yield (_RETURN, 0, 0, _ALLOW)


def _looking_at(number: int, argument: int, *tests: _Step) -> Iterator[_Step]:
    """Yield the steps for a call that an argument decides about: after the tests it is refused, one further allowed."""
    yield (_EQUAL, 0, 3 + len(tests), number)
    yield (_LOAD, 0, 0, _ARGUMENTS + 8 * argument)
    yield from tests
    yield _refuse(EPERM)
    yield (_RETURN, 0, 0, _ALLOW)


def _refuse(error: int) -> _Step:
    return (_RETURN, 0, 0, _REFUSE | error)
