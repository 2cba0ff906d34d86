<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>window</name>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a file of another kind</source>
        <translation>un archivo de otro tipo</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>“{name}” has a line break or the like in its name. Choose another name.</source>
        <translation>«{name}» tiene un salto de línea o algo parecido en el nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” is a folder: name a file.</source>
        <translation>«{name}» es una carpeta: indique un archivo.</translation>
    </message>
    <message>
        <source>“{name}” is a library, and stays as it is.</source>
        <translation>«{name}» es una biblioteca y queda como está.</translation>
    </message>
    <message>
        <source>“{name}” is a part of “{library}”, if that is a library.</source>
        <translation>«{name}» forma parte de «{library}», si eso es una biblioteca.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, not {sort}, and stays as it is.</source>
        <translation>«{name}» es {what}, no {sort}, y queda como está.</translation>
    </message>
    <message>
        <source>“{path}” is a whole disk: name a file.</source>
        <translation>«{path}» es un disco entero: indique un archivo.</translation>
    </message>
    <message>
        <source>The library is damaged: {what}. Open a backup of it if there is one.</source>
        <translation>La biblioteca está dañada: {what}. Abra una copia de seguridad si la hay.</translation>
    </message>
    <message>
        <source>The citation style “{name}” cannot be used: {why}.</source>
        <translation>El estilo de cita «{name}» no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>it asks for something that Entity Reader cannot do</source>
        <translation>pide algo que Entity Reader no sabe hacer</translation>
    </message>
    <message>
        <source>it does not say how to cite</source>
        <translation>no dice cómo citar</translation>
    </message>
    <message>
        <source>it is damaged, or no such style</source>
        <translation>está dañado o no es un estilo así</translation>
    </message>
    <message>
        <source>it is larger than {megabytes} MB</source>
        <translation>supera los {megabytes} MB</translation>
    </message>
    <message>
        <source>it only says that it is like another one. Choose the file of that, “{name}.csl”</source>
        <translation>solo dice que es como otro. Elija el archivo de ese, «{name}.csl»</translation>
    </message>
    <message>
        <source>it {why}</source>
        <translation>este {why}</translation>
    </message>
    <message>
        <source>its file cannot be read: {why}</source>
        <translation>su archivo no se puede leer: {why}</translation>
    </message>
    <message>
        <source>Tables, CSV</source>
        <translation>Tablas, CSV</translation>
    </message>
    <message>
        <source>for a spreadsheet</source>
        <translation>para una hoja de cálculo</translation>
    </message>
    <message>
        <source>for Aleph</source>
        <translation>para Aleph</translation>
    </message>
    <message>
        <source>for programs</source>
        <translation>para programas</translation>
    </message>
    <message>
        <source>Markdown folder</source>
        <translation>Carpeta Markdown</translation>
    </message>
    <message>
        <source>for Obsidian</source>
        <translation>para Obsidian</translation>
    </message>
    <message>
        <source>Network, GEXF</source>
        <translation>Red, GEXF</translation>
    </message>
    <message>
        <source>Network, GraphML</source>
        <translation>Red, GraphML</translation>
    </message>
    <message>
        <source>for Gephi</source>
        <translation>para Gephi</translation>
    </message>
    <message>
        <source>for yEd, Cytoscape, igraph</source>
        <translation>para yEd, Cytoscape, igraph</translation>
    </message>
    <message>
        <source>Tables, Parquet</source>
        <translation>Tablas, Parquet</translation>
    </message>
    <message>
        <source>What writes Parquet is not here. One from pip has it: pip install 'entity-reader[parquet]'.</source>
        <translation>Falta lo que escribe Parquet. Con pip se obtiene: pip install 'entity-reader[parquet]'.</translation>
    </message>
    <message>
        <source>for pandas, DuckDB</source>
        <translation>para pandas, DuckDB</translation>
    </message>
    <message>
        <source>Pages cannot be set here, since Qt cannot be loaded: {why}.</source>
        <translation>Aquí no se pueden componer páginas, pues Qt no se puede cargar: {why}.</translation>
    </message>
    <message>
        <source>to print or send</source>
        <translation>para imprimir o enviar</translation>
    </message>
    <message>
        <source>{n} articles are too many for pages: there can be {most} of them.</source>
        <translation>{n} artículos son demasiados para páginas: puede haber {most}.</translation>
    </message>
    <message>
        <source>This is too long to be copied. Save it as a file.</source>
        <translation>Es demasiado largo para copiarlo. Guárdelo como archivo.</translation>
    </message>
    <message>
        <source>References, BibTeX</source>
        <translation>Referencias, BibTeX</translation>
    </message>
    <message>
        <source>References, CSL</source>
        <translation>Referencias, CSL</translation>
    </message>
    <message>
        <source>References, RIS</source>
        <translation>Referencias, RIS</translation>
    </message>
    <message>
        <source>for LaTeX</source>
        <translation>para LaTeX</translation>
    </message>
    <message>
        <source>for Pandoc, Zotero</source>
        <translation>para Pandoc, Zotero</translation>
    </message>
    <message>
        <source>for Zotero, Citavi, EndNote</source>
        <translation>para Zotero, Citavi, EndNote</translation>
    </message>
    <message>
        <source>Project, REFI-QDA</source>
        <translation>Proyecto, REFI-QDA</translation>
    </message>
    <message>
        <source>for MAXQDA, NVivo, QualCoder</source>
        <translation>para MAXQDA, NVivo, QualCoder</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>a report to send or print</source>
        <translation>un informe para enviar o imprimir</translation>
    </message>
    <message>
        <source>for writing</source>
        <translation>para escribir</translation>
    </message>
    <message>
        <source>Annotations, brat</source>
        <translation>Anotaciones, brat</translation>
    </message>
    <message>
        <source>Marked texts, spaCy</source>
        <translation>Textos marcados, spaCy</translation>
    </message>
    <message>
        <source>Marked words, CoNLL</source>
        <translation>Palabras marcadas, CoNLL</translation>
    </message>
    <message>
        <source>for brat, INCEpTION</source>
        <translation>para brat, INCEpTION</translation>
    </message>
    <message>
        <source>to train a tagger</source>
        <translation>para entrenar un etiquetador</translation>
    </message>
    <message>
        <source>to train a tagger; also doccano</source>
        <translation>para entrenar un etiquetador; también doccano</translation>
    </message>
    <message>
        <source>Annotations, W3C</source>
        <translation>Anotaciones, W3C</translation>
    </message>
    <message>
        <source>for Hypothesis and others</source>
        <translation>para Hypothesis y otros</translation>
    </message>
    <message>
        <source>Workbook, Excel</source>
        <translation>Libro, Excel</translation>
    </message>
    <message>
        <source>The careful tagger cannot be started: {why}.</source>
        <translation>El etiquetador cuidadoso no puede arrancar: {why}.</translation>
    </message>
    <message>
        <source>The careful tagger’s weights, “{name}”, cannot be read: {why}.</source>
        <translation>Los pesos del etiquetador cuidadoso, «{name}», no se pueden leer: {why}.</translation>
    </message>
    <message>
        <source>onnxruntime is not installed. “pip install entity-reader[careful]” installs it.</source>
        <translation>onnxruntime no está instalado. «pip install entity-reader[careful]» lo instala.</translation>
    </message>
    <message>
        <source>There is no tagger “{choice}”. A choice is “careful”, “spacy:en_core_web_sm”, or “spacy:” and a folder, or “careful:” and a file, or “none”.</source>
        <translation>No hay ningún etiquetador «{choice}». Se puede elegir «careful», «spacy:en_core_web_sm», o «spacy:» y una carpeta, o «careful:» y un archivo, o «none».</translation>
    </message>
    <message>
        <source>“{title}” mentions names in more than {n} places, as no article does.</source>
        <translation>«{title}» menciona nombres en más de {n} lugares, como ningún artículo.</translation>
    </message>
    <message>
        <source>Is the path right?</source>
        <translation>¿Es correcta la ruta?</translation>
    </message>
    <message>
        <source>The spaCy model “{model}” cannot be loaded: {why}.</source>
        <translation>El modelo de spaCy «{model}» no se puede cargar: {why}.</translation>
    </message>
    <message>
        <source>The spaCy model “{model}” finds no names: it has no “ner”.</source>
        <translation>El modelo de spaCy «{model}» no encuentra nombres: no tiene «ner».</translation>
    </message>
    <message>
        <source>The spaCy model “{model}” was made for spaCy {wanted}, and this is {this}. {advice}</source>
        <translation>El modelo de spaCy «{model}» se hizo para spaCy {wanted}, y este es {this}. {advice}</translation>
    </message>
    <message>
        <source>The tagger {name} failed</source>
        <translation>El etiquetador {name} falló</translation>
    </message>
    <message>
        <source>There is no spaCy model “{model}”, neither installed nor in a folder of that name. {advice}</source>
        <translation>No hay modelo de spaCy «{model}», ni instalado ni en una carpeta de ese nombre. {advice}</translation>
    </message>
    <message>
        <source>spaCy is not installed. Entity Reader from pip has it: “pip install entity-reader[spacy]”.</source>
        <translation>spaCy no está instalado. Entity Reader de pip lo tiene: «pip install entity-reader[spacy]».</translation>
    </message>
    <message>
        <source>“python -m spacy download {model}” gets a published model that fits.</source>
        <translation>«python -m spacy download {model}» obtiene un modelo publicado que sirve.</translation>
    </message>
    <message>
        <source>The tagger’s weights, “{name}”, cannot be read: {why}.</source>
        <translation>Los pesos del etiquetador, «{name}», no se pueden leer: {why}.</translation>
    </message>
    <message>
        <source>acronym of {name}</source>
        <translation>sigla de {name}</translation>
    </message>
    <message>
        <source>another name of {name}</source>
        <translation>otro nombre de {name}</translation>
    </message>
    <message>
        <source>another spelling of {name}</source>
        <translation>otra grafía de {name}</translation>
    </message>
    <message>
        <source>given name of {name}</source>
        <translation>nombre de pila de {name}</translation>
    </message>
    <message>
        <source>here the same as {name}</source>
        <translation>aquí lo mismo que {name}</translation>
    </message>
    <message>
        <source>initials of {name}</source>
        <translation>iniciales de {name}</translation>
    </message>
    <message>
        <source>longer form of {name}</source>
        <translation>forma más larga de {name}</translation>
    </message>
    <message>
        <source>part of the name of {name}</source>
        <translation>parte del nombre {name}</translation>
    </message>
    <message>
        <source>possessive of {name}</source>
        <translation>posesivo de {name}</translation>
    </message>
    <message>
        <source>short for {name}</source>
        <translation>forma corta de {name}</translation>
    </message>
    <message>
        <source>shorter form of {name}</source>
        <translation>forma más corta de {name}</translation>
    </message>
    <message>
        <source>surname of {name}</source>
        <translation>apellido de {name}</translation>
    </message>
    <message>
        <source>{how}, here the same as {name}</source>
        <translation>{how}, aquí lo mismo que {name}</translation>
    </message>
    <message>
        <source>{name} by a nickname</source>
        <translation>{name} por un apodo</translation>
    </message>
    <message>
        <source>{name} in capitals</source>
        <translation>{name} en mayúsculas</translation>
    </message>
    <message>
        <source>{name} the other way round</source>
        <translation>{name} en el orden inverso</translation>
    </message>
    <message>
        <source>{name} with a title</source>
        <translation>{name} con un título</translation>
    </message>
    <message>
        <source>{name} with initials</source>
        <translation>{name} con iniciales</translation>
    </message>
    <message>
        <source>{name} without a title</source>
        <translation>{name} sin título</translation>
    </message>
    <message>
        <source>There is an earlier export in “{name}”, which stays as it is.</source>
        <translation>En «{name}» hay una exportación anterior, que queda como está.</translation>
    </message>
    <message>
        <source>“{file}” in “{name}” was added or changed since the export, and stays as it is.</source>
        <translation>«{file}» en «{name}» se añadió o cambió desde la exportación, y queda como está.</translation>
    </message>
    <message>
        <source>“{name}” is a file, not a folder, and stays as it is.</source>
        <translation>«{name}» es un archivo, no una carpeta, y queda como está.</translation>
    </message>
    <message>
        <source>“{name}” is a folder that this export has not made, and stays as it is.</source>
        <translation>«{name}» es una carpeta que esta exportación no ha creado, y queda como está.</translation>
    </message>
    <message>
        <source>is larger than {megabytes} MB</source>
        <translation>supera los {megabytes} MB</translation>
    </message>
    <message>
        <source>is not read: the archive unpacks to too much</source>
        <translation>no se lee: el archivo comprimido ocupa demasiado al abrirse</translation>
    </message>
    <message>
        <source>is a link, which is not followed out of an archive</source>
        <translation>es un enlace, que no se sigue fuera de un paquete</translation>
    </message>
    <message>
        <source>is an archive that is damaged or not whole</source>
        <translation>es un paquete dañado o incompleto</translation>
    </message>
    <message>
        <source>is damaged, so that it cannot be unpacked</source>
        <translation>está dañado y no se puede descomprimir</translation>
    </message>
    <message>
        <source>is not read: it holds too many files</source>
        <translation>no se lee: contiene demasiados archivos</translation>
    </message>
    <message>
        <source>is packed in a way that is not read</source>
        <translation>está comprimido de un modo que no se lee</translation>
    </message>
    <message>
        <source>is a ZIP archive that is damaged or not whole</source>
        <translation>es un ZIP dañado o incompleto</translation>
    </message>
    <message>
        <source>is a damaged ZIP archive: its files overlap</source>
        <translation>es un ZIP dañado: sus archivos se solapan</translation>
    </message>
    <message>
        <source>is protected by a password</source>
        <translation>está protegido con contraseña</translation>
    </message>
    <message>
        <source>Downloads from news archives</source>
        <translation>Descargas de archivos de prensa</translation>
    </message>
    <message>
        <source>does not hold that article any more</source>
        <translation>ya no contiene ese artículo</translation>
    </message>
    <message>
        <source>is no download of an archive in that encoding</source>
        <translation>no es una descarga de un archivo de prensa en esa codificación</translation>
    </message>
    <message>
        <source> and {n} more</source>
        <translation> y {n} más</translation>
    </message>
    <message numerus="yes">
        <source>; {n} copies of them were left out</source>
        <extracomment>; {n} copy of them was left out</extracomment>
        <translation>
            <numerusform>; se omitió {n} copia</numerusform>
            <numerusform>; se omitieron {n} copias</numerusform>
        </translation>
    </message>
    <message>
        <source>holds an article {what}: “{text}”{others}</source>
        <translation>contiene un artículo {what}: «{text}»{others}</translation>
    </message>
    <message>
        <source>holds more than {n} articles</source>
        <translation>contiene más de {n} artículos</translation>
    </message>
    <message>
        <source>holds no article, only what {provider} tells of a download</source>
        <translation>no contiene ningún artículo, solo lo que {provider} dice de una descarga</translation>
    </message>
    <message>
        <source>of which only the beginning is there</source>
        <translation>del que solo está el principio</translation>
    </message>
    <message>
        <source>was read: {articles} articles{left_out}</source>
        <translation>se leyó: {articles} artículos{left_out}</translation>
    </message>
    <message>
        <source>was read: {articles} of the {total} articles that it names{left_out}</source>
        <translation>se leyó: {articles} de los {total} artículos que nombra{left_out}</translation>
    </message>
    <message>
        <source>whose text the archive does not give</source>
        <translation>cuyo texto el archivo no da</translation>
    </message>
    <message>
        <source>with a head of another layout, which was kept whole</source>
        <translation>con una cabecera de otra forma, que se conservó entera</translation>
    </message>
    <message>
        <source>has more than {n} lines, as no download has</source>
        <translation>tiene más de {n} líneas, como ninguna descarga</translation>
    </message>
    <message>
        <source>looks like several articles in a layout that is not known: it was read as one</source>
        <translation>parece varios artículos en un formato desconocido: se leyó como uno</translation>
    </message>
    <message>
        <source>may be a download from {provider}, of which no file was seen yet: it was read as one article</source>
        <translation>puede ser una descarga de {provider}, de la que aún no se ha visto ningún archivo: se leyó como un solo artículo</translation>
    </message>
    <message>
        <source>Lists of references</source>
        <translation>Listas de referencias</translation>
    </message>
    <message>
        <source>has nothing in entry {part}</source>
        <translation>no tiene nada en la entrada {part}</translation>
    </message>
    <message>
        <source>is a list of references without an entry</source>
        <translation>es una lista de referencias sin entradas</translation>
    </message>
    <message>
        <source>names {n_stubs} articles without their texts</source>
        <translation>nombra {n_stubs} artículos sin sus textos</translation>
    </message>
    <message>
        <source>tells of {n} articles that are read from other files</source>
        <translation>habla de {n} artículos que se leen de otros archivos</translation>
    </message>
    <message>
        <source>is a list of references that is damaged or not whole</source>
        <translation>es una lista de referencias dañada o incompleta</translation>
    </message>
    <message>
        <source>is nested too deep: lists within lists</source>
        <translation>está anidado demasiado hondo: listas en listas</translation>
    </message>
    <message>
        <source>Lists of links</source>
        <translation>Listas de enlaces</translation>
    </message>
    <message>
        <source>is a list of links without a link</source>
        <translation>es una lista de enlaces sin enlaces</translation>
    </message>
    <message>
        <source>Of its day is known only that it was saved on {date}.</source>
        <translation>De su día solo se sabe que se guardó el {date}.</translation>
    </message>
    <message>
        <source>holds links only: {count} titles and addresses of articles, without their texts</source>
        <translation>solo contiene enlaces: {count} títulos y direcciones de artículos, sin sus textos</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>un archivo 7-Zip</translation>
    </message>
    <message>
        <source>a BMP image</source>
        <translation>una imagen BMP</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a Photoshop image</source>
        <translation>una imagen de Photoshop</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>una presentación de PowerPoint</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>un archivo RAR</translation>
    </message>
    <message>
        <source>a SQLite database</source>
        <translation>una base de datos SQLite</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>una imagen TIFF</translation>
    </message>
    <message>
        <source>a WebP image</source>
        <translation>una imagen WebP</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un documento de Word</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>un archivo ZIP</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>un archivo Zstandard</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>un archivo bzip2</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>una fuente</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>un archivo gzip</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a rich text document (RTF)</source>
        <translation>un documento de texto enriquecido (RTF)</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>una grabación de sonido</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>un archivo tar</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>un vídeo</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>una página web (HTML)</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>un libro EPUB</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>un libro de Excel</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>un archivo OpenDocument</translation>
    </message>
    <message>
        <source>an XML file of no sort that is read</source>
        <translation>un archivo XML de un tipo que no se lee</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>un icono</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>un documento antiguo de Office</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>un archivo xz</translation>
    </message>
    <message>
        <source>Arabic ({name})</source>
        <translation>Árabe ({name})</translation>
    </message>
    <message>
        <source>Baltic ({name})</source>
        <translation>Báltico ({name})</translation>
    </message>
    <message>
        <source>Central European ({name})</source>
        <translation>Europa central ({name})</translation>
    </message>
    <message>
        <source>Chinese, simplified ({name})</source>
        <translation>Chino simplificado ({name})</translation>
    </message>
    <message>
        <source>Chinese, traditional ({name})</source>
        <translation>Chino tradicional ({name})</translation>
    </message>
    <message>
        <source>Cyrillic ({name})</source>
        <translation>Cirílico ({name})</translation>
    </message>
    <message>
        <source>Greek ({name})</source>
        <translation>Griego ({name})</translation>
    </message>
    <message>
        <source>Hebrew ({name})</source>
        <translation>Hebreo ({name})</translation>
    </message>
    <message>
        <source>Japanese ({name})</source>
        <translation>Japonés ({name})</translation>
    </message>
    <message>
        <source>Korean ({name})</source>
        <translation>Coreano ({name})</translation>
    </message>
    <message>
        <source>Romanian ({name})</source>
        <translation>Rumano ({name})</translation>
    </message>
    <message>
        <source>Russian ({name})</source>
        <translation>Ruso ({name})</translation>
    </message>
    <message>
        <source>Thai ({name})</source>
        <translation>Tailandés ({name})</translation>
    </message>
    <message>
        <source>Turkish ({name})</source>
        <translation>Turco ({name})</translation>
    </message>
    <message>
        <source>Ukrainian ({name})</source>
        <translation>Ucraniano ({name})</translation>
    </message>
    <message>
        <source>Unicode (UTF-8) mixed with Windows-1252</source>
        <translation>Unicode (UTF-8) mezclado con Windows-1252</translation>
    </message>
    <message>
        <source>Unicode (UTF-8, encoded more than once)</source>
        <translation>Unicode (UTF-8, codificado más de una vez)</translation>
    </message>
    <message>
        <source>Vietnamese ({name})</source>
        <translation>Vietnamita ({name})</translation>
    </message>
    <message>
        <source>Western European ({name})</source>
        <translation>Europa occidental ({name})</translation>
    </message>
    <message>
        <source>cannot be read as {encoding}: there is no such encoding</source>
        <translation>no se puede leer como {encoding}: no existe esa codificación</translation>
    </message>
    <message>
        <source>contains NUL bytes, as no plain text does</source>
        <translation>contiene bytes NUL, como ningún texto sin formato</translation>
    </message>
    <message>
        <source>contains nothing but white space</source>
        <translation>solo contiene espacios en blanco</translation>
    </message>
    <message>
        <source>is damaged: it is no whole ZIP file</source>
        <translation>está dañado: no es un ZIP completo</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is not plain text: it is full of control characters</source>
        <translation>no es texto sin formato: está lleno de caracteres de control</translation>
    </message>
    <message>
        <source>is not text in {words}</source>
        <translation>no es texto en {words}</translation>
    </message>
    <message>
        <source>is {kind}, not plain text</source>
        <translation>es {kind}, no texto sin formato</translation>
    </message>
    <message>
        <source>is nested too deep: archives within archives</source>
        <translation>está anidado demasiado hondo: paquetes en paquetes</translation>
    </message>
    <message>
        <source>{file} is an archive without files.</source>
        <translation>{file} es un paquete sin archivos.</translation>
    </message>
    <message>
        <source>{file} is not read to its end: it would unpack to too much.</source>
        <translation>{file} no se lee hasta el final: ocuparía demasiado.</translation>
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
        <translation>{written} no es un día que haya existido.</translation>
    </message>
    <message>
        <source>{written} may be {days}.</source>
        <translation>{written} puede ser el {days}.</translation>
    </message>
    <message>
        <source>From file name</source>
        <translation>Del nombre de archivo</translation>
    </message>
    <message>
        <source>From first line</source>
        <translation>De la primera línea</translation>
    </message>
    <message>
        <source>From folder</source>
        <translation>De la carpeta</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Aquí aún no hay nada escrito.</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Poner</translation>
    </message>
    <message>
        <source>all {only}</source>
        <translation>todos {only}</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>no hay tal carpeta</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin nombrar</translation>
    </message>
    <message>
        <source>too long for a title</source>
        <translation>demasiado largo para un título</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>without a headline</source>
        <translation>sin titular</translation>
    </message>
    <message>
        <source>without one</source>
        <translation>sin ninguno</translation>
    </message>
    <message>
        <source>{n} different</source>
        <translation>{n} distintos</translation>
    </message>
    <message>
        <source>{n} {without}</source>
        <translation>{n} {without}</translation>
    </message>
    <message>
        <source>E-books</source>
        <translation>Libros electrónicos</translation>
    </message>
    <message>
        <source>does not hold that chapter any more</source>
        <translation>ya no contiene ese capítulo</translation>
    </message>
    <message>
        <source>is a book without text</source>
        <translation>es un libro sin texto</translation>
    </message>
    <message>
        <source>is damaged: it does not say what the book consists of</source>
        <translation>está dañado: no dice de qué consta el libro</translation>
    </message>
    <message>
        <source>is protected by a password or a licence</source>
        <translation>está protegido con contraseña o licencia</translation>
    </message>
    <message>
        <source>is a feed that is damaged or not whole</source>
        <translation>es un feed dañado o incompleto</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>is a feed of more than {n} entries</source>
        <translation>es un feed de más de {n} entradas</translation>
    </message>
    <message>
        <source>is a feed with hardly any texts among its fields</source>
        <translation>es un feed con apenas textos en sus campos</translation>
    </message>
    <message>
        <source>is a feed without entries, and so without articles</source>
        <translation>es un feed sin entradas, y por tanto sin artículos</translation>
    </message>
    <message>
        <source>is a list of {n_feeds} feeds, which holds no articles: they are with the feeds</source>
        <translation>es una lista de {n_feeds} feeds, sin artículos: están en los feeds</translation>
    </message>
    <message>
        <source>is not read: it defines entities of its own, as files do that are made to do harm</source>
        <translation>no se lee: define entidades propias, como los archivos hechos para dañar</translation>
    </message>
    <message>
        <source>no date in the name</source>
        <translation>no hay fecha en el nombre</translation>
    </message>
    <message>
        <source>no date in the name and its folders</source>
        <translation>no hay fecha en el nombre ni en sus carpetas</translation>
    </message>
    <message>
        <source>there is no day {day}.{month}.{year}</source>
        <translation>no existe el {day}.{month}.{year}</translation>
    </message>
    <message>
        <source>{date} is still to come</source>
        <translation>{date} está aún por llegar</translation>
    </message>
    <message>
        <source>The pattern has no {parts}: write it like year-month-day_anything.</source>
        <translation>Al patrón le falta {parts}: escríbalo como year-month-day_anything.</translation>
    </message>
    <message>
        <source>The pattern has {parts} twice: write “anything” for one of them.</source>
        <translation>El patrón tiene {parts} dos veces: escriba «anything» en uno de ellos.</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>texto OpenDocument</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>documento de Word</translation>
    </message>
    <message>
        <source>e-book</source>
        <translation>libro electrónico</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>feed</translation>
    </message>
    <message>
        <source>list of articles</source>
        <translation>lista de artículos</translation>
    </message>
    <message>
        <source>mail message</source>
        <translation>mensaje de correo</translation>
    </message>
    <message>
        <source>mailbox</source>
        <translation>buzón</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>part</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>rich text</source>
        <translation>texto enriquecido</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>saved web page</source>
        <translation>página web guardada</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>web archive</source>
        <translation>archivo web</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>página web</translation>
    </message>
    <message>
        <source>{file} in {archive}</source>
        <translation>{file} en {archive}</translation>
    </message>
    <message>
        <source>{sort} {number}</source>
        <translation>{sort} {number}</translation>
    </message>
    <message>
        <source>{which} in {file}</source>
        <translation>{which} en {file}</translation>
    </message>
    <message>
        <source>{which} of {file}</source>
        <translation>{which} de {file}</translation>
    </message>
    <message>
        <source>cannot be read: {why}</source>
        <translation>no se puede leer: {why}</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>ends in {named}</source>
        <translation>termina en {named}</translation>
    </message>
    <message>
        <source>has no ending</source>
        <translation>no tiene extensión</translation>
    </message>
    <message>
        <source>hidden file</source>
        <translation>archivo oculto</translation>
    </message>
    <message>
        <source>hidden folder</source>
        <translation>carpeta oculta</translation>
    </message>
    <message>
        <source>library or belongs to one</source>
        <translation>biblioteca o parte de una</translation>
    </message>
    <message>
        <source>may not be opened: you lack the permission</source>
        <translation>no se puede abrir: le falta el permiso</translation>
    </message>
    <message>
        <source>of a folder, such files are not read.</source>
        <translation>de una carpeta, esos archivos no se leen.</translation>
    </message>
    <message>
        <source>{file} belongs to the page {named}.</source>
        <translation>{file} pertenece a la página {named}.</translation>
    </message>
    <message>
        <source>{file} holds what was marked in an article, and none itself.</source>
        <translation>{file} contiene lo que se marcó en un artículo, y ninguno en sí.</translation>
    </message>
    <message>
        <source>{file} is a {what}.</source>
        <translation>{file}: {what}.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} está vacío.</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB.</source>
        <translation>{file} supera los {megabytes} MB.</translation>
    </message>
    <message>
        <source>{file} {ending}: of a folder, such files are not read.</source>
        <translation>{file} {ending}: de una carpeta, esos archivos no se leen.</translation>
    </message>
    <message>
        <source>is no text: it is full of control characters</source>
        <translation>no es texto: está lleno de caracteres de control</translation>
    </message>
    <message>
        <source>has no article in it, only a few words</source>
        <translation>no contiene ningún artículo, solo unas palabras</translation>
    </message>
    <message>
        <source>has no article in it, only links</source>
        <translation>no contiene ningún artículo, solo enlaces</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>no tiene texto</translation>
    </message>
    <message>
        <source>has no text of its own: a script writes it when the page is open in a browser</source>
        <translation>no tiene texto propio: lo escribe un script cuando la página está abierta en un navegador</translation>
    </message>
    <message>
        <source>is a page to log in, without an article</source>
        <translation>es una página de inicio de sesión, sin artículo</translation>
    </message>
    <message>
        <source>lists other articles, and is none itself</source>
        <translation>enumera otros artículos y no es uno</translation>
    </message>
    <message>
        <source>only puts other pages into frames, which are read themselves: {pages}</source>
        <translation>solo pone en marcos otras páginas, que se leen por sí mismas: {pages}</translation>
    </message>
    <message>
        <source>has more than {n} characters of text, as no page of an article has</source>
        <translation>tiene más de {n} caracteres de texto, como ninguna página de un artículo</translation>
    </message>
    <message>
        <source>has more than {n} elements, as no page of an article has</source>
        <translation>tiene más de {n} elementos, como ninguna página de un artículo</translation>
    </message>
    <message>
        <source>is larger than {megabytes} MB without its pictures, as no page of an article is</source>
        <translation>supera los {megabytes} MB sin sus imágenes, como ninguna página de un artículo</translation>
    </message>
    <message>
        <source>is made to do harm: a tag has more than {n} characters besides its values</source>
        <translation>está hecho para dañar: una etiqueta tiene más de {n} caracteres aparte de sus valores</translation>
    </message>
    <message>
        <source>is nested too deeply: more than {deepest} elements within each other</source>
        <translation>está anidado demasiado hondo: más de {deepest} elementos unos en otros</translation>
    </message>
    <message>
        <source>has more than {n} lines, as no article has</source>
        <translation>tiene más de {n} líneas, como ningún artículo</translation>
    </message>
    <message>
        <source>hardly any letters stand in it</source>
        <translation>apenas hay letras</translation>
    </message>
    <message>
        <source>has an article, number {part}, that {why}</source>
        <translation>tiene un artículo, el número {part}, que {why}</translation>
    </message>
    <message>
        <source>it says the same few words again and again</source>
        <translation>repite una y otra vez las mismas palabras</translation>
    </message>
    <message>
        <source>its lines have a word or two</source>
        <translation>sus líneas tienen una o dos palabras</translation>
    </message>
    <message>
        <source>its words are single letters</source>
        <translation>sus palabras son letras sueltas</translation>
    </message>
    <message>
        <source>its words have more than {longest_word} letters</source>
        <translation>sus palabras tienen más de {longest_word} letras</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>does not hold that message any more</source>
        <translation>ya no contiene ese mensaje</translation>
    </message>
    <message>
        <source>holds more than {n} messages</source>
        <translation>contiene más de {n} mensajes</translation>
    </message>
    <message>
        <source>is a message without text</source>
        <translation>es un mensaje sin texto</translation>
    </message>
    <message>
        <source>holds a message that is encrypted</source>
        <translation>contiene un mensaje cifrado</translation>
    </message>
    <message>
        <source>holds “{name}”, which {predicate}</source>
        <translation>contiene «{name}», que {predicate}</translation>
    </message>
    <message>
        <source>holds “{name}”, which {text}</source>
        <translation>contiene «{name}», que {text}</translation>
    </message>
    <message>
        <source>is a message of more than {n} parts</source>
        <translation>es un mensaje de más de {n} partes</translation>
    </message>
    <message>
        <source>is a message with a head of more than {n} lines</source>
        <translation>es un mensaje con una cabecera de más de {n} líneas</translation>
    </message>
    <message>
        <source>is nested too deep: messages within messages</source>
        <translation>está anidado demasiado hondo: mensajes en mensajes</translation>
    </message>
    <message>
        <source>is nested too deep: parts within parts</source>
        <translation>está anidado demasiado hondo: partes en partes</translation>
    </message>
    <message>
        <source>Markdown notes</source>
        <translation>Notas Markdown</translation>
    </message>
    <message>
        <source>has more than {n} marks, as no note has: it was read as plain text</source>
        <translation>tiene más de {n} marcas, más que ninguna nota: se leyó como texto sin formato</translation>
    </message>
    <message>
        <source>is a note without text</source>
        <translation>es una nota sin texto</translation>
    </message>
    <message>
        <source>Web pages in one file</source>
        <translation>Páginas web en un archivo</translation>
    </message>
    <message>
        <source>has no page in it</source>
        <translation>no contiene ninguna página</translation>
    </message>
    <message>
        <source>is empty: there is no text in it</source>
        <translation>está vacío: no hay texto en él</translation>
    </message>
    <message>
        <source>is damaged: there is no text part in it</source>
        <translation>está dañado: falta la parte del texto</translation>
    </message>
    <message>
        <source>is not read: hardly any of it is text</source>
        <translation>no se lee: apenas hay texto en él</translation>
    </message>
    <message>
        <source>is a PowerPoint file of the older kind (.ppt): save it as a PDF file</source>
        <translation>es un archivo de PowerPoint antiguo (.ppt): guárdelo como PDF</translation>
    </message>
    <message>
        <source>is a Word file of the older kind (.doc): save it as .docx</source>
        <translation>es un archivo de Word antiguo (.doc): guárdelo como .docx</translation>
    </message>
    <message>
        <source>is a message of Outlook (.msg): save it as .eml, or as text</source>
        <translation>es un mensaje de Outlook (.msg): guárdelo como .eml o como texto</translation>
    </message>
    <message>
        <source>OpenDocument texts</source>
        <translation>Textos OpenDocument</translation>
    </message>
    <message>
        <source>Rich text files</source>
        <translation>Archivos de texto enriquecido</translation>
    </message>
    <message>
        <source>is damaged: a picture in it is longer than the file</source>
        <translation>está dañado: una imagen es más larga que el archivo</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>está anidado demasiado hondo</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>has a table of more than {n} columns</source>
        <translation>tiene una tabla de más de {n} columnas</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>Archivos de Word</translation>
    </message>
    <message>
        <source>is a scanned PDF without text</source>
        <translation>es un PDF escaneado sin texto</translation>
    </message>
    <message>
        <source>has no text that can be read: its fonts do not tell which letters they show</source>
        <translation>no tiene texto legible: sus fuentes no dicen qué letras muestran</translation>
    </message>
    <message>
        <source>is damaged: it cannot be read as a PDF file</source>
        <translation>está dañado: no se puede leer como PDF</translation>
    </message>
    <message>
        <source>is too large when it is unpacked</source>
        <translation>es demasiado grande descomprimido</translation>
    </message>
    <message>
        <source>is too large when it is unpacked: it is packed twice</source>
        <translation>es demasiado grande descomprimido: está comprimido dos veces</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Archivos PDF</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Archivos de texto</translation>
    </message>
    <message>
        <source>The file {predicate}.</source>
        <translation>El archivo {predicate}.</translation>
    </message>
    <message>
        <source>holds no table</source>
        <translation>no contiene ninguna tabla</translation>
    </message>
    <message>
        <source>is no table</source>
        <translation>no es una tabla</translation>
    </message>
    <message>
        <source>{file} is read in another way by now: this article is not found in it.</source>
        <translation>{file} se lee ahora de otro modo: este artículo no se encuentra en él.</translation>
    </message>
    <message>
        <source>Web pages of Safari</source>
        <translation>Páginas web de Safari</translation>
    </message>
    <message>
        <source>is a page of Safari that is damaged or not whole</source>
        <translation>es una página de Safari dañada o incompleta</translation>
    </message>
    <message>
        <source>cannot be read now: the process that reads such files does not start</source>
        <translation>no se puede leer ahora: el proceso que lee esos archivos no arranca</translation>
    </message>
    <message>
        <source>holds too much text to be read at once</source>
        <translation>contiene demasiado texto para leerlo de una vez</translation>
    </message>
    <message>
        <source>is damaged, or unlike others of its kind, and cannot be read</source>
        <translation>está dañado, o es distinto de otros de su tipo, y no se puede leer</translation>
    </message>
    <message>
        <source>is damaged: reading it came to an unexpected end</source>
        <translation>está dañado: la lectura acabó de forma inesperada</translation>
    </message>
    <message>
        <source>is nested too deeply to be read</source>
        <translation>está anidado demasiado hondo para leerse</translation>
    </message>
    <message>
        <source>needs too much memory to be read: it is too large, damaged or made to do harm</source>
        <translation>necesita demasiada memoria: es demasiado grande, está dañado o hecho para dañar</translation>
    </message>
    <message>
        <source>takes too long to read: it is too large, damaged or made to do harm</source>
        <translation>tarda demasiado en leerse: es demasiado grande, está dañado o hecho para dañar</translation>
    </message>
    <message>
        <source>is a table whose columns hold no texts of articles: {columns}</source>
        <translation>es una tabla cuyas columnas no tienen textos de artículos: {columns}</translation>
    </message>
    <message>
        <source>they have no names</source>
        <translation>no tienen nombres</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} y {last}</translation>
    </message>
    <message>
        <source>{several} and {n} more</source>
        <translation>{several} y {n} más</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>is a damaged table: {why}</source>
        <translation>es una tabla dañada: {why}</translation>
    </message>
    <message>
        <source>Of its day is known only that it was read on {date}.</source>
        <translation>De su día solo se sabe que se leyó el {date}.</translation>
    </message>
    <message>
        <source>Tables of highlights</source>
        <translation>Tablas de resaltados</translation>
    </message>
    <message>
        <source>has nothing but notes on what has no title, as article {part}</source>
        <translation>solo tiene notas sobre algo sin título, como artículo {part}</translation>
    </message>
    <message>
        <source>holds what was marked in {n} articles, without the rest of their texts</source>
        <translation>contiene lo que se marcó en {n} artículos, sin el resto de sus textos</translation>
    </message>
    <message>
        <source>is a table of highlights without one</source>
        <translation>es una tabla de resaltados sin ninguno</translation>
    </message>
    <message>
        <source>is a table of more than {n} rows</source>
        <translation>es una tabla de más de {n} filas</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Archivos JSON</translation>
    </message>
    <message>
        <source>is JSON of more than {n} different fields</source>
        <translation>es JSON de más de {n} campos distintos</translation>
    </message>
    <message>
        <source>is JSON without a list of articles</source>
        <translation>es JSON sin una lista de artículos</translation>
    </message>
    <message>
        <source>is damaged: it is no valid JSON</source>
        <translation>está dañado: no es JSON válido</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>columna {number}</translation>
    </message>
    <message>
        <source>is no table of entities as an export writes it: no columns are called “key” and “name”</source>
        <translation>no es una tabla de entidades como la escribe una exportación: ninguna columna se llama «key» y «name»</translation>
    </message>
    <message>
        <source>has no text in row {part}</source>
        <translation>no tiene texto en la fila {part}</translation>
    </message>
    <message>
        <source>is a table of more than {n} columns</source>
        <translation>es una tabla de más de {n} columnas</translation>
    </message>
    <message>
        <source>is a table without rows</source>
        <translation>es una tabla sin filas</translation>
    </message>
    <message>
        <source>is a table without rows below the names of its columns</source>
        <translation>es una tabla sin filas bajo los nombres de las columnas</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Libros de cálculo</translation>
    </message>
    <message>
        <source>does not hold that row any more</source>
        <translation>ya no contiene esa fila</translation>
    </message>
    <message>
        <source>has a sheet “{name}”, which {predicate}</source>
        <translation>tiene una hoja «{name}», que {predicate}</translation>
    </message>
    <message>
        <source>is a workbook that is damaged or not whole</source>
        <translation>es un libro de cálculo dañado o incompleto</translation>
    </message>
    <message>
        <source>is a workbook without sheets</source>
        <translation>es un libro de cálculo sin hojas</translation>
    </message>
    <message>
        <source>is not read: it unpacks to too much</source>
        <translation>no se lee: descomprimido ocupa demasiado</translation>
    </message>
    <message>
        <source>There is more than a date in “{text}”. {like_this}</source>
        <translation>Hay más que una fecha en «{text}». {like_this}</translation>
    </message>
    <message>
        <source>Write it like 12 July 2023 or 2023-07-12.</source>
        <translation>Escríbalo como 12 July 2023 o 2023-07-12.</translation>
    </message>
    <message>
        <source>{why} Write the month as a word.</source>
        <translation>{why} Escriba el mes con letras.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as a date. {like_this}</source>
        <translation>«{text}» no se puede leer como fecha. {like_this}</translation>
    </message>
    <message>
        <source>holds more than {n} records with nothing in them</source>
        <translation>contiene más de {n} registros vacíos</translation>
    </message>
    <message>
        <source>is a web archive that is damaged or not whole</source>
        <translation>es un archivo web dañado o incompleto</translation>
    </message>
    <message>
        <source>Web archives</source>
        <translation>Archivos web</translation>
    </message>
    <message>
        <source>also holds what is no article: {without} of its pages</source>
        <translation>también contiene lo que no es un artículo: {without} de sus páginas</translation>
    </message>
    <message>
        <source>does not hold that page any more</source>
        <translation>ya no contiene esa página</translation>
    </message>
    <message>
        <source>is a web archive without an article: of what was fetched nothing is one</source>
        <translation>es un archivo web sin artículo: nada de lo descargado lo es</translation>
    </message>
    <message>
        <source>is no article</source>
        <translation>no es un artículo</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>declares entities in its XML, which is unsafe</source>
        <translation>declara entidades en su XML, lo que no es seguro</translation>
    </message>
    <message>
        <source>is damaged: its XML cannot be read</source>
        <translation>está dañado: su XML no se puede leer</translation>
    </message>
    <message>
        <source>is damaged: its XML is not well-formed</source>
        <translation>está dañado: su XML está mal formado</translation>
    </message>
    <message>
        <source>has too many members: more than {n}</source>
        <translation>tiene demasiados miembros: más de {n}</translation>
    </message>
    <message>
        <source>is compressed in a way that is not read</source>
        <translation>está comprimido de un modo que no se lee</translation>
    </message>
    <message>
        <source>is damaged: not all of it can be unpacked</source>
        <translation>está dañado: no todo se puede descomprimir</translation>
    </message>
    <message>
        <source>“{title}” stays as it is. {why}</source>
        <translation>«{title}» queda como está. {why}</translation>
    </message>
    <message>
        <source>{name} was left out: the process that read it came to an unexpected end.</source>
        <translation>{name} se omitió: el proceso que lo leía acabó de forma inesperada.</translation>
    </message>
    <message>
        <source>Nothing can be read again without a tagger: choose one that finds names.</source>
        <translation>No se puede releer nada sin etiquetador: elija uno que encuentre nombres.</translation>
    </message>
    <message>
        <source>“{title}” stays as it was. {answer}</source>
        <translation>«{title}» queda como estaba. {answer}</translation>
    </message>
    <message>
        <source>{file} is the library itself, or a part of it.</source>
        <translation>{file} es la biblioteca misma o una parte de ella.</translation>
    </message>
    <message>
        <source>There is no table among these files whose columns could be told.</source>
        <translation>Entre estos archivos no hay ninguna tabla cuyas columnas indicar.</translation>
    </message>
    <message>
        <source>What is said of the columns cannot be kept: {why}.</source>
        <translation>Lo dicho de las columnas no se puede conservar: {why}.</translation>
    </message>
    <message>
        <source>{file} has no column “{missing}”, but {columns}.</source>
        <translation>{file} no tiene columna «{missing}», sino {columns}.</translation>
    </message>
    <message>
        <source>{file} is not where it was.</source>
        <translation>{file} no está donde estaba.</translation>
    </message>
    <message>
        <source>{file} is now the same as another file of the library.</source>
        <translation>{file} es ahora igual que otro archivo de la biblioteca.</translation>
    </message>
    <message>
        <source>Take the Article Alone</source>
        <translation>Tomar solo el artículo</translation>
    </message>
    <message>
        <source>Take the Whole Page</source>
        <translation>Tomar la página entera</translation>
    </message>
    <message>
        <source>Delete {articles}</source>
        <translation>Eliminar {articles}</translation>
    </message>
    <message>
        <source>Mark {articles} as Read</source>
        <translation>Marcar {articles} como leídos</translation>
    </message>
    <message>
        <source>Mark {articles} as Unread</source>
        <translation>Marcar {articles} como no leídos</translation>
    </message>
    <message>
        <source>Reopen with {encoding}</source>
        <translation>Reabrir con {encoding}</translation>
    </message>
    <message>
        <source>Restore {articles}</source>
        <translation>Restaurar {articles}</translation>
    </message>
    <message>
        <source>Star {articles}</source>
        <translation>Destacar {articles}</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Este artículo ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Unstar {articles}</source>
        <translation>Quitar el destacado de {articles}</translation>
    </message>
    <message>
        <source>Reading of the Head of “{title}”</source>
        <translation>Lectura de la cabecera de «{title}»</translation>
    </message>
    <message>
        <source>Reading of the Heads of {articles}</source>
        <translation>Lectura de las cabeceras: {articles}</translation>
    </message>
    <message>
        <source>Import of {words}</source>
        <translation>Importación: {words}</translation>
    </message>
    <message>
        <source>Withdrawal of {words}</source>
        <translation>Retirada: {words}</translation>
    </message>
    <message>
        <source>The library knows nothing of this import.</source>
        <translation>La biblioteca no sabe nada de esta importación.</translation>
    </message>
    <message numerus="yes">
        <source>{n} Articles</source>
        <extracomment>{n} Article</extracomment>
        <translation>
            <numerusform>{n} artículo</numerusform>
            <numerusform>{n} artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Files</source>
        <extracomment>{n} File</extracomment>
        <translation>
            <numerusform>{n} archivo</numerusform>
            <numerusform>{n} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>The article that this link leads to is in the bin. Library ▸ Bin restores it.</source>
        <translation>El artículo al que lleva este enlace está en la papelera. Biblioteca ▸ Papelera lo restaura.</translation>
    </message>
    <message>
        <source>The article that this link leads to is not in this library: it was deleted for good, or never imported.</source>
        <translation>El artículo al que lleva este enlace no está en esta biblioteca: se eliminó del todo o nunca se importó.</translation>
    </message>
    <message>
        <source>The note that this link leads to has lost its place; this is its article.</source>
        <translation>La nota a la que lleva este enlace ha perdido su lugar; este es su artículo.</translation>
    </message>
    <message>
        <source>The note that this link leads to is not there; this is its article.</source>
        <translation>La nota a la que lleva este enlace no está; este es su artículo.</translation>
    </message>
    <message>
        <source>The passage that this link leads to is not found; this is its article.</source>
        <translation>No se encuentra el pasaje al que lleva este enlace; este es su artículo.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not watched.</source>
        <translation>La carpeta «{folder}» no se vigila.</translation>
    </message>
    <message>
        <source>This folder cannot be watched: there is something in its name that is no text.</source>
        <translation>Esta carpeta no se puede vigilar: en su nombre hay algo que no es texto.</translation>
    </message>
    <message>
        <source>Update of {articles}</source>
        <translation>Actualización: {articles}</translation>
    </message>
    <message>
        <source>Update of “{title}”</source>
        <translation>Actualización de «{title}»</translation>
    </message>
    <message>
        <source>“{name}” is damaged, so no backup was made. {why} An older backup may be sound.</source>
        <translation>«{name}» está dañado, así que no se hizo copia de seguridad. {why} Una copia anterior puede estar sana.</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be made: {why}.</source>
        <translation>La carpeta «{name}» no se puede crear: {why}.</translation>
    </message>
    <message>
        <source>“{name}” was not backed up: a backup takes {needed} MB, and only {free} MB are free on the disk. Make room, or keep fewer backups.</source>
        <translation>No se hizo copia de «{name}»: ocupa {needed} MB y solo quedan {free} MB libres en el disco. Haga sitio o conserve menos copias.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>No se puede leer.</translation>
    </message>
    <message>
        <source>There is nothing to be restored yet.</source>
        <translation>Aún no hay nada que restaurar.</translation>
    </message>
    <message>
        <source>{where}: {why}. It was left as it was.</source>
        <translation>{where}: {why}. Quedó como estaba.</translation>
    </message>
    <message>
        <source>“{name}” cannot be replaced in {folder}</source>
        <translation>«{name}» no se puede sustituir en {folder}</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be restored. {why} “rescue” writes out what can still be read of it.</source>
        <translation>«{name}» está dañado y no se puede restaurar. {why} «rescue» extrae lo que aún se puede leer.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: what it holds cannot be read.</source>
        <translation>«{name}» está dañado: no se puede leer lo que contiene.</translation>
    </message>
    <message>
        <source>“{name}” is not a library, and stays as it is.</source>
        <translation>«{name}» no es una biblioteca y queda como está.</translation>
    </message>
    <message>
        <source>“{name}” is the library itself: name a backup of it.</source>
        <translation>«{name}» es la biblioteca misma: indique una copia de ella.</translation>
    </message>
    <message>
        <source>Take Back {decision}</source>
        <translation>Retirar: {decision}</translation>
    </message>
    <message>
        <source>There is no decision {decision_id}.</source>
        <translation>No hay ninguna decisión {decision_id}.</translation>
    </message>
    <message>
        <source>This decision is not in force.</source>
        <translation>Esta decisión no está en vigor.</translation>
    </message>
    <message>
        <source>This decision was not taken back.</source>
        <translation>Esta decisión no se retiró.</translation>
    </message>
    <message>
        <source>{decision}: that was decided later and rests on it. Take that back first.</source>
        <translation>{decision}: eso se decidió después y depende de ello. Retire primero eso.</translation>
    </message>
    <message>
        <source>{decision}: that was taken back. Do that again first.</source>
        <translation>{decision}: eso se retiró. Vuelva a hacerlo primero.</translation>
    </message>
    <message>
        <source>An article that is to be edited is no longer in the library.</source>
        <translation>Un artículo que se iba a editar ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>There is nothing to edit: everything is so already.</source>
        <translation>No hay nada que editar: todo está ya así.</translation>
    </message>
    <message numerus="yes">
        <source>Changes of {n} Names from a Table</source>
        <extracomment>Changes of {n} Name from a Table</extracomment>
        <translation>
            <numerusform>Cambio de {n} nombre desde una tabla</numerusform>
            <numerusform>Cambio de {n} nombres desde una tabla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of {n} Decisions</source>
        <extracomment>Import of {n} Decision</extracomment>
        <translation>
            <numerusform>Importación de {n} decisión</numerusform>
            <numerusform>Importación de {n} decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of “{name}”: {why}. Nothing was imported.</source>
        <translation>Línea {number} de «{name}»: {why}. No se importó nada.</translation>
    </message>
    <message>
        <source>There is nothing to change: everything is so already.</source>
        <translation>No hay nada que cambiar: todo está ya así.</translation>
    </message>
    <message>
        <source>it has the mark of line {number}</source>
        <translation>tiene la marca de la línea {number}</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}.</source>
        <translation>«{name}» no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«{name}» está vacío.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {megabytes} MB, as no file of decisions is.</source>
        <translation>«{name}» supera los {megabytes} MB, como ningún archivo de decisiones.</translation>
    </message>
    <message>
        <source>“{name}” is no file of decisions: it is not written in UTF-8.</source>
        <translation>«{name}» no es un archivo de decisiones: no está en UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is the library itself, not {sort}.</source>
        <translation>«{name}» es la biblioteca misma, no {sort}.</translation>
    </message>
    <message>
        <source>A latitude is between -90 and 90 degrees, a longitude between -180 and 180.</source>
        <translation>Una latitud está entre -90 y 90 grados, una longitud entre -180 y 180.</translation>
    </message>
    <message>
        <source>It has no kind.</source>
        <translation>No tiene tipo.</translation>
    </message>
    <message>
        <source>Its name {wrong}.</source>
        <translation>Su nombre {wrong}.</translation>
    </message>
    <message>
        <source>The {column} of {name} was changed here, too, since the table was written.</source>
        <translation>{column} de {name} también cambió aquí desde que se escribió la tabla.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind; there are {kinds}.</source>
        <translation>«{kind}» no es un tipo; los hay: {kinds}.</translation>
    </message>
    <message>
        <source>“{name}” is “{before}” with letters that were lost when the table was saved.</source>
        <translation>«{name}» es «{before}» con letras perdidas al guardar la tabla.</translation>
    </message>
    <message>
        <source>“{name}” may be what a spreadsheet made of “{before}”.</source>
        <translation>«{name}» puede ser lo que una hoja de cálculo hizo de «{before}».</translation>
    </message>
    <message>
        <source>“{tag}” cannot be a tag: it {wrong}.</source>
        <translation>«{tag}» no puede ser una etiqueta: {wrong}.</translation>
    </message>
    <message>
        <source>An entity cannot be merged with itself. Choose another one.</source>
        <translation>Una entidad no se puede fusionar consigo misma. Elija otra.</translation>
    </message>
    <message>
        <source>An entity needs a name.</source>
        <translation>Una entidad necesita un nombre.</translation>
    </message>
    <message>
        <source>At most {joined_at_most} articles can be taken for one story; these are {n}.</source>
        <translation>A lo sumo {joined_at_most} artículos pueden tomarse por una historia; estos son {n}.</translation>
    </message>
    <message>
        <source>Choose a kind, or an entity of the library.</source>
        <translation>Elija un tipo o una entidad de la biblioteca.</translation>
    </message>
    <message>
        <source>Nothing is chosen that could be marked.</source>
        <translation>No hay nada elegido que se pueda marcar.</translation>
    </message>
    <message>
        <source>Nothing is marked there any more.</source>
        <translation>Ahí ya no hay nada marcado.</translation>
    </message>
    <message>
        <source>The library knows no other version of this article.</source>
        <translation>La biblioteca no conoce otra versión de este artículo.</translation>
    </message>
    <message>
        <source>These articles are versions of one story already.</source>
        <translation>Estos artículos ya son versiones de una misma historia.</translation>
    </message>
    <message>
        <source>This cannot be a name: it {wrong}.</source>
        <translation>Esto no puede ser un nombre: {wrong}.</translation>
    </message>
    <message>
        <source>This entity is no longer in the library.</source>
        <translation>Esta entidad ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>“{watched}” has no letter or digit that could be found.</source>
        <translation>«{watched}» no tiene letra ni cifra que se pueda encontrar.</translation>
    </message>
    <message>
        <source>No name is marked here any more.</source>
        <translation>Aquí ya no hay ningún nombre marcado.</translation>
    </message>
    <message>
        <source>the taking back of {noun}</source>
        <translation>retirada de: {noun}</translation>
    </message>
    <message>
        <source>Nothing more can be written into {folder}: {why}.</source>
        <translation>No se puede escribir nada más en {folder}: {why}.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be looked into: {why}.</source>
        <translation>No se puede mirar en «{folder}»: {why}.</translation>
    </message>
    <message>
        <source>“{folder}” is not empty: name a new folder, so that nothing in it is written over.</source>
        <translation>«{folder}» no está vacía: indique una carpeta nueva, para que no se sobrescriba nada.</translation>
    </message>
    <message>
        <source>There is a “{name}” already. Choose another name.</source>
        <translation>Ya hay «{name}». Elija otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” could not be brought to version {version}: rows would refer to what is not there. It was left as it was.</source>
        <translation>«{name}» no se pudo llevar a la versión {version}: habría filas que remiten a lo que no está. Quedó como estaba.</translation>
    </message>
    <message>
        <source>“{name}” was made by an older Entity Reader and must be brought up to date, but it can only be read. Copy it to a folder that you may write to, and open that.</source>
        <translation>«{name}» es de un Entity Reader anterior y debe actualizarse, pero solo se puede leer. Cópielo a una carpeta en la que pueda escribir y abra la copia.</translation>
    </message>
    <message>
        <source>There is no library “{path}”.</source>
        <translation>No hay ninguna biblioteca «{path}».</translation>
    </message>
    <message>
        <source>“{name}” cannot be made in {folder}.</source>
        <translation>«{name}» no se puede crear en {folder}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be made in {folder}: {why}.</source>
        <translation>«{name}» no se puede crear en {folder}: {why}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {why}.</source>
        <translation>«{name}» no se puede abrir: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a library.</source>
        <translation>«{name}» es una carpeta, no una biblioteca.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it says that it is of version {version}, which there never was. Open a backup of it if there is one.</source>
        <translation>«{name}» está dañado: dice ser de la versión {version}, que nunca existió. Abra una copia de seguridad si la hay.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it is not a library of Entity Reader.</source>
        <translation>«{name}» está vacío: no es una biblioteca de Entity Reader.</translation>
    </message>
    <message>
        <source>“{name}” is not a library of Entity Reader.</source>
        <translation>«{name}» no es una biblioteca de Entity Reader.</translation>
    </message>
    <message>
        <source>“{name}” is not a regular file, and so no library.</source>
        <translation>«{name}» no es un archivo normal, así que no es una biblioteca.</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you.</source>
        <translation>No tiene permiso para leer «{name}».</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer Entity Reader. Install the newest version to open it.</source>
        <translation>«{name}» es de un Entity Reader más nuevo. Instale la última versión para abrirlo.</translation>
    </message>
    <message>
        <source>This note is no longer in the library.</source>
        <translation>Esta nota ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>it holds a colour that there is not</source>
        <translation>contiene un color que no existe</translation>
    </message>
    <message>
        <source>it holds a note on what there is not</source>
        <translation>contiene una nota sobre algo que no existe</translation>
    </message>
    <message>
        <source>A note has room for {n} characters; this one has {length}.</source>
        <translation>En una nota caben {n} caracteres; esta tiene {length}.</translation>
    </message>
    <message>
        <source>A note is on one name, or on two.</source>
        <translation>Una nota está en un nombre, o en dos.</translation>
    </message>
    <message>
        <source>A note is on words of the title or of the text, not of both.</source>
        <translation>Una nota es sobre palabras del título o del texto, no de ambos.</translation>
    </message>
    <message>
        <source>A note needs a text, a highlight a colour.</source>
        <translation>Una nota necesita un texto; un resaltado, un color.</translation>
    </message>
    <message>
        <source>Nothing is chosen that could be tagged.</source>
        <translation>No hay nada elegido que se pueda etiquetar.</translation>
    </message>
    <message>
        <source>Only a note on a passage can be placed in a text.</source>
        <translation>Solo una nota sobre un pasaje se puede colocar en un texto.</translation>
    </message>
    <message>
        <source>Say which tag.</source>
        <translation>Diga qué etiqueta.</translation>
    </message>
    <message>
        <source>The tag is called “{called}” already.</source>
        <translation>La etiqueta ya se llama «{called}».</translation>
    </message>
    <message>
        <source>There are no words in this passage that a note could be on.</source>
        <translation>En este pasaje no hay palabras para una nota.</translation>
    </message>
    <message>
        <source>There is no tag “{name}”.</source>
        <translation>No hay ninguna etiqueta «{name}».</translation>
    </message>
    <message>
        <source>There is nothing to change: it says so already.</source>
        <translation>No hay nada que cambiar: ya dice eso.</translation>
    </message>
    <message>
        <source>There is nothing to change: they have this colour already.</source>
        <translation>No hay nada que cambiar: ya tienen ese color.</translation>
    </message>
    <message>
        <source>This note says nothing.</source>
        <translation>Esta nota no dice nada.</translation>
    </message>
    <message>
        <source>This note would say nothing. Delete it, or write something.</source>
        <translation>Esta nota no diría nada. Elimínela o escriba algo.</translation>
    </message>
    <message>
        <source>“{tag}” cannot be a tag: it {fault}.</source>
        <translation>«{tag}» no puede ser una etiqueta: {fault}.</translation>
    </message>
    <message>
        <source>One of the names has initials</source>
        <translation>Uno de los nombres tiene iniciales</translation>
    </message>
    <message>
        <source>One of the names is made of the other's first letters</source>
        <translation>Uno de los nombres se forma con las iniciales del otro</translation>
    </message>
    <message>
        <source>One of the names is the plural of the other</source>
        <translation>Uno de los nombres es el plural del otro</translation>
    </message>
    <message numerus="yes">
        <source>Read as {kind} in {n} articles</source>
        <extracomment>Read as {kind} in {n} article</extracomment>
        <translation>
            <numerusform>Leído como {kind} en {n} artículo</numerusform>
            <numerusform>Leído como {kind} en {n} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Spelt the same but for accents or capitals</source>
        <translation>Se escriben igual salvo acentos o mayúsculas</translation>
    </message>
    <message>
        <source>Spelt the same but for spaces and hyphens</source>
        <translation>Se escriben igual salvo espacios y guiones</translation>
    </message>
    <message>
        <source>The names differ by one letter</source>
        <translation>Los nombres difieren en una letra</translation>
    </message>
    <message>
        <source>The names differ by two letters</source>
        <translation>Los nombres difieren en dos letras</translation>
    </message>
    <message>
        <source>The same name but for a middle name</source>
        <translation>El mismo nombre salvo un segundo nombre</translation>
    </message>
    <message>
        <source>The same name but for a small word</source>
        <translation>El mismo nombre salvo una palabra pequeña</translation>
    </message>
    <message>
        <source>The same name but for the form of the company</source>
        <translation>El mismo nombre salvo la forma jurídica</translation>
    </message>
    <message>
        <source>The same name in Cyrillic and in Latin letters</source>
        <translation>El mismo nombre en letras cirílicas y latinas</translation>
    </message>
    <message>
        <source>The same words in another order</source>
        <translation>Las mismas palabras en otro orden</translation>
    </message>
    <message>
        <source>a facility</source>
        <translation>instalación</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>an organization</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>as {kind} in {n}</source>
        <translation>como {kind} en {n}</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>{names} are in the library</source>
        <translation>{names} están en la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles call {name} so</source>
        <extracomment>{n} article calls {name} so</extracomment>
        <translation>
            <numerusform>{n} artículo llama así a {name}</numerusform>
            <numerusform>{n} artículos llaman así a {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other names are mentioned with both</source>
        <extracomment>{n} other name is mentioned with both</extracomment>
        <translation>
            <numerusform>{n} nombre más se menciona con ambos</numerusform>
            <numerusform>{n} nombres más se mencionan con ambos</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is {latin} in Latin letters</source>
        <translation>«{name}» es {latin} en letras latinas</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” stands alone in {n} articles</source>
        <extracomment>“{name}” stands alone in {n} article</extracomment>
        <translation>
            <numerusform>«{name}» aparece solo en {n} artículo</numerusform>
            <numerusform>«{name}» aparece solo en {n} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>No author is called “{name}”.</source>
        <translation>Ningún autor se llama «{name}».</translation>
    </message>
    <message>
        <source>No facility is called “{name}”.</source>
        <translation>Ninguna instalación se llama «{name}».</translation>
    </message>
    <message>
        <source>No folder is called “{name}”.</source>
        <translation>Ninguna carpeta se llama «{name}».</translation>
    </message>
    <message>
        <source>No group is called “{name}”.</source>
        <translation>Ningún grupo se llama «{name}».</translation>
    </message>
    <message>
        <source>No organization is called “{name}”.</source>
        <translation>Ninguna organización se llama «{name}».</translation>
    </message>
    <message>
        <source>No person is called “{name}”.</source>
        <translation>Ninguna persona se llama «{name}».</translation>
    </message>
    <message>
        <source>No place is called “{name}”.</source>
        <translation>Ningún lugar se llama «{name}».</translation>
    </message>
    <message>
        <source>No product is called “{name}”.</source>
        <translation>Ningún producto se llama «{name}».</translation>
    </message>
    <message>
        <source>No source is called “{name}”.</source>
        <translation>Ninguna fuente se llama «{name}».</translation>
    </message>
    <message>
        <source>No tag is called “{name}”.</source>
        <translation>Ninguna etiqueta se llama «{name}».</translation>
    </message>
    <message>
        <source>Nobody and nothing is called “{name}”.</source>
        <translation>Nadie ni nada se llama «{name}».</translation>
    </message>
    <message>
        <source>Nothing else is called “{name}”.</source>
        <translation>Ninguna otra cosa se llama «{name}».</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Una búsqueda guardada necesita un nombre.</translation>
    </message>
    <message>
        <source>Move “{name}”</source>
        <translation>Mover «{name}»</translation>
    </message>
    <message>
        <source>No saved search is called “{name}”.</source>
        <translation>Ninguna búsqueda guardada se llama «{name}».</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Quitar «{name}»</translation>
    </message>
    <message>
        <source>Rename “{before}” to “{name}”</source>
        <translation>Renombrar «{before}» como «{name}»</translation>
    </message>
    <message>
        <source>Save “{name}”</source>
        <translation>Guardar «{name}»</translation>
    </message>
    <message>
        <source>There is a saved search called “{name}” already.</source>
        <translation>Ya hay una búsqueda guardada «{name}».</translation>
    </message>
    <message>
        <source>There is nothing to save: the search is empty.</source>
        <translation>No hay nada que guardar: la búsqueda está vacía.</translation>
    </message>
    <message>
        <source>This saved search is no longer in the library.</source>
        <translation>Esta búsqueda guardada ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Update “{name}”</source>
        <translation>Actualizar «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <extracomment>{n} article</extracomment>
        <translation>
            <numerusform>{n} artículo</numerusform>
            <numerusform>{n} artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names</source>
        <extracomment>{n} name</extracomment>
        <translation>
            <numerusform>{n} nombre</numerusform>
            <numerusform>{n} nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>{n} note</extracomment>
        <translation>
            <numerusform>{n} nota</numerusform>
            <numerusform>{n} notas</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is full for {date}: a day has room for {n} articles.</source>
        <translation>La biblioteca está llena para {date}: en un día caben {n} artículos.</translation>
    </message>
    <message>
        <source>The library is full: it has room for {n} articles without a date.</source>
        <translation>La biblioteca está llena: caben {n} artículos sin fecha.</translation>
    </message>
    <message>
        <source>a text in it cannot be read</source>
        <translation>no se puede leer un texto</translation>
    </message>
    <message>
        <source>an original in it cannot be read</source>
        <translation>no se puede leer un original</translation>
    </message>
    <message>
        <source>it holds a time that there is not</source>
        <translation>contiene una hora que no existe</translation>
    </message>
    <message>
        <source>The backup cannot be written in {folder}: {why}.</source>
        <translation>La copia no se puede escribir en {folder}: {why}.</translation>
    </message>
    <message>
        <source>The backup {why}.</source>
        <translation>La copia de seguridad: {why}.</translation>
    </message>
    <message>
        <source>There is a “{name}” already. Choose another name for the backup.</source>
        <translation>Ya hay «{name}». Elija otro nombre para la copia de seguridad.</translation>
    </message>
    <message>
        <source>the disk reports a failure</source>
        <translation>el disco informa de un fallo</translation>
    </message>
    <message>
        <source>“{name}” is damaged, so no backup was made. An older backup may be sound.</source>
        <translation>«{name}» está dañado, así que no se hizo copia. Una anterior puede estar sana.</translation>
    </message>
    <message>
        <source>“{name}” is the library itself: choose another name for the backup.</source>
        <translation>«{name}» es la biblioteca misma: elija otro nombre para la copia.</translation>
    </message>
    <message>
        <source>The disk that holds “{name}” is full ({folder}). What was being written was taken back.</source>
        <translation>El disco de «{name}» está lleno ({folder}). Se deshizo lo que se estaba escribiendo.</translation>
    </message>
    <message>
        <source>its folder or the file is write-protected</source>
        <translation>su carpeta o el archivo está protegido contra escritura</translation>
    </message>
    <message>
        <source>“{name}” can only be read: {protected}.</source>
        <translation>«{name}» solo se puede leer: {protected}.</translation>
    </message>
    <message>
        <source>“{name}” can only be read: {why_read_only}.</source>
        <translation>«{name}» solo se puede leer: {why_read_only}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened.</source>
        <translation>«{name}» no se puede abrir.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read or written: the disk reports a failure.</source>
        <translation>«{name}» no se puede leer ni escribir: el disco informa de un fallo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in {folder}: {why}. What was being written was taken back.</source>
        <translation>«{name}» no se puede escribir en {folder}: {why}. Se deshizo lo que se estaba escribiendo.</translation>
    </message>
    <message>
        <source>“{name}” cannot take a text of that size.</source>
        <translation>«{name}» no puede guardar un texto de ese tamaño.</translation>
    </message>
    <message>
        <source>“{name}” is closed.</source>
        <translation>«{name}» está cerrado.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Open a backup of it if there is one.</source>
        <translation>«{name}» está dañado. Abra una copia de seguridad si la hay.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its table “{table}” is missing. Open a backup of it.</source>
        <translation>«{name}» está dañado: falta su tabla «{table}». Abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program. Close that, or try again in a moment.</source>
        <translation>«{name}» lo usa otro programa. Ciérrelo o inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>“{name}” may not be opened by you.</source>
        <translation>No tiene permiso para abrir «{name}».</translation>
    </message>
    <message>
        <source>it holds a kind of entity that there is not</source>
        <translation>contiene un tipo de entidad que no existe</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de una restauración</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>The library has this text already.</source>
        <translation>La biblioteca ya tiene este texto.</translation>
    </message>
    <message>
        <source>The library has this text already: “{title}”.</source>
        <translation>La biblioteca ya tiene este texto: «{title}».</translation>
    </message>
    <message>
        <source>a file may not grow so large here</source>
        <translation>un archivo no puede ser tan grande aquí</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is a link that leads back to itself</source>
        <translation>es un enlace que lleva a sí mismo</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>su nombre es demasiado largo</translation>
    </message>
    <message>
        <source>nobody reads from it</source>
        <translation>nadie lee de ahí</translation>
    </message>
    <message>
        <source>nobody reads from it any more</source>
        <translation>nadie lee ya de ahí</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>el sistema no da ninguna razón</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>no existe esa carpeta</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>no tiene permiso para leerlo</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>no tiene permiso para escribir ahí</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>su cuota del disco está llena</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in {folder}: {why}</source>
        <translation>«{name}» no se puede escribir en {folder}: {why}</translation>
    </message>
    <message>
        <source>Back up the library when it is closed, once a day</source>
        <translation>Hacer copia de seguridad de la biblioteca al cerrarla, una vez al día</translation>
    </message>
    <message>
        <source>Daily backups of which one a week is kept, in weeks</source>
        <translation>Copias diarias de las que se guarda una por semana, en semanas</translation>
    </message>
    <message>
        <source>Daily backups that are kept, in days</source>
        <translation>Copias diarias que se guardan, en días</translation>
    </message>
    <message>
        <source>High contrast: white or black, and strong colours</source>
        <translation>Contraste intenso: blanco o negro, y colores fuertes</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Mark an article as read when it is opened</source>
        <translation>Marcar un artículo como leído al abrirlo</translation>
    </message>
    <message>
        <source>Mark names in the text</source>
        <translation>Señalar los nombres en el texto</translation>
    </message>
    <message>
        <source>Reading ruler: two lines stand out, the others are dimmed</source>
        <translation>Regla de lectura: dos líneas resaltan, las demás se atenúan</translation>
    </message>
    <message>
        <source>Show highlights and notes in the text</source>
        <translation>Mostrar resaltados y notas en el texto</translation>
    </message>
    <message>
        <source>Single letters are shortcuts: J, K, R, S and others</source>
        <translation>Las letras solas son atajos: J, K, R, S y otras</translation>
    </message>
    <message>
        <source>Size of all text in the window, in percent</source>
        <translation>Tamaño de todo el texto de la ventana, en porcentaje</translation>
    </message>
    <message>
        <source>Size of the text, in points</source>
        <translation>Tamaño del texto, en puntos</translation>
    </message>
    <message>
        <source>Style of citations</source>
        <translation>Estilo de las citas</translation>
    </message>
    <message>
        <source>Theme of the page</source>
        <translation>Colores de la página</translation>
    </message>
    <message>
        <source>Theme of the window</source>
        <translation>Colores de la ventana</translation>
    </message>
    <message>
        <source>Typeface of the text</source>
        <translation>Tipo de letra del texto</translation>
    </message>
    <message>
        <source>What finds the names</source>
        <translation>Qué encuentra los nombres</translation>
    </message>
    <message>
        <source>Wide spacing of letters, words, lines and paragraphs</source>
        <translation>Espaciado holgado de letras, palabras, líneas y párrafos</translation>
    </message>
    <message>
        <source>Width of the column, in characters</source>
        <translation>Ancho de la columna, en caracteres</translation>
    </message>
    <message>
        <source>{day} April</source>
        <translation>{day} de abril</translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation>{day} de abril de {year}</translation>
    </message>
    <message>
        <source>{day} August</source>
        <translation>{day} de agosto</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>{day} de agosto de {year}</translation>
    </message>
    <message>
        <source>{day} December</source>
        <translation>{day} de diciembre</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{day} de diciembre de {year}</translation>
    </message>
    <message>
        <source>{day} February</source>
        <translation>{day} de febrero</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{day} de febrero de {year}</translation>
    </message>
    <message>
        <source>{day} January</source>
        <translation>{day} de enero</translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation>{day} de enero de {year}</translation>
    </message>
    <message>
        <source>{day} July</source>
        <translation>{day} de julio</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{day} de julio de {year}</translation>
    </message>
    <message>
        <source>{day} June</source>
        <translation>{day} de junio</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{day} de junio de {year}</translation>
    </message>
    <message>
        <source>{day} March</source>
        <translation>{day} de marzo</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>{day} de marzo de {year}</translation>
    </message>
    <message>
        <source>{day} May</source>
        <translation>{day} de mayo</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>{day} de mayo de {year}</translation>
    </message>
    <message>
        <source>{day} November</source>
        <translation>{day} de noviembre</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>{day} de noviembre de {year}</translation>
    </message>
    <message>
        <source>{day} October</source>
        <translation>{day} de octubre</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{day} de octubre de {year}</translation>
    </message>
    <message>
        <source>{day} September</source>
        <translation>{day} de septiembre</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>{day} de septiembre de {year}</translation>
    </message>
    <message>
        <source>This cannot be the {field} of an article: it {wrong}.</source>
        <translation>Esto no puede valer para un artículo como {field}: {wrong}.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it as year, month and day: 2023-07-12.</source>
        <translation>«{text}» no es una fecha. Escríbala como año, mes y día: 2023-07-12.</translation>
    </message>
    <message>
        <source>“{text}” is no language. Write its code, such as “de”, or its name, such as “German”.</source>
        <translation>«{text}» no es un idioma. Escriba su código, como «de», o su nombre en inglés, como «German».</translation>
    </message>
    <message>
        <source>has a line break or another control character in it</source>
        <translation>contiene un salto de línea u otro carácter de control</translation>
    </message>
    <message>
        <source>has more than {n} characters</source>
        <translation>tiene más de {n} caracteres</translation>
    </message>
    <message>
        <source>This link cannot be followed: {why}. It may have been cut short where it was copied from.</source>
        <translation>No se puede seguir este enlace: {why}. Quizá se cortó al copiarlo.</translation>
    </message>
    <message>
        <source>it does not say which article of which library it leads to</source>
        <translation>no dice a qué artículo de qué biblioteca lleva</translation>
    </message>
    <message>
        <source>it is longer than any that Entity Reader makes</source>
        <translation>es más largo que cualquiera que haga Entity Reader</translation>
    </message>
    <message>
        <source>it says of the passage what no link says</source>
        <translation>dice del pasaje lo que ningún enlace dice</translation>
    </message>
    <message>
        <source>the passage would end before it begins</source>
        <translation>el pasaje acabaría antes de empezar</translation>
    </message>
    <message>
        <source>there are signs in it that no link has</source>
        <translation>contiene signos que ningún enlace tiene</translation>
    </message>
    <message>
        <source>what it says of the passage cannot be read</source>
        <translation>lo que dice del pasaje no se puede leer</translation>
    </message>
    <message>
        <source>what it says of the passage is not whole</source>
        <translation>lo que dice del pasaje no está completo</translation>
    </message>
    <message>
        <source>articles by an author</source>
        <translation>artículos de un autor</translation>
    </message>
    <message>
        <source>articles from a folder, or from one below it</source>
        <translation>artículos de una carpeta o de una dentro de ella</translation>
    </message>
    <message>
        <source>articles from after a day, month or year</source>
        <translation>artículos posteriores a un día, mes o año</translation>
    </message>
    <message>
        <source>articles from before a day, month or year</source>
        <translation>artículos anteriores a un día, mes o año</translation>
    </message>
    <message>
        <source>articles from files with this in their name, or named so by * and ?</source>
        <translation>artículos de archivos con esto en el nombre, también con * y ?</translation>
    </message>
    <message>
        <source>articles in a language, by its name or code; language:none where it is not known</source>
        <translation>artículos en un idioma, por su nombre inglés o código; language:none donde no se conoce</translation>
    </message>
    <message>
        <source>articles of a day, month or year, or from one to another</source>
        <translation>artículos de un día, mes o año, o de uno a otro</translation>
    </message>
    <message>
        <source>articles of a source</source>
        <translation>artículos de una fuente</translation>
    </message>
    <message>
        <source>articles that are unread, read, starred or undated</source>
        <translation>artículos no leídos, leídos, destacados o sin fecha</translation>
    </message>
    <message>
        <source>articles that have a note, or a tag</source>
        <translation>artículos que tienen una nota o una etiqueta</translation>
    </message>
    <message>
        <source>articles that have a tag, or a note or a name in them that has it</source>
        <translation>artículos que tienen una etiqueta, o una nota o un nombre que la tiene</translation>
    </message>
    <message>
        <source>articles that mention a facility</source>
        <translation>artículos que mencionan una instalación</translation>
    </message>
    <message>
        <source>articles that mention a group</source>
        <translation>artículos que mencionan un grupo</translation>
    </message>
    <message>
        <source>articles that mention a name of any kind</source>
        <translation>artículos que mencionan un nombre de cualquier tipo</translation>
    </message>
    <message>
        <source>articles that mention a person</source>
        <translation>artículos que mencionan a una persona</translation>
    </message>
    <message>
        <source>articles that mention a place</source>
        <translation>artículos que mencionan un lugar</translation>
    </message>
    <message>
        <source>articles that mention a product</source>
        <translation>artículos que mencionan un producto</translation>
    </message>
    <message>
        <source>articles that mention an organization</source>
        <translation>artículos que mencionan una organización</translation>
    </message>
    <message>
        <source>articles that mention something else by name</source>
        <translation>artículos que nombran otra cosa</translation>
    </message>
    <message>
        <source>articles with notes in which words stand, or in what they quote</source>
        <translation>artículos con notas en las que hay palabras, o en lo que citan</translation>
    </message>
    <message>
        <source>at most ten words apart; NEAR(mayor Shanghai, 3) for another distance</source>
        <translation>a diez palabras como mucho; NEAR(mayor Shanghai, 3) para otra distancia</translation>
    </message>
    <message>
        <source>both words, anywhere in the article; the last one may be unfinished</source>
        <translation>ambas palabras, en cualquier parte del artículo; la última puede estar incompleta</translation>
    </message>
    <message>
        <source>brackets keep together what belongs together</source>
        <translation>los paréntesis mantienen unido lo que va unido</translation>
    </message>
    <message>
        <source>either of them</source>
        <translation>una de las dos</translation>
    </message>
    <message>
        <source>the first without the second; also maglev -Pudong</source>
        <translation>la primera sin la segunda; también maglev -Pudong</translation>
    </message>
    <message>
        <source>the words side by side</source>
        <translation>las palabras una junto a otra</translation>
    </message>
    <message>
        <source>words that begin so: the 100 commonest of them</source>
        <translation>palabras que empiezan así: las 100 más comunes</translation>
    </message>
    <message>
        <source>words that stand in the title</source>
        <translation>palabras que están en el título</translation>
    </message>
    <message>
        <source>An article has:note or has:tag.</source>
        <translation>Un artículo tiene has:note o has:tag.</translation>
    </message>
    <message>
        <source>An article is:unread, is:read, is:starred or is:undated.</source>
        <translation>Un artículo es is:unread, is:read, is:starred o is:undated.</translation>
    </message>
    <message>
        <source>NEAR stands between words or phrases; here it is read as AND.</source>
        <translation>NEAR va entre palabras o frases; aquí se lee como AND.</translation>
    </message>
    <message>
        <source>NEAR(…) needs at least two words.</source>
        <translation>NEAR(…) necesita al menos dos palabras.</translation>
    </message>
    <message>
        <source>No bracket is open that this one could close.</source>
        <translation>No hay ningún paréntesis abierto que este pueda cerrar.</translation>
    </message>
    <message>
        <source>Nothing stands between these brackets.</source>
        <translation>No hay nada entre estos paréntesis.</translation>
    </message>
    <message>
        <source>Nothing stands between these quotation marks.</source>
        <translation>No hay nada entre estas comillas.</translation>
    </message>
    <message>
        <source>Nothing stands right after “{name}:”.</source>
        <translation>No hay nada justo después de «{name}:».</translation>
    </message>
    <message>
        <source>Only the first {longest} words are searched.</source>
        <translation>Solo se buscan las primeras {longest} palabras.</translation>
    </message>
    <message>
        <source>Only words and phrases stand in NEAR(…).</source>
        <translation>En NEAR(…) solo van palabras y frases.</translation>
    </message>
    <message>
        <source>There are too many brackets within each other.</source>
        <translation>Hay demasiados paréntesis unos dentro de otros.</translation>
    </message>
    <message>
        <source>There is no word in “{query}” to search for.</source>
        <translation>En «{query}» no hay ninguna palabra que buscar.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Este paréntesis no está cerrado.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>Estas comillas no están cerradas.</translation>
    </message>
    <message>
        <source>{operator} needs something after it.</source>
        <translation>Falta algo después de {operator}.</translation>
    </message>
    <message>
        <source>{operator} needs something before it.</source>
        <translation>Falta algo antes de {operator}.</translation>
    </message>
    <message>
        <source>“{name}” is no filter: it is searched as a word.</source>
        <translation>«{name}» no es un filtro: se busca como palabra.</translation>
    </message>
    <message>
        <source>“{name}” is no filter: “{text}” is searched as words.</source>
        <translation>«{name}» no es un filtro: «{text}» se busca como palabras.</translation>
    </message>
    <message>
        <source>“{text}” is searched as words: write NEAR(mayor Shanghai, 3) for a distance.</source>
        <translation>«{text}» se busca como palabras: escriba NEAR(mayor Shanghai, 3) para una distancia.</translation>
    </message>
    <message>
        <source>“{value}” ends before it begins.</source>
        <translation>«{value}» acaba antes de empezar.</translation>
    </message>
    <message>
        <source>“{value}” is no day, month or year, such as 2023-04-12, 2023-04 or 2023.</source>
        <translation>«{value}» no es un día, mes o año como 2023-04-12, 2023-04 o 2023.</translation>
    </message>
    <message>
        <source>“{value}” is no language, such as German or de; language:none is where none is known.</source>
        <translation>«{value}» no es un idioma como German o de; language:none es donde no se conoce ninguno.</translation>
    </message>
    <message>
        <source>has a quotation mark in it</source>
        <translation>contiene unas comillas</translation>
    </message>
    <message>
        <source>has spaces that say nothing</source>
        <translation>tiene espacios que no dicen nada</translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses</source>
        <extracomment>{n} address</extracomment>
        <translation>
            <numerusform>{n} dirección</numerusform>
            <numerusform>{n} direcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} authors</source>
        <extracomment>{n} author</extracomment>
        <translation>
            <numerusform>{n} autor</numerusform>
            <numerusform>{n} autores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dates</source>
        <extracomment>{n} date</extracomment>
        <translation>
            <numerusform>{n} fecha</numerusform>
            <numerusform>{n} fechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>{n} day</extracomment>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} languages</source>
        <extracomment>{n} language</extracomment>
        <translation>
            <numerusform>{n} idioma</numerusform>
            <numerusform>{n} idiomas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sections</source>
        <extracomment>{n} section</extracomment>
        <translation>
            <numerusform>{n} sección</numerusform>
            <numerusform>{n} secciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources</source>
        <extracomment>{n} source</extracomment>
        <translation>
            <numerusform>{n} fuente</numerusform>
            <numerusform>{n} fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} titles</source>
        <extracomment>{n} title</extracomment>
        <translation>
            <numerusform>{n} título</numerusform>
            <numerusform>{n} títulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <extracomment>{n} week</extracomment>
        <translation>
            <numerusform>{n} semana</numerusform>
            <numerusform>{n} semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>All text of the window is at {n} % now.</source>
        <translation>Todo el texto de la ventana está ahora al {n} %.</translation>
    </message>
    <message>
        <source>After {value}</source>
        <translation>Después de {value}</translation>
    </message>
    <message>
        <source>Author: {value}</source>
        <translation>Autor: {value}</translation>
    </message>
    <message>
        <source>Before {value}</source>
        <translation>Antes de {value}</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Con fecha</translation>
    </message>
    <message>
        <source>File: {value}</source>
        <translation>Archivo: {value}</translation>
    </message>
    <message>
        <source>Folder: {value}</source>
        <translation>Carpeta: {value}</translation>
    </message>
    <message>
        <source>From the search box: {words}</source>
        <translation>Del cuadro de búsqueda: {words}</translation>
    </message>
    <message>
        <source>Language: {value}</source>
        <translation>Idioma: {value}</translation>
    </message>
    <message>
        <source>Not after {value}</source>
        <translation>No después de {value}</translation>
    </message>
    <message>
        <source>Not author: {value}</source>
        <translation>Autor distinto de {value}</translation>
    </message>
    <message>
        <source>Not before {value}</source>
        <translation>No antes de {value}</translation>
    </message>
    <message>
        <source>Not file: {value}</source>
        <translation>Archivo distinto de {value}</translation>
    </message>
    <message>
        <source>Not folder: {value}</source>
        <translation>Carpeta distinta de {value}</translation>
    </message>
    <message>
        <source>Not language: {value}</source>
        <translation>Idioma distinto de {value}</translation>
    </message>
    <message>
        <source>Not source: {value}</source>
        <translation>Fuente distinta de {value}</translation>
    </message>
    <message>
        <source>Not with {value}</source>
        <translation>Sin {value}</translation>
    </message>
    <message>
        <source>Not {value}</source>
        <translation>Salvo {value}</translation>
    </message>
    <message>
        <source>Only articles that mention {name}</source>
        <translation>Solo artículos que mencionan a {name}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Source: {value}</source>
        <translation>Fuente: {value}</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacado</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>With {value}</source>
        <translation>Con {value}</translation>
    </message>
    <message>
        <source>Without a star</source>
        <translation>Sin destacar</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Articles with notes</source>
        <translation>Artículos con notas</translation>
    </message>
    <message>
        <source>Best among the newest {n}; older ones follow by date.</source>
        <translation>Los mejores entre los {n} más recientes; los anteriores siguen por fecha.</translation>
    </message>
    <message numerus="yes">
        <source>Each version counts; folded they are {n} rows.</source>
        <extracomment>Each version counts; folded they are {n} row.</extracomment>
        <translation>
            <numerusform>Cada versión cuenta; plegadas son {n} fila.</numerusform>
            <numerusform>Cada versión cuenta; plegadas son {n} filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Con notas</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Mostrar todos los artículos</translation>
    </message>
    <message>
        <source>Show articles with notes</source>
        <translation>Mostrar artículos con notas</translation>
    </message>
    <message>
        <source>Show starred articles</source>
        <translation>Mostrar artículos destacados</translation>
    </message>
    <message>
        <source>Show unread articles</source>
        <translation>Mostrar artículos no leídos</translation>
    </message>
    <message>
        <source>Starred articles</source>
        <translation>Artículos destacados</translation>
    </message>
    <message>
        <source>Unread articles</source>
        <translation>Artículos no leídos</translation>
    </message>
    <message>
        <source>{filter}. Click to take it away.</source>
        <translation>{filter}. Haga clic para quitarlo.</translation>
    </message>
    <message>
        <source>{filter}: stop narrowing the list to it</source>
        <translation>{filter}: dejar de limitar la lista a esto</translation>
    </message>
    <message numerus="yes">
        <source>{n} versions</source>
        <extracomment>{n} version</extracomment>
        <translation>
            <numerusform>{n} versión</numerusform>
            <numerusform>{n} versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding the first articles…</source>
        <translation>Añadiendo los primeros artículos…</translation>
    </message>
    <message>
        <source>Clear the Search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>¿Quiso decir «{words}»?</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>Import news articles, or drop files or folders on the window.</source>
        <translation>Importe artículos de prensa o suelte archivos o carpetas en la ventana.</translation>
    </message>
    <message>
        <source>No articles for: {filters}.</source>
        <translation>No hay artículos para: {filters}.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Aún no hay artículos</translation>
    </message>
    <message>
        <source>Show All Articles</source>
        <translation>Mostrar todos los artículos</translation>
    </message>
    <message>
        <source>The articles cannot be shown</source>
        <translation>No se pueden mostrar los artículos</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Article {number}</source>
        <translation>Artículo {number}</translation>
    </message>
    <message>
        <source>Undated: {article}</source>
        <translation>Sin fecha: {article}</translation>
    </message>
    <message>
        <source>a version of the story above</source>
        <translation>una versión de la historia anterior</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>destacado</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>no leído</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>{n} more</extracomment>
        <translation>
            <numerusform>{n} más</numerusform>
            <numerusform>{n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more versions</source>
        <extracomment>{n} more version</extracomment>
        <translation>
            <numerusform>{n} versión más</numerusform>
            <numerusform>{n} versiones más</numerusform>
        </translation>
    </message>
    <message>
        <source>{versions}, folded</source>
        <translation>{versions}, plegadas</translation>
    </message>
    <message>
        <source>{versions}, unfolded</source>
        <translation>{versions}, desplegadas</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Sorted by: {order}</source>
        <translation>Orden: {order}</translation>
    </message>
    <message>
        <source>{order}. Click for another order.</source>
        <translation>{order}. Haga clic para otro orden.</translation>
    </message>
    <message>
        <source>Article list</source>
        <translation>Lista de artículos</translation>
    </message>
    <message>
        <source>Edit the details of these articles</source>
        <translation>Editar los detalles de estos artículos</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Give these articles tags</source>
        <translation>Dar etiquetas a estos artículos</translation>
    </message>
    <message>
        <source>Select only the article that was selected last, and open it</source>
        <translation>Seleccionar solo el último artículo seleccionado y abrirlo</translation>
    </message>
    <message>
        <source>Selected articles</source>
        <translation>Artículos seleccionados</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Latitud y longitud</translation>
    </message>
    <message>
        <source>Not on a Map</source>
        <translation>En ningún mapa</translation>
    </message>
    <message>
        <source>Put There</source>
        <translation>Poner ahí</translation>
    </message>
    <message>
        <source>That is no point: type one such as 48.86, 2.35 or 33.9° S, 18.4° E.</source>
        <translation>Eso no es un punto: escriba uno como 48.86, 2.35 o 33.9° S, 18.4° E.</translation>
    </message>
    <message>
        <source>Where does “{name}” lie? Click on the map, or type a latitude and longitude.</source>
        <translation>¿Dónde está «{name}»? Haga clic en el mapa o escriba una latitud y una longitud.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>No place on it</source>
        <translation>Ningún lugar en él</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>and {n} more</extracomment>
        <translation>
            <numerusform>y {n} más</numerusform>
            <numerusform>y {n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places on the map, which the list below names</source>
        <extracomment>{n} place on the map, which the list below names</extracomment>
        <translation>
            <numerusform>{n} lugar en el mapa, que nombra la lista de abajo</numerusform>
            <numerusform>{n} lugares en el mapa, que nombra la lista de abajo</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a place can be put on the map. Change its kind first.</source>
        <translation>Solo un lugar puede ir en el mapa. Cambie antes su tipo.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Places with {title}</source>
        <translation>Lugares con {title}</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>según usted</translation>
    </message>
    <message>
        <source>locate…</source>
        <translation>ubicar…</translation>
    </message>
    <message>
        <source>no spot of its own</source>
        <translation>sin punto propio</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>no está en el mapa</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>en el mapa</translation>
    </message>
    <message>
        <source>At this spot</source>
        <translation>En este punto</translation>
    </message>
    <message>
        <source>Back to the article (Esc)</source>
        <translation>Volver al artículo (Esc)</translation>
    </message>
    <message>
        <source>Clear the Time</source>
        <translation>Quitar el periodo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>No place is named here yet. Import articles, and the places that they name stand on the map.</source>
        <translation>Aquí aún no se nombra ningún lugar. Importe artículos, y los lugares que nombran aparecerán en el mapa.</translation>
    </message>
    <message>
        <source>No place is named in the articles of this time ({time}).</source>
        <translation>En los artículos de este periodo ({time}) no se nombra ningún lugar.</translation>
    </message>
    <message>
        <source>No place is named in these articles.</source>
        <translation>En estos artículos no se nombra ningún lugar.</translation>
    </message>
    <message>
        <source>Not on the map</source>
        <translation>Fuera del mapa</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>Show the Library</source>
        <translation>Mostrar la biblioteca</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>Todo el mundo (0)</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>This name</source>
        <translation>Este nombre</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Con {name}</translation>
    </message>
    <message>
        <source>Write the map as a picture, or its places as a table</source>
        <translation>Guardar el mapa como imagen o sus lugares como tabla</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Alejar (-)</translation>
    </message>
    <message numerus="yes">
        <source>in {n} articles</source>
        <extracomment>in {n} article</extracomment>
        <translation>
            <numerusform>en {n} artículo</numerusform>
            <numerusform>en {n} artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <extracomment>{n} place</extracomment>
        <translation>
            <numerusform>{n} lugar</numerusform>
            <numerusform>{n} lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>{places} shown, of those {in_articles} looked at</source>
        <translation>{places} mostrados, de los examinados {in_articles}</translation>
    </message>
    <message>
        <source>{places} {in_articles}</source>
        <translation>{places} {in_articles}</translation>
    </message>
    <message>
        <source>This library is read-only.</source>
        <translation>Esta biblioteca es de solo lectura.</translation>
    </message>
    <message>
        <source>Entity Reader made a mistake, and this cannot be shown.</source>
        <translation>Entity Reader cometió un error; no se puede mostrar esto.</translation>
    </message>
    <message>
        <source>Entity Reader made a mistake. Nothing was changed.</source>
        <translation>Entity Reader cometió un error. No se cambió nada.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Two articles are as like as the names and the words that both have, those that few other articles have counting most, and words such as “the” or “said” nothing: the mean of the cosines of the two, from 0 to 1. It counts less the farther apart their days are, two thirds after a month and at last half; three quarters where a day is not known. From 0.12 on they are taken to go on with one another.</source>
        <translation>Dos artículos se parecen tanto como los nombres y las palabras que ambos tienen, contando más los que pocos otros artículos tienen y nada palabras como «el» o «dijo»: la media de los cosenos de ambos, de 0 a 1. Cuenta menos cuanto más separadas están sus fechas, dos tercios tras un mes y al final la mitad; tres cuartos si no se conoce una fecha. A partir de 0,12 se considera que uno continúa al otro.</translation>
    </message>
    <message>
        <source>&amp;Best Match of the Words</source>
        <translation>&amp;Mejores coincidencias primero</translation>
    </message>
    <message>
        <source>&amp;Longest First</source>
        <translation>Más &amp;largos primero</translation>
    </message>
    <message>
        <source>&amp;Newest First</source>
        <translation>Más recie&amp;ntes primero</translation>
    </message>
    <message>
        <source>&amp;Oldest First</source>
        <translation>Más antigu&amp;os primero</translation>
    </message>
    <message>
        <source>&amp;Recently Added First</source>
        <translation>Últimos añadidos p&amp;rimero</translation>
    </message>
    <message>
        <source>&amp;Shortest First</source>
        <translation>Má&amp;s cortos primero</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidos</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Relevancia</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Más largos</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Más antiguos</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Más cortos</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>F&amp;uente</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>&amp;About Entity Reader</source>
        <translation>Acerca &amp;de Entity Reader</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>&amp;Apricot</source>
        <translation>&amp;Albaricoque</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtículo</translation>
    </message>
    <message>
        <source>&amp;Article List</source>
        <translation>Lista de &amp;artículos</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Back Up Now</source>
        <translation>&amp;Hacer copia de seguridad ahora</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>&amp;Papelera…</translation>
    </message>
    <message>
        <source>&amp;Black</source>
        <translation>&amp;Negro</translation>
    </message>
    <message>
        <source>&amp;Check the Library</source>
        <translation>&amp;Comprobar la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Count Versions Once</source>
        <translation>&amp;Contar las versiones una sola vez</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>F&amp;echa</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>El&amp;iminar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Edit Details…</source>
        <translation>&amp;Editar detalles…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Facility</source>
        <translation>Edi&amp;ficio</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation>B&amp;uscar en el artículo</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Panta&amp;lla completa</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Resaltar</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>&amp;Importar archivos…</translation>
    </message>
    <message>
        <source>&amp;Imports</source>
        <translation>&amp;Importaciones</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Bib&amp;lioteca</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Lilac</source>
        <translation>&amp;Lila</translation>
    </message>
    <message>
        <source>&amp;List Articles</source>
        <translation>&amp;Listar artículos</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Mark Names</source>
        <translation>Señalar no&amp;mbres</translation>
    </message>
    <message>
        <source>&amp;Merge With…</source>
        <translation>&amp;Fusionar con…</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>&amp;Nueva biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>Artículo siguie&amp;nte</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Not the Same As…</source>
        <translation>&amp;No es lo mismo que…</translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation>Abrir bibli&amp;oteca…</translation>
    </message>
    <message>
        <source>&amp;Open Page</source>
        <translation>&amp;Abrir página</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <translation>A&amp;rtículo anterior</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>&amp;Privacidad</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>S&amp;alir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambia&amp;r nombre…</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>Info&amp;rmar de un problema…</translation>
    </message>
    <message>
        <source>&amp;Sage</source>
        <translation>&amp;Salvia</translation>
    </message>
    <message>
        <source>&amp;Search Language</source>
        <translation>Lenguaje de bú&amp;squeda</translation>
    </message>
    <message>
        <source>&amp;Search the Library</source>
        <translation>Bu&amp;scar en la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;Sepia</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;Dividir…</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Destacar</translation>
    </message>
    <message>
        <source>&amp;Take Changes from a Table…</source>
        <translation>&amp;Tomar cambios de una tabla…</translation>
    </message>
    <message>
        <source>&amp;Text Alone</source>
        <translation>Solo &amp;el texto</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Watch a Folder…</source>
        <translation>&amp;Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Watch…</source>
        <translation>&amp;Vigilar…</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Bienvenida</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Ventana</translation>
    </message>
    <message>
        <source>A&amp;dd Note…</source>
        <translation>A&amp;ñadir nota…</translation>
    </message>
    <message>
        <source>Add Ta&amp;g…</source>
        <translation>&amp;Añadir etiqueta…</translation>
    </message>
    <message>
        <source>Arti&amp;cles</source>
        <translation>Artí&amp;culos</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>As the &amp;Window</source>
        <translation>&amp;Como la ventana</translation>
    </message>
    <message>
        <source>Back b&amp;y One View of the Name</source>
        <translation>Vista anterior del nom&amp;bre</translation>
    </message>
    <message>
        <source>Back to the &amp;List</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>C&amp;lear Search</source>
        <translation>&amp;Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Change &amp;Kind</source>
        <translation>Cambiar &amp;tipo</translation>
    </message>
    <message>
        <source>Co&amp;py Name</source>
        <translation>C&amp;opiar nombre</translation>
    </message>
    <message>
        <source>Compare Wi&amp;th…</source>
        <translation>&amp;Comparar con…</translation>
    </message>
    <message>
        <source>Cop&amp;y Link</source>
        <translation>Copiar &amp;enlace</translation>
    </message>
    <message>
        <source>Copy &amp;Address</source>
        <translation>&amp;Copiar dirección</translation>
    </message>
    <message>
        <source>Copy &amp;with Source</source>
        <translation>Copiar con &amp;la fuente</translation>
    </message>
    <message>
        <source>E&amp;ntity</source>
        <translation>E&amp;ntidad</translation>
    </message>
    <message>
        <source>E&amp;xport Decisions…</source>
        <translation>E&amp;xportar decisiones…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Entity Side&amp;bar</source>
        <translation>&amp;Barra de entidades</translation>
    </message>
    <message>
        <source>Find &amp;Names Again</source>
        <translation>Buscar &amp;nombres de nuevo</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar siguie&amp;nte</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Buscar anter&amp;ior</translation>
    </message>
    <message>
        <source>Fold &amp;Versions</source>
        <translation>&amp;Plegar versiones</translation>
    </message>
    <message>
        <source>H&amp;igh Contrast</source>
        <translation>Contraste &amp;intenso</translation>
    </message>
    <message>
        <source>Import &amp;Decisions…</source>
        <translation>Importar &amp;decisiones…</translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation>Importar &amp;carpeta…</translation>
    </message>
    <message>
        <source>List Above the Te&amp;xt</source>
        <translation>Lista sobre el te&amp;xto</translation>
    </message>
    <message>
        <source>Mark as &amp;Read</source>
        <translation>&amp;Marcar como leído</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Name&amp;s</source>
        <translation>N&amp;ombres</translation>
    </message>
    <message>
        <source>Ne&amp;xt View of the Name</source>
        <translation>Vista sig&amp;uiente del nombre</translation>
    </message>
    <message>
        <source>Next &amp;Mention</source>
        <translation>&amp;Mención siguiente</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Next Un&amp;read</source>
        <translation>&amp;Siguiente no leído</translation>
    </message>
    <message>
        <source>Next in This Stor&amp;y</source>
        <translation>&amp;Siguiente de esta historia</translation>
    </message>
    <message>
        <source>No&amp;te…</source>
        <translation>No&amp;ta…</translation>
    </message>
    <message>
        <source>Not an &amp;Entity…</source>
        <translation>No es &amp;una entidad…</translation>
    </message>
    <message>
        <source>O&amp;ther Name</source>
        <translation>O&amp;tro nombre</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>P&amp;roduct</source>
        <translation>P&amp;roducto</translation>
    </message>
    <message>
        <source>P&amp;ut on the Map…</source>
        <translation>&amp;Poner en el mapa…</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pá&amp;gina</translation>
    </message>
    <message>
        <source>Pa&amp;ge Down, Then Next Unread</source>
        <translation>Avanzar pá&amp;gina y luego siguiente no leído</translation>
    </message>
    <message>
        <source>Page &amp;Up</source>
        <translation>Retroceder &amp;página</translation>
    </message>
    <message>
        <source>Pas&amp;te as Article</source>
        <translation>Pegar como ar&amp;tículo</translation>
    </message>
    <message>
        <source>Places on the &amp;World Map</source>
        <translation>&amp;Lugares en el mapamundi</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Previo&amp;us in This Story</source>
        <translation>Anterior de esta &amp;historia</translation>
    </message>
    <message>
        <source>Previous Men&amp;tion</source>
        <translation>Mención an&amp;terior</translation>
    </message>
    <message>
        <source>Previous Pan&amp;e</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>Re&amp;staurar…</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>Re&amp;visar…</translation>
    </message>
    <message>
        <source>Read &amp;Heads Again</source>
        <translation>&amp;Leer de nuevo los encabezados</translation>
    </message>
    <message>
        <source>Read the &amp;File Again</source>
        <translation>Leer el archivo de &amp;nuevo</translation>
    </message>
    <message>
        <source>Reading &amp;Ruler</source>
        <translation>Regla de lect&amp;ura</translation>
    </message>
    <message>
        <source>Relations of t&amp;he List</source>
        <translation>R&amp;elaciones de la lista</translation>
    </message>
    <message>
        <source>S&amp;how Relations</source>
        <translation>&amp;Mostrar relaciones</translation>
    </message>
    <message>
        <source>S&amp;ort By</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>Sa&amp;ve Search…</source>
        <translation>&amp;Guardar búsqueda…</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccion&amp;ar todo</translation>
    </message>
    <message>
        <source>Show &amp;Highlights and Notes</source>
        <translation>Mostrar &amp;resaltados y notas</translation>
    </message>
    <message>
        <source>Show &amp;Library Folder</source>
        <translation>Mostrar &amp;la carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>Show &amp;Original Text…</source>
        <translation>Mostrar texto &amp;original…</translation>
    </message>
    <message>
        <source>Show the &amp;Whole Page…</source>
        <translation>Mostrar la &amp;página entera…</translation>
    </message>
    <message>
        <source>Si&amp;ze of the Window</source>
        <translation>Tamaño &amp;de la ventana</translation>
    </message>
    <message>
        <source>Simi&amp;lar Articles</source>
        <translation>Artícu&amp;los similares</translation>
    </message>
    <message>
        <source>Text &amp;Larger</source>
        <translation>&amp;Texto más grande</translation>
    </message>
    <message>
        <source>Text &amp;Normal</source>
        <translation>Texto &amp;normal</translation>
    </message>
    <message>
        <source>Text &amp;Smaller</source>
        <translation>Texto má&amp;s pequeño</translation>
    </message>
    <message>
        <source>Th&amp;is Is…</source>
        <translation>&amp;Esto es…</translation>
    </message>
    <message>
        <source>Wi&amp;de Spacing</source>
        <translation>Espaciado &amp;holgado</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Suelte para importar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Ninguna tecla</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Lo que se hace</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>All keys are those of the program again.</source>
        <translation>Todas las teclas vuelven a ser las del programa.</translation>
    </message>
    <message>
        <source>All to Default</source>
        <translation>Todo por defecto</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>Teclas nuevas:</translation>
    </message>
    <message>
        <source>New keys: press them</source>
        <translation>Teclas nuevas: púlselas</translation>
    </message>
    <message>
        <source>No Key</source>
        <translation>Ninguna tecla</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Establecer</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} está libre.</translation>
    </message>
    <message>
        <source>{key} is pressed alone, and acts only while single letters are shortcuts.</source>
        <translation>{key} se pulsa solo y actúa únicamente mientras las letras sueltas son atajos.</translation>
    </message>
    <message>
        <source>{key} means this already.</source>
        <translation>{key} ya significa esto.</translation>
    </message>
    <message>
        <source>{key} means {others}, which loses it by Set and by Add.</source>
        <translation>{key} significa {others}; Establecer y Añadir se la quitan.</translation>
    </message>
    <message>
        <source>“{text}” has no key now.</source>
        <translation>«{text}» no tiene tecla ahora.</translation>
    </message>
    <message>
        <source>“{text}” has the keys {keys} now.</source>
        <translation>«{text}» tiene ahora las teclas {keys}.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>No library yet</source>
        <translation>Aún no hay bibliotecas</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Reopen with E&amp;ncoding</source>
        <translation>Rea&amp;brir con otra codificación</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>{key} goes through lists, fields and buttons.</source>
        <translation>{key} recorre listas, campos y botones.</translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}.</source>
        <translation>{key} abre el menú {menu}.</translation>
    </message>
    <message>
        <source>Back, forward</source>
        <translation>Atrás, adelante</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Choose other keys, in the preferences</source>
        <translation>Elegir otras teclas, en las preferencias</translation>
    </message>
    <message>
        <source>Choose the name</source>
        <translation>Elegir el nombre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>En el texto</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Mouse 4, 5</source>
        <translation>Ratón 4, 5</translation>
    </message>
    <message>
        <source>Next name, previous name</source>
        <translation>Nombre siguiente, nombre anterior</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>Text larger, smaller</source>
        <translation>Texto más grande, más pequeño</translation>
    </message>
    <message>
        <source>Backing up: looking it over…</source>
        <translation>Copia de seguridad: comprobando…</translation>
    </message>
    <message>
        <source>Backing up: {percent} %</source>
        <translation>Copia de seguridad: {percent} %</translation>
    </message>
    <message>
        <source>Bringing back {done} of {total}</source>
        <translation>{done} de {total} recuperados</translation>
    </message>
    <message numerus="yes">
        <source>Bringing back {n} articles…</source>
        <extracomment>Bringing back {n} article…</extracomment>
        <translation>
            <numerusform>Recuperando {n} artículo…</numerusform>
            <numerusform>Recuperando {n} artículos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel backing up</source>
        <translation>Cancelar la copia de seguridad</translation>
    </message>
    <message>
        <source>Cancel finding names again</source>
        <translation>Cancelar la búsqueda de nombres</translation>
    </message>
    <message>
        <source>Cancel reading files again</source>
        <translation>Cancelar la lectura de los archivos</translation>
    </message>
    <message>
        <source>Cancel reading heads again</source>
        <translation>Cancelar la nueva lectura de los encabezados</translation>
    </message>
    <message>
        <source>Cancel reading the article again</source>
        <translation>Cancelar la lectura del artículo</translation>
    </message>
    <message>
        <source>Cancel restoring</source>
        <translation>Cancelar la restauración</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Cancelar la importación</translation>
    </message>
    <message>
        <source>Cancel: what is done stays</source>
        <translation>Cancelar: lo hecho se queda</translation>
    </message>
    <message>
        <source>Changing {done} of {total}</source>
        <translation>{done} de {total} cambiados</translation>
    </message>
    <message numerus="yes">
        <source>Changing {n} articles…</source>
        <extracomment>Changing {n} article…</extracomment>
        <translation>
            <numerusform>Cambiando {n} artículo…</numerusform>
            <numerusform>Cambiando {n} artículos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding names again in {done} of {total}</source>
        <translation>Nombres buscados de nuevo en {done} de {total}</translation>
    </message>
    <message>
        <source>Finding names again…</source>
        <translation>Buscando nombres de nuevo…</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Importing {done} of {total}</source>
        <translation>{done} de {total} importados</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Buscando archivos…</translation>
    </message>
    <message>
        <source>Progress of backing up</source>
        <translation>Progreso de la copia de seguridad</translation>
    </message>
    <message>
        <source>Progress of bringing back articles</source>
        <translation>Progreso de la recuperación de artículos</translation>
    </message>
    <message>
        <source>Progress of changing articles</source>
        <translation>Progreso del cambio de artículos</translation>
    </message>
    <message>
        <source>Progress of finding names again</source>
        <translation>Progreso de la búsqueda de nombres</translation>
    </message>
    <message>
        <source>Progress of reading files again</source>
        <translation>Progreso de la lectura de archivos</translation>
    </message>
    <message>
        <source>Progress of reading heads again</source>
        <translation>Progreso de la nueva lectura de los encabezados</translation>
    </message>
    <message>
        <source>Progress of reading the article again</source>
        <translation>Progreso de la lectura del artículo</translation>
    </message>
    <message>
        <source>Progress of restoring</source>
        <translation>Progreso de la restauración</translation>
    </message>
    <message>
        <source>Progress of taking back articles</source>
        <translation>Progreso de la retirada de artículos</translation>
    </message>
    <message>
        <source>Reading heads again, {done} of {total}</source>
        <translation>Leyendo de nuevo los encabezados, {done} de {total}</translation>
    </message>
    <message>
        <source>Reading heads again…</source>
        <translation>Leyendo de nuevo los encabezados…</translation>
    </message>
    <message>
        <source>Reading the article again…</source>
        <translation>Leyendo el artículo de nuevo…</translation>
    </message>
    <message numerus="yes">
        <source>Reading {done} of {n} changed files again</source>
        <extracomment>Reading {done} of {n} changed file again</extracomment>
        <translation>
            <numerusform>{done} de {n} archivo cambiado leído de nuevo</numerusform>
            <numerusform>{done} de {n} archivos cambiados leídos de nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring: looking it over…</source>
        <translation>Restauración: comprobando…</translation>
    </message>
    <message>
        <source>Restoring: {percent} %</source>
        <translation>Restauración: {percent} %</translation>
    </message>
    <message>
        <source>Say which, and why</source>
        <translation>Dice cuáles y por qué</translation>
    </message>
    <message>
        <source>Show what becomes of each file</source>
        <translation>Muestra qué pasa con cada archivo</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Taking back {done} of {total}</source>
        <translation>{done} de {total} retirados</translation>
    </message>
    <message numerus="yes">
        <source>Taking back {n} articles…</source>
        <extracomment>Taking back {n} article…</extracomment>
        <translation>
            <numerusform>Retirando {n} artículo…</numerusform>
            <numerusform>Retirando {n} artículos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{articles}, among them {n} versions of others that are fuller</source>
        <extracomment>{articles}, among them {n} version of another that is fuller</extracomment>
        <translation>
            <numerusform>{articles}, entre ellos {n} versión de otro más completo</numerusform>
            <numerusform>{articles}, entre ellos {n} versiones de otros más completos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entities</source>
        <extracomment>{n} entity</extracomment>
        <translation>
            <numerusform>{n} entidad</numerusform>
            <numerusform>{n} entidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <extracomment>{n} left out</extracomment>
        <translation>
            <numerusform>{n} omitido</numerusform>
            <numerusform>{n} omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}: show the imports</source>
        <translation>{words}: mostrar las importaciones</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Light or Dark Window</source>
        <translation>Ventana clara u oscura</translation>
    </message>
    <message>
        <source>Text and Page</source>
        <translation>Texto y página</translation>
    </message>
    <message>
        <source>&amp;Compare with the Fullest</source>
        <translation>&amp;Comparar con la más completa</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versiones</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Versions ({n})</source>
        <extracomment>&amp;Versions ({n})</extracomment>
        <translation>
            <numerusform>&amp;Versiones ({n})</numerusform>
            <numerusform>&amp;Versiones ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Are &amp;One Story</source>
        <translation>S&amp;on una sola historia</translation>
    </message>
    <message>
        <source>Are Versions of &amp;One Story</source>
        <translation>S&amp;on versiones de una sola historia</translation>
    </message>
    <message>
        <source>This Is Not the Same &amp;Story</source>
        <translation>E&amp;sta no es la misma historia</translation>
    </message>
    <message numerus="yes">
        <source>{n} Articles Are &amp;One Story</source>
        <extracomment>{n} Article Is &amp;One Story</extracomment>
        <translation>
            <numerusform>{n} artícul&amp;o es una sola historia</numerusform>
            <numerusform>{n} artícul&amp;os son una sola historia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <extracomment>{n} word</extracomment>
        <translation>
            <numerusform>{n} palabra</numerusform>
            <numerusform>{n} palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles deleted.</source>
        <extracomment>{n} article deleted.</extracomment>
        <translation>
            <numerusform>{n} artículo eliminado.</numerusform>
            <numerusform>{n} artículos eliminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles marked as read.</source>
        <extracomment>{n} article marked as read.</extracomment>
        <translation>
            <numerusform>{n} artículo marcado como leído.</numerusform>
            <numerusform>{n} artículos marcados como leídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles marked as unread.</source>
        <extracomment>{n} article marked as unread.</extracomment>
        <translation>
            <numerusform>{n} artículo marcado como no leído.</numerusform>
            <numerusform>{n} artículos marcados como no leídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles starred.</source>
        <extracomment>{n} article starred.</extracomment>
        <translation>
            <numerusform>{n} artículo destacado.</numerusform>
            <numerusform>{n} artículos destacados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles without a star now.</source>
        <extracomment>{n} article without a star now.</extracomment>
        <translation>
            <numerusform>{n} artículo ya no está destacado.</numerusform>
            <numerusform>{n} artículos ya no están destacados.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Star or Unstar</source>
        <translation>&amp;Destacar o no</translation>
    </message>
    <message>
        <source>Mark as &amp;Read or Unread</source>
        <translation>&amp;Marcar como leído o no leído</translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation>&amp;Marcar como no leído</translation>
    </message>
    <message>
        <source>Un&amp;star</source>
        <translation>No &amp;destacar</translation>
    </message>
    <message>
        <source>A backup is being made or restored already.</source>
        <translation>Ya se está haciendo o restaurando una copia de seguridad.</translation>
    </message>
    <message>
        <source>An import is under way: cancel it, or wait for its end, before another library takes this one's place.</source>
        <translation>Hay una importación en curso: cancélela o espere a que termine antes de que otra biblioteca ocupe el lugar de esta.</translation>
    </message>
    <message>
        <source>As it was before, it is one of its backups.</source>
        <translation>Tal como era antes, es una de sus copias de seguridad.</translation>
    </message>
    <message>
        <source>Backed up as {name}, and looked over.</source>
        <translation>Copia guardada como {name} y comprobada.</translation>
    </message>
    <message>
        <source>Cancelled: the library and its backups are as they were.</source>
        <translation>Cancelado: la biblioteca y sus copias de seguridad están como estaban.</translation>
    </message>
    <message>
        <source>Show Backups</source>
        <translation>Mostrar copias de seguridad</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>The library is that of {name} now.</source>
        <translation>La biblioteca es ahora la de {name}.</translation>
    </message>
    <message>
        <source>The library lies in {folder}.</source>
        <translation>La biblioteca está en {folder}.</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>{n} files in “{name}” have changed since they were read.</source>
        <extracomment>{n} file in “{name}” has changed since it was read.</extracomment>
        <translation>
            <numerusform>{n} archivo de «{name}» ha cambiado desde que se leyó.</numerusform>
            <numerusform>{n} archivos de «{name}» han cambiado desde que se leyeron.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” in “{folder}” has changed since it was read.</source>
        <translation>«{name}», en «{folder}», ha cambiado desde que se leyó.</translation>
    </message>
    <message>
        <source>Select words in the article first, then copy them with their source.</source>
        <translation>Seleccione primero palabras del artículo y luego cópielas con su fuente.</translation>
    </message>
    <message>
        <source>The words were copied with their source.</source>
        <translation>Las palabras se copiaron con su fuente.</translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions copied, each with its source.</source>
        <extracomment>{n} mention copied, each with its source.</extracomment>
        <translation>
            <numerusform>{n} mención copiada, con su fuente.</numerusform>
            <numerusform>{n} menciones copiadas, cada una con su fuente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Decisions</source>
        <translation>Exportar decisiones</translation>
    </message>
    <message>
        <source>Import Decisions</source>
        <translation>Importar decisiones</translation>
    </message>
    <message>
        <source>Save Under Another Name…</source>
        <translation>Guardar con otro nombre…</translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions applied</source>
        <extracomment>{n} decision applied</extracomment>
        <translation>
            <numerusform>{n} decisión aplicada</numerusform>
            <numerusform>{n} decisiones aplicadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions written to {name}.</source>
        <extracomment>{n} decision written to {name}.</extracomment>
        <translation>
            <numerusform>{n} decisión guardada en {name}.</numerusform>
            <numerusform>{n} decisiones guardadas en {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} known already</source>
        <extracomment>{n} known already</extracomment>
        <translation>
            <numerusform>{n} ya conocida</numerusform>
            <numerusform>{n} ya conocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are about nothing that is here yet</source>
        <extracomment>{n} of them is about nothing that is here yet</extracomment>
        <translation>
            <numerusform>{n} de ellas no se refiere a nada que ya esté aquí</numerusform>
            <numerusform>{n} de ellas no se refieren a nada que ya esté aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>«{name}» no es un archivo.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>What you wrote of “{title}” is not saved yet: {why}</source>
        <translation>Lo que escribió sobre «{title}» aún no está guardado: {why}</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles changed</source>
        <extracomment>{n} article changed</extracomment>
        <translation>
            <numerusform>{n} artículo cambiado</numerusform>
            <numerusform>{n} artículos cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>No hits of “{words}” in this article.</source>
        <translation>No hay coincidencias con «{words}» en este artículo.</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Todas las notas</translation>
    </message>
    <message>
        <source>These names</source>
        <translation>Estos nombres</translation>
    </message>
    <message>
        <source>These names alone</source>
        <translation>Solo estos nombres</translation>
    </message>
    <message>
        <source>These notes</source>
        <translation>Estas notas</translation>
    </message>
    <message numerus="yes">
        <source>These {n} names alone</source>
        <extracomment>This {n} name alone</extracomment>
        <translation>
            <numerusform>Solo este {n} nombre</numerusform>
            <numerusform>Solo estos {n} nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Este artículo</translation>
    </message>
    <message>
        <source>This pair</source>
        <translation>Este par</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Toda la biblioteca</translation>
    </message>
    <message>
        <source>more than four</source>
        <translation>más de cuatro</translation>
    </message>
    <message>
        <source>none is</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none is chosen</source>
        <translation>ninguno elegido</translation>
    </message>
    <message>
        <source>none is open</source>
        <translation>ninguno abierto</translation>
    </message>
    <message>
        <source>one name only</source>
        <translation>solo un nombre</translation>
    </message>
    <message>
        <source>only one</source>
        <translation>solo uno</translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation>toda la biblioteca</translation>
    </message>
    <message>
        <source>Page, PDF</source>
        <translation>Página, PDF</translation>
    </message>
    <message>
        <source>printed pages</source>
        <translation>páginas impresas</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archivos comprimidos</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>Importar carpeta</translation>
    </message>
    <message>
        <source>Nothing can be imported. {why_not}</source>
        <translation>No se puede importar nada. {why_not}</translation>
    </message>
    <message>
        <source>&amp;Next Name</source>
        <translation>&amp;Nombre siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Name</source>
        <translation>Nomb&amp;re anterior</translation>
    </message>
    <message>
        <source>No unread article follows in this list.</source>
        <translation>No sigue ningún artículo no leído en esta lista.</translation>
    </message>
    <message>
        <source>Table, CSV</source>
        <translation>Tabla, CSV</translation>
    </message>
    <message>
        <source>a list of groups</source>
        <translation>una lista de grupos</translation>
    </message>
    <message>
        <source>Read Heads Again</source>
        <translation>Leer de nuevo los encabezados</translation>
    </message>
    <message>
        <source>Titles, authors, dates and sources are read better now than when these articles came in. What you edited stays.</source>
        <translation>Los títulos, autores, fechas y fuentes se leen ahora mejor que cuando llegaron estos artículos. Lo que usted editó se conserva.</translation>
    </message>
    <message>
        <source>About Entity Reader</source>
        <translation>Acerca de Entity Reader</translation>
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
        <translation>Quién aparece en un montón de artículos de prensa, dónde, con quién, desde cuándo y qué frase lo dice.

