"""The signs by which a page is known not to be the document: what walls, errors and challenges say of themselves.

Data only. A sign holds in a page's title and headings, or anywhere in its text, and only while the page has no more
running text than `most_prose`: a long article about paywalls is an article. The first row that holds decides.
Rows of one pattern are turns of phrase that nothing else uses; rows of two are meanings (`wall_words`) that have to
come together in one short statement.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.documents import wall_words as words
from claimcheck.documents.phrases import Phrases, any_of
from claimcheck.documents.shown import ENOUGH, STATEMENT, WHOLE, Shown
from claimcheck.model import Reason

if TYPE_CHECKING:
    import re


@dataclass(frozen=True, slots=True)
class Sign:
    """A reason's patterns, where they are looked for, and the characters of prose beyond which they mean nothing."""

    reason: Reason
    heads_only: bool
    most_prose: int
    pattern: Phrases
    other: Phrases | None = None
    most_told: int | None = 100

    def may_stand_on(self, shown: Shown) -> bool:
        """Return whether a page that shows so much may be this wall: an article about walls shows more."""
        prose = shown.prose - (shown.offered if self.reason is Reason.PAYWALL else 0)
        if self.most_told is not None and shown.told > self.most_told:
            return False
        return prose <= self.most_prose and (self.other is None or shown.own <= 2 * self.most_prose + _LITTLE)

    def found_in(self, text: str) -> re.Match[str] | None:
        """Return where `text` shows the sign."""
        longest = WHOLE if self.reason is Reason.LEGAL else STATEMENT
        if self.other is not None and (len(text) > longest or not self.other.search(text)):
            return None
        return self.pattern.search(text)


_LITTLE = 600  # of all text of its own, up to which a page may be nothing but a wall

# What the makers of challenges leave in a page's markup.
VENDORS = any_of(r"""
    captcha-delivery\.com|_Incapsula_Resource|px-captcha|_cf_chl_opt|challenge-platform/h/\w+/orchestrate
    (?:id|class)=["']?(?:g-recaptcha|h-captcha|cf-turnstile|geetest|amzn-captcha|captcha-container|smart-captcha)
    awswaf\.com|errors\.edgesuite\.net|ddos-guard|smartcaptcha|funcaptcha|arkoselabs|/cmd/anubis|validate\.perfdrive
    <(?:script|iframe)[^>]{0,200}\b(?:challenge|captcha)[\w.-]*\.js
""")

# Turns of phrase that only a page in the place of another has.
_GONE = any_of(r"""
    \b(?:error\s*)?404\b
    (?:page|article|story|document|content|url) (?:is |was )?(?:not|no longer) (?:found|available|exist)
    (?:page|article|story|document|url) (?:can(?:no|['’])t|could not) be found
    ^(?:not found|file not found|page missing|oops)
    ^(?:no encontrad[oa]|non trouvée?|non trovat[oa]|não encontrad[oa]|niet gevonden|nie znaleziono)\b
    ^(?:nenalezeno|hittades inte|ikke fundet|ikke funnet|не найдено|не знайдено|bulunamadı)\b
    \bnothing (?:to see )?(?:here|found)$
    page (?:you (?:requested|are looking for|were looking for) )?(?:no longer|does(?: not|n['’]t)) exists?
    (?:page|article|content) (?:has been |was )?(?:removed|deleted|expired)
    can(?:not|['’]t) find (?:the|that|this|your) page
    page (?:isn['’]t|is not|is no longer) (?:here|available)
    (?:seite|artikel|beitrag|dokument|inhalt)\b.{0,40}nicht (?:mehr )?(?:gefunden|vorhanden|verfügbar)
    ^nicht gefunden
    seite (?:existiert nicht|gibt es nicht|wurde (?:entfernt|gelöscht))
    (?:page|article)\b.{0,40}(?:introuvable|non trouvée?|inexistante?)
    (?:page|article)\b.{0,60}n['’]existe (?:pas|plus)
    página\b.{0,40}no (?:\w+ )?(?:encontrada|existe|disponible)
    no (?:se )?(?:ha |hemos )?(?:podido )?encontra(?:do|mos|r) (?:la|esta) página
    pagina\b.{0,40}non (?:\w+ )?(?:trovata|esiste|disponibile)
    página\b.{0,40}não (?:\w+ )?(?:encontrada|existe|disponível)
    pagina\b.{0,40}niet (?:\w+ )?(?:gevonden|bestaat|beschikbaar)
    pagina bestaat niet
    страниц\w+\b.{0,40}не (?:найдена|существует|доступна)
    (?:такой|этой) страницы (?:нет|больше нет|не существует)
    сторінк\w+\b.{0,40}не (?:знайден|існує)\w*
    (?:nie znaleziono|nie ma takiej) (?:strony|artykułu)
    strona nie (?:istnieje|została znaleziona)
    sayfa bulunamad[ıi]
    sidan (?:kunde )?(?:inte )?(?:hittades|finns) ?(?:inte)?
    side[nr]? (?:ble |blev )?ikke (?:funnet|fundet)
    sivua ei löy
    stránka (?:nebyla )?nenalezena
    a lap nem található
    ページが見つかりません
    (?:お探しの)?ページは(?:存在しません|見つかりません)
    页面(?:不存在|未找到|没有找到)
    找不到(?:页面|頁面|網頁|该页|您)
    페이지를 찾을 수 없
    الصفحة غير موجودة
    صفحه (?:مورد نظر )?(?:یافت|پیدا) نشد
""")

