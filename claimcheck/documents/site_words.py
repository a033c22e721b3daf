"""The words that sites use of themselves and to their readers, whatever they are about, in some twenty languages.

Data for `site_talk` and `readable`. Single words, or stems where a language bends its words: texts are looked up word
by word.
"""

from __future__ import annotations

import re

from claimcheck.documents.phrases import any_of

# What sites say of themselves: not what a page is about, but how to go about it.
HELP = any_of(r"""
    \blater\b|\bdienst|später|versuch|plus tard|más tarde|più tardi|mais tarde|\bsenere\b|senare|później|později|myöhemmin|позже|пізніше|αργότερα
    لاحق|稍后|稍後|後ほど|나중
    \brequest(?:ed)?\b
    \bsites?\b|website|home ?page|front page|\bsearch\b|\bsorry\b|\bplease\b|try again|\bre(?:load|fresh)\b|webmaster
    administrator|\bservers?\b|\bhosting|\bdomain|\bclick|\berrors?\b|\bredirect|just a moment|\bblogs?\b|credential
    back (?:soon|shortly)|\bpatien(?:ce|tez)|geduld|pacien|pazienz
    \btypo|\bdevice|\badvert|\btracking|\bnetwork\b|\bip\b|\bversion\b|\binstall|\bconfigur|\bprivacy|\bapp\b|\bowner\b
    webseite|internetauftritt|internetseite|startseite|\bsuche|\bbitte\b|entschuldig|\bleider\b|\badresse|\blinks?\b
    \bfehler|\bklick|weitergeleitet|\bangebot|\bwerb|wartung|\bgerät|netzwerk|zugang
    accueil|recherche|désolé|veuillez|merci de|réessay|\bliens?\b|serveur|erreur|cliqu|refonte|publicit|traceur|appareil
    réseau|programmes\b
    \bsitio|\bweb\b|portada|\bbus[cq]|búsqueda|lo sentimos|por favor|disculp|vuelv|volve|inténte?l|intente|enlace
    dirección|servidor|\bclic|anuncio|\bred\b|dispositivo|mantenimiento|ubicación|redirig
    \bsito\b|ricerca|\bcerca\b|spiacent|scusiamo|riprov|indirizz|errore|manutenzione|\brete\b|tracciat
    início|pesquis|desculp|lamentamos|tente nov|endereço|\berro\b|clique|manutenção|\brede\b
    voorpagina|\bzoek|helaas|alstublieft|probeer|\badres|\bfout|\bklik|advertent|onderhoud|apparaat|netwerk
    serwis|witryn|wyszuk|przeprasz|niestety|prosimy|spróbuj|serwer|błąd|błęd|klikn|reklam|urządze|użytkown|techniczn
    \bweb|hledá|vyhledá|omlouv|bohužel|prosím|zkuste|odkaz|chyb|údržb|zařízení
    webbplats|webbsid|\bsök|tyvärr|förlåt|försök|adress|\blänk|\bfel\b|klicka|annons|underhåll|\benhet|nätverk
    websted|hjemmesid|forside|\bsøg|\bsøk|beklag|desværre|undskyld|prøv|\blenke|\bfejl|\bfeil|annonc|vedligehold
    vedlikehold|enhed|netværk
    sivust|verkkosivu|etusivu|\bhae\b|\bhaku|pahoittel|valitett|yritä|osoit|linkki|palvelin|virhe|klikkaa|mainos|huolto
    сайт|поиск|пошук|на главн|на головн|извин|сожален|жаль|вибач|пожалуйста|будь ласка|попробуйте|спробуйте|адрес
    ссылк|посилан|сервер|ошибк|помилк|нажмите|натисніть|реклам|технич|технічн|обслужив|обслугов|устройств|пристр
    перенаправ|настройк|запрос
    \bsite|\barama|ana sayfa|üzgün|özür|lütfen|tekrar dene|bağlantı|sunucu|\bhata|tıkla|bakım|\bcihaz|yayından
    ιστοσελ|ιστότοπ|αναζήτ|αναζητ|αρχική|συγγνώμη|παρακαλ|δοκιμ|διεύθυνσ|σύνδεσμ|διακομιστ|σφάλμα|κλικ|διαφημ|συντήρησ
    الموقع|البحث|تبحث|الرئيسية|عذر|نأسف|يرجى|حاول|عنوان|الرابط|الخادم|خطأ|انقر|إعلان|صيانة
    网站|網站|搜索|搜尋|首页|首頁|抱歉|对不起|對不起|请|請|链接|連結|地址|服务器|伺服器|错误|錯誤|点击|點擊|广告|廣告
    维护|維護|升级|刷新|返回|设备|网络|网路|访问
    サイト|検索|トップ|ホーム|申し訳|お手数|恐れ入|アドレス|リンク|サーバ|エラー|クリック|広告|メンテナンス|お使い
    ネットワーク|掲載|再度
    사이트|홈페이지|검색|메인|죄송|불편|다시|주소|링크|서버|오류|클릭|광고|점검|네트워크|입력
    spelled|spelling|misspel|\bkeywords?\b|suggestion|rechtschreib|schreibweise|suchbegriff|stichwort|orthograph|mots?-clés?|ortograf|palabras|parole\b|palavras
    trefwoord|zoekterm|\bsłow|pisowni|klíčov|překlep|sökord|stavning|søgeord|søkeord|stavefejl|hakusan|ключев|орфограф|правопис|anahtar|yazım|λέξεις|关键词|關鍵詞|キーワード|검색어|맞춤법|كلمات
""")