Todo se queda en este ordenador: el programa nunca abre una conexión de red.</translation>
    </message>
    <message>
        <source>Find Names Again</source>
        <translation>Buscar nombres de nuevo</translation>
    </message>
    <message>
        <source>Show Imports</source>
        <translation>Mostrar importaciones</translation>
    </message>
    <message>
        <source>Save the Description</source>
        <translation>Guardar la descripción</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>The description is in the clipboard. Look through it before you send it.</source>
        <translation>La descripción está en el portapapeles. Revísela antes de enviarla.</translation>
    </message>
    <message>
        <source>The description was written to {name}. Look through it before you send it.</source>
        <translation>La descripción se guardó en {name}. Revísela antes de enviarla.</translation>
    </message>
    <message>
        <source>Entity Reader libraries</source>
        <translation>Bibliotecas de Entity Reader</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>Nueva biblioteca</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Abrir biblioteca</translation>
    </message>
    <message>
        <source>This library is opened for reading only: {why_read_only}.</source>
        <translation>Esta biblioteca está abierta solo para lectura: {why_read_only}.</translation>
    </message>
    <message>
        <source>This library was made by an older Entity Reader and has been brought up to date. A copy of it as it was lies beside it.</source>
        <translation>Esta biblioteca la creó un Entity Reader anterior y se ha actualizado. Junto a ella hay una copia de cómo era.</translation>
    </message>
    <message>
        <source>A link leads to an article, and this note is on none.</source>
        <translation>Un enlace lleva a un artículo, y esta nota no está en ninguno.</translation>
    </message>
    <message>
        <source>A link to the article was copied.</source>
        <translation>Se copió un enlace al artículo.</translation>
    </message>
    <message>
        <source>A link to the note was copied.</source>
        <translation>Se copió un enlace a la nota.</translation>
    </message>
    <message>
        <source>A link to the passage was copied.</source>
        <translation>Se copió un enlace al pasaje.</translation>
    </message>
    <message>
        <source>Look for It Here</source>
        <translation>Buscar aquí</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Open That One</source>
        <translation>Abrir aquella</translation>
    </message>
    <message>
        <source>Open it with File ▸ Open Library where it lies now, and follow the link again.</source>
        <translation>Ábrala con Archivo ▸ Abrir biblioteca donde esté ahora y siga el enlace de nuevo.</translation>
    </message>
    <message>
        <source>This is “{here}” in {folder}, a copy of “{first}” in {folder_of_first}: the link leads into both.</source>
        <translation>Esta es «{here}», en {folder}, una copia de «{first}», en {folder_of_first}: el enlace lleva a ambas.</translation>
    </message>
    <message>
        <source>This library can only be read and has no id yet, so that no link can lead into it.</source>
        <translation>Esta biblioteca solo se puede leer y aún no tiene identificador, así que ningún enlace puede llevar a ella.</translation>
    </message>
    <message>
        <source>This link leads into a library that was never open on this computer. If you have it, open it once with File ▸ Open Library and follow the link again.</source>
        <translation>Este enlace lleva a una biblioteca que nunca se abrió en este ordenador. Si la tiene, ábrala una vez con Archivo ▸ Abrir biblioteca y siga el enlace de nuevo.</translation>
    </message>
    <message>
        <source>This link leads into another library, “{name}”.</source>
        <translation>Este enlace lleva a otra biblioteca, «{name}».</translation>
    </message>
    <message>
        <source>This link leads into “{name}”, which is no longer in {folder}. {advice}</source>
        <translation>Este enlace lleva a «{name}», que ya no está en {folder}. {advice}</translation>
    </message>
    <message>
        <source>Picture, PNG</source>
        <translation>Imagen, PNG</translation>
    </message>
    <message>
        <source>Picture, SVG</source>
        <translation>Imagen, SVG</translation>
    </message>
    <message>
        <source>Tables of entities</source>
        <translation>Tablas de entidades</translation>
    </message>
    <message>
        <source>Take Changes from a Table</source>
        <translation>Tomar cambios de una tabla</translation>
    </message>
    <message numerus="yes">
        <source>{n} names changed.</source>
        <extracomment>{n} name changed.</extracomment>
        <translation>
            <numerusform>{n} nombre cambiado.</numerusform>
            <numerusform>{n} nombres cambiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On Writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Select words in the article first, then choose a colour.</source>
        <translation>Seleccione primero palabras del artículo y luego elija un color.</translation>
    </message>
    <message>
        <source>What you wrote is kept, but not saved.</source>
        <translation>Lo que escribió se conserva, pero no está guardado.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>What you were writing when the window closed is kept: {notes}.</source>
        <translation>Lo que escribía al cerrarse la ventana se conserva: {notes}.</translation>
    </message>
    <message>
        <source>Export {what}</source>
        <translation>Exportar: {what}</translation>
    </message>
    <message>
        <source>The name of the file must end in {endings} or {last}.</source>
        <translation>El nombre del archivo debe terminar en {endings} o {last}.</translation>
    </message>
    <message>
        <source>{what} written to {name}.</source>
        <translation>{what}: guardado en {name}.</translation>
    </message>
    <message>
        <source>Nothing was imported: what was dropped is a picture, or has no text in it.</source>
        <translation>No se ha importado nada: lo que se ha soltado es una imagen o no contiene texto.</translation>
    </message>
    <message>
        <source>That is an address, and nothing is fetched from the web: save the page in the browser, then open the file.</source>
        <translation>Eso es una dirección, y no se trae nada de la web: guarde la página en el navegador y luego abra el archivo.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard, and no file.</source>
        <translation>En el portapapeles no hay texto ni ningún archivo.</translation>
    </message>
    <message>
        <source>It lies in {folder}.</source>
        <translation>Está en {folder}.</translation>
    </message>
    <message>
        <source>The report cannot be kept: {why}.</source>
        <translation>No se puede guardar el informe: {why}.</translation>
    </message>
    <message>
        <source>Wrote {file}. Look through it, write what happened, and send it if you like.</source>
        <translation>Se guardó {file}. Revíselo, escriba qué ocurrió y envíelo si lo desea.</translation>
    </message>
    <message>
        <source>Only from the relations of a name can another be hidden.</source>
        <translation>Solo de las relaciones de un nombre se puede ocultar otro.</translation>
    </message>
    <message>
        <source>a drawing of relations</source>
        <translation>un dibujo de relaciones</translation>
    </message>
    <message>
        <source>Cancelled: the article stays as it was.</source>
        <translation>Cancelado: el artículo queda como estaba.</translation>
    </message>
    <message>
        <source>The article was read again as {encoding}.</source>
        <translation>El artículo se leyó de nuevo como {encoding}.</translation>
    </message>
    <message>
        <source>New articles are read by the tagger you chose; those that are here stay as they are.</source>
        <translation>Los artículos nuevos los lee el reconocedor elegido; los que ya están quedan como están.</translation>
    </message>
    <message>
        <source>New articles come in without names; Library ▸ Find Names Again does it later.</source>
        <translation>Los artículos nuevos entran sin nombres; Biblioteca ▸ Buscar nombres de nuevo lo hace después.</translation>
    </message>
    <message numerus="yes">
        <source>No names were looked for in {n} articles.</source>
        <extracomment>No names were looked for in {n} article.</extracomment>
        <translation>
            <numerusform>No se buscaron nombres en {n} artículo.</numerusform>
            <numerusform>No se buscaron nombres en {n} artículos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other articles were read by another tagger.</source>
        <extracomment>{n} other article was read by another tagger.</extracomment>
        <translation>
            <numerusform>{n} artículo más fue leído por otro reconocedor.</numerusform>
            <numerusform>{n} artículos más fueron leídos por otro reconocedor.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Update to What Is Searched Now</source>
        <translation>Act&amp;ualizar a la búsqueda actual</translation>
    </message>
    <message>
        <source>List Them First</source>
        <translation>Listarlos primero</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>The saved search “{name}” was removed.</source>
        <translation>Se quitó la búsqueda guardada «{name}».</translation>
    </message>
    <message>
        <source>“{name}” stands among the saved searches now.</source>
        <translation>«{name}» figura ahora entre las búsquedas guardadas.</translation>
    </message>
    <message>
        <source>Bringing out what can be read…</source>
        <translation>Extrayendo lo que se puede leer…</translation>
    </message>
    <message>
        <source>Checking the library…</source>
        <translation>Comprobando la biblioteca…</translation>
    </message>
    <message>
        <source>Import that folder into a new library, then its decisions (File ▸ Import Decisions).</source>
        <translation>Importe esa carpeta en una biblioteca nueva y después sus decisiones (Archivo ▸ Importar decisiones).</translation>
    </message>
    <message>
        <source>Import that folder into a new library.</source>
        <translation>Importe esa carpeta en una biblioteca nueva.</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} of them the text is there.</source>
        <extracomment>Of {n} of them the text is there.</extracomment>
        <translation>
            <numerusform>De {n} de ellos está el texto.</numerusform>
            <numerusform>De {n} de ellos está el texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rescue into a New Folder in</source>
        <translation>Rescatar en una carpeta nueva de</translation>
    </message>
    <message>
        <source>Rescue…</source>
        <translation>Rescatar…</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>La biblioteca está en buen estado.</translation>
    </message>
    <message>
        <source>This library is damaged. {said} Still to be read: {readable} of {originals}, {decisions}. A backup from before the damage is best; without one, rescue them.</source>
        <translation>Esta biblioteca está dañada. {said} Aún se pueden leer {readable} de {originals}, {decisions}. Lo mejor es una copia de seguridad anterior al daño; si no la hay, rescátelos.</translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions</source>
        <extracomment>{n} decision</extracomment>
        <translation>
            <numerusform>{n} decisión</numerusform>
            <numerusform>{n} decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} originals</source>
        <extracomment>{n} original</extracomment>
        <translation>
            <numerusform>{n} original</numerusform>
            <numerusform>{n} originales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} originals could not be read.</source>
        <extracomment>{n} original could not be read.</extracomment>
        <translation>
            <numerusform>No se pudo leer {n} original.</numerusform>
            <numerusform>No se pudieron leer {n} originales.</numerusform>
        </translation>
    </message>
    <message>
        <source>{originals} and {decisions} are in {folder} now.</source>
        <translation>{originals} y {decisions} están ahora en {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>{said} And {n} more.</source>
        <extracomment>{said} And {n} more.</extracomment>
        <translation>
            <numerusform>{said} Y {n} más.</numerusform>
            <numerusform>{said} Y {n} más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did the deletion of {about} again.</source>
        <translation>Rehecho: eliminación, {about}.</translation>
    </message>
    <message>
        <source>Did the import of {about} again.</source>
        <translation>Rehecho: importación, {about}.</translation>
    </message>
    <message>
        <source>Did the return of {about} again.</source>
        <translation>Rehecho: restauración, {about}.</translation>
    </message>
    <message>
        <source>Did the withdrawal of {about} again.</source>
        <translation>Rehecho: retirada, {about}.</translation>
    </message>
    <message>
        <source>Did {noun} again.</source>
        <translation>Rehecho: {noun}.</translation>
    </message>
    <message>
        <source>Done again: {action}.</source>
        <translation>Rehecho: {action}.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Taken back: {action}.</source>
        <translation>Deshecho: {action}.</translation>
    </message>
    <message>
        <source>Took back the deletion of {about}.</source>
        <translation>Deshecho: eliminación, {about}.</translation>
    </message>
    <message>
        <source>Took back the import of {about}.</source>
        <translation>Deshecho: importación, {about}.</translation>
    </message>
    <message>
        <source>Took back the return of {about}.</source>
        <translation>Deshecho: restauración, {about}.</translation>
    </message>
    <message>
        <source>Took back the withdrawal of {about}.</source>
        <translation>Deshecho: retirada, {about}.</translation>
    </message>
    <message>
        <source>Took back {noun}.</source>
        <translation>Deshecho: {noun}.</translation>
    </message>
    <message>
        <source>No article goes on with this one; the similar ones are on the Article menu.</source>
        <translation>Ningún artículo continúa este; los similares están en el menú Artículo.</translation>
    </message>
    <message>
        <source>Open an article first, and what is like it can be shown.</source>
        <translation>Abra primero un artículo y se podrá mostrar lo que se le parece.</translation>
    </message>
    <message>
        <source>This is the first article of its story.</source>
        <translation>Este es el primer artículo de su historia.</translation>
    </message>
    <message>
        <source>This is the last article of its story.</source>
        <translation>Este es el último artículo de su historia.</translation>
    </message>
    <message>
        <source>This tag is no longer in the library.</source>
        <translation>Esta etiqueta ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Take It from Their File Names…</source>
        <translation>Tomarla de los nombres de archivo…</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles have no date.</source>
        <extracomment>{n} article has no date.</extracomment>
        <translation>
            <numerusform>{n} artículo no tiene fecha.</numerusform>
            <numerusform>{n} artículos no tienen fecha.</numerusform>
        </translation>
    </message>
    <message>
        <source>This article is kept apart: another story.</source>
        <translation>Este artículo queda aparte: otra historia.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles are one story now.</source>
        <extracomment>{n} article is one story now.</extracomment>
        <translation>
            <numerusform>{n} artículo es ahora una sola historia.</numerusform>
            <numerusform>{n} artículos son ahora una sola historia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>&amp;Look Now</source>
        <translation>&amp;Mirar ahora</translation>
    </message>
    <message>
        <source>&amp;Look into All Now</source>
        <translation>&amp;Mirar en todas ahora</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Read {n} Changed Files Again</source>
        <extracomment>&amp;Read {n} Changed File Again</extracomment>
        <translation>
            <numerusform>Lee&amp;r de nuevo {n} archivo cambiado</numerusform>
            <numerusform>Lee&amp;r de nuevo {n} archivos cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop Watching</source>
        <translation>&amp;Dejar de vigilar</translation>
    </message>
    <message>
        <source>New files come at the next start.</source>
        <translation>Los archivos nuevos llegarán en el próximo inicio.</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Aún no hay carpetas</translation>
    </message>
    <message>
        <source>Nothing is new in “{name}”.</source>
        <translation>No hay nada nuevo en «{name}».</translation>
    </message>
    <message>
        <source>There are too many folders in “{name}” for the system to tell of each: it is looked into now and then instead.</source>
        <translation>Hay demasiadas carpetas en «{name}» para que el sistema avise de cada una: en su lugar se mira de vez en cuando.</translation>
    </message>
    <message>
        <source>Watc&amp;hed Folders</source>
        <translation>Carpetas vi&amp;giladas</translation>
    </message>
    <message>
        <source>Watch a Folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>{folder} (not there now)</source>
        <translation>{folder} (ahora no está)</translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <translation>«{name}» ha vuelto.</translation>
    </message>
    <message>
        <source>“{name}” is not there now. What came from it stays, and what is new in it comes when it is back.</source>
        <translation>«{name}» ahora no está. Lo que vino de ahí se queda, y lo nuevo vendrá cuando vuelva.</translation>
    </message>
    <message>
        <source>“{name}” is watched no more. What came from it stays in the library.</source>
        <translation>«{name}» ya no se vigila. Lo que vino de ahí se queda en la biblioteca.</translation>
    </message>
    <message>
        <source>“{name}” is watched: whatever is new in it is imported by itself.</source>
        <translation>«{name}» se vigila: lo nuevo que haya se importa solo.</translation>
    </message>
    <message>
        <source>The window takes this size at its next start, since files are being imported.</source>
        <translation>La ventana adoptará este tamaño en el próximo inicio, ya que se están importando archivos.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>Select the words of a name in the text first.</source>
        <translation>Seleccione primero en el texto las palabras de un nombre.</translation>
    </message>
    <message>
        <source>This name is no longer in the library.</source>
        <translation>Este nombre ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Took {names} apart.</source>
        <translation>{names}: separados.</translation>
    </message>
    <message>
        <source>Keep Apart</source>
        <translation>Mantener aparte</translation>
    </message>
    <message>
        <source>Not the Same As</source>
        <translation>No es lo mismo que</translation>
    </message>
    <message>
        <source>Take Apart</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>The merger is taken back, and nobody asks again whether they are the same.</source>
        <translation>La fusión se deshace, y nadie vuelve a preguntar si son lo mismo.</translation>
    </message>
    <message>
        <source>They stay apart, and nobody asks again whether they are the same.</source>
        <translation>Quedan aparte, y nadie vuelve a preguntar si son lo mismo.</translation>
    </message>
    <message>
        <source>Type the name of whom it is not.</source>
        <translation>Escriba el nombre de quien no es.</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>otro nombre</translation>
    </message>
    <message>
        <source>is not the same as</source>
        <translation>no es lo mismo que</translation>
    </message>
    <message>
        <source>merged on {date}: {names}</source>
        <translation>fusionados el {date}: {names}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} others</source>
        <extracomment>and {n} other</extracomment>
        <translation>
            <numerusform>y {n} más</numerusform>
            <numerusform>y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>No name is chosen</source>
        <translation>No hay ningún nombre elegido</translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <extracomment>{n} other</extracomment>
        <translation>
            <numerusform>{n} más</numerusform>
            <numerusform>{n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Merge this one too, and choose another</source>
        <translation>Fusionar también este y elegir otro</translation>
    </message>
    <message>
        <source>The name that remains</source>
        <translation>El nombre que queda</translation>
    </message>
    <message>
        <source>Type the name to merge with.</source>
        <translation>Escriba el nombre con el que fusionar.</translation>
    </message>
    <message>
        <source>and with another</source>
        <translation>y con otro</translation>
    </message>
    <message>
        <source>is to be one with</source>
        <translation>ha de ser uno con</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>marked as {who}</source>
        <translation>señalado como {who}</translation>
    </message>
    <message>
        <source>Looking for other passages…</source>
        <translation>Buscando otros pasajes…</translation>
    </message>
    <message>
        <source>Other passages</source>
        <translation>Otros pasajes</translation>
    </message>
    <message>
        <source>These words stand nowhere else in the library.</source>
        <translation>Estas palabras no están en ningún otro sitio de la biblioteca.</translation>
    </message>
    <message>
        <source>Kind of a new entity</source>
        <translation>Tipo de una entidad nueva</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Escriba un nombre</translation>
    </message>
    <message>
        <source>Type the name of an entity of the library</source>
        <translation>Escriba el nombre de una entidad de la biblioteca</translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation>De quién se trata</translation>
    </message>
    <message>
        <source>new {kind}</source>
        <translation>nuevo: {kind}</translation>
    </message>
    <message>
        <source>It will not be marked there again, however often the articles are read.</source>
        <translation>Ahí no se volverá a señalar, por mucho que se relean los artículos.</translation>
    </message>
    <message>
        <source>Not an Entity</source>
        <translation>No es una entidad</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>{mentions} bear it. It will remain as an alias.</source>
        <translation>Lo llevan {mentions}. Quedará como alias.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message numerus="yes">
        <source>In the {n} selected articles</source>
        <extracomment>In the {n} selected article</extracomment>
        <translation>
            <numerusform>En el {n} artículo seleccionado</numerusform>
            <numerusform>En los {n} artículos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>En este artículo</translation>
    </message>
    <message>
        <source>This “{said}” only</source>
        <translation>Solo este «{said}»</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Type who that is: an entity of the library, or a new one.</source>
        <translation>Escriba quién es: una entidad de la biblioteca o una nueva.</translation>
    </message>
    <message>
        <source>is in truth</source>
        <translation>es en realidad</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Una etiqueta necesita un nombre.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete Tag</source>
        <translation>Eliminar etiqueta</translation>
    </message>
    <message>
        <source>Delete the tag “{name}”?</source>
        <translation>¿Eliminar la etiqueta «{name}»?</translation>
    </message>
    <message>
        <source>New name of the tag</source>
        <translation>Nuevo nombre de la etiqueta</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>Cambiar el nombre de la etiqueta</translation>
    </message>
    <message>
        <source>Tagged: {bearers}.</source>
        <translation>La tienen: {bearers}.</translation>
    </message>
    <message>
        <source>There is a tag “{name}” ({bearers}). This one ({own_bearers}) is merged with it.</source>
        <translation>Hay una etiqueta «{name}» ({bearers}). Esta ({own_bearers}) se fusiona con ella.</translation>
    </message>
    <message>
        <source>What is tagged stays: {bearers}.</source>
        <translation>Lo que la tiene se queda: {bearers}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>&amp;Also in articles imported later</source>
        <translation>También en &amp;artículos importados después</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Señalar</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>Ningun&amp;o</translation>
    </message>
    <message numerus="yes">
        <source>The {n} newest passages {in_articles}</source>
        <extracomment>The {n} newest passages {in_articles}</extracomment>
        <translation>
            <numerusform>El {n} pasaje más reciente {in_articles}</numerusform>
            <numerusform>Los {n} pasajes más recientes {in_articles}</numerusform>
        </translation>
    </message>
    <message>
        <source>This Is</source>
        <translation>Esto es</translation>
    </message>
    <message numerus="yes">
        <source>{n} other passages {in_articles}</source>
        <extracomment>{n} other passage {in_articles}</extracomment>
        <translation>
            <numerusform>{n} pasaje más {in_articles}</numerusform>
            <numerusform>{n} pasajes más {in_articles}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages</source>
        <extracomment>{n} passage</extracomment>
        <translation>
            <numerusform>{n} pasaje</numerusform>
            <numerusform>{n} pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>{passages} {in_articles}</source>
        <translation>{passages} {in_articles}</translation>
    </message>
    <message>
        <source>{said}, and all that are not listed here</source>
        <translation>{said}, y todos los que no aparecen aquí</translation>
    </message>
    <message>
        <source>{said}; within a longer name only those that are ticked can be marked</source>
        <translation>{said}; dentro de un nombre más largo, solo los marcados</translation>
    </message>
    <message>
        <source>“{words}” elsewhere</source>
        <translation>«{words}» en otros sitios</translation>
    </message>
    <message>
        <source>“{words}” is</source>
        <translation>«{words}» es</translation>
    </message>
    <message>
        <source>Choose a name first.</source>
        <translation>Elija primero un nombre.</translation>
    </message>
    <message>
        <source>Choose at most four names.</source>
        <translation>Elija como mucho cuatro nombres.</translation>
    </message>
    <message>
        <source>Choose one name only.</source>
        <translation>Elija un solo nombre.</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Abra primero un artículo.</translation>
    </message>
    <message>
        <source>Open an article with this name, or select lines on the page of the name.</source>
        <translation>Abra un artículo con este nombre o seleccione líneas en la página del nombre.</translation>
    </message>
    <message>
        <source>A name or an alias</source>
        <translation>Un nombre o un alias</translation>
    </message>
    <message>
        <source>It stands in {passages} {in_articles} now.</source>
        <translation>Ahora está en {passages}, {in_articles}.</translation>
    </message>
    <message>
        <source>It stands nowhere yet; articles to come are watched for it.</source>
        <translation>Aún no está en ninguna parte; se vigilarán los artículos que lleguen.</translation>
    </message>
    <message>
        <source>Name to watch</source>
        <translation>Nombre que vigilar</translation>
    </message>
    <message>
        <source>Type the name to watch.</source>
        <translation>Escriba el nombre que vigilar.</translation>
    </message>
    <message>
        <source>Type whom it names: an entity of the library, or a new one.</source>
        <translation>Escriba a quién nombra: una entidad de la biblioteca o una nueva.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Wherever it says</source>
        <translation>Donde diga</translation>
    </message>
    <message>
        <source>mark it as</source>
        <translation>señalarlo como</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Pattern of the date in the file name</source>
        <translation>Patrón de la fecha en el nombre de archivo</translation>
    </message>
    <message>
        <source>Which folder</source>
        <translation>Qué carpeta</translation>
    </message>
    <message>
        <source>nearest folder</source>
        <translation>la carpeta más cercana</translation>
    </message>
    <message>
        <source>nearest, as “{said}”</source>
        <translation>la más cercana, como «{said}»</translation>
    </message>
    <message>
        <source>{field}: what to do</source>
        <translation>{field}: qué hacer</translation>
    </message>
    <message>
        <source>{number} above, as “{said}”</source>
        <translation>{number} por encima, como «{said}»</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Edit Details</source>
        <translation>Editar detalles</translation>
    </message>
    <message>
        <source>Looking at the articles…</source>
        <translation>Examinando los artículos…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} articles</source>
        <extracomment>Change {n} article</extracomment>
        <translation>
            <numerusform>Cambiar {n} artículo</numerusform>
            <numerusform>Cambiar {n} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Cambiando…</translation>
    </message>
    <message>
        <source>Choose above what is to be changed.</source>
        <translation>Elija arriba lo que hay que cambiar.</translation>
    </message>
    <message>
        <source>Day and month may be either way in all of these names:</source>
        <translation>El día y el mes pueden estar en cualquier orden en todos estos nombres:</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>No cambia nada.</translation>
    </message>
    <message>
        <source>The files stay as they are.</source>
        <translation>Los archivos quedan como están.</translation>
    </message>
    <message numerus="yes">
        <source>found in {n} of {total}</source>
        <extracomment>found in {n} of {total}</extracomment>
        <translation>
            <numerusform>encontrado en {n} de {total}</numerusform>
            <numerusform>encontrado en {n} de {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>no date is found in the file names</source>
        <translation>no hay fecha en los nombres de archivo</translation>
    </message>
    <message>
        <source>section, address, language…</source>
        <translation>sección, dirección, idioma…</translation>
    </message>
    <message>
        <source>Date changes</source>
        <translation>Cambia la fecha</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>As it is now, it becomes a backup, and can be restored as well.</source>
        <translation>Tal como está ahora pasa a ser una copia de seguridad y también se puede restaurar.</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>It holds {holds}, the newest article of {newest}.</source>
        <translation>Contiene {holds}; el artículo más reciente es del {newest}.</translation>
    </message>
    <message>
        <source>It holds {holds}.</source>
        <translation>Contiene {holds}.</translation>
    </message>
    <message>
        <source>No backup yet. File ▸ Back Up Now makes one, and so does closing the window.</source>
        <translation>Aún no hay copias. Archivo ▸ Hacer copia de seguridad ahora hace una, y también el cierre de la ventana.</translation>
    </message>
    <message>
        <source>No backups with “{words}”.</source>
        <translation>No hay copias con «{words}».</translation>
    </message>
    <message>
        <source>Put {called} in the place of the library?</source>
        <translation>¿Poner {called} en el lugar de la biblioteca?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>The library itself: {words}.</source>
        <translation>La propia biblioteca: {words}.</translation>
    </message>
    <message>
        <source>before an update of Entity Reader</source>
        <translation>antes de una actualización de Entity Reader</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>diaria</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>hecha a mano</translation>
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
        <translation>Los artículos se quedan aquí 30 días.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Empty Bin</source>
        <translation>Vaciar papelera</translation>
    </message>
    <message>
        <source>Empty Bin…</source>
        <translation>Vaciar papelera…</translation>
    </message>
    <message>
        <source>Its file was imported again, so this article is in the library already.</source>
        <translation>Su archivo se importó otra vez, así que este artículo ya está en la biblioteca.</translation>
    </message>
    <message>
        <source>No deleted articles with “{words}”.</source>
        <translation>No hay artículos eliminados con «{words}».</translation>
    </message>
    <message>
        <source>The bin is empty. Deleted articles stay here for 30 days.</source>
        <translation>La papelera está vacía. Los artículos eliminados se quedan aquí 30 días.</translation>
    </message>
    <message numerus="yes">
        <source>The last {shown} of {n} articles.</source>
        <extracomment>The last {shown} of {n} article.</extracomment>
        <translation>
            <numerusform>Los últimos {shown} de {n} artículo.</numerusform>
            <numerusform>Los últimos {shown} de {n} artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This library is read-only: nothing can be changed in it.</source>
        <translation>Esta biblioteca es de solo lectura: no se puede cambiar nada en ella.</translation>
    </message>
    <message numerus="yes">
        <source>Throw {n} deleted articles away for good? This cannot be undone.</source>
        <extracomment>Throw {n} deleted article away for good? This cannot be undone.</extracomment>
        <translation>
            <numerusform>¿Tirar {n} artículo eliminado para siempre? Esto no se puede deshacer.</numerusform>
            <numerusform>¿Tirar {n} artículos eliminados para siempre? Esto no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Archivo…</translation>
    </message>
    <message>
        <source>Choose a file of the Citation Style Language (.csl), such as Zotero has</source>
        <translation>Elegir un archivo de Citation Style Language (.csl), como los de Zotero</translation>
    </message>
    <message>
        <source>Citation Style</source>
        <translation>Estilo de cita</translation>
    </message>
    <message>
        <source>Citation styles</source>
        <translation>Estilos de cita</translation>
    </message>
    <message>
        <source>Copy with Source cites as “{title}” from now on.</source>
        <translation>«Copiar con la fuente» cita desde ahora según «{title}».</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>With a footnote</source>
        <translation>Con nota al pie</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>A Description of the File</source>
        <translation>Una descripción del archivo</translation>
    </message>
    <message>
        <source>How the file is laid out: the lines above its articles stand as they are, every letter of the other lines is an x and every digit a 0. It goes nowhere unless you send it.</source>
        <translation>Cómo está dispuesto el archivo: las líneas sobre sus artículos quedan como están; en las demás, cada letra es una x y cada cifra un 0. No va a ninguna parte si usted no la envía.</translation>
    </message>
    <message>
        <source>no article</source>
        <translation>ningún artículo</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>ninguna nota</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Every mention, not one an article</source>
        <translation>Cada mención, no una por artículo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>It is no single text.</source>
        <translation>No es un único texto.</translation>
    </message>
    <message>
        <source>Mark for Excel (UTF-8)</source>
        <translation>Marca para Excel (UTF-8)</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>Notas y resaltados</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Their sources</source>
        <translation>Sus fuentes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>needs several articles</source>
        <translation>necesita varios artículos</translation>
    </message>
    <message numerus="yes">
        <source>the first {n} are shown</source>
        <extracomment>the first {n} are shown</extracomment>
        <translation>
            <numerusform>se muestra el primero</numerusform>
            <numerusform>se muestran los primeros {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} articles</source>
        <extracomment>up to {n} article</extracomment>
        <translation>
            <numerusform>hasta {n} artículo</numerusform>
            <numerusform>hasta {n} artículos</numerusform>
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
            <numerusform>{n} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Do Again</source>
        <translation>Hacer de nuevo</translation>
    </message>
    <message>
        <source>Edit ▸ Redo does it again in its turn: it is no decision that stands by itself.</source>
        <translation>Editar ▸ Rehacer lo hace de nuevo cuando le toca: no es una decisión por sí sola.</translation>
    </message>
    <message>
        <source>Edit ▸ Undo takes it back in its turn: it is no decision that stands by itself.</source>
        <translation>Editar ▸ Deshacer lo revierte cuando le toca: no es una decisión por sí sola.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>No decisions with “{words}”.</source>
        <translation>No hay decisiones con «{words}».</translation>
    </message>
    <message>
        <source>Nothing has been decided yet. What you rename, merge, split, remove or watch is listed here.</source>
        <translation>Aún no se ha decidido nada. Lo que renombre, fusione, divida, quite o vigile aparece aquí.</translation>
    </message>
    <message>
        <source>taken back {when}</source>
        <translation>revertida: {when}</translation>
    </message>
    <message>
        <source>Open entity-reader:// links with this program</source>
        <translation>Abrir los enlaces entity-reader:// con este programa</translation>
    </message>
    <message>
        <source>Original Text</source>
        <translation>Texto original</translation>
    </message>
    <message>
        <source>The files that this article came in</source>
        <translation>Los archivos en que vino este artículo</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se guardó nada.</translation>
    </message>
    <message>
        <source>Export into a New Folder</source>
        <translation>Exportar a una carpeta nueva</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles written to {name}.</source>
        <extracomment>{n} article written to {name}.</extracomment>
        <translation>
            <numerusform>{n} artículo guardado en {name}.</numerusform>
            <numerusform>{n} artículos guardados en {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes written to {name}.</source>
        <extracomment>{n} note written to {name}.</extracomment>
        <translation>
            <numerusform>{n} nota guardada en {name}.</numerusform>
            <numerusform>{n} notas guardadas en {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview of {title}</source>
        <translation>Vista previa de {title}</translation>
    </message>
    <message>
        <source>No preference holds these words.</source>
        <translation>Ninguna preferencia contiene estas palabras.</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Páginas de las preferencias</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caracteres</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Citations:</source>
        <translation>Cita&amp;s:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Names from:</source>
        <translation>&amp;Nombres de:</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Página:</translation>
    </message>
    <message>
        <source>&amp;Typeface:</source>
        <translation>&amp;Tipo de letra:</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>&amp;Ventana:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Como la ventana</translation>
    </message>
    <message>
        <source>Backups &amp;kept:</source>
        <translation>Copias &amp;guardadas:</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Column wi&amp;dth:</source>
        <translation>Ancho de &amp;columna:</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Size of all te&amp;xt:</source>
        <translation>Tamaño de t&amp;odo el texto:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>Tamaño &amp;del texto:</translation>
    </message>
    <message>
        <source>The window speaks it from its next start on.</source>
        <translation>La ventana lo hablará desde su próximo inicio.</translation>
    </message>
    <message>
        <source>The window takes it when the preferences are closed.</source>
        <translation>La ventana lo adopta al cerrar las preferencias.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>one a day for</source>
        <translation>una al día durante</translation>
    </message>
    <message>
        <source>then one a week for</source>
        <translation>luego una a la semana durante</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>العربية (begun)</source>
        <translation>العربية (comenzado)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>Resaltados y notas</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} articles are too many to be printed.</source>
        <extracomment>More than {n} article are too many to be printed.</extracomment>
        <translation>
            <numerusform>{n} artículo es demasiado para imprimir.</numerusform>
            <numerusform>Más de {n} artículos son demasiados para imprimir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, marked and at the end</source>
        <translation>Nombres, señalados y al final</translation>
    </message>
    <message>
        <source>Nothing to print: {obstacle}.</source>
        <translation>Nada que imprimir: {obstacle}.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Whole texts</source>
        <translation>Textos completos</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages printed.</source>
        <extracomment>{n} page printed.</extracomment>
        <translation>
            <numerusform>{n} página impresa.</numerusform>
            <numerusform>{n} páginas impresas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} pt</source>
        <translation>{size} pt</translation>
    </message>
    <message>
        <source>“{name}” cannot be printed on.</source>
        <translation>No se puede imprimir en «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <extracomment>{n} page</extracomment>
        <translation>
            <numerusform>{n} página</numerusform>
            <numerusform>{n} páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of a spaCy model</source>
        <translation>Elegir la carpeta de un modelo de spaCy</translation>
    </message>
    <message>
        <source>Entity Reader’s careful one, for English too: slower</source>
        <translation>El cuidadoso de Entity Reader, también para el inglés: más lento</translation>
    </message>
    <message>
        <source>Entity Reader’s own</source>
        <translation>El de Entity Reader</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>Ca&amp;rpeta…</translation>
    </message>
    <message>
        <source>Folder of a spaCy Model</source>
        <translation>Carpeta de un modelo de spaCy</translation>
    </message>
    <message>
        <source>Looking for {label}…</source>
        <translation>Buscando {label}…</translation>
    </message>
    <message>
        <source>Names are found by {name} from now on.</source>
        <translation>Desde ahora los nombres los encuentra {name}.</translation>
    </message>
    <message>
        <source>New articles come in without names, which is fast. Library ▸ Find Names Again does it later.</source>
        <translation>Los artículos nuevos entran sin nombres, lo cual es rápido. Biblioteca ▸ Buscar nombres de nuevo lo hace después.</translation>
    </message>
    <message>
        <source>None, names are found later</source>
        <translation>Ninguno, los nombres se buscan después</translation>
    </message>
    <message>
        <source>&amp;Take All as the Article</source>
        <translation>&amp;Tomar todo como artículo</translation>
    </message>
    <message>
        <source>Everything that the page says, which all was taken as the article.</source>
        <translation>Todo lo que dice la página, que se tomó entero como artículo.</translation>
    </message>
    <message>
        <source>Everything that the page says. Of it, what looks like the article was taken.</source>
        <translation>Todo lo que dice la página. De ello se tomó lo que parece el artículo.</translation>
    </message>
    <message>
        <source>Take Only the &amp;Article</source>
        <translation>Tomar solo el &amp;artículo</translation>
    </message>
    <message>
        <source>The Whole Page</source>
        <translation>La página entera</translation>
    </message>
    <message>
        <source>Click a name to see who it is, and where else it stands.</source>
        <translation>Haga clic en un nombre para ver quién es y dónde más aparece.</translation>
    </message>
    <message>
        <source>Cross-reference</source>
        <translation>Referencias cruzadas</translation>
    </message>
    <message>
        <source>Click to see the articles that name them together.</source>
        <translation>Haga clic para ver los artículos que los nombran juntos.</translation>
    </message>
    <message>
        <source>Show relations</source>
        <translation>Mostrar relaciones</translation>
    </message>
    <message>
        <source>also {aliases}</source>
        <translation>también {aliases}</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>Articles that mention this name</source>
        <translation>Artículos que mencionan este nombre</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>abierto ahora</translation>
    </message>
    <message>
        <source>Often with</source>
        <translation>A menudo con</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles together</source>
        <extracomment>{n} article together</extracomment>
        <translation>
            <numerusform>{n} artículo en común</numerusform>
            <numerusform>{n} artículos en común</numerusform>
        </translation>
    </message>
    <message>
        <source>Names: {heading}</source>
        <translation>Nombres: {heading}</translation>
    </message>
    <message>
        <source>No name here holds “{words}”.</source>
        <translation>Ningún nombre aquí contiene «{words}».</translation>
    </message>
    <message>
        <source>Show All Names</source>
        <translation>Mostrar todos los nombres</translation>
    </message>
    <message>
        <source>The names of the open article stand here.</source>
        <translation>Aquí aparecen los nombres del artículo abierto.</translation>
    </message>
    <message>
        <source>No names found in this article.</source>
        <translation>No se encontraron nombres en este artículo.</translation>
    </message>
    <message numerus="yes">
        <source>{here} · {n} articles in the library</source>
        <extracomment>{here} · {n} article in the library</extracomment>
        <translation>
            <numerusform>{here} · {n} artículo en la biblioteca</numerusform>
            <numerusform>{here} · {n} artículos en la biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles in the library</source>
        <extracomment>{n} article in the library</extracomment>
        <translation>
            <numerusform>{n} artículo en la biblioteca</numerusform>
            <numerusform>{n} artículos en la biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions in this article</source>
        <extracomment>{n} mention in this article</extracomment>
        <translation>
            <numerusform>{n} mención en este artículo</numerusform>
            <numerusform>{n} menciones en este artículo</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why this name is marked as it is</source>
        <translation>Dice por qué este nombre está señalado así</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Por qué:</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>By chance it would be {number}.</source>
        <translation>Por azar serían {number}.</translation>
    </message>
    <message>
        <source>Of each kind those come first who stand here more often than chance would have it: who is named in few other articles counts for more than who is named everywhere. It is measured by the log-likelihood ratio (Dunning 1993).</source>
        <translation>De cada tipo van primero quienes aparecen aquí más a menudo de lo que el azar querría: quien se nombra en pocos otros artículos cuenta más que quien se nombra en todas partes. Se mide con la razón de verosimilitud (Dunning 1993).</translation>
    </message>
    <message>
        <source>{more}: {kinds}</source>
        <translation>{more}: {kinds}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {total} articles that name it are among these</source>
        <extracomment>{n} of the {total} articles that name it is among these</extracomment>
        <translation>
            <numerusform>{n} de los {total} artículos que lo nombran está entre estos</numerusform>
            <numerusform>{n} de los {total} artículos que lo nombran están entre estos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total}</source>
        <extracomment>{n} of {total}</extracomment>
        <translation>
            <numerusform>{n} de {total}</numerusform>
            <numerusform>{n} de {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other {n} rows stand further down.</source>
        <extracomment>The other {n} row stands further down.</extracomment>
        <translation>
            <numerusform>La otra fila está más abajo.</numerusform>
            <numerusform>Las otras {n} filas están más abajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions copied, each with its article.</source>
        <extracomment>{n} mention copied, each with its article.</extracomment>
        <translation>
            <numerusform>{n} mención copiada, con su artículo.</numerusform>
            <numerusform>{n} menciones copiadas, cada una con su artículo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No dated article says so.</source>
        <translation>Ningún artículo con fecha lo dice.</translation>
    </message>
    <message>
        <source>Open the newest article that says so, at this sentence</source>
        <translation>Abrir el artículo más reciente que lo dice, en esta frase</translation>
    </message>
    <message>
        <source>Said first on {first}, last on {last}</source>
        <translation>Dicho primero el {first}, por último el {last}</translation>
    </message>
    <message>
        <source>Said on {first}</source>
        <translation>Dicho el {first}</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>desde {year}</translation>
    </message>
    <message>
        <source>{when}: “{text}”; opens the article</source>
        <translation>{when}: «{text}»; abre el artículo</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Described as</source>
        <translation>Descrito como</translation>
    </message>
    <message>
        <source>List articles</source>
        <translation>Listar artículos</translation>
    </message>
    <message>
        <source>List these articles</source>
        <translation>Listar estos artículos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>together · of its articles</source>
        <translation>en común · de sus artículos</translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions</source>
        <extracomment>{n} mention</extracomment>
        <translation>
            <numerusform>{n} mención</numerusform>
            <numerusform>{n} menciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} mentions</source>
        <extracomment>{shown} of {n} mention</extracomment>
        <translation>
            <numerusform>{shown} de {n} mención</numerusform>
            <numerusform>{shown} de {n} menciones</numerusform>
        </translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>By the word before</source>
        <translation>Por la palabra anterior</translation>
    </message>
    <message>
        <source>By the word behind</source>
        <translation>Por la palabra siguiente</translation>
    </message>
    <message>
        <source>Every mention</source>
        <translation>Todas las menciones</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Order of the mentions</source>
        <translation>Orden de las menciones</translation>
    </message>
    <message>
        <source>Shift+Right shows every mention</source>
        <translation>Mayús+Derecha muestra todas las menciones</translation>
    </message>
    <message>
        <source>Show only articles that name somebody else too</source>
        <translation>Mostrar solo artículos que nombran también a otro</translation>
    </message>
    <message>
        <source>Takes this away</source>
        <translation>Quita esto</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Junto con</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>called “{spelling}”</source>
        <translation>llamado «{spelling}»</translation>
    </message>
    <message>
        <source>together with…</source>
        <translation>junto con…</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>con {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} older articles are not looked through: choose a time to see more.</source>
        <extracomment>{n} older article is not looked through: choose a time to see more.</extracomment>
        <translation>
            <numerusform>{n} artículo más antiguo no está examinado: elija un periodo para ver más.</numerusform>
            <numerusform>{n} artículos más antiguos no están examinados: elija un periodo para ver más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} articles</source>
        <extracomment>{shown} of {n} article</extracomment>
        <translation>
            <numerusform>{shown} de {n} artículo</numerusform>
            <numerusform>{shown} de {n} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <source>Undated: {articles}</source>
        <translation>Sin fecha: {articles}</translation>
    </message>
    <message numerus="yes">
        <source>{n} shown</source>
        <extracomment>{n} shown</extracomment>
        <translation>
            <numerusform>{n} mostrada</numerusform>
            <numerusform>{n} mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mention of this name</source>
        <translation>Todas las menciones de este nombre</translation>
    </message>
    <message>
        <source>No article calls it so.</source>
        <translation>Ningún artículo lo llama así.</translation>
    </message>
    <message numerus="yes">
        <source>No article names all {n}.</source>
        <extracomment>No article names all {n}.</extracomment>
        <translation>
            <numerusform>Ningún artículo nombra a los {n}.</numerusform>
            <numerusform>Ningún artículo nombra a los {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No article names both.</source>
        <translation>Ningún artículo nombra a ambos.</translation>
    </message>
    <message>
        <source>No article names it.</source>
        <translation>Ningún artículo lo nombra.</translation>
    </message>
    <message>
        <source>No article of {time} calls it so.</source>
        <translation>Ningún artículo del periodo {time} lo llama así.</translation>
    </message>
    <message numerus="yes">
        <source>No article of {time} names all {n}.</source>
        <extracomment>No article of {time} names all {n}.</extracomment>
        <translation>
            <numerusform>Ningún artículo del periodo {time} nombra a los {n}.</numerusform>
            <numerusform>Ningún artículo del periodo {time} nombra a los {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No article of {time} names both.</source>
        <translation>Ningún artículo del periodo {time} nombra a ambos.</translation>
    </message>
    <message>
        <source>No article of {time} names it.</source>
        <translation>Ningún artículo del periodo {time} lo nombra.</translation>
    </message>
    <message>
        <source>No mention of {time} stands among “{words}”.</source>
        <translation>Ninguna mención del periodo {time} está junto a «{words}».</translation>
    </message>
    <message>
        <source>No mention stands among “{words}”.</source>
        <translation>Ninguna mención está junto a «{words}».</translation>
    </message>
    <message>
        <source>Show All Mentions</source>
        <translation>Mostrar todas las menciones</translation>
    </message>
    <message>
        <source>Open a name to see everything that the library knows of it.</source>
        <translation>Abra un nombre para ver todo lo que la biblioteca sabe de él.</translation>
    </message>
    <message>
        <source>Page of the entity</source>
        <translation>Página de la entidad</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Llamado</translation>
    </message>
    <message>
        <source>Show the mentions that call it so, {in_articles}</source>
        <translation>Mostrar las menciones que lo llaman así, {in_articles}</translation>
    </message>
    <message>
        <source>called so {in_articles}; shows these mentions</source>
        <translation>llamado así {in_articles}; muestra estas menciones</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <extracomment>{n} group</extracomment>
        <translation>
            <numerusform>{n} grupo</numerusform>
            <numerusform>{n} grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>Comparar estos dos</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>What the articles say that name both {called}</source>
        <translation>Lo que dicen los artículos que nombran a ambos: {called}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more names</source>
        <extracomment>{n} more name</extracomment>
        <translation>
            <numerusform>{n} nombre más</numerusform>
            <numerusform>{n} nombres más</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for groups…</source>
        <translation>Buscando grupos…</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Toda la biblioteca</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>Volver adonde estaba (Esc)</translation>
    </message>
    <message>
        <source>Groups in</source>
        <translation>Grupos en</translation>
    </message>
    <message numerus="yes">
        <source>No two names stand together often enough in the newest {n} articles to be a group.</source>
        <extracomment>No two names stand together often enough in the newest {n} article to be a group.</extracomment>
        <translation>
            <numerusform>En el artículo más reciente no hay dos nombres juntos lo bastante a menudo para formar un grupo.</numerusform>
            <numerusform>En los {n} artículos más recientes no hay dos nombres juntos lo bastante a menudo para formar un grupo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No two names stand together often enough in {n} articles to be a group.</source>
        <extracomment>No two names stand together often enough in {n} article to be a group.</extracomment>
        <translation>
            <numerusform>En {n} artículo no hay dos nombres juntos lo bastante a menudo para formar un grupo.</numerusform>
            <numerusform>En {n} artículos no hay dos nombres juntos lo bastante a menudo para formar un grupo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} largest are shown.</source>
        <extracomment>The {n} largest are shown.</extracomment>
        <translation>
            <numerusform>Se muestra el mayor.</numerusform>
            <numerusform>Se muestran los {n} mayores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two names are tied as strongly as chance explains it less that so many of these articles name both (log-likelihood ratio, Dunning 1993). Names that are tied to one another more than to others are a group (Louvain, Blondel and others 2008). The same articles have the same groups each time.</source>
        <translation>Dos nombres están tanto más ligados cuanto menos explica el azar que tantos de estos artículos nombren a ambos (razón de verosimilitud, Dunning 1993). Los nombres más ligados entre sí que con otros forman un grupo (Louvain, Blondel y otros 2008). Los mismos artículos dan siempre los mismos grupos.</translation>
    </message>
    <message>
        <source>Write the groups as a table, a page or a network</source>
        <translation>Guardar los grupos como tabla, página o red</translation>
    </message>
    <message numerus="yes">
        <source>in the newest {n} articles</source>
        <extracomment>in the newest {n} article</extracomment>
        <translation>
            <numerusform>en el artículo más reciente</numerusform>
            <numerusform>en los {n} artículos más recientes</numerusform>
        </translation>
    </message>
    <message>
        <source>{groups} of {names} {in_articles}.</source>
        <translation>{groups} de {names} {in_articles}.</translation>
    </message>
    <message>
        <source>its process ended with {code}</source>
        <translation>su proceso terminó con {code}</translation>
    </message>
    <message>
        <source>Choose the column that holds the texts.</source>
        <translation>Elija la columna que contiene los textos.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Back to the imports (Esc)</source>
        <translation>Volver a las importaciones (Esc)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Kept for every table with these columns.</source>
        <translation>Vale para toda tabla con estas columnas.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>What was read of it goes into the bin, and it is read again. Kept for every table with these columns.</source>
        <translation>Lo que se leyó de ella va a la papelera y se lee de nuevo. Vale para toda tabla con estas columnas.</translation>
    </message>
    <message>
        <source>Which columns are these?</source>
        <translation>¿Qué son estas columnas?</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <extracomment>{n} row</extracomment>
        <translation>
            <numerusform>{n} fila</numerusform>
            <numerusform>{n} filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Change What Its Columns Are…</source>
        <translation>Cambiar qué son sus columnas…</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>Describir…</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Keep Both: These Are Not the Same Story</source>
        <translation>Conservar ambos: no son la misma historia</translation>
    </message>
    <message>
        <source>Make a Description of This File…</source>
        <translation>Hacer una descripción de este archivo…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Which Columns Are These?</source>
        <translation>¿Qué son estas columnas?</translation>
    </message>
    <message>
        <source>Which Columns?</source>
        <translation>¿Qué columnas?</translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation>Importar carpeta…</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Drop files or folders on the window, or choose them.</source>
        <translation>Aún no se ha importado nada. Suelte archivos o carpetas en la ventana, o elíjalos.</translation>
    </message>
    <message>
        <source>Reading the first article…</source>
        <translation>Leyendo el primer artículo…</translation>
    </message>
    <message>
        <source>The first article</source>
        <translation>El primer artículo</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Las primeras filas de la tabla</translation>
    </message>
    <message>
        <source>Nothing has changed: every head is read as it would be read now.</source>
        <translation>Nada ha cambiado: cada encabezado se lee como se leería ahora.</translation>
    </message>
    <message>
        <source>Reading the heads again broke off: {reason}.</source>
        <translation>La nueva lectura de los encabezados se interrumpió: {reason}.</translation>
    </message>
    <message>
        <source>Reading the heads again could not be started: {reason}.</source>
        <translation>No se pudo empezar la nueva lectura de los encabezados: {reason}.</translation>
    </message>
    <message>
        <source>Stopped; what was read stays.</source>
        <translation>Detenido; lo leído se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>The heads of {n} articles are read otherwise now.</source>
        <extracomment>The head of {n} article is read otherwise now.</extracomment>
        <translation>
            <numerusform>El encabezado de {n} artículo se lee ahora de otro modo.</numerusform>
            <numerusform>Los encabezados de {n} artículos se leen ahora de otro modo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were left as they were.</source>
        <extracomment>{n} was left as it was.</extracomment>
        <translation>
            <numerusform>{n} quedó como estaba.</numerusform>
            <numerusform>{n} quedaron como estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking into the watched folders broke off: {reason}.</source>
        <translation>Se interrumpió la revisión de las carpetas vigiladas: {reason}.</translation>
    </message>
    <message>
        <source>Looking into the watched folders could not be started: {reason}.</source>
        <translation>No pudo empezar la revisión de las carpetas vigiladas: {reason}.</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>No se pudieron abrir</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacíos</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ocultos</translation>
    </message>
    <message>
        <source>Hidden files</source>
        <translation>Archivos ocultos</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Made to do harm</source>
        <translation>Hechos para dañar</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>Sin artículo</translation>
    </message>
    <message>
        <source>No. {number}, {title}</source>
        <translation>N.º {number}, {title}</translation>
    </message>
    <message>
        <source>Not a sort of file that is read</source>
        <translation>De un tipo que no se lee</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Otros motivos</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Protegidos con contraseña</translation>
    </message>
    <message>
        <source>Scanned, without text</source>
        <translation>Escaneados, sin texto</translation>
    </message>
    <message>
        <source>Tables of which it is not known what their columns tell</source>
        <translation>Tablas cuyas columnas no se conocen</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Ya presentes</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Para saber</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Demasiado grandes</translation>
    </message>
    <message>
        <source>Versions of others, kept with them</source>
        <translation>Versiones de otros, guardadas con ellos</translation>
    </message>
    <message>
        <source>a version of “{title}”</source>
        <translation>una versión de «{title}»</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>kept apart from “{title}”</source>
        <translation>mantenido aparte de «{title}»</translation>
    </message>
    <message>
        <source>nothing added</source>
        <translation>nada añadido</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>revertida</translation>
    </message>
    <message numerus="yes">
        <source>{n} added</source>
        <extracomment>{n} added</extracomment>
        <translation>
            <numerusform>{n} añadido</numerusform>
            <numerusform>{n} añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles added</source>
        <extracomment>{n} article added</extracomment>
        <translation>
            <numerusform>{n} artículo añadido</numerusform>
            <numerusform>{n} artículos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} there already</source>
        <extracomment>{n} there already</extracomment>
        <translation>
            <numerusform>{n} ya presente</numerusform>
            <numerusform>{n} ya presentes</numerusform>
        </translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>faltan unos segundos</translation>
    </message>
    <message numerus="yes">
        <source>about {n} hours left</source>
        <extracomment>about {n} hour left</extracomment>
        <translation>
            <numerusform>falta aproximadamente {n} hora</numerusform>
            <numerusform>faltan unas {n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes left</source>
        <extracomment>about {n} minute left</extracomment>
        <translation>
            <numerusform>falta aproximadamente {n} minuto</numerusform>
            <numerusform>faltan unos {n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} seconds left</source>
        <extracomment>about {n} second left</extracomment>
        <translation>
            <numerusform>falta aproximadamente {n} segundo</numerusform>
            <numerusform>faltan unos {n} segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files a minute</source>
        <extracomment>{n} file a minute</extracomment>
        <translation>
            <numerusform>{n} archivo por minuto</numerusform>
            <numerusform>{n} archivos por minuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files a second</source>
        <extracomment>{n} file a second</extracomment>
        <translation>
            <numerusform>{n} archivo por segundo</numerusform>
            <numerusform>{n} archivos por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the Report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Importaciones anteriores</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Última importación</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>La importación se revirtió.</translation>
    </message>
    <message>
        <source>This import</source>
        <translation>Esta importación</translation>
    </message>
    <message>
        <source>The import broke off: {reason}.</source>
        <translation>La importación se interrumpió: {reason}.</translation>
    </message>
    <message>
        <source>The import could not be started: {reason}.</source>
        <translation>La importación no pudo empezar: {reason}.</translation>
    </message>
    <message>
        <source>Cancel keeps what has been added</source>
        <translation>Cancelar conserva lo que se ha añadido</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} files</source>
        <extracomment>{done} of {n} file</extracomment>
        <translation>
            <numerusform>{done} de {n} archivo</numerusform>
            <numerusform>{done} de {n} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the article again broke off: {reason}.</source>
        <translation>Se interrumpió la lectura del artículo: {reason}.</translation>
    </message>
    <message>
        <source>Reading the article again could not be started: {reason}.</source>
        <translation>No pudo empezar la lectura del artículo: {reason}.</translation>
    </message>
    <message>
        <source>Import cancelled: {report}.</source>
        <translation>Importación cancelada: {report}.</translation>
    </message>
    <message>
        <source>New in “{folder}”: {report}.</source>
        <translation>Nuevo en «{folder}»: {report}.</translation>
    </message>
    <message>
        <source>The import that had broken off is done: {report}.</source>
        <translation>La importación interrumpida ha terminado: {report}.</translation>
    </message>
    <message>
        <source>Watched names found: {names}.</source>
        <translation>Nombres vigilados encontrados: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} already there</source>
        <extracomment>{n} already there</extracomment>
        <translation>
            <numerusform>{n} ya presente</numerusform>
            <numerusform>{n} ya presentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding names again broke off: {reason}.</source>
        <translation>Se interrumpió la búsqueda de nombres: {reason}.</translation>
    </message>
    <message>
        <source>Finding names again could not be started: {reason}.</source>
        <translation>No pudo empezar la búsqueda de nombres: {reason}.</translation>
    </message>
    <message>
        <source>Nothing has changed: the names of every article were found as they would be found now.</source>
        <translation>No ha cambiado nada: los nombres de todos los artículos se habían encontrado como se encontrarían ahora.</translation>
    </message>
    <message>
        <source>Stopped: {report}. Library ▸ Find Names Again goes on from there.</source>
        <translation>Detenido: {report}. Biblioteca ▸ Buscar nombres de nuevo sigue desde ahí.</translation>
    </message>
    <message numerus="yes">
        <source>names found again in {n} articles</source>
        <extracomment>names found again in {n} article</extracomment>
        <translation>
            <numerusform>nombres buscados de nuevo en {n} artículo</numerusform>
            <numerusform>nombres buscados de nuevo en {n} artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left as they were</source>
        <extracomment>{n} left as it was</extracomment>
        <translation>
            <numerusform>{n} quedó como estaba</numerusform>
            <numerusform>{n} quedaron como estaban</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy This Line</source>
        <translation>Copiar esta línea</translation>
    </message>
    <message>
        <source>Left and Right fold; Enter does what stands at the right; the menu has more.</source>
        <translation>Izquierda y Derecha pliegan y despliegan; Intro hace lo que pone a la derecha; el menú ofrece más.</translation>
    </message>
    <message>
        <source>an import broke off</source>
        <translation>se interrumpió una importación</translation>
    </message>
    <message numerus="yes">
        <source>{n} files left out</source>
        <extracomment>{n} file left out</extracomment>
        <translation>
            <numerusform>{n} archivo omitido</numerusform>
            <numerusform>{n} archivos omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} imports broke off</source>
        <extracomment>{n} import broke off</extracomment>
        <translation>
            <numerusform>{n} importación interrumpida</numerusform>
            <numerusform>{n} importaciones interrumpidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: the articles stay as they were.</source>
        <translation>Cancelado: los artículos quedan como estaban.</translation>
    </message>
    <message>
        <source>Reading the files again broke off: {reason}.</source>
        <translation>Se interrumpió la lectura de los archivos: {reason}.</translation>
    </message>
    <message>
        <source>Reading the files again could not be started: {reason}.</source>
        <translation>No pudo empezar la lectura de los archivos: {reason}.</translation>
    </message>
    <message>
        <source>What is new in {files} is imported.</source>
        <translation>Lo nuevo de {files} se está importando.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were read again.</source>
        <extracomment>{n} article was read again.</extracomment>
        <translation>
            <numerusform>{n} artículo se leyó de nuevo.</numerusform>
            <numerusform>{n} artículos se leyeron de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>{n} file</extracomment>
        <translation>
            <numerusform>{n} archivo</numerusform>
            <numerusform>{n} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other files were not read either.</source>
        <extracomment>{n} other file was not read either.</extracomment>
        <translation>
            <numerusform>{n} archivo más tampoco se leyó.</numerusform>
            <numerusform>{n} archivos más tampoco se leyeron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Copied the address. Entity Reader opens no connection: paste it in a browser.</source>
        <translation>Dirección copiada. Entity Reader no abre ninguna conexión: péguela en un navegador.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Search the manual…</source>
        <translation>Buscar en el manual…</translation>
    </message>
    <message numerus="yes">
        <source>{n} chapters</source>
        <extracomment>{n} chapter</extracomment>
        <translation>
            <numerusform>{n} capítulo</numerusform>
            <numerusform>{n} capítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes from a Table</source>
        <translation>Cambios de una tabla</translation>
    </message>
    <message>
        <source>Looking at the table…</source>
        <translation>Examinando la tabla…</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} names</source>
        <extracomment>Change {n} name</extracomment>
        <translation>
            <numerusform>Cambiar {n} nombre</numerusform>
            <numerusform>Cambiar {n} nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds, names and tags are taken from it. Whoever is not in the table stays as it is.</source>
        <translation>De ella se toman tipos, nombres y etiquetas. Quien no está en la tabla queda como está.</translation>
    </message>
    <message>
        <source>What the table changes</source>
        <translation>Qué cambia la tabla</translation>
    </message>
    <message>
        <source>Clear the Filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Names stand here once there are articles.</source>
        <translation>Los nombres aparecerán aquí en cuanto haya artículos.</translation>
    </message>
    <message>
        <source>No names for: {filters}.</source>
        <translation>No hay nombres para: {filters}.</translation>
    </message>
    <message>
        <source>Reading the names…</source>
        <translation>Leyendo los nombres…</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Etiqueta: {tag}</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Etiquetados</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Vigilados</translation>
    </message>
    <message>
        <source>Name {number}</source>
        <translation>Nombre {number}</translation>
    </message>
    <message>
        <source>There are articles that were added since you last looked at its page.</source>
        <translation>Hay artículos añadidos desde que miró su página por última vez.</translation>
    </message>
    <message>
        <source>also {alias}</source>
        <translation>también {alias}</translation>
    </message>
    <message>
        <source>first seen {met}</source>
        <translation>visto primero el {met}</translation>
    </message>
    <message>
        <source>new articles</source>
        <translation>artículos nuevos</translation>
    </message>
    <message>
        <source>&amp;All Names, Tagged or Not</source>
        <translation>Todos los nombres, etiquet&amp;ados o no</translation>
    </message>
    <message numerus="yes">
        <source>All kinds, {n} names</source>
        <extracomment>All kinds, {n} name</extracomment>
        <translation>
            <numerusform>Todos los tipos, {n} nombre</numerusform>
            <numerusform>Todos los tipos, {n} nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n}</source>
        <extracomment>All {n}</extracomment>
        <translation>
            <numerusform>Todos {n}</numerusform>
            <numerusform>Todos {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Any &amp;Tag</source>
        <translation>Cualquier e&amp;tiqueta</translation>
    </message>
    <message>
        <source>Names with a tag</source>
        <translation>Nombres con una etiqueta</translation>
    </message>
    <message>
        <source>Names with the tag {tag}</source>
        <translation>Nombres con la etiqueta {tag}</translation>
    </message>
    <message>
        <source>Show names of every kind</source>
        <translation>Mostrar nombres de todo tipo</translation>
    </message>
    <message>
        <source>Show names that have a tag</source>
        <translation>Mostrar nombres que tienen una etiqueta</translation>
    </message>
    <message>
        <source>Show names that words are watched for</source>
        <translation>Mostrar nombres para los que se vigilan palabras</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} names.</source>
        <extracomment>There is {n} name.</extracomment>
        <translation>
            <numerusform>Hay {n} nombre.</numerusform>
            <numerusform>Hay {n} nombres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watched {n}</source>
        <extracomment>Watched {n}</extracomment>
        <translation>
            <numerusform>Vigilados {n}</numerusform>
            <numerusform>Vigilados {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;A – Z</source>
        <translation>&amp;A – Z</translation>
    </message>
    <message>
        <source>&amp;Most Articles First</source>
        <translation>&amp;Más artículos primero</translation>
    </message>
    <message>
        <source>&amp;Newly Seen First</source>
        <translation>Vistos últimame&amp;nte primero</translation>
    </message>
    <message>
        <source>&amp;Rarest First</source>
        <translation>Más &amp;raros primero</translation>
    </message>
    <message>
        <source>A – Z</source>
        <translation>A – Z</translation>
    </message>
    <message>
        <source>Most articles</source>
        <translation>Más artículos</translation>
    </message>
    <message>
        <source>Newly seen</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Rarest</source>
        <translation>Más raros</translation>
    </message>
    <message>
        <source>Filter names…</source>
        <translation>Filtrar nombres…</translation>
    </message>
    <message>
        <source>Names of the library</source>
        <translation>Nombres de la biblioteca</translation>
    </message>
    <message>
        <source>The names cannot be shown. {error}</source>
        <translation>No se pueden mostrar los nombres. {error}</translation>
    </message>
    <message>
        <source>Behind each name: in how many articles it stands</source>
        <translation>Tras cada nombre: en cuántos artículos aparece</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} are told</source>
        <extracomment>The first {n} are told</extracomment>
        <translation>
            <numerusform>Se indica el primero</numerusform>
            <numerusform>Se indican los {n} primeros</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare, change the kind, remove, export and all else that can be done to them</source>
        <translation>Comparar, cambiar el tipo, quitar, exportar y todo lo demás que se puede hacer con ellos</translation>
    </message>
    <message>
        <source>Give these names tags</source>
        <translation>Etiquetar estos nombres</translation>
    </message>
    <message>
        <source>Make one of these names</source>
        <translation>Hacer uno de estos nombres</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Select only the name that was selected last</source>
        <translation>Seleccionar solo el último nombre seleccionado</translation>
    </message>
    <message>
        <source>Selected names</source>
        <translation>Nombres seleccionados</translation>
    </message>
    <message>
        <source>Lost its place</source>
        <translation>Perdió su sitio</translation>
    </message>
    <message numerus="yes">
        <source>Lost their place {n}</source>
        <extracomment>Lost their place {n}</extracomment>
        <translation>
            <numerusform>Sin sitio {n}</numerusform>
            <numerusform>Sin sitio {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>Colocar…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>No note is like that.</source>
        <translation>Ninguna nota es así.</translation>
    </message>
    <message>
        <source>No notes yet. Select words in an article and press 1, or Enter to write.</source>
        <translation>Aún no hay notas. Seleccione palabras de un artículo y pulse 1, o Intro para escribir.</translation>
    </message>
    <message>
        <source>Search quotations and notes…</source>
        <translation>Buscar en citas y notas…</translation>
    </message>
    <message>
        <source>Show All Notes</source>
        <translation>Mostrar todas las notas</translation>
    </message>
    <message>
        <source>Articles, the files they came from, names, corrections, notes and tags.</source>
        <translation>Artículos, los archivos de los que proceden, nombres, correcciones, notas y etiquetas.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Copies of the library.</source>
        <translation>Copias de la biblioteca.</translation>
    </message>
    <message>
        <source>Last picture</source>
        <translation>Última imagen</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Mistakes of the program: where in it they were made, no word of yours.</source>
        <translation>Errores del programa: en qué lugar de este se cometieron, ni una palabra suya.</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recetas</translation>
    </message>
    <message>
        <source>What the window showed last, so that the next start shows it at once.</source>
        <translation>Lo último que mostró la ventana, para que el próximo inicio lo muestre al instante.</translation>
    </message>
    <message>
        <source>What you chose, where your libraries lie, and where you were.</source>
        <translation>Lo que eligió, dónde están sus bibliotecas y dónde se quedó.</translation>
    </message>
    <message>
        <source>What you said of the columns of tables.</source>
        <translation>Lo que indicó sobre las columnas de las tablas.</translation>
    </message>
    <message>
        <source>Your own layouts of downloads from news archives.</source>
        <translation>Sus propios formatos de descargas de archivos de noticias.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>How that is tested</source>
        <translation>Cómo se comprueba</translation>
    </message>
    <message>
        <source>No connection is ever opened</source>
        <translation>Nunca se abre ninguna conexión</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open the folder of {name}</source>
        <translation>Abrir la carpeta: {name}</translation>
    </message>
    <message>
        <source>What you import, look for, write and decide stays on this computer, in the files below, which only you can read. There is no account, nothing is loaded, nothing is looked for, nothing is sent: not even a report of a problem, which is a file that you may send yourself. What you delete lies in the bin of the library until it is emptied, and in backups that were made before.</source>
        <translation>Lo que importa, busca, escribe y decide se queda en este ordenador, en los archivos de abajo, que solo usted puede leer. No hay cuenta, no se carga nada, no se consulta nada, no se envía nada: ni siquiera el informe de un problema, que es un archivo que puede enviar usted. Lo que elimina está en la papelera de la biblioteca hasta que se vacíe, y en las copias de seguridad hechas antes.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún nada</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estrecha</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page: {colors}</source>
        <translation>Página: {colors}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation>Texto y página</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Text normal</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Typeface: {name}</source>
        <translation>Tipo de letra: {name}</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Ancha</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Width: {width}</source>
        <translation>Ancho: {width}</translation>
    </message>
    <message numerus="yes">
        <source>Of each only the first {n} words are compared.</source>
        <extracomment>Of each only the first {n} word is compared.</extracomment>
        <translation>
            <numerusform>De cada una solo se compara la primera palabra.</numerusform>
            <numerusform>De cada una solo se comparan las primeras {n} palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the fullest</source>
        <translation>Solo en la más completa</translation>
    </message>
    <message>
        <source>Only in this version</source>
        <translation>Solo en esta versión</translation>
    </message>
    <message>
        <source>Show It as It Is</source>
        <translation>Mostrar tal como es</translation>
    </message>
    <message>
        <source>Stop comparing (Esc)</source>
        <translation>Dejar de comparar (Esc)</translation>
    </message>
    <message>
        <source>The article compared with the fullest version</source>
        <translation>El artículo comparado con la versión más completa</translation>
    </message>
    <message>
        <source>In the file: {value}</source>
        <translation>En el archivo: {value}</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>como en el archivo</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>{field} as in the file: {value}</source>
        <translation>{field} como en el archivo: {value}</translation>
    </message>
    <message>
        <source>as the text begins</source>
        <translation>como empieza el texto</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Editar detalles</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The file on disk stays as it is.</source>
        <translation>El archivo del disco queda como está.</translation>
    </message>
    <message>
        <source>This article has no text.</source>
        <translation>Este artículo no tiene texto.</translation>
    </message>
    <message>
        <source>In {language}. Names are not recognised in this language.</source>
        <translation>Idioma: {language}. Los nombres no se reconocen en este idioma.</translation>
    </message>
    <message>
        <source>In {language}. Names are recognised in English only.</source>
        <translation>Idioma: {language}. Los nombres solo se reconocen en inglés.</translation>
    </message>
    <message>
        <source>In {language}. No names were recognised.</source>
        <translation>Idioma: {language}. No se reconocieron nombres.</translation>
    </message>
    <message>
        <source>Its file has changed since it was read: Article ▸ Read the File Again.</source>
        <translation>Su archivo ha cambiado desde que se leyó: Artículo ▸ Leer el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Letters that had been encoded more than once were mended.</source>
        <translation>Se repararon letras codificadas más de una vez.</translation>
    </message>
    <message numerus="yes">
        <source>One of {n} versions of this story: Article ▸ Versions.</source>
        <extracomment>One of {n} version of this story: Article ▸ Versions.</extracomment>
        <translation>
            <numerusform>Una de {n} versión de esta historia: Artículo ▸ Versiones.</numerusform>
            <numerusform>Una de {n} versiones de esta historia: Artículo ▸ Versiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fullest of {n} versions of this story: Article ▸ Versions.</source>
        <extracomment>The fullest of {n} version of this story: Article ▸ Versions.</extracomment>
        <translation>
            <numerusform>La más completa de {n} versión de esta historia: Artículo ▸ Versiones.</numerusform>
            <numerusform>La más completa de {n} versiones de esta historia: Artículo ▸ Versiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undated: {reason}</source>
        <translation>Sin fecha: {reason}</translation>
    </message>
    <message>
        <source>add author</source>
        <translation>añadir autor</translation>
    </message>
    <message>
        <source>add date</source>
        <translation>añadir fecha</translation>
    </message>
    <message>
        <source>add source</source>
        <translation>añadir fuente</translation>
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
        <translation>Editar los detalles</translation>
    </message>
    <message>
        <source>Edit the details (E)</source>
        <translation>Editar los detalles (E)</translation>
    </message>
    <message>
        <source>Edited: {fields}</source>
        <translation>Editado: {fields}</translation>
    </message>
    <message>
        <source>It was on: “{quote}”</source>
        <translation>Estaba en: «{quote}»</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Leave the note as it is (Esc)</source>
        <translation>Dejar la nota como está (Esc)</translation>
    </message>
    <message>
        <source>Select where the note stands now, then press Enter or Place Here. Esc leaves it.</source>
        <translation>Seleccione dónde está ahora la nota y pulse Intro o «Poner aquí». Esc la deja.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Tab goes from name to name and highlight to highlight, Enter shows what the library knows of a name.</source>
        <translation>Tab va de nombre en nombre y de resaltado en resaltado; Intro muestra lo que la biblioteca sabe de un nombre.</translation>
    </message>
    <message>
        <source>Tab goes from name to name, Enter shows what the library knows of it.</source>
        <translation>Tab va de nombre en nombre; Intro muestra lo que la biblioteca sabe de él.</translation>
    </message>
    <message>
        <source>{name}, current</source>
        <translation>{name}, actual</translation>
    </message>
    <message>
        <source>Compare with the fullest</source>
        <translation>Comparar con la más completa</translation>
    </message>
    <message>
        <source>Place Here</source>
        <translation>Poner aquí</translation>
    </message>
    <message>
        <source>Put the note that has lost its place on these words (Enter)</source>
        <translation>Poner en estas palabras la nota que perdió su sitio (Intro)</translation>
    </message>
    <message>
        <source>Write a note (Enter)</source>
        <translation>Escribir una nota (Intro)</translation>
    </message>
    <message>
        <source>{name}, {kind}, mention {at} of {all} here, {in_articles}</source>
        <translation>{name}, {kind}, mención {at} de {all} aquí, {in_articles}</translation>
    </message>
    <message>
        <source>{words}, that is {name}</source>
        <translation>{words}, es decir, {name}</translation>
    </message>
    <message>
        <source>Opening the article</source>
        <translation>Abriendo el artículo</translation>
    </message>
    <message>
        <source>Next in this story: {title}</source>
        <translation>Siguiente de esta historia: {title}</translation>
    </message>
    <message>
        <source>Show the articles that are like this one</source>
        <translation>Mostrar los artículos que se parecen a este</translation>
    </message>
    <message numerus="yes">
        <source>{n} similar articles</source>
        <extracomment>{n} similar article</extracomment>
        <translation>
            <numerusform>{n} artículo similar</numerusform>
            <numerusform>{n} artículos similares</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {total} in this story</source>
        <translation>{place} de {total} de esta historia</translation>
    </message>
    <message>
        <source>Dashed: who else is named with {name}.</source>
        <translation>Discontinua: quién más se nombra con {name}.</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>No name of these kinds.</source>
        <translation>Ningún nombre de estos tipos.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody else in {n} articles.</source>
        <extracomment>Nobody else in {n} article.</extracomment>
        <translation>
            <numerusform>Nadie más en {n} artículo.</numerusform>
            <numerusform>Nadie más en {n} artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else stands with “{name}” at that time ({time}).</source>
        <translation>Nadie más aparece con «{name}» en ese periodo ({time}).</translation>
    </message>
    <message>
        <source>Nobody else stands with “{name}” more often than by chance.</source>
        <translation>Nadie más está junto a «{name}» más a menudo que por azar.</translation>
    </message>
    <message>
        <source>Nobody stands with another in these articles at that time ({time}).</source>
        <translation>En estos artículos nadie aparece con otra persona en ese periodo ({time}).</translation>
    </message>
    <message>
        <source>Nobody stands with another in these articles more often than by chance.</source>
        <translation>En estos artículos nadie está junto a otro más a menudo que por azar.</translation>
    </message>
    <message>
        <source>Relations in</source>
        <translation>Relaciones en</translation>
    </message>
    <message numerus="yes">
        <source>Release {n} names</source>
        <extracomment>Release {n} name</extracomment>
        <translation>
            <numerusform>Soltar {n} nombre</numerusform>
            <numerusform>Soltar {n} nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show 1</source>
        <translation>Mostrar desde 1</translation>
    </message>
    <message>
        <source>Show All Kinds</source>
        <translation>Mostrar todos los tipos</translation>
    </message>
    <message>
        <source>The commonest and the strongest names were looked at.</source>
        <translation>Se examinaron los nombres más frecuentes y los más fuertes.</translation>
    </message>
    <message>
        <source>The nearer and thicker, the more articles name both.</source>
        <translation>Cuanto más cerca y más grueso, más artículos nombran a ambos.</translation>
    </message>
    <message>
        <source>These articles</source>
        <translation>Estos artículos</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were looked at, the first of them all.</source>
        <extracomment>{n} article was looked at, the first of them all.</extracomment>
        <translation>
            <numerusform>Se examinó {n} artículo, el primero de todos.</numerusform>
            <numerusform>Se examinaron {n} artículos, los primeros de todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys go from name to name, Space makes one current, Enter puts it in the middle.</source>
        <translation>Las flechas van de nombre en nombre, Espacio hace actual uno, Intro lo pone en el centro.</translation>
    </message>
    <message numerus="yes">
        <source>Relations of {name}: {n} names</source>
        <extracomment>Relations of {name}: {n} name</extracomment>
        <translation>
            <numerusform>Relaciones de {name}: {n} nombre</numerusform>
            <numerusform>Relaciones de {name}: {n} nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>en el centro</translation>
    </message>
    <message>
        <source>{kind}, in the middle</source>
        <translation>{kind}, en el centro</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles together, of {articles} with this name</source>
        <extracomment>{n} article together, of {articles} with this name</extracomment>
        <translation>
            <numerusform>{n} artículo en común, de {articles} con este nombre</numerusform>
            <numerusform>{n} artículos en común, de {articles} con este nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>Together in at least</source>
        <translation>Juntos en al menos</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} names</source>
        <extracomment>{shown} of {n} name</extracomment>
        <translation>
            <numerusform>{shown} de {n} nombre</numerusform>
            <numerusform>{shown} de {n} nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>Relations of these articles</source>
        <translation>Relaciones de estos artículos</translation>
    </message>
    <message>
        <source>Relations of {name}</source>
        <translation>Relaciones de {name}</translation>
    </message>
    <message>
        <source>Let this name stay; the others become aliases</source>
        <translation>Conservar este nombre; los demás pasan a ser alias</translation>
    </message>
    <message>
        <source>becomes an alias</source>
        <translation>pasa a ser un alias</translation>
    </message>
    <message>
        <source>this name stays</source>
        <translation>este nombre queda</translation>
    </message>
    <message>
        <source>Looking at these names…</source>
        <translation>Revisando estos nombres…</translation>
    </message>
    <message>
        <source>Merge names</source>
        <translation>Fusionar nombres</translation>
    </message>
    <message>
        <source>{reach}, and those imported later</source>
        <translation>{reach}, y en los que se importen después</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Otro nombre…</translation>
    </message>
    <message>
        <source>Call them otherwise, or merge more of them</source>
        <translation>Llamarlos de otro modo o fusionar más</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>In one article</source>
        <translation>En un artículo</translation>
    </message>
    <message>
        <source>Named with each of them</source>
        <translation>Nombrados con cada uno de ellos</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No son los mismos</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>A lo largo del tiempo</translation>
    </message>
    <message>
        <source>The names</source>
        <translation>Los nombres</translation>
    </message>
    <message>
        <source>and {names}</source>
        <translation>y {names}</translation>
    </message>
    <message>
        <source>both from {start} to {end}</source>
        <translation>ambos de {start} a {end}</translation>
    </message>
    <message>
        <source>no article names both</source>
        <translation>ningún artículo nombra a ambos</translation>
    </message>
    <message>
        <source>no article names two of them</source>
        <translation>ningún artículo nombra a dos de ellos</translation>
    </message>
    <message>
        <source>not alike</source>
        <translation>no se parecen</translation>
    </message>
    <message>
        <source>{name} ends in {end}, {other} begins in {start}</source>
        <translation>{name} termina en {end}, {other} empieza en {start}</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles name both</source>
        <extracomment>{n} article names both</extracomment>
        <translation>
            <numerusform>{n} artículo nombra a ambos</numerusform>
            <numerusform>{n} artículos nombran a ambos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles name two or more of them</source>
        <extracomment>{n} article names two or more of them</extracomment>
        <translation>
            <numerusform>{n} artículo nombra dos o más de ellos</numerusform>
            <numerusform>{n} artículos nombran dos o más de ellos</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>Por preguntar</translation>
    </message>
    <message numerus="yes">
        <source>more than {n} questions</source>
        <extracomment>more than {n} question</extracomment>
        <translation>
            <numerusform>más de {n} pregunta</numerusform>
            <numerusform>más de {n} preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names not looked at yet</source>
        <extracomment>{n} name not looked at yet</extracomment>
        <translation>
            <numerusform>{n} nombre aún no examinado</numerusform>
            <numerusform>{n} nombres aún no examinados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <extracomment>{n} question</extracomment>
        <translation>
            <numerusform>{n} pregunta</numerusform>
            <numerusform>{n} preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered with yes, both are called so; the other name becomes an alias.</source>
        <translation>Si la respuesta es sí, ambos se llaman así; el otro nombre pasa a ser un alias.</translation>
    </message>
    <message>
        <source>Are these the same?</source>
        <translation>¿Son lo mismo?</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distintos</translation>
    </message>
    <message>
        <source>Different things</source>
        <translation>Cosas distintas</translation>
    </message>
    <message>
        <source>Keep the other name (O)</source>
        <translation>Conservar el otro nombre (O)</translation>
    </message>
    <message>
        <source>Looking at the names of the library…</source>
        <translation>Examinando los nombres de la biblioteca…</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ninguno de ellos</translation>
    </message>
    <message>
        <source>Nothing to review: no name is in doubt.</source>
        <translation>Nada que revisar: ningún nombre es dudoso.</translation>
    </message>
    <message>
        <source>This library is read-only: nothing can be answered.</source>
        <translation>Esta biblioteca es de solo lectura: no se puede responder nada.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>name stays</source>
        <translation>el nombre queda</translation>
    </message>
    <message>
        <source>Keep other name</source>
        <translation>Conservar el otro nombre</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Lo mismo</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>{articles}, the newest {date}</source>
        <translation>{articles}, el más reciente del {date}</translation>
    </message>
    <message>
        <source>Name of the saved search</source>
        <translation>Nombre de la búsqueda guardada</translation>
    </message>
    <message>
        <source>It finds articles that were added since you last looked.</source>
        <translation>Encuentra artículos añadidos desde que miró por última vez.</translation>
    </message>
    <message>
        <source>more than {articles}</source>
        <translation>más de {articles}</translation>
    </message>
    <message numerus="yes">
        <source>{n} unread</source>
        <extracomment>{n} unread</extracomment>
        <translation>
            <numerusform>{n} no leído</numerusform>
            <numerusform>{n} no leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Explain the search language</source>
        <translation>Explicar el lenguaje de búsqueda</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search articles, people, places…</source>
        <translation>Buscar artículos, personas, lugares…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>{completion}, {at} of {total}</source>
        <translation>{completion}, {at} de {total}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Filters are joined like words: by AND, OR, NOT and brackets. A name stands for whoever goes by it.</source>
        <translation>Los filtros se combinan como las palabras: con AND, OR, NOT y paréntesis. Un nombre vale por quien se llame así.</translation>
    </message>
    <message>
        <source>Put this into the search box</source>
        <translation>Poner en el cuadro de búsqueda</translation>
    </message>
    <message>
        <source>Search Language</source>
        <translation>Lenguaje de búsqueda</translation>
    </message>
    <message>
        <source>Search language</source>
        <translation>Lenguaje de búsqueda</translation>
    </message>
    <message>
        <source>Type words that all must occur; capitals and accents do not matter. The last word is completed while you type.</source>
        <translation>Escriba palabras que deban aparecer todas; mayúsculas y acentos no importan. La última palabra se completa mientras escribe.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>No other article is like this one.</source>
        <translation>Ningún otro artículo se parece a este.</translation>
    </message>
    <message>
        <source>Similar articles</source>
        <translation>Artículos similares</translation>
    </message>
    <message>
        <source>Similar to {title}</source>
        <translation>Semejantes a {title}</translation>
    </message>
    <message>
        <source>Articles that are like it, and what they share with it</source>
        <translation>Artículos que se le parecen, y lo que comparten con él</translation>
    </message>
    <message>
        <source>In this story, the oldest first</source>
        <translation>En esta historia, los más antiguos primero</translation>
    </message>
    <message>
        <source>Like it, the likest first</source>
        <translation>Semejantes, los más parecidos primero</translation>
    </message>
    <message>
        <source>the article itself</source>
        <translation>el propio artículo</translation>
    </message>
    <message>
        <source>{likeness} like it</source>
        <translation>parecido: {likeness}</translation>
    </message>
    <message>
        <source>In this story</source>
        <translation>En esta historia</translation>
    </message>
    <message>
        <source>Like it</source>
        <translation>Parecidos a él</translation>
    </message>
    <message>
        <source>the likest first</source>
        <translation>los más parecidos primero</translation>
    </message>
    <message>
        <source>the oldest first</source>
        <translation>los más antiguos primero</translation>
    </message>
    <message>
        <source>{likeness} like it. Both have {words}.</source>
        <translation>Parecido {likeness}. Ambos tienen {words}.</translation>
    </message>
    <message>
        <source>Entity Reader made a mistake.</source>
        <translation>Entity Reader cometió un error.</translation>
    </message>
    <message>
        <source>The details are kept in
{file}
and would help the developers to mend this.</source>
        <translation>Los detalles se guardan en
{file}
y ayudarían a los desarrolladores a corregir esto.</translation>
    </message>
    <message>
        <source>The details cannot be kept: {reason}.
