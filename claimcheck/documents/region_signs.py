"""The signs by which a region is known: what classes and ids are called, and what short lines say of themselves.

Data only: one word, pair of words or pattern more is one line more. `regions` says how they are used.
"""

from __future__ import annotations

import re

from claimcheck.documents.phrases import PhraseTable, any_of
from claimcheck.model import Region

# Elements and roles whose meaning HTML and WAI-ARIA fix.
BY_TAG = {"nav": Region.NAVIGATION, "footer": Region.FOOTER, "aside": Region.ASIDE, "menu": Region.NAVIGATION}
BY_ROLE = {
    "navigation": Region.NAVIGATION,
    "menu": Region.NAVIGATION,
    "menubar": Region.NAVIGATION,
    "search": Region.NAVIGATION,
    "contentinfo": Region.FOOTER,
    "complementary": Region.ASIDE,
    "dialog": Region.ASIDE,
    "alertdialog": Region.ASIDE,
}

# A class or id matched whole: "comments" is a list of them, "comment-by" and "has-comments" are not.
COMMENTS = re.compile(
    r"(?:(?:the|post|user|reader|article|facebook|fb|wp|entry|disqus|single)[-_]?)?comments?"
    r"(?:[-_]?(?:list|area|section|wrap|wrapper|container|block|box|thread|stream|body|content|text|form|item|holder"
    r"|respond|footer|header|title|count|link|policy|disclosure|\d+))?|commentlist|disqus(?:[-_]thread)?|respond"
    r"|replies|talkbacks?|kommentare?|kommentar[-_]?(?:liste|bereich|content|modul|form)|komentarze|comentarios|commentaires"
)

# The words a class or id is made of ("mvp-author-box-text": mvp, author, box, text): one, or two side by side. Where
# several rows have some, the first counts.
_WORDS = (
    (
        Region.RELATED,
        """
        related relateds relatedposts recommended recommendation recommendations recommande recirc outbrain
        taboola yarpp trending popular linklist relatedarticle sectionrelated relateddls lnkrel modteaser
        mostread mostpopular teaser teasers readmore similar
        """,
        """
        lee tambien, wp embed, jp relatedposts, more from, more stories, more news, more on, read more, read
        also, also read, also like, most read, most viewed, latest news, latest posts, rec posts, recent
        posts, top stories, meist gelesen, embed article, weitere artikel, mehr zum
        """,
    ),
    (
        Region.NAVIGATION,
        """
        sitenavigationelement
        nav navi navbar navbox navigation menu breadcrumb breadcrumbs pagination pager mainmenu topmenu
        submenu sitemap share sharing sharebar sharedaddy addtoany shariff social addthis likes cookie
        cookies gdpr consent tags tagcloud
        """,
        """
        tag list, cat links, skip link, search form, toc list, toc container, ez toc, language switcher,
        tagged with, article actions
        """,
    ),
    (
        Region.FOOTER,
        """
        footer wpfooter footerwrap darkfooter seitenfuss colophon copyright imprint impressum
        """,
        """
        foot note, site info
        """,
    ),
    (
        Region.ASIDE,
        """
        sidebar wpsidebar sidecolumn aside textwidget widgetcontainer infobox promo newsletter advert advertisement
        advertising ad ads adunit banner affiliate affiliatelinks sponsor subscribe subscription signup
        login paywall popup modal pum widgets authorbox saboxplugin disclaimer disclosure petition
        petitionteaser warenkorb minicart donate donation postmetadata postmeta byline phone hotline rating
        ratings sectionrating feedback siguenos
        """,
        """
        widget author, widget area, author box, author bio, author info, about author, author description,
        post author, shopping cart, entry meta, post meta, article meta, user info, lead author, author
        text, author image, herald author, meta datetime, module meta, reportar error
        """,
    ),
)


NAMES = {
    " ".join(name.split()): region
    for region, words, pairs in reversed(_WORDS)
    for name in (*words.split(), *filter(str.strip, pairs.split(",")))
}
ROWS = tuple(region for region, _, _ in _WORDS)

CAPTIONS = frozenset(
    """
    bilduntertitel bildunterschrift bu caption captions credit credits icaption imagecaption imagedescription imgcaption
    legend legende photocredit
    """.split()
)

