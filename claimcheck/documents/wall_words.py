"""The words that walls are made of, by what they mean, in some twenty languages: data for `wall_signs`.

A wall is recognised by two meanings in one short statement (a page, and that it is not there; a subscription, and
reading on), not by its wording, which every site makes up for itself. Stems, where a language bends its words.
"""

from __future__ import annotations

from claimcheck.documents.phrases import any_of

PAGE = any_of(r"""
    \bbestand\b|ligação|게시물|게시글|\bliens?\b|\badres\b|\badresse\b|\bindirizzo\b|\bendereço\b|\bдокумент|\bссылк
    \bjuttu|\bfichier\b|\barchivo\b
    \bblogs?\b|\bsites?\b|\bwebsite|\bpost\b|\bposts\b|\baccount\b|\bprofile\b|webseite|\bsitio\b|\bsito\b|сайт|网站|網站|サイト
    \bdoi\b|\bvideo\b|vidéo|vídeo|видео|動画|视频|동영상
    \b(?:web ?)?page|\barticle|\bstory\b|\bstories\b|\bdocument|\bcontent\b|\burl\b|\blink\b|\baddress\b|\bfile\b
    \bresource
    seite\b|artikel|beitrag|dokument|\binhalt|\bmeldung
    contenu\b|\badresse\b|\blien\b
    página|\bnoticia|artículo|contenido|\benlace|documento
    pagina\b|contenuto|articolo|\bnotizia
    conteúdo|\bartigo|notícia|matéria
    \bbericht\b|\bsida\b|\bsidan\b|\bside\b|\bsiden\b|artikkel|\bsivu|artikkeli
    \bstron[ayęie]\b|artykuł|\btreś|stránk|člán|\boldal|\bcikk|pagin[ăa]
    страниц|материал|стат[ьея]|новость|публикац|сторінк|матеріал|статт|страниц
    σελίδα|άρθρο|περιεχόμενο
    \bsayfa|\bhaber|içerik|\btrang\b|bài viết|\bhalaman
    ページ|記事|コンテンツ|页面|頁面|网页|網頁|内容|內容|文章|新闻|新聞|페이지|기사
    صفحة|المحتوى|المقال|صفحه|הדף|העמוד|הכתבה
    \blisting\b|\btopic\b|\bthread\b|\bitem\b|\brecord\b|\bproduct\b|\bevent\b|\bvacancy\b|\bposting\b|\bentry\b|\bepisode\b|\bgallery\b|\brepositor(?:y|ies)\b
    \bthema\b|\bthread\b|\beintrag\b|\banzeige\b|\bangebot\b|\bveranstaltung\b|\bprodukt\b|\bsujet\b|\bannonce\b|\bévénement\b|\bfiche\b|\bproduit\b|\brubrique\b
    \btema\b|\bhilo\b|\banuncio\b|\bevento\b|\bproducto\b|\bficha\b|\bentrada\b|\bannuncio\b|\binserzione\b|\bargomento\b|\bscheda\b|\bprodotto\b|\bnota\b
    \banúncio\b|\btópico\b|\bproduto\b|\bonderwerp\b|\bevenement\b|\badvertentie\b|\bvacature\b|\bogłoszeni|\bwątek\b|\bwydarzeni|\boferta\b|\binzerát|\bpříspěv
    \bannonsen?\b|\bämnet\b|\binlägg|\bevenemang|\bopslag|\bemnet\b|\binnlegg|\bilmoitu|\bviesti|\btéma\b|\bhirdetés|\bbejegyzés|\banunț|\bsubiect
    \bтем[аыу]\b|\bобъявлени|\bтовар\b|\bзапис[ьи]\b|\bсообщени[ея]\b|\bоголошенн|\bдопис|\bilan\b|\bkonu\b|\betkinlik|\bürün\b|\bgönderi|αγγελία|ανάρτηση
    スレッド|トピック|商品|投稿|イベント|求人|帖子|主题|主題|商品|活动|活動|视频|게시판|상품|공고|이벤트|الموضوع|المنشور|الإعلان|الصفحة|המודעה
    \brecurso\b|\bressource|\brisorsa|zasób|zdroj\b|\bресурс|\bkaynak|リソース|资源|資源|리소스|الخبر|\bخبر\b|المورد
    what you (?:are|were|['’]re) looking for|\bwas sie suchen|ce que vous cherchez|lo que (?:buscas?|está buscando)|(?:ciò|quello) che (?:cerchi|stai cercando)|o que (?:procura|você procura)|wat u zoekt|waar je naar zoekt
    czego szukasz|co hledáte|det du söker|det du leder efter|(?:то|страниц\w+), (?:что|которую) вы ищете|aradığınız|お探しの|您(?:要找|访问|查找)的|你(?:要找|访问)的|찾으시는|찾고 계신|요청하신|ما تبحث عنه|المادة
""")

_NOT = (
    r"(?:\b(?:not|cannot|never|no longer|kein\w*|nicht|pas|plus|no|non|não|niet|geen|inte|ikke|ikkje|ei|nie|není|ne|nem"
    r"|nu|не|больше не|δεν|không|tidak)\b|n['’]t\b|\bn['’]|لم|لا |غير|לא|אינו)"
)
_THERE = (
    r"(?:\bfind|found\b|\blocate|\bexist|available|\bhere\b|\bonline\b|\bthere\b|finden|gefunden|vorhanden|verfügbar"
    r"|\bda\b|trouv|disponib|en ligne|encontr|localiz|dispon[ií]|trovat|trovia|esist|c['’]è|gevonden|vinden|bestaa"
    r"|beschikbaar|hitta|\bfinn|funn|fund[et]|\bfant\b|\bfandt\b|tilgj|tillgäng|\blöy|\bole\b|znale|znajd|istniej"
    r"|dostępn|nalez|dostupn|talál|létez|elérhet|găsit|найд|существ|знайд|існу|доступ|βρέθ|βρήκ|υπάρχ|tìm thấy"
    r"|tồn tại|temukan|موجود|العثور|متوفر|יוד|נמצא|קיים|abrufbar|aufrufbar|angezeigt|veröffentlich|publish|accessib|reachable"
    r"|display|affich|consult|\babrir|mostrar|\bcargar|aprire|mostrare|exibi|getoond|weergegeven|opgevraagd|wyświetl|otworzy|znaleźć|zobraz|otevř"
    r"|načís|visas\b|öppna|vises\b|näyttää|avata|megjelen|afișa|откры|отобраз|показа|відкри|gösteril|açıl|εμφαν)"
)
ABSENT = any_of(rf"""
    \btaken (?:down|offline)|\bmistyped|nothing (?:to see )?here|\bgot lost\b|wandered off|does not seem to|doesn['’]t seem to
    nicht \(mehr\)|gibt es (?:\w+ ){0, 3}nicht|nicht mehr (?:hier|online)|\bnichts\b|retirée?s?\b|n['’]est plus|\brien\b|borrad|retirad
    ya no funciona|\bnada\b|spostat|cancellat|\bnulla\b|niente|expirou|foi retirad|staat .{0, 10}niet|\bniets\b|nie ma\b|przenies|skasowan
    smazán|přesunut|\bnic\b|\btomt\b|tagits bort|flyttats|\bflyttet\b|\bintet\b|ingenting|poistett|vanhentunut|siirretty|mitään
    ничего|перемещ|нічого|переміщ|taşın|silin(?:di|miş)|\byok(?:tur)?\b|δεν είναι (?:πλέον )?διαθέσιμ|διαγραφ|μετακιν|διεγράφη
    لم يعد|حُ?ذف|نُ?قل|下线|下線|已失效|過期|过期|削除|移動|終了しま|移动|不见|없습니다|않는
    {_NOT}.{{0,40}}{_THERE}
    {_THERE}.{{0,25}}{_NOT}
    \b(?:has|have) moved\b|no longer|\bmissing\b|\bexpired\b
    \b(?:was|were|been|or|and) (?:removed|deleted|taken down|withdrawn|moved|archived)
    \bgone\b|\bist weg\b|verdwenen|disparu|scompars|försvunn|forsvund|zniknę|исчез|зникл|kaybol
    \b(?:removed|deleted) by\b|unpublished|\bnot (?:been )?archived
    unavailable|\bdead\b|\bretired\b|\bnothing here|gelöscht|entfernt
    verschoben|umgezogen|abgelaufen|offline genommen
    introuvable|indisponible|perdue?\b|supprimée?|eliminad|caducad|desaparecid|\bya no\b|rimoss|scadut|removid
    expirou
    verwijderd|fjernet|slettet|borttag|usunięt|neexistuje|удал[её]н|видален|больше нет|\bнет\b|немає
    bulunam|mevcut değil|kaldırıl|yok\b|見つかりま|見つから|存在しま|終了|削除|不存在|未找到|找不到|没有找到
    沒有找到
    删除|刪除|찾을 수 없|존재하지 않|삭제|یافت نشد|پیدا نشد
    inexistente?s?\b|inesistente|não corresponde|no corresponde|non corrisponde|ne correspond|entspricht keine|nie odpowiada|neodpovídá|не соответству|не відповіда
    \bdepubliziert|depubli|dépublié|despublicad|no longer (?:online|published|hosted)|já não está|deixou de|dejó de|ha dejado|a cessé|non è più|nie jest już|už není|olemassa
    \bhas already taken place|\bhas ended\b|\bis over\b|\bhas closed\b|\bbeendet\b|\bterminée?\b|\bterminad[oa]\b|\bconclus[oa]\b|\bencerrad|\bafgelopen\b|zakończon|skončil|avslutad|afsluttet
    \bstaženo?\b|\bwycofan|\bzdjęt|\bwithdrawn\b|zurückgezogen|retir[oó]\b|ritirat|ingetrokken|снят[аоы]?\b|знято|geri çekil|撤回|下架|已结束|已結束|公開終了|掲載終了|掲載期間|종료|만료|محذوف
    dad[oa] de baja|opgeheven|nepodařilo (?:se )?(?:najít|načíst|otevřít)|nenašl|nenalez|vymazán|odstraněn|zrušen|نعثر|لا توجد|لا يوجد|لا وجود|wygasł|wygasł|zarchiwizowan|zlikwidowan|nieaktualn
    ありません|非公開|リンク切れ|期限切れ|已删|已刪|不复存在|已撤|접근할 수 없|삭제되었|종료되었
""")

