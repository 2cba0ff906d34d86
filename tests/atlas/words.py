"""What the table of spots needs and its sources do not say: gathered by hand."""

# Shapes of the map that no country of ISO 3166 answers for, by what stands for them.
CODES = {"Kosovo": "XK", "N. Cyprus": "CY", "Somaliland": "SO", "Antarctica": "AQ"}

# What is on the map of the world and is none, or lies where the map ends.
NO_COUNTRIES = {"AQ"}

# Where the centre of the largest ring is no good place for a number: latitude, longitude.
MIDDLES = {"US": (39.8, -98.6), "CA": (58.0, -106.0), "NO": (61.5, 9.0), "CL": (-33.5, -70.8), "FR": (46.6, 2.5)}

# Other names of countries.
NATIONS = {
    "AE": ["UAE", "Emirates"],
    "BA": ["Bosnia", "Bosnia-Herzegovina"],
    "BN": ["Brunei Darussalam"],
    "CD": [
        "Democratic Republic of Congo",
        "Democratic Republic of the Congo",
        "DRC",
        "DR Congo",
        "Congo-Kinshasa",
        "Zaire",
    ],
    "CG": ["Congo-Brazzaville", "Congo Republic"],
    "CI": ["Cote d'Ivoire", "Ivory Coast"],
    "CN": ["People's Republic of China", "PRC", "Mainland China"],
    "CV": ["Cape Verde", "Cabo Verde"],
    "CZ": ["Czech Republic", "Czechia"],
    "DE": ["Federal Republic of Germany"],
    "GB": ["Britain", "Great Britain", "UK", "U.K."],
    "GM": ["Gambia"],
    "HK": ["Hong Kong"],
    "IR": ["Islamic Republic of Iran"],
    "KP": ["North Korea", "DPRK"],
    "KR": ["South Korea", "Republic of Korea", "Korea"],
    "MK": ["Macedonia", "North Macedonia"],
    "MM": ["Burma", "Myanmar"],
    "MO": ["Macau", "Macao"],
    "NL": ["Holland", "Netherlands"],
    "PS": ["Palestine", "Palestinian Territories", "Palestinian territory", "Occupied Palestinian Territory"],
    "RU": ["Russian Federation"],
    "ST": ["Sao Tome and Principe"],
    "SZ": ["Swaziland", "Eswatini"],
    "TL": ["East Timor", "Timor-Leste"],
    "TR": ["Turkey", "Türkiye"],
    "TW": ["Republic of China", "Chinese Taipei"],
    "US": ["USA", "U.S.", "US", "U.S.A.", "United States of America", "America"],
    "VA": ["Vatican", "Holy See", "Vatican City"],
    "VN": ["Viet Nam"],
    "XK": ["Kosovo"],
}

# Other names of regions, by GeoNames' codes.
REGIONS = {
    "CN.04": ["Jiangsu Province"], "CN.13": ["Xinjiang"], "CN.14": ["Tibet"], "CN.16": ["Guangxi"],
    "CN.20": ["Inner Mongolia"], "CN.21": ["Ningxia"],
    "DE.01": ["Baden-Württemberg"], "DE.02": ["Bayern"], "DE.05": ["Hessen"], "DE.06": ["Niedersachsen"],
    "DE.07": ["Nordrhein-Westfalen"], "DE.08": ["Rheinland-Pfalz"], "DE.13": ["Sachsen"], "DE.15": ["Thüringen"],
    "ES.56": ["Catalunya", "Cataluña"], "IT.16": ["Toscana"], "CA.10": ["Québec"],
    "IN.28": ["Bengal"], "IN.36": ["UP"], "US.DC": ["Washington, D.C.", "Washington DC", "D.C."],
}  # fmt: skip

# Regions whose names without their sort mean something else to most: the province of Mozambique, not the town.
NOT_BARE = {"MZ.02"}

# What some towns are called, too, and nobody means by it: translations, and words.
NO_TOWNS = {"white house", "green", "university", "capital", "port", "city", "new city", "old city", "downtown"}

