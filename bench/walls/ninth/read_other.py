"""Pages that must be read though they are short, odd or speak of walls; in other languages."""

from bench.walls.eighth.frames import bare, blog, forum, magazine, news, office
from bench.walls.eighth.wall import Wall

PAGES = (
    Wall(
        "n9-de-read-meldung",
        "de",
        None,
        news(
            "Fähre",
            "<article><h1>Fähre auf Grund gelaufen</h1><p>Eine Autofähre ist am Morgen vor der Möwenspitze auf Grund gelaufen. Verletzt wurde nach Angaben der Wasserschutzpolizei niemand.</p><p>Die 61 Fahrgäste wurden mit zwei Booten an Land gebracht. Bei Hochwasser soll ein Schlepper das Schiff am Abend freiziehen.</p><div class='abo'><b>Mehr aus dem Hafen?</b> Jetzt Kurier Plus testen: vier Wochen für 1 Euro. Schon Abonnent? Anmelden</div></article>",
            "de",
            "Hafenkurier",
        ),
    ),
    Wall(
        "n9-de-read-abo-bericht",
        "de",
        None,
        magazine(
            "Bezahlschranken",
            "<h1>Wie viele Leser zahlen</h1><p>„Weiterlesen mit Abo“: Der Satz steht inzwischen über jedem zweiten Text der Regionalpresse. Laut einer Umfrage zahlen 14 Prozent der Befragten dafür.</p><p>Vor fünf Jahren waren es neun. Am häufigsten gekündigt wird nach dem ersten Monat.</p>",
            "de",
        ),
    ),
    Wall(
        "n9-de-read-berichtigung",
        "de",
        None,
        bare(
            "Berichtigung",
            "<h3>Berichtigung</h3><p>Im Amtsblatt Nr. 7 muss es auf Seite 22 statt „nicht gefunden“ richtig „nicht befunden“ heißen.</p>",
        ),
    ),
    Wall(
        "n9-fr-read-breve",
        "fr",
        None,
        news(
            "Panne",
            "<article><h1>Le pont mobile en panne</h1><p>Le pont mobile est resté bloqué deux heures jeudi. La circulation a repris à 9 h 40, selon la capitainerie.</p></article>",
            "fr",
            "Le Courrier des Quais",
        ),
    ),
    Wall(
        "n9-fr-read-cookies",
        "fr",
        None,
        blog(
            "Traceurs",
            "<article><h1>Traceurs : l’autorité inflige une amende de 40 000 euros</h1><p>Le site n’offrait qu’un bouton « Accepter et continuer ». Refuser demandait six clics, a relevé l’autorité dans sa décision du 3 mars.</p></article>",
            "fr",
            "Carnet du halage",
        ),
    ),
    Wall(
        "n9-es-read-nota",
        "es",
        None,
        office(
            "Nota",
            "<h1>Nota de prensa</h1><p>La Autoridad Portuaria lamenta el fallo informático del martes. Durante tres horas la web mostró el mensaje «página no encontrada». No se perdieron datos.</p>",
            "es",
            "Autoridad Portuaria",
        ),
    ),
    Wall(
        "n9-es-read-acta",
        "es",
        None,
        '<html lang="es"><head><meta charset=utf-8><title>Acta 14</title></head><body><h2>Acta n.º 14</h2><p>Se abre la sesión a las 18.00. Asisten nueve vecinos.</p><p>Se aprueba por unanimidad limpiar la acequia. Se levanta la sesión a las 18.25.</p><div class="aviso">Utilizamos cookies propias y de terceros. <button>Aceptar</button> <button>Rechazar</button></div></body></html>',
    ),
    Wall(
        "n9-it-read-oscurato",
        "it",
        None,
        news(
            "Sito oscurato",
            "<article><h1>Oscurato un sito di scommesse</h1><p>La Guardia di Finanza ha eseguito il sequestro di un sito con 30 mila iscritti. Chi vi accede trova ora l’avviso «sito sottoposto a sequestro». I gestori, quattro, sono indagati per frode.</p></article>",
            "it",
            "Laguna Rivista",
        ),
    ),
    Wall(
        "n9-it-read-necrologio",
        "it",
        None,
        bare(
            "Lutto",
            "<h2>È mancato il decano dei barcaioli</h2><p>Aveva 94 anni. I funerali si terranno sabato alle 10 nella chiesa del porto. Non fiori ma opere di bene.</p>",
        ),
    ),
    Wall(
        "n9-pt-read-poema",
        "pt",
        None,
        blog(
            "Maré",
            "<article><h1>Maré</h1><p>Volto ao cais e o cais não está.<br>Há só a água, a página em branco,<br>e um barco que ninguém chamou.</p></article>",
            "pt",
            "Cadernos da Foz",
        ),
    ),
    Wall(
        "n9-nl-read-forum",
        "nl",
        None,
        forum(
            "Foutmelding",
            "<div class='post'><b>schipper62</b><p>Ik krijg steeds ‘deze pagina bestaat niet meer’ bij de getijtafel. Iemand een idee?</p></div><div class='post'><b>kadekat</b><p>De tabel staat sinds maandag onder Waterstanden.</p></div>",
            "nl",
            "Sluispraat",
        ),
    ),
    Wall(
        "n9-pl-read-atak",
        "pl",
        None,
        news(
            "Atak",
            "<article><h1>Atak na stronę urzędu</h1><p>W poniedziałek strona urzędu była niedostępna przez pięć godzin. Sprawdzaliśmy, czy użytkownik jest człowiekiem, ale to nie wystarczyło, przyznał informatyk.</p><p>Dane mieszkańców nie wyciekły. Sprawę bada policja z komendy powiatowej.</p></article>",
            "pl",
            "Głos Portu",
        ),
    ),
    Wall(
        "n9-ru-read-blokirovka",
        "ru",
        None,
        news(
            "Блокировка",
            "<article><h1>Суд отменил блокировку сайта рыболовов</h1><p>Два года посетители видели надпись «доступ к ресурсу ограничен». Областной суд во вторник признал решение незаконным.</p></article>",
            "ru",
            "Портовый вестник",
        ),
    ),
    Wall(
        "n9-uk-read-tablytsia",
        "uk",
        None,
        '<html lang="uk"><head><meta charset="utf-8"><title>Результати</title></head><body><h2>Гребля, двійки</h2><table><tr><td>1</td><td>«Хвиля»</td><td>7:02,4</td></tr><tr><td>2</td><td>«Плесо»</td><td>7:05,9</td></tr><tr><td>3</td><td>«Берег»</td><td>7:11,0</td></tr></table><noscript>Для сортування таблиці ввімкніть JavaScript.</noscript></body></html>',
    ),
    Wall(
        "n9-sv-read-notis",
        "sv",
        None,
        news(
            "Isläget",
            "<article><h1>Isen har gått upp</h1><p>Farleden är öppen igen sedan i går kväll. Färjorna kör enligt vintertidtabell fram till den 15 april.</p><p>Isbrytaren ligger kvar i hamnen till helgen, uppger lotsstationen.</p><aside class='prenumerera'>Bli prenumerant! Läs allt för 1 krona den första månaden.</aside></article>",
            "sv",
            "Kustbladet",
        ),
    ),
    Wall(
        "n9-cs-read-prepis",
        "cs",
        None,
        bare(
            "Přepis",
            "<h1>Přepis rozhovoru</h1><p><b>Moderátor:</b> Kdy se jez otevře?</p><p><b>Host:</b> V květnu, pokud nepřijde velká voda.</p>",
        ),
    ),
    Wall(
        "n9-tr-read-yardim",
        "tr",
        None,
        office(
            "Yardım",
            "<h1>“Sayfa bulunamadı” hatası neden çıkar?</h1><p>Bağlantı değişmişse bu hatayı görürsünüz. Eski adresi Yönlendirmeler bölümüne ekleyin ve kaydedin. Değişiklik beş dakika içinde etkinleşir.</p>",
            "tr",
            "Liman Destek",
        ),
    ),
    Wall(
        "n9-ar-read-khabar",
        "ar",
        None,
        '<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>الجسر</title></head><body><h1>إعادة فتح الجسر المتحرك</h1><p>أعيد فتح الجسر المتحرك أمام حركة السير صباح الأربعاء بعد أعمال صيانة استمرت ستة أيام، وفق ما أعلنته هيئة الميناء.</p><p>وقالت الهيئة إن الأعمال كلفت نحو مليوني دينار.</p><div class="ck">نستخدم ملفات تعريف الارتباط لتحسين تجربتك <button>موافق</button></div></body></html>',
    ),
    Wall(
        "n9-ja-read-teisei",
        "ja",
        None,
        news(
            "訂正",
            "<article><h1>訂正</h1><p>5月3日付の記事「川床のしゅんせつ」で、契約額を14億円としたのは1億4千万円の誤りでした。おわびして訂正します。</p><p class='kaiin'>会員登録（無料）すると、記事を保存できます。</p></article>",
            "ja",
            "港湾新報",
        ),
    ),
    Wall(
        "n9-zh-read-jianxun",
        "zh",
        None,
        magazine(
            "简讯",
            "<h1>渡轮恢复通航</h1><p>因大雾停航两天的渡轮今晨六时恢复通航。航运公司表示，已购票的旅客可在七日内免费改签。</p><p>气象台预计，本周后半段江面仍有薄雾，但不影响夜航。</p><div class='vip'>开通会员，畅读全部专栏</div>",
            "zh",
            "江岸",
        ),
    ),
    Wall(
        "n9-ko-read-gudok",
        "ko",
        None,
        news(
            "구독",
            "<article><h1>지역 신문 구독료 3년 만에 인상</h1><p>포구일보는 다음 달부터 월 구독료를 1만 2천 원으로 올린다고 밝혔다. 종이값과 배달비가 오른 데 따른 결정이라고 설명했다. 온라인 기사는 계속 무료로 볼 수 있다.</p></article>",
            "ko",
            "포구일보",
        ),
    ),
    Wall(
        "n9-fr-read-transcription",
        "fr",
        None,
        office(
            "Question orale",
            "<h1>Question orale n° 212</h1><p><b>Un sénateur.</b> Le site du ministère renvoie une page vide. Est-ce voulu ?</p><p><b>La ministre.</b> Non, et ce sera réparé demain.</p>",
            "fr",
            "Chambre haute",
        ),
    ),
)
