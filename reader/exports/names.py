"""What the exports are called, for whoever only names them and does not wait for what they are written with."""

NAMES = (
    "report",
    "html",
    "pdf",
    "markdown",
    "csv",
    "parquet",
    "xlsx",
    "jsonl",
    "gexf",
    "graphml",
    "ris",
    "csl",
    "bibtex",
    "webannotation",
    "brat",
    "conll",
    "spacy",
    "qdpx",
    "ftm",
)
