<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>window</name>
    <message>
        <source>a database</source>
        <translation>um banco de dados</translation>
    </message>
    <message>
        <source>a file of another kind</source>
        <translation>um arquivo de outro tipo</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>é uma pasta, não um arquivo</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>“{name}” has a line break or the like in its name. Choose another name.</source>
        <translation>“{name}” tem uma quebra de linha ou algo assim no nome. Escolha outro nome.</translation>
    </message>
    <message>
        <source>“{name}” is a folder: name a file.</source>
        <translation>“{name}” é uma pasta: indique um arquivo.</translation>
    </message>
    <message>
        <source>“{name}” is a library, and stays as it is.</source>
        <translation>“{name}” é uma biblioteca e fica como está.</translation>
    </message>
    <message>
        <source>“{name}” is a part of “{library}”, if that is a library.</source>
        <translation>“{name}” faz parte de “{library}”, se isso é uma biblioteca.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, not {sort}, and stays as it is.</source>
        <translation>“{name}” é {what}, não {sort}, e fica como está.</translation>
    </message>
    <message>
        <source>“{path}” is a whole disk: name a file.</source>
        <translation>“{path}” é um disco inteiro: indique um arquivo.</translation>
    </message>
    <message>
        <source>The library is damaged: {what}. Open a backup of it if there is one.</source>
        <translation>A biblioteca está danificada: {what}. Abra um backup, se houver.</translation>
    </message>
    <message>
        <source>The citation style “{name}” cannot be used: {why}.</source>
        <translation>O estilo de citação “{name}” não pode ser usado: {why}.</translation>
    </message>
    <message>
        <source>it asks for something that Entity Reader cannot do</source>
        <translation>ele pede algo que o Entity Reader não sabe fazer</translation>
    </message>
    <message>
        <source>it does not say how to cite</source>
        <translation>ele não diz como citar</translation>
    </message>
    <message>
        <source>it is damaged, or no such style</source>
        <translation>está danificado ou não é um estilo desses</translation>
    </message>
    <message>
        <source>it is larger than {megabytes} MB</source>
        <translation>ele tem mais de {megabytes} MB</translation>
    </message>
    <message>
        <source>it only says that it is like another one. Choose the file of that, “{name}.csl”</source>
        <translation>ele só diz que é como outro. Escolha o arquivo dele, “{name}.csl”</translation>
    </message>
    <message>
        <source>it {why}</source>
        <translation>ele {why}</translation>
    </message>
    <message>
        <source>its file cannot be read: {why}</source>
        <translation>o arquivo dele não pode ser lido: {why}</translation>
    </message>
    <message>
        <source>Tables, CSV</source>
        <translation>Tabelas, CSV</translation>
    </message>
    <message>
        <source>for a spreadsheet</source>
        <translation>para uma planilha</translation>
    </message>
    <message>
        <source>for Aleph</source>
        <translation>para o Aleph</translation>
    </message>
    <message>
        <source>for programs</source>
        <translation>para programas</translation>
    </message>
    <message>
        <source>Markdown folder</source>
        <translation>Pasta Markdown</translation>
    </message>
    <message>
        <source>for Obsidian</source>
        <translation>para o Obsidian</translation>
    </message>
    <message>
        <source>Network, GEXF</source>
        <translation>Rede, GEXF</translation>
    </message>
    <message>
        <source>Network, GraphML</source>
        <translation>Rede, GraphML</translation>
    </message>
    <message>
        <source>for Gephi</source>
        <translation>para o Gephi</translation>
    </message>
    <message>
        <source>for yEd, Cytoscape, igraph</source>
        <translation>para yEd, Cytoscape, igraph</translation>
    </message>
    <message>
        <source>Tables, Parquet</source>
        <translation>Tabelas, Parquet</translation>
    </message>
    <message>
        <source>What writes Parquet is not here. One from pip has it: pip install 'entity-reader[parquet]'.</source>
        <translation>Falta o que grava Parquet. Com pip se obtém: pip install 'entity-reader[parquet]'.</translation>
    </message>
    <message>
        <source>for pandas, DuckDB</source>
        <translation>para pandas, DuckDB</translation>
    </message>
    <message>
        <source>Pages cannot be set here, since Qt cannot be loaded: {why}.</source>
        <translation>Aqui não se podem compor páginas, pois o Qt não pode ser carregado: {why}.</translation>
    </message>
    <message>
        <source>to print or send</source>
        <translation>para imprimir ou enviar</translation>
    </message>
    <message>
        <source>{n} articles are too many for pages: there can be {most} of them.</source>
        <translation>{n} artigos são demais para páginas: pode haver {most}.</translation>
    </message>
    <message>
        <source>This is too long to be copied. Save it as a file.</source>
        <translation>É longo demais para copiar. Salve como arquivo.</translation>
    </message>
    <message>
        <source>References, BibTeX</source>
        <translation>Referências, BibTeX</translation>
    </message>
    <message>
        <source>References, CSL</source>
        <translation>Referências, CSL</translation>
    </message>
    <message>
        <source>References, RIS</source>
        <translation>Referências, RIS</translation>
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
        <translation>Projeto, REFI-QDA</translation>
    </message>
    <message>
        <source>for MAXQDA, NVivo, QualCoder</source>
        <translation>para MAXQDA, NVivo, QualCoder</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página da web</translation>
    </message>
    <message>
        <source>a report to send or print</source>
        <translation>um relatório para enviar ou imprimir</translation>
    </message>
    <message>
        <source>for writing</source>
        <translation>para escrever</translation>
    </message>
    <message>
        <source>Annotations, brat</source>
        <translation>Anotações, brat</translation>
    </message>
    <message>
        <source>Marked texts, spaCy</source>
        <translation>Textos marcados, spaCy</translation>
    </message>
    <message>
        <source>Marked words, CoNLL</source>
        <translation>Palavras marcadas, CoNLL</translation>
    </message>
    <message>
        <source>for brat, INCEpTION</source>
        <translation>para brat, INCEpTION</translation>
    </message>
    <message>
        <source>to train a tagger</source>
        <translation>para treinar um etiquetador</translation>
    </message>
    <message>
        <source>to train a tagger; also doccano</source>
        <translation>para treinar um etiquetador; também doccano</translation>
    </message>
    <message>
        <source>Annotations, W3C</source>
        <translation>Anotações, W3C</translation>
    </message>
    <message>
        <source>for Hypothesis and others</source>
        <translation>para Hypothesis e outros</translation>
    </message>
    <message>
        <source>Workbook, Excel</source>
        <translation>Pasta de trabalho, Excel</translation>
    </message>
    <message>
        <source>The careful tagger cannot be started: {why}.</source>
        <translation>O etiquetador cuidadoso não pode ser iniciado: {why}.</translation>
    </message>
    <message>
        <source>The careful tagger’s weights, “{name}”, cannot be read: {why}.</source>
        <translation>Os pesos do etiquetador cuidadoso, “{name}”, não podem ser lidos: {why}.</translation>
    </message>
    <message>
        <source>onnxruntime is not installed. “pip install entity-reader[careful]” installs it.</source>
        <translation>onnxruntime não está instalado. “pip install entity-reader[careful]” o instala.</translation>
    </message>
    <message>
        <source>There is no tagger “{choice}”. A choice is “careful”, “spacy:en_core_web_sm”, or “spacy:” and a folder, or “careful:” and a file, or “none”.</source>
        <translation>Não há etiquetador “{choice}”. Pode-se escolher “careful”, “spacy:en_core_web_sm”, ou “spacy:” e uma pasta, ou “careful:” e um arquivo, ou “none”.</translation>
    </message>
    <message>
        <source>“{title}” mentions names in more than {n} places, as no article does.</source>
        <translation>“{title}” menciona nomes em mais de {n} lugares, como nenhum artigo.</translation>
    </message>
    <message>
        <source>Is the path right?</source>
        <translation>O caminho está certo?</translation>
    </message>
    <message>
        <source>The spaCy model “{model}” cannot be loaded: {why}.</source>
        <translation>O modelo do spaCy “{model}” não pode ser carregado: {why}.</translation>
    </message>
    <message>
        <source>The spaCy model “{model}” finds no names: it has no “ner”.</source>
        <translation>O modelo do spaCy “{model}” não encontra nomes: não tem “ner”.</translation>
    </message>
    <message>
        <source>The spaCy model “{model}” was made for spaCy {wanted}, and this is {this}. {advice}</source>
        <translation>O modelo do spaCy “{model}” foi feito para o spaCy {wanted}, e este é {this}. {advice}</translation>
    </message>
    <message>
        <source>The tagger {name} failed</source>
        <translation>O etiquetador {name} falhou</translation>
    </message>
    <message>
        <source>There is no spaCy model “{model}”, neither installed nor in a folder of that name. {advice}</source>
        <translation>Não há modelo do spaCy “{model}”, nem instalado nem em uma pasta com esse nome. {advice}</translation>
    </message>
    <message>
        <source>spaCy is not installed. Entity Reader from pip has it: “pip install entity-reader[spacy]”.</source>
        <translation>spaCy não está instalado. O Entity Reader do pip o tem: “pip install entity-reader[spacy]”.</translation>
    </message>
    <message>
        <source>“python -m spacy download {model}” gets a published model that fits.</source>
        <translation>“python -m spacy download {model}” obtém um modelo publicado que serve.</translation>
    </message>
    <message>
        <source>The tagger’s weights, “{name}”, cannot be read: {why}.</source>
        <translation>Os pesos do etiquetador, “{name}”, não podem ser lidos: {why}.</translation>
    </message>
    <message>
        <source>acronym of {name}</source>
        <translation>sigla de {name}</translation>
    </message>
    <message>
        <source>another name of {name}</source>
        <translation>outro nome de {name}</translation>
    </message>
    <message>
        <source>another spelling of {name}</source>
        <translation>outra grafia de {name}</translation>
    </message>
    <message>
        <source>given name of {name}</source>
        <translation>prenome de {name}</translation>
    </message>
    <message>
        <source>here the same as {name}</source>
        <translation>aqui o mesmo que {name}</translation>
    </message>
    <message>
        <source>initials of {name}</source>
        <translation>iniciais de {name}</translation>
    </message>
    <message>
        <source>longer form of {name}</source>
        <translation>forma mais longa de {name}</translation>
    </message>
    <message>
        <source>part of the name of {name}</source>
        <translation>parte do nome {name}</translation>
    </message>
    <message>
        <source>possessive of {name}</source>
        <translation>possessivo de {name}</translation>
    </message>
    <message>
        <source>short for {name}</source>
        <translation>forma curta de {name}</translation>
    </message>
    <message>
        <source>shorter form of {name}</source>
        <translation>forma mais curta de {name}</translation>
    </message>
    <message>
        <source>surname of {name}</source>
        <translation>sobrenome de {name}</translation>
    </message>
    <message>
        <source>{how}, here the same as {name}</source>
        <translation>{how}, aqui o mesmo que {name}</translation>
    </message>
    <message>
        <source>{name} by a nickname</source>
        <translation>{name} por um apelido</translation>
    </message>
    <message>
        <source>{name} in capitals</source>
        <translation>{name} em maiúsculas</translation>
    </message>
    <message>
        <source>{name} the other way round</source>
        <translation>{name} na ordem inversa</translation>
    </message>
    <message>
        <source>{name} with a title</source>
        <translation>{name} com um título</translation>
    </message>
    <message>
        <source>{name} with initials</source>
        <translation>{name} com iniciais</translation>
    </message>
    <message>
        <source>{name} without a title</source>
        <translation>{name} sem título</translation>
    </message>
    <message>
        <source>There is an earlier export in “{name}”, which stays as it is.</source>
        <translation>Em “{name}” há uma exportação anterior, que fica como está.</translation>
    </message>
    <message>
        <source>“{file}” in “{name}” was added or changed since the export, and stays as it is.</source>
        <translation>“{file}” em “{name}” foi adicionado ou alterado desde a exportação e fica como está.</translation>
    </message>
    <message>
        <source>“{name}” is a file, not a folder, and stays as it is.</source>
        <translation>“{name}” é um arquivo, não uma pasta, e fica como está.</translation>
    </message>
    <message>
        <source>“{name}” is a folder that this export has not made, and stays as it is.</source>
        <translation>“{name}” é uma pasta que esta exportação não criou e fica como está.</translation>
    </message>
    <message>
        <source>is larger than {megabytes} MB</source>
        <translation>tem mais de {megabytes} MB</translation>
    </message>
    <message>
        <source>is not read: the archive unpacks to too much</source>
        <translation>não é lido: o pacote ocupa demais ao ser aberto</translation>
    </message>
    <message>
        <source>is a link, which is not followed out of an archive</source>
        <translation>é um link, que não é seguido para fora de um pacote</translation>
    </message>
    <message>
        <source>is an archive that is damaged or not whole</source>
        <translation>é um pacote danificado ou incompleto</translation>
    </message>
    <message>
        <source>is damaged, so that it cannot be unpacked</source>
        <translation>está danificado e não pode ser descompactado</translation>
    </message>
    <message>
        <source>is not read: it holds too many files</source>
        <translation>não é lido: contém arquivos demais</translation>
    </message>
    <message>
        <source>is packed in a way that is not read</source>
        <translation>está compactado de um modo que não é lido</translation>
    </message>
    <message>
        <source>is a ZIP archive that is damaged or not whole</source>
        <translation>é um ZIP danificado ou incompleto</translation>
    </message>
    <message>
        <source>is a damaged ZIP archive: its files overlap</source>
        <translation>é um ZIP danificado: seus arquivos se sobrepõem</translation>
    </message>
    <message>
        <source>is protected by a password</source>
        <translation>está protegido por senha</translation>
    </message>
    <message>
        <source>Downloads from news archives</source>
        <translation>Downloads de arquivos de notícias</translation>
    </message>
    <message>
        <source>does not hold that article any more</source>
        <translation>já não contém esse artigo</translation>
    </message>
    <message>
        <source>is no download of an archive in that encoding</source>
        <translation>não é um download de arquivo nessa codificação</translation>
    </message>
    <message>
        <source> and {n} more</source>
        <translation> e mais {n}</translation>
    </message>
    <message numerus="yes">
        <source>; {n} copies of them were left out</source>
        <extracomment>; {n} copy of them was left out</extracomment>
        <translation>
            <numerusform>; {n} cópia foi omitida</numerusform>
            <numerusform>; {n} cópias foram omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>holds an article {what}: “{text}”{others}</source>
        <translation>contém um artigo {what}: “{text}”{others}</translation>
    </message>
    <message>
        <source>holds more than {n} articles</source>
        <translation>contém mais de {n} artigos</translation>
    </message>
    <message>
        <source>holds no article, only what {provider} tells of a download</source>
        <translation>não contém artigo, só o que {provider} diz de um download</translation>
    </message>
    <message>
        <source>of which only the beginning is there</source>
        <translation>do qual só há o começo</translation>
    </message>
    <message>
        <source>was read: {articles} articles{left_out}</source>
        <translation>foi lido: {articles} artigos{left_out}</translation>
    </message>
    <message>
        <source>was read: {articles} of the {total} articles that it names{left_out}</source>
        <translation>foi lido: {articles} dos {total} artigos que nomeia{left_out}</translation>
    </message>
    <message>
        <source>whose text the archive does not give</source>
        <translation>cujo texto o arquivo não dá</translation>
    </message>
    <message>
        <source>with a head of another layout, which was kept whole</source>
        <translation>com um cabeçalho de outra forma, mantido inteiro</translation>
    </message>
    <message>
        <source>has more than {n} lines, as no download has</source>
        <translation>tem mais de {n} linhas, como nenhum download</translation>
    </message>
    <message>
        <source>looks like several articles in a layout that is not known: it was read as one</source>
        <translation>parece vários artigos em um formato desconhecido: foi lido como um</translation>
    </message>
    <message>
        <source>may be a download from {provider}, of which no file was seen yet: it was read as one article</source>
        <translation>pode ser um download de {provider}, de que ainda não se viu arquivo: foi lido como um só artigo</translation>
    </message>
    <message>
        <source>Lists of references</source>
        <translation>Listas de referências</translation>
    </message>
    <message>
        <source>has nothing in entry {part}</source>
        <translation>não tem nada na entrada {part}</translation>
    </message>
    <message>
        <source>is a list of references without an entry</source>
        <translation>é uma lista de referências sem entradas</translation>
    </message>
    <message>
        <source>names {n_stubs} articles without their texts</source>
        <translation>nomeia {n_stubs} artigos sem os textos</translation>
    </message>
    <message>
        <source>tells of {n} articles that are read from other files</source>
        <translation>fala de {n} artigos que são lidos de outros arquivos</translation>
    </message>
    <message>
        <source>is a list of references that is damaged or not whole</source>
        <translation>é uma lista de referências danificada ou incompleta</translation>
    </message>
    <message>
        <source>is nested too deep: lists within lists</source>
        <translation>está aninhado demais: listas dentro de listas</translation>
    </message>
    <message>
        <source>Lists of links</source>
        <translation>Listas de links</translation>
    </message>
    <message>
        <source>is a list of links without a link</source>
        <translation>é uma lista de links sem links</translation>
    </message>
    <message>
        <source>Of its day is known only that it was saved on {date}.</source>
        <translation>Do seu dia só se sabe que foi salvo em {date}.</translation>
    </message>
    <message>
        <source>holds links only: {count} titles and addresses of articles, without their texts</source>
        <translation>só contém links: {count} títulos e endereços de artigos, sem os textos</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>um pacote 7-Zip</translation>
    </message>
    <message>
        <source>a BMP image</source>
        <translation>uma imagem BMP</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>uma imagem GIF</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>uma imagem JPEG</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>um documento PDF</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>uma imagem PNG</translation>
    </message>
    <message>
        <source>a Photoshop image</source>
        <translation>uma imagem do Photoshop</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>uma apresentação do PowerPoint</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>um pacote RAR</translation>
    </message>
    <message>
        <source>a SQLite database</source>
        <translation>um banco de dados SQLite</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>uma imagem TIFF</translation>
    </message>
    <message>
        <source>a WebP image</source>
        <translation>uma imagem WebP</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>um documento do Word</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>um pacote ZIP</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>um pacote Zstandard</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>um pacote bzip2</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>uma fonte</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>um pacote gzip</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>um programa</translation>
    </message>
    <message>
        <source>a rich text document (RTF)</source>
        <translation>um documento de texto rico (RTF)</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>uma gravação de som</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>um pacote tar</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>um vídeo</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>uma página da web (HTML)</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>um livro EPUB</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>uma pasta de trabalho do Excel</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>um arquivo OpenDocument</translation>
    </message>
    <message>
        <source>an XML file of no sort that is read</source>
        <translation>um arquivo XML de um tipo que não é lido</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>um ícone</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>uma imagem</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>um documento antigo do Office</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>um pacote xz</translation>
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
        <translation>Europa Central ({name})</translation>
    </message>
    <message>
        <source>Chinese, simplified ({name})</source>
        <translation>Chinês simplificado ({name})</translation>
    </message>
    <message>
        <source>Chinese, traditional ({name})</source>
        <translation>Chinês tradicional ({name})</translation>
    </message>
    <message>
        <source>Cyrillic ({name})</source>
        <translation>Cirílico ({name})</translation>
    </message>
    <message>
        <source>Greek ({name})</source>
        <translation>Grego ({name})</translation>
    </message>
    <message>
        <source>Hebrew ({name})</source>
        <translation>Hebraico ({name})</translation>
    </message>
    <message>
        <source>Japanese ({name})</source>
        <translation>Japonês ({name})</translation>
    </message>
    <message>
        <source>Korean ({name})</source>
        <translation>Coreano ({name})</translation>
    </message>
    <message>
        <source>Romanian ({name})</source>
        <translation>Romeno ({name})</translation>
    </message>
    <message>
        <source>Russian ({name})</source>
        <translation>Russo ({name})</translation>
    </message>
    <message>
        <source>Thai ({name})</source>
        <translation>Tailandês ({name})</translation>
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
        <translation>Unicode (UTF-8) misturado com Windows-1252</translation>
    </message>
    <message>
        <source>Unicode (UTF-8, encoded more than once)</source>
        <translation>Unicode (UTF-8, codificado mais de uma vez)</translation>
    </message>
    <message>
        <source>Vietnamese ({name})</source>
        <translation>Vietnamita ({name})</translation>
    </message>
    <message>
        <source>Western European ({name})</source>
        <translation>Europa Ocidental ({name})</translation>
    </message>
    <message>
        <source>cannot be read as {encoding}: there is no such encoding</source>
        <translation>não pode ser lido como {encoding}: não há essa codificação</translation>
    </message>
    <message>
        <source>contains NUL bytes, as no plain text does</source>
        <translation>contém bytes NUL, como nenhum texto puro</translation>
    </message>
    <message>
        <source>contains nothing but white space</source>
        <translation>só contém espaços em branco</translation>
    </message>
    <message>
        <source>is damaged: it is no whole ZIP file</source>
        <translation>está danificado: não é um ZIP completo</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>is not plain text: it is full of control characters</source>
        <translation>não é texto puro: está cheio de caracteres de controle</translation>
    </message>
    <message>
        <source>is not text in {words}</source>
        <translation>não é texto em {words}</translation>
    </message>
    <message>
        <source>is {kind}, not plain text</source>
        <translation>é {kind}, não texto puro</translation>
    </message>
    <message>
        <source>is nested too deep: archives within archives</source>
        <translation>está aninhado demais: pacotes em pacotes</translation>
    </message>
    <message>
        <source>{file} is an archive without files.</source>
        <translation>{file} é um pacote sem arquivos.</translation>
    </message>
    <message>
        <source>{file} is not read to its end: it would unpack to too much.</source>
        <translation>{file} não é lido até o fim: ocuparia demais.</translation>
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
        <translation>{written} não é um dia que tenha existido.</translation>
    </message>
    <message>
        <source>{written} may be {days}.</source>
        <translation>{written} pode ser {days}.</translation>
    </message>
    <message>
        <source>From file name</source>
        <translation>Do nome do arquivo</translation>
    </message>
    <message>
        <source>From first line</source>
        <translation>Da primeira linha</translation>
    </message>
    <message>
        <source>From folder</source>
        <translation>Da pasta</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Ainda não há nada escrito aqui.</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>all {only}</source>
        <translation>todos {only}</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>não há tal pasta</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>too long for a title</source>
        <translation>longo demais para um título</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sem data</translation>
    </message>
    <message>
        <source>without a headline</source>
        <translation>sem título</translation>
    </message>
    <message>
        <source>without one</source>
        <translation>sem nenhum</translation>
    </message>
    <message>
        <source>{n} different</source>
        <translation>{n} diferentes</translation>
    </message>
    <message>
        <source>{n} {without}</source>
        <translation>{n} {without}</translation>
    </message>
    <message>
        <source>E-books</source>
        <translation>E-books</translation>
    </message>
    <message>
        <source>does not hold that chapter any more</source>
        <translation>já não contém esse capítulo</translation>
    </message>
    <message>
        <source>is a book without text</source>
        <translation>é um livro sem texto</translation>
    </message>
    <message>
        <source>is damaged: it does not say what the book consists of</source>
        <translation>está danificado: não diz de que consta o livro</translation>
    </message>
    <message>
        <source>is protected by a password or a licence</source>
        <translation>está protegido por senha ou licença</translation>
    </message>
    <message>
        <source>is a feed that is damaged or not whole</source>
        <translation>é um feed danificado ou incompleto</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>is a feed of more than {n} entries</source>
        <translation>é um feed com mais de {n} entradas</translation>
    </message>
    <message>
        <source>is a feed with hardly any texts among its fields</source>
        <translation>é um feed quase sem textos nos campos</translation>
    </message>
    <message>
        <source>is a feed without entries, and so without articles</source>
        <translation>é um feed sem entradas e, assim, sem artigos</translation>
    </message>
    <message>
        <source>is a list of {n_feeds} feeds, which holds no articles: they are with the feeds</source>
        <translation>é uma lista de {n_feeds} feeds, sem artigos: estão nos feeds</translation>
    </message>
    <message>
        <source>is not read: it defines entities of its own, as files do that are made to do harm</source>
        <translation>não é lido: define entidades próprias, como arquivos feitos para causar dano</translation>
    </message>
    <message>
        <source>no date in the name</source>
        <translation>sem data no nome</translation>
    </message>
    <message>
        <source>no date in the name and its folders</source>
        <translation>sem data no nome e nas pastas</translation>
    </message>
    <message>
        <source>there is no day {day}.{month}.{year}</source>
        <translation>não existe o dia {day}.{month}.{year}</translation>
    </message>
    <message>
        <source>{date} is still to come</source>
        <translation>{date} ainda está por vir</translation>
    </message>
    <message>
        <source>The pattern has no {parts}: write it like year-month-day_anything.</source>
        <translation>Falta {parts} no padrão: escreva como year-month-day_anything.</translation>
    </message>
    <message>
        <source>The pattern has {parts} twice: write “anything” for one of them.</source>
        <translation>O padrão tem {parts} duas vezes: escreva “anything” em um deles.</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>texto OpenDocument</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>documento do Word</translation>
    </message>
    <message>
        <source>e-book</source>
        <translation>e-book</translation>
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
        <translation>lista de artigos</translation>
    </message>
    <message>
        <source>mail message</source>
        <translation>mensagem de e-mail</translation>
    </message>
    <message>
        <source>mailbox</source>
        <translation>caixa de correio</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensagem</translation>
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
        <translation>texto rico</translation>
    </message>
    <message>
        <source>row</source>
        <translation>linha</translation>
    </message>
    <message>
        <source>saved web page</source>
        <translation>página da web salva</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabela</translation>
    </message>
    <message>
        <source>web archive</source>
        <translation>arquivo da web</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>página da web</translation>
    </message>
    <message>
        <source>{file} in {archive}</source>
        <translation>{file} em {archive}</translation>
    </message>
    <message>
        <source>{sort} {number}</source>
        <translation>{sort} {number}</translation>
    </message>
    <message>
        <source>{which} in {file}</source>
        <translation>{which} em {file}</translation>
    </message>
    <message>
        <source>{which} of {file}</source>
        <translation>{which} de {file}</translation>
    </message>
    <message>
        <source>cannot be read: {why}</source>
        <translation>não pode ser lido: {why}</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>ends in {named}</source>
        <translation>termina em {named}</translation>
    </message>
    <message>
        <source>has no ending</source>
        <translation>não tem extensão</translation>
    </message>
    <message>
        <source>hidden file</source>
        <translation>arquivo oculto</translation>
    </message>
    <message>
        <source>hidden folder</source>
        <translation>pasta oculta</translation>
    </message>
    <message>
        <source>library or belongs to one</source>
        <translation>biblioteca ou parte de uma</translation>
    </message>
    <message>
        <source>may not be opened: you lack the permission</source>
        <translation>não pode ser aberto: você não tem permissão</translation>
    </message>
    <message>
        <source>of a folder, such files are not read.</source>
        <translation>de uma pasta, esses arquivos não são lidos.</translation>
    </message>
    <message>
        <source>{file} belongs to the page {named}.</source>
        <translation>{file} pertence à página {named}.</translation>
    </message>
    <message>
        <source>{file} holds what was marked in an article, and none itself.</source>
        <translation>{file} contém o que foi marcado em um artigo, e nenhum em si.</translation>
    </message>
    <message>
        <source>{file} is a {what}.</source>
        <translation>{file}: {what}.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} está vazio.</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB.</source>
        <translation>{file} tem mais de {megabytes} MB.</translation>
    </message>
    <message>
        <source>{file} {ending}: of a folder, such files are not read.</source>
        <translation>{file} {ending}: de uma pasta, esses arquivos não são lidos.</translation>
    </message>
    <message>
        <source>is no text: it is full of control characters</source>
        <translation>não é texto: está cheio de caracteres de controle</translation>
    </message>
    <message>
        <source>has no article in it, only a few words</source>
        <translation>não contém artigo, só algumas palavras</translation>
    </message>
    <message>
        <source>has no article in it, only links</source>
        <translation>não contém artigo, só links</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>não tem texto</translation>
    </message>
    <message>
        <source>has no text of its own: a script writes it when the page is open in a browser</source>
        <translation>não tem texto próprio: um script o escreve quando a página está aberta em um navegador</translation>
    </message>
    <message>
        <source>is a page to log in, without an article</source>
        <translation>é uma página de login, sem artigo</translation>
    </message>
    <message>
        <source>lists other articles, and is none itself</source>
        <translation>lista outros artigos e não é um</translation>
    </message>
    <message>
        <source>only puts other pages into frames, which are read themselves: {pages}</source>
        <translation>só põe em quadros outras páginas, que são lidas por si: {pages}</translation>
    </message>
    <message>
        <source>has more than {n} characters of text, as no page of an article has</source>
        <translation>tem mais de {n} caracteres de texto, como nenhuma página de artigo</translation>
    </message>
    <message>
        <source>has more than {n} elements, as no page of an article has</source>
        <translation>tem mais de {n} elementos, como nenhuma página de artigo</translation>
    </message>
    <message>
        <source>is larger than {megabytes} MB without its pictures, as no page of an article is</source>
        <translation>tem mais de {megabytes} MB sem as imagens, como nenhuma página de artigo</translation>
    </message>
    <message>
        <source>is made to do harm: a tag has more than {n} characters besides its values</source>
        <translation>foi feito para causar dano: uma tag tem mais de {n} caracteres além dos valores</translation>
    </message>
    <message>
        <source>is nested too deeply: more than {deepest} elements within each other</source>
        <translation>está aninhado demais: mais de {deepest} elementos uns nos outros</translation>
    </message>
    <message>
        <source>has more than {n} lines, as no article has</source>
        <translation>tem mais de {n} linhas, como nenhum artigo</translation>
    </message>
    <message>
        <source>hardly any letters stand in it</source>
        <translation>quase não há letras</translation>
    </message>
    <message>
        <source>has an article, number {part}, that {why}</source>
        <translation>tem um artigo, o número {part}, que {why}</translation>
    </message>
    <message>
        <source>it says the same few words again and again</source>
        <translation>repete sempre as mesmas palavras</translation>
    </message>
    <message>
        <source>its lines have a word or two</source>
        <translation>suas linhas têm uma ou duas palavras</translation>
    </message>
    <message>
        <source>its words are single letters</source>
        <translation>suas palavras são letras soltas</translation>
    </message>
    <message>
        <source>its words have more than {longest_word} letters</source>
        <translation>suas palavras têm mais de {longest_word} letras</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>does not hold that message any more</source>
        <translation>já não contém essa mensagem</translation>
    </message>
    <message>
        <source>holds more than {n} messages</source>
        <translation>contém mais de {n} mensagens</translation>
    </message>
    <message>
        <source>is a message without text</source>
        <translation>é uma mensagem sem texto</translation>
    </message>
    <message>
        <source>holds a message that is encrypted</source>
        <translation>contém uma mensagem criptografada</translation>
    </message>
    <message>
        <source>holds “{name}”, which {predicate}</source>
        <translation>contém “{name}”, que {predicate}</translation>
    </message>
    <message>
        <source>holds “{name}”, which {text}</source>
        <translation>contém “{name}”, que {text}</translation>
    </message>
    <message>
        <source>is a message of more than {n} parts</source>
        <translation>é uma mensagem com mais de {n} partes</translation>
    </message>
    <message>
        <source>is a message with a head of more than {n} lines</source>
        <translation>é uma mensagem com cabeçalho de mais de {n} linhas</translation>
    </message>
    <message>
        <source>is nested too deep: messages within messages</source>
        <translation>está aninhado demais: mensagens em mensagens</translation>
    </message>
    <message>
        <source>is nested too deep: parts within parts</source>
        <translation>está aninhado demais: partes em partes</translation>
    </message>
    <message>
        <source>Markdown notes</source>
        <translation>Notas Markdown</translation>
    </message>
    <message>
        <source>has more than {n} marks, as no note has: it was read as plain text</source>
        <translation>tem mais de {n} marcas, mais do que qualquer nota: foi lido como texto simples</translation>
    </message>
    <message>
        <source>is a note without text</source>
        <translation>é uma nota sem texto</translation>
    </message>
    <message>
        <source>Web pages in one file</source>
        <translation>Páginas da web em um arquivo</translation>
    </message>
    <message>
        <source>has no page in it</source>
        <translation>não contém página</translation>
    </message>
    <message>
        <source>is empty: there is no text in it</source>
        <translation>está vazio: não há texto nele</translation>
    </message>
    <message>
        <source>is damaged: there is no text part in it</source>
        <translation>está danificado: falta a parte do texto</translation>
    </message>
    <message>
        <source>is not read: hardly any of it is text</source>
        <translation>não é lido: quase nada nele é texto</translation>
    </message>
    <message>
        <source>is a PowerPoint file of the older kind (.ppt): save it as a PDF file</source>
        <translation>é um arquivo do PowerPoint antigo (.ppt): salve como PDF</translation>
    </message>
    <message>
        <source>is a Word file of the older kind (.doc): save it as .docx</source>
        <translation>é um arquivo do Word antigo (.doc): salve como .docx</translation>
    </message>
    <message>
        <source>is a message of Outlook (.msg): save it as .eml, or as text</source>
        <translation>é uma mensagem do Outlook (.msg): salve como .eml ou como texto</translation>
    </message>
    <message>
        <source>OpenDocument texts</source>
        <translation>Textos OpenDocument</translation>
    </message>
    <message>
        <source>Rich text files</source>
        <translation>Arquivos de texto rico</translation>
    </message>
    <message>
        <source>is damaged: a picture in it is longer than the file</source>
        <translation>está danificado: uma imagem é maior que o arquivo</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>está aninhado demais</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>é grande demais</translation>
    </message>
    <message>
        <source>has a table of more than {n} columns</source>
        <translation>tem uma tabela com mais de {n} colunas</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>Arquivos do Word</translation>
    </message>
    <message>
        <source>is a scanned PDF without text</source>
        <translation>é um PDF digitalizado sem texto</translation>
    </message>
    <message>
        <source>has no text that can be read: its fonts do not tell which letters they show</source>
        <translation>não tem texto legível: suas fontes não dizem que letras mostram</translation>
    </message>
    <message>
        <source>is damaged: it cannot be read as a PDF file</source>
        <translation>está danificado: não pode ser lido como PDF</translation>
    </message>
    <message>
        <source>is too large when it is unpacked</source>
        <translation>é grande demais descompactado</translation>
    </message>
    <message>
        <source>is too large when it is unpacked: it is packed twice</source>
        <translation>é grande demais descompactado: foi compactado duas vezes</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Arquivos PDF</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Arquivos de texto</translation>
    </message>
    <message>
        <source>The file {predicate}.</source>
        <translation>O arquivo {predicate}.</translation>
    </message>
    <message>
        <source>holds no table</source>
        <translation>não contém tabela</translation>
    </message>
    <message>
        <source>is no table</source>
        <translation>não é uma tabela</translation>
    </message>
    <message>
        <source>{file} is read in another way by now: this article is not found in it.</source>
        <translation>{file} agora é lido de outro modo: este artigo não está nele.</translation>
    </message>
    <message>
        <source>Web pages of Safari</source>
        <translation>Páginas da web do Safari</translation>
    </message>
    <message>
        <source>is a page of Safari that is damaged or not whole</source>
        <translation>é uma página do Safari danificada ou incompleta</translation>
    </message>
    <message>
        <source>cannot be read now: the process that reads such files does not start</source>
        <translation>não pode ser lido agora: o processo que lê esses arquivos não inicia</translation>
    </message>
    <message>
        <source>holds too much text to be read at once</source>
        <translation>contém texto demais para ser lido de uma vez</translation>
    </message>
    <message>
        <source>is damaged, or unlike others of its kind, and cannot be read</source>
        <translation>está danificado, ou é diferente de outros do tipo, e não pode ser lido</translation>
    </message>
    <message>
        <source>is damaged: reading it came to an unexpected end</source>
        <translation>está danificado: a leitura terminou de repente</translation>
    </message>
    <message>
        <source>is nested too deeply to be read</source>
        <translation>está aninhado demais para ser lido</translation>
    </message>
    <message>
        <source>needs too much memory to be read: it is too large, damaged or made to do harm</source>
        <translation>precisa de memória demais: é grande demais, está danificado ou foi feito para causar dano</translation>
    </message>
    <message>
        <source>takes too long to read: it is too large, damaged or made to do harm</source>
        <translation>demora demais para ser lido: é grande demais, está danificado ou foi feito para causar dano</translation>
    </message>
    <message>
        <source>is a table whose columns hold no texts of articles: {columns}</source>
        <translation>é uma tabela cujas colunas não têm textos de artigos: {columns}</translation>
    </message>
    <message>
        <source>they have no names</source>
        <translation>elas não têm nomes</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} e {last}</translation>
    </message>
    <message>
        <source>{several} and {n} more</source>
        <translation>{several} e mais {n}</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>is a damaged table: {why}</source>
        <translation>é uma tabela danificada: {why}</translation>
    </message>
    <message>
        <source>Of its day is known only that it was read on {date}.</source>
        <translation>Do seu dia só se sabe que foi lido em {date}.</translation>
    </message>
    <message>
        <source>Tables of highlights</source>
        <translation>Tabelas de realces</translation>
    </message>
    <message>
        <source>has nothing but notes on what has no title, as article {part}</source>
        <translation>só tem notas sobre algo sem título, como artigo {part}</translation>
    </message>
    <message>
        <source>holds what was marked in {n} articles, without the rest of their texts</source>
        <translation>contém o que foi marcado em {n} artigos, sem o resto dos textos</translation>
    </message>
    <message>
        <source>is a table of highlights without one</source>
        <translation>é uma tabela de realces sem nenhum</translation>
    </message>
    <message>
        <source>is a table of more than {n} rows</source>
        <translation>é uma tabela com mais de {n} linhas</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Arquivos JSON</translation>
    </message>
    <message>
        <source>is JSON of more than {n} different fields</source>
        <translation>é JSON com mais de {n} campos diferentes</translation>
    </message>
    <message>
        <source>is JSON without a list of articles</source>
        <translation>é JSON sem uma lista de artigos</translation>
    </message>
    <message>
        <source>is damaged: it is no valid JSON</source>
        <translation>está danificado: não é JSON válido</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>coluna {number}</translation>
    </message>
    <message>
        <source>is no table of entities as an export writes it: no columns are called “key” and “name”</source>
        <translation>não é uma tabela de entidades como uma exportação a escreve: nenhuma coluna se chama “key” e “name”</translation>
    </message>
    <message>
        <source>has no text in row {part}</source>
        <translation>não tem texto na linha {part}</translation>
    </message>
    <message>
        <source>is a table of more than {n} columns</source>
        <translation>é uma tabela com mais de {n} colunas</translation>
    </message>
    <message>
        <source>is a table without rows</source>
        <translation>é uma tabela sem linhas</translation>
    </message>
    <message>
        <source>is a table without rows below the names of its columns</source>
        <translation>é uma tabela sem linhas abaixo dos nomes das colunas</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Pastas de trabalho</translation>
    </message>
    <message>
        <source>does not hold that row any more</source>
        <translation>já não contém essa linha</translation>
    </message>
    <message>
        <source>has a sheet “{name}”, which {predicate}</source>
        <translation>tem uma planilha “{name}”, que {predicate}</translation>
    </message>
    <message>
        <source>is a workbook that is damaged or not whole</source>
        <translation>é uma pasta de trabalho danificada ou incompleta</translation>
    </message>
    <message>
        <source>is a workbook without sheets</source>
        <translation>é uma pasta de trabalho sem planilhas</translation>
    </message>
    <message>
        <source>is not read: it unpacks to too much</source>
        <translation>não é lido: descompactado, ocupa demais</translation>
    </message>
    <message>
        <source>There is more than a date in “{text}”. {like_this}</source>
        <translation>Há mais que uma data em “{text}”. {like_this}</translation>
    </message>
    <message>
        <source>Write it like 12 July 2023 or 2023-07-12.</source>
        <translation>Escreva como 12 July 2023 ou 2023-07-12.</translation>
    </message>
    <message>
        <source>{why} Write the month as a word.</source>
        <translation>{why} Escreva o mês por extenso.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as a date. {like_this}</source>
        <translation>“{text}” não pode ser lido como data. {like_this}</translation>
    </message>
    <message>
        <source>holds more than {n} records with nothing in them</source>
        <translation>contém mais de {n} registros vazios</translation>
    </message>
    <message>
        <source>is a web archive that is damaged or not whole</source>
        <translation>é um arquivo da web danificado ou incompleto</translation>
    </message>
    <message>
        <source>Web archives</source>
        <translation>Arquivos da web</translation>
    </message>
    <message>
        <source>also holds what is no article: {without} of its pages</source>
        <translation>também contém o que não é artigo: {without} das páginas</translation>
    </message>
    <message>
        <source>does not hold that page any more</source>
        <translation>já não contém essa página</translation>
    </message>
    <message>
        <source>is a web archive without an article: of what was fetched nothing is one</source>
        <translation>é um arquivo da web sem artigo: nada do que foi baixado é um</translation>
    </message>
    <message>
        <source>is no article</source>
        <translation>não é um artigo</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas da web</translation>
    </message>
    <message>
        <source>declares entities in its XML, which is unsafe</source>
        <translation>declara entidades no XML, o que não é seguro</translation>
    </message>
    <message>
        <source>is damaged: its XML cannot be read</source>
        <translation>está danificado: seu XML não pode ser lido</translation>
    </message>
    <message>
        <source>is damaged: its XML is not well-formed</source>
        <translation>está danificado: seu XML está malformado</translation>
    </message>
    <message>
        <source>has too many members: more than {n}</source>
        <translation>tem membros demais: mais de {n}</translation>
    </message>
    <message>
        <source>is compressed in a way that is not read</source>
        <translation>está compactado de um modo que não é lido</translation>
    </message>
    <message>
        <source>is damaged: not all of it can be unpacked</source>
        <translation>está danificado: nem tudo pode ser descompactado</translation>
    </message>
    <message>
        <source>“{title}” stays as it is. {why}</source>
        <translation>“{title}” fica como está. {why}</translation>
    </message>
    <message>
        <source>{name} was left out: the process that read it came to an unexpected end.</source>
        <translation>{name} foi omitido: o processo que o lia terminou de repente.</translation>
    </message>
    <message>
        <source>Nothing can be read again without a tagger: choose one that finds names.</source>
        <translation>Nada pode ser relido sem etiquetador: escolha um que encontre nomes.</translation>
    </message>
    <message>
        <source>“{title}” stays as it was. {answer}</source>
        <translation>“{title}” fica como estava. {answer}</translation>
    </message>
    <message>
        <source>{file} is the library itself, or a part of it.</source>
        <translation>{file} é a própria biblioteca ou uma parte dela.</translation>
    </message>
    <message>
        <source>There is no table among these files whose columns could be told.</source>
        <translation>Entre esses arquivos não há tabela cujas colunas indicar.</translation>
    </message>
    <message>
        <source>What is said of the columns cannot be kept: {why}.</source>
        <translation>O que foi dito das colunas não pode ser guardado: {why}.</translation>
    </message>
    <message>
        <source>{file} has no column “{missing}”, but {columns}.</source>
        <translation>{file} não tem coluna “{missing}”, mas {columns}.</translation>
    </message>
    <message>
        <source>{file} is not where it was.</source>
        <translation>{file} não está onde estava.</translation>
    </message>
    <message>
        <source>{file} is now the same as another file of the library.</source>
        <translation>{file} agora é igual a outro arquivo da biblioteca.</translation>
    </message>
    <message>
        <source>Take the Article Alone</source>
        <translation>Pegar só o artigo</translation>
    </message>
    <message>
        <source>Take the Whole Page</source>
        <translation>Pegar a página inteira</translation>
    </message>
    <message>
        <source>Delete {articles}</source>
        <translation>Excluir {articles}</translation>
    </message>
    <message>
        <source>Mark {articles} as Read</source>
        <translation>Marcar {articles} como lidos</translation>
    </message>
    <message>
        <source>Mark {articles} as Unread</source>
        <translation>Marcar {articles} como não lidos</translation>
    </message>
    <message>
        <source>Reopen with {encoding}</source>
        <translation>Reabrir com {encoding}</translation>
    </message>
    <message>
        <source>Restore {articles}</source>
        <translation>Restaurar {articles}</translation>
    </message>
    <message>
        <source>Star {articles}</source>
        <translation>Marcar {articles} com estrela</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Este artigo já não está na biblioteca.</translation>
    </message>
    <message>
        <source>Unstar {articles}</source>
        <translation>Tirar a estrela de {articles}</translation>
    </message>
    <message>
        <source>Reading of the Head of “{title}”</source>
        <translation>Leitura do cabeçalho de “{title}”</translation>
    </message>
    <message>
        <source>Reading of the Heads of {articles}</source>
        <translation>Leitura dos cabeçalhos: {articles}</translation>
    </message>
    <message>
        <source>Import of {words}</source>
        <translation>Importação: {words}</translation>
    </message>
    <message>
        <source>Withdrawal of {words}</source>
        <translation>Retirada: {words}</translation>
    </message>
    <message>
        <source>The library knows nothing of this import.</source>
        <translation>A biblioteca não sabe nada desta importação.</translation>
    </message>
    <message numerus="yes">
        <source>{n} Articles</source>
        <extracomment>{n} Article</extracomment>
        <translation>
            <numerusform>{n} artigo</numerusform>
            <numerusform>{n} artigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Files</source>
        <extracomment>{n} File</extracomment>
        <translation>
            <numerusform>{n} arquivo</numerusform>
            <numerusform>{n} arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>The article that this link leads to is in the bin. Library ▸ Bin restores it.</source>
        <translation>O artigo a que este link leva está na lixeira. Biblioteca ▸ Lixeira o restaura.</translation>
    </message>
    <message>
        <source>The article that this link leads to is not in this library: it was deleted for good, or never imported.</source>
        <translation>O artigo a que este link leva não está nesta biblioteca: foi excluído de vez ou nunca importado.</translation>
    </message>
    <message>
        <source>The note that this link leads to has lost its place; this is its article.</source>
        <translation>A nota a que este link leva perdeu o lugar; este é o artigo dela.</translation>
    </message>
    <message>
        <source>The note that this link leads to is not there; this is its article.</source>
        <translation>A nota a que este link leva não está aqui; este é o artigo dela.</translation>
    </message>
    <message>
        <source>The passage that this link leads to is not found; this is its article.</source>
        <translation>O trecho a que este link leva não foi encontrado; este é o artigo dele.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not watched.</source>
        <translation>A pasta “{folder}” não é monitorada.</translation>
    </message>
    <message>
        <source>This folder cannot be watched: there is something in its name that is no text.</source>
        <translation>Esta pasta não pode ser monitorada: há no nome algo que não é texto.</translation>
    </message>
    <message>
        <source>Update of {articles}</source>
        <translation>Atualização: {articles}</translation>
    </message>
    <message>
        <source>Update of “{title}”</source>
        <translation>Atualização de “{title}”</translation>
    </message>
    <message>
        <source>“{name}” is damaged, so no backup was made. {why} An older backup may be sound.</source>
        <translation>“{name}” está danificado, por isso não se fez backup. {why} Um backup anterior pode estar são.</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be made: {why}.</source>
        <translation>A pasta “{name}” não pode ser criada: {why}.</translation>
    </message>
    <message>
        <source>“{name}” was not backed up: a backup takes {needed} MB, and only {free} MB are free on the disk. Make room, or keep fewer backups.</source>
        <translation>“{name}” não teve backup: ele ocupa {needed} MB e só há {free} MB livres no disco. Abra espaço ou guarde menos backups.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Não pode ser lido.</translation>
    </message>
    <message>
        <source>There is nothing to be restored yet.</source>
        <translation>Ainda não há nada a restaurar.</translation>
    </message>
    <message>
        <source>{where}: {why}. It was left as it was.</source>
        <translation>{where}: {why}. Ficou como estava.</translation>
    </message>
    <message>
        <source>“{name}” cannot be replaced in {folder}</source>
        <translation>“{name}” não pode ser substituído em {folder}</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be restored. {why} “rescue” writes out what can still be read of it.</source>
        <translation>“{name}” está danificado e não pode ser restaurado. {why} “rescue” extrai o que ainda pode ser lido.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: what it holds cannot be read.</source>
        <translation>“{name}” está danificado: não se pode ler o que contém.</translation>
    </message>
    <message>
        <source>“{name}” is not a library, and stays as it is.</source>
        <translation>“{name}” não é uma biblioteca e fica como está.</translation>
    </message>
    <message>
        <source>“{name}” is the library itself: name a backup of it.</source>
        <translation>“{name}” é a própria biblioteca: indique um backup dela.</translation>
    </message>
    <message>
        <source>Take Back {decision}</source>
        <translation>Retirar: {decision}</translation>
    </message>
    <message>
        <source>There is no decision {decision_id}.</source>
        <translation>Não há decisão {decision_id}.</translation>
    </message>
    <message>
        <source>This decision is not in force.</source>
        <translation>Esta decisão não está em vigor.</translation>
    </message>
    <message>
        <source>This decision was not taken back.</source>
        <translation>Esta decisão não foi retirada.</translation>
    </message>
    <message>
        <source>{decision}: that was decided later and rests on it. Take that back first.</source>
        <translation>{decision}: isso foi decidido depois e depende disto. Retire isso primeiro.</translation>
    </message>
    <message>
        <source>{decision}: that was taken back. Do that again first.</source>
        <translation>{decision}: isso foi retirado. Refaça isso primeiro.</translation>
    </message>
    <message>
        <source>An article that is to be edited is no longer in the library.</source>
        <translation>Um artigo a ser editado já não está na biblioteca.</translation>
    </message>
    <message>
        <source>There is nothing to edit: everything is so already.</source>
        <translation>Nada a editar: tudo já está assim.</translation>
    </message>
    <message numerus="yes">
        <source>Changes of {n} Names from a Table</source>
        <extracomment>Changes of {n} Name from a Table</extracomment>
        <translation>
            <numerusform>Mudança de {n} nome a partir de uma tabela</numerusform>
            <numerusform>Mudança de {n} nomes a partir de uma tabela</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of {n} Decisions</source>
        <extracomment>Import of {n} Decision</extracomment>
        <translation>
            <numerusform>Importação de {n} decisão</numerusform>
            <numerusform>Importação de {n} decisões</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of “{name}”: {why}. Nothing was imported.</source>
        <translation>Linha {number} de “{name}”: {why}. Nada foi importado.</translation>
    </message>
    <message>
        <source>There is nothing to change: everything is so already.</source>
        <translation>Nada a mudar: tudo já está assim.</translation>
    </message>
    <message>
        <source>it has the mark of line {number}</source>
        <translation>tem a marca da linha {number}</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}.</source>
        <translation>“{name}” não pode ser lido: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}” está vazio.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {megabytes} MB, as no file of decisions is.</source>
        <translation>“{name}” tem mais de {megabytes} MB, como nenhum arquivo de decisões.</translation>
    </message>
    <message>
        <source>“{name}” is no file of decisions: it is not written in UTF-8.</source>
        <translation>“{name}” não é um arquivo de decisões: não está em UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is the library itself, not {sort}.</source>
        <translation>“{name}” é a própria biblioteca, não {sort}.</translation>
    </message>
    <message>
        <source>A latitude is between -90 and 90 degrees, a longitude between -180 and 180.</source>
        <translation>Uma latitude fica entre -90 e 90 graus, uma longitude entre -180 e 180.</translation>
    </message>
    <message>
        <source>It has no kind.</source>
        <translation>Não tem tipo.</translation>
    </message>
    <message>
        <source>Its name {wrong}.</source>
        <translation>O nome dela {wrong}.</translation>
    </message>
    <message>
        <source>The {column} of {name} was changed here, too, since the table was written.</source>
        <translation>{column} de {name} também mudou aqui desde que a tabela foi escrita.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind; there are {kinds}.</source>
        <translation>“{kind}” não é um tipo; há {kinds}.</translation>
    </message>
    <message>
        <source>“{name}” is “{before}” with letters that were lost when the table was saved.</source>
        <translation>“{name}” é “{before}” com letras perdidas ao salvar a tabela.</translation>
    </message>
    <message>
        <source>“{name}” may be what a spreadsheet made of “{before}”.</source>
        <translation>“{name}” pode ser o que uma planilha fez de “{before}”.</translation>
    </message>
    <message>
        <source>“{tag}” cannot be a tag: it {wrong}.</source>
        <translation>“{tag}” não pode ser uma etiqueta: {wrong}.</translation>
    </message>
    <message>
        <source>An entity cannot be merged with itself. Choose another one.</source>
        <translation>Uma entidade não pode ser mesclada consigo mesma. Escolha outra.</translation>
    </message>
    <message>
        <source>An entity needs a name.</source>
        <translation>Uma entidade precisa de um nome.</translation>
    </message>
    <message>
        <source>At most {joined_at_most} articles can be taken for one story; these are {n}.</source>
        <translation>No máximo {joined_at_most} artigos podem ser tomados por uma história; estes são {n}.</translation>
    </message>
    <message>
        <source>Choose a kind, or an entity of the library.</source>
        <translation>Escolha um tipo ou uma entidade da biblioteca.</translation>
    </message>
    <message>
        <source>Nothing is chosen that could be marked.</source>
        <translation>Não há nada escolhido que possa ser marcado.</translation>
    </message>
    <message>
        <source>Nothing is marked there any more.</source>
        <translation>Ali já não há nada marcado.</translation>
    </message>
    <message>
        <source>The library knows no other version of this article.</source>
        <translation>A biblioteca não conhece outra versão deste artigo.</translation>
    </message>
    <message>
        <source>These articles are versions of one story already.</source>
        <translation>Estes artigos já são versões de uma história.</translation>
    </message>
    <message>
        <source>This cannot be a name: it {wrong}.</source>
        <translation>Isto não pode ser um nome: ele {wrong}.</translation>
    </message>
    <message>
        <source>This entity is no longer in the library.</source>
        <translation>Esta entidade já não está na biblioteca.</translation>
    </message>
    <message>
        <source>“{watched}” has no letter or digit that could be found.</source>
        <translation>“{watched}” não tem letra nem dígito que possa ser encontrado.</translation>
    </message>
    <message>
        <source>No name is marked here any more.</source>
        <translation>Aqui já não há nome marcado.</translation>
    </message>
    <message>
        <source>the taking back of {noun}</source>
        <translation>retirada de: {noun}</translation>
    </message>
    <message>
        <source>Nothing more can be written into {folder}: {why}.</source>
        <translation>Nada mais pode ser gravado em {folder}: {why}.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be looked into: {why}.</source>
        <translation>Não se pode olhar em “{folder}”: {why}.</translation>
    </message>
    <message>
        <source>“{folder}” is not empty: name a new folder, so that nothing in it is written over.</source>
        <translation>“{folder}” não está vazia: indique uma pasta nova, para que nada seja sobrescrito.</translation>
    </message>
    <message>
        <source>There is a “{name}” already. Choose another name.</source>
        <translation>Já há “{name}”. Escolha outro nome.</translation>
    </message>
    <message>
        <source>“{name}” could not be brought to version {version}: rows would refer to what is not there. It was left as it was.</source>
        <translation>“{name}” não pôde passar à versão {version}: linhas se refeririam ao que não existe. Ficou como estava.</translation>
    </message>
    <message>
        <source>“{name}” was made by an older Entity Reader and must be brought up to date, but it can only be read. Copy it to a folder that you may write to, and open that.</source>
        <translation>“{name}” é de um Entity Reader mais antigo e precisa ser atualizado, mas só pode ser lido. Copie-o para uma pasta em que possa gravar e abra a cópia.</translation>
    </message>
    <message>
        <source>There is no library “{path}”.</source>
        <translation>Não há biblioteca “{path}”.</translation>
    </message>
    <message>
        <source>“{name}” cannot be made in {folder}.</source>
        <translation>“{name}” não pode ser criado em {folder}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be made in {folder}: {why}.</source>
        <translation>“{name}” não pode ser criado em {folder}: {why}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {why}.</source>
        <translation>“{name}” não pode ser aberto: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a library.</source>
        <translation>“{name}” é uma pasta, não uma biblioteca.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it says that it is of version {version}, which there never was. Open a backup of it if there is one.</source>
        <translation>“{name}” está danificado: diz ser da versão {version}, que nunca existiu. Abra um backup, se houver.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it is not a library of Entity Reader.</source>
        <translation>“{name}” está vazio: não é uma biblioteca do Entity Reader.</translation>
    </message>
    <message>
        <source>“{name}” is not a library of Entity Reader.</source>
        <translation>“{name}” não é uma biblioteca do Entity Reader.</translation>
    </message>
    <message>
        <source>“{name}” is not a regular file, and so no library.</source>
        <translation>“{name}” não é um arquivo comum e, assim, não é uma biblioteca.</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you.</source>
        <translation>Você não tem permissão para ler “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer Entity Reader. Install the newest version to open it.</source>
        <translation>“{name}” é de um Entity Reader mais novo. Instale a versão mais recente para abri-lo.</translation>
    </message>
    <message>
        <source>This note is no longer in the library.</source>
        <translation>Esta nota já não está na biblioteca.</translation>
    </message>
    <message>
        <source>it holds a colour that there is not</source>
        <translation>contém uma cor que não existe</translation>
    </message>
    <message>
        <source>it holds a note on what there is not</source>
        <translation>contém uma nota sobre algo que não existe</translation>
    </message>
    <message>
        <source>A note has room for {n} characters; this one has {length}.</source>
        <translation>Em uma nota cabem {n} caracteres; esta tem {length}.</translation>
    </message>
    <message>
        <source>A note is on one name, or on two.</source>
        <translation>Uma nota fica em um nome ou em dois.</translation>
    </message>
    <message>
        <source>A note is on words of the title or of the text, not of both.</source>
        <translation>Uma nota é sobre palavras do título ou do texto, não de ambos.</translation>
    </message>
    <message>
        <source>A note needs a text, a highlight a colour.</source>
        <translation>Uma nota precisa de um texto; um realce, de uma cor.</translation>
    </message>
    <message>
        <source>Nothing is chosen that could be tagged.</source>
        <translation>Não há nada escolhido que possa ser etiquetado.</translation>
    </message>
    <message>
        <source>Only a note on a passage can be placed in a text.</source>
        <translation>Só uma nota sobre um trecho pode ser posta em um texto.</translation>
    </message>
    <message>
        <source>Say which tag.</source>
        <translation>Diga que etiqueta.</translation>
    </message>
    <message>
        <source>The tag is called “{called}” already.</source>
        <translation>A etiqueta já se chama “{called}”.</translation>
    </message>
    <message>
        <source>There are no words in this passage that a note could be on.</source>
        <translation>Neste trecho não há palavras para uma nota.</translation>
    </message>
    <message>
        <source>There is no tag “{name}”.</source>
        <translation>Não há etiqueta “{name}”.</translation>
    </message>
    <message>
        <source>There is nothing to change: it says so already.</source>
        <translation>Nada a mudar: já diz isso.</translation>
    </message>
    <message>
        <source>There is nothing to change: they have this colour already.</source>
        <translation>Nada a mudar: já têm essa cor.</translation>
    </message>
    <message>
        <source>This note says nothing.</source>
        <translation>Esta nota não diz nada.</translation>
    </message>
    <message>
        <source>This note would say nothing. Delete it, or write something.</source>
        <translation>Esta nota não diria nada. Exclua-a ou escreva algo.</translation>
    </message>
    <message>
        <source>“{tag}” cannot be a tag: it {fault}.</source>
        <translation>“{tag}” não pode ser uma etiqueta: {fault}.</translation>
    </message>
    <message>
        <source>One of the names has initials</source>
        <translation>Um dos nomes tem iniciais</translation>
    </message>
    <message>
        <source>One of the names is made of the other's first letters</source>
        <translation>Um dos nomes é feito das primeiras letras do outro</translation>
    </message>
    <message>
        <source>One of the names is the plural of the other</source>
        <translation>Um dos nomes é o plural do outro</translation>
    </message>
    <message numerus="yes">
        <source>Read as {kind} in {n} articles</source>
        <extracomment>Read as {kind} in {n} article</extracomment>
        <translation>
            <numerusform>Lido como {kind} em {n} artigo</numerusform>
            <numerusform>Lido como {kind} em {n} artigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Spelt the same but for accents or capitals</source>
        <translation>Grafia igual, exceto acentos ou maiúsculas</translation>
    </message>
    <message>
        <source>Spelt the same but for spaces and hyphens</source>
        <translation>Grafia igual, exceto espaços e hifens</translation>
    </message>
    <message>
        <source>The names differ by one letter</source>
        <translation>Os nomes diferem em uma letra</translation>
    </message>
    <message>
        <source>The names differ by two letters</source>
        <translation>Os nomes diferem em duas letras</translation>
    </message>
    <message>
        <source>The same name but for a middle name</source>
        <translation>O mesmo nome, exceto um nome do meio</translation>
    </message>
    <message>
        <source>The same name but for a small word</source>
        <translation>O mesmo nome, exceto uma palavra pequena</translation>
    </message>
    <message>
        <source>The same name but for the form of the company</source>
        <translation>O mesmo nome, exceto a forma da empresa</translation>
    </message>
    <message>
        <source>The same name in Cyrillic and in Latin letters</source>
        <translation>O mesmo nome em letras cirílicas e latinas</translation>
    </message>
    <message>
        <source>The same words in another order</source>
        <translation>As mesmas palavras em outra ordem</translation>
    </message>
    <message>
        <source>a facility</source>
        <translation>instalação</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>pessoa</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>produto</translation>
    </message>
    <message>
        <source>an organization</source>
        <translation>organização</translation>
    </message>
    <message>
        <source>as {kind} in {n}</source>
        <translation>como {kind} em {n}</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>outra coisa</translation>
    </message>
    <message>
        <source>{names} are in the library</source>
        <translation>{names} estão na biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles call {name} so</source>
        <extracomment>{n} article calls {name} so</extracomment>
        <translation>
            <numerusform>{n} artigo chama assim {name}</numerusform>
            <numerusform>{n} artigos chamam assim {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other names are mentioned with both</source>
        <extracomment>{n} other name is mentioned with both</extracomment>
        <translation>
            <numerusform>{n} outro nome é mencionado com ambos</numerusform>
            <numerusform>{n} outros nomes são mencionados com ambos</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is {latin} in Latin letters</source>
        <translation>“{name}” é {latin} em letras latinas</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” stands alone in {n} articles</source>
        <extracomment>“{name}” stands alone in {n} article</extracomment>
        <translation>
            <numerusform>“{name}” aparece sozinho em {n} artigo</numerusform>
            <numerusform>“{name}” aparece sozinho em {n} artigos</numerusform>
        </translation>
    </message>
    <message>
        <source>No author is called “{name}”.</source>
        <translation>Nenhum autor se chama “{name}”.</translation>
    </message>
    <message>
        <source>No facility is called “{name}”.</source>
        <translation>Nenhuma instalação se chama “{name}”.</translation>
    </message>
    <message>
        <source>No folder is called “{name}”.</source>
        <translation>Nenhuma pasta se chama “{name}”.</translation>
    </message>
    <message>
        <source>No group is called “{name}”.</source>
        <translation>Nenhum grupo se chama “{name}”.</translation>
    </message>
    <message>
        <source>No organization is called “{name}”.</source>
        <translation>Nenhuma organização se chama “{name}”.</translation>
    </message>
    <message>
        <source>No person is called “{name}”.</source>
        <translation>Nenhuma pessoa se chama “{name}”.</translation>
    </message>
    <message>
        <source>No place is called “{name}”.</source>
        <translation>Nenhum lugar se chama “{name}”.</translation>
    </message>
    <message>
        <source>No product is called “{name}”.</source>
        <translation>Nenhum produto se chama “{name}”.</translation>
    </message>
    <message>
        <source>No source is called “{name}”.</source>
        <translation>Nenhuma fonte se chama “{name}”.</translation>
    </message>
    <message>
        <source>No tag is called “{name}”.</source>
        <translation>Nenhuma etiqueta se chama “{name}”.</translation>
    </message>
    <message>
        <source>Nobody and nothing is called “{name}”.</source>
        <translation>Ninguém e nada se chama “{name}”.</translation>
    </message>
    <message>
        <source>Nothing else is called “{name}”.</source>
        <translation>Nada mais se chama “{name}”.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Uma pesquisa salva precisa de um nome.</translation>
    </message>
    <message>
        <source>Move “{name}”</source>
        <translation>Mover “{name}”</translation>
    </message>
    <message>
        <source>No saved search is called “{name}”.</source>
        <translation>Nenhuma pesquisa salva se chama “{name}”.</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Remover “{name}”</translation>
    </message>
    <message>
        <source>Rename “{before}” to “{name}”</source>
        <translation>Renomear “{before}” para “{name}”</translation>
    </message>
    <message>
        <source>Save “{name}”</source>
        <translation>Salvar “{name}”</translation>
    </message>
    <message>
        <source>There is a saved search called “{name}” already.</source>
        <translation>Já há uma pesquisa salva “{name}”.</translation>
    </message>
    <message>
        <source>There is nothing to save: the search is empty.</source>
        <translation>Nada a salvar: a pesquisa está vazia.</translation>
    </message>
    <message>
        <source>This saved search is no longer in the library.</source>
        <translation>Esta pesquisa salva já não está na biblioteca.</translation>
    </message>
    <message>
        <source>Update “{name}”</source>
        <translation>Atualizar “{name}”</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <extracomment>{n} article</extracomment>
        <translation>
            <numerusform>{n} artigo</numerusform>
            <numerusform>{n} artigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names</source>
        <extracomment>{n} name</extracomment>
        <translation>
            <numerusform>{n} nome</numerusform>
            <numerusform>{n} nomes</numerusform>
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
        <translation>A biblioteca está cheia para {date}: em um dia cabem {n} artigos.</translation>
    </message>
    <message>
        <source>The library is full: it has room for {n} articles without a date.</source>
        <translation>A biblioteca está cheia: cabem {n} artigos sem data.</translation>
    </message>
    <message>
        <source>a text in it cannot be read</source>
        <translation>um texto não pode ser lido</translation>
    </message>
    <message>
        <source>an original in it cannot be read</source>
        <translation>um original não pode ser lido</translation>
    </message>
    <message>
        <source>it holds a time that there is not</source>
        <translation>contém uma hora que não existe</translation>
    </message>
    <message>
        <source>The backup cannot be written in {folder}: {why}.</source>
        <translation>O backup não pode ser gravado em {folder}: {why}.</translation>
    </message>
    <message>
        <source>The backup {why}.</source>
        <translation>O backup: {why}.</translation>
    </message>
    <message>
        <source>There is a “{name}” already. Choose another name for the backup.</source>
        <translation>Já há “{name}”. Escolha outro nome para o backup.</translation>
    </message>
    <message>
        <source>the disk reports a failure</source>
        <translation>o disco relata uma falha</translation>
    </message>
    <message>
        <source>“{name}” is damaged, so no backup was made. An older backup may be sound.</source>
        <translation>“{name}” está danificado, por isso não se fez backup. Um anterior pode estar são.</translation>
    </message>
    <message>
        <source>“{name}” is the library itself: choose another name for the backup.</source>
        <translation>“{name}” é a própria biblioteca: escolha outro nome para o backup.</translation>
    </message>
    <message>
        <source>The disk that holds “{name}” is full ({folder}). What was being written was taken back.</source>
        <translation>O disco de “{name}” está cheio ({folder}). O que estava sendo gravado foi desfeito.</translation>
    </message>
    <message>
        <source>its folder or the file is write-protected</source>
        <translation>a pasta ou o arquivo está protegido contra gravação</translation>
    </message>
    <message>
        <source>“{name}” can only be read: {protected}.</source>
        <translation>“{name}” só pode ser lido: {protected}.</translation>
    </message>
    <message>
        <source>“{name}” can only be read: {why_read_only}.</source>
        <translation>“{name}” só pode ser lido: {why_read_only}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened.</source>
        <translation>“{name}” não pode ser aberto.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read or written: the disk reports a failure.</source>
        <translation>“{name}” não pode ser lido nem gravado: o disco relata uma falha.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in {folder}: {why}. What was being written was taken back.</source>
        <translation>“{name}” não pode ser gravado em {folder}: {why}. O que estava sendo gravado foi desfeito.</translation>
    </message>
    <message>
        <source>“{name}” cannot take a text of that size.</source>
        <translation>“{name}” não pode guardar um texto desse tamanho.</translation>
    </message>
    <message>
        <source>“{name}” is closed.</source>
        <translation>“{name}” está fechado.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Open a backup of it if there is one.</source>
        <translation>“{name}” está danificado. Abra um backup, se houver.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its table “{table}” is missing. Open a backup of it.</source>
        <translation>“{name}” está danificado: falta a tabela “{table}”. Abra um backup.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program. Close that, or try again in a moment.</source>
        <translation>“{name}” está em uso por outro programa. Feche-o ou tente de novo em instantes.</translation>
    </message>
    <message>
        <source>“{name}” may not be opened by you.</source>
        <translation>Você não tem permissão para abrir “{name}”.</translation>
    </message>
    <message>
        <source>it holds a kind of entity that there is not</source>
        <translation>contém um tipo de entidade que não existe</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de uma restauração</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de uma atualização</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à mão</translation>
    </message>
    <message>
        <source>The library has this text already.</source>
        <translation>A biblioteca já tem este texto.</translation>
    </message>
    <message>
        <source>The library has this text already: “{title}”.</source>
        <translation>A biblioteca já tem este texto: “{title}”.</translation>
    </message>
    <message>
        <source>a file may not grow so large here</source>
        <translation>um arquivo não pode ser tão grande aqui</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>it is a link that leads back to itself</source>
        <translation>é um link que leva a si mesmo</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>o nome é longo demais</translation>
    </message>
    <message>
        <source>nobody reads from it</source>
        <translation>ninguém lê dali</translation>
    </message>
    <message>
        <source>nobody reads from it any more</source>
        <translation>ninguém mais lê dali</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>o disco é só de leitura</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>o sistema não dá razão</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>não há tal arquivo</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>não há tal pasta</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>você não tem permissão para ler</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>você não tem permissão para gravar ali</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>sua cota do disco está cheia</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in {folder}: {why}</source>
        <translation>“{name}” não pode ser gravado em {folder}: {why}</translation>
    </message>
    <message>
        <source>Back up the library when it is closed, once a day</source>
        <translation>Fazer backup da biblioteca ao fechá-la, uma vez por dia</translation>
    </message>
    <message>
        <source>Daily backups of which one a week is kept, in weeks</source>
        <translation>Backups diários dos quais se guarda um por semana, em semanas</translation>
    </message>
    <message>
        <source>Daily backups that are kept, in days</source>
        <translation>Backups diários que são guardados, em dias</translation>
    </message>
    <message>
        <source>High contrast: white or black, and strong colours</source>
        <translation>Contraste intenso: branco ou preto, e cores fortes</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma da janela</translation>
    </message>
    <message>
        <source>Mark an article as read when it is opened</source>
        <translation>Marcar um artigo como lido ao abri-lo</translation>
    </message>
    <message>
        <source>Mark names in the text</source>
        <translation>Assinalar os nomes no texto</translation>
    </message>
    <message>
        <source>Reading ruler: two lines stand out, the others are dimmed</source>
        <translation>Régua de leitura: duas linhas se destacam, as outras ficam esmaecidas</translation>
    </message>
    <message>
        <source>Show highlights and notes in the text</source>
        <translation>Mostrar realces e notas no texto</translation>
    </message>
    <message>
        <source>Single letters are shortcuts: J, K, R, S and others</source>
        <translation>Letras sozinhas são atalhos: J, K, R, S e outras</translation>
    </message>
    <message>
        <source>Size of all text in the window, in percent</source>
        <translation>Tamanho de todo o texto da janela, em porcentagem</translation>
    </message>
    <message>
        <source>Size of the text, in points</source>
        <translation>Tamanho do texto, em pontos</translation>
    </message>
    <message>
        <source>Style of citations</source>
        <translation>Estilo das citações</translation>
    </message>
    <message>
        <source>Theme of the page</source>
        <translation>Cores da página</translation>
    </message>
    <message>
        <source>Theme of the window</source>
        <translation>Cores da janela</translation>
    </message>
    <message>
        <source>Typeface of the text</source>
        <translation>Fonte do texto</translation>
    </message>
    <message>
        <source>What finds the names</source>
        <translation>O que encontra os nomes</translation>
    </message>
    <message>
        <source>Wide spacing of letters, words, lines and paragraphs</source>
        <translation>Espaçamento amplo de letras, palavras, linhas e parágrafos</translation>
    </message>
    <message>
        <source>Width of the column, in characters</source>
        <translation>Largura da coluna, em caracteres</translation>
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
        <translation>{day} de dezembro</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{day} de dezembro de {year}</translation>
    </message>
    <message>
        <source>{day} February</source>
        <translation>{day} de fevereiro</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{day} de fevereiro de {year}</translation>
    </message>
    <message>
        <source>{day} January</source>
        <translation>{day} de janeiro</translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation>{day} de janeiro de {year}</translation>
    </message>
    <message>
        <source>{day} July</source>
        <translation>{day} de julho</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{day} de julho de {year}</translation>
    </message>
    <message>
        <source>{day} June</source>
        <translation>{day} de junho</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{day} de junho de {year}</translation>
    </message>
    <message>
        <source>{day} March</source>
        <translation>{day} de março</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>{day} de março de {year}</translation>
    </message>
    <message>
        <source>{day} May</source>
        <translation>{day} de maio</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>{day} de maio de {year}</translation>
    </message>
    <message>
        <source>{day} November</source>
        <translation>{day} de novembro</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>{day} de novembro de {year}</translation>
    </message>
    <message>
        <source>{day} October</source>
        <translation>{day} de outubro</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{day} de outubro de {year}</translation>
    </message>
    <message>
        <source>{day} September</source>
        <translation>{day} de setembro</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>{day} de setembro de {year}</translation>
    </message>
    <message>
        <source>This cannot be the {field} of an article: it {wrong}.</source>
        <translation>Isto não pode valer para um artigo como {field}: {wrong}.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it as year, month and day: 2023-07-12.</source>
        <translation>“{text}” não é uma data. Escreva ano, mês e dia: 2023-07-12.</translation>
    </message>
    <message>
        <source>“{text}” is no language. Write its code, such as “de”, or its name, such as “German”.</source>
        <translation>“{text}” não é um idioma. Escreva o código, como “de”, ou o nome em inglês, como “German”.</translation>
    </message>
    <message>
        <source>has a line break or another control character in it</source>
        <translation>contém uma quebra de linha ou outro caractere de controle</translation>
    </message>
    <message>
        <source>has more than {n} characters</source>
        <translation>tem mais de {n} caracteres</translation>
    </message>
    <message>
        <source>This link cannot be followed: {why}. It may have been cut short where it was copied from.</source>
        <translation>Este link não pode ser seguido: {why}. Talvez tenha sido cortado ao copiar.</translation>
    </message>
    <message>
        <source>it does not say which article of which library it leads to</source>
        <translation>não diz a que artigo de que biblioteca leva</translation>
    </message>
    <message>
        <source>it is longer than any that Entity Reader makes</source>
        <translation>é mais longo que qualquer um que o Entity Reader faça</translation>
    </message>
    <message>
        <source>it says of the passage what no link says</source>
        <translation>diz do trecho o que nenhum link diz</translation>
    </message>
    <message>
        <source>the passage would end before it begins</source>
        <translation>o trecho terminaria antes de começar</translation>
    </message>
    <message>
        <source>there are signs in it that no link has</source>
        <translation>contém sinais que nenhum link tem</translation>
    </message>
    <message>
        <source>what it says of the passage cannot be read</source>
        <translation>o que diz do trecho não pode ser lido</translation>
    </message>
    <message>
        <source>what it says of the passage is not whole</source>
        <translation>o que diz do trecho não está completo</translation>
    </message>
    <message>
        <source>articles by an author</source>
        <translation>artigos de um autor</translation>
    </message>
    <message>
        <source>articles from a folder, or from one below it</source>
        <translation>artigos de uma pasta ou de uma dentro dela</translation>
    </message>
    <message>
        <source>articles from after a day, month or year</source>
        <translation>artigos de depois de um dia, mês ou ano</translation>
    </message>
    <message>
        <source>articles from before a day, month or year</source>
        <translation>artigos de antes de um dia, mês ou ano</translation>
    </message>
    <message>
        <source>articles from files with this in their name, or named so by * and ?</source>
        <translation>artigos de arquivos com isto no nome, também com * e ?</translation>
    </message>
    <message>
        <source>articles in a language, by its name or code; language:none where it is not known</source>
        <translation>artigos em um idioma, pelo nome em inglês ou código; language:none onde não é conhecido</translation>
    </message>
    <message>
        <source>articles of a day, month or year, or from one to another</source>
        <translation>artigos de um dia, mês ou ano, ou de um a outro</translation>
    </message>
    <message>
        <source>articles of a source</source>
        <translation>artigos de uma fonte</translation>
    </message>
    <message>
        <source>articles that are unread, read, starred or undated</source>
        <translation>artigos não lidos, lidos, com estrela ou sem data</translation>
    </message>
    <message>
        <source>articles that have a note, or a tag</source>
        <translation>artigos que têm uma nota ou uma etiqueta</translation>
    </message>
    <message>
        <source>articles that have a tag, or a note or a name in them that has it</source>
        <translation>artigos que têm uma etiqueta, ou uma nota ou um nome que a tem</translation>
    </message>
    <message>
        <source>articles that mention a facility</source>
        <translation>artigos que mencionam uma instalação</translation>
    </message>
    <message>
        <source>articles that mention a group</source>
        <translation>artigos que mencionam um grupo</translation>
    </message>
    <message>
        <source>articles that mention a name of any kind</source>
        <translation>artigos que mencionam um nome de qualquer tipo</translation>
    </message>
    <message>
        <source>articles that mention a person</source>
        <translation>artigos que mencionam uma pessoa</translation>
    </message>
    <message>
        <source>articles that mention a place</source>
        <translation>artigos que mencionam um lugar</translation>
    </message>
    <message>
        <source>articles that mention a product</source>
        <translation>artigos que mencionam um produto</translation>
    </message>
    <message>
        <source>articles that mention an organization</source>
        <translation>artigos que mencionam uma organização</translation>
    </message>
    <message>
        <source>articles that mention something else by name</source>
        <translation>artigos que nomeiam outra coisa</translation>
    </message>
    <message>
        <source>articles with notes in which words stand, or in what they quote</source>
        <translation>artigos com notas em que há palavras, ou no que citam</translation>
    </message>
    <message>
        <source>at most ten words apart; NEAR(mayor Shanghai, 3) for another distance</source>
        <translation>a dez palavras no máximo; NEAR(mayor Shanghai, 3) para outra distância</translation>
    </message>
    <message>
        <source>both words, anywhere in the article; the last one may be unfinished</source>
        <translation>ambas as palavras, em qualquer parte do artigo; a última pode estar incompleta</translation>
    </message>
    <message>
        <source>brackets keep together what belongs together</source>
        <translation>parênteses mantêm junto o que vai junto</translation>
    </message>
    <message>
        <source>either of them</source>
        <translation>uma das duas</translation>
    </message>
    <message>
        <source>the first without the second; also maglev -Pudong</source>
        <translation>a primeira sem a segunda; também maglev -Pudong</translation>
    </message>
    <message>
        <source>the words side by side</source>
        <translation>as palavras lado a lado</translation>
    </message>
    <message>
        <source>words that begin so: the 100 commonest of them</source>
        <translation>palavras que começam assim: as 100 mais comuns</translation>
    </message>
    <message>
        <source>words that stand in the title</source>
        <translation>palavras que estão no título</translation>
    </message>
    <message>
        <source>An article has:note or has:tag.</source>
        <translation>Um artigo tem has:note ou has:tag.</translation>
    </message>
    <message>
        <source>An article is:unread, is:read, is:starred or is:undated.</source>
        <translation>Um artigo é is:unread, is:read, is:starred ou is:undated.</translation>
    </message>
    <message>
        <source>NEAR stands between words or phrases; here it is read as AND.</source>
        <translation>NEAR fica entre palavras ou frases; aqui é lido como AND.</translation>
    </message>
    <message>
        <source>NEAR(…) needs at least two words.</source>
        <translation>NEAR(…) precisa de ao menos duas palavras.</translation>
    </message>
    <message>
        <source>No bracket is open that this one could close.</source>
        <translation>Não há parêntese aberto que este possa fechar.</translation>
    </message>
    <message>
        <source>Nothing stands between these brackets.</source>
        <translation>Não há nada entre estes parênteses.</translation>
    </message>
    <message>
        <source>Nothing stands between these quotation marks.</source>
        <translation>Não há nada entre estas aspas.</translation>
    </message>
    <message>
        <source>Nothing stands right after “{name}:”.</source>
        <translation>Não há nada logo depois de “{name}:”.</translation>
    </message>
    <message>
        <source>Only the first {longest} words are searched.</source>
        <translation>Só as primeiras {longest} palavras são buscadas.</translation>
    </message>
    <message>
        <source>Only words and phrases stand in NEAR(…).</source>
        <translation>Em NEAR(…) só ficam palavras e frases.</translation>
    </message>
    <message>
        <source>There are too many brackets within each other.</source>
        <translation>Há parênteses demais uns dentro dos outros.</translation>
    </message>
    <message>
        <source>There is no word in “{query}” to search for.</source>
        <translation>Em “{query}” não há palavra a buscar.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Este parêntese não está fechado.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>Estas aspas não estão fechadas.</translation>
    </message>
    <message>
        <source>{operator} needs something after it.</source>
        <translation>Falta algo depois de {operator}.</translation>
    </message>
    <message>
        <source>{operator} needs something before it.</source>
        <translation>Falta algo antes de {operator}.</translation>
    </message>
    <message>
        <source>“{name}” is no filter: it is searched as a word.</source>
        <translation>“{name}” não é um filtro: é buscado como palavra.</translation>
    </message>
    <message>
        <source>“{name}” is no filter: “{text}” is searched as words.</source>
        <translation>“{name}” não é um filtro: “{text}” é buscado como palavras.</translation>
    </message>
    <message>
        <source>“{text}” is searched as words: write NEAR(mayor Shanghai, 3) for a distance.</source>
        <translation>“{text}” é buscado como palavras: escreva NEAR(mayor Shanghai, 3) para uma distância.</translation>
    </message>
    <message>
        <source>“{value}” ends before it begins.</source>
        <translation>“{value}” termina antes de começar.</translation>
    </message>
    <message>
        <source>“{value}” is no day, month or year, such as 2023-04-12, 2023-04 or 2023.</source>
        <translation>“{value}” não é um dia, mês ou ano como 2023-04-12, 2023-04 ou 2023.</translation>
    </message>
    <message>
        <source>“{value}” is no language, such as German or de; language:none is where none is known.</source>
        <translation>“{value}” não é um idioma como German ou de; language:none é onde nenhum é conhecido.</translation>
    </message>
    <message>
        <source>has a quotation mark in it</source>
        <translation>contém aspas</translation>
    </message>
    <message>
        <source>has spaces that say nothing</source>
        <translation>tem espaços que não dizem nada</translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses</source>
        <extracomment>{n} address</extracomment>
        <translation>
            <numerusform>{n} endereço</numerusform>
            <numerusform>{n} endereços</numerusform>
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
            <numerusform>{n} data</numerusform>
            <numerusform>{n} datas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>{n} day</extracomment>
        <translation>
            <numerusform>{n} dia</numerusform>
            <numerusform>{n} dias</numerusform>
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
            <numerusform>{n} seção</numerusform>
            <numerusform>{n} seções</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources</source>
        <extracomment>{n} source</extracomment>
        <translation>
            <numerusform>{n} fonte</numerusform>
            <numerusform>{n} fontes</numerusform>
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
        <translation>Todo o texto da janela está agora em {n} %.</translation>
    </message>
    <message>
        <source>After {value}</source>
        <translation>Depois de {value}</translation>
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
        <translation>Com data</translation>
    </message>
    <message>
        <source>File: {value}</source>
        <translation>Arquivo: {value}</translation>
    </message>
    <message>
        <source>Folder: {value}</source>
        <translation>Pasta: {value}</translation>
    </message>
    <message>
        <source>From the search box: {words}</source>
        <translation>Da caixa de busca: {words}</translation>
    </message>
    <message>
        <source>Language: {value}</source>
        <translation>Idioma: {value}</translation>
    </message>
    <message>
        <source>Not after {value}</source>
        <translation>Não depois de {value}</translation>
    </message>
    <message>
        <source>Not author: {value}</source>
        <translation>Autor que não {value}</translation>
    </message>
    <message>
        <source>Not before {value}</source>
        <translation>Não antes de {value}</translation>
    </message>
    <message>
        <source>Not file: {value}</source>
        <translation>Arquivo que não {value}</translation>
    </message>
    <message>
        <source>Not folder: {value}</source>
        <translation>Pasta que não {value}</translation>
    </message>
    <message>
        <source>Not language: {value}</source>
        <translation>Idioma que não {value}</translation>
    </message>
    <message>
        <source>Not source: {value}</source>
        <translation>Fonte que não {value}</translation>
    </message>
    <message>
        <source>Not with {value}</source>
        <translation>Sem {value}</translation>
    </message>
    <message>
        <source>Not {value}</source>
        <translation>Exceto {value}</translation>
    </message>
    <message>
        <source>Only articles that mention {name}</source>
        <translation>Somente artigos que mencionam {name}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lido</translation>
    </message>
    <message>
        <source>Source: {value}</source>
        <translation>Fonte: {value}</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Com estrela</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Sem data</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Não lido</translation>
    </message>
    <message>
        <source>With {value}</source>
        <translation>Com {value}</translation>
    </message>
    <message>
        <source>Without a star</source>
        <translation>Sem estrela</translation>
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
        <translation>Todos os artigos</translation>
    </message>
    <message>
        <source>Articles with notes</source>
        <translation>Artigos com notas</translation>
    </message>
    <message>
        <source>Best among the newest {n}; older ones follow by date.</source>
        <translation>Os melhores entre os {n} mais recentes; os mais antigos seguem por data.</translation>
    </message>
    <message numerus="yes">
        <source>Each version counts; folded they are {n} rows.</source>
        <extracomment>Each version counts; folded they are {n} row.</extracomment>
        <translation>
            <numerusform>Cada versão conta; recolhidas, são {n} linha.</numerusform>
            <numerusform>Cada versão conta; recolhidas, são {n} linhas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Com notas</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Mostrar todos os artigos</translation>
    </message>
    <message>
        <source>Show articles with notes</source>
        <translation>Mostrar artigos com notas</translation>
    </message>
    <message>
        <source>Show starred articles</source>
        <translation>Mostrar artigos com estrela</translation>
    </message>
    <message>
        <source>Show unread articles</source>
        <translation>Mostrar artigos não lidos</translation>
    </message>
    <message>
        <source>Starred articles</source>
        <translation>Artigos com estrela</translation>
    </message>
    <message>
        <source>Unread articles</source>
        <translation>Artigos não lidos</translation>
    </message>
    <message>
        <source>{filter}. Click to take it away.</source>
        <translation>{filter}. Clique para remover.</translation>
    </message>
    <message>
        <source>{filter}: stop narrowing the list to it</source>
        <translation>{filter}: deixar de restringir a lista a isso</translation>
    </message>
    <message numerus="yes">
        <source>{n} versions</source>
        <extracomment>{n} version</extracomment>
        <translation>
            <numerusform>{n} versão</numerusform>
            <numerusform>{n} versões</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding the first articles…</source>
        <translation>Adicionando os primeiros artigos…</translation>
    </message>
    <message>
        <source>Clear the Search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>Você quis dizer “{words}”?</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>Importar arquivos…</translation>
    </message>
    <message>
        <source>Import news articles, or drop files or folders on the window.</source>
        <translation>Importe artigos de notícias ou solte arquivos ou pastas na janela.</translation>
    </message>
    <message>
        <source>No articles for: {filters}.</source>
        <translation>Nenhum artigo para: {filters}.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Ainda não há artigos</translation>
    </message>
    <message>
        <source>Show All Articles</source>
        <translation>Mostrar todos os artigos</translation>
    </message>
    <message>
        <source>The articles cannot be shown</source>
        <translation>Os artigos não podem ser mostrados</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artigo</translation>
    </message>
    <message>
        <source>Article {number}</source>
        <translation>Artigo {number}</translation>
    </message>
    <message>
        <source>Undated: {article}</source>
        <translation>Sem data: {article}</translation>
    </message>
    <message>
        <source>a version of the story above</source>
        <translation>uma versão da história acima</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>com estrela</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>não lido</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>{n} more</extracomment>
        <translation>
            <numerusform>mais {n}</numerusform>
            <numerusform>mais {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more versions</source>
        <extracomment>{n} more version</extracomment>
        <translation>
            <numerusform>mais {n} versão</numerusform>
            <numerusform>mais {n} versões</numerusform>
        </translation>
    </message>
    <message>
        <source>{versions}, folded</source>
        <translation>{versions}, recolhidas</translation>
    </message>
    <message>
        <source>{versions}, unfolded</source>
        <translation>{versions}, expandidas</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Sorted by: {order}</source>
        <translation>Ordem: {order}</translation>
    </message>
    <message>
        <source>{order}. Click for another order.</source>
        <translation>{order}. Clique para outra ordem.</translation>
    </message>
    <message>
        <source>Article list</source>
        <translation>Lista de artigos</translation>
    </message>
    <message>
        <source>Edit the details of these articles</source>
        <translation>Editar os detalhes destes artigos</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Give these articles tags</source>
        <translation>Dar etiquetas a estes artigos</translation>
    </message>
    <message>
        <source>Select only the article that was selected last, and open it</source>
        <translation>Selecionar só o último artigo selecionado e abri-lo</translation>
    </message>
    <message>
        <source>Selected articles</source>
        <translation>Artigos selecionados</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artigos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Latitude e longitude</translation>
    </message>
    <message>
        <source>Not on a Map</source>
        <translation>Em nenhum mapa</translation>
    </message>
    <message>
        <source>Put There</source>
        <translation>Colocar ali</translation>
    </message>
    <message>
        <source>That is no point: type one such as 48.86, 2.35 or 33.9° S, 18.4° E.</source>
        <translation>Isso não é um ponto: digite algo como 48.86, 2.35 ou 33.9° S, 18.4° E.</translation>
    </message>
    <message>
        <source>Where does “{name}” lie? Click on the map, or type a latitude and longitude.</source>
        <translation>Onde fica “{name}”? Clique no mapa ou digite uma latitude e uma longitude.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>No place on it</source>
        <translation>Nenhum lugar nele</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>and {n} more</extracomment>
        <translation>
            <numerusform>e mais {n}</numerusform>
            <numerusform>e mais {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places on the map, which the list below names</source>
        <extracomment>{n} place on the map, which the list below names</extracomment>
        <translation>
            <numerusform>{n} lugar no mapa, nomeado na lista abaixo</numerusform>
            <numerusform>{n} lugares no mapa, nomeados na lista abaixo</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a place can be put on the map. Change its kind first.</source>
        <translation>Só um lugar pode ir para o mapa. Mude antes o tipo.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Places with {title}</source>
        <translation>Lugares com {title}</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>conforme você disse</translation>
    </message>
    <message>
        <source>locate…</source>
        <translation>localizar…</translation>
    </message>
    <message>
        <source>no spot of its own</source>
        <translation>sem ponto próprio</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>fora do mapa</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>no mapa</translation>
    </message>
    <message>
        <source>At this spot</source>
        <translation>Neste ponto</translation>
    </message>
    <message>
        <source>Back to the article (Esc)</source>
        <translation>Voltar ao artigo (Esc)</translation>
    </message>
    <message>
        <source>Clear the Time</source>
        <translation>Limpar o período</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Nenhum lugar é citado aqui ainda. Importe artigos, e os lugares citados aparecerão no mapa.</translation>
    </message>
    <message>
        <source>No place is named in the articles of this time ({time}).</source>
        <translation>Nenhum lugar é citado nos artigos deste período ({time}).</translation>
    </message>
    <message>
        <source>No place is named in these articles.</source>
        <translation>Nenhum lugar é citado nestes artigos.</translation>
    </message>
    <message>
        <source>Not on the map</source>
        <translation>Fora do mapa</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>No mapa</translation>
    </message>
    <message>
        <source>Show the Library</source>
        <translation>Mostrar a biblioteca</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>O mundo inteiro (0)</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>This name</source>
        <translation>Este nome</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Com {name}</translation>
    </message>
    <message>
        <source>Write the map as a picture, or its places as a table</source>
        <translation>Salvar o mapa como imagem ou seus lugares como tabela</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Ampliar (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Reduzir (-)</translation>
    </message>
    <message numerus="yes">
        <source>in {n} articles</source>
        <extracomment>in {n} article</extracomment>
        <translation>
            <numerusform>em {n} artigo</numerusform>
            <numerusform>em {n} artigos</numerusform>
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
        <translation>{places} mostrados, dos examinados {in_articles}</translation>
    </message>
    <message>
        <source>{places} {in_articles}</source>
        <translation>{places} {in_articles}</translation>
    </message>
    <message>
        <source>This library is read-only.</source>
        <translation>Esta biblioteca é somente leitura.</translation>
    </message>
    <message>
        <source>Entity Reader made a mistake, and this cannot be shown.</source>
        <translation>O Entity Reader cometeu um erro, e isto não pode ser mostrado.</translation>
    </message>
    <message>
        <source>Entity Reader made a mistake. Nothing was changed.</source>
        <translation>O Entity Reader cometeu um erro. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menções</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relações</translation>
    </message>
    <message>
        <source>Two articles are as like as the names and the words that both have, those that few other articles have counting most, and words such as “the” or “said” nothing: the mean of the cosines of the two, from 0 to 1. It counts less the farther apart their days are, two thirds after a month and at last half; three quarters where a day is not known. From 0.12 on they are taken to go on with one another.</source>
        <translation>Dois artigos são tão parecidos quanto os nomes e as palavras que ambos têm, contando mais os que poucos outros artigos têm e nada palavras como “o” ou “disse”: a média dos cossenos dos dois, de 0 a 1. Ela conta menos quanto mais distantes são as datas, dois terços após um mês e por fim metade; três quartos quando uma data não é conhecida. A partir de 0,12, considera-se que um continua o outro.</translation>
    </message>
    <message>
        <source>&amp;Best Match of the Words</source>
        <translation>&amp;Melhores resultados primeiro</translation>
    </message>
    <message>
        <source>&amp;Longest First</source>
        <translation>Mais &amp;longos primeiro</translation>
    </message>
    <message>
        <source>&amp;Newest First</source>
        <translation>Mais rece&amp;ntes primeiro</translation>
    </message>
    <message>
        <source>&amp;Oldest First</source>
        <translation>Mais antig&amp;os primeiro</translation>
    </message>
    <message>
        <source>&amp;Recently Added First</source>
        <translation>Adicionados po&amp;r último primeiro</translation>
    </message>
    <message>
        <source>&amp;Shortest First</source>
        <translation>Mai&amp;s curtos primeiro</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionados</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Relevância</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Mais longos</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Mais recentes</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Mais antigos</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Mais curtos</translation>
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
        <translation>Título</translation>
    </message>
    <message>
        <source>&amp;About Entity Reader</source>
        <translation>Sobre &amp;o Entity Reader</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>V&amp;alor</translation>
    </message>
    <message>
        <source>&amp;Apricot</source>
        <translation>D&amp;amasco</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtigo</translation>
    </message>
    <message>
        <source>&amp;Article List</source>
        <translation>&amp;Lista de artigos</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Back Up Now</source>
        <translation>Fazer &amp;backup agora</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>&amp;Lixeira…</translation>
    </message>
    <message>
        <source>&amp;Black</source>
        <translation>&amp;Preto</translation>
    </message>
    <message>
        <source>&amp;Check the Library</source>
        <translation>Verifi&amp;car a biblioteca</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Count Versions Once</source>
        <translation>&amp;Contar versões uma só vez</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Excl&amp;uir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Edit Details…</source>
        <translation>&amp;Editar detalhes…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Facility</source>
        <translation>Edi&amp;ficação</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation>Localizar &amp;no artigo</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>T&amp;ela cheia</translation>
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
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Realçar</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Histórico…</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>&amp;Importar arquivos…</translation>
    </message>
    <message>
        <source>&amp;Imports</source>
        <translation>Importa&amp;ções</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Maior</translation>
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
        <translation>&amp;Lilás</translation>
    </message>
    <message>
        <source>&amp;List Articles</source>
        <translation>&amp;Listar artigos</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Mark Names</source>
        <translation>&amp;Assinalar nomes</translation>
    </message>
    <message>
        <source>&amp;Merge With…</source>
        <translation>M&amp;esclar com…</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>&amp;Nova biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>&amp;Próximo artigo</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Not the Same As…</source>
        <translation>&amp;Não é o mesmo que…</translation>
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
        <translation>&amp;Organização</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Pessoa</translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <translation>A&amp;rtigo anterior</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Imp&amp;rimir…</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>&amp;Privacidade</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>S&amp;air</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>&amp;Relatar um problema…</translation>
    </message>
    <message>
        <source>&amp;Sage</source>
        <translation>&amp;Sálvia</translation>
    </message>
    <message>
        <source>&amp;Search Language</source>
        <translation>Linguagem de bu&amp;sca</translation>
    </message>
    <message>
        <source>&amp;Search the Library</source>
        <translation>&amp;Buscar na biblioteca</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;Sépia</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>M&amp;enor</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;Dividir…</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Dar estrela</translation>
    </message>
    <message>
        <source>&amp;Take Changes from a Table…</source>
        <translation>Aplicar alterações de uma &amp;tabela…</translation>
    </message>
    <message>
        <source>&amp;Text Alone</source>
        <translation>&amp;Só o texto</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Watch a Folder…</source>
        <translation>&amp;Monitorar uma pasta…</translation>
    </message>
    <message>
        <source>&amp;Watch…</source>
        <translation>Moni&amp;torar…</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Boas-vindas</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Janela</translation>
    </message>
    <message>
        <source>A&amp;dd Note…</source>
        <translation>Adicionar nota…</translation>
    </message>
    <message>
        <source>Add Ta&amp;g…</source>
        <translation>&amp;Adicionar etiqueta…</translation>
    </message>
    <message>
        <source>Arti&amp;cles</source>
        <translation>Art&amp;igos</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>As the &amp;Window</source>
        <translation>&amp;Como a janela</translation>
    </message>
    <message>
        <source>Back b&amp;y One View of the Name</source>
        <translation>Vista anterior do nome</translation>
    </message>
    <message>
        <source>Back to the &amp;List</source>
        <translation>Voltar &amp;à lista</translation>
    </message>
    <message>
        <source>C&amp;lear Search</source>
        <translation>L&amp;impar a busca</translation>
    </message>
    <message>
        <source>Change &amp;Kind</source>
        <translation>Mudar &amp;o tipo</translation>
    </message>
    <message>
        <source>Co&amp;py Name</source>
        <translation>Copiar nome</translation>
    </message>
    <message>
        <source>Compare Wi&amp;th…</source>
        <translation>&amp;Comparar com…</translation>
    </message>
    <message>
        <source>Cop&amp;y Link</source>
        <translation>Copiar &amp;link</translation>
    </message>
    <message>
        <source>Copy &amp;Address</source>
        <translation>&amp;Copiar endereço</translation>
    </message>
    <message>
        <source>Copy &amp;with Source</source>
        <translation>Copiar com &amp;a fonte</translation>
    </message>
    <message>
        <source>E&amp;ntity</source>
        <translation>E&amp;ntidade</translation>
    </message>
    <message>
        <source>E&amp;xport Decisions…</source>
        <translation>E&amp;xportar decisões…</translation>
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
        <translation>Procurar &amp;nomes de novo</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Localizar &amp;próximo</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>L&amp;ocalizar anterior</translation>
    </message>
    <message>
        <source>Fold &amp;Versions</source>
        <translation>Recolher &amp;versões</translation>
    </message>
    <message>
        <source>H&amp;igh Contrast</source>
        <translation>Contraste &amp;intenso</translation>
    </message>
    <message>
        <source>Import &amp;Decisions…</source>
        <translation>Importar &amp;decisões…</translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation>Importar &amp;pasta…</translation>
    </message>
    <message>
        <source>List Above the Te&amp;xt</source>
        <translation>Lista acima do te&amp;xto</translation>
    </message>
    <message>
        <source>Mark as &amp;Read</source>
        <translation>&amp;Marcar como lido</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Name&amp;s</source>
        <translation>Nome&amp;s</translation>
    </message>
    <message>
        <source>Ne&amp;xt View of the Name</source>
        <translation>Pró&amp;xima vista do nome</translation>
    </message>
    <message>
        <source>Next &amp;Mention</source>
        <translation>Próxima &amp;menção</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>Pr&amp;óximo painel</translation>
    </message>
    <message>
        <source>Next Un&amp;read</source>
        <translation>Próximo &amp;não lido</translation>
    </message>
    <message>
        <source>Next in This Stor&amp;y</source>
        <translation>&amp;Próximo desta história</translation>
    </message>
    <message>
        <source>No&amp;te…</source>
        <translation>No&amp;ta…</translation>
    </message>
    <message>
        <source>Not an &amp;Entity…</source>
        <translation>Não &amp;é uma entidade…</translation>
    </message>
    <message>
        <source>O&amp;ther Name</source>
        <translation>Ou&amp;tro nome</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>P&amp;roduct</source>
        <translation>P&amp;roduto</translation>
    </message>
    <message>
        <source>P&amp;ut on the Map…</source>
        <translation>Colocar no ma&amp;pa…</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pá&amp;gina</translation>
    </message>
    <message>
        <source>Pa&amp;ge Down, Then Next Unread</source>
        <translation>Avançar pá&amp;gina, depois próximo não lido</translation>
    </message>
    <message>
        <source>Page &amp;Up</source>
        <translation>V&amp;oltar página</translation>
    </message>
    <message>
        <source>Pas&amp;te as Article</source>
        <translation>Colar como ar&amp;tigo</translation>
    </message>
    <message>
        <source>Places on the &amp;World Map</source>
        <translation>&amp;Lugares no mapa-múndi</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pr&amp;eferências…</translation>
    </message>
    <message>
        <source>Previo&amp;us in This Story</source>
        <translation>Anterior desta &amp;história</translation>
    </message>
    <message>
        <source>Previous Men&amp;tion</source>
        <translation>Menção an&amp;terior</translation>
    </message>
    <message>
        <source>Previous Pan&amp;e</source>
        <translation>Painel anterior</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>Re&amp;staurar…</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>R&amp;evisar…</translation>
    </message>
    <message>
        <source>Read &amp;Heads Again</source>
        <translation>Ler os cabeçal&amp;hos de novo</translation>
    </message>
    <message>
        <source>Read the &amp;File Again</source>
        <translation>Ler o arquivo de &amp;novo</translation>
    </message>
    <message>
        <source>Reading &amp;Ruler</source>
        <translation>Rég&amp;ua de leitura</translation>
    </message>
    <message>
        <source>Relations of t&amp;he List</source>
        <translation>Relações &amp;da lista</translation>
    </message>
    <message>
        <source>S&amp;how Relations</source>
        <translation>&amp;Mostrar relações</translation>
    </message>
    <message>
        <source>S&amp;ort By</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>Sa&amp;ve Search…</source>
        <translation>Sal&amp;var busca…</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <source>Show &amp;Highlights and Notes</source>
        <translation>Mostrar &amp;realces e notas</translation>
    </message>
    <message>
        <source>Show &amp;Library Folder</source>
        <translation>Mostrar a pasta da bib&amp;lioteca</translation>
    </message>
    <message>
        <source>Show &amp;Original Text…</source>
        <translation>Mostrar texto &amp;original…</translation>
    </message>
    <message>
        <source>Show the &amp;Whole Page…</source>
        <translation>Mostrar a página &amp;inteira…</translation>
    </message>
    <message>
        <source>Si&amp;ze of the Window</source>
        <translation>Tamanho &amp;da janela</translation>
    </message>
    <message>
        <source>Simi&amp;lar Articles</source>
        <translation>Artigos seme&amp;lhantes</translation>
    </message>
    <message>
        <source>Text &amp;Larger</source>
        <translation>&amp;Texto maior</translation>
    </message>
    <message>
        <source>Text &amp;Normal</source>
        <translation>Texto &amp;normal</translation>
    </message>
    <message>
        <source>Text &amp;Smaller</source>
        <translation>Texto &amp;menor</translation>
    </message>
    <message>
        <source>Th&amp;is Is…</source>
        <translation>&amp;Isto é…</translation>
    </message>
    <message>
        <source>Wi&amp;de Spacing</source>
        <translation>Es&amp;paçamento amplo</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Solte para importar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Nenhuma tecla</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>O que é feito</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>All keys are those of the program again.</source>
        <translation>Todas as teclas voltam a ser as do programa.</translation>
    </message>
    <message>
        <source>All to Default</source>
        <translation>Tudo padrão</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>Novas teclas:</translation>
    </message>
    <message>
        <source>New keys: press them</source>
        <translation>Novas teclas: pressione-as</translation>
    </message>
    <message>
        <source>No Key</source>
        <translation>Nenhuma tecla</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} está livre.</translation>
    </message>
    <message>
        <source>{key} is pressed alone, and acts only while single letters are shortcuts.</source>
        <translation>{key} é pressionado sozinho e só age enquanto letras isoladas são atalhos.</translation>
    </message>
    <message>
        <source>{key} means this already.</source>
        <translation>{key} já significa isto.</translation>
    </message>
    <message>
        <source>{key} means {others}, which loses it by Set and by Add.</source>
        <translation>{key} significa {others}; Definir e Adicionar tiram-na de lá.</translation>
    </message>
    <message>
        <source>“{text}” has no key now.</source>
        <translation>“{text}” não tem tecla agora.</translation>
    </message>
    <message>
        <source>“{text}” has the keys {keys} now.</source>
        <translation>“{text}” tem agora as teclas {keys}.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>No library yet</source>
        <translation>Ainda não há biblioteca</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir re&amp;cente</translation>
    </message>
    <message>
        <source>Reopen with E&amp;ncoding</source>
        <translation>Rea&amp;brir com outra codificação</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
    <message>
        <source>{key} goes through lists, fields and buttons.</source>
        <translation>{key} percorre listas, campos e botões.</translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}.</source>
        <translation>{key} abre o menu {menu}.</translation>
    </message>
    <message>
        <source>Back, forward</source>
        <translation>Voltar, avançar</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Choose other keys, in the preferences</source>
        <translation>Escolher outras teclas, nas preferências</translation>
    </message>
    <message>
        <source>Choose the name</source>
        <translation>Escolher o nome</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>No texto</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Mouse 4, 5</source>
        <translation>Mouse 4, 5</translation>
    </message>
    <message>
        <source>Next name, previous name</source>
        <translation>Próximo nome, nome anterior</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Text larger, smaller</source>
        <translation>Texto maior, menor</translation>
    </message>
    <message>
        <source>Backing up: looking it over…</source>
        <translation>Backup: verificando…</translation>
    </message>
    <message>
        <source>Backing up: {percent} %</source>
        <translation>Backup: {percent} %</translation>
    </message>
    <message>
        <source>Bringing back {done} of {total}</source>
        <translation>{done} de {total} recuperados</translation>
    </message>
    <message numerus="yes">
        <source>Bringing back {n} articles…</source>
        <extracomment>Bringing back {n} article…</extracomment>
        <translation>
            <numerusform>Recuperando {n} artigo…</numerusform>
            <numerusform>Recuperando {n} artigos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel backing up</source>
        <translation>Cancelar o backup</translation>
    </message>
    <message>
        <source>Cancel finding names again</source>
        <translation>Cancelar a procura de nomes</translation>
    </message>
    <message>
        <source>Cancel reading files again</source>
        <translation>Cancelar a leitura dos arquivos</translation>
    </message>
    <message>
        <source>Cancel reading heads again</source>
        <translation>Cancelar a nova leitura dos cabeçalhos</translation>
    </message>
    <message>
        <source>Cancel reading the article again</source>
        <translation>Cancelar a leitura do artigo</translation>
    </message>
    <message>
        <source>Cancel restoring</source>
        <translation>Cancelar a restauração</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Cancelar a importação</translation>
    </message>
    <message>
        <source>Cancel: what is done stays</source>
        <translation>Cancelar: o que já foi feito fica</translation>
    </message>
    <message>
        <source>Changing {done} of {total}</source>
        <translation>{done} de {total} alterados</translation>
    </message>
    <message numerus="yes">
        <source>Changing {n} articles…</source>
        <extracomment>Changing {n} article…</extracomment>
        <translation>
            <numerusform>Alterando {n} artigo…</numerusform>
            <numerusform>Alterando {n} artigos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding names again in {done} of {total}</source>
        <translation>Nomes procurados de novo em {done} de {total}</translation>
    </message>
    <message>
        <source>Finding names again…</source>
        <translation>Procurando nomes de novo…</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Andamento da importação</translation>
    </message>
    <message>
        <source>Importing {done} of {total}</source>
        <translation>{done} de {total} importados</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Procurando arquivos…</translation>
    </message>
    <message>
        <source>Progress of backing up</source>
        <translation>Andamento do backup</translation>
    </message>
    <message>
        <source>Progress of bringing back articles</source>
        <translation>Andamento da recuperação de artigos</translation>
    </message>
    <message>
        <source>Progress of changing articles</source>
        <translation>Andamento da alteração de artigos</translation>
    </message>
    <message>
        <source>Progress of finding names again</source>
        <translation>Andamento da procura de nomes</translation>
    </message>
    <message>
        <source>Progress of reading files again</source>
        <translation>Andamento da leitura dos arquivos</translation>
    </message>
    <message>
        <source>Progress of reading heads again</source>
        <translation>Progresso da nova leitura dos cabeçalhos</translation>
    </message>
    <message>
        <source>Progress of reading the article again</source>
        <translation>Andamento da leitura do artigo</translation>
    </message>
    <message>
        <source>Progress of restoring</source>
        <translation>Andamento da restauração</translation>
    </message>
    <message>
        <source>Progress of taking back articles</source>
        <translation>Andamento da retirada de artigos</translation>
    </message>
    <message>
        <source>Reading heads again, {done} of {total}</source>
        <translation>Lendo os cabeçalhos de novo, {done} de {total}</translation>
    </message>
    <message>
        <source>Reading heads again…</source>
        <translation>Lendo os cabeçalhos de novo…</translation>
    </message>
    <message>
        <source>Reading the article again…</source>
        <translation>Lendo o artigo de novo…</translation>
    </message>
    <message numerus="yes">
        <source>Reading {done} of {n} changed files again</source>
        <extracomment>Reading {done} of {n} changed file again</extracomment>
        <translation>
            <numerusform>{done} de {n} arquivo alterado lido de novo</numerusform>
            <numerusform>{done} de {n} arquivos alterados lidos de novo</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring: looking it over…</source>
        <translation>Restauração: verificando…</translation>
    </message>
    <message>
        <source>Restoring: {percent} %</source>
        <translation>Restauração: {percent} %</translation>
    </message>
    <message>
        <source>Say which, and why</source>
        <translation>Dizer quais e por quê</translation>
    </message>
    <message>
        <source>Show what becomes of each file</source>
        <translation>Mostrar o que acontece com cada arquivo</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Taking back {done} of {total}</source>
        <translation>{done} de {total} retirados</translation>
    </message>
    <message numerus="yes">
        <source>Taking back {n} articles…</source>
        <extracomment>Taking back {n} article…</extracomment>
        <translation>
            <numerusform>Retirando {n} artigo…</numerusform>
            <numerusform>Retirando {n} artigos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{articles}, among them {n} versions of others that are fuller</source>
        <extracomment>{articles}, among them {n} version of another that is fuller</extracomment>
        <translation>
            <numerusform>{articles}, entre eles {n} versão de outro mais completo</numerusform>
            <numerusform>{articles}, entre eles {n} versões de outros mais completos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entities</source>
        <extracomment>{n} entity</extracomment>
        <translation>
            <numerusform>{n} entidade</numerusform>
            <numerusform>{n} entidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <extracomment>{n} left out</extracomment>
        <translation>
            <numerusform>{n} deixado de fora</numerusform>
            <numerusform>{n} deixados de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}: show the imports</source>
        <translation>{words}: mostrar as importações</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar arquivos</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Light or Dark Window</source>
        <translation>Janela clara ou escura</translation>
    </message>
    <message>
        <source>Text and Page</source>
        <translation>Texto e página</translation>
    </message>
    <message>
        <source>&amp;Compare with the Fullest</source>
        <translation>&amp;Comparar com a mais completa</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versões</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Versions ({n})</source>
        <extracomment>&amp;Versions ({n})</extracomment>
        <translation>
            <numerusform>&amp;Versões ({n})</numerusform>
            <numerusform>&amp;Versões ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Are &amp;One Story</source>
        <translation>Sã&amp;o uma só história</translation>
    </message>
    <message>
        <source>Are Versions of &amp;One Story</source>
        <translation>Sã&amp;o versões de uma só história</translation>
    </message>
    <message>
        <source>This Is Not the Same &amp;Story</source>
        <translation>E&amp;sta não é a mesma história</translation>
    </message>
    <message numerus="yes">
        <source>{n} Articles Are &amp;One Story</source>
        <extracomment>{n} Article Is &amp;One Story</extracomment>
        <translation>
            <numerusform>{n} artig&amp;o é uma só história</numerusform>
            <numerusform>{n} artig&amp;os são uma só história</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <extracomment>{n} word</extracomment>
        <translation>
            <numerusform>{n} palavra</numerusform>
            <numerusform>{n} palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles deleted.</source>
        <extracomment>{n} article deleted.</extracomment>
        <translation>
            <numerusform>{n} artigo excluído.</numerusform>
            <numerusform>{n} artigos excluídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles marked as read.</source>
        <extracomment>{n} article marked as read.</extracomment>
        <translation>
            <numerusform>{n} artigo marcado como lido.</numerusform>
            <numerusform>{n} artigos marcados como lidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles marked as unread.</source>
        <extracomment>{n} article marked as unread.</extracomment>
        <translation>
            <numerusform>{n} artigo marcado como não lido.</numerusform>
            <numerusform>{n} artigos marcados como não lidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles starred.</source>
        <extracomment>{n} article starred.</extracomment>
        <translation>
            <numerusform>{n} artigo recebeu estrela.</numerusform>
            <numerusform>{n} artigos receberam estrela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles without a star now.</source>
        <extracomment>{n} article without a star now.</extracomment>
        <translation>
            <numerusform>{n} artigo agora sem estrela.</numerusform>
            <numerusform>{n} artigos agora sem estrela.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Star or Unstar</source>
        <translation>Dar ou tirar e&amp;strela</translation>
    </message>
    <message>
        <source>Mark as &amp;Read or Unread</source>
        <translation>&amp;Marcar como lido ou não lido</translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation>&amp;Marcar como não lido</translation>
    </message>
    <message>
        <source>Un&amp;star</source>
        <translation>Tirar e&amp;strela</translation>
    </message>
    <message>
        <source>A backup is being made or restored already.</source>
        <translation>Um backup já está sendo feito ou restaurado.</translation>
    </message>
    <message>
        <source>An import is under way: cancel it, or wait for its end, before another library takes this one's place.</source>
        <translation>Há uma importação em andamento: cancele-a ou espere o fim antes que outra biblioteca tome o lugar desta.</translation>
    </message>
    <message>
        <source>As it was before, it is one of its backups.</source>
        <translation>Como era antes, ela é um de seus backups.</translation>
    </message>
    <message>
        <source>Backed up as {name}, and looked over.</source>
        <translation>Backup feito como {name} e verificado.</translation>
    </message>
    <message>
        <source>Cancelled: the library and its backups are as they were.</source>
        <translation>Cancelado: a biblioteca e seus backups estão como estavam.</translation>
    </message>
    <message>
        <source>Show Backups</source>
        <translation>Mostrar backups</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>The library is that of {name} now.</source>
        <translation>A biblioteca agora é a de {name}.</translation>
    </message>
    <message>
        <source>The library lies in {folder}.</source>
        <translation>A biblioteca fica em {folder}.</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Ler de novo</translation>
    </message>
    <message numerus="yes">
        <source>{n} files in “{name}” have changed since they were read.</source>
        <extracomment>{n} file in “{name}” has changed since it was read.</extracomment>
        <translation>
            <numerusform>{n} arquivo em “{name}” mudou desde que foi lido.</numerusform>
            <numerusform>{n} arquivos em “{name}” mudaram desde que foram lidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” in “{folder}” has changed since it was read.</source>
        <translation>“{name}” em “{folder}” mudou desde que foi lido.</translation>
    </message>
    <message>
        <source>Select words in the article first, then copy them with their source.</source>
        <translation>Selecione primeiro palavras no artigo e depois copie-as com a fonte.</translation>
    </message>
    <message>
        <source>The words were copied with their source.</source>
        <translation>As palavras foram copiadas com a fonte.</translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions copied, each with its source.</source>
        <extracomment>{n} mention copied, each with its source.</extracomment>
        <translation>
            <numerusform>{n} menção copiada, com sua fonte.</numerusform>
            <numerusform>{n} menções copiadas, cada uma com sua fonte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Decisions</source>
        <translation>Exportar decisões</translation>
    </message>
    <message>
        <source>Import Decisions</source>
        <translation>Importar decisões</translation>
    </message>
    <message>
        <source>Save Under Another Name…</source>
        <translation>Salvar com outro nome…</translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions applied</source>
        <extracomment>{n} decision applied</extracomment>
        <translation>
            <numerusform>{n} decisão aplicada</numerusform>
            <numerusform>{n} decisões aplicadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions written to {name}.</source>
        <extracomment>{n} decision written to {name}.</extracomment>
        <translation>
            <numerusform>{n} decisão salva em {name}.</numerusform>
            <numerusform>{n} decisões salvas em {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} known already</source>
        <extracomment>{n} known already</extracomment>
        <translation>
            <numerusform>{n} já conhecida</numerusform>
            <numerusform>{n} já conhecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are about nothing that is here yet</source>
        <extracomment>{n} of them is about nothing that is here yet</extracomment>
        <translation>
            <numerusform>{n} delas não diz respeito a nada que já esteja aqui</numerusform>
            <numerusform>{n} delas não dizem respeito a nada que já esteja aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>“{name}” não é um arquivo.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>What you wrote of “{title}” is not saved yet: {why}</source>
        <translation>O que você escreveu sobre “{title}” ainda não foi salvo: {why}</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles changed</source>
        <extracomment>{n} article changed</extracomment>
        <translation>
            <numerusform>{n} artigo alterado</numerusform>
            <numerusform>{n} artigos alterados</numerusform>
        </translation>
    </message>
    <message>
        <source>No hits of “{words}” in this article.</source>
        <translation>Nenhuma ocorrência de “{words}” neste artigo.</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Todas as notas</translation>
    </message>
    <message>
        <source>These names</source>
        <translation>Estes nomes</translation>
    </message>
    <message>
        <source>These names alone</source>
        <translation>Só estes nomes</translation>
    </message>
    <message>
        <source>These notes</source>
        <translation>Estas notas</translation>
    </message>
    <message numerus="yes">
        <source>These {n} names alone</source>
        <extracomment>This {n} name alone</extracomment>
        <translation>
            <numerusform>Só este {n} nome</numerusform>
            <numerusform>Só estes {n} nomes</numerusform>
        </translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Este artigo</translation>
    </message>
    <message>
        <source>This pair</source>
        <translation>Este par</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Toda a biblioteca</translation>
    </message>
    <message>
        <source>more than four</source>
        <translation>mais de quatro</translation>
    </message>
    <message>
        <source>none is</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>none is chosen</source>
        <translation>nenhum escolhido</translation>
    </message>
    <message>
        <source>none is open</source>
        <translation>nenhum aberto</translation>
    </message>
    <message>
        <source>one name only</source>
        <translation>só um nome</translation>
    </message>
    <message>
        <source>only one</source>
        <translation>só um</translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation>toda a biblioteca</translation>
    </message>
    <message>
        <source>Page, PDF</source>
        <translation>Página, PDF</translation>
    </message>
    <message>
        <source>printed pages</source>
        <translation>páginas impressas</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Arquivos compactados</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>Importar arquivos</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>Importar pasta</translation>
    </message>
    <message>
        <source>Nothing can be imported. {why_not}</source>
        <translation>Nada pode ser importado. {why_not}</translation>
    </message>
    <message>
        <source>&amp;Next Name</source>
        <translation>&amp;Próximo nome</translation>
    </message>
    <message>
        <source>&amp;Previous Name</source>
        <translation>Nome ante&amp;rior</translation>
    </message>
    <message>
        <source>No unread article follows in this list.</source>
        <translation>Nenhum artigo não lido segue nesta lista.</translation>
    </message>
    <message>
        <source>Table, CSV</source>
        <translation>Tabela, CSV</translation>
    </message>
    <message>
        <source>a list of groups</source>
        <translation>uma lista de grupos</translation>
    </message>
    <message>
        <source>Read Heads Again</source>
        <translation>Ler os cabeçalhos de novo</translation>
    </message>
    <message>
        <source>Titles, authors, dates and sources are read better now than when these articles came in. What you edited stays.</source>
        <translation>Títulos, autores, datas e fontes são lidos melhor agora do que quando estes artigos chegaram. O que você editou permanece.</translation>
    </message>
    <message>
        <source>About Entity Reader</source>
        <translation>Sobre o Entity Reader</translation>
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
        <translation>Quem está numa pilha de notícias, onde, com quem, desde quando e qual frase o diz.

Tudo fica neste computador: o programa nunca abre uma conexão de rede.</translation>
    </message>
    <message>
        <source>Find Names Again</source>
        <translation>Procurar nomes de novo</translation>
    </message>
    <message>
        <source>Show Imports</source>
        <translation>Mostrar importações</translation>
    </message>
    <message>
        <source>Save the Description</source>
        <translation>Salvar a descrição</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Arquivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>The description is in the clipboard. Look through it before you send it.</source>
        <translation>A descrição está na área de transferência. Confira-a antes de enviar.</translation>
    </message>
    <message>
        <source>The description was written to {name}. Look through it before you send it.</source>
        <translation>A descrição foi salva em {name}. Confira-a antes de enviar.</translation>
    </message>
    <message>
        <source>Entity Reader libraries</source>
        <translation>Bibliotecas do Entity Reader</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>Nova biblioteca</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Abrir biblioteca</translation>
    </message>
    <message>
        <source>This library is opened for reading only: {why_read_only}.</source>
        <translation>Esta biblioteca está aberta somente para leitura: {why_read_only}.</translation>
    </message>
    <message>
        <source>This library was made by an older Entity Reader and has been brought up to date. A copy of it as it was lies beside it.</source>
        <translation>Esta biblioteca foi feita por um Entity Reader mais antigo e foi atualizada. Uma cópia de como era está ao lado dela.</translation>
    </message>
    <message>
        <source>A link leads to an article, and this note is on none.</source>
        <translation>Um link leva a um artigo, e esta nota não está em nenhum.</translation>
    </message>
    <message>
        <source>A link to the article was copied.</source>
        <translation>Um link para o artigo foi copiado.</translation>
    </message>
    <message>
        <source>A link to the note was copied.</source>
        <translation>Um link para a nota foi copiado.</translation>
    </message>
    <message>
        <source>A link to the passage was copied.</source>
        <translation>Um link para o trecho foi copiado.</translation>
    </message>
    <message>
        <source>Look for It Here</source>
        <translation>Procurar aqui</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation>Abri-la</translation>
    </message>
    <message>
        <source>Open That One</source>
        <translation>Abrir aquela</translation>
    </message>
    <message>
        <source>Open it with File ▸ Open Library where it lies now, and follow the link again.</source>
        <translation>Abra-a com Arquivo ▸ Abrir biblioteca onde ela está agora e siga o link de novo.</translation>
    </message>
    <message>
        <source>This is “{here}” in {folder}, a copy of “{first}” in {folder_of_first}: the link leads into both.</source>
        <translation>Esta é “{here}” em {folder}, uma cópia de “{first}” em {folder_of_first}: o link leva às duas.</translation>
    </message>
    <message>
        <source>This library can only be read and has no id yet, so that no link can lead into it.</source>
        <translation>Esta biblioteca só pode ser lida e ainda não tem identificador; por isso nenhum link pode levar a ela.</translation>
    </message>
    <message>
        <source>This link leads into a library that was never open on this computer. If you have it, open it once with File ▸ Open Library and follow the link again.</source>
        <translation>Este link leva a uma biblioteca que nunca foi aberta neste computador. Se você a tem, abra-a uma vez com Arquivo ▸ Abrir biblioteca e siga o link de novo.</translation>
    </message>
    <message>
        <source>This link leads into another library, “{name}”.</source>
        <translation>Este link leva a outra biblioteca, “{name}”.</translation>
    </message>
    <message>
        <source>This link leads into “{name}”, which is no longer in {folder}. {advice}</source>
        <translation>Este link leva a “{name}”, que não está mais em {folder}. {advice}</translation>
    </message>
    <message>
        <source>Picture, PNG</source>
        <translation>Imagem, PNG</translation>
    </message>
    <message>
        <source>Picture, SVG</source>
        <translation>Imagem, SVG</translation>
    </message>
    <message>
        <source>Tables of entities</source>
        <translation>Tabelas de entidades</translation>
    </message>
    <message>
        <source>Take Changes from a Table</source>
        <translation>Aplicar alterações de uma tabela</translation>
    </message>
    <message numerus="yes">
        <source>{n} names changed.</source>
        <extracomment>{n} name changed.</extracomment>
        <translation>
            <numerusform>{n} nome alterado.</numerusform>
            <numerusform>{n} nomes alterados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On Writing</source>
        <translation>Continuar escrevendo</translation>
    </message>
    <message>
        <source>Select words in the article first, then choose a colour.</source>
        <translation>Selecione primeiro palavras no artigo e depois escolha uma cor.</translation>
    </message>
    <message>
        <source>What you wrote is kept, but not saved.</source>
        <translation>O que você escreveu está guardado, mas não foi salvo.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>What you were writing when the window closed is kept: {notes}.</source>
        <translation>O que você escrevia quando a janela fechou está guardado: {notes}.</translation>
    </message>
    <message>
        <source>Export {what}</source>
        <translation>Exportar: {what}</translation>
    </message>
    <message>
        <source>The name of the file must end in {endings} or {last}.</source>
        <translation>O nome do arquivo deve terminar em {endings} ou {last}.</translation>
    </message>
    <message>
        <source>{what} written to {name}.</source>
        <translation>{what}: salvo em {name}.</translation>
    </message>
    <message>
        <source>Nothing was imported: what was dropped is a picture, or has no text in it.</source>
        <translation>Nada foi importado: o que foi solto é uma imagem ou não contém texto.</translation>
    </message>
    <message>
        <source>That is an address, and nothing is fetched from the web: save the page in the browser, then open the file.</source>
        <translation>Isso é um endereço, e nada é buscado na web: salve a página no navegador e depois abra o arquivo.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard, and no file.</source>
        <translation>Não há texto nem arquivo na área de transferência.</translation>
    </message>
    <message>
        <source>It lies in {folder}.</source>
        <translation>Fica em {folder}.</translation>
    </message>
    <message>
        <source>The report cannot be kept: {why}.</source>
        <translation>Não é possível salvar o relatório: {why}.</translation>
    </message>
    <message>
        <source>Wrote {file}. Look through it, write what happened, and send it if you like.</source>
        <translation>{file} foi salvo. Confira-o, escreva o que aconteceu e envie-o se quiser.</translation>
    </message>
    <message>
        <source>Only from the relations of a name can another be hidden.</source>
        <translation>Só nas relações de um nome se pode ocultar outro.</translation>
    </message>
    <message>
        <source>a drawing of relations</source>
        <translation>um desenho de relações</translation>
    </message>
    <message>
        <source>Cancelled: the article stays as it was.</source>
        <translation>Cancelado: o artigo fica como estava.</translation>
    </message>
    <message>
        <source>The article was read again as {encoding}.</source>
        <translation>O artigo foi lido de novo como {encoding}.</translation>
    </message>
    <message>
        <source>New articles are read by the tagger you chose; those that are here stay as they are.</source>
        <translation>Os artigos novos são lidos pelo reconhecedor escolhido; os que já estão aqui ficam como estão.</translation>
    </message>
    <message>
        <source>New articles come in without names; Library ▸ Find Names Again does it later.</source>
        <translation>Os artigos novos entram sem nomes; Biblioteca ▸ Procurar nomes de novo faz isso depois.</translation>
    </message>
    <message numerus="yes">
        <source>No names were looked for in {n} articles.</source>
        <extracomment>No names were looked for in {n} article.</extracomment>
        <translation>
            <numerusform>Nenhum nome foi procurado em {n} artigo.</numerusform>
            <numerusform>Nenhum nome foi procurado em {n} artigos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other articles were read by another tagger.</source>
        <extracomment>{n} other article was read by another tagger.</extracomment>
        <translation>
            <numerusform>Mais {n} artigo foi lido por outro reconhecedor.</numerusform>
            <numerusform>Mais {n} artigos foram lidos por outro reconhecedor.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Update to What Is Searched Now</source>
        <translation>At&amp;ualizar para a busca atual</translation>
    </message>
    <message>
        <source>List Them First</source>
        <translation>Listá-los primeiro</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Mover para baixo</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>Mover &amp;para cima</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>R&amp;emover</translation>
    </message>
    <message>
        <source>The saved search “{name}” was removed.</source>
        <translation>A busca salva “{name}” foi removida.</translation>
    </message>
    <message>
        <source>“{name}” stands among the saved searches now.</source>
        <translation>“{name}” agora está entre as pesquisas salvas.</translation>
    </message>
    <message>
        <source>Bringing out what can be read…</source>
        <translation>Extraindo o que pode ser lido…</translation>
    </message>
    <message>
        <source>Checking the library…</source>
        <translation>Verificando a biblioteca…</translation>
    </message>
    <message>
        <source>Import that folder into a new library, then its decisions (File ▸ Import Decisions).</source>
        <translation>Importe essa pasta para uma nova biblioteca e depois suas decisões (Arquivo ▸ Importar decisões).</translation>
    </message>
    <message>
        <source>Import that folder into a new library.</source>
        <translation>Importe essa pasta para uma nova biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} of them the text is there.</source>
        <extracomment>Of {n} of them the text is there.</extracomment>
        <translation>
            <numerusform>De {n} deles o texto está lá.</numerusform>
            <numerusform>De {n} deles o texto está lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rescue into a New Folder in</source>
        <translation>Resgatar para uma nova pasta em</translation>
    </message>
    <message>
        <source>Rescue…</source>
        <translation>Resgatar…</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>A biblioteca está em ordem.</translation>
    </message>
    <message>
        <source>This library is damaged. {said} Still to be read: {readable} of {originals}, {decisions}. A backup from before the damage is best; without one, rescue them.</source>
        <translation>Esta biblioteca está danificada. {said} Ainda podem ser lidos {readable} de {originals}, {decisions}. O melhor é um backup anterior ao dano; sem ele, resgate-os.</translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions</source>
        <extracomment>{n} decision</extracomment>
        <translation>
            <numerusform>{n} decisão</numerusform>
            <numerusform>{n} decisões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} originals</source>
        <extracomment>{n} original</extracomment>
        <translation>
            <numerusform>{n} original</numerusform>
            <numerusform>{n} originais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} originals could not be read.</source>
        <extracomment>{n} original could not be read.</extracomment>
        <translation>
            <numerusform>{n} original não pôde ser lido.</numerusform>
            <numerusform>{n} originais não puderam ser lidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{originals} and {decisions} are in {folder} now.</source>
        <translation>{originals} e {decisions} estão agora em {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>{said} And {n} more.</source>
        <extracomment>{said} And {n} more.</extracomment>
        <translation>
            <numerusform>{said} E mais {n}.</numerusform>
            <numerusform>{said} E mais {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did the deletion of {about} again.</source>
        <translation>Refeito: exclusão, {about}.</translation>
    </message>
    <message>
        <source>Did the import of {about} again.</source>
        <translation>Refeito: importação, {about}.</translation>
    </message>
    <message>
        <source>Did the return of {about} again.</source>
        <translation>Refeito: restauração, {about}.</translation>
    </message>
    <message>
        <source>Did the withdrawal of {about} again.</source>
        <translation>Refeito: retirada, {about}.</translation>
    </message>
    <message>
        <source>Did {noun} again.</source>
        <translation>Refeito: {noun}.</translation>
    </message>
    <message>
        <source>Done again: {action}.</source>
        <translation>Refeito: {action}.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Taken back: {action}.</source>
        <translation>Desfeito: {action}.</translation>
    </message>
    <message>
        <source>Took back the deletion of {about}.</source>
        <translation>Desfeito: exclusão, {about}.</translation>
    </message>
    <message>
        <source>Took back the import of {about}.</source>
        <translation>Desfeito: importação, {about}.</translation>
    </message>
    <message>
        <source>Took back the return of {about}.</source>
        <translation>Desfeito: restauração, {about}.</translation>
    </message>
    <message>
        <source>Took back the withdrawal of {about}.</source>
        <translation>Desfeito: retirada, {about}.</translation>
    </message>
    <message>
        <source>Took back {noun}.</source>
        <translation>Desfeito: {noun}.</translation>
    </message>
    <message>
        <source>No article goes on with this one; the similar ones are on the Article menu.</source>
        <translation>Nenhum artigo continua este; os semelhantes estão no menu Artigo.</translation>
    </message>
    <message>
        <source>Open an article first, and what is like it can be shown.</source>
        <translation>Abra primeiro um artigo, e o que se parece com ele poderá ser mostrado.</translation>
    </message>
    <message>
        <source>This is the first article of its story.</source>
        <translation>Este é o primeiro artigo de sua história.</translation>
    </message>
    <message>
        <source>This is the last article of its story.</source>
        <translation>Este é o último artigo de sua história.</translation>
    </message>
    <message>
        <source>This tag is no longer in the library.</source>
        <translation>Esta etiqueta não está mais na biblioteca.</translation>
    </message>
    <message>
        <source>Take It from Their File Names…</source>
        <translation>Tirá-la dos nomes dos arquivos…</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles have no date.</source>
        <extracomment>{n} article has no date.</extracomment>
        <translation>
            <numerusform>{n} artigo não tem data.</numerusform>
            <numerusform>{n} artigos não têm data.</numerusform>
        </translation>
    </message>
    <message>
        <source>This article is kept apart: another story.</source>
        <translation>Este artigo fica à parte: outra história.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles are one story now.</source>
        <extracomment>{n} article is one story now.</extracomment>
        <translation>
            <numerusform>{n} artigo agora é uma só história.</numerusform>
            <numerusform>{n} artigos agora são uma só história.</numerusform>
        </translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro ou escuro</translation>
    </message>
    <message>
        <source>&amp;Look Now</source>
        <translation>O&amp;lhar agora</translation>
    </message>
    <message>
        <source>&amp;Look into All Now</source>
        <translation>O&amp;lhar em todas agora</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Read {n} Changed Files Again</source>
        <extracomment>&amp;Read {n} Changed File Again</extracomment>
        <translation>
            <numerusform>Le&amp;r de novo {n} arquivo alterado</numerusform>
            <numerusform>Le&amp;r de novo {n} arquivos alterados</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop Watching</source>
        <translation>&amp;Parar de monitorar</translation>
    </message>
    <message>
        <source>New files come at the next start.</source>
        <translation>Os novos arquivos virão na próxima inicialização.</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Ainda não há pasta</translation>
    </message>
    <message>
        <source>Nothing is new in “{name}”.</source>
        <translation>Nada de novo em “{name}”.</translation>
    </message>
    <message>
        <source>There are too many folders in “{name}” for the system to tell of each: it is looked into now and then instead.</source>
        <translation>Há pastas demais em “{name}” para o sistema avisar de cada uma: em vez disso, olha-se nela de vez em quando.</translation>
    </message>
    <message>
        <source>Watc&amp;hed Folders</source>
        <translation>Pastas monitoradas</translation>
    </message>
    <message>
        <source>Watch a Folder</source>
        <translation>Monitorar uma pasta</translation>
    </message>
    <message>
        <source>{folder} (not there now)</source>
        <translation>{folder} (agora ausente)</translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <translation>“{name}” voltou.</translation>
    </message>
    <message>
        <source>“{name}” is not there now. What came from it stays, and what is new in it comes when it is back.</source>
        <translation>“{name}” não está lá agora. O que veio dela fica, e o que há de novo virá quando ela voltar.</translation>
    </message>
    <message>
        <source>“{name}” is watched no more. What came from it stays in the library.</source>
        <translation>“{name}” não é mais monitorada. O que veio dela fica na biblioteca.</translation>
    </message>
    <message>
        <source>“{name}” is watched: whatever is new in it is imported by itself.</source>
        <translation>“{name}” é monitorada: o que houver de novo é importado sozinho.</translation>
    </message>
    <message>
        <source>The window takes this size at its next start, since files are being imported.</source>
        <translation>A janela adota este tamanho na próxima inicialização, pois há arquivos sendo importados.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>with</source>
        <translation>com</translation>
    </message>
    <message>
        <source>Select the words of a name in the text first.</source>
        <translation>Selecione primeiro as palavras de um nome no texto.</translation>
    </message>
    <message>
        <source>This name is no longer in the library.</source>
        <translation>Este nome não está mais na biblioteca.</translation>
    </message>
    <message>
        <source>Took {names} apart.</source>
        <translation>{names}: separados.</translation>
    </message>
    <message>
        <source>Keep Apart</source>
        <translation>Manter à parte</translation>
    </message>
    <message>
        <source>Not the Same As</source>
        <translation>Não é o mesmo que</translation>
    </message>
    <message>
        <source>Take Apart</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>The merger is taken back, and nobody asks again whether they are the same.</source>
        <translation>A mesclagem é desfeita, e ninguém pergunta de novo se são o mesmo.</translation>
    </message>
    <message>
        <source>They stay apart, and nobody asks again whether they are the same.</source>
        <translation>Ficam à parte, e ninguém pergunta de novo se são o mesmo.</translation>
    </message>
    <message>
        <source>Type the name of whom it is not.</source>
        <translation>Digite o nome de quem não é.</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>outro nome</translation>
    </message>
    <message>
        <source>is not the same as</source>
        <translation>não é o mesmo que</translation>
    </message>
    <message>
        <source>merged on {date}: {names}</source>
        <translation>mesclados em {date}: {names}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} others</source>
        <extracomment>and {n} other</extracomment>
        <translation>
            <numerusform>e mais {n}</numerusform>
            <numerusform>e mais {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>No name is chosen</source>
        <translation>Nenhum nome escolhido</translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <extracomment>{n} other</extracomment>
        <translation>
            <numerusform>mais {n}</numerusform>
            <numerusform>mais {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Mesclar</translation>
    </message>
    <message>
        <source>Merge this one too, and choose another</source>
        <translation>Mesclar também este e escolher outro</translation>
    </message>
    <message>
        <source>The name that remains</source>
        <translation>O nome que fica</translation>
    </message>
    <message>
        <source>Type the name to merge with.</source>
        <translation>Digite o nome com o qual mesclar.</translation>
    </message>
    <message>
        <source>and with another</source>
        <translation>e com outro</translation>
    </message>
    <message>
        <source>is to be one with</source>
        <translation>será um só com</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Outro nome</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>marked as {who}</source>
        <translation>assinalado como {who}</translation>
    </message>
    <message>
        <source>Looking for other passages…</source>
        <translation>Procurando outros trechos…</translation>
    </message>
    <message>
        <source>Other passages</source>
        <translation>Outros trechos</translation>
    </message>
    <message>
        <source>These words stand nowhere else in the library.</source>
        <translation>Estas palavras não estão em nenhum outro ponto da biblioteca.</translation>
    </message>
    <message>
        <source>Kind of a new entity</source>
        <translation>Tipo de uma nova entidade</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Digite um nome</translation>
    </message>
    <message>
        <source>Type the name of an entity of the library</source>
        <translation>Digite o nome de uma entidade da biblioteca</translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation>De quem se trata</translation>
    </message>
    <message>
        <source>new {kind}</source>
        <translation>novo: {kind}</translation>
    </message>
    <message>
        <source>It will not be marked there again, however often the articles are read.</source>
        <translation>Não será mais assinalado ali, por mais que os artigos sejam lidos.</translation>
    </message>
    <message>
        <source>Not an Entity</source>
        <translation>Não é uma entidade</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Novo nome</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>{mentions} bear it. It will remain as an alias.</source>
        <translation>{mentions} o levam. Ele ficará como alias.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
    <message numerus="yes">
        <source>In the {n} selected articles</source>
        <extracomment>In the {n} selected article</extracomment>
        <translation>
            <numerusform>No {n} artigo selecionado</numerusform>
            <numerusform>Nos {n} artigos selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>Neste artigo</translation>
    </message>
    <message>
        <source>This “{said}” only</source>
        <translation>Só este “{said}”</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Type who that is: an entity of the library, or a new one.</source>
        <translation>Digite quem é: uma entidade da biblioteca ou uma nova.</translation>
    </message>
    <message>
        <source>is in truth</source>
        <translation>é na verdade</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Uma etiqueta precisa de um nome.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete Tag</source>
        <translation>Excluir etiqueta</translation>
    </message>
    <message>
        <source>Delete the tag “{name}”?</source>
        <translation>Excluir a etiqueta “{name}”?</translation>
    </message>
    <message>
        <source>New name of the tag</source>
        <translation>Novo nome da etiqueta</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>Renomear etiqueta</translation>
    </message>
    <message>
        <source>Tagged: {bearers}.</source>
        <translation>Têm-na: {bearers}.</translation>
    </message>
    <message>
        <source>There is a tag “{name}” ({bearers}). This one ({own_bearers}) is merged with it.</source>
        <translation>Existe uma etiqueta “{name}” ({bearers}). Esta ({own_bearers}) é mesclada com ela.</translation>
    </message>
    <message>
        <source>What is tagged stays: {bearers}.</source>
        <translation>O que a tem fica: {bearers}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>&amp;Also in articles imported later</source>
        <translation>Também em &amp;artigos importados depois</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Assinalar</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Nenhum</translation>
    </message>
    <message numerus="yes">
        <source>The {n} newest passages {in_articles}</source>
        <extracomment>The {n} newest passages {in_articles}</extracomment>
        <translation>
            <numerusform>O {n} trecho mais recente {in_articles}</numerusform>
            <numerusform>Os {n} trechos mais recentes {in_articles}</numerusform>
        </translation>
    </message>
    <message>
        <source>This Is</source>
        <translation>Isto é</translation>
    </message>
    <message numerus="yes">
        <source>{n} other passages {in_articles}</source>
        <extracomment>{n} other passage {in_articles}</extracomment>
        <translation>
            <numerusform>mais {n} trecho {in_articles}</numerusform>
            <numerusform>mais {n} trechos {in_articles}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages</source>
        <extracomment>{n} passage</extracomment>
        <translation>
            <numerusform>{n} trecho</numerusform>
            <numerusform>{n} trechos</numerusform>
        </translation>
    </message>
    <message>
        <source>{passages} {in_articles}</source>
        <translation>{passages} {in_articles}</translation>
    </message>
    <message>
        <source>{said}, and all that are not listed here</source>
        <translation>{said}, e todos os que não estão listados aqui</translation>
    </message>
    <message>
        <source>{said}; within a longer name only those that are ticked can be marked</source>
        <translation>{said}; dentro de um nome mais longo, só os marcados</translation>
    </message>
    <message>
        <source>“{words}” elsewhere</source>
        <translation>“{words}” em outros pontos</translation>
    </message>
    <message>
        <source>“{words}” is</source>
        <translation>“{words}” é</translation>
    </message>
    <message>
        <source>Choose a name first.</source>
        <translation>Escolha primeiro um nome.</translation>
    </message>
    <message>
        <source>Choose at most four names.</source>
        <translation>Escolha no máximo quatro nomes.</translation>
    </message>
    <message>
        <source>Choose one name only.</source>
        <translation>Escolha só um nome.</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Abra primeiro um artigo.</translation>
    </message>
    <message>
        <source>Open an article with this name, or select lines on the page of the name.</source>
        <translation>Abra um artigo com este nome ou selecione linhas na página do nome.</translation>
    </message>
    <message>
        <source>A name or an alias</source>
        <translation>Um nome ou um alias</translation>
    </message>
    <message>
        <source>It stands in {passages} {in_articles} now.</source>
        <translation>Está agora em {passages}, {in_articles}.</translation>
    </message>
    <message>
        <source>It stands nowhere yet; articles to come are watched for it.</source>
        <translation>Ainda não está em lugar nenhum; os artigos que vierem serão monitorados.</translation>
    </message>
    <message>
        <source>Name to watch</source>
        <translation>Nome a monitorar</translation>
    </message>
    <message>
        <source>Type the name to watch.</source>
        <translation>Digite o nome a monitorar.</translation>
    </message>
    <message>
        <source>Type whom it names: an entity of the library, or a new one.</source>
        <translation>Digite a quem ele se refere: uma entidade da biblioteca ou uma nova.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Monitorar</translation>
    </message>
    <message>
        <source>Wherever it says</source>
        <translation>Onde quer que diga</translation>
    </message>
    <message>
        <source>mark it as</source>
        <translation>assinalar como</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Pattern of the date in the file name</source>
        <translation>Padrão da data no nome do arquivo</translation>
    </message>
    <message>
        <source>Which folder</source>
        <translation>Qual pasta</translation>
    </message>
    <message>
        <source>nearest folder</source>
        <translation>pasta mais próxima</translation>
    </message>
    <message>
        <source>nearest, as “{said}”</source>
        <translation>a mais próxima, como “{said}”</translation>
    </message>
    <message>
        <source>{field}: what to do</source>
        <translation>{field}: o que fazer</translation>
    </message>
    <message>
        <source>{number} above, as “{said}”</source>
        <translation>{number} acima, como “{said}”</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Edit Details</source>
        <translation>Editar detalhes</translation>
    </message>
    <message>
        <source>Looking at the articles…</source>
        <translation>Examinando os artigos…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} articles</source>
        <extracomment>Change {n} article</extracomment>
        <translation>
            <numerusform>Alterar {n} artigo</numerusform>
            <numerusform>Alterar {n} artigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Alterando…</translation>
    </message>
    <message>
        <source>Choose above what is to be changed.</source>
        <translation>Escolha acima o que deve ser alterado.</translation>
    </message>
    <message>
        <source>Day and month may be either way in all of these names:</source>
        <translation>Dia e mês podem estar em qualquer ordem em todos estes nomes:</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nada muda.</translation>
    </message>
    <message>
        <source>The files stay as they are.</source>
        <translation>Os arquivos ficam como estão.</translation>
    </message>
    <message numerus="yes">
        <source>found in {n} of {total}</source>
        <extracomment>found in {n} of {total}</extracomment>
        <translation>
            <numerusform>encontrado em {n} de {total}</numerusform>
            <numerusform>encontrado em {n} de {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>no date is found in the file names</source>
        <translation>não há data nos nomes dos arquivos</translation>
    </message>
    <message>
        <source>section, address, language…</source>
        <translation>seção, endereço, idioma…</translation>
    </message>
    <message>
        <source>Date changes</source>
        <translation>A data muda</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>O que muda</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sem data</translation>
    </message>
    <message>
        <source>As it is now, it becomes a backup, and can be restored as well.</source>
        <translation>Como está agora, ela vira um backup e também pode ser restaurada.</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificado</translation>
    </message>
    <message>
        <source>It holds {holds}, the newest article of {newest}.</source>
        <translation>Contém {holds}; o artigo mais recente é de {newest}.</translation>
    </message>
    <message>
        <source>It holds {holds}.</source>
        <translation>Contém {holds}.</translation>
    </message>
    <message>
        <source>No backup yet. File ▸ Back Up Now makes one, and so does closing the window.</source>
        <translation>Ainda não há backup. Arquivo ▸ Fazer backup agora faz um, assim como fechar a janela.</translation>
    </message>
    <message>
        <source>No backups with “{words}”.</source>
        <translation>Nenhum backup com “{words}”.</translation>
    </message>
    <message>
        <source>Put {called} in the place of the library?</source>
        <translation>Colocar {called} no lugar da biblioteca?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>The library itself: {words}.</source>
        <translation>A própria biblioteca: {words}.</translation>
    </message>
    <message>
        <source>before an update of Entity Reader</source>
        <translation>antes de uma atualização do Entity Reader</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>diário</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>feito à mão</translation>
    </message>
    <message>
        <source>the backup of {moment}</source>
        <translation>o backup de {moment}</translation>
    </message>
    <message>
        <source>{reason} · {megabytes} MB</source>
        <translation>{reason} · {megabytes} MB</translation>
    </message>
    <message>
        <source>Articles stay here for 30 days.</source>
        <translation>Os artigos ficam aqui por 30 dias.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Empty Bin</source>
        <translation>Esvaziar lixeira</translation>
    </message>
    <message>
        <source>Empty Bin…</source>
        <translation>Esvaziar lixeira…</translation>
    </message>
    <message>
        <source>Its file was imported again, so this article is in the library already.</source>
        <translation>Seu arquivo foi importado de novo; portanto, este artigo já está na biblioteca.</translation>
    </message>
    <message>
        <source>No deleted articles with “{words}”.</source>
        <translation>Nenhum artigo excluído com “{words}”.</translation>
    </message>
    <message>
        <source>The bin is empty. Deleted articles stay here for 30 days.</source>
        <translation>A lixeira está vazia. Os artigos excluídos ficam aqui por 30 dias.</translation>
    </message>
    <message numerus="yes">
        <source>The last {shown} of {n} articles.</source>
        <extracomment>The last {shown} of {n} article.</extracomment>
        <translation>
            <numerusform>Os últimos {shown} de {n} artigo.</numerusform>
            <numerusform>Os últimos {shown} de {n} artigos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This library is read-only: nothing can be changed in it.</source>
        <translation>Esta biblioteca é somente leitura: nada pode ser alterado nela.</translation>
    </message>
    <message numerus="yes">
        <source>Throw {n} deleted articles away for good? This cannot be undone.</source>
        <extracomment>Throw {n} deleted article away for good? This cannot be undone.</extracomment>
        <translation>
            <numerusform>Jogar fora {n} artigo excluído para sempre? Isto não pode ser desfeito.</numerusform>
            <numerusform>Jogar fora {n} artigos excluídos para sempre? Isto não pode ser desfeito.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Arquivo…</translation>
    </message>
    <message>
        <source>Choose a file of the Citation Style Language (.csl), such as Zotero has</source>
        <translation>Escolher um arquivo da Citation Style Language (.csl), como os do Zotero</translation>
    </message>
    <message>
        <source>Citation Style</source>
        <translation>Estilo de citação</translation>
    </message>
    <message>
        <source>Citation styles</source>
        <translation>Estilos de citação</translation>
    </message>
    <message>
        <source>Copy with Source cites as “{title}” from now on.</source>
        <translation>“Copiar com a fonte” cita, de agora em diante, como “{title}”.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto simples</translation>
    </message>
    <message>
        <source>With a footnote</source>
        <translation>Com nota de rodapé</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>A Description of the File</source>
        <translation>Uma descrição do arquivo</translation>
    </message>
    <message>
        <source>How the file is laid out: the lines above its articles stand as they are, every letter of the other lines is an x and every digit a 0. It goes nowhere unless you send it.</source>
        <translation>Como o arquivo é organizado: as linhas acima de seus artigos ficam como estão; nas outras, cada letra é um x e cada algarismo um 0. Ela não vai a lugar nenhum, a menos que você a envie.</translation>
    </message>
    <message>
        <source>no article</source>
        <translation>nenhum artigo</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>nenhuma nota</translation>
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
        <translation>Cada menção, não uma por artigo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>It is no single text.</source>
        <translation>Não é um texto único.</translation>
    </message>
    <message>
        <source>Mark for Excel (UTF-8)</source>
        <translation>Marca para Excel (UTF-8)</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>Notas e realces</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Their sources</source>
        <translation>Suas fontes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>needs several articles</source>
        <translation>precisa de vários artigos</translation>
    </message>
    <message numerus="yes">
        <source>the first {n} are shown</source>
        <extracomment>the first {n} are shown</extracomment>
        <translation>
            <numerusform>o primeiro é mostrado</numerusform>
            <numerusform>os primeiros {n} são mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} articles</source>
        <extracomment>up to {n} article</extracomment>
        <translation>
            <numerusform>até {n} artigo</numerusform>
            <numerusform>até {n} artigos</numerusform>
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
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Do Again</source>
        <translation>Fazer de novo</translation>
    </message>
    <message>
        <source>Edit ▸ Redo does it again in its turn: it is no decision that stands by itself.</source>
        <translation>Editar ▸ Refazer o faz de novo na sua vez: não é uma decisão por si só.</translation>
    </message>
    <message>
        <source>Edit ▸ Undo takes it back in its turn: it is no decision that stands by itself.</source>
        <translation>Editar ▸ Desfazer o reverte na sua vez: não é uma decisão por si só.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>No decisions with “{words}”.</source>
        <translation>Nenhuma decisão com “{words}”.</translation>
    </message>
    <message>
        <source>Nothing has been decided yet. What you rename, merge, split, remove or watch is listed here.</source>
        <translation>Nada foi decidido ainda. O que você renomeia, mescla, divide, remove ou monitora aparece aqui.</translation>
    </message>
    <message>
        <source>taken back {when}</source>
        <translation>revertida: {when}</translation>
    </message>
    <message>
        <source>Open entity-reader:// links with this program</source>
        <translation>Abrir links entity-reader:// com este programa</translation>
    </message>
    <message>
        <source>Original Text</source>
        <translation>Texto original</translation>
    </message>
    <message>
        <source>The files that this article came in</source>
        <translation>Os arquivos em que este artigo veio</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. Nada foi salvo.</translation>
    </message>
    <message>
        <source>Export into a New Folder</source>
        <translation>Exportar para uma nova pasta</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles written to {name}.</source>
        <extracomment>{n} article written to {name}.</extracomment>
        <translation>
            <numerusform>{n} artigo salvo em {name}.</numerusform>
            <numerusform>{n} artigos salvos em {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes written to {name}.</source>
        <extracomment>{n} note written to {name}.</extracomment>
        <translation>
            <numerusform>{n} nota salva em {name}.</numerusform>
            <numerusform>{n} notas salvas em {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview of {title}</source>
        <translation>Prévia de {title}</translation>
    </message>
    <message>
        <source>No preference holds these words.</source>
        <translation>Nenhuma preferência contém estas palavras.</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Páginas das preferências</translation>
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
        <translation>&amp;Citações:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Names from:</source>
        <translation>&amp;Nomes de:</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Página:</translation>
    </message>
    <message>
        <source>&amp;Typeface:</source>
        <translation>Fon&amp;te:</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>&amp;Janela:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Como a janela</translation>
    </message>
    <message>
        <source>Backups &amp;kept:</source>
        <translation>Bac&amp;kups guardados:</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Preto</translation>
    </message>
    <message>
        <source>Column wi&amp;dth:</source>
        <translation>&amp;Largura da coluna:</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Size of all te&amp;xt:</source>
        <translation>Tamanho de t&amp;odo o texto:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>Tamanho &amp;do texto:</translation>
    </message>
    <message>
        <source>The window speaks it from its next start on.</source>
        <translation>A janela o falará a partir da próxima inicialização.</translation>
    </message>
    <message>
        <source>The window takes it when the preferences are closed.</source>
        <translation>A janela o adota quando as preferências são fechadas.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>one a day for</source>
        <translation>um por dia durante</translation>
    </message>
    <message>
        <source>then one a week for</source>
        <translation>depois um por semana durante</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>العربية (begun)</source>
        <translation>العربية (iniciado)</translation>
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
        <translation>Salvar PDF…</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>Realces e notas</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} articles are too many to be printed.</source>
        <extracomment>More than {n} article are too many to be printed.</extracomment>
        <translation>
            <numerusform>{n} artigo é demais para imprimir.</numerusform>
            <numerusform>Mais de {n} artigos são demais para imprimir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, marked and at the end</source>
        <translation>Nomes, assinalados e no fim</translation>
    </message>
    <message>
        <source>Nothing to print: {obstacle}.</source>
        <translation>Nada a imprimir: {obstacle}.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Whole texts</source>
        <translation>Textos inteiros</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages printed.</source>
        <extracomment>{n} page printed.</extracomment>
        <translation>
            <numerusform>{n} página impressa.</numerusform>
            <numerusform>{n} páginas impressas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} pt</source>
        <translation>{size} pt</translation>
    </message>
    <message>
        <source>“{name}” cannot be printed on.</source>
        <translation>Não é possível imprimir em “{name}”.</translation>
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
        <translation>Escolher a pasta de um modelo spaCy</translation>
    </message>
    <message>
        <source>Entity Reader’s careful one, for English too: slower</source>
        <translation>O cuidadoso do Entity Reader, também para o inglês: mais lento</translation>
    </message>
    <message>
        <source>Entity Reader’s own</source>
        <translation>O do Entity Reader</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>Pa&amp;sta…</translation>
    </message>
    <message>
        <source>Folder of a spaCy Model</source>
        <translation>Pasta de um modelo spaCy</translation>
    </message>
    <message>
        <source>Looking for {label}…</source>
        <translation>Procurando {label}…</translation>
    </message>
    <message>
        <source>Names are found by {name} from now on.</source>
        <translation>De agora em diante, os nomes são encontrados por {name}.</translation>
    </message>
    <message>
        <source>New articles come in without names, which is fast. Library ▸ Find Names Again does it later.</source>
        <translation>Os artigos novos entram sem nomes, o que é rápido. Biblioteca ▸ Procurar nomes de novo faz isso depois.</translation>
    </message>
    <message>
        <source>None, names are found later</source>
        <translation>Nenhum, os nomes são procurados depois</translation>
    </message>
    <message>
        <source>&amp;Take All as the Article</source>
        <translation>&amp;Tomar tudo como artigo</translation>
    </message>
    <message>
        <source>Everything that the page says, which all was taken as the article.</source>
        <translation>Tudo o que a página diz, tomado por inteiro como artigo.</translation>
    </message>
    <message>
        <source>Everything that the page says. Of it, what looks like the article was taken.</source>
        <translation>Tudo o que a página diz. Dela foi tomado o que parece ser o artigo.</translation>
    </message>
    <message>
        <source>Take Only the &amp;Article</source>
        <translation>Tomar só o &amp;artigo</translation>
    </message>
    <message>
        <source>The Whole Page</source>
        <translation>A página inteira</translation>
    </message>
    <message>
        <source>Click a name to see who it is, and where else it stands.</source>
        <translation>Clique em um nome para ver quem é e onde mais aparece.</translation>
    </message>
    <message>
        <source>Cross-reference</source>
        <translation>Referências cruzadas</translation>
    </message>
    <message>
        <source>Click to see the articles that name them together.</source>
        <translation>Clique para ver os artigos que os citam juntos.</translation>
    </message>
    <message>
        <source>Show relations</source>
        <translation>Mostrar relações</translation>
    </message>
    <message>
        <source>also {aliases}</source>
        <translation>também {aliases}</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mais</translation>
    </message>
    <message>
        <source>Articles that mention this name</source>
        <translation>Artigos que mencionam este nome</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>aberto agora</translation>
    </message>
    <message>
        <source>Often with</source>
        <translation>Muitas vezes com</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles together</source>
        <extracomment>{n} article together</extracomment>
        <translation>
            <numerusform>{n} artigo em comum</numerusform>
            <numerusform>{n} artigos em comum</numerusform>
        </translation>
    </message>
    <message>
        <source>Names: {heading}</source>
        <translation>Nomes: {heading}</translation>
    </message>
    <message>
        <source>No name here holds “{words}”.</source>
        <translation>Nenhum nome aqui contém “{words}”.</translation>
    </message>
    <message>
        <source>Show All Names</source>
        <translation>Mostrar todos os nomes</translation>
    </message>
    <message>
        <source>The names of the open article stand here.</source>
        <translation>Os nomes do artigo aberto aparecem aqui.</translation>
    </message>
    <message>
        <source>No names found in this article.</source>
        <translation>Nenhum nome encontrado neste artigo.</translation>
    </message>
    <message numerus="yes">
        <source>{here} · {n} articles in the library</source>
        <extracomment>{here} · {n} article in the library</extracomment>
        <translation>
            <numerusform>{here} · {n} artigo na biblioteca</numerusform>
            <numerusform>{here} · {n} artigos na biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles in the library</source>
        <extracomment>{n} article in the library</extracomment>
        <translation>
            <numerusform>{n} artigo na biblioteca</numerusform>
            <numerusform>{n} artigos na biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions in this article</source>
        <extracomment>{n} mention in this article</extracomment>
        <translation>
            <numerusform>{n} menção neste artigo</numerusform>
            <numerusform>{n} menções neste artigo</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why this name is marked as it is</source>
        <translation>Dizer por que este nome está assinalado assim</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Por quê:</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>By chance it would be {number}.</source>
        <translation>Por acaso seriam {number}.</translation>
    </message>
    <message>
        <source>Of each kind those come first who stand here more often than chance would have it: who is named in few other articles counts for more than who is named everywhere. It is measured by the log-likelihood ratio (Dunning 1993).</source>
        <translation>De cada tipo vêm primeiro os que aparecem aqui mais vezes do que o acaso faria: quem é citado em poucos outros artigos conta mais do que quem é citado em toda parte. Mede-se pela razão de verossimilhança (Dunning 1993).</translation>
    </message>
    <message>
        <source>{more}: {kinds}</source>
        <translation>{more}: {kinds}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {total} articles that name it are among these</source>
        <extracomment>{n} of the {total} articles that name it is among these</extracomment>
        <translation>
            <numerusform>{n} dos {total} artigos que o citam está entre estes</numerusform>
            <numerusform>{n} dos {total} artigos que o citam estão entre estes</numerusform>
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
            <numerusform>A outra linha está mais abaixo.</numerusform>
            <numerusform>As outras {n} linhas estão mais abaixo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions copied, each with its article.</source>
        <extracomment>{n} mention copied, each with its article.</extracomment>
        <translation>
            <numerusform>{n} menção copiada, com seu artigo.</numerusform>
            <numerusform>{n} menções copiadas, cada uma com seu artigo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No dated article says so.</source>
        <translation>Nenhum artigo datado diz isso.</translation>
    </message>
    <message>
        <source>Open the newest article that says so, at this sentence</source>
        <translation>Abrir o artigo mais recente que diz isso, nesta frase</translation>
    </message>
    <message>
        <source>Said first on {first}, last on {last}</source>
        <translation>Dito primeiro em {first}, por último em {last}</translation>
    </message>
    <message>
        <source>Said on {first}</source>
        <translation>Dito em {first}</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>desde {year}</translation>
    </message>
    <message>
        <source>{when}: “{text}”; opens the article</source>
        <translation>{when}: “{text}”; abre o artigo</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Adicionar nota</translation>
    </message>
    <message>
        <source>Described as</source>
        <translation>Descrito como</translation>
    </message>
    <message>
        <source>List articles</source>
        <translation>Listar artigos</translation>
    </message>
    <message>
        <source>List these articles</source>
        <translation>Listar estes artigos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>together · of its articles</source>
        <translation>em comum · de seus artigos</translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions</source>
        <extracomment>{n} mention</extracomment>
        <translation>
            <numerusform>{n} menção</numerusform>
            <numerusform>{n} menções</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} mentions</source>
        <extracomment>{shown} of {n} mention</extracomment>
        <translation>
            <numerusform>{shown} de {n} menção</numerusform>
            <numerusform>{shown} de {n} menções</numerusform>
        </translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por data</translation>
    </message>
    <message>
        <source>By the word before</source>
        <translation>Pela palavra anterior</translation>
    </message>
    <message>
        <source>By the word behind</source>
        <translation>Pela palavra seguinte</translation>
    </message>
    <message>
        <source>Every mention</source>
        <translation>Todas as menções</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Recolher tudo</translation>
    </message>
    <message>
        <source>Order of the mentions</source>
        <translation>Ordem das menções</translation>
    </message>
    <message>
        <source>Shift+Right shows every mention</source>
        <translation>Shift+Direita mostra todas as menções</translation>
    </message>
    <message>
        <source>Show only articles that name somebody else too</source>
        <translation>Mostrar só artigos que citam também outra pessoa</translation>
    </message>
    <message>
        <source>Takes this away</source>
        <translation>Remove isto</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Junto com</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Expandir tudo</translation>
    </message>
    <message>
        <source>called “{spelling}”</source>
        <translation>chamado “{spelling}”</translation>
    </message>
    <message>
        <source>together with…</source>
        <translation>junto com…</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>com {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} older articles are not looked through: choose a time to see more.</source>
        <extracomment>{n} older article is not looked through: choose a time to see more.</extracomment>
        <translation>
            <numerusform>{n} artigo mais antigo não foi examinado: escolha um período para ver mais.</numerusform>
            <numerusform>{n} artigos mais antigos não foram examinados: escolha um período para ver mais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} articles</source>
        <extracomment>{shown} of {n} article</extracomment>
        <translation>
            <numerusform>{shown} de {n} artigo</numerusform>
            <numerusform>{shown} de {n} artigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Linha {number}</translation>
    </message>
    <message>
        <source>Undated: {articles}</source>
        <translation>Sem data: {articles}</translation>
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
        <translation>Todas as menções deste nome</translation>
    </message>
    <message>
        <source>No article calls it so.</source>
        <translation>Nenhum artigo o chama assim.</translation>
    </message>
    <message numerus="yes">
        <source>No article names all {n}.</source>
        <extracomment>No article names all {n}.</extracomment>
        <translation>
            <numerusform>Nenhum artigo cita os {n}.</numerusform>
            <numerusform>Nenhum artigo cita os {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No article names both.</source>
        <translation>Nenhum artigo cita os dois.</translation>
    </message>
    <message>
        <source>No article names it.</source>
        <translation>Nenhum artigo o cita.</translation>
    </message>
    <message>
        <source>No article of {time} calls it so.</source>
        <translation>Nenhum artigo do período {time} o chama assim.</translation>
    </message>
    <message numerus="yes">
        <source>No article of {time} names all {n}.</source>
        <extracomment>No article of {time} names all {n}.</extracomment>
        <translation>
            <numerusform>Nenhum artigo do período {time} cita os {n}.</numerusform>
            <numerusform>Nenhum artigo do período {time} cita os {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No article of {time} names both.</source>
        <translation>Nenhum artigo do período {time} cita os dois.</translation>
    </message>
    <message>
        <source>No article of {time} names it.</source>
        <translation>Nenhum artigo do período {time} o cita.</translation>
    </message>
    <message>
        <source>No mention of {time} stands among “{words}”.</source>
        <translation>Nenhuma menção do período {time} está junto de “{words}”.</translation>
    </message>
    <message>
        <source>No mention stands among “{words}”.</source>
        <translation>Nenhuma menção está junto de “{words}”.</translation>
    </message>
    <message>
        <source>Show All Mentions</source>
        <translation>Mostrar todas as menções</translation>
    </message>
    <message>
        <source>Open a name to see everything that the library knows of it.</source>
        <translation>Abra um nome para ver tudo o que a biblioteca sabe dele.</translation>
    </message>
    <message>
        <source>Page of the entity</source>
        <translation>Página da entidade</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Chamado</translation>
    </message>
    <message>
        <source>Show the mentions that call it so, {in_articles}</source>
        <translation>Mostrar as menções que o chamam assim, {in_articles}</translation>
    </message>
    <message>
        <source>called so {in_articles}; shows these mentions</source>
        <translation>chamado assim {in_articles}; mostra estas menções</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Adicionar etiqueta</translation>
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
        <translation>Comparar estes dois</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>What the articles say that name both {called}</source>
        <translation>O que dizem os artigos que citam ambos: {called}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more names</source>
        <extracomment>{n} more name</extracomment>
        <translation>
            <numerusform>mais {n} nome</numerusform>
            <numerusform>mais {n} nomes</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for groups…</source>
        <translation>Procurando grupos…</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Toda a biblioteca</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>Voltar aonde estava (Esc)</translation>
    </message>
    <message>
        <source>Groups in</source>
        <translation>Grupos em</translation>
    </message>
    <message numerus="yes">
        <source>No two names stand together often enough in the newest {n} articles to be a group.</source>
        <extracomment>No two names stand together often enough in the newest {n} article to be a group.</extracomment>
        <translation>
            <numerusform>No artigo mais recente não há dois nomes juntos vezes suficientes para formar um grupo.</numerusform>
            <numerusform>Nos {n} artigos mais recentes não há dois nomes juntos vezes suficientes para formar um grupo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No two names stand together often enough in {n} articles to be a group.</source>
        <extracomment>No two names stand together often enough in {n} article to be a group.</extracomment>
        <translation>
            <numerusform>Em {n} artigo não há dois nomes juntos vezes suficientes para formar um grupo.</numerusform>
            <numerusform>Em {n} artigos não há dois nomes juntos vezes suficientes para formar um grupo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} largest are shown.</source>
        <extracomment>The {n} largest are shown.</extracomment>
        <translation>
            <numerusform>O maior é mostrado.</numerusform>
            <numerusform>Os {n} maiores são mostrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two names are tied as strongly as chance explains it less that so many of these articles name both (log-likelihood ratio, Dunning 1993). Names that are tied to one another more than to others are a group (Louvain, Blondel and others 2008). The same articles have the same groups each time.</source>
        <translation>Dois nomes são tanto mais ligados quanto menos o acaso explica que tantos destes artigos citem ambos (razão de verossimilhança, Dunning 1993). Nomes mais ligados entre si do que a outros formam um grupo (Louvain, Blondel e outros 2008). Os mesmos artigos dão sempre os mesmos grupos.</translation>
    </message>
    <message>
        <source>Write the groups as a table, a page or a network</source>
        <translation>Salvar os grupos como tabela, página ou rede</translation>
    </message>
    <message numerus="yes">
        <source>in the newest {n} articles</source>
        <extracomment>in the newest {n} article</extracomment>
        <translation>
            <numerusform>no artigo mais recente</numerusform>
            <numerusform>nos {n} artigos mais recentes</numerusform>
        </translation>
    </message>
    <message>
        <source>{groups} of {names} {in_articles}.</source>
        <translation>{groups} de {names} {in_articles}.</translation>
    </message>
    <message>
        <source>its process ended with {code}</source>
        <translation>seu processo terminou com {code}</translation>
    </message>
    <message>
        <source>Choose the column that holds the texts.</source>
        <translation>Escolha a coluna que contém os textos.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Back to the imports (Esc)</source>
        <translation>Voltar às importações (Esc)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Kept for every table with these columns.</source>
        <translation>Vale para toda tabela com estas colunas.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Seção</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Planilha</translation>
    </message>
    <message>
        <source>What was read of it goes into the bin, and it is read again. Kept for every table with these columns.</source>
        <translation>O que foi lido dela vai para a lixeira, e ela é lida de novo. Vale para toda tabela com estas colunas.</translation>
    </message>
    <message>
        <source>Which columns are these?</source>
        <translation>O que são estas colunas?</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <extracomment>{n} row</extracomment>
        <translation>
            <numerusform>{n} linha</numerusform>
            <numerusform>{n} linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Change What Its Columns Are…</source>
        <translation>Mudar o que são suas colunas…</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>Descrever…</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <translation>Manter os dois</translation>
    </message>
    <message>
        <source>Keep Both: These Are Not the Same Story</source>
        <translation>Manter os dois: não são a mesma história</translation>
    </message>
    <message>
        <source>Make a Description of This File…</source>
        <translation>Fazer uma descrição deste arquivo…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Which Columns Are These?</source>
        <translation>O que são estas colunas?</translation>
    </message>
    <message>
        <source>Which Columns?</source>
        <translation>Que colunas?</translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation>Importar pasta…</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Drop files or folders on the window, or choose them.</source>
        <translation>Nada foi importado ainda. Solte arquivos ou pastas na janela ou escolha-os.</translation>
    </message>
    <message>
        <source>Reading the first article…</source>
        <translation>Lendo o primeiro artigo…</translation>
    </message>
    <message>
        <source>The first article</source>
        <translation>O primeiro artigo</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>As primeiras linhas da tabela</translation>
    </message>
    <message>
        <source>Nothing has changed: every head is read as it would be read now.</source>
        <translation>Nada mudou: cada cabeçalho é lido como seria lido agora.</translation>
    </message>
    <message>
        <source>Reading the heads again broke off: {reason}.</source>
        <translation>A nova leitura dos cabeçalhos foi interrompida: {reason}.</translation>
    </message>
    <message>
        <source>Reading the heads again could not be started: {reason}.</source>
        <translation>Não foi possível começar a nova leitura dos cabeçalhos: {reason}.</translation>
    </message>
    <message>
        <source>Stopped; what was read stays.</source>
        <translation>Interrompido; o que foi lido permanece.</translation>
    </message>
    <message numerus="yes">
        <source>The heads of {n} articles are read otherwise now.</source>
        <extracomment>The head of {n} article is read otherwise now.</extracomment>
        <translation>
            <numerusform>O cabeçalho de {n} artigo agora é lido de outro modo.</numerusform>
            <numerusform>Os cabeçalhos de {n} artigos agora são lidos de outro modo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were left as they were.</source>
        <extracomment>{n} was left as it was.</extracomment>
        <translation>
            <numerusform>{n} ficou como estava.</numerusform>
            <numerusform>{n} ficaram como estavam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking into the watched folders broke off: {reason}.</source>
        <translation>O exame das pastas monitoradas foi interrompido: {reason}.</translation>
    </message>
    <message>
        <source>Looking into the watched folders could not be started: {reason}.</source>
        <translation>O exame das pastas monitoradas não pôde começar: {reason}.</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>Não puderam ser abertos</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazios</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ocultos</translation>
    </message>
    <message>
        <source>Hidden files</source>
        <translation>Arquivos ocultos</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixados de fora</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Olhando…</translation>
    </message>
    <message>
        <source>Made to do harm</source>
        <translation>Feitos para causar dano</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>Sem artigo</translation>
    </message>
    <message>
        <source>No. {number}, {title}</source>
        <translation>N.º {number}, {title}</translation>
    </message>
    <message>
        <source>Not a sort of file that is read</source>
        <translation>De um tipo que não é lido</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Outros motivos</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Protegidos por senha</translation>
    </message>
    <message>
        <source>Scanned, without text</source>
        <translation>Digitalizados, sem texto</translation>
    </message>
    <message>
        <source>Tables of which it is not known what their columns tell</source>
        <translation>Tabelas cujas colunas não são conhecidas</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Já presentes</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>A saber</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Grandes demais</translation>
    </message>
    <message>
        <source>Versions of others, kept with them</source>
        <translation>Versões de outros, guardadas com eles</translation>
    </message>
    <message>
        <source>a version of “{title}”</source>
        <translation>uma versão de “{title}”</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>kept apart from “{title}”</source>
        <translation>mantido à parte de “{title}”</translation>
    </message>
    <message>
        <source>nothing added</source>
        <translation>nada adicionado</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>revertida</translation>
    </message>
    <message numerus="yes">
        <source>{n} added</source>
        <extracomment>{n} added</extracomment>
        <translation>
            <numerusform>{n} adicionado</numerusform>
            <numerusform>{n} adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles added</source>
        <extracomment>{n} article added</extracomment>
        <translation>
            <numerusform>{n} artigo adicionado</numerusform>
            <numerusform>{n} artigos adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} there already</source>
        <extracomment>{n} there already</extracomment>
        <translation>
            <numerusform>{n} já presente</numerusform>
            <numerusform>{n} já presentes</numerusform>
        </translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>faltam alguns segundos</translation>
    </message>
    <message numerus="yes">
        <source>about {n} hours left</source>
        <extracomment>about {n} hour left</extracomment>
        <translation>
            <numerusform>falta cerca de {n} hora</numerusform>
            <numerusform>faltam cerca de {n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes left</source>
        <extracomment>about {n} minute left</extracomment>
        <translation>
            <numerusform>falta cerca de {n} minuto</numerusform>
            <numerusform>faltam cerca de {n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} seconds left</source>
        <extracomment>about {n} second left</extracomment>
        <translation>
            <numerusform>falta cerca de {n} segundo</numerusform>
            <numerusform>faltam cerca de {n} segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files a minute</source>
        <extracomment>{n} file a minute</extracomment>
        <translation>
            <numerusform>{n} arquivo por minuto</numerusform>
            <numerusform>{n} arquivos por minuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files a second</source>
        <extracomment>{n} file a second</extracomment>
        <translation>
            <numerusform>{n} arquivo por segundo</numerusform>
            <numerusform>{n} arquivos por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the Report</source>
        <translation>Copiar o relatório</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Importações anteriores</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importações</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Última importação</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>A importação foi revertida.</translation>
    </message>
    <message>
        <source>This import</source>
        <translation>Esta importação</translation>
    </message>
    <message>
        <source>The import broke off: {reason}.</source>
        <translation>A importação foi interrompida: {reason}.</translation>
    </message>
    <message>
        <source>The import could not be started: {reason}.</source>
        <translation>A importação não pôde começar: {reason}.</translation>
    </message>
    <message>
        <source>Cancel keeps what has been added</source>
        <translation>Cancelar mantém o que foi adicionado</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} files</source>
        <extracomment>{done} of {n} file</extracomment>
        <translation>
            <numerusform>{done} de {n} arquivo</numerusform>
            <numerusform>{done} de {n} arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the article again broke off: {reason}.</source>
        <translation>A leitura do artigo foi interrompida: {reason}.</translation>
    </message>
    <message>
        <source>Reading the article again could not be started: {reason}.</source>
        <translation>A leitura do artigo não pôde começar: {reason}.</translation>
    </message>
    <message>
        <source>Import cancelled: {report}.</source>
        <translation>Importação cancelada: {report}.</translation>
    </message>
    <message>
        <source>New in “{folder}”: {report}.</source>
        <translation>Novo em “{folder}”: {report}.</translation>
    </message>
    <message>
        <source>The import that had broken off is done: {report}.</source>
        <translation>A importação interrompida terminou: {report}.</translation>
    </message>
    <message>
        <source>Watched names found: {names}.</source>
        <translation>Nomes monitorados encontrados: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} already there</source>
        <extracomment>{n} already there</extracomment>
        <translation>
            <numerusform>{n} já presente</numerusform>
            <numerusform>{n} já presentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding names again broke off: {reason}.</source>
        <translation>A procura de nomes foi interrompida: {reason}.</translation>
    </message>
    <message>
        <source>Finding names again could not be started: {reason}.</source>
        <translation>A procura de nomes não pôde começar: {reason}.</translation>
    </message>
    <message>
        <source>Nothing has changed: the names of every article were found as they would be found now.</source>
        <translation>Nada mudou: os nomes de todos os artigos já haviam sido encontrados como seriam agora.</translation>
    </message>
    <message>
        <source>Stopped: {report}. Library ▸ Find Names Again goes on from there.</source>
        <translation>Parado: {report}. Biblioteca ▸ Procurar nomes de novo continua dali.</translation>
    </message>
    <message numerus="yes">
        <source>names found again in {n} articles</source>
        <extracomment>names found again in {n} article</extracomment>
        <translation>
            <numerusform>nomes procurados de novo em {n} artigo</numerusform>
            <numerusform>nomes procurados de novo em {n} artigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left as they were</source>
        <extracomment>{n} left as it was</extracomment>
        <translation>
            <numerusform>{n} ficou como estava</numerusform>
            <numerusform>{n} ficaram como estavam</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy This Line</source>
        <translation>Copiar esta linha</translation>
    </message>
    <message>
        <source>Left and Right fold; Enter does what stands at the right; the menu has more.</source>
        <translation>Esquerda e Direita recolhem e expandem; Enter faz o que está à direita; o menu tem mais.</translation>
    </message>
    <message>
        <source>an import broke off</source>
        <translation>uma importação foi interrompida</translation>
    </message>
    <message numerus="yes">
        <source>{n} files left out</source>
        <extracomment>{n} file left out</extracomment>
        <translation>
            <numerusform>{n} arquivo deixado de fora</numerusform>
            <numerusform>{n} arquivos deixados de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} imports broke off</source>
        <extracomment>{n} import broke off</extracomment>
        <translation>
            <numerusform>{n} importação interrompida</numerusform>
            <numerusform>{n} importações interrompidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: the articles stay as they were.</source>
        <translation>Cancelado: os artigos ficam como estavam.</translation>
    </message>
    <message>
        <source>Reading the files again broke off: {reason}.</source>
        <translation>A leitura dos arquivos foi interrompida: {reason}.</translation>
    </message>
    <message>
        <source>Reading the files again could not be started: {reason}.</source>
        <translation>A leitura dos arquivos não pôde começar: {reason}.</translation>
    </message>
    <message>
        <source>What is new in {files} is imported.</source>
        <translation>O que há de novo em {files} está sendo importado.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were read again.</source>
        <extracomment>{n} article was read again.</extracomment>
        <translation>
            <numerusform>{n} artigo foi lido de novo.</numerusform>
            <numerusform>{n} artigos foram lidos de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>{n} file</extracomment>
        <translation>
            <numerusform>{n} arquivo</numerusform>
            <numerusform>{n} arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other files were not read either.</source>
        <extracomment>{n} other file was not read either.</extracomment>
        <translation>
            <numerusform>Mais {n} arquivo também não foi lido.</numerusform>
            <numerusform>Mais {n} arquivos também não foram lidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Copied the address. Entity Reader opens no connection: paste it in a browser.</source>
        <translation>Endereço copiado. O Entity Reader não abre nenhuma conexão: cole-o em um navegador.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Pesquisar no manual</translation>
    </message>
    <message>
        <source>Search the manual…</source>
        <translation>Pesquisar no manual…</translation>
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
        <translation>Alterações de uma tabela</translation>
    </message>
    <message>
        <source>Looking at the table…</source>
        <translation>Examinando a tabela…</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} names</source>
        <extracomment>Change {n} name</extracomment>
        <translation>
            <numerusform>Alterar {n} nome</numerusform>
            <numerusform>Alterar {n} nomes</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds, names and tags are taken from it. Whoever is not in the table stays as it is.</source>
        <translation>Dela se tomam tipos, nomes e etiquetas. Quem não está na tabela fica como está.</translation>
    </message>
    <message>
        <source>What the table changes</source>
        <translation>O que a tabela altera</translation>
    </message>
    <message>
        <source>Clear the Filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Names stand here once there are articles.</source>
        <translation>Os nomes aparecerão aqui assim que houver artigos.</translation>
    </message>
    <message>
        <source>No names for: {filters}.</source>
        <translation>Nenhum nome para: {filters}.</translation>
    </message>
    <message>
        <source>Reading the names…</source>
        <translation>Lendo os nomes…</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Etiqueta: {tag}</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Com etiqueta</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Monitorados</translation>
    </message>
    <message>
        <source>Name {number}</source>
        <translation>Nome {number}</translation>
    </message>
    <message>
        <source>There are articles that were added since you last looked at its page.</source>
        <translation>Há artigos adicionados desde que você olhou sua página pela última vez.</translation>
    </message>
    <message>
        <source>also {alias}</source>
        <translation>também {alias}</translation>
    </message>
    <message>
        <source>first seen {met}</source>
        <translation>visto primeiro em {met}</translation>
    </message>
    <message>
        <source>new articles</source>
        <translation>artigos novos</translation>
    </message>
    <message>
        <source>&amp;All Names, Tagged or Not</source>
        <translation>Todos os nomes, com etiquet&amp;a ou não</translation>
    </message>
    <message numerus="yes">
        <source>All kinds, {n} names</source>
        <extracomment>All kinds, {n} name</extracomment>
        <translation>
            <numerusform>Todos os tipos, {n} nome</numerusform>
            <numerusform>Todos os tipos, {n} nomes</numerusform>
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
        <translation>Qualquer e&amp;tiqueta</translation>
    </message>
    <message>
        <source>Names with a tag</source>
        <translation>Nomes com uma etiqueta</translation>
    </message>
    <message>
        <source>Names with the tag {tag}</source>
        <translation>Nomes com a etiqueta {tag}</translation>
    </message>
    <message>
        <source>Show names of every kind</source>
        <translation>Mostrar nomes de todo tipo</translation>
    </message>
    <message>
        <source>Show names that have a tag</source>
        <translation>Mostrar nomes que têm uma etiqueta</translation>
    </message>
    <message>
        <source>Show names that words are watched for</source>
        <translation>Mostrar nomes para os quais palavras são monitoradas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} names.</source>
        <extracomment>There is {n} name.</extracomment>
        <translation>
            <numerusform>Há {n} nome.</numerusform>
            <numerusform>Há {n} nomes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watched {n}</source>
        <extracomment>Watched {n}</extracomment>
        <translation>
            <numerusform>Monitorados {n}</numerusform>
            <numerusform>Monitorados {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;A – Z</source>
        <translation>&amp;A – Z</translation>
    </message>
    <message>
        <source>&amp;Most Articles First</source>
        <translation>&amp;Mais artigos primeiro</translation>
    </message>
    <message>
        <source>&amp;Newly Seen First</source>
        <translation>&amp;Novos primeiro</translation>
    </message>
    <message>
        <source>&amp;Rarest First</source>
        <translation>Mais &amp;raros primeiro</translation>
    </message>
    <message>
        <source>A – Z</source>
        <translation>A – Z</translation>
    </message>
    <message>
        <source>Most articles</source>
        <translation>Mais artigos</translation>
    </message>
    <message>
        <source>Newly seen</source>
        <translation>Novos</translation>
    </message>
    <message>
        <source>Rarest</source>
        <translation>Mais raros</translation>
    </message>
    <message>
        <source>Filter names…</source>
        <translation>Filtrar nomes…</translation>
    </message>
    <message>
        <source>Names of the library</source>
        <translation>Nomes da biblioteca</translation>
    </message>
    <message>
        <source>The names cannot be shown. {error}</source>
        <translation>Os nomes não podem ser mostrados. {error}</translation>
    </message>
    <message>
        <source>Behind each name: in how many articles it stands</source>
        <translation>Depois de cada nome: em quantos artigos ele aparece</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} are told</source>
        <extracomment>The first {n} are told</extracomment>
        <translation>
            <numerusform>O primeiro é indicado</numerusform>
            <numerusform>Os {n} primeiros são indicados</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare, change the kind, remove, export and all else that can be done to them</source>
        <translation>Comparar, mudar o tipo, remover, exportar e tudo mais que se pode fazer com eles</translation>
    </message>
    <message>
        <source>Give these names tags</source>
        <translation>Dar etiquetas a estes nomes</translation>
    </message>
    <message>
        <source>Make one of these names</source>
        <translation>Fazer um só destes nomes</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Mesclar…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mais…</translation>
    </message>
    <message>
        <source>Select only the name that was selected last</source>
        <translation>Selecionar só o último nome selecionado</translation>
    </message>
    <message>
        <source>Selected names</source>
        <translation>Nomes selecionados</translation>
    </message>
    <message>
        <source>Lost its place</source>
        <translation>Perdeu o lugar</translation>
    </message>
    <message numerus="yes">
        <source>Lost their place {n}</source>
        <extracomment>Lost their place {n}</extracomment>
        <translation>
            <numerusform>Sem lugar {n}</numerusform>
            <numerusform>Sem lugar {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>Posicionar…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>No note is like that.</source>
        <translation>Nenhuma nota é assim.</translation>
    </message>
    <message>
        <source>No notes yet. Select words in an article and press 1, or Enter to write.</source>
        <translation>Ainda não há notas. Selecione palavras em um artigo e pressione 1, ou Enter para escrever.</translation>
    </message>
    <message>
        <source>Search quotations and notes…</source>
        <translation>Buscar em citações e notas…</translation>
    </message>
    <message>
        <source>Show All Notes</source>
        <translation>Mostrar todas as notas</translation>
    </message>
    <message>
        <source>Articles, the files they came from, names, corrections, notes and tags.</source>
        <translation>Artigos, os arquivos de onde vieram, nomes, correções, notas e etiquetas.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Copies of the library.</source>
        <translation>Cópias da biblioteca.</translation>
    </message>
    <message>
        <source>Last picture</source>
        <translation>Última imagem</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Mistakes of the program: where in it they were made, no word of yours.</source>
        <translation>Erros do programa: em que parte dele aconteceram, nenhuma palavra sua.</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Receitas</translation>
    </message>
    <message>
        <source>What the window showed last, so that the next start shows it at once.</source>
        <translation>O que a janela mostrou por último, para que o próximo início o mostre na hora.</translation>
    </message>
    <message>
        <source>What you chose, where your libraries lie, and where you were.</source>
        <translation>O que você escolheu, onde ficam suas bibliotecas e onde você parou.</translation>
    </message>
    <message>
        <source>What you said of the columns of tables.</source>
        <translation>O que você disse sobre as colunas das tabelas.</translation>
    </message>
    <message>
        <source>Your own layouts of downloads from news archives.</source>
        <translation>Seus próprios formatos de downloads de arquivos de notícias.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>How that is tested</source>
        <translation>Como isso é testado</translation>
    </message>
    <message>
        <source>No connection is ever opened</source>
        <translation>Nenhuma conexão é aberta, nunca</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Open the folder of {name}</source>
        <translation>Abrir a pasta: {name}</translation>
    </message>
    <message>
        <source>What you import, look for, write and decide stays on this computer, in the files below, which only you can read. There is no account, nothing is loaded, nothing is looked for, nothing is sent: not even a report of a problem, which is a file that you may send yourself. What you delete lies in the bin of the library until it is emptied, and in backups that were made before.</source>
        <translation>O que você importa, procura, escreve e decide fica neste computador, nos arquivos abaixo, que só você pode ler. Não há conta, nada é carregado, nada é consultado, nada é enviado: nem mesmo o relatório de um problema, que é um arquivo que você mesmo pode enviar. O que você exclui fica na lixeira da biblioteca até que ela seja esvaziada, e nos backups feitos antes.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ainda nada</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estreita</translation>
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
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation>Texto e página</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Text normal</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Typeface: {name}</source>
        <translation>Fonte: {name}</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Larga</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Width: {width}</source>
        <translation>Largura: {width}</translation>
    </message>
    <message numerus="yes">
        <source>Of each only the first {n} words are compared.</source>
        <extracomment>Of each only the first {n} word is compared.</extracomment>
        <translation>
            <numerusform>De cada uma só a primeira palavra é comparada.</numerusform>
            <numerusform>De cada uma só as primeiras {n} palavras são comparadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the fullest</source>
        <translation>Só na mais completa</translation>
    </message>
    <message>
        <source>Only in this version</source>
        <translation>Só nesta versão</translation>
    </message>
    <message>
        <source>Show It as It Is</source>
        <translation>Mostrar como é</translation>
    </message>
    <message>
        <source>Stop comparing (Esc)</source>
        <translation>Parar de comparar (Esc)</translation>
    </message>
    <message>
        <source>The article compared with the fullest version</source>
        <translation>O artigo comparado com a versão mais completa</translation>
    </message>
    <message>
        <source>In the file: {value}</source>
        <translation>No arquivo: {value}</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>como no arquivo</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>{field} as in the file: {value}</source>
        <translation>{field} como no arquivo: {value}</translation>
    </message>
    <message>
        <source>as the text begins</source>
        <translation>como o texto começa</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Editar detalhes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>The file on disk stays as it is.</source>
        <translation>O arquivo no disco fica como está.</translation>
    </message>
    <message>
        <source>This article has no text.</source>
        <translation>Este artigo não tem texto.</translation>
    </message>
    <message>
        <source>In {language}. Names are not recognised in this language.</source>
        <translation>Idioma: {language}. Os nomes não são reconhecidos neste idioma.</translation>
    </message>
    <message>
        <source>In {language}. Names are recognised in English only.</source>
        <translation>Idioma: {language}. Os nomes só são reconhecidos em inglês.</translation>
    </message>
    <message>
        <source>In {language}. No names were recognised.</source>
        <translation>Idioma: {language}. Nenhum nome foi reconhecido.</translation>
    </message>
    <message>
        <source>Its file has changed since it was read: Article ▸ Read the File Again.</source>
        <translation>Seu arquivo mudou desde que foi lido: Artigo ▸ Ler o arquivo de novo.</translation>
    </message>
    <message>
        <source>Letters that had been encoded more than once were mended.</source>
        <translation>Letras codificadas mais de uma vez foram corrigidas.</translation>
    </message>
    <message numerus="yes">
        <source>One of {n} versions of this story: Article ▸ Versions.</source>
        <extracomment>One of {n} version of this story: Article ▸ Versions.</extracomment>
        <translation>
            <numerusform>Uma de {n} versão desta história: Artigo ▸ Versões.</numerusform>
            <numerusform>Uma de {n} versões desta história: Artigo ▸ Versões.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fullest of {n} versions of this story: Article ▸ Versions.</source>
        <extracomment>The fullest of {n} version of this story: Article ▸ Versions.</extracomment>
        <translation>
            <numerusform>A mais completa de {n} versão desta história: Artigo ▸ Versões.</numerusform>
            <numerusform>A mais completa de {n} versões desta história: Artigo ▸ Versões.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undated: {reason}</source>
        <translation>Sem data: {reason}</translation>
    </message>
    <message>
        <source>add author</source>
        <translation>adicionar autor</translation>
    </message>
    <message>
        <source>add date</source>
        <translation>adicionar data</translation>
    </message>
    <message>
        <source>add source</source>
        <translation>adicionar fonte</translation>
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
        <translation>Editar os detalhes</translation>
    </message>
    <message>
        <source>Edit the details (E)</source>
        <translation>Editar os detalhes (E)</translation>
    </message>
    <message>
        <source>Edited: {fields}</source>
        <translation>Editado: {fields}</translation>
    </message>
    <message>
        <source>It was on: “{quote}”</source>
        <translation>Estava em: “{quote}”</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Leave the note as it is (Esc)</source>
        <translation>Deixar a nota como está (Esc)</translation>
    </message>
    <message>
        <source>Select where the note stands now, then press Enter or Place Here. Esc leaves it.</source>
        <translation>Selecione onde a nota está agora e pressione Enter ou “Colocar aqui”. Esc a deixa.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Realce</translation>
    </message>
    <message>
        <source>Tab goes from name to name and highlight to highlight, Enter shows what the library knows of a name.</source>
        <translation>Tab vai de nome em nome e de realce em realce; Enter mostra o que a biblioteca sabe de um nome.</translation>
    </message>
    <message>
        <source>Tab goes from name to name, Enter shows what the library knows of it.</source>
        <translation>Tab vai de nome em nome; Enter mostra o que a biblioteca sabe dele.</translation>
    </message>
    <message>
        <source>{name}, current</source>
        <translation>{name}, atual</translation>
    </message>
    <message>
        <source>Compare with the fullest</source>
        <translation>Comparar com a mais completa</translation>
    </message>
    <message>
        <source>Place Here</source>
        <translation>Colocar aqui</translation>
    </message>
    <message>
        <source>Put the note that has lost its place on these words (Enter)</source>
        <translation>Colocar nestas palavras a nota que perdeu o lugar (Enter)</translation>
    </message>
    <message>
        <source>Write a note (Enter)</source>
        <translation>Escrever uma nota (Enter)</translation>
    </message>
    <message>
        <source>{name}, {kind}, mention {at} of {all} here, {in_articles}</source>
        <translation>{name}, {kind}, menção {at} de {all} aqui, {in_articles}</translation>
    </message>
    <message>
        <source>{words}, that is {name}</source>
        <translation>{words}, ou seja, {name}</translation>
    </message>
    <message>
        <source>Opening the article</source>
        <translation>Abrindo o artigo</translation>
    </message>
    <message>
        <source>Next in this story: {title}</source>
        <translation>Próximo desta história: {title}</translation>
    </message>
    <message>
        <source>Show the articles that are like this one</source>
        <translation>Mostrar os artigos parecidos com este</translation>
    </message>
    <message numerus="yes">
        <source>{n} similar articles</source>
        <extracomment>{n} similar article</extracomment>
        <translation>
            <numerusform>{n} artigo semelhante</numerusform>
            <numerusform>{n} artigos semelhantes</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {total} in this story</source>
        <translation>{place} de {total} desta história</translation>
    </message>
    <message>
        <source>Dashed: who else is named with {name}.</source>
        <translation>Tracejado: quem mais é citado com {name}.</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Recolher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>No name of these kinds.</source>
        <translation>Nenhum nome destes tipos.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody else in {n} articles.</source>
        <extracomment>Nobody else in {n} article.</extracomment>
        <translation>
            <numerusform>Ninguém mais em {n} artigo.</numerusform>
            <numerusform>Ninguém mais em {n} artigos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else stands with “{name}” at that time ({time}).</source>
        <translation>Ninguém mais aparece com “{name}” nesse período ({time}).</translation>
    </message>
    <message>
        <source>Nobody else stands with “{name}” more often than by chance.</source>
        <translation>Ninguém mais aparece com “{name}” mais vezes do que por acaso.</translation>
    </message>
    <message>
        <source>Nobody stands with another in these articles at that time ({time}).</source>
        <translation>Nestes artigos ninguém aparece com outra pessoa nesse período ({time}).</translation>
    </message>
    <message>
        <source>Nobody stands with another in these articles more often than by chance.</source>
        <translation>Nestes artigos ninguém aparece com outro mais vezes do que por acaso.</translation>
    </message>
    <message>
        <source>Relations in</source>
        <translation>Relações em</translation>
    </message>
    <message numerus="yes">
        <source>Release {n} names</source>
        <extracomment>Release {n} name</extracomment>
        <translation>
            <numerusform>Soltar {n} nome</numerusform>
            <numerusform>Soltar {n} nomes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show 1</source>
        <translation>Mostrar a partir de 1</translation>
    </message>
    <message>
        <source>Show All Kinds</source>
        <translation>Mostrar todos os tipos</translation>
    </message>
    <message>
        <source>The commonest and the strongest names were looked at.</source>
        <translation>Foram examinados os nomes mais comuns e os mais fortes.</translation>
    </message>
    <message>
        <source>The nearer and thicker, the more articles name both.</source>
        <translation>Quanto mais perto e mais grosso, mais artigos citam os dois.</translation>
    </message>
    <message>
        <source>These articles</source>
        <translation>Estes artigos</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Expandir</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were looked at, the first of them all.</source>
        <extracomment>{n} article was looked at, the first of them all.</extracomment>
        <translation>
            <numerusform>{n} artigo foi examinado, o primeiro de todos.</numerusform>
            <numerusform>{n} artigos foram examinados, os primeiros de todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys go from name to name, Space makes one current, Enter puts it in the middle.</source>
        <translation>As setas vão de nome em nome, Espaço torna um atual, Enter o põe no centro.</translation>
    </message>
    <message numerus="yes">
        <source>Relations of {name}: {n} names</source>
        <extracomment>Relations of {name}: {n} name</extracomment>
        <translation>
            <numerusform>Relações de {name}: {n} nome</numerusform>
            <numerusform>Relações de {name}: {n} nomes</numerusform>
        </translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>no centro</translation>
    </message>
    <message>
        <source>{kind}, in the middle</source>
        <translation>{kind}, no centro</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles together, of {articles} with this name</source>
        <extracomment>{n} article together, of {articles} with this name</extracomment>
        <translation>
            <numerusform>{n} artigo em comum, de {articles} com este nome</numerusform>
            <numerusform>{n} artigos em comum, de {articles} com este nome</numerusform>
        </translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Pelo menos</translation>
    </message>
    <message>
        <source>Together in at least</source>
        <translation>Juntos em pelo menos</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} names</source>
        <extracomment>{shown} of {n} name</extracomment>
        <translation>
            <numerusform>{shown} de {n} nome</numerusform>
            <numerusform>{shown} de {n} nomes</numerusform>
        </translation>
    </message>
    <message>
        <source>Relations of these articles</source>
        <translation>Relações destes artigos</translation>
    </message>
    <message>
        <source>Relations of {name}</source>
        <translation>Relações de {name}</translation>
    </message>
    <message>
        <source>Let this name stay; the others become aliases</source>
        <translation>Manter este nome; os outros tornam-se aliases</translation>
    </message>
    <message>
        <source>becomes an alias</source>
        <translation>torna-se um alias</translation>
    </message>
    <message>
        <source>this name stays</source>
        <translation>este nome fica</translation>
    </message>
    <message>
        <source>Looking at these names…</source>
        <translation>Examinando estes nomes…</translation>
    </message>
    <message>
        <source>Merge names</source>
        <translation>Mesclar nomes</translation>
    </message>
    <message>
        <source>{reach}, and those imported later</source>
        <translation>{reach}, e nos importados mais tarde</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Outro nome…</translation>
    </message>
    <message>
        <source>Call them otherwise, or merge more of them</source>
        <translation>Chamá-los de outro modo ou mesclar mais</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indícios</translation>
    </message>
    <message>
        <source>In one article</source>
        <translation>Em um artigo</translation>
    </message>
    <message>
        <source>Named with each of them</source>
        <translation>Citados com cada um deles</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Não são os mesmos</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Ao longo do tempo</translation>
    </message>
    <message>
        <source>The names</source>
        <translation>Os nomes</translation>
    </message>
    <message>
        <source>and {names}</source>
        <translation>e {names}</translation>
    </message>
    <message>
        <source>both from {start} to {end}</source>
        <translation>ambos de {start} a {end}</translation>
    </message>
    <message>
        <source>no article names both</source>
        <translation>nenhum artigo cita ambos</translation>
    </message>
    <message>
        <source>no article names two of them</source>
        <translation>nenhum artigo cita dois deles</translation>
    </message>
    <message>
        <source>not alike</source>
        <translation>não se parecem</translation>
    </message>
    <message>
        <source>{name} ends in {end}, {other} begins in {start}</source>
        <translation>{name} termina em {end}, {other} começa em {start}</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles name both</source>
        <extracomment>{n} article names both</extracomment>
        <translation>
            <numerusform>{n} artigo cita os dois</numerusform>
            <numerusform>{n} artigos citam os dois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles name two or more of them</source>
        <extracomment>{n} article names two or more of them</extracomment>
        <translation>
            <numerusform>{n} artigo cita dois ou mais deles</numerusform>
            <numerusform>{n} artigos citam dois ou mais deles</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>A perguntar</translation>
    </message>
    <message numerus="yes">
        <source>more than {n} questions</source>
        <extracomment>more than {n} question</extracomment>
        <translation>
            <numerusform>mais de {n} pergunta</numerusform>
            <numerusform>mais de {n} perguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names not looked at yet</source>
        <extracomment>{n} name not looked at yet</extracomment>
        <translation>
            <numerusform>{n} nome ainda não examinado</numerusform>
            <numerusform>{n} nomes ainda não examinados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <extracomment>{n} question</extracomment>
        <translation>
            <numerusform>{n} pergunta</numerusform>
            <numerusform>{n} perguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered with yes, both are called so; the other name becomes an alias.</source>
        <translation>Se a resposta for sim, ambos se chamam assim; o outro nome vira alias.</translation>
    </message>
    <message>
        <source>Are these the same?</source>
        <translation>São o mesmo?</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diferentes</translation>
    </message>
    <message>
        <source>Different things</source>
        <translation>Coisas diferentes</translation>
    </message>
    <message>
        <source>Keep the other name (O)</source>
        <translation>Manter o outro nome (O)</translation>
    </message>
    <message>
        <source>Looking at the names of the library…</source>
        <translation>Examinando os nomes da biblioteca…</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Nenhum deles</translation>
    </message>
    <message>
        <source>Nothing to review: no name is in doubt.</source>
        <translation>Nada a revisar: nenhum nome é duvidoso.</translation>
    </message>
    <message>
        <source>This library is read-only: nothing can be answered.</source>
        <translation>Esta biblioteca é somente leitura: nada pode ser respondido.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>O que é?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Quem é?</translation>
    </message>
    <message>
        <source>name stays</source>
        <translation>o nome fica</translation>
    </message>
    <message>
        <source>Keep other name</source>
        <translation>Manter o outro nome</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>O mesmo</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>{articles}, the newest {date}</source>
        <translation>{articles}, o mais recente de {date}</translation>
    </message>
    <message>
        <source>Name of the saved search</source>
        <translation>Nome da busca salva</translation>
    </message>
    <message>
        <source>It finds articles that were added since you last looked.</source>
        <translation>Encontra artigos adicionados desde que você olhou pela última vez.</translation>
    </message>
    <message>
        <source>more than {articles}</source>
        <translation>mais de {articles}</translation>
    </message>
    <message numerus="yes">
        <source>{n} unread</source>
        <extracomment>{n} unread</extracomment>
        <translation>
            <numerusform>{n} não lido</numerusform>
            <numerusform>{n} não lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Buscas salvas</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Explain the search language</source>
        <translation>Explicar a linguagem de busca</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salvar esta busca</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search articles, people, places…</source>
        <translation>Buscar artigos, pessoas, lugares…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar na biblioteca</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Sugestões</translation>
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
        <translation>Os filtros se combinam como palavras: com AND, OR, NOT e parênteses. Um nome vale por quem quer que se chame assim.</translation>
    </message>
    <message>
        <source>Put this into the search box</source>
        <translation>Pôr na caixa de busca</translation>
    </message>
    <message>
        <source>Search Language</source>
        <translation>Linguagem de busca</translation>
    </message>
    <message>
        <source>Search language</source>
        <translation>Linguagem de busca</translation>
    </message>
    <message>
        <source>Type words that all must occur; capitals and accents do not matter. The last word is completed while you type.</source>
        <translation>Digite palavras que devem todas aparecer; maiúsculas e acentos não importam. A última palavra é completada enquanto você digita.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>No other article is like this one.</source>
        <translation>Nenhum outro artigo se parece com este.</translation>
    </message>
    <message>
        <source>Similar articles</source>
        <translation>Artigos semelhantes</translation>
    </message>
    <message>
        <source>Similar to {title}</source>
        <translation>Semelhantes a {title}</translation>
    </message>
    <message>
        <source>Articles that are like it, and what they share with it</source>
        <translation>Artigos parecidos com ele, e o que têm em comum</translation>
    </message>
    <message>
        <source>In this story, the oldest first</source>
        <translation>Nesta história, os mais antigos primeiro</translation>
    </message>
    <message>
        <source>Like it, the likest first</source>
        <translation>Semelhantes, os mais parecidos primeiro</translation>
    </message>
    <message>
        <source>the article itself</source>
        <translation>o próprio artigo</translation>
    </message>
    <message>
        <source>{likeness} like it</source>
        <translation>semelhança: {likeness}</translation>
    </message>
    <message>
        <source>In this story</source>
        <translation>Nesta história</translation>
    </message>
    <message>
        <source>Like it</source>
        <translation>Parecidos com ele</translation>
    </message>
    <message>
        <source>the likest first</source>
        <translation>os mais parecidos primeiro</translation>
    </message>
    <message>
        <source>the oldest first</source>
        <translation>os mais antigos primeiro</translation>
    </message>
    <message>
        <source>{likeness} like it. Both have {words}.</source>
        <translation>Semelhança {likeness}. Ambos têm {words}.</translation>
    </message>
    <message>
        <source>Entity Reader made a mistake.</source>
        <translation>O Entity Reader cometeu um erro.</translation>
    </message>
    <message>
        <source>The details are kept in
{file}
and would help the developers to mend this.</source>
        <translation>Os detalhes estão guardados em
{file}
e ajudariam os desenvolvedores a corrigir isto.</translation>
    </message>
    <message>
        <source>The details cannot be kept: {reason}.
