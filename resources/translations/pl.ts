<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>window</name>
    <message>
        <source>a database</source>
        <translation>baza danych</translation>
    </message>
    <message>
        <source>a file of another kind</source>
        <translation>plik innego rodzaju</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>to folder, a nie plik</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>nie jest zwykłym plikiem</translation>
    </message>
    <message>
        <source>“{name}” has a line break or the like in its name. Choose another name.</source>
        <translation>„{name}” ma w nazwie koniec wiersza lub podobny znak. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>“{name}” is a folder: name a file.</source>
        <translation>„{name}” to folder: podaj plik.</translation>
    </message>
    <message>
        <source>“{name}” is a library, and stays as it is.</source>
        <translation>„{name}” to biblioteka i zostaje bez zmian.</translation>
    </message>
    <message>
        <source>“{name}” is a part of “{library}”, if that is a library.</source>
        <translation>„{name}” jest częścią „{library}”, jeśli to biblioteka.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, not {sort}, and stays as it is.</source>
        <translation>„{name}” to {what}, a nie {sort}, i zostaje bez zmian.</translation>
    </message>
    <message>
        <source>“{path}” is a whole disk: name a file.</source>
        <translation>„{path}” to cały dysk: podaj plik.</translation>
    </message>
    <message>
        <source>The library is damaged: {what}. Open a backup of it if there is one.</source>
        <translation>Biblioteka jest uszkodzona: {what}. Otwórz jej kopię zapasową, jeśli jest.</translation>
    </message>
    <message>
        <source>The citation style “{name}” cannot be used: {why}.</source>
        <translation>Nie można użyć stylu cytowania „{name}”: {why}.</translation>
    </message>
    <message>
        <source>it asks for something that Entity Reader cannot do</source>
        <translation>wymaga czegoś, czego Entity Reader nie umie</translation>
    </message>
    <message>
        <source>it does not say how to cite</source>
        <translation>nie mówi, jak cytować</translation>
    </message>
    <message>
        <source>it is damaged, or no such style</source>
        <translation>jest uszkodzony albo nie jest takim stylem</translation>
    </message>
    <message>
        <source>it is larger than {megabytes} MB</source>
        <translation>jest większy niż {megabytes} MB</translation>
    </message>
    <message>
        <source>it only says that it is like another one. Choose the file of that, “{name}.csl”</source>
        <translation>mówi tylko, że jest jak inny. Wybierz jego plik, „{name}.csl”</translation>
    </message>
    <message>
        <source>it {why}</source>
        <translation>on {why}</translation>
    </message>
    <message>
        <source>its file cannot be read: {why}</source>
        <translation>nie można odczytać jego pliku: {why}</translation>
    </message>
    <message>
        <source>Tables, CSV</source>
        <translation>Tabele, CSV</translation>
    </message>
    <message>
        <source>for a spreadsheet</source>
        <translation>do arkusza kalkulacyjnego</translation>
    </message>
    <message>
        <source>for Aleph</source>
        <translation>do Aleph</translation>
    </message>
    <message>
        <source>for programs</source>
        <translation>dla programów</translation>
    </message>
    <message>
        <source>Markdown folder</source>
        <translation>Folder Markdown</translation>
    </message>
    <message>
        <source>for Obsidian</source>
        <translation>do Obsidian</translation>
    </message>
    <message>
        <source>Network, GEXF</source>
        <translation>Sieć, GEXF</translation>
    </message>
    <message>
        <source>Network, GraphML</source>
        <translation>Sieć, GraphML</translation>
    </message>
    <message>
        <source>for Gephi</source>
        <translation>do Gephi</translation>
    </message>
    <message>
        <source>for yEd, Cytoscape, igraph</source>
        <translation>do yEd, Cytoscape, igraph</translation>
    </message>
    <message>
        <source>Tables, Parquet</source>
        <translation>Tabele, Parquet</translation>
    </message>
    <message>
        <source>What writes Parquet is not here. One from pip has it: pip install 'entity-reader[parquet]'.</source>
        <translation>Brakuje tego, co zapisuje Parquet. Z pip jest: pip install 'entity-reader[parquet]'.</translation>
    </message>
    <message>
        <source>for pandas, DuckDB</source>
        <translation>do pandas, DuckDB</translation>
    </message>
    <message>
        <source>Pages cannot be set here, since Qt cannot be loaded: {why}.</source>
        <translation>Nie można tu złożyć stron, bo nie można wczytać Qt: {why}.</translation>
    </message>
    <message>
        <source>to print or send</source>
        <translation>do druku lub wysłania</translation>
    </message>
    <message>
        <source>{n} articles are too many for pages: there can be {most} of them.</source>
        <translation>{n} artykułów to za dużo na strony: może ich być {most}.</translation>
    </message>
    <message>
        <source>This is too long to be copied. Save it as a file.</source>
        <translation>To za długie, by skopiować. Zapisz to jako plik.</translation>
    </message>
    <message>
        <source>References, BibTeX</source>
        <translation>Odnośniki, BibTeX</translation>
    </message>
    <message>
        <source>References, CSL</source>
        <translation>Odnośniki, CSL</translation>
    </message>
    <message>
        <source>References, RIS</source>
        <translation>Odnośniki, RIS</translation>
    </message>
    <message>
        <source>for LaTeX</source>
        <translation>do LaTeX</translation>
    </message>
    <message>
        <source>for Pandoc, Zotero</source>
        <translation>do Pandoc, Zotero</translation>
    </message>
    <message>
        <source>for Zotero, Citavi, EndNote</source>
        <translation>do Zotero, Citavi, EndNote</translation>
    </message>
    <message>
        <source>Project, REFI-QDA</source>
        <translation>Projekt, REFI-QDA</translation>
    </message>
    <message>
        <source>for MAXQDA, NVivo, QualCoder</source>
        <translation>do MAXQDA, NVivo, QualCoder</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Strona internetowa</translation>
    </message>
    <message>
        <source>a report to send or print</source>
        <translation>raport do wysłania lub druku</translation>
    </message>
    <message>
        <source>for writing</source>
        <translation>do pisania</translation>
    </message>
    <message>
        <source>Annotations, brat</source>
        <translation>Adnotacje, brat</translation>
    </message>
    <message>
        <source>Marked texts, spaCy</source>
        <translation>Oznaczone teksty, spaCy</translation>
    </message>
    <message>
        <source>Marked words, CoNLL</source>
        <translation>Oznaczone słowa, CoNLL</translation>
    </message>
    <message>
        <source>for brat, INCEpTION</source>
        <translation>do brat, INCEpTION</translation>
    </message>
    <message>
        <source>to train a tagger</source>
        <translation>do trenowania tagera</translation>
    </message>
    <message>
        <source>to train a tagger; also doccano</source>
        <translation>do trenowania tagera; także doccano</translation>
    </message>
    <message>
        <source>Annotations, W3C</source>
        <translation>Adnotacje, W3C</translation>
    </message>
    <message>
        <source>for Hypothesis and others</source>
        <translation>do Hypothesis i innych</translation>
    </message>
    <message>
        <source>Workbook, Excel</source>
        <translation>Skoroszyt, Excel</translation>
    </message>
    <message>
        <source>The careful tagger cannot be started: {why}.</source>
        <translation>Nie można uruchomić starannego tagera: {why}.</translation>
    </message>
    <message>
        <source>The careful tagger’s weights, “{name}”, cannot be read: {why}.</source>
        <translation>Nie można odczytać wag starannego tagera, „{name}”: {why}.</translation>
    </message>
    <message>
        <source>onnxruntime is not installed. “pip install entity-reader[careful]” installs it.</source>
        <translation>onnxruntime nie jest zainstalowane. „pip install entity-reader[careful]” je instaluje.</translation>
    </message>
    <message>
        <source>There is no tagger “{choice}”. A choice is “careful”, “spacy:en_core_web_sm”, or “spacy:” and a folder, or “careful:” and a file, or “none”.</source>
        <translation>Nie ma tagera „{choice}”. Można wybrać „careful”, „spacy:en_core_web_sm” albo „spacy:” i folder, albo „careful:” i plik, albo „none”.</translation>
    </message>
    <message>
        <source>“{title}” mentions names in more than {n} places, as no article does.</source>
        <translation>„{title}” wymienia nazwy w ponad {n} miejscach, jak żaden artykuł.</translation>
    </message>
    <message>
        <source>Is the path right?</source>
        <translation>Czy ścieżka jest dobra?</translation>
    </message>
    <message>
        <source>The spaCy model “{model}” cannot be loaded: {why}.</source>
        <translation>Nie można wczytać modelu spaCy „{model}”: {why}.</translation>
    </message>
    <message>
        <source>The spaCy model “{model}” finds no names: it has no “ner”.</source>
        <translation>Model spaCy „{model}” nie znajduje nazw: nie ma „ner”.</translation>
    </message>
    <message>
        <source>The spaCy model “{model}” was made for spaCy {wanted}, and this is {this}. {advice}</source>
        <translation>Model spaCy „{model}” jest dla spaCy {wanted}, a to jest {this}. {advice}</translation>
    </message>
    <message>
        <source>The tagger {name} failed</source>
        <translation>Tager {name} zawiódł</translation>
    </message>
    <message>
        <source>There is no spaCy model “{model}”, neither installed nor in a folder of that name. {advice}</source>
        <translation>Nie ma modelu spaCy „{model}”, ani zainstalowanego, ani w folderze o tej nazwie. {advice}</translation>
    </message>
    <message>
        <source>spaCy is not installed. Entity Reader from pip has it: “pip install entity-reader[spacy]”.</source>
        <translation>spaCy nie jest zainstalowane. Entity Reader z pip je ma: „pip install entity-reader[spacy]”.</translation>
    </message>
    <message>
        <source>“python -m spacy download {model}” gets a published model that fits.</source>
        <translation>„python -m spacy download {model}” pobiera pasujący opublikowany model.</translation>
    </message>
    <message>
        <source>The tagger’s weights, “{name}”, cannot be read: {why}.</source>
        <translation>Nie można odczytać wag tagera, „{name}”: {why}.</translation>
    </message>
    <message>
        <source>acronym of {name}</source>
        <translation>skrótowiec: {name}</translation>
    </message>
    <message>
        <source>another name of {name}</source>
        <translation>inna nazwa: {name}</translation>
    </message>
    <message>
        <source>another spelling of {name}</source>
        <translation>inna pisownia: {name}</translation>
    </message>
    <message>
        <source>given name of {name}</source>
        <translation>imię: {name}</translation>
    </message>
    <message>
        <source>here the same as {name}</source>
        <translation>tu to samo co {name}</translation>
    </message>
    <message>
        <source>initials of {name}</source>
        <translation>inicjały: {name}</translation>
    </message>
    <message>
        <source>longer form of {name}</source>
        <translation>dłuższa forma: {name}</translation>
    </message>
    <message>
        <source>part of the name of {name}</source>
        <translation>część nazwy {name}</translation>
    </message>
    <message>
        <source>possessive of {name}</source>
        <translation>dopełniacz: {name}</translation>
    </message>
    <message>
        <source>short for {name}</source>
        <translation>skrót: {name}</translation>
    </message>
    <message>
        <source>shorter form of {name}</source>
        <translation>krótsza forma: {name}</translation>
    </message>
    <message>
        <source>surname of {name}</source>
        <translation>nazwisko: {name}</translation>
    </message>
    <message>
        <source>{how}, here the same as {name}</source>
        <translation>{how}, tu to samo co {name}</translation>
    </message>
    <message>
        <source>{name} by a nickname</source>
        <translation>{name} zdrobniale</translation>
    </message>
    <message>
        <source>{name} in capitals</source>
        <translation>{name} wielkimi literami</translation>
    </message>
    <message>
        <source>{name} the other way round</source>
        <translation>{name} w odwrotnej kolejności</translation>
    </message>
    <message>
        <source>{name} with a title</source>
        <translation>{name} z tytułem</translation>
    </message>
    <message>
        <source>{name} with initials</source>
        <translation>{name} z inicjałami</translation>
    </message>
    <message>
        <source>{name} without a title</source>
        <translation>{name} bez tytułu</translation>
    </message>
    <message>
        <source>There is an earlier export in “{name}”, which stays as it is.</source>
        <translation>W „{name}” jest wcześniejszy eksport, który zostaje bez zmian.</translation>
    </message>
    <message>
        <source>“{file}” in “{name}” was added or changed since the export, and stays as it is.</source>
        <translation>„{file}” w „{name}” dodano lub zmieniono od czasu eksportu; zostaje bez zmian.</translation>
    </message>
    <message>
        <source>“{name}” is a file, not a folder, and stays as it is.</source>
        <translation>„{name}” to plik, a nie folder, i zostaje bez zmian.</translation>
    </message>
    <message>
        <source>“{name}” is a folder that this export has not made, and stays as it is.</source>
        <translation>„{name}” to folder, którego ten eksport nie utworzył, i zostaje bez zmian.</translation>
    </message>
    <message>
        <source>is larger than {megabytes} MB</source>
        <translation>ma ponad {megabytes} MB</translation>
    </message>
    <message>
        <source>is not read: the archive unpacks to too much</source>
        <translation>nie jest czytany: archiwum po rozpakowaniu jest za duże</translation>
    </message>
    <message>
        <source>is a link, which is not followed out of an archive</source>
        <translation>to dowiązanie, za którym nie idzie się poza archiwum</translation>
    </message>
    <message>
        <source>is an archive that is damaged or not whole</source>
        <translation>to archiwum uszkodzone lub niepełne</translation>
    </message>
    <message>
        <source>is damaged, so that it cannot be unpacked</source>
        <translation>jest uszkodzony i nie da się rozpakować</translation>
    </message>
    <message>
        <source>is not read: it holds too many files</source>
        <translation>nie jest czytany: zawiera za dużo plików</translation>
    </message>
    <message>
        <source>is packed in a way that is not read</source>
        <translation>jest spakowany w sposób, którego się nie czyta</translation>
    </message>
    <message>
        <source>is a ZIP archive that is damaged or not whole</source>
        <translation>to archiwum ZIP uszkodzone lub niepełne</translation>
    </message>
    <message>
        <source>is a damaged ZIP archive: its files overlap</source>
        <translation>to uszkodzone archiwum ZIP: jego pliki na siebie zachodzą</translation>
    </message>
    <message>
        <source>is protected by a password</source>
        <translation>jest chroniony hasłem</translation>
    </message>
    <message>
        <source>Downloads from news archives</source>
        <translation>Pobrane z archiwów prasowych</translation>
    </message>
    <message>
        <source>does not hold that article any more</source>
        <translation>nie zawiera już tego artykułu</translation>
    </message>
    <message>
        <source>is no download of an archive in that encoding</source>
        <translation>w tym kodowaniu nie jest pobraniem z archiwum</translation>
    </message>
    <message>
        <source> and {n} more</source>
        <translation> i jeszcze {n}</translation>
    </message>
    <message numerus="yes">
        <source>; {n} copies of them were left out</source>
        <extracomment>; {n} copy of them was left out</extracomment>
        <translation>
            <numerusform>; pominięto {n} kopię</numerusform>
            <numerusform>; pominięto {n} kopie</numerusform>
            <numerusform>; pominięto {n} kopii</numerusform>
        </translation>
    </message>
    <message>
        <source>holds an article {what}: “{text}”{others}</source>
        <translation>zawiera artykuł, {what}: „{text}”{others}</translation>
    </message>
    <message>
        <source>holds more than {n} articles</source>
        <translation>zawiera ponad {n} artykułów</translation>
    </message>
    <message>
        <source>holds no article, only what {provider} tells of a download</source>
        <translation>nie zawiera artykułu, tylko to, co {provider} mówi o pobraniu</translation>
    </message>
    <message>
        <source>of which only the beginning is there</source>
        <translation>z którego jest tylko początek</translation>
    </message>
    <message>
        <source>was read: {articles} articles{left_out}</source>
        <translation>przeczytano artykułów: {articles}{left_out}</translation>
    </message>
    <message>
        <source>was read: {articles} of the {total} articles that it names{left_out}</source>
        <translation>przeczytano: {articles} z {total} wymienionych artykułów{left_out}</translation>
    </message>
    <message>
        <source>whose text the archive does not give</source>
        <translation>którego tekstu archiwum nie podaje</translation>
    </message>
    <message>
        <source>with a head of another layout, which was kept whole</source>
        <translation>z nagłówkiem w innym układzie, zachowanym w całości</translation>
    </message>
    <message>
        <source>has more than {n} lines, as no download has</source>
        <translation>ma ponad {n} wierszy, jak żadne pobranie</translation>
    </message>
    <message>
        <source>looks like several articles in a layout that is not known: it was read as one</source>
        <translation>wygląda na kilka artykułów w nieznanym układzie: przeczytano jako jeden</translation>
    </message>
    <message>
        <source>may be a download from {provider}, of which no file was seen yet: it was read as one article</source>
        <translation>może być pobraniem z {provider}, którego pliku jeszcze nie widziano: przeczytano jako jeden artykuł</translation>
    </message>
    <message>
        <source>Lists of references</source>
        <translation>Listy odnośników</translation>
    </message>
    <message>
        <source>has nothing in entry {part}</source>
        <translation>nie ma nic w pozycji {part}</translation>
    </message>
    <message>
        <source>is a list of references without an entry</source>
        <translation>to lista odnośników bez pozycji</translation>
    </message>
    <message>
        <source>names {n_stubs} articles without their texts</source>
        <translation>wymienia {n_stubs} artykułów bez tekstów</translation>
    </message>
    <message>
        <source>tells of {n} articles that are read from other files</source>
        <translation>mówi o {n} artykułach czytanych z innych plików</translation>
    </message>
    <message>
        <source>is a list of references that is damaged or not whole</source>
        <translation>to lista odnośników uszkodzona lub niepełna</translation>
    </message>
    <message>
        <source>is nested too deep: lists within lists</source>
        <translation>jest za głęboko zagnieżdżony: listy w listach</translation>
    </message>
    <message>
        <source>Lists of links</source>
        <translation>Listy linków</translation>
    </message>
    <message>
        <source>is a list of links without a link</source>
        <translation>to lista linków bez linku</translation>
    </message>
    <message>
        <source>Of its day is known only that it was saved on {date}.</source>
        <translation>O jego dniu wiadomo tylko, że zapisano go {date}.</translation>
    </message>
    <message>
        <source>holds links only: {count} titles and addresses of articles, without their texts</source>
        <translation>zawiera tylko linki: {count} tytułów i adresów artykułów, bez tekstów</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>archiwum 7-Zip</translation>
    </message>
    <message>
        <source>a BMP image</source>
        <translation>obraz BMP</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>obraz GIF</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>obraz JPEG</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>dokument PDF</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <translation>obraz PNG</translation>
    </message>
    <message>
        <source>a Photoshop image</source>
        <translation>obraz Photoshop</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>prezentacja PowerPoint</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>archiwum RAR</translation>
    </message>
    <message>
        <source>a SQLite database</source>
        <translation>baza danych SQLite</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>obraz TIFF</translation>
    </message>
    <message>
        <source>a WebP image</source>
        <translation>obraz WebP</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>dokument Word</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>archiwum ZIP</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>archiwum Zstandard</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>archiwum bzip2</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>czcionka</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>archiwum gzip</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>a rich text document (RTF)</source>
        <translation>dokument RTF</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>nagranie dźwiękowe</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>archiwum tar</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>film wideo</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>strona internetowa (HTML)</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>książka EPUB</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>skoroszyt Excel</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>plik OpenDocument</translation>
    </message>
    <message>
        <source>an XML file of no sort that is read</source>
        <translation>plik XML rodzaju, którego się nie czyta</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>ikona</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>obraz</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>stary dokument Office</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>archiwum xz</translation>
    </message>
    <message>
        <source>Arabic ({name})</source>
        <translation>Arabskie ({name})</translation>
    </message>
    <message>
        <source>Baltic ({name})</source>
        <translation>Bałtyckie ({name})</translation>
    </message>
    <message>
        <source>Central European ({name})</source>
        <translation>Środkowoeuropejskie ({name})</translation>
    </message>
    <message>
        <source>Chinese, simplified ({name})</source>
        <translation>Chińskie uproszczone ({name})</translation>
    </message>
    <message>
        <source>Chinese, traditional ({name})</source>
        <translation>Chińskie tradycyjne ({name})</translation>
    </message>
    <message>
        <source>Cyrillic ({name})</source>
        <translation>Cyrylica ({name})</translation>
    </message>
    <message>
        <source>Greek ({name})</source>
        <translation>Greckie ({name})</translation>
    </message>
    <message>
        <source>Hebrew ({name})</source>
        <translation>Hebrajskie ({name})</translation>
    </message>
    <message>
        <source>Japanese ({name})</source>
        <translation>Japońskie ({name})</translation>
    </message>
    <message>
        <source>Korean ({name})</source>
        <translation>Koreańskie ({name})</translation>
    </message>
    <message>
        <source>Romanian ({name})</source>
        <translation>Rumuńskie ({name})</translation>
    </message>
    <message>
        <source>Russian ({name})</source>
        <translation>Rosyjskie ({name})</translation>
    </message>
    <message>
        <source>Thai ({name})</source>
        <translation>Tajskie ({name})</translation>
    </message>
    <message>
        <source>Turkish ({name})</source>
        <translation>Tureckie ({name})</translation>
    </message>
    <message>
        <source>Ukrainian ({name})</source>
        <translation>Ukraińskie ({name})</translation>
    </message>
    <message>
        <source>Unicode (UTF-8) mixed with Windows-1252</source>
        <translation>Unicode (UTF-8) zmieszany z Windows-1252</translation>
    </message>
    <message>
        <source>Unicode (UTF-8, encoded more than once)</source>
        <translation>Unicode (UTF-8, kodowany wielokrotnie)</translation>
    </message>
    <message>
        <source>Vietnamese ({name})</source>
        <translation>Wietnamskie ({name})</translation>
    </message>
    <message>
        <source>Western European ({name})</source>
        <translation>Zachodnioeuropejskie ({name})</translation>
    </message>
    <message>
        <source>cannot be read as {encoding}: there is no such encoding</source>
        <translation>nie da się odczytać jako {encoding}: nie ma takiego kodowania</translation>
    </message>
    <message>
        <source>contains NUL bytes, as no plain text does</source>
        <translation>zawiera bajty NUL, jak żaden zwykły tekst</translation>
    </message>
    <message>
        <source>contains nothing but white space</source>
        <translation>zawiera same białe znaki</translation>
    </message>
    <message>
        <source>is damaged: it is no whole ZIP file</source>
        <translation>jest uszkodzony: to niepełny plik ZIP</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>jest pusty</translation>
    </message>
    <message>
        <source>is not plain text: it is full of control characters</source>
        <translation>nie jest zwykłym tekstem: jest pełen znaków sterujących</translation>
    </message>
    <message>
        <source>is not text in {words}</source>
        <translation>nie jest tekstem w kodowaniu {words}</translation>
    </message>
    <message>
        <source>is {kind}, not plain text</source>
        <translation>to {kind}, a nie zwykły tekst</translation>
    </message>
    <message>
        <source>is nested too deep: archives within archives</source>
        <translation>jest za głęboko zagnieżdżony: archiwa w archiwach</translation>
    </message>
    <message>
        <source>{file} is an archive without files.</source>
        <translation>{file} to archiwum bez plików.</translation>
    </message>
    <message>
        <source>{file} is not read to its end: it would unpack to too much.</source>
        <translation>{file} nie jest czytany do końca: byłby za duży.</translation>
    </message>
    <message>
        <source>{file} {predicate}.</source>
        <translation>{file} {predicate}.</translation>
    </message>
    <message>
        <source>{several} or {last}</source>
        <translation>{several} lub {last}</translation>
    </message>
    <message>
        <source>{written} is no day that has been.</source>
        <translation>{written} nie jest dniem, który był.</translation>
    </message>
    <message>
        <source>{written} may be {days}.</source>
        <translation>{written} może znaczyć {days}.</translation>
    </message>
    <message>
        <source>From file name</source>
        <translation>Z nazwy pliku</translation>
    </message>
    <message>
        <source>From first line</source>
        <translation>Z pierwszego wiersza</translation>
    </message>
    <message>
        <source>From folder</source>
        <translation>Z folderu</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Nic tu jeszcze nie napisano.</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Ustaw na</translation>
    </message>
    <message>
        <source>all {only}</source>
        <translation>wszystkie {only}</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>nie ma takiego folderu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>too long for a title</source>
        <translation>za długie na tytuł</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>bez daty</translation>
    </message>
    <message>
        <source>without a headline</source>
        <translation>bez nagłówka</translation>
    </message>
    <message>
        <source>without one</source>
        <translation>bez</translation>
    </message>
    <message>
        <source>{n} different</source>
        <translation>{n} różnych</translation>
    </message>
    <message>
        <source>{n} {without}</source>
        <translation>{n} {without}</translation>
    </message>
    <message>
        <source>E-books</source>
        <translation>E-booki</translation>
    </message>
    <message>
        <source>does not hold that chapter any more</source>
        <translation>nie zawiera już tego rozdziału</translation>
    </message>
    <message>
        <source>is a book without text</source>
        <translation>to książka bez tekstu</translation>
    </message>
    <message>
        <source>is damaged: it does not say what the book consists of</source>
        <translation>jest uszkodzony: nie mówi, z czego składa się książka</translation>
    </message>
    <message>
        <source>is protected by a password or a licence</source>
        <translation>jest chroniony hasłem lub licencją</translation>
    </message>
    <message>
        <source>is a feed that is damaged or not whole</source>
        <translation>to kanał uszkodzony lub niepełny</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>is a feed of more than {n} entries</source>
        <translation>to kanał z ponad {n} wpisami</translation>
    </message>
    <message>
        <source>is a feed with hardly any texts among its fields</source>
        <translation>to kanał, w którego polach prawie nie ma tekstów</translation>
    </message>
    <message>
        <source>is a feed without entries, and so without articles</source>
        <translation>to kanał bez wpisów, a więc bez artykułów</translation>
    </message>
    <message>
        <source>is a list of {n_feeds} feeds, which holds no articles: they are with the feeds</source>
        <translation>to lista kanałów ({n_feeds}) bez artykułów: są one w kanałach</translation>
    </message>
    <message>
        <source>is not read: it defines entities of its own, as files do that are made to do harm</source>
        <translation>nie jest czytany: określa własne encje, jak pliki, które mają szkodzić</translation>
    </message>
    <message>
        <source>no date in the name</source>
        <translation>brak daty w nazwie</translation>
    </message>
    <message>
        <source>no date in the name and its folders</source>
        <translation>brak daty w nazwie i folderach</translation>
    </message>
    <message>
        <source>there is no day {day}.{month}.{year}</source>
        <translation>nie ma dnia {day}.{month}.{year}</translation>
    </message>
    <message>
        <source>{date} is still to come</source>
        <translation>{date} dopiero nadejdzie</translation>
    </message>
    <message>
        <source>The pattern has no {parts}: write it like year-month-day_anything.</source>
        <translation>We wzorcu brakuje {parts}: napisz go jak year-month-day_anything.</translation>
    </message>
    <message>
        <source>The pattern has {parts} twice: write “anything” for one of them.</source>
        <translation>We wzorcu {parts} jest dwa razy: zamiast jednego napisz „anything”.</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>tekst OpenDocument</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>dokument Word</translation>
    </message>
    <message>
        <source>e-book</source>
        <translation>e-book</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>wpis</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>kanał</translation>
    </message>
    <message>
        <source>list of articles</source>
        <translation>lista artykułów</translation>
    </message>
    <message>
        <source>mail message</source>
        <translation>wiadomość e-mail</translation>
    </message>
    <message>
        <source>mailbox</source>
        <translation>skrzynka pocztowa</translation>
    </message>
    <message>
        <source>message</source>
        <translation>wiadomość</translation>
    </message>
    <message>
        <source>page</source>
        <translation>strona</translation>
    </message>
    <message>
        <source>part</source>
        <translation>część</translation>
    </message>
    <message>
        <source>rich text</source>
        <translation>tekst sformatowany</translation>
    </message>
    <message>
        <source>row</source>
        <translation>wiersz</translation>
    </message>
    <message>
        <source>saved web page</source>
        <translation>zapisana strona internetowa</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabela</translation>
    </message>
    <message>
        <source>web archive</source>
        <translation>archiwum internetowe</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>strona internetowa</translation>
    </message>
    <message>
        <source>{file} in {archive}</source>
        <translation>{file} w {archive}</translation>
    </message>
    <message>
        <source>{sort} {number}</source>
        <translation>{sort} {number}</translation>
    </message>
    <message>
        <source>{which} in {file}</source>
        <translation>{which} w {file}</translation>
    </message>
    <message>
        <source>{which} of {file}</source>
        <translation>{which} z {file}</translation>
    </message>
    <message>
        <source>cannot be read: {why}</source>
        <translation>nie da się odczytać: {why}</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>nie istnieje</translation>
    </message>
    <message>
        <source>ends in {named}</source>
        <translation>kończy się na {named}</translation>
    </message>
    <message>
        <source>has no ending</source>
        <translation>nie ma rozszerzenia</translation>
    </message>
    <message>
        <source>hidden file</source>
        <translation>ukryty plik</translation>
    </message>
    <message>
        <source>hidden folder</source>
        <translation>ukryty folder</translation>
    </message>
    <message>
        <source>library or belongs to one</source>
        <translation>biblioteka lub jej część</translation>
    </message>
    <message>
        <source>may not be opened: you lack the permission</source>
        <translation>nie wolno otworzyć: brak uprawnień</translation>
    </message>
    <message>
        <source>of a folder, such files are not read.</source>
        <translation>z folderu takich plików się nie czyta.</translation>
    </message>
    <message>
        <source>{file} belongs to the page {named}.</source>
        <translation>{file} należy do strony {named}.</translation>
    </message>
    <message>
        <source>{file} holds what was marked in an article, and none itself.</source>
        <translation>{file} zawiera to, co zaznaczono w artykule, a sam żadnego.</translation>
    </message>
    <message>
        <source>{file} is a {what}.</source>
        <translation>{file}: {what}.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} jest pusty.</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB.</source>
        <translation>{file} ma ponad {megabytes} MB.</translation>
    </message>
    <message>
        <source>{file} {ending}: of a folder, such files are not read.</source>
        <translation>{file} {ending}: z folderu takich plików się nie czyta.</translation>
    </message>
    <message>
        <source>is no text: it is full of control characters</source>
        <translation>nie jest tekstem: jest pełen znaków sterujących</translation>
    </message>
    <message>
        <source>has no article in it, only a few words</source>
        <translation>nie zawiera artykułu, tylko parę słów</translation>
    </message>
    <message>
        <source>has no article in it, only links</source>
        <translation>nie zawiera artykułu, tylko linki</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>nie ma tekstu</translation>
    </message>
    <message>
        <source>has no text of its own: a script writes it when the page is open in a browser</source>
        <translation>nie ma własnego tekstu: wpisuje go skrypt, gdy strona jest otwarta w przeglądarce</translation>
    </message>
    <message>
        <source>is a page to log in, without an article</source>
        <translation>to strona logowania, bez artykułu</translation>
    </message>
    <message>
        <source>lists other articles, and is none itself</source>
        <translation>wymienia inne artykuły, a sam nim nie jest</translation>
    </message>
    <message>
        <source>only puts other pages into frames, which are read themselves: {pages}</source>
        <translation>tylko wstawia w ramki inne strony, które czyta się osobno: {pages}</translation>
    </message>
    <message>
        <source>has more than {n} characters of text, as no page of an article has</source>
        <translation>ma ponad {n} znaków tekstu, jak żadna strona artykułu</translation>
    </message>
    <message>
        <source>has more than {n} elements, as no page of an article has</source>
        <translation>ma ponad {n} elementów, jak żadna strona artykułu</translation>
    </message>
    <message>
        <source>is larger than {megabytes} MB without its pictures, as no page of an article is</source>
        <translation>ma bez obrazów ponad {megabytes} MB, jak żadna strona artykułu</translation>
    </message>
    <message>
        <source>is made to do harm: a tag has more than {n} characters besides its values</source>
        <translation>ma szkodzić: znacznik ma ponad {n} znaków poza wartościami</translation>
    </message>
    <message>
        <source>is nested too deeply: more than {deepest} elements within each other</source>
        <translation>jest za głęboko zagnieżdżony: ponad {deepest} elementów jeden w drugim</translation>
    </message>
    <message>
        <source>has more than {n} lines, as no article has</source>
        <translation>ma ponad {n} wierszy, jak żaden artykuł</translation>
    </message>
    <message>
        <source>hardly any letters stand in it</source>
        <translation>prawie nie ma w nim liter</translation>
    </message>
    <message>
        <source>has an article, number {part}, that {why}</source>
        <translation>ma artykuł numer {part}, który {why}</translation>
    </message>
    <message>
        <source>it says the same few words again and again</source>
        <translation>powtarza w kółko te same słowa</translation>
    </message>
    <message>
        <source>its lines have a word or two</source>
        <translation>jego wiersze mają po słowie lub dwa</translation>
    </message>
    <message>
        <source>its words are single letters</source>
        <translation>jego słowa to pojedyncze litery</translation>
    </message>
    <message>
        <source>its words have more than {longest_word} letters</source>
        <translation>jego słowa mają ponad {longest_word} liter</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Poczta</translation>
    </message>
    <message>
        <source>does not hold that message any more</source>
        <translation>nie zawiera już tej wiadomości</translation>
    </message>
    <message>
        <source>holds more than {n} messages</source>
        <translation>zawiera ponad {n} wiadomości</translation>
    </message>
    <message>
        <source>is a message without text</source>
        <translation>to wiadomość bez tekstu</translation>
    </message>
    <message>
        <source>holds a message that is encrypted</source>
        <translation>zawiera zaszyfrowaną wiadomość</translation>
    </message>
    <message>
        <source>holds “{name}”, which {predicate}</source>
        <translation>zawiera „{name}”, który {predicate}</translation>
    </message>
    <message>
        <source>holds “{name}”, which {text}</source>
        <translation>zawiera „{name}”, który {text}</translation>
    </message>
    <message>
        <source>is a message of more than {n} parts</source>
        <translation>to wiadomość z ponad {n} częściami</translation>
    </message>
    <message>
        <source>is a message with a head of more than {n} lines</source>
        <translation>to wiadomość z nagłówkiem na ponad {n} wierszy</translation>
    </message>
    <message>
        <source>is nested too deep: messages within messages</source>
        <translation>jest za głęboko zagnieżdżony: wiadomości w wiadomościach</translation>
    </message>
    <message>
        <source>is nested too deep: parts within parts</source>
        <translation>jest za głęboko zagnieżdżony: części w częściach</translation>
    </message>
    <message>
        <source>Markdown notes</source>
        <translation>Notatki Markdown</translation>
    </message>
    <message>
        <source>has more than {n} marks, as no note has: it was read as plain text</source>
        <translation>ma ponad {n} znaczników, więcej niż jakakolwiek notatka: odczytano jako zwykły tekst</translation>
    </message>
    <message>
        <source>is a note without text</source>
        <translation>to notatka bez tekstu</translation>
    </message>
    <message>
        <source>Web pages in one file</source>
        <translation>Strony internetowe w jednym pliku</translation>
    </message>
    <message>
        <source>has no page in it</source>
        <translation>nie zawiera strony</translation>
    </message>
    <message>
        <source>is empty: there is no text in it</source>
        <translation>jest pusty: nie ma w nim tekstu</translation>
    </message>
    <message>
        <source>is damaged: there is no text part in it</source>
        <translation>jest uszkodzony: brakuje części z tekstem</translation>
    </message>
    <message>
        <source>is not read: hardly any of it is text</source>
        <translation>nie jest czytany: prawie nic w nim nie jest tekstem</translation>
    </message>
    <message>
        <source>is a PowerPoint file of the older kind (.ppt): save it as a PDF file</source>
        <translation>to plik PowerPointa starszego rodzaju (.ppt): zapisz go jako PDF</translation>
    </message>
    <message>
        <source>is a Word file of the older kind (.doc): save it as .docx</source>
        <translation>to plik Worda starszego rodzaju (.doc): zapisz go jako .docx</translation>
    </message>
    <message>
        <source>is a message of Outlook (.msg): save it as .eml, or as text</source>
        <translation>to wiadomość Outlooka (.msg): zapisz ją jako .eml lub tekst</translation>
    </message>
    <message>
        <source>OpenDocument texts</source>
        <translation>Teksty OpenDocument</translation>
    </message>
    <message>
        <source>Rich text files</source>
        <translation>Pliki tekstu sformatowanego</translation>
    </message>
    <message>
        <source>is damaged: a picture in it is longer than the file</source>
        <translation>jest uszkodzony: obraz w nim jest dłuższy niż plik</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>jest za głęboko zagnieżdżony</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>jest za duży</translation>
    </message>
    <message>
        <source>has a table of more than {n} columns</source>
        <translation>ma tabelę z ponad {n} kolumnami</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>Pliki Word</translation>
    </message>
    <message>
        <source>is a scanned PDF without text</source>
        <translation>to zeskanowany PDF bez tekstu</translation>
    </message>
    <message>
        <source>has no text that can be read: its fonts do not tell which letters they show</source>
        <translation>nie ma czytelnego tekstu: czcionki nie mówią, jakie litery pokazują</translation>
    </message>
    <message>
        <source>is damaged: it cannot be read as a PDF file</source>
        <translation>jest uszkodzony: nie da się odczytać jako PDF</translation>
    </message>
    <message>
        <source>is too large when it is unpacked</source>
        <translation>jest za duży po rozpakowaniu</translation>
    </message>
    <message>
        <source>is too large when it is unpacked: it is packed twice</source>
        <translation>jest za duży po rozpakowaniu: spakowano go dwa razy</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Pliki PDF</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Pliki tekstowe</translation>
    </message>
    <message>
        <source>The file {predicate}.</source>
        <translation>Plik {predicate}.</translation>
    </message>
    <message>
        <source>holds no table</source>
        <translation>nie zawiera tabeli</translation>
    </message>
    <message>
        <source>is no table</source>
        <translation>nie jest tabelą</translation>
    </message>
    <message>
        <source>{file} is read in another way by now: this article is not found in it.</source>
        <translation>{file} czyta się już inaczej: tego artykułu w nim nie ma.</translation>
    </message>
    <message>
        <source>Web pages of Safari</source>
        <translation>Strony z Safari</translation>
    </message>
    <message>
        <source>is a page of Safari that is damaged or not whole</source>
        <translation>to strona z Safari uszkodzona lub niepełna</translation>
    </message>
    <message>
        <source>cannot be read now: the process that reads such files does not start</source>
        <translation>nie da się teraz odczytać: proces czytający takie pliki nie startuje</translation>
    </message>
    <message>
        <source>holds too much text to be read at once</source>
        <translation>zawiera za dużo tekstu, by czytać go naraz</translation>
    </message>
    <message>
        <source>is damaged, or unlike others of its kind, and cannot be read</source>
        <translation>jest uszkodzony lub inny niż inne tego rodzaju i nie da się odczytać</translation>
    </message>
    <message>
        <source>is damaged: reading it came to an unexpected end</source>
        <translation>jest uszkodzony: czytanie nagle się urwało</translation>
    </message>
    <message>
        <source>is nested too deeply to be read</source>
        <translation>jest za głęboko zagnieżdżony, by go czytać</translation>
    </message>
    <message>
        <source>needs too much memory to be read: it is too large, damaged or made to do harm</source>
        <translation>wymaga za dużo pamięci: jest za duży, uszkodzony lub ma szkodzić</translation>
    </message>
    <message>
        <source>takes too long to read: it is too large, damaged or made to do harm</source>
        <translation>czyta się za długo: jest za duży, uszkodzony lub ma szkodzić</translation>
    </message>
    <message>
        <source>is a table whose columns hold no texts of articles: {columns}</source>
        <translation>to tabela, której kolumny nie mają tekstów artykułów: {columns}</translation>
    </message>
    <message>
        <source>they have no names</source>
        <translation>nie mają nazw</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} i {last}</translation>
    </message>
    <message>
        <source>{several} and {n} more</source>
        <translation>{several} i jeszcze {n}</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabele</translation>
    </message>
    <message>
        <source>is a damaged table: {why}</source>
        <translation>to uszkodzona tabela: {why}</translation>
    </message>
    <message>
        <source>Of its day is known only that it was read on {date}.</source>
        <translation>O jego dniu wiadomo tylko, że czytano go {date}.</translation>
    </message>
    <message>
        <source>Tables of highlights</source>
        <translation>Tabele zakreśleń</translation>
    </message>
    <message>
        <source>has nothing but notes on what has no title, as article {part}</source>
        <translation>ma jako artykuł {part} tylko notatki o czymś bez tytułu</translation>
    </message>
    <message>
        <source>holds what was marked in {n} articles, without the rest of their texts</source>
        <translation>zawiera to, co zaznaczono w artykułach ({n}), bez reszty tekstów</translation>
    </message>
    <message>
        <source>is a table of highlights without one</source>
        <translation>to tabela zakreśleń bez żadnego</translation>
    </message>
    <message>
        <source>is a table of more than {n} rows</source>
        <translation>to tabela z ponad {n} wierszami</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Pliki JSON</translation>
    </message>
    <message>
        <source>is JSON of more than {n} different fields</source>
        <translation>to JSON z ponad {n} różnymi polami</translation>
    </message>
    <message>
        <source>is JSON without a list of articles</source>
        <translation>to JSON bez listy artykułów</translation>
    </message>
    <message>
        <source>is damaged: it is no valid JSON</source>
        <translation>jest uszkodzony: to nie jest poprawny JSON</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>kolumna {number}</translation>
    </message>
    <message>
        <source>is no table of entities as an export writes it: no columns are called “key” and “name”</source>
        <translation>nie jest tabelą encji, jaką zapisuje eksport: żadne kolumny nie nazywają się „key” i „name”</translation>
    </message>
    <message>
        <source>has no text in row {part}</source>
        <translation>nie ma tekstu w wierszu {part}</translation>
    </message>
    <message>
        <source>is a table of more than {n} columns</source>
        <translation>to tabela z ponad {n} kolumnami</translation>
    </message>
    <message>
        <source>is a table without rows</source>
        <translation>to tabela bez wierszy</translation>
    </message>
    <message>
        <source>is a table without rows below the names of its columns</source>
        <translation>to tabela bez wierszy pod nazwami kolumn</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Skoroszyty</translation>
    </message>
    <message>
        <source>does not hold that row any more</source>
        <translation>nie zawiera już tego wiersza</translation>
    </message>
    <message>
        <source>has a sheet “{name}”, which {predicate}</source>
        <translation>ma arkusz „{name}”, który {predicate}</translation>
    </message>
    <message>
        <source>is a workbook that is damaged or not whole</source>
        <translation>to skoroszyt uszkodzony lub niepełny</translation>
    </message>
    <message>
        <source>is a workbook without sheets</source>
        <translation>to skoroszyt bez arkuszy</translation>
    </message>
    <message>
        <source>is not read: it unpacks to too much</source>
        <translation>nie jest czytany: po rozpakowaniu jest za duży</translation>
    </message>
    <message>
        <source>There is more than a date in “{text}”. {like_this}</source>
        <translation>W „{text}” jest więcej niż data. {like_this}</translation>
    </message>
    <message>
        <source>Write it like 12 July 2023 or 2023-07-12.</source>
        <translation>Napisz to jak 12 July 2023 lub 2023-07-12.</translation>
    </message>
    <message>
        <source>{why} Write the month as a word.</source>
        <translation>{why} Napisz miesiąc słowem.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as a date. {like_this}</source>
        <translation>„{text}” nie da się odczytać jako daty. {like_this}</translation>
    </message>
    <message>
        <source>holds more than {n} records with nothing in them</source>
        <translation>zawiera ponad {n} pustych zapisów</translation>
    </message>
    <message>
        <source>is a web archive that is damaged or not whole</source>
        <translation>to archiwum internetowe uszkodzone lub niepełne</translation>
    </message>
    <message>
        <source>Web archives</source>
        <translation>Archiwa internetowe</translation>
    </message>
    <message>
        <source>also holds what is no article: {without} of its pages</source>
        <translation>zawiera też to, co nie jest artykułem: stron: {without}</translation>
    </message>
    <message>
        <source>does not hold that page any more</source>
        <translation>nie zawiera już tej strony</translation>
    </message>
    <message>
        <source>is a web archive without an article: of what was fetched nothing is one</source>
        <translation>to archiwum internetowe bez artykułu: nic z pobranego nim nie jest</translation>
    </message>
    <message>
        <source>is no article</source>
        <translation>nie jest artykułem</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Strony internetowe</translation>
    </message>
    <message>
        <source>declares entities in its XML, which is unsafe</source>
        <translation>deklaruje encje w swoim XML, co jest niebezpieczne</translation>
    </message>
    <message>
        <source>is damaged: its XML cannot be read</source>
        <translation>jest uszkodzony: nie da się odczytać jego XML</translation>
    </message>
    <message>
        <source>is damaged: its XML is not well-formed</source>
        <translation>jest uszkodzony: jego XML jest źle zbudowany</translation>
    </message>
    <message>
        <source>has too many members: more than {n}</source>
        <translation>ma za dużo składników: ponad {n}</translation>
    </message>
    <message>
        <source>is compressed in a way that is not read</source>
        <translation>jest spakowany w sposób, którego się nie czyta</translation>
    </message>
    <message>
        <source>is damaged: not all of it can be unpacked</source>
        <translation>jest uszkodzony: nie wszystko da się rozpakować</translation>
    </message>
    <message>
        <source>“{title}” stays as it is. {why}</source>
        <translation>„{title}” zostaje bez zmian. {why}</translation>
    </message>
    <message>
        <source>{name} was left out: the process that read it came to an unexpected end.</source>
        <translation>{name} pominięto: proces, który go czytał, nagle się urwał.</translation>
    </message>
    <message>
        <source>Nothing can be read again without a tagger: choose one that finds names.</source>
        <translation>Bez tagera nic nie da się przeczytać ponownie: wybierz taki, który znajduje nazwy.</translation>
    </message>
    <message>
        <source>“{title}” stays as it was. {answer}</source>
        <translation>„{title}” zostaje, jak było. {answer}</translation>
    </message>
    <message>
        <source>{file} is the library itself, or a part of it.</source>
        <translation>{file} to sama biblioteka lub jej część.</translation>
    </message>
    <message>
        <source>There is no table among these files whose columns could be told.</source>
        <translation>Wśród tych plików nie ma tabeli, której kolumny można by opisać.</translation>
    </message>
    <message>
        <source>What is said of the columns cannot be kept: {why}.</source>
        <translation>Nie można zachować tego, co powiedziano o kolumnach: {why}.</translation>
    </message>
    <message>
        <source>{file} has no column “{missing}”, but {columns}.</source>
        <translation>{file} nie ma kolumny „{missing}”, lecz {columns}.</translation>
    </message>
    <message>
        <source>{file} is not where it was.</source>
        <translation>{file} nie ma tam, gdzie było.</translation>
    </message>
    <message>
        <source>{file} is now the same as another file of the library.</source>
        <translation>{file} jest teraz taki sam jak inny plik biblioteki.</translation>
    </message>
    <message>
        <source>Take the Article Alone</source>
        <translation>Weź sam artykuł</translation>
    </message>
    <message>
        <source>Take the Whole Page</source>
        <translation>Weź całą stronę</translation>
    </message>
    <message>
        <source>Delete {articles}</source>
        <translation>Usuń {articles}</translation>
    </message>
    <message>
        <source>Mark {articles} as Read</source>
        <translation>Oznacz {articles} jako przeczytane</translation>
    </message>
    <message>
        <source>Mark {articles} as Unread</source>
        <translation>Oznacz {articles} jako nieprzeczytane</translation>
    </message>
    <message>
        <source>Reopen with {encoding}</source>
        <translation>Otwórz ponownie w {encoding}</translation>
    </message>
    <message>
        <source>Restore {articles}</source>
        <translation>Przywróć {articles}</translation>
    </message>
    <message>
        <source>Star {articles}</source>
        <translation>Oznacz gwiazdką {articles}</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Tego artykułu nie ma już w bibliotece.</translation>
    </message>
    <message>
        <source>Unstar {articles}</source>
        <translation>Usuń gwiazdkę: {articles}</translation>
    </message>
    <message>
        <source>Reading of the Head of “{title}”</source>
        <translation>Odczyt nagłówka „{title}”</translation>
    </message>
    <message>
        <source>Reading of the Heads of {articles}</source>
        <translation>Odczyt nagłówków: {articles}</translation>
    </message>
    <message>
        <source>Import of {words}</source>
        <translation>Import: {words}</translation>
    </message>
    <message>
        <source>Withdrawal of {words}</source>
        <translation>Wycofanie: {words}</translation>
    </message>
    <message>
        <source>The library knows nothing of this import.</source>
        <translation>Biblioteka nic nie wie o tym imporcie.</translation>
    </message>
    <message numerus="yes">
        <source>{n} Articles</source>
        <extracomment>{n} Article</extracomment>
        <translation>
            <numerusform>{n} artykuł</numerusform>
            <numerusform>{n} artykuły</numerusform>
            <numerusform>{n} artykułów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Files</source>
        <extracomment>{n} File</extracomment>
        <translation>
            <numerusform>{n} plik</numerusform>
            <numerusform>{n} pliki</numerusform>
            <numerusform>{n} plików</numerusform>
        </translation>
    </message>
    <message>
        <source>The article that this link leads to is in the bin. Library ▸ Bin restores it.</source>
        <translation>Artykuł, do którego prowadzi ten link, jest w koszu. Biblioteka ▸ Kosz go przywraca.</translation>
    </message>
    <message>
        <source>The article that this link leads to is not in this library: it was deleted for good, or never imported.</source>
        <translation>Artykułu, do którego prowadzi ten link, nie ma w tej bibliotece: usunięto go na dobre lub nigdy nie zaimportowano.</translation>
    </message>
    <message>
        <source>The note that this link leads to has lost its place; this is its article.</source>
        <translation>Notatka, do której prowadzi ten link, straciła miejsce; to jest jej artykuł.</translation>
    </message>
    <message>
        <source>The note that this link leads to is not there; this is its article.</source>
        <translation>Nie ma notatki, do której prowadzi ten link; to jest jej artykuł.</translation>
    </message>
    <message>
        <source>The passage that this link leads to is not found; this is its article.</source>
        <translation>Nie znaleziono miejsca, do którego prowadzi ten link; to jest jego artykuł.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not watched.</source>
        <translation>Folder „{folder}” nie jest obserwowany.</translation>
    </message>
    <message>
        <source>This folder cannot be watched: there is something in its name that is no text.</source>
        <translation>Tego folderu nie da się obserwować: w jego nazwie jest coś, co nie jest tekstem.</translation>
    </message>
    <message>
        <source>Update of {articles}</source>
        <translation>Aktualizacja: {articles}</translation>
    </message>
    <message>
        <source>Update of “{title}”</source>
        <translation>Aktualizacja „{title}”</translation>
    </message>
    <message>
        <source>“{name}” is damaged, so no backup was made. {why} An older backup may be sound.</source>
        <translation>„{name}” jest uszkodzony, więc nie zrobiono kopii zapasowej. {why} Starsza kopia może być dobra.</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be made: {why}.</source>
        <translation>Nie można utworzyć folderu „{name}”: {why}.</translation>
    </message>
    <message>
        <source>“{name}” was not backed up: a backup takes {needed} MB, and only {free} MB are free on the disk. Make room, or keep fewer backups.</source>
        <translation>Nie zrobiono kopii „{name}”: zajmuje {needed} MB, a wolne jest tylko {free} MB. Zrób miejsce lub trzymaj mniej kopii.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Nie da się tego odczytać.</translation>
    </message>
    <message>
        <source>There is nothing to be restored yet.</source>
        <translation>Nie ma jeszcze czego przywracać.</translation>
    </message>
    <message>
        <source>{where}: {why}. It was left as it was.</source>
        <translation>{where}: {why}. Zostało, jak było.</translation>
    </message>
    <message>
        <source>“{name}” cannot be replaced in {folder}</source>
        <translation>Nie można zastąpić „{name}” w {folder}</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be restored. {why} “rescue” writes out what can still be read of it.</source>
        <translation>„{name}” jest uszkodzony i nie da się go przywrócić. {why} „rescue” wypisze, co jeszcze da się odczytać.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: what it holds cannot be read.</source>
        <translation>„{name}” jest uszkodzony: nie da się odczytać zawartości.</translation>
    </message>
    <message>
        <source>“{name}” is not a library, and stays as it is.</source>
        <translation>„{name}” nie jest biblioteką i zostaje bez zmian.</translation>
    </message>
    <message>
        <source>“{name}” is the library itself: name a backup of it.</source>
        <translation>„{name}” to sama biblioteka: podaj jej kopię zapasową.</translation>
    </message>
    <message>
        <source>Take Back {decision}</source>
        <translation>Cofnij: {decision}</translation>
    </message>
    <message>
        <source>There is no decision {decision_id}.</source>
        <translation>Nie ma decyzji {decision_id}.</translation>
    </message>
    <message>
        <source>This decision is not in force.</source>
        <translation>Ta decyzja nie obowiązuje.</translation>
    </message>
    <message>
        <source>This decision was not taken back.</source>
        <translation>Tej decyzji nie cofnięto.</translation>
    </message>
    <message>
        <source>{decision}: that was decided later and rests on it. Take that back first.</source>
        <translation>{decision}: zdecydowano to później i na tym się opiera. Najpierw cofnij to.</translation>
    </message>
    <message>
        <source>{decision}: that was taken back. Do that again first.</source>
        <translation>{decision}: to cofnięto. Najpierw zrób to ponownie.</translation>
    </message>
    <message>
        <source>An article that is to be edited is no longer in the library.</source>
        <translation>Artykułu do edycji nie ma już w bibliotece.</translation>
    </message>
    <message>
        <source>There is nothing to edit: everything is so already.</source>
        <translation>Nie ma czego edytować: wszystko już tak jest.</translation>
    </message>
    <message numerus="yes">
        <source>Changes of {n} Names from a Table</source>
        <extracomment>Changes of {n} Name from a Table</extracomment>
        <translation>
            <numerusform>Zmiana {n} nazwy z tabeli</numerusform>
            <numerusform>Zmiana {n} nazw z tabeli</numerusform>
            <numerusform>Zmiana {n} nazw z tabeli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of {n} Decisions</source>
        <extracomment>Import of {n} Decision</extracomment>
        <translation>
            <numerusform>Import {n} decyzji</numerusform>
            <numerusform>Import {n} decyzji</numerusform>
            <numerusform>Import {n} decyzji</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of “{name}”: {why}. Nothing was imported.</source>
        <translation>Wiersz {number} w „{name}”: {why}. Niczego nie zaimportowano.</translation>
    </message>
    <message>
        <source>There is nothing to change: everything is so already.</source>
        <translation>Nie ma czego zmieniać: wszystko już tak jest.</translation>
    </message>
    <message>
        <source>it has the mark of line {number}</source>
        <translation>ma znak wiersza {number}</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}.</source>
        <translation>Nie można odczytać „{name}”: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>„{name}” jest pusty.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {megabytes} MB, as no file of decisions is.</source>
        <translation>„{name}” ma ponad {megabytes} MB, jak żaden plik decyzji.</translation>
    </message>
    <message>
        <source>“{name}” is no file of decisions: it is not written in UTF-8.</source>
        <translation>„{name}” nie jest plikiem decyzji: nie jest w UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is the library itself, not {sort}.</source>
        <translation>„{name}” to sama biblioteka, a nie {sort}.</translation>
    </message>
    <message>
        <source>A latitude is between -90 and 90 degrees, a longitude between -180 and 180.</source>
        <translation>Szerokość mieści się między -90 a 90 stopni, długość między -180 a 180.</translation>
    </message>
    <message>
        <source>It has no kind.</source>
        <translation>Nie ma rodzaju.</translation>
    </message>
    <message>
        <source>Its name {wrong}.</source>
        <translation>Jej nazwa {wrong}.</translation>
    </message>
    <message>
        <source>The {column} of {name} was changed here, too, since the table was written.</source>
        <translation>{column} dla {name} zmieniono też tutaj od czasu zapisania tabeli.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind; there are {kinds}.</source>
        <translation>„{kind}” nie jest rodzajem; są: {kinds}.</translation>
    </message>
    <message>
        <source>“{name}” is “{before}” with letters that were lost when the table was saved.</source>
        <translation>„{name}” to „{before}” z literami utraconymi przy zapisie tabeli.</translation>
    </message>
    <message>
        <source>“{name}” may be what a spreadsheet made of “{before}”.</source>
        <translation>„{name}” to może być to, co arkusz zrobił z „{before}”.</translation>
    </message>
    <message>
        <source>“{tag}” cannot be a tag: it {wrong}.</source>
        <translation>„{tag}” nie może być etykietą: {wrong}.</translation>
    </message>
    <message>
        <source>An entity cannot be merged with itself. Choose another one.</source>
        <translation>Encji nie można scalić z nią samą. Wybierz inną.</translation>
    </message>
    <message>
        <source>An entity needs a name.</source>
        <translation>Encja musi mieć nazwę.</translation>
    </message>
    <message>
        <source>At most {joined_at_most} articles can be taken for one story; these are {n}.</source>
        <translation>Za jeden temat można uznać najwyżej {joined_at_most} artykułów; tych jest {n}.</translation>
    </message>
    <message>
        <source>Choose a kind, or an entity of the library.</source>
        <translation>Wybierz rodzaj lub encję z biblioteki.</translation>
    </message>
    <message>
        <source>Nothing is chosen that could be marked.</source>
        <translation>Nie wybrano niczego, co można zaznaczyć.</translation>
    </message>
    <message>
        <source>Nothing is marked there any more.</source>
        <translation>Nic już tam nie jest zaznaczone.</translation>
    </message>
    <message>
        <source>The library knows no other version of this article.</source>
        <translation>Biblioteka nie zna innej wersji tego artykułu.</translation>
    </message>
    <message>
        <source>These articles are versions of one story already.</source>
        <translation>Te artykuły są już wersjami jednego tematu.</translation>
    </message>
    <message>
        <source>This cannot be a name: it {wrong}.</source>
        <translation>To nie może być nazwa: {wrong}.</translation>
    </message>
    <message>
        <source>This entity is no longer in the library.</source>
        <translation>Tej encji nie ma już w bibliotece.</translation>
    </message>
    <message>
        <source>“{watched}” has no letter or digit that could be found.</source>
        <translation>„{watched}” nie ma litery ani cyfry, którą można znaleźć.</translation>
    </message>
    <message>
        <source>No name is marked here any more.</source>
        <translation>Nie ma tu już zaznaczonej nazwy.</translation>
    </message>
    <message>
        <source>the taking back of {noun}</source>
        <translation>cofnięcie: {noun}</translation>
    </message>
    <message>
        <source>Nothing more can be written into {folder}: {why}.</source>
        <translation>Nic więcej nie da się zapisać w {folder}: {why}.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be looked into: {why}.</source>
        <translation>Nie można zajrzeć do „{folder}”: {why}.</translation>
    </message>
    <message>
        <source>“{folder}” is not empty: name a new folder, so that nothing in it is written over.</source>
        <translation>„{folder}” nie jest pusty: podaj nowy folder, by niczego nie nadpisać.</translation>
    </message>
    <message>
        <source>There is a “{name}” already. Choose another name.</source>
        <translation>Jest już „{name}”. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>“{name}” could not be brought to version {version}: rows would refer to what is not there. It was left as it was.</source>
        <translation>Nie udało się doprowadzić „{name}” do wersji {version}: wiersze odnosiłyby się do tego, czego nie ma. Zostało, jak było.</translation>
    </message>
    <message>
        <source>“{name}” was made by an older Entity Reader and must be brought up to date, but it can only be read. Copy it to a folder that you may write to, and open that.</source>
        <translation>„{name}” pochodzi ze starszego Entity Readera i wymaga aktualizacji, ale można go tylko czytać. Skopiuj go do folderu, w którym wolno ci pisać, i otwórz kopię.</translation>
    </message>
    <message>
        <source>There is no library “{path}”.</source>
        <translation>Nie ma biblioteki „{path}”.</translation>
    </message>
    <message>
        <source>“{name}” cannot be made in {folder}.</source>
        <translation>Nie można utworzyć „{name}” w {folder}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be made in {folder}: {why}.</source>
        <translation>Nie można utworzyć „{name}” w {folder}: {why}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {why}.</source>
        <translation>Nie można otworzyć „{name}”: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a library.</source>
        <translation>„{name}” to folder, a nie biblioteka.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it says that it is of version {version}, which there never was. Open a backup of it if there is one.</source>
        <translation>„{name}” jest uszkodzony: podaje wersję {version}, której nigdy nie było. Otwórz kopię zapasową, jeśli jest.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it is not a library of Entity Reader.</source>
        <translation>„{name}” jest pusty: to nie biblioteka Entity Readera.</translation>
    </message>
    <message>
        <source>“{name}” is not a library of Entity Reader.</source>
        <translation>„{name}” nie jest biblioteką Entity Readera.</translation>
    </message>
    <message>
        <source>“{name}” is not a regular file, and so no library.</source>
        <translation>„{name}” nie jest zwykłym plikiem, więc nie jest biblioteką.</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you.</source>
        <translation>Nie wolno ci odczytać „{name}”.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer Entity Reader. Install the newest version to open it.</source>
        <translation>„{name}” pochodzi z nowszego Entity Readera. Zainstaluj najnowszą wersję, by to otworzyć.</translation>
    </message>
    <message>
        <source>This note is no longer in the library.</source>
        <translation>Tej notatki nie ma już w bibliotece.</translation>
    </message>
    <message>
        <source>it holds a colour that there is not</source>
        <translation>zawiera kolor, którego nie ma</translation>
    </message>
    <message>
        <source>it holds a note on what there is not</source>
        <translation>zawiera notatkę o czymś, czego nie ma</translation>
    </message>
    <message>
        <source>A note has room for {n} characters; this one has {length}.</source>
        <translation>Notatka mieści {n} znaków; ta ma {length}.</translation>
    </message>
    <message>
        <source>A note is on one name, or on two.</source>
        <translation>Notatka dotyczy jednej nazwy albo dwóch.</translation>
    </message>
    <message>
        <source>A note is on words of the title or of the text, not of both.</source>
        <translation>Notatka dotyczy słów tytułu albo tekstu, nie obu.</translation>
    </message>
    <message>
        <source>A note needs a text, a highlight a colour.</source>
        <translation>Notatka potrzebuje tekstu, a zakreślenie koloru.</translation>
    </message>
    <message>
        <source>Nothing is chosen that could be tagged.</source>
        <translation>Nie wybrano niczego, co można oznaczyć etykietą.</translation>
    </message>
    <message>
        <source>Only a note on a passage can be placed in a text.</source>
        <translation>W tekście można umieścić tylko notatkę o miejscu.</translation>
    </message>
    <message>
        <source>Say which tag.</source>
        <translation>Podaj, która etykieta.</translation>
    </message>
    <message>
        <source>The tag is called “{called}” already.</source>
        <translation>Etykieta już nazywa się „{called}”.</translation>
    </message>
    <message>
        <source>There are no words in this passage that a note could be on.</source>
        <translation>W tym miejscu nie ma słów, do których można dodać notatkę.</translation>
    </message>
    <message>
        <source>There is no tag “{name}”.</source>
        <translation>Nie ma etykiety „{name}”.</translation>
    </message>
    <message>
        <source>There is nothing to change: it says so already.</source>
        <translation>Nie ma czego zmieniać: już tak jest napisane.</translation>
    </message>
    <message>
        <source>There is nothing to change: they have this colour already.</source>
        <translation>Nie ma czego zmieniać: mają już ten kolor.</translation>
    </message>
    <message>
        <source>This note says nothing.</source>
        <translation>Ta notatka nic nie mówi.</translation>
    </message>
    <message>
        <source>This note would say nothing. Delete it, or write something.</source>
        <translation>Ta notatka nic by nie mówiła. Usuń ją lub coś napisz.</translation>
    </message>
    <message>
        <source>“{tag}” cannot be a tag: it {fault}.</source>
        <translation>„{tag}” nie może być etykietą: {fault}.</translation>
    </message>
    <message>
        <source>One of the names has initials</source>
        <translation>Jedna z nazw ma inicjały</translation>
    </message>
    <message>
        <source>One of the names is made of the other's first letters</source>
        <translation>Jedna z nazw to pierwsze litery drugiej</translation>
    </message>
    <message>
        <source>One of the names is the plural of the other</source>
        <translation>Jedna z nazw jest liczbą mnogą drugiej</translation>
    </message>
    <message numerus="yes">
        <source>Read as {kind} in {n} articles</source>
        <extracomment>Read as {kind} in {n} article</extracomment>
        <translation>
            <numerusform>Odczytano jako {kind} w {n} artykule</numerusform>
            <numerusform>Odczytano jako {kind} w {n} artykułach</numerusform>
            <numerusform>Odczytano jako {kind} w {n} artykułach</numerusform>
        </translation>
    </message>
    <message>
        <source>Spelt the same but for accents or capitals</source>
        <translation>Pisane tak samo prócz akcentów lub wielkich liter</translation>
    </message>
    <message>
        <source>Spelt the same but for spaces and hyphens</source>
        <translation>Pisane tak samo prócz spacji i łączników</translation>
    </message>
    <message>
        <source>The names differ by one letter</source>
        <translation>Nazwy różnią się jedną literą</translation>
    </message>
    <message>
        <source>The names differ by two letters</source>
        <translation>Nazwy różnią się dwiema literami</translation>
    </message>
    <message>
        <source>The same name but for a middle name</source>
        <translation>Ta sama nazwa prócz drugiego imienia</translation>
    </message>
    <message>
        <source>The same name but for a small word</source>
        <translation>Ta sama nazwa prócz małego słowa</translation>
    </message>
    <message>
        <source>The same name but for the form of the company</source>
        <translation>Ta sama nazwa prócz formy prawnej</translation>
    </message>
    <message>
        <source>The same name in Cyrillic and in Latin letters</source>
        <translation>Ta sama nazwa cyrylicą i literami łacińskimi</translation>
    </message>
    <message>
        <source>The same words in another order</source>
        <translation>Te same słowa w innej kolejności</translation>
    </message>
    <message>
        <source>a facility</source>
        <translation>obiekt</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>grupa</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>osoba</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>miejsce</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>produkt</translation>
    </message>
    <message>
        <source>an organization</source>
        <translation>organizacja</translation>
    </message>
    <message>
        <source>as {kind} in {n}</source>
        <translation>jako {kind} w {n}</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>coś innego</translation>
    </message>
    <message>
        <source>{names} are in the library</source>
        <translation>w bibliotece są {names}</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles call {name} so</source>
        <extracomment>{n} article calls {name} so</extracomment>
        <translation>
            <numerusform>{n} artykuł tak nazywa {name}</numerusform>
            <numerusform>{n} artykuły tak nazywają {name}</numerusform>
            <numerusform>{n} artykułów tak nazywa {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other names are mentioned with both</source>
        <extracomment>{n} other name is mentioned with both</extracomment>
        <translation>
            <numerusform>{n} inna nazwa występuje z obiema</numerusform>
            <numerusform>{n} inne nazwy występują z obiema</numerusform>
            <numerusform>{n} innych nazw występuje z obiema</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is {latin} in Latin letters</source>
        <translation>„{name}” to {latin} literami łacińskimi</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” stands alone in {n} articles</source>
        <extracomment>“{name}” stands alone in {n} article</extracomment>
        <translation>
            <numerusform>„{name}” występuje bez dalszych słów w {n} artykule</numerusform>
            <numerusform>„{name}” występuje bez dalszych słów w {n} artykułach</numerusform>
            <numerusform>„{name}” występuje bez dalszych słów w {n} artykułach</numerusform>
        </translation>
    </message>
    <message>
        <source>No author is called “{name}”.</source>
        <translation>Żaden autor nie nazywa się „{name}”.</translation>
    </message>
    <message>
        <source>No facility is called “{name}”.</source>
        <translation>Żaden obiekt nie nazywa się „{name}”.</translation>
    </message>
    <message>
        <source>No folder is called “{name}”.</source>
        <translation>Żaden folder nie nazywa się „{name}”.</translation>
    </message>
    <message>
        <source>No group is called “{name}”.</source>
        <translation>Żadna grupa nie nazywa się „{name}”.</translation>
    </message>
    <message>
        <source>No organization is called “{name}”.</source>
        <translation>Żadna organizacja nie nazywa się „{name}”.</translation>
    </message>
    <message>
        <source>No person is called “{name}”.</source>
        <translation>Żadna osoba nie nazywa się „{name}”.</translation>
    </message>
    <message>
        <source>No place is called “{name}”.</source>
        <translation>Żadne miejsce nie nazywa się „{name}”.</translation>
    </message>
    <message>
        <source>No product is called “{name}”.</source>
        <translation>Żaden produkt nie nazywa się „{name}”.</translation>
    </message>
    <message>
        <source>No source is called “{name}”.</source>
        <translation>Żadne źródło nie nazywa się „{name}”.</translation>
    </message>
    <message>
        <source>No tag is called “{name}”.</source>
        <translation>Żadna etykieta nie nazywa się „{name}”.</translation>
    </message>
    <message>
        <source>Nobody and nothing is called “{name}”.</source>
        <translation>Nikt ani nic nie nazywa się „{name}”.</translation>
    </message>
    <message>
        <source>Nothing else is called “{name}”.</source>
        <translation>Nic innego nie nazywa się „{name}”.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Zapisane wyszukiwanie potrzebuje nazwy.</translation>
    </message>
    <message>
        <source>Move “{name}”</source>
        <translation>Przenieś „{name}”</translation>
    </message>
    <message>
        <source>No saved search is called “{name}”.</source>
        <translation>Żadne zapisane wyszukiwanie nie nazywa się „{name}”.</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Usuń „{name}”</translation>
    </message>
    <message>
        <source>Rename “{before}” to “{name}”</source>
        <translation>Zmień nazwę „{before}” na „{name}”</translation>
    </message>
    <message>
        <source>Save “{name}”</source>
        <translation>Zapisz „{name}”</translation>
    </message>
    <message>
        <source>There is a saved search called “{name}” already.</source>
        <translation>Jest już zapisane wyszukiwanie „{name}”.</translation>
    </message>
    <message>
        <source>There is nothing to save: the search is empty.</source>
        <translation>Nie ma czego zapisać: wyszukiwanie jest puste.</translation>
    </message>
    <message>
        <source>This saved search is no longer in the library.</source>
        <translation>Tego zapisanego wyszukiwania nie ma już w bibliotece.</translation>
    </message>
    <message>
        <source>Update “{name}”</source>
        <translation>Zaktualizuj „{name}”</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <extracomment>{n} article</extracomment>
        <translation>
            <numerusform>{n} artykuł</numerusform>
            <numerusform>{n} artykuły</numerusform>
            <numerusform>{n} artykułów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names</source>
        <extracomment>{n} name</extracomment>
        <translation>
            <numerusform>{n} nazwa</numerusform>
            <numerusform>{n} nazwy</numerusform>
            <numerusform>{n} nazw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>{n} note</extracomment>
        <translation>
            <numerusform>{n} notatka</numerusform>
            <numerusform>{n} notatki</numerusform>
            <numerusform>{n} notatek</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is full for {date}: a day has room for {n} articles.</source>
        <translation>Biblioteka jest pełna dla {date}: dzień mieści {n} artykułów.</translation>
    </message>
    <message>
        <source>The library is full: it has room for {n} articles without a date.</source>
        <translation>Biblioteka jest pełna: mieści {n} artykułów bez daty.</translation>
    </message>
    <message>
        <source>a text in it cannot be read</source>
        <translation>nie da się odczytać tekstu</translation>
    </message>
    <message>
        <source>an original in it cannot be read</source>
        <translation>nie da się odczytać oryginału</translation>
    </message>
    <message>
        <source>it holds a time that there is not</source>
        <translation>zawiera czas, którego nie ma</translation>
    </message>
    <message>
        <source>The backup cannot be written in {folder}: {why}.</source>
        <translation>Nie można zapisać kopii w {folder}: {why}.</translation>
    </message>
    <message>
        <source>The backup {why}.</source>
        <translation>Kopia zapasowa: {why}.</translation>
    </message>
    <message>
        <source>There is a “{name}” already. Choose another name for the backup.</source>
        <translation>Jest już „{name}”. Wybierz inną nazwę kopii zapasowej.</translation>
    </message>
    <message>
        <source>the disk reports a failure</source>
        <translation>dysk zgłasza awarię</translation>
    </message>
    <message>
        <source>“{name}” is damaged, so no backup was made. An older backup may be sound.</source>
        <translation>„{name}” jest uszkodzony, więc nie zrobiono kopii. Starsza może być dobra.</translation>
    </message>
    <message>
        <source>“{name}” is the library itself: choose another name for the backup.</source>
        <translation>„{name}” to sama biblioteka: wybierz inną nazwę kopii.</translation>
    </message>
    <message>
        <source>The disk that holds “{name}” is full ({folder}). What was being written was taken back.</source>
        <translation>Dysk z „{name}” jest pełny ({folder}). To, co właśnie zapisywano, cofnięto.</translation>
    </message>
    <message>
        <source>its folder or the file is write-protected</source>
        <translation>jej folder lub plik jest chroniony przed zapisem</translation>
    </message>
    <message>
        <source>“{name}” can only be read: {protected}.</source>
        <translation>„{name}” można tylko czytać: {protected}.</translation>
    </message>
    <message>
        <source>“{name}” can only be read: {why_read_only}.</source>
        <translation>„{name}” można tylko czytać: {why_read_only}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened.</source>
        <translation>Nie można otworzyć „{name}”.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read or written: the disk reports a failure.</source>
        <translation>Nie można odczytać ani zapisać „{name}”: dysk zgłasza awarię.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in {folder}: {why}. What was being written was taken back.</source>
        <translation>Nie można zapisać „{name}” w {folder}: {why}. To, co właśnie zapisywano, cofnięto.</translation>
    </message>
    <message>
        <source>“{name}” cannot take a text of that size.</source>
        <translation>„{name}” nie pomieści tekstu tej wielkości.</translation>
    </message>
    <message>
        <source>“{name}” is closed.</source>
        <translation>„{name}” jest zamknięty.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Open a backup of it if there is one.</source>
        <translation>„{name}” jest uszkodzony. Otwórz kopię zapasową, jeśli jest.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its table “{table}” is missing. Open a backup of it.</source>
        <translation>„{name}” jest uszkodzony: brakuje tabeli „{table}”. Otwórz kopię zapasową.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program. Close that, or try again in a moment.</source>
        <translation>„{name}” jest używany przez inny program. Zamknij go lub spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>“{name}” may not be opened by you.</source>
        <translation>Nie wolno ci otworzyć „{name}”.</translation>
    </message>
    <message>
        <source>it holds a kind of entity that there is not</source>
        <translation>zawiera rodzaj encji, którego nie ma</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>przed przywróceniem</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>przed aktualizacją</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>ręcznie</translation>
    </message>
    <message>
        <source>The library has this text already.</source>
        <translation>Biblioteka ma już ten tekst.</translation>
    </message>
    <message>
        <source>The library has this text already: “{title}”.</source>
        <translation>Biblioteka ma już ten tekst: „{title}”.</translation>
    </message>
    <message>
        <source>a file may not grow so large here</source>
        <translation>plik nie może tu być tak duży</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>to folder</translation>
    </message>
    <message>
        <source>it is a link that leads back to itself</source>
        <translation>to dowiązanie, które prowadzi do siebie</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>nazwa jest za długa</translation>
    </message>
    <message>
        <source>nobody reads from it</source>
        <translation>nikt z tego nie czyta</translation>
    </message>
    <message>
        <source>nobody reads from it any more</source>
        <translation>nikt już z tego nie czyta</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>dysk jest tylko do odczytu</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>dysk jest pełny</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>system nie podaje powodu</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>nie ma takiego pliku</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>nie ma takiego folderu</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>nie wolno ci tego czytać</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>nie wolno ci tam pisać</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>twój przydział dysku jest pełny</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in {folder}: {why}</source>
        <translation>nie można zapisać „{name}” w {folder}: {why}</translation>
    </message>
    <message>
        <source>Back up the library when it is closed, once a day</source>
        <translation>Twórz kopię zapasową biblioteki przy zamykaniu, raz dziennie</translation>
    </message>
    <message>
        <source>Daily backups of which one a week is kept, in weeks</source>
        <translation>Codzienne kopie, z których zostaje jedna na tydzień, w tygodniach</translation>
    </message>
    <message>
        <source>Daily backups that are kept, in days</source>
        <translation>Codzienne kopie, które są zachowywane, w dniach</translation>
    </message>
    <message>
        <source>High contrast: white or black, and strong colours</source>
        <translation>Wysoki kontrast: biel lub czerń i mocne kolory</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Język okna</translation>
    </message>
    <message>
        <source>Mark an article as read when it is opened</source>
        <translation>Oznaczaj artykuł jako przeczytany po otwarciu</translation>
    </message>
    <message>
        <source>Mark names in the text</source>
        <translation>Wyróżniaj nazwy w tekście</translation>
    </message>
    <message>
        <source>Reading ruler: two lines stand out, the others are dimmed</source>
        <translation>Linijka do czytania: dwa wiersze są wyraźne, pozostałe przygaszone</translation>
    </message>
    <message>
        <source>Show highlights and notes in the text</source>
        <translation>Pokazuj zakreślenia i notatki w tekście</translation>
    </message>
    <message>
        <source>Single letters are shortcuts: J, K, R, S and others</source>
        <translation>Pojedyncze litery są skrótami: J, K, R, S i inne</translation>
    </message>
    <message>
        <source>Size of all text in the window, in percent</source>
        <translation>Rozmiar całego tekstu w oknie, w procentach</translation>
    </message>
    <message>
        <source>Size of the text, in points</source>
        <translation>Wielkość tekstu, w punktach</translation>
    </message>
    <message>
        <source>Style of citations</source>
        <translation>Styl cytowania</translation>
    </message>
    <message>
        <source>Theme of the page</source>
        <translation>Kolory strony</translation>
    </message>
    <message>
        <source>Theme of the window</source>
        <translation>Kolory okna</translation>
    </message>
    <message>
        <source>Typeface of the text</source>
        <translation>Krój pisma tekstu</translation>
    </message>
    <message>
        <source>What finds the names</source>
        <translation>Co znajduje nazwy</translation>
    </message>
    <message>
        <source>Wide spacing of letters, words, lines and paragraphs</source>
        <translation>Duże odstępy między literami, słowami, wierszami i akapitami</translation>
    </message>
    <message>
        <source>Width of the column, in characters</source>
        <translation>Szerokość kolumny, w znakach</translation>
    </message>
    <message>
        <source>{day} April</source>
        <translation>{day} kwietnia</translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation>{day} kwietnia {year}</translation>
    </message>
    <message>
        <source>{day} August</source>
        <translation>{day} sierpnia</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>{day} sierpnia {year}</translation>
    </message>
    <message>
        <source>{day} December</source>
        <translation>{day} grudnia</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{day} grudnia {year}</translation>
    </message>
    <message>
        <source>{day} February</source>
        <translation>{day} lutego</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{day} lutego {year}</translation>
    </message>
    <message>
        <source>{day} January</source>
        <translation>{day} stycznia</translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation>{day} stycznia {year}</translation>
    </message>
    <message>
        <source>{day} July</source>
        <translation>{day} lipca</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{day} lipca {year}</translation>
    </message>
    <message>
        <source>{day} June</source>
        <translation>{day} czerwca</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{day} czerwca {year}</translation>
    </message>
    <message>
        <source>{day} March</source>
        <translation>{day} marca</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>{day} marca {year}</translation>
    </message>
    <message>
        <source>{day} May</source>
        <translation>{day} maja</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>{day} maja {year}</translation>
    </message>
    <message>
        <source>{day} November</source>
        <translation>{day} listopada</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>{day} listopada {year}</translation>
    </message>
    <message>
        <source>{day} October</source>
        <translation>{day} października</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{day} października {year}</translation>
    </message>
    <message>
        <source>{day} September</source>
        <translation>{day} września</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>{day} września {year}</translation>
    </message>
    <message>
        <source>This cannot be the {field} of an article: it {wrong}.</source>
        <translation>To nie może być w artykule jako {field}: {wrong}.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it as year, month and day: 2023-07-12.</source>
        <translation>„{text}” nie jest datą. Napisz rok, miesiąc i dzień: 2023-07-12.</translation>
    </message>
    <message>
        <source>“{text}” is no language. Write its code, such as “de”, or its name, such as “German”.</source>
        <translation>„{text}” nie jest językiem. Napisz jego kod, np. „de”, lub angielską nazwę, np. „German”.</translation>
    </message>
    <message>
        <source>has a line break or another control character in it</source>
        <translation>zawiera koniec wiersza lub inny znak sterujący</translation>
    </message>
    <message>
        <source>has more than {n} characters</source>
        <translation>ma ponad {n} znaków</translation>
    </message>
    <message>
        <source>This link cannot be followed: {why}. It may have been cut short where it was copied from.</source>
        <translation>Nie można otworzyć tego linku: {why}. Może ucięto go przy kopiowaniu.</translation>
    </message>
    <message>
        <source>it does not say which article of which library it leads to</source>
        <translation>nie mówi, do którego artykułu której biblioteki prowadzi</translation>
    </message>
    <message>
        <source>it is longer than any that Entity Reader makes</source>
        <translation>jest dłuższy niż te, które tworzy Entity Reader</translation>
    </message>
    <message>
        <source>it says of the passage what no link says</source>
        <translation>mówi o miejscu to, czego nie mówi żaden link</translation>
    </message>
    <message>
        <source>the passage would end before it begins</source>
        <translation>miejsce kończyłoby się, zanim się zacznie</translation>
    </message>
    <message>
        <source>there are signs in it that no link has</source>
        <translation>są w nim znaki, których nie ma żaden link</translation>
    </message>
    <message>
        <source>what it says of the passage cannot be read</source>
        <translation>nie da się odczytać tego, co mówi o miejscu</translation>
    </message>
    <message>
        <source>what it says of the passage is not whole</source>
        <translation>to, co mówi o miejscu, jest niepełne</translation>
    </message>
    <message>
        <source>articles by an author</source>
        <translation>artykuły autora</translation>
    </message>
    <message>
        <source>articles from a folder, or from one below it</source>
        <translation>artykuły z folderu lub z folderu w nim</translation>
    </message>
    <message>
        <source>articles from after a day, month or year</source>
        <translation>artykuły po dniu, miesiącu lub roku</translation>
    </message>
    <message>
        <source>articles from before a day, month or year</source>
        <translation>artykuły sprzed dnia, miesiąca lub roku</translation>
    </message>
    <message>
        <source>articles from files with this in their name, or named so by * and ?</source>
        <translation>artykuły z plików z tym w nazwie, także z * i ?</translation>
    </message>
    <message>
        <source>articles in a language, by its name or code; language:none where it is not known</source>
        <translation>artykuły w języku, według angielskiej nazwy lub kodu; language:none, gdzie nie jest znany</translation>
    </message>
    <message>
        <source>articles of a day, month or year, or from one to another</source>
        <translation>artykuły z dnia, miesiąca lub roku albo od jednego do drugiego</translation>
    </message>
    <message>
        <source>articles of a source</source>
        <translation>artykuły ze źródła</translation>
    </message>
    <message>
        <source>articles that are unread, read, starred or undated</source>
        <translation>artykuły nieprzeczytane, przeczytane, z gwiazdką lub bez daty</translation>
    </message>
    <message>
        <source>articles that have a note, or a tag</source>
        <translation>artykuły z notatką lub etykietą</translation>
    </message>
    <message>
        <source>articles that have a tag, or a note or a name in them that has it</source>
        <translation>artykuły z etykietą albo z notatką lub nazwą, która ją ma</translation>
    </message>
    <message>
        <source>articles that mention a facility</source>
        <translation>artykuły wymieniające obiekt</translation>
    </message>
    <message>
        <source>articles that mention a group</source>
        <translation>artykuły wymieniające grupę</translation>
    </message>
    <message>
        <source>articles that mention a name of any kind</source>
        <translation>artykuły wymieniające dowolną nazwę</translation>
    </message>
    <message>
        <source>articles that mention a person</source>
        <translation>artykuły wymieniające osobę</translation>
    </message>
    <message>
        <source>articles that mention a place</source>
        <translation>artykuły wymieniające miejsce</translation>
    </message>
    <message>
        <source>articles that mention a product</source>
        <translation>artykuły wymieniające produkt</translation>
    </message>
    <message>
        <source>articles that mention an organization</source>
        <translation>artykuły wymieniające organizację</translation>
    </message>
    <message>
        <source>articles that mention something else by name</source>
        <translation>artykuły wymieniające coś innego z nazwy</translation>
    </message>
    <message>
        <source>articles with notes in which words stand, or in what they quote</source>
        <translation>artykuły z notatkami, w których lub w cytacie są słowa</translation>
    </message>
    <message>
        <source>at most ten words apart; NEAR(mayor Shanghai, 3) for another distance</source>
        <translation>najwyżej dziesięć słów od siebie; NEAR(mayor Shanghai, 3) dla innej odległości</translation>
    </message>
    <message>
        <source>both words, anywhere in the article; the last one may be unfinished</source>
        <translation>oba słowa, gdziekolwiek w artykule; ostatnie może być niedokończone</translation>
    </message>
    <message>
        <source>brackets keep together what belongs together</source>
        <translation>nawiasy trzymają razem to, co należy do siebie</translation>
    </message>
    <message>
        <source>either of them</source>
        <translation>jedno z nich</translation>
    </message>
    <message>
        <source>the first without the second; also maglev -Pudong</source>
        <translation>pierwsze bez drugiego; też maglev -Pudong</translation>
    </message>
    <message>
        <source>the words side by side</source>
        <translation>słowa obok siebie</translation>
    </message>
    <message>
        <source>words that begin so: the 100 commonest of them</source>
        <translation>słowa, które tak się zaczynają: 100 najczęstszych</translation>
    </message>
    <message>
        <source>words that stand in the title</source>
        <translation>słowa, które są w tytule</translation>
    </message>
    <message>
        <source>An article has:note or has:tag.</source>
        <translation>Artykuł ma has:note lub has:tag.</translation>
    </message>
    <message>
        <source>An article is:unread, is:read, is:starred or is:undated.</source>
        <translation>Artykuł jest is:unread, is:read, is:starred lub is:undated.</translation>
    </message>
    <message>
        <source>NEAR stands between words or phrases; here it is read as AND.</source>
        <translation>NEAR stoi między słowami lub frazami; tu czyta się je jak AND.</translation>
    </message>
    <message>
        <source>NEAR(…) needs at least two words.</source>
        <translation>NEAR(…) potrzebuje co najmniej dwóch słów.</translation>
    </message>
    <message>
        <source>No bracket is open that this one could close.</source>
        <translation>Nie ma otwartego nawiasu, który ten mógłby zamknąć.</translation>
    </message>
    <message>
        <source>Nothing stands between these brackets.</source>
        <translation>Między tymi nawiasami nic nie ma.</translation>
    </message>
    <message>
        <source>Nothing stands between these quotation marks.</source>
        <translation>Między tymi cudzysłowami nic nie ma.</translation>
    </message>
    <message>
        <source>Nothing stands right after “{name}:”.</source>
        <translation>Zaraz za „{name}:” nic nie ma.</translation>
    </message>
    <message>
        <source>Only the first {longest} words are searched.</source>
        <translation>Szuka się tylko pierwszych {longest} słów.</translation>
    </message>
    <message>
        <source>Only words and phrases stand in NEAR(…).</source>
        <translation>W NEAR(…) stoją tylko słowa i frazy.</translation>
    </message>
    <message>
        <source>There are too many brackets within each other.</source>
        <translation>Jest za dużo nawiasów w nawiasach.</translation>
    </message>
    <message>
        <source>There is no word in “{query}” to search for.</source>
        <translation>W „{query}” nie ma słowa do wyszukania.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Ten nawias nie jest zamknięty.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>Ten cudzysłów nie jest zamknięty.</translation>
    </message>
    <message>
        <source>{operator} needs something after it.</source>
        <translation>Za {operator} czegoś brakuje.</translation>
    </message>
    <message>
        <source>{operator} needs something before it.</source>
        <translation>Przed {operator} czegoś brakuje.</translation>
    </message>
    <message>
        <source>“{name}” is no filter: it is searched as a word.</source>
        <translation>„{name}” nie jest filtrem: szuka się go jako słowa.</translation>
    </message>
    <message>
        <source>“{name}” is no filter: “{text}” is searched as words.</source>
        <translation>„{name}” nie jest filtrem: „{text}” szuka się jako słów.</translation>
    </message>
    <message>
        <source>“{text}” is searched as words: write NEAR(mayor Shanghai, 3) for a distance.</source>
        <translation>„{text}” szuka się jako słów: napisz NEAR(mayor Shanghai, 3), by podać odległość.</translation>
    </message>
    <message>
        <source>“{value}” ends before it begins.</source>
        <translation>„{value}” kończy się, zanim się zacznie.</translation>
    </message>
    <message>
        <source>“{value}” is no day, month or year, such as 2023-04-12, 2023-04 or 2023.</source>
        <translation>„{value}” nie jest dniem, miesiącem ani rokiem, jak 2023-04-12, 2023-04 lub 2023.</translation>
    </message>
    <message>
        <source>“{value}” is no language, such as German or de; language:none is where none is known.</source>
        <translation>„{value}” nie jest językiem, jak German lub de; language:none jest tam, gdzie żaden nie jest znany.</translation>
    </message>
    <message>
        <source>has a quotation mark in it</source>
        <translation>zawiera cudzysłów</translation>
    </message>
    <message>
        <source>has spaces that say nothing</source>
        <translation>ma spacje, które nic nie znaczą</translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses</source>
        <extracomment>{n} address</extracomment>
        <translation>
            <numerusform>{n} adres</numerusform>
            <numerusform>{n} adresy</numerusform>
            <numerusform>{n} adresów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} authors</source>
        <extracomment>{n} author</extracomment>
        <translation>
            <numerusform>{n} autor</numerusform>
            <numerusform>{n} autorów</numerusform>
            <numerusform>{n} autorów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dates</source>
        <extracomment>{n} date</extracomment>
        <translation>
            <numerusform>{n} data</numerusform>
            <numerusform>{n} daty</numerusform>
            <numerusform>{n} dat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>{n} day</extracomment>
        <translation>
            <numerusform>{n} dzień</numerusform>
            <numerusform>{n} dni</numerusform>
            <numerusform>{n} dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} languages</source>
        <extracomment>{n} language</extracomment>
        <translation>
            <numerusform>{n} język</numerusform>
            <numerusform>{n} języki</numerusform>
            <numerusform>{n} języków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sections</source>
        <extracomment>{n} section</extracomment>
        <translation>
            <numerusform>{n} dział</numerusform>
            <numerusform>{n} działy</numerusform>
            <numerusform>{n} działów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources</source>
        <extracomment>{n} source</extracomment>
        <translation>
            <numerusform>{n} źródło</numerusform>
            <numerusform>{n} źródła</numerusform>
            <numerusform>{n} źródeł</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} titles</source>
        <extracomment>{n} title</extracomment>
        <translation>
            <numerusform>{n} tytuł</numerusform>
            <numerusform>{n} tytuły</numerusform>
            <numerusform>{n} tytułów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <extracomment>{n} week</extracomment>
        <translation>
            <numerusform>{n} tydzień</numerusform>
            <numerusform>{n} tygodnie</numerusform>
            <numerusform>{n} tygodni</numerusform>
        </translation>
    </message>
    <message>
        <source>All text of the window is at {n} % now.</source>
        <translation>Cały tekst okna ma teraz {n} %.</translation>
    </message>
    <message>
        <source>After {value}</source>
        <translation>Po {value}</translation>
    </message>
    <message>
        <source>Author: {value}</source>
        <translation>Autor: {value}</translation>
    </message>
    <message>
        <source>Before {value}</source>
        <translation>Przed {value}</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Z datą</translation>
    </message>
    <message>
        <source>File: {value}</source>
        <translation>Plik: {value}</translation>
    </message>
    <message>
        <source>Folder: {value}</source>
        <translation>Folder: {value}</translation>
    </message>
    <message>
        <source>From the search box: {words}</source>
        <translation>Z pola wyszukiwania: {words}</translation>
    </message>
    <message>
        <source>Language: {value}</source>
        <translation>Język: {value}</translation>
    </message>
    <message>
        <source>Not after {value}</source>
        <translation>Nie po {value}</translation>
    </message>
    <message>
        <source>Not author: {value}</source>
        <translation>Nie autor: {value}</translation>
    </message>
    <message>
        <source>Not before {value}</source>
        <translation>Nie przed {value}</translation>
    </message>
    <message>
        <source>Not file: {value}</source>
        <translation>Nie plik: {value}</translation>
    </message>
    <message>
        <source>Not folder: {value}</source>
        <translation>Nie folder: {value}</translation>
    </message>
    <message>
        <source>Not language: {value}</source>
        <translation>Nie język: {value}</translation>
    </message>
    <message>
        <source>Not source: {value}</source>
        <translation>Nie źródło: {value}</translation>
    </message>
    <message>
        <source>Not with {value}</source>
        <translation>Nie z: {value}</translation>
    </message>
    <message>
        <source>Not {value}</source>
        <translation>Nie {value}</translation>
    </message>
    <message>
        <source>Only articles that mention {name}</source>
        <translation>Tylko artykuły, które wspominają: {name}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Przeczytane</translation>
    </message>
    <message>
        <source>Source: {value}</source>
        <translation>Źródło: {value}</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Z gwiazdką</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Bez daty</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Nieprzeczytane</translation>
    </message>
    <message>
        <source>With {value}</source>
        <translation>Z: {value}</translation>
    </message>
    <message>
        <source>Without a star</source>
        <translation>Bez gwiazdki</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Wszystkie artykuły</translation>
    </message>
    <message>
        <source>Articles with notes</source>
        <translation>Artykuły z notatkami</translation>
    </message>
    <message>
        <source>Best among the newest {n}; older ones follow by date.</source>
        <translation>Najlepsze z {n} najnowszych; starsze następują według daty.</translation>
    </message>
    <message numerus="yes">
        <source>Each version counts; folded they are {n} rows.</source>
        <extracomment>Each version counts; folded they are {n} row.</extracomment>
        <translation>
            <numerusform>Liczy się każda wersja; po zwinięciu jest {n} wiersz.</numerusform>
            <numerusform>Liczy się każda wersja; po zwinięciu są {n} wiersze.</numerusform>
            <numerusform>Liczy się każda wersja; po zwinięciu jest {n} wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Z notatkami</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Pokaż wszystkie artykuły</translation>
    </message>
    <message>
        <source>Show articles with notes</source>
        <translation>Pokaż artykuły z notatkami</translation>
    </message>
    <message>
        <source>Show starred articles</source>
        <translation>Pokaż artykuły z gwiazdką</translation>
    </message>
    <message>
        <source>Show unread articles</source>
        <translation>Pokaż nieprzeczytane artykuły</translation>
    </message>
    <message>
        <source>Starred articles</source>
        <translation>Artykuły z gwiazdką</translation>
    </message>
    <message>
        <source>Unread articles</source>
        <translation>Nieprzeczytane artykuły</translation>
    </message>
    <message>
        <source>{filter}. Click to take it away.</source>
        <translation>{filter}. Kliknij, aby usunąć ten filtr.</translation>
    </message>
    <message>
        <source>{filter}: stop narrowing the list to it</source>
        <translation>{filter}: przestań zawężać listę</translation>
    </message>
    <message numerus="yes">
        <source>{n} versions</source>
        <extracomment>{n} version</extracomment>
        <translation>
            <numerusform>{n} wersja</numerusform>
            <numerusform>{n} wersje</numerusform>
            <numerusform>{n} wersji</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding the first articles…</source>
        <translation>Dodawanie pierwszych artykułów…</translation>
    </message>
    <message>
        <source>Clear the Search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>Czy chodziło o „{words}”?</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>Importuj pliki…</translation>
    </message>
    <message>
        <source>Import news articles, or drop files or folders on the window.</source>
        <translation>Zaimportuj artykuły prasowe albo upuść pliki lub foldery na okno.</translation>
    </message>
    <message>
        <source>No articles for: {filters}.</source>
        <translation>Brak artykułów dla: {filters}.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Nie ma jeszcze artykułów</translation>
    </message>
    <message>
        <source>Show All Articles</source>
        <translation>Pokaż wszystkie artykuły</translation>
    </message>
    <message>
        <source>The articles cannot be shown</source>
        <translation>Nie można pokazać artykułów</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>Article {number}</source>
        <translation>Artykuł {number}</translation>
    </message>
    <message>
        <source>Undated: {article}</source>
        <translation>Bez daty: {article}</translation>
    </message>
    <message>
        <source>a version of the story above</source>
        <translation>wersja powyższego tematu</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>z gwiazdką</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>nieprzeczytany</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>{n} more</extracomment>
        <translation>
            <numerusform>jeszcze {n}</numerusform>
            <numerusform>jeszcze {n}</numerusform>
            <numerusform>jeszcze {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more versions</source>
        <extracomment>{n} more version</extracomment>
        <translation>
            <numerusform>jeszcze {n} wersja</numerusform>
            <numerusform>jeszcze {n} wersje</numerusform>
            <numerusform>jeszcze {n} wersji</numerusform>
        </translation>
    </message>
    <message>
        <source>{versions}, folded</source>
        <translation>{versions}, zwinięte</translation>
    </message>
    <message>
        <source>{versions}, unfolded</source>
        <translation>{versions}, rozwinięte</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortuj według</translation>
    </message>
    <message>
        <source>Sorted by: {order}</source>
        <translation>Kolejność: {order}</translation>
    </message>
    <message>
        <source>{order}. Click for another order.</source>
        <translation>{order}. Kliknij, aby zmienić kolejność.</translation>
    </message>
    <message>
        <source>Article list</source>
        <translation>Lista artykułów</translation>
    </message>
    <message>
        <source>Edit the details of these articles</source>
        <translation>Edytuj szczegóły tych artykułów</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Give these articles tags</source>
        <translation>Nadaj tym artykułom etykiety</translation>
    </message>
    <message>
        <source>Select only the article that was selected last, and open it</source>
        <translation>Zaznacz tylko artykuł zaznaczony jako ostatni i otwórz go</translation>
    </message>
    <message>
        <source>Selected articles</source>
        <translation>Zaznaczone artykuły</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artykuły</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Szerokość i długość geograficzna</translation>
    </message>
    <message>
        <source>Not on a Map</source>
        <translation>Nie ma na mapie</translation>
    </message>
    <message>
        <source>Put There</source>
        <translation>Umieść tam</translation>
    </message>
    <message>
        <source>That is no point: type one such as 48.86, 2.35 or 33.9° S, 18.4° E.</source>
        <translation>To nie jest punkt: wpisz na przykład 48.86, 2.35 lub 33.9° S, 18.4° E.</translation>
    </message>
    <message>
        <source>Where does “{name}” lie? Click on the map, or type a latitude and longitude.</source>
        <translation>Gdzie leży „{name}”? Kliknij na mapie albo wpisz szerokość i długość geograficzną.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>No place on it</source>
        <translation>Żadnego miejsca na mapie</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>and {n} more</extracomment>
        <translation>
            <numerusform>i jeszcze {n}</numerusform>
            <numerusform>i jeszcze {n}</numerusform>
            <numerusform>i jeszcze {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places on the map, which the list below names</source>
        <extracomment>{n} place on the map, which the list below names</extracomment>
        <translation>
            <numerusform>{n} miejsce na mapie, które wymienia lista poniżej</numerusform>
            <numerusform>{n} miejsca na mapie, które wymienia lista poniżej</numerusform>
            <numerusform>{n} miejsc na mapie, które wymienia lista poniżej</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a place can be put on the map. Change its kind first.</source>
        <translation>Na mapie można umieścić tylko miejsce. Najpierw zmień rodzaj.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Miejsca</translation>
    </message>
    <message>
        <source>Places with {title}</source>
        <translation>Miejsca z: {title}</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>jak wskazano</translation>
    </message>
    <message>
        <source>locate…</source>
        <translation>wskaż…</translation>
    </message>
    <message>
        <source>no spot of its own</source>
        <translation>bez własnego punktu</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>nie ma na mapie</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>na mapie</translation>
    </message>
    <message>
        <source>At this spot</source>
        <translation>W tym punkcie</translation>
    </message>
    <message>
        <source>Back to the article (Esc)</source>
        <translation>Wróć do artykułu (Esc)</translation>
    </message>
    <message>
        <source>Clear the Time</source>
        <translation>Wyczyść okres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>No place is named here yet. Import articles, and the places that they name stand on the map.</source>
        <translation>Nie wymieniono tu jeszcze żadnego miejsca. Zaimportuj artykuły, a miejsca, które wymieniają, pojawią się na mapie.</translation>
    </message>
    <message>
        <source>No place is named in the articles of this time ({time}).</source>
        <translation>W artykułach z tego okresu ({time}) nie wymieniono żadnego miejsca.</translation>
    </message>
    <message>
        <source>No place is named in these articles.</source>
        <translation>W tych artykułach nie wymieniono żadnego miejsca.</translation>
    </message>
    <message>
        <source>Not on the map</source>
        <translation>Nie ma na mapie</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Na mapie</translation>
    </message>
    <message>
        <source>Show the Library</source>
        <translation>Pokaż bibliotekę</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>Cały świat (0)</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Ta lista</translation>
    </message>
    <message>
        <source>This name</source>
        <translation>Ta nazwa</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Z: {name}</translation>
    </message>
    <message>
        <source>Write the map as a picture, or its places as a table</source>
        <translation>Zapisz mapę jako obraz albo jej miejsca jako tabelę</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Powiększ (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Pomniejsz (-)</translation>
    </message>
    <message numerus="yes">
        <source>in {n} articles</source>
        <extracomment>in {n} article</extracomment>
        <translation>
            <numerusform>w {n} artykule</numerusform>
            <numerusform>w {n} artykułach</numerusform>
            <numerusform>w {n} artykułach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <extracomment>{n} place</extracomment>
        <translation>
            <numerusform>{n} miejsce</numerusform>
            <numerusform>{n} miejsca</numerusform>
            <numerusform>{n} miejsc</numerusform>
        </translation>
    </message>
    <message>
        <source>{places} shown, of those {in_articles} looked at</source>
        <translation>Pokazano: {places}; przejrzano {in_articles}</translation>
    </message>
    <message>
        <source>{places} {in_articles}</source>
        <translation>{places} {in_articles}</translation>
    </message>
    <message>
        <source>This library is read-only.</source>
        <translation>Ta biblioteka jest tylko do odczytu.</translation>
    </message>
    <message>
        <source>Entity Reader made a mistake, and this cannot be shown.</source>
        <translation>Entity Reader popełnił błąd i nie można tego pokazać.</translation>
    </message>
    <message>
        <source>Entity Reader made a mistake. Nothing was changed.</source>
        <translation>Entity Reader popełnił błąd. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Wzmianki</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Powiązania</translation>
    </message>
    <message>
        <source>Two articles are as like as the names and the words that both have, those that few other articles have counting most, and words such as “the” or “said” nothing: the mean of the cosines of the two, from 0 to 1. It counts less the farther apart their days are, two thirds after a month and at last half; three quarters where a day is not known. From 0.12 on they are taken to go on with one another.</source>
        <translation>Dwa artykuły są tak podobne, jak wspólne są ich nazwy i słowa, przy czym najwięcej ważą te, które ma niewiele innych artykułów, a słowa takie jak „i” czy „powiedział” nic: średnia obu cosinusów, od 0 do 1. Liczy się tym mniej, im dalej od siebie leżą ich daty: po miesiącu dwie trzecie, w końcu połowa; trzy czwarte, gdy data nie jest znana. Od 0,12 uznaje się, że artykuły mówią o tym samym.</translation>
    </message>
    <message>
        <source>&amp;Best Match of the Words</source>
        <translation>Najlepsze &amp;dopasowanie słów</translation>
    </message>
    <message>
        <source>&amp;Longest First</source>
        <translation>Na&amp;jpierw najdłuższe</translation>
    </message>
    <message>
        <source>&amp;Newest First</source>
        <translation>&amp;Najpierw najnowsze</translation>
    </message>
    <message>
        <source>&amp;Oldest First</source>
        <translation>N&amp;ajpierw najstarsze</translation>
    </message>
    <message>
        <source>&amp;Recently Added First</source>
        <translation>Najpie&amp;rw ostatnio dodane</translation>
    </message>
    <message>
        <source>&amp;Shortest First</source>
        <translation>Najpierw najkrót&amp;sze</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tytuł</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Najlepsze dopasowanie</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Najdłuższe</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Najnowsze</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Najstarsze</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Najkrótsze</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>&amp;Źródło</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>&amp;About Entity Reader</source>
        <translation>O progr&amp;amie Entity Reader</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>Kwot&amp;a</translation>
    </message>
    <message>
        <source>&amp;Apricot</source>
        <translation>&amp;Morelowy</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artykuł</translation>
    </message>
    <message>
        <source>&amp;Article List</source>
        <translation>Lista &amp;artykułów</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Back Up Now</source>
        <translation>&amp;Utwórz kopię zapasową</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>&amp;Kosz…</translation>
    </message>
    <message>
        <source>&amp;Black</source>
        <translation>C&amp;zarny</translation>
    </message>
    <message>
        <source>&amp;Check the Library</source>
        <translation>&amp;Sprawdź bibliotekę</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Count Versions Once</source>
        <translation>Li&amp;cz wersje raz</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Ciemny</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;Edit Details…</source>
        <translation>Ed&amp;ytuj dane…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>&amp;Facility</source>
        <translation>O&amp;biekt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation>Z&amp;najdź w artykule</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Pełny &amp;ekran</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>P&amp;rzejdź</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>P&amp;omoc</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Zakreśl</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historia…</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>&amp;Importuj pliki…</translation>
    </message>
    <message>
        <source>&amp;Imports</source>
        <translation>&amp;Importy</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Skróty &amp;klawiszowe</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Większy</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Bib&amp;lioteka</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasny</translation>
    </message>
    <message>
        <source>&amp;Lilac</source>
        <translation>&amp;Liliowy</translation>
    </message>
    <message>
        <source>&amp;List Articles</source>
        <translation>&amp;Wymień artykuły</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Podręcznik</translation>
    </message>
    <message>
        <source>&amp;Mark Names</source>
        <translation>Wyróżniaj &amp;nazwy</translation>
    </message>
    <message>
        <source>&amp;Merge With…</source>
        <translation>&amp;Scal z…</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>&amp;Nowa biblioteka…</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>&amp;Następny artykuł</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Zwykły</translation>
    </message>
    <message>
        <source>&amp;Not the Same As…</source>
        <translation>Nie to samo &amp;co…</translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation>&amp;Otwórz bibliotekę…</translation>
    </message>
    <message>
        <source>&amp;Open Page</source>
        <translation>&amp;Otwórz stronę</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>O&amp;rganizacja</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Osoba</translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <translation>&amp;Poprzedni artykuł</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drukuj…</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>P&amp;rywatność</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Zmień &amp;nazwę…</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>&amp;Zgłoś problem…</translation>
    </message>
    <message>
        <source>&amp;Sage</source>
        <translation>&amp;Szałwiowy</translation>
    </message>
    <message>
        <source>&amp;Search Language</source>
        <translation>Język wy&amp;szukiwania</translation>
    </message>
    <message>
        <source>&amp;Search the Library</source>
        <translation>Prze&amp;szukaj bibliotekę</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;Sepia</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Mniejszy</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>Roz&amp;dziel…</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Dodaj gwiazdkę</translation>
    </message>
    <message>
        <source>&amp;Take Changes from a Table…</source>
        <translation>Przejmij zmiany z &amp;tabeli…</translation>
    </message>
    <message>
        <source>&amp;Text Alone</source>
        <translation>Sa&amp;m tekst</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Watch a Folder…</source>
        <translation>Obser&amp;wuj folder…</translation>
    </message>
    <message>
        <source>&amp;Watch…</source>
        <translation>O&amp;bserwuj…</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Witamy</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Okno</translation>
    </message>
    <message>
        <source>A&amp;dd Note…</source>
        <translation>Dod&amp;aj notatkę…</translation>
    </message>
    <message>
        <source>Add Ta&amp;g…</source>
        <translation>Dod&amp;aj etykietę…</translation>
    </message>
    <message>
        <source>Arti&amp;cles</source>
        <translation>&amp;Artykuły</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Jak w &amp;systemie</translation>
    </message>
    <message>
        <source>As the &amp;Window</source>
        <translation>Jak &amp;okno</translation>
    </message>
    <message>
        <source>Back b&amp;y One View of the Name</source>
        <translation>O jeden widok nazw&amp;y wstecz</translation>
    </message>
    <message>
        <source>Back to the &amp;List</source>
        <translation>Wr&amp;óć do listy</translation>
    </message>
    <message>
        <source>C&amp;lear Search</source>
        <translation>&amp;Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>Change &amp;Kind</source>
        <translation>Zmień &amp;rodzaj</translation>
    </message>
    <message>
        <source>Co&amp;py Name</source>
        <translation>&amp;Kopiuj nazwę</translation>
    </message>
    <message>
        <source>Compare Wi&amp;th…</source>
        <translation>Porównaj &amp;z…</translation>
    </message>
    <message>
        <source>Cop&amp;y Link</source>
        <translation>Kopiuj &amp;odnośnik</translation>
    </message>
    <message>
        <source>Copy &amp;Address</source>
        <translation>&amp;Kopiuj adres</translation>
    </message>
    <message>
        <source>Copy &amp;with Source</source>
        <translation>Kopiuj &amp;ze źródłem</translation>
    </message>
    <message>
        <source>E&amp;ntity</source>
        <translation>E&amp;ncja</translation>
    </message>
    <message>
        <source>E&amp;xport Decisions…</source>
        <translation>E&amp;ksportuj decyzje…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>Entity Side&amp;bar</source>
        <translation>Panel &amp;boczny encji</translation>
    </message>
    <message>
        <source>Find &amp;Names Again</source>
        <translation>Znajdź &amp;nazwy ponownie</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Zna&amp;jdź następne</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Znaj&amp;dź poprzednie</translation>
    </message>
    <message>
        <source>Fold &amp;Versions</source>
        <translation>Zw&amp;ijaj wersje</translation>
    </message>
    <message>
        <source>H&amp;igh Contrast</source>
        <translation>W&amp;ysoki kontrast</translation>
    </message>
    <message>
        <source>Import &amp;Decisions…</source>
        <translation>I&amp;mportuj decyzje…</translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation>Importuj &amp;folder…</translation>
    </message>
    <message>
        <source>List Above the Te&amp;xt</source>
        <translation>&amp;Lista nad tekstem</translation>
    </message>
    <message>
        <source>Mark as &amp;Read</source>
        <translation>&amp;Oznacz jako przeczytany</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>No&amp;tatki</translation>
    </message>
    <message>
        <source>Name&amp;s</source>
        <translation>Na&amp;zwy</translation>
    </message>
    <message>
        <source>Ne&amp;xt View of the Name</source>
        <translation>Nast&amp;ępny widok nazwy</translation>
    </message>
    <message>
        <source>Next &amp;Mention</source>
        <translation>Następna wz&amp;mianka</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>Następny panel</translation>
    </message>
    <message>
        <source>Next Un&amp;read</source>
        <translation>Następny niep&amp;rzeczytany</translation>
    </message>
    <message>
        <source>Next in This Stor&amp;y</source>
        <translation>&amp;Następny w tym temacie</translation>
    </message>
    <message>
        <source>No&amp;te…</source>
        <translation>No&amp;tatka…</translation>
    </message>
    <message>
        <source>Not an &amp;Entity…</source>
        <translation>To n&amp;ie encja…</translation>
    </message>
    <message>
        <source>O&amp;ther Name</source>
        <translation>&amp;Inna nazwa</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Miejsce</translation>
    </message>
    <message>
        <source>P&amp;roduct</source>
        <translation>&amp;Produkt</translation>
    </message>
    <message>
        <source>P&amp;ut on the Map…</source>
        <translation>&amp;Umieść na mapie…</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>S&amp;trona</translation>
    </message>
    <message>
        <source>Pa&amp;ge Down, Then Next Unread</source>
        <translation>&amp;Strona w dół, potem następny nieprzeczytany</translation>
    </message>
    <message>
        <source>Page &amp;Up</source>
        <translation>Strona w &amp;górę</translation>
    </message>
    <message>
        <source>Pas&amp;te as Article</source>
        <translation>Wklej jako ar&amp;tykuł</translation>
    </message>
    <message>
        <source>Places on the &amp;World Map</source>
        <translation>Miejsca na mapie &amp;świata</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pr&amp;eferencje…</translation>
    </message>
    <message>
        <source>Previo&amp;us in This Story</source>
        <translation>&amp;Poprzedni w tym temacie</translation>
    </message>
    <message>
        <source>Previous Men&amp;tion</source>
        <translation>P&amp;oprzednia wzmianka</translation>
    </message>
    <message>
        <source>Previous Pan&amp;e</source>
        <translation>Poprzedni panel</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>&amp;Przywróć…</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>Prz&amp;egląd…</translation>
    </message>
    <message>
        <source>Read &amp;Heads Again</source>
        <translation>&amp;Odczytaj nagłówki ponownie</translation>
    </message>
    <message>
        <source>Read the &amp;File Again</source>
        <translation>Odczyta&amp;j plik ponownie</translation>
    </message>
    <message>
        <source>Reading &amp;Ruler</source>
        <translation>Lini&amp;jka do czytania</translation>
    </message>
    <message>
        <source>Relations of t&amp;he List</source>
        <translation>Powiązania &amp;listy</translation>
    </message>
    <message>
        <source>S&amp;how Relations</source>
        <translation>&amp;Pokaż powiązania</translation>
    </message>
    <message>
        <source>S&amp;ort By</source>
        <translation>So&amp;rtuj według</translation>
    </message>
    <message>
        <source>Sa&amp;ve Search…</source>
        <translation>Zap&amp;isz wyszukiwanie…</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Z&amp;aznacz wszystko</translation>
    </message>
    <message>
        <source>Show &amp;Highlights and Notes</source>
        <translation>&amp;Pokazuj zakreślenia i notatki</translation>
    </message>
    <message>
        <source>Show &amp;Library Folder</source>
        <translation>Pokaż fo&amp;lder biblioteki</translation>
    </message>
    <message>
        <source>Show &amp;Original Text…</source>
        <translation>Poka&amp;ż tekst oryginalny…</translation>
    </message>
    <message>
        <source>Show the &amp;Whole Page…</source>
        <translation>Pokaż &amp;całą stronę…</translation>
    </message>
    <message>
        <source>Si&amp;ze of the Window</source>
        <translation>Rozmiar o&amp;kna</translation>
    </message>
    <message>
        <source>Simi&amp;lar Articles</source>
        <translation>Podo&amp;bne artykuły</translation>
    </message>
    <message>
        <source>Text &amp;Larger</source>
        <translation>&amp;Większy tekst</translation>
    </message>
    <message>
        <source>Text &amp;Normal</source>
        <translation>&amp;Zwykły tekst</translation>
    </message>
    <message>
        <source>Text &amp;Smaller</source>
        <translation>Mniej&amp;szy tekst</translation>
    </message>
    <message>
        <source>Th&amp;is Is…</source>
        <translation>&amp;To jest…</translation>
    </message>
    <message>
        <source>Wi&amp;de Spacing</source>
        <translation>&amp;Duże odstępy</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Upuść, aby zaimportować</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Bez klawisza</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Co się robi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>All keys are those of the program again.</source>
        <translation>Wszystkie klawisze są znów takie jak w programie.</translation>
    </message>
    <message>
        <source>All to Default</source>
        <translation>Wszystkie domyślne</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Domyślny</translation>
    </message>
    <message>
        <source>New keys:</source>
        <translation>Nowe klawisze:</translation>
    </message>
    <message>
        <source>New keys: press them</source>
        <translation>Nowe klawisze: naciśnij je</translation>
    </message>
    <message>
        <source>No Key</source>
        <translation>Bez klawisza</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ustaw</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} jest wolny.</translation>
    </message>
    <message>
        <source>{key} is pressed alone, and acts only while single letters are shortcuts.</source>
        <translation>{key} naciska się samodzielnie i działa tylko wtedy, gdy pojedyncze litery są skrótami.</translation>
    </message>
    <message>
        <source>{key} means this already.</source>
        <translation>{key} już to oznacza.</translation>
    </message>
    <message>
        <source>{key} means {others}, which loses it by Set and by Add.</source>
        <translation>{key} oznacza {others}; Ustaw i Dodaj odbierają mu ten klawisz.</translation>
    </message>
    <message>
        <source>“{text}” has no key now.</source>
        <translation>„{text}” nie ma teraz klawisza.</translation>
    </message>
    <message>
        <source>“{text}” has the keys {keys} now.</source>
        <translation>„{text}” ma teraz klawisze {keys}.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nazwy</translation>
    </message>
    <message>
        <source>No library yet</source>
        <translation>Nie ma jeszcze biblioteki</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Otwó&amp;rz ostatnie</translation>
    </message>
    <message>
        <source>Reopen with E&amp;ncoding</source>
        <translation>Otwórz ponownie &amp;w kodowaniu</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Zamknij to powiadomienie</translation>
    </message>
    <message>
        <source>{key} goes through lists, fields and buttons.</source>
        <translation>{key} przechodzi przez listy, pola i przyciski.</translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}.</source>
        <translation>{key} otwiera menu {menu}.</translation>
    </message>
    <message>
        <source>Back, forward</source>
        <translation>Wstecz, dalej</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Choose other keys, in the preferences</source>
        <translation>Wybierz inne klawisze, w preferencjach</translation>
    </message>
    <message>
        <source>Choose the name</source>
        <translation>Wybór nazwy</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>W tekście</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Mouse 4, 5</source>
        <translation>Mysz 4, 5</translation>
    </message>
    <message>
        <source>Next name, previous name</source>
        <translation>Następna nazwa, poprzednia nazwa</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Text larger, smaller</source>
        <translation>Większy tekst, mniejszy tekst</translation>
    </message>
    <message>
        <source>Backing up: looking it over…</source>
        <translation>Tworzenie kopii zapasowej: sprawdzanie…</translation>
    </message>
    <message>
        <source>Backing up: {percent} %</source>
        <translation>Tworzenie kopii zapasowej: {percent} %</translation>
    </message>
    <message>
        <source>Bringing back {done} of {total}</source>
        <translation>Przywracanie: {done} z {total}</translation>
    </message>
    <message numerus="yes">
        <source>Bringing back {n} articles…</source>
        <extracomment>Bringing back {n} article…</extracomment>
        <translation>
            <numerusform>Przywracanie {n} artykułu…</numerusform>
            <numerusform>Przywracanie {n} artykułów…</numerusform>
            <numerusform>Przywracanie {n} artykułów…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel backing up</source>
        <translation>Anuluj tworzenie kopii zapasowej</translation>
    </message>
    <message>
        <source>Cancel finding names again</source>
        <translation>Anuluj ponowne znajdowanie nazw</translation>
    </message>
    <message>
        <source>Cancel reading files again</source>
        <translation>Anuluj ponowne odczytywanie plików</translation>
    </message>
    <message>
        <source>Cancel reading heads again</source>
        <translation>Anuluj ponowne odczytywanie nagłówków</translation>
    </message>
    <message>
        <source>Cancel reading the article again</source>
        <translation>Anuluj ponowne odczytywanie artykułu</translation>
    </message>
    <message>
        <source>Cancel restoring</source>
        <translation>Anuluj przywracanie</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Anuluj import</translation>
    </message>
    <message>
        <source>Cancel: what is done stays</source>
        <translation>Anuluj: co zrobiono, zostaje</translation>
    </message>
    <message>
        <source>Changing {done} of {total}</source>
        <translation>Zmienianie: {done} z {total}</translation>
    </message>
    <message numerus="yes">
        <source>Changing {n} articles…</source>
        <extracomment>Changing {n} article…</extracomment>
        <translation>
            <numerusform>Zmienianie {n} artykułu…</numerusform>
            <numerusform>Zmienianie {n} artykułów…</numerusform>
            <numerusform>Zmienianie {n} artykułów…</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding names again in {done} of {total}</source>
        <translation>Ponowne znajdowanie nazw: {done} z {total}</translation>
    </message>
    <message>
        <source>Finding names again…</source>
        <translation>Ponowne znajdowanie nazw…</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Postęp importu</translation>
    </message>
    <message>
        <source>Importing {done} of {total}</source>
        <translation>Importowanie: {done} z {total}</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Szukanie plików…</translation>
    </message>
    <message>
        <source>Progress of backing up</source>
        <translation>Postęp tworzenia kopii zapasowej</translation>
    </message>
    <message>
        <source>Progress of bringing back articles</source>
        <translation>Postęp przywracania artykułów</translation>
    </message>
    <message>
        <source>Progress of changing articles</source>
        <translation>Postęp zmieniania artykułów</translation>
    </message>
    <message>
        <source>Progress of finding names again</source>
        <translation>Postęp ponownego znajdowania nazw</translation>
    </message>
    <message>
        <source>Progress of reading files again</source>
        <translation>Postęp ponownego odczytywania plików</translation>
    </message>
    <message>
        <source>Progress of reading heads again</source>
        <translation>Postęp ponownego odczytywania nagłówków</translation>
    </message>
    <message>
        <source>Progress of reading the article again</source>
        <translation>Postęp ponownego odczytywania artykułu</translation>
    </message>
    <message>
        <source>Progress of restoring</source>
        <translation>Postęp przywracania</translation>
    </message>
    <message>
        <source>Progress of taking back articles</source>
        <translation>Postęp wycofywania artykułów</translation>
    </message>
    <message>
        <source>Reading heads again, {done} of {total}</source>
        <translation>Ponowne odczytywanie nagłówków, {done} z {total}</translation>
    </message>
    <message>
        <source>Reading heads again…</source>
        <translation>Ponowne odczytywanie nagłówków…</translation>
    </message>
    <message>
        <source>Reading the article again…</source>
        <translation>Ponowne odczytywanie artykułu…</translation>
    </message>
    <message numerus="yes">
        <source>Reading {done} of {n} changed files again</source>
        <extracomment>Reading {done} of {n} changed file again</extracomment>
        <translation>
            <numerusform>Ponowne odczytywanie: {done} z {n} zmienionego pliku</numerusform>
            <numerusform>Ponowne odczytywanie: {done} z {n} zmienionych plików</numerusform>
            <numerusform>Ponowne odczytywanie: {done} z {n} zmienionych plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring: looking it over…</source>
        <translation>Przywracanie: sprawdzanie…</translation>
    </message>
    <message>
        <source>Restoring: {percent} %</source>
        <translation>Przywracanie: {percent} %</translation>
    </message>
    <message>
        <source>Say which, and why</source>
        <translation>Powiedz które i dlaczego</translation>
    </message>
    <message>
        <source>Show what becomes of each file</source>
        <translation>Pokaż, co dzieje się z każdym plikiem</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message>
        <source>Taking back {done} of {total}</source>
        <translation>Wycofywanie: {done} z {total}</translation>
    </message>
    <message numerus="yes">
        <source>Taking back {n} articles…</source>
        <extracomment>Taking back {n} article…</extracomment>
        <translation>
            <numerusform>Wycofywanie {n} artykułu…</numerusform>
            <numerusform>Wycofywanie {n} artykułów…</numerusform>
            <numerusform>Wycofywanie {n} artykułów…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{articles}, among them {n} versions of others that are fuller</source>
        <extracomment>{articles}, among them {n} version of another that is fuller</extracomment>
        <translation>
            <numerusform>{articles}, w tym {n} wersja innego, pełniejszego</numerusform>
            <numerusform>{articles}, w tym {n} wersje innych, pełniejszych</numerusform>
            <numerusform>{articles}, w tym {n} wersji innych, pełniejszych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entities</source>
        <extracomment>{n} entity</extracomment>
        <translation>
            <numerusform>{n} encja</numerusform>
            <numerusform>{n} encje</numerusform>
            <numerusform>{n} encji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <extracomment>{n} left out</extracomment>
        <translation>
            <numerusform>{n} pominięty</numerusform>
            <numerusform>{n} pominięte</numerusform>
            <numerusform>{n} pominiętych</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}: show the imports</source>
        <translation>{words}: pokaż importy</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importuj pliki</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Light or Dark Window</source>
        <translation>Jasne lub ciemne okno</translation>
    </message>
    <message>
        <source>Text and Page</source>
        <translation>Tekst i strona</translation>
    </message>
    <message>
        <source>&amp;Compare with the Fullest</source>
        <translation>&amp;Porównaj z najpełniejszą</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>We&amp;rsje</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Versions ({n})</source>
        <extracomment>&amp;Versions ({n})</extracomment>
        <translation>
            <numerusform>&amp;Wersje ({n})</numerusform>
            <numerusform>&amp;Wersje ({n})</numerusform>
            <numerusform>&amp;Wersje ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Are &amp;One Story</source>
        <translation>T&amp;o jeden temat</translation>
    </message>
    <message>
        <source>Are Versions of &amp;One Story</source>
        <translation>T&amp;o wersje jednego tematu</translation>
    </message>
    <message>
        <source>This Is Not the Same &amp;Story</source>
        <translation>To nie ten &amp;sam temat</translation>
    </message>
    <message numerus="yes">
        <source>{n} Articles Are &amp;One Story</source>
        <extracomment>{n} Article Is &amp;One Story</extracomment>
        <translation>
            <numerusform>{n} artykuł t&amp;o jeden temat</numerusform>
            <numerusform>{n} artykuły t&amp;o jeden temat</numerusform>
            <numerusform>{n} artykułów t&amp;o jeden temat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <extracomment>{n} word</extracomment>
        <translation>
            <numerusform>{n} słowo</numerusform>
            <numerusform>{n} słowa</numerusform>
            <numerusform>{n} słów</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles deleted.</source>
        <extracomment>{n} article deleted.</extracomment>
        <translation>
            <numerusform>Usunięto {n} artykuł.</numerusform>
            <numerusform>Usunięto {n} artykuły.</numerusform>
            <numerusform>Usunięto {n} artykułów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles marked as read.</source>
        <extracomment>{n} article marked as read.</extracomment>
        <translation>
            <numerusform>Oznaczono {n} artykuł jako przeczytany.</numerusform>
            <numerusform>Oznaczono {n} artykuły jako przeczytane.</numerusform>
            <numerusform>Oznaczono {n} artykułów jako przeczytane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles marked as unread.</source>
        <extracomment>{n} article marked as unread.</extracomment>
        <translation>
            <numerusform>Oznaczono {n} artykuł jako nieprzeczytany.</numerusform>
            <numerusform>Oznaczono {n} artykuły jako nieprzeczytane.</numerusform>
            <numerusform>Oznaczono {n} artykułów jako nieprzeczytane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles starred.</source>
        <extracomment>{n} article starred.</extracomment>
        <translation>
            <numerusform>Dodano gwiazdkę: {n} artykuł.</numerusform>
            <numerusform>Dodano gwiazdkę: {n} artykuły.</numerusform>
            <numerusform>Dodano gwiazdkę: {n} artykułów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles without a star now.</source>
        <extracomment>{n} article without a star now.</extracomment>
        <translation>
            <numerusform>Usunięto gwiazdkę: {n} artykuł.</numerusform>
            <numerusform>Usunięto gwiazdkę: {n} artykuły.</numerusform>
            <numerusform>Usunięto gwiazdkę: {n} artykułów.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Star or Unstar</source>
        <translation>&amp;Dodaj lub usuń gwiazdkę</translation>
    </message>
    <message>
        <source>Mark as &amp;Read or Unread</source>
        <translation>&amp;Oznacz jako przeczytany lub nieprzeczytany</translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation>&amp;Oznacz jako nieprzeczytany</translation>
    </message>
    <message>
        <source>Un&amp;star</source>
        <translation>Usuń gwiaz&amp;dkę</translation>
    </message>
    <message>
        <source>A backup is being made or restored already.</source>
        <translation>Kopia zapasowa jest już tworzona lub przywracana.</translation>
    </message>
    <message>
        <source>An import is under way: cancel it, or wait for its end, before another library takes this one's place.</source>
        <translation>Trwa import: anuluj go albo poczekaj na jego koniec, zanim inna biblioteka zajmie miejsce tej.</translation>
    </message>
    <message>
        <source>As it was before, it is one of its backups.</source>
        <translation>Poprzedni stan jest jedną z jej kopii zapasowych.</translation>
    </message>
    <message>
        <source>Backed up as {name}, and looked over.</source>
        <translation>Utworzono kopię zapasową {name} i sprawdzono ją.</translation>
    </message>
    <message>
        <source>Cancelled: the library and its backups are as they were.</source>
        <translation>Anulowano: biblioteka i jej kopie zapasowe są takie jak wcześniej.</translation>
    </message>
    <message>
        <source>Show Backups</source>
        <translation>Pokaż kopie zapasowe</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>The library is that of {name} now.</source>
        <translation>Biblioteka jest teraz taka jak {name}.</translation>
    </message>
    <message>
        <source>The library lies in {folder}.</source>
        <translation>Biblioteka znajduje się w {folder}.</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Odczytaj ponownie</translation>
    </message>
    <message numerus="yes">
        <source>{n} files in “{name}” have changed since they were read.</source>
        <extracomment>{n} file in “{name}” has changed since it was read.</extracomment>
        <translation>
            <numerusform>{n} plik w „{name}” zmienił się od odczytania.</numerusform>
            <numerusform>{n} pliki w „{name}” zmieniły się od odczytania.</numerusform>
            <numerusform>{n} plików w „{name}” zmieniło się od odczytania.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” in “{folder}” has changed since it was read.</source>
        <translation>„{name}” w „{folder}” zmienił się od odczytania.</translation>
    </message>
    <message>
        <source>Select words in the article first, then copy them with their source.</source>
        <translation>Najpierw zaznacz słowa w artykule, potem skopiuj je ze źródłem.</translation>
    </message>
    <message>
        <source>The words were copied with their source.</source>
        <translation>Słowa skopiowano razem ze źródłem.</translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions copied, each with its source.</source>
        <extracomment>{n} mention copied, each with its source.</extracomment>
        <translation>
            <numerusform>Skopiowano {n} wzmiankę ze źródłem.</numerusform>
            <numerusform>Skopiowano {n} wzmianki, każdą ze źródłem.</numerusform>
            <numerusform>Skopiowano {n} wzmianek, każdą ze źródłem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Decisions</source>
        <translation>Eksportuj decyzje</translation>
    </message>
    <message>
        <source>Import Decisions</source>
        <translation>Importuj decyzje</translation>
    </message>
    <message>
        <source>Save Under Another Name…</source>
        <translation>Zapisz pod inną nazwą…</translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions applied</source>
        <extracomment>{n} decision applied</extracomment>
        <translation>
            <numerusform>zastosowano {n} decyzję</numerusform>
            <numerusform>zastosowano {n} decyzje</numerusform>
            <numerusform>zastosowano {n} decyzji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions written to {name}.</source>
        <extracomment>{n} decision written to {name}.</extracomment>
        <translation>
            <numerusform>Zapisano {n} decyzję w {name}.</numerusform>
            <numerusform>Zapisano {n} decyzje w {name}.</numerusform>
            <numerusform>Zapisano {n} decyzji w {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} known already</source>
        <extracomment>{n} known already</extracomment>
        <translation>
            <numerusform>{n} już znana</numerusform>
            <numerusform>{n} już znane</numerusform>
            <numerusform>{n} już znanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are about nothing that is here yet</source>
        <extracomment>{n} of them is about nothing that is here yet</extracomment>
        <translation>
            <numerusform>{n} dotyczy czegoś, czego tu jeszcze nie ma</numerusform>
            <numerusform>{n} dotyczą czegoś, czego tu jeszcze nie ma</numerusform>
            <numerusform>{n} dotyczy czegoś, czego tu jeszcze nie ma</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>„{name}” nie jest plikiem.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>What you wrote of “{title}” is not saved yet: {why}</source>
        <translation>Nie zapisano jeszcze tego, co napisano o „{title}”: {why}</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles changed</source>
        <extracomment>{n} article changed</extracomment>
        <translation>
            <numerusform>zmieniono {n} artykuł</numerusform>
            <numerusform>zmieniono {n} artykuły</numerusform>
            <numerusform>zmieniono {n} artykułów</numerusform>
        </translation>
    </message>
    <message>
        <source>No hits of “{words}” in this article.</source>
        <translation>Brak trafień „{words}” w tym artykule.</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Wszystkie notatki</translation>
    </message>
    <message>
        <source>These names</source>
        <translation>Te nazwy</translation>
    </message>
    <message>
        <source>These names alone</source>
        <translation>Tylko te nazwy</translation>
    </message>
    <message>
        <source>These notes</source>
        <translation>Te notatki</translation>
    </message>
    <message numerus="yes">
        <source>These {n} names alone</source>
        <extracomment>This {n} name alone</extracomment>
        <translation>
            <numerusform>Tylko ta {n} nazwa</numerusform>
            <numerusform>Tylko te {n} nazwy</numerusform>
            <numerusform>Tylko te {n} nazw</numerusform>
        </translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Ten artykuł</translation>
    </message>
    <message>
        <source>This pair</source>
        <translation>Ta para</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Cała biblioteka</translation>
    </message>
    <message>
        <source>more than four</source>
        <translation>więcej niż cztery</translation>
    </message>
    <message>
        <source>none is</source>
        <translation>żadna</translation>
    </message>
    <message>
        <source>none is chosen</source>
        <translation>żadnej nie wybrano</translation>
    </message>
    <message>
        <source>none is open</source>
        <translation>żaden nie jest otwarty</translation>
    </message>
    <message>
        <source>one name only</source>
        <translation>tylko jedna nazwa</translation>
    </message>
    <message>
        <source>only one</source>
        <translation>tylko jeden</translation>
    </message>
    <message>
        <source>the whole library</source>
        <translation>cała biblioteka</translation>
    </message>
    <message>
        <source>Page, PDF</source>
        <translation>Strona, PDF</translation>
    </message>
    <message>
        <source>printed pages</source>
        <translation>wydrukowane strony</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archiwa</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>Importuj pliki</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>Importuj folder</translation>
    </message>
    <message>
        <source>Nothing can be imported. {why_not}</source>
        <translation>Nic nie można zaimportować. {why_not}</translation>
    </message>
    <message>
        <source>&amp;Next Name</source>
        <translation>&amp;Następna nazwa</translation>
    </message>
    <message>
        <source>&amp;Previous Name</source>
        <translation>&amp;Poprzednia nazwa</translation>
    </message>
    <message>
        <source>No unread article follows in this list.</source>
        <translation>Dalej na tej liście nie ma nieprzeczytanego artykułu.</translation>
    </message>
    <message>
        <source>Table, CSV</source>
        <translation>Tabela, CSV</translation>
    </message>
    <message>
        <source>a list of groups</source>
        <translation>lista grup</translation>
    </message>
    <message>
        <source>Read Heads Again</source>
        <translation>Odczytaj nagłówki ponownie</translation>
    </message>
    <message>
        <source>Titles, authors, dates and sources are read better now than when these articles came in. What you edited stays.</source>
        <translation>Tytuły, autorzy, daty i źródła są teraz odczytywane lepiej niż wtedy, gdy te artykuły przyszły. Twoje zmiany zostają.</translation>
    </message>
    <message>
        <source>About Entity Reader</source>
        <translation>O programie Entity Reader</translation>
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
        <translation>Kto występuje w stosie artykułów prasowych, gdzie, z kim, od kiedy i które zdanie o tym mówi.