SUBSCRIPTION = any_of(r"""
    unlock|débloque|freischalt|desbloque|sblocc|odblok|odemkn|lås upp|lås op|разблок
    подпиш|підпиш|(?-i:[A-Z]{2}\w*plus\b)|create (?:an|a free) account|your plan\b|\bsign up to read|se connecter pour lire
    subscri(?:be|ber|bing|ption)|(?:become a|as a|for) supporters?\b|\bmembers[- ]only
    (?:become a|paying|for) members?\b|\bfree account
    plus-(?:angebot|artikel|inhalt|abo)|\bpremium\b|\btrial\b
    premium (?:article|content|stor|member|access)|free (?:articles?|stor)
    \bpaywall|already have an account|(?:free|my) trial\b
    \bregister (?:now|free|for free|to)\b
    abonn|\babo\b|digitalabo|pur-abo|probeabo|\w\+\B|registrieren|offerts ce mois|suscr[ií][bp]|suscriptor
    hazte soci|regístrate
    abbonat|abboname|assina(?:r|nte|tura)|\bassine\b|prenumer|subskry|předplat|előfizet|\btilaa|подписк|подписч
    передплат|συνδρομητ
    \babone|有料|会員|購読|付费|付費|订阅|訂閱|会员|會員|유료 회원|유료회원|구독|اشتراك|مشترك|اشترک|מנוי|מנויים
    cr[ée]+(?:er|ez|e) (?:un|votre|mon) compte|compte gratuit|(?:crea|crear|créate|abre) (?:una |tu )?cuenta|cuenta gratuita|crea un account|account gratuito
    (?:cri[ae]r?|crie) (?:uma |a sua |sua )?conta|conta gratuita|kostenloses? konto|konto (?:erstellen|anlegen)|erstellen sie ein|gratis (?:konto|account)|maak een (?:gratis )?account
    (?:załóż|utwórz) (?:\w+ )?konto|(?:bezpłatne|darmowe) konto|(?:vytvořte|založte) si|skapa (?:ett )?konto|opret (?:en )?(?:konto|bruger|profil)|opprett (?:en )?(?:konto|bruker)|luo (?:ilmainen )?tili
    зарегистрируй|регистраци|зареєструй|ücretsiz (?:üye|kayıt)|hesap oluştur|無料登録|無料会員|新規登録|注册|註冊|회원가입|가입하|سجّ?ل|إنشاء حساب
    \bad[- ]?block|werbeblocker|bloqueur de pub|bloqueador de (?:anuncios|publicidad)|blocco (?:della )?pubblicità|adblocker|blokowani\w* reklam|blokad\w+ reklam|блокировщик\w* реклам|reklam engelleyici
    広告ブロック|广告(?:拦截|屏蔽)|廣告(?:攔截|封鎖)|광고 차단|\bday pass\b|\btagespass\b|\bmonatspass\b|\bpass\b.{0,30}\b(?:buy|month|year)|(?:buy|get) (?:a |an? )?(?:\S+ )?pass\b
    \blåst\b|\bköp\b|wykup|kup dostęp|dostęp cyfrowy|멤버십|프리미엄|유료|üye ol|üyelik|üyelere|\bmembership\b|mitglied werden|mitgliedschaft|deven(?:ez|ir) membre|adhér|hazte (?:miembro|socio)
    torne-se|seja (?:assinante|membro)|word(?:t)? lid|lid worden|zamčen|uzamčen|zamkn|спільнот|\bклуб|донат|підтрима|поддержите|συνδρομ|tilaajil|\bsupporter\b
    \bplus-\w+|\bwspier|po zalogowaniu|unterstütz\w+ (?:uns|werden)|souten(?:ez|ir)|\bapóya|sostien|\bapoie|\bsteun\w* ons|\bstöd oss|\bstøt os|\bstøtt oss
    registrierte|angemeldete|enregistré|registrad[oa]s|registrati\b|geregistreerde|zarejestrowan|registrovan|registrerade|registrerede|зарегистрированн|зареєстрован|kayıtlı
""")

