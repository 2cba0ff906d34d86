"""Documents of word processors: docx, odt and rtf as paragraphs with their styles, and what their properties say."""
