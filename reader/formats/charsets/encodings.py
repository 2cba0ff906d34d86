"""The encodings that texts come in, their names in words, and the marks that some of them begin with."""

import codecs

from reader.phrase import phrase

# In this order: the mark of UTF-32, little-endian, begins with that of UTF-16.
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
REPEATED_UTF8 = "utf-8-repeated"
ENCODINGS: tuple[tuple[str, str], ...] = (
    ("utf-8", "Unicode (UTF-8)"),
    (REPEATED_UTF8, phrase("Unicode (UTF-8, encoded more than once)")),
    ("utf-8+cp1252", phrase("Unicode (UTF-8) mixed with Windows-1252")),
    ("utf-16-le", "Unicode (UTF-16, little-endian)"),
    ("utf-16-be", "Unicode (UTF-16, big-endian)"),
    ("utf-32-le", "Unicode (UTF-32, little-endian)"),
    ("utf-32-be", "Unicode (UTF-32, big-endian)"),
    ("cp1252", phrase("Western European ({name})", name="Windows-1252")),
    ("iso8859-15", phrase("Western European ({name})", name="ISO 8859-15")),
    ("mac-roman", phrase("Western European ({name})", name="Mac")),
    ("cp850", phrase("Western European ({name})", name="DOS")),
    ("cp1250", phrase("Central European ({name})", name="Windows-1250")),
    ("iso8859-2", phrase("Central European ({name})", name="ISO 8859-2")),
    ("cp852", phrase("Central European ({name})", name="DOS")),
    ("iso8859-16", phrase("Romanian ({name})", name="ISO 8859-16")),
    ("cp1257", phrase("Baltic ({name})", name="Windows-1257")),
    ("iso8859-13", phrase("Baltic ({name})", name="ISO 8859-13")),
    ("cp1251", phrase("Cyrillic ({name})", name="Windows-1251")),
    ("iso8859-5", phrase("Cyrillic ({name})", name="ISO 8859-5")),
    ("koi8-r", phrase("Russian ({name})", name="KOI8-R")),
    ("koi8-u", phrase("Ukrainian ({name})", name="KOI8-U")),
    ("cp866", phrase("Cyrillic ({name})", name="DOS")),
    ("cp855", phrase("Cyrillic ({name})", name="DOS, IBM 855")),
    ("mac-cyrillic", phrase("Cyrillic ({name})", name="Mac")),
    ("cp1253", phrase("Greek ({name})", name="Windows-1253")),
    ("iso8859-7", phrase("Greek ({name})", name="ISO 8859-7")),
    ("cp1254", phrase("Turkish ({name})", name="Windows-1254")),
    ("cp1255", phrase("Hebrew ({name})", name="Windows-1255")),
    ("cp1256", phrase("Arabic ({name})", name="Windows-1256")),
    ("iso8859-6", phrase("Arabic ({name})", name="ISO 8859-6")),
    ("cp1258", phrase("Vietnamese ({name})", name="Windows-1258")),
    ("cp874", phrase("Thai ({name})", name="Windows-874")),
    ("gb18030", phrase("Chinese, simplified ({name})", name="GB 18030")),
    ("cp950", phrase("Chinese, traditional ({name})", name="Big5")),
    ("big5hkscs", phrase("Chinese, traditional ({name})", name="Big5, Hong Kong")),
    ("shift_jis", phrase("Japanese ({name})", name="Shift JIS")),
    ("cp932", phrase("Japanese ({name})", name="Windows-932")),
    ("euc_jp", phrase("Japanese ({name})", name="EUC-JP")),
    ("iso2022_jp_2", phrase("Japanese ({name})", name="ISO-2022-JP")),
    ("cp949", phrase("Korean ({name})", name="Windows-949, EUC-KR")),
    ("iso2022_kr", phrase("Korean ({name})", name="ISO-2022-KR")),
)