READ_ON = any_of(r"""
    zbytek|dostupn|\bresten\b|restante|\bresto\b|\breszt|остальн|решт|devamı|읽을|볼 수|totalité|proseguire|przeczyta|\blæse\b|\blue\b|\bfull access\b
    fortsæt|fortsett|fortsätt|poursuivr|continuez|découvr|\bsigue\b|prosegui|vervolg|verdergaan|dalsz|ciąg dalszy|pokračov|koko juttu
    полн(?:ый|ую|ое|ость)|целиком|\bдалее|повн|tamamı|υπόλοιπ|ολόκληρ|بقية|كامل|余下|剩余|残り|全部|나머지|전체
    seulement|uniquement|soltanto|solamente|\bapenas\b|somente|alleen|\bpouze\b|\bjen\b|\bbara\b|endast|\bkun\b|\bvain\b|\bcsak\b
    \bnumai\b|\bμόνο|فقط|仅|僅|のみ|\bwhole\b|\bentire\b|complet[oaeă]
    \bjust for\b|unlimited|vorbehalten|unbegrenzt|illimité|sin límites|senza limiti|ilimitad|voorbehouden|onbeperkt
    förbehåll|forbehold|ubegrænset|obegränsa|wyłącznie|bez ogranicze
    výhradně|безлимит|исключительно|無制限|无限|無限|무제한
    (?<!you )(?<!you['’]re )\bread|continue|keep (?:on )?reading|\bunlock|\baccess\b|\bthe re(?:st|mainder) of
    \bfull (?:story|article|text)|\bonly\b
    exclusive|reserved|available to|go on|finish|\bleft\b|remaining
    \bles(?:en|t)\b|weiter|\bzugang|freischalt|\bnur\b|exklusiv
    \blire\b|la suite|réserv|accéde|\bdéjà lu\b|\blu\b
    \ble(?:er|yendo|e)\b|\bseguir|exclusiv|\bsolo\b|acced
    leggere|leggi|continua|riservat|\bper gli\b
    \bler\b|lendo|continuar
    \ble(?:zen|es)\b|verder|toegang|läs|vidare|för dig som|\blæs|\blese?\b|\bfor deg\b|lue\b|jatka
    czyta|dostęp|tylko|pozostał|číst|pokrač|olvas|folytat|διαβάσ|συνέχ
    дочита|чита|доступ|только|продолж|лише|тільки
    oku|devam|özel|続き|限定|読|阅读|閱讀|全文|继续|읽기|전용|계속|لقراءة|متابعة|לקריאה|להמשך
    (?:límite|limite|limiet|limit) (?:\w+ ){0,2}(?:artículos|articoli|articles|artigos|artikelen|artykułów|článků|noticias|notizie|notícias)|\blimit\b.{0,40}artikel|лимит|ліміт
    \bl(?:ecture|ektüre)\b|\blettura\b|\bleitura\b|\blectura\b|\blezen\b|\blektur|\bčten[íi]|\bläsning|\blæsning|\blesing|\bto (?:view|see|watch) the (?:story|article|text)
    accès (?:illimité|complet|à tous)|acceso (?:ilimitado|completo)|accesso (?:illimitato|completo)|acesso (?:ilimitado|completo)|onbeperkte? toegang|nieograniczony dostęp|neomezený přístup
    obegränsad tillgång|ubegrænset adgang|ubegrenset tilgang|rajoittamaton|неограниченн|необмежен|sınırsız|無制限|無限|无限|무제한|غير محدود|بلا حدود
    공개|에게만|이어서|限定公開|だけ|公开|公開|剩下|其余
    ganze\w{0,2} (?:text|artikel|beitrag)|texte intégral|texto (?:completo|íntegro|integral)|testo (?:completo|integrale)|hele (?:tekst|artikel)|cały (?:tekst|artykuł)|celý (?:text|článek)
""")

LOG_IN = any_of(r"""
    \b(?:log|sign)(?:ged|ged-|ning|ging)? ?-?(?:in|on)\b|\bpassword|\bmember number|through your institution
    \bshibboleth
    anmelde|einlogg|passwort|connecte[rz]|mot de passe|inici[ae]r? sesión|contraseña|accedi\b|entrar\b|inloggen
    logga in|log ind|logg inn
    zaloguj|přihlas|авториз|войти|войдите|вход\b|увійти|giriş yap|ログイン|登录|登錄|로그인|تسجيل الدخول|התחבר
""")

COOKIES = any_of(r"""
    \btracking|werbetracking|traceurs?\b|tracciat|rastre|personenbezogene|données personnelles|datos personales
    dati personali|dados pessoais|persoonsgegevens|danych osobowych|osobní\w* údaj|personuppgift|personoplysning|persondata
    henkilötie|персональн\w+ данн|персональн\w+ дан|kişisel ver|προσωπικ\w+ δεδομέν|πρόσωπικ|البيانات الشخصية|个人信息|個人資料|個人情報
    personali[sz]ed (?:ad|content)|personalisierte (?:werbung|anzeigen)|pub(?:licité)? personnalis|publicidad personaliz
    \bgdpr\b|\brodo\b|dsgvo|\brgpd\b|çerez|كوكيز|ملفات تعريف|クッキー
    eväste|cookies?\b|クッキー|cookie|\bconsent|personal data
    (?:your|our|the|respect\w*|value|about|de|uw|je|la|tu|su|sua|votre|dein\w*|ihr\w*) privacy|privacy (?:polic|notice|statement|setting|preference|choice|cent|option|manager|gate|wall|verklaring|beleid|instell)
    \bpartners?\b.{0,80}\b(?:data|device|information|store)
    einwilligung|zustimm|datenschutz|\bpartner\b.{0,80}(?:daten|gerät|informationen)
    consentement|vie privée|partenaires.{0,80}(?:données|appareil|informations)|consentimiento|privacidad
    socios.{0,80}(?:datos|dispositivo|información)
    consenso|partner.{0,80}(?:dati|dispositivo|informazioni)|toestemming|samtykke|samtycke|zgod[yaę]|souhlas
    соглас|プライバシー|同意|隐私|쿠키|개인정보
    profilow|śledzeni|spersonalizowan\w* reklam|reklam\w* spersonalizowan|retargeting|\bprofiling\b|profilazione|perfilado|profilage|profilbildung|sledování|spårning|sporing|seuranta
    targeted (?:ads|advertising)|zielgerichtete werbung|publicité ciblée|publicidad (?:dirigida|segmentada)|pubblicità mirata|gerichte advertenties|таргетирован
""")

CHOICE = any_of(r"""
    przejdź do serwisu|\bok\b|weiter\b|continu(?:e|er|ar|a)\b|reject|only necessary|kun nødvend|souhlas|godta|tillat|tamam
    αποδοχ|прийн|погодж|更多选项|설정
    \b(?:i )?(?:accept|agree|allow|reject|decline|refuse)|\bmanage|settings|got it
    akzeptier|zustimm|einverstanden|ablehn|einstellung|accepte|j['’]accepte|refuser|personnalis|acept|rechaz
    configur|accett|rifiut
    aceit|recus|accept|akkoord|instell|weiger|godkän|afvis|avvis|odmít|przyjm|akcept|odrzu|přij|hyväksy|concord
    принят|принима
    соглас|отклон|kabul
    同意|許可|接受|拒绝|拒絕|동의|거부|موافق|מסכים
    toestaan|betalen\b|zgadzam się|kupuję|wybieram|j['’]autorise|continuer sans|permitir|permetti|consenti|acconsent|tillåt|tillad|salli\b|povolit|rozumím|elfogad|engedélyez
    izin ver|onayl|разреш|дозвол|أوافق|قبول|允许|允許|허용|수락
    that['’]s fine|only what|understood|i understand|\bproceed\b|essential|necessary|\bneeded\b|einwillig|nur notwendig|nécessaires|necesarias|necessari\b|necessários|noodzakelijk|niezbędne|nezbytn|nödvändiga|nødvendige|välttämätt|необходим|zorunlu|必要|必须|필수
""")

