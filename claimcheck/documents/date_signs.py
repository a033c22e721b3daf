"""The signs by which a date on a page is known: names of `<meta>` elements, and the words that stand beside a date.

Data only, but for compiling it: one name or one word more is one line more.
"""

from __future__ import annotations

import re

# `<meta>` names that say "published", surest first.
PUBLISHED_METAS = tuple(
    """
    article:published_time article:published og:article:published_time og:published_time datepublished publishdate
    publish-date publish_date pubdate pub_date publication_date publication-date published_time published_at published
    article.published article_date_original article:post_date article:publicationdate parsely-pub-date sailthru.date
    cxenseparse:recs:publishtime cxenseparse:publishtime dc.date.issued dcterms.issued citation_publication_date
    citation_date citation_online_date originalpublicationdate bt:pubdate rnews:datepublished
    shareaholic:article_published_time prism.publicationdate eprints.datestamp iso-8601-publish-date dateposted
    release_date displaydate ptime pdate analyticsattributes.articledate vr:published_time
    """.split()
)
# Names that say "date" and not of what.
DATE_METAS = tuple("date dc.date dc:date dcterms.date article:date eprints.date".split())
# Names of the day a page was made: in some systems long before it was published, or when the site was set up.
CREATED_METAS = tuple(
    "dcterms.created dc.date.created dc.created datecreated created creation_date article:created_time".split()
)
MODIFIED_METAS = tuple(
    """
    article:modified_time og:updated_time article:modified og:article:modified_time datemodified dateupdate
    dateupdated last-modified lastmod last_updated modified dcterms.modified dc.date.modified dc.modified revised
    updated_time modified_time shareaholic:article_modified_time cxenseparse:recs:modifiedtime moddate utime
    """.split()
)

# What an element that holds a date is called (class, itemprop, property), in lower case.
NAMED_PUBLISHED = re.compile(
    r"publi[sc]|pubdate|pubtime|posted|issued|released?[-_]?date|(?:^|\s)(?:entry|post|article)[-_]?(?:date|time)(?:\s|$)"
)
NAMED_MODIFIED = re.compile(r"modif|updat|changed|revised|edited")
# Words a class or id is made of, where its element holds the date of what it stands on.
BYLINE_NAMES = frozenset(
    """
    date dates datum fecha data datetime dateline timestamp time timedata published publishdate pubdate posted postdate
    postmeta postmetadata postinfo meta metadata metas byline submitted authored created createdate release infos
    credits entrydate articledate newsdate
    """.split()
)
# Words for what is today's date or another's, whoever reads the page whenever.
CLOCK_NAMES = frozenset("today todays heute currentdate current clock weather wetter now countdown calendar".split())

# Words that, before or after a date, say that the page was published then; as they begin.
PUBLISHED_WORDS = (
    # English
    "publish|publication|posted|released|issued|written|created|uploaded|submitted|first appeared|aired|added"
    # German, Dutch
    "|veröffentlich|erschienen|erscheinung|publiziert|gepostet|eingestellt|erstellt|verfasst|geschrieben|online seit|gepubliceerd"
    "|geplaatst|verschenen|geschreven|stand\\b|meldung vom|mitteilung vom"
    # French, Spanish, Italian, Portuguese, Romanian
    "|publi[ée]|mis(?:e)? en ligne|paru|posté|rédigé|écrit le|créé|publicad|publicación|escrito|subido|pubblica|inserito"
    "|postato|creato|postado|publicação|criado|publicat|publicări|postat|adăugat"
    # Polish, Czech, Hungarian
    "|opublikowan|dodano|data (?:publikacji|dodania|wydania)|publikován|zveřejněn|vydán|vložen|megjelen|közzétéve"
    "|közzététel|publikálva|feltöltve"
    # Russian, Ukrainian
    "|опубликован|дата публикации|размещен|размещён|добавлен|опублікован|оприлюднен|розміщен|додано|дата публікації"
    # Swedish, Danish, Norwegian, Finnish
    "|publicera|skapad|upplagd|udgivet|offentliggjort|oprettet|publisert|lagt ut|opprettet|julkaist|luotu"
    # Turkish, Greek
    "|yayın|eklenme|oluşturul|giriş tarihi|giriş\\s?:|δημοσ[ιί]ε|αναρτήθηκε|ανάρτηση"
)
# Words that say it was changed then.
MODIFIED_WORDS = (
    "updat|modifi|edited|revis|amended|corrected|last change|last reviewed"
    "|aktuali[sz]|geändert|änderung|überarbeitet|bearbeitet|letzte|zuletzt|bijgewerkt|gewijzigd|aangepast|laatst"
    "|mise? à jour|màj|actuali[sz]|editad|editado|aggiorna|ultima modifica|atualiza|última"
    "|zaktualizowan|zmodyfikowan|edytowan|ostatnia|upraven|změněn|frissít|frissül|módosít"
    "|обновл|изменен|изменён|отредактирован|исправлен|оновлен|змінен|відредагован"
    "|uppdatera|ändrad|senast|opdatere|ændret|senest|oppdatert|endret|sist|päivitetty|muokattu"
    "|güncelle|değişt|ενημερ|τροποποι|actualizat|ultima actualizare"
)
# Words that say that the day is of something else: an event, a deadline, a person, another's reading.
OTHER_WORDS = (
    "born|died|since|until|deadline|expires|valid|accessed|retrieved|joined|registered|member|copyright|©|from|starts"
    "|event|when|check-?in|birthday|appointment"
    "|geboren|gestorben|seit|abgerufen|gültig|registriert|mitglied|dabei seit|anmeldeschluss|termin|beginn|ab dem|bis zum"
    "|wann|veranstaltung|né le|née le|depuis|jusqu|consulté|inscrit|nacid|desde|hasta|nato|fino|scadenza|nascid|até"
    "|geboren|sinds|tot en met|urodzon|od dnia|narozen|родил|с нами с|регистрац|född|født|syntynyt|doğum|γεννήθηκε|született"
)
# Words that say "date" alone: such a line is a date, and not of an event by them.
DATE_WORDS = (
    "date|datum|fecha|data|dato|dátum|дата|päivämäärä|tarih|ημερομηνία|on|am|vom|den|le|el|il|em|del|op|от|від|z dnia|dne|the"
)
# What a line at the end of an entry begins with ("This entry was posted on …").
THIS_ENTRY = re.compile(
    r"this (?:entry|post|article|page|story|item) (?:was|has been)|dieser (?:beitrag|artikel|eintrag|text) (?:wurde|erschien)"
    r"|(?:cet? (?:article|billet|entrée)) (?:a été|est paru)|est[ea] (?:entrada|artículo|artigo|post|entrada) (?:fue|se|foi)"
    r"|(?:quest[oa]) (?:articolo|post|voce) è|dit (?:bericht|artikel) (?:is|werd)|(?:ten )?wpis (?:został|opublikowano)"
    r"|(?:запись|статья) (?:была )?(?:опубликована|размещена)|\bwurde (?:vor |am )",
    re.IGNORECASE,
)
