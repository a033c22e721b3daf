"""Pages that give a headline, perhaps a paragraph, and an offer, in English."""

from bench.walls.eighth.frames import app, blog, magazine, news, office
from bench.walls.eighth.wall import Wall
from claimcheck.model import Reason

PAY = Reason.PAYWALL

PAGES = (
    Wall(
        "pay-hard-headline",
        "en",
        PAY,
        news(
            "Dredging firm’s hidden debts",
            """<article><h1>Dredging firm’s hidden debts reach the council’s door</h1><p class="standfirst">Three years of letters show what officers knew, and when.</p>
<div class="barrier"><h2>Subscribe to read</h2><ul><li><b>Trial</b> $1 for 4 weeks, then $65 per month</li><li><b>Digital Essential</b> $39 per month</li><li>Print + Digital</li></ul><p>Cancel anytime during your trial. Already a subscriber? <a href="/login">Sign in</a></p></div></article>""",
        ),
    ),
    Wall(
        "pay-teaser-fade",
        "en",
        PAY,
        news(
            "The last ropewalk",
            """<article><h1>The last ropewalk in the county is up for sale</h1><p>By our heritage correspondent</p><p>The shed is a quarter of a mile long, and until last Thursday somebody walked the length of it forty times a day. Now the machines are covered with sailcloth and the agent’s board is up by the gate.</p>
<div class="paywall-fade"></div><section class="offer"><h3>This story is for subscribers.</h3><p>Support local journalism with unlimited access from £2 a week.</p><a class="cta">See my options</a></section></article>""",
            site="Coastland Argus",
        ),
    ),
    Wall(
        "pay-metered-out",
        "en",
        PAY,
        news(
            "Article limit",
            """<div class="meter-modal"><h2>You’ve read your 3 free articles this month</h2><p>Keep reading without limits. Your first month is 99p; after that £8.99 a month. No commitment.</p><button>Continue</button><p>I already subscribe</p></div>""",
        ),
    ),
    Wall(
        "pay-registration-free",
        "en",
        PAY,
        magazine(
            "How tide tables lie",
            """<h1>How tide tables lie</h1><p>Every number in the booklet is a promise that the wind is free to break.</p><div class="regwall"><h2>Create a free account to continue reading</h2><p>It takes less than a minute. You’ll also get our weekly selection of essays.</p><input placeholder="Email address"><button>Continue</button><small>By continuing you agree to our terms and to receive emails, which you can leave at any time.</small></div>""",
        ),
    ),
    Wall(
        "pay-login-only-trade",
        "en",
        PAY,
        app(
            "Members' area",
            """<h2>Please log in to view this article</h2><p>Tanker Rates Weekly is available to members only.</p><form><label>Username</label><input name="u"><label>Password</label><input name="p" type="password"><button>Log in</button></form><a href="/forgot">Forgotten your password?</a><p>Not a member? Request a demonstration.</p>""",
            site="Tanker Rates Weekly",
        ),
    ),
    Wall(
        "pay-journal-institution",
        "en",
        PAY,
        app(
            "Sediment transport",
            """<h1>Sediment transport in regulated lowland rivers: a reappraisal</h1><p>Journal of Fluvial Works, vol. 41, issue 3, pp. 201–219</p><h2>Get access</h2><ul><li>Log in via your institution</li><li>Rent this article for 48 hours: $12.00</li><li>Buy article PDF: $42.50</li></ul><p>This is a preview of subscription content. Institutional subscriptions may be available through your library.</p>""",
            site="Scholarhaven",
        ),
    ),
    Wall(
        "pay-newsletter-post",
        "en",
        PAY,
        app(
            "Ballast, part two",
            """<h1>Ballast, part two</h1><h3>What the harbour master wrote in pencil</h3><div>Paid</div><p>Last week I told you about the ledger. This week I have been through the margins.</p><div class="paywall"><h2>This post is for paid subscribers</h2><button>Subscribe</button><p>Already a paid subscriber? <b>Sign in</b></p></div>""",
            site="Low Water by the Estuary Desk",
        ),
    ),
    Wall(
        "pay-member-story",
        "en",
        PAY,
        app(
            "I rebuilt a lock gate",
            """<div>Member-only story</div><h1>I rebuilt a lock gate with my father. Here is what oak taught me</h1><p>6 min read</p><p>The first cut is the one you regret.</p><h2>Create an account to read the full story.</h2><p>The author made this story available to members only. If you’re new here, create a new account to read this story on us.</p>""",
            site="Longform Commons",
        ),
    ),
    Wall(
        "pay-leaky-local",
        "en",
        PAY,
        news(
            "Inspector closes pier",
            """<article><h1>Inspector closes pier after cracks found in cast iron</h1><p>The Victorian pier at Marling was closed to the public on Tuesday evening after an inspector found hairline cracks in eleven of the cast-iron columns that carry the pavilion.</p><p>Traders were told to leave within the hour. Several had stock in cold stores and said they did not know when they would be allowed back to collect it.</p>
<div id="subscription-offer"><b>Want to read more?</b> Unlock this article and everything else on our site. <span>Special offer: 6 months for £6</span><button>Subscribe now</button></div></article>""",
            site="Marling Gazette",
        ),
    ),
    Wall(
        "pay-vendor-piano",
        "en",
        PAY,
        news(
            "Ferry contract",
            """<h1>Exclusive: the ferry contract nobody bid for</h1><div class="tp-container-inner"><div class="pn-template"><p>To continue reading this exclusive, choose the plan that suits you.</p><div>Monthly €12.99</div><div>Annual €99 <s>€155.88</s></div><p>Have a corporate licence? Activate it here.</p></div></div>""",
        ),
    ),
    Wall(
        "pay-adblock-wall",
        "en",
        PAY,
        news(
            "Disable your ad blocker",
            """<div class="fc-dialog"><h1>Advertising keeps this site free</h1><p>It looks like you’re using an ad blocker. To read the story, allow ads on our website or buy an ad-free pass for $3 a month.</p><button>Allow ads</button><button>Buy a pass</button></div>""",
        ),
    ),
    Wall(
        "pay-magazine-issue",
        "en",
        PAY,
        magazine(
            "A Box of Slipway Chalk",
            """<article><p class="kicker">From the autumn issue</p><h1>A Box of Slipway Chalk</h1><p>My grandmother kept the chalk in a biscuit tin, and the tin in the boathouse, and the key to the boathouse round her neck.</p><p class="sub-note">The rest of this essay is available in print and to digital subscribers. Become one for $24 a year, or log in with the number on your mailing label.</p></article>""",
        ),
    ),
    Wall(
        "pay-gift-expired",
        "en",
        PAY,
        news(
            "Gift link expired",
            """<h1>This gift link has expired</h1><p>A subscriber shared a story with you, but shared links work for 14 days only. To go on reading, start a subscription: four weeks for 50c.</p>""",
        ),
    ),
    Wall(
        "pay-terminal-vendor",
        "en",
        PAY,
        app(
            "Bunker fuel prices",
            """<h1>Bunker fuel prices slip as barges queue</h1><p>02 Oct 2026 | 14:11 UTC</p><p>Highlights</p><ul><li>Queue longest since March</li></ul><p>To read this article, you need a subscription to our real-time service. Talk to sales or request a trial.</p>""",
            site="Quayside Markets",
        ),
    ),
    Wall(
        "pay-intranet-sign-in",
        "en",
        PAY,
        office(
            "Sign in",
            """<h1>Sign in to your account</h1><p>This document is restricted to staff and registered contractors.</p><label>Email, phone or user name</label><input type="text"/><button>Next</button><p>No account? Ask your line manager.</p><p>Can’t access your account?</p>""",
        ),
    ),
    Wall(
        "pay-blog-password",
        "en",
        PAY,
        blog(
            "Protected: Minutes of the March meeting",
            """<article><h1>Protected: Minutes of the March meeting</h1><form class="post-password-form"><p>This content is password protected. To view it please enter your password below:</p><p><label>Password: <input type="password"></label><input type="submit" value="Enter"></p></form></article>""",
        ),
    ),
    Wall(
        "pay-genealogy-site",
        "en",
        PAY,
        app(
            "Record",
            """<h1>1871 census: household at 4 Lock Cottages</h1><p>Name: ••••• ••••••</p><p>Born: ••••</p><h2>Unlock this record</h2><p>View the full transcript and the original image with a 14-day free trial. A card is required.</p>""",
            site="Kinfinder",
        ),
    ),
    Wall(
        "pay-patron-locked",
        "en",
        PAY,
        app(
            "Field recordings 19",
            """<h2>Field recordings 19: the sluice at night</h2><p>Locked</p><p>Join to unlock this post. Available from the tier “Apprentice”, $5 a month.</p><button>Join to unlock</button><p>By becoming a member, you'll instantly unlock access to 112 exclusive posts.</p>""",
            site="Backer Hall",
        ),
    ),
)
