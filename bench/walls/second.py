"""A second set of unreadable pages, written before the rules were tuned to it: shape, reason, language, title, body.

They are put together as sites do it: menus, teasers of other stories, an offer after three paragraphs, a long text on
cookies. `FIRST_RUN` is what the rules made of them before any was changed for them.
"""

from claimcheck.model import Reason

FIRST_RUN = "recognised .310, reason right .262 before any tuning"

MENU = {
    "en": ("News", "Politics", "Business", "Sport", "Opinion"),
    "de": ("Politik", "Wirtschaft", "Sport", "Kultur", "Meinung"),
    "fr": ("Politique", "Économie", "Sport", "Culture", "Opinions"),
    "es": ("Política", "Economía", "Deportes", "Cultura", "Opinión"),
    "it": ("Politica", "Economia", "Sport", "Cultura", "Opinioni"),
    "pt": ("Política", "Economia", "Esporte", "Cultura", "Opinião"),
    "ru": ("Политика", "Экономика", "Спорт", "Культура", "Мнения"),
    "ja": ("政治", "経済", "スポーツ", "文化", "社説"),
    "zh": ("时政", "财经", "体育", "文化", "评论"),
}  # fmt: skip
LEDE = {
    "en": (
        "Three weeks before the vote, the harbour towns along the estuary are arguing over a bridge that nobody has yet agreed to pay for.",
        "The council says that a toll would cover two thirds of the cost within thirty years. Its opponents, who met in the old fish market on Tuesday evening, call that figure a fairy tale and want to see the sums.",
        "What neither side disputes is that the ferry, built in 1971, will not pass its next inspection.",
    ),
    "de": (
        "Drei Wochen vor der Abstimmung streiten die Hafenstädte an der Mündung über eine Brücke, die noch niemand bezahlen will.",
        "Nach Angaben des Rates würde eine Maut in dreißig Jahren zwei Drittel der Kosten decken. Die Gegner, die sich am Dienstagabend in der alten Fischhalle trafen, nennen die Zahl ein Märchen.",
        "Unstrittig ist nur, dass die Fähre von 1971 die nächste Prüfung nicht mehr bestehen wird.",
    ),
    "fr": (
        "À trois semaines du vote, les villes portuaires de l’estuaire se disputent autour d’un pont que personne n’a encore accepté de payer.",
        "Selon le conseil, un péage couvrirait les deux tiers du coût en trente ans. Les opposants, réunis mardi soir dans l’ancienne halle aux poissons, parlent d’un conte de fées.",
    ),
    "es": (
        "A tres semanas de la votación, las ciudades portuarias del estuario discuten por un puente que nadie ha aceptado pagar todavía.",
        "Según el ayuntamiento, un peaje cubriría dos tercios del coste en treinta años. Los detractores, reunidos el martes en la antigua lonja, hablan de un cuento de hadas.",
    ),
    "it": (
        "A tre settimane dal voto, le città portuali dell’estuario litigano per un ponte che nessuno ha ancora accettato di pagare.",
        "Secondo il consiglio, un pedaggio coprirebbe due terzi del costo in trent’anni. I contrari, riuniti martedì sera nel vecchio mercato del pesce, parlano di una favola.",
    ),
    "pt": (
        "A três semanas da votação, as cidades portuárias do estuário discutem por causa de uma ponte que ninguém aceitou ainda pagar.",
        "Segundo a câmara, uma portagem cobriria dois terços do custo em trinta anos. Os opositores, reunidos na terça-feira na antiga lota, falam de um conto de fadas.",
    ),
    "ru": (
        "За три недели до голосования портовые города в устье реки спорят о мосте, за который никто пока не согласился платить.",
        "По словам совета, за тридцать лет платный проезд покрыл бы две трети расходов. Противники, собравшиеся во вторник в старом рыбном ряду, называют эту цифру сказкой.",
    ),
    "ja": (
        "投票を3週間後に控え、河口の港町では、まだ誰も費用の負担に同意していない橋をめぐって議論が続いている。",
        "町議会によると、通行料で30年以内に費用の3分の2をまかなえるという。火曜の夜に旧魚市場に集まった反対派は、この数字をおとぎ話だと呼ぶ。",
    ),
    "zh": (
        "距离投票还有三周，河口的几座港口城镇仍在为一座桥争论不休，至今没有人同意为它出钱。",
        "市议会表示，过桥费可在三十年内覆盖三分之二的成本。周二晚上聚集在旧鱼市场的反对者则称这个数字是童话。",
    ),
    "ko": (
        "투표를 3주 앞두고 하구의 항구 도시들은 아직 아무도 비용을 내기로 합의하지 않은 다리를 두고 다투고 있다.",
        "시의회는 통행료로 30년 안에 비용의 3분의 2를 충당할 수 있다고 말한다. 화요일 저녁 옛 어시장에 모인 반대파는 이 수치를 동화라고 부른다.",
    ),
    "sv": (
        "Tre veckor före omröstningen grälar hamnstäderna vid mynningen om en bro som ingen ännu har gått med på att betala.",
        "Enligt kommunen skulle en avgift täcka två tredjedelar av kostnaden på trettio år. Motståndarna, som möttes i den gamla fiskhallen i tisdags kväll, kallar siffran en saga.",
    ),
    "pl": (
        "Na trzy tygodnie przed głosowaniem portowe miasta u ujścia rzeki spierają się o most, za który nikt jeszcze nie zgodził się zapłacić.",
        "Według rady opłata pokryłaby dwie trzecie kosztów w ciągu trzydziestu lat. Przeciwnicy, którzy spotkali się we wtorek w dawnej hali rybnej, nazywają tę liczbę bajką.",
    ),
    "tr": (
        "Oylamaya üç hafta kala, haliçteki liman kentleri henüz kimsenin parasını ödemeyi kabul etmediği bir köprü yüzünden tartışıyor.",
        "Meclise göre geçiş ücreti otuz yılda maliyetin üçte ikisini karşılayacak. Salı akşamı eski balık halinde toplanan muhalifler bu rakama masal diyor.",
    ),
}  # fmt: skip
HEADLINE = {
    "en": "A bridge too dear",
    "de": "Die Brücke, die keiner bezahlt",
    "fr": "Le pont que personne ne paie",
    "es": "El puente que nadie paga",
    "it": "Il ponte che nessuno paga",
    "pt": "A ponte que ninguém paga",
    "ru": "Мост, за который никто не платит",
    "ja": "誰も払わない橋",
    "zh": "没人买单的桥",
    "ko": "아무도 돈을 내지 않는 다리",
    "sv": "Bron som ingen betalar",
    "pl": "Most, za który nikt nie płaci",
    "tr": "Kimsenin ödemediği köprü",
}


