"""Why a file was not read to its end, in the words that go on from its name."""

from reader.phrase import phrase

TOO_SLOW = phrase("takes too long to read: it is too large, damaged or made to do harm")
TOO_HUNGRY = phrase("needs too much memory to be read: it is too large, damaged or made to do harm")
TOO_DEEP = phrase("is nested too deeply to be read")
TOO_MUCH = phrase("holds too much text to be read at once")
DAMAGED = phrase("is damaged, or unlike others of its kind, and cannot be read")
BROKEN_OFF = phrase("is damaged: reading it came to an unexpected end")
NOT_STARTED = phrase("cannot be read now: the process that reads such files does not start")
