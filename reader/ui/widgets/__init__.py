"""Pieces that several panes are made of: lines of text, links, messages, fields, headings; they know no pane."""
