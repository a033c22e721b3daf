"""Odd pages that are the cited document and must be read, in other languages."""

from bench.walls.eighth.frames import app, bare, blog, forum, magazine, news, office, tables
from bench.walls.eighth.wall import Wall

PAGES = (
    Wall(
        "read-de-meldung",
        "de",
        None,
        news(
            "Kurz gemeldet",
            """<article><h1>Schleuse zwei Tage gesperrt</h1><p>Die Schleuse Unterwerra bleibt am Montag und Dienstag wegen Taucharbeiten geschlossen. Sportboote können die Bootsgasse benutzen.</p></article>""",
            "de",
            "Deichbote",
        ),
    ),
    Wall(
        "read-de-ueber-pur-abo",
        "de",
        None,
        news(
            "Urteil zu Pur-Abos",
            """<article><h1>Gericht: „Akzeptieren oder bezahlen“ muss echte Wahl lassen</h1><p>Wer Werbetracking ablehnt, darf für das Pur-Abo nicht beliebig viel zahlen müssen. Das entschied das Landgericht Unterwerra am Donnerstag.</p><p>Geklagt hatte ein Leser, dem eine Zeitung 29 Euro im Monat abverlangte. Angemessen seien höchstens fünf, so die Kammer.</p></article>""",
            "de",
            "Hafenkurier",
        ),
    ),
    Wall(
        "read-de-impressum",
        "de",
        None,
        office(
            "Impressum",
            """<h1>Impressum</h1><p>Angaben gemäß § 5 DDG: Wasserstraßenamt Unterwerra, Am Alten Zoll 3. Vertreten durch die Amtsleitung. Aufsichtsbehörde ist das Ministerium für Verkehr.</p>""",
            "de",
            "Wasserstraßenamt Unterwerra",
        ),
    ),
    Wall(
        "read-de-abo-kasten",
        "de",
        None,
        news(
            "Aale",
            """<article><h1>Aale kehren in die Werra-Au zurück</h1><p>Zum ersten Mal seit 1974 sind in der Au wieder Glasaale gezählt worden. 212 Tiere schwammen im Mai durch die neue Fischtreppe.</p><p>Der Anglerverband spricht von einem Anfang, mehr nicht.</p></article><div><h3>Jetzt Plus testen</h3><p>1 Monat kostenlos, danach 9,99 €. Alle Plus-Artikel lesen.</p></div>""",
            "de",
            "Deichbote",
        ),
    ),
    Wall(
        "read-de-gedicht",
        "de",
        None,
        bare(
            "Ebbe",
            """<p>Das Wasser ging, ohne zu grüßen.<br>Da liegt nun der Hafen, nackt bis zum Knie,<br>und zeigt uns mit schwarzen Füßen<br>den Stuhl meiner Tante Sophie.</p>""",
        ),
    ),
    Wall(
        "read-fr-breve",
        "fr",
        None,
        news(
            "Brève",
            """<article><h1>Un bac à l'arrêt</h1><p>Le bac de Kerlouan ne circulera pas jeudi en raison d'un mouvement social. La reprise est prévue vendredi à 6 heures.</p></article>""",
            "fr",
            "La Dépêche du Phare",
        ),
    ),
    Wall(
        "read-fr-entretien",
        "fr",
        None,
        magazine(
            "Entretien",
            """<h1>« On ne possède pas un phare, on le garde »</h1><p><b>Vous vivez ici depuis combien de temps ?</b></p><p>Vingt-deux hivers. Les étés, je ne les compte pas, il y a trop de monde.</p><p><b>Et l'automatisation ?</b></p><p>La lampe s'allume toute seule. Mais elle ne sait pas quand elle tombe en panne.</p>""",
            "fr",
            "Revue des Rives",
        ),
    ),
    Wall(
        "read-fr-aide-404",
        "fr",
        None,
        office(
            "Aide",
            """<h1>Que faire si la page est introuvable ?</h1><p>Le message « Erreur 404 : la page demandée n'existe pas » signifie que votre arrêté a changé de numéro au 1er janvier. Ajoutez « 2026- » devant l'ancien numéro et recommencez.</p>""",
            "fr",
            "Préfecture du Val-d'Estrelle",
        ),
    ),
    Wall(
        "read-fr-tables-commune",
        "fr",
        None,
        tables(
            "Avis",
            """<FONT SIZE="3"><B>AVIS A LA POPULATION</B></FONT><P><FONT SIZE="2">L'eau sera coupée le mardi 4 de 8 h à 12 h, rue du Moulin et place du Lavoir. Le maire.</FONT>""",
            "fr",
            "Commune d'Orvault-le-Bas",
        ),
    ),
    Wall(
        "read-es-comunicado",
        "es",
        None,
        office(
            "Comunicado",
            """<h1>Comunicado de la autoridad portuaria</h1><p>La autoridad portuaria lamenta el accidente ocurrido esta madrugada en el muelle norte, en el que dos operarios resultaron heridos leves. Se ha abierto una investigación interna.</p>""",
            "es",
            "Puerto de Valdemar",
        ),
    ),
    Wall(
        "read-es-sobre-muros",
        "es",
        None,
        news(
            "Prensa de pago",
            """<article><h1>Uno de cada nueve lectores paga por leer</h1><p>«Suscríbete para seguir leyendo»: la frase recibe al lector en 41 cabeceras españolas, según el informe anual de la asociación de editores.</p><p>El abono medio cuesta 7,20 euros al mes, y la mitad se da de baja antes del tercer recibo.</p></article>""",
            "es",
            "La Comarca Digital",
        ),
    ),
    Wall(
        "read-es-receta",
        "es",
        None,
        blog(
            "Caldereta",
            """<article><h2>Caldereta de la lonja</h2><p>Para cuatro. Sofríe la ñora y el ajo, añade el tomate y espera a que se beba el aceite.</p><p>El pescado entra al final, seis minutos, sin remover: se mueve la cazuela, no la cuchara.</p></article>""",
            "es",
            "Fogón de Puerto",
        ),
    ),
    Wall(
        "read-it-risultati",
        "it",
        None,
        tables(
            "Palio remiero",
            """<H3>Palio remiero, classifica finale</H3><TABLE><TR><TD>1.</TD><TD>San Basso</TD><TD>12'41"</TD></TR><TR><TD>2.</TD><TD>Molo Vecchio</TD><TD>12'49"</TD></TR><TR><TD>3.</TD><TD>Le Fornaci</TD><TD>13'02"</TD></TR></TABLE>Squalificata: Isola Grande (cambio di corsia).""",
            "it",
            "Remiera di Portolago",
        ),
    ),
    Wall(
        "read-it-cookie-sanzione",
        "it",
        None,
        news(
            "Garante",
            """<article><h1>Il Garante: «Accetta o abbonati» sotto esame</h1><p>Il Garante ha avviato un'istruttoria su sei testate che chiedono al lettore di accettare i cookie oppure di abbonarsi.</p><p>Le società hanno trenta giorni per rispondere.</p></article>""",
            "it",
            "Il Corriere della Laguna",
        ),
    ),
    Wall(
        "read-pt-nota",
        "pt",
        None,
        news(
            "Nota",
            """<article><h1>Lota fechada na terça-feira</h1><p>A lota de Vila da Barra estará encerrada na terça-feira para desinfeção. O pescado será encaminhado para o porto vizinho, informou a administração.</p></article>""",
            "pt",
            "Diário da Barra",
        ),
    ),
    Wall(
        "read-nl-bericht",
        "nl",
        None,
        office(
            "Besluit",
            """<h1>Besluit peilverlaging</h1><p>Het dagelijks bestuur besluit het peil in de polder De Oude Wetering met ingang van 1 november met tien centimeter te verlagen. Belanghebbenden kunnen binnen zes weken bezwaar maken.</p>""",
            "nl",
            "Waterschap De Lage Landen",
        ),
    ),
    Wall(
        "read-nl-forum-cookies",
        "nl",
        None,
        forum(
            "Cookiemuur van de krant",
            """<div class="post"><p class="author">door roerganger</p><div class="content">Ik krijg alleen “Akkoord en doorgaan” te zien en nooit het artikel. Iemand een idee?</div></div><div class="post"><p class="author">door kielzog</p><div class="content">Je blokkeert het script van de toestemming zelf. Zet die ene regel uit in je filterlijst, dan onthoudt hij je keuze.</div></div>""",
            "nl",
            "Schippersforum",
        ),
    ),
    Wall(
        "read-pl-oswiadczenie",
        "pl",
        None,
        news(
            "Oświadczenie",
            """<article><h1>Oświadczenie zarządu stoczni</h1><p>Zarząd informuje, że rozmowy z inwestorem zakończyły się bez porozumienia. Wypłaty za październik zostaną przekazane w terminie.</p></article>""",
            "pl",
            "Głos Nadodrza",
        ),
    ),
    Wall(
        "read-ru-zametka",
        "ru",
        None,
        news(
            "Заметка",
            """<article><h1>Паром встал на ремонт</h1><p>Паром «Лодьма» выведен из расписания до 20 ноября: у судна обнаружена трещина в гребном валу. Пассажиров перевозит катер.</p></article>""",
            "ru",
            "Вестник Затона",
        ),
    ),
    Wall(
        "read-ru-o-blokirovkah",
        "ru",
        None,
        magazine(
            "О надписи",
            """<article><h1>«Доступ ограничен»: как читают то, чего нет</h1><p>За год число закрытых страниц в выборке исследователей выросло с 4 до 11 процентов.</p><p>Чаще всего исчезали не новости, а справочники: расписания, словари, карты глубин.</p></article>""",
            "ru",
            "Берег",
        ),
    ),
    Wall(
        "read-uk-rishennia",
        "uk",
        None,
        office(
            "Рішення",
            """<h1>Рішення № 44</h1><p>Рада вирішила передати будівлю старого маяка на баланс музею. Рішення набирає чинності з дня оприлюднення.</p>""",
            "uk",
            "Лиманська рада",
        ),
    ),
    Wall(
        "read-sv-notis",
        "sv",
        None,
        news(
            "Notis",
            """<article><h1>Rådjur i slussen</h1><p>Räddningstjänsten drog på lördagen upp ett rådjur ur slussen i Norrvik. Djuret sprang till skogs oskadat.</p></article>""",
            "sv",
            "Skärgårdsbladet",
        ),
    ),
    Wall(
        "read-cs-rozhovor",
        "cs",
        None,
        app(
            "Rozhovor",
            """<h1>Převozník: Most by mi nevadil</h1><p>Kolik lidí denně převezete?</p><p>V létě dvě stě, v listopadu psa a pošťačku.</p><p>A až postaví most?</p><p>Budu po něm chodit na oběd.</p>""",
            "cs",
            "Povodí",
        ),
    ),
    Wall(
        "read-tr-duyuru",
        "tr",
        None,
        office(
            "Duyuru",
            """<h1>Denizcilere duyuru</h1><p>Körfez girişindeki fener arıza nedeniyle 3 Kasım gecesi yanmayacaktır. Gemilerin dikkatli seyretmesi rica olunur.</p>""",
            "tr",
            "Liman Başkanlığı",
        ),
    ),
    Wall(
        "read-ar-khabar",
        "ar",
        None,
        news(
            "خبر",
            """<article><h1>إغلاق المرفأ بسبب الرياح</h1><p>أعلنت إدارة المرفأ صباح الأحد وقف حركة القوارب الصغيرة حتى إشعار آخر بعدما بلغت سرعة الرياح ستين كيلومترا في الساعة.</p></article>""",
            "ar",
            "صوت المرفأ",
        ),
    ),
    Wall(
        "read-ja-mijikai",
        "ja",
        None,
        news(
            "短信",
            """<article><h1>渡船、三日から運航再開</h1><p>町営渡船は三日始発から運航を再開する。機関の部品交換が終わったため。運賃は変わらない。</p></article>""",
            "ja",
            "港湾日報",
        ),
    ),
    Wall(
        "read-ja-kaiin-hiroba",
        "ja",
        None,
        magazine(
            "灯台守",
            """<h1>灯台守の手帳</h1><p>手帳の最後の頁には、風向きではなく娘の身長が書かれていた。百二センチ、北北西。</p><p>会員登録（無料）で新着のお知らせをメールで受け取れます。</p>""",
            "ja",
            "潮の文庫",
        ),
    ),
    Wall(
        "read-zh-tonggao",
        "zh",
        None,
        office(
            "通告",
            """<h1>关于北航道临时封航的通告</h1><p>因沉船打捞作业需要，北航道自十一月五日八时起至十一月七日十八时止临时封航。过往船舶请改走南航道。</p>""",
            "zh",
            "江口海事处",
        ),
    ),
    Wall(
        "read-zh-yanzhengma-wen",
        "zh",
        None,
        news(
            "验证码",
            """<article><h1>“请完成安全验证”：老人挂号难在哪</h1><p>七十三岁的受访者在社区医院的自助机前滑了四次拼图，仍未挂上号。</p><p>卫生部门表示，年底前将在全市保留人工窗口。</p></article>""",
            "zh",
            "江口新闻网",
        ),
    ),
    Wall(
        "read-ko-dansin",
        "ko",
        None,
        news(
            "단신",
            """<article><h1>등대 점등식 6일 열려</h1><p>포구 등대가 보수를 마치고 6일 저녁 다시 불을 밝힌다. 군은 이날 하루 등대 내부를 개방한다고 밝혔다.</p></article>""",
            "ko",
            "포구일보",
        ),
    ),
)
