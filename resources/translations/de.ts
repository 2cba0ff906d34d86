<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>window</name>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a file of another kind</source>
        <translation>eine Datei anderer Art</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>“{name}” has a line break or the like in its name. Choose another name.</source>
        <translation>„{name}“ hat einen Zeilenumbruch oder Ähnliches im Namen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is a folder: name a file.</source>
        <translation>„{name}“ ist ein Ordner: Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>“{name}” is a library, and stays as it is.</source>
        <translation>„{name}“ ist eine Bibliothek und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>“{name}” is a part of “{library}”, if that is a library.</source>
        <translation>„{name}“ ist ein Teil von „{library}“, falls das eine Bibliothek ist.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, not {sort}, and stays as it is.</source>
        <translation>„{name}“ ist {what}, nicht {sort}, und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>“{path}” is a whole disk: name a file.</source>
        <translation>„{path}“ ist ein ganzer Datenträger: Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The library is damaged: {what}. Open a backup of it if there is one.</source>
        <translation>Die Bibliothek ist beschädigt: {what}. Öffnen Sie eine Sicherung, falls es eine gibt.</translation>
    </message>
    <message>
        <source>The citation style “{name}” cannot be used: {why}.</source>
        <translation>Der Zitierstil „{name}“ kann nicht verwendet werden: {why}.</translation>
    </message>
    <message>
        <source>it asks for something that Entity Reader cannot do</source>
        <translation>er verlangt etwas, das Entity Reader nicht kann</translation>
    </message>
    <message>
        <source>it does not say how to cite</source>
        <translation>er sagt nicht, wie zitiert wird</translation>
    </message>
    <message>
        <source>it is damaged, or no such style</source>
        <translation>er ist beschädigt oder kein solcher Stil</translation>
    </message>
    <message>
        <source>it is larger than {megabytes} MB</source>
        <translation>er ist größer als {megabytes} MB</translation>
    </message>
    <message>
        <source>it only says that it is like another one. Choose the file of that, “{name}.csl”</source>
        <translation>er sagt nur, dass er wie ein anderer ist. Wählen Sie dessen Datei, „{name}.csl“</translation>
    </message>
    <message>
        <source>it {why}</source>
        <translation>er {why}</translation>
    </message>
    <message>
        <source>its file cannot be read: {why}</source>
        <translation>seine Datei kann nicht gelesen werden: {why}</translation>
    </message>
    <message>
        <source>Tables, CSV</source>
        <translation>Tabellen, CSV</translation>
    </message>
    <message>
        <source>for a spreadsheet</source>
        <translation>für Tabellenprogramme</translation>
    </message>
    <message>
        <source>for Aleph</source>
        <translation>für Aleph</translation>
    </message>
    <message>
        <source>for programs</source>
        <translation>für Programme</translation>
    </message>
    <message>
        <source>Markdown folder</source>
        <translation>Markdown-Ordner</translation>
    </message>
    <message>
        <source>for Obsidian</source>
        <translation>für Obsidian</translation>
    </message>
    <message>
        <source>Network, GEXF</source>
        <translation>Netz, GEXF</translation>
    </message>
    <message>
        <source>Network, GraphML</source>
        <translation>Netz, GraphML</translation>
    </message>
    <message>
        <source>for Gephi</source>
        <translation>für Gephi</translation>
    </message>
    <message>
        <source>for yEd, Cytoscape, igraph</source>
        <translation>für yEd, Cytoscape, igraph</translation>
    </message>
    <message>
        <source>Tables, Parquet</source>
        <translation>Tabellen, Parquet</translation>
    </message>
    <message>
        <source>What writes Parquet is not here. One from pip has it: pip install 'entity-reader[parquet]'.</source>
        <translation>Was Parquet schreibt, fehlt hier. Mit pip kommt es: pip install 'entity-reader[parquet]'.</translation>
    </message>
    <message>
        <source>for pandas, DuckDB</source>
        <translation>für pandas, DuckDB</translation>
    </message>
    <message>
        <source>Pages cannot be set here, since Qt cannot be loaded: {why}.</source>
        <translation>Hier können keine Seiten gesetzt werden, da Qt nicht geladen werden kann: {why}.</translation>
    </message>
    <message>
        <source>to print or send</source>
        <translation>zum Drucken oder Senden</translation>
    </message>
    <message>
        <source>{n} articles are too many for pages: there can be {most} of them.</source>
        <translation>{n} Artikel sind zu viele für Seiten: Es können {most} sein.</translation>
    </message>
    <message>
        <source>This is too long to be copied. Save it as a file.</source>
        <translation>Das ist zu lang zum Kopieren. Speichern Sie es als Datei.</translation>
    </message>
    <message>
        <source>References, BibTeX</source>
        <translation>Literaturangaben, BibTeX</translation>
    </message>
    <message>
        <source>References, CSL</source>
        <translation>Literaturangaben, CSL</translation>
    </message>
    <message>
        <source>References, RIS</source>
        <translation>Literaturangaben, RIS</translation>
    </message>
    <message>
        <source>for LaTeX</source>
        <translation>für LaTeX</translation>
    </message>
    <message>
        <source>for Pandoc, Zotero</source>
        <translation>für Pandoc, Zotero</translation>
    </message>
    <message>
        <source>for Zotero, Citavi, EndNote</source>
        <translation>für Zotero, Citavi, EndNote</translation>
    </message>
    <message>
        <source>Project, REFI-QDA</source>
        <translation>Projekt, REFI-QDA</translation>
    </message>
    <message>
        <source>for MAXQDA, NVivo, QualCoder</source>
        <translation>für MAXQDA, NVivo, QualCoder</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>a report to send or print</source>
        <translation>ein Bericht zum Senden oder Drucken</translation>
    </message>
    <message>
        <source>for writing</source>
        <translation>zum Schreiben</translation>
    </message>
    <message>
        <source>Annotations, brat</source>
        <translation>Auszeichnungen, brat</translation>
    </message>
    <message>
        <source>Marked texts, spaCy</source>
        <translation>Ausgezeichnete Texte, spaCy</translation>
    </message>
    <message>
        <source>Marked words, CoNLL</source>
        <translation>Ausgezeichnete Wörter, CoNLL</translation>
    </message>
    <message>
        <source>for brat, INCEpTION</source>
        <translation>für brat, INCEpTION</translation>
    </message>
    <message>
        <source>to train a tagger</source>
        <translation>zum Trainieren eines Taggers</translation>
    </message>
    <message>
        <source>to train a tagger; also doccano</source>
        <translation>zum Trainieren eines Taggers; auch für doccano</translation>
    </message>
    <message>
        <source>Annotations, W3C</source>
        <translation>Anmerkungen, W3C</translation>
    </message>
    <message>
        <source>for Hypothesis and others</source>
        <translation>für Hypothesis und andere</translation>
    </message>
    <message>
        <source>Workbook, Excel</source>
        <translation>Arbeitsmappe, Excel</translation>
    </message>
    <message>
        <source>The careful tagger cannot be started: {why}.</source>
        <translation>Der sorgfältige Tagger kann nicht gestartet werden: {why}.</translation>
    </message>
    <message>
        <source>The careful tagger’s weights, “{name}”, cannot be read: {why}.</source>
        <translation>Die Gewichte des sorgfältigen Taggers, „{name}“, können nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>onnxruntime is not installed. “pip install entity-reader[careful]” installs it.</source>
        <translation>onnxruntime ist nicht installiert. „pip install entity-reader[careful]“ installiert es.</translation>
    </message>
    <message>
        <source>There is no tagger “{choice}”. A choice is “careful”, “spacy:en_core_web_sm”, or “spacy:” and a folder, or “careful:” and a file, or “none”.</source>
        <translation>Es gibt keinen Tagger „{choice}“. Wählen kann man „careful“, „spacy:en_core_web_sm“ oder „spacy:“ und einen Ordner, oder „careful:“ und eine Datei, oder „none“.</translation>
    </message>
    <message>
        <source>“{title}” mentions names in more than {n} places, as no article does.</source>
        <translation>„{title}“ erwähnt Namen an mehr als {n} Stellen, wie es kein Artikel tut.</translation>
    </message>
    <message>
        <source>Is the path right?</source>
        <translation>Stimmt der Pfad?</translation>
    </message>
    <message>
        <source>The spaCy model “{model}” cannot be loaded: {why}.</source>
        <translation>Das spaCy-Modell „{model}“ kann nicht geladen werden: {why}.</translation>
    </message>
    <message>
        <source>The spaCy model “{model}” finds no names: it has no “ner”.</source>
        <translation>Das spaCy-Modell „{model}“ findet keine Namen: Es hat kein „ner“.</translation>
    </message>
    <message>
        <source>The spaCy model “{model}” was made for spaCy {wanted}, and this is {this}. {advice}</source>
        <translation>Das spaCy-Modell „{model}“ wurde für spaCy {wanted} gemacht, und dies ist {this}. {advice}</translation>
    </message>
    <message>
        <source>The tagger {name} failed</source>
        <translation>Der Tagger {name} ist gescheitert</translation>
    </message>
    <message>
        <source>There is no spaCy model “{model}”, neither installed nor in a folder of that name. {advice}</source>
        <translation>Es gibt kein spaCy-Modell „{model}“, weder installiert noch in einem Ordner dieses Namens. {advice}</translation>
    </message>
    <message>
        <source>spaCy is not installed. Entity Reader from pip has it: “pip install entity-reader[spacy]”.</source>
        <translation>spaCy ist nicht installiert. Entity Reader aus pip hat es: „pip install entity-reader[spacy]“.</translation>
    </message>
    <message>
        <source>“python -m spacy download {model}” gets a published model that fits.</source>
        <translation>„python -m spacy download {model}“ holt ein veröffentlichtes Modell, das passt.</translation>
    </message>
    <message>
        <source>The tagger’s weights, “{name}”, cannot be read: {why}.</source>
        <translation>Die Gewichte des Taggers, „{name}“, können nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>acronym of {name}</source>
        <translation>Abkürzung von {name}</translation>
    </message>
    <message>
        <source>another name of {name}</source>
        <translation>anderer Name von {name}</translation>
    </message>
    <message>
        <source>another spelling of {name}</source>
        <translation>andere Schreibweise von {name}</translation>
    </message>
    <message>
        <source>given name of {name}</source>
        <translation>Vorname von {name}</translation>
    </message>
    <message>
        <source>here the same as {name}</source>
        <translation>hier dasselbe wie {name}</translation>
    </message>
    <message>
        <source>initials of {name}</source>
        <translation>Initialen von {name}</translation>
    </message>
    <message>
        <source>longer form of {name}</source>
        <translation>längere Form von {name}</translation>
    </message>
    <message>
        <source>part of the name of {name}</source>
        <translation>Teil des Namens {name}</translation>
    </message>
    <message>
        <source>possessive of {name}</source>
        <translation>Genitiv von {name}</translation>
    </message>
    <message>
        <source>short for {name}</source>
        <translation>kurz für {name}</translation>
    </message>
    <message>
        <source>shorter form of {name}</source>
        <translation>kürzere Form von {name}</translation>
    </message>
    <message>
        <source>surname of {name}</source>
        <translation>Nachname von {name}</translation>
    </message>
    <message>
        <source>{how}, here the same as {name}</source>
        <translation>{how}, hier dasselbe wie {name}</translation>
    </message>
    <message>
        <source>{name} by a nickname</source>
        <translation>{name} mit Rufnamen</translation>
    </message>
    <message>
        <source>{name} in capitals</source>
        <translation>{name} in Großbuchstaben</translation>
    </message>
    <message>
        <source>{name} the other way round</source>
        <translation>{name} andersherum</translation>
    </message>
    <message>
        <source>{name} with a title</source>
        <translation>{name} mit einem Titel</translation>
    </message>
    <message>
        <source>{name} with initials</source>
        <translation>{name} mit Initialen</translation>
    </message>
    <message>
        <source>{name} without a title</source>
        <translation>{name} ohne Titel</translation>
    </message>
    <message>
        <source>There is an earlier export in “{name}”, which stays as it is.</source>
        <translation>In „{name}“ liegt ein früherer Export, der bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>“{file}” in “{name}” was added or changed since the export, and stays as it is.</source>
        <translation>„{file}“ in „{name}“ kam seit dem Export hinzu oder wurde geändert und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>“{name}” is a file, not a folder, and stays as it is.</source>
        <translation>„{name}“ ist eine Datei, kein Ordner, und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>“{name}” is a folder that this export has not made, and stays as it is.</source>
        <translation>„{name}“ ist ein Ordner, den dieser Export nicht angelegt hat, und bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>is larger than {megabytes} MB</source>
        <translation>ist größer als {megabytes} MB</translation>
    </message>
    <message>
        <source>is not read: the archive unpacks to too much</source>
        <translation>wird nicht gelesen: Das Archiv entpackt sich zu groß</translation>
    </message>
    <message>
        <source>is a link, which is not followed out of an archive</source>
        <translation>ist eine Verknüpfung, der aus einem Archiv nicht gefolgt wird</translation>
    </message>
    <message>
        <source>is an archive that is damaged or not whole</source>
        <translation>ist ein Archiv, das beschädigt oder unvollständig ist</translation>
    </message>
    <message>
        <source>is damaged, so that it cannot be unpacked</source>
        <translation>ist beschädigt und kann nicht entpackt werden</translation>
    </message>
    <message>
        <source>is not read: it holds too many files</source>
        <translation>wird nicht gelesen: Es enthält zu viele Dateien</translation>
    </message>
    <message>
        <source>is packed in a way that is not read</source>
        <translation>ist auf eine Weise gepackt, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>is a ZIP archive that is damaged or not whole</source>
        <translation>ist ein ZIP-Archiv, das beschädigt oder unvollständig ist</translation>
    </message>
    <message>
        <source>is a damaged ZIP archive: its files overlap</source>
        <translation>ist ein beschädigtes ZIP-Archiv: Seine Dateien überlappen sich</translation>
    </message>
    <message>
        <source>is protected by a password</source>
        <translation>ist durch ein Passwort geschützt</translation>
    </message>
    <message>
        <source>Downloads from news archives</source>
        <translation>Downloads aus Nachrichtenarchiven</translation>
    </message>
    <message>
        <source>does not hold that article any more</source>
        <translation>enthält diesen Artikel nicht mehr</translation>
    </message>
    <message>
        <source>is no download of an archive in that encoding</source>
        <translation>ist in dieser Kodierung kein Download eines Archivs</translation>
    </message>
    <message>
        <source> and {n} more</source>
        <translation> und {n} weitere</translation>
    </message>
    <message numerus="yes">
        <source>; {n} copies of them were left out</source>
        <extracomment>; {n} copy of them was left out</extracomment>
        <translation>
            <numerusform>; {n} Kopie davon wurde ausgelassen</numerusform>
            <numerusform>; {n} Kopien davon wurden ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>holds an article {what}: “{text}”{others}</source>
        <translation>enthält einen Artikel, {what}: „{text}“{others}</translation>
    </message>
    <message>
        <source>holds more than {n} articles</source>
        <translation>enthält mehr als {n} Artikel</translation>
    </message>
    <message>
        <source>holds no article, only what {provider} tells of a download</source>
        <translation>enthält keinen Artikel, nur was {provider} über einen Download sagt</translation>
    </message>
    <message>
        <source>of which only the beginning is there</source>
        <translation>von dem nur der Anfang da ist</translation>
    </message>
    <message>
        <source>was read: {articles} articles{left_out}</source>
        <translation>wurde gelesen: {articles} Artikel{left_out}</translation>
    </message>
    <message>
        <source>was read: {articles} of the {total} articles that it names{left_out}</source>
        <translation>wurde gelesen: {articles} der {total} Artikel, die darin genannt sind{left_out}</translation>
    </message>
    <message>
        <source>whose text the archive does not give</source>
        <translation>dessen Text das Archiv nicht gibt</translation>
    </message>
    <message>
        <source>with a head of another layout, which was kept whole</source>
        <translation>mit einem Kopf anderer Form, der ganz behalten wurde</translation>
    </message>
    <message>
        <source>has more than {n} lines, as no download has</source>
        <translation>hat mehr als {n} Zeilen, wie kein Download</translation>
    </message>
    <message>
        <source>looks like several articles in a layout that is not known: it was read as one</source>
        <translation>sieht aus wie mehrere Artikel in unbekannter Anordnung: Es wurde als einer gelesen</translation>
    </message>
    <message>
        <source>may be a download from {provider}, of which no file was seen yet: it was read as one article</source>
        <translation>ist vielleicht ein Download von {provider}, von dem noch keine Datei gesehen wurde: Es wurde als ein Artikel gelesen</translation>
    </message>
    <message>
        <source>Lists of references</source>
        <translation>Literaturlisten</translation>
    </message>
    <message>
        <source>has nothing in entry {part}</source>
        <translation>hat nichts im Eintrag {part}</translation>
    </message>
    <message>
        <source>is a list of references without an entry</source>
        <translation>ist eine Literaturliste ohne Eintrag</translation>
    </message>
    <message>
        <source>names {n_stubs} articles without their texts</source>
        <translation>nennt {n_stubs} Artikel ohne ihre Texte</translation>
    </message>
    <message>
        <source>tells of {n} articles that are read from other files</source>
        <translation>berichtet von {n} Artikeln, die aus anderen Dateien gelesen werden</translation>
    </message>
    <message>
        <source>is a list of references that is damaged or not whole</source>
        <translation>ist eine Literaturliste, die beschädigt oder unvollständig ist</translation>
    </message>
    <message>
        <source>is nested too deep: lists within lists</source>
        <translation>ist zu tief verschachtelt: Listen in Listen</translation>
    </message>
    <message>
        <source>Lists of links</source>
        <translation>Linklisten</translation>
    </message>
    <message>
        <source>is a list of links without a link</source>
        <translation>ist eine Linkliste ohne Link</translation>
    </message>
    <message>
        <source>Of its day is known only that it was saved on {date}.</source>
        <translation>Von seinem Tag ist nur bekannt, dass er am {date} gespeichert wurde.</translation>
    </message>
    <message>
        <source>holds links only: {count} titles and addresses of articles, without their texts</source>
        <translation>enthält nur Links: {count} Titel und Adressen von Artikeln, ohne ihre Texte</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a BMP image</source>
        <translation>ein BMP-Bild</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a Photoshop image</source>
        <translation>ein Photoshop-Bild</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>eine PowerPoint-Präsentation</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a SQLite database</source>
        <translation>eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>ein TIFF-Bild</translation>
    </message>
    <message>
        <source>a WebP image</source>
        <translation>ein WebP-Bild</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>ein Zstandard-Archiv</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>ein bzip2-Archiv</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>eine Schriftart</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a rich text document (RTF)</source>
        <translation>ein Rich-Text-Dokument (RTF)</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>eine Tonaufnahme</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>ein tar-Archiv</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>eine Webseite (HTML)</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>ein EPUB-Buch</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>eine Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>eine OpenDocument-Datei</translation>
    </message>
    <message>
        <source>an XML file of no sort that is read</source>
        <translation>eine XML-Datei, deren Art nicht gelesen wird</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>ein Symbol</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>ein xz-Archiv</translation>
    </message>
    <message>
        <source>Arabic ({name})</source>
        <translation>Arabisch ({name})</translation>
    </message>
    <message>
        <source>Baltic ({name})</source>
        <translation>Baltisch ({name})</translation>
    </message>
    <message>
        <source>Central European ({name})</source>
        <translation>Mitteleuropäisch ({name})</translation>
    </message>
    <message>
        <source>Chinese, simplified ({name})</source>
        <translation>Chinesisch, vereinfacht ({name})</translation>
    </message>
    <message>
        <source>Chinese, traditional ({name})</source>
        <translation>Chinesisch, traditionell ({name})</translation>
    </message>
    <message>
        <source>Cyrillic ({name})</source>
        <translation>Kyrillisch ({name})</translation>
    </message>
    <message>
        <source>Greek ({name})</source>
        <translation>Griechisch ({name})</translation>
    </message>
    <message>
        <source>Hebrew ({name})</source>
        <translation>Hebräisch ({name})</translation>
    </message>
    <message>
        <source>Japanese ({name})</source>
        <translation>Japanisch ({name})</translation>
    </message>
    <message>
        <source>Korean ({name})</source>
        <translation>Koreanisch ({name})</translation>
    </message>
    <message>
        <source>Romanian ({name})</source>
        <translation>Rumänisch ({name})</translation>
    </message>
    <message>
        <source>Russian ({name})</source>
        <translation>Russisch ({name})</translation>
    </message>
    <message>
        <source>Thai ({name})</source>
        <translation>Thai ({name})</translation>
    </message>
    <message>
        <source>Turkish ({name})</source>
        <translation>Türkisch ({name})</translation>
    </message>
    <message>
        <source>Ukrainian ({name})</source>
        <translation>Ukrainisch ({name})</translation>
    </message>
    <message>
        <source>Unicode (UTF-8) mixed with Windows-1252</source>
        <translation>Unicode (UTF-8), gemischt mit Windows-1252</translation>
    </message>
    <message>
        <source>Unicode (UTF-8, encoded more than once)</source>
        <translation>Unicode (UTF-8, mehrfach kodiert)</translation>
    </message>
    <message>
        <source>Vietnamese ({name})</source>
        <translation>Vietnamesisch ({name})</translation>
    </message>
    <message>
        <source>Western European ({name})</source>
        <translation>Westeuropäisch ({name})</translation>
    </message>
    <message>
        <source>cannot be read as {encoding}: there is no such encoding</source>
        <translation>kann nicht als {encoding} gelesen werden: Es gibt keine solche Kodierung</translation>
    </message>
    <message>
        <source>contains NUL bytes, as no plain text does</source>
        <translation>enthält NUL-Bytes, wie kein reiner Text</translation>
    </message>
    <message>
        <source>contains nothing but white space</source>
        <translation>enthält nichts als Leerraum</translation>
    </message>
    <message>
        <source>is damaged: it is no whole ZIP file</source>
        <translation>ist beschädigt: keine vollständige ZIP-Datei</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not plain text: it is full of control characters</source>
        <translation>ist kein reiner Text: voller Steuerzeichen</translation>
    </message>
    <message>
        <source>is not text in {words}</source>
        <translation>ist kein Text in {words}</translation>
    </message>
    <message>
        <source>is {kind}, not plain text</source>
        <translation>ist {kind}, kein reiner Text</translation>
    </message>
    <message>
        <source>is nested too deep: archives within archives</source>
        <translation>ist zu tief verschachtelt: Archive in Archiven</translation>
    </message>
    <message>
        <source>{file} is an archive without files.</source>
        <translation>{file} ist ein Archiv ohne Dateien.</translation>
    </message>
    <message>
        <source>{file} is not read to its end: it would unpack to too much.</source>
        <translation>{file} wird nicht zu Ende gelesen: Es würde zu groß.</translation>
    </message>
    <message>
        <source>{file} {predicate}.</source>
        <translation>{file} {predicate}.</translation>
    </message>
    <message>
        <source>{several} or {last}</source>
        <translation>{several} oder {last}</translation>
    </message>
    <message>
        <source>{written} is no day that has been.</source>
        <translation>{written} ist kein Tag, den es gab.</translation>
    </message>
    <message>
        <source>{written} may be {days}.</source>
        <translation>{written} kann {days} sein.</translation>
    </message>
    <message>
        <source>From file name</source>
        <translation>Aus dem Dateinamen</translation>
    </message>
    <message>
        <source>From first line</source>
        <translation>Aus der ersten Zeile</translation>
    </message>
    <message>
        <source>From folder</source>
        <translation>Aus dem Ordner</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Setzen auf</translation>
    </message>
    <message>
        <source>all {only}</source>
        <translation>alle {only}</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>kein solcher Ordner</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>too long for a title</source>
        <translation>zu lang für eine Überschrift</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>without a headline</source>
        <translation>ohne Überschrift</translation>
    </message>
    <message>
        <source>without one</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>{n} different</source>
        <translation>{n} verschiedene</translation>
    </message>
    <message>
        <source>{n} {without}</source>
        <translation>{n} {without}</translation>
    </message>
    <message>
        <source>E-books</source>
        <translation>E-Books</translation>
    </message>
    <message>
        <source>does not hold that chapter any more</source>
        <translation>enthält dieses Kapitel nicht mehr</translation>
    </message>
    <message>
        <source>is a book without text</source>
        <translation>ist ein Buch ohne Text</translation>
    </message>
    <message>
        <source>is damaged: it does not say what the book consists of</source>
        <translation>ist beschädigt: Es sagt nicht, woraus das Buch besteht</translation>
    </message>
    <message>
        <source>is protected by a password or a licence</source>
        <translation>ist durch ein Passwort oder eine Lizenz geschützt</translation>
    </message>
    <message>
        <source>is a feed that is damaged or not whole</source>
        <translation>ist ein Feed, der beschädigt oder unvollständig ist</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>is a feed of more than {n} entries</source>
        <translation>ist ein Feed mit mehr als {n} Einträgen</translation>
    </message>
    <message>
        <source>is a feed with hardly any texts among its fields</source>
        <translation>ist ein Feed, in dessen Feldern kaum Text steht</translation>
    </message>
    <message>
        <source>is a feed without entries, and so without articles</source>
        <translation>ist ein Feed ohne Einträge und so ohne Artikel</translation>
    </message>
    <message>
        <source>is a list of {n_feeds} feeds, which holds no articles: they are with the feeds</source>
        <translation>ist eine Liste von {n_feeds} Feeds, die keine Artikel enthält: Sie sind bei den Feeds</translation>
    </message>
    <message>
        <source>is not read: it defines entities of its own, as files do that are made to do harm</source>
        <translation>wird nicht gelesen: Es bestimmt eigene Entitäten, wie Dateien, die Schaden anrichten sollen</translation>
    </message>
    <message>
        <source>no date in the name</source>
        <translation>kein Datum im Namen</translation>
    </message>
    <message>
        <source>no date in the name and its folders</source>
        <translation>kein Datum im Namen und seinen Ordnern</translation>
    </message>
    <message>
        <source>there is no day {day}.{month}.{year}</source>
        <translation>den {day}.{month}.{year} gibt es nicht</translation>
    </message>
    <message>
        <source>{date} is still to come</source>
        <translation>{date} kommt erst noch</translation>
    </message>
    <message>
        <source>The pattern has no {parts}: write it like year-month-day_anything.</source>
        <translation>Dem Muster fehlt {parts}: Schreiben Sie es wie year-month-day_anything.</translation>
    </message>
    <message>
        <source>The pattern has {parts} twice: write “anything” for one of them.</source>
        <translation>Im Muster steht {parts} zweimal: Schreiben Sie für eines davon „anything“.</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>e-book</source>
        <translation>E-Book</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>list of articles</source>
        <translation>Artikelliste</translation>
    </message>
    <message>
        <source>mail message</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>rich text</source>
        <translation>Rich Text</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>saved web page</source>
        <translation>gespeicherte Webseite</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>web archive</source>
        <translation>Webarchiv</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>{file} in {archive}</source>
        <translation>{file} in {archive}</translation>
    </message>
    <message>
        <source>{sort} {number}</source>
        <translation>{sort} {number}</translation>
    </message>
    <message>
        <source>{which} in {file}</source>
        <translation>{which} in {file}</translation>
    </message>
    <message>
        <source>{which} of {file}</source>
        <translation>{which} aus {file}</translation>
    </message>
    <message>
        <source>cannot be read: {why}</source>
        <translation>kann nicht gelesen werden: {why}</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>ends in {named}</source>
        <translation>endet auf {named}</translation>
    </message>
    <message>
        <source>has no ending</source>
        <translation>hat keine Endung</translation>
    </message>
    <message>
        <source>hidden file</source>
        <translation>versteckte Datei</translation>
    </message>
    <message>
        <source>hidden folder</source>
        <translation>versteckter Ordner</translation>
    </message>
    <message>
        <source>library or belongs to one</source>
        <translation>Bibliothek oder Teil einer solchen</translation>
    </message>
    <message>
        <source>may not be opened: you lack the permission</source>
        <translation>darf nicht geöffnet werden: Ihnen fehlt die Berechtigung</translation>
    </message>
    <message>
        <source>of a folder, such files are not read.</source>
        <translation>aus einem Ordner werden solche Dateien nicht gelesen.</translation>
    </message>
    <message>
        <source>{file} belongs to the page {named}.</source>
        <translation>{file} gehört zur Seite {named}.</translation>
    </message>
    <message>
        <source>{file} holds what was marked in an article, and none itself.</source>
        <translation>{file} enthält, was in einem Artikel markiert wurde, und selbst keinen.</translation>
    </message>
    <message>
        <source>{file} is a {what}.</source>
        <translation>{file}: {what}.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} ist leer.</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB.</source>
        <translation>{file} ist größer als {megabytes} MB.</translation>
    </message>
    <message>
        <source>{file} {ending}: of a folder, such files are not read.</source>
        <translation>{file} {ending}: aus einem Ordner werden solche Dateien nicht gelesen.</translation>
    </message>
    <message>
        <source>is no text: it is full of control characters</source>
        <translation>ist kein Text: voller Steuerzeichen</translation>
    </message>
    <message>
        <source>has no article in it, only a few words</source>
        <translation>enthält keinen Artikel, nur ein paar Wörter</translation>
    </message>
    <message>
        <source>has no article in it, only links</source>
        <translation>enthält keinen Artikel, nur Links</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>hat keinen Text</translation>
    </message>
    <message>
        <source>has no text of its own: a script writes it when the page is open in a browser</source>
        <translation>hat keinen eigenen Text: Ein Skript schreibt ihn, wenn die Seite im Browser offen ist</translation>
    </message>
    <message>
        <source>is a page to log in, without an article</source>
        <translation>ist eine Anmeldeseite ohne Artikel</translation>
    </message>
    <message>
        <source>lists other articles, and is none itself</source>
        <translation>führt andere Artikel auf und ist selbst keiner</translation>
    </message>
    <message>
        <source>only puts other pages into frames, which are read themselves: {pages}</source>
        <translation>setzt nur andere Seiten in Rahmen, die selbst gelesen werden: {pages}</translation>
    </message>
    <message>
        <source>has more than {n} characters of text, as no page of an article has</source>
        <translation>hat mehr als {n} Zeichen Text, wie keine Seite eines Artikels</translation>
    </message>
    <message>
        <source>has more than {n} elements, as no page of an article has</source>
        <translation>hat mehr als {n} Elemente, wie keine Seite eines Artikels</translation>
    </message>
    <message>
        <source>is larger than {megabytes} MB without its pictures, as no page of an article is</source>
        <translation>ist ohne Bilder größer als {megabytes} MB, wie keine Seite eines Artikels</translation>
    </message>
    <message>
        <source>is made to do harm: a tag has more than {n} characters besides its values</source>
        <translation>soll Schaden anrichten: Ein Tag hat mehr als {n} Zeichen neben seinen Werten</translation>
    </message>
    <message>
        <source>is nested too deeply: more than {deepest} elements within each other</source>
        <translation>ist zu tief verschachtelt: mehr als {deepest} Elemente ineinander</translation>
    </message>
    <message>
        <source>has more than {n} lines, as no article has</source>
        <translation>hat mehr als {n} Zeilen, wie kein Artikel</translation>
    </message>
    <message>
        <source>hardly any letters stand in it</source>
        <translation>es stehen kaum Buchstaben darin</translation>
    </message>
    <message>
        <source>has an article, number {part}, that {why}</source>
        <translation>hat einen Artikel, Nummer {part}, der {why}</translation>
    </message>
    <message>
        <source>it says the same few words again and again</source>
        <translation>es sagt immer wieder dieselben paar Wörter</translation>
    </message>
    <message>
        <source>its lines have a word or two</source>
        <translation>seine Zeilen haben ein oder zwei Wörter</translation>
    </message>
    <message>
        <source>its words are single letters</source>
        <translation>seine Wörter sind einzelne Buchstaben</translation>
    </message>
    <message>
        <source>its words have more than {longest_word} letters</source>
        <translation>seine Wörter haben mehr als {longest_word} Buchstaben</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>does not hold that message any more</source>
        <translation>enthält diese Nachricht nicht mehr</translation>
    </message>
    <message>
        <source>holds more than {n} messages</source>
        <translation>enthält mehr als {n} Nachrichten</translation>
    </message>
    <message>
        <source>is a message without text</source>
        <translation>ist eine Nachricht ohne Text</translation>
    </message>
    <message>
        <source>holds a message that is encrypted</source>
        <translation>enthält eine verschlüsselte Nachricht</translation>
    </message>
    <message>
        <source>holds “{name}”, which {predicate}</source>
        <translation>enthält „{name}“: {predicate}</translation>
    </message>
    <message>
        <source>holds “{name}”, which {text}</source>
        <translation>enthält „{name}“: {text}</translation>
    </message>
    <message>
        <source>is a message of more than {n} parts</source>
        <translation>ist eine Nachricht mit mehr als {n} Teilen</translation>
    </message>
    <message>
        <source>is a message with a head of more than {n} lines</source>
        <translation>ist eine Nachricht mit einem Kopf von mehr als {n} Zeilen</translation>
    </message>
    <message>
        <source>is nested too deep: messages within messages</source>
        <translation>ist zu tief verschachtelt: Nachrichten in Nachrichten</translation>
    </message>
    <message>
        <source>is nested too deep: parts within parts</source>
        <translation>ist zu tief verschachtelt: Teile in Teilen</translation>
    </message>
    <message>
        <source>Markdown notes</source>
        <translation>Markdown-Notizen</translation>
    </message>
    <message>
        <source>has more than {n} marks, as no note has: it was read as plain text</source>
        <translation>hat mehr als {n} Auszeichnungen, so viele wie keine Notiz: als reiner Text gelesen</translation>
    </message>
    <message>
        <source>is a note without text</source>
        <translation>ist eine Notiz ohne Text</translation>
    </message>
    <message>
        <source>Web pages in one file</source>
        <translation>Webseiten in einer Datei</translation>
    </message>
    <message>
        <source>has no page in it</source>
        <translation>enthält keine Seite</translation>
    </message>
    <message>
        <source>is empty: there is no text in it</source>
        <translation>ist leer: Es steht kein Text darin</translation>
    </message>
    <message>
        <source>is damaged: there is no text part in it</source>
        <translation>ist beschädigt: Der Teil mit dem Text fehlt</translation>
    </message>
    <message>
        <source>is not read: hardly any of it is text</source>
        <translation>wird nicht gelesen: Kaum etwas darin ist Text</translation>
    </message>
    <message>
        <source>is a PowerPoint file of the older kind (.ppt): save it as a PDF file</source>
        <translation>ist eine PowerPoint-Datei der älteren Art (.ppt): Speichern Sie sie als PDF</translation>
    </message>
    <message>
        <source>is a Word file of the older kind (.doc): save it as .docx</source>
        <translation>ist eine Word-Datei der älteren Art (.doc): Speichern Sie sie als .docx</translation>
    </message>
    <message>
        <source>is a message of Outlook (.msg): save it as .eml, or as text</source>
        <translation>ist eine Outlook-Nachricht (.msg): Speichern Sie sie als .eml oder als Text</translation>
    </message>
    <message>
        <source>OpenDocument texts</source>
        <translation>OpenDocument-Texte</translation>
    </message>
    <message>
        <source>Rich text files</source>
        <translation>Rich-Text-Dateien</translation>
    </message>
    <message>
        <source>is damaged: a picture in it is longer than the file</source>
        <translation>ist beschädigt: Ein Bild darin ist länger als die Datei</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>ist zu groß</translation>
    </message>
    <message>
        <source>has a table of more than {n} columns</source>
        <translation>hat eine Tabelle mit mehr als {n} Spalten</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>Word-Dateien</translation>
    </message>
    <message>
        <source>is a scanned PDF without text</source>
        <translation>ist ein gescanntes PDF ohne Text</translation>
    </message>
    <message>
        <source>has no text that can be read: its fonts do not tell which letters they show</source>
        <translation>hat keinen lesbaren Text: Seine Schriften sagen nicht, welche Buchstaben sie zeigen</translation>
    </message>
    <message>
        <source>is damaged: it cannot be read as a PDF file</source>
        <translation>ist beschädigt: Es kann nicht als PDF gelesen werden</translation>
    </message>
    <message>
        <source>is too large when it is unpacked</source>
        <translation>ist entpackt zu groß</translation>
    </message>
    <message>
        <source>is too large when it is unpacked: it is packed twice</source>
        <translation>ist entpackt zu groß: Es ist doppelt gepackt</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF-Dateien</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Textdateien</translation>
    </message>
    <message>
        <source>The file {predicate}.</source>
        <translation>Die Datei {predicate}.</translation>
    </message>
    <message>
        <source>holds no table</source>
        <translation>enthält keine Tabelle</translation>
    </message>
    <message>
        <source>is no table</source>
        <translation>ist keine Tabelle</translation>
    </message>
    <message>
        <source>{file} is read in another way by now: this article is not found in it.</source>
        <translation>{file} wird inzwischen anders gelesen: Dieser Artikel findet sich nicht darin.</translation>
    </message>
    <message>
        <source>Web pages of Safari</source>
        <translation>Webseiten aus Safari</translation>
    </message>
    <message>
        <source>is a page of Safari that is damaged or not whole</source>
        <translation>ist eine Seite aus Safari, die beschädigt oder unvollständig ist</translation>
    </message>
    <message>
        <source>cannot be read now: the process that reads such files does not start</source>
        <translation>kann jetzt nicht gelesen werden: Der Prozess, der solche Dateien liest, startet nicht</translation>
    </message>
    <message>
        <source>holds too much text to be read at once</source>
        <translation>enthält zu viel Text, um auf einmal gelesen zu werden</translation>
    </message>
    <message>
        <source>is damaged, or unlike others of its kind, and cannot be read</source>
        <translation>ist beschädigt oder anders als andere seiner Art und kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>is damaged: reading it came to an unexpected end</source>
        <translation>ist beschädigt: Das Lesen endete unerwartet</translation>
    </message>
    <message>
        <source>is nested too deeply to be read</source>
        <translation>ist zu tief verschachtelt, um gelesen zu werden</translation>
    </message>
    <message>
        <source>needs too much memory to be read: it is too large, damaged or made to do harm</source>
        <translation>braucht zu viel Speicher zum Lesen: zu groß, beschädigt oder schädlich gemacht</translation>
    </message>
    <message>
        <source>takes too long to read: it is too large, damaged or made to do harm</source>
        <translation>braucht zu lange zum Lesen: zu groß, beschädigt oder schädlich gemacht</translation>
    </message>
    <message>
        <source>is a table whose columns hold no texts of articles: {columns}</source>
        <translation>ist eine Tabelle, deren Spalten keine Texte von Artikeln enthalten: {columns}</translation>
    </message>
    <message>
        <source>they have no names</source>
        <translation>sie haben keine Namen</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} und {last}</translation>
    </message>
    <message>
        <source>{several} and {n} more</source>
        <translation>{several} und {n} weitere</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>is a damaged table: {why}</source>
        <translation>ist eine beschädigte Tabelle: {why}</translation>
    </message>
    <message>
        <source>Of its day is known only that it was read on {date}.</source>
        <translation>Von seinem Tag ist nur bekannt, dass er am {date} gelesen wurde.</translation>
    </message>
    <message>
        <source>Tables of highlights</source>
        <translation>Tabellen mit Markierungen</translation>
    </message>
    <message>
        <source>has nothing but notes on what has no title, as article {part}</source>
        <translation>hat als Artikel {part} nur Notizen zu etwas ohne Titel</translation>
    </message>
    <message>
        <source>holds what was marked in {n} articles, without the rest of their texts</source>
        <translation>enthält, was in {n} Artikeln markiert wurde, ohne den Rest ihrer Texte</translation>
    </message>
    <message>
        <source>is a table of highlights without one</source>
        <translation>ist eine Tabelle für Markierungen ohne eine einzige</translation>
    </message>
    <message>
        <source>is a table of more than {n} rows</source>
        <translation>ist eine Tabelle mit mehr als {n} Zeilen</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON-Dateien</translation>
    </message>
    <message>
        <source>is JSON of more than {n} different fields</source>
        <translation>ist JSON mit mehr als {n} verschiedenen Feldern</translation>
    </message>
    <message>
        <source>is JSON without a list of articles</source>
        <translation>ist JSON ohne eine Liste von Artikeln</translation>
    </message>
    <message>
        <source>is damaged: it is no valid JSON</source>
        <translation>ist beschädigt: kein gültiges JSON</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>is no table of entities as an export writes it: no columns are called “key” and “name”</source>
        <translation>ist keine Tabelle von Entitäten, wie ein Export sie schreibt: Keine Spalten heißen „key“ und „name“</translation>
    </message>
    <message>
        <source>has no text in row {part}</source>
        <translation>hat keinen Text in Zeile {part}</translation>
    </message>
    <message>
        <source>is a table of more than {n} columns</source>
        <translation>ist eine Tabelle mit mehr als {n} Spalten</translation>
    </message>
    <message>
        <source>is a table without rows</source>
        <translation>ist eine Tabelle ohne Zeilen</translation>
    </message>
    <message>
        <source>is a table without rows below the names of its columns</source>
        <translation>ist eine Tabelle ohne Zeilen unter den Spaltennamen</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Arbeitsmappen</translation>
    </message>
    <message>
        <source>does not hold that row any more</source>
        <translation>enthält diese Zeile nicht mehr</translation>
    </message>
    <message>
        <source>has a sheet “{name}”, which {predicate}</source>
        <translation>hat ein Blatt „{name}“: {predicate}</translation>
    </message>
    <message>
        <source>is a workbook that is damaged or not whole</source>
        <translation>ist eine Arbeitsmappe, die beschädigt oder unvollständig ist</translation>
    </message>
    <message>
        <source>is a workbook without sheets</source>
        <translation>ist eine Arbeitsmappe ohne Blätter</translation>
    </message>
    <message>
        <source>is not read: it unpacks to too much</source>
        <translation>wird nicht gelesen: Es entpackt sich zu groß</translation>
    </message>
    <message>
        <source>There is more than a date in “{text}”. {like_this}</source>
        <translation>In „{text}“ steht mehr als ein Datum. {like_this}</translation>
    </message>
    <message>
        <source>Write it like 12 July 2023 or 2023-07-12.</source>
        <translation>Schreiben Sie es wie 12 July 2023 oder 2023-07-12.</translation>
    </message>
    <message>
        <source>{why} Write the month as a word.</source>
        <translation>{why} Schreiben Sie den Monat als Wort.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as a date. {like_this}</source>
        <translation>„{text}“ lässt sich nicht als Datum lesen. {like_this}</translation>
    </message>
    <message>
        <source>holds more than {n} records with nothing in them</source>
        <translation>enthält mehr als {n} leere Einträge</translation>
    </message>
    <message>
        <source>is a web archive that is damaged or not whole</source>
        <translation>ist ein Webarchiv, das beschädigt oder unvollständig ist</translation>
    </message>
    <message>
        <source>Web archives</source>
        <translation>Webarchive</translation>
    </message>
    <message>
        <source>also holds what is no article: {without} of its pages</source>
        <translation>enthält auch, was kein Artikel ist: {without} seiner Seiten</translation>
    </message>
    <message>
        <source>does not hold that page any more</source>
        <translation>enthält diese Seite nicht mehr</translation>
    </message>
    <message>
        <source>is a web archive without an article: of what was fetched nothing is one</source>
        <translation>ist ein Webarchiv ohne Artikel: Nichts von dem, was geholt wurde, ist einer</translation>
    </message>
    <message>
        <source>is no article</source>
        <translation>ist kein Artikel</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>declares entities in its XML, which is unsafe</source>
        <translation>erklärt Entitäten in seinem XML, was unsicher ist</translation>
    </message>
    <message>
        <source>is damaged: its XML cannot be read</source>
        <translation>ist beschädigt: Sein XML kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>is damaged: its XML is not well-formed</source>
        <translation>ist beschädigt: Sein XML ist nicht wohlgeformt</translation>
    </message>
    <message>
        <source>has too many members: more than {n}</source>
        <translation>hat zu viele Bestandteile: mehr als {n}</translation>
    </message>
    <message>
        <source>is compressed in a way that is not read</source>
        <translation>ist auf eine Weise komprimiert, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>is damaged: not all of it can be unpacked</source>
        <translation>ist beschädigt: Nicht alles darin lässt sich entpacken</translation>
    </message>
    <message>
        <source>“{title}” stays as it is. {why}</source>
        <translation>„{title}“ bleibt, wie es ist. {why}</translation>
    </message>
    <message>
        <source>{name} was left out: the process that read it came to an unexpected end.</source>
        <translation>{name} wurde ausgelassen: Der Prozess, der es las, endete unerwartet.</translation>
    </message>
    <message>
        <source>Nothing can be read again without a tagger: choose one that finds names.</source>
        <translation>Ohne Tagger kann nichts neu gelesen werden: Wählen Sie einen, der Namen findet.</translation>
    </message>
    <message>
        <source>“{title}” stays as it was. {answer}</source>
        <translation>„{title}“ bleibt, wie es war. {answer}</translation>
    </message>
    <message>
        <source>{file} is the library itself, or a part of it.</source>
        <translation>{file} ist die Bibliothek selbst oder ein Teil von ihr.</translation>
    </message>
    <message>
        <source>There is no table among these files whose columns could be told.</source>
        <translation>Unter diesen Dateien ist keine Tabelle, von deren Spalten etwas zu sagen wäre.</translation>
    </message>
    <message>
        <source>What is said of the columns cannot be kept: {why}.</source>
        <translation>Was über die Spalten gesagt wurde, kann nicht behalten werden: {why}.</translation>
    </message>
    <message>
        <source>{file} has no column “{missing}”, but {columns}.</source>
        <translation>{file} hat keine Spalte „{missing}“, sondern {columns}.</translation>
    </message>
    <message>
        <source>{file} is not where it was.</source>
        <translation>{file} ist nicht mehr da, wo es war.</translation>
    </message>
    <message>
        <source>{file} is now the same as another file of the library.</source>
        <translation>{file} ist jetzt dasselbe wie eine andere Datei der Bibliothek.</translation>
    </message>
    <message>
        <source>Take the Article Alone</source>
        <translation>Nur den Artikel nehmen</translation>
    </message>
    <message>
        <source>Take the Whole Page</source>
        <translation>Ganze Seite nehmen</translation>
    </message>
    <message>
        <source>Delete {articles}</source>
        <translation>{articles} löschen</translation>
    </message>
    <message>
        <source>Mark {articles} as Read</source>
        <translation>{articles} als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark {articles} as Unread</source>
        <translation>{articles} als ungelesen markieren</translation>
    </message>
    <message>
        <source>Reopen with {encoding}</source>
        <translation>Neu öffnen mit {encoding}</translation>
    </message>
    <message>
        <source>Restore {articles}</source>
        <translation>{articles} wiederherstellen</translation>
    </message>
    <message>
        <source>Star {articles}</source>
        <translation>{articles} mit Stern versehen</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Dieser Artikel ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Unstar {articles}</source>
        <translation>Stern von {articles} entfernen</translation>
    </message>
    <message>
        <source>Reading of the Head of “{title}”</source>
        <translation>Lesen des Kopfes von „{title}“</translation>
    </message>
    <message>
        <source>Reading of the Heads of {articles}</source>
        <translation>Lesen der Köpfe: {articles}</translation>
    </message>
    <message>
        <source>Import of {words}</source>
        <translation>Import: {words}</translation>
    </message>
    <message>
        <source>Withdrawal of {words}</source>
        <translation>Rücknahme: {words}</translation>
    </message>
    <message>
        <source>The library knows nothing of this import.</source>
        <translation>Die Bibliothek weiß nichts von diesem Import.</translation>
    </message>
    <message numerus="yes">
        <source>{n} Articles</source>
        <extracomment>{n} Article</extracomment>
        <translation>
            <numerusform>{n} Artikel</numerusform>
            <numerusform>{n} Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Files</source>
        <extracomment>{n} File</extracomment>
        <translation>
            <numerusform>{n} Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>The article that this link leads to is in the bin. Library ▸ Bin restores it.</source>
        <translation>Der Artikel, zu dem dieser Link führt, liegt im Papierkorb. Bibliothek ▸ Papierkorb stellt ihn wieder her.</translation>
    </message>
    <message>
        <source>The article that this link leads to is not in this library: it was deleted for good, or never imported.</source>
        <translation>Der Artikel, zu dem dieser Link führt, ist nicht in dieser Bibliothek: Er wurde endgültig gelöscht oder nie importiert.</translation>
    </message>
    <message>
        <source>The note that this link leads to has lost its place; this is its article.</source>
        <translation>Die Notiz, zu der dieser Link führt, hat ihre Stelle verloren; dies ist ihr Artikel.</translation>
    </message>
    <message>
        <source>The note that this link leads to is not there; this is its article.</source>
        <translation>Die Notiz, zu der dieser Link führt, ist nicht da; dies ist ihr Artikel.</translation>
    </message>
    <message>
        <source>The passage that this link leads to is not found; this is its article.</source>
        <translation>Die Stelle, zu der dieser Link führt, wurde nicht gefunden; dies ist ihr Artikel.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not watched.</source>
        <translation>Der Ordner „{folder}“ wird nicht überwacht.</translation>
    </message>
    <message>
        <source>This folder cannot be watched: there is something in its name that is no text.</source>
        <translation>Dieser Ordner kann nicht überwacht werden: In seinem Namen steht etwas, das kein Text ist.</translation>
    </message>
    <message>
        <source>Update of {articles}</source>
        <translation>Aktualisierung: {articles}</translation>
    </message>
    <message>
        <source>Update of “{title}”</source>
        <translation>Aktualisierung von „{title}“</translation>
    </message>
    <message>
        <source>“{name}” is damaged, so no backup was made. {why} An older backup may be sound.</source>
        <translation>„{name}“ ist beschädigt, darum wurde keine Sicherung gemacht. {why} Eine ältere Sicherung ist vielleicht heil.</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be made: {why}.</source>
        <translation>Der Ordner „{name}“ kann nicht angelegt werden: {why}.</translation>
    </message>
    <message>
        <source>“{name}” was not backed up: a backup takes {needed} MB, and only {free} MB are free on the disk. Make room, or keep fewer backups.</source>
        <translation>„{name}“ wurde nicht gesichert: Eine Sicherung braucht {needed} MB, und nur {free} MB sind auf dem Datenträger frei. Schaffen Sie Platz, oder behalten Sie weniger Sicherungen.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Es kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is nothing to be restored yet.</source>
        <translation>Noch gibt es nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>{where}: {why}. It was left as it was.</source>
        <translation>{where}: {why}. Es blieb, wie es war.</translation>
    </message>
    <message>
        <source>“{name}” cannot be replaced in {folder}</source>
        <translation>„{name}“ kann in {folder} nicht ersetzt werden</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be restored. {why} “rescue” writes out what can still be read of it.</source>
        <translation>„{name}“ ist beschädigt und kann nicht wiederhergestellt werden. {why} „rescue“ schreibt heraus, was noch zu lesen ist.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: what it holds cannot be read.</source>
        <translation>„{name}“ ist beschädigt: Was darin steht, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“{name}” is not a library, and stays as it is.</source>
        <translation>„{name}“ ist keine Bibliothek und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>“{name}” is the library itself: name a backup of it.</source>
        <translation>„{name}“ ist die Bibliothek selbst: Nennen Sie eine Sicherung von ihr.</translation>
    </message>
    <message>
        <source>Take Back {decision}</source>
        <translation>Zurücknehmen: {decision}</translation>
    </message>
    <message>
        <source>There is no decision {decision_id}.</source>
        <translation>Es gibt keine Entscheidung {decision_id}.</translation>
    </message>
    <message>
        <source>This decision is not in force.</source>
        <translation>Diese Entscheidung gilt nicht.</translation>
    </message>
    <message>
        <source>This decision was not taken back.</source>
        <translation>Diese Entscheidung wurde nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>{decision}: that was decided later and rests on it. Take that back first.</source>
        <translation>{decision}: Das wurde später entschieden und beruht darauf. Nehmen Sie zuerst das zurück.</translation>
    </message>
    <message>
        <source>{decision}: that was taken back. Do that again first.</source>
        <translation>{decision}: Das wurde zurückgenommen. Machen Sie zuerst das wieder.</translation>
    </message>
    <message>
        <source>An article that is to be edited is no longer in the library.</source>
        <translation>Ein Artikel, der bearbeitet werden soll, ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>There is nothing to edit: everything is so already.</source>
        <translation>Nichts zu bearbeiten: Alles ist schon so.</translation>
    </message>
    <message numerus="yes">
        <source>Changes of {n} Names from a Table</source>
        <extracomment>Changes of {n} Name from a Table</extracomment>
        <translation>
            <numerusform>Änderung von {n} Namen aus einer Tabelle</numerusform>
            <numerusform>Änderung von {n} Namen aus einer Tabelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of {n} Decisions</source>
        <extracomment>Import of {n} Decision</extracomment>
        <translation>
            <numerusform>Import von {n} Entscheidung</numerusform>
            <numerusform>Import von {n} Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of “{name}”: {why}. Nothing was imported.</source>
        <translation>Zeile {number} von „{name}“: {why}. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>There is nothing to change: everything is so already.</source>
        <translation>Nichts zu ändern: Alles ist schon so.</translation>
    </message>
    <message>
        <source>it has the mark of line {number}</source>
        <translation>sie hat das Kennzeichen von Zeile {number}</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}.</source>
        <translation>„{name}“ kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {megabytes} MB, as no file of decisions is.</source>
        <translation>„{name}“ ist größer als {megabytes} MB, wie keine Datei mit Entscheidungen.</translation>
    </message>
    <message>
        <source>“{name}” is no file of decisions: it is not written in UTF-8.</source>
        <translation>„{name}“ ist keine Datei mit Entscheidungen: nicht in UTF-8 geschrieben.</translation>
    </message>
    <message>
        <source>“{name}” is the library itself, not {sort}.</source>
        <translation>„{name}“ ist die Bibliothek selbst, nicht {sort}.</translation>
    </message>
    <message>
        <source>A latitude is between -90 and 90 degrees, a longitude between -180 and 180.</source>
        <translation>Eine Breite liegt zwischen -90 und 90 Grad, eine Länge zwischen -180 und 180.</translation>
    </message>
    <message>
        <source>It has no kind.</source>
        <translation>Sie hat keine Art.</translation>
    </message>
    <message>
        <source>Its name {wrong}.</source>
        <translation>Ihr Name {wrong}.</translation>
    </message>
    <message>
        <source>The {column} of {name} was changed here, too, since the table was written.</source>
        <translation>{column} von {name} wurde seit dem Schreiben der Tabelle auch hier geändert.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind; there are {kinds}.</source>
        <translation>„{kind}“ ist keine Art; es gibt {kinds}.</translation>
    </message>
    <message>
        <source>“{name}” is “{before}” with letters that were lost when the table was saved.</source>
        <translation>„{name}“ ist „{before}“ mit Buchstaben, die beim Speichern der Tabelle verloren gingen.</translation>
    </message>
    <message>
        <source>“{name}” may be what a spreadsheet made of “{before}”.</source>
        <translation>„{name}“ hat vielleicht ein Tabellenprogramm aus „{before}“ gemacht.</translation>
    </message>
    <message>
        <source>“{tag}” cannot be a tag: it {wrong}.</source>
        <translation>„{tag}“ kann kein Schlagwort sein: Es {wrong}.</translation>
    </message>
    <message>
        <source>An entity cannot be merged with itself. Choose another one.</source>
        <translation>Eine Entität kann nicht mit sich selbst zusammengeführt werden. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>An entity needs a name.</source>
        <translation>Eine Entität braucht einen Namen.</translation>
    </message>
    <message>
        <source>At most {joined_at_most} articles can be taken for one story; these are {n}.</source>
        <translation>Höchstens {joined_at_most} Artikel können für eine Geschichte genommen werden; dies sind {n}.</translation>
    </message>
    <message>
        <source>Choose a kind, or an entity of the library.</source>
        <translation>Wählen Sie eine Art oder eine Entität der Bibliothek.</translation>
    </message>
    <message>
        <source>Nothing is chosen that could be marked.</source>
        <translation>Es ist nichts ausgewählt, das markiert werden könnte.</translation>
    </message>
    <message>
        <source>Nothing is marked there any more.</source>
        <translation>Dort ist nichts mehr markiert.</translation>
    </message>
    <message>
        <source>The library knows no other version of this article.</source>
        <translation>Die Bibliothek kennt keine andere Fassung dieses Artikels.</translation>
    </message>
    <message>
        <source>These articles are versions of one story already.</source>
        <translation>Diese Artikel sind schon Fassungen einer Geschichte.</translation>
    </message>
    <message>
        <source>This cannot be a name: it {wrong}.</source>
        <translation>Das kann kein Name sein: Er {wrong}.</translation>
    </message>
    <message>
        <source>This entity is no longer in the library.</source>
        <translation>Diese Entität ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>“{watched}” has no letter or digit that could be found.</source>
        <translation>„{watched}“ hat keinen Buchstaben und keine Ziffer, die gefunden werden könnten.</translation>
    </message>
    <message>
        <source>No name is marked here any more.</source>
        <translation>Hier ist kein Name mehr markiert.</translation>
    </message>
    <message>
        <source>the taking back of {noun}</source>
        <translation>Rücknahme von: {noun}</translation>
    </message>
    <message>
        <source>Nothing more can be written into {folder}: {why}.</source>
        <translation>In {folder} kann nichts mehr geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be looked into: {why}.</source>
        <translation>In „{folder}“ kann nicht hineingesehen werden: {why}.</translation>
    </message>
    <message>
        <source>“{folder}” is not empty: name a new folder, so that nothing in it is written over.</source>
        <translation>„{folder}“ ist nicht leer: Nennen Sie einen neuen Ordner, damit nichts überschrieben wird.</translation>
    </message>
    <message>
        <source>There is a “{name}” already. Choose another name.</source>
        <translation>Es gibt schon „{name}“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” could not be brought to version {version}: rows would refer to what is not there. It was left as it was.</source>
        <translation>„{name}“ konnte nicht auf Version {version} gebracht werden: Zeilen würden auf etwas verweisen, das nicht da ist. Es blieb, wie es war.</translation>
    </message>
    <message>
        <source>“{name}” was made by an older Entity Reader and must be brought up to date, but it can only be read. Copy it to a folder that you may write to, and open that.</source>
        <translation>„{name}“ stammt von einem älteren Entity Reader und muss aktualisiert werden, kann aber nur gelesen werden. Kopieren Sie es in einen Ordner, in den Sie schreiben dürfen, und öffnen Sie das.</translation>
    </message>
    <message>
        <source>There is no library “{path}”.</source>
        <translation>Es gibt keine Bibliothek „{path}“.</translation>
    </message>
    <message>
        <source>“{name}” cannot be made in {folder}.</source>
        <translation>„{name}“ kann in {folder} nicht angelegt werden.</translation>
    </message>
    <message>
        <source>“{name}” cannot be made in {folder}: {why}.</source>
        <translation>„{name}“ kann in {folder} nicht angelegt werden: {why}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {why}.</source>
        <translation>„{name}“ kann nicht geöffnet werden: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a library.</source>
        <translation>„{name}“ ist ein Ordner, keine Bibliothek.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it says that it is of version {version}, which there never was. Open a backup of it if there is one.</source>
        <translation>„{name}“ ist beschädigt: Es nennt sich Version {version}, die es nie gab. Öffnen Sie eine Sicherung, falls es eine gibt.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it is not a library of Entity Reader.</source>
        <translation>„{name}“ ist leer: keine Bibliothek von Entity Reader.</translation>
    </message>
    <message>
        <source>“{name}” is not a library of Entity Reader.</source>
        <translation>„{name}“ ist keine Bibliothek von Entity Reader.</translation>
    </message>
    <message>
        <source>“{name}” is not a regular file, and so no library.</source>
        <translation>„{name}“ ist keine gewöhnliche Datei und so keine Bibliothek.</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you.</source>
        <translation>„{name}“ dürfen Sie nicht lesen.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer Entity Reader. Install the newest version to open it.</source>
        <translation>„{name}“ stammt von einem neueren Entity Reader. Installieren Sie die neueste Version, um es zu öffnen.</translation>
    </message>
    <message>
        <source>This note is no longer in the library.</source>
        <translation>Diese Notiz ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>it holds a colour that there is not</source>
        <translation>sie enthält eine Farbe, die es nicht gibt</translation>
    </message>
    <message>
        <source>it holds a note on what there is not</source>
        <translation>sie enthält eine Notiz zu etwas, das es nicht gibt</translation>
    </message>
    <message>
        <source>A note has room for {n} characters; this one has {length}.</source>
        <translation>Eine Notiz hat Platz für {n} Zeichen; diese hat {length}.</translation>
    </message>
    <message>
        <source>A note is on one name, or on two.</source>
        <translation>Eine Notiz steht an einem Namen oder an zweien.</translation>
    </message>
    <message>
        <source>A note is on words of the title or of the text, not of both.</source>
        <translation>Eine Notiz ist zu Wörtern des Titels oder des Textes, nicht zu beiden.</translation>
    </message>
    <message>
        <source>A note needs a text, a highlight a colour.</source>
        <translation>Eine Notiz braucht einen Text, eine Markierung eine Farbe.</translation>
    </message>
    <message>
        <source>Nothing is chosen that could be tagged.</source>
        <translation>Es ist nichts ausgewählt, das ein Schlagwort bekommen könnte.</translation>
    </message>
    <message>
        <source>Only a note on a passage can be placed in a text.</source>
        <translation>Nur eine Notiz zu einer Stelle kann in einem Text platziert werden.</translation>
    </message>
    <message>
        <source>Say which tag.</source>
        <translation>Sagen Sie, welches Schlagwort.</translation>
    </message>
    <message>
        <source>The tag is called “{called}” already.</source>
        <translation>Das Schlagwort heißt schon „{called}“.</translation>
    </message>
    <message>
        <source>There are no words in this passage that a note could be on.</source>
        <translation>In dieser Stelle stehen keine Wörter, zu denen eine Notiz sein könnte.</translation>
    </message>
    <message>
        <source>There is no tag “{name}”.</source>
        <translation>Es gibt kein Schlagwort „{name}“.</translation>
    </message>
    <message>
        <source>There is nothing to change: it says so already.</source>
        <translation>Nichts zu ändern: Es steht schon so da.</translation>
    </message>
    <message>
        <source>There is nothing to change: they have this colour already.</source>
        <translation>Nichts zu ändern: Sie haben diese Farbe schon.</translation>
    </message>
    <message>
        <source>This note says nothing.</source>
        <translation>Diese Notiz sagt nichts.</translation>
    </message>
    <message>
        <source>This note would say nothing. Delete it, or write something.</source>
        <translation>Diese Notiz würde nichts sagen. Löschen Sie sie, oder schreiben Sie etwas.</translation>
    </message>
    <message>
        <source>“{tag}” cannot be a tag: it {fault}.</source>
        <translation>„{tag}“ kann kein Schlagwort sein: Es {fault}.</translation>
    </message>
    <message>
        <source>One of the names has initials</source>
        <translation>Einer der Namen hat Initialen</translation>
    </message>
    <message>
        <source>One of the names is made of the other's first letters</source>
        <translation>Einer der Namen besteht aus den Anfangsbuchstaben des anderen</translation>
    </message>
    <message>
        <source>One of the names is the plural of the other</source>
        <translation>Einer der Namen ist die Mehrzahl des anderen</translation>
    </message>
    <message numerus="yes">
        <source>Read as {kind} in {n} articles</source>
        <extracomment>Read as {kind} in {n} article</extracomment>
        <translation>
            <numerusform>In {n} Artikel gelesen als {kind}</numerusform>
            <numerusform>In {n} Artikeln gelesen als {kind}</numerusform>
        </translation>
    </message>
    <message>
        <source>Spelt the same but for accents or capitals</source>
        <translation>Gleich geschrieben bis auf Akzente oder Großbuchstaben</translation>
    </message>
    <message>
        <source>Spelt the same but for spaces and hyphens</source>
        <translation>Gleich geschrieben bis auf Leerzeichen und Bindestriche</translation>
    </message>
    <message>
        <source>The names differ by one letter</source>
        <translation>Die Namen unterscheiden sich in einem Buchstaben</translation>
    </message>
    <message>
        <source>The names differ by two letters</source>
        <translation>Die Namen unterscheiden sich in zwei Buchstaben</translation>
    </message>
    <message>
        <source>The same name but for a middle name</source>
        <translation>Derselbe Name bis auf einen Mittelnamen</translation>
    </message>
    <message>
        <source>The same name but for a small word</source>
        <translation>Derselbe Name bis auf ein kleines Wort</translation>
    </message>
    <message>
        <source>The same name but for the form of the company</source>
        <translation>Derselbe Name bis auf die Rechtsform</translation>
    </message>
    <message>
        <source>The same name in Cyrillic and in Latin letters</source>
        <translation>Derselbe Name in kyrillischen und in lateinischen Buchstaben</translation>
    </message>
    <message>
        <source>The same words in another order</source>
        <translation>Dieselben Wörter in anderer Folge</translation>
    </message>
    <message>
        <source>a facility</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>an organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>as {kind} in {n}</source>
        <translation>in {n} als {kind}</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>{names} are in the library</source>
        <translation>{names} sind in der Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles call {name} so</source>
        <extracomment>{n} article calls {name} so</extracomment>
        <translation>
            <numerusform>{n} Artikel nennt {name} so</numerusform>
            <numerusform>{n} Artikel nennen {name} so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other names are mentioned with both</source>
        <extracomment>{n} other name is mentioned with both</extracomment>
        <translation>
            <numerusform>{n} anderer Name wird mit beiden erwähnt</numerusform>
            <numerusform>{n} andere Namen werden mit beiden erwähnt</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is {latin} in Latin letters</source>
        <translation>„{name}“ ist {latin} in lateinischen Buchstaben</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” stands alone in {n} articles</source>
        <extracomment>“{name}” stands alone in {n} article</extracomment>
        <translation>
            <numerusform>„{name}“ steht in {n} Artikel allein</numerusform>
            <numerusform>„{name}“ steht in {n} Artikeln allein</numerusform>
        </translation>
    </message>
    <message>
        <source>No author is called “{name}”.</source>
        <translation>Kein Autor heißt „{name}“.</translation>
    </message>
    <message>
        <source>No facility is called “{name}”.</source>
        <translation>Keine Einrichtung heißt „{name}“.</translation>
    </message>
    <message>
        <source>No folder is called “{name}”.</source>
        <translation>Kein Ordner heißt „{name}“.</translation>
    </message>
    <message>
        <source>No group is called “{name}”.</source>
        <translation>Keine Gruppe heißt „{name}“.</translation>
    </message>
    <message>
        <source>No organization is called “{name}”.</source>
        <translation>Keine Organisation heißt „{name}“.</translation>
    </message>
    <message>
        <source>No person is called “{name}”.</source>
        <translation>Keine Person heißt „{name}“.</translation>
    </message>
    <message>
        <source>No place is called “{name}”.</source>
        <translation>Kein Ort heißt „{name}“.</translation>
    </message>
    <message>
        <source>No product is called “{name}”.</source>
        <translation>Kein Produkt heißt „{name}“.</translation>
    </message>
    <message>
        <source>No source is called “{name}”.</source>
        <translation>Keine Quelle heißt „{name}“.</translation>
    </message>
    <message>
        <source>No tag is called “{name}”.</source>
        <translation>Kein Schlagwort heißt „{name}“.</translation>
    </message>
    <message>
        <source>Nobody and nothing is called “{name}”.</source>
        <translation>Niemand und nichts heißt „{name}“.</translation>
    </message>
    <message>
        <source>Nothing else is called “{name}”.</source>
        <translation>Nichts anderes heißt „{name}“.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Eine gespeicherte Suche braucht einen Namen.</translation>
    </message>
    <message>
        <source>Move “{name}”</source>
        <translation>„{name}“ verschieben</translation>
    </message>
    <message>
        <source>No saved search is called “{name}”.</source>
        <translation>Keine gespeicherte Suche heißt „{name}“.</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>„{name}“ entfernen</translation>
    </message>
    <message>
        <source>Rename “{before}” to “{name}”</source>
        <translation>„{before}“ in „{name}“ umbenennen</translation>
    </message>
    <message>
        <source>Save “{name}”</source>
        <translation>„{name}“ speichern</translation>
    </message>
    <message>
        <source>There is a saved search called “{name}” already.</source>
        <translation>Es gibt schon eine gespeicherte Suche „{name}“.</translation>
    </message>
    <message>
        <source>There is nothing to save: the search is empty.</source>
        <translation>Nichts zu speichern: Die Suche ist leer.</translation>
    </message>
    <message>
        <source>This saved search is no longer in the library.</source>
        <translation>Diese gespeicherte Suche ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Update “{name}”</source>
        <translation>„{name}“ aktualisieren</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <extracomment>{n} article</extracomment>
        <translation>
            <numerusform>{n} Artikel</numerusform>
            <numerusform>{n} Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names</source>
        <extracomment>{n} name</extracomment>
        <translation>
            <numerusform>{n} Name</numerusform>
            <numerusform>{n} Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>{n} note</extracomment>
        <translation>
            <numerusform>{n} Notiz</numerusform>
            <numerusform>{n} Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is full for {date}: a day has room for {n} articles.</source>
        <translation>Die Bibliothek ist für {date} voll: Ein Tag hat Platz für {n} Artikel.</translation>
    </message>
    <message>
        <source>The library is full: it has room for {n} articles without a date.</source>
        <translation>Die Bibliothek ist voll: Sie hat Platz für {n} Artikel ohne Datum.</translation>
    </message>
    <message>
        <source>a text in it cannot be read</source>
        <translation>ein Text darin kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>an original in it cannot be read</source>
        <translation>ein Original darin kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>it holds a time that there is not</source>
        <translation>sie enthält eine Zeit, die es nicht gibt</translation>
    </message>
    <message>
        <source>The backup cannot be written in {folder}: {why}.</source>
        <translation>Die Sicherung kann in {folder} nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>The backup {why}.</source>
        <translation>Die Sicherung: {why}.</translation>
    </message>
    <message>
        <source>There is a “{name}” already. Choose another name for the backup.</source>
        <translation>Es gibt schon „{name}“. Wählen Sie einen anderen Namen für die Sicherung.</translation>
    </message>
    <message>
        <source>the disk reports a failure</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>“{name}” is damaged, so no backup was made. An older backup may be sound.</source>
        <translation>„{name}“ ist beschädigt, darum wurde keine Sicherung gemacht. Eine ältere ist vielleicht heil.</translation>
    </message>
    <message>
        <source>“{name}” is the library itself: choose another name for the backup.</source>
        <translation>„{name}“ ist die Bibliothek selbst: Wählen Sie einen anderen Namen für die Sicherung.</translation>
    </message>
    <message>
        <source>The disk that holds “{name}” is full ({folder}). What was being written was taken back.</source>
        <translation>Der Datenträger mit „{name}“ ist voll ({folder}). Was gerade geschrieben wurde, ist zurückgenommen.</translation>
    </message>
    <message>
        <source>its folder or the file is write-protected</source>
        <translation>ihr Ordner oder die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <source>“{name}” can only be read: {protected}.</source>
        <translation>„{name}“ kann nur gelesen werden: {protected}.</translation>
    </message>
    <message>
        <source>“{name}” can only be read: {why_read_only}.</source>
        <translation>„{name}“ kann nur gelesen werden: {why_read_only}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened.</source>
        <translation>„{name}“ kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read or written: the disk reports a failure.</source>
        <translation>„{name}“ kann nicht gelesen oder geschrieben werden: Der Datenträger meldet einen Fehler.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in {folder}: {why}. What was being written was taken back.</source>
        <translation>„{name}“ kann in {folder} nicht geschrieben werden: {why}. Was gerade geschrieben wurde, ist zurückgenommen.</translation>
    </message>
    <message>
        <source>“{name}” cannot take a text of that size.</source>
        <translation>„{name}“ kann keinen Text dieser Größe aufnehmen.</translation>
    </message>
    <message>
        <source>“{name}” is closed.</source>
        <translation>„{name}“ ist geschlossen.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Open a backup of it if there is one.</source>
        <translation>„{name}“ ist beschädigt. Öffnen Sie eine Sicherung, falls es eine gibt.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its table “{table}” is missing. Open a backup of it.</source>
        <translation>„{name}“ ist beschädigt: Die Tabelle „{table}“ fehlt. Öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program. Close that, or try again in a moment.</source>
        <translation>„{name}“ wird von einem anderen Programm benutzt. Schließen Sie das, oder versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” may not be opened by you.</source>
        <translation>„{name}“ dürfen Sie nicht öffnen.</translation>
    </message>
    <message>
        <source>it holds a kind of entity that there is not</source>
        <translation>sie enthält eine Art von Entität, die es nicht gibt</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>The library has this text already.</source>
        <translation>Die Bibliothek hat diesen Text schon.</translation>
    </message>
    <message>
        <source>The library has this text already: “{title}”.</source>
        <translation>Die Bibliothek hat diesen Text schon: „{title}“.</translation>
    </message>
    <message>
        <source>a file may not grow so large here</source>
        <translation>so groß darf eine Datei hier nicht werden</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a link that leads back to itself</source>
        <translation>es ist eine Verknüpfung, die zu sich selbst führt</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>nobody reads from it</source>
        <translation>niemand liest daraus</translation>
    </message>
    <message>
        <source>nobody reads from it any more</source>
        <translation>niemand liest mehr daraus</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>der Datenträger kann nur gelesen werden</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>das System nennt keinen Grund</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>es gibt keinen solchen Ordner</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>Sie dürfen es nicht lesen</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>Sie dürfen dort nicht schreiben</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>Ihr Anteil am Datenträger ist voll</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in {folder}: {why}</source>
        <translation>„{name}“ kann in {folder} nicht geschrieben werden: {why}</translation>
    </message>
    <message>
        <source>Back up the library when it is closed, once a day</source>
        <translation>Die Bibliothek beim Schließen sichern, einmal am Tag</translation>
    </message>
    <message>
        <source>Daily backups of which one a week is kept, in weeks</source>
        <translation>Tägliche Sicherungen, von denen eine je Woche bleibt, in Wochen</translation>
    </message>
    <message>
        <source>Daily backups that are kept, in days</source>
        <translation>Tägliche Sicherungen, die behalten werden, in Tagen</translation>
    </message>
    <message>
        <source>High contrast: white or black, and strong colours</source>
        <translation>Hoher Kontrast: weiß oder schwarz, und kräftige Farben</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Mark an article as read when it is opened</source>
        <translation>Einen Artikel beim Öffnen als gelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Mark names in the text</source>
        <translation>Namen im Text hervorheben</translation>
    </message>
    <message>
        <source>Reading ruler: two lines stand out, the others are dimmed</source>
        <translation>Leselineal: zwei Zeilen treten hervor, die anderen sind blass</translation>
    </message>
    <message>
        <source>Show highlights and notes in the text</source>
        <translation>Markierungen und Notizen im Text anzeigen</translation>
    </message>
    <message>
        <source>Single letters are shortcuts: J, K, R, S and others</source>
        <translation>Einzelne Buchstaben sind Tastenkürzel: J, K, R, S und andere</translation>
    </message>
    <message>
        <source>Size of all text in the window, in percent</source>
        <translation>Größe allen Textes im Fenster, in Prozent</translation>
    </message>
    <message>
        <source>Size of the text, in points</source>
        <translation>Größe des Textes, in Punkt</translation>
    </message>
    <message>
        <source>Style of citations</source>
        <translation>Zitierstil</translation>
    </message>
    <message>
        <source>Theme of the page</source>
        <translation>Farben der Seite</translation>
    </message>
    <message>
        <source>Theme of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>Typeface of the text</source>
        <translation>Schrift des Textes</translation>
    </message>
    <message>
        <source>What finds the names</source>
        <translation>Was die Namen findet</translation>
    </message>
    <message>
        <source>Wide spacing of letters, words, lines and paragraphs</source>
        <translation>Weiter Abstand von Buchstaben, Wörtern, Zeilen und Absätzen</translation>
    </message>
    <message>
        <source>Width of the column, in characters</source>
        <translation>Breite der Spalte, in Zeichen</translation>
    </message>
    <message>
        <source>{day} April</source>
        <translation>{day}. April</translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation>{day}. April {year}</translation>
    </message>
    <message>
        <source>{day} August</source>
        <translation>{day}. August</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>{day}. August {year}</translation>
    </message>
    <message>
        <source>{day} December</source>
        <translation>{day}. Dezember</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{day}. Dezember {year}</translation>
    </message>
    <message>
        <source>{day} February</source>
        <translation>{day}. Februar</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{day}. Februar {year}</translation>
    </message>
    <message>
        <source>{day} January</source>
        <translation>{day}. Januar</translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation>{day}. Januar {year}</translation>
    </message>
    <message>
        <source>{day} July</source>
        <translation>{day}. Juli</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{day}. Juli {year}</translation>
    </message>
    <message>
        <source>{day} June</source>
        <translation>{day}. Juni</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{day}. Juni {year}</translation>
    </message>
    <message>
        <source>{day} March</source>
        <translation>{day}. März</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>{day}. März {year}</translation>
    </message>
    <message>
        <source>{day} May</source>
        <translation>{day}. Mai</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>{day}. Mai {year}</translation>
    </message>
    <message>
        <source>{day} November</source>
        <translation>{day}. November</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>{day}. November {year}</translation>
    </message>
    <message>
        <source>{day} October</source>
        <translation>{day}. Oktober</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{day}. Oktober {year}</translation>
    </message>
    <message>
        <source>{day} September</source>
        <translation>{day}. September</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>{day}. September {year}</translation>
    </message>
    <message>
        <source>This cannot be the {field} of an article: it {wrong}.</source>
        <translation>Das kann in einem Artikel nicht für „{field}„ stehen: Es {wrong}.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it as year, month and day: 2023-07-12.</source>
        <translation>„{text}“ ist kein Datum. Schreiben Sie es als Jahr, Monat und Tag: 2023-07-12.</translation>
    </message>
    <message>
        <source>“{text}” is no language. Write its code, such as “de”, or its name, such as “German”.</source>
        <translation>„{text}“ ist keine Sprache. Schreiben Sie ihren Code, etwa „de“, oder ihren englischen Namen, etwa „German“.</translation>
    </message>
    <message>
        <source>has a line break or another control character in it</source>
        <translation>enthält einen Zeilenumbruch oder ein anderes Steuerzeichen</translation>
    </message>
    <message>
        <source>has more than {n} characters</source>
        <translation>hat mehr als {n} Zeichen</translation>
    </message>
    <message>
        <source>This link cannot be followed: {why}. It may have been cut short where it was copied from.</source>
        <translation>Diesem Link kann nicht gefolgt werden: {why}. Vielleicht wurde er beim Kopieren abgeschnitten.</translation>
    </message>
    <message>
        <source>it does not say which article of which library it leads to</source>
        <translation>er sagt nicht, zu welchem Artikel welcher Bibliothek er führt</translation>
    </message>
    <message>
        <source>it is longer than any that Entity Reader makes</source>
        <translation>er ist länger als jeder, den Entity Reader macht</translation>
    </message>
    <message>
        <source>it says of the passage what no link says</source>
        <translation>er sagt über die Stelle, was kein Link sagt</translation>
    </message>
    <message>
        <source>the passage would end before it begins</source>
        <translation>die Stelle würde enden, bevor sie beginnt</translation>
    </message>
    <message>
        <source>there are signs in it that no link has</source>
        <translation>es stehen Zeichen darin, die kein Link hat</translation>
    </message>
    <message>
        <source>what it says of the passage cannot be read</source>
        <translation>was er über die Stelle sagt, kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>what it says of the passage is not whole</source>
        <translation>was er über die Stelle sagt, ist nicht vollständig</translation>
    </message>
    <message>
        <source>articles by an author</source>
        <translation>Artikel eines Autors</translation>
    </message>
    <message>
        <source>articles from a folder, or from one below it</source>
        <translation>Artikel aus einem Ordner oder einem darunter</translation>
    </message>
    <message>
        <source>articles from after a day, month or year</source>
        <translation>Artikel nach einem Tag, Monat oder Jahr</translation>
    </message>
    <message>
        <source>articles from before a day, month or year</source>
        <translation>Artikel vor einem Tag, Monat oder Jahr</translation>
    </message>
    <message>
        <source>articles from files with this in their name, or named so by * and ?</source>
        <translation>Artikel aus Dateien mit diesem im Namen, auch mit * und ?</translation>
    </message>
    <message>
        <source>articles in a language, by its name or code; language:none where it is not known</source>
        <translation>Artikel in einer Sprache, nach englischem Namen oder Code; language:none, wo sie nicht bekannt ist</translation>
    </message>
    <message>
        <source>articles of a day, month or year, or from one to another</source>
        <translation>Artikel von einem Tag, Monat oder Jahr, oder von einem bis zum anderen</translation>
    </message>
    <message>
        <source>articles of a source</source>
        <translation>Artikel einer Quelle</translation>
    </message>
    <message>
        <source>articles that are unread, read, starred or undated</source>
        <translation>Artikel, die ungelesen, gelesen, mit Stern oder undatiert sind</translation>
    </message>
    <message>
        <source>articles that have a note, or a tag</source>
        <translation>Artikel mit einer Notiz oder einem Schlagwort</translation>
    </message>
    <message>
        <source>articles that have a tag, or a note or a name in them that has it</source>
        <translation>Artikel mit einem Schlagwort, oder mit einer Notiz oder einem Namen, die es haben</translation>
    </message>
    <message>
        <source>articles that mention a facility</source>
        <translation>Artikel, die eine Einrichtung erwähnen</translation>
    </message>
    <message>
        <source>articles that mention a group</source>
        <translation>Artikel, die eine Gruppe erwähnen</translation>
    </message>
    <message>
        <source>articles that mention a name of any kind</source>
        <translation>Artikel, die einen Namen jeder Art erwähnen</translation>
    </message>
    <message>
        <source>articles that mention a person</source>
        <translation>Artikel, die eine Person erwähnen</translation>
    </message>
    <message>
        <source>articles that mention a place</source>
        <translation>Artikel, die einen Ort erwähnen</translation>
    </message>
    <message>
        <source>articles that mention a product</source>
        <translation>Artikel, die ein Produkt erwähnen</translation>
    </message>
    <message>
        <source>articles that mention an organization</source>
        <translation>Artikel, die eine Organisation erwähnen</translation>
    </message>
    <message>
        <source>articles that mention something else by name</source>
        <translation>Artikel, die etwas anderes beim Namen nennen</translation>
    </message>
    <message>
        <source>articles with notes in which words stand, or in what they quote</source>
        <translation>Artikel mit Notizen, in denen Wörter stehen, auch im Zitierten</translation>
    </message>
    <message>
        <source>at most ten words apart; NEAR(mayor Shanghai, 3) for another distance</source>
        <translation>höchstens zehn Wörter auseinander; NEAR(mayor Shanghai, 3) für einen anderen Abstand</translation>
    </message>
    <message>
        <source>both words, anywhere in the article; the last one may be unfinished</source>
        <translation>beide Wörter, irgendwo im Artikel; das letzte darf unfertig sein</translation>
    </message>
    <message>
        <source>brackets keep together what belongs together</source>
        <translation>Klammern halten zusammen, was zusammengehört</translation>
    </message>
    <message>
        <source>either of them</source>
        <translation>eines von beiden</translation>
    </message>
    <message>
        <source>the first without the second; also maglev -Pudong</source>
        <translation>das erste ohne das zweite; auch maglev -Pudong</translation>
    </message>
    <message>
        <source>the words side by side</source>
        <translation>die Wörter nebeneinander</translation>
    </message>
    <message>
        <source>words that begin so: the 100 commonest of them</source>
        <translation>Wörter, die so beginnen: die 100 häufigsten davon</translation>
    </message>
    <message>
        <source>words that stand in the title</source>
        <translation>Wörter, die im Titel stehen</translation>
    </message>
    <message>
        <source>An article has:note or has:tag.</source>
        <translation>Ein Artikel hat has:note oder has:tag.</translation>
    </message>
    <message>
        <source>An article is:unread, is:read, is:starred or is:undated.</source>
        <translation>Ein Artikel ist is:unread, is:read, is:starred oder is:undated.</translation>
    </message>
    <message>
        <source>NEAR stands between words or phrases; here it is read as AND.</source>
        <translation>NEAR steht zwischen Wörtern oder Wortfolgen; hier wird es als AND gelesen.</translation>
    </message>
    <message>
        <source>NEAR(…) needs at least two words.</source>
        <translation>NEAR(…) braucht mindestens zwei Wörter.</translation>
    </message>
    <message>
        <source>No bracket is open that this one could close.</source>
        <translation>Es ist keine Klammer offen, die diese schließen könnte.</translation>
    </message>
    <message>
        <source>Nothing stands between these brackets.</source>
        <translation>Zwischen diesen Klammern steht nichts.</translation>
    </message>
    <message>
        <source>Nothing stands between these quotation marks.</source>
        <translation>Zwischen diesen Anführungszeichen steht nichts.</translation>
    </message>
    <message>
        <source>Nothing stands right after “{name}:”.</source>
        <translation>Direkt hinter „{name}:“ steht nichts.</translation>
    </message>
    <message>
        <source>Only the first {longest} words are searched.</source>
        <translation>Nur die ersten {longest} Wörter werden gesucht.</translation>
    </message>
    <message>
        <source>Only words and phrases stand in NEAR(…).</source>
        <translation>In NEAR(…) stehen nur Wörter und Wortfolgen.</translation>
    </message>
    <message>
        <source>There are too many brackets within each other.</source>
        <translation>Es sind zu viele Klammern ineinander.</translation>
    </message>
    <message>
        <source>There is no word in “{query}” to search for.</source>
        <translation>In „{query}“ ist kein Wort zum Suchen.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Diese Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>Dieses Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>{operator} needs something after it.</source>
        <translation>Hinter {operator} fehlt etwas.</translation>
    </message>
    <message>
        <source>{operator} needs something before it.</source>
        <translation>Vor {operator} fehlt etwas.</translation>
    </message>
    <message>
        <source>“{name}” is no filter: it is searched as a word.</source>
        <translation>„{name}“ ist kein Filter: Es wird als Wort gesucht.</translation>
    </message>
    <message>
        <source>“{name}” is no filter: “{text}” is searched as words.</source>
        <translation>„{name}“ ist kein Filter: „{text}“ wird als Wörter gesucht.</translation>
    </message>
    <message>
        <source>“{text}” is searched as words: write NEAR(mayor Shanghai, 3) for a distance.</source>
        <translation>„{text}“ wird als Wörter gesucht: Schreiben Sie NEAR(mayor Shanghai, 3) für einen Abstand.</translation>
    </message>
    <message>
        <source>“{value}” ends before it begins.</source>
        <translation>„{value}“ endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>“{value}” is no day, month or year, such as 2023-04-12, 2023-04 or 2023.</source>
        <translation>„{value}“ ist kein Tag, Monat oder Jahr wie 2023-04-12, 2023-04 oder 2023.</translation>
    </message>
    <message>
        <source>“{value}” is no language, such as German or de; language:none is where none is known.</source>
        <translation>„{value}“ ist keine Sprache wie German oder de; language:none ist, wo keine bekannt ist.</translation>
    </message>
    <message>
        <source>has a quotation mark in it</source>
        <translation>enthält ein Anführungszeichen</translation>
    </message>
    <message>
        <source>has spaces that say nothing</source>
        <translation>hat Leerzeichen, die nichts sagen</translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses</source>
        <extracomment>{n} address</extracomment>
        <translation>
            <numerusform>{n} Adresse</numerusform>
            <numerusform>{n} Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} authors</source>
        <extracomment>{n} author</extracomment>
        <translation>
            <numerusform>{n} Verfasser</numerusform>
            <numerusform>{n} Verfasser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dates</source>
        <extracomment>{n} date</extracomment>
        <translation>
            <numerusform>{n} Datum</numerusform>
            <numerusform>{n} Daten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>{n} day</extracomment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} languages</source>
        <extracomment>{n} language</extracomment>
        <translation>
            <numerusform>{n} Sprache</numerusform>
            <numerusform>{n} Sprachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sections</source>
        <extracomment>{n} section</extracomment>
        <translation>
            <numerusform>{n} Ressort</numerusform>
            <numerusform>{n} Ressorts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources</source>
        <extracomment>{n} source</extracomment>
        <translation>
            <numerusform>{n} Quelle</numerusform>
            <numerusform>{n} Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} titles</source>
        <extracomment>{n} title</extracomment>
        <translation>
            <numerusform>{n} Titel</numerusform>
            <numerusform>{n} Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <extracomment>{n} week</extracomment>
        <translation>
            <numerusform>{n} Woche</numerusform>
            <numerusform>{n} Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>All text of the window is at {n} % now.</source>
        <translation>Aller Text des Fensters steht jetzt auf {n} %.</translation>
    </message>
    <message>
        <source>After {value}</source>
        <translation>Nach {value}</translation>
    </message>
    <message>
        <source>Author: {value}</source>
        <translation>Verfasser: {value}</translation>
    </message>
    <message>
        <source>Before {value}</source>
        <translation>Vor {value}</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Mit Datum</translation>
    </message>
    <message>
        <source>File: {value}</source>
        <translation>Datei: {value}</translation>
    </message>
    <message>
        <source>Folder: {value}</source>
        <translation>Ordner: {value}</translation>
    </message>
    <message>
        <source>From the search box: {words}</source>
        <translation>Aus dem Suchfeld: {words}</translation>
    </message>
    <message>
        <source>Language: {value}</source>
        <translation>Sprache: {value}</translation>
    </message>
    <message>
        <source>Not after {value}</source>
        <translation>Nicht nach {value}</translation>
    </message>
    <message>
        <source>Not author: {value}</source>
        <translation>Nicht Verfasser: {value}</translation>
    </message>
    <message>
        <source>Not before {value}</source>
        <translation>Nicht vor {value}</translation>
    </message>
    <message>
        <source>Not file: {value}</source>
        <translation>Nicht Datei: {value}</translation>
    </message>
    <message>
        <source>Not folder: {value}</source>
        <translation>Nicht Ordner: {value}</translation>
    </message>
    <message>
        <source>Not language: {value}</source>
        <translation>Nicht Sprache: {value}</translation>
    </message>
    <message>
        <source>Not source: {value}</source>
        <translation>Nicht Quelle: {value}</translation>
    </message>
    <message>
        <source>Not with {value}</source>
        <translation>Nicht mit {value}</translation>
    </message>
    <message>
        <source>Not {value}</source>
        <translation>Nicht {value}</translation>
    </message>
    <message>
        <source>Only articles that mention {name}</source>
        <translation>Nur Artikel, die {name} erwähnen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Source: {value}</source>
        <translation>Quelle: {value}</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>With {value}</source>
        <translation>Mit {value}</translation>
    </message>
    <message>
        <source>Without a star</source>
        <translation>Ohne Stern</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Articles with notes</source>
        <translation>Artikel mit Notizen</translation>
    </message>
    <message>
        <source>Best among the newest {n}; older ones follow by date.</source>
        <translation>Die besten unter den neuesten {n}; ältere folgen nach Datum.</translation>
    </message>
    <message numerus="yes">
        <source>Each version counts; folded they are {n} rows.</source>
        <extracomment>Each version counts; folded they are {n} row.</extracomment>
        <translation>
            <numerusform>Jede Fassung zählt; zusammengeklappt ist es {n} Zeile.</numerusform>
            <numerusform>Jede Fassung zählt; zusammengeklappt sind es {n} Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Alle Artikel anzeigen</translation>
    </message>
    <message>
        <source>Show articles with notes</source>
        <translation>Artikel mit Notizen anzeigen</translation>
    </message>
    <message>
        <source>Show starred articles</source>
        <translation>Artikel mit Stern anzeigen</translation>
    </message>
    <message>
        <source>Show unread articles</source>
        <translation>Ungelesene Artikel anzeigen</translation>
    </message>
    <message>
        <source>Starred articles</source>
        <translation>Artikel mit Stern</translation>
    </message>
    <message>
        <source>Unread articles</source>
        <translation>Ungelesene Artikel</translation>
    </message>
    <message>
        <source>{filter}. Click to take it away.</source>
        <translation>{filter}. Ein Klick hebt das auf.</translation>
    </message>
    <message>
        <source>{filter}: stop narrowing the list to it</source>
        <translation>{filter}: die Liste nicht mehr darauf einschränken</translation>
    </message>
    <message numerus="yes">
        <source>{n} versions</source>
        <extracomment>{n} version</extracomment>
        <translation>
            <numerusform>{n} Fassung</numerusform>
            <numerusform>{n} Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding the first articles…</source>
        <translation>Die ersten Artikel werden aufgenommen …</translation>
    </message>
    <message>
        <source>Clear the Search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>Meinten Sie „{words}“?</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>Dateien importieren …</translation>
    </message>
    <message>
        <source>Import news articles, or drop files or folders on the window.</source>
        <translation>Importieren Sie Artikel, oder ziehen Sie Dateien oder Ordner auf das Fenster.</translation>
    </message>
    <message>
        <source>No articles for: {filters}.</source>
        <translation>Keine Artikel zu: {filters}.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>Show All Articles</source>
        <translation>Alle Artikel anzeigen</translation>
    </message>
    <message>
        <source>The articles cannot be shown</source>
        <translation>Die Artikel können nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Article {number}</source>
        <translation>Artikel {number}</translation>
    </message>
    <message>
        <source>Undated: {article}</source>
        <translation>Ohne Datum: {article}</translation>
    </message>
    <message>
        <source>a version of the story above</source>
        <translation>eine Fassung der Geschichte darüber</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>{n} more</extracomment>
        <translation>
            <numerusform>{n} weitere</numerusform>
            <numerusform>{n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more versions</source>
        <extracomment>{n} more version</extracomment>
        <translation>
            <numerusform>{n} weitere Fassung</numerusform>
            <numerusform>{n} weitere Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{versions}, folded</source>
        <translation>{versions}, zugeklappt</translation>
    </message>
    <message>
        <source>{versions}, unfolded</source>
        <translation>{versions}, aufgeklappt</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Sorted by: {order}</source>
        <translation>Sortiert: {order}</translation>
    </message>
    <message>
        <source>{order}. Click for another order.</source>
        <translation>{order}. Ein Klick zeigt andere Reihenfolgen.</translation>
    </message>
    <message>
        <source>Article list</source>
        <translation>Artikelliste</translation>
    </message>
    <message>
        <source>Edit the details of these articles</source>
        <translation>Die Angaben dieser Artikel bearbeiten</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Give these articles tags</source>
        <translation>Diesen Artikeln Schlagwörter geben</translation>
    </message>
    <message>
        <source>Select only the article that was selected last, and open it</source>
        <translation>Nur den zuletzt ausgewählten Artikel auswählen und öffnen</translation>
    </message>
    <message>
        <source>Selected articles</source>
        <translation>Ausgewählte Artikel</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Breite und Länge</translation>
    </message>
    <message>
        <source>Not on a Map</source>
        <translation>Auf keiner Karte</translation>
    </message>
    <message>
        <source>Put There</source>
        <translation>Dorthin setzen</translation>
    </message>
    <message>
        <source>That is no point: type one such as 48.86, 2.35 or 33.9° S, 18.4° E.</source>
        <translation>Das ist kein Punkt: Schreiben Sie ihn wie 48.86, 2.35 oder 33.9° S, 18.4° E.</translation>
    </message>
    <message>
        <source>Where does “{name}” lie? Click on the map, or type a latitude and longitude.</source>
        <translation>Wo liegt „{name}“? Klicken Sie auf die Karte, oder geben Sie Breite und Länge ein.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>No place on it</source>
        <translation>Kein Ort darauf</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>and {n} more</extracomment>
        <translation>
            <numerusform>und {n} weiterer</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places on the map, which the list below names</source>
        <extracomment>{n} place on the map, which the list below names</extracomment>
        <translation>
            <numerusform>{n} Ort auf der Karte; die Liste darunter nennt ihn</numerusform>
            <numerusform>{n} Orte auf der Karte; die Liste darunter nennt sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a place can be put on the map. Change its kind first.</source>
        <translation>Nur ein Ort kann auf die Karte. Ändern Sie zuerst seine Art.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Places with {title}</source>
        <translation>Orte mit {title}</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>wie Sie festgelegt haben</translation>
    </message>
    <message>
        <source>locate…</source>
        <translation>verorten …</translation>
    </message>
    <message>
        <source>no spot of its own</source>
        <translation>kein eigener Punkt</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>nicht auf der Karte</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>auf der Karte</translation>
    </message>
    <message>
        <source>At this spot</source>
        <translation>An dieser Stelle</translation>
    </message>
    <message>
        <source>Back to the article (Esc)</source>
        <translation>Zurück zum Artikel (Esc)</translation>
    </message>
    <message>
        <source>Clear the Time</source>
        <translation>Zeitraum aufheben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>No place is named here yet. Import articles, and the places that they name stand on the map.</source>
        <translation>Noch wird hier kein Ort genannt. Importieren Sie Artikel, und die Orte darin stehen auf der Karte.</translation>
    </message>
    <message>
        <source>No place is named in the articles of this time ({time}).</source>
        <translation>In den Artikeln dieser Zeit ({time}) wird kein Ort genannt.</translation>
    </message>
    <message>
        <source>No place is named in these articles.</source>
        <translation>In diesen Artikeln wird kein Ort genannt.</translation>
    </message>
    <message>
        <source>Not on the map</source>
        <translation>Nicht auf der Karte</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>Show the Library</source>
        <translation>Bibliothek anzeigen</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>Die ganze Welt (0)</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>This name</source>
        <translation>Dieser Name</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Mit {name}</translation>
    </message>
    <message>
        <source>Write the map as a picture, or its places as a table</source>
        <translation>Die Karte als Bild oder ihre Orte als Tabelle speichern</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message numerus="yes">
        <source>in {n} articles</source>
        <extracomment>in {n} article</extracomment>
        <translation>
            <numerusform>in {n} Artikel</numerusform>
            <numerusform>in {n} Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <extracomment>{n} place</extracomment>
        <translation>
            <numerusform>{n} Ort</numerusform>
            <numerusform>{n} Orte</numerusform>
        </translation>
    </message>
    <message>
        <source>{places} shown, of those {in_articles} looked at</source>
        <translation>{places} angezeigt, von denen {in_articles} durchgesehen</translation>
    </message>
    <message>
        <source>{places} {in_articles}</source>
        <translation>{places} {in_articles}</translation>
    </message>
    <message>
        <source>This library is read-only.</source>
        <translation>Diese Bibliothek kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Entity Reader made a mistake, and this cannot be shown.</source>
        <translation>Entity Reader hat einen Fehler gemacht; dies kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Entity Reader made a mistake. Nothing was changed.</source>
        <translation>Entity Reader hat einen Fehler gemacht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Two articles are as like as the names and the words that both have, those that few other articles have counting most, and words such as “the” or “said” nothing: the mean of the cosines of the two, from 0 to 1. It counts less the farther apart their days are, two thirds after a month and at last half; three quarters where a day is not known. From 0.12 on they are taken to go on with one another.</source>
        <translation>Zwei Artikel sind einander so ähnlich wie die Namen und die Wörter, die beide haben, wobei am meisten zählt, was wenige andere Artikel haben, und Wörter wie „der“ oder „sagte“ nichts: das Mittel der Kosinus aus beidem, von 0 bis 1. Es zählt weniger, je weiter ihre Tage auseinanderliegen, nach einem Monat zwei Drittel und zuletzt die Hälfte; drei Viertel, wo ein Tag nicht bekannt ist. Von 0,12 an gelten sie als fortgesetzt.</translation>
    </message>
    <message>
        <source>&amp;Best Match of the Words</source>
        <translation>&amp;Beste Treffer zuerst</translation>
    </message>
    <message>
        <source>&amp;Longest First</source>
        <translation>&amp;Längste zuerst</translation>
    </message>
    <message>
        <source>&amp;Newest First</source>
        <translation>&amp;Neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Oldest First</source>
        <translation>&amp;Älteste zuerst</translation>
    </message>
    <message>
        <source>&amp;Recently Added First</source>
        <translation>Zuletzt aufgenommene zue&amp;rst</translation>
    </message>
    <message>
        <source>&amp;Shortest First</source>
        <translation>Kürze&amp;ste zuerst</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzeste</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>Q&amp;uelle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>&amp;About Entity Reader</source>
        <translation>Über Entity Re&amp;ader</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>B&amp;etrag</translation>
    </message>
    <message>
        <source>&amp;Apricot</source>
        <translation>&amp;Aprikose</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>&amp;Article List</source>
        <translation>&amp;Artikelliste</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Back Up Now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>&amp;Papierkorb …</translation>
    </message>
    <message>
        <source>&amp;Black</source>
        <translation>S&amp;chwarz</translation>
    </message>
    <message>
        <source>&amp;Check the Library</source>
        <translation>&amp;Bibliothek überprüfen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Count Versions Once</source>
        <translation>Fassungen nur &amp;einmal zählen</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Da&amp;tum</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>L&amp;öschen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;earbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit Details…</source>
        <translation>Angab&amp;en bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Facility</source>
        <translation>&amp;Bauwerk</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation>&amp;Im Artikel suchen</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>Dateien &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Tasten&amp;kürzel</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Bib&amp;liothek</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>He&amp;ll</translation>
    </message>
    <message>
        <source>&amp;Lilac</source>
        <translation>F&amp;lieder</translation>
    </message>
    <message>
        <source>&amp;List Articles</source>
        <translation>Artike&amp;l auflisten</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Mark Names</source>
        <translation>Na&amp;men hervorheben</translation>
    </message>
    <message>
        <source>&amp;Merge With…</source>
        <translation>Zusammenführen &amp;mit …</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>Neue &amp;Bibliothek …</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>&amp;Nächster Artikel</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Not the Same As…</source>
        <translation>&amp;Nicht dasselbe wie …</translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation>Bibliothek &amp;öffnen …</translation>
    </message>
    <message>
        <source>&amp;Open Page</source>
        <translation>&amp;Seite öffnen</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <translation>Vorheriger &amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>&amp;Datenschutz</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>P&amp;roblem melden …</translation>
    </message>
    <message>
        <source>&amp;Sage</source>
        <translation>&amp;Salbei</translation>
    </message>
    <message>
        <source>&amp;Search Language</source>
        <translation>&amp;Suchsprache</translation>
    </message>
    <message>
        <source>&amp;Search the Library</source>
        <translation>Bibliothek durch&amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;Sepia</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>Au&amp;fteilen …</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Stern geben</translation>
    </message>
    <message>
        <source>&amp;Take Changes from a Table…</source>
        <translation>Änderungen aus einer &amp;Tabelle übernehmen …</translation>
    </message>
    <message>
        <source>&amp;Text Alone</source>
        <translation>Nu&amp;r Text</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Watch a Folder…</source>
        <translation>Ordner über&amp;wachen …</translation>
    </message>
    <message>
        <source>&amp;Watch…</source>
        <translation>&amp;Beobachten …</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Willkommen</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>A&amp;dd Note…</source>
        <translation>N&amp;otiz hinzufügen …</translation>
    </message>
    <message>
        <source>Add Ta&amp;g…</source>
        <translation>Schla&amp;gwort hinzufügen …</translation>
    </message>
    <message>
        <source>Arti&amp;cles</source>
        <translation>Ar&amp;tikel</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>As the &amp;Window</source>
        <translation>&amp;Wie das Fenster</translation>
    </message>
    <message>
        <source>Back b&amp;y One View of the Name</source>
        <translation>Vorige An&amp;sicht des Namens</translation>
    </message>
    <message>
        <source>Back to the &amp;List</source>
        <translation>Zurück zur &amp;Liste</translation>
    </message>
    <message>
        <source>C&amp;lear Search</source>
        <translation>S&amp;uche leeren</translation>
    </message>
    <message>
        <source>Change &amp;Kind</source>
        <translation>&amp;Art ändern</translation>
    </message>
    <message>
        <source>Co&amp;py Name</source>
        <translation>Namen ko&amp;pieren</translation>
    </message>
    <message>
        <source>Compare Wi&amp;th…</source>
        <translation>Vergleichen mi&amp;t …</translation>
    </message>
    <message>
        <source>Cop&amp;y Link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;with Source</source>
        <translation>&amp;Mit Quelle kopieren</translation>
    </message>
    <message>
        <source>E&amp;ntity</source>
        <translation>E&amp;ntität</translation>
    </message>
    <message>
        <source>E&amp;xport Decisions…</source>
        <translation>Entscheidungen e&amp;xportieren …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Entity Side&amp;bar</source>
        <translation>Seitenleiste &amp;der Namen</translation>
    </message>
    <message>
        <source>Find &amp;Names Again</source>
        <translation>&amp;Namen neu suchen</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Weitersuche&amp;n</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>R&amp;ückwärts suchen</translation>
    </message>
    <message>
        <source>Fold &amp;Versions</source>
        <translation>Fassungen &amp;zusammenklappen</translation>
    </message>
    <message>
        <source>H&amp;igh Contrast</source>
        <translation>&amp;Hoher Kontrast</translation>
    </message>
    <message>
        <source>Import &amp;Decisions…</source>
        <translation>E&amp;ntscheidungen importieren …</translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation>&amp;Ordner importieren …</translation>
    </message>
    <message>
        <source>List Above the Te&amp;xt</source>
        <translation>&amp;Liste über dem Text</translation>
    </message>
    <message>
        <source>Mark as &amp;Read</source>
        <translation>&amp;Als gelesen kennzeichnen</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>Not&amp;izen</translation>
    </message>
    <message>
        <source>Name&amp;s</source>
        <translation>Na&amp;men</translation>
    </message>
    <message>
        <source>Ne&amp;xt View of the Name</source>
        <translation>Nächste Ansicht &amp;des Namens</translation>
    </message>
    <message>
        <source>Next &amp;Mention</source>
        <translation>Nächste &amp;Erwähnung</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Next Un&amp;read</source>
        <translation>Nächste&amp;r ungelesener</translation>
    </message>
    <message>
        <source>Next in This Stor&amp;y</source>
        <translation>&amp;Nächster dieser Geschichte</translation>
    </message>
    <message>
        <source>No&amp;te…</source>
        <translation>No&amp;tiz …</translation>
    </message>
    <message>
        <source>Not an &amp;Entity…</source>
        <translation>Keine &amp;Entität …</translation>
    </message>
    <message>
        <source>O&amp;ther Name</source>
        <translation>&amp;Anderer Name</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>O&amp;rt</translation>
    </message>
    <message>
        <source>P&amp;roduct</source>
        <translation>Pro&amp;dukt</translation>
    </message>
    <message>
        <source>P&amp;ut on the Map…</source>
        <translation>Auf &amp;die Karte setzen …</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>Pa&amp;ge Down, Then Next Unread</source>
        <translation>Seite weiter, dann nächster un&amp;gelesener</translation>
    </message>
    <message>
        <source>Page &amp;Up</source>
        <translation>Seite z&amp;urück</translation>
    </message>
    <message>
        <source>Pas&amp;te as Article</source>
        <translation>Als Ar&amp;tikel einfügen</translation>
    </message>
    <message>
        <source>Places on the &amp;World Map</source>
        <translation>Orte auf der &amp;Weltkarte</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Previo&amp;us in This Story</source>
        <translation>&amp;Voriger dieser Geschichte</translation>
    </message>
    <message>
        <source>Previous Men&amp;tion</source>
        <translation>V&amp;orige Erwähnung</translation>
    </message>
    <message>
        <source>Previous Pan&amp;e</source>
        <translation>Voriger Berei&amp;ch</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>Wiederher&amp;stellen …</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>&amp;Prüfen …</translation>
    </message>
    <message>
        <source>Read &amp;Heads Again</source>
        <translation>&amp;Köpfe erneut lesen</translation>
    </message>
    <message>
        <source>Read the &amp;File Again</source>
        <translation>&amp;Datei erneut lesen</translation>
    </message>
    <message>
        <source>Reading &amp;Ruler</source>
        <translation>Lesel&amp;ineal</translation>
    </message>
    <message>
        <source>Relations of t&amp;he List</source>
        <translation>Bezie&amp;hungen in der Liste</translation>
    </message>
    <message>
        <source>S&amp;how Relations</source>
        <translation>Bezie&amp;hungen zeigen</translation>
    </message>
    <message>
        <source>S&amp;ort By</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>Sa&amp;ve Search…</source>
        <translation>Su&amp;che speichern …</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Show &amp;Highlights and Notes</source>
        <translation>Markierungen &amp;und Notizen anzeigen</translation>
    </message>
    <message>
        <source>Show &amp;Library Folder</source>
        <translation>Ordner der Bib&amp;liothek zeigen</translation>
    </message>
    <message>
        <source>Show &amp;Original Text…</source>
        <translation>&amp;Originaltext anzeigen …</translation>
    </message>
    <message>
        <source>Show the &amp;Whole Page…</source>
        <translation>Gan&amp;ze Seite anzeigen …</translation>
    </message>
    <message>
        <source>Si&amp;ze of the Window</source>
        <translation>&amp;Größe des Fensters</translation>
    </message>
    <message>
        <source>Simi&amp;lar Articles</source>
        <translation>Ähn&amp;liche Artikel</translation>
    </message>
    <message>
        <source>Text &amp;Larger</source>
        <translation>&amp;Text größer</translation>
    </message>
    <message>
        <source>Text &amp;Normal</source>
        <translation>Text &amp;normal</translation>
    </message>
    <message>
        <source>Text &amp;Smaller</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>Th&amp;is Is…</source>
        <translation>Das &amp;ist …</translation>
    </message>
    <message>
        <source>Wi&amp;de Spacing</source>
        <translation>&amp;Weiter Abstand</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Zum Importieren loslassen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>All keys are those of the program again.</source>
        <translation>Alle Tasten sind wieder die des Programms.</translation>
    </message>
    <message>
        <source>All to Default</source>
        <translation>Alle auf Standard</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>Neue Tasten:</translation>
    </message>
    <message>
        <source>New keys: press them</source>
        <translation>Neue Tasten: drücken Sie sie</translation>
    </message>
    <message>
        <source>No Key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} ist frei.</translation>
    </message>
    <message>
        <source>{key} is pressed alone, and acts only while single letters are shortcuts.</source>
        <translation>{key} wird allein gedrückt und wirkt nur, solange einzelne Buchstaben Tastenkürzel sind.</translation>
    </message>
    <message>
        <source>{key} means this already.</source>
        <translation>{key} bedeutet das schon.</translation>
    </message>
    <message>
        <source>{key} means {others}, which loses it by Set and by Add.</source>
        <translation>{key} bedeutet {others}; Setzen und Hinzufügen nehmen sie dort weg.</translation>
    </message>
    <message>
        <source>“{text}” has no key now.</source>
        <translation>„{text}“ hat jetzt keine Taste.</translation>
    </message>
    <message>
        <source>“{text}” has the keys {keys} now.</source>
        <translation>„{text}“ hat jetzt die Tasten {keys}.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>No library yet</source>
        <translation>Noch keine Bibliothek</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Reopen with E&amp;ncoding</source>
        <translation>M&amp;it anderer Zeichenkodierung öffnen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>{key} goes through lists, fields and buttons.</source>
        <translation>{key} führt durch Listen, Felder und Schaltflächen.</translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}.</source>
        <translation>{key} öffnet das Menü {menu}.</translation>
    </message>
    <message>
        <source>Back, forward</source>
        <translation>Zurück, vorwärts</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Choose other keys, in the preferences</source>
        <translation>Andere Tasten wählen, in den Einstellungen</translation>
    </message>
    <message>
        <source>Choose the name</source>
        <translation>Den Namen wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Mouse 4, 5</source>
        <translation>Maus 4, 5</translation>
    </message>
    <message>
        <source>Next name, previous name</source>
        <translation>Nächster Name, voriger Name</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Text larger, smaller</source>
        <translation>Text größer, kleiner</translation>
    </message>
    <message>
        <source>Backing up: looking it over…</source>
        <translation>Sicherung: wird überprüft …</translation>
    </message>
    <message>
        <source>Backing up: {percent} %</source>
        <translation>Sicherung: {percent} %</translation>
    </message>
    <message>
        <source>Bringing back {done} of {total}</source>
        <translation>{done} von {total} wiedergebracht</translation>
    </message>
    <message numerus="yes">
        <source>Bringing back {n} articles…</source>
        <extracomment>Bringing back {n} article…</extracomment>
        <translation>
            <numerusform>{n} Artikel wird wiedergebracht …</numerusform>
            <numerusform>{n} Artikel werden wiedergebracht …</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel backing up</source>
        <translation>Sicherung abbrechen</translation>
    </message>
    <message>
        <source>Cancel finding names again</source>
        <translation>Namenssuche abbrechen</translation>
    </message>
    <message>
        <source>Cancel reading files again</source>
        <translation>Lesen der Dateien abbrechen</translation>
    </message>
    <message>
        <source>Cancel reading heads again</source>
        <translation>Erneutes Lesen der Köpfe abbrechen</translation>
    </message>
    <message>
        <source>Cancel reading the article again</source>
        <translation>Lesen des Artikels abbrechen</translation>
    </message>
    <message>
        <source>Cancel restoring</source>
        <translation>Wiederherstellung abbrechen</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Cancel: what is done stays</source>
        <translation>Abbrechen: was fertig ist, bleibt</translation>
    </message>
    <message>
        <source>Changing {done} of {total}</source>
        <translation>{done} von {total} geändert</translation>
    </message>
    <message numerus="yes">
        <source>Changing {n} articles…</source>
        <extracomment>Changing {n} article…</extracomment>
        <translation>
            <numerusform>{n} Artikel wird geändert …</numerusform>
            <numerusform>{n} Artikel werden geändert …</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding names again in {done} of {total}</source>
        <translation>Namen neu gesucht in {done} von {total}</translation>
    </message>
    <message>
        <source>Finding names again…</source>
        <translation>Namen werden neu gesucht …</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Importing {done} of {total}</source>
        <translation>{done} von {total} importiert</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Dateien werden gesucht …</translation>
    </message>
    <message>
        <source>Progress of backing up</source>
        <translation>Fortschritt der Sicherung</translation>
    </message>
    <message>
        <source>Progress of bringing back articles</source>
        <translation>Fortschritt des Wiederbringens von Artikeln</translation>
    </message>
    <message>
        <source>Progress of changing articles</source>
        <translation>Fortschritt der Änderung von Artikeln</translation>
    </message>
    <message>
        <source>Progress of finding names again</source>
        <translation>Fortschritt der Namenssuche</translation>
    </message>
    <message>
        <source>Progress of reading files again</source>
        <translation>Fortschritt beim Lesen der Dateien</translation>
    </message>
    <message>
        <source>Progress of reading heads again</source>
        <translation>Fortschritt beim erneuten Lesen der Köpfe</translation>
    </message>
    <message>
        <source>Progress of reading the article again</source>
        <translation>Fortschritt beim Lesen des Artikels</translation>
    </message>
    <message>
        <source>Progress of restoring</source>
        <translation>Fortschritt der Wiederherstellung</translation>
    </message>
    <message>
        <source>Progress of taking back articles</source>
        <translation>Fortschritt des Zurücknehmens von Artikeln</translation>
    </message>
    <message>
        <source>Reading heads again, {done} of {total}</source>
        <translation>Köpfe werden erneut gelesen, {done} von {total}</translation>
    </message>
    <message>
        <source>Reading heads again…</source>
        <translation>Köpfe werden erneut gelesen …</translation>
    </message>
    <message>
        <source>Reading the article again…</source>
        <translation>Der Artikel wird erneut gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>Reading {done} of {n} changed files again</source>
        <extracomment>Reading {done} of {n} changed file again</extracomment>
        <translation>
            <numerusform>{done} von {n} geänderten Datei erneut gelesen</numerusform>
            <numerusform>{done} von {n} geänderten Dateien erneut gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring: looking it over…</source>
        <translation>Wiederherstellung: wird überprüft …</translation>
    </message>
    <message>
        <source>Restoring: {percent} %</source>
        <translation>Wiederherstellung: {percent} %</translation>
    </message>
    <message>
        <source>Say which, and why</source>
        <translation>Sagt, welche und warum</translation>
    </message>
    <message>
        <source>Show what becomes of each file</source>
        <translation>Zeigt, was aus jeder Datei wird</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Taking back {done} of {total}</source>
        <translation>{done} von {total} zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>Taking back {n} articles…</source>
        <extracomment>Taking back {n} article…</extracomment>
        <translation>
            <numerusform>{n} Artikel wird zurückgenommen …</numerusform>
            <numerusform>{n} Artikel werden zurückgenommen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{articles}, among them {n} versions of others that are fuller</source>
        <extracomment>{articles}, among them {n} version of another that is fuller</extracomment>
        <translation>
            <numerusform>{articles}, darunter {n} Fassung eines ausführlicheren</numerusform>
            <numerusform>{articles}, darunter {n} Fassungen ausführlicherer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entities</source>
        <extracomment>{n} entity</extracomment>
        <translation>
            <numerusform>{n} Entität</numerusform>
            <numerusform>{n} Entitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <extracomment>{n} left out</extracomment>
        <translation>
            <numerusform>{n} ausgelassen</numerusform>
            <numerusform>{n} ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}: show the imports</source>
        <translation>{words}: Importe anzeigen</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Light or Dark Window</source>
        <translation>Helles oder dunkles Fenster</translation>
    </message>
    <message>
        <source>Text and Page</source>
        <translation>Text und Seite</translation>
    </message>
    <message>
        <source>&amp;Compare with the Fullest</source>
        <translation>Mit der ausführli&amp;chsten vergleichen</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Fassungen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Versions ({n})</source>
        <extracomment>&amp;Versions ({n})</extracomment>
        <translation>
            <numerusform>&amp;Fassungen ({n})</numerusform>
            <numerusform>&amp;Fassungen ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Are &amp;One Story</source>
        <translation>&amp;Sind eine Geschichte</translation>
    </message>
    <message>
        <source>Are Versions of &amp;One Story</source>
        <translation>&amp;Sind Fassungen einer Geschichte</translation>
    </message>
    <message>
        <source>This Is Not the Same &amp;Story</source>
        <translation>Da&amp;s ist nicht dieselbe Geschichte</translation>
    </message>
    <message numerus="yes">
        <source>{n} Articles Are &amp;One Story</source>
        <extracomment>{n} Article Is &amp;One Story</extracomment>
        <translation>
            <numerusform>{n} &amp;Artikel ist eine Geschichte</numerusform>
            <numerusform>{n} &amp;Artikel sind eine Geschichte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <extracomment>{n} word</extracomment>
        <translation>
            <numerusform>{n} Wort</numerusform>
            <numerusform>{n} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles deleted.</source>
        <extracomment>{n} article deleted.</extracomment>
        <translation>
            <numerusform>{n} Artikel gelöscht.</numerusform>
            <numerusform>{n} Artikel gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles marked as read.</source>
        <extracomment>{n} article marked as read.</extracomment>
        <translation>
            <numerusform>{n} Artikel als gelesen gekennzeichnet.</numerusform>
            <numerusform>{n} Artikel als gelesen gekennzeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles marked as unread.</source>
        <extracomment>{n} article marked as unread.</extracomment>
        <translation>
            <numerusform>{n} Artikel als ungelesen gekennzeichnet.</numerusform>
            <numerusform>{n} Artikel als ungelesen gekennzeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles starred.</source>
        <extracomment>{n} article starred.</extracomment>
        <translation>
            <numerusform>{n} Artikel mit Stern versehen.</numerusform>
            <numerusform>{n} Artikel mit Stern versehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles without a star now.</source>
        <extracomment>{n} article without a star now.</extracomment>
        <translation>
            <numerusform>{n} Artikel ist jetzt ohne Stern.</numerusform>
            <numerusform>{n} Artikel sind jetzt ohne Stern.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Star or Unstar</source>
        <translation>&amp;Stern geben oder nehmen</translation>
    </message>
    <message>
        <source>Mark as &amp;Read or Unread</source>
        <translation>&amp;Als gelesen oder ungelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation>&amp;Als ungelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Un&amp;star</source>
        <translation>&amp;Stern nehmen</translation>
    </message>
    <message>
        <source>A backup is being made or restored already.</source>
        <translation>Eine Sicherung oder Wiederherstellung läuft bereits.</translation>
    </message>
    <message>
        <source>An import is under way: cancel it, or wait for its end, before another library takes this one's place.</source>
        <translation>Ein Import läuft: Brechen Sie ihn ab, oder warten Sie sein Ende ab, bevor eine andere Bibliothek an die Stelle dieser tritt.</translation>
    </message>
    <message>
        <source>As it was before, it is one of its backups.</source>
        <translation>Wie sie zuvor war, ist sie eine ihrer Sicherungen.</translation>
    </message>
    <message>
        <source>Backed up as {name}, and looked over.</source>
        <translation>Als {name} gesichert und überprüft.</translation>
    </message>
    <message>
        <source>Cancelled: the library and its backups are as they were.</source>
        <translation>Abgebrochen: Die Bibliothek und ihre Sicherungen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Show Backups</source>
        <translation>Sicherungen anzeigen</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The library is that of {name} now.</source>
        <translation>Die Bibliothek ist jetzt die aus {name}.</translation>
    </message>
    <message>
        <source>The library lies in {folder}.</source>
        <translation>Die Bibliothek liegt in {folder}.</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message numerus="yes">
        <source>{n} files in “{name}” have changed since they were read.</source>
        <extracomment>{n} file in “{name}” has changed since it was read.</extracomment>
        <translation>
            <numerusform>{n} Datei in „{name}“ hat sich geändert, seit sie gelesen wurde.</numerusform>
            <numerusform>{n} Dateien in „{name}“ haben sich geändert, seit sie gelesen wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” in “{folder}” has changed since it was read.</source>
        <translation>„{name}“ in „{folder}“ hat sich geändert, seit es gelesen wurde.</translation>
    </message>
    <message>
        <source>Select words in the article first, then copy them with their source.</source>
        <translation>Wählen Sie zuerst Wörter im Artikel aus, dann kopieren Sie sie mit ihrer Quelle.</translation>
    </message>
    <message>
        <source>The words were copied with their source.</source>
        <translation>Die Wörter wurden mit ihrer Quelle kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions copied, each with its source.</source>
        <extracomment>{n} mention copied, each with its source.</extracomment>
        <translation>
            <numerusform>{n} Erwähnung mit ihrer Quelle kopiert.</numerusform>
            <numerusform>{n} Erwähnungen kopiert, jede mit ihrer Quelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Decisions</source>
        <translation>Entscheidungen exportieren</translation>
    </message>
    <message>
        <source>Import Decisions</source>
        <translation>Entscheidungen importieren</translation>
    </message>
    <message>
        <source>Save Under Another Name…</source>
        <translation>Unter anderem Namen speichern …</translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions applied</source>
        <extracomment>{n} decision applied</extracomment>
        <translation>
            <numerusform>{n} Entscheidung angewendet</numerusform>
            <numerusform>{n} Entscheidungen angewendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions written to {name}.</source>
        <extracomment>{n} decision written to {name}.</extracomment>
        <translation>
            <numerusform>{n} Entscheidung in {name} gespeichert.</numerusform>
            <numerusform>{n} Entscheidungen in {name} gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} known already</source>
        <extracomment>{n} known already</extracomment>
        <translation>
            <numerusform>{n} schon bekannt</numerusform>
            <numerusform>{n} schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are about nothing that is here yet</source>
        <extracomment>{n} of them is about nothing that is here yet</extracomment>
        <translation>
            <numerusform>{n} davon betrifft nichts, was schon hier ist</numerusform>
            <numerusform>{n} davon betreffen nichts, was schon hier ist</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>„{name}“ ist keine Datei.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>What you wrote of “{title}” is not saved yet: {why}</source>
        <translation>Was Sie zu „{title}“ geschrieben haben, ist noch nicht gespeichert: {why}</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles changed</source>
        <extracomment>{n} article changed</extracomment>
        <translation>
            <numerusform>{n} Artikel geändert</numerusform>
            <numerusform>{n} Artikel geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>No hits of “{words}” in this article.</source>
        <translation>Keine Treffer für „{words}“ in diesem Artikel.</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Alle Notizen</translation>
    </message>
    <message>
        <source>These names</source>
        <translation>Diese Namen</translation>
    </message>
    <message>
        <source>These names alone</source>
        <translation>Nur diese Namen</translation>
    </message>
    <message>
        <source>These notes</source>
        <translation>Diese Notizen</translation>
    </message>
    <message numerus="yes">
        <source>These {n} names alone</source>
        <extracomment>This {n} name alone</extracomment>
        <translation>
            <numerusform>Nur dieser {n} Name</numerusform>
            <numerusform>Nur diese {n} Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>This pair</source>
        <translation>Dieses Paar</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Ganze Bibliothek</translation>
    </message>
    <message>
        <source>more than four</source>
        <translation>mehr als vier</translation>
    </message>
    <message>
        <source>none is</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>none is chosen</source>
        <translation>keiner gewählt</translation>
    </message>
    <message>
        <source>none is open</source>
        <translation>keiner geöffnet</translation>
    </message>
    <message>
        <source>one name only</source>
        <translation>nur ein Name</translation>
    </message>
    <message>
        <source>only one</source>
        <translation>nur einer</translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation>die ganze Bibliothek</translation>
    </message>
    <message>
        <source>Page, PDF</source>
        <translation>Seite, PDF</translation>
    </message>
    <message>
        <source>printed pages</source>
        <translation>gedruckte Seiten</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Nothing can be imported. {why_not}</source>
        <translation>Nichts kann importiert werden. {why_not}</translation>
    </message>
    <message>
        <source>&amp;Next Name</source>
        <translation>&amp;Nächster Name</translation>
    </message>
    <message>
        <source>&amp;Previous Name</source>
        <translation>Voriger N&amp;ame</translation>
    </message>
    <message>
        <source>No unread article follows in this list.</source>
        <translation>In dieser Liste folgt kein ungelesener Artikel.</translation>
    </message>
    <message>
        <source>Table, CSV</source>
        <translation>Tabelle, CSV</translation>
    </message>
    <message>
        <source>a list of groups</source>
        <translation>eine Liste von Gruppen</translation>
    </message>
    <message>
        <source>Read Heads Again</source>
        <translation>Köpfe erneut lesen</translation>
    </message>
    <message>
        <source>Titles, authors, dates and sources are read better now than when these articles came in. What you edited stays.</source>
        <translation>Titel, Verfasser, Datum und Quelle werden jetzt besser gelesen als zu der Zeit, als diese Artikel aufgenommen wurden. Was Sie bearbeitet haben, bleibt.</translation>
    </message>
    <message>
        <source>About Entity Reader</source>
        <translation>Über Entity Reader</translation>
    </message>
    <message>
        <source>Entity Reader {version}

