"""Pages a guard serves in place of the document."""

from bench.walls.eighth.frames import bare, news
from bench.walls.eighth.wall import Wall
from claimcheck.model import Reason

GUARD = Reason.CHALLENGE

PAGES = (
    Wall(
        "n9-en-guard-just-moment",
        "en",
        GUARD,
        '<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta name="robots" content="noindex,nofollow"><meta http-equiv="refresh" content="360"></head><body><div class="main-wrapper" role="main"><div class="main-content">'
        '<noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript></div></div><script>(function(){window._cf_chl_opt={cvId:"3",cZone:"harbour.example",cType:"managed"};})();</script><script src="/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1?ray=8f00"></script></body></html>',
    ),
    Wall(
        "n9-en-guard-denied-reference",
        "en",
        GUARD,
        bare(
            "Access Denied",
            '<h1>Access Denied</h1>\nYou don\'t have permission to access "http&#58;&#47;&#47;www&#46;harbour&#46;example&#47;news&#47;4471" on this server.<p>\nReference&#32;&#35;18&#46;5c1e1002&#46;1771&#46;9d0ab\n<p>https&#58;&#47;&#47;errors&#46;edgegrid&#46;example&#47;18</p>',
        ),
    ),
    Wall(
        "n9-en-guard-press-hold",
        "en",
        GUARD,
        '<!DOCTYPE html><html lang="en"><head><title>Access to this page has been denied</title></head><body><section class="px-captcha"><div class="px-captcha-header">Before we continue...</div><div class="px-captcha-message">Press &amp; Hold to confirm you are<br>a human (and not a bot).</div>'
        '<div id="px-captcha"></div><div class="px-captcha-report">Having trouble? <a href="#">Report a problem</a></div><div class="px-captcha-refid">Reference ID 7a8d9e00-2f41-11ef-b3c5</div></section></body></html>',
    ),
    Wall(
        "n9-en-guard-incident-iframe",
        "en",
        GUARD,
        '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><meta name="format-detection" content="telephone=no"></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Shield_Resource?CWUDNSAI=9&xinfo=4-1029-0&incident_id=77000-1" frameborder=0 width="100%" height="100%">Request unsuccessful. Shield incident ID: 77000-1029384756</iframe></body></html>',
    ),
    Wall(
        "n9-en-guard-unusual-traffic",
        "en",
        GUARD,
        bare(
            "https://www.seekly.example/books",
            "<form id='captcha-form'><div class='g-recaptcha'></div></form><hr><b>About this page</b><br><br>Our systems have detected unusual traffic from your computer network. This page checks to see if it's really you sending the requests, and not a robot.<br>IP address: 203.0.113.9<br>Time: 2026-02-11T08:14:22Z",
        ),
    ),
    Wall(
        "n9-en-guard-proof-of-work",
        "en",
        GUARD,
        '<!doctype html><html lang="en"><head><title>Making sure you&#39;re not a bot!</title></head><body><main><h1 id="title">Making sure you&#39;re not a bot!</h1><img src="/.within.website/pensive.webp" alt=""><p id="status">Calculating... Difficulty: 4</p>'
        "<details><summary>Why am I seeing this?</summary><p>The administrator of this website has set up a guard to protect the server against the scourge of companies aggressively scraping websites.</p></details><footer>Protected by Sekhmet 1.21</footer></main></body></html>",
    ),
    Wall(
        "n9-en-guard-in-site-frame",
        "en",
        GUARD,
        news(
            "Are you a robot?",
            "<div class='box'><h1>We've detected unusual activity from your computer network</h1><p>To continue, please click the box below to let us know you're not a robot.</p><div id='px'></div><h2>Why did this happen?</h2><p>Please make sure your browser supports JavaScript and cookies and that you are not blocking them from loading.</p><p>Block reference ID: 0f3b-11ef</p></div>",
            extras=False,
        ),
    ),
    Wall(
        "n9-de-guard-pruefung",
        "de",
        GUARD,
        '<!DOCTYPE html><html lang="de"><head><META CHARSET=UTF-8><title>Sicherheitsüberprüfung</title></head><body><div class="card"><h1>Einen Augenblick bitte</h1><p>Wir prüfen gerade, ob die Anfrage von einem Menschen stammt. Sie werden danach automatisch weitergeleitet.</p><div id="captcha" class="friendly"></div><p>Vorgangsnummer: 5Z-99102</p></div></body></html>',
    ),
    Wall(
        "n9-fr-guard-puce",
        "fr",
        GUARD,
        '<html lang="fr"><head><meta charset=utf-8><title>lequai.example</title><style>#cmsg{animation: A 1.5s;}</style></head><body><p id="cmsg">Merci d’activer JavaScript et de désactiver tout bloqueur de publicité</p><script>var dd={"rt":"c","cid":"AHrlqA","hsh":"05B3","t":"bv","host":"geo.captcha-relay.example"}</script><script src="https://ct.captcha-relay.example/c.js"></script></body></html>',
    ),
    Wall(
        "n9-es-guard-bloqueo",
        "es",
        GUARD,
        bare(
            "Acceso bloqueado",
            "<h2>Su petición ha sido rechazada por el sistema de seguridad</h2><p>Si cree que se trata de un error, póngase en contacto con el administrador e indique este identificador: <b>1188203374</b></p><a href='javascript:history.back()'>[Volver]</a>",
        ),
    ),
    Wall(
        "n9-pt-guard-verificacao",
        "pt",
        GUARD,
        '<html lang="pt"><head><meta charset=utf-8><title>Verificação</title></head><body><center><h3>Confirme que não é um robô</h3><p>Recebemos demasiados acessos a partir do seu endereço. Escreva os caracteres da imagem para prosseguir.</p><img src="/cap.png"><form><input name="c"><button>Enviar</button></form></center></body></html>',
    ),
    Wall(
        "n9-ru-guard-kapcha",
        "ru",
        GUARD,
        '<!DOCTYPE html><html lang="ru"><head><meta charset=utf-8><title>Ой!</title></head><body><div class="Spacer"><h1>Подтвердите, что запросы отправляли вы, а не робот</h1><p>Нам очень жаль, но запросы с вашего устройства похожи на автоматические.</p><form action="/checkcaptcha"><button>Я не робот</button><span>Нажмите, чтобы продолжить</span></form><details><summary>Почему так случилось?</summary><p>Возможно, запросы принадлежат не вам, а другому пользователю, выходящему в сеть с того же адреса.</p></details><p>Если у вас возникли проблемы, воспользуйтесь формой обратной связи</p></div></body></html>',
    ),
    Wall(
        "n9-ar-guard-tahaqquq",
        "ar",
        GUARD,
        '<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>لحظة من فضلك...</title></head><body><h1>marfaa.example</h1><h2>نتحقق من أنك إنسان. قد يستغرق ذلك بضع ثوانٍ.</h2><p>يحتاج الموقع إلى مراجعة أمان اتصالك قبل المتابعة.</p><div>Ray ID: <code>8d1f00aa</code></div></body></html>',
    ),
    Wall(
        "n9-ja-guard-robot",
        "ja",
        GUARD,
        bare(
            "画像認証",
            "<p>アクセスが集中しているため、確認をお願いしています。</p><p>下の画像に表示されている文字を入力して「続ける」を押してください。</p><form><img src='/captcha.jpg'><input><button>続ける</button></form>",
        ),
    ),
    Wall(
        "n9-zh-guard-waf",
        "zh",
        GUARD,
        '<!doctypehtml><html lang="zh-cn"><head><meta charset="utf-8"><title>405</title></head><body><div data-spm="block"><div>很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。</div><div>您的请求ID是：<strong>76b20f4d17711</strong></div><div>如您对此有疑问，请联系网站管理员并提供请求ID。</div></div><textarea id="renderData" style="display:none">{"_waf_is_mob":"pc"}</textarea></body></html>',
    ),
    Wall(
        "n9-ko-guard-bot",
        "ko",
        GUARD,
        '<html lang="ko"><head><meta charset="utf-8"><title>접근 제한</title></head><body><div class="wrap"><h1>비정상적인 접근이 감지되었습니다</h1><p>자동화된 프로그램이 아닌지 확인하기 위해 아래 보안 문자를 입력해 주세요.</p><img src="/c.gif"><input><button>확인</button></div></body></html>',
    ),
)
