"""OpenDocument texts for tests, made of the XML that is to be read."""

from tests.formats.office.word_files import zip_of

KIND = "application/vnd.oasis.opendocument.text"
_NAMES = " ".join(
    f'xmlns:{prefix}="{name}"'
    for prefix, name in {
        **{p: f"urn:oasis:names:tc:opendocument:xmlns:{p}:1.0" for p in ("office", "text", "table", "style", "meta")},
        "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
        "dc": "http://purl.org/dc/elements/1.1/",
        "xlink": "http://www.w3.org/1999/xlink",
    }.items()
)
_STYLES = (
    '<office:styles><style:style style:name="Quotations"/></office:styles><office:automatic-styles>'
    '<style:style style:name="P1" style:parent-style-name="Quotations"/>'
    '<text:list-style style:name="L1"><text:list-level-style-number/></text:list-style></office:automatic-styles>'
)


def content(body: str, root: str = "document") -> str:
    return (
        f'<?xml version="1.0"?><office:{root} {_NAMES} office:mimetype="{KIND}">{_STYLES}'
        f"<office:body><office:text>{body}</office:text></office:body></office:{root}>"
    )


def odt(body: str, styles: str = "", meta: str = "") -> bytes:
    return zip_of(
        {
            "mimetype": KIND,
            "content.xml": content(body, "document-content"),
            "styles.xml": f"<office:document-styles {_NAMES}>{styles}</office:document-styles>",
            "meta.xml": f"<office:document-meta {_NAMES}>{meta}</office:document-meta>",
        }
    )
