"""Odd pages that are the cited document and must be read: short ones, in English."""

from bench.walls.eighth.frames import app, bare, blog, forum, magazine, news, office, tables
from bench.walls.eighth.wall import Wall

PAGES = (
    Wall(
        "read-brief-two-sentences",
        "en",
        None,
        news(
            "Buoy adrift",
            """<article><h1>Buoy adrift off Hollin Sand</h1><p class="time">07:14</p><p>A navigation buoy has broken loose off Hollin Sand and is drifting south-east, the coastguard said on Friday. A tender is on its way to recover it.</p></article>""",
        ),
    ),
    Wall(
        "read-stub-wiki",
        "en",
        None,
        app(
            "Stoke Mallow Weir",
            """<h1>Stoke Mallow Weir</h1><p>Stoke Mallow Weir is a fixed weir on the River Tarn, built in 1864 to supply the paper mill. It has been a listed structure since 1987.</p><p><i>This article about a river structure is a stub. You can help by expanding it.</i></p>""",
            site="Openlore",
        ),
    ),
    Wall(
        "read-liveblog-entry",
        "en",
        None,
        news(
            "Storm live",
            """<div class="liveblog"><article id="b41"><time>16:52</time><h2>Bridge closes to high-sided vehicles</h2><p>The bridge operator has just closed the crossing to lorries, caravans and motorcycles. Gusts of 71mph were measured on the south tower at half past four.</p></article><p>Waiting for the next update…</p></div>""",
        ),
    ),
    Wall(
        "read-statement-one-paragraph",
        "en",
        None,
        office(
            "Statement on the Marling pier",
            """<h1>Statement on the Marling pier</h1><p>The agency has been made aware of cracks in the columns of Marling pier. We have offered the borough the help of our divers and will publish their report in full.</p>""",
        ),
    ),
    Wall(
        "read-press-release",
        "en",
        None,
        magazine(
            "Halvard Dredging wins contract",
            """<p>FOR IMMEDIATE RELEASE</p><p>PORT ERRIN, 9 September 2026 — Halvard Dredging today announced that it has been awarded the maintenance contract for the outer channel, worth 31 million over five years.</p><p>“We know every bar of that channel,” said the company’s managing director.</p><p>ENDS</p><p>Notes to editors: Halvard employs 212 people.</p>""",
            site="Halvard Dredging",
        ),
    ),
    Wall(
        "read-results-table",
        "en",
        None,
        office(
            "By-election results",
            """<h1>Result of poll, Lower Ferry ward</h1><table><tr><th>Candidate</th><th>Votes</th></tr><tr><td>Independent (Oakes)</td><td>812</td></tr><tr><td>Rivers Party</td><td>640</td></tr><tr><td>Hill Alliance</td><td>93</td></tr></table><p>Turnout: 38.4 per cent. Spoilt papers: 11.</p>""",
        ),
    ),
    Wall(
        "read-poem-short",
        "en",
        None,
        magazine(
            "Neap",
            """<div class="poem"><h1>Neap</h1><p>The boats lie over on one arm<br>as sleepers do.<br>Between two tides there is a farm<br>of mud and blue,</p><p>and nothing that the moon can say<br>will lift them yet.<br>I wait with them. I wait all day.<br>My feet are wet.</p></div>""",
            related=False,
        ),
    ),
    Wall(
        "read-recipe",
        "en",
        None,
        blog(
            "Samphire fritters",
            """<article><h2>Samphire fritters</h2><p>Skip to recipe</p><p>Makes 12. Whisk 100g of flour with 150ml of cold soda water and leave it for ten minutes.</p><ul><li>200g samphire, washed twice</li><li>1 egg white</li></ul><p>Fold in the beaten egg white, then the samphire. Fry by the spoonful until the edges are brown. Do not salt them.</p></article>""",
        ),
    ),
    Wall(
        "read-transcript",
        "en",
        None,
        app(
            "Episode 12 transcript",
            """<h1>Episode 12: The lock keeper’s cat</h1><p>INTERVIEWER: So the cat had a salary?</p><p>KEEPER: A penny a day, in the ledger, from 1911 until the nationalisation.</p><p>INTERVIEWER: And who drew it?</p><p>KEEPER: [laughs] That is what the auditors wanted to know.</p>""",
            site="Slow Water Podcast",
        ),
    ),
    Wall(
        "read-obituary-note",
        "en",
        None,
        tables(
            "In memory",
            """<FONT FACE="Times" SIZE="4"><B>In memory of our secretary</B></FONT><P><FONT SIZE="2">She kept the minutes of this society for forty-one years and never once let the treasurer have the last word. The Easter walk will go ahead, as she would have insisted.</FONT>""",
        ),
    ),
    Wall(
        "read-font-newsletter",
        "en",
        None,
        tables(
            "Newsletter 3",
            """<CENTER><FONT COLOR="#990000" SIZE="5">TOWPATH NEWS No. 3</FONT></CENTER><FONT SIZE="2">The working party on the 4th cleared 60 yards of hedge. <BR><BR>Volunteers are reminded that the key to the hut is with Number 7 and NOT under the pot. <BR><BR>Next meeting: 1st December, 7.30, the Methodist room.</FONT>""",
        ),
    ),
    Wall(
        "read-pre-mailing-list",
        "en",
        None,
        bare(
            "Re: gauge board zero",
            """<pre>
From: hydrographer at gauges.example
Date: Mon, 4 May 1998 10:12:44 +0100
Subject: Re: gauge board zero

> Is the zero at Port Errin still 0.31 m above chart datum?

No. It was relevelled in March and stands at 0.27 m. Anything
computed with the old figure is four centimetres too high.
</pre>""",
        ),
    ),
    Wall(
        "read-weather-bulletin-pre",
        "en",
        None,
        bare(
            "Shipping bulletin",
            """<PRE>BULLETIN ISSUED 0505 UTC
GALE WARNING: HOLLIN, TARN, OUTER BANKS
HOLLIN: SOUTHWEST 7 TO SEVERE GALE 9, VEERING NORTHWEST LATER.
ROUGH OR VERY ROUGH. RAIN THEN SQUALLY SHOWERS. MODERATE OR POOR.</PRE>""",
        ),
    ),
    Wall(
        "read-error-doc-502",
        "en",
        None,
        office(
            "Error messages explained",
            """<h1>What the error messages in the permit service mean</h1><dl><dt>“Page not found”</dt><dd>The permit number in the link is wrong. Check it against your letter.</dd><dt>“Session expired, please log in again”</dt><dd>You were idle for more than 20 minutes. Your draft is kept for 30 days.</dd><dt>“Service unavailable”</dt><dd>We close the service for maintenance on the first Sunday of each month, 1am to 5am.</dd></dl>""",
        ),
    ),
    Wall(
        "read-forum-captcha-loop",
        "en",
        None,
        forum(
            "Endless captcha on the archive site",
            """<div class="post"><p class="author">by sawdust_sam</p><div class="content">Every time I open the county archive I get “Checking your browser before accessing”, then “Verify you are human”, then the same again. Is it me?</div></div><div class="post"><p class="author">by grainline</p><div class="content">It was your clock. If it is more than five minutes out, the token is refused and you go round for ever. Set the time and try once more.</div></div>""",
        ),
    ),
    Wall(
        "read-forum-nginx",
        "en",
        None,
        forum(
            "I only see Welcome to nginx!",
            """<div class="post"><p class="author">by newbie</p><div class="content">I put my files in /srv/site but the browser says “Welcome to nginx! If you see this page, the nginx web server is successfully installed and working.”</div></div><div class="post"><p class="author">by root_cause</p><div class="content">The default site is still linked in sites-enabled and wins. Remove that link and reload; nothing else is wrong with your config.</div></div>""",
        ),
    ),
    Wall(
        "read-social-post-single",
        "en",
        None,
        app(
            "Post",
            """<div class="status"><p>Engineers have found the fault: a herring gull had built in the relay cabinet. Trains over the viaduct restart at 14:00.</p><time>12:21 · 3 Jun 2026</time><span>41 reposts</span></div>""",
            site="Chirrup",
        ),
    ),
    Wall(
        "read-changelog-short",
        "en",
        None,
        app(
            "Release 4.2.1",
            """<h1>4.2.1</h1><ul><li>Fixed: the tide clock ran backwards in the southern hemisphere.</li><li>Changed: depths are shown in metres by default.</li></ul>""",
            site="Tidewatch docs",
        ),
    ),
)
