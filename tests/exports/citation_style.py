"""Small styles of the Citation Style Language: for notes, for what stands in the text, and in another case."""

from __future__ import annotations

_STYLE = """<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="{class_}" version="1.0" default-locale="en-GB">
  <info><title>{title}</title><id>http://example.org/{title}</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <macro name="author"><names variable="author"><name and="text"/></names></macro>
  <macro name="day"><date variable="issued" form="text" date-parts="year-month-day"/></macro>
  {rest}
</style>
"""
NEWSROOM = _STYLE.format(
    class_="note",
    title="Newsroom",
    rest="""<citation><layout prefix="told by " suffix="."><group delimiter=", ">
      <text macro="author"/><text variable="title" quotes="true" text-case="uppercase"/>
      <text variable="container-title" font-style="italic" font-weight="bold"/>
      <text macro="day"/><text variable="URL" prefix="&lt;" suffix="&gt;"/>
    </group></layout></citation>""",
)
AUTHOR_DATE = _STYLE.format(
    class_="in-text",
    title="Author and date",
    rest="""<citation><layout prefix="(" suffix=")" delimiter="; "><group delimiter=", ">
      <text macro="author"/><date variable="issued" form="numeric" date-parts="year"/>
    </group></layout></citation>
    <bibliography><layout suffix="."><group delimiter=". ">
      <text macro="author"/><text variable="title"/><text variable="container-title" font-style="italic"/>
    </group></layout></bibliography>""",
)


def cased(case: str) -> str:
    """Return a style for notes that changes the case of all that it cites."""
    return _STYLE.format(
        class_="note",
        title="Cased",
        rest=f"""<macro name="all"><group delimiter=", " prefix="by ">
          <text macro="author"/><text variable="title" quotes="true"/>
          <text variable="container-title" font-style="italic" font-weight="bold"/><text macro="day"/>
        </group></macro>
        <citation><layout suffix="."><text macro="all" text-case="{case}"/></layout></citation>""",
    )
