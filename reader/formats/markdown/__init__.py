"""Markdown: notes and clippings, with what stands above them as front matter."""
