"""Reports on paper: as pages that are printed, looked at before that, and written as PDF.

What stands on them is told by paragraphs (`manuscript.py`), which know nothing of Qt. They are set in lines and pages
(`composer.py`) and painted (`painter.py`) by Qt's text layout, which knows every script; nothing of a file is markup
to it, and nothing is loaded. The same pages go to a screen, a printer or a file; it is counted in units, 20 to a point.
"""
