"""Archives: files that hold files, each read as if it lay in a folder; nothing is ever written to the disk."""
