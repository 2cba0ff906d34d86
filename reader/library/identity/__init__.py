"""Who is one: the log of decisions and what follows from it; it writes nothing but the log."""