ROBOT = any_of(r"""
    security of your connection|connection security
    identity verif|request is being verified
    \brobot|\bunusual|inhabituel|ungewöhnlich|inusual|insolit|incomum|ongebruikelijk|nietypow|neobvykl|ovanlig|usædvanlig|uvanlig
    epätavalli|необычн|подозрительн|незвичн|olağandışı|ασυνήθ|異常|异常|通常とは異なる|비정상|\bpuzzle|\bslider\b|curseur|bilderrätsel
    \brobô|\bconnection is secure|verbindung sicher|sicherheit|connexion est sécuri|\bseguridad|\bsicurezza\b|güvenlik|безопасност
    \b(?:ro)?bots?\b|\bhuman\b|captcha|automat(?:ed|ion|isier|isé|izad|izzat|ic traffic)
    \bsecurity (?:check|service|verification)|\bbrowser check
    \bmensch\b|\bhumain|\bhuman[oa]s?\b|\bperson[ae]?\b|\bumano|\bmens\b|\bmänniska|\bmenneske|człowiek|člověk
    робот|человек|автоматич|людин|insan|ロボット|机器人|機器人|安全验证|安全驗證|人机|滑块|로봇|사람
    إنسان|روبوت|רובוט|אנושי
    security (?:service|solution|system|rule|filter)|protect itself|sécurité du site|servicio de seguridad|sicherheitssystem|sicherheitsdienst|online attacks|malicious
    automatis(?:che|ier|k)|automatiz|otomatik|maschinell|ungewöhnlich
    画像認証|文字を入力|characters (?:you see|shown|in the (?:image|picture))|zeichen (?:ein|aus dem|im) |caractères (?:de l['’]image|affichés)|caracteres (?:de la imagen|da imagem)|caratteri (?:dell['’]immagine|mostrati)|znaki z obraz|символы (?:с|на) |символи з |karakterleri|输入.{0,8}验证码|輸入.{0,8}驗證碼|보안 ?문자
""")

PROVE = any_of(r"""
    \bthink\b|\bsuspect|\bsolve\b
    \bêtes-vous\b|cochez|comprobando|comproban|vérifions|prüfen|controlando|verificando|sprawdzamy|kontrollerar|ověřujeme|проверяем|kontrol
    verif|confirm|prove|make|making sure|\bare you\b|not a\b|n['’]t a\b|complete|believe|may be|attempt|to protect
    check
    bestätig|beweis|kein|eingestuft|prüf|vérifi|confirme|prouve|pas un|comprueb|demuestr|que no|que eres
    dimostra|non sei|certifique|bevestig|geen|bekräfta|bekræft|potwierd|ověř
    подтверд|докаж|проверк|не робот|похожи|підтверд|doğrula|確認|确认|確定|完成|验证|驗證|拖动|확인|تحقق|אמת
    \blös(?:en|e|t)?\b|résol|resuelv|risolv|resolva|resolver|\blos\b|rozwiąż|vyřeš|\breši|розв['’]яж|\bçöz|解いて|解決
    \benter\b|\btype\b|\bgeben sie|\bsaisi|recop|introduc|inserisc|digit|\bvoer\b|\bwpisz|\bopište|\bskriv|введите|введіть|\bgirin|入力|输入|輸入|입력
""")

REQUEST = any_of(r"""
    \burl was\b|\bverzoek|\bżądanie|\bpožadavek|\bbegäran|\banmodning|\bforespørsel|\bpyyntö|запрос|запит|\bisteğin|αίτημα|الطلب|请求|リクエスト|요청
    \byou have been\b|\bsie wurden\b|vous avez été|has sido|sei stato|вы были
    \baccess\b
    \brequest|zugriff|\banfrage|\baccès|\bacceso|\bacesso|\baccesso|toegang|åtkomst|adgang|dostęp
    přístup|доступ|erişim|アクセス|访问|訪問|접근|접속|الوصول
""")

DENIED = any_of(r"""
    rejected|\blimited\b|not acceptable|\bpaused\b|violation|abgelehnt|eingeschränkt|rejet[ée]|limité|rechazad|limitad|respint|отклон[её]н|odrzucon
    zamítnut|avvisad|afvist|avvist|hylätty|reddedil|拒絶
    denied|blocked|restricted|forbidden|refused|verweigert|gesperrt|blockiert|refusé|restreint|bloqué|denegado
    bloquead|negado|negato|bloccat
    geweigerd|geblokkeerd|nekad|nektet|nægtet|zablokowan|odmow|odepřen|запрещ|огранич|заблокир|engellen|拒否|拒绝
    拒絕|被阻|频繁|거부|차단|مرفوض|محظور
    \bbarred\b|\bbanned\b|\bunable to access\b|not authori[sz]ed|not permitted|\bausgesperrt|nicht (?:gestattet|erlaubt|berechtigt)|non autoris|no autorizad|non autorizzat|não autorizad
    niet toegestaan|brak uprawnień|nemáte oprávnění|ej behörig|åtkomst nekad|нет прав|yetkiniz|権限|无权|無權|권한
""")

PLACE_OR_LAW = any_of(r"""
    (?:european|most|some|other|certain|all) countries|rights (?:issues|reasons|restrictions)|\bviewers in\b|current location
    europäischen ländern|pays européens|países europeos|paesi europei|droits de diffusion|derechos de emisión|diritti di trasmissione
    union europ|unión europea|unione europea|união europeia|europäischen? union|europese unie|unii europejskiej|евросоюз|европейск\w+ союз
    (?:ditt|dit|dette) land\b|\bmaassasi|ülkeniz|bölgeniz|χώρα σας|بلدك|منطقتك|i (?:sverige|norge|danmark)\b|lizenzrechtlich|urheberrecht
    \b(?:your|this) (?:region|country|area|territory)|\byour location|european (?:economic area|union)|\bgdpr\b
    general data protection|legal (?:reasons|grounds|demand)
    in (?:ihrem|deinem) (?:land|gebiet)|in ihrer region|rechtlichen gründen
    \bterritoire\b|\bpositie\b
    (?:votre|ce) (?:pays|région)|raisons (?:légales|juridiques)|(?:tu|su) (?:país|región)
    (?:seu|sua) (?:país|região)|(?:tuo|suo) paese|(?:uw|je) (?:land|regio)
    (?:twoim|państwa) (?:kraju|regionie)|вашей стране|вашем регионе|федеральн\w+ закон
    требовани\w+ (?:законодательства|роскомнадзора)|законодательств
    お住まいの(?:国|地域)|(?:您|你)所在的?(?:国家|國家|地区|地區)|法律法规|해당 국가|귀하의 국가
    \bjurisdiction|\bterritor(?:y|ies)\b|licensing (?:restriction|reason|agreement|right)|licen[sc]e (?:restriction|agreement)|country (?:you are|from which)|where you (?:are|live)|visitors? from (?:the )?(?:eu|europe|uk|outside|your)
    \beu (?:visitors|users|readers|residents|member)|\beea\b|\bsanction|export (?:control|regulation)|(?:u\.?s\.?|local|applicable|national|european) (?:law|regulation|legislation)
    lizenzgründ|lizenzrecht|ihrem standort|aufenthaltsort|geoblock|rechtslage|gesetzlich|datenschutz-?grundverordnung
    situation géographique|localisation|depuis (?:votre|l['’]étranger|l['’]union)|hors de france|raisons? de droits|réglementation|règlement général|législation
    ubicación geográfica|fuera de (?:españa|méxico|argentina)|motivos legales|razones legales|normativa|legislación|reglamento general
    posizione geografica|fuori dall['’]italia|motivi legali|ragioni legali|normativa|legge\b|regolamento generale|localização|motivos legais|razões legais|legislação
    buiten (?:nederland|belgië)|wettelijke|juridische redenen|wetgeving|względów prawnych|przepis|ustaw|poza (?:granicami|terytorium)|właściwej? lokalizacji|z důvodu|zákon|mimo (?:česk|území)|vaší zem|právních důvod
    juridiska skäl|lagstiftning|utanför|juridiske (?:grunde|grunner|årsager)|lovgivning|uden for|utenfor|lainsäädän|jogszabály|országod|legislația|țara
    вашего региона|вашем (?:городе|регионе)|территории|роскомнадзор|законом|закону|законодавств|вашій країні|yasal|kanun|yasa\b|ülkeden|bulunduğunuz
    域内|海外から|国外から|地域から|地域では|欧州|お住まい|法令|著作権|権利の都合|所在(?:国|地)|根据.{0,20}(?:法|规定)|依照|相关法律|版权|版權|지역에서|국가에서|법률|법령|저작권
    القوانين|للقوانين|قانون|دولتك|منطقتك|بلدك|لأسباب قانونية|חוק|בארצך
    (?:nel|dal) tuo (?:paese|territorio)|tua (?:area|regione|zona)|(?:tu|su) (?:zona|área|territorio)|(?:sua|seu) (?:região|área|território)|(?:uw|jouw|je) (?:land|regio|gebied|locatie)
    (?:twoim|twojej|państwa) (?:kraju|regionie|lokalizacji)|z terenu|na terenie|z zagranicy|вашому регіоні|вашій країні|указ\w* президент|рнбо
    kraju, w którym|poza polską|(?:tym|danym) kraju|країні, де|стране, где|país (?:en el que|donde|em que)|paese in cui|pays (?:où|dans lequel)|land,? (?:in dem|waar|där|hvor)
""")