def masthead(language: str) -> str:
    items = "".join(f"<li><a href=/{n}>{word}</a></li>" for n, word in enumerate(MENU.get(language, MENU["en"])))
    return f"<header><a href=/ class=logo>The Estuary Post</a><nav><ul>{items}</ul></nav></header>"


def footer() -> str:
    return "<footer><ul><li><a href=/a>Imprint</a></li><li><a href=/b>Contact</a></li></ul><p>© 2016 The Estuary Post Ltd.</p></footer>"


def others(language: str) -> str:
    lede = LEDE.get(language, LEDE["en"])[0]
    return "<aside class='most-read'><ol>" + "".join(
        f"<li><a href=/story/{n}><h4>{lede[:60]}</h4></a><p>{lede}</p></li>" for n in range(4)
    ) + "</ol></aside>"  # fmt: skip


def site(language: str, inside: str) -> str:
    return f"{masthead(language)}<main>{inside}</main>{others(language)}{footer()}"


def plain(language: str, inside: str) -> str:
    return f"{masthead(language)}<div id=content>{inside}</div>{footer()}"


def teaser(language: str, offer: str, *, paragraphs: int = 2, cut: bool = False) -> str:
    lede = list(LEDE[language][:paragraphs])
    if cut:
        lede[-1] = lede[-1][: int(len(lede[-1]) * 0.7)].rstrip() + "…"
    text = "".join(f"<p>{part}</p>" for part in lede)
    return f"<article><h1>{HEADLINE[language]}</h1><p class=byline>Ann Writer</p>{text}</article>{offer}"


