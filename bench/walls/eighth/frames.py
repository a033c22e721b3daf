"""The frames of several sites, into which a page's own part is set."""

from bench.walls.eighth.words import WORDS

GTM = (
    "<script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});"
    "var f=d.getElementsByTagName(s)[0],j=d.createElement(s);j.async=true;"
    "j.src='https://tags.example/gtm.js?id='+i;f.parentNode.insertBefore(j,f);})"
    "(window,document,'script','dataLayer','GTM-X0000');</script>"
)


def items(words: str, path: str = "/") -> str:
    """A list's items, a link each."""
    return "".join(f'<li><a href="{path}{at}">{word}</a></li>' for at, word in enumerate(words.split("|")))


def news(title: str, main: str, lang: str = "en", site: str = "The Harbour Post", *, extras: bool = True) -> str:
    """A news site with a cookie banner, related stories and a newsletter box."""
    words = WORDS[lang]
    buttons = "".join(f'<button type="button" class="cmp-btn">{word}</button>' for word in words.accept.split("|"))
    more = (
        f'<aside class="related"><h2>{words.related}</h2><ul>{items(words.heads, "/story/")}</ul></aside>'
        f'<section class="newsletter-box"><p>{words.letter}</p><form action="/nl" method="post">'
        f'<input type="email" name="email" placeholder="name@mail.example"><button>{words.sign_up}</button></form></section>'
        if extras
        else ""
    )
    return f"""<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} | {site}</title>
<meta property="og:site_name" content="{site}">
<link rel="stylesheet" href="/static/css/main.4f1c.css">
{GTM}
</head>
<body class="page">
<header class="site-header"><a class="logo" href="/">{site}</a>
<nav class="main-nav"><ul>{items(words.nav, "/s/")}</ul></nav>
<form role="search" action="/search"><input name="q" placeholder="{words.search}"></form>
<a class="login" href="/login">{words.log_in}</a></header>
<main id="content">
{main}
</main>
{more}
<footer class="site-footer"><ul>{items(words.legal, "/legal/")}</ul><p>© 2026 {site}</p></footer>
<div id="cookie-banner" role="dialog" aria-label="cookies"><p>{words.cookie}</p>{buttons}</div>
<script src="/static/js/app.8bc2.js" defer></script>
</body>
</html>
"""


def magazine(title: str, main: str, lang: str = "en", site: str = "Meridian Quarterly", *, related: bool = True) -> str:
    """A magazine on a bought theme, with structured data and share buttons."""
    words = WORDS[lang]
    more = (
        f'<div class="more-grid"><h3>{words.related}</h3><ul>{items(words.heads, "/p/")}</ul></div>' if related else ""
    )
    return f"""<!doctype html>
<html class="no-js" lang="{lang}"><head><meta charset="UTF-8"/><title>{title} – {site}</title>
<meta name="generator" content="WordPress 6.6.1"/><link rel="canonical" href="https://magazine.example/p/1841"/>
<script type="application/ld+json">{{"@context":"https://schema.org","@type":"WebPage","name":"{site}","inLanguage":"{lang}"}}</script>
<style id="global-styles-inline-css">body{{--wp--preset--color--black:#000}}.wrap{{max-width:68rem}}</style></head>
<body class="wp-singular single-format-standard">
<div id="masthead"><div class="brand"><a href="/" rel="home">{site}</a></div>
<ul id="primary-menu" class="menu">{items(words.nav, "/c/")}</ul><a href="/account">{words.log_in}</a></div>
<div id="primary" class="content-area wrap">{main}
<div class="share-buttons"><span>{words.share}</span><a href="#" aria-label="mail"><svg width="16"></svg></a><a href="#" aria-label="link"><svg width="16"></svg></a></div>
</div>{more}
<div id="colophon"><ul>{items(words.legal, "/i/")}</ul><span>{site}, 2026</span></div>
<script src="/wp-includes/js/jquery/jquery.min.js?ver=3.7.1"></script></body></html>"""


def office(title: str, main: str, lang: str = "en", site: str = "Rivers and Ports Agency", *, back: str = "") -> str:
    """A government office: breadcrumbs, plain links, no advertising."""
    words = WORDS[lang]
    return f"""<!DOCTYPE html>
<html lang="{lang}" dir="{"rtl" if lang == "ar" else "ltr"}">
<head><meta charset="utf-8"/><title>{title} - {site}</title><meta name="theme-color" content="#0b0c0c"/>
<link href="/assets/office-frontend.css" rel="stylesheet"/></head>
<body class="gov-template__body">
<header role="banner"><div class="gov-header__logo"><a href="/">{site}</a></div>
<div role="search"><label for="q">{words.search}</label><input id="q" type="search"/></div></header>
<div class="gov-width-container"><div class="gov-breadcrumbs"><ol>{items("|".join(words.nav.split("|")[:2]))}</ol></div>
<main class="gov-main-wrapper" id="main-content" role="main">{main}</main>{back}</div>
<footer role="contentinfo"><ul class="gov-footer__inline-list">{items(words.legal, "/help/")}</ul><p>{site}</p></footer>
</body></html>
"""


