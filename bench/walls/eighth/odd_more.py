"""More odd pages that must be read: hard neighbours of walls."""

from bench.walls.eighth.frames import app, bare, forum, magazine, news, office
from bench.walls.eighth.wall import Wall

PAGES = (
    Wall(
        "read-unclosed-old-html",
        "en",
        None,
        """<TITLE>Club rules</TITLE>
<H1>Rules of the Tarn Punting Club</H1>
<P>Punts shall be returned by dusk.
<P>No member shall take out more than three guests, nor any dog that has not been introduced to the secretary.
<HR><ADDRESS>Adopted 11 May 1996""",
    ),
    Wall(
        "read-premium-badge-open",
        "en",
        None,
        news(
            "Salt marsh bought",
            """<article><span class="badge premium">Subscriber exclusive</span><p class="unlocked">This article has been unlocked for you by a friend who subscribes.</p><h1>Trust buys 90 acres of salt marsh</h1><p>A wildlife trust has bought 90 acres of salt marsh east of Marling for an undisclosed sum.</p><p>The sea wall in front of it will be breached on purpose in 2028, so that the marsh can move inland as the water rises.</p><p>Grazing stops at once. The one farmer affected will keep his barn and, he said, his opinion.</p></article>""",
        ),
    ),
    Wall(
        "read-modal-over-text",
        "en",
        None,
        magazine(
            "Mending nets",
            """<div class="modal newsletter-popup" role="dialog"><h2>Before you go!</h2><p>Join 40,000 readers. Enter your email to get our best stories.</p><button>No thanks</button></div><article><h1>Mending nets</h1><p>The needle holds four fathoms of twine and the gauge is a piece of driftwood her grandfather planed in 1931.</p><p>She does a yard in ten minutes. The machine does it in nine seconds, but the machine, she says, has never caught anything.</p></article>""",
        ),
    ),
    Wall(
        "read-consent-over-text",
        "en",
        None,
        bare(
            "Bell buoy restored",
            """<div class="cmp-overlay"><p>We value your privacy. We and our 640 partners store and/or access information on a device. You can accept or manage your choices.</p><button>Agree</button><button>More options</button></div><article><h1>Bell buoy restored to Hollin Sand</h1><p>The bell buoy that was silenced in 2011 rings again. It was lowered into the water on Thursday by the tender that had once taken it away.</p><p>Residents who signed the petition for it live four miles off and can hear it in a south wind.</p></article>""",
        ),
    ),
    Wall(
        "read-region-law-article",
        "en",
        None,
        news(
            "Betting sites blocked",
            """<article><h1>Court orders block on 40 betting sites</h1><p>Visitors to forty offshore betting sites will from Monday see a notice saying that access has been blocked by order of the court.</p><p>The order runs for two years. Two of the firms have said that they will ask for it to be set aside.</p></article>""",
        ),
    ),
    Wall(
        "read-loading-poem",
        "en",
        None,
        bare(
            "Loading",
            """<h1>Loading…</h1><p>The crane comes down, the crane goes up,<br>it has a hold to fill;<br>a boy is asleep with his hand in a cup<br>and the quay is never still.</p><p>Please wait, please wait, the winches say,<br>as if we had elsewhere to be.<br>They have been loading since yesterday.<br>The ship is the size of the sea.</p>""",
        ),
    ),
    Wall(
        "read-qa-access-denied",
        "en",
        None,
        app(
            "Access Denied: You don't have permission to access on this server",
            """<h1>Access Denied: You don't have permission to access on this server</h1><div class="question"><p>My script gets “Access Denied. You don't have permission to access this page on this server. Reference #18.9d0c1502” while the browser gets the page. What is different?</p></div><div class="answer"><p>The order of your headers. A browser sends Host first and Accept-Language near the end; your library sorts them. The edge notices.</p><p>Ask the owner for their feed instead. They publish one, and it is not guarded.</p></div>""",
            site="Askbench",
        ),
    ),
    Wall(
        "read-empty-search-study",
        "en",
        None,
        office(
            "When nothing is found",
            """<h1>When nothing is found: searches without results, 2025</h1><p>Of 1.9 million searches in the catalogue, 212,000 ended with “Your search did not match any documents”.</p><p>Six in ten of those held a spelling mistake. The commonest was “libary”.</p>""",
            site="Borough Library Service",
        ),
    ),
    Wall(
        "read-table-of-tides",
        "en",
        None,
        office(
            "Tide table",
            """<h1>Port Errin: high water, 4 to 6 November</h1><table><tr><td>4 Nov</td><td>03:12</td><td>5.1 m</td><td>15:40</td><td>5.3 m</td></tr><tr><td>5 Nov</td><td>03:58</td><td>5.4 m</td><td>16:22</td><td>5.5 m</td></tr><tr><td>6 Nov</td><td>04:41</td><td>5.6 m</td><td>17:05</td><td>5.6 m</td></tr></table>""",
        ),
    ),
    Wall(
        "read-caption-page",
        "en",
        None,
        news(
            "In pictures",
            """<figure><img src="/g/1.jpg" alt=""><figcaption>A lighterman scatters rose petals at the spot where the ferry Linnet sank fifty years ago on Sunday. Eleven people drowned; the inquiry blamed the tide.</figcaption></figure>""",
        ),
    ),
    Wall(
        "read-maintenance-announcement",
        "en",
        None,
        news(
            "Ticket site to close",
            """<article><h1>Rail ticket site to close for a weekend</h1><p>The national rail ticket site will be down for maintenance from 10pm on Friday until 5am on Monday while its accounts are moved to new servers.</p><p>Tickets can be bought at stations. Season tickets already loaded on cards will work.</p></article>""",
        ),
    ),
    Wall(
        "read-de-forum-403",
        "de",
        None,
        forum(
            "Fehler: Zugriff verweigert",
            """<div class="post"><p class="author">von Kielschwein</p><div class="content">Beim Pegelarchiv steht seit gestern nur „Zugriff verweigert. Bitte bestätigen Sie, dass Sie kein Roboter sind.“ Bei euch auch?</div></div><div class="post"><p class="author">von Poller7</p><div class="content">Ja. Das Amt hat auf Nachfrage geschrieben, der Schutz sei versehentlich scharf geschaltet worden und werde am Montag zurückgenommen.</div></div>""",
            "de",
            "Binnenschiffer-Forum",
        ),
    ),
    Wall(
        "read-fr-mention-legale-acte",
        "fr",
        None,
        office(
            "Arrêté",
            """<h1>Arrêté n° 2026-41 portant interdiction d'accès à la jetée</h1><p>Article 1er. L'accès à la jetée est interdit au public jusqu'au 31 mars.</p><p>Article 2. Les contrevenants s'exposent à l'amende prévue pour les contraventions de la première classe.</p>""",
            "fr",
            "Préfecture du Val-d'Estrelle",
        ),
    ),
    Wall(
        "read-es-sin-cerrar",
        "es",
        None,
        """<html><head><meta charset=utf-8><title>Bando</title><body><center><b>BANDO</b></center><p>Se hace saber que el día 8 no habrá mercado.<p>Los puestos se montarán el día 9 en la plaza de arriba.""",
    ),
    Wall(
        "read-pt-sobre-dominio",
        "pt",
        None,
        news(
            "Domínio",
            """<article><h1>Câmara perde o endereço da Internet</h1><p>Quem procurava o site da câmara encontrava, desde sábado, o aviso «este domínio está à venda». A autarquia esqueceu-se de pagar a renovação, de 14 euros.</p><p>O novo dono pede quatro mil.</p></article>""",
            "pt",
            "Diário da Barra",
        ),
    ),
    Wall(
        "read-ru-pre-telegramma",
        "ru",
        None,
        bare(
            "Телеграмма",
            """<pre>
ТЕЛЕГРАММА № 118
ПРОХОД ПОД МОСТОМ ЗАКРЫТ ДО ОСОБОГО РАСПОРЯЖЕНИЯ ТЧК
БУКСИРАМ ОЖИДАТЬ У ПРИЧАЛА № 4 ТЧК
</pre>""",
        ),
    ),
    Wall(
        "read-pl-wyniki",
        "pl",
        None,
        office(
            "Wyniki",
            """<h1>Wyniki konkursu na dyrektora muzeum rzeki</h1><p>Komisja nie wyłoniła kandydata. Konkurs zostanie powtórzony w styczniu.</p>""",
            "pl",
            "Urząd Miasta Zatory",
        ),
    ),
    Wall(
        "read-ja-owabi",
        "ja",
        None,
        office(
            "お詫び",
            """<h1>ホームページが閲覧できなかった件について</h1><p>十月九日午前八時から約四十分間、「ページが見つかりません」と表示される不具合がありました。設定の誤りが原因で、現在は復旧しています。</p>""",
            "ja",
            "港町役場",
        ),
    ),
    Wall(
        "read-ko-siheom",
        "ko",
        None,
        office(
            "공고",
            """<h1>도선사 시험 합격자 공고</h1><table><tr><td>수험번호</td><td>104</td></tr><tr><td>수험번호</td><td>117</td></tr></table><p>합격자는 12월 4일까지 서류를 제출하여야 합니다.</p>""",
            "ko",
            "포구해양청",
        ),
    ),
    Wall(
        "read-ar-qasida",
        "ar",
        None,
        bare(
            "قصيدة",
            """<div dir="rtl"><h1>جزر</h1><p>مضى الماء ولم يودع أحدا<br>وظل القارب على جنبه<br>مثل شيخ نسي اسم ابنته<br>ولم ينس البحر.</p></div>""",
        ),
    ),
)