GONE = [
    ("en", site, "Page not available - The Estuary Post", "<h1>Sorry, we couldn't find what you were looking for</h1><p>The link you followed may be broken, or the story may have been taken down.</p>"),
    ("en", site, "The Estuary Post", "<h1>We looked everywhere</h1><h2>That page has gone missing</h2><p>Try one of the stories below.</p>"),
    ("en", plain, "Error", "<h2>This story is no longer online</h2><p>Our licence to show agency copy ends after thirty days.</p>"),
    ("en", plain, "410 Gone", "<h1>Gone</h1><p>The requested resource is no longer available on this server and there is no forwarding address.</p>"),
    ("en", plain, "Document has moved or expired", "<p>The document you asked for has expired.</p>"),
    ("en", site, "Hmm, nothing here", "<h1>There's nothing here</h1><p>You might have typed the address wrongly.</p>"),
    ("en", plain, "Wayback Machine", "<h1>Hrm.</h1><p>The Wayback Machine has not archived that URL.</p>"),
    ("de", site, "Seite nicht da | Mündungspost", "<h1>Huch, hier ist nichts</h1><p>Die von Ihnen aufgerufene Seite konnten wir nicht finden.</p>"),
    ("de", site, "Artikel nicht mehr online", "<h1>Dieser Artikel ist leider nicht mehr online</h1><p>Aus rechtlichen Gründen dürfen wir Agenturtexte nur befristet zeigen.</p>"),
    ("fr", site, "Erreur 404", "<h1>Oups ! Cette page s’est perdue</h1><p>Elle a peut-être été déplacée.</p>"),
    ("fr", site, "Contenu indisponible", "<h1>Ce contenu n’est plus disponible</h1><p>Retrouvez toute l’actualité à la une.</p>"),
    ("es", site, "Error - El Estuario", "<h1>Lo sentimos, la noticia que buscas ya no está disponible</h1><p>Puede que el enlace haya caducado.</p>"),
    ("pt", site, "Erro 404", "<h1>Ops! Não encontramos esta página</h1><p>Verifique o endereço.</p>"),
    ("it", site, "Errore", "<h1>La pagina che cerchi non c’è più</h1><p>Prova con la ricerca.</p>"),
    ("it", plain, "Ci dispiace", "<h1>Ci dispiace, il contenuto richiesto non è stato trovato</h1>"),
    ("sv", site, "Hoppsan", "<h1>Sidan kunde tyvärr inte hittas</h1><p>Länken kan vara gammal.</p>"),
    ("da", plain, "Fejl", "<h1>Siden findes ikke</h1><p>Prøv at søge.</p>"),
    ("tr", plain, "Hata", "<h1>Aradığınız sayfa bulunamadı</h1><p>Ana sayfaya dönün.</p>"),
    ("pl", plain, "Błąd", "<h1>Ta strona już nie istnieje</h1><p>Artykuł mógł zostać usunięty.</p>"),
    ("cs", plain, "Chyba", "<h1>Požadovaná stránka neexistuje</h1><p>Zkuste vyhledávání.</p>"),
    ("hu", plain, "Hiba", "<h1>A keresett oldal nem található</h1>"),
    ("el", plain, "Σφάλμα", "<h1>Η σελίδα δεν βρέθηκε</h1><p>Επιστροφή στην αρχική.</p>"),
    ("ru", plain, "Ошибка", "<h1>К сожалению, запрашиваемая вами страница не найдена</h1><p>Возможно, материал был удалён.</p>"),
    ("ru", site, "Ой!", "<h1>Материал удалён или перемещён</h1>"),
    ("uk", plain, "Помилка", "<h1>Такої сторінки не існує</h1>"),
    ("ja", site, "エラー", "<h1>指定されたページが見つかりませんでした</h1><p>記事の掲載期間が終了した可能性があります。</p>"),
    ("ja", site, "記事が見つかりません", "<h1>この記事は公開を終了しました</h1>"),
    ("zh", plain, "提示", "<h1>抱歉，您访问的页面不存在或已删除</h1><p>3秒后返回首页。</p>"),
    ("ko", plain, "오류", "<h1>요청하신 페이지를 찾을 수 없습니다</h1><p>삭제된 기사입니다.</p>"),
    ("ar", plain, "خطأ", "<h1>عذرا، الصفحة المطلوبة غير موجودة</h1>"),
    ("he", plain, "שגיאה", "<h1>הדף המבוקש לא נמצא</h1>"),
    ("vi", plain, "Lỗi", "<h1>Không tìm thấy trang</h1><p>Đường dẫn có thể đã thay đổi.</p>"),
    ("en", plain, "estuarypost.com is for sale", "<h1>estuarypost.com</h1><p>This domain is for sale. Make an offer.</p><ul><li><a href=x>Insurance</a></li><li><a href=y>Bridge loans</a></li></ul>"),
]  # fmt: skip
PAID = [
    ("en", site, teaser("en", "<section class=offer><h3>Keep reading for $1</h3><p>Get unlimited articles on any device. Cancel anytime.</p><button>Start my trial</button></section>", paragraphs=3, cut=True)),
    ("en", site, teaser("en", "<div class=gateway><p>This is a premium article. To go on, please take out a subscription.</p><a href=/offers>See plans</a></div>", paragraphs=3)),
    ("en", site, teaser("en", "<div class=piano><h2>You have no free articles left</h2><p>Join 90,000 readers who support our journalism.</p></div>", paragraphs=1)),
    ("en", plain, teaser("en", "<div><p>The rest of this story is available to paying members.</p></div>", paragraphs=2, cut=True)),
    ("en", site, teaser("en", "<p class=more>Want to finish this story? Subscribers can.</p>", paragraphs=2)),
    ("de", site, teaser("de", "<div class=paywall><h3>Mit einem Abo geht es hier weiter</h3><p>4 Wochen für 1 €, danach 12,99 € im Monat.</p></div>", paragraphs=3, cut=True)),
    ("de", site, teaser("de", "<section><h3>Lesen Sie diesen Artikel mit M+</h3><p>Schon registriert? Hier anmelden.</p></section>", paragraphs=2)),
    ("de", plain, teaser("de", "<div><strong>Zugang nur für Abonnentinnen und Abonnenten</strong></div>", paragraphs=1)),
    ("fr", site, teaser("fr", "<section class=paywall><h3>La suite est réservée aux abonnés</h3><p>Sans engagement, 1 € le premier mois.</p></section>", cut=True)),
    ("fr", site, teaser("fr", "<div><p>Vous avez déjà lu vos trois articles offerts ce mois-ci. Abonnez-vous.</p></div>", paragraphs=1)),
    ("es", site, teaser("es", "<div class=suscripcion><h3>Este contenido es solo para suscriptores</h3><p>Accede ahora por 1 € el primer mes.</p></div>", cut=True)),
    ("es", site, teaser("es", "<div><p>Para seguir leyendo este artículo, hazte socio.</p></div>")),
    ("it", site, teaser("it", "<div class=abbonamento><h3>Contenuto per gli abbonati</h3><p>Abbonati a 1 € al mese e leggi tutto.</p></div>", cut=True)),
    ("pt", site, teaser("pt", "<div><h3>Este artigo é exclusivo para assinantes</h3><p>Já é assinante? Entre.</p></div>", cut=True)),
    ("sv", site, teaser("sv", "<div><h3>Den här artikeln är för dig som är prenumerant</h3><p>Första månaden 1 kr.</p></div>")),
    ("pl", site, teaser("pl", "<div><h3>Pozostało 80% tekstu</h3><p>Wykup prenumeratę, aby czytać dalej.</p></div>", cut=True)),
    ("ru", site, teaser("ru", "<div><h3>Этот материал доступен по подписке</h3><p>Оформите подписку, чтобы дочитать.</p></div>")),
    ("ja", site, teaser("ja", "<div><h3>この記事は有料会員限定です</h3><p>残り1,204文字。会員登録すると続きをお読みいただけます。</p></div>")),
    ("zh", site, teaser("zh", "<div><h3>订阅后继续阅读</h3><p>本文为付费内容，登录后可阅读全文。</p></div>")),
    ("ko", site, teaser("ko", "<div><h3>유료 회원 전용 기사입니다</h3><p>구독하고 계속 읽기</p></div>")),
    ("tr", site, teaser("tr", "<div><h3>Bu içerik abonelere özeldir</h3><p>Okumaya devam etmek için abone olun.</p></div>")),
]  # fmt: skip
_FREE = '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"%s","isAccessibleForFree":%s,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":%s,"cssSelector":"%s"}}</script>'
MARKED = [
    ("en", site, _FREE % (HEADLINE["en"], "false", "false", ".gated") + teaser("en", "<div class=gated></div>", paragraphs=3)),
    ("en", site, _FREE % (HEADLINE["en"], '"False"', '"False"', ".meteredContent") + teaser("en", "", paragraphs=3, cut=True)),
    ("de", site, _FREE % (HEADLINE["de"], "false", "false", ".paid") + teaser("de", "<div class=paid><p>Mehr mit M+.</p></div>", paragraphs=3)),
    ("fr", site, _FREE % (HEADLINE["fr"], '"false"', '"false"', "#reste") + teaser("fr", "<div id=reste></div>")),
    ("ja", site, _FREE % (HEADLINE["ja"], "false", "false", ".rest") + teaser("ja", "<div class=rest></div>")),
]  # fmt: skip
MEMBERS = [
    ("en", plain, "Sign in", "<h1>Sign in</h1><form><label>E-mail</label><input name=email><label>Password</label><input type=password name=p><button>Continue</button></form><p>New here? Create an account.</p>"),
    ("en", plain, "Members only", "<h1>Restricted area</h1><p>This page is for members of the association. Log on with your member number.</p><form><input type=password></form>"),
    ("en", plain, "Institutional access", "<h1>Bridges and tolls</h1><p>Access through your institution, or purchase this article for 24 hours: $39.95.</p><p>Log in via Shibboleth</p>"),
    ("de", plain, "Anmeldung", "<h1>Anmelden</h1><form><label>Benutzername</label><input name=u><label>Passwort</label><input type=password></form>"),
    ("ru", plain, "Вход", "<h1>Вход в личный кабинет</h1><form><input name=u><input type=password></form><p>Для просмотра материала необходимо авторизоваться.</p>"),
]  # fmt: skip
_PARTNERS = {
    "en": "We, and our 842 technology partners, use cookies and similar techniques to store and read data on your device, to measure how our pages are used, and to show advertising that fits your interests. You may agree to all of it or choose for yourself. You can withdraw at any time at the foot of each page. ",
    "de": "Wir und unsere 842 Partner setzen Cookies und ähnliche Techniken ein, um Informationen auf Ihrem Gerät zu speichern und abzurufen, die Nutzung unserer Seiten zu messen und Werbung zu zeigen, die zu Ihren Interessen passt. Sie können allem zustimmen oder selbst wählen. Der Widerruf ist jederzeit möglich. ",
    "fr": "Avec nos 842 partenaires, nous utilisons des cookies et des techniques semblables pour conserver et lire des données sur votre appareil, mesurer l’audience et afficher des publicités adaptées à vos centres d’intérêt. Vous pouvez tout accepter ou personnaliser vos choix. ",
    "es": "Nosotros y nuestros 842 socios utilizamos cookies y técnicas similares para guardar y leer datos en su dispositivo, medir el uso de nuestras páginas y mostrar publicidad acorde con sus intereses. Puede aceptar todo o configurar su elección. ",
    "it": "Noi e i nostri 842 partner usiamo i cookie e tecniche simili per archiviare e leggere dati sul tuo dispositivo, misurare l’uso delle pagine e mostrare pubblicità in linea con i tuoi interessi. Puoi accettare tutto o scegliere. ",
    "nl": "Wij en onze 842 partners gebruiken cookies en soortgelijke technieken om gegevens op je apparaat op te slaan en te lezen, het gebruik van onze pagina’s te meten en advertenties te tonen die bij je passen. Je kunt alles accepteren of zelf kiezen. ",
    "da": "Vi og vores 842 partnere bruger cookies og lignende teknikker til at gemme og læse data på din enhed, måle brugen af vores sider og vise annoncer, der passer til dine interesser. Du kan acceptere alt eller vælge selv. ",
    "ja": "当社および842社のパートナーは、Cookieおよび類似の技術を使用して、お使いの端末に情報を保存し、閲覧状況を測定し、興味に合った広告を表示します。すべてに同意するか、設定を変更できます。",
}  # fmt: skip
ASKED = [
    (language, around, title, f"<div role=dialog><h2>{title}</h2>" + f"<p>{_PARTNERS[language]}</p>" * times + buttons + "</div>")
    for language, around, title, times, buttons in [
        ("en", "bare", "Your data, your call", 1, "<button>Accept all</button><button>Manage</button>"),
        ("en", "bare", "The Estuary Post: cookies", 4, "<button>I agree</button><button>Settings</button>"),
        ("de", "bare", "Willkommen bei der Mündungspost", 3, "<button>Akzeptieren und weiter</button><a href=/abo>Werbefrei für 3,99 € im Monat</a>"),
        ("de", "bare", "Zustimmen oder Abo", 1, "<button>Alle akzeptieren</button><button>Pur-Abo</button>"),
        ("fr", "bare", "Bienvenue", 2, "<button>Tout accepter</button><button>Continuer sans accepter</button><a href=/abo>S’abonner</a>"),
        ("es", "bare", "Aviso", 2, "<button>Aceptar y continuar</button><button>Rechazar y pagar</button>"),
        ("it", "bare", "Gestione dei cookie", 2, "<button>Accetta</button><button>Rifiuta e abbonati</button>"),
        ("nl", "bare", "Cookies", 2, "<button>Akkoord</button><button>Instellen</button>"),
        ("da", "bare", "Samtykke", 1, "<button>Accepter alle</button><button>Afvis</button>"),
        ("ja", "bare", "Cookieの使用について", 1, "<button>同意する</button>"),
    ]
]  # fmt: skip
BARRED = [
    ("en", "Access denied", "<h1>Error 1020</h1><h2>Access denied</h2><p>This website is using a security service to protect itself from online attacks.</p><p>Cloudflare Ray ID: 7d2a</p>"),
    ("en", "estuarypost.com", "<script>var dd={'rt':'c','cid':'AHrlqAAAAAMA','hsh':'499AE','t':'bv','host':'geo.captcha-delivery.com'}</script><script src='https://ct.captcha-delivery.com/c.js'></script>"),
    ("en", "", "<iframe id=main-iframe src='/_Incapsula_Resource?CWUDNSAI=23&amp;xinfo=1-2' width=100% height=100%>Request unsuccessful. Incapsula incident ID: 12-34</iframe>"),
    ("en", "Making sure you're not a bot!", "<h1>Making sure you're not a bot!</h1><p>Loading... Please wait a moment while we ensure the security of your connection.</p><script src=/x.js></script>"),
    ("en", "Sorry...", "<p>We're sorry... but your computer or network may be sending automated queries. To protect our users, we can't process your request right now.</p>"),
    ("en", "One more step", "<h1>One more step</h1><p>Please complete the security check to access archive.example</p><div class=g-recaptcha></div>"),
    ("en", "Robot Check", "<p>Enter the characters you see below</p><p>Sorry, we just need to make sure you're not a robot. For best results, please make sure your browser is accepting cookies.</p><img src=captcha.jpg>"),
    ("en", "Access to this page has been denied", "<p>Access to this page has been denied because we believe you are using automation tools to browse the website.</p><p>Reference ID: #a1b2</p>"),
    ("en", "Sucuri WebSite Firewall - Access Denied", "<h1>Access Denied - Sucuri Website Firewall</h1><p>If you are the site owner, please whitelist your IP. Your IP: 10.0.0.1 Block reason: Bad bot access attempt.</p>"),
    ("en", "Client Challenge", "<div id=loading-error><p>A required part of this site couldn’t load. This may be due to a browser extension, network issues, or browser settings.</p></div><script src=/challenge.js></script>"),
    ("de", "Zugriff verweigert", "<h1>Zugriff verweigert</h1><p>Ihre Anfrage wurde als automatisiert eingestuft. Bitte lösen Sie die Aufgabe.</p>"),
    ("fr", "Accès temporairement restreint", "<h1>Accès temporairement restreint</h1><p>Nous avons détecté une activité inhabituelle provenant de votre réseau. Prouvez que vous n’êtes pas un robot.</p>"),
    ("es", "Acceso denegado", "<h1>Acceso denegado</h1><p>Confirma que eres una persona para continuar.</p>"),
    ("ru", "Ой!", "<h1>Подтвердите, что запросы отправляли вы, а не робот</h1><p>Нам очень жаль, но запросы с вашего устройства похожи на автоматические.</p>"),
    ("zh", "安全验证", "<h1>请完成安全验证</h1><p>请按住滑块，拖动到最右边。访问过于频繁。</p>"),
    ("ja", "アクセスが拒否されました", "<p>ロボットではないことを確認してください。</p>"),
    ("pt", "Verificação", "<h1>Verifique se você é humano</h1><p>Isto pode levar alguns segundos.</p>"),
]  # fmt: skip
_DATA = (
    '<script id=__NEXT_DATA__ type="application/json">{"props":{"article":{"body":"'
    + LEDE["en"][1] * 3
    + '"}}}</script>'
)
BUILT = [
    ("en", "The Estuary Post", "<div id=app-root><div class=skeleton></div></div>" + _DATA + "<script src=/m.js></script>"),
    ("en", "A bridge too dear", "<h1>A bridge too dear</h1><div id=root><p>Loading story, please wait</p></div><script src=/m.js></script><script src=/v.js></script>"),
    ("en", "The Estuary Post", masthead("en") + "<main id=mount></main>" + footer() + "<script src=/m.js></script><noscript>This site works best with scripts turned on.</noscript>"),
    ("en", "Unsupported browser", "<h1>Your browser is not supported</h1><p>Please update to a current version of Chrome, Edge, Firefox or Safari.</p><script src=/m.js></script>"),
    ("en", "Redirecting", '<meta http-equiv=refresh content="0; url=https://news.example/elsewhere"><p>You are being sent on. If nothing happens, click here.</p>'),
    ("en", "", "<script>window.location.replace('https://news.example/consent?back=1')</script>"),
    ("de", "Mündungspost", "<div id=wurzel></div><noscript><p>Diese Anwendung braucht JavaScript.</p></noscript><script src=/m.js></script>"),
    ("fr", "Estuaire", "<div id=app></div><noscript>Cette page nécessite JavaScript pour fonctionner.</noscript><script src=/m.js></script>"),
    ("es", "El Estuario", "<app-shell></app-shell><noscript>Debe habilitar JavaScript.</noscript><script type=module src=/m.js></script>"),
    ("pt", "O Estuário", "<div id=app></div><noscript>Precisa ativar o JavaScript.</noscript><script src=/m.js></script>"),
    ("zh", "河口邮报", "<div id=app></div><noscript>请开启JavaScript后浏览。</noscript><script src=/m.js></script>"),
    ("ja", "河口新聞", "<div id=app></div><noscript>JavaScriptを有効にしてください。</noscript><script src=/m.js></script>"),
]  # fmt: skip
WITHHELD = [
    ("en", "Unavailable", "<h1>Unavailable in your region</h1><p>We recognise you are attempting to access this website from a country in the European Economic Area. Because of the General Data Protection Regulation, we cannot grant you access at this time.</p>"),
    ("en", "451", "<h1>451: Unavailable due to legal reasons</h1><p>For any issues, call 540-555-0100.</p>"),
    ("en", "The Estuary Post", "<h1>Removed by court order</h1><p>The material that stood here was taken down after an order of the High Court.</p>"),
    ("de", "Nicht verfügbar", "<h1>Dieser Inhalt ist in Ihrem Land nicht verfügbar</h1>"),
    ("fr", "Indisponible", "<h1>Ce contenu n’est pas accessible dans votre pays</h1>"),
    ("ru", "Доступ ограничен", "<h1>Доступ к информационному ресурсу ограничен</h1><p>На основании Федерального закона № 149-ФЗ «Об информации».</p>"),
]  # fmt: skip
BROKEN = [
    ("en", "503 Service Unavailable", "<h1>503 Service Unavailable</h1><p>No server is available to handle this request.</p>"),
    ("en", "502 Bad Gateway", "<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>"),
    ("en", "Database Error", "<h1>Error establishing a database connection</h1>"),
    ("en", "Be right back", "<h1>We are down for maintenance</h1><p>The site will be back shortly.</p>"),
    ("de", "Wartungsarbeiten", "<h1>Wartungsarbeiten</h1><p>Unsere Seiten werden gerade gewartet.</p>"),
    ("en", "Application error", "<h1>Server Error in '/' Application.</h1><h2>Runtime Error</h2><p>An application error occurred on the server.</p>"),
]  # fmt: skip
HURRIED = [
    (
        "en",
        "429 Too Many Requests",
        "<h1>Too many requests</h1><p>You have sent too many requests. Slow down and come back in a minute.</p>",
    ),
    ("de", "Zu viele Anfragen", "<h1>Zu viele Anfragen</h1>"),
]
NOTHING = [
    ("en", "Front page, 4 October 1991", "<img src=/scans/p1.tif width=2000><img src=/scans/p2.tif>"),
    ("en", "Film", "<h1>Watch</h1><video controls src=a.mp4></video>"),
    ("en", "Document viewer", "<embed type=application/pdf src=/report.pdf>"),
    ("en", "Frames", "<frameset cols='20%,80%'><frame src=menu.html><frame src=story.html></frameset>"),
    ("en", "Podcast", "<audio controls src=a.mp3></audio>"),
    ("ja", "紙面", "<figure><img src=/p1.png></figure>"),
]
REDIRECTED = [
    ("https://news.example/", Reason.HOME_PAGE),
    ("https://www.news.example/?ref=gone", Reason.HOME_PAGE),
    ("https://news.example/home/", Reason.HOME_PAGE),
    ("https://news.example/de-de/", Reason.HOME_PAGE),
    ("https://news.example/world/", Reason.HOME_PAGE),
    ("https://news.example/world", Reason.HOME_PAGE),
    ("https://newowner.example/", Reason.HOME_PAGE),
    ("https://news.example/404", Reason.SOFT_404),
    ("https://news.example/errors/notfound.html", Reason.SOFT_404),
    ("https://news.example/error?aspxerrorpath=/world/2016", Reason.SOFT_404),
    ("https://news.example/login?next=%2Fworld%2F2016", Reason.PAYWALL),
    ("https://account.news.example/signin?return=x", Reason.PAYWALL),
    ("https://news.example/subscribe?from=story", Reason.PAYWALL),
    ("https://consent.news.example/collectConsent?sessionId=1", Reason.CONSENT),
    ("https://news.example/captcha?u=x", Reason.CHALLENGE),
]


