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
    "DE": ["Federal Republic of Germany", "West Germany"],
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

# How American and Canadian states are written short where the names of no town nor word are so written.
REGIONS |= {
    "US.AZ": ["Ariz"], "US.CA": ["Calif"], "US.CO": ["Colo"], "US.CT": ["Conn"], "US.FL": ["Fla"], "US.MN": ["Minn"],
    "US.NE": ["Neb"], "US.OK": ["Okla"], "US.TN": ["Tenn"], "US.WY": ["Wyo"], "US.WV": ["W. Va"], "CA.02": ["B.C."],
}  # fmt: skip

# Of which countries the counties are spots, beside regions.
WITH_COUNTIES = {"GB", "IE"}

# Counties that are administered in several parts, by GeoNames' codes of these.
COUNTIES = {
    "Yorkshire": ["GB.ENG.J7", "GB.ENG.E1"], "Sussex": ["GB.ENG.E2", "GB.ENG.P6"], "Berkshire": ["GB.ENG.P4"],
    "Bedfordshire": ["GB.ENG.Z6"], "Cheshire": ["GB.ENG.Z7", "GB.ENG.Z8"], "Merseyside": ["GB.ENG.H8", "GB.ENG.L8"],
    "Northamptonshire": ["GB.ENG.WNH", "GB.ENG.NNH"], "Teesside": ["GB.ENG.I5", "GB.ENG.N3"],
    "Tyneside": ["GB.ENG.I7", "GB.ENG.J5"], "Humberside": ["GB.ENG.E1", "GB.ENG.J2", "GB.ENG.J3"],
}  # fmt: skip

# Places that news names and the sources do not have as towns: country, region, latitude, longitude, and so many people
# as a town has that is named as often.
QUARTERS = {
    "West End": ("GB", "ENG", 51.51, -0.13, 200_000), "East End": ("GB", "ENG", 51.52, -0.05, 200_000),
    "Westminster": ("GB", "ENG", 51.5, -0.13, 300_000), "Whitehall": ("GB", "ENG", 51.5, -0.13, 200_000),
    "Twickenham": ("GB", "ENG", 51.45, -0.33, 200_000), "Capitol Hill": ("US", "DC", 38.89, -77.0, 500_000),
    "Wall Street": ("US", "NY", 40.71, -74.01, 1_000_000), "Silicon Valley": ("US", "CA", 37.38, -122.05, 500_000),
    "Hollywood": ("US", "CA", 34.1, -118.33, 1_000_000), "Guantanamo Bay": ("CU", "10", 19.9, -75.15, 500_000),
    "Chernobyl": ("UA", "13", 51.28, 30.22, 500_000), "Davos": ("CH", "GR", 46.8, 9.84, 500_000),
}  # fmt: skip

# Regions whose names without their sort mean something else to most: the province of Mozambique, not the town.
NOT_BARE = {"MZ.02"}

# What some towns are called, too, and nobody means by it: translations, and words.
NO_TOWNS = set("white house, green, university, capital, port, city, new city, old city, downtown, stalin".split(", "))

# Other names of towns.
TOWNS = {
    "New York City, US": ["New York", "NYC", "Nueva York", "Nova York", "Nova Iorque", "Nuova York"],
    "Washington, US": ["Washington DC", "Washington, D.C.", "Washington D.C."],
    "Los Angeles, US": ["LA", "L.A."],
    "Oświęcim, PL": ["Auschwitz"],
    "Newcastle upon Tyne, GB": ["Newcastle"],
    "Kingston upon Hull, GB": ["Hull"],
    "Derry, GB": ["Londonderry"],
    "Saint Petersburg, RU": ["St. Petersburg", "Leningrad"],
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
] + "Southeast,Southwest,North East,North West,South East,South West".split(",")

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
    Indo-Pacific, Eurasia, Soviet Union, USSR, Yugoslavia, Czechoslovakia, East Germany, Korean
    Peninsula, Arabian Peninsula, Iberia, Iberian Peninsula, Strait of Hormuz, Taiwan Strait, Suez
    Canal, Panama Canal, Danube, Rhine, Nile, Amazon, Amazon River, Amazonia, Mekong, Mekong Delta,
    Ganges, Yangtze, Yangtze River, Yellow River, Niger Delta, Zambezi, Lake Victoria, Lake Chad, Lake
    Tanganyika, Great Lakes, Kilimanjaro, Mount Everest, Everest, Western world, Third World, Global
    South, Global North, Midlands, East Midlands, West Midlands, Midwest, New England, Deep South, West
    Coast, East Coast, Europa, Afrika, Asien, Afrique, Asie, America Latina, Amérique latine,
    Lateinamerika, Naher Osten, Moyen-Orient, Oriente Medio, Medio Oriente, Ближний Восток, Европа,
    Азия, Африка, Earth, World, Moon, Sun, Mercury, Venus, Mars, Jupiter, Saturn, Uranus, Neptune,
    Pluto, Commonwealth, European Union, EU, Eurozone, Euro zone, Schengen
    """.replace("\n", " ").split(",")
]
