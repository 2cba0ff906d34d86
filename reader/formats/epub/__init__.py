"""Books (EPUB): what is in them, what they call their chapters, and the chapters as articles.

A file is a ZIP archive of pages; `package.py` says which of them in which order, `contents.py` what each is called. A
format for books of one sort, whose chapters say more, is asked before `Epub` and takes what it needs of both.
"""