# Other names of towns.
TOWNS = {
    "New York City, US": ["New York", "NYC"],
    "Washington, US": ["Washington DC", "Washington, D.C.", "Washington D.C."],
    "Los Angeles, US": ["LA", "L.A."],
    "Kyiv, UA": ["Kiev", "Kyiv"],
    "Mumbai, IN": ["Bombay"],
    "Kolkata, IN": ["Calcutta"],
    "Chennai, IN": ["Madras"],
    "Bengaluru, IN": ["Bangalore"],
    "Yangon, MM": ["Rangoon"],
    "Beijing, CN": ["Peking"],
    "Ho Chi Minh City, VN": ["Saigon"],
}

# Peoples that `gazetteer.txt` has without a country.
PEOPLES = {
    "english": "GB", "scottish": "GB", "welsh": "GB", "scot": "GB", "scots": "GB", "bavarian": "DE", "bavarians": "DE",
    "catalan": "ES", "catalans": "ES", "tibetan": "CN", "tibetans": "CN", "rohingya": "MM",
}  # fmt: skip

_DIRECTIONS = [
    f"{direction} {sort}".strip()
    for direction in "Central North South East West Northern Southern Eastern Western Northeast Northwest".split()
    for sort in ("", "Region", "Province", "District", "State")
]

# What is a place, and no spot: continents and what of them is called by a name, seas, rivers, mountains.
AREAS = _DIRECTIONS + [
    " ".join(name.split())
    for name in """
    Congo, Africa, Asia, Europe, North America, South America, Latin America, Central America, Americas,
    Oceania, Antarctica, Arctic, Middle East, Near East, Far East, Central Asia, Southeast Asia, South-East
    Asia, South East Asia, South Asia, East Asia, Northeast Asia, West Asia, Western Asia, West Africa, East
    Africa, North Africa, Central Africa, Southern Africa, Sub-Saharan Africa, Horn of Africa, Maghreb,
    Western Europe, Eastern Europe, Central Europe, Northern Europe, Southern Europe, Balkans, Western
    Balkans, Caribbean, Scandinavia, Siberia, Sahel, Sahara, Caucasus, South Caucasus, Himalayas, Himalaya,
    Alps, Andes, Urals, Kurdistan, Kashmir, Levant, Gulf, Persian Gulf, Arabian Gulf, Gulf of Aden, Gulf of
    Guinea, Gulf of Mexico, Bay of Bengal, Red Sea, Black Sea, Dead Sea, North Sea, Caspian Sea, Arabian
    Sea, Baltic, Baltic Sea, Baltics, Baltic States, Mediterranean, Mediterranean Sea, Adriatic, Aegean,
    South China Sea, East China Sea, Yellow Sea, Sea of Japan, Pacific, Pacific Ocean, South Pacific,
    Atlantic, Atlantic Ocean, Indian Ocean, Arctic Ocean, Southern Ocean, Asia-Pacific, Asia Pacific,
    Indo-Pacific, Eurasia, Soviet Union, USSR, Yugoslavia, Czechoslovakia, East Germany, West Germany,
    Korean Peninsula, Arabian Peninsula, Iberia, Iberian Peninsula, Strait of Hormuz, Taiwan Strait, Suez
    Canal, Panama Canal, Danube, Rhine, Nile, Amazon, Amazon River, Amazonia, Mekong, Mekong Delta, Ganges,
    Yangtze, Yangtze River, Yellow River, Niger Delta, Zambezi, Lake Victoria, Lake Chad, Lake Tanganyika,
    Great Lakes, Kilimanjaro, Mount Everest, Everest, Western world, Third World, Global South, Global
    North, Midwest, New England, Deep South, West Coast, East Coast, Europa, Afrika, Asien, Afrique, Asie,
    America Latina, Amérique latine, Lateinamerika, Naher Osten, Moyen-Orient, Oriente Medio, Medio Oriente,
    Ближний Восток, Европа, Азия, Африка, Earth, World, Moon, Mars, Sun, Commonwealth, European Union, EU,
    Eurozone, Euro zone, Schengen
    """.replace("\n", " ").split(",")
]