{about}</source>
        <translation>Entity Reader {version}

{about}</translation>
    </message>
    <message>
        <source>Who is in a pile of news articles, where, with whom, since when, and which sentence says so.

Everything stays on this computer: the program never opens a network connection.</source>
        <translation>Wer in einem Berg von Zeitungsartikeln vorkommt, wo, mit wem, seit wann, und welcher Satz es sagt.

Alles bleibt auf diesem Computer: Das Programm öffnet nie eine Netzverbindung.</translation>
    </message>
    <message>
        <source>Find Names Again</source>
        <translation>Namen neu suchen</translation>
    </message>
    <message>
        <source>Show Imports</source>
        <translation>Importe anzeigen</translation>
    </message>
    <message>
        <source>Save the Description</source>
        <translation>Beschreibung speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>The description is in the clipboard. Look through it before you send it.</source>
        <translation>Die Beschreibung ist in der Zwischenablage. Sehen Sie sie durch, bevor Sie sie verschicken.</translation>
    </message>
    <message>
        <source>The description was written to {name}. Look through it before you send it.</source>
        <translation>Die Beschreibung wurde in {name} gespeichert. Sehen Sie sie durch, bevor Sie sie verschicken.</translation>
    </message>
    <message>
        <source>Entity Reader libraries</source>
        <translation>Bibliotheken von Entity Reader</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>This library is opened for reading only: {why_read_only}.</source>
        <translation>Diese Bibliothek ist nur zum Lesen geöffnet: {why_read_only}.</translation>
    </message>
    <message>
        <source>This library was made by an older Entity Reader and has been brought up to date. A copy of it as it was lies beside it.</source>
        <translation>Diese Bibliothek stammt von einem älteren Entity Reader und wurde auf den neuesten Stand gebracht. Eine Kopie im alten Zustand liegt daneben.</translation>
    </message>
    <message>
        <source>A link leads to an article, and this note is on none.</source>
        <translation>Ein Link führt zu einem Artikel, und diese Notiz steht an keinem.</translation>
    </message>
    <message>
        <source>A link to the article was copied.</source>
        <translation>Ein Link zum Artikel wurde kopiert.</translation>
    </message>
    <message>
        <source>A link to the note was copied.</source>
        <translation>Ein Link zur Notiz wurde kopiert.</translation>
    </message>
    <message>
        <source>A link to the passage was copied.</source>
        <translation>Ein Link zur Textstelle wurde kopiert.</translation>
    </message>
    <message>
        <source>Look for It Here</source>
        <translation>Hier suchen</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open That One</source>
        <translation>Jene öffnen</translation>
    </message>
    <message>
        <source>Open it with File ▸ Open Library where it lies now, and follow the link again.</source>
        <translation>Öffnen Sie sie mit Datei ▸ Bibliothek öffnen dort, wo sie jetzt liegt, und folgen Sie dem Link noch einmal.</translation>
    </message>
    <message>
        <source>This is “{here}” in {folder}, a copy of “{first}” in {folder_of_first}: the link leads into both.</source>
        <translation>Dies ist „{here}“ in {folder}, eine Kopie von „{first}“ in {folder_of_first}: Der Link führt in beide.</translation>
    </message>
    <message>
        <source>This library can only be read and has no id yet, so that no link can lead into it.</source>
        <translation>Diese Bibliothek kann nur gelesen werden und hat noch keine Kennung, sodass kein Link in sie führen kann.</translation>
    </message>
    <message>
        <source>This link leads into a library that was never open on this computer. If you have it, open it once with File ▸ Open Library and follow the link again.</source>
        <translation>Dieser Link führt in eine Bibliothek, die auf diesem Computer nie geöffnet war. Wenn Sie sie haben, öffnen Sie sie einmal mit Datei ▸ Bibliothek öffnen, und folgen Sie dem Link noch einmal.</translation>
    </message>
    <message>
        <source>This link leads into another library, “{name}”.</source>
        <translation>Dieser Link führt in eine andere Bibliothek, „{name}“.</translation>
    </message>
    <message>
        <source>This link leads into “{name}”, which is no longer in {folder}. {advice}</source>
        <translation>Dieser Link führt in „{name}“, die nicht mehr in {folder} liegt. {advice}</translation>
    </message>
    <message>
        <source>Picture, PNG</source>
        <translation>Bild, PNG</translation>
    </message>
    <message>
        <source>Picture, SVG</source>
        <translation>Bild, SVG</translation>
    </message>
    <message>
        <source>Tables of entities</source>
        <translation>Tabellen von Entitäten</translation>
    </message>
    <message>
        <source>Take Changes from a Table</source>
        <translation>Änderungen aus einer Tabelle übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>{n} names changed.</source>
        <extracomment>{n} name changed.</extracomment>
        <translation>
            <numerusform>{n} Name geändert.</numerusform>
            <numerusform>{n} Namen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On Writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Select words in the article first, then choose a colour.</source>
        <translation>Wählen Sie zuerst Wörter im Artikel aus, dann eine Farbe.</translation>
    </message>
    <message>
        <source>What you wrote is kept, but not saved.</source>
        <translation>Was Sie geschrieben haben, ist aufbewahrt, aber nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>What you were writing when the window closed is kept: {notes}.</source>
        <translation>Was Sie schrieben, als das Fenster geschlossen wurde, ist aufbewahrt: {notes}.</translation>
    </message>
    <message>
        <source>Export {what}</source>
        <translation>Exportieren: {what}</translation>
    </message>
    <message>
        <source>The name of the file must end in {endings} or {last}.</source>
        <translation>Der Name der Datei muss auf {endings} oder {last} enden.</translation>
    </message>
    <message>
        <source>{what} written to {name}.</source>
        <translation>{what} in {name} gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was imported: what was dropped is a picture, or has no text in it.</source>
        <translation>Nichts wurde importiert: Was abgelegt wurde, ist ein Bild oder enthält keinen Text.</translation>
    </message>
    <message>
        <source>That is an address, and nothing is fetched from the web: save the page in the browser, then open the file.</source>
        <translation>Das ist eine Adresse, und aus dem Netz wird nichts geholt: Speichern Sie die Seite im Browser, und öffnen Sie dann die Datei.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard, and no file.</source>
        <translation>In der Zwischenablage ist weder Text noch eine Datei.</translation>
    </message>
    <message>
        <source>It lies in {folder}.</source>
        <translation>Der Ort ist {folder}.</translation>
    </message>
    <message>
        <source>The report cannot be kept: {why}.</source>
        <translation>Der Bericht kann nicht gespeichert werden: {why}.</translation>
    </message>
    <message>
        <source>Wrote {file}. Look through it, write what happened, and send it if you like.</source>
        <translation>{file} wurde geschrieben. Sehen Sie die Datei durch, schreiben Sie hinein, was geschehen ist, und verschicken Sie sie, wenn Sie möchten.</translation>
    </message>
    <message>
        <source>Only from the relations of a name can another be hidden.</source>
        <translation>Nur aus den Beziehungen eines Namens kann ein anderer ausgeblendet werden.</translation>
    </message>
    <message>
        <source>a drawing of relations</source>
        <translation>eine Zeichnung von Beziehungen</translation>
    </message>
    <message>
        <source>Cancelled: the article stays as it was.</source>
        <translation>Abgebrochen: Der Artikel bleibt, wie er war.</translation>
    </message>
    <message>
        <source>The article was read again as {encoding}.</source>
        <translation>Der Artikel wurde erneut gelesen, als {encoding}.</translation>
    </message>
    <message>
        <source>New articles are read by the tagger you chose; those that are here stay as they are.</source>
        <translation>Neue Artikel liest die gewählte Namenserkennung; die vorhandenen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>New articles come in without names; Library ▸ Find Names Again does it later.</source>
        <translation>Neue Artikel kommen ohne Namen herein; Bibliothek ▸ Namen neu suchen holt das nach.</translation>
    </message>
    <message numerus="yes">
        <source>No names were looked for in {n} articles.</source>
        <extracomment>No names were looked for in {n} article.</extracomment>
        <translation>
            <numerusform>In {n} Artikel wurden keine Namen gesucht.</numerusform>
            <numerusform>In {n} Artikeln wurden keine Namen gesucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other articles were read by another tagger.</source>
        <extracomment>{n} other article was read by another tagger.</extracomment>
        <translation>
            <numerusform>{n} anderer Artikel wurde mit einer anderen Namenserkennung gelesen.</numerusform>
            <numerusform>{n} andere Artikel wurden mit einer anderen Namenserkennung gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Update to What Is Searched Now</source>
        <translation>D&amp;urch die jetzige Suche ersetzen</translation>
    </message>
    <message>
        <source>List Them First</source>
        <translation>Zuerst auflisten</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Nach unten</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>&amp;Nach oben</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>The saved search “{name}” was removed.</source>
        <translation>Die gespeicherte Suche „{name}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>“{name}” stands among the saved searches now.</source>
        <translation>„{name}“ steht jetzt bei den gespeicherten Suchen.</translation>
    </message>
    <message>
        <source>Bringing out what can be read…</source>
        <translation>Was lesbar ist, wird herausgeholt …</translation>
    </message>
    <message>
        <source>Checking the library…</source>
        <translation>Die Bibliothek wird überprüft …</translation>
    </message>
    <message>
        <source>Import that folder into a new library, then its decisions (File ▸ Import Decisions).</source>
        <translation>Importieren Sie diesen Ordner in eine neue Bibliothek, dann ihre Entscheidungen (Datei ▸ Entscheidungen importieren).</translation>
    </message>
    <message>
        <source>Import that folder into a new library.</source>
        <translation>Importieren Sie diesen Ordner in eine neue Bibliothek.</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} of them the text is there.</source>
        <extracomment>Of {n} of them the text is there.</extracomment>
        <translation>
            <numerusform>Von {n} davon ist der Text da.</numerusform>
            <numerusform>Von {n} davon ist der Text da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rescue into a New Folder in</source>
        <translation>In einen neuen Ordner retten in</translation>
    </message>
    <message>
        <source>Rescue…</source>
        <translation>Retten …</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>Die Bibliothek ist in Ordnung.</translation>
    </message>
    <message>
        <source>This library is damaged. {said} Still to be read: {readable} of {originals}, {decisions}. A backup from before the damage is best; without one, rescue them.</source>
        <translation>Diese Bibliothek ist beschädigt. {said} Noch lesbar: {readable} von {originals}, {decisions}. Am besten ist eine Sicherung aus der Zeit davor; ohne eine solche retten Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions</source>
        <extracomment>{n} decision</extracomment>
        <translation>
            <numerusform>{n} Entscheidung</numerusform>
            <numerusform>{n} Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} originals</source>
        <extracomment>{n} original</extracomment>
        <translation>
            <numerusform>{n} Original</numerusform>
            <numerusform>{n} Originale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} originals could not be read.</source>
        <extracomment>{n} original could not be read.</extracomment>
        <translation>
            <numerusform>{n} Original konnte nicht gelesen werden.</numerusform>
            <numerusform>{n} Originale konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{originals} and {decisions} are in {folder} now.</source>
        <translation>{originals} und {decisions} liegen jetzt in {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>{said} And {n} more.</source>
        <extracomment>{said} And {n} more.</extracomment>
        <translation>
            <numerusform>{said} Und {n} weiteres.</numerusform>
            <numerusform>{said} Und {n} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did the deletion of {about} again.</source>
        <translation>Wieder getan: Löschung, {about}.</translation>
    </message>
    <message>
        <source>Did the import of {about} again.</source>
        <translation>Wieder getan: Import, {about}.</translation>
    </message>
    <message>
        <source>Did the return of {about} again.</source>
        <translation>Wieder getan: Wiederherstellung, {about}.</translation>
    </message>
    <message>
        <source>Did the withdrawal of {about} again.</source>
        <translation>Wieder getan: Rücknahme, {about}.</translation>
    </message>
    <message>
        <source>Did {noun} again.</source>
        <translation>Wieder getan: {noun}.</translation>
    </message>
    <message>
        <source>Done again: {action}.</source>
        <translation>Wieder getan: {action}.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Taken back: {action}.</source>
        <translation>Zurückgenommen: {action}.</translation>
    </message>
    <message>
        <source>Took back the deletion of {about}.</source>
        <translation>Zurückgenommen: Löschung, {about}.</translation>
    </message>
    <message>
        <source>Took back the import of {about}.</source>
        <translation>Zurückgenommen: Import, {about}.</translation>
    </message>
    <message>
        <source>Took back the return of {about}.</source>
        <translation>Zurückgenommen: Wiederherstellung, {about}.</translation>
    </message>
    <message>
        <source>Took back the withdrawal of {about}.</source>
        <translation>Zurückgenommen: Rücknahme, {about}.</translation>
    </message>
    <message>
        <source>Took back {noun}.</source>
        <translation>Zurückgenommen: {noun}.</translation>
    </message>
    <message>
        <source>No article goes on with this one; the similar ones are on the Article menu.</source>
        <translation>Kein Artikel setzt diesen fort; die ähnlichen stehen im Menü Artikel.</translation>
    </message>
    <message>
        <source>Open an article first, and what is like it can be shown.</source>
        <translation>Öffnen Sie zuerst einen Artikel, dann kann gezeigt werden, was ihm ähnlich ist.</translation>
    </message>
    <message>
        <source>This is the first article of its story.</source>
        <translation>Dies ist der erste Artikel seiner Geschichte.</translation>
    </message>
    <message>
        <source>This is the last article of its story.</source>
        <translation>Dies ist der letzte Artikel seiner Geschichte.</translation>
    </message>
    <message>
        <source>This tag is no longer in the library.</source>
        <translation>Dieses Schlagwort ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Take It from Their File Names…</source>
        <translation>Aus den Dateinamen nehmen …</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles have no date.</source>
        <extracomment>{n} article has no date.</extracomment>
        <translation>
            <numerusform>{n} Artikel hat kein Datum.</numerusform>
            <numerusform>{n} Artikel haben kein Datum.</numerusform>
        </translation>
    </message>
    <message>
        <source>This article is kept apart: another story.</source>
        <translation>Dieser Artikel bleibt für sich: eine andere Geschichte.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles are one story now.</source>
        <extracomment>{n} article is one story now.</extracomment>
        <translation>
            <numerusform>{n} Artikel ist jetzt eine Geschichte.</numerusform>
            <numerusform>{n} Artikel sind jetzt eine Geschichte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>&amp;Look Now</source>
        <translation>&amp;Jetzt nachsehen</translation>
    </message>
    <message>
        <source>&amp;Look into All Now</source>
        <translation>Jetzt in a&amp;llen nachsehen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Read {n} Changed Files Again</source>
        <extracomment>&amp;Read {n} Changed File Again</extracomment>
        <translation>
            <numerusform>{n} geände&amp;rte Datei erneut lesen</numerusform>
            <numerusform>{n} geände&amp;rte Dateien erneut lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop Watching</source>
        <translation>&amp;Nicht mehr überwachen</translation>
    </message>
    <message>
        <source>New files come at the next start.</source>
        <translation>Neue Dateien kommen beim nächsten Start.</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Noch kein Ordner</translation>
    </message>
    <message>
        <source>Nothing is new in “{name}”.</source>
        <translation>In „{name}“ ist nichts Neues.</translation>
    </message>
    <message>
        <source>There are too many folders in “{name}” for the system to tell of each: it is looked into now and then instead.</source>
        <translation>In „{name}“ sind zu viele Ordner, als dass das System jeden melden könnte: Stattdessen wird ab und zu nachgesehen.</translation>
    </message>
    <message>
        <source>Watc&amp;hed Folders</source>
        <translation>Überwac&amp;hte Ordner</translation>
    </message>
    <message>
        <source>Watch a Folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>{folder} (not there now)</source>
        <translation>{folder} (zurzeit nicht da)</translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <translation>„{name}“ ist wieder da.</translation>
    </message>
    <message>
        <source>“{name}” is not there now. What came from it stays, and what is new in it comes when it is back.</source>
        <translation>„{name}“ ist zurzeit nicht da. Was daraus kam, bleibt, und was neu darin ist, kommt, sobald der Ordner wieder da ist.</translation>
    </message>
    <message>
        <source>“{name}” is watched no more. What came from it stays in the library.</source>
        <translation>„{name}“ wird nicht mehr überwacht. Was daraus kam, bleibt in der Bibliothek.</translation>
    </message>
    <message>
        <source>“{name}” is watched: whatever is new in it is imported by itself.</source>
        <translation>„{name}“ wird überwacht: Was neu darin ist, wird von selbst importiert.</translation>
    </message>
    <message>
        <source>The window takes this size at its next start, since files are being imported.</source>
        <translation>Das Fenster nimmt diese Größe beim nächsten Start an, da gerade Dateien importiert werden.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>Select the words of a name in the text first.</source>
        <translation>Wählen Sie zuerst die Wörter eines Namens im Text aus.</translation>
    </message>
    <message>
        <source>This name is no longer in the library.</source>
        <translation>Dieser Name ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Took {names} apart.</source>
        <translation>{names} getrennt.</translation>
    </message>
    <message>
        <source>Keep Apart</source>
        <translation>Getrennt halten</translation>
    </message>
    <message>
        <source>Not the Same As</source>
        <translation>Nicht dasselbe wie</translation>
    </message>
    <message>
        <source>Take Apart</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>The merger is taken back, and nobody asks again whether they are the same.</source>
        <translation>Die Zusammenführung wird zurückgenommen, und niemand fragt mehr, ob sie dasselbe sind.</translation>
    </message>
    <message>
        <source>They stay apart, and nobody asks again whether they are the same.</source>
        <translation>Sie bleiben getrennt, und niemand fragt mehr, ob sie dasselbe sind.</translation>
    </message>
    <message>
        <source>Type the name of whom it is not.</source>
        <translation>Geben Sie den Namen ein, der es nicht ist.</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>ein anderer Name</translation>
    </message>
    <message>
        <source>is not the same as</source>
        <translation>ist nicht dasselbe wie</translation>
    </message>
    <message>
        <source>merged on {date}: {names}</source>
        <translation>zusammengeführt am {date}: {names}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} others</source>
        <extracomment>and {n} other</extracomment>
        <translation>
            <numerusform>und {n} weiterer</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>No name is chosen</source>
        <translation>Kein Name ist gewählt</translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <extracomment>{n} other</extracomment>
        <translation>
            <numerusform>{n} weiterer</numerusform>
            <numerusform>{n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge this one too, and choose another</source>
        <translation>Auch diesen zusammenführen und noch einen wählen</translation>
    </message>
    <message>
        <source>The name that remains</source>
        <translation>Der Name, der bleibt</translation>
    </message>
    <message>
        <source>Type the name to merge with.</source>
        <translation>Geben Sie den Namen ein, mit dem zusammengeführt wird.</translation>
    </message>
    <message>
        <source>and with another</source>
        <translation>und mit einem weiteren</translation>
    </message>
    <message>
        <source>is to be one with</source>
        <translation>soll eins sein mit</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>marked as {who}</source>
        <translation>gekennzeichnet als {who}</translation>
    </message>
    <message>
        <source>Looking for other passages…</source>
        <translation>Andere Stellen werden gesucht …</translation>
    </message>
    <message>
        <source>Other passages</source>
        <translation>Andere Stellen</translation>
    </message>
    <message>
        <source>These words stand nowhere else in the library.</source>
        <translation>Diese Wörter stehen sonst nirgends in der Bibliothek.</translation>
    </message>
    <message>
        <source>Kind of a new entity</source>
        <translation>Art einer neuen Entität</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Type the name of an entity of the library</source>
        <translation>Den Namen einer Entität der Bibliothek eingeben</translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation>Wer gemeint ist</translation>
    </message>
    <message>
        <source>new {kind}</source>
        <translation>neu: {kind}</translation>
    </message>
    <message>
        <source>It will not be marked there again, however often the articles are read.</source>
        <translation>Dort wird er nicht mehr hervorgehoben, so oft die Artikel auch gelesen werden.</translation>
    </message>
    <message>
        <source>Not an Entity</source>
        <translation>Keine Entität</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>{mentions} bear it. It will remain as an alias.</source>
        <translation>So heißen {mentions}. Der alte Name bleibt als Alias.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message numerus="yes">
        <source>In the {n} selected articles</source>
        <extracomment>In the {n} selected article</extracomment>
        <translation>
            <numerusform>In dem {n} ausgewählten Artikel</numerusform>
            <numerusform>In den {n} ausgewählten Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>In diesem Artikel</translation>
    </message>
    <message>
        <source>This “{said}” only</source>
        <translation>Nur dieses „{said}“</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Type who that is: an entity of the library, or a new one.</source>
        <translation>Geben Sie ein, wer das ist: eine Entität der Bibliothek oder eine neue.</translation>
    </message>
    <message>
        <source>is in truth</source>
        <translation>ist in Wahrheit</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete Tag</source>
        <translation>Schlagwort löschen</translation>
    </message>
    <message>
        <source>Delete the tag “{name}”?</source>
        <translation>Das Schlagwort „{name}“ löschen?</translation>
    </message>
    <message>
        <source>New name of the tag</source>
        <translation>Neuer Name des Schlagworts</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <source>Tagged: {bearers}.</source>
        <translation>Haben es: {bearers}.</translation>
    </message>
    <message>
        <source>There is a tag “{name}” ({bearers}). This one ({own_bearers}) is merged with it.</source>
        <translation>Es gibt ein Schlagwort „{name}“ ({bearers}). Dieses ({own_bearers}) wird mit ihm zusammengeführt.</translation>
    </message>
    <message>
        <source>What is tagged stays: {bearers}.</source>
        <translation>Was es hat, bleibt: {bearers}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>&amp;Also in articles imported later</source>
        <translation>&amp;Auch in später importierten Artikeln</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>A&amp;lle</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Hervorheben</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Keine</translation>
    </message>
    <message numerus="yes">
        <source>The {n} newest passages {in_articles}</source>
        <extracomment>The {n} newest passages {in_articles}</extracomment>
        <translation>
            <numerusform>Die {n} neueste Stelle {in_articles}</numerusform>
            <numerusform>Die {n} neuesten Stellen {in_articles}</numerusform>
        </translation>
    </message>
    <message>
        <source>This Is</source>
        <translation>Das ist</translation>
    </message>
    <message numerus="yes">
        <source>{n} other passages {in_articles}</source>
        <extracomment>{n} other passage {in_articles}</extracomment>
        <translation>
            <numerusform>{n} andere Stelle {in_articles}</numerusform>
            <numerusform>{n} andere Stellen {in_articles}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages</source>
        <extracomment>{n} passage</extracomment>
        <translation>
            <numerusform>{n} Stelle</numerusform>
            <numerusform>{n} Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{passages} {in_articles}</source>
        <translation>{passages} {in_articles}</translation>
    </message>
    <message>
        <source>{said}, and all that are not listed here</source>
        <translation>{said}, und alle, die hier nicht stehen</translation>
    </message>
    <message>
        <source>{said}; within a longer name only those that are ticked can be marked</source>
        <translation>{said}; innerhalb eines längeren Namens nur die angekreuzten</translation>
    </message>
    <message>
        <source>“{words}” elsewhere</source>
        <translation>„{words}“ an anderen Stellen</translation>
    </message>
    <message>
        <source>“{words}” is</source>
        <translation>„{words}“ ist</translation>
    </message>
    <message>
        <source>Choose a name first.</source>
        <translation>Wählen Sie zuerst einen Namen.</translation>
    </message>
    <message>
        <source>Choose at most four names.</source>
        <translation>Wählen Sie höchstens vier Namen.</translation>
    </message>
    <message>
        <source>Choose one name only.</source>
        <translation>Wählen Sie nur einen Namen.</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Öffnen Sie zuerst einen Artikel.</translation>
    </message>
    <message>
        <source>Open an article with this name, or select lines on the page of the name.</source>
        <translation>Öffnen Sie einen Artikel mit diesem Namen, oder wählen Sie Zeilen auf der Seite des Namens aus.</translation>
    </message>
    <message>
        <source>A name or an alias</source>
        <translation>Ein Name oder ein Alias</translation>
    </message>
    <message>
        <source>It stands in {passages} {in_articles} now.</source>
        <translation>Jetzt steht er an {passages} {in_articles}.</translation>
    </message>
    <message>
        <source>It stands nowhere yet; articles to come are watched for it.</source>
        <translation>Noch steht er nirgends; in künftigen Artikeln wird darauf geachtet.</translation>
    </message>
    <message>
        <source>Name to watch</source>
        <translation>Zu beobachtender Name</translation>
    </message>
    <message>
        <source>Type the name to watch.</source>
        <translation>Geben Sie den Namen ein, der beobachtet werden soll.</translation>
    </message>
    <message>
        <source>Type whom it names: an entity of the library, or a new one.</source>
        <translation>Geben Sie ein, wen er nennt: eine Entität der Bibliothek oder eine neue.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Wherever it says</source>
        <translation>Überall, wo steht</translation>
    </message>
    <message>
        <source>mark it as</source>
        <translation>hervorheben als</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Pattern of the date in the file name</source>
        <translation>Muster des Datums im Dateinamen</translation>
    </message>
    <message>
        <source>Which folder</source>
        <translation>Welcher Ordner</translation>
    </message>
    <message>
        <source>nearest folder</source>
        <translation>nächster Ordner</translation>
    </message>
    <message>
        <source>nearest, as “{said}”</source>
        <translation>nächster, wie „{said}“</translation>
    </message>
    <message>
        <source>{field}: what to do</source>
        <translation>{field}: was geschieht</translation>
    </message>
    <message>
        <source>{number} above, as “{said}”</source>
        <translation>{number} darüber, wie „{said}“</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Edit Details</source>
        <translation>Angaben bearbeiten</translation>
    </message>
    <message>
        <source>Looking at the articles…</source>
        <translation>Die Artikel werden durchgesehen …</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} articles</source>
        <extracomment>Change {n} article</extracomment>
        <translation>
            <numerusform>{n} Artikel ändern</numerusform>
            <numerusform>{n} Artikel ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert …</translation>
    </message>
    <message>
        <source>Choose above what is to be changed.</source>
        <translation>Wählen Sie oben, was geändert werden soll.</translation>
    </message>
    <message>
        <source>Day and month may be either way in all of these names:</source>
        <translation>Tag und Monat können in all diesen Namen vertauscht sein:</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message>
        <source>The files stay as they are.</source>
        <translation>Die Dateien bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>found in {n} of {total}</source>
        <extracomment>found in {n} of {total}</extracomment>
        <translation>
            <numerusform>gefunden in {n} von {total}</numerusform>
            <numerusform>gefunden in {n} von {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>no date is found in the file names</source>
        <translation>in den Dateinamen steht kein Datum</translation>
    </message>
    <message>
        <source>section, address, language…</source>
        <translation>Ressort, Adresse, Sprache …</translation>
    </message>
    <message>
        <source>Date changes</source>
        <translation>Datum ändert sich</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>As it is now, it becomes a backup, and can be restored as well.</source>
        <translation>Wie sie jetzt ist, wird sie zu einer Sicherung und kann ebenfalls wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>It holds {holds}, the newest article of {newest}.</source>
        <translation>Darin: {holds}, der neueste Artikel vom {newest}.</translation>
    </message>
    <message>
        <source>It holds {holds}.</source>
        <translation>Darin: {holds}.</translation>
    </message>
    <message>
        <source>No backup yet. File ▸ Back Up Now makes one, and so does closing the window.</source>
        <translation>Noch keine Sicherung. Datei ▸ Jetzt sichern legt eine an, das Schließen des Fensters ebenso.</translation>
    </message>
    <message>
        <source>No backups with “{words}”.</source>
        <translation>Keine Sicherungen mit „{words}“.</translation>
    </message>
    <message>
        <source>Put {called} in the place of the library?</source>
        <translation>{called} an die Stelle der Bibliothek setzen?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The library itself: {words}.</source>
        <translation>Die Bibliothek selbst: {words}.</translation>
    </message>
    <message>
        <source>before an update of Entity Reader</source>
        <translation>vor einer Aktualisierung von Entity Reader</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>von Hand angelegt</translation>
    </message>
    <message>
        <source>the backup of {moment}</source>
        <translation>die Sicherung vom {moment}</translation>
    </message>
    <message>
        <source>{reason} · {megabytes} MB</source>
        <translation>{reason} · {megabytes} MB</translation>
    </message>
    <message>
        <source>Articles stay here for 30 days.</source>
        <translation>Artikel bleiben 30 Tage hier.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Empty Bin</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Empty Bin…</source>
        <translation>Papierkorb leeren …</translation>
    </message>
    <message>
        <source>Its file was imported again, so this article is in the library already.</source>
        <translation>Die Datei wurde noch einmal importiert; dieser Artikel ist also schon in der Bibliothek.</translation>
    </message>
    <message>
        <source>No deleted articles with “{words}”.</source>
        <translation>Keine gelöschten Artikel mit „{words}“.</translation>
    </message>
    <message>
        <source>The bin is empty. Deleted articles stay here for 30 days.</source>
        <translation>Der Papierkorb ist leer. Gelöschte Artikel bleiben 30 Tage hier.</translation>
    </message>
    <message numerus="yes">
        <source>The last {shown} of {n} articles.</source>
        <extracomment>The last {shown} of {n} article.</extracomment>
        <translation>
            <numerusform>Die letzten {shown} von {n} Artikel.</numerusform>
            <numerusform>Die letzten {shown} von {n} Artikeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>This library is read-only: nothing can be changed in it.</source>
        <translation>Diese Bibliothek kann nur gelesen werden: Nichts kann darin geändert werden.</translation>
    </message>
    <message numerus="yes">
        <source>Throw {n} deleted articles away for good? This cannot be undone.</source>
        <extracomment>Throw {n} deleted article away for good? This cannot be undone.</extracomment>
        <translation>
            <numerusform>{n} gelöschten Artikel endgültig wegwerfen? Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>{n} gelöschte Artikel endgültig wegwerfen? Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Datei …</translation>
    </message>
    <message>
        <source>Choose a file of the Citation Style Language (.csl), such as Zotero has</source>
        <translation>Eine Datei der Citation Style Language (.csl) wählen, wie Zotero sie hat</translation>
    </message>
    <message>
        <source>Citation Style</source>
        <translation>Zitierstil</translation>
    </message>
    <message>
        <source>Citation styles</source>
        <translation>Zitierstile</translation>
    </message>
    <message>
        <source>Copy with Source cites as “{title}” from now on.</source>
        <translation>„Mit Quelle kopieren“ zitiert von nun an nach „{title}“.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>With a footnote</source>
        <translation>Mit Fußnote</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>A Description of the File</source>
        <translation>Eine Beschreibung der Datei</translation>
    </message>
    <message>
        <source>How the file is laid out: the lines above its articles stand as they are, every letter of the other lines is an x and every digit a 0. It goes nowhere unless you send it.</source>
        <translation>Wie die Datei aufgebaut ist: Die Zeilen über ihren Artikeln stehen, wie sie sind; in den anderen ist jeder Buchstabe ein x und jede Ziffer eine 0. Sie geht nirgendwohin, außer Sie verschicken sie.</translation>
    </message>
    <message>
        <source>no article</source>
        <translation>kein Artikel</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>keine Notiz</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Every mention, not one an article</source>
        <translation>Jede Erwähnung, nicht nur eine je Artikel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>It is no single text.</source>
        <translation>Es ist kein einzelner Text.</translation>
    </message>
    <message>
        <source>Mark for Excel (UTF-8)</source>
        <translation>Kennzeichen für Excel (UTF-8)</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>Notizen und Markierungen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Their sources</source>
        <translation>Ihre Quellen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>needs several articles</source>
        <translation>braucht mehrere Artikel</translation>
    </message>
    <message numerus="yes">
        <source>the first {n} are shown</source>
        <extracomment>the first {n} are shown</extracomment>
        <translation>
            <numerusform>der erste ist zu sehen</numerusform>
            <numerusform>die ersten {n} sind zu sehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} articles</source>
        <extracomment>up to {n} article</extracomment>
        <translation>
            <numerusform>bis zu {n} Artikel</numerusform>
            <numerusform>bis zu {n} Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>{kilobytes} kB</source>
        <translation>{kilobytes} kB</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <extracomment>{n} byte</extracomment>
        <translation>
            <numerusform>{n} Byte</numerusform>
            <numerusform>{n} Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Do Again</source>
        <translation>Erneut tun</translation>
    </message>
    <message>
        <source>Edit ▸ Redo does it again in its turn: it is no decision that stands by itself.</source>
        <translation>Bearbeiten ▸ Wiederholen tut es, wenn es an der Reihe ist: Es ist keine Entscheidung für sich.</translation>
    </message>
    <message>
        <source>Edit ▸ Undo takes it back in its turn: it is no decision that stands by itself.</source>
        <translation>Bearbeiten ▸ Rückgängig nimmt es zurück, wenn es an der Reihe ist: Es ist keine Entscheidung für sich.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No decisions with “{words}”.</source>
        <translation>Keine Entscheidungen mit „{words}“.</translation>
    </message>
    <message>
        <source>Nothing has been decided yet. What you rename, merge, split, remove or watch is listed here.</source>
        <translation>Noch wurde nichts entschieden. Was Sie umbenennen, zusammenführen, aufteilen, entfernen oder beobachten, steht hier.</translation>
    </message>
    <message>
        <source>taken back {when}</source>
        <translation>zurückgenommen: {when}</translation>
    </message>
    <message>
        <source>Open entity-reader:// links with this program</source>
        <translation>entity-reader://-Links mit diesem Programm öffnen</translation>
    </message>
    <message>
        <source>Original Text</source>
        <translation>Originaltext</translation>
    </message>
    <message>
        <source>The files that this article came in</source>
        <translation>Die Dateien, in denen dieser Artikel kam</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Export into a New Folder</source>
        <translation>In einen neuen Ordner exportieren</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert …</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles written to {name}.</source>
        <extracomment>{n} article written to {name}.</extracomment>
        <translation>
            <numerusform>{n} Artikel in {name} gespeichert.</numerusform>
            <numerusform>{n} Artikel in {name} gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes written to {name}.</source>
        <extracomment>{n} note written to {name}.</extracomment>
        <translation>
            <numerusform>{n} Notiz in {name} gespeichert.</numerusform>
            <numerusform>{n} Notizen in {name} gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview of {title}</source>
        <translation>Vorschau: {title}</translation>
    </message>
    <message>
        <source>No preference holds these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Citations:</source>
        <translation>&amp;Zitate:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Names from:</source>
        <translation>&amp;Namen von:</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>S&amp;eite:</translation>
    </message>
    <message>
        <source>&amp;Typeface:</source>
        <translation>Schrif&amp;t:</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>&amp;Fenster:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>Backups &amp;kept:</source>
        <translation>S&amp;icherungen:</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Column wi&amp;dth:</source>
        <translation>S&amp;paltenbreite:</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Size of all te&amp;xt:</source>
        <translation>&amp;Größe allen Textes:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>Te&amp;xtgröße:</translation>
    </message>
    <message>
        <source>The window speaks it from its next start on.</source>
        <translation>Das Fenster spricht sie vom nächsten Start an.</translation>
    </message>
    <message>
        <source>The window takes it when the preferences are closed.</source>
        <translation>Das Fenster nimmt sie an, wenn die Einstellungen geschlossen werden.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>one a day for</source>
        <translation>eine am Tag für</translation>
    </message>
    <message>
        <source>then one a week for</source>
        <translation>dann eine je Woche für</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>العربية (begun)</source>
        <translation>العربية (begonnen)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>Markierungen und Notizen</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} articles are too many to be printed.</source>
        <extracomment>More than {n} article are too many to be printed.</extracomment>
        <translation>
            <numerusform>{n} Artikel ist zu viel zum Drucken.</numerusform>
            <numerusform>Mehr als {n} Artikel sind zu viele zum Drucken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, marked and at the end</source>
        <translation>Namen, hervorgehoben und am Ende</translation>
    </message>
    <message>
        <source>Nothing to print: {obstacle}.</source>
        <translation>Nichts zu drucken: {obstacle}.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Whole texts</source>
        <translation>Ganze Texte</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages printed.</source>
        <extracomment>{n} page printed.</extracomment>
        <translation>
            <numerusform>{n} Seite gedruckt.</numerusform>
            <numerusform>{n} Seiten gedruckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} pt</source>
        <translation>{size} pt</translation>
    </message>
    <message>
        <source>“{name}” cannot be printed on.</source>
        <translation>Auf „{name}“ kann nicht gedruckt werden.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <extracomment>{n} page</extracomment>
        <translation>
            <numerusform>{n} Seite</numerusform>
            <numerusform>{n} Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of a spaCy model</source>
        <translation>Den Ordner eines spaCy-Modells wählen</translation>
    </message>
    <message>
        <source>Entity Reader’s careful one, for English too: slower</source>
        <translation>Die sorgfältige von Entity Reader, auch für Englisch: langsamer</translation>
    </message>
    <message>
        <source>Entity Reader’s own</source>
        <translation>Die von Entity Reader</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Ordner …</translation>
    </message>
    <message>
        <source>Folder of a spaCy Model</source>
        <translation>Ordner eines spaCy-Modells</translation>
    </message>
    <message>
        <source>Looking for {label}…</source>
        <translation>{label} wird gesucht …</translation>
    </message>
    <message>
        <source>Names are found by {name} from now on.</source>
        <translation>Namen findet von nun an {name}.</translation>
    </message>
    <message>
        <source>New articles come in without names, which is fast. Library ▸ Find Names Again does it later.</source>
        <translation>Neue Artikel kommen ohne Namen herein, was schnell geht. Bibliothek ▸ Namen neu suchen holt das nach.</translation>
    </message>
    <message>
        <source>None, names are found later</source>
        <translation>Keine, Namen werden später gesucht</translation>
    </message>
    <message>
        <source>&amp;Take All as the Article</source>
        <translation>Alles als Ar&amp;tikel nehmen</translation>
    </message>
    <message>
        <source>Everything that the page says, which all was taken as the article.</source>
        <translation>Alles, was die Seite sagt; all das wurde als Artikel genommen.</translation>
    </message>
    <message>
        <source>Everything that the page says. Of it, what looks like the article was taken.</source>
        <translation>Alles, was die Seite sagt. Genommen wurde davon, was wie der Artikel aussieht.</translation>
    </message>
    <message>
        <source>Take Only the &amp;Article</source>
        <translation>Nur den &amp;Artikel nehmen</translation>
    </message>
    <message>
        <source>The Whole Page</source>
        <translation>Die ganze Seite</translation>
    </message>
    <message>
        <source>Click a name to see who it is, and where else it stands.</source>
        <translation>Klicken Sie auf einen Namen, um zu sehen, wer es ist und wo er sonst steht.</translation>
    </message>
    <message>
        <source>Cross-reference</source>
        <translation>Querverweise</translation>
    </message>
    <message>
        <source>Click to see the articles that name them together.</source>
        <translation>Ein Klick zeigt die Artikel, die beide nennen.</translation>
    </message>
    <message>
        <source>Show relations</source>
        <translation>Beziehungen zeigen</translation>
    </message>
    <message>
        <source>also {aliases}</source>
        <translation>auch {aliases}</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>Articles that mention this name</source>
        <translation>Artikel, die diesen Namen erwähnen</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>jetzt geöffnet</translation>
    </message>
    <message>
        <source>Often with</source>
        <translation>Oft mit</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles together</source>
        <extracomment>{n} article together</extracomment>
        <translation>
            <numerusform>{n} Artikel gemeinsam</numerusform>
            <numerusform>{n} Artikel gemeinsam</numerusform>
        </translation>
    </message>
    <message>
        <source>Names: {heading}</source>
        <translation>Namen: {heading}</translation>
    </message>
    <message>
        <source>No name here holds “{words}”.</source>
        <translation>Kein Name hier enthält „{words}“.</translation>
    </message>
    <message>
        <source>Show All Names</source>
        <translation>Alle Namen anzeigen</translation>
    </message>
    <message>
        <source>The names of the open article stand here.</source>
        <translation>Hier stehen die Namen des geöffneten Artikels.</translation>
    </message>
    <message>
        <source>No names found in this article.</source>
        <translation>In diesem Artikel wurden keine Namen gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>{here} · {n} articles in the library</source>
        <extracomment>{here} · {n} article in the library</extracomment>
        <translation>
            <numerusform>{here} · {n} Artikel in der Bibliothek</numerusform>
            <numerusform>{here} · {n} Artikel in der Bibliothek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles in the library</source>
        <extracomment>{n} article in the library</extracomment>
        <translation>
            <numerusform>{n} Artikel in der Bibliothek</numerusform>
            <numerusform>{n} Artikel in der Bibliothek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions in this article</source>
        <extracomment>{n} mention in this article</extracomment>
        <translation>
            <numerusform>{n} Erwähnung in diesem Artikel</numerusform>
            <numerusform>{n} Erwähnungen in diesem Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why this name is marked as it is</source>
        <translation>Sagt, warum dieser Name so hervorgehoben ist</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Warum:</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>By chance it would be {number}.</source>
        <translation>Bei Zufall wären es {number}.</translation>
    </message>
    <message>
        <source>Of each kind those come first who stand here more often than chance would have it: who is named in few other articles counts for more than who is named everywhere. It is measured by the log-likelihood ratio (Dunning 1993).</source>
        <translation>Von jeder Art stehen zuerst, die hier öfter vorkommen, als es der Zufall wollte: Wer in wenigen anderen Artikeln genannt wird, zählt mehr als wer überall genannt wird. Gemessen mit dem Log-Likelihood-Quotienten (Dunning 1993).</translation>
    </message>
    <message>
        <source>{more}: {kinds}</source>
        <translation>{more}: {kinds}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {total} articles that name it are among these</source>
        <extracomment>{n} of the {total} articles that name it is among these</extracomment>
        <translation>
            <numerusform>{n} der {total} Artikel, die den Namen nennen, ist darunter</numerusform>
            <numerusform>{n} der {total} Artikel, die den Namen nennen, sind darunter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total}</source>
        <extracomment>{n} of {total}</extracomment>
        <translation>
            <numerusform>{n} von {total}</numerusform>
            <numerusform>{n} von {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other {n} rows stand further down.</source>
        <extracomment>The other {n} row stands further down.</extracomment>
        <translation>
            <numerusform>Die andere Zeile steht weiter unten.</numerusform>
            <numerusform>Die anderen {n} Zeilen stehen weiter unten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions copied, each with its article.</source>
        <extracomment>{n} mention copied, each with its article.</extracomment>
        <translation>
            <numerusform>{n} Erwähnung mit ihrem Artikel kopiert.</numerusform>
            <numerusform>{n} Erwähnungen kopiert, jede mit ihrem Artikel.</numerusform>
        </translation>
    </message>
    <message>
        <source>No dated article says so.</source>
        <translation>Kein datierter Artikel sagt das.</translation>
    </message>
    <message>
        <source>Open the newest article that says so, at this sentence</source>
        <translation>Den neuesten Artikel, der das sagt, an diesem Satz öffnen</translation>
    </message>
    <message>
        <source>Said first on {first}, last on {last}</source>
        <translation>Zuerst am {first} gesagt, zuletzt am {last}</translation>
    </message>
    <message>
        <source>Said on {first}</source>
        <translation>Gesagt am {first}</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>seit {year}</translation>
    </message>
    <message>
        <source>{when}: “{text}”; opens the article</source>
        <translation>{when}: „{text}“; öffnet den Artikel</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Described as</source>
        <translation>Beschrieben als</translation>
    </message>
    <message>
        <source>List articles</source>
        <translation>Artikel auflisten</translation>
    </message>
    <message>
        <source>List these articles</source>
        <translation>Diese Artikel auflisten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>together · of its articles</source>
        <translation>gemeinsam · von seinen Artikeln</translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions</source>
        <extracomment>{n} mention</extracomment>
        <translation>
            <numerusform>{n} Erwähnung</numerusform>
            <numerusform>{n} Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} mentions</source>
        <extracomment>{shown} of {n} mention</extracomment>
        <translation>
            <numerusform>{shown} von {n} Erwähnung</numerusform>
            <numerusform>{shown} von {n} Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>By the word before</source>
        <translation>Nach dem Wort davor</translation>
    </message>
    <message>
        <source>By the word behind</source>
        <translation>Nach dem Wort dahinter</translation>
    </message>
    <message>
        <source>Every mention</source>
        <translation>Jede Erwähnung</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alle zuklappen</translation>
    </message>
    <message>
        <source>Order of the mentions</source>
        <translation>Reihenfolge der Erwähnungen</translation>
    </message>
    <message>
        <source>Shift+Right shows every mention</source>
        <translation>Umschalt+Rechts zeigt jede Erwähnung</translation>
    </message>
    <message>
        <source>Show only articles that name somebody else too</source>
        <translation>Nur Artikel anzeigen, die auch jemand anderen nennen</translation>
    </message>
    <message>
        <source>Takes this away</source>
        <translation>Hebt das auf</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Gemeinsam mit</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alle aufklappen</translation>
    </message>
    <message>
        <source>called “{spelling}”</source>
        <translation>genannt „{spelling}“</translation>
    </message>
    <message>
        <source>together with…</source>
        <translation>gemeinsam mit …</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>mit {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} older articles are not looked through: choose a time to see more.</source>
        <extracomment>{n} older article is not looked through: choose a time to see more.</extracomment>
        <translation>
            <numerusform>{n} älterer Artikel ist nicht durchgesehen: Wählen Sie einen Zeitraum, um mehr zu sehen.</numerusform>
            <numerusform>{n} ältere Artikel sind nicht durchgesehen: Wählen Sie einen Zeitraum, um mehr zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} articles</source>
        <extracomment>{shown} of {n} article</extracomment>
        <translation>
            <numerusform>{shown} von {n} Artikel</numerusform>
            <numerusform>{shown} von {n} Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>Undated: {articles}</source>
        <translation>Ohne Datum: {articles}</translation>
    </message>
    <message numerus="yes">
        <source>{n} shown</source>
        <extracomment>{n} shown</extracomment>
        <translation>
            <numerusform>{n} zu sehen</numerusform>
            <numerusform>{n} zu sehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mention of this name</source>
        <translation>Jede Erwähnung dieses Namens</translation>
    </message>
    <message>
        <source>No article calls it so.</source>
        <translation>Kein Artikel nennt ihn so.</translation>
    </message>
    <message numerus="yes">
        <source>No article names all {n}.</source>
        <extracomment>No article names all {n}.</extracomment>
        <translation>
            <numerusform>Kein Artikel nennt alle {n}.</numerusform>
            <numerusform>Kein Artikel nennt alle {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No article names both.</source>
        <translation>Kein Artikel nennt beide.</translation>
    </message>
    <message>
        <source>No article names it.</source>
        <translation>Kein Artikel nennt ihn.</translation>
    </message>
    <message>
        <source>No article of {time} calls it so.</source>
        <translation>Kein Artikel aus der Zeit {time} nennt ihn so.</translation>
    </message>
    <message numerus="yes">
        <source>No article of {time} names all {n}.</source>
        <extracomment>No article of {time} names all {n}.</extracomment>
        <translation>
            <numerusform>Kein Artikel aus der Zeit {time} nennt alle {n}.</numerusform>
            <numerusform>Kein Artikel aus der Zeit {time} nennt alle {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No article of {time} names both.</source>
        <translation>Kein Artikel aus der Zeit {time} nennt beide.</translation>
    </message>
    <message>
        <source>No article of {time} names it.</source>
        <translation>Kein Artikel aus der Zeit {time} nennt ihn.</translation>
    </message>
    <message>
        <source>No mention of {time} stands among “{words}”.</source>
        <translation>Keine Erwähnung aus der Zeit {time} steht bei „{words}“.</translation>
    </message>
    <message>
        <source>No mention stands among “{words}”.</source>
        <translation>Keine Erwähnung steht bei „{words}“.</translation>
    </message>
    <message>
        <source>Show All Mentions</source>
        <translation>Alle Erwähnungen anzeigen</translation>
    </message>
    <message>
        <source>Open a name to see everything that the library knows of it.</source>
        <translation>Öffnen Sie einen Namen, um alles zu sehen, was die Bibliothek von ihm weiß.</translation>
    </message>
    <message>
        <source>Page of the entity</source>
        <translation>Seite der Entität</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>Show the mentions that call it so, {in_articles}</source>
        <translation>Die Erwähnungen zeigen, die ihn {in_articles} so nennen</translation>
    </message>
    <message>
        <source>called so {in_articles}; shows these mentions</source>
        <translation>so genannt {in_articles}; zeigt diese Erwähnungen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <extracomment>{n} group</extracomment>
        <translation>
            <numerusform>{n} Gruppe</numerusform>
            <numerusform>{n} Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>Diese beiden vergleichen</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>What the articles say that name both {called}</source>
        <translation>Was die Artikel sagen, die beide nennen: {called}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more names</source>
        <extracomment>{n} more name</extracomment>
        <translation>
            <numerusform>{n} weiterer Name</numerusform>
            <numerusform>{n} weitere Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for groups…</source>
        <translation>Gruppen werden gesucht …</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Die ganze Bibliothek</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>Dorthin zurück, wo Sie waren (Esc)</translation>
    </message>
    <message>
        <source>Groups in</source>
        <translation>Gruppen in</translation>
    </message>
    <message numerus="yes">
        <source>No two names stand together often enough in the newest {n} articles to be a group.</source>
        <extracomment>No two names stand together often enough in the newest {n} article to be a group.</extracomment>
        <translation>
            <numerusform>In dem {n} neuesten Artikel stehen keine zwei Namen oft genug beisammen, um eine Gruppe zu sein.</numerusform>
            <numerusform>In den {n} neuesten Artikeln stehen keine zwei Namen oft genug beisammen, um eine Gruppe zu sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No two names stand together often enough in {n} articles to be a group.</source>
        <extracomment>No two names stand together often enough in {n} article to be a group.</extracomment>
        <translation>
            <numerusform>In {n} Artikel stehen keine zwei Namen oft genug beisammen, um eine Gruppe zu sein.</numerusform>
            <numerusform>In {n} Artikeln stehen keine zwei Namen oft genug beisammen, um eine Gruppe zu sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} largest are shown.</source>
        <extracomment>The {n} largest are shown.</extracomment>
        <translation>
            <numerusform>Die größte ist zu sehen.</numerusform>
            <numerusform>Die {n} größten sind zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two names are tied as strongly as chance explains it less that so many of these articles name both (log-likelihood ratio, Dunning 1993). Names that are tied to one another more than to others are a group (Louvain, Blondel and others 2008). The same articles have the same groups each time.</source>
        <translation>Zwei Namen sind umso stärker verbunden, je weniger der Zufall erklärt, dass so viele dieser Artikel beide nennen (Log-Likelihood-Quotient, Dunning 1993). Namen, die miteinander mehr verbunden sind als mit anderen, sind eine Gruppe (Louvain, Blondel und andere 2008). Dieselben Artikel haben jedes Mal dieselben Gruppen.</translation>
    </message>
    <message>
        <source>Write the groups as a table, a page or a network</source>
        <translation>Die Gruppen als Tabelle, Seite oder Netz speichern</translation>
    </message>
    <message numerus="yes">
        <source>in the newest {n} articles</source>
        <extracomment>in the newest {n} article</extracomment>
        <translation>
            <numerusform>in dem {n} neuesten Artikel</numerusform>
            <numerusform>in den {n} neuesten Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>{groups} of {names} {in_articles}.</source>
        <translation>{groups} aus {names} {in_articles}.</translation>
    </message>
    <message>
        <source>its process ended with {code}</source>
        <translation>der Vorgang endete mit {code}</translation>
    </message>
    <message>
        <source>Choose the column that holds the texts.</source>
        <translation>Wählen Sie die Spalte mit den Texten.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Back to the imports (Esc)</source>
        <translation>Zurück zu den Importen (Esc)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Kept for every table with these columns.</source>
        <translation>Gilt für jede Tabelle mit diesen Spalten.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>What was read of it goes into the bin, and it is read again. Kept for every table with these columns.</source>
        <translation>Was daraus gelesen wurde, kommt in den Papierkorb, und sie wird erneut gelesen. Gilt für jede Tabelle mit diesen Spalten.</translation>
    </message>
    <message>
        <source>Which columns are these?</source>
        <translation>Welche Spalten sind das?</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <extracomment>{n} row</extracomment>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change What Its Columns Are…</source>
        <translation>Bedeutung der Spalten ändern …</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>Beschreiben …</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Keep Both: These Are Not the Same Story</source>
        <translation>Beide behalten: Es ist nicht dieselbe Geschichte</translation>
    </message>
    <message>
        <source>Make a Description of This File…</source>
        <translation>Eine Beschreibung dieser Datei anlegen …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Which Columns Are These?</source>
        <translation>Welche Spalten sind das?</translation>
    </message>
    <message>
        <source>Which Columns?</source>
        <translation>Welche Spalten?</translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation>Ordner importieren …</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Drop files or folders on the window, or choose them.</source>
        <translation>Noch wurde nichts importiert. Ziehen Sie Dateien oder Ordner auf das Fenster, oder wählen Sie sie.</translation>
    </message>
    <message>
        <source>Reading the first article…</source>
        <translation>Der erste Artikel wird gelesen …</translation>
    </message>
    <message>
        <source>The first article</source>
        <translation>Der erste Artikel</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Die ersten Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Nothing has changed: every head is read as it would be read now.</source>
        <translation>Nichts hat sich geändert: Jeder Kopf wird gelesen, wie er jetzt gelesen würde.</translation>
    </message>
    <message>
        <source>Reading the heads again broke off: {reason}.</source>
        <translation>Das erneute Lesen der Köpfe wurde unterbrochen: {reason}.</translation>
    </message>
    <message>
        <source>Reading the heads again could not be started: {reason}.</source>
        <translation>Das erneute Lesen der Köpfe konnte nicht begonnen werden: {reason}.</translation>
    </message>
    <message>
        <source>Stopped; what was read stays.</source>
        <translation>Angehalten; was gelesen wurde, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>The heads of {n} articles are read otherwise now.</source>
        <extracomment>The head of {n} article is read otherwise now.</extracomment>
        <translation>
            <numerusform>Der Kopf von {n} Artikel wird jetzt anders gelesen.</numerusform>
            <numerusform>Die Köpfe von {n} Artikeln werden jetzt anders gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were left as they were.</source>
        <extracomment>{n} was left as it was.</extracomment>
        <translation>
            <numerusform>{n} blieb, wie er war.</numerusform>
            <numerusform>{n} blieben, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking into the watched folders broke off: {reason}.</source>
        <translation>Das Nachsehen in den überwachten Ordnern brach ab: {reason}.</translation>
    </message>
    <message>
        <source>Looking into the watched folders could not be started: {reason}.</source>
        <translation>Das Nachsehen in den überwachten Ordnern konnte nicht beginnen: {reason}.</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>Konnten nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Versteckt</translation>
    </message>
    <message>
        <source>Hidden files</source>
        <translation>Versteckte Dateien</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>Made to do harm</source>
        <translation>Gemacht, um zu schaden</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>Kein Artikel</translation>
    </message>
    <message>
        <source>No. {number}, {title}</source>
        <translation>Nr. {number}, {title}</translation>
    </message>
    <message>
        <source>Not a sort of file that is read</source>
        <translation>Keine Dateisorte, die gelesen wird</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Andere Gründe</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Durch ein Passwort geschützt</translation>
    </message>
    <message>
        <source>Scanned, without text</source>
        <translation>Gescannt, ohne Text</translation>
    </message>
    <message>
        <source>Tables of which it is not known what their columns tell</source>
        <translation>Tabellen, deren Spalten nicht bekannt sind</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Versions of others, kept with them</source>
        <translation>Fassungen anderer, bei ihnen aufbewahrt</translation>
    </message>
    <message>
        <source>a version of “{title}”</source>
        <translation>eine Fassung von „{title}“</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>kept apart from “{title}”</source>
        <translation>getrennt gehalten von „{title}“</translation>
    </message>
    <message>
        <source>nothing added</source>
        <translation>nichts aufgenommen</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>{n} added</source>
        <extracomment>{n} added</extracomment>
        <translation>
            <numerusform>{n} aufgenommen</numerusform>
            <numerusform>{n} aufgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles added</source>
        <extracomment>{n} article added</extracomment>
        <translation>
            <numerusform>{n} Artikel aufgenommen</numerusform>
            <numerusform>{n} Artikel aufgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} there already</source>
        <extracomment>{n} there already</extracomment>
        <translation>
            <numerusform>{n} schon vorhanden</numerusform>
            <numerusform>{n} schon vorhanden</numerusform>
        </translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch ein paar Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>about {n} hours left</source>
        <extracomment>about {n} hour left</extracomment>
        <translation>
            <numerusform>noch etwa {n} Stunde</numerusform>
            <numerusform>noch etwa {n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes left</source>
        <extracomment>about {n} minute left</extracomment>
        <translation>
            <numerusform>noch etwa {n} Minute</numerusform>
            <numerusform>noch etwa {n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} seconds left</source>
        <extracomment>about {n} second left</extracomment>
        <translation>
            <numerusform>noch etwa {n} Sekunde</numerusform>
            <numerusform>noch etwa {n} Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files a minute</source>
        <extracomment>{n} file a minute</extracomment>
        <translation>
            <numerusform>{n} Datei in der Minute</numerusform>
            <numerusform>{n} Dateien in der Minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files a second</source>
        <extracomment>{n} file a second</extracomment>
        <translation>
            <numerusform>{n} Datei in der Sekunde</numerusform>
            <numerusform>{n} Dateien in der Sekunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the Report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Letzter Import</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Der Import wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>This import</source>
        <translation>Dieser Import</translation>
    </message>
    <message>
        <source>The import broke off: {reason}.</source>
        <translation>Der Import brach ab: {reason}.</translation>
    </message>
    <message>
        <source>The import could not be started: {reason}.</source>
        <translation>Der Import konnte nicht beginnen: {reason}.</translation>
    </message>
    <message>
        <source>Cancel keeps what has been added</source>
        <translation>Abbrechen behält, was schon aufgenommen ist</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} files</source>
        <extracomment>{done} of {n} file</extracomment>
        <translation>
            <numerusform>{done} von {n} Datei</numerusform>
            <numerusform>{done} von {n} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the article again broke off: {reason}.</source>
        <translation>Das erneute Lesen des Artikels brach ab: {reason}.</translation>
    </message>
    <message>
        <source>Reading the article again could not be started: {reason}.</source>
        <translation>Das erneute Lesen des Artikels konnte nicht beginnen: {reason}.</translation>
    </message>
    <message>
        <source>Import cancelled: {report}.</source>
        <translation>Import abgebrochen: {report}.</translation>
    </message>
    <message>
        <source>New in “{folder}”: {report}.</source>
        <translation>Neu in „{folder}“: {report}.</translation>
    </message>
    <message>
        <source>The import that had broken off is done: {report}.</source>
        <translation>Der abgebrochene Import ist fertig: {report}.</translation>
    </message>
    <message>
        <source>Watched names found: {names}.</source>
        <translation>Beobachtete Namen gefunden: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} already there</source>
        <extracomment>{n} already there</extracomment>
        <translation>
            <numerusform>{n} schon vorhanden</numerusform>
            <numerusform>{n} schon vorhanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding names again broke off: {reason}.</source>
        <translation>Die Namenssuche brach ab: {reason}.</translation>
    </message>
    <message>
        <source>Finding names again could not be started: {reason}.</source>
        <translation>Die Namenssuche konnte nicht beginnen: {reason}.</translation>
    </message>
    <message>
        <source>Nothing has changed: the names of every article were found as they would be found now.</source>
        <translation>Nichts hat sich geändert: Die Namen aller Artikel wurden gefunden, wie sie jetzt gefunden würden.</translation>
    </message>
    <message>
        <source>Stopped: {report}. Library ▸ Find Names Again goes on from there.</source>
        <translation>Angehalten: {report}. Bibliothek ▸ Namen neu suchen macht dort weiter.</translation>
    </message>
    <message numerus="yes">
        <source>names found again in {n} articles</source>
        <extracomment>names found again in {n} article</extracomment>
        <translation>
            <numerusform>Namen neu gesucht in {n} Artikel</numerusform>
            <numerusform>Namen neu gesucht in {n} Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left as they were</source>
        <extracomment>{n} left as it was</extracomment>
        <translation>
            <numerusform>{n} blieb, wie er war</numerusform>
            <numerusform>{n} blieben, wie sie waren</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy This Line</source>
        <translation>Diese Zeile kopieren</translation>
    </message>
    <message>
        <source>Left and Right fold; Enter does what stands at the right; the menu has more.</source>
        <translation>Links und Rechts klappen zu und auf; die Eingabetaste tut, was rechts steht; das Menü hat mehr.</translation>
    </message>
    <message>
        <source>an import broke off</source>
        <translation>ein Import brach ab</translation>
    </message>
    <message numerus="yes">
        <source>{n} files left out</source>
        <extracomment>{n} file left out</extracomment>
        <translation>
            <numerusform>{n} Datei ausgelassen</numerusform>
            <numerusform>{n} Dateien ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} imports broke off</source>
        <extracomment>{n} import broke off</extracomment>
        <translation>
            <numerusform>{n} Import brach ab</numerusform>
            <numerusform>{n} Importe brachen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: the articles stay as they were.</source>
        <translation>Abgebrochen: Die Artikel bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>Reading the files again broke off: {reason}.</source>
        <translation>Das erneute Lesen der Dateien brach ab: {reason}.</translation>
    </message>
    <message>
        <source>Reading the files again could not be started: {reason}.</source>
        <translation>Das erneute Lesen der Dateien konnte nicht beginnen: {reason}.</translation>
    </message>
    <message>
        <source>What is new in {files} is imported.</source>
        <translation>Was in {files} neu ist, wird importiert.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were read again.</source>
        <extracomment>{n} article was read again.</extracomment>
        <translation>
            <numerusform>{n} Artikel wurde erneut gelesen.</numerusform>
            <numerusform>{n} Artikel wurden erneut gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>{n} file</extracomment>
        <translation>
            <numerusform>{n} Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other files were not read either.</source>
        <extracomment>{n} other file was not read either.</extracomment>
        <translation>
            <numerusform>{n} andere Datei wurde auch nicht gelesen.</numerusform>
            <numerusform>{n} andere Dateien wurden auch nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Copied the address. Entity Reader opens no connection: paste it in a browser.</source>
        <translation>Adresse kopiert. Entity Reader stellt keine Verbindung her: Fügen Sie die Adresse in einem Browser ein.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Search the manual…</source>
        <translation>Im Handbuch suchen …</translation>
    </message>
    <message numerus="yes">
        <source>{n} chapters</source>
        <extracomment>{n} chapter</extracomment>
        <translation>
            <numerusform>{n} Kapitel</numerusform>
            <numerusform>{n} Kapitel</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes from a Table</source>
        <translation>Änderungen aus einer Tabelle</translation>
    </message>
    <message>
        <source>Looking at the table…</source>
        <translation>Die Tabelle wird durchgesehen …</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} names</source>
        <extracomment>Change {n} name</extracomment>
        <translation>
            <numerusform>{n} Namen ändern</numerusform>
            <numerusform>{n} Namen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds, names and tags are taken from it. Whoever is not in the table stays as it is.</source>
        <translation>Arten, Namen und Schlagwörter werden daraus übernommen. Wer nicht in der Tabelle steht, bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>What the table changes</source>
        <translation>Was die Tabelle ändert</translation>
    </message>
    <message>
        <source>Clear the Filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Names stand here once there are articles.</source>
        <translation>Hier stehen Namen, sobald es Artikel gibt.</translation>
    </message>
    <message>
        <source>No names for: {filters}.</source>
        <translation>Keine Namen zu: {filters}.</translation>
    </message>
    <message>
        <source>Reading the names…</source>
        <translation>Die Namen werden gelesen …</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Schlagwort: {tag}</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Mit Schlagwort</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Name {number}</source>
        <translation>Name {number}</translation>
    </message>
    <message>
        <source>There are articles that were added since you last looked at its page.</source>
        <translation>Es gibt Artikel, die hinzukamen, seit Sie seine Seite zuletzt ansahen.</translation>
    </message>
    <message>
        <source>also {alias}</source>
        <translation>auch {alias}</translation>
    </message>
    <message>
        <source>first seen {met}</source>
        <translation>zuerst gesehen {met}</translation>
    </message>
    <message>
        <source>new articles</source>
        <translation>neue Artikel</translation>
    </message>
    <message>
        <source>&amp;All Names, Tagged or Not</source>
        <translation>&amp;Alle Namen, mit oder ohne Schlagwort</translation>
    </message>
    <message numerus="yes">
        <source>All kinds, {n} names</source>
        <extracomment>All kinds, {n} name</extracomment>
        <translation>
            <numerusform>Alle Arten, {n} Name</numerusform>
            <numerusform>Alle Arten, {n} Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n}</source>
        <extracomment>All {n}</extracomment>
        <translation>
            <numerusform>Alle {n}</numerusform>
            <numerusform>Alle {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Any &amp;Tag</source>
        <translation>Irgendein Schlagwor&amp;t</translation>
    </message>
    <message>
        <source>Names with a tag</source>
        <translation>Namen mit einem Schlagwort</translation>
    </message>
    <message>
        <source>Names with the tag {tag}</source>
        <translation>Namen mit dem Schlagwort {tag}</translation>
    </message>
    <message>
        <source>Show names of every kind</source>
        <translation>Namen jeder Art anzeigen</translation>
    </message>
    <message>
        <source>Show names that have a tag</source>
        <translation>Namen mit einem Schlagwort anzeigen</translation>
    </message>
    <message>
        <source>Show names that words are watched for</source>
        <translation>Namen anzeigen, für die auf Wörter geachtet wird</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} names.</source>
        <extracomment>There is {n} name.</extracomment>
        <translation>
            <numerusform>Es gibt {n} Namen.</numerusform>
            <numerusform>Es gibt {n} Namen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watched {n}</source>
        <extracomment>Watched {n}</extracomment>
        <translation>
            <numerusform>Beobachtet {n}</numerusform>
            <numerusform>Beobachtet {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;A – Z</source>
        <translation>&amp;A – Z</translation>
    </message>
    <message>
        <source>&amp;Most Articles First</source>
        <translation>&amp;Meiste Artikel zuerst</translation>
    </message>
    <message>
        <source>&amp;Newly Seen First</source>
        <translation>&amp;Neu gesehene zuerst</translation>
    </message>
    <message>
        <source>&amp;Rarest First</source>
        <translation>Seltenste zue&amp;rst</translation>
    </message>
    <message>
        <source>A – Z</source>
        <translation>A – Z</translation>
    </message>
    <message>
        <source>Most articles</source>
        <translation>Meiste Artikel</translation>
    </message>
    <message>
        <source>Newly seen</source>
        <translation>Neu gesehen</translation>
    </message>
    <message>
        <source>Rarest</source>
        <translation>Seltenste</translation>
    </message>
    <message>
        <source>Filter names…</source>
        <translation>Namen filtern …</translation>
    </message>
    <message>
        <source>Names of the library</source>
        <translation>Namen der Bibliothek</translation>
    </message>
    <message>
        <source>The names cannot be shown. {error}</source>
        <translation>Die Namen können nicht angezeigt werden. {error}</translation>
    </message>
    <message>
        <source>Behind each name: in how many articles it stands</source>
        <translation>Hinter jedem Namen: in wie vielen Artikeln er steht</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} are told</source>
        <extracomment>The first {n} are told</extracomment>
        <translation>
            <numerusform>Der erste ist genannt</numerusform>
            <numerusform>Die ersten {n} sind genannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare, change the kind, remove, export and all else that can be done to them</source>
        <translation>Vergleichen, Art ändern, entfernen, exportieren und alles andere, was mit ihnen getan werden kann</translation>
    </message>
    <message>
        <source>Give these names tags</source>
        <translation>Diesen Namen Schlagwörter geben</translation>
    </message>
    <message>
        <source>Make one of these names</source>
        <translation>Aus diesen Namen einen machen</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>Select only the name that was selected last</source>
        <translation>Nur den zuletzt ausgewählten Namen auswählen</translation>
    </message>
    <message>
        <source>Selected names</source>
        <translation>Ausgewählte Namen</translation>
    </message>
    <message>
        <source>Lost its place</source>
        <translation>Hat ihre Stelle verloren</translation>
    </message>
    <message numerus="yes">
        <source>Lost their place {n}</source>
        <extracomment>Lost their place {n}</extracomment>
        <translation>
            <numerusform>Ohne Stelle {n}</numerusform>
            <numerusform>Ohne Stelle {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>Zuordnen …</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>No note is like that.</source>
        <translation>Keine Notiz ist so.</translation>
    </message>
    <message>
        <source>No notes yet. Select words in an article and press 1, or Enter to write.</source>
        <translation>Noch keine Notizen. Wählen Sie Wörter in einem Artikel aus, und drücken Sie 1, oder die Eingabetaste, um zu schreiben.</translation>
    </message>
    <message>
        <source>Search quotations and notes…</source>
        <translation>Zitate und Notizen durchsuchen …</translation>
    </message>
    <message>
        <source>Show All Notes</source>
        <translation>Alle Notizen anzeigen</translation>
    </message>
    <message>
        <source>Articles, the files they came from, names, corrections, notes and tags.</source>
        <translation>Artikel, die Dateien, aus denen sie kamen, Namen, Korrekturen, Notizen und Schlagwörter.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Copies of the library.</source>
        <translation>Kopien der Bibliothek.</translation>
    </message>
    <message>
        <source>Last picture</source>
        <translation>Letztes Bild</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Mistakes of the program: where in it they were made, no word of yours.</source>
        <translation>Fehler des Programms: an welcher Stelle darin sie gemacht wurden, kein Wort von Ihnen.</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>What the window showed last, so that the next start shows it at once.</source>
        <translation>Was das Fenster zuletzt gezeigt hat, damit der nächste Start es sofort zeigt.</translation>
    </message>
    <message>
        <source>What you chose, where your libraries lie, and where you were.</source>
        <translation>Was Sie gewählt haben, wo Ihre Bibliotheken liegen und wo Sie waren.</translation>
    </message>
    <message>
        <source>What you said of the columns of tables.</source>
        <translation>Was Sie über die Spalten von Tabellen gesagt haben.</translation>
    </message>
    <message>
        <source>Your own layouts of downloads from news archives.</source>
        <translation>Ihre eigenen Muster für Downloads aus Nachrichtenarchiven.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>How that is tested</source>
        <translation>Wie das geprüft wird</translation>
    </message>
    <message>
        <source>No connection is ever opened</source>
        <translation>Es wird nie eine Verbindung hergestellt</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder of {name}</source>
        <translation>Ordner öffnen: {name}</translation>
    </message>
    <message>
        <source>What you import, look for, write and decide stays on this computer, in the files below, which only you can read. There is no account, nothing is loaded, nothing is looked for, nothing is sent: not even a report of a problem, which is a file that you may send yourself. What you delete lies in the bin of the library until it is emptied, and in backups that were made before.</source>
        <translation>Was Sie importieren, suchen, schreiben und entscheiden, bleibt auf diesem Computer, in den Dateien unten, die nur Sie lesen können. Es gibt kein Konto, nichts wird geladen, nichts abgefragt, nichts verschickt: nicht einmal der Bericht über ein Problem, der eine Datei ist, die Sie selbst verschicken können. Was Sie löschen, liegt im Papierkorb der Bibliothek, bis er geleert wird, und in Sicherungen, die davor gemacht wurden.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page: {colors}</source>
        <translation>Seite: {colors}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation>Text und Seite</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Text normal</source>
        <translation>Text normal</translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Typeface: {name}</source>
        <translation>Schrift: {name}</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width: {width}</source>
        <translation>Breite: {width}</translation>
    </message>
    <message numerus="yes">
        <source>Of each only the first {n} words are compared.</source>
        <extracomment>Of each only the first {n} word is compared.</extracomment>
        <translation>
            <numerusform>Von jedem wird nur das erste Wort verglichen.</numerusform>
            <numerusform>Von jedem werden nur die ersten {n} Wörter verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the fullest</source>
        <translation>Nur in der ausführlichsten</translation>
    </message>
    <message>
        <source>Only in this version</source>
        <translation>Nur in dieser Fassung</translation>
    </message>
    <message>
        <source>Show It as It Is</source>
        <translation>Zeigen, wie er ist</translation>
    </message>
    <message>
        <source>Stop comparing (Esc)</source>
        <translation>Nicht mehr vergleichen (Esc)</translation>
    </message>
    <message>
        <source>The article compared with the fullest version</source>
        <translation>Der Artikel, verglichen mit der ausführlichsten Fassung</translation>
    </message>
    <message>
        <source>In the file: {value}</source>
        <translation>In der Datei: {value}</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>{field} as in the file: {value}</source>
        <translation>{field} wie in der Datei: {value}</translation>
    </message>
    <message>
        <source>as the text begins</source>
        <translation>wie der Text beginnt</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Angaben bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The file on disk stays as it is.</source>
        <translation>Die Datei auf der Platte bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>This article has no text.</source>
        <translation>Dieser Artikel hat keinen Text.</translation>
    </message>
    <message>
        <source>In {language}. Names are not recognised in this language.</source>
        <translation>Sprache: {language}. In dieser Sprache werden keine Namen erkannt.</translation>
    </message>
    <message>
        <source>In {language}. Names are recognised in English only.</source>
        <translation>Sprache: {language}. Namen werden nur im Englischen erkannt.</translation>
    </message>
    <message>
        <source>In {language}. No names were recognised.</source>
        <translation>Sprache: {language}. Es wurden keine Namen erkannt.</translation>
    </message>
    <message>
        <source>Its file has changed since it was read: Article ▸ Read the File Again.</source>
        <translation>Seine Datei hat sich geändert, seit sie gelesen wurde: Artikel ▸ Datei erneut lesen.</translation>
    </message>
    <message>
        <source>Letters that had been encoded more than once were mended.</source>
        <translation>Mehrfach kodierte Buchstaben wurden berichtigt.</translation>
    </message>
    <message numerus="yes">
        <source>One of {n} versions of this story: Article ▸ Versions.</source>
        <extracomment>One of {n} version of this story: Article ▸ Versions.</extracomment>
        <translation>
            <numerusform>Eine von {n} Fassung dieser Geschichte: Artikel ▸ Fassungen.</numerusform>
            <numerusform>Eine von {n} Fassungen dieser Geschichte: Artikel ▸ Fassungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fullest of {n} versions of this story: Article ▸ Versions.</source>
        <extracomment>The fullest of {n} version of this story: Article ▸ Versions.</extracomment>
        <translation>
            <numerusform>Die ausführlichste von {n} Fassung dieser Geschichte: Artikel ▸ Fassungen.</numerusform>
            <numerusform>Die ausführlichste von {n} Fassungen dieser Geschichte: Artikel ▸ Fassungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undated: {reason}</source>
        <translation>Ohne Datum: {reason}</translation>
    </message>
    <message>
        <source>add author</source>
        <translation>Verfasser hinzufügen</translation>
    </message>
    <message>
        <source>add date</source>
        <translation>Datum hinzufügen</translation>
    </message>
    <message>
        <source>add source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} Std.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>Edit the details</source>
        <translation>Angaben bearbeiten</translation>
    </message>
    <message>
        <source>Edit the details (E)</source>
        <translation>Angaben bearbeiten (E)</translation>
    </message>
    <message>
        <source>Edited: {fields}</source>
        <translation>Bearbeitet: {fields}</translation>
    </message>
    <message>
        <source>It was on: “{quote}”</source>
        <translation>Sie stand an: „{quote}“</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Leave the note as it is (Esc)</source>
        <translation>Die Notiz lassen, wie sie ist (Esc)</translation>
    </message>
    <message>
        <source>Select where the note stands now, then press Enter or Place Here. Esc leaves it.</source>
        <translation>Wählen Sie aus, wo die Notiz jetzt steht, und drücken Sie die Eingabetaste oder „Hierhin“. Esc lässt sie.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Tab goes from name to name and highlight to highlight, Enter shows what the library knows of a name.</source>
        <translation>Tab geht von Name zu Name und von Markierung zu Markierung; die Eingabetaste zeigt, was die Bibliothek von einem Namen weiß.</translation>
    </message>
    <message>
        <source>Tab goes from name to name, Enter shows what the library knows of it.</source>
        <translation>Tab geht von Name zu Name; die Eingabetaste zeigt, was die Bibliothek von ihm weiß.</translation>
    </message>
    <message>
        <source>{name}, current</source>
        <translation>{name}, aktuell</translation>
    </message>
    <message>
        <source>Compare with the fullest</source>
        <translation>Mit der ausführlichsten vergleichen</translation>
    </message>
    <message>
        <source>Place Here</source>
        <translation>Hierhin</translation>
    </message>
    <message>
        <source>Put the note that has lost its place on these words (Enter)</source>
        <translation>Die Notiz ohne Stelle diesen Wörtern zuordnen (Eingabe)</translation>
    </message>
    <message>
        <source>Write a note (Enter)</source>
        <translation>Notiz schreiben (Eingabe)</translation>
    </message>
    <message>
        <source>{name}, {kind}, mention {at} of {all} here, {in_articles}</source>
        <translation>{name}, {kind}, hier Erwähnung {at} von {all}, {in_articles}</translation>
    </message>
    <message>
        <source>{words}, that is {name}</source>
        <translation>{words}, das ist {name}</translation>
    </message>
    <message>
        <source>Opening the article</source>
        <translation>Der Artikel wird geöffnet</translation>
    </message>
    <message>
        <source>Next in this story: {title}</source>
        <translation>Nächster dieser Geschichte: {title}</translation>
    </message>
    <message>
        <source>Show the articles that are like this one</source>
        <translation>Die Artikel zeigen, die diesem ähnlich sind</translation>
    </message>
    <message numerus="yes">
        <source>{n} similar articles</source>
        <extracomment>{n} similar article</extracomment>
        <translation>
            <numerusform>{n} ähnlicher Artikel</numerusform>
            <numerusform>{n} ähnliche Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {total} in this story</source>
        <translation>{place} von {total} dieser Geschichte</translation>
    </message>
    <message>
        <source>Dashed: who else is named with {name}.</source>
        <translation>Gestrichelt: wer sonst mit {name} genannt wird.</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>No name of these kinds.</source>
        <translation>Kein Name dieser Arten.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody else in {n} articles.</source>
        <extracomment>Nobody else in {n} article.</extracomment>
        <translation>
            <numerusform>Niemand sonst in {n} Artikel.</numerusform>
            <numerusform>Niemand sonst in {n} Artikeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else stands with “{name}” at that time ({time}).</source>
        <translation>Niemand sonst steht zu dieser Zeit ({time}) zusammen mit „{name}“.</translation>
    </message>
    <message>
        <source>Nobody else stands with “{name}” more often than by chance.</source>
        <translation>Niemand sonst steht öfter bei „{name}“, als es der Zufall wollte.</translation>
    </message>
    <message>
        <source>Nobody stands with another in these articles at that time ({time}).</source>
        <translation>In diesen Artikeln steht zu dieser Zeit ({time}) niemand mit jemand anderem zusammen.</translation>
    </message>
    <message>
        <source>Nobody stands with another in these articles more often than by chance.</source>
        <translation>Niemand steht in diesen Artikeln öfter bei einem anderen, als es der Zufall wollte.</translation>
    </message>
    <message>
        <source>Relations in</source>
        <translation>Beziehungen in</translation>
    </message>
    <message numerus="yes">
        <source>Release {n} names</source>
        <extracomment>Release {n} name</extracomment>
        <translation>
            <numerusform>{n} Namen lösen</numerusform>
            <numerusform>{n} Namen lösen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show 1</source>
        <translation>Ab 1 anzeigen</translation>
    </message>
    <message>
        <source>Show All Kinds</source>
        <translation>Alle Arten anzeigen</translation>
    </message>
    <message>
        <source>The commonest and the strongest names were looked at.</source>
        <translation>Angesehen wurden die häufigsten und die stärksten Namen.</translation>
    </message>
    <message>
        <source>The nearer and thicker, the more articles name both.</source>
        <translation>Je näher und dicker, desto mehr Artikel nennen beide.</translation>
    </message>
    <message>
        <source>These articles</source>
        <translation>Diese Artikel</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Aufklappen</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were looked at, the first of them all.</source>
        <extracomment>{n} article was looked at, the first of them all.</extracomment>
        <translation>
            <numerusform>{n} Artikel wurde angesehen, der erste von allen.</numerusform>
            <numerusform>{n} Artikel wurden angesehen, die ersten von allen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys go from name to name, Space makes one current, Enter puts it in the middle.</source>
        <translation>Die Pfeiltasten gehen von Name zu Name, die Leertaste macht einen zum aktuellen, die Eingabetaste stellt ihn in die Mitte.</translation>
    </message>
    <message numerus="yes">
        <source>Relations of {name}: {n} names</source>
        <extracomment>Relations of {name}: {n} name</extracomment>
        <translation>
            <numerusform>Beziehungen von {name}: {n} Name</numerusform>
            <numerusform>Beziehungen von {name}: {n} Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>in der Mitte</translation>
    </message>
    <message>
        <source>{kind}, in the middle</source>
        <translation>{kind}, in der Mitte</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles together, of {articles} with this name</source>
        <extracomment>{n} article together, of {articles} with this name</extracomment>
        <translation>
            <numerusform>{n} Artikel gemeinsam, von {articles} mit diesem Namen</numerusform>
            <numerusform>{n} Artikel gemeinsam, von {articles} mit diesem Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Together in at least</source>
        <translation>Gemeinsam in mindestens</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} names</source>
        <extracomment>{shown} of {n} name</extracomment>
        <translation>
            <numerusform>{shown} von {n} Name</numerusform>
            <numerusform>{shown} von {n} Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Relations of these articles</source>
        <translation>Beziehungen in diesen Artikeln</translation>
    </message>
    <message>
        <source>Relations of {name}</source>
        <translation>Beziehungen von {name}</translation>
    </message>
    <message>
        <source>Let this name stay; the others become aliases</source>
        <translation>Diesen Namen behalten; die anderen werden Aliasse</translation>
    </message>
    <message>
        <source>becomes an alias</source>
        <translation>wird ein Alias</translation>
    </message>
    <message>
        <source>this name stays</source>
        <translation>dieser Name bleibt</translation>
    </message>
    <message>
        <source>Looking at these names…</source>
        <translation>Diese Namen werden durchgesehen …</translation>
    </message>
    <message>
        <source>Merge names</source>
        <translation>Namen zusammenführen</translation>
    </message>
    <message>
        <source>{reach}, and those imported later</source>
        <translation>{reach} und in denen, die später importiert werden</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Anderer Name …</translation>
    </message>
    <message>
        <source>Call them otherwise, or merge more of them</source>
        <translation>Anders benennen oder weitere zusammenführen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>In one article</source>
        <translation>In einem Artikel</translation>
    </message>
    <message>
        <source>Named with each of them</source>
        <translation>Zusammen mit jedem von ihnen genannt</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>The names</source>
        <translation>Die Namen</translation>
    </message>
    <message>
        <source>and {names}</source>
        <translation>und {names}</translation>
    </message>
    <message>
        <source>both from {start} to {end}</source>
        <translation>beide von {start} bis {end}</translation>
    </message>
    <message>
        <source>no article names both</source>
        <translation>kein Artikel nennt beide</translation>
    </message>
    <message>
        <source>no article names two of them</source>
        <translation>kein Artikel nennt zwei von ihnen</translation>
    </message>
    <message>
        <source>not alike</source>
        <translation>nicht ähnlich</translation>
    </message>
    <message>
        <source>{name} ends in {end}, {other} begins in {start}</source>
        <translation>{name} endet {end}, {other} beginnt {start}</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles name both</source>
        <extracomment>{n} article names both</extracomment>
        <translation>
            <numerusform>{n} Artikel nennt beide</numerusform>
            <numerusform>{n} Artikel nennen beide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles name two or more of them</source>
        <extracomment>{n} article names two or more of them</extracomment>
        <translation>
            <numerusform>{n} Artikel nennt zwei oder mehr von ihnen</numerusform>
            <numerusform>{n} Artikel nennen zwei oder mehr von ihnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>Zu fragen</translation>
    </message>
    <message numerus="yes">
        <source>more than {n} questions</source>
        <extracomment>more than {n} question</extracomment>
        <translation>
            <numerusform>mehr als {n} Frage</numerusform>
            <numerusform>mehr als {n} Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names not looked at yet</source>
        <extracomment>{n} name not looked at yet</extracomment>
        <translation>
            <numerusform>{n} Name noch nicht angesehen</numerusform>
            <numerusform>{n} Namen noch nicht angesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <extracomment>{n} question</extracomment>
        <translation>
            <numerusform>{n} Frage</numerusform>
            <numerusform>{n} Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered with yes, both are called so; the other name becomes an alias.</source>
        <translation>Bei Ja heißen beide so; der andere Name wird ein Alias.</translation>
    </message>
    <message>
        <source>Are these the same?</source>
        <translation>Ist das dasselbe?</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Different things</source>
        <translation>Verschiedene Dinge</translation>
    </message>
    <message>
        <source>Keep the other name (O)</source>
        <translation>Den anderen Namen behalten (O)</translation>
    </message>
    <message>
        <source>Looking at the names of the library…</source>
        <translation>Die Namen der Bibliothek werden durchgesehen …</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Keiner davon</translation>
    </message>
    <message>
        <source>Nothing to review: no name is in doubt.</source>
        <translation>Nichts zu prüfen: Kein Name ist zweifelhaft.</translation>
    </message>
    <message>
        <source>This library is read-only: nothing can be answered.</source>
        <translation>Diese Bibliothek kann nur gelesen werden: Nichts kann beantwortet werden.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist es?</translation>
    </message>
    <message>
        <source>name stays</source>
        <translation>Name bleibt</translation>
    </message>
    <message>
        <source>Keep other name</source>
        <translation>Anderen Namen behalten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Dasselbe</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>{articles}, the newest {date}</source>
        <translation>{articles}, der neueste vom {date}</translation>
    </message>
    <message>
        <source>Name of the saved search</source>
        <translation>Name der gespeicherten Suche</translation>
    </message>
    <message>
        <source>It finds articles that were added since you last looked.</source>
        <translation>Sie findet Artikel, die hinzukamen, seit Sie zuletzt nachsahen.</translation>
    </message>
    <message>
        <source>more than {articles}</source>
        <translation>mehr als {articles}</translation>
    </message>
    <message numerus="yes">
        <source>{n} unread</source>
        <extracomment>{n} unread</extracomment>
        <translation>
            <numerusform>{n} ungelesen</numerusform>
            <numerusform>{n} ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Explain the search language</source>
        <translation>Die Suchsprache erklären</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search articles, people, places…</source>
        <translation>Artikel, Personen, Orte suchen …</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
    <message>
        <source>{completion}, {at} of {total}</source>
        <translation>{completion}, {at} von {total}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters are joined like words: by AND, OR, NOT and brackets. A name stands for whoever goes by it.</source>
        <translation>Filter werden wie Wörter verbunden: mit AND, OR, NOT und Klammern. Ein Name steht für jeden, der so heißt.</translation>
    </message>
    <message>
        <source>Put this into the search box</source>
        <translation>Ins Suchfeld setzen</translation>
    </message>
    <message>
        <source>Search Language</source>
        <translation>Suchsprache</translation>
    </message>
    <message>
        <source>Search language</source>
        <translation>Suchsprache</translation>
    </message>
    <message>
        <source>Type words that all must occur; capitals and accents do not matter. The last word is completed while you type.</source>
        <translation>Geben Sie Wörter ein, die alle vorkommen müssen; Großschreibung und Akzente spielen keine Rolle. Das letzte Wort wird beim Tippen vervollständigt.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>No other article is like this one.</source>
        <translation>Kein anderer Artikel ist diesem ähnlich.</translation>
    </message>
    <message>
        <source>Similar articles</source>
        <translation>Ähnliche Artikel</translation>
    </message>
    <message>
        <source>Similar to {title}</source>
        <translation>Ähnlich wie {title}</translation>
    </message>
    <message>
        <source>Articles that are like it, and what they share with it</source>
        <translation>Artikel, die ihm ähnlich sind, und was sie mit ihm gemeinsam haben</translation>
    </message>
    <message>
        <source>In this story, the oldest first</source>
        <translation>In dieser Geschichte, die ältesten zuerst</translation>
    </message>
    <message>
        <source>Like it, the likest first</source>
        <translation>Ähnliche, die ähnlichsten zuerst</translation>
    </message>
    <message>
        <source>the article itself</source>
        <translation>der Artikel selbst</translation>
    </message>
    <message>
        <source>{likeness} like it</source>
        <translation>zu {likeness} ähnlich</translation>
    </message>
    <message>
        <source>In this story</source>
        <translation>In dieser Geschichte</translation>
    </message>
    <message>
        <source>Like it</source>
        <translation>Ihm ähnlich</translation>
    </message>
    <message>
        <source>the likest first</source>
        <translation>die ähnlichsten zuerst</translation>
    </message>
    <message>
        <source>the oldest first</source>
        <translation>die ältesten zuerst</translation>
    </message>
    <message>
        <source>{likeness} like it. Both have {words}.</source>
        <translation>Ähnlichkeit {likeness}. Beide haben {words}.</translation>
    </message>
    <message>
        <source>Entity Reader made a mistake.</source>
        <translation>Entity Reader hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>The details are kept in
{file}
and would help the developers to mend this.</source>
        <translation>Die Einzelheiten liegen in
{file}
und würden den Entwicklern helfen, dies zu beheben.</translation>
    </message>
    <message>
        <source>The details cannot be kept: {reason}.
