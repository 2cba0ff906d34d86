<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>window</name>
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
        <source>Network, GEXF</source>
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
        <source>Redo</source>
        <translation>إعادة</translation>
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
        <source>An entity needs a name.</source>
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
        <source>A note is on one name, or on two.</source>
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
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern of the date in the file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to</source>
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
        <source>undated</source>
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
        <source>before a restore</source>
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
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
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
        <source>{several} and {last}</source>
        <translation>{several} و{last}</translation>
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
</context>
</TS>
