<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>window</name>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a file of another kind</source>
        <translation>un fichier d’un autre type</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>“{name}” has a line break or the like in its name. Choose another name.</source>
        <translation>« {name} » a un saut de ligne ou un signe semblable dans son nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” is a folder: name a file.</source>
        <translation>« {name} » est un dossier : indiquez un fichier.</translation>
    </message>
    <message>
        <source>“{name}” is a library, and stays as it is.</source>
        <translation>« {name} » est une bibliothèque et reste tel quel.</translation>
    </message>
    <message>
        <source>“{name}” is a part of “{library}”, if that is a library.</source>
        <translation>« {name} » fait partie de « {library} », si c’est une bibliothèque.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, not {sort}, and stays as it is.</source>
        <translation>« {name} » est {what}, pas {sort}, et reste tel quel.</translation>
    </message>
    <message>
        <source>“{path}” is a whole disk: name a file.</source>
        <translation>« {path} » est un disque entier : indiquez un fichier.</translation>
    </message>
    <message>
        <source>The library is damaged: {what}. Open a backup of it if there is one.</source>
        <translation>La bibliothèque est endommagée : {what}. Ouvrez-en une sauvegarde s’il y en a une.</translation>
    </message>
    <message>
        <source>The citation style “{name}” cannot be used: {why}.</source>
        <translation>Le style de citation « {name} » ne peut pas servir : {why}.</translation>
    </message>
    <message>
        <source>it asks for something that Entity Reader cannot do</source>
        <translation>il demande ce qu’Entity Reader ne sait pas faire</translation>
    </message>
    <message>
        <source>it does not say how to cite</source>
        <translation>il ne dit pas comment citer</translation>
    </message>
    <message>
        <source>it is damaged, or no such style</source>
        <translation>il est endommagé, ou n’est pas un tel style</translation>
    </message>
    <message>
        <source>it is larger than {megabytes} MB</source>
        <translation>il dépasse {megabytes} Mo</translation>
    </message>
    <message>
        <source>it only says that it is like another one. Choose the file of that, “{name}.csl”</source>
        <translation>il dit seulement qu’il est comme un autre. Choisissez le fichier de celui-ci, « {name}.csl »</translation>
    </message>
    <message>
        <source>it {why}</source>
        <translation>il {why}</translation>
    </message>
    <message>
        <source>its file cannot be read: {why}</source>
        <translation>son fichier ne peut pas être lu : {why}</translation>
    </message>
    <message>
        <source>Tables, CSV</source>
        <translation>Tableaux, CSV</translation>
    </message>
    <message>
        <source>for a spreadsheet</source>
        <translation>pour un tableur</translation>
    </message>
    <message>
        <source>for Aleph</source>
        <translation>pour Aleph</translation>
    </message>
    <message>
        <source>for programs</source>
        <translation>pour des programmes</translation>
    </message>
    <message>
        <source>Markdown folder</source>
        <translation>Dossier Markdown</translation>
    </message>
    <message>
        <source>for Obsidian</source>
        <translation>pour Obsidian</translation>
    </message>
    <message>
        <source>Network, GEXF</source>
        <translation>Réseau, GEXF</translation>
    </message>
    <message>
        <source>Network, GraphML</source>
        <translation>Réseau, GraphML</translation>
    </message>
    <message>
        <source>for Gephi</source>
        <translation>pour Gephi</translation>
    </message>
    <message>
        <source>for yEd, Cytoscape, igraph</source>
        <translation>pour yEd, Cytoscape, igraph</translation>
    </message>
    <message>
        <source>Tables, Parquet</source>
        <translation>Tableaux, Parquet</translation>
    </message>
    <message>
        <source>What writes Parquet is not here. One from pip has it: pip install 'entity-reader[parquet]'.</source>
        <translation>Ce qui écrit Parquet manque ici. Par pip, on l’obtient : pip install 'entity-reader[parquet]'.</translation>
    </message>
    <message>
        <source>for pandas, DuckDB</source>
        <translation>pour pandas, DuckDB</translation>
    </message>
    <message>
        <source>Pages cannot be set here, since Qt cannot be loaded: {why}.</source>
        <translation>Des pages ne peuvent pas être composées ici, car Qt ne peut pas être chargé : {why}.</translation>
    </message>
    <message>
        <source>to print or send</source>
        <translation>à imprimer ou à envoyer</translation>
    </message>
    <message>
        <source>{n} articles are too many for pages: there can be {most} of them.</source>
        <translation>{n} articles, c’est trop pour des pages : il peut y en avoir {most}.</translation>
    </message>
    <message>
        <source>This is too long to be copied. Save it as a file.</source>
        <translation>C’est trop long pour être copié. Enregistrez-le dans un fichier.</translation>
    </message>
    <message>
        <source>References, BibTeX</source>
        <translation>Références, BibTeX</translation>
    </message>
    <message>
        <source>References, CSL</source>
        <translation>Références, CSL</translation>
    </message>
    <message>
        <source>References, RIS</source>
        <translation>Références, RIS</translation>
    </message>
    <message>
        <source>for LaTeX</source>
        <translation>pour LaTeX</translation>
    </message>
    <message>
        <source>for Pandoc, Zotero</source>
        <translation>pour Pandoc, Zotero</translation>
    </message>
    <message>
        <source>for Zotero, Citavi, EndNote</source>
        <translation>pour Zotero, Citavi, EndNote</translation>
    </message>
    <message>
        <source>Project, REFI-QDA</source>
        <translation>Projet, REFI-QDA</translation>
    </message>
    <message>
        <source>for MAXQDA, NVivo, QualCoder</source>
        <translation>pour MAXQDA, NVivo, QualCoder</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>a report to send or print</source>
        <translation>un rapport à envoyer ou à imprimer</translation>
    </message>
    <message>
        <source>for writing</source>
        <translation>pour écrire</translation>
    </message>
    <message>
        <source>Annotations, brat</source>
        <translation>Annotations, brat</translation>
    </message>
    <message>
        <source>Marked texts, spaCy</source>
        <translation>Textes annotés, spaCy</translation>
    </message>
    <message>
        <source>Marked words, CoNLL</source>
        <translation>Mots annotés, CoNLL</translation>
    </message>
    <message>
        <source>for brat, INCEpTION</source>
        <translation>pour brat, INCEpTION</translation>
    </message>
    <message>
        <source>to train a tagger</source>
        <translation>pour entraîner un étiqueteur</translation>
    </message>
    <message>
        <source>to train a tagger; also doccano</source>
        <translation>pour entraîner un étiqueteur ; aussi pour doccano</translation>
    </message>
    <message>
        <source>Annotations, W3C</source>
        <translation>Annotations, W3C</translation>
    </message>
    <message>
        <source>for Hypothesis and others</source>
        <translation>pour Hypothesis et d’autres</translation>
    </message>
    <message>
        <source>Workbook, Excel</source>
        <translation>Classeur, Excel</translation>
    </message>
    <message>
        <source>The careful tagger cannot be started: {why}.</source>
        <translation>L’étiqueteur soigneux ne peut pas démarrer : {why}.</translation>
    </message>
    <message>
        <source>The careful tagger’s weights, “{name}”, cannot be read: {why}.</source>
        <translation>Les poids de l’étiqueteur soigneux, « {name} », ne peuvent pas être lus : {why}.</translation>
    </message>
    <message>
        <source>onnxruntime is not installed. “pip install entity-reader[careful]” installs it.</source>
        <translation>onnxruntime n’est pas installé. « pip install entity-reader[careful] » l’installe.</translation>
    </message>
    <message>
        <source>There is no tagger “{choice}”. A choice is “careful”, “spacy:en_core_web_sm”, or “spacy:” and a folder, or “careful:” and a file, or “none”.</source>
        <translation>Il n’y a pas d’étiqueteur « {choice} ». On peut choisir « careful », « spacy:en_core_web_sm », ou « spacy: » et un dossier, ou « careful: » et un fichier, ou « none ».</translation>
    </message>
    <message>
        <source>“{title}” mentions names in more than {n} places, as no article does.</source>
        <translation>« {title} » mentionne des noms à plus de {n} endroits, comme aucun article ne le fait.</translation>
    </message>
    <message>
        <source>Is the path right?</source>
        <translation>Le chemin est-il juste ?</translation>
    </message>
    <message>
        <source>The spaCy model “{model}” cannot be loaded: {why}.</source>
        <translation>Le modèle spaCy « {model} » ne peut pas être chargé : {why}.</translation>
    </message>
    <message>
        <source>The spaCy model “{model}” finds no names: it has no “ner”.</source>
        <translation>Le modèle spaCy « {model} » ne trouve pas de noms : il n’a pas de « ner ».</translation>
    </message>
    <message>
        <source>The spaCy model “{model}” was made for spaCy {wanted}, and this is {this}. {advice}</source>
        <translation>Le modèle spaCy « {model} » est fait pour spaCy {wanted}, et ceci est {this}. {advice}</translation>
    </message>
    <message>
        <source>The tagger {name} failed</source>
        <translation>L’étiqueteur {name} a échoué</translation>
    </message>
    <message>
        <source>There is no spaCy model “{model}”, neither installed nor in a folder of that name. {advice}</source>
        <translation>Il n’y a pas de modèle spaCy « {model} », ni installé ni dans un dossier de ce nom. {advice}</translation>
    </message>
    <message>
        <source>spaCy is not installed. Entity Reader from pip has it: “pip install entity-reader[spacy]”.</source>
        <translation>spaCy n’est pas installé. Entity Reader par pip l’a : « pip install entity-reader[spacy] ».</translation>
    </message>
    <message>
        <source>“python -m spacy download {model}” gets a published model that fits.</source>
        <translation>« python -m spacy download {model} » obtient un modèle publié qui convient.</translation>
    </message>
    <message>
        <source>The tagger’s weights, “{name}”, cannot be read: {why}.</source>
        <translation>Les poids de l’étiqueteur, « {name} », ne peuvent pas être lus : {why}.</translation>
    </message>
    <message>
        <source>acronym of {name}</source>
        <translation>sigle de {name}</translation>
    </message>
    <message>
        <source>another name of {name}</source>
        <translation>autre nom de {name}</translation>
    </message>
    <message>
        <source>another spelling of {name}</source>
        <translation>autre graphie de {name}</translation>
    </message>
    <message>
        <source>given name of {name}</source>
        <translation>prénom de {name}</translation>
    </message>
    <message>
        <source>here the same as {name}</source>
        <translation>ici identique à {name}</translation>
    </message>
    <message>
        <source>initials of {name}</source>
        <translation>initiales de {name}</translation>
    </message>
    <message>
        <source>longer form of {name}</source>
        <translation>forme plus longue de {name}</translation>
    </message>
    <message>
        <source>part of the name of {name}</source>
        <translation>partie du nom {name}</translation>
    </message>
    <message>
        <source>possessive of {name}</source>
        <translation>possessif de {name}</translation>
    </message>
    <message>
        <source>short for {name}</source>
        <translation>abrégé de {name}</translation>
    </message>
    <message>
        <source>shorter form of {name}</source>
        <translation>forme plus courte de {name}</translation>
    </message>
    <message>
        <source>surname of {name}</source>
        <translation>nom de famille de {name}</translation>
    </message>
    <message>
        <source>{how}, here the same as {name}</source>
        <translation>{how}, ici identique à {name}</translation>
    </message>
    <message>
        <source>{name} by a nickname</source>
        <translation>{name} par un diminutif</translation>
    </message>
    <message>
        <source>{name} in capitals</source>
        <translation>{name} en capitales</translation>
    </message>
    <message>
        <source>{name} the other way round</source>
        <translation>{name} dans l’autre ordre</translation>
    </message>
    <message>
        <source>{name} with a title</source>
        <translation>{name} avec un titre</translation>
    </message>
    <message>
        <source>{name} with initials</source>
        <translation>{name} avec des initiales</translation>
    </message>
    <message>
        <source>{name} without a title</source>
        <translation>{name} sans titre</translation>
    </message>
    <message>
        <source>There is an earlier export in “{name}”, which stays as it is.</source>
        <translation>Il y a dans « {name} » une exportation antérieure, qui reste telle quelle.</translation>
    </message>
    <message>
        <source>“{file}” in “{name}” was added or changed since the export, and stays as it is.</source>
        <translation>« {file} » dans « {name} » a été ajouté ou modifié depuis l’exportation, et reste tel quel.</translation>
    </message>
    <message>
        <source>“{name}” is a file, not a folder, and stays as it is.</source>
        <translation>« {name} » est un fichier, pas un dossier, et reste tel quel.</translation>
    </message>
    <message>
        <source>“{name}” is a folder that this export has not made, and stays as it is.</source>
        <translation>« {name} » est un dossier que cette exportation n’a pas créé, et reste tel quel.</translation>
    </message>
    <message>
        <source>is larger than {megabytes} MB</source>
        <translation>dépasse {megabytes} Mo</translation>
    </message>
    <message>
        <source>is not read: the archive unpacks to too much</source>
        <translation>n’est pas lu : l’archive décompressée est trop grande</translation>
    </message>
    <message>
        <source>is a link, which is not followed out of an archive</source>
        <translation>est un lien, qu’on ne suit pas hors d’une archive</translation>
    </message>
    <message>
        <source>is an archive that is damaged or not whole</source>
        <translation>est une archive endommagée ou incomplète</translation>
    </message>
    <message>
        <source>is damaged, so that it cannot be unpacked</source>
        <translation>est endommagé et ne peut pas être décompressé</translation>
    </message>
    <message>
        <source>is not read: it holds too many files</source>
        <translation>n’est pas lu : il contient trop de fichiers</translation>
    </message>
    <message>
        <source>is packed in a way that is not read</source>
        <translation>est compressé d’une façon qui n’est pas lue</translation>
    </message>
    <message>
        <source>is a ZIP archive that is damaged or not whole</source>
        <translation>est une archive ZIP endommagée ou incomplète</translation>
    </message>
    <message>
        <source>is a damaged ZIP archive: its files overlap</source>
        <translation>est une archive ZIP endommagée : ses fichiers se chevauchent</translation>
    </message>
    <message>
        <source>is protected by a password</source>
        <translation>est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>Downloads from news archives</source>
        <translation>Téléchargements d’archives de presse</translation>
    </message>
    <message>
        <source>does not hold that article any more</source>
        <translation>ne contient plus cet article</translation>
    </message>
    <message>
        <source>is no download of an archive in that encoding</source>
        <translation>n’est pas un téléchargement d’archive dans ce codage</translation>
    </message>
    <message>
        <source> and {n} more</source>
        <translation> et {n} de plus</translation>
    </message>
    <message numerus="yes">
        <source>; {n} copies of them were left out</source>
        <extracomment>; {n} copy of them was left out</extracomment>
        <translation>
            <numerusform> ; {n} copie a été laissée de côté</numerusform>
            <numerusform> ; {n} copies ont été laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>holds an article {what}: “{text}”{others}</source>
        <translation>contient un article {what} : « {text} »{others}</translation>
    </message>
    <message>
        <source>holds more than {n} articles</source>
        <translation>contient plus de {n} articles</translation>
    </message>
    <message>
        <source>holds no article, only what {provider} tells of a download</source>
        <translation>ne contient aucun article, seulement ce que {provider} dit d’un téléchargement</translation>
    </message>
    <message>
        <source>of which only the beginning is there</source>
        <translation>dont il n’y a que le début</translation>
    </message>
    <message>
        <source>was read: {articles} articles{left_out}</source>
        <translation>a été lu : {articles} articles{left_out}</translation>
    </message>
    <message>
        <source>was read: {articles} of the {total} articles that it names{left_out}</source>
        <translation>a été lu : {articles} des {total} articles annoncés{left_out}</translation>
    </message>
    <message>
        <source>whose text the archive does not give</source>
        <translation>dont l’archive ne donne pas le texte</translation>
    </message>
    <message>
        <source>with a head of another layout, which was kept whole</source>
        <translation>avec un en-tête d’une autre forme, gardé en entier</translation>
    </message>
    <message>
        <source>has more than {n} lines, as no download has</source>
        <translation>a plus de {n} lignes, comme aucun téléchargement</translation>
    </message>
    <message>
        <source>looks like several articles in a layout that is not known: it was read as one</source>
        <translation>ressemble à plusieurs articles dans une disposition inconnue : lu comme un seul</translation>
    </message>
    <message>
        <source>may be a download from {provider}, of which no file was seen yet: it was read as one article</source>
        <translation>est peut-être un téléchargement de {provider}, dont aucun fichier n’a encore été vu : il a été lu comme un seul article</translation>
    </message>
    <message>
        <source>Lists of references</source>
        <translation>Listes de références</translation>
    </message>
    <message>
        <source>has nothing in entry {part}</source>
        <translation>n’a rien dans l’entrée {part}</translation>
    </message>
    <message>
        <source>is a list of references without an entry</source>
        <translation>est une liste de références sans entrée</translation>
    </message>
    <message>
        <source>names {n_stubs} articles without their texts</source>
        <translation>nomme {n_stubs} articles sans leurs textes</translation>
    </message>
    <message>
        <source>tells of {n} articles that are read from other files</source>
        <translation>parle de {n} articles qui sont lus dans d’autres fichiers</translation>
    </message>
    <message>
        <source>is a list of references that is damaged or not whole</source>
        <translation>est une liste de références endommagée ou incomplète</translation>
    </message>
    <message>
        <source>is nested too deep: lists within lists</source>
        <translation>est trop profondément imbriqué : des listes dans des listes</translation>
    </message>
    <message>
        <source>Lists of links</source>
        <translation>Listes de liens</translation>
    </message>
    <message>
        <source>is a list of links without a link</source>
        <translation>est une liste de liens sans lien</translation>
    </message>
    <message>
        <source>Of its day is known only that it was saved on {date}.</source>
        <translation>De son jour, on sait seulement qu’il a été enregistré le {date}.</translation>
    </message>
    <message>
        <source>holds links only: {count} titles and addresses of articles, without their texts</source>
        <translation>ne contient que des liens : {count} titres et adresses d’articles, sans leurs textes</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>une archive 7-Zip</translation>
    </message>
    <message>
        <source>a BMP image</source>
        <translation>une image BMP</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>une image PNG</translation>
    </message>
    <message>
        <source>a Photoshop image</source>
        <translation>une image Photoshop</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>une présentation PowerPoint</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>une archive RAR</translation>
    </message>
    <message>
        <source>a SQLite database</source>
        <translation>une base de données SQLite</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>une image TIFF</translation>
    </message>
    <message>
        <source>a WebP image</source>
        <translation>une image WebP</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un document Word</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>une archive ZIP</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>une archive Zstandard</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>une archive bzip2</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>une police de caractères</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>une archive gzip</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a rich text document (RTF)</source>
        <translation>un document RTF</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>un enregistrement sonore</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>une archive tar</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>une vidéo</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>une page web (HTML)</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>un livre EPUB</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>un classeur Excel</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>un fichier OpenDocument</translation>
    </message>
    <message>
        <source>an XML file of no sort that is read</source>
        <translation>un fichier XML d’une sorte qui n’est pas lue</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>une icône</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>un ancien document Office</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>une archive xz</translation>
    </message>
    <message>
        <source>Arabic ({name})</source>
        <translation>Arabe ({name})</translation>
    </message>
    <message>
        <source>Baltic ({name})</source>
        <translation>Balte ({name})</translation>
    </message>
    <message>
        <source>Central European ({name})</source>
        <translation>Europe centrale ({name})</translation>
    </message>
    <message>
        <source>Chinese, simplified ({name})</source>
        <translation>Chinois simplifié ({name})</translation>
    </message>
    <message>
        <source>Chinese, traditional ({name})</source>
        <translation>Chinois traditionnel ({name})</translation>
    </message>
    <message>
        <source>Cyrillic ({name})</source>
        <translation>Cyrillique ({name})</translation>
    </message>
    <message>
        <source>Greek ({name})</source>
        <translation>Grec ({name})</translation>
    </message>
    <message>
        <source>Hebrew ({name})</source>
        <translation>Hébreu ({name})</translation>
    </message>
    <message>
        <source>Japanese ({name})</source>
        <translation>Japonais ({name})</translation>
    </message>
    <message>
        <source>Korean ({name})</source>
        <translation>Coréen ({name})</translation>
    </message>
    <message>
        <source>Romanian ({name})</source>
        <translation>Roumain ({name})</translation>
    </message>
    <message>
        <source>Russian ({name})</source>
        <translation>Russe ({name})</translation>
    </message>
    <message>
        <source>Thai ({name})</source>
        <translation>Thaï ({name})</translation>
    </message>
    <message>
        <source>Turkish ({name})</source>
        <translation>Turc ({name})</translation>
    </message>
    <message>
        <source>Ukrainian ({name})</source>
        <translation>Ukrainien ({name})</translation>
    </message>
    <message>
        <source>Unicode (UTF-8) mixed with Windows-1252</source>
        <translation>Unicode (UTF-8) mêlé à Windows-1252</translation>
    </message>
    <message>
        <source>Unicode (UTF-8, encoded more than once)</source>
        <translation>Unicode (UTF-8, encodé plusieurs fois)</translation>
    </message>
    <message>
        <source>Vietnamese ({name})</source>
        <translation>Vietnamien ({name})</translation>
    </message>
    <message>
        <source>Western European ({name})</source>
        <translation>Europe occidentale ({name})</translation>
    </message>
    <message>
        <source>cannot be read as {encoding}: there is no such encoding</source>
        <translation>ne peut pas être lu en {encoding} : ce codage n’existe pas</translation>
    </message>
    <message>
        <source>contains NUL bytes, as no plain text does</source>
        <translation>contient des octets NUL, comme aucun texte brut</translation>
    </message>
    <message>
        <source>contains nothing but white space</source>
        <translation>ne contient que des blancs</translation>
    </message>
    <message>
        <source>is damaged: it is no whole ZIP file</source>
        <translation>est endommagé : ce n’est pas un fichier ZIP complet</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is not plain text: it is full of control characters</source>
        <translation>n’est pas du texte brut : il est plein de caractères de contrôle</translation>
    </message>
    <message>
        <source>is not text in {words}</source>
        <translation>n’est pas du texte en {words}</translation>
    </message>
    <message>
        <source>is {kind}, not plain text</source>
        <translation>est {kind}, pas du texte brut</translation>
    </message>
    <message>
        <source>is nested too deep: archives within archives</source>
        <translation>est trop profondément imbriqué : des archives dans des archives</translation>
    </message>
    <message>
        <source>{file} is an archive without files.</source>
        <translation>{file} est une archive sans fichiers.</translation>
    </message>
    <message>
        <source>{file} is not read to its end: it would unpack to too much.</source>
        <translation>{file} n’est pas lu jusqu’au bout : ce serait trop grand.</translation>
    </message>
    <message>
        <source>{file} {predicate}.</source>
        <translation>{file} {predicate}.</translation>
    </message>
    <message>
        <source>{several} or {last}</source>
        <translation>{several} ou {last}</translation>
    </message>
    <message>
        <source>{written} is no day that has been.</source>
        <translation>{written} n’est pas un jour qui a existé.</translation>
    </message>
    <message>
        <source>{written} may be {days}.</source>
        <translation>{written} peut être le {days}.</translation>
    </message>
    <message>
        <source>From file name</source>
        <translation>Du nom de fichier</translation>
    </message>
    <message>
        <source>From first line</source>
        <translation>De la première ligne</translation>
    </message>
    <message>
        <source>From folder</source>
        <translation>Du dossier</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Rien n’est encore écrit ici.</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>all {only}</source>
        <translation>tous {only}</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>pas de tel dossier</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>non nommé</translation>
    </message>
    <message>
        <source>too long for a title</source>
        <translation>trop long pour un titre</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>without a headline</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>without one</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>{n} different</source>
        <translation>{n} différents</translation>
    </message>
    <message>
        <source>{n} {without}</source>
        <translation>{n} {without}</translation>
    </message>
    <message>
        <source>E-books</source>
        <translation>Livres numériques</translation>
    </message>
    <message>
        <source>does not hold that chapter any more</source>
        <translation>ne contient plus ce chapitre</translation>
    </message>
    <message>
        <source>is a book without text</source>
        <translation>est un livre sans texte</translation>
    </message>
    <message>
        <source>is damaged: it does not say what the book consists of</source>
        <translation>est endommagé : il ne dit pas de quoi le livre se compose</translation>
    </message>
    <message>
        <source>is protected by a password or a licence</source>
        <translation>est protégé par un mot de passe ou une licence</translation>
    </message>
    <message>
        <source>is a feed that is damaged or not whole</source>
        <translation>est un flux endommagé ou incomplet</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>is a feed of more than {n} entries</source>
        <translation>est un flux de plus de {n} entrées</translation>
    </message>
    <message>
        <source>is a feed with hardly any texts among its fields</source>
        <translation>est un flux où il n’y a presque pas de texte</translation>
    </message>
    <message>
        <source>is a feed without entries, and so without articles</source>
        <translation>est un flux sans entrées, donc sans articles</translation>
    </message>
    <message>
        <source>is a list of {n_feeds} feeds, which holds no articles: they are with the feeds</source>
        <translation>est une liste de {n_feeds} flux, sans articles : ils sont dans les flux</translation>
    </message>
    <message>
        <source>is not read: it defines entities of its own, as files do that are made to do harm</source>
        <translation>n’est pas lu : il définit ses propres entités, comme des fichiers faits pour nuire</translation>
    </message>
    <message>
        <source>no date in the name</source>
        <translation>pas de date dans le nom</translation>
    </message>
    <message>
        <source>no date in the name and its folders</source>
        <translation>pas de date dans le nom et ses dossiers</translation>
    </message>
    <message>
        <source>there is no day {day}.{month}.{year}</source>
        <translation>le {day}.{month}.{year} n’existe pas</translation>
    </message>
    <message>
        <source>{date} is still to come</source>
        <translation>{date} est encore à venir</translation>
    </message>
    <message>
        <source>The pattern has no {parts}: write it like year-month-day_anything.</source>
        <translation>Il manque au modèle {parts} : écrivez-le comme year-month-day_anything.</translation>
    </message>
    <message>
        <source>The pattern has {parts} twice: write “anything” for one of them.</source>
        <translation>Le modèle a {parts} deux fois : écrivez « anything » pour l’un des deux.</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>texte OpenDocument</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>document Word</translation>
    </message>
    <message>
        <source>e-book</source>
        <translation>livre numérique</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>flux</translation>
    </message>
    <message>
        <source>list of articles</source>
        <translation>liste d’articles</translation>
    </message>
    <message>
        <source>mail message</source>
        <translation>message électronique</translation>
    </message>
    <message>
        <source>mailbox</source>
        <translation>boîte aux lettres</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>rich text</source>
        <translation>texte enrichi</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>saved web page</source>
        <translation>page web enregistrée</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>web archive</source>
        <translation>archive web</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <source>{file} in {archive}</source>
        <translation>{file} dans {archive}</translation>
    </message>
    <message>
        <source>{sort} {number}</source>
        <translation>{sort} {number}</translation>
    </message>
    <message>
        <source>{which} in {file}</source>
        <translation>{which} dans {file}</translation>
    </message>
    <message>
        <source>{which} of {file}</source>
        <translation>{which} de {file}</translation>
    </message>
    <message>
        <source>cannot be read: {why}</source>
        <translation>ne peut pas être lu : {why}</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <source>ends in {named}</source>
        <translation>se termine par {named}</translation>
    </message>
    <message>
        <source>has no ending</source>
        <translation>n’a pas d’extension</translation>
    </message>
    <message>
        <source>hidden file</source>
        <translation>fichier caché</translation>
    </message>
    <message>
        <source>hidden folder</source>
        <translation>dossier caché</translation>
    </message>
    <message>
        <source>library or belongs to one</source>
        <translation>bibliothèque ou partie de l’une d’elles</translation>
    </message>
    <message>
        <source>may not be opened: you lack the permission</source>
        <translation>ne peut pas être ouvert : vous n’en avez pas le droit</translation>
    </message>
    <message>
        <source>of a folder, such files are not read.</source>
        <translation>d’un dossier, de tels fichiers ne sont pas lus.</translation>
    </message>
    <message>
        <source>{file} belongs to the page {named}.</source>
        <translation>{file} appartient à la page {named}.</translation>
    </message>
    <message>
        <source>{file} holds what was marked in an article, and none itself.</source>
        <translation>{file} contient ce qui a été surligné dans un article, et aucun article.</translation>
    </message>
    <message>
        <source>{file} is a {what}.</source>
        <translation>{file} : {what}.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} est vide.</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB.</source>
        <translation>{file} dépasse {megabytes} Mo.</translation>
    </message>
    <message>
        <source>{file} {ending}: of a folder, such files are not read.</source>
        <translation>{file} {ending} : d’un dossier, de tels fichiers ne sont pas lus.</translation>
    </message>
    <message>
        <source>is no text: it is full of control characters</source>
        <translation>n’est pas du texte : il est plein de caractères de contrôle</translation>
    </message>
    <message>
        <source>has no article in it, only a few words</source>
        <translation>ne contient aucun article, seulement quelques mots</translation>
    </message>
    <message>
        <source>has no article in it, only links</source>
        <translation>ne contient aucun article, seulement des liens</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>n’a pas de texte</translation>
    </message>
    <message>
        <source>has no text of its own: a script writes it when the page is open in a browser</source>
        <translation>n’a pas de texte propre : un script l’écrit quand la page est ouverte dans un navigateur</translation>
    </message>
    <message>
        <source>is a page to log in, without an article</source>
        <translation>est une page de connexion, sans article</translation>
    </message>
    <message>
        <source>lists other articles, and is none itself</source>
        <translation>énumère d’autres articles, sans en être un</translation>
    </message>
    <message>
        <source>only puts other pages into frames, which are read themselves: {pages}</source>
        <translation>ne fait que mettre dans des cadres d’autres pages, qui sont lues elles-mêmes : {pages}</translation>
    </message>
    <message>
        <source>has more than {n} characters of text, as no page of an article has</source>
        <translation>a plus de {n} caractères de texte, comme aucune page d’article</translation>
    </message>
    <message>
        <source>has more than {n} elements, as no page of an article has</source>
        <translation>a plus de {n} éléments, comme aucune page d’article</translation>
    </message>
    <message>
        <source>is larger than {megabytes} MB without its pictures, as no page of an article is</source>
        <translation>dépasse {megabytes} Mo sans ses images, comme aucune page d’article</translation>
    </message>
    <message>
        <source>is made to do harm: a tag has more than {n} characters besides its values</source>
        <translation>est fait pour nuire : une balise a plus de {n} caractères hors de ses valeurs</translation>
    </message>
    <message>
        <source>is nested too deeply: more than {deepest} elements within each other</source>
        <translation>est trop profondément imbriqué : plus de {deepest} éléments les uns dans les autres</translation>
    </message>
    <message>
        <source>has more than {n} lines, as no article has</source>
        <translation>a plus de {n} lignes, comme aucun article</translation>
    </message>
    <message>
        <source>hardly any letters stand in it</source>
        <translation>il n’y a presque pas de lettres</translation>
    </message>
    <message>
        <source>has an article, number {part}, that {why}</source>
        <translation>a un article, le numéro {part}, qui {why}</translation>
    </message>
    <message>
        <source>it says the same few words again and again</source>
        <translation>il répète sans cesse les mêmes mots</translation>
    </message>
    <message>
        <source>its lines have a word or two</source>
        <translation>ses lignes ont un mot ou deux</translation>
    </message>
    <message>
        <source>its words are single letters</source>
        <translation>ses mots sont des lettres isolées</translation>
    </message>
    <message>
        <source>its words have more than {longest_word} letters</source>
        <translation>ses mots ont plus de {longest_word} lettres</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>does not hold that message any more</source>
        <translation>ne contient plus ce message</translation>
    </message>
    <message>
        <source>holds more than {n} messages</source>
        <translation>contient plus de {n} messages</translation>
    </message>
    <message>
        <source>is a message without text</source>
        <translation>est un message sans texte</translation>
    </message>
    <message>
        <source>holds a message that is encrypted</source>
        <translation>contient un message chiffré</translation>
    </message>
    <message>
        <source>holds “{name}”, which {predicate}</source>
        <translation>contient « {name} », qui {predicate}</translation>
    </message>
    <message>
        <source>holds “{name}”, which {text}</source>
        <translation>contient « {name} », qui {text}</translation>
    </message>
    <message>
        <source>is a message of more than {n} parts</source>
        <translation>est un message de plus de {n} parties</translation>
    </message>
    <message>
        <source>is a message with a head of more than {n} lines</source>
        <translation>est un message dont l’en-tête a plus de {n} lignes</translation>
    </message>
    <message>
        <source>is nested too deep: messages within messages</source>
        <translation>est trop profondément imbriqué : des messages dans des messages</translation>
    </message>
    <message>
        <source>is nested too deep: parts within parts</source>
        <translation>est trop profondément imbriqué : des parties dans des parties</translation>
    </message>
    <message>
        <source>Markdown notes</source>
        <translation>Notes Markdown</translation>
    </message>
    <message>
        <source>has more than {n} marks, as no note has: it was read as plain text</source>
        <translation>a plus de {n} marques, plus qu’aucune note : lu comme du texte brut</translation>
    </message>
    <message>
        <source>is a note without text</source>
        <translation>est une note sans texte</translation>
    </message>
    <message>
        <source>Web pages in one file</source>
        <translation>Pages web en un fichier</translation>
    </message>
    <message>
        <source>has no page in it</source>
        <translation>ne contient pas de page</translation>
    </message>
    <message>
        <source>is empty: there is no text in it</source>
        <translation>est vide : il n’y a pas de texte dedans</translation>
    </message>
    <message>
        <source>is damaged: there is no text part in it</source>
        <translation>est endommagé : la partie du texte manque</translation>
    </message>
    <message>
        <source>is not read: hardly any of it is text</source>
        <translation>n’est pas lu : presque rien n’y est du texte</translation>
    </message>
    <message>
        <source>is a PowerPoint file of the older kind (.ppt): save it as a PDF file</source>
        <translation>est un fichier PowerPoint ancien (.ppt) : enregistrez-le en PDF</translation>
    </message>
    <message>
        <source>is a Word file of the older kind (.doc): save it as .docx</source>
        <translation>est un fichier Word ancien (.doc) : enregistrez-le en .docx</translation>
    </message>
    <message>
        <source>is a message of Outlook (.msg): save it as .eml, or as text</source>
        <translation>est un message d’Outlook (.msg) : enregistrez-le en .eml ou en texte</translation>
    </message>
    <message>
        <source>OpenDocument texts</source>
        <translation>Textes OpenDocument</translation>
    </message>
    <message>
        <source>Rich text files</source>
        <translation>Fichiers de texte enrichi</translation>
    </message>
    <message>
        <source>is damaged: a picture in it is longer than the file</source>
        <translation>est endommagé : une image y est plus longue que le fichier</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>est trop profondément imbriqué</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>est trop grand</translation>
    </message>
    <message>
        <source>has a table of more than {n} columns</source>
        <translation>a un tableau de plus de {n} colonnes</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>Fichiers Word</translation>
    </message>
    <message>
        <source>is a scanned PDF without text</source>
        <translation>est un PDF numérisé, sans texte</translation>
    </message>
    <message>
        <source>has no text that can be read: its fonts do not tell which letters they show</source>
        <translation>n’a pas de texte lisible : ses polices ne disent pas quelles lettres elles montrent</translation>
    </message>
    <message>
        <source>is damaged: it cannot be read as a PDF file</source>
        <translation>est endommagé : il ne peut pas être lu comme PDF</translation>
    </message>
    <message>
        <source>is too large when it is unpacked</source>
        <translation>est trop grand une fois décompressé</translation>
    </message>
    <message>
        <source>is too large when it is unpacked: it is packed twice</source>
        <translation>est trop grand une fois décompressé : il l’est deux fois</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Fichiers PDF</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Fichiers texte</translation>
    </message>
    <message>
        <source>The file {predicate}.</source>
        <translation>Le fichier {predicate}.</translation>
    </message>
    <message>
        <source>holds no table</source>
        <translation>ne contient pas de tableau</translation>
    </message>
    <message>
        <source>is no table</source>
        <translation>n’est pas un tableau</translation>
    </message>
    <message>
        <source>{file} is read in another way by now: this article is not found in it.</source>
        <translation>{file} est lu autrement désormais : cet article ne s’y trouve pas.</translation>
    </message>
    <message>
        <source>Web pages of Safari</source>
        <translation>Pages web de Safari</translation>
    </message>
    <message>
        <source>is a page of Safari that is damaged or not whole</source>
        <translation>est une page de Safari endommagée ou incomplète</translation>
    </message>
    <message>
        <source>cannot be read now: the process that reads such files does not start</source>
        <translation>ne peut pas être lu maintenant : le processus qui lit ces fichiers ne démarre pas</translation>
    </message>
    <message>
        <source>holds too much text to be read at once</source>
        <translation>contient trop de texte pour être lu d’un coup</translation>
    </message>
    <message>
        <source>is damaged, or unlike others of its kind, and cannot be read</source>
        <translation>est endommagé, ou différent des autres de sa sorte, et ne peut pas être lu</translation>
    </message>
    <message>
        <source>is damaged: reading it came to an unexpected end</source>
        <translation>est endommagé : la lecture s’est arrêtée soudainement</translation>
    </message>
    <message>
        <source>is nested too deeply to be read</source>
        <translation>est trop profondément imbriqué pour être lu</translation>
    </message>
    <message>
        <source>needs too much memory to be read: it is too large, damaged or made to do harm</source>
        <translation>demande trop de mémoire : trop grand, endommagé ou fait pour nuire</translation>
    </message>
    <message>
        <source>takes too long to read: it is too large, damaged or made to do harm</source>
        <translation>est trop long à lire : trop grand, endommagé ou fait pour nuire</translation>
    </message>
    <message>
        <source>is a table whose columns hold no texts of articles: {columns}</source>
        <translation>est un tableau dont les colonnes n’ont pas de textes d’articles : {columns}</translation>
    </message>
    <message>
        <source>they have no names</source>
        <translation>elles n’ont pas de noms</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} et {last}</translation>
    </message>
    <message>
        <source>{several} and {n} more</source>
        <translation>{several} et {n} de plus</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>is a damaged table: {why}</source>
        <translation>est un tableau endommagé : {why}</translation>
    </message>
    <message>
        <source>Of its day is known only that it was read on {date}.</source>
        <translation>De son jour, on sait seulement qu’il a été lu le {date}.</translation>
    </message>
    <message>
        <source>Tables of highlights</source>
        <translation>Tableaux de surlignages</translation>
    </message>
    <message>
        <source>has nothing but notes on what has no title, as article {part}</source>
        <translation>n’a que des notes sur ce qui n’a pas de titre, comme article {part}</translation>
    </message>
    <message>
        <source>holds what was marked in {n} articles, without the rest of their texts</source>
        <translation>contient ce qui a été surligné dans {n} articles, sans le reste de leurs textes</translation>
    </message>
    <message>
        <source>is a table of highlights without one</source>
        <translation>est un tableau de surlignages qui n’en a aucun</translation>
    </message>
    <message>
        <source>is a table of more than {n} rows</source>
        <translation>est un tableau de plus de {n} lignes</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Fichiers JSON</translation>
    </message>
    <message>
        <source>is JSON of more than {n} different fields</source>
        <translation>est du JSON de plus de {n} champs différents</translation>
    </message>
    <message>
        <source>is JSON without a list of articles</source>
        <translation>est du JSON sans liste d’articles</translation>
    </message>
    <message>
        <source>is damaged: it is no valid JSON</source>
        <translation>est endommagé : ce n’est pas du JSON valide</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>colonne {number}</translation>
    </message>
    <message>
        <source>is no table of entities as an export writes it: no columns are called “key” and “name”</source>
        <translation>n’est pas un tableau d’entités tel qu’une exportation l’écrit : aucune colonne ne s’appelle « key » et « name »</translation>
    </message>
    <message>
        <source>has no text in row {part}</source>
        <translation>n’a pas de texte à la ligne {part}</translation>
    </message>
    <message>
        <source>is a table of more than {n} columns</source>
        <translation>est un tableau de plus de {n} colonnes</translation>
    </message>
    <message>
        <source>is a table without rows</source>
        <translation>est un tableau sans lignes</translation>
    </message>
    <message>
        <source>is a table without rows below the names of its columns</source>
        <translation>est un tableau sans lignes sous les noms des colonnes</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Classeurs</translation>
    </message>
    <message>
        <source>does not hold that row any more</source>
        <translation>ne contient plus cette ligne</translation>
    </message>
    <message>
        <source>has a sheet “{name}”, which {predicate}</source>
        <translation>a une feuille « {name} », qui {predicate}</translation>
    </message>
    <message>
        <source>is a workbook that is damaged or not whole</source>
        <translation>est un classeur endommagé ou incomplet</translation>
    </message>
    <message>
        <source>is a workbook without sheets</source>
        <translation>est un classeur sans feuilles</translation>
    </message>
    <message>
        <source>is not read: it unpacks to too much</source>
        <translation>n’est pas lu : décompressé, il est trop grand</translation>
    </message>
    <message>
        <source>There is more than a date in “{text}”. {like_this}</source>
        <translation>Il y a plus qu’une date dans « {text} ». {like_this}</translation>
    </message>
    <message>
        <source>Write it like 12 July 2023 or 2023-07-12.</source>
        <translation>Écrivez-le comme 12 July 2023 ou 2023-07-12.</translation>
    </message>
    <message>
        <source>{why} Write the month as a word.</source>
        <translation>{why} Écrivez le mois en toutes lettres.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as a date. {like_this}</source>
        <translation>« {text} » ne peut pas être lu comme une date. {like_this}</translation>
    </message>
    <message>
        <source>holds more than {n} records with nothing in them</source>
        <translation>contient plus de {n} enregistrements vides</translation>
    </message>
    <message>
        <source>is a web archive that is damaged or not whole</source>
        <translation>est une archive web endommagée ou incomplète</translation>
    </message>
    <message>
        <source>Web archives</source>
        <translation>Archives web</translation>
    </message>
    <message>
        <source>also holds what is no article: {without} of its pages</source>
        <translation>contient aussi ce qui n’est pas un article : {without} de ses pages</translation>
    </message>
    <message>
        <source>does not hold that page any more</source>
        <translation>ne contient plus cette page</translation>
    </message>
    <message>
        <source>is a web archive without an article: of what was fetched nothing is one</source>
        <translation>est une archive web sans article : rien de ce qui a été récupéré n’en est un</translation>
    </message>
    <message>
        <source>is no article</source>
        <translation>n’est pas un article</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>declares entities in its XML, which is unsafe</source>
        <translation>déclare des entités dans son XML, ce qui n’est pas sûr</translation>
    </message>
    <message>
        <source>is damaged: its XML cannot be read</source>
        <translation>est endommagé : son XML ne peut pas être lu</translation>
    </message>
    <message>
        <source>is damaged: its XML is not well-formed</source>
        <translation>est endommagé : son XML est mal formé</translation>
    </message>
    <message>
        <source>has too many members: more than {n}</source>
        <translation>a trop de membres : plus de {n}</translation>
    </message>
    <message>
        <source>is compressed in a way that is not read</source>
        <translation>est compressé d’une façon qui n’est pas lue</translation>
    </message>
    <message>
        <source>is damaged: not all of it can be unpacked</source>
        <translation>est endommagé : tout ne peut pas être décompressé</translation>
    </message>
    <message>
        <source>“{title}” stays as it is. {why}</source>
        <translation>« {title} » reste tel quel. {why}</translation>
    </message>
    <message>
        <source>{name} was left out: the process that read it came to an unexpected end.</source>
        <translation>{name} a été laissé de côté : le processus qui le lisait s’est arrêté soudainement.</translation>
    </message>
    <message>
        <source>Nothing can be read again without a tagger: choose one that finds names.</source>
        <translation>Rien ne peut être relu sans étiqueteur : choisissez-en un qui trouve des noms.</translation>
    </message>
    <message>
        <source>“{title}” stays as it was. {answer}</source>
        <translation>« {title} » reste comme il était. {answer}</translation>
    </message>
    <message>
        <source>{file} is the library itself, or a part of it.</source>
        <translation>{file} est la bibliothèque elle-même, ou une partie d’elle.</translation>
    </message>
    <message>
        <source>There is no table among these files whose columns could be told.</source>
        <translation>Il n’y a parmi ces fichiers aucun tableau dont on puisse dire les colonnes.</translation>
    </message>
    <message>
        <source>What is said of the columns cannot be kept: {why}.</source>
        <translation>Ce qui est dit des colonnes ne peut pas être gardé : {why}.</translation>
    </message>
    <message>
        <source>{file} has no column “{missing}”, but {columns}.</source>
        <translation>{file} n’a pas de colonne « {missing} », mais {columns}.</translation>
    </message>
    <message>
        <source>{file} is not where it was.</source>
        <translation>{file} n’est plus où il était.</translation>
    </message>
    <message>
        <source>{file} is now the same as another file of the library.</source>
        <translation>{file} est maintenant identique à un autre fichier de la bibliothèque.</translation>
    </message>
    <message>
        <source>Take the Article Alone</source>
        <translation>Prendre l’article seul</translation>
    </message>
    <message>
        <source>Take the Whole Page</source>
        <translation>Prendre la page entière</translation>
    </message>
    <message>
        <source>Delete {articles}</source>
        <translation>Supprimer {articles}</translation>
    </message>
    <message>
        <source>Mark {articles} as Read</source>
        <translation>Marquer {articles} comme lus</translation>
    </message>
    <message>
        <source>Mark {articles} as Unread</source>
        <translation>Marquer {articles} comme non lus</translation>
    </message>
    <message>
        <source>Reopen with {encoding}</source>
        <translation>Rouvrir en {encoding}</translation>
    </message>
    <message>
        <source>Restore {articles}</source>
        <translation>Restaurer {articles}</translation>
    </message>
    <message>
        <source>Star {articles}</source>
        <translation>Mettre {articles} en favoris</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Cet article n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Unstar {articles}</source>
        <translation>Retirer {articles} des favoris</translation>
    </message>
    <message>
        <source>Reading of the Head of “{title}”</source>
        <translation>Lecture de l’en-tête de « {title} »</translation>
    </message>
    <message>
        <source>Reading of the Heads of {articles}</source>
        <translation>Lecture des en-têtes : {articles}</translation>
    </message>
    <message>
        <source>Import of {words}</source>
        <translation>Importation : {words}</translation>
    </message>
    <message>
        <source>Withdrawal of {words}</source>
        <translation>Retrait : {words}</translation>
    </message>
    <message>
        <source>The library knows nothing of this import.</source>
        <translation>La bibliothèque ne sait rien de cette importation.</translation>
    </message>
    <message numerus="yes">
        <source>{n} Articles</source>
        <extracomment>{n} Article</extracomment>
        <translation>
            <numerusform>{n} article</numerusform>
            <numerusform>{n} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Files</source>
        <extracomment>{n} File</extracomment>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>The article that this link leads to is in the bin. Library ▸ Bin restores it.</source>
        <translation>L’article auquel mène ce lien est dans la corbeille. Bibliothèque ▸ Corbeille le restaure.</translation>
    </message>
    <message>
        <source>The article that this link leads to is not in this library: it was deleted for good, or never imported.</source>
        <translation>L’article auquel mène ce lien n’est pas dans cette bibliothèque : il a été supprimé pour de bon, ou jamais importé.</translation>
    </message>
    <message>
        <source>The note that this link leads to has lost its place; this is its article.</source>
        <translation>La note à laquelle mène ce lien a perdu sa place ; voici son article.</translation>
    </message>
    <message>
        <source>The note that this link leads to is not there; this is its article.</source>
        <translation>La note à laquelle mène ce lien n’est pas là ; voici son article.</translation>
    </message>
    <message>
        <source>The passage that this link leads to is not found; this is its article.</source>
        <translation>Le passage auquel mène ce lien est introuvable ; voici son article.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not watched.</source>
        <translation>Le dossier « {folder} » n’est pas surveillé.</translation>
    </message>
    <message>
        <source>This folder cannot be watched: there is something in its name that is no text.</source>
        <translation>Ce dossier ne peut pas être surveillé : il y a dans son nom ce qui n’est pas du texte.</translation>
    </message>
    <message>
        <source>Update of {articles}</source>
        <translation>Mise à jour : {articles}</translation>
    </message>
    <message>
        <source>Update of “{title}”</source>
        <translation>Mise à jour de « {title} »</translation>
    </message>
    <message>
        <source>“{name}” is damaged, so no backup was made. {why} An older backup may be sound.</source>
        <translation>« {name} » est endommagé, aucune sauvegarde n’a donc été faite. {why} Une sauvegarde plus ancienne est peut-être saine.</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be made: {why}.</source>
        <translation>Le dossier « {name} » ne peut pas être créé : {why}.</translation>
    </message>
    <message>
        <source>“{name}” was not backed up: a backup takes {needed} MB, and only {free} MB are free on the disk. Make room, or keep fewer backups.</source>
        <translation>« {name} » n’a pas été sauvegardé : il faut {needed} Mo, et seuls {free} Mo sont libres sur le disque. Faites de la place, ou gardez moins de sauvegardes.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Impossible de le lire.</translation>
    </message>
    <message>
        <source>There is nothing to be restored yet.</source>
        <translation>Il n’y a encore rien à restaurer.</translation>
    </message>
    <message>
        <source>{where}: {why}. It was left as it was.</source>
        <translation>{where} : {why}. Rien n’a changé.</translation>
    </message>
    <message>
        <source>“{name}” cannot be replaced in {folder}</source>
        <translation>« {name} » ne peut pas être remplacé dans {folder}</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be restored. {why} “rescue” writes out what can still be read of it.</source>
        <translation>« {name} » est endommagé et ne peut pas être restauré. {why} « rescue » écrit ce qui peut encore en être lu.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: what it holds cannot be read.</source>
        <translation>« {name} » est endommagé : ce qu’il contient ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“{name}” is not a library, and stays as it is.</source>
        <translation>« {name} » n’est pas une bibliothèque, et reste tel quel.</translation>
    </message>
    <message>
        <source>“{name}” is the library itself: name a backup of it.</source>
        <translation>« {name} » est la bibliothèque elle-même : indiquez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>Take Back {decision}</source>
        <translation>Annuler : {decision}</translation>
    </message>
    <message>
        <source>There is no decision {decision_id}.</source>
        <translation>Il n’y a pas de décision {decision_id}.</translation>
    </message>
    <message>
        <source>This decision is not in force.</source>
        <translation>Cette décision n’est pas en vigueur.</translation>
    </message>
    <message>
        <source>This decision was not taken back.</source>
        <translation>Cette décision n’a pas été annulée.</translation>
    </message>
    <message>
        <source>{decision}: that was decided later and rests on it. Take that back first.</source>
        <translation>{decision} : cela a été décidé plus tard et en dépend. Annulez d’abord cela.</translation>
    </message>
    <message>
        <source>{decision}: that was taken back. Do that again first.</source>
        <translation>{decision} : cela a été annulé. Refaites d’abord cela.</translation>
    </message>
    <message>
        <source>An article that is to be edited is no longer in the library.</source>
        <translation>Un article à modifier n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There is nothing to edit: everything is so already.</source>
        <translation>Rien à modifier : tout est déjà ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>Changes of {n} Names from a Table</source>
        <extracomment>Changes of {n} Name from a Table</extracomment>
        <translation>
            <numerusform>Changement de {n} nom d’après un tableau</numerusform>
            <numerusform>Changement de {n} noms d’après un tableau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of {n} Decisions</source>
        <extracomment>Import of {n} Decision</extracomment>
        <translation>
            <numerusform>Importation de {n} décision</numerusform>
            <numerusform>Importation de {n} décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of “{name}”: {why}. Nothing was imported.</source>
        <translation>Ligne {number} de « {name} » : {why}. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>There is nothing to change: everything is so already.</source>
        <translation>Rien à changer : tout est déjà ainsi.</translation>
    </message>
    <message>
        <source>it has the mark of line {number}</source>
        <translation>elle a la marque de la ligne {number}</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}.</source>
        <translation>« {name} » ne peut pas être lu : {why}.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>« {name} » est vide.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {megabytes} MB, as no file of decisions is.</source>
        <translation>« {name} » dépasse {megabytes} Mo, comme aucun fichier de décisions.</translation>
    </message>
    <message>
        <source>“{name}” is no file of decisions: it is not written in UTF-8.</source>
        <translation>« {name} » n’est pas un fichier de décisions : il n’est pas écrit en UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is the library itself, not {sort}.</source>
        <translation>« {name} » est la bibliothèque elle-même, pas {sort}.</translation>
    </message>
    <message>
        <source>A latitude is between -90 and 90 degrees, a longitude between -180 and 180.</source>
        <translation>Une latitude est entre -90 et 90 degrés, une longitude entre -180 et 180.</translation>
    </message>
    <message>
        <source>It has no kind.</source>
        <translation>Elle n’a pas de type.</translation>
    </message>
    <message>
        <source>Its name {wrong}.</source>
        <translation>Son nom {wrong}.</translation>
    </message>
    <message>
        <source>The {column} of {name} was changed here, too, since the table was written.</source>
        <translation>{column} de {name} a changé ici aussi depuis que le tableau a été écrit.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind; there are {kinds}.</source>
        <translation>« {kind} » n’est pas un type ; il y a {kinds}.</translation>
    </message>
    <message>
        <source>“{name}” is “{before}” with letters that were lost when the table was saved.</source>
        <translation>« {name} » est « {before} » avec des lettres perdues quand le tableau a été enregistré.</translation>
    </message>
    <message>
        <source>“{name}” may be what a spreadsheet made of “{before}”.</source>
        <translation>« {name} » est peut-être ce qu’un tableur a fait de « {before} ».</translation>
    </message>
    <message>
        <source>“{tag}” cannot be a tag: it {wrong}.</source>
        <translation>« {tag} » ne peut pas être une étiquette : elle {wrong}.</translation>
    </message>
    <message>
        <source>An entity cannot be merged with itself. Choose another one.</source>
        <translation>Une entité ne peut pas être fusionnée avec elle-même. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>An entity needs a name.</source>
        <translation>Une entité a besoin d’un nom.</translation>
    </message>
    <message>
        <source>At most {joined_at_most} articles can be taken for one story; these are {n}.</source>
        <translation>Au plus {joined_at_most} articles peuvent être pris pour un même sujet ; ceux-ci sont {n}.</translation>
    </message>
    <message>
        <source>Choose a kind, or an entity of the library.</source>
        <translation>Choisissez un type, ou une entité de la bibliothèque.</translation>
    </message>
    <message>
        <source>Nothing is chosen that could be marked.</source>
        <translation>Rien de ce qui est choisi ne peut être marqué.</translation>
    </message>
    <message>
        <source>Nothing is marked there any more.</source>
        <translation>Rien n’y est plus marqué.</translation>
    </message>
    <message>
        <source>The library knows no other version of this article.</source>
        <translation>La bibliothèque ne connaît pas d’autre version de cet article.</translation>
    </message>
    <message>
        <source>These articles are versions of one story already.</source>
        <translation>Ces articles sont déjà des versions d’un même sujet.</translation>
    </message>
    <message>
        <source>This cannot be a name: it {wrong}.</source>
        <translation>Ce ne peut pas être un nom : il {wrong}.</translation>
    </message>
    <message>
        <source>This entity is no longer in the library.</source>
        <translation>Cette entité n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>“{watched}” has no letter or digit that could be found.</source>
        <translation>« {watched} » n’a ni lettre ni chiffre qui puisse être trouvé.</translation>
    </message>
    <message>
        <source>No name is marked here any more.</source>
        <translation>Aucun nom n’est plus marqué ici.</translation>
    </message>
    <message>
        <source>the taking back of {noun}</source>
        <translation>annulation de : {noun}</translation>
    </message>
    <message>
        <source>Nothing more can be written into {folder}: {why}.</source>
        <translation>Rien de plus ne peut être écrit dans {folder} : {why}.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be looked into: {why}.</source>
        <translation>« {folder} » ne peut pas être consulté : {why}.</translation>
    </message>
    <message>
        <source>“{folder}” is not empty: name a new folder, so that nothing in it is written over.</source>
        <translation>« {folder} » n’est pas vide : indiquez un nouveau dossier, pour que rien ne soit écrasé.</translation>
    </message>
    <message>
        <source>There is a “{name}” already. Choose another name.</source>
        <translation>Il y a déjà « {name} ». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” could not be brought to version {version}: rows would refer to what is not there. It was left as it was.</source>
        <translation>« {name} » n’a pas pu passer à la version {version} : des lignes renverraient à ce qui n’est pas là. Rien n’a changé.</translation>
    </message>
    <message>
        <source>“{name}” was made by an older Entity Reader and must be brought up to date, but it can only be read. Copy it to a folder that you may write to, and open that.</source>
        <translation>« {name} » vient d’un Entity Reader plus ancien et doit être mis à jour, mais ne peut qu’être lu. Copiez-le dans un dossier où vous pouvez écrire, et ouvrez la copie.</translation>
    </message>
    <message>
        <source>There is no library “{path}”.</source>
        <translation>Il n’y a pas de bibliothèque « {path} ».</translation>
    </message>
    <message>
        <source>“{name}” cannot be made in {folder}.</source>
        <translation>« {name} » ne peut pas être créé dans {folder}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be made in {folder}: {why}.</source>
        <translation>« {name} » ne peut pas être créé dans {folder} : {why}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {why}.</source>
        <translation>« {name} » ne peut pas être ouvert : {why}.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a library.</source>
        <translation>« {name} » est un dossier, pas une bibliothèque.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it says that it is of version {version}, which there never was. Open a backup of it if there is one.</source>
        <translation>« {name} » est endommagé : il se dit de la version {version}, qui n’a jamais existé. Ouvrez une sauvegarde s’il y en a une.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it is not a library of Entity Reader.</source>
        <translation>« {name} » est vide : ce n’est pas une bibliothèque d’Entity Reader.</translation>
    </message>
    <message>
        <source>“{name}” is not a library of Entity Reader.</source>
        <translation>« {name} » n’est pas une bibliothèque d’Entity Reader.</translation>
    </message>
    <message>
        <source>“{name}” is not a regular file, and so no library.</source>
        <translation>« {name} » n’est pas un fichier ordinaire, donc pas une bibliothèque.</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you.</source>
        <translation>Vous n’avez pas le droit de lire « {name} ».</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer Entity Reader. Install the newest version to open it.</source>
        <translation>« {name} » vient d’un Entity Reader plus récent. Installez la dernière version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This note is no longer in the library.</source>
        <translation>Cette note n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>it holds a colour that there is not</source>
        <translation>elle contient une couleur qui n’existe pas</translation>
    </message>
    <message>
        <source>it holds a note on what there is not</source>
        <translation>elle contient une note sur ce qui n’existe pas</translation>
    </message>
    <message>
        <source>A note has room for {n} characters; this one has {length}.</source>
        <translation>Une note a de la place pour {n} caractères ; celle-ci en a {length}.</translation>
    </message>
    <message>
        <source>A note is on one name, or on two.</source>
        <translation>Une note porte sur un nom, ou sur deux.</translation>
    </message>
    <message>
        <source>A note is on words of the title or of the text, not of both.</source>
        <translation>Une note porte sur des mots du titre ou du texte, pas des deux.</translation>
    </message>
    <message>
        <source>A note needs a text, a highlight a colour.</source>
        <translation>Une note a besoin d’un texte, un surlignage d’une couleur.</translation>
    </message>
    <message>
        <source>Nothing is chosen that could be tagged.</source>
        <translation>Rien de ce qui est choisi ne peut être étiqueté.</translation>
    </message>
    <message>
        <source>Only a note on a passage can be placed in a text.</source>
        <translation>Seule une note sur un passage peut être placée dans un texte.</translation>
    </message>
    <message>
        <source>Say which tag.</source>
        <translation>Dites quelle étiquette.</translation>
    </message>
    <message>
        <source>The tag is called “{called}” already.</source>
        <translation>L’étiquette s’appelle déjà « {called} ».</translation>
    </message>
    <message>
        <source>There are no words in this passage that a note could be on.</source>
        <translation>Il n’y a dans ce passage aucun mot qu’une note puisse viser.</translation>
    </message>
    <message>
        <source>There is no tag “{name}”.</source>
        <translation>Il n’y a pas d’étiquette « {name} ».</translation>
    </message>
    <message>
        <source>There is nothing to change: it says so already.</source>
        <translation>Rien à changer : c’est déjà écrit ainsi.</translation>
    </message>
    <message>
        <source>There is nothing to change: they have this colour already.</source>
        <translation>Rien à changer : elles ont déjà cette couleur.</translation>
    </message>
    <message>
        <source>This note says nothing.</source>
        <translation>Cette note ne dit rien.</translation>
    </message>
    <message>
        <source>This note would say nothing. Delete it, or write something.</source>
        <translation>Cette note ne dirait rien. Supprimez-la, ou écrivez quelque chose.</translation>
    </message>
    <message>
        <source>“{tag}” cannot be a tag: it {fault}.</source>
        <translation>« {tag} » ne peut pas être une étiquette : elle {fault}.</translation>
    </message>
    <message>
        <source>One of the names has initials</source>
        <translation>L’un des noms a des initiales</translation>
    </message>
    <message>
        <source>One of the names is made of the other's first letters</source>
        <translation>L’un des noms est fait des premières lettres de l’autre</translation>
    </message>
    <message>
        <source>One of the names is the plural of the other</source>
        <translation>L’un des noms est le pluriel de l’autre</translation>
    </message>
    <message numerus="yes">
        <source>Read as {kind} in {n} articles</source>
        <extracomment>Read as {kind} in {n} article</extracomment>
        <translation>
            <numerusform>Lu comme {kind} dans {n} article</numerusform>
            <numerusform>Lu comme {kind} dans {n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Spelt the same but for accents or capitals</source>
        <translation>Même graphie, aux accents ou majuscules près</translation>
    </message>
    <message>
        <source>Spelt the same but for spaces and hyphens</source>
        <translation>Même graphie, aux espaces et traits d’union près</translation>
    </message>
    <message>
        <source>The names differ by one letter</source>
        <translation>Les noms diffèrent d’une lettre</translation>
    </message>
    <message>
        <source>The names differ by two letters</source>
        <translation>Les noms diffèrent de deux lettres</translation>
    </message>
    <message>
        <source>The same name but for a middle name</source>
        <translation>Le même nom, à un deuxième prénom près</translation>
    </message>
    <message>
        <source>The same name but for a small word</source>
        <translation>Le même nom, à un petit mot près</translation>
    </message>
    <message>
        <source>The same name but for the form of the company</source>
        <translation>Le même nom, à la forme juridique près</translation>
    </message>
    <message>
        <source>The same name in Cyrillic and in Latin letters</source>
        <translation>Le même nom en lettres cyrilliques et latines</translation>
    </message>
    <message>
        <source>The same words in another order</source>
        <translation>Les mêmes mots dans un autre ordre</translation>
    </message>
    <message>
        <source>a facility</source>
        <translation>équipement</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>an organization</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>as {kind} in {n}</source>
        <translation>comme {kind} dans {n}</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>{names} are in the library</source>
        <translation>{names} sont dans la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles call {name} so</source>
        <extracomment>{n} article calls {name} so</extracomment>
        <translation>
            <numerusform>{n} article appelle ainsi {name}</numerusform>
            <numerusform>{n} articles appellent ainsi {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other names are mentioned with both</source>
        <extracomment>{n} other name is mentioned with both</extracomment>
        <translation>
            <numerusform>{n} autre nom est mentionné avec les deux</numerusform>
            <numerusform>{n} autres noms sont mentionnés avec les deux</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is {latin} in Latin letters</source>
        <translation>« {name} » est {latin} en lettres latines</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” stands alone in {n} articles</source>
        <extracomment>“{name}” stands alone in {n} article</extracomment>
        <translation>
            <numerusform>« {name} » figure seul dans {n} article</numerusform>
            <numerusform>« {name} » figure seul dans {n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>No author is called “{name}”.</source>
        <translation>Aucun auteur ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>No facility is called “{name}”.</source>
        <translation>Aucun équipement ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>No folder is called “{name}”.</source>
        <translation>Aucun dossier ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>No group is called “{name}”.</source>
        <translation>Aucun groupe ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>No organization is called “{name}”.</source>
        <translation>Aucune organisation ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>No person is called “{name}”.</source>
        <translation>Aucune personne ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>No place is called “{name}”.</source>
        <translation>Aucun lieu ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>No product is called “{name}”.</source>
        <translation>Aucun produit ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>No source is called “{name}”.</source>
        <translation>Aucune source ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>No tag is called “{name}”.</source>
        <translation>Aucune étiquette ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>Nobody and nothing is called “{name}”.</source>
        <translation>Personne ni rien ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>Nothing else is called “{name}”.</source>
        <translation>Rien d’autre ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Une recherche enregistrée a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Move “{name}”</source>
        <translation>Déplacer « {name} »</translation>
    </message>
    <message>
        <source>No saved search is called “{name}”.</source>
        <translation>Aucune recherche enregistrée ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Retirer « {name} »</translation>
    </message>
    <message>
        <source>Rename “{before}” to “{name}”</source>
        <translation>Renommer « {before} » en « {name} »</translation>
    </message>
    <message>
        <source>Save “{name}”</source>
        <translation>Enregistrer « {name} »</translation>
    </message>
    <message>
        <source>There is a saved search called “{name}” already.</source>
        <translation>Il y a déjà une recherche enregistrée « {name} ».</translation>
    </message>
    <message>
        <source>There is nothing to save: the search is empty.</source>
        <translation>Rien à enregistrer : la recherche est vide.</translation>
    </message>
    <message>
        <source>This saved search is no longer in the library.</source>
        <translation>Cette recherche enregistrée n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Update “{name}”</source>
        <translation>Mettre à jour « {name} »</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <extracomment>{n} article</extracomment>
        <translation>
            <numerusform>{n} article</numerusform>
            <numerusform>{n} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names</source>
        <extracomment>{n} name</extracomment>
        <translation>
            <numerusform>{n} nom</numerusform>
            <numerusform>{n} noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>{n} note</extracomment>
        <translation>
            <numerusform>{n} note</numerusform>
            <numerusform>{n} notes</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is full for {date}: a day has room for {n} articles.</source>
        <translation>La bibliothèque est pleine pour {date} : un jour a de la place pour {n} articles.</translation>
    </message>
    <message>
        <source>The library is full: it has room for {n} articles without a date.</source>
        <translation>La bibliothèque est pleine : elle a de la place pour {n} articles sans date.</translation>
    </message>
    <message>
        <source>a text in it cannot be read</source>
        <translation>un texte ne peut pas y être lu</translation>
    </message>
    <message>
        <source>an original in it cannot be read</source>
        <translation>un original ne peut pas y être lu</translation>
    </message>
    <message>
        <source>it holds a time that there is not</source>
        <translation>elle contient une heure qui n’existe pas</translation>
    </message>
    <message>
        <source>The backup cannot be written in {folder}: {why}.</source>
        <translation>La sauvegarde ne peut pas être écrite dans {folder} : {why}.</translation>
    </message>
    <message>
        <source>The backup {why}.</source>
        <translation>La sauvegarde : {why}.</translation>
    </message>
    <message>
        <source>There is a “{name}” already. Choose another name for the backup.</source>
        <translation>Il y a déjà « {name} ». Choisissez un autre nom pour la sauvegarde.</translation>
    </message>
    <message>
        <source>the disk reports a failure</source>
        <translation>le disque signale une panne</translation>
    </message>
    <message>
        <source>“{name}” is damaged, so no backup was made. An older backup may be sound.</source>
        <translation>« {name} » est endommagé, aucune sauvegarde n’a donc été faite. Une plus ancienne est peut-être saine.</translation>
    </message>
    <message>
        <source>“{name}” is the library itself: choose another name for the backup.</source>
        <translation>« {name} » est la bibliothèque elle-même : choisissez un autre nom pour la sauvegarde.</translation>
    </message>
    <message>
        <source>The disk that holds “{name}” is full ({folder}). What was being written was taken back.</source>
        <translation>Le disque de « {name} » est plein ({folder}). Ce qui était en cours d’écriture a été annulé.</translation>
    </message>
    <message>
        <source>its folder or the file is write-protected</source>
        <translation>son dossier ou le fichier est protégé en écriture</translation>
    </message>
    <message>
        <source>“{name}” can only be read: {protected}.</source>
        <translation>« {name} » ne peut qu’être lu : {protected}.</translation>
    </message>
    <message>
        <source>“{name}” can only be read: {why_read_only}.</source>
        <translation>« {name} » ne peut qu’être lu : {why_read_only}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened.</source>
        <translation>« {name} » ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read or written: the disk reports a failure.</source>
        <translation>« {name} » ne peut être ni lu ni écrit : le disque signale une panne.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in {folder}: {why}. What was being written was taken back.</source>
        <translation>« {name} » ne peut pas être écrit dans {folder} : {why}. Ce qui était en cours d’écriture a été annulé.</translation>
    </message>
    <message>
        <source>“{name}” cannot take a text of that size.</source>
        <translation>« {name} » ne peut pas prendre un texte de cette taille.</translation>
    </message>
    <message>
        <source>“{name}” is closed.</source>
        <translation>« {name} » est fermé.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Open a backup of it if there is one.</source>
        <translation>« {name} » est endommagé. Ouvrez une sauvegarde s’il y en a une.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its table “{table}” is missing. Open a backup of it.</source>
        <translation>« {name} » est endommagé : sa table « {table} » manque. Ouvrez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program. Close that, or try again in a moment.</source>
        <translation>« {name} » est utilisé par un autre programme. Fermez-le, ou réessayez dans un moment.</translation>
    </message>
    <message>
        <source>“{name}” may not be opened by you.</source>
        <translation>Vous n’avez pas le droit d’ouvrir « {name} ».</translation>
    </message>
    <message>
        <source>it holds a kind of entity that there is not</source>
        <translation>elle contient un type d’entité qui n’existe pas</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>The library has this text already.</source>
        <translation>La bibliothèque a déjà ce texte.</translation>
    </message>
    <message>
        <source>The library has this text already: “{title}”.</source>
        <translation>La bibliothèque a déjà ce texte : « {title} ».</translation>
    </message>
    <message>
        <source>a file may not grow so large here</source>
        <translation>un fichier ne peut pas devenir si grand ici</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is a link that leads back to itself</source>
        <translation>c’est un lien qui mène à lui-même</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>son nom est trop long</translation>
    </message>
    <message>
        <source>nobody reads from it</source>
        <translation>personne n’y lit</translation>
    </message>
    <message>
        <source>nobody reads from it any more</source>
        <translation>personne n’y lit plus</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>le système ne donne pas de raison</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>il n’y a pas de tel fichier</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>il n’y a pas de tel dossier</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>vous n’avez pas le droit de le lire</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>vous n’avez pas le droit d’y écrire</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>votre part du disque est pleine</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in {folder}: {why}</source>
        <translation>« {name} » ne peut pas être écrit dans {folder} : {why}</translation>
    </message>
    <message>
        <source>Back up the library when it is closed, once a day</source>
        <translation>Sauvegarder la bibliothèque à sa fermeture, une fois par jour</translation>
    </message>
    <message>
        <source>Daily backups of which one a week is kept, in weeks</source>
        <translation>Sauvegardes quotidiennes dont on garde une par semaine, en semaines</translation>
    </message>
    <message>
        <source>Daily backups that are kept, in days</source>
        <translation>Sauvegardes quotidiennes conservées, en jours</translation>
    </message>
    <message>
        <source>High contrast: white or black, and strong colours</source>
        <translation>Contraste élevé : blanc ou noir, et couleurs fortes</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Mark an article as read when it is opened</source>
        <translation>Marquer un article comme lu à son ouverture</translation>
    </message>
    <message>
        <source>Mark names in the text</source>
        <translation>Signaler les noms dans le texte</translation>
    </message>
    <message>
        <source>Reading ruler: two lines stand out, the others are dimmed</source>
        <translation>Règle de lecture : deux lignes ressortent, les autres sont estompées</translation>
    </message>
    <message>
        <source>Show highlights and notes in the text</source>
        <translation>Afficher les surlignages et les notes dans le texte</translation>
    </message>
    <message>
        <source>Single letters are shortcuts: J, K, R, S and others</source>
        <translation>Les lettres seules sont des raccourcis : J, K, R, S et autres</translation>
    </message>
    <message>
        <source>Size of all text in the window, in percent</source>
        <translation>Taille de tout le texte de la fenêtre, en pour cent</translation>
    </message>
    <message>
        <source>Size of the text, in points</source>
        <translation>Taille du texte, en points</translation>
    </message>
    <message>
        <source>Style of citations</source>
        <translation>Style de citation</translation>
    </message>
    <message>
        <source>Theme of the page</source>
        <translation>Couleurs de la page</translation>
    </message>
    <message>
        <source>Theme of the window</source>
        <translation>Couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>Typeface of the text</source>
        <translation>Police du texte</translation>
    </message>
    <message>
        <source>What finds the names</source>
        <translation>Ce qui trouve les noms</translation>
    </message>
    <message>
        <source>Wide spacing of letters, words, lines and paragraphs</source>
        <translation>Espacement large des lettres, des mots, des lignes et des paragraphes</translation>
    </message>
    <message>
        <source>Width of the column, in characters</source>
        <translation>Largeur de la colonne, en caractères</translation>
    </message>
    <message>
        <source>{day} April</source>
        <translation>{day} avril</translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation>{day} avril {year}</translation>
    </message>
    <message>
        <source>{day} August</source>
        <translation>{day} août</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>{day} août {year}</translation>
    </message>
    <message>
        <source>{day} December</source>
        <translation>{day} décembre</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{day} décembre {year}</translation>
    </message>
    <message>
        <source>{day} February</source>
        <translation>{day} février</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{day} février {year}</translation>
    </message>
    <message>
        <source>{day} January</source>
        <translation>{day} janvier</translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation>{day} janvier {year}</translation>
    </message>
    <message>
        <source>{day} July</source>
        <translation>{day} juillet</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{day} juillet {year}</translation>
    </message>
    <message>
        <source>{day} June</source>
        <translation>{day} juin</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{day} juin {year}</translation>
    </message>
    <message>
        <source>{day} March</source>
        <translation>{day} mars</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>{day} mars {year}</translation>
    </message>
    <message>
        <source>{day} May</source>
        <translation>{day} mai</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>{day} mai {year}</translation>
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
        <translation>{day} octobre</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{day} octobre {year}</translation>
    </message>
    <message>
        <source>{day} September</source>
        <translation>{day} septembre</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>{day} septembre {year}</translation>
    </message>
    <message>
        <source>This cannot be the {field} of an article: it {wrong}.</source>
        <translation>Ce ne peut pas être, pour un article, ceci : {field} ; le texte {wrong}.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it as year, month and day: 2023-07-12.</source>
        <translation>« {text} » n’est pas une date. Écrivez année, mois et jour : 2023-07-12.</translation>
    </message>
    <message>
        <source>“{text}” is no language. Write its code, such as “de”, or its name, such as “German”.</source>
        <translation>« {text} » n’est pas une langue. Écrivez son code, comme « de », ou son nom anglais, comme « German ».</translation>
    </message>
    <message>
        <source>has a line break or another control character in it</source>
        <translation>contient un saut de ligne ou un autre caractère de contrôle</translation>
    </message>
    <message>
        <source>has more than {n} characters</source>
        <translation>a plus de {n} caractères</translation>
    </message>
    <message>
        <source>This link cannot be followed: {why}. It may have been cut short where it was copied from.</source>
        <translation>Ce lien ne peut pas être suivi : {why}. Il a peut-être été tronqué à la copie.</translation>
    </message>
    <message>
        <source>it does not say which article of which library it leads to</source>
        <translation>il ne dit pas à quel article de quelle bibliothèque il mène</translation>
    </message>
    <message>
        <source>it is longer than any that Entity Reader makes</source>
        <translation>il est plus long que tous ceux que fait Entity Reader</translation>
    </message>
    <message>
        <source>it says of the passage what no link says</source>
        <translation>il dit du passage ce qu’aucun lien ne dit</translation>
    </message>
    <message>
        <source>the passage would end before it begins</source>
        <translation>le passage finirait avant de commencer</translation>
    </message>
    <message>
        <source>there are signs in it that no link has</source>
        <translation>il contient des signes qu’aucun lien n’a</translation>
    </message>
    <message>
        <source>what it says of the passage cannot be read</source>
        <translation>ce qu’il dit du passage ne peut pas être lu</translation>
    </message>
    <message>
        <source>what it says of the passage is not whole</source>
        <translation>ce qu’il dit du passage n’est pas complet</translation>
    </message>
    <message>
        <source>articles by an author</source>
        <translation>articles d’un auteur</translation>
    </message>
    <message>
        <source>articles from a folder, or from one below it</source>
        <translation>articles d’un dossier, ou d’un dossier qu’il contient</translation>
    </message>
    <message>
        <source>articles from after a day, month or year</source>
        <translation>articles d’après un jour, un mois ou une année</translation>
    </message>
    <message>
        <source>articles from before a day, month or year</source>
        <translation>articles d’avant un jour, un mois ou une année</translation>
    </message>
    <message>
        <source>articles from files with this in their name, or named so by * and ?</source>
        <translation>articles de fichiers dont le nom contient ceci, aussi avec * et ?</translation>
    </message>
    <message>
        <source>articles in a language, by its name or code; language:none where it is not known</source>
        <translation>articles dans une langue, par son nom anglais ou son code ; language:none où elle n’est pas connue</translation>
    </message>
    <message>
        <source>articles of a day, month or year, or from one to another</source>
        <translation>articles d’un jour, d’un mois ou d’une année, ou de l’un à l’autre</translation>
    </message>
    <message>
        <source>articles of a source</source>
        <translation>articles d’une source</translation>
    </message>
    <message>
        <source>articles that are unread, read, starred or undated</source>
        <translation>articles non lus, lus, favoris ou sans date</translation>
    </message>
    <message>
        <source>articles that have a note, or a tag</source>
        <translation>articles qui ont une note, ou une étiquette</translation>
    </message>
    <message>
        <source>articles that have a tag, or a note or a name in them that has it</source>
        <translation>articles qui ont une étiquette, ou une note ou un nom qui l’a</translation>
    </message>
    <message>
        <source>articles that mention a facility</source>
        <translation>articles qui mentionnent un équipement</translation>
    </message>
    <message>
        <source>articles that mention a group</source>
        <translation>articles qui mentionnent un groupe</translation>
    </message>
    <message>
        <source>articles that mention a name of any kind</source>
        <translation>articles qui mentionnent un nom de tout type</translation>
    </message>
    <message>
        <source>articles that mention a person</source>
        <translation>articles qui mentionnent une personne</translation>
    </message>
    <message>
        <source>articles that mention a place</source>
        <translation>articles qui mentionnent un lieu</translation>
    </message>
    <message>
        <source>articles that mention a product</source>
        <translation>articles qui mentionnent un produit</translation>
    </message>
    <message>
        <source>articles that mention an organization</source>
        <translation>articles qui mentionnent une organisation</translation>
    </message>
    <message>
        <source>articles that mention something else by name</source>
        <translation>articles qui nomment autre chose</translation>
    </message>
    <message>
        <source>articles with notes in which words stand, or in what they quote</source>
        <translation>articles dont les notes, ou ce qu’elles citent, contiennent des mots</translation>
    </message>
    <message>
        <source>at most ten words apart; NEAR(mayor Shanghai, 3) for another distance</source>
        <translation>à dix mots au plus ; NEAR(mayor Shanghai, 3) pour une autre distance</translation>
    </message>
    <message>
        <source>both words, anywhere in the article; the last one may be unfinished</source>
        <translation>les deux mots, n’importe où dans l’article ; le dernier peut être inachevé</translation>
    </message>
    <message>
        <source>brackets keep together what belongs together</source>
        <translation>les parenthèses tiennent ensemble ce qui va ensemble</translation>
    </message>
    <message>
        <source>either of them</source>
        <translation>l’un des deux</translation>
    </message>
    <message>
        <source>the first without the second; also maglev -Pudong</source>
        <translation>le premier sans le second ; aussi maglev -Pudong</translation>
    </message>
    <message>
        <source>the words side by side</source>
        <translation>les mots côte à côte</translation>
    </message>
    <message>
        <source>words that begin so: the 100 commonest of them</source>
        <translation>mots qui commencent ainsi : les 100 plus courants</translation>
    </message>
    <message>
        <source>words that stand in the title</source>
        <translation>mots qui sont dans le titre</translation>
    </message>
    <message>
        <source>An article has:note or has:tag.</source>
        <translation>Un article a has:note ou has:tag.</translation>
    </message>
    <message>
        <source>An article is:unread, is:read, is:starred or is:undated.</source>
        <translation>Un article est is:unread, is:read, is:starred ou is:undated.</translation>
    </message>
    <message>
        <source>NEAR stands between words or phrases; here it is read as AND.</source>
        <translation>NEAR se met entre des mots ou des expressions ; ici, il est lu comme AND.</translation>
    </message>
    <message>
        <source>NEAR(…) needs at least two words.</source>
        <translation>NEAR(…) a besoin d’au moins deux mots.</translation>
    </message>
    <message>
        <source>No bracket is open that this one could close.</source>
        <translation>Aucune parenthèse n’est ouverte que celle-ci puisse fermer.</translation>
    </message>
    <message>
        <source>Nothing stands between these brackets.</source>
        <translation>Il n’y a rien entre ces parenthèses.</translation>
    </message>
    <message>
        <source>Nothing stands between these quotation marks.</source>
        <translation>Il n’y a rien entre ces guillemets.</translation>
    </message>
    <message>
        <source>Nothing stands right after “{name}:”.</source>
        <translation>Il n’y a rien juste après « {name}: ».</translation>
    </message>
    <message>
        <source>Only the first {longest} words are searched.</source>
        <translation>Seuls les {longest} premiers mots sont cherchés.</translation>
    </message>
    <message>
        <source>Only words and phrases stand in NEAR(…).</source>
        <translation>Dans NEAR(…), il n’y a que des mots et des expressions.</translation>
    </message>
    <message>
        <source>There are too many brackets within each other.</source>
        <translation>Il y a trop de parenthèses imbriquées.</translation>
    </message>
    <message>
        <source>There is no word in “{query}” to search for.</source>
        <translation>Il n’y a pas de mot à chercher dans « {query} ».</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Cette parenthèse n’est pas fermée.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>Ce guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>{operator} needs something after it.</source>
        <translation>Il manque quelque chose après {operator}.</translation>
    </message>
    <message>
        <source>{operator} needs something before it.</source>
        <translation>Il manque quelque chose avant {operator}.</translation>
    </message>
    <message>
        <source>“{name}” is no filter: it is searched as a word.</source>
        <translation>« {name} » n’est pas un filtre : il est cherché comme un mot.</translation>
    </message>
    <message>
        <source>“{name}” is no filter: “{text}” is searched as words.</source>
        <translation>« {name} » n’est pas un filtre : « {text} » est cherché comme des mots.</translation>
    </message>
    <message>
        <source>“{text}” is searched as words: write NEAR(mayor Shanghai, 3) for a distance.</source>
        <translation>« {text} » est cherché comme des mots : écrivez NEAR(mayor Shanghai, 3) pour une distance.</translation>
    </message>
    <message>
        <source>“{value}” ends before it begins.</source>
        <translation>« {value} » finit avant de commencer.</translation>
    </message>
    <message>
        <source>“{value}” is no day, month or year, such as 2023-04-12, 2023-04 or 2023.</source>
        <translation>« {value} » n’est pas un jour, un mois ou une année comme 2023-04-12, 2023-04 ou 2023.</translation>
    </message>
    <message>
        <source>“{value}” is no language, such as German or de; language:none is where none is known.</source>
        <translation>« {value} » n’est pas une langue comme German ou de ; language:none est là où aucune n’est connue.</translation>
    </message>
    <message>
        <source>has a quotation mark in it</source>
        <translation>contient un guillemet</translation>
    </message>
    <message>
        <source>has spaces that say nothing</source>
        <translation>a des espaces qui ne disent rien</translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses</source>
        <extracomment>{n} address</extracomment>
        <translation>
            <numerusform>{n} adresse</numerusform>
            <numerusform>{n} adresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} authors</source>
        <extracomment>{n} author</extracomment>
        <translation>
            <numerusform>{n} auteur</numerusform>
            <numerusform>{n} auteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dates</source>
        <extracomment>{n} date</extracomment>
        <translation>
            <numerusform>{n} date</numerusform>
            <numerusform>{n} dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>{n} day</extracomment>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} languages</source>
        <extracomment>{n} language</extracomment>
        <translation>
            <numerusform>{n} langue</numerusform>
            <numerusform>{n} langues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sections</source>
        <extracomment>{n} section</extracomment>
        <translation>
            <numerusform>{n} rubrique</numerusform>
            <numerusform>{n} rubriques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources</source>
        <extracomment>{n} source</extracomment>
        <translation>
            <numerusform>{n} source</numerusform>
            <numerusform>{n} sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} titles</source>
        <extracomment>{n} title</extracomment>
        <translation>
            <numerusform>{n} titre</numerusform>
            <numerusform>{n} titres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <extracomment>{n} week</extracomment>
        <translation>
            <numerusform>{n} semaine</numerusform>
            <numerusform>{n} semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>All text of the window is at {n} % now.</source>
        <translation>Tout le texte de la fenêtre est maintenant à {n} %.</translation>
    </message>
    <message>
        <source>After {value}</source>
        <translation>Après {value}</translation>
    </message>
    <message>
        <source>Author: {value}</source>
        <translation>Auteur : {value}</translation>
    </message>
    <message>
        <source>Before {value}</source>
        <translation>Avant {value}</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Avec date</translation>
    </message>
    <message>
        <source>File: {value}</source>
        <translation>Fichier : {value}</translation>
    </message>
    <message>
        <source>Folder: {value}</source>
        <translation>Dossier : {value}</translation>
    </message>
    <message>
        <source>From the search box: {words}</source>
        <translation>Du champ de recherche : {words}</translation>
    </message>
    <message>
        <source>Language: {value}</source>
        <translation>Langue : {value}</translation>
    </message>
    <message>
        <source>Not after {value}</source>
        <translation>Pas après {value}</translation>
    </message>
    <message>
        <source>Not author: {value}</source>
        <translation>Auteur autre que {value}</translation>
    </message>
    <message>
        <source>Not before {value}</source>
        <translation>Pas avant {value}</translation>
    </message>
    <message>
        <source>Not file: {value}</source>
        <translation>Fichier autre que {value}</translation>
    </message>
    <message>
        <source>Not folder: {value}</source>
        <translation>Dossier autre que {value}</translation>
    </message>
    <message>
        <source>Not language: {value}</source>
        <translation>Langue autre que {value}</translation>
    </message>
    <message>
        <source>Not source: {value}</source>
        <translation>Source autre que {value}</translation>
    </message>
    <message>
        <source>Not with {value}</source>
        <translation>Sans {value}</translation>
    </message>
    <message>
        <source>Not {value}</source>
        <translation>Sauf {value}</translation>
    </message>
    <message>
        <source>Only articles that mention {name}</source>
        <translation>Seulement les articles qui mentionnent {name}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Source: {value}</source>
        <translation>Source : {value}</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>With {value}</source>
        <translation>Avec {value}</translation>
    </message>
    <message>
        <source>Without a star</source>
        <translation>Hors favoris</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Articles with notes</source>
        <translation>Articles annotés</translation>
    </message>
    <message>
        <source>Best among the newest {n}; older ones follow by date.</source>
        <translation>Les meilleurs des {n} plus récents ; les autres suivent par date.</translation>
    </message>
    <message numerus="yes">
        <source>Each version counts; folded they are {n} rows.</source>
        <extracomment>Each version counts; folded they are {n} row.</extracomment>
        <translation>
            <numerusform>Chaque version compte ; repliées, elles font {n} ligne.</numerusform>
            <numerusform>Chaque version compte ; repliées, elles font {n} lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Annotés</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Afficher tous les articles</translation>
    </message>
    <message>
        <source>Show articles with notes</source>
        <translation>Afficher les articles annotés</translation>
    </message>
    <message>
        <source>Show starred articles</source>
        <translation>Afficher les articles favoris</translation>
    </message>
    <message>
        <source>Show unread articles</source>
        <translation>Afficher les articles non lus</translation>
    </message>
    <message>
        <source>Starred articles</source>
        <translation>Articles favoris</translation>
    </message>
    <message>
        <source>Unread articles</source>
        <translation>Articles non lus</translation>
    </message>
    <message>
        <source>{filter}. Click to take it away.</source>
        <translation>{filter}. Cliquez pour l’enlever.</translation>
    </message>
    <message>
        <source>{filter}: stop narrowing the list to it</source>
        <translation>{filter} : ne plus y restreindre la liste</translation>
    </message>
    <message numerus="yes">
        <source>{n} versions</source>
        <extracomment>{n} version</extracomment>
        <translation>
            <numerusform>{n} version</numerusform>
            <numerusform>{n} versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding the first articles…</source>
        <translation>Ajout des premiers articles…</translation>
    </message>
    <message>
        <source>Clear the Search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>Vouliez-vous dire « {words} » ?</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Import news articles, or drop files or folders on the window.</source>
        <translation>Importez des articles de presse, ou déposez des fichiers ou des dossiers sur la fenêtre.</translation>
    </message>
    <message>
        <source>No articles for: {filters}.</source>
        <translation>Aucun article pour : {filters}.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Pas encore d’articles</translation>
    </message>
    <message>
        <source>Show All Articles</source>
        <translation>Afficher tous les articles</translation>
    </message>
    <message>
        <source>The articles cannot be shown</source>
        <translation>Les articles ne peuvent pas être affichés</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Article {number}</source>
        <translation>Article {number}</translation>
    </message>
    <message>
        <source>Undated: {article}</source>
        <translation>Sans date : {article}</translation>
    </message>
    <message>
        <source>a version of the story above</source>
        <translation>une version du sujet ci-dessus</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>favori</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>{n} more</extracomment>
        <translation>
            <numerusform>{n} de plus</numerusform>
            <numerusform>{n} de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more versions</source>
        <extracomment>{n} more version</extracomment>
        <translation>
            <numerusform>{n} autre version</numerusform>
            <numerusform>{n} autres versions</numerusform>
        </translation>
    </message>
    <message>
        <source>{versions}, folded</source>
        <translation>{versions}, repliées</translation>
    </message>
    <message>
        <source>{versions}, unfolded</source>
        <translation>{versions}, dépliées</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Sorted by: {order}</source>
        <translation>Tri : {order}</translation>
    </message>
    <message>
        <source>{order}. Click for another order.</source>
        <translation>{order}. Cliquez pour un autre ordre.</translation>
    </message>
    <message>
        <source>Article list</source>
        <translation>Liste des articles</translation>
    </message>
    <message>
        <source>Edit the details of these articles</source>
        <translation>Modifier les détails de ces articles</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Give these articles tags</source>
        <translation>Donner des étiquettes à ces articles</translation>
    </message>
    <message>
        <source>Select only the article that was selected last, and open it</source>
        <translation>Ne sélectionner que le dernier article sélectionné, et l’ouvrir</translation>
    </message>
    <message>
        <source>Selected articles</source>
        <translation>Articles sélectionnés</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Latitude et longitude</translation>
    </message>
    <message>
        <source>Not on a Map</source>
        <translation>Sur aucune carte</translation>
    </message>
    <message>
        <source>Put There</source>
        <translation>Placer là</translation>
    </message>
    <message>
        <source>That is no point: type one such as 48.86, 2.35 or 33.9° S, 18.4° E.</source>
        <translation>Ce n’est pas un point : écrivez par exemple 48.86, 2.35 ou 33.9° S, 18.4° E.</translation>
    </message>
    <message>
        <source>Where does “{name}” lie? Click on the map, or type a latitude and longitude.</source>
        <translation>Où se trouve « {name} » ? Cliquez sur la carte, ou saisissez une latitude et une longitude.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>No place on it</source>
        <translation>Aucun lieu dessus</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>and {n} more</extracomment>
        <translation>
            <numerusform>et {n} de plus</numerusform>
            <numerusform>et {n} de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places on the map, which the list below names</source>
        <extracomment>{n} place on the map, which the list below names</extracomment>
        <translation>
            <numerusform>{n} lieu sur la carte, nommé dans la liste ci-dessous</numerusform>
            <numerusform>{n} lieux sur la carte, nommés dans la liste ci-dessous</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a place can be put on the map. Change its kind first.</source>
        <translation>Seul un lieu peut aller sur la carte. Changez d’abord son type.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Places with {title}</source>
        <translation>Lieux avec {title}</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>selon vous</translation>
    </message>
    <message>
        <source>locate…</source>
        <translation>situer…</translation>
    </message>
    <message>
        <source>no spot of its own</source>
        <translation>sans point propre</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>pas sur la carte</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>sur la carte</translation>
    </message>
    <message>
        <source>At this spot</source>
        <translation>À cet endroit</translation>
    </message>
    <message>
        <source>Back to the article (Esc)</source>
        <translation>Retour à l’article (Échap)</translation>
    </message>
    <message>
        <source>Clear the Time</source>
        <translation>Effacer la période</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>No place is named here yet. Import articles, and the places that they name stand on the map.</source>
        <translation>Aucun lieu n’est encore nommé ici. Importez des articles, et les lieux qu’ils nomment apparaîtront sur la carte.</translation>
    </message>
    <message>
        <source>No place is named in the articles of this time ({time}).</source>
        <translation>Aucun lieu n’est nommé dans les articles de cette période ({time}).</translation>
    </message>
    <message>
        <source>No place is named in these articles.</source>
        <translation>Aucun lieu n’est nommé dans ces articles.</translation>
    </message>
    <message>
        <source>Not on the map</source>
        <translation>Pas sur la carte</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>Show the Library</source>
        <translation>Afficher la bibliothèque</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>Le monde entier (0)</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>This name</source>
        <translation>Ce nom</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Avec {name}</translation>
    </message>
    <message>
        <source>Write the map as a picture, or its places as a table</source>
        <translation>Enregistrer la carte comme image, ou ses lieux comme tableau</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Réduire (-)</translation>
    </message>
    <message numerus="yes">
        <source>in {n} articles</source>
        <extracomment>in {n} article</extracomment>
        <translation>
            <numerusform>dans {n} article</numerusform>
            <numerusform>dans {n} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <extracomment>{n} place</extracomment>
        <translation>
            <numerusform>{n} lieu</numerusform>
            <numerusform>{n} lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>{places} shown, of those {in_articles} looked at</source>
        <translation>{places} affichés, de ceux examinés {in_articles}</translation>
    </message>
    <message>
        <source>{places} {in_articles}</source>
        <translation>{places} {in_articles}</translation>
    </message>
    <message>
        <source>This library is read-only.</source>
        <translation>Cette bibliothèque est en lecture seule.</translation>
    </message>
    <message>
        <source>Entity Reader made a mistake, and this cannot be shown.</source>
        <translation>Entity Reader a commis une erreur ; ceci ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>Entity Reader made a mistake. Nothing was changed.</source>
        <translation>Entity Reader a commis une erreur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Two articles are as like as the names and the words that both have, those that few other articles have counting most, and words such as “the” or “said” nothing: the mean of the cosines of the two, from 0 to 1. It counts less the farther apart their days are, two thirds after a month and at last half; three quarters where a day is not known. From 0.12 on they are taken to go on with one another.</source>
        <translation>Deux articles se ressemblent autant que les noms et les mots qu’ils ont en commun, ceux que peu d’autres articles possèdent comptant le plus et des mots comme « le » ou « dit » pas du tout : la moyenne des deux cosinus, de 0 à 1. Elle compte d’autant moins que leurs dates sont éloignées, pour deux tiers après un mois et pour la moitié à la fin ; pour trois quarts quand une date n’est pas connue. À partir de 0,12, ils sont considérés comme faisant suite l’un à l’autre.</translation>
    </message>
    <message>
        <source>&amp;Best Match of the Words</source>
        <translation>Meilleures correspondances d’a&amp;bord</translation>
    </message>
    <message>
        <source>&amp;Longest First</source>
        <translation>&amp;Les plus longs d’abord</translation>
    </message>
    <message>
        <source>&amp;Newest First</source>
        <translation>Les plus réce&amp;nts d’abord</translation>
    </message>
    <message>
        <source>&amp;Oldest First</source>
        <translation>Les plus anciens d’ab&amp;ord</translation>
    </message>
    <message>
        <source>&amp;Recently Added First</source>
        <translation>De&amp;rniers ajoutés d’abord</translation>
    </message>
    <message>
        <source>&amp;Shortest First</source>
        <translation>Le&amp;s plus courts d’abord</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Les plus longs</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Les plus récents</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Les plus anciens</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Les plus courts</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>So&amp;urce</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>&amp;About Entity Reader</source>
        <translation>À propos d’Entity Re&amp;ader</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>Mont&amp;ant</translation>
    </message>
    <message>
        <source>&amp;Apricot</source>
        <translation>&amp;Abricot</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rticle</translation>
    </message>
    <message>
        <source>&amp;Article List</source>
        <translation>Liste des &amp;articles</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Back Up Now</source>
        <translation>Sauvegarder &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>Cor&amp;beille…</translation>
    </message>
    <message>
        <source>&amp;Black</source>
        <translation>&amp;Noir</translation>
    </message>
    <message>
        <source>&amp;Check the Library</source>
        <translation>&amp;Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Count Versions Once</source>
        <translation>&amp;Compter les versions une seule fois</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Suppr&amp;imer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Edit Details…</source>
        <translation>Modifi&amp;er les détails…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Facility</source>
        <translation>Édi&amp;fice</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation>Rechercher dans l’art&amp;icle</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Aller &amp;à</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Surligner</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>&amp;Importer des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Imports</source>
        <translation>&amp;Importations</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Bib&amp;liothèque</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Lilac</source>
        <translation>&amp;Lilas</translation>
    </message>
    <message>
        <source>&amp;List Articles</source>
        <translation>&amp;Lister les articles</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Mark Names</source>
        <translation>Signaler les no&amp;ms</translation>
    </message>
    <message>
        <source>&amp;Merge With…</source>
        <translation>&amp;Fusionner avec…</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>&amp;Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>&amp;Article suivant</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Not the Same As…</source>
        <translation>Pas ide&amp;ntique à…</translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation>&amp;Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Open Page</source>
        <translation>&amp;Ouvrir la fiche</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <translation>A&amp;rticle précédent</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>&amp;Confidentialité</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>&amp;Signaler un problème…</translation>
    </message>
    <message>
        <source>&amp;Sage</source>
        <translation>&amp;Sauge</translation>
    </message>
    <message>
        <source>&amp;Search Language</source>
        <translation>&amp;Langage de recherche</translation>
    </message>
    <message>
        <source>&amp;Search the Library</source>
        <translation>Rechercher &amp;dans la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>S&amp;épia</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;Scinder…</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Ajouter aux favoris</translation>
    </message>
    <message>
        <source>&amp;Take Changes from a Table…</source>
        <translation>Reprendre les modifications d’un &amp;tableau…</translation>
    </message>
    <message>
        <source>&amp;Text Alone</source>
        <translation>&amp;Texte seul</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Watch a Folder…</source>
        <translation>&amp;Surveiller un dossier…</translation>
    </message>
    <message>
        <source>&amp;Watch…</source>
        <translation>S&amp;urveiller…</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Bienvenue</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenêtre</translation>
    </message>
    <message>
        <source>A&amp;dd Note…</source>
        <translation>A&amp;jouter une note…</translation>
    </message>
    <message>
        <source>Add Ta&amp;g…</source>
        <translation>Ajouter &amp;une étiquette…</translation>
    </message>
    <message>
        <source>Arti&amp;cles</source>
        <translation>Arti&amp;cles</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>&amp;Comme le système</translation>
    </message>
    <message>
        <source>As the &amp;Window</source>
        <translation>&amp;Comme la fenêtre</translation>
    </message>
    <message>
        <source>Back b&amp;y One View of the Name</source>
        <translation>Vue pr&amp;écédente du nom</translation>
    </message>
    <message>
        <source>Back to the &amp;List</source>
        <translation>Retour &amp;à la liste</translation>
    </message>
    <message>
        <source>C&amp;lear Search</source>
        <translation>&amp;Effacer la recherche</translation>
    </message>
    <message>
        <source>Change &amp;Kind</source>
        <translation>Changer le &amp;type</translation>
    </message>
    <message>
        <source>Co&amp;py Name</source>
        <translation>Cop&amp;ier le nom</translation>
    </message>
    <message>
        <source>Compare Wi&amp;th…</source>
        <translation>Comparer &amp;avec…</translation>
    </message>
    <message>
        <source>Cop&amp;y Link</source>
        <translation>Copier &amp;le lien</translation>
    </message>
    <message>
        <source>Copy &amp;Address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy &amp;with Source</source>
        <translation>Copier &amp;avec la source</translation>
    </message>
    <message>
        <source>E&amp;ntity</source>
        <translation>E&amp;ntité</translation>
    </message>
    <message>
        <source>E&amp;xport Decisions…</source>
        <translation>E&amp;xporter les décisions…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Entity Side&amp;bar</source>
        <translation>Volet &amp;des entités</translation>
    </message>
    <message>
        <source>Find &amp;Names Again</source>
        <translation>Rechercher de &amp;nouveau les noms</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Occurrence suivante</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>Fold &amp;Versions</source>
        <translation>Replier les &amp;versions</translation>
    </message>
    <message>
        <source>H&amp;igh Contrast</source>
        <translation>C&amp;ontraste élevé</translation>
    </message>
    <message>
        <source>Import &amp;Decisions…</source>
        <translation>Importer &amp;des décisions…</translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation>Importer &amp;un dossier…</translation>
    </message>
    <message>
        <source>List Above the Te&amp;xt</source>
        <translation>Liste au-dessus du te&amp;xte</translation>
    </message>
    <message>
        <source>Mark as &amp;Read</source>
        <translation>&amp;Marquer comme lu</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Name&amp;s</source>
        <translation>N&amp;oms</translation>
    </message>
    <message>
        <source>Ne&amp;xt View of the Name</source>
        <translation>V&amp;ue suivante du nom</translation>
    </message>
    <message>
        <source>Next &amp;Mention</source>
        <translation>&amp;Mention suivante</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Next Un&amp;read</source>
        <translation>&amp;Non lu suivant</translation>
    </message>
    <message>
        <source>Next in This Stor&amp;y</source>
        <translation>Suivant &amp;de ce sujet</translation>
    </message>
    <message>
        <source>No&amp;te…</source>
        <translation>No&amp;te…</translation>
    </message>
    <message>
        <source>Not an &amp;Entity…</source>
        <translation>Pas une &amp;entité…</translation>
    </message>
    <message>
        <source>O&amp;ther Name</source>
        <translation>Au&amp;tre nom</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>P&amp;roduct</source>
        <translation>P&amp;roduit</translation>
    </message>
    <message>
        <source>P&amp;ut on the Map…</source>
        <translation>&amp;Placer sur la carte…</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pa&amp;ge</translation>
    </message>
    <message>
        <source>Pa&amp;ge Down, Then Next Unread</source>
        <translation>Pa&amp;ge suivante, puis non lu suivant</translation>
    </message>
    <message>
        <source>Page &amp;Up</source>
        <translation>Pag&amp;e précédente</translation>
    </message>
    <message>
        <source>Pas&amp;te as Article</source>
        <translation>Coller comme ar&amp;ticle</translation>
    </message>
    <message>
        <source>Places on the &amp;World Map</source>
        <translation>&amp;Lieux sur la carte du monde</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pr&amp;éférences…</translation>
    </message>
    <message>
        <source>Previo&amp;us in This Story</source>
        <translation>&amp;Précédent de ce sujet</translation>
    </message>
    <message>
        <source>Previous Men&amp;tion</source>
        <translation>Men&amp;tion précédente</translation>
    </message>
    <message>
        <source>Previous Pan&amp;e</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>Ré&amp;vision…</translation>
    </message>
    <message>
        <source>Read &amp;Heads Again</source>
        <translation>&amp;Relire les en-têtes</translation>
    </message>
    <message>
        <source>Read the &amp;File Again</source>
        <translation>&amp;Relire le fichier</translation>
    </message>
    <message>
        <source>Reading &amp;Ruler</source>
        <translation>Règle de lect&amp;ure</translation>
    </message>
    <message>
        <source>Relations of t&amp;he List</source>
        <translation>Relations &amp;de la liste</translation>
    </message>
    <message>
        <source>S&amp;how Relations</source>
        <translation>Affic&amp;her les relations</translation>
    </message>
    <message>
        <source>S&amp;ort By</source>
        <translation>Tr&amp;ier par</translation>
    </message>
    <message>
        <source>Sa&amp;ve Search…</source>
        <translation>E&amp;nregistrer la recherche…</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>Show &amp;Highlights and Notes</source>
        <translation>Affic&amp;her les surlignages et les notes</translation>
    </message>
    <message>
        <source>Show &amp;Library Folder</source>
        <translation>Afficher &amp;le dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>Show &amp;Original Text…</source>
        <translation>Afficher le texte &amp;original…</translation>
    </message>
    <message>
        <source>Show the &amp;Whole Page…</source>
        <translation>A&amp;fficher la page entière…</translation>
    </message>
    <message>
        <source>Si&amp;ze of the Window</source>
        <translation>Taill&amp;e de la fenêtre</translation>
    </message>
    <message>
        <source>Simi&amp;lar Articles</source>
        <translation>Artic&amp;les semblables</translation>
    </message>
    <message>
        <source>Text &amp;Larger</source>
        <translation>Agrandir &amp;le texte</translation>
    </message>
    <message>
        <source>Text &amp;Normal</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>Text &amp;Smaller</source>
        <translation>&amp;Réduire le texte</translation>
    </message>
    <message>
        <source>Th&amp;is Is…</source>
        <translation>&amp;C’est…</translation>
    </message>
    <message>
        <source>Wi&amp;de Spacing</source>
        <translation>E&amp;spacement large</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Déposer pour importer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>All keys are those of the program again.</source>
        <translation>Toutes les touches sont de nouveau celles du programme.</translation>
    </message>
    <message>
        <source>All to Default</source>
        <translation>Tout par défaut</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>Nouvelles touches :</translation>
    </message>
    <message>
        <source>New keys: press them</source>
        <translation>Nouvelles touches : appuyez dessus</translation>
    </message>
    <message>
        <source>No Key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} est libre.</translation>
    </message>
    <message>
        <source>{key} is pressed alone, and acts only while single letters are shortcuts.</source>
        <translation>{key} s’utilise seul et n’agit que si les lettres seules sont des raccourcis.</translation>
    </message>
    <message>
        <source>{key} means this already.</source>
        <translation>{key} signifie déjà cela.</translation>
    </message>
    <message>
        <source>{key} means {others}, which loses it by Set and by Add.</source>
        <translation>{key} signifie {others} ; Définir et Ajouter la lui retirent.</translation>
    </message>
    <message>
        <source>“{text}” has no key now.</source>
        <translation>« {text} » n’a plus de touche.</translation>
    </message>
    <message>
        <source>“{text}” has the keys {keys} now.</source>
        <translation>« {text} » a maintenant les touches {keys}.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>No library yet</source>
        <translation>Pas encore de bibliothèque</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ou&amp;vrir récent</translation>
    </message>
    <message>
        <source>Reopen with E&amp;ncoding</source>
        <translation>Rouvrir avec u&amp;n autre encodage</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>{key} goes through lists, fields and buttons.</source>
        <translation>{key} parcourt les listes, les champs et les boutons.</translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}.</source>
        <translation>{key} ouvre le menu {menu}.</translation>
    </message>
    <message>
        <source>Back, forward</source>
        <translation>Précédent, suivant</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Choose other keys, in the preferences</source>
        <translation>Choisir d’autres touches, dans les préférences</translation>
    </message>
    <message>
        <source>Choose the name</source>
        <translation>Choisir le nom</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Mouse 4, 5</source>
        <translation>Souris 4, 5</translation>
    </message>
    <message>
        <source>Next name, previous name</source>
        <translation>Nom suivant, nom précédent</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>Text larger, smaller</source>
        <translation>Texte plus grand, plus petit</translation>
    </message>
    <message>
        <source>Backing up: looking it over…</source>
        <translation>Sauvegarde : vérification…</translation>
    </message>
    <message>
        <source>Backing up: {percent} %</source>
        <translation>Sauvegarde : {percent} %</translation>
    </message>
    <message>
        <source>Bringing back {done} of {total}</source>
        <translation>{done} rétablis sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>Bringing back {n} articles…</source>
        <extracomment>Bringing back {n} article…</extracomment>
        <translation>
            <numerusform>Rétablissement de {n} article…</numerusform>
            <numerusform>Rétablissement de {n} articles…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel backing up</source>
        <translation>Annuler la sauvegarde</translation>
    </message>
    <message>
        <source>Cancel finding names again</source>
        <translation>Annuler la recherche des noms</translation>
    </message>
    <message>
        <source>Cancel reading files again</source>
        <translation>Annuler la relecture des fichiers</translation>
    </message>
    <message>
        <source>Cancel reading heads again</source>
        <translation>Annuler la relecture des en-têtes</translation>
    </message>
    <message>
        <source>Cancel reading the article again</source>
        <translation>Annuler la relecture de l’article</translation>
    </message>
    <message>
        <source>Cancel restoring</source>
        <translation>Annuler la restauration</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Cancel: what is done stays</source>
        <translation>Annuler : ce qui est fait reste</translation>
    </message>
    <message>
        <source>Changing {done} of {total}</source>
        <translation>{done} modifiés sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>Changing {n} articles…</source>
        <extracomment>Changing {n} article…</extracomment>
        <translation>
            <numerusform>Modification de {n} article…</numerusform>
            <numerusform>Modification de {n} articles…</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding names again in {done} of {total}</source>
        <translation>Noms recherchés de nouveau dans {done} sur {total}</translation>
    </message>
    <message>
        <source>Finding names again…</source>
        <translation>Nouvelle recherche des noms…</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message>
        <source>Importing {done} of {total}</source>
        <translation>{done} importés sur {total}</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Recherche des fichiers…</translation>
    </message>
    <message>
        <source>Progress of backing up</source>
        <translation>Progression de la sauvegarde</translation>
    </message>
    <message>
        <source>Progress of bringing back articles</source>
        <translation>Progression du rétablissement des articles</translation>
    </message>
    <message>
        <source>Progress of changing articles</source>
        <translation>Progression de la modification des articles</translation>
    </message>
    <message>
        <source>Progress of finding names again</source>
        <translation>Progression de la recherche des noms</translation>
    </message>
    <message>
        <source>Progress of reading files again</source>
        <translation>Progression de la relecture des fichiers</translation>
    </message>
    <message>
        <source>Progress of reading heads again</source>
        <translation>Progression de la relecture des en-têtes</translation>
    </message>
    <message>
        <source>Progress of reading the article again</source>
        <translation>Progression de la relecture de l’article</translation>
    </message>
    <message>
        <source>Progress of restoring</source>
        <translation>Progression de la restauration</translation>
    </message>
    <message>
        <source>Progress of taking back articles</source>
        <translation>Progression du retrait des articles</translation>
    </message>
    <message>
        <source>Reading heads again, {done} of {total}</source>
        <translation>Relecture des en-têtes, {done} sur {total}</translation>
    </message>
    <message>
        <source>Reading heads again…</source>
        <translation>Relecture des en-têtes…</translation>
    </message>
    <message>
        <source>Reading the article again…</source>
        <translation>Relecture de l’article…</translation>
    </message>
    <message numerus="yes">
        <source>Reading {done} of {n} changed files again</source>
        <extracomment>Reading {done} of {n} changed file again</extracomment>
        <translation>
            <numerusform>{done} fichier modifié relu sur {n}</numerusform>
            <numerusform>{done} fichiers modifiés relus sur {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring: looking it over…</source>
        <translation>Restauration : vérification…</translation>
    </message>
    <message>
        <source>Restoring: {percent} %</source>
        <translation>Restauration : {percent} %</translation>
    </message>
    <message>
        <source>Say which, and why</source>
        <translation>Dire lesquels, et pourquoi</translation>
    </message>
    <message>
        <source>Show what becomes of each file</source>
        <translation>Montrer ce que devient chaque fichier</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Taking back {done} of {total}</source>
        <translation>{done} retirés sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>Taking back {n} articles…</source>
        <extracomment>Taking back {n} article…</extracomment>
        <translation>
            <numerusform>Retrait de {n} article…</numerusform>
            <numerusform>Retrait de {n} articles…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{articles}, among them {n} versions of others that are fuller</source>
        <extracomment>{articles}, among them {n} version of another that is fuller</extracomment>
        <translation>
            <numerusform>{articles}, dont {n} version d’un autre plus complet</numerusform>
            <numerusform>{articles}, dont {n} versions d’autres plus complets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entities</source>
        <extracomment>{n} entity</extracomment>
        <translation>
            <numerusform>{n} entité</numerusform>
            <numerusform>{n} entités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <extracomment>{n} left out</extracomment>
        <translation>
            <numerusform>{n} écarté</numerusform>
            <numerusform>{n} écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}: show the imports</source>
        <translation>{words} : afficher les importations</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Light or Dark Window</source>
        <translation>Fenêtre claire ou sombre</translation>
    </message>
    <message>
        <source>Text and Page</source>
        <translation>Texte et page</translation>
    </message>
    <message>
        <source>&amp;Compare with the Fullest</source>
        <translation>&amp;Comparer à la plus complète</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versions</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Versions ({n})</source>
        <extracomment>&amp;Versions ({n})</extracomment>
        <translation>
            <numerusform>&amp;Versions ({n})</numerusform>
            <numerusform>&amp;Versions ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Are &amp;One Story</source>
        <translation>S&amp;ont un seul sujet</translation>
    </message>
    <message>
        <source>Are Versions of &amp;One Story</source>
        <translation>S&amp;ont des versions d’un seul sujet</translation>
    </message>
    <message>
        <source>This Is Not the Same &amp;Story</source>
        <translation>Ce n’est pas le même &amp;sujet</translation>
    </message>
    <message numerus="yes">
        <source>{n} Articles Are &amp;One Story</source>
        <extracomment>{n} Article Is &amp;One Story</extracomment>
        <translation>
            <numerusform>{n} &amp;article est un seul sujet</numerusform>
            <numerusform>{n} &amp;articles sont un seul sujet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <extracomment>{n} word</extracomment>
        <translation>
            <numerusform>{n} mot</numerusform>
            <numerusform>{n} mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles deleted.</source>
        <extracomment>{n} article deleted.</extracomment>
        <translation>
            <numerusform>{n} article supprimé.</numerusform>
            <numerusform>{n} articles supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles marked as read.</source>
        <extracomment>{n} article marked as read.</extracomment>
        <translation>
            <numerusform>{n} article marqué comme lu.</numerusform>
            <numerusform>{n} articles marqués comme lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles marked as unread.</source>
        <extracomment>{n} article marked as unread.</extracomment>
        <translation>
            <numerusform>{n} article marqué comme non lu.</numerusform>
            <numerusform>{n} articles marqués comme non lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles starred.</source>
        <extracomment>{n} article starred.</extracomment>
        <translation>
            <numerusform>{n} article ajouté aux favoris.</numerusform>
            <numerusform>{n} articles ajoutés aux favoris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles without a star now.</source>
        <extracomment>{n} article without a star now.</extracomment>
        <translation>
            <numerusform>{n} article retiré des favoris.</numerusform>
            <numerusform>{n} articles retirés des favoris.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Star or Unstar</source>
        <translation>&amp;Ajouter aux favoris ou en retirer</translation>
    </message>
    <message>
        <source>Mark as &amp;Read or Unread</source>
        <translation>&amp;Marquer comme lu ou non lu</translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation>&amp;Marquer comme non lu</translation>
    </message>
    <message>
        <source>Un&amp;star</source>
        <translation>Retirer des f&amp;avoris</translation>
    </message>
    <message>
        <source>A backup is being made or restored already.</source>
        <translation>Une sauvegarde ou une restauration est déjà en cours.</translation>
    </message>
    <message>
        <source>An import is under way: cancel it, or wait for its end, before another library takes this one's place.</source>
        <translation>Une importation est en cours : annulez-la, ou attendez sa fin, avant qu’une autre bibliothèque prenne la place de celle-ci.</translation>
    </message>
    <message>
        <source>As it was before, it is one of its backups.</source>
        <translation>Telle qu’elle était auparavant, elle est l’une de ses sauvegardes.</translation>
    </message>
    <message>
        <source>Backed up as {name}, and looked over.</source>
        <translation>Sauvegardée sous {name}, et vérifiée.</translation>
    </message>
    <message>
        <source>Cancelled: the library and its backups are as they were.</source>
        <translation>Annulé : la bibliothèque et ses sauvegardes sont telles qu’elles étaient.</translation>
    </message>
    <message>
        <source>Show Backups</source>
        <translation>Afficher les sauvegardes</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>The library is that of {name} now.</source>
        <translation>La bibliothèque est désormais celle de {name}.</translation>
    </message>
    <message>
        <source>The library lies in {folder}.</source>
        <translation>La bibliothèque se trouve dans {folder}.</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Relire</translation>
    </message>
    <message numerus="yes">
        <source>{n} files in “{name}” have changed since they were read.</source>
        <extracomment>{n} file in “{name}” has changed since it was read.</extracomment>
        <translation>
            <numerusform>{n} fichier de « {name} » a changé depuis sa lecture.</numerusform>
            <numerusform>{n} fichiers de « {name} » ont changé depuis leur lecture.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” in “{folder}” has changed since it was read.</source>
        <translation>« {name} » dans « {folder} » a changé depuis sa lecture.</translation>
    </message>
    <message>
        <source>Select words in the article first, then copy them with their source.</source>
        <translation>Sélectionnez d’abord des mots dans l’article, puis copiez-les avec leur source.</translation>
    </message>
    <message>
        <source>The words were copied with their source.</source>
        <translation>Les mots ont été copiés avec leur source.</translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions copied, each with its source.</source>
        <extracomment>{n} mention copied, each with its source.</extracomment>
        <translation>
            <numerusform>{n} mention copiée, avec sa source.</numerusform>
            <numerusform>{n} mentions copiées, chacune avec sa source.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Decisions</source>
        <translation>Exporter les décisions</translation>
    </message>
    <message>
        <source>Import Decisions</source>
        <translation>Importer des décisions</translation>
    </message>
    <message>
        <source>Save Under Another Name…</source>
        <translation>Enregistrer sous un autre nom…</translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions applied</source>
        <extracomment>{n} decision applied</extracomment>
        <translation>
            <numerusform>{n} décision appliquée</numerusform>
            <numerusform>{n} décisions appliquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions written to {name}.</source>
        <extracomment>{n} decision written to {name}.</extracomment>
        <translation>
            <numerusform>{n} décision enregistrée dans {name}.</numerusform>
            <numerusform>{n} décisions enregistrées dans {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} known already</source>
        <extracomment>{n} known already</extracomment>
        <translation>
            <numerusform>{n} déjà connue</numerusform>
            <numerusform>{n} déjà connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are about nothing that is here yet</source>
        <extracomment>{n} of them is about nothing that is here yet</extracomment>
        <translation>
            <numerusform>{n} d’entre elles ne concerne rien de ce qui est déjà ici</numerusform>
            <numerusform>{n} d’entre elles ne concernent rien de ce qui est déjà ici</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>« {name} » n’est pas un fichier.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>What you wrote of “{title}” is not saved yet: {why}</source>
        <translation>Ce que vous avez écrit sur « {title} » n’est pas encore enregistré : {why}</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles changed</source>
        <extracomment>{n} article changed</extracomment>
        <translation>
            <numerusform>{n} article modifié</numerusform>
            <numerusform>{n} articles modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>No hits of “{words}” in this article.</source>
        <translation>Aucune occurrence de « {words} » dans cet article.</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Toutes les notes</translation>
    </message>
    <message>
        <source>These names</source>
        <translation>Ces noms</translation>
    </message>
    <message>
        <source>These names alone</source>
        <translation>Ces noms seulement</translation>
    </message>
    <message>
        <source>These notes</source>
        <translation>Ces notes</translation>
    </message>
    <message numerus="yes">
        <source>These {n} names alone</source>
        <extracomment>This {n} name alone</extracomment>
        <translation>
            <numerusform>Ce {n} nom seulement</numerusform>
            <numerusform>Ces {n} noms seulement</numerusform>
        </translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Cet article</translation>
    </message>
    <message>
        <source>This pair</source>
        <translation>Cette paire</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Toute la bibliothèque</translation>
    </message>
    <message>
        <source>more than four</source>
        <translation>plus de quatre</translation>
    </message>
    <message>
        <source>none is</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none is chosen</source>
        <translation>aucun n’est choisi</translation>
    </message>
    <message>
        <source>none is open</source>
        <translation>aucun n’est ouvert</translation>
    </message>
    <message>
        <source>one name only</source>
        <translation>un seul nom</translation>
    </message>
    <message>
        <source>only one</source>
        <translation>un seul</translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation>toute la bibliothèque</translation>
    </message>
    <message>
        <source>Page, PDF</source>
        <translation>Page, PDF</translation>
    </message>
    <message>
        <source>printed pages</source>
        <translation>pages imprimées</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Nothing can be imported. {why_not}</source>
        <translation>Rien ne peut être importé. {why_not}</translation>
    </message>
    <message>
        <source>&amp;Next Name</source>
        <translation>Nom suiv&amp;ant</translation>
    </message>
    <message>
        <source>&amp;Previous Name</source>
        <translation>Nom p&amp;récédent</translation>
    </message>
    <message>
        <source>No unread article follows in this list.</source>
        <translation>Aucun article non lu ne suit dans cette liste.</translation>
    </message>
    <message>
        <source>Table, CSV</source>
        <translation>Tableau, CSV</translation>
    </message>
    <message>
        <source>a list of groups</source>
        <translation>une liste de groupes</translation>
    </message>
    <message>
        <source>Read Heads Again</source>
        <translation>Relire les en-têtes</translation>
    </message>
    <message>
        <source>Titles, authors, dates and sources are read better now than when these articles came in. What you edited stays.</source>
        <translation>Les titres, auteurs, dates et sources sont mieux lus aujourd’hui que lorsque ces articles sont arrivés. Ce que vous avez modifié reste.</translation>
    </message>
    <message>
        <source>About Entity Reader</source>
        <translation>À propos d’Entity Reader</translation>
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
        <translation>Qui figure dans une pile d’articles de presse, où, avec qui, depuis quand, et quelle phrase le dit.

