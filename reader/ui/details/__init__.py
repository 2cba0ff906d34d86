"""The page on which the details of many articles are edited at once: what each would be, before anything is done."""
