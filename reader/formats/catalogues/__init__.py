"""Catalogues: files that tell of articles in other files beside them, as programs for reading export their libraries.

A folder or an archive is looked through for them before its files are read: what a catalogue tells of a file goes with
that file (`SourceFile.facts`) and wins over what the file says. The catalogue itself holds only what has no file.
"""
