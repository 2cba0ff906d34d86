"""Pages that a browser saved "complete": a file, and beside it a folder with its pictures, scripts and frames."""

from __future__ import annotations

from collections.abc import Container

_PAGES = (".html", ".htm", ".xhtml", ".mht", ".mhtml")
_ENDINGS = (  # of folders, as browsers write them in the languages of their users
    *(
        "_files",
        ".files",
        "_file",
        "-files",
        "_dateien",
        "-dateien",
        "_fichiers",
        "-fichiers",
        "_archivos",
        "_arquivos",
    ),
    *(
        "_ficheiros",
        "_bestanden",
        "-bestanden",
        "-filer",
        "_filer",
        "_pliki",
        "_soubory",
        "_elemei",
        "_файлы",
        "_файли",
    ),
    *(
        "_tiedostot",
        "_datoteke",
        "_fitxers",
        "_fájlok",
        "_dosyalar",
        "_bylos",
        "_failid",
        "_ファイル",
        "_文件",
        "_파일",
    ),
)


def may_belong_to_page(folder: str) -> bool:
    """Tell whether a folder is called as those are that belong to a page."""
    return folder.lower().endswith(_ENDINGS)


def page_of_folder(folder: str, files: Container[str]) -> str:
    """Return the name of the page beside a folder that the folder belongs to, "" if it belongs to none."""
    lower = folder.lower()
    ending = next((ending for ending in _ENDINGS if lower.endswith(ending)), "")
    stem = folder[: len(folder) - len(ending)] if ending else ""
    return next((stem + suffix for suffix in _PAGES if stem and stem + suffix in files), "")
