"""Pages whose text is kept for those who pay or sign in; in English."""

from bench.walls.eighth.frames import app, blog, magazine, news
from bench.walls.eighth.wall import Wall
from claimcheck.model import Reason

PAY = Reason.PAYWALL

PAGES = (
    Wall(
        "n9-en-pay-trial-tiles",
        "en",
        PAY,
        '<!DOCTYPE html><html lang="en-GB" class="core enhanced"><head><META CHARSET=UTF-8><title>Subscribe to read | The Ledger Times</title></head><body><header><a href="/">The Ledger Times</a></header>'
        '<div id="barrier-page"><h1 class="article-headline">Freight rates tumble as canal reopens to large vessels</h1><div class="subscribe-block"><h2>Subscribe to unlock this article</h2>'
        "<div class='tile'><h3>Standard Digital</h3><p>$45 per month</p><p>Essential digital access to quality journalism on any device.</p></div>"
        "<div class='tile'><h3>Premium Digital</h3><p>$75 per month</p><p>Complete digital access with expert analysis from industry leaders.</p></div>"
        "<h3>Why the Ledger?</h3><p>See why over a million readers pay to read us.</p></div></div><section class='faq'><h3>Check whether you already have access via your university or organisation.</h3><p>Terms &amp; Conditions apply. Change your plan at any time before your trial ends. Explore our full range of subscriptions, including discounted group access for ten or more people.</p></section><nav class='useful'><ul><li>View Site Tips</li><li>Help Centre</li><li>Contact Us</li><li>Accessibility</li><li>myLT Tour</li><li>Careers</li></ul></nav><footer>Markets data delayed by at least 15 minutes. © The Ledger Times 2026</footer></body></html>",
    ),
    Wall(
        "n9-en-pay-teaser-fade",
        "en",
        PAY,
        news(
            "Council weighs tidal barrier",
            "<article><h1>Council weighs tidal barrier after third flood in a year</h1><p class='byline'>By the Environment Desk</p>"
            "<p>The water reached the second step of the customs house on Sunday, and by Monday morning the question nobody at the town hall wished to hear was being asked aloud.</p>"
            '<div class="fade"></div><div class="paywall-inline" data-test="gate"><h2>Keep reading for $1 a week</h2><p>You’ve reached your limit of free stories this month. '
            "Already with us? <a href='/signin'>Sign in</a></p><button>See my options</button></div></article>",
        ),
    ),
    Wall(
        "n9-en-pay-newsletter-paid",
        "en",
        PAY,
        '<!DOCTYPE html><html lang="en"><head><META CHARSET=UTF-8><title>The week the ferries stopped - Salt Letters</title><meta name="generator" content="Substation"></head><body><div class="main-menu"><a href="/">Salt Letters</a><button>Subscribe</button><button>Sign in</button></div>'
        '<article class="newsletter-post post"><h1 class="post-title">The week the ferries stopped</h1><h3 class="subtitle">What the timetable did not say</h3><div>Mar 14, 2026 ∙ Paid</div>'
        '<div class="available-content"><p>Let me start with the boat that did sail.</p></div><div class="paywall"><h2>This post is for paid subscribers</h2><button>Subscribe</button>'
        "<a href='/sign-in'>Already a paid subscriber? Sign in</a></div></article><div class='footer'>© 2026 Salt Letters · Privacy ∙ Terms ∙ Collection notice</div></body></html>",
    ),
    Wall(
        "n9-en-pay-journal-access",
        "en",
        PAY,
        '<!DOCTYPE html><html lang="en"><head><title>Sediment transport in regulated estuaries: a review | Journal of Shore Studies</title><meta name="citation_title" content="Sediment transport in regulated estuaries: a review"></head>'
        '<body class="pb-ui"><div class="header">Journal of Shore Studies <a href="/journals">Browse</a></div><article><h1>Sediment transport in regulated estuaries: a review</h1>'
        '<h2>Abstract</h2><p>Regulated estuaries trap sediment upstream of barrages and starve the flats below them. We review sixty-one field studies and find that sluicing at spring tides restores between a fifth and a third of the natural load.</p><div class="section--access"><h2>Get full access to this article</h2><p>View all available purchase options and get full access to this article.</p>'
        "<ul><li>Login via institution (Shibboleth / OpenAthens)</li><li>Personal login</li><li>Purchase 24 hour online access to view and download the content: $42.00</li></ul></div></article></body></html>",
    ),
    Wall(
        "n9-en-pay-member-story",
        "en",
        PAY,
        app(
            "What I learned keeping a lock for twelve years",
            '<article><h2>Member-only story</h2><h1>What I learned keeping a lock for twelve years</h1><p>It begins with the noise.</p></article><div class="meter"><h2>Create an account to read the full story.</h2>'
            "<p>The author made this story available to Fieldnote members only. If you’re new to Fieldnote, create a new account to read this story on us.</p>"
            '<div role="button">Continue in app</div><div role="button">Sign up with email</div></div>',
        ),
    ),
    Wall(
        "n9-en-pay-register-free",
        "en",
        PAY,
        magazine(
            "The harbourmaster's ledger",
            "<h1>The harbourmaster's ledger</h1><p class='standfirst'>An account book found in an attic changes what we thought we knew of the winter trade.</p>"
            "<div class='regwall'><h2>Register for free to continue</h2><p>Three articles a month, plus our weekly digest, at no cost. It takes less than a minute.</p>"
            "<form><input type='email' placeholder='Email address'><button>Continue</button></form><p>Have an account? Log in here.</p></div>",
        ),
    ),
    Wall(
        "n9-en-pay-local-chain",
        "en",
        PAY,
        '<!DOCTYPE html><html lang="en"><head><meta http-equiv=Content-Type content=text/html;charset=UTF-8><title>Who pays for the new pier?</title><script>window.Fusion={arcSite:"county"};</script></head><body><div id="fusion-app"><a href="/">County Courier</a> <a href="/obits">Obituaries</a> <a href="/enews">eNewspaper</a>'
        "<h1>Who pays for the new pier?</h1><div class='tag'>For Subscribers</div><p>A review of eleven years of bond filings shows the county twice moved the</p>"
        "<div class='trending'><h4>Trending</h4><ol><li>School bus routes redrawn for autumn</li><li>Bakery fire ruled accidental</li><li>High school rowing: Marsh End sweeps the finals</li></ol></div><div id='zephr-overlay'><div>SUBSCRIBER EXCLUSIVE</div><h3>Unlimited digital access: 6 months for 99¢</h3><p>Support local journalism. Cancel anytime.</p><a>Get offer</a><p>Print subscriber? Activate your digital access.</p></div></div></body></html>",
    ),
    Wall(
        "n9-en-pay-patron-post",
        "en",
        PAY,
        '<!DOCTYPE html><html lang="en"><head><meta http-equiv=Content-Type content=text/html;charset=UTF-8><title>Episode 61 notes and full transcript | Creatorly</title></head><body><div id="renderPageContentWrapper"><nav>Creatorly · Log in</nav>'
        '<div data-tag="post-card"><div class="locked"><svg></svg><p>Unlock this post by becoming a member</p><button>Join to unlock</button></div><h1 data-tag="post-title">Episode 61 notes and full transcript</h1>'
        "<p>Jun 3, 2026</p><p>Tags: canals, locks, audio</p><p>15 likes · 4 comments</p></div></div></body></html>",
    ),
    Wall(
        "n9-en-pay-trade-press",
        "en",
        PAY,
        blog(
            "Dredger order books full to 2029",
            "<article><h1>Dredger order books full to 2029</h1><p>Yards in three countries report that no new slots remain before the end of the decade, Dredge Weekly has learned.</p><hr>"
            "<p><strong>This content is restricted to Dredge Weekly Intelligence clients.</strong></p><p>To arrange a demonstration or add this module to your corporate licence, "
            "call our team on +44 20 0000 0000.</p></article>",
            site="Dredge Weekly",
        ),
    ),
    Wall(
        "n9-en-pay-client-login",
        "en",
        PAY,
        '<!doctype html><html lang="en"><head><title>Log in | Commodity Desk Pro</title></head><body class="login"><main><h1>Soy basis widens on river levels</h1><p>Published 11:42 UTC</p>'
        "<form id='piano-id'><h2>Please log in to view this analysis</h2><label>Username</label><input><label>Password</label><input type=password><button>Log in</button><a href='/forgot'>Forgotten password?</a></form>"
        "<p>Not a client yet? <a href='/trial'>Request a 14-day trial</a></p></main></body></html>",
    ),
)
