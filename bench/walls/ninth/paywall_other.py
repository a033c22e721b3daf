"""Pages whose text is kept for those who pay or sign in; in other languages."""

from bench.walls.eighth.frames import app, magazine, news
from bench.walls.eighth.wall import Wall
from claimcheck.model import Reason

PAY = Reason.PAYWALL

PAGES = (
    Wall(
        "n9-de-pay-plus",
        "de",
        PAY,
        news(
            "Deichbau",
            "<article><span class='plus'>P+</span><h1>Warum der Deichbau stockt</h1><p>Seit drei Jahren liegt der Plan im Schrank des Wasserverbands. Nun gibt es einen Namen für das Problem.</p>"
            "<p>Wer ihn ausspricht, tut es leise. Denn am Deich hängen nicht nur Wiesen, sondern auch Ämter.</p><div class='offer'><h2>Weiterlesen mit Kurier Plus</h2><ul><li>4 Wochen für 1 Euro testen</li><li>Danach 9,99 € monatlich, jederzeit kündbar</li></ul><p>Sie haben bereits ein Abo? Hier anmelden</p></div></article>",
            "de",
            "Hafenkurier",
        ),
    ),
    Wall(
        "n9-de-pay-registrierung",
        "de",
        PAY,
        '<!DOCTYPE html><html lang="de"><head><META CHARSET=UTF-8><title>Das letzte Fährhaus</title></head><body><header>Die Woche am Fluss</header><main><h1>Das letzte Fährhaus</h1><p class="lead">Ein Besuch bei den Leuten, die geblieben sind.</p>'
        '<section class="gate"><p>Dieser Beitrag ist ein Exklusiv-Inhalt für registrierte Leserinnen und Leser.</p><p>Legen Sie ein kostenloses Konto an, um den ganzen Text zu sehen.</p><a>Konto anlegen</a></section></main></body></html>',
    ),
    Wall(
        "n9-fr-pay-reserve",
        "fr",
        PAY,
        news(
            "Estuaire",
            "<article><h1>Estuaire : la bataille des dragues</h1><p class='chapo'>ENQUÊTE. Deux entreprises, un chenal et beaucoup d’arrière-pensées.</p><p>Il pleut ce matin-là sur le quai des Anglais, et les deux patrons se saluent sans un mot. L’un a gagné le marché en 2019, l’autre en 2023. Aucun des deux n’a encore été payé.</p>"
            "<section class='paywall__bloc'><p>Il vous reste 87 % de cet article à lire.</p><p>La suite est réservée aux abonnés.</p><a>S’abonner à partir de 1 €</a></section></article>",
            "fr",
            "Le Courrier des Quais",
        ),
    ),
    Wall(
        "n9-es-pay-exclusivo",
        "es",
        PAY,
        '<!DOCTYPE html><html lang="es"><head><meta charset=utf-8><title>El puerto que nadie quiso</title></head><body><div class="mega">El Faro Digital · Iniciar sesión · Suscríbete</div><h1>El puerto que nadie quiso</h1><p>Las grúas llevan paradas desde el invierno…</p>'
        "<p>El guarda de la entrada recuerda bien el último buque. Era un granelero, venía de vacío y se fue de vacío.</p><div class='suscripcion'><h3>Contenido solo para suscriptores</h3><p>Para seguir leyendo, hazte premium por 1 €/mes. Sin permanencia.</p><p>¿Ya eres suscriptor? Accede con tu cuenta.</p></div></body></html>",
    ),
    Wall(
        "n9-it-pay-abbonati",
        "it",
        PAY,
        magazine(
            "Le dighe mobili",
            "<h1>Le dighe mobili, dieci anni dopo</h1><p>Tre paratoie su quattro funzionano. È la quarta che interessa alla procura.</p><div class='lock'><p>Questo contenuto è disponibile solo per gli abbonati</p>"
            "<p>Prova gratis per 30 giorni, poi 5,99 € al mese. Oppure accedi se hai già un abbonamento.</p></div>",
            "it",
            "Laguna Rivista",
        ),
    ),
    Wall(
        "n9-pt-pay-exclusivo",
        "pt",
        PAY,
        '<!DOCTYPE html><html lang="pt"><head><meta charset=utf-8><title>Os donos da doca</title></head><body><header><a href="/">Diário da Foz</a></header><article><h1>Os donos da doca</h1><p>Na lista de credores há um nome que se repete.</p></article>'
        "<aside class='barreira'><strong>Exclusivo para assinantes</strong><p>Este artigo faz parte da nossa edição paga. Assine já e tenha acesso ilimitado por 0,99 € no primeiro mês.</p><button>Assinar</button></aside></body></html>",
    ),
    Wall(
        "n9-nl-pay-proef",
        "nl",
        PAY,
        app(
            "Sluis",
            "<article><h1>De sluis die niet dicht wilde</h1><p>Om kwart over vier ging de telefoon bij de wachtmeester.</p></article><div class='sc-pay'><h3>Lees verder met een abonnement</h3><p>Probeer de eerste maand gratis. Al abonnee? Log in en lees dit premium artikel.</p></div>",
            "nl",
            "Dagblad De Kade",
        ),
    ),
    Wall(
        "n9-pl-pay-prenumerata",
        "pl",
        PAY,
        '<!DOCTYPE html><html lang="pl"><head><meta charset=utf-8><title>Kto zarobił na falochronie</title></head><body><div class="nav">Głos Portu Premium</div><h1>Kto zarobił na falochronie</h1><p>Pierwszą fakturę wystawiono w niedzielę.</p>'
        "<p>Kwota nie była duża, ale na dokumencie widniał podpis człowieka, który od roku już w urzędzie nie pracował. Nikt tego wtedy nie zauważył.</p><p>Dziś zauważyć to chciałby każdy</p><div class='piano'><p>Pozostało 92% artykułu.</p><p>Ten tekst przeczytasz w ramach prenumeraty. Wykup dostęp od 4,90 zł za miesiąc lub zaloguj się.</p></div></body></html>",
    ),
    Wall(
        "n9-sv-pay-las",
        "sv",
        PAY,
        news(
            "Slussen",
            "<article><h1>Därför dröjer den nya slussen</h1><p>Ritningarna har legat klara sedan i våras.</p><div class='lasvagg'><h2>Den här artikeln är för dig som är prenumerant</h2><p>Läs hela texten – 1 månad för 1 krona. Ingen bindningstid.</p></div></article>",
            "sv",
            "Kustbladet",
        ),
    ),
    Wall(
        "n9-cs-pay-predplatne",
        "cs",
        PAY,
        '<!DOCTYPE html><html lang="cs"><head><meta charset=utf-8><title>Přehrada za miliardu</title></head><body><header>Říční noviny</header><h1>Přehrada za miliardu</h1><p class="perex">Smlouvu podepsali tři dny před volbami.</p>'
        "<div class='zamek'><b>Tento článek je odemčený pouze pro předplatitele.</b><p>Předplaťte si Říční noviny od 79 Kč měsíčně a čtěte bez omezení. Máte předplatné? Přihlaste se.</p></div></body></html>",
    ),
    Wall(
        "n9-ja-pay-kaiin",
        "ja",
        PAY,
        news(
            "河口堰",
            "<article><h1>河口堰、開門の判断はなぜ遅れたか</h1><p>午前4時、管理所の電話が鳴った。担当者は（以下略）</p><div class='kaiin'><p>この記事は有料会員限定です。残り1,842文字</p><p>初回1か月無料。会員の方はログインして続きをお読みください。</p></div></article>",
            "ja",
            "港湾新報",
        ),
    ),
    Wall(
        "n9-ko-pay-premium",
        "ko",
        PAY,
        '<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>부두의 주인들</title></head><body><header>포구일보 프리미엄</header><h1>부두의 주인들</h1><p>계약서에는 낯선 이름이 있었다.</p>'
        "<p>취재팀이 확보한 서류 열두 장 가운데 일곱 장에 같은 도장이 찍혀 있었다. 도장의 주인은 이미 3년 전 회사를 떠난 사람이었다.</p><div class='lock'><p>프리미엄 구독자 전용 콘텐츠입니다.</p><p>첫 달 100원으로 시작하고 전체 기사를 읽어 보세요. 이미 구독 중이라면 로그인</p></div></body></html>",
    ),
)
