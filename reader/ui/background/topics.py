"""What the window asks of a library, each by its name: of one name only what was asked last is delivered."""

from __future__ import annotations

from enum import Enum, auto


class Lane(Enum):
    """The threads that work for the window, each with a library of its own."""

    QUICK = auto()  # what is answered within a frame
    BEHIND = auto()  # what may take longer, and which nothing that is looked at should wait for
    APART = auto()  # what may take minutes
    WRITING = auto()


class Topic(Enum):
    """What can be asked."""

    # the library
    COUNTS = auto()
    BACKUP = auto()
    BACKUPS = auto()
    BACKUP_CHOSEN = auto()
    CHECK = auto()
    CITATION = auto()
    CITATION_STYLE = auto()
    DECISIONS = auto()
    EXPORT = auto()
    EXPORT_COPY = auto()
    EXPORT_COUNTS = auto()
    EXPORT_PREVIEW = auto()
    EXPORTED_NAME = auto()
    FREE = auto()
    HELD = auto()
    HISTORY = auto()
    IMPORTS = auto()
    LEFT_OUT = auto()
    LINK_REGISTRATION = auto()
    NOTES = auto()
    NOTE_ROWS = auto()  # numbered: several blocks of them are fetched at once
    BIN = auto()
    OPENING = auto()
    PROBLEM_REPORT = auto()
    RESCUE = auto()
    SAMPLES = auto()
    TABLES = auto()
    TABLE_SAMPLE = auto()
    DESCRIPTION = auto()
    TAGGER = auto()
    TOLD_LANGUAGES = auto()
    UNDATED = auto()
    UPKEEP = auto()
    WATCHED_FOLDERS = auto()
    WRITE = auto()  # numbered: each write is done
    WRITTEN_ELSEWHERE = auto()  # numbered: there are two questions

    # the list and the search
    ALL_ARTICLES = auto()
    ARTICLE_COUNTS = auto()
    ARTICLE_ROWS = auto()  # numbered: several blocks of them are fetched at once
    ARTICLES = auto()
    CHIPS = auto()
    COMPLETIONS = auto()
    FOLDED_ARTICLE = auto()
    LEFT_ARTICLE = auto()
    NEXT_UNREAD = auto()
    NOTED_COUNT = auto()
    SAVED_COUNTS = auto()
    SAVED_NAMES = auto()
    SAVED_NEWS = auto()
    SAVED_SEARCHES = auto()
    SELECTED = auto()
    SUGGESTION = auto()
    VERSIONS_BENEATH = auto()
    INTERPRETATION = auto()

    # an article
    ARTICLE = auto()
    ARTICLE_AGAIN = auto()
    COMPARISON = auto()
    DETAILS = auto()
    DETAILS_OF_MANY = auto()
    DETAILS_PLAN = auto()
    EXPLANATION = auto()
    HITS = auto()
    LINK = auto()
    NEIGHBOURS = auto()
    ORIGINAL = auto()
    SIMILAR = auto()
    TAGS = auto()
    TIP = auto()

    # entities
    CARD = auto()
    ALL_NAMES = auto()
    CHAINS = auto()
    COMPARED = auto()
    COPIED_LINES = auto()
    GROUPS = auto()
    JOINT_CARD = auto()
    LOOK = auto()  # numbered: each look is noted
    MAP = auto()
    MAP_COURSES = auto()
    MAP_OF_TIME = auto()
    MORE_LINES = auto()
    NAMES = auto()
    NAMES_TO_COPY = auto()
    NAME_INDEX = auto()
    NAME_ROWS = auto()  # numbered: several blocks of them are fetched at once
    NAME_TABLE = auto()
    MERGE = auto()
    MERGE_PROPOSAL = auto()
    NAMES_BESIDE = auto()
    PAGE = auto()
    PAGE_LINES = auto()
    PAGE_MENTIONS = auto()
    PAGE_NAMES = auto()
    PAGE_PROFILE = auto()
    RELATIONS = auto()
    TIES = auto()
    UNFOLDED = auto()
    TOGETHER = auto()

    # corrections and the review
    CANDIDATES = auto()
    CAPTION = auto()
    KINDS = auto()
    MAP_PROPOSAL = auto()
    MERGERS = auto()
    OCCURRENCES = auto()
    PROPOSAL = auto()
    NOTE_PROPOSAL = auto()  # numbered: each note is written
    REACHES = auto()
    REVIEW = auto()
    LOOKALIKES = auto()
    SUBJECT = auto()


TopicKey = Topic | tuple[Topic, int]  # numbered where several of one topic may be under way at once
