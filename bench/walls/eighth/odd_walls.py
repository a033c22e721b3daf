"""Pages that must be read although they speak of walls or have one beside the text, in English."""

from bench.walls.eighth.frames import app, bare, blog, magazine, news, office
from bench.walls.eighth.wall import Wall

PAGES = (
    Wall(
        "read-about-paywalls",
        "en",
        None,
        magazine(
            "The price of a paragraph",
            """<article><h1>The price of a paragraph</h1><p>“Subscribe to continue reading.” By one count the sentence stood on seven in ten regional news sites last spring, up from two in ten a decade ago.</p><p>The Coastland Argus put its wall up in 2019 and lost a third of its readers in a week. Four years on, its editor says, those who stayed pay for eleven reporters.</p><p>What nobody has measured is what the others read instead.</p></article>""",
        ),
    ),
    Wall(
        "read-about-404-art",
        "en",
        None,
        news(
            "The museum of lost pages",
            """<article><h1>The museum of lost pages</h1><p>“404 – Page not found” is the most printed sentence of the age, and an artist in Marling has now carved it into slate.</p><p>The slab, two metres high, stands where the town’s library used to be. Visitors are invited to leave a note saying what they were looking for.</p></article>""",
        ),
    ),
    Wall(
        "read-about-captcha",
        "en",
        None,
        blog(
            "I am not a robot",
            """<article><h2>I am not a robot, says the robot</h2><p>Our intern spent a week clicking on traffic lights. She passed 71 of 80 tests; a program written by the computing club passed 78.</p><p>The makers of such puzzles know this, and have stopped looking at the answers. They look at how the mouse moves.</p></article>""",
        ),
    ),
    Wall(
        "read-about-cookies-fine",
        "en",
        None,
        news(
            "Regulator fines ferry firm",
            """<article><h1>Regulator fines ferry firm over cookie banner</h1><p>A ferry company must pay 180,000 euros because its website asked visitors to “Accept all” cookies and hid the way to refuse.</p><p>The regulator found that the second button took four clicks to reach and, on telephones, could not be seen at all.</p><p>The firm said it had changed the banner and would not appeal.</p></article>""",
        ),
    ),
    Wall(
        "read-about-ddos",
        "en",
        None,
        news(
            "Attack took port offline",
            """<article><h1>Attack took port’s booking site offline for nine hours</h1><p>The port’s lorry-booking site was flooded with requests on Sunday in what its operator called a denial-of-service attack.</p><p>Drivers who tried to book saw a page reading “Please wait while we check your browser”, and in the end nothing. By evening the queue on the quay road was three miles long.</p></article>""",
        ),
    ),
    Wall(
        "read-about-geoblock",
        "en",
        None,
        magazine(
            "Not for your eyes",
            """<article><h1>Not available in your country</h1><p>Six years after the privacy law came into force, more than a thousand American local papers still turn European readers away.</p><p>For most of them it is simple arithmetic: one reader in four hundred came from Europe, and a lawyer costs more than all of those will ever click.</p></article>""",
        ),
    ),
    Wall(
        "read-big-subscribe-box",
        "en",
        None,
        news(
            "Oyster beds reopen",
            """<article><h1>Oyster beds reopen after clean tests</h1><p>The oyster beds at Marling Creek reopened on Wednesday after three clean water tests in a row, ending a closure of seven weeks.</p><p>Growers said about a tenth of the stock had been lost. The water company has offered to pay for the tests but not for the oysters.</p><p>The food standards office will go on sampling every fortnight until March.</p></article>
<section class="promo"><h2>Enjoyed this? Subscribe today</h2><p>Unlimited digital access for £1 for the first three months, then £6.99 a month. Cancel anytime.</p><ul><li>Unlimited articles</li><li>Puzzles</li><li>Fewer ads</li></ul><button>Subscribe now</button><p>Already a subscriber? Log in</p></section>""",
        ),
    ),
    Wall(
        "read-appeal-for-money",
        "en",
        None,
        news(
            "Heat in the estuary",
            """<article><h1>Estuary water reached 24 degrees in August</h1><p>The water in the inner estuary was warmer this August than in any year since readings began in 1953, the marine laboratory said.</p><p>On four days it passed 24 degrees at the slipway gauge. Mussels began to gape on the second.</p></article><aside><p>There is no paywall here, and there never will be. If you can, support us with a small amount every month. You have read 11 articles in the last year.</p><button>Continue</button></aside>""",
        ),
    ),
    Wall(
        "read-login-beside",
        "en",
        None,
        app(
            "Notice of general meeting",
            """<div class="left"><h3>Member login</h3><form><input placeholder="Email"><input type="password" placeholder="Password"><button>Log in</button><a>Forgot password?</a></form></div><div class="right"><h1>Notice of general meeting</h1><p>The annual general meeting will be held on 14 January at half past seven in the boathouse. The committee proposes to raise the mooring fee from 410 to 435 a year.</p><p>Nominations for treasurer close on 7 January.</p></div>""",
            site="Tarn Boat Club",
        ),
    ),
    Wall(
        "read-noscript-but-text",
        "en",
        None,
        app(
            "Sluice timetable",
            """<noscript><p>Please enable JavaScript for the best experience.</p></noscript><article><h1>The sluice will open at night from Monday</h1><p>From 2 November the sluice at Port Errin opens only between ten at night and four in the morning, so that the road over it stays free by day.</p><p>Skippers who need it at other times must give a day’s notice.</p></article>""",
            site="Port Errin",
        ),
    ),
    Wall(
        "read-cookie-policy-itself",
        "en",
        None,
        office(
            "Cookies",
            """<h1>Cookies on the permit service</h1><p>We set four cookies. Three keep you signed in and are deleted when you close your browser. The fourth remembers for a year whether you agreed to be counted.</p><table><tr><td>seen_message</td><td>1 year</td></tr><tr><td>permit_session</td><td>until closed</td></tr></table><p>We do not set advertising cookies.</p>""",
        ),
    ),
    Wall(
        "read-terms-subscription",
        "en",
        None,
        magazine(
            "Subscription terms",
            """<h1>Subscription terms</h1><p>1. Your subscription renews by itself every month until you cancel it.</p><p>2. You may cancel at any time up to 24 hours before renewal. We refund no part of a month already begun.</p><p>3. Students pay half on showing a valid card each September.</p>""",
            related=False,
        ),
    ),
    Wall(
        "read-takedown-notice-itself",
        "en",
        None,
        bare(
            "Notice 2026-118",
            """<pre>NOTICE OF CLAIMED INFRINGEMENT, No. 2026-118

1. The work: a survey chart of the Hollin Sand, printed in 2014.
2. The copy complained of stands in the folder /charts/old of the
   repository named in the annex.
3. We have a good faith belief that this use is not authorised by
   the owner. The statements above are true under penalty of perjury.</pre>""",
        ),
    ),
    Wall(
        "read-court-order-itself",
        "en",
        None,
        office(
            "Order of 14 June",
            """<h1>In the Admiralty Court: Order of 14 June 2026</h1><p>UPON hearing counsel for the harbour trustees, IT IS ORDERED that:</p><p>1. The defendant shall not publish the survey or any part of it until trial.</p><p>2. Access to the pages in Schedule A shall be blocked by the providers named in Schedule B.</p><p>3. Costs reserved.</p>""",
        ),
    ),
    Wall(
        "read-domain-sold-news",
        "en",
        None,
        news(
            "Name sold",
            """<article><h1>Three-letter domain sold for 2.1m</h1><p>A web address of three letters that had carried nothing but the words “this domain is for sale” since 2004 has changed hands for 2.1 million dollars.</p><p>The buyer, a maker of outboard motors, said it would use it from the new year.</p></article>""",
        ),
    ),
    Wall(
        "read-help-enable-js",
        "en",
        None,
        office(
            "How to enable JavaScript",
            """<h1>How to enable JavaScript</h1><p>If our map shows only “You need to enable JavaScript to run this app”, scripts are switched off in your browser.</p><ol><li>Open the settings and choose Privacy.</li><li>Choose Site permissions, then JavaScript.</li><li>Turn the switch on and load the map again.</li></ol>""",
        ),
    ),
    Wall(
        "read-correction-note",
        "en",
        None,
        news(
            "Correction",
            """<article><h1>Correction</h1><p>An article of 3 March said that the weir had been removed. It has not; the sluice gate was. The article has been corrected.</p></article>""",
        ),
    ),
    Wall(
        "read-outage-status",
        "en",
        None,
        app(
            "Incident report",
            """<h1>Incident of 9 October: pages served as “500 Internal Server Error”</h1><p>Between 08:02 and 08:47 UTC, one request in five was answered with an error. The cause was a certificate that had expired on one of our two caches.</p><p>We have since moved all certificates to automatic renewal.</p>""",
            site="Quaynet Status",
        ),
    ),
)
