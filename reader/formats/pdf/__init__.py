"""PDF files: words where they stand on the page, put in lines, columns, an order and paragraphs."""