ORDERED = any_of(r"""
    \bseized\b|\bwarrant\b|oscurat|beschlagnahmt|sequestrat|incautad
    autoridad|autorità|autorité|\bauthorit(?:y|ies)\b|behörd|requerimiento|copyright (?:complaint|claim)|roskomnadzor|роскомнадзор|mahkeme|hâkimli|hakimli
    tribunal|法院|裁判所
    court order|order of (?:the|a) court|gerichtsbeschluss|décision de justice|orden judicial|решени\w+ суда
    \bdmca\b|takedown|copyright (?:infringement|holder|owner|violation)|rights ?holder|order (?:made|issued|granted|obtained)|high court|\binjunction|reporting restriction|judge['’]s order|court ruling|legal (?:notice|action|proceedings|request|complaint)
    \bgericht|einstweilige|verfügung|anordnung|urheberrechts|\bjuge\b|\bjustice\b|ordonnance|ayants? droit|\bjuez\b|\bjuzgado|\bmedida cautelar|derechos de autor|\bgiudice|diritto d['’]autore
    \bjuiz\b|decisão judicial|liminar\b|direitos autorais|\brechter\b|rechtbank|kort geding|auteursrecht|\bsąd|postanowieni|praw autorskich|\bsoudu?\b|předběžné\w* opatření|usnesení|autorsk
    \bdomstol|tingsrätt|förbud|upphovsrätt|ophavsret|opphavsrett|kuninkaan|oikeuden päätö|tekijänoikeu|bíróság|szerzői jog|instanț|\bсуд[аеу]?\b|судебн|правообладател|реестр|судов|правовласник
    yargı|karar[ıi]\w*|telif|δικαστ|المحكمة|محكمة|حقوق النشر|בית המשפט|法院|法庭|判决|判決|裁判|仮処分|著作権者|権利者|법원|판결|가처분|저작권자
    \banatel\b|determinação|ordem judicial|\bagcom\b|guardia di finanza|op last van|\barcom\b|bundesnetzagentur|\bcuii\b|netzsperre|\bofcom\b|rejestr|ministerstw|\bhazard|gier hazard|рішенн|указ
    \borders? (?:requires?|of the|from the|by the|under)|internet service providers?|sequestro|на підставі (?:розпорядж|рішен|указ)|на основании (?:решени|распоряж|предписан)|auf anordnung|sur décision|por orden|per ordine|por ordem
    décision administrative|autorité administrative|application de la loi|verwaltungsanordnung|resolución administrativa|provvedimento amministrativo|decisão administrativa|санкці|санкци
""")

WITHHELD = any_of(r"""
    nicht zur verfügung|steht .{0,60}nicht zur|pas visible|ne peut être (?:lue|vue)|no se puede (?:ver|reproducir)|engellen|zakázán|zabronion
    unable to (?:give|grant|provide|offer|serve)|\bseized\b|oscurat|beschlagnahmt|sequestrat|incautad|saisi\b|изъят
    bloquead|bloqué|bloccat|zablok|blockerat|blokeret|blokkert|estetty
    n['’]t (?:be )?(?:available|accessible|watched|viewed)|only available|visibil|視聴でき|ご視聴|\bbare tilgjengelig|\bkun tilgængelig|kan (?:bara|kun|inte|ikke)
    inte tillgänglig|ikke tilgjengelig|ikke tilgængelig|ei ole (?:katsottavissa|saatavilla)|nedostupn|izlenem|erişilem|μη διαθέσιμ|غير متاح
    unavailable|not (?:be )?(?:available|accessible)|cannot (?:grant|give|offer|be)|can['’]t|removed|withheld
    blocked|taken down|restricted
    nicht (?:\w+ )?(?:verfügbar|zugänglich|abrufbar)|gesperrt|pas (?:\w+ )?(?:accessible|disponible)|indisponible
    no (?:\w+ )?(?:disponible|está)|não (?:\w+ )?dispon
    non (?:\w+ )?(?:disponibile|accessibile)|niet (?:\w+ )?beschikbaar|niedostępn|не ?доступ|огранич|заблокир
    利用できま|ご覧いただけ|无法|無法|不可用|이용할 수 없
    disabled\b|not (?:be )?(?:offered|shown|published|displayed|served|accessible|made available)|n['’]t (?:be )?(?:show|offer|display|accept|serve|publish)|cannot currently|\bsuspended|\bbarred\b
    no longer (?:make|publish|show|offer)|\bdürfen\b.{0,60}nicht|nicht (?:mehr )?(?:zeigen|veröffentlichen|anbieten|anzeigen|gezeigt|angezeigt)|zurückgezogen|entfernt
    ne pouvons (?:plus|pas)|n['’]est (?:pas|plus)|retiré|inaccessible|suspendu|no podemos|retirad|suspendid|restringid|non possiamo|rimoss|sospes|inaccessibil
    não podemos|removid|suspens|inacess|mogen .{0,60}niet|niet (?:meer )?(?:tonen|toegankelijk)|verwijderd|geblokkeerd|nie możemy|usunięt|wstrzyman|nesmíme|nemůžeme|nepřístup|stažen|zpřístupn|znepřístup
    får (?:vi )?inte|kan (?:vi )?inte|spärrad|stoppad|må (?:vi )?ikke|fjernet|spærret|sperret|emme voi|estynyt|нельзя|удал[её]н|закрыт|приостановлен|видален|обмежен|заборонен|kaldırıl|kapatıl|erişim
    停止し|お断り|制限|公開できま|表示できま|閲覧できま|屏蔽|封禁|限制|停止|下架|차단|제한|중단|삭제|حجب|محجوب|محظور|حذف|إيقاف|חסום
    sequestro|niet te (?:bekijken|zien|lezen|openen|bezoeken)|nicht (?:ab)?spielbar|prevent access|обмежено|wiedergegeben
    accès .{0,40}interdit|acceso .{0,40}prohibid|accesso .{0,40}vietat|заблоков|припинив|прекра(?:щ|ти)
""")

BROWSER = any_of(r"""
    browser\b|navigateur|navegador|przeglądark|prohlížeč|браузер|tarayıcı|ブラウザ|浏览器|瀏覽器|브라우저|متصفح
""")

