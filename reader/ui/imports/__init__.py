"""Importing and reading again from the window: the child process, its progress, its report."""
