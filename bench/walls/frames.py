"""What stands around the pages of the fifth set: menus, banners, lists and footers of sites in twenty languages.

A page of that set is a small statement in a large site, as the web has it. `page` builds one: in the frame of a
newspaper, a WordPress site, a Drupal site, an authority, a publisher of journals, or bare.
"""

# menu; heading over other stories; other stories; cookie banner; its buttons; footer; subscribe; log in; newsletter
SITES: dict[str, tuple[str, str, str, str, str, str, str, str, str]] = {
    "en": ("News|Politics|Business|Sport|Culture|Obituaries", "Most read", "Ferry service to resume in May|Council agrees budget after nine-hour meeting|Five walks for a wet weekend|Bakery wins national prize", "We use cookies to improve your experience and to analyse traffic. By continuing to browse you agree to our cookie policy.", "Accept|Settings", "About us|Contact|Terms of use|Privacy policy|Advertise with us", "Subscribe", "Log in", "Get the morning briefing in your inbox every weekday."),
    "de": ("Politik|Wirtschaft|Sport|Kultur|Lokales|Anzeigen", "Meistgelesen", "Fähre fährt ab Mai wieder|Gemeinderat beschließt Haushalt nach neun Stunden|Fünf Wege für ein nasses Wochenende|Bäckerei gewinnt Bundespreis", "Wir verwenden Cookies, um unser Angebot zu verbessern. Mit der Nutzung der Seite stimmen Sie dem zu.", "Alle akzeptieren|Einstellungen", "Impressum|Datenschutz|AGB|Kontakt|Mediadaten", "Abo", "Anmelden", "Der Morgen im Überblick: unser Newsletter, jeden Werktag um sechs."),
    "fr": ("Politique|Économie|Sports|Culture|Région|Annonces", "Les plus lus", "Le bac reprendra en mai|Le budget voté après neuf heures de débat|Cinq balades pour un week-end pluvieux|Une boulangerie primée", "Nous utilisons des cookies pour améliorer votre expérience et mesurer l’audience de notre site.", "Tout accepter|Paramétrer", "Mentions légales|Contact|CGU|Publicité|Plan du site", "S’abonner", "Se connecter", "Recevez chaque matin l’essentiel de l’actualité dans votre boîte."),
    "es": ("Política|Economía|Deportes|Cultura|Local|Esquelas", "Lo más leído", "El ferry volverá en mayo|El pleno aprueba el presupuesto tras nueve horas|Cinco paseos para un fin de semana lluvioso|Una panadería gana el premio nacional", "Utilizamos cookies propias y de terceros para mejorar nuestros servicios y analizar su navegación.", "Aceptar|Configurar", "Aviso legal|Contacto|Publicidad|Política de privacidad|Quiénes somos", "Suscríbete", "Iniciar sesión", "Las noticias del día en tu correo cada mañana."),
    "it": ("Politica|Economia|Sport|Cultura|Cronaca|Necrologi", "I più letti", "Il traghetto riparte a maggio|Bilancio approvato dopo nove ore|Cinque passeggiate per un fine settimana di pioggia|Un forno vince il premio nazionale", "Questo sito utilizza cookie tecnici e di terze parti per migliorare la navigazione.", "Accetta|Personalizza", "Chi siamo|Contatti|Privacy|Pubblicità|Note legali", "Abbonati", "Accedi", "Le notizie del mattino nella tua casella di posta."),
    "pt": ("Política|Economia|Desporto|Cultura|Local|Opinião", "Mais lidas", "Travessia regressa em maio|Orçamento aprovado após nove horas|Cinco passeios para um fim de semana de chuva|Padaria ganha prémio nacional", "Este site utiliza cookies para melhorar a sua experiência de navegação.", "Aceitar|Configurar", "Quem somos|Contactos|Termos de uso|Privacidade|Ficha técnica", "Assinar", "Entrar", "As notícias da manhã no seu e-mail, todos os dias úteis."),
    "nl": ("Binnenland|Economie|Sport|Cultuur|Regio|Familieberichten", "Meest gelezen", "Veerpont vaart weer in mei|Gemeenteraad stelt begroting vast na negen uur|Vijf wandelingen voor een nat weekend|Bakkerij wint landelijke prijs", "Wij gebruiken cookies om onze site te verbeteren en bezoek te meten.", "Accepteren|Instellingen", "Over ons|Contact|Voorwaarden|Privacy|Adverteren", "Abonneren", "Inloggen", "Elke ochtend het nieuws in je mailbox."),
    "pl": ("Kraj|Gospodarka|Sport|Kultura|Region|Nekrologi", "Najczęściej czytane", "Prom wróci w maju|Rada przyjęła budżet po dziewięciu godzinach|Pięć spacerów na deszczowy weekend|Piekarnia z nagrodą krajową", "Ta strona używa plików cookies w celu poprawy jakości usług i do statystyk.", "Akceptuję|Ustawienia", "O nas|Kontakt|Regulamin|Polityka prywatności|Reklama", "Prenumerata", "Zaloguj się", "Poranny przegląd wiadomości w Twojej skrzynce."),
    "cs": ("Domácí|Ekonomika|Sport|Kultura|Regiony|Inzerce", "Nejčtenější", "Přívoz se vrátí v květnu|Zastupitelé schválili rozpočet po devíti hodinách|Pět procházek na deštivý víkend|Pekárna získala cenu", "Tento web používá soubory cookie ke zlepšení služeb a měření návštěvnosti.", "Souhlasím|Nastavení", "O nás|Kontakt|Podmínky|Ochrana údajů|Reklama", "Předplatné", "Přihlásit", "Ranní přehled zpráv do vaší schránky."),
    "sv": ("Inrikes|Ekonomi|Sport|Kultur|Lokalt|Familj", "Mest läst", "Färjan går igen i maj|Budgeten antogs efter nio timmar|Fem promenader för en blöt helg|Bageri vann pris", "Vi använder kakor för att förbättra webbplatsen och mäta besök.", "Godkänn|Inställningar", "Om oss|Kontakt|Villkor|Integritet|Annonsera", "Prenumerera", "Logga in", "Morgonens nyheter i din inkorg."),
    "da": ("Indland|Økonomi|Sport|Kultur|Lokalt|Debat", "Mest læste", "Færgen sejler igen i maj|Budgettet vedtaget efter ni timer|Fem gåture til en våd weekend|Bageri vandt pris", "Vi bruger cookies for at forbedre siden og måle trafikken.", "Accepter|Indstillinger", "Om os|Kontakt|Vilkår|Privatliv|Annoncer", "Abonner", "Log ind", "Morgenens nyheder i din indbakke."),
    "fi": ("Kotimaa|Talous|Urheilu|Kulttuuri|Paikalliset|Mielipide", "Luetuimmat", "Lautta kulkee taas toukokuussa|Talousarvio hyväksyttiin yhdeksän tunnin jälkeen|Viisi kävelyretkeä sateiselle viikonlopulle|Leipomo voitti palkinnon", "Käytämme evästeitä sivuston kehittämiseen ja kävijämittaukseen.", "Hyväksy|Asetukset", "Tietoa meistä|Yhteystiedot|Käyttöehdot|Tietosuoja|Mainosta", "Tilaa", "Kirjaudu", "Aamun uutiset sähköpostiisi."),
    "ru": ("Политика|Экономика|Спорт|Культура|Регионы|Мнения", "Самое читаемое", "Паром вернётся в мае|Бюджет приняли после девяти часов спора|Пять прогулок для дождливых выходных|Пекарня получила премию", "Мы используем файлы cookie, чтобы сайт работал лучше.", "Принять|Настройки", "О нас|Контакты|Правила|Реклама|Вакансии", "Подписка", "Войти", "Утренние новости на вашу почту."),
    "uk": ("Політика|Економіка|Спорт|Культура|Регіони|Погляди", "Найпопулярніше", "Пором повернеться у травні|Бюджет ухвалили після дев’яти годин|П’ять прогулянок на дощові вихідні|Пекарня отримала премію", "Ми використовуємо файли cookie, щоб сайт працював краще.", "Прийняти|Налаштування", "Про нас|Контакти|Правила|Реклама|Вакансії", "Передплата", "Увійти", "Ранкові новини на вашу пошту."),
    "tr": ("Gündem|Ekonomi|Spor|Kültür|Yerel|Yazarlar", "Çok okunanlar", "Feribot mayısta yeniden|Bütçe dokuz saat sonra kabul edildi|Yağmurlu hafta sonu için beş yürüyüş|Fırına ulusal ödül", "Deneyiminizi iyileştirmek için çerezler kullanıyoruz.", "Kabul et|Ayarlar", "Künye|İletişim|Kullanım şartları|Gizlilik|Reklam", "Abone ol", "Giriş yap", "Sabah haberleri e-postanızda."),
    "el": ("Πολιτική|Οικονομία|Αθλητικά|Πολιτισμός|Τοπικά|Απόψεις", "Δημοφιλή", "Το φέρι επιστρέφει τον Μάιο|Ο προϋπολογισμός εγκρίθηκε μετά από εννέα ώρες|Πέντε περίπατοι για βροχερό σαββατοκύριακο|Φούρνος κέρδισε βραβείο", "Χρησιμοποιούμε cookies για να βελτιώσουμε την εμπειρία σας.", "Αποδοχή|Ρυθμίσεις", "Ποιοι είμαστε|Επικοινωνία|Όροι χρήσης|Απόρρητο|Διαφήμιση", "Συνδρομή", "Σύνδεση", "Οι ειδήσεις του πρωινού στο email σας."),
    "ar": ("سياسة|اقتصاد|رياضة|ثقافة|محليات|آراء", "الأكثر قراءة", "العبّارة تعود في مايو|إقرار الميزانية بعد تسع ساعات|خمس نزهات لعطلة ماطرة|مخبز يفوز بجائزة", "نستخدم ملفات تعريف الارتباط لتحسين تجربتك.", "موافق|الإعدادات", "من نحن|اتصل بنا|شروط الاستخدام|الخصوصية|أعلن معنا", "اشترك", "تسجيل الدخول", "أخبار الصباح في بريدك."),
    "zh": ("时政|财经|体育|文化|地方|评论", "热门阅读", "渡轮五月复航|九小时会议后预算通过|雨天周末的五条步道|面包店获全国奖", "我们使用Cookie来改善您的体验。", "接受|设置", "关于我们|联系我们|使用条款|隐私政策|广告服务", "订阅", "登录", "每天早晨的新闻送到您的邮箱。"),
    "ja": ("政治|経済|スポーツ|文化|地域|社説", "アクセスランキング", "フェリー、五月に再開|九時間の議論の末に予算可決|雨の週末に歩く五つの道|パン屋が全国賞", "当サイトではサービス向上のためクッキーを使用しています。", "同意する|設定", "会社概要|お問い合わせ|利用規約|プライバシー|広告掲載", "購読", "ログイン", "朝のニュースをメールでお届けします。"),
    "ko": ("정치|경제|스포츠|문화|지역|오피니언", "많이 본 뉴스", "여객선 5월 재개|아홉 시간 회의 끝에 예산 통과|비 오는 주말 산책길 다섯|빵집 전국상 수상", "더 나은 서비스를 위해 쿠키를 사용합니다.", "동의|설정", "회사소개|문의|이용약관|개인정보처리방침|광고안내", "구독", "로그인", "아침 뉴스를 메일로 보내드립니다."),
}  # fmt: skip
# headline and up to three paragraphs, for what stands above an offer to subscribe
STORIES: dict[str, tuple[str, ...]] = {
    "en": ("Grain silo blast: inspectors were warned twice", "Two letters about dust in the conveyor shafts lay on the desk of the county inspectorate for eleven weeks before the explosion at the Harrow Mill, documents seen by this newspaper show.", "The first was written by a maintenance fitter who had measured the layer with a ruler. “Four centimetres on the beams,” he noted, “and nobody wants to stop the belt.”", "The second came from the insurer."),
    "de": ("Explosion im Silo: Prüfer waren zweimal gewarnt", "Elf Wochen lang lagen zwei Schreiben über Staub in den Förderschächten beim Gewerbeaufsichtsamt, ehe das Silo der Harkmühle in die Luft flog. Das geht aus Unterlagen hervor, die dieser Redaktion vorliegen.", "Das erste stammt von einem Schlosser, der die Schicht mit dem Lineal gemessen hatte. „Vier Zentimeter auf den Trägern“, notierte er.", "Das zweite kam vom Versicherer."),
    "fr": ("Explosion du silo : les inspecteurs avaient été prévenus", "Deux lettres sur la poussière dans les gaines ont attendu onze semaines sur le bureau de l’inspection avant l’explosion du moulin, selon des documents que nous avons consultés.", "La première était d’un ajusteur qui avait mesuré la couche à la règle. « Quatre centimètres sur les poutres », notait-il.", "La seconde venait de l’assureur."),
    "es": ("Explosión del silo: los inspectores fueron avisados dos veces", "Dos cartas sobre el polvo en los conductos pasaron once semanas en la mesa de la inspección antes de la explosión del molino, según documentos a los que ha tenido acceso este diario.", "La primera la escribió un operario que midió la capa con una regla. «Cuatro centímetros sobre las vigas», anotó.", "La segunda venía de la aseguradora."),
    "it": ("Esplosione nel silo, gli ispettori erano stati avvertiti", "Due lettere sulla polvere nei condotti sono rimaste undici settimane sul tavolo dell’ispettorato prima dell’esplosione del mulino, mostrano documenti visti da questo giornale.", "La prima era di un operaio che aveva misurato lo strato col righello. «Quattro centimetri sulle travi», annotava.", "La seconda veniva dall’assicuratore."),
    "pt": ("Explosão no silo: inspetores foram avisados duas vezes", "Duas cartas sobre o pó nas condutas ficaram onze semanas na secretária da inspeção antes da explosão do moinho, mostram documentos a que este jornal teve acesso.", "A primeira era de um serralheiro que medira a camada com uma régua."),
    "nl": ("Explosie in silo: inspectie was twee keer gewaarschuwd", "Twee brieven over stof in de transportschachten lagen elf weken bij de inspectie voordat de silo van de Harkmolen ontplofte, blijkt uit stukken die deze krant heeft ingezien.", "De eerste was van een monteur die de laag met een liniaal had gemeten."),
    "pl": ("Wybuch w silosie: inspektorów ostrzegano dwa razy", "Dwa listy o pyle w szybach przenośników leżały jedenaście tygodni na biurku inspekcji, zanim doszło do wybuchu w młynie, wynika z dokumentów, do których dotarliśmy.", "Pierwszy napisał ślusarz, który zmierzył warstwę linijką."),
    "cs": ("Výbuch sila: inspektoři byli varováni dvakrát", "Dva dopisy o prachu v šachtách dopravníků ležely jedenáct týdnů na stole inspekce, než silo mlýna vybuchlo, ukazují dokumenty, které má redakce k dispozici.", "První napsal zámečník, který vrstvu změřil pravítkem."),
    "sv": ("Explosionen i silon: inspektörerna varnades två gånger", "Två brev om damm i transportschakten låg elva veckor på inspektionens bord innan kvarnens silo exploderade, visar handlingar som tidningen tagit del av.", "Det första skrevs av en montör som mätt lagret med linjal."),
    "da": ("Eksplosion i silo: Tilsynet blev advaret to gange", "To breve om støv i transportskakterne lå elleve uger på tilsynets bord, før møllens silo eksploderede, viser dokumenter, som avisen har set.", "Det første var skrevet af en montør, der havde målt laget med en lineal."),
    "fi": ("Siilon räjähdys: tarkastajia varoitettiin kahdesti", "Kaksi kirjettä kuljetinkuilujen pölystä odotti yksitoista viikkoa tarkastajien pöydällä ennen myllyn räjähdystä, käy ilmi asiakirjoista.", "Ensimmäisen kirjoitti asentaja, joka oli mitannut kerroksen viivaimella."),
    "ru": ("Взрыв на элеваторе: инспекторов предупреждали дважды", "Два письма о пыли в шахтах транспортёра одиннадцать недель лежали в инспекции до взрыва на мельнице, следует из документов, с которыми ознакомилась редакция.", "Первое написал слесарь, измеривший слой линейкой."),
    "uk": ("Вибух на елеваторі: інспекторів попереджали двічі", "Два листи про пил у шахтах транспортера одинадцять тижнів лежали в інспекції до вибуху на млині, свідчать документи, з якими ознайомилася редакція.", "Перший написав слюсар, який виміряв шар лінійкою."),
    "tr": ("Silo patlaması: Müfettişler iki kez uyarılmıştı", "Taşıyıcı kuyularındaki toza dair iki mektup, değirmendeki patlamadan önce on bir hafta boyunca müfettişliğin masasında bekledi.", "İlkini, tabakayı cetvelle ölçen bir tesviyeci yazmıştı."),
    "el": ("Έκρηξη στο σιλό: οι επιθεωρητές είχαν ειδοποιηθεί δύο φορές", "Δύο επιστολές για τη σκόνη στα φρεάτια έμειναν έντεκα εβδομάδες στο γραφείο της επιθεώρησης πριν από την έκρηξη στον μύλο.", "Την πρώτη έγραψε ένας εφαρμοστής που μέτρησε το στρώμα με χάρακα."),
    "ar": ("انفجار الصومعة: المفتشون حُذّروا مرتين", "بقيت رسالتان عن الغبار في قنوات النقل أحد عشر أسبوعًا على مكتب التفتيش قبل انفجار المطحنة، بحسب وثائق اطلعت عليها الصحيفة.", "كتب الأولى عامل صيانة قاس الطبقة بمسطرة."),
    "zh": ("粮仓爆炸：检查员曾两次收到警告", "本报看到的文件显示，在磨坊爆炸之前，两封关于输送井粉尘的信在检查机构的桌上放了十一个星期。", "第一封信出自一名用尺子量过粉尘厚度的钳工。"),
    "ja": ("サイロ爆発、検査官は二度警告されていた", "製粉所の爆発の前、搬送路の粉じんを指摘する二通の手紙が十一週間、検査当局の机に置かれたままだったことが、本紙が入手した文書でわかった。", "一通目は、定規で層の厚さを測った整備工が書いたものだ。"),
    "ko": ("곡물 저장고 폭발, 감독관은 두 차례 경고받았다", "제분소 폭발 전 이송 통로의 먼지를 지적한 편지 두 통이 11주 동안 감독 당국의 책상에 놓여 있었던 것으로 본지가 입수한 문서에서 드러났다.", "첫 번째 편지는 자로 먼지층을 잰 정비공이 썼다."),
}  # fmt: skip