FIRST_SIGNS = (
    Sign(Reason.SOFT_404, heads_only=False, most_prose=700, pattern=words.PARKED, most_told=300),
    Sign(
        Reason.CHALLENGE,
        heads_only=True,
        most_prose=1500,
        pattern=any_of(r"""
            ^attention required! \| cloudflare
            ^sorry, you have been blocked
            ^access to this page has been denied
        """),
        most_told=ENOUGH,
    ),
    Sign(Reason.NEEDS_BROWSER, heads_only=True, most_prose=300, pattern=words.BROWSER, other=words.OUTDATED),
    Sign(Reason.LEGAL, heads_only=False, most_prose=300, pattern=words.ONLY_IN, most_told=200),
    Sign(
        Reason.LEGAL, heads_only=True, most_prose=400, pattern=words.PLACE_OR_LAW, other=words.WITHHELD, most_told=200
    ),
    Sign(
        Reason.LEGAL, heads_only=False, most_prose=350, pattern=words.PLACE_OR_LAW, other=words.WITHHELD, most_told=200
    ),
    Sign(Reason.LEGAL, heads_only=True, most_prose=300, pattern=words.ORDERED, other=words.WITHHELD, most_told=165),
    Sign(Reason.LEGAL, heads_only=False, most_prose=200, pattern=words.ORDERED, other=words.DENIED, most_told=60),
    Sign(Reason.CHALLENGE, heads_only=False, most_prose=1200, pattern=words.FIREWALLS, most_told=300),
    Sign(Reason.RATE_LIMITED, heads_only=True, most_prose=300, pattern=words.TOO_MANY),
    Sign(Reason.HTTP_STATUS, heads_only=False, most_prose=1500, pattern=words.SERVER_TROUBLE),
    Sign(Reason.HTTP_STATUS, heads_only=False, most_prose=600, pattern=words.MAINTENANCE, other=words.SERVICE),
    Sign(Reason.HTTP_STATUS, heads_only=True, most_prose=300, pattern=words.CLOSED, most_told=40),
    Sign(
        Reason.CHALLENGE,
        heads_only=True,
        most_prose=1200,
        pattern=any_of(r"""
            ^(?:just a|one) moment
            ^(?:error )?(?:403\b|forbidden$)
            ^attention required
            ^(?:security check|access denied(?=$| ?[|–—-])|request blocked|pardon our interruption|bot verification)
            are you (?:a )?(?:human|robot)
            verify(?:ing)? (?:that )?you are (?:a )?human
            human verification
            (?:ddos|bot) protection
            checking your browser
            unusual traffic
            ^(?:einen moment|nur einen moment|un instant|un momento|один момент|подождите)
            sicherheitsüberprüfung
            vérification de sécurité
            comprobación de seguridad
            проверка (?:безопасности|браузера)
        """),
    ),
    Sign(
        Reason.CHALLENGE,
        heads_only=False,
        most_prose=300,
        pattern=any_of(r"""
            your (?:request|access|ip(?: address)?) (?:\w+ ){0,3}(?:blocked|denied|refused|rejected)
            request unsuccessful
            checking (?:if |your )?(?:the )?(?:site connection|browser|connection)
            verify(?:ing)? (?:that )?you are (?:a )?human
            enable javascript and cookies to continue
            (?:complete|solve) the (?:captcha|security check|puzzle)
            cloudflare ray id
            unusual (?:traffic|activity) from your
            press (?:&|and) hold
            not a robot
            enable js and disable any ad ?blocker
            (?:sie|du) (?:ein mensch|kein roboter)
            vous êtes (?:bien )?(?:un )?(?:humain|pas un robot)
            que no eres un robot
            che non sei un robot
            что вы (?:не робот|человек)
        """),
    ),
    Sign(Reason.CHALLENGE, heads_only=False, most_prose=800, pattern=words.ROBOT, other=words.PROVE),
    Sign(Reason.CHALLENGE, heads_only=True, most_prose=200, pattern=words.REQUEST, other=words.DENIED, most_told=60),
    Sign(Reason.SOFT_404, heads_only=True, most_prose=1500, pattern=_GONE),
    Sign(Reason.SOFT_404, heads_only=True, most_prose=350, pattern=_GONE, most_told=200),
    Sign(Reason.SOFT_404, heads_only=False, most_prose=1500, pattern=words.PAGE, other=words.ABSENT),
    Sign(Reason.CHALLENGE, heads_only=True, most_prose=200, pattern=words.BROWSER, other=words.CHECKING),
    Sign(Reason.SOFT_404, heads_only=True, most_prose=350, pattern=words.PAGE, other=words.ABSENT, most_told=200),
    Sign(
        Reason.HTTP_STATUS, heads_only=False, most_prose=300, pattern=words.SERVICE, other=words.TEMPORARY, most_told=60
    ),
    Sign(Reason.SOFT_404, heads_only=False, most_prose=300, pattern=words.NO_RESULTS, most_told=100),
)
SIGNS = (
    Sign(Reason.NEEDS_BROWSER, heads_only=False, most_prose=300, pattern=words.SCRIPTS, most_told=30),
    Sign(
        Reason.CONSENT,
        heads_only=True,
        most_prose=1500,
        pattern=any_of(r"""
            (?:we|your|our partners) .{0,40}(?:value|respect|care about) your privacy
            ^before you continue
            ^(?:cookie|privacy) (?:consent|notice|preferences|gate|settings|choices)
            your (?:privacy|cookie|data) choices
            mit werbung (?:weiterlesen|lesen|nutzen)
            ^(?:zustimmung|einwilligung|datenschutz-?einstellungen)
            (?:ihre|deine) privatsphäre
            wir (?:benötigen|brauchen) (?:ihre?|deine?) (?:zustimmung|einwilligung|einverständnis|erlaubnis)
            we need your (?:consent|permission|agreement)|besoin de votre (?:accord|consentement)
            necesitamos (?:tu|su) (?:consentimiento|permiso)|bisogno del tuo consenso
            precisamos d[oa] (?:seu|sua) (?:consentimento|permissão)|toestemming nodig
            potrzebujemy (?:twojej|państwa) zgody
            potřebujeme váš souhlas|behöver ditt samtycke|brug for dit samtykke|trenger ditt samtykke
            нужно ваше согласие|потрібна ваша згода|onayınız
            ^(?:consentement|votre consentement|vos choix)
            avant de (?:continuer|poursuivre)
            respect de votre vie privée
            (?:tu|su) privacidad
            antes de continuar
            ^(?:consentimiento|consenso|toestemming)
            la tua privacy
            uw privacy
            cookies? (?:accepteren|toestaan)
            twoja prywatność
            szanujemy twoją prywatność
        """),
    ),
    Sign(Reason.CONSENT, heads_only=False, most_prose=350, pattern=words.OF_AGE, other=words.CHOICE, most_told=60),
    Sign(Reason.CONSENT, heads_only=True, most_prose=350, pattern=words.OF_AGE, most_told=60),
    Sign(
        Reason.PAYWALL,
        most_told=None,
        heads_only=False,
        most_prose=700,
        pattern=any_of(r"""
            subscribe (?:now |today )?to (?:read|continue|unlock|keep reading|get full access)
            to (?:continue|keep) reading
            ^(?:continue|keep) reading (?:for|with|by)\b
            no (?:free )?(?:articles|stories) left
            to read (?:the|this) (?:full|whole|rest|entire|complete) .{0,40}(?:subscribe|sign in|log in|register)
            (?:subscribe|sign up|register) .{0,30}to read (?:the|this)\b
            (?:limit|number|allowance) of (?:free|complimentary) (?:articles|stories)
            subscri(?:be|ption) .{0,60}(?:full|unlimited) access
            this (?:article|content|story) is (?:for|only|available|reserved|exclusive) .{0,30}(?:subscriber|member)s?
            this (?:post|page|issue|newsletter) is (?:for|only|reserved|exclusive) .{0,30}(?:subscriber|member)s?
            (?:for )?subscribers only
            unlock (?:this|the) (?:article|story)
            you(?:['’]ve| have) (?:reached|read|used) (?:your|all|the) .{0,40}(?:articles?|stories)
            (?:articles?|stor(?:y|ies)) remaining this month
            become a (?:member|subscriber) to (?:read|continue)
            choose your subscription
            weiterlesen mit
            jetzt (?:weiterlesen|freischalten)
            (?:nur|exklusiv) für (?:\w+-?)?abonnent
            mit .{0,30}(?:plus|\+) weiterlesen
            (?:dieser|diesen) (?:artikel|inhalt) .{0,40}(?:abonnement|abonnent|abo)\b
            réservé (?:à nos|aux) abonnés
            pour lire la suite
            il (?:vous )?reste .{0,20}%
            noch \d+ ?%
            abonnez-vous pour
            il vous reste .{0,20}% de (?:cet )?article
            (?:contenido|artículo) .{0,20}para suscriptores
            suscríbe\w* para (?:seguir |continuar )?le(?:er|yendo)
            riservato agli abbonati
            abbonati per (?:continuare|leggere)
            verder lezen\?
            alleen voor abonnees
            (?:tylko|dostępn\w+) dla (?:subskrybentów|prenumeratorów)
            только (?:для )?подписчик
            exclusivo para assinantes
            läs vidare (?:med|som)
            för prenumeranter
            kun for abonnenter
        """),
    ),
    Sign(
        Reason.PAYWALL,
        most_told=None,
        heads_only=False,
        most_prose=500,
        pattern=any_of(r"""
            (?:log|sign) in to (?:read|continue|view|see|access)
            register (?:for free )?to (?:read|continue)
            please (?:log|sign) in (?:to|or)
            you (?:must|need to) (?:be (?:logged|signed) in|(?:log|sign) in) to (?:read|view|see|access|continue)
            already a subscriber
            access (?:through|via) your institution
            (?:purchase|buy|rent) (?:this|the) (?:article|chapter|pdf)
            jetzt abonnieren
            (?:melden sie sich|melde dich) an,? um .{0,40}(?:lesen|weiter)
            connectez-vous pour (?:lire|continuer|accéder)
            inicia sesión para (?:leer|continuar|seguir|ver)
            войдите,? чтобы (?:читать|продолжить|увидеть)
            accedi per (?:leggere|continuare)
            zaloguj się,? aby (?:czytać|przeczytać)
        """),
    ),
    Sign(
        Reason.PAYWALL,
        most_told=None,
        heads_only=False,
        most_prose=140,
        pattern=words.SUBSCRIPTION,
        other=words.READ_ON,
    ),
    Sign(
        Reason.PAYWALL,
        most_told=60,
        heads_only=False,
        most_prose=500,
        pattern=words.SUBSCRIPTION,
        other=words.READ_ON,
    ),
    Sign(Reason.PAYWALL, heads_only=False, most_prose=140, pattern=words.MEMBERS, other=words.REQUEST),
    Sign(Reason.PAYWALL, heads_only=False, most_prose=140, pattern=words.MEMBERS, other=words.DENIED),
    Sign(
        Reason.PAYWALL, most_told=None, heads_only=False, most_prose=700, pattern=words.PERCENT, other=words.THIS_TEXT
    ),
    Sign(Reason.PAYWALL, most_told=None, heads_only=False, most_prose=700, pattern=words.PERCENT, other=words.READ_ON),
    Sign(Reason.PAYWALL, heads_only=False, most_prose=300, pattern=words.LOG_IN, other=words.TO_SEE),
    Sign(Reason.NEEDS_BROWSER, heads_only=False, most_prose=300, pattern=words.BROWSER, other=words.OUTDATED),
    Sign(
        Reason.NEEDS_BROWSER,
        heads_only=False,
        most_prose=600,
        pattern=any_of(r"""
            (?:enable|turn on|activate|requires?|need) java\s?script
            java\s?script (?:is|must be|to be|has been) (?:disabled|required|enabled|turned)
            without java\s?script
            java\s?script (?:aktivieren|ist deaktiviert|muss)
            (?:aktivieren sie|activer|activez|attiva|habilit\w+|activ\w+|włącz|включите|увімкніть) java\s?script
        """),
    ),
)

# What a short page that speaks of its site alone leans to, by a word of it; none of them: it is gone.
LEANS = (
    (Reason.CHALLENGE, words.ROBOT),
    (Reason.HTTP_STATUS, words.MAINTENANCE),
    (Reason.LEGAL, words.PLACE_OR_LAW),
    (Reason.LEGAL, words.ORDERED),
    (Reason.RATE_LIMITED, words.TOO_MANY),
    (Reason.NEEDS_BROWSER, words.SCRIPTS),
    (Reason.PAYWALL, words.SUBSCRIPTION),
    (Reason.PAYWALL, words.LOG_IN),
    (Reason.PAYWALL, words.MEMBERS),
    (Reason.CHALLENGE, words.DENIED),
    (Reason.SOFT_404, words.ABSENT),
)
