"""Lines within an article that are its site's own: what else to read, where it was first, what to order or join."""

from __future__ import annotations

import re

_LONGEST = 400  # code points
_PARTS = re.compile(r"\s[|•·]\s")
_READ_ALSO = (
    r"(?:(?:à )?lire (?:aussi|également)|lisez aussi|read (?:more|also|next)|see also|lesen sie (?:auch|mehr)"
    r"|mehr zum thema"
    r"|leggi anche|lea también|le(?:a|e) más|leia (?:também|mais)|veja também|lees (?:ook|verder)"
    r"|läs (?:mer|också|även)|материалы по теме|(?:ещё )?по теме"
    r"|les også|læs også|lue myös|(?:prze)?czytaj (?:też|także|również|więcej)"
    r"|اقرأ أيض[اًا]{1,2}|קראו גם|читайте также|čtěte také)\s*[|:：>»–-].{1,200}"
)
_TO_MORE = re.compile(
    r"(?:related|see|watch|listen|more|recommended|in depth|explore|also read|don[’']t miss|siehe auch|hintergrund"
    r"|relacionado|correlato|relaterat|relatert|gerelateerd|à voir)(?: (?:more|also|next|story|article|coverage|now"
    r"|on|to))*"
    r"\s*[:|»–-]",
    re.IGNORECASE,
)
_WAS_FIRST = (  # WordPress puts it below each entry of its feeds
    r"(?:the post|der beitrag|l[’']article|la entrada|el artículo|l[’']articolo|het bericht|o post|inlägget|innlegget"
    r"|indlægget|artykuł|сообщение|запись)\s(?-i:[^a-zà-ÿ]).{1,300}\s"
    r"(?:appeared first on|erschien zuerst auf|est apparu en premier sur"
    r"|(?:se publicó|apareció|aparece) primero en|(?:proviene da|è apparso (?:prima|per la prima volta) su)"
    r"|verscheen eerst op|apareceu primeiro em|dök först upp på|dukket først opp på|blev først udgivet på"
    r"|pochodzi z serwisu|появил[аи]сь сначала на|впервые появил[аи]сь)\s.{1,100}"
)
_OF_THE_SITE = re.compile(
    rf"(?:{_READ_ALSO}|{_WAS_FIRST}"
    r"|sign up (?:for|to) (?:our|the|receive|get)\b.{0,120}\b(?:newsletters?|briefings?|e-?mails?|alerts?)\b.{0,60}"
    r"|(?:subscribe|sign up) (?:to|for) our .{1,80}(?:magazine|channel|podcast|newsletter|briefing|updates?"
    r"|feed).{0,160}"
    r"|(?:suscríb[ea]te|suscríbase|abonnez-vous|abonnieren sie|jetzt abonnieren|abbonati|iscriviti|assine|inscreva-se"
    r"|prenumerera|abonneer)\b.{0,200}"
    r"|(?:(?:puedes|puede|podés) seguir|síguenos|sigue|suivez(?:-nous)?|folgen sie|folge|segui(?:ci)?|siga(?:-nos)?"
    r"|volg)\b.{0,60}\b(?:facebook|twitter|instagram|x|whatsapp|telegram|youtube|linkedin|tiktok|bluesky)\b.{0,120}"
    r"|follow (?:us|.{2,40}) on (?:social media|(?:twitter|x|facebook|instagram|youtube|tiktok|linkedin|threads|bluesky"
    r"|whatsapp|telegram|mastodon|snapchat)(?:, | and | or |$|[.!:@ ]).{0,120})"
    r"|(?:got|have) a (?:news |story )?(?:tip|story)\?.{1,200}|(?:if you )?have a (?:news )?(?:tip"
    r"|story) .{1,200}@.{1,60}"
    r"|our standards: .{1,80}|privacy notice: newsletters .{1,300}|(?:this site|we) (?:is protected"
    r"|use google) .{0,40}recaptcha.{0,300}"
    r"|a version of this article appear(?:s|ed) in print .{1,200}|order reprints.{0,60}|today[’']s paper|subscribe"
    r"|(?:log|sign) in (?:or|to) .{0,20}(?:register|comment|post).{0,30}|(?:post|leave) a comment"
    r"|back to (?:the )?top|zurück nach oben|nach oben|haut de page|retour en haut"
    r"|(?:print|printer[ -]friendly|printable|text-only) (?:version|page)|print this (?:story|article|page)"
    r"|e-?mail this (?:story|article|page).{0,30}"
    r"|(?:view|open|read) (?:this (?:e-?mail )?)?(?:in|online in) (?:your |a )?browser"
    r"|la suite est réservée aux abonnés.{0,60}|cet article est réservé aux abonnés.{0,80}"
    r"|il vous reste .{1,12} de cet article à lire.{0,80}"
    r"|(?:vous devez|déjà) .{0,20}abonnée?(?: ou se connecter)?.{0,30}"
    r"|(?:thanks|thank you) for reading .{1,60}[!.] (?:subscribe|this post is public).{1,120}"
    r"|(?:haben sie|sie haben) einen fehler (?:entdeckt|gefunden|bemerkt).{0,80}"
    r"|(?:found|spotted|notice) (?:an error|a mistake).{0,80}|.{0,20}有料会員.{0,40}(?:お読み|続き|限定).{0,20}"
    r"|(?:publié|mis à jour|modifié) le .{1,80}temps de lecture.{0,20}|temps de lecture\s?:?\s?\d.{0,12})",
    re.IGNORECASE,
)


def leads_to_more(text: str) -> bool:
    """Tell whether a line that is mostly a link says that it leads to another article: "Related: …", "See more: …"."""
    return bool(_TO_MORE.match(text))


def is_of_the_site(text: str) -> bool:
    """Tell whether all of a line is said by the site and not by the article: "Back to top | Print this page"."""
    if len(text) > _LONGEST:
        return False
    return bool(_OF_THE_SITE.fullmatch(text)) or all(map(_OF_THE_SITE.fullmatch, _PARTS.split(text)))
