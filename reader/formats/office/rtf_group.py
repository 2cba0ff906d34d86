"""What holds between two braces of an RTF file, and where its text goes."""

from __future__ import annotations

from dataclasses import field

from reader.formats.office.rtf_flow import Flow, Format
from reader.formats.office.rtf_fonts import Fonts
from reader.lazy_dataclass import dataclass

TEXT, NOWHERE, SHAPE = "text", "", "shape"
_LEFT_OUT = frozenset(
    "colortbl pict header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn aftnsep aftnsepc"
    " aftncn annotation atnid atnauthor tc tcn xe rxe txe fldtype nonshppict shprslt template objdata objclass"
    " objname listtable listoverridetable revtbl rsidtbl themedata datastore private1 falt nonesttables".split()
)
_KEPT_APART = frozenset("fonttbl stylesheet info title author creatim fldinst bkmkstart listtext pntext upr".split())
_SHAPES = frozenset("shpinst do".split())
_FLOWS = frozenset("footnote shptxt dptxbxtext".split())
_BEGINNINGS = _LEFT_OUT | _KEPT_APART | _SHAPES | _FLOWS


@dataclass(slots=True)
class Group:
    """A group; `place` is the word that it began with where its text is kept apart, "" where nobody wants it."""

    flow: Flow
    fonts: Fonts
    place: str = TEXT
    text: list[str] = field(default_factory=list)  # that is kept apart
    font: int = 0
    fallbacks: int = 1  # bytes behind each character that is written by its number
    is_hidden: bool = False
    is_deleted: bool = False
    is_optional: bool = False  # a program may skip what it does not know
    format: Format = field(default_factory=Format)
    style: int = 0  # whose name is told

    def inner(self) -> Group:
        """Return a group within this one, of which all holds that holds here."""
        return Group(  # `replace` takes three times as long, and there are many groups
            self.flow,
            self.fonts,
            self.place,
            self.text,
            self.font,
            self.fallbacks,
            self.is_hidden,
            self.is_deleted,
            False,
            self.format,
            self.style,
        )

    def add(self, text: str) -> None:
        if self.place == TEXT:
            if not self.is_hidden and not self.is_deleted:
                self.flow.add(text)
        elif self.place != NOWHERE:
            self.text.append(text)

    def begin(self, word: str) -> bool:
        """Tell whether a word says where the text of this group goes, and keep that in mind."""
        is_optional, self.is_optional = self.is_optional, False
        if not is_optional and word not in _BEGINNINGS:
            return False
        if word in _LEFT_OUT:
            self.place = NOWHERE
        elif word in _KEPT_APART:
            self.place, self.text = word, []
        elif word in _SHAPES:
            self.place = SHAPE
        elif word == "footnote" or (word in _FLOWS and self.place == SHAPE):
            self.place, self.flow, self.format = TEXT, Flow(), Format()
        elif word == "ud" and self.place == "upr":  # the same once more, by the numbers of its characters
            self.place = TEXT
        elif is_optional:
            self.place = NOWHERE
        else:
            return False
        return True