Tout reste sur cet ordinateur : le programme n’ouvre jamais de connexion réseau.</translation>
    </message>
    <message>
        <source>Find Names Again</source>
        <translation>Rechercher de nouveau les noms</translation>
    </message>
    <message>
        <source>Show Imports</source>
        <translation>Afficher les importations</translation>
    </message>
    <message>
        <source>Save the Description</source>
        <translation>Enregistrer la description</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>The description is in the clipboard. Look through it before you send it.</source>
        <translation>La description est dans le presse-papiers. Relisez-la avant de l’envoyer.</translation>
    </message>
    <message>
        <source>The description was written to {name}. Look through it before you send it.</source>
        <translation>La description a été enregistrée dans {name}. Relisez-la avant de l’envoyer.</translation>
    </message>
    <message>
        <source>Entity Reader libraries</source>
        <translation>Bibliothèques Entity Reader</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>Nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
    <message>
        <source>This library is opened for reading only: {why_read_only}.</source>
        <translation>Cette bibliothèque est ouverte en lecture seule : {why_read_only}.</translation>
    </message>
    <message>
        <source>This library was made by an older Entity Reader and has been brought up to date. A copy of it as it was lies beside it.</source>
        <translation>Cette bibliothèque a été créée par un Entity Reader plus ancien et a été mise à jour. Une copie dans son état d’origine se trouve à côté.</translation>
    </message>
    <message>
        <source>A link leads to an article, and this note is on none.</source>
        <translation>Un lien mène à un article, et cette note n’est sur aucun.</translation>
    </message>
    <message>
        <source>A link to the article was copied.</source>
        <translation>Un lien vers l’article a été copié.</translation>
    </message>
    <message>
        <source>A link to the note was copied.</source>
        <translation>Un lien vers la note a été copié.</translation>
    </message>
    <message>
        <source>A link to the passage was copied.</source>
        <translation>Un lien vers le passage a été copié.</translation>
    </message>
    <message>
        <source>Look for It Here</source>
        <translation>Chercher ici</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Open That One</source>
        <translation>Ouvrir celle-là</translation>
    </message>
    <message>
        <source>Open it with File ▸ Open Library where it lies now, and follow the link again.</source>
        <translation>Ouvrez-la par Fichier ▸ Ouvrir une bibliothèque là où elle se trouve maintenant, et suivez de nouveau le lien.</translation>
    </message>
    <message>
        <source>This is “{here}” in {folder}, a copy of “{first}” in {folder_of_first}: the link leads into both.</source>
        <translation>Voici « {here} » dans {folder}, une copie de « {first} » dans {folder_of_first} : le lien mène aux deux.</translation>
    </message>
    <message>
        <source>This library can only be read and has no id yet, so that no link can lead into it.</source>
        <translation>Cette bibliothèque ne peut être que lue et n’a pas encore d’identifiant : aucun lien ne peut y mener.</translation>
    </message>
    <message>
        <source>This link leads into a library that was never open on this computer. If you have it, open it once with File ▸ Open Library and follow the link again.</source>
        <translation>Ce lien mène à une bibliothèque qui n’a jamais été ouverte sur cet ordinateur. Si vous l’avez, ouvrez-la une fois par Fichier ▸ Ouvrir une bibliothèque et suivez de nouveau le lien.</translation>
    </message>
    <message>
        <source>This link leads into another library, “{name}”.</source>
        <translation>Ce lien mène à une autre bibliothèque, « {name} ».</translation>
    </message>
    <message>
        <source>This link leads into “{name}”, which is no longer in {folder}. {advice}</source>
        <translation>Ce lien mène à « {name} », qui n’est plus dans {folder}. {advice}</translation>
    </message>
    <message>
        <source>Picture, PNG</source>
        <translation>Image, PNG</translation>
    </message>
    <message>
        <source>Picture, SVG</source>
        <translation>Image, SVG</translation>
    </message>
    <message>
        <source>Tables of entities</source>
        <translation>Tableaux d’entités</translation>
    </message>
    <message>
        <source>Take Changes from a Table</source>
        <translation>Reprendre les modifications d’un tableau</translation>
    </message>
    <message numerus="yes">
        <source>{n} names changed.</source>
        <extracomment>{n} name changed.</extracomment>
        <translation>
            <numerusform>{n} nom modifié.</numerusform>
            <numerusform>{n} noms modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On Writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Select words in the article first, then choose a colour.</source>
        <translation>Sélectionnez d’abord des mots dans l’article, puis choisissez une couleur.</translation>
    </message>
    <message>
        <source>What you wrote is kept, but not saved.</source>
        <translation>Ce que vous avez écrit est conservé, mais pas enregistré.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>What you were writing when the window closed is kept: {notes}.</source>
        <translation>Ce que vous écriviez à la fermeture de la fenêtre est conservé : {notes}.</translation>
    </message>
    <message>
        <source>Export {what}</source>
        <translation>Exporter : {what}</translation>
    </message>
    <message>
        <source>The name of the file must end in {endings} or {last}.</source>
        <translation>Le nom du fichier doit se terminer par {endings} ou {last}.</translation>
    </message>
    <message>
        <source>{what} written to {name}.</source>
        <translation>{what} : enregistré dans {name}.</translation>
    </message>
    <message>
        <source>Nothing was imported: what was dropped is a picture, or has no text in it.</source>
        <translation>Rien n’a été importé : ce qui a été déposé est une image ou ne contient pas de texte.</translation>
    </message>
    <message>
        <source>That is an address, and nothing is fetched from the web: save the page in the browser, then open the file.</source>
        <translation>C’est une adresse, et rien n’est récupéré sur le web : enregistrez la page dans le navigateur, puis ouvrez le fichier.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard, and no file.</source>
        <translation>Il n’y a ni texte ni fichier dans le presse-papiers.</translation>
    </message>
    <message>
        <source>It lies in {folder}.</source>
        <translation>L’emplacement est {folder}.</translation>
    </message>
    <message>
        <source>The report cannot be kept: {why}.</source>
        <translation>Le rapport ne peut pas être enregistré : {why}.</translation>
    </message>
    <message>
        <source>Wrote {file}. Look through it, write what happened, and send it if you like.</source>
        <translation>{file} a été enregistré. Relisez-le, écrivez ce qui s’est passé et envoyez-le si vous le souhaitez.</translation>
    </message>
    <message>
        <source>Only from the relations of a name can another be hidden.</source>
        <translation>On ne peut masquer un autre nom que dans les relations d’un nom.</translation>
    </message>
    <message>
        <source>a drawing of relations</source>
        <translation>un dessin de relations</translation>
    </message>
    <message>
        <source>Cancelled: the article stays as it was.</source>
        <translation>Annulé : l’article reste tel qu’il était.</translation>
    </message>
    <message>
        <source>The article was read again as {encoding}.</source>
        <translation>L’article a été relu en {encoding}.</translation>
    </message>
    <message>
        <source>New articles are read by the tagger you chose; those that are here stay as they are.</source>
        <translation>Les nouveaux articles sont lus par la reconnaissance choisie ; ceux qui sont ici restent tels quels.</translation>
    </message>
    <message>
        <source>New articles come in without names; Library ▸ Find Names Again does it later.</source>
        <translation>Les nouveaux articles arrivent sans noms ; Bibliothèque ▸ Rechercher de nouveau les noms le fera plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>No names were looked for in {n} articles.</source>
        <extracomment>No names were looked for in {n} article.</extracomment>
        <translation>
            <numerusform>Aucun nom n’a été recherché dans {n} article.</numerusform>
            <numerusform>Aucun nom n’a été recherché dans {n} articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other articles were read by another tagger.</source>
        <extracomment>{n} other article was read by another tagger.</extracomment>
        <translation>
            <numerusform>{n} autre article a été lu par une autre reconnaissance.</numerusform>
            <numerusform>{n} autres articles ont été lus par une autre reconnaissance.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Update to What Is Searched Now</source>
        <translation>Remplacer par la recherche en co&amp;urs</translation>
    </message>
    <message>
        <source>List Them First</source>
        <translation>Les lister d’abord</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>R&amp;etirer</translation>
    </message>
    <message>
        <source>The saved search “{name}” was removed.</source>
        <translation>La recherche enregistrée « {name} » a été retirée.</translation>
    </message>
    <message>
        <source>“{name}” stands among the saved searches now.</source>
        <translation>« {name} » figure maintenant parmi les recherches enregistrées.</translation>
    </message>
    <message>
        <source>Bringing out what can be read…</source>
        <translation>Extraction de ce qui peut être lu…</translation>
    </message>
    <message>
        <source>Checking the library…</source>
        <translation>Vérification de la bibliothèque…</translation>
    </message>
    <message>
        <source>Import that folder into a new library, then its decisions (File ▸ Import Decisions).</source>
        <translation>Importez ce dossier dans une nouvelle bibliothèque, puis ses décisions (Fichier ▸ Importer des décisions).</translation>
    </message>
    <message>
        <source>Import that folder into a new library.</source>
        <translation>Importez ce dossier dans une nouvelle bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} of them the text is there.</source>
        <extracomment>Of {n} of them the text is there.</extracomment>
        <translation>
            <numerusform>Pour {n} d’entre eux, le texte est là.</numerusform>
            <numerusform>Pour {n} d’entre eux, le texte est là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rescue into a New Folder in</source>
        <translation>Récupérer dans un nouveau dossier de</translation>
    </message>
    <message>
        <source>Rescue…</source>
        <translation>Récupérer…</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>La bibliothèque est en bon état.</translation>
    </message>
    <message>
        <source>This library is damaged. {said} Still to be read: {readable} of {originals}, {decisions}. A backup from before the damage is best; without one, rescue them.</source>
        <translation>Cette bibliothèque est endommagée. {said} Encore lisibles : {readable} sur {originals}, {decisions}. Le mieux est une sauvegarde d’avant les dégâts ; à défaut, récupérez-les.</translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions</source>
        <extracomment>{n} decision</extracomment>
        <translation>
            <numerusform>{n} décision</numerusform>
            <numerusform>{n} décisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} originals</source>
        <extracomment>{n} original</extracomment>
        <translation>
            <numerusform>{n} original</numerusform>
            <numerusform>{n} originaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} originals could not be read.</source>
        <extracomment>{n} original could not be read.</extracomment>
        <translation>
            <numerusform>{n} original n’a pas pu être lu.</numerusform>
            <numerusform>{n} originaux n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>{originals} and {decisions} are in {folder} now.</source>
        <translation>{originals} et {decisions} se trouvent maintenant dans {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>{said} And {n} more.</source>
        <extracomment>{said} And {n} more.</extracomment>
        <translation>
            <numerusform>{said} Et {n} de plus.</numerusform>
            <numerusform>{said} Et {n} de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did the deletion of {about} again.</source>
        <translation>Rétabli : suppression, {about}.</translation>
    </message>
    <message>
        <source>Did the import of {about} again.</source>
        <translation>Rétabli : importation, {about}.</translation>
    </message>
    <message>
        <source>Did the return of {about} again.</source>
        <translation>Rétabli : restauration, {about}.</translation>
    </message>
    <message>
        <source>Did the withdrawal of {about} again.</source>
        <translation>Rétabli : retrait, {about}.</translation>
    </message>
    <message>
        <source>Did {noun} again.</source>
        <translation>Rétabli : {noun}.</translation>
    </message>
    <message>
        <source>Done again: {action}.</source>
        <translation>Rétabli : {action}.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Taken back: {action}.</source>
        <translation>Annulé : {action}.</translation>
    </message>
    <message>
        <source>Took back the deletion of {about}.</source>
        <translation>Annulé : suppression, {about}.</translation>
    </message>
    <message>
        <source>Took back the import of {about}.</source>
        <translation>Annulé : importation, {about}.</translation>
    </message>
    <message>
        <source>Took back the return of {about}.</source>
        <translation>Annulé : restauration, {about}.</translation>
    </message>
    <message>
        <source>Took back the withdrawal of {about}.</source>
        <translation>Annulé : retrait, {about}.</translation>
    </message>
    <message>
        <source>Took back {noun}.</source>
        <translation>Annulé : {noun}.</translation>
    </message>
    <message>
        <source>No article goes on with this one; the similar ones are on the Article menu.</source>
        <translation>Aucun article ne fait suite à celui-ci ; les semblables sont dans le menu Article.</translation>
    </message>
    <message>
        <source>Open an article first, and what is like it can be shown.</source>
        <translation>Ouvrez d’abord un article pour voir ce qui lui ressemble.</translation>
    </message>
    <message>
        <source>This is the first article of its story.</source>
        <translation>C’est le premier article de son sujet.</translation>
    </message>
    <message>
        <source>This is the last article of its story.</source>
        <translation>C’est le dernier article de son sujet.</translation>
    </message>
    <message>
        <source>This tag is no longer in the library.</source>
        <translation>Cette étiquette n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Take It from Their File Names…</source>
        <translation>La prendre dans les noms de fichiers…</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles have no date.</source>
        <extracomment>{n} article has no date.</extracomment>
        <translation>
            <numerusform>{n} article n’a pas de date.</numerusform>
            <numerusform>{n} articles n’ont pas de date.</numerusform>
        </translation>
    </message>
    <message>
        <source>This article is kept apart: another story.</source>
        <translation>Cet article est tenu à part : un autre sujet.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles are one story now.</source>
        <extracomment>{n} article is one story now.</extracomment>
        <translation>
            <numerusform>{n} article est maintenant un seul sujet.</numerusform>
            <numerusform>{n} articles sont maintenant un seul sujet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>&amp;Look Now</source>
        <translation>&amp;Regarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Look into All Now</source>
        <translation>&amp;Regarder dans tous maintenant</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Read {n} Changed Files Again</source>
        <extracomment>&amp;Read {n} Changed File Again</extracomment>
        <translation>
            <numerusform>&amp;Relire {n} fichier modifié</numerusform>
            <numerusform>&amp;Relire {n} fichiers modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop Watching</source>
        <translation>Ne plus &amp;surveiller</translation>
    </message>
    <message>
        <source>New files come at the next start.</source>
        <translation>Les nouveaux fichiers viendront au prochain démarrage.</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Pas encore de dossier</translation>
    </message>
    <message>
        <source>Nothing is new in “{name}”.</source>
        <translation>Rien de nouveau dans « {name} ».</translation>
    </message>
    <message>
        <source>There are too many folders in “{name}” for the system to tell of each: it is looked into now and then instead.</source>
        <translation>Il y a trop de dossiers dans « {name} » pour que le système signale chacun : on y regarde plutôt de temps en temps.</translation>
    </message>
    <message>
        <source>Watc&amp;hed Folders</source>
        <translation>Dossiers surveill&amp;és</translation>
    </message>
    <message>
        <source>Watch a Folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>{folder} (not there now)</source>
        <translation>{folder} (absent pour l’instant)</translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <translation>« {name} » est de retour.</translation>
    </message>
    <message>
        <source>“{name}” is not there now. What came from it stays, and what is new in it comes when it is back.</source>
        <translation>« {name} » n’est pas là pour l’instant. Ce qui en est venu reste, et ce qui s’y trouve de nouveau viendra à son retour.</translation>
    </message>
    <message>
        <source>“{name}” is watched no more. What came from it stays in the library.</source>
        <translation>« {name} » n’est plus surveillé. Ce qui en est venu reste dans la bibliothèque.</translation>
    </message>
    <message>
        <source>“{name}” is watched: whatever is new in it is imported by itself.</source>
        <translation>« {name} » est surveillé : ce qui s’y trouve de nouveau est importé automatiquement.</translation>
    </message>
    <message>
        <source>The window takes this size at its next start, since files are being imported.</source>
        <translation>La fenêtre adoptera cette taille au prochain démarrage, car des fichiers sont en cours d’importation.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>Select the words of a name in the text first.</source>
        <translation>Sélectionnez d’abord les mots d’un nom dans le texte.</translation>
    </message>
    <message>
        <source>This name is no longer in the library.</source>
        <translation>Ce nom n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Took {names} apart.</source>
        <translation>{names} : séparés.</translation>
    </message>
    <message>
        <source>Keep Apart</source>
        <translation>Tenir à part</translation>
    </message>
    <message>
        <source>Not the Same As</source>
        <translation>Pas identique à</translation>
    </message>
    <message>
        <source>Take Apart</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>The merger is taken back, and nobody asks again whether they are the same.</source>
        <translation>La fusion est annulée, et personne ne redemandera s’il s’agit du même.</translation>
    </message>
    <message>
        <source>They stay apart, and nobody asks again whether they are the same.</source>
        <translation>Ils restent à part, et personne ne redemandera s’il s’agit du même.</translation>
    </message>
    <message>
        <source>Type the name of whom it is not.</source>
        <translation>Saisissez le nom de celui que ce n’est pas.</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>un autre nom</translation>
    </message>
    <message>
        <source>is not the same as</source>
        <translation>n’est pas identique à</translation>
    </message>
    <message>
        <source>merged on {date}: {names}</source>
        <translation>fusionnés le {date} : {names}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} others</source>
        <extracomment>and {n} other</extracomment>
        <translation>
            <numerusform>et {n} autre</numerusform>
            <numerusform>et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>No name is chosen</source>
        <translation>Aucun nom n’est choisi</translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <extracomment>{n} other</extracomment>
        <translation>
            <numerusform>{n} autre</numerusform>
            <numerusform>{n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge this one too, and choose another</source>
        <translation>Fusionner aussi celui-ci, et en choisir un autre</translation>
    </message>
    <message>
        <source>The name that remains</source>
        <translation>Le nom qui reste</translation>
    </message>
    <message>
        <source>Type the name to merge with.</source>
        <translation>Saisissez le nom avec lequel fusionner.</translation>
    </message>
    <message>
        <source>and with another</source>
        <translation>et avec un autre</translation>
    </message>
    <message>
        <source>is to be one with</source>
        <translation>ne fera qu’un avec</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Un autre nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>marked as {who}</source>
        <translation>signalé comme {who}</translation>
    </message>
    <message>
        <source>Looking for other passages…</source>
        <translation>Recherche d’autres passages…</translation>
    </message>
    <message>
        <source>Other passages</source>
        <translation>Autres passages</translation>
    </message>
    <message>
        <source>These words stand nowhere else in the library.</source>
        <translation>Ces mots ne figurent nulle part ailleurs dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Kind of a new entity</source>
        <translation>Type d’une nouvelle entité</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Saisir un nom</translation>
    </message>
    <message>
        <source>Type the name of an entity of the library</source>
        <translation>Saisir le nom d’une entité de la bibliothèque</translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation>De qui il s’agit</translation>
    </message>
    <message>
        <source>new {kind}</source>
        <translation>nouveau : {kind}</translation>
    </message>
    <message>
        <source>It will not be marked there again, however often the articles are read.</source>
        <translation>Il n’y sera plus signalé, même si les articles sont relus.</translation>
    </message>
    <message>
        <source>Not an Entity</source>
        <translation>Pas une entité</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>{mentions} bear it. It will remain as an alias.</source>
        <translation>{mentions} le portent. Il restera comme alias.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message numerus="yes">
        <source>In the {n} selected articles</source>
        <extracomment>In the {n} selected article</extracomment>
        <translation>
            <numerusform>Dans le {n} article sélectionné</numerusform>
            <numerusform>Dans les {n} articles sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>Dans cet article</translation>
    </message>
    <message>
        <source>This “{said}” only</source>
        <translation>Ce « {said} » seulement</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Type who that is: an entity of the library, or a new one.</source>
        <translation>Saisissez qui c’est : une entité de la bibliothèque, ou une nouvelle.</translation>
    </message>
    <message>
        <source>is in truth</source>
        <translation>est en réalité</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Une étiquette a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete Tag</source>
        <translation>Supprimer l’étiquette</translation>
    </message>
    <message>
        <source>Delete the tag “{name}”?</source>
        <translation>Supprimer l’étiquette « {name} » ?</translation>
    </message>
    <message>
        <source>New name of the tag</source>
        <translation>Nouveau nom de l’étiquette</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>Renommer l’étiquette</translation>
    </message>
    <message>
        <source>Tagged: {bearers}.</source>
        <translation>La portent : {bearers}.</translation>
    </message>
    <message>
        <source>There is a tag “{name}” ({bearers}). This one ({own_bearers}) is merged with it.</source>
        <translation>Il existe une étiquette « {name} » ({bearers}). Celle-ci ({own_bearers}) est fusionnée avec elle.</translation>
    </message>
    <message>
        <source>What is tagged stays: {bearers}.</source>
        <translation>Ce qui la porte reste : {bearers}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>&amp;Also in articles imported later</source>
        <translation>&amp;Aussi dans les articles importés plus tard</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>&amp;Tous</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message numerus="yes">
        <source>The {n} newest passages {in_articles}</source>
        <extracomment>The {n} newest passages {in_articles}</extracomment>
        <translation>
            <numerusform>Le {n} passage le plus récent {in_articles}</numerusform>
            <numerusform>Les {n} passages les plus récents {in_articles}</numerusform>
        </translation>
    </message>
    <message>
        <source>This Is</source>
        <translation>C’est</translation>
    </message>
    <message numerus="yes">
        <source>{n} other passages {in_articles}</source>
        <extracomment>{n} other passage {in_articles}</extracomment>
        <translation>
            <numerusform>{n} autre passage {in_articles}</numerusform>
            <numerusform>{n} autres passages {in_articles}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages</source>
        <extracomment>{n} passage</extracomment>
        <translation>
            <numerusform>{n} passage</numerusform>
            <numerusform>{n} passages</numerusform>
        </translation>
    </message>
    <message>
        <source>{passages} {in_articles}</source>
        <translation>{passages} {in_articles}</translation>
    </message>
    <message>
        <source>{said}, and all that are not listed here</source>
        <translation>{said}, et tous ceux qui ne figurent pas ici</translation>
    </message>
    <message>
        <source>{said}; within a longer name only those that are ticked can be marked</source>
        <translation>{said} ; à l’intérieur d’un nom plus long, seulement ceux qui sont cochés</translation>
    </message>
    <message>
        <source>“{words}” elsewhere</source>
        <translation>« {words} » ailleurs</translation>
    </message>
    <message>
        <source>“{words}” is</source>
        <translation>« {words} » est</translation>
    </message>
    <message>
        <source>Choose a name first.</source>
        <translation>Choisissez d’abord un nom.</translation>
    </message>
    <message>
        <source>Choose at most four names.</source>
        <translation>Choisissez au plus quatre noms.</translation>
    </message>
    <message>
        <source>Choose one name only.</source>
        <translation>Choisissez un seul nom.</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Ouvrez d’abord un article.</translation>
    </message>
    <message>
        <source>Open an article with this name, or select lines on the page of the name.</source>
        <translation>Ouvrez un article avec ce nom, ou sélectionnez des lignes sur la fiche du nom.</translation>
    </message>
    <message>
        <source>A name or an alias</source>
        <translation>Un nom ou un alias</translation>
    </message>
    <message>
        <source>It stands in {passages} {in_articles} now.</source>
        <translation>Il figure maintenant dans {passages}, {in_articles}.</translation>
    </message>
    <message>
        <source>It stands nowhere yet; articles to come are watched for it.</source>
        <translation>Il ne figure encore nulle part ; les articles à venir seront surveillés.</translation>
    </message>
    <message>
        <source>Name to watch</source>
        <translation>Nom à surveiller</translation>
    </message>
    <message>
        <source>Type the name to watch.</source>
        <translation>Saisissez le nom à surveiller.</translation>
    </message>
    <message>
        <source>Type whom it names: an entity of the library, or a new one.</source>
        <translation>Saisissez qui il désigne : une entité de la bibliothèque, ou une nouvelle.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>Wherever it says</source>
        <translation>Partout où il est écrit</translation>
    </message>
    <message>
        <source>mark it as</source>
        <translation>le signaler comme</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Pattern of the date in the file name</source>
        <translation>Modèle de la date dans le nom de fichier</translation>
    </message>
    <message>
        <source>Which folder</source>
        <translation>Quel dossier</translation>
    </message>
    <message>
        <source>nearest folder</source>
        <translation>dossier le plus proche</translation>
    </message>
    <message>
        <source>nearest, as “{said}”</source>
        <translation>le plus proche, comme « {said} »</translation>
    </message>
    <message>
        <source>{field}: what to do</source>
        <translation>{field} : que faire</translation>
    </message>
    <message>
        <source>{number} above, as “{said}”</source>
        <translation>{number} au-dessus, comme « {said} »</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Edit Details</source>
        <translation>Modifier les détails</translation>
    </message>
    <message>
        <source>Looking at the articles…</source>
        <translation>Examen des articles…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} articles</source>
        <extracomment>Change {n} article</extracomment>
        <translation>
            <numerusform>Modifier {n} article</numerusform>
            <numerusform>Modifier {n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Modification…</translation>
    </message>
    <message>
        <source>Choose above what is to be changed.</source>
        <translation>Choisissez ci-dessus ce qui doit être modifié.</translation>
    </message>
    <message>
        <source>Day and month may be either way in all of these names:</source>
        <translation>Le jour et le mois peuvent être inversés dans tous ces noms :</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Rien ne change.</translation>
    </message>
    <message>
        <source>The files stay as they are.</source>
        <translation>Les fichiers restent tels quels.</translation>
    </message>
    <message numerus="yes">
        <source>found in {n} of {total}</source>
        <extracomment>found in {n} of {total}</extracomment>
        <translation>
            <numerusform>trouvé dans {n} sur {total}</numerusform>
            <numerusform>trouvé dans {n} sur {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>no date is found in the file names</source>
        <translation>aucune date dans les noms de fichiers</translation>
    </message>
    <message>
        <source>section, address, language…</source>
        <translation>rubrique, adresse, langue…</translation>
    </message>
    <message>
        <source>Date changes</source>
        <translation>La date change</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>As it is now, it becomes a backup, and can be restored as well.</source>
        <translation>Dans son état actuel, elle devient une sauvegarde et peut aussi être restaurée.</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>It holds {holds}, the newest article of {newest}.</source>
        <translation>Elle contient {holds}, l’article le plus récent du {newest}.</translation>
    </message>
    <message>
        <source>It holds {holds}.</source>
        <translation>Elle contient {holds}.</translation>
    </message>
    <message>
        <source>No backup yet. File ▸ Back Up Now makes one, and so does closing the window.</source>
        <translation>Pas encore de sauvegarde. Fichier ▸ Sauvegarder maintenant en fait une, de même que la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>No backups with “{words}”.</source>
        <translation>Aucune sauvegarde avec « {words} ».</translation>
    </message>
    <message>
        <source>Put {called} in the place of the library?</source>
        <translation>Mettre {called} à la place de la bibliothèque ?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The library itself: {words}.</source>
        <translation>La bibliothèque elle-même : {words}.</translation>
    </message>
    <message>
        <source>before an update of Entity Reader</source>
        <translation>avant une mise à jour d’Entity Reader</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>quotidienne</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>faite à la main</translation>
    </message>
    <message>
        <source>the backup of {moment}</source>
        <translation>la sauvegarde du {moment}</translation>
    </message>
    <message>
        <source>{reason} · {megabytes} MB</source>
        <translation>{reason} · {megabytes} Mo</translation>
    </message>
    <message>
        <source>Articles stay here for 30 days.</source>
        <translation>Les articles restent ici 30 jours.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Empty Bin</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Empty Bin…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Its file was imported again, so this article is in the library already.</source>
        <translation>Son fichier a été réimporté : cet article est donc déjà dans la bibliothèque.</translation>
    </message>
    <message>
        <source>No deleted articles with “{words}”.</source>
        <translation>Aucun article supprimé avec « {words} ».</translation>
    </message>
    <message>
        <source>The bin is empty. Deleted articles stay here for 30 days.</source>
        <translation>La corbeille est vide. Les articles supprimés y restent 30 jours.</translation>
    </message>
    <message numerus="yes">
        <source>The last {shown} of {n} articles.</source>
        <extracomment>The last {shown} of {n} article.</extracomment>
        <translation>
            <numerusform>Les {shown} derniers de {n} article.</numerusform>
            <numerusform>Les {shown} derniers de {n} articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>This library is read-only: nothing can be changed in it.</source>
        <translation>Cette bibliothèque est en lecture seule : rien ne peut y être modifié.</translation>
    </message>
    <message numerus="yes">
        <source>Throw {n} deleted articles away for good? This cannot be undone.</source>
        <extracomment>Throw {n} deleted article away for good? This cannot be undone.</extracomment>
        <translation>
            <numerusform>Jeter {n} article supprimé pour de bon ? Cela ne peut pas être annulé.</numerusform>
            <numerusform>Jeter {n} articles supprimés pour de bon ? Cela ne peut pas être annulé.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Fichier…</translation>
    </message>
    <message>
        <source>Choose a file of the Citation Style Language (.csl), such as Zotero has</source>
        <translation>Choisir un fichier Citation Style Language (.csl), comme ceux de Zotero</translation>
    </message>
    <message>
        <source>Citation Style</source>
        <translation>Style de citation</translation>
    </message>
    <message>
        <source>Citation styles</source>
        <translation>Styles de citation</translation>
    </message>
    <message>
        <source>Copy with Source cites as “{title}” from now on.</source>
        <translation>« Copier avec la source » cite désormais selon « {title} ».</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>With a footnote</source>
        <translation>Avec une note de bas de page</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>A Description of the File</source>
        <translation>Une description du fichier</translation>
    </message>
    <message>
        <source>How the file is laid out: the lines above its articles stand as they are, every letter of the other lines is an x and every digit a 0. It goes nowhere unless you send it.</source>
        <translation>La structure du fichier : les lignes au-dessus de ses articles restent telles quelles ; dans les autres, chaque lettre est un x et chaque chiffre un 0. Elle ne va nulle part, sauf si vous l’envoyez.</translation>
    </message>
    <message>
        <source>no article</source>
        <translation>aucun article</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>aucune note</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Sous forme de</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Every mention, not one an article</source>
        <translation>Chaque mention, pas une par article</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>It is no single text.</source>
        <translation>Ce n’est pas un texte unique.</translation>
    </message>
    <message>
        <source>Mark for Excel (UTF-8)</source>
        <translation>Marque pour Excel (UTF-8)</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>Notes et surlignages</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Their sources</source>
        <translation>Leurs sources</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>needs several articles</source>
        <translation>demande plusieurs articles</translation>
    </message>
    <message numerus="yes">
        <source>the first {n} are shown</source>
        <extracomment>the first {n} are shown</extracomment>
        <translation>
            <numerusform>le premier est affiché</numerusform>
            <numerusform>les {n} premiers sont affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} articles</source>
        <extracomment>up to {n} article</extracomment>
        <translation>
            <numerusform>jusqu’à {n} article</numerusform>
            <numerusform>jusqu’à {n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>{kilobytes} kB</source>
        <translation>{kilobytes} ko</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <extracomment>{n} byte</extracomment>
        <translation>
            <numerusform>{n} octet</numerusform>
            <numerusform>{n} octets</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Do Again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Edit ▸ Redo does it again in its turn: it is no decision that stands by itself.</source>
        <translation>Édition ▸ Rétablir le refait à son tour : ce n’est pas une décision en soi.</translation>
    </message>
    <message>
        <source>Edit ▸ Undo takes it back in its turn: it is no decision that stands by itself.</source>
        <translation>Édition ▸ Annuler le reprend à son tour : ce n’est pas une décision en soi.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>No decisions with “{words}”.</source>
        <translation>Aucune décision avec « {words} ».</translation>
    </message>
    <message>
        <source>Nothing has been decided yet. What you rename, merge, split, remove or watch is listed here.</source>
        <translation>Rien n’a encore été décidé. Ce que vous renommez, fusionnez, scindez, retirez ou surveillez figure ici.</translation>
    </message>
    <message>
        <source>taken back {when}</source>
        <translation>annulé : {when}</translation>
    </message>
    <message>
        <source>Open entity-reader:// links with this program</source>
        <translation>Ouvrir les liens entity-reader:// avec ce programme</translation>
    </message>
    <message>
        <source>Original Text</source>
        <translation>Texte original</translation>
    </message>
    <message>
        <source>The files that this article came in</source>
        <translation>Les fichiers d’où vient cet article</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Export into a New Folder</source>
        <translation>Exporter dans un nouveau dossier</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles written to {name}.</source>
        <extracomment>{n} article written to {name}.</extracomment>
        <translation>
            <numerusform>{n} article enregistré dans {name}.</numerusform>
            <numerusform>{n} articles enregistrés dans {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes written to {name}.</source>
        <extracomment>{n} note written to {name}.</extracomment>
        <translation>
            <numerusform>{n} note enregistrée dans {name}.</numerusform>
            <numerusform>{n} notes enregistrées dans {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview of {title}</source>
        <translation>Aperçu de {title}</translation>
    </message>
    <message>
        <source>No preference holds these words.</source>
        <translation>Aucune préférence ne contient ces mots.</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Pages des préférences</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caractères</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Citations:</source>
        <translation>&amp;Citations :</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>&amp;Names from:</source>
        <translation>&amp;Noms trouvés par :</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Page :</translation>
    </message>
    <message>
        <source>&amp;Typeface:</source>
        <translation>P&amp;olice :</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>F&amp;enêtre :</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Comme la fenêtre</translation>
    </message>
    <message>
        <source>Backups &amp;kept:</source>
        <translation>&amp;Sauvegardes :</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Column wi&amp;dth:</source>
        <translation>Largeur &amp;de colonne :</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Size of all te&amp;xt:</source>
        <translation>Taille de t&amp;out le texte :</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>&amp;Taille du texte :</translation>
    </message>
    <message>
        <source>The window speaks it from its next start on.</source>
        <translation>La fenêtre la parlera à partir de son prochain démarrage.</translation>
    </message>
    <message>
        <source>The window takes it when the preferences are closed.</source>
        <translation>La fenêtre l’adopte quand les préférences sont fermées.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>one a day for</source>
        <translation>une par jour pendant</translation>
    </message>
    <message>
        <source>then one a week for</source>
        <translation>puis une par semaine pendant</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>العربية (begun)</source>
        <translation>العربية (commencé)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>Surlignages et notes</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} articles are too many to be printed.</source>
        <extracomment>More than {n} article are too many to be printed.</extracomment>
        <translation>
            <numerusform>{n} article est de trop pour être imprimé.</numerusform>
            <numerusform>Plus de {n} articles, c’est trop pour être imprimé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, marked and at the end</source>
        <translation>Noms, signalés et à la fin</translation>
    </message>
    <message>
        <source>Nothing to print: {obstacle}.</source>
        <translation>Rien à imprimer : {obstacle}.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Whole texts</source>
        <translation>Textes entiers</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages printed.</source>
        <extracomment>{n} page printed.</extracomment>
        <translation>
            <numerusform>{n} page imprimée.</numerusform>
            <numerusform>{n} pages imprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} pt</source>
        <translation>{size} pt</translation>
    </message>
    <message>
        <source>“{name}” cannot be printed on.</source>
        <translation>Impossible d’imprimer sur « {name} ».</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <extracomment>{n} page</extracomment>
        <translation>
            <numerusform>{n} page</numerusform>
            <numerusform>{n} pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of a spaCy model</source>
        <translation>Choisir le dossier d’un modèle spaCy</translation>
    </message>
    <message>
        <source>Entity Reader’s careful one, for English too: slower</source>
        <translation>Celle d’Entity Reader, soigneuse, aussi pour l’anglais : plus lent</translation>
    </message>
    <message>
        <source>Entity Reader’s own</source>
        <translation>Celle d’Entity Reader</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>Doss&amp;ier…</translation>
    </message>
    <message>
        <source>Folder of a spaCy Model</source>
        <translation>Dossier d’un modèle spaCy</translation>
    </message>
    <message>
        <source>Looking for {label}…</source>
        <translation>Recherche de {label}…</translation>
    </message>
    <message>
        <source>Names are found by {name} from now on.</source>
        <translation>Les noms sont désormais trouvés par {name}.</translation>
    </message>
    <message>
        <source>New articles come in without names, which is fast. Library ▸ Find Names Again does it later.</source>
        <translation>Les nouveaux articles arrivent sans noms, ce qui est rapide. Bibliothèque ▸ Rechercher de nouveau les noms le fera plus tard.</translation>
    </message>
    <message>
        <source>None, names are found later</source>
        <translation>Aucune, les noms sont cherchés plus tard</translation>
    </message>
    <message>
        <source>&amp;Take All as the Article</source>
        <translation>&amp;Tout prendre comme article</translation>
    </message>
    <message>
        <source>Everything that the page says, which all was taken as the article.</source>
        <translation>Tout ce que dit la page, pris en entier comme article.</translation>
    </message>
    <message>
        <source>Everything that the page says. Of it, what looks like the article was taken.</source>
        <translation>Tout ce que dit la page. On en a pris ce qui ressemble à l’article.</translation>
    </message>
    <message>
        <source>Take Only the &amp;Article</source>
        <translation>Ne prendre que l’&amp;article</translation>
    </message>
    <message>
        <source>The Whole Page</source>
        <translation>La page entière</translation>
    </message>
    <message>
        <source>Click a name to see who it is, and where else it stands.</source>
        <translation>Cliquez sur un nom pour voir qui c’est, et où il figure ailleurs.</translation>
    </message>
    <message>
        <source>Cross-reference</source>
        <translation>Renvois</translation>
    </message>
    <message>
        <source>Click to see the articles that name them together.</source>
        <translation>Cliquez pour voir les articles qui les nomment ensemble.</translation>
    </message>
    <message>
        <source>Show relations</source>
        <translation>Afficher les relations</translation>
    </message>
    <message>
        <source>also {aliases}</source>
        <translation>aussi {aliases}</translation>
    </message>
    <message>
        <source>less</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>Articles that mention this name</source>
        <translation>Articles qui mentionnent ce nom</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Often with</source>
        <translation>Souvent avec</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles together</source>
        <extracomment>{n} article together</extracomment>
        <translation>
            <numerusform>{n} article en commun</numerusform>
            <numerusform>{n} articles en commun</numerusform>
        </translation>
    </message>
    <message>
        <source>Names: {heading}</source>
        <translation>Noms : {heading}</translation>
    </message>
    <message>
        <source>No name here holds “{words}”.</source>
        <translation>Aucun nom ici ne contient « {words} ».</translation>
    </message>
    <message>
        <source>Show All Names</source>
        <translation>Afficher tous les noms</translation>
    </message>
    <message>
        <source>The names of the open article stand here.</source>
        <translation>Les noms de l’article ouvert figurent ici.</translation>
    </message>
    <message>
        <source>No names found in this article.</source>
        <translation>Aucun nom trouvé dans cet article.</translation>
    </message>
    <message numerus="yes">
        <source>{here} · {n} articles in the library</source>
        <extracomment>{here} · {n} article in the library</extracomment>
        <translation>
            <numerusform>{here} · {n} article dans la bibliothèque</numerusform>
            <numerusform>{here} · {n} articles dans la bibliothèque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles in the library</source>
        <extracomment>{n} article in the library</extracomment>
        <translation>
            <numerusform>{n} article dans la bibliothèque</numerusform>
            <numerusform>{n} articles dans la bibliothèque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions in this article</source>
        <extracomment>{n} mention in this article</extracomment>
        <translation>
            <numerusform>{n} mention dans cet article</numerusform>
            <numerusform>{n} mentions dans cet article</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why this name is marked as it is</source>
        <translation>Dire pourquoi ce nom est signalé ainsi</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Pourquoi :</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>By chance it would be {number}.</source>
        <translation>Par hasard, ce serait {number}.</translation>
    </message>
    <message>
        <source>Of each kind those come first who stand here more often than chance would have it: who is named in few other articles counts for more than who is named everywhere. It is measured by the log-likelihood ratio (Dunning 1993).</source>
        <translation>De chaque type viennent d’abord ceux qui figurent ici plus souvent que ne le voudrait le hasard : qui est nommé dans peu d’autres articles compte plus que qui est nommé partout. Mesuré par le rapport de vraisemblance (Dunning 1993).</translation>
    </message>
    <message>
        <source>{more}: {kinds}</source>
        <translation>{more}: {kinds}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {total} articles that name it are among these</source>
        <extracomment>{n} of the {total} articles that name it is among these</extracomment>
        <translation>
            <numerusform>{n} des {total} articles qui le nomment en fait partie</numerusform>
            <numerusform>{n} des {total} articles qui le nomment en font partie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total}</source>
        <extracomment>{n} of {total}</extracomment>
        <translation>
            <numerusform>{n} sur {total}</numerusform>
            <numerusform>{n} sur {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other {n} rows stand further down.</source>
        <extracomment>The other {n} row stands further down.</extracomment>
        <translation>
            <numerusform>L’autre ligne se trouve plus bas.</numerusform>
            <numerusform>Les {n} autres lignes se trouvent plus bas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions copied, each with its article.</source>
        <extracomment>{n} mention copied, each with its article.</extracomment>
        <translation>
            <numerusform>{n} mention copiée, avec son article.</numerusform>
            <numerusform>{n} mentions copiées, chacune avec son article.</numerusform>
        </translation>
    </message>
    <message>
        <source>No dated article says so.</source>
        <translation>Aucun article daté ne le dit.</translation>
    </message>
    <message>
        <source>Open the newest article that says so, at this sentence</source>
        <translation>Ouvrir l’article le plus récent qui le dit, à cette phrase</translation>
    </message>
    <message>
        <source>Said first on {first}, last on {last}</source>
        <translation>Dit d’abord le {first}, en dernier le {last}</translation>
    </message>
    <message>
        <source>Said on {first}</source>
        <translation>Dit le {first}</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>depuis {year}</translation>
    </message>
    <message>
        <source>{when}: “{text}”; opens the article</source>
        <translation>{when} : « {text} » ; ouvre l’article</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Described as</source>
        <translation>Décrit comme</translation>
    </message>
    <message>
        <source>List articles</source>
        <translation>Lister les articles</translation>
    </message>
    <message>
        <source>List these articles</source>
        <translation>Lister ces articles</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>together · of its articles</source>
        <translation>en commun · sur ses articles</translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions</source>
        <extracomment>{n} mention</extracomment>
        <translation>
            <numerusform>{n} mention</numerusform>
            <numerusform>{n} mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} mentions</source>
        <extracomment>{shown} of {n} mention</extracomment>
        <translation>
            <numerusform>{shown} sur {n} mention</numerusform>
            <numerusform>{shown} sur {n} mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>By the word before</source>
        <translation>Par le mot d’avant</translation>
    </message>
    <message>
        <source>By the word behind</source>
        <translation>Par le mot d’après</translation>
    </message>
    <message>
        <source>Every mention</source>
        <translation>Toutes les mentions</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Order of the mentions</source>
        <translation>Ordre des mentions</translation>
    </message>
    <message>
        <source>Shift+Right shows every mention</source>
        <translation>Maj+Droite montre toutes les mentions</translation>
    </message>
    <message>
        <source>Show only articles that name somebody else too</source>
        <translation>N’afficher que les articles qui nomment aussi quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Takes this away</source>
        <translation>Enlève ceci</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>called “{spelling}”</source>
        <translation>appelé « {spelling} »</translation>
    </message>
    <message>
        <source>together with…</source>
        <translation>avec…</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>avec {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} older articles are not looked through: choose a time to see more.</source>
        <extracomment>{n} older article is not looked through: choose a time to see more.</extracomment>
        <translation>
            <numerusform>{n} article plus ancien n’est pas examiné : choisissez une période pour en voir plus.</numerusform>
            <numerusform>{n} articles plus anciens ne sont pas examinés : choisissez une période pour en voir plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} articles</source>
        <extracomment>{shown} of {n} article</extracomment>
        <translation>
            <numerusform>{shown} sur {n} article</numerusform>
            <numerusform>{shown} sur {n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Undated: {articles}</source>
        <translation>Sans date : {articles}</translation>
    </message>
    <message numerus="yes">
        <source>{n} shown</source>
        <extracomment>{n} shown</extracomment>
        <translation>
            <numerusform>{n} affichée</numerusform>
            <numerusform>{n} affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mention of this name</source>
        <translation>Toutes les mentions de ce nom</translation>
    </message>
    <message>
        <source>No article calls it so.</source>
        <translation>Aucun article ne l’appelle ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>No article names all {n}.</source>
        <extracomment>No article names all {n}.</extracomment>
        <translation>
            <numerusform>Aucun article ne nomme les {n}.</numerusform>
            <numerusform>Aucun article ne nomme les {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No article names both.</source>
        <translation>Aucun article ne nomme les deux.</translation>
    </message>
    <message>
        <source>No article names it.</source>
        <translation>Aucun article ne le nomme.</translation>
    </message>
    <message>
        <source>No article of {time} calls it so.</source>
        <translation>Aucun article de la période {time} ne l’appelle ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>No article of {time} names all {n}.</source>
        <extracomment>No article of {time} names all {n}.</extracomment>
        <translation>
            <numerusform>Aucun article de la période {time} ne nomme les {n}.</numerusform>
            <numerusform>Aucun article de la période {time} ne nomme les {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No article of {time} names both.</source>
        <translation>Aucun article de la période {time} ne nomme les deux.</translation>
    </message>
    <message>
        <source>No article of {time} names it.</source>
        <translation>Aucun article de la période {time} ne le nomme.</translation>
    </message>
    <message>
        <source>No mention of {time} stands among “{words}”.</source>
        <translation>Aucune mention de la période {time} ne figure près de « {words} ».</translation>
    </message>
    <message>
        <source>No mention stands among “{words}”.</source>
        <translation>Aucune mention ne figure près de « {words} ».</translation>
    </message>
    <message>
        <source>Show All Mentions</source>
        <translation>Afficher toutes les mentions</translation>
    </message>
    <message>
        <source>Open a name to see everything that the library knows of it.</source>
        <translation>Ouvrez un nom pour voir tout ce que la bibliothèque en sait.</translation>
    </message>
    <message>
        <source>Page of the entity</source>
        <translation>Fiche de l’entité</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Appelé</translation>
    </message>
    <message>
        <source>Show the mentions that call it so, {in_articles}</source>
        <translation>Afficher les mentions qui l’appellent ainsi, {in_articles}</translation>
    </message>
    <message>
        <source>called so {in_articles}; shows these mentions</source>
        <translation>appelé ainsi {in_articles} ; affiche ces mentions</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <extracomment>{n} group</extracomment>
        <translation>
            <numerusform>{n} groupe</numerusform>
            <numerusform>{n} groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>Comparer ces deux-là</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>What the articles say that name both {called}</source>
        <translation>Ce que disent les articles qui nomment les deux : {called}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more names</source>
        <extracomment>{n} more name</extracomment>
        <translation>
            <numerusform>{n} autre nom</numerusform>
            <numerusform>{n} autres noms</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for groups…</source>
        <translation>Recherche des groupes…</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Toute la bibliothèque</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>Retour là où vous étiez (Échap)</translation>
    </message>
    <message>
        <source>Groups in</source>
        <translation>Groupes dans</translation>
    </message>
    <message numerus="yes">
        <source>No two names stand together often enough in the newest {n} articles to be a group.</source>
        <extracomment>No two names stand together often enough in the newest {n} article to be a group.</extracomment>
        <translation>
            <numerusform>Dans l’article le plus récent, aucun couple de noms n’est assez fréquent pour former un groupe.</numerusform>
            <numerusform>Dans les {n} articles les plus récents, aucun couple de noms n’est assez fréquent pour former un groupe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No two names stand together often enough in {n} articles to be a group.</source>
        <extracomment>No two names stand together often enough in {n} article to be a group.</extracomment>
        <translation>
            <numerusform>Dans {n} article, aucun couple de noms n’est assez fréquent pour former un groupe.</numerusform>
            <numerusform>Dans {n} articles, aucun couple de noms n’est assez fréquent pour former un groupe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} largest are shown.</source>
        <extracomment>The {n} largest are shown.</extracomment>
        <translation>
            <numerusform>Le plus grand est affiché.</numerusform>
            <numerusform>Les {n} plus grands sont affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two names are tied as strongly as chance explains it less that so many of these articles name both (log-likelihood ratio, Dunning 1993). Names that are tied to one another more than to others are a group (Louvain, Blondel and others 2008). The same articles have the same groups each time.</source>
        <translation>Deux noms sont d’autant plus liés que le hasard explique mal que tant de ces articles nomment les deux (rapport de vraisemblance, Dunning 1993). Des noms plus liés entre eux qu’aux autres forment un groupe (Louvain, Blondel et al. 2008). Les mêmes articles donnent chaque fois les mêmes groupes.</translation>
    </message>
    <message>
        <source>Write the groups as a table, a page or a network</source>
        <translation>Enregistrer les groupes comme tableau, page ou réseau</translation>
    </message>
    <message numerus="yes">
        <source>in the newest {n} articles</source>
        <extracomment>in the newest {n} article</extracomment>
        <translation>
            <numerusform>dans l’article le plus récent</numerusform>
            <numerusform>dans les {n} articles les plus récents</numerusform>
        </translation>
    </message>
    <message>
        <source>{groups} of {names} {in_articles}.</source>
        <translation>{groups} de {names} {in_articles}.</translation>
    </message>
    <message>
        <source>its process ended with {code}</source>
        <translation>son processus s’est terminé par {code}</translation>
    </message>
    <message>
        <source>Choose the column that holds the texts.</source>
        <translation>Choisissez la colonne qui contient les textes.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Back to the imports (Esc)</source>
        <translation>Retour aux importations (Échap)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Kept for every table with these columns.</source>
        <translation>Conservé pour tout tableau ayant ces colonnes.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>What was read of it goes into the bin, and it is read again. Kept for every table with these columns.</source>
        <translation>Ce qui en a été lu va à la corbeille, et il est relu. Conservé pour tout tableau ayant ces colonnes.</translation>
    </message>
    <message>
        <source>Which columns are these?</source>
        <translation>Que sont ces colonnes ?</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <extracomment>{n} row</extracomment>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Change What Its Columns Are…</source>
        <translation>Changer le sens de ses colonnes…</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>Décrire…</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Keep Both: These Are Not the Same Story</source>
        <translation>Garder les deux : ce n’est pas le même sujet</translation>
    </message>
    <message>
        <source>Make a Description of This File…</source>
        <translation>Créer une description de ce fichier…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Which Columns Are These?</source>
        <translation>Que sont ces colonnes ?</translation>
    </message>
    <message>
        <source>Which Columns?</source>
        <translation>Quelles colonnes ?</translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Drop files or folders on the window, or choose them.</source>
        <translation>Rien n’a encore été importé. Déposez des fichiers ou des dossiers sur la fenêtre, ou choisissez-les.</translation>
    </message>
    <message>
        <source>Reading the first article…</source>
        <translation>Lecture du premier article…</translation>
    </message>
    <message>
        <source>The first article</source>
        <translation>Le premier article</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Les premières lignes du tableau</translation>
    </message>
    <message>
        <source>Nothing has changed: every head is read as it would be read now.</source>
        <translation>Rien n’a changé : chaque en-tête est lu comme il le serait maintenant.</translation>
    </message>
    <message>
        <source>Reading the heads again broke off: {reason}.</source>
        <translation>La relecture des en-têtes s’est interrompue : {reason}.</translation>
    </message>
    <message>
        <source>Reading the heads again could not be started: {reason}.</source>
        <translation>La relecture des en-têtes n’a pas pu commencer : {reason}.</translation>
    </message>
    <message>
        <source>Stopped; what was read stays.</source>
        <translation>Arrêté ; ce qui a été lu reste.</translation>
    </message>
    <message numerus="yes">
        <source>The heads of {n} articles are read otherwise now.</source>
        <extracomment>The head of {n} article is read otherwise now.</extracomment>
        <translation>
            <numerusform>L’en-tête de {n} article est maintenant lu autrement.</numerusform>
            <numerusform>Les en-têtes de {n} articles sont maintenant lus autrement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were left as they were.</source>
        <extracomment>{n} was left as it was.</extracomment>
        <translation>
            <numerusform>{n} est resté tel quel.</numerusform>
            <numerusform>{n} sont restés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking into the watched folders broke off: {reason}.</source>
        <translation>L’examen des dossiers surveillés s’est interrompu : {reason}.</translation>
    </message>
    <message>
        <source>Looking into the watched folders could not be started: {reason}.</source>
        <translation>L’examen des dossiers surveillés n’a pas pu démarrer : {reason}.</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>N’ont pas pu être ouverts</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vides</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Cachés</translation>
    </message>
    <message>
        <source>Hidden files</source>
        <translation>Fichiers cachés</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>Made to do harm</source>
        <translation>Faits pour nuire</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>Aucun article</translation>
    </message>
    <message>
        <source>No. {number}, {title}</source>
        <translation>No {number}, {title}</translation>
    </message>
    <message>
        <source>Not a sort of file that is read</source>
        <translation>Types de fichiers qui ne sont pas lus</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Autres raisons</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Protégés par un mot de passe</translation>
    </message>
    <message>
        <source>Scanned, without text</source>
        <translation>Numérisés, sans texte</translation>
    </message>
    <message>
        <source>Tables of which it is not known what their columns tell</source>
        <translation>Tableaux dont les colonnes ne sont pas connues</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Trop grands</translation>
    </message>
    <message>
        <source>Versions of others, kept with them</source>
        <translation>Versions d’autres, conservées avec elles</translation>
    </message>
    <message>
        <source>a version of “{title}”</source>
        <translation>une version de « {title} »</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>kept apart from “{title}”</source>
        <translation>tenu à part de « {title} »</translation>
    </message>
    <message>
        <source>nothing added</source>
        <translation>rien d’ajouté</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulée</translation>
    </message>
    <message numerus="yes">
        <source>{n} added</source>
        <extracomment>{n} added</extracomment>
        <translation>
            <numerusform>{n} ajouté</numerusform>
            <numerusform>{n} ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles added</source>
        <extracomment>{n} article added</extracomment>
        <translation>
            <numerusform>{n} article ajouté</numerusform>
            <numerusform>{n} articles ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} there already</source>
        <extracomment>{n} there already</extracomment>
        <translation>
            <numerusform>{n} déjà là</numerusform>
            <numerusform>{n} déjà là</numerusform>
        </translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message numerus="yes">
        <source>about {n} hours left</source>
        <extracomment>about {n} hour left</extracomment>
        <translation>
            <numerusform>encore {n} heure environ</numerusform>
            <numerusform>encore {n} heures environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes left</source>
        <extracomment>about {n} minute left</extracomment>
        <translation>
            <numerusform>encore {n} minute environ</numerusform>
            <numerusform>encore {n} minutes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} seconds left</source>
        <extracomment>about {n} second left</extracomment>
        <translation>
            <numerusform>encore {n} seconde environ</numerusform>
            <numerusform>encore {n} secondes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files a minute</source>
        <extracomment>{n} file a minute</extracomment>
        <translation>
            <numerusform>{n} fichier par minute</numerusform>
            <numerusform>{n} fichiers par minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files a second</source>
        <extracomment>{n} file a second</extracomment>
        <translation>
            <numerusform>{n} fichier par seconde</numerusform>
            <numerusform>{n} fichiers par seconde</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the Report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Importations précédentes</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Dernière importation</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>L’importation a été annulée.</translation>
    </message>
    <message>
        <source>This import</source>
        <translation>Cette importation</translation>
    </message>
    <message>
        <source>The import broke off: {reason}.</source>
        <translation>L’importation s’est interrompue : {reason}.</translation>
    </message>
    <message>
        <source>The import could not be started: {reason}.</source>
        <translation>L’importation n’a pas pu démarrer : {reason}.</translation>
    </message>
    <message>
        <source>Cancel keeps what has been added</source>
        <translation>Annuler garde ce qui a été ajouté</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} files</source>
        <extracomment>{done} of {n} file</extracomment>
        <translation>
            <numerusform>{done} sur {n} fichier</numerusform>
            <numerusform>{done} sur {n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the article again broke off: {reason}.</source>
        <translation>La relecture de l’article s’est interrompue : {reason}.</translation>
    </message>
    <message>
        <source>Reading the article again could not be started: {reason}.</source>
        <translation>La relecture de l’article n’a pas pu démarrer : {reason}.</translation>
    </message>
    <message>
        <source>Import cancelled: {report}.</source>
        <translation>Importation annulée : {report}.</translation>
    </message>
    <message>
        <source>New in “{folder}”: {report}.</source>
        <translation>Nouveau dans « {folder} » : {report}.</translation>
    </message>
    <message>
        <source>The import that had broken off is done: {report}.</source>
        <translation>L’importation interrompue est terminée : {report}.</translation>
    </message>
    <message>
        <source>Watched names found: {names}.</source>
        <translation>Noms surveillés trouvés : {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} already there</source>
        <extracomment>{n} already there</extracomment>
        <translation>
            <numerusform>{n} déjà là</numerusform>
            <numerusform>{n} déjà là</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding names again broke off: {reason}.</source>
        <translation>La recherche des noms s’est interrompue : {reason}.</translation>
    </message>
    <message>
        <source>Finding names again could not be started: {reason}.</source>
        <translation>La recherche des noms n’a pas pu démarrer : {reason}.</translation>
    </message>
    <message>
        <source>Nothing has changed: the names of every article were found as they would be found now.</source>
        <translation>Rien n’a changé : les noms de chaque article avaient été trouvés comme ils le seraient maintenant.</translation>
    </message>
    <message>
        <source>Stopped: {report}. Library ▸ Find Names Again goes on from there.</source>
        <translation>Arrêté : {report}. Bibliothèque ▸ Rechercher de nouveau les noms reprend à partir de là.</translation>
    </message>
    <message numerus="yes">
        <source>names found again in {n} articles</source>
        <extracomment>names found again in {n} article</extracomment>
        <translation>
            <numerusform>noms recherchés de nouveau dans {n} article</numerusform>
            <numerusform>noms recherchés de nouveau dans {n} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left as they were</source>
        <extracomment>{n} left as it was</extracomment>
        <translation>
            <numerusform>{n} laissé tel quel</numerusform>
            <numerusform>{n} laissés tels quels</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy This Line</source>
        <translation>Copier cette ligne</translation>
    </message>
    <message>
        <source>Left and Right fold; Enter does what stands at the right; the menu has more.</source>
        <translation>Gauche et Droite replient et déplient ; Entrée fait ce qui est écrit à droite ; le menu en offre plus.</translation>
    </message>
    <message>
        <source>an import broke off</source>
        <translation>une importation s’est interrompue</translation>
    </message>
    <message numerus="yes">
        <source>{n} files left out</source>
        <extracomment>{n} file left out</extracomment>
        <translation>
            <numerusform>{n} fichier écarté</numerusform>
            <numerusform>{n} fichiers écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} imports broke off</source>
        <extracomment>{n} import broke off</extracomment>
        <translation>
            <numerusform>{n} importation interrompue</numerusform>
            <numerusform>{n} importations interrompues</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: the articles stay as they were.</source>
        <translation>Annulé : les articles restent tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>Reading the files again broke off: {reason}.</source>
        <translation>La relecture des fichiers s’est interrompue : {reason}.</translation>
    </message>
    <message>
        <source>Reading the files again could not be started: {reason}.</source>
        <translation>La relecture des fichiers n’a pas pu démarrer : {reason}.</translation>
    </message>
    <message>
        <source>What is new in {files} is imported.</source>
        <translation>Ce qui est nouveau dans {files} est importé.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were read again.</source>
        <extracomment>{n} article was read again.</extracomment>
        <translation>
            <numerusform>{n} article a été relu.</numerusform>
            <numerusform>{n} articles ont été relus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>{n} file</extracomment>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other files were not read either.</source>
        <extracomment>{n} other file was not read either.</extracomment>
        <translation>
            <numerusform>{n} autre fichier n’a pas été lu non plus.</numerusform>
            <numerusform>{n} autres fichiers n’ont pas été lus non plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Copied the address. Entity Reader opens no connection: paste it in a browser.</source>
        <translation>Adresse copiée. Entity Reader n’ouvre aucune connexion : collez-la dans un navigateur.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Search the manual…</source>
        <translation>Rechercher dans le manuel…</translation>
    </message>
    <message numerus="yes">
        <source>{n} chapters</source>
        <extracomment>{n} chapter</extracomment>
        <translation>
            <numerusform>{n} chapitre</numerusform>
            <numerusform>{n} chapitres</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes from a Table</source>
        <translation>Modifications d’un tableau</translation>
    </message>
    <message>
        <source>Looking at the table…</source>
        <translation>Examen du tableau…</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} names</source>
        <extracomment>Change {n} name</extracomment>
        <translation>
            <numerusform>Modifier {n} nom</numerusform>
            <numerusform>Modifier {n} noms</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds, names and tags are taken from it. Whoever is not in the table stays as it is.</source>
        <translation>Les types, les noms et les étiquettes en sont repris. Qui n’est pas dans le tableau reste tel quel.</translation>
    </message>
    <message>
        <source>What the table changes</source>
        <translation>Ce que le tableau modifie</translation>
    </message>
    <message>
        <source>Clear the Filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Names stand here once there are articles.</source>
        <translation>Les noms figureront ici dès qu’il y aura des articles.</translation>
    </message>
    <message>
        <source>No names for: {filters}.</source>
        <translation>Aucun nom pour : {filters}.</translation>
    </message>
    <message>
        <source>Reading the names…</source>
        <translation>Lecture des noms…</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Étiquette : {tag}</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Étiquetés</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Surveillés</translation>
    </message>
    <message>
        <source>Name {number}</source>
        <translation>Nom {number}</translation>
    </message>
    <message>
        <source>There are articles that were added since you last looked at its page.</source>
        <translation>Des articles ont été ajoutés depuis que vous avez regardé sa fiche.</translation>
    </message>
    <message>
        <source>also {alias}</source>
        <translation>aussi {alias}</translation>
    </message>
    <message>
        <source>first seen {met}</source>
        <translation>vu d’abord le {met}</translation>
    </message>
    <message>
        <source>new articles</source>
        <translation>nouveaux articles</translation>
    </message>
    <message>
        <source>&amp;All Names, Tagged or Not</source>
        <translation>&amp;Tous les noms, étiquetés ou non</translation>
    </message>
    <message numerus="yes">
        <source>All kinds, {n} names</source>
        <extracomment>All kinds, {n} name</extracomment>
        <translation>
            <numerusform>Tous les types, {n} nom</numerusform>
            <numerusform>Tous les types, {n} noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n}</source>
        <extracomment>All {n}</extracomment>
        <translation>
            <numerusform>Tous {n}</numerusform>
            <numerusform>Tous {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Any &amp;Tag</source>
        <translation>N’impor&amp;te quelle étiquette</translation>
    </message>
    <message>
        <source>Names with a tag</source>
        <translation>Noms avec une étiquette</translation>
    </message>
    <message>
        <source>Names with the tag {tag}</source>
        <translation>Noms avec l’étiquette {tag}</translation>
    </message>
    <message>
        <source>Show names of every kind</source>
        <translation>Afficher les noms de tout type</translation>
    </message>
    <message>
        <source>Show names that have a tag</source>
        <translation>Afficher les noms qui ont une étiquette</translation>
    </message>
    <message>
        <source>Show names that words are watched for</source>
        <translation>Afficher les noms pour lesquels des mots sont surveillés</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} names.</source>
        <extracomment>There is {n} name.</extracomment>
        <translation>
            <numerusform>Il y a {n} nom.</numerusform>
            <numerusform>Il y a {n} noms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watched {n}</source>
        <extracomment>Watched {n}</extracomment>
        <translation>
            <numerusform>Surveillés {n}</numerusform>
            <numerusform>Surveillés {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;A – Z</source>
        <translation>&amp;A – Z</translation>
    </message>
    <message>
        <source>&amp;Most Articles First</source>
        <translation>&amp;Le plus d’articles d’abord</translation>
    </message>
    <message>
        <source>&amp;Newly Seen First</source>
        <translation>&amp;Nouveaux d’abord</translation>
    </message>
    <message>
        <source>&amp;Rarest First</source>
        <translation>Les plus &amp;rares d’abord</translation>
    </message>
    <message>
        <source>A – Z</source>
        <translation>A – Z</translation>
    </message>
    <message>
        <source>Most articles</source>
        <translation>Le plus d’articles</translation>
    </message>
    <message>
        <source>Newly seen</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Rarest</source>
        <translation>Les plus rares</translation>
    </message>
    <message>
        <source>Filter names…</source>
        <translation>Filtrer les noms…</translation>
    </message>
    <message>
        <source>Names of the library</source>
        <translation>Noms de la bibliothèque</translation>
    </message>
    <message>
        <source>The names cannot be shown. {error}</source>
        <translation>Les noms ne peuvent pas être affichés. {error}</translation>
    </message>
    <message>
        <source>Behind each name: in how many articles it stands</source>
        <translation>Après chaque nom : le nombre d’articles où il figure</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} are told</source>
        <extracomment>The first {n} are told</extracomment>
        <translation>
            <numerusform>Le premier est indiqué</numerusform>
            <numerusform>Les {n} premiers sont indiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare, change the kind, remove, export and all else that can be done to them</source>
        <translation>Comparer, changer le type, retirer, exporter et tout ce qu’on peut en faire d’autre</translation>
    </message>
    <message>
        <source>Give these names tags</source>
        <translation>Étiqueter ces noms</translation>
    </message>
    <message>
        <source>Make one of these names</source>
        <translation>Faire un seul de ces noms</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Select only the name that was selected last</source>
        <translation>Ne sélectionner que le dernier nom sélectionné</translation>
    </message>
    <message>
        <source>Selected names</source>
        <translation>Noms sélectionnés</translation>
    </message>
    <message>
        <source>Lost its place</source>
        <translation>A perdu sa place</translation>
    </message>
    <message numerus="yes">
        <source>Lost their place {n}</source>
        <extracomment>Lost their place {n}</extracomment>
        <translation>
            <numerusform>Sans place {n}</numerusform>
            <numerusform>Sans place {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>Placer…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>No note is like that.</source>
        <translation>Aucune note ne correspond.</translation>
    </message>
    <message>
        <source>No notes yet. Select words in an article and press 1, or Enter to write.</source>
        <translation>Pas encore de notes. Sélectionnez des mots dans un article et appuyez sur 1, ou sur Entrée pour écrire.</translation>
    </message>
    <message>
        <source>Search quotations and notes…</source>
        <translation>Rechercher dans les citations et les notes…</translation>
    </message>
    <message>
        <source>Show All Notes</source>
        <translation>Afficher toutes les notes</translation>
    </message>
    <message>
        <source>Articles, the files they came from, names, corrections, notes and tags.</source>
        <translation>Les articles, les fichiers dont ils proviennent, les noms, les corrections, les notes et les étiquettes.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Copies of the library.</source>
        <translation>Des copies de la bibliothèque.</translation>
    </message>
    <message>
        <source>Last picture</source>
        <translation>Dernière image</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Mistakes of the program: where in it they were made, no word of yours.</source>
        <translation>Les erreurs du programme : à quel endroit elles se sont produites, aucun mot de vous.</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recettes</translation>
    </message>
    <message>
        <source>What the window showed last, so that the next start shows it at once.</source>
        <translation>Ce que la fenêtre a montré en dernier, pour que le prochain démarrage l’affiche aussitôt.</translation>
    </message>
    <message>
        <source>What you chose, where your libraries lie, and where you were.</source>
        <translation>Ce que vous avez choisi, où se trouvent vos bibliothèques et où vous en étiez.</translation>
    </message>
    <message>
        <source>What you said of the columns of tables.</source>
        <translation>Ce que vous avez dit des colonnes des tableaux.</translation>
    </message>
    <message>
        <source>Your own layouts of downloads from news archives.</source>
        <translation>Vos propres modèles de téléchargements d’archives de presse.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>How that is tested</source>
        <translation>Comment cela est testé</translation>
    </message>
    <message>
        <source>No connection is ever opened</source>
        <translation>Aucune connexion n’est jamais ouverte</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the folder of {name}</source>
        <translation>Ouvrir le dossier : {name}</translation>
    </message>
    <message>
        <source>What you import, look for, write and decide stays on this computer, in the files below, which only you can read. There is no account, nothing is loaded, nothing is looked for, nothing is sent: not even a report of a problem, which is a file that you may send yourself. What you delete lies in the bin of the library until it is emptied, and in backups that were made before.</source>
        <translation>Ce que vous importez, cherchez, écrivez et décidez reste sur cet ordinateur, dans les fichiers ci-dessous, que vous seul pouvez lire. Il n’y a pas de compte, rien n’est chargé, rien n’est consulté, rien n’est envoyé : pas même le rapport d’un problème, qui est un fichier que vous pouvez envoyer vous-même. Ce que vous supprimez reste dans la corbeille de la bibliothèque jusqu’à ce qu’elle soit vidée, et dans les sauvegardes faites auparavant.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Étroite</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page: {colors}</source>
        <translation>Page : {colors}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation>Texte et page</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Text normal</source>
        <translation>Taille normale</translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Typeface: {name}</source>
        <translation>Police : {name}</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Width: {width}</source>
        <translation>Largeur : {width}</translation>
    </message>
    <message numerus="yes">
        <source>Of each only the first {n} words are compared.</source>
        <extracomment>Of each only the first {n} word is compared.</extracomment>
        <translation>
            <numerusform>Seul le premier mot de chacune est comparé.</numerusform>
            <numerusform>Seuls les {n} premiers mots de chacune sont comparés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the fullest</source>
        <translation>Seulement dans la plus complète</translation>
    </message>
    <message>
        <source>Only in this version</source>
        <translation>Seulement dans cette version</translation>
    </message>
    <message>
        <source>Show It as It Is</source>
        <translation>Afficher tel quel</translation>
    </message>
    <message>
        <source>Stop comparing (Esc)</source>
        <translation>Ne plus comparer (Échap)</translation>
    </message>
    <message>
        <source>The article compared with the fullest version</source>
        <translation>L’article comparé à la version la plus complète</translation>
    </message>
    <message>
        <source>In the file: {value}</source>
        <translation>Dans le fichier : {value}</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>comme dans le fichier</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>{field} as in the file: {value}</source>
        <translation>{field} comme dans le fichier : {value}</translation>
    </message>
    <message>
        <source>as the text begins</source>
        <translation>comme le début du texte</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Modifier les détails</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The file on disk stays as it is.</source>
        <translation>Le fichier sur le disque reste tel quel.</translation>
    </message>
    <message>
        <source>This article has no text.</source>
        <translation>Cet article n’a pas de texte.</translation>
    </message>
    <message>
        <source>In {language}. Names are not recognised in this language.</source>
        <translation>Langue : {language}. Les noms ne sont pas reconnus dans cette langue.</translation>
    </message>
    <message>
        <source>In {language}. Names are recognised in English only.</source>
        <translation>Langue : {language}. Les noms ne sont reconnus qu’en anglais.</translation>
    </message>
    <message>
        <source>In {language}. No names were recognised.</source>
        <translation>Langue : {language}. Aucun nom n’a été reconnu.</translation>
    </message>
    <message>
        <source>Its file has changed since it was read: Article ▸ Read the File Again.</source>
        <translation>Son fichier a changé depuis sa lecture : Article ▸ Relire le fichier.</translation>
    </message>
    <message>
        <source>Letters that had been encoded more than once were mended.</source>
        <translation>Des lettres encodées plusieurs fois ont été réparées.</translation>
    </message>
    <message numerus="yes">
        <source>One of {n} versions of this story: Article ▸ Versions.</source>
        <extracomment>One of {n} version of this story: Article ▸ Versions.</extracomment>
        <translation>
            <numerusform>Une de {n} version de ce sujet : Article ▸ Versions.</numerusform>
            <numerusform>Une des {n} versions de ce sujet : Article ▸ Versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fullest of {n} versions of this story: Article ▸ Versions.</source>
        <extracomment>The fullest of {n} version of this story: Article ▸ Versions.</extracomment>
        <translation>
            <numerusform>La plus complète de {n} version de ce sujet : Article ▸ Versions.</numerusform>
            <numerusform>La plus complète des {n} versions de ce sujet : Article ▸ Versions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undated: {reason}</source>
        <translation>Sans date : {reason}</translation>
    </message>
    <message>
        <source>add author</source>
        <translation>ajouter un auteur</translation>
    </message>
    <message>
        <source>add date</source>
        <translation>ajouter une date</translation>
    </message>
    <message>
        <source>add source</source>
        <translation>ajouter une source</translation>
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
        <translation>Modifier les détails</translation>
    </message>
    <message>
        <source>Edit the details (E)</source>
        <translation>Modifier les détails (E)</translation>
    </message>
    <message>
        <source>Edited: {fields}</source>
        <translation>Modifié : {fields}</translation>
    </message>
    <message>
        <source>It was on: “{quote}”</source>
        <translation>Elle était sur : « {quote} »</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Leave the note as it is (Esc)</source>
        <translation>Laisser la note telle quelle (Échap)</translation>
    </message>
    <message>
        <source>Select where the note stands now, then press Enter or Place Here. Esc leaves it.</source>
        <translation>Sélectionnez où se trouve la note maintenant, puis appuyez sur Entrée ou « Placer ici ». Échap la laisse.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Tab goes from name to name and highlight to highlight, Enter shows what the library knows of a name.</source>
        <translation>Tab va de nom en nom et de surlignage en surlignage, Entrée montre ce que la bibliothèque sait d’un nom.</translation>
    </message>
    <message>
        <source>Tab goes from name to name, Enter shows what the library knows of it.</source>
        <translation>Tab va de nom en nom, Entrée montre ce que la bibliothèque en sait.</translation>
    </message>
    <message>
        <source>{name}, current</source>
        <translation>{name}, actuel</translation>
    </message>
    <message>
        <source>Compare with the fullest</source>
        <translation>Comparer à la plus complète</translation>
    </message>
    <message>
        <source>Place Here</source>
        <translation>Placer ici</translation>
    </message>
    <message>
        <source>Put the note that has lost its place on these words (Enter)</source>
        <translation>Mettre la note qui a perdu sa place sur ces mots (Entrée)</translation>
    </message>
    <message>
        <source>Write a note (Enter)</source>
        <translation>Écrire une note (Entrée)</translation>
    </message>
    <message>
        <source>{name}, {kind}, mention {at} of {all} here, {in_articles}</source>
        <translation>{name}, {kind}, mention {at} sur {all} ici, {in_articles}</translation>
    </message>
    <message>
        <source>{words}, that is {name}</source>
        <translation>{words}, c’est {name}</translation>
    </message>
    <message>
        <source>Opening the article</source>
        <translation>Ouverture de l’article</translation>
    </message>
    <message>
        <source>Next in this story: {title}</source>
        <translation>Suivant de ce sujet : {title}</translation>
    </message>
    <message>
        <source>Show the articles that are like this one</source>
        <translation>Afficher les articles qui ressemblent à celui-ci</translation>
    </message>
    <message numerus="yes">
        <source>{n} similar articles</source>
        <extracomment>{n} similar article</extracomment>
        <translation>
            <numerusform>{n} article semblable</numerusform>
            <numerusform>{n} articles semblables</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {total} in this story</source>
        <translation>{place} sur {total} de ce sujet</translation>
    </message>
    <message>
        <source>Dashed: who else is named with {name}.</source>
        <translation>En pointillés : qui d’autre est nommé avec {name}.</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>No name of these kinds.</source>
        <translation>Aucun nom de ces types.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody else in {n} articles.</source>
        <extracomment>Nobody else in {n} article.</extracomment>
        <translation>
            <numerusform>Personne d’autre dans {n} article.</numerusform>
            <numerusform>Personne d’autre dans {n} articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else stands with “{name}” at that time ({time}).</source>
        <translation>Personne d’autre ne figure avec « {name} » à cette période ({time}).</translation>
    </message>
    <message>
        <source>Nobody else stands with “{name}” more often than by chance.</source>
        <translation>Personne d’autre n’est avec « {name} » plus souvent que par hasard.</translation>
    </message>
    <message>
        <source>Nobody stands with another in these articles at that time ({time}).</source>
        <translation>Dans ces articles, personne ne figure avec quelqu’un d’autre à cette période ({time}).</translation>
    </message>
    <message>
        <source>Nobody stands with another in these articles more often than by chance.</source>
        <translation>Dans ces articles, personne n’est avec un autre plus souvent que par hasard.</translation>
    </message>
    <message>
        <source>Relations in</source>
        <translation>Relations dans</translation>
    </message>
    <message numerus="yes">
        <source>Release {n} names</source>
        <extracomment>Release {n} name</extracomment>
        <translation>
            <numerusform>Libérer {n} nom</numerusform>
            <numerusform>Libérer {n} noms</numerusform>
        </translation>
    </message>
    <message>
        <source>Show 1</source>
        <translation>Afficher dès 1</translation>
    </message>
    <message>
        <source>Show All Kinds</source>
        <translation>Afficher tous les types</translation>
    </message>
    <message>
        <source>The commonest and the strongest names were looked at.</source>
        <translation>Les noms les plus fréquents et les plus forts ont été examinés.</translation>
    </message>
    <message>
        <source>The nearer and thicker, the more articles name both.</source>
        <translation>Plus c’est proche et épais, plus d’articles nomment les deux.</translation>
    </message>
    <message>
        <source>These articles</source>
        <translation>Ces articles</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were looked at, the first of them all.</source>
        <extracomment>{n} article was looked at, the first of them all.</extracomment>
        <translation>
            <numerusform>{n} article a été examiné, le premier de tous.</numerusform>
            <numerusform>{n} articles ont été examinés, les premiers de tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys go from name to name, Space makes one current, Enter puts it in the middle.</source>
        <translation>Les flèches vont de nom en nom, Espace rend un nom actuel, Entrée le met au centre.</translation>
    </message>
    <message numerus="yes">
        <source>Relations of {name}: {n} names</source>
        <extracomment>Relations of {name}: {n} name</extracomment>
        <translation>
            <numerusform>Relations de {name} : {n} nom</numerusform>
            <numerusform>Relations de {name} : {n} noms</numerusform>
        </translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>au centre</translation>
    </message>
    <message>
        <source>{kind}, in the middle</source>
        <translation>{kind}, au centre</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles together, of {articles} with this name</source>
        <extracomment>{n} article together, of {articles} with this name</extracomment>
        <translation>
            <numerusform>{n} article en commun, sur {articles} avec ce nom</numerusform>
            <numerusform>{n} articles en commun, sur {articles} avec ce nom</numerusform>
        </translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Together in at least</source>
        <translation>En commun dans au moins</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} names</source>
        <extracomment>{shown} of {n} name</extracomment>
        <translation>
            <numerusform>{shown} sur {n} nom</numerusform>
            <numerusform>{shown} sur {n} noms</numerusform>
        </translation>
    </message>
    <message>
        <source>Relations of these articles</source>
        <translation>Relations de ces articles</translation>
    </message>
    <message>
        <source>Relations of {name}</source>
        <translation>Relations de {name}</translation>
    </message>
    <message>
        <source>Let this name stay; the others become aliases</source>
        <translation>Conserver ce nom ; les autres deviennent des alias</translation>
    </message>
    <message>
        <source>becomes an alias</source>
        <translation>devient un alias</translation>
    </message>
    <message>
        <source>this name stays</source>
        <translation>ce nom reste</translation>
    </message>
    <message>
        <source>Looking at these names…</source>
        <translation>Examen de ces noms…</translation>
    </message>
    <message>
        <source>Merge names</source>
        <translation>Fusionner les noms</translation>
    </message>
    <message>
        <source>{reach}, and those imported later</source>
        <translation>{reach}, et dans ceux importés plus tard</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Un autre nom…</translation>
    </message>
    <message>
        <source>Call them otherwise, or merge more of them</source>
        <translation>Les appeler autrement, ou en fusionner d’autres</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>In one article</source>
        <translation>Dans un même article</translation>
    </message>
    <message>
        <source>Named with each of them</source>
        <translation>Nommés avec chacun d’eux</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas les mêmes</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <source>The names</source>
        <translation>Les noms</translation>
    </message>
    <message>
        <source>and {names}</source>
        <translation>et {names}</translation>
    </message>
    <message>
        <source>both from {start} to {end}</source>
        <translation>les deux de {start} à {end}</translation>
    </message>
    <message>
        <source>no article names both</source>
        <translation>aucun article ne nomme les deux</translation>
    </message>
    <message>
        <source>no article names two of them</source>
        <translation>aucun article n’en nomme deux</translation>
    </message>
    <message>
        <source>not alike</source>
        <translation>pas semblables</translation>
    </message>
    <message>
        <source>{name} ends in {end}, {other} begins in {start}</source>
        <translation>{name} finit en {end}, {other} commence en {start}</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles name both</source>
        <extracomment>{n} article names both</extracomment>
        <translation>
            <numerusform>{n} article nomme les deux</numerusform>
            <numerusform>{n} articles nomment les deux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles name two or more of them</source>
        <extracomment>{n} article names two or more of them</extracomment>
        <translation>
            <numerusform>{n} article en nomme deux ou plus</numerusform>
            <numerusform>{n} articles en nomment deux ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>À demander</translation>
    </message>
    <message numerus="yes">
        <source>more than {n} questions</source>
        <extracomment>more than {n} question</extracomment>
        <translation>
            <numerusform>plus de {n} question</numerusform>
            <numerusform>plus de {n} questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names not looked at yet</source>
        <extracomment>{n} name not looked at yet</extracomment>
        <translation>
            <numerusform>{n} nom pas encore examiné</numerusform>
            <numerusform>{n} noms pas encore examinés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <extracomment>{n} question</extracomment>
        <translation>
            <numerusform>{n} question</numerusform>
            <numerusform>{n} questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered with yes, both are called so; the other name becomes an alias.</source>
        <translation>Si la réponse est oui, les deux s’appellent ainsi ; l’autre nom devient un alias.</translation>
    </message>
    <message>
        <source>Are these the same?</source>
        <translation>Est-ce le même ?</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différents</translation>
    </message>
    <message>
        <source>Different things</source>
        <translation>Des choses différentes</translation>
    </message>
    <message>
        <source>Keep the other name (O)</source>
        <translation>Garder l’autre nom (O)</translation>
    </message>
    <message>
        <source>Looking at the names of the library…</source>
        <translation>Examen des noms de la bibliothèque…</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Aucun d’eux</translation>
    </message>
    <message>
        <source>Nothing to review: no name is in doubt.</source>
        <translation>Rien à réviser : aucun nom n’est douteux.</translation>
    </message>
    <message>
        <source>This library is read-only: nothing can be answered.</source>
        <translation>Cette bibliothèque est en lecture seule : on ne peut répondre à rien.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Qui est-ce ?</translation>
    </message>
    <message>
        <source>name stays</source>
        <translation>nom conservé</translation>
    </message>
    <message>
        <source>Keep other name</source>
        <translation>Garder l’autre nom</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Le même</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>{articles}, the newest {date}</source>
        <translation>{articles}, le plus récent du {date}</translation>
    </message>
    <message>
        <source>Name of the saved search</source>
        <translation>Nom de la recherche enregistrée</translation>
    </message>
    <message>
        <source>It finds articles that were added since you last looked.</source>
        <translation>Elle trouve des articles ajoutés depuis que vous avez regardé.</translation>
    </message>
    <message>
        <source>more than {articles}</source>
        <translation>plus de {articles}</translation>
    </message>
    <message numerus="yes">
        <source>{n} unread</source>
        <extracomment>{n} unread</extracomment>
        <translation>
            <numerusform>{n} non lu</numerusform>
            <numerusform>{n} non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Explain the search language</source>
        <translation>Expliquer le langage de recherche</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search articles, people, places…</source>
        <translation>Rechercher articles, personnes, lieux…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>{completion}, {at} of {total}</source>
        <translation>{completion}, {at} sur {total}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Filters are joined like words: by AND, OR, NOT and brackets. A name stands for whoever goes by it.</source>
        <translation>Les filtres se combinent comme les mots : par AND, OR, NOT et des parenthèses. Un nom vaut pour quiconque le porte.</translation>
    </message>
    <message>
        <source>Put this into the search box</source>
        <translation>Mettre dans le champ de recherche</translation>
    </message>
    <message>
        <source>Search Language</source>
        <translation>Langage de recherche</translation>
    </message>
    <message>
        <source>Search language</source>
        <translation>Langage de recherche</translation>
    </message>
    <message>
        <source>Type words that all must occur; capitals and accents do not matter. The last word is completed while you type.</source>
        <translation>Saisissez des mots qui doivent tous figurer ; majuscules et accents ne comptent pas. Le dernier mot est complété pendant la saisie.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>No other article is like this one.</source>
        <translation>Aucun autre article ne ressemble à celui-ci.</translation>
    </message>
    <message>
        <source>Similar articles</source>
        <translation>Articles semblables</translation>
    </message>
    <message>
        <source>Similar to {title}</source>
        <translation>Semblables à {title}</translation>
    </message>
    <message>
        <source>Articles that are like it, and what they share with it</source>
        <translation>Les articles qui lui ressemblent, et ce qu’ils ont en commun avec lui</translation>
    </message>
    <message>
        <source>In this story, the oldest first</source>
        <translation>Dans ce sujet, les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Like it, the likest first</source>
        <translation>Semblables, les plus proches d’abord</translation>
    </message>
    <message>
        <source>the article itself</source>
        <translation>l’article lui-même</translation>
    </message>
    <message>
        <source>{likeness} like it</source>
        <translation>ressemblance : {likeness}</translation>
    </message>
    <message>
        <source>In this story</source>
        <translation>Dans ce sujet</translation>
    </message>
    <message>
        <source>Like it</source>
        <translation>Qui lui ressemblent</translation>
    </message>
    <message>
        <source>the likest first</source>
        <translation>les plus semblables d’abord</translation>
    </message>
    <message>
        <source>the oldest first</source>
        <translation>les plus anciens d’abord</translation>
    </message>
    <message>
        <source>{likeness} like it. Both have {words}.</source>
        <translation>Ressemblance {likeness}. Les deux ont {words}.</translation>
    </message>
    <message>
        <source>Entity Reader made a mistake.</source>
        <translation>Entity Reader a commis une erreur.</translation>
    </message>
    <message>
        <source>The details are kept in
{file}
and would help the developers to mend this.</source>
        <translation>Les détails sont conservés dans
{file}
et aideraient les développeurs à corriger ceci.</translation>
    </message>
    <message>
        <source>The details cannot be kept: {reason}.