OUTDATED = any_of(r"""
    no longer supported|isn['’]t supported|does(?: not|n['’]t) support|\bnewer\b|older version|more recent|más reciente|plus récent
    unsupported|not supported|out of date|outdated|too old|upgrade|update|veraltet|nicht unterstützt|aktualisier
    obsolète|pas pris en charge|mettre à jour
    obsoleto|no es compatible|actualiz|non supportato|aggiorna|não é suportado|niet ondersteund|nieobsługiwan
    устарел|не поддерживается|обновите|対応して|升级|升級|지원하지
    (?:plus|pas) (?:pris en charge|compatible|supporté)|trop ancien|zu alt|nicht (?:mehr )?unterstütz|ya no es compatible|no (?:es )?compatible|non (?:è )?(?:più )?(?:supportat|compatibil)|(?:não|deixou de) (?:é |ser )?(?:suportad|compatív)
    niet (?:meer |langer )?ondersteun|te oud|nie jest (?:już )?(?:obsługiw|wspiera)|přestal|není (?:již )?podporován|zastaral|stöds (?:inte|ej)|understøttes ikke|støttes ikke|ei tueta|не підтримує|застар|desteklenm|güncelle
    サポート(?:されて|対象外|していま)|古い|不支持|不再支持|版本(?:过低|太旧|過舊)|지원되지|غير مدعوم|قديم
""")

SCRIPTS = any_of(r"""
    flash player|\bplug-?in\b|silverlight|java applet|adobe flash
    java\s?script|\bscripts? (?:turned|switched|to be|must be|are|is) (?:on|off|disabled|enabled|allowed)
    ジャバスクリプト|джаваскрипт|자바스크립트
    (?:switch|turn) (?:\w+ )?scripts? on|loaded (?:with|by) (?:a )?scripts?|\bscripts? (?:must|need|have to)|enable (?:js\b|scripts?)|جافا ?سكريبت
""")

PARKED = any_of(r"""
    \bdomain(?: name)? (?:\S+ )?(?:is |may be |has )?(?:recently )?(?:for sale|parked|expired|available for purchase)
    buy (?:this|the) domain|domain parking|account (?:has been |is )?(?:suspended|expired)|website (?:has )?expired
    is for sale!?$|offering it for sale|^default (?:web ?)?(?:page|site)\b|^welcome to nginx|^it works!?$
    there isn['’]t a .{0,40}site here|future home of
    domain steht zum verkauf|domaine est (?:à vendre|en vente)|dominio (?:está )?en venta|dominio è in vendita
    домен прода[её]тся|域名出售
    related searches\b|sponsored listings|domain (?:owner|holder|name owner)|domain (?:is |has been )?(?:registered|reserved|parked)|this domain\b|parked (?:free|page|domain)|(?:web)?site (?:is )?(?:coming soon|under construction|not (?:yet )?(?:published|configured))
    default (?:welcome )?page|apache2? .{0,20}default|test page for|^welcome to (?:nginx|centos|openresty|iis|caddy)|iis windows server|http server (?:installed|test)|index of /|parent directory|hosting (?:account|plan) (?:has |is )?(?:been )?(?:suspended|expired)
    (?:diese )?domain .{0,60}(?:zum verkauf|registriert|geparkt|reserviert)|domain-?inhaber|parking-programm|verzeichnis(?:inhalt| von)|hier entsteht|im aufbau
    (?:nom de )?domaine .{0,60}(?:à vendre|en vente|créé|réservé|enregistré|parqué)|site en (?:construction|travaux|cours de)|contenu du répertoire|répertoire parent
    dominio .{0,60}(?:en venta|registrado|a la venta|aparcado|in vendita|registrato|parcheggiato|à venda|registado)|domínio .{0,60}(?:à venda|regist|estacionado)|(?:sitio|página|sito|site) (?:web )?(?:está )?(?:en|in|em) (?:construcc|costruzion|construç)|directorio principal|índice de /
    domein(?:naam)? .{0,60}(?:te koop|geregistreerd|gereserveerd)|website in aanbouw|domena .{0,60}(?:na sprzedaż|zarejestrowan|zaparkowan)|strona w budowie|doména .{0,60}(?:na prodej|prodej|registrována)|stránky? (?:jsou )?(?:ve výstavbě|v přípravě)
    domän(?:en)? .{0,60}(?:till salu|registrerad|parkerad)|domæn\w* .{0,60}(?:til salg|registreret)|domen\w* .{0,60}(?:til salgs|registrert)|under (?:uppbyggnad|opbygning|oppbygging)|verkkotunnus|a domain .{0,40}eladó|domeniul .{0,40}vânzare
    домен .{0,60}(?:прода|зарегистрирован|припаркован|свобод|истёк|истек|зареєстрован|паркуван)|сайт .{0,20}(?:в разработке|на стадии|в стадии|будується)|хостинг\w* (?:ист[её]к|не оплачен|приостановлен)|alan adı .{0,60}(?:satılık|tescil|park)|(?:site|sitemiz) yapım aşamasında
    ドメイン(?:パーキング|.{0,30}(?:販売|取得|登録|売))|準備中|建設中|工事中|域名.{0,20}(?:出售|转让|轉讓|停放|过期|過期|注册|註冊)|网站建设中|도메인.{0,20}(?:판매|등록|만료|주차)|홈페이지 준비 ?중|النطاق .{0,40}(?:للبيع|مسجل)|قيد الإنشاء
""")

SERVER_TROUBLE = any_of(r"""
    \bsql error|too many connections|mysqli? error|fatal error|database error|unhandled exception|stack trace
    an (?:unexpected |unknown )?error (?:has )?occurred
    (?:fehler|erreur|errore?|erro|fout|błąd|chyba|fel|fejl|feil|virhe|ошибка|помилка|hata|σφάλμα|خطأ|错误|錯誤|エラー|오류):? ?50[0234]\b
    able to serve the page|(?:engineers|technicians|our team) (?:are|is) working|page could not be served
    \b50[0234]\b.{0,30}(?:error|unavailable|gateway|time-?out|server)|^(?:http )?(?:error )?50[0234]$
    \b52\d\b.{0,3}: |error code:? 5\d\d|connection timed out|host error|origin is unreachable|web server is down
    critical error on this|unable to service your request|bandwidth limit
    service (?:temporarily )?unavailable|bad gateway|gateway time-?out|(?:internal )?server error
    database (?:connection|error)|application error|runtime error
    (?:site|page|website|system|service|portal)s? (?:is |are )?(?:\w+ )?(?:down|offline|closed|undergoing|under) (?:for )?(?:\w+ )?maintenance
    be right back
    something went wrong|interner? (?:server-?)?fehler|fehler (?:ist )?aufgetreten|erreur (?:interne|est survenue|s['’]est produite)|error interno|(?:ha ocurrido|se ha producido) un error
    errore interno|si è verificato un errore|erro interno|ocorreu um erro|interne (?:server)?fout|er is een fout opgetreden|wystąpił (?:\w+ )?błąd|błąd serwera|došlo k chybě|chyba serveru|(?:fel|fejl|feil) (?:har )?(?:uppstått|inträffat|opstået|oppstått)
    opstod en fejl|oppstod en feil|tapahtui virhe|внутренняя ошибка|произошла ошибка|сталася помилка|sunucu hatası|bir hata oluştu|サーバーエラー|エラーが発生|服务器(?:内部)?错误|서버 오류|오류가 발생|حدث خطأ
""")

TOO_MANY = any_of(r"""
    too many requests|\brate limit|zu viele anfragen|trop de requêtes|demasiadas (?:solicitudes|peticiones)
    troppe richieste|muitas (?:solicitações|requisições)
    te veel verzoeken|zbyt wiele żądań|слишком много запросов|çok fazla istek|リクエストが多すぎ|请求过于频繁
    請求過於頻繁|요청이 너무 많
""")

