"""Makes of what PyInstaller has made on macOS the application that the Finder knows: its name, its files, its links."""

from __future__ import annotations

import plistlib
import subprocess
from pathlib import Path
from typing import Any

import licences
import trimming
import version

IDENTIFIER = "org.entity-reader.EntityReader"
LIBRARY = "org.entity-reader.library"
READ = (  # what a drop on the icon may bring, by the names that macOS has for it
    "public.plain-text net.daringfireball.markdown public.html com.adobe.pdf org.idpf.epub-container public.rtf"
    " org.openxmlformats.wordprocessingml.document org.oasis-open.opendocument.text com.apple.mail.email"
).split()


def finish(application: Path) -> Path:
    """Say what the application is, take out what it does without, and seal it again: a change breaks the seal."""
    inside = application / "Contents"
    file = inside / "Info.plist"
    with file.open("rb") as stream:
        told = plistlib.load(stream)
    file.write_bytes(plistlib.dumps(told | information()))
    trimming.trim(inside / "Frameworks")
    licences.write_licences(inside / "Resources" / "licences", inside / "Frameworks")
    subprocess.run(["codesign", "--force", "--deep", "--sign", "-", application], check=True)
    return application


def information() -> dict[str, Any]:
    """Return what the application says of itself beside what PyInstaller lets it say."""
    library = {
        "UTTypeIdentifier": LIBRARY,
        "UTTypeDescription": "Entity Reader library",
        "UTTypeConformsTo": ["public.database"],
        "UTTypeTagSpecification": {"public.filename-extension": ["library"]},
    }
    return {
        "CFBundleName": "Entity Reader",
        "CFBundleDisplayName": "Entity Reader",
        "CFBundleShortVersionString": version.read().partition("-")[0],
        "CFBundleVersion": version.read().partition("-")[0],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Entity Reader library",
                "CFBundleTypeRole": "Editor",
                "LSItemContentTypes": [LIBRARY],
            },
            {"CFBundleTypeName": "Article", "CFBundleTypeRole": "Viewer", "LSItemContentTypes": READ}
            | {"LSHandlerRank": "Alternate"},
        ],
        "CFBundleURLTypes": [{"CFBundleURLName": IDENTIFIER, "CFBundleURLSchemes": ["entity-reader"]}],
        "UTExportedTypeDeclarations": [library],
        "LSApplicationCategoryType": "public.app-category.news",
        "LSMinimumSystemVersion": "12.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "MIT licence",
    }