Wszystko zostaje na tym komputerze: program nigdy nie nawiązuje połączenia sieciowego.</translation>
    </message>
    <message>
        <source>Find Names Again</source>
        <translation>Znajdź nazwy ponownie</translation>
    </message>
    <message>
        <source>Show Imports</source>
        <translation>Pokaż importy</translation>
    </message>
    <message>
        <source>Save the Description</source>
        <translation>Zapisz opis</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Pliki tekstowe (*.txt)</translation>
    </message>
    <message>
        <source>The description is in the clipboard. Look through it before you send it.</source>
        <translation>Opis jest w schowku. Przejrzyj go, zanim go wyślesz.</translation>
    </message>
    <message>
        <source>The description was written to {name}. Look through it before you send it.</source>
        <translation>Opis zapisano w {name}. Przejrzyj go, zanim go wyślesz.</translation>
    </message>
    <message>
        <source>Entity Reader libraries</source>
        <translation>Biblioteki Entity Reader</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>Nowa biblioteka</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Otwórz bibliotekę</translation>
    </message>
    <message>
        <source>This library is opened for reading only: {why_read_only}.</source>
        <translation>Tę bibliotekę otwarto tylko do odczytu: {why_read_only}.</translation>
    </message>
    <message>
        <source>This library was made by an older Entity Reader and has been brought up to date. A copy of it as it was lies beside it.</source>
        <translation>Tę bibliotekę utworzył starszy Entity Reader; została zaktualizowana. Obok leży jej kopia w poprzednim stanie.</translation>
    </message>
    <message>
        <source>A link leads to an article, and this note is on none.</source>
        <translation>Odnośnik prowadzi do artykułu, a ta notatka nie jest przy żadnym.</translation>
    </message>
    <message>
        <source>A link to the article was copied.</source>
        <translation>Skopiowano odnośnik do artykułu.</translation>
    </message>
    <message>
        <source>A link to the note was copied.</source>
        <translation>Skopiowano odnośnik do notatki.</translation>
    </message>
    <message>
        <source>A link to the passage was copied.</source>
        <translation>Skopiowano odnośnik do fragmentu.</translation>
    </message>
    <message>
        <source>Look for It Here</source>
        <translation>Szukaj tutaj</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open That One</source>
        <translation>Otwórz tamtą</translation>
    </message>
    <message>
        <source>Open it with File ▸ Open Library where it lies now, and follow the link again.</source>
        <translation>Otwórz ją poleceniem Plik ▸ Otwórz bibliotekę tam, gdzie leży teraz, i użyj odnośnika ponownie.</translation>
    </message>
    <message>
        <source>This is “{here}” in {folder}, a copy of “{first}” in {folder_of_first}: the link leads into both.</source>
        <translation>To jest „{here}” w {folder}, kopia „{first}” w {folder_of_first}: odnośnik prowadzi do obu.</translation>
    </message>
    <message>
        <source>This library can only be read and has no id yet, so that no link can lead into it.</source>
        <translation>Ta biblioteka jest tylko do odczytu i nie ma jeszcze identyfikatora, więc żaden odnośnik nie może do niej prowadzić.</translation>
    </message>
    <message>
        <source>This link leads into a library that was never open on this computer. If you have it, open it once with File ▸ Open Library and follow the link again.</source>
        <translation>Ten odnośnik prowadzi do biblioteki, której na tym komputerze nigdy nie otwarto. Jeśli ją masz, otwórz ją raz poleceniem Plik ▸ Otwórz bibliotekę i użyj odnośnika ponownie.</translation>
    </message>
    <message>
        <source>This link leads into another library, “{name}”.</source>
        <translation>Ten odnośnik prowadzi do innej biblioteki, „{name}”.</translation>
    </message>
    <message>
        <source>This link leads into “{name}”, which is no longer in {folder}. {advice}</source>
        <translation>Ten odnośnik prowadzi do „{name}”, której już nie ma w {folder}. {advice}</translation>
    </message>
    <message>
        <source>Picture, PNG</source>
        <translation>Obraz, PNG</translation>
    </message>
    <message>
        <source>Picture, SVG</source>
        <translation>Obraz, SVG</translation>
    </message>
    <message>
        <source>Tables of entities</source>
        <translation>Tabele encji</translation>
    </message>
    <message>
        <source>Take Changes from a Table</source>
        <translation>Przejmij zmiany z tabeli</translation>
    </message>
    <message numerus="yes">
        <source>{n} names changed.</source>
        <extracomment>{n} name changed.</extracomment>
        <translation>
            <numerusform>Zmieniono {n} nazwę.</numerusform>
            <numerusform>Zmieniono {n} nazwy.</numerusform>
            <numerusform>Zmieniono {n} nazw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On Writing</source>
        <translation>Pisz dalej</translation>
    </message>
    <message>
        <source>Select words in the article first, then choose a colour.</source>
        <translation>Najpierw zaznacz słowa w artykule, potem wybierz kolor.</translation>
    </message>
    <message>
        <source>What you wrote is kept, but not saved.</source>
        <translation>To, co napisano, jest zachowane, ale nie zapisane.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>What you were writing when the window closed is kept: {notes}.</source>
        <translation>To, co było pisane przy zamykaniu okna, jest zachowane: {notes}.</translation>
    </message>
    <message>
        <source>Export {what}</source>
        <translation>Eksportuj: {what}</translation>
    </message>
    <message>
        <source>The name of the file must end in {endings} or {last}.</source>
        <translation>Nazwa pliku musi kończyć się na {endings} lub {last}.</translation>
    </message>
    <message>
        <source>{what} written to {name}.</source>
        <translation>Zapisano {what} w {name}.</translation>
    </message>
    <message>
        <source>Nothing was imported: what was dropped is a picture, or has no text in it.</source>
        <translation>Niczego nie zaimportowano: upuszczono obraz albo coś bez tekstu.</translation>
    </message>
    <message>
        <source>That is an address, and nothing is fetched from the web: save the page in the browser, then open the file.</source>
        <translation>To jest adres, a z sieci nic nie jest pobierane: zapisz stronę w przeglądarce, a potem otwórz plik.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard, and no file.</source>
        <translation>W schowku nie ma ani tekstu, ani pliku.</translation>
    </message>
    <message>
        <source>It lies in {folder}.</source>
        <translation>Położenie: {folder}.</translation>
    </message>
    <message>
        <source>The report cannot be kept: {why}.</source>
        <translation>Nie można zapisać zgłoszenia: {why}.</translation>
    </message>
    <message>
        <source>Wrote {file}. Look through it, write what happened, and send it if you like.</source>
        <translation>Zapisano {file}. Przejrzyj ten plik, napisz, co się stało, i wyślij go, jeśli chcesz.</translation>
    </message>
    <message>
        <source>Only from the relations of a name can another be hidden.</source>
        <translation>Ukryć drugą nazwę można tylko w powiązaniach jakiejś nazwy.</translation>
    </message>
    <message>
        <source>a drawing of relations</source>
        <translation>rysunek powiązań</translation>
    </message>
    <message>
        <source>Cancelled: the article stays as it was.</source>
        <translation>Anulowano: artykuł pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>The article was read again as {encoding}.</source>
        <translation>Artykuł odczytano ponownie w kodowaniu {encoding}.</translation>
    </message>
    <message>
        <source>New articles are read by the tagger you chose; those that are here stay as they are.</source>
        <translation>Nowe artykuły odczytuje wybrane rozpoznawanie; te, które już są, pozostają bez zmian.</translation>
    </message>
    <message>
        <source>New articles come in without names; Library ▸ Find Names Again does it later.</source>
        <translation>Nowe artykuły przychodzą bez nazw; Biblioteka ▸ Znajdź nazwy ponownie zrobi to później.</translation>
    </message>
    <message numerus="yes">
        <source>No names were looked for in {n} articles.</source>
        <extracomment>No names were looked for in {n} article.</extracomment>
        <translation>
            <numerusform>W {n} artykule nie szukano nazw.</numerusform>
            <numerusform>W {n} artykułach nie szukano nazw.</numerusform>
            <numerusform>W {n} artykułach nie szukano nazw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other articles were read by another tagger.</source>
        <extracomment>{n} other article was read by another tagger.</extracomment>
        <translation>
            <numerusform>{n} inny artykuł odczytało inne rozpoznawanie.</numerusform>
            <numerusform>{n} inne artykuły odczytało inne rozpoznawanie.</numerusform>
            <numerusform>{n} innych artykułów odczytało inne rozpoznawanie.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Update to What Is Searched Now</source>
        <translation>Zakt&amp;ualizuj do bieżącego wyszukiwania</translation>
    </message>
    <message>
        <source>List Them First</source>
        <translation>Najpierw je wymień</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Przesuń w &amp;dół</translation>
    </message>
    <message>
        <source>Move U&amp;p</source>
        <translation>&amp;Przesuń w górę</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>The saved search “{name}” was removed.</source>
        <translation>Usunięto zapisane wyszukiwanie „{name}”.</translation>
    </message>
    <message>
        <source>“{name}” stands among the saved searches now.</source>
        <translation>„{name}” jest teraz wśród zapisanych wyszukiwań.</translation>
    </message>
    <message>
        <source>Bringing out what can be read…</source>
        <translation>Wydobywanie tego, co da się odczytać…</translation>
    </message>
    <message>
        <source>Checking the library…</source>
        <translation>Sprawdzanie biblioteki…</translation>
    </message>
    <message>
        <source>Import that folder into a new library, then its decisions (File ▸ Import Decisions).</source>
        <translation>Zaimportuj ten folder do nowej biblioteki, a potem jej decyzje (Plik ▸ Importuj decyzje).</translation>
    </message>
    <message>
        <source>Import that folder into a new library.</source>
        <translation>Zaimportuj ten folder do nowej biblioteki.</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} of them the text is there.</source>
        <extracomment>Of {n} of them the text is there.</extracomment>
        <translation>
            <numerusform>Z tego {n} ma zachowany tekst.</numerusform>
            <numerusform>Z tego {n} mają zachowany tekst.</numerusform>
            <numerusform>Z tego {n} ma zachowany tekst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rescue into a New Folder in</source>
        <translation>Ratuj do nowego folderu w</translation>
    </message>
    <message>
        <source>Rescue…</source>
        <translation>Ratuj…</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>Biblioteka jest w porządku.</translation>
    </message>
    <message>
        <source>This library is damaged. {said} Still to be read: {readable} of {originals}, {decisions}. A backup from before the damage is best; without one, rescue them.</source>
        <translation>Ta biblioteka jest uszkodzona. {said} Da się jeszcze odczytać: {readable} z {originals}, {decisions}. Najlepsza jest kopia zapasowa sprzed uszkodzenia; gdy jej nie ma, uratuj te dane.</translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions</source>
        <extracomment>{n} decision</extracomment>
        <translation>
            <numerusform>{n} decyzja</numerusform>
            <numerusform>{n} decyzje</numerusform>
            <numerusform>{n} decyzji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} originals</source>
        <extracomment>{n} original</extracomment>
        <translation>
            <numerusform>{n} oryginał</numerusform>
            <numerusform>{n} oryginały</numerusform>
            <numerusform>{n} oryginałów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} originals could not be read.</source>
        <extracomment>{n} original could not be read.</extracomment>
        <translation>
            <numerusform>Nie udało się odczytać {n} oryginału.</numerusform>
            <numerusform>Nie udało się odczytać {n} oryginałów.</numerusform>
            <numerusform>Nie udało się odczytać {n} oryginałów.</numerusform>
        </translation>
    </message>
    <message>
        <source>{originals} and {decisions} are in {folder} now.</source>
        <translation>{originals} i {decisions} są teraz w {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>{said} And {n} more.</source>
        <extracomment>{said} And {n} more.</extracomment>
        <translation>
            <numerusform>{said} I jeszcze {n}.</numerusform>
            <numerusform>{said} I jeszcze {n}.</numerusform>
            <numerusform>{said} I jeszcze {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did the deletion of {about} again.</source>
        <translation>Ponowiono: usunięcie, {about}.</translation>
    </message>
    <message>
        <source>Did the import of {about} again.</source>
        <translation>Ponowiono: import, {about}.</translation>
    </message>
    <message>
        <source>Did the return of {about} again.</source>
        <translation>Ponowiono: przywrócenie, {about}.</translation>
    </message>
    <message>
        <source>Did the withdrawal of {about} again.</source>
        <translation>Ponowiono: wycofanie, {about}.</translation>
    </message>
    <message>
        <source>Did {noun} again.</source>
        <translation>Ponowiono: {noun}.</translation>
    </message>
    <message>
        <source>Done again: {action}.</source>
        <translation>Ponowiono: {action}.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Taken back: {action}.</source>
        <translation>Cofnięto: {action}.</translation>
    </message>
    <message>
        <source>Took back the deletion of {about}.</source>
        <translation>Cofnięto: usunięcie, {about}.</translation>
    </message>
    <message>
        <source>Took back the import of {about}.</source>
        <translation>Cofnięto: import, {about}.</translation>
    </message>
    <message>
        <source>Took back the return of {about}.</source>
        <translation>Cofnięto: przywrócenie, {about}.</translation>
    </message>
    <message>
        <source>Took back the withdrawal of {about}.</source>
        <translation>Cofnięto: wycofanie, {about}.</translation>
    </message>
    <message>
        <source>Took back {noun}.</source>
        <translation>Cofnięto: {noun}.</translation>
    </message>
    <message>
        <source>No article goes on with this one; the similar ones are on the Article menu.</source>
        <translation>Żaden artykuł nie jest dalszym ciągiem tego; podobne są w menu Artykuł.</translation>
    </message>
    <message>
        <source>Open an article first, and what is like it can be shown.</source>
        <translation>Najpierw otwórz artykuł, a będzie można pokazać podobne.</translation>
    </message>
    <message>
        <source>This is the first article of its story.</source>
        <translation>To pierwszy artykuł swojego tematu.</translation>
    </message>
    <message>
        <source>This is the last article of its story.</source>
        <translation>To ostatni artykuł swojego tematu.</translation>
    </message>
    <message>
        <source>This tag is no longer in the library.</source>
        <translation>Tej etykiety nie ma już w bibliotece.</translation>
    </message>
    <message>
        <source>Take It from Their File Names…</source>
        <translation>Weź z nazw plików…</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles have no date.</source>
        <extracomment>{n} article has no date.</extracomment>
        <translation>
            <numerusform>{n} artykuł nie ma daty.</numerusform>
            <numerusform>{n} artykuły nie mają daty.</numerusform>
            <numerusform>{n} artykułów nie ma daty.</numerusform>
        </translation>
    </message>
    <message>
        <source>This article is kept apart: another story.</source>
        <translation>Ten artykuł jest osobno: inny temat.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles are one story now.</source>
        <extracomment>{n} article is one story now.</extracomment>
        <translation>
            <numerusform>{n} artykuł to teraz jeden temat.</numerusform>
            <numerusform>{n} artykuły to teraz jeden temat.</numerusform>
            <numerusform>{n} artykułów to teraz jeden temat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Jasne lub ciemne</translation>
    </message>
    <message>
        <source>&amp;Look Now</source>
        <translation>&amp;Sprawdź teraz</translation>
    </message>
    <message>
        <source>&amp;Look into All Now</source>
        <translation>&amp;Sprawdź wszystkie teraz</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Read {n} Changed Files Again</source>
        <extracomment>&amp;Read {n} Changed File Again</extracomment>
        <translation>
            <numerusform>&amp;Odczytaj ponownie {n} zmieniony plik</numerusform>
            <numerusform>&amp;Odczytaj ponownie {n} zmienione pliki</numerusform>
            <numerusform>&amp;Odczytaj ponownie {n} zmienionych plików</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop Watching</source>
        <translation>Prze&amp;stań obserwować</translation>
    </message>
    <message>
        <source>New files come at the next start.</source>
        <translation>Nowe pliki przyjdą przy następnym uruchomieniu.</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Nie ma jeszcze folderu</translation>
    </message>
    <message>
        <source>Nothing is new in “{name}”.</source>
        <translation>W „{name}” nie ma nic nowego.</translation>
    </message>
    <message>
        <source>There are too many folders in “{name}” for the system to tell of each: it is looked into now and then instead.</source>
        <translation>W „{name}” jest za dużo folderów, by system powiadamiał o każdym: zamiast tego są sprawdzane co pewien czas.</translation>
    </message>
    <message>
        <source>Watc&amp;hed Folders</source>
        <translation>O&amp;bserwowane foldery</translation>
    </message>
    <message>
        <source>Watch a Folder</source>
        <translation>Obserwuj folder</translation>
    </message>
    <message>
        <source>{folder} (not there now)</source>
        <translation>{folder} (teraz go nie ma)</translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <translation>„{name}” jest znowu dostępny.</translation>
    </message>
    <message>
        <source>“{name}” is not there now. What came from it stays, and what is new in it comes when it is back.</source>
        <translation>„{name}” jest teraz niedostępny. To, co z niego przyszło, zostaje, a nowe przyjdzie, gdy znów będzie dostępny.</translation>
    </message>
    <message>
        <source>“{name}” is watched no more. What came from it stays in the library.</source>
        <translation>„{name}” nie jest już obserwowany. To, co z niego przyszło, zostaje w bibliotece.</translation>
    </message>
    <message>
        <source>“{name}” is watched: whatever is new in it is imported by itself.</source>
        <translation>„{name}” jest obserwowany: wszystko nowe w nim jest importowane samo.</translation>
    </message>
    <message>
        <source>The window takes this size at its next start, since files are being imported.</source>
        <translation>Okno przyjmie ten rozmiar przy następnym uruchomieniu, ponieważ trwa import plików.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>with</source>
        <translation>z</translation>
    </message>
    <message>
        <source>Select the words of a name in the text first.</source>
        <translation>Najpierw zaznacz w tekście słowa nazwy.</translation>
    </message>
    <message>
        <source>This name is no longer in the library.</source>
        <translation>Tej nazwy nie ma już w bibliotece.</translation>
    </message>
    <message>
        <source>Took {names} apart.</source>
        <translation>Rozdzielono: {names}.</translation>
    </message>
    <message>
        <source>Keep Apart</source>
        <translation>Trzymaj osobno</translation>
    </message>
    <message>
        <source>Not the Same As</source>
        <translation>Nie to samo co</translation>
    </message>
    <message>
        <source>Take Apart</source>
        <translation>Rozdziel</translation>
    </message>
    <message>
        <source>The merger is taken back, and nobody asks again whether they are the same.</source>
        <translation>Scalenie zostaje wycofane i nikt nie spyta ponownie, czy to to samo.</translation>
    </message>
    <message>
        <source>They stay apart, and nobody asks again whether they are the same.</source>
        <translation>Pozostają osobno i nikt nie spyta ponownie, czy to to samo.</translation>
    </message>
    <message>
        <source>Type the name of whom it is not.</source>
        <translation>Wpisz nazwę tego, kim to nie jest.</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>inna nazwa</translation>
    </message>
    <message>
        <source>is not the same as</source>
        <translation>to nie to samo co</translation>
    </message>
    <message>
        <source>merged on {date}: {names}</source>
        <translation>scalone {date}: {names}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} others</source>
        <extracomment>and {n} other</extracomment>
        <translation>
            <numerusform>i jeszcze {n}</numerusform>
            <numerusform>i jeszcze {n}</numerusform>
            <numerusform>i jeszcze {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Liczenie…</translation>
    </message>
    <message>
        <source>No name is chosen</source>
        <translation>Nie wybrano nazwy</translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <extracomment>{n} other</extracomment>
        <translation>
            <numerusform>{n} inna</numerusform>
            <numerusform>{n} inne</numerusform>
            <numerusform>{n} innych</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Dod&amp;aj</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Scal</translation>
    </message>
    <message>
        <source>Merge this one too, and choose another</source>
        <translation>Scal także tę i wybierz następną</translation>
    </message>
    <message>
        <source>The name that remains</source>
        <translation>Nazwa, która pozostaje</translation>
    </message>
    <message>
        <source>Type the name to merge with.</source>
        <translation>Wpisz nazwę, z którą scalić.</translation>
    </message>
    <message>
        <source>and with another</source>
        <translation>i z kolejną</translation>
    </message>
    <message>
        <source>is to be one with</source>
        <translation>ma być jednym z</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Inna nazwa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>marked as {who}</source>
        <translation>oznaczone jako {who}</translation>
    </message>
    <message>
        <source>Looking for other passages…</source>
        <translation>Szukanie innych fragmentów…</translation>
    </message>
    <message>
        <source>Other passages</source>
        <translation>Inne fragmenty</translation>
    </message>
    <message>
        <source>These words stand nowhere else in the library.</source>
        <translation>Te słowa nie występują nigdzie indziej w bibliotece.</translation>
    </message>
    <message>
        <source>Kind of a new entity</source>
        <translation>Rodzaj nowej encji</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Wpisz nazwę</translation>
    </message>
    <message>
        <source>Type the name of an entity of the library</source>
        <translation>Wpisz nazwę encji z biblioteki</translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation>Kto jest na myśli</translation>
    </message>
    <message>
        <source>new {kind}</source>
        <translation>nowa encja: {kind}</translation>
    </message>
    <message>
        <source>It will not be marked there again, however often the articles are read.</source>
        <translation>Nie będzie tam więcej wyróżniane, niezależnie od tego, ile razy artykuły będą odczytywane.</translation>
    </message>
    <message>
        <source>Not an Entity</source>
        <translation>To nie encja</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nowa nazwa</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>{mentions} bear it. It will remain as an alias.</source>
        <translation>Nosi ją {mentions}. Pozostanie jako alias.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message numerus="yes">
        <source>In the {n} selected articles</source>
        <extracomment>In the {n} selected article</extracomment>
        <translation>
            <numerusform>W {n} zaznaczonym artykule</numerusform>
            <numerusform>W {n} zaznaczonych artykułach</numerusform>
            <numerusform>W {n} zaznaczonych artykułach</numerusform>
        </translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>W tym artykule</translation>
    </message>
    <message>
        <source>This “{said}” only</source>
        <translation>Tylko to „{said}”</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Rozdziel</translation>
    </message>
    <message>
        <source>Type who that is: an entity of the library, or a new one.</source>
        <translation>Wpisz, kto to jest: encja z biblioteki albo nowa.</translation>
    </message>
    <message>
        <source>is in truth</source>
        <translation>to naprawdę</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Etykieta musi mieć nazwę.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete Tag</source>
        <translation>Usuń etykietę</translation>
    </message>
    <message>
        <source>Delete the tag “{name}”?</source>
        <translation>Usunąć etykietę „{name}”?</translation>
    </message>
    <message>
        <source>New name of the tag</source>
        <translation>Nowa nazwa etykiety</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>Zmień nazwę etykiety</translation>
    </message>
    <message>
        <source>Tagged: {bearers}.</source>
        <translation>Z etykietą: {bearers}.</translation>
    </message>
    <message>
        <source>There is a tag “{name}” ({bearers}). This one ({own_bearers}) is merged with it.</source>
        <translation>Istnieje etykieta „{name}” ({bearers}). Ta ({own_bearers}) zostanie z nią scalona.</translation>
    </message>
    <message>
        <source>What is tagged stays: {bearers}.</source>
        <translation>To, co ma etykietę, zostaje: {bearers}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>&amp;Also in articles imported later</source>
        <translation>Także w &amp;artykułach importowanych później</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>&amp;Wszystkie</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Oznacz</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Żadne</translation>
    </message>
    <message numerus="yes">
        <source>The {n} newest passages {in_articles}</source>
        <extracomment>The {n} newest passages {in_articles}</extracomment>
        <translation>
            <numerusform>{n} najnowszy fragment {in_articles}</numerusform>
            <numerusform>{n} najnowsze fragmenty {in_articles}</numerusform>
            <numerusform>{n} najnowszych fragmentów {in_articles}</numerusform>
        </translation>
    </message>
    <message>
        <source>This Is</source>
        <translation>To jest</translation>
    </message>
    <message numerus="yes">
        <source>{n} other passages {in_articles}</source>
        <extracomment>{n} other passage {in_articles}</extracomment>
        <translation>
            <numerusform>{n} inny fragment {in_articles}</numerusform>
            <numerusform>{n} inne fragmenty {in_articles}</numerusform>
            <numerusform>{n} innych fragmentów {in_articles}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages</source>
        <extracomment>{n} passage</extracomment>
        <translation>
            <numerusform>{n} fragment</numerusform>
            <numerusform>{n} fragmenty</numerusform>
            <numerusform>{n} fragmentów</numerusform>
        </translation>
    </message>
    <message>
        <source>{passages} {in_articles}</source>
        <translation>{passages} {in_articles}</translation>
    </message>
    <message>
        <source>{said}, and all that are not listed here</source>
        <translation>{said} i wszystkie, których tu nie wymieniono</translation>
    </message>
    <message>
        <source>{said}; within a longer name only those that are ticked can be marked</source>
        <translation>{said}; wewnątrz dłuższej nazwy można oznaczyć tylko zaznaczone</translation>
    </message>
    <message>
        <source>“{words}” elsewhere</source>
        <translation>„{words}” w innych miejscach</translation>
    </message>
    <message>
        <source>“{words}” is</source>
        <translation>„{words}” to</translation>
    </message>
    <message>
        <source>Choose a name first.</source>
        <translation>Najpierw wybierz nazwę.</translation>
    </message>
    <message>
        <source>Choose at most four names.</source>
        <translation>Wybierz najwyżej cztery nazwy.</translation>
    </message>
    <message>
        <source>Choose one name only.</source>
        <translation>Wybierz tylko jedną nazwę.</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Najpierw otwórz artykuł.</translation>
    </message>
    <message>
        <source>Open an article with this name, or select lines on the page of the name.</source>
        <translation>Otwórz artykuł z tą nazwą albo zaznacz wiersze na stronie nazwy.</translation>
    </message>
    <message>
        <source>A name or an alias</source>
        <translation>Nazwa lub alias</translation>
    </message>
    <message>
        <source>It stands in {passages} {in_articles} now.</source>
        <translation>Występuje teraz: {passages} {in_articles}.</translation>
    </message>
    <message>
        <source>It stands nowhere yet; articles to come are watched for it.</source>
        <translation>Nigdzie jeszcze nie występuje; przyszłe artykuły będą pod tym kątem obserwowane.</translation>
    </message>
    <message>
        <source>Name to watch</source>
        <translation>Nazwa do obserwowania</translation>
    </message>
    <message>
        <source>Type the name to watch.</source>
        <translation>Wpisz nazwę do obserwowania.</translation>
    </message>
    <message>
        <source>Type whom it names: an entity of the library, or a new one.</source>
        <translation>Wpisz, kogo oznacza: encję z biblioteki albo nową.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Obserwuj</translation>
    </message>
    <message>
        <source>Wherever it says</source>
        <translation>Gdziekolwiek jest napisane</translation>
    </message>
    <message>
        <source>mark it as</source>
        <translation>oznacz jako</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Pattern of the date in the file name</source>
        <translation>Wzorzec daty w nazwie pliku</translation>
    </message>
    <message>
        <source>Which folder</source>
        <translation>Który folder</translation>
    </message>
    <message>
        <source>nearest folder</source>
        <translation>najbliższy folder</translation>
    </message>
    <message>
        <source>nearest, as “{said}”</source>
        <translation>najbliższy, np. „{said}”</translation>
    </message>
    <message>
        <source>{field}: what to do</source>
        <translation>{field}: co zrobić</translation>
    </message>
    <message>
        <source>{number} above, as “{said}”</source>
        <translation>{number} wyżej, np. „{said}”</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Edit Details</source>
        <translation>Edytuj dane</translation>
    </message>
    <message>
        <source>Looking at the articles…</source>
        <translation>Przeglądanie artykułów…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} articles</source>
        <extracomment>Change {n} article</extracomment>
        <translation>
            <numerusform>Zmień {n} artykuł</numerusform>
            <numerusform>Zmień {n} artykuły</numerusform>
            <numerusform>Zmień {n} artykułów</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Zmienianie…</translation>
    </message>
    <message>
        <source>Choose above what is to be changed.</source>
        <translation>Wybierz powyżej, co ma zostać zmienione.</translation>
    </message>
    <message>
        <source>Day and month may be either way in all of these names:</source>
        <translation>We wszystkich tych nazwach dzień i miesiąc mogą stać w dowolnej kolejności:</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nic się nie zmienia.</translation>
    </message>
    <message>
        <source>The files stay as they are.</source>
        <translation>Pliki pozostają bez zmian.</translation>
    </message>
    <message numerus="yes">
        <source>found in {n} of {total}</source>
        <extracomment>found in {n} of {total}</extracomment>
        <translation>
            <numerusform>znaleziono: {n} z {total}</numerusform>
            <numerusform>znaleziono: {n} z {total}</numerusform>
            <numerusform>znaleziono: {n} z {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>no date is found in the file names</source>
        <translation>w nazwach plików nie znaleziono daty</translation>
    </message>
    <message>
        <source>section, address, language…</source>
        <translation>dział, adres, język…</translation>
    </message>
    <message>
        <source>Date changes</source>
        <translation>Zmiany dat</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Co się zmienia</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Bez daty</translation>
    </message>
    <message>
        <source>As it is now, it becomes a backup, and can be restored as well.</source>
        <translation>Obecny stan staje się kopią zapasową i też można go przywrócić.</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Uszkodzona</translation>
    </message>
    <message>
        <source>It holds {holds}, the newest article of {newest}.</source>
        <translation>Zawiera: {holds}; najnowszy artykuł z {newest}.</translation>
    </message>
    <message>
        <source>It holds {holds}.</source>
        <translation>Zawiera: {holds}.</translation>
    </message>
    <message>
        <source>No backup yet. File ▸ Back Up Now makes one, and so does closing the window.</source>
        <translation>Nie ma jeszcze kopii zapasowej. Tworzy ją Plik ▸ Utwórz kopię zapasową, a także zamknięcie okna.</translation>
    </message>
    <message>
        <source>No backups with “{words}”.</source>
        <translation>Brak kopii zapasowych z „{words}”.</translation>
    </message>
    <message>
        <source>Put {called} in the place of the library?</source>
        <translation>Czy {called} ma zająć miejsce biblioteki?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation>Przywróć kopię zapasową</translation>
    </message>
    <message>
        <source>The library itself: {words}.</source>
        <translation>Sama biblioteka: {words}.</translation>
    </message>
    <message>
        <source>before an update of Entity Reader</source>
        <translation>przed aktualizacją Entity Reader</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>codzienna</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>utworzona ręcznie</translation>
    </message>
    <message>
        <source>the backup of {moment}</source>
        <translation>kopia zapasowa z {moment}</translation>
    </message>
    <message>
        <source>{reason} · {megabytes} MB</source>
        <translation>{reason} · {megabytes} MB</translation>
    </message>
    <message>
        <source>Articles stay here for 30 days.</source>
        <translation>Artykuły zostają tu przez 30 dni.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Kosz</translation>
    </message>
    <message>
        <source>Empty Bin</source>
        <translation>Opróżnij kosz</translation>
    </message>
    <message>
        <source>Empty Bin…</source>
        <translation>Opróżnij kosz…</translation>
    </message>
    <message>
        <source>Its file was imported again, so this article is in the library already.</source>
        <translation>Jego plik zaimportowano ponownie, więc ten artykuł jest już w bibliotece.</translation>
    </message>
    <message>
        <source>No deleted articles with “{words}”.</source>
        <translation>Brak usuniętych artykułów z „{words}”.</translation>
    </message>
    <message>
        <source>The bin is empty. Deleted articles stay here for 30 days.</source>
        <translation>Kosz jest pusty. Usunięte artykuły zostają tu przez 30 dni.</translation>
    </message>
    <message numerus="yes">
        <source>The last {shown} of {n} articles.</source>
        <extracomment>The last {shown} of {n} article.</extracomment>
        <translation>
            <numerusform>Ostatnie {shown} z {n} artykułu.</numerusform>
            <numerusform>Ostatnie {shown} z {n} artykułów.</numerusform>
            <numerusform>Ostatnie {shown} z {n} artykułów.</numerusform>
        </translation>
    </message>
    <message>
        <source>This library is read-only: nothing can be changed in it.</source>
        <translation>Ta biblioteka jest tylko do odczytu: nic nie można w niej zmienić.</translation>
    </message>
    <message numerus="yes">
        <source>Throw {n} deleted articles away for good? This cannot be undone.</source>
        <extracomment>Throw {n} deleted article away for good? This cannot be undone.</extracomment>
        <translation>
            <numerusform>Wyrzucić na zawsze {n} usunięty artykuł? Tego nie można cofnąć.</numerusform>
            <numerusform>Wyrzucić na zawsze {n} usunięte artykuły? Tego nie można cofnąć.</numerusform>
            <numerusform>Wyrzucić na zawsze {n} usuniętych artykułów? Tego nie można cofnąć.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Plik…</translation>
    </message>
    <message>
        <source>Choose a file of the Citation Style Language (.csl), such as Zotero has</source>
        <translation>Wybierz plik Citation Style Language (.csl), taki jak w Zotero</translation>
    </message>
    <message>
        <source>Citation Style</source>
        <translation>Styl cytowania</translation>
    </message>
    <message>
        <source>Citation styles</source>
        <translation>Style cytowania</translation>
    </message>
    <message>
        <source>Copy with Source cites as “{title}” from now on.</source>
        <translation>Kopiuj ze źródłem cytuje odtąd w stylu „{title}”.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Zwykły tekst</translation>
    </message>
    <message>
        <source>With a footnote</source>
        <translation>Z przypisem</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>Zapi&amp;sz jako…</translation>
    </message>
    <message>
        <source>A Description of the File</source>
        <translation>Opis pliku</translation>
    </message>
    <message>
        <source>How the file is laid out: the lines above its articles stand as they are, every letter of the other lines is an x and every digit a 0. It goes nowhere unless you send it.</source>
        <translation>Budowa pliku: wiersze nad artykułami pozostają bez zmian, w pozostałych każda litera to x, a każda cyfra 0. Opis nigdzie nie trafia, dopóki go nie wyślesz.</translation>
    </message>
    <message>
        <source>no article</source>
        <translation>brak artykułu</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>brak notatki</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Jako</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Every mention, not one an article</source>
        <translation>Każda wzmianka, nie jedna na artykuł</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>It is no single text.</source>
        <translation>To nie jest jeden tekst.</translation>
    </message>
    <message>
        <source>Mark for Excel (UTF-8)</source>
        <translation>Znacznik dla Excela (UTF-8)</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>Notatki i zakreślenia</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>Their sources</source>
        <translation>Ich źródła</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>needs several articles</source>
        <translation>wymaga kilku artykułów</translation>
    </message>
    <message numerus="yes">
        <source>the first {n} are shown</source>
        <extracomment>the first {n} are shown</extracomment>
        <translation>
            <numerusform>pokazano pierwszy</numerusform>
            <numerusform>pokazano pierwsze {n}</numerusform>
            <numerusform>pokazano pierwszych {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} articles</source>
        <extracomment>up to {n} article</extracomment>
        <translation>
            <numerusform>do {n} artykułu</numerusform>
            <numerusform>do {n} artykułów</numerusform>
            <numerusform>do {n} artykułów</numerusform>
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
            <numerusform>{n} bajt</numerusform>
            <numerusform>{n} bajty</numerusform>
            <numerusform>{n} bajtów</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Do Again</source>
        <translation>Zrób ponownie</translation>
    </message>
    <message>
        <source>Edit ▸ Redo does it again in its turn: it is no decision that stands by itself.</source>
        <translation>Edycja ▸ Ponów zrobi to w swojej kolejności: to nie jest samodzielna decyzja.</translation>
    </message>
    <message>
        <source>Edit ▸ Undo takes it back in its turn: it is no decision that stands by itself.</source>
        <translation>Edycja ▸ Cofnij wycofa to w swojej kolejności: to nie jest samodzielna decyzja.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>No decisions with “{words}”.</source>
        <translation>Brak decyzji z „{words}”.</translation>
    </message>
    <message>
        <source>Nothing has been decided yet. What you rename, merge, split, remove or watch is listed here.</source>
        <translation>Nie podjęto jeszcze żadnych decyzji. Tu są wymienione zmiany nazw, scalenia, rozdzielenia, usunięcia i obserwowane nazwy.</translation>
    </message>
    <message>
        <source>taken back {when}</source>
        <translation>wycofano {when}</translation>
    </message>
    <message>
        <source>Open entity-reader:// links with this program</source>
        <translation>Otwieraj odnośniki entity-reader:// tym programem</translation>
    </message>
    <message>
        <source>Original Text</source>
        <translation>Tekst oryginalny</translation>
    </message>
    <message>
        <source>The files that this article came in</source>
        <translation>Pliki, w których przyszedł ten artykuł</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Anulowano. Nic nie zapisano.</translation>
    </message>
    <message>
        <source>Export into a New Folder</source>
        <translation>Eksportuj do nowego folderu</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Eksportowanie…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zastąp</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles written to {name}.</source>
        <extracomment>{n} article written to {name}.</extracomment>
        <translation>
            <numerusform>Zapisano {n} artykuł w {name}.</numerusform>
            <numerusform>Zapisano {n} artykuły w {name}.</numerusform>
            <numerusform>Zapisano {n} artykułów w {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes written to {name}.</source>
        <extracomment>{n} note written to {name}.</extracomment>
        <translation>
            <numerusform>Zapisano {n} notatkę w {name}.</numerusform>
            <numerusform>Zapisano {n} notatki w {name}.</numerusform>
            <numerusform>Zapisano {n} notatek w {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview of {title}</source>
        <translation>Podgląd: {title}</translation>
    </message>
    <message>
        <source>No preference holds these words.</source>
        <translation>Żadna preferencja nie zawiera tych słów.</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Strony preferencji</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> znaków</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pkt</translation>
    </message>
    <message>
        <source>&amp;Citations:</source>
        <translation>&amp;Cytowania:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Język:</translation>
    </message>
    <message>
        <source>&amp;Names from:</source>
        <translation>&amp;Nazwy z:</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Strona:</translation>
    </message>
    <message>
        <source>&amp;Typeface:</source>
        <translation>&amp;Krój pisma:</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>&amp;Okno:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Jak okno</translation>
    </message>
    <message>
        <source>Backups &amp;kept:</source>
        <translation>Kop&amp;ie zapasowe:</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Czarny</translation>
    </message>
    <message>
        <source>Column wi&amp;dth:</source>
        <translation>S&amp;zerokość kolumny:</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencje</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Size of all te&amp;xt:</source>
        <translation>Rozmiar całego te&amp;kstu:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>&amp;Wielkość tekstu:</translation>
    </message>
    <message>
        <source>The window speaks it from its next start on.</source>
        <translation>Okno przemówi w tym języku od następnego uruchomienia.</translation>
    </message>
    <message>
        <source>The window takes it when the preferences are closed.</source>
        <translation>Okno przyjmie go po zamknięciu preferencji.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>one a day for</source>
        <translation>jedna dziennie przez</translation>
    </message>
    <message>
        <source>then one a week for</source>
        <translation>potem jedna na tydzień przez</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>العربية (begun)</source>
        <translation>العربية (początek)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Zapisz PDF…</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>Zakreślenia i notatki</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message numerus="yes">
        <source>More than {n} articles are too many to be printed.</source>
        <extracomment>More than {n} article are too many to be printed.</extracomment>
        <translation>
            <numerusform>Więcej niż {n} artykuł to za dużo do druku.</numerusform>
            <numerusform>Więcej niż {n} artykuły to za dużo do druku.</numerusform>
            <numerusform>Więcej niż {n} artykułów to za dużo do druku.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, marked and at the end</source>
        <translation>Nazwy, wyróżnione i na końcu</translation>
    </message>
    <message>
        <source>Nothing to print: {obstacle}.</source>
        <translation>Nie ma nic do druku: {obstacle}.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Whole texts</source>
        <translation>Całe teksty</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages printed.</source>
        <extracomment>{n} page printed.</extracomment>
        <translation>
            <numerusform>Wydrukowano {n} stronę.</numerusform>
            <numerusform>Wydrukowano {n} strony.</numerusform>
            <numerusform>Wydrukowano {n} stron.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} pt</source>
        <translation>{size} pkt</translation>
    </message>
    <message>
        <source>“{name}” cannot be printed on.</source>
        <translation>Nie można drukować na „{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <extracomment>{n} page</extracomment>
        <translation>
            <numerusform>{n} strona</numerusform>
            <numerusform>{n} strony</numerusform>
            <numerusform>{n} stron</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of a spaCy model</source>
        <translation>Wybierz folder modelu spaCy</translation>
    </message>
    <message>
        <source>Entity Reader’s careful one, for English too: slower</source>
        <translation>Staranny z Entity Readera, także dla angielskiego: wolniejszy</translation>
    </message>
    <message>
        <source>Entity Reader’s own</source>
        <translation>Własne Entity Reader</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Folder…</translation>
    </message>
    <message>
        <source>Folder of a spaCy Model</source>
        <translation>Folder modelu spaCy</translation>
    </message>
    <message>
        <source>Looking for {label}…</source>
        <translation>Szukanie: {label}…</translation>
    </message>
    <message>
        <source>Names are found by {name} from now on.</source>
        <translation>Odtąd nazwy znajduje {name}.</translation>
    </message>
    <message>
        <source>New articles come in without names, which is fast. Library ▸ Find Names Again does it later.</source>
        <translation>Nowe artykuły przychodzą bez nazw, co jest szybkie. Biblioteka ▸ Znajdź nazwy ponownie zrobi to później.</translation>
    </message>
    <message>
        <source>None, names are found later</source>
        <translation>Nic, nazwy są znajdowane później</translation>
    </message>
    <message>
        <source>&amp;Take All as the Article</source>
        <translation>Weź wszys&amp;tko jako artykuł</translation>
    </message>
    <message>
        <source>Everything that the page says, which all was taken as the article.</source>
        <translation>Wszystko, co mówi strona; całość przyjęto jako artykuł.</translation>
    </message>
    <message>
        <source>Everything that the page says. Of it, what looks like the article was taken.</source>
        <translation>Wszystko, co mówi strona. Przyjęto z niej to, co wygląda na artykuł.</translation>
    </message>
    <message>
        <source>Take Only the &amp;Article</source>
        <translation>Weź tylko &amp;artykuł</translation>
    </message>
    <message>
        <source>The Whole Page</source>
        <translation>Cała strona</translation>
    </message>
    <message>
        <source>Click a name to see who it is, and where else it stands.</source>
        <translation>Kliknij nazwę, aby zobaczyć, kto to i gdzie jeszcze występuje.</translation>
    </message>
    <message>
        <source>Cross-reference</source>
        <translation>Odsyłacz</translation>
    </message>
    <message>
        <source>Click to see the articles that name them together.</source>
        <translation>Kliknij, aby zobaczyć artykuły, które wymieniają je razem.</translation>
    </message>
    <message>
        <source>Show relations</source>
        <translation>Pokaż powiązania</translation>
    </message>
    <message>
        <source>also {aliases}</source>
        <translation>także {aliases}</translation>
    </message>
    <message>
        <source>less</source>
        <translation>mniej</translation>
    </message>
    <message>
        <source>more</source>
        <translation>więcej</translation>
    </message>
    <message>
        <source>Articles that mention this name</source>
        <translation>Artykuły, które wspominają tę nazwę</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>teraz otwarty</translation>
    </message>
    <message>
        <source>Often with</source>
        <translation>Często z</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles together</source>
        <extracomment>{n} article together</extracomment>
        <translation>
            <numerusform>{n} artykuł razem</numerusform>
            <numerusform>{n} artykuły razem</numerusform>
            <numerusform>{n} artykułów razem</numerusform>
        </translation>
    </message>
    <message>
        <source>Names: {heading}</source>
        <translation>Nazwy: {heading}</translation>
    </message>
    <message>
        <source>No name here holds “{words}”.</source>
        <translation>Żadna nazwa nie zawiera tu „{words}”.</translation>
    </message>
    <message>
        <source>Show All Names</source>
        <translation>Pokaż wszystkie nazwy</translation>
    </message>
    <message>
        <source>The names of the open article stand here.</source>
        <translation>Tu są nazwy z otwartego artykułu.</translation>
    </message>
    <message>
        <source>No names found in this article.</source>
        <translation>W tym artykule nie znaleziono nazw.</translation>
    </message>
    <message numerus="yes">
        <source>{here} · {n} articles in the library</source>
        <extracomment>{here} · {n} article in the library</extracomment>
        <translation>
            <numerusform>{here} · {n} artykuł w bibliotece</numerusform>
            <numerusform>{here} · {n} artykuły w bibliotece</numerusform>
            <numerusform>{here} · {n} artykułów w bibliotece</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles in the library</source>
        <extracomment>{n} article in the library</extracomment>
        <translation>
            <numerusform>{n} artykuł w bibliotece</numerusform>
            <numerusform>{n} artykuły w bibliotece</numerusform>
            <numerusform>{n} artykułów w bibliotece</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions in this article</source>
        <extracomment>{n} mention in this article</extracomment>
        <translation>
            <numerusform>{n} wzmianka w tym artykule</numerusform>
            <numerusform>{n} wzmianki w tym artykule</numerusform>
            <numerusform>{n} wzmianek w tym artykule</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why this name is marked as it is</source>
        <translation>Powiedz, dlaczego ta nazwa jest tak oznaczona</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Dlaczego:</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <source>By chance it would be {number}.</source>
        <translation>Przypadkiem byłoby {number}.</translation>
    </message>
    <message>
        <source>Of each kind those come first who stand here more often than chance would have it: who is named in few other articles counts for more than who is named everywhere. It is measured by the log-likelihood ratio (Dunning 1993).</source>
        <translation>Z każdego rodzaju najpierw są ci, którzy występują tu częściej, niż wynikałoby z przypadku: kto jest wymieniany w niewielu innych artykułach, liczy się bardziej niż ten, kto jest wszędzie. Miarą jest logarytm ilorazu wiarygodności (Dunning 1993).</translation>
    </message>
    <message>
        <source>{more}: {kinds}</source>
        <translation>{more}: {kinds}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the {total} articles that name it are among these</source>
        <extracomment>{n} of the {total} articles that name it is among these</extracomment>
        <translation>
            <numerusform>wśród nich jest {n} z {total} artykułów, które ją wymieniają</numerusform>
            <numerusform>wśród nich są {n} z {total} artykułów, które ją wymieniają</numerusform>
            <numerusform>wśród nich jest {n} z {total} artykułów, które ją wymieniają</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {total}</source>
        <extracomment>{n} of {total}</extracomment>
        <translation>
            <numerusform>{n} z {total}</numerusform>
            <numerusform>{n} z {total}</numerusform>
            <numerusform>{n} z {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other {n} rows stand further down.</source>
        <extracomment>The other {n} row stands further down.</extracomment>
        <translation>
            <numerusform>Pozostały {n} wiersz jest niżej.</numerusform>
            <numerusform>Pozostałe {n} wiersze są niżej.</numerusform>
            <numerusform>Pozostałych {n} wierszy jest niżej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions copied, each with its article.</source>
        <extracomment>{n} mention copied, each with its article.</extracomment>
        <translation>
            <numerusform>Skopiowano {n} wzmiankę z jej artykułem.</numerusform>
            <numerusform>Skopiowano {n} wzmianki, każdą z jej artykułem.</numerusform>
            <numerusform>Skopiowano {n} wzmianek, każdą z jej artykułem.</numerusform>
        </translation>
    </message>
    <message>
        <source>No dated article says so.</source>
        <translation>Żaden artykuł z datą tego nie mówi.</translation>
    </message>
    <message>
        <source>Open the newest article that says so, at this sentence</source>
        <translation>Otwórz najnowszy artykuł, który to mówi, przy tym zdaniu</translation>
    </message>
    <message>
        <source>Said first on {first}, last on {last}</source>
        <translation>Po raz pierwszy {first}, ostatnio {last}</translation>
    </message>
    <message>
        <source>Said on {first}</source>
        <translation>Powiedziano {first}</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>od {year}</translation>
    </message>
    <message>
        <source>{when}: “{text}”; opens the article</source>
        <translation>{when}: „{text}”; otwiera artykuł</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Dodaj notatkę</translation>
    </message>
    <message>
        <source>Described as</source>
        <translation>Opisy</translation>
    </message>
    <message>
        <source>List articles</source>
        <translation>Wymień artykuły</translation>
    </message>
    <message>
        <source>List these articles</source>
        <translation>Wymień te artykuły</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>together · of its articles</source>
        <translation>razem · z jego artykułów</translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions</source>
        <extracomment>{n} mention</extracomment>
        <translation>
            <numerusform>{n} wzmianka</numerusform>
            <numerusform>{n} wzmianki</numerusform>
            <numerusform>{n} wzmianek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} mentions</source>
        <extracomment>{shown} of {n} mention</extracomment>
        <translation>
            <numerusform>{shown} z {n} wzmianki</numerusform>
            <numerusform>{shown} z {n} wzmianek</numerusform>
            <numerusform>{shown} z {n} wzmianek</numerusform>
        </translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Według daty</translation>
    </message>
    <message>
        <source>By the word before</source>
        <translation>Według słowa przed</translation>
    </message>
    <message>
        <source>By the word behind</source>
        <translation>Według słowa po</translation>
    </message>
    <message>
        <source>Every mention</source>
        <translation>Każda wzmianka</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Zwiń wszystko</translation>
    </message>
    <message>
        <source>Order of the mentions</source>
        <translation>Kolejność wzmianek</translation>
    </message>
    <message>
        <source>Shift+Right shows every mention</source>
        <translation>Shift+prawo pokazuje każdą wzmiankę</translation>
    </message>
    <message>
        <source>Show only articles that name somebody else too</source>
        <translation>Pokaż tylko artykuły, które wymieniają jeszcze kogoś</translation>
    </message>
    <message>
        <source>Takes this away</source>
        <translation>Usuwa ten filtr</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Razem z</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Rozwiń wszystko</translation>
    </message>
    <message>
        <source>called “{spelling}”</source>
        <translation>jako „{spelling}”</translation>
    </message>
    <message>
        <source>together with…</source>
        <translation>razem z…</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>z: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} older articles are not looked through: choose a time to see more.</source>
        <extracomment>{n} older article is not looked through: choose a time to see more.</extracomment>
        <translation>
            <numerusform>{n} starszy artykuł nie jest przejrzany: wybierz okres, aby zobaczyć więcej.</numerusform>
            <numerusform>{n} starsze artykuły nie są przejrzane: wybierz okres, aby zobaczyć więcej.</numerusform>
            <numerusform>{n} starszych artykułów nie jest przejrzanych: wybierz okres, aby zobaczyć więcej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} articles</source>
        <extracomment>{shown} of {n} article</extracomment>
        <translation>
            <numerusform>{shown} z {n} artykułu</numerusform>
            <numerusform>{shown} z {n} artykułów</numerusform>
            <numerusform>{shown} z {n} artykułów</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Wiersz {number}</translation>
    </message>
    <message>
        <source>Undated: {articles}</source>
        <translation>Bez daty: {articles}</translation>
    </message>
    <message numerus="yes">
        <source>{n} shown</source>
        <extracomment>{n} shown</extracomment>
        <translation>
            <numerusform>pokazano {n}</numerusform>
            <numerusform>pokazano {n}</numerusform>
            <numerusform>pokazano {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mention of this name</source>
        <translation>Każda wzmianka tej nazwy</translation>
    </message>
    <message>
        <source>No article calls it so.</source>
        <translation>Żaden artykuł tak tego nie nazywa.</translation>
    </message>
    <message numerus="yes">
        <source>No article names all {n}.</source>
        <extracomment>No article names all {n}.</extracomment>
        <translation>
            <numerusform>Żaden artykuł nie wymienia tej {n}.</numerusform>
            <numerusform>Żaden artykuł nie wymienia wszystkich {n}.</numerusform>
            <numerusform>Żaden artykuł nie wymienia wszystkich {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No article names both.</source>
        <translation>Żaden artykuł nie wymienia obu.</translation>
    </message>
    <message>
        <source>No article names it.</source>
        <translation>Żaden artykuł jej nie wymienia.</translation>
    </message>
    <message>
        <source>No article of {time} calls it so.</source>
        <translation>Żaden artykuł z okresu {time} tak tego nie nazywa.</translation>
    </message>
    <message numerus="yes">
        <source>No article of {time} names all {n}.</source>
        <extracomment>No article of {time} names all {n}.</extracomment>
        <translation>
            <numerusform>Żaden artykuł z okresu {time} nie wymienia tej {n}.</numerusform>
            <numerusform>Żaden artykuł z okresu {time} nie wymienia wszystkich {n}.</numerusform>
            <numerusform>Żaden artykuł z okresu {time} nie wymienia wszystkich {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No article of {time} names both.</source>
        <translation>Żaden artykuł z okresu {time} nie wymienia obu.</translation>
    </message>
    <message>
        <source>No article of {time} names it.</source>
        <translation>Żaden artykuł z okresu {time} jej nie wymienia.</translation>
    </message>
    <message>
        <source>No mention of {time} stands among “{words}”.</source>
        <translation>Żadna wzmianka z okresu {time} nie zawiera „{words}”.</translation>
    </message>
    <message>
        <source>No mention stands among “{words}”.</source>
        <translation>Żadna wzmianka nie zawiera „{words}”.</translation>
    </message>
    <message>
        <source>Show All Mentions</source>
        <translation>Pokaż wszystkie wzmianki</translation>
    </message>
    <message>
        <source>Open a name to see everything that the library knows of it.</source>
        <translation>Otwórz nazwę, aby zobaczyć wszystko, co biblioteka o niej wie.</translation>
    </message>
    <message>
        <source>Page of the entity</source>
        <translation>Strona encji</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Nazywana</translation>
    </message>
    <message>
        <source>Show the mentions that call it so, {in_articles}</source>
        <translation>Pokaż wzmianki, które tak ją nazywają, {in_articles}</translation>
    </message>
    <message>
        <source>called so {in_articles}; shows these mentions</source>
        <translation>nazywana tak {in_articles}; pokazuje te wzmianki</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Dodaj etykietę</translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <extracomment>{n} group</extracomment>
        <translation>
            <numerusform>{n} grupa</numerusform>
            <numerusform>{n} grupy</numerusform>
            <numerusform>{n} grup</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>Porównaj te dwie</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Mniej</translation>
    </message>
    <message>
        <source>What the articles say that name both {called}</source>
        <translation>Co mówią artykuły, które wymieniają jednocześnie {called}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more names</source>
        <extracomment>{n} more name</extracomment>
        <translation>
            <numerusform>jeszcze {n} nazwa</numerusform>
            <numerusform>jeszcze {n} nazwy</numerusform>
            <numerusform>jeszcze {n} nazw</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for groups…</source>
        <translation>Szukanie grup…</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Cała biblioteka</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>Wróć tam, gdzie byłeś (Esc)</translation>
    </message>
    <message>
        <source>Groups in</source>
        <translation>Grupy w</translation>
    </message>
    <message numerus="yes">
        <source>No two names stand together often enough in the newest {n} articles to be a group.</source>
        <extracomment>No two names stand together often enough in the newest {n} article to be a group.</extracomment>
        <translation>
            <numerusform>W najnowszym {n} artykule żadne dwie nazwy nie występują razem dość często, by były grupą.</numerusform>
            <numerusform>W {n} najnowszych artykułach żadne dwie nazwy nie występują razem dość często, by były grupą.</numerusform>
            <numerusform>W {n} najnowszych artykułach żadne dwie nazwy nie występują razem dość często, by były grupą.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No two names stand together often enough in {n} articles to be a group.</source>
        <extracomment>No two names stand together often enough in {n} article to be a group.</extracomment>
        <translation>
            <numerusform>W {n} artykule żadne dwie nazwy nie występują razem dość często, by były grupą.</numerusform>
            <numerusform>W {n} artykułach żadne dwie nazwy nie występują razem dość często, by były grupą.</numerusform>
            <numerusform>W {n} artykułach żadne dwie nazwy nie występują razem dość często, by były grupą.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} largest are shown.</source>
        <extracomment>The {n} largest are shown.</extracomment>
        <translation>
            <numerusform>Pokazano {n} największą.</numerusform>
            <numerusform>Pokazano {n} największe.</numerusform>
            <numerusform>Pokazano {n} największych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two names are tied as strongly as chance explains it less that so many of these articles name both (log-likelihood ratio, Dunning 1993). Names that are tied to one another more than to others are a group (Louvain, Blondel and others 2008). The same articles have the same groups each time.</source>
        <translation>Dwie nazwy są związane tym mocniej, im mniej przypadek tłumaczy, że tyle artykułów wymienia obie (logarytm ilorazu wiarygodności, Dunning 1993). Nazwy związane ze sobą bardziej niż z innymi są grupą (Louvain, Blondel i inni 2008). Te same artykuły mają zawsze te same grupy.</translation>
    </message>
    <message>
        <source>Write the groups as a table, a page or a network</source>
        <translation>Zapisz grupy jako tabelę, stronę lub sieć</translation>
    </message>
    <message numerus="yes">
        <source>in the newest {n} articles</source>
        <extracomment>in the newest {n} article</extracomment>
        <translation>
            <numerusform>w najnowszym {n} artykule</numerusform>
            <numerusform>w {n} najnowszych artykułach</numerusform>
            <numerusform>w {n} najnowszych artykułach</numerusform>
        </translation>
    </message>
    <message>
        <source>{groups} of {names} {in_articles}.</source>
        <translation>{groups} obejmuje {names} {in_articles}.</translation>
    </message>
    <message>
        <source>its process ended with {code}</source>
        <translation>jego proces zakończył się kodem {code}</translation>
    </message>
    <message>
        <source>Choose the column that holds the texts.</source>
        <translation>Wybierz kolumnę, w której są teksty.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Back to the imports (Esc)</source>
        <translation>Wróć do importów (Esc)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Kept for every table with these columns.</source>
        <translation>Zapamiętywane dla każdej tabeli z tymi kolumnami.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Arkusz</translation>
    </message>
    <message>
        <source>What was read of it goes into the bin, and it is read again. Kept for every table with these columns.</source>
        <translation>To, co z niej odczytano, trafia do kosza, a tabela jest odczytywana ponownie. Zapamiętywane dla każdej tabeli z tymi kolumnami.</translation>
    </message>
    <message>
        <source>Which columns are these?</source>
        <translation>Co to za kolumny?</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <extracomment>{n} row</extracomment>
        <translation>
            <numerusform>{n} wiersz</numerusform>
            <numerusform>{n} wiersze</numerusform>
            <numerusform>{n} wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Change What Its Columns Are…</source>
        <translation>Zmień znaczenie kolumn…</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>Opisz…</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <translation>Zachowaj oba</translation>
    </message>
    <message>
        <source>Keep Both: These Are Not the Same Story</source>
        <translation>Zachowaj oba: to nie ten sam temat</translation>
    </message>
    <message>
        <source>Make a Description of This File…</source>
        <translation>Utwórz opis tego pliku…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Which Columns Are These?</source>
        <translation>Co to za kolumny?</translation>
    </message>
    <message>
        <source>Which Columns?</source>
        <translation>Które kolumny?</translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation>Importuj folder…</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Drop files or folders on the window, or choose them.</source>
        <translation>Nic jeszcze nie zaimportowano. Upuść pliki lub foldery na okno albo je wybierz.</translation>
    </message>
    <message>
        <source>Reading the first article…</source>
        <translation>Odczytywanie pierwszego artykułu…</translation>
    </message>
    <message>
        <source>The first article</source>
        <translation>Pierwszy artykuł</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Pierwsze wiersze tabeli</translation>
    </message>
    <message>
        <source>Nothing has changed: every head is read as it would be read now.</source>
        <translation>Nic się nie zmieniło: każdy nagłówek jest odczytany tak, jak byłby teraz.</translation>
    </message>
    <message>
        <source>Reading the heads again broke off: {reason}.</source>
        <translation>Ponowne odczytywanie nagłówków przerwano: {reason}.</translation>
    </message>
    <message>
        <source>Reading the heads again could not be started: {reason}.</source>
        <translation>Nie udało się rozpocząć ponownego odczytywania nagłówków: {reason}.</translation>
    </message>
    <message>
        <source>Stopped; what was read stays.</source>
        <translation>Zatrzymano; to, co odczytano, zostaje.</translation>
    </message>
    <message numerus="yes">
        <source>The heads of {n} articles are read otherwise now.</source>
        <extracomment>The head of {n} article is read otherwise now.</extracomment>
        <translation>
            <numerusform>Nagłówek {n} artykułu jest teraz odczytany inaczej.</numerusform>
            <numerusform>Nagłówki {n} artykułów są teraz odczytane inaczej.</numerusform>
            <numerusform>Nagłówki {n} artykułów są teraz odczytane inaczej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were left as they were.</source>
        <extracomment>{n} was left as it was.</extracomment>
        <translation>
            <numerusform>{n} pozostał bez zmian.</numerusform>
            <numerusform>{n} pozostały bez zmian.</numerusform>
            <numerusform>{n} pozostało bez zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking into the watched folders broke off: {reason}.</source>
        <translation>Sprawdzanie obserwowanych folderów przerwano: {reason}.</translation>
    </message>
    <message>
        <source>Looking into the watched folders could not be started: {reason}.</source>
        <translation>Nie udało się rozpocząć sprawdzania obserwowanych folderów: {reason}.</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>Nie dało się otworzyć</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Puste</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ukryte</translation>
    </message>
    <message>
        <source>Hidden files</source>
        <translation>Ukryte pliki</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Made to do harm</source>
        <translation>Utworzone, by szkodzić</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>Brak artykułu</translation>
    </message>
    <message>
        <source>No. {number}, {title}</source>
        <translation>Nr {number}, {title}</translation>
    </message>
    <message>
        <source>Not a sort of file that is read</source>
        <translation>Nieodczytywany rodzaj pliku</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Inne powody</translation>
    </message>
    <message>
        <source>Protected by a password</source>
        <translation>Chronione hasłem</translation>
    </message>
    <message>
        <source>Scanned, without text</source>
        <translation>Zeskanowane, bez tekstu</translation>
    </message>
    <message>
        <source>Tables of which it is not known what their columns tell</source>
        <translation>Tabele, o których nie wiadomo, co mówią ich kolumny</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Już są</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Do ustalenia</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Za duże</translation>
    </message>
    <message>
        <source>Versions of others, kept with them</source>
        <translation>Wersje innych, przechowywane z nimi</translation>
    </message>
    <message>
        <source>a version of “{title}”</source>
        <translation>wersja artykułu „{title}”</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>przerwany</translation>
    </message>
    <message>
        <source>kept apart from “{title}”</source>
        <translation>osobno od „{title}”</translation>
    </message>
    <message>
        <source>nothing added</source>
        <translation>nic nie dodano</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>wycofany</translation>
    </message>
    <message numerus="yes">
        <source>{n} added</source>
        <extracomment>{n} added</extracomment>
        <translation>
            <numerusform>dodano {n}</numerusform>
            <numerusform>dodano {n}</numerusform>
            <numerusform>dodano {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles added</source>
        <extracomment>{n} article added</extracomment>
        <translation>
            <numerusform>dodano {n} artykuł</numerusform>
            <numerusform>dodano {n} artykuły</numerusform>
            <numerusform>dodano {n} artykułów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} there already</source>
        <extracomment>{n} there already</extracomment>
        <translation>
            <numerusform>{n} już jest</numerusform>
            <numerusform>{n} już są</numerusform>
            <numerusform>{n} już jest</numerusform>
        </translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>zostało kilka sekund</translation>
    </message>
    <message numerus="yes">
        <source>about {n} hours left</source>
        <extracomment>about {n} hour left</extracomment>
        <translation>
            <numerusform>została około {n} godzina</numerusform>
            <numerusform>zostały około {n} godziny</numerusform>
            <numerusform>zostało około {n} godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} minutes left</source>
        <extracomment>about {n} minute left</extracomment>
        <translation>
            <numerusform>została około {n} minuta</numerusform>
            <numerusform>zostały około {n} minuty</numerusform>
            <numerusform>zostało około {n} minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} seconds left</source>
        <extracomment>about {n} second left</extracomment>
        <translation>
            <numerusform>została około {n} sekunda</numerusform>
            <numerusform>zostały około {n} sekundy</numerusform>
            <numerusform>zostało około {n} sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files a minute</source>
        <extracomment>{n} file a minute</extracomment>
        <translation>
            <numerusform>{n} plik na minutę</numerusform>
            <numerusform>{n} pliki na minutę</numerusform>
            <numerusform>{n} plików na minutę</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files a second</source>
        <extracomment>{n} file a second</extracomment>
        <translation>
            <numerusform>{n} plik na sekundę</numerusform>
            <numerusform>{n} pliki na sekundę</numerusform>
            <numerusform>{n} plików na sekundę</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the Report</source>
        <translation>Kopiuj raport</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Wcześniejsze importy</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importy</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Ostatni import</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Import wycofano.</translation>
    </message>
    <message>
        <source>This import</source>
        <translation>Ten import</translation>
    </message>
    <message>
        <source>The import broke off: {reason}.</source>
        <translation>Import przerwano: {reason}.</translation>
    </message>
    <message>
        <source>The import could not be started: {reason}.</source>
        <translation>Nie udało się rozpocząć importu: {reason}.</translation>
    </message>
    <message>
        <source>Cancel keeps what has been added</source>
        <translation>Po anulowaniu to, co dodano, zostaje</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} files</source>
        <extracomment>{done} of {n} file</extracomment>
        <translation>
            <numerusform>{done} z {n} pliku</numerusform>
            <numerusform>{done} z {n} plików</numerusform>
            <numerusform>{done} z {n} plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the article again broke off: {reason}.</source>
        <translation>Ponowne odczytywanie artykułu przerwano: {reason}.</translation>
    </message>
    <message>
        <source>Reading the article again could not be started: {reason}.</source>
        <translation>Nie udało się rozpocząć ponownego odczytywania artykułu: {reason}.</translation>
    </message>
    <message>
        <source>Import cancelled: {report}.</source>
        <translation>Import anulowano: {report}.</translation>
    </message>
    <message>
        <source>New in “{folder}”: {report}.</source>
        <translation>Nowe w „{folder}”: {report}.</translation>
    </message>
    <message>
        <source>The import that had broken off is done: {report}.</source>
        <translation>Przerwany wcześniej import jest zakończony: {report}.</translation>
    </message>
    <message>
        <source>Watched names found: {names}.</source>
        <translation>Znaleziono obserwowane nazwy: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} already there</source>
        <extracomment>{n} already there</extracomment>
        <translation>
            <numerusform>{n} już jest</numerusform>
            <numerusform>{n} już są</numerusform>
            <numerusform>{n} już jest</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding names again broke off: {reason}.</source>
        <translation>Ponowne znajdowanie nazw przerwano: {reason}.</translation>
    </message>
    <message>
        <source>Finding names again could not be started: {reason}.</source>
        <translation>Nie udało się rozpocząć ponownego znajdowania nazw: {reason}.</translation>
    </message>
    <message>
        <source>Nothing has changed: the names of every article were found as they would be found now.</source>
        <translation>Nic się nie zmieniło: nazwy w każdym artykule są takie, jakie znaleziono by teraz.</translation>
    </message>
    <message>
        <source>Stopped: {report}. Library ▸ Find Names Again goes on from there.</source>
        <translation>Zatrzymano: {report}. Biblioteka ▸ Znajdź nazwy ponownie wznowi od tego miejsca.</translation>
    </message>
    <message numerus="yes">
        <source>names found again in {n} articles</source>
        <extracomment>names found again in {n} article</extracomment>
        <translation>
            <numerusform>ponownie znaleziono nazwy w {n} artykule</numerusform>
            <numerusform>ponownie znaleziono nazwy w {n} artykułach</numerusform>
            <numerusform>ponownie znaleziono nazwy w {n} artykułach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left as they were</source>
        <extracomment>{n} left as it was</extracomment>
        <translation>
            <numerusform>{n} pozostał bez zmian</numerusform>
            <numerusform>{n} pozostały bez zmian</numerusform>
            <numerusform>{n} pozostało bez zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy This Line</source>
        <translation>Kopiuj ten wiersz</translation>
    </message>
    <message>
        <source>Left and Right fold; Enter does what stands at the right; the menu has more.</source>
        <translation>Lewo i prawo zwijają; Enter robi to, co stoi z prawej; więcej jest w menu.</translation>
    </message>
    <message>
        <source>an import broke off</source>
        <translation>import przerwano</translation>
    </message>
    <message numerus="yes">
        <source>{n} files left out</source>
        <extracomment>{n} file left out</extracomment>
        <translation>
            <numerusform>pominięto {n} plik</numerusform>
            <numerusform>pominięto {n} pliki</numerusform>
            <numerusform>pominięto {n} plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} imports broke off</source>
        <extracomment>{n} import broke off</extracomment>
        <translation>
            <numerusform>przerwano {n} import</numerusform>
            <numerusform>przerwano {n} importy</numerusform>
            <numerusform>przerwano {n} importów</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: the articles stay as they were.</source>
        <translation>Anulowano: artykuły pozostają bez zmian.</translation>
    </message>
    <message>
        <source>Reading the files again broke off: {reason}.</source>
        <translation>Ponowne odczytywanie plików przerwano: {reason}.</translation>
    </message>
    <message>
        <source>Reading the files again could not be started: {reason}.</source>
        <translation>Nie udało się rozpocząć ponownego odczytywania plików: {reason}.</translation>
    </message>
    <message>
        <source>What is new in {files} is imported.</source>
        <translation>Nowe w {files} jest importowane.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were read again.</source>
        <extracomment>{n} article was read again.</extracomment>
        <translation>
            <numerusform>Ponownie odczytano {n} artykuł.</numerusform>
            <numerusform>Ponownie odczytano {n} artykuły.</numerusform>
            <numerusform>Ponownie odczytano {n} artykułów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>{n} file</extracomment>
        <translation>
            <numerusform>{n} plik</numerusform>
            <numerusform>{n} pliki</numerusform>
            <numerusform>{n} plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other files were not read either.</source>
        <extracomment>{n} other file was not read either.</extracomment>
        <translation>
            <numerusform>{n} inny plik także nie został odczytany.</numerusform>
            <numerusform>{n} inne pliki także nie zostały odczytane.</numerusform>
            <numerusform>{n} innych plików także nie zostało odczytanych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
    <message>
        <source>Copied the address. Entity Reader opens no connection: paste it in a browser.</source>
        <translation>Skopiowano adres. Entity Reader nie nawiązuje połączeń: wklej go w przeglądarce.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następne</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Poprzednie</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Przeszukaj podręcznik</translation>
    </message>
    <message>
        <source>Search the manual…</source>
        <translation>Przeszukaj podręcznik…</translation>
    </message>
    <message numerus="yes">
        <source>{n} chapters</source>
        <extracomment>{n} chapter</extracomment>
        <translation>
            <numerusform>{n} rozdział</numerusform>
            <numerusform>{n} rozdziały</numerusform>
            <numerusform>{n} rozdziałów</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes from a Table</source>
        <translation>Zmiany z tabeli</translation>
    </message>
    <message>
        <source>Looking at the table…</source>
        <translation>Przeglądanie tabeli…</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} names</source>
        <extracomment>Change {n} name</extracomment>
        <translation>
            <numerusform>Zmień {n} nazwę</numerusform>
            <numerusform>Zmień {n} nazwy</numerusform>
            <numerusform>Zmień {n} nazw</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds, names and tags are taken from it. Whoever is not in the table stays as it is.</source>
        <translation>Z tabeli brane są rodzaje, nazwy i etykiety. Kogo w niej nie ma, pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>What the table changes</source>
        <translation>Co zmienia tabela</translation>
    </message>
    <message>
        <source>Clear the Filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
    <message>
        <source>Names stand here once there are articles.</source>
        <translation>Nazwy pojawią się tu, gdy będą artykuły.</translation>
    </message>
    <message>
        <source>No names for: {filters}.</source>
        <translation>Brak nazw dla: {filters}.</translation>
    </message>
    <message>
        <source>Reading the names…</source>
        <translation>Odczytywanie nazw…</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Etykieta: {tag}</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Z etykietą</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Obserwowane</translation>
    </message>
    <message>
        <source>Name {number}</source>
        <translation>Nazwa {number}</translation>
    </message>
    <message>
        <source>There are articles that were added since you last looked at its page.</source>
        <translation>Są artykuły dodane od ostatniego otwarcia tej strony.</translation>
    </message>
    <message>
        <source>also {alias}</source>
        <translation>także {alias}</translation>
    </message>
    <message>
        <source>first seen {met}</source>
        <translation>po raz pierwszy {met}</translation>
    </message>
    <message>
        <source>new articles</source>
        <translation>nowe artykuły</translation>
    </message>
    <message>
        <source>&amp;All Names, Tagged or Not</source>
        <translation>Wszystkie n&amp;azwy, z etykietą lub bez</translation>
    </message>
    <message numerus="yes">
        <source>All kinds, {n} names</source>
        <extracomment>All kinds, {n} name</extracomment>
        <translation>
            <numerusform>Wszystkie rodzaje, {n} nazwa</numerusform>
            <numerusform>Wszystkie rodzaje, {n} nazwy</numerusform>
            <numerusform>Wszystkie rodzaje, {n} nazw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {n}</source>
        <extracomment>All {n}</extracomment>
        <translation>
            <numerusform>Wszystkie: {n}</numerusform>
            <numerusform>Wszystkie: {n}</numerusform>
            <numerusform>Wszystkie: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Any &amp;Tag</source>
        <translation>Dowolna e&amp;tykieta</translation>
    </message>
    <message>
        <source>Names with a tag</source>
        <translation>Nazwy z etykietą</translation>
    </message>
    <message>
        <source>Names with the tag {tag}</source>
        <translation>Nazwy z etykietą {tag}</translation>
    </message>
    <message>
        <source>Show names of every kind</source>
        <translation>Pokaż nazwy wszystkich rodzajów</translation>
    </message>
    <message>
        <source>Show names that have a tag</source>
        <translation>Pokaż nazwy, które mają etykietę</translation>
    </message>
    <message>
        <source>Show names that words are watched for</source>
        <translation>Pokaż nazwy, dla których obserwowane są słowa</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} names.</source>
        <extracomment>There is {n} name.</extracomment>
        <translation>
            <numerusform>Jest {n} nazwa.</numerusform>
            <numerusform>Są {n} nazwy.</numerusform>
            <numerusform>Jest {n} nazw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watched {n}</source>
        <extracomment>Watched {n}</extracomment>
        <translation>
            <numerusform>Obserwowane: {n}</numerusform>
            <numerusform>Obserwowane: {n}</numerusform>
            <numerusform>Obserwowane: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;A – Z</source>
        <translation>&amp;A – Ż</translation>
    </message>
    <message>
        <source>&amp;Most Articles First</source>
        <translation>&amp;Najpierw z największą liczbą artykułów</translation>
    </message>
    <message>
        <source>&amp;Newly Seen First</source>
        <translation>&amp;Najpierw nowo spotkane</translation>
    </message>
    <message>
        <source>&amp;Rarest First</source>
        <translation>Najpie&amp;rw najrzadsze</translation>
    </message>
    <message>
        <source>A – Z</source>
        <translation>A – Ż</translation>
    </message>
    <message>
        <source>Most articles</source>
        <translation>Najwięcej artykułów</translation>
    </message>
    <message>
        <source>Newly seen</source>
        <translation>Nowo spotkane</translation>
    </message>
    <message>
        <source>Rarest</source>
        <translation>Najrzadsze</translation>
    </message>
    <message>
        <source>Filter names…</source>
        <translation>Filtruj nazwy…</translation>
    </message>
    <message>
        <source>Names of the library</source>
        <translation>Nazwy w bibliotece</translation>
    </message>
    <message>
        <source>The names cannot be shown. {error}</source>
        <translation>Nie można pokazać nazw. {error}</translation>
    </message>
    <message>
        <source>Behind each name: in how many articles it stands</source>
        <translation>Za każdą nazwą: w ilu artykułach występuje</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} are told</source>
        <extracomment>The first {n} are told</extracomment>
        <translation>
            <numerusform>Wymieniono pierwszy</numerusform>
            <numerusform>Wymieniono pierwsze {n}</numerusform>
            <numerusform>Wymieniono pierwszych {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare, change the kind, remove, export and all else that can be done to them</source>
        <translation>Porównaj, zmień rodzaj, usuń, eksportuj i wszystko inne, co można z nimi zrobić</translation>
    </message>
    <message>
        <source>Give these names tags</source>
        <translation>Nadaj tym nazwom etykiety</translation>
    </message>
    <message>
        <source>Make one of these names</source>
        <translation>Zrób z tych nazw jedną</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Scal…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Więcej…</translation>
    </message>
    <message>
        <source>Select only the name that was selected last</source>
        <translation>Zaznacz tylko nazwę zaznaczoną jako ostatnią</translation>
    </message>
    <message>
        <source>Selected names</source>
        <translation>Zaznaczone nazwy</translation>
    </message>
    <message>
        <source>Lost its place</source>
        <translation>Bez miejsca</translation>
    </message>
    <message numerus="yes">
        <source>Lost their place {n}</source>
        <extracomment>Lost their place {n}</extracomment>
        <translation>
            <numerusform>Bez miejsca: {n}</numerusform>
            <numerusform>Bez miejsca: {n}</numerusform>
            <numerusform>Bez miejsca: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>Umieść…</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Bez tytułu</translation>
    </message>
    <message>
        <source>No note is like that.</source>
        <translation>Nie ma takiej notatki.</translation>
    </message>
    <message>
        <source>No notes yet. Select words in an article and press 1, or Enter to write.</source>
        <translation>Nie ma jeszcze notatek. Zaznacz słowa w artykule i naciśnij 1 albo Enter, aby pisać.</translation>
    </message>
    <message>
        <source>Search quotations and notes…</source>
        <translation>Szukaj w cytatach i notatkach…</translation>
    </message>
    <message>
        <source>Show All Notes</source>
        <translation>Pokaż wszystkie notatki</translation>
    </message>
    <message>
        <source>Articles, the files they came from, names, corrections, notes and tags.</source>
        <translation>Artykuły, pliki, z których pochodzą, nazwy, poprawki, notatki i znaczniki.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Copies of the library.</source>
        <translation>Kopie biblioteki.</translation>
    </message>
    <message>
        <source>Last picture</source>
        <translation>Ostatni widok</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Błędy</translation>
    </message>
    <message>
        <source>Mistakes of the program: where in it they were made, no word of yours.</source>
        <translation>Błędy programu: w którym jego miejscu powstały, ani słowa użytkownika.</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Przepisy</translation>
    </message>
    <message>
        <source>What the window showed last, so that the next start shows it at once.</source>
        <translation>To, co okno pokazało ostatnio, aby następne uruchomienie pokazało to od razu.</translation>
    </message>
    <message>
        <source>What you chose, where your libraries lie, and where you were.</source>
        <translation>Co wybrano, gdzie leżą biblioteki i w którym miejscu przerwano czytanie.</translation>
    </message>
    <message>
        <source>What you said of the columns of tables.</source>
        <translation>Co podano o kolumnach tabel.</translation>
    </message>
    <message>
        <source>Your own layouts of downloads from news archives.</source>
        <translation>Własne wzory plików pobranych z archiwów prasowych.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>How that is tested</source>
        <translation>Jak jest to sprawdzane</translation>
    </message>
    <message>
        <source>No connection is ever opened</source>
        <translation>Program nigdy nie nawiązuje połączeń</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Open the folder of {name}</source>
        <translation>Otwórz folder: {name}</translation>
    </message>
    <message>
        <source>What you import, look for, write and decide stays on this computer, in the files below, which only you can read. There is no account, nothing is loaded, nothing is looked for, nothing is sent: not even a report of a problem, which is a file that you may send yourself. What you delete lies in the bin of the library until it is emptied, and in backups that were made before.</source>
        <translation>To, co importujesz, wyszukujesz, piszesz i rozstrzygasz, zostaje na tym komputerze, w plikach poniżej, które tylko Ty możesz czytać. Nie ma konta, nic nie jest pobierane, nic nie jest sprawdzane, nic nie jest wysyłane: nawet zgłoszenie problemu, które jest plikiem do samodzielnego wysłania. To, co usuwasz, leży w koszu biblioteki, dopóki nie zostanie opróżniony, i w kopiach zapasowych zrobionych wcześniej.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>jeszcze nic</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Wąska</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Zwykła</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Page: {colors}</source>
        <translation>Strona: {colors}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Wielkość</translation>
    </message>
    <message>
        <source>Text and page</source>
        <translation>Tekst i strona</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>Text normal</source>
        <translation>Zwykły tekst</translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation>Mniejszy tekst</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Krój pisma</translation>
    </message>
    <message>
        <source>Typeface: {name}</source>
        <translation>Krój pisma: {name}</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Szeroka</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Szerokość</translation>
    </message>
    <message>
        <source>Width: {width}</source>
        <translation>Szerokość: {width}</translation>
    </message>
    <message numerus="yes">
        <source>Of each only the first {n} words are compared.</source>
        <extracomment>Of each only the first {n} word is compared.</extracomment>
        <translation>
            <numerusform>Z każdego porównywane jest tylko pierwsze {n} słowo.</numerusform>
            <numerusform>Z każdego porównywane są tylko pierwsze {n} słowa.</numerusform>
            <numerusform>Z każdego porównywanych jest tylko pierwszych {n} słów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the fullest</source>
        <translation>Tylko w najpełniejszej</translation>
    </message>
    <message>
        <source>Only in this version</source>
        <translation>Tylko w tej wersji</translation>
    </message>
    <message>
        <source>Show It as It Is</source>
        <translation>Pokaż taki, jaki jest</translation>
    </message>
    <message>
        <source>Stop comparing (Esc)</source>
        <translation>Zakończ porównywanie (Esc)</translation>
    </message>
    <message>
        <source>The article compared with the fullest version</source>
        <translation>Artykuł porównany z najpełniejszą wersją</translation>
    </message>
    <message>
        <source>In the file: {value}</source>
        <translation>W pliku: {value}</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>jak w pliku</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>edytowane</translation>
    </message>
    <message>
        <source>{field} as in the file: {value}</source>
        <translation>{field} jak w pliku: {value}</translation>
    </message>
    <message>
        <source>as the text begins</source>
        <translation>jak na początku tekstu</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Edytuj dane</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>The file on disk stays as it is.</source>
        <translation>Plik na dysku pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>This article has no text.</source>
        <translation>Ten artykuł nie ma tekstu.</translation>
    </message>
    <message>
        <source>In {language}. Names are not recognised in this language.</source>
        <translation>Język: {language}. W tym języku nazwy nie są rozpoznawane.</translation>
    </message>
    <message>
        <source>In {language}. Names are recognised in English only.</source>
        <translation>Język: {language}. Nazwy są rozpoznawane tylko w języku angielskim.</translation>
    </message>
    <message>
        <source>In {language}. No names were recognised.</source>
        <translation>Język: {language}. Nie rozpoznano nazw.</translation>
    </message>
    <message>
        <source>Its file has changed since it was read: Article ▸ Read the File Again.</source>
        <translation>Jego plik zmienił się od odczytania: Artykuł ▸ Odczytaj plik ponownie.</translation>
    </message>
    <message>
        <source>Letters that had been encoded more than once were mended.</source>
        <translation>Naprawiono litery zakodowane więcej niż raz.</translation>
    </message>
    <message numerus="yes">
        <source>One of {n} versions of this story: Article ▸ Versions.</source>
        <extracomment>One of {n} version of this story: Article ▸ Versions.</extracomment>
        <translation>
            <numerusform>Jedna z {n} wersji tego tematu: Artykuł ▸ Wersje.</numerusform>
            <numerusform>Jedna z {n} wersji tego tematu: Artykuł ▸ Wersje.</numerusform>
            <numerusform>Jedna z {n} wersji tego tematu: Artykuł ▸ Wersje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fullest of {n} versions of this story: Article ▸ Versions.</source>
        <extracomment>The fullest of {n} version of this story: Article ▸ Versions.</extracomment>
        <translation>
            <numerusform>Najpełniejsza z {n} wersji tego tematu: Artykuł ▸ Wersje.</numerusform>
            <numerusform>Najpełniejsza z {n} wersji tego tematu: Artykuł ▸ Wersje.</numerusform>
            <numerusform>Najpełniejsza z {n} wersji tego tematu: Artykuł ▸ Wersje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undated: {reason}</source>
        <translation>Bez daty: {reason}</translation>
    </message>
    <message>
        <source>add author</source>
        <translation>dodaj autora</translation>
    </message>
    <message>
        <source>add date</source>
        <translation>dodaj datę</translation>
    </message>
    <message>
        <source>add source</source>
        <translation>dodaj źródło</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} godz.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Edit the details</source>
        <translation>Edytuj dane</translation>
    </message>
    <message>
        <source>Edit the details (E)</source>
        <translation>Edytuj dane (E)</translation>
    </message>
    <message>
        <source>Edited: {fields}</source>
        <translation>Edytowano: {fields}</translation>
    </message>
    <message>
        <source>It was on: “{quote}”</source>
        <translation>Dotyczyła: „{quote}”</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Leave the note as it is (Esc)</source>
        <translation>Zostaw notatkę bez zmian (Esc)</translation>
    </message>
    <message>
        <source>Select where the note stands now, then press Enter or Place Here. Esc leaves it.</source>
        <translation>Zaznacz, gdzie notatka ma teraz być, a potem naciśnij Enter lub Umieść tutaj. Esc zostawia ją bez zmian.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Zakreślenie</translation>
    </message>
    <message>
        <source>Tab goes from name to name and highlight to highlight, Enter shows what the library knows of a name.</source>
        <translation>Tab przechodzi od nazwy do nazwy i od zakreślenia do zakreślenia, Enter pokazuje, co biblioteka wie o nazwie.</translation>
    </message>
    <message>
        <source>Tab goes from name to name, Enter shows what the library knows of it.</source>
        <translation>Tab przechodzi od nazwy do nazwy, Enter pokazuje, co biblioteka o niej wie.</translation>
    </message>
    <message>
        <source>{name}, current</source>
        <translation>{name}, bieżąca</translation>
    </message>
    <message>
        <source>Compare with the fullest</source>
        <translation>Porównaj z najpełniejszą</translation>
    </message>
    <message>
        <source>Place Here</source>
        <translation>Umieść tutaj</translation>
    </message>
    <message>
        <source>Put the note that has lost its place on these words (Enter)</source>
        <translation>Umieść na tych słowach notatkę, która straciła swoje miejsce (Enter)</translation>
    </message>
    <message>
        <source>Write a note (Enter)</source>
        <translation>Napisz notatkę (Enter)</translation>
    </message>
    <message>
        <source>{name}, {kind}, mention {at} of {all} here, {in_articles}</source>
        <translation>{name}, {kind}, wzmianka {at} z {all} tutaj, {in_articles}</translation>
    </message>
    <message>
        <source>{words}, that is {name}</source>
        <translation>{words}, czyli {name}</translation>
    </message>
    <message>
        <source>Opening the article</source>
        <translation>Otwieranie artykułu</translation>
    </message>
    <message>
        <source>Next in this story: {title}</source>
        <translation>Następny w tym temacie: {title}</translation>
    </message>
    <message>
        <source>Show the articles that are like this one</source>
        <translation>Pokaż artykuły podobne do tego</translation>
    </message>
    <message numerus="yes">
        <source>{n} similar articles</source>
        <extracomment>{n} similar article</extracomment>
        <translation>
            <numerusform>{n} podobny artykuł</numerusform>
            <numerusform>{n} podobne artykuły</numerusform>
            <numerusform>{n} podobnych artykułów</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {total} in this story</source>
        <translation>{place} z {total} w tym temacie</translation>
    </message>
    <message>
        <source>Dashed: who else is named with {name}.</source>
        <translation>Linia przerywana: kto jeszcze jest wymieniony z: {name}.</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zwiń</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>No name of these kinds.</source>
        <translation>Brak nazw tych rodzajów.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody else in {n} articles.</source>
        <extracomment>Nobody else in {n} article.</extracomment>
        <translation>
            <numerusform>Nikogo innego w {n} artykule.</numerusform>
            <numerusform>Nikogo innego w {n} artykułach.</numerusform>
            <numerusform>Nikogo innego w {n} artykułach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else stands with “{name}” at that time ({time}).</source>
        <translation>W tym okresie ({time}) nikt inny nie występuje z „{name}”.</translation>
    </message>
    <message>
        <source>Nobody else stands with “{name}” more often than by chance.</source>
        <translation>Nikt inny nie występuje z „{name}” częściej, niż wynikałoby z przypadku.</translation>
    </message>
    <message>
        <source>Nobody stands with another in these articles at that time ({time}).</source>
        <translation>W tych artykułach nikt w tym okresie ({time}) nie występuje z nikim innym.</translation>
    </message>
    <message>
        <source>Nobody stands with another in these articles more often than by chance.</source>
        <translation>W tych artykułach nikt nie występuje z nikim częściej, niż wynikałoby z przypadku.</translation>
    </message>
    <message>
        <source>Relations in</source>
        <translation>Powiązania w</translation>
    </message>
    <message numerus="yes">
        <source>Release {n} names</source>
        <extracomment>Release {n} name</extracomment>
        <translation>
            <numerusform>Uwolnij {n} nazwę</numerusform>
            <numerusform>Uwolnij {n} nazwy</numerusform>
            <numerusform>Uwolnij {n} nazw</numerusform>
        </translation>
    </message>
    <message>
        <source>Show 1</source>
        <translation>Pokaż 1</translation>
    </message>
    <message>
        <source>Show All Kinds</source>
        <translation>Pokaż wszystkie rodzaje</translation>
    </message>
    <message>
        <source>The commonest and the strongest names were looked at.</source>
        <translation>Uwzględniono nazwy najczęstsze i najsilniejsze.</translation>
    </message>
    <message>
        <source>The nearer and thicker, the more articles name both.</source>
        <translation>Im bliżej i grubiej, tym więcej artykułów wymienia obie.</translation>
    </message>
    <message>
        <source>These articles</source>
        <translation>Te artykuły</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Rozwiń</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were looked at, the first of them all.</source>
        <extracomment>{n} article was looked at, the first of them all.</extracomment>
        <translation>
            <numerusform>Przejrzano {n} artykuł, pierwszy ze wszystkich.</numerusform>
            <numerusform>Przejrzano {n} artykuły, pierwsze ze wszystkich.</numerusform>
            <numerusform>Przejrzano {n} artykułów, pierwszych ze wszystkich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys go from name to name, Space makes one current, Enter puts it in the middle.</source>
        <translation>Klawisze strzałek przechodzą od nazwy do nazwy, spacja czyni nazwę bieżącą, Enter stawia ją w środku.</translation>
    </message>
    <message numerus="yes">
        <source>Relations of {name}: {n} names</source>
        <extracomment>Relations of {name}: {n} name</extracomment>
        <translation>
            <numerusform>Powiązania: {name}: {n} nazwa</numerusform>
            <numerusform>Powiązania: {name}: {n} nazwy</numerusform>
            <numerusform>Powiązania: {name}: {n} nazw</numerusform>
        </translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>w środku</translation>
    </message>
    <message>
        <source>{kind}, in the middle</source>
        <translation>{kind}, w środku</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles together, of {articles} with this name</source>
        <extracomment>{n} article together, of {articles} with this name</extracomment>
        <translation>
            <numerusform>{n} artykuł razem, z {articles} z tą nazwą</numerusform>
            <numerusform>{n} artykuły razem, z {articles} z tą nazwą</numerusform>
            <numerusform>{n} artykułów razem, z {articles} z tą nazwą</numerusform>
        </translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Co najmniej</translation>
    </message>
    <message>
        <source>Together in at least</source>
        <translation>Razem w co najmniej</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} names</source>
        <extracomment>{shown} of {n} name</extracomment>
        <translation>
            <numerusform>{shown} z {n} nazwy</numerusform>
            <numerusform>{shown} z {n} nazw</numerusform>
            <numerusform>{shown} z {n} nazw</numerusform>
        </translation>
    </message>
    <message>
        <source>Relations of these articles</source>
        <translation>Powiązania tych artykułów</translation>
    </message>
    <message>
        <source>Relations of {name}</source>
        <translation>Powiązania: {name}</translation>
    </message>
    <message>
        <source>Let this name stay; the others become aliases</source>
        <translation>Zachowaj tę nazwę; pozostałe stają się aliasami</translation>
    </message>
    <message>
        <source>becomes an alias</source>
        <translation>staje się aliasem</translation>
    </message>
    <message>
        <source>this name stays</source>
        <translation>ta nazwa zostaje</translation>
    </message>
    <message>
        <source>Looking at these names…</source>
        <translation>Przeglądanie tych nazw…</translation>
    </message>
    <message>
        <source>Merge names</source>
        <translation>Scal nazwy</translation>
    </message>
    <message>
        <source>{reach}, and those imported later</source>
        <translation>{reach} i w tych importowanych później</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Inna nazwa…</translation>
    </message>
    <message>
        <source>Call them otherwise, or merge more of them</source>
        <translation>Nazwij je inaczej lub scal więcej</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Poszlaki</translation>
    </message>
    <message>
        <source>In one article</source>
        <translation>W jednym artykule</translation>
    </message>
    <message>
        <source>Named with each of them</source>
        <translation>Wymieniani z każdą z nich</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nie to samo</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>W czasie</translation>
    </message>
    <message>
        <source>The names</source>
        <translation>Nazwy</translation>
    </message>
    <message>
        <source>and {names}</source>
        <translation>i {names}</translation>
    </message>
    <message>
        <source>both from {start} to {end}</source>
        <translation>obie od {start} do {end}</translation>
    </message>
    <message>
        <source>no article names both</source>
        <translation>żaden artykuł nie wymienia obu</translation>
    </message>
    <message>
        <source>no article names two of them</source>
        <translation>żaden artykuł nie wymienia dwóch z nich</translation>
    </message>
    <message>
        <source>not alike</source>
        <translation>niepodobne</translation>
    </message>
    <message>
        <source>{name} ends in {end}, {other} begins in {start}</source>
        <translation>{name} kończy się {end}, {other} zaczyna się {start}</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles name both</source>
        <extracomment>{n} article names both</extracomment>
        <translation>
            <numerusform>{n} artykuł wymienia obie</numerusform>
            <numerusform>{n} artykuły wymieniają obie</numerusform>
            <numerusform>{n} artykułów wymienia obie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles name two or more of them</source>
        <extracomment>{n} article names two or more of them</extracomment>
        <translation>
            <numerusform>{n} artykuł wymienia dwie lub więcej z nich</numerusform>
            <numerusform>{n} artykuły wymieniają dwie lub więcej z nich</numerusform>
            <numerusform>{n} artykułów wymienia dwie lub więcej z nich</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>Do zadania</translation>
    </message>
    <message numerus="yes">
        <source>more than {n} questions</source>
        <extracomment>more than {n} question</extracomment>
        <translation>
            <numerusform>więcej niż {n} pytanie</numerusform>
            <numerusform>więcej niż {n} pytania</numerusform>
            <numerusform>więcej niż {n} pytań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names not looked at yet</source>
        <extracomment>{n} name not looked at yet</extracomment>
        <translation>
            <numerusform>{n} nazwa jeszcze nie przejrzana</numerusform>
            <numerusform>{n} nazwy jeszcze nie przejrzane</numerusform>
            <numerusform>{n} nazw jeszcze nie przejrzanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <extracomment>{n} question</extracomment>
        <translation>
            <numerusform>{n} pytanie</numerusform>
            <numerusform>{n} pytania</numerusform>
            <numerusform>{n} pytań</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered with yes, both are called so; the other name becomes an alias.</source>
        <translation>Odpowiedziano „tak”: obie tak się nazywają, a druga nazwa staje się aliasem.</translation>
    </message>
    <message>
        <source>Are these the same?</source>
        <translation>Czy to to samo?</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Różne</translation>
    </message>
    <message>
        <source>Different things</source>
        <translation>Różne rzeczy</translation>
    </message>
    <message>
        <source>Keep the other name (O)</source>
        <translation>Zachowaj drugą nazwę (O)</translation>
    </message>
    <message>
        <source>Looking at the names of the library…</source>
        <translation>Przeglądanie nazw w bibliotece…</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Żadna z nich</translation>
    </message>
    <message>
        <source>Nothing to review: no name is in doubt.</source>
        <translation>Nie ma nic do przeglądu: żadna nazwa nie budzi wątpliwości.</translation>
    </message>
    <message>
        <source>This library is read-only: nothing can be answered.</source>
        <translation>Ta biblioteka jest tylko do odczytu: na nic nie można odpowiedzieć.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Co to jest?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Kto to jest?</translation>
    </message>
    <message>
        <source>name stays</source>
        <translation>nazwa zostaje</translation>
    </message>
    <message>
        <source>Keep other name</source>
        <translation>Zachowaj drugą nazwę</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>To samo</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>{articles}, the newest {date}</source>
        <translation>{articles}, najnowszy {date}</translation>
    </message>
    <message>
        <source>Name of the saved search</source>
        <translation>Nazwa zapisanego wyszukiwania</translation>
    </message>
    <message>
        <source>It finds articles that were added since you last looked.</source>
        <translation>Znajduje artykuły dodane od ostatniego sprawdzenia.</translation>
    </message>
    <message>
        <source>more than {articles}</source>
        <translation>więcej niż {articles}</translation>
    </message>
    <message numerus="yes">
        <source>{n} unread</source>
        <extracomment>{n} unread</extracomment>
        <translation>
            <numerusform>{n} nieprzeczytany</numerusform>
            <numerusform>{n} nieprzeczytane</numerusform>
            <numerusform>{n} nieprzeczytanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Zapisane wyszukiwania</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>Explain the search language</source>
        <translation>Wyjaśnij język wyszukiwania</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Zapisz to wyszukiwanie</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search articles, people, places…</source>
        <translation>Szukaj artykułów, osób, miejsc…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Przeszukaj bibliotekę</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Uzupełnienia</translation>
    </message>
    <message>
        <source>{completion}, {at} of {total}</source>
        <translation>{completion}, {at} z {total}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>Filters are joined like words: by AND, OR, NOT and brackets. A name stands for whoever goes by it.</source>
        <translation>Filtry łączy się jak słowa: przez AND, OR, NOT i nawiasy. Nazwa oznacza każdego, kto tak się nazywa.</translation>
    </message>
    <message>
        <source>Put this into the search box</source>
        <translation>Wstaw to do pola wyszukiwania</translation>
    </message>
    <message>
        <source>Search Language</source>
        <translation>Język wyszukiwania</translation>
    </message>
    <message>
        <source>Search language</source>
        <translation>Język wyszukiwania</translation>
    </message>
    <message>
        <source>Type words that all must occur; capitals and accents do not matter. The last word is completed while you type.</source>
        <translation>Wpisz słowa, z których każde musi wystąpić; wielkość liter i akcenty nie mają znaczenia. Ostatnie słowo jest uzupełniane podczas pisania.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Słowa</translation>
    </message>
    <message>
        <source>No other article is like this one.</source>
        <translation>Żaden inny artykuł nie jest podobny do tego.</translation>
    </message>
    <message>
        <source>Similar articles</source>
        <translation>Podobne artykuły</translation>
    </message>
    <message>
        <source>Similar to {title}</source>
        <translation>Podobne do: {title}</translation>
    </message>
    <message>
        <source>Articles that are like it, and what they share with it</source>
        <translation>Artykuły do niego podobne i to, co mają z nim wspólnego</translation>
    </message>
    <message>
        <source>In this story, the oldest first</source>
        <translation>W tym temacie, najpierw najstarsze</translation>
    </message>
    <message>
        <source>Like it, the likest first</source>
        <translation>Podobne, najpierw najbardziej podobne</translation>
    </message>
    <message>
        <source>the article itself</source>
        <translation>sam artykuł</translation>
    </message>
    <message>
        <source>{likeness} like it</source>
        <translation>podobieństwo {likeness}</translation>
    </message>
    <message>
        <source>In this story</source>
        <translation>W tym temacie</translation>
    </message>
    <message>
        <source>Like it</source>
        <translation>Podobne</translation>
    </message>
    <message>
        <source>the likest first</source>
        <translation>najpierw najbardziej podobne</translation>
    </message>
    <message>
        <source>the oldest first</source>
        <translation>najpierw najstarsze</translation>
    </message>
    <message>
        <source>{likeness} like it. Both have {words}.</source>
        <translation>podobieństwo {likeness}. Oba zawierają: {words}.</translation>
    </message>
    <message>
        <source>Entity Reader made a mistake.</source>
        <translation>Entity Reader popełnił błąd.</translation>
    </message>
    <message>
        <source>The details are kept in
{file}
and would help the developers to mend this.</source>
        <translation>Szczegóły są zapisane w
{file}
i pomogłyby programistom to naprawić.</translation>
    </message>
    <message>
        <source>The details cannot be kept: {reason}.
