"""Pages kept back for reasons of law or place."""

from bench.walls.eighth.frames import app, bare, magazine, news
from bench.walls.eighth.wall import Wall
from claimcheck.model import Reason

LAW = Reason.LEGAL

PAGES = (
    Wall(
        "law-eea-visitors",
        "en",
        LAW,
        bare(
            "Unavailable due to legal reasons",
            """<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time. For any issues, contact news@prairiebee.example or call 555-0142.</p>""",
        ),
    ),
    Wall(
        "law-us-group-sorry",
        "en",
        LAW,
        bare(
            "Not available",
            """<div class="logo">Lakeside Herald Group</div><p>Unfortunately, our website is currently unavailable in most European countries. We are engaged on the issue and committed to looking at options that support our full range of digital offerings to your market.</p>""",
        ),
    ),
    Wall(
        "law-video-territory",
        "en",
        LAW,
        app(
            "Watch",
            """<h2>This programme is not available in your location</h2><p>For rights reasons, we can show it only to viewers inside the country.</p>""",
            site="Island Player",
        ),
    ),
    Wall(
        "law-court-order-uk",
        "en",
        LAW,
        news(
            "Report removed",
            """<h1>Legal notice</h1><p>Following an order made in the High Court on 14 June, this report cannot currently be shown to readers in England and Wales.</p>""",
        ),
    ),
    Wall(
        "law-isp-block",
        "en",
        LAW,
        bare(
            "Blocked",
            """<h1>Access to this website has been blocked</h1><p>An order requires internet service providers to prevent access to this site. Any customer affected by the order has a right to apply to vary or discharge it.</p>""",
        ),
    ),
    Wall(
        "law-dmca-hosted",
        "en",
        LAW,
        bare(
            "DMCA",
            """<h2>Repository unavailable due to DMCA takedown.</h2><p>This repository is currently disabled due to a DMCA takedown notice. We have disabled public access to the repository. The notice has been publicly posted.</p>""",
        ),
    ),
    Wall(
        "law-withheld-country",
        "en",
        LAW,
        app(
            "Post",
            """<div>This post from @pilotcutter has been withheld in your country in response to a legal demand. <a>Learn more</a></div>""",
            site="Chirrup",
        ),
    ),
    Wall(
        "law-bookmaker",
        "en",
        LAW,
        app(
            "Restricted",
            """<h1>We can't accept visitors from your jurisdiction</h1><p>Due to licensing restrictions, Regatta Odds and its news pages are not offered in the territory your connection comes from.</p>""",
            site="Regatta Odds",
        ),
    ),
    Wall(
        "law-sanctions",
        "en",
        LAW,
        bare(
            "Access restricted",
            """<p>You appear to be connecting from a region subject to export controls and economic sanctions. Under applicable law we are unable to provide this page to you.</p>""",
        ),
    ),
    Wall(
        "law-de-urteil",
        "de",
        LAW,
        news(
            "Artikel gesperrt",
            """<h1>Dieser Beitrag ist derzeit gesperrt</h1><p>Aufgrund einer einstweiligen Verfügung des Landgerichts Unterwerra dürfen wir den Text in Deutschland vorerst nicht verbreiten.</p>""",
            "de",
            "Hafenkurier",
        ),
    ),
    Wall(
        "law-de-geoblock",
        "de",
        LAW,
        app(
            "Mediathek",
            """<p class="player-error">Dieses Video darf aus rechtlichen Gründen nur innerhalb von Deutschland, Österreich und der Schweiz wiedergegeben werden.</p>""",
            "de",
            "Nordfunk Mediathek",
        ),
    ),
    Wall(
        "law-fr-territoire",
        "fr",
        LAW,
        magazine(
            "Indisponible",
            """<h1>Ce contenu n'est pas accessible depuis votre pays</h1><p>Pour des raisons de droits de diffusion, la consultation est limitée à la France métropolitaine et aux outre-mer.</p>""",
            "fr",
            "Télérive",
        ),
    ),
    Wall(
        "law-es-bloqueo",
        "es",
        LAW,
        bare(
            "Contenido bloqueado",
            """<p>Por causas ajenas a este operador, esta página web no está disponible. Contenido bloqueado por requerimiento de la autoridad competente, comunicado a esta operadora.</p>""",
        ),
    ),
    Wall(
        "law-it-sequestro",
        "it",
        LAW,
        bare(
            "Sito sottoposto a sequestro",
            """<center><h2>Sito sottoposto a sequestro</h2><p>Decreto di sequestro preventivo emesso dal Giudice per le indagini preliminari presso il Tribunale di Portolago.</p></center>""",
        ),
    ),
    Wall(
        "law-ru-rkn",
        "ru",
        LAW,
        bare(
            "Доступ ограничен",
            """<h1>Доступ к информационному ресурсу ограничен</h1><p>на основании Федерального закона от 27 июля 2006 г. № 149-ФЗ «Об информации, информационных технологиях и о защите информации». Причину внесения в реестр можно посмотреть на сайте надзорного органа.</p>""",
        ),
    ),
    Wall(
        "law-tr-erisim",
        "tr",
        LAW,
        bare(
            "Erişim engellendi",
            """<p>Bu internet sitesi hakkında Sulh Ceza Hâkimliğinin 12/05/2026 tarih ve 2026/3310 D. İş sayılı kararı uyarınca erişimin engellenmesi kararı uygulanmaktadır.</p>""",
        ),
    ),
    Wall(
        "law-nl-regio",
        "nl",
        LAW,
        app(
            "Niet beschikbaar",
            """<h1>Vanuit jouw land niet te bekijken</h1><p>Wij hebben voor deze uitzending alleen rechten binnen Nederland. Gebruik je een VPN, zet die dan uit.</p>""",
            "nl",
            "Kijkwater",
        ),
    ),
    Wall(
        "law-ja-kaigai",
        "ja",
        LAW,
        bare(
            "ご利用の地域",
            """<p>大変申し訳ございませんが、EU域内および英国からのアクセスについては、当面の間サービスの提供を停止しております。</p>""",
        ),
    ),
    Wall(
        "law-zh-falv",
        "zh",
        LAW,
        bare(
            "无法查看",
            """<p>此内容因违反《互联网用户公众账号信息服务管理规定》，根据相关法律法规和政策，已无法查看。</p>""",
        ),
    ),
    Wall(
        "law-ko-warning",
        "ko",
        LAW,
        bare(
            "불법·유해 정보 차단",
            """<h1>귀하가 접속하려고 하는 정보(사이트)에서 불법·유해 내용이 제공되고 있어 해당 정보에 대한 접속이 차단되었음을 알려드립니다.</h1><p>해당 정보는 심의를 거쳐 법률에 따라 적법하게 차단된 것입니다.</p>""",
        ),
    ),
    Wall(
        "law-ar-hajb",
        "ar",
        LAW,
        bare(
            "الموقع محجوب",
            """<h1>عفوا، الموقع المطلوب غير متاح</h1><p>تم حجب هذا الموقع وفقا للقوانين والأنظمة المعمول بها في الدولة.</p>""",
        ),
    ),
    Wall(
        "law-pt-tribunal",
        "pt",
        LAW,
        bare(
            "Site bloqueado",
            """<p>O site a que pretende aceder encontra-se bloqueado na sequência do cumprimento de ordem judicial ou de determinação da entidade reguladora competente.</p>""",
        ),
    ),
    Wall(
        "law-pl-prawa",
        "pl",
        LAW,
        app(
            "Wideo",
            """<p>Przepraszamy, ten materiał jest niedostępny w kraju, w którym się znajdujesz. Nie mamy praw do jego pokazywania poza Polską.</p>""",
            "pl",
            "Telebrzeg",
        ),
    ),
    Wall(
        "law-sv-rattigheter",
        "sv",
        LAW,
        app(
            "Program",
            """<h2>Programmet går inte att se där du befinner dig</h2><p>Av rättighetsskäl kan det bara visas i Sverige.</p>""",
            "sv",
            "Kustplay",
        ),
    ),
    Wall(
        "law-cs-soud",
        "cs",
        LAW,
        news(
            "Staženo",
            """<h1>Text jsme museli stáhnout</h1><p>Na základě předběžného opatření krajského soudu nesmíme článek do rozhodnutí ve věci zpřístupnit.</p>""",
            "cs",
            "Povodí dnes",
        ),
    ),
    Wall(
        "law-uk-obmezhennia",
        "uk",
        LAW,
        bare(
            "Доступ обмежено",
            """<p>Доступ до цього ресурсу обмежено на підставі розпорядження національного центру управління мережами.</p>""",
        ),
    ),
)