They would help the developers to mend this.</source>
        <translation>Los detalles no se pueden guardar: {reason}.
Ayudarían a los desarrolladores a corregir esto.</translation>
    </message>
    <message>
        <source>Your library is safe, and you can go on.</source>
        <translation>Su biblioteca está a salvo y puede continuar.</translation>
    </message>
    <message>
        <source>Open another with File ▸ Open Library, or make a new one with File ▸ New Library.</source>
        <translation>Abra otra con Archivo ▸ Abrir biblioteca o cree una con Archivo ▸ Nueva biblioteca.</translation>
    </message>
    <message>
        <source>There is a “{name}” in {parent} that Entity Reader has not made. It stays.</source>
        <translation>En {parent} hay un «{name}» que Entity Reader no ha hecho. Se queda.</translation>
    </message>
    <message>
        <source>“{name}” cannot be removed from {parent}: {reason}.</source>
        <translation>«{name}» no se puede quitar de {parent}: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in {parent}: {reason}.</source>
        <translation>«{name}» no se puede guardar en {parent}: {reason}.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>section</source>
        <translation>sección</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>{text} ({key})</source>
        <translation>{text} ({key})</translation>
    </message>
    <message>
        <source>Apricot</source>
        <translation>Albaricoque</translation>
    </message>
    <message>
        <source>Dates and amounts</source>
        <translation>Fechas e importes</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Edificios</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>Salvia</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>importe</translation>
    </message>
    <message>
        <source>facility</source>
        <translation>edificio</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>otro nombre</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
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
            <numerusform>{n} nuevo desde {since}</numerusform>
            <numerusform>{n} nuevos desde {since}</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message>
        <source>Only newspapers, agencies and the like, which tell of everybody, stand between them.</source>
        <translation>Entre ellos solo hay periódicos, agencias y similares, que hablan de todo el mundo.</translation>
    </message>
    <message>
        <source>How they are connected</source>
        <translation>Cómo están conectados</translation>
    </message>
    <message>
        <source>No article names {names} together.</source>
        <translation>Ningún artículo nombra a {names} juntos.</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>Unstar</source>
        <translation>No destacar</translation>
    </message>
    <message>
        <source>First {date}</source>
        <translation>Primero el {date}</translation>
    </message>
    <message>
        <source>Last {date}</source>
        <translation>Último el {date}</translation>
    </message>
    <message>
        <source>Over time, together where there is a ring</source>
        <translation>A lo largo del tiempo; juntos donde hay un anillo</translation>
    </message>
    <message>
        <source>Starred names stand among the saved searches; a dot there, and the digest, tell that something of them is new</source>
        <translation>Los nombres destacados figuran entre las búsquedas guardadas; un punto, allí y en el resumen, avisa de que hay novedades sobre ellos</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>Together over time</source>
        <translation>Juntos a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Who else is there</source>
        <translation>Quién más está</translation>
    </message>
    <message numerus="yes">
        <source>of {n} with {name}</source>
        <extracomment>of {n} with {name}</extracomment>
        <translation>
            <numerusform>de {n} con {name}</numerusform>
            <numerusform>de {n} con {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles name all {names}</source>
        <extracomment>{n} article names all {names}</extracomment>
        <translation>
            <numerusform>{n} artículo nombra a los {names}</numerusform>
            <numerusform>{n} artículos nombran a los {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Several names together</source>
        <translation>Varios nombres juntos</translation>
    </message>
    <message>
        <source>Never together in a dated article</source>
        <translation>Nunca juntos en un artículo con fecha</translation>
    </message>
    <message>
        <source>Together: {together}</source>
        <translation>Juntos: {together}</translation>
    </message>
    <message>
        <source>{first} above, {second} below</source>
        <translation>{first} arriba, {second} abajo</translation>
    </message>
    <message>
        <source>{first} and {second} over time</source>
        <translation>{first} y {second} a lo largo del tiempo</translation>
    </message>
    <message numerus="yes">
        <source>{when}: {n} articles with {first}, {other} with {second}, {both} with both</source>
        <extracomment>{when}: {n} article with {first}, {other} with {second}, {both} with both</extracomment>
        <translation>
            <numerusform>{when}: {n} artículo con {first}, {other} con {second}, {both} con ambos</numerusform>
            <numerusform>{when}: {n} artículos con {first}, {other} con {second}, {both} con ambos</numerusform>
        </translation>
    </message>
    <message>
        <source>In one paragraph</source>
        <translation>En un párrafo</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>En una frase</translation>
    </message>
    <message numerus="yes">
        <source>These are the newest {n} articles; “List articles” has all of them.</source>
        <extracomment>This is the newest {n} article; “List articles” has all of them.</extracomment>
        <translation>
            <numerusform>Este es el artículo más reciente; «Listar artículos» los tiene todos.</numerusform>
            <numerusform>Estos son los {n} artículos más recientes; «Listar artículos» los tiene todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passages that name them all</source>
        <translation>Pasajes que los nombran a todos</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>All of it stays on this computer: no connection is ever opened.</source>
        <translation>Todo se queda en este ordenador: nunca se abre ninguna conexión.</translation>
    </message>
    <message>
        <source>Click a name</source>
        <translation>Haga clic en un nombre</translation>
    </message>
    <message>
        <source>Drop your own articles</source>
        <translation>Suelte sus propios artículos</translation>
    </message>
    <message>
        <source>Entity Reader reads news articles that you have as files, and shows with one click who is named in which of them, with whom, since when, and in which sentence.</source>
        <translation>Entity Reader lee artículos de prensa que tiene en archivos y muestra con un clic a quién se nombra en cuáles, con quién, desde cuándo y en qué frase.</translation>
    </message>
    <message>
        <source>In the text, or at the right of the window. It is marked wherever it stands, and its card has every article that names it. F4 goes to its next mention, Alt+Left back to where you were.</source>
        <translation>En el texto o a la derecha de la ventana. Queda marcado dondequiera que esté y su ficha tiene todos los artículos que lo nombran. F4 va a la mención siguiente, Alt+Izquierda vuelve adonde estaba.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>On this window, one or a whole folder: text, web pages, PDF, Word, mail, tables and more. They are only read.</source>
        <translation>En esta ventana, uno o una carpeta entera: texto, páginas web, PDF, Word, correo, tablas y más. Solo se leen.</translation>
    </message>
    <message>
        <source>Read an Article</source>
        <translation>Leer un artículo</translation>
    </message>
    <message>
        <source>Remove the Sample Articles</source>
        <translation>Quitar los artículos de muestra</translation>
    </message>
    <message>
        <source>Take the samples away</source>
        <translation>Quitar las muestras</translation>
    </message>
    <message>
        <source>Welcome to Entity Reader</source>
        <translation>Le damos la bienvenida a Entity Reader</translation>
    </message>
    <message>
        <source>With one click, whenever you like. Undo brings them back.</source>
        <translation>Con un clic, cuando quiera. Deshacer los recupera.</translation>
    </message>
    <message numerus="yes">
        <source>Your library holds {n} articles.</source>
        <extracomment>Your library holds {n} article.</extracomment>
        <translation>
            <numerusform>Su biblioteca contiene {n} artículo.</numerusform>
            <numerusform>Su biblioteca contiene {n} artículos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample articles are here to try it with, about Shanghai and Erlangen.</source>
        <extracomment>{n} sample article is here to try it with, about Shanghai and Erlangen.</extracomment>
        <translation>
            <numerusform>Hay {n} artículo de muestra para probarlo, sobre Shanghái y Erlangen.</numerusform>
            <numerusform>Hay {n} artículos de muestra para probarlo, sobre Shanghái y Erlangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This article.</source>
        <translation>Este artículo.</translation>
    </message>
    <message>
        <source>Click to see them.</source>
        <translation>Haga clic para verlos.</translation>
    </message>
    <message>
        <source>{articles} over time</source>
        <translation>{articles} a lo largo del tiempo</translation>
    </message>
    <message>
        <source>{articles}, undated</source>
        <translation>{articles}, sin fecha</translation>
    </message>
    <message numerus="yes">
        <source>{n} undated</source>
        <extracomment>{n} undated</extracomment>
        <translation>
            <numerusform>{n} sin fecha</numerusform>
            <numerusform>{n} sin fecha</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the backups</source>
        <translation>Filtrar las copias de seguridad</translation>
    </message>
    <message>
        <source>Filter the chapters</source>
        <translation>Filtrar los capítulos</translation>
    </message>
    <message>
        <source>Filter the decisions</source>
        <translation>Filtrar las decisiones</translation>
    </message>
    <message>
        <source>Filter the deleted articles</source>
        <translation>Filtrar los artículos eliminados</translation>
    </message>
    <message>
        <source>Filter the mentions</source>
        <translation>Filtrar las menciones</translation>
    </message>
    <message>
        <source>Filter the names</source>
        <translation>Filtrar los nombres</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>Filtrar las notas</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Buscar en las preferencias</translation>
    </message>
    <message>
        <source>Show all backups</source>
        <translation>Mostrar todas las copias de seguridad</translation>
    </message>
    <message>
        <source>Show all chapters</source>
        <translation>Mostrar todos los capítulos</translation>
    </message>
    <message>
        <source>Show all decisions</source>
        <translation>Mostrar todas las decisiones</translation>
    </message>
    <message>
        <source>Show all deleted articles</source>
        <translation>Mostrar todos los artículos eliminados</translation>
    </message>
    <message>
        <source>Show all mentions</source>
        <translation>Mostrar todas las menciones</translation>
    </message>
    <message>
        <source>Show all names</source>
        <translation>Mostrar todos los nombres</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>Mostrar todas las notas</translation>
    </message>
    <message>
        <source>Show all preferences</source>
        <translation>Mostrar todas las preferencias</translation>
    </message>
    <message>
        <source>Show only backups that hold these words</source>
        <translation>Mostrar solo copias de seguridad con estas palabras</translation>
    </message>
    <message>
        <source>Show only chapters that hold these words</source>
        <translation>Mostrar solo los capítulos que contienen estas palabras</translation>
    </message>
    <message>
        <source>Show only decisions that hold these words</source>
        <translation>Mostrar solo decisiones con estas palabras</translation>
    </message>
    <message>
        <source>Show only deleted articles that hold these words</source>
        <translation>Mostrar solo artículos eliminados con estas palabras</translation>
    </message>
    <message>
        <source>Show only mentions that hold these words</source>
        <translation>Mostrar solo menciones con estas palabras</translation>
    </message>
    <message>
        <source>Show only names that hold these words</source>
        <translation>Mostrar solo nombres con estas palabras</translation>
    </message>
    <message>
        <source>Show only notes that hold these words</source>
        <translation>Mostrar solo notas con estas palabras</translation>
    </message>
    <message>
        <source>Show only preferences and keys that hold these words</source>
        <translation>Mostrar solo preferencias y teclas que contienen estas palabras</translation>
    </message>
    <message>
        <source>filter…</source>
        <translation>filtrar…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation>Buscar en la página</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <translation>No está en el artículo</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>No está en el manual</translation>
    </message>
    <message>
        <source>Not on the page</source>
        <translation>No está en la página</translation>
    </message>
    <message>
        <source>Number found</source>
        <translation>Número de resultados</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} de {total}</translation>
    </message>
    <message>
        <source>{view} ({on} goes on, {back} back)</source>
        <translation>{view} ({on} avanza, {back} vuelve)</translation>
    </message>
    <message>
        <source>Added since you last looked here. Click to list the articles, those added last first.</source>
        <translation>Añadidos desde que miró aquí por última vez. Haga clic para listar los artículos, los últimos añadidos primero.</translation>
    </message>
    <message>
        <source>Enter saves, Shift+Enter begins a new line.</source>
        <translation>Intro guarda, Mayús+Intro empieza una línea nueva.</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escriba una nota…</translation>
    </message>
    <message>
        <source>Edit or remove this note</source>
        <translation>Editar o quitar esta nota</translation>
    </message>
    <message>
        <source>on {names}, too</source>
        <translation>también en {names}</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles of these</source>
        <extracomment>{n} article of these</extracomment>
        <translation>
            <numerusform>{n} artículo de estos</numerusform>
            <numerusform>{n} artículos de estos</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiqueta…</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <extracomment>{n} selected</extracomment>
        <translation>
            <numerusform>{n} seleccionado</numerusform>
            <numerusform>{n} seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Buscándolo…</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>Añadir etiqueta…</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>&amp;Delete Tag…</source>
        <translation>&amp;Eliminar etiqueta…</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguno</translation>
    </message>
    <message>
        <source>Enter lists the articles that have it, Delete takes it from this one, the Menu key offers more.</source>
        <translation>Intro lista los artículos que la tienen, Supr la quita de este, la tecla Menú ofrece más.</translation>
    </message>
    <message>
        <source>List what has this tag</source>
        <translation>Listar lo que tiene esta etiqueta</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>Etiqueta {name}</translation>
    </message>
    <message>
        <source>Articles over time: {bars}</source>
        <translation>Artículos a lo largo del tiempo: {bars}</translation>
    </message>
    <message numerus="yes">
        <source>{n} together</source>
        <extracomment>{n} together</extracomment>
        <translation>
            <numerusform>{n} en común</numerusform>
            <numerusform>{n} en común</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the articles of all times again</source>
        <translation>Volver a mostrar los artículos de todos los periodos</translation>
    </message>
    <message>
        <source>{time}: show the articles of all times again</source>
        <translation>{time}: volver a mostrar los artículos de todos los periodos</translation>
    </message>
    <message>
        <source>drag over the bars to choose a time</source>
        <translation>arrastre sobre las barras para elegir un periodo</translation>
    </message>
    <message>
        <source>Choose an article to read.</source>
        <translation>Elija un artículo para leer.</translation>
    </message>
    <message>
        <source>There is nothing to read yet.</source>
        <translation>Aún no hay nada que leer.</translation>
    </message>
    <message numerus="yes">
        <source>With {name} in {n} of {total}</source>
        <extracomment>With {name} in {n} of {total}</extracomment>
        <translation>
            <numerusform>Con {name} en {n} de {total}</numerusform>
            <numerusform>Con {name} en {n} de {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Redo {action}</source>
        <translation>&amp;Rehacer: {action}</translation>
    </message>
    <message>
        <source>&amp;Undo {action}</source>
        <translation>&amp;Deshacer: {action}</translation>
    </message>
    <message>
        <source>What you have chosen is not kept for the next start: {reason}.</source>
        <translation>Lo que ha elegido no se conserva para el próximo inicio: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>Joined with {n} other articles by the full name.</source>
        <extracomment>Joined with {n} other article by the full name.</extracomment>
        <translation>
            <numerusform>Unido a {n} artículo más por el nombre completo.</numerusform>
            <numerusform>Unido a {n} artículos más por el nombre completo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name in full.</source>
        <translation>El nombre completo.</translation>
    </message>
    <message>
        <source>The same name as in paragraph {number}.</source>
        <translation>El mismo nombre que en el párrafo {number}.</translation>
    </message>
    <message>
        <source>The same name as in the title.</source>
        <translation>El mismo nombre que en el título.</translation>
    </message>
    <message>
        <source>named in paragraph {number}</source>
        <translation>nombrado en el párrafo {number}</translation>
    </message>
    <message>
        <source>named in the title</source>
        <translation>nombrado en el título</translation>
    </message>
    <message>
        <source>{decision} – by you on {date}.</source>
        <translation>{decision} – por usted el {date}.</translation>
    </message>
    <message>
        <source>This library was made by an older Entity Reader and is being brought up to date, after a copy of it is made. That takes minutes where it is large; nothing is lost if you close the window.</source>
        <translation>Esta biblioteca la creó un Entity Reader anterior y se está actualizando, después de hacer una copia. Si es grande, tarda minutos; no se pierde nada si cierra la ventana.</translation>
    </message>
    <message>
        <source>New names</source>
        <translation>Nombres nuevos</translation>
    </message>
    <message>
        <source>No article names anybody else with all {n}.</source>
        <translation>Ningún artículo nombra a nadie más con los {n}.</translation>
    </message>
    <message>
        <source>No article names anybody else with any of them.</source>
        <translation>Ningún artículo nombra a nadie más con alguno de ellos.</translation>
    </message>
    <message>
        <source>No article names anybody else with both.</source>
        <translation>… con ambos.</translation>
    </message>
    <message>
        <source>No article names anybody else with {name}.</source>
        <translation>… con {name}.</translation>
    </message>
    <message>
        <source>The last import brought no name that was not there before.</source>
        <translation>La última importación no trajo ningún nombre que no estuviera ya.</translation>
    </message>
    <message>
        <source>With all {n}</source>
        <translation>Con los {n}</translation>
    </message>
    <message>
        <source>With any of {n}</source>
        <translation>Con alguno de los {n}</translation>
    </message>
    <message>
        <source>With both</source>
        <translation>Con ambos</translation>
    </message>
    <message>
        <source>With either</source>
        <translation>Con uno de los dos</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles of this import</source>
        <extracomment>{n} article of this import</extracomment>
        <translation>
            <numerusform>{n} artículo de esta importación</numerusform>
            <numerusform>{n} artículos de esta importación</numerusform>
        </translation>
    </message>
    <message>
        <source>What was seen last of {library}, which is being opened</source>
        <translation>Lo último que se vio de {library}, que se está abriendo</translation>
    </message>
    <message>
        <source>Add a Note on {on}</source>
        <translation>Añadir una nota sobre {on}</translation>
    </message>
    <message>
        <source>Added a note on {on}</source>
        <translation>Nota añadida sobre {on}</translation>
    </message>
    <message>
        <source>Highlight {on}</source>
        <translation>Resaltar {on}</translation>
    </message>
    <message>
        <source>Highlighted {on}</source>
        <translation>Resaltado: {on}</translation>
    </message>
    <message>
        <source>the highlight on {on}</source>
        <translation>el resaltado de {on}</translation>
    </message>
    <message>
        <source>the note on {on}</source>
        <translation>la nota sobre {on}</translation>
    </message>
    <message numerus="yes">
        <source>Keep an Article Apart from {n} Others</source>
        <extracomment>Keep an Article Apart from Another</extracomment>
        <translation>
            <numerusform>Mantener un artículo aparte de otro</numerusform>
            <numerusform>Mantener un artículo aparte de otros {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept an article apart from {n} others: another story</source>
        <extracomment>Kept an article apart from another: another story</extracomment>
        <translation>
            <numerusform>Artículo mantenido aparte de otro: otra historia</numerusform>
            <numerusform>Artículo mantenido aparte de otros {n}: otra historia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the keeping apart of an article from {n} others</source>
        <extracomment>the keeping apart of an article from another</extracomment>
        <translation>
            <numerusform>la separación de un artículo de otro</numerusform>
            <numerusform>la separación de un artículo de otros {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the colour of {tags} to {color}</source>
        <translation>Color de {tags}: {color}</translation>
    </message>
    <message>
        <source>the colour of {tags}</source>
        <translation>el color de {tags}</translation>
    </message>
    <message>
        <source>Keep {about} Apart</source>
        <translation>Mantener aparte {about}</translation>
    </message>
    <message>
        <source>Kept {about} apart</source>
        <translation>Mantenido aparte: {about}</translation>
    </message>
    <message>
        <source>the keeping apart of {about}</source>
        <translation>la separación de {about}</translation>
    </message>
    <message>
        <source>Clear the {field} of {edited}</source>
        <translation>Borrar el campo {field}: {edited}</translation>
    </message>
    <message>
        <source>Cleared the {field} of {edited}</source>
        <translation>Campo {field} borrado: {edited}</translation>
    </message>
    <message>
        <source>Edit {edited}</source>
        <translation>Editar {edited}</translation>
    </message>
    <message>
        <source>Edited the {fields} of {edited}</source>
        <translation>Campos editados ({fields}): {edited}</translation>
    </message>
    <message>
        <source>Put Back the {field} of {edited}</source>
        <translation>Restablecer el campo {field}: {edited}</translation>
    </message>
    <message>
        <source>Put back the {field} of {edited} as it was read</source>
        <translation>Campo {field} restablecido tal como se leyó: {edited}</translation>
    </message>
    <message>
        <source>Set the {field} of {edited}</source>
        <translation>Definir el campo {field}: {edited}</translation>
    </message>
    <message>
        <source>Set the {field} of {edited} to {value}</source>
        <translation>Campo {field} definido ({value}): {edited}</translation>
    </message>
    <message>
        <source>Take the title of {edited} from the Text</source>
        <translation>Tomar el título del texto: {edited}</translation>
    </message>
    <message>
        <source>Took the title of {edited} from the text</source>
        <translation>Título tomado del texto: {edited}</translation>
    </message>
    <message>
        <source>one article</source>
        <translation>un artículo</translation>
    </message>
    <message>
        <source>the editing of {edited}</source>
        <translation>la edición de {edited}</translation>
    </message>
    <message>
        <source>Delete the note on {on}</source>
        <translation>Eliminar la nota sobre {on}</translation>
    </message>
    <message>
        <source>Delete {on}</source>
        <translation>Eliminar {on}</translation>
    </message>
    <message>
        <source>Deleted the note on {on}</source>
        <translation>Nota eliminada: {on}</translation>
    </message>
    <message>
        <source>Deleted {on}</source>
        <translation>Eliminado: {on}</translation>
    </message>
    <message>
        <source>the deletion of the note on {on}</source>
        <translation>la eliminación de la nota sobre {on}</translation>
    </message>
    <message>
        <source>the deletion of {on}</source>
        <translation>la eliminación de {on}</translation>
    </message>
    <message>
        <source>Hid {other} from the relations of {first}</source>
        <translation>{other} oculto en las relaciones de {first}</translation>
    </message>
    <message>
        <source>Hide {other} from the Relations of {first}</source>
        <translation>Ocultar {other} en las relaciones de {first}</translation>
    </message>
    <message>
        <source>the hiding of {other} from the relations of {first}</source>
        <translation>la ocultación de {other} en las relaciones de {first}</translation>
    </message>
    <message>
        <source>Put Off {about}</source>
        <translation>Aplazar {about}</translation>
    </message>
    <message>
        <source>Put off {about}</source>
        <translation>Aplazado: {about}</translation>
    </message>
    <message>
        <source>the putting off of {about}</source>
        <translation>el aplazamiento de {about}</translation>
    </message>
    <message>
        <source>Put {about} on the map at {point}</source>
        <translation>Situar {about} en el mapa: {point}</translation>
    </message>
    <message>
        <source>Take {about} off the map</source>
        <translation>Quitar {about} del mapa</translation>
    </message>
    <message>
        <source>Took {about} off the map</source>
        <translation>Quitado del mapa: {about}</translation>
    </message>
    <message>
        <source>the place on the map of {about}</source>
        <translation>el lugar de {about} en el mapa</translation>
    </message>
    <message>
        <source>the taking off the map of {about}</source>
        <translation>la retirada de {about} del mapa</translation>
    </message>
    <message>
        <source>Mark {quoted} as {to}</source>
        <translation>Marcar {quoted} como {to}</translation>
    </message>
    <message>
        <source>Marked {quoted} as {to} {where}</source>
        <translation>{quoted} marcado como {to}, {where}</translation>
    </message>
    <message>
        <source>the marking of {quoted} as {to}</source>
        <translation>la marca de {quoted} como {to}</translation>
    </message>
    <message>
        <source>Merge {about}</source>
        <translation>Fusionar {about}</translation>
    </message>
    <message>
        <source>Merged {about} into {name}</source>
        <translation>{about} fusionados en {name}</translation>
    </message>
    <message>
        <source>the merger of {about}</source>
        <translation>la fusión de {about}</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
    <message numerus="yes">
        <source>in {n} passages</source>
        <extracomment>in one passage</extracomment>
        <translation>
            <numerusform>en un pasaje</numerusform>
            <numerusform>en {n} pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Place a Note on {on}</source>
        <translation>Situar una nota sobre {on}</translation>
    </message>
    <message>
        <source>Placed a note on {on} by hand</source>
        <translation>Nota situada a mano sobre {on}</translation>
    </message>
    <message>
        <source>the placing of a note on {on}</source>
        <translation>la colocación de una nota sobre {on}</translation>
    </message>
    <message>
        <source>Remove {about}</source>
        <translation>Quitar {about}</translation>
    </message>
    <message>
        <source>Removed {about} {where}: not an entity</source>
        <translation>{about} quitado, {where}: no es una entidad</translation>
    </message>
    <message>
        <source>the removal of {about}</source>
        <translation>la retirada de {about}</translation>
    </message>
    <message>
        <source>Rename {about} to {name}</source>
        <translation>Renombrar {about} como {name}</translation>
    </message>
    <message>
        <source>Renamed {about} to {name}</source>
        <translation>{about} renombrado como {name}</translation>
    </message>
    <message>
        <source>the renaming of {about} to {name}</source>
        <translation>el cambio de nombre de {about} a {name}</translation>
    </message>
    <message>
        <source>Merge the tags {tags}</source>
        <translation>Fusionar las etiquetas {tags}</translation>
    </message>
    <message>
        <source>Merged the tags {tags} into {new}</source>
        <translation>Etiquetas {tags} fusionadas en {new}</translation>
    </message>
    <message>
        <source>Rename the tag {tags} to {new}</source>
        <translation>Renombrar la etiqueta {tags} como {new}</translation>
    </message>
    <message>
        <source>Renamed the tag {tags} to {new}</source>
        <translation>Etiqueta {tags} renombrada como {new}</translation>
    </message>
    <message>
        <source>the renaming of {tags} to {new}</source>
        <translation>el cambio de nombre de {tags} a {new}</translation>
    </message>
    <message>
        <source>Change {about} to {kind}</source>
        <translation>Cambiar el tipo de {about}: {kind}</translation>
    </message>
    <message>
        <source>Changed {about} to {kind}</source>
        <translation>Tipo de {about} cambiado: {kind}</translation>
    </message>
    <message>
        <source>the change of {about} to {kind}</source>
        <translation>el cambio de tipo de {about}: {kind}</translation>
    </message>
    <message>
        <source>Edit the note on {on}</source>
        <translation>Editar la nota sobre {on}</translation>
    </message>
    <message>
        <source>Edit {on}</source>
        <translation>Editar {on}</translation>
    </message>
    <message>
        <source>Edited the note on {on}</source>
        <translation>Nota editada: {on}</translation>
    </message>
    <message>
        <source>Edited {on}</source>
        <translation>Editado: {on}</translation>
    </message>
    <message>
        <source>Set the colour of the note on {on} to {color}</source>
        <translation>Color de la nota sobre {on}: {color}</translation>
    </message>
    <message>
        <source>Set the colour of {on} to {color}</source>
        <translation>Color de {on}: {color}</translation>
    </message>
    <message>
        <source>the change of the note on {on}</source>
        <translation>el cambio de la nota sobre {on}</translation>
    </message>
    <message>
        <source>the change of {on}</source>
        <translation>el cambio de {on}</translation>
    </message>
    <message>
        <source>Split {to} from {about}</source>
        <translation>Separar {to} de {about}</translation>
    </message>
    <message>
        <source>Split {to} from {about} {where}</source>
        <translation>{to} separado de {about}, {where}</translation>
    </message>
    <message>
        <source>the split of {to} from {about}</source>
        <translation>la separación de {to} de {about}</translation>
    </message>
    <message>
        <source>called {name}</source>
        <translation>llamado {name}</translation>
    </message>
    <message>
        <source>no longer tagged with {tags}</source>
        <translation>ya no etiquetado {tags}</translation>
    </message>
    <message>
        <source>of the kind {kind}</source>
        <translation>del tipo {kind}</translation>
    </message>
    <message>
        <source>one with {others}, called {name}</source>
        <translation>uno con {others}, llamado {name}</translation>
    </message>
    <message>
        <source>tagged with {tags}</source>
        <translation>etiquetado {tags}</translation>
    </message>
    <message numerus="yes">
        <source>{n} names change.</source>
        <extracomment>{n} name changes.</extracomment>
        <translation>
            <numerusform>{n} nombre cambia.</numerusform>
            <numerusform>{n} nombres cambian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are left as they are.</source>
        <extracomment>{n} row is left as it is.</extracomment>
        <translation>
            <numerusform>{n} fila queda como está.</numerusform>
            <numerusform>{n} filas quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag {tagged} with {tags}</source>
        <translation>Etiquetar {tagged} con {tags}</translation>
    </message>
    <message>
        <source>Tagged {tagged} with {tags}</source>
        <translation>{tags} asignado: {tagged}</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
    <message>
        <source>the tagging of {tagged} with {tags}</source>
        <translation>el etiquetado de {tagged} con {tags}</translation>
    </message>
    <message numerus="yes">
        <source>Take {n} Articles for One Story</source>
        <extracomment>Take {n} Article for One Story</extracomment>
        <translation>
            <numerusform>Tomar {n} artículo por una sola historia</numerusform>
            <numerusform>Tomar {n} artículos por una sola historia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took {n} articles for versions of one story</source>
        <extracomment>Took {n} article for versions of one story</extracomment>
        <translation>
            <numerusform>{n} artículo tomado por versión de una sola historia</numerusform>
            <numerusform>{n} artículos tomados por versiones de una sola historia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the taking of {n} articles for one story</source>
        <extracomment>the taking of {n} article for one story</extracomment>
        <translation>
            <numerusform>la agrupación de {n} artículo en una sola historia</numerusform>
            <numerusform>la agrupación de {n} artículos en una sola historia</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the tag {tags}</source>
        <translation>Eliminar la etiqueta {tags}</translation>
    </message>
    <message>
        <source>Delete the tags {tags}</source>
        <translation>Eliminar las etiquetas {tags}</translation>
    </message>
    <message>
        <source>Deleted the tag {tags}</source>
        <translation>Etiqueta {tags} eliminada</translation>
    </message>
    <message>
        <source>Deleted the tags {tags}</source>
        <translation>Etiquetas {tags} eliminadas</translation>
    </message>
    <message>
        <source>Take Away {tags} from {tagged}</source>
        <translation>Quitar {tags}: {tagged}</translation>
    </message>
    <message>
        <source>Took away {tags} from {tagged}</source>
        <translation>{tags} quitado: {tagged}</translation>
    </message>
    <message>
        <source>the taking away of {tags}</source>
        <translation>la retirada de {tags}</translation>
    </message>
    <message>
        <source>Watch {quoted}</source>
        <translation>Vigilar {quoted}</translation>
    </message>
    <message>
        <source>Watched {quoted} as {to}</source>
        <translation>{quoted} vigilado como {to}</translation>
    </message>
    <message>
        <source>the watching of {quoted}</source>
        <translation>la vigilancia de {quoted}</translation>
    </message>
    <message numerus="yes">
        <source>{several} and {n} others</source>
        <extracomment>{several} and {n} other</extracomment>
        <translation>
            <numerusform>{several} y {n} más</numerusform>
            <numerusform>{several} y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>“{quoted}”</source>
        <translation>«{quoted}»</translation>
    </message>
</context>
</TS>
