"""The labels that fields of an article have above it ("Author:"), in the languages that it may be written in."""

from collections.abc import Mapping

from reader.formats.heads.word_sets import phrase_set, word_set

LABELS: Mapping[str, str] = {
    label: field
    for field, labels in {
        "title": "kop|intestazione|nagłówek|artikel titel|article|article title|ti|t1|title|full title|headline|"
        "subject|titel|überschrift|betreff|titre|"
        "titular|título|titulo|titolo|oggetto|tytuł|objet|asunto|assunto|onderwerp|ämne|emne|temat|主题|rubrik|"
        "заголовок|тема|标题|hl|hd",
        "author": "journalist|au|a1|author|authors|author(s)|contributor|contributors|correspondent|byline|by|"
        "by-line|written by|verfasserin|verfasst von|author name|reporter|reporters|writer|creator|from|fra|de|da|od|"
        "от|发件人|från|van|autor|autorin|autoren|verfasser|von|auteur|auteurs|auteure|auteur(s)|autrice|autor(a)|"
        "autor/a|autores|autoras|autori|autore/i|发布者|发布人|供稿|撰稿|文章作者|autor/in|autor:in|autor*in|"
        "autorin/autor|autorzy|autorka|redactor|redactora|redattore|schrijver|par|autora|por|autore|di|författare|"
        "skribent|av|автор|авторы|作者|记者",
        "source": "jornal|journal|revista|periódico|diario|newspaper name|publication name|blad|dagblad|outlet|"
        "gazette|paper|so|jo|jf|t2|source|publisher|publication|publication info|publication title|newspaper|"
        "site|site name|website|feed|via|quelle|zeitung|medium|fuente|medio|fonte|testata|bron|krant|källa|tidning|"
        "źródło|gazeta|источник|издание|来源|媒体|sn",
        "url": "ur|url|link|permalink|web address|web|original|address|canonical|adresse|lien|enlace|indirizzo|länk|"
        "ссылка|链接|网址|source url|source_url|original url",
        "published": "nachricht vom|meldung vom|artikel vom|beitrag vom|article du|"
        "publié en ligne le|noticia del|notizia del|publiziert|publiziert am|originally created|"
        "publicada el|publicada em|pubblicata|pubblicata il|publiée|publiée le|postado|postado em|"
        "creado el|creato il|criado em|gepost|gepost op|online gestellt am|erstellt am|verfasst am|"
        "erstmals veröffentlicht|zuerst erschienen|postat|inlagd|upplagd|skapad|zamieszczono|zamieszczone|"
        "opublikowany|opublikowana|publikacja|создано|дата создания|добавлено|首发|首次发布|发表|创建时间|创建于|"
        "上传时间|公布日期|刊发时间|撰写时间|for release|for immediate release|date|published|published on|"
        "published at|publication date|date published|date of publication|publish date|first published|"
        "first published on|originally published|article published|posted|posted on|posted at|date posted|issued|"
        "release date|dated|publishdate|publish_date|sent|published time|published_time|pub date|pub. date|pubdate|"
        "pd|edition of|issue of|on|posted date|date of issue|issue date|article date|first posted|uploaded|"
        "uploaded on|added on|submitted on|released|released on|aired|originally aired|broadcast on|filed on|"
        "written on|created on|enviada|envoyé|enviado|enviado el|enviada em|enviado em|inviato|verzonden|skickat|"
        "sendt|wysłano|отправлено|发送时间|datum|veröffentlicht|veröffentlicht am|erschienen|erschienen am|gesendet|"
        "publiziert|publié|publié le|paru le|mis en ligne le|date de publication|date de parution|publicado|"
        "publicado el|publicado em|publicada|fecha|fecha de publicación|data|data di pubblicazione|"
        "data de publicação|pubblicato|pubblicato il|gepubliceerd|gepubliceerd op|geplaatst|geplaatst op|publicerad|"
        "publicerat|publicerad den|publiceringsdatum|opublikowano|data publikacji|data dodania|dodano|опубликовано|"
        "дата публикации|дата|发布时间|发表时间|发布日期|发布于|发表于|日期|时间|發布時間|發表時間|發布日期|發佈時間|"
        "發佈|發布|時間|刊登日期|出版日期|online seit|ersterscheinung|eingestellt am|mis en ligne|"
        "date de mise en ligne|paru|fecha y hora|fecha publicación|data pubblicazione|publicatiedatum|"
        "plaatsingsdatum|verschenen|verschenen op|datum publicatie|publicerades|data wydania|data opublikowania|"
        "data utworzenia|utworzono|размещено|дата выхода|дата и время",
        "updated": "actualizada|actualizada el|atualizada|atualizada em|aggiornata|aggiornata il|modificata|"
        "modificada|modificada el|modificada em|actualisé|actualisé le|actualisée|modifiée|modifiée le|"
        "laatste wijziging|laatst gewijzigd op|laatst bijgewerkt op|laatst aangepast|senast uppdaterat|senast ändrat|"
        "redigerad|zmieniono|zmodyfikowano|edytowano|data modyfikacji|data aktualizacji|обновлена|отредактировано|"
        "изменён|修订|修改于|编辑于|最近更新|更新日期|最后修改|updated|created|created_time|erstellt|lastmod|"
        "last update on|last updated|last updated on|updated on|updated at|last update|last modified|last edited|"
        "modified|zuletzt geändert|geändert am|aktualisiert|aktualisiert am|zuletzt aktualisiert|"
        "letzte aktualisierung|stand|mis à jour|mis à jour le|modifié le|actualizado|actualizado el|"
        "última actualización|atualizado|atualizado em|última atualização|última modificação|última alteração|"
        "ultimo aggiornamento il|aggiornato|aggiornato il|ultimo aggiornamento|bijgewerkt|bijgewerkt op|"
        "laatst bijgewerkt|laatste update|uppdaterad|uppdaterat|senast uppdaterad|aktualizacja|ostatnia aktualizacja|"
        "zaktualizowano|обновлено|дата обновления|更新|更新时间|更新于|更新時間|最后更新|最後更新|修改时间|"
        "last modified on|modified on|edited|last edited on|revised|last revised|last reviewed|modifica|modificato|"
        "modificato il|modifica il|ultima modifica|última modificación|modificado|modificado el|modificado em|"
        "mise à jour|mise à jour le|dernière mise à jour|màj|màj le|modifié|letzte änderung|bearbeitet am|"
        "zuletzt bearbeitet|aangepast|gewijzigd|gewijzigd op|laatst gewijzigd|ändrad|senast ändrad|"
        "ostatnia modyfikacja|aktualizowano|изменено|последнее обновление|обновлен|akt.|aktual.|upd.",
        "section": "secção|sektion|版面|版块|频道|頻道|版次|部门|section|category|ressort|rubrik/ressort|"
        "rubrique|sección|"
        "sezione|seção|rubriek|avdelning|dział"
        "|рубрика|раздел|栏目|分类|se",
        "": "clipped|clipped on|date clipped|date added|date saved|bookmarked|bookmarked on|last read|gespeichert am|"
        "enregistré le|guardado el|salvato il|salvo em|opgeslagen op|sparad|zapisano|сохранено|收藏时间|"
        "保存时间|themen|schlagworte|thema|thèmes|thématiques|temas|temi|onderwerpen|thema’s|ämnen|tematy|tagi|"
        "темы|теги|"
        "метки|theme|themes|filed|tagged in|in this story|mots clés|argomenti|assuntos|trefwoord|标签|话题|highlight|"
        "highlights|graphic|document type|accessed|accessed on|retrieved|retrieved on|date accessed|printed|"
        "printed on|downloaded|saved|captured|archived|load-date|imported|categories|tags|tag|keywords|topic|topics|"
        "subjects|rubric|phone|tel|telephone|mobile|fax|telefon|téléphone|teléfono|telefono|telefone|telefoon|"
        "телефон|электронная почта|电话|联系电话|邮箱|contact person|ansprechpartner|ansprechpartnerin|desk|page|"
        "pages|pg|length|wc|word count|words|language|lang|la|copyright|cy|rights|country|location|place|dateline|to|"
        "à|an|para|a|aan|till|til|do|кому|收件人|destinataire|kopie|copie|cc|bcc|reply-to|message-id|content-type|"
        "mime-version|type|layout|slug|draft|image|description|summary|excerpt|abstract|id|an|guid|doi|issn|isbn|"
        "volume|issue|series|format|status|permalinks|contact|contacts|media contact|press contact|kontakt|"
        "pressekontakt|contacto|contatto|contato|contact presse|accessed at|retrieved at|saved on|downloaded on|"
        "archived on|captured on|dostęp|data dostępu|дата обращения|访问日期|hämtad den|geraadpleegd op|abgerufen|"
        "abgerufen am|schlagwörter|stichwörter|kategorie|länge|seite|an|consulté le|mots-clés|consultado|"
        "consultado el|etiquetas|palabras clave|consultato il|parole chiave|palavras-chave|geraadpleegd|trefwoorden|"
        "hämtad|nyckelord|tagi|słowa kluczowe|теги|ключевые слова|关键词|编辑|责任编辑|责编|read|sc|ed|原标题|"
        "original title|filed under|filed in|posted in|tagged|tagged with|under|edition|first edition|ty|er|ab|n2|py|"
        "pb|vl|sp|ep|circulation|notebook|importance|attachments|ct|ip|in|ns|re|co|pub|et|cr",
    }.items()
    for label in labels.split("|")
}
SUMMARIES = phrase_set(
    "summary|abstract|description|excerpt|zusammenfassung|résumé|resumen|riassunto|resumo|samenvatting|streszczenie"
)
LABELS_WITHOUT_COLON = frozenset(
    label for label, field in LABELS.items() if field in ("published", "updated")
) - word_set(
    "date dated created created_time erstellt sent pd on data datum stand fecha dodano дата 日期 时间 更新 issued"
    " modified envoyé enviado inviato verzonden skickat sendt wysłano отправлено"
)
COMMON_LABELS = phrase_set(
    "article|paper|journalist|ti|t1|au|a1|so|jo|jf|t2|ur|objet|asunto|assunto|onderwerp|ämne|emne|temat|envoyé|"
    "enviado|inviato|verzonden|skickat|sendt|wysłano|od|от|från|van|fra|de|da|from|by|via|site|von|par|por|di|av|"
    "creator|medium|hl|hd|pd|sn|web|original|tema|subject|issued|sent|created|data|stand|bron|тема|时间|link|address|"
    "lien|reporter|writer|feed|newspaper|oggetto|rubrik|category|se|kop|jornal|journal|revista|diario|blad|outlet|gazette|"
    "periódico|dagblad|intestazione|sektion|频道|頻道|部门"
)
CODES = (
    "HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|LA|CY|CO|IN|NS|RE|PUB|AN|SE|CT|IP|CLM|VOL|RF"  # of Factiva: labels of two letters
)