_LIKE = {"no": "da", "hu": "en"}  # languages whose sites are made up with another's words


def _links(words: str, separator: str = "") -> str:
    return separator.join(f"<li><a href='/{n}'>{word}</a></li>" for n, word in enumerate(words.split("|")))


def story(language: str, paragraphs: int = 2) -> str:
    """Return the headline, a byline and the first paragraphs of a story."""
    headline, *text = STORIES[_LIKE.get(language, language)]
    told = "".join(f"<p>{part}</p>" for part in text[:paragraphs])
    return f"<h1>{headline}</h1><div class=byline>A. Marsh · <time datetime=2016-10-03>3.10.2016</time></div>{told}"


def bare(_language: str, body: str) -> str:
    """Return `body` alone."""
    return body


def news(language: str, body: str) -> str:
    """Return `body` within a newspaper's page: top bar, menu, most read, newsletter, footer, scripts, banner."""
    menu, over, others, banner, buttons, footer, subscribe, login, letter = SITES[language]
    teasers = "".join(
        f"<article class=teaser><a href='/s/{n}'><h3>{title}</h3></a></article>"
        for n, title in enumerate(others.split("|"))
    )
    return (
        f"<div id=top><a href=/login>{login}</a> <a href=/abo class=btn>{subscribe}</a></div>"
        f"<header><a href=/ class=logo>Harrow Courier</a><nav><ul>{_links(menu)}</ul></nav></header>"
        f"<main id=main><article class=story>{body}</article></main>"
        f"<aside><h2>{over}</h2>{teasers}<div class=newsletter><p>{letter}</p><form><input type=email><button>OK</button></form></div></aside>"
        f"<footer><ul>{_links(footer)}</ul><p>© 2016 Harrow Courier</p></footer>"
        f"<div id=cookie-banner role=dialog><p>{banner}</p>{''.join(f'<button>{b}</button>' for b in buttons.split('|'))}</div>"
        "<script>window.dataLayer=window.dataLayer||[];</script><script async src=https://www.googletagmanager.com/gtm.js></script>"
    )


