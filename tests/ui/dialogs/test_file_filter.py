from reader.ui.dialogs.file_filter import file_filter


def test_each_sort_of_file_is_offered_and_every_file() -> None:
    assert file_filter() == "All files (*)"
    both = file_filter(("Letters", [".letters"]), ("Text files", [".txt", ".text"]))
    assert both == "Letters (*.letters);;Text files (*.txt *.text);;All files (*)"
