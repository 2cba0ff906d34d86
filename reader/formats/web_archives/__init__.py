"""Archives of the web: what a crawler or a browser fetched, WARC files and WACZ packages of them."""