They would help the developers to mend this.</source>
        <translation>Os detalhes não podem ser guardados: {reason}.
Eles ajudariam os desenvolvedores a corrigir isto.</translation>
    </message>
    <message>
        <source>Your library is safe, and you can go on.</source>
        <translation>Sua biblioteca está segura, e você pode continuar.</translation>
    </message>
    <message>
        <source>Open another with File ▸ Open Library, or make a new one with File ▸ New Library.</source>
        <translation>Abra outra com Arquivo ▸ Abrir biblioteca ou crie uma com Arquivo ▸ Nova biblioteca.</translation>
    </message>
    <message>
        <source>There is a “{name}” in {parent} that Entity Reader has not made. It stays.</source>
        <translation>Em {parent} há um “{name}” que o Entity Reader não fez. Ele fica.</translation>
    </message>
    <message>
        <source>“{name}” cannot be removed from {parent}: {reason}.</source>
        <translation>“{name}” não pode ser removido de {parent}: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in {parent}: {reason}.</source>
        <translation>“{name}” não pode ser salvo em {parent}: {reason}.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>endereço</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>section</source>
        <translation>seção</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fonte</translation>
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
        <translation>Damasco</translation>
    </message>
    <message>
        <source>Dates and amounts</source>
        <translation>Datas e valores</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Edificações</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>Lilás</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sem cor</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>Sálvia</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>facility</source>
        <translation>edificação</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organização</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>outro nome</translation>
    </message>
    <message>
        <source>person</source>
        <translation>pessoa</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produto</translation>
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
            <numerusform>{n} novo desde {since}</numerusform>
            <numerusform>{n} novos desde {since}</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <translation>pt_BR</translation>
    </message>
    <message>
        <source>Only newspapers, agencies and the like, which tell of everybody, stand between them.</source>
        <translation>Entre eles só há jornais, agências e afins, que falam de todo mundo.</translation>
    </message>
    <message>
        <source>How they are connected</source>
        <translation>Como estão ligados</translation>
    </message>
    <message>
        <source>No article names {names} together.</source>
        <translation>Nenhum artigo cita {names} juntos.</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Dar estrela</translation>
    </message>
    <message>
        <source>Unstar</source>
        <translation>Tirar estrela</translation>
    </message>
    <message>
        <source>First {date}</source>
        <translation>Primeiro em {date}</translation>
    </message>
    <message>
        <source>Last {date}</source>
        <translation>Último em {date}</translation>
    </message>
    <message>
        <source>Over time, together where there is a ring</source>
        <translation>Ao longo do tempo; juntos onde há um anel</translation>
    </message>
    <message>
        <source>Starred names stand among the saved searches; a dot there, and the digest, tell that something of them is new</source>
        <translation>Nomes com estrela ficam entre as pesquisas salvas; um ponto, ali e no resumo, avisa que há novidades sobre eles</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>Together over time</source>
        <translation>Juntos ao longo do tempo</translation>
    </message>
    <message>
        <source>Who else is there</source>
        <translation>Quem mais está lá</translation>
    </message>
    <message numerus="yes">
        <source>of {n} with {name}</source>
        <extracomment>of {n} with {name}</extracomment>
        <translation>
            <numerusform>de {n} com {name}</numerusform>
            <numerusform>de {n} com {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles name all {names}</source>
        <extracomment>{n} article names all {names}</extracomment>
        <translation>
            <numerusform>{n} artigo cita os {names}</numerusform>
            <numerusform>{n} artigos citam os {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Several names together</source>
        <translation>Vários nomes juntos</translation>
    </message>
    <message>
        <source>Never together in a dated article</source>
        <translation>Nunca juntos em um artigo datado</translation>
    </message>
    <message>
        <source>Together: {together}</source>
        <translation>Juntos: {together}</translation>
    </message>
    <message>
        <source>{first} above, {second} below</source>
        <translation>{first} acima, {second} abaixo</translation>
    </message>
    <message>
        <source>{first} and {second} over time</source>
        <translation>{first} e {second} ao longo do tempo</translation>
    </message>
    <message numerus="yes">
        <source>{when}: {n} articles with {first}, {other} with {second}, {both} with both</source>
        <extracomment>{when}: {n} article with {first}, {other} with {second}, {both} with both</extracomment>
        <translation>
            <numerusform>{when}: {n} artigo com {first}, {other} com {second}, {both} com os dois</numerusform>
            <numerusform>{when}: {n} artigos com {first}, {other} com {second}, {both} com os dois</numerusform>
        </translation>
    </message>
    <message>
        <source>In one paragraph</source>
        <translation>Em um parágrafo</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>Em uma frase</translation>
    </message>
    <message numerus="yes">
        <source>These are the newest {n} articles; “List articles” has all of them.</source>
        <extracomment>This is the newest {n} article; “List articles” has all of them.</extracomment>
        <translation>
            <numerusform>Este é o artigo mais recente; “Listar artigos” tem todos.</numerusform>
            <numerusform>Estes são os {n} artigos mais recentes; “Listar artigos” tem todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passages that name them all</source>
        <translation>Trechos que citam todos</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>All of it stays on this computer: no connection is ever opened.</source>
        <translation>Tudo fica neste computador: nenhuma conexão é aberta, nunca.</translation>
    </message>
    <message>
        <source>Click a name</source>
        <translation>Clique em um nome</translation>
    </message>
    <message>
        <source>Drop your own articles</source>
        <translation>Solte seus próprios artigos</translation>
    </message>
    <message>
        <source>Entity Reader reads news articles that you have as files, and shows with one click who is named in which of them, with whom, since when, and in which sentence.</source>
        <translation>O Entity Reader lê artigos de notícias que você tem em arquivos e mostra com um clique quem é citado em quais deles, com quem, desde quando e em que frase.</translation>
    </message>
    <message>
        <source>In the text, or at the right of the window. It is marked wherever it stands, and its card has every article that names it. F4 goes to its next mention, Alt+Left back to where you were.</source>
        <translation>No texto ou à direita da janela. Ele é marcado onde quer que esteja, e sua ficha tem todos os artigos que o citam. F4 vai à próxima menção, Alt+Esquerda volta aonde você estava.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>On this window, one or a whole folder: text, web pages, PDF, Word, mail, tables and more. They are only read.</source>
        <translation>Nesta janela, um ou uma pasta inteira: texto, páginas da web, PDF, Word, e-mail, tabelas e mais. Eles são apenas lidos.</translation>
    </message>
    <message>
        <source>Read an Article</source>
        <translation>Ler um artigo</translation>
    </message>
    <message>
        <source>Remove the Sample Articles</source>
        <translation>Remover os artigos de exemplo</translation>
    </message>
    <message>
        <source>Take the samples away</source>
        <translation>Remover os exemplos</translation>
    </message>
    <message>
        <source>Welcome to Entity Reader</source>
        <translation>Boas-vindas ao Entity Reader</translation>
    </message>
    <message>
        <source>With one click, whenever you like. Undo brings them back.</source>
        <translation>Com um clique, quando quiser. Desfazer os traz de volta.</translation>
    </message>
    <message numerus="yes">
        <source>Your library holds {n} articles.</source>
        <extracomment>Your library holds {n} article.</extracomment>
        <translation>
            <numerusform>Sua biblioteca contém {n} artigo.</numerusform>
            <numerusform>Sua biblioteca contém {n} artigos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample articles are here to try it with, about Shanghai and Erlangen.</source>
        <extracomment>{n} sample article is here to try it with, about Shanghai and Erlangen.</extracomment>
        <translation>
            <numerusform>{n} artigo de exemplo está aqui para experimentar, sobre Xangai e Erlangen.</numerusform>
            <numerusform>{n} artigos de exemplo estão aqui para experimentar, sobre Xangai e Erlangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This article.</source>
        <translation>Este artigo.</translation>
    </message>
    <message>
        <source>Click to see them.</source>
        <translation>Clique para vê-los.</translation>
    </message>
    <message>
        <source>{articles} over time</source>
        <translation>{articles} ao longo do tempo</translation>
    </message>
    <message>
        <source>{articles}, undated</source>
        <translation>{articles}, sem data</translation>
    </message>
    <message numerus="yes">
        <source>{n} undated</source>
        <extracomment>{n} undated</extracomment>
        <translation>
            <numerusform>{n} sem data</numerusform>
            <numerusform>{n} sem data</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the backups</source>
        <translation>Filtrar os backups</translation>
    </message>
    <message>
        <source>Filter the chapters</source>
        <translation>Filtrar os capítulos</translation>
    </message>
    <message>
        <source>Filter the decisions</source>
        <translation>Filtrar as decisões</translation>
    </message>
    <message>
        <source>Filter the deleted articles</source>
        <translation>Filtrar os artigos excluídos</translation>
    </message>
    <message>
        <source>Filter the mentions</source>
        <translation>Filtrar as menções</translation>
    </message>
    <message>
        <source>Filter the names</source>
        <translation>Filtrar os nomes</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>Filtrar as notas</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Pesquisar nas preferências</translation>
    </message>
    <message>
        <source>Show all backups</source>
        <translation>Mostrar todos os backups</translation>
    </message>
    <message>
        <source>Show all chapters</source>
        <translation>Mostrar todos os capítulos</translation>
    </message>
    <message>
        <source>Show all decisions</source>
        <translation>Mostrar todas as decisões</translation>
    </message>
    <message>
        <source>Show all deleted articles</source>
        <translation>Mostrar todos os artigos excluídos</translation>
    </message>
    <message>
        <source>Show all mentions</source>
        <translation>Mostrar todas as menções</translation>
    </message>
    <message>
        <source>Show all names</source>
        <translation>Mostrar todos os nomes</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>Mostrar todas as notas</translation>
    </message>
    <message>
        <source>Show all preferences</source>
        <translation>Mostrar todas as preferências</translation>
    </message>
    <message>
        <source>Show only backups that hold these words</source>
        <translation>Mostrar só backups com estas palavras</translation>
    </message>
    <message>
        <source>Show only chapters that hold these words</source>
        <translation>Mostrar só os capítulos que contêm estas palavras</translation>
    </message>
    <message>
        <source>Show only decisions that hold these words</source>
        <translation>Mostrar só decisões com estas palavras</translation>
    </message>
    <message>
        <source>Show only deleted articles that hold these words</source>
        <translation>Mostrar só artigos excluídos com estas palavras</translation>
    </message>
    <message>
        <source>Show only mentions that hold these words</source>
        <translation>Mostrar só menções com estas palavras</translation>
    </message>
    <message>
        <source>Show only names that hold these words</source>
        <translation>Mostrar só nomes com estas palavras</translation>
    </message>
    <message>
        <source>Show only notes that hold these words</source>
        <translation>Mostrar só notas com estas palavras</translation>
    </message>
    <message>
        <source>Show only preferences and keys that hold these words</source>
        <translation>Mostrar só preferências e teclas que contêm estas palavras</translation>
    </message>
    <message>
        <source>filter…</source>
        <translation>filtrar…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Localizar no artigo</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Localizar no manual</translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation>Localizar na página</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <translation>Não está no artigo</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>Não está no manual</translation>
    </message>
    <message>
        <source>Not on the page</source>
        <translation>Não está na página</translation>
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
        <translation>{view} ({on} avança, {back} volta)</translation>
    </message>
    <message>
        <source>Added since you last looked here. Click to list the articles, those added last first.</source>
        <translation>Adicionados desde que você olhou aqui pela última vez. Clique para listar os artigos, os últimos adicionados primeiro.</translation>
    </message>
    <message>
        <source>Enter saves, Shift+Enter begins a new line.</source>
        <translation>Enter salva, Shift+Enter começa uma nova linha.</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etiquetas, separadas por vírgulas</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escreva uma nota…</translation>
    </message>
    <message>
        <source>Edit or remove this note</source>
        <translation>Editar ou remover esta nota</translation>
    </message>
    <message>
        <source>on {names}, too</source>
        <translation>também em {names}</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles of these</source>
        <extracomment>{n} article of these</extracomment>
        <translation>
            <numerusform>{n} artigo destes</numerusform>
            <numerusform>{n} artigos destes</numerusform>
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
            <numerusform>{n} selecionado</numerusform>
            <numerusform>{n} selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>Adicionar etiqueta…</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Cor</translation>
    </message>
    <message>
        <source>&amp;Delete Tag…</source>
        <translation>&amp;Excluir etiqueta…</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Nenhuma</translation>
    </message>
    <message>
        <source>Enter lists the articles that have it, Delete takes it from this one, the Menu key offers more.</source>
        <translation>Enter lista os artigos que a têm, Delete a tira deste, a tecla Menu oferece mais.</translation>
    </message>
    <message>
        <source>List what has this tag</source>
        <translation>Listar o que tem esta etiqueta</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>Etiqueta {name}</translation>
    </message>
    <message>
        <source>Articles over time: {bars}</source>
        <translation>Artigos ao longo do tempo: {bars}</translation>
    </message>
    <message numerus="yes">
        <source>{n} together</source>
        <extracomment>{n} together</extracomment>
        <translation>
            <numerusform>{n} em comum</numerusform>
            <numerusform>{n} em comum</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the articles of all times again</source>
        <translation>Mostrar de novo os artigos de todos os períodos</translation>
    </message>
    <message>
        <source>{time}: show the articles of all times again</source>
        <translation>{time}: mostrar de novo os artigos de todos os períodos</translation>
    </message>
    <message>
        <source>drag over the bars to choose a time</source>
        <translation>arraste sobre as barras para escolher um período</translation>
    </message>
    <message>
        <source>Choose an article to read.</source>
        <translation>Escolha um artigo para ler.</translation>
    </message>
    <message>
        <source>There is nothing to read yet.</source>
        <translation>Ainda não há nada para ler.</translation>
    </message>
    <message numerus="yes">
        <source>With {name} in {n} of {total}</source>
        <extracomment>With {name} in {n} of {total}</extracomment>
        <translation>
            <numerusform>Com {name} em {n} de {total}</numerusform>
            <numerusform>Com {name} em {n} de {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Redo {action}</source>
        <translation>&amp;Refazer: {action}</translation>
    </message>
    <message>
        <source>&amp;Undo {action}</source>
        <translation>&amp;Desfazer: {action}</translation>
    </message>
    <message>
        <source>What you have chosen is not kept for the next start: {reason}.</source>
        <translation>O que você escolheu não é guardado para a próxima inicialização: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>Joined with {n} other articles by the full name.</source>
        <extracomment>Joined with {n} other article by the full name.</extracomment>
        <translation>
            <numerusform>Ligado a mais {n} artigo pelo nome completo.</numerusform>
            <numerusform>Ligado a mais {n} artigos pelo nome completo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name in full.</source>
        <translation>O nome completo.</translation>
    </message>
    <message>
        <source>The same name as in paragraph {number}.</source>
        <translation>O mesmo nome que no parágrafo {number}.</translation>
    </message>
    <message>
        <source>The same name as in the title.</source>
        <translation>O mesmo nome que no título.</translation>
    </message>
    <message>
        <source>named in paragraph {number}</source>
        <translation>citado no parágrafo {number}</translation>
    </message>
    <message>
        <source>named in the title</source>
        <translation>citado no título</translation>
    </message>
    <message>
        <source>{decision} – by you on {date}.</source>
        <translation>{decision} – por você em {date}.</translation>
    </message>
    <message>
        <source>This library was made by an older Entity Reader and is being brought up to date, after a copy of it is made. That takes minutes where it is large; nothing is lost if you close the window.</source>
        <translation>Esta biblioteca foi feita por um Entity Reader mais antigo e está sendo atualizada, depois que se faz uma cópia dela. Se for grande, isso leva minutos; nada se perde se você fechar a janela.</translation>
    </message>
    <message>
        <source>New names</source>
        <translation>Nomes novos</translation>
    </message>
    <message>
        <source>No article names anybody else with all {n}.</source>
        <translation>Nenhum artigo cita mais alguém com todos os {n}.</translation>
    </message>
    <message>
        <source>No article names anybody else with any of them.</source>
        <translation>Nenhum artigo cita mais ninguém com algum deles.</translation>
    </message>
    <message>
        <source>No article names anybody else with both.</source>
        <translation>… com ambos.</translation>
    </message>
    <message>
        <source>No article names anybody else with {name}.</source>
        <translation>… com {name}.</translation>
    </message>
    <message>
        <source>The last import brought no name that was not there before.</source>
        <translation>A última importação não trouxe nenhum nome que já não estivesse aqui.</translation>
    </message>
    <message>
        <source>With all {n}</source>
        <translation>Com todos os {n}</translation>
    </message>
    <message>
        <source>With any of {n}</source>
        <translation>Com algum dos {n}</translation>
    </message>
    <message>
        <source>With both</source>
        <translation>Com ambos</translation>
    </message>
    <message>
        <source>With either</source>
        <translation>Com um dos dois</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles of this import</source>
        <extracomment>{n} article of this import</extracomment>
        <translation>
            <numerusform>{n} artigo desta importação</numerusform>
            <numerusform>{n} artigos desta importação</numerusform>
        </translation>
    </message>
    <message>
        <source>What was seen last of {library}, which is being opened</source>
        <translation>O que foi visto por último de {library}, que está sendo aberta</translation>
    </message>
    <message>
        <source>Add a Note on {on}</source>
        <translation>Adicionar uma nota sobre {on}</translation>
    </message>
    <message>
        <source>Added a note on {on}</source>
        <translation>Nota adicionada sobre {on}</translation>
    </message>
    <message>
        <source>Highlight {on}</source>
        <translation>Realçar {on}</translation>
    </message>
    <message>
        <source>Highlighted {on}</source>
        <translation>Realce: {on}</translation>
    </message>
    <message>
        <source>the highlight on {on}</source>
        <translation>o realce de {on}</translation>
    </message>
    <message>
        <source>the note on {on}</source>
        <translation>a nota sobre {on}</translation>
    </message>
    <message numerus="yes">
        <source>Keep an Article Apart from {n} Others</source>
        <extracomment>Keep an Article Apart from Another</extracomment>
        <translation>
            <numerusform>Manter um artigo à parte de outro</numerusform>
            <numerusform>Manter um artigo à parte de outros {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept an article apart from {n} others: another story</source>
        <extracomment>Kept an article apart from another: another story</extracomment>
        <translation>
            <numerusform>Artigo mantido à parte de outro: outra história</numerusform>
            <numerusform>Artigo mantido à parte de outros {n}: outra história</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the keeping apart of an article from {n} others</source>
        <extracomment>the keeping apart of an article from another</extracomment>
        <translation>
            <numerusform>a separação de um artigo de outro</numerusform>
            <numerusform>a separação de um artigo de outros {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the colour of {tags} to {color}</source>
        <translation>Cor de {tags}: {color}</translation>
    </message>
    <message>
        <source>the colour of {tags}</source>
        <translation>a cor de {tags}</translation>
    </message>
    <message>
        <source>Keep {about} Apart</source>
        <translation>Manter à parte {about}</translation>
    </message>
    <message>
        <source>Kept {about} apart</source>
        <translation>Mantido à parte: {about}</translation>
    </message>
    <message>
        <source>the keeping apart of {about}</source>
        <translation>a separação de {about}</translation>
    </message>
    <message>
        <source>Clear the {field} of {edited}</source>
        <translation>Limpar o campo {field}: {edited}</translation>
    </message>
    <message>
        <source>Cleared the {field} of {edited}</source>
        <translation>Campo {field} limpo: {edited}</translation>
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
        <translation>Restaurar o campo {field}: {edited}</translation>
    </message>
    <message>
        <source>Put back the {field} of {edited} as it was read</source>
        <translation>Campo {field} restaurado como foi lido: {edited}</translation>
    </message>
    <message>
        <source>Set the {field} of {edited}</source>
        <translation>Definir o campo {field}: {edited}</translation>
    </message>
    <message>
        <source>Set the {field} of {edited} to {value}</source>
        <translation>Campo {field} definido ({value}): {edited}</translation>
    </message>
    <message>
        <source>Take the title of {edited} from the Text</source>
        <translation>Tomar o título do texto: {edited}</translation>
    </message>
    <message>
        <source>Took the title of {edited} from the text</source>
        <translation>Título tomado do texto: {edited}</translation>
    </message>
    <message>
        <source>one article</source>
        <translation>um artigo</translation>
    </message>
    <message>
        <source>the editing of {edited}</source>
        <translation>a edição de {edited}</translation>
    </message>
    <message>
        <source>Delete the note on {on}</source>
        <translation>Excluir a nota sobre {on}</translation>
    </message>
    <message>
        <source>Delete {on}</source>
        <translation>Excluir {on}</translation>
    </message>
    <message>
        <source>Deleted the note on {on}</source>
        <translation>Nota excluída: {on}</translation>
    </message>
    <message>
        <source>Deleted {on}</source>
        <translation>Excluído: {on}</translation>
    </message>
    <message>
        <source>the deletion of the note on {on}</source>
        <translation>a exclusão da nota sobre {on}</translation>
    </message>
    <message>
        <source>the deletion of {on}</source>
        <translation>a exclusão de {on}</translation>
    </message>
    <message>
        <source>Hid {other} from the relations of {first}</source>
        <translation>{other} oculto nas relações de {first}</translation>
    </message>
    <message>
        <source>Hide {other} from the Relations of {first}</source>
        <translation>Ocultar {other} nas relações de {first}</translation>
    </message>
    <message>
        <source>the hiding of {other} from the relations of {first}</source>
        <translation>a ocultação de {other} nas relações de {first}</translation>
    </message>
    <message>
        <source>Put Off {about}</source>
        <translation>Adiar {about}</translation>
    </message>
    <message>
        <source>Put off {about}</source>
        <translation>Adiado: {about}</translation>
    </message>
    <message>
        <source>the putting off of {about}</source>
        <translation>o adiamento de {about}</translation>
    </message>
    <message>
        <source>Put {about} on the map at {point}</source>
        <translation>Colocar {about} no mapa: {point}</translation>
    </message>
    <message>
        <source>Take {about} off the map</source>
        <translation>Tirar {about} do mapa</translation>
    </message>
    <message>
        <source>Took {about} off the map</source>
        <translation>Tirado do mapa: {about}</translation>
    </message>
    <message>
        <source>the place on the map of {about}</source>
        <translation>o lugar de {about} no mapa</translation>
    </message>
    <message>
        <source>the taking off the map of {about}</source>
        <translation>a retirada de {about} do mapa</translation>
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
        <translation>a marcação de {quoted} como {to}</translation>
    </message>
    <message>
        <source>Merge {about}</source>
        <translation>Mesclar {about}</translation>
    </message>
    <message>
        <source>Merged {about} into {name}</source>
        <translation>{about} mesclados em {name}</translation>
    </message>
    <message>
        <source>the merger of {about}</source>
        <translation>a mesclagem de {about}</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>em toda parte</translation>
    </message>
    <message numerus="yes">
        <source>in {n} passages</source>
        <extracomment>in one passage</extracomment>
        <translation>
            <numerusform>em um trecho</numerusform>
            <numerusform>em {n} trechos</numerusform>
        </translation>
    </message>
    <message>
        <source>Place a Note on {on}</source>
        <translation>Posicionar uma nota sobre {on}</translation>
    </message>
    <message>
        <source>Placed a note on {on} by hand</source>
        <translation>Nota posicionada à mão sobre {on}</translation>
    </message>
    <message>
        <source>the placing of a note on {on}</source>
        <translation>o posicionamento de uma nota sobre {on}</translation>
    </message>
    <message>
        <source>Remove {about}</source>
        <translation>Remover {about}</translation>
    </message>
    <message>
        <source>Removed {about} {where}: not an entity</source>
        <translation>{about} removido, {where}: não é uma entidade</translation>
    </message>
    <message>
        <source>the removal of {about}</source>
        <translation>a remoção de {about}</translation>
    </message>
    <message>
        <source>Rename {about} to {name}</source>
        <translation>Renomear {about} para {name}</translation>
    </message>
    <message>
        <source>Renamed {about} to {name}</source>
        <translation>{about} renomeado para {name}</translation>
    </message>
    <message>
        <source>the renaming of {about} to {name}</source>
        <translation>a mudança de nome de {about} para {name}</translation>
    </message>
    <message>
        <source>Merge the tags {tags}</source>
        <translation>Mesclar as etiquetas {tags}</translation>
    </message>
    <message>
        <source>Merged the tags {tags} into {new}</source>
        <translation>Etiquetas {tags} mescladas em {new}</translation>
    </message>
    <message>
        <source>Rename the tag {tags} to {new}</source>
        <translation>Renomear a etiqueta {tags} para {new}</translation>
    </message>
    <message>
        <source>Renamed the tag {tags} to {new}</source>
        <translation>Etiqueta {tags} renomeada para {new}</translation>
    </message>
    <message>
        <source>the renaming of {tags} to {new}</source>
        <translation>a mudança de nome de {tags} para {new}</translation>
    </message>
    <message>
        <source>Change {about} to {kind}</source>
        <translation>Mudar o tipo de {about}: {kind}</translation>
    </message>
    <message>
        <source>Changed {about} to {kind}</source>
        <translation>Tipo de {about} mudado: {kind}</translation>
    </message>
    <message>
        <source>the change of {about} to {kind}</source>
        <translation>a mudança de tipo de {about}: {kind}</translation>
    </message>
    <message>
        <source>Edit the note on {on}</source>
        <translation>Editar a nota sobre {on}</translation>
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
        <translation>Cor da nota sobre {on}: {color}</translation>
    </message>
    <message>
        <source>Set the colour of {on} to {color}</source>
        <translation>Cor de {on}: {color}</translation>
    </message>
    <message>
        <source>the change of the note on {on}</source>
        <translation>a alteração da nota sobre {on}</translation>
    </message>
    <message>
        <source>the change of {on}</source>
        <translation>a alteração de {on}</translation>
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
        <translation>a separação de {to} de {about}</translation>
    </message>
    <message>
        <source>called {name}</source>
        <translation>chamado {name}</translation>
    </message>
    <message>
        <source>no longer tagged with {tags}</source>
        <translation>já não etiquetado {tags}</translation>
    </message>
    <message>
        <source>of the kind {kind}</source>
        <translation>do tipo {kind}</translation>
    </message>
    <message>
        <source>one with {others}, called {name}</source>
        <translation>um com {others}, chamado {name}</translation>
    </message>
    <message>
        <source>tagged with {tags}</source>
        <translation>etiquetado {tags}</translation>
    </message>
    <message numerus="yes">
        <source>{n} names change.</source>
        <extracomment>{n} name changes.</extracomment>
        <translation>
            <numerusform>{n} nome muda.</numerusform>
            <numerusform>{n} nomes mudam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are left as they are.</source>
        <extracomment>{n} row is left as it is.</extracomment>
        <translation>
            <numerusform>{n} linha fica como está.</numerusform>
            <numerusform>{n} linhas ficam como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag {tagged} with {tags}</source>
        <translation>Etiquetar {tagged} com {tags}</translation>
    </message>
    <message>
        <source>Tagged {tagged} with {tags}</source>
        <translation>{tags} atribuído: {tagged}</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>uma nota</translation>
    </message>
    <message>
        <source>the tagging of {tagged} with {tags}</source>
        <translation>a etiquetagem de {tagged} com {tags}</translation>
    </message>
    <message numerus="yes">
        <source>Take {n} Articles for One Story</source>
        <extracomment>Take {n} Article for One Story</extracomment>
        <translation>
            <numerusform>Tomar {n} artigo por uma só história</numerusform>
            <numerusform>Tomar {n} artigos por uma só história</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took {n} articles for versions of one story</source>
        <extracomment>Took {n} article for versions of one story</extracomment>
        <translation>
            <numerusform>{n} artigo tomado por versão de uma só história</numerusform>
            <numerusform>{n} artigos tomados por versões de uma só história</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the taking of {n} articles for one story</source>
        <extracomment>the taking of {n} article for one story</extracomment>
        <translation>
            <numerusform>o agrupamento de {n} artigo em uma só história</numerusform>
            <numerusform>o agrupamento de {n} artigos em uma só história</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the tag {tags}</source>
        <translation>Excluir a etiqueta {tags}</translation>
    </message>
    <message>
        <source>Delete the tags {tags}</source>
        <translation>Excluir as etiquetas {tags}</translation>
    </message>
    <message>
        <source>Deleted the tag {tags}</source>
        <translation>Etiqueta {tags} excluída</translation>
    </message>
    <message>
        <source>Deleted the tags {tags}</source>
        <translation>Etiquetas {tags} excluídas</translation>
    </message>
    <message>
        <source>Take Away {tags} from {tagged}</source>
        <translation>Retirar {tags}: {tagged}</translation>
    </message>
    <message>
        <source>Took away {tags} from {tagged}</source>
        <translation>{tags} retirado: {tagged}</translation>
    </message>
    <message>
        <source>the taking away of {tags}</source>
        <translation>a retirada de {tags}</translation>
    </message>
    <message>
        <source>Watch {quoted}</source>
        <translation>Monitorar {quoted}</translation>
    </message>
    <message>
        <source>Watched {quoted} as {to}</source>
        <translation>{quoted} monitorado como {to}</translation>
    </message>
    <message>
        <source>the watching of {quoted}</source>
        <translation>o monitoramento de {quoted}</translation>
    </message>
    <message numerus="yes">
        <source>{several} and {n} others</source>
        <extracomment>{several} and {n} other</extracomment>
        <translation>
            <numerusform>{several} e mais {n}</numerusform>
            <numerusform>{several} e mais {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{quoted}”</source>
        <translation>“{quoted}”</translation>
    </message>
</context>
</TS>
