from reader.manual.chapters import CONTENTS, chapters


def test_the_contents_come_first_and_then_the_chapters_that_they_name() -> None:
    names = [chapter.name for chapter in chapters()]
    assert names[:3] == [CONTENTS, "getting-it", "first-steps"]
    assert len(names) == len({*names}) > 10


def test_a_chapter_is_called_as_the_contents_call_it() -> None:
    contents, *others = chapters()
    assert [chapter.title for chapter in others if f"[{chapter.title}]({chapter.name}.md)" not in contents.text] == []
