"""The signs by which a date on a page is known: names of `<meta>` elements, and the words that stand beside a date.

Data only, but for compiling it: one name or one word more is one line more.
"""

from __future__ import annotations

import re

from claimcheck.documents.phrases import any_of

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


def _alternation(words: dict[str, str]) -> str:
    return "|".join(word for row in words.values() for word in row.split(" | "))


# By language, as patterns of words in lower case, as they begin: the page was published on the day beside them.
_PUBLISHED = {
    "en": r"publish(?:ed|ing|\s)|publication | posted | released | issued | written | created | uploaded | submitted"
    r" | first appeared | aired | added",
    "de": r"veröffentlich | erschienen | erscheinung | publiziert | gepostet | eingestellt | erstellt | verfasst"
    r" | geschrieben | online seit | stand\b | (?:presse)?(?:meldung|mitteilung) vom",
    "nl": r"gepubliceerd | geplaatst | verschenen | geschreven",
    "fr": r"publi[ée] | mise? en ligne | paru | posté | rédigé | écrit le | créé",
    "es": r"publicad | publicación | escrito | subido",
    "it": r"pubblica | inserito | postato | creato",
    "pt": r"publicado | publicação | postado | criado",
    "ro": r"publicat | publicări | postat | adăugat",
    "pl": r"opublikowan | dodano | data (?:publikacji|dodania|wydania)",
    "cs": r"publikován | zveřejněn | vydán | vložen",
    "hu": r"megjelen | közzétéve | közzététel | publikálva | feltöltve",
    "ru": r"опубликован | дата публикации | размещ[её]н | добавлен",
    "uk": r"опублікован | оприлюднен | дата публікації | розміщен | додано",
    "sv": r"publicera | skapad | upplagd",
    "da": r"udgivet | offentliggjort | publiceret | oprettet",
    "no": r"publisert | lagt ut | opprettet",
    "fi": r"julkaist | luotu",
    "tr": r"yayın | eklenme | oluşturul | giriş tarihi | giriş\s?:",
    "el": r"δημοσ[ιί]ε | αναρτήθηκε | ανάρτηση",
    "bg": r"публикуван | дата на публикуване",
    "sk": r"zverejnen | uverejnen",
    "sl": r"objavljen | datum objave",
    "ca": r"publicat | publicació",
    "id": r"diterbitkan | dipublikasikan",
    "ar": r"نشر | النشر",
    "vi": r"ngày đăng | đăng ngày",
}
# The same for a change.
_MODIFIED = {
    "en": r"updat | modifi | edited | revis | amended | corrected | last change | last reviewed",
    "de": r"aktuali[sz] | geändert | änderung | überarbeitet | bearbeitet | letzte | zuletzt",
    "nl": r"bijgewerkt | gewijzigd | aangepast | laatst",
    "fr": r"mise? à jour | màj | actualisé",
    "es": r"actuali[sz] | editad",
    "it": r"aggiorna | ultima modifica",
    "pt": r"atualiza | editado | última",
    "ro": r"actualizat | ultima actualizare",
    "pl": r"zaktualizowan | aktualizacja | zmodyfikowan | edytowan | ostatnia",
    "cs": r"upraven | změněn | aktualizov",
    "hu": r"frissít | frissül | módosít",
    "ru": r"обновл | измен[её]н | отредактирован | исправлен",
    "uk": r"оновлен | змінен | відредагован",
    "sv": r"uppdatera | ändrad | senast",
    "da": r"opdatere | ændret | senest",
    "no": r"oppdatert | endret | sist",
    "fi": r"päivitetty | muokattu",
    "tr": r"güncelle | değişt",
    "el": r"ενημ[εέ]ρ | τροποπο[ιί]",
    "bg": r"обновен | променен",
    "sk": r"aktualizovan | upraven",
    "sl": r"posodobljen",
    "ca": r"actualitzat",
    "id": r"diperbarui",
    "ar": r"تحديث | التحديث | تعديل",
    "vi": r"cập nhật",
}
# Whole words that say that the day is of something else: an event, a deadline, a life, an earlier home.
_OTHER = {
    "en": r"born | died | since | until | deadline | expires | valid | accessed | retrieved | joined | registered"
    r" | member | copyright | © | from | starts | event | when | check-?in | birthday | appointment"
    r" | (?:originally|previously) \w+ (?:in|by|at) [^|;.]*"
    r" | (?:originally|previously) \w+ | first (?:published|appeared|posted|aired) (?:in|by|at) [^|;.]*"
    r" | (?:re-?published|re-?posted|reprinted) (?:from|with) [^|;.]*",
    "de": r"geboren | gestorben | seit | abgerufen | gültig | registriert | mitglied | dabei seit | anmeldeschluss"
    r" | termin | beginn | ab dem | bis zum | wann | veranstaltung"
    r" | ursprünglich \w+ (?:in|im|bei|von|auf) [^|;.]* | ursprünglich \w+"
    r" | (?:zuerst|erstmals) (?:veröffentlicht|erschienen) (?:in|im|bei) [^|;.]*",
    "nl": r"sinds | tot en met | (?:oorspronkelijk|eerder) \w+",
    "fr": r"née? le | depuis | jusqu | consulté | inscrit | initialement(?: \w+)?",
    "es": r"nacid[oa] | desde | hasta | originalmente(?: \w+)?",
    "it": r"nat[oa] | fino | scadenza | originariamente(?: \w+)?",
    "pt": r"nascid[oa] | até",
    "pl": r"urodzon[ya] | od dnia | pierwotnie \w+",
    "cs": r"narozen",
    "ru": r"родил(?:ся|ась) | с нами с | регистрация | первоначально \w+",
    "uk": r"народи(?:вся|лася)",
    "sv": r"född",
    "da": r"født",
    "fi": r"syntynyt",
    "tr": r"doğum",
    "el": r"γεννήθηκε",
    "hu": r"született",
}
# Words that say "date" alone, and those that lead to one.
_DATE = {
    "nouns": r"date | datum | fecha | data | dato | dátum | дата | päivämäärä | tarih | ημερομηνία",
    "prepositions": r"on | the | am | vom | den | le | el | il | em | del | op | от | від | z dnia | dne",
}
PUBLISHED_WORDS = _alternation(_PUBLISHED)
MODIFIED_WORDS = _alternation(_MODIFIED)
OTHER_WORDS = _alternation(_OTHER)
DATE_WORDS = _alternation(_DATE)
# How a line that tells of the entry above it begins.
THIS_ENTRY = any_of(r"""
    this (?:entry|post|article|page|story|item) (?:was|has been)
    dieser (?:beitrag|artikel|eintrag|text) (?:wurde|erschien)
    \bwurde (?:vor |am )
    cet? (?:article|billet|entrée) (?:a été|est paru)
    est[ea] (?:entrada|artículo|artigo|post) (?:fue|se|foi)
    quest[oa] (?:articolo|post|voce) è
    dit (?:bericht|artikel) (?:is|werd)
    wpis (?:został|opublikowano)
    (?:запись|статья) (?:была )?(?:опубликована|размещена)
""")
