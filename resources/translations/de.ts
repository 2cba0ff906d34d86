<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>window</name>
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
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>{n} note</extracomment>
        <translation>
            <numerusform>{n} Notiz</numerusform>
            <numerusform>{n} Notizen</numerusform>
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
    <message numerus="yes">
        <source>{n} articles</source>
        <extracomment>{n} article</extracomment>
        <translation>
            <numerusform>{n} Artikel</numerusform>
            <numerusform>{n} Artikel</numerusform>
        </translation>
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
        <source>Network, GEXF</source>
        <translation>Netz, GEXF</translation>
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
        <source>Redo</source>
        <translation>Wiederholen</translation>
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
        <source>{n} names</source>
        <extracomment>{n} name</extracomment>
        <translation>
            <numerusform>{n} Name</numerusform>
            <numerusform>{n} Namen</numerusform>
        </translation>
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
        <source>An entity needs a name.</source>
        <translation>Eine Entität braucht einen Namen.</translation>
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
        <source>A note is on one name, or on two.</source>
        <translation>Eine Notiz steht an einem Namen oder an zweien.</translation>
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
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Pattern of the date in the file name</source>
        <translation>Muster des Datums im Dateinamen</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Setzen auf</translation>
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
        <source>undated</source>
        <translation>ohne Datum</translation>
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
        <source>before a restore</source>
        <translation>vor einer Wiederherstellung</translation>
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
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
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
        <source>{several} and {last}</source>
        <translation>{several} und {last}</translation>
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
</context>
</TS>
