"""Walls against robots."""

from bench.walls.eighth.frames import bare, news
from bench.walls.eighth.wall import Wall
from claimcheck.model import Reason

BOT = Reason.CHALLENGE

PAGES = (
    Wall(
        "bot-cloudflare-moment",
        "en",
        BOT,
        bare(
            "Just a moment...",
            """<div class="main-wrapper" role="main"><div class="main-content"><noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript></div></div><script>(function(){window._cf_chl_opt={cvId:'3',cZone:'gazette.example',cType:'managed',cRay:'8f0a1bc2d3e4'};var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1?ray=8f0a';document.getElementsByTagName('head')[0].appendChild(a);}());</script>""",
            '<meta name="robots" content="noindex,nofollow"><meta http-equiv="refresh" content="390">',
        ),
    ),
    Wall(
        "bot-cloudflare-verifying",
        "en",
        BOT,
        bare(
            "Just a moment...",
            """<h1 class="zone-name-title">www.gazette.example</h1><h2>Verify you are human by completing the action below.</h2><div id="cf-turnstile"></div><p>www.gazette.example needs to review the security of your connection before proceeding.</p><div class="footer">Ray ID: <code>8f1c77aa09</code> · Performance &amp; security by Cloudflare</div>""",
        ),
    ),
    Wall(
        "bot-cloudflare-blocked",
        "en",
        BOT,
        bare(
            "Attention Required! | Cloudflare",
            """<div id="cf-wrapper"><h1>Sorry, you have been blocked</h1><h2>You are unable to access gazette.example</h2><h2>Why have I been blocked?</h2><p>This website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution. There are several actions that could trigger this block including submitting a certain word or phrase, a SQL command or malformed data.</p><h2>What can I do to resolve this?</h2><p>You can email the site owner to let them know you were blocked.</p></div>""",
        ),
    ),
    Wall(
        "bot-datadome",
        "en",
        BOT,
        bare(
            "gazette.example",
            """<p id="cmsg">Please enable JS and disable any ad blocker</p><script data-cfasync="false">var dd={'rt':'c','cid':'AHrlqAAA','hsh':'2211F5','t':'bv','s':17434,'host':'geo.captcha-delivery.example','cookie':'x'}</script>""",
        ),
    ),
    Wall(
        "bot-human-press-hold",
        "en",
        BOT,
        bare(
            "Access to this page has been denied",
            """<div class="px-captcha-container"><div class="px-captcha-header">Before we continue...</div><div class="px-captcha-message">Press &amp; Hold to confirm you are a human (and not a bot).</div><div id="px-captcha"></div><div class="px-captcha-refid">Reference ID 5b7f2a40-61aa-11ef</div></div>""",
        ),
    ),
    Wall(
        "bot-human-denied",
        "en",
        BOT,
        bare(
            "Access to this page has been denied.",
            """<h1>Access to this page has been denied because we believe you are using automation tools to browse the website.</h1><p>This may happen as a result of the following:</p><ul><li>Javascript is disabled or blocked by an extension (ad blockers for example)</li><li>Your browser does not support cookies</li></ul><p>Reference ID: #c13d9e70</p>""",
        ),
    ),
    Wall(
        "bot-akamai-denied",
        "en",
        BOT,
        bare(
            "Access Denied",
            """<H1>Access Denied</H1>
You don't have permission to access "http&#58;&#47;&#47;www&#46;gazette&#46;example&#47;news&#47;2026" on this server.<P>
Reference&#32;&#35;18&#46;9d0c1502&#46;1764540000&#46;3ab1f2c
<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;example&#47;18&#46;9d0c1502</P>""",
        ),
    ),
    Wall(
        "bot-imperva-frame",
        "en",
        BOT,
        bare(
            "",
            """<iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=9-5243-0&incident_id=1290-881&edet=12" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 1290000881-4481930</iframe>""",
            '<META NAME="robots" CONTENT="noindex,nofollow">',
        ),
    ),
    Wall(
        "bot-imperva-pardon",
        "en",
        BOT,
        bare(
            "Pardon Our Interruption",
            """<div class="container"><h1>Pardon Our Interruption</h1><p>As you were browsing something about your browser made us think you were a bot. There are a few reasons this might happen:</p><ul><li>You've disabled JavaScript in your web browser.</li><li>You're a power user moving through this website with super-human speed.</li><li>You've disabled cookies in your web browser.</li></ul><p>To regain access, please make sure that cookies and JavaScript are enabled before reloading the page.</p></div>""",
        ),
    ),
    Wall(
        "bot-aws-waf",
        "en",
        BOT,
        bare(
            "Human Verification",
            """<div id="challenge-container"></div><script>AwsWafIntegration.saveReferrer();AwsWafIntegration.checkForceRefresh().then(()=>{window.location.reload(true)});</script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot. This requires JavaScript. Enable JavaScript and then reload the page.</noscript>""",
        ),
    ),
    Wall(
        "bot-kasada",
        "en",
        BOT,
        bare(
            "",
            """<script>window.KPSDK={};KPSDK.now=typeof performance!=='undefined'&&performance.now?performance.now.bind(performance):Date.now.bind(Date);KPSDK.start=KPSDK.now();</script><script src="/149e9513-01fa-4fb0/ips.js?tkrm_alpekz_s1.3=0aHq"></script>""",
        ),
    ),
    Wall(
        "bot-anubis",
        "en",
        BOT,
        bare(
            "Making sure you're not a bot!",
            """<main><h1 id="title" class="centered-div">Making sure you're not a bot!</h1><div class="centered-div"><p id="status">Loading...</p><details><summary>Why am I seeing this?</summary><p>You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites. This can and does cause downtime for the websites, which makes their resources inaccessible for everyone.</p><p>Anubis is a compromise. It uses a Proof-of-Work scheme in the vein of Hashcash.</p></details><noscript><p>Sadly, you must enable JavaScript to get past this challenge.</p></noscript></div></main>""",
        ),
    ),
    Wall(
        "bot-sucuri-firewall",
        "en",
        BOT,
        bare(
            "Sucuri WebSite Firewall - Access Denied",
            """<h1>Access Denied - Sucuri Website Firewall</h1><p>If you are the site owner (or you manage this site), please whitelist your IP or if you think this block is an error please open a support ticket and make sure to include the block details (displayed in the box below).</p><h2>Block details:</h2><table><tr><td>Your IP:</td><td>203.0.113.9</td></tr><tr><td>Block ID:</td><td>BNP005</td></tr><tr><td>Block reason:</td><td>Bad bot access attempt.</td></tr></table>""",
        ),
    ),
    Wall(
        "bot-ddos-guard",
        "en",
        BOT,
        bare(
            "DDoS-Guard",
            """<div id="h1">Checking your browser before accessing forum.example</div><p>Please wait a few seconds. Once this check is complete, the website will open automatically</p><div>Service is protected by DDoS protection layer</div><script src="/.well-known/ddos-guard/js-challenge/index.js"></script>""",
        ),
    ),
    Wall(
        "bot-hcaptcha",
        "en",
        BOT,
        bare(
            "One more step",
            """<h1>One more step</h1><p>Please complete the security check to access catalogue.example</p><form action="/verify" method="post"><div class="h-captcha" data-sitekey="10000000-ffff"></div><button>Submit</button></form>""",
        ),
    ),
    Wall(
        "bot-unusual-traffic",
        "en",
        BOT,
        bare(
            "https://search.example/sorry",
            """<form id="captcha-form"><div class="g-recaptcha" data-sitekey="6LfwuyUT"></div></form><b>About this page</b><br><br>Our systems have detected unusual traffic from your computer network. This page checks to see if it's really you sending the requests, and not a robot.<br><br>IP address: 198.51.100.7<br>Time: 2026-10-02T08:11:09Z""",
        ),
    ),
    Wall(
        "bot-are-you-robot-terminal",
        "en",
        BOT,
        bare(
            "Are you a robot?",
            """<div class="logo">Quayside Markets</div><h2>We've detected unusual activity from your computer network</h2><p>To continue, please click the box below to let us know you're not a robot.</p><div id="px"></div><h3>Why did this happen?</h3><p>Please make sure your browser supports JavaScript and cookies and that you are not blocking them from loading.</p><p>Need help? For inquiries related to this message please contact our support team and provide the reference ID below.</p><p>Block reference ID: 7d1e-33ab</p>""",
        ),
    ),
    Wall(
        "bot-shop-characters",
        "en",
        BOT,
        bare(
            "Robot Check",
            """<h4>Enter the characters you see below</h4><p class="a-last">Sorry, we just need to make sure you're not a robot. For best results, please make sure your browser is accepting cookies.</p><img src="/captcha/hg.jpg"><input placeholder="Type characters"><button>Continue shopping</button>""",
        ),
    ),
    Wall(
        "bot-wordfence",
        "en",
        BOT,
        bare(
            "Your access to this site has been limited",
            """<h1>Your access to this site has been limited by the site owner</h1><p>Your access to this service has been limited. (HTTP response code 503)</p><p>If you think you have been blocked in error, contact the owner of this site for assistance.</p><p>Block Reason: Exceeded the maximum number of page requests per minute for crawlers.</p><p>Generated by Wordfence</p>""",
        ),
    ),
    Wall(
        "bot-f5-support-id",
        "en",
        BOT,
        bare(
            "Request Rejected",
            """The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 7162839405511<br><br><a href='javascript:history.back();'>[Go Back]</a>""",
        ),
    ),
    Wall(
        "bot-vercel",
        "en",
        BOT,
        bare(
            "Vercel Security Checkpoint",
            """<div id="root"><p id="header-text">We're verifying your browser</p><p id="footer-text">Vercel Security Checkpoint | fra1::1764540001-Qx</p><noscript>Enable JavaScript to continue</noscript></div>""",
        ),
    ),
    Wall(
        "bot-in-frame-news",
        "en",
        BOT,
        news(
            "Security check",
            """<h1>Quick check</h1><p>We get a lot of automated visits. Tick the box so that we can show you the article.</p><div class="cf-turnstile" data-sitekey="0x4AAA"></div>""",
            extras=False,
        ),
    ),
)
