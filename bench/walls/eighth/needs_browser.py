"""Shells that a script must fill, and pages that refuse an old browser."""

from bench.walls.eighth.frames import WORDS, bare, news, office
from bench.walls.eighth.wall import Wall
from claimcheck.model import Reason

RUN = Reason.NEEDS_BROWSER


def shell(title: str, body: str, lang: str = "en", head: str = "") -> str:
    """The index page of a script framework."""
    return f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title><meta name="viewport" content="width=device-width">{head}</head><body>{body}</body></html>'


PAGES = (
    Wall(
        "shell-create-app",
        "en",
        RUN,
        shell(
            "Tidewatch",
            """<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>""",
            head='<script defer src="/static/js/main.7ab3.js"></script>',
        ),
    ),
    Wall(
        "shell-vue-cli",
        "en",
        RUN,
        shell(
            "river-portal",
            """<noscript><strong>We're sorry but river-portal doesn't work properly without JavaScript enabled. Please enable it to continue.</strong></noscript><div id="app"></div><script src="/js/chunk-vendors.1f.js"></script>""",
        ),
    ),
    Wall(
        "shell-vite-silent",
        "en",
        RUN,
        shell(
            "Lock Log", """<div id="app"></div><script type="module" crossorigin src="/assets/index-C3x.js"></script>"""
        ),
    ),
    Wall(
        "shell-angular-loading",
        "en",
        RUN,
        shell(
            "Permit Register",
            """<app-root><div class="splash"><img src="/assets/logo.svg" alt="">Loading…</div></app-root><script src="runtime.js" type="module"></script><script src="polyfills.js" type="module"></script>""",
            head='<base href="/">',
        ),
    ),
    Wall(
        "shell-next-empty",
        "en",
        RUN,
        shell(
            "Article",
            """<div id="__next"><div class="spinner" role="status"><span class="sr-only">Loading</span></div></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{}},"page":"/a/[slug]","isFallback":true}</script>""",
        ),
    ),
    Wall(
        "shell-nuxt",
        "en",
        RUN,
        shell(
            "Harbour dues",
            """<div id="__nuxt"></div><script>window.__NUXT__={serverRendered:false,config:{public:{}}}</script><script src="/_nuxt/entry.9c.js" type="module"></script>""",
        ),
    ),
    Wall(
        "shell-ember",
        "en",
        RUN,
        shell(
            "Boat Club",
            """<div id="ember-basic-dropdown-wormhole"></div><div class="loading-overlay">Fetching your content, hang on…</div><script src="/assets/vendor-ae.js"></script>""",
        ),
    ),
    Wall(
        "shell-gatsby-noscript",
        "en",
        RUN,
        shell(
            "Chart Room",
            """<div id="___gatsby"></div><noscript id="gatsby-noscript">This app works best with JavaScript enabled.</noscript>""",
        ),
    ),
    Wall(
        "shell-flutter",
        "en",
        RUN,
        shell(
            "Ferries",
            """<script>window.addEventListener('load',function(){_flutter.loader.loadEntrypoint({serviceWorker:{serviceWorkerVersion:'77'}})})</script>""",
            head='<script src="flutter.js" defer></script>',
        ),
    ),
    Wall(
        "shell-social-noscript",
        "en",
        RUN,
        shell(
            "Chirrup",
            """<noscript><div class="errorContainer"><h1>JavaScript is not available.</h1><p>We’ve detected that JavaScript is disabled in this browser. Please enable JavaScript or switch to a supported browser to continue using chirrup.example. You can see a list of supported browsers in our Help Center.</p></div></noscript><div id="react-root"></div>""",
        ),
    ),
    Wall(
        "shell-skeleton-story",
        "en",
        RUN,
        shell(
            "Story",
            """<header><a>The Harbour Post</a></header><main id="story" aria-busy="true"><div class="skeleton skeleton-title"></div><div class="skeleton skeleton-line"></div><div class="skeleton skeleton-line"></div><div class="skeleton skeleton-line w60"></div></main><script src="/hydrate.js"></script>""",
        ),
    ),
    Wall(
        "shell-frame-and-hole",
        "en",
        RUN,
        news(
            "Story",
            """<div id="article-root" data-id="88121"></div><script>fetch('/api/v2/article/88121').then(r=>r.json()).then(render)</script><noscript><p>Our articles are loaded with a script. Switch scripts on in your browser’s settings to see this one.</p></noscript>""",
            extras=False,
        ),
    ),
    Wall(
        "shell-library-catalogue",
        "en",
        RUN,
        shell(
            "Discovery",
            """<primo-explore><noscript>JavaScript must be enabled in order for you to use the library search. However, it seems JavaScript is either disabled or not supported by your browser.</noscript><div class="init-message">Please wait while we get things ready</div></primo-explore>""",
        ),
    ),
    Wall(
        "browser-too-old",
        "en",
        RUN,
        shell(
            "Update your browser",
            """<h1>Time for a newer browser</h1><p>You’re using a browser that we no longer support, so the page can’t be displayed. Please upgrade to the latest version of one of these:</p><ul><li>Chrome</li><li>Firefox</li><li>Safari</li><li>Edge</li></ul>""",
        ),
    ),
    Wall(
        "browser-flash-office",
        "en",
        RUN,
        office(
            "Interactive report",
            """<div id="flashcontent"><p>To view this page you need Adobe Flash Player 9 or later. Get it here, then reload.</p></div>""",
        ),
    ),
    Wall(
        "browser-docs-viewer",
        "en",
        RUN,
        shell(
            "Board papers - Docviewer",
            """<div id="viewer-loading">Opening document…</div><div class="warn">JavaScript isn't enabled in your browser, so this file can't be opened. Enable and reload.</div>""",
        ),
    ),
    Wall(
        "shell-de-angular",
        "de",
        RUN,
        shell(
            "Pegelportal",
            """<app-root></app-root><noscript>Bitte aktivieren Sie JavaScript in Ihrem Browser, um diese Anwendung nutzen zu können.</noscript><script src="main-es2015.js" type="module"></script>""",
            "de",
        ),
    ),
    Wall(
        "browser-de-alt",
        "de",
        RUN,
        bare(
            "Browser nicht unterstützt",
            """<p>Ihr Browser ist veraltet und kann diese Seite nicht darstellen. Bitte installieren Sie eine aktuelle Version.</p>""",
        ),
    ),
    Wall(
        "shell-fr-chargement",
        "fr",
        RUN,
        shell(
            "Espace documents",
            """<div id="app"><p class="loader">Chargement en cours...</p></div><noscript>Pour accéder à cette application, vous devez activer JavaScript.</noscript>""",
            "fr",
        ),
    ),
    Wall(
        "shell-es-sede",
        "es",
        RUN,
        shell(
            "Sede electrónica",
            """<div id="root"><div class="cargando">Cargando, espere por favor</div></div><noscript>Su navegador no admite JavaScript o lo tiene desactivado. Es necesario para consultar el expediente.</noscript>""",
            "es",
        ),
    ),
    Wall(
        "shell-pt-app",
        "pt",
        RUN,
        shell(
            "Diário Digital",
            """<noscript>É necessário ativar o JavaScript para executar esta aplicação.</noscript><div id="root"></div><script src="/bundle.js"></script>""",
            "pt",
        ),
    ),
    Wall(
        "shell-it-attendere",
        "it",
        RUN,
        shell(
            "Albo pretorio",
            """<div id="wait">Attendere prego, caricamento dell'atto…</div><script src="/albo/boot.js"></script>""",
            "it",
        ),
    ),
    Wall(
        "shell-ru-spa",
        "ru",
        RUN,
        shell(
            "Реестр",
            """<div id="app">Загрузка…</div><noscript>Для работы сайта необходимо включить JavaScript в настройках браузера.</noscript>""",
            "ru",
        ),
    ),
    Wall(
        "shell-uk-spa",
        "uk",
        RUN,
        shell(
            "Портал",
            """<div id="root"></div><noscript>Увімкніть JavaScript, щоб переглянути документ.</noscript>""",
            "uk",
        ),
    ),
    Wall(
        "shell-sv-laddar",
        "sv",
        RUN,
        shell(
            "Diariet",
            """<div id="main">Laddar ärendet …</div><noscript>Den här tjänsten kräver att JavaScript är påslaget.</noscript>""",
            "sv",
        ),
    ),
    Wall(
        "shell-ja-js",
        "ja",
        RUN,
        shell(
            "記事ビューアー",
            f"""<header>{WORDS["ja"].log_in}</header><noscript>このページを表示するにはJavaScriptを有効にしてください。</noscript><div id="app">読み込み中</div>""",
            "ja",
        ),
    ),
    Wall(
        "shell-zh-jiazai",
        "zh",
        RUN,
        shell(
            "文档",
            """<div id="app"><p>正在加载中，请稍候</p></div><noscript>您的浏览器不支持JavaScript，请开启后刷新页面。</noscript>""",
            "zh",
        ),
    ),
    Wall(
        "browser-ko-ie",
        "ko",
        RUN,
        shell(
            "안내",
            """<h1>지원하지 않는 브라우저입니다</h1><p>이 서비스는 인터넷 익스플로러를 지원하지 않습니다. 최신 브라우저를 설치한 후 다시 접속해 주세요.</p>""",
            "ko",
        ),
    ),
)
