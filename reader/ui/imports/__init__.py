"""Importing from the window: the child process, its progress, its report."""
