"""A process in which files are parsed that others have made: it may neither call, write nor look around.

    door.py         what the registry asks: the articles of a file, or why there are none
    child.py        one such process, from outside; watchdog.py ends it when it does not answer
    frames.py       what passes between the two; drafts.py an article in it
    lockdown.py     what that process gives away before it sees a file: landlock.py, seccomp.py
    limits.py       and what it may take for each; allowance.py how much that is

It knows nothing of formats. What is done in the process stands in `formats/parser.py`.
"""
