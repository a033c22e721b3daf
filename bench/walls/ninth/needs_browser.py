"""Shells that a script must fill before there is anything to read."""

from bench.walls.eighth.frames import app, news, office
from bench.walls.eighth.wall import Wall
from claimcheck.model import Reason

SHELL = Reason.NEEDS_BROWSER

PAGES = (
    Wall(
        "n9-en-shell-community-cloud",
        "en",
        SHELL,
        '<!DOCTYPE html><html lang="en-US"><head><title>Port Authority Help</title></head><body class="slds"><div class="auraMsgBox" id="auraLoadingBox"><div class="loadingText">Loading</div></div><div class="auraMsgMask"><div class="auraMsgBox" id="auraErrorMask"><span>&times;</span>'
        '<span>Sorry to interrupt</span><div id="auraErrorMessage">CSS Error</div><div><a href="?">Refresh</a></div></div></div><script src="/s/sfsites/l/app.js"></script></body></html>',
    ),
    Wall(
        "n9-en-shell-wasm",
        "en",
        SHELL,
        '<!DOCTYPE html><html lang="en"><head><META CHARSET=UTF-8><base href="/" /><title>TideBoard</title></head><body><div id="app"><svg class="loading-progress"><circle r="40%"/></svg><div class="loading-progress-text"></div></div><div id="blazor-error-ui">An unhandled error has occurred. <a href="" class="reload">Reload</a> <a class="dismiss">🗙</a></div><script src="_framework/blazor.webassembly.js"></script></body></html>',
    ),
    Wall(
        "n9-en-shell-old-browser",
        "en",
        SHELL,
        '<!DOCTYPE html><html lang="en"><head><title>Statutes Online</title></head><body><noscript><div class="js-warn">Statutes Online uses scripting to display legislation. Your browser has scripting disabled, so the documents cannot be shown.</div></noscript><div ui-view></div><!--[if lt IE 11]><p>Please upgrade.</p><![endif]--><script src="/dist/vendor.js"></script><script src="/dist/bundle.js"></script></body></html>',
    ),
    Wall(
        "n9-en-shell-skeleton-news",
        "en",
        SHELL,
        news(
            "Loading story",
            '<div id="story-root" data-story-id="88412"><div class="skeleton skeleton-title"></div><div class="skeleton skeleton-line"></div><div class="skeleton skeleton-line"></div><div class="skeleton skeleton-line short"></div></div><noscript>To read this story, switch on JavaScript in your browser’s settings.</noscript>',
            extras=False,
        ),
    ),
    Wall(
        "n9-en-shell-social-unsupported",
        "en",
        SHELL,
        '<!DOCTYPE html><html dir="ltr" lang="en"><head><META CHARSET=UTF-8><title></title></head><body style="background-color:#FFF"><noscript><div class="errorContainer"><svg></svg><h1>JavaScript is not available.</h1><p>We’ve detected that JavaScript is disabled in this browser. Please enable JavaScript or switch to a supported browser to continue using chirrup.example.</p><p>Something went wrong, but don’t fret — let’s give it another shot.</p></div></noscript><div id="react-root" style="height:100%;display:flex"></div></body></html>',
    ),
    Wall(
        "n9-fr-shell-legislation",
        "fr",
        SHELL,
        '<!doctype html><html lang="fr"><head><meta http-equiv=Content-Type content=text/html;charset=UTF-8><title>Recueil des actes</title></head><body><app-root><div class="spinner"><p>Chargement en cours, veuillez patienter…</p></div></app-root><script type="module" src="polyfills-TX3K.js"></script><script type="module" src="main-5QZ2.js"></script></body></html>',
    ),
    Wall(
        "n9-de-shell-viewer",
        "de",
        SHELL,
        office(
            "Dokumentenanzeige",
            "<h1>Dokumentenanzeige</h1><div id='viewer' data-src='/api/dok/2211'><p>Das Dokument wird geladen …</p></div><noscript><p>Für die Anzeige der Dokumente wird JavaScript benötigt. Bitte aktivieren Sie es in Ihrem Browser.</p></noscript>",
            "de",
            "Parlamentsarchiv",
        ),
    ),
    Wall(
        "n9-ru-shell-spa",
        "ru",
        SHELL,
        '<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Реестр актов</title></head><body><noscript><strong>Извините, но портал не работает без включённого JavaScript. Включите его, чтобы продолжить.</strong></noscript><div id="app"></div><script src="/js/chunk-vendors.a1.js"></script></body></html>',
    ),
    Wall(
        "n9-ja-shell-app",
        "ja",
        SHELL,
        app(
            "会議録検索",
            "<div class='sc-load' aria-busy='true'><img src='/spin.gif' alt='読み込み中'><p>読み込み中です…</p></div><noscript>JavaScriptを有効にしてご利用ください。</noscript>",
            "ja",
            "会議録検索システム",
            '{"props":{"pageProps":{}},"page":"/minutes/[id]","isFallback":true}',
        ),
    ),
    Wall(
        "n9-es-shell-redirect",
        "es",
        SHELL,
        '<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>Redirigiendo…</title><script>window.location.replace("/portal/#!/boletin/" + (location.search.match(/id=(\\d+)/)||[0,""])[1]);</script></head><body><p>Redirigiendo al nuevo visor del boletín…</p></body></html>',
    ),
)