# What a short line says it is, in the languages most pages come in: one pattern a line.
_LINES = (
    (
        Region.RELATED,
        any_of(r"""
            ^(?:related|recommended|similar|popular|most read|latest)\s(?:stor(?:y|ies)|news|articles?|posts?)\b.{0,40}$
            ^(?:recent|trending|more|top)\s(?:stor(?:y|ies)|news|articles?|posts?)\b.{0,40}$
            ^(?:related|recommended|similar|popular|more|top)\s(?:topics?|content|links|reading|products)\b.{0,40}$
            ^(?:most (?:read|viewed|popular|shared|watched)|trending(?: now)?|popular now|editors?['’]?s? picks?)\s*:?$
            ^more\s(?:from|on this|in|about|coverage)\b.{0,40}$
            ^(?:read|see|watch)\s(?:more|also|next|this)\b
            ^you (?:may|might) also\b
            ^(?:don['’]t|do not) miss\b
            ^what to read next
            ^(?:siehe auch|auch interessant|mehr zum thema|passend zum thema|zum weiterlesen|lust auf mehr)\b
            ^mehr (?:von|aus|artikel|news)\b
            ^lesen sie (?:auch|hier|mehr|dazu|weiter)\b
            ^(?:das|diese) .{0,20}(?:dich|sie) (?:auch )?interessieren
            ^das könnte (?:sie|dich) (?:auch )?interessieren
            ^sie könnten auch\b
            ^weitere (?:artikel|beiträge|themen|nachrichten|infos|informationen|tipps|news|meldungen)\b
            ^(?:ähnliche|empfohlene|aktuelle|neueste|verwandte) (?:artikel|berichte|beiträge|themen|news)\b
            ^die redaktion empfiehlt\b
            ^meist ?(?:gelesen|diskutiert)
            ^à (?:lire|découvrir|voir)(?: aussi| également)?\b
            ^(?:lire aussi|vous aimerez aussi|pour aller plus loin|les plus lus)\b
            ^articles? (?:liés|les plus lus|similaires)\b
            ^sur le même (?:sujet|thème)\b
            ^(?:mirá también|mir[ea]:|puedes ver|lea también|le[ea] (?:más|además))\b
            ^(?:te|le) puede interesar\b
            ^también (?:te|le) puede\b
            ^(?:noticias|artículos) relacionad[oa]s\b
            ^(?:más (?:noticias|información|sobre)|lo más (?:leído|visto))\b
            ^(?:leggi anche|articoli correlati|(?:ti )?potrebbe interessar\w+)\b
            ^(?:leia (?:também|mais)|veja também|notícias relacionadas)\b
            ^(?:lees ook|meer over|läs (?:också|mer|även)|les også|læs også|ilgili haberler)\b
            ^(?:zobacz|czytaj|przeczytaj) (?:też|także|również|więcej)\b
            ^polecane\b
            ^(?:читайте|смотрите) (?:также|ещё)
            ^(?:по теме|більше новин|читайте також)
        """),
    ),
    (
        Region.COMMENTS,
        any_of(r"""
            ^(?:leave|post|write|add) (?:a|your) (?:comment|reply)
            ^(?:\d+|no) (?:comments?|responses?|replies|kommentare?|commentaires?|comentarios?)\b(?!\s\w+\s\w+\s\w+)
            ^(?:comments?|kommentare?|commentaires?|comentarios|komentarze|комментарии):?$
            ^view comments
            ^(?:jetzt )?kommentieren
            ^schreib\w* (?:einen )?kommentar
            ^hinterlass\w* .{0,15}kommentar
            ^kommentare? (?:schreiben|verfassen|abgeben)
            ^(?:laisser un commentaire|deja (?:un|tu) comentario|dodaj komentarz)
            ^(?:lascia un commento|оставить комментарий)
            akismet
        """),
    ),
    (
        Region.NAVIGATION,
        any_of(r"""
            ^(?:share|teilen|tweet|tweeten|compartir|partager|condividi|udostępnij|поделиться|print|drucken)[:.!]?$
            ^(?:e-?mail|facebook|twitter|whatsapp|pinterest|linkedin)[:.!]?$
            ^(?:share|tweet|post|pin|e?mail|print) (?:this|it|on|via)\b.{0,30}$
            ^(?:diesen |den )?(?:artikel|beitrag) (?:teilen|drucken|weiterempfehlen|mit anderen)\b
            ^auf (?:facebook|twitter) teilen\b
            (?:uses?|verwende[nt]|utilise|utiliza|usa|nutz(?:t|en|ung)) .{0,30}cookies
            ^(?:tags?|topics|themen|schlagw[oö]rter|stichworte|temas|argomenti|filed under|categor(?:y|ies))\s?:
            ^markiert mit
            ^(?:zurück zu[rm]|back to|nach oben|to top|skip to|zum inhalt)\b.{0,30}$
            ^(?:nächster|vorheriger|next|previous|older|newer)\b.{0,30}$
        """),
    ),
    (
        Region.FOOTER,
        any_of(r"""
            ^(?:©|\(c\)|copyright\b(?=.{0,60}(?:\d{4}|©|\(c\)|reserved|:)))
            ©\s?(?:19|20)\d\d
            all rights reserved
            alle rechte vorbehalten
            tous droits réservés
            todos los derechos
        """),
    ),
    (
        Region.ASIDE,
        any_of(r"""
            ^[-–\s]*(?:anzeige|advertis(?:ement|ing)|werbung|publicité|publicidad|pubblicità|reklama|реклама)[-–\s:]*$
            ^sponsored\b
            ^(?:über (?:den autor|die autorin|uns)|about the authors?|zur person|autor(?:in)?:)\s*$
            ^(?:subscribe|sign up|follow us|folgen sie uns|join our)\b
            newsletter
            ^\d+ min(?:ute)?s? read
            ^(?:kontakt:|pressekontakt|aktualisiert am)
            ^\W?(?:photo|foto|image|bild|credit|quelle|source|fuente|fot\.?|zdj\.?)(?: (?:credit|by|von))?\s?:.{0,80}$
            ^crédits?(?: photos?)?\s?:.{0,80}$
            ^(?:by|von|por|par|di|door)\s+(?-i:[A-ZÀ-Ý])[^.!?]{2,60}$
            ^\W*[^\W\d]{0,12},?\s*\d{1,2}\.?\s?[^\W\d]{3,10}\.?,?\s+(?:19|20)\d\d\b.{0,25}$
            ^(?:advertising disclosure|affiliate|wie bewerten sie)
            noch keine bewertung
        """),
    ),
)
LINES = PhraseTable(_LINES)
