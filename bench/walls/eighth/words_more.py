"""The words of a site's frame in further languages: bars between fields' entries, a line a field."""

LINES = {
    "nl": """Voorpagina|Binnenland|Buitenland|Economie|Cultuur|Sport
Over ons|Algemene voorwaarden|Privacybeleid|Cookies|Contact
Wij gebruiken cookies om onze website beter te laten werken en het gebruik te meten.
Akkoord|Weigeren|Instellingen
Lees ook
Sluis een week dicht voor onderhoud|Bollenveld bloeit vroeg|Raad wil kleinere bussen
Elke ochtend het belangrijkste nieuws in je mailbox.
Aanmelden
Zoeken
Inloggen
Delen""",
    "pl": """Strona główna|Kraj|Świat|Gospodarka|Kultura|Sport
O nas|Regulamin|Polityka prywatności|Ustawienia cookies|Kontakt
Ta strona używa plików cookie w celach statystycznych i reklamowych.
Akceptuję|Odrzuć|Ustawienia
Czytaj także
Most znów otwarty dla ciężarówek|Mniej owoców w sadach|Biblioteka do późna
Najważniejsze wiadomości dnia prosto na Twoją skrzynkę.
Zapisz się
Szukaj
Zaloguj się
Udostępnij""",
    "ru": """Главная|Политика|Экономика|Общество|Культура|Спорт
О проекте|Правила использования|Конфиденциальность|Реклама|Контакты
Сайт использует файлы cookie. Продолжая пользоваться сайтом, вы соглашаетесь с этим.
Принять|Отклонить
Читайте также
Паром вернулся на линию|Урожай яблок собран раньше срока|Музей откроют вечером
Главное за день — в нашей рассылке.
Подписаться
Поиск
Войти
Поделиться""",
    "uk": """Головна|Політика|Економіка|Суспільство|Культура|Спорт
Про нас|Правила користування|Політика приватності|Контакти
Цей сайт використовує файли cookie для аналізу відвідувань.
Прийняти|Відхилити
Читайте також
Міст відкрили після ремонту|Ціни на яблука впали|Театр поїде в тур
Головні новини дня на вашу пошту.
Підписатися
Пошук
Увійти
Поділитися""",
    "sv": """Start|Nyheter|Ekonomi|Kultur|Sport|Debatt
Om oss|Användarvillkor|Personuppgiftspolicy|Om cookies|Kontakt
Vi använder kakor för att webbplatsen ska fungera och för att mäta besök.
Godkänn alla|Endast nödvändiga|Inställningar
Läs också
Färjan inställd hela veckan|Kommunen bygger ny simhall|Rekordtidig svampsäsong
Få morgonens nyheter direkt i mejlen.
Anmäl dig
Sök
Logga in
Dela""",
    "cs": """Domů|Domácí|Zahraniční|Ekonomika|Kultura|Sport
O nás|Podmínky užití|Ochrana osobních údajů|Nastavení cookies|Kontakty
Tento web používá soubory cookie k měření návštěvnosti a zobrazení reklamy.
Přijmout vše|Odmítnout|Nastavení
Mohlo by vás zajímat
Most se po roce otevřel|Méně hrušek na trhu|Knihovna prodlouží dobu
Ranní přehled zpráv do vaší schránky.
Odebírat
Hledat
Přihlásit
Sdílet""",
    "tr": """Ana Sayfa|Gündem|Dünya|Ekonomi|Kültür|Spor
Künye|Kullanım Koşulları|Gizlilik Politikası|Çerez Ayarları|İletişim
Sitemizde deneyiminizi iyileştirmek için çerezler kullanılmaktadır.
Kabul et|Reddet|Ayarlar
İlgili haberler
Vapur seferleri artırıldı|Kiraz hasadı erken başladı|Kütüphane geceleri de açık
Günün öne çıkan haberleri e-postanızda.
Abone ol
Ara
Giriş yap
Paylaş""",
    "ar": """الرئيسية|سياسة|اقتصاد|ثقافة|رياضة|رأي
من نحن|شروط الاستخدام|سياسة الخصوصية|اتصل بنا
نستخدم ملفات تعريف الارتباط لتحسين تجربتك على موقعنا.
قبول|رفض
اقرأ أيضا
إعادة فتح الجسر القديم|موسم زيتون مبكر|المكتبة تمدد ساعات العمل
أهم أخبار اليوم في بريدك الإلكتروني.
اشترك
بحث
تسجيل الدخول
مشاركة""",
    "ja": """トップ|政治|経済|社会|文化|スポーツ
会社概要|利用規約|プライバシーポリシー|お問い合わせ
当サイトでは、利便性向上のためにCookieを使用しています。
同意する|設定
関連記事
渡船の冬ダイヤを発表|りんごの収穫始まる|図書館が開館時間を延長
毎朝のニュースをメールでお届けします。
登録する
検索
ログイン
シェア""",
    "zh": """首页|时政|财经|社会|文化|体育
关于我们|使用条款|隐私政策|联系我们
本网站使用Cookie以改善您的浏览体验。
接受|拒绝
相关阅读
渡轮增开冬季班次|苹果提前采收|图书馆延长开放
每天早晨，新闻送到您的邮箱。
订阅
搜索
登录
分享""",
    "ko": """홈|정치|경제|사회|문화|스포츠
회사소개|이용약관|개인정보처리방침|문의하기
이 사이트는 더 나은 서비스를 위해 쿠키를 사용합니다.
동의|거부
관련기사
여객선 겨울 운항 확대|사과 수확 앞당겨져|도서관 야간 개방
매일 아침 주요 뉴스를 메일로 받아보세요.
구독하기
검색
로그인
공유""",
}