They would help the developers to mend this.</source>
        <translation>Szczegółów nie można zapisać: {reason}.
Pomogłyby programistom to naprawić.</translation>
    </message>
    <message>
        <source>Your library is safe, and you can go on.</source>
        <translation>Twoja biblioteka jest bezpieczna i możesz pracować dalej.</translation>
    </message>
    <message>
        <source>Open another with File ▸ Open Library, or make a new one with File ▸ New Library.</source>
        <translation>Otwórz inną poleceniem Plik ▸ Otwórz bibliotekę albo utwórz nową poleceniem Plik ▸ Nowa biblioteka.</translation>
    </message>
    <message>
        <source>There is a “{name}” in {parent} that Entity Reader has not made. It stays.</source>
        <translation>W {parent} jest „{name}”, którego Entity Reader nie utworzył. Zostaje tam.</translation>
    </message>
    <message>
        <source>“{name}” cannot be removed from {parent}: {reason}.</source>
        <translation>Nie można usunąć „{name}” z {parent}: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written in {parent}: {reason}.</source>
        <translation>Nie można zapisać „{name}” w {parent}: {reason}.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
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
        <translation>język</translation>
    </message>
    <message>
        <source>section</source>
        <translation>dział</translation>
    </message>
    <message>
        <source>source</source>
        <translation>źródło</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tytuł</translation>
    </message>
    <message>
        <source>{text} ({key})</source>
        <translation>{text} ({key})</translation>
    </message>
    <message>
        <source>Apricot</source>
        <translation>Morelowy</translation>
    </message>
    <message>
        <source>Dates and amounts</source>
        <translation>Daty i kwoty</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Obiekty</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>Liliowy</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Bez koloru</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizacje</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>Szałwiowy</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>kwota</translation>
    </message>
    <message>
        <source>facility</source>
        <translation>obiekt</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupa</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organizacja</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>inna nazwa</translation>
    </message>
    <message>
        <source>person</source>
        <translation>osoba</translation>
    </message>
    <message>
        <source>place</source>
        <translation>miejsce</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produkt</translation>
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
            <numerusform>{n} nowy od {since}</numerusform>
            <numerusform>{n} nowe od {since}</numerusform>
            <numerusform>{n} nowych od {since}</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <translation>pl</translation>
    </message>
    <message>
        <source>Only newspapers, agencies and the like, which tell of everybody, stand between them.</source>
        <translation>Między nimi stoją tylko gazety, agencje i im podobne, które piszą o wszystkich.</translation>
    </message>
    <message>
        <source>How they are connected</source>
        <translation>Jak są powiązane</translation>
    </message>
    <message>
        <source>No article names {names} together.</source>
        <translation>Żaden artykuł nie wymienia razem: {names}.</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Dodaj gwiazdkę</translation>
    </message>
    <message>
        <source>Unstar</source>
        <translation>Usuń gwiazdkę</translation>
    </message>
    <message>
        <source>First {date}</source>
        <translation>Pierwszy {date}</translation>
    </message>
    <message>
        <source>Last {date}</source>
        <translation>Ostatni {date}</translation>
    </message>
    <message>
        <source>Over time, together where there is a ring</source>
        <translation>W czasie; razem tam, gdzie jest kółko</translation>
    </message>
    <message>
        <source>Starred names stand among the saved searches; a dot there, and the digest, tell that something of them is new</source>
        <translation>Nazwy z gwiazdką są wśród zapisanych wyszukiwań; kropka tam i w podsumowaniu mówi, że jest o nich coś nowego</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Together over time</source>
        <translation>Razem w czasie</translation>
    </message>
    <message>
        <source>Who else is there</source>
        <translation>Kto jeszcze tam jest</translation>
    </message>
    <message numerus="yes">
        <source>of {n} with {name}</source>
        <extracomment>of {n} with {name}</extracomment>
        <translation>
            <numerusform>z {n} z: {name}</numerusform>
            <numerusform>z {n} z: {name}</numerusform>
            <numerusform>z {n} z: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles name all {names}</source>
        <extracomment>{n} article names all {names}</extracomment>
        <translation>
            <numerusform>{n} artykuł wymienia wszystkie: {names}</numerusform>
            <numerusform>{n} artykuły wymieniają wszystkie: {names}</numerusform>
            <numerusform>{n} artykułów wymienia wszystkie: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Several names together</source>
        <translation>Kilka nazw razem</translation>
    </message>
    <message>
        <source>Never together in a dated article</source>
        <translation>Nigdy razem w artykule z datą</translation>
    </message>
    <message>
        <source>Together: {together}</source>
        <translation>Razem: {together}</translation>
    </message>
    <message>
        <source>{first} above, {second} below</source>
        <translation>{first} u góry, {second} u dołu</translation>
    </message>
    <message>
        <source>{first} and {second} over time</source>
        <translation>{first} i {second} w czasie</translation>
    </message>
    <message numerus="yes">
        <source>{when}: {n} articles with {first}, {other} with {second}, {both} with both</source>
        <extracomment>{when}: {n} article with {first}, {other} with {second}, {both} with both</extracomment>
        <translation>
            <numerusform>{when}: {n} artykuł z: {first}, {other} z: {second}, {both} z obiema</numerusform>
            <numerusform>{when}: {n} artykuły z: {first}, {other} z: {second}, {both} z obiema</numerusform>
            <numerusform>{when}: {n} artykułów z: {first}, {other} z: {second}, {both} z obiema</numerusform>
        </translation>
    </message>
    <message>
        <source>In one paragraph</source>
        <translation>W jednym akapicie</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>W jednym zdaniu</translation>
    </message>
    <message numerus="yes">
        <source>These are the newest {n} articles; “List articles” has all of them.</source>
        <extracomment>This is the newest {n} article; “List articles” has all of them.</extracomment>
        <translation>
            <numerusform>To najnowszy {n} artykuł; „Wymień artykuły” pokazuje wszystkie.</numerusform>
            <numerusform>To {n} najnowsze artykuły; „Wymień artykuły” pokazuje wszystkie.</numerusform>
            <numerusform>To {n} najnowszych artykułów; „Wymień artykuły” pokazuje wszystkie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passages that name them all</source>
        <translation>Fragmenty, które wymieniają wszystkie</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Witamy</translation>
    </message>
    <message>
        <source>All of it stays on this computer: no connection is ever opened.</source>
        <translation>Wszystko zostaje na tym komputerze: program nigdy nie nawiązuje połączeń.</translation>
    </message>
    <message>
        <source>Click a name</source>
        <translation>Kliknij nazwę</translation>
    </message>
    <message>
        <source>Drop your own articles</source>
        <translation>Upuść własne artykuły</translation>
    </message>
    <message>
        <source>Entity Reader reads news articles that you have as files, and shows with one click who is named in which of them, with whom, since when, and in which sentence.</source>
        <translation>Entity Reader czyta artykuły prasowe zapisane w plikach i jednym kliknięciem pokazuje, kto jest w których z nich wymieniony, z kim, od kiedy i w którym zdaniu.</translation>
    </message>
    <message>
        <source>In the text, or at the right of the window. It is marked wherever it stands, and its card has every article that names it. F4 goes to its next mention, Alt+Left back to where you were.</source>
        <translation>W tekście lub po prawej stronie okna. Zostanie zaznaczona wszędzie, gdzie występuje, a jej karta zawiera każdy artykuł, który ją wymienia. F4 przechodzi do następnej wzmianki, Alt+Lewo wraca tam, gdzie byłeś.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Podręcznik</translation>
    </message>
    <message>
        <source>On this window, one or a whole folder: text, web pages, PDF, Word, mail, tables and more. They are only read.</source>
        <translation>Na to okno, jeden lub cały folder: tekst, strony WWW, PDF, Word, poczta, tabele i inne. Są one tylko odczytywane.</translation>
    </message>
    <message>
        <source>Read an Article</source>
        <translation>Przeczytaj artykuł</translation>
    </message>
    <message>
        <source>Remove the Sample Articles</source>
        <translation>Usuń przykładowe artykuły</translation>
    </message>
    <message>
        <source>Take the samples away</source>
        <translation>Usuń przykłady</translation>
    </message>
    <message>
        <source>Welcome to Entity Reader</source>
        <translation>Witamy w programie Entity Reader</translation>
    </message>
    <message>
        <source>With one click, whenever you like. Undo brings them back.</source>
        <translation>Jednym kliknięciem, kiedy tylko chcesz. Cofnij je przywraca.</translation>
    </message>
    <message numerus="yes">
        <source>Your library holds {n} articles.</source>
        <extracomment>Your library holds {n} article.</extracomment>
        <translation>
            <numerusform>Twoja biblioteka zawiera {n} artykuł.</numerusform>
            <numerusform>Twoja biblioteka zawiera {n} artykuły.</numerusform>
            <numerusform>Twoja biblioteka zawiera {n} artykułów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sample articles are here to try it with, about Shanghai and Erlangen.</source>
        <extracomment>{n} sample article is here to try it with, about Shanghai and Erlangen.</extracomment>
        <translation>
            <numerusform>Jest tu {n} przykładowy artykuł na próbę, o Szanghaju i Erlangen.</numerusform>
            <numerusform>Są tu {n} przykładowe artykuły na próbę, o Szanghaju i Erlangen.</numerusform>
            <numerusform>Jest tu {n} przykładowych artykułów na próbę, o Szanghaju i Erlangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This article.</source>
        <translation>Ten artykuł.</translation>
    </message>
    <message>
        <source>Click to see them.</source>
        <translation>Kliknij, aby je zobaczyć.</translation>
    </message>
    <message>
        <source>{articles} over time</source>
        <translation>{articles} w czasie</translation>
    </message>
    <message>
        <source>{articles}, undated</source>
        <translation>{articles}, bez daty</translation>
    </message>
    <message numerus="yes">
        <source>{n} undated</source>
        <extracomment>{n} undated</extracomment>
        <translation>
            <numerusform>{n} bez daty</numerusform>
            <numerusform>{n} bez daty</numerusform>
            <numerusform>{n} bez daty</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the backups</source>
        <translation>Filtruj kopie zapasowe</translation>
    </message>
    <message>
        <source>Filter the chapters</source>
        <translation>Filtruj rozdziały</translation>
    </message>
    <message>
        <source>Filter the decisions</source>
        <translation>Filtruj decyzje</translation>
    </message>
    <message>
        <source>Filter the deleted articles</source>
        <translation>Filtruj usunięte artykuły</translation>
    </message>
    <message>
        <source>Filter the mentions</source>
        <translation>Filtruj wzmianki</translation>
    </message>
    <message>
        <source>Filter the names</source>
        <translation>Filtruj nazwy</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>Filtruj notatki</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Przeszukaj preferencje</translation>
    </message>
    <message>
        <source>Show all backups</source>
        <translation>Pokaż wszystkie kopie zapasowe</translation>
    </message>
    <message>
        <source>Show all chapters</source>
        <translation>Pokaż wszystkie rozdziały</translation>
    </message>
    <message>
        <source>Show all decisions</source>
        <translation>Pokaż wszystkie decyzje</translation>
    </message>
    <message>
        <source>Show all deleted articles</source>
        <translation>Pokaż wszystkie usunięte artykuły</translation>
    </message>
    <message>
        <source>Show all mentions</source>
        <translation>Pokaż wszystkie wzmianki</translation>
    </message>
    <message>
        <source>Show all names</source>
        <translation>Pokaż wszystkie nazwy</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>Pokaż wszystkie notatki</translation>
    </message>
    <message>
        <source>Show all preferences</source>
        <translation>Pokaż wszystkie preferencje</translation>
    </message>
    <message>
        <source>Show only backups that hold these words</source>
        <translation>Pokaż tylko kopie zapasowe, które zawierają te słowa</translation>
    </message>
    <message>
        <source>Show only chapters that hold these words</source>
        <translation>Pokaż tylko rozdziały, które zawierają te słowa</translation>
    </message>
    <message>
        <source>Show only decisions that hold these words</source>
        <translation>Pokaż tylko decyzje, które zawierają te słowa</translation>
    </message>
    <message>
        <source>Show only deleted articles that hold these words</source>
        <translation>Pokaż tylko usunięte artykuły, które zawierają te słowa</translation>
    </message>
    <message>
        <source>Show only mentions that hold these words</source>
        <translation>Pokaż tylko wzmianki, które zawierają te słowa</translation>
    </message>
    <message>
        <source>Show only names that hold these words</source>
        <translation>Pokaż tylko nazwy, które zawierają te słowa</translation>
    </message>
    <message>
        <source>Show only notes that hold these words</source>
        <translation>Pokaż tylko notatki, które zawierają te słowa</translation>
    </message>
    <message>
        <source>Show only preferences and keys that hold these words</source>
        <translation>Pokaż tylko preferencje i klawisze, które zawierają te słowa</translation>
    </message>
    <message>
        <source>filter…</source>
        <translation>filtruj…</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Znajdź w artykule</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Znajdź w podręczniku</translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation>Znajdź na stronie</translation>
    </message>
    <message>
        <source>Not in the article</source>
        <translation>Brak w artykule</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>Brak w podręczniku</translation>
    </message>
    <message>
        <source>Not on the page</source>
        <translation>Brak na stronie</translation>
    </message>
    <message>
        <source>Number found</source>
        <translation>Liczba znalezionych</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} z {total}</translation>
    </message>
    <message>
        <source>{view} ({on} goes on, {back} back)</source>
        <translation>{view} ({on} dalej, {back} wstecz)</translation>
    </message>
    <message>
        <source>Added since you last looked here. Click to list the articles, those added last first.</source>
        <translation>Dodane od ostatniego sprawdzenia. Kliknij, aby wymienić artykuły, najpierw ostatnio dodane.</translation>
    </message>
    <message>
        <source>Enter saves, Shift+Enter begins a new line.</source>
        <translation>Enter zapisuje, Shift+Enter zaczyna nowy wiersz.</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etykiety, rozdzielone przecinkami</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Napisz notatkę…</translation>
    </message>
    <message>
        <source>Edit or remove this note</source>
        <translation>Edytuj lub usuń tę notatkę</translation>
    </message>
    <message>
        <source>on {names}, too</source>
        <translation>także o: {names}</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles of these</source>
        <extracomment>{n} article of these</extracomment>
        <translation>
            <numerusform>{n} artykuł z tych</numerusform>
            <numerusform>{n} artykuły z tych</numerusform>
            <numerusform>{n} artykułów z tych</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etykieta…</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <extracomment>{n} selected</extracomment>
        <translation>
            <numerusform>zaznaczono {n}</numerusform>
            <numerusform>zaznaczono {n}</numerusform>
            <numerusform>zaznaczono {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Wyszukiwanie…</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} do {last}</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>Dodaj etykietę…</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Kolor</translation>
    </message>
    <message>
        <source>&amp;Delete Tag…</source>
        <translation>&amp;Usuń etykietę…</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>Żade&amp;n</translation>
    </message>
    <message>
        <source>Enter lists the articles that have it, Delete takes it from this one, the Menu key offers more.</source>
        <translation>Enter wymienia artykuły, które ją mają, Delete usuwa ją z tego, klawisz menu daje więcej.</translation>
    </message>
    <message>
        <source>List what has this tag</source>
        <translation>Wymień, co ma tę etykietę</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>Etykieta {name}</translation>
    </message>
    <message>
        <source>Articles over time: {bars}</source>
        <translation>Artykuły w czasie: {bars}</translation>
    </message>
    <message numerus="yes">
        <source>{n} together</source>
        <extracomment>{n} together</extracomment>
        <translation>
            <numerusform>{n} razem</numerusform>
            <numerusform>{n} razem</numerusform>
            <numerusform>{n} razem</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the articles of all times again</source>
        <translation>Pokaż znów artykuły z całego czasu</translation>
    </message>
    <message>
        <source>{time}: show the articles of all times again</source>
        <translation>{time}: pokaż znów artykuły z całego czasu</translation>
    </message>
    <message>
        <source>drag over the bars to choose a time</source>
        <translation>przeciągnij po słupkach, aby wybrać okres</translation>
    </message>
    <message>
        <source>Choose an article to read.</source>
        <translation>Wybierz artykuł do czytania.</translation>
    </message>
    <message>
        <source>There is nothing to read yet.</source>
        <translation>Nie ma jeszcze nic do czytania.</translation>
    </message>
    <message numerus="yes">
        <source>With {name} in {n} of {total}</source>
        <extracomment>With {name} in {n} of {total}</extracomment>
        <translation>
            <numerusform>Z: {name}: {n} z {total}</numerusform>
            <numerusform>Z: {name}: {n} z {total}</numerusform>
            <numerusform>Z: {name}: {n} z {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Redo {action}</source>
        <translation>&amp;Ponów: {action}</translation>
    </message>
    <message>
        <source>&amp;Undo {action}</source>
        <translation>&amp;Cofnij: {action}</translation>
    </message>
    <message>
        <source>What you have chosen is not kept for the next start: {reason}.</source>
        <translation>Twój wybór nie zostanie zachowany do następnego uruchomienia: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>Joined with {n} other articles by the full name.</source>
        <extracomment>Joined with {n} other article by the full name.</extracomment>
        <translation>
            <numerusform>Połączono z {n} innym artykułem przez pełną nazwę.</numerusform>
            <numerusform>Połączono z {n} innymi artykułami przez pełną nazwę.</numerusform>
            <numerusform>Połączono z {n} innymi artykułami przez pełną nazwę.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name in full.</source>
        <translation>Pełna nazwa.</translation>
    </message>
    <message>
        <source>The same name as in paragraph {number}.</source>
        <translation>Ta sama nazwa co w akapicie {number}.</translation>
    </message>
    <message>
        <source>The same name as in the title.</source>
        <translation>Ta sama nazwa co w tytule.</translation>
    </message>
    <message>
        <source>named in paragraph {number}</source>
        <translation>wymieniona w akapicie {number}</translation>
    </message>
    <message>
        <source>named in the title</source>
        <translation>wymieniona w tytule</translation>
    </message>
    <message>
        <source>{decision} – by you on {date}.</source>
        <translation>{decision} – przez Ciebie {date}.</translation>
    </message>
    <message>
        <source>This library was made by an older Entity Reader and is being brought up to date, after a copy of it is made. That takes minutes where it is large; nothing is lost if you close the window.</source>
        <translation>Tę bibliotekę utworzył starszy Entity Reader; jest teraz aktualizowana, po sporządzeniu jej kopii. Gdy jest duża, trwa to kilka minut; zamknięcie okna niczego nie niszczy.</translation>
    </message>
    <message>
        <source>New names</source>
        <translation>Nowe nazwy</translation>
    </message>
    <message>
        <source>No article names anybody else with all {n}.</source>
        <translation>Żaden artykuł nie wymienia nikogo innego ze wszystkimi {n}.</translation>
    </message>
    <message>
        <source>No article names anybody else with any of them.</source>
        <translation>Żaden artykuł nie wymienia nikogo innego z którymkolwiek z nich.</translation>
    </message>
    <message>
        <source>No article names anybody else with both.</source>
        <translation>…z obiema.</translation>
    </message>
    <message>
        <source>No article names anybody else with {name}.</source>
        <translation>…z: {name}.</translation>
    </message>
    <message>
        <source>The last import brought no name that was not there before.</source>
        <translation>Ostatni import nie przyniósł żadnej nowej nazwy.</translation>
    </message>
    <message>
        <source>With all {n}</source>
        <translation>Ze wszystkimi {n}</translation>
    </message>
    <message>
        <source>With any of {n}</source>
        <translation>Z którymś z {n}</translation>
    </message>
    <message>
        <source>With both</source>
        <translation>Z obiema</translation>
    </message>
    <message>
        <source>With either</source>
        <translation>Z jednym z dwojga</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles of this import</source>
        <extracomment>{n} article of this import</extracomment>
        <translation>
            <numerusform>{n} artykuł z tego importu</numerusform>
            <numerusform>{n} artykuły z tego importu</numerusform>
            <numerusform>{n} artykułów z tego importu</numerusform>
        </translation>
    </message>
    <message>
        <source>What was seen last of {library}, which is being opened</source>
        <translation>Ostatni widok biblioteki {library}, która jest otwierana</translation>
    </message>
    <message>
        <source>Add a Note on {on}</source>
        <translation>Dodaj notatkę: {on}</translation>
    </message>
    <message>
        <source>Added a note on {on}</source>
        <translation>Dodano notatkę: {on}</translation>
    </message>
    <message>
        <source>Highlight {on}</source>
        <translation>Zakreśl: {on}</translation>
    </message>
    <message>
        <source>Highlighted {on}</source>
        <translation>Zakreślono: {on}</translation>
    </message>
    <message>
        <source>the highlight on {on}</source>
        <translation>zakreślenie: {on}</translation>
    </message>
    <message>
        <source>the note on {on}</source>
        <translation>notatka: {on}</translation>
    </message>
    <message numerus="yes">
        <source>Keep an Article Apart from {n} Others</source>
        <extracomment>Keep an Article Apart from Another</extracomment>
        <translation>
            <numerusform>Trzymaj artykuł osobno od innego</numerusform>
            <numerusform>Trzymaj artykuł osobno od {n} innych</numerusform>
            <numerusform>Trzymaj artykuł osobno od {n} innych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept an article apart from {n} others: another story</source>
        <extracomment>Kept an article apart from another: another story</extracomment>
        <translation>
            <numerusform>Oddzielono artykuł od innego: inny temat</numerusform>
            <numerusform>Oddzielono artykuł od {n} innych: inny temat</numerusform>
            <numerusform>Oddzielono artykuł od {n} innych: inny temat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the keeping apart of an article from {n} others</source>
        <extracomment>the keeping apart of an article from another</extracomment>
        <translation>
            <numerusform>oddzielenie artykułu od innego</numerusform>
            <numerusform>oddzielenie artykułu od {n} innych</numerusform>
            <numerusform>oddzielenie artykułu od {n} innych</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the colour of {tags} to {color}</source>
        <translation>Kolor etykiety {tags}: {color}</translation>
    </message>
    <message>
        <source>the colour of {tags}</source>
        <translation>kolor etykiety {tags}</translation>
    </message>
    <message>
        <source>Keep {about} Apart</source>
        <translation>Trzymaj osobno: {about}</translation>
    </message>
    <message>
        <source>Kept {about} apart</source>
        <translation>Oddzielono: {about}</translation>
    </message>
    <message>
        <source>the keeping apart of {about}</source>
        <translation>oddzielenie: {about}</translation>
    </message>
    <message>
        <source>Clear the {field} of {edited}</source>
        <translation>Wyczyść pole {field}: {edited}</translation>
    </message>
    <message>
        <source>Cleared the {field} of {edited}</source>
        <translation>Wyczyszczono pole {field}: {edited}</translation>
    </message>
    <message>
        <source>Edit {edited}</source>
        <translation>Edytuj: {edited}</translation>
    </message>
    <message>
        <source>Edited the {fields} of {edited}</source>
        <translation>Zmieniono pola ({fields}): {edited}</translation>
    </message>
    <message>
        <source>Put Back the {field} of {edited}</source>
        <translation>Przywróć pole {field}: {edited}</translation>
    </message>
    <message>
        <source>Put back the {field} of {edited} as it was read</source>
        <translation>Przywrócono pole {field} tak, jak je odczytano: {edited}</translation>
    </message>
    <message>
        <source>Set the {field} of {edited}</source>
        <translation>Ustaw pole {field}: {edited}</translation>
    </message>
    <message>
        <source>Set the {field} of {edited} to {value}</source>
        <translation>Ustawiono pole {field} na {value}: {edited}</translation>
    </message>
    <message>
        <source>Take the title of {edited} from the Text</source>
        <translation>Weź tytuł z tekstu: {edited}</translation>
    </message>
    <message>
        <source>Took the title of {edited} from the text</source>
        <translation>Wzięto tytuł z tekstu: {edited}</translation>
    </message>
    <message>
        <source>one article</source>
        <translation>jeden artykuł</translation>
    </message>
    <message>
        <source>the editing of {edited}</source>
        <translation>edycja: {edited}</translation>
    </message>
    <message>
        <source>Delete the note on {on}</source>
        <translation>Usuń notatkę: {on}</translation>
    </message>
    <message>
        <source>Delete {on}</source>
        <translation>Usuń: {on}</translation>
    </message>
    <message>
        <source>Deleted the note on {on}</source>
        <translation>Usunięto notatkę: {on}</translation>
    </message>
    <message>
        <source>Deleted {on}</source>
        <translation>Usunięto: {on}</translation>
    </message>
    <message>
        <source>the deletion of the note on {on}</source>
        <translation>usunięcie notatki: {on}</translation>
    </message>
    <message>
        <source>the deletion of {on}</source>
        <translation>usunięcie: {on}</translation>
    </message>
    <message>
        <source>Hid {other} from the relations of {first}</source>
        <translation>Ukryto {other} w powiązaniach: {first}</translation>
    </message>
    <message>
        <source>Hide {other} from the Relations of {first}</source>
        <translation>Ukryj {other} w powiązaniach: {first}</translation>
    </message>
    <message>
        <source>the hiding of {other} from the relations of {first}</source>
        <translation>ukrycie {other} w powiązaniach: {first}</translation>
    </message>
    <message>
        <source>Put Off {about}</source>
        <translation>Odłóż: {about}</translation>
    </message>
    <message>
        <source>Put off {about}</source>
        <translation>Odłożono: {about}</translation>
    </message>
    <message>
        <source>the putting off of {about}</source>
        <translation>odłożenie: {about}</translation>
    </message>
    <message>
        <source>Put {about} on the map at {point}</source>
        <translation>Na mapie: {about}, {point}</translation>
    </message>
    <message>
        <source>Take {about} off the map</source>
        <translation>Zdejmij z mapy: {about}</translation>
    </message>
    <message>
        <source>Took {about} off the map</source>
        <translation>Zdjęto z mapy: {about}</translation>
    </message>
    <message>
        <source>the place on the map of {about}</source>
        <translation>miejsce na mapie: {about}</translation>
    </message>
    <message>
        <source>the taking off the map of {about}</source>
        <translation>zdjęcie z mapy: {about}</translation>
    </message>
    <message>
        <source>Mark {quoted} as {to}</source>
        <translation>Oznacz {quoted} jako {to}</translation>
    </message>
    <message>
        <source>Marked {quoted} as {to} {where}</source>
        <translation>Oznaczono {quoted} jako {to} {where}</translation>
    </message>
    <message>
        <source>the marking of {quoted} as {to}</source>
        <translation>oznaczenie {quoted} jako {to}</translation>
    </message>
    <message>
        <source>Merge {about}</source>
        <translation>Scal: {about}</translation>
    </message>
    <message>
        <source>Merged {about} into {name}</source>
        <translation>Scalono {about} w {name}</translation>
    </message>
    <message>
        <source>the merger of {about}</source>
        <translation>scalenie: {about}</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>wszędzie</translation>
    </message>
    <message numerus="yes">
        <source>in {n} passages</source>
        <extracomment>in one passage</extracomment>
        <translation>
            <numerusform>w jednym fragmencie</numerusform>
            <numerusform>w {n} fragmentach</numerusform>
            <numerusform>w {n} fragmentach</numerusform>
        </translation>
    </message>
    <message>
        <source>Place a Note on {on}</source>
        <translation>Umieść notatkę: {on}</translation>
    </message>
    <message>
        <source>Placed a note on {on} by hand</source>
        <translation>Umieszczono ręcznie notatkę: {on}</translation>
    </message>
    <message>
        <source>the placing of a note on {on}</source>
        <translation>umieszczenie notatki: {on}</translation>
    </message>
    <message>
        <source>Remove {about}</source>
        <translation>Usuń: {about}</translation>
    </message>
    <message>
        <source>Removed {about} {where}: not an entity</source>
        <translation>Usunięto {about} {where}: to nie encja</translation>
    </message>
    <message>
        <source>the removal of {about}</source>
        <translation>usunięcie: {about}</translation>
    </message>
    <message>
        <source>Rename {about} to {name}</source>
        <translation>Zmień nazwę {about} na {name}</translation>
    </message>
    <message>
        <source>Renamed {about} to {name}</source>
        <translation>Zmieniono nazwę {about} na {name}</translation>
    </message>
    <message>
        <source>the renaming of {about} to {name}</source>
        <translation>zmiana nazwy {about} na {name}</translation>
    </message>
    <message>
        <source>Merge the tags {tags}</source>
        <translation>Scal etykiety {tags}</translation>
    </message>
    <message>
        <source>Merged the tags {tags} into {new}</source>
        <translation>Scalono etykiety {tags} w {new}</translation>
    </message>
    <message>
        <source>Rename the tag {tags} to {new}</source>
        <translation>Zmień nazwę etykiety {tags} na {new}</translation>
    </message>
    <message>
        <source>Renamed the tag {tags} to {new}</source>
        <translation>Zmieniono nazwę etykiety {tags} na {new}</translation>
    </message>
    <message>
        <source>the renaming of {tags} to {new}</source>
        <translation>zmiana nazwy {tags} na {new}</translation>
    </message>
    <message>
        <source>Change {about} to {kind}</source>
        <translation>Zmień rodzaj {about}: {kind}</translation>
    </message>
    <message>
        <source>Changed {about} to {kind}</source>
        <translation>Zmieniono rodzaj {about}: {kind}</translation>
    </message>
    <message>
        <source>the change of {about} to {kind}</source>
        <translation>zmiana rodzaju {about}: {kind}</translation>
    </message>
    <message>
        <source>Edit the note on {on}</source>
        <translation>Edytuj notatkę: {on}</translation>
    </message>
    <message>
        <source>Edit {on}</source>
        <translation>Edytuj: {on}</translation>
    </message>
    <message>
        <source>Edited the note on {on}</source>
        <translation>Zmieniono notatkę: {on}</translation>
    </message>
    <message>
        <source>Edited {on}</source>
        <translation>Zmieniono: {on}</translation>
    </message>
    <message>
        <source>Set the colour of the note on {on} to {color}</source>
        <translation>Kolor notatki ({on}): {color}</translation>
    </message>
    <message>
        <source>Set the colour of {on} to {color}</source>
        <translation>Kolor ({on}): {color}</translation>
    </message>
    <message>
        <source>the change of the note on {on}</source>
        <translation>zmiana notatki: {on}</translation>
    </message>
    <message>
        <source>the change of {on}</source>
        <translation>zmiana: {on}</translation>
    </message>
    <message>
        <source>Split {to} from {about}</source>
        <translation>Oddziel {to} od {about}</translation>
    </message>
    <message>
        <source>Split {to} from {about} {where}</source>
        <translation>Oddzielono {to} od {about} {where}</translation>
    </message>
    <message>
        <source>the split of {to} from {about}</source>
        <translation>oddzielenie {to} od {about}</translation>
    </message>
    <message>
        <source>called {name}</source>
        <translation>nazwa {name}</translation>
    </message>
    <message>
        <source>no longer tagged with {tags}</source>
        <translation>już bez etykiety {tags}</translation>
    </message>
    <message>
        <source>of the kind {kind}</source>
        <translation>rodzaj: {kind}</translation>
    </message>
    <message>
        <source>one with {others}, called {name}</source>
        <translation>jedno z {others}, nazwa {name}</translation>
    </message>
    <message>
        <source>tagged with {tags}</source>
        <translation>etykieta {tags}</translation>
    </message>
    <message numerus="yes">
        <source>{n} names change.</source>
        <extracomment>{n} name changes.</extracomment>
        <translation>
            <numerusform>{n} nazwa się zmienia.</numerusform>
            <numerusform>{n} nazwy się zmieniają.</numerusform>
            <numerusform>{n} nazw się zmienia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are left as they are.</source>
        <extracomment>{n} row is left as it is.</extracomment>
        <translation>
            <numerusform>{n} wiersz zostaje bez zmian.</numerusform>
            <numerusform>{n} wiersze zostają bez zmian.</numerusform>
            <numerusform>{n} wierszy zostaje bez zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag {tagged} with {tags}</source>
        <translation>Nadaj etykietę {tags}: {tagged}</translation>
    </message>
    <message>
        <source>Tagged {tagged} with {tags}</source>
        <translation>Nadano etykietę {tags}: {tagged}</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>notatka</translation>
    </message>
    <message>
        <source>the tagging of {tagged} with {tags}</source>
        <translation>nadanie etykiety {tags}: {tagged}</translation>
    </message>
    <message numerus="yes">
        <source>Take {n} Articles for One Story</source>
        <extracomment>Take {n} Article for One Story</extracomment>
        <translation>
            <numerusform>Uznaj {n} artykuł za jeden temat</numerusform>
            <numerusform>Uznaj {n} artykuły za jeden temat</numerusform>
            <numerusform>Uznaj {n} artykułów za jeden temat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took {n} articles for versions of one story</source>
        <extracomment>Took {n} article for versions of one story</extracomment>
        <translation>
            <numerusform>Uznano {n} artykuł za wersję jednego tematu</numerusform>
            <numerusform>Uznano {n} artykuły za wersje jednego tematu</numerusform>
            <numerusform>Uznano {n} artykułów za wersje jednego tematu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the taking of {n} articles for one story</source>
        <extracomment>the taking of {n} article for one story</extracomment>
        <translation>
            <numerusform>uznanie {n} artykułu za jeden temat</numerusform>
            <numerusform>uznanie {n} artykułów za jeden temat</numerusform>
            <numerusform>uznanie {n} artykułów za jeden temat</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the tag {tags}</source>
        <translation>Usuń etykietę {tags}</translation>
    </message>
    <message>
        <source>Delete the tags {tags}</source>
        <translation>Usuń etykiety {tags}</translation>
    </message>
    <message>
        <source>Deleted the tag {tags}</source>
        <translation>Usunięto etykietę {tags}</translation>
    </message>
    <message>
        <source>Deleted the tags {tags}</source>
        <translation>Usunięto etykiety {tags}</translation>
    </message>
    <message>
        <source>Take Away {tags} from {tagged}</source>
        <translation>Zabierz {tags}: {tagged}</translation>
    </message>
    <message>
        <source>Took away {tags} from {tagged}</source>
        <translation>Zabrano {tags}: {tagged}</translation>
    </message>
    <message>
        <source>the taking away of {tags}</source>
        <translation>zabranie {tags}</translation>
    </message>
    <message>
        <source>Watch {quoted}</source>
        <translation>Obserwuj {quoted}</translation>
    </message>
    <message>
        <source>Watched {quoted} as {to}</source>
        <translation>Obserwowano {quoted} jako {to}</translation>
    </message>
    <message>
        <source>the watching of {quoted}</source>
        <translation>obserwowanie {quoted}</translation>
    </message>
    <message numerus="yes">
        <source>{several} and {n} others</source>
        <extracomment>{several} and {n} other</extracomment>
        <translation>
            <numerusform>{several} i {n} inna</numerusform>
            <numerusform>{several} i {n} inne</numerusform>
            <numerusform>{several} i {n} innych</numerusform>
        </translation>
    </message>
    <message>
        <source>“{quoted}”</source>
        <translation>„{quoted}”</translation>
    </message>
</context>
</TS>
