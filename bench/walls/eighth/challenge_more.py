"""Walls against robots, in other languages."""

from bench.walls.eighth.frames import bare, news
from bench.walls.eighth.wall import Wall
from claimcheck.model import Reason

BOT = Reason.CHALLENGE

PAGES = (
    Wall(
        "bot-de-cloudflare",
        "de",
        BOT,
        bare(
            "Nur einen Moment…",
            """<h1>deichbote.example</h1><p>Bestätigen Sie, dass Sie ein Mensch sind. Dies kann einige Sekunden dauern.</p><p>deichbote.example muss die Sicherheit Ihrer Verbindung überprüfen, bevor Sie fortfahren können.</p><p>Ray-ID: 8f02bb</p>""",
        ),
    ),
    Wall(
        "bot-de-zugriffe",
        "de",
        BOT,
        bare(
            "Zugriff eingeschränkt",
            """<h2>Ungewöhnlich viele Anfragen</h2><p>Von Ihrem Anschluss kamen in kurzer Zeit sehr viele Seitenaufrufe. Bitte lösen Sie die folgende Aufgabe, damit wir automatische Abfragen ausschließen können.</p><img src="captcha.php" alt="Sicherheitscode"><input name="code">""",
        ),
    ),
    Wall(
        "bot-fr-datadome",
        "fr",
        BOT,
        bare(
            "Vérification",
            """<div class="captcha"><p class="captcha__human__title">Nous voulons être sûrs que c'est bien vous qui nous rendez visite, et non un robot.</p><p>Faites glisser le curseur vers la droite pour compléter le puzzle.</p><p>Quelque chose dans le comportement du navigateur nous a intrigué.</p></div>""",
        ),
    ),
    Wall(
        "bot-es-imperva",
        "es",
        BOT,
        bare(
            "Validación",
            """<h1>Comprobando que la conexión es segura</h1><p>Por favor, espere mientras verificamos su navegador. Este proceso es automático y en breve será redirigido al contenido solicitado.</p><p>Protección anti-DDoS</p>""",
        ),
    ),
    Wall(
        "bot-pt-humano",
        "pt",
        BOT,
        bare(
            "Confirme",
            """<h1>Confirme que é humano</h1><p>Detetámos tráfego invulgar com origem na sua rede. Conclua a verificação para prosseguir para o Diário da Barra.</p><div class="g-recaptcha"></div>""",
        ),
    ),
    Wall(
        "bot-it-robot",
        "it",
        BOT,
        news(
            "Verifica",
            """<h1>Non sei un robot, vero?</h1><p>Per proteggere il sito dalle letture automatiche ti chiediamo di spuntare la casella. Poi tornerai subito all'articolo.</p><div class="h-captcha"></div>""",
            "it",
            "Il Corriere della Laguna",
            extras=False,
        ),
    ),
    Wall(
        "bot-ru-smartcaptcha",
        "ru",
        BOT,
        bare(
            "Ой!",
            """<div class="CheckboxCaptcha"><h1>Подтвердите, что запросы отправляли вы, а не робот</h1><p>Нам очень жаль, но запросы с вашего устройства похожи на автоматические.</p><div>Я не робот</div><p>Нажмите, чтобы продолжить</p></div>""",
        ),
    ),
    Wall(
        "bot-ru-ddos-guard",
        "ru",
        BOT,
        bare(
            "DDOS-GUARD",
            """<h1>Проверка браузера перед переходом на сайт</h1><p>Пожалуйста, подождите несколько секунд. Ваш запрос будет перенаправлен автоматически.</p><noscript>Включите JavaScript и файлы cookie.</noscript>""",
        ),
    ),
    Wall(
        "bot-pl-weryfikacja",
        "pl",
        BOT,
        bare(
            "Weryfikacja",
            """<h1>Potwierdź, że jesteś człowiekiem</h1><p>System wykrył nietypowy ruch z Twojej sieci. Przepisz znaki z obrazka, aby przejść dalej.</p><input name="captcha"><button>Dalej</button>""",
        ),
    ),
    Wall(
        "bot-tr-guvenlik",
        "tr",
        BOT,
        bare(
            "Güvenlik kontrolü",
            """<h1>Tarayıcınız kontrol ediliyor</h1><p>Bu işlem birkaç saniye sürebilir. Robot olmadığınızı doğruladıktan sonra siteye yönlendirileceksiniz.</p>""",
        ),
    ),
    Wall(
        "bot-ja-kakunin",
        "ja",
        BOT,
        bare(
            "アクセス確認",
            """<h1>ロボットではないことを確認してください</h1><p>お使いのネットワークから通常とは異なるアクセスが検出されました。下のチェックボックスを押すとページに進みます。</p>""",
        ),
    ),
    Wall(
        "bot-zh-yanzheng",
        "zh",
        BOT,
        bare(
            "安全验证",
            """<div class="verify-box"><p>系统检测到您的访问过于频繁，请完成下方验证后继续访问</p><p>向右拖动滑块填充拼图</p></div>""",
        ),
    ),
    Wall(
        "bot-zh-changting-waf",
        "zh",
        BOT,
        bare(
            "访问被拦截",
            """<h3>很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。</h3><p>您的请求ID是：7b1f0a9c17645</p>""",
        ),
    ),
    Wall(
        "bot-ko-jadong",
        "ko",
        BOT,
        bare(
            "자동 입력 방지",
            """<p>비정상적인 접근이 감지되었습니다. 자동 프로그램이 아님을 확인하기 위해 아래 문자를 입력해 주세요.</p><input><button>확인</button>""",
        ),
    ),
)
