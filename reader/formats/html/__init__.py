"""Web pages: bytes to a tree, a tree to paragraphs, what a page tells of itself, and which of it is the article.

Whatever holds pages of any sort uses `draft_of_page(markup, path, url=…)` of page.py, or these, in this order:

    tree_of(text_of_page(data).text)     charset.py, tree.py      safely: nothing is loaded, nothing runs
    blocks_of(tree)                      blocks.py                the paragraphs that a reader sees, with their styles
    known_of(tree, url)                  known.py                 title, author, source, date, address …
    article_blocks(tree, known)          article.py               only those of the article
"""
