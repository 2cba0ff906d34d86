"""entity-reader edit: title, date, source and the like of articles are what you say, whatever their files say."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from reader.cli import edit_output
from reader.cli.command import DONE, JSON, SOME_FAILED, Argument, Command, an_id, one_of
from reader.cli.decision_output import DRY_RUN, check_articles, tell_nothing
from reader.cli.library_access import open_library
from reader.cli.terminal import Terminal
from reader.errors import ReaderError, UnchangedError
from reader.model import ArticleQuery, EditableArticle, Field
from reader.model.decision import FieldChange

if TYPE_CHECKING:
    from reader.formats.edit_plan import Choice, Plan
    from reader.library import Library

GUESS = "guess"
_MOST_PATTERNS = 3  # that are named where a date could be read in several ways


def run(arguments: Namespace, terminal: Terminal) -> int:
    from reader.formats.edit_plan import make_plan  # no other command waits for what reads dates

    with open_library(arguments, terminal) as library:
        articles = library.articles.editable(_articles(arguments, library))
        choices = _choices(arguments, articles, terminal)
        plan = make_plan(articles, choices, date.today())
        if plan.wrong:
            raise ReaderError(next(iter(plan.wrong.values())))
        failed = [row for row in plan.rows if row.fails]
        edit_output.tell_failed(terminal, failed, arguments)
        try:
            proposal = library.proposals.edit(_changes(plan, arguments.as_read))
        except UnchangedError as already:
            return SOME_FAILED if failed else tell_nothing(terminal, str(already), json=arguments.json)
        if arguments.dry_run:
            edit_output.tell_plan(terminal, proposal, articles, arguments)
        else:
            changes = library.decisions.decide(proposal.decision)
            library.upkeep.store_large()
            edit_output.tell_done(terminal, library.decisions.lines(1)[0], changes, arguments)
            if any(edit.field is Field.LANGUAGE for edit in proposal.decision.edits):
                terminal.message(
                    "The names are those of the language before: “entity-reader read-again” finds them anew."
                )
    return SOME_FAILED if failed else DONE


def _articles(arguments: Namespace, library: Library) -> list[int]:
    """Return the articles that are meant; a query that is not understood as a whole means none."""
    if bool(arguments.id) == (arguments.query is not None):
        raise ReaderError("Say which articles: either by their ids, as “articles” lists them, or by --query.")
    if arguments.id:
        return check_articles(library, arguments.id)
    words = f"{arguments.query.strip()} "
    for problem in library.search.interpret(words, finished=True).problems:
        raise ReaderError(f"{problem.sentence} Nothing was edited.")
    found = list(library.articles.ids(ArticleQuery(words)))
    if not found:
        raise ReaderError(f"No article has “{words.strip()}”.")
    return found


def _choices(arguments: Namespace, articles: Sequence[EditableArticle], terminal: Terminal) -> dict[Field, Choice]:
    """Return what is asked for, field by field."""
    from reader.formats.edit_plan import Choice, How

    said = {field: getattr(arguments, field) for field in Field}
    choices = {field: _as_said(words) for field, words in said.items() if words is not None}
    asked = [*choices, *arguments.clear, *arguments.as_read]
    choices |= {field: Choice(How.CLEAR) for field in arguments.clear}
    if arguments.date_from_name:
        asked.append(Field.DATE)
        choices[Field.DATE] = Choice(How.NAME, _pattern(arguments.date_from_name, articles, terminal))
    if arguments.source_from_folder:
        asked.append(Field.SOURCE)
        choices[Field.SOURCE] = Choice(How.FOLDER)
    if arguments.title_from_first_line:
        asked.append(Field.TITLE)
        choices[Field.TITLE] = Choice(How.FIRST_LINE)
    if twice := next((field for field in Field if asked.count(field) > 1), None):
        raise ReaderError(f"The {twice} is said twice.")
    if not asked:
        raise ReaderError("Say what is to be edited, such as --date 2023-07-12. “entity-reader edit --help” says more.")
    return choices


def _as_said(words: str) -> Choice:
    from reader.formats.edit_plan import Choice, How

    return Choice(How.SET, words) if words.strip() else Choice(How.CLEAR)


def _pattern(asked: str, articles: Sequence[EditableArticle], terminal: Terminal) -> str:
    """Return the pattern that is given, or else the one that the names of the files suggest, and say which."""
    from reader.formats.file_names.guess import guess

    if asked != GUESS:
        return asked
    guessed = guess([article.path for article in articles], date.today())
    if guessed and guessed.pattern:
        terminal.message(f"The pattern is {guessed.pattern}.")
        return str(guessed.pattern)
    if guessed:
        possible = " or ".join(map(str, guessed.possible[:_MOST_PATTERNS]))
        raise ReaderError(f"The dates in these names could be read in several ways. Say which pattern: {possible}.")
    raise ReaderError(
        "No pattern finds dates in these names. If there are any, write one like year-month-day_anything."
    )


def _changes(plan: Plan, as_read: Sequence[Field]) -> list[FieldChange]:
    restored: list[FieldChange] = [(row.article.id, field, None) for row in plan.rows for field in as_read]
    return [*plan.changes, *restored]


def _value(field: Field, what: str) -> Argument:
    return Argument((f"--{field}",), {"metavar": field.upper(), "help": what})


def _fields(name: str, what: str) -> Argument:
    options = {"type": one_of("field", Field), "action": "append", "default": [], "metavar": "FIELD"}
    return Argument((name,), {**options, "help": f"{what}: one of {', '.join(Field)}; may be given several times"})


COMMAND = Command(
    "edit",
    "say what title, date, source and the like of articles are, whatever their files say",
    (
        Argument(
            ("id",), {"type": an_id, "nargs": "*", "metavar": "ID", "help": "articles, by ids as “articles” lists them"}
        ),
        Argument(("--query",), {"metavar": "QUERY", "help": "all articles that a query finds, as “articles” takes it"}),
        _value(Field.TITLE, "what the articles are called"),
        _value(Field.DATE, "when they were published, such as 2023-07-12 or “12 July 2023”"),
        _value(Field.SOURCE, "where they were published"),
        _value(Field.AUTHOR, "who wrote them"),
        _value(Field.SECTION, "in which part of the newspaper they stand: Business"),
        _value(Field.ADDRESS, "where they stand on the web"),
        _value(Field.LANGUAGE, "what they are written in, by its code or its English name: de or German"),
        _fields("--clear", "let a field be empty; a title is derived from the text then"),
        _fields("--as-read", "let a field be as the file has it again"),
        Argument(
            ("--date-from-name",),
            {
                "metavar": "PATTERN",
                "help": "take the date from the name of the file and its folders: year-month-day_anything,"
                f" year/month/day; “{GUESS}” finds the pattern",
            },
        ),
        Argument(("--source-from-folder",), {"action": "store_true", "help": "take the source from the file's folder"}),
        Argument(
            ("--title-from-first-line",),
            {"action": "store_true", "help": "take the title from the first line of the text"},
        ),
        DRY_RUN,
        JSON,
    ),
    run,
    examples=(
        "edit 773577506816 --date 2023-07-12 --source 'The Post'",
        "edit --query is:undated --date-from-name guess --dry-run",
        "edit 773577506816 --clear author --as-read title",
    ),
)