# An amount with its currency, and the time it is for.
PRICE = any_of(r"""
    (?:[€$£¥₽₹]|\b(?:EUR|USD|GBP|CHF|zł|PLN|Kč|kr\.?|kron\w+|TL|元|円|원|руб\w*|грн))\s?\d{1,4}(?:[.,]\d\d)?(?!\d)
    \d{1,4}(?:[.,]\d\d)?\s?(?:[€$£¥₽₹]|(?:EUR|USD|GBP|CHF|zł|PLN|Kč|kr\b|kron\w+|TL\b|元|円|원|руб\w*|грн))
""")

# All that a paper has, and not the text at hand.
ALL_TEXTS = any_of(r"""
    unlimited|\ball (?:our |the )?(?:articles|stories|content)|everything|\balle\b.{0,20}(?:artikel|inhalte|texte|beiträge)|unbegrenzt|illimité|tous (?:nos|les) (?:articles|contenus)
    sin límites|ilimitad|todos (?:los|nuestros|os) (?:artículos|contenidos|artigos|conteúdos)|illimitat|tutti (?:gli|i) (?:articoli|contenuti)|onbeperkt|alle (?:artikelen|verhalen)
    bez ogranicze|nieograniczon|wszystki\w+ (?:artykuł|treśc|tekst)|neomezen|všech\w* (?:článk|text)|\ballt\b|alla artiklar|obegränsa|alt indhold|alle artikler|ubegr|rajoittam|kaikki
    безлимит|неограничен|все (?:материал|стать|текст)|необмежен|усі (?:матеріал|статт)|sınırsız|tüm (?:haber|içerik|yazı)|無制限|すべての記事|全記事|全部(?:文章|专栏|内容|報道)|畅读|無限|无限|무제한|모든 (?:기사|콘텐츠)|جميع المقالات|كل المقالات
""")

# Words of going on with a text, or of its rest.
GO_ON = any_of(r"""
    continu|keep reading|read on|\brest\b|remaining|\bfull (?:story|article|text)|whole (?:story|article)|\bonly\b|weiter|fortsetz|\bganze\w? (?:text|artikel)|\bnur\b|suite|intégralité|seulement|réservé
    segu(?:ir|e)\b|completo|\bsolo\b|prosegu|tutto l['’]articolo|\bler mais|inteiro|verder|hele (?:artikel|verhaal)|alleen|dalsz|cały|całość|tylko|pokračov|celý|pouze|vidare|hela (?:artikeln|texten)|bara\b
    videre|hele (?:artiklen|artikkelen|saken)|kun\b|jatka|loppuun|vain\b|дальше|далее|полност|целиком|продолж|только|далі|повніст|лише|тільки|devam|tamamı|yalnız|続き|全文|残り|限定|のみ|继续|剩余|全文|仅|계속|전문|나머지|전용|متابعة|بقية|فقط
""")

# The text at hand, pointed at.
THIS_TEXT = any_of(r"""
    this is an? (?:\w+ )?(?:article|story|post)
    \bthis (?:\w+ )?(?:article|story|post|content|piece|text|report|page)|\bdies\w{0,2} (?:\w+ )?(?:artikel|text|beitrag|inhalt|seite)
    \b(?:cet|l['’]) ?(?:article|intégralité)|\bce contenu|\best[ea] (?:artículo|contenido|noticia|nota)|la noticia completa
    questo (?:articolo|contenuto)|\beste (?:artigo|conteúdo|texto)|\besta (?:matéria|notícia)|\b[dh]it (?:is een )?(?:\w+ )?(?:artikel|verhaal)
    \bten (?:artykuł|tekst|materiał)|\bta treść|część artykułu|\btento (?:článek|text|obsah)|hela artikeln|\bden (?:här )?artikel
    \bartiklen\b|\bdenne (?:artikkelen|saken|artikel)|\btämä (?:artikkeli|sisältö|juttu)|эт(?:от|а|о) (?:материал|стать|текст|публикац)
    ц(?:ей|я) (?:матеріал|статт|текст)|\bbu (?:haber|içeri|makale|yazı)|(?:αυτό )?το άρθρο|هذا (?:المقال|المحتوى)|هذه المقالة
    本文|此文|この記事|이 기사|기사 전문
""")

MAINTENANCE = any_of(r"""
    maintenance|\bupgrad|technical (?:problem|difficult|issue|work)|\bwartung|gewartet|technische[nr]? (?:störung|arbeiten|problem)
    mantenimiento|manutenzione|manutenção|onderhoud|storing|konserwac|przerw\w+ technicz|prace (?:serwis|technicz)|technicz
    údržb|odstávk|underhåll|driftstör|vedligehold|vedlikehold|driftsforst|huolto|huolletaan|tekninen
    техническ\w+ (?:работ|обслуж|неполад)|технічн\w+ (?:робіт|роботи|обслуг)|профилактич|bakım|συντήρησ|صيانة|维护|維護|升级|メンテナンス|保守|점검
    технічн\w+|(?:moving|migrating) (?:our |the )?(?:records|data|servers)
""")

SERVICE = any_of(r"""
    \b(?:web ?)?sites?\b|\bwebsite|\bservers?\b|\bservice|\bsystem|\bportal|\bpage|webseite|internetauftritt|\bdienst|servicio|servizio|serviço
    \bseiten?\b|serveur|plateforme|sitio|\bweb\b|\bsito|\bpágina|portale|stron|serwis|witryn|\bstránk|\bwebbplats
    webbsid|tjänst|websted|hjemmesid|nettsted|siden\b|sivusto|palvelu|сайт|сервис|сервіс|портал|сервер|\bsite|sitemiz|ιστοσελ|ιστότοπ|الموقع
    网站|網站|系统|系統|サイト|サービス|システム|사이트|서비스|시스템|홈페이지
    \bpagina\b|\bcontenido|\bcontenuto|\binhalt
""")

CLOSED = any_of(r"""
    ^(?:\w+ ){0,2}(?:maintenance|wartung\w*|mantenimiento|manutenzione|manutenção|onderhoud|underhåll|vedligehold\w*|huolto\w*)(?: \w+)?$
    ^(?:przerwa|prace) (?:techniczn|serwisow|konserwac)\w+$|^техническ\w+ (?:работы|перерыв)$|^технічні роботи$|^bakım\w*(?: \w+)?$
    ^(?:系统|系統|网站|網站)?(?:维护|維護|升级)中?$|^(?:ただいま)?メンテナンス中?(?:です)?$|^(?:시스템|서비스)? ?점검 ?(?:중|안내)?$|^αντιμετωπίζουμε
    back (?:soon|shortly)|wir sind (?:gleich|bald) (?:wieder|zurück)|(?:nous revenons|de retour) (?:bientôt|très vite)|volvemos (?:pronto|enseguida)
    torniamo (?:subito|presto)|(?:voltamos|voltaremos) (?:já|em breve)|zo weer terug|zaraz wracamy|(?:är|er) snart tillba\w+|vi er snart tilbage|palaamme pian
    скоро вернёмся|мы скоро|незабаром повернемося
""")