They would help the developers to mend this.</source>
        <translation>Les détails ne peuvent pas être conservés : {reason}.
Ils aideraient les développeurs à corriger ceci.</translation>
    </message>
    <message>
        <source>Your library is safe, and you can go on.</source>
        <translation>Votre bibliothèque est intacte, et vous pouvez continuer.</translation>
    </message>
    <message>
        <source>Open another with File ▸ Open Library, or make a new one with File ▸ New Library.</source>
        <translation>Ouvrez-en une autre par Fichier ▸ Ouvrir une bibliothèque, ou créez-en une par Fichier ▸ Nouvelle bibliothèque.</translation>
    </message>
    <message>
        <source>There is a “{name}” in {parent} that Entity Reader has not made. It stays.</source>
        <translation>Il y a dans {parent} un « {name} » qu’Entity Reader n’a pas créé. Il reste.</translation>
    </message>
    <message>
        <source>“{name}” cannot be removed from {parent}: {reason}.</source>
        <translation>« {name} » ne peut pas être retiré de {parent} : {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in {parent}: {reason}.</source>
        <translation>« {name} » ne peut pas être enregistré dans {parent} : {reason}.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>section</source>
        <translation>rubrique</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>{text} ({key})</source>
        <translation>{text} ({key})</translation>
    </message>
    <message>
        <source>Apricot</source>
        <translation>Abricot</translation>
    </message>
    <message>
        <source>Dates and amounts</source>
        <translation>Dates et montants</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Édifices</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>Lilas</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sans couleur</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>Sauge</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>facility</source>
        <translation>édifice</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>autre nom</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
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
            <numerusform>{n} nouveau depuis {since}</numerusform>
            <numerusform>{n} nouveaux depuis {since}</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>Only newspapers, agencies and the like, which tell of everybody, stand between them.</source>
        <translation>Entre eux ne figurent que des journaux, des agences et autres, qui parlent de tout le monde.</translation>
    </message>
    <message>
        <source>How they are connected</source>
        <translation>Comment ils sont liés</translation>
    </message>
    <message>
        <source>No article names {names} together.</source>
        <translation>Aucun article ne nomme {names} ensemble.</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Unstar</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>First {date}</source>
        <translation>D’abord {date}</translation>
    </message>
    <message>
        <source>Last {date}</source>
        <translation>En dernier {date}</translation>
    </message>
    <message>
        <source>Over time, together where there is a ring</source>
        <translation>Dans le temps ; ensemble là où il y a un anneau</translation>
    </message>
    <message>
        <source>Starred names stand among the saved searches; a dot there, and the digest, tell that something of them is new</source>
        <translation>Les noms favoris figurent parmi les recherches enregistrées ; un point, là et dans le résumé, signale qu’il y a du nouveau à leur sujet</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Together over time</source>
        <translation>Ensemble dans le temps</translation>
    </message>
    <message>
        <source>Who else is there</source>
        <translation>Qui d’autre est là</translation>
    </message>
    <message numerus="yes">
        <source>of {n} with {name}</source>
        <extracomment>of {n} with {name}</extracomment>
        <translation>
            <numerusform>sur {n} avec {name}</numerusform>
            <numerusform>sur {n} avec {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles name all {names}</source>
        <extracomment>{n} article names all {names}</extracomment>
        <translation>
            <numerusform>{n} article nomme les {names}</numerusform>
            <numerusform>{n} articles nomment les {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Several names together</source>
        <translation>Plusieurs noms ensemble</translation>
    </message>
    <message>
        <source>Never together in a dated article</source>
        <translation>Jamais ensemble dans un article daté</translation>
    </message>
    <message>
        <source>Together: {together}</source>
        <translation>Ensemble : {together}</translation>
    </message>
    <message>
        <source>{first} above, {second} below</source>
        <translation>{first} au-dessus, {second} au-dessous</translation>
    </message>
    <message>
        <source>{first} and {second} over time</source>
        <translation>{first} et {second} dans le temps</translation>
    </message>
    <message numerus="yes">
        <source>{when}: {n} articles with {first}, {other} with {second}, {both} with both</source>
        <extracomment>{when}: {n} article with {first}, {other} with {second}, {both} with both</extracomment>
        <translation>
            <numerusform>{when} : {n} article avec {first}, {other} avec {second}, {both} avec les deux</numerusform>
            <numerusform>{when} : {n} articles avec {first}, {other} avec {second}, {both} avec les deux</numerusform>
        </translation>
    </message>
    <message>
        <source>In one paragraph</source>
        <translation>Dans un même paragraphe</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>Dans une même phrase</translation>
    </message>
    <message numerus="yes">
        <source>These are the newest {n} articles; “List articles” has all of them.</source>
        <extracomment>This is the newest {n} article; “List articles” has all of them.</extracomment>
        <translation>
            <numerusform>Voici l’article le plus récent ; « Lister les articles » les a tous.</numerusform>
            <numerusform>Voici les {n} articles les plus récents ; « Lister les articles » les a tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passages that name them all</source>
        <translation>Passages qui les nomment tous</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>All of it stays on this computer: no connection is ever opened.</source>
        <translation>Tout reste sur cet ordinateur : aucune connexion n’est jamais ouverte.</translation>
    </message>
    <message>
        <source>Click a name</source>
        <translation>Cliquez sur un nom</translation>
    </message>
    <message>
        <source>Drop your own articles</source>
        <translation>Déposez vos propres articles</translation>
    </message>
    <message>
        <source>Entity Reader reads news articles that you have as files, and shows with one click who is named in which of them, with whom, since when, and in which sentence.</source>
        <translation>Entity Reader lit les articles de presse que vous avez en fichiers et montre d’un clic qui est nommé dans lesquels, avec qui, depuis quand et dans quelle phrase.</translation>
    </message>
    <message>
        <source>In the text, or at the right of the window. It is marked wherever it stands, and its card has every article that names it. F4 goes to its next mention, Alt+Left back to where you were.</source>
        <translation>Dans le texte ou à droite de la fenêtre. Il est marqué partout où il se trouve, et sa fiche contient chaque article qui le nomme. F4 va à la mention suivante, Alt+Gauche revient là où vous étiez.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>On this window, one or a whole folder: text, web pages, PDF, Word, mail, tables and more. They are only read.</source>
        <translation>Sur cette fenêtre, un seul ou un dossier entier : texte, pages web, PDF, Word, courriels, tableaux et autres. Ils sont seulement lus.</translation>
    </message>
    <message>
        <source>Read an Article</source>
        <translation>Lire un article</translation>
    </message>
    <message>
        <source>Remove the Sample Articles</source>
        <translation>Retirer les articles d’exemple</translation>
    </message>
    <message>
        <source>Take the samples away</source>
        <translation>Retirer les exemples</translation>
    </message>
    <message>
        <source>Welcome to Entity Reader</source>
        <translation>Bienvenue dans Entity Reader</translation>
    </message>
    <message>
        <source>With one click, whenever you like. Undo brings them back.</source>
        <translation>D’un clic, quand vous voulez. Annuler les fait revenir.</translation>
    </message>
    <message numerus="yes">
        <source>Your library holds {n} articles.</source>
        <extracomment>Your library holds {n} article.</extracomment>
        <translation>
            <numerusform>Votre bibliothèque contient {n} article.</numerusform>
            <numerusform>Votre bibliothèque contient {n} articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample articles are here to try it with, about Shanghai and Erlangen.</source>
        <extracomment>{n} sample article is here to try it with, about Shanghai and Erlangen.</extracomment>
        <translation>
            <numerusform>{n} article d’exemple est là pour l’essayer, sur Shanghai et Erlangen.</numerusform>
            <numerusform>{n} articles d’exemple sont là pour l’essayer, sur Shanghai et Erlangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This article.</source>
        <translation>Cet article.</translation>
    </message>
    <message>
        <source>Click to see them.</source>
        <translation>Cliquez pour les voir.</translation>
    </message>
    <message>
        <source>{articles} over time</source>
        <translation>{articles} dans le temps</translation>
    </message>
    <message>
        <source>{articles}, undated</source>
        <translation>{articles}, sans date</translation>
    </message>
    <message numerus="yes">
        <source>{n} undated</source>
        <extracomment>{n} undated</extracomment>
        <translation>
            <numerusform>{n} sans date</numerusform>
            <numerusform>{n} sans date</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the backups</source>
        <translation>Filtrer les sauvegardes</translation>
    </message>
    <message>
        <source>Filter the chapters</source>
        <translation>Filtrer les chapitres</translation>
    </message>
    <message>
        <source>Filter the decisions</source>
        <translation>Filtrer les décisions</translation>
    </message>
    <message>
        <source>Filter the deleted articles</source>
        <translation>Filtrer les articles supprimés</translation>
    </message>
    <message>
        <source>Filter the mentions</source>
        <translation>Filtrer les mentions</translation>
    </message>
    <message>
        <source>Filter the names</source>
        <translation>Filtrer les noms</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>Filtrer les notes</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Chercher dans les préférences</translation>
    </message>
    <message>
        <source>Show all backups</source>
        <translation>Afficher toutes les sauvegardes</translation>
    </message>
    <message>
        <source>Show all chapters</source>
        <translation>Afficher tous les chapitres</translation>
    </message>
    <message>
        <source>Show all decisions</source>
        <translation>Afficher toutes les décisions</translation>
    </message>
    <message>
        <source>Show all deleted articles</source>
        <translation>Afficher tous les articles supprimés</translation>
    </message>
    <message>
        <source>Show all mentions</source>
        <translation>Afficher toutes les mentions</translation>
    </message>
    <message>
        <source>Show all names</source>
        <translation>Afficher tous les noms</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>Afficher toutes les notes</translation>
    </message>
    <message>
        <source>Show all preferences</source>
        <translation>Afficher toutes les préférences</translation>
    </message>
    <message>
        <source>Show only backups that hold these words</source>
        <translation>N’afficher que les sauvegardes qui contiennent ces mots</translation>
    </message>
    <message>
        <source>Show only chapters that hold these words</source>
        <translation>N’afficher que les chapitres qui contiennent ces mots</translation>
    </message>
    <message>
        <source>Show only decisions that hold these words</source>
        <translation>N’afficher que les décisions qui contiennent ces mots</translation>
    </message>
    <message>
        <source>Show only deleted articles that hold these words</source>
        <translation>N’afficher que les articles supprimés qui contiennent ces mots</translation>
    </message>
    <message>
        <source>Show only mentions that hold these words</source>
        <translation>N’afficher que les mentions qui contiennent ces mots</translation>
    </message>
    <message>
        <source>Show only names that hold these words</source>
        <translation>N’afficher que les noms qui contiennent ces mots</translation>
    </message>
    <message>
        <source>Show only notes that hold these words</source>
        <translation>N’afficher que les notes qui contiennent ces mots</translation>
    </message>
    <message>
        <source>Show only preferences and keys that hold these words</source>
        <translation>N’afficher que les préférences et les touches qui contiennent ces mots</translation>
    </message>
    <message>
        <source>filter…</source>
        <translation>filtrer…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Trouver dans le manuel</translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation>Rechercher dans la page</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <translation>Pas dans l’article</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>Absent du manuel</translation>
    </message>
    <message>
        <source>Not on the page</source>
        <translation>Pas dans la page</translation>
    </message>
    <message>
        <source>Number found</source>
        <translation>Nombre de résultats</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} sur {total}</translation>
    </message>
    <message>
        <source>{view} ({on} goes on, {back} back)</source>
        <translation>{view} ({on} pour avancer, {back} pour revenir)</translation>
    </message>
    <message>
        <source>Added since you last looked here. Click to list the articles, those added last first.</source>
        <translation>Ajoutés depuis que vous avez regardé ici. Cliquez pour lister les articles, les derniers ajoutés d’abord.</translation>
    </message>
    <message>
        <source>Enter saves, Shift+Enter begins a new line.</source>
        <translation>Entrée enregistre, Maj+Entrée commence une nouvelle ligne.</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Écrire une note…</translation>
    </message>
    <message>
        <source>Edit or remove this note</source>
        <translation>Modifier ou retirer cette note</translation>
    </message>
    <message>
        <source>on {names}, too</source>
        <translation>aussi sur {names}</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles of these</source>
        <extracomment>{n} article of these</extracomment>
        <translation>
            <numerusform>{n} de ces articles</numerusform>
            <numerusform>{n} de ces articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Étiqueter…</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <extracomment>{n} selected</extracomment>
        <translation>
            <numerusform>{n} sélectionné</numerusform>
            <numerusform>{n} sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>Ajouter une étiquette…</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>&amp;Delete Tag…</source>
        <translation>&amp;Supprimer l’étiquette…</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>Aucu&amp;ne</translation>
    </message>
    <message>
        <source>Enter lists the articles that have it, Delete takes it from this one, the Menu key offers more.</source>
        <translation>Entrée liste les articles qui l’ont, Suppr l’enlève à celui-ci, la touche Menu en offre plus.</translation>
    </message>
    <message>
        <source>List what has this tag</source>
        <translation>Lister ce qui porte cette étiquette</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>Étiquette {name}</translation>
    </message>
    <message>
        <source>Articles over time: {bars}</source>
        <translation>Articles dans le temps : {bars}</translation>
    </message>
    <message numerus="yes">
        <source>{n} together</source>
        <extracomment>{n} together</extracomment>
        <translation>
            <numerusform>{n} en commun</numerusform>
            <numerusform>{n} en commun</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the articles of all times again</source>
        <translation>Afficher de nouveau les articles de toutes les périodes</translation>
    </message>
    <message>
        <source>{time}: show the articles of all times again</source>
        <translation>{time} : afficher de nouveau les articles de toutes les périodes</translation>
    </message>
    <message>
        <source>drag over the bars to choose a time</source>
        <translation>glissez sur les barres pour choisir une période</translation>
    </message>
    <message>
        <source>Choose an article to read.</source>
        <translation>Choisissez un article à lire.</translation>
    </message>
    <message>
        <source>There is nothing to read yet.</source>
        <translation>Il n’y a encore rien à lire.</translation>
    </message>
    <message numerus="yes">
        <source>With {name} in {n} of {total}</source>
        <extracomment>With {name} in {n} of {total}</extracomment>
        <translation>
            <numerusform>Avec {name} dans {n} sur {total}</numerusform>
            <numerusform>Avec {name} dans {n} sur {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Redo {action}</source>
        <translation>&amp;Rétablir : {action}</translation>
    </message>
    <message>
        <source>&amp;Undo {action}</source>
        <translation>Ann&amp;uler : {action}</translation>
    </message>
    <message>
        <source>What you have chosen is not kept for the next start: {reason}.</source>
        <translation>Ce que vous avez choisi n’est pas conservé pour le prochain démarrage : {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>Joined with {n} other articles by the full name.</source>
        <extracomment>Joined with {n} other article by the full name.</extracomment>
        <translation>
            <numerusform>Relié à {n} autre article par le nom complet.</numerusform>
            <numerusform>Relié à {n} autres articles par le nom complet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name in full.</source>
        <translation>Le nom complet.</translation>
    </message>
    <message>
        <source>The same name as in paragraph {number}.</source>
        <translation>Le même nom qu’au paragraphe {number}.</translation>
    </message>
    <message>
        <source>The same name as in the title.</source>
        <translation>Le même nom que dans le titre.</translation>
    </message>
    <message>
        <source>named in paragraph {number}</source>
        <translation>nommé au paragraphe {number}</translation>
    </message>
    <message>
        <source>named in the title</source>
        <translation>nommé dans le titre</translation>
    </message>
    <message>
        <source>{decision} – by you on {date}.</source>
        <translation>{decision} – par vous le {date}.</translation>
    </message>
    <message>
        <source>This library was made by an older Entity Reader and is being brought up to date, after a copy of it is made. That takes minutes where it is large; nothing is lost if you close the window.</source>
        <translation>Cette bibliothèque a été créée par un Entity Reader plus ancien et est mise à jour, après qu’une copie en a été faite. Si elle est grande, cela prend des minutes ; rien n’est perdu si vous fermez la fenêtre.</translation>
    </message>
    <message>
        <source>New names</source>
        <translation>Nouveaux noms</translation>
    </message>
    <message>
        <source>No article names anybody else with all {n}.</source>
        <translation>Aucun article ne nomme quelqu’un d’autre avec les {n}.</translation>
    </message>
    <message>
        <source>No article names anybody else with any of them.</source>
        <translation>Aucun article ne cite quelqu’un d’autre avec l’un d’eux.</translation>
    </message>
    <message>
        <source>No article names anybody else with both.</source>
        <translation>… avec les deux.</translation>
    </message>
    <message>
        <source>No article names anybody else with {name}.</source>
        <translation>… avec {name}.</translation>
    </message>
    <message>
        <source>The last import brought no name that was not there before.</source>
        <translation>La dernière importation n’a apporté aucun nom qui ne fût déjà là.</translation>
    </message>
    <message>
        <source>With all {n}</source>
        <translation>Avec les {n}</translation>
    </message>
    <message>
        <source>With any of {n}</source>
        <translation>Avec l’un des {n}</translation>
    </message>
    <message>
        <source>With both</source>
        <translation>Avec les deux</translation>
    </message>
    <message>
        <source>With either</source>
        <translation>Avec l’un des deux</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles of this import</source>
        <extracomment>{n} article of this import</extracomment>
        <translation>
            <numerusform>{n} article de cette importation</numerusform>
            <numerusform>{n} articles de cette importation</numerusform>
        </translation>
    </message>
    <message>
        <source>What was seen last of {library}, which is being opened</source>
        <translation>Ce qui a été vu en dernier de {library}, en cours d’ouverture</translation>
    </message>
    <message>
        <source>Add a Note on {on}</source>
        <translation>Ajouter une note sur {on}</translation>
    </message>
    <message>
        <source>Added a note on {on}</source>
        <translation>Note ajoutée sur {on}</translation>
    </message>
    <message>
        <source>Highlight {on}</source>
        <translation>Surligner {on}</translation>
    </message>
    <message>
        <source>Highlighted {on}</source>
        <translation>Surlignage de {on}</translation>
    </message>
    <message>
        <source>the highlight on {on}</source>
        <translation>le surlignage de {on}</translation>
    </message>
    <message>
        <source>the note on {on}</source>
        <translation>la note sur {on}</translation>
    </message>
    <message numerus="yes">
        <source>Keep an Article Apart from {n} Others</source>
        <extracomment>Keep an Article Apart from Another</extracomment>
        <translation>
            <numerusform>Séparer un article d’un autre</numerusform>
            <numerusform>Séparer un article de {n} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept an article apart from {n} others: another story</source>
        <extracomment>Kept an article apart from another: another story</extracomment>
        <translation>
            <numerusform>Article séparé d’un autre : un autre sujet</numerusform>
            <numerusform>Article séparé de {n} autres : un autre sujet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the keeping apart of an article from {n} others</source>
        <extracomment>the keeping apart of an article from another</extracomment>
        <translation>
            <numerusform>la séparation d’un article d’un autre</numerusform>
            <numerusform>la séparation d’un article de {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the colour of {tags} to {color}</source>
        <translation>Couleur de {tags} : {color}</translation>
    </message>
    <message>
        <source>the colour of {tags}</source>
        <translation>la couleur de {tags}</translation>
    </message>
    <message>
        <source>Keep {about} Apart</source>
        <translation>Tenir à part {about}</translation>
    </message>
    <message>
        <source>Kept {about} apart</source>
        <translation>Tenu à part : {about}</translation>
    </message>
    <message>
        <source>the keeping apart of {about}</source>
        <translation>la mise à part de {about}</translation>
    </message>
    <message>
        <source>Clear the {field} of {edited}</source>
        <translation>Effacer le champ {field} : {edited}</translation>
    </message>
    <message>
        <source>Cleared the {field} of {edited}</source>
        <translation>Champ {field} effacé : {edited}</translation>
    </message>
    <message>
        <source>Edit {edited}</source>
        <translation>Modifier {edited}</translation>
    </message>
    <message>
        <source>Edited the {fields} of {edited}</source>
        <translation>Champs modifiés ({fields}) : {edited}</translation>
    </message>
    <message>
        <source>Put Back the {field} of {edited}</source>
        <translation>Rétablir le champ {field} : {edited}</translation>
    </message>
    <message>
        <source>Put back the {field} of {edited} as it was read</source>
        <translation>Champ {field} rétabli tel qu’il avait été lu : {edited}</translation>
    </message>
    <message>
        <source>Set the {field} of {edited}</source>
        <translation>Définir le champ {field} : {edited}</translation>
    </message>
    <message>
        <source>Set the {field} of {edited} to {value}</source>
        <translation>Champ {field} défini ({value}) : {edited}</translation>
    </message>
    <message>
        <source>Take the title of {edited} from the Text</source>
        <translation>Prendre le titre dans le texte : {edited}</translation>
    </message>
    <message>
        <source>Took the title of {edited} from the text</source>
        <translation>Titre pris dans le texte : {edited}</translation>
    </message>
    <message>
        <source>one article</source>
        <translation>un article</translation>
    </message>
    <message>
        <source>the editing of {edited}</source>
        <translation>la modification de {edited}</translation>
    </message>
    <message>
        <source>Delete the note on {on}</source>
        <translation>Supprimer la note sur {on}</translation>
    </message>
    <message>
        <source>Delete {on}</source>
        <translation>Supprimer {on}</translation>
    </message>
    <message>
        <source>Deleted the note on {on}</source>
        <translation>Note supprimée : {on}</translation>
    </message>
    <message>
        <source>Deleted {on}</source>
        <translation>Suppression : {on}</translation>
    </message>
    <message>
        <source>the deletion of the note on {on}</source>
        <translation>la suppression de la note sur {on}</translation>
    </message>
    <message>
        <source>the deletion of {on}</source>
        <translation>la suppression de {on}</translation>
    </message>
    <message>
        <source>Hid {other} from the relations of {first}</source>
        <translation>{other} masqué dans les relations de {first}</translation>
    </message>
    <message>
        <source>Hide {other} from the Relations of {first}</source>
        <translation>Masquer {other} dans les relations de {first}</translation>
    </message>
    <message>
        <source>the hiding of {other} from the relations of {first}</source>
        <translation>le masquage de {other} dans les relations de {first}</translation>
    </message>
    <message>
        <source>Put Off {about}</source>
        <translation>Remettre {about} à plus tard</translation>
    </message>
    <message>
        <source>Put off {about}</source>
        <translation>Remis à plus tard : {about}</translation>
    </message>
    <message>
        <source>the putting off of {about}</source>
        <translation>la remise à plus tard de {about}</translation>
    </message>
    <message>
        <source>Put {about} on the map at {point}</source>
        <translation>Placer {about} sur la carte : {point}</translation>
    </message>
    <message>
        <source>Take {about} off the map</source>
        <translation>Retirer {about} de la carte</translation>
    </message>
    <message>
        <source>Took {about} off the map</source>
        <translation>Retiré de la carte : {about}</translation>
    </message>
    <message>
        <source>the place on the map of {about}</source>
        <translation>le lieu de {about} sur la carte</translation>
    </message>
    <message>
        <source>the taking off the map of {about}</source>
        <translation>le retrait de {about} de la carte</translation>
    </message>
    <message>
        <source>Mark {quoted} as {to}</source>
        <translation>Marquer {quoted} comme {to}</translation>
    </message>
    <message>
        <source>Marked {quoted} as {to} {where}</source>
        <translation>{quoted} marqué comme {to}, {where}</translation>
    </message>
    <message>
        <source>the marking of {quoted} as {to}</source>
        <translation>le marquage de {quoted} comme {to}</translation>
    </message>
    <message>
        <source>Merge {about}</source>
        <translation>Fusionner {about}</translation>
    </message>
    <message>
        <source>Merged {about} into {name}</source>
        <translation>{about} fusionnés en {name}</translation>
    </message>
    <message>
        <source>the merger of {about}</source>
        <translation>la fusion de {about}</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message numerus="yes">
        <source>in {n} passages</source>
        <extracomment>in one passage</extracomment>
        <translation>
            <numerusform>dans un passage</numerusform>
            <numerusform>dans {n} passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Place a Note on {on}</source>
        <translation>Placer une note sur {on}</translation>
    </message>
    <message>
        <source>Placed a note on {on} by hand</source>
        <translation>Note placée à la main sur {on}</translation>
    </message>
    <message>
        <source>the placing of a note on {on}</source>
        <translation>le placement d’une note sur {on}</translation>
    </message>
    <message>
        <source>Remove {about}</source>
        <translation>Retirer {about}</translation>
    </message>
    <message>
        <source>Removed {about} {where}: not an entity</source>
        <translation>{about} retiré, {where} : pas une entité</translation>
    </message>
    <message>
        <source>the removal of {about}</source>
        <translation>le retrait de {about}</translation>
    </message>
    <message>
        <source>Rename {about} to {name}</source>
        <translation>Renommer {about} en {name}</translation>
    </message>
    <message>
        <source>Renamed {about} to {name}</source>
        <translation>{about} renommé en {name}</translation>
    </message>
    <message>
        <source>the renaming of {about} to {name}</source>
        <translation>le renommage de {about} en {name}</translation>
    </message>
    <message>
        <source>Merge the tags {tags}</source>
        <translation>Fusionner les étiquettes {tags}</translation>
    </message>
    <message>
        <source>Merged the tags {tags} into {new}</source>
        <translation>Étiquettes {tags} fusionnées en {new}</translation>
    </message>
    <message>
        <source>Rename the tag {tags} to {new}</source>
        <translation>Renommer l’étiquette {tags} en {new}</translation>
    </message>
    <message>
        <source>Renamed the tag {tags} to {new}</source>
        <translation>Étiquette {tags} renommée en {new}</translation>
    </message>
    <message>
        <source>the renaming of {tags} to {new}</source>
        <translation>le renommage de {tags} en {new}</translation>
    </message>
    <message>
        <source>Change {about} to {kind}</source>
        <translation>Changer le type de {about} : {kind}</translation>
    </message>
    <message>
        <source>Changed {about} to {kind}</source>
        <translation>Type de {about} changé : {kind}</translation>
    </message>
    <message>
        <source>the change of {about} to {kind}</source>
        <translation>le changement de type de {about} : {kind}</translation>
    </message>
    <message>
        <source>Edit the note on {on}</source>
        <translation>Modifier la note sur {on}</translation>
    </message>
    <message>
        <source>Edit {on}</source>
        <translation>Modifier {on}</translation>
    </message>
    <message>
        <source>Edited the note on {on}</source>
        <translation>Note modifiée : {on}</translation>
    </message>
    <message>
        <source>Edited {on}</source>
        <translation>Modification : {on}</translation>
    </message>
    <message>
        <source>Set the colour of the note on {on} to {color}</source>
        <translation>Couleur de la note sur {on} : {color}</translation>
    </message>
    <message>
        <source>Set the colour of {on} to {color}</source>
        <translation>Couleur de {on} : {color}</translation>
    </message>
    <message>
        <source>the change of the note on {on}</source>
        <translation>la modification de la note sur {on}</translation>
    </message>
    <message>
        <source>the change of {on}</source>
        <translation>la modification de {on}</translation>
    </message>
    <message>
        <source>Split {to} from {about}</source>
        <translation>Détacher {to} de {about}</translation>
    </message>
    <message>
        <source>Split {to} from {about} {where}</source>
        <translation>{to} détaché de {about}, {where}</translation>
    </message>
    <message>
        <source>the split of {to} from {about}</source>
        <translation>le détachement de {to} de {about}</translation>
    </message>
    <message>
        <source>called {name}</source>
        <translation>appelé {name}</translation>
    </message>
    <message>
        <source>no longer tagged with {tags}</source>
        <translation>n’est plus étiqueté {tags}</translation>
    </message>
    <message>
        <source>of the kind {kind}</source>
        <translation>du type {kind}</translation>
    </message>
    <message>
        <source>one with {others}, called {name}</source>
        <translation>un avec {others}, appelé {name}</translation>
    </message>
    <message>
        <source>tagged with {tags}</source>
        <translation>étiqueté {tags}</translation>
    </message>
    <message numerus="yes">
        <source>{n} names change.</source>
        <extracomment>{n} name changes.</extracomment>
        <translation>
            <numerusform>{n} nom change.</numerusform>
            <numerusform>{n} noms changent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are left as they are.</source>
        <extracomment>{n} row is left as it is.</extracomment>
        <translation>
            <numerusform>{n} ligne reste telle quelle.</numerusform>
            <numerusform>{n} lignes restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag {tagged} with {tags}</source>
        <translation>Attribuer {tags} à {tagged}</translation>
    </message>
    <message>
        <source>Tagged {tagged} with {tags}</source>
        <translation>{tags} attribué à {tagged}</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>une note</translation>
    </message>
    <message>
        <source>the tagging of {tagged} with {tags}</source>
        <translation>l’attribution de {tags} à {tagged}</translation>
    </message>
    <message numerus="yes">
        <source>Take {n} Articles for One Story</source>
        <extracomment>Take {n} Article for One Story</extracomment>
        <translation>
            <numerusform>Tenir {n} article pour un seul sujet</numerusform>
            <numerusform>Tenir {n} articles pour un seul sujet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took {n} articles for versions of one story</source>
        <extracomment>Took {n} article for versions of one story</extracomment>
        <translation>
            <numerusform>{n} article tenu pour une version d’un seul sujet</numerusform>
            <numerusform>{n} articles tenus pour des versions d’un seul sujet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the taking of {n} articles for one story</source>
        <extracomment>the taking of {n} article for one story</extracomment>
        <translation>
            <numerusform>le regroupement de {n} article en un seul sujet</numerusform>
            <numerusform>le regroupement de {n} articles en un seul sujet</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the tag {tags}</source>
        <translation>Supprimer l’étiquette {tags}</translation>
    </message>
    <message>
        <source>Delete the tags {tags}</source>
        <translation>Supprimer les étiquettes {tags}</translation>
    </message>
    <message>
        <source>Deleted the tag {tags}</source>
        <translation>Étiquette {tags} supprimée</translation>
    </message>
    <message>
        <source>Deleted the tags {tags}</source>
        <translation>Étiquettes {tags} supprimées</translation>
    </message>
    <message>
        <source>Take Away {tags} from {tagged}</source>
        <translation>Retirer {tags} : {tagged}</translation>
    </message>
    <message>
        <source>Took away {tags} from {tagged}</source>
        <translation>{tags} retiré : {tagged}</translation>
    </message>
    <message>
        <source>the taking away of {tags}</source>
        <translation>le retrait de {tags}</translation>
    </message>
    <message>
        <source>Watch {quoted}</source>
        <translation>Surveiller {quoted}</translation>
    </message>
    <message>
        <source>Watched {quoted} as {to}</source>
        <translation>{quoted} surveillé comme {to}</translation>
    </message>
    <message>
        <source>the watching of {quoted}</source>
        <translation>la surveillance de {quoted}</translation>
    </message>
    <message numerus="yes">
        <source>{several} and {n} others</source>
        <extracomment>{several} and {n} other</extracomment>
        <translation>
            <numerusform>{several} et {n} autre</numerusform>
            <numerusform>{several} et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>“{quoted}”</source>
        <translation>« {quoted} »</translation>
    </message>
</context>
</TS>
