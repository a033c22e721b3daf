"""Whole documents that carry a wall's traces: scripts, templates, hidden notices, vendors' markers."""

from bench.walls.eighth.frames import app, bare, blog, forum, magazine, news, office
from bench.walls.eighth.wall import Wall

PAGES = (
    Wall(
        "read-cloudflare-script-in-page",
        "en",
        None,
        blog(
            "Painting the hull",
            """<article><h2>Painting the hull</h2><p>Two coats of red lead, then wait. Everyone who did not wait is at the yard again this spring, and they all say it was the weather.</p><p>Write to me at <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="a1b2">[email&#160;protected]</a> if you have found a primer that dries below eight degrees.</p></article><script>(function(){function c(){var d=document.createElement('script');d.src='/cdn-cgi/challenge-platform/scripts/jsd/main.js';document.head.appendChild(d)}c()})();</script>""",
        ),
    ),
    Wall(
        "read-recaptcha-footer",
        "en",
        None,
        office(
            "Consultation outcome",
            """<h1>Outcome of the mooring fee consultation</h1><p>We received 418 answers. Three quarters were against the higher fee; a third of those would accept it if the pump-out were repaired.</p><p>The fee will rise in 2028 instead of 2027.</p><form><label>Was this page useful?</label><button>Yes</button><button>No</button><p>This site is protected by reCAPTCHA and its privacy policy and terms of service apply.</p></form>""",
        ),
    ),
    Wall(
        "read-hidden-error-template",
        "en",
        None,
        app(
            "Otters counted",
            """<template id="tpl-404"><h1>Page not found</h1><p>We can't find the page you're looking for.</p></template><div class="error-state" hidden><p>Something went wrong. Please try again.</p></div><article><h1>Fourteen otters counted on the Tarn</h1><p>Volunteers walking the bank at dawn in March counted 14 otters between the weir and the sea, six more than a year before.</p><p>Half were seen within sight of the fish market.</p></article>""",
        ),
    ),
    Wall(
        "read-piano-script-open",
        "en",
        None,
        news(
            "Lighthouse hotel refused",
            """<script>tp=window.tp||[];tp.push(["setTags",["premium","metered"]]);tp.push(["setContentSection","news"]);</script><article><h1>Lighthouse hotel refused</h1><p>Planners turned down a 40-room hotel beside the lighthouse by seven votes to six on Monday night.</p><p>The casting vote was the chair’s. She said the lamp would have shone into every bedroom, “and that cannot be what people pay for”.</p><p>The developer has six months to appeal.</p><div id="piano-inline"></div><div class="paywall" style="display:none"><p>Subscribe to continue reading</p></div></article>""",
        ),
    ),
    Wall(
        "read-next-state-and-text",
        "en",
        None,
        app(
            "Coal barge raised",
            """<article><h1>Coal barge raised after 88 years</h1><p>The barge came up at ten past four with its cargo still in it.</p><p>Divers had spent a fortnight threading straps beneath the keel. The coal, sixty tons of it, will be sold by the bag to pay for the crane.</p></article>""",
            state='{"props":{"error":null,"messages":{"notFound":"Page not found","paywall":"Subscribe to read","blocked":"Not available in your region"}}}',
        ),
    ),
    Wall(
        "read-adblock-notice-text",
        "en",
        None,
        news(
            "Bus to the quay",
            """<div class="adblock-notice">We noticed you may be using an ad blocker. Please consider allowing ads, they pay for our reporters.</div><article><h1>Quay bus returns on Sundays</h1><p>The number 9 will run to the quay on Sundays again from the 6th, hourly until six o’clock.</p><p>The county found the money after a petition by anglers.</p></article>""",
        ),
    ),
    Wall(
        "read-outdated-browser-strip",
        "en",
        None,
        office(
            "Licence conditions",
            """<div class="browser-warning">You are using an outdated browser. Please upgrade to improve your experience and security.</div><h1>Conditions of the eel licence</h1><ol><li>Nets shall have a mesh of no less than 22 millimetres.</li><li>The season closes on 14 September.</li><li>Catch returns are due by the year’s end, including nil returns.</li></ol>""",
        ),
    ),
    Wall(
        "read-forum-register-banner",
        "en",
        None,
        forum(
            "Scarf joint angle",
            """<div class="notice">You are currently viewing our boards as a guest, which gives you limited access. Register for free to post and see images.</div><div class="post"><p class="author">by adze</p><div class="content">One in eight for spruce, one in twelve if your life hangs from it.</div></div><div class="post"><p class="author">by shipwright_ret</p><div class="content">Seconded. And glue it warm: I have seen a one in twelve let go because the shed was at five degrees.</div></div>""",
        ),
    ),
    Wall(
        "read-moved-notice-with-text",
        "en",
        None,
        office(
            "Bridge heights",
            """<div class="banner">This site will be switched off in March. Some pages have already moved.</div><h1>Bridge heights on the Lower Tarn</h1><table><tr><td>Mill Bridge</td><td>2.41 m</td></tr><tr><td>Rail viaduct</td><td>9.80 m</td></tr><tr><td>Quay footbridge</td><td>3.05 m</td></tr></table><p>Heights are given above mean high water.</p>""",
        ),
    ),
    Wall(
        "read-archived-content-banner",
        "en",
        None,
        office(
            "2014 floods review",
            """<div class="archive-banner"><b>Archived content</b> Information identified as archived is provided for reference, research or recordkeeping purposes. It has not been altered or updated since it was archived.</div><h1>Review of the 2014 floods: findings</h1><p>The pumps at Lower Ferry were switched on nine hours after the first warning. Had they been started at once, the review finds, 60 of the 212 houses would have stayed dry.</p>""",
        ),
    ),
    Wall(
        "read-app-interstitial-text",
        "en",
        None,
        magazine(
            "Ropes",
            """<div class="smart-banner">Read this in our app — it’s free. <a>Open</a></div><article><h1>What knots know</h1><p>A knot is a decision that can be taken back. A splice is one that cannot.</p><p>The old riggers spliced what was theirs and knotted what they had borrowed.</p></article>""",
            related=False,
        ),
    ),
    Wall(
        "read-quote-of-legal-451",
        "en",
        None,
        app(
            "Status 451",
            """<h1>451 Unavailable For Legal Reasons</h1><p>This status code indicates that the server is denying access to the resource as a consequence of a legal demand.</p><p>A response with this code should explain, in its body, who made the demand and what law it rests on. Such a response may be kept by caches unless told otherwise.</p><h2>Example</h2><pre>HTTP/1.1 451 Unavailable For Legal Reasons\nContent-Type: text/html</pre>""",
            site="Webdocs",
        ),
    ),
    Wall(
        "read-de-script-hinweis",
        "de",
        None,
        news(
            "Fährpreise",
            """<noscript><div class="hinweis">Bitte aktivieren Sie JavaScript, um alle Funktionen nutzen zu können.</div></noscript><article><h1>Fähre wird teurer</h1><p>Eine Überfahrt mit dem Rad kostet von Januar an 2,40 Euro, 30 Cent mehr als bisher. Fußgänger zahlen weiter einen Euro.</p></article><script>window.paywall={active:false,text:"Weiterlesen mit Plus"};</script>""",
            "de",
            "Deichbote",
        ),
    ),
    Wall(
        "read-fr-encart-abonnes",
        "fr",
        None,
        news(
            "Naufrage",
            """<article><h1>Le chalutier renfloué sera démantelé</h1><p>Le « Petit Fernand », renfloué mardi au large de Kerlouan, ne reprendra pas la mer. L'expert a relevé une voie d'eau de trois mètres.</p><p>Les quatre marins sont sains et saufs.</p></article><div class="encart"><p>Profitez d'un accès illimité à tous nos articles : 1€ par mois pendant six mois.</p><a>S'abonner</a><p>Déjà abonné ? Se connecter</p></div>""",
            "fr",
            "La Dépêche du Phare",
        ),
    ),
    Wall(
        "read-it-banner-region",
        "it",
        None,
        app(
            "Traghetti",
            """<div class="geo">Sembra che tu stia visitando il sito dall'estero: alcuni video potrebbero non essere disponibili nel tuo Paese.</div><h1>Traghetti, sciopero revocato</h1><p>Lo sciopero di venerdì è stato revocato dopo l'incontro in prefettura. Le corse saranno regolari.</p>""",
            "it",
            "Portolago Oggi",
        ),
    ),
    Wall(
        "read-ja-nokori-zero",
        "ja",
        None,
        news(
            "浚渫",
            """<article><h1>浚渫船、港に到着</h1><p>国内最大の浚渫船が四日、港に到着した。航路を十二メートルまで掘り下げる工事は来週始まり、三月末まで続く。</p><p>この記事は無料会員の方も全文をご覧いただけます。</p></article>""",
            "ja",
            "港湾日報",
        ),
    ),
    Wall(
        "read-ru-pre-otvet",
        "ru",
        None,
        forum(
            "Капча на сайте архива",
            """<div class="post"><p class="author">shlyuz</p><div class="content">Пишет «Подтвердите, что вы не робот», и так по кругу. Что делать?</div></div><div class="post"><p class="author">bakenshik</p><div class="content">Отключите ночной режим в расширении, он ломает картинку. У меня после этого сразу пустило.</div></div>""",
            "ru",
            "Форум речников",
        ),
    ),
    Wall(
        "read-bare-haiku",
        "en",
        None,
        bare("3 Nov", """<p>low water — the ferry<br>waits with its one passenger,<br>a heron, unpaid</p>"""),
    ),
)
