"""Pages that must be read though they are short, odd or speak of walls; in English."""

from bench.walls.eighth.frames import app, bare, blog, forum, magazine, news, office, tables
from bench.walls.eighth.wall import Wall

PAGES = (
    Wall(
        "n9-en-read-brief-ferry",
        "en",
        None,
        news(
            "Ferry runs aground",
            "<article><h1>Ferry runs aground off Gull Point</h1><p>A car ferry with 61 people aboard ran aground off Gull Point shortly before dawn. No one was hurt, the coastguard said.</p></article>",
        ),
    ),
    Wall(
        "n9-en-read-statement",
        "en",
        None,
        office(
            "Statement on lock 9",
            "<h1>Statement on the closure of lock 9</h1><p class='date'>18 June 2026</p><p>The Agency has closed lock 9 as a precaution after divers found a crack in the lower gate. We expect to reopen it within ten days.</p>",
        ),
    ),
    Wall(
        "n9-en-read-correction",
        "en",
        None,
        news(
            "Correction",
            "<article><h1>Corrections and clarifications</h1><p>An article about dredging costs (“Silt and money”, 3 May, page 11) gave the contract value as £14m. It should have said £1.4m. The online version has been removed and replaced with a corrected one.</p></article>",
        ),
    ),
    Wall(
        "n9-en-read-obituary",
        "en",
        None,
        '<!DOCTYPE html><html lang="en"><head><META CHARSET=UTF-8><title>In memoriam | Lockgate Funeral Home</title></head><body><h1>The Old Lamplighter of Quay Street</h1><p>Born 4 April 1938. Died 2 January 2026.</p><p>He tended the harbour lamps for forty-one winters and is survived by two daughters. A service will be held at St Brannoc’s on Friday at eleven.</p><p>Donations may be made to the lifeboat station.</p><div class="cookie">We use cookies. <button>Accept</button><button>Decline</button></div><a href="/login">Sign the guest book</a></body></html>',
    ),
    Wall(
        "n9-en-read-minutes",
        "en",
        None,
        tables(
            "Minutes",
            "<B>MINUTES, 9 FEBRUARY</B><OL><LI>Apologies: none.</LI><LI>Minutes of the last meeting: page 4 was not found in the file; clerk to supply.</LI><LI>Towpath lighting: deferred.</LI><LI>Next meeting: 9 March.</LI></OL>",
        ),
    ),
    Wall(
        "n9-en-read-about-paywalls",
        "en",
        None,
        magazine(
            "After the paywall",
            "<h1>What happened after we took the paywall down</h1><p>“Subscribe to continue reading” was, for eleven years, the most viewed sentence on our website. Last spring we deleted it.</p><p>Traffic doubled within a month. Income from readers, to everybody's surprise, fell by only six per cent, because nine in ten subscribers stayed and called themselves members.</p>"
            "<p>The lesson, says our publisher, is that people never paid to get past a wall. They paid for there to be something behind it.</p>",
        ),
    ),
    Wall(
        "n9-en-read-cookie-explainer",
        "en",
        None,
        blog(
            "Why every site asks about cookies",
            "<article><h1>Why every site asks about cookies</h1><p>“We value your privacy. Accept all?” The sentence appears on some nine in ten news sites we visited last week.</p><p>We counted the clicks needed to refuse: four on average, and eleven at worst. Two sites had no refuse button whatever. A regulator fined one of them in March.</p></article>",
        ),
    ),
    Wall(
        "n9-en-read-captcha-story",
        "en",
        None,
        news(
            "Robots beat captcha",
            "<article><h1>Software now beats “I am not a robot” tests more often than people do</h1><p>Researchers gave 1,400 volunteers and three programs the same picture puzzles. The programs solved 96 per cent, the volunteers 81.</p><p>“Please verify you are human has become a question only a machine answers reliably,” the authors write.</p></article>",
        ),
    ),
    Wall(
        "n9-en-read-domain-sale",
        "en",
        None,
        news(
            "Domain sold",
            "<article><h1>Closed newspaper’s web address sold for £2,300</h1><p>Visitors to the Eastmoor Gazette were greeted for months by the words “this domain is for sale”. On Tuesday it was bought by a maker of fishing reels, who says he will keep the archive online.</p></article>",
        ),
    ),
    Wall(
        "n9-en-read-court-block",
        "en",
        None,
        bare(
            "Court orders providers to block site",
            "<h1>Court orders providers to block match-streaming site</h1><p>The High Court on Monday ordered six internet providers to block access to a website showing football without a licence. From midnight its visitors will see only a notice that access has been blocked by order of the court.</p><p>The judge said the order would lapse after two seasons.</p>",
        ),
    ),
    Wall(
        "n9-en-read-live-entry",
        "en",
        None,
        app(
            "Storm live",
            "<div class='entry' id='e41'><time>14:06</time><h3>Bridge shut</h3><p>Police have closed the swing bridge to all traffic. Gusts of 71 mph were measured there at 13:50.</p></div>",
            site="Harbour Live",
        ),
    ),
    Wall(
        "n9-en-read-results",
        "en",
        None,
        '<html lang="en"><head><META CHARSET=UTF-8><title>Regatta results</title></head><body><h2>Veterans’ skiff, 2,000 m</h2><table><tr><th>1</th><td>Gull Point RC</td><td>8:41.2</td></tr><tr><th>2</th><td>Old Quay RC</td><td>8:44.0</td></tr><tr><th>3</th><td>Marsh End</td><td>DNF</td></tr></table><p>Results are provisional until 18:00. Protest time: 30 minutes.</p><noscript>Turn on JavaScript to sort this table.</noscript></body></html>',
    ),
    Wall(
        "n9-en-read-poem",
        "en",
        None,
        blog(
            "Error",
            "<article><h1>Error</h1><p>The page is not where I left it.<br>The river took the sentence and the stone.<br>What I was looking for, I never<br>saw it, and it was not gone.</p></article>",
        ),
    ),
    Wall(
        "n9-en-read-help-404",
        "en",
        None,
        office(
            "Fix broken links",
            "<h1>What to do when visitors see “Page not found”</h1><p>A visitor sees this message if a page was renamed or deleted. Open Settings, choose Redirects and enter the old and the new address.</p><p>Redirects take up to five minutes to work. You can have 2,000 of them on the Basic plan.</p>",
            site="Sitewright Help",
        ),
    ),
    Wall(
        "n9-en-read-forum-javascript",
        "en",
        None,
        forum(
            "Please enable JavaScript message",
            "<div class='post'><b>mudlark</b><p>Since Friday I only get “Please enable JavaScript to continue” on the tide page. It is enabled!</p></div><div class='post'><b>sluicekeeper</b><p>Same here. Clearing the cache fixed it for me.</p></div>",
        ),
    ),
    Wall(
        "n9-en-read-box-whole-text",
        "en",
        None,
        news(
            "Eel numbers rise",
            "<article><h1>Eel numbers rise for third year</h1><p>Traps on the lower river caught 12,400 young eels this spring, up from 9,100, the trust reported on Monday.</p><p>Its biologist credits a fish pass built beside the old mill. The trust hopes to add two more by 2028.</p><p>The count ends in July, and a full report follows in the autumn.</p>"
            "<div class='sub-box'><h2>Enjoyed this story?</h2><p>Subscribe for unlimited access from £1 a week. Already a subscriber? Log in.</p></div></article>",
        ),
    ),
    Wall(
        "n9-en-read-relaunch",
        "en",
        None,
        office(
            "Our new website",
            "<h1>Our website has moved</h1><p>The Agency launched its new website on 1 May. Some pages from the old site were not carried over, and old links may no longer work. The project cost £310,000 and took nineteen months.</p>",
        ),
    ),
    Wall(
        "n9-en-read-stub",
        "en",
        None,
        '<!DOCTYPE html><html class="client-nojs" lang="en"><head><title>Gull Point Light - Openpedia</title></head><body><h1>Gull Point Light</h1><p><b>Gull Point Light</b> is a disused lighthouse built in 1871. It was automated in 1962 and closed in 1988.</p><p><i>This article about a lighthouse is a stub. You can help Openpedia by expanding it.</i></p><h2>References</h2><ol><li>"List of Lights", 1961, p. 44. [dead link: page not found]</li></ol><a>Create account</a> <a>Log in</a></body></html>',
    ),
)
