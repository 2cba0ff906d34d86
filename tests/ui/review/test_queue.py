from __future__ import annotations

from reader.ui.review.queue import Answer, Choice, Queue
from tests.ui.review.questions import pair, surname

ONE, TWO, THREE = pair(1, "Jon Smith", "John Smith"), pair(3, "A", "B"), pair(5, "C", "D")


def loaded() -> Queue:
    queue = Queue()
    queue.load([ONE, TWO, THREE])
    return queue


def test_the_first_question_is_current() -> None:
    assert loaded().current is ONE
    assert Queue().current is None


def test_an_answer_brings_the_next_question_at_once() -> None:
    queue = loaded()
    queue.take(Answer(ONE, Choice.SAME))
    assert (queue.questions, queue.current) == ([TWO, THREE], TWO)


def test_the_last_answer_leaves_the_question_before_it() -> None:
    queue = loaded()
    queue.go(2)
    queue.take(Answer(THREE, Choice.LATER))
    assert queue.current is TWO


def test_what_is_not_written_yet_is_not_asked_again() -> None:
    queue = loaded()
    answer = Answer(ONE, Choice.DIFFERENT)
    queue.take(answer)
    queue.load([ONE, TWO, THREE])
    assert queue.questions == [TWO, THREE]
    queue.settle(answer)
    queue.load([TWO, THREE])
    assert queue.questions == [TWO, THREE]


def test_what_was_taken_back_is_current_again_at_its_place() -> None:
    queue = loaded()
    queue.go(1)
    answer = Answer(TWO, Choice.SAME)
    queue.take(answer)
    queue.settle(answer)
    queue.load([ONE, THREE])
    assert queue.current is THREE
    queue.load([ONE, TWO, THREE])
    assert (queue.at, queue.current) == (1, TWO)


def test_the_current_question_stays_so_when_others_come() -> None:
    queue = loaded()
    queue.go(1)
    queue.load([THREE, ONE, TWO])
    assert queue.current is TWO


def test_a_yes_takes_away_what_else_is_asked_of_the_two() -> None:
    queue = Queue()
    other = pair(2, "John Smith", "Johnny Smith")
    queue.load([ONE, other, TWO, surname(1)])
    queue.take(Answer(ONE, Choice.SAME))
    assert queue.questions == [TWO]


def test_a_no_leaves_what_else_is_asked_of_the_two() -> None:
    queue = Queue()
    other = pair(2, "John Smith", "Johnny Smith")
    queue.load([ONE, other])
    queue.take(Answer(ONE, Choice.DIFFERENT))
    assert queue.questions == [other]


def test_what_could_not_be_written_is_asked_again() -> None:
    queue = loaded()
    queue.take(Answer(ONE, Choice.SAME))
    queue.give_up()
    queue.load([ONE, TWO, THREE])
    assert queue.questions == [ONE, TWO, THREE]


def test_no_step_leads_beyond_the_questions() -> None:
    queue = loaded()
    queue.go(99)
    assert queue.current is THREE
    queue.go(-1)
    assert queue.current is ONE
