"""What a process of ours finds around it that the window starts."""

from __future__ import annotations

from PySide6.QtCore import QProcessEnvironment

from reader import child_process


def process_environment() -> QProcessEnvironment:
    """Return this process's environment, and what a child needs besides."""
    environment = QProcessEnvironment.systemEnvironment()
    for name, value in child_process.environment().items():
        environment.insert(name, value)
    return environment
