"""Why a file was not read to its end, in the words that go on from its name."""

TOO_SLOW = "takes too long to read: it is too large, damaged or made to do harm"
TOO_HUNGRY = "needs too much memory to be read: it is too large, damaged or made to do harm"
TOO_DEEP = "is nested too deeply to be read"
TOO_MUCH = "holds too much text to be read at once"
DAMAGED = "is damaged, or unlike others of its kind, and cannot be read"
BROKEN_OFF = "is damaged: reading it came to an unexpected end"
NOT_STARTED = "cannot be read now: the process that reads such files does not start"