def wordpress(language: str, body: str) -> str:
    """Return `body` within a WordPress site: widgets with recent posts and archives beside it."""
    menu, over, others, banner, buttons, footer, _, login, _ = SITES[language]
    return (
        f"<div id=page class=site><header id=masthead class=site-header><p class=site-title><a href=/ rel=home>Harrow Notes</a></p><nav id=site-navigation><ul class=menu>{_links(menu)}</ul></nav></header>"
        f"<div id=content class=site-content><div id=primary class=content-area><main id=main class=site-main>{body}</main></div>"
        f"<aside id=secondary class=widget-area><section class='widget widget_recent_entries'><h2 class=widget-title>{over}</h2><ul>{_links(others)}</ul></section>"
        f"<section class='widget widget_meta'><ul><li><a href=/wp-login.php>{login}</a></li></ul></section></aside></div>"
        f"<footer id=colophon class=site-footer><ul>{_links(footer)}</ul></footer></div>"
        f"<div id=cookie-law-info-bar><span>{banner} <a role=button>{buttons.split('|')[0]}</a></span></div><script src=/wp-includes/js/wp-embed.min.js></script>"
    )


def drupal(language: str, body: str) -> str:
    """Return `body` within a Drupal site, as agencies and associations have it, with nested regions and no `main`."""
    menu, over, others, _, _, footer, _, login, letter = SITES[language]
    return (
        f"<div class='dialog-off-canvas-main-canvas'><div class='region region-header'><a href=/>Harrow Institute</a><ul class=menu>{_links(menu)}</ul><a href=/user/login>{login}</a></div>"
        f"<div class='region region-content'><div id=block-system-main>{body}</div></div>"
        f"<div class='region region-sidebar-second'><h2>{over}</h2><ul>{_links(others)}</ul></div>"
        f"<div class='region region-footer'><p>{letter}</p><ul>{_links(footer)}</ul></div></div>"
    )


