"""The words that walls are made of, by what they mean, in some twenty languages: data for `wall_signs`.

A wall is recognised by two meanings in one short statement (a page, and that it is not there; a subscription, and
reading on), not by its wording, which every site makes up for itself. Stems, where a language bends its words.
"""

from __future__ import annotations

from claimcheck.documents.phrases import any_of

PAGE = any_of(r"""
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
    r"|tồn tại|temukan|موجود|العثور|יוד|נמצא|קיים)"
)
ABSENT = any_of(rf"""
    {_NOT}.{{0,40}}{_THERE}
    {_THERE}.{{0,25}}{_NOT}
    no longer|\bmissing\b|\bexpired\b
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
""")

SUBSCRIPTION = any_of(r"""
    subscri(?:be|ber|bing|ption)|(?:become a|as a|for) supporters?\b|\bmembers[- ]only
    (?:become a|paying|for) members?\b|\bfree account
    premium (?:article|content|stor|member|access)|free (?:articles?|stor)
    \bpaywall|already have an account|(?:free|my) trial\b
    \bregister (?:now|free|for free|to)\b
    abonn|\babo\b|digitalabo|pur-abo|probeabo|\w\+\B|registrieren|offerts ce mois|suscr[ií][bp]|suscriptor
    hazte soci|regístrate
    abbonat|abboname|assina(?:r|nte|tura)|\bassine\b|prenumer|subskry|předplat|előfizet|\btilaa|подписк|подписч
    передплат|συνδρομητ
    \babone|有料|会員|購読|付费|付費|订阅|訂閱|会员|會員|유료 회원|유료회원|구독|اشتراك|مشترك|اشترک|מנוי|מנויים
""")

READ_ON = any_of(r"""
    \bjust for\b|unlimited|vorbehalten|unbegrenzt|illimité|sin límites|senza limiti|ilimitad|voorbehouden|onbeperkt
    förbehåll|forbehold|ubegrænset|obegränsa|wyłącznie|bez ogranicze
    výhradně|безлимит|исключительно|無制限|无限|無限|무제한
    \bread|continue|keep (?:on )?reading|\bunlock|\baccess\b|\bthe re(?:st|mainder) of
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
""")

LOG_IN = any_of(r"""
    \b(?:log|sign)(?:ged|ged-|ning|ging)? ?-?(?:in|on)\b|\bpassword|\bmember number|through your institution
    \bshibboleth
    anmelde|einlogg|passwort|connecte[rz]|mot de passe|inici[ae]r? sesión|contraseña|accedi\b|entrar\b|inloggen
    logga in|log ind|logg inn
    zaloguj|přihlas|авториз|войти|войдите|вход\b|увійти|giriş yap|ログイン|登录|登錄|로그인|تسجيل الدخول|התחבר
""")

COOKIES = any_of(r"""
    eväste|cookies?\b|クッキー|cookie|\bconsent|\bprivacy|personal data
    \bpartners?\b.{0,80}\b(?:data|device|information|store)
    einwilligung|zustimm|datenschutz|\bpartner\b.{0,80}(?:daten|gerät|informationen)
    consentement|vie privée|partenaires.{0,80}(?:données|appareil|informations)|consentimiento|privacidad
    socios.{0,80}(?:datos|dispositivo|información)
    consenso|partner.{0,80}(?:dati|dispositivo|informazioni)|toestemming|samtykke|samtycke|zgod[yaę]|souhlas
    соглас|プライバシー|同意|隐私|쿠키|개인정보
""")

CHOICE = any_of(r"""
    \b(?:i )?(?:accept|agree|allow|reject|decline|refuse)|\bmanage|settings|got it
    akzeptier|zustimm|einverstanden|ablehn|einstellung|accepte|j['’]accepte|refuser|personnalis|acept|rechaz
    configur|accett|rifiut
    aceit|recus|accept|akkoord|instell|weiger|godkän|afvis|avvis|odmít|przyjm|akcept|odrzu|přij|hyväksy|concord
    принят|принима
    соглас|отклон|kabul
    同意|許可|接受|拒绝|拒絕|동의|거부|موافق|מסכים
""")

ROBOT = any_of(r"""
    \b(?:ro)?bots?\b|\bhuman\b|captcha|automat(?:ed|ion|isier|isé|izad|izzat|ic traffic)
    \bsecurity (?:check|service|verification)|\bbrowser check
    \bmensch\b|\bhumain|\bhuman[oa]s?\b|\bperson[ae]?\b|\bumano|\bmens\b|\bmänniska|\bmenneske|człowiek|člověk
    робот|человек|автоматич|людин|insan|ロボット|机器人|機器人|安全验证|安全驗證|人机|滑块|로봇|사람
    إنسان|روبوت|רובוט|אנושי
""")

PROVE = any_of(r"""
    verif|confirm|prove|make|making sure|\bare you\b|not a\b|n['’]t a\b|complete|believe|may be|attempt|to protect
    check
    bestätig|beweis|kein|eingestuft|prüf|vérifi|confirme|prouve|pas un|comprueb|demuestr|que no|que eres
    dimostra|non sei|certifique|bevestig|geen|bekräfta|bekræft|potwierd|ověř
    подтверд|докаж|проверк|не робот|похожи|підтверд|doğrula|確認|确认|確定|完成|验证|驗證|拖动|확인|تحقق|אמת
""")

REQUEST = any_of(r"""
    \byou have been\b|\bsie wurden\b|vous avez été|has sido|sei stato|вы были
    \baccess\b
    \brequest|zugriff|\banfrage|\baccès|\bacceso|\bacesso|\baccesso|toegang|åtkomst|adgang|dostęp
    přístup|доступ|erişim|アクセス|访问|訪問|접근|접속|الوصول
""")

DENIED = any_of(r"""
    denied|blocked|restricted|forbidden|refused|verweigert|gesperrt|blockiert|refusé|restreint|bloqué|denegado
    bloquead|negado|negato|bloccat
    geweigerd|geblokkeerd|nekad|nektet|nægtet|zablokowan|odmow|odepřen|запрещ|огранич|заблокир|engellen|拒否|拒绝
    拒絕|被阻|频繁|거부|차단|مرفوض|محظور
""")

PLACE_OR_LAW = any_of(r"""
    \b(?:your|this) (?:region|country|area|territory)|\byour location|european (?:economic area|union)|\bgdpr\b
    general data protection|legal (?:reasons|grounds|demand)
    in (?:ihrem|deinem) (?:land|gebiet)|in ihrer region|rechtlichen gründen
    (?:votre|ce) (?:pays|région)|raisons (?:légales|juridiques)|(?:tu|su) (?:país|región)
    (?:seu|sua) (?:país|região)|(?:tuo|suo) paese|(?:uw|je) (?:land|regio)
    (?:twoim|państwa) (?:kraju|regionie)|вашей стране|вашем регионе|федеральн\w+ закон
    требовани\w+ (?:законодательства|роскомнадзора)|законодательств
    お住まいの(?:国|地域)|(?:您|你)所在的?(?:国家|國家|地区|地區)|法律法规|해당 국가|귀하의 국가
""")

ORDERED = any_of(r"""
    court order|order of (?:the|a) court|gerichtsbeschluss|décision de justice|orden judicial|решени\w+ суда
""")

WITHHELD = any_of(r"""
    unavailable|not (?:be )?(?:available|accessible)|cannot (?:grant|give|offer|be)|can['’]t|removed|withheld
    blocked|taken down|restricted
    nicht (?:\w+ )?(?:verfügbar|zugänglich|abrufbar)|gesperrt|pas (?:\w+ )?(?:accessible|disponible)|indisponible
    no (?:\w+ )?(?:disponible|está)|não (?:\w+ )?dispon
    non (?:\w+ )?(?:disponibile|accessibile)|niet (?:\w+ )?beschikbaar|niedostępn|не ?доступ|огранич|заблокир
    利用できま|ご覧いただけ|无法|無法|不可用|이용할 수 없
""")

BROWSER = any_of(r"""
    browser\b|navigateur|navegador|przeglądark|prohlížeč|браузер|tarayıcı|ブラウザ|浏览器|瀏覽器|브라우저|متصفح
""")

OUTDATED = any_of(r"""
    unsupported|not supported|out of date|outdated|too old|upgrade|update|veraltet|nicht unterstützt|aktualisier
    obsolète|pas pris en charge|mettre à jour
    obsoleto|no es compatible|actualiz|non supportato|aggiorna|não é suportado|niet ondersteund|nieobsługiwan
    устарел|не поддерживается|обновите|対応して|升级|升級|지원하지
""")

SCRIPTS = any_of(r"""
    java\s?script|\bscripts? (?:turned|switched|to be|must be|are|is) (?:on|off|disabled|enabled|allowed)
""")

PARKED = any_of(r"""
    \bdomain(?: name)? (?:\S+ )?(?:is |may be )?(?:for sale|parked|has expired|expired|available for purchase)
    buy this domain|domain parking|account (?:has been |is )?suspended
    domain steht zum verkauf|domaine est (?:à vendre|en vente)|dominio (?:está )?en venta|dominio è in vendita
    домен прода[её]тся|域名出售
""")

SERVER_TROUBLE = any_of(r"""
    \b50[0234]\b.{0,30}(?:error|unavailable|gateway|time-?out|server)|^(?:http )?(?:error )?50[0234]$
    service (?:temporarily )?unavailable|bad gateway|gateway time-?out|(?:internal )?server error
    database (?:connection|error)|application error|runtime error
    (?:down|offline|closed|undergoing|under|scheduled) (?:for )?(?:\w+ )?maintenance|^maintenance|be right back
    ^wartung|wartungsarbeiten|en maintenance|en mantenimiento|in manutenzione|em manutenção|i underhåll
    przerwa techniczna|технические работы|メンテナンス中|系统维护|점검 중
""")

TOO_MANY = any_of(r"""
    too many requests|\brate limit|zu viele anfragen|trop de requêtes|demasiadas (?:solicitudes|peticiones)
    troppe richieste|muitas (?:solicitações|requisições)
    te veel verzoeken|zbyt wiele żądań|слишком много запросов|çok fazla istek|リクエストが多すぎ|请求过于频繁
    請求過於頻繁|요청이 너무 많
""")