# What a page is called that says nothing but that something went wrong.
ERROR = re.compile(
    any_of(r"""
    (?:an? )?errors?(?: page)?|(?:error|fehler|erreur|errore?|erro|fout|błąd|chyba|fel|fejl|feil|virhe|ошибка|помилка|hata|σφάλμα)? ?404
    o+ps|uh-? ?oh|whoops|sorry|hoppla|ups|fehler|erreur|oups|désolé|vaya|errore|spiacenti|erro|opa|fout|helaas|błąd|chyba
    fel|fejl|feil|beklager|virhe|ошибка|помилка|hata|σφάλμα|خطأ|错误|錯誤|出错了|提示(?:信息)?|エラー|오류(?: 안내)?
""").pattern,
    re.IGNORECASE,
)

# Words by which a text speaks to its reader.
ADDRESS = any_of(r"""
    ^(?:you|your|yours|we|our|us|vous|votre|vos|nous|notre|nos|uw|jouw|ons|onze|wij|dig|din|ditt|dit|vår|våra|vores|вы|вас|вам|мы|нам|σας)$
    ^(?:wir|uns|unser\w{0,2}|ihnen|dein\w{0,2}|tus?|usted|nuestr\w+|vuestr\w+|tu[oa]|nostr\w|vostr\w|noss[oa]s?|nasz\w*|państw\w*|vás|vám|náš|naš\w+|siz\w*|biz\w*|наш\w*)$
    ^(?:we|you)['’]|^ваш|^twoj|^twój|您|你|お客様|귀하|고객님
""")

LOADING = any_of(r"""
    ^(?:is )?loading|wird geladen|^lade[nt]?\b|^chargement|^cargando|^caricamento|^carregando|^ładowanie|^wczytywanie|^načítá|^laddar|^indlæser|^laster
    ^ladataan|загрузка|завантаження|yükleniyor|φόρτωση|جار[ٍي]? التحميل|加载|載入|読み込み|ロード中|로딩|불러오는
""")

# Words that only a site says to its reader: it begs pardon, it asks for something.
PLEA = any_of(r"""
    please|sorry|apolog|\btry\b|\bcheck\b|\breturn to\b|\bthis (?:page|link|file|document|account|address|video|content)\b|\buns\b|bitte|leider
    désolé|veuillez|merci de|por favor|lo sentimos|comprueb|spiacent|per favore|desculp|lamentamos|helaas|controleer|niestety|przepraszamy|prosimy
    sprawdź|bohužel|omlouv|prosím|tyvärr|beklag|desværre|prøv|valitett|pahoittel|извин|сожал|пожалуйста|проверьте|жаль|вибач|перевірте|üzgün|lütfen
    συγγνώμη|παρακαλ|عذر|يرجى|抱歉|对不起|请|請|申し訳|ください|죄송|주세요|바랍니다
""")

# How a heading begins that explains what to do.
EXPLAINS = re.compile(
    r"(?:how (?:to|do|can)|what to do|wie (?:man|sie|du|ich)|was tun|comment|que faire|cómo|qué hacer|come (?:fare|si)|cosa fare|como|o que fazer|hoe|wat te doen"
    r"|jak|co zrobić|co dělat|hur|vad gör|hvordan|miten|как|что делать|як|що робити|nasıl|ne yapmalı)\b",
    re.IGNORECASE,
)
