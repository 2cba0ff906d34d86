<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>window</name>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has a line break or the like in its name. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder: name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a library, and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a part of “{library}”, if that is a library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is {what}, not {sort}, and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is a whole disk: name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is damaged: {what}. Open a backup of it if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citation style “{name}” cannot be used: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks for something that Entity Reader cannot do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say how to cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged, or no such style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {megabytes} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it only says that it is like another one. Choose the file of that, “{name}.csl”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables, CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for Aleph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for Obsidian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network, GEXF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network, GraphML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for Gephi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for yEd, Cytoscape, igraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables, Parquet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What writes Parquet is not here. One from pip has it: pip install 'entity-reader[parquet]'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for pandas, DuckDB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages cannot be set here, since Qt cannot be loaded: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to print or send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles are too many for pages: there can be {most} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long to be copied. Save it as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References, BibTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References, CSL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References, RIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for Pandoc, Zotero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for Zotero, Citavi, EndNote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project, REFI-QDA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for MAXQDA, NVivo, QualCoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a report to send or print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations, brat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked texts, spaCy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked words, CoNLL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for brat, INCEpTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to train a tagger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to train a tagger; also doccano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations, W3C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for Hypothesis and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook, Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The careful tagger cannot be started: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The careful tagger’s weights, “{name}”, cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onnxruntime is not installed. “pip install entity-reader[careful]” installs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tagger “{choice}”. A choice is “careful”, “spacy:en_core_web_sm”, or “spacy:” and a folder, or “careful:” and a file, or “none”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” mentions names in more than {n} places, as no article does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the path right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spaCy model “{model}” cannot be loaded: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spaCy model “{model}” finds no names: it has no “ner”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spaCy model “{model}” was made for spaCy {wanted}, and this is {this}. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tagger {name} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no spaCy model “{model}”, neither installed nor in a folder of that name. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spaCy is not installed. Entity Reader from pip has it: “pip install entity-reader[spacy]”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“python -m spacy download {model}” gets a published model that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tagger’s weights, “{name}”, cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acronym of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another name of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another spelling of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given name of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here the same as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initials of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer form of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the name of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possessive of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorter form of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surname of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how}, here the same as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} by a nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} the other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} with a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} with initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an earlier export in “{name}”, which stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” in “{name}” was added or changed since the export, and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a file, not a folder, and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder that this export has not made, and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than {megabytes} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not read: the archive unpacks to too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a link, which is not followed out of an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an archive that is damaged or not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged, so that it cannot be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not read: it holds too many files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is packed in a way that is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a ZIP archive that is damaged or not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a damaged ZIP archive: its files overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is protected by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads from news archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not hold that article any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no download of an archive in that encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>; {n} copies of them were left out</source>
        <extracomment>; {n} copy of them was left out</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>holds an article {what}: “{text}”{others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds more than {n} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no article, only what {provider} tells of a download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which only the beginning is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was read: {articles} articles{left_out}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was read: {articles} of the {total} articles that it names{left_out}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose text the archive does not give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a head of another layout, which was kept whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than {n} lines, as no download has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like several articles in a layout that is not known: it was read as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be a download from {provider}, of which no file was seen yet: it was read as one article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has nothing in entry {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a list of references without an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names {n_stubs} articles without their texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells of {n} articles that are read from other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a list of references that is damaged or not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nested too deep: lists within lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a list of links without a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of its day is known only that it was saved on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds links only: {count} titles and addresses of articles, without their texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a BMP image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Photoshop image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a SQLite database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a WebP image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rich text document (RTF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an XML file of no sort that is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baltic ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, simplified ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, traditional ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-8) mixed with Windows-1252</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-8, encoded more than once)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read as {encoding}: there is no such encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains NUL bytes, as no plain text does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains nothing but white space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: it is no whole ZIP file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not plain text: it is full of control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not text in {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {kind}, not plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nested too deep: archives within archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is an archive without files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not read to its end: it would unpack to too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} {predicate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{several} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{written} is no day that has been.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{written} may be {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {only}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long for a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} {without}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not hold that chapter any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a book without text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: it does not say what the book consists of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is protected by a password or a licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a feed that is damaged or not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a feed of more than {n} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a feed with hardly any texts among its fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a feed without entries, and so without articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a list of {n_feeds} feeds, which holds no articles: they are with the feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not read: it defines entities of its own, as files do that are made to do harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date in the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date in the name and its folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no day {day}.{month}.{year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} is still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern has no {parts}: write it like year-month-day_anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern has {parts} twice: write “anything” for one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rich text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} in {archive}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sort} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{which} in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{which} of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>library or belongs to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not be opened: you lack the permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a folder, such files are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} belongs to the page {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds what was marked in an article, and none itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} {ending}: of a folder, such files are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no text: it is full of control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no article in it, only a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no article in it, only links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no text of its own: a script writes it when the page is open in a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a page to log in, without an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists other articles, and is none itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only puts other pages into frames, which are read themselves: {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than {n} characters of text, as no page of an article has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than {n} elements, as no page of an article has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than {megabytes} MB without its pictures, as no page of an article is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is made to do harm: a tag has more than {n} characters besides its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nested too deeply: more than {deepest} elements within each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than {n} lines, as no article has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardly any letters stand in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an article, number {part}, that {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says the same few words again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its lines have a word or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its words are single letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its words have more than {longest_word} letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not hold that message any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds more than {n} messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a message without text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a message that is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds “{name}”, which {predicate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds “{name}”, which {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a message of more than {n} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a message with a head of more than {n} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nested too deep: messages within messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nested too deep: parts within parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than {n} marks, as no note has: it was read as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a note without text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages in one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no page in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty: there is no text in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: there is no text part in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not read: hardly any of it is text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a PowerPoint file of the older kind (.ppt): save it as a PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a Word file of the older kind (.doc): save it as .docx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a message of Outlook (.msg): save it as .eml, or as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rich text files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: a picture in it is longer than the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a table of more than {n} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a scanned PDF without text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no text that can be read: its fonts do not tell which letters they show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: it cannot be read as a PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large when it is unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large when it is unpacked: it is packed twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {predicate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is read in another way by now: this article is not found in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages of Safari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a page of Safari that is damaged or not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read now: the process that reads such files does not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds too much text to be read at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged, or unlike others of its kind, and cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: reading it came to an unexpected end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nested too deeply to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs too much memory to be read: it is too large, damaged or made to do harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes too long to read: it is too large, damaged or made to do harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a table whose columns hold no texts of articles: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they have no names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} و{last}</translation>
    </message>
    <message>
        <source>{several} and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a damaged table: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of its day is known only that it was read on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has nothing but notes on what has no title, as article {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds what was marked in {n} articles, without the rest of their texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a table of highlights without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a table of more than {n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is JSON of more than {n} different fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is JSON without a list of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: it is no valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no table of entities as an export writes it: no columns are called “key” and “name”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no text in row {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a table of more than {n} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a table without rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a table without rows below the names of its columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not hold that row any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a sheet “{name}”, which {predicate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a workbook that is damaged or not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a workbook without sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not read: it unpacks to too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than a date in “{text}”. {like_this}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 12 July 2023 or 2023-07-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Write the month as a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” cannot be read as a date. {like_this}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds more than {n} records with nothing in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a web archive that is damaged or not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also holds what is no article: {without} of its pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not hold that page any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a web archive without an article: of what was fetched nothing is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declares entities in its XML, which is unsafe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: its XML cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: its XML is not well-formed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has too many members: more than {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is compressed in a way that is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: not all of it can be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” stays as it is. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was left out: the process that read it came to an unexpected end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be read again without a tagger: choose one that finds names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” stays as it was. {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is the library itself, or a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table among these files whose columns could be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said of the columns cannot be kept: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no column “{missing}”, but {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is now the same as another file of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the Article Alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the Whole Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {articles} as Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {articles} as Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen with {encoding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstar {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading of the Head of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading of the Heads of {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal of {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library knows nothing of this import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} Articles</source>
        <extracomment>{n} Article</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Files</source>
        <extracomment>{n} File</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The article that this link leads to is in the bin. Library ▸ Bin restores it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article that this link leads to is not in this library: it was deleted for good, or never imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note that this link leads to has lost its place; this is its article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note that this link leads to is not there; this is its article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage that this link leads to is not found; this is its article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” is not watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be watched: there is something in its name that is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update of {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged, so no backup was made. {why} An older backup may be sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be made: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not backed up: a backup takes {needed} MB, and only {free} MB are free on the disk. Make room, or keep fewer backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to be restored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {why}. It was left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be replaced in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be restored. {why} “rescue” writes out what can still be read of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: what it holds cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a library, and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is the library itself: name a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Back {decision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no decision {decision_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This decision is not in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This decision was not taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decision}: that was decided later and rests on it. Take that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decision}: that was taken back. Do that again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article that is to be edited is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to edit: everything is so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changes of {n} Names from a Table</source>
        <extracomment>Changes of {n} Name from a Table</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of {n} Decisions</source>
        <extracomment>Import of {n} Decision</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of “{name}”: {why}. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to change: everything is so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has the mark of line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is larger than {megabytes} MB, as no file of decisions is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no file of decisions: it is not written in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is the library itself, not {sort}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A latitude is between -90 and 90 degrees, a longitude between -180 and 180.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name {wrong}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {column} of {name} was changed here, too, since the table was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}” is no kind; there are {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is “{before}” with letters that were lost when the table was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” may be what a spreadsheet made of “{before}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{tag}” cannot be a tag: it {wrong}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entity cannot be merged with itself. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entity needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {joined_at_most} articles can be taken for one story; these are {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a kind, or an entity of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen that could be marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is marked there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library knows no other version of this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These articles are versions of one story already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be a name: it {wrong}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entity is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{watched}” has no letter or digit that could be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name is marked here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the taking back of {noun}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more can be written into {folder}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” cannot be looked into: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is not empty: name a new folder, so that nothing in it is written over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a “{name}” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be brought to version {version}: rows would refer to what is not there. It was left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was made by an older Entity Reader and must be brought up to date, but it can only be read. Copy it to a folder that you may write to, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be made in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be made in {folder}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: it says that it is of version {version}, which there never was. Open a backup of it if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty: it is not a library of Entity Reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a library of Entity Reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a regular file, and so no library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” may not be read by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was made by a newer Entity Reader. Install the newest version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a colour that there is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a note on what there is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note has room for {n} characters; this one has {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note is on one name, or on two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note is on words of the title or of the text, not of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note needs a text, a highlight a colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen that could be tagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a note on a passage can be placed in a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag is called “{called}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words in this passage that a note could be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tag “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to change: it says so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to change: they have this colour already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note would say nothing. Delete it, or write something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{tag}” cannot be a tag: it {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the names has initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the names is made of the other's first letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the names is the plural of the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read as {kind} in {n} articles</source>
        <extracomment>Read as {kind} in {n} article</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Spelt the same but for accents or capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelt the same but for spaces and hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names differ by one letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names differ by two letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name but for a middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name but for a small word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name but for the form of the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name in Cyrillic and in Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as {kind} in {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} are in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} articles call {name} so</source>
        <extracomment>{n} article calls {name} so</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other names are mentioned with both</source>
        <extracomment>{n} other name is mentioned with both</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is {latin} in Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{name}” stands alone in {n} articles</source>
        <extracomment>“{name}” stands alone in {n} article</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No author is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No facility is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organization is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody and nothing is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No saved search is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “{before}” to “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a saved search called “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to save: the search is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This saved search is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <extracomment>{n} article</extracomment>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>{n} مقالات</numerusform>
            <numerusform>{n} مقالًا</numerusform>
            <numerusform>{n} مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names</source>
        <extracomment>{n} name</extracomment>
        <translation>
            <numerusform>لا أسماء</numerusform>
            <numerusform>اسم واحد</numerusform>
            <numerusform>اسمان</numerusform>
            <numerusform>{n} أسماء</numerusform>
            <numerusform>{n} اسمًا</numerusform>
            <numerusform>{n} اسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>{n} note</extracomment>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>{n} ملاحظات</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is full for {date}: a day has room for {n} articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is full: it has room for {n} articles without a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an original in it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a time that there is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup cannot be written in {folder}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a “{name}” already. Choose another name for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reports a failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged, so no backup was made. An older backup may be sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is the library itself: choose another name for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds “{name}” is full ({folder}). What was being written was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder or the file is write-protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can only be read: {protected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can only be read: {why_read_only}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read or written: the disk reports a failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be written in {folder}: {why}. What was being written was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot take a text of that size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged. Open a backup of it if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: its table “{table}” is missing. Open a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in use by another program. Close that, or try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” may not be opened by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a kind of entity that there is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has this text already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has this text already: “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file may not grow so large here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a link that leads back to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody reads from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody reads from it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be written in {folder}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the library when it is closed, once a day</source>
        <translation>نسخ المكتبة احتياطيًا عند إغلاقها، مرة في اليوم</translation>
    </message>
    <message>
        <source>Daily backups of which one a week is kept, in weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily backups that are kept, in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast: white or black, and strong colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Mark an article as read when it is opened</source>
        <translation>تعليم المقال كمقروء عند فتحه</translation>
    </message>
    <message>
        <source>Mark names in the text</source>
        <translation>إبراز الأسماء في النص</translation>
    </message>
    <message>
        <source>Reading ruler: two lines stand out, the others are dimmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show highlights and notes in the text</source>
        <translation>إظهار التظليل والملاحظات في النص</translation>
    </message>
    <message>
        <source>Single letters are shortcuts: J, K, R, S and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of all text in the window, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text, in points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style of citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typeface of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What finds the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide spacing of letters, words, lines and paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the column, in characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be the {field} of an article: it {wrong}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it as year, month and day: 2023-07-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no language. Write its code, such as “de”, or its name, such as “German”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a line break or another control character in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than {n} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link cannot be followed: {why}. It may have been cut short where it was copied from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say which article of which library it leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than any that Entity Reader makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says of the passage what no link says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passage would end before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are signs in it that no link has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it says of the passage cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it says of the passage is not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles by an author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles from a folder, or from one below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles from after a day, month or year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles from before a day, month or year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles from files with this in their name, or named so by * and ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles in a language, by its name or code; language:none where it is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles of a day, month or year, or from one to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles of a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles that are unread, read, starred or undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles that have a note, or a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles that have a tag, or a note or a name in them that has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles that mention a facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles that mention a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles that mention a name of any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles that mention a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles that mention a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles that mention a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles that mention an organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles that mention something else by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles with notes in which words stand, or in what they quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most ten words apart; NEAR(mayor Shanghai, 3) for another distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both words, anywhere in the article; the last one may be unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brackets keep together what belongs together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first without the second; also maglev -Pudong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that begin so: the 100 commonest of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that stand in the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article has:note or has:tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article is:unread, is:read, is:starred or is:undated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEAR stands between words or phrases; here it is read as AND.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEAR(…) needs at least two words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bracket is open that this one could close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands between these brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands between these quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands right after “{name}:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {longest} words are searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only words and phrases stand in NEAR(…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many brackets within each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word in “{query}” to search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{operator} needs something after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{operator} needs something before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no filter: it is searched as a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no filter: “{text}” is searched as words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is searched as words: write NEAR(mayor Shanghai, 3) for a distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no day, month or year, such as 2023-04-12, 2023-04 or 2023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no language, such as German or de; language:none is where none is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a quotation mark in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has spaces that say nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses</source>
        <extracomment>{n} address</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} authors</source>
        <extracomment>{n} author</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dates</source>
        <extracomment>{n} date</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>{n} day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} languages</source>
        <extracomment>{n} language</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sections</source>
        <extracomment>{n} section</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources</source>
        <extracomment>{n} source</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} titles</source>
        <extracomment>{n} title</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <extracomment>{n} week</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All text of the window is at {n} % now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the search box: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not after {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not author: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not file: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not folder: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not language: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not source: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not with {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only articles that mention {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>Source: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>بنجمة</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>With {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Articles with notes</source>
        <translation>مقالات عليها ملاحظات</translation>
    </message>
    <message>
        <source>Best among the newest {n}; older ones follow by date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Each version counts; folded they are {n} rows.</source>
        <extracomment>Each version counts; folded they are {n} row.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>عليها ملاحظات</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>إظهار كل المقالات</translation>
    </message>
    <message>
        <source>Show articles with notes</source>
        <translation>إظهار المقالات التي عليها ملاحظات</translation>
    </message>
    <message>
        <source>Show starred articles</source>
        <translation>إظهار المقالات ذات النجمة</translation>
    </message>
    <message>
        <source>Show unread articles</source>
        <translation>إظهار المقالات غير المقروءة</translation>
    </message>
    <message>
        <source>Starred articles</source>
        <translation>مقالات ذات نجمة</translation>
    </message>
    <message>
        <source>Unread articles</source>
        <translation>مقالات غير مقروءة</translation>
    </message>
    <message>
        <source>{filter}. Click to take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filter}: stop narrowing the list to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} versions</source>
        <extracomment>{n} version</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Adding the first articles…</source>
        <translation>جارٍ إضافة المقالات الأولى…</translation>
    </message>
    <message>
        <source>Clear the Search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>هل تقصد «{words}»؟</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Import news articles, or drop files or folders on the window.</source>
        <translation>استورد مقالات صحفية، أو أفلت ملفات أو مجلدات على النافذة.</translation>
    </message>
    <message>
        <source>No articles for: {filters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>لا مقالات بعد</translation>
    </message>
    <message>
        <source>Show All Articles</source>
        <translation>إظهار كل المقالات</translation>
    </message>
    <message>
        <source>The articles cannot be shown</source>
        <translation>تعذّر إظهار المقالات</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Article {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated: {article}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a version of the story above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>{n} more</extracomment>
        <translation>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more versions</source>
        <extracomment>{n} more version</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{versions}, folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{versions}, unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الفرز حسب</translation>
    </message>
    <message>
        <source>Sorted by: {order}</source>
        <translation>مفروز حسب: {order}</translation>
    </message>
    <message>
        <source>{order}. Click for another order.</source>
        <translation>{order}. انقر لترتيب آخر.</translation>
    </message>
    <message>
        <source>Article list</source>
        <translation>قائمة المقالات</translation>
    </message>
    <message>
        <source>Edit the details of these articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Give these articles tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select only the article that was selected last, and open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected articles</source>
        <translation>المقالات المحددة</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on a Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no point: type one such as 48.86, 2.35 or 33.9° S, 18.4° E.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does “{name}” lie? Click on the map, or type a latitude and longitude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>No place on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>and {n} more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places on the map, which the list below names</source>
        <extracomment>{n} place on the map, which the list below names</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only a place can be put on the map. Change its kind first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation>أماكن</translation>
    </message>
    <message>
        <source>Places with {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as you said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no spot of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the article (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>No place is named here yet. Import articles, and the places that they name stand on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is named in the articles of this time ({time}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is named in these articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the map</source>
        <translation>ليست على الخريطة</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>على الخريطة</translation>
    </message>
    <message>
        <source>Show the Library</source>
        <translation>إظهار المكتبة</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>مع {name}</translation>
    </message>
    <message>
        <source>Write the map as a picture, or its places as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in {n} articles</source>
        <extracomment>in {n} article</extracomment>
        <translation>
            <numerusform>في أي مقال</numerusform>
            <numerusform>في مقال واحد</numerusform>
            <numerusform>في مقالين</numerusform>
            <numerusform>في {n} مقالات</numerusform>
            <numerusform>في {n} مقالًا</numerusform>
            <numerusform>في {n} مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <extracomment>{n} place</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{places} shown, of those {in_articles} looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} {in_articles}</source>
        <translation>{places} {in_articles}</translation>
    </message>
    <message>
        <source>This library is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity Reader made a mistake, and this cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity Reader made a mistake. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>الإشارات</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Two articles are as like as the names and the words that both have, those that few other articles have counting most, and words such as “the” or “said” nothing: the mean of the cosines of the two, from 0 to 1. It counts less the farther apart their days are, two thirds after a month and at last half; three quarters where a day is not known. From 0.12 on they are taken to go on with one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Best Match of the Words</source>
        <translation>أفضل &amp;مطابقة للكلمات</translation>
    </message>
    <message>
        <source>&amp;Longest First</source>
        <translation>الأ&amp;طول أولًا</translation>
    </message>
    <message>
        <source>&amp;Newest First</source>
        <translation>&amp;الأحدث أولًا</translation>
    </message>
    <message>
        <source>&amp;Oldest First</source>
        <translation>الأقدم &amp;أولًا</translation>
    </message>
    <message>
        <source>&amp;Recently Added First</source>
        <translation>المضاف &amp;حديثًا أولًا</translation>
    </message>
    <message>
        <source>&amp;Shortest First</source>
        <translation>الأ&amp;قصر أولًا</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ا&amp;لعنوان</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أضيف</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>أفضل مطابقة</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>الأقصر</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>الم&amp;صدر</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;About Entity Reader</source>
        <translation>حول Entity Re&amp;ader</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>م&amp;بلغ</translation>
    </message>
    <message>
        <source>&amp;Apricot</source>
        <translation>&amp;مشمشي</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>م&amp;قال</translation>
    </message>
    <message>
        <source>&amp;Article List</source>
        <translation>&amp;قائمة المقالات</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Back Up Now</source>
        <translation>&amp;نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>ا&amp;لمحذوفات…</translation>
    </message>
    <message>
        <source>&amp;Black</source>
        <translation>&amp;أسود</translation>
    </message>
    <message>
        <source>&amp;Check the Library</source>
        <translation>&amp;فحص المكتبة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Count Versions Once</source>
        <translation>&amp;عدّ النسخ مرة واحدة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>تا&amp;ريخ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Edit Details…</source>
        <translation>تحرير &amp;البيانات…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>&amp;Facility</source>
        <translation>م&amp;نشأة</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation>بحث ف&amp;ي المقال</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;تقدّم</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;انتقال</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;جماعة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>ت&amp;ظليل</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;السجل…</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>&amp;استيراد ملفات…</translation>
    </message>
    <message>
        <source>&amp;Imports</source>
        <translation>عمل&amp;يات الاستيراد</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>ا&amp;لمكتبة</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Lilac</source>
        <translation>&amp;ليلكي</translation>
    </message>
    <message>
        <source>&amp;List Articles</source>
        <translation>&amp;سرد المقالات</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark Names</source>
        <translation>&amp;إبراز الأسماء</translation>
    </message>
    <message>
        <source>&amp;Merge With…</source>
        <translation>&amp;دمج مع…</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>مكتبة &amp;جديدة…</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>&amp;المقال التالي</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not the Same As…</source>
        <translation>&amp;ليس نفسه…</translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation>&amp;فتح مكتبة…</translation>
    </message>
    <message>
        <source>&amp;Open Page</source>
        <translation>&amp;فتح الصفحة</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;منظمة</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;شخص</translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <translation>ا&amp;لمقال السابق</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>إ&amp;عادة تسمية…</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sage</source>
        <translation>م&amp;ريمي</translation>
    </message>
    <message>
        <source>&amp;Search Language</source>
        <translation>&amp;لغة البحث</translation>
    </message>
    <message>
        <source>&amp;Search the Library</source>
        <translation>&amp;بحث في المكتبة</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;بني داكن</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>ف&amp;صل…</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;منح نجمة</translation>
    </message>
    <message>
        <source>&amp;Take Changes from a Table…</source>
        <translation>&amp;أخذ تغييرات من جدول…</translation>
    </message>
    <message>
        <source>&amp;Text Alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Watch a Folder…</source>
        <translation>م&amp;راقبة مجلد…</translation>
    </message>
    <message>
        <source>&amp;Watch…</source>
        <translation>م&amp;راقبة…</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ا&amp;لنافذة</translation>
    </message>
    <message>
        <source>A&amp;dd Note…</source>
        <translation>إ&amp;ضافة ملاحظة…</translation>
    </message>
    <message>
        <source>Add Ta&amp;g…</source>
        <translation>&amp;إضافة وسم…</translation>
    </message>
    <message>
        <source>Arti&amp;cles</source>
        <translation>ال&amp;مقالات</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>&amp;مثل النظام</translation>
    </message>
    <message>
        <source>As the &amp;Window</source>
        <translation>&amp;مثل النافذة</translation>
    </message>
    <message>
        <source>Back b&amp;y One View of the Name</source>
        <translation>الع&amp;ودة إلى العرض السابق للاسم</translation>
    </message>
    <message>
        <source>Back to the &amp;List</source>
        <translation>العو&amp;دة إلى القائمة</translation>
    </message>
    <message>
        <source>C&amp;lear Search</source>
        <translation>مسح البح&amp;ث</translation>
    </message>
    <message>
        <source>Change &amp;Kind</source>
        <translation>تغيير &amp;النوع</translation>
    </message>
    <message>
        <source>Co&amp;py Name</source>
        <translation>&amp;نسخ الاسم</translation>
    </message>
    <message>
        <source>Compare Wi&amp;th…</source>
        <translation>&amp;مقارنة مع…</translation>
    </message>
    <message>
        <source>Cop&amp;y Link</source>
        <translation>ن&amp;سخ الرابط</translation>
    </message>
    <message>
        <source>Copy &amp;Address</source>
        <translation>&amp;نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy &amp;with Source</source>
        <translation>نسخ &amp;مع المصدر</translation>
    </message>
    <message>
        <source>E&amp;ntity</source>
        <translation>&amp;كيان</translation>
    </message>
    <message>
        <source>E&amp;xport Decisions…</source>
        <translation>ت&amp;صدير القرارات…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Entity Side&amp;bar</source>
        <translation>&amp;شريط الكيانات الجانبي</translation>
    </message>
    <message>
        <source>Find &amp;Names Again</source>
        <translation>&amp;البحث عن الأسماء مجددًا</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>بحث &amp;عن التالي</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>بحث عن الساب&amp;ق</translation>
    </message>
    <message>
        <source>Fold &amp;Versions</source>
        <translation>&amp;طي النسخ</translation>
    </message>
    <message>
        <source>H&amp;igh Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;Decisions…</source>
        <translation>استيراد &amp;قرارات…</translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation>استيراد &amp;مجلد…</translation>
    </message>
    <message>
        <source>List Above the Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;Read</source>
        <translation>تعليم &amp;كمقروء</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>ملا&amp;حظات</translation>
    </message>
    <message>
        <source>Name&amp;s</source>
        <translation>&amp;أسماء</translation>
    </message>
    <message>
        <source>Ne&amp;xt View of the Name</source>
        <translation>العر&amp;ض التالي للاسم</translation>
    </message>
    <message>
        <source>Next &amp;Mention</source>
        <translation>الإ&amp;شارة التالية</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Next Un&amp;read</source>
        <translation>&amp;غير المقروء التالي</translation>
    </message>
    <message>
        <source>Next in This Stor&amp;y</source>
        <translation>التالي &amp;في هذه القصة</translation>
    </message>
    <message>
        <source>No&amp;te…</source>
        <translation>م&amp;لاحظة…</translation>
    </message>
    <message>
        <source>Not an &amp;Entity…</source>
        <translation>ليس &amp;كيانًا…</translation>
    </message>
    <message>
        <source>O&amp;ther Name</source>
        <translation>&amp;اسم آخر</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>م&amp;كان</translation>
    </message>
    <message>
        <source>P&amp;roduct</source>
        <translation>من&amp;تج</translation>
    </message>
    <message>
        <source>P&amp;ut on the Map…</source>
        <translation>&amp;وضع على الخريطة…</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>ال&amp;صفحة</translation>
    </message>
    <message>
        <source>Pa&amp;ge Down, Then Next Unread</source>
        <translation>&amp;صفحة إلى الأسفل ثم غير المقروء التالي</translation>
    </message>
    <message>
        <source>Page &amp;Up</source>
        <translation>صفحة &amp;إلى الأعلى</translation>
    </message>
    <message>
        <source>Pas&amp;te as Article</source>
        <translation>&amp;لصق كمقال</translation>
    </message>
    <message>
        <source>Places on the &amp;World Map</source>
        <translation>أماكن &amp;على خريطة العالم</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>التف&amp;ضيلات…</translation>
    </message>
    <message>
        <source>Previo&amp;us in This Story</source>
        <translation>السابق في &amp;هذه القصة</translation>
    </message>
    <message>
        <source>Previous Men&amp;tion</source>
        <translation>الإشار&amp;ة السابقة</translation>
    </message>
    <message>
        <source>Previous Pan&amp;e</source>
        <translation>اللوحة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>ا&amp;ستعادة…</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>مرا&amp;جعة…</translation>
    </message>
    <message>
        <source>Read &amp;Heads Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the &amp;File Again</source>
        <translation>قرا&amp;ءة الملف مجددًا</translation>
    </message>
    <message>
        <source>Reading &amp;Ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations of t&amp;he List</source>
        <translation>علا&amp;قات القائمة</translation>
    </message>
    <message>
        <source>S&amp;how Relations</source>
        <translation>&amp;إظهار العلاقات</translation>
    </message>
    <message>
        <source>S&amp;ort By</source>
        <translation>الفرز &amp;حسب</translation>
    </message>
    <message>
        <source>Sa&amp;ve Search…</source>
        <translation>ح&amp;فظ البحث…</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>ت&amp;حديد الكل</translation>
    </message>
    <message>
        <source>Show &amp;Highlights and Notes</source>
        <translation>إظهار التظليل &amp;والملاحظات</translation>
    </message>
    <message>
        <source>Show &amp;Library Folder</source>
        <translation>&amp;إظهار مجلد المكتبة</translation>
    </message>
    <message>
        <source>Show &amp;Original Text…</source>
        <translation>إظها&amp;ر النص الأصلي…</translation>
    </message>
    <message>
        <source>Show the &amp;Whole Page…</source>
        <translation>إظهار ال&amp;صفحة كاملة…</translation>
    </message>
    <message>
        <source>Si&amp;ze of the Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simi&amp;lar Articles</source>
        <translation>م&amp;قالات مشابهة</translation>
    </message>
    <message>
        <source>Text &amp;Larger</source>
        <translation>&amp;تكبير النص</translation>
    </message>
    <message>
        <source>Text &amp;Normal</source>
        <translation>&amp;نص عادي</translation>
    </message>
    <message>
        <source>Text &amp;Smaller</source>
        <translation>تصغير &amp;النص</translation>
    </message>
    <message>
        <source>Th&amp;is Is…</source>
        <translation>&amp;هذا هو…</translation>
    </message>
    <message>
        <source>Wi&amp;de Spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>أفلت للاستيراد</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys are those of the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All to Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys: press them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is pressed alone, and acts only while single letters are shortcuts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} means this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} means {others}, which loses it by Set and by Add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has no key now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has the keys {keys} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>No library yet</source>
        <translation>لا مكتبة بعد</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>فت&amp;ح الأخيرة</translation>
    </message>
    <message>
        <source>Reopen with E&amp;ncoding</source>
        <translation>إعادة الفتح &amp;بترميز</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} goes through lists, fields and buttons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other keys, in the preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse 4, 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next name, previous name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text larger, smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up: looking it over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing back {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Bringing back {n} articles…</source>
        <extracomment>Bringing back {n} article…</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel finding names again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel reading files again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel reading heads again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel reading the article again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: what is done stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changing {n} articles…</source>
        <extracomment>Changing {n} article…</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Finding names again in {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding names again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of bringing back articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of changing articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of finding names again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of reading files again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of reading heads again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of reading the article again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of taking back articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading heads again, {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading heads again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the article again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading {done} of {n} changed files again</source>
        <extracomment>Reading {done} of {n} changed file again</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring: looking it over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what becomes of each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Taking back {n} articles…</source>
        <extracomment>Taking back {n} article…</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{articles}, among them {n} versions of others that are fuller</source>
        <extracomment>{articles}, among them {n} version of another that is fuller</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entities</source>
        <extracomment>{n} entity</extracomment>
        <translation>
            <numerusform>لا كيانات</numerusform>
            <numerusform>كيان واحد</numerusform>
            <numerusform>كيانان</numerusform>
            <numerusform>{n} كيانات</numerusform>
            <numerusform>{n} كيانًا</numerusform>
            <numerusform>{n} كيان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <extracomment>{n} left out</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{words}: show the imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Light or Dark Window</source>
        <translation>نافذة فاتحة أو داكنة</translation>
    </message>
    <message>
        <source>Text and Page</source>
        <translation>النص والصفحة</translation>
    </message>
    <message>
        <source>&amp;Compare with the Fullest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>الن&amp;سخ</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Versions ({n})</source>
        <extracomment>&amp;Versions ({n})</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Are &amp;One Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are Versions of &amp;One Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Is Not the Same &amp;Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} Articles Are &amp;One Story</source>
        <extracomment>{n} Article Is &amp;One Story</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <extracomment>{n} word</extracomment>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>{n} كلمات</numerusform>
            <numerusform>{n} كلمة</numerusform>
            <numerusform>{n} كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles deleted.</source>
        <extracomment>{n} article deleted.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles marked as read.</source>
        <extracomment>{n} article marked as read.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles marked as unread.</source>
        <extracomment>{n} article marked as unread.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles starred.</source>
        <extracomment>{n} article starred.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles without a star now.</source>
        <extracomment>{n} article without a star now.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Star or Unstar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;Read or Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is being made or restored already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is under way: cancel it, or wait for its end, before another library takes this one's place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was before, it is one of its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up as {name}, and looked over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: the library and its backups are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is that of {name} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library lies in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} files in “{name}” have changed since they were read.</source>
        <extracomment>{n} file in “{name}” has changed since it was read.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” in “{folder}” has changed since it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in the article first, then copy them with their source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words were copied with their source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions copied, each with its source.</source>
        <extracomment>{n} mention copied, each with its source.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Under Another Name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions applied</source>
        <extracomment>{n} decision applied</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions written to {name}.</source>
        <extracomment>{n} decision written to {name}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} known already</source>
        <extracomment>{n} known already</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are about nothing that is here yet</source>
        <extracomment>{n} of them is about nothing that is here yet</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote of “{title}” is not saved yet: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} articles changed</source>
        <extracomment>{n} article changed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No hits of “{words}” in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These names alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>These {n} names alone</source>
        <extracomment>This {n} name alone</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one name only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page, PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be imported. {why_not}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unread article follows in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table, CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Heads Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles, authors, dates and sources are read better now than when these articles came in. What you edited stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Entity Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity Reader {version}

{about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in a pile of news articles, where, with whom, since when, and which sentence says so.

Everything stays on this computer: the program never opens a network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Names Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description is in the clipboard. Look through it before you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description was written to {name}. Look through it before you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity Reader libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is opened for reading only: {why_read_only}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library was made by an older Entity Reader and has been brought up to date. A copy of it as it was lies beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link leads to an article, and this note is on none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to the article was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to the note was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to the passage was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for It Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open That One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with File ▸ Open Library where it lies now, and follow the link again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is “{here}” in {folder}, a copy of “{first}” in {folder_of_first}: the link leads into both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library can only be read and has no id yet, so that no link can lead into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads into a library that was never open on this computer. If you have it, open it once with File ▸ Open Library and follow the link again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads into another library, “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads into “{name}”, which is no longer in {folder}. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture, PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture, SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Changes from a Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} names changed.</source>
        <extracomment>{n} name changed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go On Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in the article first, then choose a colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote is kept, but not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were writing when the window closed is kept: {notes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the file must end in {endings} or {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} written to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported: what was dropped is a picture, or has no text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is an address, and nothing is fetched from the web: save the page in the browser, then open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard, and no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be kept: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {file}. Look through it, write what happened, and send it if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from the relations of a name can another be hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a drawing of relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: the article stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article was read again as {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New articles are read by the tagger you chose; those that are here stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New articles come in without names; Library ▸ Find Names Again does it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No names were looked for in {n} articles.</source>
        <extracomment>No names were looked for in {n} article.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other articles were read by another tagger.</source>
        <extracomment>{n} other article was read by another tagger.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Update to What Is Searched Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List Them First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved search “{name}” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stands among the saved searches now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing out what can be read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import that folder into a new library, then its decisions (File ▸ Import Decisions).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import that folder into a new library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of {n} of them the text is there.</source>
        <extracomment>Of {n} of them the text is there.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rescue into a New Folder in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is damaged. {said} Still to be read: {readable} of {originals}, {decisions}. A backup from before the damage is best; without one, rescue them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions</source>
        <extracomment>{n} decision</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} originals</source>
        <extracomment>{n} original</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} originals could not be read.</source>
        <extracomment>{n} original could not be read.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{originals} and {decisions} are in {folder} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{said} And {n} more.</source>
        <extracomment>{said} And {n} more.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Did the deletion of {about} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the import of {about} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the return of {about} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the withdrawal of {about} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did {noun} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {action}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Taken back: {action}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back the deletion of {about}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back the import of {about}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back the return of {about}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back the withdrawal of {about}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back {noun}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article goes on with this one; the similar ones are on the Article menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article first, and what is like it can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first article of its story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last article of its story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tag is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take It from Their File Names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} articles have no date.</source>
        <extracomment>{n} article has no date.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This article is kept apart: another story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} articles are one story now.</source>
        <extracomment>{n} article is one story now.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look into All Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Read {n} Changed Files Again</source>
        <extracomment>&amp;Read {n} Changed File Again</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop Watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New files come at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is new in “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many folders in “{name}” for the system to tell of each: it is looked into now and then instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watc&amp;hed Folders</source>
        <translation>ا&amp;لمجلدات المراقبة</translation>
    </message>
    <message>
        <source>Watch a Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} (not there now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not there now. What came from it stays, and what is new in it comes when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is watched no more. What came from it stays in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is watched: whatever is new in it is imported by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window takes this size at its next start, since files are being imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words of a name in the text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took {names} apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the Same As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merger is taken back, and nobody asks again whether they are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay apart, and nobody asks again whether they are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of whom it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not the same as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged on {date}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {n} others</source>
        <extracomment>and {n} other</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <extracomment>{n} other</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Merge this one too, and choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name to merge with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and with another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is to be one with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>marked as {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for other passages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words stand nowhere else in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of a new entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of an entity of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will not be marked there again, however often the articles are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>{mentions} bear it. It will remain as an alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In the {n} selected articles</source>
        <extracomment>In the {n} selected article</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This “{said}” only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Type who that is: an entity of the library, or a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the tag “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name of the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged: {bearers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a tag “{name}” ({bearers}). This one ({own_bearers}) is merged with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is tagged stays: {bearers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Also in articles imported later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The {n} newest passages {in_articles}</source>
        <extracomment>The {n} newest passages {in_articles}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} other passages {in_articles}</source>
        <extracomment>{n} other passage {in_articles}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages</source>
        <extracomment>{n} passage</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{passages} {in_articles}</source>
        <translation>{passages} {in_articles}</translation>
    </message>
    <message>
        <source>{said}, and all that are not listed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; within a longer name only those that are ticked can be marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at most four names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one name only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article with this name, or select lines on the page of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or an alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in {passages} {in_articles} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands nowhere yet; articles to come are watched for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name to watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type whom it names: an entity of the library, or a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wherever it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark it as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern of the date in the file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest, as “{said}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} above, as “{said}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} articles</source>
        <extracomment>Change {n} article</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose above what is to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and month may be either way in all of these names:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>found in {n} of {total}</source>
        <extracomment>found in {n} of {total}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no date is found in the file names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section, address, language…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is now, it becomes a backup, and can be restored as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {holds}, the newest article of {newest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {holds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet. File ▸ Back Up Now makes one, and so does closing the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backups with “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {called} in the place of the library?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library itself: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an update of Entity Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backup of {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} · {megabytes} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles stay here for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>المحذوفات</translation>
    </message>
    <message>
        <source>Empty Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty Bin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file was imported again, so this article is in the library already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deleted articles with “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty. Deleted articles stay here for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last {shown} of {n} articles.</source>
        <extracomment>The last {shown} of {n} article.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This library is read-only: nothing can be changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Throw {n} deleted articles away for good? This cannot be undone.</source>
        <extracomment>Throw {n} deleted article away for good? This cannot be undone.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of the Citation Style Language (.csl), such as Zotero has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation styles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with Source cites as “{title}” from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Description of the File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the file is laid out: the lines above its articles stand as they are, every letter of the other lines is an x and every digit a 0. It goes nowhere unless you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Every mention, not one an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>It is no single text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark for Excel (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs several articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the first {n} are shown</source>
        <extracomment>the first {n} are shown</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} articles</source>
        <extracomment>up to {n} article</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{kilobytes} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <extracomment>{n} byte</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit ▸ Redo does it again in its turn: it is no decision that stands by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit ▸ Undo takes it back in its turn: it is no decision that stands by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>No decisions with “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been decided yet. What you rename, merge, split, remove or watch is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open entity-reader:// links with this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files that this article came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export into a New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} articles written to {name}.</source>
        <extracomment>{n} article written to {name}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes written to {name}.</source>
        <extracomment>{n} note written to {name}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Preview of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preference holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> characters</source>
        <translation> حرفًا</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> نقطة</translation>
    </message>
    <message>
        <source>&amp;Citations:</source>
        <translation>الا&amp;ستشهادات:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;اللغة:</translation>
    </message>
    <message>
        <source>&amp;Names from:</source>
        <translation>الأسماء &amp;من:</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>ال&amp;صفحة:</translation>
    </message>
    <message>
        <source>&amp;Typeface:</source>
        <translation>ال&amp;خط:</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>ا&amp;لنافذة:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>مثل النافذة</translation>
    </message>
    <message>
        <source>Backups &amp;kept:</source>
        <translation>ال&amp;نسخ الاحتياطية:</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Column wi&amp;dth:</source>
        <translation>&amp;عرض العمود:</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بني داكن</translation>
    </message>
    <message>
        <source>Size of all te&amp;xt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>&amp;حجم النص:</translation>
    </message>
    <message>
        <source>The window speaks it from its next start on.</source>
        <translation>تتحدث النافذة بها ابتداءً من تشغيلها التالي.</translation>
    </message>
    <message>
        <source>The window takes it when the preferences are closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one a day for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then one a week for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>العربية (begun)</source>
        <translation>العربية (البداية)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} articles are too many to be printed.</source>
        <extracomment>More than {n} article are too many to be printed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Names, marked and at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to print: {obstacle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} pages printed.</source>
        <extracomment>{n} page printed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{size} pt</source>
        <translation>{size} pt</translation>
    </message>
    <message>
        <source>“{name}” cannot be printed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <extracomment>{n} page</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of a spaCy model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity Reader’s careful one, for English too: slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity Reader’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of a spaCy Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for {label}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are found by {name} from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New articles come in without names, which is fast. Library ▸ Find Names Again does it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, names are found later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take All as the Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that the page says, which all was taken as the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that the page says. Of it, what looks like the article was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Only the &amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Whole Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a name to see who it is, and where else it stands.</source>
        <translation>انقر اسمًا لترى من هو وأين يرد أيضًا.</translation>
    </message>
    <message>
        <source>Cross-reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to see the articles that name them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show relations</source>
        <translation>إظهار العلاقات</translation>
    </message>
    <message>
        <source>also {aliases}</source>
        <translation>أيضًا {aliases}</translation>
    </message>
    <message>
        <source>less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>more</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Articles that mention this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often with</source>
        <translation>كثيرًا مع</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles together</source>
        <extracomment>{n} article together</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Names: {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name here holds “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show All Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of the open article stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names found in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{here} · {n} articles in the library</source>
        <extracomment>{here} · {n} article in the library</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles in the library</source>
        <extracomment>{n} article in the library</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions in this article</source>
        <extracomment>{n} mention in this article</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say why this name is marked as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>By chance it would be {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each kind those come first who stand here more often than chance would have it: who is named in few other articles counts for more than who is named everywhere. It is measured by the log-likelihood ratio (Dunning 1993).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{more}: {kinds}</source>
        <translation>{more}: {kinds}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {total} articles that name it are among these</source>
        <extracomment>{n} of the {total} articles that name it is among these</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total}</source>
        <extracomment>{n} of {total}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other {n} rows stand further down.</source>
        <extracomment>The other {n} row stands further down.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions copied, each with its article.</source>
        <extracomment>{n} mention copied, each with its article.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No dated article says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the newest article that says so, at this sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said first on {first}, last on {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: “{text}”; opens the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Described as</source>
        <translation>يوصف بأنه</translation>
    </message>
    <message>
        <source>List articles</source>
        <translation>سرد المقالات</translation>
    </message>
    <message>
        <source>List these articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>together · of its articles</source>
        <translation>معًا · من مقالاته</translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions</source>
        <extracomment>{n} mention</extracomment>
        <translation>
            <numerusform>لا إشارات</numerusform>
            <numerusform>إشارة واحدة</numerusform>
            <numerusform>إشارتان</numerusform>
            <numerusform>{n} إشارات</numerusform>
            <numerusform>{n} إشارة</numerusform>
            <numerusform>{n} إشارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} mentions</source>
        <extracomment>{shown} of {n} mention</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>By date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the word before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the word behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every mention</source>
        <translation>كل إشارة</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>طي الكل</translation>
    </message>
    <message>
        <source>Order of the mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Right shows every mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only articles that name somebody else too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>نشر الكل</translation>
    </message>
    <message>
        <source>called “{spelling}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} older articles are not looked through: choose a time to see more.</source>
        <extracomment>{n} older article is not looked through: choose a time to see more.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} articles</source>
        <extracomment>{shown} of {n} article</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated: {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} shown</source>
        <extracomment>{n} shown</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every mention of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article calls it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No article names all {n}.</source>
        <extracomment>No article names all {n}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No article names both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article of {time} calls it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No article of {time} names all {n}.</source>
        <extracomment>No article of {time} names all {n}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No article of {time} names both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article of {time} names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mention of {time} stands among “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mention stands among “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show All Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a name to see everything that the library knows of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the mentions that call it so, {in_articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called so {in_articles}; shows these mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <extracomment>{n} group</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the articles say that name both {called}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} more names</source>
        <extracomment>{n} more name</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for groups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>المكتبة كلها</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No two names stand together often enough in the newest {n} articles to be a group.</source>
        <extracomment>No two names stand together often enough in the newest {n} article to be a group.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No two names stand together often enough in {n} articles to be a group.</source>
        <extracomment>No two names stand together often enough in {n} article to be a group.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} largest are shown.</source>
        <extracomment>The {n} largest are shown.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Two names are tied as strongly as chance explains it less that so many of these articles name both (log-likelihood ratio, Dunning 1993). Names that are tied to one another more than to others are a group (Louvain, Blondel and others 2008). The same articles have the same groups each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the groups as a table, a page or a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in the newest {n} articles</source>
        <extracomment>in the newest {n} article</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{groups} of {names} {in_articles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its process ended with {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column that holds the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Back to the imports (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Kept for every table with these columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read of it goes into the bin, and it is read again. Kept for every table with these columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which columns are these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <extracomment>{n} row</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change What Its Columns Are…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Both: These Are Not the Same Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a Description of This File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which Columns Are These?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which Columns?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported yet. Drop files or folders on the window, or choose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the first article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed: every head is read as it would be read now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the heads again broke off: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the heads again could not be started: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; what was read stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The heads of {n} articles are read otherwise now.</source>
        <extracomment>The head of {n} article is read otherwise now.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were left as they were.</source>
        <extracomment>{n} was left as it was.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking into the watched folders broke off: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the watched folders could not be started: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made to do harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number}, {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a sort of file that is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned, without text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of which it is not known what their columns tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of others, kept with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a version of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept apart from “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} added</source>
        <extracomment>{n} added</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles added</source>
        <extracomment>{n} article added</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} there already</source>
        <extracomment>{n} there already</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about {n} hours left</source>
        <extracomment>about {n} hour left</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes left</source>
        <extracomment>about {n} minute left</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} seconds left</source>
        <extracomment>about {n} second left</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files a minute</source>
        <extracomment>{n} file a minute</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files a second</source>
        <extracomment>{n} file a second</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>عمليات الاستيراد</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import broke off: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import could not be started: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel keeps what has been added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} files</source>
        <extracomment>{done} of {n} file</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the article again broke off: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the article again could not be started: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import cancelled: {report}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in “{folder}”: {report}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import that had broken off is done: {report}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched names found: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} already there</source>
        <extracomment>{n} already there</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Finding names again broke off: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding names again could not be started: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed: the names of every article were found as they would be found now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: {report}. Library ▸ Find Names Again goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>names found again in {n} articles</source>
        <extracomment>names found again in {n} article</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left as they were</source>
        <extracomment>{n} left as it was</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy This Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and Right fold; Enter does what stands at the right; the menu has more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an import broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} files left out</source>
        <extracomment>{n} file left out</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} imports broke off</source>
        <extracomment>{n} import broke off</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: the articles stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files again broke off: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files again could not be started: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new in {files} is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were read again.</source>
        <extracomment>{n} article was read again.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>{n} file</extracomment>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>{n} ملفات</numerusform>
            <numerusform>{n} ملفًا</numerusform>
            <numerusform>{n} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other files were not read either.</source>
        <extracomment>{n} other file was not read either.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the address. Entity Reader opens no connection: paste it in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the manual…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} chapters</source>
        <extracomment>{n} chapter</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changes from a Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change {n} names</source>
        <extracomment>Change {n} name</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds, names and tags are taken from it. Whoever is not in the table stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the table changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names stand here once there are articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names for: {filters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are articles that were added since you last looked at its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also {alias}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first seen {met}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All Names, Tagged or Not</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All kinds, {n} names</source>
        <extracomment>All kinds, {n} name</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n}</source>
        <extracomment>All {n}</extracomment>
        <translation>
            <numerusform>الكل {n}</numerusform>
            <numerusform>الكل {n}</numerusform>
            <numerusform>الكل {n}</numerusform>
            <numerusform>الكل {n}</numerusform>
            <numerusform>الكل {n}</numerusform>
            <numerusform>الكل {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Any &amp;Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names with a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names with the tag {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names of every kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names that have a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names that words are watched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} names.</source>
        <extracomment>There is {n} name.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watched {n}</source>
        <extracomment>Watched {n}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;A – Z</source>
        <translation>&amp;A – Z</translation>
    </message>
    <message>
        <source>&amp;Most Articles First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Newly Seen First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rarest First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A – Z</source>
        <translation>أ – ي</translation>
    </message>
    <message>
        <source>Most articles</source>
        <translation>الأكثر مقالات</translation>
    </message>
    <message>
        <source>Newly seen</source>
        <translation>الأحدث ظهورًا</translation>
    </message>
    <message>
        <source>Rarest</source>
        <translation>الأندر</translation>
    </message>
    <message>
        <source>Filter names…</source>
        <translation>تصفية الأسماء…</translation>
    </message>
    <message>
        <source>Names of the library</source>
        <translation>أسماء المكتبة</translation>
    </message>
    <message>
        <source>The names cannot be shown. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind each name: in how many articles it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first {n} are told</source>
        <extracomment>The first {n} are told</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Compare, change the kind, remove, export and all else that can be done to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give these names tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one of these names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select only the name that was selected last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Lost their place {n}</source>
        <extracomment>Lost their place {n}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet. Select words in an article and press 1, or Enter to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search quotations and notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show All Notes</source>
        <translation>إظهار كل الملاحظات</translation>
    </message>
    <message>
        <source>Articles, the files they came from, names, corrections, notes and tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes of the program: where in it they were made, no word of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the window showed last, so that the next start shows it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you chose, where your libraries lie, and where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said of the columns of tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own layouts of downloads from news archives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How that is tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection is ever opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you import, look for, write and decide stays on this computer, in the files below, which only you can read. There is no account, nothing is loaded, nothing is looked for, nothing is sent: not even a report of a problem, which is a file that you may send yourself. What you delete lies in the bin of the library until it is emptied, and in backups that were made before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Page: {colors}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Typeface: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width: {width}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of each only the first {n} words are compared.</source>
        <extracomment>Of each only the first {n} word is compared.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the fullest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show It as It Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop comparing (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article compared with the fullest version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} as in the file: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the text begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The file on disk stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {language}. Names are not recognised in this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {language}. Names are recognised in English only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {language}. No names were recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file has changed since it was read: Article ▸ Read the File Again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that had been encoded more than once were mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One of {n} versions of this story: Article ▸ Versions.</source>
        <extracomment>One of {n} version of this story: Article ▸ Versions.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fullest of {n} versions of this story: Article ▸ Versions.</source>
        <extracomment>The fullest of {n} version of this story: Article ▸ Versions.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undated: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>Edit the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the details (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was on: “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the note as it is (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select where the note stands now, then press Enter or Place Here. Esc leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab goes from name to name and highlight to highlight, Enter shows what the library knows of a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab goes from name to name, Enter shows what the library knows of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the fullest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the note that has lost its place on these words (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {kind}, mention {at} of {all} here, {in_articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, that is {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next in this story: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the articles that are like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} similar articles</source>
        <extracomment>{n} similar article</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {total} in this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed: who else is named with {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name of these kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nobody else in {n} articles.</source>
        <extracomment>Nobody else in {n} article.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else stands with “{name}” at that time ({time}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else stands with “{name}” more often than by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands with another in these articles at that time ({time}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands with another in these articles more often than by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Release {n} names</source>
        <extracomment>Release {n} name</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show All Kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commonest and the strongest names were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearer and thicker, the more articles name both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were looked at, the first of them all.</source>
        <extracomment>{n} article was looked at, the first of them all.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys go from name to name, Space makes one current, Enter puts it in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Relations of {name}: {n} names</source>
        <extracomment>Relations of {name}: {n} name</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} articles together, of {articles} with this name</source>
        <extracomment>{n} article together, of {articles} with this name</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together in at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} names</source>
        <extracomment>{shown} of {n} name</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Relations of these articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this name stay; the others become aliases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>becomes an alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this name stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at these names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reach}, and those imported later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call them otherwise, or merge more of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named with each of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <source>The names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both from {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no article names both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no article names two of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ends in {end}, {other} begins in {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} articles name both</source>
        <extracomment>{n} article names both</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles name two or more of them</source>
        <extracomment>{n} article names two or more of them</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>more than {n} questions</source>
        <extracomment>more than {n} question</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names not looked at yet</source>
        <extracomment>{n} name not looked at yet</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <extracomment>{n} question</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answered with yes, both are called so; the other name becomes an alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are these the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the other name (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the names of the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to review: no name is in doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is read-only: nothing can be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep other name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles}, the newest {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It finds articles that were added since you last looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} unread</source>
        <extracomment>{n} unread</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the search language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search articles, people, places…</source>
        <translation>بحث عن مقالات وأشخاص وأماكن…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>بحث في المكتبة</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{completion}, {at} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters are joined like words: by AND, OR, NOT and brackets. A name stands for whoever goes by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this into the search box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words that all must occur; capitals and accents do not matter. The last word is completed while you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other article is like this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar to {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles that are like it, and what they share with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this story, the oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like it, the likest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{likeness} like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the likest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{likeness} like it. Both have {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity Reader made a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are kept in
{file}
and would help the developers to mend this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details cannot be kept: {reason}.
They would help the developers to mend this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library is safe, and you can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another with File ▸ Open Library, or make a new one with File ▸ New Library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a “{name}” in {parent} that Entity Reader has not made. It stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be removed from {parent}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be written in {parent}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>{text} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apricot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and amounts</source>
        <translation>تواريخ ومبالغ</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>منشآت</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>منظمات</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>منتجات</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>facility</source>
        <translation>منشأة</translation>
    </message>
    <message>
        <source>group</source>
        <translation>جماعة</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>product</source>
        <translation>منتج</translation>
    </message>
    <message>
        <source>{mentions} {in_articles}</source>
        <translation>{mentions} {in_articles}</translation>
    </message>
    <message>
        <source>{notes} {in_articles}</source>
        <translation>{notes} {in_articles}</translation>
    </message>
    <message numerus="yes">
        <source>{n} new since {since}</source>
        <extracomment>{n} new since {since}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <translation>ar</translation>
    </message>
    <message>
        <source>Only newspapers, agencies and the like, which tell of everybody, stand between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they are connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article names {names} together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time, together where there is a ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred names stand among the saved searches; a dot there, and the digest, tell that something of them is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of {n} with {name}</source>
        <extracomment>of {n} with {name}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles name all {names}</source>
        <extracomment>{n} article names all {names}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Several names together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never together in a dated article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together: {together}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} above, {second} below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{when}: {n} articles with {first}, {other} with {second}, {both} with both</source>
        <extracomment>{when}: {n} article with {first}, {other} with {second}, {both} with both</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In one paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>These are the newest {n} articles; “List articles” has all of them.</source>
        <extracomment>This is the newest {n} article; “List articles” has all of them.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Passages that name them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it stays on this computer: no connection is ever opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop your own articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity Reader reads news articles that you have as files, and shows with one click who is named in which of them, with whom, since when, and in which sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text, or at the right of the window. It is marked wherever it stands, and its card has every article that names it. F4 goes to its next mention, Alt+Left back to where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this window, one or a whole folder: text, web pages, PDF, Word, mail, tables and more. They are only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read an Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the Sample Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the samples away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Entity Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one click, whenever you like. Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your library holds {n} articles.</source>
        <extracomment>Your library holds {n} article.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample articles are here to try it with, about Shanghai and Erlangen.</source>
        <extracomment>{n} sample article is here to try it with, about Shanghai and Erlangen.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles}, undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} undated</source>
        <extracomment>{n} undated</extracomment>
        <translation>
            <numerusform>لا شيء بلا تاريخ</numerusform>
            <numerusform>واحد بلا تاريخ</numerusform>
            <numerusform>اثنان بلا تاريخ</numerusform>
            <numerusform>{n} بلا تاريخ</numerusform>
            <numerusform>{n} بلا تاريخ</numerusform>
            <numerusform>{n} بلا تاريخ</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the deleted articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all deleted articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only backups that hold these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only chapters that hold these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only decisions that hold these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only deleted articles that hold these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only mentions that hold these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only names that hold these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only notes that hold these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only preferences and keys that hold these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter…</source>
        <translation>تصفية…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{view} ({on} goes on, {back} back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added since you last looked here. Click to list the articles, those added last first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter saves, Shift+Enter begins a new line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit or remove this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {names}, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} articles of these</source>
        <extracomment>{n} article of these</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <extracomment>{n} selected</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter lists the articles that have it, Delete takes it from this one, the Menu key offers more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what has this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles over time: {bars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} together</source>
        <extracomment>{n} together</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show the articles of all times again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}: show the articles of all times again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag over the bars to choose a time</source>
        <translation>اسحب فوق الأعمدة لاختيار فترة</translation>
    </message>
    <message>
        <source>Choose an article to read.</source>
        <translation>اختر مقالًا للقراءة.</translation>
    </message>
    <message>
        <source>There is nothing to read yet.</source>
        <translation>لا شيء للقراءة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>With {name} in {n} of {total}</source>
        <extracomment>With {name} in {n} of {total}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Redo {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have chosen is not kept for the next start: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Joined with {n} other articles by the full name.</source>
        <extracomment>Joined with {n} other article by the full name.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The name in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name as in paragraph {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name as in the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named in paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named in the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decision} – by you on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library was made by an older Entity Reader and is being brought up to date, after a copy of it is made. That takes minutes where it is large; nothing is lost if you close the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article names anybody else with all {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article names anybody else with any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article names anybody else with both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article names anybody else with {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last import brought no name that was not there before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With any of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With either</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} articles of this import</source>
        <extracomment>{n} article of this import</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was seen last of {library}, which is being opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Note on {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a note on {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlighted {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the highlight on {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note on {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Keep an Article Apart from {n} Others</source>
        <extracomment>Keep an Article Apart from Another</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept an article apart from {n} others: another story</source>
        <extracomment>Kept an article apart from another: another story</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the keeping apart of an article from {n} others</source>
        <extracomment>the keeping apart of an article from another</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set the colour of {tags} to {color}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the colour of {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {about} Apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {about} apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keeping apart of {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the {field} of {edited}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared the {field} of {edited}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {edited}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited the {fields} of {edited}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put Back the {field} of {edited}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back the {field} of {edited} as it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the {field} of {edited}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the {field} of {edited} to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the title of {edited} from the Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the title of {edited} from the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the editing of {edited}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the note on {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the note on {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the deletion of the note on {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the deletion of {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hid {other} from the relations of {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide {other} from the Relations of {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hiding of {other} from the relations of {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put Off {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the putting off of {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {about} on the map at {point}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {about} off the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took {about} off the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place on the map of {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the taking off the map of {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {quoted} as {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked {quoted} as {to} {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the marking of {quoted} as {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged {about} into {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the merger of {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in {n} passages</source>
        <extracomment>in one passage</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Place a Note on {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed a note on {on} by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the placing of a note on {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {about} {where}: not an entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the removal of {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {about} to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed {about} to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the renaming of {about} to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the tags {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged the tags {tags} into {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the tag {tags} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed the tag {tags} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the renaming of {tags} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {about} to {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {about} to {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change of {about} to {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the note on {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited the note on {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the colour of the note on {on} to {color}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the colour of {on} to {color}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change of the note on {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change of {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split {to} from {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split {to} from {about} {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the split of {to} from {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer tagged with {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the kind {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one with {others}, called {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tagged with {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} names change.</source>
        <extracomment>{n} name changes.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are left as they are.</source>
        <extracomment>{n} row is left as it is.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tag {tagged} with {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged {tagged} with {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tagging of {tagged} with {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take {n} Articles for One Story</source>
        <extracomment>Take {n} Article for One Story</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took {n} articles for versions of one story</source>
        <extracomment>Took {n} article for versions of one story</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the taking of {n} articles for one story</source>
        <extracomment>the taking of {n} article for one story</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the tag {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the tags {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the tag {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the tags {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Away {tags} from {tagged}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took away {tags} from {tagged}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the taking away of {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch {quoted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched {quoted} as {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the watching of {quoted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{several} and {n} others</source>
        <extracomment>{several} and {n} other</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{quoted}”</source>
        <translation>«{quoted}»</translation>
    </message>
</context>
</TS>