They would help the developers to mend this.</source>
        <translation>Die Einzelheiten können nicht aufbewahrt werden: {reason}.
Sie würden den Entwicklern helfen, dies zu beheben.</translation>
    </message>
    <message>
        <source>Your library is safe, and you can go on.</source>
        <translation>Ihre Bibliothek ist sicher, und Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Open another with File ▸ Open Library, or make a new one with File ▸ New Library.</source>
        <translation>Öffnen Sie eine andere mit Datei ▸ Bibliothek öffnen, oder legen Sie mit Datei ▸ Neue Bibliothek eine an.</translation>
    </message>
    <message>
        <source>There is a “{name}” in {parent} that Entity Reader has not made. It stays.</source>
        <translation>In {parent} gibt es ein „{name}“, das nicht von Entity Reader stammt. Es bleibt.</translation>
    </message>
    <message>
        <source>“{name}” cannot be removed from {parent}: {reason}.</source>
        <translation>„{name}“ kann nicht aus {parent} entfernt werden: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in {parent}: {reason}.</source>
        <translation>„{name}“ kann nicht in {parent} gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>{text} ({key})</source>
        <translation>{text} ({key})</translation>
    </message>
    <message>
        <source>Apricot</source>
        <translation>Aprikose</translation>
    </message>
    <message>
        <source>Dates and amounts</source>
        <translation>Daten und Beträge</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Bauwerke</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>Flieder</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Ohne Farbe</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>Salbei</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>facility</source>
        <translation>Bauwerk</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>anderer Name</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
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
        <translation>
            <numerusform>{n} neuer seit {since}</numerusform>
            <numerusform>{n} neue seit {since}</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Only newspapers, agencies and the like, which tell of everybody, stand between them.</source>
        <translation>Zwischen ihnen stehen nur Zeitungen, Agenturen und dergleichen, die von allen berichten.</translation>
    </message>
    <message>
        <source>How they are connected</source>
        <translation>Wie sie verbunden sind</translation>
    </message>
    <message>
        <source>No article names {names} together.</source>
        <translation>Kein Artikel nennt {names} gemeinsam.</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern geben</translation>
    </message>
    <message>
        <source>Unstar</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>First {date}</source>
        <translation>Zuerst {date}</translation>
    </message>
    <message>
        <source>Last {date}</source>
        <translation>Zuletzt {date}</translation>
    </message>
    <message>
        <source>Over time, together where there is a ring</source>
        <translation>Im Lauf der Zeit; gemeinsam, wo ein Ring ist</translation>
    </message>
    <message>
        <source>Starred names stand among the saved searches; a dot there, and the digest, tell that something of them is new</source>
        <translation>Namen mit Stern stehen bei den gespeicherten Suchen; dort und in der Übersicht zeigt ein Punkt, dass es Neues über sie gibt</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Together over time</source>
        <translation>Gemeinsam im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Who else is there</source>
        <translation>Wer sonst dort ist</translation>
    </message>
    <message numerus="yes">
        <source>of {n} with {name}</source>
        <extracomment>of {n} with {name}</extracomment>
        <translation>
            <numerusform>von {n} mit {name}</numerusform>
            <numerusform>von {n} mit {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles name all {names}</source>
        <extracomment>{n} article names all {names}</extracomment>
        <translation>
            <numerusform>{n} Artikel nennt alle {names}</numerusform>
            <numerusform>{n} Artikel nennen alle {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Several names together</source>
        <translation>Mehrere Namen gemeinsam</translation>
    </message>
    <message>
        <source>Never together in a dated article</source>
        <translation>Nie gemeinsam in einem datierten Artikel</translation>
    </message>
    <message>
        <source>Together: {together}</source>
        <translation>Gemeinsam: {together}</translation>
    </message>
    <message>
        <source>{first} above, {second} below</source>
        <translation>{first} oben, {second} unten</translation>
    </message>
    <message>
        <source>{first} and {second} over time</source>
        <translation>{first} und {second} im Lauf der Zeit</translation>
    </message>
    <message numerus="yes">
        <source>{when}: {n} articles with {first}, {other} with {second}, {both} with both</source>
        <extracomment>{when}: {n} article with {first}, {other} with {second}, {both} with both</extracomment>
        <translation>
            <numerusform>{when}: {n} Artikel mit {first}, {other} mit {second}, {both} mit beiden</numerusform>
            <numerusform>{when}: {n} Artikel mit {first}, {other} mit {second}, {both} mit beiden</numerusform>
        </translation>
    </message>
    <message>
        <source>In one paragraph</source>
        <translation>In einem Absatz</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message numerus="yes">
        <source>These are the newest {n} articles; “List articles” has all of them.</source>
        <extracomment>This is the newest {n} article; “List articles” has all of them.</extracomment>
        <translation>
            <numerusform>Dies ist der neueste Artikel; „Artikel auflisten“ hat alle.</numerusform>
            <numerusform>Dies sind die neuesten {n} Artikel; „Artikel auflisten“ hat alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passages that name them all</source>
        <translation>Stellen, die alle nennen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>All of it stays on this computer: no connection is ever opened.</source>
        <translation>Alles bleibt auf diesem Computer: Es wird nie eine Verbindung hergestellt.</translation>
    </message>
    <message>
        <source>Click a name</source>
        <translation>Klicken Sie auf einen Namen</translation>
    </message>
    <message>
        <source>Drop your own articles</source>
        <translation>Lassen Sie eigene Artikel fallen</translation>
    </message>
    <message>
        <source>Entity Reader reads news articles that you have as files, and shows with one click who is named in which of them, with whom, since when, and in which sentence.</source>
        <translation>Entity Reader liest Nachrichtenartikel, die Sie als Dateien haben, und zeigt mit einem Klick, wer in welchen davon genannt wird, mit wem, seit wann und in welchem Satz.</translation>
    </message>
    <message>
        <source>In the text, or at the right of the window. It is marked wherever it stands, and its card has every article that names it. F4 goes to its next mention, Alt+Left back to where you were.</source>
        <translation>Im Text oder rechts im Fenster. Er wird überall markiert, wo er steht, und seine Karte enthält jeden Artikel, der ihn nennt. F4 geht zur nächsten Erwähnung, Alt+Links zurück dorthin, wo Sie waren.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>On this window, one or a whole folder: text, web pages, PDF, Word, mail, tables and more. They are only read.</source>
        <translation>Auf dieses Fenster, einen oder einen ganzen Ordner: Text, Webseiten, PDF, Word, Mail, Tabellen und mehr. Die Dateien werden nur gelesen.</translation>
    </message>
    <message>
        <source>Read an Article</source>
        <translation>Einen Artikel lesen</translation>
    </message>
    <message>
        <source>Remove the Sample Articles</source>
        <translation>Beispielartikel entfernen</translation>
    </message>
    <message>
        <source>Take the samples away</source>
        <translation>Die Beispiele entfernen</translation>
    </message>
    <message>
        <source>Welcome to Entity Reader</source>
        <translation>Willkommen bei Entity Reader</translation>
    </message>
    <message>
        <source>With one click, whenever you like. Undo brings them back.</source>
        <translation>Mit einem Klick, wann immer Sie möchten. Rückgängig bringt sie zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Your library holds {n} articles.</source>
        <extracomment>Your library holds {n} article.</extracomment>
        <translation>
            <numerusform>Ihre Bibliothek enthält {n} Artikel.</numerusform>
            <numerusform>Ihre Bibliothek enthält {n} Artikel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample articles are here to try it with, about Shanghai and Erlangen.</source>
        <extracomment>{n} sample article is here to try it with, about Shanghai and Erlangen.</extracomment>
        <translation>
            <numerusform>{n} Beispielartikel ist zum Ausprobieren da, über Schanghai und Erlangen.</numerusform>
            <numerusform>{n} Beispielartikel sind zum Ausprobieren da, über Schanghai und Erlangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This article.</source>
        <translation>Dieser Artikel.</translation>
    </message>
    <message>
        <source>Click to see them.</source>
        <translation>Ein Klick zeigt sie.</translation>
    </message>
    <message>
        <source>{articles} over time</source>
        <translation>{articles} im Lauf der Zeit</translation>
    </message>
    <message>
        <source>{articles}, undated</source>
        <translation>{articles}, ohne Datum</translation>
    </message>
    <message numerus="yes">
        <source>{n} undated</source>
        <extracomment>{n} undated</extracomment>
        <translation>
            <numerusform>{n} ohne Datum</numerusform>
            <numerusform>{n} ohne Datum</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the backups</source>
        <translation>Sicherungen filtern</translation>
    </message>
    <message>
        <source>Filter the chapters</source>
        <translation>Kapitel filtern</translation>
    </message>
    <message>
        <source>Filter the decisions</source>
        <translation>Entscheidungen filtern</translation>
    </message>
    <message>
        <source>Filter the deleted articles</source>
        <translation>Gelöschte Artikel filtern</translation>
    </message>
    <message>
        <source>Filter the mentions</source>
        <translation>Erwähnungen filtern</translation>
    </message>
    <message>
        <source>Filter the names</source>
        <translation>Namen filtern</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>Notizen filtern</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Die Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Show all backups</source>
        <translation>Alle Sicherungen anzeigen</translation>
    </message>
    <message>
        <source>Show all chapters</source>
        <translation>Alle Kapitel anzeigen</translation>
    </message>
    <message>
        <source>Show all decisions</source>
        <translation>Alle Entscheidungen anzeigen</translation>
    </message>
    <message>
        <source>Show all deleted articles</source>
        <translation>Alle gelöschten Artikel anzeigen</translation>
    </message>
    <message>
        <source>Show all mentions</source>
        <translation>Alle Erwähnungen anzeigen</translation>
    </message>
    <message>
        <source>Show all names</source>
        <translation>Alle Namen anzeigen</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>Alle Notizen anzeigen</translation>
    </message>
    <message>
        <source>Show all preferences</source>
        <translation>Alle Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Show only backups that hold these words</source>
        <translation>Nur Sicherungen mit diesen Wörtern anzeigen</translation>
    </message>
    <message>
        <source>Show only chapters that hold these words</source>
        <translation>Nur Kapitel anzeigen, die diese Wörter enthalten</translation>
    </message>
    <message>
        <source>Show only decisions that hold these words</source>
        <translation>Nur Entscheidungen mit diesen Wörtern anzeigen</translation>
    </message>
    <message>
        <source>Show only deleted articles that hold these words</source>
        <translation>Nur gelöschte Artikel mit diesen Wörtern anzeigen</translation>
    </message>
    <message>
        <source>Show only mentions that hold these words</source>
        <translation>Nur Erwähnungen mit diesen Wörtern anzeigen</translation>
    </message>
    <message>
        <source>Show only names that hold these words</source>
        <translation>Nur Namen mit diesen Wörtern anzeigen</translation>
    </message>
    <message>
        <source>Show only notes that hold these words</source>
        <translation>Nur Notizen mit diesen Wörtern anzeigen</translation>
    </message>
    <message>
        <source>Show only preferences and keys that hold these words</source>
        <translation>Nur Einstellungen und Tasten zeigen, die diese Wörter enthalten</translation>
    </message>
    <message>
        <source>filter…</source>
        <translation>filtern …</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Im Handbuch finden</translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation>Auf der Seite suchen</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <translation>Nicht im Artikel</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>Nicht im Handbuch</translation>
    </message>
    <message>
        <source>Not on the page</source>
        <translation>Nicht auf der Seite</translation>
    </message>
    <message>
        <source>Number found</source>
        <translation>Anzahl der Treffer</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} von {total}</translation>
    </message>
    <message>
        <source>{view} ({on} goes on, {back} back)</source>
        <translation>{view} ({on} weiter, {back} zurück)</translation>
    </message>
    <message>
        <source>Added since you last looked here. Click to list the articles, those added last first.</source>
        <translation>Hinzugekommen, seit Sie zuletzt hier waren. Ein Klick listet die Artikel auf, die zuletzt aufgenommenen zuerst.</translation>
    </message>
    <message>
        <source>Enter saves, Shift+Enter begins a new line.</source>
        <translation>Die Eingabetaste speichert, Umschalt+Eingabe beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Schlagwörter, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben …</translation>
    </message>
    <message>
        <source>Edit or remove this note</source>
        <translation>Diese Notiz bearbeiten oder entfernen</translation>
    </message>
    <message>
        <source>on {names}, too</source>
        <translation>auch an {names}</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles of these</source>
        <extracomment>{n} article of these</extracomment>
        <translation>
            <numerusform>{n} Artikel davon</numerusform>
            <numerusform>{n} Artikel davon</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort …</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <extracomment>{n} selected</extracomment>
        <translation>
            <numerusform>{n} ausgewählt</numerusform>
            <numerusform>{n} ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Wird nachgeschlagen …</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>Schlagwort hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Delete Tag…</source>
        <translation>&amp;Schlagwort löschen …</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>Kei&amp;ne</translation>
    </message>
    <message>
        <source>Enter lists the articles that have it, Delete takes it from this one, the Menu key offers more.</source>
        <translation>Die Eingabetaste listet die Artikel auf, die es haben, Entf nimmt es diesem, die Menütaste bietet mehr.</translation>
    </message>
    <message>
        <source>List what has this tag</source>
        <translation>Auflisten, was dieses Schlagwort hat</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>Schlagwort {name}</translation>
    </message>
    <message>
        <source>Articles over time: {bars}</source>
        <translation>Artikel im Lauf der Zeit: {bars}</translation>
    </message>
    <message numerus="yes">
        <source>{n} together</source>
        <extracomment>{n} together</extracomment>
        <translation>
            <numerusform>{n} gemeinsam</numerusform>
            <numerusform>{n} gemeinsam</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the articles of all times again</source>
        <translation>Wieder die Artikel aller Zeiten anzeigen</translation>
    </message>
    <message>
        <source>{time}: show the articles of all times again</source>
        <translation>{time}: wieder die Artikel aller Zeiten anzeigen</translation>
    </message>
    <message>
        <source>drag over the bars to choose a time</source>
        <translation>über die Balken ziehen, um einen Zeitraum zu wählen</translation>
    </message>
    <message>
        <source>Choose an article to read.</source>
        <translation>Wählen Sie einen Artikel zum Lesen.</translation>
    </message>
    <message>
        <source>There is nothing to read yet.</source>
        <translation>Noch gibt es nichts zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>With {name} in {n} of {total}</source>
        <extracomment>With {name} in {n} of {total}</extracomment>
        <translation>
            <numerusform>Mit {name} in {n} von {total}</numerusform>
            <numerusform>Mit {name} in {n} von {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Redo {action}</source>
        <translation>&amp;Wiederholen: {action}</translation>
    </message>
    <message>
        <source>&amp;Undo {action}</source>
        <translation>&amp;Rückgängig: {action}</translation>
    </message>
    <message>
        <source>What you have chosen is not kept for the next start: {reason}.</source>
        <translation>Was Sie gewählt haben, wird nicht für den nächsten Start behalten: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>Joined with {n} other articles by the full name.</source>
        <extracomment>Joined with {n} other article by the full name.</extracomment>
        <translation>
            <numerusform>Über den vollen Namen mit {n} anderen Artikel verbunden.</numerusform>
            <numerusform>Über den vollen Namen mit {n} anderen Artikeln verbunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name in full.</source>
        <translation>Der volle Name.</translation>
    </message>
    <message>
        <source>The same name as in paragraph {number}.</source>
        <translation>Derselbe Name wie in Absatz {number}.</translation>
    </message>
    <message>
        <source>The same name as in the title.</source>
        <translation>Derselbe Name wie im Titel.</translation>
    </message>
    <message>
        <source>named in paragraph {number}</source>
        <translation>genannt in Absatz {number}</translation>
    </message>
    <message>
        <source>named in the title</source>
        <translation>genannt im Titel</translation>
    </message>
    <message>
        <source>{decision} – by you on {date}.</source>
        <translation>{decision} – von Ihnen am {date}.</translation>
    </message>
    <message>
        <source>This library was made by an older Entity Reader and is being brought up to date, after a copy of it is made. That takes minutes where it is large; nothing is lost if you close the window.</source>
        <translation>Diese Bibliothek stammt von einem älteren Entity Reader und wird auf den neuesten Stand gebracht, nachdem eine Kopie angelegt ist. Ist sie groß, dauert das Minuten; nichts geht verloren, wenn Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>New names</source>
        <translation>Neue Namen</translation>
    </message>
    <message>
        <source>No article names anybody else with all {n}.</source>
        <translation>Kein Artikel nennt noch jemanden zusammen mit allen {n}.</translation>
    </message>
    <message>
        <source>No article names anybody else with any of them.</source>
        <translation>Kein Artikel nennt mit einem von ihnen noch jemanden.</translation>
    </message>
    <message>
        <source>No article names anybody else with both.</source>
        <translation>… mit beiden.</translation>
    </message>
    <message>
        <source>No article names anybody else with {name}.</source>
        <translation>… mit {name}.</translation>
    </message>
    <message>
        <source>The last import brought no name that was not there before.</source>
        <translation>Der letzte Import brachte keinen Namen, der nicht schon da war.</translation>
    </message>
    <message>
        <source>With all {n}</source>
        <translation>Mit allen {n}</translation>
    </message>
    <message>
        <source>With any of {n}</source>
        <translation>Mit einem von {n}</translation>
    </message>
    <message>
        <source>With both</source>
        <translation>Mit beiden</translation>
    </message>
    <message>
        <source>With either</source>
        <translation>Mit einem der beiden</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles of this import</source>
        <extracomment>{n} article of this import</extracomment>
        <translation>
            <numerusform>{n} Artikel dieses Imports</numerusform>
            <numerusform>{n} Artikel dieses Imports</numerusform>
        </translation>
    </message>
    <message>
        <source>What was seen last of {library}, which is being opened</source>
        <translation>Was zuletzt von {library} zu sehen war; die Bibliothek wird geöffnet</translation>
    </message>
    <message>
        <source>Add a Note on {on}</source>
        <translation>Notiz zu {on} hinzufügen</translation>
    </message>
    <message>
        <source>Added a note on {on}</source>
        <translation>Notiz hinzugefügt: {on}</translation>
    </message>
    <message>
        <source>Highlight {on}</source>
        <translation>{on} markieren</translation>
    </message>
    <message>
        <source>Highlighted {on}</source>
        <translation>Markiert: {on}</translation>
    </message>
    <message>
        <source>the highlight on {on}</source>
        <translation>Markierung: {on}</translation>
    </message>
    <message>
        <source>the note on {on}</source>
        <translation>Notiz: {on}</translation>
    </message>
    <message numerus="yes">
        <source>Keep an Article Apart from {n} Others</source>
        <extracomment>Keep an Article Apart from Another</extracomment>
        <translation>
            <numerusform>Einen Artikel von einem anderen getrennt halten</numerusform>
            <numerusform>Einen Artikel von {n} anderen getrennt halten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept an article apart from {n} others: another story</source>
        <extracomment>Kept an article apart from another: another story</extracomment>
        <translation>
            <numerusform>Einen Artikel von einem anderen getrennt gehalten: eine andere Geschichte</numerusform>
            <numerusform>Einen Artikel von {n} anderen getrennt gehalten: eine andere Geschichte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the keeping apart of an article from {n} others</source>
        <extracomment>the keeping apart of an article from another</extracomment>
        <translation>
            <numerusform>Trennung eines Artikels von einem anderen</numerusform>
            <numerusform>Trennung eines Artikels von {n} anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the colour of {tags} to {color}</source>
        <translation>Farbe von {tags}: {color}</translation>
    </message>
    <message>
        <source>the colour of {tags}</source>
        <translation>Farbe von {tags}</translation>
    </message>
    <message>
        <source>Keep {about} Apart</source>
        <translation>{about} getrennt halten</translation>
    </message>
    <message>
        <source>Kept {about} apart</source>
        <translation>Getrennt gehalten: {about}</translation>
    </message>
    <message>
        <source>the keeping apart of {about}</source>
        <translation>Trennung: {about}</translation>
    </message>
    <message>
        <source>Clear the {field} of {edited}</source>
        <translation>{field} löschen: {edited}</translation>
    </message>
    <message>
        <source>Cleared the {field} of {edited}</source>
        <translation>{field} gelöscht: {edited}</translation>
    </message>
    <message>
        <source>Edit {edited}</source>
        <translation>{edited} bearbeiten</translation>
    </message>
    <message>
        <source>Edited the {fields} of {edited}</source>
        <translation>{fields} bearbeitet: {edited}</translation>
    </message>
    <message>
        <source>Put Back the {field} of {edited}</source>
        <translation>{field} wiederherstellen: {edited}</translation>
    </message>
    <message>
        <source>Put back the {field} of {edited} as it was read</source>
        <translation>{field} wiederhergestellt, wie ursprünglich gelesen: {edited}</translation>
    </message>
    <message>
        <source>Set the {field} of {edited}</source>
        <translation>{field} festlegen: {edited}</translation>
    </message>
    <message>
        <source>Set the {field} of {edited} to {value}</source>
        <translation>{field} von {edited} auf {value} gesetzt</translation>
    </message>
    <message>
        <source>Take the title of {edited} from the Text</source>
        <translation>Titel aus dem Text übernehmen: {edited}</translation>
    </message>
    <message>
        <source>Took the title of {edited} from the text</source>
        <translation>Titel aus dem Text übernommen: {edited}</translation>
    </message>
    <message>
        <source>one article</source>
        <translation>ein Artikel</translation>
    </message>
    <message>
        <source>the editing of {edited}</source>
        <translation>Bearbeitung: {edited}</translation>
    </message>
    <message>
        <source>Delete the note on {on}</source>
        <translation>Notiz zu {on} löschen</translation>
    </message>
    <message>
        <source>Delete {on}</source>
        <translation>{on} löschen</translation>
    </message>
    <message>
        <source>Deleted the note on {on}</source>
        <translation>Notiz gelöscht: {on}</translation>
    </message>
    <message>
        <source>Deleted {on}</source>
        <translation>Gelöscht: {on}</translation>
    </message>
    <message>
        <source>the deletion of the note on {on}</source>
        <translation>Löschen der Notiz: {on}</translation>
    </message>
    <message>
        <source>the deletion of {on}</source>
        <translation>Löschen: {on}</translation>
    </message>
    <message>
        <source>Hid {other} from the relations of {first}</source>
        <translation>{other} aus den Beziehungen von {first} ausgeblendet</translation>
    </message>
    <message>
        <source>Hide {other} from the Relations of {first}</source>
        <translation>{other} aus den Beziehungen von {first} ausblenden</translation>
    </message>
    <message>
        <source>the hiding of {other} from the relations of {first}</source>
        <translation>Ausblenden von {other} aus den Beziehungen von {first}</translation>
    </message>
    <message>
        <source>Put Off {about}</source>
        <translation>{about} zurückstellen</translation>
    </message>
    <message>
        <source>Put off {about}</source>
        <translation>Zurückgestellt: {about}</translation>
    </message>
    <message>
        <source>the putting off of {about}</source>
        <translation>Zurückstellen: {about}</translation>
    </message>
    <message>
        <source>Put {about} on the map at {point}</source>
        <translation>{about} auf der Karte: {point}</translation>
    </message>
    <message>
        <source>Take {about} off the map</source>
        <translation>{about} von der Karte nehmen</translation>
    </message>
    <message>
        <source>Took {about} off the map</source>
        <translation>Von der Karte genommen: {about}</translation>
    </message>
    <message>
        <source>the place on the map of {about}</source>
        <translation>Ort auf der Karte: {about}</translation>
    </message>
    <message>
        <source>the taking off the map of {about}</source>
        <translation>Entfernen von der Karte: {about}</translation>
    </message>
    <message>
        <source>Mark {quoted} as {to}</source>
        <translation>{quoted} als {to} kennzeichnen</translation>
    </message>
    <message>
        <source>Marked {quoted} as {to} {where}</source>
        <translation>{quoted} als {to} gekennzeichnet, {where}</translation>
    </message>
    <message>
        <source>the marking of {quoted} as {to}</source>
        <translation>Kennzeichnung von {quoted} als {to}</translation>
    </message>
    <message>
        <source>Merge {about}</source>
        <translation>{about} zusammenführen</translation>
    </message>
    <message>
        <source>Merged {about} into {name}</source>
        <translation>{about} zu {name} zusammengeführt</translation>
    </message>
    <message>
        <source>the merger of {about}</source>
        <translation>Zusammenführung: {about}</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message numerus="yes">
        <source>in {n} passages</source>
        <extracomment>in one passage</extracomment>
        <translation>
            <numerusform>an einer Stelle</numerusform>
            <numerusform>an {n} Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Place a Note on {on}</source>
        <translation>Notiz zu {on} platzieren</translation>
    </message>
    <message>
        <source>Placed a note on {on} by hand</source>
        <translation>Notiz von Hand platziert: {on}</translation>
    </message>
    <message>
        <source>the placing of a note on {on}</source>
        <translation>Platzieren der Notiz: {on}</translation>
    </message>
    <message>
        <source>Remove {about}</source>
        <translation>{about} entfernen</translation>
    </message>
    <message>
        <source>Removed {about} {where}: not an entity</source>
        <translation>{about} entfernt, {where}: keine Entität</translation>
    </message>
    <message>
        <source>the removal of {about}</source>
        <translation>Entfernen: {about}</translation>
    </message>
    <message>
        <source>Rename {about} to {name}</source>
        <translation>{about} in {name} umbenennen</translation>
    </message>
    <message>
        <source>Renamed {about} to {name}</source>
        <translation>{about} in {name} umbenannt</translation>
    </message>
    <message>
        <source>the renaming of {about} to {name}</source>
        <translation>Umbenennung von {about} in {name}</translation>
    </message>
    <message>
        <source>Merge the tags {tags}</source>
        <translation>Schlagwörter {tags} zusammenführen</translation>
    </message>
    <message>
        <source>Merged the tags {tags} into {new}</source>
        <translation>Schlagwörter {tags} zu {new} zusammengeführt</translation>
    </message>
    <message>
        <source>Rename the tag {tags} to {new}</source>
        <translation>Schlagwort {tags} in {new} umbenennen</translation>
    </message>
    <message>
        <source>Renamed the tag {tags} to {new}</source>
        <translation>Schlagwort {tags} in {new} umbenannt</translation>
    </message>
    <message>
        <source>the renaming of {tags} to {new}</source>
        <translation>Umbenennung von {tags} in {new}</translation>
    </message>
    <message>
        <source>Change {about} to {kind}</source>
        <translation>Art von {about} ändern: {kind}</translation>
    </message>
    <message>
        <source>Changed {about} to {kind}</source>
        <translation>Art von {about} geändert: {kind}</translation>
    </message>
    <message>
        <source>the change of {about} to {kind}</source>
        <translation>Änderung der Art von {about}: {kind}</translation>
    </message>
    <message>
        <source>Edit the note on {on}</source>
        <translation>Notiz zu {on} bearbeiten</translation>
    </message>
    <message>
        <source>Edit {on}</source>
        <translation>{on} bearbeiten</translation>
    </message>
    <message>
        <source>Edited the note on {on}</source>
        <translation>Notiz bearbeitet: {on}</translation>
    </message>
    <message>
        <source>Edited {on}</source>
        <translation>Bearbeitet: {on}</translation>
    </message>
    <message>
        <source>Set the colour of the note on {on} to {color}</source>
        <translation>Farbe der Notiz zu {on}: {color}</translation>
    </message>
    <message>
        <source>Set the colour of {on} to {color}</source>
        <translation>Farbe von {on}: {color}</translation>
    </message>
    <message>
        <source>the change of the note on {on}</source>
        <translation>Änderung der Notiz: {on}</translation>
    </message>
    <message>
        <source>the change of {on}</source>
        <translation>Änderung: {on}</translation>
    </message>
    <message>
        <source>Split {to} from {about}</source>
        <translation>{to} von {about} abtrennen</translation>
    </message>
    <message>
        <source>Split {to} from {about} {where}</source>
        <translation>{to} von {about} abgetrennt, {where}</translation>
    </message>
    <message>
        <source>the split of {to} from {about}</source>
        <translation>Abtrennung von {to} von {about}</translation>
    </message>
    <message>
        <source>called {name}</source>
        <translation>heißt {name}</translation>
    </message>
    <message>
        <source>no longer tagged with {tags}</source>
        <translation>nicht mehr mit Schlagwort {tags}</translation>
    </message>
    <message>
        <source>of the kind {kind}</source>
        <translation>von der Art {kind}</translation>
    </message>
    <message>
        <source>one with {others}, called {name}</source>
        <translation>eins mit {others}, heißt {name}</translation>
    </message>
    <message>
        <source>tagged with {tags}</source>
        <translation>mit Schlagwort {tags}</translation>
    </message>
    <message numerus="yes">
        <source>{n} names change.</source>
        <extracomment>{n} name changes.</extracomment>
        <translation>
            <numerusform>{n} Name ändert sich.</numerusform>
            <numerusform>{n} Namen ändern sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are left as they are.</source>
        <extracomment>{n} row is left as it is.</extracomment>
        <translation>
            <numerusform>{n} Zeile bleibt, wie sie ist.</numerusform>
            <numerusform>{n} Zeilen bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag {tagged} with {tags}</source>
        <translation>{tagged} mit {tags} verschlagworten</translation>
    </message>
    <message>
        <source>Tagged {tagged} with {tags}</source>
        <translation>{tags} vergeben: {tagged}</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>eine Notiz</translation>
    </message>
    <message>
        <source>the tagging of {tagged} with {tags}</source>
        <translation>Verschlagwortung mit {tags}: {tagged}</translation>
    </message>
    <message numerus="yes">
        <source>Take {n} Articles for One Story</source>
        <extracomment>Take {n} Article for One Story</extracomment>
        <translation>
            <numerusform>{n} Artikel als eine Geschichte nehmen</numerusform>
            <numerusform>{n} Artikel als eine Geschichte nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took {n} articles for versions of one story</source>
        <extracomment>Took {n} article for versions of one story</extracomment>
        <translation>
            <numerusform>{n} Artikel als Fassungen einer Geschichte genommen</numerusform>
            <numerusform>{n} Artikel als Fassungen einer Geschichte genommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the taking of {n} articles for one story</source>
        <extracomment>the taking of {n} article for one story</extracomment>
        <translation>
            <numerusform>Zusammenfassen von {n} Artikel zu einer Geschichte</numerusform>
            <numerusform>Zusammenfassen von {n} Artikeln zu einer Geschichte</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the tag {tags}</source>
        <translation>Schlagwort {tags} löschen</translation>
    </message>
    <message>
        <source>Delete the tags {tags}</source>
        <translation>Schlagwörter {tags} löschen</translation>
    </message>
    <message>
        <source>Deleted the tag {tags}</source>
        <translation>Schlagwort {tags} gelöscht</translation>
    </message>
    <message>
        <source>Deleted the tags {tags}</source>
        <translation>Schlagwörter {tags} gelöscht</translation>
    </message>
    <message>
        <source>Take Away {tags} from {tagged}</source>
        <translation>{tags} wegnehmen: {tagged}</translation>
    </message>
    <message>
        <source>Took away {tags} from {tagged}</source>
        <translation>{tags} weggenommen: {tagged}</translation>
    </message>
    <message>
        <source>the taking away of {tags}</source>
        <translation>Wegnehmen von {tags}</translation>
    </message>
    <message>
        <source>Watch {quoted}</source>
        <translation>{quoted} beobachten</translation>
    </message>
    <message>
        <source>Watched {quoted} as {to}</source>
        <translation>{quoted} als {to} beobachtet</translation>
    </message>
    <message>
        <source>the watching of {quoted}</source>
        <translation>Beobachten von {quoted}</translation>
    </message>
    <message numerus="yes">
        <source>{several} and {n} others</source>
        <extracomment>{several} and {n} other</extracomment>
        <translation>
            <numerusform>{several} und {n} weiterer</numerusform>
            <numerusform>{several} und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“{quoted}”</source>
        <translation>„{quoted}“</translation>
    </message>
</context>
</TS>
