"""What a user decides about names in the window, asked in a dialog where there is more to say than the verb."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from reader.model import Kind
from reader.phrase import phrase
from reader.ui.background.topics import Topic
from reader.ui.browsing.queries import entities_there
from reader.ui.chrome.actions import KINDS
from reader.ui.corrections.subject import Subject
from reader.ui.corrections.verbs import VERBS, VerbSpec
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from reader.errors import ReaderError
    from reader.model import Entity
    from reader.ui.background.tasks import Tasks
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.corrections.decision_writer import DecisionWriter
    from reader.ui.corrections.dialog import DecisionDialog
    from reader.ui.corrections.dialog_context import DialogContext
    from reader.ui.corrections.subject import Subjects

NO_WORDS = phrase("Select the words of a name in the text first.")
GONE = phrase("This name is no longer in the library.")


class Corrections:
    """The verbs of one window; `ask` makes what a dialog works with."""

    def __init__(
        self,
        subjects: Subjects,
        writer: DecisionWriter,
        tasks: Tasks,
        notice: NoticeBar,
        ask: Callable[[Subject, tuple[Entity, ...]], DialogContext],
        merge_several: Callable[[tuple[int, ...]], object],
    ) -> None:
        self.subjects = subjects
        self.writer = writer
        self._tasks = tasks
        self._notice = notice
        self._make_context = ask
        self._merge_several = merge_several
        self.pointed: Subject | None = None  # what a context menu is open for
        self.dialog: DecisionDialog | None = None

    def table(self) -> dict[str, Callable[[], object]]:
        asked: dict[str, Callable[[], object]] = {
            spec.action: partial(self._begin, spec) for spec in VERBS if spec.has_dialog
        }
        return asked | {f"kind_{kind}": partial(self.retype, kind) for kind in KINDS}

    def subject(self) -> Subject:
        """Return what the verbs would act on."""
        return self.pointed or self.subjects.current()

    def obstacle(self, spec: VerbSpec, subject: Subject) -> str:
        """Say why a verb cannot be done to a subject now; nothing where it can."""
        return (spec.decides and self.writer.why_not) or spec.obstacle(subject)

    def _begin(self, spec: VerbSpec) -> None:
        """Ask about what is pointed at, once it is known who that is."""
        subject = self.subject()
        if sentence := self.obstacle(spec, subject):
            self._notice.say(sentence)
        elif spec.action == "this_is" and subject.span is None:
            self._notice.say(tr(NO_WORDS))
        elif spec.action == "merge" and len(subject.entity_ids) > 1:
            self._merge_several(subject.entity_ids)
        else:
            self._look_up(spec, subject)

    def merge_under_another_name(self, entity_ids: tuple[int, ...]) -> None:
        """Ask in a dialog by which name several are to be called that are one, and which others are."""
        self._look_up(next(spec for spec in VERBS if spec.action == "merge"), Subject(entity_ids))

    def _look_up(self, spec: VerbSpec, subject: Subject) -> None:
        read = entities_there(subject.entity_ids)
        self._tasks.run(Topic.SUBJECT, read, lambda entities: self._ask(spec, subject, entities))

    def _ask(self, spec: VerbSpec, subject: Subject, entities: tuple[Entity, ...]) -> None:
        if len(entities) < len(subject.entity_ids):
            self._notice.say(tr(GONE))
            return
        from reader.ui.corrections.dialogs import DIALOGS  # behind the first frame
        from reader.ui.corrections.different import DifferentDialog

        self.dialog = DIALOGS[spec.action](self._make_context(subject, entities))
        self.dialog.taken.connect(self.writer.take)
        if isinstance(self.dialog, DifferentDialog):
            self.dialog.apart_wanted.connect(self.writer.take_apart)
        self.dialog.open()

    def retype(self, kind: Kind) -> None:
        """Say of what kind the names are that are pointed at."""
        ids = self.subject().entity_ids

        self._tasks.run(
            Topic.PROPOSAL, lambda library: library.proposals.retype(ids, kind), self.writer.take, self._say
        )

    def _say(self, error: ReaderError) -> None:
        self._notice.fail(error)