def pages():
    """Yield shape, reason, language, title and body of each; addresses are `REDIRECTED`, and the cut ones `cut`."""
    for language, around, title, inside in GONE:
        yield "gone", Reason.SOFT_404, language, title, around(language, inside)
    for language, around, inside in PAID:
        yield "paid", Reason.PAYWALL, language, HEADLINE[language], around(language, inside)
    for language, around, inside in MARKED:
        yield "marked as not free", Reason.PAYWALL, language, HEADLINE[language], around(language, inside)
    for language, around, title, inside in MEMBERS:
        yield "members", Reason.PAYWALL, language, title, around(language, inside)
    for language, _, title, inside in ASKED:
        yield "asked for consent", Reason.CONSENT, language, title, inside
    for shape, reason, listed in (
        ("barred", Reason.CHALLENGE, BARRED),
        ("built by scripts", Reason.NEEDS_BROWSER, BUILT),
        ("withheld", Reason.LEGAL, WITHHELD),
        ("server trouble", Reason.HTTP_STATUS, BROKEN),
        ("too many requests", Reason.RATE_LIMITED, HURRIED),
        ("nothing to read", Reason.EMPTY, NOTHING),
    ):
        for language, title, inside in listed:
            yield shape, reason, language, title, inside


def whole(language: str = "en") -> str:
    """Return the body of a long article, for what is wrong about its address or its end."""
    return site(
        language,
        f"<article><h1>{HEADLINE[language]}</h1>"
        + "".join(f"<p>{part}</p>" for part in LEDE[language] * 6)
        + "</article>",
    )


def cut():
    """Yield pages that were cut off while they were sent: in a tag, in a sentence, in a script, in a comment."""
    page = f"<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>{HEADLINE['en']}</title></head><body><div id=page>{whole()}</div></body></html>"
    middle = page.index("fish market", len(page) // 3)
    yield page[: middle + 3]
    yield page[: page.index("<p>", len(page) // 3) + 2]
    yield page[: page.index("</p>", len(page) // 3) + 2]
    yield page[:middle] + "</p><script>window.settings = {'a': 1, 'b'"
    yield page[:middle] + "</p><!-- advertising slot"
    yield page[:middle] + "</p><img src='/a.jpg' alt='The"
    yield page[: page.index("It", middle)] if "It" in page[middle:] else page[: middle + 30]
