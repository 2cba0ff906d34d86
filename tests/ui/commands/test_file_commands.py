from reader.formats import registry
from reader.ui.commands.file_commands import _file_filter
from tests.formats.letters import Letters


def test_files_are_chosen_among_those_of_every_format() -> None:
    assert _file_filter(registry.FORMATS) == "Text files (*.txt *.text);;All files (*)"
    both = "Letters (*.letters);;Text files (*.txt *.text);;All files (*)"
    assert _file_filter((Letters(), *registry.FORMATS)) == both
