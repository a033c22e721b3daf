"""A seventh set: what large sites and makers of firewalls say, as closely as remembered, after the sixth was tuned to.

`FIRST_RUN` is what the rules made of it before any was changed for it. Language, frame, title, body; a reason each;
that of “Removed: article” was a soft 404 in the first run, and is a legal one since.
"""

from claimcheck.model import Reason

FIRST_RUN = "recognised .809, reason right .706 before any tuning"
# fmt: off
SAYINGS: dict[Reason, tuple[tuple[str, str, str, str], ...]] = {
    Reason.SOFT_404: (
        ("en", "bare", "Amazon.com Page Not Found", "<a href=/><img alt='Sorry! We couldn&#39;t find that page. Try searching or go to our home page.' src=d.png></a><p>Sorry! We couldn't find that page. Try searching or go to Amazon's home page.</p><p>Meet the dogs of Amazon</p>"),
        ("en", "news", "404 | Guides", "<h1>PAGE NOT FOUND</h1><h2>404</h2><p>Out of nothing, something.</p><p>You can find (just about) anything here — apparently even a page that doesn’t exist. Maybe these stories will take you somewhere new?</p>"),
        ("en", "office", "Page Not Found", "<h1>Page not found</h1><p>Thank you for your interest in this subject. Stay tuned as we continue to update our website.</p>"),
        ("en", "office", "Page not found - State", "<h1>We’re sorry, that page can’t be found.</h1><p>You may be looking for content on one of our archives:</p><ul><li><a href=/1>2017-2021</a></li><li><a href=/2>2009-2017</a></li></ul>"),
        ("en", "office", "Page not found - GOV", "<h1>Page not found</h1><p>If you typed the web address, check it is correct.</p><p>If you pasted the web address, check you copied the entire address.</p><p>If the web address is correct or you selected a link or button, contact us if you need to speak to someone.</p>"),
        ("en", "bare", "X", "<h1>@harrow</h1><div><p>This account doesn’t exist</p><p>Try searching for another.</p></div>"),
        ("en", "bare", "X", "<h1>@harrow</h1><div><p>Account suspended</p><p>X suspends accounts which violate the X Rules. Learn more</p></div>"),
        ("en", "bare", "Video", "<div><p>This video isn't available anymore</p><button>Go to home</button></div>"),
        ("en", "bare", "LinkedIn", "<main><h1>This page isn’t available</h1><p>The page you’re searching for no longer exists.</p><a>Go to your feed</a></main>"),
        ("en", "bare", "reddit", "<p>Sorry, nobody on Reddit goes by that name.</p><p>The person may have been banned or the username is incorrect.</p>"),
        ("en", "bare", "Error 404 (Not Found)!!1", "<p><b>404.</b> <ins>That’s an error.</ins><p>The requested URL /cache was not found on this server. <ins>That’s all we know.</ins>"),
        ("en", "news", "Harrow Live", "<h1>Sorry, we couldn't find that page</h1><p>Check the page URL for any spelling errors. If you clicked on a link, the page may have moved.</p>"),
        ("ru", "office", "Ошибка", "<h1>Запрошенный материал не найден</h1>"),
        ("de", "office", "Fehler 404", "<h1>404</h1><p>Diese Seite konnten wir leider nicht für Sie aufrufen.</p>"),
        ("fr", "office", "Page introuvable", "<h1>Cette page n’existe pas ou n’existe plus</h1><p>Nous vous prions de nous excuser pour la gêne occasionnée.</p>"),
        ("es", "news", "Error", "<h1>Esta página se ha perdido</h1><p>Comprueba la dirección o vuelve a la portada.</p>"),
    ),
    Reason.PAYWALL: (
        ("en", "news", "Blast", "{story}<div class=gateway><p>Thank you for your patience while we verify access. If you are in Reader mode please exit and log into your Times account, or subscribe for all of The Times.</p></div>"),
        ("en", "news", "Blast", "{story}<div class=snippet><h3>Continue reading your article with a WSJ subscription</h3><button>Subscribe now</button><p>Already a subscriber? Sign in</p></div>"),
        ("en", "news", "Blast", "{story}<div><h2>Subscribe to unlock this article</h2><p>Try unlimited access. Only $1 for 4 weeks.</p></div>"),
        ("en", "news", "Blast", "{story}<div><p>To continue reading this article, start your free trial today</p></div>"),
        ("en", "news", "Blast", "{story}<div><h2>Get this article, for free.</h2><p>Create an account</p></div>"),
        ("en", "news", "Blast", "{story}<div><h3>This is a Premium article</h3><p>Upgrade your plan to view it.</p></div>"),
        ("de", "news", "Explosion", "{story}<div><h3>Diesen Artikel weiterlesen mit HARK+</h3><p>1. Monat für 1 €</p></div>"),
        ("de", "news", "Explosion", "{story}<div><h3>Lesen Sie diesen Artikel mit HARKplus</h3></div>"),
        ("de", "news", "Explosion", "{story}<div><h3>Zugang zu allen H+ Artikeln</h3><p>2,95 € / Woche</p></div>"),
        ("fr", "news", "Explosion", "{story}<div><p>Il vous reste 76% à découvrir.</p><p>Vous avez envie de lire la suite ? Débloquez tous les articles immédiatement.</p></div>"),
        ("fr", "news", "Explosion", "{story}<div><p>La lecture des articles est réservée aux abonné·es</p></div>"),
        ("es", "news", "Explosión", "{story}<div><h3>Para seguir leyendo gratis</h3><p>Inicia sesión o regístrate</p></div>"),
        ("pt", "news", "Explosão", "{story}<div><p>Este artigo é exclusivo para assinantes. Já é assinante? Entre.</p></div>"),
        ("nl", "news", "Explosie", "{story}<div><h3>Lees dit artikel verder vanaf 1 euro</h3><p>Al abonnee? Log in</p></div>"),
        ("pl", "news", "Wybuch", "{story}<div><h3>Aby czytać dalej, kup prenumeratę cyfrową</h3></div>"),
        ("sv", "news", "Explosion", "{story}<div><h3>Läs hela artikeln med Kuriren Digital</h3><p>Redan prenumerant? Logga in</p></div>"),
        ("no", "news", "Eksplosjon", "{story}<div><h3>Les hele saken med abonnement</h3></div>"),
        ("fi", "news", "Räjähdys", "{story}<div><h3>Jatka lukemista tilaajana</h3></div>"),
        ("ja", "news", "爆発", "{story}<div><p>この記事は会員限定です。登録すると続きをお読みいただけます。</p></div>"),
        ("zh", "news", "爆炸", "{story}<div><p>如需阅读全文请订阅</p></div>"),
        ("ru", "news", "Взрыв", "{story}<div><h3>Хотите продолжить чтение?</h3><p>Подпишитесь, чтобы получить полный доступ к статье.</p></div>"),
    ),
    Reason.CONSENT: (
        ("fr", "bare", "Avant d'accéder", "<h1>Avant d’accéder à Harrow</h1><p>Nous utilisons des cookies et d’autres données pour proposer, entretenir et améliorer nos services.</p><button>Tout refuser</button><button>Tout accepter</button>"),
        ("de", "bare", "Yahoo", "<h2>Harrow ist Teil der Courier Markenfamilie</h2><p>Wenn Sie unsere Websites und Apps nutzen, verwenden wir Cookies, um Ihnen unsere Dienste bereitzustellen.</p><button>Alle akzeptieren</button><button>Alle ablehnen</button>"),
        ("it", "bare", "Informativa", "<h1>Informativa</h1><p>Noi e terze parti selezionate utilizziamo cookie o tecnologie simili per finalità tecniche e, con il tuo consenso, anche per altre finalità.</p><button>Rifiuta</button><button>Accetta</button>"),
        ("cs", "bare", "Soukromí", "<h1>Vaše soukromí je pro nás důležité</h1><p>Vyberte si: se souhlasem s cookies zdarma, nebo placená verze bez cílené reklamy.</p><button>Souhlasím</button><button>Zaplatit 59 Kč měsíčně</button>"),
        ("nl", "bare", "Privacy", "<h1>Om je de beste ervaring te bieden</h1><p>gebruiken wij en derden cookies en persoonsgegevens voor advertenties op maat.</p><button>Akkoord</button><button>Instellen</button>"),
    ),
    Reason.CHALLENGE: (
        ("en", "bare", "Let's Get Your Identity Verified", "<h1>Let's Get Your Identity Verified</h1><p>Your browsing activity has been paused. We've detected unusual behavior on either your network or your browser.</p><button>Start verification</button>"),
        ("en", "bare", "Bot Manager", "<p>We apologize for the inconvenience...</p><p>...but your activity and behavior on this site made us think that you are a bot.</p><p>Note: A number of things could be going on here.</p><p>Please solve this CAPTCHA to request unblock to the website</p>"),
        ("en", "bare", "Request Rejected", "The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1234567890<br><br><a href='javascript:history.back();'>[Go Back]</a>"),
        ("en", "bare", "Web Page Blocked", "<h2>Web Page Blocked!</h2><p>You have tried to access a web page which is in violation of your internet usage policy.</p><p>URL: harrow.example/x</p><p>Category: News</p>"),
        ("en", "bare", "Not Acceptable!", "<h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p>"),
        ("en", "bare", "Your access to this site has been limited by the site owner", "<h1>Your access to this site has been limited by the site owner</h1><p>If you think you have been blocked in error, contact the owner of this site for assistance.</p><p>Block Technical Data: Block Reason: Access from your area has been temporarily limited for security reasons.</p><p>About Wordfence: Wordfence is a security plugin installed on over 5 million WordPress sites.</p>"),
        ("en", "bare", "ERROR: The request could not be satisfied", "<h1>403 ERROR</h1><h2>The request could not be satisfied.</h2><hr>Request blocked. We can't connect to the server for this app or website at this time. There might be too much traffic or a configuration error. Try again later, or contact the app or website owner.<br>If you provide content to customers through CloudFront, you can find steps to troubleshoot and help prevent this error by reviewing the CloudFront documentation."),
        ("en", "bare", "One moment, please...", "<h1>Please wait while your request is being verified...</h1><script>x</script>"),
        ("en", "bare", "Making sure you're not a bot!", "<h1>Making sure you're not a bot!</h1><p>Loading...</p><p>Why am I seeing this? You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites.</p>"),
        ("en", "bare", "Vercel Security Checkpoint", "<p>We're verifying your browser</p><p>Website owner? Click here to fix</p>"),
        ("en", "bare", "Robot Challenge Screen", "<p>Checking site connection security</p><p>harrow.example needs to review the security of your connection before proceeding.</p>"),
        ("es", "bare", "Acceso bloqueado", "<h1>Acceso bloqueado</h1><p>Hemos detectado un comportamiento inusual en su navegador.</p>"),
    ),
    Reason.HTTP_STATUS: (
        ("en", "bare", "Yahoo", "<p>Thank you for your patience.</p><p>Our engineers are working quickly to resolve the issue.</p>"),
        ("en", "news", "Sorry", "<h1>Sorry – we haven’t been able to serve the page you asked for</h1><p>Please try again, or contact us if the problem persists.</p>"),
        ("en", "bare", "Application error", "<h1>Application error</h1><p>An error occurred in the application and your page could not be served. If you are the application owner, check your logs for details.</p>"),
        ("de", "bare", "Fehler", "<h1>Dienst vorübergehend nicht verfügbar</h1><p>Der Server ist wegen Überlastung nicht erreichbar. Versuchen Sie es später noch einmal.</p>"),
        ("fr", "bare", "Erreur", "<h1>Erreur 503</h1><p>Service momentanément indisponible.</p>"),
    ),
    Reason.NEEDS_BROWSER: (
        ("en", "news", "Reader", "<div id=viewer></div><noscript>This viewer needs JavaScript.</noscript>"),
        ("en", "bare", "Tableau", "<div id=root><p>Loading…</p></div><script src=a.js></script>"),
        ("fr", "bare", "Carte", "<div id=app><p>Chargement en cours…</p></div><script src=a.js></script>"),
        ("en", "bare", "Update", "<h1>Your browser is no longer supported</h1><p>Please switch to a newer one to use this site.</p>"),
    ),
    Reason.LEGAL: (
        ("en", "news", "Removed: article", "<h1>Removed: article</h1><p>This article has been removed because of a copyright complaint.</p>"),
        ("en", "bare", "Unavailable", "<p>Our website is not accessible from the European Union because of its data protection rules.</p>"),
        ("en", "bare", "Access restricted", "<h1>This content is not available in your region</h1>"),
        ("de", "bare", "Gesperrt", "<h1>Diese Website ist in Ihrem Land nicht zugänglich</h1>"),
        ("es", "bare", "Bloqueado", "<h1>Contenido bloqueado por requerimiento de la autoridad competente</h1>"),
    ),
}
# fmt: on
