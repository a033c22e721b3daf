"""Pages of a site that say, with status 200, that the page is not there; in English."""

from bench.walls.eighth.frames import app, bare, blog, forum, magazine, news, office, tables
from bench.walls.eighth.wall import Wall
from claimcheck.model import Reason

GONE = Reason.SOFT_404

PAGES = (
    Wall(
        "n9-en-news-wandered",
        "en",
        GONE,
        news(
            "Whoops",
            '<div class="err"><span class="err__code">4<i>0</i>4</span><h1>This story has slipped its moorings</h1>'
            "<p>The address you followed doesn't lead anywhere on our site any more. Perhaps the headline was rewritten, "
            "perhaps the link was mistyped. Our front page has the latest, and the newsroom can be reached at tips@harbour.example.</p></div>",
        ),
    ),
    Wall(
        "n9-en-agency-transition",
        "en",
        GONE,
        office(
            "Page Not Available",
            "<h1>The page you have requested is part of the former agency website</h1>"
            "<p>Content published before 20 January has been moved or withdrawn during our transition to a new website. "
            "If you used a bookmark, please update it.</p><ul><li><a href='/sitemap'>Site map</a></li><li><a href='/az'>A–Z index</a></li>"
            "<li><a href='/contact'>Report a broken link</a></li></ul>",
        ),
    ),
    Wall(
        "n9-en-wordpress-classic",
        "en",
        GONE,
        blog(
            "Nothing found",
            '<article class="post no-results not-found"><header class="entry-header"><h1 class="entry-title">Not Found</h1></header>'
            '<div class="entry-content"><p>Apologies, but no results were found for the requested archive. Perhaps searching will help find a related post.</p>'
            '<form role="search" id="searchform"><input name="s" id="s"><input type="submit" value="Search"></form></div></article>',
        ),
    ),
    Wall(
        "n9-en-magazine-rabbit",
        "en",
        GONE,
        magazine(
            "Hmm",
            "<h1>You've found a blank page in the magazine.</h1><p>Every issue has one. Ours is here because whatever used to live at this link "
            "has been taken down, renamed or never existed in the first place.</p><p><a href='/archive'>Browse the archive by year</a></p>",
        ),
    ),
    Wall(
        "n9-en-app-gone-profile",
        "en",
        GONE,
        app(
            "Post",
            '<div class="sc-empty"><h2>This post is from an account that no longer exists</h2><p>Learn more about notices like this in our Help Centre.</p>'
            '<div role="button">Go back home</div></div>',
            site="Chirrup",
        ),
    ),
    Wall(
        "n9-en-forum-topic-pruned",
        "en",
        GONE,
        forum(
            "Information",
            '<div class="panel" id="message"><div class="inner"><h2 class="message-title">Information</h2>'
            "<p>The requested topic does not exist.</p><p><a href='/index.php'>Return to the board index</a></p></div></div>",
        ),
    ),
    Wall(
        "n9-en-forum-thread-moved-private",
        "en",
        GONE,
        '<!DOCTYPE html><html lang="en-GB" id="XF" class="has-no-js" data-template="error"><head><title>Oops! We ran into some problems. | Lathe Owners</title></head>'
        '<body data-template="error"><div class="p-pageWrapper"><header class="p-header"><a href="/">Lathe Owners</a></header>'
        '<div class="p-title"><h1 class="p-title-value">Oops! We ran into some problems.</h1></div>'
        '<div class="blockMessage">The requested thread could not be found.</div>'
        '<footer class="p-footer"><ul><li>Contact us</li><li>Terms and rules</li><li>Privacy policy</li><li>RSS</li></ul>Community platform by XenBoard</footer></div></body></html>',
    ),
    Wall(
        "n9-en-tables-department",
        "en",
        GONE,
        tables(
            "File not on this server",
            '<FONT FACE="Arial" SIZE="4"><B>Sorry!</B></FONT><P><FONT SIZE="2">The document you are looking for is no longer kept on this Web server. '
            "Please notify the person whose page sent you here, or write to <A HREF=mailto:webmaster@county.example>our Webmaster</A>.</FONT>",
        ),
    ),
    Wall(
        "n9-en-shop-unavailable",
        "en",
        GONE,
        '<!doctype html><html class="no-js" lang="en"><head><meta charset=utf-8><title>404 Not Found – Pebble &amp; Twine</title></head><body class="gradient">'
        '<div class="announcement-bar">Free UK delivery over £40</div><header><a href="/">Pebble &amp; Twine</a><a href="/collections/all">Shop all</a><a href="/cart">Cart (0)</a></header>'
        '<main id="MainContent"><div class="template-404 page-width"><p>404</p><h1 class="title">Page not found</h1><a href="/collections/all" class="button">Continue shopping</a></div></main>'
        "<section class='featured'><h2>You may also like</h2><ul><li>Sea-grass basket £28.00</li><li>Driftwood hook £12.50 Sold out</li><li>Linen twine, 50 m £6.00</li></ul></section><footer>Subscribe to our emails · Refund policy · © 2026, Pebble &amp; Twine</footer></body></html>",
    ),
    Wall(
        "n9-en-pages-host",
        "en",
        GONE,
        "<!DOCTYPE html><html><head><meta http-equiv='Content-type' content='text/html; charset=utf-8'><title>Site not found · Forge Pages</title>"
        "<style>body{background:#f1f1f1;font-family:Helvetica}.container{margin:50px auto;width:600px;text-align:center}</style></head><body><div class='container'>"
        "<h1>404</h1><p><strong>There isn't a Forge Pages site here.</strong></p><p>If you're trying to publish one, <a href='/docs'>read the full documentation</a> "
        "to learn how to set up pages for your repository, organization, or user account.</p><div id='suggestions'><a href='/status'>Forge Status</a></div></div></body></html>",
    ),
    Wall(
        "n9-en-for-sale",
        "en",
        GONE,
        '<!DOCTYPE html><html lang="en"><head><title>eastmoorgazette.example is for sale</title><meta name="description" content="Buy eastmoorgazette.example"></head><body>'
        '<div class="lander"><h1>eastmoorgazette.example</h1><h2>This domain could be yours.</h2><p>Buy now for $2,488 or pay $104/month over 24 months. '
        "Fast transfer, buyer protection, free transaction support.</p><button>Get this domain</button><form>Make an offer <input placeholder='USD'></form>"
        "<p class='fine'>The registrar of record has no relation with the advertisers on this page.</p></div></body></html>",
    ),
    Wall(
        "n9-en-parked-links",
        "en",
        GONE,
        '<html data-adblockkey="MFwwDQYJ" lang="en"><head><title>tidesandtimes.example</title></head><body><div id="target"><h3>Related searches</h3><ul>'
        "<li><a href='/?k=1'>Boat Insurance Quotes</a></li><li><a href='/?k=2'>Local News Today</a></li><li><a href='/?k=3'>Tide Table Apps</a></li>"
        "<li><a href='/?k=4'>Harbour View Apartments</a></li></ul><p>This webpage was generated by the domain owner using Parkway. "
        "Disclaimer: Parkway maintains no relationship with the advertisers.</p><a href='/privacy'>Privacy Policy</a></div></body></html>",
    ),
    Wall(
        "n9-en-suspended-host",
        "en",
        GONE,
        "<html><head><title>Account Suspended</title><link rel='stylesheet' href='//use.fonts.example/releases/v5.0.6/css/all.css'></head><body><div class='container'>"
        "<i class='fas fa-user-times'></i><h1>Account Suspended</h1><p class='reason'>This Account has been suspended.</p>"
        "<a href='mailto:webmaster@parishnews.example'>Contact your hosting provider</a> for more information.</div></body></html>",
    ),
    Wall(
        "n9-en-university-server",
        "en",
        GONE,
        bare(
            "Object not found!",
            "<h1>Object not found!</h1><p>The requested URL was not found on this server. If you entered the URL manually please check your spelling and try again.</p>"
            "<p>If you think this is a server error, please contact the <a href='mailto:root@geo.example'>webmaster</a>.</p><h2>Error 404</h2><address>geo.example<br>Httpd/2.4.41 (Unix)</address>",
        ),
    ),
    Wall(
        "n9-en-broadcaster-expired",
        "en",
        GONE,
        news(
            "Episode",
            '<section class="player-placeholder"><div class="dog"></div><h1>Sorry, this episode is not currently available</h1>'
            "<p>Programmes are usually available for 30 days after they're broadcast.</p><a class='cta' href='/iplay'>Find something else to watch</a></section>",
            site="Northern Broadcasting",
        ),
    ),
    Wall(
        "n9-en-repository-withdrawn",
        "en",
        GONE,
        '<!DOCTYPE html><html lang="en"><head><meta http-equiv=Content-Type content=text/html;charset=UTF-8><title>Item withdrawn: Lakeside Research Commons</title></head><body><ds-app><nav>Communities &amp; Collections | Browse | Statistics</nav>'
        '<div class="container"><ds-tombstone><h2>410</h2><p>The item you are looking for has been withdrawn from the repository.</p><a class="btn btn-primary" href="/home">Take me to the home page</a></ds-tombstone></div>'
        "<footer>Lakeside Commons software copyright © 2002-2026 · Cookie settings · Privacy policy · End User Agreement</footer></ds-app></body></html>",
    ),
)
