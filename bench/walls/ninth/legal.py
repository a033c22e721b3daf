"""Pages withheld by law, by order or by country."""

from bench.walls.eighth.frames import app, bare, news, office
from bench.walls.eighth.wall import Wall
from claimcheck.model import Reason

LAW = Reason.LEGAL

PAGES = (
    Wall(
        "n9-en-legal-eea",
        "en",
        LAW,
        '<!DOCTYPE html><html lang="en"><head><title>451: Unavailable due to legal reasons</title></head><body><h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time.</p><p>For any issues, contact web@prairiechronicle.example or call 555-0100.</p></body></html>',
    ),
    Wall(
        "n9-en-legal-video-territory",
        "en",
        LAW,
        news(
            "Clip",
            "<div class='player error-overlay'><p>This content is not available in your location.</p><p>Due to rights restrictions, this programme can only be watched inside the Islands.</p></div>",
            site="Island TV",
            extras=False,
        ),
    ),
    Wall(
        "n9-en-legal-copyright-notice",
        "en",
        LAW,
        '<!DOCTYPE html><html lang="en"><head><title>Repository unavailable due to DMCA takedown</title></head><body><main><img alt="451"><h3>Repository unavailable due to DMCA takedown.</h3><p>This repository is currently disabled due to a DMCA takedown notice. We have disabled public access to the repository. The notice has been publicly posted.</p></main></body></html>',
    ),
    Wall(
        "n9-en-legal-court-order-isp",
        "en",
        LAW,
        bare(
            "Blocked",
            "<h1>Access to this site has been blocked by Order of the High Court</h1><p>Any TV-shop customer affected by the court order has a right under the order to apply to vary or discharge it. See the list of orders for further details.</p>",
        ),
    ),
    Wall(
        "n9-en-legal-withheld-account",
        "en",
        LAW,
        app(
            "Post",
            "<div class='tomb'><p>This post has been withheld in your country in response to a legal demand.</p><a href='/help/withheld'>Learn more</a></div>",
            site="Chirrup",
        ),
    ),
    Wall(
        "n9-en-legal-injunction-article",
        "en",
        LAW,
        news(
            "Article withdrawn",
            "<article><h1>Article temporarily withheld</h1><p>On legal advice we have taken this report offline while proceedings are active. We cannot comment further.</p><p class='date'>Last updated 4 May</p></article>",
        ),
    ),
    Wall(
        "n9-de-legal-video-gema",
        "de",
        LAW,
        '<!DOCTYPE html><html lang="de"><head><meta charset=utf-8><title>Mediathek</title></head><body><div class="avp"><p>Aus rechtlichen Gründen kann dieses Video in Ihrer Region nicht wiedergegeben werden.</p></div><footer>Kanal Nord · Impressum</footer></body></html>',
    ),
    Wall(
        "n9-fr-legal-blocage",
        "fr",
        LAW,
        '<html lang="fr"><head><meta charset=utf-8><title>Ministère</title></head><body><img src="main.png" alt=""><h1>Vous avez été redirigé vers ce site officiel</h1><p>car votre ordinateur allait se connecter à une page dont l’accès a été interdit par une décision administrative prise en application de la loi pour la confiance dans l’économie numérique.</p><p>Voies de recours : tribunal administratif.</p></body></html>',
    ),
    Wall(
        "n9-it-legal-sequestro",
        "it",
        LAW,
        bare(
            "Sito sottoposto a sequestro",
            "<center><img src='stemma.gif'><h2>SITO SOTTOPOSTO A SEQUESTRO</h2><p>In esecuzione del decreto emesso dal Giudice per le Indagini Preliminari l’accesso alle pagine è inibito.</p><p>Nucleo speciale frodi tecnologiche</p></center>",
        ),
    ),
    Wall(
        "n9-ru-legal-ogranichen",
        "ru",
        LAW,
        '<html lang="ru"><head><meta charset="utf-8"><title>Доступ ограничен</title></head><body><div id="rkn"><h1>Уважаемые пользователи!</h1><p>Мы приносим свои извинения, но доступ к запрашиваемому ресурсу закрыт на основании федерального закона об информации. Проверить наличие адреса в Едином реестре можно на сайте надзорного ведомства.</p><p>ООО «ТелеСвязь»</p></div></body></html>',
    ),
    Wall(
        "n9-uk-legal-sanktsii",
        "uk",
        LAW,
        office(
            "Ресурс заблоковано",
            "<h1>Доступ до ресурсу заблоковано</h1><p>Відповідно до указу про застосування персональних спеціальних економічних та інших обмежувальних заходів (санкцій) провайдер припинив доступ до запитаної адреси.</p>",
            "uk",
            "ТОВ «Мережа»",
        ),
    ),
    Wall(
        "n9-tr-legal-karar",
        "tr",
        LAW,
        '<html lang="tr"><head><meta charset="utf-8"><title>Engel</title></head><body><table align=center><tr><td>Bu internet sitesi (kumsalhaber.example) hakkında 12/02/2026 tarih ve 2026/114 D. İş sayılı Sulh Ceza Hâkimliği kararı uyarınca erişim engeli uygulanmaktadır.</td></tr></table></body></html>',
    ),
)
