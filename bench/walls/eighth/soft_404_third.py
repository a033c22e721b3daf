"""More pages that are gone."""

from bench.walls.eighth.frames import app, bare, blog, forum, magazine, news, office, tables
from bench.walls.eighth.wall import Wall
from claimcheck.model import Reason

GONE = Reason.SOFT_404

PAGES = (
    Wall(
        "gone-nl-forum",
        "nl",
        GONE,
        forum(
            "Mededeling",
            """<div class="panel"><p>Het opgegeven onderwerp bestaat niet.</p></div>""",
            "nl",
            "Schippersforum",
        ),
    ),
    Wall(
        "gone-sv-myndighet",
        "sv",
        GONE,
        office(
            "Sidan saknas",
            """<h1>Vi hittar inte sidan</h1><p>Antingen är länken gammal eller så har dokumentet gallrats. Kontakta registrator om du behöver en kopia.</p>""",
            "sv",
            "Farledsverket",
        ),
    ),
    Wall(
        "gone-cs-domena",
        "cs",
        GONE,
        bare(
            "Doména",
            """<p>Doména <b>privoz.example</b> je zaregistrována a zatím nemá žádný obsah. Chcete ji koupit? Napište majiteli.</p>""",
        ),
    ),
    Wall(
        "gone-tr-arama",
        "tr",
        GONE,
        blog(
            "Arama",
            """<h1>Sonuç yok</h1><p>Aradığınız kriterlere uygun bir içerik bulunamadı. Farklı bir kelimeyle yeniden deneyin.</p>""",
            "tr",
            "İskele Günlüğü",
        ),
    ),
    Wall(
        "gone-ar-khabar-mahzuf",
        "ar",
        GONE,
        news(
            "خطأ",
            """<h1>لم نعثر على هذا الخبر</h1><p>ربما حذف الخبر أو تغير رابطه بعد تحديث الموقع. جرب البحث عنه.</p>""",
            "ar",
            "صوت المرفأ",
        ),
    ),
    Wall(
        "gone-uk-technical",
        "uk",
        GONE,
        bare(
            "Технічні роботи",
            """<h1>Ведуться технічні роботи</h1><p>Сайт тимчасово не працює. Ми повернемося за кілька годин. Вибачте за незручності.</p>""",
        ),
    ),
    Wall(
        "gone-ko-server",
        "ko",
        GONE,
        bare(
            "점검 안내",
            """<h1>시스템 점검 중입니다</h1><p>보다 나은 서비스를 위해 02:00부터 06:00까지 점검을 실시합니다. 점검이 끝난 뒤 다시 찾아 주세요.</p>""",
        ),
    ),
    Wall(
        "gone-pt-prefeitura",
        "pt",
        GONE,
        office(
            "Erro",
            """<h1>Ops! Conteúdo inexistente</h1><p>O endereço acessado não corresponde a nenhum conteúdo publicado neste portal. Talvez tenha saído do ar por conta do período eleitoral.</p>""",
            "pt",
            "Prefeitura da Ilha do Meio",
        ),
    ),
    Wall(
        "gone-it-comune-scaduto",
        "it",
        GONE,
        office(
            "Atto scaduto",
            """<h1>Atto non più in pubblicazione</h1><p>Il periodo di affissione di quindici giorni è terminato e il documento è stato ritirato dall'albo.</p>""",
            "it",
            "Comune di Portolago",
        ),
    ),
    Wall(
        "gone-de-apache-verzeichnis",
        "de",
        GONE,
        tables(
            "Nicht da",
            """<FONT SIZE="4">Hier ist leider nichts.</FONT><P>Der Server ist umgezogen, die alten Seiten wurden nicht mitgenommen. Bitte löschen Sie Ihr Lesezeichen.""",
            "de",
            "Institut für Flussbau",
        ),
    ),
    Wall(
        "gone-de-intern-fehler",
        "de",
        GONE,
        news(
            "Fehler",
            """<h1>Da ist etwas schiefgelaufen</h1><p>Ein interner Fehler ist aufgetreten (Code 500). Unsere Technik ist informiert. Bitte versuchen Sie es in einigen Minuten noch einmal.</p>""",
            "de",
            "Deichbote",
            extras=False,
        ),
    ),
    Wall(
        "gone-es-mantenimiento",
        "es",
        GONE,
        bare(
            "Volvemos pronto",
            """<h1>Estamos haciendo mejoras</h1><p>El sitio se encuentra en mantenimiento. Disculpe las molestias.</p>""",
        ),
    ),
    Wall(
        "gone-fr-revue-hors-ligne",
        "fr",
        GONE,
        magazine(
            "Hors ligne",
            """<h1>Ce numéro n'est plus en ligne</h1><p>À la demande de l'auteur, le texte publié à cette adresse a été retiré. Les autres articles du dossier restent consultables.</p>""",
            "fr",
            "Revue des Rives",
        ),
    ),
    Wall(
        "gone-ru-forum",
        "ru",
        GONE,
        forum(
            "Информация",
            """<div class="panel"><p>Запрошенной темы не существует. Возможно, её удалил модератор.</p></div>""",
            "ru",
            "Форум судомоделистов",
        ),
    ),
    Wall(
        "gone-pl-500",
        "pl",
        GONE,
        app(
            "Błąd",
            """<h1>Coś poszło nie tak</h1><p>Wystąpił nieoczekiwany błąd serwera. Odśwież stronę albo wróć później.</p><code>ref: 77a0-12</code>""",
            "pl",
            "Nurt",
        ),
    ),
    Wall(
        "gone-zh-weihu",
        "zh",
        GONE,
        bare(
            "网站维护", """<h1>网站升级维护中</h1><p>为给您提供更好的服务，本站正在升级，预计周一上午恢复访问。</p>"""
        ),
    ),
    Wall(
        "gone-ja-nginx-centos",
        "ja",
        GONE,
        bare(
            "サービス終了",
            """<h1>サービス終了のお知らせ</h1><p>「みなとブログ」は2025年3月31日をもちましてサービスを終了いたしました。長らくのご利用ありがとうございました。</p>""",
        ),
    ),
)
