"""What the training says as it goes."""


def say(line: str) -> None:
    print(line, flush=True)  # noqa: T201
