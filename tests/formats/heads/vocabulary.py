"""What heads of articles are made of, in eleven languages: each says what its article says, and where."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """The words of one language; the dates all are 3 March 2021, later ones 4 March."""

    title: str
    standfirst: str
    first: str  # paragraph of the body
    second: str
    name: str
    other: str
    by: str
    both: str  # who wrote, where it were two
    role: str
    outlet: str
    section: str
    day: str
    day_and_time: str
    published: str  # with its label
    published_and_updated: str
    minutes: str
    share: str
    credit: str
    ago: str


LANGUAGES = {
    "en": Language(
        "Ferry company loses licence after second accident",
        "The boats stay in port until every engine has been looked at, the ministry says",
        "The ferry company Nordline lost its licence on Tuesday after a second accident within a month.",
        "Eleven passengers were hurt when the boat hit the quay. The company said that it would appeal.",
        "Maria Lindqvist", "Oliver Brandt", "By Maria Lindqvist", "By Maria Lindqvist and Oliver Brandt",
        "Transport correspondent", "The Coast Herald", "Business", "March 3, 2021", "3 March 2021, 14:05 GMT",
        "Published: 3 March 2021", "Published March 3, 2021 | Updated March 4, 2021", "3 min read", "Share",
        "Photo: Oliver Brandt", "2 hours ago",
    ),
    "de": Language(
        "Fährgesellschaft verliert nach zweitem Unfall die Lizenz",
        "Die Schiffe bleiben im Hafen, bis jede Maschine geprüft ist, sagt das Ministerium",
        "Die Fährgesellschaft Nordline hat am Dienstag nach dem zweiten Unfall in einem Monat ihre Lizenz verloren.",
        "Elf Fahrgäste wurden verletzt, als das Schiff gegen den Kai stieß. Die Gesellschaft will Einspruch erheben.",
        "Maria Lindner", "Oliver Brandt", "Von Maria Lindner", "Von Maria Lindner und Oliver Brandt",
        "Verkehrsredakteurin", "Küsten-Anzeiger", "Wirtschaft", "3. März 2021", "03.03.2021, 14:05 Uhr",
        "Veröffentlicht am 3. März 2021", "Veröffentlicht: 03.03.2021 – Aktualisiert: 04.03.2021",
        "Lesezeit: 3 Minuten", "Teilen", "Foto: Oliver Brandt", "vor 2 Stunden",
    ),
    "fr": Language(
        "La compagnie de ferries perd sa licence après un deuxième accident",
        "Les bateaux restent au port jusqu’à ce que chaque moteur ait été vérifié, selon le ministère",
        "La compagnie de ferries Nordline a perdu sa licence mardi après un deuxième accident en un mois.",
        "Onze passagers ont été blessés quand le bateau a heurté le quai. La compagnie a annoncé un recours.",
        "Marie Lindon", "Olivier Brand", "Par Marie Lindon", "Par Marie Lindon et Olivier Brand",
        "Journaliste au service économie", "Le Courrier du littoral", "Économie", "3 mars 2021",
        "Le 3 mars 2021 à 14h05",
        "Publié le 3 mars 2021", "Publié le 3 mars 2021 à 14h05 - Mis à jour le 4 mars 2021 à 9h12",
        "Temps de lecture : 3 min", "Partager", "Crédit photo : Olivier Brand", "il y a 2 heures",
    ),
    "es": Language(
        "La compañía de ferris pierde la licencia tras un segundo accidente",
        "Los barcos se quedan en puerto hasta que se revise cada motor, dice el ministerio",
        "La compañía de ferris Nordline perdió el martes su licencia tras un segundo accidente en un mes.",
        "Once pasajeros resultaron heridos cuando el barco chocó con el muelle. La compañía recurrirá.",
        "María Lindo", "Óscar Brando", "Por María Lindo", "Por María Lindo y Óscar Brando",
        "Corresponsal de transportes", "Diario de la Costa", "Economía", "3 de marzo de 2021", "3 mar 2021 - 14:05 CET",
        "Publicado el 3 de marzo de 2021", "Publicado el 3 de marzo de 2021 | Actualizado el 4 de marzo de 2021",
        "Tiempo de lectura: 3 min", "Compartir", "Foto: Óscar Brando", "hace 2 horas",
    ),
    "it": Language(
        "La compagnia di traghetti perde la licenza dopo il secondo incidente",
        "Le navi restano in porto finché ogni motore non sarà controllato, dice il ministero",
        "La compagnia di traghetti Nordline ha perso martedì la licenza dopo il secondo incidente in un mese.",
        "Undici passeggeri sono rimasti feriti quando la nave ha urtato il molo. La compagnia farà ricorso.",
        "Maria Lindi", "Olivo Brandi", "Di Maria Lindi", "Di Maria Lindi e Olivo Brandi",
        "Giornalista economica", "Corriere della Costa", "Economia", "3 marzo 2021", "3 marzo 2021 alle 14:05",
        "Pubblicato il 3 marzo 2021", "Pubblicato il 3 marzo 2021 - Aggiornato il 4 marzo 2021",
        "Tempo di lettura: 3 minuti", "Condividi", "Foto: Olivo Brandi", "2 ore fa",
    ),
    "pt": Language(
        "Empresa de barcas perde licença depois do segundo acidente",
        "Os barcos ficam no porto até que cada motor seja verificado, diz o ministério",
        "A empresa de barcas Nordline perdeu na terça-feira a licença depois do segundo acidente em um mês.",
        "Onze passageiros ficaram feridos quando o barco bateu no cais. A empresa disse que vai recorrer.",
        "Maria Lindoso", "Olavo Brandão", "Por Maria Lindoso", "Por Maria Lindoso e Olavo Brandão",
        "Repórter de economia", "Folha do Litoral", "Economia", "3 de março de 2021", "3 mar 2021 às 14h05",
        "Publicado em 3 de março de 2021", "Publicado em 3 de março de 2021 | Atualizado em 4 de março de 2021",
        "Tempo de leitura: 3 min", "Compartilhar", "Foto: Olavo Brandão", "há 2 horas",
    ),
    "nl": Language(
        "Veerdienst verliest vergunning na tweede ongeluk",
        "De boten blijven in de haven tot elke motor is nagekeken, zegt het ministerie",
        "De veerdienst Nordline heeft dinsdag na een tweede ongeluk binnen een maand zijn vergunning verloren.",
        "Elf passagiers raakten gewond toen de boot tegen de kade voer. Het bedrijf gaat in beroep.",
        "Marijke van der Linde", "Olivier Brand", "Door Marijke van der Linde",
        "Door Marijke van der Linde en Olivier Brand",
        "Verslaggever economie", "Dagblad van de Kust", "Economie", "3 maart 2021", "3 maart 2021 om 14:05",
        "Gepubliceerd op 3 maart 2021", "Gepubliceerd: 3 maart 2021 | Bijgewerkt: 4 maart 2021",
        "Leestijd: 3 minuten", "Delen", "Foto: Olivier Brand", "2 uur geleden",
    ),
    "sv": Language(
        "Färjerederi förlorar tillståndet efter andra olyckan",
        "Båtarna stannar i hamn tills varje motor har kontrollerats, säger departementet",
        "Färjerederiet Nordline förlorade på tisdagen sitt tillstånd efter den andra olyckan på en månad.",
        "Elva passagerare skadades när båten körde in i kajen. Rederiet tänker överklaga.",
        "Maria Lindqvist", "Olof Brandt", "Av Maria Lindqvist", "Av Maria Lindqvist och Olof Brandt",
        "Reporter", "Kustbladet", "Ekonomi", "3 mars 2021", "3 mars 2021 kl 14.05",
        "Publicerad 3 mars 2021", "Publicerad 3 mars 2021 | Uppdaterad 4 mars 2021",
        "Lästid: 3 min", "Dela", "Foto: Olof Brandt", "för 2 timmar sedan",
    ),
    "pl": Language(
        "Armator promów traci licencję po drugim wypadku",
        "Statki zostają w porcie, dopóki każdy silnik nie zostanie sprawdzony, mówi ministerstwo",
        "Armator promów Nordline stracił we wtorek licencję po drugim wypadku w ciągu miesiąca.",
        "Jedenastu pasażerów zostało rannych, gdy statek uderzył w nabrzeże. Armator zapowiada odwołanie.",
        "Maria Lindowska", "Olaf Brandt", "Autor: Maria Lindowska", "Autor: Maria Lindowska i Olaf Brandt",
        "Dziennikarka działu ekonomicznego", "Gazeta Nadmorska", "Gospodarka", "3 marca 2021", "3 marca 2021, 14:05",
        "Opublikowano: 3 marca 2021", "Opublikowano: 3 marca 2021 | Aktualizacja: 4 marca 2021",
        "Czas czytania: 3 min", "Udostępnij", "Fot. Olaf Brandt", "2 godziny temu",
    ),
    "ru": Language(
        "Паромная компания лишилась лицензии после второй аварии",
        "Суда останутся в порту, пока не будет проверен каждый двигатель, сообщили в министерстве",
        "Паромная компания «Нордлайн» во вторник лишилась лицензии после второй аварии за месяц.",
        "Одиннадцать пассажиров пострадали, когда судно ударилось о причал. Компания намерена подать жалобу.",
        "Мария Линдова", "Олег Брандт", "Автор: Мария Линдова", "Автор: Мария Линдова, Олег Брандт",
        "Корреспондент", "Береговые новости", "Экономика", "3 марта 2021", "3 марта 2021, 14:05",
        "Опубликовано: 3 марта 2021 г.", "Опубликовано: 3 марта 2021 | Обновлено: 4 марта 2021",
        "Время чтения: 3 мин", "Поделиться", "Фото: Олег Брандт", "2 часа назад",
    ),
    "zh": Language(
        "渡轮公司第二次事故后被吊销执照",
        "交通部门说，在每一台发动机检查完之前，所有船只都将停在港内",
        "渡轮公司北线星期二在一个月内发生第二次事故后被吊销了执照，所有航线停运。",
        "船撞上码头时有十一名乘客受伤。公司说将提出上诉，并将退还已经售出的船票。",
        "林美华", "王大海", "记者 林美华", "记者 林美华 王大海",
        "本报记者", "海岸日报", "财经", "2021年3月3日", "2021年3月3日 14:05",
        "发布时间：2021年3月3日", "发布时间：2021-03-03 更新时间：2021-03-04",
        "阅读时间：3分钟", "分享", "摄影：王大海", "2小时前",
    ),
}  # fmt: skip
