"""A clock that a test sets."""


class Clock:
    """Stands still until it is set forward."""

    def __init__(self) -> None:
        self.now = 1_700_000_000.0

    def __call__(self) -> float:
        return self.now

    def forward(self, days: float) -> None:
        self.now += days * 24 * 3600
