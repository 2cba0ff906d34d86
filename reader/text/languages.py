"""The languages that a text can be in: their codes of ISO 639-1, their names in English, and some as they say them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from reader.text.plain_letters import without_accents

_TABLE = """
aa Afar; ab Abkhazian; ae Avestan; af Afrikaans; ak Akan; am Amharic; an Aragonese; ar Arabic; as Assamese; av Avaric;
ay Aymara; az Azerbaijani; ba Bashkir; be Belarusian; bg Bulgarian; bi Bislama; bm Bambara; bn Bengali; bo Tibetan;
br Breton; bs Bosnian; ca Catalan; ce Chechen; ch Chamorro; co Corsican; cr Cree; cs Czech; cu Church Slavonic;
cv Chuvash; cy Welsh; da Danish; de German; dv Divehi; dz Dzongkha; ee Ewe; el Greek; en English; eo Esperanto;
es Spanish; et Estonian; eu Basque; fa Persian; ff Fulah; fi Finnish; fj Fijian; fo Faroese; fr French;
fy Western Frisian; ga Irish; gd Scottish Gaelic; gl Galician; gn Guarani; gu Gujarati; gv Manx; ha Hausa; he Hebrew;
hi Hindi; ho Hiri Motu; hr Croatian; ht Haitian; hu Hungarian; hy Armenian; hz Herero; ia Interlingua; id Indonesian;
ie Interlingue; ig Igbo; ii Sichuan Yi; ik Inupiaq; io Ido; is Icelandic; it Italian; iu Inuktitut; ja Japanese;
jv Javanese; ka Georgian; kg Kongo; ki Kikuyu; kj Kuanyama; kk Kazakh; kl Greenlandic; km Khmer; kn Kannada; ko Korean;
kr Kanuri; ks Kashmiri; ku Kurdish; kv Komi; kw Cornish; ky Kyrgyz; la Latin; lb Luxembourgish; lg Ganda; li Limburgish;
ln Lingala; lo Lao; lt Lithuanian; lu Luba-Katanga; lv Latvian; mg Malagasy; mh Marshallese; mi Maori; mk Macedonian;
ml Malayalam; mn Mongolian; mr Marathi; ms Malay; mt Maltese; my Burmese; na Nauru; nb Norwegian Bokmål;
nd North Ndebele; ne Nepali; ng Ndonga; nl Dutch; nn Norwegian Nynorsk; no Norwegian; nr South Ndebele; nv Navajo;
ny Chichewa; oc Occitan; oj Ojibwa; om Oromo; or Odia; os Ossetian; pa Punjabi; pi Pali; pl Polish; ps Pashto;
pt Portuguese; qu Quechua; rm Romansh; rn Rundi; ro Romanian; ru Russian; rw Kinyarwanda; sa Sanskrit; sc Sardinian;
sd Sindhi; se Northern Sami; sg Sango; si Sinhala; sk Slovak; sl Slovenian; sm Samoan; sn Shona; so Somali; sq Albanian;
sr Serbian; ss Swati; st Southern Sotho; su Sundanese; sv Swedish; sw Swahili; ta Tamil; te Telugu; tg Tajik; th Thai;
ti Tigrinya; tk Turkmen; tl Tagalog; tn Tswana; to Tonga; tr Turkish; ts Tsonga; tt Tatar; tw Twi; ty Tahitian;
ug Uyghur; uk Ukrainian; ur Urdu; uz Uzbek; ve Venda; vi Vietnamese; vo Volapük; wa Walloon; wo Wolof; xh Xhosa;
yi Yiddish; yo Yoruba; za Zhuang; zh Chinese; zu Zulu
"""

NAMES: Mapping[str, str] = MappingProxyType(dict(entry.strip().split(" ", 1) for entry in _TABLE.split(";")))
_CODES = {name.casefold(): code for code, name in NAMES.items()}
_OWN_NAMES = """
ar العربية; bg български; ca català; cs čeština; da dansk; de Deutsch; el ελληνικά; es español; et eesti; fa فارسی;
fi suomi; fr français; he עברית; hr hrvatski; hu magyar; is íslenska; it italiano; ja 日本語; ko 한국어; lt lietuvių;
lv latviešu; nb norsk bokmål; nl Nederlands; nn norsk nynorsk; no norsk; pl polski; pt português; ro română;
ru русский; sk slovenčina; sl slovenščina; sq shqip; sr српски; sv svenska; tr Türkçe; uk українська; vi Tiếng Việt;
zh 中文
"""
OWN_NAMES: Mapping[str, str] = MappingProxyType(dict(one.strip().split(" ", 1) for one in _OWN_NAMES.split(";")))
_CODES |= {without_accents(name): code for code, name in OWN_NAMES.items()}
_KINDS = {"no": ("no", "nb", "nn")}  # a language that texts are said to be in by the code of one of its standards


def code_of(said: str) -> str:
    """Return the code of a language by its code, its English name or its own; "" where there is none such."""
    called = said.strip().casefold()
    return called if called in NAMES else _CODES.get(called) or _CODES.get(without_accents(called), "")


def codes_of(said: str) -> tuple[str, ...]:
    """Return every code under which texts in a language are kept: Norwegian has three."""
    code = code_of(said)
    return _KINDS.get(code, (code,) if code else ())


def languages_called(begun: str) -> list[str]:
    """Return the English names of the languages one of whose names or whose code begins so, in alphabetical order."""
    plain = without_accents(begun.strip())
    named = (code for called, code in _CODES.items() if without_accents(called).startswith(plain))
    return sorted({NAMES[code] for code in (*named, *(code for code in NAMES if plain and code == plain))})