def blog(title: str, main: str, lang: str = "en", site: str = "Notes from the Towpath") -> str:
    """A blog with a sidebar."""
    words = WORDS[lang]
    return f"""<!DOCTYPE html>
<html lang="{lang}"><head><meta charset="UTF-8"><title>{title} &#8211; {site}</title>
<link rel="alternate" type="application/rss+xml" href="/feed/"></head>
<body class="blog custom-background">
<div id="page" class="hfeed site"><header id="head"><h1 class="site-title"><a href="/">{site}</a></h1></header>
<div id="main"><div id="primary">{main}</div>
<div id="secondary" class="widget-area"><aside class="widget widget_search"><form><input type="search" placeholder="{words.search} …"></form></aside>
<aside class="widget widget_recent_entries"><h3>{words.related}</h3><ul>{items(words.heads, "/?p=")}</ul></aside></div></div>
<footer><a href="https://blogs.example/">Powered by Quillpress</a></footer></div></body></html>"""


def bare(title: str, main: str, head: str = "") -> str:
    """A page as a server or a box before it answers: nothing around the message."""
    charset = "" if (title + main).isascii() else '<meta charset="utf-8">'
    return f"<html>\n<head>{charset}<title>{title}</title>{head}</head>\n<body>\n{main}\n</body>\n</html>\n"


def app(title: str, main: str, lang: str = "en", site: str = "Fieldnote", state: str = "{}") -> str:
    """A page a script framework rendered on its server."""
    words = WORDS[lang]
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head><meta charSet="utf-8"/><title>{title} · {site}</title>'
        f'<link rel="preload" href="/_next/static/css/7a1d.css" as="style"/><meta name="next-head-count" content="4"/>'
        f'<script defer="" src="/_next/static/chunks/main-91ce.js"></script></head><body><div id="__next">'
        f'<div class="sc-1b2c navbar"><a href="/">{site}</a><div role="button">{words.search}</div><div role="button">{words.log_in}</div></div>'
        f'<div class="sc-77ab">{main}</div><div class="sc-foot">{"".join(f"<a href=/x>{word}</a>" for word in words.legal.split("|"))}</div></div>'
        f'<script id="__NEXT_DATA__" type="application/json">{state}</script></body></html>'
    )


def forum(title: str, posts: str, lang: str = "en", site: str = "Bench Talk") -> str:
    """A discussion board."""
    words = WORDS[lang]
    return f"""<!DOCTYPE html>
<html dir="ltr" lang="{lang}"><head><meta charset="utf-8" /><title>{title} - {site}</title></head>
<body id="phpbb" class="nojs section-viewtopic"><div id="wrap"><div class="headerbar"><a id="logo" href="/index.php">{site}</a></div>
<ul id="nav-main"><li><a href="/faq">FAQ</a></li><li><a href="/ucp.php?mode=login">{words.log_in}</a></li><li>{words.search}</li></ul>
<div id="page-body"><h2 class="topic-title">{title}</h2>{posts}</div>
<div class="copyright">Powered by Boardwalk® Forum Software<br /><a href="/privacy">{words.legal.split("|")[2]}</a></div></div></body></html>"""


def tables(title: str, main: str, lang: str = "en", site: str = "County Web") -> str:
    """A page laid out with tables, as of old."""
    words = WORDS[lang]
    links = "<br>".join(
        f'<a href="{at}.htm"><font face="Arial" size="2">{word}</font></a>'
        for at, word in enumerate(words.nav.split("|"))
    )
    return f"""<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><TITLE>{site}: {title}</TITLE></HEAD>
<BODY BGCOLOR="#FFFFFF" LINK="#000080"><TABLE WIDTH="760" BORDER="0" CELLPADDING="4"><TR><TD WIDTH="140" VALIGN="TOP" BGCOLOR="#CCCCFF">{links}</TD>
<TD VALIGN="TOP">{main}</TD></TR><TR><TD COLSPAN="2" ALIGN="CENTER"><FONT SIZE="1">{site}</FONT></TD></TR></TABLE></BODY></HTML>"""
