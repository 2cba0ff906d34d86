"""Files of Office that are not read: of before 2007, and those locked by a password. They are of one outer form (OLE).

The names of the streams in it, in UTF-16, tell which is which.
"""

from reader.phrase import phrase

_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STREAMS = (
    ("EncryptedPackage", phrase("is protected by a password")),
    ("WordDocument", phrase("is a Word file of the older kind (.doc): save it as .docx")),
    ("PowerPoint Document", phrase("is a PowerPoint file of the older kind (.ppt): save it as a PDF file")),
    ("__substg1.0_", phrase("is a message of Outlook (.msg): save it as .eml, or as text")),
)


def why_unread(data: bytes) -> str:
    """Return why a file is not read, and what would help; "" where it is none of these."""
    if not data.startswith(_SIGNATURE):
        return ""
    return next((reason for name, reason in _STREAMS if name.encode("utf-16-le") in data), "")