def office(language: str, body: str) -> str:
    """Return `body` within an authority's site: breadcrumbs, few marks of what is what."""
    menu, _, _, banner, _, footer, _, _, _ = SITES[language]
    items = menu.split("|")
    return (
        f"<a href=#content class=skip>↓</a><div id=header><img src=/arms.svg alt=''><ul id=mainmenu>{_links(menu)}</ul></div>"
        f"<div id=breadcrumb><a href=/>{items[0]}</a> › <a href=/x>{items[1]}</a></div><div id=content class=content>{body}</div>"
        f"<div id=footer><ul>{_links(footer)}</ul><p>{banner}</p></div>"
    )


def journal(language: str, body: str) -> str:
    """Return `body` within a publisher's page of one paper: tools, metrics, references, recommended papers."""
    _, over, others, _, _, footer, _, login, _ = SITES[language]
    cited = "".join(
        f"<li>Holm, K., & Reyes, P. (20{n:02}). Dust layers in grain handling. <i>Journal of Loss</i>, {n}, 101–{109 + n}. <a href=/doi/{n}>CrossRef</a></li>"
        for n in range(3, 11)
    )
    return (
        f"<header><a href=/>Journal of Loss</a><a href=/login>{login}</a><ul><li><a href=/toc>Volume 41, Issue 2</a></li><li><a href=/a>Articles</a></li><li><a href=/sub>Submit</a></li></ul></header>"
        f"<main><div class=article-page>{body}<section id=references><h2>References (8)</h2><ol>{cited}</ol></section></div></main>"
        f"<aside><h2>{over}</h2><ul>{_links(others)}</ul></aside><footer><ul>{_links(footer)}</ul></footer>"
    )


FRAMES = {frame.__name__: frame for frame in (bare, news, wordpress, drupal, office, journal)}


def page(language: str, frame: str, title: str, body: str, head: str = "") -> bytes:
    """Return a whole page; `head` is added to its head, and after a `|||` to its body's tag."""
    extra, _, attributes = head.partition("|||")
    return (
        f"<!DOCTYPE html><html lang={language}><head><meta charset=utf-8><title>{title}</title>{extra}</head>"
        f"<body {attributes}>{FRAMES[frame](_LIKE.get(language, language), body)}</body></html>"
    ).encode()
