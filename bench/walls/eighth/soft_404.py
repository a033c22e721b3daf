"""Pages served with status 200 that say the document is gone, in English."""

from bench.walls.eighth.frames import app, bare, blog, forum, magazine, news, office, tables
from bench.walls.eighth.wall import Wall
from claimcheck.model import Reason

GONE = Reason.SOFT_404

PAGES = (
    Wall(
        "gone-harbour-post",
        "en",
        GONE,
        news(
            "Page not found",
            """<div class="error-404"><h1>Sorry, we can't find that page</h1>
<p>You might have followed a broken link, or the story may have been moved when we rebuilt our website. If you typed the address, check the spelling.</p>
<p>Try the <a href="/">front page</a> or use the search box above.</p></div>""",
        ),
    ),
    Wall(
        "gone-wordpress-nothing",
        "en",
        GONE,
        blog(
            "Page not found",
            """<section class="error-404 not-found"><header class="page-header"><h1 class="page-title">Oops! That page can&rsquo;t be found.</h1></header>
<div class="page-content"><p>It looks like nothing was found at this location. Maybe try one of the links below or a search?</p>
<h2>Most Used Categories</h2><ul><li>Canals (31)</li><li>Locks (12)</li></ul><h2>Archives</h2><p>Try looking in the monthly archives. 🙂</p></div></section>""",
        ),
    ),
    Wall(
        "gone-office-plain",
        "en",
        GONE,
        office(
            "Page not found",
            """<h1 class="gov-heading-l">Page not found</h1><p class="gov-body">If you typed the web address, check it is correct.</p>
<p class="gov-body">If you pasted the web address, check you copied the entire address.</p><p>If the web address is correct or you selected a link or button, <a href="/contact">contact the helpdesk</a>.</p>""",
        ),
    ),
    Wall(
        "gone-withdrawn-by-editor",
        "en",
        GONE,
        news(
            "Article removed",
            """<article><h1>This article has been removed</h1><p class="note">The article that appeared at this address was taken down on 3 March following a complaint to our readers' editor. We no longer make it available.</p></article>""",
        ),
    ),
    Wall(
        "gone-agency-licence",
        "en",
        GONE,
        news(
            "Content no longer available",
            """<h1>This content is no longer available</h1><p>Stories supplied by our news agency partners can be shown for 30 days only. The licence for the story you are looking for has expired.</p>""",
            site="Fenland Echo",
        ),
    ),
    Wall(
        "gone-archived-vault",
        "en",
        GONE,
        magazine(
            "Archived",
            """<div class="notice"><h2>Gone to the vault</h2><p>Pieces older than 2012 were retired from our website. A print copy can be ordered from the back-issues desk; no digital version is kept.</p></div>""",
        ),
    ),
    Wall(
        "gone-search-nothing",
        "en",
        GONE,
        news(
            "Search results",
            """<h1>Search results for “dredging-contract-awarded-to-halvard”</h1><p class="count">0 results</p><p>Your search did not match any articles. Suggestions:</p><ul><li>Make sure all words are spelled correctly.</li><li>Try different or more general keywords.</li></ul>""",
        ),
    ),
    Wall(
        "gone-drupal-access-moved",
        "en",
        GONE,
        office(
            "Page not found",
            """<div id="block-system-main"><h1>Page not found</h1>The requested page "/node/48211" could not be found.</div>""",
            site="Department of Inland Fisheries",
        ),
    ),
    Wall(
        "gone-squarespace",
        "en",
        GONE,
        app(
            "Nothing here",
            """<div class="sqs-block"><h1>We couldn't find the page you were looking for. This is either because:</h1><ul><li>There is an error in the URL entered into your web browser. Please check the URL and try again.</li><li>The page you are looking for has been moved or deleted.</li></ul><p>You can return to our homepage by <a href="/">clicking here</a>.</p></div>""",
            site="Kiln & Clay",
        ),
    ),
    Wall(
        "gone-shop-discontinued",
        "en",
        GONE,
        app(
            "Product unavailable",
            """<h1>Hmm, that item has left the building</h1><p>The product you followed a link to is no longer in our range. Here are things other people liked instead.</p><ul><li>Walnut bookend £18</li><li>Brass door stop £24</li></ul>""",
            site="Oakmere Home",
        ),
    ),
    Wall(
        "gone-forum-topic",
        "en",
        GONE,
        forum(
            "Information",
            """<div class="panel" id="message"><div class="inner"><h2 class="message-title">Information</h2><p>The requested topic does not exist.</p></div></div>""",
        ),
    ),
    Wall(
        "gone-forum-thread-deleted",
        "en",
        GONE,
        forum(
            "Oops! We ran into some problems.",
            """<div class="blockMessage">The requested thread could not be found.</div>""",
            site="Woodturners Exchange",
        ),
    ),
    Wall(
        "gone-discourse-private",
        "en",
        GONE,
        app(
            "Page Not Found",
            """<div class="page-not-found"><h1 class="title">Oops! That page doesn’t exist or is private.</h1><div class="popular-topics"><h2>Popular</h2><a>Welcome to the lounge</a><a>Site feedback</a></div></div>""",
            site="Loom Community",
        ),
    ),
    Wall(
        "gone-video-removed",
        "en",
        GONE,
        app(
            "Video",
            """<div class="player-unavailable"><h2>Video unavailable</h2><p>This video has been removed by the uploader</p></div>""",
            site="Viewbox",
        ),
    ),
    Wall(
        "gone-social-post",
        "en",
        GONE,
        app(
            "Post",
            """<span>Hmm...this page doesn’t exist. Try searching for something else.</span><a role="button" href="/explore">Search</a>""",
            site="Chirrup",
        ),
    ),
    Wall(
        "gone-account-suspended-host",
        "en",
        GONE,
        bare(
            "Account Suspended",
            """<div class="container"><h1>Account Suspended</h1><p>This Account has been suspended. Contact your hosting provider for more information.</p></div>""",
        ),
    ),
    Wall(
        "parked-for-sale-huge",
        "en",
        GONE,
        bare(
            "tidegauge.example is for sale",
            """<div class="lander"><h1>tidegauge.example</h1><h2>This domain is for sale!</h2><p>Buy now for $2,795 or make an offer. Secure transfer with escrow. Get a price in less than 24 hours. Fill out the form below.</p><form><input placeholder="First name"><input placeholder="Your offer in USD"><button>Get price</button></form><p>Why buy with us? Safe and secure shopping · Fast delivery · Over 20 years in the domain market</p></div>""",
        ),
    ),
    Wall(
        "parked-related-searches",
        "en",
        GONE,
        bare(
            "lockkeepers.example",
            """<div id="main"><div class="header">lockkeepers.example</div><div class="rs"><span>Related Searches:</span><ul><li>Narrowboat Insurance</li><li>Canal Holidays</li><li>Used Boats Near Me</li></ul></div><div class="foot">The Sponsored Listings displayed above are served automatically by a third party. Neither the service provider nor the domain owner maintain any relationship with the advertisers. <a href="/privacy">Privacy Policy</a></div></div>""",
        ),
    ),
    Wall(
        "parked-registrar-future",
        "en",
        GONE,
        bare(
            "Coming soon",
            """<h1>Future home of something quite cool.</h1><p>If you're the <strong>site owner</strong>, log in to launch this site.</p><p>If you are a <strong>visitor</strong>, check back soon.</p>""",
        ),
    ),
    Wall(
        "parked-expired",
        "en",
        GONE,
        bare(
            "Domain expired",
            """<p>The domain <b>mudlarks-society.example</b> expired on 2026-08-14 and is pending renewal or deletion.</p><p>Registrant? Renew through your control panel before the redemption period ends.</p>""",
        ),
    ),
    Wall(
        "server-nginx-welcome",
        "en",
        GONE,
        bare(
            "Welcome to nginx!",
            """<h1>Welcome to nginx!</h1>
<p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p>
<p>For online documentation and support please refer to the project's site.<br/>Commercial support is available.</p>
<p><em>Thank you for using nginx.</em></p>""",
        ),
    ),
    Wall(
        "server-apache-debian",
        "en",
        GONE,
        bare(
            "Apache2 Debian Default Page: It works",
            """<div class="main_page"><span class="floating_element">Apache2 Debian Default Page</span><div class="section_header">It works!</div>
<p>This is the default welcome page used to test the correct operation of the Apache2 server after installation on Debian systems. If you can read this page, it means that the Apache HTTP server installed at this site is working properly. You should <b>replace this file</b> (located at <tt>/var/www/html/index.html</tt>) before continuing to operate your HTTP server.</p>
<p>If you are a normal user of this web site and don't know what this page is about, this probably means that the site is currently unavailable due to maintenance. If the problem persists, please contact the site's administrator.</p></div>""",
        ),
    ),
    Wall(
        "server-index-of",
        "en",
        GONE,
        bare(
            "Index of /press/2019",
            """<h1>Index of /press/2019</h1><table><tr><th>Name</th><th>Last modified</th><th>Size</th></tr>
<tr><td><a href="/press/">Parent Directory</a></td><td>&nbsp;</td><td>-</td></tr><tr><td><a href="img/">img/</a></td><td>2019-04-02 11:20</td><td>-</td></tr>
<tr><td><a href="pr-0412.pdf">pr-0412.pdf</a></td><td>2019-04-12 09:01</td><td>211K</td></tr></table><address>Apache/2.4.38 (Debian) Server at press.example Port 443</address>""",
        ),
    ),
    Wall(
        "maintenance-wordpress-brief",
        "en",
        GONE,
        bare(
            "Maintenance",
            """<div class="wp-die-message">Briefly unavailable for scheduled maintenance. Check back in a minute.</div>""",
        ),
    ),
    Wall(
        "maintenance-library-night",
        "en",
        GONE,
        office(
            "Service unavailable",
            """<h1>Sorry, the service is unavailable</h1><p>You will be able to use the catalogue from 9am on Monday 16 November.</p><p>We are moving records to a new system.</p>""",
            site="Borough Library Service",
        ),
    ),
    Wall(
        "error-500-as-200",
        "en",
        GONE,
        news(
            "Something went wrong",
            """<h1>500</h1><p>Something went wrong at our end. Our engineers have been told and are looking into it. Please try refreshing the page in a few minutes.</p>""",
            extras=False,
        ),
    ),
    Wall(
        "error-db-connection",
        "en",
        GONE,
        bare("Database Error", """<h1>Error establishing a database connection</h1>"""),
    ),
    Wall(
        "error-aspnet-yellow",
        "en",
        GONE,
        bare(
            "Runtime Error",
            """<span><h1>Server Error in '/' Application.<hr width=100% size=1></h1><h2><i>Runtime Error</i></h2></span>
<b> Description: </b>An application error occurred on the server. The current custom error settings for this application prevent the details of the application error from being viewed remotely (for security reasons). It could, however, be viewed by browsers running on the local server machine.""",
        ),
    ),
    Wall(
        "gone-tables-county",
        "en",
        GONE,
        tables(
            "Not here",
            """<FONT FACE="Arial" SIZE="4"><B>The file you asked for is not on this server.</B></FONT><P><FONT FACE="Arial" SIZE="2">We re-organised our pages in 2006. Please go back to the <A HREF="index.htm">index</A> and start again. Sorry for the trouble. - Webmaster</FONT>""",
        ),
    ),
    Wall(
        "gone-event-over",
        "en",
        GONE,
        magazine(
            "Listing expired",
            """<div class="listing-expired"><h1>This listing has expired</h1><p>The event you were looking for has already taken place and its page is no longer online. Browse what's on this week.</p></div>""",
            site="What's On West",
        ),
    ),
    Wall(
        "gone-job-closed",
        "en",
        GONE,
        app(
            "Vacancy",
            """<h1>This job is no longer accepting applications</h1><p>The vacancy was closed by the employer and its description has been deleted. 14 similar jobs near you.</p>""",
            site="Hirewell",
        ),
    ),
)
