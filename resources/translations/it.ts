<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>window</name>
    <message>
        <source>a database</source>
        <translation>un database</translation>
    </message>
    <message>
        <source>a file of another kind</source>
        <translation>un file di altro tipo</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un testo</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>è una cartella, non un file</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>non è un file normale</translation>
    </message>
    <message>
        <source>“{name}” has a line break or the like in its name. Choose another name.</source>
        <translation>«{name}» ha un a capo o simili nel nome. Scelga un altro nome.</translation>
    </message>
    <message>
        <source>“{name}” is a folder: name a file.</source>
        <translation>«{name}» è una cartella: indichi un file.</translation>
    </message>
    <message>
        <source>“{name}” is a library, and stays as it is.</source>
        <translation>«{name}» è una biblioteca e resta com’è.</translation>
    </message>
    <message>
        <source>“{name}” is a part of “{library}”, if that is a library.</source>
        <translation>«{name}» fa parte di «{library}», se questa è una biblioteca.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, not {sort}, and stays as it is.</source>
        <translation>«{name}» è {what}, non {sort}, e resta com’è.</translation>
    </message>
    <message>
        <source>“{path}” is a whole disk: name a file.</source>
        <translation>«{path}» è un disco intero: indichi un file.</translation>
    </message>
    <message>
        <source>The library is damaged: {what}. Open a backup of it if there is one.</source>
        <translation>La biblioteca è danneggiata: {what}. Apra una copia di sicurezza, se c’è.</translation>
    </message>
    <message>
        <source>The citation style “{name}” cannot be used: {why}.</source>
        <translation>Lo stile di citazione «{name}» non si può usare: {why}.</translation>
    </message>
    <message>
        <source>it asks for something that Entity Reader cannot do</source>
        <translation>chiede qualcosa che Entity Reader non sa fare</translation>
    </message>
    <message>
        <source>it does not say how to cite</source>
        <translation>non dice come citare</translation>
    </message>
    <message>
        <source>it is damaged, or no such style</source>
        <translation>è danneggiato o non è uno stile simile</translation>
    </message>
    <message>
        <source>it is larger than {megabytes} MB</source>
        <translation>supera {megabytes} MB</translation>
    </message>
    <message>
        <source>it only says that it is like another one. Choose the file of that, “{name}.csl”</source>
        <translation>dice solo che è come un altro. Scelga il file di quello, «{name}.csl»</translation>
    </message>
    <message>
        <source>it {why}</source>
        <translation>esso {why}</translation>
    </message>
    <message>
        <source>its file cannot be read: {why}</source>
        <translation>il suo file non si può leggere: {why}</translation>
    </message>
    <message>
        <source>Tables, CSV</source>
        <translation>Tabelle, CSV</translation>
    </message>
    <message>
        <source>for a spreadsheet</source>
        <translation>per un foglio di calcolo</translation>
    </message>
    <message>
        <source>for Aleph</source>
        <translation>per Aleph</translation>
    </message>
    <message>
        <source>for programs</source>
        <translation>per programmi</translation>
    </message>
    <message>
        <source>Markdown folder</source>
        <translation>Cartella Markdown</translation>
    </message>
    <message>
        <source>for Obsidian</source>
        <translation>per Obsidian</translation>
    </message>
    <message>
        <source>Network, GEXF</source>
        <translation>Rete, GEXF</translation>
    </message>
    <message>
        <source>Network, GraphML</source>
        <translation>Rete, GraphML</translation>
    </message>
    <message>
        <source>for Gephi</source>
        <translation>per Gephi</translation>
    </message>
    <message>
        <source>for yEd, Cytoscape, igraph</source>
        <translation>per yEd, Cytoscape, igraph</translation>
    </message>
    <message>
        <source>Tables, Parquet</source>
        <translation>Tabelle, Parquet</translation>
    </message>
    <message>
        <source>What writes Parquet is not here. One from pip has it: pip install 'entity-reader[parquet]'.</source>
        <translation>Manca ciò che scrive Parquet. Con pip si ottiene: pip install 'entity-reader[parquet]'.</translation>
    </message>
    <message>
        <source>for pandas, DuckDB</source>
        <translation>per pandas, DuckDB</translation>
    </message>
    <message>
        <source>Pages cannot be set here, since Qt cannot be loaded: {why}.</source>
        <translation>Qui non si possono comporre pagine, perché Qt non si può caricare: {why}.</translation>
    </message>
    <message>
        <source>to print or send</source>
        <translation>da stampare o inviare</translation>
    </message>
    <message>
        <source>{n} articles are too many for pages: there can be {most} of them.</source>
        <translation>{n} articoli sono troppi per delle pagine: ce ne possono essere {most}.</translation>
    </message>
    <message>
        <source>This is too long to be copied. Save it as a file.</source>
        <translation>È troppo lungo da copiare. Lo salvi come file.</translation>
    </message>
    <message>
        <source>References, BibTeX</source>
        <translation>Riferimenti, BibTeX</translation>
    </message>
    <message>
        <source>References, CSL</source>
        <translation>Riferimenti, CSL</translation>
    </message>
    <message>
        <source>References, RIS</source>
        <translation>Riferimenti, RIS</translation>
    </message>
    <message>
        <source>for LaTeX</source>
        <translation>per LaTeX</translation>
    </message>
    <message>
        <source>for Pandoc, Zotero</source>
        <translation>per Pandoc, Zotero</translation>
    </message>
    <message>
        <source>for Zotero, Citavi, EndNote</source>
        <translation>per Zotero, Citavi, EndNote</translation>
    </message>
    <message>
        <source>Project, REFI-QDA</source>
        <translation>Progetto, REFI-QDA</translation>
    </message>
    <message>
        <source>for MAXQDA, NVivo, QualCoder</source>
        <translation>per MAXQDA, NVivo, QualCoder</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Pagina web</translation>
    </message>
    <message>
        <source>a report to send or print</source>
        <translation>un rapporto da inviare o stampare</translation>
    </message>
    <message>
        <source>for writing</source>
        <translation>per scrivere</translation>
    </message>
    <message>
        <source>Annotations, brat</source>
        <translation>Annotazioni, brat</translation>
    </message>
    <message>
        <source>Marked texts, spaCy</source>
        <translation>Testi annotati, spaCy</translation>
    </message>
    <message>
        <source>Marked words, CoNLL</source>
        <translation>Parole annotate, CoNLL</translation>
    </message>
    <message>
        <source>for brat, INCEpTION</source>
        <translation>per brat, INCEpTION</translation>
    </message>
    <message>
        <source>to train a tagger</source>
        <translation>per addestrare un tagger</translation>
    </message>
    <message>
        <source>to train a tagger; also doccano</source>
        <translation>per addestrare un tagger; anche doccano</translation>
    </message>
    <message>
        <source>Annotations, W3C</source>
        <translation>Annotazioni, W3C</translation>
    </message>
    <message>
        <source>for Hypothesis and others</source>
        <translation>per Hypothesis e altri</translation>
    </message>
    <message>
        <source>Workbook, Excel</source>
        <translation>Cartella di lavoro, Excel</translation>
    </message>
    <message>
        <source>The careful tagger cannot be started: {why}.</source>
        <translation>Il tagger accurato non si avvia: {why}.</translation>
    </message>
    <message>
        <source>The careful tagger’s weights, “{name}”, cannot be read: {why}.</source>
        <translation>I pesi del tagger accurato, «{name}», non si possono leggere: {why}.</translation>
    </message>
    <message>
        <source>onnxruntime is not installed. “pip install entity-reader[careful]” installs it.</source>
        <translation>onnxruntime non è installato. «pip install entity-reader[careful]» lo installa.</translation>
    </message>
    <message>
        <source>There is no tagger “{choice}”. A choice is “careful”, “spacy:en_core_web_sm”, or “spacy:” and a folder, or “careful:” and a file, or “none”.</source>
        <translation>Non c’è un tagger «{choice}». Si può scegliere «careful», «spacy:en_core_web_sm», o «spacy:» e una cartella, o «careful:» e un file, o «none».</translation>
    </message>
    <message>
        <source>“{title}” mentions names in more than {n} places, as no article does.</source>
        <translation>«{title}» menziona nomi in più di {n} punti, come nessun articolo.</translation>
    </message>
    <message>
        <source>Is the path right?</source>
        <translation>Il percorso è giusto?</translation>
    </message>
    <message>
        <source>The spaCy model “{model}” cannot be loaded: {why}.</source>
        <translation>Il modello di spaCy «{model}» non si può caricare: {why}.</translation>
    </message>
    <message>
        <source>The spaCy model “{model}” finds no names: it has no “ner”.</source>
        <translation>Il modello di spaCy «{model}» non trova nomi: non ha «ner».</translation>
    </message>
    <message>
        <source>The spaCy model “{model}” was made for spaCy {wanted}, and this is {this}. {advice}</source>
        <translation>Il modello di spaCy «{model}» è per spaCy {wanted}, e questo è {this}. {advice}</translation>
    </message>
    <message>
        <source>The tagger {name} failed</source>
        <translation>Il tagger {name} ha fallito</translation>
    </message>
    <message>
        <source>There is no spaCy model “{model}”, neither installed nor in a folder of that name. {advice}</source>
        <translation>Non c’è un modello di spaCy «{model}», né installato né in una cartella di quel nome. {advice}</translation>
    </message>
    <message>
        <source>spaCy is not installed. Entity Reader from pip has it: “pip install entity-reader[spacy]”.</source>
        <translation>spaCy non è installato. Entity Reader da pip lo ha: «pip install entity-reader[spacy]».</translation>
    </message>
    <message>
        <source>“python -m spacy download {model}” gets a published model that fits.</source>
        <translation>«python -m spacy download {model}» scarica un modello pubblicato adatto.</translation>
    </message>
    <message>
        <source>The tagger’s weights, “{name}”, cannot be read: {why}.</source>
        <translation>I pesi del tagger, «{name}», non si possono leggere: {why}.</translation>
    </message>
    <message>
        <source>acronym of {name}</source>
        <translation>sigla di {name}</translation>
    </message>
    <message>
        <source>another name of {name}</source>
        <translation>altro nome di {name}</translation>
    </message>
    <message>
        <source>another spelling of {name}</source>
        <translation>altra grafia di {name}</translation>
    </message>
    <message>
        <source>given name of {name}</source>
        <translation>nome di battesimo di {name}</translation>
    </message>
    <message>
        <source>here the same as {name}</source>
        <translation>qui lo stesso che {name}</translation>
    </message>
    <message>
        <source>initials of {name}</source>
        <translation>iniziali di {name}</translation>
    </message>
    <message>
        <source>longer form of {name}</source>
        <translation>forma più lunga di {name}</translation>
    </message>
    <message>
        <source>part of the name of {name}</source>
        <translation>parte del nome {name}</translation>
    </message>
    <message>
        <source>possessive of {name}</source>
        <translation>possessivo di {name}</translation>
    </message>
    <message>
        <source>short for {name}</source>
        <translation>abbreviazione di {name}</translation>
    </message>
    <message>
        <source>shorter form of {name}</source>
        <translation>forma più breve di {name}</translation>
    </message>
    <message>
        <source>surname of {name}</source>
        <translation>cognome di {name}</translation>
    </message>
    <message>
        <source>{how}, here the same as {name}</source>
        <translation>{how}, qui lo stesso che {name}</translation>
    </message>
    <message>
        <source>{name} by a nickname</source>
        <translation>{name} con un diminutivo</translation>
    </message>
    <message>
        <source>{name} in capitals</source>
        <translation>{name} in maiuscole</translation>
    </message>
    <message>
        <source>{name} the other way round</source>
        <translation>{name} nell’ordine inverso</translation>
    </message>
    <message>
        <source>{name} with a title</source>
        <translation>{name} con un titolo</translation>
    </message>
    <message>
        <source>{name} with initials</source>
        <translation>{name} con iniziali</translation>
    </message>
    <message>
        <source>{name} without a title</source>
        <translation>{name} senza titolo</translation>
    </message>
    <message>
        <source>There is an earlier export in “{name}”, which stays as it is.</source>
        <translation>In «{name}» c’è un’esportazione precedente, che resta com’è.</translation>
    </message>
    <message>
        <source>“{file}” in “{name}” was added or changed since the export, and stays as it is.</source>
        <translation>«{file}» in «{name}» è stato aggiunto o modificato dopo l’esportazione, e resta com’è.</translation>
    </message>
    <message>
        <source>“{name}” is a file, not a folder, and stays as it is.</source>
        <translation>«{name}» è un file, non una cartella, e resta com’è.</translation>
    </message>
    <message>
        <source>“{name}” is a folder that this export has not made, and stays as it is.</source>
        <translation>«{name}» è una cartella che questa esportazione non ha creato, e resta com’è.</translation>
    </message>
    <message>
        <source>is larger than {megabytes} MB</source>
        <translation>supera {megabytes} MB</translation>
    </message>
    <message>
        <source>is not read: the archive unpacks to too much</source>
        <translation>non viene letto: l’archivio estratto occupa troppo</translation>
    </message>
    <message>
        <source>is a link, which is not followed out of an archive</source>
        <translation>è un collegamento, che non viene seguito fuori da un archivio</translation>
    </message>
    <message>
        <source>is an archive that is damaged or not whole</source>
        <translation>è un archivio danneggiato o incompleto</translation>
    </message>
    <message>
        <source>is damaged, so that it cannot be unpacked</source>
        <translation>è danneggiato e non si può estrarre</translation>
    </message>
    <message>
        <source>is not read: it holds too many files</source>
        <translation>non viene letto: contiene troppi file</translation>
    </message>
    <message>
        <source>is packed in a way that is not read</source>
        <translation>è compresso in un modo che non viene letto</translation>
    </message>
    <message>
        <source>is a ZIP archive that is damaged or not whole</source>
        <translation>è un archivio ZIP danneggiato o incompleto</translation>
    </message>
    <message>
        <source>is a damaged ZIP archive: its files overlap</source>
        <translation>è un archivio ZIP danneggiato: i suoi file si sovrappongono</translation>
    </message>
    <message>
        <source>is protected by a password</source>
        <translation>è protetto da una password</translation>
    </message>
    <message>
        <source>Downloads from news archives</source>
        <translation>Download da archivi di notizie</translation>
    </message>
    <message>
        <source>does not hold that article any more</source>
        <translation>non contiene più quell’articolo</translation>
    </message>
    <message>
        <source>is no download of an archive in that encoding</source>
        <translation>non è un download di un archivio in quella codifica</translation>
    </message>
    <message>
        <source> and {n} more</source>
        <translation> e altri {n}</translation>
    </message>
    <message numerus="yes">
        <source>; {n} copies of them were left out</source>
        <extracomment>; {n} copy of them was left out</extracomment>
        <translation>
            <numerusform>; {n} copia è stata tralasciata</numerusform>
            <numerusform>; {n} copie sono state tralasciate</numerusform>
        </translation>
    </message>
    <message>
        <source>holds an article {what}: “{text}”{others}</source>
        <translation>contiene un articolo {what}: «{text}»{others}</translation>
    </message>
    <message>
        <source>holds more than {n} articles</source>
        <translation>contiene più di {n} articoli</translation>
    </message>
    <message>
        <source>holds no article, only what {provider} tells of a download</source>
        <translation>non contiene articoli, solo ciò che {provider} dice di un download</translation>
    </message>
    <message>
        <source>of which only the beginning is there</source>
        <translation>di cui c’è solo l’inizio</translation>
    </message>
    <message>
        <source>was read: {articles} articles{left_out}</source>
        <translation>è stato letto: {articles} articoli{left_out}</translation>
    </message>
    <message>
        <source>was read: {articles} of the {total} articles that it names{left_out}</source>
        <translation>è stato letto: {articles} dei {total} articoli che nomina{left_out}</translation>
    </message>
    <message>
        <source>whose text the archive does not give</source>
        <translation>di cui l’archivio non dà il testo</translation>
    </message>
    <message>
        <source>with a head of another layout, which was kept whole</source>
        <translation>con un’intestazione di altra forma, tenuta intera</translation>
    </message>
    <message>
        <source>has more than {n} lines, as no download has</source>
        <translation>ha più di {n} righe, come nessun download</translation>
    </message>
    <message>
        <source>looks like several articles in a layout that is not known: it was read as one</source>
        <translation>sembra più articoli in una disposizione sconosciuta: letto come uno</translation>
    </message>
    <message>
        <source>may be a download from {provider}, of which no file was seen yet: it was read as one article</source>
        <translation>può essere un download di {provider}, di cui non si è ancora visto un file: è stato letto come un solo articolo</translation>
    </message>
    <message>
        <source>Lists of references</source>
        <translation>Elenchi di riferimenti</translation>
    </message>
    <message>
        <source>has nothing in entry {part}</source>
        <translation>non ha niente nella voce {part}</translation>
    </message>
    <message>
        <source>is a list of references without an entry</source>
        <translation>è un elenco di riferimenti senza voci</translation>
    </message>
    <message>
        <source>names {n_stubs} articles without their texts</source>
        <translation>nomina {n_stubs} articoli senza i loro testi</translation>
    </message>
    <message>
        <source>tells of {n} articles that are read from other files</source>
        <translation>parla di {n} articoli che si leggono da altri file</translation>
    </message>
    <message>
        <source>is a list of references that is damaged or not whole</source>
        <translation>è un elenco di riferimenti danneggiato o incompleto</translation>
    </message>
    <message>
        <source>is nested too deep: lists within lists</source>
        <translation>è annidato troppo a fondo: elenchi in elenchi</translation>
    </message>
    <message>
        <source>Lists of links</source>
        <translation>Elenchi di link</translation>
    </message>
    <message>
        <source>is a list of links without a link</source>
        <translation>è un elenco di link senza link</translation>
    </message>
    <message>
        <source>Of its day is known only that it was saved on {date}.</source>
        <translation>Del suo giorno si sa solo che è stato salvato il {date}.</translation>
    </message>
    <message>
        <source>holds links only: {count} titles and addresses of articles, without their texts</source>
        <translation>contiene solo link: {count} titoli e indirizzi di articoli, senza i testi</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>un archivio 7-Zip</translation>
    </message>
    <message>
        <source>a BMP image</source>
        <translation>un’immagine BMP</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>un’immagine GIF</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>un’immagine JPEG</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>un’immagine PNG</translation>
    </message>
    <message>
        <source>a Photoshop image</source>
        <translation>un’immagine Photoshop</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>una presentazione PowerPoint</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>un archivio RAR</translation>
    </message>
    <message>
        <source>a SQLite database</source>
        <translation>un database SQLite</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>un’immagine TIFF</translation>
    </message>
    <message>
        <source>a WebP image</source>
        <translation>un’immagine WebP</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un documento Word</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>un archivio ZIP</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>un archivio Zstandard</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>un archivio bzip2</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>un carattere</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>un archivio gzip</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programma</translation>
    </message>
    <message>
        <source>a rich text document (RTF)</source>
        <translation>un documento di testo formattato (RTF)</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>una registrazione audio</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>un archivio tar</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>un video</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>una pagina web (HTML)</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>un libro EPUB</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>una cartella di lavoro Excel</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>un file OpenDocument</translation>
    </message>
    <message>
        <source>an XML file of no sort that is read</source>
        <translation>un file XML di un tipo che non viene letto</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>un’icona</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>un’immagine</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>un vecchio documento di Office</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>un archivio xz</translation>
    </message>
    <message>
        <source>Arabic ({name})</source>
        <translation>Arabo ({name})</translation>
    </message>
    <message>
        <source>Baltic ({name})</source>
        <translation>Baltico ({name})</translation>
    </message>
    <message>
        <source>Central European ({name})</source>
        <translation>Europa centrale ({name})</translation>
    </message>
    <message>
        <source>Chinese, simplified ({name})</source>
        <translation>Cinese semplificato ({name})</translation>
    </message>
    <message>
        <source>Chinese, traditional ({name})</source>
        <translation>Cinese tradizionale ({name})</translation>
    </message>
    <message>
        <source>Cyrillic ({name})</source>
        <translation>Cirillico ({name})</translation>
    </message>
    <message>
        <source>Greek ({name})</source>
        <translation>Greco ({name})</translation>
    </message>
    <message>
        <source>Hebrew ({name})</source>
        <translation>Ebraico ({name})</translation>
    </message>
    <message>
        <source>Japanese ({name})</source>
        <translation>Giapponese ({name})</translation>
    </message>
    <message>
        <source>Korean ({name})</source>
        <translation>Coreano ({name})</translation>
    </message>
    <message>
        <source>Romanian ({name})</source>
        <translation>Rumeno ({name})</translation>
    </message>
    <message>
        <source>Russian ({name})</source>
        <translation>Russo ({name})</translation>
    </message>
    <message>
        <source>Thai ({name})</source>
        <translation>Thailandese ({name})</translation>
    </message>
    <message>
        <source>Turkish ({name})</source>
        <translation>Turco ({name})</translation>
    </message>
    <message>
        <source>Ukrainian ({name})</source>
        <translation>Ucraino ({name})</translation>
    </message>
    <message>
        <source>Unicode (UTF-8) mixed with Windows-1252</source>
        <translation>Unicode (UTF-8) misto a Windows-1252</translation>
    </message>
    <message>
        <source>Unicode (UTF-8, encoded more than once)</source>
        <translation>Unicode (UTF-8, codificato più volte)</translation>
    </message>
    <message>
        <source>Vietnamese ({name})</source>
        <translation>Vietnamita ({name})</translation>
    </message>
    <message>
        <source>Western European ({name})</source>
        <translation>Europa occidentale ({name})</translation>
    </message>
    <message>
        <source>cannot be read as {encoding}: there is no such encoding</source>
        <translation>non si può leggere come {encoding}: la codifica non esiste</translation>
    </message>
    <message>
        <source>contains NUL bytes, as no plain text does</source>
        <translation>contiene byte NUL, come nessun testo semplice</translation>
    </message>
    <message>
        <source>contains nothing but white space</source>
        <translation>contiene solo spazi bianchi</translation>
    </message>
    <message>
        <source>is damaged: it is no whole ZIP file</source>
        <translation>è danneggiato: non è un file ZIP completo</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>è vuoto</translation>
    </message>
    <message>
        <source>is not plain text: it is full of control characters</source>
        <translation>non è testo semplice: è pieno di caratteri di controllo</translation>
    </message>
    <message>
        <source>is not text in {words}</source>
        <translation>non è testo in {words}</translation>
    </message>
    <message>
        <source>is {kind}, not plain text</source>
        <translation>è {kind}, non testo semplice</translation>
    </message>
    <message>
        <source>is nested too deep: archives within archives</source>
        <translation>è annidato troppo a fondo: archivi in archivi</translation>
    </message>
    <message>
        <source>{file} is an archive without files.</source>
        <translation>{file} è un archivio senza file.</translation>
    </message>
    <message>
        <source>{file} is not read to its end: it would unpack to too much.</source>
        <translation>{file} non viene letto fino in fondo: occuperebbe troppo.</translation>
    </message>
    <message>
        <source>{file} {predicate}.</source>
        <translation>{file} {predicate}.</translation>
    </message>
    <message>
        <source>{several} or {last}</source>
        <translation>{several} o {last}</translation>
    </message>
    <message>
        <source>{written} is no day that has been.</source>
        <translation>{written} non è un giorno esistito.</translation>
    </message>
    <message>
        <source>{written} may be {days}.</source>
        <translation>{written} può essere il {days}.</translation>
    </message>
    <message>
        <source>From file name</source>
        <translation>Dal nome del file</translation>
    </message>
    <message>
        <source>From first line</source>
        <translation>Dalla prima riga</translation>
    </message>
    <message>
        <source>From folder</source>
        <translation>Dalla cartella</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Qui non è ancora scritto niente.</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Imposta</translation>
    </message>
    <message>
        <source>all {only}</source>
        <translation>tutti {only}</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>nessuna cartella simile</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>sconosciuta</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>too long for a title</source>
        <translation>troppo lungo per un titolo</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>senza data</translation>
    </message>
    <message>
        <source>without a headline</source>
        <translation>senza titolo</translation>
    </message>
    <message>
        <source>without one</source>
        <translation>senza</translation>
    </message>
    <message>
        <source>{n} different</source>
        <translation>{n} diversi</translation>
    </message>
    <message>
        <source>{n} {without}</source>
        <translation>{n} {without}</translation>
    </message>
    <message>
        <source>E-books</source>
        <translation>E-book</translation>
    </message>
    <message>
        <source>does not hold that chapter any more</source>
        <translation>non contiene più quel capitolo</translation>
    </message>
    <message>
        <source>is a book without text</source>
        <translation>è un libro senza testo</translation>
    </message>
    <message>
        <source>is damaged: it does not say what the book consists of</source>
        <translation>è danneggiato: non dice di che cosa consta il libro</translation>
    </message>
    <message>
        <source>is protected by a password or a licence</source>
        <translation>è protetto da una password o da una licenza</translation>
    </message>
    <message>
        <source>is a feed that is damaged or not whole</source>
        <translation>è un feed danneggiato o incompleto</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>is a feed of more than {n} entries</source>
        <translation>è un feed di più di {n} voci</translation>
    </message>
    <message>
        <source>is a feed with hardly any texts among its fields</source>
        <translation>è un feed quasi senza testi nei campi</translation>
    </message>
    <message>
        <source>is a feed without entries, and so without articles</source>
        <translation>è un feed senza voci, e quindi senza articoli</translation>
    </message>
    <message>
        <source>is a list of {n_feeds} feeds, which holds no articles: they are with the feeds</source>
        <translation>è un elenco di {n_feeds} feed, senza articoli: stanno nei feed</translation>
    </message>
    <message>
        <source>is not read: it defines entities of its own, as files do that are made to do harm</source>
        <translation>non viene letto: definisce entità proprie, come i file fatti per nuocere</translation>
    </message>
    <message>
        <source>no date in the name</source>
        <translation>nessuna data nel nome</translation>
    </message>
    <message>
        <source>no date in the name and its folders</source>
        <translation>nessuna data nel nome e nelle cartelle</translation>
    </message>
    <message>
        <source>there is no day {day}.{month}.{year}</source>
        <translation>il {day}.{month}.{year} non esiste</translation>
    </message>
    <message>
        <source>{date} is still to come</source>
        <translation>{date} deve ancora venire</translation>
    </message>
    <message>
        <source>The pattern has no {parts}: write it like year-month-day_anything.</source>
        <translation>Al modello manca {parts}: lo scriva come year-month-day_anything.</translation>
    </message>
    <message>
        <source>The pattern has {parts} twice: write “anything” for one of them.</source>
        <translation>Il modello ha {parts} due volte: scriva «anything» per uno dei due.</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>testo OpenDocument</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>documento Word</translation>
    </message>
    <message>
        <source>e-book</source>
        <translation>e-book</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>voce</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>feed</translation>
    </message>
    <message>
        <source>list of articles</source>
        <translation>elenco di articoli</translation>
    </message>
    <message>
        <source>mail message</source>
        <translation>messaggio di posta</translation>
    </message>
    <message>
        <source>mailbox</source>
        <translation>casella di posta</translation>
    </message>
    <message>
        <source>message</source>
        <translation>messaggio</translation>
    </message>
    <message>
        <source>page</source>
        <translation>pagina</translation>
    </message>
    <message>
        <source>part</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>rich text</source>
        <translation>testo formattato</translation>
    </message>
    <message>
        <source>row</source>
        <translation>riga</translation>
    </message>
    <message>
        <source>saved web page</source>
        <translation>pagina web salvata</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabella</translation>
    </message>
    <message>
        <source>web archive</source>
        <translation>archivio web</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>pagina web</translation>
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
        <translation>{which} di {file}</translation>
    </message>
    <message>
        <source>cannot be read: {why}</source>
        <translation>non si può leggere: {why}</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>non esiste</translation>
    </message>
    <message>
        <source>ends in {named}</source>
        <translation>finisce in {named}</translation>
    </message>
    <message>
        <source>has no ending</source>
        <translation>non ha estensione</translation>
    </message>
    <message>
        <source>hidden file</source>
        <translation>file nascosto</translation>
    </message>
    <message>
        <source>hidden folder</source>
        <translation>cartella nascosta</translation>
    </message>
    <message>
        <source>library or belongs to one</source>
        <translation>biblioteca o parte di una</translation>
    </message>
    <message>
        <source>may not be opened: you lack the permission</source>
        <translation>non si può aprire: Le manca il permesso</translation>
    </message>
    <message>
        <source>of a folder, such files are not read.</source>
        <translation>da una cartella, questi file non vengono letti.</translation>
    </message>
    <message>
        <source>{file} belongs to the page {named}.</source>
        <translation>{file} appartiene alla pagina {named}.</translation>
    </message>
    <message>
        <source>{file} holds what was marked in an article, and none itself.</source>
        <translation>{file} contiene ciò che è stato evidenziato in un articolo, e nessun articolo.</translation>
    </message>
    <message>
        <source>{file} is a {what}.</source>
        <translation>{file}: {what}.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} è vuoto.</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB.</source>
        <translation>{file} supera {megabytes} MB.</translation>
    </message>
    <message>
        <source>{file} {ending}: of a folder, such files are not read.</source>
        <translation>{file} {ending}: da una cartella, questi file non vengono letti.</translation>
    </message>
    <message>
        <source>is no text: it is full of control characters</source>
        <translation>non è testo: è pieno di caratteri di controllo</translation>
    </message>
    <message>
        <source>has no article in it, only a few words</source>
        <translation>non contiene articoli, solo qualche parola</translation>
    </message>
    <message>
        <source>has no article in it, only links</source>
        <translation>non contiene articoli, solo link</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>non ha testo</translation>
    </message>
    <message>
        <source>has no text of its own: a script writes it when the page is open in a browser</source>
        <translation>non ha testo proprio: lo scrive uno script quando la pagina è aperta in un browser</translation>
    </message>
    <message>
        <source>is a page to log in, without an article</source>
        <translation>è una pagina di accesso, senza articolo</translation>
    </message>
    <message>
        <source>lists other articles, and is none itself</source>
        <translation>elenca altri articoli e non ne è uno</translation>
    </message>
    <message>
        <source>only puts other pages into frames, which are read themselves: {pages}</source>
        <translation>mette solo in riquadri altre pagine, che si leggono da sé: {pages}</translation>
    </message>
    <message>
        <source>has more than {n} characters of text, as no page of an article has</source>
        <translation>ha più di {n} caratteri di testo, come nessuna pagina di un articolo</translation>
    </message>
    <message>
        <source>has more than {n} elements, as no page of an article has</source>
        <translation>ha più di {n} elementi, come nessuna pagina di un articolo</translation>
    </message>
    <message>
        <source>is larger than {megabytes} MB without its pictures, as no page of an article is</source>
        <translation>supera {megabytes} MB senza le immagini, come nessuna pagina di un articolo</translation>
    </message>
    <message>
        <source>is made to do harm: a tag has more than {n} characters besides its values</source>
        <translation>è fatto per nuocere: un tag ha più di {n} caratteri oltre ai valori</translation>
    </message>
    <message>
        <source>is nested too deeply: more than {deepest} elements within each other</source>
        <translation>è annidato troppo a fondo: più di {deepest} elementi uno nell’altro</translation>
    </message>
    <message>
        <source>has more than {n} lines, as no article has</source>
        <translation>ha più di {n} righe, come nessun articolo</translation>
    </message>
    <message>
        <source>hardly any letters stand in it</source>
        <translation>non ci sono quasi lettere</translation>
    </message>
    <message>
        <source>has an article, number {part}, that {why}</source>
        <translation>ha un articolo, il numero {part}, che {why}</translation>
    </message>
    <message>
        <source>it says the same few words again and again</source>
        <translation>ripete sempre le stesse parole</translation>
    </message>
    <message>
        <source>its lines have a word or two</source>
        <translation>le sue righe hanno una o due parole</translation>
    </message>
    <message>
        <source>its words are single letters</source>
        <translation>le sue parole sono singole lettere</translation>
    </message>
    <message>
        <source>its words have more than {longest_word} letters</source>
        <translation>le sue parole hanno più di {longest_word} lettere</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Posta</translation>
    </message>
    <message>
        <source>does not hold that message any more</source>
        <translation>non contiene più quel messaggio</translation>
    </message>
    <message>
        <source>holds more than {n} messages</source>
        <translation>contiene più di {n} messaggi</translation>
    </message>
    <message>
        <source>is a message without text</source>
        <translation>è un messaggio senza testo</translation>
    </message>
    <message>
        <source>holds a message that is encrypted</source>
        <translation>contiene un messaggio cifrato</translation>
    </message>
    <message>
        <source>holds “{name}”, which {predicate}</source>
        <translation>contiene «{name}», che {predicate}</translation>
    </message>
    <message>
        <source>holds “{name}”, which {text}</source>
        <translation>contiene «{name}», che {text}</translation>
    </message>
    <message>
        <source>is a message of more than {n} parts</source>
        <translation>è un messaggio di più di {n} parti</translation>
    </message>
    <message>
        <source>is a message with a head of more than {n} lines</source>
        <translation>è un messaggio con un’intestazione di più di {n} righe</translation>
    </message>
    <message>
        <source>is nested too deep: messages within messages</source>
        <translation>è annidato troppo a fondo: messaggi in messaggi</translation>
    </message>
    <message>
        <source>is nested too deep: parts within parts</source>
        <translation>è annidato troppo a fondo: parti in parti</translation>
    </message>
    <message>
        <source>Markdown notes</source>
        <translation>Note Markdown</translation>
    </message>
    <message>
        <source>has more than {n} marks, as no note has: it was read as plain text</source>
        <translation>ha più di {n} segni di formattazione, più di qualsiasi nota: letto come testo semplice</translation>
    </message>
    <message>
        <source>is a note without text</source>
        <translation>è una nota senza testo</translation>
    </message>
    <message>
        <source>Web pages in one file</source>
        <translation>Pagine web in un file</translation>
    </message>
    <message>
        <source>has no page in it</source>
        <translation>non contiene pagine</translation>
    </message>
    <message>
        <source>is empty: there is no text in it</source>
        <translation>è vuoto: non c’è testo</translation>
    </message>
    <message>
        <source>is damaged: there is no text part in it</source>
        <translation>è danneggiato: manca la parte del testo</translation>
    </message>
    <message>
        <source>is not read: hardly any of it is text</source>
        <translation>non viene letto: quasi niente è testo</translation>
    </message>
    <message>
        <source>is a PowerPoint file of the older kind (.ppt): save it as a PDF file</source>
        <translation>è un file PowerPoint di vecchio tipo (.ppt): lo salvi come PDF</translation>
    </message>
    <message>
        <source>is a Word file of the older kind (.doc): save it as .docx</source>
        <translation>è un file Word di vecchio tipo (.doc): lo salvi come .docx</translation>
    </message>
    <message>
        <source>is a message of Outlook (.msg): save it as .eml, or as text</source>
        <translation>è un messaggio di Outlook (.msg): lo salvi come .eml o come testo</translation>
    </message>
    <message>
        <source>OpenDocument texts</source>
        <translation>Testi OpenDocument</translation>
    </message>
    <message>
        <source>Rich text files</source>
        <translation>File di testo formattato</translation>
    </message>
    <message>
        <source>is damaged: a picture in it is longer than the file</source>
        <translation>è danneggiato: un’immagine è più lunga del file</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>è annidato troppo a fondo</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>è troppo grande</translation>
    </message>
    <message>
        <source>has a table of more than {n} columns</source>
        <translation>ha una tabella di più di {n} colonne</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>File Word</translation>
    </message>
    <message>
        <source>is a scanned PDF without text</source>
        <translation>è un PDF scansionato senza testo</translation>
    </message>
    <message>
        <source>has no text that can be read: its fonts do not tell which letters they show</source>
        <translation>non ha testo leggibile: i suoi caratteri non dicono quali lettere mostrano</translation>
    </message>
    <message>
        <source>is damaged: it cannot be read as a PDF file</source>
        <translation>è danneggiato: non si può leggere come PDF</translation>
    </message>
    <message>
        <source>is too large when it is unpacked</source>
        <translation>è troppo grande una volta estratto</translation>
    </message>
    <message>
        <source>is too large when it is unpacked: it is packed twice</source>
        <translation>è troppo grande una volta estratto: è compresso due volte</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>File PDF</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>File di testo</translation>
    </message>
    <message>
        <source>The file {predicate}.</source>
        <translation>Il file {predicate}.</translation>
    </message>
    <message>
        <source>holds no table</source>
        <translation>non contiene tabelle</translation>
    </message>
    <message>
        <source>is no table</source>
        <translation>non è una tabella</translation>
    </message>
    <message>
        <source>{file} is read in another way by now: this article is not found in it.</source>
        <translation>{file} ora si legge in altro modo: questo articolo non c’è.</translation>
    </message>
    <message>
        <source>Web pages of Safari</source>
        <translation>Pagine web di Safari</translation>
    </message>
    <message>
        <source>is a page of Safari that is damaged or not whole</source>
        <translation>è una pagina di Safari danneggiata o incompleta</translation>
    </message>
    <message>
        <source>cannot be read now: the process that reads such files does not start</source>
        <translation>non si può leggere ora: il processo che legge questi file non si avvia</translation>
    </message>
    <message>
        <source>holds too much text to be read at once</source>
        <translation>contiene troppo testo per leggerlo in una volta</translation>
    </message>
    <message>
        <source>is damaged, or unlike others of its kind, and cannot be read</source>
        <translation>è danneggiato, o diverso da altri del suo tipo, e non si può leggere</translation>
    </message>
    <message>
        <source>is damaged: reading it came to an unexpected end</source>
        <translation>è danneggiato: la lettura è finita all’improvviso</translation>
    </message>
    <message>
        <source>is nested too deeply to be read</source>
        <translation>è annidato troppo a fondo per essere letto</translation>
    </message>
    <message>
        <source>needs too much memory to be read: it is too large, damaged or made to do harm</source>
        <translation>richiede troppa memoria: è troppo grande, danneggiato o fatto per nuocere</translation>
    </message>
    <message>
        <source>takes too long to read: it is too large, damaged or made to do harm</source>
        <translation>richiede troppo tempo: è troppo grande, danneggiato o fatto per nuocere</translation>
    </message>
    <message>
        <source>is a table whose columns hold no texts of articles: {columns}</source>
        <translation>è una tabella le cui colonne non hanno testi di articoli: {columns}</translation>
    </message>
    <message>
        <source>they have no names</source>
        <translation>non hanno nomi</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} e {last}</translation>
    </message>
    <message>
        <source>{several} and {n} more</source>
        <translation>{several} e altri {n}</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>is a damaged table: {why}</source>
        <translation>è una tabella danneggiata: {why}</translation>
    </message>
    <message>
        <source>Of its day is known only that it was read on {date}.</source>
        <translation>Del suo giorno si sa solo che è stato letto il {date}.</translation>
    </message>
    <message>
        <source>Tables of highlights</source>
        <translation>Tabelle di evidenziazioni</translation>
    </message>
    <message>
        <source>has nothing but notes on what has no title, as article {part}</source>
        <translation>ha solo note su ciò che non ha titolo, come articolo {part}</translation>
    </message>
    <message>
        <source>holds what was marked in {n} articles, without the rest of their texts</source>
        <translation>contiene ciò che è stato evidenziato in {n} articoli, senza il resto dei testi</translation>
    </message>
    <message>
        <source>is a table of highlights without one</source>
        <translation>è una tabella di evidenziazioni che non ne ha</translation>
    </message>
    <message>
        <source>is a table of more than {n} rows</source>
        <translation>è una tabella di più di {n} righe</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>File JSON</translation>
    </message>
    <message>
        <source>is JSON of more than {n} different fields</source>
        <translation>è JSON di più di {n} campi diversi</translation>
    </message>
    <message>
        <source>is JSON without a list of articles</source>
        <translation>è JSON senza un elenco di articoli</translation>
    </message>
    <message>
        <source>is damaged: it is no valid JSON</source>
        <translation>è danneggiato: non è JSON valido</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>colonna {number}</translation>
    </message>
    <message>
        <source>is no table of entities as an export writes it: no columns are called “key” and “name”</source>
        <translation>non è una tabella di entità come la scrive un’esportazione: nessuna colonna si chiama «key» e «name»</translation>
    </message>
    <message>
        <source>has no text in row {part}</source>
        <translation>non ha testo nella riga {part}</translation>
    </message>
    <message>
        <source>is a table of more than {n} columns</source>
        <translation>è una tabella di più di {n} colonne</translation>
    </message>
    <message>
        <source>is a table without rows</source>
        <translation>è una tabella senza righe</translation>
    </message>
    <message>
        <source>is a table without rows below the names of its columns</source>
        <translation>è una tabella senza righe sotto i nomi delle colonne</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Cartelle di lavoro</translation>
    </message>
    <message>
        <source>does not hold that row any more</source>
        <translation>non contiene più quella riga</translation>
    </message>
    <message>
        <source>has a sheet “{name}”, which {predicate}</source>
        <translation>ha un foglio «{name}», che {predicate}</translation>
    </message>
    <message>
        <source>is a workbook that is damaged or not whole</source>
        <translation>è una cartella di lavoro danneggiata o incompleta</translation>
    </message>
    <message>
        <source>is a workbook without sheets</source>
        <translation>è una cartella di lavoro senza fogli</translation>
    </message>
    <message>
        <source>is not read: it unpacks to too much</source>
        <translation>non viene letto: estratto occupa troppo</translation>
    </message>
    <message>
        <source>There is more than a date in “{text}”. {like_this}</source>
        <translation>C’è più di una data in «{text}». {like_this}</translation>
    </message>
    <message>
        <source>Write it like 12 July 2023 or 2023-07-12.</source>
        <translation>Lo scriva come 12 July 2023 o 2023-07-12.</translation>
    </message>
    <message>
        <source>{why} Write the month as a word.</source>
        <translation>{why} Scriva il mese in lettere.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as a date. {like_this}</source>
        <translation>«{text}» non si può leggere come data. {like_this}</translation>
    </message>
    <message>
        <source>holds more than {n} records with nothing in them</source>
        <translation>contiene più di {n} record vuoti</translation>
    </message>
    <message>
        <source>is a web archive that is damaged or not whole</source>
        <translation>è un archivio web danneggiato o incompleto</translation>
    </message>
    <message>
        <source>Web archives</source>
        <translation>Archivi web</translation>
    </message>
    <message>
        <source>also holds what is no article: {without} of its pages</source>
        <translation>contiene anche ciò che non è un articolo: {without} delle sue pagine</translation>
    </message>
    <message>
        <source>does not hold that page any more</source>
        <translation>non contiene più quella pagina</translation>
    </message>
    <message>
        <source>is a web archive without an article: of what was fetched nothing is one</source>
        <translation>è un archivio web senza articolo: niente di ciò che è stato preso lo è</translation>
    </message>
    <message>
        <source>is no article</source>
        <translation>non è un articolo</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pagine web</translation>
    </message>
    <message>
        <source>declares entities in its XML, which is unsafe</source>
        <translation>dichiara entità nel suo XML, il che non è sicuro</translation>
    </message>
    <message>
        <source>is damaged: its XML cannot be read</source>
        <translation>è danneggiato: il suo XML non si può leggere</translation>
    </message>
    <message>
        <source>is damaged: its XML is not well-formed</source>
        <translation>è danneggiato: il suo XML è malformato</translation>
    </message>
    <message>
        <source>has too many members: more than {n}</source>
        <translation>ha troppi membri: più di {n}</translation>
    </message>
    <message>
        <source>is compressed in a way that is not read</source>
        <translation>è compresso in un modo che non viene letto</translation>
    </message>
    <message>
        <source>is damaged: not all of it can be unpacked</source>
        <translation>è danneggiato: non tutto si può estrarre</translation>
    </message>
    <message>
        <source>“{title}” stays as it is. {why}</source>
        <translation>«{title}» resta com’è. {why}</translation>
    </message>
    <message>
        <source>{name} was left out: the process that read it came to an unexpected end.</source>
        <translation>{name} è stato tralasciato: il processo che lo leggeva è finito all’improvviso.</translation>
    </message>
    <message>
        <source>Nothing can be read again without a tagger: choose one that finds names.</source>
        <translation>Niente si può rileggere senza tagger: ne scelga uno che trovi nomi.</translation>
    </message>
    <message>
        <source>“{title}” stays as it was. {answer}</source>
        <translation>«{title}» resta com’era. {answer}</translation>
    </message>
    <message>
        <source>{file} is the library itself, or a part of it.</source>
        <translation>{file} è la biblioteca stessa o una sua parte.</translation>
    </message>
    <message>
        <source>There is no table among these files whose columns could be told.</source>
        <translation>Tra questi file non c’è una tabella di cui indicare le colonne.</translation>
    </message>
    <message>
        <source>What is said of the columns cannot be kept: {why}.</source>
        <translation>Ciò che è detto delle colonne non si può conservare: {why}.</translation>
    </message>
    <message>
        <source>{file} has no column “{missing}”, but {columns}.</source>
        <translation>{file} non ha una colonna «{missing}», ma {columns}.</translation>
    </message>
    <message>
        <source>{file} is not where it was.</source>
        <translation>{file} non è dov’era.</translation>
    </message>
    <message>
        <source>{file} is now the same as another file of the library.</source>
        <translation>{file} ora è uguale a un altro file della biblioteca.</translation>
    </message>
    <message>
        <source>Take the Article Alone</source>
        <translation>Prendi solo l’articolo</translation>
    </message>
    <message>
        <source>Take the Whole Page</source>
        <translation>Prendi la pagina intera</translation>
    </message>
    <message>
        <source>Delete {articles}</source>
        <translation>Elimina {articles}</translation>
    </message>
    <message>
        <source>Mark {articles} as Read</source>
        <translation>Segna {articles} come letti</translation>
    </message>
    <message>
        <source>Mark {articles} as Unread</source>
        <translation>Segna {articles} come da leggere</translation>
    </message>
    <message>
        <source>Reopen with {encoding}</source>
        <translation>Riapri con {encoding}</translation>
    </message>
    <message>
        <source>Restore {articles}</source>
        <translation>Ripristina {articles}</translation>
    </message>
    <message>
        <source>Star {articles}</source>
        <translation>Aggiungi {articles} ai preferiti</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Questo articolo non è più nella biblioteca.</translation>
    </message>
    <message>
        <source>Unstar {articles}</source>
        <translation>Togli {articles} dai preferiti</translation>
    </message>
    <message>
        <source>Reading of the Head of “{title}”</source>
        <translation>Lettura dell’intestazione di «{title}»</translation>
    </message>
    <message>
        <source>Reading of the Heads of {articles}</source>
        <translation>Lettura delle intestazioni: {articles}</translation>
    </message>
    <message>
        <source>Import of {words}</source>
        <translation>Importazione: {words}</translation>
    </message>
    <message>
        <source>Withdrawal of {words}</source>
        <translation>Ritiro: {words}</translation>
    </message>
    <message>
        <source>The library knows nothing of this import.</source>
        <translation>La biblioteca non sa niente di questa importazione.</translation>
    </message>
    <message numerus="yes">
        <source>{n} Articles</source>
        <extracomment>{n} Article</extracomment>
        <translation>
            <numerusform>{n} articolo</numerusform>
            <numerusform>{n} articoli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Files</source>
        <extracomment>{n} File</extracomment>
        <translation>
            <numerusform>{n} file</numerusform>
            <numerusform>{n} file</numerusform>
        </translation>
    </message>
    <message>
        <source>The article that this link leads to is in the bin. Library ▸ Bin restores it.</source>
        <translation>L’articolo a cui porta questo link è nel cestino. Biblioteca ▸ Cestino lo ripristina.</translation>
    </message>
    <message>
        <source>The article that this link leads to is not in this library: it was deleted for good, or never imported.</source>
        <translation>L’articolo a cui porta questo link non è in questa biblioteca: è stato eliminato per sempre o mai importato.</translation>
    </message>
    <message>
        <source>The note that this link leads to has lost its place; this is its article.</source>
        <translation>La nota a cui porta questo link ha perso il suo posto; questo è il suo articolo.</translation>
    </message>
    <message>
        <source>The note that this link leads to is not there; this is its article.</source>
        <translation>La nota a cui porta questo link non c’è; questo è il suo articolo.</translation>
    </message>
    <message>
        <source>The passage that this link leads to is not found; this is its article.</source>
        <translation>Il passo a cui porta questo link non si trova; questo è il suo articolo.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not watched.</source>
        <translation>La cartella «{folder}» non è sorvegliata.</translation>
    </message>
    <message>
        <source>This folder cannot be watched: there is something in its name that is no text.</source>
        <translation>Questa cartella non si può sorvegliare: nel nome c’è qualcosa che non è testo.</translation>
    </message>
    <message>
        <source>Update of {articles}</source>
        <translation>Aggiornamento: {articles}</translation>
    </message>
    <message>
        <source>Update of “{title}”</source>
        <translation>Aggiornamento di «{title}»</translation>
    </message>
    <message>
        <source>“{name}” is damaged, so no backup was made. {why} An older backup may be sound.</source>
        <translation>«{name}» è danneggiato, quindi non è stata fatta una copia. {why} Una copia più vecchia può essere sana.</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be made: {why}.</source>
        <translation>La cartella «{name}» non si può creare: {why}.</translation>
    </message>
    <message>
        <source>“{name}” was not backed up: a backup takes {needed} MB, and only {free} MB are free on the disk. Make room, or keep fewer backups.</source>
        <translation>«{name}» non è stato copiato: una copia occupa {needed} MB e sul disco ne sono liberi solo {free}. Faccia spazio o tenga meno copie.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Non si può leggere.</translation>
    </message>
    <message>
        <source>There is nothing to be restored yet.</source>
        <translation>Non c’è ancora niente da ripristinare.</translation>
    </message>
    <message>
        <source>{where}: {why}. It was left as it was.</source>
        <translation>{where}: {why}. È rimasto com’era.</translation>
    </message>
    <message>
        <source>“{name}” cannot be replaced in {folder}</source>
        <translation>«{name}» non si può sostituire in {folder}</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be restored. {why} “rescue” writes out what can still be read of it.</source>
        <translation>«{name}» è danneggiato e non si può ripristinare. {why} «rescue» estrae ciò che si può ancora leggere.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: what it holds cannot be read.</source>
        <translation>«{name}» è danneggiato: ciò che contiene non si può leggere.</translation>
    </message>
    <message>
        <source>“{name}” is not a library, and stays as it is.</source>
        <translation>«{name}» non è una biblioteca e resta com’è.</translation>
    </message>
    <message>
        <source>“{name}” is the library itself: name a backup of it.</source>
        <translation>«{name}» è la biblioteca stessa: ne indichi una copia.</translation>
    </message>
    <message>
        <source>Take Back {decision}</source>
        <translation>Ritira: {decision}</translation>
    </message>
    <message>
        <source>There is no decision {decision_id}.</source>
        <translation>Non c’è una decisione {decision_id}.</translation>
    </message>
    <message>
        <source>This decision is not in force.</source>
        <translation>Questa decisione non è in vigore.</translation>
    </message>
    <message>
        <source>This decision was not taken back.</source>
        <translation>Questa decisione non è stata ritirata.</translation>
    </message>
    <message>
        <source>{decision}: that was decided later and rests on it. Take that back first.</source>
        <translation>{decision}: è stato deciso dopo e ne dipende. Prima ritiri quello.</translation>
    </message>
    <message>
        <source>{decision}: that was taken back. Do that again first.</source>
        <translation>{decision}: è stato ritirato. Prima lo rifaccia.</translation>
    </message>
    <message>
        <source>An article that is to be edited is no longer in the library.</source>
        <translation>Un articolo da modificare non è più nella biblioteca.</translation>
    </message>
    <message>
        <source>There is nothing to edit: everything is so already.</source>
        <translation>Niente da modificare: tutto è già così.</translation>
    </message>
    <message numerus="yes">
        <source>Changes of {n} Names from a Table</source>
        <extracomment>Changes of {n} Name from a Table</extracomment>
        <translation>
            <numerusform>Modifica di {n} nome da una tabella</numerusform>
            <numerusform>Modifica di {n} nomi da una tabella</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of {n} Decisions</source>
        <extracomment>Import of {n} Decision</extracomment>
        <translation>
            <numerusform>Importazione di {n} decisione</numerusform>
            <numerusform>Importazione di {n} decisioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of “{name}”: {why}. Nothing was imported.</source>
        <translation>Riga {number} di «{name}»: {why}. Niente è stato importato.</translation>
    </message>
    <message>
        <source>There is nothing to change: everything is so already.</source>
        <translation>Niente da cambiare: tutto è già così.</translation>
    </message>
    <message>
        <source>it has the mark of line {number}</source>
        <translation>ha il segno della riga {number}</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}.</source>
        <translation>«{name}» non si può leggere: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«{name}» è vuoto.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {megabytes} MB, as no file of decisions is.</source>
        <translation>«{name}» supera {megabytes} MB, come nessun file di decisioni.</translation>
    </message>
    <message>
        <source>“{name}” is no file of decisions: it is not written in UTF-8.</source>
        <translation>«{name}» non è un file di decisioni: non è in UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is the library itself, not {sort}.</source>
        <translation>«{name}» è la biblioteca stessa, non {sort}.</translation>
    </message>
    <message>
        <source>A latitude is between -90 and 90 degrees, a longitude between -180 and 180.</source>
        <translation>Una latitudine è tra -90 e 90 gradi, una longitudine tra -180 e 180.</translation>
    </message>
    <message>
        <source>It has no kind.</source>
        <translation>Non ha tipo.</translation>
    </message>
    <message>
        <source>Its name {wrong}.</source>
        <translation>Il suo nome {wrong}.</translation>
    </message>
    <message>
        <source>The {column} of {name} was changed here, too, since the table was written.</source>
        <translation>{column} di {name} è cambiato anche qui da quando la tabella è stata scritta.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind; there are {kinds}.</source>
        <translation>«{kind}» non è un tipo; ci sono {kinds}.</translation>
    </message>
    <message>
        <source>“{name}” is “{before}” with letters that were lost when the table was saved.</source>
        <translation>«{name}» è «{before}» con lettere perse al salvataggio della tabella.</translation>
    </message>
    <message>
        <source>“{name}” may be what a spreadsheet made of “{before}”.</source>
        <translation>«{name}» può essere ciò che un foglio di calcolo ha fatto di «{before}».</translation>
    </message>
    <message>
        <source>“{tag}” cannot be a tag: it {wrong}.</source>
        <translation>«{tag}» non può essere un’etichetta: {wrong}.</translation>
    </message>
    <message>
        <source>An entity cannot be merged with itself. Choose another one.</source>
        <translation>Un’entità non si può unire a sé stessa. Ne scelga un’altra.</translation>
    </message>
    <message>
        <source>An entity needs a name.</source>
        <translation>Un’entità ha bisogno di un nome.</translation>
    </message>
    <message>
        <source>At most {joined_at_most} articles can be taken for one story; these are {n}.</source>
        <translation>Al massimo {joined_at_most} articoli possono valere per una storia; questi sono {n}.</translation>
    </message>
    <message>
        <source>Choose a kind, or an entity of the library.</source>
        <translation>Scelga un tipo o un’entità della biblioteca.</translation>
    </message>
    <message>
        <source>Nothing is chosen that could be marked.</source>
        <translation>Non è scelto niente che si possa marcare.</translation>
    </message>
    <message>
        <source>Nothing is marked there any more.</source>
        <translation>Lì non è più marcato niente.</translation>
    </message>
    <message>
        <source>The library knows no other version of this article.</source>
        <translation>La biblioteca non conosce altre versioni di questo articolo.</translation>
    </message>
    <message>
        <source>These articles are versions of one story already.</source>
        <translation>Questi articoli sono già versioni di una storia.</translation>
    </message>
    <message>
        <source>This cannot be a name: it {wrong}.</source>
        <translation>Questo non può essere un nome: {wrong}.</translation>
    </message>
    <message>
        <source>This entity is no longer in the library.</source>
        <translation>Questa entità non è più nella biblioteca.</translation>
    </message>
    <message>
        <source>“{watched}” has no letter or digit that could be found.</source>
        <translation>«{watched}» non ha lettere né cifre che si possano trovare.</translation>
    </message>
    <message>
        <source>No name is marked here any more.</source>
        <translation>Qui non è più marcato nessun nome.</translation>
    </message>
    <message>
        <source>the taking back of {noun}</source>
        <translation>ritiro di: {noun}</translation>
    </message>
    <message>
        <source>Nothing more can be written into {folder}: {why}.</source>
        <translation>Non si può scrivere altro in {folder}: {why}.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be looked into: {why}.</source>
        <translation>Non si può guardare in «{folder}»: {why}.</translation>
    </message>
    <message>
        <source>“{folder}” is not empty: name a new folder, so that nothing in it is written over.</source>
        <translation>«{folder}» non è vuota: indichi una cartella nuova, perché niente sia sovrascritto.</translation>
    </message>
    <message>
        <source>There is a “{name}” already. Choose another name.</source>
        <translation>C’è già «{name}». Scelga un altro nome.</translation>
    </message>
    <message>
        <source>“{name}” could not be brought to version {version}: rows would refer to what is not there. It was left as it was.</source>
        <translation>«{name}» non si è potuto portare alla versione {version}: ci sarebbero righe che rimandano a ciò che non c’è. È rimasto com’era.</translation>
    </message>
    <message>
        <source>“{name}” was made by an older Entity Reader and must be brought up to date, but it can only be read. Copy it to a folder that you may write to, and open that.</source>
        <translation>«{name}» viene da un Entity Reader più vecchio e va aggiornato, ma si può solo leggere. Lo copi in una cartella in cui può scrivere e apra la copia.</translation>
    </message>
    <message>
        <source>There is no library “{path}”.</source>
        <translation>Non c’è una biblioteca «{path}».</translation>
    </message>
    <message>
        <source>“{name}” cannot be made in {folder}.</source>
        <translation>«{name}» non si può creare in {folder}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be made in {folder}: {why}.</source>
        <translation>«{name}» non si può creare in {folder}: {why}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {why}.</source>
        <translation>«{name}» non si può aprire: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a library.</source>
        <translation>«{name}» è una cartella, non una biblioteca.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it says that it is of version {version}, which there never was. Open a backup of it if there is one.</source>
        <translation>«{name}» è danneggiato: dice di essere della versione {version}, mai esistita. Apra una copia, se c’è.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it is not a library of Entity Reader.</source>
        <translation>«{name}» è vuoto: non è una biblioteca di Entity Reader.</translation>
    </message>
    <message>
        <source>“{name}” is not a library of Entity Reader.</source>
        <translation>«{name}» non è una biblioteca di Entity Reader.</translation>
    </message>
    <message>
        <source>“{name}” is not a regular file, and so no library.</source>
        <translation>«{name}» non è un file normale, quindi non è una biblioteca.</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you.</source>
        <translation>Lei non ha il permesso di leggere «{name}».</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer Entity Reader. Install the newest version to open it.</source>
        <translation>«{name}» viene da un Entity Reader più recente. Installi l’ultima versione per aprirlo.</translation>
    </message>
    <message>
        <source>This note is no longer in the library.</source>
        <translation>Questa nota non è più nella biblioteca.</translation>
    </message>
    <message>
        <source>it holds a colour that there is not</source>
        <translation>contiene un colore che non esiste</translation>
    </message>
    <message>
        <source>it holds a note on what there is not</source>
        <translation>contiene una nota su ciò che non esiste</translation>
    </message>
    <message>
        <source>A note has room for {n} characters; this one has {length}.</source>
        <translation>In una nota stanno {n} caratteri; questa ne ha {length}.</translation>
    </message>
    <message>
        <source>A note is on one name, or on two.</source>
        <translation>Una nota sta su un nome, o su due.</translation>
    </message>
    <message>
        <source>A note is on words of the title or of the text, not of both.</source>
        <translation>Una nota è su parole del titolo o del testo, non di entrambi.</translation>
    </message>
    <message>
        <source>A note needs a text, a highlight a colour.</source>
        <translation>Una nota ha bisogno di un testo, un’evidenziazione di un colore.</translation>
    </message>
    <message>
        <source>Nothing is chosen that could be tagged.</source>
        <translation>Non è scelto niente che si possa etichettare.</translation>
    </message>
    <message>
        <source>Only a note on a passage can be placed in a text.</source>
        <translation>Solo una nota su un passo si può collocare in un testo.</translation>
    </message>
    <message>
        <source>Say which tag.</source>
        <translation>Dica quale etichetta.</translation>
    </message>
    <message>
        <source>The tag is called “{called}” already.</source>
        <translation>L’etichetta si chiama già «{called}».</translation>
    </message>
    <message>
        <source>There are no words in this passage that a note could be on.</source>
        <translation>In questo passo non ci sono parole per una nota.</translation>
    </message>
    <message>
        <source>There is no tag “{name}”.</source>
        <translation>Non c’è un’etichetta «{name}».</translation>
    </message>
    <message>
        <source>There is nothing to change: it says so already.</source>
        <translation>Niente da cambiare: dice già così.</translation>
    </message>
    <message>
        <source>There is nothing to change: they have this colour already.</source>
        <translation>Niente da cambiare: hanno già questo colore.</translation>
    </message>
    <message>
        <source>This note says nothing.</source>
        <translation>Questa nota non dice niente.</translation>
    </message>
    <message>
        <source>This note would say nothing. Delete it, or write something.</source>
        <translation>Questa nota non direbbe niente. La elimini, o scriva qualcosa.</translation>
    </message>
    <message>
        <source>“{tag}” cannot be a tag: it {fault}.</source>
        <translation>«{tag}» non può essere un’etichetta: {fault}.</translation>
    </message>
    <message>
        <source>One of the names has initials</source>
        <translation>Uno dei nomi ha iniziali</translation>
    </message>
    <message>
        <source>One of the names is made of the other's first letters</source>
        <translation>Uno dei nomi è fatto delle prime lettere dell’altro</translation>
    </message>
    <message>
        <source>One of the names is the plural of the other</source>
        <translation>Uno dei nomi è il plurale dell’altro</translation>
    </message>
    <message numerus="yes">
        <source>Read as {kind} in {n} articles</source>
        <extracomment>Read as {kind} in {n} article</extracomment>
        <translation>
            <numerusform>Letto come {kind} in {n} articolo</numerusform>
            <numerusform>Letto come {kind} in {n} articoli</numerusform>
        </translation>
    </message>
    <message>
        <source>Spelt the same but for accents or capitals</source>
        <translation>Stessa grafia, salvo accenti o maiuscole</translation>
    </message>
    <message>
        <source>Spelt the same but for spaces and hyphens</source>
        <translation>Stessa grafia, salvo spazi e trattini</translation>
    </message>
    <message>
        <source>The names differ by one letter</source>
        <translation>I nomi differiscono di una lettera</translation>
    </message>
    <message>
        <source>The names differ by two letters</source>
        <translation>I nomi differiscono di due lettere</translation>
    </message>
    <message>
        <source>The same name but for a middle name</source>
        <translation>Lo stesso nome, salvo un secondo nome</translation>
    </message>
    <message>
        <source>The same name but for a small word</source>
        <translation>Lo stesso nome, salvo una piccola parola</translation>
    </message>
    <message>
        <source>The same name but for the form of the company</source>
        <translation>Lo stesso nome, salvo la forma societaria</translation>
    </message>
    <message>
        <source>The same name in Cyrillic and in Latin letters</source>
        <translation>Lo stesso nome in lettere cirilliche e latine</translation>
    </message>
    <message>
        <source>The same words in another order</source>
        <translation>Le stesse parole in altro ordine</translation>
    </message>
    <message>
        <source>a facility</source>
        <translation>struttura</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>gruppo</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>luogo</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>prodotto</translation>
    </message>
    <message>
        <source>an organization</source>
        <translation>organizzazione</translation>
    </message>
    <message>
        <source>as {kind} in {n}</source>
        <translation>come {kind} in {n}</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>altro</translation>
    </message>
    <message>
        <source>{names} are in the library</source>
        <translation>{names} sono nella biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles call {name} so</source>
        <extracomment>{n} article calls {name} so</extracomment>
        <translation>
            <numerusform>{n} articolo chiama così {name}</numerusform>
            <numerusform>{n} articoli chiamano così {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other names are mentioned with both</source>
        <extracomment>{n} other name is mentioned with both</extracomment>
        <translation>
            <numerusform>{n} altro nome è menzionato con entrambi</numerusform>
            <numerusform>{n} altri nomi sono menzionati con entrambi</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is {latin} in Latin letters</source>
        <translation>«{name}» è {latin} in lettere latine</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” stands alone in {n} articles</source>
        <extracomment>“{name}” stands alone in {n} article</extracomment>
        <translation>
            <numerusform>«{name}» compare da solo in {n} articolo</numerusform>
            <numerusform>«{name}» compare da solo in {n} articoli</numerusform>
        </translation>
    </message>
    <message>
        <source>No author is called “{name}”.</source>
        <translation>Nessun autore si chiama «{name}».</translation>
    </message>
    <message>
        <source>No facility is called “{name}”.</source>
        <translation>Nessuna struttura si chiama «{name}».</translation>
    </message>
    <message>
        <source>No folder is called “{name}”.</source>
        <translation>Nessuna cartella si chiama «{name}».</translation>
    </message>
    <message>
        <source>No group is called “{name}”.</source>
        <translation>Nessun gruppo si chiama «{name}».</translation>
    </message>
    <message>
        <source>No organization is called “{name}”.</source>
        <translation>Nessuna organizzazione si chiama «{name}».</translation>
    </message>
    <message>
        <source>No person is called “{name}”.</source>
        <translation>Nessuna persona si chiama «{name}».</translation>
    </message>
    <message>
        <source>No place is called “{name}”.</source>
        <translation>Nessun luogo si chiama «{name}».</translation>
    </message>
    <message>
        <source>No product is called “{name}”.</source>
        <translation>Nessun prodotto si chiama «{name}».</translation>
    </message>
    <message>
        <source>No source is called “{name}”.</source>
        <translation>Nessuna fonte si chiama «{name}».</translation>
    </message>
    <message>
        <source>No tag is called “{name}”.</source>
        <translation>Nessuna etichetta si chiama «{name}».</translation>
    </message>
    <message>
        <source>Nobody and nothing is called “{name}”.</source>
        <translation>Nessuno e niente si chiama «{name}».</translation>
    </message>
    <message>
        <source>Nothing else is called “{name}”.</source>
        <translation>Nient’altro si chiama «{name}».</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Una ricerca salvata ha bisogno di un nome.</translation>
    </message>
    <message>
        <source>Move “{name}”</source>
        <translation>Sposta «{name}»</translation>
    </message>
    <message>
        <source>No saved search is called “{name}”.</source>
        <translation>Nessuna ricerca salvata si chiama «{name}».</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Rimuovi «{name}»</translation>
    </message>
    <message>
        <source>Rename “{before}” to “{name}”</source>
        <translation>Rinomina «{before}» in «{name}»</translation>
    </message>
    <message>
        <source>Save “{name}”</source>
        <translation>Salva «{name}»</translation>
    </message>
    <message>
        <source>There is a saved search called “{name}” already.</source>
        <translation>C’è già una ricerca salvata «{name}».</translation>
    </message>
    <message>
        <source>There is nothing to save: the search is empty.</source>
        <translation>Niente da salvare: la ricerca è vuota.</translation>
    </message>
    <message>
        <source>This saved search is no longer in the library.</source>
        <translation>Questa ricerca salvata non è più nella biblioteca.</translation>
    </message>
    <message>
        <source>Update “{name}”</source>
        <translation>Aggiorna «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <extracomment>{n} article</extracomment>
        <translation>
            <numerusform>{n} articolo</numerusform>
            <numerusform>{n} articoli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names</source>
        <extracomment>{n} name</extracomment>
        <translation>
            <numerusform>{n} nome</numerusform>
            <numerusform>{n} nomi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>{n} note</extracomment>
        <translation>
            <numerusform>{n} nota</numerusform>
            <numerusform>{n} note</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is full for {date}: a day has room for {n} articles.</source>
        <translation>La biblioteca è piena per {date}: in un giorno stanno {n} articoli.</translation>
    </message>
    <message>
        <source>The library is full: it has room for {n} articles without a date.</source>
        <translation>La biblioteca è piena: vi stanno {n} articoli senza data.</translation>
    </message>
    <message>
        <source>a text in it cannot be read</source>
        <translation>un testo non si può leggere</translation>
    </message>
    <message>
        <source>an original in it cannot be read</source>
        <translation>un originale non si può leggere</translation>
    </message>
    <message>
        <source>it holds a time that there is not</source>
        <translation>contiene un’ora che non esiste</translation>
    </message>
    <message>
        <source>The backup cannot be written in {folder}: {why}.</source>
        <translation>La copia non si può scrivere in {folder}: {why}.</translation>
    </message>
    <message>
        <source>The backup {why}.</source>
        <translation>La copia: {why}.</translation>
    </message>
    <message>
        <source>There is a “{name}” already. Choose another name for the backup.</source>
        <translation>C’è già «{name}». Scelga un altro nome per la copia.</translation>
    </message>
    <message>
        <source>the disk reports a failure</source>
        <translation>il disco segnala un guasto</translation>
    </message>
    <message>
        <source>“{name}” is damaged, so no backup was made. An older backup may be sound.</source>
        <translation>«{name}» è danneggiato, quindi non è stata fatta una copia. Una più vecchia può essere sana.</translation>
    </message>
    <message>
        <source>“{name}” is the library itself: choose another name for the backup.</source>
        <translation>«{name}» è la biblioteca stessa: scelga un altro nome per la copia.</translation>
    </message>
    <message>
        <source>The disk that holds “{name}” is full ({folder}). What was being written was taken back.</source>
        <translation>Il disco di «{name}» è pieno ({folder}). Ciò che si stava scrivendo è stato annullato.</translation>
    </message>
    <message>
        <source>its folder or the file is write-protected</source>
        <translation>la cartella o il file è protetto dalla scrittura</translation>
    </message>
    <message>
        <source>“{name}” can only be read: {protected}.</source>
        <translation>«{name}» si può solo leggere: {protected}.</translation>
    </message>
    <message>
        <source>“{name}” can only be read: {why_read_only}.</source>
        <translation>«{name}» si può solo leggere: {why_read_only}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened.</source>
        <translation>«{name}» non si può aprire.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read or written: the disk reports a failure.</source>
        <translation>«{name}» non si può leggere né scrivere: il disco segnala un guasto.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in {folder}: {why}. What was being written was taken back.</source>
        <translation>«{name}» non si può scrivere in {folder}: {why}. Ciò che si stava scrivendo è stato annullato.</translation>
    </message>
    <message>
        <source>“{name}” cannot take a text of that size.</source>
        <translation>«{name}» non può contenere un testo così grande.</translation>
    </message>
    <message>
        <source>“{name}” is closed.</source>
        <translation>«{name}» è chiuso.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Open a backup of it if there is one.</source>
        <translation>«{name}» è danneggiato. Apra una copia, se c’è.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its table “{table}” is missing. Open a backup of it.</source>
        <translation>«{name}» è danneggiato: manca la tabella «{table}». Ne apra una copia.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program. Close that, or try again in a moment.</source>
        <translation>«{name}» è in uso da un altro programma. Lo chiuda, o riprovi tra un momento.</translation>
    </message>
    <message>
        <source>“{name}” may not be opened by you.</source>
        <translation>Lei non ha il permesso di aprire «{name}».</translation>
    </message>
    <message>
        <source>it holds a kind of entity that there is not</source>
        <translation>contiene un tipo di entità che non esiste</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>prima di un ripristino</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>prima di un aggiornamento</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>The library has this text already.</source>
        <translation>La biblioteca ha già questo testo.</translation>
    </message>
    <message>
        <source>The library has this text already: “{title}”.</source>
        <translation>La biblioteca ha già questo testo: «{title}».</translation>
    </message>
    <message>
        <source>a file may not grow so large here</source>
        <translation>un file non può diventare così grande qui</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>è una cartella</translation>
    </message>
    <message>
        <source>it is a link that leads back to itself</source>
        <translation>è un collegamento che porta a sé stesso</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>il nome è troppo lungo</translation>
    </message>
    <message>
        <source>nobody reads from it</source>
        <translation>nessuno ne legge</translation>
    </message>
    <message>
        <source>nobody reads from it any more</source>
        <translation>nessuno ne legge più</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>il disco è di sola lettura</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>il disco è pieno</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>il sistema non dà ragioni</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>il file non esiste</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>la cartella non esiste</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>Lei non ha il permesso di leggerlo</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>Lei non ha il permesso di scrivervi</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>la Sua quota del disco è piena</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in {folder}: {why}</source>
        <translation>«{name}» non si può scrivere in {folder}: {why}</translation>
    </message>
    <message>
        <source>Back up the library when it is closed, once a day</source>
        <translation>Fare una copia di sicurezza della biblioteca alla chiusura, una volta al giorno</translation>
    </message>
    <message>
        <source>Daily backups of which one a week is kept, in weeks</source>
        <translation>Copie quotidiane di cui se ne conserva una a settimana, in settimane</translation>
    </message>
    <message>
        <source>Daily backups that are kept, in days</source>
        <translation>Copie quotidiane conservate, in giorni</translation>
    </message>
    <message>
        <source>High contrast: white or black, and strong colours</source>
        <translation>Contrasto elevato: bianco o nero, e colori forti</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Lingua della finestra</translation>
    </message>
    <message>
        <source>Mark an article as read when it is opened</source>
        <translation>Segnare un articolo come letto quando lo si apre</translation>
    </message>
    <message>
        <source>Mark names in the text</source>
        <translation>Segnalare i nomi nel testo</translation>
    </message>
    <message>
        <source>Reading ruler: two lines stand out, the others are dimmed</source>
        <translation>Righello di lettura: due righe risaltano, le altre sono attenuate</translation>
    </message>
    <message>
        <source>Show highlights and notes in the text</source>
        <translation>Mostrare evidenziazioni e note nel testo</translation>
    </message>
    <message>
        <source>Single letters are shortcuts: J, K, R, S and others</source>
        <translation>Le singole lettere sono scorciatoie: J, K, R, S e altre</translation>
    </message>
    <message>
        <source>Size of all text in the window, in percent</source>
        <translation>Dimensione di tutto il testo della finestra, in percentuale</translation>
    </message>
    <message>
        <source>Size of the text, in points</source>
        <translation>Dimensione del testo, in punti</translation>
    </message>
    <message>
        <source>Style of citations</source>
        <translation>Stile delle citazioni</translation>
    </message>
    <message>
        <source>Theme of the page</source>
        <translation>Colori della pagina</translation>
    </message>
    <message>
        <source>Theme of the window</source>
        <translation>Colori della finestra</translation>
    </message>
    <message>
        <source>Typeface of the text</source>
        <translation>Carattere del testo</translation>
    </message>
    <message>
        <source>What finds the names</source>
        <translation>Che cosa trova i nomi</translation>
    </message>
    <message>
        <source>Wide spacing of letters, words, lines and paragraphs</source>
        <translation>Spaziatura ampia di lettere, parole, righe e paragrafi</translation>
    </message>
    <message>
        <source>Width of the column, in characters</source>
        <translation>Larghezza della colonna, in caratteri</translation>
    </message>
    <message>
        <source>{day} April</source>
        <translation>{day} aprile</translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation>{day} aprile {year}</translation>
    </message>
    <message>
        <source>{day} August</source>
        <translation>{day} agosto</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>{day} agosto {year}</translation>
    </message>
    <message>
        <source>{day} December</source>
        <translation>{day} dicembre</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{day} dicembre {year}</translation>
    </message>
    <message>
        <source>{day} February</source>
        <translation>{day} febbraio</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{day} febbraio {year}</translation>
    </message>
    <message>
        <source>{day} January</source>
        <translation>{day} gennaio</translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation>{day} gennaio {year}</translation>
    </message>
    <message>
        <source>{day} July</source>
        <translation>{day} luglio</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{day} luglio {year}</translation>
    </message>
    <message>
        <source>{day} June</source>
        <translation>{day} giugno</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{day} giugno {year}</translation>
    </message>
    <message>
        <source>{day} March</source>
        <translation>{day} marzo</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>{day} marzo {year}</translation>
    </message>
    <message>
        <source>{day} May</source>
        <translation>{day} maggio</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>{day} maggio {year}</translation>
    </message>
    <message>
        <source>{day} November</source>
        <translation>{day} novembre</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>{day} novembre {year}</translation>
    </message>
    <message>
        <source>{day} October</source>
        <translation>{day} ottobre</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{day} ottobre {year}</translation>
    </message>
    <message>
        <source>{day} September</source>
        <translation>{day} settembre</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>{day} settembre {year}</translation>
    </message>
    <message>
        <source>This cannot be the {field} of an article: it {wrong}.</source>
        <translation>Questo non può valere per un articolo come {field}: {wrong}.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it as year, month and day: 2023-07-12.</source>
        <translation>«{text}» non è una data. La scriva come anno, mese e giorno: 2023-07-12.</translation>
    </message>
    <message>
        <source>“{text}” is no language. Write its code, such as “de”, or its name, such as “German”.</source>
        <translation>«{text}» non è una lingua. Scriva il codice, come «de», o il nome inglese, come «German».</translation>
    </message>
    <message>
        <source>has a line break or another control character in it</source>
        <translation>contiene un a capo o un altro carattere di controllo</translation>
    </message>
    <message>
        <source>has more than {n} characters</source>
        <translation>ha più di {n} caratteri</translation>
    </message>
    <message>
        <source>This link cannot be followed: {why}. It may have been cut short where it was copied from.</source>
        <translation>Questo link non si può seguire: {why}. Forse è stato troncato nel copiarlo.</translation>
    </message>
    <message>
        <source>it does not say which article of which library it leads to</source>
        <translation>non dice a quale articolo di quale biblioteca porta</translation>
    </message>
    <message>
        <source>it is longer than any that Entity Reader makes</source>
        <translation>è più lungo di quelli che fa Entity Reader</translation>
    </message>
    <message>
        <source>it says of the passage what no link says</source>
        <translation>dice del passo ciò che nessun link dice</translation>
    </message>
    <message>
        <source>the passage would end before it begins</source>
        <translation>il passo finirebbe prima di iniziare</translation>
    </message>
    <message>
        <source>there are signs in it that no link has</source>
        <translation>contiene segni che nessun link ha</translation>
    </message>
    <message>
        <source>what it says of the passage cannot be read</source>
        <translation>ciò che dice del passo non si può leggere</translation>
    </message>
    <message>
        <source>what it says of the passage is not whole</source>
        <translation>ciò che dice del passo non è completo</translation>
    </message>
    <message>
        <source>articles by an author</source>
        <translation>articoli di un autore</translation>
    </message>
    <message>
        <source>articles from a folder, or from one below it</source>
        <translation>articoli di una cartella o di una al suo interno</translation>
    </message>
    <message>
        <source>articles from after a day, month or year</source>
        <translation>articoli di dopo un giorno, mese o anno</translation>
    </message>
    <message>
        <source>articles from before a day, month or year</source>
        <translation>articoli di prima di un giorno, mese o anno</translation>
    </message>
    <message>
        <source>articles from files with this in their name, or named so by * and ?</source>
        <translation>articoli di file con questo nel nome, anche con * e ?</translation>
    </message>
    <message>
        <source>articles in a language, by its name or code; language:none where it is not known</source>
        <translation>articoli in una lingua, per nome inglese o codice; language:none dove non è nota</translation>
    </message>
    <message>
        <source>articles of a day, month or year, or from one to another</source>
        <translation>articoli di un giorno, mese o anno, o dall’uno all’altro</translation>
    </message>
    <message>
        <source>articles of a source</source>
        <translation>articoli di una fonte</translation>
    </message>
    <message>
        <source>articles that are unread, read, starred or undated</source>
        <translation>articoli da leggere, letti, preferiti o senza data</translation>
    </message>
    <message>
        <source>articles that have a note, or a tag</source>
        <translation>articoli che hanno una nota o un’etichetta</translation>
    </message>
    <message>
        <source>articles that have a tag, or a note or a name in them that has it</source>
        <translation>articoli che hanno un’etichetta, o una nota o un nome che l’ha</translation>
    </message>
    <message>
        <source>articles that mention a facility</source>
        <translation>articoli che menzionano una struttura</translation>
    </message>
    <message>
        <source>articles that mention a group</source>
        <translation>articoli che menzionano un gruppo</translation>
    </message>
    <message>
        <source>articles that mention a name of any kind</source>
        <translation>articoli che menzionano un nome di qualsiasi tipo</translation>
    </message>
    <message>
        <source>articles that mention a person</source>
        <translation>articoli che menzionano una persona</translation>
    </message>
    <message>
        <source>articles that mention a place</source>
        <translation>articoli che menzionano un luogo</translation>
    </message>
    <message>
        <source>articles that mention a product</source>
        <translation>articoli che menzionano un prodotto</translation>
    </message>
    <message>
        <source>articles that mention an organization</source>
        <translation>articoli che menzionano un’organizzazione</translation>
    </message>
    <message>
        <source>articles that mention something else by name</source>
        <translation>articoli che nominano altro</translation>
    </message>
    <message>
        <source>articles with notes in which words stand, or in what they quote</source>
        <translation>articoli con note in cui ci sono parole, o in ciò che citano</translation>
    </message>
    <message>
        <source>at most ten words apart; NEAR(mayor Shanghai, 3) for another distance</source>
        <translation>a dieci parole al massimo; NEAR(mayor Shanghai, 3) per un’altra distanza</translation>
    </message>
    <message>
        <source>both words, anywhere in the article; the last one may be unfinished</source>
        <translation>entrambe le parole, ovunque nell’articolo; l’ultima può essere incompleta</translation>
    </message>
    <message>
        <source>brackets keep together what belongs together</source>
        <translation>le parentesi tengono insieme ciò che va insieme</translation>
    </message>
    <message>
        <source>either of them</source>
        <translation>una delle due</translation>
    </message>
    <message>
        <source>the first without the second; also maglev -Pudong</source>
        <translation>la prima senza la seconda; anche maglev -Pudong</translation>
    </message>
    <message>
        <source>the words side by side</source>
        <translation>le parole una accanto all’altra</translation>
    </message>
    <message>
        <source>words that begin so: the 100 commonest of them</source>
        <translation>parole che iniziano così: le 100 più comuni</translation>
    </message>
    <message>
        <source>words that stand in the title</source>
        <translation>parole che sono nel titolo</translation>
    </message>
    <message>
        <source>An article has:note or has:tag.</source>
        <translation>Un articolo ha has:note o has:tag.</translation>
    </message>
    <message>
        <source>An article is:unread, is:read, is:starred or is:undated.</source>
        <translation>Un articolo è is:unread, is:read, is:starred o is:undated.</translation>
    </message>
    <message>
        <source>NEAR stands between words or phrases; here it is read as AND.</source>
        <translation>NEAR sta tra parole o frasi; qui si legge come AND.</translation>
    </message>
    <message>
        <source>NEAR(…) needs at least two words.</source>
        <translation>NEAR(…) ha bisogno di almeno due parole.</translation>
    </message>
    <message>
        <source>No bracket is open that this one could close.</source>
        <translation>Non c’è una parentesi aperta che questa possa chiudere.</translation>
    </message>
    <message>
        <source>Nothing stands between these brackets.</source>
        <translation>Non c’è niente tra queste parentesi.</translation>
    </message>
    <message>
        <source>Nothing stands between these quotation marks.</source>
        <translation>Non c’è niente tra queste virgolette.</translation>
    </message>
    <message>
        <source>Nothing stands right after “{name}:”.</source>
        <translation>Non c’è niente subito dopo «{name}:».</translation>
    </message>
    <message>
        <source>Only the first {longest} words are searched.</source>
        <translation>Si cercano solo le prime {longest} parole.</translation>
    </message>
    <message>
        <source>Only words and phrases stand in NEAR(…).</source>
        <translation>In NEAR(…) stanno solo parole e frasi.</translation>
    </message>
    <message>
        <source>There are too many brackets within each other.</source>
        <translation>Ci sono troppe parentesi una dentro l’altra.</translation>
    </message>
    <message>
        <source>There is no word in “{query}” to search for.</source>
        <translation>In «{query}» non c’è una parola da cercare.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Questa parentesi non è chiusa.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>Queste virgolette non sono chiuse.</translation>
    </message>
    <message>
        <source>{operator} needs something after it.</source>
        <translation>Manca qualcosa dopo {operator}.</translation>
    </message>
    <message>
        <source>{operator} needs something before it.</source>
        <translation>Manca qualcosa prima di {operator}.</translation>
    </message>
    <message>
        <source>“{name}” is no filter: it is searched as a word.</source>
        <translation>«{name}» non è un filtro: si cerca come parola.</translation>
    </message>
    <message>
        <source>“{name}” is no filter: “{text}” is searched as words.</source>
        <translation>«{name}» non è un filtro: «{text}» si cerca come parole.</translation>
    </message>
    <message>
        <source>“{text}” is searched as words: write NEAR(mayor Shanghai, 3) for a distance.</source>
        <translation>«{text}» si cerca come parole: scriva NEAR(mayor Shanghai, 3) per una distanza.</translation>
    </message>
    <message>
        <source>“{value}” ends before it begins.</source>
        <translation>«{value}» finisce prima di iniziare.</translation>
    </message>
    <message>
        <source>“{value}” is no day, month or year, such as 2023-04-12, 2023-04 or 2023.</source>
        <translation>«{value}» non è un giorno, mese o anno come 2023-04-12, 2023-04 o 2023.</translation>
    </message>
    <message>
        <source>“{value}” is no language, such as German or de; language:none is where none is known.</source>
        <translation>«{value}» non è una lingua come German o de; language:none è dove non ne è nota nessuna.</translation>
    </message>
    <message>
        <source>has a quotation mark in it</source>
        <translation>contiene delle virgolette</translation>
    </message>
    <message>
        <source>has spaces that say nothing</source>
        <translation>ha spazi che non dicono niente</translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses</source>
        <extracomment>{n} address</extracomment>
        <translation>
            <numerusform>{n} indirizzo</numerusform>
            <numerusform>{n} indirizzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} authors</source>
        <extracomment>{n} author</extracomment>
        <translation>
            <numerusform>{n} autore</numerusform>
            <numerusform>{n} autori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dates</source>
        <extracomment>{n} date</extracomment>
        <translation>
            <numerusform>{n} data</numerusform>
            <numerusform>{n} date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>{n} day</extracomment>
        <translation>
            <numerusform>{n} giorno</numerusform>
            <numerusform>{n} giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} languages</source>
        <extracomment>{n} language</extracomment>
        <translation>
            <numerusform>{n} lingua</numerusform>
            <numerusform>{n} lingue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sections</source>
        <extracomment>{n} section</extracomment>
        <translation>
            <numerusform>{n} sezione</numerusform>
            <numerusform>{n} sezioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources</source>
        <extracomment>{n} source</extracomment>
        <translation>
            <numerusform>{n} fonte</numerusform>
            <numerusform>{n} fonti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} titles</source>
        <extracomment>{n} title</extracomment>
        <translation>
            <numerusform>{n} titolo</numerusform>
            <numerusform>{n} titoli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <extracomment>{n} week</extracomment>
        <translation>
            <numerusform>{n} settimana</numerusform>
            <numerusform>{n} settimane</numerusform>
        </translation>
    </message>
    <message>
        <source>All text of the window is at {n} % now.</source>
        <translation>Tutto il testo della finestra è ora al {n} %.</translation>
    </message>
    <message>
        <source>After {value}</source>
        <translation>Dopo {value}</translation>
    </message>
    <message>
        <source>Author: {value}</source>
        <translation>Autore: {value}</translation>
    </message>
    <message>
        <source>Before {value}</source>
        <translation>Prima di {value}</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Con data</translation>
    </message>
    <message>
        <source>File: {value}</source>
        <translation>File: {value}</translation>
    </message>
    <message>
        <source>Folder: {value}</source>
        <translation>Cartella: {value}</translation>
    </message>
    <message>
        <source>From the search box: {words}</source>
        <translation>Dalla casella di ricerca: {words}</translation>
    </message>
    <message>
        <source>Language: {value}</source>
        <translation>Lingua: {value}</translation>
    </message>
    <message>
        <source>Not after {value}</source>
        <translation>Non dopo {value}</translation>
    </message>
    <message>
        <source>Not author: {value}</source>
        <translation>Autore diverso da {value}</translation>
    </message>
    <message>
        <source>Not before {value}</source>
        <translation>Non prima di {value}</translation>
    </message>
    <message>
        <source>Not file: {value}</source>
        <translation>File diverso da {value}</translation>
    </message>
    <message>
        <source>Not folder: {value}</source>
        <translation>Cartella diversa da {value}</translation>
    </message>
    <message>
        <source>Not language: {value}</source>
        <translation>Lingua diversa da {value}</translation>
    </message>
    <message>
        <source>Not source: {value}</source>
        <translation>Fonte diversa da {value}</translation>
    </message>
    <message>
        <source>Not with {value}</source>
        <translation>Senza {value}</translation>
    </message>
    <message>
        <source>Not {value}</source>
        <translation>Tranne {value}</translation>
    </message>
    <message>
        <source>Only articles that mention {name}</source>
        <translation>Solo articoli che menzionano {name}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Letto</translation>
    </message>
    <message>
        <source>Source: {value}</source>
        <translation>Fonte: {value}</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Preferito</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Senza data</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non letto</translation>
    </message>
    <message>
        <source>With {value}</source>
        <translation>Con {value}</translation>
    </message>
    <message>
        <source>Without a star</source>
        <translation>Fuori dai preferiti</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tutti gli articoli</translation>
    </message>
    <message>
        <source>Articles with notes</source>
        <translation>Articoli con note</translation>
    </message>
    <message>
        <source>Best among the newest {n}; older ones follow by date.</source>
        <translation>I migliori tra i {n} più recenti; i più vecchi seguono per data.</translation>
    </message>
    <message numerus="yes">
        <source>Each version counts; folded they are {n} rows.</source>
        <extracomment>Each version counts; folded they are {n} row.</extracomment>
        <translation>
            <numerusform>Ogni versione conta; ripiegate sono {n} riga.</numerusform>
            <numerusform>Ogni versione conta; ripiegate sono {n} righe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Con note</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Mostra tutti gli articoli</translation>
    </message>
    <message>
        <source>Show articles with notes</source>
        <translation>Mostra gli articoli con note</translation>
    </message>
    <message>
        <source>Show starred articles</source>
        <translation>Mostra gli articoli preferiti</translation>
    </message>
    <message>
        <source>Show unread articles</source>
        <translation>Mostra gli articoli non letti</translation>
    </message>
    <message>
        <source>Starred articles</source>
        <translation>Articoli preferiti</translation>
    </message>
    <message>
        <source>Unread articles</source>
        <translation>Articoli non letti</translation>
    </message>
    <message>
        <source>{filter}. Click to take it away.</source>
        <translation>{filter}. Fare clic per toglierlo.</translation>
    </message>
    <message>
        <source>{filter}: stop narrowing the list to it</source>
        <translation>{filter}: non limitare più la lista a questo</translation>
    </message>
    <message numerus="yes">
        <source>{n} versions</source>
        <extracomment>{n} version</extracomment>
        <translation>
            <numerusform>{n} versione</numerusform>
            <numerusform>{n} versioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding the first articles…</source>
        <translation>Aggiunta dei primi articoli…</translation>
    </message>
    <message>
        <source>Clear the Search</source>
        <translation>Cancella la ricerca</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>Forse cercava «{words}»?</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>Importa file…</translation>
    </message>
    <message>
        <source>Import news articles, or drop files or folders on the window.</source>
        <translation>Importi articoli di giornale, oppure trascini file o cartelle sulla finestra.</translation>
    </message>
    <message>
        <source>No articles for: {filters}.</source>
        <translation>Nessun articolo per: {filters}.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Ancora nessun articolo</translation>
    </message>
    <message>
        <source>Show All Articles</source>
        <translation>Mostra tutti gli articoli</translation>
    </message>
    <message>
        <source>The articles cannot be shown</source>
        <translation>Non è possibile mostrare gli articoli</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>Article {number}</source>
        <translation>Articolo {number}</translation>
    </message>
    <message>
        <source>Undated: {article}</source>
        <translation>Senza data: {article}</translation>
    </message>
    <message>
        <source>a version of the story above</source>
        <translation>una versione della storia qui sopra</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>preferito</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non letto</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>{n} more</extracomment>
        <translation>
            <numerusform>altri {n}</numerusform>
            <numerusform>altri {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more versions</source>
        <extracomment>{n} more version</extracomment>
        <translation>
            <numerusform>{n} altra versione</numerusform>
            <numerusform>{n} altre versioni</numerusform>
        </translation>
    </message>
    <message>
        <source>{versions}, folded</source>
        <translation>{versions}, ripiegate</translation>
    </message>
    <message>
        <source>{versions}, unfolded</source>
        <translation>{versions}, spiegate</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordina per</translation>
    </message>
    <message>
        <source>Sorted by: {order}</source>
        <translation>Ordine: {order}</translation>
    </message>
    <message>
        <source>{order}. Click for another order.</source>
        <translation>{order}. Fare clic per un altro ordine.</translation>
    </message>
    <message>
        <source>Article list</source>
        <translation>Lista degli articoli</translation>
    </message>
    <message>
        <source>Edit the details of these articles</source>
        <translation>Modifica i dettagli di questi articoli</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Give these articles tags</source>
        <translation>Assegna etichette a questi articoli</translation>
    </message>
    <message>
        <source>Select only the article that was selected last, and open it</source>
        <translation>Selezionare solo l’ultimo articolo selezionato e aprirlo</translation>
    </message>
    <message>
        <source>Selected articles</source>
        <translation>Articoli selezionati</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Latitudine e longitudine</translation>
    </message>
    <message>
        <source>Not on a Map</source>
        <translation>Su nessuna mappa</translation>
    </message>
    <message>
        <source>Put There</source>
        <translation>Metti lì</translation>
    </message>
    <message>
        <source>That is no point: type one such as 48.86, 2.35 or 33.9° S, 18.4° E.</source>
        <translation>Non è un punto: scriva per esempio 48.86, 2.35 o 33.9° S, 18.4° E.</translation>
    </message>
    <message>
        <source>Where does “{name}” lie? Click on the map, or type a latitude and longitude.</source>
        <translation>Dove si trova «{name}»? Faccia clic sulla mappa o scriva latitudine e longitudine.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>No place on it</source>
        <translation>Nessun luogo sulla mappa</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>and {n} more</extracomment>
        <translation>
            <numerusform>e altri {n}</numerusform>
            <numerusform>e altri {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places on the map, which the list below names</source>
        <extracomment>{n} place on the map, which the list below names</extracomment>
        <translation>
            <numerusform>{n} luogo sulla mappa, nominato nella lista qui sotto</numerusform>
            <numerusform>{n} luoghi sulla mappa, nominati nella lista qui sotto</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a place can be put on the map. Change its kind first.</source>
        <translation>Solo un luogo può stare sulla mappa. Ne cambi prima il tipo.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Luoghi</translation>
    </message>
    <message>
        <source>Places with {title}</source>
        <translation>Luoghi con {title}</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>come indicato da Lei</translation>
    </message>
    <message>
        <source>locate…</source>
        <translation>localizza…</translation>
    </message>
    <message>
        <source>no spot of its own</source>
        <translation>senza punto proprio</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>non sulla mappa</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>sulla mappa</translation>
    </message>
    <message>
        <source>At this spot</source>
        <translation>In questo punto</translation>
    </message>
    <message>
        <source>Back to the article (Esc)</source>
        <translation>Torna all’articolo (Esc)</translation>
    </message>
    <message>
        <source>Clear the Time</source>
        <translation>Togli il periodo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>No place is named here yet. Import articles, and the places that they name stand on the map.</source>
        <translation>Qui non è ancora nominato alcun luogo. Importi articoli, e i luoghi nominati compariranno sulla mappa.</translation>
    </message>
    <message>
        <source>No place is named in the articles of this time ({time}).</source>
        <translation>Negli articoli di questo periodo ({time}) non è nominato alcun luogo.</translation>
    </message>
    <message>
        <source>No place is named in these articles.</source>
        <translation>In questi articoli non è nominato alcun luogo.</translation>
    </message>
    <message>
        <source>Not on the map</source>
        <translation>Non sulla mappa</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sulla mappa</translation>
    </message>
    <message>
        <source>Show the Library</source>
        <translation>Mostra la biblioteca</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>Tutto il mondo (0)</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Questa lista</translation>
    </message>
    <message>
        <source>This name</source>
        <translation>Questo nome</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Con {name}</translation>
    </message>
    <message>
        <source>Write the map as a picture, or its places as a table</source>
        <translation>Salvare la mappa come immagine o i suoi luoghi come tabella</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Ingrandisci (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Riduci (-)</translation>
    </message>
    <message numerus="yes">
        <source>in {n} articles</source>
        <extracomment>in {n} article</extracomment>
        <translation>
            <numerusform>in {n} articolo</numerusform>
            <numerusform>in {n} articoli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <extracomment>{n} place</extracomment>
        <translation>
            <numerusform>{n} luogo</numerusform>
            <numerusform>{n} luoghi</numerusform>
        </translation>
    </message>
    <message>
        <source>{places} shown, of those {in_articles} looked at</source>
        <translation>{places} mostrati, di quelli esaminati {in_articles}</translation>
    </message>
    <message>
        <source>{places} {in_articles}</source>
        <translation>{places} {in_articles}</translation>
    </message>
    <message>
        <source>This library is read-only.</source>
        <translation>Questa biblioteca è di sola lettura.</translation>
    </message>
    <message>
        <source>Entity Reader made a mistake, and this cannot be shown.</source>
        <translation>Entity Reader ha commesso un errore: non è possibile mostrare questo.</translation>
    </message>
    <message>
        <source>Entity Reader made a mistake. Nothing was changed.</source>
        <translation>Entity Reader ha commesso un errore. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menzioni</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relazioni</translation>
    </message>
    <message>
        <source>Two articles are as like as the names and the words that both have, those that few other articles have counting most, and words such as “the” or “said” nothing: the mean of the cosines of the two, from 0 to 1. It counts less the farther apart their days are, two thirds after a month and at last half; three quarters where a day is not known. From 0.12 on they are taken to go on with one another.</source>
        <translation>Due articoli si somigliano quanto i nomi e le parole che hanno entrambi, contando di più quelli che pochi altri articoli hanno e niente parole come «il» o «detto»: la media dei due coseni, da 0 a 1. Conta meno quanto più lontane sono le date, due terzi dopo un mese e alla fine la metà; tre quarti se una data non è nota. Da 0,12 in poi si ritiene che uno continui l’altro.</translation>
    </message>
    <message>
        <source>&amp;Best Match of the Words</source>
        <translation>Prima &amp;i più pertinenti</translation>
    </message>
    <message>
        <source>&amp;Longest First</source>
        <translation>Prima i più &amp;lunghi</translation>
    </message>
    <message>
        <source>&amp;Newest First</source>
        <translation>Prima i più rece&amp;nti</translation>
    </message>
    <message>
        <source>&amp;Oldest First</source>
        <translation>&amp;Prima i più vecchi</translation>
    </message>
    <message>
        <source>&amp;Recently Added First</source>
        <translation>P&amp;rima gli ultimi aggiunti</translation>
    </message>
    <message>
        <source>&amp;Shortest First</source>
        <translation>Prima i più &amp;brevi</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titolo</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aggiunta</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Pertinenza</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>I più lunghi</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>I più recenti</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>I più vecchi</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>I più brevi</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>&amp;Fonte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>&amp;About Entity Reader</source>
        <translation>Inform&amp;azioni su Entity Reader</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Importo</translation>
    </message>
    <message>
        <source>&amp;Apricot</source>
        <translation>&amp;Albicocca</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rticolo</translation>
    </message>
    <message>
        <source>&amp;Article List</source>
        <translation>Lista degli &amp;articoli</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Back Up Now</source>
        <translation>&amp;Fai una copia di sicurezza ora</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>C&amp;estino…</translation>
    </message>
    <message>
        <source>&amp;Black</source>
        <translation>&amp;Nero</translation>
    </message>
    <message>
        <source>&amp;Check the Library</source>
        <translation>&amp;Controlla la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opia</translation>
    </message>
    <message>
        <source>&amp;Count Versions Once</source>
        <translation>&amp;Conta le versioni una volta sola</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Scuro</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>El&amp;imina</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Edit Details…</source>
        <translation>&amp;Modifica dettagli…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>&amp;Facility</source>
        <translation>Edi&amp;ficio</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation>Trova nell’art&amp;icolo</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Schermo &amp;intero</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>V&amp;ai</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;iuto</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>E&amp;videnzia</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Cronologia…</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>&amp;Importa file…</translation>
    </message>
    <message>
        <source>&amp;Imports</source>
        <translation>Importa&amp;zioni</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Più &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Bib&amp;lioteca</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>&amp;Lilac</source>
        <translation>&amp;Lilla</translation>
    </message>
    <message>
        <source>&amp;List Articles</source>
        <translation>E&amp;lenca gli articoli</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuale</translation>
    </message>
    <message>
        <source>&amp;Mark Names</source>
        <translation>Segnala i no&amp;mi</translation>
    </message>
    <message>
        <source>&amp;Merge With…</source>
        <translation>&amp;Unisci con…</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>&amp;Nuova biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>Articolo &amp;successivo</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normale</translation>
    </message>
    <message>
        <source>&amp;Not the Same As…</source>
        <translation>&amp;Non è lo stesso di…</translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation>&amp;Apri biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Open Page</source>
        <translation>&amp;Apri la pagina</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organizzazione</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <translation>Articolo &amp;precedente</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Stam&amp;pa…</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>&amp;Privacy</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Rinomina…</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>Segnala un p&amp;roblema…</translation>
    </message>
    <message>
        <source>&amp;Sage</source>
        <translation>&amp;Salvia</translation>
    </message>
    <message>
        <source>&amp;Search Language</source>
        <translation>&amp;Linguaggio di ricerca</translation>
    </message>
    <message>
        <source>&amp;Search the Library</source>
        <translation>Cerca &amp;nella biblioteca</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>S&amp;eppia</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Più &amp;piccolo</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;Dividi…</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Aggiungi ai preferiti</translation>
    </message>
    <message>
        <source>&amp;Take Changes from a Table…</source>
        <translation>Riprendi le modifiche da una &amp;tabella…</translation>
    </message>
    <message>
        <source>&amp;Text Alone</source>
        <translation>S&amp;olo testo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;ulla</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Watch a Folder…</source>
        <translation>&amp;Sorveglia una cartella…</translation>
    </message>
    <message>
        <source>&amp;Watch…</source>
        <translation>&amp;Sorveglia…</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Benvenuto</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Finestra</translation>
    </message>
    <message>
        <source>A&amp;dd Note…</source>
        <translation>A&amp;ggiungi nota…</translation>
    </message>
    <message>
        <source>Add Ta&amp;g…</source>
        <translation>A&amp;ggiungi etichetta…</translation>
    </message>
    <message>
        <source>Arti&amp;cles</source>
        <translation>Arti&amp;coli</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Come &amp;il sistema</translation>
    </message>
    <message>
        <source>As the &amp;Window</source>
        <translation>Come &amp;la finestra</translation>
    </message>
    <message>
        <source>Back b&amp;y One View of the Name</source>
        <translation>Vista precedente del nome</translation>
    </message>
    <message>
        <source>Back to the &amp;List</source>
        <translation>Torna alla lista</translation>
    </message>
    <message>
        <source>C&amp;lear Search</source>
        <translation>Canc&amp;ella la ricerca</translation>
    </message>
    <message>
        <source>Change &amp;Kind</source>
        <translation>&amp;Cambia tipo</translation>
    </message>
    <message>
        <source>Co&amp;py Name</source>
        <translation>Co&amp;pia nome</translation>
    </message>
    <message>
        <source>Compare Wi&amp;th…</source>
        <translation>Confron&amp;ta con…</translation>
    </message>
    <message>
        <source>Cop&amp;y Link</source>
        <translation>Co&amp;pia link</translation>
    </message>
    <message>
        <source>Copy &amp;Address</source>
        <translation>&amp;Copia indirizzo</translation>
    </message>
    <message>
        <source>Copy &amp;with Source</source>
        <translation>Copia con &amp;la fonte</translation>
    </message>
    <message>
        <source>E&amp;ntity</source>
        <translation>E&amp;ntità</translation>
    </message>
    <message>
        <source>E&amp;xport Decisions…</source>
        <translation>Esp&amp;orta decisioni…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>Entity Side&amp;bar</source>
        <translation>&amp;Barra delle entità</translation>
    </message>
    <message>
        <source>Find &amp;Names Again</source>
        <translation>Cerca di &amp;nuovo i nomi</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Trova &amp;successivo</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Trova prece&amp;dente</translation>
    </message>
    <message>
        <source>Fold &amp;Versions</source>
        <translation>Ripiega le &amp;versioni</translation>
    </message>
    <message>
        <source>H&amp;igh Contrast</source>
        <translation>Cont&amp;rasto elevato</translation>
    </message>
    <message>
        <source>Import &amp;Decisions…</source>
        <translation>Importa &amp;decisioni…</translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation>Importa &amp;cartella…</translation>
    </message>
    <message>
        <source>List Above the Te&amp;xt</source>
        <translation>E&amp;lenco sopra il testo</translation>
    </message>
    <message>
        <source>Mark as &amp;Read</source>
        <translation>&amp;Segna come letto</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>Not&amp;e</translation>
    </message>
    <message>
        <source>Name&amp;s</source>
        <translation>N&amp;omi</translation>
    </message>
    <message>
        <source>Ne&amp;xt View of the Name</source>
        <translation>Vista s&amp;uccessiva del nome</translation>
    </message>
    <message>
        <source>Next &amp;Mention</source>
        <translation>&amp;Menzione successiva</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>Ri&amp;quadro successivo</translation>
    </message>
    <message>
        <source>Next Un&amp;read</source>
        <translation>P&amp;rossimo non letto</translation>
    </message>
    <message>
        <source>Next in This Stor&amp;y</source>
        <translation>Successivo &amp;di questa storia</translation>
    </message>
    <message>
        <source>No&amp;te…</source>
        <translation>No&amp;ta…</translation>
    </message>
    <message>
        <source>Not an &amp;Entity…</source>
        <translation>Non &amp;è un’entità…</translation>
    </message>
    <message>
        <source>O&amp;ther Name</source>
        <translation>Al&amp;tro nome</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Luogo</translation>
    </message>
    <message>
        <source>P&amp;roduct</source>
        <translation>P&amp;rodotto</translation>
    </message>
    <message>
        <source>P&amp;ut on the Map…</source>
        <translation>Mett&amp;i sulla mappa…</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pa&amp;gina</translation>
    </message>
    <message>
        <source>Pa&amp;ge Down, Then Next Unread</source>
        <translation>Pa&amp;gina avanti, poi prossimo non letto</translation>
    </message>
    <message>
        <source>Page &amp;Up</source>
        <translation>Pagi&amp;na indietro</translation>
    </message>
    <message>
        <source>Pas&amp;te as Article</source>
        <translation>Incolla come ar&amp;ticolo</translation>
    </message>
    <message>
        <source>Places on the &amp;World Map</source>
        <translation>&amp;Luoghi sul planisfero</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pre&amp;ferenze…</translation>
    </message>
    <message>
        <source>Previo&amp;us in This Story</source>
        <translation>Precedente di q&amp;uesta storia</translation>
    </message>
    <message>
        <source>Previous Men&amp;tion</source>
        <translation>Menzione preceden&amp;te</translation>
    </message>
    <message>
        <source>Previous Pan&amp;e</source>
        <translation>Riquadro precedente</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>&amp;Ripristina…</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>Re&amp;visione…</translation>
    </message>
    <message>
        <source>Read &amp;Heads Again</source>
        <translation>&amp;Rileggi le intestazioni</translation>
    </message>
    <message>
        <source>Read the &amp;File Again</source>
        <translation>Rileggi il &amp;file</translation>
    </message>
    <message>
        <source>Reading &amp;Ruler</source>
        <translation>Righello di lett&amp;ura</translation>
    </message>
    <message>
        <source>Relations of t&amp;he List</source>
        <translation>Relazioni &amp;della lista</translation>
    </message>
    <message>
        <source>S&amp;how Relations</source>
        <translation>&amp;Mostra relazioni</translation>
    </message>
    <message>
        <source>S&amp;ort By</source>
        <translation>Ordina &amp;per</translation>
    </message>
    <message>
        <source>Sa&amp;ve Search…</source>
        <translation>Sal&amp;va ricerca…</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Selezion&amp;a tutto</translation>
    </message>
    <message>
        <source>Show &amp;Highlights and Notes</source>
        <translation>Mostra &amp;evidenziazioni e note</translation>
    </message>
    <message>
        <source>Show &amp;Library Folder</source>
        <translation>Mostra &amp;la cartella della biblioteca</translation>
    </message>
    <message>
        <source>Show &amp;Original Text…</source>
        <translation>Mostra il testo &amp;originale…</translation>
    </message>
    <message>
        <source>Show the &amp;Whole Page…</source>
        <translation>Mostra la &amp;pagina intera…</translation>
    </message>
    <message>
        <source>Si&amp;ze of the Window</source>
        <translation>&amp;Dimensione della finestra</translation>
    </message>
    <message>
        <source>Simi&amp;lar Articles</source>
        <translation>Artico&amp;li simili</translation>
    </message>
    <message>
        <source>Text &amp;Larger</source>
        <translation>&amp;Testo più grande</translation>
    </message>
    <message>
        <source>Text &amp;Normal</source>
        <translation>Testo &amp;normale</translation>
    </message>
    <message>
        <source>Text &amp;Smaller</source>
        <translation>Te&amp;sto più piccolo</translation>
    </message>
    <message>
        <source>Th&amp;is Is…</source>
        <translation>&amp;Questo è…</translation>
    </message>
    <message>
        <source>Wi&amp;de Spacing</source>
        <translation>Spa&amp;ziatura ampia</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Rilasciare per importare</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Nessun tasto</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Che cosa si fa</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>All keys are those of the program again.</source>
        <translation>Tutti i tasti sono di nuovo quelli del programma.</translation>
    </message>
    <message>
        <source>All to Default</source>
        <translation>Tutti predefiniti</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predefinito</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>Nuovi tasti:</translation>
    </message>
    <message>
        <source>New keys: press them</source>
        <translation>Nuovi tasti: li prema</translation>
    </message>
    <message>
        <source>No Key</source>
        <translation>Nessun tasto</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Imposta</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} è libero.</translation>
    </message>
    <message>
        <source>{key} is pressed alone, and acts only while single letters are shortcuts.</source>
        <translation>{key} si preme da solo e agisce solo finché le singole lettere sono scorciatoie.</translation>
    </message>
    <message>
        <source>{key} means this already.</source>
        <translation>{key} significa già questo.</translation>
    </message>
    <message>
        <source>{key} means {others}, which loses it by Set and by Add.</source>
        <translation>{key} significa {others}; Imposta e Aggiungi glielo tolgono.</translation>
    </message>
    <message>
        <source>“{text}” has no key now.</source>
        <translation>«{text}» ora non ha tasti.</translation>
    </message>
    <message>
        <source>“{text}” has the keys {keys} now.</source>
        <translation>«{text}» ora ha i tasti {keys}.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>No library yet</source>
        <translation>Ancora nessuna biblioteca</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Apri recenti</translation>
    </message>
    <message>
        <source>Reopen with E&amp;ncoding</source>
        <translation>Riapri co&amp;n un’altra codifica</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Chiudi questo avviso</translation>
    </message>
    <message>
        <source>{key} goes through lists, fields and buttons.</source>
        <translation>{key} percorre elenchi, campi e pulsanti.</translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}.</source>
        <translation>{key} apre il menu {menu}.</translation>
    </message>
    <message>
        <source>Back, forward</source>
        <translation>Indietro, avanti</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambia…</translation>
    </message>
    <message>
        <source>Choose other keys, in the preferences</source>
        <translation>Scegliere altri tasti, nelle preferenze</translation>
    </message>
    <message>
        <source>Choose the name</source>
        <translation>Scegliere il nome</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Nel testo</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Mouse 4, 5</source>
        <translation>Mouse 4, 5</translation>
    </message>
    <message>
        <source>Next name, previous name</source>
        <translation>Nome successivo, nome precedente</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maiusc+Tab</translation>
    </message>
    <message>
        <source>Text larger, smaller</source>
        <translation>Testo più grande, più piccolo</translation>
    </message>
    <message>
        <source>Backing up: looking it over…</source>
        <translation>Copia di sicurezza: controllo…</translation>
    </message>
    <message>
        <source>Backing up: {percent} %</source>
        <translation>Copia di sicurezza: {percent} %</translation>
    </message>
    <message>
        <source>Bringing back {done} of {total}</source>
        <translation>{done} di {total} recuperati</translation>
    </message>
    <message numerus="yes">
        <source>Bringing back {n} articles…</source>
        <extracomment>Bringing back {n} article…</extracomment>
        <translation>
            <numerusform>Recupero di {n} articolo…</numerusform>
            <numerusform>Recupero di {n} articoli…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel backing up</source>
        <translation>Annulla la copia di sicurezza</translation>
    </message>
    <message>
        <source>Cancel finding names again</source>
        <translation>Annulla la ricerca dei nomi</translation>
    </message>
    <message>
        <source>Cancel reading files again</source>
        <translation>Annulla la lettura dei file</translation>
    </message>
    <message>
        <source>Cancel reading heads again</source>
        <translation>Annulla la rilettura delle intestazioni</translation>
    </message>
    <message>
        <source>Cancel reading the article again</source>
        <translation>Annulla la lettura dell’articolo</translation>
    </message>
    <message>
        <source>Cancel restoring</source>
        <translation>Annulla il ripristino</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Annulla l’importazione</translation>
    </message>
    <message>
        <source>Cancel: what is done stays</source>
        <translation>Annulla: ciò che è fatto resta</translation>
    </message>
    <message>
        <source>Changing {done} of {total}</source>
        <translation>{done} di {total} modificati</translation>
    </message>
    <message numerus="yes">
        <source>Changing {n} articles…</source>
        <extracomment>Changing {n} article…</extracomment>
        <translation>
            <numerusform>Modifica di {n} articolo…</numerusform>
            <numerusform>Modifica di {n} articoli…</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding names again in {done} of {total}</source>
        <translation>Nomi cercati di nuovo in {done} di {total}</translation>
    </message>
    <message>
        <source>Finding names again…</source>
        <translation>Nuova ricerca dei nomi…</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Avanzamento dell’importazione</translation>
    </message>
    <message>
        <source>Importing {done} of {total}</source>
        <translation>{done} di {total} importati</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Ricerca dei file…</translation>
    </message>
    <message>
        <source>Progress of backing up</source>
        <translation>Avanzamento della copia di sicurezza</translation>
    </message>
    <message>
        <source>Progress of bringing back articles</source>
        <translation>Avanzamento del recupero degli articoli</translation>
    </message>
    <message>
        <source>Progress of changing articles</source>
        <translation>Avanzamento della modifica degli articoli</translation>
    </message>
    <message>
        <source>Progress of finding names again</source>
        <translation>Avanzamento della ricerca dei nomi</translation>
    </message>
    <message>
        <source>Progress of reading files again</source>
        <translation>Avanzamento della lettura dei file</translation>
    </message>
    <message>
        <source>Progress of reading heads again</source>
        <translation>Avanzamento della rilettura delle intestazioni</translation>
    </message>
    <message>
        <source>Progress of reading the article again</source>
        <translation>Avanzamento della lettura dell’articolo</translation>
    </message>
    <message>
        <source>Progress of restoring</source>
        <translation>Avanzamento del ripristino</translation>
    </message>
    <message>
        <source>Progress of taking back articles</source>
        <translation>Avanzamento del ritiro degli articoli</translation>
    </message>
    <message>
        <source>Reading heads again, {done} of {total}</source>
        <translation>Rilettura delle intestazioni, {done} di {total}</translation>
    </message>
    <message>
        <source>Reading heads again…</source>
        <translation>Rilettura delle intestazioni…</translation>
    </message>
    <message>
        <source>Reading the article again…</source>
        <translation>Rilettura dell’articolo…</translation>
    </message>
    <message numerus="yes">
        <source>Reading {done} of {n} changed files again</source>
        <extracomment>Reading {done} of {n} changed file again</extracomment>
        <translation>
            <numerusform>{done} di {n} file modificato riletto</numerusform>
            <numerusform>{done} di {n} file modificati riletti</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring: looking it over…</source>
        <translation>Ripristino: controllo…</translation>
    </message>
    <message>
        <source>Restoring: {percent} %</source>
        <translation>Ripristino: {percent} %</translation>
    </message>
    <message>
        <source>Say which, and why</source>
        <translation>Dice quali e perché</translation>
    </message>
    <message>
        <source>Show what becomes of each file</source>
        <translation>Mostra che cosa accade a ogni file</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arresto…</translation>
    </message>
    <message>
        <source>Taking back {done} of {total}</source>
        <translation>{done} di {total} ritirati</translation>
    </message>
    <message numerus="yes">
        <source>Taking back {n} articles…</source>
        <extracomment>Taking back {n} article…</extracomment>
        <translation>
            <numerusform>Ritiro di {n} articolo…</numerusform>
            <numerusform>Ritiro di {n} articoli…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{articles}, among them {n} versions of others that are fuller</source>
        <extracomment>{articles}, among them {n} version of another that is fuller</extracomment>
        <translation>
            <numerusform>{articles}, tra cui {n} versione di un altro più completo</numerusform>
            <numerusform>{articles}, tra cui {n} versioni di altri più completi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entities</source>
        <extracomment>{n} entity</extracomment>
        <translation>
            <numerusform>{n} entità</numerusform>
            <numerusform>{n} entità</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <extracomment>{n} left out</extracomment>
        <translation>
            <numerusform>{n} tralasciato</numerusform>
            <numerusform>{n} tralasciati</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}: show the imports</source>
        <translation>{words}: mostra le importazioni</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importa file</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Light or Dark Window</source>
        <translation>Finestra chiara o scura</translation>
    </message>
    <message>
        <source>Text and Page</source>
        <translation>Testo e pagina</translation>
    </message>
    <message>
        <source>&amp;Compare with the Fullest</source>
        <translation>&amp;Confronta con la più completa</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>Ve&amp;rsioni</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Versions ({n})</source>
        <extracomment>&amp;Versions ({n})</extracomment>
        <translation>
            <numerusform>&amp;Versioni ({n})</numerusform>
            <numerusform>&amp;Versioni ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Are &amp;One Story</source>
        <translation>S&amp;ono una sola storia</translation>
    </message>
    <message>
        <source>Are Versions of &amp;One Story</source>
        <translation>S&amp;ono versioni di una sola storia</translation>
    </message>
    <message>
        <source>This Is Not the Same &amp;Story</source>
        <translation>Questa non è la &amp;stessa storia</translation>
    </message>
    <message numerus="yes">
        <source>{n} Articles Are &amp;One Story</source>
        <extracomment>{n} Article Is &amp;One Story</extracomment>
        <translation>
            <numerusform>{n} artic&amp;olo è una sola storia</numerusform>
            <numerusform>{n} artic&amp;oli sono una sola storia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <extracomment>{n} word</extracomment>
        <translation>
            <numerusform>{n} parola</numerusform>
            <numerusform>{n} parole</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles deleted.</source>
        <extracomment>{n} article deleted.</extracomment>
        <translation>
            <numerusform>{n} articolo eliminato.</numerusform>
            <numerusform>{n} articoli eliminati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles marked as read.</source>
        <extracomment>{n} article marked as read.</extracomment>
        <translation>
            <numerusform>{n} articolo segnato come letto.</numerusform>
            <numerusform>{n} articoli segnati come letti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles marked as unread.</source>
        <extracomment>{n} article marked as unread.</extracomment>
        <translation>
            <numerusform>{n} articolo segnato come non letto.</numerusform>
            <numerusform>{n} articoli segnati come non letti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles starred.</source>
        <extracomment>{n} article starred.</extracomment>
        <translation>
            <numerusform>{n} articolo aggiunto ai preferiti.</numerusform>
            <numerusform>{n} articoli aggiunti ai preferiti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles without a star now.</source>
        <extracomment>{n} article without a star now.</extracomment>
        <translation>
            <numerusform>{n} articolo tolto dai preferiti.</numerusform>
            <numerusform>{n} articoli tolti dai preferiti.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Star or Unstar</source>
        <translation>&amp;Aggiungi ai preferiti o togli</translation>
    </message>
    <message>
        <source>Mark as &amp;Read or Unread</source>
        <translation>&amp;Segna come letto o non letto</translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation>&amp;Segna come non letto</translation>
    </message>
    <message>
        <source>Un&amp;star</source>
        <translation>Togli d&amp;ai preferiti</translation>
    </message>
    <message>
        <source>A backup is being made or restored already.</source>
        <translation>Una copia di sicurezza è già in corso di creazione o di ripristino.</translation>
    </message>
    <message>
        <source>An import is under way: cancel it, or wait for its end, before another library takes this one's place.</source>
        <translation>È in corso un’importazione: la annulli o ne attenda la fine, prima che un’altra biblioteca prenda il posto di questa.</translation>
    </message>
    <message>
        <source>As it was before, it is one of its backups.</source>
        <translation>Com’era prima, è una delle sue copie di sicurezza.</translation>
    </message>
    <message>
        <source>Backed up as {name}, and looked over.</source>
        <translation>Copia salvata come {name} e controllata.</translation>
    </message>
    <message>
        <source>Cancelled: the library and its backups are as they were.</source>
        <translation>Annullato: la biblioteca e le sue copie sono com’erano.</translation>
    </message>
    <message>
        <source>Show Backups</source>
        <translation>Mostra le copie di sicurezza</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Ritira</translation>
    </message>
    <message>
        <source>The library is that of {name} now.</source>
        <translation>La biblioteca è ora quella di {name}.</translation>
    </message>
    <message>
        <source>The library lies in {folder}.</source>
        <translation>La biblioteca si trova in {folder}.</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Rileggi</translation>
    </message>
    <message numerus="yes">
        <source>{n} files in “{name}” have changed since they were read.</source>
        <extracomment>{n} file in “{name}” has changed since it was read.</extracomment>
        <translation>
            <numerusform>{n} file in «{name}» è cambiato da quando è stato letto.</numerusform>
            <numerusform>{n} file in «{name}» sono cambiati da quando sono stati letti.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” in “{folder}” has changed since it was read.</source>
        <translation>«{name}» in «{folder}» è cambiato da quando è stato letto.</translation>
    </message>
    <message>
        <source>Select words in the article first, then copy them with their source.</source>
        <translation>Selezioni prima delle parole nell’articolo, poi le copi con la fonte.</translation>
    </message>
    <message>
        <source>The words were copied with their source.</source>
        <translation>Le parole sono state copiate con la fonte.</translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions copied, each with its source.</source>
        <extracomment>{n} mention copied, each with its source.</extracomment>
        <translation>
            <numerusform>{n} menzione copiata, con la sua fonte.</numerusform>
            <numerusform>{n} menzioni copiate, ciascuna con la sua fonte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Decisions</source>
        <translation>Esporta decisioni</translation>
    </message>
    <message>
        <source>Import Decisions</source>
        <translation>Importa decisioni</translation>
    </message>
    <message>
        <source>Save Under Another Name…</source>
        <translation>Salva con un altro nome…</translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions applied</source>
        <extracomment>{n} decision applied</extracomment>
        <translation>
            <numerusform>{n} decisione applicata</numerusform>
            <numerusform>{n} decisioni applicate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions written to {name}.</source>
        <extracomment>{n} decision written to {name}.</extracomment>
        <translation>
            <numerusform>{n} decisione salvata in {name}.</numerusform>
            <numerusform>{n} decisioni salvate in {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} known already</source>
        <extracomment>{n} known already</extracomment>
        <translation>
            <numerusform>{n} già nota</numerusform>
            <numerusform>{n} già note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are about nothing that is here yet</source>
        <extracomment>{n} of them is about nothing that is here yet</extracomment>
        <translation>
            <numerusform>{n} di esse non riguarda nulla che sia già qui</numerusform>
            <numerusform>{n} di esse non riguardano nulla che sia già qui</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>«{name}» non è un file.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Torna indietro</translation>
    </message>
    <message>
        <source>What you wrote of “{title}” is not saved yet: {why}</source>
        <translation>Ciò che ha scritto su «{title}» non è ancora salvato: {why}</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles changed</source>
        <extracomment>{n} article changed</extracomment>
        <translation>
            <numerusform>{n} articolo modificato</numerusform>
            <numerusform>{n} articoli modificati</numerusform>
        </translation>
    </message>
    <message>
        <source>No hits of “{words}” in this article.</source>
        <translation>Nessuna occorrenza di «{words}» in questo articolo.</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Tutte le note</translation>
    </message>
    <message>
        <source>These names</source>
        <translation>Questi nomi</translation>
    </message>
    <message>
        <source>These names alone</source>
        <translation>Solo questi nomi</translation>
    </message>
    <message>
        <source>These notes</source>
        <translation>Queste note</translation>
    </message>
    <message numerus="yes">
        <source>These {n} names alone</source>
        <extracomment>This {n} name alone</extracomment>
        <translation>
            <numerusform>Solo questo {n} nome</numerusform>
            <numerusform>Solo questi {n} nomi</numerusform>
        </translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Questo articolo</translation>
    </message>
    <message>
        <source>This pair</source>
        <translation>Questa coppia</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Tutta la biblioteca</translation>
    </message>
    <message>
        <source>more than four</source>
        <translation>più di quattro</translation>
    </message>
    <message>
        <source>none is</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>none is chosen</source>
        <translation>nessuno scelto</translation>
    </message>
    <message>
        <source>none is open</source>
        <translation>nessuno aperto</translation>
    </message>
    <message>
        <source>one name only</source>
        <translation>un solo nome</translation>
    </message>
    <message>
        <source>only one</source>
        <translation>uno solo</translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation>tutta la biblioteca</translation>
    </message>
    <message>
        <source>Page, PDF</source>
        <translation>Pagina, PDF</translation>
    </message>
    <message>
        <source>printed pages</source>
        <translation>pagine stampate</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archivi</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>Importa file</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>Importa cartella</translation>
    </message>
    <message>
        <source>Nothing can be imported. {why_not}</source>
        <translation>Non si può importare nulla. {why_not}</translation>
    </message>
    <message>
        <source>&amp;Next Name</source>
        <translation>Nome &amp;successivo</translation>
    </message>
    <message>
        <source>&amp;Previous Name</source>
        <translation>Nome &amp;precedente</translation>
    </message>
    <message>
        <source>No unread article follows in this list.</source>
        <translation>In questa lista non segue alcun articolo non letto.</translation>
    </message>
    <message>
        <source>Table, CSV</source>
        <translation>Tabella, CSV</translation>
    </message>
    <message>
        <source>a list of groups</source>
        <translation>una lista di gruppi</translation>
    </message>
    <message>
        <source>Read Heads Again</source>
        <translation>Rileggi le intestazioni</translation>
    </message>
    <message>
        <source>Titles, authors, dates and sources are read better now than when these articles came in. What you edited stays.</source>
        <translation>Titoli, autori, date e fonti si leggono meglio ora di quando questi articoli sono arrivati. Ciò che ha modificato rimane.</translation>
    </message>
    <message>
        <source>About Entity Reader</source>
        <translation>Informazioni su Entity Reader</translation>
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
        <translation>Chi compare in una pila di articoli di giornale, dove, con chi, da quando, e quale frase lo dice.