# That a film or a programme can be seen in one country only.
ONLY_IN = any_of(r"""
    (?:only|exclusively) (?:be )?(?:available|viewable|seen|watched|viewed|accessible|play(?:ed|s)?)(?: to (?:viewers|users|people|audiences))? (?:in|from|within|by)\b
    rights (?:issues|restrictions|reasons)|geo-?(?:blocked|restricted|blocking)|outside (?:of )?(?:the|your) (?:uk|us|country|region)
    (?:video|sendung|inhalt|beitrag|angebot)\b.{0,60}\bnur (?:in|aus|innerhalb) .{2,80}(?:verfügbar|abrufbar|sehen|angesehen|wiedergegeben|abgespielt|gezeigt)
    (?:ihrer region|ihrem land|ausland)\b.{0,60}nicht|aus (?:lizenz)?rechtlichen gründen.{0,40}nicht
    (?:accessibles?|disponibles?|visibles?) (?:que|uniquement|seulement) (?:en|sur|depuis|dans)|position géographique|zone géographique|géoblo
    (?:solo|sólo|solamente|únicamente) (?:está |es |se )?(?:disponible|visible|accesible|puede ver\w*) (?:en|desde|para)
    (?:disponibil[ei]|visibil[ei]) (?:solo|soltanto|unicamente|esclusivamente) (?:in|dall|per chi)|(?:disponível|visível) (?:apenas|só|somente) (?:em|no|na|para)
    alleen (?:te (?:zien|bekijken)|beschikbaar) (?:in|binnen)|dostępn\w+ (?:tylko|wyłącznie|jedynie) (?:w|na terenie)|dostupn\w+ (?:pouze|jen) (?:v|na)\b
    (?:bara|endast|enbart) (?:ses|visas|tillgänglig\w*) i\b|kun (?:ses|vises|tilgjengelig|tilgængelig)\w* i\b|katsottavissa (?:vain|ainoastaan)
    доступн\w+ только (?:на территории|в|для жителей)|доступн\w+ (?:лише|тільки) (?:на території|в|у)|yalnızca .{2,30}izlenebilir
    日本国内(?:での)?み|国内からのみ|仅限.{1,8}(?:地区|境内|大陆)|해외에서는
""")

MEMBERS = any_of(r"""
    \b(?:is|are) (?:private|protected)\b|ist privat|est privé|es privad|è privat|é privad|is privé|prywatn
    \bespace (?:réservé|adhérent|membre|abonné)|mitgliederbereich|área (?:privada|reservada|de socios)|area riservata
    \bmembers\b|\bmembership|\bstaff\b|\bstudents?\b|\blicensed\b|mitglieder|\badhérents|\bmembres|\bsocios\b|\bsoci\b|\bsócios|\bleden\b
    członk|\bčlen|medlem|jäsen|членов|членам|\büyeler|μέλη|الأعضاء|会员|會員|会員|회원|(?:need|request|ask for) (?:an? )?(?:access|permission|invitation)
    \bclients?\b|\bcustomers\b|\bkunden\b|\bclienti\b|\bclientes\b|\bklient|\bklanten\b|\bkunder\b|\bклиент|\bклієнт|\bmüşteri|顧客|客户|고객
""")

INSTITUTION = any_of(r"""
    access (?:through|via|with) your (?:institution|organi[sz]ation|library|university)|log in (?:through|via) your (?:institution|library)
    check access to the full|(?:purchase|buy|rent|download) (?:this |the |a )?(?:article |chapter )?pdf\b.{0,20}[$€£]|purchase (?:a|the) pdf
    get (?:full|institutional) access|view access options|you do not have access to this (?:content|article|chapter)|(?:request|need) access$
""")

CHECKING = any_of(r"""
    check|verify|prüf|vérif|comprob|controll|verific|controle|sprawdz|ověř|провер|перевір|kontrol|tarkist|doğrul|έλεγχ|確認|检查|檢查|확인
""")

TEMPORARY = any_of(r"""
    temporar(?:y|ily)|at (?:this|the) (?:time|moment)|vorübergehend|\bderzeit|zurzeit|momentan|überlast|momentanément|temporairement|surcharg
    temporalmente|momentáneamente|temporaneamente|momentaneamente|temporariamente|tijdelijk|chwilowo|tymczasowo|dočasně|přechodně|tillfälligt
    midlertidig|tilapäis|временно|тимчасово|geçici|προσωρινά|مؤقت|暂时|暫時|一時的|しばらく|일시적
""")

# What makers of firewalls sign their refusals with.
FIREWALLS = any_of(r"""
    mod_?security|\bwordfence\b|generated by cloudfront|incapsula incident|support id is|sucuri website firewall|web application firewall
    \banubis\b.{0,60}\bserver|(?:violation of|against) your internet usage|cloudflare ray id|ddos-guard|radware|perimeterx|datadome
""")

NO_RESULTS = any_of(r"""
    no (?:search )?(?:results|matches)|nothing (?:was )?(?:found|matched)|keine (?:treffer|ergebnisse)|aucun résultat|sin resultados|no se encontraron
    nessun risultato|nenhum resultado|geen resultaten|brak wyników|žádné výsledky|inga (?:träffar|resultat)|ingen (?:resultater|treff)|ei tuloksia
    ничего не найдено|нет результатов|нічого не знайдено|sonuç bulunamadı|没有.{0,6}结果|該当する.{0,8}ありません|검색 결과가 없
    did(?: not|n['’]t) match (?:any|anything)|\b(?:0|zero) (?:results|matches|hits|articles|ergebnisse|treffer|résultats?|resultados|risultati|resultaten|wyników|výsledků|resultat)|we (?:could(?: not|n['’]t)|did(?: not|n['’]t)) find any
    leider (?:nichts|keine) .{0,20}gefunden|n['’]a donné aucun|aucun (?:document|article) ne correspond|no hay (?:resultados|coincidencias)|no arrojó|la ricerca non ha|sem resultados|não encontrou|niets gevonden|nie znaleziono|nic nenalezen|nebylo nic nalezen|hittade inget
    нашлось|не дал результатов|не знайшлося|bulunamadı|見つかりませんでした|0 ?件|没有找到|沒有找到|无结果|結果がありません|결과가 없|لا توجد نتائج|לא נמצאו
""")

# How old one has to be, or who, to be let in.
OF_AGE = any_of(r"""
    (?:over|under|least|of) (?:the age of )?(?:16|18|21)\b|\b(?:16|18|21)\+|years of age|legal (?:drinking )?age|verify your age|age (?:verification|check|gate)|volljährig|mindestens (?:16|18)|(?:16|18) jahre|altersprüfung|altersnachweis
    majeure?s?\b|(?:16|18) ans|mayor(?:es)? de (?:edad|18)|(?:16|18) años|maggiorenn|(?:16|18) anni|maior(?:es)? de (?:idade|18)|(?:16|18) anos|(?:16|18) jaar|pełnoletni|(?:16|18) lat|plnolet|(?:16|18) let|(?:16|18) år
    совершеннолет|(?:16|18) лет|повнолітн|(?:16|18) років|(?:16|18) yaş|18歳|未成年|年满|年滿|(?:19|18)세|عمرك|professional (?:investors?|clients?)|qualified investors?|confirm your (?:status|country|age)
""")

# What one is to log in for.
TO_SEE = any_of(r"""
    \bto (?:view|see|read|continue|access|open|watch|download)|um .{0,40}(?:lesen|sehen|ansehen|öffnen)|pour (?:lire|voir|consulter|accéder|continuer)
    para (?:leer|ver|consultar|acceder|continuar|ler|acessar|aceder)|per (?:leggere|vedere|consultare|accedere|continuare)|om .{0,30}te (?:lezen|bekijken)
    aby (?:czytać|przeczytać|zobaczyć)|för att (?:läsa|se)|for at (?:læse|se)|for å (?:lese|se)|чтобы (?:читать|увидеть|продолжить|просмотреть)
    щоб (?:читати|переглянути|продовжити)|okumak|görmek|για να (?:δείτε|διαβάσετε)|لعرض|لقراءة|查看|ご覧|보려면|읽으려면
""")

# How much of a text is shown, or left.
PERCENT = any_of(r"""
    \b\d{1,2}(?:[.,]\d{1,2})? ?(?:%|percent|per cent|prozent|pour cent|por ciento|per cento)
""")