Tutto resta su questo computer: il programma non apre mai una connessione di rete.</translation>
    </message>
    <message>
        <source>Find Names Again</source>
        <translation>Cerca di nuovo i nomi</translation>
    </message>
    <message>
        <source>Show Imports</source>
        <translation>Mostra importazioni</translation>
    </message>
    <message>
        <source>Save the Description</source>
        <translation>Salva la descrizione</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>File di testo (*.txt)</translation>
    </message>
    <message>
        <source>The description is in the clipboard. Look through it before you send it.</source>
        <translation>La descrizione è negli appunti. La controlli prima di inviarla.</translation>
    </message>
    <message>
        <source>The description was written to {name}. Look through it before you send it.</source>
        <translation>La descrizione è stata salvata in {name}. La controlli prima di inviarla.</translation>
    </message>
    <message>
        <source>Entity Reader libraries</source>
        <translation>Biblioteche di Entity Reader</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>Nuova biblioteca</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Apri biblioteca</translation>
    </message>
    <message>
        <source>This library is opened for reading only: {why_read_only}.</source>
        <translation>Questa biblioteca è aperta in sola lettura: {why_read_only}.</translation>
    </message>
    <message>
        <source>This library was made by an older Entity Reader and has been brought up to date. A copy of it as it was lies beside it.</source>
        <translation>Questa biblioteca è stata creata da un Entity Reader più vecchio ed è stata aggiornata. Una copia com’era si trova accanto.</translation>
    </message>
    <message>
        <source>A link leads to an article, and this note is on none.</source>
        <translation>Un link porta a un articolo, e questa nota non è su nessuno.</translation>
    </message>
    <message>
        <source>A link to the article was copied.</source>
        <translation>È stato copiato un link all’articolo.</translation>
    </message>
    <message>
        <source>A link to the note was copied.</source>
        <translation>È stato copiato un link alla nota.</translation>
    </message>
    <message>
        <source>A link to the passage was copied.</source>
        <translation>È stato copiato un link al passo.</translation>
    </message>
    <message>
        <source>Look for It Here</source>
        <translation>Cerca qui</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open That One</source>
        <translation>Apri quella</translation>
    </message>
    <message>
        <source>Open it with File ▸ Open Library where it lies now, and follow the link again.</source>
        <translation>La apra con File ▸ Apri biblioteca dove si trova ora e segua di nuovo il link.</translation>
    </message>
    <message>
        <source>This is “{here}” in {folder}, a copy of “{first}” in {folder_of_first}: the link leads into both.</source>
        <translation>Questa è «{here}» in {folder}, una copia di «{first}» in {folder_of_first}: il link porta in entrambe.</translation>
    </message>
    <message>
        <source>This library can only be read and has no id yet, so that no link can lead into it.</source>
        <translation>Questa biblioteca può solo essere letta e non ha ancora un identificatore, perciò nessun link può portarvi.</translation>
    </message>
    <message>
        <source>This link leads into a library that was never open on this computer. If you have it, open it once with File ▸ Open Library and follow the link again.</source>
        <translation>Questo link porta a una biblioteca mai aperta su questo computer. Se la possiede, la apra una volta con File ▸ Apri biblioteca e segua di nuovo il link.</translation>
    </message>
    <message>
        <source>This link leads into another library, “{name}”.</source>
        <translation>Questo link porta a un’altra biblioteca, «{name}».</translation>
    </message>
    <message>
        <source>This link leads into “{name}”, which is no longer in {folder}. {advice}</source>
        <translation>Questo link porta a «{name}», che non è più in {folder}. {advice}</translation>
    </message>
    <message>
        <source>Picture, PNG</source>
        <translation>Immagine, PNG</translation>
    </message>
    <message>
        <source>Picture, SVG</source>
        <translation>Immagine, SVG</translation>
    </message>
    <message>
        <source>Tables of entities</source>
        <translation>Tabelle di entità</translation>
    </message>
    <message>
        <source>Take Changes from a Table</source>
        <translation>Riprendi le modifiche da una tabella</translation>
    </message>
    <message numerus="yes">
        <source>{n} names changed.</source>
        <extracomment>{n} name changed.</extracomment>
        <translation>
            <numerusform>{n} nome modificato.</numerusform>
            <numerusform>{n} nomi modificati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On Writing</source>
        <translation>Continua a scrivere</translation>
    </message>
    <message>
        <source>Select words in the article first, then choose a colour.</source>
        <translation>Selezioni prima delle parole nell’articolo, poi scelga un colore.</translation>
    </message>
    <message>
        <source>What you wrote is kept, but not saved.</source>
        <translation>Ciò che ha scritto è conservato, ma non salvato.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>What you were writing when the window closed is kept: {notes}.</source>
        <translation>Ciò che scriveva alla chiusura della finestra è conservato: {notes}.</translation>
    </message>
    <message>
        <source>Export {what}</source>
        <translation>Esporta: {what}</translation>
    </message>
    <message>
        <source>The name of the file must end in {endings} or {last}.</source>
        <translation>Il nome del file deve finire in {endings} o {last}.</translation>
    </message>
    <message>
        <source>{what} written to {name}.</source>
        <translation>{what}: salvato in {name}.</translation>
    </message>
    <message>
        <source>Nothing was imported: what was dropped is a picture, or has no text in it.</source>
        <translation>Non è stato importato nulla: ciò che è stato rilasciato è un’immagine o non contiene testo.</translation>
    </message>
    <message>
        <source>That is an address, and nothing is fetched from the web: save the page in the browser, then open the file.</source>
        <translation>È un indirizzo, e nulla viene scaricato dal web: salvi la pagina nel browser, poi apra il file.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard, and no file.</source>
        <translation>Negli appunti non c’è né testo né file.</translation>
    </message>
    <message>
        <source>It lies in {folder}.</source>
        <translation>Si trova in {folder}.</translation>
    </message>
    <message>
        <source>The report cannot be kept: {why}.</source>
        <translation>Il rapporto non può essere salvato: {why}.</translation>
    </message>
    <message>
        <source>Wrote {file}. Look through it, write what happened, and send it if you like.</source>
        <translation>{file} è stato salvato. Lo controlli, scriva che cosa è successo e lo invii se lo desidera.</translation>
    </message>
    <message>
        <source>Only from the relations of a name can another be hidden.</source>
        <translation>Solo dalle relazioni di un nome se ne può nascondere un altro.</translation>
    </message>
    <message>
        <source>a drawing of relations</source>
        <translation>un disegno di relazioni</translation>
    </message>
    <message>
        <source>Cancelled: the article stays as it was.</source>
        <translation>Annullato: l’articolo resta com’era.</translation>
    </message>
    <message>
        <source>The article was read again as {encoding}.</source>
        <translation>L’articolo è stato riletto come {encoding}.</translation>
    </message>
    <message>
        <source>New articles are read by the tagger you chose; those that are here stay as they are.</source>
        <translation>I nuovi articoli sono letti dal riconoscitore scelto; quelli già presenti restano come sono.</translation>
    </message>
    <message>
        <source>New articles come in without names; Library ▸ Find Names Again does it later.</source>
        <translation>I nuovi articoli entrano senza nomi; Biblioteca ▸ Cerca di nuovo i nomi lo fa più tardi.</translation>
    </message>
    <message numerus="yes">
        <source>No names were looked for in {n} articles.</source>
        <extracomment>No names were looked for in {n} article.</extracomment>
        <translation>
            <numerusform>Non sono stati cercati nomi in {n} articolo.</numerusform>
            <numerusform>Non sono stati cercati nomi in {n} articoli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other articles were read by another tagger.</source>
        <extracomment>{n} other article was read by another tagger.</extracomment>
        <translation>
            <numerusform>{n} altro articolo è stato letto da un altro riconoscitore.</numerusform>
            <numerusform>{n} altri articoli sono stati letti da un altro riconoscitore.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Update to What Is Searched Now</source>
        <translation>Aggiorna alla ricerca att&amp;uale</translation>
    </message>
    <message>
        <source>List Them First</source>
        <translation>Elencali prima</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Sposta giù</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>S&amp;posta su</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>The saved search “{name}” was removed.</source>
        <translation>La ricerca salvata «{name}» è stata rimossa.</translation>
    </message>
    <message>
        <source>“{name}” stands among the saved searches now.</source>
        <translation>«{name}» sta ora tra le ricerche salvate.</translation>
    </message>
    <message>
        <source>Bringing out what can be read…</source>
        <translation>Estrazione di ciò che è leggibile…</translation>
    </message>
    <message>
        <source>Checking the library…</source>
        <translation>Controllo della biblioteca…</translation>
    </message>
    <message>
        <source>Import that folder into a new library, then its decisions (File ▸ Import Decisions).</source>
        <translation>Importi quella cartella in una nuova biblioteca, poi le sue decisioni (File ▸ Importa decisioni).</translation>
    </message>
    <message>
        <source>Import that folder into a new library.</source>
        <translation>Importi quella cartella in una nuova biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} of them the text is there.</source>
        <extracomment>Of {n} of them the text is there.</extracomment>
        <translation>
            <numerusform>Di {n} di essi c’è il testo.</numerusform>
            <numerusform>Di {n} di essi c’è il testo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rescue into a New Folder in</source>
        <translation>Salva il recuperabile in una nuova cartella in</translation>
    </message>
    <message>
        <source>Rescue…</source>
        <translation>Recupera…</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>La biblioteca è integra.</translation>
    </message>
    <message>
        <source>This library is damaged. {said} Still to be read: {readable} of {originals}, {decisions}. A backup from before the damage is best; without one, rescue them.</source>
        <translation>Questa biblioteca è danneggiata. {said} Ancora leggibili {readable} di {originals}, {decisions}. La cosa migliore è una copia precedente al danno; in mancanza, li recuperi.</translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions</source>
        <extracomment>{n} decision</extracomment>
        <translation>
            <numerusform>{n} decisione</numerusform>
            <numerusform>{n} decisioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} originals</source>
        <extracomment>{n} original</extracomment>
        <translation>
            <numerusform>{n} originale</numerusform>
            <numerusform>{n} originali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} originals could not be read.</source>
        <extracomment>{n} original could not be read.</extracomment>
        <translation>
            <numerusform>{n} originale non è leggibile.</numerusform>
            <numerusform>{n} originali non sono leggibili.</numerusform>
        </translation>
    </message>
    <message>
        <source>{originals} and {decisions} are in {folder} now.</source>
        <translation>{originals} e {decisions} sono ora in {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>{said} And {n} more.</source>
        <extracomment>{said} And {n} more.</extracomment>
        <translation>
            <numerusform>{said} E altri {n}.</numerusform>
            <numerusform>{said} E altri {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did the deletion of {about} again.</source>
        <translation>Ripetuto: eliminazione, {about}.</translation>
    </message>
    <message>
        <source>Did the import of {about} again.</source>
        <translation>Ripetuto: importazione, {about}.</translation>
    </message>
    <message>
        <source>Did the return of {about} again.</source>
        <translation>Ripetuto: ripristino, {about}.</translation>
    </message>
    <message>
        <source>Did the withdrawal of {about} again.</source>
        <translation>Ripetuto: ritiro, {about}.</translation>
    </message>
    <message>
        <source>Did {noun} again.</source>
        <translation>Ripetuto: {noun}.</translation>
    </message>
    <message>
        <source>Done again: {action}.</source>
        <translation>Ripetuto: {action}.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Taken back: {action}.</source>
        <translation>Annullato: {action}.</translation>
    </message>
    <message>
        <source>Took back the deletion of {about}.</source>
        <translation>Annullato: eliminazione, {about}.</translation>
    </message>
    <message>
        <source>Took back the import of {about}.</source>
        <translation>Annullato: importazione, {about}.</translation>
    </message>
    <message>
        <source>Took back the return of {about}.</source>
        <translation>Annullato: ripristino, {about}.</translation>
    </message>
    <message>
        <source>Took back the withdrawal of {about}.</source>
        <translation>Annullato: ritiro, {about}.</translation>
    </message>
    <message>
        <source>Took back {noun}.</source>
        <translation>Annullato: {noun}.</translation>
    </message>
    <message>
        <source>No article goes on with this one; the similar ones are on the Article menu.</source>
        <translation>Nessun articolo continua questo; quelli simili sono nel menu Articolo.</translation>
    </message>
    <message>
        <source>Open an article first, and what is like it can be shown.</source>
        <translation>Apra prima un articolo, e si potrà mostrare ciò che gli somiglia.</translation>
    </message>
    <message>
        <source>This is the first article of its story.</source>
        <translation>Questo è il primo articolo della sua storia.</translation>
    </message>
    <message>
        <source>This is the last article of its story.</source>
        <translation>Questo è l’ultimo articolo della sua storia.</translation>
    </message>
    <message>
        <source>This tag is no longer in the library.</source>
        <translation>Questa etichetta non è più nella biblioteca.</translation>
    </message>
    <message>
        <source>Take It from Their File Names…</source>
        <translation>Prendila dai nomi dei file…</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles have no date.</source>
        <extracomment>{n} article has no date.</extracomment>
        <translation>
            <numerusform>{n} articolo non ha data.</numerusform>
            <numerusform>{n} articoli non hanno data.</numerusform>
        </translation>
    </message>
    <message>
        <source>This article is kept apart: another story.</source>
        <translation>Questo articolo è tenuto a parte: un’altra storia.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles are one story now.</source>
        <extracomment>{n} article is one story now.</extracomment>
        <translation>
            <numerusform>{n} articolo è ora una sola storia.</numerusform>
            <numerusform>{n} articoli sono ora una sola storia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Chiaro o scuro</translation>
    </message>
    <message>
        <source>&amp;Look Now</source>
        <translation>&amp;Guarda ora</translation>
    </message>
    <message>
        <source>&amp;Look into All Now</source>
        <translation>&amp;Guarda in tutte ora</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Read {n} Changed Files Again</source>
        <extracomment>&amp;Read {n} Changed File Again</extracomment>
        <translation>
            <numerusform>&amp;Rileggi {n} file modificato</numerusform>
            <numerusform>&amp;Rileggi {n} file modificati</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop Watching</source>
        <translation>Non &amp;sorvegliare più</translation>
    </message>
    <message>
        <source>New files come at the next start.</source>
        <translation>I nuovi file arriveranno al prossimo avvio.</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Ancora nessuna cartella</translation>
    </message>
    <message>
        <source>Nothing is new in “{name}”.</source>
        <translation>Niente di nuovo in «{name}».</translation>
    </message>
    <message>
        <source>There are too many folders in “{name}” for the system to tell of each: it is looked into now and then instead.</source>
        <translation>In «{name}» ci sono troppe cartelle perché il sistema segnali ciascuna: vi si guarda invece di tanto in tanto.</translation>
    </message>
    <message>
        <source>Watc&amp;hed Folders</source>
        <translation>Cartelle sor&amp;vegliate</translation>
    </message>
    <message>
        <source>Watch a Folder</source>
        <translation>Sorveglia una cartella</translation>
    </message>
    <message>
        <source>{folder} (not there now)</source>
        <translation>{folder} (ora assente)</translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <translation>«{name}» è tornata.</translation>
    </message>
    <message>
        <source>“{name}” is not there now. What came from it stays, and what is new in it comes when it is back.</source>
        <translation>«{name}» ora non c’è. Ciò che ne è venuto resta, e ciò che vi è di nuovo arriverà quando tornerà.</translation>
    </message>
    <message>
        <source>“{name}” is watched no more. What came from it stays in the library.</source>
        <translation>«{name}» non è più sorvegliata. Ciò che ne è venuto resta nella biblioteca.</translation>
    </message>
    <message>
        <source>“{name}” is watched: whatever is new in it is imported by itself.</source>
        <translation>«{name}» è sorvegliata: ciò che vi è di nuovo viene importato da solo.</translation>
    </message>
    <message>
        <source>The window takes this size at its next start, since files are being imported.</source>
        <translation>La finestra adotterà questa dimensione al prossimo avvio, perché si stanno importando file.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>Select the words of a name in the text first.</source>
        <translation>Selezioni prima nel testo le parole di un nome.</translation>
    </message>
    <message>
        <source>This name is no longer in the library.</source>
        <translation>Questo nome non è più nella biblioteca.</translation>
    </message>
    <message>
        <source>Took {names} apart.</source>
        <translation>{names}: separati.</translation>
    </message>
    <message>
        <source>Keep Apart</source>
        <translation>Tieni a parte</translation>
    </message>
    <message>
        <source>Not the Same As</source>
        <translation>Non è lo stesso di</translation>
    </message>
    <message>
        <source>Take Apart</source>
        <translation>Separa</translation>
    </message>
    <message>
        <source>The merger is taken back, and nobody asks again whether they are the same.</source>
        <translation>L’unione è annullata, e nessuno chiederà più se sono lo stesso.</translation>
    </message>
    <message>
        <source>They stay apart, and nobody asks again whether they are the same.</source>
        <translation>Restano a parte, e nessuno chiederà più se sono lo stesso.</translation>
    </message>
    <message>
        <source>Type the name of whom it is not.</source>
        <translation>Scriva il nome di chi non è.</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>un altro nome</translation>
    </message>
    <message>
        <source>is not the same as</source>
        <translation>non è lo stesso di</translation>
    </message>
    <message>
        <source>merged on {date}: {names}</source>
        <translation>uniti il {date}: {names}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} others</source>
        <extracomment>and {n} other</extracomment>
        <translation>
            <numerusform>e altri {n}</numerusform>
            <numerusform>e altri {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Conteggio…</translation>
    </message>
    <message>
        <source>No name is chosen</source>
        <translation>Nessun nome scelto</translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <extracomment>{n} other</extracomment>
        <translation>
            <numerusform>altri {n}</numerusform>
            <numerusform>altri {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unisci</translation>
    </message>
    <message>
        <source>Merge this one too, and choose another</source>
        <translation>Unire anche questo e sceglierne un altro</translation>
    </message>
    <message>
        <source>The name that remains</source>
        <translation>Il nome che resta</translation>
    </message>
    <message>
        <source>Type the name to merge with.</source>
        <translation>Scriva il nome con cui unire.</translation>
    </message>
    <message>
        <source>and with another</source>
        <translation>e con un altro</translation>
    </message>
    <message>
        <source>is to be one with</source>
        <translation>deve essere uno con</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Un altro nome</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>marked as {who}</source>
        <translation>segnalato come {who}</translation>
    </message>
    <message>
        <source>Looking for other passages…</source>
        <translation>Ricerca di altri passi…</translation>
    </message>
    <message>
        <source>Other passages</source>
        <translation>Altri passi</translation>
    </message>
    <message>
        <source>These words stand nowhere else in the library.</source>
        <translation>Queste parole non stanno altrove nella biblioteca.</translation>
    </message>
    <message>
        <source>Kind of a new entity</source>
        <translation>Tipo di una nuova entità</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Scriva un nome</translation>
    </message>
    <message>
        <source>Type the name of an entity of the library</source>
        <translation>Scriva il nome di un’entità della biblioteca</translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation>Di chi si tratta</translation>
    </message>
    <message>
        <source>new {kind}</source>
        <translation>nuovo: {kind}</translation>
    </message>
    <message>
        <source>It will not be marked there again, however often the articles are read.</source>
        <translation>Lì non sarà più segnalato, per quanto gli articoli vengano riletti.</translation>
    </message>
    <message>
        <source>Not an Entity</source>
        <translation>Non è un’entità</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuovo nome</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>{mentions} bear it. It will remain as an alias.</source>
        <translation>Lo portano {mentions}. Resterà come alias.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message numerus="yes">
        <source>In the {n} selected articles</source>
        <extracomment>In the {n} selected article</extracomment>
        <translation>
            <numerusform>Nel {n} articolo selezionato</numerusform>
            <numerusform>Nei {n} articoli selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>In questo articolo</translation>
    </message>
    <message>
        <source>This “{said}” only</source>
        <translation>Solo questo «{said}»</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividi</translation>
    </message>
    <message>
        <source>Type who that is: an entity of the library, or a new one.</source>
        <translation>Scriva chi è: un’entità della biblioteca o una nuova.</translation>
    </message>
    <message>
        <source>is in truth</source>
        <translation>è in realtà</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Un’etichetta ha bisogno di un nome.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Delete Tag</source>
        <translation>Elimina etichetta</translation>
    </message>
    <message>
        <source>Delete the tag “{name}”?</source>
        <translation>Eliminare l’etichetta «{name}»?</translation>
    </message>
    <message>
        <source>New name of the tag</source>
        <translation>Nuovo nome dell’etichetta</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>Rinomina etichetta</translation>
    </message>
    <message>
        <source>Tagged: {bearers}.</source>
        <translation>La portano: {bearers}.</translation>
    </message>
    <message>
        <source>There is a tag “{name}” ({bearers}). This one ({own_bearers}) is merged with it.</source>
        <translation>Esiste un’etichetta «{name}» ({bearers}). Questa ({own_bearers}) viene unita a essa.</translation>
    </message>
    <message>
        <source>What is tagged stays: {bearers}.</source>
        <translation>Ciò che la porta resta: {bearers}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>&amp;Also in articles imported later</source>
        <translation>&amp;Anche negli articoli importati più tardi</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>&amp;Tutti</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Segnala</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>Nessun&amp;o</translation>
    </message>
    <message numerus="yes">
        <source>The {n} newest passages {in_articles}</source>
        <extracomment>The {n} newest passages {in_articles}</extracomment>
        <translation>
            <numerusform>Il {n} passo più recente {in_articles}</numerusform>
            <numerusform>I {n} passi più recenti {in_articles}</numerusform>
        </translation>
    </message>
    <message>
        <source>This Is</source>
        <translation>Questo è</translation>
    </message>
    <message numerus="yes">
        <source>{n} other passages {in_articles}</source>
        <extracomment>{n} other passage {in_articles}</extracomment>
        <translation>
            <numerusform>{n} altro passo {in_articles}</numerusform>
            <numerusform>{n} altri passi {in_articles}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages</source>
        <extracomment>{n} passage</extracomment>
        <translation>
            <numerusform>{n} passo</numerusform>
            <numerusform>{n} passi</numerusform>
        </translation>
    </message>
    <message>
        <source>{passages} {in_articles}</source>
        <translation>{passages} {in_articles}</translation>
    </message>
    <message>
        <source>{said}, and all that are not listed here</source>
        <translation>{said}, e tutti quelli non elencati qui</translation>
    </message>
    <message>
        <source>{said}; within a longer name only those that are ticked can be marked</source>
        <translation>{said}; dentro un nome più lungo, solo quelli spuntati</translation>
    </message>
    <message>
        <source>“{words}” elsewhere</source>
        <translation>«{words}» altrove</translation>
    </message>
    <message>
        <source>“{words}” is</source>
        <translation>«{words}» è</translation>
    </message>
    <message>
        <source>Choose a name first.</source>
        <translation>Scelga prima un nome.</translation>
    </message>
    <message>
        <source>Choose at most four names.</source>
        <translation>Scelga al massimo quattro nomi.</translation>
    </message>
    <message>
        <source>Choose one name only.</source>
        <translation>Scelga un solo nome.</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Apra prima un articolo.</translation>
    </message>
    <message>
        <source>Open an article with this name, or select lines on the page of the name.</source>
        <translation>Apra un articolo con questo nome, o selezioni righe nella pagina del nome.</translation>
    </message>
    <message>
        <source>A name or an alias</source>
        <translation>Un nome o un alias</translation>
    </message>
    <message>
        <source>It stands in {passages} {in_articles} now.</source>
        <translation>Ora sta in {passages}, {in_articles}.</translation>
    </message>
    <message>
        <source>It stands nowhere yet; articles to come are watched for it.</source>
        <translation>Non sta ancora da nessuna parte; gli articoli futuri saranno sorvegliati.</translation>
    </message>
    <message>
        <source>Name to watch</source>
        <translation>Nome da sorvegliare</translation>
    </message>
    <message>
        <source>Type the name to watch.</source>
        <translation>Scriva il nome da sorvegliare.</translation>
    </message>
    <message>
        <source>Type whom it names: an entity of the library, or a new one.</source>
        <translation>Scriva chi indica: un’entità della biblioteca o una nuova.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Sorveglia</translation>
    </message>
    <message>
        <source>Wherever it says</source>
        <translation>Ovunque sia scritto</translation>
    </message>
    <message>
        <source>mark it as</source>
        <translation>segnalarlo come</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Svuota</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Pattern of the date in the file name</source>
        <translation>Modello della data nel nome del file</translation>
    </message>
    <message>
        <source>Which folder</source>
        <translation>Quale cartella</translation>
    </message>
    <message>
        <source>nearest folder</source>
        <translation>cartella più vicina</translation>
    </message>
    <message>
        <source>nearest, as “{said}”</source>
        <translation>la più vicina, come «{said}»</translation>
    </message>
    <message>
        <source>{field}: what to do</source>
        <translation>{field}: che cosa fare</translation>
    </message>
    <message>
        <source>{number} above, as “{said}”</source>
        <translation>{number} più in alto, come «{said}»</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Edit Details</source>
        <translation>Modifica dettagli</translation>
    </message>
    <message>
        <source>Looking at the articles…</source>
        <translation>Esame degli articoli…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} articles</source>
        <extracomment>Change {n} article</extracomment>
        <translation>
            <numerusform>Modifica {n} articolo</numerusform>
            <numerusform>Modifica {n} articoli</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Modifica in corso…</translation>
    </message>
    <message>
        <source>Choose above what is to be changed.</source>
        <translation>Scelga qui sopra che cosa modificare.</translation>
    </message>
    <message>
        <source>Day and month may be either way in all of these names:</source>
        <translation>Giorno e mese possono essere invertiti in tutti questi nomi:</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Non cambia nulla.</translation>
    </message>
    <message>
        <source>The files stay as they are.</source>
        <translation>I file restano come sono.</translation>
    </message>
    <message numerus="yes">
        <source>found in {n} of {total}</source>
        <extracomment>found in {n} of {total}</extracomment>
        <translation>
            <numerusform>trovato in {n} di {total}</numerusform>
            <numerusform>trovato in {n} di {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>no date is found in the file names</source>
        <translation>nei nomi dei file non c’è alcuna data</translation>
    </message>
    <message>
        <source>section, address, language…</source>
        <translation>sezione, indirizzo, lingua…</translation>
    </message>
    <message>
        <source>Date changes</source>
        <translation>La data cambia</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Che cosa cambia</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Senza data</translation>
    </message>
    <message>
        <source>As it is now, it becomes a backup, and can be restored as well.</source>
        <translation>Com’è ora, diventa una copia di sicurezza e può essere ripristinata anch’essa.</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Scegli file…</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danneggiata</translation>
    </message>
    <message>
        <source>It holds {holds}, the newest article of {newest}.</source>
        <translation>Contiene {holds}; l’articolo più recente è del {newest}.</translation>
    </message>
    <message>
        <source>It holds {holds}.</source>
        <translation>Contiene {holds}.</translation>
    </message>
    <message>
        <source>No backup yet. File ▸ Back Up Now makes one, and so does closing the window.</source>
        <translation>Ancora nessuna copia. File ▸ Fai una copia di sicurezza ora ne fa una, e così la chiusura della finestra.</translation>
    </message>
    <message>
        <source>No backups with “{words}”.</source>
        <translation>Nessuna copia con «{words}».</translation>
    </message>
    <message>
        <source>Put {called} in the place of the library?</source>
        <translation>Mettere {called} al posto della biblioteca?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation>Ripristina una copia di sicurezza</translation>
    </message>
    <message>
        <source>The library itself: {words}.</source>
        <translation>La biblioteca stessa: {words}.</translation>
    </message>
    <message>
        <source>before an update of Entity Reader</source>
        <translation>prima di un aggiornamento di Entity Reader</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>quotidiana</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>fatta a mano</translation>
    </message>
    <message>
        <source>the backup of {moment}</source>
        <translation>la copia del {moment}</translation>
    </message>
    <message>
        <source>{reason} · {megabytes} MB</source>
        <translation>{reason} · {megabytes} MB</translation>
    </message>
    <message>
        <source>Articles stay here for 30 days.</source>
        <translation>Gli articoli restano qui 30 giorni.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Cestino</translation>
    </message>
    <message>
        <source>Empty Bin</source>
        <translation>Svuota il cestino</translation>
    </message>
    <message>
        <source>Empty Bin…</source>
        <translation>Svuota il cestino…</translation>
    </message>
    <message>
        <source>Its file was imported again, so this article is in the library already.</source>
        <translation>Il suo file è stato reimportato, quindi questo articolo è già nella biblioteca.</translation>
    </message>
    <message>
        <source>No deleted articles with “{words}”.</source>
        <translation>Nessun articolo eliminato con «{words}».</translation>
    </message>
    <message>
        <source>The bin is empty. Deleted articles stay here for 30 days.</source>
        <translation>Il cestino è vuoto. Gli articoli eliminati vi restano 30 giorni.</translation>
    </message>
    <message numerus="yes">
        <source>The last {shown} of {n} articles.</source>
        <extracomment>The last {shown} of {n} article.</extracomment>
        <translation>
            <numerusform>Gli ultimi {shown} di {n} articolo.</numerusform>
            <numerusform>Gli ultimi {shown} di {n} articoli.</numerusform>
        </translation>
    </message>
    <message>
        <source>This library is read-only: nothing can be changed in it.</source>
        <translation>Questa biblioteca è di sola lettura: non vi si può modificare nulla.</translation>
    </message>
    <message numerus="yes">
        <source>Throw {n} deleted articles away for good? This cannot be undone.</source>
        <extracomment>Throw {n} deleted article away for good? This cannot be undone.</extracomment>
        <translation>
            <numerusform>Gettare per sempre {n} articolo eliminato? Non si può annullare.</numerusform>
            <numerusform>Gettare per sempre {n} articoli eliminati? Non si può annullare.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;File…</translation>
    </message>
    <message>
        <source>Choose a file of the Citation Style Language (.csl), such as Zotero has</source>
        <translation>Scegliere un file Citation Style Language (.csl), come quelli di Zotero</translation>
    </message>
    <message>
        <source>Citation Style</source>
        <translation>Stile di citazione</translation>
    </message>
    <message>
        <source>Citation styles</source>
        <translation>Stili di citazione</translation>
    </message>
    <message>
        <source>Copy with Source cites as “{title}” from now on.</source>
        <translation>«Copia con la fonte» cita d’ora in poi secondo «{title}».</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Testo semplice</translation>
    </message>
    <message>
        <source>With a footnote</source>
        <translation>Con nota a piè di pagina</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Salva con nome…</translation>
    </message>
    <message>
        <source>A Description of the File</source>
        <translation>Una descrizione del file</translation>
    </message>
    <message>
        <source>How the file is laid out: the lines above its articles stand as they are, every letter of the other lines is an x and every digit a 0. It goes nowhere unless you send it.</source>
        <translation>Com’è fatto il file: le righe sopra i suoi articoli restano come sono; nelle altre ogni lettera è una x e ogni cifra uno 0. Non va da nessuna parte, a meno che Lei non la invii.</translation>
    </message>
    <message>
        <source>no article</source>
        <translation>nessun articolo</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>nessuna nota</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Every mention, not one an article</source>
        <translation>Ogni menzione, non una per articolo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>It is no single text.</source>
        <translation>Non è un testo unico.</translation>
    </message>
    <message>
        <source>Mark for Excel (UTF-8)</source>
        <translation>Contrassegno per Excel (UTF-8)</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>Note ed evidenziazioni</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>Their sources</source>
        <translation>Le loro fonti</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>needs several articles</source>
        <translation>richiede più articoli</translation>
    </message>
    <message numerus="yes">
        <source>the first {n} are shown</source>
        <extracomment>the first {n} are shown</extracomment>
        <translation>
            <numerusform>è mostrato il primo</numerusform>
            <numerusform>sono mostrati i primi {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} articles</source>
        <extracomment>up to {n} article</extracomment>
        <translation>
            <numerusform>fino a {n} articolo</numerusform>
            <numerusform>fino a {n} articoli</numerusform>
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
            <numerusform>{n} byte</numerusform>
            <numerusform>{n} byte</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Do Again</source>
        <translation>Rifai</translation>
    </message>
    <message>
        <source>Edit ▸ Redo does it again in its turn: it is no decision that stands by itself.</source>
        <translation>Modifica ▸ Ripeti lo rifà quando è il suo turno: non è una decisione a sé.</translation>
    </message>
    <message>
        <source>Edit ▸ Undo takes it back in its turn: it is no decision that stands by itself.</source>
        <translation>Modifica ▸ Annulla lo ritira quando è il suo turno: non è una decisione a sé.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>No decisions with “{words}”.</source>
        <translation>Nessuna decisione con «{words}».</translation>
    </message>
    <message>
        <source>Nothing has been decided yet. What you rename, merge, split, remove or watch is listed here.</source>
        <translation>Nulla è stato ancora deciso. Qui compare ciò che rinomina, unisce, divide, rimuove o sorveglia.</translation>
    </message>
    <message>
        <source>taken back {when}</source>
        <translation>ritirata: {when}</translation>
    </message>
    <message>
        <source>Open entity-reader:// links with this program</source>
        <translation>Aprire i link entity-reader:// con questo programma</translation>
    </message>
    <message>
        <source>Original Text</source>
        <translation>Testo originale</translation>
    </message>
    <message>
        <source>The files that this article came in</source>
        <translation>I file in cui è arrivato questo articolo</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annullato. Nulla è stato salvato.</translation>
    </message>
    <message>
        <source>Export into a New Folder</source>
        <translation>Esporta in una nuova cartella</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Esportazione…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles written to {name}.</source>
        <extracomment>{n} article written to {name}.</extracomment>
        <translation>
            <numerusform>{n} articolo salvato in {name}.</numerusform>
            <numerusform>{n} articoli salvati in {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes written to {name}.</source>
        <extracomment>{n} note written to {name}.</extracomment>
        <translation>
            <numerusform>{n} nota salvata in {name}.</numerusform>
            <numerusform>{n} note salvate in {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview of {title}</source>
        <translation>Anteprima di {title}</translation>
    </message>
    <message>
        <source>No preference holds these words.</source>
        <translation>Nessuna preferenza contiene queste parole.</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Pagine delle preferenze</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caratteri</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Citations:</source>
        <translation>Cit&amp;azioni:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Lingua:</translation>
    </message>
    <message>
        <source>&amp;Names from:</source>
        <translation>&amp;Nomi trovati da:</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Pagina:</translation>
    </message>
    <message>
        <source>&amp;Typeface:</source>
        <translation>Cara&amp;ttere:</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>F&amp;inestra:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Come la finestra</translation>
    </message>
    <message>
        <source>Backups &amp;kept:</source>
        <translation>C&amp;opie conservate:</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Nero</translation>
    </message>
    <message>
        <source>Column wi&amp;dth:</source>
        <translation>Larghezza &amp;colonna:</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Seppia</translation>
    </message>
    <message>
        <source>Size of all te&amp;xt:</source>
        <translation>Dimensione di tutt&amp;o il testo:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>Dimen&amp;sione testo:</translation>
    </message>
    <message>
        <source>The window speaks it from its next start on.</source>
        <translation>La finestra la parlerà dal prossimo avvio.</translation>
    </message>
    <message>
        <source>The window takes it when the preferences are closed.</source>
        <translation>La finestra la adotta alla chiusura delle preferenze.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Finestra</translation>
    </message>
    <message>
        <source>one a day for</source>
        <translation>una al giorno per</translation>
    </message>
    <message>
        <source>then one a week for</source>
        <translation>poi una a settimana per</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>العربية (begun)</source>
        <translation>العربية (iniziato)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Salva PDF…</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>Evidenziazioni e note</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} articles are too many to be printed.</source>
        <extracomment>More than {n} article are too many to be printed.</extracomment>
        <translation>
            <numerusform>{n} articolo è troppo da stampare.</numerusform>
            <numerusform>Più di {n} articoli sono troppi da stampare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, marked and at the end</source>
        <translation>Nomi, segnalati e alla fine</translation>
    </message>
    <message>
        <source>Nothing to print: {obstacle}.</source>
        <translation>Niente da stampare: {obstacle}.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Whole texts</source>
        <translation>Testi interi</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages printed.</source>
        <extracomment>{n} page printed.</extracomment>
        <translation>
            <numerusform>{n} pagina stampata.</numerusform>
            <numerusform>{n} pagine stampate.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} pt</source>
        <translation>{size} pt</translation>
    </message>
    <message>
        <source>“{name}” cannot be printed on.</source>
        <translation>Non si può stampare su «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <extracomment>{n} page</extracomment>
        <translation>
            <numerusform>{n} pagina</numerusform>
            <numerusform>{n} pagine</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of a spaCy model</source>
        <translation>Scegliere la cartella di un modello spaCy</translation>
    </message>
    <message>
        <source>Entity Reader’s careful one, for English too: slower</source>
        <translation>Quello accurato di Entity Reader, anche per l’inglese: più lento</translation>
    </message>
    <message>
        <source>Entity Reader’s own</source>
        <translation>Quello di Entity Reader</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>Ca&amp;rtella…</translation>
    </message>
    <message>
        <source>Folder of a spaCy Model</source>
        <translation>Cartella di un modello spaCy</translation>
    </message>
    <message>
        <source>Looking for {label}…</source>
        <translation>Ricerca di {label}…</translation>
    </message>
    <message>
        <source>Names are found by {name} from now on.</source>
        <translation>D’ora in poi i nomi sono trovati da {name}.</translation>
    </message>
    <message>
        <source>New articles come in without names, which is fast. Library ▸ Find Names Again does it later.</source>
        <translation>I nuovi articoli entrano senza nomi, il che è veloce. Biblioteca ▸ Cerca di nuovo i nomi lo fa più tardi.</translation>
    </message>
    <message>
        <source>None, names are found later</source>
        <translation>Nessuno, i nomi si cercano più tardi</translation>
    </message>
    <message>
        <source>&amp;Take All as the Article</source>
        <translation>Prendi &amp;tutto come articolo</translation>
    </message>
    <message>
        <source>Everything that the page says, which all was taken as the article.</source>
        <translation>Tutto ciò che dice la pagina, preso per intero come articolo.</translation>
    </message>
    <message>
        <source>Everything that the page says. Of it, what looks like the article was taken.</source>
        <translation>Tutto ciò che dice la pagina. Ne è stato preso ciò che sembra l’articolo.</translation>
    </message>
    <message>
        <source>Take Only the &amp;Article</source>
        <translation>Prendi solo l’&amp;articolo</translation>
    </message>
    <message>
        <source>The Whole Page</source>
        <translation>La pagina intera</translation>
    </message>
    <message>
        <source>Click a name to see who it is, and where else it stands.</source>
        <translation>Faccia clic su un nome per vedere chi è e dove altro compare.</translation>
    </message>
    <message>
        <source>Cross-reference</source>
        <translation>Rimandi</translation>
    </message>
    <message>
        <source>Click to see the articles that name them together.</source>
        <translation>Fare clic per vedere gli articoli che li nominano insieme.</translation>
    </message>
    <message>
        <source>Show relations</source>
        <translation>Mostra relazioni</translation>
    </message>
    <message>
        <source>also {aliases}</source>
        <translation>anche {aliases}</translation>
    </message>
    <message>
        <source>less</source>
        <translation>meno</translation>
    </message>
    <message>
        <source>more</source>
        <translation>altro</translation>
    </message>
    <message>
        <source>Articles that mention this name</source>
        <translation>Articoli che menzionano questo nome</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>aperto ora</translation>
    </message>
    <message>
        <source>Often with</source>
        <translation>Spesso con</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles together</source>
        <extracomment>{n} article together</extracomment>
        <translation>
            <numerusform>{n} articolo in comune</numerusform>
            <numerusform>{n} articoli in comune</numerusform>
        </translation>
    </message>
    <message>
        <source>Names: {heading}</source>
        <translation>Nomi: {heading}</translation>
    </message>
    <message>
        <source>No name here holds “{words}”.</source>
        <translation>Nessun nome qui contiene «{words}».</translation>
    </message>
    <message>
        <source>Show All Names</source>
        <translation>Mostra tutti i nomi</translation>
    </message>
    <message>
        <source>The names of the open article stand here.</source>
        <translation>Qui stanno i nomi dell’articolo aperto.</translation>
    </message>
    <message>
        <source>No names found in this article.</source>
        <translation>Nessun nome trovato in questo articolo.</translation>
    </message>
    <message numerus="yes">
        <source>{here} · {n} articles in the library</source>
        <extracomment>{here} · {n} article in the library</extracomment>
        <translation>
            <numerusform>{here} · {n} articolo nella biblioteca</numerusform>
            <numerusform>{here} · {n} articoli nella biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles in the library</source>
        <extracomment>{n} article in the library</extracomment>
        <translation>
            <numerusform>{n} articolo nella biblioteca</numerusform>
            <numerusform>{n} articoli nella biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions in this article</source>
        <extracomment>{n} mention in this article</extracomment>
        <translation>
            <numerusform>{n} menzione in questo articolo</numerusform>
            <numerusform>{n} menzioni in questo articolo</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why this name is marked as it is</source>
        <translation>Dice perché questo nome è segnalato così</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Perché:</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
    <message>
        <source>By chance it would be {number}.</source>
        <translation>Per caso sarebbero {number}.</translation>
    </message>
    <message>
        <source>Of each kind those come first who stand here more often than chance would have it: who is named in few other articles counts for more than who is named everywhere. It is measured by the log-likelihood ratio (Dunning 1993).</source>
        <translation>Di ogni tipo vengono prima quelli che stanno qui più spesso di quanto vorrebbe il caso: chi è nominato in pochi altri articoli conta più di chi è nominato ovunque. Misurato con il rapporto di verosimiglianza (Dunning 1993).</translation>
    </message>
    <message>
        <source>{more}: {kinds}</source>
        <translation>{more}: {kinds}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {total} articles that name it are among these</source>
        <extracomment>{n} of the {total} articles that name it is among these</extracomment>
        <translation>
            <numerusform>{n} dei {total} articoli che lo nominano è tra questi</numerusform>
            <numerusform>{n} dei {total} articoli che lo nominano sono tra questi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total}</source>
        <extracomment>{n} of {total}</extracomment>
        <translation>
            <numerusform>{n} di {total}</numerusform>
            <numerusform>{n} di {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other {n} rows stand further down.</source>
        <extracomment>The other {n} row stands further down.</extracomment>
        <translation>
            <numerusform>L’altra riga sta più in basso.</numerusform>
            <numerusform>Le altre {n} righe stanno più in basso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions copied, each with its article.</source>
        <extracomment>{n} mention copied, each with its article.</extracomment>
        <translation>
            <numerusform>{n} menzione copiata, con il suo articolo.</numerusform>
            <numerusform>{n} menzioni copiate, ciascuna con il suo articolo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No dated article says so.</source>
        <translation>Nessun articolo datato lo dice.</translation>
    </message>
    <message>
        <source>Open the newest article that says so, at this sentence</source>
        <translation>Aprire l’articolo più recente che lo dice, a questa frase</translation>
    </message>
    <message>
        <source>Said first on {first}, last on {last}</source>
        <translation>Detto per la prima volta il {first}, per l’ultima il {last}</translation>
    </message>
    <message>
        <source>Said on {first}</source>
        <translation>Detto il {first}</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>dal {year}</translation>
    </message>
    <message>
        <source>{when}: “{text}”; opens the article</source>
        <translation>{when}: «{text}»; apre l’articolo</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Aggiungi nota</translation>
    </message>
    <message>
        <source>Described as</source>
        <translation>Descritto come</translation>
    </message>
    <message>
        <source>List articles</source>
        <translation>Elenca gli articoli</translation>
    </message>
    <message>
        <source>List these articles</source>
        <translation>Elenca questi articoli</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>together · of its articles</source>
        <translation>in comune · dei suoi articoli</translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions</source>
        <extracomment>{n} mention</extracomment>
        <translation>
            <numerusform>{n} menzione</numerusform>
            <numerusform>{n} menzioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} mentions</source>
        <extracomment>{shown} of {n} mention</extracomment>
        <translation>
            <numerusform>{shown} di {n} menzione</numerusform>
            <numerusform>{shown} di {n} menzioni</numerusform>
        </translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Per data</translation>
    </message>
    <message>
        <source>By the word before</source>
        <translation>Per la parola che precede</translation>
    </message>
    <message>
        <source>By the word behind</source>
        <translation>Per la parola che segue</translation>
    </message>
    <message>
        <source>Every mention</source>
        <translation>Tutte le menzioni</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Ripiega tutto</translation>
    </message>
    <message>
        <source>Order of the mentions</source>
        <translation>Ordine delle menzioni</translation>
    </message>
    <message>
        <source>Shift+Right shows every mention</source>
        <translation>Maiusc+Destra mostra tutte le menzioni</translation>
    </message>
    <message>
        <source>Show only articles that name somebody else too</source>
        <translation>Mostrare solo articoli che nominano anche qualcun altro</translation>
    </message>
    <message>
        <source>Takes this away</source>
        <translation>Toglie questo</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Insieme a</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Spiega tutto</translation>
    </message>
    <message>
        <source>called “{spelling}”</source>
        <translation>chiamato «{spelling}»</translation>
    </message>
    <message>
        <source>together with…</source>
        <translation>insieme a…</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>con {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} older articles are not looked through: choose a time to see more.</source>
        <extracomment>{n} older article is not looked through: choose a time to see more.</extracomment>
        <translation>
            <numerusform>{n} articolo più vecchio non è esaminato: scelga un periodo per vedere di più.</numerusform>
            <numerusform>{n} articoli più vecchi non sono esaminati: scelga un periodo per vedere di più.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} articles</source>
        <extracomment>{shown} of {n} article</extracomment>
        <translation>
            <numerusform>{shown} di {n} articolo</numerusform>
            <numerusform>{shown} di {n} articoli</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Riga {number}</translation>
    </message>
    <message>
        <source>Undated: {articles}</source>
        <translation>Senza data: {articles}</translation>
    </message>
    <message numerus="yes">
        <source>{n} shown</source>
        <extracomment>{n} shown</extracomment>
        <translation>
            <numerusform>{n} mostrata</numerusform>
            <numerusform>{n} mostrate</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mention of this name</source>
        <translation>Tutte le menzioni di questo nome</translation>
    </message>
    <message>
        <source>No article calls it so.</source>
        <translation>Nessun articolo lo chiama così.</translation>
    </message>
    <message numerus="yes">
        <source>No article names all {n}.</source>
        <extracomment>No article names all {n}.</extracomment>
        <translation>
            <numerusform>Nessun articolo li nomina tutti e {n}.</numerusform>
            <numerusform>Nessun articolo li nomina tutti e {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No article names both.</source>
        <translation>Nessun articolo nomina entrambi.</translation>
    </message>
    <message>
        <source>No article names it.</source>
        <translation>Nessun articolo lo nomina.</translation>
    </message>
    <message>
        <source>No article of {time} calls it so.</source>
        <translation>Nessun articolo del periodo {time} lo chiama così.</translation>
    </message>
    <message numerus="yes">
        <source>No article of {time} names all {n}.</source>
        <extracomment>No article of {time} names all {n}.</extracomment>
        <translation>
            <numerusform>Nessun articolo del periodo {time} li nomina tutti e {n}.</numerusform>
            <numerusform>Nessun articolo del periodo {time} li nomina tutti e {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No article of {time} names both.</source>
        <translation>Nessun articolo del periodo {time} nomina entrambi.</translation>
    </message>
    <message>
        <source>No article of {time} names it.</source>
        <translation>Nessun articolo del periodo {time} lo nomina.</translation>
    </message>
    <message>
        <source>No mention of {time} stands among “{words}”.</source>
        <translation>Nessuna menzione del periodo {time} sta accanto a «{words}».</translation>
    </message>
    <message>
        <source>No mention stands among “{words}”.</source>
        <translation>Nessuna menzione sta accanto a «{words}».</translation>
    </message>
    <message>
        <source>Show All Mentions</source>
        <translation>Mostra tutte le menzioni</translation>
    </message>
    <message>
        <source>Open a name to see everything that the library knows of it.</source>
        <translation>Apra un nome per vedere tutto ciò che la biblioteca ne sa.</translation>
    </message>
    <message>
        <source>Page of the entity</source>
        <translation>Pagina dell’entità</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Chiamato</translation>
    </message>
    <message>
        <source>Show the mentions that call it so, {in_articles}</source>
        <translation>Mostrare le menzioni che lo chiamano così, {in_articles}</translation>
    </message>
    <message>
        <source>called so {in_articles}; shows these mentions</source>
        <translation>chiamato così {in_articles}; mostra queste menzioni</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Aggiungi etichetta</translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <extracomment>{n} group</extracomment>
        <translation>
            <numerusform>{n} gruppo</numerusform>
            <numerusform>{n} gruppi</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>Confronta questi due</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Meno</translation>
    </message>
    <message>
        <source>What the articles say that name both {called}</source>
        <translation>Che cosa dicono gli articoli che nominano entrambi: {called}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more names</source>
        <extracomment>{n} more name</extracomment>
        <translation>
            <numerusform>{n} altro nome</numerusform>
            <numerusform>{n} altri nomi</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for groups…</source>
        <translation>Ricerca dei gruppi…</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Tutta la biblioteca</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>Torna dov’era (Esc)</translation>
    </message>
    <message>
        <source>Groups in</source>
        <translation>Gruppi in</translation>
    </message>
    <message numerus="yes">
        <source>No two names stand together often enough in the newest {n} articles to be a group.</source>
        <extracomment>No two names stand together often enough in the newest {n} article to be a group.</extracomment>
        <translation>
            <numerusform>Nell’articolo più recente non ci sono due nomi insieme abbastanza spesso da formare un gruppo.</numerusform>
            <numerusform>Nei {n} articoli più recenti non ci sono due nomi insieme abbastanza spesso da formare un gruppo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No two names stand together often enough in {n} articles to be a group.</source>
        <extracomment>No two names stand together often enough in {n} article to be a group.</extracomment>
        <translation>
            <numerusform>In {n} articolo non ci sono due nomi insieme abbastanza spesso da formare un gruppo.</numerusform>
            <numerusform>In {n} articoli non ci sono due nomi insieme abbastanza spesso da formare un gruppo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} largest are shown.</source>
        <extracomment>The {n} largest are shown.</extracomment>
        <translation>
            <numerusform>È mostrato il più grande.</numerusform>
            <numerusform>Sono mostrati i {n} più grandi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two names are tied as strongly as chance explains it less that so many of these articles name both (log-likelihood ratio, Dunning 1993). Names that are tied to one another more than to others are a group (Louvain, Blondel and others 2008). The same articles have the same groups each time.</source>
        <translation>Due nomi sono tanto più legati quanto meno il caso spiega che così tanti di questi articoli nominino entrambi (rapporto di verosimiglianza, Dunning 1993). Nomi più legati tra loro che ad altri sono un gruppo (Louvain, Blondel e altri 2008). Gli stessi articoli danno ogni volta gli stessi gruppi.</translation>
    </message>
    <message>
        <source>Write the groups as a table, a page or a network</source>
        <translation>Salvare i gruppi come tabella, pagina o rete</translation>
    </message>
    <message numerus="yes">
        <source>in the newest {n} articles</source>
        <extracomment>in the newest {n} article</extracomment>
        <translation>
            <numerusform>nell’articolo più recente</numerusform>
            <numerusform>nei {n} articoli più recenti</numerusform>
        </translation>
    </message>
    <message>
        <source>{groups} of {names} {in_articles}.</source>
        <translation>{groups} di {names} {in_articles}.</translation>
    </message>
    <message>
        <source>its process ended with {code}</source>
        <translation>il suo processo è finito con {code}</translation>
    </message>
    <message>
        <source>Choose the column that holds the texts.</source>
        <translation>Scelga la colonna che contiene i testi.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autore</translation>
    </message>
    <message>
        <source>Back to the imports (Esc)</source>
        <translation>Torna alle importazioni (Esc)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Kept for every table with these columns.</source>
        <translation>Vale per ogni tabella con queste colonne.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sezione</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Foglio</translation>
    </message>
    <message>
        <source>What was read of it goes into the bin, and it is read again. Kept for every table with these columns.</source>
        <translation>Ciò che ne è stato letto va nel cestino, e viene riletta. Vale per ogni tabella con queste colonne.</translation>
    </message>
    <message>
        <source>Which columns are these?</source>
        <translation>Che colonne sono queste?</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <extracomment>{n} row</extracomment>
        <translation>
            <numerusform>{n} riga</numerusform>
            <numerusform>{n} righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Change What Its Columns Are…</source>
        <translation>Cambia il senso delle sue colonne…</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>Descrivi…</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <translation>Tieni entrambi</translation>
    </message>
    <message>
        <source>Keep Both: These Are Not the Same Story</source>
        <translation>Tieni entrambi: non sono la stessa storia</translation>
    </message>
    <message>
        <source>Make a Description of This File…</source>
        <translation>Crea una descrizione di questo file…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Which Columns Are These?</source>
        <translation>Che colonne sono queste?</translation>
    </message>
    <message>
        <source>Which Columns?</source>
        <translation>Quali colonne?</translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation>Importa cartella…</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Drop files or folders on the window, or choose them.</source>
        <translation>Nulla è stato ancora importato. Trascini file o cartelle sulla finestra, o li scelga.</translation>
    </message>
    <message>
        <source>Reading the first article…</source>
        <translation>Lettura del primo articolo…</translation>
    </message>
    <message>
        <source>The first article</source>
        <translation>Il primo articolo</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Le prime righe della tabella</translation>
    </message>
    <message>
        <source>Nothing has changed: every head is read as it would be read now.</source>
        <translation>Nulla è cambiato: ogni intestazione è letta come lo sarebbe ora.</translation>
    </message>
    <message>
        <source>Reading the heads again broke off: {reason}.</source>
        <translation>La rilettura delle intestazioni si è interrotta: {reason}.</translation>
    </message>
    <message>
        <source>Reading the heads again could not be started: {reason}.</source>
        <translation>Non è stato possibile iniziare la rilettura delle intestazioni: {reason}.</translation>
    </message>
    <message>
        <source>Stopped; what was read stays.</source>
        <translation>Interrotto; ciò che è stato letto rimane.</translation>
    </message>
    <message numerus="yes">
        <source>The heads of {n} articles are read otherwise now.</source>
        <extracomment>The head of {n} article is read otherwise now.</extracomment>
        <translation>
            <numerusform>L’intestazione di {n} articolo è ora letta diversamente.</numerusform>
            <numerusform>Le intestazioni di {n} articoli sono ora lette diversamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were left as they were.</source>
        <extracomment>{n} was left as it was.</extracomment>
        <translation>
            <numerusform>{n} è rimasto com’era.</numerusform>
            <numerusform>{n} sono rimasti com’erano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking into the watched folders broke off: {reason}.</source>
        <translation>L’esame delle cartelle sorvegliate si è interrotto: {reason}.</translation>
    </message>
    <message>
        <source>Looking into the watched folders could not be started: {reason}.</source>
        <translation>L’esame delle cartelle sorvegliate non è potuto iniziare: {reason}.</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>Non si sono potuti aprire</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vuoti</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Nascosti</translation>
    </message>
    <message>
        <source>Hidden files</source>
        <translation>File nascosti</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Tralasciati</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Esame…</translation>
    </message>
    <message>
        <source>Made to do harm</source>
        <translation>Fatti per nuocere</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>Nessun articolo</translation>
    </message>
    <message>
        <source>No. {number}, {title}</source>
        <translation>N. {number}, {title}</translation>
    </message>
    <message>
        <source>Not a sort of file that is read</source>
        <translation>Di un tipo che non viene letto</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Altri motivi</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Protetti da password</translation>
    </message>
    <message>
        <source>Scanned, without text</source>
        <translation>Scansionati, senza testo</translation>
    </message>
    <message>
        <source>Tables of which it is not known what their columns tell</source>
        <translation>Tabelle di cui non si conoscono le colonne</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Già presenti</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Da sapere</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Troppo grandi</translation>
    </message>
    <message>
        <source>Versions of others, kept with them</source>
        <translation>Versioni di altri, conservate con essi</translation>
    </message>
    <message>
        <source>a version of “{title}”</source>
        <translation>una versione di «{title}»</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>interrotta</translation>
    </message>
    <message>
        <source>kept apart from “{title}”</source>
        <translation>tenuto a parte da «{title}»</translation>
    </message>
    <message>
        <source>nothing added</source>
        <translation>nulla aggiunto</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ritirata</translation>
    </message>
    <message numerus="yes">
        <source>{n} added</source>
        <extracomment>{n} added</extracomment>
        <translation>
            <numerusform>{n} aggiunto</numerusform>
            <numerusform>{n} aggiunti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles added</source>
        <extracomment>{n} article added</extracomment>
        <translation>
            <numerusform>{n} articolo aggiunto</numerusform>
            <numerusform>{n} articoli aggiunti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} there already</source>
        <extracomment>{n} there already</extracomment>
        <translation>
            <numerusform>{n} già presente</numerusform>
            <numerusform>{n} già presenti</numerusform>
        </translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>ancora pochi secondi</translation>
    </message>
    <message numerus="yes">
        <source>about {n} hours left</source>
        <extracomment>about {n} hour left</extracomment>
        <translation>
            <numerusform>ancora circa {n} ora</numerusform>
            <numerusform>ancora circa {n} ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes left</source>
        <extracomment>about {n} minute left</extracomment>
        <translation>
            <numerusform>ancora circa {n} minuto</numerusform>
            <numerusform>ancora circa {n} minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} seconds left</source>
        <extracomment>about {n} second left</extracomment>
        <translation>
            <numerusform>ancora circa {n} secondo</numerusform>
            <numerusform>ancora circa {n} secondi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files a minute</source>
        <extracomment>{n} file a minute</extracomment>
        <translation>
            <numerusform>{n} file al minuto</numerusform>
            <numerusform>{n} file al minuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files a second</source>
        <extracomment>{n} file a second</extracomment>
        <translation>
            <numerusform>{n} file al secondo</numerusform>
            <numerusform>{n} file al secondo</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the Report</source>
        <translation>Copia il rapporto</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Importazioni precedenti</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importazioni</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Ultima importazione</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>L’importazione è stata ritirata.</translation>
    </message>
    <message>
        <source>This import</source>
        <translation>Questa importazione</translation>
    </message>
    <message>
        <source>The import broke off: {reason}.</source>
        <translation>L’importazione si è interrotta: {reason}.</translation>
    </message>
    <message>
        <source>The import could not be started: {reason}.</source>
        <translation>L’importazione non è potuta iniziare: {reason}.</translation>
    </message>
    <message>
        <source>Cancel keeps what has been added</source>
        <translation>Annulla conserva ciò che è stato aggiunto</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} files</source>
        <extracomment>{done} of {n} file</extracomment>
        <translation>
            <numerusform>{done} di {n} file</numerusform>
            <numerusform>{done} di {n} file</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the article again broke off: {reason}.</source>
        <translation>La rilettura dell’articolo si è interrotta: {reason}.</translation>
    </message>
    <message>
        <source>Reading the article again could not be started: {reason}.</source>
        <translation>La rilettura dell’articolo non è potuta iniziare: {reason}.</translation>
    </message>
    <message>
        <source>Import cancelled: {report}.</source>
        <translation>Importazione annullata: {report}.</translation>
    </message>
    <message>
        <source>New in “{folder}”: {report}.</source>
        <translation>Nuovo in «{folder}»: {report}.</translation>
    </message>
    <message>
        <source>The import that had broken off is done: {report}.</source>
        <translation>L’importazione interrotta è completata: {report}.</translation>
    </message>
    <message>
        <source>Watched names found: {names}.</source>
        <translation>Nomi sorvegliati trovati: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} already there</source>
        <extracomment>{n} already there</extracomment>
        <translation>
            <numerusform>{n} già presente</numerusform>
            <numerusform>{n} già presenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding names again broke off: {reason}.</source>
        <translation>La ricerca dei nomi si è interrotta: {reason}.</translation>
    </message>
    <message>
        <source>Finding names again could not be started: {reason}.</source>
        <translation>La ricerca dei nomi non è potuta iniziare: {reason}.</translation>
    </message>
    <message>
        <source>Nothing has changed: the names of every article were found as they would be found now.</source>
        <translation>Nulla è cambiato: i nomi di tutti gli articoli erano stati trovati come lo sarebbero ora.</translation>
    </message>
    <message>
        <source>Stopped: {report}. Library ▸ Find Names Again goes on from there.</source>
        <translation>Arrestato: {report}. Biblioteca ▸ Cerca di nuovo i nomi riprende da lì.</translation>
    </message>
    <message numerus="yes">
        <source>names found again in {n} articles</source>
        <extracomment>names found again in {n} article</extracomment>
        <translation>
            <numerusform>nomi cercati di nuovo in {n} articolo</numerusform>
            <numerusform>nomi cercati di nuovo in {n} articoli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left as they were</source>
        <extracomment>{n} left as it was</extracomment>
        <translation>
            <numerusform>{n} lasciato com’era</numerusform>
            <numerusform>{n} lasciati com’erano</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy This Line</source>
        <translation>Copia questa riga</translation>
    </message>
    <message>
        <source>Left and Right fold; Enter does what stands at the right; the menu has more.</source>
        <translation>Sinistra e Destra ripiegano e spiegano; Invio fa ciò che sta a destra; il menu offre di più.</translation>
    </message>
    <message>
        <source>an import broke off</source>
        <translation>un’importazione si è interrotta</translation>
    </message>
    <message numerus="yes">
        <source>{n} files left out</source>
        <extracomment>{n} file left out</extracomment>
        <translation>
            <numerusform>{n} file tralasciato</numerusform>
            <numerusform>{n} file tralasciati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} imports broke off</source>
        <extracomment>{n} import broke off</extracomment>
        <translation>
            <numerusform>{n} importazione interrotta</numerusform>
            <numerusform>{n} importazioni interrotte</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: the articles stay as they were.</source>
        <translation>Annullato: gli articoli restano com’erano.</translation>
    </message>
    <message>
        <source>Reading the files again broke off: {reason}.</source>
        <translation>La rilettura dei file si è interrotta: {reason}.</translation>
    </message>
    <message>
        <source>Reading the files again could not be started: {reason}.</source>
        <translation>La rilettura dei file non è potuta iniziare: {reason}.</translation>
    </message>
    <message>
        <source>What is new in {files} is imported.</source>
        <translation>Ciò che è nuovo in {files} viene importato.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were read again.</source>
        <extracomment>{n} article was read again.</extracomment>
        <translation>
            <numerusform>{n} articolo è stato riletto.</numerusform>
            <numerusform>{n} articoli sono stati riletti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>{n} file</extracomment>
        <translation>
            <numerusform>{n} file</numerusform>
            <numerusform>{n} file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other files were not read either.</source>
        <extracomment>{n} other file was not read either.</extracomment>
        <translation>
            <numerusform>Nemmeno {n} altro file è stato letto.</numerusform>
            <numerusform>Nemmeno {n} altri file sono stati letti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Copied the address. Entity Reader opens no connection: paste it in a browser.</source>
        <translation>Indirizzo copiato. Entity Reader non apre alcuna connessione: lo incolli in un browser.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Successivo</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Cerca nel manuale</translation>
    </message>
    <message>
        <source>Search the manual…</source>
        <translation>Cerca nel manuale…</translation>
    </message>
    <message numerus="yes">
        <source>{n} chapters</source>
        <extracomment>{n} chapter</extracomment>
        <translation>
            <numerusform>{n} capitolo</numerusform>
            <numerusform>{n} capitoli</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes from a Table</source>
        <translation>Modifiche da una tabella</translation>
    </message>
    <message>
        <source>Looking at the table…</source>
        <translation>Esame della tabella…</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} names</source>
        <extracomment>Change {n} name</extracomment>
        <translation>
            <numerusform>Modifica {n} nome</numerusform>
            <numerusform>Modifica {n} nomi</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds, names and tags are taken from it. Whoever is not in the table stays as it is.</source>
        <translation>Se ne prendono tipi, nomi ed etichette. Chi non è nella tabella resta com’è.</translation>
    </message>
    <message>
        <source>What the table changes</source>
        <translation>Che cosa modifica la tabella</translation>
    </message>
    <message>
        <source>Clear the Filter</source>
        <translation>Cancella il filtro</translation>
    </message>
    <message>
        <source>Names stand here once there are articles.</source>
        <translation>I nomi compariranno qui quando ci saranno articoli.</translation>
    </message>
    <message>
        <source>No names for: {filters}.</source>
        <translation>Nessun nome per: {filters}.</translation>
    </message>
    <message>
        <source>Reading the names…</source>
        <translation>Lettura dei nomi…</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Etichetta: {tag}</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Con etichetta</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Sorvegliati</translation>
    </message>
    <message>
        <source>Name {number}</source>
        <translation>Nome {number}</translation>
    </message>
    <message>
        <source>There are articles that were added since you last looked at its page.</source>
        <translation>Ci sono articoli aggiunti da quando ha guardato la sua pagina.</translation>
    </message>
    <message>
        <source>also {alias}</source>
        <translation>anche {alias}</translation>
    </message>
    <message>
        <source>first seen {met}</source>
        <translation>visto per la prima volta il {met}</translation>
    </message>
    <message>
        <source>new articles</source>
        <translation>nuovi articoli</translation>
    </message>
    <message>
        <source>&amp;All Names, Tagged or Not</source>
        <translation>Tutti i nomi, con etichett&amp;a o senza</translation>
    </message>
    <message numerus="yes">
        <source>All kinds, {n} names</source>
        <extracomment>All kinds, {n} name</extracomment>
        <translation>
            <numerusform>Tutti i tipi, {n} nome</numerusform>
            <numerusform>Tutti i tipi, {n} nomi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n}</source>
        <extracomment>All {n}</extracomment>
        <translation>
            <numerusform>Tutti {n}</numerusform>
            <numerusform>Tutti {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Any &amp;Tag</source>
        <translation>Qualsiasi e&amp;tichetta</translation>
    </message>
    <message>
        <source>Names with a tag</source>
        <translation>Nomi con un’etichetta</translation>
    </message>
    <message>
        <source>Names with the tag {tag}</source>
        <translation>Nomi con l’etichetta {tag}</translation>
    </message>
    <message>
        <source>Show names of every kind</source>
        <translation>Mostra nomi di ogni tipo</translation>
    </message>
    <message>
        <source>Show names that have a tag</source>
        <translation>Mostra nomi che hanno un’etichetta</translation>
    </message>
    <message>
        <source>Show names that words are watched for</source>
        <translation>Mostra nomi per cui si sorvegliano parole</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} names.</source>
        <extracomment>There is {n} name.</extracomment>
        <translation>
            <numerusform>C’è {n} nome.</numerusform>
            <numerusform>Ci sono {n} nomi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watched {n}</source>
        <extracomment>Watched {n}</extracomment>
        <translation>
            <numerusform>Sorvegliati {n}</numerusform>
            <numerusform>Sorvegliati {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;A – Z</source>
        <translation>&amp;A – Z</translation>
    </message>
    <message>
        <source>&amp;Most Articles First</source>
        <translation>Pri&amp;ma chi ha più articoli</translation>
    </message>
    <message>
        <source>&amp;Newly Seen First</source>
        <translation>Prima i &amp;nuovi</translation>
    </message>
    <message>
        <source>&amp;Rarest First</source>
        <translation>Prima i più &amp;rari</translation>
    </message>
    <message>
        <source>A – Z</source>
        <translation>A – Z</translation>
    </message>
    <message>
        <source>Most articles</source>
        <translation>Più articoli</translation>
    </message>
    <message>
        <source>Newly seen</source>
        <translation>Nuovi</translation>
    </message>
    <message>
        <source>Rarest</source>
        <translation>I più rari</translation>
    </message>
    <message>
        <source>Filter names…</source>
        <translation>Filtra i nomi…</translation>
    </message>
    <message>
        <source>Names of the library</source>
        <translation>Nomi della biblioteca</translation>
    </message>
    <message>
        <source>The names cannot be shown. {error}</source>
        <translation>Non è possibile mostrare i nomi. {error}</translation>
    </message>
    <message>
        <source>Behind each name: in how many articles it stands</source>
        <translation>Dopo ogni nome: in quanti articoli compare</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} are told</source>
        <extracomment>The first {n} are told</extracomment>
        <translation>
            <numerusform>È indicato il primo</numerusform>
            <numerusform>Sono indicati i primi {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare, change the kind, remove, export and all else that can be done to them</source>
        <translation>Confrontare, cambiare il tipo, rimuovere, esportare e tutto il resto che se ne può fare</translation>
    </message>
    <message>
        <source>Give these names tags</source>
        <translation>Dare etichette a questi nomi</translation>
    </message>
    <message>
        <source>Make one of these names</source>
        <translation>Fa di questi nomi uno solo</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Unisci…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Altro…</translation>
    </message>
    <message>
        <source>Select only the name that was selected last</source>
        <translation>Selezionare solo l’ultimo nome selezionato</translation>
    </message>
    <message>
        <source>Selected names</source>
        <translation>Nomi selezionati</translation>
    </message>
    <message>
        <source>Lost its place</source>
        <translation>Ha perso il suo posto</translation>
    </message>
    <message numerus="yes">
        <source>Lost their place {n}</source>
        <extracomment>Lost their place {n}</extracomment>
        <translation>
            <numerusform>Senza posto {n}</numerusform>
            <numerusform>Senza posto {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>Colloca…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>No note is like that.</source>
        <translation>Nessuna nota è così.</translation>
    </message>
    <message>
        <source>No notes yet. Select words in an article and press 1, or Enter to write.</source>
        <translation>Ancora nessuna nota. Selezioni parole in un articolo e prema 1, o Invio per scrivere.</translation>
    </message>
    <message>
        <source>Search quotations and notes…</source>
        <translation>Cerca in citazioni e note…</translation>
    </message>
    <message>
        <source>Show All Notes</source>
        <translation>Mostra tutte le note</translation>
    </message>
    <message>
        <source>Articles, the files they came from, names, corrections, notes and tags.</source>
        <translation>Articoli, i file da cui provengono, nomi, correzioni, note ed etichette.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Copies of the library.</source>
        <translation>Copie della biblioteca.</translation>
    </message>
    <message>
        <source>Last picture</source>
        <translation>Ultima schermata</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>Mistakes of the program: where in it they were made, no word of yours.</source>
        <translation>Errori del programma: in quale punto sono avvenuti, nessuna parola Sua.</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Ricette</translation>
    </message>
    <message>
        <source>What the window showed last, so that the next start shows it at once.</source>
        <translation>Ciò che la finestra ha mostrato per ultimo, perché il prossimo avvio lo mostri subito.</translation>
    </message>
    <message>
        <source>What you chose, where your libraries lie, and where you were.</source>
        <translation>Ciò che ha scelto, dove si trovano le Sue biblioteche e dove era rimasto.</translation>
    </message>
    <message>
        <source>What you said of the columns of tables.</source>
        <translation>Ciò che ha indicato sulle colonne delle tabelle.</translation>
    </message>
    <message>
        <source>Your own layouts of downloads from news archives.</source>
        <translation>I Suoi schemi per i download dagli archivi di notizie.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>How that is tested</source>
        <translation>Come lo si verifica</translation>
    </message>
    <message>
        <source>No connection is ever opened</source>
        <translation>Non viene mai aperta alcuna connessione</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Open the folder of {name}</source>
        <translation>Apri la cartella: {name}</translation>
    </message>
    <message>
        <source>What you import, look for, write and decide stays on this computer, in the files below, which only you can read. There is no account, nothing is loaded, nothing is looked for, nothing is sent: not even a report of a problem, which is a file that you may send yourself. What you delete lies in the bin of the library until it is emptied, and in backups that were made before.</source>
        <translation>Ciò che importa, cerca, scrive e decide resta su questo computer, nei file qui sotto, che solo Lei può leggere. Non c’è alcun account, non si carica nulla, non si consulta nulla, non si invia nulla: nemmeno il rapporto di un problema, che è un file che può inviare Lei. Ciò che elimina resta nel cestino della biblioteca finché non viene svuotato, e nei backup fatti prima.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ancora nulla</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Stretta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Page: {colors}</source>
        <translation>Pagina: {colors}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation>Testo e pagina</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translation>Testo più grande</translation>
    </message>
    <message>
        <source>Text normal</source>
        <translation>Testo normale</translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation>Testo più piccolo</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Carattere</translation>
    </message>
    <message>
        <source>Typeface: {name}</source>
        <translation>Carattere: {name}</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Larga</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>Width: {width}</source>
        <translation>Larghezza: {width}</translation>
    </message>
    <message numerus="yes">
        <source>Of each only the first {n} words are compared.</source>
        <extracomment>Of each only the first {n} word is compared.</extracomment>
        <translation>
            <numerusform>Di ciascuna si confronta solo la prima parola.</numerusform>
            <numerusform>Di ciascuna si confrontano solo le prime {n} parole.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the fullest</source>
        <translation>Solo nella più completa</translation>
    </message>
    <message>
        <source>Only in this version</source>
        <translation>Solo in questa versione</translation>
    </message>
    <message>
        <source>Show It as It Is</source>
        <translation>Mostralo com’è</translation>
    </message>
    <message>
        <source>Stop comparing (Esc)</source>
        <translation>Non confrontare più (Esc)</translation>
    </message>
    <message>
        <source>The article compared with the fullest version</source>
        <translation>L’articolo confrontato con la versione più completa</translation>
    </message>
    <message>
        <source>In the file: {value}</source>
        <translation>Nel file: {value}</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>come nel file</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modificato</translation>
    </message>
    <message>
        <source>{field} as in the file: {value}</source>
        <translation>{field} come nel file: {value}</translation>
    </message>
    <message>
        <source>as the text begins</source>
        <translation>come inizia il testo</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Modifica dettagli</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>The file on disk stays as it is.</source>
        <translation>Il file sul disco resta com’è.</translation>
    </message>
    <message>
        <source>This article has no text.</source>
        <translation>Questo articolo non ha testo.</translation>
    </message>
    <message>
        <source>In {language}. Names are not recognised in this language.</source>
        <translation>Lingua: {language}. In questa lingua i nomi non vengono riconosciuti.</translation>
    </message>
    <message>
        <source>In {language}. Names are recognised in English only.</source>
        <translation>Lingua: {language}. I nomi sono riconosciuti solo in inglese.</translation>
    </message>
    <message>
        <source>In {language}. No names were recognised.</source>
        <translation>Lingua: {language}. Nessun nome è stato riconosciuto.</translation>
    </message>
    <message>
        <source>Its file has changed since it was read: Article ▸ Read the File Again.</source>
        <translation>Il suo file è cambiato da quando è stato letto: Articolo ▸ Rileggi il file.</translation>
    </message>
    <message>
        <source>Letters that had been encoded more than once were mended.</source>
        <translation>Sono state riparate lettere codificate più volte.</translation>
    </message>
    <message numerus="yes">
        <source>One of {n} versions of this story: Article ▸ Versions.</source>
        <extracomment>One of {n} version of this story: Article ▸ Versions.</extracomment>
        <translation>
            <numerusform>Una di {n} versione di questa storia: Articolo ▸ Versioni.</numerusform>
            <numerusform>Una di {n} versioni di questa storia: Articolo ▸ Versioni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fullest of {n} versions of this story: Article ▸ Versions.</source>
        <extracomment>The fullest of {n} version of this story: Article ▸ Versions.</extracomment>
        <translation>
            <numerusform>La più completa di {n} versione di questa storia: Articolo ▸ Versioni.</numerusform>
            <numerusform>La più completa di {n} versioni di questa storia: Articolo ▸ Versioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undated: {reason}</source>
        <translation>Senza data: {reason}</translation>
    </message>
    <message>
        <source>add author</source>
        <translation>aggiungi autore</translation>
    </message>
    <message>
        <source>add date</source>
        <translation>aggiungi data</translation>
    </message>
    <message>
        <source>add source</source>
        <translation>aggiungi fonte</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Edit the details</source>
        <translation>Modifica i dettagli</translation>
    </message>
    <message>
        <source>Edit the details (E)</source>
        <translation>Modifica i dettagli (E)</translation>
    </message>
    <message>
        <source>Edited: {fields}</source>
        <translation>Modificato: {fields}</translation>
    </message>
    <message>
        <source>It was on: “{quote}”</source>
        <translation>Era su: «{quote}»</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lascia</translation>
    </message>
    <message>
        <source>Leave the note as it is (Esc)</source>
        <translation>Lasciare la nota com’è (Esc)</translation>
    </message>
    <message>
        <source>Select where the note stands now, then press Enter or Place Here. Esc leaves it.</source>
        <translation>Selezioni dove sta ora la nota, poi prema Invio o «Colloca qui». Esc la lascia.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Evidenziazione</translation>
    </message>
    <message>
        <source>Tab goes from name to name and highlight to highlight, Enter shows what the library knows of a name.</source>
        <translation>Tab va di nome in nome e di evidenziazione in evidenziazione; Invio mostra ciò che la biblioteca sa di un nome.</translation>
    </message>
    <message>
        <source>Tab goes from name to name, Enter shows what the library knows of it.</source>
        <translation>Tab va di nome in nome; Invio mostra ciò che la biblioteca ne sa.</translation>
    </message>
    <message>
        <source>{name}, current</source>
        <translation>{name}, attuale</translation>
    </message>
    <message>
        <source>Compare with the fullest</source>
        <translation>Confronta con la più completa</translation>
    </message>
    <message>
        <source>Place Here</source>
        <translation>Colloca qui</translation>
    </message>
    <message>
        <source>Put the note that has lost its place on these words (Enter)</source>
        <translation>Collocare su queste parole la nota che ha perso il posto (Invio)</translation>
    </message>
    <message>
        <source>Write a note (Enter)</source>
        <translation>Scrivere una nota (Invio)</translation>
    </message>
    <message>
        <source>{name}, {kind}, mention {at} of {all} here, {in_articles}</source>
        <translation>{name}, {kind}, menzione {at} di {all} qui, {in_articles}</translation>
    </message>
    <message>
        <source>{words}, that is {name}</source>
        <translation>{words}, cioè {name}</translation>
    </message>
    <message>
        <source>Opening the article</source>
        <translation>Apertura dell’articolo</translation>
    </message>
    <message>
        <source>Next in this story: {title}</source>
        <translation>Successivo di questa storia: {title}</translation>
    </message>
    <message>
        <source>Show the articles that are like this one</source>
        <translation>Mostrare gli articoli simili a questo</translation>
    </message>
    <message numerus="yes">
        <source>{n} similar articles</source>
        <extracomment>{n} similar article</extracomment>
        <translation>
            <numerusform>{n} articolo simile</numerusform>
            <numerusform>{n} articoli simili</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {total} in this story</source>
        <translation>{place} di {total} di questa storia</translation>
    </message>
    <message>
        <source>Dashed: who else is named with {name}.</source>
        <translation>Tratteggiato: chi altro è nominato con {name}.</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Ripiega</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>No name of these kinds.</source>
        <translation>Nessun nome di questi tipi.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody else in {n} articles.</source>
        <extracomment>Nobody else in {n} article.</extracomment>
        <translation>
            <numerusform>Nessun altro in {n} articolo.</numerusform>
            <numerusform>Nessun altro in {n} articoli.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else stands with “{name}” at that time ({time}).</source>
        <translation>Nessun altro compare con «{name}» in quel periodo ({time}).</translation>
    </message>
    <message>
        <source>Nobody else stands with “{name}” more often than by chance.</source>
        <translation>Nessun altro sta con «{name}» più spesso che per caso.</translation>
    </message>
    <message>
        <source>Nobody stands with another in these articles at that time ({time}).</source>
        <translation>In questi articoli nessuno compare con altri in quel periodo ({time}).</translation>
    </message>
    <message>
        <source>Nobody stands with another in these articles more often than by chance.</source>
        <translation>In questi articoli nessuno sta con un altro più spesso che per caso.</translation>
    </message>
    <message>
        <source>Relations in</source>
        <translation>Relazioni in</translation>
    </message>
    <message numerus="yes">
        <source>Release {n} names</source>
        <extracomment>Release {n} name</extracomment>
        <translation>
            <numerusform>Libera {n} nome</numerusform>
            <numerusform>Libera {n} nomi</numerusform>
        </translation>
    </message>
    <message>
        <source>Show 1</source>
        <translation>Mostra da 1</translation>
    </message>
    <message>
        <source>Show All Kinds</source>
        <translation>Mostra tutti i tipi</translation>
    </message>
    <message>
        <source>The commonest and the strongest names were looked at.</source>
        <translation>Sono stati esaminati i nomi più comuni e i più forti.</translation>
    </message>
    <message>
        <source>The nearer and thicker, the more articles name both.</source>
        <translation>Quanto più vicino e spesso, tanti più articoli nominano entrambi.</translation>
    </message>
    <message>
        <source>These articles</source>
        <translation>Questi articoli</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Spiega</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were looked at, the first of them all.</source>
        <extracomment>{n} article was looked at, the first of them all.</extracomment>
        <translation>
            <numerusform>È stato esaminato {n} articolo, il primo di tutti.</numerusform>
            <numerusform>Sono stati esaminati {n} articoli, i primi di tutti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys go from name to name, Space makes one current, Enter puts it in the middle.</source>
        <translation>Le frecce vanno di nome in nome, Spazio ne rende uno attuale, Invio lo mette al centro.</translation>
    </message>
    <message numerus="yes">
        <source>Relations of {name}: {n} names</source>
        <extracomment>Relations of {name}: {n} name</extracomment>
        <translation>
            <numerusform>Relazioni di {name}: {n} nome</numerusform>
            <numerusform>Relazioni di {name}: {n} nomi</numerusform>
        </translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>al centro</translation>
    </message>
    <message>
        <source>{kind}, in the middle</source>
        <translation>{kind}, al centro</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles together, of {articles} with this name</source>
        <extracomment>{n} article together, of {articles} with this name</extracomment>
        <translation>
            <numerusform>{n} articolo in comune, di {articles} con questo nome</numerusform>
            <numerusform>{n} articoli in comune, di {articles} con questo nome</numerusform>
        </translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Almeno</translation>
    </message>
    <message>
        <source>Together in at least</source>
        <translation>Insieme in almeno</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} names</source>
        <extracomment>{shown} of {n} name</extracomment>
        <translation>
            <numerusform>{shown} di {n} nome</numerusform>
            <numerusform>{shown} di {n} nomi</numerusform>
        </translation>
    </message>
    <message>
        <source>Relations of these articles</source>
        <translation>Relazioni di questi articoli</translation>
    </message>
    <message>
        <source>Relations of {name}</source>
        <translation>Relazioni di {name}</translation>
    </message>
    <message>
        <source>Let this name stay; the others become aliases</source>
        <translation>Mantieni questo nome; gli altri diventano alias</translation>
    </message>
    <message>
        <source>becomes an alias</source>
        <translation>diventa un alias</translation>
    </message>
    <message>
        <source>this name stays</source>
        <translation>questo nome rimane</translation>
    </message>
    <message>
        <source>Looking at these names…</source>
        <translation>Esame di questi nomi…</translation>
    </message>
    <message>
        <source>Merge names</source>
        <translation>Unisci nomi</translation>
    </message>
    <message>
        <source>{reach}, and those imported later</source>
        <translation>{reach}, e in quelli importati più tardi</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Altro nome…</translation>
    </message>
    <message>
        <source>Call them otherwise, or merge more of them</source>
        <translation>Chiamali diversamente o uniscine altri</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indizi</translation>
    </message>
    <message>
        <source>In one article</source>
        <translation>In un articolo</translation>
    </message>
    <message>
        <source>Named with each of them</source>
        <translation>Nominati con ciascuno di loro</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Non sono gli stessi</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Nel tempo</translation>
    </message>
    <message>
        <source>The names</source>
        <translation>I nomi</translation>
    </message>
    <message>
        <source>and {names}</source>
        <translation>e {names}</translation>
    </message>
    <message>
        <source>both from {start} to {end}</source>
        <translation>entrambi da {start} a {end}</translation>
    </message>
    <message>
        <source>no article names both</source>
        <translation>nessun articolo nomina entrambi</translation>
    </message>
    <message>
        <source>no article names two of them</source>
        <translation>nessun articolo ne nomina due</translation>
    </message>
    <message>
        <source>not alike</source>
        <translation>non simili</translation>
    </message>
    <message>
        <source>{name} ends in {end}, {other} begins in {start}</source>
        <translation>{name} finisce in {end}, {other} comincia in {start}</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles name both</source>
        <extracomment>{n} article names both</extracomment>
        <translation>
            <numerusform>{n} articolo nomina entrambi</numerusform>
            <numerusform>{n} articoli nominano entrambi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles name two or more of them</source>
        <extracomment>{n} article names two or more of them</extracomment>
        <translation>
            <numerusform>{n} articolo ne nomina due o più</numerusform>
            <numerusform>{n} articoli ne nominano due o più</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisione</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>Da chiedere</translation>
    </message>
    <message numerus="yes">
        <source>more than {n} questions</source>
        <extracomment>more than {n} question</extracomment>
        <translation>
            <numerusform>più di {n} domanda</numerusform>
            <numerusform>più di {n} domande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names not looked at yet</source>
        <extracomment>{n} name not looked at yet</extracomment>
        <translation>
            <numerusform>{n} nome non ancora esaminato</numerusform>
            <numerusform>{n} nomi non ancora esaminati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <extracomment>{n} question</extracomment>
        <translation>
            <numerusform>{n} domanda</numerusform>
            <numerusform>{n} domande</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered with yes, both are called so; the other name becomes an alias.</source>
        <translation>Con un sì entrambi si chiamano così; l’altro nome diventa un alias.</translation>
    </message>
    <message>
        <source>Are these the same?</source>
        <translation>Sono lo stesso?</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Com’è</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diversi</translation>
    </message>
    <message>
        <source>Different things</source>
        <translation>Cose diverse</translation>
    </message>
    <message>
        <source>Keep the other name (O)</source>
        <translation>Tieni l’altro nome (O)</translation>
    </message>
    <message>
        <source>Looking at the names of the library…</source>
        <translation>Esame dei nomi della biblioteca…</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Nessuno di loro</translation>
    </message>
    <message>
        <source>Nothing to review: no name is in doubt.</source>
        <translation>Nulla da rivedere: nessun nome è in dubbio.</translation>
    </message>
    <message>
        <source>This library is read-only: nothing can be answered.</source>
        <translation>Questa biblioteca è di sola lettura: non si può rispondere a nulla.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Che cos’è?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Chi è?</translation>
    </message>
    <message>
        <source>name stays</source>
        <translation>il nome resta</translation>
    </message>
    <message>
        <source>Keep other name</source>
        <translation>Tieni l’altro nome</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Lo stesso</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Domande</translation>
    </message>
    <message>
        <source>{articles}, the newest {date}</source>
        <translation>{articles}, il più recente del {date}</translation>
    </message>
    <message>
        <source>Name of the saved search</source>
        <translation>Nome della ricerca salvata</translation>
    </message>
    <message>
        <source>It finds articles that were added since you last looked.</source>
        <translation>Trova articoli aggiunti da quando ha guardato l’ultima volta.</translation>
    </message>
    <message>
        <source>more than {articles}</source>
        <translation>più di {articles}</translation>
    </message>
    <message numerus="yes">
        <source>{n} unread</source>
        <extracomment>{n} unread</extracomment>
        <translation>
            <numerusform>{n} non letto</numerusform>
            <numerusform>{n} non letti</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Ricerche salvate</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
    <message>
        <source>Explain the search language</source>
        <translation>Spiega il linguaggio di ricerca</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salva questa ricerca</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search articles, people, places…</source>
        <translation>Cerca articoli, persone, luoghi…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Cerca nella biblioteca</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Proposte</translation>
    </message>
    <message>
        <source>{completion}, {at} of {total}</source>
        <translation>{completion}, {at} di {total}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Filters are joined like words: by AND, OR, NOT and brackets. A name stands for whoever goes by it.</source>
        <translation>I filtri si combinano come le parole: con AND, OR, NOT e parentesi. Un nome vale per chiunque si chiami così.</translation>
    </message>
    <message>
        <source>Put this into the search box</source>
        <translation>Metti nella casella di ricerca</translation>
    </message>
    <message>
        <source>Search Language</source>
        <translation>Linguaggio di ricerca</translation>
    </message>
    <message>
        <source>Search language</source>
        <translation>Linguaggio di ricerca</translation>
    </message>
    <message>
        <source>Type words that all must occur; capitals and accents do not matter. The last word is completed while you type.</source>
        <translation>Scriva parole che devono comparire tutte; maiuscole e accenti non contano. L’ultima parola si completa mentre scrive.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>No other article is like this one.</source>
        <translation>Nessun altro articolo somiglia a questo.</translation>
    </message>
    <message>
        <source>Similar articles</source>
        <translation>Articoli simili</translation>
    </message>
    <message>
        <source>Similar to {title}</source>
        <translation>Simili a {title}</translation>
    </message>
    <message>
        <source>Articles that are like it, and what they share with it</source>
        <translation>Articoli che gli somigliano, e ciò che hanno in comune con esso</translation>
    </message>
    <message>
        <source>In this story, the oldest first</source>
        <translation>In questa storia, prima i più vecchi</translation>
    </message>
    <message>
        <source>Like it, the likest first</source>
        <translation>Simili, prima i più somiglianti</translation>
    </message>
    <message>
        <source>the article itself</source>
        <translation>l’articolo stesso</translation>
    </message>
    <message>
        <source>{likeness} like it</source>
        <translation>somiglianza: {likeness}</translation>
    </message>
    <message>
        <source>In this story</source>
        <translation>In questa storia</translation>
    </message>
    <message>
        <source>Like it</source>
        <translation>Che gli somigliano</translation>
    </message>
    <message>
        <source>the likest first</source>
        <translation>prima i più simili</translation>
    </message>
    <message>
        <source>the oldest first</source>
        <translation>prima i più vecchi</translation>
    </message>
    <message>
        <source>{likeness} like it. Both have {words}.</source>
        <translation>Somiglianza {likeness}. Entrambi hanno {words}.</translation>
    </message>
    <message>
        <source>Entity Reader made a mistake.</source>
        <translation>Entity Reader ha commesso un errore.</translation>
    </message>
    <message>
        <source>The details are kept in
{file}
and would help the developers to mend this.</source>
        <translation>I dettagli sono conservati in
{file}
e aiuterebbero gli sviluppatori a correggerlo.</translation>
    </message>
    <message>
        <source>The details cannot be kept: {reason}.
They would help the developers to mend this.</source>
        <translation>I dettagli non possono essere conservati: {reason}.
Aiuterebbero gli sviluppatori a correggerlo.</translation>
    </message>
    <message>
        <source>Your library is safe, and you can go on.</source>
        <translation>La Sua biblioteca è al sicuro e può continuare.</translation>
    </message>
    <message>
        <source>Open another with File ▸ Open Library, or make a new one with File ▸ New Library.</source>
        <translation>Ne apra un’altra con File ▸ Apri biblioteca o ne crei una con File ▸ Nuova biblioteca.</translation>
    </message>
    <message>
        <source>There is a “{name}” in {parent} that Entity Reader has not made. It stays.</source>
        <translation>In {parent} c’è un «{name}» che Entity Reader non ha fatto. Resta.</translation>
    </message>
    <message>
        <source>“{name}” cannot be removed from {parent}: {reason}.</source>
        <translation>«{name}» non può essere rimosso da {parent}: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in {parent}: {reason}.</source>
        <translation>«{name}» non può essere salvato in {parent}: {reason}.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>indirizzo</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autore</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>language</source>
        <translation>lingua</translation>
    </message>
    <message>
        <source>section</source>
        <translation>sezione</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fonte</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titolo</translation>
    </message>
    <message>
        <source>{text} ({key})</source>
        <translation>{text} ({key})</translation>
    </message>
    <message>
        <source>Apricot</source>
        <translation>Albicocca</translation>
    </message>
    <message>
        <source>Dates and amounts</source>
        <translation>Date e importi</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Edifici</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>Lilla</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Nessun colore</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizzazioni</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altri</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Prodotti</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>Salvia</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>importo</translation>
    </message>
    <message>
        <source>facility</source>
        <translation>edificio</translation>
    </message>
    <message>
        <source>group</source>
        <translation>gruppo</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organizzazione</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>altro nome</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>place</source>
        <translation>luogo</translation>
    </message>
    <message>
        <source>product</source>
        <translation>prodotto</translation>
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
            <numerusform>{n} nuovo da {since}</numerusform>
            <numerusform>{n} nuovi da {since}</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <translation>it</translation>
    </message>
    <message>
        <source>Only newspapers, agencies and the like, which tell of everybody, stand between them.</source>
        <translation>Tra loro ci sono solo giornali, agenzie e simili, che parlano di tutti.</translation>
    </message>
    <message>
        <source>How they are connected</source>
        <translation>Come sono collegati</translation>
    </message>
    <message>
        <source>No article names {names} together.</source>
        <translation>Nessun articolo nomina {names} insieme.</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Aggiungi ai preferiti</translation>
    </message>
    <message>
        <source>Unstar</source>
        <translation>Togli dai preferiti</translation>
    </message>
    <message>
        <source>First {date}</source>
        <translation>Prima volta {date}</translation>
    </message>
    <message>
        <source>Last {date}</source>
        <translation>Ultima volta {date}</translation>
    </message>
    <message>
        <source>Over time, together where there is a ring</source>
        <translation>Nel tempo; insieme dove c’è un anello</translation>
    </message>
    <message>
        <source>Starred names stand among the saved searches; a dot there, and the digest, tell that something of them is new</source>
        <translation>I nomi preferiti stanno tra le ricerche salvate; un punto, lì e nel riepilogo, segnala che c’è qualcosa di nuovo su di loro</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Insieme</translation>
    </message>
    <message>
        <source>Together over time</source>
        <translation>Insieme nel tempo</translation>
    </message>
    <message>
        <source>Who else is there</source>
        <translation>Chi altro c’è</translation>
    </message>
    <message numerus="yes">
        <source>of {n} with {name}</source>
        <extracomment>of {n} with {name}</extracomment>
        <translation>
            <numerusform>di {n} con {name}</numerusform>
            <numerusform>di {n} con {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles name all {names}</source>
        <extracomment>{n} article names all {names}</extracomment>
        <translation>
            <numerusform>{n} articolo nomina tutti e {names}</numerusform>
            <numerusform>{n} articoli nominano tutti e {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Several names together</source>
        <translation>Più nomi insieme</translation>
    </message>
    <message>
        <source>Never together in a dated article</source>
        <translation>Mai insieme in un articolo datato</translation>
    </message>
    <message>
        <source>Together: {together}</source>
        <translation>Insieme: {together}</translation>
    </message>
    <message>
        <source>{first} above, {second} below</source>
        <translation>{first} sopra, {second} sotto</translation>
    </message>
    <message>
        <source>{first} and {second} over time</source>
        <translation>{first} e {second} nel tempo</translation>
    </message>
    <message numerus="yes">
        <source>{when}: {n} articles with {first}, {other} with {second}, {both} with both</source>
        <extracomment>{when}: {n} article with {first}, {other} with {second}, {both} with both</extracomment>
        <translation>
            <numerusform>{when}: {n} articolo con {first}, {other} con {second}, {both} con entrambi</numerusform>
            <numerusform>{when}: {n} articoli con {first}, {other} con {second}, {both} con entrambi</numerusform>
        </translation>
    </message>
    <message>
        <source>In one paragraph</source>
        <translation>In un capoverso</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>In una frase</translation>
    </message>
    <message numerus="yes">
        <source>These are the newest {n} articles; “List articles” has all of them.</source>
        <extracomment>This is the newest {n} article; “List articles” has all of them.</extracomment>
        <translation>
            <numerusform>Questo è l’articolo più recente; «Elenca gli articoli» li ha tutti.</numerusform>
            <numerusform>Questi sono i {n} articoli più recenti; «Elenca gli articoli» li ha tutti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passages that name them all</source>
        <translation>Passi che li nominano tutti</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Benvenuto</translation>
    </message>
    <message>
        <source>All of it stays on this computer: no connection is ever opened.</source>
        <translation>Tutto resta su questo computer: non viene mai aperta alcuna connessione.</translation>
    </message>
    <message>
        <source>Click a name</source>
        <translation>Faccia clic su un nome</translation>
    </message>
    <message>
        <source>Drop your own articles</source>
        <translation>Trascini i Suoi articoli</translation>
    </message>
    <message>
        <source>Entity Reader reads news articles that you have as files, and shows with one click who is named in which of them, with whom, since when, and in which sentence.</source>
        <translation>Entity Reader legge gli articoli di giornale che ha come file e mostra con un clic chi è nominato in quali di essi, con chi, da quando e in quale frase.</translation>
    </message>
    <message>
        <source>In the text, or at the right of the window. It is marked wherever it stands, and its card has every article that names it. F4 goes to its next mention, Alt+Left back to where you were.</source>
        <translation>Nel testo o a destra della finestra. È evidenziato ovunque si trovi, e la sua scheda ha ogni articolo che lo nomina. F4 va alla menzione successiva, Alt+Sinistra torna dove era.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>On this window, one or a whole folder: text, web pages, PDF, Word, mail, tables and more. They are only read.</source>
        <translation>Su questa finestra, uno o un’intera cartella: testo, pagine web, PDF, Word, posta, tabelle e altro. Vengono solo letti.</translation>
    </message>
    <message>
        <source>Read an Article</source>
        <translation>Leggi un articolo</translation>
    </message>
    <message>
        <source>Remove the Sample Articles</source>
        <translation>Rimuovi gli articoli di esempio</translation>
    </message>
    <message>
        <source>Take the samples away</source>
        <translation>Rimuovere gli esempi</translation>
    </message>
    <message>
        <source>Welcome to Entity Reader</source>
        <translation>Benvenuto in Entity Reader</translation>
    </message>
    <message>
        <source>With one click, whenever you like. Undo brings them back.</source>
        <translation>Con un clic, quando vuole. Annulla li riporta indietro.</translation>
    </message>
    <message numerus="yes">
        <source>Your library holds {n} articles.</source>
        <extracomment>Your library holds {n} article.</extracomment>
        <translation>
            <numerusform>La Sua biblioteca contiene {n} articolo.</numerusform>
            <numerusform>La Sua biblioteca contiene {n} articoli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample articles are here to try it with, about Shanghai and Erlangen.</source>
        <extracomment>{n} sample article is here to try it with, about Shanghai and Erlangen.</extracomment>
        <translation>
            <numerusform>C’è {n} articolo di esempio per provarlo, su Shanghai ed Erlangen.</numerusform>
            <numerusform>Ci sono {n} articoli di esempio per provarlo, su Shanghai ed Erlangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This article.</source>
        <translation>Questo articolo.</translation>
    </message>
    <message>
        <source>Click to see them.</source>
        <translation>Fare clic per vederli.</translation>
    </message>
    <message>
        <source>{articles} over time</source>
        <translation>{articles} nel tempo</translation>
    </message>
    <message>
        <source>{articles}, undated</source>
        <translation>{articles}, senza data</translation>
    </message>
    <message numerus="yes">
        <source>{n} undated</source>
        <extracomment>{n} undated</extracomment>
        <translation>
            <numerusform>{n} senza data</numerusform>
            <numerusform>{n} senza data</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the backups</source>
        <translation>Filtra le copie di sicurezza</translation>
    </message>
    <message>
        <source>Filter the chapters</source>
        <translation>Filtra i capitoli</translation>
    </message>
    <message>
        <source>Filter the decisions</source>
        <translation>Filtra le decisioni</translation>
    </message>
    <message>
        <source>Filter the deleted articles</source>
        <translation>Filtra gli articoli eliminati</translation>
    </message>
    <message>
        <source>Filter the mentions</source>
        <translation>Filtra le menzioni</translation>
    </message>
    <message>
        <source>Filter the names</source>
        <translation>Filtra i nomi</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>Filtra le note</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Cerca nelle preferenze</translation>
    </message>
    <message>
        <source>Show all backups</source>
        <translation>Mostra tutte le copie di sicurezza</translation>
    </message>
    <message>
        <source>Show all chapters</source>
        <translation>Mostra tutti i capitoli</translation>
    </message>
    <message>
        <source>Show all decisions</source>
        <translation>Mostra tutte le decisioni</translation>
    </message>
    <message>
        <source>Show all deleted articles</source>
        <translation>Mostra tutti gli articoli eliminati</translation>
    </message>
    <message>
        <source>Show all mentions</source>
        <translation>Mostra tutte le menzioni</translation>
    </message>
    <message>
        <source>Show all names</source>
        <translation>Mostra tutti i nomi</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>Mostra tutte le note</translation>
    </message>
    <message>
        <source>Show all preferences</source>
        <translation>Mostra tutte le preferenze</translation>
    </message>
    <message>
        <source>Show only backups that hold these words</source>
        <translation>Mostra solo copie con queste parole</translation>
    </message>
    <message>
        <source>Show only chapters that hold these words</source>
        <translation>Mostra solo i capitoli che contengono queste parole</translation>
    </message>
    <message>
        <source>Show only decisions that hold these words</source>
        <translation>Mostra solo decisioni con queste parole</translation>
    </message>
    <message>
        <source>Show only deleted articles that hold these words</source>
        <translation>Mostra solo articoli eliminati con queste parole</translation>
    </message>
    <message>
        <source>Show only mentions that hold these words</source>
        <translation>Mostra solo menzioni con queste parole</translation>
    </message>
    <message>
        <source>Show only names that hold these words</source>
        <translation>Mostra solo nomi con queste parole</translation>
    </message>
    <message>
        <source>Show only notes that hold these words</source>
        <translation>Mostra solo note con queste parole</translation>
    </message>
    <message>
        <source>Show only preferences and keys that hold these words</source>
        <translation>Mostra solo le preferenze e i tasti che contengono queste parole</translation>
    </message>
    <message>
        <source>filter…</source>
        <translation>filtra…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Trova nell’articolo</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Trova nel manuale</translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation>Trova nella pagina</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <translation>Non nell’articolo</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>Non è nel manuale</translation>
    </message>
    <message>
        <source>Not on the page</source>
        <translation>Non nella pagina</translation>
    </message>
    <message>
        <source>Number found</source>
        <translation>Numero di risultati</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} di {total}</translation>
    </message>
    <message>
        <source>{view} ({on} goes on, {back} back)</source>
        <translation>{view} ({on} avanti, {back} indietro)</translation>
    </message>
    <message>
        <source>Added since you last looked here. Click to list the articles, those added last first.</source>
        <translation>Aggiunti da quando ha guardato qui l’ultima volta. Fare clic per elencare gli articoli, prima gli ultimi aggiunti.</translation>
    </message>
    <message>
        <source>Enter saves, Shift+Enter begins a new line.</source>
        <translation>Invio salva, Maiusc+Invio inizia una nuova riga.</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etichette, separate da virgole</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Scriva una nota…</translation>
    </message>
    <message>
        <source>Edit or remove this note</source>
        <translation>Modificare o rimuovere questa nota</translation>
    </message>
    <message>
        <source>on {names}, too</source>
        <translation>anche su {names}</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles of these</source>
        <extracomment>{n} article of these</extracomment>
        <translation>
            <numerusform>{n} articolo di questi</numerusform>
            <numerusform>{n} articoli di questi</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etichetta…</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <extracomment>{n} selected</extracomment>
        <translation>
            <numerusform>{n} selezionato</numerusform>
            <numerusform>{n} selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>Aggiungi etichetta…</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Colore</translation>
    </message>
    <message>
        <source>&amp;Delete Tag…</source>
        <translation>&amp;Elimina etichetta…</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Nessuno</translation>
    </message>
    <message>
        <source>Enter lists the articles that have it, Delete takes it from this one, the Menu key offers more.</source>
        <translation>Invio elenca gli articoli che l’hanno, Canc la toglie da questo, il tasto Menu offre di più.</translation>
    </message>
    <message>
        <source>List what has this tag</source>
        <translation>Elencare ciò che ha questa etichetta</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>Etichetta {name}</translation>
    </message>
    <message>
        <source>Articles over time: {bars}</source>
        <translation>Articoli nel tempo: {bars}</translation>
    </message>
    <message numerus="yes">
        <source>{n} together</source>
        <extracomment>{n} together</extracomment>
        <translation>
            <numerusform>{n} in comune</numerusform>
            <numerusform>{n} in comune</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the articles of all times again</source>
        <translation>Mostrare di nuovo gli articoli di tutti i periodi</translation>
    </message>
    <message>
        <source>{time}: show the articles of all times again</source>
        <translation>{time}: mostrare di nuovo gli articoli di tutti i periodi</translation>
    </message>
    <message>
        <source>drag over the bars to choose a time</source>
        <translation>trascini sulle barre per scegliere un periodo</translation>
    </message>
    <message>
        <source>Choose an article to read.</source>
        <translation>Scelga un articolo da leggere.</translation>
    </message>
    <message>
        <source>There is nothing to read yet.</source>
        <translation>Non c’è ancora nulla da leggere.</translation>
    </message>
    <message numerus="yes">
        <source>With {name} in {n} of {total}</source>
        <extracomment>With {name} in {n} of {total}</extracomment>
        <translation>
            <numerusform>Con {name} in {n} di {total}</numerusform>
            <numerusform>Con {name} in {n} di {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Redo {action}</source>
        <translation>&amp;Ripeti: {action}</translation>
    </message>
    <message>
        <source>&amp;Undo {action}</source>
        <translation>Ann&amp;ulla: {action}</translation>
    </message>
    <message>
        <source>What you have chosen is not kept for the next start: {reason}.</source>
        <translation>Ciò che ha scelto non è conservato per il prossimo avvio: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>Joined with {n} other articles by the full name.</source>
        <extracomment>Joined with {n} other article by the full name.</extracomment>
        <translation>
            <numerusform>Collegato a {n} altro articolo dal nome completo.</numerusform>
            <numerusform>Collegato a {n} altri articoli dal nome completo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name in full.</source>
        <translation>Il nome completo.</translation>
    </message>
    <message>
        <source>The same name as in paragraph {number}.</source>
        <translation>Lo stesso nome del capoverso {number}.</translation>
    </message>
    <message>
        <source>The same name as in the title.</source>
        <translation>Lo stesso nome del titolo.</translation>
    </message>
    <message>
        <source>named in paragraph {number}</source>
        <translation>nominato nel capoverso {number}</translation>
    </message>
    <message>
        <source>named in the title</source>
        <translation>nominato nel titolo</translation>
    </message>
    <message>
        <source>{decision} – by you on {date}.</source>
        <translation>{decision} – da Lei il {date}.</translation>
    </message>
    <message>
        <source>This library was made by an older Entity Reader and is being brought up to date, after a copy of it is made. That takes minutes where it is large; nothing is lost if you close the window.</source>
        <translation>Questa biblioteca è stata creata da un Entity Reader più vecchio e viene aggiornata, dopo averne fatto una copia. Se è grande ci vogliono minuti; nulla va perso se chiude la finestra.</translation>
    </message>
    <message>
        <source>New names</source>
        <translation>Nuovi nomi</translation>
    </message>
    <message>
        <source>No article names anybody else with all {n}.</source>
        <translation>Nessun articolo nomina qualcun altro con tutti e {n}.</translation>
    </message>
    <message>
        <source>No article names anybody else with any of them.</source>
        <translation>Nessun articolo nomina qualcun altro con uno di loro.</translation>
    </message>
    <message>
        <source>No article names anybody else with both.</source>
        <translation>… con entrambi.</translation>
    </message>
    <message>
        <source>No article names anybody else with {name}.</source>
        <translation>… con {name}.</translation>
    </message>
    <message>
        <source>The last import brought no name that was not there before.</source>
        <translation>L’ultima importazione non ha portato nomi che non ci fossero già.</translation>
    </message>
    <message>
        <source>With all {n}</source>
        <translation>Con tutti e {n}</translation>
    </message>
    <message>
        <source>With any of {n}</source>
        <translation>Con uno dei {n}</translation>
    </message>
    <message>
        <source>With both</source>
        <translation>Con entrambi</translation>
    </message>
    <message>
        <source>With either</source>
        <translation>Con uno dei due</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles of this import</source>
        <extracomment>{n} article of this import</extracomment>
        <translation>
            <numerusform>{n} articolo di questa importazione</numerusform>
            <numerusform>{n} articoli di questa importazione</numerusform>
        </translation>
    </message>
    <message>
        <source>What was seen last of {library}, which is being opened</source>
        <translation>Ciò che si è visto per ultimo di {library}, che si sta aprendo</translation>
    </message>
    <message>
        <source>Add a Note on {on}</source>
        <translation>Aggiungi una nota su {on}</translation>
    </message>
    <message>
        <source>Added a note on {on}</source>
        <translation>Nota aggiunta su {on}</translation>
    </message>
    <message>
        <source>Highlight {on}</source>
        <translation>Evidenzia {on}</translation>
    </message>
    <message>
        <source>Highlighted {on}</source>
        <translation>Evidenziazione: {on}</translation>
    </message>
    <message>
        <source>the highlight on {on}</source>
        <translation>l’evidenziazione di {on}</translation>
    </message>
    <message>
        <source>the note on {on}</source>
        <translation>la nota su {on}</translation>
    </message>
    <message numerus="yes">
        <source>Keep an Article Apart from {n} Others</source>
        <extracomment>Keep an Article Apart from Another</extracomment>
        <translation>
            <numerusform>Tieni un articolo a parte da un altro</numerusform>
            <numerusform>Tieni un articolo a parte da altri {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept an article apart from {n} others: another story</source>
        <extracomment>Kept an article apart from another: another story</extracomment>
        <translation>
            <numerusform>Articolo tenuto a parte da un altro: un’altra storia</numerusform>
            <numerusform>Articolo tenuto a parte da altri {n}: un’altra storia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the keeping apart of an article from {n} others</source>
        <extracomment>the keeping apart of an article from another</extracomment>
        <translation>
            <numerusform>la separazione di un articolo da un altro</numerusform>
            <numerusform>la separazione di un articolo da altri {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the colour of {tags} to {color}</source>
        <translation>Colore di {tags}: {color}</translation>
    </message>
    <message>
        <source>the colour of {tags}</source>
        <translation>il colore di {tags}</translation>
    </message>
    <message>
        <source>Keep {about} Apart</source>
        <translation>Tieni a parte {about}</translation>
    </message>
    <message>
        <source>Kept {about} apart</source>
        <translation>Tenuto a parte: {about}</translation>
    </message>
    <message>
        <source>the keeping apart of {about}</source>
        <translation>la separazione di {about}</translation>
    </message>
    <message>
        <source>Clear the {field} of {edited}</source>
        <translation>Svuota il campo {field}: {edited}</translation>
    </message>
    <message>
        <source>Cleared the {field} of {edited}</source>
        <translation>Campo {field} svuotato: {edited}</translation>
    </message>
    <message>
        <source>Edit {edited}</source>
        <translation>Modifica {edited}</translation>
    </message>
    <message>
        <source>Edited the {fields} of {edited}</source>
        <translation>Campi modificati ({fields}): {edited}</translation>
    </message>
    <message>
        <source>Put Back the {field} of {edited}</source>
        <translation>Ripristina il campo {field}: {edited}</translation>
    </message>
    <message>
        <source>Put back the {field} of {edited} as it was read</source>
        <translation>Campo {field} ripristinato come era stato letto: {edited}</translation>
    </message>
    <message>
        <source>Set the {field} of {edited}</source>
        <translation>Imposta il campo {field}: {edited}</translation>
    </message>
    <message>
        <source>Set the {field} of {edited} to {value}</source>
        <translation>Campo {field} impostato ({value}): {edited}</translation>
    </message>
    <message>
        <source>Take the title of {edited} from the Text</source>
        <translation>Prendi il titolo dal testo: {edited}</translation>
    </message>
    <message>
        <source>Took the title of {edited} from the text</source>
        <translation>Titolo preso dal testo: {edited}</translation>
    </message>
    <message>
        <source>one article</source>
        <translation>un articolo</translation>
    </message>
    <message>
        <source>the editing of {edited}</source>
        <translation>la modifica di {edited}</translation>
    </message>
    <message>
        <source>Delete the note on {on}</source>
        <translation>Elimina la nota su {on}</translation>
    </message>
    <message>
        <source>Delete {on}</source>
        <translation>Elimina {on}</translation>
    </message>
    <message>
        <source>Deleted the note on {on}</source>
        <translation>Nota eliminata: {on}</translation>
    </message>
    <message>
        <source>Deleted {on}</source>
        <translation>Eliminazione: {on}</translation>
    </message>
    <message>
        <source>the deletion of the note on {on}</source>
        <translation>l’eliminazione della nota su {on}</translation>
    </message>
    <message>
        <source>the deletion of {on}</source>
        <translation>l’eliminazione di {on}</translation>
    </message>
    <message>
        <source>Hid {other} from the relations of {first}</source>
        <translation>{other} nascosto dalle relazioni di {first}</translation>
    </message>
    <message>
        <source>Hide {other} from the Relations of {first}</source>
        <translation>Nascondi {other} dalle relazioni di {first}</translation>
    </message>
    <message>
        <source>the hiding of {other} from the relations of {first}</source>
        <translation>il nascondere {other} dalle relazioni di {first}</translation>
    </message>
    <message>
        <source>Put Off {about}</source>
        <translation>Rimanda {about}</translation>
    </message>
    <message>
        <source>Put off {about}</source>
        <translation>Rimandato: {about}</translation>
    </message>
    <message>
        <source>the putting off of {about}</source>
        <translation>il rinvio di {about}</translation>
    </message>
    <message>
        <source>Put {about} on the map at {point}</source>
        <translation>Metti {about} sulla mappa: {point}</translation>
    </message>
    <message>
        <source>Take {about} off the map</source>
        <translation>Togli {about} dalla mappa</translation>
    </message>
    <message>
        <source>Took {about} off the map</source>
        <translation>Tolto dalla mappa: {about}</translation>
    </message>
    <message>
        <source>the place on the map of {about}</source>
        <translation>il luogo di {about} sulla mappa</translation>
    </message>
    <message>
        <source>the taking off the map of {about}</source>
        <translation>la rimozione di {about} dalla mappa</translation>
    </message>
    <message>
        <source>Mark {quoted} as {to}</source>
        <translation>Contrassegna {quoted} come {to}</translation>
    </message>
    <message>
        <source>Marked {quoted} as {to} {where}</source>
        <translation>{quoted} contrassegnato come {to}, {where}</translation>
    </message>
    <message>
        <source>the marking of {quoted} as {to}</source>
        <translation>il contrassegno di {quoted} come {to}</translation>
    </message>
    <message>
        <source>Merge {about}</source>
        <translation>Unisci {about}</translation>
    </message>
    <message>
        <source>Merged {about} into {name}</source>
        <translation>{about} uniti in {name}</translation>
    </message>
    <message>
        <source>the merger of {about}</source>
        <translation>l’unione di {about}</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>ovunque</translation>
    </message>
    <message numerus="yes">
        <source>in {n} passages</source>
        <extracomment>in one passage</extracomment>
        <translation>
            <numerusform>in un passo</numerusform>
            <numerusform>in {n} passi</numerusform>
        </translation>
    </message>
    <message>
        <source>Place a Note on {on}</source>
        <translation>Colloca una nota su {on}</translation>
    </message>
    <message>
        <source>Placed a note on {on} by hand</source>
        <translation>Nota collocata a mano su {on}</translation>
    </message>
    <message>
        <source>the placing of a note on {on}</source>
        <translation>la collocazione di una nota su {on}</translation>
    </message>
    <message>
        <source>Remove {about}</source>
        <translation>Rimuovi {about}</translation>
    </message>
    <message>
        <source>Removed {about} {where}: not an entity</source>
        <translation>{about} rimosso, {where}: non è un’entità</translation>
    </message>
    <message>
        <source>the removal of {about}</source>
        <translation>la rimozione di {about}</translation>
    </message>
    <message>
        <source>Rename {about} to {name}</source>
        <translation>Rinomina {about} in {name}</translation>
    </message>
    <message>
        <source>Renamed {about} to {name}</source>
        <translation>{about} rinominato in {name}</translation>
    </message>
    <message>
        <source>the renaming of {about} to {name}</source>
        <translation>la rinomina di {about} in {name}</translation>
    </message>
    <message>
        <source>Merge the tags {tags}</source>
        <translation>Unisci le etichette {tags}</translation>
    </message>
    <message>
        <source>Merged the tags {tags} into {new}</source>
        <translation>Etichette {tags} unite in {new}</translation>
    </message>
    <message>
        <source>Rename the tag {tags} to {new}</source>
        <translation>Rinomina l’etichetta {tags} in {new}</translation>
    </message>
    <message>
        <source>Renamed the tag {tags} to {new}</source>
        <translation>Etichetta {tags} rinominata in {new}</translation>
    </message>
    <message>
        <source>the renaming of {tags} to {new}</source>
        <translation>la rinomina di {tags} in {new}</translation>
    </message>
    <message>
        <source>Change {about} to {kind}</source>
        <translation>Cambia il tipo di {about}: {kind}</translation>
    </message>
    <message>
        <source>Changed {about} to {kind}</source>
        <translation>Tipo di {about} cambiato: {kind}</translation>
    </message>
    <message>
        <source>the change of {about} to {kind}</source>
        <translation>il cambio di tipo di {about}: {kind}</translation>
    </message>
    <message>
        <source>Edit the note on {on}</source>
        <translation>Modifica la nota su {on}</translation>
    </message>
    <message>
        <source>Edit {on}</source>
        <translation>Modifica {on}</translation>
    </message>
    <message>
        <source>Edited the note on {on}</source>
        <translation>Nota modificata: {on}</translation>
    </message>
    <message>
        <source>Edited {on}</source>
        <translation>Modificato: {on}</translation>
    </message>
    <message>
        <source>Set the colour of the note on {on} to {color}</source>
        <translation>Colore della nota su {on}: {color}</translation>
    </message>
    <message>
        <source>Set the colour of {on} to {color}</source>
        <translation>Colore di {on}: {color}</translation>
    </message>
    <message>
        <source>the change of the note on {on}</source>
        <translation>la modifica della nota su {on}</translation>
    </message>
    <message>
        <source>the change of {on}</source>
        <translation>la modifica di {on}</translation>
    </message>
    <message>
        <source>Split {to} from {about}</source>
        <translation>Separa {to} da {about}</translation>
    </message>
    <message>
        <source>Split {to} from {about} {where}</source>
        <translation>{to} separato da {about}, {where}</translation>
    </message>
    <message>
        <source>the split of {to} from {about}</source>
        <translation>la separazione di {to} da {about}</translation>
    </message>
    <message>
        <source>called {name}</source>
        <translation>chiamato {name}</translation>
    </message>
    <message>
        <source>no longer tagged with {tags}</source>
        <translation>non più etichettato {tags}</translation>
    </message>
    <message>
        <source>of the kind {kind}</source>
        <translation>del tipo {kind}</translation>
    </message>
    <message>
        <source>one with {others}, called {name}</source>
        <translation>uno con {others}, chiamato {name}</translation>
    </message>
    <message>
        <source>tagged with {tags}</source>
        <translation>etichettato {tags}</translation>
    </message>
    <message numerus="yes">
        <source>{n} names change.</source>
        <extracomment>{n} name changes.</extracomment>
        <translation>
            <numerusform>{n} nome cambia.</numerusform>
            <numerusform>{n} nomi cambiano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are left as they are.</source>
        <extracomment>{n} row is left as it is.</extracomment>
        <translation>
            <numerusform>{n} riga resta com’è.</numerusform>
            <numerusform>{n} righe restano come sono.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag {tagged} with {tags}</source>
        <translation>Assegna {tags} a {tagged}</translation>
    </message>
    <message>
        <source>Tagged {tagged} with {tags}</source>
        <translation>{tags} assegnato: {tagged}</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
    <message>
        <source>the tagging of {tagged} with {tags}</source>
        <translation>l’assegnazione di {tags} a {tagged}</translation>
    </message>
    <message numerus="yes">
        <source>Take {n} Articles for One Story</source>
        <extracomment>Take {n} Article for One Story</extracomment>
        <translation>
            <numerusform>Considera {n} articolo una sola storia</numerusform>
            <numerusform>Considera {n} articoli una sola storia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took {n} articles for versions of one story</source>
        <extracomment>Took {n} article for versions of one story</extracomment>
        <translation>
            <numerusform>{n} articolo considerato versione di una sola storia</numerusform>
            <numerusform>{n} articoli considerati versioni di una sola storia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the taking of {n} articles for one story</source>
        <extracomment>the taking of {n} article for one story</extracomment>
        <translation>
            <numerusform>il raggruppamento di {n} articolo in una sola storia</numerusform>
            <numerusform>il raggruppamento di {n} articoli in una sola storia</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the tag {tags}</source>
        <translation>Elimina l’etichetta {tags}</translation>
    </message>
    <message>
        <source>Delete the tags {tags}</source>
        <translation>Elimina le etichette {tags}</translation>
    </message>
    <message>
        <source>Deleted the tag {tags}</source>
        <translation>Etichetta {tags} eliminata</translation>
    </message>
    <message>
        <source>Deleted the tags {tags}</source>
        <translation>Etichette {tags} eliminate</translation>
    </message>
    <message>
        <source>Take Away {tags} from {tagged}</source>
        <translation>Togli {tags}: {tagged}</translation>
    </message>
    <message>
        <source>Took away {tags} from {tagged}</source>
        <translation>{tags} tolto: {tagged}</translation>
    </message>
    <message>
        <source>the taking away of {tags}</source>
        <translation>la rimozione di {tags}</translation>
    </message>
    <message>
        <source>Watch {quoted}</source>
        <translation>Sorveglia {quoted}</translation>
    </message>
    <message>
        <source>Watched {quoted} as {to}</source>
        <translation>{quoted} sorvegliato come {to}</translation>
    </message>
    <message>
        <source>the watching of {quoted}</source>
        <translation>la sorveglianza di {quoted}</translation>
    </message>
    <message numerus="yes">
        <source>{several} and {n} others</source>
        <extracomment>{several} and {n} other</extracomment>
        <translation>
            <numerusform>{several} e un altro</numerusform>
            <numerusform>{several} e altri {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{quoted}”</source>
        <translation>«{quoted}»</translation>
    </message>
</context>
</TS>
